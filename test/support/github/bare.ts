import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../files.ts';
import { gitBytes, gitText, initRepository } from '../git.ts';
import { type GitObject, type ObjectName, objectReader } from './cat-file.ts';

/** The git side of one repository on the stand-in: a bare repository on disk, as the real GitHub keeps. */
export interface Bare extends AsyncDisposable {
  readonly path: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly bytes: (args: readonly string[], input?: string | Uint8Array, env?: Env) => Promise<Buffer>;
  /** An object by its full id. */
  readonly read: (sha: string) => Promise<GitObject | null>;
  /** As `resolve`, for an expression of git such as `main:a/b.txt`; with the type of what it stands for. */
  readonly look: (expression: string) => Promise<ObjectName | null>;
  /** The id that a revision stands for, peeled to `type`; `null` when there is none. */
  readonly resolve: (revision: string, type?: 'commit' | 'tree' | 'blob' | 'tag') => Promise<string | null>;
  /** All branches and tags of `source`, forced; branches that are gone there go here too. */
  readonly receive: (source: string) => Promise<void>;
  /** Sets a ref (full name) only if it still is `expected`; `false` when it is not. `null` is no ref. */
  readonly moveRef: (ref: string, to: string | null, expected: string | null) => Promise<boolean>;
}

type Env = Readonly<Record<string, string>>;

export async function openBare(): Promise<Bare> {
  const folder: TemporaryFolder = await temporaryFolder();
  const path = join(folder.path, 'repository.git');
  await initRepository(path, ['--bare']);
  const git = (...args: readonly string[]) => gitText(args, { cwd: path });
  const objects = objectReader(path);
  const missing = '0'.repeat(40);
  return {
    path,
    git,
    bytes: (args, input, env) =>
      gitBytes(args, { cwd: path, ...(input === undefined ? {} : { input }), ...(env ? { env } : {}) }),
    read: objects.read,
    look: objects.look,
    resolve: async (revision, type) => {
      // A revision from a URL is data: none of git's operators, no option.
      if (/[\s~^:?*[\\]|\.\.|@\{|^-|^$/.test(revision)) return null;
      const suffix = type === undefined ? '^{object}' : `^{${type}}`;
      return (await objects.look(`${revision}${suffix}`))?.sha ?? null;
    },
    receive: async (source) => {
      await git(
        'fetch',
        '--quiet',
        '--prune',
        `file://${source}`,
        '+refs/heads/*:refs/heads/*',
        '+refs/tags/*:refs/tags/*',
      );
    },
    moveRef: async (ref, to, expected) => {
      const change = to === null ? ['-d', ref, expected ?? missing] : [ref, to, expected ?? missing];
      return git('update-ref', ...change).then(
        () => true,
        () => false,
      );
    },
    [Symbol.asyncDispose]: async () => {
      await objects.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
