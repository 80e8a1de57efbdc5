/**
 * How often the 95 % intervals hold the true value, over simulated test sets: `node bench/coverage.ts [data sets]`.
 * A method is sound when this is near 95 %; those that are upper bounds may be above. The slow tests hold them to it.
 */
import { pathToFileURL } from 'node:url';
import { resamplePairs } from '../src/domain/statistics/bootstrap.ts';
import { compareMetric } from '../src/domain/statistics/compare.ts';
import { marginMetric, marginsOf } from '../src/domain/statistics/confusion.ts';
import { pairItems } from '../src/domain/statistics/paired-items.ts';
import { type Random, seededRandom, seedOf } from '../src/domain/statistics/random.ts';
import type {
  ClassScore,
  ConfusionCounts,
  ConfusionMetric,
  Interval,
  ItemPrediction,
  SideFacts,
} from '../src/domain/statistics/types.ts';
import { estimateValue } from '../src/domain/statistics/value-interval.ts';
import { BETTER, drawMatrix, drawPredictions, LEANING, normal, WORSE } from './simulate.ts';

/** One method under simulated data: an interval a data set, and the value that it should hold. */
export interface CoverageCase {
  readonly name: string;
  /** An upper bound: only too few hits are wrong. */
  readonly conservative: boolean;
  readonly truth: number;
  readonly interval: (random: Random) => Interval | null;
}

const MACRO: ConfusionMetric = { type: 'macro_f1' };
const WEIGHTED: ConfusionMetric = { type: 'weighted_f1' };
const CLASS: ConfusionMetric = { type: 'f1', label: 'c' };
const ACCURACY: ConfusionMetric = { type: 'accuracy' };

const evaluate = (metric: ConfusionMetric, matrix: ConfusionCounts): number =>
  marginMetric(metric, matrix.labels)?.(marginsOf(matrix)) ?? Number.NaN;

function scoresOf(matrix: ConfusionCounts): ClassScore[] {
  const { correct, actual, predicted } = marginsOf(matrix);
  const ratio = (hits: number, of: number) => ({ value: of > 0 ? hits / of : 0, decimals: 16 });
  return matrix.labels.map((label, i) => ({
    label,
    precision: ratio(correct[i] ?? 0, predicted[i] ?? 0),
    recall: ratio(correct[i] ?? 0, actual[i] ?? 0),
    f1: null,
    support: actual[i] ?? 0,
  }));
}

const withCounts = (metric: ConfusionMetric, confusion: ConfusionCounts): SideFacts => ({
  value: evaluate(metric, confusion),
  confusion,
});
const withScores = (metric: ConfusionMetric, matrix: ConfusionCounts): SideFacts => ({
  value: evaluate(metric, matrix),
  classScores: scoresOf(matrix),
});

type Reading = typeof withCounts;

function single(name: string, metric: ConfusionMetric, n: number, reading: Reading): CoverageCase {
  return {
    name: `${name}, n = ${n}`,
    conservative: reading === withScores,
    truth: evaluate(metric, BETTER),
    interval: (random) => estimateValue(metric, reading(metric, drawMatrix(BETTER, n, random))).interval,
  };
}

function change(name: string, metric: ConfusionMetric, n: number, reading: Reading): CoverageCase {
  return {
    name: `${name}, n = ${n} each`,
    conservative: reading === withScores,
    truth: evaluate(metric, BETTER) - evaluate(metric, WORSE),
    interval: (random) => {
      const before = reading(metric, drawMatrix(WORSE, n, random));
      return compareMetric(metric, before, reading(metric, drawMatrix(BETTER, n, random))).interval;
    },
  };
}

function runs(count: number, side: 'value' | 'change'): CoverageCase {
  const draw = (mean: number, spread: number, random: Random): SideFacts => {
    const values = Array.from({ length: count }, () => mean + spread * normal(random));
    return { value: values.reduce((sum, value) => sum + value, 0) / count, runs: values };
  };
  const other = { type: 'other' } as const;
  return {
    name: side === 'value' ? `t, ${count} runs` : `Welch, ${count} runs each, unequal spread`,
    conservative: false,
    truth: 2,
    interval: (random) =>
      side === 'value'
        ? estimateValue(other, draw(2, 1, random)).interval
        : compareMetric(other, draw(1, 1, random), draw(3, 2, random)).interval,
  };
}

const reported: CoverageCase = {
  name: 'reported standard error, mean of 160 items',
  conservative: false,
  truth: 2,
  interval: (random) => {
    const values = Array.from({ length: 160 }, () => 2 + normal(random));
    const value = values.reduce((sum, item) => sum + item, 0) / 160;
    const squares = values.reduce((sum, item) => sum + (item - value) ** 2, 0);
    return estimateValue({ type: 'other' }, { value, standardError: Math.sqrt(squares / 159 / 160) })
      .interval;
  },
};

const tango = (n: number): CoverageCase => ({
  name: `accuracy on the same items (Tango), n = ${n}`,
  conservative: false,
  truth: evaluate(ACCURACY, LEANING) - evaluate(ACCURACY, WORSE),
  interval: (random) => {
    const { before, after } = drawPredictions(n, random);
    const side = (predictions: ItemPrediction[]): SideFacts => ({
      value: predictions.filter((item) => item.label === item.prediction).length / n,
      predictions,
    });
    return compareMetric(ACCURACY, side(before), side(after)).interval;
  },
});

/** With 1,000 resamples where the product draws 10,000: the ends are a little noisier, the coverage is the same. */
const bootstrap = (metric: ConfusionMetric, n: number): CoverageCase => ({
  name: `${metric.type} change, paired bootstrap, n = ${n}`,
  conservative: false,
  truth: evaluate(metric, LEANING) - evaluate(metric, WORSE),
  interval: (random) => {
    const { before, after } = drawPredictions(n, random);
    const items = pairItems(before, after);
    const measure = items && marginMetric(metric, items.labels);
    if (!items || !measure) return null;
    return resamplePairs(items, [measure], { resamples: 1000 })[0]?.interval ?? null;
  },
});

export const coverageCases: readonly CoverageCase[] = [
  single('accuracy (Wilson)', ACCURACY, 160, withCounts),
  change('accuracy change (Newcombe)', ACCURACY, 160, withCounts),
  single('precision of a class (Wilson)', { type: 'precision', label: 'a' }, 160, withCounts),
  single('macro F1 (delta)', MACRO, 160, withCounts),
  single('macro F1 (delta)', MACRO, 1000, withCounts),
  change('macro F1 change (delta)', MACRO, 160, withCounts),
  change('macro F1 change (delta)', MACRO, 1000, withCounts),
  single('F1 of the smallest class (delta)', CLASS, 160, withCounts),
  single('weighted F1 (delta)', WEIGHTED, 160, withCounts),
  single('macro recall (delta)', { type: 'macro_recall' }, 160, withCounts),
  single('macro precision (delta)', { type: 'macro_precision' }, 160, withCounts),
  single('macro F1 (bound)', MACRO, 160, withScores),
  single('macro F1 (bound)', MACRO, 1000, withScores),
  single('weighted F1 (bound)', WEIGHTED, 160, withScores),
  change('macro F1 change (bound)', MACRO, 160, withScores),
  reported,
  runs(5, 'value'),
  runs(5, 'change'),
  tango(160),
  bootstrap(MACRO, 160),
  bootstrap(MACRO, 1000),
  bootstrap(CLASS, 160),
];

/** Share of data sets whose interval holds the truth; a missing interval is a miss. The same on every machine. */
export function coverageOf(item: CoverageCase, dataSets: number): number {
  const random = seededRandom(seedOf([item.name]));
  let hits = 0;
  for (let i = 0; i < dataSets; i++) {
    const interval = item.interval(random);
    if (interval && interval[0] <= item.truth && item.truth <= interval[1]) hits++;
  }
  return hits / dataSets;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dataSets = Number(process.argv[2] ?? 2000);
  console.log(`Coverage of nominal 95 % intervals over ${dataSets} simulated data sets`);
  for (const item of coverageCases) {
    const share = coverageOf(item, dataSets);
    console.log(
      `${(100 * share).toFixed(1).padStart(6)} %  ${item.name}${item.conservative ? ' (conservative)' : ''}`,
    );
  }
}
