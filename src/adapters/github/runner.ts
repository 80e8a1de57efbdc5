import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { debug, error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import { OperationError } from '../../domain/errors.ts';
import type { Severity } from '../../domain/findings/finding.ts';

/** A message on a line of a file, as the runner shows it beside the change. */
export interface Annotation {
  readonly level: Severity;
  /** From the root of the repository. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
}

/** The runner cuts longer messages at 4,096 characters; nobody reads that much beside a line. */
const messageLength = 1_000;

const levels = { error, warning, notice } as const;

/**
 * Writes one annotation. The toolkit escapes line ends and `%`; the text must come from the escape for logs, because
 * the runner also looks for `##[command]` inside a line.
 */
export function annotate({ level, file, line, column, title, message }: Annotation): void {
  levels[level](message.slice(0, messageLength), {
    title: title.slice(0, messageLength),
    ...(file === null ? {} : { file }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  });
}

/** Writes one line of plain log text. It must come from the escape for logs: the toolkit writes it as it is. */
export const say = (line: string): void => info(line);

/** Writes one line that GitHub shows where a run is asked to be verbose; from the escape for logs, too. */
export const whisper = (line: string): void => debug(line);

/** Keeps a value out of every later log line. */
export const hide = (secret: string): void => setSecret(secret);

/** Sets an output; the toolkit guards the file against values that look like its own delimiters. */
export const giveOutput = (name: string, value: string): void => setOutput(name, value);

/** Bytes that the step has already written to its job summary; 0 where there is no summary file. */
export async function summaryBytes(path: string | undefined): Promise<number> {
  if (path === undefined || path === '') return 0;
  const file = await stat(path).catch(() => null);
  return file?.size ?? 0;
}

/** Appends to the job summary. Throws where the runner offers none or the file is gone. */
export async function appendSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}

/**
 * Writes a file into `folder` below the runner's temporary folder, which no later checkout removes; gives its path.
 * Throws OperationError.
 */
export async function writeTemporary(
  temporary: string,
  folder: string,
  name: string,
  text: string,
): Promise<string> {
  const path = join(temporary, folder, name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (cause) {
    throw new OperationError(`Cannot write ${name} into the runner's temporary folder.`, { cause });
  }
  return path;
}
