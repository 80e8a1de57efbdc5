import type { Place } from '../../domain/findings/finding.ts';
import type { TextFile } from '../../domain/records/records.ts';
import type { RuleContext } from '../context.ts';
import { findSecrets, type Secret } from './find.ts';

/** Predictions hold labels and ids of items, and may be large. */
const isSearched = (context: RuleContext, { file }: TextFile): boolean =>
  !file.endsWith('.jsonl') && context.changed(file);

/** Secrets by text: three rules ask for them, and looking for them takes long. */
const found = new WeakMap<TextFile, readonly Secret[]>();

function secretsIn(text: TextFile): readonly Secret[] {
  const known = found.get(text) ?? findSecrets(text.text);
  found.set(text, known);
  return known;
}

interface PlacedSecret<K> {
  readonly place: Place;
  readonly what: Extract<Secret['what'], { rule: K }>;
}

/** Literal secrets of one kind in the files that the pull request changes, whether or not they can be parsed. */
export const placedSecrets = <K extends Secret['what']['rule']>(
  context: RuleContext,
  kind: K,
): readonly PlacedSecret<K>[] =>
  context.head.texts
    .filter((text) => isSearched(context, text))
    .flatMap((text) =>
      secretsIn(text).flatMap(({ start, what }): readonly PlacedSecret<K>[] =>
        isOf(what, kind)
          ? [{ place: { file: text.file, ...text.position(start), task: context.path }, what }]
          : [],
      ),
    );

const isOf = <K extends Secret['what']['rule']>(
  what: Secret['what'],
  kind: K,
): what is Extract<Secret['what'], { rule: K }> => what.rule === kind;
