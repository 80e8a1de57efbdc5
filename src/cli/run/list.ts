import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { listTasks } from '../../commands/list.ts';
import type { TaskList } from '../../domain/documents/listing.ts';
import { tool } from '../../tool-version.ts';
import type { DocumentFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const list = await listTasks(snapshot, policy, tool);
  return { text: await writers[style.format](list, style), exitCode: 0 };
};

const writers: Writers<DocumentFormat, TaskList> = {
  terminal: async (document, style) =>
    (await import('../../render/terminal/listing.ts')).renderListTerminal(document, style),
  json: async (document) => (await import('../../render/json.ts')).renderListJson(document),
};
