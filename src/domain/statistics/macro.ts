import { marginMetric, marginsOf } from './confusion.ts';
import type { ConfusionCounts, ConfusionMetric } from './types.ts';

/**
 * A macro average may be over all classes of a matrix or only over those that truly occur (a model's unreadable answers
 * are a column, not a class): the reading that is nearer to the stated values.
 */
export function readMacro(
  kind: ConfusionMetric,
  matrices: readonly ConfusionCounts[],
  values: readonly number[],
): ConfusionMetric {
  if (!(kind.type === 'macro_f1' || kind.type === 'macro_precision' || kind.type === 'macro_recall'))
    return kind;
  if (kind.over) return kind;
  const occurring = new Set<string>();
  for (const { labels, rows } of matrices) {
    rows.forEach((row, i) => {
      const label = labels[i];
      if (label !== undefined && row.some((count) => count > 0)) occurring.add(label);
    });
  }
  const narrow: ConfusionMetric = { type: kind.type, over: [...occurring] };
  const distance = (metric: ConfusionMetric): number =>
    matrices.reduce((sum, matrix, i) => {
      const value = marginMetric(metric, matrix.labels)?.(marginsOf(matrix));
      return sum + Math.abs((values[i] ?? 0) - (value ?? 0));
    }, 0);
  return distance(narrow) < distance(kind) - 1e-12 ? narrow : kind;
}
