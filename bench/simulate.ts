/** Simulated test sets whose true numbers are known. */
import type { Random } from '../src/domain/statistics/random.ts';
import type { ConfusionCounts, ItemPrediction } from '../src/domain/statistics/types.ts';

const LABELS = ['a', 'b', 'c'];
/** True shares of (true class, prediction): three classes of unequal size, accuracy 0.815 and 0.72. */
export const BETTER: ConfusionCounts = {
  labels: LABELS,
  rows: [
    [0.34, 0.04, 0.02],
    [0.035, 0.285, 0.03],
    [0.03, 0.03, 0.19],
  ],
};
export const WORSE: ConfusionCounts = {
  labels: LABELS,
  rows: [
    [0.31, 0.06, 0.03],
    [0.055, 0.245, 0.05],
    [0.04, 0.045, 0.165],
  ],
};

const uniform = (random: Random): number => random.below(2 ** 31) / 2 ** 31;

export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random));

/** A cell of a table of shares, by its place in reading order. */
function drawCell(shares: readonly number[], random: Random): number {
  let left = uniform(random) * shares.reduce((sum, share) => sum + share, 0);
  const at = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return at < 0 ? shares.length - 1 : at;
}

export function drawMatrix(model: ConfusionCounts, n: number, random: Random): ConfusionCounts {
  const rows = LABELS.map(() => LABELS.map(() => 0));
  const shares = model.rows.flat();
  for (let item = 0; item < n; item++) {
    const cell = drawCell(shares, random);
    const row = rows[Math.floor(cell / LABELS.length)];
    const column = cell % LABELS.length;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { labels: LABELS, rows };
}

/** The same items judged by both models, which go wrong independently of each other given the true class. */
export function drawPredictions(
  n: number,
  random: Random,
): { readonly before: ItemPrediction[]; readonly after: ItemPrediction[] } {
  const before: ItemPrediction[] = [];
  const after: ItemPrediction[] = [];
  const classes = BETTER.rows.map((row) => row.reduce((sum, share) => sum + share, 0));
  for (let item = 0; item < n; item++) {
    const truth = drawCell(classes, random);
    const label = LABELS[truth] ?? '';
    const first = drawCell(WORSE.rows[truth] ?? [], random);
    // Half of the items are as hard for the one model as for the other.
    const second =
      uniform(random) < 0.5 && first === truth ? first : drawCell(BETTER.rows[truth] ?? [], random);
    before.push({ id: String(item), label, prediction: LABELS[first] ?? '' });
    after.push({ id: String(item), label, prediction: LABELS[second] ?? '' });
  }
  return { before, after };
}

/** Shares of the candidate of drawPredictions, whose errors lean on the baseline's. */
export const LEANING: ConfusionCounts = {
  labels: LABELS,
  rows: BETTER.rows.map((row, i) => {
    const size = row.reduce((sum, share) => sum + share, 0);
    const hit = (WORSE.rows[i]?.[i] ?? 0) / size;
    return row.map((share, j) => share * (1 - hit / 2) + (i === j ? (size * hit) / 2 : 0));
  }),
};
