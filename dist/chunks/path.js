const require_work = require("./work2.js");
const require_work$1 = require("./work3.js");
let node_path = require("node:path");

// src/cli/run/path.ts
const run = async (invocation) => {
	const { record } = await require_work$1.openTask(invocation, await require_work$1.openWorkplace(invocation));
	const version = invocation.positionals[1];
	const path = version === void 0 ? record.path : require_work.versionFor(record, version).path;
	return {
		text: (0, node_path.join)(invocation.workingDirectory, path),
		exitCode: 0
	};
};

exports.run = run;