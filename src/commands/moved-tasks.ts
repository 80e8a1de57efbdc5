import type { TaskRecord } from '../domain/records/records.ts';
import type { Change, Entry } from '../domain/records/snapshot.ts';
import { taskNameOf } from '../domain/records/version-facts.ts';
import { hasVersion } from '../domain/report/moves.ts';
import { joinPath, relativePath } from '../records/task-paths.ts';
import type { LoadedTask } from './load-tasks.ts';

/** In what a moved task differs from what stood in its old place, as paths of the new one. */
export function changesOfMove(
  baseEntries: readonly Entry[],
  headEntries: readonly Entry[],
  from: string,
  to: string,
): readonly Change[] {
  const below = (entries: readonly Entry[], directory: string) =>
    new Map(
      entries.flatMap((entry) => {
        const path = relativePath(directory, entry.path);
        return path === null ? [] : [[path, `${entry.kind} ${entry.id}`] as const];
      }),
    );
  const [before, after] = [below(baseEntries, from), below(headEntries, to)];
  const changed = [...after].flatMap(([path, id]): readonly Change[] => {
    const old = before.get(path);
    if (old === id) return [];
    return [{ path: joinPath(to, path), kind: old === undefined ? 'added' : 'modified' }];
  });
  const removed = [...before.keys()].filter((path) => !after.has(path));
  return [...changed, ...removed.map((path): Change => ({ path: joinPath(to, path), kind: 'removed' }))];
}

/** Versions that left a task for another directory of the same task, with the same content. */
export function versionsElsewhere(
  path: string,
  base: TaskRecord | null,
  head: TaskRecord | null,
  tasks: ReadonlyMap<string, LoadedTask>,
): ReadonlySet<string> {
  if (base === null || head === null) return new Set();
  const others = [...tasks.values()]
    .map(({ record }) => record)
    .filter((record) => record.path !== path && taskNameOf(record) === taskNameOf(base));
  const names = base.versions.map(({ name }) => name.text);
  return new Set(names.filter((name) => others.some((other) => hasVersion(base, name, other))));
}
