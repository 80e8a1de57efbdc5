import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckoutRequest, openCheckout } from '../../../src/adapters/local/checkout.ts';
import { OperationError } from '../../../src/domain/errors.ts';
import type { Change } from '../../../src/domain/records/snapshot.ts';
import type { Snapshot } from '../../../src/ports.ts';
import { temporaryFolder } from '../../support/files.ts';
import { type Repository, temporaryRepository } from '../../support/repo.ts';

const nothingKnown: Omit<CheckoutRequest, 'workingDirectory'> = {
  baseRef: null,
  headRef: null,
  baseName: null,
  headName: null,
  eventHead: null,
  eventBase: null,
  liveBase: null,
};

const changed = { path: 'a/task.yaml', kind: 'modified' } as const;

/**
 * main: start → moved (touches b after the branch was made); feature: start → mine (touches a). The event still knows `start`
 * as the base, as GitHub's events do after others have pushed.
 */
async function pullRequest() {
  const source = await temporaryRepository({ 'a/task.yaml': 'a: 1\n', 'b/task.yaml': 'b: 1\n' });
  const start = await source.git('rev-parse', 'HEAD');
  await source.branch('feature');
  const head = await source.commit('Mine', { 'a/task.yaml': 'a: 2\n' });
  await source.switchTo('main');
  const moved = await source.commit('Others', { 'b/task.yaml': 'b: 2\n' });
  const merge = await source.mergeCommit({ base: 'main', head: 'feature', number: 1 });
  return { source, start, head, moved, merge };
}

interface Seen {
  readonly base: string | null;
  readonly head: string | null;
  readonly foundBy: string;
  readonly changes: readonly Change[];
  readonly a: string;
  readonly b: string;
  readonly shallow: boolean | undefined;
}

async function open(repository: Repository, request: Partial<CheckoutRequest>): Promise<Seen> {
  const opened = await openCheckout({ workingDirectory: repository.path, ...nothingKnown, ...request });
  if (opened === null) throw new Error('no repository');
  const { pair } = opened;
  try {
    return {
      base: pair.base.label.sha,
      head: pair.head.label.sha,
      foundBy: pair.baseFoundBy,
      changes: await pair.changes(),
      a: `${await text(pair.base, 'a/task.yaml')} → ${await text(pair.head, 'a/task.yaml')}`,
      b: `${await text(pair.base, 'b/task.yaml')} → ${await text(pair.head, 'b/task.yaml')}`,
      shallow: pair.baseHistory?.shallow,
    };
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}

async function text(snapshot: Snapshot, path: string): Promise<string> {
  const content = (await snapshot.read(await snapshot.entries([path]), () => 1000)).get(path);
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8').trim() : 'none';
}

/** Every file of the clone's `.git` with its content. */
async function fingerprint(repository: Repository): Promise<string> {
  const root = join(repository.path, '.git');
  const names = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(await readFile(name));
  return hash.digest('hex');
}

describe('the merge commit that GitHub checks out', () => {
  it.each([
    ['a full clone', 0],
    ['a clone of depth 1', 1],
    ['a clone of depth 2', 2],
  ])('in %s: its first parent is the base, whatever the event says (A21, A22)', async (_, depth) => {
    const { source, start, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth, ref: 'refs/pull/1/merge' });
    const before = await fingerprint(clone);

    expect(await open(clone, { eventHead: head, eventBase: start })).toEqual({
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
    const { source, start, moved } = await pullRequest();
    await using _source = source;
    await source.switchTo('feature');
    await source.git('merge', '--quiet', '--no-edit', 'main');
    const head = await source.git('rev-parse', 'HEAD');
    const seen = await open(source, { eventHead: head, eventBase: start, liveBase: async () => moved });
    expect(seen).toMatchObject({ base: moved, head, foundBy: 'api', changes: [changed] });
  });
});

describe('a checkout of the head', () => {
  it('is held against the live branch, and only what the branch itself changed counts', async () => {
    const { source, start, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'feature' });
    const seen = await open(clone, { eventHead: head, eventBase: start, liveBase: async () => moved });
    expect(seen).toMatchObject({ base: moved, foundBy: 'api', changes: [changed], b: 'b: 2 → b: 1' });
  });

  it('falls back to the event, and to a plain difference where the clone has no common ancestor', async () => {
    const { source, start, head } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'feature' });
    const seen = await open(clone, { eventHead: head, eventBase: start, liveBase: async () => null });
    expect(seen).toMatchObject({ base: start, foundBy: 'event', changes: [changed], a: 'a: 1 → a: 2' });
  });

  it('passes over a checkout of something else for the head of the event', async () => {
    const { source, start, head } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'main' });
    expect(await open(clone, { eventHead: head, eventBase: start })).toMatchObject({ base: start, head });
  });
});

describe('the inputs', () => {
  it.each(['main', 'origin/main', 'refs/heads/main'])('base-ref %s comes before everything', async (ref) => {
    const { source, start, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'refs/pull/1/merge' });
    const seen = await open(clone, { baseRef: ref, eventHead: head, eventBase: start });
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

    const seen = await open(clone, { eventHead: start, eventBase: elsewhere });
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

  it('has no changes where nothing came before', async () => {
    await using source = await temporaryRepository({ 'a/task.yaml': '1' });
    expect(await open(source, {})).toMatchObject({ foundBy: 'none', changes: [] });
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
