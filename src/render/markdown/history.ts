import { fold } from './block.ts';
import { historyTable } from './details.ts';
import { historyChart, lineageGraph } from './diagrams.ts';
import type { TaskContext } from './task-context.ts';

/** Chart, lineage graph and table of all versions, folded. */
export function historySection(context: TaskContext, limit: number): string | null {
  const { task, messages } = context;
  if (task.history.length < 2) return null;
  const { labels } = messages;
  const parts = [historyChart(task, messages), lineageGraph(task, messages), historyTable(context, limit)];
  const title = `${labels.sections.history} · ${labels.sectionCount.versions(task.history.length)}`;
  return fold(title, parts.filter((part) => part !== null).join('\n\n'));
}
