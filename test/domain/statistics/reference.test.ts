import { describe, expect, it } from 'vitest';
import { f1FromScores } from '../../../src/domain/statistics/bound.ts';
import { deltaFromConfusion, normalInterval } from '../../../src/domain/statistics/delta.ts';
import {
  criticalT,
  criticalZ,
  fairCoinProbabilities,
  hypergeometricProbabilities,
  normalCdf,
  normalTwoSidedP,
  tTwoSidedP,
} from '../../../src/domain/statistics/distributions.ts';
import { holm } from '../../../src/domain/statistics/holm.ts';
import { mcnemar, tangoInterval } from '../../../src/domain/statistics/paired.ts';
import {
  detectableDifference,
  itemsToCertify,
  noticeableDrop,
} from '../../../src/domain/statistics/power.ts';
import {
  decimalsOf,
  fisherExact,
  isShareOfItems,
  newcombeDifference,
  pooledZ,
  wilson,
} from '../../../src/domain/statistics/proportion.ts';
import { summariseRuns, tInterval, welch } from '../../../src/domain/statistics/runs.ts';
import { matrix, required, score } from './helpers.ts';

const round = (values: readonly number[], digits: number): string[] => values.map((v) => v.toFixed(digits));

describe('published and computed reference numbers', () => {
  it.each([
    [81, 263, ['0.2553', '0.3662']],
    [0, 20, ['0.0000', '0.1611']],
    [15, 148, ['0.0624', '0.1605']],
    [1, 29, ['0.0061', '0.1718']],
  ])('Wilson %d/%d (Newcombe 1998, Stat. Med. 17:857)', (x, n, expected) => {
    expect(round(wilson(x, n), 4)).toEqual(expected);
  });

  it.each([
    [56, 70, 48, 80, ['0.0524', '0.3339']],
    [9, 10, 3, 10, ['0.1705', '0.8090']],
    [6, 7, 2, 7, ['0.0582', '0.8062']],
    [5, 56, 0, 29, ['-0.0381', '0.1926']],
    [0, 10, 0, 20, ['-0.1611', '0.2775']],
    [10, 10, 0, 10, ['0.6075', '1.0000']],
  ])('Newcombe %d/%d − %d/%d (Stat. Med. 17:873, method 10)', (x1, n1, x2, n2, expected) => {
    expect(round(newcombeDifference(x1, n1, x2, n2), 4)).toEqual(expected);
  });

  it('pooled z of 0.82 against 0.72 with 160 items each', () => {
    const { z, pValue } = pooledZ(0.82 * 160, 160, 0.72 * 160, 160);
    expect(z.toFixed(3)).toBe('2.125');
    expect(pValue.toFixed(4)).toBe('0.0336');
    expect(round(newcombeDifference(0.82 * 160, 160, 0.72 * 160, 160), 4)).toEqual(['0.0076', '0.1904']);
  });

  it('McNemar with 1 and 7 discordant items (Fagerland, Lydersen, Laake 2013)', () => {
    expect(mcnemar(1, 7).exact.toFixed(4)).toBe('0.0703');
    expect(mcnemar(1, 7).midP.toFixed(4)).toBe('0.0391');
    // The score interval of the same 21 items: Fagerland, Lydersen, Laake, Stat. Med. 33:2850 (2014).
    expect(round(tangoInterval(1, 7, 21), 3)).toEqual(['-0.517', '-0.026']);
  });

  it('macro F1 by the delta method', () => {
    const first = required(
      deltaFromConfusion(
        matrix([
          [3, 0, 0],
          [0, 8, 0],
          [2, 1, 6],
        ]),
        { type: 'macro_f1' },
      ),
    );
    expect(first.value.toFixed(7)).toBe('0.8303922');
    expect(first.standardError.toFixed(7)).toBe('0.0891008');
    expect(round(normalInterval(first.value, first.standardError), 4)).toEqual(['0.6558', '1.0050']);
    const second = required(
      deltaFromConfusion(
        matrix([
          [54, 6, 4],
          [5, 45, 6],
          [3, 5, 32],
        ]),
        { type: 'macro_f1' },
      ),
    );
    expect(second.value.toFixed(4)).toBe('0.8137');
    expect(second.standardError.toFixed(5)).toBe('0.03132');
    expect(round(normalInterval(second.value, second.standardError), 4)).toEqual(['0.7524', '0.8751']);
  });

  it('macro F1 bounded from precision, recall and support', () => {
    const scores = [score('a', 0.85, 0.87, 64), score('b', 0.82, 0.8, 56), score('c', 0.78, 0.79, 40)];
    const bound = required(f1FromScores(scores, { type: 'macro_f1' }));
    expect(bound.value.toFixed(4)).toBe('0.8182');
    expect(bound.standardError.toFixed(5)).toBe('0.03134');
    expect(bound).toMatchObject({ conservative: true, n: 160, contradiction: null });
  });

  it('Fisher: the lady tasting tea, and R’s fisher.test(matrix(c(9, 1, 3, 7), 2))', () => {
    expect(fisherExact(3, 4, 1, 4).toFixed(4)).toBe('0.4857');
    expect(fisherExact(9, 10, 3, 10).toFixed(5)).toBe('0.01977');
    expect(fisherExact(10, 10, 10, 10)).toBe(1);
  });

  it('Student’s sleep data: t and Welch (R’s t.test: p = 0.07939, −3.3654832 to 0.2054832)', () => {
    const first = required(summariseRuns([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]));
    const second = required(summariseRuns([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]));
    const result = required(welch(first, second));
    expect(result.pValue.toFixed(5)).toBe('0.07939');
    expect(result.degreesOfFreedom.toFixed(3)).toBe('17.776');
    expect(round(result.interval, 5)).toEqual(['-3.36548', '0.20548']);
    // R's t.test(group 1): −0.5297804 to 2.0297804.
    expect(round(tInterval(first), 5)).toEqual(['-0.52978', '2.02978']);
  });

  it('Holm: three p-values step down', () => {
    expect(holm([0.01, 0.04, 0.03, null]).map((p) => p?.toFixed(3))).toEqual([
      '0.030',
      '0.060',
      '0.060',
      undefined,
    ]);
  });
});

describe('distribution functions against 40-digit values of mpmath', () => {
  it.each([
    [-6, 9.86587645037698e-10],
    [-4, 3.16712418331199e-5],
    [-2.125, 0.0167933064484488],
    [0, 0.5],
    [3, 0.99865010196837],
  ])('normal CDF at %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-9);
  });

  it('quantiles', () => {
    expect(criticalZ(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalZ(0.99)).toBeCloseTo(2.5758293035489, 12);
    expect(criticalT(0.95, 1)).toBeCloseTo(12.706204736175, 6);
    expect(criticalT(0.95, 4)).toBeCloseTo(2.776445105198, 6);
    expect(criticalT(0.95, 10_000)).toBeCloseTo(1.960201239890626, 6);
  });

  it('tails that other libraries lose', () => {
    expect(normalTwoSidedP(5)).toBeGreaterThan(5.7e-7);
    expect(normalTwoSidedP(5)).toBeLessThan(5.8e-7);
    expect(tTwoSidedP(0, 3)).toBeCloseTo(1, 7);
    expect(tTwoSidedP(2.776445105198, 4)).toBeCloseTo(0.05, 7);
  });

  it('finite sums are exact and do not overflow', () => {
    const coin = fairCoinProbabilities(1000);
    expect(coin.subarray(0, 451).reduce((a, b) => a + b, 0)).toBeCloseTo(8.652680424881588e-4, 15);
    expect(fairCoinProbabilities(100_000).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
    const { first, probabilities } = hypergeometricProbabilities(8, 4, 4);
    expect(first).toBe(0);
    expect([...probabilities].map((p) => Math.round(p * 70))).toEqual([1, 16, 36, 16, 1]);
  });
});

describe('shares and their digits', () => {
  it.each([
    [0.82, 2, 160, true],
    [0.8418, 4, 160, false],
    [131 / 160, decimalsOf(131 / 160), 160, true],
    [1 / 3, decimalsOf(1 / 3), 9, true],
    [3.11, 2, 160, false],
    [-0.1, 1, 160, false],
    [Number.NaN, 2, 160, false],
    [0, 0, 20, true],
    [0.5, 1, 3, false],
  ])('%d with %d decimals of %d items: %s', (value, decimals, n, expected) => {
    expect(isShareOfItems(value, decimals, n)).toBe(expected);
  });

  it('counts decimals of the shortest form', () => {
    expect([0.82, 1, 1e-7, 1.5e-7, 1e21].map(decimalsOf)).toEqual([2, 0, 7, 8, 0]);
  });
});

describe('planning', () => {
  it('160 items near 0.8 can show about 12 points, ten times as many about 4', () => {
    expect(detectableDifference(0.82, 160)).toBeCloseTo(0.1222, 3);
    expect(detectableDifference(0.8, 160)).toBeCloseTo(0.1269, 3);
    expect(detectableDifference(0.8, 1600)).toBeCloseTo(0.0397, 3);
    expect(detectableDifference(1, 160)).toBeGreaterThan(0.02);
  });

  it('plans for 80 % power: items that certify an equal model (computed with scipy, see planning.json)', () => {
    // Accuracy 0.82, 13 % of the items answered differently: the paired error is √(0.13 / n); from aggregates √(2 p q / n).
    const paired = (n: number) => Math.sqrt(0.13 / n);
    const apart = (n: number) => Math.sqrt((2 * 0.82 * 0.18) / n);
    const inAll = (error: (n: number) => number, margin: number, n: number) =>
      required(itemsToCertify(error(n), margin, n)) + n;
    expect(inAll(paired, 0.01, 1000)).toBe(8038);
    expect(inAll(paired, 0.02, 1000)).toBe(2010);
    expect(inAll(paired, 0.03, 160)).toBe(894);
    expect(inAll(paired, 0.05, 160)).toBe(322);
    expect(inAll(apart, 0.05, 160)).toBe(731);
    // No advice: enough already, or more than ten times as many.
    expect(itemsToCertify(paired(1000), 0.05, 1000)).toBeNull();
    expect(itemsToCertify(paired(160), 0.01, 160)).toBeNull();
    expect(noticeableDrop(paired(1000), 0.01)).toBeCloseTo(0.01 + 2.486475 * paired(1000), 6);
  });

  it('McNemar without discordant items rejects nothing', () => {
    expect(mcnemar(0, 0)).toEqual({ exact: 1, midP: 1 });
  });
});
