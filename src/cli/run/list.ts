import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { listTasks } from '../../commands/list.ts';
import { tool } from '../../tool-version.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';

export const run: Run = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const list = await listTasks(snapshot, policy, tool);
  if (style.format === 'json') {
    const { renderListJson } = await import('../../render/json.ts');
    return { text: renderListJson(list), exitCode: 0 };
  }
  const { renderListTerminal } = await import('../../render/terminal/listing.ts');
  return { text: renderListTerminal(list, style), exitCode: 0 };
};
