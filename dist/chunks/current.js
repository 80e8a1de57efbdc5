import { a as pathInUse, s as stateFolder } from "./work3.js";
import { t as openWorkingDirectory } from "./working-directory.js";
import { t as findTask } from "./find-task.js";
import { n as UsageError } from "./errors.js";
import { W as taskNameOf } from "./policy.js";

// src/cli/run/current.ts
const run = async ({ workingDirectory, env }) => {
	const path = pathInUse(workingDirectory, await stateFolder(workingDirectory, env));
	if (path === null) throw new UsageError("No task is in use here. Choose one with tunegate use <task>.");
	const { record } = await findTask(await openWorkingDirectory(workingDirectory), path === "" ? "." : path);
	return {
		text: taskNameOf(record) || ".",
		exitCode: 0
	};
};

export { run };