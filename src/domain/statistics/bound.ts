import type { ErrorEstimate } from './delta.ts';
import { decimalsOf } from './proportion.ts';
import type { ClassScore, WrittenNumber } from './types.ts';

/** What precision, recall and support of every class say of an F1 whose confusion matrix is not known. */
export interface ScoresEstimate extends ErrorEstimate {
  /** The standard error is an upper bound; false for one class's F1, whose counts the scores give in full. */
  readonly conservative: boolean;
  /** Sum of the supports. */
  readonly n: number;
  /** Largest distance from `value` that the rounding of the scores explains. */
  readonly tolerance: number;
  readonly contradiction: ScoresContradiction | null;
}

/** The predicted items of all classes do not add up to all items, by more than the rounding of the scores explains. */
export interface ScoresContradiction {
  /** Σ R_i s_i / (P_i n); 1 but for rounding. */
  readonly predictedShare: number;
  readonly tolerance: number;
}

export type ScoresMetric =
  | { readonly type: 'macro_f1' | 'weighted_f1' }
  | { readonly type: 'f1'; readonly label: string };

/** One class in shares of all items: right, true, predicted; and by how much rounding may have moved `predicted` and F1. */
interface ClassShares {
  readonly label: string;
  readonly correct: number;
  readonly actual: number;
  readonly predicted: number;
  readonly predictedError: number;
  readonly f1Error: number;
}

/**
 * F1 and the largest standard error that per-class precision, recall and support allow. Null where a class lacks one
 * of the three, a score is no ratio, a support no count, or the asked class is not there.
 *
 * Macro F1: the off-diagonal shares p_ij are not known, but Σ p_ij (a_i + a_j)² with a_i = F_i / D_i is at most 2M,
 * M = Σ a_i² ((p_i. − p_ii) + (p_.i − p_ii)), as (x + y)² ≤ 2x² + 2y². One class's F1 has a_j = 0 elsewhere, so that
 * the sum is M exactly. Weighted F1 has off-diagonal gradients (F_i − b_i) − b_j with b_i = F_i p_i. / D_i, both
 * brackets ≥ 0, and (x − y)² ≤ x² + y².
 */
export function f1FromScores(scores: readonly ClassScore[], metric: ScoresMetric): ScoresEstimate | null {
  const read = readShares(scores);
  if (read === null) return null;
  const { shares, n } = read;
  const at = metric.type === 'f1' ? shares.findIndex((share) => share.label === metric.label) : -1;
  if (metric.type === 'f1' && at < 0) return null;
  const weights = shares.map((share, i) => {
    if (metric.type === 'f1') return i === at ? 1 : 0;
    return metric.type === 'macro_f1' ? 1 / shares.length : share.actual;
  });
  const value = weighted(shares, weights, f1Of);
  const spread = (parts: readonly ClassShares[], items: number): number =>
    Math.sqrt(varianceBound(parts, metric, at) / items);
  const plain = spread(shares, n);
  const smoothed = !(plain > 0);
  const more = n + 2 * shares.length;
  return {
    value,
    standardError: smoothed ? spread(withTwoItemsMore(shares, n), more) : plain,
    smoothed,
    conservative: metric.type !== 'f1',
    n,
    tolerance: weighted(shares, weights, (share) => share.f1Error),
    contradiction: contradictionOf(shares),
  };
}

const f1Of = (share: ClassShares): number => {
  const d = share.actual + share.predicted;
  return d > 0 ? (2 * share.correct) / d : 0;
};

function weighted(
  shares: readonly ClassShares[],
  weights: readonly number[],
  term: (share: ClassShares) => number,
): number {
  return shares.reduce((sum, share, i) => sum + (weights[i] ?? 0) * term(share), 0);
}

/** Upper bound of the variance for one item (exact for one class). */
function varianceBound(shares: readonly ClassShares[], metric: ScoresMetric, at: number): number {
  if (metric.type === 'weighted_f1') return weightedBound(shares);
  const own = metric.type === 'f1' ? shares.slice(at, at + 1) : shares;
  let diagonal = 0;
  let m = 0;
  for (const share of own) {
    const d = share.actual + share.predicted;
    if (d === 0) continue;
    diagonal += share.correct * ((2 * (d - 2 * share.correct)) / d ** 2) ** 2;
    m += (f1Of(share) / d) ** 2 * (d - 2 * share.correct);
  }
  return metric.type === 'f1' ? diagonal + m : (diagonal + 2 * m) / shares.length ** 2;
}

function weightedBound(shares: readonly ClassShares[]): number {
  let squares = 0;
  let mean = 0;
  for (const share of shares) {
    const d = share.actual + share.predicted;
    if (d === 0) continue;
    const f = f1Of(share);
    const b = (f * share.actual) / d;
    const own = f + (2 * share.actual * (d - 2 * share.correct)) / d ** 2;
    squares += share.correct * own ** 2;
    squares += (share.actual - share.correct) * (f - b) ** 2 + (share.predicted - share.correct) * b ** 2;
    mean += share.actual * f;
  }
  const bound = squares - mean ** 2;
  return bound > 1e-14 * squares ? bound : 0;
}

/** Shares with one item right and one wrong more for each class; see deltaFromConfusion. */
function withTwoItemsMore(shares: readonly ClassShares[], n: number): readonly ClassShares[] {
  const total = n + 2 * shares.length;
  return shares.map((share) => ({
    ...share,
    correct: (share.correct * n + 1) / total,
    actual: (share.actual * n + 2) / total,
    predicted: (share.predicted * n + 2) / total,
  }));
}

function readShares(
  scores: readonly ClassScore[],
): { readonly shares: readonly ClassShares[]; readonly n: number } | null {
  const n = supportTotal(scores);
  if (n === null || new Set(scores.map((score) => score.label)).size !== scores.length) return null;
  const shares: ClassShares[] = [];
  for (const { label, precision, recall, support } of scores) {
    if (recall === null || support === null || !isRatio(recall.value)) return null;
    const p = precision === null || Number.isNaN(precision.value) ? null : precision;
    if (p !== null && !isRatio(p.value)) return null;
    // An undefined precision means that nothing was predicted as this class: only consistent with a recall of 0.
    if (p === null && recall.value > 0) return null;
    shares.push(sharesOf(label, p, recall, support, n));
  }
  return { shares, n };
}

const isRatio = (value: number): boolean => value >= 0 && value <= 1;

/** Sum of the supports, null unless every class has a whole one and the sum is positive. */
export function supportTotal(scores: readonly ClassScore[]): number | null {
  let sum = 0;
  for (const { support } of scores) {
    if (support === null || !Number.isSafeInteger(support) || support < 0) return null;
    sum += support;
  }
  return sum > 0 ? sum : null;
}

const halfUnit = (number: WrittenNumber): number =>
  0.5 * 10 ** -(number.decimals ?? decimalsOf(number.value));

function sharesOf(
  label: string,
  precision: WrittenNumber | null,
  recall: WrittenNumber,
  support: number,
  n: number,
): ClassShares {
  const actual = support / n;
  const p = precision?.value ?? 0;
  const correct = p > 0 ? recall.value * actual : 0;
  const predicted = p > 0 ? correct / p : 0;
  const dp = precision === null ? 0 : halfUnit(precision);
  const dr = halfUnit(recall);
  const most = ((recall.value + dr) * actual) / Math.max(p - dp, 1e-9);
  const sum = p + recall.value;
  // First order: ∂F/∂P = 2R² / (P + R)², ∂F/∂R = 2P² / (P + R)².
  const f1Error = sum > 0 ? (2 * (recall.value ** 2 * dp + p ** 2 * dr)) / sum ** 2 : dp + dr;
  // With P = 0 or R = 0 the predicted items are not known at all: anything up to all items.
  const open = correct === 0 && precision !== null;
  return { label, correct, actual, predicted, predictedError: open ? 1 : most - predicted, f1Error };
}

function contradictionOf(shares: readonly ClassShares[]): ScoresContradiction | null {
  const predictedShare = shares.reduce((sum, share) => sum + share.predicted, 0);
  const tolerance = shares.reduce((sum, share) => sum + share.predictedError, 0) + 1e-6;
  return Math.abs(predictedShare - 1) <= tolerance ? null : { predictedShare, tolerance };
}
