/**
 * A message as segments, so that every sink can tell our own words from what came out of a file and escape the latter
 * in its own way. `name` is data that may stand in a sentence like a word (a version, a class label), `code` is data
 * shown as written (a key, a value, a path).
 */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

export type Text = readonly Segment[];

/** Our own words. Never call it with anything from a repository. */
export const words = (text: string): Text => [{ kind: 'words', text }];

/** Data that reads as part of a sentence when it is one harmless word, else is set apart like code. */
export const name = (text: string): Text => [{ kind: 'name', text }];

/** Data shown as written. */
export const code = (text: string): Text => [{ kind: 'code', text }];

/** Whether a name is one plain word (letters, digits, `.`, `_`, `-`) and so cannot pass for words of ours. */
export const isPlainWord = (text: string): boolean =>
  // The usual letters first: the Unicode classes are slow to compile.
  /^[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff._-]{0,63}$/.test(text) ||
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u.test(text);

/** Builds a Text; every interpolated string is data (a name), numbers are written as they are, Texts are put in. */
export function t(strings: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  const segments: Segment[] = [];
  strings.forEach((text, index) => {
    if (text !== '') segments.push({ kind: 'words', text });
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'string') segments.push({ kind: 'name', text: value });
    else if (typeof value === 'number') segments.push({ kind: 'words', text: String(value) });
    else segments.push(...value);
  });
  return segments;
}

/** Puts Texts together with our own words between them. */
export function join(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index === 0 ? text : [...words(separator), ...text]));
}

/** At most `limit` pieces of data, then how many more there are (`more` says that in the reader's language). */
export function listed(
  items: readonly string[],
  separator: string,
  more: (count: number) => Text,
  limit = 8,
): Text {
  const shown = items.slice(0, limit).map(code);
  const rest = items.length - shown.length;
  return join(rest > 0 ? [...shown, more(rest)] : shown, separator);
}
