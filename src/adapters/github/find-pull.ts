import * as z from 'zod/mini';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import type { TriggeringRun } from './event.ts';
import { allPages } from './pages.ts';
import type { RepositoryAddress } from './trees.ts';

/** With the filter GitHub lists one pull request, seldom more. Without it, at most this many pages of 100 are read. */
const maxPages = 30;

const side = z.object({
  sha: z.string(),
  ref: z.string(),
  repo: z.nullable(z.object({ id: z.number(), full_name: z.string() })),
});
const pull = z.object({
  number: z.number(),
  head: side,
  base: side,
  merge_commit_sha: z.nullish(z.string()),
});

/** A pull request as GitHub has it now. */
export interface LivePull {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headName: string;
  readonly mergeCommit: string | null;
}

function livePull(data: unknown): LivePull & { readonly headRepositoryId: number | null } {
  const found = checked(pull, data);
  const { head, base } = found;
  const owner = head.repo?.full_name.split('/')[0];
  const fork = head.repo === null || head.repo.id !== base.repo?.id;
  return {
    number: found.number,
    headSha: head.sha,
    baseRef: base.ref,
    baseSha: base.sha,
    headName: fork && owner !== undefined ? `${owner}:${head.ref}` : head.ref,
    mergeCommit: found.merge_commit_sha ?? null,
    headRepositoryId: head.repo?.id ?? null,
  };
}

export async function getPull(github: GitHub, at: RepositoryAddress, number: number): Promise<LivePull> {
  return livePull((await github.rest.pulls.get({ ...at, pull_number: number })).data);
}

/**
 * The open pull requests that a finished run was for: head commit *and* head repository must be the run's own. For forks
 * GitHub's payload names none, and what an artefact says is the fork's choice (hazard wrong-pull-request).
 */
export async function pullsOfRun(
  github: GitHub,
  at: RepositoryAddress,
  run: TriggeringRun,
): Promise<readonly LivePull[]> {
  const { headRepository, headBranch } = run;
  if (headRepository === null) return [];
  // This only makes the list shorter: each pull request is compared below.
  const head = headBranch === null ? {} : { head: `${headRepository.owner}:${headBranch}` };
  const found = await allPages(maxPages, async (page) => {
    const request = { ...at, state: 'open', per_page: 100, page, ...head } as const;
    const answer = await github.rest.pulls.list(request);
    return { data: checked(z.array(z.unknown()), answer.data).map(livePull), headers: answer.headers };
  });
  return found.filter((one) => one.headSha === run.headSha && one.headRepositoryId === headRepository.id);
}
