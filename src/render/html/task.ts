import type { AnyFinding } from '../../domain/findings/finding.ts';
import type { Gate } from '../../domain/judge/gates/gate.ts';
import type { Reason } from '../../domain/reasons/reason.ts';
import type { Report, TaskReport } from '../../domain/report/report.ts';
import { escapeHtml, html, htmlData } from '../escape/html.ts';
import { changeInterval, day, limitValue, metricValue, none, relative, share } from '../format.ts';
import { findingText, reasonText } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import { shellLine } from '../shell.ts';
import { metricName, settingName, speakerFor } from '../speaker.ts';
import { suggestionText } from '../suggestion.ts';
import {
  certaintyText,
  changeCell,
  configText,
  findingsOf,
  isComparable,
  knownMetrics,
  stateMarks,
  stateOf,
} from '../view.ts';
import { changePlot, historyPlot } from './plots.ts';

/** Cells are HTML already; a column that starts with `>` in the head is right-aligned. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = head.map((cell) => cell.startsWith('>'));
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((cell, index) => `<${tag}${right[index] ? ' class="n"' : ''}>${cell}</${tag}>`).join('');
  const names = head.map((cell) => cell.replace(/^>/u, ''));
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<div class="scroll"><table><thead><tr>${cells('th', names)}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

const gateMarks: Readonly<Record<Gate['outcome'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❓',
  skipped: '➖',
  waived: '🟡',
};
const findingMarks = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

export function findingsHtml(findings: readonly AnyFinding[], messages: Messages): string {
  const rows = findings.map((finding) => [
    findingMarks[finding.severity],
    `<code>${htmlData(`${finding.file}:${finding.line}:${finding.column}`, 200)}</code>`,
    `<b>${finding.rule}</b><br>${html([...findingText(messages, finding), ...suggestionText(finding, messages)])}`,
  ]);
  return htmlTable(['', messages.labels.where, messages.labels.what], rows);
}

const side = (version: string | undefined): string => (version === undefined ? none : htmlData(version));

function metricsHtml(task: TaskReport, messages: Messages): string {
  const { labels } = messages;
  const comparable = isComparable(task);
  const tones: Readonly<Record<string, string>> = { improved: 'good', regressed: 'bad' };
  const rows = task.metrics.map((metric) => {
    const tone = (comparable ? tones[metric.outcome] : undefined) ?? 'dim';
    return [
      html(metricName(messages, metric.name)),
      metricValue(metric.baseline, metric.scale),
      `<b>${metricValue(metric.candidate, metric.scale)}</b>`,
      `<span class="${tone}">${changeCell(metric, comparable, labels)}</span>`,
      metric.interval === null ? none : changeInterval(metric.interval, metric.scale),
      certaintyText(metric, task.metrics, labels),
    ];
  });
  const head = [
    labels.metric,
    `>${side(task.baseline?.version)}`,
    `>${side(task.candidate?.version)}`,
    `>${labels.change}`,
    `>${labels.interval(limitValue(task.confidence, 'ratio'))}`,
    labels.certainty,
  ];
  return htmlTable(head, rows);
}

function causesHtml(task: TaskReport, messages: Messages): string | null {
  const { labels } = messages;
  const text = (value: string | null) => (value === null ? none : htmlData(value));
  const config = task.config.map((change) => [
    html(settingName(messages, change.key)),
    text(configText(change.baseline)),
    text(configText(change.candidate)),
    change.relativeChange === null ? '' : relative(change.relativeChange),
  ]);
  const counts = task.data.counts
    .filter(({ baseline, candidate }) => baseline !== candidate)
    .map((count) => [
      labels.counted[count.name],
      String(count.baseline ?? none),
      String(count.candidate ?? none),
      count.relativeChange === null ? '' : relative(count.relativeChange),
    ]);
  const classes = task.data.classes.map(({ label, baseline, candidate }) => [
    `${labels.share}${labels.colon}${htmlData(label)}`,
    baseline === null ? none : share(baseline),
    candidate === null ? none : share(candidate),
    '',
  ]);
  const rows = task.baseline === null ? [] : [...config, ...counts, ...classes];
  if (rows.length === 0) return null;
  const head = [
    labels.whatChanged,
    `>${side(task.baseline?.version)}`,
    `>${side(task.candidate?.version)}`,
    '>',
  ];
  return htmlTable(head, rows);
}

function historyHtml(task: TaskReport, messages: Messages): string {
  const { labels } = messages;
  const scale = task.primaryMetric?.scale ?? 'absolute';
  const rows = task.history
    .toReversed()
    .map((entry) => [
      htmlData(entry.version),
      entry.created === null ? none : htmlData(day(entry.created)),
      metricValue(entry.value, scale),
      entry.marks.map((mark) => labels.marks[mark]).join(labels.comma),
      entry.changes.map((change) => htmlData(change, 200)).join('<br>'),
    ]);
  return htmlTable(
    [labels.version, labels.created, `>${labels.primaryMetric}`, '', labels.mainChanges],
    rows,
  );
}

/** One task, everything in it. */
export function taskHtml(report: Report, task: TaskReport, messages: Messages): string {
  const { labels } = messages;
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const sentence = (reason: Reason) => html(reasonText(messages, reason, say));
  const paragraph = (reasons: readonly Reason[]) =>
    reasons.length === 0 ? '' : `<p>${reasons.map(sentence).join(labels.space)}</p>`;
  const part = (title: string, body: string | null) => (body === null ? '' : `<h3>${title}</h3>\n${body}`);
  const gates = task.gates.map((gate) => [gateMarks[gate.outcome], gate.name, sentence(gate.reason)]);
  const findings = findingsOf(report, task);
  const commands = [...task.deployment.deploy, ...task.deployment.rollback].map(shellLine).join('\n');
  return [
    `<h2>${stateMarks[stateOf(task)]} ${htmlData(task.taskName)} · ${side(task.baseline?.version)} → ${side(task.candidate?.version)} · ${labels.verdicts[task.verdict.word]}</h2>`,
    paragraph(task.verdict.reasons),
    paragraph([...task.comparability.reasons, ...task.notes]),
    task.nextSteps.length === 0
      ? ''
      : `<p><b>${labels.nextStep}</b>${labels.colon}${task.nextSteps.map(sentence).join(labels.space)}</p>`,
    part(
      labels.sections.gates,
      gates.length === 0 ? null : htmlTable(['', labels.gate, labels.observed], gates),
    ),
    part(labels.sections.metrics, task.metrics.length === 0 ? null : metricsHtml(task, messages)),
    changePlot(task.metrics, messages) ?? '',
    part(labels.whatChanged, causesHtml(task, messages)),
    part(labels.sections.findings, findings.length === 0 ? null : findingsHtml(findings, messages)),
    part(
      labels.sections.history,
      task.history.length < 2 ? null : `${historyPlot(task, messages) ?? ''}${historyHtml(task, messages)}`,
    ),
    part(labels.sections.deployment, commands === '' ? null : `<pre>${escapeHtml(commands)}</pre>`),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
