import { OperationError } from '../../domain/errors.ts';
import type { Content, Entry } from '../../domain/records/snapshot.ts';
import { fields, type GitCall, git } from './git.ts';

/** Above this many directories one listing of everything, filtered afterwards, is safer than a long command line. */
const MANY_DIRECTORIES = 64;
const LINE_FEED = 0x0a;

/** A tree's entries at or below `directories` (all when empty), in git's order, which is that of the paths' bytes. */
export async function listTree(
  repository: GitCall,
  tree: string,
  directories: readonly string[],
): Promise<readonly Entry[]> {
  const few = directories.length <= MANY_DIRECTORIES ? directories : [];
  const output = await git(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...few], repository);
  return fields(output).flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), kind: kindOf(mode), id };
  });
}

/** What a git file mode stands for. */
export function kindOf(mode: string): Entry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

/**
 * Blobs by id: one process asks for the sizes, a second one reads those within their limit (bytes), so that a huge blob is
 * never in memory. Ids that the repository lacks are absent from the result.
 */
export async function readBlobs(
  repository: GitCall,
  limits: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  if (limits.size === 0) return contents;
  const ids = [...limits.keys()];
  const wanted: string[] = [];
  const sizes = await git(['cat-file', '--batch-check'], { ...repository, input: lines(ids) });
  for (const line of sizes.toString('utf8').split('\n')) {
    const [id = '', type, sizeText] = line.split(' ');
    const size = Number(sizeText);
    if (type !== 'blob' || !Number.isSafeInteger(size)) continue;
    if (size > (limits.get(id) ?? 0)) contents.set(id, { kind: 'too-large', size });
    else wanted.push(id);
  }
  if (wanted.length === 0) return contents;
  const output = await git(['cat-file', '--batch', '--buffer'], { ...repository, input: lines(wanted) });
  for (const [id, bytes] of splitBatch(output)) contents.set(id, { kind: 'bytes', bytes });
  return contents;
}

const lines = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('');

/** Takes `cat-file --batch` output apart: `<id> blob <size>`, the bytes, a line end. */
function* splitBatch(output: Buffer): Generator<readonly [string, Uint8Array]> {
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf(LINE_FEED, start);
    const [id = '', type, sizeText] = output.toString('latin1', start, end).split(' ');
    const size = Number(sizeText);
    if (end < 0 || type !== 'blob' || !Number.isSafeInteger(size) || end + 1 + size > output.length) {
      throw new OperationError('git cat-file gave an answer of unknown form.');
    }
    yield [id, output.subarray(end + 1, end + 1 + size)];
    start = end + 1 + size + 1;
  }
}

/** Contents of the files among `entries`, by path. Throws OperationError when the repository lacks one of them. */
export async function readEntries(
  repository: GitCall,
  entries: readonly Entry[],
  limit: (path: string) => number,
): Promise<ReadonlyMap<string, Content>> {
  const files = entries.filter((entry) => entry.kind === 'file');
  const limits = new Map<string, number>();
  for (const { id, path } of files) limits.set(id, Math.max(limits.get(id) ?? 0, limit(path)));
  const blobs = await readBlobs(repository, limits);
  return new Map(files.map((entry) => [entry.path, contentOf(entry, blobs, limit(entry.path))]));
}

function contentOf(entry: Entry, blobs: ReadonlyMap<string, Content>, limit: number): Content {
  const content = blobs.get(entry.id);
  if (content === undefined) {
    throw new OperationError(`The clone does not have the content of ${entry.path} (object ${entry.id}).`);
  }
  // One blob can stand at two paths with different limits.
  const tooLarge = content.kind === 'bytes' && content.bytes.length > limit;
  return tooLarge ? { kind: 'too-large', size: content.bytes.length } : content;
}
