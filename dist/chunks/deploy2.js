import { t as deploy } from "./deploy.js";
import { t as activeVersion } from "./work2.js";
import { t as judgedRun } from "./judged.js";

// src/cli/run/deploy.ts
const run = judgedRun("deploy", (task, pair, judging, version) => deploy(task, pair, {
	...judging,
	version: version ?? activeVersion(task.record)
}));

export { run };