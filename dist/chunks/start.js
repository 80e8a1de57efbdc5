const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_util = require("node:util");

// src/domain/errors.ts
/** Wrong usage or configuration: the person can fix it by calling differently. Ends the process with status 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** The work could not be done (file system, git, GitHub). Ends the process with status 3; `cause` keeps the origin. */
var OperationError = class extends Error {
	name = "OperationError";
};

// src/render/escape/visible.ts
/** Longest piece of data that is shown, in code points; the rest becomes an ellipsis (hazard terminal-control). */
const longestData = 80;
/**
* What a reader cannot see or what moves other characters: C0 and C1 controls, directional marks, line separators,
* zero-width space, byte-order mark, soft hyphen, tag characters, lone surrogates. Joiners stay: scripts and emoji need them.
*/
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
function nameOf(character) {
	const point = character.codePointAt(0) ?? 0;
	if (/[\t\n\r\u2028\u2029]/u.test(character)) return " ";
	if (point <= 255) return `\\x${point.toString(16).padStart(2, "0")}`;
	return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
/** The text on one line with everything invisible written out: ESC as `\x1b`, U+202E as its number. */
const visible = (text) => text.replace(/\r\n/gu, " ").replace(unseen, nameOf);
/** `visible`, and cut after `limit` code points with an ellipsis; never inside a surrogate pair. */
function short(text, limit = 80) {
	const points = [...visible(text.slice(0, 2 * limit + 2))];
	return points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : points.join("");
}

// src/domain/judge/policy.ts
const baselineWords = [
	"deployed",
	"parent",
	"active"
];
/** Whether a text is one of the rules, not a version's name. */
const isBaselineWord = (text) => baselineWords.some((word) => word === text);
/** The two sides of a pull request. */
const sides = ["base", "head"];
/** `strict` passes only where the data exclude a drop beyond the allowed one. */
const regressionModes = ["normal", "strict"];
/** What has to reach the threshold: the value, or the lower end of its interval. */
const thresholdModes = ["point", "lower-bound"];
/** A rule's severity as a policy sets it. */
const ruleSettings = [
	"off",
	"notice",
	"warning",
	"error"
];
/** The policy where a repository has no tunegate.yaml. */
const defaultPolicy = {
	rules: /* @__PURE__ */ new Map(),
	metrics: [],
	baseline: "deployed",
	maxRegression: .01,
	maxDrift: null,
	requiredMetrics: [],
	regressionMode: "normal",
	thresholdMode: "point",
	minCoverage: .98,
	confidence: .95,
	guards: [],
	protectedClasses: [],
	criteria: "base",
	waivers: "base"
};

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};

// src/domain/nearest.ts
const longest = 64;
/**
* The known word that a person most likely meant: at most two letters away, one for words of up to four letters.
* Case, `-` and `_` do not count as letters. Null when there is none, and for very short words.
*/
function nearest(word, known) {
	if (word.length > longest) return null;
	const folded = fold(word);
	let best = null;
	let bestDistance = folded.length < 3 ? 1 : folded.length <= 4 ? 2 : 3;
	for (const candidate of known) {
		if (candidate === word || Math.abs(candidate.length - word.length) > 4) continue;
		const found = edits(folded, fold(candidate));
		if (found < bestDistance) {
			best = candidate;
			bestDistance = found;
		}
	}
	return best;
}
/** Letters to change; two that changed places are one mistake. */
function edits(a, b) {
	const found = distance(a, b);
	return found === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : found;
}
const sorted = (word) => [...word].sort().join("");
const fold = (word) => word.toLowerCase().replaceAll(/[-_ ]/g, "");

// src/domain/records/records.ts
const taskStatuses = [
	"created",
	"configuring",
	"training",
	"evaluating",
	"deployed",
	"archived"
];
const deployTargets = [
	"huggingface",
	"ollama",
	"api",
	"local"
];

// src/domain/records/version-name.ts
const versionStrategies = [
	"semantic",
	"date",
	"hybrid"
];
const dayMs = 864e5;
const daySeconds = 86400;
const experimentForm = /^(.*?)-exp(?:(\d{1,9})|-([A-Za-z0-9][A-Za-z0-9._-]*))?$/;
const semanticForm = /^v(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/;
const hybridForm = /^v(0|[1-9]\d{0,8})(?:-(\d{8})|_(\d{10}))$/;
const dateForm = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))$/;
/** Days since 1970-01-01 of a real calendar date, null for one such as 2025-02-30. */
function dayNumber(year, month, day) {
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}T`) ? ms / dayMs : null;
}
/** The date of a day number, `YYYY-MM-DD`. */
const dayText = (day) => (/* @__PURE__ */ new Date(day * dayMs)).toISOString().slice(0, 10);
function readDay(text) {
	const match = dateForm.exec(text);
	if (match === null) return null;
	const [, year = match[4] ?? "", month = match[5] ?? "", day = match[6] ?? ""] = match;
	return dayNumber(year, month, day);
}
function readNumber(text, taskName) {
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
	const known = readNumber(match?.[1] ?? text, taskName);
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
/** The next name of the date strategy. An experiment may bear the day of a release: it stands just before it in the order. */
function nextDate(existing, { minor, exp, now }) {
	if (minor) return { kind: "no-minor" };
	const today = Math.floor(now / dayMs);
	const dated = existing.filter((name) => name.strategy === "date");
	const newest = last(dated);
	const [used = Number.NEGATIVE_INFINITY] = newest?.order ?? [];
	if (newest !== null && used > today) return {
		kind: "dated-ahead",
		by: newest.text
	};
	const ofToday = dated.find(({ experimental, order }) => !experimental && order[0] === today);
	if (ofToday !== void 0 && exp === false) return {
		kind: "taken",
		by: ofToday.text
	};
	const day = dayText(today);
	const written = newest?.text.replace(experimentForm, "$1") ?? "";
	return /^\d{8}$/.test(written) ? day.replaceAll("-", "") : `${written.slice(0, -10)}${day}`;
}
/** A later time under the number of the newest version: this day, or this second where the day is taken. */
function nextTime(newest, stamped, now) {
	const [number = 0, used = 0] = newest.order;
	const hybrid = newest.strategy === "hybrid";
	const today = Math.floor(now / dayMs) * daySeconds;
	const second = Math.floor(now / 1e3);
	const isFree = (time) => !hybrid || time > used || newest.experimental && time === used;
	if (!stamped && isFree(today)) return hybridName(number, today, false);
	if (isFree(second)) return hybridName(number, second, true);
	return {
		kind: used === second ? "taken" : "dated-ahead",
		by: newest.text
	};
}
/** @param time seconds since 1970 */
const hybridName = (number, time, stamped) => `v${number}${stamped ? `_${time}` : `-${dayText(time / daySeconds).replaceAll("-", "")}`}`;
function nextHybrid(existing, { minor, now }) {
	const numbered = existing.filter((name) => name.strategy === "semantic" || name.strategy === "hybrid");
	const hybrids = numbered.filter((name) => name.strategy === "hybrid");
	const newest = last(numbered);
	const stamped = hybrids.length > 0 && hybrids.every(({ text }) => /_\d{10}/.test(text));
	if (newest !== null && (minor || newest.experimental)) {
		const next = nextTime(newest, stamped, now);
		if (minor || typeof next === "string") return next;
	}
	const time = stamped ? Math.floor(now / 1e3) : Math.floor(now / dayMs) * daySeconds;
	return hybridName((newest?.order[0] ?? 0) + 1, time, stamped);
}
/**
* The name of the next version, or why there is none. It follows the strategy's form, is not among `existing` (pass removed
* names too), is dated now, and comes after all existing names of its family; a minor comes after all releases and may
* stand before an experiment, an experiment just before a release of its own day.
*/
function nextVersion(strategy, existing, options) {
	const next = {
		semantic: () => nextSemantic(existing, options.minor),
		date: () => nextDate(existing, options),
		hybrid: () => nextHybrid(existing, options)
	}[strategy]();
	if (options.exp === false || typeof next !== "string") return next;
	if (options.exp !== "") return `${next}-exp-${options.exp}`;
	const taken = new Set(existing.map((name) => name.text));
	let name = `${next}-exp`;
	for (let number = 2; taken.has(name); number++) name = `${next}-exp${number}`;
	return name;
}

// src/domain/language.ts
/** Languages of the messages. */
const languages = ["en", "zh-TW"];

// src/domain/report/exit-status.ts
const reportResults = [
	"pass",
	"fail",
	"inconclusive",
	"pending"
];
/** What ends with status 1 beside a pass: `error` is failed gates and error findings; the others add to it. */
const failOnChoices = [
	"error",
	"inconclusive",
	"warning",
	"never"
];
/**
* The one place that turns a result into an exit status: 0 fine (pending and inconclusive too), 1 a gate failed or a
* finding is an error. `fail-on` moves the line, `warn-only` takes it away; the result itself says the same either way.
*/
function exitStatus(report, failOn, warnOnly) {
	if (warnOnly || failOn === "never") return 0;
	const has = (severity) => report.findings.some((finding) => finding.severity === severity);
	if (report.result === "fail" || has("error")) return 1;
	if (failOn === "inconclusive") return report.result === "inconclusive" ? 1 : 0;
	if (failOn === "warning") return report.result === "inconclusive" || has("warning") ? 1 : 0;
	return 0;
}

// src/settings/naming.ts
/** The error for a name that is no setting, with the nearest of `known`. */
function unknownSetting(name, known, origin) {
	const likely = nearest(name, known);
	const hint = likely === null ? "" : ` Did you mean ${settingName(likely, origin)}?`;
	return new UsageError(`Unknown ${origin === "flag" ? "option" : "input"} ${settingName(name, origin)}.${hint}`);
}
/** The name as a person writes it there. */
const settingName = (name, origin) => origin === "flag" ? `--${name}` : name;

// src/settings/options.ts
/** What each setting with a closed list of values takes; the first is the default where there is one. */
const choices = {
	format: [
		"terminal",
		"markdown",
		"json",
		"html",
		"junit",
		"sarif"
	],
	language: languages,
	criteria: sides,
	comment: [
		"changes",
		"always",
		"on-failure",
		"never"
	],
	"fail-on": failOnChoices,
	apply: [
		"pull-request",
		"commit",
		"working-tree"
	]
};
/** Every setting. Help, usage errors and shell completion come from this table. */
const options = {
	"working-directory": {
		kind: "text",
		summary: "work in this folder; paths start there",
		value: "<folder>",
		short: "C"
	},
	"config-file": {
		kind: "text",
		summary: "the policy file, if not tunegate.yaml",
		value: "<file>"
	},
	format: {
		kind: "choice",
		summary: "the form of output",
		choices: choices.format
	},
	language: {
		kind: "choice",
		summary: "the language of the output",
		choices: choices.language,
		alias: "lang"
	},
	"base-ref": {
		kind: "text",
		summary: "compare with this git revision or folder",
		value: "<ref>"
	},
	"head-ref": {
		kind: "text",
		summary: "judge this git revision or folder",
		value: "<ref>"
	},
	baseline: {
		kind: "text",
		summary: `${baselineWords.join(", ")}, or a version`,
		value: "<version>"
	},
	criteria: {
		kind: "choice",
		summary: "judge by the success criteria of",
		choices: choices.criteria
	},
	"fail-on": {
		kind: "choice",
		summary: "exit 1 on",
		choices: choices["fail-on"]
	},
	"warn-only": {
		kind: "switch",
		summary: "report failures, but exit 0"
	},
	"report-file": {
		kind: "text",
		summary: "write the JSON report to this file, too",
		value: "<file>"
	},
	"dry-run": {
		kind: "switch",
		summary: "say what would be done, and do nothing"
	},
	apply: {
		kind: "choice",
		summary: "carry it out in the working tree",
		choices: choices.apply,
		bare: "working-tree"
	},
	confirm: {
		kind: "text",
		summary: "owner/repo, to clean up without a pull request",
		value: "<name>"
	},
	"max-deletions": {
		kind: "count",
		summary: "the most versions that one run removes",
		value: "<n>"
	},
	"exempt-versions": {
		kind: "list",
		summary: "versions never to remove, with commas",
		value: "<names>"
	},
	labels: {
		kind: "list",
		summary: "labels of a cleanup’s pull request, with commas",
		value: "<names>"
	},
	reviewers: {
		kind: "list",
		summary: "whom it asks for a review, teams as org/team",
		value: "<names>"
	},
	assignees: {
		kind: "list",
		summary: "whom it is assigned to",
		value: "<names>"
	},
	draft: {
		kind: "switch",
		summary: "open it as a draft"
	},
	comment: {
		kind: "choice",
		summary: "when to comment on the pull request",
		choices: choices.comment
	},
	"comment-key": {
		kind: "text",
		summary: "one comment for each key",
		value: "<key>"
	},
	"job-summary": {
		kind: "switch",
		summary: "write the job summary"
	},
	"github-token": {
		kind: "text",
		summary: "the token for the API of GitHub",
		value: "<token>"
	}
};
/** Whether `name` is the full name of a setting. */
const isOptionName = (name) => Object.hasOwn(options, name);

// src/tool-version.ts
/** Tunegate's own version; a test holds it equal to package.json, which the built files must not need. */
const toolVersion = "0.1.0";
/** How documents name the program that made them. */
const tool = {
	name: "tunegate",
	version: toolVersion
};

// src/cli/command-description.ts
/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
const everywhere = [
	"format",
	"language",
	"working-directory",
	"config-file"
];

// src/cli/command.ts
/** A command whose code takes no other formats than those of its list. */
function command({ load, ...about }) {
	const run = async (invocation) => {
		const format = about.formats.find((one) => one === invocation.style.format);
		if (format === void 0) throw new UsageError(`tunegate ${about.name} has no format ${invocation.style.format}, but ${about.formats.join(", ")}.`);
		return (await load())({
			...invocation,
			style: {
				...invocation.style,
				format
			}
		});
	};
	return {
		...about,
		run
	};
}

// src/cli/formats.ts
const reportFormats = choices.format;
const validationFormats = [
	"terminal",
	"json",
	"junit",
	"sarif"
];
const planFormats = [
	"terminal",
	"markdown",
	"json"
];
const documentFormats = ["terminal", "json"];
const textFormats = ["terminal"];
/** Forms of other tools, which `export` writes. */
const exportForms = [
	"model-index",
	"dvc",
	"badge"
];

// src/cli/daily-commands.ts
const task$1 = {
	name: "task",
	summary: "name or path; else the one in use",
	optional: true
};
const version = {
	name: "version",
	summary: "else the active one",
	optional: true
};
const force = [{
	name: "force",
	kind: "switch",
	summary: "although a gate fails; needs --reason"
}, {
	name: "reason",
	kind: "text",
	summary: "why; it stays in lineage.yaml",
	value: "<text>"
}];
/** The commands of daily work; each does what a person would else edit by hand. */
const workCommands = [
	command({
		name: "new-task",
		summary: "make a complete task directory",
		positionals: [{
			name: "name",
			summary: "its name, or the path of its folder"
		}],
		flags: [],
		own: [
			{
				name: "type",
				kind: "text",
				summary: "such as classification",
				value: "<type>"
			},
			{
				name: "domain",
				kind: "text",
				summary: "such as finance",
				value: "<domain>"
			},
			{
				name: "text-language",
				kind: "text",
				summary: "of the texts, such as zh-TW",
				value: "<language>"
			},
			{
				name: "labels",
				kind: "text",
				summary: "the classes, with commas",
				value: "<names>"
			},
			{
				name: "metric",
				kind: "text",
				summary: "the primary metric",
				value: "<metric>"
			},
			{
				name: "threshold",
				kind: "text",
				summary: "what it has to reach",
				value: "<number>"
			},
			{
				name: "strategy",
				kind: "choice",
				summary: "version names",
				choices: versionStrategies
			},
			{
				name: "target",
				kind: "choice",
				summary: "ships to",
				choices: deployTargets
			},
			{
				name: "base-model",
				kind: "text",
				summary: "what is fine-tuned",
				value: "<model>"
			}
		],
		formats: documentFormats,
		example: "tunegate new-task entity-sentiment --threshold 0.80",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-new-task.js"))).run
	}),
	command({
		name: "new-version",
		summary: "make the next version and set it active",
		positionals: [task$1],
		flags: [],
		own: [
			{
				name: "minor",
				kind: "switch",
				summary: "a small change: v2.1 after v2"
			},
			{
				name: "exp",
				kind: "text",
				bare: "",
				summary: "an experiment: v3-exp",
				value: "<name>"
			},
			{
				name: "from",
				kind: "text",
				summary: "start from this one",
				value: "<version>"
			},
			{
				name: "change",
				kind: "text",
				summary: "what is going to change",
				value: "<text>"
			}
		],
		formats: documentFormats,
		example: "tunegate new-version entity-sentiment --minor",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-new-version.js"))).run
	}),
	command({
		name: "record",
		summary: "fill lineage.yaml from what training wrote",
		positionals: [task$1, version],
		flags: [],
		formats: documentFormats,
		example: "tunegate record entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-record.js"))).run
	}),
	command({
		name: "deploy",
		summary: "put a version into production, if gates pass",
		positionals: [task$1, version],
		flags: ["baseline", "fail-on"],
		own: force,
		formats: documentFormats,
		example: "tunegate deploy entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).deploy
	}),
	command({
		name: "rollback",
		summary: "back to what was in production before",
		positionals: [task$1, {
			name: "version",
			summary: "the one to go back to",
			optional: true
		}],
		flags: ["fail-on"],
		own: force,
		formats: documentFormats,
		example: "tunegate rollback entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).rollback
	}),
	command({
		name: "promote",
		summary: "make an experiment the next regular version",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}, {
			name: "exp",
			summary: "the experiment, such as v3-exp"
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate promote entity-sentiment v3-exp",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).promote
	}),
	command({
		name: "archive",
		summary: "put a task away",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate archive entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).archive
	}),
	command({
		name: "path",
		summary: "print the folder of a task or a version",
		positionals: [task$1, {
			name: "version",
			summary: "a version, for its own folder",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate path entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).path
	}),
	command({
		name: "use",
		summary: "remember a task, to leave out its name",
		positionals: [{
			name: "task",
			summary: "name or path; asked for if left out",
			optional: true
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate use entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-use.js"))).run
	}),
	command({
		name: "current",
		summary: "print the task that is remembered",
		positionals: [],
		flags: [],
		formats: textFormats,
		example: "tunegate current",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-current.js"))).run
	}),
	command({
		name: "export",
		summary: "print results in the form of another tool",
		positionals: [task$1, version],
		flags: [],
		own: [{
			name: "as",
			kind: "choice",
			summary: "the form",
			choices: exportForms
		}, {
			name: "against",
			kind: "text",
			summary: "for dvc: compare with this one",
			value: "<version>"
		}],
		formats: textFormats,
		example: "tunegate export entity-sentiment v2 --as badge",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-export.js"))).run
	}),
	command({
		name: "schema",
		summary: "print the JSON Schema of a file, for editors",
		positionals: [{
			name: "name",
			summary: "such as task; else the names of all",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate schema lineage",
		load: async () => {
			const { schemaText } = await Promise.resolve().then(() => require("./commands-schema.js"));
			return async ({ positionals }) => ({
				text: schemaText(positionals[0] ?? null),
				exitCode: 0
			});
		}
	}),
	command({
		name: "init",
		summary: "write workflows and a first tunegate.yaml",
		positionals: [],
		flags: [],
		formats: documentFormats,
		example: "tunegate init",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-one-call.js"))).init
	}),
	command({
		name: "completion",
		summary: "print a script that completes in a shell",
		positionals: [{
			name: "shell",
			summary: "bash, zsh or fish; tasks, versions: names"
		}, {
			name: "task",
			summary: "whose versions to list",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate completion bash",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-completion.js"))).run
	})
];

// src/cli/commands.ts
const task = {
	name: "task",
	summary: "the name or the path of a task"
};
const commands = [
	command({
		name: "report",
		summary: "judge every task that changed between two states",
		positionals: [],
		flags: [
			"base-ref",
			"head-ref",
			"baseline",
			"criteria",
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: reportFormats,
		example: "tunegate report --base-ref main",
		load: async () => (await Promise.resolve().then(() => require("./judging.js")).then((n) => n.report_exports)).run
	}),
	command({
		name: "validate",
		summary: "check all records and list what is wrong",
		positionals: [],
		flags: [
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: validationFormats,
		example: "tunegate validate --working-directory models",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-validate.js"))).run
	}),
	command({
		name: "list",
		summary: "all tasks: status, version, primary metric",
		positionals: [],
		flags: [],
		formats: documentFormats,
		example: "tunegate list --format json",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-list.js"))).run
	}),
	command({
		name: "history",
		summary: "all versions of a task: primary metric, changes",
		positionals: [{
			...task,
			optional: true
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate history entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-history.js"))).run
	}),
	command({
		name: "explain",
		summary: "how each number of the results was read, and why",
		positionals: [{
			...task,
			optional: true
		}, {
			name: "version",
			summary: "a version; else the active one",
			optional: true
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate explain entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-explain.js"))).run
	}),
	command({
		name: "compare",
		summary: "two versions: configuration, data and metrics",
		positionals: [
			task,
			{
				name: "a",
				summary: "the version to compare with"
			},
			{
				name: "b",
				summary: "the version to judge"
			}
		],
		flags: [],
		formats: documentFormats,
		example: "tunegate compare entity-sentiment v1 v2",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-compare.js"))).run
	}),
	command({
		name: "cleanup",
		summary: "what retention no longer keeps, and remove it",
		positionals: [],
		flags: [
			"apply",
			"dry-run",
			"max-deletions",
			"exempt-versions"
		],
		own: [{
			name: "simulate",
			kind: "text",
			bare: "",
			summary: "what other policies would keep, as \"now; 5; keep_best=false\"",
			value: "<policies>"
		}],
		formats: planFormats,
		example: "tunegate cleanup --apply",
		load: async () => (await Promise.resolve().then(() => require("./cli-run-cleanup.js"))).run
	}),
	...workCommands
];
const findCommand = (name) => commands.find((one) => one.name === name);

// src/cli/parse.ts
/** Flags about the CLI itself. */
const OWN = {
	help: "h",
	version: null,
	json: null,
	color: null
};
const isOwn = (name) => Object.hasOwn(OWN, name);
/** An option by its name, with the type that all options share. */
const optionOf = (name) => options[name];
/**
* Reads the arguments after the program's name. Throws UsageError, with the nearest name where there is one, for an unknown
* command or flag, a flag without its value or given twice, and too few or too many positional arguments.
*/
function parseCommandLine(args) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: definitions(),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const flags = tokens.filter((token) => token.kind === "option");
	const [name, ...positionals] = words;
	const isHelpCommand = name === "help";
	const commandName = isHelpCommand ? positionals[0] : name;
	const command = commandName === void 0 ? null : knownCommand(commandName);
	const known = knownOptions(command);
	const given = {};
	const ownFlags = {};
	const ofCommand = new Set((command?.own ?? []).map((flag) => flag.name));
	const isSetting = (flag) => isOptionName(flag) && !ofCommand.has(flag);
	const own = /* @__PURE__ */ new Map();
	for (const flag of flags) {
		const read = readFlag(flag, known);
		if (isOwn(read.name)) own.set(read.name, read.value !== false);
		else if (Object.hasOwn(given, read.name) || Object.hasOwn(ownFlags, read.name)) throw new UsageError(`--${read.name} is given twice.`);
		else if (isSetting(read.name)) given[read.name] = read.value;
		else ownFlags[read.name] = read.value;
	}
	if (own.get("version") === true) return { kind: "version" };
	if (own.get("help") === true || isHelpCommand || command === null) {
		if (command === null && flags.length > own.size) throw missingCommand();
		return {
			kind: "help",
			command
		};
	}
	checkPositionals(command, positionals);
	if (own.get("json") === true) given["format"] = jsonFormat(given["format"]);
	return {
		kind: "run",
		command,
		positionals,
		given,
		flags: ownFlags,
		color: own.get("color") ?? null
	};
}
/** By name: what a command takes, or every command where none is named. */
function knownOptions(command) {
	const settings = [...command?.flags ?? [], ...everywhere].map((name) => [name, optionOf(name)]);
	return new Map([...(command?.own ?? []).map((flag) => [flag.name, flag]), ...settings]);
}
/** Definitions for `parseArgs`, which has to know what takes a value and what the short names are. */
function definitions() {
	const result = {};
	for (const name of Object.keys(options).filter(isOptionName)) {
		const { kind, short, alias, bare } = optionOf(name);
		const type = kind === "switch" || bare !== void 0 ? "boolean" : "string";
		result[name] = short === void 0 ? { type } : {
			type,
			short
		};
		if (alias !== void 0) result[alias] = { type };
	}
	for (const { name, kind, bare } of commands.flatMap(({ own = [] }) => own)) result[name] = { type: kind === "switch" || bare !== void 0 ? "boolean" : "string" };
	for (const [name, short] of Object.entries(OWN)) result[name] = short === null ? { type: "boolean" } : {
		type: "boolean",
		short
	};
	return result;
}
function readFlag(token, known) {
	const { name, negated } = fullName(token.name, known);
	const option = known.get(name);
	const value = token.value;
	if (isOwn(name) || option === void 0 || option.kind === "switch") {
		if (value === void 0) return {
			name,
			value: !negated
		};
		if (!isOptionName(name) || negated) throw new UsageError(`${token.rawName} takes no value.`);
		return {
			name,
			value
		};
	}
	const { bare } = option;
	if (bare !== void 0 && value === void 0 && !negated) return {
		name,
		value: bare
	};
	if (value === void 0 || token.inlineValue !== true && /^-./.test(value) || negated) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${valuePattern(option)}`);
	if (!isOptionName(name) && option.choices !== void 0 && !option.choices.includes(value)) {
		const likely = nearest(value, option.choices);
		const hint = likely === null ? "" : ` Did you mean ${likely}?`;
		throw new UsageError(`--${name} is "${value}", but must be one of ${option.choices.join(", ")}.${hint}`);
	}
	return {
		name,
		value
	};
}
/** What stands for an option's value in help. */
const valuePattern = (option) => option.choices?.join("|") ?? option.value ?? "<value>";
function fullName(written, known) {
	const negated = written.startsWith("no-");
	for (const text of negated ? [written, written.slice(3)] : [written]) {
		const found = [...known].find(([name, option]) => name === text || option.alias === text);
		if (found !== void 0) return {
			name: found[0],
			negated: text !== written
		};
		if (isOwn(text)) return {
			name: text,
			negated: text !== written
		};
	}
	throw unknownSetting(written, [...known.keys(), ...Object.keys(OWN)], "flag");
}
function knownCommand(name) {
	const command = findCommand(name);
	if (command !== void 0) return command;
	const likely = nearest(name, commands.map((one) => one.name));
	const hint = likely === null ? "See tunegate --help." : `Did you mean ${likely}?`;
	throw new UsageError(`Unknown command "${name}". ${hint}`);
}
const missingCommand = () => new UsageError(`A command is missing: one of ${commands.map(({ name }) => name).join(", ")}.`);
function checkPositionals(command, given) {
	const missing = command.positionals[given.length];
	if (missing !== void 0 && missing.optional !== true) throw new UsageError(`tunegate ${command.name} needs <${missing.name}>: ${missing.summary}. Example: ${command.example}`);
	const extra = given[command.positionals.length];
	if (extra !== void 0) throw new UsageError(`tunegate ${command.name} takes no "${extra}". See tunegate ${command.name} --help.`);
}
function jsonFormat(format) {
	if (format !== void 0 && format !== "json") throw new UsageError("--json and --format exclude each other.");
	return "json";
}

// src/cli/main.ts
var main_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ main: () => main });
/**
* Runs one command line and gives the exit status: 0 fine, 1 a gate failed or findings of severity error, 2 wrong usage or
* configuration, 3 the work could not be done. Results go to standard output, everything else to standard error.
*/
async function main(terminal) {
	try {
		const outcome = await answer(parseCommandLine(terminal.args), terminal);
		terminal.stdout.write(outcome.text.endsWith("\n") ? outcome.text : `${outcome.text}\n`);
		return outcome.exitCode;
	} catch (error) {
		terminal.stderr.write(`tunegate: ${errorText(error, terminal)}\n`);
		return error instanceof UsageError ? 2 : 3;
	}
}
async function answer(request, terminal) {
	if (request.kind === "version") return {
		text: toolVersion,
		exitCode: 0
	};
	if (request.kind === "help") {
		const { commandHelp, generalHelp } = await Promise.resolve().then(() => require("./cli-help.js"));
		return {
			text: request.command === null ? generalHelp() : commandHelp(request.command),
			exitCode: 0
		};
	}
	const { runCommand } = await Promise.resolve().then(() => require("./reading.js")).then((n) => n.run_command_exports);
	return runCommand(request, terminal);
}
/** One line; names from a repository cannot move the cursor. The stack only for whoever asks for it. */
function errorText(error, { env }) {
	if ((env["TUNEGATE_DEBUG"] ?? "") !== "" && error instanceof Error) {
		const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
		return `${error.stack}${cause}`;
	}
	if (error instanceof UsageError || error instanceof OperationError) return visible(error.message);
	const text = error instanceof Error ? error.message : String(error);
	return visible(`unexpected error: ${text} (set TUNEGATE_DEBUG=1 for details)`);
}

Object.defineProperty(exports, "OperationError", {
  enumerable: true,
  get: function () {
    return OperationError;
  }
});
Object.defineProperty(exports, "UsageError", {
  enumerable: true,
  get: function () {
    return UsageError;
  }
});
Object.defineProperty(exports, "baselineWords", {
  enumerable: true,
  get: function () {
    return baselineWords;
  }
});
Object.defineProperty(exports, "choices", {
  enumerable: true,
  get: function () {
    return choices;
  }
});
Object.defineProperty(exports, "commands", {
  enumerable: true,
  get: function () {
    return commands;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "defaultPolicy", {
  enumerable: true,
  get: function () {
    return defaultPolicy;
  }
});
Object.defineProperty(exports, "deployTargets", {
  enumerable: true,
  get: function () {
    return deployTargets;
  }
});
Object.defineProperty(exports, "everywhere", {
  enumerable: true,
  get: function () {
    return everywhere;
  }
});
Object.defineProperty(exports, "exitStatus", {
  enumerable: true,
  get: function () {
    return exitStatus;
  }
});
Object.defineProperty(exports, "exportForms", {
  enumerable: true,
  get: function () {
    return exportForms;
  }
});
Object.defineProperty(exports, "failOnChoices", {
  enumerable: true,
  get: function () {
    return failOnChoices;
  }
});
Object.defineProperty(exports, "fitsStrategy", {
  enumerable: true,
  get: function () {
    return fitsStrategy;
  }
});
Object.defineProperty(exports, "isBaselineWord", {
  enumerable: true,
  get: function () {
    return isBaselineWord;
  }
});
Object.defineProperty(exports, "isOptionName", {
  enumerable: true,
  get: function () {
    return isOptionName;
  }
});
Object.defineProperty(exports, "languages", {
  enumerable: true,
  get: function () {
    return languages;
  }
});
Object.defineProperty(exports, "main_exports", {
  enumerable: true,
  get: function () {
    return main_exports;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "nextVersion", {
  enumerable: true,
  get: function () {
    return nextVersion;
  }
});
Object.defineProperty(exports, "options", {
  enumerable: true,
  get: function () {
    return options;
  }
});
Object.defineProperty(exports, "parseVersionName", {
  enumerable: true,
  get: function () {
    return parseVersionName;
  }
});
Object.defineProperty(exports, "regressionModes", {
  enumerable: true,
  get: function () {
    return regressionModes;
  }
});
Object.defineProperty(exports, "reportResults", {
  enumerable: true,
  get: function () {
    return reportResults;
  }
});
Object.defineProperty(exports, "ruleSettings", {
  enumerable: true,
  get: function () {
    return ruleSettings;
  }
});
Object.defineProperty(exports, "sameFamily", {
  enumerable: true,
  get: function () {
    return sameFamily;
  }
});
Object.defineProperty(exports, "settingName", {
  enumerable: true,
  get: function () {
    return settingName;
  }
});
Object.defineProperty(exports, "short", {
  enumerable: true,
  get: function () {
    return short;
  }
});
Object.defineProperty(exports, "sides", {
  enumerable: true,
  get: function () {
    return sides;
  }
});
Object.defineProperty(exports, "taskStatuses", {
  enumerable: true,
  get: function () {
    return taskStatuses;
  }
});
Object.defineProperty(exports, "thresholdModes", {
  enumerable: true,
  get: function () {
    return thresholdModes;
  }
});
Object.defineProperty(exports, "tool", {
  enumerable: true,
  get: function () {
    return tool;
  }
});
Object.defineProperty(exports, "toolVersion", {
  enumerable: true,
  get: function () {
    return toolVersion;
  }
});
Object.defineProperty(exports, "unknownSetting", {
  enumerable: true,
  get: function () {
    return unknownSetting;
  }
});
Object.defineProperty(exports, "valuePattern", {
  enumerable: true,
  get: function () {
    return valuePattern;
  }
});
Object.defineProperty(exports, "versionStrategies", {
  enumerable: true,
  get: function () {
    return versionStrategies;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});