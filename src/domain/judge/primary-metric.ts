import type { MetricScale } from '../compare/comparison.ts';
import type { Direction } from '../records/direction.ts';
import type { Criteria } from './criteria.ts';

export interface PrimaryMetric {
  readonly name: string;
  readonly direction: Direction;
  readonly threshold: number | null;
  readonly scale: MetricScale;
}

/** The primary metric as its criteria declare it; `values` help to tell a ratio from percent. */
export function primaryMetricOf(
  criteria: Criteria,
  values: readonly (number | null)[],
): PrimaryMetric | null {
  const { primaryMetric: name, threshold, reading } = criteria;
  if (name === null) return null;
  const numbers = [...values, threshold].filter((number) => number !== null);
  return {
    name,
    direction: reading.directionOf(name),
    threshold,
    scale: shownScale(name, numbers, reading),
  };
}

/** As the metric is read, or as written where the numbers are on different scales (81.5 against 0.80). */
function shownScale(name: string, numbers: readonly number[], reading: Criteria['reading']): MetricScale {
  const apart = numbers.some((one) => numbers.some((other) => reading.scalesDiffer(name, one, other)));
  return apart ? 'absolute' : reading.scaleOf(name, numbers);
}
