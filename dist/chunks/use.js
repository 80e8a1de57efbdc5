const require_work = require("./work3.js");
const require_work$1 = require("./work2.js");
const require_start = require("./start.js");
const require_work$2 = require("./work.js");
const require_judging = require("./judging.js");
let node_path = require("node:path");

// src/cli/run/use.ts
const run = async (invocation) => {
	const place = await require_work.openWorkplace(invocation);
	const task = await require_work.openTask(await named(invocation, place), place);
	const label = require_work.labelOf(task);
	require_work.writeCurrentTask(place.state, (0, node_path.join)(invocation.workingDirectory, task.record.path));
	return await require_work.finish(invocation, place, "use", label, require_work$1.work({ notes: [require_work$2.note("chosen", { task: label.taskName })] }));
};
/** Without a name a person is asked: the task in use is just what is to change. */
async function named(invocation, { snapshot }) {
	if (invocation.positionals.length > 0) return invocation;
	const directories = require_judging.taskDirectories(await snapshot.entries([""]));
	if (invocation.interactive && directories.length > 0) {
		const { choose } = await Promise.resolve().then(() => require("./prompt.js"));
		const chosen = await choose("Task: ", directories);
		if (chosen !== null) return {
			...invocation,
			positionals: [chosen]
		};
	}
	throw new require_start.UsageError("Which task? tunegate use <task>; tunegate list shows them all.");
}

exports.run = run;