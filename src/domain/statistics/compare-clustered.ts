import {
  clusteredInterval,
  clusteredMean,
  clusteredP,
  enoughClusters,
  type ItemShare,
  itemShares,
} from './clusters.ts';
import type { Judgement } from './comparison.ts';
import { agreement } from './rounding.ts';
import type { SideFacts } from './types.ts';

export interface PairedComparison {
  /** Null where the predictions cannot judge this metric. */
  readonly judgement: Judgement | null;
  readonly differentItems: boolean;
  /** Number of groups where these are too few to say anything, else null. */
  readonly tooFewGroups: number | null;
}

/**
 * A change of accuracy over items that come in groups or were answered several times: the mean of the items' differences,
 * repeats averaged, with its cluster-robust error and t with one degree of freedom less than there are groups.
 */
export function compareClustered(baseline: SideFacts, candidate: SideFacts, level: number): PairedComparison {
  const [old, now] = [itemShares(baseline.predictions ?? []), itemShares(candidate.predictions ?? [])];
  const ids = [...now.keys()];
  const unlike = { judgement: null, differentItems: true, tooFewGroups: null };
  if (old.size !== now.size || !ids.every((id) => old.has(id))) return unlike;
  const groups = ids.map((id) => groupOf(old.get(id), now.get(id)));
  const [before, after] = [old, now].map((side) => ids.map((id) => side.get(id)?.right ?? Number.NaN));
  if (before === undefined || after === undefined || groups.includes(null)) return unlike;
  const cluster = groups.map((group) => group ?? '');
  const means = { old: clusteredMean(before, cluster), now: clusteredMean(after, cluster) };
  const { clusters } = means.now;
  if (clusters < enoughClusters) return { judgement: null, differentItems: false, tooFewGroups: clusters };
  const inexact = agreement(baseline, means.old.mean, candidate, means.now.mean);
  if (inexact === null) return { judgement: null, differentItems: false, tooFewGroups: null };
  const change = clusteredMean(
    after.map((right, i) => right - (before[i] ?? Number.NaN)),
    cluster,
  );
  const { standardError } = change;
  const judgement: Judgement = {
    method: 'clustered',
    // Not one difference is no proof of equality: then as many unlike groups might have been missed as of as many items.
    source:
      standardError > 0
        ? { kind: 't', standardError, degreesOfFreedom: clusters - 1 }
        : { kind: 'tango', gained: 0, lost: 0, n: clusters },
    pValue: clusteredP(change),
    planningError: standardError > 0 ? standardError : null,
    conservative: false,
    assumptions: ['same-items', ...(inexact ? (['inexact-value'] as const) : [])],
    n: ids.length,
    baselineInterval: clusteredInterval(means.old, level),
    candidateInterval: clusteredInterval(means.now, level),
  };
  return { judgement, differentItems: false, tooFewGroups: null };
}

/** The group that an item has on either side; null where the two sides disagree. */
function groupOf(old: ItemShare | undefined, now: ItemShare | undefined): string | null {
  if (old === undefined || now === undefined) return null;
  if (old.group === now.group) return now.group;
  const alone = [old, now].filter(({ group }) => group.startsWith('group '));
  return alone.length === 1 ? (alone[0]?.group ?? null) : null;
}
