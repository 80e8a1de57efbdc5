import type { VersionComparison } from '../compare/comparison.ts';
import type { AnyFinding } from '../findings/finding.ts';
import type { Gate } from '../judge/gates/gate.ts';
import type { PrimaryMetric } from '../judge/primary-metric.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Reason } from '../reasons/reason.ts';
import type { TaskStatus } from '../records/records.ts';
import type { RevisionLabel } from '../records/snapshot.ts';
import type { Deployment } from './deployment.ts';
import type { ReportResult } from './exit-status.ts';
import type { HistoryEntry } from './history.ts';
import type { OtherVersion } from './other-versions.ts';

export interface TaskReport extends Omit<VersionComparison, 'candidate'> {
  readonly path: string;
  readonly taskName: string;
  readonly status: { readonly base: TaskStatus | null; readonly head: TaskStatus | null };
  readonly primaryMetric: PrimaryMetric | null;
  readonly candidate: VersionComparison['candidate'] | null;
  readonly verdict: Verdict;
  /** Share of the target reached, a ratio (1 is the threshold met); null without result or threshold. */
  readonly attainment: number | null;
  readonly gates: readonly Gate[];
  readonly history: readonly HistoryEntry[];
  /** Further versions that the pull request adds or changes. */
  readonly others: readonly OtherVersion[];
  readonly nextSteps: readonly Reason[];
  readonly deployment: Deployment;
  /** Versions that retention would clean up after the merge. */
  readonly cleanup: readonly string[];
}

/** Everything one run found out. Comment, summary, terminal, JSON, outputs and the exit status are functions of it. */
export interface Report {
  readonly schema: 'tunegate.report/1';
  readonly tool: { readonly name: 'tunegate'; readonly version: string };
  readonly base: RevisionLabel;
  readonly head: RevisionLabel;
  readonly result: ReportResult;
  readonly exitCode: 0 | 1;
  /** Failing first, then in the order of paths. */
  readonly tasks: readonly TaskReport[];
  readonly findings: readonly AnyFinding[];
  /** What the reader must know of the run itself (shallow history, a workflow touched, settings of the base). */
  readonly notices: readonly Reason[];
}
