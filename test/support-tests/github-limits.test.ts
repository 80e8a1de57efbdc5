import { describe, expect, test } from 'vitest';
import { pullRequestScenario, restClient } from '../support/github/scenario.ts';

const headers = { 'user-agent': 'test', accept: 'application/vnd.github+json' };

const target = (number: number) => ({ owner: 'octo', repo: 'models', issue_number: number });
const pullOf = (number: number) => ({ owner: 'octo', repo: 'models', pull_number: number });

describe('permissions and limits', () => {
  test('a read-only token reads and does not write', async () => {
    await using bed = await pullRequestScenario();
    const rest = restClient(bed.github, bed.github.token('fork'));
    await rest.issues.listComments(target(1));
    await expect(rest.issues.createComment({ ...target(1), body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect(await bed.github.comments(1)).toEqual([]);
  });

  test('each token has its identity; only people are users', async () => {
    await using bed = await pullRequestScenario();
    const { github } = bed;
    for (const [kind, login] of [
      ['app', 'acme-models[bot]'],
      ['personal', 'octo'],
    ] as const) {
      const made = await restClient(github, github.token(kind)).issues.createComment({
        ...target(1),
        body: kind,
      });
      expect(made.data.user?.login).toBe(login);
    }
    await expect(restClient(github, github.token('actions')).users.getAuthenticated()).rejects.toMatchObject({
      status: 403,
    });
    const me = await restClient(github, github.token('personal')).users.getAuthenticated();
    expect(me.data.login).toBe('octo');
    await expect(restClient(github, 'ghs_wrong').pulls.get(pullOf(1))).rejects.toMatchObject({ status: 401 });
  });

  test('permissions: of a workflow count; a private repository asks for them even to read', async () => {
    await using bed = await pullRequestScenario({ private: true });
    const rest = restClient(bed.github, bed.github.token('actions', { contents: 'read' }));
    await rest.git.getRef({ owner: 'octo', repo: 'models', ref: 'heads/main' });
    await expect(rest.pulls.get(pullOf(1))).rejects.toMatchObject({ status: 403 });
    const anonymous = await fetch(`${bed.github.apiUrl}/repos/octo/models/pulls/1`, { headers });
    expect(anonymous.status).toBe(404);
  });

  test('65,536 characters fit in a comment and in a pull request, one more does not', async () => {
    await using bed = await pullRequestScenario();
    const rest = restClient(bed.github, bed.github.token('actions'));
    await rest.issues.createComment({ ...target(1), body: 'x'.repeat(65_536) });
    await expect(rest.issues.createComment({ ...target(1), body: 'x'.repeat(65_537) })).rejects.toMatchObject(
      {
        status: 422,
        message: expect.stringContaining('maximum is 65536 characters'),
      },
    );
    await expect(rest.pulls.update({ ...pullOf(1), body: 'x'.repeat(65_537) })).rejects.toMatchObject({
      status: 422,
    });
  });

  test('a locked pull request takes no comment of a bot', async () => {
    await using bed = await pullRequestScenario();
    bed.github.lock(1);
    const rest = restClient(bed.github, bed.github.token('actions'));
    expect((await rest.pulls.get(pullOf(1))).data.locked).toBe(true);
    await expect(rest.issues.createComment({ ...target(1), body: 'x' })).rejects.toMatchObject({
      status: 403,
    });
  });

  test('too many writes in a minute meet the secondary limit', async () => {
    await using bed = await pullRequestScenario({ limits: { writesPerMinute: 2 } });
    const rest = restClient(bed.github, bed.github.token('actions'));
    const statuses = [];
    for (let index = 0; index < 3; index += 1) {
      const made = await rest.issues
        .createComment({ ...target(1), body: 'x' })
        .catch((error: unknown) => error);
      statuses.push(made);
    }
    expect(statuses[1]).toMatchObject({ status: 201 });
    expect(statuses[2]).toMatchObject({ status: 403, response: { headers: { 'retry-after': '60' } } });
  });

  test('the hourly limit of a token counts', async () => {
    await using bed = await pullRequestScenario({ limits: { requestsPerHour: 1 } });
    const rest = restClient(bed.github, bed.github.token('actions'));
    expect((await rest.pulls.get(pullOf(1))).headers['x-ratelimit-remaining']).toBe('0');
    await expect(rest.pulls.get(pullOf(1))).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
    });
  });

  test('an organisation may forbid Actions to open pull requests', async () => {
    await using bed = await pullRequestScenario({ actionsMayOpenPullRequests: false });
    const rest = restClient(bed.github, bed.github.token('actions'));
    const wanted = { owner: 'octo', repo: 'models', title: 't', head: 'feature', base: 'main' };
    await expect(rest.pulls.create(wanted)).rejects.toMatchObject({
      message: expect.stringContaining('not permitted'),
    });
  });
});
