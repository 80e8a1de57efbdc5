import type { MetricScale, VersionComparison } from '../compare/comparison.ts';
import type { AnyFinding } from '../findings/finding.ts';
import type { PrimaryMetric } from '../judge/primary-metric.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { TaskStatus } from '../records/records.ts';
import type { RevisionLabel } from '../records/snapshot.ts';
import type { HistoryEntry } from '../report/history.ts';
import type { Report } from '../report/report.ts';

/** What every document of the smaller commands starts with. */
export interface Document<Schema extends string> {
  readonly schema: Schema;
  readonly tool: Report['tool'];
  /** The snapshot that was read. */
  readonly source: RevisionLabel;
}

/** A task by its two names: the directory from the snapshot's root (`''` is the root) and `task_name`, else the directory's name. */
export interface TaskLabel {
  readonly path: string;
  readonly taskName: string;
}

/** One line of `list`. A task whose task.yaml cannot be read is listed with `readable: false` and nothing else known. */
export interface ListedTask extends TaskLabel {
  readonly readable: boolean;
  readonly status: TaskStatus | null;
  /** The active version. */
  readonly version: string | null;
  /** Of the active version; `value` is null where it has no result yet. */
  readonly primaryMetric: {
    readonly name: string;
    readonly value: number | null;
    readonly scale: MetricScale;
  } | null;
  /** As written in task.yaml. */
  readonly updated: string | null;
}

/** What `list` prints: all tasks in the order of their paths. */
export interface TaskList extends Document<'tunegate.list/1'> {
  readonly tasks: readonly ListedTask[];
}

/** What `history` prints: all versions of one task, newest first. */
export interface VersionHistory extends Document<'tunegate.history/1'> {
  readonly task: TaskLabel & { readonly status: TaskStatus | null; readonly version: string | null };
  readonly primaryMetric: PrimaryMetric | null;
  readonly history: readonly HistoryEntry[];
}

/** What `compare` prints: `comparison.baseline` is the first version named, `comparison.candidate` the second. */
export interface ComparisonDocument extends Document<'tunegate.compare/1'> {
  readonly task: TaskLabel;
  readonly primaryMetric: PrimaryMetric | null;
  readonly comparison: VersionComparison;
  /** The conclusion, judged by the gates of the snapshot that was read. */
  readonly verdict: Verdict;
}

/** Findings of one task, counted. */
export interface ValidatedTask extends TaskLabel {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export const validationResults = ['pass', 'fail'] as const;

/** What `validate` prints. */
export interface ValidationDocument extends Document<'tunegate.validate/1'> {
  readonly result: (typeof validationResults)[number];
  readonly exitCode: 0 | 1;
  /** Every task of the snapshot in the order of paths, also those without a finding. */
  readonly tasks: readonly ValidatedTask[];
  readonly findings: readonly AnyFinding[];
}
