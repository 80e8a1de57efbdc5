import { resolve } from 'node:path';
import {
  annotate,
  appendSummary,
  giveOutput,
  summaryBytes,
  writeTemporary,
} from '../adapters/github/runner.ts';
import { writeOutputFile } from '../adapters/local/output-file.ts';
import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Language } from '../domain/language.ts';
import { reason } from '../domain/reasons/reason.ts';
import { annotationRoom, annotations } from '../render/annotations.ts';
import { logLine } from '../render/escape/plain.ts';
import { summaryBudget } from '../render/markdown.ts';
import type { Settings } from '../settings/settings.ts';
import { sayFailure } from './log.ts';
import { type Said, sayReasons, sentenceOf, warn } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** What a command found, ready for every place that GitHub has for it. */
export interface Publication {
  readonly json: string;
  /** The whole text. */
  readonly markdown: string;
  /** The text within so many bytes. */
  readonly summary: (budgetBytes: number) => string;
  readonly findings: readonly AnyFinding[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** A summary below this size would be a heading alone. */
const leastSummary = 12_000;

/** Writes the files and the outputs that later steps read. Throws OperationError when a file cannot be written. */
export async function publishFiles(run: Run, settings: Settings, what: Publication): Promise<void> {
  const folder = `tunegate-${settings.commentKey}`;
  const temporary = run.env['RUNNER_TEMP'] ?? '.';
  const path =
    settings.reportFile === null
      ? await writeTemporary(temporary, folder, 'report.json', what.json)
      : writeReportFile(resolve(run.context.workspace || '.', settings.reportFile), what.json);
  const outputs = {
    ...what.outputs,
    'report-path': path,
    'markdown-path': await writeTemporary(temporary, folder, 'report.md', what.markdown),
  };
  for (const [name, value] of Object.entries(outputs)) giveOutput(name, value);
  sayReasons([reason('report-stored', { path })], settings.language ?? 'en');
}

function writeReportFile(path: string, json: string): string {
  writeOutputFile(path, json);
  return path;
}

/** Adds the report to the job summary, within what the step has left of it. */
export async function publishSummary(
  run: Run,
  settings: Settings,
  what: Publication,
): Promise<readonly Said[]> {
  if (!settings.jobSummary) return [];
  const room = summaryBudget - (await summaryBytes(run.env['GITHUB_STEP_SUMMARY']));
  if (room < leastSummary) return [warn(reason('summary-failed', { why: 'no-room' }))];
  try {
    await appendSummary(what.summary(room));
    sayReasons([reason('summary-written', {})], settings.language ?? 'en');
    return [];
  } catch {
    return [warn(reason('summary-failed', { why: 'no-file' }))];
  }
}

/**
 * Annotations on the lines, after what the run has to say of itself and, where the step fails, why; together no more than the
 * runner keeps.
 */
export function publishAnnotations(
  said: readonly Said[],
  findings: readonly AnyFinding[],
  language: Language,
  prefix: string,
  failure: string | null = null,
): void {
  if (failure !== null) sayFailure(failure);
  for (const { level, reason: why } of said) {
    const message = sentenceOf(why, language);
    annotate({ level, file: null, line: null, column: null, title: 'Tunegate', message });
  }
  const room = {
    error: annotationRoom.error - (failure === null ? 0 : 1),
    warning: annotationRoom.warning - said.filter(({ level }) => level === 'warning').length,
    notice: annotationRoom.notice - said.filter(({ level }) => level === 'notice').length,
  };
  for (const one of annotations({ findings }, language, room)) {
    annotate({
      ...one,
      file: `${prefix}${one.file}`,
      title: `Tunegate: ${one.title}`,
      message: logLine(one.message),
    });
  }
}
