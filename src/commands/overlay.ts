import type { Content, Entry } from '../domain/records/snapshot.ts';
import type { FileChange, Snapshot } from '../ports.ts';

/** A snapshot as it will be once the changes are written. */
export function withChanges(snapshot: Snapshot, changes: readonly FileChange[]): Snapshot {
  const changed = new Map(changes.map((change) => [change.path, change.after]));
  return {
    label: snapshot.label,
    entries: async (directories) => {
      const entries = await snapshot.entries(directories);
      const known = new Set(entries.map(({ path }) => path));
      const added = [...changed.keys()].filter((path) => !known.has(path) && isBelow(path, directories));
      const made = added.map((path): Entry => ({ path, kind: 'file', id: `new:${path}` }));
      const kept = entries.map((entry) =>
        changed.has(entry.path) ? { ...entry, id: `new:${entry.path}` } : entry,
      );
      return [...kept, ...made].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async (entries, limit) => {
      const contents = new Map<string, Content>(
        await snapshot.read(
          entries.filter(({ path }) => !changed.has(path)),
          limit,
        ),
      );
      for (const { path } of entries) {
        const bytes = changed.get(path);
        if (bytes !== undefined) contents.set(path, { kind: 'bytes', bytes });
      }
      return contents;
    },
  };
}

const isBelow = (path: string, directories: readonly string[]): boolean =>
  directories.some((directory) => directory === '' || path === directory || path.startsWith(`${directory}/`));
