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
  /** A newer commit or a later run has, or will have, its own report. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'nothing-to-say' };

/**
 * Puts the report into the one comment of this key: found by marker *and* author, updated in place, created only when
 * asked for. What runs at the same time is met by looking again after creating: the oldest comment stays.
 * Throws what the store throws.
 */
export async function postSticky(store: CommentStore, comment: StickyComment): Promise<StickyOutcome> {
  const isOurs = await ownership(store, comment.key);
  const [kept, ...extra] = (await store.list()).filter(isOurs);
  // Looked at last before writing: the shorter the gap, the less can change in it.
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

/** Tidying up after the report is there: a failure leaves what the next run tidies up, so the report counts as posted. */
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
