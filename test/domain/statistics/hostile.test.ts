import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMatrix, WORSE } from '../../../bench/simulate.ts';
import { compareMetric } from '../../../src/domain/statistics/compare.ts';
import { seededRandom } from '../../../src/domain/statistics/random.ts';
import type { Interval, MetricKind, SideFacts } from '../../../src/domain/statistics/types.ts';
import { required } from './helpers.ts';

const holds = ([low, high]: Interval, value: number): boolean => low <= value && value <= high;
const excludesZero = ([low, high]: Interval): boolean => low > 0 || high < 0;

describe('hostile numbers', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 500 }), fc.double({ min: 0, max: 1 }));
  const written = fc.record({ value: number, decimals: fc.option(fc.nat(20)) });
  const label = fc.constantFrom('a', 'b', '');
  const facts: fc.Arbitrary<SideFacts> = fc.record({
    value: number,
    decimals: fc.option(fc.nat(20)),
    standardError: fc.option(number),
    runs: fc.option(fc.array(number, { maxLength: 4 })),
    n: fc.option(number),
    testCount: fc.option(number),
    confusion: fc.option(
      fc.record({
        labels: fc.array(label, { maxLength: 3 }),
        rows: fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 3 }),
      }),
    ),
    classScores: fc.option(
      fc.array(
        fc.record({
          label,
          precision: fc.option(written),
          recall: fc.option(written),
          f1: fc.option(written),
          support: fc.option(number),
        }),
        { maxLength: 3 },
      ),
    ),
    predictions: fc.option(
      fc.array(fc.record({ id: fc.constantFrom('1', '2', '3'), label, prediction: label }), { maxLength: 4 }),
    ),
  });
  const kinds = fc.constantFrom<MetricKind>(
    { type: 'accuracy' },
    { type: 'proportion' },
    { type: 'other' },
    { type: 'macro_f1' },
    { type: 'weighted_f1' },
    { type: 'f1', label: 'a' },
    { type: 'precision', label: 'a' },
    { type: 'recall', label: 'b' },
  );

  it('never throw, and give whole answers or none', () => {
    fc.assert(
      fc.property(kinds, facts, facts, (kind, before, after) => {
        const result = compareMetric(kind, before, after);
        if (result.significance === 'unknown') {
          expect([result.interval, result.pValue, result.method]).toEqual([null, null, null]);
          return;
        }
        const interval = required(result.interval);
        expect(interval.every((end) => !Number.isNaN(end))).toBe(true);
        expect(holds(interval, required(result.change))).toBe(true);
        expect(required(result.pValue)).toBeGreaterThanOrEqual(0);
        expect(required(result.pValue)).toBeLessThanOrEqual(1);
        if (result.significance === 'significant') expect(excludesZero(interval)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('answers that are free text: accuracy is judged, and no matrix of all texts is built', () => {
    const answers = (right: number) =>
      Array.from({ length: 20_000 }, (_, i) => ({
        id: String(i),
        label: `answer ${i}`,
        prediction: i < right ? `answer ${i}` : `wrong ${i}`,
      }));
    const [old, now] = [
      { value: 0.5, predictions: answers(10_000) },
      { value: 0.6, predictions: answers(12_000) },
    ];
    expect(compareMetric({ type: 'accuracy' }, old, now).method).toBe('mcnemar');
    expect(compareMetric({ type: 'proportion' }, old, now).method).toBe('mcnemar');
    expect(compareMetric({ type: 'macro_f1' }, old, now).significance).toBe('unknown');
  });

  it('a simulated matrix has the items asked for', () => {
    expect(
      drawMatrix(WORSE, 50, seededRandom(3))
        .rows.flat()
        .reduce((a, b) => a + b, 0),
    ).toBe(50);
  });
});
