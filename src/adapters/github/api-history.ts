import { Buffer } from 'node:buffer';
import * as z from 'zod/mini';
import type { History } from '../../ports.ts';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import type { RepositoryAddress } from './trees.ts';

const pageSize = 30;
const commits = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({ committer: z.nullable(z.object({ date: z.optional(z.string()) })) }),
  }),
);
const file = z.object({ content: z.string(), encoding: z.literal('base64') });

/**
 * The history of a file up to `commit`, below the folder `prefix`: one request for each page of commits, and one for each
 * state of the file.
 */
export function apiHistory(github: GitHub, at: RepositoryAddress, commit: string, prefix: string): History {
  return {
    shallow: false,
    async *revisions(path) {
      const full = prefix === '' ? path : `${prefix}/${path}`;
      for (let page = 1; ; page += 1) {
        const request = { ...at, sha: commit, path: full, per_page: pageSize, page };
        const found = checked(commits, (await github.rest.repos.listCommits(request)).data);
        for (const one of found) {
          const epochMs = Date.parse(one.commit.committer?.date ?? '');
          yield { commit: one.sha, epochMs, bytes: await contentAt(github, at, full, one.sha) };
        }
        if (found.length < pageSize) return;
      }
    },
  };
}

async function contentAt(
  github: GitHub,
  at: RepositoryAddress,
  path: string,
  ref: string,
): Promise<Uint8Array | null> {
  try {
    const { data } = await github.rest.repos.getContent({ ...at, path, ref });
    return Buffer.from(checked(file, data).content, 'base64');
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
