import { criticalZ, hypergeometricProbabilities, normalTwoSidedP } from './distributions.ts';
import type { Interval } from './types.ts';

/**
 * Wilson's score interval of a proportion. `successes` may be fractional (a rounded share × n); 0 ≤ successes ≤ n, n > 0.
 * E. B. Wilson 1927; the form and its coverage as in Newcombe, Stat. Med. 17:857 (1998), method 3.
 */
export function wilson(successes: number, n: number, level = 0.95): Interval {
  const z2 = criticalZ(level) ** 2;
  const p = successes / n;
  const centre = 2 * successes + z2;
  const spread = Math.sqrt(z2 * (z2 + 4 * successes * (1 - p)));
  const scale = 2 * (n + z2);
  // At 0 and n the bound is the estimate itself, which rounding would miss by an ulp.
  const low = successes <= 0 ? 0 : (centre - spread) / scale;
  const high = successes >= n ? 1 : (centre + spread) / scale;
  return [Math.max(0, low), Math.min(1, high)];
}

/**
 * Interval of x1/n1 − x2/n2 of two independent proportions, from their Wilson intervals.
 * Newcombe, Stat. Med. 17:873 (1998), method 10.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, level = 0.95): Interval {
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const [low1, high1] = wilson(x1, n1, level);
  const [low2, high2] = wilson(x2, n2, level);
  const difference = p1 - p2;
  return [difference - Math.hypot(p1 - low1, high2 - p2), difference + Math.hypot(high1 - p1, p2 - low2)];
}

/** z of the pooled two-proportion test and its two-sided p; equal shares of 0 or 1 give z = 0, p = 1. */
export function pooledZ(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): { readonly z: number; readonly pValue: number } {
  const pooled = (x1 + x2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  const z = error > 0 ? (x1 / n1 - x2 / n2) / error : 0;
  return { z, pValue: normalTwoSidedP(z) };
}

/** True where a cell of the 2 × 2 table expects fewer than 5 items under equal shares: the normal test is then too coarse. */
export function hasSmallExpectedCount(x1: number, n1: number, x2: number, n2: number): boolean {
  const pooled = (x1 + x2) / (n1 + n2);
  return Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < 5;
}

/**
 * Two-sided p of Fisher's exact test: the tables no likelier than the one seen, as R's `fisher.test` does it, with its
 * tolerance of 1e-7 for ties. Counts are rounded to integers.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  const [a, b] = [Math.round(x1), Math.round(x2)];
  const { first, probabilities } = hypergeometricProbabilities(n1 + n2, a + b, n1);
  const limit = (probabilities[a - first] ?? 0) * (1 + 1e-7);
  const p = probabilities.reduce((sum, probability) => (probability <= limit ? sum + probability : sum), 0);
  return Math.min(1, p);
}

/** Number of decimals in the shortest decimal form of a number (`0.82` has 2, `1e-7` has 7). */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * True where `value` can be a share of `n` items: it lies in 0…1 and value × n is an integer within the decimals
 * written (0.82 of 160 is 130.4…132, which holds 131; 0.8418 of 160 is no count).
 */
export function isShareOfItems(value: number, decimals: number, n: number): boolean {
  if (!(value >= 0 && value <= 1)) return false;
  const half = 0.5 * 10 ** -decimals;
  const slack = 1e-9 * Math.max(1, n);
  return Math.floor((value + half) * n + slack) >= Math.ceil((value - half) * n - slack);
}
