import type { Direction } from '../records/direction.ts';
import { splitName } from '../records/metric-name.ts';
import { fitsPattern } from '../records/metric-pattern.ts';
import { findMetric, metricTable } from '../records/metric-table.ts';
import type { Results } from '../records/results.ts';
import type { DirectionRule, MetricScale } from './comparison.ts';
import { directionByName } from './direction-by-name.ts';
import { scaleByName, scalesDiffer } from './unit.ts';

/** What `metrics:` of tunegate.yaml says of one metric, or of all whose names fit a pattern. */
export interface MetricOverride {
  readonly metric: string;
  readonly direction: Direction | null;
  readonly scale: MetricScale | null;
}

export interface KnownDirection {
  /** An unknown direction counts as higher where something has to be judged by it. */
  readonly direction: Direction;
  readonly from: DirectionRule;
}

/** How metrics are read in one task: overrides first, then what the files say, then names. */
export interface MetricReading {
  /** The direction that counts. */
  directionOf(name: string): Direction;
  /** The same with what says so. */
  knownDirection(name: string): KnownDirection;
  /** The unit of a metric, decided over all its numbers: both sides, the threshold, every version. */
  scaleOf(name: string, numbers: readonly number[]): MetricScale;
  /** Whether two numbers of a metric are written on different scales: 85.43 against 0.8418. */
  scalesDiffer(name: string, a: number, b: number): boolean;
}

/** A direction that results files state for a metric; null where none does. */
export type StatedDirection = (name: string) => Direction | null;

/** The direction that the first of some files states: of base and candidate the base's counts. */
export function statedIn(files: readonly (Results | null)[]): StatedDirection {
  const stating = files.filter((results) =>
    results?.metrics.some((metric) => metric.higherIsBetter !== null),
  );
  const tables = stating.map((results) => metricTable(results));
  return (name) => {
    for (const table of tables) {
      const stated = findMetric(table, name)?.higherIsBetter ?? null;
      if (stated !== null) return stated ? 'higher' : 'lower';
    }
    return null;
  };
}

/**
 * Overrides of tunegate.yaml count first (the first pattern that fits and says something), for the primary metric
 * `success_criteria.direction` before them. A pattern fits the name as written and the name without its prefix.
 */
export function metricReading(
  overrides: readonly MetricOverride[],
  primary: { readonly name: string | null; readonly direction: Direction | null },
  stated: StatedDirection = () => null,
): MetricReading {
  const fitting = (name: string) => {
    const { bare } = splitName(name);
    return overrides.filter(
      ({ metric }) => fitsPattern(metric, name) || fitsPattern(splitName(metric).bare, bare),
    );
  };
  const knownDirection = (name: string): KnownDirection => {
    const declared = name === primary.name ? primary.direction : null;
    const set = fitting(name).find((override) => override.direction !== null)?.direction ?? null;
    const said = declared === null && set === null ? stated(name) : null;
    const named = directionByName(name);
    if (declared !== null) return { direction: declared, from: 'criteria' };
    if (set !== null) return { direction: set, from: 'settings' };
    if (said !== null) return { direction: said, from: 'file' };
    return named === null ? { direction: 'higher', from: 'unknown' } : { direction: named, from: 'name' };
  };
  const ownScale = (name: string) => fitting(name).find((override) => override.scale !== null)?.scale ?? null;
  return {
    knownDirection,
    directionOf: (name) => knownDirection(name).direction,
    scaleOf: (name, numbers) => ownScale(name) ?? scaleByName(name, numbers),
    scalesDiffer: (name, a, b) => ownScale(name) === null && scalesDiffer(name, a, b),
  };
}
