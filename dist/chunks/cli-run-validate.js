const require_judging = require("./judging.js");
const require_git = require("./git.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
let node_path = require("node:path");

// src/cli/run/validate.ts
const run = async (invocation) => {
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { policy, loaded, settings, style } = await require_reading.singlePolicy(snapshot, invocation);
	const document = await require_judging.validateTasks(snapshot, {
		policy,
		findings: require_judging.policyFindings(loaded),
		failOn: settings.failOn,
		warnOnly: settings.warnOnly,
		workingDirectory: settings.workingDirectory,
		tool: require_start.tool,
		hashes: require_judging.commonHashes,
		now: invocation.now,
		step: invocation.progress.step
	});
	const { exitCode } = document;
	if (settings.reportFile !== null) {
		const { writeOutputFile } = await Promise.resolve().then(() => require("./adapters-local-output-file.js")).then((n) => n.output_file_exports);
		const text = await writers.json(document, style);
		writeOutputFile((0, node_path.resolve)(invocation.workingDirectory, settings.reportFile), text);
	}
	return {
		text: await writers[style.format](document, style),
		exitCode
	};
};
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./judging.js")).then((n) => n.findings_exports)).renderValidationTerminal(document, style),
	json: async (document, style) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderValidationJson(document, style),
	junit: async (document, style) => (await Promise.resolve().then(() => require("./render-junit.js"))).renderValidationJunit(document, style),
	sarif: (document, style) => require_judging.sarif(document, style.language)
};

exports.run = run;