import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperationError } from '../../domain/errors.ts';
import { reasonOf } from './files.ts';

/** Writes a result to a file (absolute path) that the person named, and makes its folder. Throws OperationError. */
export function writeOutputFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new OperationError(`Cannot write ${path}: ${reasonOf(error)}`, { cause: error });
  }
}
