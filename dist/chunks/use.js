import { c as writeCurrentTask, i as openWorkplace, n as labelOf, r as openTask, t as finish } from "./work3.js";
import { d as work } from "./work2.js";
import { n as UsageError } from "./errors.js";
import { t as note } from "./work.js";
import { z as taskDirectories } from "./policy.js";
import { join } from "node:path";

// src/cli/run/use.ts
const run = async (invocation) => {
	const place = await openWorkplace(invocation);
	const task = await openTask(await named(invocation, place), place);
	const label = labelOf(task);
	writeCurrentTask(place.state, join(invocation.workingDirectory, task.record.path));
	return await finish(invocation, place, "use", label, work({ notes: [note("chosen", { task: label.taskName })] }));
};
/** Without a name a person is asked: the task in use is just what is to change. */
async function named(invocation, { snapshot }) {
	if (invocation.positionals.length > 0) return invocation;
	const directories = taskDirectories(await snapshot.entries([""]));
	if (invocation.interactive && directories.length > 0) {
		const { choose } = await import("./prompt.js");
		const chosen = await choose("Task: ", directories);
		if (chosen !== null) return {
			...invocation,
			positionals: [chosen]
		};
	}
	throw new UsageError("Which task? tunegate use <task>; tunegate list shows them all.");
}

export { run };