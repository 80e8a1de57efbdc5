import type { BaselineRule, CommentTrouble, CriterionPart, GuardLimit } from './argument-values.ts';

/**
 * Reason code → arguments. Codes are stable (they are in the JSON report); the sentences are in the message catalogues.
 * Numbers keep the unit of the metric they speak of; `metric` lets the renderer choose how to show them.
 */
export interface ReasonArguments {
  // Gates
  'threshold-met': { readonly metric: string; readonly value: number; readonly threshold: number };
  'threshold-missed': {
    readonly metric: string;
    readonly value: number;
    readonly threshold: number;
    readonly gap: number;
  };
  'threshold-none': Record<never, never>;
  'metric-missing': { readonly metric: string };
  'metric-not-a-number': { readonly metric: string; readonly text: string };
  'primary-metric-undeclared': Record<never, never>;
  'no-results-yet': { readonly status: string };
  'deployed-without-results': { readonly version: string };
  'no-errors': { readonly warnings: number };
  'errors-found': { readonly errors: number };
  'no-baseline': Record<never, never>;
  /** Threshold mode `lower-bound`: the value meets the threshold, the lower end of its interval does not. */
  'threshold-bound-missed': {
    readonly metric: string;
    readonly value: number;
    readonly bound: number;
    readonly threshold: number;
  };
  /** Threshold mode `lower-bound` without enough information for an interval. */
  'threshold-bound-unknown': {
    readonly metric: string;
    readonly value: number;
    readonly threshold: number;
  };
  /** The value is written on another scale than its threshold (81.5 against 0.80). */
  'scale-differs': { readonly metric: string; readonly value: number; readonly threshold: number };
  /** `change` is candidate − baseline; `allowed` is the permitted worsening, ≥ 0, in the metric's unit. */
  'regression-none': {
    readonly metric: string;
    readonly change: number;
    readonly allowed: number;
    readonly baseline: string;
    /** The largest worsening that the data cannot exclude, ≥ 0; null when it is within what is allowed or unknown. */
    readonly possible: number | null;
  };
  'regression-beyond': {
    readonly metric: string;
    readonly change: number;
    readonly allowed: number;
    readonly baseline: string;
  };
  'regression-undecided': {
    readonly metric: string;
    readonly change: number;
    readonly allowed: number;
    readonly baseline: string;
    /** Further test items that would settle it, null when unknown. */
    readonly items: number | null;
  };
  /** The two sides cannot be compared, and the plain difference is not beyond what is allowed. */
  'regression-not-comparable': { readonly metric: string; readonly baseline: string };
  'candidate-is-baseline': { readonly version: string; readonly rule: BaselineRule };
  'task-archived': Record<never, never>;
  'no-active-version': Record<never, never>;
  'active-version-missing': { readonly version: string };
  /** `value` and `required` are a level for min and max, a change for the other two limits. */
  'guard-met': {
    readonly metric: string;
    readonly limit: GuardLimit;
    readonly value: number;
    readonly required: number;
  };
  'guard-missed': {
    readonly metric: string;
    readonly limit: GuardLimit;
    readonly value: number;
    readonly required: number;
  };
  /** No metric of either side fits the guard's pattern. */
  'guard-unmatched': { readonly pattern: string };
  'baseline-metric-missing': { readonly metric: string; readonly version: string };
  'baseline-not-a-number': { readonly metric: string; readonly version: string };
  'class-kept': { readonly label: string; readonly change: number };
  'class-dropped': { readonly label: string; readonly change: number };
  /** Too little is known for a test of the class: the plain drop counts, `allowed` ≥ 0. */
  'class-drop-beyond': { readonly label: string; readonly change: number; readonly allowed: number };
  'class-drop-allowed': { readonly label: string; readonly change: number; readonly allowed: number };
  'class-drop-within-noise': { readonly label: string; readonly change: number };
  'criteria-unchanged': Record<never, never>;
  'criteria-new': Record<never, never>;
  'criteria-of-head': Record<never, never>;
  /** The pull request makes a criterion easier; the stricter one counts. Values as text, empty for none. */
  'criteria-loosened': { readonly what: CriterionPart; readonly base: string; readonly head: string };
  'criteria-tightened': { readonly what: CriterionPart; readonly base: string; readonly head: string };
  waived: {
    readonly gate: string;
    readonly reason: string;
    readonly owner: string;
    /** As written. */
    readonly expires: string;
  };
  'waiver-expired': { readonly gate: string; readonly owner: string; readonly expires: string };
  /** Added by the pull request itself: counts only after the merge, unless `waivers: head`. */
  'waiver-not-yet': { readonly gate: string; readonly owner: string };
  // Verdict
  'first-version': Record<never, never>;
  improved: { readonly metric: string; readonly change: number; readonly baseline: string };
  regressed: { readonly metric: string; readonly change: number; readonly baseline: string };
  /** Better or worse, but the interval of the change holds zero. */
  'improved-within-noise': { readonly metric: string; readonly change: number; readonly baseline: string };
  'regressed-within-noise': { readonly metric: string; readonly change: number; readonly baseline: string };
  /** Better or worse, and too little is known to say how sure that is. */
  'improved-unknown': { readonly metric: string; readonly change: number; readonly baseline: string };
  'regressed-unknown': { readonly metric: string; readonly change: number; readonly baseline: string };
  'not-comparable': { readonly baseline: string };
  unchanged: { readonly metric: string; readonly baseline: string };
  'rollback-to': { readonly version: string; readonly from: string };
  'gate-failed': { readonly gate: string };
  'gate-inconclusive': { readonly gate: string };
  'record-broken': { readonly file: string };
  // Comparability
  'test-set-changed': {
    readonly how: 'count' | 'hash' | 'seed';
    readonly baseline: string;
    readonly candidate: string;
  };
  'label-set-changed': { readonly added: readonly string[]; readonly removed: readonly string[] };
  'scale-changed': { readonly metric: string; readonly baseline: number; readonly candidate: number };
  'zero-baseline': { readonly metric: string };
  'baseline-without-results': { readonly version: string };
  'metric-renamed': { readonly from: string; readonly to: string };
  /** The two macro averages follow different definitions (mean of f1, f1 of means). */
  'metric-redefined': { readonly metric: string };
  'results-older-than-model': {
    readonly version: string;
    readonly results: string;
    readonly model: string;
  };
  // Notes on how far a comparison can be trusted
  'test-items': { readonly baseline: number | null; readonly candidate: number | null };
  /** The smallest change that so many items could show with 80 % power, in the metric's unit. */
  'smallest-detectable': { readonly metric: string; readonly items: number; readonly change: number };
  /** Independent things that changed at once: `data`, configuration keys or their groups, most important first. */
  confounded: { readonly what: readonly string[] };
  'source-hash-changed': Record<never, never>;
  /** Two evaluations without item-level predictions are treated as independent. */
  'treated-as-independent': Record<never, never>;
  'conservative-bound': { readonly metric: string };
  /** A source of certainty was left out, because it gives another value than the file states, or none at all. */
  'inputs-contradict': {
    readonly version: string;
    readonly what: 'confusion' | 'scores' | 'predictions' | 'runs';
  };
  /** Both versions have predictions, but not of the same items. */
  'different-items': Record<never, never>;
  /** The interval shows how training runs differ, not how many test items there are. */
  'runs-vary-alone': { readonly metric: string };
  /** A class outside `protected_classes` whose f1 fell significantly, after Holm's correction. */
  'class-regressed': { readonly label: string; readonly change: number };
  'baseline-old': { readonly version: string; readonly days: number };
  'results-edited': { readonly version: string };
  /** A file of the base that cannot be read: what it says does not count. */
  'base-record-broken': { readonly file: string };
  // Next steps
  'next-deploy': { readonly version: string };
  'next-promote': { readonly version: string };
  'next-evaluate': { readonly version: string };
  'next-fix-errors': { readonly errors: number };
  'next-close-gap': { readonly metric: string; readonly gap: number };
  'next-look-at-class': { readonly label: string; readonly change: number };
  'next-look-at-metric': { readonly metric: string; readonly change: number };
  'next-only-change': { readonly what: string };
  'next-more-items': { readonly metric: string; readonly items: number };
  'next-evaluate-baseline': { readonly version: string };
  'next-keep': { readonly version: string };
  'next-state-items': Record<never, never>;
  /** The number of items is known, but an average over classes needs their counts (or item predictions) too. */
  'next-state-counts': { readonly metric: string };
  'next-declare-criteria': Record<never, never>;
  // Baseline
  /** The version that a rule names is not on the base (any more); the next rule decided. */
  'baseline-missing': { readonly version: string; readonly rule: BaselineRule };
  /** The parent exists only in the pull request, so its facts come from there. */
  'baseline-from-head': { readonly version: string };
  'baseline-found': { readonly version: string; readonly rule: BaselineRule };
  'history-shallow': Record<never, never>;
  'new-task': Record<never, never>;
  'task-removed': Record<never, never>;
  /** The pull request moves the task's directory; it is compared with what stood there before. */
  'task-moved': { readonly from: string };
  // The run on GitHub
  /** `status` is that of GitHub's answer, null where none came or it could not be read. */
  'comment-refused': { readonly why: CommentTrouble; readonly status: number | null };
  'comment-fork': Record<never, never>;
  'comment-without-token': Record<never, never>;
  'comment-outdated': { readonly sha: string };
  'comment-no-pull-request': { readonly matches: number };
  'report-unusable': { readonly why: 'too-large' | 'not-a-report' };
  'summary-failed': { readonly why: 'no-file' | 'no-room' };
  'event-validates': { readonly event: string };
  /** The pull request changes what decides its own check. */
  'check-touched': { readonly files: readonly string[] };
}

export type ReasonCode = keyof ReasonArguments;

/** One statement as data: a stable code and its arguments. */
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: ReasonArguments[C] };
}[ReasonCode];

/** Makes a reason; the arguments are checked against the code. */
export function reason<C extends ReasonCode>(code: C, args: ReasonArguments[C]): Extract<Reason, { code: C }>;
export function reason(
  code: ReasonCode,
  args: ReasonArguments[ReasonCode],
): { code: ReasonCode; args: object } {
  return { code, args };
}
