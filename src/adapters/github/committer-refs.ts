import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { mayHaveHappened, repeated } from './committer-trouble.ts';
import type { RepositoryAddress } from './trees.ts';

const reference = z.object({ object: z.object({ sha: z.string() }) });
const comparison = z.object({ status: z.enum(['ahead', 'behind', 'identical', 'diverged']) });

/** The commit of a branch, null when there is no such branch. */
export async function readRef(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
): Promise<string | null> {
  try {
    const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return checked(reference, data).object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Makes a branch; one that is there already at this very commit is ours, after an answer that got lost. */
export async function createRef(
  github: GitHub,
  at: RepositoryAddress,
  branch: string,
  sha: string,
): Promise<void> {
  const { owner, repo } = at;
  const create = () => github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  try {
    await create();
  } catch (error) {
    if (!mayHaveHappened(error) && statusOf(error) !== 422) throw error;
    const found = await readRef(github, at, branch);
    if (found === sha) return;
    if (found !== null) {
      throw new OperationError(`Another run made the branch ${branch} meanwhile.`, { cause: error });
    }
    // A refusal comes again, with its reason.
    await create();
  }
}

/**
 * Moves a branch forward from `parent`; false when somebody was faster. What GitHub refuses while the branch stands still is a
 * rule of the repository, and is thrown.
 */
export async function advanceRef(
  github: GitHub,
  at: RepositoryAddress,
  branch: string,
  { sha, parent }: { readonly sha: string; readonly parent: string },
): Promise<boolean> {
  const { owner, repo } = at;
  try {
    // Moving a branch to where it is already changes nothing, so that an answer that got lost is asked for again.
    await repeated(() =>
      github.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false }),
    );
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 409 && status !== 422) throw error;
    const live = await readRef(github, at, branch);
    if (live === parent) throw error;
    // The answer to an earlier try may have been lost, and others may have gone on from our commit.
    return live !== null && (live === sha || (await isAncestor(github, at, sha, live)));
  }
}

/** Moves a branch wherever it points. For `swapRef` alone, which has looked. */
export async function forceRef(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
  sha: string,
): Promise<void> {
  await repeated(() => github.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true }));
}

/** Deletes a branch; one that is gone already is fine. For `swapRef` alone, which has looked. */
export async function deleteRef(github: GitHub, at: RepositoryAddress, branch: string): Promise<void> {
  const { owner, repo } = at;
  try {
    await github.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 422) throw error;
    if ((await readRef(github, at, branch)) !== null) throw error;
  }
}

/** Whether a commit is another one or in its history. */
export async function isAncestor(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  ancestor: string,
  commit: string,
): Promise<boolean> {
  if (ancestor === commit) return true;
  try {
    const basehead = `${ancestor}...${commit}`;
    const request = { owner, repo, basehead, per_page: 1 };
    const { status } = checked(
      comparison,
      (await github.rest.repos.compareCommitsWithBasehead(request)).data,
    );
    return status === 'ahead' || status === 'identical';
  } catch (error) {
    // Histories without a common commit.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
