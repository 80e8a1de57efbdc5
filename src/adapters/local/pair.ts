import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RevisionLabel } from '../../domain/records/snapshot.ts';
import { folderSnapshot } from './folder.ts';
import { type FolderSide, folderPair } from './folder-pair.ts';
import type { OpenPair, PairRequest } from './pair-request.ts';
import { workingFolder } from './working-folder.ts';

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
