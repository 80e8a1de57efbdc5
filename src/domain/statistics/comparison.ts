import type { ChangeEvidence, ChangeSource } from './change-evidence.ts';
import type { TooFew } from './few-items.ts';
import type { Contradiction } from './source-types.ts';
import type { Interval } from './types.ts';

/** How a change was judged; each has its paragraph in docs/statistics.md. */
export type ComparisonMethod =
  | 'mcnemar' /* paired items: mid-p and Tango's score interval */
  | 'clustered' /* items in groups or answered several times: cluster-robust error, t */
  | 'paired-bootstrap' /* paired items: percentile interval, p by approximate randomisation */
  | 'delta-confusion' /* confusion matrices: z of independent estimates */
  | 'delta-bound' /* precision, recall, support on a side at least: the same with an upper bound */
  | 'newcombe-z' /* shares: Newcombe's interval, pooled z */
  | 'newcombe-fisher' /* the same with Fisher's exact test: an expected count is below 5 */
  | 'standard-error' /* reported standard errors: z */
  | 'welch' /* runs or seeds */
  | 'mixed'; /* z, the two standard errors from different kinds of sources */

export type Assumption =
  | 'same-items' /* both versions answered the same items */
  | 'independent-samples' /* no item-level predictions: taken as independent, conservative on a shared test set */
  | 'large-sample' /* normal approximation */
  | 'upper-bound' /* the standard error is an upper bound */
  | 'smoothed' /* no mistake seen on a side: two items more a class for the standard error */
  | 'inexact-value' /* a stated value differs from its counts by more than its decimals */
  | 'runs-vary-alone' /* runs show the spread of training, not that of the test items */
  | 'test-and-interval-disagree' /* one of p-value and interval says significant, the other not: taken as noise */
  | 'different-items'; /* predictions on both sides, but not of the same items */

/** candidate − baseline of one metric and how sure it is. */
export interface MetricComparison {
  /** In the metric's unit; null where a value is not finite. */
  readonly change: number | null;
  /** `significant`: the interval excludes 0 and the p-value is below 1 − level. */
  readonly significance: 'significant' | 'noise' | 'unknown';
  readonly interval: Interval | null;
  readonly pValue: number | null;
  /** What intervals of other levels and one-sided bounds follow from; null when unknown. */
  readonly evidence: ChangeEvidence | null;
  /** Null when unknown. */
  readonly method: ComparisonMethod | null;
  readonly assumptions: readonly Assumption[];
  readonly baselineInterval: Interval | null;
  readonly candidateInterval: Interval | null;
  /** An upper bound took the place of the standard error: the interval is wider and p larger than they need be. */
  readonly conservative: boolean;
  /** Standard error of the change for planning, see Judgement; null when unknown. */
  readonly planningError: number | null;
  /** Smallest true change that this many items show with 80 % power; null when unknown. */
  readonly detectable: number | null;
  /** Why an average over classes has no interval: too few items in some of them. */
  readonly tooFew: TooFew | null;
  /** Why grouped items have no interval: so many groups are too few to show how they differ. */
  readonly tooFewGroups: number | null;
  /** Items behind each side's value. */
  readonly n: { readonly baseline: number | null; readonly candidate: number | null };
  readonly contradictions: {
    readonly baseline: readonly Contradiction[];
    readonly candidate: readonly Contradiction[];
  };
}

/** What one method says; the rest of MetricComparison is the same for all. */
export interface Judgement {
  readonly method: ComparisonMethod;
  readonly source: ChangeSource;
  readonly pValue: number;
  /** Standard error of the change for planning, null where more items would not narrow it. */
  readonly planningError: number | null;
  readonly conservative: boolean;
  readonly assumptions: readonly Assumption[];
  readonly n?: number;
  readonly baselineInterval?: Interval;
  readonly candidateInterval?: Interval;
}
