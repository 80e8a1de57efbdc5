import { type Answer, problem } from './answer.ts';

/**
 * What goes wrong. Numbers are answers with that status instead of the real one; the others are described in `Fault`.
 * - `429`: too many requests, with `retry-after`.
 * - `secondary-limit`: status 403 with GitHub's words for it (and `retry-after` when given).
 * - `primary-limit`: status 403, nothing remaining, reset in `retryAfter` seconds.
 * - `reset`: the connection is reset without an answer.
 * - `time-out`: never answers; the connection stays open.
 * - `half-answer`: the request takes effect, the answer ends in the middle of its announced length.
 * - `bad-json`: the request takes effect, the body is not JSON though it is said to be.
 * - `stored-then-502`: the request takes effect, then the answer is a 502 page.
 * - `slow`: the real answer after `milliseconds`.
 * - `moved`: status 301 to the same resource under the repository's number.
 */
export type FaultKind =
  | 401
  | 403
  | 404
  | 409
  | 410
  | 422
  | 429
  | 451
  | 500
  | 502
  | 503
  | 'secondary-limit'
  | 'primary-limit'
  | 'reset'
  | 'time-out'
  | 'half-answer'
  | 'bad-json'
  | 'stored-then-502'
  | 'slow'
  | 'moved';

export interface Fault {
  readonly kind: FaultKind;
  /** Any when absent. */
  readonly method?: string;
  /** Tested against the path with its query, without the prefix. Any when absent. */
  readonly path?: RegExp;
  /** How often it happens; once when absent, `Infinity` for always. */
  readonly times?: number;
  /** Matching requests to let through first. */
  readonly after?: number;
  /** Seconds in `retry-after`; 1 for 429 when absent, no header for `secondary-limit` when absent. */
  readonly retryAfter?: number;
  /** GitHub's own words instead of the usual ones, for a status. */
  readonly message?: string;
  /** Their details. */
  readonly errors?: readonly unknown[];
  /** For `slow`. */
  readonly milliseconds?: number;
}

/** Every kind, for table tests. */
export const FAULT_KINDS: readonly FaultKind[] = [
  401,
  403,
  404,
  409,
  410,
  422,
  429,
  451,
  500,
  502,
  503,
  'secondary-limit',
  'primary-limit',
  'reset',
  'time-out',
  'half-answer',
  'bad-json',
  'stored-then-502',
  'slow',
  'moved',
];

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that this request meets, counted as used. */
  readonly take: (method: string, path: string) => Fault | null;
}

export function faultBook(): Faults {
  let waiting: { readonly fault: Fault; left: number; skip: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
    },
    clear: () => {
      waiting = [];
    },
    take: (method, path) => {
      for (const entry of waiting) {
        const { fault } = entry;
        if (entry.left <= 0 || (fault.method !== undefined && fault.method !== method)) continue;
        if (fault.path && !fault.path.test(path)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        return fault;
      }
      return null;
    },
  };
}

const WORDS: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  451: 'Repository access blocked',
  500: 'Server Error',
};

/** The answer that stands in for the real one; `null` for the kinds that are no answer or come after the real one. */
export function faultAnswer(fault: Fault, now: number): Answer | null {
  const wait: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  switch (fault.kind) {
    case 429:
      return { ...problem(429, WORDS[429] ?? ''), headers: { 'retry-after': '1', ...wait } };
    case 'secondary-limit':
      return { ...problem(403, WORDS[429] ?? ''), headers: wait };
    case 'primary-limit': {
      const reset = String(Math.floor(now / 1000) + (fault.retryAfter ?? 3600));
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return { ...problem(403, 'API rate limit exceeded for installation ID 1.'), headers };
    }
    case 502:
    case 503:
      return unicorn(fault.kind);
    case 'reset':
    case 'time-out':
    case 'half-answer':
    case 'bad-json':
    case 'stored-then-502':
    case 'slow':
    case 'moved':
      return null;
    default:
      return problem(fault.kind, fault.message ?? WORDS[fault.kind] ?? '', fault.errors);
  }
}

/** GitHub's gateway answers in HTML. */
export function unicorn(status: number): Answer {
  const page =
    '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body></body></html>\n';
  return { status, bytes: { type: 'text/html', content: Buffer.from(page) } };
}
