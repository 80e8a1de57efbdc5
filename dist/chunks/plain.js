import { n as isPlainWord } from "./text.js";
import { n as visible, t as short } from "./visible.js";

// src/render/escape/plain.ts
/** A message as plain text on one line (JSON, annotations, JUnit); data that could pass for our words is in backquotes. */
function plain(text) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = short(segment.text);
		return segment.kind === "code" || !isPlainWord(segment.text) ? `\`${shown}\`` : shown;
	}).join("");
}
/**
* One line for a log of GitHub Actions: no control characters, and neither form of a workflow command (HAZARDS A14:
* the runner takes `::` at the start of a trimmed line and `##[` anywhere).
*/
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/u, "$1:​").replace(/##(?=\[)/gu, "#​#");

export { plain as n, logLine as t };