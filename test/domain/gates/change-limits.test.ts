import { describe, expect, test } from 'vitest';
import { driftGates, driftLevel } from '../../../src/domain/judge/gates/drift.ts';
import { guardGates } from '../../../src/domain/judge/gates/guards.ts';
import { lostMetricGates } from '../../../src/domain/judge/gates/lost-metrics.ts';
import { protectedClassGates } from '../../../src/domain/judge/gates/protected-classes.ts';
import { gateContext, type MetricSketch, normalEvidence } from './context.ts';

const z = 1.6448536269514722;
const around = (change: number, error: number) => [
  expect.closeTo(change - z * error, 8),
  expect.closeTo(change + z * error, 8),
];
const guard = { min: null, max: null, maxRegression: null, minImprovement: null };
const primary: MetricSketch = { name: 'top', baseline: 0.5, candidate: 0.5 };

describe.each(['higher', 'lower'] as const)('guards, %s is better', (direction) => {
  const sign = direction === 'higher' ? 1 : -1;
  const rows = [
    // a limit of 0.01 on the drop, or of 0.05 on the gain: change, error, outcome
    ['max_regression', -0.02, null, 'fail', 'guard-missed'],
    ['max_regression', -0.01, null, 'pass', 'guard-met'],
    ['max_regression', 0.02, null, 'pass', 'guard-met'],
    ['max_regression', -0.2, 0.05, 'fail', 'guard-missed'],
    ['max_regression', -0.02, 0.05, 'inconclusive', 'guard-undecided'],
    ['max_regression', 0, 0.05, 'pass', 'guard-met'],
    ['max_regression', 0.2, 0.05, 'pass', 'guard-met'],
    ['min_improvement', 0.02, null, 'fail', 'guard-missed'],
    ['min_improvement', 0.05, null, 'pass', 'guard-met'],
    ['min_improvement', -0.1, 0.05, 'fail', 'guard-missed'],
    ['min_improvement', 0.02, 0.05, 'inconclusive', 'guard-undecided'],
    ['min_improvement', 0.06, 0.05, 'pass', 'guard-met'],
  ] as const;
  test.each(rows)('%s, %d ± %d: %s %s', (limit, given, error, outcome, code) => {
    const candidate = 0.5 + sign * given;
    const change = candidate - 0.5;
    const required = limit === 'max_regression' ? 0.01 : 0.05;
    const key = limit === 'max_regression' ? 'maxRegression' : 'minImprovement';
    const context = gateContext({
      metrics: [
        primary,
        { name: 'side', direction, baseline: 0.5, candidate, ...(error === null ? {} : { error }) },
      ],
      criteria: { guards: [{ ...guard, metric: 'side', [key]: required }] },
    });
    expect(guardGates(context)).toEqual([
      {
        name: 'guards',
        metric: 'side',
        outcome,
        required,
        observed: change,
        interval: error === null ? null : around(change, error),
        reason: { code, args: { metric: 'side', limit, value: change, required } },
      },
    ]);
  });

  test.each([
    ['min', 0.69, 'fail', 'guard-missed'],
    ['min', 0.7, 'pass', 'guard-met'],
    ['min', 0.71, 'pass', 'guard-met'],
    ['max', 0.71, 'fail', 'guard-missed'],
    ['max', 0.7, 'pass', 'guard-met'],
    ['max', 0.69, 'pass', 'guard-met'],
  ] as const)('a level is no question of direction: %s 0.7, %d: %s', (limit, value, outcome, code) => {
    const context = gateContext({
      metrics: [primary, { name: 'side', direction, baseline: 0.5, candidate: value }],
      criteria: { guards: [{ ...guard, metric: 'side', [limit]: 0.7 }] },
    });
    expect(guardGates(context)).toEqual([
      {
        name: 'guards',
        metric: 'side',
        outcome,
        required: 0.7,
        observed: value,
        interval: null,
        reason: { code, args: { metric: 'side', limit, value, required: 0.7 } },
      },
    ]);
  });
});

/** Twenty classes: all as they were but the first, which fell by 0.03 + 0.01 with an error that alone gives p = 0.02. */
const twenty = (error: number): MetricSketch[] => [
  primary,
  ...Array.from({ length: 20 }, (_one, i) => ({
    label: `c${i}`,
    baseline: 0.5,
    candidate: i === 0 ? 0.46 : 0.5,
    error,
  })),
];
const outcomes = (gates: readonly { readonly outcome: string }[]) => [
  gates.length,
  gates.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'pass'),
];

test('one class of twenty that falls by chance is not enough: Holm over the matches and over the protected', () => {
  const guards = [{ ...guard, metric: 'per_class.*.f1', maxRegression: 0.01 }];
  const protectedClasses = Array.from({ length: 20 }, (_one, i) => `c${i}`);
  // 0.03 beyond the limit: two errors (p = 0.023, 20 × 0.023 > 0.05), or four (p = 3e-5).
  for (const [error, outcome] of [
    [0.015, 'inconclusive'],
    [0.0075, 'fail'],
  ] as const) {
    const metrics = twenty(error);
    expect(outcomes(guardGates(gateContext({ metrics, criteria: { guards } })))).toEqual([20, [outcome]]);
    const context = gateContext({ metrics, criteria: { protectedClasses } });
    expect(outcomes(protectedClassGates(context))).toEqual([20, [outcome]]);
  }
  const alone = gateContext({ metrics: twenty(0.015), criteria: { protectedClasses: ['c0'] } });
  expect(outcomes(protectedClassGates(alone))).toEqual([1, ['fail']]);
});

describe('protected classes', () => {
  test.each([
    [-0.02, null, 'fail', 'class-dropped', { sure: null }],
    [-0.01, null, 'pass', 'class-kept', { possible: null }],
    [-0.2, 0.05, 'fail', 'class-dropped', { sure: expect.closeTo(0.2 - z * 0.05, 8) }],
    [-0.07, 0.05, 'inconclusive', 'class-undecided', { possible: expect.closeTo(0.07 + z * 0.05, 8) }],
    [0, 0.05, 'pass', 'class-kept', { possible: expect.closeTo(z * 0.05, 8) }],
    [0.2, 0.05, 'pass', 'class-kept', { possible: null }],
  ] as const)('%d ± %d: %s %s', (given, error, outcome, code, further) => {
    const candidate = 0.5 + given;
    const change = candidate - 0.5;
    const context = gateContext({
      metrics: [primary, { label: 'a', baseline: 0.5, candidate, ...(error === null ? {} : { error }) }],
      criteria: { protectedClasses: ['a'] },
    });
    expect(protectedClassGates(context)).toEqual([
      {
        name: 'protected_classes',
        metric: 'per_class.a.f1',
        outcome,
        required: 0.01,
        observed: change,
        interval: error === null ? null : around(change, error),
        reason: { code, args: { label: 'a', change, allowed: 0.01, ...further } },
      },
    ]);
  });
});

describe('metrics that were lost', () => {
  const lost = (name: string): MetricSketch => ({ name, baseline: 0.5, candidate: null });
  const gates = (metrics: readonly MetricSketch[], criteria = {}) =>
    lostMetricGates(gateContext({ metrics: [primary, ...metrics], criteria })).map(
      ({ outcome, metric, observed, reason }) => [outcome, metric, observed, reason.code, reason.args],
    );
  test('none', () => {
    expect(gates([])).toEqual([['pass', null, null, 'metrics-kept', { baseline: 'v1' }]]);
  });
  test('a renamed section is one sentence', () => {
    const names = Array.from({ length: 192 }, (_one, i) => `section.m${i}`);
    const expected = ['pass', null, 192, 'metrics-not-measured', { metrics: names, baseline: 'v1' }];
    expect(gates(names.map(lost))).toEqual([expected]);
  });
  test.each([
    ['required_metrics', { requiredMetrics: ['r*'] }],
    ['a guard', { guards: [{ ...guard, metric: 'recall', min: 0.1 }] }],
    ['a guard with a pattern', { guards: [{ ...guard, metric: '*call', min: 0.1 }] }],
  ])('what %s names fails, once; the rest is a warning', (_by, criteria) => {
    expect(gates([lost('recall'), lost('bleu')], criteria)).toEqual([
      ['fail', 'recall', 1, 'metrics-lost', { metrics: ['recall'], baseline: 'v1' }],
      ['pass', 'bleu', 1, 'metrics-not-measured', { metrics: ['bleu'], baseline: 'v1' }],
    ]);
  });
  test('the primary metric and protected classes are named too', () => {
    const metrics: MetricSketch[] = [lost('top'), { label: 'a', baseline: 0.5, candidate: null }];
    const context = gateContext({ metrics, criteria: { protectedClasses: ['a'] } });
    expect(lostMetricGates(context).map(({ reason }) => reason)).toEqual([
      { code: 'metrics-lost', args: { metrics: ['top', 'per_class.a.f1'], baseline: 'v1' } },
    ]);
  });
  test('a rollback loses nothing', () => {
    expect(lostMetricGates(gateContext({ metrics: [primary, lost('recall')], rollback: true }))).toEqual([]);
  });
});

describe.each(['higher', 'lower'] as const)('drift, %s is better', (direction) => {
  const sign = direction === 'higher' ? 1 : -1;
  // The best of 5 deployed versions; 0.02 may be lost since. z is 3.19 at the level of a series.
  const rows = [
    [-0.02, null, null],
    [-0.021, null, ['fail', 'drift-beyond']],
    [-0.1, 0.02, ['fail', 'drift-beyond']],
    [-0.08, 0.02, ['inconclusive', 'drift-undecided']],
    [-0.06, 0.02, null],
    [-0.019, 0.001, null],
    [0.1, 0.001, null],
  ] as const;
  test.each(rows)('%d ± %d: %j', (given, error, expected) => {
    const candidate = 0.5 + sign * given;
    const metrics: MetricSketch[] = [{ name: 'top', direction, baseline: 0.5, candidate }];
    const context = gateContext({ metrics });
    const [change] = context.comparison.metrics;
    if (change === undefined || change.change === null) throw new Error('not reached');
    const evidence = error === null ? null : normalEvidence(change.change, error);
    const judgement = { evidence, planningError: error, tooFew: null, tooFewGroups: null };
    const gates = driftGates({ ...context, drift: { version: 'v0', change, judgement, of: 5 } });
    const args = { metric: 'top', change: change.change, allowed: 0.02, version: 'v0', of: 5 };
    const off = 3.1888 * (error ?? 0);
    const interval =
      error === null
        ? null
        : [expect.closeTo(change.change - off, 4), expect.closeTo(change.change + off, 4)];
    expect(gates).toEqual(
      expected === null
        ? []
        : [
            {
              name: 'drift',
              metric: 'top',
              outcome: expected[0],
              required: 0.02,
              observed: change.change,
              interval,
              reason: { code: expected[1], args },
            },
          ],
    );
  });
});

test('what a series of deployments spends of α sums to α', () => {
  expect(driftLevel(0.95, 1)).toBe(driftLevel(0.95, 2));
  const spent = Array.from({ length: 10_000 }, (_one, i) => (1 - driftLevel(0.95, i + 2)) * (i + 2));
  expect(spent.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0.05, 4);
});
