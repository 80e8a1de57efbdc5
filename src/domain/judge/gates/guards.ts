import { allowedDrop } from '../../compare/allowed-drop.ts';
import type { GuardLimit } from '../../reasons/argument-values.ts';
import { reason } from '../../reasons/reason.ts';
import type { Direction } from '../../records/direction.ts';
import { meets } from '../../records/direction.ts';
import { fitsPattern } from '../../records/metric-pattern.ts';
import { findMetric } from '../../records/metric-table.ts';
import type { Guard } from '../../records/records.ts';
import { type JudgedLimit, judgeLimits } from './change-limit.ts';
import { type GateContext, type KnownChange, limitOn, noComparison, notYet, usableValue } from './context.ts';
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
    return guardMetrics(context, guard, metrics);
  });
}

/** All metrics of one guard: levels each by itself, changes together, since of many one falls by chance. */
function guardMetrics(context: GateContext, guard: Guard, names: readonly string[]): readonly Gate[] {
  const gates = new Map<string, Gate[]>(names.map((metric) => [metric, []]));
  const usable: Usable[] = [];
  for (const metric of names) {
    const found = usableValue(context.candidateTable, metric);
    if ('problem' in found) gates.get(metric)?.push(gate('guards', 'fail', found.problem, { metric }));
    else usable.push({ metric, value: found.value });
  }
  const levels = [
    ['min', guard.min, 'higher'],
    ['max', guard.max, 'lower'],
  ] as const;
  for (const { metric, value } of usable) {
    for (const [limit, required, direction] of levels) {
      if (required === null) continue;
      gates.get(metric)?.push(level(context, { metric, limit, value, required, direction }));
    }
  }
  const changes = [
    ['max_regression', guard.maxRegression],
    ['min_improvement', guard.minImprovement],
  ] as const;
  for (const [limit, share] of changes) {
    if (share === null) continue;
    for (const one of changeGates(context, usable, { limit, share })) gates.get(one.metric)?.push(one.gate);
  }
  return [...gates.values()].flat();
}

interface Usable {
  readonly metric: string;
  readonly value: number;
}

interface Level extends Usable {
  readonly limit: GuardLimit;
  readonly required: number;
  readonly direction: Direction;
}

function level(context: GateContext, { metric, limit, value, required, direction }: Level): Gate {
  const details = { metric, required, observed: value };
  if (context.criteria.reading.scalesDiffer(metric, value, required)) {
    return gate('guards', 'fail', reason('scale-differs', { metric, value, threshold: required }), details);
  }
  const args = { metric, limit, value, required };
  return meets(value, required, direction)
    ? gate('guards', 'pass', reason('guard-met', args), details)
    : gate('guards', 'fail', reason('guard-missed', args), details);
}

interface ChangeRule {
  readonly limit: 'max_regression' | 'min_improvement';
  /** In the guard's unit: points of a ratio, a share of the baseline's value for unbounded metrics. */
  readonly share: number;
}

interface NamedGate {
  readonly metric: string;
  readonly gate: Gate;
}

/** Limits on a change have the three outcomes of `judgeLimits`, with its correction over the matches of a wildcard. */
function changeGates(
  context: GateContext,
  metrics: readonly Usable[],
  rule: ChangeRule,
): readonly NamedGate[] {
  const entries = metrics.map((one) => ({ ...one, ...readChange(context, one, rule) }));
  const found = entries.flatMap(({ change }) => (change === null ? [] : [change]));
  const { confidence, regressionMode } = context.criteria;
  const judged = judgeLimits(
    found.map((change) => {
      const least = rule.limit === 'max_regression' ? -change.required : change.required;
      return limitOn(context, change, least);
    }),
    { level: confidence, strict: regressionMode === 'strict' },
  );
  return entries.flatMap(({ metric, change, otherwise }) => {
    const outcome = change === null ? undefined : judged[found.indexOf(change)];
    if (change === null || outcome === undefined) {
      return otherwise === null ? [] : [{ metric, gate: otherwise }];
    }
    return [{ metric, gate: changeGate(rule.limit, change, outcome) }];
  });
}

type GuardedChange = KnownChange & { readonly required: number };

/** The change of a guarded metric, or the gate where there is none to judge. */
function readChange(
  context: GateContext,
  { metric, value }: Usable,
  { share }: ChangeRule,
): { readonly change: GuardedChange | null; readonly otherwise: Gate | null } {
  const instead = (outcome: 'skipped' | 'fail', why: Gate['reason']) => ({
    change: null,
    otherwise: gate('guards', outcome, why, { metric }),
  });
  const { decision, criteria } = context;
  const why = noComparison(context, metric);
  const before = findMetric(context.baselineTable, metric)?.value;
  if (why !== null || before === undefined || decision.baseline === null) {
    return instead('skipped', why ?? reason('no-baseline', {}));
  }
  const scale = criteria.reading.scaleOf(metric, [value, before]);
  if (criteria.reading.scalesDiffer(metric, before, value)) {
    return instead('fail', reason('scale-changed', { metric, baseline: before, candidate: value }));
  }
  const direction = criteria.reading.directionOf(metric);
  const required = allowedDrop(share, scale, before);
  const change = { name: metric, direction, change: value - before, baseline: before, required };
  return { change, otherwise: null };
}

function changeGate(
  limit: ChangeRule['limit'],
  { name: metric, change, required }: GuardedChange,
  { outcome, bounds }: JudgedLimit,
): Gate {
  const args = { metric, limit, value: change, required };
  const details = { metric, required, observed: change, interval: bounds };
  switch (outcome) {
    case 'pass':
      return gate('guards', outcome, reason('guard-met', args), details);
    case 'fail':
      return gate('guards', outcome, reason('guard-missed', args), details);
    case 'inconclusive':
      return gate('guards', outcome, reason('guard-undecided', args), details);
  }
}
