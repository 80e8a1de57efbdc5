import { UsageError } from '../domain/errors.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';

/**
 * What to say where a folder has no task at all: a misspelt one would look like a sound one for ever. Null when there is one
 * in any of the snapshots. Throws UsageError where a person named the folder (`workingDirectory` is not `.`).
 */
export async function noTask(
  snapshots: readonly Snapshot[],
  workingDirectory: string,
): Promise<Extract<Reason, { code: 'no-task-found' }> | null> {
  for (const snapshot of snapshots) {
    if (taskDirectories(await snapshot.entries([''])).length > 0) return null;
  }
  if (/^(?:\.\/?)?$/.test(workingDirectory)) return reason('no-task-found', { folder: '' });
  throw new UsageError(
    `The working directory is "${workingDirectory}", but no folder in it has a task.yaml: there is no task to look at.`,
  );
}
