import type { Language } from '../../domain/language.ts';
import type { RetentionPlan } from '../../domain/retention/plan.ts';
import { markdownCode } from '../escape/markdown.ts';
import { shortSha } from '../format.ts';
import { alert, byteLength } from '../markdown/block.ts';
import { messagesIn } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import type { Detail } from './detail.ts';
import { goesPart, laterPart, noticesPart, restorePart, staysPart, storedPart } from './sections.ts';
import { hasWork, planSentences } from './view.ts';

export interface PlanMarkdownOptions {
  readonly language: Language;
  /** Largest size in UTF-8 bytes; at least 12,000. */
  readonly budgetBytes: number;
}

const everything = 1_000_000;
const details: readonly Detail[] = [
  { tasks: everything, rows: everything, kept: true, restore: true, notices: everything },
  { tasks: 200, rows: 200, kept: true, restore: true, notices: 100 },
  { tasks: 200, rows: 200, kept: false, restore: true, notices: 50 },
  { tasks: 50, rows: 20, kept: false, restore: true, notices: 20 },
  { tasks: 20, rows: 10, kept: false, restore: false, notices: 10 },
  { tasks: 5, rows: 5, kept: false, restore: false, notices: 3 },
  { tasks: 0, rows: 0, kept: false, restore: false, notices: 0 },
];

/** The plan as markdown, at most `budgetBytes` long: for the job summary, the pull request, and files. */
export function renderPlanMarkdown(plan: RetentionPlan, options: PlanMarkdownOptions): string {
  const messages = messagesIn(options.language);
  let text = '';
  for (const detail of details) {
    text = render(plan, messages, detail);
    if (byteLength(text) <= options.budgetBytes) break;
  }
  return text;
}

function render(plan: RetentionPlan, messages: Messages, detail: Detail): string {
  const { plan: words, labels } = messages;
  const [lead = '', ...rest] = planSentences(plan, messages);
  const strong = [`**${lead}**`, ...rest].join(labels.space);
  const { ref, sha } = plan.head;
  const commit = sha === null ? markdownCode(ref) : `${shortSha(sha)} (${markdownCode(ref)})`;
  const parts = [
    alert(hasWork(plan.totals) ? 'NOTE' : 'TIP', strong),
    ...goesPart(plan, messages, detail),
    ...staysPart(plan, messages, detail),
    ...laterPart(plan, messages, detail),
    ...noticesPart(plan, messages, detail),
    ...storedPart(plan, messages, detail),
    ...restorePart(plan, messages, detail),
    `<sub>Tunegate · ${words.planFor(commit)}</sub>`,
  ];
  return `${parts.join('\n\n')}\n`;
}
