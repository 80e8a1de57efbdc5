import * as z from 'zod/mini';
import { overlaps } from '../../domain/retention/artefacts.ts';
import { checked } from './answers.ts';
import type { GitHub } from './client.ts';
import type { RepositoryAddress } from './trees.ts';

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});

interface Item {
  readonly sha: string;
  readonly isTree: boolean;
  /** Mode and id: equal exactly when both are. */
  readonly state: string;
}

/** A path with what was there before and after; a whole directory that came or went is one. */
export type Differences = ReadonlyMap<string, readonly [before: string | null, after: string | null]>;

/** Compares states of the repository by their trees, one request a directory that differs: a list of files can be cut. */
export interface TreeComparer {
  /** Null when a directory is too large for GitHub to list. */
  differences(from: string, to: string): Promise<Differences | null>;
  /** Whether anything at, above or below one of the paths differs; true when nobody can say. */
  isTouched(from: string, to: string, paths: readonly string[]): Promise<boolean>;
}

/** @param from,to commits or trees by their full ids */
export function treeComparer(github: GitHub, { owner, repo }: RepositoryAddress): TreeComparer {
  const known = new Map<string, Promise<ReadonlyMap<string, Item> | null>>();
  const list = (sha: string): Promise<ReadonlyMap<string, Item> | null> => {
    const found = known.get(sha) ?? readTree(github, { owner, repo }, sha);
    known.set(sha, found);
    return found;
  };
  /** Calls `visit` for each differing path; it says whether to look inside. False when a listing is missing. */
  const walk = async (
    from: string,
    to: string,
    above: string,
    visit: (path: string, before: Item | null, after: Item | null) => boolean,
  ): Promise<boolean> => {
    const [a, b] = [await list(from), await list(to)];
    if (a === null || b === null) return false;
    for (const name of new Set([...a.keys(), ...b.keys()])) {
      const [before, after] = [a.get(name) ?? null, b.get(name) ?? null];
      if (before?.state === after?.state) continue;
      const path = `${above}${name}`;
      const isInside = visit(path, before, after);
      if (!isInside || before === null || after === null || !before.isTree || !after.isTree) continue;
      if (!(await walk(before.sha, after.sha, `${path}/`, visit))) return false;
    }
    return true;
  };
  return {
    differences: async (from, to) => {
      const found = new Map<string, readonly [string | null, string | null]>();
      const isWhole = await walk(from, to, '', (path, before, after) => {
        if (before?.isTree === true && after?.isTree === true) return true;
        found.set(path, [before?.state ?? null, after?.state ?? null]);
        return false;
      });
      return isWhole ? found : null;
    },
    isTouched: async (from, to, paths) => {
      let isTouched = false;
      const isWhole = await walk(from, to, '', (path, before, after) => {
        if (isTouched || !paths.some((one) => overlaps(path, one))) return false;
        const isAbove = paths.every((one) => path !== one && !path.startsWith(`${one}/`));
        if (isAbove && before?.isTree === true && after?.isTree === true) return true;
        isTouched = true;
        return false;
      });
      return isTouched || !isWhole;
    },
  };
}

async function readTree(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  sha: string,
): Promise<ReadonlyMap<string, Item> | null> {
  const { data } = await github.rest.git.getTree({ owner, repo, tree_sha: sha });
  const { tree, truncated } = checked(treeSchema, data);
  if (truncated) return null;
  return new Map(
    tree.map((one) => [
      one.path,
      { sha: one.sha, isTree: one.type === 'tree', state: `${one.mode} ${one.sha}` },
    ]),
  );
}

/** Whether two states differ from their own pasts in exactly the same way. */
export function isSameChange(a: Differences, b: Differences): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, [before, after]]) => b.get(path)?.[0] === before && b.get(path)?.[1] === after)
  );
}
