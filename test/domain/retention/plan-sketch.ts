import { metricReading } from '../../../src/domain/compare/metric-reading.ts';
import type { TaskRecord, VersionRecord } from '../../../src/domain/records/records.ts';
import type { Entry } from '../../../src/domain/records/snapshot.ts';
import { buildPlan, type PlanOptions, type TaskForPlan } from '../../../src/domain/retention/build-plan.ts';
import { treeOf } from '../../../src/domain/retention/directory-tree.ts';
import type { RetentionPlan } from '../../../src/domain/retention/plan.ts';
import { read, task, type VersionSketch } from '../build.ts';
import { day, now } from './sketch.ts';

export const head = { ref: 'main', sha: 'c'.repeat(40) };

/** A timestamp `days` before now, as a lineage writes it. */
export const ago = (days: number): string => new Date(now - days * day).toISOString();

export const entry = (path: string, kind: Entry['kind'] = 'file'): Entry => ({
  path,
  kind,
  id: `id:${path}`,
});

/** The entries that a task's versions have at least. */
export const entriesOf = (record: TaskRecord): readonly Entry[] => [
  entry(record.definition.file),
  ...record.versions.map(({ lineage }) => entry(lineage.file)),
];

/** A task with what its history and surroundings say: nothing. */
export function forPlan(
  record: TaskRecord,
  surroundings: Partial<TaskForPlan['surroundings']> = {},
): TaskForPlan {
  const criteria = record.definition.state === 'read' ? record.definition.value.successCriteria : null;
  return {
    record,
    reading: metricReading([], {
      name: criteria?.primaryMetric ?? null,
      direction: criteria?.direction ?? null,
    }),
    surroundings: {
      findings: [],
      deployedInHistory: new Set(),
      lastDeployed: null,
      historyUnknown: false,
      addedMs: new Map(),
      unrecordable: false,
      exempt: new Set(),
      baseline: null,
      inOpenPullRequests: new Set(),
      ...surroundings,
    },
  };
}

export function planOf(
  tasks: readonly TaskForPlan[],
  more: readonly Entry[] = [],
  options: Partial<PlanOptions> = {},
): RetentionPlan {
  const entries = [...tasks.flatMap(({ record }) => entriesOf(record)), ...more];
  return buildPlan(tasks, treeOf(entries), {
    tool: { name: 'tunegate', version: '0' },
    head,
    now,
    maxDeletions: 100,
    prefix: '',
    notices: [],
    ...options,
  });
}

/** The task with another `keep_recent`. */
export function keeping(record: TaskRecord, keepRecent: number): TaskRecord {
  if (record.definition.state !== 'read') return record;
  const { value } = record.definition;
  const retention = { ...value.versioning.retention, keepRecent };
  const definition = { ...value, versioning: { ...value.versioning, retention } };
  return { ...record, definition: read(record.definition.file, definition) };
}

/** The version with something else in its lineage. */
export function withLineage(record: VersionRecord, change: object): VersionRecord {
  if (record.lineage.state !== 'read') return record;
  return { ...record, lineage: read(record.lineage.file, { ...record.lineage.value, ...change }) };
}

/** `version: action` of one task. */
export const actionsOf = (plan: RetentionPlan, path: string): Record<string, string> =>
  Object.fromEntries(
    (plan.tasks.find((task) => task.path === path)?.versions ?? []).map(({ version, action }) => [
      version,
      action,
    ]),
  );

/** A version made `days` ago with this macro_f1. */
export const sketch = (days: number, value: number, more: VersionSketch = {}): VersionSketch => ({
  created: ago(days),
  results: { metrics: { macro_f1: value } },
  changes: ['x'],
  ...more,
});

/** v1 … v6, of which v6 is active and the best; three stay by number. */
export const six = (more: Record<string, VersionSketch> = {}) => ({
  v1: sketch(60, 0.61),
  v2: sketch(50, 0.62),
  v3: sketch(40, 0.63),
  v4: sketch(30, 0.64),
  v5: sketch(20, 0.65),
  v6: sketch(10, 0.66),
  ...more,
});
export const simple = (more: Record<string, VersionSketch> = {}, path = 'sent') =>
  task({ active: 'v6', versions: six(more) }, path);
