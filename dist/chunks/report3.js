const require_hashes = require("./hashes.js");
const require_pair = require("./pair.js");
const require_report = require("./report2.js");
const require_working_folder = require("./working-folder.js");
const require_sarif = require("./sarif.js");
let node_path = require("node:path");

// src/cli/run/report.ts
const run = async (invocation) => {
	const { report, resolved } = await compute(invocation);
	const { style, settings } = resolved;
	if (settings.reportFile !== null) {
		const { writeOutputFile } = await Promise.resolve().then(() => require("./output-file.js")).then((n) => n.output_file_exports);
		writeOutputFile((0, node_path.resolve)(invocation.workingDirectory, settings.reportFile), await rendered(report, {
			...style,
			format: "json"
		}));
	}
	return {
		text: await rendered(report, style),
		exitCode: report.exitCode
	};
};
async function compute(invocation) {
	const { settings, workingDirectory } = invocation;
	const { baseRef, headRef, baseline, criteria, configFile } = settings;
	const opened = await require_pair.openPair({
		workingDirectory,
		baseRef,
		headRef
	});
	let resolved = invocation.over({});
	try {
		return {
			report: await require_report.makeReport(opened.pair, {
				baseline,
				criteria,
				configFile,
				settings: (fromFile) => {
					resolved = invocation.over(fromFile);
					return resolved.settings;
				},
				toolVersion: require_working_folder.toolVersion,
				hashes: require_hashes.commonHashes,
				now: invocation.now,
				step: invocation.progress.step
			}),
			resolved
		};
	} finally {
		await opened[Symbol.asyncDispose]();
	}
}
async function rendered(report, style) {
	switch (style.format) {
		case "json": return (await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports)).renderReportJson(report, style);
		case "markdown": return (await Promise.resolve().then(() => require("./markdown.js")).then((n) => n.markdown_exports)).renderReportMarkdown(report, style);
		case "html": return (await Promise.resolve().then(() => require("./html2.js"))).renderReportHtml(report, style);
		case "junit": return (await Promise.resolve().then(() => require("./junit.js"))).renderReportJunit(report, style);
		case "sarif": return require_sarif.sarif(report, style.language);
		default: return (await Promise.resolve().then(() => require("./terminal2.js"))).renderReportTerminal(report, style);
	}
}

exports.run = run;