import { describe, expect, test } from 'vitest';
import { thresholdGate } from '../../../src/domain/judge/gates/threshold.ts';
import { gateContext } from './context.ts';

/** The same situation for both directions: lower is higher turned round at 1 (0.81 becomes 0.19). */
const turned = { higher: (x: number) => x, lower: (x: number) => Math.round((1 - x) * 100) / 100 };
const ends = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

/** Limit 0.80 for higher. Value, interval of the value from its worse to its better end, mode: outcome, code, arguments. */
const rows = [
  [0.79, null, 'point', 'fail', 'threshold-missed', ['gap']],
  [0.8, null, 'point', 'pass', 'threshold-met', ['none']],
  [0.81, null, 'point', 'pass', 'threshold-met', ['none']],
  [0.79, [0.75, 0.83], 'point', 'fail', 'threshold-missed', ['gap']],
  [0.81, [0.75, 0.87], 'point', 'pass', 'threshold-met', ['reach']],
  [0.81, [0.8, 0.82], 'point', 'pass', 'threshold-met', ['none']],
  [0.79, [0.75, 0.83], 'lower-bound', 'fail', 'threshold-missed', ['gap']],
  [0.8, [0.75, 0.85], 'lower-bound', 'fail', 'threshold-bound-missed', ['bound']],
  [0.81, [0.79, 0.83], 'lower-bound', 'fail', 'threshold-bound-missed', ['bound']],
  [0.81, [0.8, 0.83], 'lower-bound', 'pass', 'threshold-met', ['none']],
  [0.9, [0.85, 0.95], 'lower-bound', 'pass', 'threshold-met', ['none']],
  [0.75, [0.7, 0.79], 'lower-bound', 'fail', 'threshold-missed', ['gap']],
  [0.81, null, 'lower-bound', 'fail', 'threshold-bound-unknown', []],
  [0.79, null, 'lower-bound', 'fail', 'threshold-missed', ['gap']],
] as const;

describe.each(['higher', 'lower'] as const)('%s is better', (direction) => {
  test.each(rows)('%d with %j, %s: %s %s', (given, range, mode, outcome, code, further) => {
    const turn = turned[direction];
    const [value, threshold] = [turn(given), turn(0.8)];
    const interval = range === null ? null : ends(turn(range[0]), turn(range[1]));
    const more = {
      gap: { gap: Math.abs(threshold - value) },
      bound: { bound: turn(range?.[0] ?? 0) },
      reach: { reach: turn(range?.[0] ?? 0) },
      none: { reach: null },
    };
    const context = gateContext({
      metrics: [{ direction, baseline: 0.5, candidate: value, candidateInterval: interval }],
      criteria: { threshold, thresholdMode: mode },
    });
    expect(thresholdGate(context)).toEqual({
      name: 'threshold',
      metric: 'score',
      outcome,
      required: threshold,
      observed: value,
      interval,
      reason: {
        code,
        args: {
          metric: 'score',
          value,
          threshold,
          ...Object.assign({}, ...further.map((name) => more[name])),
        },
      },
    });
  });
});
