import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MergeText, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { SnapshotPair } from '../../ports.ts';
import { folderSnapshot } from './folder.ts';
import { type FolderSide, folderPair } from './folder-pair.ts';
import { workingFolder } from './working-folder.ts';

export interface PairRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** A folder (from the working directory) or a git revision; null for the default branch. */
  readonly baseRef: string | null;
  /** The same; null for the files as they are on disk. */
  readonly headRef: string | null;
  readonly mergeText: MergeText;
}

/** A pair and what to clean up after it. */
export interface OpenPair extends AsyncDisposable {
  readonly pair: SnapshotPair;
}

/**
 * Opens two snapshots as the command line names them. A name that is a folder is taken for one, before git is asked; with
 * two folders git is not started at all. Throws UsageError for a revision or folder that does not exist.
 */
export async function openPair(request: PairRequest): Promise<OpenPair> {
  const root = workingFolder(request.workingDirectory);
  const base = request.baseRef === null ? null : folderAt(root, request.baseRef);
  const head = request.headRef === null ? null : folderAt(root, request.headRef);
  if (base !== null && (head !== null || request.headRef === null)) {
    const pair = folderPair(base, head ?? folderSide(root, { ref: '.', sha: null }));
    return { pair, [Symbol.asyncDispose]: async () => undefined };
  }
  const { openGitPair } = await import('./git-pair.ts');
  return openGitPair({ ...request, workingDirectory: root }, { base, head });
}

function folderAt(root: string, name: string): FolderSide | null {
  try {
    const path = realpathSync(resolve(root, name));
    return statSync(path).isDirectory() ? folderSide(path, { ref: name, sha: null }) : null;
  } catch {
    return null;
  }
}

const folderSide = (root: string, label: RevisionLabel): FolderSide => ({
  kind: 'folder',
  root,
  snapshot: folderSnapshot(root, label),
});
