import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { type GitHub as Client, connect } from '../../src/adapters/github/client.ts';
import { githubCommitter } from '../../src/adapters/github/committer.ts';
import { readOpenPullRequests } from '../../src/adapters/github/open-pull-requests.ts';
import { openCommitTarget } from '../../src/adapters/local/cleanup-target.ts';
import { findRepository } from '../../src/adapters/local/repository.ts';
import { openStore } from '../../src/adapters/local/store.ts';
import { type CleanupResult, runCleanup } from '../../src/commands/cleanup.ts';
import { OperationError } from '../../src/domain/errors.ts';
import type { CleanupTarget } from '../../src/ports.ts';
import { type GivenSettings, readSettings } from '../../src/settings/settings.ts';
import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/github.ts';
import type { TokenKind } from '../support/github/identities.ts';
import { type Repository, temporaryRepository } from '../support/repo.ts';

/** Long after the fixtures' dates, which begin on 2026-01-05. */
export const now = Date.UTC(2026, 10, 22, 3, 0, 0);

/** v1 … v<count>, later ones better unless `values` says otherwise. */
export function versions(count: number, values: Readonly<Record<string, number>> = {}): VersionFixture[] {
  return Array.from({ length: count }, (_, index) => {
    const version = `v${index + 1}`;
    return { version, value: values[version] ?? 0.5 + index / 200 };
  });
}

/** One task `sent` with `count` versions, and the models of its first ones in the repository. */
export function manyVersions(count: number, task: Readonly<Record<string, unknown>> = {}): Files {
  const pointer = (size: number) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize ${size}\n`;
  return {
    ...taskFiles({ name: 'sent', versions: versions(count), task }),
    'sent/models/adapter/v1/adapter.safetensors': pointer(123_000_000),
    'sent/models/adapter/v2/adapter.bin': new Uint8Array([0, 1, 2, 255]),
    'README.md': '# Models\n',
  };
}

const quiet = (): void => undefined;

export interface Night extends AsyncDisposable {
  readonly repo: Repository;
  readonly github: GitHub;
  /** One run of the cleanup as the action does it, on a fresh clone. */
  readonly run: (given?: GivenSettings, options?: RunOptions) => Promise<CleanupResult>;
  /** A commit of somebody else on a branch of GitHub's. */
  readonly commit: (message: string, files: Files, branch?: string) => Promise<void>;
  /** A person edits a pull request on its page. */
  readonly edit: (number: number, change: object) => Promise<unknown>;
  /** `git ls-tree -r` of a revision on GitHub. */
  readonly tree: (revision: string) => Promise<string>;
}

export interface RunOptions {
  readonly now?: number;
  readonly token?: TokenKind;
  /** The client that the action uses, which waits a second between two writes; else a plain one without retries. */
  readonly realClient?: boolean;
  readonly prepare?: (client: Client) => void;
  /** Happens after the plan was made and before it is carried out. */
  readonly meanwhile?: () => Promise<void>;
  /** Which branch is cleaned up; `main` when absent. */
  readonly branch?: string;
  /** Like `fetch-depth`; everything when absent. */
  readonly depth?: number;
}

export async function night(files: Files, options: GitHubOptions = {}): Promise<Night> {
  await using stack = new AsyncDisposableStack();
  const repo = stack.use(await temporaryRepository(files));
  const github = stack.use(await startGitHub(options));
  await github.push(repo);
  const kept = stack.move();
  const at = { owner: 'octo', repo: 'models' };
  const tree = (revision: string) => github.git('ls-tree', '-r', revision);
  const run = async (given: GivenSettings = {}, options: RunOptions = {}): Promise<CleanupResult> => {
    const all = { 'dry-run': 'false', ...given };
    const settings = readSettings(all, 'input');
    const token = github.token(options.token ?? 'actions');
    const client =
      options.realClient === true
        ? connect({ token, apiUrl: github.apiUrl, budgetMs: 24_000 })
        : getOctokit(token, {
            baseUrl: github.apiUrl,
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
          });
    options.prepare?.(client);
    await using clone = await github.clone(options.depth === undefined ? {} : { depth: options.depth });
    const repository = await findRepository(join(clone.path, settings.workingDirectory));
    if (repository === null) throw new OperationError('no repository');
    const store = await openStore(repository);
    const { labels, reviewers, assignees, draft } = settings;
    const branch = options.branch ?? 'main';
    const committer = githubCommitter(client, {
      ...at,
      branch,
      prefix: repository.prefix,
      key: settings.commentKey === 'default' ? '' : settings.commentKey,
      mode: settings.apply === 'commit' ? 'commit' : 'pull-request',
      proposal: { labels, reviewers, assignees, draft },
    });
    let meanwhile = options.meanwhile;
    try {
      return await runCleanup(
        { tool: { name: 'tunegate', version: '0' }, now: options.now ?? now, given: all },
        {
          open: async (): Promise<CleanupTarget> => {
            const { data } = await client.rest.git.getRef({ ...at, ref: `heads/${branch}` });
            return openCommitTarget(store, data.object.sha, branch);
          },
          openPullRequests: async () => {
            const open = await readOpenPullRequests(client, { ...at, prefix: repository.prefix });
            await meanwhile?.();
            meanwhile = undefined;
            return open;
          },
          committer: () => (settings.dryRun ? null : committer),
        },
      );
    } finally {
      store.close();
    }
  };
  const commit = async (message: string, files: Files, branch = 'main') => {
    await using clone = await github.clone();
    const names = await clone.git('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin');
    for (const name of names.split('\n')) await clone.git('branch', '--force', name, `origin/${name}`);
    await clone.switchTo(branch);
    await clone.commit(message, files);
    await github.push(clone);
  };
  const person = getOctokit(github.token('personal'), {
    baseUrl: github.apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  const edit = (number: number, change: object) =>
    person.rest.pulls.update({ ...at, pull_number: number, ...change });
  return { repo, github, run, commit, edit, tree, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** What a person sees on GitHub: the branches and the open pull requests with the commit that each proposes. */
export async function stateOf({ github, tree }: Night) {
  const branches = await github.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads');
  const pulls = await github.pulls();
  const open = pulls.filter(({ state }) => state === 'open').map(({ number, body }) => ({ number, body }));
  return { main: await tree('main'), branches: branches.split('\n'), open };
}
