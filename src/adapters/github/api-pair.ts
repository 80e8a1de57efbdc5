import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { Content, MergeText, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { BaseRule, Snapshot, SnapshotPair } from '../../ports.ts';
import type { EventBase } from '../local/checkout.ts';
import { below, outermost } from '../local/paths.ts';
import { mergeSides } from '../merge/merge-sides.ts';
import { mergedSnapshot } from '../merge/merged-snapshot.ts';
import { changeOf, differences, type SideChange } from '../merge/side-change.ts';
import { checked, statusOf } from './answers.ts';
import { apiHistory } from './api-history.ts';
import { type BlobReader, blobReader } from './blobs.ts';
import type { GitHub } from './client.ts';
import { type CommitData, listTree, type RepositoryAddress, readCommit, type TreeEntry } from './trees.ts';

/** What a run knows of its head. Ids are full commit ids. */
export interface ApiHeadRequest extends RepositoryAddress {
  /** The folder to look at, from the root of the repository, without slashes at its ends. */
  readonly prefix: string;
  /** The input: a branch, a tag or a commit. */
  readonly headRef: string | null;
  readonly headName: string | null;
  readonly eventHead: string;
}

/** What a run knows of its two sides. */
export interface ApiRequest extends ApiHeadRequest {
  readonly baseRef: string | null;
  readonly baseName: string | null;
  readonly eventBase: EventBase | null;
  /** The merge of the pull request that GitHub has made, perhaps of an earlier head. */
  readonly mergeCommit: string | null;
  readonly mergeText: MergeText;
}

const ref = z.object({ object: z.object({ sha: z.string() }) });
const named = z.object({ sha: z.string() });
const comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/**
 * Opens both sides through the API alone, so that nothing that a fork wrote is ever run. Base and head are found as in a
 * checkout.
 */
export async function openThroughApi(github: GitHub, request: ApiRequest): Promise<SnapshotPair> {
  const { owner, repo, prefix } = request;
  const at = { owner, repo };
  const found = await findHead(github, request);
  const { sha, foundBy } = await findBase(github, request, found);
  const open = commitReader(github, request);
  const base = open(sha, { ref: request.baseRef ?? request.baseName ?? sha, sha });
  const head = open(found.commit, headLabel(request, found));
  const merged = foundBy === 'merge-parent' || foundBy === 'event';
  const fork = merged ? null : await mergeBase(github, at, sha, found.commit);
  const result =
    fork === null || fork === sha
      ? successor(base, head)
      : await merge(base, head, open(fork, head.label), request.mergeText);
  return {
    ...result,
    base,
    baseHistory: apiHistory(github, at, sha, prefix),
    baseFoundBy: foundBy,
    mergeBase: fork,
  };
}

/** Opens the head alone, where there is nothing to compare it with. */
export async function openHeadThroughApi(github: GitHub, request: ApiHeadRequest): Promise<Snapshot> {
  const head = await findHead(github, { ...request, mergeCommit: null });
  return commitReader(github, request)(head.commit, headLabel(request, head));
}

const headLabel = ({ headRef, headName }: ApiHeadRequest, { commit, mergeOf }: Head): RevisionLabel => ({
  ref: headRef ?? headName ?? mergeOf ?? commit,
  sha: mergeOf ?? commit,
});

/** Opens commits as snapshots; each is listed once, each file read once. */
function commitReader(github: GitHub, { owner, repo, prefix }: ApiHeadRequest) {
  const at = { owner, repo };
  const blobs = blobReader(github, at);
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  // The trees API also takes the id of a commit.
  const entriesOf = (commit: string): Promise<readonly TreeEntry[]> => {
    const listing = trees.get(commit) ?? listTree(github, at, commit, prefix);
    trees.set(commit, listing);
    return listing;
  };
  return (commit: string, label: RevisionLabel): Snapshot => snapshot(label, () => entriesOf(commit), blobs);
}

type Result = Pick<SnapshotPair, 'head' | 'changes' | 'conflicts'>;

const between = async (before: Snapshot, after: Snapshot): Promise<readonly SideChange[]> =>
  differences(...(await Promise.all([before.entries(['']), after.entries([''])])));

const successor = (base: Snapshot, head: Snapshot): Result => ({
  head,
  changes: async () => (await between(base, head)).map(changeOf),
  conflicts: [],
});

async function merge(base: Snapshot, head: Snapshot, fork: Snapshot, mergeText: MergeText): Promise<Result> {
  const [onBase, onHead] = await Promise.all([between(fork, base), between(fork, head)]);
  const sides = await mergeSides({ base, head, readFork: fork.read, onBase, onHead, mergeText });
  return {
    head: mergedSnapshot(base, head, sides, head.label),
    changes: async () => sides.changes,
    conflicts: sides.conflicts,
  };
}

interface Head {
  readonly commit: string;
  /** Set when `commit` is GitHub's merge of the pull request: its head. */
  readonly mergeOf: string | null;
  readonly mergeParent: string | null;
}

async function findHead(
  github: GitHub,
  request: ApiHeadRequest & Pick<ApiRequest, 'mergeCommit'>,
): Promise<Head> {
  const plain = (commit: string): Head => ({ commit, mergeOf: null, mergeParent: null });
  if (request.headRef !== null) return plain(await resolve(github, request, request.headRef));
  const { eventHead, mergeCommit } = request;
  if (mergeCommit === null || mergeCommit === eventHead) return plain(eventHead);
  const merge = await commitOrNull(github, request, mergeCommit);
  const [first, second, ...more] = merge?.parents ?? [];
  if (first !== undefined && second === eventHead && more.length === 0) {
    return { commit: mergeCommit, mergeOf: eventHead, mergeParent: first };
  }
  return plain(eventHead);
}

async function findBase(
  github: GitHub,
  { baseRef, eventBase, owner, repo }: ApiRequest,
  head: Head,
): Promise<{ readonly sha: string; readonly foundBy: BaseRule }> {
  if (baseRef !== null) return { sha: await resolve(github, { owner, repo }, baseRef), foundBy: 'input' };
  if (eventBase?.kind === 'commit') return { sha: eventBase.sha, foundBy: 'event' };
  if (head.mergeParent !== null) return { sha: head.mergeParent, foundBy: 'merge-parent' };
  if (eventBase === null) throw new OperationError('There is nothing to compare with. Say what: base-ref.');
  const live = await liveCommit(github, { owner, repo }, eventBase.name);
  if (live !== null) return { sha: live, foundBy: 'api' };
  throw new OperationError(
    `The repository has no branch "${eventBase.name}" (any more), or the github-token may not see it. Name the commit to compare with: base-ref.`,
  );
}

/** The commit that a branch points at now; null where there is no such branch. */
export async function liveCommit(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
): Promise<string | null> {
  try {
    const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return checked(ref, data).object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function resolve(github: GitHub, { owner, repo }: RepositoryAddress, name: string): Promise<string> {
  try {
    const { data } = await github.rest.repos.getCommit({ owner, repo, ref: name, per_page: 1 });
    return checked(named, data).sha;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 422) throw error;
    throw new OperationError(`The repository has no revision "${name}".`, { cause: error });
  }
}

async function commitOrNull(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  sha: string,
): Promise<CommitData | null> {
  try {
    return await readCommit(github, { owner, repo }, sha);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The commit at which `head` left `base`. Throws OperationError where the two have no common history. */
async function mergeBase(github: GitHub, at: RepositoryAddress, base: string, head: string): Promise<string> {
  const found = await askMergeBase(github, at, base, head);
  if (found !== null) return found;
  throw new OperationError(
    `The commits ${base} and ${head} have no common history that GitHub knows of. Name the commit to compare with: base-ref.`,
  );
}

/** The best common ancestor of two commits; null where GitHub knows none. */
export async function askMergeBase(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  base: string,
  head: string,
): Promise<string | null> {
  if (base === head) return base;
  try {
    const request = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
    const { data } = await github.rest.repos.compareCommitsWithBasehead(request);
    return checked(comparison, data).merge_base_commit.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function snapshot(
  label: RevisionLabel,
  listing: () => Promise<readonly TreeEntry[]>,
  blobs: BlobReader,
): Snapshot {
  return {
    label,
    entries: async (directories) => {
      const isWanted = below(outermost(directories));
      return (await listing()).filter(({ path }) => isWanted(path));
    },
    read: async (entries, limit) => {
      const byPath = new Map((await listing()).map((entry) => [entry.path, entry]));
      const contents = new Map<string, Content>();
      const wanted: TreeEntry[] = [];
      for (const { path, kind } of entries) {
        const entry = byPath.get(path);
        if (entry === undefined || kind !== 'file') continue;
        if (entry.size !== null && entry.size > limit(path)) {
          contents.set(path, { kind: 'too-large', size: entry.size });
        } else {
          wanted.push(entry);
        }
      }
      const read = await blobs.read(wanted);
      for (const { path, id } of wanted) {
        const bytes = read.get(id);
        if (bytes === undefined) throw new OperationError(`GitHub did not give the file ${path}.`);
        const fits = bytes.length <= limit(path);
        contents.set(path, fits ? { kind: 'bytes', bytes } : { kind: 'too-large', size: bytes.length });
      }
      return contents;
    },
  };
}
