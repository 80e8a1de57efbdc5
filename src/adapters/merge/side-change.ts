import type { Change, Entry } from '../../domain/records/snapshot.ts';
import { comparePaths } from '../local/paths.ts';

/** What became of one path between two states. */
export interface SideChange {
  readonly path: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** The differences of two lists of entries by kind and id, in byte order of path. */
export function differences(before: readonly Entry[], after: readonly Entry[]): readonly SideChange[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const found: SideChange[] = [];
  for (const entry of after) {
    const earlier = old.get(entry.path) ?? null;
    old.delete(entry.path);
    if (!sameEntry(earlier, entry)) found.push({ path: entry.path, before: earlier, after: entry });
  }
  for (const entry of old.values()) found.push({ path: entry.path, before: entry, after: null });
  return found.sort((a, b) => comparePaths(a.path, b.path));
}

/** Whether both are the same content. Modes do not count: no record is run. */
export const sameEntry = (a: Entry | null, b: Entry | null): boolean =>
  a === null || b === null ? a === b : a.kind === b.kind && a.id === b.id;

/** The change as rules and reports see it. */
export function changeOf({ path, before, after }: SideChange): Change {
  return { path, kind: before === null ? 'added' : after === null ? 'removed' : 'modified' };
}
