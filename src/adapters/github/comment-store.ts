import type { CommentStore, StoredComment } from '../../ports.ts';
import type { GitHub } from './client.ts';

/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;

export interface PullRequestAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** The comments of one pull request over the REST API. Methods throw Octokit's RequestError. */
export function commentStore(github: GitHub, address: PullRequestAddress): CommentStore {
  const { owner, repo, number } = address;
  const list = () => listComments(github, address);
  return {
    identity: () => identity(github),
    list,
    async liveHead() {
      const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
      return data.head.sha;
    },
    async create(body) {
      const post = () => github.rest.issues.createComment({ owner, repo, issue_number: number, body });
      try {
        return stored((await post()).data);
      } catch (error) {
        // An answer that got lost says nothing about what GitHub stored: look, and only then repeat.
        if (!mayHaveHappened(error)) throw error;
        const existing = (await list()).find((comment) => comment.body === body);
        return existing ?? stored((await post()).data);
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
  const comments: StoredComment[] = [];
  let pages = 0;
  const request = { owner, repo, issue_number: number, per_page: 100 };
  for await (const page of github.paginate.iterator(github.rest.issues.listComments, request)) {
    comments.push(...page.data.map(stored));
    pages += 1;
    if (pages === maxPages) break;
  }
  return comments.sort((a, b) => a.id - b.id);
}

/** The login that comments of this token carry. A token that may not ask is the workflow's own. */
async function identity(github: GitHub): Promise<string> {
  try {
    const answer = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return answer.viewer.login;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    return 'github-actions[bot]';
  }
}

function stored(comment: {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly user: { readonly login: string } | null;
}): StoredComment {
  return {
    id: comment.id,
    url: comment.html_url,
    body: comment.body ?? '',
    author: comment.user?.login ?? '',
  };
}

/** HTTP status of a failed request; null for anything that is no answer of GitHub. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

const mayHaveHappened = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === null || status >= 500;
};
