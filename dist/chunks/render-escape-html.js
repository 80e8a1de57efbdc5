const require_messages = require("./messages.js");
const require_start = require("./start.js");

// src/render/escape/html.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text for an element's content or a quoted attribute; also right for XML. */
const escapeHtml = (text) => text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
/** A piece of data for HTML or XML, on one line. */
const htmlData = (text, limit = 80) => escapeHtml(require_start.short(text, limit));
/** A message as HTML. */
function html(text) {
	return text.map((segment) => {
		if (segment.kind === "words") return escapeHtml(segment.text);
		const shown = htmlData(segment.text);
		return segment.kind === "name" && require_messages.isPlainWord(segment.text) ? shown : `<code>${shown}</code>`;
	}).join("");
}
/**
* Markup as it may be printed into the log of a workflow, where the runner takes `##[` for a command anywhere in a line and
* `::` for one at its start (hazard workflow-command). A reader of XML or HTML sees no difference.
*/
const quietMarkup = (markup) => markup.replaceAll("##[", "##&#91;").replaceAll(/^(\s*)::/gmu, "$1&#58;:");

Object.defineProperty(exports, "escapeHtml", {
  enumerable: true,
  get: function () {
    return escapeHtml;
  }
});
Object.defineProperty(exports, "html", {
  enumerable: true,
  get: function () {
    return html;
  }
});
Object.defineProperty(exports, "htmlData", {
  enumerable: true,
  get: function () {
    return htmlData;
  }
});
Object.defineProperty(exports, "quietMarkup", {
  enumerable: true,
  get: function () {
    return quietMarkup;
  }
});