import { OperationError, UsageError } from '../../domain/errors.ts';
import type { Change } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { changesBetweenEntries, type Side } from './changes.ts';
import { type FolderSide, folderEntries } from './folder-pair.ts';
import { changesBetweenTrees, gitSnapshot } from './git-snapshot.ts';
import { gitHistory } from './history.ts';
import type { OpenPair, PairRequest } from './pair.ts';
import { findRepository, mergeBase, treeOf } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { changesInWorkingTree, workingTreeSnapshot } from './working-tree.ts';

/** The branches that are tried as the base when none is named: first those of the server, as for a pull request. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

type GitSide =
  | { readonly kind: 'commit'; readonly commit: string; readonly snapshot: Snapshot }
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
    return pairOf(store, base, head, baseRef === null ? 'merge-base' : 'input');
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

function pairOf(
  store: ObjectStore,
  base: GitSide | FolderSide,
  head: GitSide | FolderSide,
  foundBy: string,
): OpenPair {
  return {
    pair: {
      base: base.snapshot,
      head: head.snapshot,
      changes: () => changes(store, base, head),
      baseHistory: base.kind === 'commit' ? gitHistory(store, base.commit) : null,
      baseFoundBy: base.kind === 'folder' ? 'folder' : foundBy,
    },
    [Symbol.asyncDispose]: async () => store.close(),
  };
}

/** Changes since the head left the base. What others did on the base since then does not count. */
async function changes(
  store: ObjectStore,
  base: GitSide | FolderSide,
  head: GitSide | FolderSide,
): Promise<readonly Change[]> {
  if (base.kind !== 'commit' || head.kind === 'folder') return compared(base, head);
  const headCommit = head.kind === 'commit' ? head.commit : await store.find('HEAD');
  const fork =
    headCommit === null
      ? base.commit
      : ((await mergeBase(store.call(), base.commit, headCommit)) ?? base.commit);
  return head.kind === 'working-tree'
    ? changesInWorkingTree(store.workTree(), fork)
    : changesBetweenCommits(store, fork, head.commit);
}

/** What differs in the working directory between two commits. */
export async function changesBetweenCommits(
  store: ObjectStore,
  before: string,
  after: string,
): Promise<readonly Change[]> {
  const { prefix } = store.repository;
  const [old, now] = [await treeOf(store.call(), before, prefix), await treeOf(store.call(), after, prefix)];
  if (old !== null && now !== null) return changesBetweenTrees(store.call(), old, now);
  const label = { ref: '', sha: null };
  const base = await gitSnapshot(store, before, label);
  const head = await gitSnapshot(store, after, label);
  return changesBetweenEntries(
    { entries: await base.entries(['']), blobId: (entry) => entry.id },
    { entries: await head.entries(['']), blobId: (entry) => entry.id },
  );
}

async function compared(base: GitSide | FolderSide, head: GitSide | FolderSide): Promise<readonly Change[]> {
  return changesBetweenEntries(await sideOf(base), await sideOf(head));
}

async function sideOf(side: GitSide | FolderSide): Promise<Side> {
  if (side.kind === 'folder') return folderEntries(side);
  return { entries: await side.snapshot.entries(['']), blobId: (entry) => entry.id };
}
