import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';

const repository = z.object({
  id: z.number(),
  full_name: z.string(),
  default_branch: z.optional(z.string()),
});
const side = z.object({ sha: z.string(), ref: z.string(), repo: z.nullable(repository) });
/** What every payload may hold; what belongs to one event alone is read for that event alone: others have fields of the same name. */
const anyPayload = z.object({ repository: z.optional(repository) });
const pullPayload = z.object({
  pull_request: z.optional(z.object({ number: z.number(), head: side, base: side })),
});
const mergeGroupPayload = z.object({
  merge_group: z.optional(z.object({ base_sha: z.string(), head_sha: z.string(), base_ref: z.string() })),
});
const pushPayload = z.object({ before: z.optional(z.string()), deleted: z.optional(z.boolean()) });
const workflowRunPayload = z.object({
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

export interface PullRequestEvent {
  readonly number: number;
  readonly headSha: string;
  /** The base's branch. Its commit in the payload is one of the past (hazard stale-base), and not read. */
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
  /** Who started the run. Dependabot's runs have a token and secrets of their own. */
  readonly actor: string | null;
  readonly runId: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
  readonly defaultBranch: string | null;
  /** Each of these is null for another event, and where the payload lacks it. */
  readonly pullRequest: PullRequestEvent | null;
  readonly mergeGroup: MergeGroupEvent | null;
  readonly push: PushEvent | null;
  readonly triggeringRun: TriggeringRun | null;
}

export interface MergeGroupEvent {
  readonly baseSha: string;
  readonly headSha: string;
  /** The branch that it goes to. */
  readonly baseBranch: string;
}

export interface PushEvent {
  /** Null for the first push of a branch. */
  readonly before: string | null;
  /** True where the push took the branch away. */
  readonly deleted: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's environment and the event's payload (parsed JSON).
 * Throws OperationError where the environment is not that of an action or the payload has an impossible form.
 */
export function readRunContext(env: Environment, payload: unknown): RunContext {
  const eventName = required(env, 'GITHUB_EVENT_NAME');
  const event = form(anyPayload, payload);
  const repositoryName = required(env, 'GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repositoryName.split('/');
  return {
    eventName,
    owner,
    repo,
    repository: repositoryName,
    sha: required(env, 'GITHUB_SHA'),
    ref: env['GITHUB_REF'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? null,
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    apiUrl: required(env, 'GITHUB_API_URL'),
    serverUrl: required(env, 'GITHUB_SERVER_URL'),
    workspace: env['GITHUB_WORKSPACE'] ?? '',
    defaultBranch: event.repository?.default_branch ?? null,
    pullRequest: eventName.startsWith('pull_request') ? pullRequest(form(pullPayload, payload)) : null,
    mergeGroup: eventName === 'merge_group' ? mergeGroup(form(mergeGroupPayload, payload)) : null,
    push: eventName === 'push' ? push(form(pushPayload, payload)) : null,
    triggeringRun: eventName === 'workflow_run' ? triggeringRun(form(workflowRunPayload, payload)) : null,
  };
}

/** The payload as the schema has it. Throws OperationError. */
function form<Schema extends z.ZodMiniType>(schema: Schema, payload: unknown): z.output<Schema> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperationError(
    `The event file has an unexpected form at ${issue?.path.join('.') || 'its root'}.`,
  );
}

function pullRequest({ pull_request: pull }: z.output<typeof pullPayload>): PullRequestEvent | null {
  if (pull === undefined) return null;
  const fork = pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id;
  const owner = pull.head.repo?.full_name.split('/')[0];
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    headName: fork && owner !== undefined ? `${owner}:${pull.head.ref}` : pull.head.ref,
    fork,
  };
}

const mergeGroup = ({ merge_group: group }: z.output<typeof mergeGroupPayload>): MergeGroupEvent | null =>
  group === undefined
    ? null
    : {
        baseSha: group.base_sha,
        headSha: group.head_sha,
        baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
      };

function push({ before, deleted }: z.output<typeof pushPayload>): PushEvent | null {
  if (before === undefined) return null;
  // The first push of a branch has a `before` of zeros.
  return { before: /^0+$/.test(before) ? null : before, deleted: deleted === true };
}

function triggeringRun({ workflow_run: run }: z.output<typeof workflowRunPayload>): TriggeringRun | null {
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
