import { allowedDrop } from '../../compare/allowed-drop.ts';
import type { MetricChange } from '../../compare/comparison.ts';
import { type Reason, reason } from '../../reasons/reason.ts';
import { worsening } from '../../records/direction.ts';
import { itemsToCertify } from '../../statistics/power.ts';
import { type JudgedLimit, judgeLimits } from './change-limit.ts';
import { changeOf, type GateContext, limitOn, noComparison, notYet, usableValue } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

function skipReason(context: GateContext, metric: string | null): Reason | null {
  const waiting = notYet(context);
  if (waiting !== null) return waiting;
  return metric === null ? reason('primary-metric-undeclared', {}) : noComparison(context, metric);
}

/**
 * The primary metric against the baseline: has more been lost than is allowed (`judgeLimits`)? Where the
 * two cannot be compared, a plain difference beyond what is allowed fails and all else is inconclusive: a changed test
 * set never turns a failure into a pass.
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
  return judged(context, { ...change, change: change.change, baseline });
}

function judged(
  context: GateContext,
  change: MetricChange & { readonly change: number; readonly baseline: number },
): Gate {
  const { name: metric, baseline } = change;
  const { criteria, comparison } = context;
  const allowed = allowedDrop(criteria.maxRegression, change.scale, baseline);
  const rules = { level: criteria.confidence, strict: criteria.regressionMode === 'strict' };
  const [found] = judgeLimits([limitOn(context, change, -allowed)], rules);
  const version = context.decision.baseline?.facts.version ?? '';
  const args = { metric, change: change.change, allowed, baseline: version };
  if (!comparison.comparability.comparable) return unlike(metric, version, allowed, found);
  const details = { metric, required: allowed, observed: change.change, interval: found?.bounds ?? null };
  if (found === undefined || found.outcome === 'fail') {
    return gate(
      'regression',
      'fail',
      reason('regression-beyond', { ...args, sure: found?.sure ?? null }),
      details,
    );
  }
  if (found.outcome === 'inconclusive') {
    const why = reason('regression-undecided', { ...args, ...undecided(context, found, metric, allowed) });
    return gate('regression', 'inconclusive', why, details);
  }
  const known = { possible: found.possible, tested: found.bounds !== null };
  return gate('regression', 'pass', reason('regression-none', { ...args, ...known }), details);
}

/** Without a difference: that of unlike things is none. */
function unlike(metric: string, baseline: string, required: number, found: JudgedLimit | undefined): Gate {
  const args = { metric, baseline };
  return found?.outcome === 'pass'
    ? gate('regression', 'inconclusive', reason('regression-not-comparable', args), { metric, required })
    : gate('regression', 'fail', reason('regression-unlike', args), { metric, required });
}

/** What the data leave open, and how many items more would certify an equal model four times in five. */
function undecided(context: GateContext, { possible }: JudgedLimit, metric: string, allowed: number) {
  const error = context.judgements.get(metric)?.planningError ?? null;
  const items = context.items.candidate;
  const more =
    error === null || items === null
      ? null
      : itemsToCertify(error, allowed, items, context.criteria.confidence);
  return { possible, items: more };
}

/** Whether the value observed is worse by more than what is allowed, however sure that is. */
export function isWorseThanAllowed({ reason: why }: Gate, context: GateContext): boolean {
  if (why.code !== 'regression-undecided') return false;
  const direction = context.criteria.reading.directionOf(why.args.metric);
  return worsening(why.args.change, direction) > why.args.allowed;
}
