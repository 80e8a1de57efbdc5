const require_open_task = require("./open-task.js");
const require_workplace = require("./workplace.js");
let node_path = require("node:path");

// src/cli/run/path.ts
const run = async (invocation) => {
	const { record } = await require_workplace.openTask(invocation, await require_workplace.openWorkplace(invocation));
	const version = invocation.positionals[1];
	const path = version === void 0 ? record.path : require_open_task.versionFor(record, version).path;
	return {
		text: (0, node_path.join)(invocation.workingDirectory, path),
		exitCode: 0
	};
};

exports.run = run;