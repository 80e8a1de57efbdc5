import type { Results } from './results.ts';

/** One number of a results file, whether overall or of a class. */
export interface MetricValue {
  /** Dotted name; of a class: `per_class.<label>.f1`. */
  readonly name: string;
  /** May be NaN or infinite. */
  readonly value: number;
  readonly decimals: number | null;
  readonly standardError: number | null;
  readonly runs: readonly number[] | null;
  readonly label: string | null;
  readonly score: 'precision' | 'recall' | 'f1' | null;
}

export type MetricTable = ReadonlyMap<string, MetricValue>;

const scores = ['precision', 'recall', 'f1'] as const;

/** The name under which a class's score is known in criteria, guards and reports. */
export const classMetric = (label: string, score: (typeof scores)[number]): string =>
  `per_class.${label}.${score}`;

/** All numbers of a results file by name: overall metrics in the file's order, then classes. Empty without results. */
export function metricTable(results: Results | null): MetricTable {
  const table = new Map<string, MetricValue>();
  for (const metric of results?.metrics ?? []) {
    const { name, value, decimals, standardError, runs } = metric;
    table.set(name, { name, value, decimals, standardError, runs, label: null, score: null });
  }
  for (const scored of results?.perClass ?? []) {
    for (const score of scores) {
      const measured = scored[score];
      if (measured === null) continue;
      const name = classMetric(scored.label, score);
      table.set(name, { name, ...measured, standardError: null, runs: null, label: scored.label, score });
    }
  }
  return table;
}

const sameThing: Readonly<Record<string, string>> = { acc: 'accuracy', avg: 'mean', average: 'mean' };
const sayingLittle = new Set(['eval', 'test', 'predict', 'score', 'value', 'mean']);

// Nearly all names are ASCII, and the Unicode classes take V8 longer to compile than a small report to be judged.
const separatorsOf = (name: string): RegExp => (/^[ -~]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u);

/** A metric's name in words, lower case: `macroF1`, `macro-f1` and `macro_f1` are the same two. */
export const metricWords = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(separatorsOf(name))
    .filter((word) => word !== '');

/** Whether two names most likely mean one metric: `macro_f1`, `f1_macro` and `eval_macro_f1_score`. */
export function similarNames(a: string, b: string): boolean {
  const essence = (name: string) =>
    metricWords(name)
      .map((word) => sameThing[word] ?? word)
      .filter((word) => !sayingLittle.has(word))
      .sort()
      .join(' ');
  return a !== b && essence(a) !== '' && essence(a) === essence(b);
}

/** A metric by name: as written, else the only one that is written differently but in the same words in that order. */
export function findMetric(table: MetricTable, name: string): MetricValue | null {
  const exact = table.get(name);
  if (exact !== undefined) return exact;
  const words = metricWords(name).join(' ');
  const fitting = [...table.values()].filter((metric) => metricWords(metric.name).join(' ') === words);
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}
