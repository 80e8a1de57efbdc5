import { type PairedOutcome, resamplePairs } from './bootstrap.ts';
import { areClustered, enoughClusters } from './clusters.ts';
import { compareClustered, type PairedComparison } from './compare-clustered.ts';
import type { Judgement } from './comparison.ts';
import { confusionFromPredictions, type MarginMetric, marginMetric } from './confusion.ts';
import { criticalZ } from './distributions.ts';
import { readMacro } from './macro.ts';
import { mcnemar, tangoInterval } from './paired.ts';
import { discordantItems, type PairedItems, pairItems } from './paired-items.ts';
import { wilson } from './proportion.ts';
import { agreement } from './rounding.ts';
import type {
  ConfusionCounts,
  ConfusionMetric,
  Interval,
  ItemPrediction,
  MetricKind,
  SideFacts,
} from './types.ts';

/** One resampling of the items that two versions share, with the outcome of every metric asked for. */
export interface PairedResults {
  readonly items: PairedItems;
  /** Of baseline and candidate; empty where the answers are text and not classes. */
  readonly matrices: readonly ConfusionCounts[];
  readonly outcomes: ReadonlyMap<string, PairedOutcome>;
}

export interface MetricValues {
  readonly kind: MetricKind;
  readonly baseline: number;
  readonly candidate: number;
}

const keyOf = (metric: ConfusionMetric): string => JSON.stringify(metric);

/**
 * Resamples the items once for several metrics, which costs hardly more than for one. Null where the two files are
 * not of the same items (see pairItems).
 */
export function resampleAll(
  baseline: readonly ItemPrediction[],
  candidate: readonly ItemPrediction[],
  metrics: readonly MetricValues[],
  level = 0.95,
): PairedResults | null {
  const items = pairItems(baseline, candidate);
  if (items === null) return null;
  const [old, now] = [confusionFromPredictions(baseline), confusionFromPredictions(candidate)];
  if (old === null || now === null) return { items, matrices: [], outcomes: new Map() };
  const matrices = [old, now];
  const wanted = new Map<string, MarginMetric>();
  for (const { kind, baseline: before, candidate: after } of metrics) {
    // Accuracy has closed forms; what is no function of the labels cannot be resampled.
    if (kind.type === 'other' || kind.type === 'proportion' || kind.type === 'accuracy') continue;
    const metric = readMacro(kind, matrices, [before, after]);
    const evaluate = marginMetric(metric, items.labels);
    if (evaluate) wanted.set(keyOf(metric), evaluate);
  }
  const outcomes = resamplePairs(items, [...wanted.values()], { level });
  const named = new Map<string, PairedOutcome>();
  [...wanted.keys()].forEach((key, i) => {
    const outcome = outcomes[i];
    if (outcome) named.set(key, outcome);
  });
  return { items, matrices, outcomes: named };
}

/** Judges a change from item predictions of both sides; null where a side has none. */
export function comparePaired(
  kind: MetricKind,
  baseline: SideFacts,
  candidate: SideFacts,
  level: number,
  shared?: PairedResults,
): PairedComparison | null {
  const [before, after] = [baseline.predictions ?? [], candidate.predictions ?? []];
  if (kind.type === 'other' || before.length === 0 || after.length === 0) return null;
  const clustered = areClustered(before) || areClustered(after);
  const isShare = kind.type === 'accuracy' || kind.type === 'proportion';
  if (clustered && isShare) return compareClustered(baseline, candidate, level);
  const values = { kind, baseline: baseline.value, candidate: candidate.value };
  const results = shared ?? resampleAll(before, after, [values], level);
  if (results === null) return { judgement: null, differentItems: true, tooFewGroups: null };
  const { clusters } = results.items;
  if (clustered && clusters < enoughClusters) {
    return { judgement: null, differentItems: false, tooFewGroups: clusters };
  }
  const judgement = isShare
    ? judgeAccuracy(baseline, candidate, results.items, level)
    : judgeResampled(kind, baseline, candidate, results);
  return { judgement, differentItems: false, tooFewGroups: null };
}

function judgeAccuracy(
  baseline: SideFacts,
  candidate: SideFacts,
  items: PairedItems,
  level: number,
): Judgement | null {
  const n = items.truth.length;
  const hits = (side: Int32Array): number =>
    side.reduce((sum, label, i) => sum + (label === items.truth[i] ? 1 : 0), 0);
  const [old, now] = [hits(items.baseline), hits(items.candidate)];
  const inexact = agreement(baseline, old / n, candidate, now / n);
  if (inexact === null) return null;
  const { gained, lost } = discordantItems(items);
  const interval = tangoInterval(gained, lost, n, level);
  return {
    method: 'mcnemar',
    source: { kind: 'tango', gained, lost, n },
    pValue: mcnemar(gained, lost).midP,
    planningError: (interval[1] - interval[0]) / 2 / criticalZ(level),
    conservative: false,
    assumptions: ['same-items', ...(inexact ? (['inexact-value'] as const) : [])],
    n,
    baselineInterval: wilson(old, n, level),
    candidateInterval: wilson(now, n, level),
  };
}

function judgeResampled(
  kind: ConfusionMetric,
  baseline: SideFacts,
  candidate: SideFacts,
  results: PairedResults,
): Judgement | null {
  const metric = readMacro(kind, results.matrices, [baseline.value, candidate.value]);
  const outcome = results.outcomes.get(keyOf(metric));
  if (outcome === undefined) return null;
  const inexact = agreement(baseline, outcome.baseline, candidate, outcome.candidate);
  if (inexact === null) return null;
  return {
    method: 'paired-bootstrap',
    source: { kind: 'resampled', sorted: outcome.sorted },
    pValue: outcome.pValue,
    planningError: outcome.standardError > 0 ? outcome.standardError : null,
    conservative: false,
    assumptions: ['same-items', ...(inexact ? (['inexact-value'] as const) : [])],
    n: results.items.truth.length,
    ...sideIntervals(outcome),
  };
}

/** A bootstrap of values that never vary (no mistake at all) shows nothing; the delta method then speaks for the side. */
function sideIntervals(outcome: PairedOutcome): Pick<Judgement, 'baselineInterval' | 'candidateInterval'> {
  const { baselineInterval, candidateInterval } = outcome;
  const varies = ([low, high]: Interval): boolean => high > low;
  return {
    ...(varies(baselineInterval) ? { baselineInterval } : {}),
    ...(varies(candidateInterval) ? { candidateInterval } : {}),
  };
}
