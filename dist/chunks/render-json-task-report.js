const require_plain = require("./render-escape-plain.js");
const require_messages = require("./messages.js");

// src/render/json/task-report.ts
const reasonJson = ({ messages, say }, reason) => ({
	code: reason.code,
	message: require_plain.plain(require_messages.reasonText(messages, reason, say)),
	args: reason.args
});
const reasonsJson = (writer, reasons) => reasons.map((reason) => reasonJson(writer, reason));
const revisionJson = ({ ref, sha }) => ({
	ref,
	sha
});
const findingJson = ({ messages }, finding) => ({
	rule: finding.rule,
	severity: finding.severity,
	file: finding.file,
	line: finding.line,
	column: finding.column,
	message: require_plain.plain(require_messages.findingText(messages, finding)),
	args: finding.args,
	suggestion: finding.suggestion,
	task: finding.task,
	related: finding.related === null ? null : {
		file: finding.related.file,
		line: finding.related.line,
		column: finding.related.column
	}
});
const primaryJson = (primary) => primary === null ? null : {
	name: primary.name,
	direction: primary.direction,
	threshold: primary.threshold,
	scale: primary.scale
};
const gateJson = (writer, gate) => ({
	name: gate.name,
	metric: gate.metric,
	outcome: gate.outcome,
	required: gate.required,
	observed: gate.observed,
	interval: gate.interval,
	reason: reasonJson(writer, gate.reason)
});
const metricJson = (writer, metric) => ({
	name: metric.name,
	key: metric.key,
	group: metric.group,
	label: metric.label,
	direction: metric.direction,
	directionFrom: metric.directionFrom,
	unit: metric.scale,
	n: metric.n,
	baseline: metric.baseline,
	candidate: metric.candidate,
	change: metric.change,
	relativeChange: metric.relativeChange,
	outcome: metric.outcome,
	significance: metric.significance,
	interval: metric.interval,
	pValue: metric.pValue,
	adjustedPValue: metric.adjustedPValue,
	method: metric.method,
	candidateInterval: metric.candidateInterval,
	baselineInterval: metric.baselineInterval,
	incomparable: metric.incomparable === null ? null : reasonJson(writer, metric.incomparable)
});
const configState = (change) => {
	if (change.baseline === void 0) return "added";
	return change.candidate === void 0 ? "removed" : "changed";
};
const configJson = (change) => ({
	key: change.key,
	state: configState(change),
	baseline: change.baseline ?? null,
	candidate: change.candidate ?? null,
	relativeChange: change.relativeChange,
	major: change.major
});
const dataJson = (data) => ({
	counts: data.counts.map(({ name, baseline, candidate, relativeChange }) => ({
		name,
		baseline,
		candidate,
		relativeChange
	})),
	classes: data.classes.map(({ label, baseline, candidate }) => ({
		label,
		baseline,
		candidate
	})),
	totalVariation: data.totalVariation,
	psi: data.psi,
	shift: data.shift,
	sourceHashChanged: data.sourceHashChanged,
	testSetChanged: data.testSetChanged
});
const historyJson = (entry) => ({
	version: entry.version,
	created: entry.created,
	parent: entry.parent,
	value: entry.value,
	marks: entry.marks,
	deployedAt: entry.deployedAt,
	replaced: entry.replaced,
	changes: entry.changes
});
const verdictJson = (writer, verdict) => ({
	word: verdict.word,
	reasons: reasonsJson(writer, verdict.reasons)
});
const otherJson = (writer, { version, kind, primary }) => ({
	version,
	kind,
	primary: primary === null ? null : metricJson(writer, primary)
});
/** The parts that a task of a report and a `compare` document share. */
const comparisonJson = (writer, comparison) => ({
	baseline: comparison.baseline === null ? null : {
		version: comparison.baseline.version,
		rule: comparison.baseline.rule,
		ageDays: comparison.baseline.ageDays
	},
	comparability: {
		comparable: comparison.comparability.comparable,
		reasons: reasonsJson(writer, comparison.comparability.reasons)
	},
	confidence: comparison.confidence,
	metrics: comparison.metrics.map((metric) => metricJson(writer, metric)),
	config: comparison.config.map(configJson),
	data: dataJson(comparison.data),
	changes: comparison.changes,
	notes: reasonsJson(writer, comparison.notes)
});
const candidateJson = (candidate) => ({
	version: candidate.version,
	created: candidate.created,
	parent: candidate.parent
});
/** JSON has no NaN and no infinities: they are written as text, as Python spells them. */
const replacer = (_key, value) => typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
/**
* A document as text. Standard output may be the log of a workflow, where the runner takes `##[` for a command anywhere in
* a line (hazard workflow-command); these characters stand together only inside of strings, so they can be written in JSON's own way.
*/
const stringify = (document) => `${JSON.stringify(document, replacer, 2).replaceAll("##[", "#\\u0023[")}\n`;

Object.defineProperty(exports, "candidateJson", {
  enumerable: true,
  get: function () {
    return candidateJson;
  }
});
Object.defineProperty(exports, "comparisonJson", {
  enumerable: true,
  get: function () {
    return comparisonJson;
  }
});
Object.defineProperty(exports, "findingJson", {
  enumerable: true,
  get: function () {
    return findingJson;
  }
});
Object.defineProperty(exports, "gateJson", {
  enumerable: true,
  get: function () {
    return gateJson;
  }
});
Object.defineProperty(exports, "historyJson", {
  enumerable: true,
  get: function () {
    return historyJson;
  }
});
Object.defineProperty(exports, "otherJson", {
  enumerable: true,
  get: function () {
    return otherJson;
  }
});
Object.defineProperty(exports, "primaryJson", {
  enumerable: true,
  get: function () {
    return primaryJson;
  }
});
Object.defineProperty(exports, "reasonJson", {
  enumerable: true,
  get: function () {
    return reasonJson;
  }
});
Object.defineProperty(exports, "revisionJson", {
  enumerable: true,
  get: function () {
    return revisionJson;
  }
});
Object.defineProperty(exports, "stringify", {
  enumerable: true,
  get: function () {
    return stringify;
  }
});
Object.defineProperty(exports, "verdictJson", {
  enumerable: true,
  get: function () {
    return verdictJson;
  }
});