const require_deploy = require("./deploy.js");
const require_work = require("./work2.js");
const require_judged = require("./judged.js");

// src/cli/run/deploy.ts
const run = require_judged.judgedRun("deploy", (task, pair, judging, version) => require_deploy.deploy(task, pair, {
	...judging,
	version: version ?? require_work.activeVersion(task.record)
}));

exports.run = run;