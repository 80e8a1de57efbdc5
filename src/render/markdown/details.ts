import { type AnyFinding, severities } from '../../domain/findings/finding.ts';
import { escapeMarkdown, markdown, markdownCode, markdownData } from '../escape/markdown.ts';
import { day, metricValue, share } from '../format.ts';
import { findingText } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import { shellLine } from '../shell.ts';
import { suggestionText } from '../suggestion.ts';
import { name } from '../text.ts';
import { changeCell, countFindings, findingsOf } from '../view.ts';
import { fence, fold, table } from './block.ts';
import { limited, type TaskContext } from './task-context.ts';

const findingMarks = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** A table of findings; places are given from `root` (a task's path) or from the snapshot's root. */
export function findingTable(
  findings: readonly AnyFinding[],
  messages: Messages,
  root: string,
  limit: number,
): string {
  const { labels } = messages;
  const prefix = root === '' ? '' : `${root}/`;
  const { rows, rest } = limited(findings, limit, messages);
  const cells = rows.map((finding) => {
    const file = finding.file.startsWith(prefix) ? finding.file.slice(prefix.length) : finding.file;
    const place = `${file}:${String(finding.line)}:${String(finding.column)}`;
    const hint = suggestionText(finding, messages);
    const text = markdown([...findingText(messages, finding), ...hint]);
    return [
      findingMarks[finding.severity],
      markdownCode(place, 120),
      `**${escapeMarkdown(finding.rule)}**${labels.colon}${text}`,
    ];
  });
  return `${table(['c', 'l', 'l'], ['', labels.where, labels.what], cells)}${rest}`;
}

/** `1 error, 2 warnings`. */
export function findingSummary(findings: readonly AnyFinding[], messages: Messages): string {
  const counts = countFindings(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => messages.labels.counts[severity](counts[severity]))
    .join(messages.labels.comma);
}

export function findingsSection({ report, task, messages }: TaskContext, limit: number): string | null {
  const findings = findingsOf(report, task);
  if (findings.length === 0) return null;
  const title = `${messages.labels.sections.findings} · ${findingSummary(findings, messages)}`;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return fold(title, findingTable(findings, messages, task.path, limit), hasErrors);
}

/** Class distribution side by side, and whether the source changed. */
export function dataSection({ task, messages }: TaskContext, limit: number): string | null {
  const { data } = task;
  const { labels } = messages;
  const parts: string[] = [];
  if (data.classes.length > 0) {
    const cell = (ratio: number | null) => (ratio === null ? labels.none : share(ratio));
    const { rows, rest } = limited(data.classes, limit, messages);
    const head = [
      labels.class,
      task.baseline === null ? labels.none : markdownData(task.baseline.version),
      task.candidate === null ? labels.none : markdownData(task.candidate.version),
    ];
    const cells = rows.map((one) => [markdownData(one.label), cell(one.baseline), cell(one.candidate)]);
    parts.push(`${table(['l', 'r', 'r'], head, cells)}${rest}`);
  }
  const facts: string[] = [];
  if (data.totalVariation !== null && data.shift !== null) {
    facts.push(labels.shareDistance(share(data.totalVariation), labels.shift[data.shift]));
  }
  if (data.sourceHashChanged !== null) {
    facts.push(
      `${labels.sourceHash}${labels.colon}${labels.hashChanged[data.sourceHashChanged ? 'yes' : 'no']}`,
    );
  }
  if (facts.length > 0) parts.push(facts.join(' · '));
  if (parts.length === 0) return null;
  const title = [labels.sections.data, ...facts.slice(0, 1)].join(' · ');
  return fold(title, parts.join('\n\n'));
}

/** The candidate's own words on what changed. */
export function changesSection({ task, messages }: TaskContext, limit: number): string | null {
  if (task.changes.length === 0) return null;
  const { labels } = messages;
  const { rows, rest } = limited(task.changes, limit, messages);
  const items = rows.map((change) => `- ${markdownData(change, 200)}`).join('\n');
  const title = `${labels.sections.changes} · ${labels.sectionCount.entries(task.changes.length)}`;
  return fold(title, `${items}${rest}`);
}

/** Other versions that the pull request touches. */
export function othersSection({ task, messages }: TaskContext, limit: number): string | null {
  if (task.others.length === 0) return null;
  const { labels } = messages;
  const { rows, rest } = limited(task.others, limit, messages);
  const cells = rows.map(({ version, kind, primary }) => [
    markdownData(version),
    labels.otherKinds[kind],
    primary === null ? labels.noResults : metricValue(primary.candidate, primary.scale),
    primary === null ? '' : changeCell(primary, true, labels),
  ]);
  const metric = task.primaryMetric === null ? labels.metric : labels.primaryMetric;
  const head = [labels.version, '', metric, labels.change];
  const title = `${labels.sections.others} · ${labels.sectionCount.versions(task.others.length)}`;
  return fold(title, `${table(['l', 'l', 'r', 'r'], head, cells)}${rest}`);
}

/** What retention would remove. */
export function cleanupSection({ task, messages }: TaskContext, limit: number): string | null {
  if (task.cleanup.length === 0) return null;
  const { labels } = messages;
  const { rows, rest } = limited(task.cleanup, limit, messages);
  const title = `${labels.sections.cleanup} · ${labels.sectionCount.versions(task.cleanup.length)}`;
  const list = rows.map((version) => markdown(name(version))).join(labels.comma);
  return fold(title, `${labels.cleanup(list)}${rest}`);
}

/** Commands to ship the candidate and to go back. */
export function deploymentSection({ task, messages }: TaskContext): string | null {
  const { deploy, rollback } = task.deployment;
  if (deploy.length === 0 && rollback.length === 0) return null;
  const { labels } = messages;
  const block = (title: string, commands: readonly (readonly string[])[]) =>
    commands.length === 0 ? [] : [`# ${title}`, ...commands.map(shellLine)];
  const lines = [...block(labels.commands.deploy, deploy), ...block(labels.commands.rollback, rollback)];
  return fold(labels.sections.deployment, fence('sh', lines.join('\n')));
}

/** All versions in one table, the newest first. */
export function historyTable({ task, messages }: TaskContext, limit: number): string {
  const { labels } = messages;
  const { rows, rest } = limited(task.history.toReversed(), limit, messages);
  const scale = task.primaryMetric?.scale ?? 'absolute';
  const cells = rows.map((entry) => [
    markdownData(entry.version),
    entry.created === null ? labels.none : markdownData(day(entry.created)),
    metricValue(entry.value, scale),
    entry.marks.map((mark) => labels.marks[mark]).join(labels.comma),
    markdownData(entry.changes.join(labels.comma)),
  ]);
  const head = [labels.version, labels.created, labels.primaryMetric, '', labels.mainChanges];
  return `${table(['l', 'l', 'r', 'l', 'l'], head, cells)}${rest}`;
}
