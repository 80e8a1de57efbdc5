import type { RunContext } from '../adapters/github/event.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { Settings } from '../settings/settings.ts';
import type { ActionCommand } from './inputs.ts';

/** Which two states of the repository a run looks at, as far as its event says. Ids are full commit ids. */
export interface Sides {
  /** `api`: the event runs with secrets beside what a fork wrote, so that the work tree is never read (hazard fork-code-beside-secrets). */
  readonly from: 'checkout' | 'api';
  readonly eventHead: string | null;
  readonly eventBase: string | null;
  readonly baseName: string | null;
  readonly headName: string | null;
  /** The branch whose present state is the base; null where the event names the base commit itself. */
  readonly liveBranch: string | null;
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
  liveBranch: null,
  mergeCommit: null,
  pull: null,
};

/** What to do about an event. `workflow_run` is not decided here: its pull request has to be asked for first. */
export function planOf(
  context: RunContext,
  settings: Pick<Settings, 'baseRef'>,
  command: ActionCommand,
): Plan {
  const kind = command === 'validate' ? 'validate' : 'compare';
  const compare = (sides: Partial<Sides>): Plan => ({ kind, sides: { ...nowhere, ...sides }, notice: null });
  const validate = (notice: Reason | null): Plan => ({ kind: 'validate', sides: nowhere, notice });
  switch (context.eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return compare(pullRequestSides(context));
    case 'merge_group':
      return compare({
        eventHead: context.sha,
        eventBase: context.previousSha,
        baseName: context.mergeGroupBase,
        headName: branchName(context.ref),
      });
    case 'push':
      return pushed(context, settings, compare, validate);
    case 'schedule':
    case 'workflow_dispatch':
      return settings.baseRef === null ? validate(null) : compare({ headName: branchName(context.ref) });
    default:
      return validate(reason('event-validates', { event: context.eventName }));
  }
}

function pullRequestSides(context: RunContext): Partial<Sides> {
  const pull = context.pullRequest;
  if (pull === null) return {};
  return {
    // The worktree of pull_request_target is the base's, and must never be the fork's.
    from: context.eventName === 'pull_request' ? 'checkout' : 'api',
    eventHead: pull.headSha,
    eventBase: pull.baseSha,
    baseName: pull.baseRef,
    headName: pull.headName,
    liveBranch: pull.baseRef,
    mergeCommit: context.eventName === 'pull_request' ? context.sha : null,
    pull: pull.number,
  };
}

function pushed(
  context: RunContext,
  settings: Pick<Settings, 'baseRef'>,
  compare: (sides: Partial<Sides>) => Plan,
  validate: (notice: Reason | null) => Plan,
): Plan {
  const { previousSha, defaultBranch } = context;
  const branch = branchName(context.ref);
  const sides = { eventHead: context.sha, headName: branch };
  if (previousSha !== null || settings.baseRef !== null) return compare({ ...sides, eventBase: previousSha });
  // The first push of a branch is compared with what it will be merged into.
  if (defaultBranch === null || context.ref === `refs/heads/${defaultBranch}`) return validate(null);
  return compare({ ...sides, liveBranch: defaultBranch, baseName: defaultBranch });
}

const branchName = (ref: string): string | null => ref.replace(/^refs\/(?:heads|tags)\//, '') || null;
