/** Longest piece of data that is shown, in code points; the rest becomes an ellipsis (hazard terminal-control). */
export const longestData = 80;

/**
 * What a reader cannot see or what moves other characters: C0 and C1 controls, directional marks, line separators,
 * zero-width space, byte-order mark, soft hyphen, tag characters, lone surrogates. Joiners stay: scripts and emoji need them.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the pattern is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (/[\t\n\r\u2028\u2029]/u.test(character)) return ' ';
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text on one line with everything invisible written out: ESC as `\x1b`, U+202E as its number. */
export const visible = (text: string): string => text.replace(/\r\n/gu, ' ').replace(unseen, nameOf);

/** `visible`, and cut after `limit` code points with an ellipsis; never inside a surrogate pair. */
export function short(text: string, limit: number = longestData): string {
  // A code point has at most two code units: what lies beyond cannot be shown, however long the text is.
  const points = [...visible(text.slice(0, 2 * limit + 2))];
  return points.length > limit ? `${points.slice(0, limit - 1).join('')}…` : points.join('');
}
