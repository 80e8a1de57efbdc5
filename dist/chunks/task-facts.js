const require_baseline = require("./baseline.js");
const require_folder = require("./folder.js");
const require_history = require("./history.js");

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
	const lineage = require_folder.readValue(record.lineage)?.model ?? null;
	return [.../* @__PURE__ */ new Set([...pathsOf(lineage), ...pathsOf(require_folder.readValue(record.modelInfo))])];
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

// src/domain/retention/decide.ts
const dayMs = 864e5;
/** SPEC section 9. */
const defaultRetention = {
	keepRecent: 3,
	keepDeployed: true,
	keepBest: true,
	keepParents: false,
	cleanupExpAfterMs: 7 * dayMs
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
		["young", (version) => isWithin(version, dayMs)],
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
	const byName = versions.filter(({ name }) => !name.experimental && name.strategy !== null).toSorted((a, b) => require_folder.compareVersions(b.name, a.name, {
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
	const definition = require_folder.definitionOf(record);
	const scale = {
		metric: definition?.successCriteria.primaryMetric ?? null,
		reading
	};
	const known = require_folder.versionsOf(record);
	const last = facts.lastDeployed;
	const hits = require_baseline.deployedHits(record, last === null ? null : {
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
			...(require_folder.readValue(record.retired) ?? []).filter(({ deployed }) => deployed).map(({ version }) => version),
			...record.versions.flatMap((version) => require_folder.readValue(version.lineage)?.replaced ?? [])
		]),
		historyUnknown: facts.historyUnknown,
		unreadable: blockingFiles(record, facts.findings).length > 0,
		unrecordable: facts.unrecordable,
		exempt: facts.exempt,
		baseline: facts.baseline,
		inOpenPullRequests: facts.inOpenPullRequests
	};
}
const scoreOf = (facts, scale) => onOneScale(scale, require_history.primaryValue(facts, scale.metric));
function retentionVersion(record, facts, scale) {
	const known = require_folder.versionFacts(record);
	const created = known.created?.epochMs ?? null;
	return {
		name: record.name,
		createdMs: created ?? facts.addedMs.get(known.version) ?? null,
		dated: created !== null,
		parent: known.parent,
		pinned: require_folder.readValue(record.lineage)?.pinned ?? false,
		unreadable: unreadableFiles(record, facts.findings).length > 0,
		unsafe: facts.unsafe.has(known.version),
		score: scoreOf(known, scale),
		written: require_history.primaryValue(known, scale.metric)
	};
}
/** A file that lost a field to a typo or to a wrong type may have said `pinned` or `deployed` there. */
const hides = (finding) => finding.rule === "shape/likely-typo" || finding.severity === "error" && finding.rule !== "shape/missing-field";
const isSyntaxError = (finding) => finding.rule.startsWith("syntax/") && finding.severity === "error";
/**
* The files for which a whole task is left alone: those with a syntax error, and task.yaml where a mistake could hide
* what it says on status, versions or retention.
*/
function blockingFiles(record, findings) {
	const { definition, retired } = record;
	const found = findings.filter((finding) => isSyntaxError(finding) || finding.file === definition.file && (hides(finding) || finding.severity === "error"));
	return [.../* @__PURE__ */ new Set([
		...definition.state === "read" ? [] : [definition.file],
		...retired.state === "broken" ? [retired.file] : [],
		...found.map(({ file }) => file)
	])];
}
/** The files of a version for which it is kept: broken ones, and those in which a mistake could hide something. */
function unreadableFiles(record, findings) {
	const isOwn = ({ file }) => file.startsWith(`${record.path}/`) || file === record.results.file;
	const found = findings.filter((finding) => isOwn(finding) && hides(finding));
	return [.../* @__PURE__ */ new Set([...require_folder.versionFacts(record).broken, ...found.map(({ file }) => file)])];
}

Object.defineProperty(exports, "artefactTexts", {
  enumerable: true,
  get: function () {
    return artefactTexts;
  }
});
Object.defineProperty(exports, "blockingFiles", {
  enumerable: true,
  get: function () {
    return blockingFiles;
  }
});
Object.defineProperty(exports, "decideRetention", {
  enumerable: true,
  get: function () {
    return decideRetention;
  }
});
Object.defineProperty(exports, "isOwnArtefact", {
  enumerable: true,
  get: function () {
    return isOwnArtefact;
  }
});
Object.defineProperty(exports, "mentionsName", {
  enumerable: true,
  get: function () {
    return mentionsName;
  }
});
Object.defineProperty(exports, "overlaps", {
  enumerable: true,
  get: function () {
    return overlaps;
  }
});
Object.defineProperty(exports, "readArtefactPath", {
  enumerable: true,
  get: function () {
    return readArtefactPath;
  }
});
Object.defineProperty(exports, "retentionTask", {
  enumerable: true,
  get: function () {
    return retentionTask;
  }
});
Object.defineProperty(exports, "scoreScale", {
  enumerable: true,
  get: function () {
    return scoreScale;
  }
});
Object.defineProperty(exports, "unreadableFiles", {
  enumerable: true,
  get: function () {
    return unreadableFiles;
  }
});