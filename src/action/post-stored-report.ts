import { isAbsolute, resolve } from 'node:path';
import { giveOutput } from '../adapters/github/runner.ts';
import { readFile } from '../adapters/local/files.ts';
import { parseReport } from '../documents/report.ts';
import { UsageError } from '../domain/errors.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Report } from '../domain/report/report.ts';
import { publishComment } from './comment.ts';
import { linksOf } from './links.ts';
import { publishAnnotations } from './publish.ts';
import { findPull } from './pull-request.ts';
import { note, type Said, warn } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** A report is some kilobytes a task; more is not worth reading (hazard hostile-artefact). */
const largest = 1024 * 1024;

/**
 * `command: comment`: posts a report that an earlier run stored. What is in the file was written by whoever opened the pull
 * request: it is read as data alone, and says nothing about where the comment goes. Ends well whatever the report says,
 * since the check is the run that made it; throws UsageError or OperationError where nothing could be read.
 */
export async function commentRun(run: Run): Promise<0> {
  const path = run.settings.reportFile;
  if (path === null)
    throw new UsageError('command: comment needs report-file, the path of the stored report.');
  const found = await findPull(run);
  if (found.pull === null) return end(run, [note(found.why)]);
  const stored = storedReport(run, path);
  if ('code' in stored) return end(run, [warn(stored)]);
  if (stored.head.sha !== found.pull.stamp.headSha) {
    return end(run, [warn(reason('report-unusable', { why: 'not-a-report' }))]);
  }
  const links = linksOf(run, found.pull.stamp.runId);
  const comment = await publishComment(run, run.settings, stored, found.pull, links);
  giveOutput('comment-id', comment.id === null ? '' : String(comment.id));
  giveOutput('comment-url', comment.url ?? '');
  return end(run, comment.said);
}

function storedReport(run: Run, path: string): Report | Reason {
  const root = run.context.workspace || '.';
  const content = isAbsolute(path) ? readFile('/', path, largest) : readFile(resolve(root), path, largest);
  if (content.kind === 'too-large') return reason('report-unusable', { why: 'too-large' });
  return (
    parseReport(new TextDecoder().decode(content.bytes)) ?? reason('report-unusable', { why: 'not-a-report' })
  );
}

function end(run: Run, said: readonly Said[]): 0 {
  publishAnnotations(said, [], run.settings.language ?? 'en', '');
  return 0;
}
