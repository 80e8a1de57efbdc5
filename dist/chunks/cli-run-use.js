const require_workplace = require("./cli-workplace.js");
const require_open_task = require("./commands-open-task.js");
const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
let node_path = require("node:path");

// src/cli/run/use.ts
const run = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(await named(invocation, place), place);
	const label = require_workplace.labelOf(task);
	require_workplace.writeCurrentTask(place.state, (0, node_path.join)(invocation.workingDirectory, task.record.path));
	return await require_workplace.finish(invocation, place, "use", label, require_open_task.work({ notes: [require_daily_work.note("chosen", { task: label.taskName })] }));
};
/** Without a name a person is asked: the task in use is just what is to change. */
async function named(invocation, { snapshot }) {
	if (invocation.positionals.length > 0) return invocation;
	const directories = require_reading.taskDirectories(await snapshot.entries([""]));
	if (invocation.interactive && directories.length > 0) {
		const { choose } = await Promise.resolve().then(() => require("./adapters-local-prompt.js"));
		const chosen = await choose("Task: ", directories);
		if (chosen !== null) return {
			...invocation,
			positionals: [chosen]
		};
	}
	throw new require_start.UsageError("Which task? tunegate use <task>; tunegate list shows them all.");
}

exports.run = run;