import { describe, expect, it } from 'vitest';
import { compareMetric } from '../../../src/domain/statistics/compare.ts';
import { itemCount } from '../../../src/domain/statistics/sources.ts';
import { adjustTogether } from '../../../src/domain/statistics/together.ts';
import type { SideFacts } from '../../../src/domain/statistics/types.ts';
import { estimateValue } from '../../../src/domain/statistics/value-interval.ts';
import { matrix, required, score } from './helpers.ts';

const macroF1 = { type: 'macro_f1' } as const;

// Counts that fit the guide's figures for v2 (accuracy 0.82, macro F1 0.815).
const V2 = matrix(
  [
    [56, 4, 4],
    [6, 45, 5],
    [4, 6, 30],
  ],
  '正負中',
);

describe('inputs that contradict each other', () => {
  it('column shares that cannot add up are said, and nothing is computed from them', () => {
    const classScores = [score('a', 0.5, 0.95, 80), score('b', 0.5, 0.95, 80)];
    const result = estimateValue(macroF1, { value: 0.655, classScores });
    expect(result.interval).toBeNull();
    expect(result.contradictions[0]).toMatchObject({ code: 'scores-contradict-each-other', stated: 1 });
  });

  it('a value far from its matrix, and a matrix of shares', () => {
    expect(estimateValue(macroF1, { value: 0.95, confusion: V2 })).toMatchObject({
      interval: null,
      contradictions: [{ code: 'value-contradicts-counts', stated: 0.95 }],
    });
    expect(
      estimateValue(macroF1, {
        value: 0.8,
        confusion: matrix([
          [0.4, 0.1],
          [0.1, 0.4],
        ]),
      }),
    ).toMatchObject({
      interval: null,
      contradictions: [{ code: 'not-a-count-matrix' }],
    });
  });

  it('runs whose mean is another', () => {
    expect(estimateValue({ type: 'other' }, { value: 5, runs: [1, 1.1, 0.9] })).toMatchObject({
      interval: null,
      contradictions: [{ code: 'value-contradicts-runs', stated: 5 }],
    });
  });
});

describe('edges', () => {
  it('a perfect score is not certainty', () => {
    const perfect = {
      value: 1,
      confusion: matrix([
        [80, 0],
        [0, 80],
      ]),
    };
    const [low, high] = required(estimateValue(macroF1, perfect).interval);
    expect(high).toBe(1);
    expect(low).toBeGreaterThan(0.97);
    expect(low).toBeLessThan(0.985);
    const compared = compareMetric(macroF1, perfect, perfect);
    expect(compared).toMatchObject({ significance: 'noise', change: 0 });
    expect(compared.assumptions).toContain('smoothed');
  });

  it('undefined precision: F1 is 0', () => {
    const classScores = [
      score('a', 0.8, 1, 80),
      { label: 'b', precision: null, recall: { value: 0, decimals: 1 }, f1: null, support: 20 },
    ];
    expect(estimateValue({ type: 'f1', label: 'b' }, { value: 0, classScores }).interval).not.toBeNull();
    expect(estimateValue({ type: 'f1', label: 'c' }, { value: 0, classScores }).interval).toBeNull();
  });

  it('precision counts predicted items, recall true ones', () => {
    const classScores = [score('a', 0.8, 0.6, 80)];
    expect(estimateValue({ type: 'precision', label: 'a' }, { value: 0.8, classScores }).n).toBe(60);
    expect(estimateValue({ type: 'recall', label: 'a' }, { value: 0.6, classScores }).n).toBe(80);
    expect(estimateValue({ type: 'precision', label: '正' }, { value: 56 / 66, confusion: V2 }).n).toBe(66);
  });

  it('n comes from the results, then the matrix, then the supports, then the data', () => {
    const classScores = [score('a', 0.8, 0.6, 80), score('b', 0.8, 0.6, 20)];
    const all: SideFacts = { value: 0, n: 7, confusion: V2, classScores, testCount: 9 };
    expect(itemCount(all)).toBe(7);
    expect(itemCount({ ...all, n: null })).toBe(160);
    expect(itemCount({ ...all, n: 0, confusion: null })).toBe(100);
    expect(itemCount({ value: 0, testCount: 9 })).toBe(9);
    expect(itemCount({ value: 0, testCount: 9.5 })).toBeNull();
  });

  it('percent values keep their own ends', () => {
    const result = estimateValue(macroF1, { value: 81.5, standardError: 3 });
    expect(required(result.interval)[1]).toBeGreaterThan(87);
  });
});

describe('many classes', () => {
  it('Holm takes back what one class alone would have shown', () => {
    const before = matrix(
      [
        [50, 7, 7],
        [8, 41, 7],
        [8, 10, 22],
      ],
      '正負中',
    );
    const f1 = (m: typeof V2, i: number): number => {
      const predicted = m.rows.reduce((sum, row) => sum + required(row[i]), 0);
      const actual = required(m.rows[i]).reduce((a, b) => a + b, 0);
      return (2 * required(m.rows[i]?.[i])) / (actual + predicted);
    };
    const changes = before.labels.map((label, i) =>
      compareMetric(
        { type: 'f1', label },
        { value: f1(before, i), confusion: before },
        { value: f1(V2, i), confusion: V2 },
      ),
    );
    const adjusted = adjustTogether(changes);
    expect(changes.map((c) => c.significance)).toEqual(['noise', 'noise', 'significant']);
    expect(adjusted.map((c) => c.significance)).toEqual(['noise', 'noise', 'noise']);
    adjusted.forEach((c, i) => {
      expect(required(c.adjustedPValue)).toBeGreaterThanOrEqual(required(changes[i]?.pValue));
    });
  });
});
