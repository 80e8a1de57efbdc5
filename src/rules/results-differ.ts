import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { KeyPath } from '../domain/records/records.ts';
import type { Measured, Results } from '../domain/records/results.ts';
import { locationAt, placeAt, type VersionRule } from './context.ts';
import { agree, written } from './numbers.ts';

interface PlacedNumber extends Measured {
  readonly path: KeyPath;
}

/** Every metric and score of a class with the digits written, by a dotted name. */
function numbersOf(results: Results): ReadonlyMap<string, PlacedNumber> {
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

/** lineage.yaml and results.json state one metric differently. */
export const resultsDiffer: VersionRule = (context, { lineage, results }) => {
  if (lineage.state !== 'read' || results.state !== 'read' || lineage.value.results === null) return [];
  const other = numbersOf(results.value);
  return [...numbersOf(lineage.value.results)].flatMap(([metric, number]): readonly AnyFinding[] => {
    const counterpart = other.get(metric);
    if (counterpart === undefined || agree(number, counterpart)) return [];
    const args = {
      metric,
      lineage: written(number),
      results: written(counterpart),
      file: results.file,
    };
    const related = locationAt(results.source, counterpart.path);
    return [
      finding('consistency/results-differ', placeAt(context, lineage.source, number.path), args, { related }),
    ];
  });
};

/**
 * lineage.yaml states a metric that results.json lacks. Only where both have the guide's form: elsewhere one number has
 * different names.
 */
export const resultsMissing: VersionRule = (context, { lineage, results }) => {
  const stated = lineage.state === 'read' ? lineage.value.results : null;
  if (lineage.state !== 'read' || results.state !== 'read' || stated === null) return [];
  if (stated.shape !== 'guide' || results.value.shape !== 'guide') return [];
  const other = numbersOf(results.value);
  const known = new Set(results.value.perClass.map((scores) => scores.label));
  const declared = context.task?.value.labels ?? [];
  // A class that goes by a name that the task does not know is that rule's finding.
  const misnamed = declared.length > 0 && [...known].some((label) => !declared.includes(label));
  return [...numbersOf(stated)].flatMap(([key, number]): readonly AnyFinding[] => {
    if (other.has(key)) return [];
    const label = stated.perClass.find((scores) => key.startsWith(`per_class.${scores.label}.`))?.label;
    if (label !== undefined && misnamed) return [];
    // A whole class is said once, by its f1.
    if (label !== undefined && !known.has(label) && !key.endsWith('.f1')) return [];
    const place = placeAt(context, lineage.source, number.path, 'key');
    const related = { file: results.file, line: 1, column: 1 };
    return [finding('consistency/missing', place, { key, file: results.file }, { related })];
  });
};
