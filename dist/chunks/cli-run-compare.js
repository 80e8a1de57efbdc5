const require_git = require("./git.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_find_task = require("./commands-find-task.js");

// src/commands/compare.ts
/**
* Two versions of one task side by side, with the verdict that the second would get against the first.
* Throws UsageError, with the nearest name, for a task or version that does not exist.
*/
async function compareTwo(snapshot, request) {
	const { record, findings } = await require_find_task.findTask(snapshot, request.task);
	const { baseline, candidate, policy } = request;
	checkVersions(record, baseline, candidate);
	const chosen = {
		...policy,
		baseline: { version: baseline }
	};
	const task = require_judging.buildTaskReport({
		path: record.path,
		base: onlyVersion(record, baseline),
		head: withActive(record, candidate),
		changes: [],
		findings: findings.filter(({ file }) => {
			const version = require_judging.versionOfPath(record.path, file);
			return version === null || version === baseline || version === candidate;
		}),
		deployedInHistory: null,
		shallow: false
	}, {
		basePolicy: chosen,
		headPolicy: chosen,
		now: request.now
	});
	if (task.candidate === null) throw new require_start.UsageError(`${record.definition.file} cannot be read.`);
	const { comparability, confidence, metrics, config, data, changes, notes } = task;
	return {
		schema: "tunegate.compare/1",
		tool: request.tool,
		source: snapshot.label,
		task: {
			path: record.path,
			taskName: require_reading.taskNameOf(record) || "."
		},
		primaryMetric: task.primaryMetric,
		comparison: {
			candidate: task.candidate,
			baseline: task.baseline,
			comparability,
			confidence,
			metrics,
			config,
			data,
			changes,
			notes
		},
		verdict: task.verdict
	};
}
function checkVersions(record, baseline, candidate) {
	const known = require_reading.versionsOf(record);
	for (const name of [baseline, candidate]) {
		if (known.has(name)) continue;
		const likely = require_start.nearest(name, known.keys());
		const hint = likely === null ? `It has: ${[...known.keys()].join(", ")}.` : `Did you mean ${likely}?`;
		throw new require_start.UsageError(`The task ${require_reading.taskNameOf(record)} has no version "${name}". ${hint}`);
	}
	if (baseline === candidate) throw new require_start.UsageError(`Both versions are ${baseline}: nothing to compare.`);
	if (known.get(candidate)?.retired) throw new require_start.UsageError(`${candidate} was removed; it can only be the first of the two versions.`);
}
/** The task as if only `version` had been there before, and not in production: then no rule but the request decides. */
function onlyVersion(record, version) {
	const own = record.versions.filter(({ name }) => name.text === version);
	return {
		...withActive(record, version),
		versions: own
	};
}
function withActive(record, version) {
	const value = require_reading.definitionOf(record);
	if (value === null || record.definition.state !== "read") return record;
	const status = value.status === "deployed" ? "evaluating" : value.status;
	const active = {
		...value,
		version,
		status,
		deployedVersion: null
	};
	return {
		...record,
		definition: {
			...record.definition,
			value: active
		}
	};
}

// src/cli/run/compare.ts
const run = async (invocation) => {
	const [task = "", baseline = "", candidate = ""] = invocation.positionals;
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_reading.singlePolicy(snapshot, invocation);
	const request = {
		task,
		baseline,
		candidate,
		policy,
		tool: require_start.tool,
		now: invocation.now
	};
	const document = await compareTwo(snapshot, request);
	return {
		text: await writers[style.format](document, style),
		exitCode: 0
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./judging.js")).then((n) => n.comparison_exports)).renderCompareTerminal(document, style),
	json: async (document, style) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderCompareJson(document, style)
};

exports.run = run;