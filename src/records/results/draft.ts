import { type MetricSplit, splitName } from '../../domain/records/metric-name.ts';
import type { KeyPath } from '../../domain/records/records.ts';
import type { ClassScores, Measured, Metric, MetricTest, NumberFact } from '../../domain/records/results.ts';
import type { Sink } from '../shape-scalar.ts';
import type { Node } from '../tree.ts';

/** The counts that stand in one mapping, and the mapping around it. */
export interface Scope {
  readonly counts: ReadonlyMap<string, number>;
  readonly outer: Scope | null;
}

/** Where a mapping stands: the sections around it by their names, by the file's keys, and as a path. */
export interface Spot {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly path: KeyPath;
  readonly scope: Scope;
  /** Paths of keys that stand elsewhere: those of a list of records that are read as one. */
  readonly elsewhere?: ReadonlyMap<string, KeyPath>;
}

/** A metric whose number of items is not known yet. */
export interface Draft extends Measured {
  readonly key: string;
  /** Sections and the last part, still with its prefix. */
  readonly sections: readonly string[];
  readonly last: string;
  readonly runs: readonly number[] | null;
  readonly scope: Scope;
  readonly path: KeyPath;
  /** What a harness says of it; its name is complete then. */
  readonly harness:
    | (Pick<Metric, 'name' | 'n' | 'higherIsBetter' | 'standardError'> & {
        readonly test: MetricTest;
      })
    | null;
}

export interface PlacedClass {
  readonly section: string;
  /** The part of the data, by the prefix of its key. */
  readonly split: MetricSplit;
  readonly scores: ClassScores;
}

/** A confusion matrix before its labels are known. */
export interface PlacedMatrix {
  readonly key: string;
  readonly fullKey: string;
  readonly node: Node;
  readonly labels: readonly string[] | null;
  readonly path: KeyPath;
}

/** What is known of a file while it is walked through. */
export interface Walk {
  readonly sink: Sink;
  readonly metrics: Draft[];
  readonly facts: NumberFact[];
  readonly classes: PlacedClass[];
  readonly matrices: PlacedMatrix[];
  readonly unread: { readonly key: string; readonly node: Node }[];
  /** Items without a result, as a harness counts them. */
  withoutResult: number;
}

export const pathOf = (spot: Spot, key: string): KeyPath => spot.elsewhere?.get(key) ?? [...spot.path, key];

export const keyOf = (spot: Spot, key: string): string => [...spot.keys, key].join('.');

export const deeper = (spot: Spot, key: string, counts: ReadonlyMap<string, number>): Spot => ({
  names: [...spot.names, key],
  keys: [...spot.keys, key],
  path: pathOf(spot, key),
  scope: { counts, outer: spot.scope },
});

/** A section's name without the prefix of a Trainer: `eval_PER` is the class `PER`. */
export const bareLabel = (key: string): string => splitName(key).bare;

interface Found {
  readonly value: number;
  readonly decimals: number | null;
  readonly runs: readonly number[] | null;
  readonly path: Spot['path'];
}

/** So many metrics are read of one file: each is compared, and no evaluation has more. */
export const mostMetrics = 2_000;

/** Notes a metric; `key` is the last part of its name. */
export function addMetric(walk: Walk, key: string, spot: Spot, found: Found, keys = keyOf(spot, key)): void {
  if (walk.metrics.length > mostMetrics) return;
  walk.metrics.push({
    ...found,
    key: keys,
    sections: spot.names,
    last: key,
    scope: spot.scope,
    harness: null,
  });
}
