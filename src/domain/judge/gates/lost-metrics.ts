import { counterpart } from '../../compare/metric-rows.ts';
import { reason } from '../../reasons/reason.ts';
import { fitsPattern } from '../../records/metric-pattern.ts';
import { classMetric, findMetric } from '../../records/metric-table.ts';
import { type GateContext, noComparison } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/** Names and patterns of the metrics that must not be lost: what is not measured any more cannot be shown to have held. */
function needed({ criteria }: GateContext): readonly string[] {
  const { primaryMetric, requiredMetrics, guards, protectedClasses } = criteria;
  return [
    ...(primaryMetric === null ? [] : [primaryMetric]),
    ...requiredMetrics,
    ...guards.map(({ metric }) => metric),
    ...protectedClasses.map((label) => classMetric(label, 'f1')),
  ];
}

/**
 * The metrics that the baseline has and the candidate no longer does. Those that the criteria name fail the gate, each
 * named once; the others are one warning. Classes that nobody named count by the label set, renamed metrics are said to
 * be renamed.
 */
export function lostMetricGates(context: GateContext): readonly Gate[] {
  const { candidate, status, decision, candidateTable, baselineTable } = context;
  const baseline = decision.baseline?.facts;
  if (candidate.results === null || status === 'archived' || decision.rollback) return [];
  if (baseline === undefined || baseline.results === null) return [];
  const names = needed(context);
  const lost = [...baselineTable.values()].filter(
    (metric) =>
      counterpart(metric, candidateTable) === null &&
      findMetric(candidateTable, metric.name) === null &&
      noComparison(context, metric.name) === null,
  );
  const written = new Set(names.map((name) => findMetric(baselineTable, name)?.name ?? name));
  const isNeeded = (name: string) => written.has(name) || names.some((pattern) => fitsPattern(pattern, name));
  const failing = lost.filter(({ name }) => isNeeded(name)).map(({ name }) => name);
  const others = lost.filter((metric) => !isNeeded(metric.name) && isReportWorthy(context, metric));
  const version = baseline.version;
  if (failing.length === 0 && others.length === 0) {
    return [gate('metrics', 'pass', reason('metrics-kept', { baseline: version }))];
  }
  const said = (metrics: readonly string[]) => ({
    details: {
      metric: metrics.length === 1 ? (metrics[0] ?? null) : null,
      required: 0,
      observed: metrics.length,
    },
    args: { metrics, baseline: version },
  });
  const [bad, rest] = [said(failing), said(others.map(({ name }) => name))];
  return [
    ...(failing.length > 0 ? [gate('metrics', 'fail', reason('metrics-lost', bad.args), bad.details)] : []),
    ...(others.length > 0
      ? [gate('metrics', 'pass', reason('metrics-not-measured', rest.args), rest.details)]
      : []),
  ];
}

/** Whether the loss of a metric that nobody named is worth a warning. */
function isReportWorthy(
  { comparison }: GateContext,
  { name, label }: { readonly name: string; readonly label: string | null },
): boolean {
  if (label !== null) return false;
  return !comparison.comparability.reasons.some(
    (one) => one.code === 'metric-renamed' && one.args.from === name,
  );
}
