import type { Entry } from '../domain/records/snapshot.ts';

/** Files of a task that hold records, relative to its directory. */
const recordPath =
  /^(?:task\.ya?ml|data_source\.ya?ml|versions\/retired\.ya?ml|versions\/[^/]+\/(?:(?:lineage|config)\.ya?ml|(?:data_snapshot|results|model_info)\.json|predictions\.jsonl)|benchmarks\/results\/[^/]+_results\.json)$/;
/** Where a symbolic link or a submodule stands in for records; below data/ and models/ they are no concern. */
const guardedPath =
  /^(?:(?:task|data_source)\.ya?ml|versions|versions\/.*|benchmarks|benchmarks\/results(?:\/.*)?)$/;
const taskFile = /^(?:(.*)\/)?task\.ya?ml$/s;
/** The last is what a write of ours that was broken off has left behind. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.tunegate-\d+-\d+\.new\.tmp)(?:\/|$)/;
const inner = ['versions', 'data', 'models'] as const;

/** A path in a directory; `''` is the snapshot's root. */
export const joinPath = (directory: string, path: string): string =>
  directory === '' ? path : `${directory}/${path}`;

/** The path from a directory on, null when it is not below it. */
export function relativePath(directory: string, path: string): string | null {
  if (directory === '') return path;
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : null;
}

/** The directory of a task file, null when the path is none; `''` is the snapshot's root. */
export function directoryOfTask(path: string): string | null {
  const match = taskFile.exec(path);
  return match === null || foreign.test(path) ? null : (match[1] ?? '');
}

/** Folders of a task in which no other task is looked for. */
export const innerFolders = (task: string): readonly string[] => inner.map((name) => joinPath(task, name));

/** A directory and all that it lies in, the nearest first; `''`, the snapshot's root, is the last. */
export function foldersUpward(directory: string): readonly string[] {
  const parts = directory === '' ? [] : directory.split('/');
  return Array.from({ length: parts.length + 1 }, (_, index) =>
    parts.slice(0, parts.length - index).join('/'),
  );
}

/**
 * The task directories of a snapshot, in order of path: those with `task.yaml` or `task.yml`, but not inside another
 * task's `versions`, `data` or `models`, nor in `node_modules` or `.git`.
 * @param known task directories of the other snapshot: where one, or a folder above it, became a symbolic link or a
 * submodule it is still listed, so that the change is refused and not overlooked
 */
export function taskDirectories(entries: readonly Entry[], known: readonly string[] = []): readonly string[] {
  const found = new Set<string>();
  for (const entry of entries) {
    const directory = directoryOfTask(entry.path);
    if (directory !== null) found.add(directory);
    if (entry.kind !== 'file') for (const task of known) if (isAtOrAbove(entry.path, task)) found.add(task);
  }
  const accepted = new Set<string>();
  for (const directory of [...found].sort((a, b) => a.length - b.length)) {
    if (!isInside(directory, accepted)) accepted.add(directory);
  }
  return [...accepted].sort();
}

const isAtOrAbove = (path: string, directory: string): boolean =>
  path === directory || directory.startsWith(`${path}/`);

function isInside(directory: string, tasks: ReadonlySet<string>): boolean {
  const parts = directory.split('/');
  return parts.some((part, index) => {
    if (!inner.some((name) => name === part)) return false;
    return tasks.has(parts.slice(0, index).join('/'));
  });
}

/** The entries of a task that are worth reading: its record files, wherever they are below the task directory. */
export function recordEntries(taskPath: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => {
    const path = relativePath(taskPath, entry.path);
    return entry.kind === 'file' && path !== null && recordPath.test(path);
  });
}

/** Whether a link or submodule at this path (from the task directory) would hide or replace records. */
export const isGuarded = (path: string): boolean => guardedPath.test(path);
