import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { CleanupChange } from '../../ports.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import { repeated } from './committer-trouble.ts';
import type { RepositoryAddress } from './trees.ts';

const made = z.object({ sha: z.string() });
const commit = z.object({
  sha: z.string(),
  message: z.string(),
  parents: z.array(z.object({ sha: z.string() })),
});

const trailer = 'Tunegate-Plan';

/** A commit that an earlier run made. */
export interface CleanupCommit {
  readonly sha: string;
  readonly parent: string;
  readonly digest: string;
}

/** A short text that stands for a change: the same removals give the same text on every day. */
export function digestOf(change: Pick<CleanupChange, 'removals' | 'writes'>, prefix: string): string {
  const removals = change.removals.map(({ path, id }) => [prefix + path, id]);
  const writes = change.writes.map(({ path, before }) => [prefix + path, before]);
  return createHash('sha256')
    .update(JSON.stringify([removals, writes]))
    .digest('hex');
}

/** One of our commits by its id; null for anybody else's. */
export async function readCleanupCommit(
  github: GitHub,
  at: RepositoryAddress,
  sha: string,
): Promise<CleanupCommit | null> {
  const { owner, repo } = at;
  const { data } = await github.rest.git.getCommit({ owner, repo, commit_sha: sha });
  const { message, parents } = checked(commit, data);
  const [parent, ...others] = parents;
  const digest = new RegExp(`^${trailer}: ([0-9a-f]{64})$`, 'm').exec(message)?.[1];
  if (parent === undefined || others.length > 0 || digest === undefined) return null;
  return { sha, parent: parent.sha, digest };
}

/**
 * Makes the commit on top of `parent`: its tree without the listed entries, with the written files. The new objects
 * have no effect until a branch points at them, so each request may be repeated.
 */
export async function createCleanupCommit(
  github: GitHub,
  at: RepositoryAddress & { readonly prefix: string },
  wanted: { readonly change: CleanupChange; readonly parent: string; readonly message: string },
): Promise<string> {
  const { owner, repo, prefix } = at;
  const { git } = github.rest;
  const file = { mode: '100644', type: 'blob' } as const;
  const written: { path: string; mode: '100644'; type: 'blob'; sha: string | null }[] = [];
  for (const { path, text } of wanted.change.writes) {
    const { data } = await repeated(() => git.createBlob({ owner, repo, content: text, encoding: 'utf-8' }));
    written.push({ ...file, path: prefix + path, sha: checked(made, data).sha });
  }
  const removed = wanted.change.removals.map(({ path }) => ({ ...file, path: prefix + path, sha: null }));
  const tree = await repeated(() =>
    git.createTree({ owner, repo, base_tree: wanted.parent, tree: [...removed, ...written] }),
  );
  const message = `${wanted.message}\n\n${trailer}: ${digestOf(wanted.change, prefix)}`;
  const { data } = await repeated(() =>
    git.createCommit({
      owner,
      repo,
      message,
      tree: checked(made, tree.data).sha,
      parents: [wanted.parent],
    }),
  );
  return checked(made, data).sha;
}
