import { Buffer } from 'node:buffer';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error, getInput, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Severity } from '../../domain/finding.ts';

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

/** An input's text, empty where the workflow does not give it. */
export const readInput = (name: string): string => getInput(name);

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

/** Writes a file below a folder of the runner that no later checkout removes; gives its path. */
export async function writeTemporary(folder: string, name: string, text: string): Promise<string> {
  const directory = join(folder, 'tunegate');
  await mkdir(directory, { recursive: true });
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

/** Size of a text in a file, in bytes. */
export const sizeOf = (text: string): number => Buffer.byteLength(text);
