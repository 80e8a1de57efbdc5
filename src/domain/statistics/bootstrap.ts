import type { MarginMetric, Margins } from './confusion.ts';
import type { PairedItems } from './paired-items.ts';
import { percentileInterval } from './percentiles.ts';
import { type Random, seededRandom } from './random.ts';
import type { Interval } from './types.ts';

/** Resampling results of one metric; intervals are percentile intervals, widened to hold the observed value. */
export interface PairedOutcome {
  readonly baseline: number;
  readonly candidate: number;
  readonly baselineInterval: Interval;
  readonly candidateInterval: Interval;
  /** Of candidate − baseline. */
  readonly interval: Interval;
  /** Resampled changes in ascending order. */
  readonly sorted: Float64Array;
  readonly standardError: number;
  /** Two-sided, by approximate randomisation. */
  readonly pValue: number;
}

export interface ResampleOptions {
  readonly level?: number;
  readonly resamples?: number;
}

/** Resamples for n items: 10,000 as far as 20,000 items, then fewer, never below 1,000, so that huge inputs end. */
function resampleCount(n: number): number {
  return Math.max(1000, Math.min(10_000, Math.floor(2e8 / n)));
}

/**
 * Paired bootstrap over clusters of items (an item alone is one) with percentile intervals, and approximate
 * randomisation (Noreen 1989: the two predictions of each cluster change places with probability ½; p = (1 + as extreme) / (1 + rounds)), for several
 * metrics in one pass. Deterministic: the random numbers start from the items' own seed.
 */
export function resamplePairs(
  items: PairedItems,
  metrics: readonly MarginMetric[],
  { level = 0.95, resamples = resampleCount(items.truth.length) }: ResampleOptions = {},
): readonly PairedOutcome[] {
  if (metrics.length === 0) return [];
  const random = seededRandom(items.seed);
  const drawn = drawer(items, random);
  const samples = metrics.map(() => ({
    baseline: new Float64Array(resamples),
    candidate: new Float64Array(resamples),
    change: new Float64Array(resamples),
  }));
  for (let round = 0; round < resamples; round++) {
    const pair = drawn();
    metrics.forEach((metric, i) => {
      const sample = samples[i];
      if (sample === undefined) return;
      const [before, after] = [metric(pair.baseline), metric(pair.candidate)];
      sample.baseline[round] = before;
      sample.candidate[round] = after;
      sample.change[round] = after - before;
    });
  }
  const observed = observedPair(items);
  const pValues = randomisation(items, metrics, random, resamples);
  return samples.map((sample, i): PairedOutcome => {
    const baseline = metrics[i]?.(observed.baseline) ?? Number.NaN;
    const candidate = metrics[i]?.(observed.candidate) ?? Number.NaN;
    return {
      baseline,
      candidate,
      baselineInterval: percentileInterval(sample.baseline.sort(), baseline, level),
      candidateInterval: percentileInterval(sample.candidate.sort(), candidate, level),
      interval: percentileInterval(sample.change.sort(), candidate - baseline, level),
      sorted: sample.change,
      standardError: standardDeviation(sample.change),
      pValue: pValues[i] ?? 1,
    };
  });
}

interface MutableMargins extends Margins {
  n: number;
  readonly correct: Int32Array;
  readonly actual: Int32Array;
  readonly predicted: Int32Array;
}

interface MarginPair {
  readonly baseline: MutableMargins;
  readonly candidate: MutableMargins;
}

function newPair(classes: number, n: number): MarginPair {
  // Both sides have the same true classes, so they share those counts.
  const actual = new Int32Array(classes);
  const side = (): MutableMargins => ({
    correct: new Int32Array(classes),
    actual,
    predicted: new Int32Array(classes),
    n,
  });
  return { baseline: side(), candidate: side() };
}

function addPrediction(side: MutableMargins, truth: number, prediction: number, count: number): void {
  side.predicted[prediction] = (side.predicted[prediction] ?? 0) + count;
  if (prediction === truth) side.correct[truth] = (side.correct[truth] ?? 0) + count;
}

function addItems(pair: MarginPair, truth: number, before: number, after: number, count: number): void {
  pair.baseline.actual[truth] = (pair.baseline.actual[truth] ?? 0) + count;
  addPrediction(pair.baseline, truth, before, count);
  addPrediction(pair.candidate, truth, after, count);
}

function observedPair(items: PairedItems): MarginPair {
  const pair = newPair(items.labels.length, items.truth.length);
  for (let i = 0; i < items.truth.length; i++) {
    addItems(pair, items.truth[i] ?? 0, items.baseline[i] ?? 0, items.candidate[i] ?? 0, 1);
  }
  return pair;
}

/**
 * A function that draws as many clusters as there are with replacement and returns the margins of their items, the same
 * objects at every call. Items of equal truth and predictions are one cell, so that a round counts cells and not items.
 */
function drawer(items: PairedItems, random: Random): () => MarginPair {
  const classes = items.labels.length;
  const n = items.truth.length;
  const numbers = new Map<number, number>();
  const cells: { readonly truth: number; readonly before: number; readonly after: number }[] = [];
  const cellOf = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const cell = {
      truth: items.truth[i] ?? 0,
      before: items.baseline[i] ?? 0,
      after: items.candidate[i] ?? 0,
    };
    const key = (cell.truth * classes + cell.before) * classes + cell.after;
    const number = numbers.get(key) ?? cells.push(cell) - 1;
    numbers.set(key, number);
    cellOf[i] = number;
  }
  const counts = new Int32Array(cells.length);
  const pair = newPair(classes, n);
  // The cells of the items, cluster after cluster, and where each cluster starts: this loop is nearly all of the time.
  const members = membersOf(items);
  const inOrder = Int32Array.from(members.flat(), (row) => cellOf[row] ?? 0);
  const start = new Int32Array(items.clusters + 1);
  members.forEach((rows, number) => {
    start[number + 1] = (start[number] ?? 0) + rows.length;
  });
  return () => {
    counts.fill(0);
    let drawn = 0;
    for (let draw = 0; draw < items.clusters; draw++) {
      const number = random.below(items.clusters);
      const end = start[number + 1] ?? 0;
      for (let at = start[number] ?? 0; at < end; at++) {
        const cell = inOrder[at] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      drawn += end - (start[number] ?? 0);
    }
    clear(pair);
    pair.baseline.n = drawn;
    pair.candidate.n = drawn;
    cells.forEach((cell, i) => {
      addItems(pair, cell.truth, cell.before, cell.after, counts[i] ?? 0);
    });
    return pair;
  };
}

/** The rows of each cluster. */
function membersOf({ cluster, clusters }: PairedItems): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: clusters }, () => []);
  cluster.forEach((number, row) => {
    members[number]?.push(row);
  });
  return members;
}

function clear(pair: MarginPair): void {
  for (const side of [pair.baseline, pair.candidate]) {
    side.correct.fill(0);
    side.actual.fill(0);
    side.predicted.fill(0);
  }
}

/**
 * p-values of the metrics: the two predictions of a cluster change places together. Only clusters in which predictions
 * differ can change anything.
 */
function randomisation(
  items: PairedItems,
  metrics: readonly MarginMetric[],
  random: Random,
  rounds: number,
): readonly number[] {
  const pair = observedPair(items);
  const change = (metric: MarginMetric): number => metric(pair.candidate) - metric(pair.baseline);
  const observed = metrics.map((metric) => Math.abs(change(metric)));
  const extreme = metrics.map(() => 0);
  const different = membersOf(items)
    .map((rows) => rows.filter((i) => items.baseline[i] !== items.candidate[i]))
    .filter((rows) => rows.length > 0);
  const swapped = new Uint8Array(different.length);
  const exchange = (i: number, swap: number) => {
    const truth = items.truth[i] ?? 0;
    const [first, second] = [items.baseline[i] ?? 0, items.candidate[i] ?? 0];
    const [leaving, arriving] = swap === 1 ? [first, second] : [second, first];
    addPrediction(pair.baseline, truth, leaving, -1);
    addPrediction(pair.baseline, truth, arriving, 1);
    addPrediction(pair.candidate, truth, arriving, -1);
    addPrediction(pair.candidate, truth, leaving, 1);
  };
  for (let round = 0; round < rounds; round++) {
    different.forEach((rows, number) => {
      const swap = random.coin() ? 1 : 0;
      if (swap === swapped[number]) return;
      swapped[number] = swap;
      for (const i of rows) exchange(i, swap);
    });
    metrics.forEach((metric, k) => {
      // Sums of the same numbers in another order differ by rounding: the slack counts them as equal.
      if (Math.abs(change(metric)) >= (observed[k] ?? 0) - 1e-12) extreme[k] = (extreme[k] ?? 0) + 1;
    });
  }
  return extreme.map((count) => (count + 1) / (rounds + 1));
}

function standardDeviation(sample: Float64Array): number {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (sample.length - 1));
}
