import { t as openWorkingDirectory } from "./working-directory.js";
import { t as listTasks } from "./list.js";
import { t as tool } from "./version.js";
import { t as singlePolicy } from "./policy3.js";

// src/cli/run/list.ts
const run = async (invocation) => {
	const snapshot = await openWorkingDirectory(invocation.workingDirectory);
	const { policy, style } = await singlePolicy(snapshot, invocation);
	const list = await listTasks(snapshot, policy, tool);
	if (style.format === "json") {
		const { renderListJson } = await import("./json.js");
		return {
			text: renderListJson(list),
			exitCode: 0
		};
	}
	const { renderListTerminal } = await import("./listing.js");
	return {
		text: renderListTerminal(list, style),
		exitCode: 0
	};
};

export { run };