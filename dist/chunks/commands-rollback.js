const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_deploy = require("./commands-deploy.js");
const require_open_task = require("./commands-open-task.js");

// src/commands/rollback.ts
/** More states of task.yaml than this are not looked at. */
const mostRevisions = 500;
/**
* Goes back to the version that was in production before, or to the one named. Judged like a deployment; that metrics get
* worse is expected and fails nothing, the threshold still holds.
*/
async function rollback(task, pair, request) {
	const { record } = task;
	require_open_task.definitionFor(record);
	const from = await require_deploy.inProduction(record, pair);
	if (from === null) throw new require_start.UsageError(`No version of ${require_reading.taskNameOf(record)} is in production: nothing to go back from.`);
	const to = request.version ?? await before(record, from, pair);
	if (to === null) throw new require_start.UsageError(`${from} is the first version of ${require_reading.taskNameOf(record)} in production. Name the one to go back to.`);
	checkOlder(record, from, to);
	const plan = (more) => rolledBackFiles(task, from, to, more);
	const judged = await require_deploy.judgeChanges(pair, record.path, await plan([]), request);
	if (judged.report.exitCode !== 0 && request.force === null) return {
		...require_deploy.refused(to, judged),
		report: judged.report
	};
	const failed = require_deploy.failedGates(judged.report);
	const forced = judged.report.exitCode !== 0 ? request.force : null;
	const notes = [require_daily_work.note("rolled-back", {
		from,
		to
	}), ...forced === null ? [] : [require_daily_work.note("forced", {
		reason: forced,
		gates: failed
	})]];
	const changes = await plan(forced === null ? [] : [require_deploy.forcedEdit(forced, failed, task.now)]);
	const gates = judged.task?.gates ?? [];
	return {
		...require_open_task.work({
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
	const [current, wanted] = [require_open_task.versionFor(record, from), require_open_task.versionFor(record, to)];
	if (from === to) throw new require_start.UsageError(`${to} is in production already.`);
	if (require_start.sameFamily(current.name, wanted.name) && require_start.compareVersions(current.name, wanted.name) < 0) throw new require_start.UsageError(`${to} is newer than ${from}, which is in production. To go on there is tunegate deploy.`);
}
/**
* What was in production before: what lineage.yaml says was replaced; else the version with the latest `deployed_at` before
* this one; else what the history of task.yaml had.
*/
async function before(record, current, pair) {
	const now = require_open_task.versionFor(record, current).name;
	const exists = (version) => version !== null && record.versions.some(({ name }) => name.text === version && isBefore(name, now));
	const lineage = require_reading.readValue(require_open_task.versionFor(record, current).lineage);
	if (exists(lineage?.replaced ?? null)) return lineage?.replaced ?? null;
	const since = lineage?.deployedAt?.epochMs ?? Number.POSITIVE_INFINITY;
	const [latest] = record.versions.map(require_reading.versionFacts).filter(({ version, deployedAt }) => exists(version) && deployedAt !== null && deployedAt.epochMs <= since).sort((a, b) => (b.deployedAt?.epochMs ?? 0) - (a.deployedAt?.epochMs ?? 0));
	if (latest !== void 0) return latest.version;
	return require_reading.deployedHits(record, null).find(({ version }) => exists(version))?.version ?? await inHistory(record, exists, pair);
}
/** A newer one was in production and is not any more: it was itself rolled back. */
const isBefore = (a, b) => a.text !== b.text && (!require_start.sameFamily(a, b) || require_start.compareVersions(a, b) < 0);
async function inHistory(record, wanted, pair) {
	const { file } = record.definition;
	let seen = 0;
	for await (const { bytes } of pair.baseHistory?.revisions(file) ?? []) {
		seen += 1;
		if (seen > mostRevisions) return null;
		if (bytes === null) continue;
		const read = require_reading.readTask({
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
		const definition = require_reading.definitionOf(read.record);
		if (definition?.status === "deployed" && wanted(definition.version)) return definition.version;
	}
	return null;
}
/** The version that comes back keeps its note on what it replaced, so that one can go back further; the other gets the time. */
async function rolledBackFiles(task, from, to, more) {
	const { record, now } = task;
	const [current, wanted] = [require_open_task.versionFor(record, from), require_open_task.versionFor(record, to)];
	const ended = [...(require_reading.readValue(current.lineage)?.status ?? null) === "deployed" ? [{
		path: ["status"],
		value: null
	}] : [], {
		path: ["rolled_back_at"],
		value: require_judging.scalarNode(require_open_task.stamp(now)),
		after: [
			"replaced",
			"deployed_at",
			"parent",
			"created",
			"version"
		]
	}];
	return [
		...current.lineage.state === "read" ? await require_open_task.editedFile(task, current.lineage.file, ended) : [],
		...await require_open_task.editedFile(task, require_deploy.lineageOf(wanted), [...require_deploy.deployedEdits(wanted, now), ...more]),
		...await require_open_task.editedFile(task, record.definition.file, require_deploy.productionEdits(record, to, now))
	];
}
function goingBack(record, from, to) {
	const target = require_reading.definitionOf(record)?.versioning.deployTarget ?? null;
	const wanted = require_reading.versionFacts(require_open_task.versionFor(record, to));
	if (target !== "api") return require_deploy.shippingCommands(record, wanted);
	const task = {
		path: record.path,
		taskName: require_reading.taskNameOf(record)
	};
	const { rollback: commands } = require_judging.deploymentOf(target, require_reading.versionFacts(require_open_task.versionFor(record, from)), wanted, task);
	return commands.filter(([program]) => program !== "tunegate");
}

exports.rollback = rollback;