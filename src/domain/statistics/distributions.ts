/**
 * The one door to distribution functions, and with random.ts the only place of `domain` that imports a package.
 *
 * Weighed in November 2026 against 40-digit values of mpmath:
 * - jstat 1.9.6 (MIT, no dependencies, 104 kB in the bundle, about 4 ms to load): normal CDF to 1e-10 relative
 *   as far as |z| = 6, 2 % at 8 and 0 beyond 8.3; t quantiles to 3e-8 relative. Chosen: nothing here is decided, and
 *   nothing is printed, beyond that.
 * - @stdlib/stats-base-dists-* (Apache-2.0): 1e-13 everywhere, but 230 packages, 800 kB in the bundle, 22 ms.
 * - simple-statistics (ISC): its normal CDF never falls below 0.001; its quantiles go with that.
 * - cephes (BSD-3-Clause): WebAssembly, 370 kB, 20 ms to compile. lib-r-math.js: derived from R, not permissive.
 * jstat's binomial CDF is rounded to 1e-10 and its log-gamma is too coarse to tell equal hypergeometric
 * probabilities from unequal ones, so those two finite sums are added up exactly below.
 */
import jStat from 'jstat';

/** P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return jStat.normal.cdf(z, 0, 1);
}

/** The z with P(Z ≤ z) = p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return jStat.normal.inv(p, 0, 1);
}

/** Half-width of a two-sided normal interval in standard errors: 1.96 for a level of 0.95. */
export function criticalZ(level: number): number {
  return normalQuantile((1 + level) / 2);
}

/** Two-sided p-value of a standard normal statistic; taken from the lower tail, where digits are not lost. */
export function normalTwoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/** Half-width of a two-sided t interval in standard errors; `df` > 0 need not be an integer. */
export function criticalT(level: number, df: number): number {
  return jStat.studentt.inv((1 + level) / 2, df);
}

/** Two-sided p-value of a t statistic with `df` > 0 degrees of freedom. */
export function tTwoSidedP(t: number, df: number): number {
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), df));
}

/**
 * Probabilities of a discrete distribution on 0…size from the ratios of neighbours, `ratio(k)` = P(k + 1) / P(k).
 * Weights are taken relative to the mode, so that nothing overflows and what underflows is truly negligible.
 */
function fromRatios(size: number, mode: number, ratio: (k: number) => number): Float64Array {
  const weights = new Float64Array(size + 1);
  weights[mode] = 1;
  for (let k = mode; k < size; k++) weights[k + 1] = (weights[k] ?? 0) * ratio(k);
  for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k] ?? 0) / ratio(k - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** P(X = 0…n) of heads among n fair coins. */
export function fairCoinProbabilities(n: number): Float64Array {
  return fromRatios(n, Math.floor(n / 2), (k) => (n - k) / (k + 1));
}

/**
 * Hypergeometric probabilities: `draws` items drawn from `total`, of which `marked` are marked. `probabilities[i]`
 * belongs to `first + i` marked ones among the drawn.
 */
export function hypergeometricProbabilities(
  total: number,
  marked: number,
  draws: number,
): { readonly first: number; readonly probabilities: Float64Array } {
  const first = Math.max(0, draws + marked - total);
  const last = Math.min(draws, marked);
  const mode = Math.floor(((draws + 1) * (marked + 1)) / (total + 2));
  const ratio = (i: number): number => {
    const k = first + i;
    return ((marked - k) * (draws - k)) / ((k + 1) * (total - marked - draws + k + 1));
  };
  const start = Math.min(Math.max(mode, first), last) - first;
  return { first, probabilities: fromRatios(last - first, start, ratio) };
}
