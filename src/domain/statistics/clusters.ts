import { criticalT, tTwoSidedP } from './distributions.ts';
import type { Interval, ItemPrediction } from './types.ts';

/** Fewer groups than this do not show how much groups differ: nothing is said then. */
export const enoughClusters = 10;

/** A mean over items that come in groups, with the standard error that allows for items of one group being alike. */
export interface ClusteredMean {
  readonly mean: number;
  readonly standardError: number;
  readonly clusters: number;
}

/**
 * Mean of `values` with its cluster-robust standard error: √(G / (G − 1) Σ_g (Σ_i∈g (x_i − mean))²) / N. This is what
 * statsmodels gives for `OLS(x, 1).fit(cov_type='cluster')` with its small-sample correction; with one item a group it
 * is the usual error of a mean. Liang and Zeger, Biometrika 73 (1986); Miller, "Adding Error Bars to Evals" (2024).
 * @param cluster the group of each value
 */
export function clusteredMean(values: readonly number[], cluster: readonly string[]): ClusteredMean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sums = new Map<string, number>();
  values.forEach((value, i) => {
    const key = cluster[i] ?? '';
    sums.set(key, (sums.get(key) ?? 0) + value - mean);
  });
  const clusters = sums.size;
  const squares = [...sums.values()].reduce((total, sum) => total + sum * sum, 0);
  const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / values.length;
  return { mean, standardError, clusters };
}

/** t interval of a clustered mean with G − 1 degrees of freedom, cut at 0 and 1 for a share. */
export function clusteredInterval({ mean, standardError, clusters }: ClusteredMean, level: number): Interval {
  const half = criticalT(level, clusters - 1) * standardError;
  return [Math.max(0, mean - half), Math.min(1, mean + half)];
}

/** Two-sided p of a clustered mean of differences being 0. */
export const clusteredP = ({ mean, standardError, clusters }: ClusteredMean): number =>
  standardError > 0 ? tTwoSidedP(mean / standardError, clusters - 1) : mean === 0 ? 1 : 0;

/** Whether items are not independent of each other: they come in groups, or were answered several times. */
export const areClustered = (items: readonly ItemPrediction[]): boolean =>
  items.some(({ group, sample }) => group != null || sample != null);

/** What items that are alike have in common: their group, else the item itself. */
export const clusterOf = ({ id, group }: ItemPrediction): string =>
  group == null ? `item ${id}` : `group ${group}`;

/** One item: the share of its answers that are right, and the group that it belongs to (itself where it has none). */
export interface ItemShare {
  readonly right: number;
  readonly group: string;
}

/** Items by id, repeats averaged within their item. */
export function itemShares(items: readonly ItemPrediction[]): ReadonlyMap<string, ItemShare> {
  const found = new Map<string, { right: number; of: number; group: string }>();
  for (const answer of items) {
    const { id, label, prediction } = answer;
    const item = found.get(id) ?? { right: 0, of: 0, group: clusterOf(answer) };
    item.right += label === prediction ? 1 : 0;
    item.of++;
    found.set(id, item);
  }
  return new Map([...found].map(([id, { right, of, group }]) => [id, { right: right / of, group }]));
}
