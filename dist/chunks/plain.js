const require_text = require("./text.js");
const require_working_folder = require("./working-folder.js");

// src/render/escape/plain.ts
/** A message as plain text on one line (JSON, annotations, JUnit); data that could pass for our words is in backquotes. */
function plain(text) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = require_working_folder.short(segment.text);
		return segment.kind === "code" || !require_text.isPlainWord(segment.text) ? `\`${shown}\`` : shown;
	}).join("");
}
/**
* One line for a log of GitHub Actions: no control characters, and neither form of a workflow command (HAZARDS A14:
* the runner takes `::` at the start of a trimmed line and `##[` anywhere).
*/
const logLine = (text) => require_working_folder.visible(text).replace(/^(\s*):(?=:)/u, "$1:​").replace(/##(?=\[)/gu, "#​#");

Object.defineProperty(exports, "logLine", {
  enumerable: true,
  get: function () {
    return logLine;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});