import type { AnyFinding } from '../domain/findings/finding.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import type { Snapshot } from '../ports.ts';
import { sizeLimit } from '../records/limits.ts';
import { type ParsedTexts, readTask } from '../records/task.ts';
import { recordEntries } from '../records/task-paths.ts';
import { withoutSecrets } from '../rules/secrets/redact.ts';

/** A task of one snapshot with what was found while it was read. */
export interface LoadedTask {
  readonly record: TaskRecord;
  readonly findings: readonly AnyFinding[];
}

/** What lies in each of the directories or in its place; below two of them (one inside the other) it belongs to both. */
export function byDirectory<T extends { readonly path: string }>(
  items: readonly T[],
  directories: readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>(directories.map((directory) => [directory, []]));
  for (const item of items) {
    found.get('')?.push(item);
    for (let end = item.path.indexOf('/'); end >= 0; end = item.path.indexOf('/', end + 1)) {
      found.get(item.path.slice(0, end))?.push(item);
    }
    found.get(item.path)?.push(item);
  }
  return found;
}

/** What lies in a task, and the link or submodule above it, where one stands there. */
function withCover(task: string, own: readonly Entry[], covers: readonly Entry[]): readonly Entry[] {
  const above = covers.filter(({ path }) => task.startsWith(`${path}/`));
  return above.length === 0 ? own : [...own, ...above];
}

/** Tasks whose files are in memory at once where a command looks at all of them. */
const batch = 16;

/**
 * Reads the tasks of a whole snapshot some at a time, in the order of `directories`. Who keeps none of them needs memory for
 * one batch, whatever the size of the repository.
 */
export async function* eachTask(
  snapshot: Snapshot,
  entries: readonly Entry[],
  directories: readonly string[],
  wanted: (path: string) => boolean = () => true,
): AsyncGenerator<readonly [path: string, task: LoadedTask]> {
  const byTask = byDirectory(entries, directories);
  for (let start = 0; start < directories.length; start += batch) {
    const some = directories.slice(start, start + batch);
    const own = some.flatMap((directory) => byTask.get(directory) ?? []);
    yield* await loadTasks(snapshot, own, some, wanted);
  }
}

/**
 * Reads tasks of a snapshot, their contents in one batch. `wanted` leaves out record files by path; such a file then counts
 * as absent. `entries` are all of the snapshot's. `parsed`, handed in for both sides, has equal files parsed once.
 */
export async function loadTasks(
  snapshot: Snapshot,
  entries: readonly Entry[],
  directories: readonly string[],
  wanted: (path: string) => boolean = () => true,
  parsed?: ParsedTexts,
): Promise<ReadonlyMap<string, LoadedTask>> {
  const covers = entries.filter(({ kind }) => kind !== 'file');
  const byTask = new Map(
    [...byDirectory(entries, directories)].map(([path, own]) => [path, withCover(path, own, covers)]),
  );
  const files = [...byTask].flatMap(([directory, own]) => recordEntries(directory, own));
  const contents = await snapshot.read(
    files.filter(({ path }) => wanted(path)),
    sizeLimit,
  );
  return new Map(
    [...byTask].map(([path, own]) => [
      path,
      withoutSecrets(readTask({ path, entries: own, contents, ...(parsed && { parsed }) })),
    ]),
  );
}
