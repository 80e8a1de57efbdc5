const require_working_folder = require("./working-folder.js");
const require_version = require("./version.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/domain/version.ts
const dayMs$1 = 864e5;
const daySeconds = 86400;
const experimentForm = /^(.*?)-exp(?:(\d{1,9})|-([A-Za-z0-9][A-Za-z0-9._-]*))?$/;
const semanticForm = /^v(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/;
const hybridForm = /^v(0|[1-9]\d{0,8})(?:-(\d{8})|_(\d{10}))$/;
const dateForm = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))$/;
/** Days since 1970-01-01 of a real calendar date, null for one such as 2025-02-30. */
function dayNumber(year, month, day) {
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}T`) ? ms / dayMs$1 : null;
}
/** The date of a day number, `YYYY-MM-DD`. */
const dayText = (day) => (/* @__PURE__ */ new Date(day * dayMs$1)).toISOString().slice(0, 10);
function readDay(text) {
	const match = dateForm.exec(text);
	if (match === null) return null;
	const [, year = match[4] ?? "", month = match[5] ?? "", day = match[6] ?? ""] = match;
	return dayNumber(year, month, day);
}
function readNumber$1(text, taskName) {
	const semantic = semanticForm.exec(text);
	if (semantic !== null) return {
		strategy: "semantic",
		order: [Number(semantic[1]), Number(semantic[2] ?? "0")]
	};
	const hybrid = hybridForm.exec(text);
	if (hybrid !== null) {
		const [, number, date, second] = hybrid;
		const day = date === void 0 ? null : readDay(date);
		const time = day === null ? second : day * daySeconds;
		return time === void 0 ? null : {
			strategy: "hybrid",
			order: [Number(number), Number(time)]
		};
	}
	const prefix = taskName === null ? "" : `${taskName}-`;
	const day = prefix !== "" && text.startsWith(prefix) && text.length === prefix.length + 10 ? readDay(text.slice(prefix.length)) : readDay(text);
	return day === null ? null : {
		strategy: "date",
		order: [day]
	};
}
/**
* Reads a version's name: `v2`, `v2.1` (semantic); `2025-01-07`, `20250107`, `{task}-2025-01-07` (date);
* `v2-20250107`, `v2_1736236800` (hybrid); each with `-exp`, `-exp2` or `-exp-name` behind it.
* Dates must exist in the calendar. Any other name has `strategy: null`.
*/
function parseVersionName(text, taskName = null) {
	const match = experimentForm.exec(text);
	const known = readNumber$1(match?.[1] ?? text, taskName);
	if (known === null) return {
		text,
		strategy: null,
		experimental: false,
		experiment: "",
		order: []
	};
	return {
		text,
		...known,
		experimental: match !== null,
		experiment: match?.[2] ?? match?.[3] ?? ""
	};
}
/** Whether a name follows the task's declared strategy; every name fits where none is declared. */
const fitsStrategy = (name, strategy) => strategy === null || name.strategy === strategy;
/**
* Names are compared number by number: family, number, kind, minor or time, release. Semantic and hybrid names are
* one family (a task that moves from `v2` to `v3-20250115` stays in order), dates are the next, unknown names the last.
*/
function orderKey(name) {
	const [first = 0, second = 0] = name.order;
	const release = name.experimental ? 0 : 1;
	switch (name.strategy) {
		case "semantic": return [
			0,
			first,
			0,
			second,
			release
		];
		case "hybrid": return [
			0,
			first,
			1,
			second,
			release
		];
		case "date": return [
			1,
			first,
			0,
			0,
			release
		];
		case null: return [2];
	}
}
/** Whether the order of the two follows from their names; else only their times can tell which is older. */
const sameFamily = (a, b) => a.strategy !== null && b.strategy !== null && a.strategy === "date" === (b.strategy === "date");
function compareLists(a, b) {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** By text, digits as numbers (`exp2` before `exp10`); zero only for equal texts. */
function compareText(a, b) {
	const partsA = a.match(/\d+|\D+/g) ?? [];
	const partsB = b.match(/\d+|\D+/g) ?? [];
	for (const [index, partA] of partsA.entries()) {
		const partB = partsB[index];
		if (partB === void 0) return 1;
		if (partA === partB) continue;
		const difference = Number(partA) - Number(partB);
		if (Number.isFinite(difference) && difference !== 0) return difference;
		if (partA !== partB) return partA < partB ? -1 : 1;
	}
	return partsB.length > partsA.length ? -1 : 0;
}
/**
* The order of a task's versions, oldest first: negative when `a` comes before `b`, zero only for the same name.
* An experiment comes just before the release of its number. Ties (two experiments of one number, two forms of one
* date, unknown names) go by time of creation, those without one first, then by name.
* @param created times of creation in milliseconds since 1970, null where unknown
*/
function compareVersions(a, b, created = {
	createdA: null,
	createdB: null
}) {
	const byName = compareLists(orderKey(a), orderKey(b));
	if (byName !== 0) return byName;
	const { createdA, createdB } = created;
	if (createdA !== createdB) {
		if (createdA === null) return -1;
		if (createdB === null) return 1;
		return createdA - createdB;
	}
	return compareText(a.text, b.text);
}
const last = (names) => names.reduce((a, b) => a === null || compareVersions(a, b) < 0 ? b : a, null);
function nextSemantic(existing, minor) {
	const numbered = existing.filter((name) => name.strategy === "semantic" || name.strategy === "hybrid");
	if (minor) {
		const [major = 1, minorNumber = -1] = last(numbered.filter((name) => name.strategy === "semantic" && !name.experimental))?.order ?? [];
		return minorNumber < 0 ? "v1" : `v${major}.${minorNumber + 1}`;
	}
	const free = numbered.map((name) => {
		const [first = 0, second = 0] = name.order;
		return name.experimental && name.strategy === "semantic" && second === 0 ? first : first + 1;
	});
	return `v${Math.max(1, ...free)}`;
}
/** The first day from today on that lies behind the newest version, so that the order stays right. */
function nextDay(today, newest, used) {
	if (newest === null) return today;
	return Math.max(today, newest.experimental ? used : used + 1);
}
function nextDate(existing, now) {
	const newest = last(existing.filter((name) => name.strategy === "date"));
	const day = dayText(nextDay(Math.floor(now / dayMs$1), newest, newest?.order[0] ?? 0));
	const written = newest?.text.replace(experimentForm, "$1") ?? "";
	return /^\d{8}$/.test(written) ? day.replaceAll("-", "") : `${written.slice(0, -10)}${day}`;
}
function nextHybrid(existing, minor, now) {
	const numbered = existing.filter((name) => name.strategy === "semantic" || name.strategy === "hybrid");
	const newest = last(numbered);
	const [number = 0, used = 0] = newest?.order ?? [];
	const stamped = newest !== null && /_\d{10}/.test(newest.text);
	const [today, step] = stamped ? [Math.floor(now / 1e3), 1] : [Math.floor(now / dayMs$1) * daySeconds, daySeconds];
	const hybrid = newest?.strategy === "hybrid";
	const same = newest !== null && (minor || newest.experimental && (!hybrid || used <= today));
	const time = same && hybrid ? Math.max(today, newest.experimental ? used : used + step) : today;
	const text = stamped ? `_${time}` : `-${dayText(Math.ceil(time / daySeconds)).replaceAll("-", "")}`;
	return `v${same ? number : number + 1}${text}`;
}
/**
* The name of the next version. It follows the strategy's form, is not among `existing` (pass removed names too), and
* comes after all existing names of its family; a minor comes after all releases and may stand before an experiment.
* A second version on one day gets the next free day: the convention has no form for two.
*/
function nextVersion(strategy, existing, options) {
	const next = {
		semantic: () => nextSemantic(existing, options.minor),
		date: () => nextDate(existing, options.now),
		hybrid: () => nextHybrid(existing, options.minor, options.now)
	}[strategy]();
	if (!options.exp) return next;
	const taken = new Set(existing.map((name) => name.text));
	let name = `${next}-exp`;
	for (let number = 2; taken.has(name); number++) name = `${next}-exp${number}`;
	return name;
}

// src/domain/facts.ts
/** Nothing known of the data. */
const noData = {
	sourceHash: null,
	trainCount: null,
	validCount: null,
	testCount: null,
	testHash: null,
	splitSeed: null,
	classDistribution: null
};
const noModel = {
	adapterPath: null,
	mergedPath: null,
	ggufPath: null,
	hfRepo: null,
	created: null
};
/** The content of a file that was read, null when it is absent or broken. */
const readValue$1 = (file) => file.state === "read" ? file.value : null;
function mergeData(first, second) {
	return {
		sourceHash: first.sourceHash ?? second.sourceHash,
		trainCount: first.trainCount ?? second.trainCount,
		validCount: first.validCount ?? second.validCount,
		testCount: first.testCount ?? second.testCount,
		testHash: first.testHash ?? second.testHash,
		splitSeed: first.splitSeed ?? second.splitSeed,
		classDistribution: first.classDistribution ?? second.classDistribution
	};
}
function mergeModel(first, second) {
	return {
		adapterPath: first.adapterPath ?? second.adapterPath,
		mergedPath: first.mergedPath ?? second.mergedPath,
		ggufPath: first.ggufPath ?? second.ggufPath,
		hfRepo: first.hfRepo ?? second.hfRepo,
		created: first.created ?? second.created
	};
}
function resultsOf$1(record, lineage) {
	if (record.results.state === "read") return {
		results: record.results.value,
		resultsFile: record.results.file,
		resultsBroken: false
	};
	const broken = record.results.state === "broken" || record.lineage.state === "broken";
	const results = record.results.state === "absent" ? lineage?.results ?? null : null;
	return {
		results,
		resultsFile: results === null ? null : record.lineage.file,
		resultsBroken: results === null && broken
	};
}
/** One merged view of a version's files. Where two hold the same fact the lineage's counts; results: SPEC section 1. */
function versionFacts(record) {
	const lineage = readValue$1(record.lineage);
	const files = [
		record.lineage,
		record.config,
		record.dataSnapshot,
		record.results,
		record.modelInfo,
		record.predictions
	];
	return {
		name: record.name,
		version: record.name.text,
		created: lineage?.created ?? null,
		parent: lineage?.parent ?? null,
		status: lineage?.status ?? null,
		deployedAt: lineage?.deployedAt ?? null,
		replaced: lineage?.replaced ?? null,
		...resultsOf$1(record, lineage),
		broken: files.filter((file) => file.state === "broken").map((file) => file.file),
		data: mergeData(lineage?.data ?? noData, readValue$1(record.dataSnapshot) ?? noData),
		config: new Map([...readValue$1(record.config) ?? [], ...lineage?.config ?? []]),
		model: mergeModel(lineage?.model ?? noModel, readValue$1(record.modelInfo) ?? noModel),
		changes: lineage?.changes ?? [],
		notes: lineage?.notes ?? null,
		predictions: readValue$1(record.predictions),
		retired: false
	};
}
function retiredFacts(record, taskName, file) {
	return {
		name: parseVersionName(record.version, taskName),
		version: record.version,
		created: record.created,
		parent: record.parent,
		status: null,
		deployedAt: null,
		replaced: null,
		results: record.results,
		resultsFile: record.results === null ? null : file,
		broken: [],
		resultsBroken: false,
		data: noData,
		config: /* @__PURE__ */ new Map(),
		model: noModel,
		changes: record.changes,
		notes: null,
		predictions: null,
		retired: true
	};
}
/** The task's definition, null when task.yaml is absent or broken. */
const definitionOf = (task) => task === null ? null : readValue$1(task.definition);
/** `task_name`, else the directory's name; empty for a nameless task in the snapshot's root. */
const taskNameOf = (task) => definitionOf(task)?.taskName ?? task.path.split("/").at(-1) ?? "";
/** All versions that a snapshot knows of a task, by name, in their order; retired ones only where no folder stands. */
function versionsOf(task) {
	if (task === null) return /* @__PURE__ */ new Map();
	const retired = (readValue$1(task.retired) ?? []).map((record) => retiredFacts(record, taskNameOf(task), task.retired.file));
	const present = task.versions.map(versionFacts);
	const names = new Set(present.map((facts) => facts.version));
	return new Map([...retired.filter((facts) => !names.has(facts.version)), ...present].map((facts) => [facts.version, facts]));
}

// src/domain/time.ts
const timestampForm = /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|[ ]{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ ]?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const minuteMs = 6e4;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Milliseconds that a zone such as `+08:00` is ahead of UTC; null for one that does not exist. */
function zoneOffset(zone) {
	if (zone === void 0 || !/^[+-]/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(3).replace(":", "") || "0");
	if (hours > 14 || minutes > 59) return null;
	return (zone.startsWith("-") ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}
/**
* Reads `2026-01-05`, `2026-01-05T10:00:00`, `2026-01-05 10:00:00.123+08:00` and the like: what PyYAML and ISO 8601
* write. Null for anything else and for moments that are not in the calendar, such as February 31.
* `Date.parse` is not used: it takes a text without zone as local time and rolls impossible dates over.
*/
function parseTimestamp(text) {
	const match = timestampForm.exec(text);
	if (match === null) return null;
	const [, year = "", month = "", day = "", hour, minute, second, fraction, zone] = match;
	const [h, m, s] = [
		Number(hour ?? 0),
		Number(minute ?? 0),
		Number(second ?? 0)
	];
	const offset = zoneOffset(zone);
	if (h > 23 || m > 59 || s > 59 || offset === null || Number(year) < 1e3) return null;
	const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
	if (!new Date(midnight).toISOString().startsWith(`${year}-${month}-${day}T`)) return null;
	const ms = Math.floor(Number(`0.${fraction ?? "0"}`) * 1e3);
	return {
		text,
		epochMs: midnight + h * hourMs + m * minuteMs + s * 1e3 + ms - offset,
		dateOnly: hour === void 0
	};
}
/**
* Whether the text says in which zone it is. One that does not is taken as UTC, but may mean up to 14 hours before or
* after it.
*/
const statesZone = ({ text }) => /:\d{2}(?:[.,]\d+)?[ ]?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i.test(text);
const durationForm = /^(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?$/;
/** Milliseconds of `7d`, `12h`, `2w`, `30m` (minutes) or a combination from large to small (`2w3d`); null otherwise. */
function parseDuration(text) {
	const match = text === "" ? null : durationForm.exec(text);
	if (match === null) return null;
	const [, weeks = "0", days = "0", hours = "0", minutes = "0"] = match;
	return Number(weeks) * 7 * dayMs + Number(days) * dayMs + Number(hours) * hourMs + Number(minutes) * minuteMs;
}

// src/records/task-paths.ts
/** Files of a task that hold records, relative to its directory. */
const recordPath = /^(?:task\.ya?ml|data_source\.ya?ml|versions\/retired\.ya?ml|versions\/[^/]+\/(?:(?:lineage|config)\.ya?ml|(?:data_snapshot|results|model_info)\.json|predictions\.jsonl)|benchmarks\/results\/[^/]+_results\.json)$/;
/** Where a symbolic link or a submodule stands in for records; below data/ and models/ they are no concern. */
const guardedPath = /^(?:(?:task|data_source)\.ya?ml|versions|versions\/.*|benchmarks|benchmarks\/results(?:\/.*)?)$/;
const taskFile = /^(?:(.*)\/)?task\.ya?ml$/s;
/** The last is what a write of ours that was broken off has left behind. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.tunegate-\d+-\d+\.new\.tmp)(?:\/|$)/;
const inner = [
	"versions",
	"data",
	"models"
];
/** A path in a directory; `''` is the snapshot's root. */
const joinPath = (directory, path) => directory === "" ? path : `${directory}/${path}`;
/** The path from a directory on, null when it is not below it. */
function relativePath(directory, path) {
	if (directory === "") return path;
	return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : null;
}
/**
* The task directories of a snapshot, in order of path: those with `task.yaml` or `task.yml`, but not inside another
* task's `versions`, `data` or `models`, nor in `node_modules` or `.git`.
* @param known task directories of the other snapshot: where one became a symbolic link or a submodule it is still listed,
* so that the change is refused and not overlooked
*/
function taskDirectories(entries, known = []) {
	const found = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const match = taskFile.exec(entry.path);
		if (match !== null && !foreign.test(entry.path)) found.add(match[1] ?? "");
		if (entry.kind !== "file" && known.includes(entry.path)) found.add(entry.path);
	}
	const accepted = /* @__PURE__ */ new Set();
	for (const directory of [...found].sort((a, b) => a.length - b.length)) if (!isInside(directory, accepted)) accepted.add(directory);
	return [...accepted].sort();
}
function isInside(directory, tasks) {
	const parts = directory.split("/");
	return parts.some((part, index) => {
		if (!inner.some((name) => name === part)) return false;
		return tasks.has(parts.slice(0, index).join("/"));
	});
}
/** The entries of a task that are worth reading: its record files, wherever they are below the task directory. */
function recordEntries(taskPath, entries) {
	return entries.filter((entry) => {
		const path = relativePath(taskPath, entry.path);
		return entry.kind === "file" && path !== null && recordPath.test(path);
	});
}
/** Whether a link or submodule at this path (from the task directory) would hide or replace records. */
const isGuarded = (path) => guardedPath.test(path);

// src/domain/finding.ts
function finding(rule, place, args, extra = {}) {
	return {
		rule,
		severity: extra.severity ?? require_version.defaultSeverity[rule],
		file: place.file,
		line: place.line,
		column: place.column,
		task: place.task,
		args,
		suggestion: extra.suggestion ?? null,
		related: extra.related ?? null
	};
}

// src/records/scalar.ts
const pythonBoolean = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const pythonFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const pythonInteger = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pythonNull = /^(?:~|null|Null|NULL|)$/;
const pythonTimestamp = /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
/** Numeric text that is taken as a number: no sign of plus, no spaces, no hexadecimal (HAZARDS: `""` is not zero). */
const numericText = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** How PyYAML's safe loader reads an unquoted scalar. */
function pythonKind(text) {
	if (pythonNull.test(text)) return "nothing";
	if (pythonBoolean.test(text)) return "boolean";
	if (pythonInteger.test(text) || pythonFloat.test(text)) return "number";
	return pythonTimestamp.test(text) ? "timestamp" : "text";
}
/** What kind of value a node is, as YAML 1.2 core and JSON see it. */
function kindOf(node) {
	if (node.kind === "map") return "mapping";
	if (node.kind === "list") return "list";
	switch (typeof node.value) {
		case "number": return "number";
		case "boolean": return "boolean";
		default: return node.value === null ? "nothing" : "text";
	}
}
/** The number that a text like `0.8` or `1e-5` means, null for any other text. */
const numberOf = (text) => numericText.test(text) ? Number(text) : null;
/**
* How PyYAML reads an unquoted scalar when it is another kind, or another number (`010` is eight there), than here;
* null when both agree. Timestamps stay text here on purpose and count as agreement.
*/
function pythonDifference(node) {
	if (!node.plain) return null;
	const python = pythonKind(node.text);
	const here = kindOf(node);
	if (python === "timestamp") return null;
	if (python !== here) return python;
	return python === "number" && /^[-+]?0[0-7_]*[1-9_][0-7_]*$/.test(node.text) ? python : null;
}
/** A number with exponent as PyYAML reads it too: `1e-5` → `1.0e-5`, `1e5` → `1.0e+5`; null for other texts. */
function pythonNumberText(text) {
	const match = /^([-+]?\d+)(\.\d*)?[eE]([-+]?)(\d+)$/.exec(text);
	if (match === null) return null;
	const [, whole = "", fraction, sign = "", exponent = ""] = match;
	return `${whole}${fraction ?? ".0"}e${sign === "" ? "+" : sign}${exponent}`;
}
/** Decimals that the author of a number wrote (`0.815` has 3, `8.15e-1` too), null for texts of another form. */
function decimalsOf(text) {
	const match = /^[-+]?\d*(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
	if (match === null || text === "") return null;
	return Math.max(0, (match[1]?.length ?? 0) - Number(match[2] ?? 0));
}

// src/records/names.ts
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
* Whether a text can be the name of a version or task: it becomes a folder, a git tag, part of a command and of an
* output, so it has letters, digits, `.`, `_`, `-` alone, at most 64, no `..`, no dot at its end, no device name.
*/
const isSafeName = (text) => nameForm.test(text) && !text.includes("..") && !text.endsWith(".") && !device.test(text);

// src/records/shape-scalar.ts
const longestShown = 80;
/** A value as a finding may show it. */
const shown = (text) => text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
/** The place of a node in the sink's file. */
const placeOf = (sink, node) => ({
	...sink.ref,
	...sink.position(node.offset)
});
/** Reports a value of the wrong type; it counts as absent. */
function wrongType(sink, node, key, expected) {
	sink.findings.push(finding("shape/wrong-type", placeOf(sink, node), {
		key,
		expected,
		found: kindOf(node)
	}));
}
/**
* A number field: a finite number, or text that looks like one (with a warning). Undefined with a finding otherwise.
* @param integer whether a fraction is a mistake
*/
function readNumber(sink, node, key, integer) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, integer ? "integer" : "number");
	const value = typeof node.value === "string" ? numberOf(node.value) : node.value;
	if (typeof value !== "number" || integer && Number.isFinite(value) && !Number.isInteger(value)) return wrongType(sink, node, key, integer ? "integer" : "number");
	const place = placeOf(sink, node);
	const text = shown(node.text);
	if (!Number.isFinite(value)) {
		sink.findings.push(finding("shape/not-finite", place, {
			key,
			text
		}));
		return;
	}
	if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) {
		sink.findings.push(finding("shape/unsafe-integer", place, {
			key,
			text
		}));
		return;
	}
	if (typeof node.value === "string") sink.findings.push(finding("shape/number-as-text", place, {
		key,
		text
	}, { suggestion: String(value) }));
	else reportPython(sink, node, key);
	return value;
}
/**
* Says where PyYAML reads a value otherwise. A number with exponent and no point (`1e-5`, which the guide itself
* writes) is only a notice: training scripts know to convert it.
*/
function reportPython(sink, node, key) {
	const python = pythonDifference(node);
	if (python === null) return;
	const here = kindOf(node);
	const suggestion = python === "text" && here === "number" ? pythonNumberText(node.text) : null;
	const args = {
		key,
		text: shown(node.text),
		python,
		here
	};
	const extra = suggestion === null ? {} : {
		suggestion,
		severity: "notice"
	};
	sink.findings.push(finding("shape/python-differs", placeOf(sink, node), args, extra));
}
/** A text field: the text as written, whatever type a YAML reader would make of it. */
function readText(sink, node, key, form) {
	switch (form) {
		case void 0: return readPlainText(sink, node, key);
		case "version-name": return readVersionName(sink, node, key);
		case "timestamp": return readTimestamp(sink, node, key);
		case "duration": return readDuration(sink, node, key);
	}
}
function readPlainText(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongType(sink, node, key, "text");
	if (node.plain && typeof node.value === "string") reportPython(sink, node, key);
	return node.text;
}
function readVersionName(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongType(sink, node, key, "version-name");
	const { text } = node;
	if (!isSafeName(text)) {
		sink.findings.push(finding("shape/bad-name", placeOf(sink, node), {
			key,
			text: shown(text)
		}));
		return;
	}
	if ((typeof node.value === "number" || node.plain && pythonKind(text) === "number") && String(Number(text)) !== text) {
		const suggestion = `"${text}"`;
		sink.findings.push(finding("shape/quote-version", placeOf(sink, node), {
			key,
			text
		}, { suggestion }));
	} else if (node.plain && typeof node.value === "string") reportPython(sink, node, key);
	return text;
}
function readTimestamp(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value !== "string") return wrongType(sink, node, key, "timestamp");
	if (parseTimestamp(node.text) !== null) return node.text;
	sink.findings.push(finding("shape/bad-timestamp", placeOf(sink, node), {
		key,
		text: shown(node.text)
	}));
}
function readDuration(sink, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "duration");
	if (parseDuration(node.text) !== null) return node.text;
	const suggestion = /^\d{1,4}$/.test(node.text) ? `${node.text}d` : null;
	const args = {
		key,
		text: shown(node.text)
	};
	sink.findings.push(finding("shape/bad-duration", placeOf(sink, node), args, { suggestion }));
}
/** `true` or `false`; `yes`, `no`, `on`, `off` are taken as PyYAML takes them, and reported. */
function readFlag(sink, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "boolean");
	if (typeof node.value === "boolean") return node.value;
	if (!node.plain || pythonDifference(node) !== "boolean") return wrongType(sink, node, key, "boolean");
	const value = /^(?:yes|on)$/i.test(node.text);
	const args = {
		key,
		text: node.text,
		python: "boolean",
		here: "text"
	};
	const extra = { suggestion: String(value) };
	sink.findings.push(finding("shape/python-differs", placeOf(sink, node), args, extra));
	return value;
}

// src/records/results/leaf.ts
/** Names under which a value that is no number is a mistake; under any other name it is just no metric. */
const metricWord = /(?:^|[._\-\s])(?:acc|accuracy|f1|f1[-_]score|precision|recall|auc|auroc|loss|perplexity|ppl|bleu|rouge[-_]?\w?|exact_match|em|mcc|wer|cer|mae|mse|rmse|score|error|err)$/i;
const countKeys = [
	"n",
	"count",
	"sample_count",
	"num_samples",
	"n_samples",
	"num_examples",
	"test_count",
	"test_samples",
	"predict_samples",
	"eval_samples"
];
/** Number of test items that a results file states at its root; null when it states none. */
function sampleCountOf(root) {
	for (const key of countKeys) {
		const node = root.entries.get(key)?.value;
		if (node?.kind !== "scalar" || typeof node.value !== "number") continue;
		if (Number.isSafeInteger(node.value) && node.value > 0) return node.value;
	}
	return null;
}
const isCountKey = (key) => countKeys.some((count) => count === key);
/**
* One measured number: NaN and infinities are kept (a gate on them fails), numeric text is taken with a warning.
* Null when it is none, with a finding only where `key` names a metric.
*/
function measured(sink, node, key, expected = metricWord.test(key)) {
	if (node.kind === "list") return meanOf(node.items);
	if (node.kind === "map") return expected ? wrongType(sink, node, key, "number") ?? null : null;
	if (typeof node.value === "number") return {
		value: numberValue(sink, node, key),
		decimals: decimalsOf(node.text)
	};
	const numeric = typeof node.value === "string" ? numberOf(node.value) : null;
	const clearly = expected || /[.eE]/.test(node.text);
	if (numeric !== null && clearly) {
		const value = readNumber(sink, node, key, false);
		return value === void 0 ? null : {
			value,
			decimals: decimalsOf(node.text)
		};
	}
	return expected ? wrongType(sink, node, key, "number") ?? null : null;
}
function numberValue(sink, node, key) {
	const value = typeof node.value === "number" ? node.value : NaN;
	const place = placeOf(sink, node);
	if (Number.isFinite(value)) {
		if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) sink.findings.push(finding("shape/unsafe-integer", place, {
			key,
			text: shown(node.text)
		}));
		else if (pythonDifference(node) !== null) readNumber(sink, node, key, false);
	} else if (!/^-?(?:NaN|Infinity)$/.test(node.text)) sink.findings.push(finding("shape/not-finite", place, {
		key,
		text: shown(node.text)
	}, { severity: "warning" }));
	return value;
}
/** Values of several runs. Null unless all items are numbers. */
function runsOf(items) {
	const values = [];
	for (const item of items) {
		if (item.kind !== "scalar" || typeof item.value !== "number") return null;
		values.push(item.value);
	}
	return values.length === 0 ? null : values;
}
function meanOf(items) {
	const runs = runsOf(items);
	if (runs === null) return null;
	return {
		value: runs.reduce((sum, value) => sum + value, 0) / runs.length,
		decimals: null
	};
}
/** A metric from a number or a list of runs; null for anything else, see `measured`. */
function metricOf(sink, node, name, path, extra = {}) {
	const value = measured(sink, node, path.join("."), extra.expected ?? metricWord.test(name));
	if (value === null) return null;
	const runs = node.kind === "list" ? runsOf(node.items) : null;
	return {
		...value,
		name,
		standardError: extra.standardError ?? null,
		runs,
		path
	};
}
/** The finite number at a node, null otherwise. */
function finiteOf(node) {
	if (node?.kind !== "scalar" || typeof node.value !== "number") return null;
	return Number.isFinite(node.value) ? node.value : null;
}
/** Whether a node is a number or looks like the runs of one. */
const isNumeric = (node) => node.kind === "list" ? runsOf(node.items) !== null : kindOf(node) === "number";

// src/rules/secrets/keys.ts
/** Last words of keys whose value is a secret whatever stands before them. */
const always = /* @__PURE__ */ new Set([
	"password",
	"passwd",
	"passphrase",
	"pwd",
	"passcode",
	"secret",
	"secrets",
	"credential",
	"credentials",
	"密碼",
	"密码"
]);
const tokens = /* @__PURE__ */ new Set([
	"token",
	"pat",
	"jwt",
	"bearer",
	"webhook"
]);
const keyWords = /* @__PURE__ */ new Set([
	"key",
	"apikey",
	"accesskey",
	"secretkey",
	"privatekey",
	"keys"
]);
/** Tokens of language models and of counting, which are no secrets. */
const harmlessToken = new Set("eos bos pad unk sep cls mask special stop start end image audio video vision additional max min num new total input output prompt completion per count user assistant system tool think begin placeholder im generation ignore first last next".split(" "));
/** What makes a key one that opens something. */
const keyBefore = new Set("api access private secret encryption signing master storage account auth ssh deploy service app client license admin wandb openai anthropic hf".split(" "));
const separatorsOf = (key) => /^[ -~]*$/.test(key) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
/** Words of a key: `awsSecretAccessKey`, `aws-secret-access-key` and `AWS_SECRET_ACCESS_KEY` are the same five. */
const wordsOf = (key) => key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(separatorsOf(key)).filter((word) => word !== "");
/** Whether a key names a secret: `password`, `db_password`, `HF_TOKEN`, `api-key`; not `max_tokens`, `pad_token`, `key`. */
function namesSecret(key) {
	const words = wordsOf(key);
	const last = words.at(-1)?.replace(/\d+$/, "") ?? "";
	const before = words.at(-2) ?? null;
	if (always.has(last)) return true;
	if (tokens.has(last)) return before === null ? last === "token" || last === "pat" : !harmlessToken.has(before);
	if (last === "key") return before !== null && keyBefore.has(before);
	return keyWords.has(last) && last !== "keys";
}

// src/rules/secrets/known.ts
/*! Patterns of gitleaks (https://github.com/gitleaks/gitleaks), MIT License, Copyright (c) 2019 Zachary Rice.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
/** From gitleaks v8.30.0-27-gb58d3f10. One pattern a line: id, least entropy in bits, keywords, flags, pattern; between tabs. */
const known = String.raw`
1password-secret-key	3.8	a3-	-	\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b
1password-service-account-token	4	ops_	-	ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}
adobe-client-secret	2	p8e-	i	\b(p8e-[a-z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
age-secret-key	0	age-secret-key-1	-	AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}
airtable-personnal-access-token	0	airtable	-	\b(pat[a-zA-Z0-9]{14}\.[a-f0-9]{64})\b
alibaba-access-key-id	2	ltai	i	\b(LTAI[a-z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-admin-api-key	0	sk-ant-admin01	-	\b(sk-ant-admin01-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-api-key	0	sk-ant-api03	-	\b(sk-ant-api03-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
artifactory-api-key	4.5	akcp	-	\bAKCp[A-Za-z0-9]{69}\b
artifactory-reference-token	4.5	cmvmd	-	\bcmVmd[A-Za-z0-9]{59}\b
authress-service-client-access-key	2	sc_,ext_,scauth_,authress_	i	\b((?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.(?:acc)[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-access-token	3	a3t,akia,asia,abia,acca	-	\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b
aws-amazon-bedrock-api-key-long-lived	3	absk	-	\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-amazon-bedrock-api-key-short-lived	3	bedrock-api-key-	-	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t
azure-ad-client-secret	3	q~	-	(?:^|[\\'"\x60\s>=:(,)])([a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\'"\x60\s<),])
clickhouse-cloud-api-secret-key	3	4b1d	-	\b(4b1d[A-Za-z0-9]{38})\b
clojars-api-token	2	clojars_	i	CLOJARS_[a-z0-9]{60}
cloudflare-origin-ca-key	2	cloudflare,v1.0-	-	\b(v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
databricks-api-token	3	dapi	-	\b(dapi[a-f0-9]{32}(?:-\d)?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-access-token	3	doo_v1_	-	\b(doo_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-pat	3	dop_v1_	-	\b(dop_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-refresh-token	0	dor_v1_	i	\b(dor_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
doppler-api-token	2	dp.pt.	i	dp\.pt\.[a-z0-9]{43}
duffel-api-token	2	duffel_	i	duffel_(?:test|live)_[a-z0-9_\-=]{43}
dynatrace-api-token	4	dt0c01.	i	dt0c01\.[a-z0-9]{24}\.[a-z0-9]{64}
easypost-api-token	2	ezak	i	\bEZAK[a-z0-9]{54}\b
easypost-test-api-token	2	eztk	i	\bEZTK[a-z0-9]{54}\b
facebook-page-access-token	4	eaam,eaac	i	\b(EAA[MC][a-z0-9]{100,})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
flutterwave-encryption-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{12}
flutterwave-public-key	2	flwpubk_test	i	FLWPUBK_TEST-[a-h0-9]{32}-X
flutterwave-secret-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{32}-X
flyio-access-token	4	fo1_,fm1,fm2_	-	\b((?:fo1_[\w-]{43}|fm1[ar]_[a-zA-Z0-9+\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\/]{100,}={0,3}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
frameio-api-token	0	fio-u-	i	fio-u-[a-z0-9\-_=]{64}
gcp-api-key	4	aiza	-	\b(AIza[\w-]{35})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
github-app-token	3	ghu_,ghs_	-	(?:ghu|ghs)_[0-9a-zA-Z]{36}
github-fine-grained-pat	3	github_pat_	-	github_pat_\w{82}
github-oauth	3	gho_	-	gho_[0-9a-zA-Z]{36}
github-pat	3	ghp_	-	ghp_[0-9a-zA-Z]{36}
github-refresh-token	3	ghr_	-	ghr_[0-9a-zA-Z]{36}
gitlab-cicd-job-token	3	glcbt-	-	glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}
gitlab-deploy-token	3	gldt-	-	gldt-[0-9a-zA-Z_\-]{20}
gitlab-feature-flag-client-token	3	glffct-	-	glffct-[0-9a-zA-Z_\-]{20}
gitlab-feed-token	3	glft-	-	glft-[0-9a-zA-Z_\-]{20}
gitlab-incoming-mail-token	3	glimt-	-	glimt-[0-9a-zA-Z_\-]{25}
gitlab-kubernetes-agent-token	3	glagent-	-	glagent-[0-9a-zA-Z_\-]{50}
gitlab-oauth-app-secret	3	gloas-	-	gloas-[0-9a-zA-Z_\-]{64}
gitlab-pat	3	glpat-	-	glpat-[\w-]{20}
gitlab-pat-routable	4	glpat-	-	\bglpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-ptt	3	glptt-	-	glptt-[0-9a-f]{40}
gitlab-rrt	3	gr1348941	-	GR1348941[\w-]{20}
gitlab-runner-authentication-token	3	glrt-	-	glrt-[0-9a-zA-Z_\-]{20}
gitlab-runner-authentication-token-routable	4	glrt-	-	\bglrt-t\d_[0-9a-zA-Z_\-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-scim-token	3	glsoat-	-	glsoat-[0-9a-zA-Z_\-]{20}
gitlab-session-cookie	3	_gitlab_session=	-	_gitlab_session=[0-9a-z]{32}
grafana-api-key	3	eyjrijoi	i	\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-cloud-api-token	3	glc_	i	\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-service-account-token	3	glsa_	i	\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
harness-api-key	0	pat.,sat.	-	(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}
hashicorp-tf-api-token	3.5	atlasv1	i	[a-z0-9]{14}\.(?:atlasv1)\.[a-z0-9\-_=]{60,70}
heroku-api-key-v2	4	hrku-aa	-	\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-access-token	2	hf_	i	\b(hf_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-organization-api-token	2	api_org_	i	\b(api_org_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
infracost-api-token	3	ico-	-	\b(ico-[a-zA-Z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
intra42-client-secret	3	intra,s-s4t2ud-,s-s4t2af-	i	\b(s-s4t2(?:ud|af)-[abcdef0123456789]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
jwt	3	ey	-	\b(ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.(?:[a-zA-Z0-9\/\\_-]{10,}={0,2})?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
linear-api-key	2	lin_api_	i	lin_api_[a-z0-9]{40}
maxmind-license-key	4	_mmk	-	\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
microsoft-teams-webhook	0	webhook.office.com,webhookb2,incomingwebhook	-	https://[a-z0-9]+\.webhook\.office\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}
notion-api-token	4	ntn_	-	\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
npm-access-token	2	npm_	i	\b(npm_[a-z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
octopus-deploy-api-key	3	api-	-	\b(API-[A-Z0-9]{26})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openai-api-key	3	t3blbkfj	-	\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openshift-user-token	3.5	sha256~	-	\b(sha256~[\w-]{43})(?:[^\w-]|$)
perplexity-api-key	4	pplx-	-	\b(pplx-[a-zA-Z0-9]{48})(?:[\x60'"\s;]|\\[nr]|$|\b)
planetscale-api-token	3	pscale_tkn_	i	\b(pscale_tkn_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-oauth-token	3	pscale_oauth_	-	\b(pscale_oauth_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-password	3	pscale_pw_	i	\b(pscale_pw_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
postman-api-token	3	pmak-	i	\b(PMAK-[a-f0-9]{24}\-[a-f0-9]{34})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
prefect-api-token	2	pnu_	-	\b(pnu_[a-zA-Z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pulumi-api-token	2	pul-	-	\b(pul-[a-f0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pypi-upload-token	3	pypi-ageichlwas5vcmc	-	pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}
readme-api-token	2	rdme_	-	\b(rdme_[a-z0-9]{70})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
rubygems-api-token	2	rubygems_	-	\b(rubygems_[a-f0-9]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
scalingo-api-token	2	tk-us-	-	\b(tk-us-[\w-]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendgrid-api-token	2	sg.	i	\b(SG\.[a-z0-9=_\-\.]{66})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendinblue-api-token	2	xkeysib-	i	\b(xkeysib-[a-f0-9]{64}\-[a-z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sentry-org-token	4.5	sntrys_eyjpyxqio	-	\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|$)
sentry-user-token	3.5	sntryu_	-	\b(sntryu_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-application-access-token	3	sm_aat	-	\b(sm_aat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-personal-access-token	3	sm_pat	-	\b(sm_pat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-service-access-token	3	sm_sat	-	\b(sm_sat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shippo-api-token	2	shippo_	-	\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shopify-access-token	2	shpat_	-	shpat_[a-fA-F0-9]{32}
shopify-custom-access-token	2	shpca_	-	shpca_[a-fA-F0-9]{32}
shopify-private-app-access-token	2	shppa_	-	shppa_[a-fA-F0-9]{32}
shopify-shared-secret	2	shpss_	-	shpss_[a-fA-F0-9]{32}
slack-app-token	2	xapp	i	xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+
slack-bot-token	3	xoxb	-	xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*
slack-config-access-token	2	xoxe.xoxb-,xoxe.xoxp-	i	xoxe.xox[bp]-\d-[A-Z0-9]{163,166}
slack-config-refresh-token	2	xoxe-	i	xoxe-\d-[A-Z0-9]{146}
slack-legacy-bot-token	2	xoxb	-	xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}
slack-legacy-token	2	xoxo,xoxs	-	xox[os]-\d+-\d+-\d+-[a-fA-F\d]+
slack-legacy-workspace-token	2	xoxa,xoxr	-	xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}
slack-user-token	2	xoxp-,xoxe-	-	xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}
slack-webhook-url	0	hooks.slack.com	-	(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}
stripe-access-token	2	sk_test,sk_live,sk_prod,rk_test,rk_live,rk_prod	-	\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
twilio-api-key	3	sk	-	SK[0-9a-fA-F]{32}
vault-batch-token	4	hvb.	-	\b(hvb\.[\w-]{138,300})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
`;

// src/rules/secrets/patterns.ts
/**
* Forms that gitleaks lacks or keeps for its keyword rules: Hugging Face tokens with digits, keys of OpenAI's form as
* other providers give them, private keys whose end is not in the file, authorization headers.
*/
const own = String.raw`
huggingface-access-token	3	hf_	-	\b(hf_[A-Za-z0-9]{30,60})\b
openai-style-key	3	sk-	-	\b(sk-[A-Za-z0-9_-]{32,200})\b
private-key	0	private key	-	-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----
authorization-header	3	bearer ,basic 	i	\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic)\s{1,4}([A-Za-z0-9._~+/=-]{16,2000})
azure-storage-key	3	accountkey=	i	\bAccountKey=([A-Za-z0-9+/=]{40,120})
`;
function compiled(body, flags) {
	let expression = null;
	return () => {
		expression ??= new RegExp(body, flags);
		return expression;
	};
}
function read(line) {
	const [id = "", entropy = "0", keywords = "", flags = "-", body = ""] = line.split("	");
	return {
		id,
		entropy: Number(entropy),
		keywords: keywords.split(",").map((word) => word.toLowerCase()),
		expression: compiled(body, flags === "-" ? "dg" : "dgi")
	};
}
function readTable() {
	const patterns = `${own}${known}`.split("\n").filter((line) => line !== "").map(read);
	const escaped = [...new Set(patterns.flatMap(({ keywords }) => keywords))].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return {
		patterns,
		keyword: new RegExp(`(?=(${escaped.join("|")}))`, "g")
	};
}
let table = null;
/** The known forms of tokens that may be in a text, by their keywords. The table is read on the first call. */
function patternsFor(text) {
	table ??= readTable();
	const seen = /* @__PURE__ */ new Set();
	for (const match of text.toLowerCase().matchAll(table.keyword)) seen.add(match[1] ?? "");
	if (seen.size === 0) return [];
	const found = [...seen];
	return table.patterns.filter(({ keywords }) => keywords.some((keyword) => found.some((word) => word.startsWith(keyword))));
}
/** Shannon entropy of a text's characters, bits a character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}

// src/rules/secrets/placeholder.ts
/** Texts that stand where a secret belongs without being one. */
const forms = [
	/^\$\{?\w[^\s]*$|^\$\{.*\}$|^\$\(.*\)$|^\$\$/s,
	/^\{.*\}$|^<.*>$|^%\w+%$|^\[.*\]$/s,
	/^(?:env|environ|environment|vault|ssm|secret|secrets|secretsmanager|file|keyring|op|ref|gcp|aws|azure)(?::|:\/\/|\.)\S+$/i,
	/^(?:os\.)?(?:environ|getenv|env)\b.*$/i,
	/^![A-Za-z]/,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
	/^(?:~|\.{1,2})?\/[\w./-]+$/,
	/^[xX*.\-_#?•]+$|^(.)\1+$|[xX*.\-_#0]{8}/,
	/^(?:null|none|nil|~|true|false|yes|no|on|off|empty|unset|todo|tbd|n\/a|required|optional|secret|password|token|key|redacted|masked|hidden|removed|default|changeme|change[-_ ]me|placeholder|dummy|fake|sample|example|test)$/i,
	/^(?:your|my|insert|enter|put|replace|some|the)[-_ ].*$|example|placeholder|redacted/i
];
/** Longer than any placeholder, and long enough to make a pattern slow. */
const longest = 300;
/** Whether a value is a reference, an example or nothing, rather than a secret. */
function isPlaceholder(value) {
	const text = value.trim();
	return text.length < 3 || text.length <= longest && forms.some((form) => form.test(text));
}

// src/rules/secrets/find.ts
/** Values of a known form. */
function tokensIn(text) {
	return patternsFor(text).flatMap(({ id, entropy, expression }) => [...text.matchAll(expression())].flatMap((match) => {
		const [start, end] = match.indices?.slice(1).find((place) => place !== void 0) ?? [match.index, match.index + match[0].length];
		const value = text.slice(start, end);
		if (entropyOf(value) < entropy || /example$/i.test(value)) return [];
		return [{
			start,
			end,
			what: {
				rule: "token",
				kind: id
			}
		}];
	}));
}
const url = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s:@/'"<>]{0,200}):([^\s@'"<>]{1,300})@/dgi;
/** URLs with a password: `postgres://user:password@host/database`. */
function urlsIn(text) {
	if (!text.includes("://")) return [];
	return [...text.matchAll(url)].flatMap((match) => {
		const [start, end] = match.indices?.[3] ?? [0, 0];
		const password = match[3] ?? "";
		if (isPlaceholder(password) || /^\d{1,5}(?:[/?#]|$)/.test(password)) return [];
		return [{
			start,
			end,
			what: {
				rule: "url",
				scheme: (match[1] ?? "").toLowerCase()
			}
		}];
	});
}
const quoted = String.raw`"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\n]|''){0,2000})'`;
const letter = String.raw`[\w.\u00aa-\u1fff\u3005-\u3007\u3040-\udfff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc-]`;
const key = `["']?(${letter}{1,64})["']?`;
const separator = String.raw`[ \t]{0,20}:(?:[ \t]{1,200}|(?=["']))`;
/** `key: value` at the beginning of a line or an item; what follows a plain value is cut off later. */
const entry = new RegExp(String.raw`(?:^|\n)[ \t]{0,200}(?:-[ \t]{1,20}){0,8}${key}${separator}(?:${quoted}|([|>][+-]?\d?[ \t]*\n[^\n]{1,2000})|([^\s#"'][^\n]{0,2000}))`, "dg");
/** The same inside `{...}`, where a plain value ends with the next comma or bracket. */
const flowEntry = new RegExp(String.raw`[{,][ \t\n]{0,200}${key}${separator}(?:${quoted}|((?!))|([^\s#"',}\]][^,}\]\n]{0,2000}))`, "dg");
/** `key=value` inside connection strings and command lines. */
const setting = new RegExp(String.raw`(?:^|[\s;&?,"'])(?:--)?(${letter}{1,64})=([^\s;&'",}\])]{1,500})`, "dg");
/** The length of a plain value without a comment behind it. */
function plainLength(value) {
	const comment = value.search(/\s#/);
	return (comment < 0 ? value : value.slice(0, comment)).trimEnd().length;
}
function literal(text, match) {
	const name = match[1] ?? "";
	const [double, single, block, plain] = match.indices?.slice(2) ?? [];
	const found = double ?? single ?? block ?? plain;
	if (found === void 0 || !namesSecret(name)) return null;
	let [start, end] = found;
	if (found === block) start = text.indexOf("\n", start) + 1;
	if (found === plain) end = start + plainLength(text.slice(start, end));
	while (start < end && /\s/.test(text[start] ?? "")) start += 1;
	if (isPlaceholder(text.slice(start, end))) return null;
	return {
		start,
		end,
		what: {
			rule: "literal",
			key: name
		}
	};
}
/** Part of every key that names a secret: most files have none, and need no closer look. */
const hint = /pass|pwd|secret|token|credential|key|jwt|webhook|bearer|密|pat\d*["']?[ \t]*[:=]/iu;
/** Literal values under keys that name a secret. */
function literalsIn(text) {
	if (!hint.test(text)) return [];
	const found = [entry, flowEntry].flatMap((form) => [...text.matchAll(form)].flatMap((match) => literal(text, match) ?? []));
	const settings = [...text.matchAll(setting)].flatMap((match) => {
		const [start, end] = match.indices?.[2] ?? [0, 0];
		const name = match[1] ?? "";
		if (!namesSecret(name) || isPlaceholder(match[2] ?? "")) return [];
		return [{
			start,
			end,
			what: {
				rule: "literal",
				key: name
			}
		}];
	});
	return [...found, ...settings];
}
/**
* Every secret in a text, in order, none inside another: a token of a known form under a key `password` is one secret.
* Works on any text, so that a file that cannot be parsed is looked at too.
*/
function findSecrets(text) {
	const chosen = [];
	for (const secret of [
		...tokensIn(text),
		...urlsIn(text),
		...literalsIn(text)
	]) if (!chosen.some((other) => secret.start < other.end && other.start < secret.end)) chosen.push(secret);
	return chosen.sort((a, b) => a.start - b.start);
}

// src/rules/secrets/redact.ts
/** What stands where a secret was. */
const mask = "***";
/** A text with every secret in it replaced by `***`; the same text where there is none. */
function redact(text) {
	let result = "";
	let from = 0;
	for (const { start, end } of findSecrets(text)) {
		result += `${text.slice(from, start)}${mask}`;
		from = end;
	}
	return from === 0 ? text : result + text.slice(from);
}
/** Shorter values would take ordinary words along when they are masked everywhere. */
const shortest = 4;
/** The values of all secrets in some files, longest first: for masking what is printed. Never print them. */
function secretValues(files) {
	const values = /* @__PURE__ */ new Set();
	for (const { file, text } of files) {
		if (file.endsWith(".jsonl")) continue;
		for (const { start, end } of findSecrets(text)) {
			const value = text.slice(start, end);
			for (const line of value.split("\n")) if (line.trim().length >= shortest) values.add(line.trim());
		}
	}
	return [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
/** So much of a value is enough to know it by: long texts are cut where they are shown. */
const telling = 12;
function maskOne(text, value) {
	const head = value.slice(0, telling);
	let result = "";
	let from = 0;
	for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, from)) {
		let end = at + head.length;
		while (end < text.length && end - at < value.length && text[end] === value[end - at]) end += 1;
		result += `${text.slice(from, at)}${mask}`;
		from = end;
	}
	return from === 0 ? text : result + text.slice(from);
}
const masked = (text, values) => values.reduce(maskOne, text);
function maskInside(node, values) {
	if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) return;
	const entries = node instanceof Map ? node.entries() : Object.entries(node);
	for (const [key, value] of [...entries]) if (typeof value !== "string") maskInside(value, values);
	else if (node instanceof Map) node.set(key, masked(value, values));
	else Reflect.set(node, key, masked(value, values));
}
/** A copy of plain data (findings, a record) in which no text holds any of the values; the same data without values. */
function maskSecrets(data, values) {
	if (values.length === 0) return data;
	const copy = structuredClone(data);
	maskInside(copy, values);
	return copy;
}
function maskFile(file, values) {
	if (file.state !== "read") return file;
	const { source } = file;
	const text = (path) => {
		const found = source.text(path);
		return found === null ? null : masked(found, values);
	};
	return {
		...file,
		value: maskSecrets(file.value, values),
		source: {
			...source,
			text
		}
	};
}
function maskVersion(version, values) {
	return {
		...version,
		lineage: maskFile(version.lineage, values),
		config: maskFile(version.config, values),
		dataSnapshot: maskFile(version.dataSnapshot, values),
		results: maskFile(version.results, values),
		modelInfo: maskFile(version.modelInfo, values)
	};
}
/**
* A task and its findings without the secrets that its files hold, so that no command can show one, whatever it
* shows. The texts stay as they are: the rules on secrets look at them. The same task where there are none.
*/
function withoutSecrets(task) {
	const { record, findings } = task;
	const values = secretValues(record.texts);
	if (values.length === 0) return task;
	return {
		...task,
		record: {
			...record,
			definition: maskFile(record.definition, values),
			versions: record.versions.map((version) => maskVersion(version, values)),
			retired: maskFile(record.retired, values)
		},
		findings: maskSecrets(findings, values)
	};
}

// src/records/shape.ts
/**
* Holds a mapping against its schema and gives what fits; what does not is left out and reported.
* The schema says what is expected; the values are taken from the texts as written, because YAML readers disagree on
* types and zod would see only what one of them made of a text. Every field of a file's schema is optional, so that
* one wrong value costs no other.
*/
function readShape(sink, schema, root, key = "") {
	return schema.parse(walkMap(sink, schema, root, key));
}
function walk$1(sink, schema, node, key, mark) {
	if (schema instanceof require_working_folder.ZodMiniOptional) return walk$1(sink, schema.def.innerType, node, key, mark);
	if (schema instanceof require_working_folder.ZodMiniUnion) {
		const form = schema.def.options.find((option) => takes(option, node)) ?? schema.def.options[0];
		return form === void 0 ? void 0 : walk$1(sink, form, node, key, mark);
	}
	if (schema instanceof require_working_folder.ZodMiniString) return readText(sink, node, key, mark.form);
	if (schema instanceof require_working_folder.ZodMiniNumber) return walkNumber(sink, schema, node, key);
	if (schema instanceof require_working_folder.ZodMiniBoolean) return readFlag(sink, node, key);
	if (schema instanceof require_working_folder.ZodMiniEnum) return walkChoice(sink, schema, node, key);
	if (schema instanceof require_working_folder.ZodMiniObject) return node.kind === "map" ? walkMap(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof require_working_folder.ZodMiniRecord) return node.kind === "map" ? walkRecord(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof require_working_folder.ZodMiniArray) return node.kind === "list" ? walkList(sink, schema, node, key) : wrongType(sink, node, key, "list");
}
/** Whether a form of a union is meant for this kind of node. */
function takes(schema, node) {
	if (schema instanceof require_working_folder.ZodMiniObject || schema instanceof require_working_folder.ZodMiniRecord) return node.kind === "map";
	if (schema instanceof require_working_folder.ZodMiniArray) return node.kind === "list";
	return node.kind === "scalar";
}
/** The schema judges the number, so that nothing gets through here that it would refuse in the end. */
function walkNumber(sink, schema, node, key) {
	const integer = schema instanceof require_working_folder.ZodMiniNumberFormat;
	const value = readNumber(sink, node, key, integer);
	if (value === void 0) return void 0;
	const [issue] = schema.safeParse(value).error?.issues ?? [];
	if (issue === void 0) return value;
	const low = issue.code === "too_small" ? Number(issue.minimum) : null;
	const high = issue.code === "too_big" ? Number(issue.maximum) : null;
	sink.findings.push(finding("shape/out-of-range", placeOf(sink, node), {
		key,
		value,
		low,
		high
	}));
}
function walkChoice(sink, schema, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "text");
	const allowed = Object.values(schema.def.entries).map(String);
	if (allowed.includes(node.text)) return node.text;
	const args = {
		key,
		found: shown(node.text),
		allowed
	};
	const suggestion = require_working_folder.nearest(node.text, allowed);
	sink.findings.push(finding("shape/unknown-value", placeOf(sink, node), args, { suggestion }));
}
function walkList(sink, schema, node, key) {
	return node.items.map((item, index) => walk$1(sink, schema.def.element, item, `${key}[${index}]`, {})).filter((value) => value !== void 0);
}
function walkRecord(sink, schema, node, key) {
	const values = /* @__PURE__ */ new Map();
	const { keyType } = schema.def;
	for (const [name, { value }] of node.entries) {
		if (keyType instanceof require_working_folder.ZodMiniEnum && !keyType.safeParse(name).success) continue;
		const read = walk$1(sink, schema.def.valueType, value, `${key}.${name}`, {});
		if (read !== void 0) values.set(name, read);
	}
	return Object.fromEntries(values);
}
function walkMap(sink, schema, node, key) {
	const values = {};
	const prefix = key === "" ? "" : `${key}.`;
	const meant = reportTypos(sink, schema, node, prefix);
	for (const [name, field] of Object.entries(schema.shape)) {
		const mark = require_version.marks.get(field) ?? {};
		const value = node.entries.get(name)?.value;
		const empty = value === void 0 || kindOf(value) === "nothing";
		if (empty && mark.required === true && !meant.has(name)) {
			const place = placeOf(sink, value ?? node);
			sink.findings.push(finding("shape/missing-field", place, { key: `${prefix}${name}` }));
		}
		if (value === void 0 || empty && mark.valued !== true) continue;
		const read = walk$1(sink, field, value, `${prefix}${name}`, mark);
		if (read !== void 0) values[name] = read;
	}
	return values;
}
/** Gives the known names that were meant: their absence is part of the same mistake, an error if they are required. */
function reportTypos(sink, schema, node, prefix) {
	const known = Object.keys(schema.shape);
	const absent = known.filter((name) => !node.entries.has(name));
	const meant = /* @__PURE__ */ new Set();
	for (const [name, { keyOffset }] of node.entries) {
		const likely = known.includes(name) ? null : require_working_folder.nearest(name, absent);
		if (likely === null) continue;
		meant.add(likely);
		const field = schema.shape[likely];
		const needed = field !== void 0 && require_version.marks.get(field)?.required === true;
		const place = {
			...sink.ref,
			...sink.position(keyOffset)
		};
		const args = {
			key: `${prefix}${shown(name)}`,
			known: likely
		};
		const extra = {
			suggestion: likely,
			...needed ? { severity: "error" } : {}
		};
		sink.findings.push(finding("shape/likely-typo", place, args, extra));
	}
	return meant;
}

// src/records/tree.ts
/** The value under a key, null when the key is not there. */
const child = (node, key) => node.entries.get(key)?.value ?? null;
/** The mapping under a key, null when there is none. */
function childMap(node, key) {
	const value = child(node, key);
	return value?.kind === "map" ? value : null;
}

// src/records/config.ts
/**
* Groups that people write nested (`lora: {r: 64}`) or flat (`lora_r: 64`). Only these are folded: a general rule
* would tear names such as `learning_rate` apart.
*/
const groups = [
	"lora",
	"qlora",
	"dora",
	"optimizer",
	"scheduler"
];
/**
* A training configuration with flat dotted keys in the file's order; `lora_r` and `lora: {r}` are both `lora.r`.
* Lists are text. The same setting in both forms with two values is a finding, and the first one counts.
* @param base path of `root` in its file: empty for config.yaml, `['config']` in lineage.yaml
*/
function readConfig(sink, root, base) {
	const config = /* @__PURE__ */ new Map();
	const firstOffsets = /* @__PURE__ */ new Map();
	const visit = (map, names, path) => {
		for (const [name, { keyOffset, value }] of map.entries) {
			const inner = [...names, name];
			const place = [...path, name];
			if (value.kind === "map" && value.entries.size > 0) {
				visit(value, inner, place);
				continue;
			}
			const key = normalKey(inner);
			const entry = {
				key,
				value: configValue(sink, value, place),
				path: place
			};
			const first = config.get(key);
			if (first === void 0) {
				config.set(key, entry);
				firstOffsets.set(key, keyOffset);
			} else if (first.value !== entry.value) {
				const firstLine = sink.position(firstOffsets.get(key) ?? 0).line;
				const at = {
					...sink.ref,
					...sink.position(keyOffset)
				};
				sink.findings.push(finding("syntax/duplicate-key", at, {
					key,
					firstLine
				}));
			}
		}
	};
	visit(root, [], base);
	return config;
}
function normalKey(names) {
	const [first = "", ...rest] = names;
	const group = groups.find((candidate) => first.startsWith(`${candidate}_`));
	return [...group === void 0 ? [first] : [group, first.slice(group.length + 1)], ...rest].join(".");
}
function configValue(sink, node, path) {
	if (node.kind !== "scalar") return textOf(node);
	reportPython(sink, node, path.join("."));
	return scalarValue(node);
}
/** A hash such as `695e0514` is a number of YAML 1.2 beyond all bounds, a long id loses digits, NaN is not even equal
* to itself: they stay text. */
function scalarValue(node) {
	if (typeof node.value !== "number") return node.value;
	const exact = !/^-?\d+$/.test(node.text) || Number.isSafeInteger(node.value);
	return Number.isFinite(node.value) && exact ? node.value : node.text;
}
function textOf(node) {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return `[${node.items.map(textOf).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${key}: ${textOf(value)}`).join(", ")}}`;
}

// src/records/results/classes.ts
const scoreKeys = {
	precision: ["precision"],
	recall: ["recall"],
	f1: [
		"f1",
		"f1-score",
		"f1_score"
	]
};
/** Scores of one class: a mapping of precision, recall, f1 and support, or a bare f1. */
function classScores(sink, label, node, path) {
	const key = path.join(".");
	if (node.kind !== "map") return {
		label,
		precision: null,
		recall: null,
		f1: measured(sink, node, key, true),
		support: null,
		path
	};
	const score = (names) => {
		const name = names.find((candidate) => node.entries.has(candidate));
		const value = name === void 0 ? null : child(node, name);
		return value === null ? null : measured(sink, value, `${key}.${name}`, true);
	};
	return {
		label,
		precision: score(scoreKeys.precision),
		recall: score(scoreKeys.recall),
		f1: score(scoreKeys.f1),
		support: finiteOf(child(node, "support")),
		path
	};
}
/** `per_class` of the guide. */
function perClassOf(sink, root, base) {
	const node = child(root, "per_class");
	if (node === null || node.kind === "scalar" && node.value === null) return [];
	if (node.kind !== "map") {
		wrongType(sink, node, [...base, "per_class"].join("."), "mapping");
		return [];
	}
	return [...node.entries].map(([label, entry]) => classScores(sink, label, entry.value, [
		...base,
		"per_class",
		label
	]));
}
/**
* `confusion_matrix`: rows of counts with `labels` beside or around them, or true label → predicted label → count.
* Rows without labels take those of `per_class` when there are as many, else their numbers.
*/
function confusionOf(sink, root, perClass, base) {
	const node = child(root, "confusion_matrix");
	if (node === null || node.kind === "scalar" && node.value === null) return null;
	const key = [...base, "confusion_matrix"].join(".");
	const inner = node.kind === "map" ? child(node, "matrix") ?? child(node, "rows") ?? child(node, "values") : node;
	const labelNode = node.kind === "map" ? child(node, "labels") : child(root, "labels") ?? child(root, "classes");
	const matrix = inner?.kind === "list" ? fromRows(inner.items, labelsOf$1(labelNode), perClass) : node.kind === "map" && inner === null ? fromMapping(node) : null;
	if (matrix === null) wrongType(sink, node, key, "list");
	return matrix;
}
function labelsOf$1(node) {
	if (node?.kind !== "list") return null;
	return node.items.map((item) => item.kind === "scalar" ? item.text : "");
}
/** A count of items: a whole number, also written `3.0` as NumPy does. */
function countOf(node) {
	const value = finiteOf(node);
	return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function fromRows(items, labels, perClass) {
	const rows = [];
	for (const item of items) {
		if (item.kind !== "list" || item.items.length !== items.length) return null;
		const row = [];
		for (const cell of item.items) {
			const count = countOf(cell);
			if (count === null) return null;
			row.push(count);
		}
		rows.push(row);
	}
	if (labels !== null && labels.length !== rows.length) return null;
	const known = perClass.length === rows.length ? perClass.map((scores) => scores.label) : null;
	return {
		labels: labels ?? known ?? rows.map((_, index) => String(index)),
		rows
	};
}
function fromMapping(node) {
	const labels = new Set(node.entries.keys());
	for (const { value } of node.entries.values()) {
		if (value.kind !== "map") return null;
		for (const label of value.entries.keys()) labels.add(label);
	}
	const rows = [];
	for (const truth of labels) {
		const row = child(node, truth);
		const counts = [];
		for (const predicted of labels) {
			const cell = row?.kind === "map" ? child(row, predicted) : null;
			const count = cell === null ? 0 : countOf(cell);
			if (count === null) return null;
			counts.push(count);
		}
		rows.push(counts);
	}
	return {
		labels: [...labels],
		rows
	};
}

// src/records/results/evaluated.ts
/** 2000-01-01 and 2100-01-01 in seconds since 1970: a number outside is no time of an evaluation. */
const plausible = [946684800, 4102444800];
/**
* When an evaluation was made: `evaluated_at` as text; lm-evaluation-harness notes the seconds since 1970 as `date`
* (`lm_eval/loggers/evaluation_tracker.py`: `time.time()`), older releases a text. Null where the file does not say.
*/
function evaluatedOf(root, shape) {
	return momentAt(root, "evaluated_at") ?? (shape === "lm-eval" ? momentAt(root, "date") : null);
}
function momentAt(root, key) {
	const node = root.entries.get(key)?.value;
	if (node?.kind !== "scalar") return null;
	if (typeof node.value === "string") return parseTimestamp(node.value);
	if (typeof node.value !== "number") return null;
	const [first, last] = plausible;
	if (!(node.value >= first && node.value < last)) return null;
	const seconds = Math.floor(node.value);
	return parseTimestamp((/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z"));
}

// src/records/results/shapes.ts
const averages = /* @__PURE__ */ new Map([
	["macro avg", "macro"],
	["weighted avg", "weighted"],
	["micro avg", "micro"],
	["samples avg", "samples"]
]);
/** Prefixes of Hugging Face Trainer's metrics, the one that names the final evaluation first. */
const trainerPrefixes = [
	"test",
	"predict",
	"eval"
];
const trainerKey = /^(test|predict|eval)_(.+)$/;
/** Which of the known forms a results file has, told by its keys. */
function shapeOf(root) {
	if (isHarness(root)) return "lm-eval";
	if ([...root.entries.values()].map((entry) => entry.value).some((value) => value.kind === "map" && value.entries.has("f1-score"))) return "scikit-learn";
	const keys = [...root.entries.keys()];
	if (keys.some((key) => trainerKey.test(key) && !isCountKey(key))) return "trainer";
	return keys.some((key) => key === "per_class" || key === "macro_f1" || key === "accuracy") ? "guide" : "numbers";
}
/** lm-evaluation-harness: `results.<task>` holds `<metric>,<filter>`, before its version 0.4 `<metric>_stderr`. */
function isHarness(root) {
	const results = childMap(root, "results");
	if (results === null) return false;
	return [...results.entries.values()].some(({ value }) => value.kind === "map" && [...value.entries.keys()].some((key) => /^[^,]+,[^,]+$/.test(key) || /_stderr$/.test(key)));
}
/** scikit-learn's `classification_report(output_dict=True)`. */
function readScikitLearn(sink, root, base) {
	const metrics = [];
	const perClass = [];
	for (const [key, { value }] of root.entries) {
		const path = [...base, key];
		const average = averages.get(key);
		if (value.kind !== "map") {
			if (!isCountKey(key)) add(metrics, metricOf(sink, value, key, path));
		} else if (average === void 0) {
			if (value.entries.has("f1-score")) perClass.push(classScores(sink, key, value, path));
		} else for (const [score, name] of [
			["f1-score", "f1"],
			["precision", "precision"],
			["recall", "recall"]
		]) {
			const node = child(value, score);
			if (node !== null) add(metrics, metricOf(sink, node, `${average}_${name}`, [...path, score]));
		}
	}
	return {
		metrics,
		perClass
	};
}
/**
* Hugging Face Trainer. `eval_loss` is `loss` unless another prefix has the name: test comes before predict and eval,
* the others keep their prefix as `eval.loss`, so that nothing collides.
*/
function readTrainer(sink, root, base) {
	const metrics = [];
	for (const [key, { value }] of root.entries) {
		if (isCountKey(key) || value.kind === "map") continue;
		const [, prefix, bare] = trainerKey.exec(key) ?? [];
		const before = trainerPrefixes.slice(0, Math.max(0, trainerPrefixes.findIndex((other) => `${other}_${bare}` === key)));
		const taken = bare !== void 0 && (root.entries.has(bare) || before.some((other) => root.entries.has(`${other}_${bare}`)));
		const name = bare === void 0 ? key : taken ? `${prefix}.${bare}` : bare;
		add(metrics, metricOf(sink, value, name, [...base, key]));
	}
	return metrics;
}
/** lm-evaluation-harness: `<task>.<metric>`, with the filter behind it unless that is `none`. */
function readHarness(sink, root, base) {
	const metrics = [];
	for (const [task, { value: scores }] of childMap(root, "results")?.entries ?? []) {
		if (scores.kind !== "map") continue;
		for (const [key, { value }] of scores.entries) {
			const [metric = "", filter] = key.split(",");
			if (metric.endsWith("_stderr") || !isNumeric(value)) continue;
			const suffix = filter === void 0 ? "" : `,${filter}`;
			const standardError = finiteOf(child(scores, `${metric}_stderr${suffix}`));
			const name = filter === void 0 || filter === "none" ? `${task}.${metric}` : `${task}.${metric}.${filter}`;
			add(metrics, metricOf(sink, value, name, [
				...base,
				"results",
				task,
				key
			], { standardError }));
		}
	}
	return metrics;
}
/** Items that lm-evaluation-harness evaluated, when it is the same number for all tasks. */
function harnessCount(root) {
	const counts = /* @__PURE__ */ new Set();
	for (const { value } of childMap(root, "n-samples")?.entries.values() ?? []) counts.add(value.kind === "map" ? finiteOf(child(value, "effective")) : null);
	const [count = null] = counts;
	return counts.size === 1 ? count : null;
}
/** Numbers at any depth with dotted names; `<name>_stderr` beside a number is its standard error. */
function readNumbers(sink, root, base, skip) {
	const metrics = [];
	const visit = (map, names) => {
		for (const [key, { value }] of map.entries) {
			if (names.length === 0 && (skip.has(key) || isCountKey(key))) continue;
			if (value.kind === "map") visit(value, [...names, key]);
			else if (!key.endsWith("_stderr") || !map.entries.has(key.slice(0, -7))) {
				const standardError = finiteOf(errorOf(map, key));
				const path = [...names, key];
				add(metrics, metricOf(sink, value, path.join("."), [...base, ...path], { standardError }));
			}
		}
	};
	visit(root, []);
	return metrics;
}
const errorOf = (map, key) => child(map, `${key}_stderr`);
function add(metrics, metric) {
	if (metric !== null) metrics.push(metric);
}

// src/records/results/read-results.ts
const notMetrics = /* @__PURE__ */ new Set([
	"per_class",
	"confusion_matrix",
	"labels",
	"classes"
]);
/**
* Evaluation results in any of the five forms of SPEC section 1.
* @param base path of `root` in its file: empty for results.json, `['results']` in lineage.yaml
*/
function readResults(sink, root, base) {
	const shape = shapeOf(root);
	const common = {
		shape,
		sampleCount: sampleCountOf(root),
		evaluated: evaluatedOf(root, shape)
	};
	switch (shape) {
		case "lm-eval": {
			const metrics = readHarness(sink, root, base);
			return {
				...common,
				metrics,
				perClass: [],
				confusion: null,
				sampleCount: harnessCount(root)
			};
		}
		case "scikit-learn": {
			const { metrics, perClass } = readScikitLearn(sink, root, base);
			return {
				...common,
				metrics,
				perClass,
				confusion: confusionOf(sink, root, perClass, base)
			};
		}
		case "trainer":
		case "guide":
		case "numbers": {
			const metrics = shape === "trainer" ? readTrainer(sink, root, base) : readNumbers(sink, root, base, notMetrics);
			const perClass = perClassOf(sink, root, base);
			return {
				...common,
				metrics,
				perClass,
				confusion: confusionOf(sink, root, perClass, base)
			};
		}
	}
}

// src/records/version-files.ts
/** A timestamp field's value; bad ones were reported and left out. */
const timeOf = (text) => text === void 0 ? null : parseTimestamp(text);
/** lineage.yaml */
function readLineage(sink, parsed) {
	const value = readShape(sink, require_version.lineageSchema, parsed.root);
	const { root } = parsed;
	const [data, config, results] = [
		childMap(root, "data"),
		childMap(root, "config"),
		childMap(root, "results")
	];
	return {
		version: value.version ?? null,
		created: timeOf(value.created),
		parent: value.parent ?? null,
		status: value.status ?? null,
		deployedAt: timeOf(value.deployed_at),
		replaced: value.replaced ?? null,
		pinned: value.pinned ?? false,
		data: data === null ? null : dataSummary(value.data ?? {}, data),
		config: config === null ? null : readConfig(sink, config, ["config"]),
		results: results === null ? null : resultsOf(sink, results, ["results"]),
		model: value.model === void 0 ? null : modelInfo(value.model),
		changes: value.changes ?? [],
		notes: value.notes ?? null
	};
}
function dataSummary(value, root) {
	return {
		sourceHash: value.source_hash ?? null,
		trainCount: value.train_count ?? null,
		validCount: value.valid_count ?? null,
		testCount: value.test_count ?? null,
		testHash: value.test_hash ?? null,
		splitSeed: value.split_seed ?? null,
		classDistribution: distribution(child(root, "class_distribution"), value.class_distribution)
	};
}
/** Good counts by label in the file's order, which a plain object loses for labels such as `1` and `0`. */
function distribution(node, counts) {
	if (node?.kind !== "map" || counts === void 0) return null;
	const result = /* @__PURE__ */ new Map();
	for (const label of node.entries.keys()) {
		const count = counts[label];
		if (count !== void 0) result.set(label, count);
	}
	return result;
}
function modelInfo(value) {
	return {
		adapterPath: value.adapter_path ?? null,
		mergedPath: value.merged_path ?? null,
		ggufPath: value.gguf_path ?? null,
		hfRepo: value.hf_repo ?? null,
		created: timeOf(value.created)
	};
}
/** data_snapshot.json */
const readDataSnapshot = (sink, parsed) => dataSummary(readShape(sink, require_version.dataSnapshotSchema, parsed.root), parsed.root);
/** model_info.json */
const readModelInfo = (sink, parsed) => modelInfo(readShape(sink, require_version.modelInfoSchema, parsed.root));
/** config.yaml */
const readConfigFile = (sink, parsed) => readConfig(sink, parsed.root, []);
/** results.json */
const readResultsFile = (sink, parsed) => resultsOf(sink, parsed.root, []);
function resultsOf(sink, root, base) {
	readShape(sink, require_version.resultsSchema, root, base.join("."));
	return readResults(sink, root, base);
}
/** versions/retired.yaml */
function readRetired(sink, parsed) {
	const { versions = [] } = readShape(sink, require_version.retiredSchema, parsed.root);
	const list = child(parsed.root, "versions");
	const nodes = list?.kind === "list" ? list.items : [];
	const read = [];
	let next = 0;
	for (const [index, node] of nodes.entries()) {
		if (node.kind !== "map") continue;
		const value = versions[next];
		next += 1;
		const results = childMap(node, "results");
		if (value?.version === void 0) continue;
		read.push({
			version: value.version,
			parent: value.parent ?? null,
			created: timeOf(value.created),
			removed: timeOf(value.removed),
			commit: value.commit ?? null,
			changes: value.changes ?? [],
			results: results === null ? null : readResults(sink, results, [
				"versions",
				index,
				"results"
			]),
			deployed: value.deployed ?? false
		});
	}
	return read;
}

// src/records/definition.ts
/** task.yaml */
function readDefinition(sink, parsed) {
	const value = readShape(sink, require_version.taskSchema, parsed.root);
	requireVersion(sink, value, parsed);
	const versioning = value.versioning ?? {};
	return {
		taskName: value.task_name ?? null,
		version: value.version ?? null,
		status: value.status ?? null,
		deployedVersion: value.deployed_version ?? null,
		taskType: value.task_type ?? null,
		domain: value.domain ?? null,
		language: Array.isArray(value.language) ? value.language.join(", ") : value.language ?? null,
		labels: labelsOf(parsed.root),
		successCriteria: criteriaOf(value.success_criteria ?? {}),
		versioning: {
			strategy: versioning.strategy ?? null,
			naming: versioning.naming ?? null,
			deployTarget: versioning.deploy_target ?? null,
			retention: retentionOf(versioning.retention)
		},
		waivers: (value.waivers ?? []).map(waiverOf),
		created: timeOf(value.created),
		updated: timeOf(value.updated)
	};
}
/** From `training` on there is something that is being trained. */
function requireVersion(sink, value, parsed) {
	const waiting = value.status === void 0 || value.status === "created" || value.status === "configuring";
	const written = parsed.root.entries.has("version") && parsed.source.text(["version"]) !== "";
	if (waiting || value.status === "archived" || written) return;
	const place = {
		...sink.ref,
		...parsed.source.at(["status"], "key")
	};
	sink.findings.push(finding("shape/missing-field", place, { key: "version" }));
}
/** Legal labels: `output_format.schema.*.enum`. */
function labelsOf(root) {
	const format = childMap(root, "output_format");
	const schema = format === null ? null : childMap(format, "schema");
	const labels = /* @__PURE__ */ new Set();
	for (const { value } of schema?.entries.values() ?? []) {
		const values = value.kind === "map" ? value.entries.get("enum")?.value : void 0;
		if (values?.kind !== "list") continue;
		for (const item of values.items) if (item.kind === "scalar") labels.add(item.text);
	}
	return [...labels];
}
function criteriaOf(value) {
	return {
		primaryMetric: value.primary_metric ?? null,
		threshold: value.threshold ?? null,
		direction: value.direction ?? null,
		guards: guardsOf(value.guards ?? []),
		protectedClasses: value.protected_classes ?? [],
		baseline: value.baseline ?? null
	};
}
/** Guards without a metric were reported and are left out. */
function guardsOf(guards) {
	return guards.flatMap((guard) => guard.metric === void 0 ? [] : [{
		metric: guard.metric,
		min: guard.min ?? null,
		max: guard.max ?? null,
		maxRegression: guard.max_regression ?? null,
		minImprovement: guard.min_improvement ?? null
	}]);
}
const noRetention = {
	keepRecent: null,
	keepDeployed: null,
	keepBest: null,
	keepParents: null,
	cleanupExpAfterMs: null
};
/** Both forms of `retention`: a bare number is `keep_recent`. */
function retentionOf(value) {
	if (value === void 0) return noRetention;
	if (typeof value === "number") return {
		...noRetention,
		keepRecent: value
	};
	return {
		keepRecent: value.keep_recent ?? null,
		keepDeployed: value.keep_deployed ?? null,
		keepBest: value.keep_best ?? null,
		keepParents: value.keep_parents ?? null,
		cleanupExpAfterMs: value.cleanup_exp_after === void 0 ? null : parseDuration(value.cleanup_exp_after)
	};
}
function waiverOf(value) {
	return {
		gate: value.gate ?? null,
		version: value.version ?? null,
		reason: value.reason ?? null,
		owner: value.owner ?? null,
		expires: timeOf(value.expires)
	};
}

// src/records/source.ts
/** Positions of UTF-16 offsets in a text, 1-based; line ends are LF, CRLF and a lone CR. Lines are found on the first call. */
function positions(text) {
	let starts = null;
	return (offset) => {
		starts ??= lineStarts(text);
		const place = Math.max(0, Math.min(offset, text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: place - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
	return starts;
}
function find(root, path) {
	let node = root;
	let keyOffset = root.offset;
	for (const step of path) if (node.kind === "map") {
		const entry = node.entries.get(String(step));
		if (entry === void 0) return {
			node,
			keyOffset,
			whole: false
		};
		node = entry.value;
		keyOffset = entry.keyOffset;
	} else {
		const item = node.kind === "list" && typeof step === "number" ? node.items[step] : void 0;
		if (item === void 0) return {
			node,
			keyOffset,
			whole: false
		};
		node = item;
		keyOffset = item.offset;
	}
	return {
		node,
		keyOffset,
		whole: true
	};
}
/** Where the values of one parsed file stand. */
function sourceOf(file, root, position) {
	return {
		file,
		at(path, part = "value") {
			const found = find(root, path);
			return position(found.whole && part === "value" ? found.node.offset : found.keyOffset);
		},
		text(path) {
			const { node, whole } = find(root, path);
			return whole && node.kind === "scalar" ? node.text : null;
		}
	};
}

// src/records/decode.ts
/** The start of the format that git-lfs checks in instead of the content. */
const lfsPointer = "version https://git-lfs.github.com/spec/v1";
const html = /^\s*<(?:!doctype html|html|head|body)\b/i;
const conflictMarker = /^(?:<{7}|>{7})(?: |$)/m;
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
/**
* The text of a file's bytes: UTF-8, a byte order mark at the start taken off. One finding when it is too large, no
* UTF-8, or evidently not the file that it should be (a Git LFS pointer, conflict markers, a web page).
*/
function decode(ref, content, limit) {
	const start = {
		...ref,
		line: 1,
		column: 1
	};
	const size = content.kind === "too-large" ? content.size : content.bytes.length;
	if (content.kind === "too-large" || size > limit) return {
		text: null,
		finding: finding("syntax/too-large", start, {
			bytes: size,
			limit
		})
	};
	const { bytes } = content;
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return {
		text: null,
		finding: finding("syntax/encoding", start, {
			found: "utf-16",
			byte: 0
		})
	};
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			text: null,
			finding: badUtf8(ref, bytes)
		};
	}
	return {
		text,
		finding: misfit(ref, text)
	};
}
function misfit(ref, text) {
	const at = (offset) => ({
		...ref,
		...positions(text)(offset)
	});
	if (text.startsWith(lfsPointer)) return finding("syntax/lfs-pointer", at(0), {});
	if (html.test(text)) return finding("syntax/unreadable", at(0), { reason: "html" });
	const control = forbidden.exec(text);
	if (control !== null) {
		const code = control[0].charCodeAt(0);
		if (code === 65279) {
			const byte = new TextEncoder().encode(text.slice(0, control.index)).length;
			return finding("syntax/encoding", at(control.index), {
				found: "byte-order-mark",
				byte
			});
		}
		const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		return finding("syntax/control-character", at(control.index), { code: name });
	}
	const marker = conflictMarker.exec(text);
	return marker === null ? null : finding("syntax/conflict-marker", at(marker.index), {});
}
function badUtf8(ref, bytes) {
	let good = 0;
	let bad = bytes.length;
	let before = "";
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		try {
			before = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
	}
	const byte = new TextEncoder().encode(before).length;
	const place = positions(before)(before.length);
	return finding("syntax/encoding", {
		...ref,
		...place
	}, {
		found: "not-utf-8",
		byte
	});
}

// src/records/limits.ts
/** Largest YAML file that is read, in bytes: the parser's worst case at this size stays below a second. */
const yamlBytes = 65536;
const jsonBytes = 1048576;
const predictionBytes = 8388608;
/** How many bytes of a record file are read at most. */
function sizeLimit(path) {
	if (path.endsWith(".jsonl")) return predictionBytes;
	return path.endsWith(".json") ? jsonBytes : yamlBytes;
}
const maxKeys = 2e3;
/** Values that aliases of one file may stand for, all together. */
const maxExpandedNodes = 1e4;
/** Keys that change the meaning of an object in JavaScript; no record needs one. */
const reservedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);

// src/records/predictions.ts
/** predictions.jsonl: one object a line with `id`, `label` and `prediction`; empty lines do not count. */
function readPredictions(ref, content) {
	const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
	if (misfit !== null || text === null) return {
		value: null,
		text,
		findings: misfit === null ? [] : [misfit]
	};
	const value = [];
	const lines = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const place = {
			...ref,
			line: index + 1,
			column: 1
		};
		const prediction = readLine(line, place, lines);
		if ("rule" in prediction) return {
			value: null,
			text,
			findings: [prediction]
		};
		lines.set(prediction.id, place.line);
		value.push(prediction);
	}
	return {
		value,
		text,
		findings: []
	};
}
/** @param lines id → the line that has it */
function readLine(line, place, lines) {
	const record = parseObject(line);
	if (record === null) return finding("syntax/unreadable", place, { reason: "json" });
	const id = textIn(record, "id");
	const label = textIn(record, "label");
	const prediction = textIn(record, "prediction");
	if (id === null || label === null || prediction === null) return finding("shape/missing-field", place, { key: id === null ? "id" : label === null ? "label" : "prediction" });
	const firstLine = lines.get(id);
	if (firstLine !== void 0) return finding("syntax/duplicate-key", place, {
		key: shown(id),
		firstLine
	});
	return {
		id,
		label,
		prediction
	};
}
function parseObject(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
/** Text, or a number or truth value as text: labels are often 0 and 1. */
function textIn(record, key) {
	const value = new Map(Object.entries(record)).get(key);
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

// src/records/json.ts
const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const wordEnd = /[\s,:[\]{}"]|$/g;
const literals = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
/** What Python's `json.dumps` writes for numbers that JSON does not have. */
const notFinite = /* @__PURE__ */ new Map([
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
]);
/**
* Reads strict JSON (RFC 8259) with the place of every value, in one pass. The first mistake is the only finding;
* `NaN` and infinities are read and reported once. `JSON.parse` would lose duplicate keys and places, and its
* messages quote the text, which may hold a secret.
*/
function readJson(ref, text, position) {
	const reader = {
		text,
		ref,
		position,
		findings: [],
		offset: 0
	};
	skipSpace(reader);
	if (reader.offset === text.length) return {
		root: null,
		findings: [unreadable(reader, 0, "empty")]
	};
	const root = readValue(reader, 1);
	if (root === null) return {
		root: null,
		findings: reader.findings.slice(-1)
	};
	skipSpace(reader);
	if (reader.offset < text.length) return {
		root: null,
		findings: [unreadable(reader, reader.offset, "trailing-text")]
	};
	return {
		root,
		findings: reader.findings
	};
}
const place = (reader, offset) => ({
	...reader.ref,
	...reader.position(offset)
});
const unreadable = (reader, offset, reason) => finding("syntax/unreadable", place(reader, offset), { reason });
/** Records why reading ends here. */
function fail(reader, found) {
	reader.findings.push(found);
	return null;
}
/** A text that ends too early is truncated: another mistake than a wrong character. */
const unexpected = (reader) => fail(reader, unreadable(reader, reader.offset, reader.offset >= reader.text.length ? "unclosed" : "json"));
function skipSpace(reader) {
	for (;;) {
		const code = reader.text.charCodeAt(reader.offset);
		if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
		reader.offset += 1;
	}
}
function readValue(reader, depth) {
	skipSpace(reader);
	const first = reader.text.charAt(reader.offset);
	if (first !== "{" && first !== "[") return readScalar(reader, first);
	if (depth > 32) return fail(reader, finding("syntax/too-deep", place(reader, reader.offset), { limit: 32 }));
	return first === "{" ? readMap(reader, depth) : readList(reader, depth);
}
function readScalar(reader, first) {
	const { offset, text } = reader;
	if (first === "\"") {
		const value = readString(reader);
		return value === null ? null : {
			kind: "scalar",
			offset,
			value,
			text: value,
			plain: false
		};
	}
	wordEnd.lastIndex = offset;
	const word = text.slice(offset, wordEnd.exec(text)?.index ?? text.length);
	const value = literals.get(word) ?? notFinite.get(word) ?? (numberForm.test(word) ? Number(word) : void 0);
	if (value === void 0 && word !== "null") return unexpected(reader);
	if (notFinite.has(word) && reader.findings.length === 0) reader.findings.push(finding("syntax/json-nan", place(reader, offset), { token: word }));
	reader.offset += word.length;
	return {
		kind: "scalar",
		offset,
		value: value ?? null,
		text: word,
		plain: false
	};
}
function readString(reader) {
	const { text, offset: start } = reader;
	let escaped = false;
	for (let index = start + 1; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 34) {
			const value = escaped ? unescaped(text.slice(start, index + 1)) : text.slice(start + 1, index);
			if (value === null) return unexpected(reader);
			reader.offset = index + 1;
			return value;
		}
		if (code < 32) break;
		if (code === 92) {
			escaped = true;
			index += 1;
		}
	}
	return fail(reader, unreadable(reader, start, "unclosed"));
}
function unescaped(literal) {
	try {
		const value = JSON.parse(literal);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
function readList(reader, depth) {
	const offset = reader.offset;
	const items = [];
	reader.offset += 1;
	skipSpace(reader);
	if (reader.text.charAt(reader.offset) === "]") {
		reader.offset += 1;
		return {
			kind: "list",
			offset,
			items
		};
	}
	for (;;) {
		const item = readValue(reader, depth + 1);
		if (item === null) return null;
		items.push(item);
		const end = readSeparator(reader, "]");
		if (end === null) return null;
		if (end) return {
			kind: "list",
			offset,
			items
		};
	}
}
/** True after the closing bracket, false after a comma, null at anything else. */
function readSeparator(reader, close) {
	skipSpace(reader);
	const next = reader.text.charAt(reader.offset);
	if (next !== "," && next !== close) return unexpected(reader);
	reader.offset += 1;
	return next === close;
}
function readMap(reader, depth) {
	const offset = reader.offset;
	const entries = /* @__PURE__ */ new Map();
	reader.offset += 1;
	skipSpace(reader);
	if (reader.text.charAt(reader.offset) === "}") {
		reader.offset += 1;
		return {
			kind: "map",
			offset,
			entries
		};
	}
	for (;;) {
		skipSpace(reader);
		const keyOffset = reader.offset;
		if (reader.text.charAt(keyOffset) !== "\"") return unexpected(reader);
		const key = readString(reader);
		if (key === null) return null;
		const wrong = keyMistake(reader, key, keyOffset, entries);
		if (wrong !== null) return fail(reader, wrong);
		skipSpace(reader);
		if (reader.text.charAt(reader.offset) !== ":") return unexpected(reader);
		reader.offset += 1;
		const value = readValue(reader, depth + 1);
		if (value === null) return null;
		entries.set(key, {
			keyOffset,
			value
		});
		const end = readSeparator(reader, "}");
		if (end === null) return null;
		if (end) return {
			kind: "map",
			offset,
			entries
		};
	}
}
function keyMistake(reader, key, keyOffset, entries) {
	const at = () => place(reader, keyOffset);
	if (reservedKeys.has(key)) return finding("syntax/reserved-key", at(), { key });
	const first = entries.get(key);
	if (first !== void 0) {
		const firstLine = reader.position(first.keyOffset).line;
		return finding("syntax/duplicate-key", at(), {
			key,
			firstLine
		});
	}
	return entries.size >= 2e3 ? finding("syntax/too-many-keys", at(), { limit: maxKeys }) : null;
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection$1(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection$1(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection$1(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection$1(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection$1(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection$1(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection$1(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection$1(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection$1(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection$1(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection$1(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection$1(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection$1(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection$1(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection$1(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection$1(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection$1(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection$1(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection$1(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection$1(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection$1(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && "items" in token;
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/records/yaml-scan.ts
/** Tags that state what a reader of the core schema sees anyway; all others make some reader build objects. */
const coreTags = /* @__PURE__ */ new Set([
	"!!str",
	"!!int",
	"!!float",
	"!!bool",
	"!!null",
	"!!map",
	"!!seq"
]);
/**
* Splits a YAML text into its concrete syntax and looks, without recursion, for what must not reach the composer:
* nesting that would exhaust it (about 800 levels overflow its stack, complex keys make it exponential), directives
* that switch the schema, further documents, tags.
*/
function scanYaml(ref, text, position) {
	const tokens = [...new Parser().parse(text)];
	const at = (offset) => ({
		...ref,
		...position(offset)
	});
	let documents = 0;
	for (const token of tokens) {
		if (token.type === "directive" && !/^%YAML +1\.2\s*$/.test(token.source)) {
			const directive = /^%(?:YAML 1\.\d|[A-Z]{1,16})/.exec(token.source)?.[0] ?? "%";
			return {
				tokens,
				finding: finding("syntax/directive", at(token.offset), { directive })
			};
		}
		if (token.type !== "document") continue;
		documents += 1;
		if (documents > 1) return {
			tokens,
			finding: finding("syntax/multiple-documents", at(token.offset), {})
		};
		const mistake = scanDocument(token, at);
		if (mistake !== null) return {
			tokens,
			finding: mistake
		};
	}
	return {
		tokens,
		finding: null
	};
}
function scanDocument(document, at) {
	const open = [];
	let mistake = findTag(document.start, at);
	if (document.value) open.push({
		token: document.value,
		depth: 1
	});
	while (mistake === null) {
		const next = open.pop();
		if (next === void 0) return null;
		const { token, depth } = next;
		if (token.type === "block-scalar") mistake = findTag(token.props, at);
		if (!isCollection(token)) continue;
		if (depth > 32) return finding("syntax/too-deep", at(token.offset), { limit: 32 });
		for (const item of token.items) {
			mistake ??= findTag(item.start, at) ?? findTag(item.sep, at);
			if (item.key) open.push({
				token: item.key,
				depth: depth + 1
			});
			if (item.value) open.push({
				token: item.value,
				depth: depth + 1
			});
		}
	}
	return mistake;
}
function findTag(tokens, at) {
	for (const token of tokens ?? []) {
		if (token.type !== "tag" || coreTags.has(token.source)) continue;
		return finding("syntax/tag", at(token.offset), { tag: tagName(token.source) });
	}
	return null;
}
/** A tag as a finding shows it: only as far as it is a name. */
const tagName = (text) => /^!{1,2}[\w./-]{0,60}/.exec(text)?.[0] ?? "!";

// src/records/yaml.ts
/**
* Reads one YAML 1.2 core document with the place of every value. The first mistake is the only finding.
* The tree is built from the composed document: `toJS` would expand aliases and lose places and source texts.
*/
function readYaml(ref, text, position) {
	const at = (offset) => ({
		...ref,
		...position(offset)
	});
	const failed = (mistake) => ({
		root: null,
		findings: [mistake]
	});
	let composed;
	try {
		composed = compose(ref, text, position);
	} catch {
		return failed(finding("syntax/unreadable", at(0), { reason: "parser-failed" }));
	}
	const { document, mistake } = composed;
	if (mistake !== null) return failed(mistake);
	if (!document?.contents) return failed(finding("syntax/not-a-mapping", at(0), { found: "nothing" }));
	if (document.errors.length > 0) return failed(mistakeOf(document.errors, text, at));
	const misfit = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED")?.pos[0];
	if (misfit !== void 0) return failed(finding("syntax/tag", at(misfit), { tag: tagName(text.slice(misfit, misfit + 64)) }));
	const builder = {
		at,
		anchors: /* @__PURE__ */ new Map(),
		aliases: 0,
		size: 0,
		expanded: 0,
		mistake: null,
		warnings: []
	};
	const root = build(builder, document.contents);
	if (builder.mistake !== null) return failed(builder.mistake);
	return {
		root,
		findings: builder.warnings
	};
}
function compose(ref, text, position) {
	const scan = scanYaml(ref, text, position);
	if (scan.finding !== null) return {
		document: void 0,
		mistake: scan.finding
	};
	const [document] = new Composer({
		stringKeys: true,
		prettyErrors: false,
		uniqueKeys: false
	}).compose(scan.tokens, false, text.length);
	return {
		document,
		mistake: null
	};
}
/** The first error counts; what ends too early is called that, though the parser sees an indentation first. */
function mistakeOf(errors, text, at) {
	const offset = errors[0]?.pos[0] ?? 0;
	const place = at(offset);
	const unclosed = text.slice(offset).trim() === "" || errors.some(({ code }) => code === "MISSING_CHAR");
	switch (errors[0]?.code) {
		case "TAB_AS_INDENT": return finding("syntax/tab", place, {});
		case "MISSING_CHAR": return finding("syntax/unreadable", place, { reason: "unclosed" });
		case "BAD_INDENT": return finding("syntax/unreadable", place, { reason: unclosed ? "unclosed" : "indentation" });
		case "RESOURCE_EXHAUSTION": return finding("syntax/unreadable", place, { reason: "parser-failed" });
		case "NON_STRING_KEY": return finding("syntax/key-type", place, { found: text[offset] === "[" ? "list" : "mapping" });
		default: return finding("syntax/unreadable", place, { reason: "yaml" });
	}
}
/** Recursion is bounded: deeper nesting than `maxDepth` was refused by the scan. */
function build(builder, node) {
	if (isAlias(node)) return buildAlias(builder, node.source, node.range[0]);
	const before = builder.size;
	builder.size += 1;
	if (node.anchor !== void 0) builder.anchors.set(node.anchor, "open");
	const built = buildContent(builder, node);
	if (built !== null && node.anchor !== void 0) builder.anchors.set(node.anchor, {
		node: built,
		size: builder.size - before
	});
	return built;
}
function buildContent(builder, node) {
	const offset = node.range[0];
	if (isMap(node)) return buildMap(builder, node.items, offset);
	if (isSeq(node)) {
		const items = [];
		for (const item of node.items) {
			const built = build(builder, item);
			if (built === null) return null;
			items.push(built);
		}
		return {
			kind: "list",
			offset,
			items
		};
	}
	return isScalar(node) ? scalarNode(node, offset) : null;
}
function scalarNode(scalar, offset) {
	const { value, source } = scalar;
	return {
		kind: "scalar",
		offset,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value),
		text: source ?? "",
		plain: scalar.type === Scalar.PLAIN && scalar.tag === void 0
	};
}
function stop(builder, mistake) {
	builder.mistake ??= mistake;
	return null;
}
function buildAlias(builder, name, offset) {
	const place = builder.at(offset);
	const problem = (kind, limit) => stop(builder, finding("syntax/alias", place, {
		problem: kind,
		limit
	}));
	builder.aliases += 1;
	if (builder.aliases > 50) return problem("too-many", 50);
	const target = builder.anchors.get(name);
	if (target === void 0) return problem("unknown", 50);
	if (target === "open") return problem("self-reference", 50);
	builder.size += target.size;
	builder.expanded += target.size;
	if (builder.expanded > 1e4) return problem("expansion", maxExpandedNodes);
	return {
		...target.node,
		offset
	};
}
function buildMap(builder, pairs, offset) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key: keyNode, value: valueNode } of pairs) {
		const keyOffset = keyNode.range[0];
		const key = readKey(builder, keyNode, entries);
		if (key === null) return null;
		const value = valueNode === null ? {
			kind: "scalar",
			offset: keyOffset,
			value: null,
			text: "",
			plain: true
		} : build(builder, valueNode);
		if (value === null) return null;
		entries.set(key, {
			keyOffset,
			value
		});
	}
	return {
		kind: "map",
		offset,
		entries
	};
}
/** A key as text; `1` and `"1"` are the same key, as in JSON. */
function keyText(key) {
	if (key.source === "" && key.type === Scalar.PLAIN) return null;
	if (typeof key.value === "string") return key.value;
	return key.value === null || key.source === void 0 ? null : key.source;
}
function readKey(builder, node, entries) {
	const place = () => builder.at(node.range[0]);
	const key = isScalar(node) ? keyText(node) : null;
	if (key === null) return stop(builder, finding("syntax/key-type", place(), { found: isAlias(node) ? "alias" : "nothing" }));
	if (key === "<<" && isScalar(node) && node.type === Scalar.PLAIN) return stop(builder, finding("syntax/merge-key", place(), {}));
	if (reservedKeys.has(key)) return stop(builder, finding("syntax/reserved-key", place(), { key }));
	const first = entries.get(key);
	if (first !== void 0) {
		const firstLine = builder.at(first.keyOffset).line;
		return stop(builder, finding("syntax/duplicate-key", place(), {
			key,
			firstLine
		}));
	}
	if (isScalar(node)) warnOfPython(builder, node, key);
	if (entries.size < 2e3) return key;
	return stop(builder, finding("syntax/too-many-keys", place(), { limit: maxKeys }));
}
/** A label `no` is the key `False` for PyYAML. Numbers as keys are the same text there once they are printed. */
function warnOfPython(builder, node, key) {
	if (node.type !== Scalar.PLAIN || key.length > 5) return;
	const python = pythonKind(key);
	if (python !== "boolean" && python !== "nothing") return;
	const args = {
		key,
		text: key,
		python,
		here: "text"
	};
	const extra = { suggestion: `"${key}"` };
	builder.warnings.push(finding("shape/python-differs", builder.at(node.range[0]), args, extra));
}

// src/records/read.ts
/** Reads a YAML or JSON file (by its ending) whose root must be a mapping. Never throws, whatever the bytes are. */
function readMapping(ref, content) {
	const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
	if (misfit !== null || text === null) return {
		parsed: null,
		text,
		findings: misfit === null ? [] : [misfit]
	};
	const position = positions(text);
	const { root, findings } = (ref.file.endsWith(".json") ? readJson : readYaml)(ref, text, position);
	if (root === null) return {
		parsed: null,
		text,
		findings
	};
	if (root.kind !== "map") return {
		parsed: null,
		text,
		findings: [finding("syntax/not-a-mapping", {
			...ref,
			line: 1,
			column: 1
		}, { found: rootKind(root) })]
	};
	return {
		parsed: {
			root,
			position,
			source: sourceOf(ref.file, root, position)
		},
		text,
		findings
	};
}
function rootKind(root) {
	if (root.kind === "list") return "list";
	if (root.value === null) return "nothing";
	return typeof root.value === "string" ? "text" : typeof root.value === "number" ? "number" : "boolean";
}

// src/records/task.ts
/** Reads one task of one snapshot. Nothing in its files makes this throw; findings are in order of file and line. */
function readTask(input) {
	const loader = {
		...input,
		byPath: entriesOf(input),
		findings: [],
		texts: []
	};
	refuseLinks(loader);
	const definition = load(loader, ["task.yaml", "task.yml"], readDefinition);
	const taskName = definition.state === "read" ? definition.value.taskName : null;
	return {
		record: {
			path: input.path,
			definition,
			dataSource: load(loader, ["data_source.yaml", "data_source.yml"], (_sink, _parsed, bytes) => ({ bytes })),
			versions: readVersions(loader, taskName),
			retired: load(loader, ["versions/retired.yaml", "versions/retired.yml"], readRetired),
			texts: loader.texts
		},
		findings: loader.findings.sort(byPlace)
	};
}
function byPlace(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
function entriesOf(input) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of input.entries) {
		const path = entry.path === input.path ? "" : relativePath(input.path, entry.path);
		if (path !== null) byPath.set(path, entry);
	}
	return byPath;
}
/** Links and submodules are never followed, and never skipped in silence. */
function refuseLinks(loader) {
	for (const [path, entry] of loader.byPath) {
		if (entry.kind === "file" || !(path === "" || isGuarded(path))) continue;
		const rule = entry.kind === "symlink" ? "syntax/symlink" : "syntax/submodule";
		loader.findings.push(finding(rule, startOf(loader, entry.path), {}));
	}
}
const startOf = (loader, file) => ({
	file,
	task: loader.path,
	line: 1,
	column: 1
});
/** The first of the names that is there. */
function pick(loader, names) {
	for (const name of names) {
		const entry = loader.byPath.get(name);
		if (entry !== void 0) return entry;
	}
	return null;
}
function load(loader, names, read) {
	const entry = pick(loader, names);
	const file = entry?.path ?? joinPath(loader.path, names[0] ?? "");
	if (entry === null) return {
		state: loader.byPath.get("") === void 0 ? "absent" : "broken",
		file
	};
	if (entry.kind !== "file") return {
		state: "broken",
		file
	};
	const content = loader.contents.get(file);
	if (content === void 0) return {
		state: "absent",
		file
	};
	const ref = {
		file,
		task: loader.path
	};
	const { parsed, text, findings } = readOnce(loader, ref, entry.id, content);
	keepText(loader, file, text);
	loader.findings.push(...findings);
	if (parsed === null || content.kind !== "bytes") return {
		state: "broken",
		file
	};
	return {
		state: "read",
		file,
		value: read({
			ref,
			position: parsed.position,
			findings: loader.findings
		}, parsed, content.bytes),
		source: parsed.source
	};
}
function readOnce(loader, ref, id, content) {
	const key = `${id} ${ref.file}`;
	const known = loader.parsed?.get(key);
	if (known !== void 0) return known;
	const read = readMapping(ref, content);
	loader.parsed?.set(key, read);
	return read;
}
function keepText(loader, file, text) {
	if (text !== null) loader.texts.push({
		file,
		text,
		position: positions(text)
	});
}
function readVersions(loader, taskName) {
	const folders = /* @__PURE__ */ new Map();
	for (const [path, entry] of loader.byPath) {
		const name = /^versions\/(?!\.tunegate-\d+-\d+\.new\.tmp\/)([^/]+)\/./s.exec(path)?.[1];
		if (name !== void 0 && !folders.has(name)) folders.set(name, entry.path);
	}
	checkNames(loader, folders);
	return [...folders.keys()].map((name) => readVersion(loader, name, taskName)).sort((a, b) => compareVersions(a.name, b.name, {
		createdA: createdOf(a),
		createdB: createdOf(b)
	}));
}
const createdOf = ({ lineage }) => lineage.state === "read" ? lineage.value.created?.epochMs ?? null : null;
/** @param folders name → a file inside, where a finding about the folder can stand */
function checkNames(loader, folders) {
	const seen = /* @__PURE__ */ new Map();
	for (const [name, file] of folders) {
		const place = startOf(loader, file);
		const folded = name.normalize("NFKC").toLowerCase();
		const other = seen.get(folded);
		if (!isSafeName(name)) loader.findings.push(finding("shape/bad-name", place, {
			key: "versions",
			text: shown(name)
		}));
		else if (other !== void 0) loader.findings.push(finding("shape/name-collision", place, {
			name,
			other
		}));
		seen.set(folded, name);
	}
}
function readVersion(loader, name, taskName) {
	const path = `versions/${name}`;
	const results = [`${path}/results.json`, `benchmarks/results/${name}_results.json`];
	return {
		name: parseVersionName(name, taskName),
		path: joinPath(loader.path, path),
		lineage: load(loader, [`${path}/lineage.yaml`, `${path}/lineage.yml`], readLineage),
		config: load(loader, [`${path}/config.yaml`, `${path}/config.yml`], readConfigFile),
		dataSnapshot: load(loader, [`${path}/data_snapshot.json`], readDataSnapshot),
		results: load(loader, results, readResultsFile),
		modelInfo: load(loader, [`${path}/model_info.json`], readModelInfo),
		predictions: loadPredictions(loader, `${path}/predictions.jsonl`)
	};
}
function loadPredictions(loader, path) {
	const file = joinPath(loader.path, path);
	const entry = loader.byPath.get(path);
	const content = loader.contents.get(file);
	if (entry !== void 0 && entry.kind !== "file") return {
		state: "broken",
		file
	};
	if (entry === void 0 || content === void 0) return {
		state: "absent",
		file
	};
	const { value, text, findings } = readPredictions({
		file,
		task: loader.path
	}, content);
	keepText(loader, file, text);
	loader.findings.push(...findings);
	if (value === null) return {
		state: "broken",
		file
	};
	return {
		state: "read",
		file,
		value,
		source: linesOnly(file)
	};
}
/** Predictions are addressed by their index alone: `[3]` is the line of the fourth item when no line is empty. */
function linesOnly(file) {
	return {
		file,
		at: ([index]) => ({
			line: typeof index === "number" ? index + 1 : 1,
			column: 1
		}),
		text: () => null
	};
}

// src/commands/load.ts
/** What lies in each of the directories or in its place; below two of them (one inside the other) it belongs to both. */
function byDirectory(items, directories) {
	const found = new Map(directories.map((directory) => [directory, []]));
	for (const item of items) {
		found.get("")?.push(item);
		for (let end = item.path.indexOf("/"); end >= 0; end = item.path.indexOf("/", end + 1)) found.get(item.path.slice(0, end))?.push(item);
		found.get(item.path)?.push(item);
	}
	return found;
}
/**
* Reads tasks of a snapshot, their contents in one batch. `wanted` leaves out record files by path; such a file then counts
* as absent. `entries` are all of the snapshot's. `parsed`, handed in for both sides, has equal files parsed once.
*/
async function loadTasks(snapshot, entries, directories, wanted = () => true, parsed = /* @__PURE__ */ new Map()) {
	const byTask = byDirectory(entries, directories);
	const files = [...byTask].flatMap(([directory, own]) => recordEntries(directory, own));
	const contents = await snapshot.read(files.filter(({ path }) => wanted(path)), sizeLimit);
	return new Map([...byTask].map(([path, own]) => [path, withoutSecrets(readTask({
		path,
		entries: own,
		contents,
		parsed
	}))]));
}

// src/domain/policy.ts
/** The policy where a repository has no tunegate.yaml. */
const defaultPolicy = {
	rules: /* @__PURE__ */ new Map(),
	metrics: [],
	baseline: "deployed",
	maxRegression: .01,
	regressionMode: "normal",
	thresholdMode: "point",
	confidence: .95,
	guards: [],
	protectedClasses: [],
	criteria: "base",
	waivers: "base"
};

// src/adapters/local/paths.ts
/** Order of two paths by their UTF-8 bytes, as git sorts a tree; JavaScript's own order differs beyond U+FFFF. */
function comparePaths(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** A test whether a path is one of `directories` or lies below one; `''` is the root. Its cost is the path's depth. */
function below(directories) {
	const known = new Set(directories);
	return (path) => {
		if (known.has("") || known.has(path)) return true;
		for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (known.has(path.slice(0, end))) return true;
		return false;
	};
}
/** `directories` without those that another one contains already, and without ways out such as `a/..`. */
function outermost(directories) {
	const unique = [...new Set(directories)].filter((one) => one === "" || one.split("/").every(isName));
	if (unique.includes("")) return [""];
	const isBelow = below(unique);
	return unique.filter((one) => !one.includes("/") || !isBelow(one.slice(0, one.lastIndexOf("/"))));
}
const isName = (part) => part !== "" && part !== "." && part !== "..";
/** Sorted by path; of several entries with one path the first stays. */
function sortedEntries(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
	return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}

// src/adapters/local/folder.ts
/** Never part of a snapshot: git's own files, and what package managers unpack. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* A plain folder as a snapshot, read as it stands on disk. `root` is absolute. Needs no git. What was listed once stays as it
* was: a snapshot is one moment.
*/
function folderSnapshot(root, label) {
	const listed = /* @__PURE__ */ new Map();
	const below$1 = (directory) => {
		const known = listed.get(directory) ?? entriesBelow(root, directory);
		listed.set(directory, known);
		return known;
	};
	return {
		label,
		entries: async (directories) => {
			const wanted = outermost(directories);
			const all = listed.get("");
			if (all === void 0) return sortedEntries(wanted.flatMap(below$1));
			const isWanted = below(wanted);
			return sortedEntries(all.filter(({ path }) => isWanted(path)));
		},
		read: async (entries, limit) => readFiles(root, entries, limit)
	};
}
/** Contents of the files among `entries`; links and submodules are left out. */
function readFiles(root, entries, limit) {
	const files = entries.filter((entry) => entry.kind === "file");
	return new Map(files.map(({ path }) => [path, require_working_folder.readFile(root, path, limit(path))]));
}
/** Everything at or below `directory`, which may be a file; nothing when a link leads there. */
function entriesBelow(root, directory) {
	if (directory === "") return walk(root, "");
	const parts = directory.split("/");
	if (parts.some((part) => SKIPPED.has(part))) return [];
	if (!parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/")).every((parent) => require_working_folder.statusOf(root, parent)?.isDirectory())) return [];
	if (require_working_folder.statusOf(root, directory)?.isDirectory()) return walk(root, directory);
	const entry = require_working_folder.entryAt(root, directory);
	return entry === null ? [] : [entry];
}
/** All entries below a real directory, without recursion: depth is the repository's choice, not ours. */
function walk(root, start) {
	const found = [];
	const pending = [start];
	for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) for (const item of list(root, directory)) {
		if (SKIPPED.has(item.name)) continue;
		const path = directory === "" ? item.name : `${directory}/${item.name}`;
		if (item.isDirectory()) pending.push(path);
		else {
			const entry = require_working_folder.entryAt(root, path);
			if (entry !== null) found.push(entry);
		}
	}
	return found;
}
function list(root, directory) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(root, directory), { withFileTypes: true });
	} catch (error) {
		throw new require_working_folder.OperationError(`Cannot list the folder ${directory === "" ? root : directory}: ${require_working_folder.reasonOf(error)}`, { cause: error });
	}
}

Object.defineProperty(exports, "Composer", {
  enumerable: true,
  get: function () {
    return Composer;
  }
});
Object.defineProperty(exports, "Parser", {
  enumerable: true,
  get: function () {
    return Parser;
  }
});
Object.defineProperty(exports, "Scalar", {
  enumerable: true,
  get: function () {
    return Scalar;
  }
});
Object.defineProperty(exports, "below", {
  enumerable: true,
  get: function () {
    return below;
  }
});
Object.defineProperty(exports, "byDirectory", {
  enumerable: true,
  get: function () {
    return byDirectory;
  }
});
Object.defineProperty(exports, "child", {
  enumerable: true,
  get: function () {
    return child;
  }
});
Object.defineProperty(exports, "childMap", {
  enumerable: true,
  get: function () {
    return childMap;
  }
});
Object.defineProperty(exports, "comparePaths", {
  enumerable: true,
  get: function () {
    return comparePaths;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "countKeys", {
  enumerable: true,
  get: function () {
    return countKeys;
  }
});
Object.defineProperty(exports, "defaultPolicy", {
  enumerable: true,
  get: function () {
    return defaultPolicy;
  }
});
Object.defineProperty(exports, "definitionOf", {
  enumerable: true,
  get: function () {
    return definitionOf;
  }
});
Object.defineProperty(exports, "findSecrets", {
  enumerable: true,
  get: function () {
    return findSecrets;
  }
});
Object.defineProperty(exports, "finding", {
  enumerable: true,
  get: function () {
    return finding;
  }
});
Object.defineProperty(exports, "fitsStrategy", {
  enumerable: true,
  get: function () {
    return fitsStrategy;
  }
});
Object.defineProperty(exports, "folderSnapshot", {
  enumerable: true,
  get: function () {
    return folderSnapshot;
  }
});
Object.defineProperty(exports, "guardsOf", {
  enumerable: true,
  get: function () {
    return guardsOf;
  }
});
Object.defineProperty(exports, "isMap", {
  enumerable: true,
  get: function () {
    return isMap;
  }
});
Object.defineProperty(exports, "isSafeName", {
  enumerable: true,
  get: function () {
    return isSafeName;
  }
});
Object.defineProperty(exports, "isScalar", {
  enumerable: true,
  get: function () {
    return isScalar;
  }
});
Object.defineProperty(exports, "isSeq", {
  enumerable: true,
  get: function () {
    return isSeq;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
  }
});
Object.defineProperty(exports, "loadTasks", {
  enumerable: true,
  get: function () {
    return loadTasks;
  }
});
Object.defineProperty(exports, "nextVersion", {
  enumerable: true,
  get: function () {
    return nextVersion;
  }
});
Object.defineProperty(exports, "noData", {
  enumerable: true,
  get: function () {
    return noData;
  }
});
Object.defineProperty(exports, "outermost", {
  enumerable: true,
  get: function () {
    return outermost;
  }
});
Object.defineProperty(exports, "parseDocument", {
  enumerable: true,
  get: function () {
    return parseDocument;
  }
});
Object.defineProperty(exports, "parseVersionName", {
  enumerable: true,
  get: function () {
    return parseVersionName;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "positions", {
  enumerable: true,
  get: function () {
    return positions;
  }
});
Object.defineProperty(exports, "pythonKind", {
  enumerable: true,
  get: function () {
    return pythonKind;
  }
});
Object.defineProperty(exports, "pythonNumberText", {
  enumerable: true,
  get: function () {
    return pythonNumberText;
  }
});
Object.defineProperty(exports, "readDefinition", {
  enumerable: true,
  get: function () {
    return readDefinition;
  }
});
Object.defineProperty(exports, "readFiles", {
  enumerable: true,
  get: function () {
    return readFiles;
  }
});
Object.defineProperty(exports, "readJson", {
  enumerable: true,
  get: function () {
    return readJson;
  }
});
Object.defineProperty(exports, "readMapping", {
  enumerable: true,
  get: function () {
    return readMapping;
  }
});
Object.defineProperty(exports, "readRetired", {
  enumerable: true,
  get: function () {
    return readRetired;
  }
});
Object.defineProperty(exports, "readShape", {
  enumerable: true,
  get: function () {
    return readShape;
  }
});
Object.defineProperty(exports, "readTask", {
  enumerable: true,
  get: function () {
    return readTask;
  }
});
Object.defineProperty(exports, "readValue", {
  enumerable: true,
  get: function () {
    return readValue$1;
  }
});
Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});
Object.defineProperty(exports, "redact", {
  enumerable: true,
  get: function () {
    return redact;
  }
});
Object.defineProperty(exports, "relativePath", {
  enumerable: true,
  get: function () {
    return relativePath;
  }
});
Object.defineProperty(exports, "sameFamily", {
  enumerable: true,
  get: function () {
    return sameFamily;
  }
});
Object.defineProperty(exports, "shown", {
  enumerable: true,
  get: function () {
    return shown;
  }
});
Object.defineProperty(exports, "sizeLimit", {
  enumerable: true,
  get: function () {
    return sizeLimit;
  }
});
Object.defineProperty(exports, "sortedEntries", {
  enumerable: true,
  get: function () {
    return sortedEntries;
  }
});
Object.defineProperty(exports, "statesZone", {
  enumerable: true,
  get: function () {
    return statesZone;
  }
});
Object.defineProperty(exports, "stringify", {
  enumerable: true,
  get: function () {
    return stringify;
  }
});
Object.defineProperty(exports, "taskDirectories", {
  enumerable: true,
  get: function () {
    return taskDirectories;
  }
});
Object.defineProperty(exports, "taskNameOf", {
  enumerable: true,
  get: function () {
    return taskNameOf;
  }
});
Object.defineProperty(exports, "versionFacts", {
  enumerable: true,
  get: function () {
    return versionFacts;
  }
});
Object.defineProperty(exports, "versionsOf", {
  enumerable: true,
  get: function () {
    return versionsOf;
  }
});