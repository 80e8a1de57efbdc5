import { criticalZ, normalQuantile } from './distributions.ts';
import type { Interval } from './types.ts';

/** z(level) + z(power): how many standard errors of the change a true change must have to be found that often. */
export function powerFactor(level = 0.95, power = 0.8): number {
  return criticalZ(level) + normalQuantile(power);
}

/**
 * Smallest true difference of two independent proportions near `p`, of n items each, that a two-sided test at `level`
 * finds with probability `power`: (z + z') √(2 p̃ (1 − p̃) / n), where p̃ is the centre of the Wilson interval, so that
 * p = 1 does not promise that every change would be seen. 160 items at 0.82: 0.122.
 */
export function detectableDifference(p: number, n: number, level = 0.95, power = 0.8): number {
  return powerFactor(level, power) * Math.SQRT2 * adjustedStandardError(p, n, level);
}

/** √(p̃ (1 − p̃) / n) with p̃ = (p n + z²/2) / (n + z²); never 0. */
export function adjustedStandardError(p: number, n: number, level = 0.95): number {
  const z2 = criticalZ(level) ** 2;
  const centre = (p * n + z2 / 2) / (n + z2);
  return Math.sqrt((centre * (1 - centre)) / n);
}

/**
 * How many test items more settle whether a change is beyond `limit`, which its interval now straddles: intervals
 * shrink with √n, so the side that reaches over the limit must shrink to the distance between change and limit. It
 * supposes that the change stays as observed. 0 where the interval does not straddle; null where no number would do
 * (the change is the limit) or where it is not a number worth naming (over a billion).
 */
export function itemsToSettle(change: number, interval: Interval, limit: number, n: number): number | null {
  const [low, high] = interval;
  if (low > limit || high < limit) return 0;
  const reach = change > limit ? change - low : high - change;
  const needed = n * (reach / Math.abs(change - limit)) ** 2;
  // A hair less, or the rounding of a whole number would ask for one item too many.
  const more = Math.ceil(needed * (1 - 1e-12)) - n;
  return Number.isFinite(more) && more <= 1e9 ? Math.max(1, more) : null;
}
