import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { type RewrittenPart, rewrittenParts } from '../domain/findings/history.ts';
import type { RecordFile, VersionRecord } from '../domain/records/records.ts';
import { placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';
import { configFacts, dataFacts, modelFacts, type Part, partOf, resultsFacts } from './stated-values.ts';

type What = Exclude<RewrittenPart, 'deployment'>;

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
    case 'model':
      return [
        {
          file: version.modelInfo,
          part: partOf(
            version.modelInfo,
            (value) => value,
            (value) => modelFacts(value, []),
          ),
        },
        {
          file: lineage,
          part: partOf(
            lineage,
            (value) => value.model,
            (value) => modelFacts(value, ['model']),
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

function changedPart(
  context: RuleContext,
  base: VersionRecord,
  version: VersionRecord,
  what: What,
): ReturnType<typeof placeAt> | null | undefined {
  const now = holders(version, what);
  return holders(base, what)
    .map((before, index) => rewritten(context, before, now[index]))
    .find((found) => found !== null);
}

/** Where the day of deployment is taken away or put earlier; a later one is a new deployment, which is judged as such. */
function backDated(
  context: RuleContext,
  base: VersionRecord,
  { lineage }: VersionRecord,
): ReturnType<typeof placeAt> | null {
  const before = base.lineage.state === 'read' ? base.lineage.value.deployedAt : null;
  if (before === null || lineage.state === 'broken') return null;
  if (lineage.state === 'absent') return placeOf(context, lineage.file);
  const after = lineage.value.deployedAt;
  const kept = after !== null && after.epochMs >= before.epochMs;
  return kept ? null : placeAt(context, lineage.source, ['deployed_at']);
}

/** The pull request changes the record of a version that the base already has. Additions are fine. */
export const historyRewritten: VersionRule = (context, version) => {
  const base = context.baseVersions.get(version.name.text);
  if (base === undefined || !context.touched(version.name.text) || !isFinished(context, base)) return [];
  return rewrittenParts.flatMap((what): readonly AnyFinding[] => {
    const place =
      what === 'deployment' ? backDated(context, base, version) : changedPart(context, base, version, what);
    if (place === undefined || place === null) return [];
    return [finding('history/rewritten', place, { version: version.name.text, what })];
  });
};
