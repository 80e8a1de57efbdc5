import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writesOf } from '../support/github/log.ts';
import { type ActionOptions, runAction } from '../support/run-action.ts';
import { manyVersions, type Night, night } from './support.ts';

/** The built action as a process, on a checkout of the branch. */
async function act(
  bed: Night,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<ActionOptions> & { readonly depth?: number } = {},
) {
  const { depth, ...options } = more;
  await using clone = await bed.github.clone({ ref: 'main', ...(depth === undefined ? {} : { depth }) });
  return await runAction({
    inputs: { command: 'cleanup', 'github-token': bed.github.token('actions'), ...inputs },
    eventName: 'schedule',
    event: { repository: await bed.github.repositoryJson() },
    ref: 'refs/heads/main',
    sha: await clone.git('rev-parse', 'HEAD'),
    apiUrl: bed.github.apiUrl,
    cwd: clone.path,
    ...options,
  });
}

describe('command: cleanup that writes nothing', () => {
  // One bed for all of them: each shows that nothing was written.
  let bed: Night;
  beforeAll(async () => {
    bed = await night(manyVersions(12));
  });
  beforeEach(() => {
    bed.github.clearFaults();
    bed.github.clearRequests();
  });
  afterAll(() => bed[Symbol.asyncDispose]());

  test('is a dry run unless told otherwise', async () => {
    const result = await act(bed);
    expect([result.code, result.conclusion]).toEqual([0, 'success']);
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect(JSON.parse(result.outputs['removed-versions'] ?? '')).toEqual(['sent/v1', 'sent/v2']);
    expect(result.outputs).toMatchObject({ deferred: '7', 'pull-request-url': '' });
    expect(result.summary).toContain('2 versions of 1 task go.');
    expect(result.summary).toContain('dry run');
  });

  test.each([
    ['on a pull request', { ref: 'refs/pull/1/merge', eventName: 'pull_request' }, {}],
    ['without a token', {}, { 'github-token': '', 'dry-run': 'false' }],
    ['in the working tree', {}, { apply: 'working-tree' }],
  ])('refuses to work %s', async (_, options, inputs) => {
    expect((await act(bed, inputs, options)).code).toBe(2);
    expect(writesOf(bed.github.requests)).toEqual([]);
  });

  test('removes nothing where the history is cut off, and says what to do', async () => {
    const result = await act(bed, { 'dry-run': 'false' }, { depth: 1 });
    expect([result.code, result.outputs['removed-versions']]).toEqual([0, '[]']);
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect(result.stdout).toContain('fetch-depth: 0');
  });

  test('leaves a pull request that a person works on alone: a notice, and status 0', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.commit('My own thoughts', { 'notes.md': 'x' }, 'tunegate/cleanup/main');
    bed.github.clearRequests();
    const result = await act(bed, { 'dry-run': 'false', 'exempt-versions': 'v1' });
    expect([result.code, result.conclusion]).toEqual([0, 'success']);
    expect(result.stdout).toMatch(/^::notice[^\n]*pull request #1: it is theirs now/m);
    expect(result.outputs['pull-request-url']).toBe(`${bed.github.serverUrl}/octo/models/pull/1`);
    expect(writesOf(bed.github.requests)).toEqual([]);
  });

  test('tells GitHub’s own reason in the red step', async () => {
    await using bed = await night(manyVersions(12));
    const message = 'Repository rule violations found\n\n::add-mask::x\n';
    bed.github.fault({
      kind: 422,
      method: 'PATCH',
      path: /git\/refs\//,
      message,
      times: Number.POSITIVE_INFINITY,
    });
    const result = await act(bed, { 'dry-run': 'false', apply: 'commit', confirm: 'octo/models' });
    expect(result.code).toBe(3);
    expect(result.stdout).toMatch(
      /^::error[^\n]*GitHub says: "Repository rule violations found [^\n]*is protected/m,
    );
    expect(result.stdout).not.toMatch(/^::add-mask::x/m);
  });

  test('fails, and removes nothing, when open pull requests cannot be read', async () => {
    bed.github.fault({ kind: 403, path: /\/pulls\?/, times: Number.POSITIVE_INFINITY });
    const result = await act(bed, { 'dry-run': 'false' });
    expect([result.code, result.conclusion]).toEqual([3, 'failure']);
    expect(writesOf(bed.github.requests)).toEqual([]);
  });
});

describe('command: cleanup that writes', () => {
  test('proposes with dry-run: false, and gives the address', async () => {
    await using bed = await night(manyVersions(12));
    const result = await act(bed, { 'dry-run': 'false', language: 'zh-TW', 'max-deletions': '1' });
    expect(result.code).toBe(0);
    expect(result.outputs['pull-request-url']).toBe(`${bed.github.serverUrl}/octo/models/pull/1`);
    expect(JSON.parse(result.outputs['removed-versions'] ?? '')).toEqual(['sent/v1']);
    expect(result.summary).toContain('已提出 PR #1');
  });

  test('commits only with the repository’s name', async () => {
    await using bed = await night(manyVersions(12));
    const commit = { 'dry-run': 'false', apply: 'commit' };
    expect((await act(bed, commit)).code).toBe(2);
    expect((await act(bed, { ...commit, confirm: 'octo/other' })).code).toBe(2);
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect((await act(bed, { ...commit, confirm: 'octo/models' })).code).toBe(0);
    expect(await bed.github.git('rev-list', '--count', 'main')).toBe('2');
  });
});
