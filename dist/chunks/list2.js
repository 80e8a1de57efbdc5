const require_working_directory = require("./working-directory.js");
const require_list = require("./list.js");
const require_start = require("./start.js");
const require_single_policy = require("./single-policy.js");

// src/cli/run/list.ts
const run = async (invocation) => {
	const snapshot = await require_working_directory.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_single_policy.singlePolicy(snapshot, invocation);
	const list = await require_list.listTasks(snapshot, policy, require_start.tool);
	if (style.format === "json") {
		const { renderListJson } = await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports);
		return {
			text: renderListJson(list),
			exitCode: 0
		};
	}
	const { renderListTerminal } = await Promise.resolve().then(() => require("./listing.js"));
	return {
		text: renderListTerminal(list, style),
		exitCode: 0
	};
};

exports.run = run;