/** What stands where a secret was. */
export const mask = '***';

/** So much of a value is enough to know it by: long texts are cut where they are shown. */
const telling = 12;
/** Values that are shorter would take ordinary words along when they are masked everywhere. */
export const shortestValue = 4;

/** Replaces every secret of a fixed set in any text. */
export type Masker = (text: string) => string;

/** How many characters two texts have in common from an offset of the first on. */
function common(text: string, at: number, value: string): number {
  let length = 0;
  while (length < value.length && at + length < text.length && text[at + length] === value[length])
    length += 1;
  return length;
}

/** The place of the first value that does not come before what stands at `at`; values are in code unit order. */
function placeOf(values: readonly string[], text: string, at: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? '';
    const length = common(text, at, value);
    const before = length < value.length && (value[length] ?? '') < (text[at + length] ?? '');
    if (before || (length === value.length && at + length < text.length)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Secrets in code unit order, and for each the place of the longest other one that it begins with; -1 for none. */
interface Known {
  readonly values: readonly string[];
  readonly beginsWith: readonly number[];
}

function known(values: readonly string[]): Known {
  const open: number[] = [];
  const beginsWith = values.map((value, index) => {
    while (open.length > 0 && !value.startsWith(values[open.at(-1) ?? 0] ?? '')) open.pop();
    const before = open.at(-1) ?? -1;
    open.push(index);
    return before;
  });
  return { values, beginsWith };
}

/** Length of the longest value, or beginning of one that tells it, that stands at `at`; 0 where none does. */
function lengthAt({ values, beginsWith }: Known, text: string, at: number): number {
  const place = placeOf(values, text, at);
  // Of all values those beside the place in the order have most in common with the text.
  const [before, after] = [place - 1, place].map((index) => common(text, at, values[index] ?? ''));
  const cut = Math.max(before ?? 0, after ?? 0);
  if (cut >= telling) return cut;
  // A whole value that stands here is the one before the place, or one that it begins with.
  if (after !== undefined && place < values.length && after === values[place]?.length) return after;
  for (let index = place - 1; index >= 0; index = beginsWith[index] ?? -1) {
    const { length } = values[index] ?? '';
    if (length <= (before ?? 0)) return length;
  }
  return 0;
}

/** Masks all of `secrets`, whole or cut short, in any text; the time grows with the text, not with their number. */
export function maskerFor(secrets: Iterable<string>): Masker | null {
  const values = [...new Set(secrets)].filter((value) => value.length >= shortestValue).sort();
  if (values.length === 0) return null;
  // `sort` without a function goes by UTF-16 code units, as the comparison above does.
  const all = known(values);
  const beginnings = new Set(values.map((value) => value.slice(0, shortestValue)));
  return (text) => {
    let result = '';
    let from = 0;
    for (let at = 0; at + shortestValue <= text.length; ) {
      const length = beginnings.has(text.slice(at, at + shortestValue)) ? lengthAt(all, text, at) : 0;
      if (length === 0) {
        at += 1;
        continue;
      }
      result += `${text.slice(from, at)}${mask}`;
      at += length;
      from = at;
    }
    return from === 0 ? text : result + text.slice(from);
  };
}

function maskInside(node: unknown, masker: Masker): void {
  if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return;
  if (node instanceof Map) {
    const entries = [...node.entries()];
    node.clear();
    for (const [key, value] of entries) node.set(maskedPart(key, masker), maskedPart(value, masker));
    return;
  }
  if (Array.isArray(node)) {
    for (const [index, value] of node.entries()) node[index] = maskedPart(value, masker);
    return;
  }
  // The keys of objects are ours; keys from files stand in maps.
  for (const [key, value] of Object.entries(node)) Reflect.set(node, key, maskedPart(value, masker));
}

function maskedPart(value: unknown, masker: Masker): unknown {
  if (typeof value === 'string') return masker(value);
  maskInside(value, masker);
  return value;
}

/** A copy of plain data (findings, a record, a report) in which no text and no map's key holds a secret; the same without any. */
export function masked<T>(data: T, masker: Masker | null): T {
  if (masker === null) return data;
  const copy = structuredClone(data);
  maskInside(copy, masker);
  return copy;
}
