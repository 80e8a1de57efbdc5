import { type MetricReading, metricReading, statedIn } from '../domain/compare/metric-reading.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { fitsPattern } from '../domain/records/metric-pattern.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import { definitionOf, versionsOf } from '../domain/records/version-facts.ts';
import type { PlanOptions, TaskForPlan } from '../domain/retention/build-plan.ts';
import { type Tree, treeOf } from '../domain/retention/directory-tree.ts';
import { type OpenPullRequests, versionsInPullRequests } from '../domain/retention/open-pull-requests.ts';
import type { PlanNotice, RetentionPlan } from '../domain/retention/plan.ts';
import { idleNames, retentionMistakes } from '../domain/retention/policy-mistakes.ts';
import type { CleanupTarget, Snapshot } from '../ports.ts';
import { sizeLimit } from '../records/limits.ts';
import { recordEntries, taskDirectories } from '../records/task-paths.ts';
import { fromHistory, historyQuestion, nothingKnown } from './cleanup-history.ts';
import { refusePolicy } from './cleanup-refusal.ts';
import { leanRecord } from './lean-record.ts';
import { byDirectory, eachTask, type LoadedTask } from './load-tasks.ts';

export interface CleanupOptions {
  readonly tool: RetentionPlan['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the snapshot that is cleaned up. */
  readonly policy: Pick<Policy, 'metrics' | 'baseline'>;
  /** Where that policy is written; null for the defaults. */
  readonly policyFile: string | null;
  readonly maxDeletions: number;
  /** Names or patterns with `*`, for all tasks. */
  readonly exemptVersions: readonly string[];
}

/** Everything that a plan is made of. */
export interface CleanupFacts {
  readonly snapshot: Snapshot;
  /** Of the snapshot. */
  readonly entries: readonly Entry[];
  readonly tasks: readonly TaskForPlan[];
  readonly tree: Tree;
  readonly planOptions: PlanOptions;
}

/** Reads what a plan needs to know. Throws UsageError for a policy that says something else than somebody meant. */
export async function cleanupFacts(
  target: CleanupTarget,
  open: OpenPullRequests,
  options: CleanupOptions,
): Promise<CleanupFacts> {
  const { snapshot } = target;
  const entries = await snapshot.entries(['']);
  const directories = taskDirectories(entries);
  // Predictions are large and decide nothing here.
  const isWanted = (path: string) => !path.endsWith('.jsonl');
  const records: LoadedTask[] = [];
  const atHand = await allRead(snapshot, entries, directories, isWanted);
  for await (const [, { record, findings }] of eachTask(atHand, entries, directories, isWanted)) {
    records.push({ record: leanRecord(record), findings });
  }
  const baseline = typeof options.policy.baseline === 'string' ? null : options.policy.baseline.version;
  refusePolicy([
    ...records.flatMap(({ record, findings }) => retentionMistakes(record, findings)),
    ...idleNames(
      records.map(({ record }) => record),
      { exempt: options.exemptVersions, baseline },
    ),
  ]);
  const used = records.filter(({ record }) => record.versions.length > 0);
  const past = await fromHistory(
    used.map(({ record }) => historyQuestion(record)),
    target.history,
  );
  const tasks = used.map(
    ({ record, findings }): TaskForPlan => ({
      record,
      reading: readingOf(record, options.policy),
      surroundings: {
        ...(past.get(record.definition.file) ?? nothingKnown),
        findings,
        unrecordable: false,
        exempt: exemptIn(record, options.exemptVersions),
        baseline,
        inOpenPullRequests: versionsInPullRequests(record, open),
      },
    }),
  );
  const planOptions = {
    tool: options.tool,
    head: snapshot.label,
    now: options.now,
    maxDeletions: options.maxDeletions,
    prefix: target.prefix,
    notices: noticesOf(open),
  };
  return { snapshot, entries, tasks, tree: treeOf(entries), planOptions };
}

/** The snapshot with all record files of its tasks read in one go; they are parsed some at a time. */
async function allRead(
  snapshot: Snapshot,
  entries: readonly Entry[],
  directories: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<Snapshot> {
  const records = [...byDirectory(entries, directories)].flatMap(([directory, own]) =>
    recordEntries(directory, own).filter(({ path }) => isWanted(path)),
  );
  const contents = await snapshot.read(records, sizeLimit);
  const read: Snapshot['read'] = async (wanted) =>
    new Map(
      wanted.flatMap(({ path }) => {
        const content = contents.get(path);
        return content === undefined ? [] : [[path, content] as const];
      }),
    );
  return { ...snapshot, read };
}

function readingOf(record: TaskRecord, policy: Pick<Policy, 'metrics'>): MetricReading {
  const criteria = definitionOf(record)?.successCriteria;
  return metricReading(
    policy.metrics,
    { name: criteria?.primaryMetric ?? null, direction: criteria?.direction ?? null },
    statedIn([...versionsOf(record).values()].map(({ results }) => results)),
  );
}

function exemptIn(record: TaskRecord, patterns: readonly string[]): ReadonlySet<string> {
  const names = record.versions.map(({ name }) => name.text);
  return new Set(names.filter((name) => patterns.some((pattern) => fitsPattern(pattern, name))));
}

function noticesOf(open: OpenPullRequests): readonly PlanNotice[] {
  if (open.kind === 'known') return [];
  const code = open.kind === 'too-many' ? 'pull-requests-many' : 'pull-requests-unknown';
  return [{ code, task: null, version: null, detail: null }];
}
