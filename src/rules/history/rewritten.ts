import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { type RewrittenPart, rewrittenParts } from '../../domain/findings/argument-values.ts';
import type { RecordFile, VersionRecord } from '../../domain/records/records.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, placeOf, type RuleContext } from '../context.ts';
import { configFacts, dataFacts, modelFacts, type Part, partOf, resultsFacts } from '../stated-values.ts';

const shapes = { version: text, what: oneOf(rewrittenParts) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/rewritten': ArgumentsOf<typeof shapes>;
  }
}

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
const partsRewritten: VersionCheck<'history/rewritten'> = (context, version) => {
  const base = context.baseVersions.get(version.name.text);
  if (base === undefined || !context.touched(version.name.text) || !isFinished(context, base)) return [];
  return rewrittenParts.flatMap((what): readonly Hit<'history/rewritten'>[] => {
    const place =
      what === 'deployment' ? backDated(context, base, version) : changedPart(context, base, version, what);
    if (place === undefined || place === null) return [];
    return [hit(place, { version: version.name.text, what })];
  });
};

export const historyRewritten = rule({
  id: 'history/rewritten',
  severity: 'error',
  shapes,
  checkVersion: partsRewritten,
  documentation: {
    what: 'The pull request changes results, data, configuration or model of a version that the base has with results or has deployed, or takes away or back-dates its `deployed_at`. Additions are fine.',
    why: 'New versions are compared with it: a past that is made worse makes them look better.',
    bad: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.62\n',
      },
      at: 'versions/v1/lineage.yaml:6:13',
    },
    good: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n  recall: 0.70\n',
      },
    },
  },
});
