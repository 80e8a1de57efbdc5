const require_action = require("../action.js");
const require_reading = require("./reading.js");
const require_report = require("./documents-report.js");
const require_start = require("./start.js");
let node_path = require("node:path");

// src/action/post-stored-report.ts
/** A report is some kilobytes a task; more is not worth reading (hazard hostile-artefact). */
const largest = 1048576;
/**
* `command: comment`: posts a report that an earlier run stored. What is in the file was written by whoever opened the pull
* request: it is read as data alone, and says nothing about where the comment goes. Ends well whatever the report says,
* since the check is the run that made it; throws UsageError or OperationError where nothing could be read.
*/
async function commentRun(run) {
	const path = run.settings.reportFile;
	if (path === null) throw new require_start.UsageError("command: comment needs report-file, the path of the stored report.");
	const found = await require_action.findPull(run);
	if (found.pull === null) return end(run, [require_action.note(found.why)]);
	const stored = storedReport(run, path);
	if ("code" in stored) return end(run, [require_action.warn(stored)]);
	if (stored.head.sha !== found.pull.stamp.headSha) return end(run, [require_action.warn(require_reading.reason("report-unusable", { why: "not-a-report" }))]);
	const links = require_action.linksOf(run, found.pull.stamp.runId);
	const comment = await require_action.publishComment(run, run.settings, stored, found.pull, links);
	require_action.giveOutput("comment-id", comment.id === null ? "" : String(comment.id));
	require_action.giveOutput("comment-url", comment.url ?? "");
	return end(run, comment.said);
}
function storedReport(run, path) {
	const root = run.context.workspace || ".";
	const content = (0, node_path.isAbsolute)(path) ? require_reading.readFile("/", path, largest) : require_reading.readFile((0, node_path.resolve)(root), path, largest);
	if (content.kind === "too-large") return require_reading.reason("report-unusable", { why: "too-large" });
	return require_report.parseReport(new TextDecoder().decode(content.bytes)) ?? require_reading.reason("report-unusable", { why: "not-a-report" });
}
function end(run, said) {
	require_action.publishAnnotations(said, [], run.settings.language ?? "en", "");
	return 0;
}

exports.commentRun = commentRun;