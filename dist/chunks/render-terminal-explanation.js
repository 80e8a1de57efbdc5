const require_messages = require("./messages.js");

// src/render/terminal/explanation.ts
/** Which way is better: the word, and what says so. */
function directionText({ messages }, { direction, directionFrom }) {
	const { explain } = messages;
	if (direction === null || directionFrom === null) return "–";
	if (directionFrom === "unknown") return explain.directionFrom.unknown;
	return `${explain.directions[direction]} (${explain.directionFrom[directionFrom]})`;
}
function rowOf(style, number, names) {
	const { explain } = style.messages;
	const key = style.data(number.key);
	const named = number.name !== null && number.name !== number.key ? style.data(number.name) : "–";
	return [
		number.primary ? {
			text: `${key}*`,
			paint: style.bold
		} : key,
		...names ? [named] : [],
		require_messages.metricValue(number.value, "absolute"),
		explain.kinds[number.kind],
		directionText(style, number),
		number.unit === null ? "–" : explain.units[number.unit],
		number.n === null ? "–" : String(number.n),
		explain.rules[number.rule]
	];
}
/** How each number of a version's results was read, one line a number. */
function renderExplanationTerminal(document, options) {
	const style = require_messages.styleFor(options);
	const { labels, explain } = style.messages;
	const line = (label, value) => `${label}${labels.colon}${style.data(value)}`;
	const intro = [
		line(labels.task, document.task.taskName),
		line(labels.version, document.version),
		line(explain.file, document.file),
		line(explain.shape, document.shape),
		...document.items === null ? [] : [line(explain.items, String(document.items))],
		...document.withoutResult === 0 ? [] : [line(explain.withoutResult, String(document.withoutResult))],
		...document.instrument.map(({ field, value }) => line(`${explain.instrument} ${style.data(field)}`, value))
	];
	const names = document.numbers.some(({ key, name }) => name !== null && name !== key);
	const head = [
		explain.key,
		...names ? [explain.name] : [],
		explain.value,
		explain.kind,
		explain.direction,
		explain.unit,
		explain.items,
		explain.rule
	];
	const rows = document.numbers.map((number) => rowOf(style, number, names));
	const align = [
		"l",
		...names ? ["l"] : [],
		"r",
		"l",
		"l",
		"l",
		"r",
		"l"
	];
	const table = require_messages.boxTable(align, head, rows, style.width);
	return `${intro.join("\n")}\n${table}\n`;
}

exports.renderExplanationTerminal = renderExplanationTerminal;