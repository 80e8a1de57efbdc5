import { fold } from './block.ts';
import type { TaskContext } from './context.ts';
import { historyTable } from './details.ts';

/** All versions, folded. */
export function historySection(context: TaskContext, limit: number): string | null {
  const { task, messages } = context;
  if (task.history.length < 2) return null;
  const { labels } = messages;
  const title = `${labels.sections.history} · ${labels.sectionCount.versions(task.history.length)}`;
  return fold(title, historyTable(context, limit));
}
