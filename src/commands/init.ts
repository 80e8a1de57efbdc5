import { note, type WorkNote } from '../domain/documents/daily-work.ts';
import type { FileChange, Snapshot } from '../ports.ts';
import { newFile, type Work, work } from './open-task.ts';

/** Files that are not there yet; what is there stays as it is. `tunegate.yml` is as good as `tunegate.yaml`. */
export async function initialize(snapshot: Snapshot, files: ReadonlyMap<string, string>): Promise<Work> {
  const existing = new Set((await snapshot.entries([''])).map(({ path }) => path));
  const changes: FileChange[] = [];
  const notes: WorkNote[] = [];
  for (const [path, text] of files) {
    const there = [path, path.replace(/\.yaml$/, '.yml'), path.replace(/\.yml$/, '.yaml')].find((one) =>
      existing.has(one),
    );
    if (there !== undefined) notes.push(note('file-kept', { file: there }));
    else changes.push(newFile(path, text));
  }
  return work({
    changes,
    notes: [...changes.map(({ path }) => note('file-written', { file: path })), ...notes],
  });
}
