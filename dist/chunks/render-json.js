const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_task_report = require("./render-json-task-report.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");

// src/render/json.ts
var json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	renderCompareJson: () => renderCompareJson,
	renderExplanationJson: () => renderExplanationJson,
	renderHistoryJson: () => renderHistoryJson,
	renderListJson: () => renderListJson,
	renderReportJson: () => renderReportJson,
	renderValidationJson: () => renderValidationJson
});
const writerFor = (messages, metrics) => ({
	messages,
	say: require_messages.speakerFor(messages, metrics)
});
function taskJson(messages, task) {
	const writer = writerFor(messages, require_judging.knownMetrics(task.metrics, task.primaryMetric));
	const { baseline, comparability, ...compared } = require_task_report.comparisonJson(writer, task);
	return {
		path: task.path,
		taskName: task.taskName,
		status: {
			base: task.status.base,
			head: task.status.head
		},
		primaryMetric: require_task_report.primaryJson(task.primaryMetric),
		candidate: task.candidate === null ? null : require_task_report.candidateJson(task.candidate),
		baseline,
		verdict: require_task_report.verdictJson(writer, task.verdict),
		attainment: task.attainment,
		gates: task.gates.map((gate) => require_task_report.gateJson(writer, gate)),
		comparability,
		...compared,
		history: task.history.map(require_task_report.historyJson),
		others: task.others.map((other) => require_task_report.otherJson(writer, other)),
		nextSteps: task.nextSteps.map((step) => require_task_report.reasonJson(writer, step)),
		deployment: {
			target: task.deployment.target,
			deploy: task.deployment.deploy,
			rollback: task.deployment.rollback
		},
		cleanup: task.cleanup
	};
}
const toolJson = ({ name, version }) => ({
	name,
	version
});
/** The report as one document, schema `tunegate.report/1` (schema/report.json). */
function renderReportJson(report, { language }) {
	const messages = require_messages.messagesIn(language);
	const writer = writerFor(messages, []);
	return require_task_report.stringify({
		schema: report.schema,
		tool: toolJson(report.tool),
		language,
		base: require_task_report.revisionJson(report.base),
		head: require_task_report.revisionJson(report.head),
		result: report.result,
		exitCode: report.exitCode,
		tasks: report.tasks.map((task) => taskJson(messages, task)),
		findings: report.findings.map((finding) => require_task_report.findingJson(writer, finding)),
		notices: report.notices.map((notice) => require_task_report.reasonJson(writer, notice))
	});
}
/** `list` as a document, schema `tunegate.list/1` (schema/list.json). */
function renderListJson(list) {
	return require_task_report.stringify({
		schema: list.schema,
		tool: toolJson(list.tool),
		source: require_task_report.revisionJson(list.source),
		tasks: list.tasks.map((task) => ({
			path: task.path,
			taskName: task.taskName,
			readable: task.readable,
			status: task.status,
			version: task.version,
			primaryMetric: task.primaryMetric === null ? null : {
				name: task.primaryMetric.name,
				value: task.primaryMetric.value,
				scale: task.primaryMetric.scale
			},
			updated: task.updated
		}))
	});
}
/** `history` as a document, schema `tunegate.history/1` (schema/history.json). */
function renderHistoryJson(document) {
	const { task } = document;
	return require_task_report.stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		source: require_task_report.revisionJson(document.source),
		task: {
			path: task.path,
			taskName: task.taskName,
			status: task.status,
			version: task.version
		},
		primaryMetric: require_task_report.primaryJson(document.primaryMetric),
		history: document.history.map(require_task_report.historyJson)
	});
}
/** `explain` as a document, schema `tunegate.explain/1` (schema/explain.json). */
function renderExplanationJson(document) {
	return require_task_report.stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		source: require_task_report.revisionJson(document.source),
		task: {
			path: document.task.path,
			taskName: document.task.taskName
		},
		version: document.version,
		file: document.file,
		shape: document.shape,
		items: document.items,
		withoutResult: document.withoutResult,
		instrument: document.instrument.map(({ field, value }) => ({
			field,
			value
		})),
		numbers: document.numbers.map(explainedJson)
	});
}
const explainedJson = (number) => ({
	key: number.key,
	name: number.name,
	value: number.value,
	kind: number.kind,
	rule: number.rule,
	direction: number.direction,
	directionFrom: number.directionFrom,
	unit: number.unit,
	n: number.n,
	primary: number.primary
});
/** `compare` as a document, schema `tunegate.compare/1` (schema/compare.json). */
function renderCompareJson(document, { language }) {
	const { comparison } = document;
	const messages = require_messages.messagesIn(language);
	const writer = writerFor(messages, require_judging.knownMetrics(comparison.metrics, document.primaryMetric));
	return require_task_report.stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		language,
		source: require_task_report.revisionJson(document.source),
		task: {
			path: document.task.path,
			taskName: document.task.taskName
		},
		primaryMetric: require_task_report.primaryJson(document.primaryMetric),
		comparison: {
			candidate: require_task_report.candidateJson(comparison.candidate),
			...require_task_report.comparisonJson(writer, comparison)
		},
		verdict: require_task_report.verdictJson(writer, document.verdict)
	});
}
/** `validate` as a document, schema `tunegate.validate/1` (schema/validate.json). */
function renderValidationJson(document, { language }) {
	const writer = writerFor(require_messages.messagesIn(language), []);
	return require_task_report.stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		language,
		source: require_task_report.revisionJson(document.source),
		result: document.result,
		exitCode: document.exitCode,
		tasks: document.tasks.map(({ path, taskName, errors, warnings, notices }) => ({
			path,
			taskName,
			errors,
			warnings,
			notices
		})),
		findings: document.findings.map((finding) => require_task_report.findingJson(writer, finding))
	});
}

Object.defineProperty(exports, "json_exports", {
  enumerable: true,
  get: function () {
    return json_exports;
  }
});
Object.defineProperty(exports, "renderReportJson", {
  enumerable: true,
  get: function () {
    return renderReportJson;
  }
});
Object.defineProperty(exports, "renderValidationJson", {
  enumerable: true,
  get: function () {
    return renderValidationJson;
  }
});