import { getOctokit } from '@actions/github';
import type { Files } from '../files.ts';
import { type Repository, temporaryRepository } from '../repo.ts';
import { type GitHub, type GitHubOptions, type OpenedPullRequest, startGitHub } from './github.ts';

export interface ScenarioOptions extends GitHubOptions {
  readonly base?: Files;
  readonly head?: Files;
  /** `owner/name` of a fork that the head lives in. */
  readonly fork?: string;
}

export interface Scenario extends AsyncDisposable {
  /** On branch `main`; the head is on branch `feature`. */
  readonly repo: Repository;
  readonly github: GitHub;
  readonly pull: OpenedPullRequest;
}

/** A repository with `base` on main, a pull request that changes `head`, and the GitHub they are on. */
export async function pullRequestScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  await using stack = new AsyncDisposableStack();
  const repo = stack.use(await temporaryRepository(options.base ?? { 'task.yaml': 'a: 1\n' }));
  await repo.branch('feature');
  await repo.commit('Head', options.head ?? { 'task.yaml': 'a: 2\n' });
  await repo.switchTo('main');
  const github = stack.use(await startGitHub(options));
  const fork = options.fork === undefined ? {} : { fork: options.fork };
  const pull = await github.openPullRequest({ baseRepo: repo, head: 'feature', ...fork });
  const kept = stack.move();
  return { repo, github, pull, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** A real client of the REST API, quiet and without retries. */
export function restClient(github: GitHub, token: string) {
  const quiet = () => undefined;
  return getOctokit(token, {
    baseUrl: github.apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  }).rest;
}
