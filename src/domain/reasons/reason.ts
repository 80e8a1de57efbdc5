import { type ArgumentsOf, flag, list, nullable, number, oneOf, type Shapes, text } from '../arguments.ts';
import { baselineRules, criterionParts, guardLimits } from './argument-values.ts';
import { baselineShapes } from './baseline.ts';
import { measureShapes } from './measure.ts';
import { runShapes } from './run.ts';

/**
 * Reason code → the shapes of its arguments. Codes are stable (they are in the JSON report); the sentences are in the
 * message catalogues. Numbers keep the unit of the metric they speak of; `metric` lets the renderer choose how to show
 * them.
 */
export const reasonShapes = {
  // Gates
  /** `reach` is the worse end of the value's interval, null where it meets the threshold too or is not known. */
  'threshold-met': { metric: text, value: number, threshold: number, reach: nullable(number) },
  'threshold-missed': { metric: text, value: number, threshold: number, gap: number },
  'threshold-none': {},
  'metric-missing': { metric: text },
  'metric-not-a-number': { metric: text, text: text },
  'primary-metric-undeclared': {},
  'no-results-yet': { status: text },
  'deployed-without-results': { version: text },
  'no-errors': { warnings: number },
  'errors-found': { errors: number },
  'no-baseline': {},
  /** Threshold mode `lower-bound`: the value meets the threshold, the lower end of its interval does not. */
  'threshold-bound-missed': { metric: text, value: number, bound: number, threshold: number },
  /** Threshold mode `lower-bound` without enough information for an interval. */
  'threshold-bound-unknown': { metric: text, value: number, threshold: number },
  /** The value is written on another scale than its threshold (81.5 against 0.80). */
  'scale-differs': { metric: text, value: number, threshold: number },
  /** `change` is candidate − baseline; `allowed` is the permitted worsening, ≥ 0, in the metric's unit. */
  'regression-none': {
    metric: text,
    change: number,
    allowed: number,
    baseline: text,
    /** The largest worsening that the data cannot exclude, ≥ 0; null when it is within what is allowed or unknown. */
    possible: nullable(number),
    /** Whether that was tested; else the plain difference decided, because too little is known. */
    tested: flag,
  },
  'regression-beyond': {
    metric: text,
    change: number,
    allowed: number,
    baseline: text,
    /** The least worsening that is sure, ≥ 0; null where the plain difference decided. */
    sure: nullable(number),
  },
  'regression-undecided': {
    metric: text,
    change: number,
    allowed: number,
    baseline: text,
    /** The largest worsening that the data cannot exclude, ≥ 0; null when unknown. */
    possible: nullable(number),
    /** Further test items that would certify an equal model four times in five; null when unknown or too many. */
    items: nullable(number),
  },
  /** The best version ever deployed, the best `of` so many, was better by more than is allowed. */
  'drift-beyond': { metric: text, change: number, allowed: number, version: text, of: number },
  'drift-undecided': { metric: text, change: number, allowed: number, version: text, of: number },
  /** `drift_from` of task.yaml: better versions before that one do not count any more. */
  'drift-moved': { version: text, reason: text, date: text },
  'metrics-kept': { baseline: text },
  /** Metrics of the baseline that the candidate no longer has, named by the criteria. */
  'metrics-lost': { metrics: list(text), baseline: text },
  /** The same, named by nobody. */
  'metrics-not-measured': { metrics: list(text), baseline: text },
  /** The two sides cannot be compared, and the plain difference is not beyond what is allowed. */
  'regression-not-comparable': { metric: text, baseline: text },
  /** Another version that the merge puts into production, beside the one under review: its gates that did not pass. */
  'deployment-judged': { version: text, gates: list(text) },
  /** The two sides cannot be compared, and the plain difference is beyond what is allowed. */
  'regression-unlike': { metric: text, baseline: text },
  'candidate-is-baseline': { version: text, rule: oneOf(baselineRules) },
  'task-archived': {},
  'no-active-version': {},
  'active-version-missing': { version: text },
  /** `value` and `required` are a level for min and max, a change for the other two limits. */
  'guard-met': { metric: text, limit: oneOf(guardLimits), value: number, required: number },
  'guard-missed': { metric: text, limit: oneOf(guardLimits), value: number, required: number },
  'guard-undecided': { metric: text, limit: oneOf(guardLimits), value: number, required: number },
  /** No metric of either side fits the guard's pattern. */
  'guard-unmatched': { pattern: text },
  'baseline-metric-missing': { metric: text, version: text },
  'baseline-not-a-number': { metric: text, version: text },
  /** A protected class; numbers are of its f1, `allowed`, `possible` and `sure` as in the regression reasons. */
  'class-kept': { label: text, change: number, allowed: number, possible: nullable(number) },
  'class-dropped': { label: text, change: number, allowed: number, sure: nullable(number) },
  'class-undecided': { label: text, change: number, allowed: number, possible: nullable(number) },
  'criteria-unchanged': {},
  'criteria-new': {},
  'criteria-of-head': {},
  /** The pull request makes a criterion easier; the stricter one counts. Values as text, empty for none. */
  'criteria-loosened': { what: oneOf(criterionParts), base: text, head: text },
  /** A setting that makes the check say less, or cleanup keep less, after the merge; empty for none. */
  'setting-weakened': { key: text, from: text, to: text },
  'criteria-tightened': { what: oneOf(criterionParts), base: text, head: text },
  waived: {
    gate: text,
    reason: text,
    owner: text,
    /** As written. */
    expires: text,
  },
  'waiver-expired': { gate: text, owner: text, expires: text },
  /** Added by the pull request itself: counts only after the merge, unless `waivers: head`. */
  'waiver-not-yet': { gate: text, owner: text },
  // Verdict
  'first-version': {},
  improved: { metric: text, change: number, baseline: text },
  regressed: { metric: text, change: number, baseline: text },
  /** Better or worse, but the interval of the change holds zero. */
  'improved-within-noise': { metric: text, change: number, baseline: text },
  'regressed-within-noise': { metric: text, change: number, baseline: text },
  /** Better or worse, and too little is known to say how sure that is. */
  'improved-unknown': { metric: text, change: number, baseline: text },
  'regressed-unknown': { metric: text, change: number, baseline: text },
  /** The whole interval of the change lies within the allowed drop and as large a gain. */
  'practically-equal': { metric: text, change: number, allowed: number, baseline: text },
  /** Better on its own, but not once the pull request's versions are tested together. */
  'improved-one-of-many': { metric: text, change: number, baseline: text, versions: number },
  /** A metric beside the primary one that is worse by several times what is allowed, nobody knows how surely. */
  'dropped-unknown': { metric: text, change: number, allowed: number, baseline: text },
  'not-comparable': { baseline: text },
  unchanged: { metric: text, baseline: text },
  'rollback-to': { version: text, from: text },
  /** A rollback to a version that is better than the one in production. */
  'rollback-gains': { version: text, from: text, metric: text, change: number },
  'gate-failed': { gate: text },
  'gate-inconclusive': { gate: text },
  'record-broken': { file: text },
  // Comparability
  'test-set-changed': { how: oneOf(['count', 'hash', 'seed']), baseline: text, candidate: text },
  'label-set-changed': { added: list(text), removed: list(text) },
  'scale-changed': { metric: text, baseline: number, candidate: number },
  'zero-baseline': { metric: text },
  'baseline-without-results': { version: text },
  'metric-renamed': { from: text, to: text },
  /** The two macro averages follow different definitions (mean of f1, f1 of means). */
  'metric-redefined': { metric: text },
  ...measureShapes,
  'results-older-than-model': { version: text, results: text, model: text },
  // Notes on how far a comparison can be trusted
  'test-items': { baseline: nullable(number), candidate: nullable(number) },
  /** The smallest change that so many items could show with 80 % power, in the metric's unit. */
  'smallest-detectable': { metric: text, items: number, change: number },
  /** The true drop that the regression gate would notice four times in five, ≥ 0, in the metric's unit. */
  'drop-noticed': { metric: text, items: number, drop: number },
  /** Classes of an average that have too few items for an interval from their counts. */
  'too-few-items': { metric: text, few: number, of: number },
  /** Items come in so few groups that nobody can say how sure a metric is. */
  'too-few-groups': { metric: text, groups: number },
  /** Versions measured on one test set; `luck` is how much better the best of them looks than it is, null below five. */
  'versions-on-test-set': { metric: text, versions: number, luck: nullable(number) },
  /** Another version of the pull request has the better primary metric. */
  'better-version': { version: text, metric: text, value: number },
  /** Independent things that changed at once: `data`, configuration keys or their groups, most important first. */
  confounded: { what: list(text) },
  'source-hash-changed': {},
  /** Two evaluations without item-level predictions are treated as independent. */
  'treated-as-independent': {},
  'conservative-bound': { metric: text },
  /** A source of certainty was left out, because it gives another value than the file states, or none at all. */
  'inputs-contradict': {
    version: text,
    what: oneOf(['confusion', 'scores', 'predictions', 'runs', 'standard-error']),
  },
  /** Both versions have predictions, but not of the same items. */
  'different-items': {},
  /** The interval shows how training runs differ, not how many test items there are. */
  'runs-vary-alone': { metric: text },
  /** A class outside `protected_classes` whose f1 fell significantly, after Holm's correction. */
  'class-regressed': { label: text, change: number },
  'baseline-old': { version: text, days: number },
  'results-edited': { version: text },
  /** A file of the base that cannot be read: what it says does not count. */
  'base-record-broken': { file: text },
  // Next steps
  'next-deploy': { version: text },
  'next-roll-back': { version: text },
  'next-promote': { version: text },
  'next-evaluate': { version: text },
  'next-fix-errors': { errors: number },
  'next-close-gap': { metric: text, gap: number },
  'next-look-at-class': { label: text, change: number },
  'next-look-at-metric': { metric: text, change: number },
  'next-only-change': { what: text },
  /** Commit the predictions of both versions: they cost nothing and sharpen the most. */
  'next-predictions': { metric: text },
  'next-more-items': { metric: text, items: number },
  'next-measure-lost': { metrics: list(text) },
  'next-mend-guard': { pattern: text },
  'next-end-waiver': { gates: list(text) },
  'next-look-at-drift': { version: text },
  'next-evaluate-baseline': { version: text },
  'next-keep': { version: text },
  'next-state-items': {},
  /** The number of items is known, but an average over classes needs their counts (or item predictions) too. */
  'next-state-counts': { metric: text },
  'next-declare-criteria': {},
  ...baselineShapes,
  ...runShapes,
} as const satisfies Readonly<Record<string, Shapes>>;

export type ReasonCode = keyof typeof reasonShapes;

/** Reason code → arguments. */
export type ReasonArguments = { readonly [C in ReasonCode]: ArgumentsOf<(typeof reasonShapes)[C]> };

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
