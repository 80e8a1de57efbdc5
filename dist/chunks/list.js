const require_judging = require("./judging.js");
const require_primary_metric = require("./primary-metric.js");

// src/commands/list.ts
const isDefinition = (path) => /(?:^|\/)task\.ya?ml$/.test(path);
/** All tasks of a snapshot. Of their versions only the active one's results are read. */
async function listTasks(snapshot, policy, tool) {
	const entries = await snapshot.entries([""]);
	const directories = require_judging.taskDirectories(entries);
	const definitions = await require_judging.loadTasks(snapshot, entries, directories, isDefinition);
	const paths = new Set(entries.map(({ path }) => path));
	const wanted = new Set([...definitions.values()].map(({ record }) => resultsPath(record, paths)));
	const results = await require_judging.loadTasks(snapshot, entries, directories, (path) => wanted.has(path));
	const listed = [...definitions].map(([path, { record }]) => listedTask({
		...record,
		versions: results.get(path)?.record.versions ?? []
	}, policy));
	return {
		schema: "tunegate.list/1",
		tool,
		source: snapshot.label,
		tasks: listed
	};
}
/** The file that has the active version's results: of the places where they can stand the first that is there. */
function resultsPath(record, paths) {
	const version = require_judging.definitionOf(record)?.version ?? "";
	return [
		`versions/${version}/results.json`,
		`benchmarks/results/${version}_results.json`,
		`versions/${version}/lineage.yaml`,
		`versions/${version}/lineage.yml`
	].map((place) => require_judging.joinPath(record.path, place)).find((path) => paths.has(path));
}
function listedTask(record, policy) {
	const definition = require_judging.definitionOf(record);
	const active = require_judging.versionsOf(record).get(definition?.version ?? "");
	const primary = require_primary_metric.primaryMetricOf(record, active === void 0 ? [] : [active], policy);
	return {
		path: record.path,
		taskName: require_judging.taskNameOf(record) || ".",
		readable: definition !== null,
		status: definition?.status ?? null,
		version: definition?.version ?? null,
		primaryMetric: primary === null ? null : {
			name: primary.name,
			value: active === void 0 ? null : require_judging.primaryValue(active, primary.name),
			scale: primary.scale
		},
		updated: definition?.updated?.text ?? null
	};
}

Object.defineProperty(exports, "listTasks", {
  enumerable: true,
  get: function () {
    return listTasks;
  }
});