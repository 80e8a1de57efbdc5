import type { Change } from '../domain/records/snapshot.ts';
import { joinPath, relativePath } from '../records/task-paths.ts';

/** What makes a task affected when it changes; everything else in its directory is no record. */
const counts = /^(?:task\.ya?ml$|data_source\.ya?ml$|versions\/|benchmarks\/results\/)/;

/**
 * The task directories in which something changed that counts, in the order of `directories`. One that
 * itself became a link or a submodule is affected, too.
 */
export function affectedTasks(directories: readonly string[], changes: readonly Change[]): readonly string[] {
  const known = new Set(directories);
  const affected = new Set<string>();
  const look = (directory: string, rest: string): void => {
    if (known.has(directory) && (rest === '' || counts.test(rest))) affected.add(directory);
  };
  for (const { path } of changes) {
    look('', path);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      look(path.slice(0, end), path.slice(end + 1));
    }
    look(path, '');
  }
  return directories.filter((directory) => affected.has(directory));
}

/** Whether a path belongs to what a task is judged by. */
export function isRecordOf(directory: string, path: string): boolean {
  const rest = relativePath(directory, path);
  return rest !== null && counts.test(rest);
}

/** Above this many places, one listing of everything is cheaper than asking for each. */
const manyPlaces = 64;

/**
 * Where the task file of a task that the changes touch can be: in every folder above a changed path, and at the path itself,
 * which may have been a folder before. `['']`, everything, when there are too many. What a report reads grows with the
 * changes and not with the repository.
 */
export function taskFilePlaces(changes: readonly Change[]): readonly string[] {
  const folders = new Set<string>();
  for (const { path } of changes) {
    folders.add('').add(path);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end));
    if (folders.size > manyPlaces) return [''];
  }
  return [...folders].flatMap((folder) => [joinPath(folder, 'task.yaml'), joinPath(folder, 'task.yml')]);
}
