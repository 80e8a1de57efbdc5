import { type MetricReading, metricReading, type StatedDirection } from '../compare/metric-reading.ts';
import type { CriterionPart } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import type { DriftFrom, Guard, SuccessCriteria, TaskDefinition } from '../records/records.ts';
import { guardText, isKept, stricter } from './guard-limits.ts';
import type { Policy } from './policy.ts';
import type { JudgeSettings } from './task-input.ts';
import { weakenedRetention } from './weakened.ts';

/** What a task is judged by, after base and head were weighed against each other. */
export interface Criteria {
  readonly primaryMetric: string | null;
  readonly threshold: number | null;
  readonly guards: readonly Guard[];
  readonly protectedClasses: readonly string[];
  readonly maxRegression: number;
  /** Allowed drop against the best version ever deployed, in the unit of `maxRegression`. */
  readonly maxDrift: number;
  readonly driftFrom: DriftFrom | null;
  /** Metrics, or patterns of them, that the candidate must not lose. */
  readonly requiredMetrics: readonly string[];
  readonly regressionMode: Policy['regressionMode'];
  readonly thresholdMode: Policy['thresholdMode'];
  /** Share of the test items that must have a result, a ratio. */
  readonly minCoverage: number;
  readonly confidence: number;
  readonly reading: MetricReading;
  /** Where they come from: the base (stricter of the two), the head by setting, or the head because the base has none. */
  readonly origin: 'base' | 'head' | 'new';
  /** What the pull request makes easier or harder; easier ones do not count. */
  readonly changes: readonly Reason[];
}

const noCriteria: SuccessCriteria = {
  primaryMetric: null,
  threshold: null,
  direction: null,
  guards: [],
  protectedClasses: [],
  maxRegression: null,
  maxDrift: null,
  requiredMetrics: [],
  driftFrom: null,
};

const textOf = (value: string | number | null): string => (value === null ? '' : String(value));

function changed(what: CriterionPart, loosened: boolean, base: string, head: string): Reason {
  return reason(loosened ? 'criteria-loosened' : 'criteria-tightened', { what, base, head });
}

function guardChanges(base: readonly Guard[], head: readonly Guard[]): readonly Reason[] {
  const counterpart = (guard: Guard, guards: readonly Guard[]) => {
    const other = guards.find(({ metric }) => metric === guard.metric);
    return other === undefined ? '' : guardText(other);
  };
  const loosened = base.filter((guard) => !isKept(guard, head));
  const tightened = head.filter((guard) => !isKept(guard, base));
  return [
    ...loosened.map((guard) => changed('guards', true, guardText(guard), counterpart(guard, head))),
    ...tightened
      .filter((guard) => !loosened.some(({ metric }) => metric === guard.metric))
      .map((guard) => changed('guards', false, counterpart(guard, base), guardText(guard))),
  ];
}

/** Names that a list takes away or adds: each one more is stricter. */
function listChanges(
  what: 'protected_classes' | 'required_metrics',
  base: readonly string[],
  head: readonly string[],
): readonly Reason[] {
  const gone = base.filter((name) => !head.includes(name));
  const added = head.filter((name) => !base.includes(name));
  return [
    ...gone.map((name) => changed(what, true, name, '')),
    ...added.map((name) => changed(what, false, '', name)),
  ];
}

/** The allowed drops, of the task or else of tunegate.yaml; a start of drift that moves is always a loosening. */
function dropChanges(base: OneSide, head: OneSide): readonly Reason[] {
  const limits = [
    ['max_regression', base.maxRegression, head.maxRegression],
    ['max_drift', base.maxDrift, head.maxDrift],
  ] as const;
  const [before, after] = [base.driftFrom?.version ?? '', head.driftFrom?.version ?? ''];
  return [
    ...limits.flatMap(([what, old, now]) =>
      old === now ? [] : [changed(what, !(now <= old), String(old), String(now))],
    ),
    ...(before === after ? [] : [changed('drift_from', after !== '', before, after)]),
  ];
}

/** Threshold and direction, told apart from a change of the metric they speak of. */
function targetChanges(
  base: SuccessCriteria,
  head: SuccessCriteria,
  readings: { readonly base: MetricReading; readonly head: MetricReading },
): readonly Reason[] {
  const metric = base.primaryMetric;
  if (metric !== null && head.primaryMetric !== metric) {
    return [changed('primary_metric', true, metric, textOf(head.primaryMetric))];
  }
  const name = metric ?? head.primaryMetric;
  if (name === null) return [];
  const direction = readings.base.directionOf(name);
  const declared = readings.head.directionOf(name);
  const turned = direction === declared ? [] : [changed('direction', true, direction, declared)];
  const [before, after] = [base.threshold, head.threshold];
  if (before === after || before === null) return turned;
  const loosened = after === null || stricter(before, after, direction) === before;
  return [...turned, changed('threshold', loosened, textOf(before), textOf(after))];
}

function policyChanges(base: Policy, head: Policy): readonly Reason[] {
  const parts: Reason[] = [];
  const compare = (what: CriterionPart, before: string | number, after: string | number, looser: boolean) => {
    if (before !== after) parts.push(changed(what, looser, String(before), String(after)));
  };
  compare('regression_mode', base.regressionMode, head.regressionMode, head.regressionMode === 'normal');
  compare('threshold_mode', base.thresholdMode, head.thresholdMode, head.thresholdMode === 'point');
  compare('min_coverage', base.minCoverage, head.minCoverage, head.minCoverage < base.minCoverage);
  compare('confidence', base.confidence, head.confidence, true);
  return parts;
}

/** The stricter threshold where both speak of the same metric; the base's where the pull request took it away. */
function strictThreshold(
  base: SuccessCriteria,
  head: SuccessCriteria,
  reading: MetricReading,
): number | null {
  const metric = base.primaryMetric ?? head.primaryMetric;
  const comparable = base.primaryMetric === null || base.primaryMetric === head.primaryMetric;
  if (base.threshold === null) return comparable ? head.threshold : null;
  if (head.threshold === null || !comparable || metric === null) return base.threshold;
  return stricter(base.threshold, head.threshold, reading.directionOf(metric));
}

const distinctGuards = (guards: readonly Guard[]): readonly Guard[] => [
  ...new Map(guards.map((guard) => [guardText(guard), guard])).values(),
];

type OneSide = Omit<Criteria, 'origin' | 'changes'>;

function ofOneSide(criteria: SuccessCriteria, policy: Policy, stated: StatedDirection): OneSide {
  const maxRegression = criteria.maxRegression ?? policy.maxRegression;
  return {
    primaryMetric: criteria.primaryMetric,
    threshold: criteria.threshold,
    guards: distinctGuards([...criteria.guards, ...policy.guards]),
    protectedClasses: [...new Set([...criteria.protectedClasses, ...policy.protectedClasses])],
    maxRegression,
    // Twice the allowed drop, where nothing is laid down: one step more than the regression gate lets pass.
    maxDrift: criteria.maxDrift ?? policy.maxDrift ?? 2 * maxRegression,
    driftFrom: criteria.driftFrom,
    requiredMetrics: [...new Set([...criteria.requiredMetrics, ...policy.requiredMetrics])],
    regressionMode: policy.regressionMode,
    thresholdMode: policy.thresholdMode,
    minCoverage: policy.minCoverage,
    confidence: policy.confidence,
    reading: metricReading(
      policy.metrics,
      { name: criteria.primaryMetric, direction: criteria.direction },
      stated,
    ),
  };
}

/**
 * What to judge by (hazard lowered-bar). The base's criteria where it has them; where the head says something else, the
 * stricter of the two, limit by limit. What has no order (another primary metric, direction, confidence, how metrics
 * are read) stays as the base has it. `criteria: head` in the base's policy takes the head's as they are.
 */
export function decideCriteria(
  base: TaskDefinition | null,
  head: TaskDefinition | null,
  settings: Pick<JudgeSettings, 'basePolicy' | 'headPolicy' | 'weakened'>,
  stated: StatedDirection = () => null,
): Criteria {
  const { basePolicy, headPolicy } = settings;
  const own = head?.successCriteria ?? base?.successCriteria ?? noCriteria;
  const known = base?.successCriteria ?? own;
  const [before, after] = [ofOneSide(known, basePolicy, stated), ofOneSide(own, headPolicy, stated)];
  if (basePolicy.criteria === 'head') return { ...after, origin: 'head', changes: [] };
  const guards = distinctGuards([...before.guards, ...after.guards]);
  return {
    primaryMetric: known.primaryMetric ?? own.primaryMetric,
    threshold: strictThreshold(known, own, before.reading),
    guards,
    protectedClasses: [...new Set([...before.protectedClasses, ...after.protectedClasses])],
    maxRegression: Math.min(before.maxRegression, after.maxRegression),
    maxDrift: Math.min(before.maxDrift, after.maxDrift),
    driftFrom: before.driftFrom,
    requiredMetrics: [...new Set([...before.requiredMetrics, ...after.requiredMetrics])],
    regressionMode: [basePolicy, headPolicy].some((policy) => policy.regressionMode === 'strict')
      ? 'strict'
      : 'normal',
    thresholdMode: [basePolicy, headPolicy].some((policy) => policy.thresholdMode === 'lower-bound')
      ? 'lower-bound'
      : 'point',
    minCoverage: Math.max(before.minCoverage, after.minCoverage),
    confidence: basePolicy.confidence,
    reading:
      known.primaryMetric === null
        ? metricReading(basePolicy.metrics, { name: own.primaryMetric, direction: own.direction }, stated)
        : before.reading,
    origin: base === null ? 'new' : 'base',
    changes: [
      ...targetChanges(known, own, { base: before.reading, head: after.reading }),
      ...guardChanges(before.guards, after.guards),
      ...listChanges('protected_classes', before.protectedClasses, after.protectedClasses),
      ...listChanges('required_metrics', before.requiredMetrics, after.requiredMetrics),
      ...dropChanges(before, after),
      ...policyChanges(basePolicy, headPolicy),
      ...weakenedRetention(base, head),
      ...(settings.weakened ?? []),
    ],
  };
}
