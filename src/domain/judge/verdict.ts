import { allowedDrop, isPracticallyEqual, isShownAsNone } from '../compare/allowed-drop.ts';
import type { VersionComparison } from '../compare/comparison.ts';
import { fallenMetrics } from '../compare/fallen.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import type { Direction } from '../records/direction.ts';
import { betterEnd, isBetter, meets, worsening } from '../records/direction.ts';
import type { BaselineDecision } from './baseline.ts';
import { type GateContext, rollbackReason } from './gates/context.ts';
import type { Gate } from './gates/gate.ts';
import { isWorseThanAllowed } from './gates/regression.ts';

export const verdictWords = [
  'adopt',
  'acceptable',
  'caution',
  'hold',
  'reject',
  'pending',
  'rollback',
] as const;
export type VerdictWord = (typeof verdictWords)[number];

export interface Verdict {
  readonly word: VerdictWord;
  readonly reasons: readonly Reason[];
}

/**
 * Below the threshold, but near enough that a little more would do: 2 points of a share, 2 % of the threshold of an
 * unbounded metric.
 */
const nearPoints = 0.02;

/** Share of the target reached, a ratio (1 is the threshold met); null without a number or a positive threshold. */
export function attainmentOf(
  value: number | null,
  threshold: number | null,
  direction: Direction,
): number | null {
  if (value === null || threshold === null || !Number.isFinite(value) || !(threshold > 0)) return null;
  const share = { higher: value / threshold, lower: value > 0 ? threshold / value : null };
  return share[direction];
}

/** The primary metric against the baseline as a reason; null where the two cannot be compared. */
function changeReason({ comparison, criteria, together }: GateContext): Reason | null {
  const primary = comparison.metrics.find((metric) => metric.group === 'primary');
  if (comparison.baseline === null || !comparison.comparability.comparable) return null;
  if (primary === undefined || primary.change === null || primary.baseline === null) return null;
  if (brokenBaseline(comparison).length > 0) return null;
  const subject = { metric: primary.name, baseline: comparison.baseline.version };
  if (primary.outcome === 'unchanged' || isShownAsNone(primary)) return reason('unchanged', subject);
  const args = { ...subject, change: primary.change };
  if (isPracticallyEqual(primary, criteria.maxRegression)) {
    const allowed = allowedDrop(criteria.maxRegression, primary.scale, primary.baseline);
    return reason('practically-equal', { ...args, allowed });
  }
  const better = primary.outcome === 'improved';
  switch (primary.significance) {
    case 'significant':
      return reason(better ? 'improved' : 'regressed', args);
    case 'noise':
      if (better && together > 1 && (primary.pValue ?? 1) < 1 - criteria.confidence) {
        return reason('improved-one-of-many', { ...args, versions: together });
      }
      return reason(better ? 'improved-within-noise' : 'regressed-within-noise', args);
    case 'unknown':
      return reason(better ? 'improved-unknown' : 'regressed-unknown', args);
  }
}

function isNear(gate: Gate, context: GateContext): boolean {
  const { reading, primaryMetric } = context.criteria;
  if (gate.observed === null || gate.required === null || primaryMetric === null) return false;
  const direction = reading.directionOf(primaryMetric);
  const scale = reading.scaleOf(primaryMetric, [gate.observed, gate.required]);
  const near = {
    ratio: nearPoints,
    percent: nearPoints * 100,
    points: nearPoints * (Math.abs(gate.required) > 1 ? 100 : 1),
    absolute: nearPoints * Math.abs(gate.required),
  };
  const gap = Math.abs(gate.required - gate.observed);
  const best = gate.interval === null ? Number.NaN : betterEnd(gate.interval, direction);
  return gap <= near[scale] + 1e-9 || meets(best, gate.required, direction);
}

/**
 * Failures that the candidate itself need not be better for: records to repair, metrics besides the primary one to
 * measure again, or a bound that more items would lift.
 */
function isRepairable({ name, metric, reason: why }: Gate, primary: string | null): boolean {
  return (
    (why.code === 'metrics-lost' && !(primary !== null && why.args.metrics.includes(primary))) ||
    (why.code === 'metric-missing' && metric !== primary) ||
    name === 'validation' ||
    why.code === 'record-broken' ||
    why.code === 'threshold-bound-missed' ||
    why.code === 'threshold-bound-unknown'
  );
}

/**
 * `hold` or `reject` for a candidate that fails. It is within reach, `hold`, when nothing fails but what can be repaired
 * without another model, or the threshold is missed by at most 2 points (2 % of an unbounded metric's threshold) or lies
 * inside the value's interval, and the candidate is not worse than the version it is compared with beyond what
 * `max_regression` allows. Everything else fails clearly: `reject`.
 */
function failing(failed: readonly Gate[], gates: readonly Gate[], context: GateContext): 'hold' | 'reject' {
  const worse = gates.some((gate) => isWorseThanAllowed(gate, context));
  const within = failed.every(
    (gate) =>
      isRepairable(gate, context.criteria.primaryMetric) ||
      (gate.reason.code === 'threshold-missed' && !worse && isNear(gate, context)),
  );
  return within ? 'hold' : 'reject';
}

const loosened = ({ criteria }: GateContext): readonly Reason[] =>
  criteria.changes.filter(({ code }) => code === 'criteria-loosened' || code === 'setting-weakened');

/** Notes that a pass must not hide. */
const cautious: ReadonlySet<Reason['code']> = new Set([
  'base-record-broken',
  'class-regressed',
  'results-edited',
  'baseline-missing',
  'production-forgotten',
  'inputs-contradict',
]);

/** What calls for caution although all gates pass. */
function warnings(context: GateContext, gates: readonly Gate[], notes: readonly Reason[]): readonly Reason[] {
  const { comparison, decision, criteria } = context;
  const { comparability, metrics } = comparison;
  const change = changeReason(context);
  const broken = metrics.filter(
    ({ group, candidate }) => group === 'overall' && candidate !== null && !Number.isFinite(candidate),
  );
  return [
    ...gates
      .filter((gate) => gate.outcome === 'inconclusive' && gate.reason.code !== 'regression-not-comparable')
      .map((gate) => gate.reason),
    ...gates.filter((gate) => gate.outcome === 'waived').map((gate) => gate.reason),
    ...(decision.baseline !== null && !comparability.comparable
      ? [reason('not-comparable', { baseline: decision.baseline.facts.version }), ...comparability.reasons]
      : []),
    ...brokenBaseline(comparison),
    ...(change?.code === 'regressed' || change?.code === 'regressed-unknown' ? [change] : []),
    ...fallen(context),
    ...gates.filter(({ reason: why }) => why.code === 'metrics-not-measured').map((gate) => gate.reason),
    ...broken.map(({ name, candidate }) =>
      reason('metric-not-a-number', { metric: name, text: String(candidate) }),
    ),
    ...notes.filter(({ code }) => cautious.has(code)),
    ...loosened(context),
    ...(criteria.primaryMetric === null ? [reason('primary-metric-undeclared', {})] : []),
  ];
}

/** A baseline of exactly 0 where more is better is no model but an evaluation that broke: beating it proves nothing. */
function brokenBaseline({ comparability, metrics }: VersionComparison): readonly Reason[] {
  const primary = metrics.find(({ group }) => group === 'primary');
  const worst = primary !== undefined && isBetter(1, 0, primary.direction);
  return worst ? comparability.reasons.filter(({ code }) => code === 'zero-baseline') : [];
}

/** So many times the allowed drop is said even where nobody knows how sure it is. */
const severalTimes = 3;

/** Metrics beside the primary one that got worse: surely, or by far where nobody knows how surely. */
function fallen({ comparison, criteria }: GateContext): readonly Reason[] {
  if (comparison.baseline === null || !comparison.comparability.comparable) return [];
  const { version: baseline } = comparison.baseline;
  const sure = new Set(fallenMetrics(comparison.metrics, criteria));
  return comparison.metrics.flatMap((metric): readonly Reason[] => {
    const { name, group, change, baseline: before, significance, scale, direction, outcome } = metric;
    if (group !== 'overall' || change === null || before === null || outcome !== 'regressed') return [];
    if (sure.has(metric)) return [reason('regressed', { metric: name, change, baseline })];
    const allowed = allowedDrop(criteria.maxRegression, scale, before);
    return significance === 'unknown' && worsening(change, direction) > severalTimes * allowed
      ? [reason('dropped-unknown', { metric: name, change, allowed, baseline })]
      : [];
  });
}

const distinct = (reasons: readonly (Reason | null)[]): readonly Reason[] => [
  ...new Map(reasons.flatMap((one) => (one === null ? [] : [[JSON.stringify(one), one] as const]))).values(),
];

/** The reasons of failed gates; a metric that the gate `metrics` names as lost is not said again by the others. */
function saidOnce(failed: readonly Gate[]): readonly Reason[] {
  const reasons = failed.map((gate) => gate.reason);
  const lost = new Set(reasons.flatMap((why) => (why.code === 'metrics-lost' ? why.args.metrics : [])));
  return reasons.filter((why) => why.code !== 'metric-missing' || !lost.has(why.args.metric));
}

/** The advice in one word, with every reason that led to it, most important first. */
export function verdictOf(context: GateContext, gates: readonly Gate[], notes: readonly Reason[]): Verdict {
  const { decision, candidate, status } = context;
  const failed = gates.filter((gate) => gate.outcome === 'fail');
  const change = changeReason(context);
  const rollback = rollbackReason(context);
  const waived = gates.filter((gate) => gate.outcome === 'waived').map((gate) => gate.reason);
  if (failed.length > 0) {
    const called = [...notes.filter(({ code }) => code === 'results-edited'), ...loosened(context)];
    const undecided = gates.filter(({ outcome }) => outcome === 'inconclusive').map((gate) => gate.reason);
    const reasons = distinct([...saidOnce(failed), ...undecided, rollback, change, ...called, ...waived]);
    return { word: failing(failed, gates, context), reasons };
  }
  if (status === 'archived') return { word: 'pending', reasons: [reason('task-archived', {})] };
  if (rollback !== null) return { word: 'rollback', reasons: distinct([rollback, ...waived]) };
  if (candidate.results === null) {
    return { word: 'pending', reasons: [reason('no-results-yet', { status: status ?? '' })] };
  }
  const cautions = warnings(context, gates, notes);
  if (cautions.length > 0) return { word: 'caution', reasons: distinct([...cautions, change]) };
  const met = gates.find((gate) => gate.name === 'threshold' && gate.outcome === 'pass')?.reason ?? null;
  const reasons = distinct([change, decision.none, met]);
  return { word: change?.code === 'improved' ? 'adopt' : 'acceptable', reasons };
}

/**
 * The advice where no version is under review: nothing to judge yet, records to repair first, or, for `done`, a pull request
 * that puts none under review.
 */
export function verdictWithoutCandidate(
  none: BaselineDecision['none'],
  gates: readonly Gate[],
  done = false,
): Verdict {
  const failed = gates.filter((gate) => gate.outcome === 'fail').map((gate) => gate.reason);
  const word = failed.length > 0 ? 'hold' : done ? 'acceptable' : 'pending';
  return { word, reasons: distinct([...failed, none]) };
}
