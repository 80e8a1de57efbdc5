import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPredictions } from '../../../bench/simulate.ts';
import { resamplePairs } from '../../../src/domain/statistics/bootstrap.ts';
import { marginMetric } from '../../../src/domain/statistics/confusion.ts';
import { holm } from '../../../src/domain/statistics/holm.ts';
import { pairItems } from '../../../src/domain/statistics/paired-items.ts';
import { seededRandom } from '../../../src/domain/statistics/random.ts';
import type { Interval } from '../../../src/domain/statistics/types.ts';
import { estimateValue } from '../../../src/domain/statistics/value-interval.ts';
import { required } from './helpers.ts';

const width = ([low, high]: Interval): number => high - low;

describe('resampling', () => {
  it('bootstrap and delta method agree on simulated confusion matrices', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 5; round++) {
      const { after } = drawPredictions(400, random);
      const items = required(pairItems(after, after));
      for (const kind of [
        { type: 'macro_f1' },
        { type: 'weighted_f1' },
        { type: 'f1', label: 'b' },
      ] as const) {
        const value = required(marginMetric(kind, items.labels));
        const [outcome] = resamplePairs(items, [value], { resamples: 4000 });
        const estimate = required(
          estimateValue(kind, { value: required(outcome).candidate, predictions: after }).interval,
        );
        const interval = required(outcome).candidateInterval;
        expect(width(interval) / width(estimate)).toBeGreaterThan(0.93);
        expect(width(interval) / width(estimate)).toBeLessThan(1.07);
        expect(required(outcome).interval).toEqual([0, 0]);
        expect(required(outcome).pValue).toBe(1);
      }
    }
  });

  it('10,000 resamples of 1,000 items take well under a second', () => {
    const { before, after } = drawPredictions(1000, seededRandom(1));
    const items = required(pairItems(before, after));
    const started = performance.now();
    const [outcome] = resamplePairs(items, [required(marginMetric({ type: 'macro_f1' }, items.labels))]);
    // About 0.3 s alone on the machine; the limit leaves room for other tests beside it.
    expect(performance.now() - started).toBeLessThan(2000);
    expect(resamplePairs(items, [required(marginMetric({ type: 'macro_f1' }, items.labels))])[0]).toEqual(
      outcome,
    );
  });
});

describe('Holm', () => {
  it('never lowers a p-value, keeps the order, and does not depend on it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (p) => {
        const adjusted = holm(p).map(required);
        adjusted.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(required(p[i]));
          expect(value).toBeLessThanOrEqual(
            Math.min(1, p.length * required(p[i])) + (value === 1 ? 1 : value),
          );
          p.forEach((other, j) => {
            if (required(p[i]) < other) expect(value).toBeLessThanOrEqual(required(adjusted[j]));
          });
        });
        expect([...holm([...p].reverse())].reverse()).toEqual(adjusted);
      }),
    );
  });
});
