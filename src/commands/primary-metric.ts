import { metricReading, statedIn } from '../domain/compare/metric-reading.ts';
import type { Policy } from '../domain/judge/policy.ts';
import type { PrimaryMetric } from '../domain/judge/primary-metric.ts';
import { findMetric, metricTable } from '../domain/records/metric-table.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf, type VersionFacts } from '../domain/records/version-facts.ts';

/** The task's declared primary metric and how its numbers are to be read, judged by the values in `versions`. */
export function primaryMetricOf(
  task: TaskRecord,
  versions: readonly VersionFacts[],
  policy: Pick<Policy, 'metrics'>,
): PrimaryMetric | null {
  const criteria = definitionOf(task)?.successCriteria;
  const name = criteria?.primaryMetric ?? null;
  if (criteria === undefined || name === null) return null;
  const primary = { name, direction: criteria.direction };
  const reading = metricReading(policy.metrics, primary, statedIn(versions.map(({ results }) => results)));
  const values = versions.map((facts) => findMetric(metricTable(facts.results), name)?.value ?? null);
  const numbers = [...values, criteria.threshold].filter((number) => number !== null);
  return {
    name,
    direction: reading.directionOf(name),
    threshold: criteria.threshold,
    scale: reading.scaleOf(name, numbers),
  };
}
