import { type AnyFinding, finding, type Place } from '../domain/findings/finding.ts';
import type { TextFile } from '../domain/records/records.ts';
import type { RuleContext } from './context.ts';
import { findSecrets, type Secret } from './secrets/find.ts';

/** Predictions hold labels and ids of items, and may be large. */
const isSearched = (context: RuleContext, { file }: TextFile): boolean =>
  !file.endsWith('.jsonl') && context.changed(file);

function secretFinding(place: Place, what: Secret['what']): AnyFinding {
  switch (what.rule) {
    case 'token':
      return finding('secrets/token', place, { kind: what.kind });
    case 'url':
      return finding('secrets/url', place, { scheme: what.scheme });
    case 'literal':
      return finding('secrets/literal', place, { key: what.key }, { suggestion: reference(what.key) });
  }
}

/** Literal secrets in the files that the pull request changes, whether or not they can be parsed. */
export const secrets = (context: RuleContext): readonly AnyFinding[] =>
  context.head.texts
    .filter((text) => isSearched(context, text))
    .flatMap((text) =>
      findSecrets(text.text).map(({ start, what }) =>
        secretFinding({ file: text.file, ...text.position(start), task: context.path }, what),
      ),
    );

/** The reference that would be right: `db_password` is `${DB_PASSWORD}`. */
const reference = (key: string): string =>
  `\${${key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()}}`;
