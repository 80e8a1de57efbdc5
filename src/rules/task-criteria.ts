import { directionByName, isShareByName } from '../domain/compare/metric-reading.ts';
import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { isBetter } from '../domain/records/direction.ts';
import { findMetric, metricTable, similarNames } from '../domain/records/metric-table.ts';
import { nearest } from '../records/nearest.ts';
import { placedResults } from './consistency-scores.ts';
import { locationAt, placeAt, type RuleContext } from './context.ts';

/** The active version's record, null where the task names none that exists. */
const activeOf = (context: RuleContext) => context.versions.get(context.task?.value.version ?? '') ?? null;

/** The active version has results, and the task does not say how to judge them. */
export function noCriteria(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const active = activeOf(context);
  if (task === null || active === null || placedResults(active) === null) return [];
  const { primaryMetric, threshold } = task.value.successCriteria;
  const key = primaryMetric === null ? 'primary_metric' : threshold === null ? 'threshold' : null;
  if (key === null) return [];
  // A value that is there but cannot be used has a finding of its own.
  if (task.source.text(['success_criteria', key]) !== null) return [];
  const place = placeAt(context, task.source, ['success_criteria'], 'key');
  return [finding('task/no-criteria', place, { key })];
}

/** The active version's results do not have the primary metric. */
export function primaryMetricMissing(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const active = activeOf(context);
  const metric = task?.value.successCriteria.primaryMetric ?? null;
  const placed = active === null ? null : placedResults(active);
  if (task === null || active === null || metric === null || placed === null) return [];
  const table = metricTable(placed.results);
  if (findMetric(table, metric) !== null) return [];
  const known = [...table.keys()];
  const suggestion = known.find((name) => similarNames(name, metric)) ?? nearest(metric, known);
  const place = placeAt(context, task.source, ['success_criteria', 'primary_metric']);
  const related = locationAt(placed.source, placed.prefix);
  const args = { metric, version: active.name.text, known: known.slice(0, 20) };
  return [finding('task/primary-metric-missing', place, args, { suggestion, related })];
}

/** This pull request judges by another metric, or by a lower bar. */
export function criteriaChanged(context: RuleContext): readonly AnyFinding[] {
  const { task, baseTask } = context;
  if (task === null || baseTask === null) return [];
  const [before, after] = [baseTask.successCriteria, task.value.successCriteria];
  const metric = before.primaryMetric;
  if (metric !== null && after.primaryMetric !== metric) {
    const place = placeAt(context, task.source, ['success_criteria', 'primary_metric']);
    return [finding('task/primary-metric-changed', place, { from: metric, to: after.primaryMetric ?? '' })];
  }
  const [from, to] = [before.threshold, after.threshold];
  if (from === null || from === to) return [];
  if (to === null && task.source.text(['success_criteria', 'threshold']) !== null) return [];
  const direction = before.direction ?? directionByName(metric ?? '');
  if (to !== null && isBetter(to, from, direction)) return [];
  const place = placeAt(context, task.source, ['success_criteria', 'threshold']);
  return [finding('task/threshold-lowered', place, { metric: metric ?? '', from, to })];
}

/** The primary metric is written in percent and its threshold as a ratio, or the other way round. */
export function percentMix(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const active = activeOf(context);
  const placed = active === null ? null : placedResults(active);
  const { primaryMetric: key = null, threshold = null } = task?.value.successCriteria ?? {};
  if (task === null || placed === null || key === null || threshold === null) return [];
  const name = findMetric(metricTable(placed.results), key)?.name;
  const metric = placed.results.metrics.find((candidate) => candidate.name === name);
  if (metric === undefined || !isShareByName(key) || !Number.isFinite(metric.value)) return [];
  const { value } = metric;
  // A perfect score is 1 as a ratio; as a percentage it would be far from any threshold that a team sets.
  const mixed = (value > 1 && threshold <= 1) || (value <= 1 && value > 0 && threshold > 1);
  if (!mixed) return [];
  const suggestion = value > 1 ? String(Number((value / 100).toPrecision(12))) : null;
  const related = locationAt(task.source, ['success_criteria', 'threshold']);
  const place = placeAt(context, placed.source, metric.path);
  return [finding('shape/percent', place, { key, value, threshold }, { suggestion, related })];
}
