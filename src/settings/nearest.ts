import { distance } from 'fastest-levenshtein';

/**
 * The one of `known` that was most likely meant by `name`; null when none is close (one letter in three may differ).
 * Upper and lower case do not count as a difference, and the beginning of exactly one known name is taken for it.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase().slice(0, 64);
  const starting = known.filter((one) => wanted !== '' && one.toLowerCase().startsWith(wanted));
  if (starting.length === 1 && starting[0] !== undefined) return starting[0];
  const scored = known
    .map((one) => ({ one, score: distance(wanted, one.toLowerCase()) }))
    .sort((a, b) => a.score - b.score);
  const best = scored[0];
  return best !== undefined && best.score <= Math.max(1, Math.floor(wanted.length / 3)) ? best.one : null;
}
