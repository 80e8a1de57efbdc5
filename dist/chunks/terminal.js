import { u as shellLine } from "./details.js";
import { t as metricName } from "./speaker.js";
import { t as styleFor } from "./style.js";
import { t as boxTable } from "./table.js";
import { a as rulesText, c as withAction, i as planSentences, o as scoreText, s as sizeText, t as ageText } from "./view2.js";

// src/render/plan/terminal.ts
/** The plan for a terminal: a table a task, notes, and how to bring back what goes. */
function renderPlanTerminal(plan, options) {
	const style = styleFor(options);
	const { messages } = style;
	const { plan: words, labels } = messages;
	const restore = plan.tasks.flatMap((task) => withAction(task, "remove")).flatMap(({ restore: argv }) => argv === null ? [] : [`  ${shellLine(argv)}`]);
	const notices = plan.notices.map((notice) => `- ${style.text(words.notices[notice.code](notice))}`);
	return `${[
		...plan.tasks.map((task) => taskTable(style, task)),
		...notices.length === 0 ? [] : [notices.join("\n")],
		...restore.length === 0 ? [] : [`${words.restoreTitle}${labels.colon.trimEnd()}\n${restore.join("\n")}`],
		planSentences(plan, messages).join(labels.space)
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
		ageText(version, messages),
		scoreText(version, task),
		sizeOf(version),
		rulesText(version, messages)
	]);
	const metric = task.metric === null ? labels.primaryMetric : style.text(metricName(messages, task.metric));
	const head = [
		words.version,
		words.action,
		words.age,
		metric,
		words.size,
		words.why
	];
	return `${style.bold(style.data(task.taskName || "."))}${task.path === task.taskName || task.path === "" ? "" : ` (${style.data(task.path)})`}\n${boxTable([
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width)}`;
}
const sizeOf = ({ action, bytes }) => action === "keep" ? "" : sizeText(bytes);

export { renderPlanTerminal };