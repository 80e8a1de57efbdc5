import { criticalT, criticalZ } from './distributions.ts';
import { tangoInterval } from './paired.ts';
import { percentileInterval } from './percentiles.ts';
import { newcombeDifference } from './proportion.ts';
import type { Interval } from './types.ts';

/** What a method knows of a change, from which its interval at any level follows. Shares and counts as in the method. */
export type ChangeSource =
  | { readonly kind: 'normal'; readonly standardError: number }
  | { readonly kind: 't'; readonly standardError: number; readonly degreesOfFreedom: number }
  | { readonly kind: 'tango'; readonly gained: number; readonly lost: number; readonly n: number }
  | {
      readonly kind: 'newcombe';
      readonly now: readonly [hits: number, n: number];
      readonly before: readonly [hits: number, n: number];
    }
  /** Resampled changes in ascending order. */
  | { readonly kind: 'resampled'; readonly sorted: Float64Array };

/** A change with all that its intervals need. */
export interface ChangeEvidence {
  /** candidate − baseline as written, in the metric's unit divided by `unit`. */
  readonly change: number;
  readonly source: ChangeSource;
  /** Whether the metric is a share, whose change cannot leave −1 … 1. */
  readonly share: boolean;
  /** What one of the numbers above is in the metric's own unit: 100 for a share in percent. */
  readonly unit: number;
}

/** Level of a two-sided interval whose ends are the one-sided bounds of `level` (0.95 gives 0.90). */
export const bothSides = (level: number): number => 2 * level - 1;

function sourceInterval({ change, source }: ChangeEvidence, level: number): Interval {
  switch (source.kind) {
    case 'normal': {
      const half = criticalZ(level) * source.standardError;
      return [change - half, change + half];
    }
    case 't': {
      const half = criticalT(level, source.degreesOfFreedom) * source.standardError;
      return [change - half, change + half];
    }
    case 'tango':
      return tangoInterval(source.gained, source.lost, source.n, level);
    case 'newcombe':
      return newcombeDifference(...source.now, ...source.before, level);
    case 'resampled':
      return percentileInterval(source.sorted, change, level);
  }
}

/**
 * Two-sided interval of the change in the metric's unit, widened where it must be to hold the change as written (counts
 * and runs may differ from that by their rounding), and cut at −1 and 1 for shares.
 * @param level 0 < level < 1
 */
export function changeInterval(evidence: ChangeEvidence, level: number): Interval {
  const { change, share, unit } = evidence;
  const [low, high] = sourceInterval(evidence, level);
  const whole: Interval = [Math.min(low, change), Math.max(high, change)];
  const cut: Interval = share ? [Math.max(-1, whole[0]), Math.min(1, whole[1])] : whole;
  return [cut[0] * unit, cut[1] * unit];
}

/** Smaller p-values are not told apart: quantiles so far out are not exact. */
const leastP = 1e-9;
/** Just below one half, where the bound is the change itself. */
const mostP = 0.4999;

/**
 * One-sided p-value for "the true change lies beyond `limit`", on the side asked for: the smallest α whose one-sided
 * bound, of level 1 − α, lies beyond it. By inversion of the interval, so that test and bound never disagree, whatever
 * the method. 1 where not even the change itself is beyond.
 * @param limit in the metric's unit
 */
export function beyondPValue(evidence: ChangeEvidence, limit: number, side: 'below' | 'above'): number {
  const isBeyond = (alpha: number): boolean => {
    const [low, high] = changeInterval(evidence, bothSides(1 - alpha));
    return side === 'below' ? high < limit : low > limit;
  };
  if (!isBeyond(mostP)) return 1;
  if (isBeyond(leastP)) return leastP;
  let [low, high] = [leastP, mostP];
  for (let step = 0; step < 40; step++) {
    const middle = Math.sqrt(low * high);
    if (isBeyond(middle)) high = middle;
    else low = middle;
  }
  return high;
}
