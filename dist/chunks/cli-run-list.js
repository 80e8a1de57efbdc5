const require_git = require("./git.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");

// src/cli/run/list.ts
const run = async (invocation) => {
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await require_reading.singlePolicy(snapshot, invocation);
	const list = await require_reading.listTasks(snapshot, policy, require_start.tool);
	return {
		text: await writers[style.format](list, style),
		exitCode: 0
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./messages.js")).then((n) => n.listing_exports)).renderListTerminal(document, style),
	json: async (document) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderListJson(document)
};

exports.run = run;