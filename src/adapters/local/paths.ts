import type { Entry } from '../../domain/records/snapshot.ts';

/** Order of two paths by their UTF-8 bytes, as git sorts a tree; JavaScript's own order differs beyond U+FFFF. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A test whether a path is one of `directories` or lies below one; `''` is the root. Its cost is the path's depth. */
export function below(directories: readonly string[]): (path: string) => boolean {
  const known = new Set(directories);
  return (path) => {
    if (known.has('') || known.has(path)) return true;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (known.has(path.slice(0, end))) return true;
    }
    return false;
  };
}

/** `directories` without those that another one contains already, and without paths that lead out, such as `a/..`. */
export function outermost(directories: readonly string[]): readonly string[] {
  const unique = [...new Set(directories)].filter((one) => one === '' || one.split('/').every(isName));
  if (unique.includes('')) return [''];
  const isBelow = below(unique);
  return unique.filter((one) => !one.includes('/') || !isBelow(one.slice(0, one.lastIndexOf('/'))));
}

const isName = (part: string): boolean => part !== '' && part !== '.' && part !== '..';

/** Sorted by path; of several entries with one path the first stays. */
export function sortedEntries(entries: Iterable<Entry>): readonly Entry[] {
  const byPath = new Map<string, Entry>();
  for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
  return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}
