import { folderSnapshot } from '../../src/adapters/local/folder.ts';
import { type CleanupOptions, type PlannedCleanup, planCleanup } from '../../src/commands/cleanup-plan.ts';
import { defaultPolicy } from '../../src/domain/judge/policy.ts';
import type { CleanupTarget, TaskHistory } from '../../src/ports.ts';
import { type Files, temporaryFolder } from '../support/files.ts';
import { now } from './support.ts';

/** A history that reaches back to the beginning, in which nothing was ever deployed. */
const uneventful: TaskHistory = {
  shallow: false,
  read: async (files) => ({ states: new Map(files.map((file) => [file, []])), addedMs: new Map() }),
};

/** Plans a cleanup of files, in this process and without git. */
export async function planned(files: Files, options: Partial<CleanupOptions> = {}): Promise<PlannedCleanup> {
  await using folder = await temporaryFolder();
  await folder.writeFiles(files);
  const source: CleanupTarget = {
    snapshot: folderSnapshot(folder.path, { ref: 'main', sha: null }),
    history: uneventful,
    prefix: '',
  };
  return await planCleanup(
    source,
    { kind: 'known', changes: [] },
    {
      tool: { name: 'tunegate', version: '0' },
      now,
      policy: defaultPolicy,
      policyFile: null,
      maxDeletions: 100,
      exemptVersions: [],
      ...options,
    },
  );
}
