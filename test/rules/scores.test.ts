import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassScores, Measured } from '../../src/domain/records/results.ts';
import { agree, overlap, rangeOf, written } from '../../src/rules/numbers.ts';
import { f1Range, harmonic, macroF1, matrixScores } from '../../src/rules/scores.ts';

/** A number as its author wrote it. */
const n = (text: string): Measured => ({ value: Number(text), decimals: text.split('.')[1]?.length ?? 0 });

describe('what written digits allow', () => {
  it.each([
    ['0.86', 0.855, 0.865],
    ['0.860', 0.8595, 0.8605],
    ['1', 0.995, 1.005],
  ])('%s is %d to %d', (text, low, high) => {
    const range = rangeOf(n(text));
    expect(range?.low).toBeCloseTo(low, 12);
    expect(range?.high).toBeCloseTo(high, 12);
  });

  it('is the number itself where the digits are unknown, and nothing for what is no number', () => {
    expect(rangeOf({ value: 0.5, decimals: null })).toEqual({ low: 0.5, high: 0.5 });
    expect(rangeOf({ value: Number.NaN, decimals: null })).toBeNull();
    expect(rangeOf({ value: Number.POSITIVE_INFINITY, decimals: null })).toBeNull();
  });

  it.each([
    ['0.82', '0.82', true],
    ['0.82', '0.8187', true],
    ['0.82', '0.815', true],
    ['0.82', '0.8149', false],
    ['0.82', '0.83', false],
    ['0.82', '0.820', true],
    ['0.820', '0.821', false],
  ])('%s and %s are copies of one number: %s', (a, b, expected) => {
    expect(agree(n(a), n(b))).toBe(expected);
    expect(agree(n(b), n(a))).toBe(expected);
  });

  it('NaN is a copy of NaN alone', () => {
    const nan = { value: Number.NaN, decimals: null };
    expect(agree(nan, nan)).toBe(true);
    expect(agree(nan, n('0.5'))).toBe(false);
  });

  it.each([['0.720'], ['0.5'], ['3']])('%s is shown as written', (text) => {
    expect(written(n(text))).toBe(text);
  });
});

describe('f1', () => {
  it('never accuses a class whose three scores were rounded to any digits', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (p, r, digits, f1Digits) => {
        const rounded = (value: number, decimals: number) => ({
          value: Number(value.toFixed(decimals)),
          decimals,
        });
        const given = f1Range(rounded(p, digits), rounded(r, digits));
        const stated = rangeOf(rounded(harmonic(p, r), f1Digits));
        return given !== null && stated !== null && overlap(given, stated);
      }),
    );
  });

  it('is zero where precision and recall are', () => {
    expect(harmonic(0, 0)).toBe(0);
  });
});

const scores = (label: string, precision: string, recall: string, f1: string): ClassScores => ({
  label,
  precision: n(precision),
  recall: n(recall),
  f1: n(f1),
  support: null,
  path: [],
});

describe('macro F1', () => {
  it("is 0.8148 to 0.8218 for the guide's classes", () => {
    const guide = [
      scores('正面', '0.85', '0.87', '0.86'),
      scores('負面', '0.82', '0.80', '0.81'),
      scores('中立', '0.78', '0.79', '0.785'),
    ];
    const { ofF1 } = macroF1(guide);
    expect(ofF1?.low).toBeCloseTo(0.8148, 4);
    expect(ofF1?.high).toBeCloseTo(0.8218, 4);
  });

  it('leaves out classes that are not a number, as scikit-learn does with zero_division=nan', () => {
    const { ofF1 } = macroF1([scores('a', '0.8', '0.8', '0.8'), scores('b', 'NaN', 'NaN', 'NaN')]);
    expect(ofF1?.low).toBeCloseTo(0.795, 12);
    expect(ofF1?.high).toBeCloseTo(0.805, 12);
  });

  it('has the second definition only where all classes state precision and recall', () => {
    const bare = { ...scores('a', '0.8', '0.8', '0.8'), precision: null };
    expect(macroF1([bare]).ofMeans).toBeNull();
    expect(macroF1([bare]).ofF1).not.toBeNull();
  });
});

it('reads precision down the columns and recall along the rows of a confusion matrix', () => {
  const matrix = {
    labels: ['a', 'b'],
    rows: [
      [90, 20],
      [10, 80],
    ],
  };
  const a = matrixScores(matrix).get('a');
  expect(a?.precision).toBeCloseTo(0.9, 12);
  expect(a?.recall).toBeCloseTo(90 / 110, 12);
});
