import { K as versionsOf, L as joinPath, V as definitionOf, W as taskNameOf, r as loadTasks, z as taskDirectories } from "./policy.js";
import { t as primaryValue } from "./history.js";
import { t as primaryMetricOf } from "./primary-metric.js";

// src/commands/list.ts
const isDefinition = (path) => /(?:^|\/)task\.ya?ml$/.test(path);
/** All tasks of a snapshot. Of their versions only the active one's results are read. */
async function listTasks(snapshot, policy, tool) {
	const entries = await snapshot.entries([""]);
	const directories = taskDirectories(entries);
	const definitions = await loadTasks(snapshot, entries, directories, isDefinition);
	const paths = new Set(entries.map(({ path }) => path));
	const wanted = new Set([...definitions.values()].map(({ record }) => resultsPath(record, paths)));
	const results = await loadTasks(snapshot, entries, directories, (path) => wanted.has(path));
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
	const version = definitionOf(record)?.version ?? "";
	return [
		`versions/${version}/results.json`,
		`benchmarks/results/${version}_results.json`,
		`versions/${version}/lineage.yaml`,
		`versions/${version}/lineage.yml`
	].map((place) => joinPath(record.path, place)).find((path) => paths.has(path));
}
function listedTask(record, policy) {
	const definition = definitionOf(record);
	const active = versionsOf(record).get(definition?.version ?? "");
	const primary = primaryMetricOf(record, active === void 0 ? [] : [active], policy);
	return {
		path: record.path,
		taskName: taskNameOf(record) || ".",
		readable: definition !== null,
		status: definition?.status ?? null,
		version: definition?.version ?? null,
		primaryMetric: primary === null ? null : {
			name: primary.name,
			value: active === void 0 ? null : primaryValue(active, primary.name),
			scale: primary.scale
		},
		updated: definition?.updated?.text ?? null
	};
}

export { listTasks as t };