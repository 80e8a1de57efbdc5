import type { Entry } from '../../domain/snapshot.ts';

/** Order of two paths by their UTF-8 bytes, as git sorts a tree; JavaScript's own order differs beyond U+FFFF. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Whether `path` is one of `directories` or lies below one; `''` is the root. */
export function isBelow(path: string, directories: readonly string[]): boolean {
  return directories.some(
    (directory) =>
      directory === '' ||
      path === directory ||
      (path.startsWith(directory) && path[directory.length] === '/'),
  );
}

/** `directories` without those that another one contains already, and without ways out such as `a/..`. */
export function outermost(directories: readonly string[]): readonly string[] {
  const unique = [...new Set(directories)].filter((one) => one === '' || one.split('/').every(isName));
  return unique.filter((one) => !unique.some((other) => other !== one && isBelow(one, [other])));
}

const isName = (part: string): boolean => part !== '' && part !== '.' && part !== '..';

/** Sorted by path; of several entries with one path the first stays. */
export function sortedEntries(entries: Iterable<Entry>): readonly Entry[] {
  const byPath = new Map<string, Entry>();
  for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
  return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}
