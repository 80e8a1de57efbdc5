import { type Files, type TemporaryFolder, temporaryFolder } from './files.ts';
import { gitText, initRepository } from './git.ts';

export interface CloneOptions {
  /** Like `fetch-depth` of actions/checkout; 0 or absent is everything. */
  readonly depth?: number;
  /** Branch, tag, full ref or commit id to have checked out; the source's HEAD when absent. */
  readonly ref?: string;
  /** For example `blob:none`: a partial clone. */
  readonly filter?: string;
  /** Cone-mode sparse checkout of these folders. */
  readonly sparse?: readonly string[];
}

export interface MergeOptions {
  readonly base: string;
  readonly head: string;
  /** Pull request number: also sets `refs/pull/<number>/head` and `/merge`, as GitHub does. */
  readonly number?: number;
}

export interface Repository extends AsyncDisposable {
  readonly path: string;
  /** Runs git in the working tree and gives its output without the last line end. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly writeFiles: (files: Files) => Promise<void>;
  /** Commits the whole working tree, after writing `files`; gives the commit id. Empty commits are allowed. */
  readonly commit: (message: string, files?: Files) => Promise<string>;
  /** Creates `name` at `start` (HEAD when absent) and switches to it. */
  readonly branch: (name: string, start?: string) => Promise<void>;
  readonly switchTo: (name: string) => Promise<void>;
  /** The commit that GitHub makes for a pull request: first parent the base, second the head. Rejects on a conflict. */
  readonly mergeCommit: (options: MergeOptions) => Promise<string>;
  readonly clone: (options?: CloneOptions) => Promise<Repository>;
}

/** A new repository on branch `main`, without a commit, in a folder of its own; removed when its scope ends. */
export async function temporaryRepository(files?: Files): Promise<Repository> {
  const folder = await temporaryFolder();
  await initRepository(folder.path);
  const repository = open(folder);
  if (files !== undefined) await repository.commit('Initial state', files);
  return repository;
}

function open(folder: TemporaryFolder): Repository {
  let tick = 0;
  const git = (...args: readonly string[]) => gitText(args, { cwd: folder.path, tick });
  const submodules = new Map<string, string>();

  const write = async (files: Files): Promise<void> => {
    await folder.writeFiles(files);
    for (const [path, content] of Object.entries(files)) {
      if (content !== null && typeof content === 'object' && 'submodule' in content) {
        submodules.set(path, content.submodule);
      } else {
        submodules.delete(path);
      }
    }
  };
  const commit = async (message: string, files: Files = {}): Promise<string> => {
    await write(files);
    await git('add', '--all', '--force');
    for (const [path, sha] of submodules) {
      await git('update-index', '--add', '--cacheinfo', `160000,${sha},${path}`);
    }
    tick += 1;
    await git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  const mergeCommit = async (options: MergeOptions): Promise<string> => {
    const base = await git('rev-parse', `${options.base}^{commit}`);
    const head = await git('rev-parse', `${options.head}^{commit}`);
    const tree = await git('merge-tree', '--write-tree', base, head);
    tick += 1;
    const message = `Merge ${head} into ${base}`;
    const sha = await git('commit-tree', tree, '-p', base, '-p', head, '-m', message);
    if (options.number !== undefined) {
      await git('update-ref', `refs/pull/${options.number}/head`, head);
      await git('update-ref', `refs/pull/${options.number}/merge`, sha);
    }
    return sha;
  };
  return {
    path: folder.path,
    git,
    writeFiles: write,
    commit,
    branch: async (name, start = 'HEAD') => {
      await git('switch', '--quiet', '--create', name, start);
    },
    switchTo: async (name) => {
      await git('switch', '--quiet', name);
    },
    mergeCommit,
    clone: (options) => cloneOf(folder.path, options),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/**
 * Clones the way actions/checkout does: an empty repository, one fetch of exactly what is wanted over a real transport
 * (`file://`, so that depth and filters count), then a checkout. A full clone has all branches and pull request refs.
 */
export async function cloneOf(source: string, options: CloneOptions = {}): Promise<Repository> {
  const folder = await temporaryFolder();
  const git = (...args: readonly string[]) => gitText(args, { cwd: folder.path });
  await initRepository(folder.path);
  await git('remote', 'add', 'origin', `file://${source}`);
  const ref = options.ref ?? 'HEAD';
  const limits = [
    ...(options.depth ? [`--depth=${options.depth}`] : []),
    ...(options.filter === undefined ? [] : [`--filter=${options.filter}`]),
  ];
  const wanted = options.depth
    ? [ref]
    : [ref, '+refs/heads/*:refs/remotes/origin/*', '+refs/pull/*:refs/remotes/pull/*'];
  await git('fetch', '--quiet', '--no-tags', ...limits, 'origin', ...wanted);
  const sha = await gitText(['rev-parse', ref], { cwd: source }).catch(() => ref);
  if (options.sparse) await git('sparse-checkout', 'set', ...options.sparse);
  await git('checkout', '--quiet', '--force', '--detach', sha);
  return open(folder);
}
