import { isAbsolute, relative, sep } from 'node:path';
import { readCurrentTask, stateFolder } from '../adapters/local/state.ts';
import { openWorkingDirectory } from '../adapters/local/working-directory.ts';
import { openFileWriter } from '../adapters/local/write.ts';
import { findTask } from '../commands/find-task.ts';
import type { OpenTask, Work } from '../commands/open-task.ts';
import type { WorkDocument } from '../domain/documents/daily-work.ts';
import type { TaskLabel } from '../domain/documents/listing.ts';
import { UsageError } from '../domain/errors.ts';
import { taskNameOf } from '../domain/records/version-facts.ts';
import type { FileWriter, Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';
import type { Format } from '../settings/options.ts';
import { tool } from '../tool-version.ts';
import type { DocumentFormat, Writers } from './formats.ts';
import type { Invocation, Outcome } from './invocation.ts';
import type { Resolved } from './policy-settings.ts';
import { singlePolicy } from './single-policy.ts';

/** What a command of daily work stands on. What an earlier run left behind is settled before anything is read. */
export interface Workplace<F extends Format = Format> extends Resolved<F> {
  readonly snapshot: Snapshot;
  readonly state: string;
  readonly writer: FileWriter;
}

export async function openWorkplace<F extends Format>(invocation: Invocation<F>): Promise<Workplace<F>> {
  const state = await stateFolder(invocation.workingDirectory, invocation.env);
  const writer = openFileWriter(invocation.workingDirectory, state);
  const snapshot = await openWorkingDirectory(invocation.workingDirectory);
  const { settings, style } = await singlePolicy(snapshot, invocation);
  return { snapshot, state, writer, settings, style };
}

/** The task that the first positional names, else the one that is meant. */
export async function openTask(invocation: Invocation, { snapshot, state }: Workplace): Promise<OpenTask> {
  const [named] = invocation.positionals;
  const path = named ?? (await meantTask(invocation, snapshot, state));
  const { record, findings } = await findTask(snapshot, path);
  return { snapshot, entries: await snapshot.entries(['']), record, findings, now: invocation.now };
}

/** The task of the working directory itself, the only one, the one in use, or the one that a person chooses when asked. */
export async function meantTask(invocation: Invocation, snapshot: Snapshot, state: string): Promise<string> {
  const directories = taskDirectories(await snapshot.entries(['']));
  const [first, ...others] = directories;
  if (first === '') return '.';
  const current = pathInUse(invocation.workingDirectory, state);
  if (current !== null && directories.includes(current)) return current;
  if (first !== undefined && others.length === 0) return first;
  if (invocation.interactive && first !== undefined) {
    const { choose } = await import('../adapters/local/prompt.ts');
    const chosen = await choose('Task: ', directories);
    if (chosen !== null) return chosen;
  }
  throw new UsageError(
    current === null
      ? 'Which task? Name one, or remember one with tunegate use <task>.'
      : `The task in use, ${current}, is not here any more. Name one, or choose with tunegate use <task>.`,
  );
}

/** The path of the task in use from the working directory; null when none is in use there. */
export function pathInUse(workingDirectory: string, state: string): string | null {
  const absolute = readCurrentTask(state);
  if (absolute === null) return null;
  const path = relative(workingDirectory, absolute);
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? null : path.split(sep).join('/');
}

/** Writes what a command has worked out, and says so. */
export async function finish(
  invocation: Invocation,
  { writer, style }: Workplace<DocumentFormat>,
  command: string,
  task: TaskLabel | null,
  work: Work,
): Promise<Outcome> {
  writer.apply(work.changes);
  const files = work.changes.map(
    ({ path, before }) => ({ path, kind: before === null ? 'created' : 'changed' }) as const,
  );
  const document: WorkDocument = {
    schema: 'tunegate.work/1',
    tool,
    command,
    exitCode: work.exitCode,
    task,
    version: work.version,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    notes: work.notes,
    commands: work.commands,
    gates: work.gates,
  };
  invocation.progress.end();
  return { text: await writers[style.format](document, style), exitCode: work.exitCode };
}

const writers: Writers<DocumentFormat, WorkDocument> = {
  terminal: async (document, style) =>
    (await import('../render/terminal/daily-work.ts')).renderWorkTerminal(document, style),
  json: async (document, style) =>
    (await import('../render/json/daily-work.ts')).renderWorkJson(document, style),
};

/** A task by both of its names. */
export const labelOf = ({ record }: OpenTask): TaskLabel => ({
  path: record.path,
  taskName: taskNameOf(record) || '.',
});

/** A flag's text, null when it was not given. */
export function textFlag({ flags }: Invocation, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}
