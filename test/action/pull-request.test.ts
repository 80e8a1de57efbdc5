import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../support/github/log.ts';
import { checkout, commentsOn, pullRequest, runPull, worse } from './bed.ts';

const MARKER = '<!-- tunegate:report key=default -->';

describe('a pull request', () => {
  test('gets one comment, a summary and outputs; runs again and newer heads update the comment', async () => {
    await using bed = await pullRequest();
    const { github, repo, pull } = bed;
    await github.addComment(1, 'mallory', `${MARKER}\nnothing to see`);
    await using first = await checkout(github);
    let json = '';
    const passed = await runPull(bed, {
      cwd: first.path,
      inspect: async (temp) => {
        json = await readFile(`${temp}/tunegate-default/report.json`, 'utf8');
      },
    });

    expect(passed).toMatchObject({ code: 0, conclusion: 'success', stderr: '' });
    const [foreign, ours, ...more] = await commentsOn(github);
    expect(more).toEqual([]);
    expect(foreign).toMatchObject({ author: 'mallory', body: `${MARKER}\nnothing to see` });
    expect(ours?.author).toBe('github-actions[bot]');
    expect(ours?.body.split('\n')[0]).toBe(MARKER);
    expect(ours?.body).toContain(`<!-- head=${pull.headSha} run=1000 attempt=1 -->`);
    expect(ours?.body).toContain('[!TIP]');
    expect(ours?.body).toContain(`${github.serverUrl}/octo/models/actions/runs/1000`);
    expect(passed.outputs).toEqual({
      result: 'pass',
      verdicts: '{"sentiment":"adopt"}',
      'failed-tasks': '[]',
      'report-path': expect.stringContaining('report.json'),
      'markdown-path': expect.stringContaining('report.md'),
      'comment-id': String(ours?.id),
      'comment-url': `${github.serverUrl}/octo/models/pull/1#issuecomment-${ours?.id}`,
    });
    expect(passed.summary).toContain('[!TIP]');
    expect(JSON.parse(json)).toMatchObject({
      schema: 'tunegate.report/1',
      result: 'pass',
      base: { ref: 'main', sha: pull.baseSha },
      head: { ref: 'feature', sha: pull.headSha },
      tasks: [{ path: 'sentiment', candidate: { version: 'v2' }, baseline: { version: 'v1' } }],
    });

    const again = await runPull(bed, { cwd: first.path, runId: 1001 });
    expect(again.outputs['comment-id']).toBe(String(ours?.id));
    expect((await commentsOn(github))[1]?.body).toContain('run=1001');

    await repo.switchTo('feature');
    await repo.commit('A worse model', worse);
    await github.push(repo);
    const moved = await github.current(1);
    await using second = await checkout(github);
    const failed = await runPull(bed, { cwd: second.path, pull: moved, runId: 1002 });
    expect(failed).toMatchObject({ code: 1, conclusion: 'failure' });
    expect(failed.outputs).toMatchObject({
      result: 'fail',
      verdicts: '{"sentiment":"reject"}',
      'failed-tasks': '["sentiment"]',
      'comment-id': String(ours?.id),
    });
    expect(failed.summary).toContain('[!CAUTION]');
    const bodies = await commentsOn(github);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]?.body).toBe(`${MARKER}\nnothing to see`);
    expect(bodies[1]?.body).toContain('[!CAUTION]');
    expect(bodies[1]?.body).toContain(`head=${moved.headSha} run=1002`);
  });

  test('takes three requests, five for a base that has to be asked for, eight without a checkout', async () => {
    await using bed = await pullRequest();
    await using clone = await checkout(bed.github);
    await runPull(bed, { cwd: clone.path });
    expect(linesOf(bed.github.requests)).toEqual([
      'POST /graphql',
      'POST /repos/octo/models/issues/1/comments',
      'POST /graphql',
    ]);
    bed.github.clearRequests();
    await runPull(bed, { cwd: clone.path, runId: 1001 });
    expect(linesOf(bed.github.requests)).toEqual([
      'POST /graphql',
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
      'POST /graphql',
    ]);
    bed.github.clearRequests();
    await using head = await bed.github.clone({ ref: 'refs/pull/1/head', depth: 1 });
    await runPull(bed, { cwd: head.path, runId: 1002 });
    const update = ['POST /graphql', expect.stringMatching(/^PATCH /), 'POST /graphql'];
    expect(linesOf(bed.github.requests)).toEqual([
      'GET /repos/octo/models/git/ref/heads%2Fmain',
      expect.stringContaining('/compare/'),
      ...update,
    ]);
    bed.github.clearRequests();
    await runPull(bed, { eventName: 'pull_request_target', runId: 1003 });
    expect(linesOf(bed.github.requests)).toEqual([
      'GET /repos/octo/models/pulls/1',
      expect.stringContaining('/git/commits/'),
      expect.stringContaining('/git/trees/'),
      expect.stringContaining('/git/trees/'),
      'POST /graphql',
      ...update,
    ]);
  }, 60_000);
});
