import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openPair } from '../../adapters/local/pair.ts';
import { makeReport } from '../../commands/report.ts';
import type { Report } from '../../domain/report/report.ts';
import { toolVersion } from '../../tool-version.ts';
import type { Invocation, Run, Style } from '../invocation.ts';
import { sarif } from '../sarif.ts';

export const run: Run = async (invocation) => {
  const { report, resolved } = await compute(invocation);
  const { style, settings } = resolved;
  if (settings.reportFile !== null) {
    const { writeOutputFile } = await import('../../adapters/local/output-file.ts');
    const path = resolve(invocation.workingDirectory, settings.reportFile);
    writeOutputFile(path, await rendered(report, { ...style, format: 'json' }));
  }
  return { text: await rendered(report, style), exitCode: report.exitCode };
};

async function compute(invocation: Invocation) {
  const { settings, workingDirectory } = invocation;
  const { baseRef, headRef, baseline, criteria, configFile } = settings;
  const opened = await openPair({ workingDirectory, baseRef, headRef });
  let resolved = invocation.over({});
  try {
    const report = await makeReport(opened.pair, {
      baseline,
      criteria,
      configFile,
      settings: (fromFile) => {
        resolved = invocation.over(fromFile);
        return resolved.settings;
      },
      toolVersion,
      hashes: commonHashes,
      now: invocation.now,
      step: invocation.progress.step,
    });
    return { report, resolved };
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}

async function rendered(report: Report, style: Style): Promise<string> {
  switch (style.format) {
    case 'json':
      return (await import('../../render/json.ts')).renderReportJson(report, style);
    case 'markdown':
      return (await import('../../render/markdown.ts')).renderReportMarkdown(report, style);
    case 'html':
      return (await import('../../render/html.ts')).renderReportHtml(report, style);
    case 'junit':
      return (await import('../../render/junit.ts')).renderReportJunit(report, style);
    case 'sarif':
      return sarif(report, style.language);
    default:
      return (await import('../../render/terminal.ts')).renderReportTerminal(report, style);
  }
}
