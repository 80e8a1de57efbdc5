import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f1FromScores } from '../../../src/domain/statistics/bound.ts';
import { marginMetric, marginsOf } from '../../../src/domain/statistics/confusion.ts';
import { deltaFromConfusion, normalInterval } from '../../../src/domain/statistics/delta.ts';
import { normalTwoSidedP } from '../../../src/domain/statistics/distributions.ts';
import { mcnemar, tangoInterval } from '../../../src/domain/statistics/paired.ts';
import {
  fisherExact,
  newcombeDifference,
  pooledZ,
  wilson,
} from '../../../src/domain/statistics/proportion.ts';
import { summariseRuns, tInterval, welch } from '../../../src/domain/statistics/runs.ts';
import type { ConfusionMetric, Interval } from '../../../src/domain/statistics/types.ts';
import { matrix, mcnemarScoreP, required, score } from './helpers.ts';

const SLACK = 1e-9;
const holds = ([low, high]: Interval, value: number): boolean =>
  low <= value + SLACK && value <= high + SLACK;
const width = ([low, high]: Interval): number => high - low;
const mirrored = (a: Interval, b: Interval): boolean =>
  Math.abs(a[0] + b[1]) < SLACK && Math.abs(a[1] + b[0]) < SLACK;
const excludesZero = ([low, high]: Interval): boolean => low > 0 || high < 0;

const count = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const counts = fc
  .integer({ min: 2, max: 5 })
  .chain((k) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: k, maxLength: k }), {
      minLength: k,
      maxLength: k,
    }),
  )
  .filter((rows) => rows.flat().some((cell) => cell > 0))
  .map((rows) => matrix(rows));
const metric = fc.constantFrom<ConfusionMetric>(
  { type: 'accuracy' },
  { type: 'macro_f1' },
  { type: 'weighted_f1' },
  { type: 'macro_precision' },
  { type: 'macro_recall' },
  { type: 'f1', label: 'a' },
);

describe('intervals hold the estimate, shrink with n, and mirror when the sides are exchanged', () => {
  it('Wilson', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(0.8, 0.95, 0.99), ([x, n], level) => {
        const interval = wilson(x, n, level);
        expect(holds(interval, x / n)).toBe(true);
        expect(interval[0] >= 0 && interval[1] <= 1).toBe(true);
        expect(width(wilson(4 * x, 4 * n, level))).toBeLessThan(width(interval));
        expect(width(wilson(x, n, 0.999))).toBeGreaterThan(width(interval));
        const other = wilson(n - x, n, level);
        expect(interval[0]).toBeCloseTo(1 - other[1], 10);
      }),
    );
  });

  it('Newcombe, pooled z and Fisher', () => {
    fc.assert(
      fc.property(count, count, ([x1, n1], [x2, n2]) => {
        const interval = newcombeDifference(x1, n1, x2, n2);
        expect(holds(interval, x1 / n1 - x2 / n2)).toBe(true);
        expect(width(newcombeDifference(4 * x1, 4 * n1, 4 * x2, 4 * n2))).toBeLessThan(width(interval));
        expect(mirrored(interval, newcombeDifference(x2, n2, x1, n1))).toBe(true);
        expect(pooledZ(x1, n1, x2, n2).z).toBeCloseTo(-pooledZ(x2, n2, x1, n1).z, 9);
        const p = fisherExact(x1, n1, x2, n2);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(p).toBeCloseTo(fisherExact(x2, n2, x1, n1), 9);
      }),
    );
  });

  it('Tango, which excludes 0 exactly when the score test rejects', () => {
    const table = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(400)).filter(([b, c, rest]) => b + c + rest > 0);
    fc.assert(
      fc.property(table, ([gained, lost, rest]) => {
        const n = gained + lost + rest;
        const interval = tangoInterval(gained, lost, n);
        expect(holds(interval, (gained - lost) / n)).toBe(true);
        expect(mirrored(interval, tangoInterval(lost, gained, n))).toBe(true);
        expect(width(tangoInterval(4 * gained, 4 * lost, 4 * n))).toBeLessThan(width(interval));
        const p = mcnemarScoreP(gained, lost);
        if (Math.abs(p - 0.05) > 1e-6) expect(excludesZero(interval)).toBe(p < 0.05);
        const { exact, midP } = mcnemar(gained, lost);
        expect(midP).toBeLessThanOrEqual(exact);
        expect(mcnemar(lost, gained)).toEqual({ exact, midP });
      }),
    );
  });

  it('t and Welch, which exclude 0 exactly when p is below 0.05', () => {
    const runs = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(runs, runs, (a, b) => {
        const [first, second] = [required(summariseRuns(a)), required(summariseRuns(b))];
        expect(holds(tInterval(first), first.mean)).toBe(true);
        const result = welch(first, second);
        // Spreads that are all but 0 leave no digits for a test.
        fc.pre(result !== null && result.standardError > 1e-6);
        const { interval, pValue, difference } = required(result);
        expect(holds(interval, difference)).toBe(true);
        expect(mirrored(interval, required(welch(second, first)).interval)).toBe(true);
        if (Math.abs(pValue - 0.05) > 1e-5) expect(excludesZero(interval)).toBe(pValue < 0.05);
      }),
    );
  });

  it('delta method: scale of the counts only narrows it, order of the classes changes nothing', () => {
    fc.assert(
      fc.property(counts, metric, (cells, kind) => {
        const estimate = required(deltaFromConfusion(cells, kind));
        const four = { labels: cells.labels, rows: cells.rows.map((row) => row.map((cell) => 4 * cell)) };
        const narrower = required(deltaFromConfusion(four, kind));
        expect(narrower.value).toBeCloseTo(estimate.value, 10);
        if (!estimate.smoothed) expect(narrower.standardError).toBeCloseTo(estimate.standardError / 2, 10);
        else expect(narrower.standardError).toBeLessThan(estimate.standardError);
        const backwards = {
          labels: [...cells.labels].reverse(),
          rows: [...cells.rows].reverse().map((row) => [...row].reverse()),
        };
        expect(required(deltaFromConfusion(backwards, kind)).standardError).toBeCloseTo(
          estimate.standardError,
          10,
        );
        const p = normalTwoSidedP(estimate.value / estimate.standardError);
        const interval = normalInterval(estimate.value, estimate.standardError);
        if (Math.abs(p - 0.05) > 1e-9) expect(excludesZero(interval)).toBe(p < 0.05);
      }),
    );
  });

  it('the gradient is that of the metric: the delta variance equals a numerical one', () => {
    fc.assert(
      fc.property(counts, metric, (cells, kind) => {
        const estimate = required(deltaFromConfusion(cells, kind));
        fc.pre(!estimate.smoothed);
        const evaluate = required(marginMetric(kind, cells.labels));
        const n = cells.rows.flat().reduce((a, b) => a + b, 0);
        const at = (i: number, j: number, step: number): number =>
          evaluate(
            marginsOf({
              labels: cells.labels,
              rows: cells.rows.map((row, r) => row.map((cell, c) => cell + (r === i && c === j ? step : 0))),
            }),
          );
        let [squares, mean] = [0, 0];
        cells.rows.forEach((row, i) => {
          row.forEach((cell, j) => {
            if (cell === 0) return;
            const g = (n * (at(i, j, 1e-4) - at(i, j, -1e-4))) / 2e-4;
            squares += (cell / n) * g * g;
            mean += (cell / n) * g;
          });
        });
        expect(estimate.standardError).toBeCloseTo(Math.sqrt((squares - mean * mean) / n), 5);
      }),
    );
  });

  it('the bound from scores is never below the delta method, and equal for one class', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom('macro_f1' as const, 'weighted_f1' as const, 'f1' as const),
        (cells, type) => {
          const { correct, actual, predicted } = marginsOf(cells);
          const scores = cells.labels.map((label, i) => {
            const [hit, of, as] = [correct[i] ?? 0, actual[i] ?? 0, predicted[i] ?? 0];
            return score(label, as > 0 ? hit / as : 0, of > 0 ? hit / of : 0, of, 16);
          });
          // Without a hit the predicted items of a class cannot be told from the scores.
          fc.pre(Array.from(correct).every((hit) => hit > 0));
          const kind = type === 'f1' ? { type, label: 'a' } : { type };
          const bound = required(f1FromScores(scores, kind));
          const exact = required(deltaFromConfusion(cells, kind));
          expect(bound.value).toBeCloseTo(exact.value, 10);
          expect(bound.contradiction).toBeNull();
          fc.pre(!exact.smoothed);
          expect(bound.standardError).toBeGreaterThanOrEqual(exact.standardError - 1e-12);
          if (type === 'f1') expect(bound.standardError).toBeCloseTo(exact.standardError, 10);
        },
      ),
    );
  });
});
