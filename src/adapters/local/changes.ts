import type { Change, Entry } from '../../domain/records/snapshot.ts';
import { comparePaths } from './paths.ts';

/** Entries and, where an id is no blob id, a way to find the blob id. */
export interface Side {
  readonly entries: readonly Entry[];
  readonly blobId: (entry: Entry) => string;
}

/** The paths in which two lists of entries differ, in byte order; for folders, where no tree can be asked. */
export function changesBetweenEntries(before: Side, after: Side): readonly Change[] {
  const old = new Map(before.entries.map((entry) => [entry.path, entry]));
  const changes: Change[] = [];
  for (const entry of after.entries) {
    const earlier = old.get(entry.path);
    old.delete(entry.path);
    if (earlier === undefined) changes.push({ path: entry.path, kind: 'added' });
    else if (!isSame(earlier, entry, before, after)) changes.push({ path: entry.path, kind: 'modified' });
  }
  for (const path of old.keys()) changes.push({ path, kind: 'removed' });
  return changes.sort((a, b) => comparePaths(a.path, b.path));
}

function isSame(a: Entry, b: Entry, before: Side, after: Side): boolean {
  if (a.kind !== b.kind) return false;
  return a.id === b.id || before.blobId(a) === after.blobId(b);
}
