import { macroWeights, marginsOf } from './confusion.ts';
import type { ClassScore, ConfusionCounts, MetricKind } from './types.ts';

/** Classes of an average that have too few items, and classes that it is over. */
export interface TooFew {
  readonly few: number;
  readonly of: number;
}

/**
 * Items of a class below which the delta method is not to be trusted: on equal models with 77 skewed classes and 160
 * items it called 17 % significant, and one value's interval held the truth in 3 to 72 % of runs.
 */
const enoughItems = 5;

/** What the delta method lacks for a macro average or for one class's F1; null where every class has enough items. */
export function tooFewInMatrix(kind: MetricKind, matrix: ConfusionCounts): TooFew | null {
  const { actual } = marginsOf(matrix);
  return tooFew(
    kind,
    matrix.labels.map((label, i) => ({ label, support: actual[i] ?? 0 })),
  );
}

/** The same from the supports of a class table. */
export const tooFewInScores = (kind: MetricKind, scores: readonly ClassScore[]): TooFew | null =>
  tooFew(
    kind,
    scores.map(({ label, support }) => ({ label, support: support ?? 0 })),
  );

function tooFew(
  kind: MetricKind,
  classes: readonly { readonly label: string; readonly support: number }[],
): TooFew | null {
  const counting = countingClasses(kind, classes);
  const few = counting.filter(({ support }) => support < enoughItems).length;
  return few > 0 ? { few, of: counting.length } : null;
}

function countingClasses<Class extends { readonly label: string }>(
  kind: MetricKind,
  classes: readonly Class[],
): readonly Class[] {
  switch (kind.type) {
    case 'macro_f1':
    case 'macro_precision':
    case 'macro_recall': {
      const weights = macroWeights(
        kind,
        classes.map(({ label }) => label),
      );
      return classes.filter((_one, i) => (weights[i] ?? 0) > 0);
    }
    case 'f1':
      return classes.filter(({ label }) => label === kind.label);
    default:
      return [];
  }
}
