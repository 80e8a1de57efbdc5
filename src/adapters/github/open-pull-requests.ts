import { Buffer } from 'node:buffer';
import * as z from 'zod/mini';
import {
  isTellingFile,
  type OpenChange,
  type OpenPullRequests,
} from '../../domain/retention/open-pull-requests.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import { explained } from './committer-trouble.ts';
import { cleanupBranches, readMarker } from './proposal-marker.ts';
import type { RepositoryAddress } from './trees.ts';

/** Beyond these numbers nothing is cleaned up: the token has 1,000 requests an hour, and GitHub lists 3,000 files. */
const mostPulls = 300;
const mostFiles = 3_000;
const mostTexts = 300;
/** Records are not larger than this, in bytes. */
const largestText = 64 * 1024;

const pullSchema = z.object({
  number: z.number(),
  body: z.nullable(z.string()),
  head: z.object({ ref: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
});
const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.optional(z.string()),
  status: z.string(),
  sha: z.nullable(z.string()),
});
const blob = z.object({ content: z.string(), encoding: z.string(), size: z.nullable(z.number()) });

export interface OpenPullRequestsRequest extends RepositoryAddress {
  /** The snapshot's root from the repository's top: `''`, or with a slash at its end. */
  readonly prefix: string;
}

/** What all open pull requests change, those of forks too. Throws OperationError when that cannot be known. */
export function readOpenPullRequests(
  github: GitHub,
  request: OpenPullRequestsRequest,
): Promise<OpenPullRequests> {
  return explained(() => read(github, request));
}

async function read(github: GitHub, request: OpenPullRequestsRequest): Promise<OpenPullRequests> {
  const { owner, repo } = request;
  const full = `${owner}/${repo}`.toLowerCase();
  const listing = { owner, repo, state: 'open', per_page: 100 } as const;
  const pulls = await collect(
    github.paginate.iterator(github.rest.pulls.list, listing),
    pullSchema,
    mostPulls,
  );
  if (pulls === null) return { kind: 'too-many' };
  const changes: OpenChange[] = [];
  const texts = new Map<string, string | null>();
  for (const { number, head, body } of pulls) {
    // Proposals of cleanups, of other directories and branches too, keep nothing: they are what would keep itself for ever.
    const isOwn = head.ref.startsWith(cleanupBranches) && head.repo?.full_name.toLowerCase() === full;
    if (isOwn && readMarker(body ?? '') !== null) continue;
    const target = { owner, repo, pull_number: number, per_page: 100 };
    const pages = github.paginate.iterator(github.rest.pulls.listFiles, target);
    const files = await collect(pages, fileSchema, mostFiles);
    if (files === null) return { kind: 'too-many' };
    for (const file of files) changes.push(...(await changesOf(github, request, file, texts)));
    if (texts.size > mostTexts) return { kind: 'too-many' };
  }
  return { kind: 'known', changes };
}

/** A renamed file counts as changed at its old path and at its new one. */
async function changesOf(
  github: GitHub,
  request: OpenPullRequestsRequest,
  file: z.output<typeof fileSchema>,
  texts: Map<string, string | null>,
): Promise<readonly OpenChange[]> {
  const { prefix } = request;
  const paths = [file.filename, ...(file.previous_filename === undefined ? [] : [file.previous_filename])];
  const inside = paths.filter((path) => path.startsWith(prefix));
  const text = inside.some(isTellingFile) ? await textIn(github, request, file, texts) : null;
  return inside.map((path) => ({ path: path.slice(prefix.length), text }));
}

/** Empty for a file that the pull request removes. */
async function textIn(
  github: GitHub,
  request: OpenPullRequestsRequest,
  { sha, status }: z.output<typeof fileSchema>,
  texts: Map<string, string | null>,
): Promise<string | null> {
  if (status === 'removed') return '';
  if (sha === null || texts.size > mostTexts) return null;
  const text = texts.has(sha) ? (texts.get(sha) ?? null) : await textOf(github, request, sha);
  texts.set(sha, text);
  return text;
}

/** All items of all pages, null when there are `most` or more. */
async function collect<Schema extends z.ZodMiniType>(
  pages: AsyncIterable<{ readonly data: readonly unknown[] }>,
  schema: Schema,
  most: number,
): Promise<readonly z.output<Schema>[] | null> {
  const items: z.output<Schema>[] = [];
  for await (const { data } of pages) {
    items.push(...checked(z.array(schema), data));
    if (items.length >= most) return null;
  }
  return items;
}

async function textOf(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  sha: string,
): Promise<string | null> {
  const { data } = await github.rest.git.getBlob({ owner, repo, file_sha: sha });
  const { content, encoding, size } = checked(blob, data);
  if (encoding !== 'base64' || (size ?? 0) > largestText) return null;
  return Buffer.from(content, 'base64').toString('utf8');
}
