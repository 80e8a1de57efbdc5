import { buildPlan, type TaskForPlan } from '../domain/retention/build-plan.ts';
import type { OpenPullRequests } from '../domain/retention/open-pull-requests.ts';
import type { RetentionPlan } from '../domain/retention/plan.ts';
import { withRecords, withSizes } from '../domain/retention/plan-totals.ts';
import { emptiedTasks } from '../domain/retention/policy-mistakes.ts';
import type { CleanupChange, CleanupTarget } from '../ports.ts';
import { anyDay, changeOf, unrecordableTasks } from './cleanup-change.ts';
import { type CleanupOptions, cleanupFacts } from './cleanup-facts.ts';
import { refusePolicy } from './cleanup-refusal.ts';
import { sizesOf } from './cleanup-sizes.ts';

export interface PlannedCleanup {
  readonly plan: RetentionPlan;
  /** What carrying it out changes, null when that is nothing; `day` (`YYYY-MM-DD`) goes into the record. */
  readonly change: (day: string) => CleanupChange | null;
}

/**
 * Plans a cleanup. Reads only: nothing that it is given can write. Throws UsageError for a policy that says something else
 * than somebody meant, or keeps nothing of a task.
 */
export async function planCleanup(
  target: CleanupTarget,
  open: OpenPullRequests,
  options: CleanupOptions,
): Promise<PlannedCleanup> {
  const { snapshot, entries, tasks, tree, planOptions } = await cleanupFacts(target, open, options);
  const first = buildPlan(tasks, tree, planOptions);
  // What cannot be remembered is not removed; then others may move up within the cap.
  let blocked = unrecordableTasks(first, tasks);
  let plan = first;
  while (blocked.size > 0) {
    const withBlocked = tasks.map((task) => ({
      ...task,
      surroundings: { ...task.surroundings, unrecordable: blocked.has(task.record.path) },
    }));
    plan = buildPlan(withBlocked, tree, planOptions);
    const more = unrecordableTasks(plan, tasks);
    if (more.size === 0) break;
    blocked = new Set([...blocked, ...more]);
  }
  refusePolicy(emptiedTasks(plan));
  const sized = withSizes(plan, await sizesOf(snapshot, entries, pathsOf(plan)));
  const change = (day: string) =>
    changeOf({ plan: sized, tasks, entries, day, policyFile: options.policyFile });
  return { plan: withRecords(sized, recordBytes(change(anyDay), tasks)), change };
}

const pathsOf = (plan: RetentionPlan): readonly string[] =>
  plan.tasks.flatMap(({ versions }) => versions.flatMap((version) => version.paths));

/** How much longer the records of what goes make their files. */
function recordBytes(change: CleanupChange | null, tasks: readonly TaskForPlan[]): number {
  const length = (text: string) => new TextEncoder().encode(text).length;
  const before = new Map(tasks.flatMap(({ record }) => record.texts.map(({ file, text }) => [file, text])));
  return (change?.writes ?? []).reduce(
    (sum, { path, text }) => sum + length(text) - length(before.get(path) ?? ''),
    0,
  );
}
