const require_messages = require("./messages.js");
const require_start = require("./start.js");

// src/render/escape/plain.ts
/** A message as plain text on one line (JSON, annotations, JUnit); data that could pass for our words is in backquotes. */
function plain(text) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = require_start.short(segment.text);
		return segment.kind === "code" || !require_messages.isPlainWord(segment.text) ? `\`${shown}\`` : shown;
	}).join("");
}
/**
* One line for a log of GitHub Actions: no control characters, and neither form of a workflow command (hazard workflow-command:
* the runner takes `::` at the start of a trimmed line and `##[` anywhere).
*/
const logLine = (text) => require_start.visible(text).replace(/^(\s*):(?=:)/u, "$1:​").replace(/##(?=\[)/gu, "#​#");

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