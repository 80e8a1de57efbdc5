import { initialize } from '../../commands/init.ts';
import { initialFiles } from '../../render/templates/init.ts';
import type { Run } from '../invocation.ts';
import { finish, openWorkplace } from '../workplace.ts';

export const run: Run = async (invocation) => {
  const place = await openWorkplace(invocation);
  return await finish(invocation, place, 'init', null, await initialize(place.snapshot, initialFiles));
};
