import type { MetricScale } from '../compare/comparison.ts';
import { scaleChanged } from '../compare/metrics.ts';
import type { Direction } from '../records/direction.ts';
import type { Criteria } from './criteria.ts';
import { otherScale } from './gates/context.ts';

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
    scale: shownScale(name, numbers, threshold, reading),
  };
}

/** As the metric is read, or as written where the numbers are on different scales (81.5 against 0.80). */
function shownScale(
  name: string,
  numbers: readonly number[],
  threshold: number | null,
  reading: Criteria['reading'],
): PrimaryMetric['scale'] {
  const scale = reading.scaleOf(name, numbers);
  const [value] = numbers;
  const direction = reading.directionOf(name);
  const apart =
    numbers.some((one) => numbers.some((other) => scaleChanged(one, other, scale))) ||
    (threshold !== null && value !== undefined && otherScale(name, scale, value, threshold, direction));
  return apart ? 'absolute' : scale;
}
