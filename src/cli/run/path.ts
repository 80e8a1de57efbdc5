import { join } from 'node:path';
import { versionFor } from '../../commands/open-task.ts';
import type { Run } from '../invocation.ts';
import { openTask, openWorkplace } from '../workplace.ts';

export const run: Run = async (invocation) => {
  const { record } = await openTask(invocation, await openWorkplace(invocation));
  const version = invocation.positionals[1];
  const path = version === undefined ? record.path : versionFor(record, version).path;
  return { text: join(invocation.workingDirectory, path), exitCode: 0 };
};
