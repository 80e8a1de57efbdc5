import * as z from 'zod/mini';
import type { CleanupChange } from '../../ports.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import { repeated } from './committer-trouble.ts';
import { textDigest } from './proposal-marker.ts';
import type { RepositoryAddress } from './trees.ts';

const made = z.object({ sha: z.string() });
const commit = z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) });

/** What a change does, as one short text: the same for the same removals, whatever the day. */
export function changeDigest(change: Pick<CleanupChange, 'removals' | 'writes'>, prefix: string): string {
  const removals = change.removals.map(({ path, id }) => [prefix + path, id]);
  const writes = change.writes.map(({ path, before }) => [prefix + path, before]);
  return textDigest([removals, writes]);
}

export interface CommitNode {
  readonly sha: string;
  readonly parents: readonly string[];
}

export async function readCommit(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  sha: string,
): Promise<CommitNode> {
  const { data } = await github.rest.git.getCommit({ owner, repo, commit_sha: sha });
  const found = checked(commit, data);
  return { sha: found.sha, parents: found.parents.map((parent) => parent.sha) };
}

/**
 * Makes the commit on top of `parent`: its tree without the listed entries, with the written files. Objects that no
 * branch names are nothing yet, so that each request may be repeated.
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
  const { message, parent } = wanted;
  const request = { owner, repo, message, tree: checked(made, tree.data).sha, parents: [parent] };
  return checked(made, (await repeated(() => git.createCommit(request))).data).sha;
}
