import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../src/adapters/local/checkout.ts';
import { OperationError } from '../../../src/domain/errors.ts';
import { temporaryFolder } from '../../support/files.ts';
import { temporaryRepository } from '../../support/repo.ts';
import {
  at,
  changed,
  fingerprint,
  main,
  nothingKnown,
  open,
  pullRequest,
  serverWith,
} from './pull-request-bed.ts';

describe('the merge commit that GitHub checks out', () => {
  it.each([
    ['a full clone', 0],
    ['a clone of depth 1', 1],
    ['a clone of depth 2', 2],
  ])('in %s: its first parent is the base, whatever the event says', async (_, depth) => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth, ref: 'refs/pull/1/merge' });
    const before = await fingerprint(clone);

    expect(await open(clone, { eventHead: head, eventBase: main })).toEqual({
      base: moved,
      head,
      foundBy: 'merge-parent',
      changes: [changed],
      a: 'a: 1 → a: 2',
      b: 'b: 2 → b: 2',
      shallow: depth > 0,
    });
    expect(await fingerprint(clone)).toBe(before);
    expect(await clone.git('rev-parse', '--is-shallow-repository')).toBe(String(depth > 0));
  });

  it('is not taken for one when the head itself is a merge of main', async () => {
    const { source, moved } = await pullRequest();
    await using _source = source;
    await source.switchTo('feature');
    await source.git('merge', '--quiet', '--no-edit', 'main');
    const head = await source.git('rev-parse', 'HEAD');
    const seen = await open(source, { eventHead: head, eventBase: main, server: serverWith(moved) });
    expect(seen).toMatchObject({ base: moved, head, foundBy: 'api', changes: [changed] });
  });
});

describe('the inputs', () => {
  it.each(['main', 'origin/main', 'refs/heads/main'])('base-ref %s comes before everything', async (ref) => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'refs/pull/1/merge' });
    const seen = await open(clone, { baseRef: ref, eventHead: head, eventBase: main });
    expect(seen).toMatchObject({ base: moved, foundBy: 'input', changes: [changed] });
  });

  it('names a branch that a shallow clone does not have', async () => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'feature' });
    const before = await fingerprint(clone);
    expect(await open(clone, { baseRef: 'main', eventHead: head })).toMatchObject({ base: moved });
    expect(await fingerprint(clone)).toBe(before);
  });

  it.each(['--upload-pack=touch /tmp/x', '-h'])('refuses %s', async (ref) => {
    await using source = await temporaryRepository({ 'a/task.yaml': '1' });
    await expect(open(source, { baseRef: ref })).rejects.toThrow('is no git revision');
  });
});

describe('a commit that the clone does not have', () => {
  it('is fetched without a trace in a full clone (hazard changed-clone)', async () => {
    await using source = await temporaryRepository({ 'a/task.yaml': 'a: 1\n' });
    const start = await source.git('rev-parse', 'HEAD');
    await using clone = await source.clone({ ref: 'main' });
    await source.branch('side', start);
    const elsewhere = await source.commit('Elsewhere', { 'a/task.yaml': 'a: 0\n' });
    const before = await fingerprint(clone);

    const seen = await open(clone, { eventHead: start, eventBase: at(elsewhere) });
    expect(seen).toMatchObject({ base: elsewhere, a: 'a: 0 → a: 1', shallow: false });
    expect(await fingerprint(clone)).toBe(before);
    await expect(clone.git('cat-file', '-e', elsewhere)).rejects.toThrow();
  });

  it('ends in an error that names it and both ways out, never in "new task" (hazard missing-base)', async () => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'refs/pull/1/merge' });
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const failure = await open(clone, { eventHead: head }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OperationError);
    const { message } = failure as OperationError;
    expect(message).toContain(moved);
    expect(message).toContain('fetch-depth: 0');
    expect(message).toContain(`git fetch origin ${moved}`);
  });
});

describe('a partial clone', () => {
  it.each([
    ['of the merge commit', {}],
    ['that is sparse, too', { sparse: ['b'] }],
  ])('%s gets the blobs it lacks, and stays as it is', async (_, more) => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ filter: 'blob:none', ref: 'refs/pull/1/merge', ...more });
    const before = await fingerprint(clone);
    const seen = await open(clone, { eventHead: head });
    expect(seen).toMatchObject({ base: moved, changes: [changed], a: 'a: 1 → a: 2', b: 'b: 2 → b: 2' });
    expect(await fingerprint(clone)).toBe(before);
  });
});

describe('elsewhere', () => {
  it('is null outside of a repository', async () => {
    await using folder = await temporaryFolder({ 'a/task.yaml': '1' });
    expect(await openCheckout({ workingDirectory: folder.path, ...nothingKnown })).toBeNull();
  });

  it('there is no comparison where nothing says what with', async () => {
    await using source = await temporaryRepository({ 'a/task.yaml': '1' });
    await expect(open(source, {})).rejects.toThrow('base-ref');
  });

  it('sees a folder of the repository as the root', async () => {
    const { source, head } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'refs/pull/1/merge' });
    const opened = await openCheckout({
      ...nothingKnown,
      workingDirectory: `${clone.path}/a`,
      eventHead: head,
    });
    expect(await opened?.pair.changes()).toEqual([{ path: 'task.yaml', kind: 'modified' }]);
  });
});
