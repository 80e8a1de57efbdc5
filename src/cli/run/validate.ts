import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { validateTasks } from '../../commands/validate.ts';
import { tool } from '../../version.ts';
import { singlePolicy } from '../policy.ts';
import type { Run } from '../run.ts';

export const run: Run = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, findings, settings, style } = await singlePolicy(snapshot, invocation);
  const document = await validateTasks(snapshot, {
    policy,
    findings,
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
    tool,
    hashes: commonHashes,
    now: invocation.now,
    step: invocation.progress.step,
  });
  const { exitCode } = document;
  if (style.format === 'json' || settings.reportFile !== null) {
    const { renderValidationJson } = await import('../../render/json.ts');
    const text = renderValidationJson(document, style);
    if (settings.reportFile !== null) {
      const { writeOutputFile } = await import('../../adapters/local/output-file.ts');
      writeOutputFile(resolve(invocation.workingDirectory, settings.reportFile), text);
    }
    if (style.format === 'json') return { text, exitCode };
  }
  const { renderValidationTerminal } = await import('../../render/terminal/findings.ts');
  return { text: renderValidationTerminal(document, style), exitCode };
};
