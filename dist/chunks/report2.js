import { t as commonHashes } from "./hashes.js";
import { t as openPair } from "./pair.js";
import { t as makeReport } from "./report.js";
import { n as toolVersion } from "./version.js";
import { resolve } from "node:path";

// src/cli/run/report.ts
const run = async (invocation) => {
	const { report, resolved } = await compute(invocation);
	const { style, settings } = resolved;
	if (settings.reportFile !== null) {
		const { writeOutputFile } = await import("./output-file.js");
		writeOutputFile(resolve(invocation.workingDirectory, settings.reportFile), await rendered(report, {
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
	const opened = await openPair({
		workingDirectory,
		baseRef,
		headRef
	});
	let resolved = invocation.over({});
	try {
		return {
			report: await makeReport(opened.pair, {
				baseline,
				criteria,
				configFile,
				settings: (fromFile) => {
					resolved = invocation.over(fromFile);
					return resolved.settings;
				},
				toolVersion,
				hashes: commonHashes,
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
		case "json": return (await import("./json.js")).renderReportJson(report, style);
		case "markdown": return (await import("./markdown2.js")).renderReportMarkdown(report, style);
		default: return (await import("./terminal2.js")).renderReportTerminal(report, style);
	}
}

export { run };