import type { Change } from '../domain/records/snapshot.ts';

const resultsSuffix = '_results.json';

/**
 * The version that a path of the task belongs to: `versions/<v>/...` or `benchmarks/results/<v>_results.json`; null for
 * any other path.
 */
export function versionOfPath(task: string, path: string): string | null {
  const prefix = task === '' ? '' : `${task}/`;
  if (!path.startsWith(prefix)) return null;
  const [folder, second, third] = path.slice(prefix.length).split('/');
  if (folder === 'versions' && second !== undefined && third !== undefined) return second;
  if (folder === 'benchmarks' && second === 'results' && third?.endsWith(resultsSuffix)) {
    return third.slice(0, -resultsSuffix.length);
  }
  return null;
}

/** Names of the versions of which a pull request adds, changes or removes a file. */
export const touchedVersions = (task: string, changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.map((change) => versionOfPath(task, change.path)).filter((version) => version !== null));
