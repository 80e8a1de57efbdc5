import type { ConfusionCounts, ConfusionMetric, ItemPrediction, MacroMetric } from './types.ts';

/** Per class: items right, items truly of it, items predicted as it; and all items. Every metric here is a function of these. */
export interface Margins {
  readonly correct: ArrayLike<number>;
  readonly actual: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  readonly n: number;
}

/** A function from margins to a number. It has no side effects, and a value for all margins, empty classes included. */
export type MarginMetric = (margins: Margins) => number;

/** True for a square matrix of whole, non-negative counts with at least one item and a distinct label for every row. */
export function isCountMatrix(matrix: ConfusionCounts): boolean {
  const size = matrix.labels.length;
  if (size === 0 || new Set(matrix.labels).size !== size || matrix.rows.length !== size) return false;
  const whole = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
  if (!matrix.rows.every((row) => row.length === size && row.every(whole))) return false;
  return totalOf(matrix) > 0;
}

/** Number of items in a confusion matrix. */
export function totalOf(matrix: ConfusionCounts): number {
  return matrix.rows.reduce((sum, row) => sum + row.reduce((part, count) => part + count, 0), 0);
}

/** Margins of a square confusion matrix; cells may be fractional. */
export function marginsOf(matrix: ConfusionCounts): Margins {
  const size = matrix.labels.length;
  const correct = new Float64Array(size);
  const actual = new Float64Array(size);
  const predicted = new Float64Array(size);
  let n = 0;
  matrix.rows.forEach((row, i) => {
    row.forEach((count, j) => {
      if (i === j) correct[i] = count;
      actual[i] = (actual[i] ?? 0) + count;
      predicted[j] = (predicted[j] ?? 0) + count;
      n += count;
    });
  });
  return { correct, actual, predicted, n };
}

/** Beyond so many distinct labels the answers are text and not classes, and their matrix would not fit in memory. */
const MAX_CLASSES = 500;

/** Distinct true and predicted labels, sorted by code unit so that the same items give the same order. */
export function labelsOf(items: readonly ItemPrediction[]): readonly string[] {
  const labels = new Set<string>();
  for (const { label, prediction } of items) labels.add(label).add(prediction);
  return [...labels].sort();
}

/** The confusion matrix of item predictions; null for more than MAX_CLASSES labels. */
export function confusionFromPredictions(items: readonly ItemPrediction[]): ConfusionCounts | null {
  const labels = labelsOf(items);
  if (labels.length > MAX_CLASSES) return null;
  const index = new Map(labels.map((label, i) => [label, i]));
  const rows = labels.map(() => labels.map(() => 0));
  for (const item of items) {
    const row = rows[index.get(item.label) ?? 0];
    const column = index.get(item.prediction) ?? 0;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { labels, rows };
}

/** a ÷ b, 0 where b is 0: scikit-learn's `zero_division=0`, and F1 = 0 for a class that is never right. */
const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);

const f1 = (m: Margins, i: number): number =>
  ratio(2 * (m.correct[i] ?? 0), (m.actual[i] ?? 0) + (m.predicted[i] ?? 0));
const recall = (m: Margins, i: number): number => ratio(m.correct[i] ?? 0, m.actual[i] ?? 0);
const precision = (m: Margins, i: number): number => ratio(m.correct[i] ?? 0, m.predicted[i] ?? 0);

function sumOver(m: Margins, term: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < m.correct.length; i++) sum += term(i);
  return sum;
}

/** 1 / r for each of the r classes that a macro average is over (those of `labels`), 0 for the others. */
export function macroWeights(metric: MacroMetric, labels: readonly string[]): readonly number[] {
  const included = labels.map((label) => metric.over?.includes(label) ?? true);
  const count = included.filter(Boolean).length;
  return included.map((yes) => (yes ? 1 / count : 0));
}

/**
 * The metric as a function of margins whose classes are `labels`; null where it is about a class that is not among them.
 */
export function marginMetric(metric: ConfusionMetric, labels: readonly string[]): MarginMetric | null {
  switch (metric.type) {
    case 'accuracy':
      return (m) =>
        ratio(
          sumOver(m, (i) => m.correct[i] ?? 0),
          m.n,
        );
    case 'weighted_f1':
      return (m) =>
        ratio(
          sumOver(m, (i) => (m.actual[i] ?? 0) * f1(m, i)),
          m.n,
        );
    case 'macro_f1':
    case 'macro_precision':
    case 'macro_recall': {
      const score = { macro_f1: f1, macro_precision: precision, macro_recall: recall }[metric.type];
      const weights = macroWeights(metric, labels);
      return (m) => sumOver(m, (i) => (weights[i] ?? 0) * score(m, i));
    }
    default: {
      const at = labels.indexOf(metric.label);
      if (at < 0) return null;
      const score = { f1, precision, recall }[metric.type];
      return (m) => score(m, at);
    }
  }
}
