import type { Change } from '../domain/snapshot.ts';

/** What makes a task affected when it changes; everything else in its directory is no record. */
const counts = /^(?:task\.ya?ml$|data_source\.ya?ml$|versions\/|benchmarks\/results\/)/;

/**
 * The task directories in which something changed that counts (SPEC section 4), in the order of `directories`. One that
 * itself became a link or a submodule is affected, too.
 */
export function affectedTasks(directories: readonly string[], changes: readonly Change[]): readonly string[] {
  const known = new Set(directories);
  const affected = new Set<string>();
  const look = (directory: string, rest: string): void => {
    if (known.has(directory) && (rest === '' || counts.test(rest))) affected.add(directory);
  };
  for (const { path } of changes) {
    look('', path);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      look(path.slice(0, end), path.slice(end + 1));
    }
    look(path, '');
  }
  return directories.filter((directory) => affected.has(directory));
}
