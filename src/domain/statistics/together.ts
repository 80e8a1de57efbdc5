import type { MetricComparison } from './comparison.ts';
import { holm } from './holm.ts';

/** A comparison of one metric among several, with its p-value adjusted for their number. */
export interface AdjustedComparison extends MetricComparison {
  readonly adjustedPValue: number | null;
}

/**
 * Applies Holm's correction to comparisons that are tested together: a change stays significant only where its adjusted
 * p is below 1 − level. Intervals stay those of the single metric.
 */
export function adjustTogether(
  comparisons: readonly MetricComparison[],
  level = 0.95,
): readonly AdjustedComparison[] {
  const adjusted = holm(comparisons.map(({ pValue }) => pValue));
  return comparisons.map((comparison, i) => {
    const adjustedPValue = adjusted[i] ?? null;
    const lost = comparison.significance === 'significant' && !((adjustedPValue ?? 1) < 1 - level);
    return { ...comparison, adjustedPValue, significance: lost ? 'noise' : comparison.significance };
  });
}
