import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { CommentStore, Conversation, StoredComment } from '../../ports.ts';
import { asRestError, checked, isOpen, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';

/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;

export interface PullRequestAddress {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Everything that has to be known before a comment is written, in one request for each hundred comments. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { url body isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const node = z.object({
  url: z.string(),
  body: z.string(),
  isMinimized: z.boolean(),
  author: z.nullable(z.object({ __typename: z.string(), login: z.string() })),
});
const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      comments: z.object({
        nodes: z.array(z.nullable(node)),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      }),
    }),
  }),
});
const created = z.object({ id: z.number(), html_url: z.string(), body: z.nullish(z.string()) });

/** The comments of one pull request. Methods throw errors with GitHub's `status`, or OperationError. */
export function commentStore(github: GitHub, address: PullRequestAddress): CommentStore {
  const { owner, repo, number } = address;
  const look = () => lookAt(github, address);
  return {
    look,
    async create(body) {
      const post = async () => {
        const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
        const { id, html_url, body: text } = checked(created, data);
        return { id, url: html_url, body: text ?? '', own: true, hidden: false };
      };
      try {
        return await post();
      } catch (error) {
        // An answer that got lost says nothing about what GitHub stored: look, and only then repeat.
        if (!isOpen(error)) throw error;
        const { comments } = await look();
        return comments.find((one) => one.own && one.body.trim() === body.trim()) ?? (await post());
      }
    },
    async update(id, body) {
      // Repeated blindly it could replace what a newer run wrote meanwhile.
      await github.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { retries: 0 } });
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

async function lookAt(github: GitHub, { owner, repo, number }: PullRequestAddress): Promise<Conversation> {
  const comments: StoredComment[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { viewer, repository } = await ask(github, { owner, repo, number, after });
    const { headRefOid, comments: found } = repository.pullRequest;
    comments.push(...found.nodes.flatMap((one) => (one === null ? [] : [stored(one, viewer.login)])));
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage || after === null || page === maxPages) {
      return { headSha: headRefOid, comments: comments.sort((a, b) => a.id - b.id) };
    }
  }
}

async function ask(github: GitHub, variables: Readonly<Record<string, unknown>>) {
  try {
    return checked(answer, await github.graphql(query, variables));
  } catch (error) {
    throw asRestError(error);
  }
}

/** Comments are numbered in their address; the number itself GraphQL gives as one of 32 bits, which GitHub has used up. */
function stored({ url, body, isMinimized, author }: z.output<typeof node>, viewer: string): StoredComment {
  const id = Number(/#issuecomment-(\d{1,15})$/.exec(url)?.[1]);
  if (Number.isNaN(id)) throw new OperationError(`GitHub's answer has a comment without a number: ${url}`);
  // GraphQL calls a bot by its name without the suffix that it has as a user.
  const login = author === null ? null : author.__typename === 'Bot' ? `${author.login}[bot]` : author.login;
  return { id, url, body, own: login === viewer, hidden: isMinimized };
}
