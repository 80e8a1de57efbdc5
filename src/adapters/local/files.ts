import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { OperationError } from '../../domain/errors.ts';
import type { Content, Entry } from '../../domain/records/snapshot.ts';

/** Larger files, and those that are no records by their name, are not hashed: a model of gigabytes would take minutes. */
const HASH_LIMIT = 8 * 1024 * 1024;
const RECORD_NAME = /\.(?:ya?ml|jsonl?)$/i;

/**
 * The file's bytes, or its size when that is above `limit` bytes. Opens neither links nor devices, and reads no more than
 * the size found on opening, so that a file which grows meanwhile cannot fill the memory.
 * Throws OperationError when it cannot be read.
 */
export function readFile(root: string, path: string, limit: number): Content {
  return withFile(root, path, (file, size) =>
    size > limit ? { kind: 'too-large', size } : { kind: 'bytes', bytes: readAtMost(file, size) },
  );
}

function withFile<T>(root: string, path: string, use: (file: number, size: number) => T): T {
  // Absent on Windows, where opening a link's target would need a link made by an administrator.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let file: number | undefined;
  try {
    file = openSync(`${root}/${path}`, flags);
    const status = fstatSync(file);
    if (!status.isFile()) throw new OperationError(`${path} is no longer a regular file`);
    return use(file, status.size);
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw new OperationError(`Cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readAtMost(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** The entry at `path` without following links; null for a directory, a device, or nothing at all. */
export function entryAt(root: string, path: string): Entry | null {
  const status = statusOf(root, path);
  if (status === null) return null;
  if (status.isSymbolicLink()) return { path, kind: 'symlink', id: linkId(root, path) };
  if (!status.isFile()) return null;
  // The id is a hash of the content: most commands never ask for it, and then each file is read once instead of twice.
  let id: string | undefined;
  return {
    path,
    kind: 'file',
    get id() {
      id ??= fileId(root, path, status);
      return id;
    },
  };
}

/** What stands at `path`, links not followed; null when nothing does. */
export function statusOf(root: string, path: string): BigIntStats | null {
  try {
    return lstatSync(`${root}/${path}`, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return null;
    throw new OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

/** A link's blob in git is the text of its target. */
function linkId(root: string, path: string): string {
  try {
    return blobId(readlinkSync(`${root}/${path}`, { encoding: 'buffer' }));
  } catch (error) {
    throw new OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function fileId(root: string, path: string, status: BigIntStats): string {
  if (!RECORD_NAME.test(path) || status.size > HASH_LIMIT) return identity(status);
  const content = readFile(root, path, HASH_LIMIT);
  return content.kind === 'bytes' ? blobId(content.bytes) : identity(status);
}

/** Not a blob id. Equal texts still mean the same unchanged file. */
function identity(status: BigIntStats): string {
  return `stat:${status.dev}:${status.ino}:${status.size}:${status.mtimeNs}`;
}

/** The id that git gives to a blob of these bytes. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The entry's id as git would have it: a file that was not hashed before is read in pieces. */
export function blobIdOf(root: string, entry: Entry): string {
  if (!entry.id.startsWith('stat:') || entry.kind !== 'file') return entry.id;
  return withFile(root, entry.path, (file, size) => {
    const hash = createHash('sha1').update(`blob ${size}\0`);
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    for (let count = -1; count !== 0; ) {
      count = readSync(file, buffer, 0, buffer.length, null);
      hash.update(buffer.subarray(0, count));
    }
    return hash.digest('hex');
  });
}

/** A system error's code such as `ENOENT`, null for anything else. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A system error in few words, without the path that Node puts into its messages. */
export function reasonOf(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'it is a symbolic link',
    ENOTDIR: 'it is not a directory',
    EISDIR: 'it is a directory',
  };
  const code = codeOf(error);
  return (code !== null ? known[code] : undefined) ?? code ?? 'unexpected error';
}
