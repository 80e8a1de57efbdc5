const require_cleanup = require("./commands-cleanup.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_git = require("./git.js");
const require_plan = require("./domain-retention-plan.js");
const require_messages = require("./messages.js");
const require_workplace = require("./cli-workplace.js");
const require_judging = require("./judging.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/adapters/local/journal.ts
const schema = require_reading.strictObject({
	head: require_reading.string(),
	removals: require_reading.array(require_reading.strictObject({
		path: require_reading.string(),
		id: require_reading.string()
	})),
	writes: require_reading.array(require_reading.strictObject({
		path: require_reading.string(),
		text: require_reading.string(),
		before: require_reading.nullable$1(require_reading.string())
	})),
	watched: require_reading.array(require_reading.string())
});
/** Writes a change down before it is carried out; whole or not at all. */
function writeJournal(path, change) {
	try {
		(0, node_fs.writeFileSync)(`${path}.tmp`, JSON.stringify(change));
		(0, node_fs.renameSync)(`${path}.tmp`, path);
	} catch (error) {
		throw new require_start.OperationError(`The journal ${path} cannot be written. Nothing was removed.`, { cause: error });
	}
}
/** Throws OperationError when Tunegate did not write the file. */
function readJournal(path) {
	try {
		return schema.parse(JSON.parse((0, node_fs.readFileSync)(path, "utf8")));
	} catch (error) {
		throw new require_start.OperationError(`An earlier cleanup did not end, and its journal ${path} cannot be read. Check git status, then delete the journal.`, { cause: error });
	}
}

// src/adapters/local/remove.ts
/** Whether an earlier removal was killed in the middle. */
const isUnfinished = (repository) => (0, node_fs.existsSync)(journalOf(repository));
const journalOf = (repository) => (0, node_path.join)(repository.gitDirectory, "tunegate-cleanup.json");
/**
* Carries a cleanup out on disk: first the records, then the listed files one by one, then the directories that are left
* empty. The change stands in a journal in the git directory meanwhile, so that `finishRemoval` can go on where a killed
* run ended. Throws UsageError when the paths concerned have changes that are not committed, and OperationError.
*/
async function removeFromWorkingTree(repository, change) {
	await refuseDirty(repository, change);
	checkPlaces(repository.cwd, change, false);
	writeJournal(journalOf(repository), change);
	carryOut(repository, change);
}
/** Ends what a killed run began, exactly as it was planned; false when there is nothing to end. */
function finishRemoval(repository) {
	if (!isUnfinished(repository)) return false;
	const change = readJournal(journalOf(repository));
	checkPlaces(repository.cwd, change, true);
	carryOut(repository, change);
	return true;
}
async function refuseDirty(repository, change) {
	const paths = [.../* @__PURE__ */ new Set([...change.watched, ...change.writes.map(({ path }) => path)])];
	const output = await require_git.git([
		"status",
		"--porcelain",
		"-z",
		"--untracked-files=all",
		"--no-renames",
		"--",
		...shortest(paths)
	], { cwd: repository.cwd });
	const [first] = require_git.fields(output);
	if (first === void 0) return;
	throw new require_start.UsageError(`${first.slice(3)} has changes that are not committed. Commit or stash them first: what is removed must be in the history.`);
}
/** The paths without those below another one of them. */
function shortest(paths) {
	const all = new Set(paths);
	return paths.filter((path) => {
		const parts = path.split("/");
		return !parts.some((_, index) => index > 0 && all.has(parts.slice(0, index).join("/")));
	});
}
/**
* Every path must still be what was planned: a regular file with the same content in real directories.
* @param begun a part may have been carried out already
*/
function checkPlaces(root, change, begun) {
	for (const { path, id } of change.removals) {
		checkDirectories(root, path);
		const now = stateOf(root, path);
		if (!(begun && now === "nothing") && !isSame(root, now, id)) throw changed(path);
	}
	for (const { path, text, before } of change.writes) {
		checkDirectories(root, path);
		const now = stateOf(root, path);
		if (!(before === null ? now === "nothing" : isSame(root, now, before)) && !(begun && isFileWith(root, now, text))) throw changed(path);
	}
}
/** No link and no file may stand where a directory is expected. */
function checkDirectories(root, path) {
	if (path.split("/").some((part) => [
		"",
		".",
		"..",
		".git"
	].includes(part))) throw changed(path);
	for (const directory of directoriesAbove(path)) if (require_reading.statusOf(root, directory)?.isDirectory() === false) throw changed(directory);
}
function stateOf(root, path) {
	return require_reading.entryAt(root, path) ?? (require_reading.statusOf(root, path) === null ? "nothing" : "other");
}
const isFileWith = (root, now, text) => typeof now !== "string" && now.kind === "file" && (0, node_fs.readFileSync)((0, node_path.join)(root, now.path), "utf8") === text;
/** Ids of files that were not hashed hold their size and time; otherwise they are git's own. */
function isSame(root, now, id) {
	if (typeof now === "string" || now.kind !== "file") return false;
	return now.id === id || !id.startsWith("stat:") && require_reading.blobIdOf(root, now) === id;
}
const changed = (path) => new require_start.OperationError(`${path} is not what it was when the cleanup was planned. Nothing more was removed.`);
function carryOut(repository, change) {
	const root = repository.cwd;
	try {
		for (const { path, text } of change.writes) replaceFile(root, path, text);
		for (const { path } of change.removals) removeFile(root, path);
		for (const { path } of change.removals) removeEmptyDirectories(root, path, change);
		(0, node_fs.rmSync)(journalOf(repository));
	} catch (error) {
		if (error instanceof require_start.OperationError) throw error;
		throw new require_start.OperationError(`The cleanup ended in the middle: ${require_reading.reasonOf(error)}. Run it again with --apply to finish, or take it back with git checkout.`, { cause: error });
	}
}
function replaceFile(root, path, text) {
	const target = (0, node_path.join)(root, path);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(target), { recursive: true });
	const temporary = `${target}.tunegate-tmp`;
	(0, node_fs.writeFileSync)(temporary, text, { flag: "w" });
	(0, node_fs.renameSync)(temporary, target);
}
function removeFile(root, path) {
	try {
		(0, node_fs.unlinkSync)((0, node_path.join)(root, path));
	} catch (error) {
		if (require_reading.codeOf(error) !== "ENOENT") throw error;
	}
}
/** Directories above what was removed, as long as nothing else is in them and nothing is written there. */
function removeEmptyDirectories(root, path, change) {
	const needed = new Set(change.writes.flatMap((write) => directoriesAbove(write.path)));
	for (const directory of directoriesAbove(path)) {
		if (needed.has(directory)) return;
		try {
			(0, node_fs.rmdirSync)((0, node_path.join)(root, directory));
		} catch (error) {
			if (require_reading.codeOf(error) === "ENOENT") continue;
			return;
		}
	}
}
/** The nearest first. */
function directoriesAbove(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/domain/retention/simulate.ts
function under(record, rules) {
	const definition = require_reading.definitionOf(record);
	if (rules === null || definition === null || record.definition.state !== "read") return record;
	const versioning = {
		...definition.versioning,
		retention: {
			...rules,
			stray: []
		}
	};
	return {
		...record,
		definition: {
			...record.definition,
			value: {
				...definition,
				versioning
			}
		}
	};
}
/** One line a policy, in their order. */
function simulate(tasks, tree, options, policies) {
	return policies.map(({ text, rules }) => {
		const tried = tasks.map((task) => ({
			...task,
			record: under(task.record, rules)
		}));
		const plan = require_cleanup.buildPlan(tried, tree, options);
		const versions = plan.tasks.flatMap((task) => task.versions);
		return {
			text,
			kept: require_plan.versionsWith(plan, "keep"),
			removed: [...require_plan.versionsWith(plan, "remove"), ...require_plan.versionsWith(plan, "defer")],
			paths: versions.flatMap(({ paths }) => paths)
		};
	});
}

// src/commands/simulate-cleanup.ts
/** What is tried when nobody says: the policy as it is, and four numbers. */
const usual = "now; 1; 3; 5; 10";
const noRules = {
	keepRecent: null,
	keepDeployed: null,
	keepBest: null,
	keepParents: null,
	cleanupExpAfterMs: null
};
const flags = {
	keep_deployed: "keepDeployed",
	keep_best: "keepBest",
	keep_parents: "keepParents"
};
const names = [
	"keep_recent",
	...Object.keys(flags),
	"cleanup_exp_after"
];
/** What each of several policies would keep in the end, all of them of the same state. Reads only. */
async function simulateCleanup(target, open, options, policies) {
	const tried = readPolicies(policies === "" ? usual : policies);
	const { snapshot, entries, tasks, tree, planOptions } = await require_cleanup.cleanupFacts(target, open, options);
	const results = simulate(tasks, tree, planOptions, tried);
	const sizes = await require_cleanup.sizesOf(snapshot, entries, results.flatMap(({ paths }) => paths));
	return results.map(({ paths, ...result }) => ({
		...result,
		bytes: paths.reduce((sum, path) => sum + (sizes.get(path)?.bytes ?? 0), 0)
	}));
}
/** `now; 5; keep_recent=5, keep_best=false`. Throws UsageError for anything that is no rule or no value of it. */
function readPolicies(text) {
	return text.split(";").map((part) => part.trim()).filter((part) => part !== "").map((part) => ({
		text: part,
		rules: readRules(part)
	}));
}
function readRules(text) {
	if (text === "now") return null;
	if (/^\d+$/.test(text)) return {
		...noRules,
		keepRecent: readCount("keep_recent", text)
	};
	let rules = noRules;
	for (const part of text.split(/[,\s]+/)) rules = {
		...rules,
		...readRule(part)
	};
	return rules;
}
function readRule(part) {
	const [, name = part, value = ""] = /^([^=]+)=(.*)$/.exec(part) ?? [];
	if (name === "keep_recent") return { keepRecent: readCount(name, value) };
	if (name === "cleanup_exp_after") {
		const ms = require_reading.parseDuration(value);
		if (ms === null) throw new require_start.UsageError(`--simulate: ${name} is "${value}", but must be a time such as 7d or 12h.`);
		return { cleanupExpAfterMs: ms };
	}
	const flag = Object.entries(flags).find(([key]) => key === name)?.[1];
	if (flag === void 0) {
		const likely = require_start.nearest(name, names);
		const hint = likely === null ? `A policy is now, a number, or rules: ${names.join(", ")}.` : `Did you mean ${likely}?`;
		throw new require_start.UsageError(`--simulate: "${name}" is no rule of retention. ${hint}`);
	}
	if (value !== "true" && value !== "false") throw new require_start.UsageError(`--simulate: ${name} is "${value}", but must be true or false.`);
	return { [flag]: value === "true" };
}
function readCount(name, value) {
	const count = Number(value);
	if (/^\d{1,6}$/.test(value) && count >= 1) return count;
	throw new require_start.UsageError(`--simulate: ${name} is "${value}", but must be a whole number from 1.`);
}

// src/cli/run/cleanup.ts
const run = async (invocation) => {
	try {
		var _usingCtx$1 = require_judging._usingCtx();
		const { settings: flags, now } = invocation;
		if (!flags.dryRun && flags.apply !== "working-tree") throw new require_start.UsageError("In a terminal a cleanup is carried out in the working tree: tunegate cleanup --apply. Pull requests and commits are made by the action.");
		const { target, repository } = _usingCtx$1.a(await require_cleanup.openWorkingTreeTarget(invocation.workingDirectory));
		const { plan: words } = require_messages.messagesIn(invocation.style.language);
		if (repository !== null && isUnfinished(repository)) {
			if (flags.dryRun) throw new require_start.UsageError(words.unfinished);
			finishRemoval(repository);
			return {
				text: words.finished,
				exitCode: 0
			};
		}
		const loaded = await require_cleanup.loadCleanupPolicy(target, flags.configFile);
		const { settings, style } = require_reading.withPolicyFile(invocation, loaded.settings);
		const options = require_cleanup.cleanupOptions({
			tool: require_start.tool,
			now,
			loaded,
			settings
		});
		const policies = require_workplace.textFlag(invocation, "simulate");
		if (policies !== null) {
			const rows = await simulateCleanup(target, { kind: "not-asked" }, options, policies);
			return {
				text: await simulationWriters[style.format](rows, style),
				exitCode: 0
			};
		}
		const planned = await require_cleanup.planCleanup(target, { kind: "not-asked" }, options);
		const done = flags.dryRun ? null : await apply(planned, repository, now);
		return {
			text: await writers[style.format]({
				plan: planned.plan,
				done
			}, style),
			exitCode: 0
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
/** Carries the plan out; whether there was anything to do. */
async function apply(planned, repository, now) {
	if (repository === null) throw new require_start.UsageError("This is no git repository: what is removed here could not be brought back.");
	const change = planned.change(new Date(now).toISOString().slice(0, 10));
	if (change === null) return false;
	await removeFromWorkingTree(repository, change);
	return true;
}
const writers = {
	terminal: async ({ plan, done }, style) => {
		const { renderPlanTerminal } = await Promise.resolve().then(() => require("./render-plan-terminal.js"));
		const { plan: words } = require_messages.messagesIn(style.language);
		const hints = plan.totals.remove > 0 ? [words.dryRun, words.applyHint] : [words.dryRun];
		const end = done === null ? hints : done ? [words.removed] : [];
		return [renderPlanTerminal(plan, style).trimEnd(), ...end].join("\n");
	},
	markdown: async ({ plan }, { language }) => {
		const { renderPlanMarkdown } = await Promise.resolve().then(() => require("./commands-cleanup.js")).then((n) => n.markdown_exports);
		return renderPlanMarkdown(plan, {
			language,
			budgetBytes: Number.POSITIVE_INFINITY
		});
	},
	json: async ({ plan }) => (await Promise.resolve().then(() => require("./render-plan-json.js"))).renderPlanJson(plan)
};
const simulationWriters = {
	terminal: async (rows, style) => (await Promise.resolve().then(() => require("./render-plan-simulation.js"))).renderSimulationTerminal(rows, style).trimEnd(),
	markdown: async (rows, { language }) => (await Promise.resolve().then(() => require("./render-plan-simulation.js"))).renderSimulationMarkdown(rows, language),
	json: async (rows) => (await Promise.resolve().then(() => require("./render-plan-simulation.js"))).renderSimulationJson(rows)
};

exports.run = run;