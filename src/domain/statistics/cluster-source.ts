import { clusteredMean, enoughClusters, itemShares } from './clusters.ts';
import { roundingOf } from './rounding.ts';
import type { ErrorSource } from './source-types.ts';
import type { MetricKind, SideFacts } from './types.ts';

/** The error of a share over items in groups, null for other metrics and where the groups are too few. */
export function fromClusters(kind: MetricKind, side: SideFacts): ErrorSource | null {
  if (kind.type !== 'accuracy' && kind.type !== 'proportion') return null;
  const items = [...itemShares(side.predictions ?? []).values()];
  const found = clusteredMean(
    items.map(({ right }) => right),
    items.map(({ group }) => group),
  );
  const { mean, standardError, clusters } = found;
  const off = Math.abs(side.value - mean);
  if (clusters < enoughClusters || !(standardError > 0) || !(off <= Math.max(roundingOf(side), 0.005)))
    return null;
  const plain = { origin: 'clusters', conservative: false, smoothed: false } as const;
  return { value: side.value, standardError, n: items.length, inexact: off > roundingOf(side), ...plain };
}
