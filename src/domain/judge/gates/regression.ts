import type { MetricChange } from '../../compare/comparison.ts';
import { type Reason, reason } from '../../reasons/reason.ts';
import type { Direction } from '../../records/direction.ts';
import { betterEnd, worseEnd, worsening } from '../../records/direction.ts';
import { itemsToSettle } from '../../statistics/power.ts';
import { allowedDrop, changeOf, type GateContext, noComparison, notYet, usableValue } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

function skipReason(context: GateContext, metric: string | null): Reason | null {
  const waiting = notYet(context);
  if (waiting !== null) return waiting;
  return metric === null ? reason('primary-metric-undeclared', {}) : noComparison(context, metric);
}

/**
 * The primary metric against the baseline, as a question of non-inferiority: with an interval of the
 * change, all of it worse than allowed fails, all of it within passes, and what straddles is inconclusive when the value
 * observed is worse, in strict mode always. Without an interval, or where the two cannot be compared, a plain difference
 * beyond what is allowed fails: a changed test set or missing counts never turn a failure into a pass.
 */
export function regressionGate(context: GateContext): Gate {
  const metric = context.criteria.primaryMetric;
  const skipped = skipReason(context, metric);
  if (skipped !== null || metric === null) {
    return gate('regression', 'skipped', skipped ?? reason('primary-metric-undeclared', {}), { metric });
  }
  const usable = usableValue(context.candidateTable, metric);
  if ('problem' in usable) return gate('regression', 'fail', usable.problem, { metric });
  const before = usableValue(context.baselineTable, metric);
  const change = changeOf(context, metric);
  const baseline = 'value' in before ? before.value : Number.NaN;
  if (change === undefined || change.change === null) {
    const why = reason('scale-changed', { metric, baseline, candidate: usable.value });
    return gate('regression', 'fail', why, { metric });
  }
  return judged(context, { ...change, change: change.change }, baseline);
}

function judged(
  context: GateContext,
  change: MetricChange & { readonly change: number },
  baseline: number,
): Gate {
  const { direction, name: metric } = change;
  const allowed = allowedDrop(context.criteria.maxRegression, change.scale, baseline);
  const version = context.decision.baseline?.facts.version ?? '';
  const args = { metric, change: change.change, allowed, baseline: version };
  const details = { metric, required: allowed, observed: change.change, interval: change.interval };
  const worse = worsening(change.change, direction);
  const beyond = () => gate('regression', 'fail', reason('regression-beyond', args), details);
  // Written values carry rounding: what exceeds the limit by less than 1e-9 does not exceed it.
  const plainBeyond = !(worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline)));
  if (!context.comparison.comparability.comparable) {
    if (plainBeyond) return beyond();
    const why = reason('regression-not-comparable', { metric, baseline: version });
    return gate('regression', 'inconclusive', why, details);
  }
  const range = worseRange(change.interval, direction);
  if (range === null) {
    return plainBeyond
      ? beyond()
      : gate('regression', 'pass', reason('regression-none', { ...args, possible: null }), details);
  }
  const [least, most] = range;
  if (least > allowed) return beyond();
  if (most <= allowed) {
    return gate('regression', 'pass', reason('regression-none', { ...args, possible: null }), details);
  }
  if (worse > 0 || context.criteria.regressionMode === 'strict') {
    const items = moreItems(context, worse, range, allowed);
    return gate('regression', 'inconclusive', reason('regression-undecided', { ...args, items }), details);
  }
  return gate('regression', 'pass', reason('regression-none', { ...args, possible: most }), details);
}

/** The interval of the change as one of worsening: larger is worse. */
function worseRange(
  interval: readonly [number, number] | null,
  direction: Direction,
): readonly [number, number] | null {
  if (interval === null || interval.some(Number.isNaN)) return null;
  return [
    worsening(betterEnd(interval, direction), direction),
    worsening(worseEnd(interval, direction), direction),
  ];
}

function moreItems(
  context: GateContext,
  worse: number,
  range: readonly [number, number],
  allowed: number,
): number | null {
  const items = context.items.candidate;
  return items === null ? null : itemsToSettle(worse, range, allowed, items);
}
