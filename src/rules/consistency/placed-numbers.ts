import type { KeyPath } from '../../domain/records/records.ts';
import type { Measured, Results } from '../../domain/records/results.ts';

interface PlacedNumber extends Measured {
  readonly path: KeyPath;
}

/** Every metric and score of a class with the digits written, by a dotted name. */
export function numbersOf(results: Results): ReadonlyMap<string, PlacedNumber> {
  const numbers = new Map<string, PlacedNumber>(results.metrics.map((metric) => [metric.name, metric]));
  for (const scores of results.perClass) {
    for (const score of ['precision', 'recall', 'f1'] as const) {
      const number = scores[score];
      if (number === null) continue;
      // A class may have a bare f1: its path is then the class itself, to which a path below it falls back.
      numbers.set(`per_class.${scores.label}.${score}`, { ...number, path: [...scores.path, score] });
    }
  }
  return numbers;
}
