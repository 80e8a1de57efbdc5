import type { Reason } from '../../domain/reasons/reason.ts';
import type { Report, TaskReport } from '../../domain/report/report.ts';
import { markdown } from '../escape/markdown.ts';
import { reasonText } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import type { Speaker } from '../messages/sentence.ts';
import { speakerFor } from '../speaker.ts';
import { join, type Text } from '../text.ts';
import { knownMetrics } from '../view.ts';

/** What a section of one task is made from. */
export interface TaskContext {
  readonly report: Report;
  readonly task: TaskReport;
  readonly messages: Messages;
  readonly say: Speaker;
}

export const taskContext = (report: Report, task: TaskReport, messages: Messages): TaskContext => ({
  report,
  task,
  messages,
  say: speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric)),
});

/** Sentences side by side: Chinese punctuation brings its own space. */
export const sentences = (messages: Messages, texts: readonly Text[]): string =>
  markdown(join(texts, messages.labels.space));

export const reasonsText = ({ messages, say }: TaskContext, reasons: readonly Reason[]): string =>
  sentences(
    messages,
    reasons.map((reason) => reasonText(messages, reason, say)),
  );

/** Rows within the limit and the line that counts those beyond it. */
export function limited<T>(
  rows: readonly T[],
  limit: number,
  messages: Messages,
): { readonly rows: readonly T[]; readonly rest: string } {
  const beyond = rows.length - limit;
  if (beyond <= 0) return { rows, rest: '' };
  return { rows: rows.slice(0, limit), rest: `\n\n${messages.labels.moreInSummary(beyond)}` };
}
