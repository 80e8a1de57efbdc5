import { OperationError } from '../../domain/errors.ts';
import type { Change, Entry, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { fields, type GitCall, git } from './git.ts';
import { listTree, readEntries } from './objects.ts';
import { below, outermost } from './paths.ts';
import { treeOf } from './repository.ts';
import type { ObjectStore } from './store.ts';

/** A commit's folder (the working directory's place in the repository) as a snapshot, from git's objects alone. */
export async function gitSnapshot(
  store: ObjectStore,
  commit: string,
  label: RevisionLabel,
): Promise<Snapshot & { readonly tree: string | null }> {
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

/** The paths in which two trees differ; a rename is one removed and one added. */
export async function changesBetweenTrees(
  repository: GitCall,
  before: string,
  after: string,
): Promise<readonly Change[]> {
  const output = await git(
    ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', before, after, '--'],
    repository,
  );
  return rawChanges(output);
}

/** Reads `--raw -z`: `:<mode> <mode> <id> <id> <status>`, then the path. */
export function rawChanges(output: Buffer): readonly Change[] {
  const items = fields(output);
  const changes: Change[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) {
    const status = items[index]?.split(' ')[4]?.[0];
    const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified';
    changes.push({ path: items[index + 1] ?? '', kind });
  }
  return changes;
}
