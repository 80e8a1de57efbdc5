const require_catalogue = require("./catalogue.js");
const require_suggestion = require("./suggestion.js");
const require_view = require("./view.js");
const require_style = require("./style.js");

// src/render/terminal/findings.ts
/** One finding as editors and terminals link it: `file:line:column severity rule message`. */
function findingLine(style, finding) {
	const { messages } = style;
	const paint = {
		error: style.bad,
		warning: style.warn,
		notice: style.dim
	}[finding.severity];
	const place = `${style.data(finding.file, 200)}:${String(finding.line)}:${String(finding.column)}`;
	const text = style.text([...require_catalogue.findingText(messages, finding), ...require_suggestion.suggestionText(finding, messages)]);
	const severity = messages.labels.severities[finding.severity];
	return `${place} ${paint(severity)} ${style.dim(finding.rule)} ${text}`;
}
/** `1 error, 2 warnings`, or that there is none. */
function countsLine(style, findings) {
	const counts = require_view.countFindings(findings);
	const { labels } = style.messages;
	const parts = [
		"error",
		"warning",
		"notice"
	].filter((severity) => counts[severity] > 0).map((severity) => labels.counts[severity](counts[severity]));
	return parts.length === 0 ? labels.counts.error(0) : parts.join(labels.comma);
}
/** `validate`: findings worst first, then the counts. */
function renderValidationTerminal(document, options) {
	const style = require_style.styleFor(options);
	const { labels } = style.messages;
	const lines = require_view.byWeight(document.findings).map((finding) => findingLine(style, finding));
	const counts = countsLine(style, document.findings);
	const paint = document.result === "fail" ? style.bad : style.good;
	const end = `${labels.tasksChecked(document.tasks.length)}${labels.colon}${paint(counts)}`;
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		end
	].join("\n")}\n`;
}

exports.findingLine = findingLine;
exports.renderValidationTerminal = renderValidationTerminal;