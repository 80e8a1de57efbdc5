import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import { definitionOf, taskNameOf } from '../domain/records/version-facts.ts';
import type { Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';
import { type LoadedTask, loadTasks } from './load-tasks.ts';

/** Where a task's own name is written. */
const isDefinition = (path: string): boolean => /(?:^|\/)task\.ya?ml$/.test(path);

/**
 * The task that a person calls `name`: its path, else its `task_name`, else its directory's name.
 * Throws UsageError, with the nearest name, when there is none, and with the paths when there are several.
 */
export async function findTask(snapshot: Snapshot, name: string): Promise<LoadedTask> {
  const entries = await snapshot.entries(['']);
  const path = await findPath(snapshot, entries, name);
  const tasks = await loadTasks(snapshot, entries, [path]);
  const task = tasks.get(path);
  if (task === undefined) throw new UsageError(`There is no task "${name}".`);
  return task;
}

async function findPath(snapshot: Snapshot, entries: readonly Entry[], name: string): Promise<string> {
  const directories = taskDirectories(entries);
  const path = name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const asPath = path === '.' ? '' : path;
  if (directories.includes(asPath)) return asPath;
  const tasks = [...(await loadTasks(snapshot, entries, directories, isDefinition)).values()];
  const named = tasks.filter(({ record }) => definitionOf(record)?.taskName === name);
  const found = named.length > 0 ? named : tasks.filter(({ record }) => folderName(record.path) === name);
  const [only, ...others] = found.map(({ record }) => record.path);
  if (only === undefined) throw missing(name, tasks);
  if (others.length === 0) return only;
  throw new UsageError(`Several tasks are called "${name}": ${[only, ...others].join(', ')}. Give the path.`);
}

const folderName = (path: string): string => path.split('/').at(-1) ?? '';

function missing(name: string, tasks: readonly LoadedTask[]): UsageError {
  if (tasks.length === 0) return new UsageError('There is no task here: no folder with a task.yaml.');
  const known = tasks.flatMap(({ record }) => [taskNameOf(record), record.path]);
  const likely = nearest(name, known);
  const hint = likely === null ? 'See tunegate list.' : `Did you mean ${likely}?`;
  return new UsageError(`There is no task "${name}". ${hint}`);
}
