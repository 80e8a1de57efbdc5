import type { Gate } from '../domain/judge/gates/gate.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import { comparison, limitValue, none, shortSha, valueAgainst } from './format.ts';
import { headlineOf } from './headline.ts';
import { reasonText } from './messages/catalogue.ts';
import { metricName, speakerFor } from './speaker.ts';
import { conclusion, configTable, metricTable } from './terminal/comparison.ts';
import { findingLine } from './terminal/findings.ts';
import { type Style, styleFor, type TerminalOptions } from './terminal/style.ts';
import { boxTable, type Cell } from './terminal/table.ts';
import { join } from './text.ts';
import {
  findingsOf,
  isComparable,
  knownMetrics,
  otherFindings,
  primaryOf,
  stateOf,
  versusCell,
} from './view.ts';

const gateMarks: Readonly<Record<Gate['outcome'], string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  skipped: '-',
  waived: '!',
};

function step(style: Style, task: TaskReport): string {
  const from = task.baseline?.version ?? null;
  const to = task.candidate?.version ?? null;
  if (to === null) return none;
  return from === to ? style.data(to) : `${from === null ? none : style.data(from)} → ${style.data(to)}`;
}

function overview(style: Style, report: Report): string {
  const { messages } = style;
  const { labels } = messages;
  const names = new Set(report.tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []));
  const [only] = names;
  const common = names.size === 1 && only !== undefined ? only : null;
  const rows = report.tasks.map((task): readonly Cell[] => {
    const primary = primaryOf(task);
    const declared = task.primaryMetric;
    const limit = declared?.threshold ?? null;
    const value = primary?.candidate ?? null;
    const scale = declared?.scale ?? 'absolute';
    const metric =
      common !== null || declared === null ? '' : `${style.text(metricName(messages, declared.name))} `;
    return [
      { text: style.data(task.taskName), paint: style.bold },
      step(style, task),
      value === null ? none : `${metric}${valueAgainst(value, limit ?? value, scale)}`,
      {
        text: versusCell(task, labels, labels.firstShort),
        paint: style.outcome(isComparable(task) ? (primary?.outcome ?? 'new') : 'new'),
      },
      limit === null ? none : `${comparison(declared?.direction ?? 'higher')} ${limitValue(limit, scale)}`,
      { text: labels.verdicts[task.verdict.word], paint: style.state(stateOf(task)) },
    ];
  });
  const metricHead = common === null ? labels.primaryMetric : style.text(metricName(messages, common));
  const head = [labels.task, labels.version, metricHead, labels.change, labels.threshold, labels.verdict];
  return boxTable(['l', 'l', 'r', 'r', 'r', 'l'], head, rows, style.width);
}

function gateLines(style: Style, task: TaskReport): readonly string[] {
  const { messages } = style;
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const width = Math.max(0, ...task.gates.map(({ name }) => name.length));
  return task.gates.map((gate) => {
    const paint = {
      pass: style.good,
      fail: style.bad,
      inconclusive: style.warn,
      skipped: style.dim,
      waived: style.warn,
    };
    const mark = paint[gate.outcome](`${gateMarks[gate.outcome]} ${gate.name.padEnd(width)}`);
    return `  ${mark}  ${style.text(reasonText(messages, gate.reason, say))}`;
  });
}

function taskPart(style: Style, report: Report, task: TaskReport): string {
  const { messages } = style;
  const { labels } = messages;
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const title = `${style.bold(style.data(task.taskName))} ${step(style, task)}`;
  const remarks = [...task.comparability.reasons, ...task.notes].map((reason) =>
    style.text(reasonText(messages, reason, say)),
  );
  const next = join(
    task.nextSteps.slice(0, 2).map((reason) => reasonText(messages, reason, say)),
    labels.space,
  );
  const findings = findingsOf(report, task).map((finding) => findingLine(style, finding));
  const verdict = style.state(stateOf(task))(conclusion(style, task));
  const ending = [
    `${labels.conclusion}${labels.colon}${verdict}`,
    ...(next.length === 0 ? [] : [`${labels.nextStep}${labels.colon}${style.text(next)}`]),
  ];
  const parts = [
    title,
    metricTable(style, task),
    configTable(style, task),
    gateLines(style, task).join('\n'),
    remarks.join('\n'),
    findings.join('\n'),
    ending.join('\n'),
  ];
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** The report for a terminal. */
export function renderReportTerminal(report: Report, options: TerminalOptions): string {
  const style = styleFor(options);
  const { messages } = style;
  const { tone, lead, details } = headlineOf(report, messages);
  const paint = { tip: style.good, note: style.dim, warning: style.warn, caution: style.bad }[tone];
  const headline = `${style.bold(paint(style.text(lead)))}${messages.labels.space}${style.text(join(details, messages.labels.space))}`;
  const say = speakerFor(messages, []);
  const notices = report.notices.map((notice) => style.text(reasonText(messages, notice, say)));
  const loose = otherFindings(report).map((finding) => findingLine(style, finding));
  const label = ({ ref, sha }: Report['base']) => style.data(sha === null ? ref : shortSha(sha));
  const parts = [
    headline.trimEnd(),
    notices.join('\n'),
    report.tasks.length === 0 ? '' : overview(style, report),
    ...report.tasks.map((task) => taskPart(style, report, task)),
    loose.join('\n'),
    style.dim(`Tunegate · ${label(report.head)} ${messages.labels.footer.against} ${label(report.base)}`),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
