import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  mergeGroupEvent,
  NO_COMMIT,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../support/events.ts';
import { linesOf, writesOf } from '../support/github/log.ts';
import type { Scenario } from '../support/github/scenario.ts';
import { base, checkout, commentsOn, pullRequest, type RunOptions, runPull, worse } from './bed.ts';

/** A run of an event that is no pull request's, with or without the checkout that goes with it. */
async function runEvent(bed: Scenario, eventName: string, options: RunOptions, ref?: string) {
  await using clone = ref === undefined ? null : await bed.github.clone({ ref, depth: 1 });
  return await runPull(bed, {
    eventName,
    ref: 'refs/heads/main',
    ...(clone === null ? {} : { cwd: clone.path }),
    ...options,
  });
}

describe('what a run compares, by event', () => {
  // For the events that ask GitHub nothing.
  let bed: Scenario;
  beforeAll(async () => {
    bed = await pullRequest();
  });
  afterAll(() => bed[Symbol.asyncDispose]());

  test.each(['opened', 'synchronize', 'reopened', 'edited'])('pull_request %s', async (action) => {
    await using clone = await checkout(bed.github);
    const pull = await bed.github.current(1, action);
    const result = await runPull(bed, { cwd: clone.path, pull, inputs: { comment: 'never' } });
    expect(result).toMatchObject({ code: 0, outputs: { verdicts: '{"sentiment":"adopt"}' } });
    expect(bed.github.requests).toEqual([]);
  });

  test('the base is the merge commit’s parent, not the stale one of the payload', async () => {
    await using bed = await pullRequest();
    const { repo, github } = bed;
    await repo.commit('The base moves on', { 'README.md': 'x\n' });
    await github.push(repo);
    const moved = await github.current(1);
    await using clone = await checkout(github);
    const result = await runPull(bed, { cwd: clone.path, pull: moved, inputs: { comment: 'never' } });
    const now = await repo.git('rev-parse', 'main');
    expect(moved.baseSha).not.toBe(now);
    expect(result.summary).toContain(now.slice(0, 7));
    expect(result.summary).not.toContain(moved.baseSha.slice(0, 7));
  });

  test('merge_group: its base commit', async () => {
    await using bed = await pullRequest({ head: worse });
    const event = mergeGroupEvent({ repository: await bed.github.repositoryJson() }, bed.pull);
    const run = { event, sha: bed.pull.headSha, ref: 'refs/heads/gh-readonly-queue/main/pr-1' };
    for (const ref of ['feature', undefined]) {
      const result = await runEvent(bed, 'merge_group', run, ref);
      expect(result).toMatchObject({ code: 1, outputs: { verdicts: '{"sentiment":"reject"}' } });
    }
    expect(await commentsOn(bed.github)).toEqual([]);
  });

  test('push: the commit before; a new branch: the default branch', async () => {
    await using bed = await pullRequest({ head: worse });
    const { github, pull } = bed;
    const repository = await github.repositoryJson();
    const ref = 'refs/heads/feature';
    for (const [before, clone] of [
      [pull.baseSha, 'feature'],
      [pull.baseSha, undefined],
      [NO_COMMIT, 'feature'],
      [NO_COMMIT, undefined],
    ] as const) {
      const event = pushEvent({ repository }, { ref, before, after: pull.headSha });
      const result = await runEvent(bed, 'push', { event, sha: pull.headSha, ref }, clone);
      expect([before, clone, result.code, result.outputs['verdicts']]).toEqual([
        before,
        clone,
        1,
        '{"sentiment":"reject"}',
      ]);
    }
  });

  test('schedule, workflow_dispatch and the first push of the default branch validate everything', async () => {
    await using bed = await pullRequest({
      base: { ...base, 'broken/task.yaml': 'status: [\n' },
      head: worse,
    });
    const repository = await bed.github.repositoryJson();
    const sha = bed.pull.baseSha;
    for (const [name, event] of [
      ['schedule', scheduleEvent({ repository })],
      ['workflow_dispatch', workflowDispatchEvent({ repository })],
      ['push', pushEvent({ repository }, { ref: 'refs/heads/main', before: NO_COMMIT, after: sha })],
    ] as const) {
      const result = await runEvent(bed, name, { event, sha }, 'main');
      expect([name, result.code, result.outputs['result']]).toEqual([name, 1, 'fail']);
      expect(result.annotations.slice(0, 2)).toMatchObject([
        { level: 'error', message: expect.stringContaining('(broken/task.yaml:2)') },
        { level: 'error', file: 'broken/task.yaml', line: 2 },
      ]);
      expect(result.summary).toContain('broken/task.yaml');
    }
    const dispatched = await runEvent(
      bed,
      'workflow_dispatch',
      {
        event: workflowDispatchEvent({ repository }),
        sha: bed.pull.headSha,
        inputs: { 'base-ref': 'main' },
      },
      'feature',
    );
    expect(dispatched.outputs['verdicts']).toBe('{"sentiment":"reject"}');
  });

  test('any other event validates and says so', async () => {
    const event = { repository: await bed.github.repositoryJson(), issue: { number: 1 } };
    const result = await runEvent(bed, 'issues', { event, sha: bed.pull.baseSha }, 'main');
    expect(result).toMatchObject({ code: 0, outputs: { result: 'pass' } });
    expect(result.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('`issues`') },
    ]);
  });

  test('command: validate checks the whole head of a pull request', async () => {
    await using bed = await pullRequest({ base: { ...base, 'broken/task.yaml': 'status: [\n' } });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path, inputs: { command: 'validate' } });
    expect(result).toMatchObject({ code: 1, outputs: { result: 'fail' } });
    expect(bed.github.requests).toEqual([]);
  });
});

describe('a pull request from a fork', () => {
  test('gets its report and its status without a comment, and is told how to get one', async () => {
    for (const [head, code] of [
      [undefined, 0],
      [worse, 1],
    ] as const) {
      await using bed = await pullRequest({ fork: 'mallory/models', ...(head ? { head } : {}) });
      await using clone = await checkout(bed.github);
      const result = await runPull(bed, { cwd: clone.path, token: bed.github.token('fork') });
      expect(result.code).toBe(code);
      const notice = { level: 'notice', message: expect.stringContaining('`command: comment`') };
      const failure = { level: 'error', message: expect.stringContaining('do not ship') };
      expect(result.annotations).toMatchObject(code === 0 ? [notice] : [failure, notice]);
      expect(result.summary).toContain(code === 0 ? '[!TIP]' : '[!CAUTION]');
      expect(await commentsOn(bed.github)).toEqual([]);
    }
  });

  test('comments where its token may write, as the settings of a private repository can have it', async () => {
    await using bed = await pullRequest({ fork: 'mallory/models' });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path });
    expect(result).toMatchObject({ code: 0, annotations: [] });
    expect(await commentsOn(bed.github)).toHaveLength(1);
  });

  test('that was deleted is still judged', async () => {
    await using bed = await pullRequest({ fork: 'mallory/models' });
    await using clone = await checkout(bed.github);
    bed.github.deleteFork('mallory/models');
    const pull = await bed.github.current(1);
    const result = await runPull(bed, { cwd: clone.path, pull, token: bed.github.token('fork') });
    expect(result).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
  });

  test('pull_request_target reads nothing but the API, and may comment', async () => {
    await using bed = await pullRequest({ fork: 'mallory/models', head: worse });
    const { github, pull } = bed;
    await using workspace = await github.clone({ ref: 'main' });
    // What lies in the workspace would end every attempt to read it.
    await workspace.writeFiles({ '.git/HEAD': 'broken', 'sentiment/task.yaml': 'task_name: other\n' });
    const result = await runPull(bed, {
      eventName: 'pull_request_target',
      cwd: workspace.path,
      sha: pull.baseSha,
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdicts: '{"sentiment":"reject"}' } });
    expect((await commentsOn(github)).map(({ author }) => author)).toEqual(['github-actions[bot]']);
    expect(linesOf(github.requests).slice(0, 4)).toEqual([
      'GET /repos/octo/models/pulls/1',
      `GET /repos/octo/models/git/commits/${pull.mergeSha}`,
      `GET /repos/octo/models/git/trees/${pull.baseSha}?recursive=1`,
      `GET /repos/octo/models/git/trees/${pull.mergeSha}?recursive=1`,
    ]);
  });

  test('workflow_run makes the report anew from the API and comments on the pull request of that run', async () => {
    await using bed = await pullRequest({ fork: 'mallory/models', head: worse });
    const { github, pull } = bed;
    const context = { repository: await github.repositoryJson() };
    const headRepository = await github.repositoryJson('mallory/models');
    const run = { id: 77, headSha: pull.headSha, headBranch: 'feature', headRepository };
    const result = await runEvent(bed, 'workflow_run', {
      event: workflowRunEvent(context, run),
      sha: pull.baseSha,
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdicts: '{"sentiment":"reject"}' } });
    expect((await commentsOn(github))[0]?.body).toContain('run=77 attempt=1');
    github.clearRequests();
    for (const other of [
      { ...run, headSha: pull.baseSha },
      { ...run, headRepository: context.repository },
      { ...run, headRepository: null },
    ]) {
      const none = await runEvent(bed, 'workflow_run', {
        event: workflowRunEvent(context, other),
        sha: pull.baseSha,
      });
      expect(none).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
    }
    expect(writesOf(github.requests)).toEqual([]);
  });
});
