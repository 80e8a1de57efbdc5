import { u as versionFor } from "./work2.js";
import { i as openWorkplace, r as openTask } from "./work3.js";
import { join } from "node:path";

// src/cli/run/path.ts
const run = async (invocation) => {
	const { record } = await openTask(invocation, await openWorkplace(invocation));
	const version = invocation.positionals[1];
	const path = version === void 0 ? record.path : versionFor(record, version).path;
	return {
		text: join(invocation.workingDirectory, path),
		exitCode: 0
	};
};

export { run };