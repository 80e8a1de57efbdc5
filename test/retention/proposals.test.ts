import { describe, expect, test } from 'vitest';
import { OperationError } from '../../src/domain/errors.ts';
import { versionsWith } from '../../src/domain/retention/plan.ts';
import type { Files } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { writesOf } from '../support/github/log.ts';
import { manyVersions, type Night, night, now, stateOf, versions } from './support.ts';

const branch = 'tunegate/cleanup/main';

/** What a person does to the proposal in a clone of theirs. */
async function byHand(bed: Night, work: (git: (...args: string[]) => Promise<string>) => Promise<unknown>) {
  await using clone = await bed.github.clone();
  for (const name of ['main', branch]) await clone.git('branch', '--force', name, `origin/${name}`);
  await clone.switchTo(branch);
  await work(clone.git);
  await bed.github.push(clone);
}

const amend = (bed: Night) =>
  byHand(bed, async (git) => {
    await git('checkout', 'HEAD^', '--', 'sent/versions/v1', 'sent/models/adapter/v1');
    await git('commit', '--quiet', '--amend', '--no-edit', '--no-gpg-sign');
  });

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

describe('what a person did to a proposal stays', () => {
  test.each<[string, (bed: Night) => Promise<void>]>([
    ['an amended commit that brings v1 back', amend],
    ['a further commit', (bed) => bed.commit('My own thoughts', { 'notes.md': 'x' }, branch)],
    [
      'a squash of both',
      (bed) =>
        byHand(bed, async (git) => {
          await git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'Mine');
          await git('reset', '--quiet', '--soft', 'main');
          await git('commit', '--quiet', '--no-gpg-sign', '--message', 'Clean up, squashed');
        }),
    ],
  ])('%s', async (_, hand) => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await hand(bed);
    const before = await stateOf(bed);
    bed.github.clearRequests();
    for (const given of [{}, { 'exempt-versions': 'v1' }, { 'exempt-versions': 'v*' }]) {
      expect((await bed.run(given)).outcome).toMatchObject({ kind: 'taken-over', number: 1, branch });
    }
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect(await stateOf(bed)).toEqual(before);
  });

  test('commits on the branch of a proposal that was closed', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.github.close(1);
    await bed.commit('My own thoughts', { 'notes.md': 'x' }, branch);
    const { outcome } = await bed.run({ 'exempt-versions': 'v1' });
    expect(outcome).toEqual({ kind: 'taken-over', branch, number: null, url: '' });
  });

  test('a merge of the base into the branch is no such thing, but one with a change is', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.commit('Elsewhere', { 'README.md': 'other' });
    await byHand(bed, (git) => git('merge', '--quiet', '--no-edit', '--no-gpg-sign', 'main'));
    bed.github.clearRequests();
    expect((await bed.run()).outcome).toMatchObject({ kind: 'unchanged', number: 1 });
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect((await bed.run({ 'exempt-versions': 'v1' })).outcome).toMatchObject({
      kind: 'updated',
      number: 1,
    });
    await bed.commit('Elsewhere again', { 'README.md': 'more' });
    await byHand(bed, async (git) => {
      await git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
      await git('checkout', 'main', '--', 'sent/versions/v2');
      await git('commit', '--quiet', '--no-gpg-sign', '--message', 'Merge main, and keep v2');
    });
    expect((await bed.run()).outcome).toMatchObject({ kind: 'taken-over', number: 1 });
  });

  test('after it was merged the branch is free again', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await amend(bed);
    await bed.github.merge(1, 'squash');
    expect((await bed.run()).outcome).toMatchObject({ kind: 'opened', number: 2 });
  });
});

describe('the identity of a proposal', () => {
  test('two directories and two branches have one each, and none touches another’s', async () => {
    const two = { ...below('nlp', manyVersions(12)), ...below('vision', manyVersions(12)) };
    await using bed = await night(two);
    await bed.github.git('branch', 'dev', 'main');
    const nlp = { 'working-directory': 'nlp' };
    expect((await bed.run(nlp)).outcome).toMatchObject({ kind: 'opened', number: 1 });
    expect((await bed.run({ 'working-directory': './vision/' })).outcome).toMatchObject({ number: 2 });
    expect((await bed.run(nlp, { branch: 'dev' })).outcome).toMatchObject({ kind: 'opened', number: 3 });
    expect((await bed.run({ ...nlp, 'comment-key': 'second' })).outcome).toMatchObject({ number: 4 });
    for (const given of [nlp, { 'working-directory': 'vision' }, { ...nlp, 'comment-key': 'second' }]) {
      expect((await bed.run(given)).outcome.kind).toBe('unchanged');
    }
    const closed = await bed.run({ ...nlp, 'exempt-versions': 'v*' });
    expect(closed.outcome).toMatchObject({ kind: 'closed', number: 1 });
    const pulls = (await bed.github.pulls()).toReversed();
    expect(
      pulls.map(({ number, state, base }) => [number, state, JSON.stringify(base).includes('"ref":"dev"')]),
    ).toEqual([
      [1, 'closed', false],
      [2, 'open', false],
      [3, 'open', true],
      [4, 'open', false],
    ]);
  });

  test('a pull request that a person retargets is theirs', async () => {
    await using bed = await night(manyVersions(12));
    await bed.github.git('branch', 'dev', 'main');
    await bed.run();
    await bed.edit(1, { base: 'dev' });
    expect((await bed.run()).outcome).toMatchObject({ kind: 'taken-over', number: 1 });
  });
});

describe('a proposal is withdrawn only where it is known that nothing is left to do', () => {
  const broken = { 'sent/versions/v5/lineage.yaml': 'version: [\n' };
  test.each<[string, (bed: Night) => ReturnType<Night['run']>]>([
    ['a shallow clone', (bed) => bed.run({}, { depth: 1 })],
    [
      'a record with a syntax error',
      async (bed) => {
        await bed.commit('Break it', broken);
        return bed.run();
      },
    ],
  ])('not on %s', async (_, disturbed) => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const before = (await stateOf(bed)).open;
    const { plan, outcome } = await disturbed(bed);
    expect([plan.totals.remove, outcome]).toMatchObject([0, { kind: 'unknown', number: 1 }]);
    expect((await stateOf(bed)).open).toEqual(before);
    await bed.commit('Repair it', {
      'sent/versions/v5/lineage.yaml': manyVersions(12)['sent/versions/v5/lineage.yaml'] ?? null,
    });
    expect((await bed.run()).outcome).toMatchObject({ kind: 'unchanged', number: 1 });
  });

  test('not on a request that is not answered', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    const before = await stateOf(bed);
    bed.github.fault({ kind: 500, path: /\/pulls\?/, times: Number.POSITIVE_INFINITY });
    await expect(bed.run({ 'exempt-versions': 'v*' })).rejects.toThrow(OperationError);
    bed.github.clearFaults();
    expect(await stateOf(bed)).toEqual(before);
  });

  test('what was withdrawn by itself is proposed again when it is due again', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    expect((await bed.run({ 'exempt-versions': 'v*' })).outcome).toMatchObject({ kind: 'closed', number: 1 });
    expect((await bed.run()).outcome).toMatchObject({ kind: 'opened', number: 2 });
  });
});

describe('a proposal that a person closed', () => {
  test.each<[string, (bed: Night) => Promise<unknown>]>([
    ['on its page', (bed) => bed.github.close(1)],
    [
      'by deleting its branch',
      (bed) =>
        byHand(bed, async (git) => git('switch', '--quiet', 'main').then(() => git('branch', '-D', branch))),
    ],
  ])('%s is not made again until the plan changes', async (_, close) => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await close(bed);
    bed.github.clearRequests();
    for (let days = 0; days < 3; days++) {
      const { outcome } = await bed.run({}, { now: now + days * 86_400_000 });
      expect(outcome).toMatchObject({ kind: 'declined', number: 1 });
    }
    expect(writesOf(bed.github.requests)).toEqual([]);
    expect((await bed.run({ 'exempt-versions': 'v1' })).outcome).toMatchObject({ kind: 'opened', number: 2 });
  });

  test('goes on when it is reopened', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    await bed.github.close(1);
    await bed.github.reopen(1);
    expect((await bed.run()).outcome).toMatchObject({ kind: 'unchanged', number: 1 });
  });
});

test('a plan of more files than GitHub lists in a comparison is unchanged on the next night', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, index) => [`sent/models/adapter/v1/shard-${index}.bin`, `${index}`]),
  );
  await using bed = await night({ ...manyVersions(12), ...many });
  await bed.run();
  const before = await stateOf(bed);
  bed.github.clearRequests();
  expect((await bed.run()).outcome).toMatchObject({ kind: 'unchanged' });
  await bed.commit('Elsewhere', { ...many, 'README.md': 'x' });
  expect((await bed.run()).outcome).toMatchObject({ kind: 'unchanged' });
  expect(writesOf(bed.github.requests)).toEqual([]);
  expect((await stateOf(bed)).open).toEqual(before.open);
});

test('when production is rolled back to a version that is proposed, the run on the push takes it out', async () => {
  await using bed = await night(manyVersions(12));
  await bed.run();
  const rolledBack = taskFiles({ name: 'sent', versions: versions(12), task: { deployed_version: 'v1' } });
  await bed.commit('Roll back', { 'sent/task.yaml': rolledBack['sent/task.yaml'] ?? null });
  const { plan, outcome } = await bed.run();
  expect(outcome).toMatchObject({ kind: 'updated', number: 1 });
  expect(versionsWith(plan, 'remove')).toEqual(['sent/v2', 'sent/v3']);
  await bed.github.merge(1);
  expect(await bed.github.git('ls-tree', '--name-only', 'main', 'sent/versions/')).toContain(
    'sent/versions/v1\n',
  );
});
