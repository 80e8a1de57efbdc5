import { textAt } from '../json.ts';
import { type Answer, type ApiRequest, problem } from './answer.ts';
import type { Access, Identity, Scope } from './identities.ts';

export interface Limits {
  /** Characters of a comment or pull request body. */
  readonly bodyLength: number;
  readonly titleLength: number;
  /** Entries of a recursive tree before it is cut and says `truncated`. */
  readonly treeEntries: number;
  /** Requests that create content, in a minute. */
  readonly writesPerMinute: number;
  readonly concurrentRequests: number;
  /** Requests of one token in an hour: what GitHub allows GITHUB_TOKEN in a repository. */
  readonly requestsPerHour: number;
}

/** GitHub's own numbers. */
export const LIMITS: Limits = {
  bodyLength: 65_536,
  titleLength: 256,
  treeEntries: 100_000,
  writesPerMinute: 80,
  concurrentRequests: 100,
  requestsPerHour: 1000,
};

export interface RepositoryRules {
  readonly private: boolean;
  /** "Allow GitHub Actions to create and approve pull requests", off in new organisations. */
  readonly actionsMayOpenPullRequests: boolean;
  readonly isLocked: (issue: number) => boolean;
}

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** Which permissions open this door; any one of them does. Empty: no permission is needed. */
function doors(rest: string): readonly Scope[] {
  if (/^\/issues\/(comments|\d+)/.test(rest)) return ['issues', 'pull_requests'];
  if (/^\/pulls/.test(rest)) return ['pull_requests'];
  if (/^\/commits\/[^/]+\/pulls/.test(rest)) return ['pull_requests'];
  if (/^\/(check-runs|check-suites|commits\/[^/]+\/check)/.test(rest)) return ['checks'];
  if (/^\/statuses/.test(rest)) return ['statuses'];
  if (/^\/actions/.test(rest)) return ['actions'];
  if (/^\/(git|contents|commits|compare|branches|tarball|zipball|merges)\b/.test(rest)) return ['contents'];
  return [];
}

/** What this token may not do, as GitHub says it; `null` when it may. */
export function permissionProblem(request: ApiRequest, rules: RepositoryRules): Answer | null {
  const { identity } = request;
  const writing = request.method !== 'GET' && request.method !== 'HEAD';
  if (request.repository === null) {
    const asking = request.rest === '/user' && identity.integration;
    return asking ? problem(403, 'Resource not accessible by integration') : null;
  }
  if (identity.kind === 'anonymous') {
    if (writing) return problem(401, 'Requires authentication');
    return rules.private ? problem(404, 'Not Found') : null;
  }
  if (!identity.integration) return null;
  const scopes = doors(request.rest);
  const needed: Access = writing ? 'write' : 'read';
  const open =
    scopes.length === 0 || scopes.some((scope) => RANK[identity.permissions[scope]] >= RANK[needed]);
  if (!open && (writing || rules.private)) {
    const accepted = scopes.map((scope) => `${scope}=${needed}`).join('; ');
    const headers = { 'x-accepted-github-permissions': accepted };
    return { ...problem(403, 'Resource not accessible by integration'), headers };
  }
  const opening = request.method === 'POST' && request.rest === '/pulls';
  if (opening && isActions(identity) && !rules.actionsMayOpenPullRequests) {
    return problem(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  return null;
}

function isActions(identity: Identity): boolean {
  return identity.kind === 'actions' || identity.kind === 'fork';
}

/** What this request may not hold, as GitHub says it; `null` when it is fine. */
export function contentProblem(request: ApiRequest, limits: Limits, rules: RepositoryRules): Answer | null {
  if (!['POST', 'PATCH', 'PUT'].includes(request.method)) return null;
  const comment = /^\/issues\/(comments\/\d+|(\d+)\/comments)$/.exec(request.rest);
  const pull = /^\/(pulls|issues)(\/\d+)?$/.test(request.rest);
  if (comment === null && !pull) return null;
  const issue = comment?.[2];
  if (issue !== undefined && rules.isLocked(Number(issue)) && request.identity.kind !== 'personal') {
    return problem(403, 'Unable to create comment because issue is locked.');
  }
  const resource = comment ? 'IssueComment' : 'PullRequest';
  const body = textAt(request.body, 'body');
  if (comment && (body === undefined || body.trim() === '')) {
    return problem(422, 'Validation Failed', [{ resource, code: 'missing_field', field: 'body' }]);
  }
  if ((body ?? '').length > limits.bodyLength) {
    const message = `${comment ? 'Body' : 'body'} is too long (maximum is ${limits.bodyLength} characters)`;
    const code = comment ? 'unprocessable' : 'custom';
    return problem(422, 'Validation Failed', [{ resource, code, field: comment ? 'data' : 'body', message }]);
  }
  if ((textAt(request.body, 'title') ?? '').length > limits.titleLength) {
    const message = `title is too long (maximum is ${limits.titleLength} characters)`;
    return problem(422, 'Validation Failed', [{ resource, code: 'custom', field: 'title', message }]);
  }
  return null;
}

export interface Meter {
  /** Counts a request that begins; the answer when it is one too many. */
  readonly enter: (identity: Identity, method: string, now: number) => Answer | null;
  readonly leave: () => void;
  readonly headers: (identity: Identity, now: number) => Readonly<Record<string, string>>;
}

/** Primary and secondary rate limits. */
export function meter(limits: Limits): Meter {
  const used = new Map<string, number>();
  let writes: number[] = [];
  let open = 0;
  const reset = (now: number) => String(Math.floor(now / 1000) + 3600);
  return {
    enter: (identity, method, now) => {
      open += 1;
      const count = (used.get(identity.kind) ?? 0) + 1;
      used.set(identity.kind, count);
      if (count > limits.requestsPerHour) {
        const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(now) };
        return { ...problem(403, 'API rate limit exceeded for installation ID 1.'), headers };
      }
      if (method !== 'GET' && method !== 'HEAD')
        writes = [...writes.filter((time) => time > now - 60_000), now];
      if (writes.length > limits.writesPerMinute || open > limits.concurrentRequests) {
        const words =
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
        return { ...problem(403, words), headers: { 'retry-after': '60' } };
      }
      return null;
    },
    leave: () => {
      open -= 1;
    },
    headers: (identity, now) => {
      const count = used.get(identity.kind) ?? 0;
      return {
        'x-ratelimit-limit': String(limits.requestsPerHour),
        'x-ratelimit-remaining': String(Math.max(0, limits.requestsPerHour - count)),
        'x-ratelimit-used': String(count),
        'x-ratelimit-reset': reset(now),
        'x-ratelimit-resource': 'core',
      };
    },
  };
}
