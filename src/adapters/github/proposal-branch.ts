import type { CleanupChange } from '../../ports.ts';
import { statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { createCleanupCommit, readCommit } from './committer-commit.ts';
import type { Pull } from './committer-pull.ts';
import { isAncestor } from './committer-refs.ts';
import { isSameChange, type TreeComparer } from './committer-trees.ts';
import type { RepositoryAddress } from './trees.ts';

/** Whose a proposal's branch is. */
export type BranchState =
  | { readonly kind: 'none' }
  /** Our commit, with nothing on top but merges of the base. */
  | {
      readonly kind: 'ours';
      readonly tip: string;
      /** The commit that we made. */
      readonly commit: string;
      /** The newest commit of the base in it. */
      readonly onto: string;
    }
  /** It was merged: nothing is lost when it moves. */
  | { readonly kind: 'spent'; readonly tip: string }
  /** Somebody else's work stands there. */
  | { readonly kind: 'foreign'; readonly tip: string };

export interface BranchQuestion extends RepositoryAddress {
  readonly tip: string | null;
  readonly pulls: readonly Pull[];
  /** Where the base stands now. */
  readonly base: string;
}

/** Merges of the base on top of one proposal: more than anybody makes. */
const mostMerges = 50;

/**
 * Whose the branch is. Ours is only a commit whose id a pull request's marker names: a message, an author or a trailer goes
 * along with every amend, squash and cherry-pick.
 */
export async function branchState(
  github: GitHub,
  { tip, pulls, base, owner, repo }: BranchQuestion,
  trees: TreeComparer,
): Promise<BranchState> {
  const at = { owner, repo };
  if (tip === null) return { kind: 'none' };
  const named = new Set(pulls.flatMap(({ marker }) => marker?.commits ?? []));
  const own = await ownCommit(github, at, { tip, named, base }, trees);
  if (own !== null) return { kind: 'ours', tip, ...own };
  const isMerged = pulls.some(({ state, headSha }) => state === 'merged' && headSha === tip);
  const isSpent = isMerged || (await isAncestor(github, at, tip, base));
  return { kind: isSpent ? 'spent' : 'foreign', tip };
}

async function ownCommit(
  github: GitHub,
  at: RepositoryAddress,
  { tip, named, base }: { readonly tip: string; readonly named: ReadonlySet<string>; readonly base: string },
  trees: TreeComparer,
): Promise<{ readonly commit: string; readonly onto: string } | null> {
  const merges: { readonly sha: string; readonly merged: string }[] = [];
  let commit = await readCommit(github, at, tip);
  while (!named.has(commit.sha)) {
    const [first, merged, ...others] = commit.parents;
    if (first === undefined || merged === undefined || others.length > 0) return null;
    if (merges.push({ sha: commit.sha, merged }) > mostMerges) return null;
    commit = await readCommit(github, at, first);
  }
  const [parent, ...others] = commit.parents;
  if (parent === undefined || others.length > 0) return null;
  if (merges.length > 0) {
    const planned = await trees.differences(parent, commit.sha);
    for (const { sha, merged } of merges) {
      if (planned === null || !(await isAncestor(github, at, merged, base))) return null;
      const found = await trees.differences(merged, sha);
      // A merge can hold anything; one that does the same to the base as our commit holds nothing of its own.
      if (found === null || !isSameChange(planned, found)) return null;
    }
  }
  return { commit: commit.sha, onto: merges[0]?.merged ?? parent };
}

/**
 * Whether a branch without any pull request is what a killed run of ours left behind: one commit on the base that does to it
 * what is planned, and nothing else. Only the records of what goes may read differently, since they hold a date.
 */
export async function isLeftBehind(
  github: GitHub,
  at: RepositoryAddress & { readonly prefix: string; readonly base: string },
  tip: string,
  change: CleanupChange,
  trees: TreeComparer,
): Promise<boolean> {
  const { parents } = await readCommit(github, at, tip);
  const [parent, ...others] = parents;
  if (parent === undefined || others.length > 0 || !(await isAncestor(github, at, parent, at.base))) {
    return false;
  }
  try {
    const same = await createCleanupCommit(github, at, { change, parent, message: 'compare' });
    const found = await trees.differences(same, tip);
    const written = new Set(change.writes.map(({ path }) => at.prefix + path));
    return found !== null && [...found.keys()].every((path) => written.has(path));
  } catch (error) {
    // What is to go was not there yet.
    if (statusOf(error) === 422) return false;
    throw error;
  }
}
