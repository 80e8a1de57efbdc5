/** Simulated models whose true numbers are known: classes of given shares, one accuracy, wrong answers spread evenly. */
import type { Prediction } from '../src/domain/records/results.ts';
import type { Random } from '../src/domain/statistics/random.ts';
import type { ConfusionCounts } from '../src/domain/statistics/types.ts';

/** Accuracy of the version in production. */
export const accuracy = 0.82;

/** How often the candidate gives the very answer of the baseline: two equal models then differ in 13 % of the items. */
const agreement = 0.56;

export interface World {
  /** Share of each class, adding up to 1. */
  readonly classes: readonly number[];
  /** True change of accuracy, candidate − baseline, −0.05 … 0.05. */
  readonly change: number;
  readonly n: number;
  /** Both versions answer the same items; else each has a test set of its own. */
  readonly shared: boolean;
}

export const balanced = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count);

/** The k-th class is 1 / k as large as the first. */
export function skewed(count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_one, k) => 1 / (k + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

export const labelsOf = (world: Pick<World, 'classes'>): readonly string[] =>
  world.classes.map((_share, k) => `c${String(k).padStart(2, '0')}`);

const uniform = (random: Random): number => random.below(2 ** 31) / 2 ** 31;

function drawClass(classes: readonly number[], random: Random): number {
  let left = uniform(random);
  for (let k = 0; k < classes.length; k++) {
    left -= classes[k] ?? 0;
    if (left < 0) return k;
  }
  return classes.length - 1;
}

function answer(truth: number, right: number, classes: number, random: Random): number {
  if (uniform(random) < right) return truth;
  const other = random.below(classes - 1);
  return other < truth ? other : other + 1;
}

/** Answers as class numbers. On own test sets `after` belongs to `truthAfter`, else both are the same items. */
export interface Answers {
  readonly truth: Int32Array;
  readonly before: Int32Array;
  readonly truthAfter: Int32Array;
  readonly after: Int32Array;
}

export function drawAnswers({ classes, change, n, shared }: World, random: Random): Answers {
  const truth = new Int32Array(n);
  const before = new Int32Array(n);
  const truthAfter = shared ? truth : new Int32Array(n);
  const after = new Int32Array(n);
  const alone = accuracy + change / (1 - agreement);
  for (let i = 0; i < n; i++) {
    truth[i] = drawClass(classes, random);
    before[i] = answer(truth[i] ?? 0, accuracy, classes.length, random);
    if (shared) {
      const same = uniform(random) < agreement;
      after[i] = same ? (before[i] ?? 0) : answer(truth[i] ?? 0, alone, classes.length, random);
    } else {
      truthAfter[i] = drawClass(classes, random);
      after[i] = answer(truthAfter[i] ?? 0, accuracy + change, classes.length, random);
    }
  }
  return { truth, before, truthAfter, after };
}

/** Counts of true class (rows) and answer (columns). */
export function matrixOf(truth: Int32Array, answers: Int32Array, labels: readonly string[]): ConfusionCounts {
  const rows = labels.map(() => labels.map(() => 0));
  truth.forEach((label, i) => {
    const row = rows[label];
    const column = answers[i] ?? 0;
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  return { labels, rows };
}

/** The same in shares, as a model of that accuracy has them on all possible items. */
export function trueMatrix(classes: readonly number[], right: number): ConfusionCounts {
  const wrong = (1 - right) / (classes.length - 1);
  const rows = classes.map((share, i) => classes.map((_other, j) => share * (i === j ? right : wrong)));
  return { labels: labelsOf({ classes }), rows };
}

export const predictionsOf = (
  truth: Int32Array,
  answers: Int32Array,
  labels: readonly string[],
): Prediction[] =>
  Array.from(truth, (label, i) => ({
    id: String(i),
    label: labels[label] ?? '',
    prediction: labels[answers[i] ?? 0] ?? '',
  }));

/** Twenty shares beside the primary one, each of its own on the same n items, equal on both sides. */
export function drawShares(count: number, n: number, random: Random): { before: number; after: number }[] {
  const hits = () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += uniform(random) < accuracy ? 1 : 0;
    return sum / n;
  };
  return Array.from({ length: count }, () => ({ before: hits(), after: hits() }));
}
