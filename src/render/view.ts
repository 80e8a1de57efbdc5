import { isShareScale, type MetricChange, type VersionComparison } from '../domain/compare/comparison.ts';
import type { AnyFinding, Severity } from '../domain/findings/finding.ts';
import type { BaselineRule } from '../domain/reasons/argument-values.ts';
import type { ConfigValue } from '../domain/records/records.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import { arrow, metricChange, relative } from './format.ts';
import type { Messages } from './messages/en.ts';
import type { KnownMetric } from './speaker.ts';

/** What every renderer asks of a task; no text of ours and no markup. */

export const primaryOf = (task: TaskReport): MetricChange | null =>
  task.metrics.find((metric) => metric.group === 'primary') ?? null;

/** Metrics of a comparison with their scales, the declared primary metric first. */
export function knownMetrics(
  metrics: readonly MetricChange[],
  primary: TaskReport['primaryMetric'],
): readonly KnownMetric[] {
  return primary === null ? metrics : [primary, ...metrics.filter(({ name }) => name !== primary.name)];
}

const hasFailed = (task: TaskReport): boolean => task.gates.some(({ outcome }) => outcome === 'fail');

const isUndecided = (task: TaskReport): boolean =>
  !hasFailed(task) && task.gates.some(({ outcome }) => outcome === 'inconclusive');

export type TaskState = 'fail' | 'inconclusive' | 'caution' | 'pending' | 'pass';

/** One word for a task's mark and colour; a failed gate outweighs the verdict's word. */
export function stateOf(task: TaskReport): TaskState {
  if (hasFailed(task)) return 'fail';
  const word = task.verdict.word;
  if (word === 'hold' || word === 'reject') return 'fail';
  if (isUndecided(task)) return 'inconclusive';
  if (word === 'caution') return 'caution';
  return word === 'pending' ? 'pending' : 'pass';
}

export const stateMarks: Readonly<Record<TaskState, string>> = {
  fail: '❌',
  inconclusive: '❓',
  caution: '⚠️',
  pending: '⏳',
  pass: '✅',
};

const deployedRules: readonly BaselineRule[] = [
  'deployed-version',
  'status-deployed',
  'lineage-deployed',
  'history',
];

/** Whether the baseline is the version in production, and not the parent or another choice. */
export const isDeployedBaseline = (baseline: TaskReport['baseline']): boolean =>
  baseline !== null && deployedRules.includes(baseline.rule);

/** Counts of findings by severity. */
export function countFindings(findings: readonly AnyFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Worst first, then by place. */
export const byWeight = (findings: readonly AnyFinding[]): readonly AnyFinding[] =>
  findings.toSorted(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column),
  );

export const findingsOf = (report: Report, task: TaskReport): readonly AnyFinding[] =>
  byWeight(report.findings.filter((finding) => finding.task === task.path));

/** Findings that belong to no task of the report. */
export function otherFindings(report: Report): readonly AnyFinding[] {
  const paths = new Set(report.tasks.map((task) => task.path));
  return byWeight(report.findings.filter(({ task }) => task === null || !paths.has(task)));
}

/** Whether the numbers of the two sides mean the same, or there is one side only. */
export const isComparable = ({
  baseline,
  comparability,
}: Pick<VersionComparison, 'baseline' | 'comparability'>): boolean =>
  baseline === null || comparability.comparable;

/**
 * The change for a table cell: arrow by better or worse, signed number; relative beside it for plain numbers. A word where
 * there is no number, or none that would be true.
 * @param comparable of the comparison that the metric belongs to, see `isComparable`
 */
export function changeCell(metric: MetricChange, comparable: boolean, labels: Messages['labels']): string {
  if (metric.outcome === 'missing') return labels.changeOutcomes.missing;
  if (metric.baseline === null) return labels.changeOutcomes.new;
  if (metric.change === null || !comparable) return labels.notComparable;
  const shown = `${arrow(metric.outcome)}${metricChange(metric.change, metric.scale)}`;
  const beside = !isShareScale(metric.scale) && metric.relativeChange !== null && metric.change !== 0;
  return beside ? `${shown} (${relative(metric.relativeChange)})` : shown;
}

/** A task's primary metric against its baseline, for a cell of the overview; `first` stands for a version without one. */
export function versusCell(task: TaskReport, labels: Messages['labels'], first: string): string {
  if (task.baseline === null) return task.candidate === null ? labels.none : first;
  const primary = primaryOf(task);
  return primary?.candidate == null ? labels.none : changeCell(primary, isComparable(task), labels);
}

/** A configuration value as people write it: small numbers with an exponent. Undefined for a key that is not there. */
export function configText(value: ConfigValue | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'number') return String(value);
  const small = value !== 0 && Math.abs(value) < 1e-3;
  return small ? value.toExponential().replace('e+', 'e') : String(value);
}

/** How sure a change is, in words; says why when its own interval seems to say otherwise. */
export function certaintyText(
  metric: MetricChange,
  all: readonly MetricChange[],
  labels: Messages['labels'],
): string {
  const { significance, interval, group, adjustedPValue, pValue } = metric;
  const excludesZero = interval !== null && (interval[0] > 0 || interval[1] < 0);
  if (significance === 'noise' && excludesZero) {
    const together = adjustedPValue !== null && pValue !== null && adjustedPValue > pValue;
    const tested = all.filter((one) => one.group === group && one.pValue !== null);
    return together
      ? labels.noiseTogether(tested.length, group === 'class' ? 'class' : 'overall')
      : labels.noiseByTest;
  }
  return labels.significance[significance];
}

/** Whether there is anything to say on certainty. */
export const hasIntervals = (metrics: readonly MetricChange[]): boolean =>
  metrics.some(({ interval, significance }) => interval !== null || significance !== 'unknown');

/** The report with tasks of one name called by their paths, so that a sentence tells which one it means. */
export function toldApart(report: Report): Report {
  const count = new Map<string, number>();
  for (const { taskName } of report.tasks) count.set(taskName, (count.get(taskName) ?? 0) + 1);
  const name = ({ taskName, path }: TaskReport) =>
    (count.get(taskName) ?? 0) > 1 && path !== '' ? path : taskName;
  return { ...report, tasks: report.tasks.map((task) => ({ ...task, taskName: name(task) })) };
}
