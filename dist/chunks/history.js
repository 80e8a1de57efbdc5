const require_workplace = require("./workplace.js");
const require_working_directory = require("./working-directory.js");
const require_judging = require("./judging.js");
const require_find_task = require("./find-task.js");
const require_primary_metric = require("./primary-metric.js");
const require_start = require("./start.js");
const require_single_policy = require("./single-policy.js");

// src/commands/history.ts
/** All versions of one task, newest first. Throws UsageError when there is no such task. */
async function versionHistory(snapshot, request) {
	const { record } = await require_find_task.findTask(snapshot, request.task);
	const definition = require_judging.definitionOf(record);
	const versions = [...require_judging.versionsOf(record).values()];
	const primary = require_primary_metric.primaryMetricOf(record, versions, request.policy);
	const { deployed, everDeployed } = require_judging.decideBaseline({
		base: record,
		head: record,
		deployedInHistory: null,
		shallow: false
	}, "deployed", request.now);
	const entries = require_judging.taskHistory(versions, {
		primary: primary?.name ?? null,
		reading: require_judging.metricReading(request.policy.metrics, {
			name: primary?.name ?? null,
			direction: definition?.successCriteria.direction ?? null
		}),
		active: definition?.version ?? null,
		decision: {
			deployed,
			everDeployed,
			baseline: null,
			candidate: null
		}
	});
	return {
		schema: "tunegate.history/1",
		tool: request.tool,
		source: snapshot.label,
		task: {
			path: record.path,
			taskName: require_judging.taskNameOf(record) || ".",
			status: definition?.status ?? null,
			version: definition?.version ?? null
		},
		primaryMetric: primary,
		history: entries.toReversed()
	};
}

// src/cli/run/history.ts
const run = async (invocation) => {
	const snapshot = await require_working_directory.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_single_policy.singlePolicy(snapshot, invocation);
	const state = await require_workplace.stateFolder(invocation.workingDirectory, invocation.env);
	const task = invocation.positionals[0] ?? await require_workplace.meantTask(invocation, snapshot, state);
	const document = await versionHistory(snapshot, {
		task,
		policy,
		tool: require_start.tool,
		now: invocation.now
	});
	return {
		text: await writers[style.format](document, style),
		exitCode: 0
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./listing.js"))).renderHistoryTerminal(document, style),
	json: async (document) => (await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports)).renderHistoryJson(document)
};

exports.run = run;