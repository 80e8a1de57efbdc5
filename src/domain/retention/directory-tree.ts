import type { Entry } from '../records/snapshot.ts';

/** The entries of a snapshot, asked by directory. Paths are only ever compared, never joined to a file system. */
export interface Tree {
  /** The entry at `path` itself and everything below it; nothing below the root's own `''`. */
  below(path: string): readonly Entry[];
  /** Whether another entry or directory has this path on a file system that ignores case or Unicode forms. */
  collides(path: string): boolean;
}

/** What a file system that ignores case and Unicode forms takes for the same name. */
const fold = (path: string): string => path.normalize('NFKC').toLowerCase();

/** Every directory above a path, the nearest first, without the root. */
function* directoriesAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    yield path.slice(0, end);
  }
}

/** Reads a snapshot's entries once. */
export function treeOf(entries: readonly Entry[]): Tree {
  const byDirectory = new Map<string, Entry[]>();
  const spellings = new Map<string, Set<string>>();
  const spell = (path: string): void => {
    const folded = fold(path);
    const known = spellings.get(folded);
    if (known === undefined) spellings.set(folded, new Set([path]));
    else known.add(path);
  };
  const add = (path: string, entry: Entry): void => {
    const known = byDirectory.get(path);
    if (known !== undefined) {
      known.push(entry);
      return;
    }
    byDirectory.set(path, [entry]);
    spell(path);
  };
  for (const entry of entries) {
    add(entry.path, entry);
    for (const directory of directoriesAbove(entry.path)) add(directory, entry);
  }
  return {
    below: (path) => byDirectory.get(path) ?? [],
    collides: (path) =>
      [path, ...directoriesAbove(path)].some((one) => (spellings.get(fold(one))?.size ?? 0) > 1),
  };
}
