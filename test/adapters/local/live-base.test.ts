import { describe, expect, it } from 'vitest';
import { OperationError } from '../../../src/domain/errors.ts';
import { temporaryRepository } from '../../support/repo.ts';
import { at, changed, fingerprint, main, open, pullRequest, serverWith } from './pull-request-bed.ts';

describe('a checkout of the head', () => {
  it('is merged into the live branch, so that what others did there is not held against it', async () => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'feature' });
    const before = await fingerprint(clone);
    const seen = await open(clone, { eventHead: head, eventBase: main, server: serverWith(moved) });
    expect(seen).toMatchObject({ base: moved, foundBy: 'api', changes: [changed], a: 'a: 1 → a: 2' });
    expect(seen.b).toBe('b: 2 → b: 2');
    expect(await fingerprint(clone)).toBe(before);
  });

  it.each([
    ['the API', (start: string) => serverWith(null, start)],
    ['more history', () => null],
  ])(
    'of depth 1 finds where it left the branch through %s, and the clone stays as it is',
    async (_, server) => {
      const { source, start, head, moved } = await pullRequest();
      await using _source = source;
      await using clone = await source.clone({ depth: 1, ref: 'feature' });
      const before = await fingerprint(clone);
      const seen = await open(clone, { eventHead: head, eventBase: main, server: server(start) });
      expect(seen).toMatchObject({
        base: moved,
        head,
        foundBy: 'fetch',
        changes: [changed],
        b: 'b: 2 → b: 2',
      });
      expect(await fingerprint(clone)).toBe(before);
    },
  );

  it('of depth 1 whose history cannot be had ends in an error that says what to do', async () => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'feature' });
    await clone.git('fetch', '--quiet', '--depth=1', 'origin', moved);
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const failure = await open(clone, { eventHead: head, baseRef: moved }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OperationError);
    expect((failure as OperationError).message).toMatch(/fetch-depth: 0.*base-ref/);
  });

  it('takes no older commit for the base: neither that of the event nor a nearer one', async () => {
    const { source, head } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ ref: 'feature' });
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const refused = { ...serverWith(null), branch: () => Promise.reject(new Error('Server Error')) };
    for (const [server, why] of [
      [null, 'there is no github-token'],
      [refused, 'Server Error'],
      [serverWith(null), 'knows no such branch'],
    ] as const) {
      const failure = open(clone, { eventHead: head, eventBase: main, server });
      await expect(failure).rejects.toThrow(why);
    }
  });

  it('passes over a checkout of something else for the head of the event', async () => {
    const { source, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'main' });
    expect(await open(clone, { eventHead: head, eventBase: main })).toMatchObject({ base: moved, head });
  });

  it('that shares no history with the base is not compared', async () => {
    await using source = await temporaryRepository({ 'a/task.yaml': '1' });
    await source.git('checkout', '--quiet', '--orphan', 'other');
    const head = await source.commit('Elsewhere');
    await expect(open(source, { eventHead: head, baseRef: 'main' })).rejects.toThrow('no common history');
  });
});

describe('a commit that the event names', () => {
  it('is the base itself: what was pushed is the result', async () => {
    const { source, start, head, moved } = await pullRequest();
    await using _source = source;
    await using clone = await source.clone({ depth: 1, ref: 'feature' });
    expect(await open(clone, { eventHead: head, eventBase: at(moved) })).toMatchObject({
      base: moved,
      foundBy: 'event',
      b: 'b: 2 → b: 1',
    });
    expect(await open(clone, { eventHead: head, eventBase: at(start) })).toMatchObject({
      base: start,
      changes: [changed],
    });
  });
});
