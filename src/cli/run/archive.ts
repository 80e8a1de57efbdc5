import { archive } from '../../commands/archive.ts';
import type { Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace } from '../workplace.ts';

export const run: Run = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  return await finish(invocation, place, 'archive', labelOf(task), await archive(task));
};
