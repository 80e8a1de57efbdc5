import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openPair } from '../../adapters/local/pair.ts';
import { loadPolicies } from '../../commands/load-policy.ts';
import { makeReport } from '../../commands/report.ts';
import type { Report } from '../../domain/report/report.ts';
import { toolVersion } from '../../tool-version.ts';
import type { Run, Style } from '../invocation.ts';
import { withPolicyFile } from '../policy-settings.ts';
import { sarif } from '../sarif.ts';

export const run: Run = async (invocation) => {
  const { workingDirectory, now, progress } = invocation;
  const { baseRef, headRef, configFile } = invocation.settings;
  await using opened = await openPair({ workingDirectory, baseRef, headRef });
  const policies = await loadPolicies(opened.pair, configFile);
  const { settings, style } = withPolicyFile(invocation, policies.base.settings);
  const report = await makeReport(opened.pair, {
    policies,
    settings,
    toolVersion,
    hashes: commonHashes,
    now,
    step: progress.step,
  });
  if (settings.reportFile !== null) {
    const { writeOutputFile } = await import('../../adapters/local/output-file.ts');
    const path = resolve(workingDirectory, settings.reportFile);
    writeOutputFile(path, await rendered(report, { ...style, format: 'json' }));
  }
  return { text: await rendered(report, style), exitCode: report.exitCode };
};

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
