import type { GuardLimit } from '../../../domain/reasons/argument-values.ts';
import { code, join, listed, t, words } from '../../text.ts';
import type { ReasonSentences, Speaker } from '../sentence.ts';

const more = (count: number) => t`${count} more`;

const rules = {
  explicit: t`the ${code('baseline')} setting`,
  'deployed-version': code('deployed_version'),
  'status-deployed': t`the status in ${code('task.yaml')}`,
  'lineage-deployed': t`its ${code('lineage.yaml')}`,
  history: t`the git history`,
  parent: t`${code('parent')}, as none is deployed`,
  active: t`the active version, as none is deployed`,
};

const criterion = {
  primary_metric: t`the primary metric`,
  threshold: t`the threshold`,
  direction: t`the direction`,
  guards: t`the guards`,
  protected_classes: t`the protected classes`,
  max_regression: t`the allowed drop`,
  max_drift: t`the allowed drift`,
  drift_from: t`the start of drift`,
  required_metrics: t`the required metrics`,
  regression_mode: t`the regression mode`,
  threshold_mode: t`the threshold mode`,
  min_coverage: t`the least coverage`,
  confidence: t`the confidence level`,
  metrics: t`the metric settings`,
};

const limits = {
  min: t`at least`,
  max: t`at most`,
  max_regression: t`an allowed drop of`,
  min_improvement: t`a gain of at least`,
};

const guarded = (metric: string, limit: GuardLimit, value: number, say: Speaker) =>
  limit === 'min' || limit === 'max' ? say.value(metric, value) : say.change(metric, value);
const guardLimit = (metric: string, limit: GuardLimit, required: number, say: Speaker) =>
  limit === 'min' || limit === 'max' ? say.limit(metric, required) : say.roughly(metric, required);

const fromTo = (base: string, head: string) =>
  t`${base === '' ? words('none') : code(base)} → ${head === '' ? words('none') : code(head)}`;

export const gates = {
  'threshold-met': ({ metric, value, threshold, reach }, say) => {
    const met = t`${say.metric(metric)} ${say.against(metric, value, threshold)} meets the ${say.limit(metric, threshold)} threshold`;
    return reach === null
      ? t`${met}.`
      : t`${met}; on other test items it may be as far off as ${say.value(metric, reach)}.`;
  },
  'threshold-missed': ({ metric, value, threshold, gap }, say) =>
    t`${say.metric(metric)} ${say.against(metric, value, threshold)} misses the ${say.limit(metric, threshold)} threshold by ${say.distance(metric, gap)}.`,
  'threshold-none': () => t`No threshold is set in ${code('success_criteria')}.`,
  'threshold-bound-missed': ({ metric, value, bound, threshold }, say) =>
    t`${say.metric(metric)} ${say.value(metric, value)} meets the ${say.limit(metric, threshold)} threshold, but its interval reaches down to ${say.value(metric, bound)}.`,
  'threshold-bound-unknown': ({ metric, value, threshold }, say) =>
    t`${say.metric(metric)} ${say.value(metric, value)}: too little is known for an interval to hold against the ${say.limit(metric, threshold)} threshold.`,
  'metric-missing': ({ metric }, say) => t`${say.metric(metric)} is not in the results.`,
  'metric-not-a-number': ({ metric, text }, say) =>
    t`${say.metric(metric)} is ${code(text)}, which is not a number.`,
  'primary-metric-undeclared': () => t`${code('success_criteria.primary_metric')} is not set.`,
  'no-results-yet': ({ status }) => t`No results yet: the task is in status ${code(status)}.`,
  'deployed-without-results': ({ version }) => t`${version} is marked deployed but has no results.`,
  'deployment-judged': ({ version, gates }) =>
    gates.length === 0
      ? t`${version} goes into production and passes its gates.`
      : t`${version} goes into production and does not pass: ${join(gates.map(code), ', ')}.`,
  'no-errors': ({ warnings }) =>
    warnings === 0
      ? t`No errors in the records.`
      : t`No errors in the records, ${warnings} ${warnings === 1 ? t`warning` : t`warnings`}.`,
  'errors-found': ({ errors }) =>
    errors === 1 ? t`The records have 1 error.` : t`The records have ${errors} errors.`,
  'no-baseline': () => t`There is no version to compare with.`,
  'scale-differs': ({ metric, value, threshold }, say) =>
    t`${say.metric(metric)} is ${value}, the threshold ${threshold}: these are different scales.`,
  'regression-none': ({ metric, change, allowed, baseline, possible, tested }, say) => {
    const drop = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: no drop beyond ${say.roughly(metric, allowed)}`;
    if (!tested) return t`${drop} by the plain difference; how sure that is, is unknown.`;
    return possible === null
      ? t`${drop}.`
      : t`${drop}; a drop of up to ${say.distance(metric, possible)} cannot be excluded.`;
  },
  'regression-beyond': ({ metric, change, allowed, baseline, sure }, say) => {
    const drop = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: a drop beyond the allowed ${say.roughly(metric, allowed)}`;
    return sure === null
      ? t`${drop} by the plain difference; with predictions per item, a confusion matrix or the number of items it could be told from noise.`
      : t`${drop}; at least ${say.distance(metric, sure)} of it is sure.`;
  },
  'regression-undecided': ({ metric, change, allowed, baseline, possible }, say) => {
    const open = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: the data cannot tell whether the drop is beyond ${say.roughly(metric, allowed)}`;
    return possible === null
      ? t`${open}.`
      : t`${open}; up to ${say.distance(metric, possible)} cannot be excluded.`;
  },
  'regression-not-comparable': ({ baseline }) => t`Not comparable with ${baseline}.`,
  'regression-unlike': ({ metric, baseline }, say) =>
    t`Not comparable with ${baseline}, and ${say.metric(metric)} is worse by more than is allowed: a new test set is no way round the gate.`,
  'drift-beyond': ({ metric, change, allowed, version, of }, say) =>
    t`${say.metric(metric)} ${say.change(metric, change)} against ${version}, the best of ${of} deployed versions: more than ${say.roughly(metric, allowed)} was lost step by step.`,
  'drift-undecided': ({ metric, change, allowed, version, of }, say) =>
    t`${say.metric(metric)} ${say.change(metric, change)} against ${version}, the best of ${of} deployed versions: something was lost step by step, perhaps more than ${say.roughly(metric, allowed)}.`,
  'drift-moved': ({ version, reason, date }) =>
    t`Drift counts from ${version} on, by ${code('drift_from')} of ${code(date)}: ${code(reason)}. Better versions before it are no reference any more.`,
  'metrics-kept': ({ baseline }) => t`Every metric of ${baseline} was measured again.`,
  'metrics-lost': ({ metrics, baseline }) =>
    t`Measured for ${baseline}, asked for by the criteria, and now missing: ${listed(metrics, ', ', more, 5)}.`,
  'metrics-not-measured': ({ metrics, baseline }) =>
    t`Measured for ${baseline} and now missing: ${listed(metrics, ', ', more, 5)}.`,
  'candidate-is-baseline': ({ version, rule }) =>
    t`${version} is itself the version in production (by ${rules[rule]}): nothing to compare.`,
  'task-archived': () => t`The task is archived.`,
  'no-active-version': () => t`${code('task.yaml')} names no active version.`,
  'active-version-missing': ({ version }) =>
    t`The active version ${version} has no folder in ${code('versions/')}.`,
  'guard-met': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}; required: ${limits[limit]} ${guardLimit(metric, limit, required, say)}.`,
  'guard-missed': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)} breaks its guard: ${limits[limit]} ${guardLimit(metric, limit, required, say)}.`,
  'guard-undecided': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}: the data cannot tell whether its guard holds, ${limits[limit]} ${guardLimit(metric, limit, required, say)}.`,
  'guard-unmatched': ({ pattern }) => t`No metric fits the guard ${code(pattern)}.`,
  'baseline-metric-missing': ({ metric, version }, say) =>
    t`${version} has no ${say.metric(metric)} to compare with.`,
  'baseline-not-a-number': ({ metric, version }, say) =>
    t`${say.metric(metric)} of ${version} is not a number.`,
  'class-kept': ({ label, change, possible }, say) => {
    const metric = `per_class.${label}.f1`;
    const kept = t`${code(label)} F1 ${say.change(metric, change)}: no drop beyond what is allowed`;
    return possible === null
      ? t`${kept}.`
      : t`${kept}; up to ${say.distance(metric, possible)} cannot be excluded.`;
  },
  'class-dropped': ({ label, change, allowed, sure }, say) => {
    const metric = `per_class.${label}.f1`;
    const drop = t`The protected class ${code(label)} dropped by more than the allowed ${say.roughly(metric, allowed)}: F1 ${say.change(metric, change)}`;
    return sure === null ? t`${drop} (plain difference).` : t`${drop}.`;
  },
  'class-undecided': ({ label, change, allowed, possible }, say) => {
    const metric = `per_class.${label}.f1`;
    const open = t`The data cannot tell whether the protected class ${code(label)} dropped by more than ${say.roughly(metric, allowed)}: F1 ${say.change(metric, change)}`;
    return possible === null
      ? t`${open}.`
      : t`${open}; up to ${say.distance(metric, possible)} cannot be excluded.`;
  },
  'criteria-unchanged': () => t`The success criteria are unchanged.`,
  'criteria-new': () => t`The success criteria are new with this pull request.`,
  'criteria-of-head': () => t`Judged by the criteria of this pull request (${code('criteria: head')}).`,
  'criteria-loosened': ({ what, base, head }) =>
    t`This pull request loosens ${criterion[what]} (${fromTo(base, head)}); the stricter one counts.`,
  'setting-weakened': ({ key, from, to }) =>
    t`This pull request weakens ${code(key)} (${fromTo(from, to)}), which counts after the merge.`,
  'criteria-tightened': ({ what, base, head }) =>
    t`This pull request tightens ${criterion[what]} (${fromTo(base, head)}).`,
  waived: ({ gate, reason, owner, expires }) =>
    t`The failure of ${code(gate)} is waived until ${code(expires)} by ${code(owner)}: ${code(reason)}.`,
  'waiver-expired': ({ gate, owner, expires }) =>
    t`The waiver of ${code(owner)} for ${code(gate)} expired on ${code(expires)}.`,
  'waiver-not-yet': ({ gate, owner }) =>
    t`The waiver of ${code(owner)} for ${code(gate)} comes with this pull request and counts only after the merge.`,
} satisfies Partial<ReasonSentences>;
