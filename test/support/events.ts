import type { JsonRecord } from './json.ts';

/**
 * Webhook payloads of the events that are not a pull request's, with the fields of the real ones that a program may want.
 * `repository` is that of `github.repositoryJson()`. A pull request's own payload comes from `github.openPullRequest`.
 */
export interface EventContext {
  readonly repository: JsonRecord;
}

export const NO_COMMIT = '0'.repeat(40);

/** `before` is `NO_COMMIT` for the first push of a branch, `after` when it is deleted. */
export function pushEvent(
  context: EventContext,
  push: { ref: string; before: string; after: string },
): JsonRecord {
  return {
    ...context,
    ...push,
    base_ref: null,
    created: push.before === NO_COMMIT,
    deleted: push.after === NO_COMMIT,
    forced: false,
    commits: [],
    head_commit: push.after === NO_COMMIT ? null : { id: push.after },
    pusher: { name: 'octocat', email: 'octocat@example.test' },
  };
}

export function mergeGroupEvent(
  context: EventContext,
  group: { baseSha: string; headSha: string },
): JsonRecord {
  return {
    ...context,
    action: 'checks_requested',
    merge_group: {
      head_sha: group.headSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${group.baseSha}`,
      base_sha: group.baseSha,
      base_ref: 'refs/heads/main',
      head_commit: { id: group.headSha },
    },
  };
}

export function scheduleEvent(context: EventContext): JsonRecord {
  return { ...context, schedule: '17 3 * * 1', workflow: '.github/workflows/cleanup.yml' };
}

export function workflowDispatchEvent(
  context: EventContext,
  inputs: Readonly<Record<string, string>> = {},
): JsonRecord {
  return { ...context, inputs, ref: 'refs/heads/main', workflow: '.github/workflows/cleanup.yml' };
}

export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** JSON of the repository that the head is in; null when it has been deleted. */
  readonly headRepository: JsonRecord | null;
  readonly conclusion?: 'success' | 'failure' | 'cancelled';
  /** GitHub leaves this empty for runs of forks. */
  readonly pullRequests?: readonly JsonRecord[];
}

export function workflowRunEvent(context: EventContext, run: WorkflowRun): JsonRecord {
  return {
    ...context,
    action: 'completed',
    workflow: { id: 1, name: 'report', path: '.github/workflows/report.yml' },
    workflow_run: {
      id: run.id,
      name: 'report',
      event: 'pull_request',
      status: 'completed',
      conclusion: run.conclusion ?? 'success',
      head_sha: run.headSha,
      head_branch: run.headBranch,
      head_repository: run.headRepository,
      repository: context.repository,
      run_attempt: 1,
      pull_requests: run.pullRequests ?? [],
    },
  };
}
