import type { Results } from '../records/results.ts';

/** What two evaluations say they were measured with, where they do not agree. */
export interface InstrumentChange {
  readonly field: string;
  /** Null where that side does not say. */
  readonly baseline: string | null;
  readonly candidate: string | null;
}

/** Fields whose values are numbers or truth values written in several ways. */
function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [Number(a), Number(b)];
  if (a.trim() !== '' && b.trim() !== '' && Number.isFinite(x) && Number.isFinite(y)) return x === y;
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(a) === plain(b);
}

/** Hashes may be written shortened, and with the algorithm before them. */
function sameHash(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.toLowerCase().replace(/^(?:sha-?\d+|md5|git|blob)[:-]/, ''));
  return x !== undefined && y !== undefined && x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x));
}

const isHash = (field: string): boolean => /(?:hash|sha\d*|fingerprint)$/.test(field);

/** Every field on which two files differ or of which only one speaks. Empty where neither says anything. */
export function instrumentChanges(
  baseline: Results | null,
  candidate: Results | null,
): readonly InstrumentChange[] {
  const [before, after] = [baseline?.instrument ?? new Map(), candidate?.instrument ?? new Map()];
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
  return fields.flatMap((field): readonly InstrumentChange[] => {
    const [old, now] = [before.get(field) ?? null, after.get(field) ?? null];
    const same = old !== null && now !== null && (isHash(field) ? sameHash(old, now) : sameText(old, now));
    return same ? [] : [{ field, baseline: old, candidate: now }];
  });
}
