import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';

const repository = z.object({
  id: z.number(),
  full_name: z.string(),
  default_branch: z.optional(z.string()),
});
const side = z.object({ sha: z.string(), ref: z.string(), repo: z.nullable(repository) });
const payloads = z.object({
  repository: z.optional(repository),
  pull_request: z.optional(z.object({ number: z.number(), head: side, base: side })),
  merge_group: z.optional(z.object({ base_sha: z.string(), head_sha: z.string(), base_ref: z.string() })),
  before: z.nullish(z.string()),
  workflow_run: z.optional(
    z.object({
      id: z.number(),
      run_attempt: z.optional(z.number()),
      event: z.optional(z.string()),
      head_sha: z.string(),
      head_branch: z.nullish(z.string()),
      head_repository: z.nullish(repository),
    }),
  ),
});
type Payload = z.output<typeof payloads>;

export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head's branch as people call it: with its owner where that is another repository. */
  readonly headName: string;
  /** True where the head is in another repository, whose runs get a read-only token, or in one that was deleted. */
  readonly fork: boolean;
}

/** The run that a `workflow_run` event follows. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  /** The event of that run. */
  readonly event: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null when the fork was deleted. */
  readonly headRepository: { readonly id: number; readonly owner: string } | null;
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
  /** The branch that a merge group goes to. */
  readonly mergeGroupBase: string | null;
  /** The commit before: of a merge group its base, of a push `before`; null for a new branch or another event. */
  readonly previousSha: string | null;
  readonly triggeringRun: TriggeringRun | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's environment and the event's payload (parsed JSON).
 * Throws OperationError where the environment is not that of an action or the payload has an impossible form.
 */
export function readRunContext(env: Environment, payload: unknown): RunContext {
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
    mergeGroupBase: event.merge_group?.base_ref.replace(/^refs\/heads\//, '') ?? null,
    previousSha: previousSha(event),
    triggeringRun: triggeringRun(event),
  };
}

function pullRequest(event: Payload): PullRequestEvent | null {
  const pull = event.pull_request;
  if (pull === undefined) return null;
  const fork = pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id;
  const owner = pull.head.repo?.full_name.split('/')[0];
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headName: fork && owner !== undefined ? `${owner}:${pull.head.ref}` : pull.head.ref,
    fork,
  };
}

function previousSha(event: Payload): string | null {
  const sha = event.merge_group?.base_sha ?? event.before ?? null;
  // The first push of a branch has a `before` of zeros.
  return sha === null || /^0+$/.test(sha) ? null : sha;
}

function triggeringRun(event: Payload): TriggeringRun | null {
  const run = event.workflow_run;
  if (run === undefined) return null;
  const from = run.head_repository ?? null;
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    event: run.event ?? null,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: from === null ? null : { id: from.id, owner: from.full_name.split('/')[0] ?? '' },
  };
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    throw new OperationError(
      `${name} is not set: this entry runs as a GitHub Action; on a command line use the CLI.`,
    );
  }
  return value;
}
