import type { MetricChange, VersionComparison } from '../compare/comparison.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import type { Direction } from '../records/direction.ts';
import { betterEnd, meets, worsening } from '../records/direction.ts';
import type { BaselineDecision } from './baseline.ts';
import type { GateContext } from './gates/context.ts';
import type { Gate } from './gates/gate.ts';

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
function changeReason(comparison: VersionComparison): Reason | null {
  const primary = comparison.metrics.find((metric) => metric.group === 'primary');
  if (comparison.baseline === null || !comparison.comparability.comparable) return null;
  if (primary === undefined || primary.change === null) return null;
  const subject = { metric: primary.name, baseline: comparison.baseline.version };
  if (primary.outcome === 'unchanged') return reason('unchanged', subject);
  const args = { ...subject, change: primary.change };
  const better = primary.outcome === 'improved';
  switch (primary.significance) {
    case 'significant':
      return reason(better ? 'improved' : 'regressed', args);
    case 'noise':
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
    absolute: nearPoints * Math.abs(gate.required),
  };
  const gap = Math.abs(gate.required - gate.observed);
  const best = gate.interval === null ? Number.NaN : betterEnd(gate.interval, direction);
  return gap <= near[scale] + 1e-9 || meets(best, gate.required, direction);
}

/**
 * Failures that need no better model: records to repair, a metric besides the primary one to measure again, or a bound
 * that more test items would lift.
 */
function isRepairable(gate: Gate, primary: string | null): boolean {
  return (
    (gate.name === 'regression' && gate.reason.code === 'metric-missing' && gate.metric !== primary) ||
    gate.name === 'validation' ||
    gate.reason.code === 'record-broken' ||
    gate.reason.code === 'threshold-bound-missed' ||
    gate.reason.code === 'threshold-bound-unknown'
  );
}

/**
 * `hold` or `reject` for a candidate that fails. It is within reach, `hold`, when nothing fails but what can be repaired
 * without another model, or the threshold is missed by at most 2 points (2 % of an unbounded metric's threshold) or lies
 * inside the value's interval, and the candidate is not worse than the version it is compared with beyond what
 * `max_regression` allows. Everything else fails clearly: `reject`.
 */
function failing(failed: readonly Gate[], gates: readonly Gate[], context: GateContext): 'hold' | 'reject' {
  const worse = gates.some((gate) => isWorse(gate, context));
  const within = failed.every(
    (gate) =>
      isRepairable(gate, context.criteria.primaryMetric) ||
      (gate.reason.code === 'threshold-missed' && !worse && isNear(gate, context)),
  );
  return within ? 'hold' : 'reject';
}

/** Whether the value observed is worse than the baseline by more than what is allowed, however sure that is. */
function isWorse({ reason: why }: Gate, context: GateContext): boolean {
  if (why.code !== 'regression-undecided') return false;
  const direction = context.criteria.reading.directionOf(why.args.metric);
  return worsening(why.args.change, direction) > why.args.allowed;
}

const loosened = ({ criteria }: GateContext): readonly Reason[] =>
  criteria.changes.filter(({ code }) => code === 'criteria-loosened');

/** Notes that a pass must not hide. */
const cautious: ReadonlySet<Reason['code']> = new Set([
  'base-record-broken',
  'class-regressed',
  'results-edited',
  'baseline-missing',
  'production-forgotten',
]);

/** What calls for caution although all gates pass. */
function warnings(context: GateContext, gates: readonly Gate[], notes: readonly Reason[]): readonly Reason[] {
  const { comparison, decision, criteria } = context;
  const { comparability, metrics } = comparison;
  const change = changeReason(comparison);
  const fell = metrics.filter(
    ({ group, outcome, significance }) =>
      group === 'overall' && outcome === 'regressed' && significance === 'significant',
  );
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
    ...(change?.code === 'regressed' || change?.code === 'regressed-unknown' ? [change] : []),
    ...fell.flatMap((metric) => regressed(metric, comparison)),
    ...broken.map(({ name, candidate }) =>
      reason('metric-not-a-number', { metric: name, text: String(candidate) }),
    ),
    ...notes.filter(({ code }) => cautious.has(code)),
    ...loosened(context),
    ...(criteria.primaryMetric === null ? [reason('primary-metric-undeclared', {})] : []),
  ];
}

function regressed(metric: MetricChange, comparison: VersionComparison): readonly Reason[] {
  if (metric.change === null || comparison.baseline === null) return [];
  const { version: baseline } = comparison.baseline;
  return [reason('regressed', { metric: metric.name, change: metric.change, baseline })];
}

const distinct = (reasons: readonly (Reason | null)[]): readonly Reason[] => [
  ...new Map(reasons.flatMap((one) => (one === null ? [] : [[JSON.stringify(one), one] as const]))).values(),
];

/** The advice in one word, with every reason that led to it, most important first. */
export function verdictOf(context: GateContext, gates: readonly Gate[], notes: readonly Reason[]): Verdict {
  const { comparison, decision, candidate, status } = context;
  const failed = gates.filter((gate) => gate.outcome === 'fail');
  const change = changeReason(comparison);
  const rollback = decision.rollback
    ? reason('rollback-to', {
        version: candidate.version,
        from: decision.deployed?.version ?? candidate.version,
      })
    : null;
  const waived = gates.filter((gate) => gate.outcome === 'waived').map((gate) => gate.reason);
  if (failed.length > 0) {
    const called = [...notes.filter(({ code }) => code === 'results-edited'), ...loosened(context)];
    const reasons = distinct([...failed.map((gate) => gate.reason), rollback, change, ...called, ...waived]);
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

/** The advice where no version is under review: nothing to judge yet, or records to repair first. */
export function verdictWithoutCandidate(none: BaselineDecision['none'], gates: readonly Gate[]): Verdict {
  const failed = gates.filter((gate) => gate.outcome === 'fail').map((gate) => gate.reason);
  return { word: failed.length > 0 ? 'hold' : 'pending', reasons: distinct([...failed, none]) };
}
