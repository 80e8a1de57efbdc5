import type { PlannedTask, PlannedVersion, PlanTotals, RetentionPlan } from './plan.ts';

/** The sums of a plan, the records of what goes not counted yet. */
export function totalsOf(tasks: readonly PlannedTask[]): PlanTotals {
  const versions = tasks.flatMap((task) => task.versions);
  const count = (action: PlannedVersion['action']) =>
    versions.filter((version) => version.action === action).length;
  const going = versions.filter(({ action }) => action === 'remove');
  return {
    keep: count('keep'),
    remove: count('remove'),
    defer: count('defer'),
    bytes: going.reduce((sum, { bytes }) => sum + bytes, 0),
    lfsBytes: going.reduce((sum, { lfsBytes }) => sum + lfsBytes, 0),
    recordBytes: 0,
  };
}

/** One file's size in a checkout. */
export interface FileSize {
  readonly bytes: number;
  readonly isLfs: boolean;
}

/** The plan with what each removal gives back. `sizes` is by path; of Git LFS objects it has their real size. */
export function withSizes(plan: RetentionPlan, sizes: ReadonlyMap<string, FileSize>): RetentionPlan {
  const sum = (paths: readonly string[], counts: (size: FileSize) => boolean): number =>
    paths.reduce((total, path) => {
      const size = sizes.get(path);
      return total + (size !== undefined && counts(size) ? size.bytes : 0);
    }, 0);
  const tasks = plan.tasks.map((task) => ({
    ...task,
    versions: task.versions.map((version) => ({
      ...version,
      bytes: sum(version.paths, () => true),
      lfsBytes: sum(version.paths, ({ isLfs }) => isLfs),
    })),
  }));
  return { ...plan, tasks, totals: totalsOf(tasks) };
}

/** The plan with what the records of its removals add to the checkout. */
export const withRecords = (plan: RetentionPlan, recordBytes: number): RetentionPlan => ({
  ...plan,
  totals: { ...plan.totals, recordBytes },
});
