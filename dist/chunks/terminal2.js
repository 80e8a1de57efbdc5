const require_format = require("./format.js");
const require_headline = require("./headline.js");
const require_catalogue = require("./catalogue.js");
const require_speaker = require("./speaker.js");
const require_comparison = require("./comparison.js");
const require_findings = require("./findings.js");
const require_style = require("./style.js");
const require_table = require("./table.js");
const require_text = require("./text.js");
const require_view = require("./view.js");

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
		const primary = require_view.primaryOf(task);
		const declared = task.primaryMetric;
		const limit = declared?.threshold ?? null;
		const value = primary?.candidate ?? null;
		const scale = declared?.scale ?? "absolute";
		const metric = common !== null || declared === null ? "" : `${style.text(require_speaker.metricName(messages, declared.name))} `;
		return [
			{
				text: style.data(task.taskName),
				paint: style.bold
			},
			step(style, task),
			value === null ? "–" : `${metric}${require_format.valueAgainst(value, limit ?? value, scale)}`,
			{
				text: require_view.versusCell(task, labels, labels.firstShort),
				paint: style.outcome(require_view.isComparable(task) ? primary?.outcome ?? "new" : "new")
			},
			limit === null ? "–" : `${require_format.comparison(declared?.direction ?? "higher")} ${require_format.limitValue(limit, scale)}`,
			{
				text: labels.verdicts[task.verdict.word],
				paint: style.state(require_view.stateOf(task))
			}
		];
	});
	const metricHead = common === null ? labels.primaryMetric : style.text(require_speaker.metricName(messages, common));
	const head = [
		labels.task,
		labels.version,
		metricHead,
		labels.change,
		labels.threshold,
		labels.verdict
	];
	return require_table.boxTable([
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
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(task.metrics, task.primaryMetric));
	const width = Math.max(0, ...task.gates.map(({ name }) => name.length));
	return task.gates.map((gate) => {
		return `  ${{
			pass: style.good,
			fail: style.bad,
			inconclusive: style.warn,
			skipped: style.dim,
			waived: style.warn
		}[gate.outcome](`${gateMarks[gate.outcome]} ${gate.name.padEnd(width)}`)}  ${style.text(require_catalogue.reasonText(messages, gate.reason, say))}`;
	});
}
function taskPart(style, report, task) {
	const { messages } = style;
	const { labels } = messages;
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(task.metrics, task.primaryMetric));
	const title = `${style.bold(style.data(task.taskName))} ${step(style, task)}`;
	const remarks = [...task.comparability.reasons, ...task.notes].map((reason) => style.text(require_catalogue.reasonText(messages, reason, say)));
	const next = require_text.join(task.nextSteps.slice(0, 2).map((reason) => require_catalogue.reasonText(messages, reason, say)), labels.space);
	const findings = require_view.findingsOf(report, task).map((finding) => require_findings.findingLine(style, finding));
	const verdict = style.state(require_view.stateOf(task))(require_comparison.conclusion(style, task));
	const ending = [`${labels.conclusion}${labels.colon}${verdict}`, ...next.length === 0 ? [] : [`${labels.nextStep}${labels.colon}${style.text(next)}`]];
	return [
		title,
		require_comparison.metricTable(style, task),
		require_comparison.configTable(style, task),
		gateLines(style, task).join("\n"),
		remarks.join("\n"),
		findings.join("\n"),
		ending.join("\n")
	].filter((part) => part !== null && part !== "").join("\n");
}
/** The report for a terminal. */
function renderReportTerminal(report, options) {
	const style = require_style.styleFor(options);
	const { messages } = style;
	const { tone, lead, details } = require_headline.headlineOf(report, messages);
	const paint = {
		tip: style.good,
		note: style.dim,
		warning: style.warn,
		caution: style.bad
	}[tone];
	const headline = `${style.bold(paint(style.text(lead)))}${messages.labels.space}${style.text(require_text.join(details, messages.labels.space))}`;
	const say = require_speaker.speakerFor(messages, []);
	const notices = report.notices.map((notice) => style.text(require_catalogue.reasonText(messages, notice, say)));
	const loose = require_view.otherFindings(report).map((finding) => require_findings.findingLine(style, finding));
	const label = ({ ref, sha }) => style.data(sha === null ? ref : require_format.shortSha(sha));
	return `${[
		headline.trimEnd(),
		notices.join("\n"),
		report.tasks.length === 0 ? "" : overview(style, report),
		...report.tasks.map((task) => taskPart(style, report, task)),
		loose.join("\n"),
		style.dim(`Tunegate · ${label(report.head)} ${messages.labels.footer.against} ${label(report.base)}`)
	].filter((part) => part !== "").join("\n\n")}\n`;
}

exports.renderReportTerminal = renderReportTerminal;