import type { MetricChange } from '../../domain/compare/comparison.ts';
import { markdown, markdownData } from '../escape/markdown.ts';
import { changeInterval, limitValue, metricValue, relative } from '../format.ts';
import { metricName, settingName } from '../speaker.ts';
import { certaintyText, changeCell, configText, hasIntervals, isComparable } from '../view.ts';
import { type Align, fold, table } from './block.ts';
import { limited, type TaskContext } from './task-context.ts';

/** Up to so many classes have their F1 in the main table; more are folded. */
const classesInMainTable = 6;
/** At most so many changed settings beside the metrics; more are folded. */
const causesShown = 8;

const strong = (text: string, isStrong: boolean): string => (isStrong ? `**${text}**` : text);

function metricRow(context: TaskContext, metric: MetricChange, intervals: boolean): readonly string[] {
  const { labels } = context.messages;
  const isPrimary = metric.group === 'primary';
  const row = [
    strong(markdown(metricName(context.messages, metric.name)), isPrimary),
    metricValue(metric.baseline, metric.scale),
    strong(metricValue(metric.candidate, metric.scale), isPrimary),
    changeCell(metric, isComparable(context.task), labels),
  ];
  if (!intervals) return row;
  const interval = metric.interval === null ? labels.none : changeInterval(metric.interval, metric.scale);
  return [
    ...row,
    interval,
    strong(certaintyText(metric, context.task.metrics, labels), metric.significance === 'significant'),
  ];
}

function metricTable(context: TaskContext, metrics: readonly MetricChange[], limit: number): string {
  const { task, messages } = context;
  const { labels } = messages;
  const intervals = hasIntervals(metrics);
  const head = [
    labels.metric,
    task.baseline === null ? labels.none : markdownData(task.baseline.version),
    task.candidate === null ? labels.none : markdownData(task.candidate.version),
    labels.change,
    ...(intervals ? [labels.interval(limitValue(task.confidence, 'ratio')), ''] : []),
  ];
  const align: readonly Align[] = intervals ? ['l', 'r', 'r', 'r', 'c', 'l'] : ['l', 'r', 'r', 'r'];
  const { rows, rest } = limited(metrics, limit, messages);
  return `${table(
    align,
    head,
    rows.map((metric) => metricRow(context, metric, intervals)),
  )}${rest}`;
}

const isClassF1 = (metric: MetricChange): boolean => metric.group === 'class' && metric.name.endsWith('.f1');

function mainMetrics(metrics: readonly MetricChange[]): readonly MetricChange[] {
  const classes = metrics.filter(isClassF1);
  const shown = classes.length <= classesInMainTable ? classes : [];
  return [...metrics.filter(({ group }) => group !== 'class'), ...shown];
}

/** Primary metric, overall metrics and, when they are few, the classes. */
export function metricsSection(context: TaskContext, limit: number): string | null {
  const metrics = mainMetrics(context.task.metrics);
  // Before the evaluation every metric would be "missing", and nothing is amiss.
  if (context.task.verdict.word === 'pending' && metrics.every(({ candidate }) => candidate === null))
    return null;
  return metrics.length === 0 ? null : metricTable(context, metrics, limit);
}

/** Every score of every class that the main table does not show, folded. */
export function classesSection(context: TaskContext, limit: number): string | null {
  const { task, messages } = context;
  const shown = new Set(mainMetrics(task.metrics));
  const rest = task.metrics.filter((metric) => metric.group === 'class' && !shown.has(metric));
  if (rest.length === 0) return null;
  const f1 = task.metrics.filter(isClassF1);
  const counted = (outcome: MetricChange['outcome']) =>
    f1.filter((metric) => metric.outcome === outcome).length;
  const { labels } = messages;
  const summary = labels.sectionCount.classes(
    counted('improved'),
    counted('regressed'),
    counted('unchanged'),
  );
  const title = [labels.sections.classes, summary].filter((part) => part !== '').join(' · ');
  return fold(title, metricTable(context, rest, limit));
}

/** One thing that changed, as cells: name, before, after, relative. */
type Cause = readonly [string, string, string, string];

function configCauses({ task, messages }: TaskContext): readonly Cause[] {
  const cell = (text: string | null) => (text === null ? messages.labels.none : markdownData(text));
  return task.config.map((change) => [
    strong(markdown(settingName(messages, change.key)), change.major),
    cell(configText(change.baseline)),
    cell(configText(change.candidate)),
    change.relativeChange === null ? '' : relative(change.relativeChange),
  ]);
}

function dataCauses({ task, messages }: TaskContext): readonly Cause[] {
  const changed = task.data.counts.filter(({ baseline, candidate }) => baseline !== candidate);
  return changed.map((count) => [
    strong(messages.labels.counted[count.name], count.name === 'test'),
    count.baseline === null ? messages.labels.none : String(count.baseline),
    count.candidate === null ? messages.labels.none : String(count.candidate),
    count.relativeChange === null ? '' : relative(count.relativeChange),
  ]);
}

function causeTable(context: TaskContext, causes: readonly Cause[], limit: number): string {
  const { task, messages } = context;
  const { rows, rest } = limited(causes, limit, messages);
  const head = [
    messages.labels.whatChanged,
    task.baseline === null ? messages.labels.none : markdownData(task.baseline.version),
    task.candidate === null ? messages.labels.none : markdownData(task.candidate.version),
    '',
  ];
  return `${table(['l', 'r', 'r', 'r'], head, rows)}${rest}`;
}

/** What changed, beside its effect: major settings, data, then the rest. Long lists go to the folded part. */
export function causesSection(context: TaskContext, limit: number): string | null {
  if (context.task.baseline === null) return null;
  const causes = [...configCauses(context), ...dataCauses(context)];
  if (causes.length === 0) return null;
  if (causes.length <= causesShown) return causeTable(context, causes, limit);
  const few = causes.slice(0, causesShown);
  return `${causeTable(context, few, limit)}\n\n${context.messages.labels.moreRows(causes.length - causesShown)}`;
}

/** The whole list of changed settings, when it is too long to stand unfolded. */
export function configSection(context: TaskContext, limit: number): string | null {
  const { task, messages } = context;
  if (task.baseline === null || task.config.length + dataCauses(context).length <= causesShown) return null;
  const { labels } = messages;
  const title = `${labels.sections.config} · ${labels.sectionCount.config(task.config.length)}`;
  return fold(title, causeTable(context, configCauses(context), limit));
}
