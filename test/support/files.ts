import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    await rm(target, { recursive: true, force: true });
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    } else if ('symlink' in content) {
      await mkdir(dirname(target), { recursive: true });
      await symlink(content.symlink, target);
    } else {
      await mkdir(target, { recursive: true });
    }
  }
}

/** A folder in the system's temporary place, holding `files`; removed when its scope ends. */
export async function temporaryFolder(files: Files = {}): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'tunegate-test-'));
  await writeFiles(path, files);
  return {
    path,
    writeFiles: (more) => writeFiles(path, more),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
