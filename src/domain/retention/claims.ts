/** A path that a version names, its own or not. */
export interface Claim {
  readonly path: string;
  readonly owner: string;
}

/** Whether anybody else names a path, something below it or a directory above it. */
export type ClaimedByOthers = (path: string, owner: string) => boolean;

/** Looks claims up by path: the cost of a question follows the depth of the path, not the number of claims. */
export function claimedByOthers(claims: readonly Claim[]): ClaimedByOthers {
  const at = new Map<string, Set<string>>();
  const below = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, path: string, owner: string): void => {
    const known = map.get(path);
    if (known === undefined) map.set(path, new Set([owner]));
    else known.add(owner);
  };
  for (const { path, owner } of claims) {
    add(at, path, owner);
    for (const directory of directoriesAbove(path)) add(below, directory, owner);
  }
  const isOthers = (owners: ReadonlySet<string> | undefined, owner: string): boolean =>
    owners !== undefined && (owners.size > 1 || !owners.has(owner));
  return (path, owner) =>
    isOthers(at.get(path), owner) ||
    isOthers(below.get(path), owner) ||
    directoriesAbove(path).some((directory) => isOthers(at.get(directory), owner));
}

/** Every directory above a path, without the root. */
function directoriesAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
