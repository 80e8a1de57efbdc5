import type { AnyFinding } from './finding.ts';
import type { Reason } from './reason.ts';
import type { ConfigValue, DeployTarget, Direction, TaskStatus } from './records.ts';

/** How a metric's numbers are to be shown: a share (0…1), a share written in percent (0…100), or a plain number. */
export type MetricScale = 'ratio' | 'percent' | 'absolute';

export type GateName =
  | 'threshold'
  | 'regression'
  | 'guards'
  | 'protected_classes'
  | 'criteria'
  | 'validation';
export type GateOutcome = 'pass' | 'fail' | 'inconclusive' | 'skipped' | 'waived';
export type VerdictWord = 'adopt' | 'acceptable' | 'caution' | 'hold' | 'reject' | 'pending' | 'rollback';
export type Significance = 'significant' | 'noise' | 'unknown';
export type ChangeOutcome = 'improved' | 'regressed' | 'unchanged' | 'new' | 'missing';
export type ReportResult = 'pass' | 'fail' | 'inconclusive' | 'pending';

/** Which rule found the baseline, in the order of SPEC section 4. */
export type BaselineRule =
  | 'explicit' /* `baseline:` names a version or a rule */
  | 'deployed-version' /* 1. deployed_version in the base's task.yaml */
  | 'status-deployed' /* 2. the base's task.yaml has status deployed */
  | 'lineage-deployed' /* 3. a lineage on the base says deployed */
  | 'history' /* 4. the last commit with status deployed */
  | 'parent' /* 5. nothing deployed: the candidate's parent */
  | 'active'; /* 5. … else the base's active version */

/** One side of the comparison as people name it and as git does. */
export interface RevisionLabel {
  /** As given: a branch, a revision, a folder. */
  readonly ref: string;
  /** Commit id, null for a folder or a working tree. */
  readonly sha: string | null;
}

export interface Gate {
  readonly name: GateName;
  /** The metric it looks at, null for gates on something else. */
  readonly metric: string | null;
  readonly outcome: GateOutcome;
  /** The limit in the metric's own unit (or a count), null where there is no single number. */
  readonly required: number | null;
  readonly observed: number | null;
  /** 95 % interval of what was observed, in the unit of `observed`. */
  readonly interval: readonly [number, number] | null;
  readonly reason: Reason;
}

export interface MetricChange {
  readonly name: string;
  readonly group: 'primary' | 'overall' | 'class';
  /** Class label when `group` is `class`. */
  readonly label: string | null;
  readonly direction: Direction;
  readonly scale: MetricScale;
  /** Values as recorded; null when missing. NaN and infinities are written `"NaN"`, `"Infinity"` in JSON. */
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** candidate − baseline, in the metric's unit; null when either is missing or not finite. */
  readonly change: number | null;
  /** change ÷ |baseline|, a ratio; null when the baseline is zero or there is no change to state. */
  readonly relativeChange: number | null;
  readonly significance: Significance;
  /** Of the change, in the metric's unit. */
  readonly interval: readonly [number, number] | null;
  readonly pValue: number | null;
  /** Holm-adjusted within the comparison's classes; equals pValue for the primary metric. */
  readonly adjustedPValue: number | null;
  /** Statistical method, see docs/statistics.md; null when unknown. */
  readonly method: string | null;
  readonly candidateInterval: readonly [number, number] | null;
  readonly baselineInterval: readonly [number, number] | null;
  readonly outcome: ChangeOutcome;
}

export interface ConfigChange {
  readonly key: string;
  readonly baseline: ConfigValue | undefined;
  readonly candidate: ConfigValue | undefined;
  /** Ratio (1 is +100 %), null when not numeric or the baseline is zero. */
  readonly relativeChange: number | null;
  /** Base model and method: a change of these stands out. */
  readonly major: boolean;
}

export interface CountChange {
  readonly name: 'train' | 'valid' | 'test';
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly relativeChange: number | null;
}

export interface ClassShare {
  readonly label: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

export interface DataComparison {
  readonly counts: readonly CountChange[];
  readonly classes: readonly ClassShare[];
  /** Total variation distance of the class shares, 0…1. */
  readonly totalVariation: number | null;
  /** Population stability index of the class shares, ≥ 0. */
  readonly psi: number | null;
  readonly shift: 'stable' | 'shifted' | null;
  /** Null when a side does not state the hash. */
  readonly sourceHashChanged: boolean | null;
  readonly testSetChanged: boolean | null;
}

export type HistoryMark =
  | 'active'
  | 'candidate'
  | 'deployed'
  | 'was-deployed'
  | 'baseline'
  | 'best'
  | 'experimental'
  | 'retired';

export interface HistoryEntry {
  readonly version: string;
  readonly created: string | null;
  readonly parent: string | null;
  /** Primary metric. */
  readonly value: number | null;
  readonly changes: readonly string[];
  readonly marks: readonly HistoryMark[];
  /** When it last went into production, as written. */
  readonly deployedAt: string | null;
  /** The version whose place it took then. */
  readonly replaced: string | null;
}

export interface Verdict {
  readonly word: VerdictWord;
  readonly reasons: readonly Reason[];
}

/** The comparison of one version with its baseline; `compare` prints just this, a report has one a task. */
export interface VersionComparison {
  readonly candidate: {
    readonly version: string;
    readonly created: string | null;
    readonly parent: string | null;
  };
  readonly baseline: {
    readonly version: string;
    readonly rule: BaselineRule;
    readonly ageDays: number | null;
  } | null;
  readonly comparability: { readonly comparable: boolean; readonly reasons: readonly Reason[] };
  /** Level of all intervals, a ratio (0.95). */
  readonly confidence: number;
  readonly metrics: readonly MetricChange[];
  readonly config: readonly ConfigChange[];
  readonly data: DataComparison;
  /** The candidate's own `changes`, as written. */
  readonly changes: readonly string[];
  /** Notes on how far the comparison can be trusted: items, smallest detectable change, confounding, age. */
  readonly notes: readonly Reason[];
}

export interface PrimaryMetric {
  readonly name: string;
  readonly direction: Direction;
  readonly threshold: number | null;
  readonly scale: MetricScale;
}

/** Commands to ship the candidate and to go back, as argv lists so that each sink can quote them. */
export interface Deployment {
  readonly target: DeployTarget | null;
  readonly deploy: readonly (readonly string[])[];
  readonly rollback: readonly (readonly string[])[];
}

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

export interface OtherVersion {
  readonly version: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** The primary metric against the same baseline, null without results. */
  readonly primary: MetricChange | null;
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
