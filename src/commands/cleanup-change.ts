import { OperationError } from '../domain/errors.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import { definitionOf, versionFacts } from '../domain/records/version-facts.ts';
import type { TaskForPlan } from '../domain/retention/build-plan.ts';
import type { PlannedTask, RetentionPlan } from '../domain/retention/plan.ts';
import { retentionTask } from '../domain/retention/retention-task.ts';
import type { CleanupChange, CleanupWrite } from '../ports.ts';
import { addRetired, type RetiredEntry } from '../records/retire.ts';

/** A day for what depends on the length of a date alone. */
export const anyDay = '2000-01-01';

/** Tasks whose versions/retired.yaml cannot take what the plan would have to write, by path. */
export function unrecordableTasks(plan: RetentionPlan, tasks: readonly TaskForPlan[]): ReadonlySet<string> {
  // Only the length counts here, and every date has the same.
  return new Set(
    touched(plan, tasks)
      .filter(({ task, planned }) => recordText(task, planned, plan, anyDay) === null)
      .map(({ planned }) => planned.path),
  );
}

export interface PlannedWork {
  readonly plan: RetentionPlan;
  readonly tasks: readonly TaskForPlan[];
  /** Of the snapshot. */
  readonly entries: readonly Entry[];
  /** `YYYY-MM-DD`, for the record. */
  readonly day: string;
  readonly policyFile: string | null;
}

/** Turns a plan into what it changes: the listed entries go, and each task's record grows. Null when nothing goes. */
export function changeOf({ plan, tasks, entries, day, policyFile }: PlannedWork): CleanupChange | null {
  const { sha } = plan.head;
  const affected = touched(plan, tasks);
  if (sha === null || affected.length === 0) return null;
  const ids = new Map(entries.map(({ path, id }) => [path, id]));
  const paths = affected.flatMap(({ planned }) => removedOf(planned).flatMap((version) => version.paths));
  const writes = affected.flatMap(({ task, planned }): CleanupWrite[] => {
    const text = recordText(task, planned, plan, day);
    const path = task.record.retired.file;
    if (text === null) throw new OperationError(`${path} cannot take the record of what would be removed.`);
    const isSame = task.record.texts.some((one) => one.file === path && one.text === text);
    return isSame ? [] : [{ path, text, before: ids.get(path) ?? null }];
  });
  return {
    head: sha,
    removals: paths.map((path) => ({ path, id: ids.get(path) ?? '' })),
    writes,
    watched: [
      policyFile ?? 'tunegate.yaml',
      ...affected.flatMap(({ task }) => watchedBy(task.record)),
      ...paths,
    ],
  };
}

interface Affected {
  readonly task: TaskForPlan;
  readonly planned: PlannedTask;
}

function touched(plan: RetentionPlan, tasks: readonly TaskForPlan[]): readonly Affected[] {
  return plan.tasks
    .filter((planned) => removedOf(planned).length > 0)
    .flatMap((planned) => {
      const task = tasks.find(({ record }) => record.path === planned.path);
      return task === undefined ? [] : [{ task, planned }];
    });
}

const removedOf = (planned: PlannedTask) => planned.versions.filter(({ action }) => action === 'remove');

/** The files that the decisions about a task are based on. */
function watchedBy(record: TaskRecord): readonly string[] {
  const directory = record.path === '' ? '' : `${record.path}/`;
  return [record.definition.file, `${directory}versions`, `${directory}benchmarks/results`];
}

function recordText(
  task: TaskForPlan,
  planned: PlannedTask,
  plan: RetentionPlan,
  day: string,
): string | null {
  const { record } = task;
  const file = record.retired.file;
  const existing = record.texts.find((text) => text.file === file)?.text ?? null;
  if (record.retired.state === 'broken') return null;
  return addRetired({ file, task: record.path }, existing, entriesOf(task, planned, plan, day));
}

function entriesOf(
  { record, surroundings, reading }: TaskForPlan,
  planned: PlannedTask,
  plan: RetentionPlan,
  day: string,
): readonly RetiredEntry[] {
  const names = new Set(removedOf(planned).map(({ version }) => version));
  const { everDeployed } = retentionTask(record, { ...surroundings, unsafe: new Set() }, reading);
  return record.versions
    .filter(({ name }) => names.has(name.text))
    .map((version) => {
      const known = versionFacts(version);
      return {
        version: known.version,
        parent: known.parent,
        created: known.created?.text ?? null,
        removed: day,
        commit: plan.head.sha ?? '',
        deployed: everDeployed.has(known.version),
        results: known.results,
        primary: definitionOf(record)?.successCriteria.primaryMetric ?? null,
        changes: known.changes,
      };
    });
}
