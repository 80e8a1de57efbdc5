import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { escapeHtml, html, htmlData, quietMarkup } from './escape/html.ts';
import { plain } from './escape/plain.ts';
import { comparison, limitValue, none, shortSha, valueAgainst } from './format.ts';
import { headlineOf } from './headline.ts';
import { style } from './html/style.ts';
import { findingsHtml, htmlTable, taskHtml } from './html/task.ts';
import { messagesIn, reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { metricName, speakerFor } from './speaker.ts';
import { otherFindings, primaryOf, stateMarks, stateOf, versusCell } from './view.ts';

function overview(report: Report, messages: Messages): string {
  const { labels } = messages;
  const rows = report.tasks.map((task) => {
    const declared = task.primaryMetric;
    const primary = primaryOf(task);
    const value = primary?.candidate ?? null;
    const limit = declared?.threshold ?? null;
    const scale = declared?.scale ?? 'absolute';
    return [
      stateMarks[stateOf(task)],
      htmlData(task.taskName),
      task.candidate === null ? none : htmlData(task.candidate.version),
      declared === null ? none : html(metricName(messages, declared.name)),
      value === null ? none : valueAgainst(value, limit ?? value, scale),
      versusCell(task, labels, labels.firstVersion),
      limit === null ? none : `${comparison(declared?.direction ?? 'higher')} ${limitValue(limit, scale)}`,
      labels.verdicts[task.verdict.word],
    ];
  });
  const head = [
    '',
    labels.task,
    labels.version,
    labels.primaryMetric,
    '>',
    `>${labels.change}`,
    `>${labels.threshold}`,
    labels.verdict,
  ];
  return htmlTable(head, rows);
}

/** Our own sentences with `**bold**` in them; they hold no data. */
const bold = (text: string): string => text.replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>');

function legend({ legend: words }: Messages): string {
  const lines = [words.pp, words.interval, words.significant, words.noise, words.unknown, words.together];
  const items = lines.map((line) => `<li>${bold(line)}</li>`).join('');
  return `<details><summary>${words.title}</summary><ul>${items}</ul></details>`;
}

/**
 * The report as one page that needs nothing else: no script, no request (its own policy forbids both), plots as SVG,
 * light and dark.
 */
export function renderReportHtml(report: Report, { language }: { readonly language: Language }): string {
  const messages = messagesIn(language);
  const { tone, lead, details } = headlineOf(report, messages);
  const { space, footer } = messages.labels;
  const say = speakerFor(messages, []);
  const notices = report.notices.map((notice) => html(reasonText(messages, notice, say)));
  const loose = otherFindings(report);
  const label = ({ ref, sha }: Report['base']) =>
    `<code>${htmlData(sha === null ? ref : shortSha(sha))}</code>`;
  const versus = `${label(report.head)} ${footer.against} ${label(report.base)}`;
  const body = [
    `<h1>Tunegate · ${versus}</h1>`,
    `<p class="headline ${tone}"><b>${html(lead)}</b> ${details.map(html).join(space)}</p>`,
    notices.length === 0 ? '' : `<p>${notices.join(space)}</p>`,
    report.tasks.length === 0 ? '' : overview(report, messages),
    ...report.tasks.map((task) => taskHtml(report, task, messages)),
    loose.length === 0
      ? ''
      : `<h2>${messages.labels.sections.findings}</h2>\n${findingsHtml(loose, messages)}`,
    `<footer>${legend(messages)}<p>Tunegate ${htmlData(report.tool.version)}</p></footer>`,
  ];
  return quietMarkup(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Tunegate · ${escapeHtml(plain(lead))}</title>
<style>${style}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`);
}
