import { createHash } from 'node:crypto';
import type { Change, Content, Entry, MergeConflict, MergeText } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { comparePaths } from '../local/paths.ts';
import { findRename } from './renames.ts';
import { changeOf, type SideChange, sameEntry } from './side-change.ts';

/** Base and branch with what each did since they parted. */
export interface Parted {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Reads the commit where they parted. */
  readonly readFork: Snapshot['read'];
  readonly onBase: readonly SideChange[];
  readonly onHead: readonly SideChange[];
  readonly mergeText: MergeText;
  /** Whether a file of the base and one of the head are the same; their ids alone decide when absent. */
  readonly same?: (base: Entry, head: Entry) => boolean;
}

/** What stands at a path after the merge, where that is not what the base has. */
export type Merged =
  | { readonly from: 'head'; readonly entry: Entry }
  | { readonly from: 'text'; readonly entry: Entry; readonly bytes: Uint8Array }
  | null;

export interface MergedSides {
  readonly merged: ReadonlyMap<string, Merged>;
  readonly changes: readonly Change[];
  readonly conflicts: readonly MergeConflict[];
}

/** A file that both sides have changed, under the name that it has after the merge. */
interface Contested {
  readonly path: string;
  readonly fork: Entry | null;
  readonly base: Entry | null;
  readonly head: Entry | null;
}

/** Larger texts are not merged: no record that people write is as large. */
const largestText = 1024 * 1024;

/**
 * Merges what a branch did into its base, path by path as git does: what only the branch changed comes from it; what both
 * changed is merged as text, also where one of them moved the file. Where that cannot be done the base's side stands.
 */
export async function mergeSides(parted: Parted): Promise<MergedSides> {
  const onBase = new Map(parted.onBase.map((change) => [change.path, change]));
  const merged = new Map<string, Merged>();
  const contested: Contested[] = [];
  for (const { path, before, after } of parted.onHead) {
    const base = onBase.get(path);
    if (base === undefined) merged.set(path, after === null ? null : { from: 'head', entry: after });
    else if (!isSame(parted, base.after, after)) {
      contested.push({ path, fork: before, base: base.after, head: after });
    }
  }
  const met = await withRenames(parted, contested, merged);
  const conflicts = await settle(parted, met, merged);
  const before = (path: string): Entry | null => onBase.get(path)?.after ?? null;
  return { merged, conflicts, changes: changesOf(parted, merged, conflicts, before) };
}

function isSame({ same }: Parted, base: Entry | null, head: Entry | null): boolean {
  if (sameEntry(base, head)) return true;
  return base !== null && head !== null && same?.(base, head) === true;
}

/** Files that one side changed and the other one moved meet again under the new name. */
async function withRenames(
  parted: Parted,
  contested: readonly Contested[],
  merged: Map<string, Merged>,
): Promise<readonly Contested[]> {
  const result: Contested[] = [];
  for (const one of contested) {
    const gone = one.base === null || one.head === null;
    const moved = gone ? await destination(parted, one) : null;
    // Where both put something at the new name, nothing of it goes together.
    if (moved === null || contested.some(({ path }) => path === moved.path)) {
      result.push(one);
    } else if (one.head === null) {
      // The base has the old name still.
      merged.set(one.path, null);
      merged.delete(moved.path);
      result.push({ path: moved.path, fork: one.fork, base: one.base, head: moved });
    } else {
      result.push({ path: moved.path, fork: one.fork, base: moved, head: one.head });
    }
  }
  return result;
}

async function destination(parted: Parted, { fork, head }: Contested): Promise<Entry | null> {
  if (fork?.kind !== 'file') return null;
  const [snapshot, changes] = head === null ? [parted.head, parted.onHead] : [parted.base, parted.onBase];
  const added = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const content = bytesOf((await parted.readFork([fork], () => largestText)).get(fork.path));
  return findRename(fork, content, added, async (entries) => {
    const contents = await snapshot.read(entries, () => largestText);
    return entries.map(({ path }) => bytesOf(contents.get(path)));
  });
}

const bytesOf = (content: Content | undefined): Uint8Array | null =>
  content?.kind === 'bytes' ? content.bytes : null;

/**
 * Whether both sides took the same file away: what both put under one new name may then be that file, moved twice, and
 * git would merge it with what it was. By paths that is not known, so such a name is a conflict.
 */
function goneOnBoth({ onBase, onHead }: Parted): boolean {
  const gone = (changes: readonly SideChange[]) =>
    changes.flatMap(({ path, before, after }) => (before?.kind === 'file' && after === null ? [path] : []));
  const onHeadGone = new Set(gone(onHead));
  return gone(onBase).some((path) => onHeadGone.has(path));
}

/** Merges the texts; gives what does not go together. */
async function settle(
  parted: Parted,
  contested: readonly Contested[],
  merged: Map<string, Merged>,
): Promise<readonly MergeConflict[]> {
  const files = (side: 'fork' | 'base' | 'head') =>
    contested.flatMap((one) => (one[side]?.kind === 'file' ? [one[side]] : []));
  const [fork, base, head] = await Promise.all([
    parted.readFork(files('fork'), () => largestText),
    parted.base.read(files('base'), () => largestText),
    parted.head.read(files('head'), () => largestText),
  ]);
  const moved = goneOnBoth(parted);
  const conflicts: MergeConflict[] = [];
  for (const one of contested) {
    const text = (contents: ReadonlyMap<string, Content>, entry: Entry | null) =>
      entry === null ? null : bytesOf(contents.get(entry.path));
    const [old, ours, theirs] = [text(fork, one.fork), text(base, one.base), text(head, one.head)];
    const unknown = one.fork === null ? moved : old === null;
    if (ours === null || theirs === null || unknown) {
      conflicts.push({ path: one.path, keys: [[]] });
      continue;
    }
    const { bytes, conflicts: keys } = parted.mergeText(one.path, { fork: old, base: ours, head: theirs });
    if (keys.length > 0) conflicts.push({ path: one.path, keys });
    const renamed = one.base?.path !== one.path;
    if (renamed || !Buffer.from(bytes).equals(ours)) {
      merged.set(one.path, {
        from: 'text',
        bytes,
        entry: { path: one.path, kind: 'file', id: blobId(bytes) },
      });
    }
  }
  return conflicts.sort((a, b) => comparePaths(a.path, b.path));
}

function changesOf(
  parted: Parted,
  merged: ReadonlyMap<string, Merged>,
  conflicts: readonly MergeConflict[],
  onBase: (path: string) => Entry | null,
): readonly Change[] {
  const touched = new Set(parted.onBase.map(({ path }) => path));
  // What the base left alone is there as it was when both parted.
  const fork = new Map(parted.onHead.map(({ path, before }) => [path, before]));
  const before = (path: string): Entry | null =>
    touched.has(path) ? onBase(path) : (fork.get(path) ?? null);
  const changes = new Map<string, Change>();
  for (const { path } of conflicts) changes.set(path, { path, kind: 'modified' });
  for (const [path, now] of merged) {
    const change = { path, before: before(path), after: now?.entry ?? null };
    if (!sameEntry(change.before, change.after)) changes.set(path, changeOf(change));
  }
  return [...changes.values()].sort((a, b) => comparePaths(a.path, b.path));
}

const blobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
