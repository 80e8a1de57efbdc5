import { describe, expect, test } from 'vitest';
import { regressionGate } from '../../../src/domain/judge/gates/regression.ts';
import { gateContext } from './context.ts';

/**
 * 0.50 before, a drop of 0.01 allowed. Written for "higher is better": the change, its interval from the worse to the
 * better end. For "lower" everything has its sign turned.
 */
const rows = [
  // beyond, at, within, better: the plain difference decides
  [-0.02, null, 'fail', 'regression-beyond', {}],
  [-0.01, null, 'pass', 'regression-none', { possible: null }],
  [-0.005, null, 'pass', 'regression-none', { possible: null }],
  [0.02, null, 'pass', 'regression-none', { possible: null }],
  // the interval whole beyond, straddling, whole within
  [-0.2, [-0.3, -0.1], 'fail', 'regression-beyond', {}],
  [-0.02, [-0.03, -0.01], 'inconclusive', 'regression-undecided', { items: 1 }],
  [-0.02, [-0.04, 0], 'inconclusive', 'regression-undecided', { items: 300 }],
  [0.02, [-0.04, 0.08], 'pass', 'regression-none', { possible: 0.04 }],
  [0.02, [-0.01, 0.05], 'pass', 'regression-none', { possible: null }],
  [0.2, [0.1, 0.3], 'pass', 'regression-none', { possible: null }],
] as const;

describe.each(['higher', 'lower'] as const)('%s is better', (direction) => {
  test.each(rows)('%d with %j: %s %s', (given, range, outcome, code, further) => {
    const sign = direction === 'higher' ? 1 : -1;
    const candidate = 0.5 + sign * given;
    const change = candidate - 0.5;
    const interval: [number, number] | null =
      range === null ? null : sign > 0 ? [range[0], range[1]] : [0 - range[1], 0 - range[0]];
    const context = gateContext({ metrics: [{ direction, baseline: 0.5, candidate, interval }] });
    expect(regressionGate(context)).toEqual({
      name: 'regression',
      metric: 'score',
      outcome,
      required: 0.01,
      observed: change,
      interval,
      reason: { code, args: { metric: 'score', change, allowed: 0.01, baseline: 'v1', ...further } },
    });
  });
});
