import type { Interval } from './types.ts';

/**
 * Percentile interval of a sample in ascending order (type 6 of Hyndman and Fan, at the ranks (B + 1) α/2), widened to
 * hold `observed`.
 */
export function percentileInterval(sorted: Float64Array, observed: number, level: number): Interval {
  const at = (p: number): number => {
    const rank = Math.min(sorted.length - 1, Math.max(0, p * (sorted.length + 1) - 1));
    const below = sorted[Math.floor(rank)] ?? observed;
    const above = sorted[Math.ceil(rank)] ?? observed;
    return below + (above - below) * (rank - Math.floor(rank));
  };
  return [Math.min(observed, at((1 - level) / 2)), Math.max(observed, at((1 + level) / 2))];
}
