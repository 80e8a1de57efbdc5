const require_baseline = require("./baseline.js");
const require_validate = require("./validate.js");
const require_folder = require("./folder.js");
const require_task_report = require("./task-report.js");
const require_scope = require("./scope.js");
const require_policy = require("./policy2.js");

// src/domain/report-build.ts
/**
* A task that moves to another directory keeps its past: the new directory is compared with the old one, or else a move
* would be a way around the baseline and the criteria. Told by the task's name, where only one task of that name goes
* and only one comes.
*/
function withMoves(tasks) {
	const nameOf = (record) => require_folder.definitionOf(record)?.taskName ?? null;
	const gone = tasks.filter((task) => task.head === null && nameOf(task.base) !== null);
	const come = tasks.filter((task) => task.base === null && nameOf(task.head) !== null);
	const moves = come.flatMap((task) => {
		const from = gone.filter((other) => nameOf(other.base) === nameOf(task.head));
		const rivals = come.filter((other) => nameOf(other.head) === nameOf(task.head));
		const [only] = from;
		return only !== void 0 && from.length === 1 && rivals.length === 1 ? [{
			from: only,
			task
		}] : [];
	});
	const replaced = new Set(moves.flatMap(({ from, task }) => [from, task]));
	return [...tasks.filter((task) => !replaced.has(task)), ...moves.map(({ from, task }) => ({
		...task,
		base: from.base,
		findings: [...task.findings, ...from.findings],
		deployedInHistory: from.deployedInHistory,
		shallow: from.shallow,
		movedFrom: from.path
	}))];
}
const has = (task, outcome) => task.gates.some((gate) => gate.outcome === outcome);
/** Fail before inconclusive before pass; pending only when no task has anything to judge yet. */
function resultOf(tasks, findings) {
	if (findings.some((finding) => finding.severity === "error") || tasks.some((task) => has(task, "fail"))) return "fail";
	if (tasks.some((task) => has(task, "inconclusive"))) return "inconclusive";
	return tasks.length > 0 && tasks.every((task) => task.verdict.word === "pending") ? "pending" : "pass";
}
const rank = (task) => has(task, "fail") ? 0 : has(task, "inconclusive") ? 1 : 2;
/** Everything one run found out, judged: the value that comment, summary, outputs and the exit status come from. */
function buildReport(input) {
	const tasks = withMoves(input.tasks).map((task) => require_task_report.buildTaskReport(task, input)).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
	const result = resultOf(tasks, input.findings);
	return {
		schema: "tunegate.report/1",
		tool: {
			name: "tunegate",
			version: input.toolVersion
		},
		base: input.base,
		head: input.head,
		result,
		exitCode: require_validate.exitStatus({
			result,
			findings: input.findings
		}, input.failOn, input.warnOnly),
		tasks,
		findings: input.findings,
		notices: input.notices
	};
}

// src/commands/affected.ts
/** What makes a task affected when it changes; everything else in its directory is no record. */
const counts = /^(?:task\.ya?ml$|data_source\.ya?ml$|versions\/|benchmarks\/results\/)/;
/**
* The task directories in which something changed that counts (SPEC section 4), in the order of `directories`. One that
* itself became a link or a submodule is affected, too.
*/
function affectedTasks(directories, changes) {
	const known = new Set(directories);
	const affected = /* @__PURE__ */ new Set();
	const look = (directory, rest) => {
		if (known.has(directory) && (rest === "" || counts.test(rest))) affected.add(directory);
	};
	for (const { path } of changes) {
		look("", path);
		for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) look(path.slice(0, end), path.slice(end + 1));
		look(path, "");
	}
	return directories.filter((directory) => affected.has(directory));
}
/** Above this many places, one listing of everything is cheaper than asking for each. */
const manyPlaces = 64;
/**
* Where the task file of a task that the changes touch can be: in every folder above a changed path, and at the path itself,
* which may have been a folder before. `['']`, everything, when there are too many. What a report reads grows with the
* changes and not with the repository.
*/
function taskFilePlaces(changes) {
	const folders = /* @__PURE__ */ new Set();
	for (const { path } of changes) {
		folders.add("").add(path);
		for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) folders.add(path.slice(0, end));
		if (folders.size > manyPlaces) return [""];
	}
	return [...folders].flatMap((folder) => [require_folder.joinPath(folder, "task.yaml"), require_folder.joinPath(folder, "task.yml")]);
}

// src/commands/deployed-in-history.ts
/** More states of one file than this are not looked at: it was then not deployed in living memory. */
const MOST_REVISIONS = 500;
/**
* Baseline rule 4 of SPEC section 4: what task.yaml held at the last commit with `status: deployed`. Looked for only where
* nothing on the base itself says what is deployed; null when nothing was found.
*/
async function deployedInHistory(base, history) {
	if (base === null || history === null || require_baseline.deployedHits(base, null).length > 0) return null;
	let seen = 0;
	for await (const { commit, bytes } of history.revisions(base.definition.file)) {
		const version = bytes === null ? null : deployedVersion(base.definition.file, base.path, bytes);
		if (version !== null) return {
			version,
			commit
		};
		seen += 1;
		if (seen >= MOST_REVISIONS) return null;
	}
	return null;
}
function deployedVersion(file, task, bytes) {
	const { record } = require_folder.readTask({
		path: task,
		entries: [{
			path: file,
			kind: "file",
			id: ""
		}],
		contents: /* @__PURE__ */ new Map([[file, {
			kind: "bytes",
			bytes
		}]])
	});
	const definition = require_folder.definitionOf(record);
	return definition?.status === "deployed" ? definition.version : null;
}

// src/commands/report.ts
/** Reads both sides, checks and judges every task that the head changes. SPEC sections 3 to 6. */
async function makeReport(pair, request) {
	const read = await readBoth(pair, request.configFile);
	const basePolicy = require_policy.withOverrides(read.basePolicy.policy, request);
	const headPolicy = require_policy.withOverrides(read.headPolicy.policy, request);
	const rules = basePolicy.criteria === "head" ? headPolicy : basePolicy;
	const tasks = [];
	for (const path of read.changes.keys()) {
		tasks.push(await taskInput(path, pair, read, rules, request));
		request.step(tasks.length, read.changes.size);
	}
	const { failOn, warnOnly } = request.settings(read.basePolicy.settings);
	return buildReport({
		basePolicy,
		headPolicy,
		now: request.now,
		toolVersion: request.toolVersion,
		base: pair.base.label,
		head: pair.head.label,
		tasks,
		findings: [...require_validate.applyPolicy(read.headPolicy.findings, rules), ...tasks.flatMap(({ findings }) => findings)],
		notices: noticesOf(read.basePolicy),
		failOn,
		warnOnly
	});
}
async function readBoth(pair, configFile) {
	const changes = await pair.changes();
	const places = [...taskFilePlaces(changes), ...require_policy.policyFiles(configFile)];
	const [basePlaces, headPlaces] = await entriesOfBoth(pair, places);
	const before = require_folder.taskDirectories(basePlaces);
	const all = /* @__PURE__ */ new Set([...before, ...require_folder.taskDirectories(headPlaces, before)]);
	const affected = affectedTasks([...all].sort(), changes);
	const [baseEntries, headEntries] = await entriesOfBoth(pair, affected);
	const baseDirectories = require_folder.taskDirectories(baseEntries);
	const headDirectories = require_folder.taskDirectories(headEntries, baseDirectories);
	const parsed = /* @__PURE__ */ new Map();
	const read = (side, entries, directories) => require_folder.loadTasks(pair[side], entries, affected.filter((path) => directories.includes(path)), () => true, parsed);
	const [base, head, basePolicy, headPolicy] = await Promise.all([
		read("base", baseEntries, baseDirectories),
		read("head", headEntries, headDirectories),
		require_policy.loadPolicy(pair.base, basePlaces, configFile),
		require_policy.loadPolicy(pair.head, headPlaces, configFile)
	]);
	require_policy.requirePolicy(configFile, [basePolicy, headPolicy]);
	return {
		base,
		head,
		basePolicy,
		headPolicy,
		changes: require_folder.byDirectory(changes, affected)
	};
}
const entriesOfBoth = (pair, directories) => Promise.all([pair.base.entries(directories), pair.head.entries(directories)]);
async function taskInput(path, pair, read, rules, request) {
	const base = read.base.get(path)?.record ?? null;
	const loaded = read.head.get(path);
	const head = loaded?.record ?? null;
	const changes = read.changes.get(path) ?? [];
	const found = require_validate.checkTask({
		path,
		base,
		head,
		changes,
		dataSourceHashes: head === null ? [] : require_validate.dataSourceHashes(head, request.hashes),
		now: request.now
	});
	const before = await deployedInHistory(base, pair.baseHistory);
	return {
		path,
		base,
		head,
		changes,
		findings: require_validate.applyPolicy([...concerning(path, loaded?.findings ?? [], changes), ...found], rules),
		deployedInHistory: before,
		shallow: pair.baseHistory?.shallow ?? false
	};
}
/** Without what was wrong before and does no harm: warnings and notices in versions that the head leaves as they are. */
function concerning(task, findings, changes) {
	const touched = require_scope.touchedVersions(task, changes);
	return findings.filter(({ severity, file }) => {
		const version = require_scope.versionOfPath(task, file);
		return severity === "error" || version === null || touched.has(version);
	});
}
/** The base's policy decides; where it cannot be read, the reader must know that defaults did. */
function noticesOf(basePolicy) {
	return basePolicy.findings.some(({ severity }) => severity === "error") && basePolicy.file !== null ? [require_baseline.reason("record-broken", { file: basePolicy.file })] : [];
}

Object.defineProperty(exports, "deployedInHistory", {
  enumerable: true,
  get: function () {
    return deployedInHistory;
  }
});
Object.defineProperty(exports, "makeReport", {
  enumerable: true,
  get: function () {
    return makeReport;
  }
});