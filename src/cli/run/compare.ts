import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { compareTwo } from '../../commands/compare.ts';
import { tool } from '../../tool-version.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';

export const run: Run = async (invocation) => {
  const [task = '', baseline = '', candidate = ''] = invocation.positionals;
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const request = { task, baseline, candidate, policy, tool, now: invocation.now };
  const document = await compareTwo(snapshot, request);
  if (style.format === 'json') {
    const { renderCompareJson } = await import('../../render/json.ts');
    return { text: renderCompareJson(document, style), exitCode: 0 };
  }
  const { renderCompareTerminal } = await import('../../render/terminal/comparison.ts');
  return { text: renderCompareTerminal(document, style), exitCode: 0 };
};
