import { C as markdownData, S as markdownCode, _ as fence, g as byteLength, h as alert, u as shellLine, v as fold, x as markdown, y as table } from "./details.js";
import { m as shortSha } from "./format.js";
import { n as messagesIn } from "./catalogue.js";
import { t as metricName } from "./speaker.js";
import { a as rulesText, c as withAction, i as planSentences, n as hasWork, o as scoreText, r as isBusy, s as sizeText, t as ageText } from "./view2.js";

// src/render/plan/markdown.ts
const everything = 1e6;
const details = [
	{
		tasks: everything,
		rows: everything,
		kept: true,
		restore: true,
		notices: everything
	},
	{
		tasks: 200,
		rows: 200,
		kept: true,
		restore: true,
		notices: 100
	},
	{
		tasks: 200,
		rows: 200,
		kept: false,
		restore: true,
		notices: 50
	},
	{
		tasks: 50,
		rows: 20,
		kept: false,
		restore: true,
		notices: 20
	},
	{
		tasks: 20,
		rows: 10,
		kept: false,
		restore: false,
		notices: 10
	},
	{
		tasks: 5,
		rows: 5,
		kept: false,
		restore: false,
		notices: 3
	},
	{
		tasks: 0,
		rows: 0,
		kept: false,
		restore: false,
		notices: 0
	}
];
/** The plan as markdown, at most `budgetBytes` long: for the job summary, the pull request, and files. */
function renderPlanMarkdown(plan, options) {
	const messages = messagesIn(options.language);
	let text = "";
	for (const detail of details) {
		text = render(plan, messages, detail);
		if (byteLength(text) <= options.budgetBytes) break;
	}
	return text;
}
function render(plan, messages, detail) {
	const { plan: words, labels } = messages;
	const busy = plan.tasks.filter(isBusy);
	const calm = plan.tasks.filter((task) => !isBusy(task));
	const [lead = "", ...rest] = planSentences(plan, messages);
	const strong = [`**${lead}**`, ...rest].join(labels.space);
	const { ref, sha } = plan.head;
	const shown = busy.slice(0, detail.tasks);
	return `${[
		alert(hasWork(plan.totals) ? "NOTE" : "TIP", strong),
		...shown.map((task) => taskPart(task, messages, detail)),
		...more(busy.length - shown.length, messages),
		...detail.kept && calm.length > 0 ? [calmPart(calm, messages)] : [],
		...noticesPart(plan, messages, detail),
		...detail.restore ? restorePart(plan, messages, detail) : [],
		...plan.totals.remove > 0 ? [words.undo] : [],
		`<sub>Tunegate · ${words.planFor(markdownCode(sha === null ? ref : shortSha(sha)))}</sub>`
	].join("\n\n")}\n`;
}
const more = (count, messages) => count > 0 ? [messages.plan.more(count)] : [];
const titleOf = (task) => task.path === task.taskName || task.path === "" ? markdownData(task.taskName || ".") : `${markdownData(task.taskName)} (${markdownData(task.path)})`;
function versionTable(task, versions, messages, withSize) {
	const { plan: words, labels } = messages;
	const metric = task.metric === null ? labels.primaryMetric : markdown(metricName(messages, task.metric));
	const rows = versions.map((version) => [
		markdownData(version.version),
		...withSize ? [words.actions[version.action]] : [],
		ageText(version, messages),
		scoreText(version, task),
		...withSize ? [sizeText(version.bytes)] : [],
		rulesText(version, messages)
	]);
	const head = withSize ? [
		words.version,
		words.action,
		words.age,
		metric,
		words.size,
		words.why
	] : [
		words.version,
		words.age,
		metric,
		words.why
	];
	return table(withSize ? [
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	] : [
		"l",
		"r",
		"r",
		"l"
	], head, rows);
}
function taskPart(task, messages, detail) {
	const { plan: words } = messages;
	const going = [...withAction(task, "remove"), ...withAction(task, "defer")];
	const promoted = withAction(task, "keep").filter(({ rules }) => rules.includes("promote"));
	const kept = withAction(task, "keep").filter(({ rules }) => !rules.includes("promote"));
	const loud = [...going, ...promoted];
	const shown = loud.slice(0, detail.rows);
	const keptShown = kept.slice(0, detail.rows);
	return [
		`**${titleOf(task)}**`,
		...shown.length > 0 ? [versionTable(task, shown, messages, true)] : [],
		...more(loud.length - shown.length, messages),
		...detail.kept && keptShown.length > 0 ? [fold(words.keptTitle(kept.length), versionTable(task, keptShown, messages, false))] : []
	].join("\n\n");
}
/** Tasks of which everything stays. */
function calmPart(tasks, messages) {
	const count = tasks.reduce((sum, { versions }) => sum + versions.length, 0);
	const body = tasks.map((task) => `**${titleOf(task)}**\n\n${versionTable(task, task.versions, messages, false)}`);
	return fold(messages.plan.keptTitle(count), body.join("\n\n"));
}
function noticesPart(plan, messages, detail) {
	if (plan.notices.length === 0) return [];
	const shown = plan.notices.slice(0, detail.notices);
	const body = [shown.map((notice) => `- ${markdown(messages.plan.notices[notice.code](notice))}`).join("\n"), ...more(plan.notices.length - shown.length, messages)];
	return [fold(messages.plan.noticesTitle(plan.notices.length), body.join("\n\n"))];
}
function restorePart(plan, messages, detail) {
	const all = plan.tasks.flatMap((task) => withAction(task, "remove")).flatMap(({ restore }) => restore === null ? [] : [shellLine(restore)]);
	const shown = all.slice(0, detail.rows);
	if (shown.length === 0) return [];
	const body = [fence("sh", shown.join("\n")), ...more(all.length - shown.length, messages)];
	return [fold(messages.plan.restoreTitle, body.join("\n\n"))];
}

export { renderPlanMarkdown as t };