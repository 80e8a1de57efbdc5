const require_workplace = require("./cli-workplace.js");
const require_git = require("./git.js");
const require_judging = require("./judging.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_find_task = require("./commands-find-task.js");

// src/domain/documents/explanation.ts
/**
* Every number of a results file with what it is taken for: metrics in the file's order, classes, then what is no metric.
* @param testItems items of the test set, by whatever says it
*/
function explainedNumbers(results, reading, primaryKey, testItems) {
	const judged = (name, value) => {
		const { direction, from } = reading.knownDirection(name);
		return {
			direction,
			directionFrom: from,
			unit: reading.scaleOf(name, [value])
		};
	};
	const table = require_reading.metricTable(results);
	const metrics = results.metrics.map((metric) => {
		const { key, name, value, n } = metric;
		const items = n ?? (metric.whole ? testItems : null);
		return {
			key,
			name,
			value,
			...kindOf(metric, items, reading),
			...judged(name, value),
			n: items,
			primary: key === primaryKey
		};
	});
	const classes = results.perClass.flatMap((scores) => [
		"precision",
		"recall",
		"f1"
	].flatMap((score) => {
		const metric = table.get(require_reading.classMetric(scores.label, score));
		if (metric === void 0) return [];
		const { key, name, value } = metric;
		return [{
			key,
			name,
			value,
			kind: "metric",
			rule: "class",
			...judged(name, value),
			n: scores.support,
			primary: key === primaryKey
		}];
	}));
	const facts = results.facts.map(({ key, value, kind, rule }) => {
		return {
			key,
			value,
			kind,
			rule,
			name: null,
			direction: null,
			directionFrom: null,
			unit: null,
			n: null,
			primary: key === primaryKey
		};
	});
	return [
		...metrics,
		...classes,
		...facts
	];
}
/** A share is one by its numerator, or by a name that says so and a value that is a whole number of its items. */
function kindOf(metric, n, reading) {
	if (metric.runs !== null) return {
		kind: "runs",
		rule: "list"
	};
	if (metric.numerator !== null) return {
		kind: "share",
		rule: "numerator"
	};
	const { type } = require_judging.metricKind({
		name: metric.name,
		label: null,
		score: null
	});
	const percent = reading.scaleOf(metric.name, [metric.value]) === "percent";
	const value = percent ? metric.value / 100 : metric.value;
	const decimals = metric.decimals === null ? 15 : metric.decimals + (percent ? 2 : 0);
	return (type === "accuracy" || type === "proportion") && n !== null && require_judging.isShareOfItems(value, decimals, n) ? {
		kind: "share",
		rule: "whole-items"
	} : {
		kind: "metric",
		rule: "number"
	};
}

// src/commands/explain.ts
/**
* How each number of a version's results was read. Throws UsageError where there is no such task or version, or where the
* version has no results that can be read.
*/
async function explainResults(snapshot, request) {
	const { record } = await require_find_task.findTask(snapshot, request.task);
	const definition = require_reading.definitionOf(record);
	const name = request.version ?? definition?.version ?? null;
	if (name === null) throw new require_start.UsageError(`${require_reading.taskNameOf(record)} has no active version: name one.`);
	const facts = require_reading.versionsOf(record).get(name);
	if (facts === void 0) throw new require_start.UsageError(`The task ${require_reading.taskNameOf(record)} has no version "${name}".`);
	const { results, resultsFile } = facts;
	if (results === null) throw new require_start.UsageError(`${name} of ${require_reading.taskNameOf(record)} has no results that can be read.`);
	const primary = definition?.successCriteria.primaryMetric ?? null;
	const direction = definition?.successCriteria.direction ?? null;
	const reading = require_reading.metricReading(request.policy.metrics, {
		name: primary,
		direction
	}, require_reading.statedIn([results]));
	const found = primary === null ? null : require_reading.findMetric(require_reading.metricTable(results), primary);
	return {
		schema: "tunegate.explain/1",
		tool: request.tool,
		source: snapshot.label,
		task: {
			path: record.path,
			taskName: require_reading.taskNameOf(record) || "."
		},
		version: name,
		file: resultsFile ?? "",
		shape: results.shape,
		items: require_judging.testItems(facts),
		withoutResult: results.withoutResult,
		instrument: [...results.instrument].map(([field, value]) => ({
			field,
			value
		})),
		numbers: explainedNumbers(results, reading, found?.key ?? null, require_judging.testItems(facts))
	};
}

// src/cli/run/explain.ts
const run = async (invocation) => {
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_reading.singlePolicy(snapshot, invocation);
	const state = await require_workplace.stateFolder(invocation.workingDirectory, invocation.env);
	const task = invocation.positionals[0] ?? await require_workplace.meantTask(invocation, snapshot, state);
	const version = invocation.positionals[1] ?? null;
	const document = await explainResults(snapshot, {
		task,
		version,
		policy,
		tool: require_start.tool
	});
	return {
		text: await writers[style.format](document, style),
		exitCode: 0
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./render-terminal-explanation.js"))).renderExplanationTerminal(document, style),
	json: async (document) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderExplanationJson(document)
};

exports.run = run;