import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { Entry } from '../../domain/records/snapshot.ts';
import { kindOf } from '../local/objects.ts';
import { comparePaths } from '../local/paths.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';

export interface RepositoryAddress {
  readonly owner: string;
  readonly repo: string;
}

/** One file, link or submodule of a tree. `size` in bytes, null where GitHub does not say. */
export interface TreeEntry extends Entry {
  readonly size: number | null;
}

export interface CommitData {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const id = z.string().check(z.regex(/^[0-9a-f]{40}$/));
const commit = z.object({
  sha: id,
  tree: z.object({ sha: id }),
  parents: z.array(z.object({ sha: id })),
});
const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: id, size: z.optional(z.number()) }),
  ),
});
type Item = z.output<typeof tree>['tree'][number];

/** The token has 1,000 requests an hour. A repository that needs more listings than this needs a checkout. */
const mostListings = 200;

/** A commit by its full id. */
export async function readCommit(github: GitHub, at: RepositoryAddress, sha: string): Promise<CommitData> {
  const { data } = await github.rest.git.getCommit({ ...at, commit_sha: sha });
  const found = checked(commit, data);
  return { sha: found.sha, tree: found.tree.sha, parents: found.parents.map((parent) => parent.sha) };
}

/** All files below the folder `prefix` (`''` is the root) of a tree, in byte order of path; none where it has no such folder. */
export async function listTree(
  github: GitHub,
  at: RepositoryAddress,
  root: string,
  prefix: string,
): Promise<readonly TreeEntry[]> {
  const count = { listings: 0 };
  let start: string | null = root;
  for (const name of prefix === '' ? [] : prefix.split('/')) {
    if (start === null) return [];
    const { items } = await listing(github, at, start, false, count);
    start = items.find((item) => item.type === 'tree' && item.path === name)?.sha ?? null;
  }
  if (start === null) return [];
  const entries = await below(github, at, { sha: start, path: '' }, count);
  return [...entries].sort((a, b) => comparePaths(a.path, b.path));
}

interface Folder {
  readonly sha: string;
  readonly path: string;
}

/** In one listing where GitHub gives all of it, else folder by folder (hazard cut-listing). */
async function below(
  github: GitHub,
  at: RepositoryAddress,
  folder: Folder,
  count: { listings: number },
): Promise<readonly TreeEntry[]> {
  const all = await listing(github, at, folder.sha, true, count);
  if (!all.truncated) return all.items.flatMap((item) => entryOf(folder.path, item));
  const { items, truncated } = await listing(github, at, folder.sha, false, count);
  if (truncated) throw new OperationError('A folder has too many files to be read through the API.');
  const entries = items.flatMap((item) => entryOf(folder.path, item));
  for (const item of items.filter(({ type }) => type === 'tree')) {
    entries.push(
      ...(await below(github, at, { sha: item.sha, path: joined(folder.path, item.path) }, count)),
    );
  }
  return entries;
}

async function listing(
  github: GitHub,
  at: RepositoryAddress,
  sha: string,
  recursive: boolean,
  count: { listings: number },
): Promise<{ readonly items: readonly Item[]; readonly truncated: boolean }> {
  count.listings += 1;
  if (count.listings > mostListings) {
    throw new OperationError(
      'The repository is too large to be read through the API. Check it out with actions/checkout before this step.',
    );
  }
  const request = { ...at, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
  const { data } = await github.rest.git.getTree(request);
  const found = checked(tree, data);
  return { items: found.tree, truncated: found.truncated };
}

const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

function entryOf(folder: string, { type, path, mode, sha, size }: Item): TreeEntry[] {
  if (type === 'tree') return [];
  return [{ path: joined(folder, path), kind: kindOf(mode), id: sha, size: size ?? null }];
}
