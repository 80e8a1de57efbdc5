const require_plain = require("./render-escape-plain.js");
const require_task_report = require("./render-json-task-report.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");

// src/render/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** A path as a relative URI. */
const uri = (path) => path.split("/").map(encodeURIComponent).join("/");
const place = ({ file, line, column }) => ({ physicalLocation: {
	artifactLocation: {
		uri: uri(file),
		uriBaseId: "%SRCROOT%"
	},
	region: {
		startLine: line,
		startColumn: column
	}
} });
const descriptor = ({ id, severity, documentation: { what, why } }) => ({
	id,
	shortDescription: { text: what },
	fullDescription: { text: `${what} ${why}` },
	help: {
		text: `${what} ${why}`,
		markdown: `${what}\n\n${why}`
	},
	defaultConfiguration: { level: levels[severity] },
	properties: { tags: [id.slice(0, id.indexOf("/"))] }
});
const result = (finding, rules, messages) => ({
	ruleId: finding.rule,
	ruleIndex: rules.indexOf(finding.rule),
	level: levels[finding.severity],
	message: { text: require_plain.plain([...require_messages.findingText(messages, finding), ...require_judging.suggestionText(finding, messages)]) },
	locations: [place(finding)],
	...finding.related === null ? {} : { relatedLocations: [place(finding.related)] }
});
/** The findings as SARIF 2.1.0, for code scanning. */
function renderReportSarif(report, options) {
	const messages = require_messages.messagesIn(options.language);
	const findings = require_judging.byWeight(report.findings);
	const used = new Set(findings.map(({ rule }) => rule));
	const described = Object.values(options.rules).filter(({ id }) => used.has(id));
	const rules = described.map(({ id }) => id);
	return require_task_report.stringify({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Tunegate",
				semanticVersion: report.tool.version,
				rules: described.map(descriptor)
			} },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => result(finding, rules, messages))
		}]
	});
}

exports.renderReportSarif = renderReportSarif;