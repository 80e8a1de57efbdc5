import type { MetricReading } from '../compare/metric-reading.ts';
import type { TaskRecord } from '../records/records.ts';
import type { RevisionLabel } from '../records/snapshot.ts';
import { definitionOf, taskNameOf } from '../records/version-facts.ts';
import { compareVersions } from '../records/version-name.ts';
import { compareText, removalCap, withinCap } from './cap.ts';
import { type ClaimedByOthers, claimedByOthers } from './claims.ts';
import { type Decision, decideRetention } from './decide.ts';
import type { Tree } from './directory-tree.ts';
import { type Footprint, footprintOf, isBelow } from './footprint.ts';
import type { PlanNotice, PlannedTask, PlannedVersion, RetentionPlan } from './plan.ts';
import { totalsOf } from './plan-totals.ts';
import {
  blockingFiles,
  retentionTask,
  scoreScale,
  type TaskSurroundings,
  unreadableFiles,
} from './retention-task.ts';

/** One task with everything that decides what becomes of its versions. */
export interface TaskForPlan {
  readonly record: TaskRecord;
  readonly surroundings: Omit<TaskSurroundings, 'unsafe'>;
  readonly reading: MetricReading;
}

export interface PlanOptions {
  readonly tool: RetentionPlan['tool'];
  readonly head: RevisionLabel;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly maxDeletions: number;
  /** The snapshot's root from the repository's top, `''` or with a slash at its end; for the commands that restore. */
  readonly prefix: string;
  /** Of the run as a whole. */
  readonly notices: readonly PlanNotice[];
}

const dayMs = 86_400_000;

interface Decided {
  readonly task: TaskForPlan;
  readonly decisions: readonly Decision[];
  readonly footprints: ReadonlyMap<string, Footprint>;
}

/**
 * The plan of one run over all tasks, bytes not counted yet (see `withSizes`). A pure function of its arguments: the same
 * input gives the same plan, in whatever order tasks and versions come.
 */
export function buildPlan(tasks: readonly TaskForPlan[], tree: Tree, options: PlanOptions): RetentionPlan {
  const paths = tasks.map(({ record }) => record.path);
  const decided = tasks
    .filter(({ record }) => record.versions.length > 0)
    .sort((a, b) => compareText(a.record.path, b.record.path))
    .map((task) => decideTask(task, tree, paths, options.now));
  const removals = decided.flatMap(({ task, decisions }) =>
    decisions.flatMap(({ version: { name, createdMs }, remove }) =>
      remove === null || createdMs === null
        ? []
        : [{ task: task.record.path, version: name.text, createdMs }],
    ),
  );
  const count = decided.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const cap = removalCap(options.maxDeletions, count);
  const chosen = new Set([...withinCap(removals, cap)].map(({ task, version }) => keyOf(task, version)));
  const isRemoved = (task: string, version: string) => chosen.has(keyOf(task, version));
  const claims = decided.flatMap(({ task, footprints }) =>
    [...footprints.values()]
      .filter(({ version }) => !isRemoved(task.record.path, version))
      .flatMap(({ version, named: paths }) =>
        paths.map((path) => ({ path, owner: keyOf(task.record.path, version) })),
      ),
  );
  const isSpared = claimedByOthers(claims);
  const planned = decided.map((one) => planTask(one, { tree, options, isSpared, isRemoved }));
  return {
    schema: 'tunegate.plan/1',
    tool: options.tool,
    head: options.head,
    cap,
    tasks: planned,
    totals: totalsOf(planned),
    notices: [...options.notices, ...decided.flatMap((one) => noticesOf(one))],
  };
}

/** A slash cannot be part of a version's name: two versions never have one key. */
const keyOf = (task: string, version: string): string => `${task}/${version}`;

function decideTask(task: TaskForPlan, tree: Tree, paths: readonly string[], now: number): Decided {
  const { record, surroundings, reading } = task;
  const nested = paths.filter((path) => isBelow(path, record.path));
  const footprints = new Map(
    record.versions.map((version) => [version.name.text, footprintOf(record, version, tree, nested)]),
  );
  const unsafe = new Set([...footprints.values()].flatMap((one) => (one.unsafe ? [one.version] : [])));
  const decisions = decideRetention(retentionTask(record, { ...surroundings, unsafe }, reading), now);
  const inOrder = decisions.toSorted(({ version: a }, { version: b }) =>
    compareVersions(a.name, b.name, { createdA: a.createdMs, createdB: b.createdMs }),
  );
  return { task, decisions: inOrder, footprints };
}

interface Context {
  readonly tree: Tree;
  readonly options: PlanOptions;
  /** Whether another version that stays in this run names a path. */
  readonly isSpared: ClaimedByOthers;
  readonly isRemoved: (task: string, version: string) => boolean;
}

function planTask({ task, decisions, footprints }: Decided, context: Context): PlannedTask {
  const { record, reading } = task;
  const metric = definitionOf(record)?.successCriteria.primaryMetric ?? null;
  const scores = decisions.flatMap(({ version }) => (version.score === null ? [] : [version.score]));
  const taken = new Set<string>();
  return {
    path: record.path,
    taskName: taskNameOf(record),
    metric,
    scale: scoreScale({ metric, reading }, scores),
    versions: decisions.map((decision) =>
      planVersion(decision, footprints.get(decision.version.name.text), record.path, taken, context),
    ),
  };
}

function planVersion(
  { version, keep, remove }: Decision,
  footprint: Footprint | undefined,
  task: string,
  taken: Set<string>,
  { tree, options, isSpared, isRemoved }: Context,
): PlannedVersion {
  const { createdMs, name, score } = version;
  const common = {
    version: name.text,
    ageDays: createdMs === null ? null : Math.floor((options.now - createdMs) / dayMs),
    score,
    bytes: 0,
    lfsBytes: 0,
  };
  if (remove === null || footprint === undefined) {
    return { ...common, action: 'keep', rules: keep, external: [], paths: [], restore: null };
  }
  const removed = isRemoved(task, name.text);
  const artefacts = footprint.artefacts.filter((path) => !isSpared(path, keyOf(task, name.text)));
  const roots = [footprint.folder, ...artefacts];
  const paths = roots.flatMap((root) => tree.below(root).map((entry) => entry.path));
  // Two versions that go may name one artefact: it is taken, and counted, once.
  const own = [...new Set(paths)].filter((path) => !taken.has(path)).sort(compareText);
  for (const path of own) taken.add(path);
  const { sha } = options.head;
  return {
    ...common,
    action: removed ? 'remove' : 'defer',
    rules: [remove],
    external: footprint.external,
    paths: own,
    restore:
      sha === null
        ? null
        : ['git', 'checkout', sha, '--', ...roots.map((root) => pathspec(options.prefix + root))],
  };
}

/** A colon at the start would be magic to git. */
const pathspec = (path: string): string => (path.startsWith(':') ? `./${path}` : path);

function noticesOf({ task, decisions, footprints }: Decided): readonly PlanNotice[] {
  const { path } = task.record;
  const ofTask = (code: PlanNotice['code'], detail: string | null): PlanNotice => ({
    code,
    task: path,
    version: null,
    detail,
  });
  const ofVersion = (code: PlanNotice['code'], version: string, detail: string | null): PlanNotice => ({
    ...ofTask(code, detail),
    version,
  });
  const files = blockingFiles(task.record, task.surroundings.findings);
  const own = task.record.versions.flatMap((version) =>
    unreadableFiles(version, task.surroundings.findings)
      .filter((file) => !files.includes(file))
      .map((file) => ofVersion('file-unreadable', version.name.text, file)),
  );
  return [
    ...files.map((file) => ofTask('file-unreadable', file)),
    ...own,
    ...unscored(task.record, decisions).map((metric) =>
      metric === null ? ofTask('metric-unset', null) : ofTask('scores-unknown', metric),
    ),
    ...(task.surroundings.historyUnknown ? [ofTask('history-unknown', null)] : []),
    ...(task.surroundings.unrecordable ? [ofTask('record-full', task.record.retired.file)] : []),
    ...decisions.flatMap(({ version: { name }, keep }) => [
      ...(keep.includes('undated') ? [ofVersion('no-created', name.text, null)] : []),
      ...(keep.includes('future') ? [ofVersion('created-in-future', name.text, null)] : []),
      ...(footprints.get(name.text)?.notices ?? []),
    ]),
  ];
}

/** The metric that could not be found where that alone keeps something; null inside for a task without one. */
function unscored(record: TaskRecord, decisions: readonly Decision[]): readonly (string | null)[] {
  const isSaid = decisions.some(({ keep }) => keep.length === 1 && keep[0] === 'unscored');
  return isSaid ? [definitionOf(record)?.successCriteria.primaryMetric ?? null] : [];
}
