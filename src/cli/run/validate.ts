import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openWorkingDirectory } from '../../adapters/local/working-directory.ts';
import { policyFindings } from '../../commands/policy-findings.ts';
import { validateTasks } from '../../commands/validate.ts';
import type { ValidationDocument } from '../../domain/documents/listing.ts';
import { tool } from '../../tool-version.ts';
import type { ValidationFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { sarif } from '../sarif.ts';
import { singlePolicy } from '../single-policy.ts';

export const run: Run<ValidationFormat> = async (invocation) => {
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { policy, loaded, settings, style } = await singlePolicy(snapshot, invocation);
  const document = await validateTasks(snapshot, {
    policy,
    findings: policyFindings(loaded),
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
    workingDirectory: settings.workingDirectory,
    tool,
    hashes: commonHashes,
    now: invocation.now,
    step: invocation.progress.step,
  });
  const { exitCode } = document;
  if (settings.reportFile !== null) {
    const { writeOutputFile } = await import('../../adapters/local/output-file.ts');
    const text = await writers.json(document, style);
    writeOutputFile(resolve(invocation.workingDirectory, settings.reportFile), text);
  }
  return { text: await writers[style.format](document, style), exitCode };
};

const writers: Writers<ValidationFormat, ValidationDocument> = {
  terminal: async (document, style) =>
    (await import('../../render/terminal/findings.ts')).renderValidationTerminal(document, style),
  json: async (document, style) =>
    (await import('../../render/json.ts')).renderValidationJson(document, style),
  junit: async (document, style) =>
    (await import('../../render/junit.ts')).renderValidationJunit(document, style),
  sarif: (document, style) => sarif(document, style.language),
};
