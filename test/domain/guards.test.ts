import { describe, expect, test } from 'vitest';
import type { ResultsSketch, TaskSketch } from './build.ts';
import { gateLine, judge } from './judge.ts';

describe('guards', () => {
  const guarded = (
    guards: NonNullable<NonNullable<TaskSketch['criteria']>['guards']>,
    before: ResultsSketch,
    after: ResultsSketch,
  ) => {
    const criteria = { guards };
    return judge({
      base: { active: 'v1', status: 'deployed', criteria, versions: { v1: { results: before } } },
      head: { active: 'v2', criteria, versions: { v2: { results: after } } },
    });
  };
  const classes = (neutral: number | undefined, good: number): ResultsSketch => ({
    metrics: { macro_f1: 0.85, latency_ms: 100 },
    perClass: { ...(neutral === undefined ? {} : { 中立: neutral }), 正面: good },
  });
  test.each([
    [{ metric: 'per_class.中立.f1', min: 0.7 }, 'per_class.中立.f1', 'pass guard-met'],
    [{ metric: 'per_class.中立.f1', min: 0.8 }, 'per_class.中立.f1', 'fail guard-missed'],
    [{ metric: 'per_class.*.f1', min: 0.8 }, 'per_class.中立.f1', 'fail guard-missed'],
    [{ metric: 'per_class.*.f1', min: 0.8 }, 'per_class.正面.f1', 'pass guard-met'],
    [{ metric: 'latency_ms', max: 100 }, 'latency_ms', 'pass guard-met'],
    [{ metric: 'latency_ms', max: 99 }, 'latency_ms', 'fail guard-missed'],
    [{ metric: 'bleu', min: 0.2 }, 'bleu', 'fail metric-missing'],
    [{ metric: 'rouge*', min: 0.2 }, 'rouge*', 'fail guard-unmatched'],
    [{ metric: 'per_class.中立.f1', min: 70 }, 'per_class.中立.f1', 'fail scale-differs'],
    [{ metric: 'per_class.中立.f1', maxRegression: 0.06 }, 'per_class.中立.f1', 'pass guard-met'],
    [{ metric: 'per_class.中立.f1', maxRegression: 0.04 }, 'per_class.中立.f1', 'fail guard-missed'],
    [{ metric: 'per_class.正面.f1', minImprovement: 0.05 }, 'per_class.正面.f1', 'pass guard-met'],
    [{ metric: 'per_class.正面.f1', minImprovement: 0.06 }, 'per_class.正面.f1', 'fail guard-missed'],
  ])('%j on %s: %s', (guard, metric, expected) => {
    expect(gateLine(guarded([guard], classes(0.8, 0.8), classes(0.75, 0.85)), 'guards', metric)).toBe(
      expected,
    );
  });
  test('a class that vanished fails its wildcard', () => {
    const report = guarded(
      [{ metric: 'per_class.*.f1', min: 0.5 }],
      classes(0.8, 0.8),
      classes(undefined, 0.9),
    );
    expect(gateLine(report, 'guards', 'per_class.中立.f1')).toBe('fail metric-missing');
  });
  test('not a number fails', () => {
    const report = guarded(
      [{ metric: 'per_class.*.f1', min: 0.5 }],
      classes(0.8, 0.8),
      classes(Number.NaN, 0.9),
    );
    expect(gateLine(report, 'guards', 'per_class.中立.f1')).toBe('fail metric-not-a-number');
  });
  test('a share in percent against a limit as a ratio fails', () => {
    const report = guarded([{ metric: 'per_class.中立.f1', min: 0.7 }], classes(0.8, 0.8), classes(75, 0.9));
    expect(gateLine(report, 'guards', 'per_class.中立.f1')).toBe('fail scale-differs');
  });
});

describe('protected classes', () => {
  const counts = (right: number, n = 200) => ({
    labels: ['a', 'b'],
    rows: [
      [right, n - right],
      [20, n - 20],
    ],
  });
  const f1Of = (right: number, n = 200) => (2 * right) / (right + 20 + n);
  const side = (right: number, matrix = true): ResultsSketch => ({
    metrics: { macro_f1: 0.85 },
    perClass: { a: Number(f1Of(right).toFixed(6)), b: 0.9 },
    ...(matrix ? { confusion: counts(right) } : {}),
  });
  const protectedLine = (before: ResultsSketch, after: ResultsSketch) => {
    const criteria = { protectedClasses: ['a'] };
    return gateLine(
      judge({
        base: { active: 'v1', status: 'deployed', criteria, versions: { v1: { results: before } } },
        head: { active: 'v2', criteria, versions: { v2: { results: after } } },
      }),
      'protected_classes',
    );
  };
  test('may not drop by more than is allowed, as surely as the counts tell', () => {
    expect(protectedLine(side(180), side(120))).toBe('fail class-dropped');
    expect(protectedLine(side(180), side(176))).toBe('inconclusive class-undecided');
    expect(protectedLine(side(170), side(180))).toBe('pass class-kept');
  });
  test('without counts a plain drop beyond what is allowed fails', () => {
    expect(protectedLine(side(180, false), side(170, false))).toBe('fail class-dropped');
    expect(protectedLine(side(180, false), side(179, false))).toBe('pass class-kept');
  });
  test('missing fails', () => {
    expect(protectedLine(side(180), { metrics: { macro_f1: 0.85 } })).toBe('fail metric-missing');
  });
});
