import type { TaskRecord } from '../records/records.ts';
import type { Change } from '../records/snapshot.ts';
import { definitionOf, versionsOf } from '../records/version-facts.ts';
import type { ProductionMove } from './deployments.ts';

interface Pull {
  readonly path: string;
  readonly base: TaskRecord | null;
  readonly head: TaskRecord | null;
  readonly changes: readonly Change[];
}

/**
 * The version under review: the head's active version. Where the merge puts another one into production and leaves the
 * active version as it is (or has none), that one: there is nothing else to judge. Null when there is no version.
 */
export function candidateName(pull: Pull, move: ProductionMove | null): string | null {
  const active = definitionOf(pull.head)?.version ?? null;
  const versions = versionsOf(pull.head);
  const shipped = (move?.shipped ?? []).filter((version) => versions.get(version)?.retired === false);
  const [first] = shipped;
  if (first === undefined || (active !== null && shipped.includes(active))) return active;
  return active !== null && versions.has(active) && isNews(pull, active) ? active : first;
}

/** Whether the pull request makes the version active or changes a file of it. */
function isNews({ path, base, changes }: Pull, version: string): boolean {
  if (definitionOf(base)?.version !== version) return true;
  const folder = `${path === '' ? '' : `${path}/`}versions/${version}/`;
  const benchmark = `${path === '' ? '' : `${path}/`}benchmarks/results/${version}_results.json`;
  return changes.some((change) => change.path.startsWith(folder) || change.path === benchmark);
}
