import { describe, expect, it } from 'vitest';
import { compareMetric } from '../../../src/domain/statistics/compare.ts';
import { resampleAll } from '../../../src/domain/statistics/compare-paired.ts';
import type { SideFacts } from '../../../src/domain/statistics/types.ts';
import { estimateValue } from '../../../src/domain/statistics/value-interval.ts';
import { matrix, predictions, required, score } from './helpers.ts';

const accuracy = { type: 'accuracy' } as const;
const macroF1 = { type: 'macro_f1' } as const;

// The guide's example: counts that fit its figures for v2 (accuracy 0.82, macro F1 0.815) and v1 (0.72, 0.72).
const V2 = matrix(
  [
    [56, 4, 4],
    [6, 45, 5],
    [4, 6, 30],
  ],
  '正負中',
);
const V1 = matrix(
  [
    [49, 8, 7],
    [8, 41, 7],
    [7, 8, 25],
  ],
  '正負中',
);

describe('the best method that both sides allow', () => {
  it('shares: Newcombe and pooled z, the guide’s accuracy', () => {
    const result = compareMetric(accuracy, { value: 0.72, testCount: 160 }, { value: 0.82, testCount: 160 });
    expect(result).toMatchObject({
      method: 'newcombe-z',
      significance: 'significant',
      assumptions: ['independent-samples', 'large-sample'],
      conservative: false,
      n: { baseline: 160, candidate: 160 },
    });
    expect(required(result.pValue).toFixed(4)).toBe('0.0336');
    expect(required(result.interval).map((v) => v.toFixed(4))).toEqual(['0.0076', '0.1904']);
    expect(required(result.detectable).toFixed(2)).toBe('0.12');
  });

  it('shares with an expected count below 5: Fisher', () => {
    const result = compareMetric({ type: 'proportion' }, { value: 0.3, n: 10 }, { value: 0.9, n: 10 });
    expect(result).toMatchObject({ method: 'newcombe-fisher', significance: 'significant' });
    expect(required(result.pValue).toFixed(4)).toBe('0.0198');
  });

  it('confusion matrices: delta method for macro F1, and Wilson still for accuracy', () => {
    const [before, after] = [
      { value: 0.7172, confusion: V1, testCount: 9 },
      { value: 0.8156, confusion: V2 },
    ];
    const result = compareMetric(macroF1, before, after);
    expect(result).toMatchObject({ method: 'delta-confusion', significance: 'significant' });
    expect(result.n).toEqual({ baseline: 160, candidate: 160 });
    expect(
      compareMetric(accuracy, { value: 0.72, confusion: V1 }, { value: 0.82, confusion: V2 }),
    ).toMatchObject({
      method: 'newcombe-z',
    });
  });

  it('precision, recall and support: the bound, marked conservative, and wider than the matrix', () => {
    const classScores = [score('a', 0.85, 0.87, 64), score('b', 0.82, 0.8, 56), score('c', 0.78, 0.79, 40)];
    const before = [score('a', 0.75, 0.78, 64), score('b', 0.72, 0.71, 56), score('c', 0.66, 0.63, 40)];
    const result = compareMetric(
      macroF1,
      { value: 0.708, classScores: before },
      { value: 0.815, classScores },
    );
    expect(result).toMatchObject({ method: 'delta-bound', conservative: true });
    expect(result.assumptions).toContain('upper-bound');
    // The guide's value, 0.815, is within the rounding of its own classes (0.8182 ± 0.005).
    expect(result.contradictions).toEqual({ baseline: [], candidate: [] });
  });

  it('one class’s F1 from its scores is exact, and the same as from the matrix', () => {
    const facts = (m: typeof V2): SideFacts['classScores'] =>
      m.labels.map((label, i) => {
        const hit = required(m.rows[i]?.[i]);
        const actual = required(m.rows[i]).reduce((a, b) => a + b, 0);
        const predicted = m.rows.reduce((sum, row) => sum + required(row[i]), 0);
        return score(label, hit / predicted, hit / actual, actual, 16);
      });
    const kind = { type: 'f1', label: '中' } as const;
    const value = (2 * 30) / (40 + 39);
    const fromScores = estimateValue(kind, { value, classScores: facts(V2) });
    const fromMatrix = estimateValue(kind, { value, confusion: V2 });
    expect(fromScores).toMatchObject({ method: 'delta-bound', conservative: false });
    expect(required(fromScores.interval)[0]).toBeCloseTo(required(fromMatrix.interval)[0], 10);
    const macro = 0.81379;
    const bound = required(estimateValue(macroF1, { value: macro, classScores: facts(V2) }).interval);
    const exact = required(estimateValue(macroF1, { value: macro, confusion: V2 }).interval);
    expect(bound[1] - bound[0]).toBeGreaterThanOrEqual(exact[1] - exact[0]);
  });

  it('standard errors, and a standard error against a share', () => {
    const result = compareMetric(
      { type: 'other' },
      { value: 1.2, standardError: 0.3 },
      { value: 2.4, standardError: 0.4 },
    );
    expect(result).toMatchObject({ method: 'standard-error', significance: 'significant' });
    expect(required(result.interval)[0]).toBeCloseTo(1.2 - 1.959964 * 0.5, 5);
    const mixed = compareMetric(accuracy, { value: 0.72, standardError: 0.035 }, { value: 0.82, n: 160 });
    expect(mixed.method).toBe('standard-error');
  });

  it('several runs: Welch, also for accuracy, whose mean is no share of the items', () => {
    const result = compareMetric(
      accuracy,
      { value: 0.72, runs: [0.71, 0.72, 0.73], n: 160 },
      { value: 0.82, runs: [0.81, 0.83, 0.82], n: 160 },
    );
    expect(result).toMatchObject({ method: 'welch', significance: 'significant', detectable: null });
    const same = compareMetric(accuracy, { value: 0.7, runs: [0.7, 0.7] }, { value: 0.8, runs: [0.8, 0.8] });
    expect(same.significance).toBe('unknown');
  });

  it.each([
    ['F1 is no proportion', macroF1, { value: 0.72, n: 160 }, { value: 0.82, n: 160 }],
    ['a judge’s score called accuracy', accuracy, { value: 3.11, n: 160 }, { value: 3.5, n: 160 }],
    ['no whole number of items', accuracy, { value: 0.8418, n: 160 }, { value: 0.85, n: 160 }],
    ['no count', accuracy, { value: 0.72 }, { value: 0.82 }],
    ['one side alone', accuracy, { value: 0.72 }, { value: 0.82, n: 160 }],
    ['loss', { type: 'other' } as const, { value: 0.72, n: 160 }, { value: 0.82, n: 160 }],
    ['not a number', accuracy, { value: Number.NaN, n: 160 }, { value: 0.82, n: 160 }],
    [
      'infinite',
      { type: 'other' } as const,
      { value: 1, standardError: 1 },
      { value: Infinity, standardError: 1 },
    ],
  ])('unknown, never guessed: %s', (_name, kind, before, after) => {
    expect(compareMetric(kind, before, after)).toMatchObject({
      significance: 'unknown',
      interval: null,
      pValue: null,
      method: null,
    });
  });
});

describe('predictions on the same items', () => {
  const before = predictions(['a', 'a', 50], ['a', 'b', 30], ['b', 'b', 60], ['b', 'a', 20]);
  const after = predictions(['a', 'a', 70], ['a', 'b', 10], ['b', 'b', 65], ['b', 'a', 15]);
  const [old, now] = [
    { value: 110 / 160, predictions: before },
    { value: 135 / 160, predictions: after },
  ];

  it('accuracy: McNemar and Tango', () => {
    const result = compareMetric(accuracy, old, now);
    expect(result).toMatchObject({
      method: 'mcnemar',
      assumptions: ['same-items'],
      significance: 'significant',
    });
    expect(result.n).toEqual({ baseline: 160, candidate: 160 });
    const independent = compareMetric(accuracy, { value: 110 / 160, n: 160 }, { value: 135 / 160, n: 160 });
    expect(required(result.detectable)).toBeLessThan(required(independent.detectable));
  });

  it('macro F1: bootstrap, the same on every run, in any order of lines, and mirrored by exchange', () => {
    const a = { value: f1(50, 30, 20, 60), predictions: before };
    const b = { value: f1(70, 10, 15, 65), predictions: after };
    const result = compareMetric(macroF1, a, b);
    expect(result).toMatchObject({ method: 'paired-bootstrap', significance: 'significant' });
    expect(compareMetric(macroF1, a, { ...b, predictions: [...after].reverse() })).toEqual(result);
    const mirrored = compareMetric(macroF1, b, a);
    expect(mirrored.pValue).toBe(result.pValue);
    expect(required(mirrored.interval)[0]).toBeCloseTo(-required(result.interval)[1], 12);
    const shared = resampleAll(before, after, [{ kind: macroF1, baseline: a.value, candidate: b.value }]);
    expect(compareMetric(macroF1, a, b, { paired: required(shared) })).toEqual(result);
  });

  it('other items, or the same with other labels: independent, and said so', () => {
    const others = after.map((item) => ({ ...item, id: `other-${item.id}` }));
    const result = compareMetric(accuracy, old, { ...now, predictions: others });
    expect(result.method).toBe('newcombe-z');
    expect(result.assumptions).toContain('different-items');
    const relabelled = after.map((item, i) => (i === 0 ? { ...item, label: 'b' } : item));
    expect(compareMetric(accuracy, old, { ...now, predictions: relabelled }).assumptions).toContain(
      'different-items',
    );
    const twice = after.map((item) => ({ ...item, id: 'same' }));
    expect(compareMetric(accuracy, old, { ...now, predictions: twice }).method).not.toBe('mcnemar');
  });

  it('predictions that are not those of the stated value do not judge it', () => {
    const result = compareMetric(accuracy, { ...old, value: 0.9, n: 160 }, { ...now, n: 160 });
    expect(result.method).toBe('newcombe-z');
    expect(result.contradictions.baseline[0]?.code).toBe('value-contradicts-predictions');
  });

  it('unreadable answers are a column, not a class, where the stated value says so', () => {
    const junk = predictions(['a', 'a', 70], ['a', '???', 10], ['b', 'b', 65], ['b', 'a', 15]);
    const value = ((2 * 70) / (80 + 85) + (2 * 65) / (80 + 65)) / 2;
    const side = { value, predictions: junk };
    expect(estimateValue(macroF1, side)).toMatchObject({ method: 'delta-confusion', contradictions: [] });
    expect(compareMetric(macroF1, side, side)).toMatchObject({
      method: 'paired-bootstrap',
      significance: 'noise',
    });
  });
});

/** Macro F1 of two classes from the counts of true and predicted label. */
function f1(aa: number, ab: number, ba: number, bb: number): number {
  return ((2 * aa) / (2 * aa + ab + ba) + (2 * bb) / (2 * bb + ab + ba)) / 2;
}
