import type { Change, MergeConflict, MergeText, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { mergeSides, type Parted } from '../merge/merge-sides.ts';
import { mergedSnapshot } from '../merge/merged-snapshot.ts';
import { changeOf } from '../merge/side-change.ts';
import { blobIdOf } from './files.ts';
import { type GitCall, git, tryGit } from './git.ts';
import { changesBetween, type GitSnapshot, gitSnapshot } from './git-snapshot.ts';
import { isObjectId } from './repository.ts';
import type { ObjectStore } from './store.ts';
import { changesInWorkingTree } from './working-tree.ts';

/** What a branch, merged into its base, makes of it. */
export interface Result {
  readonly head: Snapshot;
  readonly changes: () => Promise<readonly Change[]>;
  readonly conflicts: readonly MergeConflict[];
}

export interface CommitSide {
  readonly commit: string;
  readonly snapshot: GitSnapshot;
}

/** What comes after the base, as it is: nothing is merged. */
export function successor(store: ObjectStore, base: CommitSide, head: CommitSide): Result {
  return {
    head: head.snapshot,
    changes: async () => (await changesBetween(store, base.snapshot, head.snapshot)).map(changeOf),
    conflicts: [],
  };
}

/** Merges the commit `head` into `base`, which it left at the commit `fork`. */
export async function mergeCommits(
  store: ObjectStore,
  base: CommitSide,
  head: CommitSide,
  fork: string,
  mergeText: MergeText,
): Promise<Result> {
  if (fork === base.commit) return successor(store, base, head);
  const { label } = head.snapshot;
  const tree = fork === head.commit ? base.commit : await mergedTree(store, base.commit, head.commit, fork);
  if (tree !== null) {
    return successor(store, base, { commit: tree, snapshot: await gitSnapshot(store, tree, label) });
  }
  const parted = await gitSnapshot(store, fork, label);
  return merge(label, {
    base: base.snapshot,
    head: head.snapshot,
    readFork: parted.read,
    onBase: await changesBetween(store, parted, base.snapshot),
    onHead: await changesBetween(store, parted, head.snapshot),
    mergeText,
  });
}

/** Merges the files as they are on disk, uncommitted ones too, into `base`. */
export async function mergeWorkingTree(
  store: ObjectStore,
  base: CommitSide,
  head: Snapshot,
  fork: string,
  mergeText: MergeText,
): Promise<Result> {
  const onHead = () => changesInWorkingTree(store.workTree(), fork, head);
  if (fork === base.commit)
    return { head, changes: async () => (await onHead()).map(changeOf), conflicts: [] };
  const parted = await gitSnapshot(store, fork, head.label);
  return merge(head.label, {
    base: base.snapshot,
    head,
    readFork: parted.read,
    onBase: await changesBetween(store, parted, base.snapshot),
    onHead: await onHead(),
    mergeText,
    same: (ours, theirs) => ours.kind === theirs.kind && ours.id === blobIdOf(store.repository.cwd, theirs),
  });
}

async function merge(label: RevisionLabel, parted: Parted): Promise<Result> {
  const sides = await mergeSides(parted);
  return {
    head: mergedSnapshot(parted.base, parted.head, sides, label),
    changes: async () => sides.changes,
    conflicts: sides.conflicts,
  };
}

/** So that the user's settings do not change what GitHub would make of it. */
const MERGE_SETTINGS = ['merge.renames=true', 'merge.directoryRenames=conflict', 'diff.renameLimit=0'];
const AUTHOR = { name: 'tunegate', email: 'tunegate@localhost', date: '2000-01-01T00:00:00Z' };

/**
 * The tree that git itself makes of the merge; null where there are conflicts, or git is older than 2.38. Its objects go into
 * the store's private repository.
 */
async function mergedTree(
  store: ObjectStore,
  base: string,
  head: string,
  fork: string,
): Promise<string | null> {
  const at = await store.scratch();
  const [ours, theirs] = store.boundary().size === 0 ? [base, head] : await onFork(at, [base, head], fork);
  const settings = MERGE_SETTINGS.flatMap((one) => ['-c', one]);
  const merged = await tryGit([...settings, 'merge-tree', '--write-tree', '--no-messages', ours, theirs], at);
  const tree = merged.output.toString('utf8').trim();
  return merged.status === 0 && isObjectId(tree) ? tree : null;
}

/** In a shallow clone git cannot see where two commits parted: the same trees as commits that say it. */
async function onFork(
  at: GitCall,
  [base, head]: readonly [string, string],
  fork: string,
): Promise<readonly [string, string]> {
  const env = {
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_AUTHOR_DATE: AUTHOR.date,
    GIT_COMMITTER_NAME: AUTHOR.name,
    GIT_COMMITTER_EMAIL: AUTHOR.email,
    GIT_COMMITTER_DATE: AUTHOR.date,
  };
  const commit = async (of: string, parents: readonly string[]): Promise<string> => {
    const options = parents.flatMap((parent) => ['-p', parent]);
    const output = await git(['commit-tree', ...options, '-m', 'side', `${of}^{tree}`], { ...at, env });
    return output.toString('utf8').trim();
  };
  const parent = await commit(fork, []);
  return [await commit(base, [parent]), await commit(head, [parent])];
}
