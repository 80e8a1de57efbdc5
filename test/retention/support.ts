import { connect } from '../../src/adapters/github/client.ts';
import { cleanupBranch, githubCommitter } from '../../src/adapters/github/committer.ts';
import { readOpenPullRequests } from '../../src/adapters/github/open-pull-requests.ts';
import { openCommitSource } from '../../src/adapters/local/cleanup-source.ts';
import { findRepository } from '../../src/adapters/local/repository.ts';
import { openStore } from '../../src/adapters/local/store.ts';
import { type CleanupResult, runCleanup } from '../../src/commands/cleanup.ts';
import { OperationError } from '../../src/domain/errors.ts';
import type { CleanupSource } from '../../src/ports.ts';
import { type GivenSettings, readSettings } from '../../src/settings.ts';
import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../support/github/github.ts';
import type { TokenKind } from '../support/github/identities.ts';
import { type Repository, temporaryRepository } from '../support/repo.ts';

export const day = 86_400_000;
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

export interface Night extends AsyncDisposable {
  readonly repo: Repository;
  readonly github: GitHub;
  /** One run of the cleanup as the action does it, on a fresh clone. */
  readonly run: (given?: GivenSettings, options?: RunOptions) => Promise<CleanupResult>;
  /** `git ls-tree -r` of a revision on GitHub. */
  readonly tree: (revision: string) => Promise<string>;
}

export interface RunOptions {
  readonly now?: number;
  readonly token?: TokenKind;
  /** Happens after the plan was made and before it is carried out. */
  readonly meanwhile?: () => Promise<void>;
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
    const settings = readSettings({ 'dry-run': 'false', ...given }, 'input');
    const client = connect({
      token: github.token(options.token ?? 'actions'),
      apiUrl: github.apiUrl,
      budgetMs: 24_000,
    });
    await using clone = await github.clone(options.depth === undefined ? {} : { depth: options.depth });
    const repository = await findRepository(clone.path);
    if (repository === null) throw new OperationError('no repository');
    const store = await openStore(repository);
    const committer = githubCommitter(client, {
      ...at,
      branch: 'main',
      prefix: '',
      mode: settings.apply === 'commit' ? 'commit' : 'pull-request',
    });
    let meanwhile = options.meanwhile;
    try {
      return await runCleanup(
        { tool: { name: 'tunegate', version: '0' }, now: options.now ?? now, settings, over: () => settings },
        {
          open: async (): Promise<CleanupSource> => {
            const { data } = await client.rest.git.getRef({ ...at, ref: 'heads/main' });
            return openCommitSource(store, data.object.sha, 'main');
          },
          openPullRequests: async () => {
            const open = await readOpenPullRequests(client, { ...at, prefix: '', ownBranch: cleanupBranch });
            await meanwhile?.();
            meanwhile = undefined;
            return open;
          },
          committer: settings.dryRun ? null : committer,
        },
      );
    } finally {
      store.close();
    }
  };
  return { repo, github, run, tree, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
