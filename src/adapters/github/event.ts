import * as z from 'zod';
import { OperationError } from '../../domain/errors.ts';

const repository = z.object({ id: z.number(), full_name: z.string() });
const side = z.object({ sha: z.string(), ref: z.string(), repo: repository.nullable() });
const payloads = z.object({
  repository: repository.extend({ default_branch: z.string().optional() }).optional(),
  pull_request: z.object({ number: z.number(), head: side, base: side }).optional(),
  merge_group: z.object({ base_sha: z.string(), head_sha: z.string(), base_ref: z.string() }).optional(),
  before: z.string().nullish(),
  workflow_run: z
    .object({ id: z.number(), head_sha: z.string(), head_repository: repository.nullable() })
    .optional(),
});

export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** `owner/name` of the head; null when the fork was deleted. */
  readonly headRepository: string | null;
  /** True where the head is in another repository, whose runs get a read-only token. */
  readonly fork: boolean;
}

/** What the runner says about this run, from its environment and the event file. */
export interface RunContext {
  readonly eventName: string;
  readonly owner: string;
  readonly repo: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequestEvent | null;
  /** The commit before: of a merge group its base, of a push `before`; null for a new branch or another event. */
  readonly previousSha: string | null;
  /** The run that a `workflow_run` event follows. */
  readonly triggeringRun: {
    readonly id: number;
    readonly headSha: string;
    readonly headRepositoryId: number | null;
  } | null;
}

/**
 * Reads the runner's environment and the event's payload (parsed JSON).
 * Throws OperationError where the environment is not that of an action or the payload has an impossible form.
 */
export function readRunContext(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): RunContext {
  const parsed = payloads.safeParse(payload);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new OperationError(
      `The event file has an unexpected form at ${issue?.path.join('.') || 'its root'}.`,
    );
  }
  const event = parsed.data;
  const repositoryName = required(env, 'GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repositoryName.split('/');
  return {
    eventName: required(env, 'GITHUB_EVENT_NAME'),
    owner,
    repo,
    repository: repositoryName,
    sha: required(env, 'GITHUB_SHA'),
    ref: env['GITHUB_REF'] ?? '',
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    apiUrl: required(env, 'GITHUB_API_URL'),
    serverUrl: required(env, 'GITHUB_SERVER_URL'),
    workspace: env['GITHUB_WORKSPACE'] ?? '',
    defaultBranch: event.repository?.default_branch ?? null,
    pullRequest: pullRequest(event),
    previousSha: previousSha(event),
    triggeringRun: event.workflow_run
      ? {
          id: event.workflow_run.id,
          headSha: event.workflow_run.head_sha,
          headRepositoryId: event.workflow_run.head_repository?.id ?? null,
        }
      : null,
  };
}

function pullRequest(event: z.infer<typeof payloads>): PullRequestEvent | null {
  const pull = event.pull_request;
  if (pull === undefined) return null;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headRepository: pull.head.repo?.full_name ?? null,
    fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id,
  };
}

function previousSha(event: z.infer<typeof payloads>): string | null {
  const sha = event.merge_group?.base_sha ?? event.before ?? null;
  // The first push of a branch has a `before` of zeros.
  return sha === null || /^0+$/.test(sha) ? null : sha;
}

function required(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    throw new OperationError(
      `${name} is not set: this entry runs as a GitHub Action; on a command line use the CLI.`,
    );
  }
  return value;
}
