import { type Margins, macroWeights, marginMetric, marginsOf } from './confusion.ts';
import { criticalZ } from './distributions.ts';
import type { ConfusionCounts, ConfusionMetric, Interval } from './types.ts';

/** A value with its standard error, which a normal interval can be made of. */
export interface ErrorEstimate {
  readonly value: number;
  readonly standardError: number;
  /** No mistake, or no hit, was seen: the standard error is that of counts with two items more a class. */
  readonly smoothed: boolean;
}

/** value ± z × standard error, not cut at 0 or 1. */
export function normalInterval(value: number, standardError: number, level = 0.95): Interval {
  const half = criticalZ(level) * standardError;
  return [value - half, value + half];
}

/**
 * Standard error of a metric of a confusion matrix of multinomial counts by the delta method, and the metric.
 * For macro F1 (and one class's F1) after Takahashi, Yamamoto, Kuchiba and Koyama, Applied Intelligence 52 (2022).
 * Null where the metric is about a class that the matrix lacks. `matrix` holds whole counts (isCountMatrix).
 *
 * Where no mistake (or no hit) was seen the formula gives 0, which is not certainty: each class then gets one item
 * that is right and one that is wrong, for the standard error alone. With two classes these are the two successes and
 * two failures of Agresti and Coull, The American Statistician 52 (1998).
 */
export function deltaFromConfusion(matrix: ConfusionCounts, metric: ConfusionMetric): ErrorEstimate | null {
  const margins = marginsOf(matrix);
  const evaluate = marginMetric(metric, matrix.labels);
  if (evaluate === null) return null;
  const value = evaluate(margins);
  const plain = Math.sqrt(variance(matrix, margins, metric) / margins.n);
  if (plain > 0) return { value, standardError: plain, smoothed: false };
  const more = withTwoItemsMore(matrix);
  const padded = marginsOf(more);
  const standardError = Math.sqrt(variance(more, padded, metric) / padded.n);
  return { value, standardError, smoothed: true };
}

/** One item right and one wrong for each class, the wrong one shared out over the other classes. */
function withTwoItemsMore(matrix: ConfusionCounts): ConfusionCounts {
  const wrong = 1 / Math.max(1, matrix.labels.length - 1);
  const rows = matrix.rows.map((row, i) => row.map((count, j) => count + (i === j ? 1 : wrong)));
  return { labels: matrix.labels, rows };
}

/** Variance for one item: Σ p g² − (Σ p g)², with g the gradient of the metric by the share p of each cell. */
function variance(matrix: ConfusionCounts, margins: Margins, metric: ConfusionMetric): number {
  const gradient = gradientOf(metric, matrix.labels, margins);
  let squares = 0;
  let mean = 0;
  matrix.rows.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count === 0) return;
      const share = count / margins.n;
      const g = gradient(i, j);
      squares += share * g * g;
      mean += share * g;
    });
  });
  const result = squares - mean * mean;
  // An exact 0 can come out as a tiny number by rounding: that is 0, and no very small variance.
  return result > 1e-14 * squares ? result : 0;
}

type Gradient = (i: number, j: number) => number;

function gradientOf(metric: ConfusionMetric, labels: readonly string[], margins: Margins): Gradient {
  const shares = (counts: ArrayLike<number>): number[] => Array.from(counts, (count) => count / margins.n);
  const parts: Shares = {
    correct: shares(margins.correct),
    actual: shares(margins.actual),
    predicted: shares(margins.predicted),
  };
  switch (metric.type) {
    case 'accuracy':
      return (i, j) => (i === j ? 1 : 0);
    case 'macro_f1':
      return f1Gradient(parts, macroWeights(metric, labels));
    case 'weighted_f1':
      return weightedF1Gradient(parts);
    case 'macro_precision':
      return quotientGradient(parts.correct, parts.predicted, macroWeights(metric, labels), 'column');
    case 'macro_recall':
      return quotientGradient(parts.correct, parts.actual, macroWeights(metric, labels), 'row');
    default: {
      const only = labels.map((label) => (label === metric.label ? 1 : 0));
      if (metric.type === 'f1') return f1Gradient(parts, only);
      return metric.type === 'precision'
        ? quotientGradient(parts.correct, parts.predicted, only, 'column')
        : quotientGradient(parts.correct, parts.actual, only, 'row');
    }
  }
}

interface Shares {
  readonly correct: readonly number[];
  readonly actual: readonly number[];
  readonly predicted: readonly number[];
}

/**
 * Of Σ w_i F_i with constant weights. With D_i = p_i. + p_.i: g_ii = 2 w_i (D_i − 2 p_ii) / D_i², and
 * g_ij = −(w_i F_i / D_i + w_j F_j / D_j). Classes without items have D_i = 0 and no part in it.
 */
function f1Gradient(p: Shares, weights: readonly number[]): Gradient {
  const own: number[] = [];
  const other: number[] = [];
  p.correct.forEach((hit, i) => {
    const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
    const weight = weights[i] ?? 0;
    own.push(d > 0 ? (2 * weight * (d - 2 * hit)) / d ** 2 : 0);
    other.push(d > 0 ? (2 * weight * hit) / d ** 2 : 0);
  });
  return (i, j) => (i === j ? (own[i] ?? 0) : -((other[i] ?? 0) + (other[j] ?? 0)));
}

/** Of Σ p_i. F_i: the weights are random as well, so that each cell of row i adds F_i to the gradient with constant weights. */
function weightedF1Gradient(p: Shares): Gradient {
  const constant = f1Gradient(p, p.actual);
  const f1 = p.correct.map((hit, i) => {
    const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
    return d > 0 ? (2 * hit) / d : 0;
  });
  return (i, j) => (f1[i] ?? 0) + constant(i, j);
}

/** Of Σ w_i p_ii / q_i, where q_i is the share of row i (recall) or of column i (precision). */
function quotientGradient(
  hits: readonly number[],
  shares: readonly number[],
  weights: readonly number[],
  axis: 'row' | 'column',
): Gradient {
  return (i, j) => {
    const at = axis === 'row' ? i : j;
    const share = shares[at] ?? 0;
    if (share === 0) return 0;
    const hit = i === j ? 1 / share : 0;
    return (weights[at] ?? 0) * (hit - (hits[at] ?? 0) / share ** 2);
  };
}
