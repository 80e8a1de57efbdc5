import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Files } from '../support/files.ts';
import type { Scenario } from '../support/github/scenario.ts';
import type { Repository } from '../support/repo.ts';
import { base, better, checkout, commentsOn, pullRequest, runPull } from './bed.ts';

describe('where there is nothing to do, or no way to do it', () => {
  // None of these writes to GitHub or into its clone; those that do have beds of their own.
  let bed: Scenario;
  let clone: Repository;
  beforeAll(async () => {
    bed = await pullRequest();
    clone = await checkout(bed.github);
  });
  beforeEach(() => bed.github.clearRequests());
  afterAll(async () => {
    expect(await commentsOn(bed.github)).toEqual([]);
    await clone[Symbol.asyncDispose]();
    await bed[Symbol.asyncDispose]();
  });

  test('no task is touched: a fast success that says so', async () => {
    await using bed = await pullRequest({ head: { ...base, 'README.md': 'x\n' } });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path });
    expect(result).toMatchObject({ code: 0, outputs: { result: 'pass', verdicts: '{}' } });
    expect(result.summary).toContain('No training task is touched.');
    expect(await commentsOn(bed.github)).toEqual([]);
  });

  test('a base that cannot be read is no new task: the step fails and says what helps', async () => {
    await using clone = await checkout(bed.github);
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const failed = await runPull(bed, { cwd: clone.path, token: '' });
    expect(failed.code).toBe(3);
    expect(failed.outputs).not.toHaveProperty('result');
    expect(failed.annotations).toMatchObject([{ level: 'error' }]);
    const [message = ''] = failed.annotations.map((one) => one.message);
    expect(message).toContain(bed.pull.baseSha);
    expect(message).toContain('fetch-depth: 0');
    // With a token the API has it.
    const passed = await runPull(bed, { cwd: clone.path, inputs: { comment: 'never' } });
    expect(passed).toMatchObject({ code: 0, outputs: { verdicts: '{"sentiment":"adopt"}' } });
  });

  test('a working directory without files is misspelt, not without tasks', async () => {
    for (const cwd of [clone.path, undefined]) {
      const result = await runPull(bed, {
        ...(cwd === undefined ? {} : { cwd }),
        inputs: { 'working-directory': 'modles' },
      });
      expect(result).toMatchObject({
        code: 2,
        annotations: [{ level: 'error', message: expect.stringContaining('modles') }],
      });
    }
  });

  test('no checkout and no token', async () => {
    const result = await runPull(bed, { token: '' });
    expect(result).toMatchObject({ code: 3, annotations: [{ level: 'error' }] });
  });

  test.each([
    [{ command: 'reprot' }, 'Did you mean report?'],
    [{ comment: 'sometimes' }, 'changes, always, on-failure, never'],
    [{ 'warn-only': 'no' }, 'true or false'],
    [{ 'config-file': 'none.yaml' }, 'none.yaml'],
    [{ 'working-directory': '../models' }, '../models'],
  ])('wrong inputs %o end with 2', async (inputs, words) => {
    const result = await runPull(bed, { cwd: clone.path, inputs });
    expect(result).toMatchObject({
      code: 2,
      annotations: [{ level: 'error', message: expect.stringContaining(words) }],
    });
    expect(bed.github.requests).toEqual([]);
  });
});

describe('settings', () => {
  test('on a working directory annotations name files from the root; the policy file comes from the base', async () => {
    const inside = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`ml/models/${path}`, content]));
    await using bed = await pullRequest({
      base: inside({ ...base, 'tunegate.yaml': 'language: zh-TW\ncomment-key: ml\n' }),
      head: inside({ ...better, 'broken/task.yaml': 'status: [\n', 'tunegate.yaml': 'fail-on: never\n' }),
    });
    await using clone = await checkout(bed.github);
    for (const cwd of [clone.path, undefined]) {
      const result = await runPull(bed, {
        ...(cwd === undefined ? {} : { cwd }),
        inputs: { 'working-directory': './ml/models/' },
      });
      expect(result.code).toBe(1);
      expect(result.annotations.find(({ file }) => file !== undefined)).toMatchObject({
        file: 'ml/models/broken/task.yaml',
        line: 2,
      });
      expect(result.summary).toContain('tunegate.yaml');
    }
    const bodies = (await commentsOn(bed.github)).map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.split('\n')[0]).toBe('<!-- tunegate:report key=ml -->');
    expect(bodies[0]).toMatch(/任務|門檻|紀錄/);
  });

  test('warn-only and fail-on move the status, never the result', async () => {
    await using bed = await pullRequest({ head: { ...better, 'broken/task.yaml': 'status: [\n' } });
    await using clone = await checkout(bed.github);
    for (const inputs of [{ 'warn-only': 'true' }, { 'fail-on': 'never' }]) {
      const result = await runPull(bed, { cwd: clone.path, inputs: { comment: 'never', ...inputs } });
      expect(result).toMatchObject({ code: 0, outputs: { result: 'fail' } });
    }
  });

  test('a change to a workflow or to the policy file is pointed at', async () => {
    await using bed = await pullRequest({
      head: { ...better, '.github/workflows/x.yml': 'on: push\n', 'tunegate.yaml': 'fail-on: error\n' },
    });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path });
    const body = (await commentsOn(bed.github))[0]?.body ?? '';
    for (const text of [body, result.summary ?? '']) {
      expect(text).toContain('<code>.github/workflows/x.yml</code>');
      expect(text).toContain('<code>tunegate.yaml</code>');
    }
  });
});

test('an Enterprise Server is asked below its own address alone', async () => {
  await using bed = await pullRequest({ ghes: true, fork: 'mallory/models' });
  const { github, pull } = bed;
  await using clone = await checkout(github);
  await using own = await pullRequest({ ghes: true });
  await using checkedOut = await checkout(own.github);
  expect((await runPull(own, { cwd: checkedOut.path })).code).toBe(0);
  expect((await commentsOn(own.github))[0]?.body).toContain(
    `${own.github.serverUrl}/octo/models/actions/runs/`,
  );
  const target = await runPull(bed, { eventName: 'pull_request_target', sha: pull.baseSha, cwd: clone.path });
  expect(target).toMatchObject({ code: 0, outputs: { verdicts: '{"sentiment":"adopt"}' } });
  expect(await commentsOn(github)).toHaveLength(1);
});
