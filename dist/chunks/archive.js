import { n as UsageError } from "./errors.js";
import { W as taskNameOf } from "./policy.js";
import { t as note } from "./work.js";
import { d as work, l as taskEdits, n as definitionFor, o as productionToNote, r as editedFile } from "./work2.js";
import { i as openWorkplace, n as labelOf, r as openTask, t as finish } from "./work3.js";

// src/commands/archive.ts
/** Puts a task away: its status, and nothing else. */
async function archive(task) {
	const { record, now } = task;
	const definition = definitionFor(record);
	if (definition.status === "archived") throw new UsageError(`${taskNameOf(record)} is archived already.`);
	const production = productionToNote(record);
	const noted = production === null ? {} : { deployed_version: production };
	const changes = await editedFile(task, record.definition.file, taskEdits({
		status: "archived",
		...noted
	}, now));
	return work({
		changes,
		notes: [note("archived", { task: taskNameOf(record) || "." })],
		version: definition.version
	});
}

// src/cli/run/archive.ts
const run = async (invocation) => {
	const place = await openWorkplace(invocation);
	const task = await openTask(invocation, place);
	return await finish(invocation, place, "archive", labelOf(task), await archive(task));
};

export { run };