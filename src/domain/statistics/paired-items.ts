import { clusterOf } from './clusters.ts';
import { labelsOf } from './confusion.ts';
import { seedOf } from './random.ts';
import type { ItemPrediction } from './types.ts';

/** The same items judged by two versions. Classes are indices into `labels`. */
export interface PairedItems {
  readonly labels: readonly string[];
  readonly truth: Int32Array;
  readonly baseline: Int32Array;
  readonly candidate: Int32Array;
  /** Which cluster each row belongs to, 0 … clusters − 1: its group, else its item, so that repeats stay together. */
  readonly cluster: Int32Array;
  readonly clusters: number;
  readonly seed: number;
}

/** What a file has once: an item, or one of several answers to it. */
const keyOf = ({ id, sample }: ItemPrediction): string => (sample == null ? id : `${id}\u0000${sample}`);

/**
 * Pairs predictions by id (and sample, where items were answered several times). Null unless both sides have exactly the
 * same ones, each once, with the same true labels and groups: anything else is not the same test set. Order of the lines
 * plays no part.
 */
export function pairItems(
  baseline: readonly ItemPrediction[],
  candidate: readonly ItemPrediction[],
): PairedItems | null {
  const before = new Map(baseline.map((item) => [keyOf(item), item]));
  const after = new Map(candidate.map((item) => [keyOf(item), item]));
  const n = after.size;
  if (n === 0 || n !== candidate.length || n !== before.size || n !== baseline.length) return null;
  const labels = labelsOf([...baseline, ...candidate]);
  const index = new Map(labels.map((label, i) => [label, i]));
  const at = (label: string): number => index.get(label) ?? 0;
  const items: PairedItems = {
    labels,
    truth: new Int32Array(n),
    baseline: new Int32Array(n),
    candidate: new Int32Array(n),
    cluster: new Int32Array(n),
    clusters: 0,
    seed: 0,
  };
  const clusters = new Map<string, number>();
  const texts: string[] = [];
  for (const [row, id] of [...after.keys()].sort().entries()) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined || now === undefined || old.label !== now.label) return null;
    if (old.group != null && now.group != null && old.group !== now.group) return null;
    items.truth[row] = at(now.label);
    items.baseline[row] = at(old.prediction);
    items.candidate[row] = at(now.prediction);
    const cluster = clusterOf(now.group == null ? old : now);
    const number = clusters.get(cluster) ?? clusters.size;
    clusters.set(cluster, number);
    items.cluster[row] = number;
    // The two predictions in an order of their own: exchanging the sides then mirrors the result exactly.
    texts.push(id, now.label, ...[old.prediction, now.prediction].sort());
  }
  return { ...items, clusters: clusters.size, seed: seedOf(texts) };
}

/** Items right with only one of the two versions, for McNemar's test. */
export function discordantItems(items: PairedItems): { readonly gained: number; readonly lost: number } {
  let [gained, lost] = [0, 0];
  items.truth.forEach((truth, i) => {
    const [before, after] = [items.baseline[i] === truth, items.candidate[i] === truth];
    if (after && !before) gained++;
    if (before && !after) lost++;
  });
  return { gained, lost };
}
