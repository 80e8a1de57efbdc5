import { isRecord, type JsonRecord, numberAt, recordAt, textAt } from '../json.ts';
import { type CloneOptions, cloneOf, type Repository } from '../repo.ts';
import { type Bare, openBare } from './bare.ts';
import type { Violation } from './contract.ts';
import { startEmulator } from './emulator.ts';
import type { Fault } from './faults.ts';
import { ACTIONS_BOT, APP_BOT, type Permissions, type TokenKind, tokenOffice } from './identities.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { LoggedRequest } from './log.ts';
import { pullBook } from './pulls.ts';
import { listen, newSite } from './server.ts';

export interface GitHubOptions {
  /** `owner/name`; `octo/models` when absent. */
  readonly repository?: string;
  /** Serves the API below `/api/v3` and holds it against the Enterprise Server description. */
  readonly ghes?: boolean;
  readonly private?: boolean;
  readonly limits?: Partial<Limits>;
  /** The repository setting that lets GITHUB_TOKEN open pull requests; on when absent. */
  readonly actionsMayOpenPullRequests?: boolean;
  /** People who take part besides octocat, mallory and the usual bots. */
  readonly users?: readonly string[];
}

export interface OpenPullRequest {
  readonly baseRepo: Repository;
  readonly base?: string;
  readonly head: string;
  /** `owner/name` of the fork that the head branch lives in; the owner must be a known user. */
  readonly fork?: string;
  readonly title?: string;
  readonly body?: string;
}

export interface OpenedPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** `refs/pull/<number>/merge`, what a `pull_request` run checks out; empty on a conflict. */
  readonly mergeSha: string;
  /** The webhook payload of `pull_request` at this moment. */
  readonly event: JsonRecord;
}

/** A stand-in for GitHub on loopback: one repository, its forks, pull requests and comments. */
export interface GitHub extends AsyncDisposable {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: (kind: TokenKind, permissions?: Partial<Permissions>) => string;
  /** Takes over all branches and tags; open pull requests follow. */
  readonly push: (from: Repository, fork?: string) => Promise<void>;
  readonly openPullRequest: (options: OpenPullRequest) => Promise<OpenedPullRequest>;
  /** The pull request as it is now, with a payload of this action (`synchronize` when absent). */
  readonly current: (number: number, action?: string, more?: JsonRecord) => Promise<OpenedPullRequest>;
  readonly pull: (number: number) => Promise<JsonRecord>;
  readonly pulls: () => Promise<readonly JsonRecord[]>;
  readonly merge: (number: number, method?: 'merge' | 'squash') => Promise<string>;
  /** As a person does it. */
  readonly close: (number: number) => Promise<void>;
  readonly reopen: (number: number) => Promise<void>;
  readonly lock: (number: number) => void;
  readonly deleteFork: (fork: string) => void;
  readonly comments: (number: number) => Promise<readonly JsonRecord[]>;
  readonly addComment: (number: number, user: string, body: string) => Promise<JsonRecord>;
  /** As a person does who hides a comment ("minimizes" it). */
  readonly hide: (comment: JsonRecord) => void;
  /** Of this repository or of a fork. */
  readonly repositoryJson: (fullName?: string) => Promise<JsonRecord>;
  /** Clones over git what GitHub has, as actions/checkout would. */
  readonly clone: (options?: CloneOptions) => Promise<Repository>;
  /** Runs git in GitHub's own bare repository. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly requests: readonly LoggedRequest[];
  readonly clearRequests: () => void;
  /** Everything that broke GitHub's published contract. Not empty at the end of the scope: the scope throws. */
  readonly violations: readonly Violation[];
  /** Gives and forgets them; for tests of the contract itself. */
  readonly takeViolations: () => readonly Violation[];
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const repository = options.repository ?? 'octo/models';
  const [owner = '', name = ''] = repository.split('/');
  const bares = new Map<string, Bare>([[repository, await openBare()]]);
  const locked = new Set<number>();
  const rules = {
    private: options.private ?? false,
    actionsMayOpenPullRequests: options.actionsMayOpenPullRequests ?? true,
    isLocked: (issue: number) => locked.has(issue),
  };
  const tokens = tokenOffice(owner);
  const limits = { ...LIMITS, ...options.limits };
  const site = newSite({ repository, limits, rules, tokens, bares }, options.ghes === true);
  const server = await listen(site);
  const users = ['octocat', 'mallory', ACTIONS_BOT, APP_BOT, 'dependabot[bot]', ...(options.users ?? [])];
  const { serverUrl, apiUrl } = site;
  const emulator = await startEmulator({ owner, name, private: rules.private, users, serverUrl, apiUrl });
  const pulls = pullBook({ repository, bares, emulator, isLocked: rules.isLocked });
  site.emulator = emulator;
  site.pulls = pulls;
  const root = `/repos/${repository}`;
  const home = () => bares.get(repository) ?? fail('no repository');

  const forkOf = async (fork: string): Promise<Bare> => {
    const known = bares.get(fork);
    if (known) return known;
    const [login = ''] = fork.split('/');
    await emulator.as(login, 'POST', `${root}/forks`, { name: fork.split('/')[1] });
    const bare = await openBare();
    bares.set(fork, bare);
    return bare;
  };
  const push = async (from: Repository, fork?: string): Promise<void> => {
    const bare = fork === undefined ? home() : await forkOf(fork);
    await bare.receive(from.path);
    await pulls.follow();
  };
  const record = async (path: string): Promise<JsonRecord> => {
    const answer = await emulator.admin('GET', path);
    return isRecord(answer) ? answer : fail(`no record at ${path}`);
  };
  const pull = async (number: number) => pulls.complete(await record(`${root}/pulls/${number}`));
  const current = async (
    number: number,
    action = 'synchronize',
    more: JsonRecord = {},
  ): Promise<OpenedPullRequest> => {
    const json = await pull(number);
    const event = {
      action,
      number,
      pull_request: json,
      repository: await record(root),
      sender: recordAt(json, 'user'),
      ...more,
    };
    return {
      number,
      headSha: textAt(json, 'head', 'sha') ?? '',
      baseSha: textAt(json, 'base', 'sha') ?? '',
      mergeSha: textAt(json, 'merge_commit_sha') ?? '',
      event,
    };
  };
  const openPullRequest = async (wanted: OpenPullRequest): Promise<OpenedPullRequest> => {
    await push(wanted.baseRepo);
    if (wanted.fork !== undefined) await push(wanted.baseRepo, wanted.fork);
    const login = wanted.fork?.split('/')[0] ?? owner;
    const answer = await emulator.as(login, 'POST', `${root}/pulls`, {
      title: wanted.title ?? `Change ${wanted.head}`,
      body: wanted.body ?? null,
      head: `${login}:${wanted.head}`,
      base: wanted.base ?? 'main',
    });
    if (!isRecord(answer)) return fail('no pull request');
    await pulls.register(answer);
    return current(numberAt(answer, 'number') ?? 0, 'opened');
  };
  const all = async (path: string): Promise<readonly JsonRecord[]> => {
    const items: JsonRecord[] = [];
    for (let page = 1; ; page += 1) {
      const part = await emulator.admin('GET', `${path}per_page=100&page=${page}`);
      const found = Array.isArray(part) ? part.filter(isRecord) : [];
      items.push(...found);
      if (found.length < 100) return items;
    }
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await emulator.close();
    for (const bare of bares.values()) await bare[Symbol.asyncDispose]();
    if (site.violations.length > 0) {
      const lines = site.violations.map((item) => `${item.side} ${item.operation}: ${item.detail}`);
      fail(`against ${site.contract.name}:\n${[...new Set(lines)].join('\n')}`);
    }
  };
  return {
    repository,
    apiUrl,
    serverUrl,
    token: tokens.issue,
    push,
    openPullRequest,
    current,
    pull,
    pulls: async () => (await all(`${root}/pulls?state=all&`)).map(pulls.complete),
    merge: async (number, method = 'merge') => {
      const state = pulls.states.get(number);
      const merge = state?.mergeSha ?? fail(`pull request ${number} cannot be merged`);
      const sha =
        method === 'merge'
          ? merge
          : await home().git('commit-tree', `${merge}^{tree}`, '-p', `${merge}^1`, '-m', `Squash #${number}`);
      await home().git('update-ref', `refs/heads/${state?.baseRef}`, sha);
      pulls.close(number, true);
      await emulator.admin('PATCH', `${root}/pulls/${number}`, { state: 'closed' });
      await pulls.follow();
      return sha;
    },
    close: async (number) => {
      pulls.close(number, false);
      await emulator.admin('PATCH', `${root}/pulls/${number}`, { state: 'closed' });
    },
    reopen: async (number) => {
      pulls.reopen(number);
      await emulator.admin('PATCH', `${root}/pulls/${number}`, { state: 'open' });
      await pulls.follow();
    },
    lock: (number) => {
      locked.add(number);
    },
    deleteFork: (fork) => {
      for (const state of pulls.states.values())
        if (state.headRepository === fork) pulls.orphan(state.number);
      bares.delete(fork);
    },
    comments: (number) => all(`${root}/issues/${number}/comments?`),
    addComment: async (number, user, body) => {
      const answer = await emulator.as(user, 'POST', `${root}/issues/${number}/comments`, { body });
      return isRecord(answer) ? answer : fail('no comment');
    },
    hide: (comment) => {
      site.minimized.add(textAt(comment, 'node_id') ?? fail('no comment'));
    },
    repositoryJson: (fullName) => record(fullName === undefined ? root : `/repos/${fullName}`),
    clone: (clone) => cloneOf(home().path, clone),
    git: (...args) => home().git(...args),
    fault: site.faults.add,
    clearFaults: site.faults.clear,
    requests: site.log,
    clearRequests: () => {
      site.log.length = 0;
    },
    violations: site.violations,
    takeViolations: () => site.violations.splice(0),
    [Symbol.asyncDispose]: close,
  };
}

function fail(message: string): never {
  throw new Error(message);
}
