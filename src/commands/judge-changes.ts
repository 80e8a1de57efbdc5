import type { Policy } from '../domain/judge/policy.ts';
import type { Change } from '../domain/records/snapshot.ts';
import type { FailOn } from '../domain/report/exit-status.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import type { FileChange, Hashes, SnapshotPair } from '../ports.ts';
import { withChanges } from './overlay.ts';
import { makeReport } from './report.ts';

export interface JudgeRequest {
  readonly configFile: string | null;
  readonly baseline: Policy['baseline'] | null;
  readonly criteria: Policy['criteria'] | null;
  readonly settings: (fromFile: Readonly<Record<string, string>>) => {
    readonly failOn: FailOn;
    readonly warnOnly: boolean;
  };
  readonly toolVersion: string;
  readonly hashes: Hashes;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the pull request with these changes would be told about one task: the same report, by the same gates. */
export async function judge(
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
