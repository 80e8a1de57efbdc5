import type { SnapshotPair } from '../../ports.ts';
import { changesBetweenCommits } from './git-pair.ts';
import { gitSnapshot } from './git-snapshot.ts';
import { gitHistory } from './history.ts';
import type { OpenPair } from './pair.ts';
import { findRepository, mergeBase, parentsOf } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { workingFolder } from './working-folder.ts';

/** What a workflow run knows of the two sides beside the checkout itself. All ids are full commit ids. */
export interface CheckoutRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** The inputs `base-ref` and `head-ref`: git revisions. */
  readonly baseRef: string | null;
  readonly headRef: string | null;
  /** How people call the two sides (`main`, `feature`), for the report. */
  readonly baseName: string | null;
  readonly headName: string | null;
  /** Head and base of the event: of a pull request, a merge group, a push. */
  readonly eventHead: string | null;
  readonly eventBase: string | null;
  /** The base branch as it stands now, asked of the API; null where that is not possible. */
  readonly liveBase: (() => Promise<string | null>) | null;
}

/**
 * Opens both sides of a run from the git objects of its checkout; never reads the work tree. Null when the working directory
 * is in no repository. The base is found in this order (hazard stale-base): the input, the first parent of the merge commit that
 * GitHub made and checked out, the live branch, the event. Throws OperationError when it cannot be had (hazard missing-base).
 */
export async function openCheckout(request: CheckoutRequest): Promise<OpenPair | null> {
  const root = workingFolder(request.workingDirectory);
  const repository = await findRepository(root);
  if (repository === null) return null;
  const store = await openStore(repository);
  try {
    const pair = await openSides(store, request);
    return { pair, [Symbol.asyncDispose]: async () => store.close() };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function openSides(store: ObjectStore, request: CheckoutRequest): Promise<SnapshotPair> {
  const head = await findHead(store, request);
  const { revision, foundBy } = await findBase(request, head);
  const base = await store.commit(revision);
  const headSha = head.mergeOf ?? head.commit;
  const isMerge = foundBy === 'merge-parent';
  return {
    base: await gitSnapshot(store, base, { ref: request.baseRef ?? request.baseName ?? base, sha: base }),
    head: await gitSnapshot(store, head.commit, {
      ref: request.headRef ?? request.headName ?? headSha,
      sha: headSha,
    }),
    changes: async () => {
      // A merge commit differs from its first parent in just what the pull request brings.
      const fork = isMerge ? base : ((await mergeBase(store.call(), base, head.commit)) ?? base);
      return changesBetweenCommits(store, fork, head.commit);
    },
    baseHistory: gitHistory(store, base),
    baseFoundBy: foundBy,
  };
}

interface Head {
  readonly commit: string;
  /** Set when `commit` is GitHub's merge of the pull request: its head. */
  readonly mergeOf: string | null;
  readonly mergeParent: string | null;
}

/** The commit to judge. If the checkout is of a commit that the event does not name, it is the event's own head. */
async function findHead(store: ObjectStore, request: CheckoutRequest): Promise<Head> {
  const plain = (commit: string): Head => ({ commit, mergeOf: null, mergeParent: null });
  if (request.headRef !== null) return plain(await store.commit(request.headRef));
  const { eventHead } = request;
  const checkedOut = await store.find('HEAD');
  if (eventHead === null) return plain(checkedOut ?? (await store.commit('HEAD')));
  if (checkedOut === null || checkedOut === eventHead) return plain(await store.commit(eventHead));
  const [first, second, ...more] = await parentsOf(store.call(), checkedOut);
  if (first !== undefined && second === eventHead && more.length === 0) {
    return { commit: checkedOut, mergeOf: eventHead, mergeParent: first };
  }
  return plain(await store.commit(eventHead));
}

async function findBase(
  request: CheckoutRequest,
  head: Head,
): Promise<{ readonly revision: string; readonly foundBy: string }> {
  if (request.baseRef !== null) return { revision: request.baseRef, foundBy: 'input' };
  if (head.mergeParent !== null) return { revision: head.mergeParent, foundBy: 'merge-parent' };
  const live = request.liveBase === null ? null : await request.liveBase();
  if (live !== null) return { revision: live, foundBy: 'api' };
  if (request.eventBase !== null) return { revision: request.eventBase, foundBy: 'event' };
  // The first push of a branch, or a run by hand: there is nothing before it.
  return { revision: head.commit, foundBy: 'none' };
}
