import { realpathSync, statSync } from 'node:fs';
import { UsageError } from '../../domain/errors.ts';
import { reasonOf } from './files.ts';

/** The working directory, links resolved. Throws UsageError when it is no folder. */
export function workingFolder(path: string): string {
  try {
    const real = realpathSync(path);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new UsageError(`The working directory ${path} cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
  throw new UsageError(`The working directory ${path} is not a folder.`);
}
