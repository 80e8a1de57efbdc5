const require_block = require("./render-markdown-block.js");
const require_task_report = require("./render-json-task-report.js");
const require_messages = require("./messages.js");
const require_view = require("./render-plan-view.js");

// src/render/plan/simulation.ts
/** Versions that a line names. */
const named = 12;
const heads = ({ plan: words }) => [
	words.policy,
	words.actions.keep,
	words.actions.remove,
	words.size,
	words.keptVersions
];
function names(kept, { labels }, inert) {
	const rest = kept.length - named;
	return [...kept.slice(0, named).map(inert), ...rest > 0 ? [`+${rest}`] : []].join(labels.comma);
}
function renderSimulationTerminal(rows, options) {
	const style = require_messages.styleFor(options);
	const cells = rows.map(({ text, kept, removed, bytes }) => [
		style.data(text),
		String(kept.length),
		String(removed.length),
		require_view.sizeText(bytes),
		names(kept, style.messages, style.data)
	]);
	return `${require_messages.boxTable([
		"l",
		"r",
		"r",
		"r",
		"l"
	], heads(style.messages), cells, style.width)}\n`;
}
function renderSimulationMarkdown(rows, language) {
	const messages = require_messages.messagesIn(language);
	const cells = rows.map(({ text, kept, removed, bytes }) => [
		require_block.markdownCode(text),
		String(kept.length),
		String(removed.length),
		require_view.sizeText(bytes),
		names(kept, messages, (name) => require_block.markdownData(name))
	]);
	return `${require_block.table([
		"l",
		"r",
		"r",
		"r",
		"l"
	], heads(messages), cells)}\n`;
}
/** The same in every language. */
const renderSimulationJson = (rows) => require_task_report.stringify({
	schema: "tunegate.simulation/1",
	policies: rows.map(({ text, kept, removed, bytes }) => ({
		policy: text,
		kept,
		removed,
		bytes
	}))
});

exports.renderSimulationJson = renderSimulationJson;
exports.renderSimulationMarkdown = renderSimulationMarkdown;
exports.renderSimulationTerminal = renderSimulationTerminal;