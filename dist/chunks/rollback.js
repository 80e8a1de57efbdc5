import { r as deployedHits } from "./baseline.js";
import { n as deploymentOf } from "./task-report.js";
import { n as UsageError } from "./errors.js";
import { G as versionFacts, U as readValue, V as definitionOf, W as taskNameOf, Z as sameFamily, i as readTask, q as compareVersions } from "./policy.js";
import { t as note } from "./work.js";
import { c as stamp, d as work, g as scalarNode, n as definitionFor, r as editedFile, u as versionFor } from "./work2.js";
import { a as inProduction, c as refused, i as forcedEdit, l as shippingCommands, n as deployedEdits, o as lineageOf, r as failedGates, s as productionEdits, u as judge } from "./deploy.js";
import { t as judgedRun } from "./judged.js";

// src/commands/rollback.ts
/** More states of task.yaml than this are not looked at. */
const mostRevisions = 500;
/**
* Goes back to the version that was in production before, or to the one named. Judged like a deployment; that metrics get
* worse is expected and fails nothing, the threshold still holds.
*/
async function rollback(task, pair, request) {
	const { record } = task;
	definitionFor(record);
	const from = await inProduction(record, pair);
	if (from === null) throw new UsageError(`No version of ${taskNameOf(record)} is in production: nothing to go back from.`);
	const to = request.version ?? await before(record, from, pair);
	if (to === null) throw new UsageError(`${from} is the first version of ${taskNameOf(record)} in production. Name the one to go back to.`);
	checkOlder(record, from, to);
	const plan = (more) => rolledBackFiles(task, from, to, more);
	const judged = await judge(pair, record.path, await plan([]), request);
	if (judged.report.exitCode !== 0 && request.force === null) return {
		...refused(to, judged),
		report: judged.report
	};
	const failed = failedGates(judged.report);
	const forced = judged.report.exitCode !== 0 ? request.force : null;
	const notes = [note("rolled-back", {
		from,
		to
	}), ...forced === null ? [] : [note("forced", {
		reason: forced,
		gates: failed
	})]];
	const changes = await plan(forced === null ? [] : [forcedEdit(forced, failed, task.now)]);
	const gates = judged.task?.gates ?? [];
	return {
		...work({
			changes,
			notes,
			version: to,
			commands: goingBack(record, from, to),
			gates
		}),
		report: judged.report
	};
}
function checkOlder(record, from, to) {
	const [current, wanted] = [versionFor(record, from), versionFor(record, to)];
	if (from === to) throw new UsageError(`${to} is in production already.`);
	if (sameFamily(current.name, wanted.name) && compareVersions(current.name, wanted.name) < 0) throw new UsageError(`${to} is newer than ${from}, which is in production. To go on there is tunegate deploy.`);
}
/**
* What was in production before: what lineage.yaml says was replaced; else the version with the latest `deployed_at` before
* this one; else what the history of task.yaml had.
*/
async function before(record, current, pair) {
	const now = versionFor(record, current).name;
	const exists = (version) => version !== null && record.versions.some(({ name }) => name.text === version && isBefore(name, now));
	const lineage = readValue(versionFor(record, current).lineage);
	if (exists(lineage?.replaced ?? null)) return lineage?.replaced ?? null;
	const since = lineage?.deployedAt?.epochMs ?? Number.POSITIVE_INFINITY;
	const [latest] = record.versions.map(versionFacts).filter(({ version, deployedAt }) => exists(version) && deployedAt !== null && deployedAt.epochMs <= since).sort((a, b) => (b.deployedAt?.epochMs ?? 0) - (a.deployedAt?.epochMs ?? 0));
	if (latest !== void 0) return latest.version;
	return deployedHits(record, null).find(({ version }) => exists(version))?.version ?? await inHistory(record, exists, pair);
}
/** A newer one was in production and is not any more: it was itself rolled back. */
const isBefore = (a, b) => a.text !== b.text && (!sameFamily(a, b) || compareVersions(a, b) < 0);
async function inHistory(record, wanted, pair) {
	const { file } = record.definition;
	let seen = 0;
	for await (const { bytes } of pair.baseHistory?.revisions(file) ?? []) {
		seen += 1;
		if (seen > mostRevisions) return null;
		if (bytes === null) continue;
		const read = readTask({
			path: record.path,
			entries: [{
				path: file,
				kind: "file",
				id: ""
			}],
			contents: /* @__PURE__ */ new Map([[file, {
				kind: "bytes",
				bytes
			}]])
		});
		const definition = definitionOf(read.record);
		if (definition?.status === "deployed" && wanted(definition.version)) return definition.version;
	}
	return null;
}
/** The version that comes back keeps what it had replaced, so that one can go back further; the one that goes says when. */
async function rolledBackFiles(task, from, to, more) {
	const { record, now } = task;
	const [current, wanted] = [versionFor(record, from), versionFor(record, to)];
	const ended = [...(readValue(current.lineage)?.status ?? null) === "deployed" ? [{
		path: ["status"],
		value: null
	}] : [], {
		path: ["rolled_back_at"],
		value: scalarNode(stamp(now)),
		after: [
			"replaced",
			"deployed_at",
			"parent",
			"created",
			"version"
		]
	}];
	return [
		...current.lineage.state === "read" ? await editedFile(task, current.lineage.file, ended) : [],
		...await editedFile(task, lineageOf(wanted), [...deployedEdits(wanted, now), ...more]),
		...await editedFile(task, record.definition.file, productionEdits(record, to, now))
	];
}
function goingBack(record, from, to) {
	const target = definitionOf(record)?.versioning.deployTarget ?? null;
	const wanted = versionFacts(versionFor(record, to));
	if (target !== "api") return shippingCommands(record, wanted);
	const task = {
		path: record.path,
		taskName: taskNameOf(record)
	};
	const { rollback: commands } = deploymentOf(target, versionFacts(versionFor(record, from)), wanted, task);
	return commands.filter(([program]) => program !== "tunegate");
}

// src/cli/run/rollback.ts
const run = judgedRun("rollback", (task, pair, judging, version) => rollback(task, pair, {
	...judging,
	version
}));

export { run };