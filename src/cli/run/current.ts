import { stateFolder } from '../../adapters/local/state.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { findTask } from '../../commands/find-task.ts';
import { UsageError } from '../../domain/errors.ts';
import { taskNameOf } from '../../domain/records/version-facts.ts';
import type { TextFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { pathInUse } from '../workplace.ts';

export const run: Run<TextFormat> = async ({ workingDirectory, env }) => {
  const path = pathInUse(workingDirectory, await stateFolder(workingDirectory, env));
  if (path === null) throw new UsageError('No task is in use here. Choose one with tunegate use <task>.');
  const { record } = await findTask(await openWorkingDirectory(workingDirectory), path === '' ? '.' : path);
  return { text: taskNameOf(record) || '.', exitCode: 0 };
};
