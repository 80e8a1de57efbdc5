import { lastPart, type MetricSplit, metricWords, splitName } from './metric-name.ts';
import type { MetricTest, Results } from './results.ts';

/** One number of a results file, whether overall or of a class. */
export interface MetricValue {
  /** Dotted name; of a class: `per_class.<label>.f1`. */
  readonly name: string;
  /** As the file writes it. */
  readonly key: string;
  readonly split: MetricSplit;
  /** May be NaN or infinite. */
  readonly value: number;
  readonly decimals: number | null;
  readonly standardError: number | null;
  readonly runs: readonly number[] | null;
  readonly n: number | null;
  readonly numerator: number | null;
  readonly whole: boolean;
  readonly higherIsBetter: boolean | null;
  readonly test: MetricTest | null;
  readonly label: string | null;
  readonly score: 'precision' | 'recall' | 'f1' | null;
}

/** All metrics of a results file by normal name. What is no metric is found only by who names it. */
export interface MetricTable extends ReadonlyMap<string, MetricValue> {
  readonly facts: readonly MetricValue[];
}

const scores = ['precision', 'recall', 'f1'] as const;

/** The name under which a class's score is known in criteria, guards and reports. */
export const classMetric = (label: string, score: (typeof scores)[number]): string =>
  `per_class.${label}.${score}`;

const plain = {
  split: null,
  decimals: null,
  standardError: null,
  runs: null,
  n: null,
  numerator: null,
  whole: true,
  higherIsBetter: null,
  test: null,
  label: null,
  score: null,
} as const;

/** Tables that were made already, by the results that they are of. */
const tables = new WeakMap<Results, MetricTable>();

/**
 * All numbers of a results file by name: overall metrics in the file's order, then classes. Empty without results. Made
 * once for the same results, however many ask.
 */
export function metricTable(results: Results | null): MetricTable {
  if (results === null) return tableOf(null);
  const known = tables.get(results) ?? tableOf(results);
  tables.set(results, known);
  return known;
}

function tableOf(results: Results | null): MetricTable {
  const table = new Map<string, MetricValue>();
  for (const { path: _, ...metric } of results?.metrics ?? []) {
    table.set(metric.name, { ...metric, label: null, score: null });
  }
  for (const scored of results?.perClass ?? []) {
    for (const score of scores) {
      const measured = scored[score];
      if (measured === null) continue;
      const name = classMetric(scored.label, score);
      const key = [...scored.path, score].join('.');
      table.set(name, { ...plain, name, key, ...measured, label: scored.label, score });
    }
  }
  const facts = (results?.facts ?? []).map(({ key, value }) => ({ ...plain, name: key, key, value }));
  return Object.assign(table, { facts });
}

/** The one that fits, null for none or several: of two that fit none is meant. */
function only(metrics: readonly MetricValue[]): MetricValue | null {
  const [one, other] = metrics;
  return one !== undefined && other === undefined ? one : null;
}

const inWords = (name: string): string => metricWords(name).join(' ');

/** Whether a name asks for another part of the data than the metric is about: `eval_f1` is no `test_f1`. */
const otherSplit = (asked: MetricSplit, metric: MetricValue): boolean =>
  asked !== null && metric.split !== null && asked !== metric.split;

/**
 * A metric by the name that a person writes: the file's own key, else the normal name, else the only one in the same words
 * in that order, else the only one that has it as the last part of its name. Facts that are no metrics last. Null where
 * none or several fit.
 */
export function findMetric(table: MetricTable, written: string): MetricValue | null {
  const name = written.normalize('NFC');
  const all = [...table.values()];
  const byKey = all.find(({ key }) => key === name);
  if (byKey !== undefined) return byKey;
  const asked = splitName(name);
  const byName = table.get(name) ?? table.get(asked.bare);
  if (byName !== undefined && !otherSplit(asked.split, byName)) return byName;
  const fitting = all.filter((metric) => !otherSplit(asked.split, metric));
  return (
    only(fitting.filter((metric) => inWords(metric.name) === inWords(name))) ??
    only(fitting.filter((metric) => inWords(metric.name) === inWords(asked.bare))) ??
    oneDeeper(fitting, name, asked.bare) ??
    only(table.facts.filter(({ key }) => key === name || key.endsWith(`.${name}`)))
  );
}

function oneDeeper(metrics: readonly MetricValue[], name: string, bare: string): MetricValue | null {
  const overall = metrics.filter(({ label }) => label === null);
  return (
    only(overall.filter(({ key }) => key.endsWith(`.${name}`))) ??
    only(overall.filter((metric) => metric.name.endsWith(`.${bare}`))) ??
    only(overall.filter((metric) => inWords(lastPart(metric.name)) === inWords(bare)))
  );
}
