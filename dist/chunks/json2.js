import { a as historyJson, c as reasonJson, d as verdictJson, i as gateJson, l as revisionJson, n as comparisonJson, o as otherJson, r as findingJson, s as primaryJson, t as candidateJson, u as stringify } from "./pieces.js";
import { n as messagesIn } from "./catalogue.js";
import { a as speakerFor } from "./speaker.js";
import { u as knownMetrics } from "./view.js";

// src/render/json.ts
const writerFor = (messages, metrics) => ({
	messages,
	say: speakerFor(messages, metrics)
});
function taskJson(messages, task) {
	const writer = writerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const { baseline, comparability, ...compared } = comparisonJson(writer, task);
	return {
		path: task.path,
		taskName: task.taskName,
		status: {
			base: task.status.base,
			head: task.status.head
		},
		primaryMetric: primaryJson(task.primaryMetric),
		candidate: task.candidate === null ? null : candidateJson(task.candidate),
		baseline,
		verdict: verdictJson(writer, task.verdict),
		attainment: task.attainment,
		gates: task.gates.map((gate) => gateJson(writer, gate)),
		comparability,
		...compared,
		history: task.history.map(historyJson),
		others: task.others.map(otherJson),
		nextSteps: task.nextSteps.map((step) => reasonJson(writer, step)),
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
	const messages = messagesIn(language);
	const writer = writerFor(messages, []);
	return stringify({
		schema: report.schema,
		tool: toolJson(report.tool),
		language,
		base: revisionJson(report.base),
		head: revisionJson(report.head),
		result: report.result,
		exitCode: report.exitCode,
		tasks: report.tasks.map((task) => taskJson(messages, task)),
		findings: report.findings.map((finding) => findingJson(writer, finding)),
		notices: report.notices.map((notice) => reasonJson(writer, notice))
	});
}
/** `list` as a document, schema `tunegate.list/1` (schema/list.json). */
function renderListJson(list) {
	return stringify({
		schema: list.schema,
		tool: toolJson(list.tool),
		source: revisionJson(list.source),
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
	return stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		source: revisionJson(document.source),
		task: {
			path: task.path,
			taskName: task.taskName,
			status: task.status,
			version: task.version
		},
		primaryMetric: primaryJson(document.primaryMetric),
		history: document.history.map(historyJson)
	});
}
/** `compare` as a document, schema `tunegate.compare/1` (schema/compare.json). */
function renderCompareJson(document, { language }) {
	const { comparison } = document;
	const messages = messagesIn(language);
	const writer = writerFor(messages, knownMetrics(comparison.metrics, document.primaryMetric));
	return stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		language,
		source: revisionJson(document.source),
		task: {
			path: document.task.path,
			taskName: document.task.taskName
		},
		primaryMetric: primaryJson(document.primaryMetric),
		comparison: {
			candidate: candidateJson(comparison.candidate),
			...comparisonJson(writer, comparison)
		},
		verdict: verdictJson(writer, document.verdict)
	});
}
/** `validate` as a document, schema `tunegate.validate/1` (schema/validate.json). */
function renderValidationJson(document, { language }) {
	const writer = writerFor(messagesIn(language), []);
	return stringify({
		schema: document.schema,
		tool: toolJson(document.tool),
		language,
		source: revisionJson(document.source),
		result: document.result,
		exitCode: document.exitCode,
		tasks: document.tasks.map(({ path, taskName, errors, warnings, notices }) => ({
			path,
			taskName,
			errors,
			warnings,
			notices
		})),
		findings: document.findings.map((finding) => findingJson(writer, finding))
	});
}

export { renderValidationJson as a, renderReportJson as i, renderHistoryJson as n, renderListJson as r, renderCompareJson as t };