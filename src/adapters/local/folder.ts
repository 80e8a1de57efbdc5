import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OperationError } from '../../domain/errors.ts';
import type { Content, Entry, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { entryAt, readFile, reasonOf, statusOf } from './files.ts';
import { below as belowAny, outermost, sortedEntries } from './paths.ts';

/** Never part of a snapshot: git's own files, and what package managers unpack. */
const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * A plain folder as a snapshot, read as it stands on disk. `root` is absolute. Needs no git. A listing is kept once it
 * was made: a snapshot is one moment.
 */
export function folderSnapshot(root: string, label: RevisionLabel): Snapshot {
  const listed = new Map<string, readonly Entry[]>();
  const below = (directory: string): readonly Entry[] => {
    const known = listed.get(directory) ?? entriesBelow(root, directory);
    listed.set(directory, known);
    return known;
  };
  return {
    label,
    entries: async (directories) => {
      const wanted = outermost(directories);
      const all = listed.get('');
      if (all === undefined) return sortedEntries(wanted.flatMap(below));
      const isWanted = belowAny(wanted);
      return sortedEntries(all.filter(({ path }) => isWanted(path)));
    },
    read: async (entries, limit) => readFiles(root, entries, limit),
  };
}

/** Contents of the files among `entries`; links and submodules are left out. */
export function readFiles(
  root: string,
  entries: readonly Entry[],
  limit: (path: string) => number,
): ReadonlyMap<string, Content> {
  const files = entries.filter((entry) => entry.kind === 'file');
  return new Map(files.map(({ path }) => [path, readFile(root, path, limit(path))]));
}

/** Everything at or below `directory`, which may be a file; nothing when a link leads there. */
function entriesBelow(root: string, directory: string): readonly Entry[] {
  if (directory === '') return walk(root, '');
  const parts = directory.split('/');
  if (parts.some((part) => SKIPPED.has(part))) return [];
  const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
  if (!above.every((parent) => statusOf(root, parent)?.isDirectory())) return [];
  if (statusOf(root, directory)?.isDirectory()) return walk(root, directory);
  const entry = entryAt(root, directory);
  return entry === null ? [] : [entry];
}

/** All entries below a real directory, without recursion: depth is the repository's choice, not ours. */
function walk(root: string, start: string): readonly Entry[] {
  const found: Entry[] = [];
  const pending = [start];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const item of list(root, directory)) {
      if (SKIPPED.has(item.name)) continue;
      const path = directory === '' ? item.name : `${directory}/${item.name}`;
      if (item.isDirectory()) {
        pending.push(path);
      } else {
        const entry = entryAt(root, path);
        if (entry !== null) found.push(entry);
      }
    }
  }
  return found;
}

function list(root: string, directory: string) {
  try {
    return readdirSync(join(root, directory), { withFileTypes: true });
  } catch (error) {
    const name = directory === '' ? root : directory;
    throw new OperationError(`Cannot list the folder ${name}: ${reasonOf(error)}`, { cause: error });
  }
}
