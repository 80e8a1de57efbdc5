import { commandSecrets } from './command-lines.ts';
import { literalsIn } from './literals.ts';
import { entropyOf, patternsFor } from './patterns.ts';
import type { Secret } from './secret.ts';
import { urlSecrets } from './urls.ts';

const keyEnd = /-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** A private key goes to its last line; one whose last line is not there, to the end of the text. */
function privateKeyEnd(text: string, from: number): number {
  keyEnd.lastIndex = from;
  const end = keyEnd.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** Values of a known form. */
function tokensIn(text: string): readonly Secret[] {
  return patternsFor(text).flatMap(({ id, entropy, expression }) => {
    const found = [...text.matchAll(expression())].map((match) => {
      const place = match.indices?.slice(1).find((group) => group !== undefined);
      const [start, end] = place ?? [match.index, match.index + match[0].length];
      return { start, end, what: { rule: 'token', kind: id } } as const;
    });
    if (id === 'private-key') return wholeKeys(text, found);
    return found.filter(({ start, end }) => {
      const value = text.slice(start, end);
      return entropyOf(value) >= entropy && !/example$/i.test(value);
    });
  });
}

/** A key that begins inside another is part of it. */
function wholeKeys(text: string, found: readonly Secret[]): readonly Secret[] {
  const keys: Secret[] = [];
  for (const secret of found) {
    if (secret.start < (keys.at(-1)?.end ?? 0)) continue;
    keys.push({ ...secret, end: privateKeyEnd(text, secret.end) });
  }
  return keys;
}

/** Places that overlap become one, with the name of the first in the order given: a token under a key is a token. */
function united(found: readonly Secret[]): readonly Secret[] {
  const places = found
    .map((secret, rank) => ({ ...secret, rank }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const whole: (Secret & { readonly rank: number })[] = [];
  for (const place of places) {
    const last = whole.at(-1);
    if (last === undefined || place.start >= last.end) {
      whole.push(place);
      continue;
    }
    const named = place.rank < last.rank ? place : last;
    whole[whole.length - 1] = { ...named, start: last.start, end: Math.max(last.end, place.end) };
  }
  return whole.map(({ start, end, what }) => ({ start, end, what }));
}

/**
 * Every secret in a text, in order; where finds overlap, all that any of them covers is one secret. Works on any text, so
 * that a file that cannot be parsed is looked at too. The time grows with the length of the text.
 */
export const findSecrets = (text: string): readonly Secret[] =>
  united([...tokensIn(text), ...urlSecrets(text), ...commandSecrets(text), ...literalsIn(text)]);
