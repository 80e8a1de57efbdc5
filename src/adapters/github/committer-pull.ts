import * as z from 'zod/mini';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { mayHaveHappened, refusalOf, repeated } from './committer-trouble.ts';
import { isSameBody, type ProposalMarker, readMarker } from './proposal-marker.ts';
import type { RepositoryAddress } from './trees.ts';

const pullSchema = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullable(z.string()),
  state: z.enum(['open', 'closed']),
  merged_at: z.nullish(z.string()),
  head: z.object({
    ref: z.string(),
    sha: z.string(),
    repo: z.nullable(z.object({ full_name: z.string() })),
  }),
  base: z.object({ ref: z.string() }),
});

/** A pull request from a proposal's branch. */
export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly base: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly headSha: string;
  /** Null for one that somebody else opened. */
  readonly marker: ProposalMarker | null;
}

/** Who is told of a new proposal, and how it opens. */
export interface ProposalSettings {
  readonly labels: readonly string[];
  /** Logins, and teams as `organisation/team`. */
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly draft: boolean;
}

const pullOf = (found: z.output<typeof pullSchema>): Pull => ({
  number: found.number,
  url: found.html_url,
  title: found.title,
  body: found.body ?? '',
  base: found.base.ref,
  state: found.state === 'open' ? 'open' : (found.merged_at ?? null) === null ? 'closed' : 'merged',
  headSha: found.head.sha,
  marker: readMarker(found.body ?? ''),
});

/** The latest hundred pull requests from a branch of this repository, the newest first, whatever became of them. */
export async function pullsFrom(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
): Promise<readonly Pull[]> {
  const request = { owner, repo, head: `${owner}:${branch}`, state: 'all', per_page: 100 } as const;
  const { data } = await github.rest.pulls.list(request);
  const full = `${owner}/${repo}`.toLowerCase();
  return checked(z.array(pullSchema), data)
    .filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === full)
    .sort((a, b) => b.number - a.number)
    .map(pullOf);
}

export interface PullText {
  readonly title: string;
  /** With its marker. */
  readonly body: string;
}

/** Opens the pull request; one that is there after an answer that got lost is taken. */
export async function openPull(
  github: GitHub,
  at: RepositoryAddress & { readonly base: string; readonly draft: boolean },
  branch: string,
  text: PullText,
): Promise<Pull> {
  const { owner, repo, base, draft } = at;
  const create = async () => {
    const request = { owner, repo, head: branch, base, ...text, ...(draft ? { draft } : {}) };
    return pullOf(checked(pullSchema, (await github.rest.pulls.create(request)).data));
  };
  try {
    return await create();
  } catch (error) {
    // An answer that got lost says nothing about what GitHub stored: look, and only then repeat.
    if (!mayHaveHappened(error) && statusOf(error) !== 422) throw error;
    const found = (await pullsFrom(github, at, branch)).find((one) => one.state === 'open');
    if (found !== undefined && isSameBody(found.body, text.body)) return found;
    if (!mayHaveHappened(error)) throw error;
    return create();
  }
}

/** Gives a pull request another text. */
export async function rewritePull(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  number: number,
  text: PullText,
): Promise<void> {
  await repeated(() => github.rest.pulls.update({ owner, repo, pull_number: number, ...text }));
}

/** Whether GitHub has this text: one that is too long may be dropped without a word (hazard body-not-stored). False when unknown. */
export async function hasBody(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  number: number,
  body: string,
): Promise<boolean> {
  try {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return isSameBody(checked(pullSchema, data).body ?? '', body);
  } catch {
    // The proposal stands; that its text could not be read back is no reason to take it away again.
    return false;
  }
}

/** Adds labels, reviewers and assignees. Gives what GitHub refused, in a sentence each: the proposal stands without. */
export async function introduce(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  number: number,
  { labels, reviewers, assignees }: ProposalSettings,
): Promise<readonly string[]> {
  const issue = { owner, repo, issue_number: number };
  const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, ''));
  const people = reviewers.filter((name) => !name.includes('/'));
  const steps: readonly (readonly [string, readonly string[], () => Promise<unknown>])[] = [
    ['labels', labels, () => github.rest.issues.addLabels({ ...issue, labels: [...labels] })],
    ['assignees', assignees, () => github.rest.issues.addAssignees({ ...issue, assignees: [...assignees] })],
    [
      'reviewers',
      reviewers,
      () =>
        github.rest.pulls.requestReviewers({
          owner,
          repo,
          pull_number: number,
          reviewers: people,
          team_reviewers: teams,
        }),
    ],
  ];
  const refused: string[] = [];
  for (const [name, wanted, send] of steps) {
    if (wanted.length === 0) continue;
    try {
      await repeated(send);
    } catch (error) {
      refused.push(`${name}: ${refusalOf(error) ?? 'no answer from GitHub'}`);
    }
  }
  return refused;
}
