import type { Snapshot } from '../../ports.ts';
import { folderSnapshot } from './folder.ts';
import { findRepository } from './repository.ts';
import { workingTreeSnapshot } from './working-tree.ts';

/** The files of a folder (absolute) as they are on disk; in a repository without those that it ignores. */
export async function openWorkingDirectory(path: string): Promise<Snapshot> {
  const label = { ref: '.', sha: null };
  const repository = await findRepository(path);
  return repository === null ? folderSnapshot(path, label) : workingTreeSnapshot(repository, label);
}
