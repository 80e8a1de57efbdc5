import type { MetricChange, MetricScale } from './comparison.ts';

/**
 * The drop that `max_regression` allows, in the metric's own unit, ≥ 0: points of a ratio, hundred times that for shares
 * in percent and for scores whose points go beyond 1, a share of the baseline's value for unbounded metrics.
 */
export function allowedDrop(share: number, scale: MetricScale, baseline: number): number {
  if (scale === 'ratio') return share;
  if (scale === 'points') return Math.abs(baseline) > 1 ? share * 100 : share;
  return scale === 'percent' ? share * 100 : share * Math.abs(baseline);
}

/**
 * Whether two versions are practically equal in a metric: the whole interval of the change lies within the allowed drop
 * and as large a gain. Whatever p says then, the difference is too small to matter.
 * @param share `max_regression`: points of a ratio, a share of the baseline's value for unbounded metrics
 */
export function isPracticallyEqual(
  { interval, scale, baseline }: Pick<MetricChange, 'interval' | 'scale' | 'baseline'>,
  share: number,
): boolean {
  if (interval === null || baseline === null) return false;
  const margin = allowedDrop(share, scale, baseline);
  return interval[0] >= -margin && interval[1] <= margin;
}

/** Points of a share below which a change shows as none: half of the last digit shown. */
const shownPoints = 0.05;

/** Whether a change is none to a reader: it vanishes in the digits shown. */
export const isShownAsNone = ({ change, scale }: Pick<MetricChange, 'change' | 'scale'>): boolean =>
  change !== null &&
  (change === 0 ||
    (scale !== 'absolute' && Math.abs(change) < (scale === 'percent' ? shownPoints : shownPoints / 100)));
