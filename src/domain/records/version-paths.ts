import type { Change } from './snapshot.ts';

const resultsSuffix = '_results.json';

/**
 * The version that a path of the task belongs to: `versions/<v>/...` or `benchmarks/results/<v>_results.json`; null for
 * any other path.
 */
export function versionOfPath(task: string, path: string): string | null {
  const prefix = task === '' ? '' : `${task}/`;
  if (!path.startsWith(prefix)) return null;
  const [folder, second, third, ...deeper] = path.slice(prefix.length).split('/');
  if (folder === 'versions' && second !== undefined && third !== undefined) return second;
  if (folder !== 'benchmarks' || second !== 'results' || deeper.length > 0) return null;
  const name = third?.endsWith(resultsSuffix) === true ? third.slice(0, -resultsSuffix.length) : '';
  return name === '' ? null : name;
}

/** Names of the versions of which a pull request adds, changes or removes a file. */
export const changedVersions = (task: string, changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.map((change) => versionOfPath(task, change.path)).filter((version) => version !== null));
