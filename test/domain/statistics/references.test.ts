import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { bestOfMany } from '../../../src/domain/statistics/best-of-many.ts';
import { clusteredMean, clusteredP } from '../../../src/domain/statistics/clusters.ts';
import { marginMetric, marginsOf } from '../../../src/domain/statistics/confusion.ts';
import { criticalT } from '../../../src/domain/statistics/distributions.ts';
import { holm } from '../../../src/domain/statistics/holm.ts';
import { mcnemar } from '../../../src/domain/statistics/paired.ts';
import { itemsToCertify } from '../../../src/domain/statistics/power.ts';
import {
  fisherExact,
  newcombeDifference,
  pooledZ,
  wilson,
} from '../../../src/domain/statistics/proportion.ts';
import { summariseRuns, welch } from '../../../src/domain/statistics/runs.ts';
import { required } from './helpers.ts';

/** Values of scipy, statsmodels and scikit-learn, made by references/make.py with the versions that the file names. */
interface References {
  readonly wilson: readonly { hits: number; n: number; level: number; interval: [number, number] }[];
  readonly newcombe: readonly {
    now: [number, number];
    before: [number, number];
    level: number;
    interval: [number, number];
    z: number;
    p: number;
    fisher: number;
  }[];
  readonly mcnemar: readonly { gained: number; lost: number; exact: number; midP: number }[];
  readonly clusters: readonly {
    values: number[];
    groups: string[];
    mean: number;
    standardError: number;
    p: number;
    interval: [number, number];
  }[];
  readonly welch: { now: number[]; before: number[]; p: number; df: number; interval: [number, number] };
  readonly holm: { p: number[]; adjusted: number[] };
  readonly bestOfMany: readonly { k: number; largest: number }[];
  readonly planning: { items: readonly { margin: number; paired: number }[] };
  readonly scores: {
    matrix: number[][];
    accuracy: number;
    macro_f1: number;
    weighted_f1: number;
    precision: number[];
    recall: number[];
    f1: number[];
  };
}
const file = new URL('references/values.json', import.meta.url);
const references: References = JSON.parse(readFileSync(file, 'utf8'));

/** Equal to so many digits; distributions of the library used are exact to about 1e-8 in the body. */
const near = (found: number, expected: number, digits = 8) => expect(found).toBeCloseTo(expected, digits);
const ends = (found: readonly [number, number], expected: readonly [number, number], digits = 8) => {
  near(found[0], expected[0], digits);
  near(found[1], expected[1], digits);
};

describe('values of other programs', () => {
  test.each(references.wilson)('Wilson: $hits of $n at $level', ({ hits, n, level, interval }) => {
    ends(wilson(hits, n, level), interval);
  });
  test.each(references.newcombe)('Newcombe, z and Fisher: $now against $before', (one) => {
    const { now, before, level, interval, z, p, fisher } = one;
    ends(newcombeDifference(...now, ...before, level), interval);
    near(pooledZ(...now, ...before).z, z);
    near(pooledZ(...now, ...before).pValue, p);
    near(fisherExact(...now, ...before), fisher);
  });
  test.each(references.mcnemar)('McNemar: $gained gained, $lost lost', ({ gained, lost, exact, midP }) => {
    near(mcnemar(gained, lost).exact, exact);
    near(mcnemar(gained, lost).midP, midP);
  });
  test.each(references.clusters)('cluster-robust error of $values.length items', (one) => {
    const found = clusteredMean(one.values, one.groups);
    near(found.mean, one.mean, 12);
    expect(Math.abs(found.standardError - one.standardError)).toBeLessThan(1e-9);
    near(clusteredP(found), one.p, 6);
    const half = criticalT(0.95, found.clusters - 1) * found.standardError;
    ends([found.mean - half, found.mean + half], one.interval, 6);
  });
  it('Welch', () => {
    const { now, before, p, df, interval } = references.welch;
    const found = required(welch(required(summariseRuns(now)), required(summariseRuns(before))));
    near(found.pValue, p, 6);
    near(found.degreesOfFreedom, df);
    ends(found.interval, interval, 7);
  });
  it('Holm', () => {
    holm(references.holm.p).forEach((found, i) => {
      near(required(found), references.holm.adjusted[i] ?? Number.NaN, 12);
    });
  });
  test.each(references.bestOfMany)('the largest of $k equal ones', ({ k, largest }) => {
    near(bestOfMany(k), largest, 6);
  });
  test.each(references.planning.items)(
    'items that certify an equal model within $margin',
    ({ margin, paired }) => {
      const n = Math.ceil(paired / 5);
      expect(required(itemsToCertify(Math.sqrt(0.13 / n), margin, n)) + n).toBe(paired);
    },
  );
  it('scores of a confusion matrix', () => {
    const { matrix, precision, recall, f1, ...overall } = references.scores;
    const labels = ['0', '1', '2'];
    const margins = marginsOf({ labels, rows: matrix });
    for (const type of ['accuracy', 'macro_f1', 'weighted_f1'] as const) {
      near(required(marginMetric({ type }, labels))(margins), overall[type], 12);
    }
    labels.forEach((label, i) => {
      const of = (type: 'precision' | 'recall' | 'f1') =>
        required(marginMetric({ type, label }, labels))(margins);
      near(of('precision'), precision[i] ?? Number.NaN, 12);
      near(of('recall'), recall[i] ?? Number.NaN, 12);
      near(of('f1'), f1[i] ?? Number.NaN, 12);
    });
  });
});
