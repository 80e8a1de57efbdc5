const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_open_task = require("./commands-open-task.js");
const require_messages = require("./messages.js");
const require_workplace = require("./cli-workplace.js");

// src/commands/export.ts
/** The results of one version, with all that the forms of other tools ask for. Throws UsageError where it has none. */
function exportedResults({ record }, request) {
	const definition = require_open_task.definitionFor(record);
	const facts = require_reading.versionFacts(require_open_task.versionFor(record, request.version));
	if (facts.results === null) throw new require_start.UsageError(`${facts.version} of ${require_reading.taskNameOf(record)} has no results to export.`);
	const primary = require_reading.primaryMetricOf(record, [facts], request.policy);
	const other = otherVersion(record, facts, request.against);
	return {
		taskName: require_reading.taskNameOf(record) || ".",
		version: facts.version,
		taskType: definition.taskType,
		language: definition.language,
		baseModel: textOf(facts.config.get("base_model")?.value),
		resultsFile: facts.resultsFile ?? "",
		primary,
		primaryValue: primary === null ? null : require_reading.findMetric(require_reading.metricTable(facts.results), primary.name)?.value ?? null,
		metrics: valuesOf(facts),
		other: other === null ? null : {
			version: other.version,
			metrics: valuesOf(other)
		}
	};
}
function otherVersion(record, facts, against) {
	if (against !== null) return require_reading.versionFacts(require_open_task.versionFor(record, against));
	const production = require_reading.deployedHits(record, null)[0]?.version ?? null;
	const name = production !== null && production !== facts.version ? production : facts.parent;
	return name === null ? null : require_reading.versionsOf(record).get(name) ?? null;
}
/** All numbers by name, scores of classes as `per_class.<label>.<score>`. */
const valuesOf = ({ results }) => new Map([...require_reading.metricTable(results)].map(([name, { value }]) => [name, value]));
const textOf = (value) => typeof value === "string" ? value : null;

// src/render/export.ts
/** Task types of this world and of the Hugging Face Hub, https://huggingface.co/tasks. */
const hubTasks = /* @__PURE__ */ new Map([
	["classification", "text-classification"],
	["sentiment", "text-classification"],
	["ner", "token-classification"],
	["extraction", "token-classification"],
	["summarization", "summarization"],
	["translation", "translation"],
	["qa", "question-answering"],
	["generation", "text-generation"]
]);
/** JSON strings are YAML strings. */
const quoted = (text) => JSON.stringify(text);
/** Names of metrics as the `evaluate` library has them, which the Hub groups by. */
function metricType(name) {
	const words = name.toLowerCase().split(/[^a-z0-9]+/);
	return [
		"f1",
		"accuracy",
		"precision",
		"recall"
	].find((known) => words.includes(known)) ?? name;
}
const finite = ([, value]) => Number.isFinite(value);
/**
* `model-index` of a model card, https://github.com/huggingface/hub-docs/blob/main/modelcard.md: to be put into the metadata
* at the head of README.md. Values that are no finite numbers are left out.
*/
function renderModelIndex(results) {
	const { taskName, version, taskType, language, baseModel, metrics } = results;
	const type = hubTasks.get((taskType ?? "").toLowerCase()) ?? taskType ?? "text-classification";
	const lines = [...metrics].filter(finite).flatMap(([name, value]) => [
		`          - type: ${quoted(metricType(name))}`,
		`            name: ${quoted(name)}`,
		`            value: ${value}`
	]);
	return [
		...language === null ? [] : [`language: ${quoted(language)}`],
		...baseModel === null ? [] : [`base_model: ${quoted(baseModel)}`],
		"model-index:",
		`  - name: ${quoted(`${taskName}-${version}`)}`,
		"    results:",
		"      - task:",
		`          type: ${quoted(type)}`,
		"        dataset:",
		`          name: ${quoted(`${taskName} (test)`)}`,
		`          type: ${quoted(taskName)}`,
		"          split: test",
		...lines.length === 0 ? ["        metrics: []"] : ["        metrics:", ...lines],
		""
	].join("\n");
}
const numberOrNull = (value) => value !== void 0 && Number.isFinite(value) ? value : null;
/** The shape of `dvc metrics diff --json`, https://dvc.org/doc/command-reference/metrics/diff: file → metric → old, new, diff. */
function renderDvcDiff({ resultsFile, metrics, other }) {
	const changes = [.../* @__PURE__ */ new Set([...metrics.keys(), ...other?.metrics.keys() ?? []])].flatMap((name) => {
		const [before, after] = [numberOrNull(other?.metrics.get(name)), numberOrNull(metrics.get(name))];
		if (before === after) return [];
		return [[name, {
			old: before,
			new: after,
			...before === null || after === null ? {} : { diff: after - before }
		}]];
	});
	return `${JSON.stringify({ [resultsFile]: Object.fromEntries(changes) }, null, 2)}\n`;
}
/** A badge in the form of https://shields.io/badges/endpoint-badge: the primary metric, red below its threshold. */
function renderBadge({ taskName, version, primary, primaryValue }) {
	const known = primary !== null && primaryValue !== null && Number.isFinite(primaryValue);
	const message = known ? `${primary.name} ${require_messages.metricValue(primaryValue, primary.scale)}` : "no result";
	return `${JSON.stringify({
		schemaVersion: 1,
		label: `${taskName} ${version}`,
		message,
		color: known ? colorOf(primaryValue, primary) : "lightgrey"
	})}\n`;
}
function colorOf(value, { threshold, direction }) {
	if (threshold === null) return "blue";
	return require_reading.meets(value, threshold, direction) ? "brightgreen" : "red";
}

// src/cli/run/export.ts
const writers = {
	"model-index": renderModelIndex,
	dvc: renderDvcDiff,
	badge: renderBadge
};
const run = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(invocation, place);
	const { policy } = await require_reading.singlePolicy(place.snapshot, invocation);
	const results = exportedResults(task, {
		version: invocation.positionals[1] ?? require_open_task.activeVersion(task.record),
		against: require_workplace.textFlag(invocation, "against"),
		policy
	});
	const wanted = require_workplace.textFlag(invocation, "as");
	const form = require_start.exportForms.find((one) => one === wanted) ?? "model-index";
	return {
		text: writers[form](results),
		exitCode: 0
	};
};

exports.run = run;