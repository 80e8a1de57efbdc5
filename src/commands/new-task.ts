import { note } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import { definitionOf, taskNameOf } from '../domain/records/version-facts.ts';
import type { Snapshot } from '../ports.ts';
import { isSafeName } from '../records/names.ts';
import { joinPath, taskDirectories } from '../records/task-paths.ts';
import { dataSourceTemplate, type TaskTemplate, taskTemplate } from '../render/templates/task.ts';
import { loadTasks } from './load-tasks.ts';
import { newFile, stamp, type Work, work } from './open-task.ts';

/** The folders of the guide's tree; each holds a file, since git knows no empty folders. */
const folders = ['versions', 'data', 'scripts', 'models', 'benchmarks', 'plans', 'docs', 'configs'];

export interface NewTaskRequest extends Omit<TaskTemplate, 'name' | 'created'> {
  /** From the working directory; the last part is the task's name. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A complete task directory. Throws UsageError for a name that is taken or cannot be one. */
export async function newTask(
  snapshot: Snapshot,
  request: NewTaskRequest,
): Promise<Work & { readonly path: string }> {
  const path = request.path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (!parts.every(isSafeName)) {
    throw new UsageError(
      `"${request.path}" cannot be the name of a task: letters, digits, ".", "_" and "-" only, beginning with a letter or digit.`,
    );
  }
  await checkFree(snapshot, path, name);
  const template = { ...request, name, created: stamp(request.now) };
  const changes = [
    newFile(joinPath(path, 'task.yaml'), taskTemplate(template)),
    newFile(joinPath(path, 'data_source.yaml'), dataSourceTemplate(template)),
    ...folders.map((folder) => newFile(joinPath(path, `${folder}/.gitkeep`), '')),
  ];
  return { ...work({ changes, notes: [note('task-created', { task: name })] }), path };
}

async function checkFree(snapshot: Snapshot, path: string, name: string): Promise<void> {
  const entries = await snapshot.entries(['']);
  const taken = entries.find((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
  if (taken !== undefined) throw new UsageError(`There is already something at ${path}: ${taken.path}.`);
  const directories = taskDirectories(entries);
  const definition = { path: `${path}/task.yaml`, kind: 'file', id: '' } as const;
  if (!taskDirectories([...entries, definition]).includes(path)) {
    throw new UsageError(`${path} lies inside of another task, where no task is looked for.`);
  }
  const tasks = await loadTasks(snapshot, entries, directories, (file) => /(?:^|\/)task\.ya?ml$/.test(file));
  for (const { record } of tasks.values()) {
    const names = [taskNameOf(record), record.path, definitionOf(record)?.taskName ?? ''];
    if (names.some((other) => fold(other) === fold(name) || fold(other) === fold(path))) {
      throw new UsageError(`The name ${name} is taken by the task in ${record.path || '.'}.`);
    }
  }
}

/** Names that differ in case alone are one folder on some systems. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
