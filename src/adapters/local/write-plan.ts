import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationError } from '../../domain/errors.ts';
import type { FileChange } from '../../ports.ts';
import { codeOf, reasonOf } from './files.ts';

/** A folder that does not exist yet and appears as a whole, with all its files. */
export interface NewFolder {
  readonly kind: 'folder';
  /** From the root. */
  readonly path: string;
  /** By path inside the folder. */
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
}

/** A file that appears, or takes the place of another. */
export interface NewFile {
  readonly kind: 'file';
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
  readonly mode: number;
}

export type Step = NewFolder | NewFile;

const segment = /^(?!\.{1,2}$)[^/\\\0]+$/;

/**
 * The steps that make the changes, in order: what is new goes with the topmost folder that is missing, as one step; then the
 * files, in the order given. Looks at the disk and changes nothing. Throws OperationError when a change does not fit it.
 */
export function planSteps(root: string, changes: readonly FileChange[]): readonly Step[] {
  const folders = new Map<string, (readonly [string, Uint8Array])[]>();
  const files: NewFile[] = [];
  for (const { path, before, after } of changes) {
    const parts = path.split('/');
    if (!parts.every((part) => segment.test(part)))
      throw new OperationError(`${path} is no path to write to.`);
    const missing = missingFolder(root, parts);
    if (missing === null) {
      files.push({ kind: 'file', path, before, after, mode: checkFile(root, path, before) });
      continue;
    }
    if (before !== null) throw new OperationError(`${path} is gone: it was there when the command began.`);
    const inside = folders.get(missing) ?? [];
    inside.push([path.slice(missing.length + 1), after]);
    folders.set(missing, inside);
  }
  const made = [...folders].map(([path, inside]): NewFolder => ({ kind: 'folder', path, files: inside }));
  return [...made, ...files];
}

/** The topmost folder on the way to a file that is not there, null when all are. A link on the way is refused. */
function missingFolder(root: string, parts: readonly string[]): string | null {
  for (let count = 1; count < parts.length; count++) {
    const path = parts.slice(0, count).join('/');
    const status = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (status === undefined) return path;
    if (!status.isDirectory()) throw new OperationError(`${path} is no folder, so nothing is written there.`);
  }
  return null;
}

/** The mode that the file is to have. It must stand as it was read, or not at all. */
function checkFile(root: string, path: string, before: Uint8Array | null): number {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) {
    if (before === null) return 0o666;
    throw new OperationError(`${path} is gone: it was there when the command began.`);
  }
  if (!status.isFile()) throw new OperationError(`${path} is no regular file, so nothing is written there.`);
  if (before === null) throw new OperationError(`${path} already exists and is not overwritten.`);
  if (!same(readBytes(root, path), before)) {
    throw new OperationError(`${path} was changed by someone else meanwhile. Nothing was written.`);
  }
  return status.mode & 0o777;
}

function readBytes(root: string, path: string): Uint8Array {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    const reason = codeOf(error) === null ? String(error) : reasonOf(error);
    throw new OperationError(`Cannot read ${path}: ${reason}`, { cause: error });
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
