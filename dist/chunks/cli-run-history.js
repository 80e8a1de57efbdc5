const require_workplace = require("./cli-workplace.js");
const require_git = require("./git.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_find_task = require("./commands-find-task.js");
const require_start = require("./start.js");

// src/commands/history.ts
/** All versions of one task, newest first. Throws UsageError when there is no such task. */
async function versionHistory(snapshot, request) {
	const { record } = await require_find_task.findTask(snapshot, request.task);
	const definition = require_reading.definitionOf(record);
	const versions = [...require_reading.versionsOf(record).values()];
	const primary = require_reading.primaryMetricOf(record, versions, request.policy);
	const side = {
		path: record.path,
		base: record,
		head: record,
		changes: [],
		deployedInHistory: null,
		shallow: false
	};
	const { deployed, everDeployed } = require_reading.decideBaseline(side, "deployed", request.now, null);
	const entries = require_judging.taskHistory(versions, {
		primary: primary?.name ?? null,
		reading: require_reading.metricReading(request.policy.metrics, {
			name: primary?.name ?? null,
			direction: definition?.successCriteria.direction ?? null
		}, require_reading.statedIn(versions.map(({ results }) => results))),
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
			taskName: require_reading.taskNameOf(record) || ".",
			status: definition?.status ?? null,
			version: definition?.version ?? null
		},
		primaryMetric: primary,
		history: entries.toReversed()
	};
}

// src/cli/run/history.ts
const run = async (invocation) => {
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_reading.singlePolicy(snapshot, invocation);
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
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./messages.js")).then((n) => n.listing_exports)).renderHistoryTerminal(document, style),
	json: async (document) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderHistoryJson(document)
};

exports.run = run;