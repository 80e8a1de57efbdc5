import { t as openWorkingDirectory } from "./working-directory.js";
import { n as decideBaseline } from "./baseline.js";
import { r as metricReading } from "./direction.js";
import { K as versionsOf, V as definitionOf, W as taskNameOf } from "./policy.js";
import { n as taskHistory } from "./history.js";
import { t as findTask } from "./find-task.js";
import { t as primaryMetricOf } from "./primary-metric.js";
import { t as tool } from "./version.js";
import { t as singlePolicy } from "./policy3.js";

// src/commands/history.ts
/** All versions of one task, newest first. Throws UsageError when there is no such task. */
async function versionHistory(snapshot, request) {
	const { record } = await findTask(snapshot, request.task);
	const definition = definitionOf(record);
	const versions = [...versionsOf(record).values()];
	const primary = primaryMetricOf(record, versions, request.policy);
	const { deployed, everDeployed } = decideBaseline({
		base: record,
		head: record,
		deployedInHistory: null,
		shallow: false
	}, "deployed", request.now);
	const entries = taskHistory(versions, {
		primary: primary?.name ?? null,
		reading: metricReading(request.policy.metrics, {
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
			taskName: taskNameOf(record) || ".",
			status: definition?.status ?? null,
			version: definition?.version ?? null
		},
		primaryMetric: primary,
		history: entries.toReversed()
	};
}

// src/cli/run/history.ts
const run = async (invocation) => {
	const [task = ""] = invocation.positionals;
	const snapshot = await openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await singlePolicy(snapshot, invocation);
	const document = await versionHistory(snapshot, {
		task,
		policy,
		tool,
		now: invocation.now
	});
	if (style.format === "json") {
		const { renderHistoryJson } = await import("./json.js");
		return {
			text: renderHistoryJson(document),
			exitCode: 0
		};
	}
	const { renderHistoryTerminal } = await import("./listing.js");
	return {
		text: renderHistoryTerminal(document, style),
		exitCode: 0
	};
};

export { run };