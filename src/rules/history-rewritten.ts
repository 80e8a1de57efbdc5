import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { RecordFile, VersionRecord } from '../domain/records/records.ts';
import { placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';
import { configFacts, dataFacts, type Part, partOf, resultsFacts } from './stated-values.ts';

type What = 'results' | 'data' | 'config';

interface Holder {
  readonly file: RecordFile<unknown>;
  readonly part: Part | null;
}

/** The files that hold a part of a version's record, its own file first. */
function holders(version: VersionRecord, what: What): readonly Holder[] {
  const { lineage } = version;
  switch (what) {
    case 'results':
      return [
        {
          file: version.results,
          part: partOf(
            version.results,
            (value) => value,
            (value) => resultsFacts(value, []),
          ),
        },
        {
          file: lineage,
          part: partOf(
            lineage,
            (value) => value.results,
            (value) => resultsFacts(value, ['results']),
          ),
        },
      ];
    case 'data':
      return [
        {
          file: version.dataSnapshot,
          part: partOf(
            version.dataSnapshot,
            (value) => value,
            (value) => dataFacts(value, []),
          ),
        },
        {
          file: lineage,
          part: partOf(
            lineage,
            (value) => value.data,
            (value) => dataFacts(value, ['data']),
          ),
        },
      ];
    case 'config':
      return [
        { file: version.config, part: partOf(version.config, (value) => value, configFacts) },
        { file: lineage, part: partOf(lineage, (value) => value.config, configFacts) },
      ];
  }
}

/** The first key of the base's part that the head's part no longer states the same; null when all stands. */
function changedKey(before: Part, after: Part): string | null {
  for (const [key, fact] of before.facts) {
    const now = after.facts.get(key);
    if (now === undefined || !Object.is(now.value, fact.value)) return key;
  }
  return null;
}

function rewritten(
  context: RuleContext,
  before: Holder,
  after: Holder | undefined,
): ReturnType<typeof placeAt> | null {
  // A broken file has a finding of its own, and says nothing about what it held.
  if (before.part === null || after === undefined || after.file.state === 'broken') return null;
  if (after.part === null) return placeOf(context, after.file.file);
  const key = changedKey(before.part, after.part);
  if (key === null) return null;
  const path = after.part.facts.get(key)?.path ?? before.part.facts.get(key)?.path ?? [];
  return placeAt(context, after.part.source, path);
}

/** A version counts as finished once it was evaluated or deployed; until then its record may still change. */
const isFinished = (context: RuleContext, base: VersionRecord): boolean =>
  context.deployed.includes(base.name.text) ||
  holders(base, 'results').some((holder) => holder.part !== null);

/** The pull request changes results, data or config of a version that the base already has. Additions are fine. */
export const historyRewritten: VersionRule = (context, version) => {
  const base = context.baseVersions.get(version.name.text);
  if (base === undefined || !context.touched(version.name.text) || !isFinished(context, base)) return [];
  return (['results', 'data', 'config'] as const).flatMap((what): readonly AnyFinding[] => {
    const now = holders(version, what);
    const place = holders(base, what)
      .map((before, index) => rewritten(context, before, now[index]))
      .find((found) => found !== null);
    if (place === undefined || place === null) return [];
    return [finding('history/rewritten', place, { version: version.name.text, what })];
  });
};
