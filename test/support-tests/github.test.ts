import { describe, expect, test } from 'vitest';
import { linesOf, writesOf } from '../support/github/log.ts';
import { pullRequestScenario, restClient } from '../support/github/scenario.ts';

const target = (number: number) => ({ owner: 'octo', repo: 'models', issue_number: number });
const pullOf = (number: number) => ({ owner: 'octo', repo: 'models', pull_number: number });

describe.each([
  ['github.com', false],
  ['Enterprise Server', true],
])('the stand-in for %s', (_, ghes) => {
  test('a pull request has the commits of the real repository, and comments are kept', async () => {
    await using bed = await pullRequestScenario({ ghes });
    const { github, pull, repo } = bed;
    const rest = restClient(github, github.token('actions'));
    expect(pull.headSha).toBe(await repo.git('rev-parse', 'feature'));
    const { data } = await rest.pulls.get(pullOf(pull.number));
    expect(data.head).toMatchObject({
      ref: 'feature',
      sha: pull.headSha,
      repo: { full_name: 'octo/models' },
    });
    expect(data.base.sha).toBe(await repo.git('rev-parse', 'main'));
    expect(data.merge_commit_sha).toBe(pull.mergeSha);
    const made = await rest.issues.createComment({ ...target(pull.number), body: 'first' });
    expect(made.data.user).toMatchObject({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' });
    expect(made.data.html_url).toBe(`${github.serverUrl}/octo/models/pull/1#issuecomment-${made.data.id}`);
    expect(made.data.url).toBe(`${github.apiUrl}/repos/octo/models/issues/comments/${made.data.id}`);
    await rest.issues.updateComment({
      owner: 'octo',
      repo: 'models',
      comment_id: made.data.id,
      body: 'second',
    });
    await github.addComment(pull.number, 'mallory', 'third');
    const bodies = (await github.comments(pull.number)).map((comment) => comment['body']);
    expect(bodies).toEqual(['second', 'third']);
    expect(linesOf(writesOf(github.requests))).toEqual([
      'POST /repos/octo/models/issues/1/comments',
      `PATCH /repos/octo/models/issues/comments/${made.data.id}`,
    ]);
    expect(github.requests.every((request) => request.token === 'actions')).toBe(true);
  });

  test('lists come in pages with links that stay on the server', async () => {
    await using bed = await pullRequestScenario({ ghes });
    const { github, pull } = bed;
    for (let index = 0; index < 5; index += 1) await github.addComment(pull.number, 'octocat', `n${index}`);
    const rest = restClient(github, github.token('actions'));
    const page = await rest.issues.listComments({ ...target(pull.number), per_page: 2, page: 2 });
    expect(page.data.map((comment) => comment.body)).toEqual(['n2', 'n3']);
    expect(page.headers.link).toContain(
      `<${github.apiUrl}/repos/octo/models/issues/1/comments?per_page=2&page=3>; rel="next"`,
    );
  });
});

test('the webhook payload is that of a real pull_request event', async () => {
  await using bed = await pullRequestScenario();
  expect(bed.pull.event).toMatchObject({
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      head: { sha: bed.pull.headSha, ref: 'feature', repo: { full_name: 'octo/models', fork: false } },
      base: { sha: bed.pull.baseSha, ref: 'main', repo: { full_name: 'octo/models' } },
      merge_commit_sha: bed.pull.mergeSha,
    },
    repository: { full_name: 'octo/models', private: false, default_branch: 'main' },
  });
  await using clone = await bed.github.clone({ ref: 'refs/pull/1/merge', depth: 1 });
  expect(await clone.git('show', 'HEAD:task.yaml')).toBe('a: 2');
});

test('a new push moves the head; the base commit of the payload stays behind when only the base moves', async () => {
  await using bed = await pullRequestScenario();
  const { github, repo, pull } = bed;
  await repo.commit('Base moves', { other: '1' });
  await github.push(repo);
  const later = await github.current(1);
  expect([later.headSha, later.baseSha]).toEqual([pull.headSha, pull.baseSha]);
  expect(later.mergeSha).not.toBe(pull.mergeSha);
  expect(await github.git('rev-parse', `${later.mergeSha}^1`)).toBe(await repo.git('rev-parse', 'main'));
  await repo.switchTo('feature');
  const head = await repo.commit('Head moves', { 'task.yaml': 'a: 3\n' });
  await github.push(repo);
  expect((await github.current(1)).headSha).toBe(head);
  await github.merge(1);
  expect(await github.git('show', 'main:task.yaml')).toBe('a: 3');
  expect(await github.pull(1)).toMatchObject({ state: 'closed', merged: true });
});

test('a pull request from a fork names it, and loses it when it is deleted', async () => {
  await using bed = await pullRequestScenario({ fork: 'mallory/models' });
  const { github, pull } = bed;
  expect(pull.event).toMatchObject({
    pull_request: { user: { login: 'mallory' }, head: { repo: { full_name: 'mallory/models', fork: true } } },
  });
  expect(await github.git('rev-parse', 'refs/pull/1/head')).toBe(pull.headSha);
  github.deleteFork('mallory/models');
  const { data } = await restClient(github, github.token('fork')).pulls.get(pullOf(1));
  expect(data.head.repo).toBeNull();
  expect(data.head.sha).toBe(pull.headSha);
});
