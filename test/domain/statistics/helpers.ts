import { normalTwoSidedP } from '../../../src/domain/statistics/distributions.ts';
import type { ClassScore, ConfusionCounts, ItemPrediction } from '../../../src/domain/statistics/types.ts';

/** The value, or a test failure. */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a value was expected');
  return value;
}

export function matrix(rows: readonly (readonly number[])[], labels = 'abcdefghij'): ConfusionCounts {
  return { labels: [...labels].slice(0, rows.length), rows };
}

export function score(
  label: string,
  precision: number,
  recall: number,
  support: number | null,
  decimals = 2,
): ClassScore {
  return {
    label,
    precision: { value: precision, decimals },
    recall: { value: recall, decimals },
    f1: null,
    support,
  };
}

/** Predictions from rows of [true label, prediction, how many]. */
export function predictions(...groups: readonly (readonly [string, string, number])[]): ItemPrediction[] {
  let id = 0;
  return groups.flatMap(([label, prediction, count]) =>
    Array.from({ length: count }, () => ({ id: `item-${id++}`, label, prediction })),
  );
}

/** Two-sided p of the asymptotic McNemar test, the score test that Tango's interval inverts; 1 without discordant items. */
export function mcnemarScoreP(gained: number, lost: number): number {
  const discordant = gained + lost;
  return discordant === 0 ? 1 : normalTwoSidedP((gained - lost) / Math.sqrt(discordant));
}
