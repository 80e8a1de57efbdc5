import { lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What stands at one path of a fixture: text or bytes of a file, `null` for no file (removes what is there), a symbolic
 * link, or a submodule pinned to a commit.
 */
export type Content =
  | string
  | Uint8Array
  | null
  | { readonly symlink: string }
  | { readonly submodule: string };

/** A repository or folder as a value: slash-separated relative path to content. */
export type Files = Readonly<Record<string, Content>>;

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  readonly writeFiles: (files: Files) => Promise<void>;
}

/** Writes `files` below `root`. A submodule becomes the empty folder that git keeps for an unpopulated one. */
function writeFiles(root: string, files: Files): void {
  const made = new Set<string>();
  // Without waiting for each: some tests write thousands of files.
  const makeFolder = (folder: string) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    // What is there goes first, so that nothing is written through a link.
    if (lstatSync(target, { throwIfNoEntry: false })) {
      rmSync(target, { recursive: true, force: true });
      made.clear();
    }
    if (content === null) continue;
    if (typeof content === 'object' && 'submodule' in content) {
      makeFolder(target);
      continue;
    }
    makeFolder(dirname(target));
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else symlinkSync(content.symlink, target);
  }
}

/** A folder in the system's temporary place, holding `files`; removed when its scope ends. */
export async function temporaryFolder(files: Files = {}): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'tunegate-test-'));
  writeFiles(path, files);
  return {
    path,
    writeFiles: async (more) => writeFiles(path, more),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
