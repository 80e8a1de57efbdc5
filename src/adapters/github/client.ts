import { setTimeout } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';

export type GitHub = ReturnType<typeof getOctokit>;

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`: also a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** All waiting and retrying together ends after this many milliseconds; later requests fail at once. */
  readonly budgetMs: number;
  /** Told of every attempt: `GET /repos/octo/models/pulls/1 200`; the status is 0 where no answer came. */
  readonly heard?: (line: string) => void;
}

/** A run may spend this long on GitHub before it degrades instead of hanging. */
export const defaultBudgetMs = 90_000;

/** A single attempt is given up after this part of the budget: 15 s of the default. */
const attemptsInBudget = 6;

/** An answer that claims to be JSON and is not, or that ends early. With status 502 it is treated like a failure on the way. */
class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
  readonly status = 502;
  readonly request: object;
  constructor(request: object) {
    super('The answer is incomplete.');
    this.request = request;
  }
}

/**
 * A client that repeats reads and idempotent writes on server errors and rate limits, within one total budget.
 * Errors of requests have a `status` (500 where no answer came).
 */
export function connect(connection: Connection): GitHub {
  const deadline = performance.now() + connection.budgetMs;
  const left = () => deadline - performance.now();
  const attemptMs = connection.budgetMs / attemptsInBudget;
  const wanted = (retryAfter: number, _options: object, _octokit: object, retryCount: number) =>
    retryCount < 3 && retryAfter * 1000 < left();
  const writeTurn = turns(betweenWritesMs);
  const octokit = getOctokit(
    connection.token,
    {
      baseUrl: connection.apiUrl,
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: {
        retries: 3,
        // Waits 250 ms, 1 s and 2.25 s: GitHub asks to back off, and a person is waiting.
        retryAfterBaseValue: 250,
        // 429 belongs to the other plugin, which heeds `retry-after`.
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
      },
      throttle: {
        onRateLimit: wanted,
        onSecondaryRateLimit: wanted,
        fallbackSecondaryRateRetryAfter: 60,
        // The plugin takes every query of GraphQL for a write and has the next one wait: `writeTurn` does it for real ones.
        write: new Bottleneck.Group({ maxConcurrent: 1 }),
      },
    },
    // The hook that is added first is the innermost one. It runs for each attempt, so each has its own time limit.
    (inner) => {
      inner.hook.wrap('request', async (request, options) => {
        if (isWrite(options)) await writeTurn();
        // The inner hooks hold this same object, so it has to be changed in place.
        options.request ??= {};
        options.request.signal = AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(attemptMs, left()))));
        if (options.method !== 'GET') options.request['redirect'] = 'manual';
        const send = heardBy(connection, request);
        const first = await send(options);
        const target = redirection(first, connection.apiUrl);
        if (target !== null) {
          // Parameters of the old address would otherwise be sent in the body.
          for (const [, name = ''] of options.url.matchAll(/\{(\w+)\}/g)) delete options[name];
          options.url = target;
        }
        const answer = target === null ? first : await send(options);
        if (typeof answer.data === 'string' && isJson(answer.headers)) throw new UnreadableAnswer(options);
        return answer;
      });
      return {};
    },
    retry,
    throttling,
  );
  octokit.hook.before('request', (options) => {
    // A repeated POST can post twice: callers look first, then repeat it themselves.
    if (options.method === 'POST' && isWrite(options)) options.request = { ...options.request, retries: 0 };
  });
  return octokit;
}

/** We send queries alone over GraphQL, no mutations. */
const isWrite = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method !== 'GET' && method !== 'HEAD' && !url.endsWith('/graphql');

/** What GitHub asks for between two requests that change something. */
const betweenWritesMs = 1_000;

/** Gives leave to one after the other, each so many milliseconds after the one before. */
function turns(apartMs: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, next);
    next = mine + apartMs;
    if (mine > now) await setTimeout(mine - now);
  };
}

type Send<Options, Answer> = (options: Options) => Answer | Promise<Answer>;

/** The same request, which is told of. */
function heardBy<Options extends Addressed, Answer extends { readonly status: number; readonly url: string }>(
  { heard }: Connection,
  request: Send<Options, Answer>,
): (options: Options) => Promise<Answer> {
  if (heard === undefined) return async (options) => request(options);
  return async (options) => {
    try {
      const answer = await request(options);
      heard(`${options.method} ${pathOf(answer.url)} ${answer.status}`);
      return answer;
    } catch (error) {
      const answered = error instanceof Object && 'response' in error && error.response !== undefined;
      const status = answered && 'status' in error ? error.status : 0;
      heard(`${options.method} ${options.url} ${status}`);
      throw error;
    }
  };
}

interface Addressed {
  readonly method: string;
  readonly url: string;
}

const pathOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url;

/**
 * Where a write to a renamed repository is to be sent again: `fetch` would make a GET of a POST. On the same server only,
 * since the request carries the token.
 */
function redirection({ status, headers }: Redirectable, apiUrl: string): string | null {
  if (![301, 302, 307, 308].includes(status) || headers.location === undefined) return null;
  const target = new URL(headers.location, apiUrl);
  return target.origin === new URL(apiUrl).origin ? target.href : null;
}

interface Redirectable {
  readonly status: number;
  readonly headers: { readonly location?: string | undefined };
}

const isJson = (headers: Readonly<Record<string, string | number | undefined>>): boolean =>
  String(headers['content-type'] ?? '').startsWith('application/json');

function ignore(): void {
  // Octokit's own log lines may quote what others wrote, and standard output is read by the runner for commands.
}
