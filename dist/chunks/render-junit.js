const require_html = require("./render-escape-html.js");
const require_plain = require("./render-escape-plain.js");
const require_start = require("./start.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");

// src/render/junit.ts
const results = {
	pass: "passed",
	fail: "failure",
	inconclusive: "skipped",
	skipped: "skipped",
	waived: "skipped"
};
function taskSuite(task, messages) {
	const say = require_messages.speakerFor(messages, require_judging.knownMetrics(task.metrics, task.primaryMetric));
	const cases = task.gates.map((gate) => {
		const { labels } = messages;
		const sentence = require_plain.plain(require_messages.reasonText(messages, gate.reason, say));
		const loud = gate.outcome === "inconclusive" || gate.outcome === "waived";
		return {
			name: gate.metric === null ? gate.name : `${gate.name} ${gate.metric}`,
			className: task.taskName,
			result: results[gate.outcome],
			message: loud ? `${labels.outcomes[gate.outcome]}${labels.colon}${sentence}` : sentence
		};
	});
	return {
		name: task.taskName,
		cases
	};
}
const findingCase = (finding, className, messages) => ({
	name: `${finding.file}:${finding.line}:${finding.column} ${finding.rule}`,
	className,
	result: "failure",
	message: require_plain.plain(require_messages.findingText(messages, finding))
});
const isError = ({ severity }) => severity === "error";
/** Errors outside every task have no gate that fails for them. */
const looseSuite = (findings, messages) => ({
	name: "tunegate",
	cases: findings.filter(isError).map((finding) => findingCase(finding, "tunegate", messages))
});
/** U+FFFE and U+FFFF are no characters of XML. */
const xml = (text) => require_html.escapeHtml(require_start.visible(text)).replace(/[\ufffe\uffff]/gu, "�");
function caseXml({ name, className, result, message }) {
	const head = `    <testcase classname="${xml(className)}" name="${xml(name)}"`;
	if (result === "passed") return `${head}/>`;
	const type = result === "failure" ? " type=\"gate\"" : "";
	return `${head}>\n      <${result} message="${xml(message)}"${type}/>\n    </testcase>`;
}
const of = (result, cases) => cases.filter((one) => one.result === result).length;
const counts = (cases) => `tests="${cases.length}" failures="${of("failure", cases)}" errors="0"`;
/** Only a suite counts what was skipped: Jenkins' schema has no such attribute on all of them together. */
const suiteXml = ({ name, cases }) => `  <testsuite name="${xml(name)}" ${counts(cases)} skipped="${of("skipped", cases)}">\n${cases.map(caseXml).join("\n")}\n  </testsuite>`;
function document(suites) {
	const filled = suites.filter(({ cases }) => cases.length > 0);
	const all = counts(filled.flatMap(({ cases }) => cases));
	const body = filled.map((suite) => `${suiteXml(suite)}\n`).join("");
	return require_html.quietMarkup(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tunegate" ${all}>\n${body}</testsuites>\n`);
}
/** JUnit XML: a suite a task, a test case a gate; what could not be decided is skipped, with the reason. */
function renderReportJunit(report, { language }) {
	const messages = require_messages.messagesIn(language);
	return document([...report.tasks.map((task) => taskSuite(task, messages)), looseSuite(require_judging.otherFindings(report), messages)]);
}
/** JUnit XML: a suite a task; each error is a failed test case, and a task without one has one that passes. */
function renderValidationJunit({ tasks, findings }, { language }) {
	const messages = require_messages.messagesIn(language);
	const suites = tasks.map(({ path, taskName }) => {
		const errors = findings.filter((finding) => finding.task === path && isError(finding));
		const sound = {
			name: "records",
			className: taskName,
			result: "passed",
			message: ""
		};
		const cases = errors.map((finding) => findingCase(finding, taskName, messages));
		return {
			name: taskName,
			cases: cases.length === 0 ? [sound] : cases
		};
	});
	const known = new Set(tasks.map(({ path }) => path));
	const others = findings.filter(({ task }) => task === null || !known.has(task));
	return document([...suites, looseSuite(others, messages)]);
}

exports.renderReportJunit = renderReportJunit;
exports.renderValidationJunit = renderValidationJunit;