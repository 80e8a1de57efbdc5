const require_start = require("./start.js");
const require_judging = require("./judging.js");
const require_work = require("./work.js");
const require_work$1 = require("./work2.js");
const require_work$2 = require("./work3.js");

// src/commands/archive.ts
/** Puts a task away: its status, and nothing else. */
async function archive(task) {
	const { record, now } = task;
	const definition = require_work$1.definitionFor(record);
	if (definition.status === "archived") throw new require_start.UsageError(`${require_judging.taskNameOf(record)} is archived already.`);
	const production = require_work$1.productionToNote(record);
	const noted = production === null ? {} : { deployed_version: production };
	const changes = await require_work$1.editedFile(task, record.definition.file, require_work$1.taskEdits({
		status: "archived",
		...noted
	}, now));
	return require_work$1.work({
		changes,
		notes: [require_work.note("archived", { task: require_judging.taskNameOf(record) || "." })],
		version: definition.version
	});
}

// src/cli/run/archive.ts
const run = async (invocation) => {
	const place = await require_work$2.openWorkplace(invocation);
	const task = await require_work$2.openTask(invocation, place);
	return await require_work$2.finish(invocation, place, "archive", require_work$2.labelOf(task), await archive(task));
};

exports.run = run;