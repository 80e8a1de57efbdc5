import { describe, expect, test } from 'vitest';
import { regressionGate } from '../../../src/domain/judge/gates/regression.ts';
import { gateContext } from './context.ts';

/** One-sided 95 % bounds lie 1.644854 standard errors off. */
const z = 1.6448536269514722;

/**
 * 0.50 before, a drop of 0.01 allowed. Written for "higher is better": change and its standard error, so that both
 * bounds lie beyond, on both sides of, or within the limit. For "lower" everything has its sign turned.
 */
const rows = [
  // No error: the plain difference decides, and says that it does.
  [-0.02, null, 'normal', 'fail', 'regression-beyond'],
  [-0.01, null, 'normal', 'pass', 'regression-none'],
  [-0.005, null, 'normal', 'pass', 'regression-none'],
  [0.02, null, 'normal', 'pass', 'regression-none'],
  [0.02, null, 'strict', 'inconclusive', 'regression-undecided'],
  // Even the better bound is beyond.
  [-0.2, 0.05, 'normal', 'fail', 'regression-beyond'],
  [-0.02, 0.005, 'normal', 'fail', 'regression-beyond'],
  // The value is beyond, the better bound is not.
  [-0.02, 0.007, 'normal', 'inconclusive', 'regression-undecided'],
  [-0.02, 0.05, 'strict', 'inconclusive', 'regression-undecided'],
  // The value is within (at, inside, better), the worse bound is not: said, and passed unless strict.
  [-0.01, 0.02, 'normal', 'pass', 'regression-none'],
  [-0.0025, 0.02, 'normal', 'pass', 'regression-none'],
  [0.02, 0.05, 'normal', 'pass', 'regression-none'],
  [0.02, 0.05, 'strict', 'inconclusive', 'regression-undecided'],
  // Both bounds are within.
  [-0.0025, 0.002, 'normal', 'pass', 'regression-none'],
  [0.2, 0.05, 'strict', 'pass', 'regression-none'],
] as const;

describe.each(['higher', 'lower'] as const)('%s is better', (direction) => {
  test.each(rows)('%d ± %d, %s: %s %s', (given, error, regressionMode, outcome, code) => {
    const sign = direction === 'higher' ? 1 : -1;
    const candidate = 0.5 + sign * given;
    const change = candidate - 0.5;
    const context = gateContext({
      metrics: [{ direction, baseline: 0.5, candidate, ...(error === null ? {} : { error }) }],
      criteria: { regressionMode },
      items: 100,
    });
    const worst = error === null ? null : z * error - given;
    const possible = worst === null || worst <= 0.01 ? null : expect.closeTo(worst, 8);
    const needed = error === null ? Number.NaN : 100 * ((2.4864748605243863 * error) / 0.01) ** 2;
    const further = {
      'regression-beyond': { sure: error === null ? null : expect.closeTo(-given - z * error, 8) },
      'regression-none': { possible, tested: error !== null },
      'regression-undecided': {
        possible,
        items: needed > 100 && needed <= 1000 ? Math.ceil(needed) - 100 : null,
      },
    }[code];
    expect(regressionGate(context)).toEqual({
      name: 'regression',
      metric: 'score',
      outcome,
      required: 0.01,
      observed: change,
      interval:
        error === null
          ? null
          : [expect.closeTo(change - z * error, 8), expect.closeTo(change + z * error, 8)],
      reason: { code, args: { metric: 'score', change, allowed: 0.01, baseline: 'v1', ...further } },
    });
  });

  test('two that cannot be compared: worse fails and says no difference, anything else waits', () => {
    const sign = direction === 'higher' ? 1 : -1;
    const of = (given: number) =>
      regressionGate(
        gateContext({
          comparable: false,
          metrics: [{ direction, baseline: 0.5, candidate: 0.5 + sign * given }],
        }),
      );
    const details = { name: 'regression', metric: 'score', required: 0.01, observed: null, interval: null };
    const args = { metric: 'score', baseline: 'v1' };
    expect(of(-0.02)).toEqual({ ...details, outcome: 'fail', reason: { code: 'regression-unlike', args } });
    const waits = {
      ...details,
      outcome: 'inconclusive',
      reason: { code: 'regression-not-comparable', args },
    };
    expect(of(-0.005)).toEqual(waits);
    expect(of(0.2)).toEqual(waits);
  });
});

test('too few items in a class that counts: the plain difference fails nothing', () => {
  const few = { few: 3, of: 7 };
  const of = (candidate: number) =>
    regressionGate(gateContext({ metrics: [{ baseline: 0.5, candidate, tooFew: few }] })).outcome;
  expect([of(0.4), of(0.495), of(0.6)]).toEqual(['inconclusive', 'pass', 'pass']);
});
