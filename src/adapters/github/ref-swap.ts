import * as z from 'zod/mini';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import { deleteRef, forceRef, readRef } from './committer-refs.ts';
import type { RepositoryAddress } from './trees.ts';

const idSchema = z.object({ repository: z.object({ id: z.string() }) });
const nothing = '0'.repeat(40);

export interface RefSwap {
  readonly branch: string;
  /** Where the branch points as far as we know. */
  readonly from: string;
  /** Null to delete it. */
  readonly to: string | null;
}

/**
 * Moves or deletes a branch that still points where we saw it; false, and nothing done, when somebody was faster. One step on
 * GitHub's side (`updateRefs` with `beforeOid`), so that no commit of a person is lost in between. Where a server
 * does not know or allow it, the branch is looked at right before the write instead; a refusal then comes with its reason.
 */
export async function swapRef(github: GitHub, at: RepositoryAddress, swap: RefSwap): Promise<boolean> {
  const { owner, repo } = at;
  const { branch, from, to } = swap;
  try {
    const found = await github.graphql(
      'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
      { owner, name: repo },
    );
    await github.graphql(
      'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      {
        input: {
          repositoryId: checked(idSchema, found).repository.id,
          refUpdates: [
            { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to ?? nothing, force: true },
          ],
        },
      },
    );
    return true;
  } catch {
    return afterFailure(github, at, swap);
  }
}

async function afterFailure(
  github: GitHub,
  at: RepositoryAddress,
  { branch, from, to }: RefSwap,
): Promise<boolean> {
  const now = await readRef(github, at, branch);
  if (now === to) return true;
  if (now !== from) return false;
  if (to === null) await deleteRef(github, at, branch);
  else await forceRef(github, at, branch, to);
  return true;
}
