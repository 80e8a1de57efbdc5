import { criticalZ, normalQuantile } from './distributions.ts';

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
 * Smallest true drop that a test set finds to be beyond `margin` with probability `power`, by the one-sided bound of
 * `level`: margin + (z + z') × the standard error of the change. In the metric's unit.
 */
export const noticeableDrop = (error: number, margin: number, level = 0.95, power = 0.8): number =>
  margin + (normalQuantile(level) + normalQuantile(power)) * error;

/** A plan for more than so many times the present test set is no advice. */
const worthPlanning = 10;

/**
 * How many test items more give an equal model the chance `power` to be certified: its worse one-sided bound is then
 * within `margin`. n ((z + z') error / margin)² in all, as errors shrink with √n: at an accuracy of 0.82 with 13 % of
 * the items answered differently 8,039 for 1 pp. Null where these are no more than there are, or beyond ten times the
 * present number.
 * @param error standard error of the change on `n` items
 */
export function itemsToCertify(
  error: number,
  margin: number,
  n: number,
  level = 0.95,
  power = 0.8,
): number | null {
  const needed = n * (((normalQuantile(level) + normalQuantile(power)) * error) / margin) ** 2;
  return needed > n && needed <= worthPlanning * n ? Math.ceil(needed * (1 - 1e-12)) - n : null;
}
