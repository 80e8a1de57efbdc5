import { labelsOf } from './confusion.ts';
import { seedOf } from './random.ts';
import type { ItemPrediction } from './types.ts';

/** The same items judged by two versions. Classes are indices into `labels`. */
export interface PairedItems {
  readonly labels: readonly string[];
  readonly truth: Int32Array;
  readonly baseline: Int32Array;
  readonly candidate: Int32Array;
  readonly seed: number;
}

/**
 * Pairs predictions by id. Null unless both sides have exactly the same ids, each once, with the same true labels:
 * anything else is not the same test set. Order of the lines plays no part.
 */
export function pairItems(
  baseline: readonly ItemPrediction[],
  candidate: readonly ItemPrediction[],
): PairedItems | null {
  const before = new Map(baseline.map((item) => [item.id, item]));
  const after = new Map(candidate.map((item) => [item.id, item]));
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
    seed: 0,
  };
  const texts: string[] = [];
  for (const [row, id] of [...after.keys()].sort().entries()) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined || now === undefined || old.label !== now.label) return null;
    items.truth[row] = at(now.label);
    items.baseline[row] = at(old.prediction);
    items.candidate[row] = at(now.prediction);
    // The two predictions in an order of their own: exchanging the sides then mirrors the result exactly.
    texts.push(id, now.label, ...[old.prediction, now.prediction].sort());
  }
  return { ...items, seed: seedOf(texts) };
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
