import type { Language } from '../domain/language.ts';
import type { RevisionLabel } from '../domain/records/snapshot.ts';
import type { Report } from '../domain/report/report.ts';
import { markdown, markdownCode } from './escape/markdown.ts';
import { shortSha } from './format.ts';
import { headlineOf, type Tone } from './headline.ts';
import { alert, byteLength, fold } from './markdown/block.ts';
import { findingSummary, findingTable } from './markdown/details.ts';
import { type Fitted, fitTasks } from './markdown/fit.ts';
import { legendSection } from './markdown/legend.ts';
import { overview } from './markdown/overview.ts';
import { sentences } from './markdown/task-context.ts';
import { messagesIn, reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { speakerFor } from './speaker.ts';
import { otherFindings } from './view.ts';

/** Room for a comment: GitHub refuses more than 65,536 characters and counts differently in places (hazard comment-too-long). */
export const commentBudget = 60_000;
/** Room for the job summary: GitHub drops a whole file above 1 MiB (hazard summary-too-large). */
export const summaryBudget = 900 * 1024;

export interface MarkdownOptions {
  readonly language: Language;
  /** Largest size in UTF-8 bytes; at least 12,000, which the headline and the footer never exceed. */
  readonly budgetBytes: number;
  /** Address of the job summary, which has everything. */
  readonly summaryUrl?: string | null;
  /** Address of the page that explains the statistics. */
  readonly statisticsUrl?: string | null;
}

export interface CommentOptions extends MarkdownOptions {
  /** The hidden line that the comment is found by; it becomes the first line. */
  readonly marker?: string | null;
}

const alerts: Readonly<Record<Tone, 'TIP' | 'NOTE' | 'WARNING' | 'CAUTION'>> = {
  tip: 'TIP',
  note: 'NOTE',
  warning: 'WARNING',
  caution: 'CAUTION',
};

/** Findings outside every task, and notices of the run, that are shown at most. */
const looseRows = 20;
const noticesShown = 5;

function head(report: Report, messages: Messages): string {
  const { tone, lead, details } = headlineOf(report, messages);
  const strong = `**${markdown(lead)}**`;
  const rest = sentences(messages, details);
  // The space stands in Chinese too: `**` after a full stop ends the bold text only before a space (CommonMark).
  return alert(alerts[tone], rest === '' ? strong : `${strong} ${rest}`);
}

function notices(report: Report, messages: Messages): readonly string[] {
  const say = speakerFor(messages, []);
  const shown = report.notices.slice(0, noticesShown).map((notice) => reasonText(messages, notice, say));
  return shown.length === 0 ? [] : [sentences(messages, shown)];
}

function looseFindings(report: Report, messages: Messages): readonly string[] {
  const findings = otherFindings(report);
  if (findings.length === 0) return [];
  const title = `${messages.labels.sections.findings} · ${findingSummary(findings, messages)}`;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return [fold(title, findingTable(findings, messages, '', looseRows), hasErrors)];
}

const revision = ({ ref, sha }: RevisionLabel): string => markdownCode(sha === null ? ref : shortSha(sha));

const link = (url: string | null | undefined, text: string): readonly string[] =>
  url === null || url === undefined
    ? []
    : [`<a href="${encodeURI(url).replaceAll('&', '&amp;')}">${text}</a>`];

function footer(report: Report, messages: Messages, options: MarkdownOptions): string {
  const { footer: words } = messages.labels;
  const parts = [
    'Tunegate',
    `${revision(report.head)} ${words.against} ${revision(report.base)}`,
    ...link(options.summaryUrl, words.fullReport),
    ...link(options.statisticsUrl, words.howSure),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** As many lines of the overview as fit in `room` bytes; the rest is counted. */
function fittedOverview(report: Report, messages: Messages, room: number): readonly string[] {
  const total = report.tasks.length;
  if (total === 0) return [];
  let count = total;
  let text = overview(report, messages, count);
  while (byteLength(text) > room && count > 1) {
    // Lines differ in length; a tenth less than proportional ends in a few rounds.
    count = Math.max(1, Math.min(count - 1, Math.floor((0.9 * count * room) / byteLength(text))));
    text = overview(report, messages, count);
  }
  return count === total ? [text] : [text, messages.labels.moreInSummary(total - count)];
}

function leftOutLine(fitted: Fitted, messages: Messages, options: MarkdownOptions): readonly string[] {
  const { labels } = messages;
  const parts: string[] = fitted.leftOut.map((key) => labels.sectionNames[key]);
  if (fitted.tasksLeftOut > 0) parts.push(labels.detailsOf(fitted.tasksLeftOut));
  if (parts.length === 0) return [];
  const [anchor = labels.summaryLink] = link(options.summaryUrl, labels.summaryLink);
  return [`${labels.leftOut(parts.join(labels.comma))}${labels.space}${anchor}`];
}

const reserve = 600;
/** With less room than this, in bytes, the explanation would push out what it explains. */
const roomForLegend = 30_000;

function render(report: Report, options: CommentOptions): string {
  const messages = messagesIn(options.language);
  const marker = options.marker ?? null;
  const before = [
    ...(marker === null ? [] : [marker]),
    head(report, messages),
    ...notices(report, messages),
  ].join('\n\n');
  const legend = options.budgetBytes >= roomForLegend ? (legendSection(report, messages) ?? '') : '';
  const end = footer(report, messages, options);
  const after = legend === '' ? end : `${legend}\n\n${end}`;
  const fixed = byteLength(before) + byteLength(after) + 20;
  const room = options.budgetBytes - fixed - reserve;
  const table = fittedOverview(report, messages, room * 0.5).join('\n\n');
  const loose = looseFindings(report, messages).join('\n\n');
  const looseFits = byteLength(loose) + byteLength(table) <= room * 0.8;
  const used = byteLength(table) + (looseFits ? byteLength(loose) : 0);
  const fitted = fitTasks(report, messages, room - used - 20);
  const kept = looseFits ? fitted : { ...fitted, leftOut: [...fitted.leftOut, 'findings' as const] };
  const parts = [
    before,
    table,
    fitted.body,
    looseFits ? loose : '',
    ...leftOutLine(kept, messages, options),
    after,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The sticky comment: at most `budgetBytes` (see `commentBudget`), whole parts only. */
export const renderComment = (report: Report, options: CommentOptions): string => render(report, options);

/** The job summary: the same with more room (see `summaryBudget`). */
export const renderSummary = (report: Report, options: MarkdownOptions): string => render(report, options);

/** The report for a file or a pipe, with everything in it. */
export const renderReportMarkdown = (report: Report, options: { readonly language: Language }): string =>
  render(report, { ...options, budgetBytes: 64 * 1024 * 1024 });
