const require_start = require("./start.js");
const require_reading = require("./reading.js");

// src/commands/find-task.ts
/** Where a task's own name is written. */
const isDefinition = (path) => /(?:^|\/)task\.ya?ml$/.test(path);
/**
* The task that a person calls `name`: its path, else its `task_name`, else its directory's name.
* Throws UsageError, with the nearest name, when there is none, and with the paths when there are several.
*/
async function findTask(snapshot, name) {
	const entries = await snapshot.entries([""]);
	const path = await findPath(snapshot, entries, name);
	const task = (await require_reading.loadTasks(snapshot, entries, [path])).get(path);
	if (task === void 0) throw new require_start.UsageError(`There is no task "${name}".`);
	return task;
}
async function findPath(snapshot, entries, name) {
	const directories = require_reading.taskDirectories(entries);
	const path = name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	const asPath = path === "." ? "" : path;
	if (directories.includes(asPath)) return asPath;
	const tasks = [...(await require_reading.loadTasks(snapshot, entries, directories, isDefinition)).values()];
	const named = tasks.filter(({ record }) => require_reading.definitionOf(record)?.taskName === name);
	const [only, ...others] = (named.length > 0 ? named : tasks.filter(({ record }) => folderName(record.path) === name)).map(({ record }) => record.path);
	if (only === void 0) throw missing(name, tasks);
	if (others.length === 0) return only;
	throw new require_start.UsageError(`Several tasks are called "${name}": ${[only, ...others].join(", ")}. Give the path.`);
}
const folderName = (path) => path.split("/").at(-1) ?? "";
function missing(name, tasks) {
	if (tasks.length === 0) return new require_start.UsageError("There is no task here: no folder with a task.yaml.");
	const known = tasks.flatMap(({ record }) => [require_reading.taskNameOf(record), record.path]);
	const likely = require_start.nearest(name, known);
	const hint = likely === null ? "See tunegate list." : `Did you mean ${likely}?`;
	return new require_start.UsageError(`There is no task "${name}". ${hint}`);
}

Object.defineProperty(exports, "findTask", {
  enumerable: true,
  get: function () {
    return findTask;
  }
});