const require_deploy = require("./deploy.js");
const require_open_task = require("./open-task.js");
const require_gated_run = require("./gated-run.js");

// src/cli/run/deploy.ts
const run = require_gated_run.judgedRun("deploy", (task, pair, judging, version) => require_deploy.deploy(task, pair, {
	...judging,
	version: version ?? require_open_task.activeVersion(task.record)
}));

exports.run = run;