import type { CleanupTarget } from '../../ports.ts';
import { folderSnapshot } from './folder.ts';
import { gitSnapshot } from './git-snapshot.ts';
import { findCommit, findRepository, type Repository } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { taskHistory } from './task-history.ts';
import { workingTreeSnapshot } from './working-tree.ts';

/** A target and what to clean up after it. */
export interface OpenTarget extends AsyncDisposable {
  readonly target: CleanupTarget;
}

/**
 * The files on disk with the history of what is checked out; outside git, a folder without a history.
 * @param root absolute, links resolved
 */
export async function openWorkingTreeTarget(
  root: string,
): Promise<OpenTarget & { readonly repository: Repository | null }> {
  const repository = await findRepository(root);
  const label = { ref: '.', sha: null };
  if (repository === null) {
    const target = { snapshot: folderSnapshot(root, label), history: null, prefix: '' };
    return { target, repository, [Symbol.asyncDispose]: async () => undefined };
  }
  const store = await openStore(repository);
  const head = await findCommit(store.call(), 'HEAD');
  const snapshot = workingTreeSnapshot(repository, { ref: 'HEAD', sha: head });
  const history = head === null ? null : taskHistory(store, head);
  return {
    target: { snapshot, history, prefix: repository.prefix },
    repository,
    [Symbol.asyncDispose]: async () => store.close(),
  };
}

/** A commit with its history, from git's objects alone; fetched where the clone lacks it. `ref` is how people call it. */
export async function openCommitTarget(
  store: ObjectStore,
  revision: string,
  ref: string,
): Promise<CleanupTarget> {
  const commit = await store.commit(revision);
  return {
    snapshot: await gitSnapshot(store, commit, { ref, sha: commit }),
    history: taskHistory(store, commit),
    prefix: store.repository.prefix,
  };
}
