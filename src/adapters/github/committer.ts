import { OperationError } from '../../domain/errors.ts';
import { overlaps } from '../../domain/retention/artefacts.ts';
import type { CleanupChange, CleanupOutcome, CleanupWords, Committer } from '../../ports.ts';
import type { GitHub } from './client.ts';
import { identity } from './comment-store.ts';
import { type CleanupCommit, createCleanupCommit, digestOf, readCleanupCommit } from './committer-commit.ts';
import { findCleanupPull, type Pull, savePull } from './committer-pull.ts';
import { changedFiles, createRef, deleteRef, isAncestor, moveRef, readRef } from './committer-refs.ts';
import { explained } from './committer-trouble.ts';
import type { RepositoryAddress } from './trees.ts';

export interface CommitterOptions extends RepositoryAddress {
  /** The branch that is cleaned up. */
  readonly branch: string;
  /** The snapshot's root from the repository's top: `''`, or with a slash at its end. */
  readonly prefix: string;
  readonly mode: 'pull-request' | 'commit';
}

/** The branch of the cleanup's one pull request. Nothing else may use it. */
export const cleanupBranch = 'tunegate/cleanup';

/** Carries cleanups out through the API's git data: one commit, made as a whole or not at all. */
export function githubCommitter(github: GitHub, options: CommitterOptions): Committer {
  const apply = options.mode === 'commit' ? commitToBranch : propose;
  return {
    identity: () => identity(github),
    apply: (change, words) => explained(() => apply(github, options, change, words)),
    withdraw: () =>
      options.mode === 'commit' ? Promise.resolve(null) : explained(() => withdraw(github, options)),
  };
}

/**
 * The present commit of the branch, or null when something that the plan rests on has changed since. If more files changed
 * than GitHub lists, all count as changed.
 */
async function currentHead(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
): Promise<string | null> {
  const live = await readRef(github, options, options.branch);
  if (live === null) throw new OperationError(`The branch ${options.branch} does not exist any more.`);
  if (live === change.head) return live;
  const files = await changedFiles(github, options, change.head, live);
  const watched = change.watched.map((path) => options.prefix + path);
  const isTouched = files === null || files.some((file) => watched.some((path) => overlaps(file, path)));
  return isTouched ? null : live;
}

async function commitToBranch(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
  words: CleanupWords,
): Promise<CleanupOutcome | null> {
  const parent = await currentHead(github, options, change);
  if (parent === null) return null;
  const sha = await createCleanupCommit(github, options, { change, parent, message: words.commitMessage });
  const moved = await moveRef(github, options, options.branch, { sha, force: false });
  if (moved) return { kind: 'committed', sha };
  // The answer to an earlier try may have been lost, and others may have gone on from our commit.
  const live = await readRef(github, options, options.branch);
  const isDone = live !== null && (live === sha || (await isAncestor(github, options, sha, live)));
  return isDone ? { kind: 'committed', sha } : null;
}

async function propose(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
  words: CleanupWords,
): Promise<CleanupOutcome | null> {
  const parent = await currentHead(github, options, change);
  if (parent === null) return null;
  const tip = await readRef(github, options, cleanupBranch);
  const before = tip === null ? null : await ownCommit(github, options, tip);
  const pull = await findCleanupPull(github, options, cleanupBranch);
  const reused =
    before !== null && pull !== null && (await isStillRight(github, options, change, before, parent));
  const sha = reused
    ? before.sha
    : await createCleanupCommit(github, options, { change, parent, message: words.commitMessage });
  if (!reused) await pointAt(github, options, sha, tip);
  try {
    const digest = digestOf(change, options.prefix);
    const saved = await savePull(github, options, { branch: cleanupBranch, words, digest, pull });
    return saved.kind === 'updated' && reused && saved.isSame
      ? { ...saved.outcome, kind: 'unchanged' }
      : saved.outcome;
  } catch (error) {
    // A branch without its pull request, or a new commit under an old description, would be half a proposal.
    if (!reused) await pointBack(github, options, tip);
    throw error;
  }
}

/** The commit that the branch points at, which must be one of ours: what others put there is not overwritten. */
async function ownCommit(github: GitHub, options: CommitterOptions, tip: string): Promise<CleanupCommit> {
  const commit = await readCleanupCommit(github, options, tip);
  if (commit !== null) return commit;
  throw new OperationError(
    `The branch ${cleanupBranch} has commits that Tunegate did not make. Merge or delete it, then run the cleanup again.`,
  );
}

/** Whether an earlier commit of ours still does exactly what is planned now, although the branch has moved on. */
async function isStillRight(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
  before: CleanupCommit,
  parent: string,
): Promise<boolean> {
  if (before.digest !== digestOf(change, options.prefix)) return false;
  const files = await changedFiles(github, options, before.parent, before.sha);
  const planned = [...change.removals, ...change.writes].map(({ path }) => options.prefix + path);
  if (files === null || files.toSorted().join('\0') !== planned.toSorted().join('\0')) return false;
  return before.parent === parent || isAncestor(github, options, before.parent, parent);
}

async function pointAt(
  github: GitHub,
  options: CommitterOptions,
  sha: string,
  tip: string | null,
): Promise<void> {
  if (tip === null) await createRef(github, options, cleanupBranch, sha);
  else await moveRef(github, options, cleanupBranch, { sha, force: true });
}

/** Tries to put the branch back. If that fails as well, a later run finds the branch and goes on from there. */
async function pointBack(github: GitHub, options: CommitterOptions, tip: string | null): Promise<void> {
  try {
    if (tip === null) await deleteRef(github, options, cleanupBranch);
    else await moveRef(github, options, cleanupBranch, { sha: tip, force: true });
  } catch {
    // The first error is the one that the caller reports.
  }
}

/** Deletes the branch, which closes its pull request: one request, so that there is no state in between. */
async function withdraw(github: GitHub, options: CommitterOptions): Promise<CleanupOutcome | null> {
  const tip = await readRef(github, options, cleanupBranch);
  if (tip === null || (await readCleanupCommit(github, options, tip)) === null) return null;
  const pull: Pull | null = await findCleanupPull(github, options, cleanupBranch);
  await deleteRef(github, options, cleanupBranch);
  return pull === null ? null : { kind: 'closed', number: pull.number, url: pull.url };
}
