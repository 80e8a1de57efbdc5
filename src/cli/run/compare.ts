import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { compareTwo } from '../../commands/compare.ts';
import type { ComparisonDocument } from '../../domain/documents/listing.ts';
import { tool } from '../../tool-version.ts';
import type { DocumentFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { singlePolicy } from '../single-policy.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const [task = '', baseline = '', candidate = ''] = invocation.positionals;
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, style } = await singlePolicy(snapshot, invocation);
  const request = { task, baseline, candidate, policy, tool, now: invocation.now };
  const document = await compareTwo(snapshot, request);
  return { text: await writers[style.format](document, style), exitCode: 0 };
};

const writers: Writers<DocumentFormat, ComparisonDocument> = {
  terminal: async (document, style) =>
    (await import('../../render/terminal/comparison.ts')).renderCompareTerminal(document, style),
  json: async (document, style) => (await import('../../render/json.ts')).renderCompareJson(document, style),
};
