import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type GitHub = ReturnType<typeof getOctokit>;

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`: also a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** All waiting and retrying together ends after this many milliseconds; later requests fail at once. */
  readonly budgetMs: number;
  /** A single request is given up after this many milliseconds. */
  readonly requestMs: number;
}

/** A run may spend this long on GitHub before it degrades instead of hanging. */
export const defaultBudgetMs = 90_000;
export const defaultRequestMs = 15_000;

/** Repeating a POST can post twice: the callers repeat writes themselves, after looking whether they happened. */
const neverRetried = { POST: 0 } as const;

/**
 * A client that repeats reads and idempotent writes on server errors and rate limits, within one total budget.
 * Errors of requests are Octokit's RequestError with `status` (500 where no answer came).
 */
export function connect(connection: Connection): GitHub {
  const deadline = performance.now() + connection.budgetMs;
  const left = () => deadline - performance.now();
  const wanted = (retryAfter: number, _options: object, _octokit: object, retryCount: number) =>
    retryCount < 3 && retryAfter * 1000 < left();
  const octokit = getOctokit(
    connection.token,
    {
      baseUrl: connection.apiUrl,
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      // 250 ms, 1 s, 2.25 s: three repetitions fit a person's patience and GitHub's advice to back off.
      retry: { retries: 3, retryAfterBaseValue: 250 },
      throttle: { onRateLimit: wanted, onSecondaryRateLimit: wanted, fallbackSecondaryRateRetryAfter: 60 },
    },
    retry,
    throttling,
  );
  octokit.hook.before('request', (options) => {
    if (options.method in neverRetried) options.request = { ...options.request, retries: 0 };
  });
  // Inside the plugins' wrappers, so that every single attempt has its own time limit.
  octokit.hook.wrap('request', (request, options) => {
    const signal = AbortSignal.timeout(Math.max(1, Math.min(connection.requestMs, left())));
    return request({ ...options, request: { ...options.request, signal } });
  });
  return octokit;
}

function ignore(): void {
  // Octokit's own log lines may quote what others wrote, and standard output is read by the runner for commands.
}
