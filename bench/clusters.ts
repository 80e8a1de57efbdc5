/** Equal models on items that come in groups or were answered several times: how often they are called different. */
import { compareMetric } from '../src/domain/statistics/compare.ts';
import { type Random, seededRandom, seedOf } from '../src/domain/statistics/random.ts';
import type { ItemPrediction } from '../src/domain/statistics/types.ts';

export interface Grouping {
  readonly items: number;
  /** Items of one group. */
  readonly size: number;
  /** How often an item does just what its group does, 0 … 1. */
  readonly correlation: number;
  /** Answers to one item. */
  readonly repeats: number;
}

export interface GroupedOutcome {
  /** Share of runs in which two equal models are called significantly different. */
  readonly significant: number;
  readonly coverage: number;
}

const accuracy = 0.82;
const kind = { type: 'accuracy' } as const;
const chance = (random: Random, p: number): boolean => random.below(2 ** 31) < p * 2 ** 31;

/** Whether both models are right on one item, or on a group. */
const drawPair = (random: Random) => ({ before: chance(random, accuracy), after: chance(random, accuracy) });

const answer = (right: boolean) => (right ? 'yes' : 'no');

/** The answers to one item: now and then another one when it is asked again. */
function drawAnswers(item: number, own: ReturnType<typeof drawPair>, grouping: Grouping, random: Random) {
  const { size, repeats } = grouping;
  return Array.from({ length: repeats }, (_one, sample) => ({
    drawn: repeats > 1 && chance(random, 0.2) ? drawPair(random) : own,
    id: String(item),
    label: 'yes',
    ...(size > 1 ? { group: String(Math.floor(item / size)) } : {}),
    ...(repeats > 1 ? { sample: String(sample) } : {}),
  }));
}

function drawItems(grouping: Grouping, random: Random) {
  const before: ItemPrediction[] = [];
  const after: ItemPrediction[] = [];
  let group = drawPair(random);
  for (let item = 0; item < grouping.items; item++) {
    if (item % grouping.size === 0) group = drawPair(random);
    const own = chance(random, grouping.correlation) ? group : drawPair(random);
    for (const { drawn, ...common } of drawAnswers(item, own, grouping, random)) {
      before.push({ ...common, prediction: answer(drawn.before) });
      after.push({ ...common, prediction: answer(drawn.after) });
    }
  }
  return { before, after };
}

const shareOf = (items: readonly ItemPrediction[]) => ({
  value: items.filter(({ label, prediction }) => label === prediction).length / items.length,
  predictions: items,
});

/** The same on every machine. */
export function groupedOutcome(grouping: Grouping, runs: number): GroupedOutcome {
  const random = seededRandom(seedOf([JSON.stringify(grouping)]));
  let [significant, held] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const { before, after } = drawItems(grouping, random);
    const found = compareMetric(kind, shareOf(before), shareOf(after));
    if (found.significance === 'significant') significant++;
    if (found.interval !== null && found.interval[0] <= 0 && found.interval[1] >= 0) held++;
  }
  return { significant: significant / runs, coverage: held / runs };
}

export const groupings: readonly Grouping[] = [1, 5, 20].flatMap((size) =>
  [0, 0.3, 0.8].flatMap((correlation) =>
    [1, 4].map((repeats) => ({ items: 1000, size, correlation, repeats })),
  ),
);
