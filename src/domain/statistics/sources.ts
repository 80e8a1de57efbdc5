import { f1FromScores, supportTotal } from './bound.ts';
import { fromClusters } from './cluster-source.ts';
import { areClustered } from './clusters.ts';
import { confusionFromPredictions, isCountMatrix, marginsOf, totalOf } from './confusion.ts';
import { deltaFromConfusion } from './delta.ts';
import { tooFewInMatrix, tooFewInScores } from './few-items.ts';
import { readMacro } from './macro.ts';
import { decimalsOf, isShareOfItems } from './proportion.ts';
import { roundingOf } from './rounding.ts';
import { type RunsSummary, summariseRuns } from './runs.ts';
import type { Contradiction, ErrorSource, ShareSource, Sources } from './source-types.ts';
import type { ClassScore, ConfusionCounts, ConfusionMetric, MetricKind, SideFacts } from './types.ts';

/**
 * Number of test items, first known of: the results file's own count, the confusion matrix's sum, the supports' sum,
 * `data.test_count`.
 */
export function itemCount(side: SideFacts): number | null {
  const whole = (n: number | null | undefined): number | null =>
    typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : null;
  const { confusion, classScores, predictions } = side;
  return (
    whole(side.n) ??
    (confusion && isCountMatrix(confusion) ? totalOf(confusion) : null) ??
    (classScores ? supportTotal(classScores) : null) ??
    whole(side.testCount) ??
    whole(predictions?.length)
  );
}

/** Collects what is known of one metric of one version. Never throws, whatever the numbers. */
export function collectSources(kind: MetricKind, side: SideFacts): Sources {
  const contradictions: Contradiction[] = [];
  const confusion = readConfusion(side, contradictions);
  const { value } = side;
  const clustered = areClustered(side.predictions ?? []);
  const runs = readRuns(side, contradictions);
  const standardError = side.standardError ?? Number.NaN;
  const counted = countedError(kind, side, confusion, contradictions);
  return {
    value,
    n: itemsBehind(kind, side, confusion),
    share: runs === null && !clustered ? shareOf(kind, side, confusion) : null,
    ...counted,
    ...(clustered ? { computed: fromClusters(kind, side) } : {}),
    reported:
      Number.isFinite(standardError) && standardError > 0
        ? {
            value,
            standardError,
            n: itemCount(side),
            origin: 'reported',
            conservative: false,
            smoothed: false,
            inexact: false,
          }
        : null,
    runs,
    contradictions,
  };
}

/** The error that counts or scores per class give, unless classes that count have too few items for the delta method. */
function countedError(
  kind: MetricKind,
  side: SideFacts,
  confusion: ConfusionCounts | null,
  contradictions: Contradiction[],
): Pick<Sources, 'computed' | 'tooFew'> {
  if (kind.type === 'other' || kind.type === 'proportion') return { computed: null, tooFew: null };
  const counts = fromConfusion(kind, side, confusion, contradictions);
  const scores = side.classScores ?? [];
  const computed = counts ?? fromScores(kind, side, scores, contradictions);
  if (computed === null) return { computed, tooFew: null };
  const read = confusion === null ? kind : readMacro(kind, [confusion], [side.value]);
  const tooFew =
    counts !== null && confusion !== null ? tooFewInMatrix(read, confusion) : tooFewInScores(kind, scores);
  return { computed: tooFew === null ? computed : null, tooFew };
}

function readConfusion(side: SideFacts, contradictions: Contradiction[]): ConfusionCounts | null {
  if (side.confusion) {
    if (isCountMatrix(side.confusion)) return side.confusion;
    contradictions.push({ code: 'not-a-count-matrix' });
  }
  const items = side.predictions ?? [];
  const distinct = new Set(items.map((item) => item.id)).size === items.length;
  return items.length > 0 && distinct ? confusionFromPredictions(items) : null;
}

function readRuns(side: SideFacts, contradictions: Contradiction[]): RunsSummary | null {
  const runs = side.runs ? summariseRuns(side.runs) : null;
  if (runs === null) return null;
  const tolerance = Math.max(roundingOf(side), runs.standardError);
  if (Math.abs(side.value - runs.mean) <= tolerance) return runs;
  contradictions.push({
    code: 'value-contradicts-runs',
    stated: side.value,
    computed: runs.mean,
    tolerance,
  });
  return null;
}

/** Items that the metric is a share of: predicted ones for precision, true ones for recall, else all. */
function itemsBehind(kind: MetricKind, side: SideFacts, confusion: ConfusionCounts | null): number | null {
  if (kind.type !== 'precision' && kind.type !== 'recall') return itemCount(side);
  const at = confusion?.labels.indexOf(kind.label) ?? -1;
  if (confusion && at >= 0) {
    const margins = marginsOf(confusion);
    return margins[kind.type === 'precision' ? 'predicted' : 'actual'][at] || null;
  }
  const score = side.classScores?.find(({ label }) => label === kind.label);
  const support = score?.support ?? 0;
  if (!Number.isSafeInteger(support) || support <= 0) return null;
  if (kind.type === 'recall') return support;
  const [precision, recall] = [score?.precision?.value ?? 0, score?.recall?.value ?? Number.NaN];
  const predicted = Math.round((recall * support) / precision);
  return Number.isSafeInteger(predicted) && predicted > 0 ? predicted : null;
}

function shareOf(kind: MetricKind, side: SideFacts, confusion: ConfusionCounts | null): ShareSource | null {
  const isShare = ['accuracy', 'proportion', 'precision', 'recall'].includes(kind.type);
  const n = isShare ? itemsBehind(kind, side, confusion) : null;
  if (n === null || !isShareOfItems(side.value, side.decimals ?? decimalsOf(side.value), n)) return null;
  return { value: side.value, n };
}

function fromConfusion(
  kind: ConfusionMetric,
  side: SideFacts,
  confusion: ConfusionCounts | null,
  contradictions: Contradiction[],
): ErrorSource | null {
  if (confusion === null) return null;
  const estimate = deltaFromConfusion(confusion, readMacro(kind, [confusion], [side.value]));
  if (estimate === null || !(estimate.standardError > 0)) return null;
  const off = Math.abs(side.value - estimate.value);
  const tolerance = Math.max(roundingOf(side), estimate.standardError);
  if (!(off <= tolerance)) {
    const code = side.confusion ? 'value-contradicts-counts' : 'value-contradicts-predictions';
    contradictions.push({ code, stated: side.value, computed: estimate.value, tolerance });
    return null;
  }
  return {
    ...estimate,
    value: side.value,
    n: totalOf(confusion),
    origin: 'confusion',
    conservative: false,
    inexact: off > roundingOf(side),
  };
}

function fromScores(
  kind: ConfusionMetric,
  side: SideFacts,
  scores: readonly ClassScore[],
  contradictions: Contradiction[],
): ErrorSource | null {
  if (kind.type !== 'macro_f1' && kind.type !== 'weighted_f1' && kind.type !== 'f1') return null;
  const estimate = f1FromScores(scores, kind);
  if (estimate === null) return null;
  if (estimate.contradiction) {
    const { predictedShare, tolerance } = estimate.contradiction;
    contradictions.push({
      code: 'scores-contradict-each-other',
      stated: 1,
      computed: predictedShare,
      tolerance,
    });
    return null;
  }
  const off = Math.abs(side.value - estimate.value);
  const exact = roundingOf(side) + estimate.tolerance;
  const tolerance = Math.max(exact, estimate.standardError);
  if (!(off <= tolerance)) {
    contradictions.push({
      code: 'value-contradicts-scores',
      stated: side.value,
      computed: estimate.value,
      tolerance,
    });
    return null;
  }
  const { standardError, conservative, smoothed, n } = estimate;
  return {
    value: side.value,
    standardError,
    n,
    origin: 'scores',
    conservative,
    smoothed,
    inexact: off > exact,
  };
}
