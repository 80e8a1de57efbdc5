import { note } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import { taskNameOf } from '../domain/records/version-facts.ts';
import {
  definitionFor,
  editedFile,
  type OpenTask,
  productionToNote,
  taskEdits,
  type Work,
  work,
} from './open-task.ts';

/** Puts a task away: its status, and nothing else. */
export async function archive(task: OpenTask): Promise<Work> {
  const { record, now } = task;
  const definition = definitionFor(record);
  if (definition.status === 'archived') throw new UsageError(`${taskNameOf(record)} is archived already.`);
  const production = productionToNote(record);
  const noted = production === null ? {} : { deployed_version: production };
  const changes = await editedFile(
    task,
    record.definition.file,
    taskEdits({ status: 'archived', ...noted }, now),
  );
  return work({
    changes,
    notes: [note('archived', { task: taskNameOf(record) || '.' })],
    version: definition.version,
  });
}
