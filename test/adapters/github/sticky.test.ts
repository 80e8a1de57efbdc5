import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStamp, type Stamp, stampBody } from '../../../src/adapters/github/marker.ts';
import { type Clock, postSticky, type StickyOutcome } from '../../../src/adapters/github/sticky.ts';
import type { CommentStore, StoredComment } from '../../../src/ports.ts';

const headSha = 'a'.repeat(40);
const stampOf = (runId: number, runAttempt = 1): Stamp => ({ headSha, runId, runAttempt });
const bodyOf = (runId: number) => stampBody('default', stampOf(runId), `report ${runId}`);

/** A time in which waiting costs nothing: whoever waits for the earliest moment goes on, once nobody else can. */
function simulatedTime() {
  let now = 0;
  const waiting: { readonly at: number; readonly go: () => void }[] = [];
  const sleep = (milliseconds: number) =>
    new Promise<void>((go) => waiting.push({ at: now + milliseconds, go }));
  const run = async <T>(work: Promise<T>): Promise<T> => {
    const state = { done: false };
    const watched = work.finally(() => {
      state.done = true;
    });
    watched.catch(() => undefined);
    while (!state.done) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = waiting.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) continue;
      waiting.splice(waiting.indexOf(next), 1);
      now = next.at;
      next.go();
    }
    return watched;
  };
  return { now: () => now, sleep, run };
}

interface Thread {
  readonly comments: StoredComment[];
  /** Every body that was ever written, by the run that wrote it. */
  readonly writes: number[];
}

const threadWith = (...bodies: readonly (string | StoredComment)[]): Thread => ({
  comments: bodies.map((body, index) =>
    typeof body === 'string' ? { id: index + 1, url: `#${index + 1}`, body, own: true, hidden: false } : body,
  ),
  writes: [],
});

/** GitHub seen over a wire: each request takes `delay()` milliseconds to arrive and as long to be answered. */
function storeOf(thread: Thread, clock: Clock, delay: () => number = () => 0): CommentStore {
  const over = async <T>(act: () => T): Promise<T> => {
    await clock.sleep(delay());
    const result = act();
    await clock.sleep(delay());
    return result;
  };
  return {
    look: () => over(() => ({ headSha, comments: [...thread.comments] })),
    create: (body) =>
      over(() => {
        const id = Math.max(0, ...thread.comments.map((one) => one.id)) + 1;
        const made = { id, url: `#${id}`, body, own: true, hidden: false };
        thread.comments.push(made);
        return made;
      }),
    update: (id, body) =>
      over(() => {
        const at = thread.comments.findIndex((one) => one.id === id);
        const old = thread.comments[at];
        if (old === undefined) throw Object.assign(new Error('Not Found'), { status: 404 });
        thread.comments[at] = { ...old, body };
        thread.writes.push(readStamp(body)?.runId ?? 0);
      }),
    remove: (id) =>
      over(() => {
        const at = thread.comments.findIndex((one) => one.id === id);
        if (at >= 0) thread.comments.splice(at, 1);
      }),
  };
}

const post = (store: CommentStore, clock: Clock, runId: number, create = true): Promise<StickyOutcome> =>
  postSticky(store, { key: 'default', stamp: stampOf(runId), body: `report ${runId}`, create }, clock);

const bodiesIn = ({ comments }: Thread) => comments.map(({ body }) => body);

describe('the comment', () => {
  test.each([
    ['none, something to say', threadWith(), true, { kind: 'created' }, [bodyOf(5)]],
    ['none, nothing to say', threadWith(), false, { kind: 'nothing-to-say' }, []],
    ['an older run’s', threadWith(bodyOf(4)), false, { kind: 'updated', id: 1 }, [bodyOf(5)]],
    ['the same', threadWith(bodyOf(5)), true, { kind: 'unchanged', id: 1 }, [bodyOf(5)]],
    ['a newer run’s', threadWith(bodyOf(6)), true, { kind: 'outdated' }, [bodyOf(6)]],
    ['two of ours', threadWith(bodyOf(3), bodyOf(4)), true, { kind: 'updated', id: 1 }, [bodyOf(5)]],
    [
      'a hidden one',
      threadWith({ id: 1, url: '#1', body: bodyOf(4), own: true, hidden: true }),
      true,
      { kind: 'created', id: 2 },
      [bodyOf(4), bodyOf(5)],
    ],
    [
      'somebody else’s with our marker',
      threadWith({ id: 1, url: '#1', body: bodyOf(4), own: false, hidden: false }),
      true,
      { kind: 'created', id: 2 },
      [bodyOf(4), bodyOf(5)],
    ],
  ] as const)('where there is %s', async (_, thread, create, outcome, bodies) => {
    const time = simulatedTime();
    expect(await time.run(post(storeOf(thread, time), time, 5, create))).toMatchObject(outcome);
    expect(bodiesIn(thread)).toEqual(bodies);
  });

  test('is written again where a write that was decided on before comes after', async () => {
    const time = simulatedTime();
    const thread = threadWith(bodyOf(1));
    // Both look at once; the older one's write is on the way for longer.
    const slow = storeOf(
      thread,
      time,
      (() => {
        const delays = [10, 10, 120, 10];
        return () => delays.shift() ?? 10;
      })(),
    );
    const fast = storeOf(thread, time, () => 10);
    const [older, newer] = await time.run(Promise.all([post(slow, time, 2), post(fast, time, 3)]));
    expect(thread.writes).toEqual([3, 2, 3]);
    expect([older.kind, newer.kind]).toEqual(['outdated', 'updated']);
  });
});

describe('a write that fails', () => {
  const failing = (thread: Thread, clock: Clock, status: number, times: number, stored: boolean) => {
    const real = storeOf(thread, clock);
    let left = times;
    const update = async (id: number, body: string): Promise<void> => {
      left -= 1;
      if (left < 0 || stored) await real.update(id, body);
      if (left >= 0) throw Object.assign(new Error('no'), { status });
    };
    return { ...real, update };
  };

  test.each([
    [500, 2, false, [5]],
    [502, 1, true, [5]],
  ])('with %d, %d times, stored: %s', async (status, times, stored, writes) => {
    const [time, thread] = [simulatedTime(), threadWith(bodyOf(4))];
    const outcome = await time.run(post(failing(thread, time, status, times, stored), time, 5));
    expect([outcome.kind, thread.writes]).toEqual(['updated', writes]);
  });

  test('is not repeated where it was refused, where a newer run stands, or for ever', async () => {
    const refused = simulatedTime();
    const store = failing(threadWith(bodyOf(4)), refused, 403, 9, false);
    await expect(refused.run(post(store, refused, 5))).rejects.toMatchObject({ status: 403 });

    const [time, thread] = [simulatedTime(), threadWith(bodyOf(4))];
    const beaten = failing(thread, time, 502, 9, false);
    const outcome = time.run(post(beaten, time, 5));
    thread.comments.splice(0, 1, ...threadWith(bodyOf(6)).comments);
    expect(await outcome).toEqual({ kind: 'outdated' });

    const forever = simulatedTime();
    const broken = failing(threadWith(bodyOf(4)), forever, 502, 99, false);
    await expect(forever.run(post(broken, forever, 5))).rejects.toMatchObject({ status: 502 });
  });
});

test('of ten runs at once the newest stays, however their requests are delayed', async () => {
  const delays = fc.infiniteStream(fc.integer({ min: 5, max: 60 }));
  const starts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(delays, starts, fc.boolean(), async (delay, started, exists) => {
      const time = simulatedTime();
      const thread = exists ? threadWith(bodyOf(1)) : threadWith();
      const wait = () => delay.next().value ?? 0;
      await time.run(
        Promise.all(
          started.map(async (start, index) => {
            await time.sleep(start);
            await post(storeOf(thread, time, wait), time, 2 + index);
          }),
        ),
      );
      expect(bodiesIn(thread)).toEqual([bodyOf(11)]);
    }),
    { numRuns: 100 },
  );
});
