import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Change, Entry } from '../domain/records/snapshot.ts';
import { findMoves } from '../domain/report/moves.ts';
import type { SnapshotPair } from '../ports.ts';
import type { ParsedTexts } from '../records/task.ts';
import { directoryOfTask, foldersUpward, innerFolders, taskDirectories } from '../records/task-paths.ts';
import { taskPassedOver } from '../rules/shape/passed-over.ts';
import { affectedTasks, taskFilePlaces } from './affected.ts';
import { byDirectory, type LoadedTask, loadTasks } from './load-tasks.ts';
import { changesOfMove } from './moved-tasks.ts';

/** The tasks that the head changes, read from both sides before anything is judged. */
export interface ReadPair {
  readonly base: ReadonlyMap<string, LoadedTask>;
  readonly head: ReadonlyMap<string, LoadedTask>;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** All that changes, in tasks or not. */
  readonly changed: readonly Change[];
  /** Tasks that the head moves: new path → old path. Their changes are those against the old place. */
  readonly moves: ReadonlyMap<string, string>;
  /** Tasks of the base whose file still stands in the head and is no longer taken for one → the task it lies in. */
  readonly hidden: ReadonlyMap<string, string>;
  /** Task files beside or above what changes that are none, because they lie inside another task. */
  readonly passedOver: readonly AnyFinding[];
}

/** Finds the tasks that the head changes, hides or covers, and reads them from both sides. */
export async function readPair(pair: SnapshotPair): Promise<ReadPair> {
  const changes = await pair.changes();
  const [basePlaces, headPlaces] = await entriesOfBoth(pair, taskFilePlaces(changes));
  const before = taskDirectories(basePlaces);
  const covers = await coversOf(pair, changes, before);
  const after = taskDirectories([...headPlaces, ...covers], before);
  const swallowed = await swallowedBy(pair, before, after);
  const all = [...new Set([...before, ...after])].sort();
  const affected = [...new Set([...affectedTasks(all, changes), ...swallowed])].sort();
  const [baseEntries, headEntries] = await entriesOfBoth(pair, affected);
  const withCovers = [...headEntries, ...covers];
  const directories = {
    base: taskDirectories(baseEntries),
    head: taskDirectories(withCovers, taskDirectories(baseEntries)),
  };
  const parsed: ParsedTexts = new Map();
  const read = (side: 'base' | 'head', entries: readonly Entry[]) =>
    loadTasks(
      pair[side],
      entries,
      affected.filter((path) => directories[side].includes(path)),
      () => true,
      parsed,
    );
  const [base, head] = await Promise.all([read('base', baseEntries), read('head', withCovers)]);
  const hidden = hiddenTasks(directories, headEntries);
  const record = (side: ReadonlyMap<string, LoadedTask>, path: string) => side.get(path)?.record ?? null;
  const moves = findMoves(
    affected
      .filter((path) => !hidden.has(path))
      .map((path) => ({ path, base: record(base, path), head: record(head, path) })),
  );
  const own = new Map(byDirectory(changes, affected));
  for (const [to, from] of moves) own.set(to, changesOfMove(baseEntries, headEntries, from, to));
  return {
    base,
    head,
    changes: own,
    changed: changes,
    moves,
    hidden,
    passedOver: passedOver(headPlaces, after, affected),
  };
}

const entriesOfBoth = (pair: SnapshotPair, directories: readonly string[]) =>
  Promise.all([pair.base.entries(directories), pair.head.entries(directories)]);

/** Links and submodules that the head puts in the place of a folder in which the base has tasks. */
async function coversOf(
  { head }: SnapshotPair,
  changes: readonly Change[],
  tasks: readonly string[],
): Promise<readonly Entry[]> {
  const places = new Set(tasks.flatMap((task) => foldersUpward(task)));
  const covering = changes.filter(({ path, kind }) => kind !== 'removed' && places.has(path));
  if (covering.length === 0) return [];
  const entries = await head.entries(covering.map(({ path }) => path));
  return entries.filter(({ path, kind }) => kind !== 'file' && places.has(path));
}

/** Tasks of the base below a folder of a new task in which no task is looked for. */
async function swallowedBy(
  { base }: SnapshotPair,
  before: readonly string[],
  after: readonly string[],
): Promise<readonly string[]> {
  const added = after.filter((task) => !before.includes(task));
  return added.length === 0 ? [] : taskDirectories(await base.entries(added.flatMap(innerFolders)));
}

function hiddenTasks(
  { base, head }: { readonly base: readonly string[]; readonly head: readonly string[] },
  headEntries: readonly Entry[],
): ReadonlyMap<string, string> {
  const standing = new Set(headEntries.map(({ path }) => directoryOfTask(path)));
  return new Map(
    base
      .filter((task) => !head.includes(task) && standing.has(task))
      .map((task) => [task, head.find((other) => foldersUpward(task).includes(other)) ?? '']),
  );
}

function passedOver(
  headPlaces: readonly Entry[],
  tasks: readonly string[],
  affected: readonly string[],
): readonly AnyFinding[] {
  return headPlaces.flatMap(({ path }) => {
    const directory = directoryOfTask(path);
    if (directory === null || tasks.includes(directory) || affected.includes(directory)) return [];
    const inside = tasks.find((task) => foldersUpward(directory).includes(task));
    return inside === undefined ? [] : [taskPassedOver(path, inside)];
  });
}
