import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { mayHaveHappened, repeated } from './committer-trouble.ts';
import type { RepositoryAddress } from './trees.ts';

const reference = z.object({ object: z.object({ sha: z.string() }) });
const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  files: z.optional(z.array(z.object({ filename: z.string(), previous_filename: z.optional(z.string()) }))),
});

/** GitHub lists at most this many changed files of a comparison. */
const mostFiles = 300;

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

/** Makes a branch. One that already points at this commit was made by us, and the answer got lost. */
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
    await create();
  }
}

/** Moves a branch; false when GitHub refuses because it would not be a fast forward, or somebody was faster. */
export async function moveRef(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
  { sha, force }: { readonly sha: string; readonly force: boolean },
): Promise<boolean> {
  try {
    // Moving a branch to the commit where it already is changes nothing: after a lost answer it is done again.
    await repeated(() => github.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force }));
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (!force && (status === 409 || status === 422)) return false;
    throw error;
  }
}

/** Deletes a branch; one that is gone already is fine. */
export async function deleteRef(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
): Promise<void> {
  try {
    await github.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 422) throw error;
  }
}

async function compare(github: GitHub, { owner, repo }: RepositoryAddress, from: string, to: string) {
  const basehead = `${from}...${to}`;
  const { data } = await github.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead,
    per_page: 100,
  });
  return checked(comparison, data);
}

/** Paths that changed from a commit to one that follows it; null when it does not, or when there are too many to know. */
export async function changedFiles(
  github: GitHub,
  at: RepositoryAddress,
  from: string,
  to: string,
): Promise<readonly string[] | null> {
  const { status, files = [] } = await compare(github, at, from, to);
  if (status === 'identical') return [];
  if (status !== 'ahead' || files.length >= mostFiles) return null;
  return files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  );
}

/** Whether a commit is in the history of another one. */
export async function isAncestor(
  github: GitHub,
  at: RepositoryAddress,
  ancestor: string,
  commit: string,
): Promise<boolean> {
  const { status } = await compare(github, at, ancestor, commit);
  return status === 'ahead' || status === 'identical';
}
