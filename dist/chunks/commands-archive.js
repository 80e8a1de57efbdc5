const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_open_task = require("./commands-open-task.js");

// src/commands/archive.ts
/** Puts a task away: its status, and nothing else. */
async function archive(task) {
	const { record, now } = task;
	const definition = require_open_task.definitionFor(record);
	if (definition.status === "archived") throw new require_start.UsageError(`${require_reading.taskNameOf(record)} is archived already.`);
	const production = require_open_task.productionToNote(record);
	const noted = production === null ? {} : { deployed_version: production };
	const changes = await require_open_task.editedFile(task, record.definition.file, require_open_task.taskEdits({
		status: "archived",
		...noted
	}, now));
	return require_open_task.work({
		changes,
		notes: [require_daily_work.note("archived", { task: require_reading.taskNameOf(record) || "." })],
		version: definition.version
	});
}

exports.archive = archive;