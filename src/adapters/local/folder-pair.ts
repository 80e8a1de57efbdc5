import type { Snapshot, SnapshotPair } from '../../ports.ts';
import { changesBetweenEntries, type Side } from './changes.ts';
import { blobIdOf } from './files.ts';

/** A folder as one side of a comparison. */
export interface FolderSide {
  readonly kind: 'folder';
  /** Absolute. */
  readonly root: string;
  readonly snapshot: Snapshot;
}

/** Two folders as base and head; git has no part in it. */
export function folderPair(base: FolderSide, head: FolderSide): SnapshotPair {
  return {
    base: base.snapshot,
    head: head.snapshot,
    changes: async () => changesBetweenEntries(await folderEntries(base), await folderEntries(head)),
    conflicts: [],
    baseHistory: null,
    baseFoundBy: 'folder',
    mergeBase: null,
  };
}

/** All entries of a folder, with git's ids for those that were too large to hash at once. */
export async function folderEntries({ root, snapshot }: FolderSide): Promise<Side> {
  return { entries: await snapshot.entries(['']), blobId: (entry) => blobIdOf(root, entry) };
}
