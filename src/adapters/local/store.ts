import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { OperationError } from '../../domain/errors.ts';
import { codeOf } from './files.ts';
import { complaint, fields, type GitCall, git, tryGit } from './git.ts';
import { findCommit, isObjectId, type Repository } from './repository.ts';

/** Configuration of the user's clone that a fetch elsewhere needs to reach the same server as the same user. */
const NETWORK_SETTINGS =
  '^(http|credential|url)\\.|^core\\.(sshcommand|askpass|gitproxy)$|^ssh\\.|^remote\\..*\\.(url|proxy)$';

/** What can be asked of a server: an id or the name of a ref; not `HEAD~1`. */
const SERVER_NAME = /^(?!.*\.\.)\w[\w./+-]*$/;

/** The objects of a repository, with more of them from its server where they are needed. The clone stays as it is. */
export interface ObjectStore {
  readonly repository: Repository;
  /** Where git reads objects. Ask again after a fetch. */
  call(): GitCall;
  /** The clone's own index and work tree, with what was fetched in sight. */
  workTree(): GitCall;
  /** A private repository that sees the same objects, for what has to be written. */
  scratch(): Promise<GitCall>;
  /** Commits whose parents are cut off, by full id; none in a whole history. Ask again after a fetch. */
  boundary(): ReadonlySet<string>;
  /**
   * Gets objects (full ids, or names of refs) from the server, with so many commits back of each where `depth` says so;
   * null when done, else what git complained of.
   */
  fetch(wanted: readonly string[], depth?: number): Promise<string | null>;
  /** The commit that a branch of the server has now, or what git complained of. */
  latest(branch: string): Promise<{ readonly commit: string } | { readonly failure: string }>;
  /** The commit that a revision names in the clone as it is; null when there is none. */
  find(revision: string): Promise<string | null>;
  /** The commit of a revision, fetched where the clone lacks it; OperationError, with what can be done, when that fails. */
  commit(revision: string): Promise<string>;
  close(): void;
}

/**
 * Opens the objects of `repository`. What has to be fetched goes into a private bare repository in the temporary folder of
 * the runner or the system, gone at the end of the process even where nobody closes it. It borrows the clone's objects: a fetch into the clone itself could turn it shallow (hazard changed-clone).
 */
export async function openStore(repository: Repository): Promise<ObjectStore> {
  // Older versions of git fetch missing objects into a partial clone by themselves. Through this repository they cannot.
  let borrowed: string | null = isPartial(repository) ? await borrow(repository) : null;
  let count = 0;
  const call = (): GitCall =>
    borrowed === null ? repository : { cwd: repository.cwd, gitDirectory: borrowed };
  const scratch = async (): Promise<GitCall> => {
    borrowed ??= await borrow(repository);
    return { cwd: repository.cwd, gitDirectory: borrowed };
  };
  const fetch = async (wanted: readonly string[], depth?: number): Promise<string | null> => {
    borrowed ??= await borrow(repository);
    const refs = wanted.map((one) => `+${one}:refs/tunegate/${count++}`);
    return fetchInto(borrowed, repository, refs, depth ?? (repository.shallow ? 1 : null));
  };
  const fetchCommit = async (
    name: string,
  ): Promise<{ readonly commit: string } | { readonly failure: string }> => {
    const reference = `refs/tunegate/${count}`;
    const failure = await fetch([name]);
    const commit = failure === null ? await findCommit(call(), reference) : null;
    return commit === null ? { failure: failure ?? 'the server sent something else' } : { commit };
  };
  // Only the clone knows names. Ids are looked up where a missing object does not start a fetch.
  const find = (revision: string): Promise<string | null> =>
    findCommit(isObjectId(revision) ? call() : repository, revision);
  return {
    repository,
    call,
    workTree: () => ({
      cwd: repository.cwd,
      env: borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(borrowed, 'objects') },
    }),
    scratch,
    boundary: () => shallowCommits(borrowed ?? repository.commonDirectory),
    fetch,
    latest: (branch) => fetchCommit(`refs/heads/${branch}`),
    find,
    commit: async (revision) => {
      // A checkout in CI has `origin/main`, but seldom a branch `main`.
      const here = (await find(revision)) ?? (await find(`refs/remotes/origin/${revision}`));
      if (here !== null) return here;
      if (!SERVER_NAME.test(revision)) throw missingCommit(revision, 'no such revision');
      const fetched = await fetchCommit(revision);
      if ('failure' in fetched) throw missingCommit(revision, fetched.failure);
      return fetched.commit;
    },
    close: () => {
      if (borrowed !== null) takeAway(borrowed);
    },
  };
}

function missingCommit(revision: string, failure: string): OperationError {
  const what = isObjectId(revision) ? `The commit ${revision}` : `The revision "${revision}"`;
  const fetching = isObjectId(revision) ? `git fetch origin ${revision}` : 'git fetch origin with its name';
  return new OperationError(
    `${what} is not in this clone and could not be fetched (${failure}). ` +
      `Either check out with more history (fetch-depth: 0 of actions/checkout), or run ${fetching} before.`,
  );
}

/** The edge of a shallow history, as git notes it. */
function shallowCommits(gitDirectory: string): ReadonlySet<string> {
  try {
    const text = readFileSync(join(gitDirectory, 'shallow'), 'utf8');
    return new Set(text.split('\n').filter(isObjectId));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Set();
    throw new OperationError('The edge of the shallow history cannot be read.', { cause: error });
  }
}

function isPartial(repository: Repository): boolean {
  try {
    return /^\s*(?:promisor|partialclone)\s*=/im.test(
      readFileSync(join(repository.commonDirectory, 'config'), 'utf8'),
    );
  } catch {
    return false;
  }
}

/** Private repositories that are there. */
const standing = new Set<string>();

function makePrivate(): string {
  // A run that is cancelled ends the process from a handler of its signal.
  if (standing.size === 0) process.once('exit', takeAllAway);
  const directory = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'tunegate-objects-'));
  standing.add(directory);
  return directory;
}

function takeAway(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  standing.delete(directory);
  if (standing.size === 0) process.off('exit', takeAllAway);
}

function takeAllAway(): void {
  for (const directory of standing) {
    try {
      takeAway(directory);
    } catch {
      // A git that still writes there. The runner empties its folder at the end of the job.
    }
  }
}

/** An empty bare repository that sees all objects of `repository`, and the same edge of history. */
async function borrow(repository: Repository): Promise<string> {
  const directory = makePrivate();
  try {
    const format = await tryGit(['rev-parse', '--show-object-format'], repository);
    const sha256 = format.output.toString('utf8').trim() === 'sha256' ? ['--object-format=sha256'] : [];
    await git(['init', '--bare', '--quiet', '--template=', ...sha256, directory], { cwd: repository.cwd });
    writeFileSync(
      join(directory, 'objects', 'info', 'alternates'),
      `${join(repository.commonDirectory, 'objects')}\n`,
    );
    // Without this the server would think that we have the parents as well, and would not send them.
    if (repository.shallow) {
      copyFileSync(join(repository.commonDirectory, 'shallow'), join(directory, 'shallow'));
    }
    return directory;
  } catch (error) {
    takeAway(directory);
    if (error instanceof OperationError) throw error;
    throw new OperationError('No private repository could be made for fetching.', { cause: error });
  }
}

async function fetchInto(
  directory: string,
  repository: Repository,
  refs: readonly string[],
  depth: number | null,
): Promise<string | null> {
  const settings = await networkSettings(repository);
  const url = remoteUrl(settings);
  if (url === null) return 'the clone has no remote';
  // What a partial clone lacks must not be left out because it seems to have the commit around it.
  const patience = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
  const all = isPartial(repository) ? ['-c', 'fetch.negotiationAlgorithm=noop'] : [];
  const result = await tryGit(
    [
      ...patience,
      ...all,
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      ...(depth === null ? [] : [`--depth=${depth}`]),
      '--',
      url,
      ...refs,
    ],
    { cwd: repository.cwd, gitDirectory: directory, env: configurationVariables(settings) },
  );
  return result.status === 0 ? null : complaint(result);
}

type Setting = readonly [key: string, value: string];

/** What the clone's own configuration says on its server; global settings hold for the private repository anyway. */
async function networkSettings(repository: Repository): Promise<readonly Setting[]> {
  const question = ['config', '--show-scope', '-z', '--get-regexp', NETWORK_SETTINGS];
  const items = fields((await tryGit(question, repository)).output);
  const settings: Setting[] = [];
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key = '', ...value] = (items[index + 1] ?? '').split('\n');
    if (items[index] === 'local' || items[index] === 'worktree') settings.push([key, value.join('\n')]);
  }
  return settings;
}

function remoteUrl(settings: readonly Setting[]): string | null {
  const urls = settings.filter(([key]) => /^remote\..*\.url$/.test(key));
  const [, url] = urls.find(([key]) => key === 'remote.origin.url') ?? urls[0] ?? [];
  return url ?? null;
}

/** In the environment and not among the arguments, which other users of the machine can see: a token may be in them. */
function configurationVariables(settings: readonly Setting[]): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
