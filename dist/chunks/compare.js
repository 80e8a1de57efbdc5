import { t as openWorkingDirectory } from "./working-directory.js";
import { n as UsageError } from "./errors.js";
import { K as versionsOf, V as definitionOf, W as taskNameOf } from "./policy.js";
import { t as buildTaskReport } from "./task-report.js";
import { i as nearest } from "./records.js";
import { n as versionOfPath } from "./scope.js";
import { t as findTask } from "./find-task.js";
import { t as tool } from "./version.js";
import { t as singlePolicy } from "./policy3.js";

// src/commands/compare.ts
/**
* Two versions of one task side by side, with the verdict that the second would get against the first.
* Throws UsageError, with the nearest name, for a task or version that does not exist.
*/
async function compareTwo(snapshot, request) {
	const { record, findings } = await findTask(snapshot, request.task);
	const { baseline, candidate, policy } = request;
	checkVersions(record, baseline, candidate);
	const chosen = {
		...policy,
		baseline: { version: baseline }
	};
	const task = buildTaskReport({
		path: record.path,
		base: onlyVersion(record, baseline),
		head: withActive(record, candidate),
		changes: [],
		findings: findings.filter(({ file }) => {
			const version = versionOfPath(record.path, file);
			return version === null || version === baseline || version === candidate;
		}),
		deployedInHistory: null,
		shallow: false
	}, {
		basePolicy: chosen,
		headPolicy: chosen,
		now: request.now
	});
	if (task.candidate === null) throw new UsageError(`${record.definition.file} cannot be read.`);
	const { comparability, confidence, metrics, config, data, changes, notes } = task;
	return {
		schema: "tunegate.compare/1",
		tool: request.tool,
		source: snapshot.label,
		task: {
			path: record.path,
			taskName: taskNameOf(record) || "."
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
	const known = versionsOf(record);
	for (const name of [baseline, candidate]) {
		if (known.has(name)) continue;
		const likely = nearest(name, known.keys());
		const hint = likely === null ? `It has: ${[...known.keys()].join(", ")}.` : `Did you mean ${likely}?`;
		throw new UsageError(`The task ${taskNameOf(record)} has no version "${name}". ${hint}`);
	}
	if (baseline === candidate) throw new UsageError(`Both versions are ${baseline}: nothing to compare.`);
	if (known.get(candidate)?.retired) throw new UsageError(`${candidate} was removed; it can only be the first of the two versions.`);
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
	const value = definitionOf(record);
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
	const snapshot = await openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await singlePolicy(snapshot, invocation);
	const request = {
		task,
		baseline,
		candidate,
		policy,
		tool,
		now: invocation.now
	};
	const document = await compareTwo(snapshot, request);
	if (style.format === "json") {
		const { renderCompareJson } = await import("./json.js");
		return {
			text: renderCompareJson(document, style),
			exitCode: 0
		};
	}
	const { renderCompareTerminal } = await import("./comparison.js");
	return {
		text: renderCompareTerminal(document, style),
		exitCode: 0
	};
};

export { run };