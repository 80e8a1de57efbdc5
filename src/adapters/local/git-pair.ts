import { OperationError, UsageError } from '../../domain/errors.ts';
import type { Change } from '../../domain/records/snapshot.ts';
import type { Snapshot, SnapshotPair } from '../../ports.ts';
import { changesBetweenEntries, type Side } from './changes.ts';
import { type FolderSide, folderEntries } from './folder-pair.ts';
import { type CommitSide, mergeCommits, mergeWorkingTree } from './git-merge.ts';
import { gitSnapshot } from './git-snapshot.ts';
import { gitHistory } from './history.ts';
import { findMergeBase } from './merge-base.ts';
import type { OpenPair, PairRequest } from './pair-request.ts';
import { findRepository } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { workingTreeSnapshot } from './working-tree.ts';

/** The branches that are tried as the base when none is named: first those of the server, as for a pull request. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

type GitSide =
  | ({ readonly kind: 'commit' } & CommitSide)
  | { readonly kind: 'working-tree'; readonly snapshot: Snapshot };

/**
 * A pair of which at least one side comes from git. `folders` are the sides that are folders.
 * Throws UsageError for a revision that does not exist, and outside of a repository.
 */
export async function openGitPair(
  request: PairRequest,
  folders: { readonly base: FolderSide | null; readonly head: FolderSide | null },
): Promise<OpenPair> {
  const { baseRef, headRef } = request;
  const repository = await findRepository(request.workingDirectory);
  if (repository === null) {
    throw new UsageError(
      baseRef === null
        ? 'There is nothing to compare with: this is no git repository. Give two folders with --base-ref and --head-ref.'
        : `"${folders.base === null ? baseRef : headRef}" is no folder, and this is no git repository.`,
    );
  }
  const store = await openStore(repository);
  try {
    const base = folders.base ?? (await baseCommit(store, baseRef));
    const head = folders.head ?? (await headSide(store, headRef));
    const pair = await pairOf(store, base, head, request);
    return { pair, [Symbol.asyncDispose]: async () => store.close() };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function baseCommit(store: ObjectStore, ref: string | null): Promise<GitSide> {
  if (ref !== null) return commitSide(store, await named(store, ref, '--base-ref'), ref);
  for (const branch of DEFAULT_BRANCHES) {
    const commit = await store.find(branch);
    if (commit !== null) return commitSide(store, commit, branch.replace(/^refs\/(?:remotes|heads)\//, ''));
  }
  throw new UsageError(
    'The default branch is unknown (no origin/HEAD, main or master). Say what to compare with: --base-ref <revision>.',
  );
}

async function headSide(store: ObjectStore, ref: string | null): Promise<GitSide> {
  if (ref !== null) return commitSide(store, await named(store, ref, '--head-ref'), ref);
  const label = { ref: 'working tree', sha: null };
  return { kind: 'working-tree', snapshot: workingTreeSnapshot(store.repository, label) };
}

async function named(store: ObjectStore, ref: string, flag: string): Promise<string> {
  try {
    return await store.commit(ref);
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    throw new UsageError(`${flag}: "${ref}" is neither a folder nor a revision here. ${error.message}`, {
      cause: error,
    });
  }
}

async function commitSide(store: ObjectStore, commit: string, ref: string): Promise<GitSide> {
  return { kind: 'commit', commit, snapshot: await gitSnapshot(store, commit, { ref, sha: commit }) };
}

async function pairOf(
  store: ObjectStore,
  base: GitSide | FolderSide,
  head: GitSide | FolderSide,
  { baseRef, mergeText }: PairRequest,
): Promise<SnapshotPair> {
  // A folder has no history: what stands in the other one comes after it.
  if (base.kind !== 'commit' || head.kind === 'folder') {
    return {
      base: base.snapshot,
      head: head.snapshot,
      changes: async () => compared(base, head),
      conflicts: [],
      baseHistory: base.kind === 'commit' ? gitHistory(store, base.commit) : null,
      baseFoundBy: base.kind === 'commit' ? 'input' : 'folder',
      mergeBase: null,
    };
  }
  const committed = head.kind === 'commit' ? head.commit : await store.find('HEAD');
  const fork = committed === null ? base.commit : await findMergeBase(store, base.commit, committed, null);
  const result =
    head.kind === 'commit'
      ? await mergeCommits(store, base, head, fork, mergeText)
      : await mergeWorkingTree(store, base, head.snapshot, fork, mergeText);
  return {
    ...result,
    base: base.snapshot,
    baseHistory: gitHistory(store, base.commit),
    baseFoundBy: baseRef === null ? 'default-branch' : 'input',
    mergeBase: fork,
  };
}

async function compared(base: GitSide | FolderSide, head: GitSide | FolderSide): Promise<readonly Change[]> {
  return changesBetweenEntries(await sideOf(base), await sideOf(head));
}

async function sideOf(side: GitSide | FolderSide): Promise<Side> {
  if (side.kind === 'folder') return folderEntries(side);
  return { entries: await side.snapshot.entries(['']), blobId: (entry) => entry.id };
}
