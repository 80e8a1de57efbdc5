import type { ClassScores, ConfusionMatrix, Measured, Results } from '../domain/records/results.ts';
import { type Range, rangeOf } from './numbers.ts';

/** 2PR ÷ (P + R), 0 where both are 0. Its unit is that of `precision` and `recall`. */
export function harmonic(precision: number, recall: number): number {
  const sum = precision + recall;
  return sum > 0 ? (2 * precision * recall) / sum : 0;
}

/** What f1 may be, by the written digits of precision and recall: it grows with both. Null when either is not finite. */
export function f1Range(precision: Measured, recall: Measured): Range | null {
  const [p, r] = [rangeOf(precision), rangeOf(recall)];
  if (p === null || r === null) return null;
  return {
    low: harmonic(Math.max(0, p.low), Math.max(0, r.low)),
    high: harmonic(Math.max(0, p.high), Math.max(0, r.high)),
  };
}

/** The mean of ranges, null when there are none. */
function meanRange(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  return {
    low: ranges.reduce((sum, range) => sum + range.low, 0) / ranges.length,
    high: ranges.reduce((sum, range) => sum + range.high, 0) / ranges.length,
  };
}

/**
 * Ranges of one score over the classes. Classes whose score is NaN are left out, as scikit-learn's averages do with
 * `zero_division=nan`; null when a class does not state the score.
 */
function classRanges(
  classes: readonly ClassScores[],
  score: 'precision' | 'recall' | 'f1',
): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const scores of classes) {
    const number = scores[score];
    if (number === null) return null;
    const range = rangeOf(number);
    if (range !== null) ranges.push(range);
    else if (!Number.isNaN(number.value)) return null;
  }
  return ranges;
}

/** Both definitions of macro F1 that are in use, as far as the classes state what they need. */
export interface MacroF1 {
  /** The mean of the classes' f1: scikit-learn, and what most papers mean. */
  readonly ofF1: Range | null;
  /** The f1 of mean precision and mean recall (Opitz & Burst 2019, "Macro F1 and Macro F1", arXiv:1911.03347). */
  readonly ofMeans: Range | null;
}

/** What macro F1 may be, by the written digits of the classes' scores. */
export function macroF1(classes: readonly ClassScores[]): MacroF1 {
  const [f1, precision, recall] = (['f1', 'precision', 'recall'] as const).map((score) => {
    const ranges = classRanges(classes, score);
    return ranges === null ? null : meanRange(ranges);
  });
  const ofMeans =
    precision == null || recall == null
      ? null
      : {
          low: harmonic(Math.max(0, precision.low), Math.max(0, recall.low)),
          high: harmonic(Math.max(0, precision.high), Math.max(0, recall.high)),
        };
  return { ofF1: f1 ?? null, ofMeans };
}

/** Items of a confusion matrix, and those on its diagonal. */
export function matrixTotals(matrix: ConfusionMatrix): { readonly items: number; readonly right: number } {
  let items = 0;
  let right = 0;
  for (const [index, row] of matrix.rows.entries()) {
    for (const count of row) items += count;
    right += row[index] ?? 0;
  }
  return { items, right };
}

/** Precision, recall and f1 of every class of a confusion matrix; ratios, 0 where nothing was predicted or is true. */
export function matrixScores(
  matrix: ConfusionMatrix,
): ReadonlyMap<string, { readonly precision: number; readonly recall: number; readonly f1: number }> {
  const columns = matrix.labels.map((_, index) =>
    matrix.rows.reduce((sum, row) => sum + (row[index] ?? 0), 0),
  );
  return new Map(
    matrix.labels.map((label, index) => {
      const right = matrix.rows[index]?.[index] ?? 0;
      const truths = (matrix.rows[index] ?? []).reduce((sum, count) => sum + count, 0);
      const predicted = columns[index] ?? 0;
      const precision = predicted === 0 ? 0 : right / predicted;
      const recall = truths === 0 ? 0 : right / truths;
      return [label, { precision, recall, f1: harmonic(precision, recall) }];
    }),
  );
}

/** The sum of the classes' supports, null unless all state one. */
export function supportTotal(results: Results): number | null {
  let sum = 0;
  for (const { support } of results.perClass) {
    if (support === null) return null;
    sum += support;
  }
  return results.perClass.length === 0 ? null : sum;
}

/** Accuracy as the mean of the recalls weighted by support; null unless all classes state both. */
export function accuracyFromRecalls(results: Results): Range | null {
  let [low, high, items] = [0, 0, 0];
  for (const { recall, support } of results.perClass) {
    const range = recall === null ? null : rangeOf(recall);
    if (range === null || support === null) return null;
    low += range.low * support;
    high += range.high * support;
    items += support;
  }
  return items > 0 ? { low: low / items, high: high / items } : null;
}
