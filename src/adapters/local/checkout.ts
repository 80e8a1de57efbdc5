import { OperationError } from '../../domain/errors.ts';
import type { MergeText } from '../../domain/records/snapshot.ts';
import type { BaseRule, History, Snapshot, SnapshotPair } from '../../ports.ts';
import { type CommitSide, mergeCommits, successor } from './git-merge.ts';
import { gitSnapshot } from './git-snapshot.ts';
import { gitHistory } from './history.ts';
import { type AskMergeBase, findMergeBase } from './merge-base.ts';
import type { OpenPair } from './pair-request.ts';
import { findRepository, parentsOf } from './repository.ts';
import { type ObjectStore, openStore } from './store.ts';
import { workingFolder } from './working-folder.ts';

/** What an event says of the base: a branch, into which the head will be merged, or the very commit that it comes after. */
export type EventBase =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'commit'; readonly sha: string };

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
  readonly eventHead: string | null;
  readonly eventBase: EventBase | null;
  /** What the API says; null where it cannot be asked. */
  readonly server: CheckoutServer | null;
  readonly mergeText: MergeText;
}

export interface CheckoutServer {
  /** The commit that a branch has now; null where there is no such branch. */
  readonly branch: (name: string) => Promise<string | null>;
  readonly mergeBase: AskMergeBase;
  /** What came before a commit below a folder (without a slash at its end), for a clone that does not reach back. */
  readonly history: (commit: string, folder: string) => History;
}

/**
 * Opens both sides of a run from the git objects of its checkout; never reads the work tree. Null when the working directory
 * is in no repository. The base is found in this order (hazard stale-base): the input, the first parent of the merge commit that
 * GitHub made and checked out, the live branch, the commit that the event names. Throws OperationError when it cannot be had
 * (hazard missing-base).
 */
export async function openCheckout(request: CheckoutRequest): Promise<OpenPair | null> {
  const store = await storeOf(request.workingDirectory);
  if (store === null) return null;
  try {
    const pair = await openSides(store, request);
    return { pair, [Symbol.asyncDispose]: async () => store.close() };
  } catch (error) {
    store.close();
    throw error;
  }
}

export interface OpenSnapshot extends AsyncDisposable {
  readonly snapshot: Snapshot;
}

/** Opens the commit to look at alone, where there is nothing to compare it with. Null outside of a repository. */
export async function openCheckedOut(
  request: Pick<CheckoutRequest, 'workingDirectory' | 'headRef' | 'headName' | 'eventHead'>,
): Promise<OpenSnapshot | null> {
  const store = await storeOf(request.workingDirectory);
  if (store === null) return null;
  try {
    const { snapshot } = await headSide(store, request, await findHead(store, request));
    return { snapshot, [Symbol.asyncDispose]: async () => store.close() };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function storeOf(workingDirectory: string): Promise<ObjectStore | null> {
  const repository = await findRepository(workingFolder(workingDirectory));
  return repository === null ? null : await openStore(repository);
}

async function openSides(store: ObjectStore, request: CheckoutRequest): Promise<SnapshotPair> {
  const found = await findHead(store, request);
  const { commit, foundBy } = await findBase(store, request, found);
  const label = { ref: request.baseRef ?? request.baseName ?? commit, sha: commit };
  const base: CommitSide = { commit, snapshot: await gitSnapshot(store, commit, label) };
  const head = await headSide(store, request, found);
  // A merge commit, or what was pushed, is the result itself.
  const merged = foundBy === 'merge-parent' || foundBy === 'event';
  const fork = merged
    ? null
    : await findMergeBase(store, commit, head.commit, request.server?.mergeBase ?? null);
  const result =
    fork === null
      ? successor(store, base, head)
      : await mergeCommits(store, base, head, fork, request.mergeText);
  return {
    ...result,
    base: base.snapshot,
    baseHistory: historyOf(store, commit, request.server),
    baseFoundBy: foundBy,
    mergeBase: fork,
  };
}

function historyOf(store: ObjectStore, commit: string, server: CheckoutServer | null): History {
  const history = gitHistory(store, commit);
  if (server === null || !history.shallow) return history;
  return { ...history, whole: server.history(commit, store.repository.prefix.replace(/\/$/, '')) };
}

async function headSide(
  store: ObjectStore,
  { headRef, headName }: Pick<CheckoutRequest, 'headRef' | 'headName'>,
  { commit, mergeOf }: Head,
): Promise<CommitSide> {
  const sha = mergeOf ?? commit;
  return { commit, snapshot: await gitSnapshot(store, commit, { ref: headRef ?? headName ?? sha, sha }) };
}

interface Head {
  readonly commit: string;
  /** Set when `commit` is GitHub's merge of the pull request: its head. */
  readonly mergeOf: string | null;
  readonly mergeParent: string | null;
}

/** The commit to judge. A checkout of something else than the event speaks of is passed over for the event's own head. */
async function findHead(
  store: ObjectStore,
  { headRef, eventHead }: Pick<CheckoutRequest, 'headRef' | 'eventHead'>,
): Promise<Head> {
  const plain = (commit: string): Head => ({ commit, mergeOf: null, mergeParent: null });
  if (headRef !== null) return plain(await store.commit(headRef));
  const checkedOut = await store.find('HEAD');
  if (eventHead === null) return plain(checkedOut ?? (await store.commit('HEAD')));
  if (checkedOut === null || checkedOut === eventHead) return plain(await store.commit(eventHead));
  const [first, second, ...more] = await parentsOf(store.call(), checkedOut);
  if (first !== undefined && second === eventHead && more.length === 0) {
    return { commit: checkedOut, mergeOf: eventHead, mergeParent: first };
  }
  return plain(await store.commit(eventHead));
}

interface FoundBase {
  readonly commit: string;
  readonly foundBy: BaseRule;
}

async function findBase(store: ObjectStore, request: CheckoutRequest, head: Head): Promise<FoundBase> {
  const { baseRef, eventBase } = request;
  if (baseRef !== null) return { commit: await store.commit(baseRef), foundBy: 'input' };
  if (head.mergeParent !== null && eventBase?.kind !== 'commit') {
    return { commit: await store.commit(head.mergeParent), foundBy: 'merge-parent' };
  }
  if (eventBase?.kind === 'commit') return { commit: await store.commit(eventBase.sha), foundBy: 'event' };
  if (eventBase?.kind === 'branch') return liveBranch(store, eventBase.name, request.server);
  throw new OperationError('There is nothing to compare with. Say what: base-ref.');
}

/** The base branch as it stands now: as the API says, else as it can be fetched. Nothing older takes its place. */
async function liveBranch(
  store: ObjectStore,
  name: string,
  server: CheckoutServer | null,
): Promise<FoundBase> {
  let trouble: unknown = null;
  try {
    const live = server === null ? null : await server.branch(name);
    if (live !== null) return { commit: await store.commit(live), foundBy: 'api' };
  } catch (error) {
    trouble = error;
  }
  const fetched = await store.latest(name);
  if ('commit' in fetched) return { commit: fetched.commit, foundBy: 'fetch' };
  throw new OperationError(
    `The base branch "${name}" cannot be established: ${server === null ? 'there is no github-token to ask GitHub with' : whyNot(trouble)}, ` +
      `and it could not be fetched (${fetched.failure}). Give a github-token that may read the repository, or name the commit to compare with: base-ref.`,
    { cause: trouble },
  );
}

const whyNot = (trouble: unknown): string =>
  trouble === null
    ? 'GitHub knows no such branch'
    : `GitHub did not say where it stands (${trouble instanceof Error ? trouble.message : 'no answer'})`;
