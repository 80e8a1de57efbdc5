import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import type { GitHub, OpenedPullRequest } from '../support/github/github.ts';
import { pullRequestScenario, type Scenario, type ScenarioOptions } from '../support/github/scenario.ts';
import { textAt } from '../support/json.ts';
import type { Repository } from '../support/repo.ts';
import { type ActionOptions, type ActionResult, runAction } from '../support/run-action.ts';

const V1: VersionFixture = { version: 'v1', value: 0.82, lineage: { status: 'deployed' } };

/** A task whose v1 is in production; `versions` are added to it. */
const sentiment = (versions: readonly VersionFixture[] = [], threshold = 0.8): Files =>
  taskFiles({ name: 'sentiment', threshold, versions: [V1, ...versions] });

export const base = sentiment();
/** v2 beats the deployed v1 and the threshold. */
export const better = sentiment([{ version: 'v2', value: 0.9, trainCount: 900 }]);
/** v2 misses the threshold. */
export const worse = sentiment([{ version: 'v2', value: 0.7, trainCount: 900 }]);

/** A pull request that adds v2. */
export const pullRequest = (options: ScenarioOptions = {}): Promise<Scenario> =>
  pullRequestScenario({ base, head: better, ...options });

/** What actions/checkout leaves for a `pull_request` run. */
export const checkout = (github: GitHub): Promise<Repository> =>
  github.clone({ ref: 'refs/pull/1/merge', depth: 1 });

export interface RunOptions extends Partial<ActionOptions> {
  readonly pull?: OpenedPullRequest;
}

/** Runs the action for the pull request, as a workflow with `pull-requests: write` would. */
export function runPull(bed: Scenario, options: RunOptions = {}): Promise<ActionResult> {
  const { pull = bed.pull, ...rest } = options;
  return runAction({
    eventName: 'pull_request',
    event: pull.event,
    apiUrl: bed.github.apiUrl,
    token: bed.github.token('actions'),
    sha: pull.mergeSha,
    deadline: 30_000,
    ...rest,
  });
}

/** Bodies of the comments that stand under a pull request, by author. */
export async function commentsOn(github: GitHub, number = 1) {
  const comments = await github.comments(number);
  return comments.map((comment) => ({
    id: comment['id'],
    author: textAt(comment, 'user', 'login') ?? '',
    body: textAt(comment, 'body') ?? '',
  }));
}

/** The pull request with a checkout of it, for many runs. */
export async function bedWithClone(options: ScenarioOptions = {}) {
  const bed = await pullRequest({
    limits: { writesPerMinute: 10_000, requestsPerHour: 100_000 },
    ...options,
  });
  const clone = await checkout(bed.github);
  return {
    ...bed,
    run: (more: RunOptions = {}) => runPull(bed, { cwd: clone.path, ...more }),
    [Symbol.asyncDispose]: async () => {
      await clone[Symbol.asyncDispose]();
      await bed[Symbol.asyncDispose]();
    },
  };
}
