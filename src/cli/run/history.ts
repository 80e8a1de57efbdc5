import { stateFolder } from '../../adapters/local/state.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { versionHistory } from '../../commands/history.ts';
import { tool } from '../../tool-version.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';
import { meantTask } from '../workplace.ts';

export const run: Run = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const state = await stateFolder(invocation.workingDirectory, invocation.env);
  const task = invocation.positionals[0] ?? (await meantTask(invocation, snapshot, state));
  const document = await versionHistory(snapshot, { task, policy, tool, now: invocation.now });
  if (style.format === 'json') {
    const { renderHistoryJson } = await import('../../render/json.ts');
    return { text: renderHistoryJson(document), exitCode: 0 };
  }
  const { renderHistoryTerminal } = await import('../../render/terminal/listing.ts');
  return { text: renderHistoryTerminal(document, style), exitCode: 0 };
};
