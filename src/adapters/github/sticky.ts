import type { CommentStore, StoredComment } from '../../ports.ts';
import { hasMarker, mayReplace, readStamp, type Stamp, stampBody } from './marker.ts';

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
  /** Not written: a newer commit or a later run has its own report, or will have. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'nothing-to-say' };

/**
 * Puts the report into the one comment of this key: found by marker *and* author, updated in place, created only when
 * asked for. Another run may create one at the same time, so it looks again afterwards: the oldest comment stays.
 * Throws what the store throws.
 */
export async function postSticky(store: CommentStore, comment: StickyComment): Promise<StickyOutcome> {
  const isOurs = await ownership(store, comment.key);
  const [kept, ...extra] = (await store.list()).filter(isOurs);
  // Asked just before the write, so that little can change in between.
  if ((await store.liveHead()) !== comment.stamp.headSha) return { kind: 'outdated' };
  const body = stampBody(comment.key, comment.stamp, comment.body);
  if (kept !== undefined) {
    const outcome = await update(store, comment, kept, body);
    await quietly(async () => {
      for (const duplicate of extra) await store.remove(duplicate.id);
    });
    return outcome;
  }
  if (!comment.create) return { kind: 'nothing-to-say' };
  const created = await store.create(body);
  const [first] = (await quietly(() => store.list()))?.filter(isOurs) ?? [];
  if (first === undefined || first.id === created.id)
    return { kind: 'created', id: created.id, url: created.url };
  await store.remove(created.id);
  return update(store, comment, first, body);
}

/** Tidies up after the report is posted. If that fails, the next run does it, and the report still counts as posted. */
async function quietly<T>(tidy: () => Promise<T>): Promise<T | null> {
  return tidy().catch(() => null);
}

/** Our own comments only: anybody can paste a marker, nobody else can write under our name. */
async function ownership(store: CommentStore, key: string): Promise<(comment: StoredComment) => boolean> {
  const identity = await store.identity();
  return (comment) => hasMarker(key, comment.body) && comment.author === identity;
}

async function update(
  store: CommentStore,
  comment: StickyComment,
  existing: StoredComment,
  body: string,
): Promise<StickyOutcome> {
  const { id, url } = existing;
  if (existing.body === body) return { kind: 'unchanged', id, url };
  if (!mayReplace(comment.stamp, readStamp(existing.body))) return { kind: 'outdated' };
  await store.update(id, body);
  return { kind: 'updated', id, url };
}
