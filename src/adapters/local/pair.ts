import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperationError, UsageError } from '../../domain/errors.ts';
import type { RevisionLabel } from '../../domain/report.ts';
import type { Change } from '../../domain/snapshot.ts';
import type { Snapshot, SnapshotPair } from '../../ports.ts';
import { changesBetweenEntries, type Side } from './changes.ts';
import { blobIdOf } from './files.ts';
import { folderSnapshot } from './folder.ts';
import { changesBetweenTrees, gitSnapshot } from './git-snapshot.ts';
import { gitHistory } from './history.ts';
import { findRepository, mergeBase, treeOf } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { workingFolder } from './working-folder.ts';
import { changesInWorkingTree, workingTreeSnapshot } from './working-tree.ts';

export interface PairRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** A folder (from the working directory) or a git revision; null for the default branch. */
  readonly baseRef: string | null;
  /** The same; null for the files as they are on disk. */
  readonly headRef: string | null;
}

/** A pair and what to clean up after it. */
export interface OpenPair extends AsyncDisposable {
  readonly pair: SnapshotPair;
}

/** Where the work goes on when no base is named: first what the server has, as the pull request would see it. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

type SideKind =
  | { readonly kind: 'folder'; readonly root: string; readonly snapshot: Snapshot }
  | { readonly kind: 'commit'; readonly commit: string; readonly snapshot: Snapshot }
  | { readonly kind: 'working-tree'; readonly snapshot: Snapshot };

/**
 * Opens two snapshots as the command line names them. A name that is a folder is taken for one, before git is asked; with
 * two folders git is not started at all. Throws UsageError for a revision or folder that does not exist.
 */
export async function openPair(request: PairRequest): Promise<OpenPair> {
  const root = workingFolder(request.workingDirectory);
  const baseFolder = request.baseRef === null ? null : folderAt(root, request.baseRef);
  const headFolder = request.headRef === null ? null : folderAt(root, request.headRef);
  if (baseFolder !== null && (headFolder !== null || request.headRef === null)) {
    const head = headFolder ?? { root, label: { ref: '.', sha: null } };
    return folders(asFolder(baseFolder), asFolder(head));
  }
  const repository = await findRepository(root);
  if (repository === null) {
    throw new UsageError(
      request.baseRef === null
        ? 'There is nothing to compare with: this is no git repository. Give two folders with --base-ref and --head-ref.'
        : `"${headFolder === null ? (request.headRef ?? request.baseRef) : request.baseRef}" is no folder, and this is no git repository.`,
    );
  }
  const store = await openStore(repository);
  try {
    const base = baseFolder === null ? await baseCommit(store, request.baseRef) : asFolder(baseFolder);
    const head = headFolder === null ? await headSide(store, request.headRef) : asFolder(headFolder);
    return pairOf(store, base, head, request.baseRef === null ? 'merge-base' : 'input');
  } catch (error) {
    store.close();
    throw error;
  }
}

interface Folder {
  readonly root: string;
  readonly label: RevisionLabel;
}

function folderAt(root: string, name: string): Folder | null {
  try {
    const path = realpathSync(resolve(root, name));
    return statSync(path).isDirectory() ? { root: path, label: { ref: name, sha: null } } : null;
  } catch {
    return null;
  }
}

function asFolder(folder: Folder): SideKind & { kind: 'folder' } {
  return { kind: 'folder', root: folder.root, snapshot: folderSnapshot(folder.root, folder.label) };
}

function folders(base: SideKind & { kind: 'folder' }, head: SideKind & { kind: 'folder' }): OpenPair {
  return {
    pair: {
      base: base.snapshot,
      head: head.snapshot,
      changes: () => compared(base, head),
      baseHistory: null,
      baseFoundBy: 'folder',
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function baseCommit(store: ObjectStore, ref: string | null): Promise<SideKind> {
  if (ref !== null) return commitSide(store, await named(store, ref, '--base-ref'), ref);
  for (const branch of DEFAULT_BRANCHES) {
    const commit = await store.find(branch);
    if (commit !== null) return commitSide(store, commit, branch.replace(/^refs\/(?:remotes|heads)\//, ''));
  }
  throw new UsageError(
    'The default branch is unknown (no origin/HEAD, main or master). Say what to compare with: --base-ref <revision>.',
  );
}

async function headSide(store: ObjectStore, ref: string | null): Promise<SideKind> {
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

async function commitSide(store: ObjectStore, commit: string, ref: string): Promise<SideKind> {
  return { kind: 'commit', commit, snapshot: await gitSnapshot(store, commit, { ref, sha: commit }) };
}

function pairOf(store: ObjectStore, base: SideKind, head: SideKind, foundBy: string): OpenPair {
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

/** From where the head left the base, so that what others did on the base meanwhile does not count as changed here. */
async function changes(store: ObjectStore, base: SideKind, head: SideKind): Promise<readonly Change[]> {
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

async function compared(base: SideKind, head: SideKind): Promise<readonly Change[]> {
  return changesBetweenEntries(await sideOf(base), await sideOf(head));
}

async function sideOf(side: SideKind): Promise<Side> {
  const entries = await side.snapshot.entries(['']);
  return {
    entries,
    blobId: (entry) => (side.kind === 'folder' ? blobIdOf(side.root, entry) : entry.id),
  };
}
