import { stateFolder } from '../../adapters/local/state.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { explainResults } from '../../commands/explain.ts';
import type { Explanation } from '../../domain/documents/explanation.ts';
import { tool } from '../../tool-version.ts';
import type { DocumentFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';
import { meantTask } from '../workplace.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const state = await stateFolder(invocation.workingDirectory, invocation.env);
  const task = invocation.positionals[0] ?? (await meantTask(invocation, snapshot, state));
  const version = invocation.positionals[1] ?? null;
  const document = await explainResults(snapshot, { task, version, policy, tool });
  return { text: await writers[style.format](document, style), exitCode: 0 };
};

const writers: Writers<DocumentFormat, Explanation> = {
  terminal: async (document, style) =>
    (await import('../../render/terminal/explanation.ts')).renderExplanationTerminal(document, style),
  json: async (document) => (await import('../../render/json.ts')).renderExplanationJson(document),
};
