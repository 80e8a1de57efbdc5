// src/render/escape/visible.ts
/** Longest piece of data that is shown, in code points; the rest becomes an ellipsis (HAZARDS B31). */
const longestData = 80;
/**
* What a reader cannot see or what moves other characters: C0 and C1 controls, directional marks, line separators,
* zero-width space, byte-order mark, soft hyphen, tag characters, lone surrogates. Joiners stay: scripts and emoji need them.
*/
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
function nameOf(character) {
	const point = character.codePointAt(0) ?? 0;
	if (/[\t\n\r\u2028\u2029]/u.test(character)) return " ";
	if (point <= 255) return `\\x${point.toString(16).padStart(2, "0")}`;
	return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
/** The text on one line with everything invisible written out: ESC as `\x1b`, U+202E as its number. */
const visible = (text) => text.replace(/\r\n/gu, " ").replace(unseen, nameOf);
/** `visible`, and cut after `limit` code points with an ellipsis; never inside a surrogate pair. */
function short(text, limit = 80) {
	const points = [...visible(text.slice(0, 2 * limit + 2))];
	return points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : points.join("");
}

export { visible as n, short as t };