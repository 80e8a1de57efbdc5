import { folderSnapshot } from '../../src/adapters/local/folder.ts';
import type { CleanupOptions } from '../../src/commands/cleanup-facts.ts';
import { type PlannedCleanup, planCleanup } from '../../src/commands/cleanup-plan.ts';
import { defaultPolicy } from '../../src/domain/judge/policy.ts';
import type { OpenPullRequests } from '../../src/domain/retention/open-pull-requests.ts';
import type { CleanupTarget, TaskHistory } from '../../src/ports.ts';
import { type Files, temporaryFolder } from '../support/files.ts';
import { now } from './support.ts';

/** A history that reaches back to the beginning, in which nothing was ever deployed. */
const uneventful: TaskHistory = {
  shallow: false,
  read: async (files) => ({ states: new Map(files.map((file) => [file, []])), addedMs: new Map() }),
};

type OnTarget<T> = (target: CleanupTarget, open: OpenPullRequests, options: CleanupOptions) => Promise<T>;

/** Does something with files that are to be cleaned up, in this process and without git. */
export async function onPlanBed<T>(
  files: Files,
  work: OnTarget<T>,
  options: Partial<CleanupOptions> = {},
): Promise<T> {
  await using folder = await temporaryFolder();
  await folder.writeFiles(files);
  const target: CleanupTarget = {
    snapshot: folderSnapshot(folder.path, { ref: 'main', sha: null }),
    history: uneventful,
    prefix: '',
  };
  const usual: CleanupOptions = {
    tool: { name: 'tunegate', version: '0' },
    now,
    policy: defaultPolicy,
    policyFile: null,
    maxDeletions: 100,
    exemptVersions: [],
  };
  return await work(target, { kind: 'known', changes: [] }, { ...usual, ...options });
}

/** The plan for files. */
export const planned = (files: Files, options: Partial<CleanupOptions> = {}): Promise<PlannedCleanup> =>
  onPlanBed(files, planCleanup, options);
