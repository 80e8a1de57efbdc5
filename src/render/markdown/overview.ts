import type { Report, TaskReport } from '../../domain/report/report.ts';
import { escapeMarkdown, markdown, markdownData } from '../escape/markdown.ts';
import { comparison, limitValue, none, valueAgainst } from '../format.ts';
import type { Messages } from '../messages/en.ts';
import { metricName } from '../speaker.ts';
import { isDeployedBaseline, primaryOf, stateMarks, stateOf, versusCell } from '../view.ts';
import { type Align, table } from './block.ts';

/** Columns that the tasks share: a common primary metric gives its name to the column. */
interface Columns {
  readonly metric: string | null;
  readonly allDeployed: boolean;
}

function columnsOf(tasks: readonly TaskReport[]): Columns {
  const names = new Set(tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []));
  const baselines = tasks.flatMap(({ baseline }) => (baseline === null ? [] : [baseline]));
  const [only] = names;
  return {
    metric: names.size === 1 && only !== undefined ? only : null,
    allDeployed: baselines.every(isDeployedBaseline),
  };
}

const bold = (text: string, isBold: boolean): string => (isBold ? `**${text}**` : text);

/** `v1 → v2`, `– → v1` for a first version. */
function versionStep(task: TaskReport): string {
  const from = task.baseline?.version ?? null;
  const to = task.candidate?.version ?? null;
  if (to === null) return none;
  if (from === to) return markdownData(to);
  return `${from === null ? none : markdownData(from)} → ${markdownData(to)}`;
}

function verdictCell(task: TaskReport, messages: Messages): string {
  const { labels } = messages;
  const word = labels.verdicts[task.verdict.word];
  const status = task.status.head;
  return task.verdict.word === 'pending' && status !== null ? `${word} · ${labels.statuses[status]}` : word;
}

function row(task: TaskReport, columns: Columns, messages: Messages): readonly string[] {
  const { labels } = messages;
  const state = stateOf(task);
  const loud = state === 'fail' || state === 'inconclusive' || task.verdict.word === 'adopt';
  const primary = primaryOf(task);
  const declared = task.primaryMetric;
  const named = columns.metric === null && declared !== null;
  const metric = named ? `${markdown(metricName(messages, declared.name))}${labels.colon}` : '';
  const value = primary?.candidate ?? null;
  const limit = declared?.threshold ?? null;
  const scale = declared?.scale ?? 'absolute';
  const change = versusCell(task, labels, labels.firstVersion);
  return [
    stateMarks[state],
    bold(markdownData(task.taskName), loud),
    versionStep(task),
    value === null ? none : bold(`${metric}${valueAgainst(value, limit ?? value, scale)}`, loud),
    change,
    limit === null ? none : `${comparison(declared?.direction ?? 'higher')} ${limitValue(limit, scale)}`,
    bold(verdictCell(task, messages), loud),
  ];
}

/** One table over the first `count` tasks, failing first as in the report. */
export function overview(report: Report, messages: Messages, count: number): string {
  const { labels } = messages;
  const tasks = report.tasks.slice(0, count);
  const columns = columnsOf(report.tasks);
  const metric =
    columns.metric === null ? labels.primaryMetric : markdown(metricName(messages, columns.metric));
  const head = [
    '',
    labels.task,
    labels.version,
    metric,
    columns.allDeployed ? labels.versusDeployed : labels.versusBaseline,
    labels.threshold,
    labels.verdict,
  ];
  const align: readonly Align[] = ['c', 'l', 'l', 'r', 'r', 'r', 'l'];
  return table(
    align,
    head,
    tasks.map((task) => row(task, columns, messages)),
  );
}

/** Title of a task's fold: name, step, verdict. */
export const taskTitle = (task: TaskReport, messages: Messages): string =>
  `<b>${markdownData(task.taskName)}</b> · ${versionStep(task)} · ${escapeMarkdown(messages.labels.verdicts[task.verdict.word].toLowerCase())}`;
