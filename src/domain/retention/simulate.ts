import type { RetentionSettings, TaskRecord } from '../records/records.ts';
import { definitionOf } from '../records/version-facts.ts';
import { buildPlan, type PlanOptions, type TaskForPlan } from './build-plan.ts';
import type { Tree } from './directory-tree.ts';
import { versionsWith } from './plan.ts';

/** A policy that somebody thinks about, for every task in place of its own. */
export interface TriedPolicy {
  /** As it was written. */
  readonly text: string;
  /** Null for what each task has now. */
  readonly rules: Omit<RetentionSettings, 'stray'> | null;
}

/** What one policy would come to in the end, were it the only one and no cap in the way. */
export interface SimulatedPolicy {
  readonly text: string;
  /** As `<task>/<version>`. */
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  /** Every path that its removals take. */
  readonly paths: readonly string[];
}

function under(record: TaskRecord, rules: TriedPolicy['rules']): TaskRecord {
  const definition = definitionOf(record);
  if (rules === null || definition === null || record.definition.state !== 'read') return record;
  const versioning = { ...definition.versioning, retention: { ...rules, stray: [] } };
  return { ...record, definition: { ...record.definition, value: { ...definition, versioning } } };
}

/** One line a policy, in their order. */
export function simulate(
  tasks: readonly TaskForPlan[],
  tree: Tree,
  options: PlanOptions,
  policies: readonly TriedPolicy[],
): readonly SimulatedPolicy[] {
  return policies.map(({ text, rules }) => {
    const tried = tasks.map((task) => ({ ...task, record: under(task.record, rules) }));
    const plan = buildPlan(tried, tree, options);
    const versions = plan.tasks.flatMap((task) => task.versions);
    return {
      text,
      kept: versionsWith(plan, 'keep'),
      removed: [...versionsWith(plan, 'remove'), ...versionsWith(plan, 'defer')],
      paths: versions.flatMap(({ paths }) => paths),
    };
  });
}
