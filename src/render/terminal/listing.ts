import type { TaskList, VersionHistory } from '../../domain/documents/listing.ts';
import type { HistoryEntry, HistoryMark } from '../../domain/report/history.ts';
import { day, metricValue, none } from '../format.ts';
import { metricName } from '../speaker.ts';
import { type Style, styleFor, type TerminalOptions } from './style.ts';
import { boxTable, type Cell } from './table.ts';

/** The column head for a metric that all rows share, else the general word. */
function metricHead(style: Style, names: readonly string[]): string {
  const [only, ...others] = [...new Set(names)];
  const { messages } = style;
  return only !== undefined && others.length === 0
    ? style.text(metricName(messages, only))
    : messages.labels.primaryMetric;
}

/** The guide's task table. */
export function renderListTerminal(list: TaskList, options: TerminalOptions): string {
  const style = styleFor(options);
  const { labels } = style.messages;
  if (list.tasks.length === 0) return `${labels.noTasks}\n`;
  const names = list.tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []);
  const common = new Set(names).size <= 1;
  const rows = list.tasks.map((task): readonly Cell[] => {
    const metric = task.primaryMetric;
    const value = metric === null ? none : metricValue(metric.value, metric.scale);
    const named = metric === null || common || metric.value === null;
    return [
      { text: style.data(task.taskName), paint: style.bold },
      task.readable ? (task.status ?? none) : { text: labels.unreadable, paint: style.bad },
      task.version === null ? none : style.data(task.version),
      named ? value : `${style.text(metricName(style.messages, metric.name))} ${value}`,
      task.updated === null ? none : style.data(day(task.updated)),
    ];
  });
  const head = [labels.taskName, labels.status, labels.version, metricHead(style, names), labels.updated];
  return `${boxTable(['l', 'l', 'l', 'r', 'l'], head, rows, style.width)}\n`;
}

/** `v2 (*)` for the active version, as in the guide. */
const marked = (style: Style, entry: HistoryEntry): string =>
  `${style.data(entry.version)}${entry.marks.includes('active') ? ' (*)' : ''}`;

/** A mark in words; that of a deployment with its day, and with what was replaced. */
function markText(style: Style, entry: HistoryEntry, mark: HistoryMark): string {
  const word = style.messages.labels.marks[mark];
  const { deployedAt, replaced } = entry;
  if ((mark !== 'deployed' && mark !== 'was-deployed') || deployedAt === null) return word;
  const step = replaced === null ? '' : ` (${style.data(replaced)} → ${style.data(entry.version)})`;
  return `${word} ${style.data(day(deployedAt))}${step}`;
}

/** The guide's version table; marks other than the active version have a column of their own. */
export function renderHistoryTerminal(document: VersionHistory, options: TerminalOptions): string {
  const style = styleFor(options);
  const { labels } = style.messages;
  const { task, primaryMetric } = document;
  const scale = primaryMetric?.scale ?? 'absolute';
  const intro = [
    `${labels.task}${labels.colon}${style.bold(style.data(task.taskName))}`,
    `${labels.activeVersion}${labels.colon}${task.version === null ? none : style.data(task.version)}`,
    '',
    `${labels.history}${labels.colon.trimEnd()}`,
  ];
  if (document.history.length === 0) return `${[...intro, labels.noVersions].join('\n')}\n`;
  const rows = document.history.map((entry): readonly Cell[] => [
    { text: marked(style, entry), ...(entry.marks.includes('active') ? { paint: style.bold } : {}) },
    entry.created === null ? none : style.data(day(entry.created)),
    metricValue(entry.value, scale),
    entry.marks
      .filter((mark) => mark !== 'active')
      .map((mark) => markText(style, entry, mark))
      .join(labels.comma),
    entry.changes.length === 0 ? none : entry.changes.map((change) => style.data(change)).join(labels.comma),
  ]);
  const head = [
    labels.version,
    labels.created,
    metricHead(style, primaryMetric === null ? [] : [primaryMetric.name]),
    labels.mark,
    labels.mainChanges,
  ];
  return `${[...intro, boxTable(['l', 'l', 'r', 'l', 'l'], head, rows, style.width)].join('\n')}\n`;
}
