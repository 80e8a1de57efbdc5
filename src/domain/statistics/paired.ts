import { criticalZ, fairCoinProbabilities } from './distributions.ts';
import type { Interval } from './types.ts';

/**
 * McNemar's test on the discordant items: `gained` are right only with the candidate, `lost` only with the baseline.
 * Exact conditional p, and mid-p, which Fagerland, Lydersen and Laake, BMC Med. Res. Methodol. 13:91 (2013) recommend.
 */
export function mcnemar(gained: number, lost: number): { readonly exact: number; readonly midP: number } {
  if (gained + lost === 0) return { exact: 1, midP: 1 };
  const probabilities = fairCoinProbabilities(gained + lost);
  const fewer = Math.min(gained, lost);
  const tail = probabilities.subarray(0, fewer + 1).reduce((sum, probability) => sum + probability, 0);
  const exact = Math.min(1, 2 * tail);
  // With as many gains as losses the doubled tail counts the middle twice: mid-p is then 1 − half the middle.
  const point = probabilities[fewer] ?? 0;
  return { exact, midP: gained === lost ? 1 - point / 2 : Math.min(1, 2 * tail - point) };
}

/** z of the score test that a difference of paired proportions is `delta`; Tango 1998, eq. for q̃21 in closed form. */
function scoreStatistic(gained: number, lost: number, n: number, delta: number): number {
  const b = 2 * n * delta - gained - lost - (gained - lost) * delta;
  const c = -lost * delta * (1 - delta);
  const q = Math.max(0, (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n));
  const spread = Math.sqrt(Math.max(0, n * (2 * q + delta * (1 - delta))));
  const distance = gained - lost - n * delta;
  if (spread === 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  return distance / spread;
}

/**
 * Score interval of the change of accuracy on the same `n` items, (gained − lost) / n. Tango, Stat. Med. 17:891 (1998);
 * found by bisection of the score statistic, which falls with the difference.
 */
export function tangoInterval(gained: number, lost: number, n: number, level = 0.95): Interval {
  const z = criticalZ(level);
  const estimate = (gained - lost) / n;
  const solve = (from: number, to: number, target: number): number => {
    let [low, high] = [from, to];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (scoreStatistic(gained, lost, n, middle) > target) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [solve(-1, estimate, z), solve(estimate, 1, -z)];
}
