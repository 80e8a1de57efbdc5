import type { BaselineRule } from '../reasons/argument-values.ts';
import type { Reason } from '../reasons/reason.ts';
import type { Direction } from '../records/direction.ts';
import type { ConfigValue } from '../records/records.ts';

/** The unit of a metric's numbers: a share (0…1), a share in percent (0…100), points of a score such as BLEU, or plain. */
export const metricScales = ['ratio', 'percent', 'points', 'absolute'] as const;
export type MetricScale = (typeof metricScales)[number];

/** Whether numbers are shown in percent and their changes in percentage points. */
export const isShareScale = (scale: MetricScale): scale is 'ratio' | 'percent' =>
  scale === 'ratio' || scale === 'percent';

/** What says which way a metric is better, the first that does. */
export const directionRules = [
  // `success_criteria.direction`.
  'criteria',
  // `metrics:` of tunegate.yaml.
  'settings',
  // The results file itself: `higher_is_better`.
  'file',
  // The metric's name.
  'name',
  // Nothing: it is not known.
  'unknown',
] as const;
export type DirectionRule = (typeof directionRules)[number];

export const metricGroups = ['primary', 'overall', 'class'] as const;

export const significances = ['significant', 'noise', 'unknown'] as const;
export type Significance = (typeof significances)[number];

/** `changed` where nothing says which way is better, or the two cannot be compared. */
export const changeOutcomes = ['improved', 'regressed', 'unchanged', 'changed', 'new', 'missing'] as const;
export type ChangeOutcome = (typeof changeOutcomes)[number];

/** The splits of a data set whose items are counted. */
export const dataSplits = ['train', 'valid', 'test'] as const;

export const dataShifts = ['stable', 'shifted'] as const;

export interface MetricChange {
  readonly name: string;
  readonly group: (typeof metricGroups)[number];
  /** Class label when `group` is `class`. */
  readonly label: string | null;
  /** The key in the results file, the candidate's where it has the metric. */
  readonly key: string;
  /** An unknown direction counts as higher; `directionFrom` says that it is unknown. */
  readonly direction: Direction;
  readonly directionFrom: DirectionRule;
  readonly scale: MetricScale;
  /** Items behind each value, null where unknown. */
  readonly n: { readonly baseline: number | null; readonly candidate: number | null };
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
  /** Why the two values of this metric do not mean the same; null where nothing is known to differ. */
  readonly incomparable: Reason | null;
}

/** What became of a configuration key. */
export const configStates = ['added', 'removed', 'changed'] as const;
export type ConfigState = (typeof configStates)[number];

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
  readonly name: (typeof dataSplits)[number];
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
  readonly shift: (typeof dataShifts)[number] | null;
  /** Null when a side does not state the hash. */
  readonly sourceHashChanged: boolean | null;
  readonly testSetChanged: boolean | null;
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
