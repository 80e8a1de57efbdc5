import { setTimeout } from 'node:timers/promises';
import type { CommentStore, StoredComment } from '../../ports.ts';
import { isOpen } from './answers.ts';
import { hasMarker, isSameRun, mayReplace, readStamp, type Stamp, stampBody } from './marker.ts';

export interface StickyComment {
  /** Several reports on one pull request, such as those of matrix jobs, differ by their key. */
  readonly key: string;
  readonly stamp: Stamp;
  /** The report without marker. */
  readonly body: string;
  /** False: an existing comment is updated, none is created. */
  readonly create: boolean;
}

export type StickyOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number; readonly url: string }
  /** A newer commit or a later run has its own report there, or will have. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'nothing-to-say' };

/** Milliseconds; tests have a time of their own. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

const realClock: Clock = { now: () => performance.now(), sleep: (milliseconds) => setTimeout(milliseconds) };

/**
 * Puts the report into the one comment of this key: found by marker *and* author, updated in place, created only when
 * asked for. One that somebody has hidden stays as it is, and a new one is made. Another run may create one at the same
 * time, so it looks again afterwards: the oldest comment stays. Throws what the store throws.
 */
export async function postSticky(
  store: CommentStore,
  comment: StickyComment,
  clock: Clock = realClock,
): Promise<StickyOutcome> {
  // Our own comments only: anybody can paste a marker, nobody else can write under our name.
  const isOurs = ({ own, hidden, body }: StoredComment) => own && !hidden && hasMarker(comment.key, body);
  const start = clock.now();
  // Right before the write, so that little can change in between.
  const { headSha, comments } = await store.look();
  if (headSha !== comment.stamp.headSha) return { kind: 'outdated' };
  const [kept, ...extra] = comments.filter(isOurs);
  const body = stampBody(comment.key, comment.stamp, comment.body);
  if (kept !== undefined) {
    const outcome = await settle(store, comment.stamp, kept, body, { ...clock, start });
    await quietly(async () => {
      for (const duplicate of extra) await store.remove(duplicate.id);
    });
    return outcome;
  }
  if (!comment.create) return { kind: 'nothing-to-say' };
  const created = await store.create(body);
  const [first] = (await quietly(() => store.look()))?.comments.filter(isOurs) ?? [];
  if (first === undefined || first.id === created.id)
    return { kind: 'created', id: created.id, url: created.url };
  await store.remove(created.id);
  return settle(store, comment.stamp, first, body, { ...clock, start: clock.now() });
}

/** Tidies up after the report is posted. If that fails, the next run does it, and the report still counts as posted. */
async function quietly<T>(tidy: () => Promise<T>): Promise<T | null> {
  return tidy().catch(() => null);
}

/** Two older runs that overwrite us one after the other are seldom, and GitHub may fail a few times. */
const mostWrites = 5;

/**
 * Writes until a report of this run or of a newer one stands there. GitHub has no write on condition: an older run that
 * looked before our write can write after it. So we look again when such a write must be through.
 */
async function settle(
  store: CommentStore,
  stamp: Stamp,
  kept: StoredComment,
  body: string,
  { now, sleep, start }: Clock & { readonly start: number },
): Promise<StickyOutcome> {
  const { id, url } = kept;
  if (kept.body === body) return { kind: 'unchanged', id, url };
  let standing: Stamp | null = readStamp(kept.body);
  let looked = start;
  for (let write = 1; ; write += 1) {
    if (!mayReplace(stamp, standing)) return { kind: 'outdated' };
    const failure = await failureOf(() => store.update(id, body));
    if (failure !== null && (!isOpen(failure) || write === mostWrites)) throw failure;
    if (write === mostWrites) return { kind: 'updated', id, url };
    await sleep(patience(now() - looked));
    looked = now();
    const conversation = failure === null ? await quietly(() => store.look()) : await store.look();
    const found = conversation?.comments.find((one) => one.id === id);
    if (found === undefined) {
      if (failure !== null) throw failure;
      // Posted, but it cannot be read back, or somebody has deleted it.
      return { kind: 'updated', id, url };
    }
    standing = readStamp(found.body);
    if (standing !== null && isSameRun(standing, stamp)) return { kind: 'updated', id, url };
  }
}

/**
 * Milliseconds after which a write that was decided on before ours is through: a few times what it took us to look and to
 * write, since runs at once wait for each other at GitHub as well.
 */
const patience = (taken: number): number => Math.min(4_000, Math.max(1_000, 4 * taken));

async function failureOf(act: () => Promise<void>): Promise<unknown> {
  try {
    await act();
    return null;
  } catch (error) {
    return error;
  }
}
