import type { ValidationDocument } from '../../domain/documents/listing.ts';
import { type AnyFinding, severities } from '../../domain/findings/finding.ts';
import { findingText } from '../messages/catalogue.ts';
import { suggestionText } from '../suggestion.ts';
import { byWeight, countFindings } from '../view.ts';
import { type Style, styleFor, type TerminalOptions } from './style.ts';

/** One finding as editors and terminals link it: `file:line:column severity rule message`. */
export function findingLine(style: Style, finding: AnyFinding): string {
  const { messages } = style;
  const paint = { error: style.bad, warning: style.warn, notice: style.dim }[finding.severity];
  const place = `${style.data(finding.file, 200)}:${String(finding.line)}:${String(finding.column)}`;
  const text = style.text([...findingText(messages, finding), ...suggestionText(finding, messages)]);
  const severity = messages.labels.severities[finding.severity];
  return `${place} ${paint(severity)} ${style.dim(finding.rule)} ${text}`;
}

/** `1 error, 2 warnings`, or that there is none. */
function countsLine(style: Style, findings: readonly AnyFinding[]): string {
  const counts = countFindings(findings);
  const { labels } = style.messages;
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => labels.counts[severity](counts[severity]));
  return parts.length === 0 ? labels.counts.error(0) : parts.join(labels.comma);
}

/** `validate`: findings worst first, then the counts. */
export function renderValidationTerminal(document: ValidationDocument, options: TerminalOptions): string {
  const style = styleFor(options);
  const { labels } = style.messages;
  const lines = byWeight(document.findings).map((finding) => findingLine(style, finding));
  const counts = countsLine(style, document.findings);
  const paint = document.result === 'fail' ? style.bad : style.good;
  const end = `${labels.tasksChecked(document.tasks.length)}${labels.colon}${paint(counts)}`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), end].join('\n')}\n`;
}
