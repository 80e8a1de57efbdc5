import type { Place } from '../../domain/findings/finding.ts';
import type { TextFile } from '../../domain/records/records.ts';
import type { RuleContext } from '../context.ts';
import { nameOf, secretsOf } from './redact.ts';
import type { Secret } from './secret.ts';

/** More in one file are counted: who leaks so many needs no list of them. */
const mostInOneFile = 100;

interface PlacedSecret<K = Secret['what']['rule']> {
  readonly place: Place;
  readonly what: Extract<Secret['what'], { rule: K }>;
}

/** What more there is in a file than is listed. */
interface More {
  readonly place: Place;
  readonly count: number;
}

/** The secrets of one file, as many as are listed, and what more there is. `task` as in a finding. */
export function secretsIn(
  file: TextFile,
  task: string | null,
): { readonly listed: readonly PlacedSecret[]; readonly more: readonly More[] } {
  const found = secretsOf(file);
  const place = (offset: number): Place => ({ file: file.file, ...file.position(offset), task });
  const next = found[mostInOneFile];
  return {
    listed: found.slice(0, mostInOneFile).map(({ start, what }) => ({ place: place(start), what })),
    more: next === undefined ? [] : [{ place: place(next.start), count: found.length - mostInOneFile }],
  };
}

/** The files that the pull request changes, and their names, whether or not they can be parsed. */
const searched = (context: RuleContext): readonly TextFile[] =>
  context.head.texts.filter(({ file }) => context.changed(file)).flatMap((text) => [text, nameOf(text)]);

/** Secrets of one kind. */
export const placedSecrets = <K extends Secret['what']['rule']>(
  context: RuleContext,
  kind: K,
): readonly PlacedSecret<K>[] =>
  searched(context).flatMap((file) =>
    secretsIn(file, context.path).listed.flatMap(({ place, what }): readonly PlacedSecret<K>[] =>
      isOf(what, kind) ? [{ place, what }] : [],
    ),
  );

/** What more there is, by file. */
export const moreSecrets = (context: RuleContext): readonly More[] =>
  searched(context).flatMap((file) => secretsIn(file, context.path).more);

const isOf = <K extends Secret['what']['rule']>(
  what: Secret['what'],
  kind: K,
): what is Extract<Secret['what'], { rule: K }> => what.rule === kind;
