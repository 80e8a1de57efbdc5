import { lastPart } from '../records/metric-name.ts';
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

/** The same metric of the other side: by its key, its name, or the last part of its name where that is unique. */
export function counterpart(metric: MetricValue, table: MetricTable): MetricValue | null {
  const found = [...table.values()].find(({ key }) => key === metric.key) ?? table.get(metric.name) ?? null;
  if (found !== null && found.label === metric.label) return found;
  const near = metric.label === null ? findMetric(table, lastPart(metric.name)) : null;
  if (near === null || near.label !== null) return null;
  // One section deeper on one side: the name of the one is the end of the name of the other.
  const [short, long] = [metric.name, near.name].sort((a, b) => a.length - b.length);
  return long === short || long?.endsWith(`.${short}`) === true ? near : null;
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
