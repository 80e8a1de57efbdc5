import type { DirectionRule, MetricScale } from '../compare/comparison.ts';
import { metricKind } from '../compare/metric-kind.ts';
import type { MetricReading } from '../compare/metric-reading.ts';
import type { Direction } from '../records/direction.ts';
import { classMetric, metricTable } from '../records/metric-table.ts';
import type { Metric, NumberKind, ReadingRule, Results, ResultsShape } from '../records/results.ts';
import { isShareOfItems } from '../statistics/proportion.ts';
import type { Document, TaskLabel } from './listing.ts';

/** How one number of a results file was read. */
export interface ExplainedNumber {
  /** As the file writes it. */
  readonly key: string;
  /** Its normal name; null for a number that is no metric. */
  readonly name: string | null;
  /** NaN and infinities are written `"NaN"`, `"Infinity"` in JSON. */
  readonly value: number;
  readonly kind: NumberKind;
  readonly rule: ReadingRule;
  /** Null for a number that is no metric. An unknown direction is `directionFrom: unknown`. */
  readonly direction: Direction | null;
  readonly directionFrom: DirectionRule | null;
  readonly unit: MetricScale | null;
  /** Items behind it, null where the file does not say. */
  readonly n: number | null;
  readonly primary: boolean;
}

/** What `explain` prints: how each number of one version's results was read. */
export interface Explanation extends Document<'tunegate.explain/1'> {
  readonly task: TaskLabel;
  readonly version: string;
  /** The file that was read. */
  readonly file: string;
  readonly shape: ResultsShape;
  /** Test items, by the results or the data record. */
  readonly items: number | null;
  /** Items that were asked and have no result. */
  readonly withoutResult: number;
  readonly instrument: readonly { readonly field: string; readonly value: string }[];
  readonly numbers: readonly ExplainedNumber[];
}

/**
 * Every number of a results file with what it is taken for: metrics in the file's order, classes, then what is no metric.
 * @param testItems items of the test set, by whatever says it
 */
export function explainedNumbers(
  results: Results,
  reading: MetricReading,
  primaryKey: string | null,
  testItems: number | null,
): readonly ExplainedNumber[] {
  const judged = (name: string, value: number) => {
    const { direction, from } = reading.knownDirection(name);
    return { direction, directionFrom: from, unit: reading.scaleOf(name, [value]) };
  };
  const table = metricTable(results);
  const metrics = results.metrics.map((metric): ExplainedNumber => {
    const { key, name, value, n } = metric;
    const items = n ?? (metric.whole ? testItems : null);
    const read = kindOf(metric, items, reading);
    return { key, name, value, ...read, ...judged(name, value), n: items, primary: key === primaryKey };
  });
  const classes = results.perClass.flatMap((scores) =>
    (['precision', 'recall', 'f1'] as const).flatMap((score): readonly ExplainedNumber[] => {
      const metric = table.get(classMetric(scores.label, score));
      if (metric === undefined) return [];
      const { key, name, value } = metric;
      const read = { kind: 'metric', rule: 'class' } as const;
      return [
        { key, name, value, ...read, ...judged(name, value), n: scores.support, primary: key === primaryKey },
      ];
    }),
  );
  const facts = results.facts.map(({ key, value, kind, rule }): ExplainedNumber => {
    const none = { name: null, direction: null, directionFrom: null, unit: null, n: null };
    return { key, value, kind, rule, ...none, primary: key === primaryKey };
  });
  return [...metrics, ...classes, ...facts];
}

/** A share is one by its numerator, or by a name that says so and a value that is a whole number of its items. */
function kindOf(
  metric: Metric,
  n: number | null,
  reading: MetricReading,
): { readonly kind: NumberKind; readonly rule: ReadingRule } {
  if (metric.runs !== null) return { kind: 'runs', rule: 'list' };
  if (metric.numerator !== null) return { kind: 'share', rule: 'numerator' };
  const { type } = metricKind({ name: metric.name, label: null, score: null });
  const percent = reading.scaleOf(metric.name, [metric.value]) === 'percent';
  const value = percent ? metric.value / 100 : metric.value;
  const decimals = metric.decimals === null ? 15 : metric.decimals + (percent ? 2 : 0);
  const share =
    (type === 'accuracy' || type === 'proportion') && n !== null && isShareOfItems(value, decimals, n);
  return share ? { kind: 'share', rule: 'whole-items' } : { kind: 'metric', rule: 'number' };
}
