import { t as commonHashes } from "./hashes.js";
import { t as openWorkingDirectory } from "./working-directory.js";
import { n as validateTasks } from "./validate.js";
import { t as tool } from "./version.js";
import { t as singlePolicy } from "./policy3.js";
import { resolve } from "node:path";

// src/cli/run/validate.ts
const run = async (invocation) => {
	const snapshot = await openWorkingDirectory(invocation.workingDirectory);
	const { policy, findings, settings, style } = await singlePolicy(snapshot, invocation);
	const document = await validateTasks(snapshot, {
		policy,
		findings,
		failOn: settings.failOn,
		warnOnly: settings.warnOnly,
		tool,
		hashes: commonHashes,
		now: invocation.now,
		step: invocation.progress.step
	});
	const { exitCode } = document;
	if (style.format === "json" || settings.reportFile !== null) {
		const { renderValidationJson } = await import("./json.js");
		const text = renderValidationJson(document, style);
		if (settings.reportFile !== null) {
			const { writeOutputFile } = await import("./output-file.js");
			writeOutputFile(resolve(invocation.workingDirectory, settings.reportFile), text);
		}
		if (style.format === "json") return {
			text,
			exitCode
		};
	}
	const { renderValidationTerminal } = await import("./findings.js");
	return {
		text: renderValidationTerminal(document, style),
		exitCode
	};
};

export { run };