import type { TaskRecord } from '../domain/records/records.ts';
import { taskNameOf } from '../domain/records/version-facts.ts';
import type { Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';

const lastOf = (path: string): string => path.split('/').at(-1) ?? '';

/** A task on both sides. */
interface Sides {
  readonly path: string;
  readonly base: TaskRecord | null;
  readonly head: TaskRecord | null;
}

/**
 * Directories of other tasks with the same name, for tasks whose name is new. Of tasks that the pull request leaves alone
 * the directory's name counts, so that none of them is read; the repository is listed only where a name is new.
 */
export async function namesakesOf(
  head: Snapshot,
  tasks: readonly Sides[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = tasks.flatMap(({ path, base, head: record }) =>
    record === null
      ? []
      : [{ path, name: taskNameOf(record), isNew: base === null || taskNameOf(base) !== taskNameOf(record) }],
  );
  const fresh = named.filter(({ name, isNew }) => isNew && name !== '');
  if (fresh.length === 0) return new Map();
  const read = new Set(named.map(({ path }) => path));
  const others = taskDirectories(await head.entries([''])).filter((path) => !read.has(path));
  const all = [...named, ...others.map((path) => ({ path, name: lastOf(path) }))];
  return new Map(
    fresh.map(({ path, name }) => [
      path,
      all.filter((other) => other.name === name && other.path !== path).map((other) => other.path),
    ]),
  );
}
