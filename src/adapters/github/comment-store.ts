import * as z from 'zod/mini';
import type { CommentStore, StoredComment } from '../../ports.ts';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { allPages } from './pages.ts';

/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;

export interface PullRequestAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.nullish(z.string()),
  user: z.nullable(z.object({ login: z.string() })),
});
const pull = z.object({ head: z.object({ sha: z.string() }) });
const viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** The comments of one pull request over the REST API. Methods throw errors with GitHub's `status`, or OperationError. */
export function commentStore(github: GitHub, address: PullRequestAddress): CommentStore {
  const { owner, repo, number } = address;
  const list = () => listComments(github, address);
  return {
    identity: () => identity(github),
    list,
    async liveHead() {
      const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
      return checked(pull, data).head.sha;
    },
    async create(body) {
      const post = () => github.rest.issues.createComment({ owner, repo, issue_number: number, body });
      try {
        return stored(checked(comment, (await post()).data));
      } catch (error) {
        // An answer that got lost says nothing about what GitHub stored: look, and only then repeat.
        if (!mayHaveHappened(error)) throw error;
        const existing = (await list()).find((one) => one.body.trim() === body.trim());
        return existing ?? stored(checked(comment, (await post()).data));
      }
    },
    async update(id, body) {
      await github.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    },
    async remove(id) {
      try {
        await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        if (statusOf(error) !== 404) throw error; // another run was faster
      }
    },
  };
}

async function listComments(
  github: GitHub,
  { owner, repo, number }: PullRequestAddress,
): Promise<StoredComment[]> {
  const comments = await allPages(maxPages, async (page) => {
    const request = { owner, repo, issue_number: number, per_page: 100, page };
    const { data, headers } = await github.rest.issues.listComments(request);
    return { data: checked(z.array(comment), data).map(stored), headers };
  });
  return [...comments].sort((a, b) => a.id - b.id);
}

/** The login under which this token writes comments. A token that may not ask for it is that of the workflow. */
export async function identity(github: GitHub): Promise<string> {
  try {
    return checked(viewer, await github.graphql('query { viewer { login } }')).viewer.login;
  } catch (error) {
    const status = statusOf(error);
    const refused = error instanceof Error && error.name === 'GraphqlResponseError';
    if (!refused && status !== 403 && status !== 404) throw error;
    return 'github-actions[bot]';
  }
}

const stored = (one: z.output<typeof comment>): StoredComment => ({
  id: one.id,
  url: one.html_url,
  body: one.body ?? '',
  author: one.user?.login ?? '',
});

const mayHaveHappened = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === null || status >= 500;
};
