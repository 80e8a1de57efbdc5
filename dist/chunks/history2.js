const require_work = require("./work3.js");
const require_working_directory = require("./working-directory.js");
const require_baseline = require("./baseline.js");
const require_direction = require("./direction.js");
const require_folder = require("./folder.js");
const require_history = require("./history.js");
const require_find_task = require("./find-task.js");
const require_primary_metric = require("./primary-metric.js");
const require_working_folder = require("./working-folder.js");
const require_policy = require("./policy3.js");

// src/commands/history.ts
/** All versions of one task, newest first. Throws UsageError when there is no such task. */
async function versionHistory(snapshot, request) {
	const { record } = await require_find_task.findTask(snapshot, request.task);
	const definition = require_folder.definitionOf(record);
	const versions = [...require_folder.versionsOf(record).values()];
	const primary = require_primary_metric.primaryMetricOf(record, versions, request.policy);
	const { deployed, everDeployed } = require_baseline.decideBaseline({
		base: record,
		head: record,
		deployedInHistory: null,
		shallow: false
	}, "deployed", request.now);
	const entries = require_history.taskHistory(versions, {
		primary: primary?.name ?? null,
		reading: require_direction.metricReading(request.policy.metrics, {
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
			taskName: require_folder.taskNameOf(record) || ".",
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
	const { policy, style } = await require_policy.singlePolicy(snapshot, invocation);
	const state = await require_work.stateFolder(invocation.workingDirectory, invocation.env);
	const task = invocation.positionals[0] ?? await require_work.meantTask(invocation, snapshot, state);
	const document = await versionHistory(snapshot, {
		task,
		policy,
		tool: require_working_folder.tool,
		now: invocation.now
	});
	if (style.format === "json") {
		const { renderHistoryJson } = await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports);
		return {
			text: renderHistoryJson(document),
			exitCode: 0
		};
	}
	const { renderHistoryTerminal } = await Promise.resolve().then(() => require("./listing.js"));
	return {
		text: renderHistoryTerminal(document, style),
		exitCode: 0
	};
};

exports.run = run;