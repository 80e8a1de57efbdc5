import { scaleChanged } from '../../compare/metrics.ts';
import type { GuardLimit } from '../../reasons/argument-values.ts';
import { reason } from '../../reasons/reason.ts';
import type { Direction } from '../../records/direction.ts';
import { meets, worsening } from '../../records/direction.ts';
import { fitsPattern } from '../../records/metric-pattern.ts';
import { findMetric } from '../../records/metric-table.ts';
import type { Guard } from '../../records/records.ts';
import { allowedDrop, type GateContext, noComparison, notYet, otherScale, usableValue } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/** Every metric that a guard speaks of, on either side: one that the candidate lost must fail, not vanish. */
function guardedMetrics(context: GateContext, pattern: string): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const names = new Set([...context.candidateTable.keys(), ...context.baselineTable.keys()]);
  return [...names].filter((name) => fitsPattern(pattern, name));
}

/** All guards, one result for each metric and limit. */
export function guardGates(context: GateContext): readonly Gate[] {
  const waiting = notYet(context);
  return context.criteria.guards.flatMap((guard) => {
    if (waiting !== null) return [gate('guards', 'skipped', waiting, { metric: guard.metric })];
    const metrics = guardedMetrics(context, guard.metric);
    if (metrics.length === 0) {
      const why = reason('guard-unmatched', { pattern: guard.metric });
      return [gate('guards', 'fail', why, { metric: guard.metric })];
    }
    return metrics.flatMap((metric) => guardMetric(context, guard, metric));
  });
}

function guardMetric(context: GateContext, guard: Guard, metric: string): readonly Gate[] {
  const usable = usableValue(context.candidateTable, metric);
  if ('problem' in usable) return [gate('guards', 'fail', usable.problem, { metric })];
  const { value } = usable;
  const levels = [
    ['min', guard.min, 'higher'],
    ['max', guard.max, 'lower'],
  ] as const;
  const held = levels.flatMap(([limit, required, direction]) =>
    required === null ? [] : [level(context, { metric, limit, value, required, direction })],
  );
  const changes = [
    ['max_regression', guard.maxRegression],
    ['min_improvement', guard.minImprovement],
  ] as const;
  return [
    ...held,
    ...changes.flatMap(([limit, share]) =>
      share === null ? [] : [changeLimit(context, { metric, limit, value, share })],
    ),
  ];
}

interface Level {
  readonly metric: string;
  readonly limit: GuardLimit;
  readonly value: number;
  readonly required: number;
  readonly direction: Direction;
}

function level(context: GateContext, { metric, limit, value, required, direction }: Level): Gate {
  const details = { metric, required, observed: value };
  const scale = context.criteria.reading.scaleOf(metric, [value, required]);
  if (otherScale(metric, scale, value, required, direction)) {
    return gate('guards', 'fail', reason('scale-differs', { metric, value, threshold: required }), details);
  }
  const args = { metric, limit, value, required };
  return meets(value, required, direction)
    ? gate('guards', 'pass', reason('guard-met', args), details)
    : gate('guards', 'fail', reason('guard-missed', args), details);
}

interface ChangeLimit {
  readonly metric: string;
  readonly limit: 'max_regression' | 'min_improvement';
  readonly value: number;
  /** In the guard's unit: points of a ratio, a share of the baseline's value for unbounded metrics. */
  readonly share: number;
}

/** Limits on the change look at the plain difference: a guard is a fixed line, not a test. */
function changeLimit(context: GateContext, { metric, limit, value, share }: ChangeLimit): Gate {
  const { decision, criteria } = context;
  const why = noComparison(context, metric);
  const before = findMetric(context.baselineTable, metric)?.value;
  if (why !== null || before === undefined || decision.baseline === null) {
    return gate('guards', 'skipped', why ?? reason('no-baseline', {}), { metric });
  }
  const scale = criteria.reading.scaleOf(metric, [value, before]);
  if (scaleChanged(before, value, scale)) {
    const changed = reason('scale-changed', { metric, baseline: before, candidate: value });
    return gate('guards', 'fail', changed, { metric });
  }
  const drop = allowedDrop(share, scale, before);
  const worse = worsening(value - before, criteria.reading.directionOf(metric));
  const slack = 1e-9 * Math.max(drop, Math.abs(before));
  const met = limit === 'max_regression' ? worse <= drop + slack : -worse >= drop - slack;
  const args = { metric, limit, value: value - before, required: drop };
  const details = { metric, required: drop, observed: value - before };
  return met
    ? gate('guards', 'pass', reason('guard-met', args), details)
    : gate('guards', 'fail', reason('guard-missed', args), details);
}
