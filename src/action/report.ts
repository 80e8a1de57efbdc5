import { giveOutput } from '../adapters/github/runner.ts';
import { commonHashes } from '../adapters/local/hashes.ts';
import { loadPolicies } from '../commands/load-policy.ts';
import { makeReport } from '../commands/report.ts';
import type { Reason } from '../domain/reasons/reason.ts';
import type { Report } from '../domain/report/report.ts';
import { renderReportJson } from '../render/json.ts';
import { failureLine, reportLines } from '../render/log.ts';
import { renderReportMarkdown, renderSummary } from '../render/markdown.ts';
import { overFile, readSettings, type Settings } from '../settings/settings.ts';
import { toolVersion } from '../tool-version.ts';
import { type Addressee, publishComment } from './comment.ts';
import type { Sides } from './event-sides.ts';
import { linksOf } from './links.ts';
import { debugPair, sayLines } from './log.ts';
import { openSides } from './open-sides.ts';
import { reportOutputs } from './outputs.ts';
import { type Publication, publishAnnotations, publishFiles, publishSummary } from './publish.ts';
import { note, type Said } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** Compares both sides, judges, and posts the report everywhere. Gives the exit status, which follows from the report. */
export async function reportRun(
  run: Run,
  sides: Sides,
  to: Addressee | null,
  notice: Reason | null,
): Promise<0 | 1> {
  await using opened = await openSides(run, sides);
  await debugPair(opened.pair);
  const policies = await loadPolicies(opened.pair, run.settings.configFile);
  const settings = readSettings(overFile(policies.base.settings, run.given), 'input');
  const report = await makeReport(opened.pair, {
    policies,
    settings,
    toolVersion,
    hashes: commonHashes,
    now: run.now,
    step: () => undefined,
  });
  const language = settings.language ?? 'en';
  sayLines(reportLines(report, language));
  const what = publicationOf(run, settings, report);
  await publishFiles(run, settings, what);
  const said: Said[] = notice === null ? [] : [note(notice)];
  said.push(...(await publishSummary(run, settings, what)));
  if (to !== null) {
    const comment = await publishComment(run, settings, report, to);
    said.push(...comment.said);
    giveOutput('comment-id', comment.id === null ? '' : String(comment.id));
    giveOutput('comment-url', comment.url ?? '');
  }
  const failure = report.exitCode === 0 ? null : failureLine(report, settings.failOn, language);
  publishAnnotations(said, report.findings, language, opened.prefix, failure);
  return report.exitCode;
}

function publicationOf(run: Run, settings: Settings, report: Report): Publication {
  const language = settings.language ?? 'en';
  return {
    json: renderReportJson(report, { language }),
    markdown: renderReportMarkdown(report, { language }),
    // The summary is the page that `summaryUrl` leads to.
    summary: (budgetBytes) =>
      renderSummary(report, { language, budgetBytes, statisticsUrl: linksOf(run).statisticsUrl }),
    findings: report.findings,
    outputs: reportOutputs(report),
  };
}
