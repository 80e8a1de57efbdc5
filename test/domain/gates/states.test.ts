import { describe, expect, test } from 'vitest';
import type { GateContext } from '../../../src/domain/judge/gates/context.ts';
import { criteriaGates } from '../../../src/domain/judge/gates/criteria.ts';
import type { Gate } from '../../../src/domain/judge/gates/gate.ts';
import { guardGates } from '../../../src/domain/judge/gates/guards.ts';
import { lostMetricGates } from '../../../src/domain/judge/gates/lost-metrics.ts';
import { protectedClassGates } from '../../../src/domain/judge/gates/protected-classes.ts';
import { regressionGate } from '../../../src/domain/judge/gates/regression.ts';
import { thresholdGate } from '../../../src/domain/judge/gates/threshold.ts';
import { validationGate } from '../../../src/domain/judge/gates/validation.ts';
import { reason } from '../../../src/domain/reasons/reason.ts';
import { finding } from '../judge.ts';
import { gateContext, type MetricSketch } from './context.ts';

const guard = { metric: 'score', min: 0.1, max: null, maxRegression: 0.01, minImprovement: null };
const criteria = { threshold: 0.4, guards: [guard], protectedClasses: ['a'] };
const metrics: readonly MetricSketch[] = [
  { baseline: 0.5, candidate: 0.5 },
  { label: 'a', baseline: 0.5, candidate: 0.5 },
];
const usual = gateContext({ metrics, criteria });

/** The four gates that look at numbers, and each of their results. */
const all = (context: GateContext): Record<string, readonly Gate[]> => ({
  threshold: [thresholdGate(context)],
  regression: [regressionGate(context)],
  guards: guardGates(context),
  protected_classes: protectedClassGates(context),
});
const nothing = { required: null, observed: null, interval: null };
const skipped = (name: string, metric: string | null, why: Gate['reason'], more = {}) => ({
  name,
  metric,
  outcome: 'skipped',
  ...nothing,
  reason: why,
  ...more,
});
const failed = (name: string, metric: string | null, why: Gate['reason'], more = {}) => ({
  ...skipped(name, metric, why, more),
  outcome: 'fail',
});
const className = 'per_class.a.f1';
const everywhere = (why: Gate['reason']) => ({
  threshold: [skipped('threshold', 'score', why, { required: 0.4 })],
  regression: [skipped('regression', 'score', why)],
  guards: [skipped('guards', 'score', why)],
  protected_classes: [skipped('protected_classes', className, why)],
});
const changed = (more: Partial<GateContext>): GateContext => ({ ...usual, ...more });
const decided = (more: Partial<GateContext['decision']>): GateContext =>
  changed({ decision: { ...usual.decision, ...more } });

describe('nothing to judge yet', () => {
  test('archived', () => {
    expect(all(changed({ status: 'archived' }))).toEqual(everywhere(reason('task-archived', {})));
    expect(lostMetricGates(changed({ status: 'archived' }))).toEqual([]);
  });
  test('no results', () => {
    const candidate = { ...usual.candidate, results: null };
    const why = reason('no-results-yet', { status: 'evaluating' });
    expect(all(changed({ candidate }))).toEqual(everywhere(why));
    expect(lostMetricGates(changed({ candidate }))).toEqual([]);
    const deployed = thresholdGate(changed({ candidate, status: 'deployed' }));
    const undone = reason('deployed-without-results', { version: 'v2' });
    expect(deployed).toEqual(failed('threshold', 'score', undone, { required: 0.4 }));
  });
  test('results that cannot be read fail', () => {
    const candidate = { ...usual.candidate, results: null, resultsBroken: true, broken: ['v2/results.json'] };
    const why = reason('record-broken', { file: 'v2/results.json' });
    expect(thresholdGate(changed({ candidate }))).toEqual(
      failed('threshold', 'score', why, { required: 0.4 }),
    );
  });
});

describe('nothing to compare with', () => {
  const parts = (context: GateContext) => {
    const { regression, guards, protected_classes } = all(context);
    return [regression, guards?.slice(1), protected_classes];
  };
  const expected = (why: Gate['reason']) => [
    [skipped('regression', 'score', why)],
    [skipped('guards', 'score', why)],
    [skipped('protected_classes', className, why)],
  ];
  test('no baseline, for a reason or for none', () => {
    expect(parts(decided({ baseline: null, none: reason('new-task', {}) }))).toEqual(
      expected(reason('new-task', {})),
    );
    expect(parts(decided({ baseline: null, none: null }))).toEqual(expected(reason('no-baseline', {})));
    expect(lostMetricGates(decided({ baseline: null }))).toEqual([]);
  });
  test('a rollback', () => {
    const why = reason('rollback-to', { version: 'v2', from: 'v1' });
    expect(parts(decided({ rollback: true }))).toEqual(expected(why));
  });
  test('a baseline without results', () => {
    const { baseline } = usual.decision;
    if (baseline === null) throw new Error('not reached');
    const context = decided({ baseline: { ...baseline, facts: { ...baseline.facts, results: null } } });
    expect(parts(context)).toEqual(expected(reason('baseline-without-results', { version: 'v1' })));
    expect(lostMetricGates(context)).toEqual([]);
  });
  test('a baseline without the metric, or with one that is no number', () => {
    const lacking = gateContext({ metrics: metrics.map((one) => ({ ...one, baseline: null })), criteria });
    const missing = (metric: string) => reason('baseline-metric-missing', { metric, version: 'v1' });
    expect(parts(lacking)).toEqual([
      [skipped('regression', 'score', missing('score'))],
      [skipped('guards', 'score', missing('score'))],
      [skipped('protected_classes', className, missing(className))],
    ]);
    const broken = gateContext({
      metrics: metrics.map((one) => ({ ...one, baseline: Number.NaN })),
      criteria,
    });
    const unreadable = (metric: string) => reason('baseline-not-a-number', { metric, version: 'v1' });
    expect(parts(broken)).toEqual([
      [skipped('regression', 'score', unreadable('score'))],
      [skipped('guards', 'score', unreadable('score'))],
      [skipped('protected_classes', className, unreadable(className))],
    ]);
  });
});

describe('a candidate that cannot be judged fails', () => {
  const of = (candidate: number | null) =>
    all(gateContext({ metrics: metrics.map((one) => ({ ...one, candidate })), criteria }));
  const expected = (why: (metric: string) => Gate['reason']) => ({
    threshold: [failed('threshold', 'score', why('score'), { required: 0.4 })],
    regression: [failed('regression', 'score', why('score'))],
    guards: [failed('guards', 'score', why('score'))],
    protected_classes: [failed('protected_classes', className, why(className))],
  });
  test('a metric that is not there', () => {
    expect(of(null)).toEqual(expected((metric) => reason('metric-missing', { metric })));
  });
  test('a metric that is no number', () => {
    expect(of(Number.NaN)).toEqual(
      expected((metric) => reason('metric-not-a-number', { metric, text: 'NaN' })),
    );
  });
  test('a guard that names nothing', () => {
    const context = gateContext({ metrics, criteria: { guards: [{ ...guard, metric: 'bleu*' }] } });
    const why = reason('guard-unmatched', { pattern: 'bleu*' });
    expect(guardGates(context)).toEqual([failed('guards', 'bleu*', why)]);
  });
});

test('nothing declared is skipped and said', () => {
  const without = gateContext({ metrics, criteria: { primaryMetric: null } });
  const why = reason('primary-metric-undeclared', {});
  expect(thresholdGate(without)).toEqual(skipped('threshold', null, why));
  expect(regressionGate(without)).toEqual(skipped('regression', null, why));
  const open = reason('threshold-none', {});
  expect(thresholdGate(gateContext({ metrics }))).toEqual(
    skipped('threshold', 'score', open, { observed: 0.5 }),
  );
  expect([guardGates(gateContext({ metrics })), protectedClassGates(gateContext({ metrics }))]).toEqual([
    [],
    [],
  ]);
});

test('criteria: what the pull request changes, or whose count', () => {
  const of = (origin: 'base' | 'head' | 'new', changes: readonly Gate['reason'][] = []) =>
    criteriaGates({ ...usual.criteria, origin, changes });
  const change = reason('criteria-loosened', { what: 'threshold', base: '0.8', head: '0.7' });
  const passed = (why: Gate['reason']) => ({ ...skipped('criteria', null, why), outcome: 'pass' });
  expect(of('base')).toEqual([passed(reason('criteria-unchanged', {}))]);
  expect(of('base', [change])).toEqual([passed(change)]);
  expect(of('new')).toEqual([skipped('criteria', null, reason('criteria-new', {}))]);
  expect(of('head', [change])).toEqual([skipped('criteria', null, reason('criteria-of-head', {}))]);
});

test('validation: errors count, then files that cannot be read', () => {
  const counts = { required: 0, observed: 0 };
  const base = { name: 'validation', metric: null, interval: null };
  expect(validationGate([finding('warning'), finding('notice')], [])).toEqual({
    ...base,
    ...counts,
    outcome: 'pass',
    reason: reason('no-errors', { warnings: 1 }),
  });
  expect(validationGate([finding('error'), finding('error')], ['x'])).toEqual({
    ...base,
    required: 0,
    observed: 2,
    outcome: 'fail',
    reason: reason('errors-found', { errors: 2 }),
  });
  expect(validationGate([], ['v1/lineage.yaml'])).toEqual({
    ...base,
    ...counts,
    outcome: 'fail',
    reason: reason('record-broken', { file: 'v1/lineage.yaml' }),
  });
});
