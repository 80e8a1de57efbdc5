const require_open_task = require("./commands-open-task.js");
const require_workplace = require("./cli-workplace.js");
let node_path = require("node:path");

// src/cli/run/one-call.ts
const archive = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(invocation, place);
	const { archive } = await Promise.resolve().then(() => require("./commands-archive.js"));
	return require_workplace.finish(invocation, place, "archive", require_workplace.labelOf(task), await archive(task));
};
const deploy = async (invocation) => {
	const { judgedRun } = await Promise.resolve().then(() => require("./cli-gated-run.js"));
	const { deploy } = await Promise.resolve().then(() => require("./commands-deploy.js"));
	return judgedRun(invocation, "deploy", (task, pair, judging, version) => deploy(task, pair, {
		...judging,
		version: version ?? require_open_task.activeVersion(task.record)
	}));
};
const init = async (invocation) => {
	const { initialize } = await Promise.resolve().then(() => require("./commands-init.js"));
	const { initialFiles } = await Promise.resolve().then(() => require("./render-templates-init.js"));
	const place = await require_workplace.openWorkplace(invocation);
	return require_workplace.finish(invocation, place, "init", null, await initialize(place.snapshot, initialFiles));
};
const path = async (invocation) => {
	const { record } = await require_workplace.openTask(invocation, await require_workplace.openWorkplace(invocation));
	const version = invocation.positionals[1];
	const folder = version === void 0 ? record.path : require_open_task.versionFor(record, version).path;
	return {
		text: (0, node_path.join)(invocation.workingDirectory, folder),
		exitCode: 0
	};
};
const promote = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(invocation, place);
	const { promote } = await Promise.resolve().then(() => require("./commands-promote.js"));
	const work = await promote(task, invocation.positionals[1] ?? "");
	return require_workplace.finish(invocation, place, "promote", require_workplace.labelOf(task), work);
};
const rollback = async (invocation) => {
	const { judgedRun } = await Promise.resolve().then(() => require("./cli-gated-run.js"));
	const { rollback } = await Promise.resolve().then(() => require("./commands-rollback.js"));
	return judgedRun(invocation, "rollback", (task, pair, judging, version) => rollback(task, pair, {
		...judging,
		version
	}));
};

exports.archive = archive;
exports.deploy = deploy;
exports.init = init;
exports.path = path;
exports.promote = promote;
exports.rollback = rollback;