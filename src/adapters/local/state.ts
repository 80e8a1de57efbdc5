import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { OperationError } from '../../domain/errors.ts';
import { codeOf, reasonOf } from './files.ts';
import { findRepository } from './repository.ts';

/**
 * Where things are kept that concern this work tree and this person alone: in git's own folder, which is never committed and
 * which a pull request cannot write to; without git in the folder for state of the XDG base directories.
 */
export async function stateFolder(
  workingDirectory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const repository = await findRepository(workingDirectory);
  if (repository !== null) return join(repository.gitDirectory, 'tunegate');
  const stated = env['XDG_STATE_HOME'];
  const home =
    stated !== undefined && isAbsolute(stated) ? stated : join(env['HOME'] ?? homedir(), '.local', 'state');
  const id = createHash('sha256').update(workingDirectory).digest('hex').slice(0, 16);
  return join(home, 'tunegate', id);
}

/** The path of the task that `use` has remembered, null when there is none. */
export function readCurrentTask(folder: string): string | null {
  try {
    const [path = ''] = readFileSync(join(folder, 'current'), 'utf8').split('\n');
    return path === '' ? null : path;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw new OperationError(`Cannot read what is in use: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Remembers a task by its path; `.` is the working directory itself. */
export function writeCurrentTask(folder: string, path: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'current'), `${path}\n`);
  } catch (error) {
    throw new OperationError(`Cannot remember the task: ${reasonOf(error)}.`, { cause: error });
  }
}
