import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { validateTasks } from '../../commands/validate.ts';
import type { ValidationDocument } from '../../domain/documents/listing.ts';
import { tool } from '../../tool-version.ts';
import type { Run, Style } from '../invocation.ts';
import { sarif } from '../sarif.ts';
import { singlePolicy } from '../single-policy.ts';

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
  if (settings.reportFile !== null) {
    const { writeOutputFile } = await import('../../adapters/local/output-file.ts');
    const text = await rendered(document, { ...style, format: 'json' });
    writeOutputFile(resolve(invocation.workingDirectory, settings.reportFile), text);
  }
  return { text: await rendered(document, style), exitCode };
};

async function rendered(document: ValidationDocument, style: Style): Promise<string> {
  switch (style.format) {
    case 'json':
      return (await import('../../render/json.ts')).renderValidationJson(document, style);
    case 'junit':
      return (await import('../../render/junit.ts')).renderValidationJunit(document, style);
    case 'sarif':
      return sarif(document, style.language);
    default:
      return (await import('../../render/terminal/findings.ts')).renderValidationTerminal(document, style);
  }
}
