import { describe, expect, test } from 'vitest';
import type { MetricChange } from '../../../src/domain/compare/comparison.ts';
import type { GateContext, MetricJudgement } from '../../../src/domain/judge/gates/context.ts';
import { driftGates } from '../../../src/domain/judge/gates/drift.ts';
import { guardGates } from '../../../src/domain/judge/gates/guards.ts';
import { lostMetricGates } from '../../../src/domain/judge/gates/lost-metrics.ts';
import { protectedClassGates } from '../../../src/domain/judge/gates/protected-classes.ts';
import { regressionGate } from '../../../src/domain/judge/gates/regression.ts';
import { reason } from '../../../src/domain/reasons/reason.ts';
import { gateContext, type MetricSketch } from './context.ts';

const strict = { regressionMode: 'strict' as const };
const both = (candidate: number, error?: number): MetricSketch[] => [
  { baseline: 0.5, candidate: 0.5 },
  { label: 'a', baseline: 0.5, candidate, ...(error === undefined ? {} : { error }) },
];

test('strict mode asks guards and protected classes for the worse bound too', () => {
  const guards = [
    { metric: 'per_class.a.f1', min: null, max: null, maxRegression: 0.01, minImprovement: null },
  ];
  const outcomes = (candidate: number, error: number) => {
    const context = gateContext({
      metrics: both(candidate, error),
      criteria: { ...strict, guards, protectedClasses: ['a'] },
    });
    return [...guardGates(context), ...protectedClassGates(context)].map(({ outcome }) => outcome);
  };
  expect(outcomes(0.5, 0.05)).toEqual(['inconclusive', 'inconclusive']);
  expect(outcomes(0.5, 0.001)).toEqual(['pass', 'pass']);
});

describe('numbers on two scales have no difference', () => {
  const rescaled = (context: GateContext): GateContext => ({
    ...context,
    comparison: {
      ...context.comparison,
      metrics: context.comparison.metrics.map((one) => ({ ...one, change: null })),
    },
  });
  const context = rescaled(gateContext({ metrics: both(50), criteria: { protectedClasses: ['a'] } }));
  const nothing = { required: null, observed: null, interval: null };
  test('a protected class fails', () => {
    const why = reason('scale-changed', { metric: 'per_class.a.f1', baseline: 0.5, candidate: 50 });
    expect(protectedClassGates(context)).toEqual([
      { name: 'protected_classes', metric: 'per_class.a.f1', outcome: 'fail', ...nothing, reason: why },
    ]);
  });
  test('the primary metric fails', () => {
    const why = reason('scale-changed', { metric: 'score', baseline: 0.5, candidate: 0.5 });
    expect(regressionGate(context)).toEqual({
      name: 'regression',
      metric: 'score',
      outcome: 'fail',
      ...nothing,
      reason: why,
    });
  });
});

describe('written values carry rounding', () => {
  const outcome = (over: number) =>
    regressionGate(gateContext({ metrics: [{ baseline: 0.5, candidate: 0.49 - over }] })).outcome;
  test('what exceeds the limit by less than a billionth does not exceed it', () => {
    expect([outcome(4e-10), outcome(6e-10)]).toEqual(['pass', 'fail']);
  });
});

describe('lost metrics', () => {
  const lost = (name: string): MetricSketch => ({ name, baseline: 0.5, candidate: null });
  const kept: MetricSketch = { baseline: 0.5, candidate: 0.5 };
  test('whole gates', () => {
    const context = gateContext({
      metrics: [kept, lost('recall'), lost('bleu')],
      criteria: { requiredMetrics: ['recall'] },
    });
    const common = { name: 'metrics', required: 0, observed: 1, interval: null };
    expect(lostMetricGates(context)).toEqual([
      {
        ...common,
        metric: 'recall',
        outcome: 'fail',
        reason: reason('metrics-lost', { metrics: ['recall'], baseline: 'v1' }),
      },
      {
        ...common,
        metric: 'bleu',
        outcome: 'pass',
        reason: reason('metrics-not-measured', { metrics: ['bleu'], baseline: 'v1' }),
      },
    ]);
    expect(lostMetricGates(gateContext({ metrics: [kept] }))).toEqual([
      {
        name: 'metrics',
        metric: null,
        outcome: 'pass',
        required: null,
        observed: null,
        interval: null,
        reason: reason('metrics-kept', { baseline: 'v1' }),
      },
    ]);
  });
  test('classes that nobody named count by the label set, renamed metrics are said to be renamed', () => {
    const context = gateContext({
      metrics: [kept, lost('recall'), { label: 'a', baseline: 0.5, candidate: null }],
    });
    const renamed = reason('metric-renamed', { from: 'recall', to: 'eval_recall' });
    const { comparison } = context;
    const reasons = [reason('test-set-changed', { how: 'count', baseline: '1', candidate: '2' }), renamed];
    const said = { ...context, comparison: { ...comparison, comparability: { comparable: false, reasons } } };
    expect(lostMetricGates(said).map((gate) => gate.reason.code)).toEqual(['metrics-kept']);
    expect(lostMetricGates(context).map((gate) => gate.reason.args)).toEqual([
      { metrics: ['recall'], baseline: 'v1' },
    ]);
  });
  test('without a primary metric, and where it is written in another way', () => {
    const none = gateContext({ metrics: [kept, lost('recall')], criteria: { primaryMetric: null } });
    expect(lostMetricGates(none).map((gate) => gate.reason.code)).toEqual(['metrics-not-measured']);
    const other = gateContext({
      metrics: [kept, lost('macro_f1')],
      criteria: { requiredMetrics: ['macro-f1'] },
    });
    expect(lostMetricGates(other).map((gate) => gate.reason.code)).toEqual(['metrics-lost']);
  });
  test('a metric that was no number is no loss', () => {
    const context = gateContext({
      metrics: [kept, { name: 'recall', baseline: Number.NaN, candidate: null }],
    });
    expect(lostMetricGates(context).map((gate) => gate.reason.code)).toEqual(['metrics-kept']);
  });
});

describe('drift without numbers', () => {
  const context = gateContext({ metrics: [{ baseline: 0.5, candidate: 0.4 }] });
  const of = (judgement: MetricJudgement | null, more: Partial<MetricChange> = {}) => {
    const [change] = context.comparison.metrics;
    if (change === undefined) throw new Error('not reached');
    return driftGates({
      ...context,
      drift: { version: 'v0', change: { ...change, ...more }, judgement, of: 3 },
    });
  };
  const known = { evidence: null, planningError: null, tooFew: null, tooFewGroups: null };
  test('nothing to say', () => {
    expect(driftGates(context)).toEqual([]);
    expect(of(known, { change: null })).toEqual([]);
    expect(of(known, { baseline: null })).toEqual([]);
    expect(of({ ...known, tooFew: { few: 1, of: 3 } })).toEqual([]);
    expect(of({ ...known, tooFewGroups: 4 })).toEqual([]);
  });
  test('the plain difference decides where nothing is known', () => {
    expect([of(null), of(known)].map((gates) => gates.map(({ outcome }) => outcome))).toEqual([
      ['fail'],
      ['fail'],
    ]);
  });
});
