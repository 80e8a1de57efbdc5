import { NO_COMMIT, pushEvent, workflowRunEvent } from '../support/events.ts';
import type { Files } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import type { Fault, FaultKind } from '../support/github/faults.ts';
import { startGitHub } from '../support/github/github.ts';
import { restClient, type Scenario } from '../support/github/scenario.ts';
import { temporaryRepository } from '../support/repo.ts';
import { base, better, checkout, pullRequest, type RunOptions } from './bed.ts';

/** One request that the action makes, and a run in which it makes it. */
export interface Site {
  readonly name: string;
  /** Which request meets the fault. */
  readonly where: Omit<Fault, 'kind'>;
  /** `comment`: the report is computed without it. `read`: the report needs it. */
  readonly role: 'comment' | 'read';
  /** Comments of ours that are there before. */
  readonly comments?: number;
  /** The faults that the unit tier tries here; over all sites that is each kind. The slow tier tries every kind everywhere. */
  readonly tried: readonly FaultKind[];
  readonly open: () => Promise<Bed>;
}

export interface Bed extends AsyncDisposable {
  readonly scenario: Scenario;
  readonly run: RunOptions;
}

const LIMITS = { requestsPerHour: 100_000, writesPerMinute: 10_000 } as const;
const MARKER = '<!-- tunegate:report key=default -->';

/** GraphQL gives no text as long as this, so that the file is asked for by itself. */
const padded = (files: Files): Files => {
  const path = 'sentiment/versions/v2/results.json';
  return { ...files, [path]: `${String(files[path]).trimEnd()}${' '.repeat(450_000)}\n` };
};

async function withClone(ref: string): Promise<Bed> {
  const scenario = await pullRequest({ limits: LIMITS });
  const clone = await (ref === 'merge'
    ? checkout(scenario.github)
    : scenario.github.clone({ ref: 'refs/pull/1/head', depth: 1 }));
  return {
    scenario,
    run: { cwd: clone.path },
    [Symbol.asyncDispose]: async () => {
      await clone[Symbol.asyncDispose]();
      await scenario[Symbol.asyncDispose]();
    },
  };
}

/** No checkout: everything through the API. `comment: never` leaves the reads alone. */
async function withoutClone(files: { base: Files; head: Files }, run: RunOptions): Promise<Bed> {
  const scenario = await pullRequest({ ...files, limits: LIMITS });
  return {
    scenario,
    run: { ...run, inputs: { comment: 'never', ...run.inputs } },
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

const usual = { base, head: better };
const target: RunOptions = { eventName: 'pull_request_target' };

/** The branch is compared with the default branch as it stands. */
async function firstPush(): Promise<Bed> {
  const bed = await withoutClone(usual, {});
  const { github, pull } = bed.scenario;
  const repository = await github.repositoryJson();
  const ref = 'refs/heads/feature';
  const event = pushEvent({ repository }, { ref, before: NO_COMMIT, after: pull.headSha });
  return { ...bed, run: { ...bed.run, eventName: 'push', event, sha: pull.headSha, ref } };
}

async function afterwards(): Promise<Bed> {
  const bed = await withoutClone(usual, {});
  const { github, pull } = bed.scenario;
  const repository = await github.repositoryJson();
  const run = { id: 7, headSha: pull.headSha, headBranch: 'feature', headRepository: repository };
  const event = workflowRunEvent({ repository }, run);
  return {
    ...bed,
    run: { ...bed.run, eventName: 'workflow_run', event, sha: pull.baseSha, ref: 'refs/heads/main' },
  };
}

/** v1 was in production once, which only the history knows. */
async function withPast(): Promise<Bed> {
  await using stack = new AsyncDisposableStack();
  const v1 = { version: 'v1', value: 0.82 };
  const v2 = { version: 'v2', value: 0.9, trainCount: 900 };
  const repo = stack.use(
    await temporaryRepository(taskFiles({ name: 'sentiment', status: 'deployed', versions: [v1] })),
  );
  await repo.commit('Train', taskFiles({ name: 'sentiment', status: 'training', versions: [v1] }));
  await repo.branch('feature');
  await repo.commit('v2', taskFiles({ name: 'sentiment', versions: [v1, v2] }));
  const github = stack.use(await startGitHub({ limits: LIMITS }));
  const pull = await github.openPullRequest({ baseRepo: repo, head: 'feature' });
  const kept = stack.move();
  const dispose = () => kept.disposeAsync();
  const scenario = { repo, github, pull, [Symbol.asyncDispose]: dispose };
  return {
    scenario,
    run: { ...target, inputs: { comment: 'never' } },
    [Symbol.asyncDispose]: dispose,
  };
}

const merge = (): Promise<Bed> => withClone('merge');

export const SITES: readonly Site[] = [
  {
    name: 'POST graphql (look)',
    where: { path: /^\/graphql/ },
    role: 'comment',
    tried: [401, 'half-answer', 503],
    open: merge,
  },
  {
    name: 'POST comment',
    where: { method: 'POST', path: /\/issues\/1\/comments/ },
    role: 'comment',
    tried: ['stored-then-502'],
    open: merge,
  },
  {
    name: 'POST graphql (ours there)',
    where: { path: /^\/graphql/ },
    role: 'comment',
    comments: 1,
    tried: [409],
    open: merge,
  },
  {
    name: 'POST graphql (look again)',
    where: { path: /^\/graphql/, after: 1 },
    role: 'comment',
    tried: ['bad-json'],
    open: merge,
  },
  {
    name: 'PATCH comment',
    where: { method: 'PATCH' },
    role: 'comment',
    comments: 1,
    tried: ['moved'],
    open: merge,
  },
  {
    name: 'DELETE comment',
    where: { method: 'DELETE' },
    role: 'comment',
    comments: 2,
    tried: [404],
    open: merge,
  },
  {
    name: 'GET ref (live base)',
    where: { path: /\/git\/ref\// },
    role: 'comment',
    tried: ['reset'],
    open: () => withClone('head'),
  },
  {
    name: 'API: GET pull',
    where: { path: /\/pulls\/1$/ },
    role: 'read',
    tried: [403],
    open: () => withoutClone(usual, target),
  },
  {
    name: 'API: GET commit',
    where: { path: /\/git\/commits\// },
    role: 'read',
    tried: [429],
    open: () => withoutClone(usual, target),
  },
  {
    name: 'API: GET tree',
    where: { path: /\/git\/trees\// },
    role: 'read',
    tried: [502],
    open: () => withoutClone(usual, target),
  },
  {
    name: 'API: POST graphql (blobs)',
    where: { path: /^\/graphql/ },
    role: 'read',
    tried: ['secondary-limit', 'slow'],
    open: () => withoutClone(usual, target),
  },
  {
    name: 'API: GET blob',
    where: { path: /\/git\/blobs\// },
    role: 'read',
    tried: ['time-out'],
    open: () => withoutClone({ base, head: padded(better) }, target),
  },
  { name: 'API: GET ref', where: { path: /\/git\/ref\// }, role: 'read', tried: [401], open: firstPush },
  { name: 'API: GET compare', where: { path: /\/compare\// }, role: 'read', tried: [410], open: firstPush },
  {
    name: 'API: GET pulls of a run',
    where: { path: /\/pulls\?/ },
    role: 'read',
    tried: [422],
    open: afterwards,
  },
  {
    name: 'API: GET history',
    where: { path: /\/commits\?/ },
    role: 'read',
    tried: [500, 'primary-limit'],
    open: withPast,
  },
  { name: 'API: GET old state', where: { path: /\/contents\// }, role: 'read', tried: [451], open: withPast },
];

/** Leaves exactly so many comments of ours under the pull request. */
export async function arrange({ github }: Scenario, count: number): Promise<void> {
  const at = { owner: 'octo', repo: 'models' };
  const rest = restClient(github, github.token('actions'));
  for (const comment of await github.comments(1)) {
    await rest.issues.deleteComment({ ...at, comment_id: Number(comment['id']) });
  }
  for (let index = 0; index < count; index += 1) {
    await rest.issues.createComment({
      ...at,
      issue_number: 1,
      body: `${MARKER}\nan earlier report ${index}`,
    });
  }
}
