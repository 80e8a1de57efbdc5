/** At most a fifth of all versions may go in one run, so that a wrong policy cannot empty a repository. */
const oneOf = 5;

/** How many removals one run may make: `maxDeletions`, at most a fifth of all versions, but at least one of them. */
export function removalCap(maxDeletions: number, versionCount: number): number {
  return Math.min(maxDeletions, Math.max(1, Math.floor(versionCount / oneOf)));
}

/** Something that retention would remove, as far as the order of removal needs to know it. */
export interface Removal {
  readonly task: string;
  readonly version: string;
  /** Milliseconds since 1970; only dated versions are ever removed. */
  readonly createdMs: number;
}

/** The removals of this run: the oldest first, ties by task and version, so that the same input gives the same plan. */
export function withinCap<R extends Removal>(removals: readonly R[], cap: number): ReadonlySet<R> {
  const order = removals.toSorted(
    (a, b) => a.createdMs - b.createdMs || compareText(a.task, b.task) || compareText(a.version, b.version),
  );
  return new Set(order.slice(0, cap));
}

/** Order by code units: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
