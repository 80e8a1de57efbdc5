const require_workplace = require("./cli-workplace.js");
const require_git = require("./git.js");
const require_find_task = require("./commands-find-task.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");

// src/cli/run/current.ts
const run = async ({ workingDirectory, env }) => {
	const path = require_workplace.pathInUse(workingDirectory, await require_workplace.stateFolder(workingDirectory, env));
	if (path === null) throw new require_start.UsageError("No task is in use here. Choose one with tunegate use <task>.");
	const { record } = await require_find_task.findTask(await require_git.openWorkingDirectory(workingDirectory), path === "" ? "." : path);
	return {
		text: require_reading.taskNameOf(record) || ".",
		exitCode: 0
	};
};

exports.run = run;