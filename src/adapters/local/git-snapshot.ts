import { OperationError } from '../../domain/errors.ts';
import type { Entry, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { differences, type SideChange, sameEntry } from '../merge/side-change.ts';
import { fields, type GitCall, git } from './git.ts';
import { kindOf, listTree, readEntries } from './objects.ts';
import { below, outermost } from './paths.ts';
import { treeOf } from './repository.ts';
import type { ObjectStore } from './store.ts';

/**
 * The folder (the working directory's place in the repository) of a commit, or of a tree of the whole repository, as a
 * snapshot, from git's objects alone.
 */
export async function gitSnapshot(
  store: ObjectStore,
  commit: string,
  label: RevisionLabel,
): Promise<GitSnapshot> {
  const tree = await treeOf(store.call(), commit, store.repository.prefix);
  return {
    label,
    tree,
    entries: async (directories) => {
      const wanted = outermost(directories);
      if (tree === null || wanted.length === 0) return [];
      const all = await listTree(store.call(), tree, wanted.includes('') ? [] : wanted);
      const isWanted = below(wanted);
      return all.filter(({ path }) => isWanted(path));
    },
    read: async (entries, limit) => {
      await completeBlobs(store, entries);
      return readEntries(store.call(), entries, limit);
    },
  };
}

export interface GitSnapshot extends Snapshot {
  /** Null where the commit has no such folder. */
  readonly tree: string | null;
}

/** Gets what a partial clone left on the server, in one go. */
async function completeBlobs(store: ObjectStore, entries: readonly Entry[]): Promise<void> {
  if (store.call() === store.repository) return;
  const ids = [...new Set(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id))];
  const missing = await missingObjects(store.call(), ids);
  if (missing.length === 0) return;
  const failure = await store.fetch(missing);
  if (failure === null) return;
  throw new OperationError(
    `The clone is partial and ${missing.length} files could not be fetched (${failure}). Check out without a filter.`,
  );
}

async function missingObjects(repository: GitCall, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const input = ids.map((id) => `${id}\n`).join('');
  const output = await git(['cat-file', '--batch-check'], { ...repository, input });
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, -' missing'.length));
}

/** What differs between two snapshots; a rename is one removed and one added. */
export async function changesBetween(
  store: ObjectStore,
  before: GitSnapshot,
  after: GitSnapshot,
): Promise<readonly SideChange[]> {
  if (before.tree === null || after.tree === null) {
    return differences(await before.entries(['']), await after.entries(['']));
  }
  const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames'];
  return rawChanges(await git(['diff-tree', ...options, before.tree, after.tree, '--'], store.call()));
}

/** Reads `--raw -z`: `:<mode> <mode> <id> <id> <status>`, then the path. A file that is not hashed yet has zeros for an id. */
export function rawChanges(output: Buffer): readonly SideChange[] {
  const items = fields(output);
  const changes: SideChange[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [oldMode = '', mode = '', oldId = '', id = ''] = (items[index] ?? '').slice(1).split(' ');
    const path = items[index + 1] ?? '';
    const entry = (of: string, at: string): Entry | null =>
      /^0+$/.test(of) ? null : { path, kind: kindOf(of), id: at };
    const change = { path, before: entry(oldMode, oldId), after: entry(mode, id) };
    if (!sameEntry(change.before, change.after)) changes.push(change);
  }
  return changes;
}
