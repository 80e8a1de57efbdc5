import type { ValidationDocument } from '../../domain/documents/listing.ts';
import type { Language } from '../../domain/language.ts';
import { shortSha } from '../format.ts';
import { messagesIn } from '../messages/catalogue.ts';
import { byWeight } from '../view.ts';
import { alert, byteLength } from './block.ts';
import { findingSummary, findingTable } from './details.ts';

export interface ValidationMarkdownOptions {
  readonly language: Language;
  /** Largest size in UTF-8 bytes; as many findings as fit, the worst first, the rest counted. */
  readonly budgetBytes: number;
}

/** `validate` as markdown: one line that says how it ended, then the findings. */
export function renderValidationMarkdown(
  document: ValidationDocument,
  { language, budgetBytes }: ValidationMarkdownOptions,
): string {
  const messages = messagesIn(language);
  const { labels } = messages;
  const findings = byWeight(document.findings);
  const counts = findings.length === 0 ? labels.counts.error(0) : findingSummary(findings, messages);
  const empty = document.tasks.length === 0 ? 1 : 0;
  const tone = document.result === 'fail' ? 'CAUTION' : findings.length + empty > 0 ? 'WARNING' : 'TIP';
  const head = alert(tone, `**${labels.tasksChecked(document.tasks.length)}${labels.colon}${counts}**`);
  const { sha } = document.source;
  const foot = `<sub>Tunegate${sha === null ? '' : ` · \`${shortSha(sha)}\``}</sub>`;
  if (findings.length === 0) return `${head}\n\n${foot}\n`;
  const text = (rows: number) => `${head}\n\n${findingTable(findings, messages, '', rows)}\n\n${foot}\n`;
  let rows = findings.length;
  while (rows > 1 && byteLength(text(rows)) > budgetBytes) rows = Math.floor(rows / 2);
  return text(rows);
}
