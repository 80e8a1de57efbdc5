import { promote } from '../../commands/promote.ts';
import type { Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace } from '../workplace.ts';

export const run: Run = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const work = await promote(task, invocation.positionals[1] ?? '');
  return await finish(invocation, place, 'promote', labelOf(task), work);
};
