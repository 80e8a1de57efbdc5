import { distance } from 'fastest-levenshtein';

const longest = 64;

/**
 * The known word that a person most likely meant: at most two letters away, one for words of up to four letters.
 * Case, `-` and `_` do not count as letters. Null when there is none, and for very short words.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const folded = fold(word);
  let best: string | null = null;
  let bestDistance = folded.length < 3 ? 1 : folded.length <= 4 ? 2 : 3;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > 4) continue;
    const found = edits(folded, fold(candidate));
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Letters to change; two that changed places are one mistake. */
function edits(a: string, b: string): number {
  const found = distance(a, b);
  return found === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : found;
}

const sorted = (word: string): string => [...word].sort().join('');
const fold = (word: string): string => word.toLowerCase().replaceAll(/[-_ ]/g, '');
