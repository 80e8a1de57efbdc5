import { OperationError, UsageError } from '../domain/errors.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Addressee } from './comment.ts';
import type { Sides } from './event-sides.ts';
import type { Run } from './start-run.ts';

/** A pull request as a report's address, with its two sides where the API was asked for them. */
export type FoundPull =
  | { readonly pull: Addressee; readonly sides: Sides | null }
  | { readonly pull: null; readonly why: Reason };

/**
 * The pull request that this run is about: that of the event, or the one open pull request whose head is the commit that
 * the triggering run was for. Throws UsageError for an event without any.
 */
export async function findPull(run: Run): Promise<FoundPull> {
  const { context } = run;
  if (context.triggeringRun !== null) return pullOfTrigger(run);
  const pull = context.pullRequest;
  if (pull === null) {
    throw new UsageError(
      `The event ${context.eventName} has no pull request to comment on. Use pull_request or workflow_run.`,
    );
  }
  const stamp = { headSha: pull.headSha, runId: context.runId, runAttempt: context.runAttempt };
  const fork = pull.fork && context.eventName === 'pull_request';
  return { pull: { number: pull.number, stamp, fork }, sides: null };
}

async function pullOfTrigger({ context, github }: Run): Promise<FoundPull> {
  const trigger = context.triggeringRun;
  const client = await github();
  if (trigger === null || client === null) {
    throw new OperationError('Without a github-token the pull request of the finished run cannot be found.');
  }
  const { pullsOfRun } = await import('../adapters/github/find-pull.ts');
  const [pull, ...others] = await pullsOfRun(client, { owner: context.owner, repo: context.repo }, trigger);
  if (pull === undefined || others.length > 0) {
    const matches = pull === undefined ? 0 : others.length + 1;
    return { pull: null, why: reason('comment-no-pull-request', { matches }) };
  }
  // Of two reports the one that belongs to the later triggering run stays.
  const stamp = { headSha: trigger.headSha, runId: trigger.id, runAttempt: trigger.attempt };
  return {
    pull: { number: pull.number, stamp, fork: false },
    sides: {
      from: 'api',
      eventHead: pull.headSha,
      eventBase: { kind: 'branch', name: pull.baseRef },
      baseName: pull.baseRef,
      headName: pull.headName,
      mergeCommit: pull.mergeCommit,
      pull: pull.number,
    },
  };
}

/** `pull_request_target` names no merge commit, so that it has to be asked for; one of an older head is of no use. */
export async function withMergeCommit({ context, github }: Run, sides: Sides): Promise<Sides> {
  const client = sides.from === 'api' && sides.pull !== null ? await github() : null;
  if (client === null || sides.pull === null) return sides;
  const { getPull } = await import('../adapters/github/find-pull.ts');
  const pull = await getPull(client, { owner: context.owner, repo: context.repo }, sides.pull);
  return { ...sides, mergeCommit: pull.mergeCommit };
}
