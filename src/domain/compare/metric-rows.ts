import { fitsPattern } from '../records/metric-pattern.ts';
import { findMetric, type MetricTable, type MetricValue } from '../records/metric-table.ts';

/** One metric on both sides. */
export interface Row {
  readonly name: string;
  readonly before: MetricValue | null;
  readonly after: MetricValue | null;
  /** Precision and recall by class: for guards only. */
  readonly hidden?: true;
}

/** Whether the one name is the other one within a section: `metrics.macro_f1` and `macro_f1`. */
const isWithin = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/** The same metric of the other side: by its key, its name, or the end of its name where that is unique. */
export function counterpart(metric: MetricValue, table: MetricTable): MetricValue | null {
  const named = table.get(metric.name) ?? null;
  const found = named?.key === metric.key ? named : (byKey(metric.key, table) ?? named);
  if (found !== null && found.label === metric.label) return found;
  if (metric.label !== null) return null;
  let near: MetricValue | null = null;
  for (const other of table.values()) {
    if (other.label !== null || !isWithin(other.name, metric.name)) continue;
    if (near !== null) return null;
    near = other;
  }
  return near;
}

function byKey(key: string, table: MetricTable): MetricValue | null {
  for (const metric of table.values()) if (metric.key === key) return metric;
  return null;
}

/**
 * The metrics to show, in order, then those that are for guards only.
 * @param guarded names or patterns of metrics that a guard speaks of
 */
export function rowsOf(
  baseline: MetricTable,
  candidate: MetricTable,
  primary: string | null,
  guarded: readonly string[] = [],
): readonly Row[] {
  const named = primary === null ? null : findMetric(candidate, primary);
  const namedBefore = primary === null ? null : findMetric(baseline, primary);
  const taken = new Set([namedBefore?.key]);
  const rest: Row[] = [];
  for (const after of candidate.values()) {
    if (after.key === named?.key) continue;
    const before = counterpart(after, baseline);
    const free = before === null || taken.has(before.key) ? null : before;
    if (free !== null) taken.add(free.key);
    rest.push({ name: after.name, before: free, after });
  }
  for (const before of baseline.values()) {
    if (!taken.has(before.key)) rest.push({ name: before.name, before, after: null });
  }
  const isClass = ({ before, after }: Row) => (after ?? before)?.label !== null;
  return [
    ...(primary === null ? [] : [{ name: primary, before: namedBefore, after: named }]),
    ...rest.filter((row) => !isClass(row)),
    ...rest.filter((row) => isClass(row) && (row.after ?? row.before)?.score === 'f1'),
    ...rest
      .filter((row) => isClass(row) && (row.after ?? row.before)?.score !== 'f1')
      .filter(({ name }) => guarded.some((pattern) => fitsPattern(pattern, name)))
      .map((row) => ({ ...row, hidden: true as const })),
  ].filter(({ before, after }) => before !== null || after !== null);
}
