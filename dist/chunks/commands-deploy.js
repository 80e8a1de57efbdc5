const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_open_task = require("./commands-open-task.js");

// src/commands/overlay.ts
/** A snapshot as it will be once the changes are written. */
function withChanges(snapshot, changes) {
	const changed = new Map(changes.map((change) => [change.path, change.after]));
	return {
		label: snapshot.label,
		entries: async (directories) => {
			const entries = await snapshot.entries(directories);
			const known = new Set(entries.map(({ path }) => path));
			const made = [...changed.keys()].filter((path) => !known.has(path) && isBelow(path, directories)).map((path) => ({
				path,
				kind: "file",
				id: `new:${path}`
			}));
			return [...entries.map((entry) => changed.has(entry.path) ? {
				...entry,
				id: `new:${entry.path}`
			} : entry), ...made].sort((a, b) => a.path < b.path ? -1 : 1);
		},
		read: async (entries, limit) => {
			const contents = new Map(await snapshot.read(entries.filter(({ path }) => !changed.has(path)), limit));
			for (const { path } of entries) {
				const bytes = changed.get(path);
				if (bytes !== void 0) contents.set(path, {
					kind: "bytes",
					bytes
				});
			}
			return contents;
		}
	};
}
const isBelow = (path, directories) => directories.some((directory) => directory === "" || path === directory || path.startsWith(`${directory}/`));

// src/commands/judge-changes.ts
/** What the pull request with these changes would be told about one task: the same report, by the same gates. */
async function judgeChanges(pair, path, changes, request) {
	const planned = {
		...pair,
		head: withChanges(pair.head, changes),
		changes: async () => ofTask(path, await pair.changes(), changes)
	};
	const report = await require_judging.makeReport(planned, {
		...request,
		step: () => void 0
	});
	return {
		report,
		task: report.tasks.find((task) => task.path === path) ?? null
	};
}
function ofTask(path, before, changes) {
	const all = new Map(before.map((change) => [change.path, change]));
	for (const change of changes) if (!all.has(change.path)) all.set(change.path, {
		path: change.path,
		kind: change.before === null ? "added" : "modified"
	});
	return [...all.values()].filter((change) => path === "" || change.path.startsWith(`${path}/`));
}

// src/commands/deploy.ts
/**
* Puts a version into production: judged by the gates of the pull request, with what HEAD says as the base. Fails without
* touching anything where one of them fails, unless it is forced: then lineage.yaml says why.
*/
async function deploy(task, pair, request) {
	const { record } = task;
	const definition = require_open_task.definitionFor(record);
	const version = require_open_task.versionFor(record, request.version);
	if (definition.status === "archived") throw new require_start.UsageError(`The task ${require_reading.taskNameOf(record)} is archived. Start again with tunegate new-version.`);
	const production = await inProduction(record, pair);
	if (definition.status === "deployed" && definition.version === request.version && require_reading.versionFacts(version).deployedAt !== null) throw new require_start.UsageError(`${request.version} of ${require_reading.taskNameOf(record)} is in production already.`);
	const replaced = production === request.version ? null : production;
	const plan = (forced) => deployedFiles(task, version, replaced, forced);
	const judged = await judgeChanges(pair, record.path, await plan([]), request);
	const failed = failedGates(judged.report);
	const name = request.version;
	if (judged.report.exitCode !== 0 && request.force === null) return {
		...refused(name, judged),
		report: judged.report
	};
	const forced = judged.report.exitCode !== 0 && request.force !== null ? request.force : null;
	const changes = await plan(forced === null ? [] : [forcedEdit(forced, failed, task.now)]);
	const notes = [
		require_daily_work.note("deployed", {
			version: name,
			replaced
		}),
		...forced === null ? [] : [require_daily_work.note("forced", {
			reason: forced,
			gates: failed
		})],
		...version.name.experimental ? [require_daily_work.note("experiment-deployed", { version: name })] : []
	];
	const commands = shippingCommands(record, require_reading.versionFacts(version));
	return {
		...require_open_task.work({
			changes,
			notes,
			version: name,
			commands,
			gates: judged.task?.gates ?? []
		}),
		report: judged.report
	};
}
/** The outcome where a gate fails: nothing is written. */
const refused = (version, judged) => require_open_task.work({
	notes: [require_daily_work.note("not-deployed", { version })],
	version,
	gates: judged.task?.gates ?? [],
	exitCode: 1
});
/** The version in production by the task's files, else by the history of HEAD; null when there was none. */
async function inProduction(record, pair) {
	const exists = (version) => record.versions.some(({ name }) => name.text === version);
	const hit = require_reading.deployedHits(record, null).find(({ version }) => exists(version));
	if (hit !== void 0) return hit.version;
	const before = await require_judging.deployedInHistory(record, pair.baseHistory);
	return before !== null && exists(before.version) ? before.version : null;
}
function failedGates(report) {
	const names = report.tasks.flatMap(({ gates }) => gates.filter(({ outcome }) => outcome === "fail").map(({ name }) => name));
	return [...new Set(names)];
}
/** What a forced deployment leaves behind in lineage.yaml. */
const forcedEdit = (reason, gates, now) => ({
	path: ["forced"],
	value: require_judging.mapNode([
		["at", require_judging.scalarNode(require_open_task.stamp(now))],
		["reason", require_judging.scalarNode(reason)],
		["gates", require_judging.listNode(gates.map((gate) => require_judging.scalarNode(gate)))]
	]),
	after: ["replaced", "deployed_at"]
});
/** lineage.yaml says since when and instead of what; then task.yaml points at it. */
async function deployedFiles(task, version, replaced, more) {
	const { record, now } = task;
	const edits = [
		...deployedEdits(version, now),
		...replaced === null ? [] : [{
			path: ["replaced"],
			value: require_judging.scalarNode(replaced),
			after: ["deployed_at"]
		}],
		...more
	];
	return [...await require_open_task.editedFile(task, lineageOf(version), edits), ...await require_open_task.editedFile(task, record.definition.file, productionEdits(record, version.name.text, now))];
}
/** The lineage of a version that is going to be written to. */
function lineageOf(version) {
	if (version.lineage.state === "read") return version.lineage.file;
	const why = version.lineage.state === "absent" ? "There is no" : "Cannot read";
	throw new require_start.UsageError(`${why} ${version.lineage.file}. ${why === "There is no" ? "Make it with tunegate record." : "See tunegate validate."}`);
}
/** Since when a version is in production. */
function deployedEdits(version, now) {
	const { lineage } = version;
	const status = lineage.state === "read" ? lineage.value.status : null;
	return [
		...lineage.state === "read" && lineage.source.text(["rolled_back_at"]) !== null ? [{
			path: ["rolled_back_at"],
			value: null
		}] : [],
		...status === null ? [] : [{
			path: ["status"],
			value: require_judging.scalarNode("deployed")
		}],
		{
			path: ["deployed_at"],
			value: require_judging.scalarNode(require_open_task.stamp(now)),
			after: [
				"status",
				"parent",
				"created",
				"version"
			]
		}
	];
}
/** task.yaml of a task whose version is in production. */
function productionEdits(record, version, now) {
	const deployed = (require_reading.definitionOf(record)?.deployedVersion ?? null) === null ? {} : { deployed_version: version };
	return require_open_task.taskEdits({
		version,
		status: "deployed",
		...deployed
	}, now);
}
/** The commands that ship a version to the task's target. Names that no record states follow the convention. */
function shippingCommands(record, facts) {
	const target = require_reading.definitionOf(record)?.versioning.deployTarget ?? null;
	const taskName = require_reading.taskNameOf(record);
	const { model, version } = facts;
	const repository = facts.name.strategy === "date" ? `<organisation>/${taskName}-${version}` : `<organisation>/${taskName}`;
	const named = {
		...facts,
		model: {
			...model,
			mergedPath: model.mergedPath ?? model.adapterPath ?? `models/merged/${version}`,
			hfRepo: model.hfRepo ?? repository
		}
	};
	const { deploy: commands } = require_judging.deploymentOf(target, named, null, {
		path: record.path,
		taskName
	});
	return commands.filter(([program]) => program !== "tunegate");
}

exports.deploy = deploy;
exports.deployedEdits = deployedEdits;
exports.failedGates = failedGates;
exports.forcedEdit = forcedEdit;
exports.inProduction = inProduction;
exports.judgeChanges = judgeChanges;
exports.lineageOf = lineageOf;
exports.productionEdits = productionEdits;
exports.refused = refused;
exports.shippingCommands = shippingCommands;