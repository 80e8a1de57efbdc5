const require_shell = require("./render-shell.js");
const require_messages = require("./messages.js");
const require_view = require("./render-plan-view.js");

// src/render/plan/terminal.ts
/** Models elsewhere that a terminal names; the document has all. */
const namedModels = 5;
/** The plan for a terminal: a table a task, notes, and how to bring back what goes. */
function renderPlanTerminal(plan, options) {
	const style = require_messages.styleFor(options);
	const { messages } = style;
	const { plan: words, labels } = messages;
	const restore = plan.tasks.flatMap((task) => require_view.withAction(task, "remove")).flatMap(({ restore: argv }) => argv === null ? [] : [`  ${require_shell.shellLine(argv)}`]);
	const notices = plan.notices.map((notice) => `- ${style.text(words.notices[notice.code](notice))}`);
	const external = require_view.externalModels(plan).slice(0, namedModels);
	const stored = require_view.storedLines(plan, messages, external, ([name]) => style.data(name)).map((line) => `  ${line}`);
	return `${[
		...plan.tasks.map((task) => taskTable(style, task)),
		...notices.length === 0 ? [] : [notices.join("\n")],
		...stored.length === 0 ? [] : [[`${words.storedTitle}${labels.colon.trimEnd()}`, ...stored].join("\n")],
		...restore.length === 0 ? [] : [`${words.restoreTitle}${labels.colon.trimEnd()}\n${restore.join("\n")}`],
		require_view.planSentences(plan, messages).join(labels.space)
	].join("\n\n")}\n`;
}
function taskTable(style, task) {
	const { messages } = style;
	const { plan: words, labels } = messages;
	const paints = {
		keep: style.dim,
		remove: style.bad,
		defer: style.warn
	};
	const rows = task.versions.map((version) => [
		style.data(version.version),
		{
			text: words.actions[version.action],
			paint: paints[version.action]
		},
		require_view.ageText(version, messages),
		require_view.scoreText(version, task),
		sizeOf(version),
		require_view.rulesText(version, messages)
	]);
	const metric = task.metric === null ? labels.primaryMetric : style.text(require_messages.metricName(messages, task.metric));
	const head = [
		words.version,
		words.action,
		words.age,
		metric,
		words.size,
		words.why
	];
	return `${style.bold(style.data(task.taskName || "."))}${task.path === task.taskName || task.path === "" ? "" : ` (${style.data(task.path)})`}\n${require_messages.boxTable([
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width)}`;
}
const sizeOf = ({ action, bytes }) => action === "keep" ? "" : require_view.sizeText(bytes);

exports.renderPlanTerminal = renderPlanTerminal;