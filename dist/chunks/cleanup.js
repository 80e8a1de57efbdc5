import { t as folderSnapshot } from "./folder.js";
import { a as findCommit, n as workingTreeSnapshot, o as findRepository } from "./working-tree.js";
import { t as openStore } from "./store.js";
import { o as fields, r as readBlobs, s as git } from "./objects.js";
import { n as UsageError, t as OperationError } from "./errors.js";
import { D as string, E as strictObject, p as array, v as nullable } from "./schemas.js";
import { a as reasonOf, n as codeOf, o as statusOf, r as entryAt, t as blobIdOf } from "./files.js";
import { n as messagesIn } from "./catalogue.js";
import "./markdown4.js";
import { i as fitsPattern, r as metricReading } from "./direction.js";
import { G as versionFacts, K as versionsOf, U as readValue, V as definitionOf, W as taskNameOf, a as readMapping, f as readDefinition, l as sizeLimit$1, p as readRetired, q as compareVersions, r as loadTasks, s as require_dist, z as taskDirectories } from "./policy.js";
import { r as deployedHits } from "./baseline.js";
import { t as primaryValue } from "./history.js";
import { n as requirePolicy, r as withOverrides, t as loadPolicy } from "./policy2.js";
import { t as tool } from "./version.js";
import { t as _usingCtx } from "./usingCtx.js";
import { dirname, join } from "node:path";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";

// src/adapters/local/task-history.ts
/** Larger states of a file are no records. */
const sizeLimit = 1048576;
/** What the history of `commit` says about tasks. Reads objects only. */
function taskHistory(store, commit) {
	const { prefix, shallow } = store.repository;
	return {
		shallow,
		async states(path) {
			const file = prefix + path;
			const along = await log(store, [
				"--follow",
				"--first-parent",
				"-M",
				commit,
				"--",
				file
			]);
			const everywhere = await log(store, [
				"--full-history",
				"--no-renames",
				commit,
				"--",
				file
			]);
			return contents(store, [.../* @__PURE__ */ new Set([...blobsOf(along), ...blobsOf(everywhere)])]);
		},
		async added(directory) {
			const output = await git([
				...[
					"log",
					"--first-parent",
					"-m",
					"--no-renames",
					"--diff-filter=A",
					"--format=%ct",
					commit
				],
				"--",
				prefix + directory
			], store.call());
			const seconds = Number(output.toString("utf8").trim().split("\n").at(-1) || NaN);
			return shallow || !Number.isFinite(seconds) ? null : seconds * 1e3;
		}
	};
}
const log = (store, args) => git([
	"log",
	"-m",
	"--raw",
	"-z",
	"--no-abbrev",
	"--format=",
	...args
], store.call());
/** Ids of both sides of every `:<mode> <mode> <id> <id> <status>` line, the newer one first. */
function blobsOf(output) {
	return fields(output).flatMap((item) => {
		const [, before = "", after = ""] = /^\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(item) ?? [];
		return [after, before].filter((id) => /[^0]/.test(id));
	});
}
async function contents(store, ids) {
	const limits = new Map(ids.map((id) => [id, sizeLimit]));
	const blobs = await readBlobs(store.call(), limits);
	const found = ids.flatMap((id) => blobs.get(id) ?? []);
	return found.length === ids.length ? found : null;
}

// src/adapters/local/cleanup-source.ts
/**
* The files on disk with the history of what is checked out; outside git, a folder without a history.
* @param root absolute, links resolved
*/
async function openWorkingTreeSource(root) {
	const repository = await findRepository(root);
	const label = {
		ref: ".",
		sha: null
	};
	if (repository === null) return {
		source: {
			snapshot: folderSnapshot(root, label),
			history: null,
			prefix: ""
		},
		repository,
		[Symbol.asyncDispose]: async () => void 0
	};
	const store = await openStore(repository);
	const head = await findCommit(store.call(), "HEAD");
	return {
		source: {
			snapshot: workingTreeSnapshot(repository, {
				ref: "HEAD",
				sha: head
			}),
			history: head === null ? null : taskHistory(store, head),
			prefix: repository.prefix
		},
		repository,
		[Symbol.asyncDispose]: async () => store.close()
	};
}

// src/adapters/local/journal.ts
const schema = strictObject({
	head: string(),
	removals: array(strictObject({
		path: string(),
		id: string()
	})),
	writes: array(strictObject({
		path: string(),
		text: string(),
		before: nullable(string())
	})),
	watched: array(string())
});
/** Writes a change down before it is carried out; whole or not at all. */
function writeJournal(path, change) {
	try {
		writeFileSync(`${path}.tmp`, JSON.stringify(change));
		renameSync(`${path}.tmp`, path);
	} catch (error) {
		throw new OperationError(`The journal ${path} cannot be written. Nothing was removed.`, { cause: error });
	}
}
/** Throws OperationError when the file is none of ours. */
function readJournal(path) {
	try {
		return schema.parse(JSON.parse(readFileSync(path, "utf8")));
	} catch (error) {
		throw new OperationError(`An earlier cleanup did not end, and its journal ${path} cannot be read. Check git status, then delete the journal.`, { cause: error });
	}
}

// src/adapters/local/remove.ts
/** Whether an earlier removal was killed in the middle. */
const isUnfinished = (repository) => existsSync(journalOf(repository));
const journalOf = (repository) => join(repository.gitDirectory, "tunegate-cleanup.json");
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
	const output = await git([
		"status",
		"--porcelain",
		"-z",
		"--untracked-files=all",
		"--no-renames",
		"--",
		...shortest(paths)
	], { cwd: repository.cwd });
	const [first] = fields(output);
	if (first === void 0) return;
	throw new UsageError(`${first.slice(3)} has changes that are not committed. Commit or stash them first: what is removed must be in the history.`);
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
	for (const directory of directoriesAbove$1(path)) if (statusOf(root, directory)?.isDirectory() === false) throw changed(directory);
}
function stateOf(root, path) {
	return entryAt(root, path) ?? (statusOf(root, path) === null ? "nothing" : "other");
}
const isFileWith = (root, now, text) => typeof now !== "string" && now.kind === "file" && readFileSync(join(root, now.path), "utf8") === text;
/** Ids of files that were not hashed hold their size and time; otherwise they are git's own. */
function isSame(root, now, id) {
	if (typeof now === "string" || now.kind !== "file") return false;
	return now.id === id || !id.startsWith("stat:") && blobIdOf(root, now) === id;
}
const changed = (path) => new OperationError(`${path} is not what it was when the cleanup was planned. Nothing more was removed.`);
function carryOut(repository, change) {
	const root = repository.cwd;
	try {
		for (const { path, text } of change.writes) replaceFile(root, path, text);
		for (const { path } of change.removals) removeFile(root, path);
		for (const { path } of change.removals) removeEmptyDirectories(root, path, change);
		rmSync(journalOf(repository));
	} catch (error) {
		if (error instanceof OperationError) throw error;
		throw new OperationError(`The cleanup ended in the middle: ${reasonOf(error)}. Run it again with --apply to finish, or take it back with git checkout.`, { cause: error });
	}
}
function replaceFile(root, path, text) {
	const target = join(root, path);
	mkdirSync(dirname(target), { recursive: true });
	const temporary = `${target}.tunegate-tmp`;
	writeFileSync(temporary, text, { flag: "w" });
	renameSync(temporary, target);
}
function removeFile(root, path) {
	try {
		unlinkSync(join(root, path));
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
}
/** Directories above what was removed, as long as nothing else is in them and nothing is written there. */
function removeEmptyDirectories(root, path, change) {
	const needed = new Set(change.writes.flatMap((write) => directoriesAbove$1(write.path)));
	for (const directory of directoriesAbove$1(path)) {
		if (needed.has(directory)) return;
		try {
			rmdirSync(join(root, directory));
		} catch (error) {
			if (codeOf(error) === "ENOENT") continue;
			return;
		}
	}
}
/** The nearest first. */
function directoriesAbove$1(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/domain/retention/artefacts.ts
const address = /^[a-z][a-z0-9+.-]*:\/\//i;
const suspicious = /[\\\u0000-\u001f\u007f]|%2e|%2f|%5c|^~|^[a-z]:/i;
/** Reads a model path: slashes only, no way up, no home, no drive, nothing encoded. `./` and a slash at the end are left out. */
function readArtefactPath(text) {
	if (address.test(text)) return { kind: "remote" };
	const path = text.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !text.startsWith("/") && !suspicious.test(text) ? {
		kind: "inside",
		path
	} : { kind: "outside" };
}
const pathsOf = (model) => [
	model?.adapterPath,
	model?.mergedPath,
	model?.ggufPath
].filter((path) => typeof path === "string");
/** Every model path that a version's files name, as written, each once. */
function artefactTexts(record) {
	const lineage = readValue(record.lineage)?.model ?? null;
	return [.../* @__PURE__ */ new Set([...pathsOf(lineage), ...pathsOf(readValue(record.modelInfo))])];
}
/** Folders of the convention that hold something else than models of one version. */
const foreignFolders = /* @__PURE__ */ new Set([
	"versions",
	"data",
	"scripts",
	"benchmarks",
	"plans",
	"docs",
	"configs"
]);
/**
* Whether a path can only be this version's own: outside the folders that hold something else, and with the version's
* name in it as a word (`models/adapter/v2`, `gguf/x-v2-q8_0.gguf`; not `v2.1` nor `v21`). A lineage that says
* `adapter_path: models` must not take the models of all versions with it.
*/
function isOwnArtefact(path, version) {
	const [first = ""] = path.split("/");
	if (foreignFolders.has(first) || first.startsWith(".")) return false;
	return mentionsName(path, version);
}
/** Whether a text has a version's name as a word: `v2` in `x-v2-q8_0`, not in `v2.1`, `v21` or `dev2`. */
function mentionsName(text, version) {
	for (let at = text.indexOf(version); at >= 0; at = text.indexOf(version, at + 1)) {
		const before = text.slice(Math.max(0, at - 2), at);
		const after = text.slice(at + version.length, at + version.length + 2);
		if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?:[\p{L}\p{N}]|\.\d)/u.test(after)) return true;
	}
	return false;
}
/** Whether one of two paths is the other or a directory above it. */
const overlaps = (a, b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

// src/domain/retention/cap.ts
/** One of so many versions of a run may go at once, so that a wrong policy cannot empty a repository. */
const oneOf = 5;
/** How many removals one run may make: `maxDeletions`, at most a fifth of all versions, but at least one of them. */
function removalCap(maxDeletions, versionCount) {
	return Math.min(maxDeletions, Math.max(1, Math.floor(versionCount / oneOf)));
}
/** The removals of this run: the oldest first, ties by task and version, so that the same input gives the same plan. */
function withinCap(removals, cap) {
	const order = removals.toSorted((a, b) => a.createdMs - b.createdMs || compareText(a.task, b.task) || compareText(a.version, b.version));
	return new Set(order.slice(0, cap));
}
/** Order by code units: the same on every machine, whatever its language. */
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/domain/retention/decide.ts
const dayMs$1 = 864e5;
/** SPEC section 9. */
const defaultRetention = {
	keepRecent: 3,
	keepDeployed: true,
	keepBest: true,
	keepParents: false,
	cleanupExpAfterMs: 7 * dayMs$1
};
/** The task's own settings over the defaults. */
function retentionPolicy(settings) {
	return {
		keepRecent: settings?.keepRecent ?? defaultRetention.keepRecent,
		keepDeployed: settings?.keepDeployed ?? defaultRetention.keepDeployed,
		keepBest: settings?.keepBest ?? defaultRetention.keepBest,
		keepParents: settings?.keepParents ?? defaultRetention.keepParents,
		cleanupExpAfterMs: settings?.cleanupExpAfterMs ?? defaultRetention.cleanupExpAfterMs
	};
}
/**
* One decision a version, in the order of `task.versions`. Every rule is asked for every version and the kept set is
* the union, so that no rule can shrink what another one keeps. The order of the versions does not matter.
* @param now milliseconds since 1970
*/
function decideRetention(task, now) {
	const rules = rulesOf(task, now);
	const kept = /* @__PURE__ */ new Map();
	for (const version of task.versions) {
		const hits = rules.filter(([, applies]) => applies(version)).map(([rule]) => rule);
		if (hits.length > 0) kept.set(version.name.text, hits);
	}
	if (task.policy.keepParents) keepParents(task, kept);
	return task.versions.map((version) => {
		const keep = kept.get(version.name.text) ?? [];
		if (keep.length > 0) return {
			version,
			keep,
			remove: null
		};
		return {
			version,
			keep,
			remove: version.name.experimental ? "experiment-expired" : "beyond-recent"
		};
	});
}
function rulesOf(task, now) {
	const { policy } = task;
	const recent = newest(task, now);
	const best = policy.keepBest ? bestVersions(task) : /* @__PURE__ */ new Set();
	/** Unknown and negative ages are no small ages: they have rules of their own. */
	const isWithin = ({ createdMs }, ms) => createdMs !== null && createdMs <= now && now - createdMs < ms;
	return [
		["active", ({ name }) => name.text === task.active],
		["unreadable", (version) => version.unreadable || version.name.strategy === null],
		["task-unreadable", () => task.unreadable],
		["unsafe", (version) => version.unsafe],
		["unrecorded", () => task.unrecordable],
		["deployed", ({ name }) => policy.keepDeployed && task.everDeployed.has(name.text)],
		["history-unknown", () => policy.keepDeployed && task.historyUnknown],
		["best", ({ name }) => best.has(name.text)],
		["recent", ({ name }) => recent.has(name.text)],
		["experiment-running", (version) => version.name.experimental && isWithin(version, policy.cleanupExpAfterMs)],
		["promote", (version) => version.name.experimental && isWorthPromoting(task, version)],
		["undated", (version) => version.createdMs === null || version.name.experimental && !version.dated],
		["future", ({ createdMs }) => createdMs !== null && createdMs > now],
		["young", (version) => isWithin(version, dayMs$1)],
		["pinned", ({ pinned }) => pinned],
		["exempt", ({ name }) => task.exempt.has(name.text)],
		["baseline", ({ name }) => name.text === task.baseline],
		["open-pull-request", ({ name }) => task.inOpenPullRequests.has(name.text)]
	];
}
/**
* The newest `keep_recent` regular versions. Names and dates can disagree on what is newest (v1.3 made after v2): then
* the newest by either count, because a version is never removed that a reading of the rule would keep. Names without
* an order and impossible dates are kept by rules of their own and take nobody's place here.
*/
function newest({ versions, policy }, now) {
	const byName = versions.filter(({ name }) => !name.experimental && name.strategy !== null).toSorted((a, b) => compareVersions(b.name, a.name, {
		createdA: b.createdMs,
		createdB: a.createdMs
	}));
	const byDate = byName.flatMap(({ name, createdMs }) => createdMs === null || createdMs > now ? [] : [{
		name,
		createdMs
	}]).sort((a, b) => b.createdMs - a.createdMs);
	const taken = [...byName.slice(0, policy.keepRecent), ...byDate.slice(0, policy.keepRecent)];
	return new Set(taken.map(({ name }) => name.text));
}
/** SPEC section 5: differences below this share are no change, and so a tie. */
const tie = 1e-9;
/**
* All versions with the best score. Where files write shares differently (85.4 and 0.86), once by the numbers on one
* scale and once as written: a number that was put on the wrong scale must not push out the real best.
*/
function bestVersions({ versions, direction }) {
	return new Set([(version) => version.score, (version) => version.written].flatMap((reading) => {
		const scored = versions.flatMap((version) => {
			const score = reading(version);
			return isFiniteScore(score) ? [{
				version: version.name.text,
				score
			}] : [];
		});
		const best = scored.reduce((top, { score }) => top === null || isBetter(direction, score, top) ? score : top, null);
		return scored.filter(({ score }) => best !== null && Math.abs(score - best) <= tie * Math.abs(best)).map(({ version }) => version);
	}));
}
const isFiniteScore = (score) => score !== null && Number.isFinite(score);
const isBetter = (direction, a, b) => direction === "higher" ? a > b : a < b;
/**
* The guide: merge an experiment on success, that is when it meets the threshold *and* beats the deployed version.
* What one of the two cannot say (no threshold, nothing deployed with a score) the other decides alone.
*/
function isWorthPromoting(task, { score }) {
	const { threshold, direction } = task;
	const deployed = isFiniteScore(task.deployedScore) ? task.deployedScore : null;
	if (!isFiniteScore(score) || threshold === null && deployed === null) return false;
	return (threshold === null || score === threshold || isBetter(direction, score, threshold)) && (deployed === null || isBetter(direction, score, deployed));
}
/** Adds the parents of what is kept, and theirs: a chain is whole or it is no chain. */
function keepParents({ versions }, kept) {
	const byName = new Map(versions.map((version) => [version.name.text, version]));
	const open = [...kept.keys()];
	for (let name = open.pop(); name !== void 0; name = open.pop()) {
		const parent = byName.get(name)?.parent ?? null;
		const rules = parent === null ? void 0 : kept.get(parent);
		if (parent === null || rules?.includes("parent") || !byName.has(parent)) continue;
		kept.set(parent, [...rules ?? [], "parent"]);
		open.push(parent);
	}
}

// src/domain/retention/footprint.ts
const within = (directory, path) => directory === "" ? path : `${directory}/${path}`;
/** Where a path leads from a directory, `..` taken literally; null when it leaves the repository. */
function resolveFrom(directory, path) {
	if (path.startsWith("/")) return null;
	const parts = directory === "" ? [] : directory.split("/");
	for (const part of path.split("/")) {
		if (part === ".." && parts.pop() === void 0) return null;
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	return parts.join("/");
}
/**
* Looks a version's folder and model paths up among the tree's entries.
* @param tasks directories of all tasks of the snapshot
*/
function footprintOf(task, record, tree, tasks) {
	const version = record.name.text;
	const notices = [];
	const say = (code, detail) => notices.push({
		code,
		task: task.path,
		version,
		detail
	});
	const folder = record.path;
	const artefacts = [];
	for (const text of artefactTexts(record)) {
		const read = readArtefactPath(text);
		if (read.kind === "outside") say("artefact-outside", text);
		if (read.kind !== "inside") continue;
		const path = within(task.path, read.path);
		if (overlaps(path, folder) || tree.below(path).length === 0) continue;
		if (isOwnArtefact(read.path, version)) artefacts.push(path);
		else say("artefact-shared", text);
	}
	for (const root of [folder, ...artefacts]) {
		const link = tree.below(root).find(isLink);
		if (link !== void 0) say("link-inside", link.path);
		if (tree.collides(root)) say("name-collision", root);
		const nested = tasks.find((other) => isBelow(other, task.path) && overlaps(other, root));
		if (nested !== void 0) say("nested-task", nested);
	}
	return {
		version,
		folder,
		artefacts,
		named: artefactTexts(record).flatMap((text) => resolveFrom(task.path, text) ?? []),
		unsafe: notices.some(({ code }) => code !== "artefact-shared"),
		notices
	};
}
const isBelow = (path, directory) => path !== directory && (directory === "" || path.startsWith(`${directory}/`));
const isLink = (entry) => entry.kind !== "file";

// src/domain/retention/task-facts.ts
/** A metric's number as a ratio where it is a share written in percent, else as it is. */
function onOneScale({ metric, reading }, value) {
	if (value === null || metric === null) return null;
	return reading.scaleOf(metric, [value]) === "percent" ? value / 100 : value;
}
/** The scale of a task's scores, for showing them; percent does not occur any more. */
function scoreScale({ metric, reading }, values) {
	if (metric === null) return "absolute";
	return reading.scaleOf(metric, values) === "absolute" ? "absolute" : "ratio";
}
/** Everything that the rules of retention need to know of a task. */
function retentionTask(record, facts, reading) {
	const definition = definitionOf(record);
	const scale = {
		metric: definition?.successCriteria.primaryMetric ?? null,
		reading
	};
	const known = versionsOf(record);
	const last = facts.lastDeployed;
	const hits = deployedHits(record, last === null ? null : {
		version: last,
		commit: ""
	});
	const production = hits.flatMap(({ version }) => known.get(version) ?? [])[0];
	return {
		policy: retentionPolicy(definition?.versioning.retention ?? null),
		direction: scale.metric === null ? "higher" : reading.directionOf(scale.metric),
		threshold: onOneScale(scale, definition?.successCriteria.threshold ?? null),
		versions: record.versions.map((version) => retentionVersion(version, facts, scale)),
		active: definition?.version ?? null,
		deployedScore: production === void 0 ? null : scoreOf(production, scale),
		everDeployed: /* @__PURE__ */ new Set([
			...hits.map(({ version }) => version),
			...facts.deployedInHistory,
			...(readValue(record.retired) ?? []).filter(({ deployed }) => deployed).map(({ version }) => version),
			...record.versions.flatMap((version) => readValue(version.lineage)?.replaced ?? [])
		]),
		historyUnknown: facts.historyUnknown,
		unreadable: isTaskUnreadable(record, facts.findings),
		unrecordable: facts.unrecordable,
		exempt: facts.exempt,
		baseline: facts.baseline,
		inOpenPullRequests: facts.inOpenPullRequests
	};
}
const scoreOf = (facts, scale) => onOneScale(scale, primaryValue(facts, scale.metric));
function retentionVersion(record, facts, scale) {
	const known = versionFacts(record);
	const created = known.created?.epochMs ?? null;
	return {
		name: record.name,
		createdMs: created ?? facts.addedMs.get(known.version) ?? null,
		dated: created !== null,
		parent: known.parent,
		pinned: readValue(record.lineage)?.pinned ?? false,
		unreadable: isVersionUnreadable(record, known, facts.findings),
		unsafe: facts.unsafe.has(known.version),
		score: scoreOf(known, scale),
		written: primaryValue(known, scale.metric)
	};
}
/** A file that lost a field to a typo or to a wrong type may have said `pinned` or `deployed` there. */
const hides = (finding) => finding.severity === "error" && finding.rule !== "shape/missing-field" || finding.rule === "shape/likely-typo";
/**
* Left alone: a task with a syntax error anywhere, and one whose task.yaml has a mistake that could hide what it says on
* status, versions or retention.
*/
function isTaskUnreadable(record, findings) {
	const broken = (finding) => finding.rule.startsWith("syntax/") && finding.severity === "error";
	const inDefinition = (finding) => finding.file === record.definition.file && (hides(finding) || finding.severity === "error");
	return record.definition.state !== "read" || record.retired.state === "broken" || findings.some((finding) => broken(finding) || inDefinition(finding));
}
function isVersionUnreadable(record, facts, findings) {
	const isOwn = ({ file }) => file.startsWith(`${record.path}/`) || file === record.results.file || file === record.lineage.file;
	return facts.broken.length > 0 || findings.some((finding) => isOwn(finding) && hides(finding));
}

// src/domain/retention/build-plan.ts
const dayMs = 864e5;
/**
* The plan of one run over all tasks, bytes not counted yet (see `withSizes`). A pure function of its arguments: the same
* input gives the same plan, in whatever order tasks and versions come.
*/
function buildPlan(tasks, tree, options) {
	const paths = tasks.map(({ record }) => record.path);
	const decided = tasks.filter(({ record }) => record.versions.length > 0).sort((a, b) => compareText(a.record.path, b.record.path)).map((task) => decideTask(task, tree, paths, options.now));
	const removals = decided.flatMap(({ task, decisions }) => decisions.flatMap(({ version: { name, createdMs }, remove }) => remove === null || createdMs === null ? [] : [{
		task: task.record.path,
		version: name.text,
		createdMs
	}]));
	const count = decided.reduce((sum, { decisions }) => sum + decisions.length, 0);
	const cap = removalCap(options.maxDeletions, count);
	const chosen = new Set([...withinCap(removals, cap)].map(({ task, version }) => keyOf(task, version)));
	const isRemoved = (task, version) => chosen.has(keyOf(task, version));
	const spared = decided.flatMap(({ task, footprints }) => [...footprints.values()].filter(({ version }) => !isRemoved(task.record.path, version)).flatMap(({ version, named }) => named.map((path) => ({
		path,
		owner: keyOf(task.record.path, version)
	}))));
	const planned = decided.map((one) => planTask(one, {
		tree,
		options,
		spared,
		isRemoved
	}));
	return {
		schema: "tunegate.plan/1",
		tool: options.tool,
		head: options.head,
		cap,
		tasks: planned,
		totals: totalsOf(planned),
		notices: [...options.notices, ...decided.flatMap((one) => noticesOf$1(one))]
	};
}
/** A slash cannot be part of a version's name, so that two versions never have one key. */
const keyOf = (task, version) => `${task}/${version}`;
function decideTask(task, tree, paths, now) {
	const { record, facts, reading } = task;
	const footprints = new Map(record.versions.map((version) => [version.name.text, footprintOf(record, version, tree, paths)]));
	const unsafe = new Set([...footprints.values()].flatMap((one) => one.unsafe ? [one.version] : []));
	return {
		task,
		decisions: decideRetention(retentionTask(record, {
			...facts,
			unsafe
		}, reading), now).toSorted(({ version: a }, { version: b }) => compareVersions(a.name, b.name, {
			createdA: a.createdMs,
			createdB: b.createdMs
		})),
		footprints
	};
}
function planTask({ task, decisions, footprints }, context) {
	const { record, reading } = task;
	const metric = definitionOf(record)?.successCriteria.primaryMetric ?? null;
	const scores = decisions.flatMap(({ version }) => version.score === null ? [] : [version.score]);
	const taken = /* @__PURE__ */ new Set();
	return {
		path: record.path,
		taskName: taskNameOf(record),
		metric,
		scale: scoreScale({
			metric,
			reading
		}, scores),
		versions: decisions.map((decision) => planVersion(decision, footprints.get(decision.version.name.text), record.path, taken, context))
	};
}
function planVersion({ version, keep, remove }, footprint, task, taken, { tree, options, spared, isRemoved }) {
	const { createdMs, name, score } = version;
	const common = {
		version: name.text,
		ageDays: createdMs === null ? null : Math.floor((options.now - createdMs) / dayMs),
		score,
		bytes: 0
	};
	if (remove === null || footprint === void 0) return {
		...common,
		action: "keep",
		rules: keep,
		paths: [],
		restore: null
	};
	const removed = isRemoved(task, name.text);
	const others = spared.filter(({ owner }) => owner !== keyOf(task, name.text));
	const artefacts = footprint.artefacts.filter((path) => !others.some((other) => overlaps(path, other.path)));
	const roots = [footprint.folder, ...artefacts];
	const paths = roots.flatMap((root) => tree.below(root).map((entry) => entry.path));
	const own = [...new Set(paths)].filter((path) => !taken.has(path)).sort(compareText);
	if (removed) for (const path of own) taken.add(path);
	const { sha } = options.head;
	return {
		...common,
		action: removed ? "remove" : "defer",
		rules: [remove],
		paths: own,
		restore: sha === null ? null : [
			"git",
			"checkout",
			sha,
			"--",
			...roots.map((root) => pathspec(options.prefix + root))
		]
	};
}
/** A colon at the start would be magic to git. */
const pathspec = (path) => path.startsWith(":") ? `./${path}` : path;
function noticesOf$1({ task, decisions, footprints }) {
	const { path } = task.record;
	const ofTask = (code, detail) => ({
		code,
		task: path,
		version: null,
		detail
	});
	return [
		...[...new Set(task.facts.findings.filter(({ rule, severity }) => rule.startsWith("syntax/") && severity === "error").map(({ file }) => file))].map((file) => ofTask("file-unreadable", file)),
		...task.facts.historyUnknown ? [ofTask("history-unknown", null)] : [],
		...task.facts.unrecordable ? [ofTask("record-full", task.record.retired.file)] : [],
		...decisions.flatMap(({ version: { name }, keep }) => [
			...keep.includes("undated") ? [{
				...ofTask("no-created", null),
				version: name.text
			}] : [],
			...keep.includes("future") ? [{
				...ofTask("created-in-future", null),
				version: name.text
			}] : [],
			...footprints.get(name.text)?.notices ?? []
		])
	];
}
function totalsOf(tasks) {
	const versions = tasks.flatMap((task) => task.versions);
	const count = (action) => versions.filter((version) => version.action === action).length;
	const bytes = versions.reduce((sum, one) => sum + (one.action === "remove" ? one.bytes : 0), 0);
	return {
		keep: count("keep"),
		remove: count("remove"),
		defer: count("defer"),
		bytes
	};
}
/** The plan with what each removal gives back. `sizes` holds bytes by path, of Git LFS objects their real size. */
function withSizes(plan, sizes) {
	const tasks = plan.tasks.map((task) => ({
		...task,
		versions: task.versions.map((version) => ({
			...version,
			bytes: version.paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0)
		}))
	}));
	return {
		...plan,
		tasks,
		totals: totalsOf(tasks)
	};
}

// src/domain/retention/open-pull-requests.ts
/** Whether a changed file's text is wanted: only these say which versions a pull request needs. */
const isTellingFile = (path) => /(?:^|\/)(?:task\.ya?ml|versions\/[^/]+\/lineage\.ya?ml)$/.test(path);
/**
* The versions of a task that open pull requests change, make active, start from or compare with. Names are looked for
* as words in the changed records, which finds a few too many and misses none.
*/
function versionsInPullRequests(record, open) {
	const all = record.versions.map(({ name }) => name.text);
	if (open.kind === "not-asked") return /* @__PURE__ */ new Set();
	if (open.kind === "too-many") return new Set(all);
	const changes = open.changes.filter(({ path }) => overlaps(path, record.path) || record.path === "");
	const telling = changes.filter(({ path }) => isTellingFile(path));
	if (telling.some(({ text }) => text === null)) return new Set(all);
	const touched = record.versions.filter((version) => telling.some(({ text }) => text !== null && mentionsName(text, version.name.text)) || placesOf(record, version).some((place) => changes.some(({ path }) => overlaps(path, place))));
	const parents = touched.flatMap((version) => readValue(version.lineage)?.parent ?? []);
	return /* @__PURE__ */ new Set([...touched.map(({ name }) => name.text), ...parents]);
}
const placesOf = (record, version) => [
	version.path,
	version.results.file,
	...artefactTexts(version).flatMap((text) => resolveFrom(record.path, text) ?? [])
];

// src/domain/retention/tree.ts
/** What a file system that ignores case and Unicode forms takes for the same name. */
const fold = (path) => path.normalize("NFKC").toLowerCase();
/** Every directory above a path, the nearest first, without the root. */
function* directoriesAbove(path) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) yield path.slice(0, end);
}
/** Reads a snapshot's entries once. */
function treeOf(entries) {
	const byDirectory = /* @__PURE__ */ new Map();
	const spellings = /* @__PURE__ */ new Map();
	const spell = (path) => {
		const folded = fold(path);
		const known = spellings.get(folded);
		if (known === void 0) spellings.set(folded, /* @__PURE__ */ new Set([path]));
		else known.add(path);
	};
	const add = (path, entry) => {
		const known = byDirectory.get(path);
		if (known !== void 0) {
			known.push(entry);
			return;
		}
		byDirectory.set(path, [entry]);
		spell(path);
	};
	for (const entry of entries) {
		add(entry.path, entry);
		for (const directory of directoriesAbove(entry.path)) add(directory, entry);
	}
	return {
		below: (path) => byDirectory.get(path) ?? [],
		collides: (path) => [path, ...directoriesAbove(path)].some((one) => (spellings.get(fold(one))?.size ?? 0) > 1)
	};
}

// src/records/retire.ts
var import_dist = require_dist();
const heading = "# Versions that were cleaned up: their names are not used again, and histories stay whole.\n";
const mostMetrics = 20;
const mostClasses = 12;
const mostChanges = 20;
/**
* The text of versions/retired.yaml with `entries` behind what it holds (`text`, null where there is no file yet). All
* that was there stays as it is, byte by byte where the list is in block style. Versions that it already remembers are
* not written again. Null when the result could not be read back: too large, or not of the known form.
*/
function addRetired(file, text, entries) {
	const known = text === null ? [] : versionsIn(file, text);
	if (known === null) return null;
	const missing = entries.filter(({ version }) => !known.includes(version));
	if (missing.length === 0) return text;
	for (const item of [fullItem, shortItem]) {
		const result = append(text, missing.map(item));
		const read = versionsIn(file, result);
		const expected = [...known, ...missing.map(({ version }) => version)];
		if (read !== null && read.join("\n") === expected.join("\n")) return result;
	}
	return null;
}
/** Names in the file, null when any part of it cannot be read. */
function versionsIn(file, text) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > sizeLimit$1(file.file)) return null;
	const { parsed, findings } = readMapping(file, {
		kind: "bytes",
		bytes
	});
	if (parsed === null) return null;
	const sink = {
		ref: file,
		position: parsed.position,
		findings: [...findings]
	};
	const read = readRetired(sink, parsed);
	return sink.findings.some(({ severity }) => severity === "error") ? null : read.map(({ version }) => version);
}
function fullItem(entry) {
	const { results, primary, changes } = entry;
	return {
		...facts(entry),
		...results === null ? {} : { results: resultsItem(results, primary) },
		...changes.length === 0 ? {} : { changes: changes.slice(0, mostChanges) }
	};
}
/** For a file that is nearly full: the primary metric alone. */
function shortItem(entry) {
	const value = entry.results?.metrics.find(({ name }) => name === entry.primary)?.value;
	return {
		...facts(entry),
		...value === void 0 ? {} : { results: { [entry.primary ?? ""]: value } }
	};
}
const facts = ({ version, parent, created, removed, commit, deployed }) => ({
	version,
	parent,
	...created === null ? {} : { created },
	removed,
	commit,
	...deployed ? { deployed } : {}
});
/** The guide's form, classes by their f1 alone. */
function resultsItem({ metrics, perClass }, primary) {
	const first = metrics.filter(({ name }) => name === primary);
	const others = metrics.filter(({ name }) => name !== primary);
	const shown = [...first, ...others].slice(0, mostMetrics).flatMap(({ name, value, standardError }) => [[name, value], ...standardError === null ? [] : [[`${name}_stderr`, standardError]]]);
	const classes = perClass.flatMap(({ label, f1 }) => f1 === null ? [] : [[label, f1.value]]);
	const some = classes.length > 0 && classes.length <= mostClasses;
	return {
		...Object.fromEntries(shown),
		...some ? { per_class: Object.fromEntries(classes) } : {}
	};
}
function append(text, items) {
	if (text === null) return heading + (0, import_dist.stringify)({ versions: items }, { lineWidth: 0 });
	const document = (0, import_dist.parseDocument)(text);
	const list = document.get("versions");
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	if ((0, import_dist.isSeq)(list) && list.items.length > 0 && list.flow !== true && list.range) {
		const [start, end] = list.range;
		const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
		const before = text.slice(0, end);
		const added = (0, import_dist.stringify)(items, { lineWidth: 0 }).trimEnd().split("\n").map((line) => line === "" ? line : indent + line).join(lineEnd);
		return `${before}${before.endsWith("\n") ? "" : lineEnd}${added}${lineEnd}${text.slice(end)}`;
	}
	const written = (0, import_dist.isSeq)(list) ? list.items : [];
	document.set("versions", document.createNode([...written, ...items]));
	return document.toString({ lineWidth: 0 }).replaceAll("\n", lineEnd);
}

// src/commands/cleanup-change.ts
/** Tasks whose versions/retired.yaml cannot take what the plan would have to write, by path. */
function unrecordableTasks(plan, tasks) {
	return new Set(touched(plan, tasks).filter(({ task, planned }) => recordText(task, planned, plan, "2000-01-01") === null).map(({ planned }) => planned.path));
}
/** Turns a plan into what it changes: the listed entries go, and each task's record grows. Null when nothing goes. */
function changeOf({ plan, tasks, entries, day, policyFile }) {
	const { sha } = plan.head;
	const affected = touched(plan, tasks);
	if (sha === null || affected.length === 0) return null;
	const ids = new Map(entries.map(({ path, id }) => [path, id]));
	const paths = affected.flatMap(({ planned }) => removedOf(planned).flatMap((version) => version.paths));
	const writes = affected.flatMap(({ task, planned }) => {
		const text = recordText(task, planned, plan, day);
		const path = task.record.retired.file;
		if (text === null) throw new OperationError(`${path} cannot take the record of what would be removed.`);
		return task.record.texts.some((one) => one.file === path && one.text === text) ? [] : [{
			path,
			text,
			before: ids.get(path) ?? null
		}];
	});
	return {
		head: sha,
		removals: paths.map((path) => ({
			path,
			id: ids.get(path) ?? ""
		})),
		writes,
		watched: [
			policyFile ?? "tunegate.yaml",
			...affected.flatMap(({ task }) => watchedBy(task.record)),
			...paths
		]
	};
}
function touched(plan, tasks) {
	return plan.tasks.filter((planned) => removedOf(planned).length > 0).flatMap((planned) => {
		const task = tasks.find(({ record }) => record.path === planned.path);
		return task === void 0 ? [] : [{
			task,
			planned
		}];
	});
}
const removedOf = (planned) => planned.versions.filter(({ action }) => action === "remove");
/** What the decisions of a task rest on. */
function watchedBy(record) {
	const directory = record.path === "" ? "" : `${record.path}/`;
	return [
		record.definition.file,
		`${directory}versions`,
		`${directory}benchmarks/results`
	];
}
function recordText(task, planned, plan, day) {
	const { record } = task;
	const file = record.retired.file;
	const existing = record.texts.find((text) => text.file === file)?.text ?? null;
	if (record.retired.state === "broken") return null;
	return addRetired({
		file,
		task: record.path
	}, existing, entriesOf(task, planned, plan, day));
}
function entriesOf({ record, facts, reading }, planned, plan, day) {
	const names = new Set(removedOf(planned).map(({ version }) => version));
	const { everDeployed } = retentionTask(record, {
		...facts,
		unsafe: /* @__PURE__ */ new Set()
	}, reading);
	return record.versions.filter(({ name }) => names.has(name.text)).map((version) => {
		const known = versionFacts(version);
		return {
			version: known.version,
			parent: known.parent,
			created: known.created?.text ?? null,
			removed: day,
			commit: plan.head.sha ?? "",
			deployed: everDeployed.has(known.version),
			results: known.results,
			primary: definitionOf(record)?.successCriteria.primaryMetric ?? null,
			changes: known.changes
		};
	});
}

// src/commands/cleanup-history.ts
const nothingKnown = {
	deployedInHistory: /* @__PURE__ */ new Set(),
	lastDeployed: null,
	historyUnknown: true,
	addedMs: /* @__PURE__ */ new Map()
};
/** What was deployed at any time, and when versions without a date of their own came into the repository. */
async function historyFacts(record, history) {
	if (history === null) return nothingKnown;
	const addedMs = /* @__PURE__ */ new Map();
	for (const version of record.versions) {
		if ((readValue(version.lineage)?.created ?? null) !== null) continue;
		const added = await history.added(version.path);
		if (added !== null) addedMs.set(version.name.text, added);
	}
	const states = await history.states(record.definition.file);
	if (states === null) return {
		...nothingKnown,
		addedMs
	};
	const names = record.versions.map(({ name }) => name.text);
	const deployed = states.map((state) => deployedIn(record.definition.file, state, names));
	return {
		deployedInHistory: new Set(deployed.flat()),
		lastDeployed: deployed.find((one) => one.length > 0)?.[0] ?? null,
		historyUnknown: history.shallow,
		addedMs
	};
}
/**
* The versions that one state of task.yaml calls deployed. A state that cannot be read keeps every version whose name it
* mentions, and one too large to look at all of them: what it said is not known.
*/
function deployedIn(file, state, names) {
	if (state.kind !== "bytes") return names;
	const findings = [];
	const ref = {
		file,
		task: null
	};
	const { parsed } = readMapping(ref, state);
	if (parsed === null) {
		const text = new TextDecoder().decode(state.bytes);
		return names.filter((name) => mentionsName(text, name));
	}
	const definition = readDefinition({
		ref,
		position: parsed.position,
		findings
	}, parsed);
	const active = definition.status === "deployed" ? definition.version : null;
	return [definition.deployedVersion, active].filter((name) => name !== null);
}

// src/commands/cleanup-plan.ts
/** Plans a cleanup. Reads only: nothing that it is given can write. */
async function planCleanup(source, open, options) {
	const { snapshot } = source;
	const entries = await snapshot.entries([""]);
	const directories = taskDirectories(entries);
	const loaded = await loadTasks(snapshot, entries, directories, (path) => !path.endsWith(".jsonl"));
	const tasks = [];
	for (const { record, findings } of loaded.values()) {
		if (record.versions.length === 0) continue;
		const facts = await historyFacts(record, source.history);
		tasks.push({
			record,
			reading: readingOf(record, options.policy),
			facts: {
				...facts,
				findings,
				unrecordable: false,
				exempt: exemptIn(record, options.exemptVersions),
				baseline: typeof options.policy.baseline === "string" ? null : options.policy.baseline.version,
				inOpenPullRequests: versionsInPullRequests(record, open)
			}
		});
	}
	const tree = treeOf(entries);
	const planOptions = {
		tool: options.tool,
		head: snapshot.label,
		now: options.now,
		maxDeletions: options.maxDeletions,
		prefix: source.prefix,
		notices: noticesOf(open)
	};
	const first = buildPlan(tasks, tree, planOptions);
	let blocked = unrecordableTasks(first, tasks);
	let plan = first;
	while (blocked.size > 0) {
		const withBlocked = tasks.map((task) => ({
			...task,
			facts: {
				...task.facts,
				unrecordable: blocked.has(task.record.path)
			}
		}));
		plan = buildPlan(withBlocked, tree, planOptions);
		const more = unrecordableTasks(plan, tasks);
		if (more.size === 0) break;
		blocked = /* @__PURE__ */ new Set([...blocked, ...more]);
	}
	const sized = withSizes(plan, await sizesOf(snapshot, entries, plan));
	return {
		plan: sized,
		change: (day) => changeOf({
			plan: sized,
			tasks,
			entries,
			day,
			policyFile: options.policyFile
		})
	};
}
function readingOf(record, policy) {
	const criteria = definitionOf(record)?.successCriteria;
	return metricReading(policy.metrics, {
		name: criteria?.primaryMetric ?? null,
		direction: criteria?.direction ?? null
	});
}
function exemptIn(record, patterns) {
	const names = record.versions.map(({ name }) => name.text);
	return new Set(names.filter((name) => patterns.some((pattern) => fitsPattern(pattern, name))));
}
function noticesOf(open) {
	if (open.kind === "known") return [];
	return [{
		code: "pull-requests-unknown",
		task: null,
		version: null,
		detail: null
	}];
}
/** A pointer is smaller by definition (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const largestPointer = 1024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d{1,15})\n/;
/** Bytes of everything that could go, by path; a Git LFS pointer counts as what it points to. */
async function sizesOf(snapshot, entries, plan) {
	const paths = new Set(plan.tasks.flatMap(({ versions }) => versions.flatMap((version) => version.paths)));
	const contents = await snapshot.read(entries.filter(({ path }) => paths.has(path)), () => largestPointer);
	return new Map([...contents].map(([path, content]) => {
		if (content.kind === "too-large") return [path, content.size];
		const size = pointer.exec(new TextDecoder().decode(content.bytes))?.[1];
		return [path, size === void 0 ? content.bytes.length : Number(size)];
	}));
}

// src/commands/cleanup.ts
/** The plan of one source, its policy file read. Reads only. */
async function planFor(request, source, open) {
	const { configFile } = request.settings;
	const loaded = await loadPolicy(source.snapshot, await source.snapshot.entries([""]), configFile);
	requirePolicy(configFile, [loaded]);
	refuseMistakes(loaded.findings);
	const settings = request.over(loaded.settings);
	return {
		planned: await planCleanup(source, open, {
			tool: request.tool,
			now: request.now,
			policy: withOverrides(loaded.policy, settings),
			policyFile: loaded.file,
			maxDeletions: settings.maxDeletions,
			exemptVersions: settings.exemptVersions
		}),
		settings
	};
}
/** A policy that cannot be read as it was meant could remove what it should keep. */
function refuseMistakes(findings) {
	const mistake = findings.find(({ severity }) => severity === "error");
	if (mistake === void 0) return;
	throw new UsageError(`${mistake.file}:${mistake.line} has a mistake (${mistake.rule}), so nothing is cleaned up. See tunegate validate.`);
}

// src/cli/run/cleanup.ts
const run = async (invocation) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const { settings, now } = invocation;
		if (!settings.dryRun && settings.apply !== "working-tree") throw new UsageError("In a terminal a cleanup is carried out in the working tree: tunegate cleanup --apply. Pull requests and commits are made by the action.");
		const { source, repository } = _usingCtx$1.a(await openWorkingTreeSource(invocation.workingDirectory));
		const { settings: flags, style: early } = invocation.over({});
		const { plan: words } = messagesIn(early.language);
		if (repository !== null && isUnfinished(repository)) {
			if (flags.dryRun) throw new UsageError(words.unfinished);
			finishRemoval(repository);
			return {
				text: words.finished,
				exitCode: 0
			};
		}
		let style = early;
		const over = (fromFile) => {
			const resolved = invocation.over(fromFile);
			style = resolved.style;
			return resolved.settings;
		};
		const { planned } = await planFor({
			tool,
			now,
			settings,
			over
		}, source, { kind: "not-asked" });
		const done = settings.dryRun ? null : await apply(planned, repository, now);
		return {
			text: await written(planned.plan, style, done),
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
	if (repository === null) throw new UsageError("This is no git repository: what is removed here could not be brought back.");
	const change = planned.change(new Date(now).toISOString().slice(0, 10));
	if (change === null) return false;
	await removeFromWorkingTree(repository, change);
	return true;
}
/** @param done null in a dry run */
async function written(plan, style, done) {
	if (style.format === "json") {
		const { renderPlanJson } = await import("./json3.js");
		return renderPlanJson(plan);
	}
	if (style.format === "markdown") {
		const { renderPlanMarkdown } = await import("./markdown3.js");
		return renderPlanMarkdown(plan, {
			language: style.language,
			budgetBytes: Number.POSITIVE_INFINITY
		});
	}
	const { renderPlanTerminal } = await import("./terminal.js");
	const { plan: words } = messagesIn(style.language);
	const hints = plan.totals.remove > 0 ? [words.dryRun, words.applyHint] : [words.dryRun];
	const end = done === null ? hints : done ? [words.removed] : [];
	return [renderPlanTerminal(plan, style).trimEnd(), ...end].join("\n");
}

export { run };