import type { MetricChange, MetricScale } from '../../../src/domain/compare/comparison.ts';
import { metricReading } from '../../../src/domain/compare/metric-reading.ts';
import type { Criteria } from '../../../src/domain/judge/criteria.ts';
import type { GateContext, MetricJudgement } from '../../../src/domain/judge/gates/context.ts';
import { type Direction, isBetter } from '../../../src/domain/records/direction.ts';
import { metricTable } from '../../../src/domain/records/metric-table.ts';
import { versionFacts } from '../../../src/domain/records/version-facts.ts';
import type { ChangeEvidence } from '../../../src/domain/statistics/change-evidence.ts';
import { results, version } from '../build.ts';

/** One metric of two versions, with what the statistics are supposed to have said. */
export interface MetricSketch {
  readonly name?: string;
  readonly label?: string;
  readonly direction?: Direction;
  readonly scale?: MetricScale;
  readonly baseline?: number | null;
  readonly candidate?: number | null;
  /** Standard error of the change, in the metric's unit; absent where too little is known. */
  readonly error?: number;
  readonly tooFew?: { readonly few: number; readonly of: number };
  readonly candidateInterval?: readonly [number, number] | null;
}

export interface ContextSketch {
  /** The first one is the primary metric. */
  readonly metrics: readonly MetricSketch[];
  readonly criteria?: Partial<Criteria>;
  readonly comparable?: boolean;
  readonly rollback?: boolean;
  readonly status?: GateContext['status'];
  readonly items?: number | null;
}

const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);

function outcomeOf(
  before: number | null,
  after: number | null,
  direction: Direction,
): MetricChange['outcome'] {
  if (after === null) return 'missing';
  if (before === null) return 'new';
  if (before === after) return 'unchanged';
  return isBetter(after, before, direction) ? 'improved' : 'regressed';
}

function changeOf(sketch: MetricSketch, primary: boolean): MetricChange {
  const { baseline = null, candidate = null, candidateInterval = null } = sketch;
  const change = difference(candidate, baseline);
  return {
    name: sketch.label === undefined ? (sketch.name ?? 'score') : `per_class.${sketch.label}.f1`,
    key: sketch.name ?? 'score',
    directionFrom: 'name',
    n: { baseline: null, candidate: null },
    incomparable: null,
    group: primary ? 'primary' : sketch.label === undefined ? 'overall' : 'class',
    label: sketch.label ?? null,
    direction: sketch.direction ?? 'higher',
    scale: sketch.scale ?? 'ratio',
    baseline,
    candidate,
    change,
    relativeChange: null,
    significance: 'unknown',
    interval: null,
    pValue: null,
    adjustedPValue: null,
    method: null,
    candidateInterval,
    baselineInterval: null,
    outcome: outcomeOf(baseline, candidate, sketch.direction ?? 'higher'),
  };
}

/** A normal change, from which the bounds at any level follow. */
export const normalEvidence = (change: number, standardError: number): ChangeEvidence => ({
  change,
  source: { kind: 'normal', standardError },
  share: false,
  unit: 1,
});

function judgementOf(sketch: MetricSketch): [string, MetricJudgement][] {
  const { baseline = null, candidate = null, error, tooFew = null } = sketch;
  const change = difference(candidate, baseline);
  if (change === null || (error === undefined && tooFew === null)) return [];
  const evidence = error === undefined ? null : normalEvidence(change, error);
  const name = sketch.label === undefined ? (sketch.name ?? 'score') : `per_class.${sketch.label}.f1`;
  return [[name, { evidence, planningError: error ?? null, tooFew, tooFewGroups: null }]];
}

function tableOf(metrics: readonly MetricSketch[], side: 'baseline' | 'candidate') {
  const overall = metrics.flatMap((one): [string, number][] => {
    const value = one[side];
    return value == null || one.label !== undefined ? [] : [[one.name ?? 'score', value]];
  });
  const classes = metrics.flatMap((one): [string, number][] => {
    const value = one[side];
    return value == null || one.label === undefined ? [] : [[one.label, value]];
  });
  return results({ metrics: Object.fromEntries(overall), perClass: Object.fromEntries(classes) });
}

/** What the gates look at, made by hand: v2 is under review, v1 is deployed. */
export function gateContext(sketch: ContextSketch): GateContext {
  const { metrics, criteria = {}, comparable = true, rollback = false, items = 100 } = sketch;
  const sides = { baseline: tableOf(metrics, 'baseline'), candidate: tableOf(metrics, 'candidate') };
  const facts = (name: string, side: 'baseline' | 'candidate') => ({
    ...versionFacts(version('sentiment', name, {})),
    results: sides[side],
  });
  const baseline = { facts: facts('v1', 'baseline'), rule: 'deployed-version' as const };
  const candidate = facts('v2', 'candidate');
  const overrides = metrics.map((one) => ({
    metric: one.name ?? 'score',
    direction: one.direction ?? 'higher',
    scale: one.scale ?? 'ratio',
  }));
  const deployed = { version: 'v1', rule: 'deployed-version' as const };
  return {
    status: sketch.status ?? 'evaluating',
    candidate,
    decision: {
      candidate,
      also: [],
      move: null,
      baseline,
      none: null,
      deployed,
      production: baseline.facts,
      everDeployed: [deployed],
      rollback,
      notes: [],
    },
    comparison: {
      candidate: { version: 'v2', created: null, parent: null },
      baseline: { version: 'v1', rule: 'deployed-version', ageDays: null },
      comparability: { comparable, reasons: [] },
      confidence: 0.95,
      metrics: metrics.map((one, index) => changeOf(one, index === 0)),
      config: [],
      data: {
        counts: [],
        classes: [],
        totalVariation: null,
        psi: null,
        shift: null,
        sourceHashChanged: null,
        testSetChanged: null,
      },
      changes: [],
      notes: [],
    },
    criteria: {
      primaryMetric: metrics[0]?.name ?? 'score',
      threshold: null,
      guards: [],
      protectedClasses: [],
      maxRegression: 0.01,
      maxDrift: 0.02,
      driftFrom: null,
      requiredMetrics: [],
      regressionMode: 'normal',
      thresholdMode: 'point',
      minCoverage: 0.98,
      confidence: 0.95,
      reading: metricReading(overrides, { name: null, direction: null }),
      origin: 'base',
      changes: [],
      ...criteria,
    },
    candidateTable: metricTable(sides.candidate),
    baselineTable: metricTable(sides.baseline),
    items: { baseline: items, candidate: items },
    coverage: { baseline: { missing: 0, items }, candidate: { missing: 0, items } },
    worstCase: 'not-shown',
    together: 1,
    judgements: new Map(metrics.flatMap((one) => judgementOf(one))),
    drift: null,
  };
}
