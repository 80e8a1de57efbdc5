import { join } from 'node:path';
import { writeCurrentTask } from '../../adapters/local/state.ts';
import { work } from '../../commands/open-task.ts';
import { note } from '../../domain/documents/daily-work.ts';
import { UsageError } from '../../domain/errors.ts';
import { taskDirectories } from '../../records/task-paths.ts';
import type { DocumentFormat } from '../formats.ts';
import type { Invocation, Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace, type Workplace } from '../workplace.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(await named(invocation, place), place);
  const label = labelOf(task);
  writeCurrentTask(place.state, join(invocation.workingDirectory, task.record.path));
  return await finish(
    invocation,
    place,
    'use',
    label,
    work({ notes: [note('chosen', { task: label.taskName })] }),
  );
};

/** Without a name a person is asked: the task in use is just what is to change. */
async function named(invocation: Invocation, { snapshot }: Workplace): Promise<Invocation> {
  if (invocation.positionals.length > 0) return invocation;
  const directories = taskDirectories(await snapshot.entries(['']));
  if (invocation.interactive && directories.length > 0) {
    const { choose } = await import('../../adapters/local/prompt.ts');
    const chosen = await choose('Task: ', directories);
    if (chosen !== null) return { ...invocation, positionals: [chosen] };
  }
  throw new UsageError('Which task? tunegate use <task>; tunegate list shows them all.');
}
