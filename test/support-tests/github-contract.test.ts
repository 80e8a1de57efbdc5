import { describe, expect, test } from 'vitest';
import { pullRequestScenario } from '../support/github/scenario.ts';

const headers = { 'user-agent': 'test', accept: 'application/vnd.github+json' };

describe('the contract', () => {
  test.each([
    ['an unknown path', 'GET', '/repos/octo/models/issue/1', undefined, 'no such operation'],
    [
      'an unknown parameter',
      'GET',
      '/repos/octo/models/pulls/1?perpage=3',
      undefined,
      'unknown query parameter perpage',
    ],
    ['a wrong parameter', 'GET', '/repos/octo/models/pulls?state=opened', undefined, 'state=opened'],
    ['a missing field', 'POST', '/repos/octo/models/issues/1/comments', {}, "required property 'body'"],
    ['a wrong type', 'POST', '/repos/octo/models/issues/1/comments', { body: 1 }, 'must be string'],
    [
      'an unknown field',
      'POST',
      '/repos/octo/models/issues/1/comments',
      { body: 'x', text: 'y' },
      'unknown body field text',
    ],
  ])('%s is a violation', async (_, method, path, body, detail) => {
    await using bed = await pullRequestScenario();
    const { github } = bed;
    await fetch(`${github.apiUrl}${path}`, {
      method,
      headers: {
        ...headers,
        authorization: `Bearer ${github.token('actions')}`,
        'content-type': 'application/json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect(github.takeViolations()).toEqual([
      { side: 'request', operation: expect.any(String), detail: expect.stringContaining(detail) },
    ]);
  });

  test('a violation that nobody took fails the test', async () => {
    const bed = await pullRequestScenario();
    await fetch(`${bed.github.apiUrl}/nowhere`, { headers });
    await expect(bed[Symbol.asyncDispose]()).rejects.toThrow('no such operation in api.github.com');
  });

  test('on an Enterprise Server nothing is asked outside its prefix', async () => {
    await using bed = await pullRequestScenario({ ghes: true });
    await fetch(`${bed.github.serverUrl}/repos/octo/models/pulls/1`, { headers });
    expect(bed.github.takeViolations()).toMatchObject([{ detail: 'outside /api/v3' }]);
  });
});
