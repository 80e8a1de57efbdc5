import { h as valueAgainst, i as comparison, m as shortSha, o as limitValue } from "./format.js";
import { t as headlineOf } from "./headline.js";
import { r as reasonText } from "./catalogue.js";
import { a as speakerFor, t as metricName } from "./speaker.js";
import { n as configTable, r as metricTable, t as conclusion } from "./comparison2.js";
import { t as findingLine } from "./findings2.js";
import { t as styleFor } from "./style.js";
import { t as boxTable } from "./table.js";
import { r as join } from "./text.js";
import { c as isComparable, d as otherFindings, f as primaryOf, h as versusCell, m as stateOf, o as findingsOf, u as knownMetrics } from "./view.js";

// src/render/terminal.ts
const gateMarks = {
	pass: "✓",
	fail: "✗",
	inconclusive: "?",
	skipped: "-",
	waived: "!"
};
function step(style, task) {
	const from = task.baseline?.version ?? null;
	const to = task.candidate?.version ?? null;
	if (to === null) return "–";
	return from === to ? style.data(to) : `${from === null ? "–" : style.data(from)} → ${style.data(to)}`;
}
function overview(style, report) {
	const { messages } = style;
	const { labels } = messages;
	const names = new Set(report.tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []));
	const [only] = names;
	const common = names.size === 1 && only !== void 0 ? only : null;
	const rows = report.tasks.map((task) => {
		const primary = primaryOf(task);
		const declared = task.primaryMetric;
		const limit = declared?.threshold ?? null;
		const value = primary?.candidate ?? null;
		const scale = declared?.scale ?? "absolute";
		const metric = common !== null || declared === null ? "" : `${style.text(metricName(messages, declared.name))} `;
		return [
			{
				text: style.data(task.taskName),
				paint: style.bold
			},
			step(style, task),
			value === null ? "–" : `${metric}${valueAgainst(value, limit ?? value, scale)}`,
			{
				text: versusCell(task, labels, labels.firstShort),
				paint: style.outcome(isComparable(task) ? primary?.outcome ?? "new" : "new")
			},
			limit === null ? "–" : `${comparison(declared?.direction ?? "higher")} ${limitValue(limit, scale)}`,
			{
				text: labels.verdicts[task.verdict.word],
				paint: style.state(stateOf(task))
			}
		];
	});
	const metricHead = common === null ? labels.primaryMetric : style.text(metricName(messages, common));
	const head = [
		labels.task,
		labels.version,
		metricHead,
		labels.change,
		labels.threshold,
		labels.verdict
	];
	return boxTable([
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width);
}
function gateLines(style, task) {
	const { messages } = style;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const width = Math.max(0, ...task.gates.map(({ name }) => name.length));
	return task.gates.map((gate) => {
		return `  ${{
			pass: style.good,
			fail: style.bad,
			inconclusive: style.warn,
			skipped: style.dim,
			waived: style.warn
		}[gate.outcome](`${gateMarks[gate.outcome]} ${gate.name.padEnd(width)}`)}  ${style.text(reasonText(messages, gate.reason, say))}`;
	});
}
function taskPart(style, report, task) {
	const { messages } = style;
	const { labels } = messages;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const title = `${style.bold(style.data(task.taskName))} ${step(style, task)}`;
	const remarks = [...task.comparability.reasons, ...task.notes].map((reason) => style.text(reasonText(messages, reason, say)));
	const next = join(task.nextSteps.slice(0, 2).map((reason) => reasonText(messages, reason, say)), labels.space);
	const findings = findingsOf(report, task).map((finding) => findingLine(style, finding));
	const verdict = style.state(stateOf(task))(conclusion(style, task));
	const ending = [`${labels.conclusion}${labels.colon}${verdict}`, ...next.length === 0 ? [] : [`${labels.nextStep}${labels.colon}${style.text(next)}`]];
	return [
		title,
		metricTable(style, task),
		configTable(style, task),
		gateLines(style, task).join("\n"),
		remarks.join("\n"),
		findings.join("\n"),
		ending.join("\n")
	].filter((part) => part !== null && part !== "").join("\n");
}
/** The report for a terminal. */
function renderReportTerminal(report, options) {
	const style = styleFor(options);
	const { messages } = style;
	const { tone, lead, details } = headlineOf(report, messages);
	const paint = {
		tip: style.good,
		note: style.dim,
		warning: style.warn,
		caution: style.bad
	}[tone];
	const headline = `${style.bold(paint(style.text(lead)))}${messages.labels.space}${style.text(join(details, messages.labels.space))}`;
	const say = speakerFor(messages, []);
	const notices = report.notices.map((notice) => style.text(reasonText(messages, notice, say)));
	const loose = otherFindings(report).map((finding) => findingLine(style, finding));
	const label = ({ ref, sha }) => style.data(sha === null ? ref : shortSha(sha));
	return `${[
		headline.trimEnd(),
		notices.join("\n"),
		report.tasks.length === 0 ? "" : overview(style, report),
		...report.tasks.map((task) => taskPart(style, report, task)),
		loose.join("\n"),
		style.dim(`Tunegate · ${label(report.head)} ${messages.labels.footer.against} ${label(report.base)}`)
	].filter((part) => part !== "").join("\n\n")}\n`;
}

export { renderReportTerminal };