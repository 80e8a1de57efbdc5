import { OperationError } from '../../domain/errors.ts';
import type { CleanupChange, CleanupOutcome, CleanupWords, Committer } from '../../ports.ts';
import type { GitHub } from './client.ts';
import { createCleanupCommit } from './committer-commit.ts';
import type { CommitterOptions } from './committer-options.ts';
import { advanceRef, readRef } from './committer-refs.ts';
import { type TreeComparer, treeComparer } from './committer-trees.ts';
import { explained } from './committer-trouble.ts';
import { identity } from './identity.ts';
import { standing, withdraw } from './proposal-withdraw.ts';
import { propose } from './propose.ts';

/** Carries cleanups out through the API's git data: one commit, made as a whole or not at all. */
export function githubCommitter(github: GitHub, options: CommitterOptions): Committer {
  const isProposing = options.mode === 'pull-request';
  return {
    identity: () => explained(() => identity(github)),
    apply: (change, words) =>
      explained(async () => {
        const trees = treeComparer(github, options);
        const parent = await currentHead(github, options, change, trees);
        if (parent === null) return null;
        return isProposing
          ? propose(github, options, { change, words, parent }, trees)
          : commitToBranch(github, options, change, parent, words);
      }),
    withdraw: async () => (isProposing ? explained(() => withdraw(github, options)) : { kind: 'nothing' }),
    standing: async () => (isProposing ? explained(() => standing(github, options)) : null),
  };
}

/** Where the branch stands, when nothing that the plan rests on has changed since it was made; else null. */
async function currentHead(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
  trees: TreeComparer,
): Promise<string | null> {
  const live = await readRef(github, options, options.branch);
  if (live === null) throw new OperationError(`The branch ${options.branch} does not exist any more.`);
  if (live === change.head) return live;
  const watched = change.watched.map((path) => options.prefix + path);
  return (await trees.isTouched(change.head, live, watched)) ? null : live;
}

async function commitToBranch(
  github: GitHub,
  options: CommitterOptions,
  change: CleanupChange,
  parent: string,
  words: CleanupWords,
): Promise<CleanupOutcome | null> {
  const sha = await createCleanupCommit(github, options, { change, parent, message: words.commitMessage });
  const moved = await advanceRef(github, options, options.branch, { sha, parent });
  return moved ? { kind: 'committed', sha } : null;
}
