import type { RunContext } from '../adapters/github/event.ts';
import type { EventBase } from '../adapters/local/checkout.ts';
import { OperationError } from '../domain/errors.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Settings } from '../settings/settings.ts';
import type { ActionCommand } from './inputs.ts';

/** Which two states of the repository a run looks at, as far as its event says. Ids are full commit ids. */
export interface Sides {
  /** `api`: the event runs with secrets beside what a fork wrote, so that the work tree is never read (hazard fork-code-beside-secrets). */
  readonly from: 'checkout' | 'api';
  readonly eventHead: string | null;
  /** Null where there is nothing to compare with, or the input `base-ref` alone says it. */
  readonly eventBase: EventBase | null;
  readonly baseName: string | null;
  readonly headName: string | null;
  /** A commit that may be GitHub's merge of the pull request. */
  readonly mergeCommit: string | null;
  readonly pull: number | null;
}

export interface Plan {
  /** `validate`: there is one side alone, the head. */
  readonly kind: 'compare' | 'validate';
  readonly sides: Sides;
  /** What the reader must know of this choice. */
  readonly notice: Reason | null;
}

const nowhere: Sides = {
  from: 'checkout',
  eventHead: null,
  eventBase: null,
  baseName: null,
  headName: null,
  mergeCommit: null,
  pull: null,
};

/**
 * What to do about an event. `workflow_run` is not decided here: its pull request has to be asked for first.
 * Throws OperationError for an event without what it must carry: nothing is compared, so nothing may be green.
 */
export function planOf(
  context: RunContext,
  settings: Pick<Settings, 'baseRef'>,
  command: ActionCommand,
): Plan {
  const sides = sidesOf(context, settings.baseRef !== null);
  if ('notice' in sides)
    return { kind: 'validate', sides: { ...nowhere, ...sides.head }, notice: sides.notice };
  return {
    kind: command === 'validate' ? 'validate' : 'compare',
    sides: { ...nowhere, ...sides },
    notice: null,
  };
}

/** One side alone, and why. */
interface Alone {
  readonly head: Partial<Sides>;
  readonly notice: Reason | null;
}

function sidesOf(context: RunContext, baseGiven: boolean): Partial<Sides> | Alone {
  const { eventName } = context;
  const head = { headName: branchName(context.ref) };
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestSides(context, baseGiven);
    case 'merge_group':
      if (context.mergeGroup === null) return baseGiven ? head : missing(eventName, 'merge group');
      return {
        ...head,
        eventHead: context.mergeGroup.headSha,
        eventBase: { kind: 'commit', sha: context.mergeGroup.baseSha },
        baseName: context.mergeGroup.baseBranch,
      };
    case 'push':
      return pushed(context, baseGiven);
    case 'workflow_run':
      return missing(eventName, 'finished run');
    case 'schedule':
    case 'workflow_dispatch':
      return baseGiven ? head : { head, notice: null };
    default:
      return baseGiven ? head : { head, notice: reason('event-validates', { event: eventName }) };
  }
}

function missing(event: string, what: string): never {
  throw new OperationError(
    `The event ${event} carries no ${what}, so that there is nothing to compare: its payload (GITHUB_EVENT_PATH) is missing or incomplete. ` +
      'Give the payload, or name the commit to compare with: base-ref.',
  );
}

function pullRequestSides(context: RunContext, baseGiven: boolean): Partial<Sides> {
  const { pullRequest: pull, eventName } = context;
  const privileged = eventName !== 'pull_request';
  // Without a payload nobody knows which pull request it was, and the checkout of the other event is the base itself.
  if (pull === null) return baseGiven && !privileged ? {} : missing(eventName, 'pull request');
  return {
    // The worktree of pull_request_target is the base's, and must never be the fork's.
    from: privileged ? 'api' : 'checkout',
    eventHead: pull.headSha,
    eventBase: { kind: 'branch', name: pull.baseRef },
    baseName: pull.baseRef,
    headName: pull.headName,
    mergeCommit: privileged ? null : context.sha,
    pull: pull.number,
  };
}

function pushed(context: RunContext, baseGiven: boolean): Partial<Sides> | Alone {
  const { push, defaultBranch, ref } = context;
  const head = { eventHead: context.sha, headName: branchName(ref) };
  if (baseGiven) return head;
  if (push === null) return missing('push', 'commit before it');
  // A tag is not merged into anything; of a branch that is gone nothing is left but what the run is given.
  if (push.deleted || ref.startsWith('refs/tags/')) {
    return { head, notice: reason('event-validates', { event: 'push' }) };
  }
  if (push.before !== null) return { ...head, eventBase: { kind: 'commit', sha: push.before } };
  // The first push of a branch is compared with what it will be merged into.
  if (defaultBranch === null) return missing('push', 'default branch');
  if (ref === `refs/heads/${defaultBranch}`) return { head, notice: null };
  return { ...head, eventBase: { kind: 'branch', name: defaultBranch }, baseName: defaultBranch };
}

const branchName = (ref: string): string | null => ref.replace(/^refs\/(?:heads|tags)\//, '') || null;
