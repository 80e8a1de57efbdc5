import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { Content, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot, SnapshotPair } from '../../ports.ts';
import { below, outermost } from '../local/paths.ts';
import { checked, statusOf } from './answers.ts';
import { apiHistory } from './api-history.ts';
import { type BlobReader, blobReader } from './blobs.ts';
import type { GitHub } from './client.ts';
import {
  type CommitData,
  changesBetween,
  listTree,
  type RepositoryAddress,
  readCommit,
  type TreeEntry,
} from './trees.ts';

/** What a run knows of its two sides. Ids are full commit ids. */
export interface ApiRequest extends RepositoryAddress {
  /** The folder to look at, from the root of the repository, without slashes at its ends. */
  readonly prefix: string;
  /** The inputs: branches, tags or commits. */
  readonly baseRef: string | null;
  readonly headRef: string | null;
  readonly baseName: string | null;
  readonly headName: string | null;
  readonly eventHead: string;
  readonly eventBase: string | null;
  /** The merge of the pull request that GitHub has made, perhaps of an earlier head. */
  readonly mergeCommit: string | null;
  /** The branch that the base is; null where the event names the base commit itself. */
  readonly liveBranch: string | null;
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
  const head = await findHead(github, request);
  const { sha, foundBy } = await findBase(github, request, head);
  const blobs = blobReader(github, at);
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  // The trees API also takes the id of a commit.
  const entriesOf = (commit: string): Promise<readonly TreeEntry[]> => {
    const listing = trees.get(commit) ?? listTree(github, at, commit, prefix);
    trees.set(commit, listing);
    return listing;
  };
  const fork = async (): Promise<string> =>
    foundBy === 'merge-parent' ? sha : ((await mergeBase(github, at, sha, head.commit)) ?? sha);
  const headSha = head.mergeOf ?? head.commit;
  return {
    base: snapshot({ ref: request.baseRef ?? request.baseName ?? sha, sha }, () => entriesOf(sha), blobs),
    head: snapshot(
      { ref: request.headRef ?? request.headName ?? headSha, sha: headSha },
      () => entriesOf(head.commit),
      blobs,
    ),
    changes: async () => changesBetween(await entriesOf(await fork()), await entriesOf(head.commit)),
    baseHistory: apiHistory(github, at, sha, prefix),
    baseFoundBy: foundBy,
  };
}

interface Head {
  readonly commit: string;
  /** Set when `commit` is GitHub's merge of the pull request: its head. */
  readonly mergeOf: string | null;
  readonly mergeParent: string | null;
}

async function findHead(github: GitHub, request: ApiRequest): Promise<Head> {
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
  request: ApiRequest,
  head: Head,
): Promise<{ readonly sha: string; readonly foundBy: string }> {
  if (request.baseRef !== null) {
    return { sha: await resolve(github, request, request.baseRef), foundBy: 'input' };
  }
  if (head.mergeParent !== null) return { sha: head.mergeParent, foundBy: 'merge-parent' };
  const live = request.liveBranch === null ? null : await liveCommit(github, request, request.liveBranch);
  if (live !== null) return { sha: live, foundBy: 'api' };
  if (request.eventBase !== null) return { sha: request.eventBase, foundBy: 'event' };
  return { sha: head.commit, foundBy: 'none' };
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

/** The best common ancestor; null where the two have none. */
async function mergeBase(
  github: GitHub,
  at: RepositoryAddress,
  base: string,
  head: string,
): Promise<string | null> {
  if (base === head) return base;
  try {
    const request = { ...at, basehead: `${base}...${head}`, per_page: 1 };
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
