import { describe, expect, test } from 'vitest';
import { versionsWith } from '../../src/domain/retention/plan.ts';
import { taskFiles } from '../support/fixtures.ts';
import { linesOf, writesOf } from '../support/github/log.ts';
import { manyVersions, type Night, night, now, type RunOptions, stateOf, versions } from './support.ts';

const root = '/repos/octo/models';

const hasBranch = async ({ github }: Night): Promise<boolean> =>
  (await github.git('branch', '--list', 'tunegate/cleanup/main')) !== '';

describe('a dry run', () => {
  test('makes no writing request at all', async () => {
    await using bed = await night(manyVersions(12));
    const { plan, outcome } = await bed.run({ 'dry-run': 'true' });
    expect(outcome).toEqual({ kind: 'dry-run' });
    expect(versionsWith(plan, 'remove')).toEqual(['sent/v1', 'sent/v2']);
    expect(bed.github.requests.length).toBeGreaterThan(0);
    expect(writesOf(bed.github.requests)).toEqual([]);
  });
});

describe('pull-request mode', () => {
  test('makes one branch, one commit and one pull request whose body is the plan', async () => {
    await using bed = await night(manyVersions(12));
    const before = await bed.tree('main');
    const { plan, outcome } = await bed.run({}, { realClient: true });
    expect(outcome).toMatchObject({ kind: 'opened', number: 1, bodyStored: true });
    expect(await bed.tree('main')).toBe(before);
    expect(linesOf(writesOf(bed.github.requests))).toEqual([
      `POST ${root}/git/blobs`,
      `POST ${root}/git/trees`,
      `POST ${root}/git/commits`,
      `POST ${root}/git/refs`,
      `POST ${root}/pulls`,
    ]);
    expect(await bed.github.git('rev-list', '--count', 'main..tunegate/cleanup/main')).toBe('1');
    const changed = await bed.github.git(
      'diff',
      '--name-status',
      '--no-renames',
      'main',
      'tunegate/cleanup/main',
    );
    const paths = plan.tasks.flatMap((task) =>
      task.versions.filter(({ action }) => action === 'remove').flatMap((version) => version.paths),
    );
    expect(changed.split('\n').sort()).toEqual(
      ['A\tsent/versions/retired.yaml', ...paths.map((path) => `D\t${path}`)].sort(),
    );
    expect(paths).toContain('sent/models/adapter/v1/adapter.safetensors');
    const [pull] = await bed.github.pulls();
    expect(pull).toMatchObject({ title: 'Clean up 2 versions by retention policy', state: 'open' });
    expect(pull?.['body']).toContain('123 MB');
    expect(pull?.['body']).toContain('made with the token of a workflow');
  });

  test('a second night with the same plan writes nothing', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const before = await stateOf(bed);
    bed.github.clearRequests();
    const { outcome } = await bed.run({}, { now: now + 3_600_000 });
    expect(outcome).toMatchObject({ kind: 'unchanged', number: 1 });
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect(await stateOf(bed)).toEqual(before);
  });

  test('where the branch went on elsewhere, and the plan is the same, nothing is written', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.commit('Something else', { 'README.md': 'other' });
    const before = await stateOf(bed);
    bed.github.clearRequests();
    expect((await bed.run({}, { now: now + 86_400_000 })).outcome).toMatchObject({
      kind: 'unchanged',
      number: 1,
    });
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect(await stateOf(bed)).toEqual(before);
  });

  test('a second night with another plan updates the same pull request in place', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const pinned = { version: 'v1', value: 0.5, lineage: { pinned: true } };
    await bed.commit('Pin', taskFiles({ name: 'sent', versions: [pinned, ...versions(12).slice(1)] }));
    const { plan, outcome } = await bed.run();
    expect(versionsWith(plan, 'remove')).toEqual(['sent/v2', 'sent/v3']);
    expect(outcome).toMatchObject({ kind: 'updated', number: 1, bodyStored: true });
    expect(await bed.github.pulls()).toHaveLength(1);
    expect(await bed.github.git('rev-list', '--count', 'main..tunegate/cleanup/main')).toBe('1');
    expect(
      await bed.github.git('ls-tree', '--name-only', 'tunegate/cleanup/main', 'sent/versions/'),
    ).toContain('sent/versions/v1\n');
  });

  test('when nothing is left to do the pull request is closed and the branch goes', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const { outcome } = await bed.run({ 'exempt-versions': 'v*' });
    expect(outcome).toMatchObject({ kind: 'closed', number: 1 });
    expect((await bed.github.pulls()).map(({ state }) => state)).toEqual(['closed']);
    expect(await hasBranch(bed)).toBe(false);
    const third = await bed.run({ 'exempt-versions': 'v*' });
    expect(third.outcome).toEqual({ kind: 'nothing' });
  });

  test('merging it and reverting the merge restores every byte', async () => {
    await using bed = await night(manyVersions(12));
    const before = await bed.tree('main');
    await bed.run();
    await bed.github.merge(1);
    const { outcome, plan } = await bed.run({ 'dry-run': 'true' });
    expect([outcome.kind, versionsWith(plan, 'remove')]).toEqual(['dry-run', ['sent/v3', 'sent/v4']]);
    await using clone = await bed.github.clone();
    await clone.git('revert', '--no-edit', '-m', '1', 'HEAD');
    expect(await clone.git('ls-tree', '-r', 'HEAD')).toBe(before);
  });

  test('after the merge the next night proposes the next versions', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.github.merge(1);
    const { outcome } = await bed.run();
    expect(outcome).toMatchObject({ kind: 'opened', number: 2 });
    expect(await bed.github.git('show', 'tunegate/cleanup/main:sent/versions/retired.yaml')).toMatch(
      /version: v1\n[\s\S]*version: v4\n/,
    );
  });

  test('a body that GitHub does not store is noticed', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const { outcome } = await bed.run(
      { language: 'zh-TW' },
      {
        prepare: (client) =>
          client.hook.before('request', (options) => {
            if (options.method === 'PATCH' && options.url.includes('/pulls/')) delete options['body'];
          }),
      },
    );
    expect(outcome).toMatchObject({ kind: 'updated', bodyStored: false });
  });

  test('without permission to open pull requests nothing is left behind', async () => {
    await using bed = await night(manyVersions(12), { actionsMayOpenPullRequests: false });
    await expect(bed.run()).rejects.toThrow(/Allow GitHub Actions to create/);
    expect(await hasBranch(bed)).toBe(false);
  });
});

describe('the branch moves while it is cleaned up', () => {
  test.each(['pull-request', 'commit'])('elsewhere: %s goes on from the new commit', async (apply) => {
    await using bed = await night(manyVersions(12));
    const meanwhile = () => bed.commit('Meanwhile', { 'README.md': 'new' });
    await bed.run({ apply, confirm: 'octo/models' }, { meanwhile });
    const made = apply === 'commit' ? 'main' : 'tunegate/cleanup/main';
    expect(await bed.github.git('log', '-1', '--format=%s', `${made}^`)).toBe('Meanwhile');
    expect(await bed.github.git('show', `${made}:README.md`)).toBe('new');
  });

  test.each(['pull-request', 'commit'])('in what the plan rests on: %s plans again', async (apply) => {
    await using bed = await night(manyVersions(12));
    const changed = taskFiles({ name: 'sent', versions: versions(12), task: { deployed_version: 'v1' } });
    const meanwhile = () => bed.commit('Meanwhile', { 'sent/task.yaml': changed['sent/task.yaml'] ?? null });
    const { plan } = await bed.run({ apply, confirm: 'octo/models' }, { meanwhile });
    expect(versionsWith(plan, 'remove')).toEqual(['sent/v2', 'sent/v3']);
    const made = apply === 'commit' ? 'main' : 'tunegate/cleanup/main';
    expect(await bed.github.git('ls-tree', '--name-only', made, 'sent/versions/')).toContain(
      'sent/versions/v1\n',
    );
  });

  test('between the last look and the write: a refused update is planned for again', async () => {
    await using bed = await night(manyVersions(12));
    let isFirst = true;
    const prepare: RunOptions['prepare'] = (client) =>
      client.hook.before('request', async ({ method, url }) => {
        if (method !== 'PATCH' || !url.includes('/git/refs/') || !isFirst) return;
        isFirst = false;
        await bed.commit('Meanwhile', { 'README.md': 'new' });
      });
    const { outcome } = await bed.run({ apply: 'commit', confirm: 'octo/models' }, { prepare });
    expect(outcome.kind).toBe('committed');
    expect(await bed.github.git('log', '--format=%s', '-2', 'main')).toMatch(/^Clean up .*\nMeanwhile$/);
  });
});

describe('commit mode', () => {
  test('makes one commit on the branch, and reverting it restores every byte', async () => {
    await using bed = await night(manyVersions(12));
    const before = await bed.tree('main');
    const { outcome } = await bed.run({ apply: 'commit', confirm: 'octo/models' });
    expect(outcome).toEqual({ kind: 'committed', sha: await bed.github.git('rev-parse', 'main') });
    expect(await bed.github.pulls()).toEqual([]);
    await using clone = await bed.github.clone();
    await clone.git('revert', '--no-edit', 'HEAD');
    expect(await clone.git('ls-tree', '-r', 'HEAD')).toBe(before);
  });

  test('what the cap defers goes on later nights, and is counted', async () => {
    await using bed = await night(manyVersions(30, { versioning: { retention: 20 } }));
    const nights: (readonly [number, number])[] = [];
    for (;;) {
      const { plan, outcome } = await bed.run({ apply: 'commit', confirm: 'octo/models' });
      nights.push([plan.totals.remove, plan.totals.defer]);
      if (outcome.kind === 'nothing') break;
    }
    // A fifth of 30 and of 24.
    expect(nights).toEqual([
      [6, 4],
      [4, 0],
      [0, 0],
    ]);
    const left = await bed.github.git('ls-tree', '-d', '--name-only', 'main', 'sent/versions/');
    expect(left.split('\n')).toHaveLength(20);
  });
});
