import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FAULT_KINDS, type Fault, type FaultKind } from '../support/github/faults.ts';
import { startGitHub } from '../support/github/github.ts';
import { temporaryRepository } from '../support/repo.ts';

/** What a client sees: status, body and headers, or the name of what went wrong on the way. */
async function attempt(url: string, token: string, body?: unknown, patience = 20_000) {
  const headers = {
    'user-agent': 'test',
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
  const init = { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) } as const;
  try {
    const response = await fetch(
      url,
      body === undefined ? init : { ...init, method: 'POST', body: JSON.stringify(body) },
    );
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, trouble: '' };
  } catch (error) {
    return { status: 0, text: '', headers: new Headers(), trouble: error instanceof Error ? error.name : '' };
  }
}

async function bed() {
  await using stack = new AsyncDisposableStack();
  const repo = stack.use(await temporaryRepository({ a: '1' }));
  await repo.branch('feature');
  await repo.commit('Head', { a: '2' });
  const github = stack.use(await startGitHub());
  await github.openPullRequest({ baseRepo: repo, head: 'feature' });
  const kept = stack.move();
  const url = `${github.apiUrl}/repos/octo/models/issues/1/comments`;
  return { github, url, token: github.token('actions'), [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

interface Seen {
  readonly status: number;
  readonly stored: number;
  readonly trouble?: string;
}

const SEEN: Readonly<Record<FaultKind, Seen>> = {
  401: { status: 401, stored: 0 },
  403: { status: 403, stored: 0 },
  404: { status: 404, stored: 0 },
  409: { status: 409, stored: 0 },
  410: { status: 410, stored: 0 },
  422: { status: 422, stored: 0 },
  429: { status: 429, stored: 0 },
  451: { status: 451, stored: 0 },
  500: { status: 500, stored: 0 },
  502: { status: 502, stored: 0 },
  503: { status: 503, stored: 0 },
  'secondary-limit': { status: 403, stored: 0 },
  'primary-limit': { status: 403, stored: 0 },
  reset: { status: 0, stored: 0, trouble: 'TypeError' },
  'time-out': { status: 0, stored: 0, trouble: 'TimeoutError' },
  'half-answer': { status: 0, stored: 1, trouble: 'TypeError' },
  'bad-json': { status: 201, stored: 1 },
  'stored-then-502': { status: 502, stored: 1 },
  slow: { status: 201, stored: 1 },
  moved: { status: 301, stored: 0 },
};

describe('faults', () => {
  let site: Awaited<ReturnType<typeof bed>>;
  beforeAll(async () => {
    site = await bed();
  });
  afterEach(() => {
    site.github.clearFaults();
    site.github.clearRequests();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  test.each(FAULT_KINDS)('%s on a comment is seen by the client, and stored or not', async (kind) => {
    const before = (await site.github.comments(1)).length;
    const fault: Fault = { kind, method: 'POST', path: /\/comments$/, milliseconds: 50 };
    site.github.fault(fault);
    const answer = await attempt(site.url, site.token, { body: 'x' }, kind === 'time-out' ? 400 : undefined);
    const expected = SEEN[kind];
    expect(answer.status).toBe(expected.status);
    expect(answer.trouble).toBe(expected.trouble ?? '');
    expect(await site.github.comments(1)).toHaveLength(before + expected.stored);
    expect(site.github.requests).toMatchObject([{ method: 'POST', fault: kind, body: { body: 'x' } }]);
    const again = await attempt(site.url, site.token, { body: 'y' });
    expect(again.status).toBe(201);
  });

  test('limits say how long to wait', async () => {
    site.github.fault({ kind: 429, retryAfter: 7 });
    expect((await attempt(site.url, site.token)).headers.get('retry-after')).toBe('7');
    site.github.fault({ kind: 'secondary-limit' });
    const secondary = await attempt(site.url, site.token);
    expect(secondary.headers.get('retry-after')).toBeNull();
    expect(secondary.text).toContain('secondary rate limit');
    site.github.fault({ kind: 'primary-limit', retryAfter: 60 });
    const primary = await attempt(site.url, site.token);
    expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(primary.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  test('a broken body is no JSON', async () => {
    site.github.fault({ kind: 'bad-json' });
    const answer = await attempt(site.url, site.token, { body: 'x' });
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(() => JSON.parse(answer.text)).toThrow(SyntaxError);
  });

  test('a moved repository is found where it says', async () => {
    site.github.fault({ kind: 'moved' });
    const location = (await attempt(site.url, site.token)).headers.get('location') ?? '';
    expect(location).toBe(`${site.github.apiUrl}/repositories/1/issues/1/comments`);
    expect(await attempt(location, site.token)).toMatchObject({ status: 200 });
  });

  test('a fault meets only what it names, after as many as it lets pass, as often as it says', async () => {
    site.github.fault({ kind: 500, method: 'GET', path: /per_page=5/, after: 1, times: 2 });
    const statuses = [];
    for (let index = 0; index < 5; index += 1)
      statuses.push((await attempt(`${site.url}?per_page=5`, site.token)).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect((await attempt(site.url, site.token)).status).toBe(200);
    site.github.fault({ kind: 503, times: Number.POSITIVE_INFINITY });
    expect((await attempt(site.url, site.token)).status).toBe(503);
    site.github.clearFaults();
    expect((await attempt(site.url, site.token)).status).toBe(200);
  });
});
