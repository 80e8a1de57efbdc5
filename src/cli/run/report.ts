import { resolve } from 'node:path';
import { commonHashes } from '../../adapters/local/hashes.ts';
import { openPair } from '../../adapters/local/pair.ts';
import { loadPolicies } from '../../commands/load-policy.ts';
import { makeReport } from '../../commands/report.ts';
import type { Report } from '../../domain/report/report.ts';
import { mergeText } from '../../records/merge-text.ts';
import { toolVersion } from '../../tool-version.ts';
import type { ReportFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { withPolicyFile } from '../policy-settings.ts';
import { sarif } from '../sarif.ts';

export const run: Run<ReportFormat> = async (invocation) => {
  const { workingDirectory, now, progress } = invocation;
  const { baseRef, headRef, configFile } = invocation.settings;
  await using opened = await openPair({ workingDirectory, baseRef, headRef, mergeText });
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
    writeOutputFile(path, await writers.json(report, style));
  }
  return { text: await writers[style.format](report, style), exitCode: report.exitCode };
};

const writers: Writers<ReportFormat, Report> = {
  terminal: async (report, style) =>
    (await import('../../render/terminal.ts')).renderReportTerminal(report, style),
  markdown: async (report, style) =>
    (await import('../../render/markdown.ts')).renderReportMarkdown(report, style),
  json: async (report, style) => (await import('../../render/json.ts')).renderReportJson(report, style),
  html: async (report, style) => (await import('../../render/html.ts')).renderReportHtml(report, style),
  junit: async (report, style) => (await import('../../render/junit.ts')).renderReportJunit(report, style),
  sarif: (report, style) => sarif(report, style.language),
};
