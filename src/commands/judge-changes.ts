import type { Change } from '../domain/records/snapshot.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import type { FileChange, SnapshotPair } from '../ports.ts';
import { withChanges } from './overlay.ts';
import { makeReport, type ReportRequest } from './report.ts';

export type JudgeRequest = Omit<ReportRequest, 'step'>;

/** What the pull request with these changes would be told about one task: the same report, by the same gates. */
export async function judgeChanges(
  pair: SnapshotPair,
  path: string,
  changes: readonly FileChange[],
  request: JudgeRequest,
): Promise<{ readonly report: Report; readonly task: TaskReport | null }> {
  const planned: SnapshotPair = {
    ...pair,
    head: withChanges(pair.head, changes),
    changes: async () => ofTask(path, await pair.changes(), changes),
  };
  const report = await makeReport(planned, { ...request, step: () => undefined });
  return { report, task: report.tasks.find((task) => task.path === path) ?? null };
}

function ofTask(path: string, before: readonly Change[], changes: readonly FileChange[]): readonly Change[] {
  const all = new Map(before.map((change) => [change.path, change]));
  for (const change of changes) {
    if (!all.has(change.path)) {
      all.set(change.path, { path: change.path, kind: change.before === null ? 'added' : 'modified' });
    }
  }
  return [...all.values()].filter((change) => path === '' || change.path.startsWith(`${path}/`));
}
