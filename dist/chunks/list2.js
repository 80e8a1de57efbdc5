const require_working_directory = require("./working-directory.js");
const require_list = require("./list.js");
const require_start = require("./start.js");
const require_single_policy = require("./single-policy.js");

// src/cli/run/list.ts
const run = async (invocation) => {
	const snapshot = await require_working_directory.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_single_policy.singlePolicy(snapshot, invocation);
	const list = await require_list.listTasks(snapshot, policy, require_start.tool);
	return {
		text: await writers[style.format](list, style),
		exitCode: 0
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./listing.js"))).renderListTerminal(document, style),
	json: async (document) => (await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports)).renderListJson(document)
};

exports.run = run;