const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");

// src/domain/arguments.ts
/** Any text, such as a name or a value as written. */
const text$1 = { kind: "text" };
/** Any number, NaN and the infinities included. */
const number$2 = { kind: "number" };
/** One of a closed list of words. */
const oneOf = (values) => ({
	kind: "one-of",
	values
});
/** Any number of values of one shape. */
const list$2 = (of) => ({
	kind: "list",
	of
});
/** A value of the shape, or null. */
const nullable = (of) => ({
	kind: "nullable",
	of
});
/** Several named values. */
const record = (fields) => ({
	kind: "record",
	fields
});

// src/domain/reasons/argument-values.ts
/** Values that arguments of reasons take; the stored report is checked against the same lists. */
/** Which rule found the baseline, the first that does. */
const baselineRules = [
	"explicit",
	"deployed-version",
	"status-deployed",
	"lineage-deployed",
	"history",
	"parent",
	"active"
];
/** The four limits of a guard, as task.yaml calls them. */
const guardLimits = [
	"min",
	"max",
	"max_regression",
	"min_improvement"
];
/** One thing that success criteria or tunegate.yaml lay down. */
const criterionParts = [
	"primary_metric",
	"threshold",
	"direction",
	"guards",
	"protected_classes",
	"max_regression",
	"regression_mode",
	"threshold_mode",
	"confidence",
	"metrics"
];
/** Why GitHub did not take a comment. */
const commentTroubles = [
	"permission",
	"token",
	"locked",
	"not-found",
	"gone",
	"too-long",
	"rejected",
	"rate-limit",
	"blocked",
	"unavailable"
];

// src/domain/reasons/reason.ts
/**
* Reason code → the shapes of its arguments. Codes are stable (they are in the JSON report); the sentences are in the
* message catalogues. Numbers keep the unit of the metric they speak of; `metric` lets the renderer choose how to show
* them.
*/
const reasonShapes = {
	"threshold-met": {
		metric: text$1,
		value: number$2,
		threshold: number$2
	},
	"threshold-missed": {
		metric: text$1,
		value: number$2,
		threshold: number$2,
		gap: number$2
	},
	"threshold-none": {},
	"metric-missing": { metric: text$1 },
	"metric-not-a-number": {
		metric: text$1,
		text: text$1
	},
	"primary-metric-undeclared": {},
	"no-results-yet": { status: text$1 },
	"deployed-without-results": { version: text$1 },
	"no-errors": { warnings: number$2 },
	"errors-found": { errors: number$2 },
	"no-baseline": {},
	/** Threshold mode `lower-bound`: the value meets the threshold, the lower end of its interval does not. */
	"threshold-bound-missed": {
		metric: text$1,
		value: number$2,
		bound: number$2,
		threshold: number$2
	},
	/** Threshold mode `lower-bound` without enough information for an interval. */
	"threshold-bound-unknown": {
		metric: text$1,
		value: number$2,
		threshold: number$2
	},
	/** The value is written on another scale than its threshold (81.5 against 0.80). */
	"scale-differs": {
		metric: text$1,
		value: number$2,
		threshold: number$2
	},
	/** `change` is candidate − baseline; `allowed` is the permitted worsening, ≥ 0, in the metric's unit. */
	"regression-none": {
		metric: text$1,
		change: number$2,
		allowed: number$2,
		baseline: text$1,
		/** The largest worsening that the data cannot exclude, ≥ 0; null when it is within what is allowed or unknown. */
		possible: nullable(number$2)
	},
	"regression-beyond": {
		metric: text$1,
		change: number$2,
		allowed: number$2,
		baseline: text$1
	},
	"regression-undecided": {
		metric: text$1,
		change: number$2,
		allowed: number$2,
		baseline: text$1,
		/** Further test items that would settle it, null when unknown. */
		items: nullable(number$2)
	},
	/** The two sides cannot be compared, and the plain difference is not beyond what is allowed. */
	"regression-not-comparable": {
		metric: text$1,
		baseline: text$1
	},
	"candidate-is-baseline": {
		version: text$1,
		rule: oneOf(baselineRules)
	},
	"task-archived": {},
	"no-active-version": {},
	"active-version-missing": { version: text$1 },
	/** `value` and `required` are a level for min and max, a change for the other two limits. */
	"guard-met": {
		metric: text$1,
		limit: oneOf(guardLimits),
		value: number$2,
		required: number$2
	},
	"guard-missed": {
		metric: text$1,
		limit: oneOf(guardLimits),
		value: number$2,
		required: number$2
	},
	/** No metric of either side fits the guard's pattern. */
	"guard-unmatched": { pattern: text$1 },
	"baseline-metric-missing": {
		metric: text$1,
		version: text$1
	},
	"baseline-not-a-number": {
		metric: text$1,
		version: text$1
	},
	"class-kept": {
		label: text$1,
		change: number$2
	},
	"class-dropped": {
		label: text$1,
		change: number$2
	},
	/** Too little is known for a test of the class: the plain drop counts, `allowed` ≥ 0. */
	"class-drop-beyond": {
		label: text$1,
		change: number$2,
		allowed: number$2
	},
	"class-drop-allowed": {
		label: text$1,
		change: number$2,
		allowed: number$2
	},
	"class-drop-within-noise": {
		label: text$1,
		change: number$2
	},
	"criteria-unchanged": {},
	"criteria-new": {},
	"criteria-of-head": {},
	/** The pull request makes a criterion easier; the stricter one counts. Values as text, empty for none. */
	"criteria-loosened": {
		what: oneOf(criterionParts),
		base: text$1,
		head: text$1
	},
	"criteria-tightened": {
		what: oneOf(criterionParts),
		base: text$1,
		head: text$1
	},
	waived: {
		gate: text$1,
		reason: text$1,
		owner: text$1,
		/** As written. */
		expires: text$1
	},
	"waiver-expired": {
		gate: text$1,
		owner: text$1,
		expires: text$1
	},
	/** Added by the pull request itself: counts only after the merge, unless `waivers: head`. */
	"waiver-not-yet": {
		gate: text$1,
		owner: text$1
	},
	"first-version": {},
	improved: {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	regressed: {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	/** Better or worse, but the interval of the change holds zero. */
	"improved-within-noise": {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	"regressed-within-noise": {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	/** Better or worse, and too little is known to say how sure that is. */
	"improved-unknown": {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	"regressed-unknown": {
		metric: text$1,
		change: number$2,
		baseline: text$1
	},
	"not-comparable": { baseline: text$1 },
	unchanged: {
		metric: text$1,
		baseline: text$1
	},
	"rollback-to": {
		version: text$1,
		from: text$1
	},
	"gate-failed": { gate: text$1 },
	"gate-inconclusive": { gate: text$1 },
	"record-broken": { file: text$1 },
	"test-set-changed": {
		how: oneOf([
			"count",
			"hash",
			"seed"
		]),
		baseline: text$1,
		candidate: text$1
	},
	"label-set-changed": {
		added: list$2(text$1),
		removed: list$2(text$1)
	},
	"scale-changed": {
		metric: text$1,
		baseline: number$2,
		candidate: number$2
	},
	"zero-baseline": { metric: text$1 },
	"baseline-without-results": { version: text$1 },
	"metric-renamed": {
		from: text$1,
		to: text$1
	},
	/** The two macro averages follow different definitions (mean of f1, f1 of means). */
	"metric-redefined": { metric: text$1 },
	"results-older-than-model": {
		version: text$1,
		results: text$1,
		model: text$1
	},
	"test-items": {
		baseline: nullable(number$2),
		candidate: nullable(number$2)
	},
	/** The smallest change that so many items could show with 80 % power, in the metric's unit. */
	"smallest-detectable": {
		metric: text$1,
		items: number$2,
		change: number$2
	},
	/** Independent things that changed at once: `data`, configuration keys or their groups, most important first. */
	confounded: { what: list$2(text$1) },
	"source-hash-changed": {},
	/** Two evaluations without item-level predictions are treated as independent. */
	"treated-as-independent": {},
	"conservative-bound": { metric: text$1 },
	/** A source of certainty was left out, because it gives another value than the file states, or none at all. */
	"inputs-contradict": {
		version: text$1,
		what: oneOf([
			"confusion",
			"scores",
			"predictions",
			"runs"
		])
	},
	/** Both versions have predictions, but not of the same items. */
	"different-items": {},
	/** The interval shows how training runs differ, not how many test items there are. */
	"runs-vary-alone": { metric: text$1 },
	/** A class outside `protected_classes` whose f1 fell significantly, after Holm's correction. */
	"class-regressed": {
		label: text$1,
		change: number$2
	},
	"baseline-old": {
		version: text$1,
		days: number$2
	},
	"results-edited": { version: text$1 },
	/** A file of the base that cannot be read: what it says does not count. */
	"base-record-broken": { file: text$1 },
	"next-deploy": { version: text$1 },
	"next-promote": { version: text$1 },
	"next-evaluate": { version: text$1 },
	"next-fix-errors": { errors: number$2 },
	"next-close-gap": {
		metric: text$1,
		gap: number$2
	},
	"next-look-at-class": {
		label: text$1,
		change: number$2
	},
	"next-look-at-metric": {
		metric: text$1,
		change: number$2
	},
	"next-only-change": { what: text$1 },
	"next-more-items": {
		metric: text$1,
		items: number$2
	},
	"next-evaluate-baseline": { version: text$1 },
	"next-keep": { version: text$1 },
	"next-state-items": {},
	/** The number of items is known, but an average over classes needs their counts (or item predictions) too. */
	"next-state-counts": { metric: text$1 },
	"next-declare-criteria": {},
	/** The version that a rule names is not on the base (any more); the next rule decided. */
	"baseline-missing": {
		version: text$1,
		rule: oneOf(baselineRules)
	},
	/** The parent exists only in the pull request, so its facts come from there. */
	"baseline-from-head": { version: text$1 },
	"baseline-found": {
		version: text$1,
		rule: oneOf(baselineRules)
	},
	"history-shallow": {},
	"new-task": {},
	"task-removed": {},
	/** The pull request moves the task's directory; it is compared with what stood there before. */
	"task-moved": { from: text$1 },
	/** `status` is that of GitHub's answer, null where none came or it could not be read. */
	"comment-refused": {
		why: oneOf(commentTroubles),
		status: nullable(number$2)
	},
	"comment-fork": {},
	"comment-without-token": {},
	"comment-outdated": { sha: text$1 },
	"comment-no-pull-request": { matches: number$2 },
	"report-unusable": { why: oneOf(["too-large", "not-a-report"]) },
	"summary-failed": { why: oneOf(["no-file", "no-room"]) },
	"event-validates": { event: text$1 },
	/** The pull request changes what decides its own check. */
	"check-touched": { files: list$2(text$1) }
};
function reason(code, args) {
	return {
		code,
		args
	};
}

// src/domain/records/metric-table.ts
const scores = [
	"precision",
	"recall",
	"f1"
];
/** The name under which a class's score is known in criteria, guards and reports. */
const classMetric = (label, score) => `per_class.${label}.${score}`;
/** All numbers of a results file by name: overall metrics in the file's order, then classes. Empty without results. */
function metricTable$1(results) {
	const table = /* @__PURE__ */ new Map();
	for (const metric of results?.metrics ?? []) {
		const { name, value, decimals, standardError, runs } = metric;
		table.set(name, {
			name,
			value,
			decimals,
			standardError,
			runs,
			label: null,
			score: null
		});
	}
	for (const scored of results?.perClass ?? []) for (const score of scores) {
		const measured = scored[score];
		if (measured === null) continue;
		const name = classMetric(scored.label, score);
		table.set(name, {
			name,
			...measured,
			standardError: null,
			runs: null,
			label: scored.label,
			score
		});
	}
	return table;
}
const sameThing = {
	acc: "accuracy",
	avg: "mean",
	average: "mean"
};
const sayingLittle = /* @__PURE__ */ new Set([
	"eval",
	"test",
	"predict",
	"score",
	"value",
	"mean"
]);
const separatorsOf$1 = (name) => /^[ -~]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
/** A metric's name in words, lower case: `macroF1`, `macro-f1` and `macro_f1` are the same two. */
const metricWords$1 = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(separatorsOf$1(name)).filter((word) => word !== "");
/** Whether two names most likely mean one metric: `macro_f1`, `f1_macro` and `eval_macro_f1_score`. */
function similarNames(a, b) {
	const essence = (name) => metricWords$1(name).map((word) => sameThing[word] ?? word).filter((word) => !sayingLittle.has(word)).sort().join(" ");
	return a !== b && essence(a) !== "" && essence(a) === essence(b);
}
/** A metric by name: as written, else the only one that is written differently but in the same words in that order. */
function findMetric(table, name) {
	const exact = table.get(name);
	if (exact !== void 0) return exact;
	const words = metricWords$1(name).join(" ");
	const fitting = [...table.values()].filter((metric) => metricWords$1(metric.name).join(" ") === words);
	const [only] = fitting;
	return fitting.length === 1 && only !== void 0 ? only : null;
}

// src/domain/records/time.ts
const timestampForm = /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|[ ]{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ ]?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const minuteMs = 6e4;
const hourMs$1 = 60 * minuteMs;
const dayMs$3 = 24 * hourMs$1;
/** Milliseconds that a zone such as `+08:00` is ahead of UTC; null for one that does not exist. */
function zoneOffset(zone) {
	if (zone === void 0 || !/^[+-]/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(3).replace(":", "") || "0");
	if (hours > 14 || minutes > 59) return null;
	return (zone.startsWith("-") ? -1 : 1) * (hours * hourMs$1 + minutes * minuteMs);
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
		epochMs: midnight + h * hourMs$1 + m * minuteMs + s * 1e3 + ms - offset,
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
	return Number(weeks) * 7 * dayMs$3 + Number(days) * dayMs$3 + Number(hours) * hourMs$1 + Number(minutes) * minuteMs;
}
/** Whole days from `from` to `now`; null when unknown or in the future. */
function ageDays(from, now) {
	return from === null || from > now ? null : Math.floor((now - from) / dayMs$3);
}

// src/domain/records/version-facts.ts
/** Nothing known of the data. */
const noData$1 = {
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
const readValue$2 = (file) => file.state === "read" ? file.value : null;
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
	const lineage = readValue$2(record.lineage);
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
		data: mergeData(lineage?.data ?? noData$1, readValue$2(record.dataSnapshot) ?? noData$1),
		config: new Map([...readValue$2(record.config) ?? [], ...lineage?.config ?? []]),
		model: mergeModel(lineage?.model ?? noModel, readValue$2(record.modelInfo) ?? noModel),
		changes: lineage?.changes ?? [],
		notes: lineage?.notes ?? null,
		predictions: readValue$2(record.predictions),
		retired: false
	};
}
function retiredFacts(record, taskName, file) {
	return {
		name: require_start.parseVersionName(record.version, taskName),
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
		data: noData$1,
		config: /* @__PURE__ */ new Map(),
		model: noModel,
		changes: record.changes,
		notes: null,
		predictions: null,
		retired: true
	};
}
/** The task's definition, null when task.yaml is absent or broken. */
const definitionOf = (task) => task === null ? null : readValue$2(task.definition);
/** `task_name`, else the directory's name; empty for a nameless task in the snapshot's root. */
const taskNameOf = (task) => definitionOf(task)?.taskName ?? task.path.split("/").at(-1) ?? "";
/** All versions that a snapshot knows of a task, by name, in their order; retired ones only where no folder stands. */
function versionsOf(task) {
	if (task === null) return /* @__PURE__ */ new Map();
	const retired = (readValue$2(task.retired) ?? []).map((record) => retiredFacts(record, taskNameOf(task), task.retired.file));
	const present = task.versions.map(versionFacts);
	const names = new Set(present.map((facts) => facts.version));
	return new Map([...retired.filter((facts) => !names.has(facts.version)), ...present].map((facts) => [facts.version, facts]));
}

// src/domain/compare/configuration.ts
/** The order in which people read a configuration; keys outside follow alphabetically. */
const usualOrder = [
	"base_model",
	"model",
	"model_name",
	"model_name_or_path",
	"method",
	"task_type",
	"lora",
	"qlora",
	"quantization",
	"load_in_4bit",
	"load_in_8bit",
	"epochs",
	"num_train_epochs",
	"max_steps",
	"learning_rate",
	"lr",
	"lr_scheduler",
	"lr_scheduler_type",
	"warmup_ratio",
	"warmup_steps",
	"batch_size",
	"per_device_train_batch_size",
	"gradient_accumulation_steps",
	"max_seq_length",
	"max_length",
	"weight_decay",
	"optimizer",
	"seed"
];
const loraOrder = [
	"lora.r",
	"lora.alpha",
	"lora.dropout",
	"lora.target_modules"
];
/** Keys whose change makes another kind of model. */
const majorKeys = /* @__PURE__ */ new Set([
	"base_model",
	"model",
	"model_name",
	"model_name_or_path",
	"method"
]);
/** The part of a dotted key that people take as one setting: `lora.r` and `lora.alpha` are both `lora`. */
const configGroup = (key) => key.split(".")[0] ?? key;
const rank$1 = (order, key) => {
	const index = order.indexOf(key);
	return index < 0 ? order.length : index;
};
function compareKeys(a, b) {
	const byGroup = rank$1(usualOrder, configGroup(a)) - rank$1(usualOrder, configGroup(b));
	const byKey = rank$1(loraOrder, a) - rank$1(loraOrder, b);
	return byGroup || byKey || (a < b ? -1 : 1);
}
/** Differences below 1e-9 relative are none: they come from writing a number down, not from changing it. */
const sameNumber = (a, b) => Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
function sameValue(a, b) {
	if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
	return a === b;
}
/** (candidate − baseline) ÷ |baseline|, a ratio; null when either is no finite number or the baseline is zero. */
function relativeChange(baseline, candidate) {
	if (typeof baseline !== "number" || typeof candidate !== "number" || baseline === 0) return null;
	const change = (candidate - baseline) / Math.abs(baseline);
	return Number.isFinite(change) ? change : null;
}
/**
* The configuration keys whose values differ, in the order in which people read a configuration. Empty when a side
* states no configuration at all: then nothing is known to have changed.
*/
function compareConfig(baseline, candidate) {
	if (baseline.size === 0 || candidate.size === 0) return [];
	return [.../* @__PURE__ */ new Set([...baseline.keys(), ...candidate.keys()])].sort(compareKeys).map((key) => ({
		key,
		before: baseline.get(key)?.value,
		after: candidate.get(key)?.value
	})).filter(({ before, after }) => !sameValue(before, after)).map(({ key, before, after }) => ({
		key,
		baseline: before,
		candidate: after,
		relativeChange: relativeChange(before, after),
		major: majorKeys.has(key)
	}));
}

// src/domain/compare/data.ts
/**
* A population stability index below 0.1 is called no notable shift by the rule of thumb of credit scoring (Siddiqi,
* Credit Risk Scorecards, 2006: below 0.1 stable, to 0.25 some shift, above that a large one).
*/
const stableBelow = .1;
/** Stands in for an empty class: the logarithm of zero shares is not defined. */
const smallestShare = 1e-4;
function shares(distribution) {
	const total = [...distribution?.values() ?? []].reduce((sum, count) => sum + count, 0);
	if (distribution === null || !(total > 0) || !Number.isFinite(total)) return null;
	return new Map([...distribution].map(([label, count]) => [label, count / total]));
}
/** Half the sum of the absolute differences of the shares, 0 (same) to 1 (disjoint). */
function totalVariation(labels, p, q) {
	return labels.reduce((sum, label) => sum + Math.abs((p.get(label) ?? 0) - (q.get(label) ?? 0)), 0) / 2;
}
/** Σ (q − p) ln(q ÷ p) over the classes, ≥ 0; shares below 0.01 % count as 0.01 %. */
function stabilityIndex(labels, p, q) {
	return labels.reduce((sum, label) => {
		const before = Math.max(p.get(label) ?? 0, smallestShare);
		const after = Math.max(q.get(label) ?? 0, smallestShare);
		return sum + (after - before) * Math.log(after / before);
	}, 0);
}
function counts$2(baseline, candidate) {
	return [
		["train", "trainCount"],
		["valid", "validCount"],
		["test", "testCount"]
	].map(([name, key]) => ({
		name,
		baseline: baseline[key],
		candidate: candidate[key],
		relativeChange: relativeChange(baseline[key], candidate[key])
	})).filter((count) => count.baseline !== null || count.candidate !== null);
}
/** Number of test items: the results' own count, the confusion matrix, the supports, `data.test_count`. */
function testItems(facts) {
	const { results } = facts;
	return results?.sampleCount ?? matrixSum(results) ?? supportSum(results) ?? facts.data.testCount;
}
function matrixSum(results) {
	if (results?.confusion == null) return null;
	return results.confusion.rows.flat().reduce((sum, count) => sum + count, 0);
}
function supportSum(results) {
	const supports = (results?.perClass ?? []).map((scores) => scores.support);
	if (supports.length === 0) return null;
	let sum = 0;
	for (const support of supports) {
		if (support === null) return null;
		sum += support;
	}
	return sum;
}
/**
* Whether both were measured on the same test set: reasons where they were not, null where no side-by-side fact says
* anything. Like is compared with like; only where nothing is, the numbers of items are, wherever they come from.
*/
function testSetChanges(baseline, candidate) {
	const stated = [
		[
			"hash",
			baseline.data.testHash,
			candidate.data.testHash
		],
		[
			"seed",
			baseline.data.splitSeed,
			candidate.data.splitSeed
		],
		[
			"count",
			baseline.data.testCount,
			candidate.data.testCount
		],
		[
			"count",
			baseline.results?.sampleCount,
			candidate.results?.sampleCount
		],
		[
			"count",
			matrixSum(baseline.results),
			matrixSum(candidate.results)
		],
		[
			"count",
			supportSum(baseline.results),
			supportSum(candidate.results)
		]
	].filter(([, before, after]) => before != null && after != null);
	const known = stated.length > 0 ? stated : [[
		"count",
		testItems(baseline),
		testItems(candidate)
	]];
	if (known.every(([, before, after]) => before == null || after == null)) return null;
	const changed = known.filter(([, before, after]) => before !== after);
	const seen = /* @__PURE__ */ new Set();
	return changed.map(([how, before, after]) => ({
		how,
		baseline: String(before),
		candidate: String(after)
	})).filter(({ how }) => !seen.has(how) && seen.add(how)).map((change) => reason("test-set-changed", change));
}
/** The training data of two versions side by side; class shares are ratios of each side's own total. */
function compareData(baseline, candidate) {
	const [before, after] = [baseline?.data ?? noData$1, candidate?.data ?? noData$1];
	const [p, q] = [shares(before.classDistribution), shares(after.classDistribution)];
	const labels = [.../* @__PURE__ */ new Set([...p?.keys() ?? [], ...q?.keys() ?? []])];
	const psi = p === null || q === null ? null : stabilityIndex(labels, p, q);
	const changes = baseline === null || candidate === null ? null : testSetChanges(baseline, candidate);
	return {
		counts: counts$2(before, after),
		classes: labels.map((label) => ({
			label,
			baseline: p === null ? null : p.get(label) ?? 0,
			candidate: q === null ? null : q.get(label) ?? 0
		})),
		totalVariation: p === null || q === null ? null : totalVariation(labels, p, q),
		psi,
		shift: psi === null ? null : psi < stableBelow ? "stable" : "shifted",
		sourceHashChanged: hashChanged(before.sourceHash, after.sourceHash),
		testSetChanged: changes === null ? null : changes.length > 0
	};
}
/** Hashes may be written shortened: they differ when neither starts the other. */
function hashChanged(before, after) {
	if (before === null || after === null) return null;
	return !(before.startsWith(after) || after.startsWith(before));
}

// src/domain/records/direction.ts
/** Which way a metric is better. Nothing else in the code asks for the word itself: these functions do. */
const directions = ["higher", "lower"];
/** Whether `a` is strictly better than `b`; false for NaN on either side. */
const isBetter = (a, b, direction) => direction === "higher" ? a > b : a < b;
/** Whether a value meets a limit; false for NaN on either side, whichever way is better. */
const meets = (value, limit, direction) => direction === "higher" ? value >= limit : value <= limit;
/** A change (new − old) counted as loss, in the metric's unit: positive when it got worse, negative when better. */
const worsening = (change, direction) => direction === "higher" ? -change : change;
/** The worse end of an interval `[low, high]` of values or changes. */
const worseEnd = (interval, direction) => direction === "higher" ? interval[0] : interval[1];
/** The better end of the same interval. */
const betterEnd = (interval, direction) => direction === "higher" ? interval[1] : interval[0];

// src/domain/statistics/holm.ts
/**
* Holm's step-down adjustment (1979): adjusted p-values in the order given, so that "adjusted < α" keeps the chance of
* any false alarm among them below α. Null (no p-value) stays null and does not count as a test.
*/
function holm(pValues) {
	const tests = pValues.flatMap((p, index) => p === null ? [] : [{
		p,
		index
	}]).sort((a, b) => a.p - b.p);
	const adjusted = pValues.map(() => null);
	let largest = 0;
	tests.forEach(({ p, index }, rank) => {
		largest = Math.max(largest, Math.min(1, (tests.length - rank) * p));
		adjusted[index] = largest;
	});
	return adjusted;
}

// src/domain/statistics/classes.ts
/**
* Applies Holm's correction to the classes of one comparison: a change stays significant only where its adjusted p is
* below 1 − level. Intervals stay those of the single class.
*/
function adjustForClasses(comparisons, level = .95) {
	const adjusted = holm(comparisons.map(({ pValue }) => pValue));
	return comparisons.map((comparison, i) => {
		const adjustedPValue = adjusted[i] ?? null;
		const lost = comparison.significance === "significant" && !((adjustedPValue ?? 1) < 1 - level);
		return {
			...comparison,
			adjustedPValue,
			significance: lost ? "noise" : comparison.significance
		};
	});
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/domain/statistics/random.ts
/**
* Random numbers that are a function of the inputs: the same files give the same intervals on every machine.
* xoroshiro128+ comes from pure-rand (MIT, no dependencies, 2 kB), whose sequence is fixed for its major version.
*/
/** A generator that starts from a 32-bit seed. */
function seededRandom(seed) {
	const generator = xoroshiro128plus(seed);
	return {
		below: (bound) => Math.floor((generator.next() >>> 0) / 4294967296 * bound),
		coin: () => generator.next() < 0
	};
}
/** 32-bit FNV-1a over the UTF-16 units of texts, a separator after each: a seed, not a fingerprint. */
function seedOf(texts) {
	let hash = 2166136261;
	for (const text of texts) {
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
		hash = Math.imul(hash ^ 65536, 16777619);
	}
	return hash | 0;
}

// src/domain/statistics/bootstrap.ts
/** Resamples for n items: 10,000 as far as 20,000 items, then fewer, never below 1,000, so that huge inputs end. */
function resampleCount(n) {
	return Math.max(1e3, Math.min(1e4, Math.floor(2e8 / n)));
}
/**
* Paired bootstrap over items with percentile intervals, and approximate randomisation (Noreen 1989: the two
* predictions of each item change places with probability ½; p = (1 + as extreme) / (1 + rounds)), for several
* metrics in one pass. Deterministic: the random numbers start from the items' own seed.
*/
function resamplePairs(items, metrics, { level = .95, resamples = resampleCount(items.truth.length) } = {}) {
	if (metrics.length === 0) return [];
	const random = seededRandom(items.seed);
	const drawn = drawer(items, random);
	const samples = metrics.map(() => ({
		baseline: new Float64Array(resamples),
		candidate: new Float64Array(resamples),
		change: new Float64Array(resamples)
	}));
	for (let round = 0; round < resamples; round++) {
		const pair = drawn();
		metrics.forEach((metric, i) => {
			const sample = samples[i];
			if (sample === void 0) return;
			const [before, after] = [metric(pair.baseline), metric(pair.candidate)];
			sample.baseline[round] = before;
			sample.candidate[round] = after;
			sample.change[round] = after - before;
		});
	}
	const observed = observedPair(items);
	const pValues = randomisation(items, metrics, random, resamples);
	return samples.map((sample, i) => {
		const baseline = metrics[i]?.(observed.baseline) ?? NaN;
		const candidate = metrics[i]?.(observed.candidate) ?? NaN;
		return {
			baseline,
			candidate,
			baselineInterval: percentiles(sample.baseline, baseline, level),
			candidateInterval: percentiles(sample.candidate, candidate, level),
			interval: percentiles(sample.change, candidate - baseline, level),
			standardError: standardDeviation(sample.change),
			pValue: pValues[i] ?? 1
		};
	});
}
function newPair(classes, n) {
	const actual = new Int32Array(classes);
	const side = () => ({
		correct: new Int32Array(classes),
		actual,
		predicted: new Int32Array(classes),
		n
	});
	return {
		baseline: side(),
		candidate: side()
	};
}
function addPrediction(side, truth, prediction, count) {
	side.predicted[prediction] = (side.predicted[prediction] ?? 0) + count;
	if (prediction === truth) side.correct[truth] = (side.correct[truth] ?? 0) + count;
}
function addItems(pair, truth, before, after, count) {
	pair.baseline.actual[truth] = (pair.baseline.actual[truth] ?? 0) + count;
	addPrediction(pair.baseline, truth, before, count);
	addPrediction(pair.candidate, truth, after, count);
}
function observedPair(items) {
	const pair = newPair(items.labels.length, items.truth.length);
	for (let i = 0; i < items.truth.length; i++) addItems(pair, items.truth[i] ?? 0, items.baseline[i] ?? 0, items.candidate[i] ?? 0, 1);
	return pair;
}
/**
* A function that draws n items with replacement and returns their margins, the same objects at every call. Items of
* equal truth and predictions are one cell, so that a round counts cells and not items.
*/
function drawer(items, random) {
	const classes = items.labels.length;
	const n = items.truth.length;
	const numbers = /* @__PURE__ */ new Map();
	const cells = [];
	const cellOf = new Int32Array(n);
	for (let i = 0; i < n; i++) {
		const cell = {
			truth: items.truth[i] ?? 0,
			before: items.baseline[i] ?? 0,
			after: items.candidate[i] ?? 0
		};
		const key = (cell.truth * classes + cell.before) * classes + cell.after;
		const number = numbers.get(key) ?? cells.push(cell) - 1;
		numbers.set(key, number);
		cellOf[i] = number;
	}
	const counts = new Int32Array(cells.length);
	const pair = newPair(classes, n);
	return () => {
		counts.fill(0);
		for (let draw = 0; draw < n; draw++) {
			const cell = cellOf[random.below(n)] ?? 0;
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
		clear(pair);
		cells.forEach((cell, i) => {
			addItems(pair, cell.truth, cell.before, cell.after, counts[i] ?? 0);
		});
		return pair;
	};
}
function clear(pair) {
	for (const side of [pair.baseline, pair.candidate]) {
		side.correct.fill(0);
		side.actual.fill(0);
		side.predicted.fill(0);
	}
}
/** p-values of the metrics; only items on which the two predictions differ can change anything. */
function randomisation(items, metrics, random, rounds) {
	const pair = observedPair(items);
	const change = (metric) => metric(pair.candidate) - metric(pair.baseline);
	const observed = metrics.map((metric) => Math.abs(change(metric)));
	const extreme = metrics.map(() => 0);
	const different = [...items.truth.keys()].filter((i) => items.baseline[i] !== items.candidate[i]);
	const swapped = new Uint8Array(items.truth.length);
	for (let round = 0; round < rounds; round++) {
		for (const i of different) {
			const swap = random.coin() ? 1 : 0;
			if (swap === swapped[i]) continue;
			swapped[i] = swap;
			const truth = items.truth[i] ?? 0;
			const [first, second] = [items.baseline[i] ?? 0, items.candidate[i] ?? 0];
			const [leaving, arriving] = swap === 1 ? [first, second] : [second, first];
			addPrediction(pair.baseline, truth, leaving, -1);
			addPrediction(pair.baseline, truth, arriving, 1);
			addPrediction(pair.candidate, truth, arriving, -1);
			addPrediction(pair.candidate, truth, leaving, 1);
		}
		metrics.forEach((metric, k) => {
			if (Math.abs(change(metric)) >= (observed[k] ?? 0) - 1e-12) extreme[k] = (extreme[k] ?? 0) + 1;
		});
	}
	return extreme.map((count) => (count + 1) / (rounds + 1));
}
/** Percentile interval (type 6 of Hyndman and Fan, at the ranks (B + 1) α/2), widened to hold `observed`. Sorts `sample`. */
function percentiles(sample, observed, level) {
	sample.sort();
	const at = (p) => {
		const rank = Math.min(sample.length - 1, Math.max(0, p * (sample.length + 1) - 1));
		const below = sample[Math.floor(rank)] ?? observed;
		return below + ((sample[Math.ceil(rank)] ?? observed) - below) * (rank - Math.floor(rank));
	};
	return [Math.min(observed, at((1 - level) / 2)), Math.max(observed, at((1 + level) / 2))];
}
function standardDeviation(sample) {
	const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
	const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (sample.length - 1));
}

// src/domain/statistics/confusion.ts
/** True for a square matrix of whole, non-negative counts with at least one item and a distinct label for every row. */
function isCountMatrix(matrix) {
	const size = matrix.labels.length;
	if (size === 0 || new Set(matrix.labels).size !== size || matrix.rows.length !== size) return false;
	const whole = (count) => Number.isSafeInteger(count) && count >= 0;
	if (!matrix.rows.every((row) => row.length === size && row.every(whole))) return false;
	return totalOf(matrix) > 0;
}
/** Number of items in a confusion matrix. */
function totalOf(matrix) {
	return matrix.rows.reduce((sum, row) => sum + row.reduce((part, count) => part + count, 0), 0);
}
/** Margins of a square confusion matrix; cells may be fractional. */
function marginsOf(matrix) {
	const size = matrix.labels.length;
	const correct = new Float64Array(size);
	const actual = new Float64Array(size);
	const predicted = new Float64Array(size);
	let n = 0;
	matrix.rows.forEach((row, i) => {
		row.forEach((count, j) => {
			if (i === j) correct[i] = count;
			actual[i] = (actual[i] ?? 0) + count;
			predicted[j] = (predicted[j] ?? 0) + count;
			n += count;
		});
	});
	return {
		correct,
		actual,
		predicted,
		n
	};
}
/** Beyond so many distinct labels the answers are text and not classes, and their matrix would not fit in memory. */
const MAX_CLASSES = 500;
/** Distinct true and predicted labels, sorted by code unit so that the same items give the same order. */
function labelsOf$4(items) {
	const labels = /* @__PURE__ */ new Set();
	for (const { label, prediction } of items) labels.add(label).add(prediction);
	return [...labels].sort();
}
/** The confusion matrix of item predictions; null for more than MAX_CLASSES labels. */
function confusionFromPredictions(items) {
	const labels = labelsOf$4(items);
	if (labels.length > MAX_CLASSES) return null;
	const index = new Map(labels.map((label, i) => [label, i]));
	const rows = labels.map(() => labels.map(() => 0));
	for (const item of items) {
		const row = rows[index.get(item.label) ?? 0];
		const column = index.get(item.prediction) ?? 0;
		if (row) row[column] = (row[column] ?? 0) + 1;
	}
	return {
		labels,
		rows
	};
}
/** a ÷ b, 0 where b is 0: scikit-learn's `zero_division=0`, and F1 = 0 for a class that is never right. */
const ratio = (a, b) => b > 0 ? a / b : 0;
const f1 = (m, i) => ratio(2 * (m.correct[i] ?? 0), (m.actual[i] ?? 0) + (m.predicted[i] ?? 0));
const recall = (m, i) => ratio(m.correct[i] ?? 0, m.actual[i] ?? 0);
const precision = (m, i) => ratio(m.correct[i] ?? 0, m.predicted[i] ?? 0);
function sumOver(m, term) {
	let sum = 0;
	for (let i = 0; i < m.correct.length; i++) sum += term(i);
	return sum;
}
/** 1 / r for each of the r classes that a macro average is over (those of `labels`), 0 for the others. */
function macroWeights(metric, labels) {
	const included = labels.map((label) => metric.over?.includes(label) ?? true);
	const count = included.filter(Boolean).length;
	return included.map((yes) => yes ? 1 / count : 0);
}
/**
* The metric as a function of margins whose classes are `labels`; null where it is about a class that is not among them.
*/
function marginMetric(metric, labels) {
	switch (metric.type) {
		case "accuracy": return (m) => ratio(sumOver(m, (i) => m.correct[i] ?? 0), m.n);
		case "weighted_f1": return (m) => ratio(sumOver(m, (i) => (m.actual[i] ?? 0) * f1(m, i)), m.n);
		case "macro_f1":
		case "macro_precision":
		case "macro_recall": {
			const score = {
				macro_f1: f1,
				macro_precision: precision,
				macro_recall: recall
			}[metric.type];
			const weights = macroWeights(metric, labels);
			return (m) => sumOver(m, (i) => (weights[i] ?? 0) * score(m, i));
		}
		default: {
			const at = labels.indexOf(metric.label);
			if (at < 0) return null;
			const score = {
				f1,
				precision,
				recall
			}[metric.type];
			return (m) => score(m, at);
		}
	}
}

// node_modules/jstat/dist/jstat.js
var require_jstat = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(window, factory) {
		if (typeof exports === "object") module.exports = factory();
		else if (typeof define === "function" && define.amd) define(factory);
		else window.jStat = factory();
	})(this$1, function() {
		var jStat = function(Math, undefined) {
			var concat = Array.prototype.concat;
			var slice = Array.prototype.slice;
			var toString = Object.prototype.toString;
			function calcRdx(n, m) {
				var val = n > m ? n : m;
				return Math.pow(10, 17 - ~~(Math.log(val > 0 ? val : -val) * Math.LOG10E));
			}
			var isArray = Array.isArray || function isArray(arg) {
				return toString.call(arg) === "[object Array]";
			};
			function isFunction(arg) {
				return toString.call(arg) === "[object Function]";
			}
			function isNumber(num) {
				return typeof num === "number" ? num - num === 0 : false;
			}
			function toVector(arr) {
				return concat.apply([], arr);
			}
			function jStat() {
				return new jStat._init(arguments);
			}
			jStat.fn = jStat.prototype;
			jStat._init = function _init(args) {
				if (isArray(args[0])) {
					if (isArray(args[0][0])) {
						if (isFunction(args[1])) args[0] = jStat.map(args[0], args[1]);
						for (var i = 0; i < args[0].length; i++) this[i] = args[0][i];
						this.length = args[0].length;
					} else {
						this[0] = isFunction(args[1]) ? jStat.map(args[0], args[1]) : args[0];
						this.length = 1;
					}
				} else if (isNumber(args[0])) {
					this[0] = jStat.seq.apply(null, args);
					this.length = 1;
				} else if (args[0] instanceof jStat) return jStat(args[0].toArray());
				else {
					this[0] = [];
					this.length = 1;
				}
				return this;
			};
			jStat._init.prototype = jStat.prototype;
			jStat._init.constructor = jStat;
			jStat.utils = {
				calcRdx,
				isArray,
				isFunction,
				isNumber,
				toVector
			};
			jStat._random_fn = Math.random;
			jStat.setRandom = function setRandom(fn) {
				if (typeof fn !== "function") throw new TypeError("fn is not a function");
				jStat._random_fn = fn;
			};
			jStat.extend = function extend(obj) {
				var i, j;
				if (arguments.length === 1) {
					for (j in obj) jStat[j] = obj[j];
					return this;
				}
				for (i = 1; i < arguments.length; i++) for (j in arguments[i]) obj[j] = arguments[i][j];
				return obj;
			};
			jStat.rows = function rows(arr) {
				return arr.length || 1;
			};
			jStat.cols = function cols(arr) {
				return arr[0].length || 1;
			};
			jStat.dimensions = function dimensions(arr) {
				return {
					rows: jStat.rows(arr),
					cols: jStat.cols(arr)
				};
			};
			jStat.row = function row(arr, index) {
				if (isArray(index)) return index.map(function(i) {
					return jStat.row(arr, i);
				});
				return arr[index];
			};
			jStat.rowa = function rowa(arr, i) {
				return jStat.row(arr, i);
			};
			jStat.col = function col(arr, index) {
				if (isArray(index)) {
					var submat = jStat.arange(arr.length).map(function() {
						return new Array(index.length);
					});
					index.forEach(function(ind, i) {
						jStat.arange(arr.length).forEach(function(j) {
							submat[j][i] = arr[j][ind];
						});
					});
					return submat;
				}
				var column = new Array(arr.length);
				for (var i = 0; i < arr.length; i++) column[i] = [arr[i][index]];
				return column;
			};
			jStat.cola = function cola(arr, i) {
				return jStat.col(arr, i).map(function(a) {
					return a[0];
				});
			};
			jStat.diag = function diag(arr) {
				var nrow = jStat.rows(arr);
				var res = new Array(nrow);
				for (var row = 0; row < nrow; row++) res[row] = [arr[row][row]];
				return res;
			};
			jStat.antidiag = function antidiag(arr) {
				var nrow = jStat.rows(arr) - 1;
				var res = new Array(nrow);
				for (var i = 0; nrow >= 0; nrow--, i++) res[i] = [arr[i][nrow]];
				return res;
			};
			jStat.transpose = function transpose(arr) {
				var obj = [];
				var objArr, rows, cols, j, i;
				if (!isArray(arr[0])) arr = [arr];
				rows = arr.length;
				cols = arr[0].length;
				for (i = 0; i < cols; i++) {
					objArr = new Array(rows);
					for (j = 0; j < rows; j++) objArr[j] = arr[j][i];
					obj.push(objArr);
				}
				return obj.length === 1 ? obj[0] : obj;
			};
			jStat.map = function map(arr, func, toAlter) {
				var row, nrow, ncol, res, col;
				if (!isArray(arr[0])) arr = [arr];
				nrow = arr.length;
				ncol = arr[0].length;
				res = toAlter ? arr : new Array(nrow);
				for (row = 0; row < nrow; row++) {
					if (!res[row]) res[row] = new Array(ncol);
					for (col = 0; col < ncol; col++) res[row][col] = func(arr[row][col], row, col);
				}
				return res.length === 1 ? res[0] : res;
			};
			jStat.cumreduce = function cumreduce(arr, func, toAlter) {
				var row, nrow, ncol, res, col;
				if (!isArray(arr[0])) arr = [arr];
				nrow = arr.length;
				ncol = arr[0].length;
				res = toAlter ? arr : new Array(nrow);
				for (row = 0; row < nrow; row++) {
					if (!res[row]) res[row] = new Array(ncol);
					if (ncol > 0) res[row][0] = arr[row][0];
					for (col = 1; col < ncol; col++) res[row][col] = func(res[row][col - 1], arr[row][col]);
				}
				return res.length === 1 ? res[0] : res;
			};
			jStat.alter = function alter(arr, func) {
				return jStat.map(arr, func, true);
			};
			jStat.create = function create(rows, cols, func) {
				var res = new Array(rows);
				var i, j;
				if (isFunction(cols)) {
					func = cols;
					cols = rows;
				}
				for (i = 0; i < rows; i++) {
					res[i] = new Array(cols);
					for (j = 0; j < cols; j++) res[i][j] = func(i, j);
				}
				return res;
			};
			function retZero() {
				return 0;
			}
			jStat.zeros = function zeros(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retZero);
			};
			function retOne() {
				return 1;
			}
			jStat.ones = function ones(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retOne);
			};
			jStat.rand = function rand(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, jStat._random_fn);
			};
			function retIdent(i, j) {
				return i === j ? 1 : 0;
			}
			jStat.identity = function identity(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retIdent);
			};
			jStat.symmetric = function symmetric(arr) {
				var size = arr.length;
				var row, col;
				if (arr.length !== arr[0].length) return false;
				for (row = 0; row < size; row++) for (col = 0; col < size; col++) if (arr[col][row] !== arr[row][col]) return false;
				return true;
			};
			jStat.clear = function clear(arr) {
				return jStat.alter(arr, retZero);
			};
			jStat.seq = function seq(min, max, length, func) {
				if (!isFunction(func)) func = false;
				var arr = [];
				var hival = calcRdx(min, max);
				var step = (max * hival - min * hival) / ((length - 1) * hival);
				var current = min;
				var cnt = 0;
				for (; current <= max && cnt < length; cnt++, current = (min * hival + step * hival * cnt) / hival) arr.push(func ? func(current, cnt) : current);
				return arr;
			};
			jStat.arange = function arange(start, end, step) {
				var rl = [];
				var i;
				step = step || 1;
				if (end === undefined) {
					end = start;
					start = 0;
				}
				if (start === end || step === 0) return [];
				if (start < end && step < 0) return [];
				if (start > end && step > 0) return [];
				if (step > 0) for (i = start; i < end; i += step) rl.push(i);
				else for (i = start; i > end; i += step) rl.push(i);
				return rl;
			};
			jStat.slice = function() {
				function _slice(list, start, end, step) {
					var i;
					var rl = [];
					var length = list.length;
					if (start === undefined && end === undefined && step === undefined) return jStat.copy(list);
					start = start || 0;
					end = end || list.length;
					start = start >= 0 ? start : length + start;
					end = end >= 0 ? end : length + end;
					step = step || 1;
					if (start === end || step === 0) return [];
					if (start < end && step < 0) return [];
					if (start > end && step > 0) return [];
					if (step > 0) for (i = start; i < end; i += step) rl.push(list[i]);
					else for (i = start; i > end; i += step) rl.push(list[i]);
					return rl;
				}
				function slice(list, rcSlice) {
					var colSlice, rowSlice;
					rcSlice = rcSlice || {};
					if (isNumber(rcSlice.row)) {
						if (isNumber(rcSlice.col)) return list[rcSlice.row][rcSlice.col];
						var row = jStat.rowa(list, rcSlice.row);
						colSlice = rcSlice.col || {};
						return _slice(row, colSlice.start, colSlice.end, colSlice.step);
					}
					if (isNumber(rcSlice.col)) {
						var col = jStat.cola(list, rcSlice.col);
						rowSlice = rcSlice.row || {};
						return _slice(col, rowSlice.start, rowSlice.end, rowSlice.step);
					}
					rowSlice = rcSlice.row || {};
					colSlice = rcSlice.col || {};
					return _slice(list, rowSlice.start, rowSlice.end, rowSlice.step).map(function(row) {
						return _slice(row, colSlice.start, colSlice.end, colSlice.step);
					});
				}
				return slice;
			}();
			jStat.sliceAssign = function sliceAssign(A, rcSlice, B) {
				var nl, ml;
				if (isNumber(rcSlice.row)) {
					if (isNumber(rcSlice.col)) return A[rcSlice.row][rcSlice.col] = B;
					rcSlice.col = rcSlice.col || {};
					rcSlice.col.start = rcSlice.col.start || 0;
					rcSlice.col.end = rcSlice.col.end || A[0].length;
					rcSlice.col.step = rcSlice.col.step || 1;
					nl = jStat.arange(rcSlice.col.start, Math.min(A.length, rcSlice.col.end), rcSlice.col.step);
					var m = rcSlice.row;
					nl.forEach(function(n, i) {
						A[m][n] = B[i];
					});
					return A;
				}
				if (isNumber(rcSlice.col)) {
					rcSlice.row = rcSlice.row || {};
					rcSlice.row.start = rcSlice.row.start || 0;
					rcSlice.row.end = rcSlice.row.end || A.length;
					rcSlice.row.step = rcSlice.row.step || 1;
					ml = jStat.arange(rcSlice.row.start, Math.min(A[0].length, rcSlice.row.end), rcSlice.row.step);
					var n = rcSlice.col;
					ml.forEach(function(m, j) {
						A[m][n] = B[j];
					});
					return A;
				}
				if (B[0].length === undefined) B = [B];
				rcSlice.row.start = rcSlice.row.start || 0;
				rcSlice.row.end = rcSlice.row.end || A.length;
				rcSlice.row.step = rcSlice.row.step || 1;
				rcSlice.col.start = rcSlice.col.start || 0;
				rcSlice.col.end = rcSlice.col.end || A[0].length;
				rcSlice.col.step = rcSlice.col.step || 1;
				ml = jStat.arange(rcSlice.row.start, Math.min(A.length, rcSlice.row.end), rcSlice.row.step);
				nl = jStat.arange(rcSlice.col.start, Math.min(A[0].length, rcSlice.col.end), rcSlice.col.step);
				ml.forEach(function(m, i) {
					nl.forEach(function(n, j) {
						A[m][n] = B[i][j];
					});
				});
				return A;
			};
			jStat.diagonal = function diagonal(diagArray) {
				var mat = jStat.zeros(diagArray.length, diagArray.length);
				diagArray.forEach(function(t, i) {
					mat[i][i] = t;
				});
				return mat;
			};
			jStat.copy = function copy(A) {
				return A.map(function(row) {
					if (isNumber(row)) return row;
					return row.map(function(t) {
						return t;
					});
				});
			};
			var jProto = jStat.prototype;
			jProto.length = 0;
			jProto.push = Array.prototype.push;
			jProto.sort = Array.prototype.sort;
			jProto.splice = Array.prototype.splice;
			jProto.slice = Array.prototype.slice;
			jProto.toArray = function toArray() {
				return this.length > 1 ? slice.call(this) : slice.call(this)[0];
			};
			jProto.map = function map(func, toAlter) {
				return jStat(jStat.map(this, func, toAlter));
			};
			jProto.cumreduce = function cumreduce(func, toAlter) {
				return jStat(jStat.cumreduce(this, func, toAlter));
			};
			jProto.alter = function alter(func) {
				jStat.alter(this, func);
				return this;
			};
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(func) {
						var self = this, results;
						if (func) {
							setTimeout(function() {
								func.call(self, jProto[passfunc].call(self));
							});
							return this;
						}
						results = jStat[passfunc](this);
						return isArray(results) ? jStat(results) : results;
					};
				})(funcs[i]);
			})("transpose clear symmetric rows cols dimensions diag antidiag".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(index, func) {
						var self = this;
						if (func) {
							setTimeout(function() {
								func.call(self, jProto[passfunc].call(self, index));
							});
							return this;
						}
						return jStat(jStat[passfunc](this, index));
					};
				})(funcs[i]);
			})("row col".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function() {
						return jStat(jStat[passfunc].apply(null, arguments));
					};
				})(funcs[i]);
			})("create zeros ones rand identity".split(" "));
			return jStat;
		}(Math);
		(function(jStat, Math) {
			var isFunction = jStat.utils.isFunction;
			function ascNum(a, b) {
				return a - b;
			}
			function clip(arg, min, max) {
				return Math.max(min, Math.min(arg, max));
			}
			jStat.sum = function sum(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i];
				return sum;
			};
			jStat.sumsqrd = function sumsqrd(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i] * arr[i];
				return sum;
			};
			jStat.sumsqerr = function sumsqerr(arr) {
				var mean = jStat.mean(arr);
				var sum = 0;
				var i = arr.length;
				var tmp;
				while (--i >= 0) {
					tmp = arr[i] - mean;
					sum += tmp * tmp;
				}
				return sum;
			};
			jStat.sumrow = function sumrow(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i];
				return sum;
			};
			jStat.product = function product(arr) {
				var prod = 1;
				var i = arr.length;
				while (--i >= 0) prod *= arr[i];
				return prod;
			};
			jStat.min = function min(arr) {
				var low = arr[0];
				var i = 0;
				while (++i < arr.length) if (arr[i] < low) low = arr[i];
				return low;
			};
			jStat.max = function max(arr) {
				var high = arr[0];
				var i = 0;
				while (++i < arr.length) if (arr[i] > high) high = arr[i];
				return high;
			};
			jStat.unique = function unique(arr) {
				var hash = {}, _arr = [];
				for (var i = 0; i < arr.length; i++) if (!hash[arr[i]]) {
					hash[arr[i]] = true;
					_arr.push(arr[i]);
				}
				return _arr;
			};
			jStat.mean = function mean(arr) {
				return jStat.sum(arr) / arr.length;
			};
			jStat.meansqerr = function meansqerr(arr) {
				return jStat.sumsqerr(arr) / arr.length;
			};
			jStat.geomean = function geomean(arr) {
				var logs = arr.map(Math.log);
				var meanOfLogs = jStat.mean(logs);
				return Math.exp(meanOfLogs);
			};
			jStat.median = function median(arr) {
				var arrlen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				return !(arrlen & 1) ? (_arr[arrlen / 2 - 1] + _arr[arrlen / 2]) / 2 : _arr[arrlen / 2 | 0];
			};
			jStat.cumsum = function cumsum(arr) {
				return jStat.cumreduce(arr, function(a, b) {
					return a + b;
				});
			};
			jStat.cumprod = function cumprod(arr) {
				return jStat.cumreduce(arr, function(a, b) {
					return a * b;
				});
			};
			jStat.diff = function diff(arr) {
				var diffs = [];
				var arrLen = arr.length;
				var i = 1;
				for (; i < arrLen; i++) diffs.push(arr[i] - arr[i - 1]);
				return diffs;
			};
			jStat.rank = function(arr) {
				var i;
				var distinctNumbers = [];
				var numberCounts = {};
				for (i = 0; i < arr.length; i++) {
					var number = arr[i];
					if (numberCounts[number]) numberCounts[number]++;
					else {
						numberCounts[number] = 1;
						distinctNumbers.push(number);
					}
				}
				var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
				var numberRanks = {};
				var currentRank = 1;
				for (i = 0; i < sortedDistinctNumbers.length; i++) {
					var number = sortedDistinctNumbers[i];
					var count = numberCounts[number];
					numberRanks[number] = (currentRank + (currentRank + count - 1)) / 2;
					currentRank += count;
				}
				return arr.map(function(number) {
					return numberRanks[number];
				});
			};
			jStat.mode = function mode(arr) {
				var arrLen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				var count = 1;
				var maxCount = 0;
				var numMaxCount = 0;
				var mode_arr = [];
				var i = 0;
				for (; i < arrLen; i++) if (_arr[i] === _arr[i + 1]) count++;
				else {
					if (count > maxCount) {
						mode_arr = [_arr[i]];
						maxCount = count;
						numMaxCount = 0;
					} else if (count === maxCount) {
						mode_arr.push(_arr[i]);
						numMaxCount++;
					}
					count = 1;
				}
				return numMaxCount === 0 ? mode_arr[0] : mode_arr;
			};
			jStat.range = function range(arr) {
				return jStat.max(arr) - jStat.min(arr);
			};
			jStat.variance = function variance(arr, flag) {
				return jStat.sumsqerr(arr) / (arr.length - (flag ? 1 : 0));
			};
			jStat.pooledvariance = function pooledvariance(arr) {
				return arr.reduce(function(a, samples) {
					return a + jStat.sumsqerr(samples);
				}, 0) / (arr.reduce(function(a, samples) {
					return a + samples.length;
				}, 0) - arr.length);
			};
			jStat.deviation = function(arr) {
				var mean = jStat.mean(arr);
				var arrlen = arr.length;
				var dev = new Array(arrlen);
				for (var i = 0; i < arrlen; i++) dev[i] = arr[i] - mean;
				return dev;
			};
			jStat.stdev = function stdev(arr, flag) {
				return Math.sqrt(jStat.variance(arr, flag));
			};
			jStat.pooledstdev = function pooledstdev(arr) {
				return Math.sqrt(jStat.pooledvariance(arr));
			};
			jStat.meandev = function meandev(arr) {
				var mean = jStat.mean(arr);
				var a = [];
				for (var i = arr.length - 1; i >= 0; i--) a.push(Math.abs(arr[i] - mean));
				return jStat.mean(a);
			};
			jStat.meddev = function meddev(arr) {
				var median = jStat.median(arr);
				var a = [];
				for (var i = arr.length - 1; i >= 0; i--) a.push(Math.abs(arr[i] - median));
				return jStat.median(a);
			};
			jStat.coeffvar = function coeffvar(arr) {
				return jStat.stdev(arr) / jStat.mean(arr);
			};
			jStat.quartiles = function quartiles(arr) {
				var arrlen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				return [
					_arr[Math.round(arrlen / 4) - 1],
					_arr[Math.round(arrlen / 2) - 1],
					_arr[Math.round(arrlen * 3 / 4) - 1]
				];
			};
			jStat.quantiles = function quantiles(arr, quantilesArray, alphap, betap) {
				var sortedArray = arr.slice().sort(ascNum);
				var quantileVals = [quantilesArray.length];
				var n = arr.length;
				var i, p, m, aleph, k, gamma;
				if (typeof alphap === "undefined") alphap = 3 / 8;
				if (typeof betap === "undefined") betap = 3 / 8;
				for (i = 0; i < quantilesArray.length; i++) {
					p = quantilesArray[i];
					m = alphap + p * (1 - alphap - betap);
					aleph = n * p + m;
					k = Math.floor(clip(aleph, 1, n - 1));
					gamma = clip(aleph - k, 0, 1);
					quantileVals[i] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
				}
				return quantileVals;
			};
			jStat.percentile = function percentile(arr, k, exclusive) {
				var _arr = arr.slice().sort(ascNum);
				var realIndex = k * (_arr.length + (exclusive ? 1 : -1)) + (exclusive ? 0 : 1);
				var index = parseInt(realIndex);
				var frac = realIndex - index;
				if (index + 1 < _arr.length) return _arr[index - 1] + frac * (_arr[index] - _arr[index - 1]);
				else return _arr[index - 1];
			};
			jStat.percentileOfScore = function percentileOfScore(arr, score, kind) {
				var counter = 0;
				var len = arr.length;
				var strict = false;
				var value, i;
				if (kind === "strict") strict = true;
				for (i = 0; i < len; i++) {
					value = arr[i];
					if (strict && value < score || !strict && value <= score) counter++;
				}
				return counter / len;
			};
			jStat.histogram = function histogram(arr, binCnt) {
				binCnt = binCnt || 4;
				var first = jStat.min(arr);
				var binWidth = (jStat.max(arr) - first) / binCnt;
				var len = arr.length;
				var bins = [];
				var i = 0;
				for (; i < binCnt; i++) bins[i] = 0;
				for (i = 0; i < len; i++) bins[Math.min(Math.floor((arr[i] - first) / binWidth), binCnt - 1)] += 1;
				return bins;
			};
			jStat.covariance = function covariance(arr1, arr2) {
				var u = jStat.mean(arr1);
				var v = jStat.mean(arr2);
				var arr1Len = arr1.length;
				var sq_dev = new Array(arr1Len);
				var i = 0;
				for (; i < arr1Len; i++) sq_dev[i] = (arr1[i] - u) * (arr2[i] - v);
				return jStat.sum(sq_dev) / (arr1Len - 1);
			};
			jStat.corrcoeff = function corrcoeff(arr1, arr2) {
				return jStat.covariance(arr1, arr2) / jStat.stdev(arr1, 1) / jStat.stdev(arr2, 1);
			};
			jStat.spearmancoeff = function(arr1, arr2) {
				arr1 = jStat.rank(arr1);
				arr2 = jStat.rank(arr2);
				return jStat.corrcoeff(arr1, arr2);
			};
			jStat.stanMoment = function stanMoment(arr, n) {
				var mu = jStat.mean(arr);
				var sigma = jStat.stdev(arr);
				var len = arr.length;
				var skewSum = 0;
				for (var i = 0; i < len; i++) skewSum += Math.pow((arr[i] - mu) / sigma, n);
				return skewSum / arr.length;
			};
			jStat.skewness = function skewness(arr) {
				return jStat.stanMoment(arr, 3);
			};
			jStat.kurtosis = function kurtosis(arr) {
				return jStat.stanMoment(arr, 4) - 3;
			};
			var jProto = jStat.prototype;
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(fullbool, func) {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						if (isFunction(fullbool)) {
							func = fullbool;
							fullbool = false;
						}
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
							});
							return this;
						}
						if (this.length > 1) {
							tmpthis = fullbool === true ? this : this.transpose();
							for (; i < tmpthis.length; i++) arr[i] = jStat[passfunc](tmpthis[i]);
							return arr;
						}
						return jStat[passfunc](this[0], fullbool);
					};
				})(funcs[i]);
			})("cumsum cumprod".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(fullbool, func) {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						if (isFunction(fullbool)) {
							func = fullbool;
							fullbool = false;
						}
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
							});
							return this;
						}
						if (this.length > 1) {
							if (passfunc !== "sumrow") tmpthis = fullbool === true ? this : this.transpose();
							for (; i < tmpthis.length; i++) arr[i] = jStat[passfunc](tmpthis[i]);
							return fullbool === true ? jStat[passfunc](jStat.utils.toVector(arr)) : arr;
						}
						return jStat[passfunc](this[0], fullbool);
					};
				})(funcs[i]);
			})("sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function() {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						var args = Array.prototype.slice.call(arguments);
						var callbackFunction;
						if (isFunction(args[args.length - 1])) {
							callbackFunction = args[args.length - 1];
							var argsToPass = args.slice(0, args.length - 1);
							setTimeout(function() {
								callbackFunction.call(tmpthis, jProto[passfunc].apply(tmpthis, argsToPass));
							});
							return this;
						} else {
							callbackFunction = void 0;
							var curriedFunction = function curriedFunction(vector) {
								return jStat[passfunc].apply(tmpthis, [vector].concat(args));
							};
						}
						if (this.length > 1) {
							tmpthis = tmpthis.transpose();
							for (; i < tmpthis.length; i++) arr[i] = curriedFunction(tmpthis[i]);
							return arr;
						}
						return curriedFunction(this[0]);
					};
				})(funcs[i]);
			})("quantiles percentileOfScore".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			jStat.gammaln = function gammaln(x) {
				var j = 0;
				var cof = [
					76.18009172947146,
					-86.50532032941678,
					24.01409824083091,
					-1.231739572450155,
					.001208650973866179,
					-5395239384953e-18
				];
				var ser = 1.000000000190015;
				var xx, y, tmp = (y = xx = x) + 5.5;
				tmp -= (xx + .5) * Math.log(tmp);
				for (; j < 6; j++) ser += cof[j] / ++y;
				return Math.log(2.5066282746310007 * ser / xx) - tmp;
			};
			jStat.loggam = function loggam(x) {
				var x0, x2, xp, gl, gl0;
				var k, n;
				var a = [
					.08333333333333333,
					-.002777777777777778,
					.0007936507936507937,
					-.0005952380952380952,
					.0008417508417508418,
					-.001917526917526918,
					.00641025641025641,
					-.02955065359477124,
					.1796443723688307,
					-1.3924322169059
				];
				x0 = x;
				n = 0;
				if (x == 1 || x == 2) return 0;
				if (x <= 7) {
					n = Math.floor(7 - x);
					x0 = x + n;
				}
				x2 = 1 / (x0 * x0);
				xp = 2 * Math.PI;
				gl0 = a[9];
				for (k = 8; k >= 0; k--) {
					gl0 *= x2;
					gl0 += a[k];
				}
				gl = gl0 / x0 + .5 * Math.log(xp) + (x0 - .5) * Math.log(x0) - x0;
				if (x <= 7) for (k = 1; k <= n; k++) {
					gl -= Math.log(x0 - 1);
					x0 -= 1;
				}
				return gl;
			};
			jStat.gammafn = function gammafn(x) {
				var p = [
					-1.716185138865495,
					24.76565080557592,
					-379.80425647094563,
					629.3311553128184,
					866.9662027904133,
					-31451.272968848367,
					-36144.413418691176,
					66456.14382024054
				];
				var q = [
					-30.8402300119739,
					315.35062697960416,
					-1015.1563674902192,
					-3107.771671572311,
					22538.11842098015,
					4755.846277527881,
					-134659.9598649693,
					-115132.2596755535
				];
				var fact = false;
				var n = 0;
				var xden = 0;
				var xnum = 0;
				var y = x;
				var i, z, yi, res;
				if (x > 171.6243769536076) return Infinity;
				if (y <= 0) {
					res = y % 1 + 36e-17;
					if (res) {
						fact = (!(y & 1) ? 1 : -1) * Math.PI / Math.sin(Math.PI * res);
						y = 1 - y;
					} else return Infinity;
				}
				yi = y;
				if (y < 1) z = y++;
				else z = (y -= n = (y | 0) - 1) - 1;
				for (i = 0; i < 8; ++i) {
					xnum = (xnum + p[i]) * z;
					xden = xden * z + q[i];
				}
				res = xnum / xden + 1;
				if (yi < y) res /= yi;
				else if (yi > y) for (i = 0; i < n; ++i) {
					res *= y;
					y++;
				}
				if (fact) res = fact / res;
				return res;
			};
			jStat.gammap = function gammap(a, x) {
				return jStat.lowRegGamma(a, x) * jStat.gammafn(a);
			};
			jStat.lowRegGamma = function lowRegGamma(a, x) {
				var aln = jStat.gammaln(a);
				var ap = a;
				var sum = 1 / a;
				var del = sum;
				var b = x + 1 - a;
				var c = 1 / 1e-30;
				var d = 1 / b;
				var h = d;
				var i = 1;
				var ITMAX = -~(Math.log(a >= 1 ? a : 1 / a) * 8.5 + a * .4 + 17);
				var an;
				if (x < 0 || a <= 0) return NaN;
				else if (x < a + 1) {
					for (; i <= ITMAX; i++) sum += del *= x / ++ap;
					return sum * Math.exp(-x + a * Math.log(x) - aln);
				}
				for (; i <= ITMAX; i++) {
					an = -i * (i - a);
					b += 2;
					d = an * d + b;
					c = b + an / c;
					d = 1 / d;
					h *= d * c;
				}
				return 1 - h * Math.exp(-x + a * Math.log(x) - aln);
			};
			jStat.factorialln = function factorialln(n) {
				return n < 0 ? NaN : jStat.gammaln(n + 1);
			};
			jStat.factorial = function factorial(n) {
				return n < 0 ? NaN : jStat.gammafn(n + 1);
			};
			jStat.combination = function combination(n, m) {
				return n > 170 || m > 170 ? Math.exp(jStat.combinationln(n, m)) : jStat.factorial(n) / jStat.factorial(m) / jStat.factorial(n - m);
			};
			jStat.combinationln = function combinationln(n, m) {
				return jStat.factorialln(n) - jStat.factorialln(m) - jStat.factorialln(n - m);
			};
			jStat.permutation = function permutation(n, m) {
				return jStat.factorial(n) / jStat.factorial(n - m);
			};
			jStat.betafn = function betafn(x, y) {
				if (x <= 0 || y <= 0) return void 0;
				return x + y > 170 ? Math.exp(jStat.betaln(x, y)) : jStat.gammafn(x) * jStat.gammafn(y) / jStat.gammafn(x + y);
			};
			jStat.betaln = function betaln(x, y) {
				return jStat.gammaln(x) + jStat.gammaln(y) - jStat.gammaln(x + y);
			};
			jStat.betacf = function betacf(x, a, b) {
				var fpmin = 1e-30;
				var m = 1;
				var qab = a + b;
				var qap = a + 1;
				var qam = a - 1;
				var c = 1;
				var d = 1 - qab * x / qap;
				var m2, aa, del, h;
				if (Math.abs(d) < fpmin) d = fpmin;
				d = 1 / d;
				h = d;
				for (; m <= 100; m++) {
					m2 = 2 * m;
					aa = m * (b - m) * x / ((qam + m2) * (a + m2));
					d = 1 + aa * d;
					if (Math.abs(d) < fpmin) d = fpmin;
					c = 1 + aa / c;
					if (Math.abs(c) < fpmin) c = fpmin;
					d = 1 / d;
					h *= d * c;
					aa = -(a + m) * (qab + m) * x / ((a + m2) * (qap + m2));
					d = 1 + aa * d;
					if (Math.abs(d) < fpmin) d = fpmin;
					c = 1 + aa / c;
					if (Math.abs(c) < fpmin) c = fpmin;
					d = 1 / d;
					del = d * c;
					h *= del;
					if (Math.abs(del - 1) < 3e-7) break;
				}
				return h;
			};
			jStat.gammapinv = function gammapinv(p, a) {
				var j = 0;
				var a1 = a - 1;
				var EPS = 1e-8;
				var gln = jStat.gammaln(a);
				var x, err, t, u, pp, lna1, afac;
				if (p >= 1) return Math.max(100, a + 100 * Math.sqrt(a));
				if (p <= 0) return 0;
				if (a > 1) {
					lna1 = Math.log(a1);
					afac = Math.exp(a1 * (lna1 - 1) - gln);
					pp = p < .5 ? p : 1 - p;
					t = Math.sqrt(-2 * Math.log(pp));
					x = (2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t;
					if (p < .5) x = -x;
					x = Math.max(.001, a * Math.pow(1 - 1 / (9 * a) - x / (3 * Math.sqrt(a)), 3));
				} else {
					t = 1 - a * (.253 + a * .12);
					if (p < t) x = Math.pow(p / t, 1 / a);
					else x = 1 - Math.log(1 - (p - t) / (1 - t));
				}
				for (; j < 12; j++) {
					if (x <= 0) return 0;
					err = jStat.lowRegGamma(a, x) - p;
					if (a > 1) t = afac * Math.exp(-(x - a1) + a1 * (Math.log(x) - lna1));
					else t = Math.exp(-x + a1 * Math.log(x) - gln);
					u = err / t;
					x -= t = u / (1 - .5 * Math.min(1, u * ((a - 1) / x - 1)));
					if (x <= 0) x = .5 * (x + t);
					if (Math.abs(t) < EPS * x) break;
				}
				return x;
			};
			jStat.erf = function erf(x) {
				var cof = [
					-1.3026537197817094,
					.6419697923564902,
					.019476473204185836,
					-.00956151478680863,
					-.000946595344482036,
					.000366839497852761,
					42523324806907e-18,
					-20278578112534e-18,
					-1624290004647e-18,
					130365583558e-17,
					1.5626441722e-8,
					-8.5238095915e-8,
					6.529054439e-9,
					5.059343495e-9,
					-991364156e-18,
					-227365122e-18,
					96467911e-18,
					2394038e-18,
					-6886027e-18,
					894487e-18,
					313092e-18,
					-112708e-18,
					381e-18,
					7106e-18,
					-1523e-18,
					-94e-18,
					121e-18,
					-28e-18
				];
				var j = cof.length - 1;
				var isneg = false;
				var d = 0;
				var dd = 0;
				var t, ty, tmp, res;
				if (x < 0) {
					x = -x;
					isneg = true;
				}
				t = 2 / (2 + x);
				ty = 4 * t - 2;
				for (; j > 0; j--) {
					tmp = d;
					d = ty * d - dd + cof[j];
					dd = tmp;
				}
				res = t * Math.exp(-x * x + .5 * (cof[0] + ty * d) - dd);
				return isneg ? res - 1 : 1 - res;
			};
			jStat.erfc = function erfc(x) {
				return 1 - jStat.erf(x);
			};
			jStat.erfcinv = function erfcinv(p) {
				var j = 0;
				var x, err, t, pp;
				if (p >= 2) return -100;
				if (p <= 0) return 100;
				pp = p < 1 ? p : 2 - p;
				t = Math.sqrt(-2 * Math.log(pp / 2));
				x = -.70711 * ((2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t);
				for (; j < 2; j++) {
					err = jStat.erfc(x) - pp;
					x += err / (1.1283791670955126 * Math.exp(-x * x) - x * err);
				}
				return p < 1 ? x : -x;
			};
			jStat.ibetainv = function ibetainv(p, a, b) {
				var EPS = 1e-8;
				var a1 = a - 1;
				var b1 = b - 1;
				var j = 0;
				var lna, lnb, pp, t, u, err, x, al, h, w, afac;
				if (p <= 0) return 0;
				if (p >= 1) return 1;
				if (a >= 1 && b >= 1) {
					pp = p < .5 ? p : 1 - p;
					t = Math.sqrt(-2 * Math.log(pp));
					x = (2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t;
					if (p < .5) x = -x;
					al = (x * x - 3) / 6;
					h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
					w = x * Math.sqrt(al + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (al + 5 / 6 - 2 / (3 * h));
					x = a / (a + b * Math.exp(2 * w));
				} else {
					lna = Math.log(a / (a + b));
					lnb = Math.log(b / (a + b));
					t = Math.exp(a * lna) / a;
					u = Math.exp(b * lnb) / b;
					w = t + u;
					if (p < t / w) x = Math.pow(a * w * p, 1 / a);
					else x = 1 - Math.pow(b * w * (1 - p), 1 / b);
				}
				afac = -jStat.gammaln(a) - jStat.gammaln(b) + jStat.gammaln(a + b);
				for (; j < 10; j++) {
					if (x === 0 || x === 1) return x;
					err = jStat.ibeta(x, a, b) - p;
					t = Math.exp(a1 * Math.log(x) + b1 * Math.log(1 - x) + afac);
					u = err / t;
					x -= t = u / (1 - .5 * Math.min(1, u * (a1 / x - b1 / (1 - x))));
					if (x <= 0) x = .5 * (x + t);
					if (x >= 1) x = .5 * (x + t + 1);
					if (Math.abs(t) < EPS * x && j > 0) break;
				}
				return x;
			};
			jStat.ibeta = function ibeta(x, a, b) {
				var bt = x === 0 || x === 1 ? 0 : Math.exp(jStat.gammaln(a + b) - jStat.gammaln(a) - jStat.gammaln(b) + a * Math.log(x) + b * Math.log(1 - x));
				if (x < 0 || x > 1) return false;
				if (x < (a + 1) / (a + b + 2)) return bt * jStat.betacf(x, a, b) / a;
				return 1 - bt * jStat.betacf(1 - x, b, a) / b;
			};
			jStat.randn = function randn(n, m) {
				var u, v, x, y, q;
				if (!m) m = n;
				if (n) return jStat.create(n, m, function() {
					return jStat.randn();
				});
				do {
					u = jStat._random_fn();
					v = 1.7156 * (jStat._random_fn() - .5);
					x = u - .449871;
					y = Math.abs(v) + .386595;
					q = x * x + y * (.196 * y - .25472 * x);
				} while (q > .27597 && (q > .27846 || v * v > -4 * Math.log(u) * u * u));
				return v / u;
			};
			jStat.randg = function randg(shape, n, m) {
				var oalph = shape;
				var a1, a2, u, v, x, mat;
				if (!m) m = n;
				if (!shape) shape = 1;
				if (n) {
					mat = jStat.zeros(n, m);
					mat.alter(function() {
						return jStat.randg(shape);
					});
					return mat;
				}
				if (shape < 1) shape += 1;
				a1 = shape - 1 / 3;
				a2 = 1 / Math.sqrt(9 * a1);
				do {
					do {
						x = jStat.randn();
						v = 1 + a2 * x;
					} while (v <= 0);
					v = v * v * v;
					u = jStat._random_fn();
				} while (u > 1 - .331 * Math.pow(x, 4) && Math.log(u) > .5 * x * x + a1 * (1 - v + Math.log(v)));
				if (shape == oalph) return a1 * v;
				do
					u = jStat._random_fn();
				while (u === 0);
				return Math.pow(u, 1 / oalph) * a1 * v;
			};
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function() {
						return jStat(jStat.map(this, function(value) {
							return jStat[passfunc](value);
						}));
					};
				})(funcs[i]);
			})("gammaln gammafn factorial factorialln".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function() {
						return jStat(jStat[passfunc].apply(null, arguments));
					};
				})(funcs[i]);
			})("randn".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			(function(list) {
				for (var i = 0; i < list.length; i++) (function(func) {
					jStat[func] = function f(a, b, c) {
						if (!(this instanceof f)) return new f(a, b, c);
						this._a = a;
						this._b = b;
						this._c = c;
						return this;
					};
					jStat.fn[func] = function(a, b, c) {
						var newthis = jStat[func](a, b, c);
						newthis.data = this;
						return newthis;
					};
					jStat[func].prototype.sample = function(arr) {
						var a = this._a;
						var b = this._b;
						var c = this._c;
						if (arr) return jStat.alter(arr, function() {
							return jStat[func].sample(a, b, c);
						});
						else return jStat[func].sample(a, b, c);
					};
					(function(vals) {
						for (var i = 0; i < vals.length; i++) (function(fnfunc) {
							jStat[func].prototype[fnfunc] = function(x) {
								var a = this._a;
								var b = this._b;
								var c = this._c;
								if (!x && x !== 0) x = this.data;
								if (typeof x !== "number") return jStat.fn.map.call(x, function(x) {
									return jStat[func][fnfunc](x, a, b, c);
								});
								return jStat[func][fnfunc](x, a, b, c);
							};
						})(vals[i]);
					})("pdf cdf inv".split(" "));
					(function(vals) {
						for (var i = 0; i < vals.length; i++) (function(fnfunc) {
							jStat[func].prototype[fnfunc] = function() {
								return jStat[func][fnfunc](this._a, this._b, this._c);
							};
						})(vals[i]);
					})("mean median mode variance".split(" "));
				})(list[i]);
			})("beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine".split(" "));
			jStat.extend(jStat.beta, {
				pdf: function pdf(x, alpha, beta) {
					if (x > 1 || x < 0) return 0;
					if (alpha == 1 && beta == 1) return 1;
					if (alpha < 512 && beta < 512) return Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1) / jStat.betafn(alpha, beta);
					else return Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x) - jStat.betaln(alpha, beta));
				},
				cdf: function cdf(x, alpha, beta) {
					return x > 1 || x < 0 ? (x > 1) * 1 : jStat.ibeta(x, alpha, beta);
				},
				inv: function inv(x, alpha, beta) {
					return jStat.ibetainv(x, alpha, beta);
				},
				mean: function mean(alpha, beta) {
					return alpha / (alpha + beta);
				},
				median: function median(alpha, beta) {
					return jStat.ibetainv(.5, alpha, beta);
				},
				mode: function mode(alpha, beta) {
					return (alpha - 1) / (alpha + beta - 2);
				},
				sample: function sample(alpha, beta) {
					var u = jStat.randg(alpha);
					return u / (u + jStat.randg(beta));
				},
				variance: function variance(alpha, beta) {
					return alpha * beta / (Math.pow(alpha + beta, 2) * (alpha + beta + 1));
				}
			});
			jStat.extend(jStat.centralF, {
				pdf: function pdf(x, df1, df2) {
					var p, q, f;
					if (x < 0) return 0;
					if (df1 <= 2) {
						if (x === 0 && df1 < 2) return Infinity;
						if (x === 0 && df1 === 2) return 1;
						return 1 / jStat.betafn(df1 / 2, df2 / 2) * Math.pow(df1 / df2, df1 / 2) * Math.pow(x, df1 / 2 - 1) * Math.pow(1 + df1 / df2 * x, -(df1 + df2) / 2);
					}
					p = df1 * x / (df2 + x * df1);
					q = df2 / (df2 + x * df1);
					f = df1 * q / 2;
					return f * jStat.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
				},
				cdf: function cdf(x, df1, df2) {
					if (x < 0) return 0;
					return jStat.ibeta(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2);
				},
				inv: function inv(x, df1, df2) {
					return df2 / (df1 * (1 / jStat.ibetainv(x, df1 / 2, df2 / 2) - 1));
				},
				mean: function mean(df1, df2) {
					return df2 > 2 ? df2 / (df2 - 2) : void 0;
				},
				mode: function mode(df1, df2) {
					return df1 > 2 ? df2 * (df1 - 2) / (df1 * (df2 + 2)) : void 0;
				},
				sample: function sample(df1, df2) {
					var x1 = jStat.randg(df1 / 2) * 2;
					var x2 = jStat.randg(df2 / 2) * 2;
					return x1 / df1 / (x2 / df2);
				},
				variance: function variance(df1, df2) {
					if (df2 <= 4) return void 0;
					return 2 * df2 * df2 * (df1 + df2 - 2) / (df1 * (df2 - 2) * (df2 - 2) * (df2 - 4));
				}
			});
			jStat.extend(jStat.cauchy, {
				pdf: function pdf(x, local, scale) {
					if (scale < 0) return 0;
					return scale / (Math.pow(x - local, 2) + Math.pow(scale, 2)) / Math.PI;
				},
				cdf: function cdf(x, local, scale) {
					return Math.atan((x - local) / scale) / Math.PI + .5;
				},
				inv: function(p, local, scale) {
					return local + scale * Math.tan(Math.PI * (p - .5));
				},
				median: function median(local) {
					return local;
				},
				mode: function mode(local) {
					return local;
				},
				sample: function sample(local, scale) {
					return jStat.randn() * Math.sqrt(1 / (2 * jStat.randg(.5))) * scale + local;
				}
			});
			jStat.extend(jStat.chisquare, {
				pdf: function pdf(x, dof) {
					if (x < 0) return 0;
					return x === 0 && dof === 2 ? .5 : Math.exp((dof / 2 - 1) * Math.log(x) - x / 2 - dof / 2 * Math.log(2) - jStat.gammaln(dof / 2));
				},
				cdf: function cdf(x, dof) {
					if (x < 0) return 0;
					return jStat.lowRegGamma(dof / 2, x / 2);
				},
				inv: function(p, dof) {
					return 2 * jStat.gammapinv(p, .5 * dof);
				},
				mean: function(dof) {
					return dof;
				},
				median: function median(dof) {
					return dof * Math.pow(1 - 2 / (9 * dof), 3);
				},
				mode: function mode(dof) {
					return dof - 2 > 0 ? dof - 2 : 0;
				},
				sample: function sample(dof) {
					return jStat.randg(dof / 2) * 2;
				},
				variance: function variance(dof) {
					return 2 * dof;
				}
			});
			jStat.extend(jStat.exponential, {
				pdf: function pdf(x, rate) {
					return x < 0 ? 0 : rate * Math.exp(-rate * x);
				},
				cdf: function cdf(x, rate) {
					return x < 0 ? 0 : 1 - Math.exp(-rate * x);
				},
				inv: function(p, rate) {
					return -Math.log(1 - p) / rate;
				},
				mean: function(rate) {
					return 1 / rate;
				},
				median: function(rate) {
					return 1 / rate * Math.log(2);
				},
				mode: function mode() {
					return 0;
				},
				sample: function sample(rate) {
					return -1 / rate * Math.log(jStat._random_fn());
				},
				variance: function(rate) {
					return Math.pow(rate, -2);
				}
			});
			jStat.extend(jStat.gamma, {
				pdf: function pdf(x, shape, scale) {
					if (x < 0) return 0;
					return x === 0 && shape === 1 ? 1 / scale : Math.exp((shape - 1) * Math.log(x) - x / scale - jStat.gammaln(shape) - shape * Math.log(scale));
				},
				cdf: function cdf(x, shape, scale) {
					if (x < 0) return 0;
					return jStat.lowRegGamma(shape, x / scale);
				},
				inv: function(p, shape, scale) {
					return jStat.gammapinv(p, shape) * scale;
				},
				mean: function(shape, scale) {
					return shape * scale;
				},
				mode: function mode(shape, scale) {
					if (shape > 1) return (shape - 1) * scale;
				},
				sample: function sample(shape, scale) {
					return jStat.randg(shape) * scale;
				},
				variance: function variance(shape, scale) {
					return shape * scale * scale;
				}
			});
			jStat.extend(jStat.invgamma, {
				pdf: function pdf(x, shape, scale) {
					if (x <= 0) return 0;
					return Math.exp(-(shape + 1) * Math.log(x) - scale / x - jStat.gammaln(shape) + shape * Math.log(scale));
				},
				cdf: function cdf(x, shape, scale) {
					if (x <= 0) return 0;
					return 1 - jStat.lowRegGamma(shape, scale / x);
				},
				inv: function(p, shape, scale) {
					return scale / jStat.gammapinv(1 - p, shape);
				},
				mean: function(shape, scale) {
					return shape > 1 ? scale / (shape - 1) : void 0;
				},
				mode: function mode(shape, scale) {
					return scale / (shape + 1);
				},
				sample: function sample(shape, scale) {
					return scale / jStat.randg(shape);
				},
				variance: function variance(shape, scale) {
					if (shape <= 2) return void 0;
					return scale * scale / ((shape - 1) * (shape - 1) * (shape - 2));
				}
			});
			jStat.extend(jStat.kumaraswamy, {
				pdf: function pdf(x, alpha, beta) {
					if (x === 0 && alpha === 1) return beta;
					else if (x === 1 && beta === 1) return alpha;
					return Math.exp(Math.log(alpha) + Math.log(beta) + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - Math.pow(x, alpha)));
				},
				cdf: function cdf(x, alpha, beta) {
					if (x < 0) return 0;
					else if (x > 1) return 1;
					return 1 - Math.pow(1 - Math.pow(x, alpha), beta);
				},
				inv: function inv(p, alpha, beta) {
					return Math.pow(1 - Math.pow(1 - p, 1 / beta), 1 / alpha);
				},
				mean: function(alpha, beta) {
					return beta * jStat.gammafn(1 + 1 / alpha) * jStat.gammafn(beta) / jStat.gammafn(1 + 1 / alpha + beta);
				},
				median: function median(alpha, beta) {
					return Math.pow(1 - Math.pow(2, -1 / beta), 1 / alpha);
				},
				mode: function mode(alpha, beta) {
					if (!(alpha >= 1 && beta >= 1 && alpha !== 1 && beta !== 1)) return void 0;
					return Math.pow((alpha - 1) / (alpha * beta - 1), 1 / alpha);
				},
				variance: function variance() {
					throw new Error("variance not yet implemented");
				}
			});
			jStat.extend(jStat.lognormal, {
				pdf: function pdf(x, mu, sigma) {
					if (x <= 0) return 0;
					return Math.exp(-Math.log(x) - .5 * Math.log(2 * Math.PI) - Math.log(sigma) - Math.pow(Math.log(x) - mu, 2) / (2 * sigma * sigma));
				},
				cdf: function cdf(x, mu, sigma) {
					if (x < 0) return 0;
					return .5 + .5 * jStat.erf((Math.log(x) - mu) / Math.sqrt(2 * sigma * sigma));
				},
				inv: function(p, mu, sigma) {
					return Math.exp(-1.4142135623730951 * sigma * jStat.erfcinv(2 * p) + mu);
				},
				mean: function mean(mu, sigma) {
					return Math.exp(mu + sigma * sigma / 2);
				},
				median: function median(mu) {
					return Math.exp(mu);
				},
				mode: function mode(mu, sigma) {
					return Math.exp(mu - sigma * sigma);
				},
				sample: function sample(mu, sigma) {
					return Math.exp(jStat.randn() * sigma + mu);
				},
				variance: function variance(mu, sigma) {
					return (Math.exp(sigma * sigma) - 1) * Math.exp(2 * mu + sigma * sigma);
				}
			});
			jStat.extend(jStat.noncentralt, {
				pdf: function pdf(x, dof, ncp) {
					var tol = 1e-14;
					if (Math.abs(ncp) < tol) return jStat.studentt.pdf(x, dof);
					if (Math.abs(x) < tol) return Math.exp(jStat.gammaln((dof + 1) / 2) - ncp * ncp / 2 - .5 * Math.log(Math.PI * dof) - jStat.gammaln(dof / 2));
					return dof / x * (jStat.noncentralt.cdf(x * Math.sqrt(1 + 2 / dof), dof + 2, ncp) - jStat.noncentralt.cdf(x, dof, ncp));
				},
				cdf: function cdf(x, dof, ncp) {
					var tol = 1e-14;
					var min_iterations = 200;
					if (Math.abs(ncp) < tol) return jStat.studentt.cdf(x, dof);
					var flip = false;
					if (x < 0) {
						flip = true;
						ncp = -ncp;
					}
					var prob = jStat.normal.cdf(-ncp, 0, 1);
					var value = tol + 1;
					var lastvalue = value;
					var y = x * x / (x * x + dof);
					var j = 0;
					var p = Math.exp(-ncp * ncp / 2);
					var q = Math.exp(-ncp * ncp / 2 - .5 * Math.log(2) - jStat.gammaln(3 / 2)) * ncp;
					while (j < min_iterations || lastvalue > tol || value > tol) {
						lastvalue = value;
						if (j > 0) {
							p *= ncp * ncp / (2 * j);
							q *= ncp * ncp / (2 * (j + 1 / 2));
						}
						value = p * jStat.beta.cdf(y, j + .5, dof / 2) + q * jStat.beta.cdf(y, j + 1, dof / 2);
						prob += .5 * value;
						j++;
					}
					return flip ? 1 - prob : prob;
				}
			});
			jStat.extend(jStat.normal, {
				pdf: function pdf(x, mean, std) {
					return Math.exp(-.5 * Math.log(2 * Math.PI) - Math.log(std) - Math.pow(x - mean, 2) / (2 * std * std));
				},
				cdf: function cdf(x, mean, std) {
					return .5 * (1 + jStat.erf((x - mean) / Math.sqrt(2 * std * std)));
				},
				inv: function(p, mean, std) {
					return -1.4142135623730951 * std * jStat.erfcinv(2 * p) + mean;
				},
				mean: function(mean) {
					return mean;
				},
				median: function median(mean) {
					return mean;
				},
				mode: function(mean) {
					return mean;
				},
				sample: function sample(mean, std) {
					return jStat.randn() * std + mean;
				},
				variance: function(mean, std) {
					return std * std;
				}
			});
			jStat.extend(jStat.pareto, {
				pdf: function pdf(x, scale, shape) {
					if (x < scale) return 0;
					return shape * Math.pow(scale, shape) / Math.pow(x, shape + 1);
				},
				cdf: function cdf(x, scale, shape) {
					if (x < scale) return 0;
					return 1 - Math.pow(scale / x, shape);
				},
				inv: function inv(p, scale, shape) {
					return scale / Math.pow(1 - p, 1 / shape);
				},
				mean: function mean(scale, shape) {
					if (shape <= 1) return void 0;
					return shape * Math.pow(scale, shape) / (shape - 1);
				},
				median: function median(scale, shape) {
					return scale * (shape * Math.SQRT2);
				},
				mode: function mode(scale) {
					return scale;
				},
				variance: function(scale, shape) {
					if (shape <= 2) return void 0;
					return scale * scale * shape / (Math.pow(shape - 1, 2) * (shape - 2));
				}
			});
			jStat.extend(jStat.studentt, {
				pdf: function pdf(x, dof) {
					dof = dof > 1e100 ? 1e100 : dof;
					return 1 / (Math.sqrt(dof) * jStat.betafn(.5, dof / 2)) * Math.pow(1 + x * x / dof, -((dof + 1) / 2));
				},
				cdf: function cdf(x, dof) {
					var dof2 = dof / 2;
					return jStat.ibeta((x + Math.sqrt(x * x + dof)) / (2 * Math.sqrt(x * x + dof)), dof2, dof2);
				},
				inv: function(p, dof) {
					var x = jStat.ibetainv(2 * Math.min(p, 1 - p), .5 * dof, .5);
					x = Math.sqrt(dof * (1 - x) / x);
					return p > .5 ? x : -x;
				},
				mean: function mean(dof) {
					return dof > 1 ? 0 : void 0;
				},
				median: function median() {
					return 0;
				},
				mode: function mode() {
					return 0;
				},
				sample: function sample(dof) {
					return jStat.randn() * Math.sqrt(dof / (2 * jStat.randg(dof / 2)));
				},
				variance: function variance(dof) {
					return dof > 2 ? dof / (dof - 2) : dof > 1 ? Infinity : void 0;
				}
			});
			jStat.extend(jStat.weibull, {
				pdf: function pdf(x, scale, shape) {
					if (x < 0 || scale < 0 || shape < 0) return 0;
					return shape / scale * Math.pow(x / scale, shape - 1) * Math.exp(-Math.pow(x / scale, shape));
				},
				cdf: function cdf(x, scale, shape) {
					return x < 0 ? 0 : 1 - Math.exp(-Math.pow(x / scale, shape));
				},
				inv: function(p, scale, shape) {
					return scale * Math.pow(-Math.log(1 - p), 1 / shape);
				},
				mean: function(scale, shape) {
					return scale * jStat.gammafn(1 + 1 / shape);
				},
				median: function median(scale, shape) {
					return scale * Math.pow(Math.log(2), 1 / shape);
				},
				mode: function mode(scale, shape) {
					if (shape <= 1) return 0;
					return scale * Math.pow((shape - 1) / shape, 1 / shape);
				},
				sample: function sample(scale, shape) {
					return scale * Math.pow(-Math.log(jStat._random_fn()), 1 / shape);
				},
				variance: function variance(scale, shape) {
					return scale * scale * jStat.gammafn(1 + 2 / shape) - Math.pow(jStat.weibull.mean(scale, shape), 2);
				}
			});
			jStat.extend(jStat.uniform, {
				pdf: function pdf(x, a, b) {
					return x < a || x > b ? 0 : 1 / (b - a);
				},
				cdf: function cdf(x, a, b) {
					if (x < a) return 0;
					else if (x < b) return (x - a) / (b - a);
					return 1;
				},
				inv: function(p, a, b) {
					return a + p * (b - a);
				},
				mean: function mean(a, b) {
					return .5 * (a + b);
				},
				median: function median(a, b) {
					return jStat.mean(a, b);
				},
				mode: function mode() {
					throw new Error("mode is not yet implemented");
				},
				sample: function sample(a, b) {
					return a / 2 + b / 2 + (b / 2 - a / 2) * (2 * jStat._random_fn() - 1);
				},
				variance: function variance(a, b) {
					return Math.pow(b - a, 2) / 12;
				}
			});
			function betinc(x, a, b, eps) {
				var a0 = 0;
				var b0 = 1;
				var a1 = 1;
				var b1 = 1;
				var m9 = 0;
				var a2 = 0;
				var c9;
				while (Math.abs((a1 - a2) / a1) > eps) {
					a2 = a1;
					c9 = -(a + m9) * (a + b + m9) * x / (a + 2 * m9) / (a + 2 * m9 + 1);
					a0 = a1 + c9 * a0;
					b0 = b1 + c9 * b0;
					m9 = m9 + 1;
					c9 = m9 * (b - m9) * x / (a + 2 * m9 - 1) / (a + 2 * m9);
					a1 = a0 + c9 * a1;
					b1 = b0 + c9 * b1;
					a0 = a0 / b1;
					b0 = b0 / b1;
					a1 = a1 / b1;
					b1 = 1;
				}
				return a1 / a;
			}
			jStat.extend(jStat.binomial, {
				pdf: function pdf(k, n, p) {
					return p === 0 || p === 1 ? n * p === k ? 1 : 0 : jStat.combination(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
				},
				cdf: function cdf(x, n, p) {
					var betacdf;
					var eps = 1e-10;
					if (x < 0) return 0;
					if (x >= n) return 1;
					if (p < 0 || p > 1 || n <= 0) return NaN;
					x = Math.floor(x);
					var z = p;
					var a = x + 1;
					var b = n - x;
					var s = a + b;
					var bt = Math.exp(jStat.gammaln(s) - jStat.gammaln(b) - jStat.gammaln(a) + a * Math.log(z) + b * Math.log(1 - z));
					if (z < (a + 1) / (s + 2)) betacdf = bt * betinc(z, a, b, eps);
					else betacdf = 1 - bt * betinc(1 - z, b, a, eps);
					return Math.round((1 - betacdf) * (1 / eps)) / (1 / eps);
				}
			});
			jStat.extend(jStat.negbin, {
				pdf: function pdf(k, r, p) {
					if (k !== k >>> 0) return false;
					if (k < 0) return 0;
					return jStat.combination(k + r - 1, r - 1) * Math.pow(1 - p, k) * Math.pow(p, r);
				},
				cdf: function cdf(x, r, p) {
					var sum = 0, k = 0;
					if (x < 0) return 0;
					for (; k <= x; k++) sum += jStat.negbin.pdf(k, r, p);
					return sum;
				}
			});
			jStat.extend(jStat.hypgeom, {
				pdf: function pdf(k, N, m, n) {
					if (k !== k | 0) return false;
					else if (k < 0 || k < m - (N - n)) return 0;
					else if (k > n || k > m) return 0;
					else if (m * 2 > N) {
						if (n * 2 > N) return jStat.hypgeom.pdf(N - m - n + k, N, N - m, N - n);
						else return jStat.hypgeom.pdf(n - k, N, N - m, n);
					} else if (n * 2 > N) return jStat.hypgeom.pdf(m - k, N, m, N - n);
					else if (m < n) return jStat.hypgeom.pdf(k, N, n, m);
					else {
						var scaledPDF = 1;
						var samplesDone = 0;
						for (var i = 0; i < k; i++) {
							while (scaledPDF > 1 && samplesDone < n) {
								scaledPDF *= 1 - m / (N - samplesDone);
								samplesDone++;
							}
							scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
						}
						for (; samplesDone < n; samplesDone++) scaledPDF *= 1 - m / (N - samplesDone);
						return Math.min(1, Math.max(0, scaledPDF));
					}
				},
				cdf: function cdf(x, N, m, n) {
					if (x < 0 || x < m - (N - n)) return 0;
					else if (x >= n || x >= m) return 1;
					else if (m * 2 > N) {
						if (n * 2 > N) return jStat.hypgeom.cdf(N - m - n + x, N, N - m, N - n);
						else return 1 - jStat.hypgeom.cdf(n - x - 1, N, N - m, n);
					} else if (n * 2 > N) return 1 - jStat.hypgeom.cdf(m - x - 1, N, m, N - n);
					else if (m < n) return jStat.hypgeom.cdf(x, N, n, m);
					else {
						var scaledCDF = 1;
						var scaledPDF = 1;
						var samplesDone = 0;
						for (var i = 0; i < x; i++) {
							while (scaledCDF > 1 && samplesDone < n) {
								var factor = 1 - m / (N - samplesDone);
								scaledPDF *= factor;
								scaledCDF *= factor;
								samplesDone++;
							}
							scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
							scaledCDF += scaledPDF;
						}
						for (; samplesDone < n; samplesDone++) scaledCDF *= 1 - m / (N - samplesDone);
						return Math.min(1, Math.max(0, scaledCDF));
					}
				}
			});
			jStat.extend(jStat.poisson, {
				pdf: function pdf(k, l) {
					if (l < 0 || k % 1 !== 0 || k < 0) return 0;
					return Math.pow(l, k) * Math.exp(-l) / jStat.factorial(k);
				},
				cdf: function cdf(x, l) {
					var sumarr = [], k = 0;
					if (x < 0) return 0;
					for (; k <= x; k++) sumarr.push(jStat.poisson.pdf(k, l));
					return jStat.sum(sumarr);
				},
				mean: function(l) {
					return l;
				},
				variance: function(l) {
					return l;
				},
				sampleSmall: function sampleSmall(l) {
					var p = 1, k = 0, L = Math.exp(-l);
					do {
						k++;
						p *= jStat._random_fn();
					} while (p > L);
					return k - 1;
				},
				sampleLarge: function sampleLarge(l) {
					var lam = l;
					var k;
					var U, V, slam = Math.sqrt(lam), loglam = Math.log(lam), a, b = .931 + 2.53 * slam, invalpha, vr, us;
					a = -.059 + .02483 * b;
					invalpha = 1.1239 + 1.1328 / (b - 3.4);
					vr = .9277 - 3.6224 / (b - 2);
					while (1) {
						U = Math.random() - .5;
						V = Math.random();
						us = .5 - Math.abs(U);
						k = Math.floor((2 * a / us + b) * U + lam + .43);
						if (us >= .07 && V <= vr) return k;
						if (k < 0 || us < .013 && V > us) continue;
						if (Math.log(V) + Math.log(invalpha) - Math.log(a / (us * us) + b) <= -lam + k * loglam - jStat.loggam(k + 1)) return k;
					}
				},
				sample: function sample(l) {
					if (l < 10) return this.sampleSmall(l);
					else return this.sampleLarge(l);
				}
			});
			jStat.extend(jStat.triangular, {
				pdf: function pdf(x, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					else if (x < a || x > b) return 0;
					else if (x < c) return 2 * (x - a) / ((b - a) * (c - a));
					else if (x === c) return 2 / (b - a);
					else return 2 * (b - x) / ((b - a) * (b - c));
				},
				cdf: function cdf(x, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					if (x <= a) return 0;
					else if (x >= b) return 1;
					if (x <= c) return Math.pow(x - a, 2) / ((b - a) * (c - a));
					else return 1 - Math.pow(b - x, 2) / ((b - a) * (b - c));
				},
				inv: function inv(p, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					else if (p <= (c - a) / (b - a)) return a + (b - a) * Math.sqrt(p * ((c - a) / (b - a)));
					else return a + (b - a) * (1 - Math.sqrt((1 - p) * (1 - (c - a) / (b - a))));
				},
				mean: function mean(a, b, c) {
					return (a + b + c) / 3;
				},
				median: function median(a, b, c) {
					if (c <= (a + b) / 2) return b - Math.sqrt((b - a) * (b - c)) / Math.sqrt(2);
					else if (c > (a + b) / 2) return a + Math.sqrt((b - a) * (c - a)) / Math.sqrt(2);
				},
				mode: function mode(a, b, c) {
					return c;
				},
				sample: function sample(a, b, c) {
					var u = jStat._random_fn();
					if (u < (c - a) / (b - a)) return a + Math.sqrt(u * (b - a) * (c - a));
					return b - Math.sqrt((1 - u) * (b - a) * (b - c));
				},
				variance: function variance(a, b, c) {
					return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
				}
			});
			jStat.extend(jStat.arcsine, {
				pdf: function pdf(x, a, b) {
					if (b <= a) return NaN;
					return x <= a || x >= b ? 0 : 2 / Math.PI * Math.pow(Math.pow(b - a, 2) - Math.pow(2 * x - a - b, 2), -.5);
				},
				cdf: function cdf(x, a, b) {
					if (x < a) return 0;
					else if (x < b) return 2 / Math.PI * Math.asin(Math.sqrt((x - a) / (b - a)));
					return 1;
				},
				inv: function(p, a, b) {
					return a + (.5 - .5 * Math.cos(Math.PI * p)) * (b - a);
				},
				mean: function mean(a, b) {
					if (b <= a) return NaN;
					return (a + b) / 2;
				},
				median: function median(a, b) {
					if (b <= a) return NaN;
					return (a + b) / 2;
				},
				mode: function mode() {
					throw new Error("mode is not yet implemented");
				},
				sample: function sample(a, b) {
					return (a + b) / 2 + (b - a) / 2 * Math.sin(2 * Math.PI * jStat.uniform.sample(0, 1));
				},
				variance: function variance(a, b) {
					if (b <= a) return NaN;
					return Math.pow(b - a, 2) / 8;
				}
			});
			function laplaceSign(x) {
				return x / Math.abs(x);
			}
			jStat.extend(jStat.laplace, {
				pdf: function pdf(x, mu, b) {
					return b <= 0 ? 0 : Math.exp(-Math.abs(x - mu) / b) / (2 * b);
				},
				cdf: function cdf(x, mu, b) {
					if (b <= 0) return 0;
					if (x < mu) return .5 * Math.exp((x - mu) / b);
					else return 1 - .5 * Math.exp(-(x - mu) / b);
				},
				mean: function(mu) {
					return mu;
				},
				median: function(mu) {
					return mu;
				},
				mode: function(mu) {
					return mu;
				},
				variance: function(mu, b) {
					return 2 * b * b;
				},
				sample: function sample(mu, b) {
					var u = jStat._random_fn() - .5;
					return mu - b * laplaceSign(u) * Math.log(1 - 2 * Math.abs(u));
				}
			});
			function tukeyWprob(w, rr, cc) {
				var nleg = 12;
				var ihalf = 6;
				var C1 = -30;
				var C2 = -50;
				var C3 = 60;
				var bb = 8;
				var wlar = 3;
				var wincr1 = 2;
				var wincr2 = 3;
				var xleg = [
					.9815606342467192,
					.9041172563704749,
					.7699026741943047,
					.5873179542866175,
					.3678314989981802,
					.1252334085114689
				];
				var aleg = [
					.04717533638651183,
					.10693932599531843,
					.16007832854334622,
					.20316742672306592,
					.2334925365383548,
					.24914704581340277
				];
				var qsqz = w * .5;
				if (qsqz >= bb) return 1;
				var pr_w = 2 * jStat.normal.cdf(qsqz, 0, 1, 1, 0) - 1;
				if (pr_w >= Math.exp(C2 / cc)) pr_w = Math.pow(pr_w, cc);
				else pr_w = 0;
				var wincr;
				if (w > wlar) wincr = wincr1;
				else wincr = wincr2;
				var blb = qsqz;
				var binc = (bb - qsqz) / wincr;
				var bub = blb + binc;
				var einsum = 0;
				var cc1 = cc - 1;
				for (var wi = 1; wi <= wincr; wi++) {
					var elsum = 0;
					var a = .5 * (bub + blb);
					var b = .5 * (bub - blb);
					for (var jj = 1; jj <= nleg; jj++) {
						var j, xx;
						if (ihalf < jj) {
							j = nleg - jj + 1;
							xx = xleg[j - 1];
						} else {
							j = jj;
							xx = -xleg[j - 1];
						}
						var ac = a + b * xx;
						var qexpo = ac * ac;
						if (qexpo > C3) break;
						var pplus = 2 * jStat.normal.cdf(ac, 0, 1, 1, 0);
						var pminus = 2 * jStat.normal.cdf(ac, w, 1, 1, 0);
						var rinsum = pplus * .5 - pminus * .5;
						if (rinsum >= Math.exp(C1 / cc1)) {
							rinsum = aleg[j - 1] * Math.exp(-(.5 * qexpo)) * Math.pow(rinsum, cc1);
							elsum += rinsum;
						}
					}
					elsum *= 2 * b * cc / Math.sqrt(2 * Math.PI);
					einsum += elsum;
					blb = bub;
					bub += binc;
				}
				pr_w += einsum;
				if (pr_w <= Math.exp(C1 / rr)) return 0;
				pr_w = Math.pow(pr_w, rr);
				if (pr_w >= 1) return 1;
				return pr_w;
			}
			function tukeyQinv(p, c, v) {
				var p0 = .322232421088;
				var q0 = .099348462606;
				var p1 = -1;
				var q1 = .588581570495;
				var p2 = -.342242088547;
				var q2 = .531103462366;
				var p3 = -.204231210125;
				var q3 = .10353775285;
				var p4 = -453642210148e-16;
				var q4 = .0038560700634;
				var c1 = .8832;
				var c2 = .2368;
				var c3 = 1.214;
				var c4 = 1.208;
				var c5 = 1.4142;
				var vmax = 120;
				var ps = .5 - .5 * p;
				var yi = Math.sqrt(Math.log(1 / (ps * ps)));
				var t = yi + ((((yi * p4 + p3) * yi + p2) * yi + p1) * yi + p0) / ((((yi * q4 + q3) * yi + q2) * yi + q1) * yi + q0);
				if (v < vmax) t += (t * t * t + t) / v / 4;
				var q = c1 - c2 * t;
				if (v < vmax) q += -c3 / v + c4 * t / v;
				return t * (q * Math.log(c - 1) + c5);
			}
			jStat.extend(jStat.tukey, {
				cdf: function cdf(q, nmeans, df) {
					var rr = 1;
					var cc = nmeans;
					var nlegq = 16;
					var ihalfq = 8;
					var eps1 = -30;
					var eps2 = 1e-14;
					var dhaf = 100;
					var dquar = 800;
					var deigh = 5e3;
					var dlarg = 25e3;
					var ulen1 = 1;
					var ulen2 = .5;
					var ulen3 = .25;
					var ulen4 = .125;
					var xlegq = [
						.9894009349916499,
						.9445750230732326,
						.8656312023878318,
						.755404408355003,
						.6178762444026438,
						.45801677765722737,
						.2816035507792589,
						.09501250983763744
					];
					var alegq = [
						.027152459411754096,
						.062253523938647894,
						.09515851168249279,
						.12462897125553388,
						.14959598881657674,
						.16915651939500254,
						.18260341504492358,
						.1894506104550685
					];
					if (q <= 0) return 0;
					if (df < 2 || rr < 1 || cc < 2) return NaN;
					if (!Number.isFinite(q)) return 1;
					if (df > dlarg) return tukeyWprob(q, rr, cc);
					var f2 = df * .5;
					var f2lf = f2 * Math.log(df) - df * Math.log(2) - jStat.gammaln(f2);
					var f21 = f2 - 1;
					var ff4 = df * .25;
					var ulen;
					if (df <= dhaf) ulen = ulen1;
					else if (df <= dquar) ulen = ulen2;
					else if (df <= deigh) ulen = ulen3;
					else ulen = ulen4;
					f2lf += Math.log(ulen);
					var ans = 0;
					for (var i = 1; i <= 50; i++) {
						var otsum = 0;
						var twa1 = (2 * i - 1) * ulen;
						for (var jj = 1; jj <= nlegq; jj++) {
							var j, t1;
							if (ihalfq < jj) {
								j = jj - ihalfq - 1;
								t1 = f2lf + f21 * Math.log(twa1 + xlegq[j] * ulen) - (xlegq[j] * ulen + twa1) * ff4;
							} else {
								j = jj - 1;
								t1 = f2lf + f21 * Math.log(twa1 - xlegq[j] * ulen) + (xlegq[j] * ulen - twa1) * ff4;
							}
							var qsqz;
							if (t1 >= eps1) {
								if (ihalfq < jj) qsqz = q * Math.sqrt((xlegq[j] * ulen + twa1) * .5);
								else qsqz = q * Math.sqrt((-(xlegq[j] * ulen) + twa1) * .5);
								var rotsum = tukeyWprob(qsqz, rr, cc) * alegq[j] * Math.exp(t1);
								otsum += rotsum;
							}
						}
						if (i * ulen >= 1 && otsum <= eps2) break;
						ans += otsum;
					}
					if (otsum > eps2) throw new Error("tukey.cdf failed to converge");
					if (ans > 1) ans = 1;
					return ans;
				},
				inv: function(p, nmeans, df) {
					var rr = 1;
					var cc = nmeans;
					var eps = 1e-4;
					var maxiter = 50;
					if (df < 2 || rr < 1 || cc < 2) return NaN;
					if (p < 0 || p > 1) return NaN;
					if (p === 0) return 0;
					if (p === 1) return Infinity;
					var x0 = tukeyQinv(p, cc, df);
					var valx0 = jStat.tukey.cdf(x0, nmeans, df) - p;
					var x1;
					if (valx0 > 0) x1 = Math.max(0, x0 - 1);
					else x1 = x0 + 1;
					var valx1 = jStat.tukey.cdf(x1, nmeans, df) - p;
					var ans;
					for (var iter = 1; iter < maxiter; iter++) {
						ans = x1 - valx1 * (x1 - x0) / (valx1 - valx0);
						valx0 = valx1;
						x0 = x1;
						if (ans < 0) {
							ans = 0;
							valx1 = -p;
						}
						valx1 = jStat.tukey.cdf(ans, nmeans, df) - p;
						x1 = ans;
						if (Math.abs(x1 - x0) < eps) return ans;
					}
					throw new Error("tukey.inv failed to converge");
				}
			});
		})(jStat, Math);
		(function(jStat, Math) {
			var push = Array.prototype.push;
			var isArray = jStat.utils.isArray;
			function isUsable(arg) {
				return isArray(arg) || arg instanceof jStat;
			}
			jStat.extend({
				add: function add(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.map(arr, function(value, row, col) {
							return value + arg[row][col];
						});
					}
					return jStat.map(arr, function(value) {
						return value + arg;
					});
				},
				subtract: function subtract(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.map(arr, function(value, row, col) {
							return value - arg[row][col] || 0;
						});
					}
					return jStat.map(arr, function(value) {
						return value - arg;
					});
				},
				divide: function divide(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.multiply(arr, jStat.inv(arg));
					}
					return jStat.map(arr, function(value) {
						return value / arg;
					});
				},
				multiply: function multiply(arr, arg) {
					var row, col, nrescols, sum, nrow, ncol, res, rescols;
					if (arr.length === void 0 && arg.length === void 0) return arr * arg;
					nrow = arr.length, ncol = arr[0].length, res = jStat.zeros(nrow, nrescols = isUsable(arg) ? arg[0].length : ncol), rescols = 0;
					if (isUsable(arg)) {
						for (; rescols < nrescols; rescols++) for (row = 0; row < nrow; row++) {
							sum = 0;
							for (col = 0; col < ncol; col++) sum += arr[row][col] * arg[col][rescols];
							res[row][rescols] = sum;
						}
						return nrow === 1 && rescols === 1 ? res[0][0] : res;
					}
					return jStat.map(arr, function(value) {
						return value * arg;
					});
				},
				outer: function outer(A, B) {
					return jStat.multiply(A.map(function(t) {
						return [t];
					}), [B]);
				},
				dot: function dot(arr, arg) {
					if (!isUsable(arr[0])) arr = [arr];
					if (!isUsable(arg[0])) arg = [arg];
					var left = arr[0].length === 1 && arr.length !== 1 ? jStat.transpose(arr) : arr, right = arg[0].length === 1 && arg.length !== 1 ? jStat.transpose(arg) : arg, res = [], row = 0, nrow = left.length, ncol = left[0].length, sum, col;
					for (; row < nrow; row++) {
						res[row] = [];
						sum = 0;
						for (col = 0; col < ncol; col++) sum += left[row][col] * right[row][col];
						res[row] = sum;
					}
					return res.length === 1 ? res[0] : res;
				},
				pow: function pow(arr, arg) {
					return jStat.map(arr, function(value) {
						return Math.pow(value, arg);
					});
				},
				exp: function exp(arr) {
					return jStat.map(arr, function(value) {
						return Math.exp(value);
					});
				},
				log: function exp(arr) {
					return jStat.map(arr, function(value) {
						return Math.log(value);
					});
				},
				abs: function abs(arr) {
					return jStat.map(arr, function(value) {
						return Math.abs(value);
					});
				},
				norm: function norm(arr, p) {
					var nnorm = 0, i = 0;
					if (isNaN(p)) p = 2;
					if (isUsable(arr[0])) arr = arr[0];
					for (; i < arr.length; i++) nnorm += Math.pow(Math.abs(arr[i]), p);
					return Math.pow(nnorm, 1 / p);
				},
				angle: function angle(arr, arg) {
					return Math.acos(jStat.dot(arr, arg) / (jStat.norm(arr) * jStat.norm(arg)));
				},
				aug: function aug(a, b) {
					var newarr = [];
					var i = 0;
					for (; i < a.length; i++) newarr.push(a[i].slice());
					for (i = 0; i < newarr.length; i++) push.apply(newarr[i], b[i]);
					return newarr;
				},
				inv: function inv(a) {
					var rows = a.length;
					var cols = a[0].length;
					var b = jStat.identity(rows, cols);
					var c = jStat.gauss_jordan(a, b);
					var result = [];
					var i = 0;
					var j;
					for (; i < rows; i++) {
						result[i] = [];
						for (j = cols; j < c[0].length; j++) result[i][j - cols] = c[i][j];
					}
					return result;
				},
				det: function det(a) {
					if (a.length === 2) return a[0][0] * a[1][1] - a[0][1] * a[1][0];
					var determinant = 0;
					for (var i = 0; i < a.length; i++) {
						var submatrix = [];
						for (var row = 1; row < a.length; row++) {
							submatrix[row - 1] = [];
							for (var col = 0; col < a.length; col++) if (col < i) submatrix[row - 1][col] = a[row][col];
							else if (col > i) submatrix[row - 1][col - 1] = a[row][col];
						}
						var sign = i % 2 ? -1 : 1;
						determinant += det(submatrix) * a[0][i] * sign;
					}
					return determinant;
				},
				gauss_elimination: function gauss_elimination(a, b) {
					var i = 0, j = 0, n = a.length, m = a[0].length, factor = 1, sum = 0, x = [], maug, pivot, temp, k;
					a = jStat.aug(a, b);
					maug = a[0].length;
					for (i = 0; i < n; i++) {
						pivot = a[i][i];
						j = i;
						for (k = i + 1; k < m; k++) if (pivot < Math.abs(a[k][i])) {
							pivot = a[k][i];
							j = k;
						}
						if (j != i) for (k = 0; k < maug; k++) {
							temp = a[i][k];
							a[i][k] = a[j][k];
							a[j][k] = temp;
						}
						for (j = i + 1; j < n; j++) {
							factor = a[j][i] / a[i][i];
							for (k = i; k < maug; k++) a[j][k] = a[j][k] - factor * a[i][k];
						}
					}
					for (i = n - 1; i >= 0; i--) {
						sum = 0;
						for (j = i + 1; j <= n - 1; j++) sum = sum + x[j] * a[i][j];
						x[i] = (a[i][maug - 1] - sum) / a[i][i];
					}
					return x;
				},
				gauss_jordan: function gauss_jordan(a, b) {
					var m = jStat.aug(a, b);
					var h = m.length;
					var w = m[0].length;
					var c = 0;
					var x, y = 0, y2;
					for (; y < h; y++) {
						var maxrow = y;
						for (y2 = y + 1; y2 < h; y2++) if (Math.abs(m[y2][y]) > Math.abs(m[maxrow][y])) maxrow = y2;
						var tmp = m[y];
						m[y] = m[maxrow];
						m[maxrow] = tmp;
						for (y2 = y + 1; y2 < h; y2++) {
							c = m[y2][y] / m[y][y];
							for (x = y; x < w; x++) m[y2][x] -= m[y][x] * c;
						}
					}
					for (y = h - 1; y >= 0; y--) {
						c = m[y][y];
						for (y2 = 0; y2 < y; y2++) for (x = w - 1; x > y - 1; x--) m[y2][x] -= m[y][x] * m[y2][y] / c;
						m[y][y] /= c;
						for (x = h; x < w; x++) m[y][x] /= c;
					}
					return m;
				},
				triaUpSolve: function triaUpSolve(A, b) {
					var size = A[0].length;
					var x = jStat.zeros(1, size)[0];
					var parts;
					var matrix_mode = false;
					if (b[0].length != void 0) {
						b = b.map(function(i) {
							return i[0];
						});
						matrix_mode = true;
					}
					jStat.arange(size - 1, -1, -1).forEach(function(i) {
						parts = jStat.arange(i + 1, size).map(function(j) {
							return x[j] * A[i][j];
						});
						x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
					});
					if (matrix_mode) return x.map(function(i) {
						return [i];
					});
					return x;
				},
				triaLowSolve: function triaLowSolve(A, b) {
					var size = A[0].length;
					var x = jStat.zeros(1, size)[0];
					var parts;
					var matrix_mode = false;
					if (b[0].length != void 0) {
						b = b.map(function(i) {
							return i[0];
						});
						matrix_mode = true;
					}
					jStat.arange(size).forEach(function(i) {
						parts = jStat.arange(i).map(function(j) {
							return A[i][j] * x[j];
						});
						x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
					});
					if (matrix_mode) return x.map(function(i) {
						return [i];
					});
					return x;
				},
				lu: function lu(A) {
					var size = A.length;
					var L = jStat.identity(size);
					var R = jStat.zeros(A.length, A[0].length);
					var parts;
					jStat.arange(size).forEach(function(t) {
						R[0][t] = A[0][t];
					});
					jStat.arange(1, size).forEach(function(l) {
						jStat.arange(l).forEach(function(i) {
							parts = jStat.arange(i).map(function(jj) {
								return L[l][jj] * R[jj][i];
							});
							L[l][i] = (A[l][i] - jStat.sum(parts)) / R[i][i];
						});
						jStat.arange(l, size).forEach(function(j) {
							parts = jStat.arange(l).map(function(jj) {
								return L[l][jj] * R[jj][j];
							});
							R[l][j] = A[parts.length][j] - jStat.sum(parts);
						});
					});
					return [L, R];
				},
				cholesky: function cholesky(A) {
					var size = A.length;
					var T = jStat.zeros(A.length, A[0].length);
					var parts;
					jStat.arange(size).forEach(function(i) {
						parts = jStat.arange(i).map(function(t) {
							return Math.pow(T[i][t], 2);
						});
						T[i][i] = Math.sqrt(A[i][i] - jStat.sum(parts));
						jStat.arange(i + 1, size).forEach(function(j) {
							parts = jStat.arange(i).map(function(t) {
								return T[i][t] * T[j][t];
							});
							T[j][i] = (A[i][j] - jStat.sum(parts)) / T[i][i];
						});
					});
					return T;
				},
				gauss_jacobi: function gauss_jacobi(a, b, x, r) {
					var i = 0;
					var j = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.multiply(jStat.inv(d), jStat.add(l, u)), -1);
					c = jStat.multiply(jStat.inv(d), b);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i++;
					}
					return xk;
				},
				gauss_seidel: function gauss_seidel(a, b, x, r) {
					var i = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var j, xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d, l)), u), -1);
					c = jStat.multiply(jStat.inv(jStat.add(d, l)), b);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i = i + 1;
					}
					return xk;
				},
				SOR: function SOR(a, b, x, r, w) {
					var i = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var j, xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.inv(jStat.add(d, jStat.multiply(l, w))), jStat.subtract(jStat.multiply(d, 1 - w), jStat.multiply(u, w)));
					c = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d, jStat.multiply(l, w))), b), w);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i++;
					}
					return xk;
				},
				householder: function householder(a) {
					var m = a.length;
					var n = a[0].length;
					var i = 0;
					var w = [];
					var p = [];
					var alpha, r, k, j, factor;
					for (; i < m - 1; i++) {
						alpha = 0;
						for (j = i + 1; j < n; j++) alpha += a[j][i] * a[j][i];
						factor = a[i + 1][i] > 0 ? -1 : 1;
						alpha = factor * Math.sqrt(alpha);
						r = Math.sqrt((alpha * alpha - a[i + 1][i] * alpha) / 2);
						w = jStat.zeros(m, 1);
						w[i + 1][0] = (a[i + 1][i] - alpha) / (2 * r);
						for (k = i + 2; k < m; k++) w[k][0] = a[k][i] / (2 * r);
						p = jStat.subtract(jStat.identity(m, n), jStat.multiply(jStat.multiply(w, jStat.transpose(w)), 2));
						a = jStat.multiply(p, jStat.multiply(a, p));
					}
					return a;
				},
				QR: function() {
					var sum = jStat.sum;
					var range = jStat.arange;
					function qr2(x) {
						var n = x.length;
						var p = x[0].length;
						var r = jStat.zeros(p, p);
						x = jStat.copy(x);
						var i, j = 0, k;
						for (; j < p; j++) {
							r[j][j] = Math.sqrt(sum(range(n).map(function(i) {
								return x[i][j] * x[i][j];
							})));
							for (i = 0; i < n; i++) x[i][j] = x[i][j] / r[j][j];
							for (k = j + 1; k < p; k++) {
								r[j][k] = sum(range(n).map(function(i) {
									return x[i][j] * x[i][k];
								}));
								for (i = 0; i < n; i++) x[i][k] = x[i][k] - x[i][j] * r[j][k];
							}
						}
						return [x, r];
					}
					return qr2;
				}(),
				lstsq: function() {
					function R_I(A) {
						A = jStat.copy(A);
						var size = A.length;
						var I = jStat.identity(size);
						jStat.arange(size - 1, -1, -1).forEach(function(i) {
							jStat.sliceAssign(I, { row: i }, jStat.divide(jStat.slice(I, { row: i }), A[i][i]));
							jStat.sliceAssign(A, { row: i }, jStat.divide(jStat.slice(A, { row: i }), A[i][i]));
							jStat.arange(i).forEach(function(j) {
								var c = jStat.multiply(A[j][i], -1);
								var Aj = jStat.slice(A, { row: j });
								var cAi = jStat.multiply(jStat.slice(A, { row: i }), c);
								jStat.sliceAssign(A, { row: j }, jStat.add(Aj, cAi));
								var Ij = jStat.slice(I, { row: j });
								var cIi = jStat.multiply(jStat.slice(I, { row: i }), c);
								jStat.sliceAssign(I, { row: j }, jStat.add(Ij, cIi));
							});
						});
						return I;
					}
					function qr_solve(A, b) {
						var array_mode = false;
						if (b[0].length === void 0) {
							b = b.map(function(x) {
								return [x];
							});
							array_mode = true;
						}
						var QR = jStat.QR(A);
						var Q = QR[0];
						var R = QR[1];
						var attrs = A[0].length;
						var Q1 = jStat.slice(Q, { col: { end: attrs } });
						var RI = R_I(jStat.slice(R, { row: { end: attrs } }));
						var Q2 = jStat.transpose(Q1);
						if (Q2[0].length === void 0) Q2 = [Q2];
						var x = jStat.multiply(jStat.multiply(RI, Q2), b);
						if (x.length === void 0) x = [[x]];
						if (array_mode) return x.map(function(i) {
							return i[0];
						});
						return x;
					}
					return qr_solve;
				}(),
				jacobi: function jacobi(a) {
					var condition = 1;
					var n = a.length;
					var e = jStat.identity(n, n);
					var ev = [];
					var b, i, j, p, q, maxim, theta, s;
					while (condition === 1) {
						maxim = a[0][1];
						p = 0;
						q = 1;
						for (i = 0; i < n; i++) for (j = 0; j < n; j++) if (i != j) {
							if (maxim < Math.abs(a[i][j])) {
								maxim = Math.abs(a[i][j]);
								p = i;
								q = j;
							}
						}
						if (a[p][p] === a[q][q]) theta = a[p][q] > 0 ? Math.PI / 4 : -Math.PI / 4;
						else theta = Math.atan(2 * a[p][q] / (a[p][p] - a[q][q])) / 2;
						s = jStat.identity(n, n);
						s[p][p] = Math.cos(theta);
						s[p][q] = -Math.sin(theta);
						s[q][p] = Math.sin(theta);
						s[q][q] = Math.cos(theta);
						e = jStat.multiply(e, s);
						b = jStat.multiply(jStat.multiply(jStat.inv(s), a), s);
						a = b;
						condition = 0;
						for (i = 1; i < n; i++) for (j = 1; j < n; j++) if (i != j && Math.abs(a[i][j]) > .001) condition = 1;
					}
					for (i = 0; i < n; i++) ev.push(a[i][i]);
					return [e, ev];
				},
				rungekutta: function rungekutta(f, h, p, t_j, u_j, order) {
					var k1, k2, u_j1, k3, k4;
					if (order === 2) while (t_j <= p) {
						k1 = h * f(t_j, u_j);
						k2 = h * f(t_j + h, u_j + k1);
						u_j1 = u_j + (k1 + k2) / 2;
						u_j = u_j1;
						t_j = t_j + h;
					}
					if (order === 4) while (t_j <= p) {
						k1 = h * f(t_j, u_j);
						k2 = h * f(t_j + h / 2, u_j + k1 / 2);
						k3 = h * f(t_j + h / 2, u_j + k2 / 2);
						k4 = h * f(t_j + h, u_j + k3);
						u_j1 = u_j + (k1 + 2 * k2 + 2 * k3 + k4) / 6;
						u_j = u_j1;
						t_j = t_j + h;
					}
					return u_j;
				},
				romberg: function romberg(f, a, b, order) {
					var i = 0;
					var h = (b - a) / 2;
					var x = [];
					var h1 = [];
					var g = [];
					var m, a1, j, k, I;
					while (i < order / 2) {
						I = f(a);
						for (j = a, k = 0; j <= b; j = j + h, k++) x[k] = j;
						m = x.length;
						for (j = 1; j < m - 1; j++) I += (j % 2 !== 0 ? 4 : 2) * f(x[j]);
						I = h / 3 * (I + f(b));
						g[i] = I;
						h /= 2;
						i++;
					}
					a1 = g.length;
					m = 1;
					while (a1 !== 1) {
						for (j = 0; j < a1 - 1; j++) h1[j] = (Math.pow(4, m) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
						a1 = h1.length;
						g = h1;
						h1 = [];
						m++;
					}
					return g;
				},
				richardson: function richardson(X, f, x, h) {
					function pos(X, x) {
						var i = 0;
						var n = X.length;
						var p;
						for (; i < n; i++) if (X[i] === x) p = i;
						return p;
					}
					var h_min = Math.abs(x - X[pos(X, x) + 1]);
					var i = 0;
					var g = [];
					var h1 = [];
					var y1, y2, m, a, j;
					while (h >= h_min) {
						y1 = pos(X, x + h);
						y2 = pos(X, x);
						g[i] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
						h /= 2;
						i++;
					}
					a = g.length;
					m = 1;
					while (a != 1) {
						for (j = 0; j < a - 1; j++) h1[j] = (Math.pow(4, m) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
						a = h1.length;
						g = h1;
						h1 = [];
						m++;
					}
					return g;
				},
				simpson: function simpson(f, a, b, n) {
					var h = (b - a) / n;
					var I = f(a);
					var x = [];
					var j = a;
					var k = 0;
					var i = 1;
					var m;
					for (; j <= b; j = j + h, k++) x[k] = j;
					m = x.length;
					for (; i < m - 1; i++) I += (i % 2 !== 0 ? 4 : 2) * f(x[i]);
					return h / 3 * (I + f(b));
				},
				hermite: function hermite(X, F, dF, value) {
					var n = X.length;
					var p = 0;
					var i = 0;
					var l = [];
					var dl = [];
					var A = [];
					var B = [];
					var j;
					for (; i < n; i++) {
						l[i] = 1;
						for (j = 0; j < n; j++) if (i != j) l[i] *= (value - X[j]) / (X[i] - X[j]);
						dl[i] = 0;
						for (j = 0; j < n; j++) if (i != j) dl[i] += 1 / (X[i] - X[j]);
						A[i] = (1 - 2 * (value - X[i]) * dl[i]) * (l[i] * l[i]);
						B[i] = (value - X[i]) * (l[i] * l[i]);
						p += A[i] * F[i] + B[i] * dF[i];
					}
					return p;
				},
				lagrange: function lagrange(X, F, value) {
					var p = 0;
					var i = 0;
					var j, l;
					var n = X.length;
					for (; i < n; i++) {
						l = F[i];
						for (j = 0; j < n; j++) if (i != j) l *= (value - X[j]) / (X[i] - X[j]);
						p += l;
					}
					return p;
				},
				cubic_spline: function cubic_spline(X, F, value) {
					var n = X.length;
					var i = 0, j;
					var A = [];
					var B = [];
					var alpha = [];
					var c = [];
					var h = [];
					var b = [];
					var d = [];
					for (; i < n - 1; i++) h[i] = X[i + 1] - X[i];
					alpha[0] = 0;
					for (i = 1; i < n - 1; i++) alpha[i] = 3 / h[i] * (F[i + 1] - F[i]) - 3 / h[i - 1] * (F[i] - F[i - 1]);
					for (i = 1; i < n - 1; i++) {
						A[i] = [];
						B[i] = [];
						A[i][i - 1] = h[i - 1];
						A[i][i] = 2 * (h[i - 1] + h[i]);
						A[i][i + 1] = h[i];
						B[i][0] = alpha[i];
					}
					c = jStat.multiply(jStat.inv(A), B);
					for (j = 0; j < n - 1; j++) {
						b[j] = (F[j + 1] - F[j]) / h[j] - h[j] * (c[j + 1][0] + 2 * c[j][0]) / 3;
						d[j] = (c[j + 1][0] - c[j][0]) / (3 * h[j]);
					}
					for (j = 0; j < n; j++) if (X[j] > value) break;
					j -= 1;
					return F[j] + (value - X[j]) * b[j] + jStat.sq(value - X[j]) * c[j] + (value - X[j]) * jStat.sq(value - X[j]) * d[j];
				},
				gauss_quadrature: function gauss_quadrature() {
					throw new Error("gauss_quadrature not yet implemented");
				},
				PCA: function PCA(X) {
					var m = X.length;
					var n = X[0].length;
					var i = 0;
					var j, temp1;
					var u = [];
					var D = [];
					var result = [];
					var temp2 = [];
					var Y = [];
					var Bt = [];
					var B = [];
					var C = [];
					var V = [];
					var Vt = [];
					for (i = 0; i < m; i++) u[i] = jStat.sum(X[i]) / n;
					for (i = 0; i < n; i++) {
						B[i] = [];
						for (j = 0; j < m; j++) B[i][j] = X[j][i] - u[j];
					}
					B = jStat.transpose(B);
					for (i = 0; i < m; i++) {
						C[i] = [];
						for (j = 0; j < m; j++) C[i][j] = jStat.dot([B[i]], [B[j]]) / (n - 1);
					}
					result = jStat.jacobi(C);
					V = result[0];
					D = result[1];
					Vt = jStat.transpose(V);
					for (i = 0; i < D.length; i++) for (j = i; j < D.length; j++) if (D[i] < D[j]) {
						temp1 = D[i];
						D[i] = D[j];
						D[j] = temp1;
						temp2 = Vt[i];
						Vt[i] = Vt[j];
						Vt[j] = temp2;
					}
					Bt = jStat.transpose(B);
					for (i = 0; i < m; i++) {
						Y[i] = [];
						for (j = 0; j < Bt.length; j++) Y[i][j] = jStat.dot([Vt[i]], [Bt[j]]);
					}
					return [
						X,
						D,
						Vt,
						Y
					];
				}
			});
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function(arg, func) {
						var tmpthis = this;
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jStat.fn[passfunc].call(tmpthis, arg));
							}, 15);
							return this;
						}
						if (typeof jStat[passfunc](this, arg) === "number") return jStat[passfunc](this, arg);
						else return jStat(jStat[passfunc](this, arg));
					};
				})(funcs[i]);
			})("add divide multiply subtract dot pow exp log abs norm angle".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			var slice = [].slice;
			var isNumber = jStat.utils.isNumber;
			var isArray = jStat.utils.isArray;
			jStat.extend({
				zscore: function zscore() {
					var args = slice.call(arguments);
					if (isNumber(args[1])) return (args[0] - args[1]) / args[2];
					return (args[0] - jStat.mean(args[1])) / jStat.stdev(args[1], args[2]);
				},
				ztest: function ztest() {
					var args = slice.call(arguments);
					var z;
					if (isArray(args[1])) {
						z = jStat.zscore(args[0], args[1], args[3]);
						return args[2] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					} else if (args.length > 2) {
						z = jStat.zscore(args[0], args[1], args[2]);
						return args[3] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					} else {
						z = args[0];
						return args[1] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					}
				}
			});
			jStat.extend(jStat.fn, {
				zscore: function zscore(value, flag) {
					return (value - this.mean()) / this.stdev(flag);
				},
				ztest: function ztest(value, sides, flag) {
					var zscore = Math.abs(this.zscore(value, flag));
					return sides === 1 ? jStat.normal.cdf(-zscore, 0, 1) : jStat.normal.cdf(-zscore, 0, 1) * 2;
				}
			});
			jStat.extend({
				tscore: function tscore() {
					var args = slice.call(arguments);
					return args.length === 4 ? (args[0] - args[1]) / (args[2] / Math.sqrt(args[3])) : (args[0] - jStat.mean(args[1])) / (jStat.stdev(args[1], true) / Math.sqrt(args[1].length));
				},
				ttest: function ttest() {
					var args = slice.call(arguments);
					var tscore;
					if (args.length === 5) {
						tscore = Math.abs(jStat.tscore(args[0], args[1], args[2], args[3]));
						return args[4] === 1 ? jStat.studentt.cdf(-tscore, args[3] - 1) : jStat.studentt.cdf(-tscore, args[3] - 1) * 2;
					}
					if (isNumber(args[1])) {
						tscore = Math.abs(args[0]);
						return args[2] == 1 ? jStat.studentt.cdf(-tscore, args[1] - 1) : jStat.studentt.cdf(-tscore, args[1] - 1) * 2;
					}
					tscore = Math.abs(jStat.tscore(args[0], args[1]));
					return args[2] == 1 ? jStat.studentt.cdf(-tscore, args[1].length - 1) : jStat.studentt.cdf(-tscore, args[1].length - 1) * 2;
				}
			});
			jStat.extend(jStat.fn, {
				tscore: function tscore(value) {
					return (value - this.mean()) / (this.stdev(true) / Math.sqrt(this.cols()));
				},
				ttest: function ttest(value, sides) {
					return sides === 1 ? 1 - jStat.studentt.cdf(Math.abs(this.tscore(value)), this.cols() - 1) : jStat.studentt.cdf(-Math.abs(this.tscore(value)), this.cols() - 1) * 2;
				}
			});
			jStat.extend({
				anovafscore: function anovafscore() {
					var args = slice.call(arguments), expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i, j;
					if (args.length === 1) {
						tmpargs = new Array(args[0].length);
						for (i = 0; i < args[0].length; i++) tmpargs[i] = args[0][i];
						args = tmpargs;
					}
					sample = new Array();
					for (i = 0; i < args.length; i++) sample = sample.concat(args[i]);
					sampMean = jStat.mean(sample);
					expVar = 0;
					for (i = 0; i < args.length; i++) expVar = expVar + args[i].length * Math.pow(jStat.mean(args[i]) - sampMean, 2);
					expVar /= args.length - 1;
					unexpVar = 0;
					for (i = 0; i < args.length; i++) {
						sampSampMean = jStat.mean(args[i]);
						for (j = 0; j < args[i].length; j++) unexpVar += Math.pow(args[i][j] - sampSampMean, 2);
					}
					unexpVar /= sample.length - args.length;
					return expVar / unexpVar;
				},
				anovaftest: function anovaftest() {
					var args = slice.call(arguments), df1, df2, n, i;
					if (isNumber(args[0])) return 1 - jStat.centralF.cdf(args[0], args[1], args[2]);
					var anovafscore = jStat.anovafscore(args);
					df1 = args.length - 1;
					n = 0;
					for (i = 0; i < args.length; i++) n = n + args[i].length;
					df2 = n - df1 - 1;
					return 1 - jStat.centralF.cdf(anovafscore, df1, df2);
				},
				ftest: function ftest(fscore, df1, df2) {
					return 1 - jStat.centralF.cdf(fscore, df1, df2);
				}
			});
			jStat.extend(jStat.fn, {
				anovafscore: function anovafscore() {
					return jStat.anovafscore(this.toArray());
				},
				anovaftes: function anovaftes() {
					var n = 0;
					var i = 0;
					for (; i < this.length; i++) n = n + this[i].length;
					return jStat.ftest(this.anovafscore(), this.length - 1, n - this.length);
				}
			});
			jStat.extend({
				qscore: function qscore() {
					var args = slice.call(arguments);
					var mean1, mean2, n1, n2, sd;
					if (isNumber(args[0])) {
						mean1 = args[0];
						mean2 = args[1];
						n1 = args[2];
						n2 = args[3];
						sd = args[4];
					} else {
						mean1 = jStat.mean(args[0]);
						mean2 = jStat.mean(args[1]);
						n1 = args[0].length;
						n2 = args[1].length;
						sd = args[2];
					}
					return Math.abs(mean1 - mean2) / (sd * Math.sqrt((1 / n1 + 1 / n2) / 2));
				},
				qtest: function qtest() {
					var args = slice.call(arguments);
					var qscore;
					if (args.length === 3) {
						qscore = args[0];
						args = args.slice(1);
					} else if (args.length === 7) {
						qscore = jStat.qscore(args[0], args[1], args[2], args[3], args[4]);
						args = args.slice(5);
					} else {
						qscore = jStat.qscore(args[0], args[1], args[2]);
						args = args.slice(3);
					}
					var n = args[0];
					var k = args[1];
					return 1 - jStat.tukey.cdf(qscore, k, n - k);
				},
				tukeyhsd: function tukeyhsd(arrays) {
					var sd = jStat.pooledstdev(arrays);
					var means = arrays.map(function(arr) {
						return jStat.mean(arr);
					});
					var n = arrays.reduce(function(n, arr) {
						return n + arr.length;
					}, 0);
					var results = [];
					for (var i = 0; i < arrays.length; ++i) for (var j = i + 1; j < arrays.length; ++j) {
						var p = jStat.qtest(means[i], means[j], arrays[i].length, arrays[j].length, sd, n, arrays.length);
						results.push([[i, j], p]);
					}
					return results;
				}
			});
			jStat.extend({
				normalci: function normalci() {
					var args = slice.call(arguments), ans = new Array(2), change;
					if (args.length === 4) change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) * args[2] / Math.sqrt(args[3]));
					else change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) * jStat.stdev(args[2]) / Math.sqrt(args[2].length));
					ans[0] = args[0] - change;
					ans[1] = args[0] + change;
					return ans;
				},
				tci: function tci() {
					var args = slice.call(arguments), ans = new Array(2), change;
					if (args.length === 4) change = Math.abs(jStat.studentt.inv(args[1] / 2, args[3] - 1) * args[2] / Math.sqrt(args[3]));
					else change = Math.abs(jStat.studentt.inv(args[1] / 2, args[2].length - 1) * jStat.stdev(args[2], true) / Math.sqrt(args[2].length));
					ans[0] = args[0] - change;
					ans[1] = args[0] + change;
					return ans;
				},
				significant: function significant(pvalue, alpha) {
					return pvalue < alpha;
				}
			});
			jStat.extend(jStat.fn, {
				normalci: function normalci(value, alpha) {
					return jStat.normalci(value, alpha, this.toArray());
				},
				tci: function tci(value, alpha) {
					return jStat.tci(value, alpha, this.toArray());
				}
			});
			function differenceOfProportions(p1, n1, p2, n2) {
				if (p1 > 1 || p2 > 1 || p1 <= 0 || p2 <= 0) throw new Error("Proportions should be greater than 0 and less than 1");
				var pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
				var se = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
				return (p1 - p2) / se;
			}
			jStat.extend(jStat.fn, {
				oneSidedDifferenceOfProportions: function oneSidedDifferenceOfProportions(p1, n1, p2, n2) {
					var z = differenceOfProportions(p1, n1, p2, n2);
					return jStat.ztest(z, 1);
				},
				twoSidedDifferenceOfProportions: function twoSidedDifferenceOfProportions(p1, n1, p2, n2) {
					var z = differenceOfProportions(p1, n1, p2, n2);
					return jStat.ztest(z, 2);
				}
			});
		})(jStat, Math);
		jStat.models = (function() {
			function sub_regress(exog) {
				var var_count = exog[0].length;
				return jStat.arange(var_count).map(function(endog_index) {
					var exog_index = jStat.arange(var_count).filter(function(i) {
						return i !== endog_index;
					});
					return ols(jStat.col(exog, endog_index).map(function(x) {
						return x[0];
					}), jStat.col(exog, exog_index));
				});
			}
			function ols(endog, exog) {
				var nobs = endog.length;
				var df_model = exog[0].length - 1;
				var df_resid = nobs - df_model - 1;
				var coef = jStat.lstsq(exog, endog);
				var predict = jStat.multiply(exog, coef.map(function(x) {
					return [x];
				})).map(function(p) {
					return p[0];
				});
				var resid = jStat.subtract(endog, predict);
				var ybar = jStat.mean(endog);
				var SSE = jStat.sum(predict.map(function(f) {
					return Math.pow(f - ybar, 2);
				}));
				var SSR = jStat.sum(endog.map(function(y, i) {
					return Math.pow(y - predict[i], 2);
				}));
				var SST = SSE + SSR;
				return {
					exog,
					endog,
					nobs,
					df_model,
					df_resid,
					coef,
					predict,
					resid,
					ybar,
					SST,
					SSE,
					SSR,
					R2: SSE / SST
				};
			}
			function t_test(model) {
				var subModelList = sub_regress(model.exog);
				var sigmaHat = Math.sqrt(model.SSR / model.df_resid);
				var seBetaHat = subModelList.map(function(mod) {
					var SST = mod.SST;
					var R2 = mod.R2;
					return sigmaHat / Math.sqrt(SST * (1 - R2));
				});
				var tStatistic = model.coef.map(function(coef, i) {
					return (coef - 0) / seBetaHat[i];
				});
				var pValue = tStatistic.map(function(t) {
					var leftppf = jStat.studentt.cdf(t, model.df_resid);
					return (leftppf > .5 ? 1 - leftppf : leftppf) * 2;
				});
				var c = jStat.studentt.inv(.975, model.df_resid);
				return {
					se: seBetaHat,
					t: tStatistic,
					p: pValue,
					sigmaHat,
					interval95: model.coef.map(function(coef, i) {
						var d = c * seBetaHat[i];
						return [coef - d, coef + d];
					})
				};
			}
			function F_test(model) {
				var F_statistic = model.R2 / model.df_model / ((1 - model.R2) / model.df_resid);
				var fcdf = function(x, n1, n2) {
					return jStat.beta.cdf(x / (n2 / n1 + x), n1 / 2, n2 / 2);
				};
				return {
					F_statistic,
					pvalue: 1 - fcdf(F_statistic, model.df_model, model.df_resid)
				};
			}
			function ols_wrap(endog, exog) {
				var model = ols(endog, exog);
				var ttest = t_test(model);
				var ftest = F_test(model);
				var adjust_R2 = 1 - (1 - model.R2) * ((model.nobs - 1) / model.df_resid);
				model.t = ttest;
				model.f = ftest;
				model.adjust_R2 = adjust_R2;
				return model;
			}
			return { ols: ols_wrap };
		})();
		jStat.extend({
			buildxmatrix: function buildxmatrix() {
				var matrixRows = new Array(arguments.length);
				for (var i = 0; i < arguments.length; i++) matrixRows[i] = [1].concat(arguments[i]);
				return jStat(matrixRows);
			},
			builddxmatrix: function builddxmatrix() {
				var matrixRows = new Array(arguments[0].length);
				for (var i = 0; i < arguments[0].length; i++) matrixRows[i] = [1].concat(arguments[0][i]);
				return jStat(matrixRows);
			},
			buildjxmatrix: function buildjxmatrix(jMat) {
				var pass = new Array(jMat.length);
				for (var i = 0; i < jMat.length; i++) pass[i] = jMat[i];
				return jStat.builddxmatrix(pass);
			},
			buildymatrix: function buildymatrix(array) {
				return jStat(array).transpose();
			},
			buildjymatrix: function buildjymatrix(jMat) {
				return jMat.transpose();
			},
			matrixmult: function matrixmult(A, B) {
				var i, j, k, result, sum;
				if (A.cols() == B.rows()) {
					if (B.rows() > 1) {
						result = [];
						for (i = 0; i < A.rows(); i++) {
							result[i] = [];
							for (j = 0; j < B.cols(); j++) {
								sum = 0;
								for (k = 0; k < A.cols(); k++) sum += A.toArray()[i][k] * B.toArray()[k][j];
								result[i][j] = sum;
							}
						}
						return jStat(result);
					}
					result = [];
					for (i = 0; i < A.rows(); i++) {
						result[i] = [];
						for (j = 0; j < B.cols(); j++) {
							sum = 0;
							for (k = 0; k < A.cols(); k++) sum += A.toArray()[i][k] * B.toArray()[j];
							result[i][j] = sum;
						}
					}
					return jStat(result);
				}
			},
			regress: function regress(jMatX, jMatY) {
				var innerinv = jStat.xtranspxinv(jMatX);
				var xtransp = jMatX.transpose();
				var next = jStat.matrixmult(jStat(innerinv), xtransp);
				return jStat.matrixmult(next, jMatY);
			},
			regresst: function regresst(jMatX, jMatY, sides) {
				var beta = jStat.regress(jMatX, jMatY);
				var compile = {};
				compile.anova = {};
				var jMatYBar = jStat.jMatYBar(jMatX, beta);
				compile.yBar = jMatYBar;
				var yAverage = jMatY.mean();
				compile.anova.residuals = jStat.residuals(jMatY, jMatYBar);
				compile.anova.ssr = jStat.ssr(jMatYBar, yAverage);
				compile.anova.msr = compile.anova.ssr / (jMatX[0].length - 1);
				compile.anova.sse = jStat.sse(jMatY, jMatYBar);
				compile.anova.mse = compile.anova.sse / (jMatY.length - (jMatX[0].length - 1) - 1);
				compile.anova.sst = jStat.sst(jMatY, yAverage);
				compile.anova.mst = compile.anova.sst / (jMatY.length - 1);
				compile.anova.r2 = 1 - compile.anova.sse / compile.anova.sst;
				if (compile.anova.r2 < 0) compile.anova.r2 = 0;
				compile.anova.fratio = compile.anova.msr / compile.anova.mse;
				compile.anova.pvalue = jStat.anovaftest(compile.anova.fratio, jMatX[0].length - 1, jMatY.length - (jMatX[0].length - 1) - 1);
				compile.anova.rmse = Math.sqrt(compile.anova.mse);
				compile.anova.r2adj = 1 - compile.anova.mse / compile.anova.mst;
				if (compile.anova.r2adj < 0) compile.anova.r2adj = 0;
				compile.stats = new Array(jMatX[0].length);
				var covar = jStat.xtranspxinv(jMatX);
				var sds, ts, ps;
				for (var i = 0; i < beta.length; i++) {
					sds = Math.sqrt(compile.anova.mse * Math.abs(covar[i][i]));
					ts = Math.abs(beta[i] / sds);
					ps = jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);
					compile.stats[i] = [
						beta[i],
						sds,
						ts,
						ps
					];
				}
				compile.regress = beta;
				return compile;
			},
			xtranspx: function xtranspx(jMatX) {
				return jStat.matrixmult(jMatX.transpose(), jMatX);
			},
			xtranspxinv: function xtranspxinv(jMatX) {
				var inner = jStat.matrixmult(jMatX.transpose(), jMatX);
				return jStat.inv(inner);
			},
			jMatYBar: function jMatYBar(jMatX, beta) {
				return new jStat(jStat.matrixmult(jMatX, beta));
			},
			residuals: function residuals(jMatY, jMatYBar) {
				return jStat.matrixsubtract(jMatY, jMatYBar);
			},
			ssr: function ssr(jMatYBar, yAverage) {
				var ssr = 0;
				for (var i = 0; i < jMatYBar.length; i++) ssr += Math.pow(jMatYBar[i] - yAverage, 2);
				return ssr;
			},
			sse: function sse(jMatY, jMatYBar) {
				var sse = 0;
				for (var i = 0; i < jMatY.length; i++) sse += Math.pow(jMatY[i] - jMatYBar[i], 2);
				return sse;
			},
			sst: function sst(jMatY, yAverage) {
				var sst = 0;
				for (var i = 0; i < jMatY.length; i++) sst += Math.pow(jMatY[i] - yAverage, 2);
				return sst;
			},
			matrixsubtract: function matrixsubtract(A, B) {
				var ans = new Array(A.length);
				for (var i = 0; i < A.length; i++) {
					ans[i] = new Array(A[i].length);
					for (var j = 0; j < A[i].length; j++) ans[i][j] = A[i][j] - B[i][j];
				}
				return jStat(ans);
			}
		});
		jStat.jStat = jStat;
		return jStat;
	});
}));

// src/domain/statistics/distributions.ts
var import_jstat = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_jstat(), 1);
/** P(Z ≤ z) of the standard normal distribution. */
function normalCdf(z) {
	return import_jstat.default.normal.cdf(z, 0, 1);
}
/** The z with P(Z ≤ z) = p, 0 < p < 1. */
function normalQuantile(p) {
	return import_jstat.default.normal.inv(p, 0, 1);
}
/** Half-width of a two-sided normal interval in standard errors: 1.96 for a level of 0.95. */
function criticalZ(level) {
	return normalQuantile((1 + level) / 2);
}
/** Two-sided p-value of a standard normal statistic; taken from the lower tail, where digits are not lost. */
function normalTwoSidedP(z) {
	return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
/** Half-width of a two-sided t interval in standard errors; `df` > 0 need not be an integer. */
function criticalT(level, df) {
	return import_jstat.default.studentt.inv((1 + level) / 2, df);
}
/** Two-sided p-value of a t statistic with `df` > 0 degrees of freedom. */
function tTwoSidedP(t, df) {
	return Math.min(1, 2 * import_jstat.default.studentt.cdf(-Math.abs(t), df));
}
/**
* Probabilities of a discrete distribution on 0…size from the ratios of neighbours, `ratio(k)` = P(k + 1) / P(k).
* Weights are taken relative to the mode, so that nothing overflows and what underflows is truly negligible.
*/
function fromRatios(size, mode, ratio) {
	const weights = new Float64Array(size + 1);
	weights[mode] = 1;
	for (let k = mode; k < size; k++) weights[k + 1] = (weights[k] ?? 0) * ratio(k);
	for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k] ?? 0) / ratio(k - 1);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}
/** P(X = 0…n) of heads among n fair coins. */
function fairCoinProbabilities(n) {
	return fromRatios(n, Math.floor(n / 2), (k) => (n - k) / (k + 1));
}
/**
* Hypergeometric probabilities: `draws` items drawn from `total`, of which `marked` are marked. `probabilities[i]`
* belongs to `first + i` marked ones among the drawn.
*/
function hypergeometricProbabilities(total, marked, draws) {
	const first = Math.max(0, draws + marked - total);
	const last = Math.min(draws, marked);
	const mode = Math.floor((draws + 1) * (marked + 1) / (total + 2));
	const ratio = (i) => {
		const k = first + i;
		return (marked - k) * (draws - k) / ((k + 1) * (total - marked - draws + k + 1));
	};
	const start = Math.min(Math.max(mode, first), last) - first;
	return {
		first,
		probabilities: fromRatios(last - first, start, ratio)
	};
}

// src/domain/statistics/macro.ts
/**
* A macro average may be over all classes of a matrix or only over those that truly occur (a model's unreadable answers
* are a column, not a class): the reading that is nearer to the stated values.
*/
function readMacro(kind, matrices, values) {
	if (!(kind.type === "macro_f1" || kind.type === "macro_precision" || kind.type === "macro_recall")) return kind;
	if (kind.over) return kind;
	const occurring = /* @__PURE__ */ new Set();
	for (const { labels, rows } of matrices) rows.forEach((row, i) => {
		const label = labels[i];
		if (label !== void 0 && row.some((count) => count > 0)) occurring.add(label);
	});
	const narrow = {
		type: kind.type,
		over: [...occurring]
	};
	const distance = (metric) => matrices.reduce((sum, matrix, i) => {
		const value = marginMetric(metric, matrix.labels)?.(marginsOf(matrix));
		return sum + Math.abs((values[i] ?? 0) - (value ?? 0));
	}, 0);
	return distance(narrow) < distance(kind) - 1e-12 ? narrow : kind;
}

// src/domain/statistics/paired.ts
/**
* McNemar's test on the discordant items: `gained` are right only with the candidate, `lost` only with the baseline.
* Exact conditional p, and mid-p, which Fagerland, Lydersen and Laake, BMC Med. Res. Methodol. 13:91 (2013) recommend.
*/
function mcnemar(gained, lost) {
	if (gained + lost === 0) return {
		exact: 1,
		midP: 1
	};
	const probabilities = fairCoinProbabilities(gained + lost);
	const fewer = Math.min(gained, lost);
	const tail = probabilities.subarray(0, fewer + 1).reduce((sum, probability) => sum + probability, 0);
	const exact = Math.min(1, 2 * tail);
	const point = probabilities[fewer] ?? 0;
	return {
		exact,
		midP: gained === lost ? 1 - point / 2 : Math.min(1, 2 * tail - point)
	};
}
/** z of the score test that a difference of paired proportions is `delta`; Tango 1998, eq. for q̃21 in closed form. */
function scoreStatistic(gained, lost, n, delta) {
	const b = 2 * n * delta - gained - lost - (gained - lost) * delta;
	const c = -lost * delta * (1 - delta);
	const q = Math.max(0, (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n));
	const spread = Math.sqrt(Math.max(0, n * (2 * q + delta * (1 - delta))));
	const distance = gained - lost - n * delta;
	if (spread === 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
	return distance / spread;
}
/**
* Score interval of the change of accuracy on the same `n` items, (gained − lost) / n. Tango, Stat. Med. 17:891 (1998);
* found by bisection of the score statistic, which falls with the difference.
*/
function tangoInterval(gained, lost, n, level = .95) {
	const z = criticalZ(level);
	const estimate = (gained - lost) / n;
	const solve = (from, to, target) => {
		let [low, high] = [from, to];
		for (let step = 0; step < 60; step++) {
			const middle = (low + high) / 2;
			if (scoreStatistic(gained, lost, n, middle) > target) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	};
	return [solve(-1, estimate, z), solve(estimate, 1, -z)];
}

// src/domain/statistics/paired-items.ts
/**
* Pairs predictions by id. Null unless both sides have exactly the same ids, each once, with the same true labels:
* anything else is not the same test set. Order of the lines plays no part.
*/
function pairItems(baseline, candidate) {
	const before = new Map(baseline.map((item) => [item.id, item]));
	const after = new Map(candidate.map((item) => [item.id, item]));
	const n = after.size;
	if (n === 0 || n !== candidate.length || n !== before.size || n !== baseline.length) return null;
	const labels = labelsOf$4([...baseline, ...candidate]);
	const index = new Map(labels.map((label, i) => [label, i]));
	const at = (label) => index.get(label) ?? 0;
	const items = {
		labels,
		truth: new Int32Array(n),
		baseline: new Int32Array(n),
		candidate: new Int32Array(n),
		seed: 0
	};
	const texts = [];
	for (const [row, id] of [...after.keys()].sort().entries()) {
		const [old, now] = [before.get(id), after.get(id)];
		if (old === void 0 || now === void 0 || old.label !== now.label) return null;
		items.truth[row] = at(now.label);
		items.baseline[row] = at(old.prediction);
		items.candidate[row] = at(now.prediction);
		texts.push(id, now.label, ...[old.prediction, now.prediction].sort());
	}
	return {
		...items,
		seed: seedOf(texts)
	};
}
/** Items right with only one of the two versions, for McNemar's test. */
function discordantItems(items) {
	let [gained, lost] = [0, 0];
	items.truth.forEach((truth, i) => {
		const [before, after] = [items.baseline[i] === truth, items.candidate[i] === truth];
		if (after && !before) gained++;
		if (before && !after) lost++;
	});
	return {
		gained,
		lost
	};
}

// src/domain/statistics/proportion.ts
/**
* Wilson's score interval of a proportion. `successes` may be fractional (a rounded share × n); 0 ≤ successes ≤ n, n > 0.
* E. B. Wilson 1927; the form and its coverage as in Newcombe, Stat. Med. 17:857 (1998), method 3.
*/
function wilson(successes, n, level = .95) {
	const z2 = criticalZ(level) ** 2;
	const p = successes / n;
	const centre = 2 * successes + z2;
	const spread = Math.sqrt(z2 * (z2 + 4 * successes * (1 - p)));
	const scale = 2 * (n + z2);
	const low = successes <= 0 ? 0 : (centre - spread) / scale;
	const high = successes >= n ? 1 : (centre + spread) / scale;
	return [Math.max(0, low), Math.min(1, high)];
}
/**
* Interval of x1/n1 − x2/n2 of two independent proportions, from their Wilson intervals.
* Newcombe, Stat. Med. 17:873 (1998), method 10.
*/
function newcombeDifference(x1, n1, x2, n2, level = .95) {
	const p1 = x1 / n1;
	const p2 = x2 / n2;
	const [low1, high1] = wilson(x1, n1, level);
	const [low2, high2] = wilson(x2, n2, level);
	const difference = p1 - p2;
	return [difference - Math.hypot(p1 - low1, high2 - p2), difference + Math.hypot(high1 - p1, p2 - low2)];
}
/** z of the pooled two-proportion test and its two-sided p; equal shares of 0 or 1 give z = 0, p = 1. */
function pooledZ(x1, n1, x2, n2) {
	const pooled = (x1 + x2) / (n1 + n2);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
	const z = error > 0 ? (x1 / n1 - x2 / n2) / error : 0;
	return {
		z,
		pValue: normalTwoSidedP(z)
	};
}
/** True where a cell of the 2 × 2 table expects fewer than 5 items under equal shares: the normal test is then too coarse. */
function hasSmallExpectedCount(x1, n1, x2, n2) {
	const pooled = (x1 + x2) / (n1 + n2);
	return Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < 5;
}
/**
* Two-sided p of Fisher's exact test: the tables no likelier than the one seen, as R's `fisher.test` does it, with its
* tolerance of 1e-7 for ties. Counts are rounded to integers.
*/
function fisherExact(x1, n1, x2, n2) {
	const [a, b] = [Math.round(x1), Math.round(x2)];
	const { first, probabilities } = hypergeometricProbabilities(n1 + n2, a + b, n1);
	const limit = (probabilities[a - first] ?? 0) * (1 + 1e-7);
	const p = probabilities.reduce((sum, probability) => probability <= limit ? sum + probability : sum, 0);
	return Math.min(1, p);
}
/** Number of decimals in the shortest decimal form of a number (`0.82` has 2, `1e-7` has 7). */
function decimalsOf$1(value) {
	const [mantissa = "", exponent = "0"] = String(value).split("e");
	return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}
/**
* True where `value` can be a share of `n` items: it lies in 0…1 and value × n is an integer within the decimals
* written (0.82 of 160 is 130.4…132, which holds 131; 0.8418 of 160 is no count).
*/
function isShareOfItems(value, decimals, n) {
	if (!(value >= 0 && value <= 1)) return false;
	const half = .5 * 10 ** -decimals;
	const slack = 1e-9 * Math.max(1, n);
	return Math.floor((value + half) * n + slack) >= Math.ceil((value - half) * n - slack);
}

// src/domain/statistics/bound.ts
/**
* F1 and the largest standard error that per-class precision, recall and support allow. Null where a class lacks one
* of the three, a score is no ratio, a support no count, or the asked class is not there.
*
* Macro F1: the off-diagonal shares p_ij are not known, but Σ p_ij (a_i + a_j)² with a_i = F_i / D_i is at most 2M,
* M = Σ a_i² ((p_i. − p_ii) + (p_.i − p_ii)), as (x + y)² ≤ 2x² + 2y². One class's F1 has a_j = 0 elsewhere, so that
* the sum is M exactly. Weighted F1 has off-diagonal gradients (F_i − b_i) − b_j with b_i = F_i p_i. / D_i, both
* brackets ≥ 0, and (x − y)² ≤ x² + y².
*/
function f1FromScores(scores, metric) {
	const read = readShares(scores);
	if (read === null) return null;
	const { shares, n } = read;
	const at = metric.type === "f1" ? shares.findIndex((share) => share.label === metric.label) : -1;
	if (metric.type === "f1" && at < 0) return null;
	const weights = shares.map((share, i) => {
		if (metric.type === "f1") return i === at ? 1 : 0;
		return metric.type === "macro_f1" ? 1 / shares.length : share.actual;
	});
	const value = weighted(shares, weights, f1Of);
	const spread = (parts, items) => Math.sqrt(varianceBound(parts, metric, at) / items);
	const plain = spread(shares, n);
	const smoothed = !(plain > 0);
	const more = n + 2 * shares.length;
	return {
		value,
		standardError: smoothed ? spread(withTwoItemsMore$1(shares, n), more) : plain,
		smoothed,
		conservative: metric.type !== "f1",
		n,
		tolerance: weighted(shares, weights, (share) => share.f1Error),
		contradiction: contradictionOf(shares)
	};
}
const f1Of = (share) => {
	const d = share.actual + share.predicted;
	return d > 0 ? 2 * share.correct / d : 0;
};
function weighted(shares, weights, term) {
	return shares.reduce((sum, share, i) => sum + (weights[i] ?? 0) * term(share), 0);
}
/** Upper bound of the variance for one item (exact for one class). */
function varianceBound(shares, metric, at) {
	if (metric.type === "weighted_f1") return weightedBound(shares);
	const own = metric.type === "f1" ? shares.slice(at, at + 1) : shares;
	let diagonal = 0;
	let m = 0;
	for (const share of own) {
		const d = share.actual + share.predicted;
		if (d === 0) continue;
		diagonal += share.correct * (2 * (d - 2 * share.correct) / d ** 2) ** 2;
		m += (f1Of(share) / d) ** 2 * (d - 2 * share.correct);
	}
	return metric.type === "f1" ? diagonal + m : (diagonal + 2 * m) / shares.length ** 2;
}
function weightedBound(shares) {
	let squares = 0;
	let mean = 0;
	for (const share of shares) {
		const d = share.actual + share.predicted;
		if (d === 0) continue;
		const f = f1Of(share);
		const b = f * share.actual / d;
		const own = f + 2 * share.actual * (d - 2 * share.correct) / d ** 2;
		squares += share.correct * own ** 2;
		squares += (share.actual - share.correct) * (f - b) ** 2 + (share.predicted - share.correct) * b ** 2;
		mean += share.actual * f;
	}
	const bound = squares - mean ** 2;
	return bound > 1e-14 * squares ? bound : 0;
}
/** Shares with one item right and one wrong more for each class; see deltaFromConfusion. */
function withTwoItemsMore$1(shares, n) {
	const total = n + 2 * shares.length;
	return shares.map((share) => ({
		...share,
		correct: (share.correct * n + 1) / total,
		actual: (share.actual * n + 2) / total,
		predicted: (share.predicted * n + 2) / total
	}));
}
function readShares(scores) {
	const n = supportTotal$1(scores);
	if (n === null || new Set(scores.map((score) => score.label)).size !== scores.length) return null;
	const shares = [];
	for (const { label, precision, recall, support } of scores) {
		if (recall === null || support === null || !isRatio(recall.value)) return null;
		const p = precision === null || Number.isNaN(precision.value) ? null : precision;
		if (p !== null && !isRatio(p.value)) return null;
		if (p === null && recall.value > 0) return null;
		shares.push(sharesOf(label, p, recall, support, n));
	}
	return {
		shares,
		n
	};
}
const isRatio = (value) => value >= 0 && value <= 1;
/** Sum of the supports, null unless every class has a whole one and the sum is positive. */
function supportTotal$1(scores) {
	let sum = 0;
	for (const { support } of scores) {
		if (support === null || !Number.isSafeInteger(support) || support < 0) return null;
		sum += support;
	}
	return sum > 0 ? sum : null;
}
const halfUnit = (number) => .5 * 10 ** -(number.decimals ?? decimalsOf$1(number.value));
function sharesOf(label, precision, recall, support, n) {
	const actual = support / n;
	const p = precision?.value ?? 0;
	const correct = p > 0 ? recall.value * actual : 0;
	const predicted = p > 0 ? correct / p : 0;
	const dp = precision === null ? 0 : halfUnit(precision);
	const dr = halfUnit(recall);
	const most = (recall.value + dr) * actual / Math.max(p - dp, 1e-9);
	const sum = p + recall.value;
	const f1Error = sum > 0 ? 2 * (recall.value ** 2 * dp + p ** 2 * dr) / sum ** 2 : dp + dr;
	return {
		label,
		correct,
		actual,
		predicted,
		predictedError: correct === 0 && precision !== null ? 1 : most - predicted,
		f1Error
	};
}
function contradictionOf(shares) {
	const predictedShare = shares.reduce((sum, share) => sum + share.predicted, 0);
	const tolerance = shares.reduce((sum, share) => sum + share.predictedError, 0) + 1e-6;
	return Math.abs(predictedShare - 1) <= tolerance ? null : {
		predictedShare,
		tolerance
	};
}

// src/domain/statistics/delta.ts
/** value ± z × standard error, not cut at 0 or 1. */
function normalInterval(value, standardError, level = .95) {
	const half = criticalZ(level) * standardError;
	return [value - half, value + half];
}
/**
* Standard error of a metric of a confusion matrix of multinomial counts by the delta method, and the metric.
* For macro F1 (and one class's F1) after Takahashi, Yamamoto, Kuchiba and Koyama, Applied Intelligence 52 (2022).
* Null where the metric is about a class that the matrix lacks. `matrix` holds whole counts (isCountMatrix).
*
* Where no mistake (or no hit) was seen the formula gives 0, which is not certainty: each class then gets one item
* that is right and one that is wrong, for the standard error alone. With two classes these are the two successes and
* two failures of Agresti and Coull, The American Statistician 52 (1998).
*/
function deltaFromConfusion(matrix, metric) {
	const margins = marginsOf(matrix);
	const evaluate = marginMetric(metric, matrix.labels);
	if (evaluate === null) return null;
	const value = evaluate(margins);
	const plain = Math.sqrt(variance(matrix, margins, metric) / margins.n);
	if (plain > 0) return {
		value,
		standardError: plain,
		smoothed: false
	};
	const more = withTwoItemsMore(matrix);
	const padded = marginsOf(more);
	return {
		value,
		standardError: Math.sqrt(variance(more, padded, metric) / padded.n),
		smoothed: true
	};
}
/** One item right and one wrong for each class, the wrong one shared out over the other classes. */
function withTwoItemsMore(matrix) {
	const wrong = 1 / Math.max(1, matrix.labels.length - 1);
	const rows = matrix.rows.map((row, i) => row.map((count, j) => count + (i === j ? 1 : wrong)));
	return {
		labels: matrix.labels,
		rows
	};
}
/** Variance for one item: Σ p g² − (Σ p g)², with g the gradient of the metric by the share p of each cell. */
function variance(matrix, margins, metric) {
	const gradient = gradientOf(metric, matrix.labels, margins);
	let squares = 0;
	let mean = 0;
	matrix.rows.forEach((row, i) => {
		row.forEach((count, j) => {
			if (count === 0) return;
			const share = count / margins.n;
			const g = gradient(i, j);
			squares += share * g * g;
			mean += share * g;
		});
	});
	const result = squares - mean * mean;
	return result > 1e-14 * squares ? result : 0;
}
function gradientOf(metric, labels, margins) {
	const shares = (counts) => Array.from(counts, (count) => count / margins.n);
	const parts = {
		correct: shares(margins.correct),
		actual: shares(margins.actual),
		predicted: shares(margins.predicted)
	};
	switch (metric.type) {
		case "accuracy": return (i, j) => i === j ? 1 : 0;
		case "macro_f1": return f1Gradient(parts, macroWeights(metric, labels));
		case "weighted_f1": return weightedF1Gradient(parts);
		case "macro_precision": return quotientGradient(parts.correct, parts.predicted, macroWeights(metric, labels), "column");
		case "macro_recall": return quotientGradient(parts.correct, parts.actual, macroWeights(metric, labels), "row");
		default: {
			const only = labels.map((label) => label === metric.label ? 1 : 0);
			if (metric.type === "f1") return f1Gradient(parts, only);
			return metric.type === "precision" ? quotientGradient(parts.correct, parts.predicted, only, "column") : quotientGradient(parts.correct, parts.actual, only, "row");
		}
	}
}
/**
* Of Σ w_i F_i with constant weights. With D_i = p_i. + p_.i: g_ii = 2 w_i (D_i − 2 p_ii) / D_i², and
* g_ij = −(w_i F_i / D_i + w_j F_j / D_j). Classes without items have D_i = 0 and no part in it.
*/
function f1Gradient(p, weights) {
	const own = [];
	const other = [];
	p.correct.forEach((hit, i) => {
		const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
		const weight = weights[i] ?? 0;
		own.push(d > 0 ? 2 * weight * (d - 2 * hit) / d ** 2 : 0);
		other.push(d > 0 ? 2 * weight * hit / d ** 2 : 0);
	});
	return (i, j) => i === j ? own[i] ?? 0 : -((other[i] ?? 0) + (other[j] ?? 0));
}
/** Of Σ p_i. F_i: the weights are random as well, so that each cell of row i adds F_i to the gradient with constant weights. */
function weightedF1Gradient(p) {
	const constant = f1Gradient(p, p.actual);
	const f1 = p.correct.map((hit, i) => {
		const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
		return d > 0 ? 2 * hit / d : 0;
	});
	return (i, j) => (f1[i] ?? 0) + constant(i, j);
}
/** Of Σ w_i p_ii / q_i, where q_i is the share of row i (recall) or of column i (precision). */
function quotientGradient(hits, shares, weights, axis) {
	return (i, j) => {
		const at = axis === "row" ? i : j;
		const share = shares[at] ?? 0;
		if (share === 0) return 0;
		const hit = i === j ? 1 / share : 0;
		return (weights[at] ?? 0) * (hit - (hits[at] ?? 0) / share ** 2);
	};
}

// src/domain/statistics/runs.ts
/** Mean and standard error of at least two finite values, else null. */
function summariseRuns(values) {
	const count = values.length;
	if (count < 2 || !values.every(Number.isFinite)) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const standardError = Math.sqrt(squares / (count - 1) / count);
	return Number.isFinite(standardError) ? {
		mean,
		standardError,
		count
	} : null;
}
/** t interval of the mean of runs. */
function tInterval(runs, level = .95) {
	const half = criticalT(level, runs.count - 1) * runs.standardError;
	return [runs.mean - half, runs.mean + half];
}
/**
* Welch's test and interval of the difference of two means, candidate − baseline, with Satterthwaite's degrees of
* freedom. Null where neither side varies at all: identical runs say nothing of their spread.
*/
function welch(candidate, baseline, level = .95) {
	const standardError = Math.hypot(candidate.standardError, baseline.standardError);
	if (!(standardError > 0)) return null;
	const share = (candidate.standardError / standardError) ** 2;
	const degreesOfFreedom = 1 / (share ** 2 / (candidate.count - 1) + (1 - share) ** 2 / (baseline.count - 1));
	const difference = candidate.mean - baseline.mean;
	const half = criticalT(level, degreesOfFreedom) * standardError;
	return {
		difference,
		interval: [difference - half, difference + half],
		pValue: tTwoSidedP(difference / standardError, degreesOfFreedom),
		degreesOfFreedom,
		standardError
	};
}

// src/domain/statistics/sources.ts
/**
* Number of test items, first known of: the results file's own count, the confusion matrix's sum, the supports' sum,
* `data.test_count`.
*/
function itemCount(side) {
	const whole = (n) => typeof n === "number" && Number.isSafeInteger(n) && n > 0 ? n : null;
	const { confusion, classScores, predictions } = side;
	return whole(side.n) ?? (confusion && isCountMatrix(confusion) ? totalOf(confusion) : null) ?? (classScores ? supportTotal$1(classScores) : null) ?? whole(side.testCount) ?? whole(predictions?.length);
}
/** Largest distance that rounding to the written decimals explains. */
function roundingOf(side) {
	return .5 * 10 ** -(side.decimals ?? decimalsOf$1(side.value)) + 1e-9;
}
/** Collects what is known of one metric of one version. Never throws, whatever the numbers. */
function collectSources(kind, side) {
	const contradictions = [];
	const confusion = readConfusion(side, contradictions);
	const { value } = side;
	const runs = readRuns(side, contradictions);
	const standardError = side.standardError ?? NaN;
	return {
		value,
		n: itemsBehind(kind, side, confusion),
		share: runs === null ? shareOf(kind, side, confusion) : null,
		computed: kind.type === "other" || kind.type === "proportion" ? null : fromConfusion(kind, side, confusion, contradictions) ?? fromScores(kind, side, side.classScores ?? [], contradictions),
		reported: Number.isFinite(standardError) && standardError > 0 ? {
			value,
			standardError,
			n: itemCount(side),
			origin: "reported",
			conservative: false,
			smoothed: false,
			inexact: false
		} : null,
		runs,
		contradictions
	};
}
function readConfusion(side, contradictions) {
	if (side.confusion) {
		if (isCountMatrix(side.confusion)) return side.confusion;
		contradictions.push({ code: "not-a-count-matrix" });
	}
	const items = side.predictions ?? [];
	const distinct = new Set(items.map((item) => item.id)).size === items.length;
	return items.length > 0 && distinct ? confusionFromPredictions(items) : null;
}
function readRuns(side, contradictions) {
	const runs = side.runs ? summariseRuns(side.runs) : null;
	if (runs === null) return null;
	const tolerance = Math.max(roundingOf(side), runs.standardError);
	if (Math.abs(side.value - runs.mean) <= tolerance) return runs;
	contradictions.push({
		code: "value-contradicts-runs",
		stated: side.value,
		computed: runs.mean,
		tolerance
	});
	return null;
}
/** Items that the metric is a share of: predicted ones for precision, true ones for recall, else all. */
function itemsBehind(kind, side, confusion) {
	if (kind.type !== "precision" && kind.type !== "recall") return itemCount(side);
	const at = confusion?.labels.indexOf(kind.label) ?? -1;
	if (confusion && at >= 0) return marginsOf(confusion)[kind.type === "precision" ? "predicted" : "actual"][at] || null;
	const score = side.classScores?.find(({ label }) => label === kind.label);
	const support = score?.support ?? 0;
	if (!Number.isSafeInteger(support) || support <= 0) return null;
	if (kind.type === "recall") return support;
	const [precision, recall] = [score?.precision?.value ?? 0, score?.recall?.value ?? NaN];
	const predicted = Math.round(recall * support / precision);
	return Number.isSafeInteger(predicted) && predicted > 0 ? predicted : null;
}
function shareOf(kind, side, confusion) {
	const n = [
		"accuracy",
		"proportion",
		"precision",
		"recall"
	].includes(kind.type) ? itemsBehind(kind, side, confusion) : null;
	if (n === null || !isShareOfItems(side.value, side.decimals ?? decimalsOf$1(side.value), n)) return null;
	return {
		value: side.value,
		n
	};
}
function fromConfusion(kind, side, confusion, contradictions) {
	if (confusion === null) return null;
	const estimate = deltaFromConfusion(confusion, readMacro(kind, [confusion], [side.value]));
	if (estimate === null || !(estimate.standardError > 0)) return null;
	const off = Math.abs(side.value - estimate.value);
	const tolerance = Math.max(roundingOf(side), estimate.standardError);
	if (!(off <= tolerance)) {
		const code = side.confusion ? "value-contradicts-counts" : "value-contradicts-predictions";
		contradictions.push({
			code,
			stated: side.value,
			computed: estimate.value,
			tolerance
		});
		return null;
	}
	return {
		...estimate,
		value: side.value,
		n: totalOf(confusion),
		origin: "confusion",
		conservative: false,
		inexact: off > roundingOf(side)
	};
}
function fromScores(kind, side, scores, contradictions) {
	if (kind.type !== "macro_f1" && kind.type !== "weighted_f1" && kind.type !== "f1") return null;
	const estimate = f1FromScores(scores, kind);
	if (estimate === null) return null;
	if (estimate.contradiction) {
		const { predictedShare, tolerance } = estimate.contradiction;
		contradictions.push({
			code: "scores-contradict-each-other",
			stated: 1,
			computed: predictedShare,
			tolerance
		});
		return null;
	}
	const off = Math.abs(side.value - estimate.value);
	const exact = roundingOf(side) + estimate.tolerance;
	const tolerance = Math.max(exact, estimate.standardError);
	if (!(off <= tolerance)) {
		contradictions.push({
			code: "value-contradicts-scores",
			stated: side.value,
			computed: estimate.value,
			tolerance
		});
		return null;
	}
	const { standardError, conservative, smoothed, n } = estimate;
	return {
		value: side.value,
		standardError,
		n,
		origin: "scores",
		conservative,
		smoothed,
		inexact: off > exact
	};
}

// src/domain/statistics/compare-paired.ts
/** Written values are trusted as being of the predictions file when they are within half a point of it. */
const SAME_VALUE = .005;
const keyOf = (metric) => JSON.stringify(metric);
/**
* Resamples the items once for several metrics, which costs hardly more than for one. Null where the two files are
* not of the same items (see pairItems).
*/
function resampleAll(baseline, candidate, metrics, level = .95) {
	const items = pairItems(baseline, candidate);
	if (items === null) return null;
	const [old, now] = [confusionFromPredictions(baseline), confusionFromPredictions(candidate)];
	if (old === null || now === null) return {
		items,
		matrices: [],
		outcomes: /* @__PURE__ */ new Map()
	};
	const matrices = [old, now];
	const wanted = /* @__PURE__ */ new Map();
	for (const { kind, baseline: before, candidate: after } of metrics) {
		if (kind.type === "other" || kind.type === "proportion" || kind.type === "accuracy") continue;
		const metric = readMacro(kind, matrices, [before, after]);
		const evaluate = marginMetric(metric, items.labels);
		if (evaluate) wanted.set(keyOf(metric), evaluate);
	}
	const outcomes = resamplePairs(items, [...wanted.values()], { level });
	const named = /* @__PURE__ */ new Map();
	[...wanted.keys()].forEach((key, i) => {
		const outcome = outcomes[i];
		if (outcome) named.set(key, outcome);
	});
	return {
		items,
		matrices,
		outcomes: named
	};
}
/** Judges a change from item predictions of both sides; null where a side has none. */
function comparePaired(kind, baseline, candidate, level, shared) {
	const [before, after] = [baseline.predictions ?? [], candidate.predictions ?? []];
	if (kind.type === "other" || before.length === 0 || after.length === 0) return null;
	const values = {
		kind,
		baseline: baseline.value,
		candidate: candidate.value
	};
	const results = shared ?? resampleAll(before, after, [values], level);
	if (results === null) return {
		judgement: null,
		differentItems: true
	};
	return {
		judgement: kind.type === "accuracy" || kind.type === "proportion" ? judgeAccuracy(baseline, candidate, results.items, level) : judgeResampled(kind, baseline, candidate, results),
		differentItems: false
	};
}
function judgeAccuracy(baseline, candidate, items, level) {
	const n = items.truth.length;
	const hits = (side) => side.reduce((sum, label, i) => sum + (label === items.truth[i] ? 1 : 0), 0);
	const [old, now] = [hits(items.baseline), hits(items.candidate)];
	const inexact = agreement(baseline, old / n, candidate, now / n);
	if (inexact === null) return null;
	const { gained, lost } = discordantItems(items);
	const interval = tangoInterval(gained, lost, n, level);
	return {
		method: "mcnemar",
		interval,
		pValue: mcnemar(gained, lost).midP,
		planningError: (interval[1] - interval[0]) / 2 / criticalZ(level),
		conservative: false,
		assumptions: ["same-items", ...inexact ? ["inexact-value"] : []],
		n,
		baselineInterval: wilson(old, n, level),
		candidateInterval: wilson(now, n, level)
	};
}
function judgeResampled(kind, baseline, candidate, results) {
	const metric = readMacro(kind, results.matrices, [baseline.value, candidate.value]);
	const outcome = results.outcomes.get(keyOf(metric));
	if (outcome === void 0) return null;
	const inexact = agreement(baseline, outcome.baseline, candidate, outcome.candidate);
	if (inexact === null) return null;
	return {
		method: "paired-bootstrap",
		interval: outcome.interval,
		pValue: outcome.pValue,
		planningError: outcome.standardError > 0 ? outcome.standardError : null,
		conservative: false,
		assumptions: ["same-items", ...inexact ? ["inexact-value"] : []],
		n: results.items.truth.length,
		...sideIntervals(outcome)
	};
}
/** A bootstrap of values that never vary (no mistake at all) shows nothing; the delta method then speaks for the side. */
function sideIntervals(outcome) {
	const { baselineInterval, candidateInterval } = outcome;
	const varies = ([low, high]) => high > low;
	return {
		...varies(baselineInterval) ? { baselineInterval } : {},
		...varies(candidateInterval) ? { candidateInterval } : {}
	};
}
/** False where both stated values are those of the predictions, true where they are nearly, null where they are not. */
function agreement(baseline, old, candidate, now) {
	const sides = [{
		off: Math.abs(baseline.value - old),
		rounding: roundingOf(baseline)
	}, {
		off: Math.abs(candidate.value - now),
		rounding: roundingOf(candidate)
	}];
	if (!sides.every(({ off, rounding }) => off <= Math.max(rounding, SAME_VALUE))) return null;
	return !sides.every(({ off, rounding }) => off <= rounding);
}

// src/domain/statistics/power.ts
/** z(level) + z(power): how many standard errors of the change a true change must have to be found that often. */
function powerFactor(level = .95, power = .8) {
	return criticalZ(level) + normalQuantile(power);
}
/**
* Smallest true difference of two independent proportions near `p`, of n items each, that a two-sided test at `level`
* finds with probability `power`: (z + z') √(2 p̃ (1 − p̃) / n), where p̃ is the centre of the Wilson interval, so that
* p = 1 does not promise that every change would be seen. 160 items at 0.82: 0.122.
*/
function detectableDifference(p, n, level = .95, power = .8) {
	return powerFactor(level, power) * Math.SQRT2 * adjustedStandardError(p, n, level);
}
/** √(p̃ (1 − p̃) / n) with p̃ = (p n + z²/2) / (n + z²); never 0. */
function adjustedStandardError(p, n, level = .95) {
	const z2 = criticalZ(level) ** 2;
	const centre = (p * n + z2 / 2) / (n + z2);
	return Math.sqrt(centre * (1 - centre) / n);
}
/**
* How many test items more settle whether a change is beyond `limit`, which its interval now straddles: intervals
* shrink with √n, so the side that reaches over the limit must shrink to the distance between change and limit. It
* supposes that the change stays as observed. 0 where the interval does not straddle; null where no number would do
* (the change is the limit) or where it is not a number worth naming (over a billion).
*/
function itemsToSettle(change, interval, limit, n) {
	const [low, high] = interval;
	if (low > limit || high < limit) return 0;
	const needed = n * ((change > limit ? change - low : high - change) / Math.abs(change - limit)) ** 2;
	const more = Math.ceil(needed * (1 - 1e-12)) - n;
	return Number.isFinite(more) && more <= 1e9 ? Math.max(1, more) : null;
}

// src/domain/statistics/value-interval.ts
/** Interval of one version's value by the best that is known of it; for a first version, and for a threshold. */
function estimateValue(kind, side, level = .95) {
	const sources = collectSources(kind, side);
	const { n, contradictions } = sources;
	const found = intervalOf(kind, sources, level);
	const detectable = Number.isFinite(side.value) ? detectableFrom(sources, level) : null;
	return {
		interval: null,
		method: null,
		conservative: false,
		...found,
		n,
		detectable,
		contradictions
	};
}
function detectableFrom(sources, level) {
	const { share } = sources;
	if (share) return detectableDifference(share.value, share.n, level);
	const standardError = errorOf$1(sources, level);
	return standardError === null ? null : powerFactor(level) * Math.SQRT2 * standardError;
}
/** Best interval of the sources, null without any; shares are cut at 0 and 1. */
function intervalOf(kind, sources, level) {
	const { share, runs, value } = sources;
	if (!Number.isFinite(value)) return null;
	if (share) return {
		interval: wilson(share.value * share.n, share.n, level),
		method: "wilson",
		conservative: false
	};
	const error = sources.computed ?? sources.reported;
	if (error) return {
		interval: cut(kind, [value], normalInterval(value, error.standardError, level), 0),
		method: methodOf$1(error),
		conservative: error.conservative
	};
	if (runs === null || !(runs.standardError > 0)) return null;
	return {
		interval: cut(kind, [value], tInterval(runs, level), 0),
		method: "t",
		conservative: false
	};
}
function methodOf$1(error) {
	if (error.origin === "reported") return "standard-error";
	return error.origin === "confusion" ? "delta-confusion" : "delta-bound";
}
/** Standard error of one value for planning: never 0. Runs are left out: more items would not narrow them. */
function errorOf$1(sources, level) {
	if (sources.share) return adjustedStandardError(sources.share.value, sources.share.n, level);
	return (sources.computed ?? sources.reported)?.standardError ?? null;
}
/**
* An interval of shares ends at `lowest` and 1. Other metrics have no such ends, nor have the same metrics written in
* another unit (81.5 for 0.815), which shows in `values`.
*/
function cut(kind, values, [low, high], lowest) {
	return kind.type !== "other" && values.every((value) => value >= 0 && value <= 1) ? [Math.max(lowest, low), Math.min(1, high)] : [low, high];
}

// src/domain/statistics/compare.ts
/**
* Compares one metric of two versions by the best method that the facts of both sides allow, in the order of the table
* in docs/statistics.md. Never throws on numbers from files: what cannot be judged is `unknown`.
*/
function compareMetric(kind, baseline, candidate, { level = .95, paired: shared } = {}) {
	const [before, after] = [collectSources(kind, baseline), collectSources(kind, candidate)];
	const finite = Number.isFinite(baseline.value) && Number.isFinite(candidate.value);
	const change = candidate.value - baseline.value;
	const unknown = {
		change: finite ? change : null,
		significance: "unknown",
		interval: null,
		pValue: null,
		method: null,
		assumptions: [],
		baselineInterval: intervalOf(kind, before, level)?.interval ?? null,
		candidateInterval: intervalOf(kind, after, level)?.interval ?? null,
		conservative: false,
		detectable: null,
		n: {
			baseline: before.n,
			candidate: after.n
		},
		contradictions: {
			baseline: before.contradictions,
			candidate: after.contradictions
		}
	};
	if (!finite) return unknown;
	const paired = comparePaired(kind, baseline, candidate, level, shared);
	const extra = paired?.differentItems ? ["different-items"] : [];
	const found = paired?.judgement ?? compareIndependent(before, after, level);
	const judged = found && wholeJudgement(found, change);
	if (judged === null) return {
		...unknown,
		assumptions: extra
	};
	const known = withJudgement$1(unknown, judged, level);
	return {
		...known,
		interval: cut(kind, [baseline.value, candidate.value], judged.interval, -1),
		assumptions: [...known.assumptions, ...extra]
	};
}
/** The comparison with what a method says filled in. */
function withJudgement$1(unknown, judged, level) {
	const { significance, disagree } = significanceOf(judged, level);
	const { planningError } = judged;
	return {
		...unknown,
		significance,
		pValue: judged.pValue,
		method: judged.method,
		assumptions: disagree ? [...judged.assumptions, "test-and-interval-disagree"] : judged.assumptions,
		baselineInterval: judged.baselineInterval ?? unknown.baselineInterval,
		candidateInterval: judged.candidateInterval ?? unknown.candidateInterval,
		conservative: judged.conservative,
		detectable: planningError === null ? null : powerFactor(level) * planningError,
		n: judged.n === void 0 ? unknown.n : {
			baseline: judged.n,
			candidate: judged.n
		}
	};
}
/**
* The judgement with its interval widened, where it must be, to hold the change of the values as written (counts and
* runs may differ from those by their rounding). Null where absurd inputs left no numbers.
*/
function wholeJudgement(judgement, change) {
	const [low, high] = judgement.interval;
	return Number.isFinite(low) && Number.isFinite(high) && !Number.isNaN(judgement.pValue) ? {
		...judgement,
		interval: [Math.min(low, change), Math.max(high, change)]
	} : null;
}
function significanceOf({ interval, pValue }, level) {
	const excludesZero = interval[0] > 0 || interval[1] < 0;
	const rejects = pValue < 1 - level;
	return {
		significance: excludesZero && rejects ? "significant" : "noise",
		disagree: excludesZero !== rejects
	};
}
function compareIndependent(before, after, level) {
	if (before.computed && after.computed && !(before.share && after.share)) return compareErrors(before, before.computed, after, after.computed, level);
	if (before.share && after.share) return compareShares(before, after, level);
	if (before.reported && after.reported) return compareErrors(before, before.reported, after, after.reported, level);
	if (before.runs && after.runs) return compareRuns(before, after, level);
	const [old, now] = [anyError(before, level), anyError(after, level)];
	return old && now ? compareErrors(before, old, after, now, level) : null;
}
function compareShares(before, after, level) {
	const [old, now] = [before.share, after.share];
	if (old === null || now === null) return null;
	const [x1, n1, x2, n2] = [
		now.value * now.n,
		now.n,
		old.value * old.n,
		old.n
	];
	const small = hasSmallExpectedCount(x1, n1, x2, n2);
	return {
		method: small ? "newcombe-fisher" : "newcombe-z",
		interval: newcombeDifference(x1, n1, x2, n2, level),
		pValue: small ? fisherExact(x1, n1, x2, n2) : pooledZ(x1, n1, x2, n2).pValue,
		planningError: planningError(before, after, level),
		conservative: false,
		assumptions: ["independent-samples", ...small ? [] : ["large-sample"]]
	};
}
/** Standard error of a share as an error source, for the comparison with a side that has only a standard error. */
function anyError(sources, level) {
	const { share } = sources;
	if (sources.computed ?? sources.reported) return sources.computed ?? sources.reported;
	if (share === null) return null;
	const standardError = adjustedStandardError(share.value, share.n, level);
	const { value, n } = share;
	return {
		value,
		standardError,
		n,
		origin: "reported",
		conservative: false,
		smoothed: false,
		inexact: false
	};
}
function compareErrors(before, old, after, now, level) {
	const standardError = Math.hypot(old.standardError, now.standardError);
	const change = after.value - before.value;
	const assumptions = ["independent-samples", "large-sample"];
	if (old.conservative || now.conservative) assumptions.push("upper-bound");
	if (old.smoothed || now.smoothed) assumptions.push("smoothed");
	if (old.inexact || now.inexact) assumptions.push("inexact-value");
	return {
		method: methodOf(old, now),
		interval: normalInterval(change, standardError, level),
		pValue: normalTwoSidedP(change / standardError),
		planningError: planningError(before, after, level),
		conservative: old.conservative || now.conservative,
		assumptions
	};
}
function methodOf(old, now) {
	const origins = /* @__PURE__ */ new Set([old.origin, now.origin]);
	if (origins.has("reported")) return origins.size === 1 ? "standard-error" : "mixed";
	return origins.has("scores") ? "delta-bound" : "delta-confusion";
}
/**
* Standard error of the change between two versions as good as the candidate on the two test sets: what the numbers of
* items can show from here on, which is what a reader plans with.
*/
function planningError(before, after, level) {
	const error = errorOf$1(after, level);
	if (error === null) return null;
	if (before.n !== null && after.n !== null) return error * Math.sqrt(1 + after.n / before.n);
	return Math.hypot(error, errorOf$1(before, level) ?? error);
}
function compareRuns(before, after, level) {
	if (before.runs === null || after.runs === null) return null;
	const result = welch(after.runs, before.runs, level);
	if (result === null) return null;
	return {
		method: "welch",
		interval: result.interval,
		pValue: result.pValue,
		planningError: null,
		conservative: false,
		assumptions: ["runs-vary-alone"]
	};
}

// src/domain/records/metric-pattern.ts
/**
* Whether a metric's dotted name fits a pattern such as `per_class.*.f1`; `*` stands for any text, dots included,
* because class labels may hold dots. Linear in practice and never worse than the product of the lengths.
*/
function fitsPattern(pattern, name) {
	let p = 0;
	let n = 0;
	let star = -1;
	let resume = 0;
	while (n < name.length) if (pattern[p] === "*") {
		star = p++;
		resume = n;
	} else if (p < pattern.length && pattern[p] === name[n]) {
		p++;
		n++;
	} else if (star >= 0) {
		p = star + 1;
		n = ++resume;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/domain/compare/direction.ts
/** Words of names whose metrics are better when lower. */
const lowerWords = new Set("loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl error errors err wer cer mer ter eer fpr fnr far frr mae mse rmse mape smape msle rmsle medae brier ece mce fid distance hamming deviation std variance latency runtime duration time seconds ms memory cost hallucination hallucinations toxicity bias misclassification invalid failures".split(" "));
/** Words that name a higher-is-better metric whatever stands before them (`error_type.accuracy`). */
const higherWords = new Set("accuracy acc f1 f2 fbeta precision recall auc auroc auprc roc map mrr ndcg bleu rouge rouge1 rouge2 rougel meteor chrf bertscore exact em match mcc kappa specificity sensitivity pass success correct coverage".split(" "));
/** Words of metrics that have no upper end or are no share: they are shown as they are, never in percent. */
const absoluteWords = new Set("loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl mae mse rmse medae msle rmsle fid distance deviation std variance latency runtime duration time seconds ms memory cost tokens samples steps epoch count throughput mcc kappa correlation pearson spearman r2 elo".split(" "));
/** Words of metrics that are shares: a value of 81.5 is then one in percent. */
const shareWords = /* @__PURE__ */ new Set([...higherWords, ..."wer cer mer eer fpr fnr far frr ter rate".split(" ")]);
/** Which way is better, by the metric's name: the last part of the dotted name that has a known word decides. */
function directionByName(name) {
	for (const part of name.split(".").reverse()) {
		const words = metricWords$1(part);
		if (words.some((word) => lowerWords.has(word))) return "lower";
		if (words.some((word) => higherWords.has(word))) return "higher";
	}
	return "higher";
}
const has$1 = (name, known) => metricWords$1(name.split(".").at(-1) ?? name).some((word) => known.has(word));
/** Whether the name says that the metric is a share (accuracy, f1, word error rate), so that 0…1 or percent is meant. */
const isShareByName = (name) => has$1(name, shareWords) && !has$1(name, absoluteWords);
/**
* How a metric's numbers are written. By its name where that says it; else 0…1 is a ratio. A share above 1 is in
* percent. `numbers` are its values and threshold, those that are not finite are passed over; the first finite one
* decides between ratio and percent.
*/
function scaleByName(name, numbers) {
	const finite = numbers.filter((number) => Number.isFinite(number));
	if (has$1(name, absoluteWords)) return "absolute";
	if (isShareByName(name)) return Math.abs(finite[0] ?? 0) > 1 ? "percent" : "ratio";
	return finite.length > 0 && finite.every((number) => number >= 0 && number <= 1) ? "ratio" : "absolute";
}
/**
* Overrides of tunegate.yaml count first (the first pattern that fits and says something), for the primary metric
* `success_criteria.direction` before them.
*/
function metricReading(overrides, primary) {
	const fitting = (name) => overrides.filter((override) => fitsPattern(override.metric, name));
	return {
		directionOf: (name) => (name === primary.name ? primary.direction : null) ?? fitting(name).find((override) => override.direction !== null)?.direction ?? directionByName(name),
		scaleOf: (name, numbers) => fitting(name).find((override) => override.scale !== null)?.scale ?? scaleByName(name, numbers)
	};
}

// src/domain/compare/metric-kind.ts
const byWords = /* @__PURE__ */ new Map([
	["accuracy", { type: "accuracy" }],
	["f1 micro", { type: "accuracy" }],
	["f1 macro", { type: "macro_f1" }],
	["f1 weighted", { type: "weighted_f1" }],
	["macro precision", { type: "macro_precision" }],
	["macro recall", { type: "macro_recall" }],
	["accuracy balanced", { type: "macro_recall" }]
]);
/** Words that say nothing about what is measured. */
const fillers = /* @__PURE__ */ new Set([
	"eval",
	"test",
	"predict",
	"avg",
	"mean",
	"score",
	"none"
]);
/** Shares of all items that are no function of a confusion matrix. Token accuracy is none: its items are tokens. */
const shareOfItems = /^(exact match|em|pass 1|(match|success|error|hit) rate|top \d+ accuracy|accuracy norm)$/;
/**
* What a metric measures, by its name, as far as the choice of a statistical method needs it. A dotted name other than
* of a class is one of several tasks or groups, whose number of items the file's own count does not tell.
*/
function metricKind(metric) {
	if (metric.label !== null && metric.score !== null) return {
		type: metric.score,
		label: metric.label
	};
	if (metric.name.includes(".") || !isShareByName(metric.name)) return { type: "other" };
	const words = metricWords$1(metric.name).map((word) => word === "acc" ? "accuracy" : word).filter((word) => !fillers.has(word));
	return byWords.get([...words].sort().join(" ")) ?? (shareOfItems.test(words.join(" ")) ? { type: "proportion" } : { type: "other" });
}

// src/domain/compare/certainty.ts
/** Shares written in percent are judged as ratios: only those have known distributions. */
const divisorOf = (scale) => scale === "percent" ? 100 : 1;
const divided = (measured, divisor) => measured === null || divisor === 1 ? measured : {
	value: measured.value / divisor,
	decimals: measured.decimals === null ? null : measured.decimals + 2
};
function sideFacts({ metric, facts }, scale) {
	const divisor = divisorOf(scale);
	const results = facts.results;
	const written = divided(metric, divisor);
	return {
		value: written?.value ?? metric.value,
		decimals: written?.decimals ?? null,
		standardError: metric.standardError === null ? null : metric.standardError / divisor,
		runs: metric.runs?.map((run) => run / divisor) ?? null,
		n: results?.sampleCount ?? null,
		testCount: facts.data.testCount,
		confusion: results?.confusion ?? null,
		classScores: results?.perClass.map((scores) => ({
			...scores,
			precision: divided(scores.precision, divisor),
			recall: divided(scores.recall, divisor),
			f1: divided(scores.f1, divisor)
		})),
		predictions: facts.predictions
	};
}
const scaled = (interval, divisor) => interval === null ? null : [interval[0] * divisor, interval[1] * divisor];
/** How sure the change of one metric is, in the metric's own unit. */
function judgeChange(baseline, candidate, scale, options) {
	const divisor = divisorOf(scale);
	const judged = compareMetric(metricKind(candidate.metric), sideFacts(baseline, scale), sideFacts(candidate, scale), options);
	return {
		...judged,
		interval: scaled(judged.interval, divisor),
		baselineInterval: scaled(judged.baselineInterval, divisor),
		candidateInterval: scaled(judged.candidateInterval, divisor),
		detectable: judged.detectable === null ? null : judged.detectable * divisor
	};
}
/** Interval of one value in the metric's own unit, null when too little is known. */
function valueInterval$1(measured, scale, level) {
	const estimate = estimateValue(metricKind(measured.metric), sideFacts(measured, scale), level);
	return scaled(estimate.interval, divisorOf(scale));
}

// src/domain/compare/metrics.ts
/** Whether two numbers of one metric are written on different scales: 85.43 against 0.8418 (ratio 50 to 200). */
function scaleChanged(a, b, scale) {
	if (scale === "absolute") return false;
	const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	return small > 0 && small <= 1 && large > 1 && large / small >= 50 && large / small <= 200;
}
/** The metrics to show, in order; precision and recall by class stay for guards only. */
function rowsOf(baseline, candidate, primary) {
	const names = [.../* @__PURE__ */ new Set([...candidate.keys(), ...baseline.keys()])];
	const leading = primary === null ? [] : [primary];
	const named = primary === null ? null : findMetric(candidate, primary);
	const namedBefore = primary === null ? null : findMetric(baseline, primary);
	const rest = names.filter((name) => name !== primary && name !== named?.name && name !== namedBefore?.name).map((name) => ({
		name,
		before: baseline.get(name) ?? null,
		after: candidate.get(name) ?? null
	}));
	const isClass = ({ before, after }) => (after ?? before)?.label !== null;
	return [
		...leading.map((name) => ({
			name,
			before: namedBefore,
			after: named
		})),
		...rest.filter((row) => !isClass(row)),
		...rest.filter((row) => isClass(row) && (row.after ?? row.before)?.score === "f1")
	].filter(({ before, after }) => before !== null || after !== null);
}
function outcomeOf(before, after, better) {
	if (after === null || !Number.isFinite(after)) return "missing";
	if (before === null || better === null) return "new";
	if (sameNumber(before, after)) return "unchanged";
	return better > 0 ? "improved" : "regressed";
}
function prepare(row, context) {
	const { reading, primary, threshold } = context;
	const [before, after] = [row.before?.value ?? null, row.after?.value ?? null];
	const isPrimary = row.name === primary;
	const numbers = [
		after,
		before,
		isPrimary ? threshold : null
	].filter((number) => number !== null);
	const named = reading.scaleOf(row.name, numbers);
	const direction = reading.directionOf(row.name);
	const usable = before !== null && after !== null && Number.isFinite(before) && Number.isFinite(after);
	const rescaled = usable && scaleChanged(before, after, named);
	const judged = usable && !rescaled;
	const scale = rescaled ? "absolute" : named;
	const change = judged ? sameNumber(before, after) ? 0 : after - before : null;
	const better = change === null ? null : -worsening(change, direction);
	return {
		...row,
		judged,
		change: {
			name: row.name,
			group: isPrimary ? "primary" : (row.after ?? row.before)?.label == null ? "overall" : "class",
			label: (row.after ?? row.before)?.label ?? null,
			direction,
			scale,
			baseline: before,
			candidate: after,
			change,
			relativeChange: change === null ? null : relativeChange(before, after),
			significance: "unknown",
			interval: null,
			pValue: null,
			adjustedPValue: null,
			method: null,
			candidateInterval: null,
			baselineInterval: null,
			outcome: outcomeOf(before, after, better)
		}
	};
}
function resampled(baseline, candidate, rows, level) {
	if (baseline?.predictions == null || candidate.predictions === null) return void 0;
	const metrics = rows.filter((row) => row.judged).flatMap(({ before, after }) => before === null || after === null ? [] : [{
		kind: metricKind(after),
		baseline: before.value,
		candidate: after.value
	}]);
	return resampleAll(baseline.predictions, candidate.predictions, metrics, level) ?? void 0;
}
/**
* Every metric of two versions side by side. Where the two were not measured on the same test set, only single values
* have intervals: a difference of unlike things has none.
*/
function compareMetrics(baseline, candidate, comparable, context) {
	const { primary, confidence: level } = context;
	const rows = rowsOf(...[metricTable$1(baseline?.results ?? null), metricTable$1(candidate.results)], primary).filter((row) => context.onlyPrimary !== true || row.name === primary).map((row) => prepare(row, context));
	const paired = comparable ? resampled(baseline, candidate, rows, level) : void 0;
	const judgements = /* @__PURE__ */ new Map();
	for (const { name, before, after, judged, change } of rows) {
		if (!comparable || !judged || baseline === null || before === null || after === null) continue;
		const sides = [{
			metric: before,
			facts: baseline
		}, {
			metric: after,
			facts: candidate
		}];
		judgements.set(name, judgeChange(...sides, change.scale, {
			level,
			paired
		}));
	}
	const classes = rows.filter(({ name, change }) => change.group === "class" && judgements.has(name) && !context.protectedClasses.includes(change.label ?? ""));
	const adjusted = adjustForClasses(classes.flatMap((row) => judgements.get(row.name) ?? []), level);
	const adjustedByName = new Map(classes.map((row, index) => [row.name, adjusted[index]]));
	return {
		metrics: rows.map((row) => {
			const judged = adjustedByName.get(row.name) ?? judgements.get(row.name);
			const adjustedPValue = adjustedByName.get(row.name)?.adjustedPValue ?? judged?.pValue ?? null;
			return judged === void 0 ? withIntervals(row, baseline, candidate, level) : withJudgement(row.change, judged, adjustedPValue);
		}),
		primary: (primary === null ? void 0 : judgements.get(primary)) ?? null
	};
}
function withJudgement(change, judged, adjusted) {
	return {
		...change,
		significance: judged.significance,
		interval: judged.interval,
		pValue: judged.pValue,
		adjustedPValue: adjusted,
		method: judged.method,
		candidateInterval: judged.candidateInterval,
		baselineInterval: judged.baselineInterval
	};
}
function withIntervals({ change, before, after }, baseline, candidate, level) {
	const interval = (metric, facts) => metric === null || facts === null ? null : valueInterval$1({
		metric,
		facts
	}, change.scale, level);
	return {
		...change,
		candidateInterval: interval(after, candidate),
		baselineInterval: interval(before, baseline)
	};
}

// src/domain/compare/comparability.ts
const labelsOf$3 = (results) => (results?.perClass.length ?? 0) > 0 ? (results?.perClass ?? []).map((scores) => scores.label) : results?.confusion?.labels ?? [];
function labelChanges(baseline, candidate) {
	const [before, after] = [labelsOf$3(baseline), labelsOf$3(candidate)];
	if (before.length === 0 || after.length === 0) return [];
	const added = after.filter((label) => !before.includes(label));
	const removed = before.filter((label) => !after.includes(label));
	return added.length + removed.length === 0 ? [] : [reason("label-set-changed", {
		added,
		removed
	})];
}
/** Metrics that vanished while one of nearly the same name appeared. */
function renames(before, after) {
	const overall = (table) => [...table.values()].filter((metric) => metric.label === null);
	const gone = overall(before).filter((metric) => !after.has(metric.name));
	const appeared = overall(after).filter((metric) => !before.has(metric.name));
	return gone.flatMap(({ name }) => {
		const to = appeared.find((metric) => similarNames(name, metric.name))?.name;
		return to === void 0 ? [] : [{
			from: name,
			to
		}];
	});
}
const harmonic$1 = (a, b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
/**
* Which definitions of macro F1 a file's own numbers fit: the mean of the classes' f1, or the f1 of mean precision and
* mean recall. Opitz and Burst, Macro F1 and Macro F1, 2019: the two can differ by several points.
*/
function macroDefinitions(results) {
	const fitting = /* @__PURE__ */ new Set();
	const macro = findMetric(metricTable$1(results), "macro_f1");
	const complete = (results?.perClass ?? []).flatMap(({ f1, precision, recall }) => f1 === null || precision === null || recall === null ? [] : [[
		f1.value,
		precision.value,
		recall.value
	]]);
	if (macro === null || complete.length < 2 || complete.length !== results?.perClass.length) return fitting;
	const column = (index) => complete.map((row) => row[index] ?? NaN);
	const tolerance = 10 ** -(macro.decimals ?? 3) + 1e-9;
	if (Math.abs(macro.value - mean(column(0))) <= tolerance) fitting.add("mean-of-f1");
	if (Math.abs(macro.value - harmonic$1(mean(column(1)), mean(column(2)))) <= tolerance) fitting.add("f1-of-means");
	return fitting;
}
function redefinition(baseline, candidate) {
	const [before, after] = [macroDefinitions(baseline), macroDefinitions(candidate)];
	if (before.size === 0 || after.size === 0 || [...before].some((one) => after.has(one))) return [];
	return [reason("metric-redefined", { metric: "macro_f1" })];
}
const hourMs = 36e5;
/** The largest offset of a time zone from UTC. */
const farthestZoneMs = 14 * hourMs;
function outdated(facts) {
	const [results, model] = [facts.results?.evaluated ?? null, facts.model.created];
	if (results === null || model === null) return [];
	const day = results.dateOnly ? 24 * hourMs - 1 : 0;
	const doubt = statesZone(results) === statesZone(model) ? 0 : farthestZoneMs;
	return results.epochMs + day + doubt >= model.epochMs ? [] : [reason("results-older-than-model", {
		version: facts.version,
		results: results.text,
		model: model.text
	})];
}
function primaryReasons(before, after, primary, version, reading) {
	const [old, now] = [findMetric(before, primary), findMetric(after, primary)];
	if (old === null) return [reason("baseline-metric-missing", {
		metric: primary,
		version
	})];
	if (!Number.isFinite(old.value)) return [reason("baseline-not-a-number", {
		metric: primary,
		version
	})];
	if (now === null) return [];
	if (scaleChanged(old.value, now.value, reading.scaleOf(primary, [now.value, old.value]))) return [reason("scale-changed", {
		metric: primary,
		baseline: old.value,
		candidate: now.value
	})];
	return [];
}
/**
* What stands against comparing two versions, most important first: SPEC section 5. A zero baseline is said too, but
* only takes the relative change away.
*/
function comparability$2(baseline, candidate, primary, reading) {
	const version = baseline.version;
	if (baseline.results === null) return {
		comparable: false,
		reasons: [reason("baseline-without-results", { version })]
	};
	const [before, after] = [metricTable$1(baseline.results), metricTable$1(candidate.results)];
	const measured = candidate.results !== null;
	const against = [
		...testSetChanges(baseline, candidate) ?? [],
		...labelChanges(baseline.results, candidate.results),
		...primary === null ? [] : primaryReasons(before, after, primary, version, reading),
		...redefinition(baseline.results, candidate.results),
		...outdated(baseline),
		...outdated(candidate)
	];
	const renamed = measured ? renames(before, after).map((names) => reason("metric-renamed", names)) : [];
	const primaryRenamed = renamed.filter(({ args }) => primary !== null && (args.from === primary || args.to === primary));
	const zero = primary !== null && findMetric(before, primary)?.value === 0;
	return {
		comparable: against.length + primaryRenamed.length === 0,
		reasons: [
			...against,
			...renamed,
			...zero && primary !== null ? [reason("zero-baseline", { metric: primary })] : []
		]
	};
}

// src/domain/report/other-versions.ts
const otherVersionKinds = [
	"added",
	"changed",
	"removed"
];
/** Names of the versions in whose folders, or in whose benchmark results, the pull request changes something. */
function touchedVersions$1({ path, changes }) {
	const root = path === "" ? "" : `${path}/`;
	const names = changes.flatMap((change) => {
		if (!change.path.startsWith(root)) return [];
		const rest = change.path.slice(root.length);
		const [, name] = /^versions\/([^/]+)\/./.exec(rest) ?? /^benchmarks\/results\/([^/]+)_results\.json$/.exec(rest) ?? [];
		return name === void 0 ? [] : [name];
	});
	return new Set(names);
}
function primaryChange(version, baseline, context) {
	if (context.primary === null || version.results === null) return null;
	const { comparable } = baseline === null ? { comparable: false } : comparability$2(baseline, version, context.primary, context.reading);
	const { metrics } = compareMetrics(baseline, version, comparable, {
		...context,
		onlyPrimary: true
	});
	const [primary] = metrics;
	if (primary === void 0) return null;
	const alone = {
		...primary,
		change: null,
		relativeChange: null,
		outcome: "new"
	};
	return baseline === null || comparable ? primary : alone;
}
/** Further versions that the pull request adds, changes or removes, against the same baseline as the candidate. */
function otherVersions(input, candidate, baseline, context) {
	const present = (versions, name) => {
		const facts = versions.get(name);
		return facts === void 0 || facts.retired ? null : facts;
	};
	const [base, head] = [versionsOf(input.base), versionsOf(input.head)];
	return [...touchedVersions$1(input)].flatMap((name) => {
		if (name === candidate) return [];
		const [before, after] = [present(base, name), present(head, name)];
		if (after === null) return before === null ? [] : [{
			version: name,
			kind: "removed",
			primary: null
		}];
		return [{
			version: name,
			kind: before === null ? "added" : "changed",
			primary: primaryChange(after, baseline, context)
		}];
	});
}

// src/domain/findings/consistency.ts
const consistencyRules = {
	"consistency/results-differ": "error",
	"consistency/missing": "warning",
	"consistency/config-differs": "error",
	"consistency/data-differs": "error",
	"consistency/model-differs": "warning",
	"consistency/distribution-sum": "warning",
	"consistency/source-hash": "warning",
	"consistency/f1": "warning",
	"consistency/macro-f1": "warning",
	"consistency/accuracy": "warning",
	"consistency/test-count": "warning",
	"consistency/confusion": "warning",
	"consistency/no-data": "warning"
};

// src/domain/findings/history.ts
const historyRules = {
	"history/rewritten": "error",
	"history/origin-rewritten": "warning",
	"history/deployed-removed": "error",
	"history/version-removed": "warning",
	"history/name-reused": "error",
	"history/retired-removed": "warning"
};

// src/domain/findings/lineage.ts
const lineageRules = {
	"lineage/version-differs": "error",
	"lineage/strategy": "warning",
	"lineage/unknown-form": "warning",
	"lineage/empty-folder": "warning",
	"lineage/file-missing": "warning",
	"lineage/parent-missing": "error",
	"lineage/parent-later": "error",
	"lineage/parent-cycle": "error",
	"lineage/orphan": "warning",
	"lineage/no-changes": "warning",
	"lineage/vague-change": "warning",
	"lineage/claim-differs": "warning",
	"lineage/count-differs": "warning",
	"lineage/unmentioned-change": "warning",
	"lineage/deployed-before-created": "warning",
	"lineage/created-in-future": "warning",
	"lineage/artefact-name": "warning"
};

// src/domain/findings/secrets.ts
const secretsRules = {
	"secrets/literal": "error",
	"secrets/token": "error",
	"secrets/url": "error"
};

// src/domain/findings/settings.ts
const settingsRules = {
	"settings/unknown-rule": "error",
	"settings/unknown-key": "error"
};

// src/domain/findings/shape.ts
const shapeRules = {
	"shape/wrong-type": "error",
	"shape/missing-field": "error",
	"shape/unknown-value": "error",
	"shape/likely-typo": "warning",
	"shape/number-as-text": "warning",
	"shape/python-differs": "warning",
	"shape/quote-version": "warning",
	"shape/percent": "error",
	"shape/out-of-range": "error",
	"shape/unsafe-integer": "error",
	"shape/not-finite": "error",
	"shape/bad-timestamp": "error",
	"shape/bad-duration": "error",
	"shape/bad-name": "error",
	"shape/name-collision": "error"
};

// src/domain/findings/syntax.ts
const syntaxRules = {
	"syntax/unreadable": "error",
	"syntax/duplicate-key": "error",
	"syntax/tab": "error",
	"syntax/encoding": "error",
	"syntax/control-character": "error",
	"syntax/too-large": "error",
	"syntax/too-deep": "error",
	"syntax/too-many-keys": "error",
	"syntax/alias": "error",
	"syntax/symlink": "error",
	"syntax/submodule": "error",
	"syntax/lfs-pointer": "error",
	"syntax/conflict-marker": "error",
	"syntax/not-a-mapping": "error",
	"syntax/tag": "error",
	"syntax/directive": "error",
	"syntax/multiple-documents": "error",
	"syntax/merge-key": "error",
	"syntax/reserved-key": "error",
	"syntax/key-type": "error",
	"syntax/json-nan": "warning"
};

// src/domain/findings/task.ts
const taskRules$1 = {
	"task/name-differs": "warning",
	"task/active-version-missing": "error",
	"task/status-move": "error",
	"task/primary-metric-missing": "error",
	"task/primary-metric-changed": "warning",
	"task/no-criteria": "warning",
	"task/threshold-lowered": "warning",
	"task/unknown-label": "warning",
	"task/label-not-evaluated": "warning",
	"task/deployed-version-missing": "error",
	"task/deployed-version-differs": "warning",
	"task/experimental-deployed": "warning",
	"task/updated-before-created": "warning",
	"task/waiver-incomplete": "warning",
	"task/waiver-wildcard": "warning",
	"task/waiver-expired": "warning",
	"task/waiver-unknown": "warning",
	"task/not-checked": "notice"
};

// src/domain/findings/rules.ts
/** Default severity of every rule; `rules:` in tunegate.yaml overrides it per rule. */
const defaultSeverity = {
	...syntaxRules,
	...shapeRules,
	...taskRules$1,
	...lineageRules,
	...consistencyRules,
	...historyRules,
	...secretsRules,
	...settingsRules
};
/** Whether `id` names a rule. */
const isRuleId = (id) => Object.hasOwn(defaultSeverity, id);

// src/domain/compare/comparison.ts
/** How a metric's numbers are to be shown: a share (0…1), a share written in percent (0…100), or a plain number. */
const metricScales = [
	"ratio",
	"percent",
	"absolute"
];
const metricGroups = [
	"primary",
	"overall",
	"class"
];
const significances = [
	"significant",
	"noise",
	"unknown"
];
const changeOutcomes = [
	"improved",
	"regressed",
	"unchanged",
	"new",
	"missing"
];
/** The splits of a data set whose items are counted. */
const dataSplits = [
	"train",
	"valid",
	"test"
];
const dataShifts = ["stable", "shifted"];
/** What became of a configuration key. */
const configStates = [
	"added",
	"removed",
	"changed"
];

// src/domain/findings/finding.ts
/** The worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
function finding(rule, place, args, extra = {}) {
	return {
		rule,
		severity: extra.severity ?? defaultSeverity[rule],
		file: place.file,
		line: place.line,
		column: place.column,
		task: place.task,
		args,
		suggestion: extra.suggestion ?? null,
		related: extra.related ?? null
	};
}

// src/domain/judge/gates/gate.ts
const gateNames = [
	"threshold",
	"regression",
	"guards",
	"protected_classes",
	"criteria",
	"validation"
];
const gateOutcomes = [
	"pass",
	"fail",
	"inconclusive",
	"skipped",
	"waived"
];
/** One gate's result; what is not given is null. */
function gate(name, outcome, why, { metric = null, required = null, observed = null, interval = null } = {}) {
	return {
		name,
		metric,
		outcome,
		required,
		observed,
		interval,
		reason: why
	};
}

// src/domain/judge/verdict.ts
const verdictWords = [
	"adopt",
	"acceptable",
	"caution",
	"hold",
	"reject",
	"pending",
	"rollback"
];
/**
* Below the threshold, but near enough that a little more would do: 2 points of a share, 2 % of the threshold of an
* unbounded metric.
*/
const nearPoints = .02;
/** Share of the target reached, a ratio (1 is the threshold met); null without a number or a positive threshold. */
function attainmentOf(value, threshold, direction) {
	if (value === null || threshold === null || !Number.isFinite(value) || !(threshold > 0)) return null;
	return {
		higher: value / threshold,
		lower: value > 0 ? threshold / value : null
	}[direction];
}
/** The primary metric against the baseline as a reason; null where the two cannot be compared. */
function changeReason(comparison) {
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	if (comparison.baseline === null || !comparison.comparability.comparable) return null;
	if (primary === void 0 || primary.change === null) return null;
	const subject = {
		metric: primary.name,
		baseline: comparison.baseline.version
	};
	if (primary.outcome === "unchanged") return reason("unchanged", subject);
	const args = {
		...subject,
		change: primary.change
	};
	const better = primary.outcome === "improved";
	switch (primary.significance) {
		case "significant": return reason(better ? "improved" : "regressed", args);
		case "noise": return reason(better ? "improved-within-noise" : "regressed-within-noise", args);
		case "unknown": return reason(better ? "improved-unknown" : "regressed-unknown", args);
	}
}
function isNear(gate, context) {
	const { reading, primaryMetric } = context.criteria;
	if (gate.observed === null || gate.required === null || primaryMetric === null) return false;
	const direction = reading.directionOf(primaryMetric);
	const scale = reading.scaleOf(primaryMetric, [gate.observed, gate.required]);
	const near = {
		ratio: nearPoints,
		percent: nearPoints * 100,
		absolute: nearPoints * Math.abs(gate.required)
	};
	const gap = Math.abs(gate.required - gate.observed);
	const best = gate.interval === null ? NaN : betterEnd(gate.interval, direction);
	return gap <= near[scale] + 1e-9 || meets(best, gate.required, direction);
}
/**
* Failures that the candidate itself need not be better for: records to repair, a metric besides the primary one to
* measure again, or a bound that more items would lift.
*/
function isRepairable(gate, primary) {
	return gate.name === "regression" && gate.reason.code === "metric-missing" && gate.metric !== primary || gate.name === "validation" || gate.reason.code === "record-broken" || gate.reason.code === "threshold-bound-missed" || gate.reason.code === "threshold-bound-unknown";
}
/**
* `hold` or `reject` for a candidate that fails. It is within reach, `hold`, when nothing fails but what can be repaired
* without another model, or the threshold is missed by at most 2 points (2 % of an unbounded metric's threshold) or lies
* inside the value's interval, and the candidate is not worse than the version it is compared with beyond what
* `max_regression` allows. Everything else fails clearly: `reject`.
*/
function failing(failed, gates, context) {
	const worse = gates.some((gate) => isWorse(gate, context));
	return failed.every((gate) => isRepairable(gate, context.criteria.primaryMetric) || gate.reason.code === "threshold-missed" && !worse && isNear(gate, context)) ? "hold" : "reject";
}
/** Whether the value observed is worse than the baseline by more than what is allowed, however sure that is. */
function isWorse({ reason: why }, context) {
	if (why.code !== "regression-undecided") return false;
	const direction = context.criteria.reading.directionOf(why.args.metric);
	return worsening(why.args.change, direction) > why.args.allowed;
}
const loosened = ({ criteria }) => criteria.changes.filter(({ code }) => code === "criteria-loosened");
/** Notes that a pass must not hide. */
const cautious = /* @__PURE__ */ new Set([
	"base-record-broken",
	"class-regressed",
	"results-edited",
	"baseline-missing"
]);
/** What calls for caution although all gates pass. */
function warnings(context, gates, notes) {
	const { comparison, decision, criteria } = context;
	const { comparability, metrics } = comparison;
	const change = changeReason(comparison);
	const fell = metrics.filter(({ group, outcome, significance }) => group === "overall" && outcome === "regressed" && significance === "significant");
	const broken = metrics.filter(({ group, candidate }) => group === "overall" && candidate !== null && !Number.isFinite(candidate));
	return [
		...gates.filter((gate) => gate.outcome === "inconclusive" && gate.reason.code !== "regression-not-comparable").map((gate) => gate.reason),
		...gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason),
		...decision.baseline !== null && !comparability.comparable ? [reason("not-comparable", { baseline: decision.baseline.facts.version }), ...comparability.reasons] : [],
		...change?.code === "regressed" || change?.code === "regressed-unknown" ? [change] : [],
		...fell.flatMap((metric) => regressed(metric, comparison)),
		...broken.map(({ name, candidate }) => reason("metric-not-a-number", {
			metric: name,
			text: String(candidate)
		})),
		...notes.filter(({ code }) => cautious.has(code)),
		...loosened(context),
		...criteria.primaryMetric === null ? [reason("primary-metric-undeclared", {})] : []
	];
}
function regressed(metric, comparison) {
	if (metric.change === null || comparison.baseline === null) return [];
	const { version: baseline } = comparison.baseline;
	return [reason("regressed", {
		metric: metric.name,
		change: metric.change,
		baseline
	})];
}
const distinct$1 = (reasons) => [...new Map(reasons.flatMap((one) => one === null ? [] : [[JSON.stringify(one), one]])).values()];
/** The advice in one word, with every reason that led to it, most important first. */
function verdictOf(context, gates, notes) {
	const { comparison, decision, candidate, status } = context;
	const failed = gates.filter((gate) => gate.outcome === "fail");
	const change = changeReason(comparison);
	const rollback = decision.rollback ? reason("rollback-to", {
		version: candidate.version,
		from: decision.deployed?.version ?? candidate.version
	}) : null;
	const waived = gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason);
	if (failed.length > 0) {
		const called = [...notes.filter(({ code }) => code === "results-edited"), ...loosened(context)];
		const reasons = distinct$1([
			...failed.map((gate) => gate.reason),
			rollback,
			change,
			...called,
			...waived
		]);
		return {
			word: failing(failed, gates, context),
			reasons
		};
	}
	if (status === "archived") return {
		word: "pending",
		reasons: [reason("task-archived", {})]
	};
	if (rollback !== null) return {
		word: "rollback",
		reasons: distinct$1([rollback, ...waived])
	};
	if (candidate.results === null) return {
		word: "pending",
		reasons: [reason("no-results-yet", { status: status ?? "" })]
	};
	const cautions = warnings(context, gates, notes);
	if (cautions.length > 0) return {
		word: "caution",
		reasons: distinct$1([...cautions, change])
	};
	const met = gates.find((gate) => gate.name === "threshold" && gate.outcome === "pass")?.reason ?? null;
	const reasons = distinct$1([
		change,
		decision.none,
		met
	]);
	return {
		word: change?.code === "improved" ? "adopt" : "acceptable",
		reasons
	};
}
/** The advice where no version is under review: nothing to judge yet, or records to repair first. */
function verdictWithoutCandidate(none, gates) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	return {
		word: failed.length > 0 ? "hold" : "pending",
		reasons: distinct$1([...failed, none])
	};
}

// src/domain/records/primary-value.ts
/** The primary metric of one version; null when it is missing or no finite number. */
function primaryValue(facts, primary) {
	const value = primary === null ? NaN : findMetric(metricTable$1(facts.results), primary)?.value ?? NaN;
	return Number.isFinite(value) ? value : null;
}

// src/domain/report/history.ts
const historyMarks = [
	"active",
	"candidate",
	"deployed",
	"was-deployed",
	"baseline",
	"best",
	"experimental",
	"retired"
];
/** Names of the versions with the best primary metric, ties all named, the one under review left out. */
function bestVersions$1(versions, settings) {
	const { primary, reading, candidate } = settings;
	if (primary === null) return /* @__PURE__ */ new Set();
	const direction = reading.directionOf(primary);
	const scored = versions.flatMap((facts) => {
		const value = facts.version === candidate ? null : primaryValue(facts, primary);
		return value === null ? [] : [{
			version: facts.version,
			score: -worsening(value, direction)
		}];
	});
	const top = scored.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
	return new Set(scored.filter(({ score }) => score === top).map(({ version }) => version));
}
function marksOf(facts, settings, best) {
	const { decision, active } = settings;
	const { version } = facts;
	const deployed = decision.deployed?.version === version;
	return [
		["active", version === active],
		["candidate", version === decision.candidate],
		["deployed", deployed],
		["was-deployed", !deployed && decision.everDeployed.some((hit) => hit.version === version)],
		["baseline", version === decision.baseline],
		["best", best.has(version)],
		["experimental", facts.name.experimental],
		["retired", facts.retired]
	].filter(([, holds]) => holds).map(([mark]) => mark);
}
/** All versions of a task, oldest first, with the primary metric and what each is. */
function taskHistory(versions, settings) {
	const best = bestVersions$1(versions, {
		...settings,
		candidate: settings.decision.candidate
	});
	return [...versions].sort((a, b) => require_start.compareVersions(a.name, b.name, {
		createdA: a.created?.epochMs ?? null,
		createdB: b.created?.epochMs ?? null
	})).map((facts) => ({
		version: facts.version,
		created: facts.created?.text ?? null,
		parent: facts.parent,
		value: primaryValue(facts, settings.primary),
		changes: facts.changes,
		marks: marksOf(facts, settings, best),
		deployedAt: facts.deployedAt?.text ?? null,
		replaced: facts.replaced
	}));
}

// src/render/text.ts
/** Our own words. Never call it with anything from a repository. */
const words = (text) => [{
	kind: "words",
	text
}];
/** Data that reads as part of a sentence when it is one harmless word, else is set apart like code. */
const name = (text) => [{
	kind: "name",
	text
}];
/** Data shown as written. */
const code = (text) => [{
	kind: "code",
	text
}];
/** Whether a name is one plain word (letters, digits, `.`, `_`, `-`) and so cannot pass for words of ours. */
const isPlainWord = (text) => /^[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff._-]{0,63}$/.test(text) || /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u.test(text);
/** Builds a Text; every interpolated string is data (a name), numbers are written as they are, Texts are put in. */
function t(strings, ...values) {
	const segments = [];
	strings.forEach((text, index) => {
		if (text !== "") segments.push({
			kind: "words",
			text
		});
		const value = values[index];
		if (value === void 0) return;
		if (typeof value === "string") segments.push({
			kind: "name",
			text: value
		});
		else if (typeof value === "number") segments.push({
			kind: "words",
			text: String(value)
		});
		else segments.push(...value);
	});
	return segments;
}
/** Puts Texts together with our own words between them. */
function join$1(texts, separator) {
	return texts.flatMap((text, index) => index === 0 ? text : [...words(separator), ...text]);
}
/** At most `limit` pieces of data, then how many more there are (`more` says that in the reader's language). */
function listed(items, separator, more, limit = 8) {
	const shown = items.slice(0, limit).map(code);
	const rest = items.length - shown.length;
	return join$1(rest > 0 ? [...shown, more(rest)] : shown, separator);
}

// src/render/format.ts
/** U+2212: as wide as a plus, and never broken off its number. */
const minus = "−";
const none$1 = "–";
const withMinus = (text) => text.replace(/^-/u, minus);
const grouped = (digits) => {
	const [whole = "", fraction] = digits.split(".");
	const parts = whole.replace(/^-/u, "").length > 4 ? whole.replace(/\B(?=(\d{3})+$)/gu, ",") : whole;
	return fraction === void 0 ? parts : `${parts}.${fraction}`;
};
/** A number without a unit: whole as it is, else four significant digits (`0.4312`, `12.35`, `1,234.5`). */
function plainNumber(value) {
	if (!Number.isFinite(value)) return withMinus(String(value));
	if (Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000) return withMinus(grouped(String(value)));
	const size = Math.abs(value);
	if (size < 1e-4 || size >= 0x38d7ea4c68000) return withMinus(String(Number(value.toPrecision(4))));
	const decimals = Math.max(1, 3 - Math.floor(Math.log10(size)));
	return withMinus(grouped(String(Number(value.toFixed(decimals)))));
}
/** A count that is only estimated, with two digits that mean something: `2,800`, `46,000`, `85`. */
const roughCount = (count) => String(Number(count.toPrecision(2))).replace(/\B(?=(\d{3})+$)/gu, ",");
/** Factor from a metric's own unit to what is shown: ratios are shown in percent. */
const shownFactor = (scale) => scale === "ratio" ? 100 : 1;
/** A metric's value for display: `81.5 %`, or a plain number. `decimals` counts those of the percentage. */
function metricValue(value, scale, decimals = 1) {
	if (value === null) return "–";
	if (!Number.isFinite(value)) return withMinus(String(value));
	if (scale === "absolute") return plainNumber(value);
	return `${withMinus((value * shownFactor(scale)).toFixed(decimals))} %`;
}
/** A limit that people wrote: like a value, without a decimal that says nothing (`80 %`, `82.5 %`). */
function limitValue(value, scale) {
	if (scale === "absolute" || !Number.isFinite(value)) return metricValue(value, scale);
	const shown = Number((value * shownFactor(scale)).toFixed(4));
	return `${withMinus(String(shown))} %`;
}
/** Value and limit with as many decimals as it takes to see that they differ: never "80.0 % misses 80 %". */
function valueAgainst(value, limit, scale) {
	if (scale === "absolute" || !Number.isFinite(value) || value === limit) return metricValue(value, scale);
	for (let decimals = 1; decimals <= 6; decimals++) if ((value * shownFactor(scale)).toFixed(decimals) !== (limit * shownFactor(scale)).toFixed(decimals)) return metricValue(value, scale, decimals);
	return metricValue(value, scale, 6);
}
/** Number with its sign, `decimals` at least, more (up to four) when it would else round to zero. */
function signed$2(value, decimals) {
	let digits = value.toFixed(decimals);
	for (let more = decimals + 1; Number(digits) === 0 && value !== 0 && more <= 4; more++) digits = value.toFixed(more);
	if (Number(digits) === 0) return 0 .toFixed(decimals);
	return value > 0 ? `+${digits}` : withMinus(digits);
}
/** A change in the metric's own unit: `+9.5 pp` for shares, else a signed number. */
function metricChange(change, scale) {
	if (change === null) return "–";
	if (!Number.isFinite(change)) return "–";
	if (scale !== "absolute") return `${signed$2(change * shownFactor(scale), 1)} pp`;
	if (change === 0) return "0";
	return change > 0 ? `+${plainNumber(change)}` : plainNumber(change);
}
/** A ratio as signed percentage: `+100 %`, `−25 %`, `+33.3 %`. */
function relative(ratio) {
	if (ratio === null || !Number.isFinite(ratio)) return "–";
	const percent = Number((ratio * 100).toFixed(1));
	if (percent === 0) return ratio === 0 ? "0 %" : ratio > 0 ? "<+0.1 %" : `>${minus}0.1 %`;
	const digits = grouped(String(Math.abs(percent)));
	return `${percent > 0 ? "+" : minus}${digits} %`;
}
/** A ratio as unsigned percentage for shares of a whole: `40.0 %`. */
const share = (ratio) => metricValue(ratio, "ratio");
const arrows = {
	improved: "▲ ",
	regressed: "▼ ",
	unchanged: "",
	new: "",
	missing: ""
};
/** Arrow by better or worse, number with its own sign: a loss that falls by 0.2 is `▲ −0.2`. */
const arrow$1 = (outcome) => arrows[outcome];
/** The comparison a threshold stands for. */
const comparison = (direction) => ({
	higher: "≥",
	lower: "≤"
})[direction];
/** Interval of values: `75.4 … 87.6`, in percent for shares, without the unit. */
const valueInterval = (interval, scale) => interval.map((end) => metricValue(end, scale).replace(/ %$/u, "")).join(" … ");
/** Interval of a change: `+0.2 … +18.8`, in points for shares, without the unit. */
const changeInterval = (interval, scale) => interval.map((end) => metricChange(end, scale).replace(/ pp$/u, "")).join(" … ");
/** `p = 0.046`, `p < 0.001`. */
const pValue = (p) => p < .001 ? "p < 0.001" : `p = ${p.toFixed(p < .1 ? 3 : 2)}`;
/** The day of a timestamp as written, or the text itself where it does not start with one. */
const day = (timestamp) => /^\d{4}-\d{2}-\d{2}/u.exec(timestamp)?.[0] ?? timestamp;
const units = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** Bytes for people, decimal units: `1.2 GB`. */
function bytes(count) {
	let value = count;
	let unit = 0;
	while (value >= 1e3 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${unit === 0 ? String(value) : value.toFixed(1)} ${units[unit] ?? "B"}`;
}
/** First seven digits of a commit id. */
const shortSha = (sha) => sha.slice(0, 7);

// src/render/messages/en/headline.ts
const more$11 = (count) => t`${count} more`;
const plural = (count, one, many) => words(`${count} ${count === 1 ? one : many}`);
const sureness$1 = {
	significant: t`significant`,
	noise: t`within noise`,
	unknown: t`how sure that is, is unknown`
};
function certainty$1(change) {
	if (change.significance === "noise") return t` (within noise)`;
	return change.p === "" ? t`` : t` (${words(change.p)})`;
}
function changeClause$1(change) {
	const baseline = change.deployed ? t`deployed ${change.baseline}` : t`${change.baseline}`;
	if (change.outcome === "unchanged") return t`equals ${baseline}`;
	const verb = change.outcome === "improved" ? t`beats` : t`is worse than`;
	return t`${verb} ${baseline} by ${change.size}${certainty$1(change)}`;
}
/** The first line: what is so, and what to do. Every function gives one sentence (or two short ones). */
const headline$1 = {
	nothing: () => t`No training task is touched.`,
	ship: (task, version) => t`Ready to ship: ${task} ${version}.`,
	acceptable: (task, version) => t`${task} ${version} may ship.`,
	caution: (task, version) => t`${task} ${version} may ship, but look first.`,
	undecided: (task, version) => t`${task} ${version}: the data cannot tell yet.`,
	notComparable: (task, version, baseline) => t`${task} ${version} cannot be compared with ${baseline}.`,
	below: (task, version) => t`${task} ${version} misses its target: do not ship.`,
	failed: (task, version) => t`${task} ${version} does not pass: do not ship.`,
	broken: (task) => t`The records of ${task} have errors: fix them first.`,
	brokenFiles: (count) => t`${plural(count, "error", "errors")} in the records: fix ${words(count === 1 ? "it" : "them")} first.`,
	pending: (task, version) => t`${task} ${version} has no results yet.`,
	pendingTask: (task) => t`${task} has no version to judge yet.`,
	archived: (task) => t`${task} is archived.`,
	removed: (task) => t`This pull request removes ${task}.`,
	rollback: (task, version) => t`Rollback of ${task} to ${version}.`,
	manyFailed: (count, of, tasks) => t`${count} of ${of} tasks do not pass: ${listed(tasks, ", ", more$11, 3)}.`,
	manyPassed: (count) => t`All ${count} tasks pass.`,
	manyUndecided: (count, of, tasks) => t`${count} of ${of} tasks cannot be decided yet: ${listed(tasks, ", ", more$11, 3)}.`,
	manyPending: (count) => t`None of the ${count} tasks has results yet.`,
	manyCaution: (count, of, tasks) => t`All ${of} tasks pass; look at ${count} before shipping: ${listed(tasks, ", ", more$11, 3)}.`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? t`meets the ${threshold.limit} threshold` : t`is ${threshold.gap} short of the ${threshold.limit} threshold`);
		if (change !== null) parts.push(changeClause$1(change));
		if (parts.length === 0) return t`${metric} ${value}.`;
		const contrast = threshold?.met === true && change?.outcome === "regressed";
		return t`${metric} ${value} ${join$1(parts, contrast ? ", but " : " and ")}.`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? t`` : t` (${words(range)})`;
		const on = items === null ? t`` : t` on ${items} items`;
		const tested = p === "" ? t`` : t` (${words(p)})`;
		return t`${metric} ${value}${around}, ${change} against ${baseline}${on}: ${sureness$1[significance]}${tested}.`;
	},
	also: {
		errors: (count) => t`${plural(count, "error", "errors")}.`,
		warnings: (count) => t`${plural(count, "warning", "warnings")}.`,
		pending: (count) => t`${plural(count, "further task", "further tasks")} without results yet.`,
		waived: (gates) => t`Waived: ${join$1(gates.map(code), ", ")}.`,
		gates: (gates) => t`Failed: ${join$1(gates.map(code), ", ")}.`
	}
};

// src/render/messages/en/labels.ts
/** Short texts of ours: heads, titles, words. Functions take numbers and finished texts, never data. */
const labels$1 = {
	/** Before a value in `name: value` and inside a sentence. */
	colon: ": ",
	comma: ", ",
	/** Between two clauses. */
	pause: ", ",
	space: " ",
	open: " (",
	close: ")",
	none: "–",
	task: "Task",
	taskName: "Task",
	mark: "Marks",
	certainty: "Certainty",
	wordThenReasons: ". ",
	tasksChecked: (count) => `${count} ${count === 1 ? "task" : "tasks"} checked`,
	status: "Status",
	version: "Version",
	verdict: "Verdict",
	threshold: "Threshold",
	primaryMetric: "Primary metric",
	updated: "Updated",
	verdictOn: (version, verdict) => `${version}: ${verdict.toLowerCase()}`,
	created: "Created",
	mainChanges: "Main changes",
	metric: "Metric",
	change: "Change",
	interval: (percent) => `${percent} interval`,
	versus: (version) => `vs ${version}`,
	versusDeployed: "vs deployed",
	versusBaseline: "vs baseline",
	firstVersion: "first version",
	firstShort: "first",
	noResults: "no results yet",
	notComparable: "not comparable",
	whatChanged: "What changed",
	setting: "Setting",
	gate: "Gate",
	required: "Required",
	observed: "Observed",
	where: "Where",
	what: "What",
	class: "Class",
	share: "Share",
	nextStep: "Next step",
	conclusion: "Conclusion",
	activeVersion: "Active version",
	history: "Version history",
	configChanges: "Configuration",
	metricChanges: "Metrics",
	comparing: "Compare",
	noTasks: "No task in this folder.",
	noVersions: "No version yet.",
	nothingChanged: "No change.",
	unreadable: "unreadable",
	sections: {
		gates: "Gates",
		metrics: "Metrics",
		classes: "Classes",
		config: "Configuration",
		data: "Data",
		changes: "Changes",
		findings: "Findings",
		history: "History and lineage",
		deployment: "Ship it, or go back",
		others: "Further versions",
		cleanup: "Clean-up after the merge"
	},
	/** Parts of a task as the line on what was left out calls them. */
	sectionNames: {
		core: "Reasons",
		metrics: "Metrics",
		causes: "What changed",
		gates: "Gates",
		classes: "Classes",
		config: "Configuration",
		data: "Data",
		changes: "Changes",
		findings: "Findings",
		history: "History",
		deployment: "Deployment",
		others: "Further versions",
		cleanup: "Clean-up"
	},
	detailsOf: (count) => `details of ${count} ${count === 1 ? "task" : "tasks"}`,
	sectionCount: {
		gates: (passed, of) => `${passed} of ${of} passed`,
		metrics: (count) => `${count} ${count === 1 ? "metric" : "metrics"}`,
		classes: (better, worse, same) => [
			better > 0 ? `${better} better` : "",
			worse > 0 ? `${worse} worse` : "",
			same > 0 ? `${same} unchanged` : ""
		].filter((part) => part !== "").join(", "),
		config: (count) => `${count} ${count === 1 ? "setting" : "settings"} changed`,
		versions: (count) => `${count} ${count === 1 ? "version" : "versions"}`,
		entries: (count) => `${count}`
	},
	counts: {
		error: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
		warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
		notice: (count) => `${count} ${count === 1 ? "notice" : "notices"}`
	},
	verdicts: {
		adopt: "Adopt",
		acceptable: "Acceptable",
		caution: "Caution",
		hold: "Hold",
		reject: "Reject",
		pending: "Pending",
		rollback: "Rollback"
	},
	results: {
		pass: "passed",
		fail: "failed",
		inconclusive: "inconclusive",
		pending: "pending"
	},
	outcomes: {
		pass: "pass",
		fail: "fail",
		inconclusive: "inconclusive",
		skipped: "skipped",
		waived: "waived"
	},
	severities: {
		error: "error",
		warning: "warning",
		notice: "notice"
	},
	significance: {
		significant: "significant",
		noise: "within noise",
		unknown: "unknown"
	},
	/** A class whose own interval leaves out zero, but not once all classes are tested together. */
	noiseTogether: (classes) => `within noise (${classes} classes tested together)`,
	changeOutcomes: {
		improved: "better",
		regressed: "worse",
		unchanged: "unchanged",
		new: "new",
		missing: "missing"
	},
	marks: {
		active: "active",
		candidate: "this pull request",
		deployed: "deployed",
		"was-deployed": "was deployed",
		baseline: "baseline",
		best: "best",
		experimental: "experimental",
		retired: "retired"
	},
	statuses: {
		created: "created",
		configuring: "configuring",
		training: "in training",
		evaluating: "in evaluation",
		deployed: "deployed",
		archived: "archived"
	},
	otherKinds: {
		added: "added",
		changed: "changed",
		removed: "removed"
	},
	counted: {
		train: "Training items",
		valid: "Validation items",
		test: "Test items"
	},
	sourceHash: "Data source",
	shareDistance: (variation, word) => `${variation} of the items moved between classes: ${word}`,
	shift: {
		stable: "stable",
		shifted: "shifted"
	},
	hashChanged: {
		yes: "changed",
		no: "unchanged"
	},
	suggestion: "suggested",
	undecided: (items) => items === null ? "cannot be decided" : `cannot be decided; about ${roughCount(items)} more test items would settle it`,
	gateRules: {
		validation: "no errors in the records",
		criteria: "not loosened by this pull request",
		regression: (limit, baseline) => `no drop of more than ${limit} against ${baseline}`,
		regressionFree: "no relevant drop against the baseline",
		guards: "every guard holds",
		protectedClasses: "no protected class drops significantly",
		noThreshold: "no threshold set"
	},
	commands: {
		deploy: "Ship it",
		rollback: "Go back"
	},
	cleanup: (versions) => `Retention will propose to remove: ${versions}.`,
	moreRows: (count) => `${count} more`,
	moreInSummary: (count) => `${count} more in the job summary`,
	leftOut: (what) => `Left out here to fit: ${what}.`,
	summaryLink: "The job summary has everything.",
	footer: {
		against: "against",
		fullReport: "full report",
		howSure: "how sure is this?"
	},
	historyAndThreshold: (metric) => `${metric} by version, and the threshold`,
	changePlot: "Changes with their intervals",
	historyTitle: (metric) => `${metric} by version`
};
/** Spoken names of metrics and settings that many teams use; anything else is shown as written. */
const metricNames$1 = {
	accuracy: "Accuracy",
	balanced_accuracy: "Balanced accuracy",
	f1: "F1",
	macro_f1: "Macro F1",
	micro_f1: "Micro F1",
	weighted_f1: "Weighted F1",
	precision: "Precision",
	macro_precision: "Macro precision",
	weighted_precision: "Weighted precision",
	recall: "Recall",
	macro_recall: "Macro recall",
	weighted_recall: "Weighted recall",
	exact_match: "Exact match",
	loss: "Loss",
	eval_loss: "Evaluation loss",
	perplexity: "Perplexity",
	bleu: "BLEU",
	rouge1: "ROUGE-1",
	rouge2: "ROUGE-2",
	rougeL: "ROUGE-L",
	wer: "WER",
	cer: "CER",
	mae: "MAE",
	mse: "MSE",
	rmse: "RMSE",
	auc: "AUC",
	roc_auc: "ROC AUC",
	mcc: "MCC",
	latency: "Latency",
	latency_ms: "Latency (ms)",
	error_rate: "Error rate"
};
const settingNames$1 = {
	base_model: "Base model",
	method: "Method",
	data: "data",
	lora: "LoRA",
	"lora.r": "LoRA r",
	"lora.alpha": "LoRA alpha",
	"lora.dropout": "LoRA dropout",
	"lora.target_modules": "LoRA target modules",
	epochs: "Epochs",
	learning_rate: "Learning rate",
	batch_size: "Batch size",
	gradient_accumulation_steps: "Gradient accumulation",
	warmup_ratio: "Warm-up ratio",
	warmup_steps: "Warm-up steps",
	weight_decay: "Weight decay",
	max_length: "Maximum length",
	max_seq_length: "Maximum length",
	lr_scheduler: "LR scheduler",
	lr_scheduler_type: "LR scheduler",
	optimizer: "Optimizer",
	seed: "Seed"
};

// src/render/messages/en/plan.ts
const versions = (count) => `${count} ${count === 1 ? "version" : "versions"}`;
const tasks = (count) => `${count} ${count === 1 ? "task" : "tasks"}`;
const who$1 = ({ task, version }) => version === null ? t`${task || "."}` : t`${task || "."} ${version}`;
/** Everything that the output of `cleanup` says. */
const plan$1 = {
	title: "Retention plan",
	pullRequestTitle: (count) => `Clean up ${versions(count)} by retention policy`,
	nothing: "Nothing to clean up.",
	goes: (count, of) => `${versions(count)} of ${tasks(of)} ${count === 1 ? "goes" : "go"}.`,
	givesBack: (size) => `A checkout gets ${size} smaller.`,
	deferred: (count, cap) => `${count} more ${count === 1 ? "version waits" : "versions wait"} for a later run: one run removes at most ${cap}.`,
	promote: (count) => count === 1 ? "1 experiment succeeded: promote it (tunegate promote)." : `${count} experiments succeeded: promote them (tunegate promote).`,
	planFor: (commit) => `Plan for ${commit}`,
	version: "Version",
	action: "Action",
	age: "Age",
	size: "Size",
	why: "Why",
	days: (count) => `${count} d`,
	actions: {
		keep: "keep",
		remove: "remove",
		defer: "later"
	},
	keptTitle: (count) => `Kept · ${versions(count)}`,
	restoreTitle: "Bring a version back",
	noticesTitle: (count) => `Notes · ${count}`,
	more: (count) => `${count} more in the job summary`,
	dryRun: "This was a dry run: nothing has been changed.",
	applyHint: "To carry it out: tunegate cleanup --apply",
	removed: "Removed in the working tree. Look at git status, then commit.",
	finished: "An earlier cleanup that was interrupted has been finished. Look at git status, then commit.",
	unfinished: "An earlier cleanup was interrupted: finish it with tunegate cleanup --apply.",
	proposed: (number) => `Proposed in pull request #${number}.`,
	withdrawn: (number) => `Nothing is left to do: pull request #${number} is closed.`,
	committed: (commit) => `Removed by commit ${commit}.`,
	bodyNotStored: (number) => `GitHub did not store the new text of pull request #${number}: what it says may be out of date. The job summary has the plan.`,
	undo: "Each removed version leaves its record in versions/retired.yaml. Reverting the commit brings every byte back.",
	checks: "This pull request was made with the token of a workflow: GitHub starts no checks for it, or holds them until somebody with write access approves the runs on this page. Closing and reopening it starts them too.",
	rules: {
		active: "active version",
		unreadable: "cannot be read",
		"task-unreadable": "the task has an error",
		unsafe: "not safe to remove",
		unrecorded: "cannot be recorded",
		deployed: "is or was deployed",
		"history-unknown": "history unknown",
		best: "best result",
		recent: "among the newest",
		"experiment-running": "experiment within its time",
		promote: "successful experiment: promote it",
		undated: "no date",
		future: "dated in the future",
		young: "younger than a day",
		pinned: "pinned",
		exempt: "exempt",
		baseline: "baseline in tunegate.yaml",
		"open-pull-request": "open pull request",
		parent: "parent of a kept version",
		"beyond-recent": "older than the versions to keep",
		"experiment-expired": "experiment past its time"
	},
	notices: {
		"file-unreadable": (notice) => t`${code(notice.detail ?? "")} cannot be read as it was meant: ${who$1(notice)} is left alone.`,
		"link-inside": (notice) => t`${who$1(notice)} stays: ${code(notice.detail ?? "")} is a symbolic link or a submodule.`,
		"name-collision": (notice) => t`${who$1(notice)} stays: where case does not count, ${code(notice.detail ?? "")} is also another path.`,
		"artefact-outside": (notice) => t`${who$1(notice)} stays: its model path ${code(notice.detail ?? "")} leads out of the task.`,
		"artefact-shared": (notice) => t`${code(notice.detail ?? "")}, named by ${who$1(notice)}, stays: it does not carry the version's name or is in a folder for something else.`,
		"history-unknown": (notice) => t`What was deployed earlier in ${who$1(notice)} is unknown, so nothing goes: check out the whole history (fetch-depth: 0).`,
		"no-created": (notice) => t`${who$1(notice)} stays: its lineage has no ${code("created")}.`,
		"created-in-future": (notice) => t`${who$1(notice)} stays: its date lies in the future.`,
		"pull-requests-unknown": () => t`Open pull requests were not looked at.`,
		"record-full": (notice) => t`${code(notice.detail ?? "")} cannot take another record: nothing goes from ${who$1(notice)}.`,
		"nested-task": (notice) => t`${who$1(notice)} stays: the task ${code(notice.detail ?? "")} lies within it.`
	}
};

// src/render/messages/en/reading.ts
/** The folded explanation of the words on certainty; the page docs/statistics.md says more. */
const reading$1 = {
	title: "How to read these numbers",
	pp: "**pp**: percentage points, the plain difference of two percentages. ▲ is better and ▼ is worse, whichever way the metric counts.",
	interval: "**interval**: where the true change may well lie. The test items are a sample; other items would have given a somewhat different number.",
	significant: "**significant**: the interval leaves out zero, so a change in this direction is hard to put down to chance. **p** is how often chance alone would give at least this much.",
	noise: "**within noise**: the change may be chance. It is no proof that nothing changed.",
	unknown: "**unknown**: the files hold too little to tell, such as no number of test items.",
	together: "Classes are tested together: among many, one would look significant by chance, so each must be clearer (Holm).",
	methodsUsed: "Methods used",
	methods: {
		mcnemar: "the same items answered by both versions (McNemar)",
		"paired-bootstrap": "the same items, resampled many times (paired bootstrap)",
		"delta-confusion": "confusion matrices (delta method)",
		"delta-bound": "precision, recall and support (delta method, cautious upper bound)",
		"newcombe-z": "two shares of items (Newcombe interval, z test)",
		"newcombe-fisher": "two shares of few items (Newcombe interval, Fisher’s exact test)",
		"standard-error": "reported standard errors (z test)",
		welch: "several runs (Welch’s t test)",
		mixed: "standard errors from different sources (z test)"
	}
};

// src/render/messages/en/reasons-gates.ts
const rules$3 = {
	explicit: t`the ${code("baseline")} setting`,
	"deployed-version": code("deployed_version"),
	"status-deployed": t`the status in ${code("task.yaml")}`,
	"lineage-deployed": t`its ${code("lineage.yaml")}`,
	history: t`the git history`,
	parent: t`${code("parent")}, as none is deployed`,
	active: t`the active version, as none is deployed`
};
const criterion$1 = {
	primary_metric: t`the primary metric`,
	threshold: t`the threshold`,
	direction: t`the direction`,
	guards: t`the guards`,
	protected_classes: t`the protected classes`,
	max_regression: t`the allowed drop`,
	regression_mode: t`the regression mode`,
	threshold_mode: t`the threshold mode`,
	confidence: t`the confidence level`,
	metrics: t`the metric settings`
};
const limits$2 = {
	min: t`at least`,
	max: t`at most`,
	max_regression: t`an allowed drop of`,
	min_improvement: t`a gain of at least`
};
const guarded$1 = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit$1 = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo$1 = (base, head) => t`${base === "" ? words("none") : code(base)} → ${head === "" ? words("none") : code(head)}`;
const gates$1 = {
	"threshold-met": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)} meets the ${say.limit(metric, threshold)} threshold.`,
	"threshold-missed": ({ metric, value, threshold, gap }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)} misses the ${say.limit(metric, threshold)} threshold by ${say.distance(metric, gap)}.`,
	"threshold-none": () => t`No threshold is set in ${code("success_criteria")}.`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)} meets the ${say.limit(metric, threshold)} threshold, but its interval reaches down to ${say.value(metric, bound)}.`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)}: too little is known for an interval to hold against the ${say.limit(metric, threshold)} threshold.`,
	"metric-missing": ({ metric }, say) => t`${say.metric(metric)} is not in the results.`,
	"metric-not-a-number": ({ metric, text }, say) => t`${say.metric(metric)} is ${code(text)}, which is not a number.`,
	"primary-metric-undeclared": () => t`${code("success_criteria.primary_metric")} is not set.`,
	"no-results-yet": ({ status }) => t`No results yet: the task is in status ${code(status)}.`,
	"deployed-without-results": ({ version }) => t`${version} is marked deployed but has no results.`,
	"no-errors": ({ warnings }) => warnings === 0 ? t`No errors in the records.` : t`No errors in the records, ${warnings} ${warnings === 1 ? t`warning` : t`warnings`}.`,
	"errors-found": ({ errors }) => errors === 1 ? t`The records have 1 error.` : t`The records have ${errors} errors.`,
	"no-baseline": () => t`There is no version to compare with.`,
	"scale-differs": ({ metric, value, threshold }, say) => t`${say.metric(metric)} is ${value}, the threshold ${threshold}: these are different scales.`,
	"regression-none": ({ metric, change, allowed, baseline, possible }, say) => {
		const drop = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: no drop beyond ${say.roughly(metric, allowed)}`;
		return possible === null ? t`${drop}.` : t`${drop}; a drop of up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline }, say) => t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: a drop beyond the allowed ${say.roughly(metric, allowed)}.`,
	"regression-undecided": ({ metric, change, allowed, baseline, items }, say) => {
		const open = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: too few test items to tell whether the drop is beyond ${say.roughly(metric, allowed)}`;
		return items === null ? t`${open}.` : t`${open}; about ${words(roughCount(items))} more would settle it.`;
	},
	"regression-not-comparable": ({ baseline }) => t`Not comparable with ${baseline}.`,
	"candidate-is-baseline": ({ version, rule }) => t`${version} is itself the version in production (by ${rules$3[rule]}): nothing to compare.`,
	"task-archived": () => t`The task is archived.`,
	"no-active-version": () => t`${code("task.yaml")} names no active version.`,
	"active-version-missing": ({ version }) => t`The active version ${version} has no folder in ${code("versions/")}.`,
	"guard-met": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)}; required: ${limits$2[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-missed": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)} breaks its guard: ${limits$2[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-unmatched": ({ pattern }) => t`No metric fits the guard ${code(pattern)}.`,
	"baseline-metric-missing": ({ metric, version }, say) => t`${version} has no ${say.metric(metric)} to compare with.`,
	"baseline-not-a-number": ({ metric, version }, say) => t`${say.metric(metric)} of ${version} is not a number.`,
	"class-kept": ({ label, change }, say) => t`${code(label)} F1 ${say.change(`per_class.${label}.f1`, change)}: no significant drop.`,
	"class-dropped": ({ label, change }, say) => t`The protected class ${code(label)} dropped significantly: F1 ${say.change(`per_class.${label}.f1`, change)}.`,
	"class-drop-beyond": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return t`The protected class ${code(label)} dropped: F1 ${say.change(metric, change)}, allowed ${say.roughly(metric, allowed)}.`;
	},
	"class-drop-allowed": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return t`${code(label)} F1 ${say.change(metric, change)}: within the allowed ${say.roughly(metric, allowed)}.`;
	},
	"class-drop-within-noise": ({ label, change }, say) => t`The protected class ${code(label)} is lower, within noise: F1 ${say.change(`per_class.${label}.f1`, change)}.`,
	"criteria-unchanged": () => t`The success criteria are unchanged.`,
	"criteria-new": () => t`The success criteria are new with this pull request.`,
	"criteria-of-head": () => t`Judged by the criteria of this pull request (${code("criteria: head")}).`,
	"criteria-loosened": ({ what, base, head }) => t`This pull request loosens ${criterion$1[what]} (${fromTo$1(base, head)}); the stricter one counts.`,
	"criteria-tightened": ({ what, base, head }) => t`This pull request tightens ${criterion$1[what]} (${fromTo$1(base, head)}).`,
	waived: ({ gate, reason, owner, expires }) => t`The failure of ${code(gate)} is waived until ${code(expires)} by ${code(owner)}: ${code(reason)}.`,
	"waiver-expired": ({ gate, owner, expires }) => t`The waiver of ${code(owner)} for ${code(gate)} expired on ${code(expires)}.`,
	"waiver-not-yet": ({ gate, owner }) => t`The waiver of ${code(owner)} for ${code(gate)} comes with this pull request and counts only after the merge.`
};

// src/render/messages/en/reasons-run.ts
const more$10 = (count) => t`${count} more`;
const troubles$1 = {
	permission: t`the token may not write comments. Give the job ${code("permissions: pull-requests: write")}`,
	token: t`GitHub does not accept the token. Check the input ${code("github-token")}`,
	locked: t`the conversation of the pull request is locked`,
	"not-found": t`the pull request was not found, or the token may not see it. Give the job ${code("permissions: pull-requests: write")}`,
	gone: t`the pull request or the comment was deleted`,
	"too-long": t`it is too long for GitHub`,
	rejected: t`GitHub rejects its content`,
	"rate-limit": t`too many requests were made with this token. Run again later`,
	blocked: t`access to the repository is blocked`,
	unavailable: t`GitHub could not be reached or did not answer properly. Run again`
};
/** What happens to a run on GitHub, beside the verdict. */
const run$2 = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? t`` : t` (status ${status})`;
		return t`The report was not posted as a comment${answer}: ${troubles$1[why]}. The job summary has the full report.`;
	},
	"comment-fork": () => t`No comment: runs for a fork may only read. The job summary has the report; for a comment add a workflow with ${code("command: comment")} on ${code("workflow_run")} (docs/github.md).`,
	"comment-without-token": () => t`No comment: the input ${code("github-token")} is empty.`,
	"comment-outdated": ({ sha }) => t`No comment: the pull request has moved on from ${code(sha)}, or a later run has reported.`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? t`No comment: no open pull request has the commit of this run as its head.` : t`No comment: ${matches} open pull requests have the commit of this run as their head.`,
	"report-unusable": ({ why }) => why === "too-large" ? t`The stored report is too large: it is not read.` : t`The stored file is no report of this version of Tunegate: it is not used.`,
	"summary-failed": ({ why }) => why === "no-file" ? t`The job summary could not be written. The report is in the file that the output ${code("markdown-path")} names.` : t`This step has already filled the job summary. The report is in the file that the output ${code("markdown-path")} names.`,
	"event-validates": ({ event }) => t`The event ${code(event)} has nothing to compare with: all records were validated.`,
	"check-touched": ({ files }) => t`This pull request changes what checks it (${listed(files, ", ", more$10)}): read that part with care.`
};

// src/render/messages/en/reasons.ts
const more$9 = (count) => t`${count} more`;
const verdict$1 = {
	"first-version": () => t`First version: nothing to compare with yet.`,
	improved: ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (significant).`,
	regressed: ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (significant).`,
	"improved-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (within noise).`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (within noise).`,
	"improved-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (how sure: unknown).`,
	"regressed-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown).`,
	"not-comparable": ({ baseline }) => t`The numbers are not comparable with those of ${baseline}.`,
	unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} is the same as that of ${baseline}.`,
	"rollback-to": ({ version, from }) => t`Rollback from ${from} to ${version}: the loss against ${from} is expected.`,
	"gate-failed": ({ gate }) => t`The gate ${code(gate)} failed.`,
	"gate-inconclusive": ({ gate }) => t`The data cannot decide the gate ${code(gate)}.`,
	"record-broken": ({ file }) => t`${code(file)} cannot be read.`
};
const comparability$1 = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: t`size`,
			hash: t`hash`,
			seed: t`split seed`
		}[how];
		return t`The test set changed (${what} ${code(baseline)} → ${code(candidate)}): the metrics are not comparable.`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? t`; added ${listed(added, ", ", more$9)}` : t``;
		const less = removed.length > 0 ? t`; removed ${listed(removed, ", ", more$9)}` : t``;
		return t`The class labels changed${plus}${less}: averages over classes are not comparable.`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => t`${say.metric(metric)} is written on another scale (${baseline} → ${candidate}): not comparable.`,
	"zero-baseline": ({ metric }, say) => t`${say.metric(metric)} was zero in the baseline: there is no relative change.`,
	"baseline-without-results": ({ version }) => t`${version} has no results to compare with.`,
	"metric-renamed": ({ from, to }) => t`${code(from)} is now called ${code(to)}: not compared.`,
	"metric-redefined": ({ metric }, say) => t`${say.metric(metric)} is averaged in two different ways on the two sides: not comparable.`,
	"results-older-than-model": ({ version, results, model }) => t`The results of ${version} (${code(results)}) are older than its model (${code(model)}).`
};
const sources$4 = {
	confusion: t`counts of the confusion matrix`,
	scores: t`scores per class`,
	predictions: t`predictions`,
	runs: t`values of the runs`
};
const notes$1 = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? t`The number of test items is not known.` : t`${known} test items on one side; the other does not say.`;
		}
		return baseline === candidate ? t`${candidate} test items on both sides.` : t`${baseline} test items before, ${candidate} now.`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => t`On ${items} test items, changes of ${say.metric(metric)} under about ${say.about(metric, change)} can be chance.`,
	confounded: ({ what }, say) => t`${what.length} things changed at once (${join$1(what.map(say.setting), ", ")}): the effect cannot be put down to one of them.`,
	"source-hash-changed": () => t`The data source changed.`,
	"treated-as-independent": () => t`Without predictions per item the two evaluations count as independent, which is cautious.`,
	"conservative-bound": ({ metric }, say) => t`The interval of ${say.metric(metric)} is an upper bound from precision, recall and support; a confusion matrix would narrow it.`,
	"inputs-contradict": ({ version, what }) => t`The ${sources$4[what]} of ${version} do not give the metrics that the file states, so they are not used.`,
	"different-items": () => t`Both versions have predictions, but not of the same items: they count as independent.`,
	"runs-vary-alone": ({ metric }, say) => t`The interval of ${say.metric(metric)} shows how training runs differ, not how many test items there are.`,
	"class-regressed": ({ label, change }, say) => t`${code(label)} F1 fell significantly (${say.change(`per_class.${label}.f1`, change)}).`,
	"baseline-old": ({ version, days }) => t`${version} is ${days} days old.`,
	"base-record-broken": ({ file }) => t`${code(file)} of the base cannot be read: what it says does not count.`,
	"results-edited": ({ version }) => t`This pull request edits the results of ${version}; those of the base count.`
};
const next$1 = {
	"next-deploy": ({ version }) => t`Ship ${version}.`,
	"next-promote": ({ version }) => t`Promote ${version} to a regular version.`,
	"next-evaluate": ({ version }) => t`Evaluate ${version} and commit its ${code("results.json")}.`,
	"next-fix-errors": ({ errors }) => errors === 1 ? t`Fix the error below.` : t`Fix the ${errors} errors below.`,
	"next-close-gap": ({ metric, gap }, say) => t`${say.metric(metric)} lacks ${say.distance(metric, gap)} to the threshold.`,
	"next-look-at-class": ({ label, change }, say) => t`The largest drop is in class ${code(label)} (F1 ${say.change(`per_class.${label}.f1`, change)}).`,
	"next-look-at-metric": ({ metric, change }, say) => t`The largest drop is in ${say.metric(metric)} (${say.change(metric, change)}).`,
	"next-only-change": ({ what }, say) => t`The only change: ${say.setting(what)}.`,
	"next-more-items": ({ metric, items }, say) => t`About ${words(roughCount(items))} more test items would settle ${say.metric(metric)}.`,
	"next-evaluate-baseline": ({ version }) => t`Evaluate ${version} on the same test set.`,
	"next-keep": ({ version }) => t`Keep ${version} in production.`,
	"next-state-items": () => t`State the number of test items (${code("data.test_count")}), so that it can be said how sure this is.`,
	"next-state-counts": ({ metric }, say) => t`Commit a confusion matrix, or the support of each class, or the predictions per item, so that it can be said how sure ${say.metric(metric)} is.`,
	"next-declare-criteria": () => t`Set ${code("success_criteria.primary_metric")} and ${code("threshold")} in ${code("task.yaml")}.`
};
const found$1 = {
	explicit: t`chosen by the ${code("baseline")} setting`,
	"deployed-version": t`deployed according to ${code("deployed_version")}`,
	"status-deployed": t`deployed according to ${code("task.yaml")}`,
	"lineage-deployed": t`deployed according to its ${code("lineage.yaml")}`,
	history: t`the last one deployed according to the git history`,
	parent: t`its parent, as no version is deployed`,
	active: t`the active version of the base, as none is deployed`
};
const baseline$1 = {
	"baseline-missing": ({ version }) => t`${version} is named as deployed, but is not on the base; the next rule decided.`,
	"baseline-from-head": ({ version }) => t`${version} exists only in this pull request, so its numbers come from there.`,
	"baseline-found": ({ version, rule }) => t`Compared with ${version}, ${found$1[rule]}.`,
	"history-shallow": () => t`The clone is shallow: earlier deployments are not known (${code("fetch-depth: 0")} gets them).`,
	"new-task": () => t`New task.`,
	"task-removed": () => t`This pull request removes the task.`,
	"task-moved": ({ from }) => t`This pull request moves the task here from ${code(from)}; it is compared with what stood there.`
};
const reasons$1 = {
	...gates$1,
	...verdict$1,
	...comparability$1,
	...notes$1,
	...next$1,
	...baseline$1,
	...run$2
};

// src/render/messages/en/rules-consistency.ts
const sources$3 = {
	support: t`the supports of the classes`,
	confusion: t`the confusion matrix`,
	predictions: t`the predictions`,
	"sample-count": t`the results' own count`
};
const consistency$1 = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => t`${code(metric)} is ${code(lineage)} here and ${code(results)} in ${code(file)}.`,
	"consistency/missing": ({ key, file }) => t`${code(key)} is stated here but is not in ${code(file)}.`,
	"consistency/config-differs": ({ key, lineage, config, file }) => t`${code(key)} is ${code(lineage)} here and ${code(config)} in ${code(file)}.`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => t`${code(key)} is ${code(lineage)} here and ${code(snapshot)} in ${code(file)}.`,
	"consistency/model-differs": ({ key, lineage, info, file }) => t`${code(key)} is ${code(lineage)} here and ${code(info)} in ${code(file)}.`,
	"consistency/distribution-sum": ({ sum, trainCount }) => t`The class distribution adds up to ${sum}, while ${code("train_count")} is ${trainCount}.`,
	"consistency/source-hash": ({ hash }) => t`${code("source_hash")} ${code(hash)} is not the beginning of any common hash of ${code("data_source.yaml")}.`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => t`The f1 of ${code(label)} is ${code(f1)}, but precision ${code(precision)} and recall ${code(recall)} give ${code(expected)}.`,
	"consistency/macro-f1": ({ metric, value, mean }) => t`${code(metric)} is ${code(value)}, but the mean of the classes is ${code(mean)}.`,
	"consistency/accuracy": ({ value, expected, from }) => t`The accuracy is ${code(value)}, but ${sources$3[from]} give ${code(expected)}.`,
	"consistency/test-count": ({ testCount, found, from }) => t`${code("test_count")} is ${testCount}, but ${sources$3[from]} make ${found}.`,
	"consistency/confusion": ({ label, score, value, expected }) => t`The ${code(score)} of ${code(label)} is ${code(value)}, but the confusion matrix gives ${code(expected)}.`,
	"consistency/no-data": () => t`There are results, but neither ${code("data_snapshot.json")} nor ${code("data")} says on what data.`
};

// src/render/messages/en/rules-history.ts
const rewritten$2 = {
	results: t`results`,
	data: t`data record`,
	config: t`configuration`
};
const orNone$1 = (text) => text === "" ? t`none` : code(text);
const history$1 = {
	"history/rewritten": ({ version, what }) => t`This pull request rewrites the ${rewritten$2[what]} of ${version}, which exists on the base; make a new version.`,
	"history/origin-rewritten": ({ version, key, from, to }) => t`This pull request changes ${code(key)} of ${version}, which exists on the base: ${orNone$1(from)} → ${orNone$1(to)}.`,
	"history/deployed-removed": ({ version }) => t`This pull request removes ${version}, which is deployed.`,
	"history/version-removed": ({ version }) => t`This pull request removes ${version} without a record in ${code("versions/retired.yaml")}.`,
	"history/name-reused": ({ version, removed }) => removed === "" ? t`The name ${code(version)} belongs to a version that was removed; take a new one.` : t`The name ${code(version)} belongs to a version that was removed on ${code(removed)}; take a new one.`,
	"history/retired-removed": ({ version }) => t`This pull request drops the record of ${version} from ${code("versions/retired.yaml")}.`
};
const secrets$2 = {
	"secrets/literal": ({ key }) => t`${code(key)} holds a literal secret; refer to the environment (${code(`\${NAME}`)}) and revoke this one.`,
	"secrets/token": ({ kind }) => t`This looks like a secret (${code(kind)}); refer to the environment (${code(`\${NAME}`)}) and revoke it.`,
	"secrets/url": ({ scheme }) => t`A ${code(scheme)} address holds a password; refer to the environment (${code(`\${NAME}`)}) and change the password.`
};
const settings$1 = {
	"settings/unknown-rule": ({ id }) => t`There is no rule ${code(id)}.`,
	"settings/unknown-key": ({ key }) => t`There is no setting ${code(key)}.`
};

// src/render/messages/en/rules-lineage.ts
const more$8 = (count) => t`${count} more`;
const lineage$1 = {
	"lineage/version-differs": ({ version, folder }) => t`${code("version")} is ${code(version)}, but the folder is ${code(folder)}.`,
	"lineage/strategy": ({ version, strategy, example }) => t`${code(version)} does not fit the strategy ${code(strategy)}; expected a name such as ${code(example)}.`,
	"lineage/unknown-form": ({ version }) => t`${code(version)} is no version name of a known form, such as ${code("v2")}, ${code("2025-01-07")} or ${code("v2-20250107")}.`,
	"lineage/empty-folder": ({ version }) => t`The version folder ${code(version)} holds no record.`,
	"lineage/file-missing": ({ version }) => t`The active version ${code(version)} has no ${code("lineage.yaml")}.`,
	"lineage/parent-missing": ({ parent }) => t`The parent ${code(parent)} is no version of this task, nor a removed one.`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? t`The parent ${code(parent)} comes after ${code(version)}.` : t`${code(version)} was created on ${code(times.version)}, before its parent ${code(parent)} (${code(times.parent)}).`,
	"lineage/parent-cycle": ({ cycle }) => t`The parents go in a circle: ${listed(cycle, " → ", more$8)}.`,
	"lineage/orphan": ({ version }) => t`${code(version)} has no ${code("parent")}, though it is not the first version.`,
	"lineage/no-changes": () => t`${code("changes")} says nothing about what this version changes.`,
	"lineage/vague-change": ({ text }) => t`${code(text)} does not say what changed; write it like ${code("LoRA rank 32 → 64")}.`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => t`${code(text)} says ${code(`${claimed.from} → ${claimed.to}`)}, but ${code(key)} is ${code(`${actual.from} → ${actual.to}`)}.`,
	"lineage/count-differs": ({ text, claimed, actual }) => t`${code(text)} says ${code(signed$1(claimed))}, but the training data changed by ${code(signed$1(actual))}.`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => t`${code(key)} changed from ${code(from)} (${parent}) to ${code(to)}, which ${code("changes")} does not mention.`,
	"lineage/deployed-before-created": ({ deployed, created }) => t`${code("deployed_at")} ${code(deployed)} is before ${code("created")} ${code(created)}.`,
	"lineage/created-in-future": ({ created }) => t`${code("created")} ${code(created)} is in the future.`,
	"lineage/artefact-name": ({ key, found, expected }) => t`${code(key)} is ${code(found)}; expected ${code(expected)}.`
};
const signed$1 = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/en/rules-syntax.ts
const size$2 = (count) => words(bytes(count));
const unreadable$2 = {
	yaml: t`This is not valid YAML here.`,
	json: t`This is not valid JSON here.`,
	unclosed: t`A quote or bracket that opens here is never closed.`,
	indentation: t`The indentation does not fit the lines above.`,
	empty: t`The file is empty.`,
	html: t`The file is an HTML page, perhaps a download that failed.`,
	"trailing-text": t`There is text after the end of the document.`,
	"parser-failed": t`The file could not be parsed.`
};
const encoding$1 = {
	"not-utf-8": t`The file is not UTF-8`,
	"utf-16": t`The file is UTF-16, not UTF-8`,
	"byte-order-mark": t`There is a byte-order mark inside the file`
};
const alias$1 = {
	"too-many": (limit) => t`More than ${limit} aliases in one file.`,
	expansion: (limit) => t`The aliases expand to more than ${limit} values.`,
	"self-reference": () => t`An alias refers to a value that contains it.`,
	unknown: () => t`An alias refers to an anchor that does not exist.`
};
const kinds$1 = {
	text: t`text`,
	number: t`a number`,
	integer: t`a whole number`,
	boolean: t`true or false`,
	list: t`a list`,
	mapping: t`a mapping`,
	nothing: t`nothing`,
	timestamp: t`a timestamp`,
	duration: t`a duration`,
	"version-name": t`a version name`,
	html: t`an HTML page`
};
const syntax$1 = {
	"syntax/unreadable": ({ reason }) => unreadable$2[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => t`${code(key)} is already set on line ${firstLine}.`,
	"syntax/tab": () => t`A tab indents this line; YAML allows only spaces.`,
	"syntax/encoding": ({ found, byte }) => t`${encoding$1[found]} (byte ${byte}).`,
	"syntax/control-character": ({ code: point }) => t`The invisible character ${code(point)} is not allowed.`,
	"syntax/too-large": ({ bytes: count, limit }) => t`The file has ${size$2(count)}; files up to ${size$2(limit)} are read.`,
	"syntax/too-deep": ({ limit }) => t`Nested deeper than ${limit} levels.`,
	"syntax/too-many-keys": ({ limit }) => t`More than ${limit} keys.`,
	"syntax/alias": ({ problem, limit }) => alias$1[problem](limit),
	"syntax/symlink": () => t`A symbolic link is not followed; commit the file itself.`,
	"syntax/submodule": () => t`A submodule is not read; commit the files themselves.`,
	"syntax/lfs-pointer": () => t`This is a Git LFS pointer; records must be in git itself.`,
	"syntax/conflict-marker": () => t`A merge conflict is left unresolved here.`,
	"syntax/not-a-mapping": ({ found }) => t`Expected a mapping at the top of the file, found ${kinds$1[found]}.`,
	"syntax/tag": ({ tag }) => t`The YAML tag ${code(tag)} is not allowed.`,
	"syntax/directive": ({ directive }) => t`The YAML directive ${code(directive)} is not allowed.`,
	"syntax/multiple-documents": () => t`A second YAML document starts here; one a file is read.`,
	"syntax/merge-key": () => t`Merge keys (${code("<<")}) are not supported; write the keys out.`,
	"syntax/reserved-key": ({ key }) => t`The key ${code(key)} is not allowed.`,
	"syntax/key-type": ({ found }) => t`A key must be plain text, found ${code(found)}.`,
	"syntax/json-nan": ({ token }) => t`${code(token)} is not JSON and counts as not a number (in Python: ${code("json.dumps(..., allow_nan=False)")}).`
};

// src/render/messages/en/rules-shape.ts
const more$7 = (count) => t`${count} more`;
const shape$1 = {
	"shape/wrong-type": ({ key, expected, found }) => t`${code(key)} must be ${kinds$1[expected]}, found ${kinds$1[found]}.`,
	"shape/missing-field": ({ key }) => t`${code(key)} is missing.`,
	"shape/unknown-value": ({ key, found, allowed }) => t`${code(key)} is ${code(found)}; allowed: ${listed(allowed, ", ", more$7)}.`,
	"shape/likely-typo": ({ key, known }) => t`${code(key)} is not a known key; did you mean ${code(known)}?`,
	"shape/number-as-text": ({ key, text }) => t`${code(key)} is the text ${code(text)}; write a number.`,
	"shape/python-differs": ({ key, text, python, here }) => t`${code(key)}: PyYAML reads ${code(text)} as ${kinds$1[python]}, YAML 1.2 as ${kinds$1[here]}; write it so that both agree.`,
	"shape/quote-version": ({ key, text }) => t`${code(key)}: without quotes ${code(text)} is a number and may lose characters.`,
	"shape/percent": ({ key, value, threshold }) => t`${code(key)} is ${value}, a percentage, while the threshold ${threshold} is a ratio.`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return t`${code(key)} is ${value}; expected at most ${high ?? Infinity}.`;
		if (high === null) return t`${code(key)} is ${value}; expected at least ${low}.`;
		return t`${code(key)} is ${value}; expected ${low} to ${high}.`;
	},
	"shape/unsafe-integer": ({ key, text }) => t`${code(key)}: ${code(text)} is too large to be read exactly; quote it if it is an identifier.`,
	"shape/not-finite": ({ key, text }) => t`${code(key)} is ${code(text)}, which is not a finite number.`,
	"shape/bad-timestamp": ({ key, text }) => t`${code(key)}: ${code(text)} is not a date that exists, such as ${code("2026-01-05T10:00:00")}.`,
	"shape/bad-duration": ({ key, text }) => t`${code(key)}: ${code(text)} is not a duration such as ${code("7d")}, ${code("12h")}, ${code("2w")} or ${code("30m")}.`,
	"shape/bad-name": ({ key, text }) => t`${code(key)}: ${code(text)} is not a name; use letters, digits, ${code(".")}, ${code("_")} and ${code("-")}.`,
	"shape/name-collision": ({ name, other }) => t`${code(name)} and ${code(other)} are the same folder where case does not count; rename one of them.`
};

// src/render/messages/en/rules-task.ts
const more$6 = (count) => t`${count} more`;
const groups$2 = {
	task: t`task`,
	lineage: t`lineage`,
	consistency: t`consistency`,
	history: t`history`
};
const task$1 = {
	"task/name-differs": ({ name, directory }) => t`${code("task_name")} is ${code(name)}, but the directory is ${code(directory)}.`,
	"task/active-version-missing": ({ version, status }) => t`The active version ${code(version)} has no folder ${code(`versions/${version}`)}; status ${code(status)} needs one.`,
	"task/status-move": ({ from, to, legal }) => t`The status may not go from ${code(from)} to ${code(to)}; allowed: ${listed(legal, ", ", more$6)}.`,
	"task/primary-metric-missing": ({ metric, version, known }) => t`The primary metric ${code(metric)} is not in the results of ${version}; they have ${listed(known, ", ", more$6)}.`,
	"task/primary-metric-changed": ({ from, to }) => t`This pull request changes the primary metric from ${code(from)} to ${code(to)}.`,
	"task/no-criteria": ({ key }) => t`${code(`success_criteria.${key}`)} is not set, so the results are judged by nothing.`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? t`This pull request takes away the threshold ${from} of ${code(metric)}.` : t`This pull request loosens the threshold of ${code(metric)} from ${from} to ${to}.`,
	"task/unknown-label": ({ label, allowed }) => t`The label ${code(label)} is not in ${code("output_format")}; allowed: ${listed(allowed, ", ", more$6)}.`,
	"task/label-not-evaluated": ({ label }) => t`The results have no scores for the label ${code(label)}.`,
	"task/deployed-version-missing": ({ version }) => t`${code("deployed_version")} is ${code(version)}, which is no version of this task.`,
	"task/deployed-version-differs": ({ deployed, version }) => t`${code("deployed_version")} is ${code(deployed)}, while the status says that ${code(version)} is deployed.`,
	"task/experimental-deployed": ({ version }) => t`The experimental version ${code(version)} is deployed; give it a regular name first.`,
	"task/updated-before-created": ({ created, updated }) => t`${code("updated")} ${code(updated)} is before ${code("created")} ${code(created)}.`,
	"task/waiver-incomplete": ({ missing }) => t`The waiver does not count: it lacks ${listed(missing, ", ", more$6)}.`,
	"task/waiver-wildcard": ({ key, value }) => t`The waiver's ${code(key)} is ${code(value)}; name the one that it is for.`,
	"task/waiver-expired": ({ gate, expires }) => t`The waiver for the gate ${code(gate)} expired on ${code(expires)}.`,
	"task/waiver-unknown": ({ key, value }) => t`The waiver does nothing: there is no ${code(key)} ${code(value)} to waive.`,
	"task/not-checked": ({ files, groups: left }) => t`Not checked, because ${listed(files, ", ", more$6)} cannot be read: rules of ${join$1(left.map((group) => groups$2[group]), ", ")}.`
};

// src/render/messages/en.ts
const rules$2 = {
	...syntax$1,
	...shape$1,
	...task$1,
	...lineage$1,
	...consistency$1,
	...history$1,
	...secrets$2,
	...settings$1
};
const sentences$1 = reasons$1;
/** The English texts; their shape is what every other language must have. */
const en = {
	language: "en",
	/** A size in percentage points inside a sentence. */
	points: (count) => `${count} pp`,
	labels: labels$1,
	metricNames: metricNames$1,
	settingNames: settingNames$1,
	headline: headline$1,
	reading: reading$1,
	plan: plan$1,
	reasons: sentences$1,
	rules: rules$2
};

// src/render/messages/zh-TW/headline.ts
const more$5 = (count) => t`另 ${count} 個`;
const sureness = {
	significant: t`顯著`,
	noise: t`在誤差範圍內`,
	unknown: t`無從得知有多可靠`
};
function certainty(change) {
	if (change.significance === "noise") return t`（在誤差範圍內）`;
	return change.p === "" ? t`` : t`（${words(change.p)}）`;
}
function changeClause(change) {
	const baseline = change.deployed ? t`部署中的 ${change.baseline} ` : t` ${change.baseline} `;
	if (change.outcome === "unchanged") return t`與${baseline}相同`;
	return t`比${baseline}${change.outcome === "improved" ? t`好` : t`差`} ${change.size}${certainty(change)}`;
}
const headline = {
	nothing: () => t`沒有訓練任務受到影響。`,
	ship: (task, version) => t`${task} ${version} 可以部署。`,
	acceptable: (task, version) => t`${task} ${version} 可以採用。`,
	caution: (task, version) => t`${task} ${version} 通過關卡，但部署前請先確認。`,
	undecided: (task, version) => t`${task} ${version}：現有資料還無法判定。`,
	notComparable: (task, version, baseline) => t`${task} ${version} 無法與 ${baseline} 比較。`,
	below: (task, version) => t`${task} ${version} 未達標，請勿部署。`,
	failed: (task, version) => t`${task} ${version} 未通過，請勿部署。`,
	broken: (task) => t`${task} 的紀錄有錯誤，請先修正。`,
	brokenFiles: (count) => t`紀錄有 ${count} 個錯誤，請先修正。`,
	pending: (task, version) => t`${task} ${version} 尚無評估結果。`,
	pendingTask: (task) => t`${task} 還沒有可評估的版本。`,
	archived: (task) => t`${task} 已封存。`,
	removed: (task) => t`此 pull request 移除了 ${task}。`,
	rollback: (task, version) => t`${task} 回滾到 ${version}。`,
	manyFailed: (count, of, tasks) => t`${of} 個任務中有 ${count} 個未通過：${listed(tasks, "、", more$5, 3)}。`,
	manyPassed: (count) => t`${count} 個任務全部通過。`,
	manyUndecided: (count, of, tasks) => t`${of} 個任務中有 ${count} 個還無法判定：${listed(tasks, "、", more$5, 3)}。`,
	manyPending: (count) => t`${count} 個任務都還沒有評估結果。`,
	manyCaution: (count, of, tasks) => t`${of} 個任務全部通過；其中 ${count} 個部署前請先確認：${listed(tasks, "、", more$5, 3)}。`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? t`達到門檻 ${threshold.limit}` : t`門檻 ${threshold.limit}，差 ${threshold.gap}`);
		if (change !== null) parts.push(changeClause(change));
		if (parts.length === 0) return t`${metric} ${value}。`;
		const contrast = threshold?.met === true && change?.outcome === "regressed";
		const separator = threshold?.met === false ? "；" : contrast ? "，但" : "，";
		return t`${metric} ${value}，${join$1(parts, separator)}。`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? t`` : t`（${words(range)}）`;
		const on = items === null ? t`` : t`，共 ${items} 筆測試資料`;
		const tested = p === "" ? t`` : t`（${words(p)}）`;
		return t`${metric} ${value}${around}，與 ${baseline} 相比 ${change}${on}：${sureness[significance]}${tested}。`;
	},
	also: {
		errors: (count) => t`${count} 個錯誤。`,
		warnings: (count) => t`${count} 個警告。`,
		pending: (count) => t`另有 ${count} 個任務尚無結果。`,
		waived: (gates) => t`已豁免的關卡：${join$1(gates.map(code), "、")}。`,
		gates: (gates) => t`未通過的關卡：${join$1(gates.map(code), "、")}。`
	}
};

// src/render/messages/zh-TW/labels.ts
const labels = {
	colon: "：",
	comma: "、",
	pause: "，",
	space: "",
	open: "（",
	close: "）",
	none: "–",
	task: "任務",
	taskName: "任務名稱",
	mark: "標記",
	certainty: "可靠度",
	wordThenReasons: "。",
	tasksChecked: (count) => `檢查了 ${count} 個任務`,
	status: "狀態",
	version: "版本",
	verdict: "結論",
	threshold: "門檻",
	primaryMetric: "主要指標",
	updated: "更新時間",
	verdictOn: (version, verdict) => `${version} ${verdict}`,
	created: "建立時間",
	mainChanges: "主要變更",
	metric: "指標",
	change: "變化",
	interval: (percent) => `${percent} 信賴區間`,
	versus: (version) => `與 ${version} 比較`,
	versusDeployed: "與部署版比較",
	versusBaseline: "與基準版比較",
	firstVersion: "第一個版本",
	firstShort: "首版",
	noResults: "尚無結果",
	notComparable: "無法比較",
	whatChanged: "改了什麼",
	setting: "配置項",
	gate: "關卡",
	required: "要求",
	observed: "實際",
	where: "位置",
	what: "內容",
	class: "類別",
	share: "占比",
	nextStep: "下一步",
	conclusion: "結論",
	activeVersion: "當前版本",
	history: "版本歷史",
	configChanges: "配置變更",
	metricChanges: "效能比較",
	comparing: "比較",
	noTasks: "此資料夾沒有任務。",
	noVersions: "尚無版本。",
	nothingChanged: "沒有變更。",
	unreadable: "無法讀取",
	sections: {
		gates: "關卡",
		metrics: "指標",
		classes: "各類別",
		config: "訓練配置",
		data: "資料",
		changes: "變更說明",
		findings: "檢查結果",
		history: "歷史與版本系譜",
		deployment: "部署與回滾",
		others: "其他版本",
		cleanup: "合併後的清理"
	},
	/** Parts of a task as the line on what was left out calls them. */
	sectionNames: {
		core: "結論理由",
		metrics: "指標",
		causes: "變更項目",
		gates: "關卡",
		classes: "各類別",
		config: "訓練配置",
		data: "資料",
		changes: "變更說明",
		findings: "檢查結果",
		history: "歷史",
		deployment: "部署與回滾",
		others: "其他版本",
		cleanup: "清理"
	},
	detailsOf: (count) => `${count} 個任務的細節`,
	sectionCount: {
		gates: (passed, of) => `${of} 項通過 ${passed} 項`,
		metrics: (count) => `${count} 項`,
		classes: (better, worse, same) => [
			better > 0 ? `${better} 類進步` : "",
			worse > 0 ? `${worse} 類退步` : "",
			same > 0 ? `${same} 類不變` : ""
		].filter((part) => part !== "").join("、"),
		config: (count) => `${count} 項變更`,
		versions: (count) => `${count} 個版本`,
		entries: (count) => `${count} 項`
	},
	counts: {
		error: (count) => `${count} 個錯誤`,
		warning: (count) => `${count} 個警告`,
		notice: (count) => `${count} 個提醒`
	},
	verdicts: {
		adopt: "建議採用",
		acceptable: "可以採用",
		caution: "謹慎採用",
		hold: "暫緩",
		reject: "不建議採用",
		pending: "等待結果",
		rollback: "回滾"
	},
	results: {
		pass: "通過",
		fail: "未通過",
		inconclusive: "無法判定",
		pending: "等待結果"
	},
	outcomes: {
		pass: "通過",
		fail: "未通過",
		inconclusive: "無法判定",
		skipped: "略過",
		waived: "豁免"
	},
	severities: {
		error: "錯誤",
		warning: "警告",
		notice: "提醒"
	},
	significance: {
		significant: "顯著",
		noise: "在誤差範圍內",
		unknown: "無法得知"
	},
	noiseTogether: (classes) => `在誤差範圍內（${classes} 類一併檢定）`,
	changeOutcomes: {
		improved: "進步",
		regressed: "退步",
		unchanged: "不變",
		new: "新增",
		missing: "缺少"
	},
	marks: {
		active: "當前",
		candidate: "此 PR",
		deployed: "部署中",
		"was-deployed": "曾部署",
		baseline: "基準",
		best: "最佳",
		experimental: "實驗",
		retired: "已清理"
	},
	statuses: {
		created: "已建立",
		configuring: "配置中",
		training: "訓練中",
		evaluating: "評估中",
		deployed: "已部署",
		archived: "已封存"
	},
	otherKinds: {
		added: "新增",
		changed: "修改",
		removed: "移除"
	},
	counted: {
		train: "訓練資料",
		valid: "驗證資料",
		test: "測試資料"
	},
	sourceHash: "資料來源",
	shareDistance: (variation, word) => `類別分布移動了 ${variation}：${word}`,
	shift: {
		stable: "穩定",
		shifted: "偏移"
	},
	hashChanged: {
		yes: "已改變",
		no: "未改變"
	},
	suggestion: "建議",
	undecided: (items) => items === null ? "無法判定" : `無法判定；再多約 ${roughCount(items)} 筆測試資料即可判定`,
	gateRules: {
		validation: "紀錄沒有錯誤",
		criteria: "此 PR 沒有放寬標準",
		regression: (limit, baseline) => `相較 ${baseline} 不得下降超過 ${limit}`,
		regressionFree: "相較基準版沒有明顯退步",
		guards: "所有防護條件成立",
		protectedClasses: "受保護的類別沒有顯著退步",
		noThreshold: "沒有設定門檻"
	},
	commands: {
		deploy: "部署",
		rollback: "回滾"
	},
	cleanup: (versions) => `保留政策將建議移除：${versions}。`,
	moreRows: (count) => `另有 ${count} 項`,
	moreInSummary: (count) => `另有 ${count} 項，見工作摘要（job summary）`,
	leftOut: (what) => `為符合長度上限，此處省略：${what}。`,
	summaryLink: "完整內容見工作摘要（job summary）。",
	footer: {
		against: "對",
		fullReport: "完整報告",
		howSure: "這個結論有多可靠？"
	},
	historyAndThreshold: (metric) => `各版本 ${metric} 與門檻`,
	changePlot: "各項變化與信賴區間",
	historyTitle: (metric) => `各版本 ${metric}`
};
const metricNames = {
	accuracy: "Accuracy",
	balanced_accuracy: "平衡準確率",
	f1: "F1",
	macro_f1: "Macro F1",
	micro_f1: "Micro F1",
	weighted_f1: "加權 F1",
	precision: "精確率",
	macro_precision: "Macro 精確率",
	weighted_precision: "加權精確率",
	recall: "召回率",
	macro_recall: "Macro 召回率",
	weighted_recall: "加權召回率",
	exact_match: "完全相符率",
	loss: "損失",
	eval_loss: "驗證損失",
	perplexity: "困惑度",
	bleu: "BLEU",
	rouge1: "ROUGE-1",
	rouge2: "ROUGE-2",
	rougeL: "ROUGE-L",
	wer: "詞錯誤率",
	cer: "字錯誤率",
	mae: "MAE",
	mse: "MSE",
	rmse: "RMSE",
	auc: "AUC",
	roc_auc: "ROC AUC",
	mcc: "MCC",
	latency: "延遲",
	latency_ms: "延遲（毫秒）",
	error_rate: "錯誤率"
};
const settingNames = {
	base_model: "基礎模型",
	method: "訓練方法",
	data: "資料",
	lora: "LoRA",
	"lora.r": "LoRA r",
	"lora.alpha": "LoRA alpha",
	"lora.dropout": "LoRA dropout",
	"lora.target_modules": "LoRA 目標模組",
	epochs: "訓練輪數",
	learning_rate: "學習率",
	batch_size: "批次大小",
	gradient_accumulation_steps: "梯度累積步數",
	warmup_ratio: "暖身比例",
	warmup_steps: "暖身步數",
	weight_decay: "權重衰減",
	max_length: "最大長度",
	max_seq_length: "最大長度",
	lr_scheduler: "學習率排程",
	lr_scheduler_type: "學習率排程",
	optimizer: "最佳化器",
	seed: "隨機種子"
};

// src/render/messages/zh-TW/plan.ts
const who = ({ task, version }) => version === null ? t`${task || "."}` : t`${task || "."} ${version}`;
const plan = {
	title: "版本清理計畫",
	pullRequestTitle: (count) => `依保留規則清理 ${count} 個版本`,
	nothing: "沒有需要清理的版本。",
	goes: (count, of) => `將移除 ${of} 個任務中的 ${count} 個版本。`,
	givesBack: (size) => `簽出後可節省 ${size}。`,
	deferred: (count, cap) => `另有 ${count} 個版本留待之後清理：每次最多移除 ${cap} 個。`,
	promote: (count) => `${count} 個實驗成功：建議升級為正式版本（tunegate promote）。`,
	planFor: (commit) => `依據 ${commit}`,
	version: "版本",
	action: "處理",
	age: "天數",
	size: "大小",
	why: "原因",
	days: (count) => `${count} 天`,
	actions: {
		keep: "保留",
		remove: "移除",
		defer: "延後"
	},
	keptTitle: (count) => `保留 · ${count} 個版本`,
	restoreTitle: "還原版本",
	noticesTitle: (count) => `說明 · ${count}`,
	more: (count) => `另有 ${count} 項，見 job summary`,
	dryRun: "這是試跑，沒有任何變更。",
	applyHint: "要實際執行：tunegate cleanup --apply",
	removed: "已在工作目錄中移除。請以 git status 檢查後提交。",
	finished: "先前中斷的清理已完成。請以 git status 檢查後提交。",
	unfinished: "先前的清理被中斷：請執行 tunegate cleanup --apply 完成。",
	proposed: (number) => `已提出 PR #${number}。`,
	withdrawn: (number) => `已無需清理：PR #${number} 已關閉。`,
	committed: (commit) => `已由提交 ${commit} 移除。`,
	bodyNotStored: (number) => `GitHub 沒有儲存 PR #${number} 的新內文，內容可能過時；完整計畫見 job summary。`,
	undo: "移除的版本會記錄在 versions/retired.yaml。還原（revert）該提交即可完整復原。",
	checks: "此 PR 由工作流程的權杖建立：GitHub 不會自動執行檢查，或需由具寫入權限的人在此頁核准。關閉後重新開啟也會觸發檢查。",
	rules: {
		active: "當前版本",
		unreadable: "無法讀取",
		"task-unreadable": "任務有錯誤",
		unsafe: "移除不安全",
		unrecorded: "無法記錄",
		deployed: "部署中或曾部署",
		"history-unknown": "歷史不明",
		best: "最佳結果",
		recent: "最近的版本",
		"experiment-running": "實驗期限內",
		promote: "實驗成功：建議升級為正式版本",
		undated: "沒有日期",
		future: "日期在未來",
		young: "未滿一天",
		pinned: "已釘選",
		exempt: "已豁免",
		baseline: "tunegate.yaml 指定的基準版",
		"open-pull-request": "有開啟中的 PR",
		parent: "保留版本的前一版",
		"beyond-recent": "超出保留數量",
		"experiment-expired": "實驗已過期"
	},
	notices: {
		"file-unreadable": (notice) => t`無法依原意讀取 ${code(notice.detail ?? "")}：${who(notice)} 不處理。`,
		"link-inside": (notice) => t`保留 ${who(notice)}：${code(notice.detail ?? "")} 是符號連結或子模組。`,
		"name-collision": (notice) => t`保留 ${who(notice)}：不分大小寫時，${code(notice.detail ?? "")} 與另一個路徑相同。`,
		"artefact-outside": (notice) => t`保留 ${who(notice)}：模型路徑 ${code(notice.detail ?? "")} 指向任務之外。`,
		"artefact-shared": (notice) => t`${who(notice)} 所列的 ${code(notice.detail ?? "")} 不移除：路徑中沒有版本名稱，或位於其他用途的資料夾。`,
		"history-unknown": (notice) => t`${who(notice)} 過去部署過哪些版本不明，因此不移除：請簽出完整歷史（fetch-depth: 0）。`,
		"no-created": (notice) => t`保留 ${who(notice)}：lineage 沒有 ${code("created")}。`,
		"created-in-future": (notice) => t`保留 ${who(notice)}：日期在未來。`,
		"pull-requests-unknown": () => t`未檢查開啟中的 PR。`,
		"record-full": (notice) => t`${code(notice.detail ?? "")} 無法再加入紀錄：${who(notice)} 不移除任何版本。`,
		"nested-task": (notice) => t`保留 ${who(notice)}：其中包含任務 ${code(notice.detail ?? "")}。`
	}
};

// src/render/messages/zh-TW/reading.ts
const reading = {
	title: "如何解讀這些數字",
	pp: "**pp**：百分點，兩個百分比直接相減。▲ 表示變好、▼ 表示變差，與指標是越高越好還是越低越好無關。",
	interval: "**信賴區間**：真實變化可能落在的範圍。測試資料只是抽樣，換一批資料，數字就會略有不同。",
	significant: "**顯著**：信賴區間不包含零，這個方向的變化很難用偶然解釋。**p** 是單憑偶然就出現至少這麼大變化的機率。",
	noise: "**在誤差範圍內**：變化可能只是偶然，但不代表證明了沒有變化。",
	unknown: "**無法得知**：檔案提供的資訊太少，例如沒有測試資料筆數。",
	together: "各類別一併檢定：類別一多，總會有一類碰巧看似顯著，因此每一類都必須更明確才算數（Holm 校正）。",
	methodsUsed: "採用的方法",
	methods: {
		mcnemar: "兩個版本對同一批資料的逐筆結果（McNemar 檢定）",
		"paired-bootstrap": "同一批資料反覆重抽樣（成對 bootstrap）",
		"delta-confusion": "混淆矩陣（delta method）",
		"delta-bound": "精確率、召回率與筆數（delta method，保守上限）",
		"newcombe-z": "兩個比例（Newcombe 區間、z 檢定）",
		"newcombe-fisher": "少量資料的兩個比例（Newcombe 區間、Fisher 精確檢定）",
		"standard-error": "檔案提供的標準誤（z 檢定）",
		welch: "多次訓練（Welch t 檢定）",
		mixed: "來源不同的標準誤（z 檢定）"
	}
};

// src/render/messages/zh-TW/reasons-gates.ts
const rules$1 = {
	explicit: t`${code("baseline")} 設定`,
	"deployed-version": code("deployed_version"),
	"status-deployed": t`${code("task.yaml")} 的狀態`,
	"lineage-deployed": t`其 ${code("lineage.yaml")}`,
	history: t`git 歷史`,
	parent: t`${code("parent")}，因為尚無部署版本`,
	active: t`當前版本，因為尚無部署版本`
};
const criterion = {
	primary_metric: t`主要指標`,
	threshold: t`門檻`,
	direction: t`指標方向`,
	guards: t`防護條件`,
	protected_classes: t`受保護的類別`,
	max_regression: t`容許的下降幅度`,
	regression_mode: t`退步判定模式`,
	threshold_mode: t`門檻判定模式`,
	confidence: t`信賴水準`,
	metrics: t`指標設定`
};
const limits$1 = {
	min: t`至少`,
	max: t`至多`,
	max_regression: t`下降不超過`,
	min_improvement: t`至少提升`
};
const guarded = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo = (base, head) => t`${base === "" ? words("無") : code(base)} → ${head === "" ? words("無") : code(head)}`;
const gates = {
	"threshold-met": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)}，達到門檻 ${say.limit(metric, threshold)}。`,
	"threshold-missed": ({ metric, value, threshold, gap }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)}，門檻 ${say.limit(metric, threshold)}，差 ${say.distance(metric, gap)}。`,
	"threshold-none": () => t`${code("success_criteria")} 沒有設定門檻。`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)} 達到門檻 ${say.limit(metric, threshold)}，但信賴區間下限只有 ${say.value(metric, bound)}。`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)}：資訊不足，無法算出信賴區間來對照門檻 ${say.limit(metric, threshold)}。`,
	"metric-missing": ({ metric }, say) => t`評估結果裡沒有 ${say.metric(metric)}。`,
	"metric-not-a-number": ({ metric, text }, say) => t`${say.metric(metric)} 是 ${code(text)}，不是數字。`,
	"primary-metric-undeclared": () => t`沒有設定 ${code("success_criteria.primary_metric")}。`,
	"no-results-yet": ({ status }) => t`尚無評估結果：任務狀態為 ${code(status)}。`,
	"deployed-without-results": ({ version }) => t`${version} 標示為已部署，卻沒有評估結果。`,
	"no-errors": ({ warnings }) => warnings === 0 ? t`紀錄沒有錯誤。` : t`紀錄沒有錯誤，${warnings} 個警告。`,
	"errors-found": ({ errors }) => t`紀錄有 ${errors} 個錯誤。`,
	"no-baseline": () => t`沒有可比較的版本。`,
	"scale-differs": ({ metric, value, threshold }, say) => t`${say.metric(metric)} 是 ${value}，門檻是 ${threshold}，兩者尺度不同。`,
	"regression-none": ({ metric, change, allowed, baseline, possible }, say) => {
		const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降未超過 ${say.roughly(metric, allowed)}`;
		return possible === null ? t`${drop}。` : t`${drop}；但無法排除最多 ${say.distance(metric, possible)} 的下降。`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline }, say) => t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降超過容許的 ${say.roughly(metric, allowed)}。`,
	"regression-undecided": ({ metric, change, allowed, baseline, items }, say) => {
		const open = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}；測試資料太少，無法判定下降是否超過 ${say.roughly(metric, allowed)}`;
		return items === null ? t`${open}。` : t`${open}，再多約 ${words(roughCount(items))} 筆即可判定。`;
	},
	"regression-not-comparable": ({ baseline }) => t`無法與 ${baseline} 比較。`,
	"candidate-is-baseline": ({ version, rule }) => t`${version} 就是部署中的版本（依 ${rules$1[rule]}），無需比較。`,
	"task-archived": () => t`任務已封存。`,
	"no-active-version": () => t`${code("task.yaml")} 沒有指定當前版本。`,
	"active-version-missing": ({ version }) => t`${code("versions/")} 裡沒有當前版本 ${version} 的資料夾。`,
	"guard-met": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，符合要求：${limits$1[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-missed": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，不符要求：${limits$1[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-unmatched": ({ pattern }) => t`沒有指標符合防護條件 ${code(pattern)}。`,
	"baseline-metric-missing": ({ metric, version }, say) => t`${version} 沒有 ${say.metric(metric)} 可供比較。`,
	"baseline-not-a-number": ({ metric, version }, say) => t`${version} 的 ${say.metric(metric)} 不是數字。`,
	"class-kept": ({ label, change }, say) => t`「${label}」F1 ${say.change(`per_class.${label}.f1`, change)}，沒有顯著退步。`,
	"class-dropped": ({ label, change }, say) => t`受保護的類別「${label}」顯著退步：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
	"class-drop-beyond": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return t`受保護的類別「${label}」退步：F1 ${say.change(metric, change)}，容許 ${say.roughly(metric, allowed)}。`;
	},
	"class-drop-allowed": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return t`「${label}」F1 ${say.change(metric, change)}，在容許的 ${say.roughly(metric, allowed)} 以內。`;
	},
	"class-drop-within-noise": ({ label, change }, say) => t`受保護的類別「${label}」略降，在誤差範圍內：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
	"criteria-unchanged": () => t`成功標準沒有改變。`,
	"criteria-new": () => t`成功標準是此 pull request 新增的。`,
	"criteria-of-head": () => t`以此 pull request 的標準判定（${code("criteria: head")}）。`,
	"criteria-loosened": ({ what, base, head }) => t`此 pull request 放寬了${criterion[what]}（${fromTo(base, head)}）；以較嚴格者為準。`,
	"criteria-tightened": ({ what, base, head }) => t`此 pull request 收緊了${criterion[what]}（${fromTo(base, head)}）。`,
	waived: ({ gate, reason, owner, expires }) => t`關卡 ${code(gate)} 未通過，由 ${code(owner)} 豁免至 ${code(expires)}：${code(reason)}。`,
	"waiver-expired": ({ gate, owner, expires }) => t`${code(owner)} 對關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
	"waiver-not-yet": ({ gate, owner }) => t`${code(owner)} 對關卡 ${code(gate)} 的豁免是此 pull request 才加入的，合併後才算數。`
};

// src/render/messages/zh-TW/reasons-run.ts
const more$4 = (count) => t`另外 ${count} 個`;
const troubles = {
	permission: t`這個 token 沒有寫入留言的權限。請在 job 加上 ${code("permissions: pull-requests: write")}`,
	token: t`GitHub 不接受這個 token。請檢查輸入 ${code("github-token")}`,
	locked: t`這個 pull request 的討論已鎖定`,
	"not-found": t`找不到這個 pull request，或 token 無權讀取。請在 job 加上 ${code("permissions: pull-requests: write")}`,
	gone: t`pull request 或留言已被刪除`,
	"too-long": t`內容超過 GitHub 的長度上限`,
	rejected: t`GitHub 拒絕這份內容`,
	"rate-limit": t`這個 token 的請求次數過多，請稍後重跑`,
	blocked: t`這個儲存庫已被封鎖存取`,
	unavailable: t`無法連上 GitHub，或回應不完整，請重跑`
};
const run$1 = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? t`` : t`（狀態碼 ${status}）`;
		return t`報告未能以留言發布${answer}：${troubles[why]}。完整報告在 job summary。`;
	},
	"comment-fork": () => t`沒有留言：fork 的執行只有讀取權限。報告在 job summary；若要留言，請加上一個在 ${code("workflow_run")} 執行 ${code("command: comment")} 的 workflow（見 docs/github.md）。`,
	"comment-without-token": () => t`沒有留言：輸入 ${code("github-token")} 是空的。`,
	"comment-outdated": ({ sha }) => t`沒有留言：pull request 已不在 ${code(sha)}，或更新的執行已經回報。`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? t`沒有留言：沒有任何開啟中的 pull request 以這次執行的 commit 為 head。` : t`沒有留言：有 ${matches} 個開啟中的 pull request 以這次執行的 commit 為 head。`,
	"report-unusable": ({ why }) => why === "too-large" ? t`儲存的報告太大，因此不讀取。` : t`儲存的檔案不是這個版本的 Tunegate 報告，因此不採用。`,
	"summary-failed": ({ why }) => why === "no-file" ? t`無法寫入 job summary。報告在輸出 ${code("markdown-path")} 所指的檔案。` : t`這個步驟已把 job summary 寫滿。報告在輸出 ${code("markdown-path")} 所指的檔案。`,
	"event-validates": ({ event }) => t`事件 ${code(event)} 沒有比較對象：已檢查所有紀錄。`,
	"check-touched": ({ files }) => t`這個 pull request 改動了檢查它的設定（${listed(files, "、", more$4)}）：請仔細檢視這部分。`
};

// src/render/messages/zh-TW/reasons.ts
const more$3 = (count) => t`另 ${count} 項`;
const verdict = {
	"first-version": () => t`第一個版本，尚無比較對象。`,
	improved: ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，顯著提升。`,
	regressed: ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，顯著退步。`,
	"improved-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，在誤差範圍內。`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，在誤差範圍內。`,
	"improved-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"regressed-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"not-comparable": ({ baseline }) => t`數字無法與 ${baseline} 比較。`,
	unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 相同。`,
	"rollback-to": ({ version, from }) => t`從 ${from} 回滾到 ${version}：相較 ${from} 的下降在預期之內。`,
	"gate-failed": ({ gate }) => t`關卡 ${code(gate)} 未通過。`,
	"gate-inconclusive": ({ gate }) => t`現有資料無法判定關卡 ${code(gate)}。`,
	"record-broken": ({ file }) => t`無法讀取 ${code(file)}。`
};
const comparability = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: t`筆數`,
			hash: t`雜湊值`,
			seed: t`切分種子`
		}[how];
		return t`測試集改變了（${what} ${code(baseline)} → ${code(candidate)}），指標無法比較。`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? t`，新增 ${listed(added, "、", more$3)}` : t``;
		const less = removed.length > 0 ? t`，移除 ${listed(removed, "、", more$3)}` : t``;
		return t`類別標籤改變了${plus}${less}，類別平均無法比較。`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => t`${say.metric(metric)} 的尺度改變了（${baseline} → ${candidate}），無法比較。`,
	"zero-baseline": ({ metric }, say) => t`${say.metric(metric)} 的基準值為零，無法計算相對變化。`,
	"baseline-without-results": ({ version }) => t`${version} 沒有評估結果可供比較。`,
	"metric-renamed": ({ from, to }) => t`${code(from)} 改名為 ${code(to)}，不予比較。`,
	"metric-redefined": ({ metric }, say) => t`兩邊的 ${say.metric(metric)} 平均方式不同，無法比較。`,
	"results-older-than-model": ({ version, results, model }) => t`${version} 的評估結果（${code(results)}）早於模型（${code(model)}）。`
};
const sources$2 = {
	confusion: t`混淆矩陣`,
	scores: t`各類別分數`,
	predictions: t`逐筆預測`,
	runs: t`各次訓練數值`
};
const notes = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? t`測試資料筆數不明。` : t`一邊有 ${known} 筆測試資料，另一邊沒有註明。`;
		}
		return baseline === candidate ? t`兩邊各有 ${candidate} 筆測試資料。` : t`測試資料原有 ${baseline} 筆，現有 ${candidate} 筆。`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => t`在 ${items} 筆測試資料上，${say.metric(metric)} 約 ${say.about(metric, change)}以內的變化可能只是偶然。`,
	confounded: ({ what }, say) => t`同時改了 ${what.length} 項（${join$1(what.map(say.setting), "、")}），無法把效果歸因於其中一項。`,
	"source-hash-changed": () => t`資料來源已改變。`,
	"treated-as-independent": () => t`沒有逐筆預測，因此把兩次評估視為彼此獨立，這是保守的做法。`,
	"conservative-bound": ({ metric }, say) => t`${say.metric(metric)} 的信賴區間是由精確率、召回率與筆數推得的保守上限；提供混淆矩陣可以更精確。`,
	"inputs-contradict": ({ version, what }) => t`由 ${version} 的${sources$2[what]}算不出檔案所寫的指標，因此不予採用。`,
	"different-items": () => t`兩個版本都有逐筆預測，但不是同一批資料，因此視為彼此獨立。`,
	"runs-vary-alone": ({ metric }, say) => t`${say.metric(metric)} 的信賴區間只反映各次訓練的差異，與測試資料筆數無關。`,
	"class-regressed": ({ label, change }, say) => t`「${label}」F1 顯著下降（${say.change(`per_class.${label}.f1`, change)}）。`,
	"baseline-old": ({ version, days }) => t`${version} 已有 ${days} 天。`,
	"base-record-broken": ({ file }) => t`目標分支上的 ${code(file)} 無法讀取，其內容不列入判斷。`,
	"results-edited": ({ version }) => t`此 pull request 修改了 ${version} 的評估結果；以目標分支上的為準。`
};
const next = {
	"next-deploy": ({ version }) => t`部署 ${version}。`,
	"next-promote": ({ version }) => t`把 ${version} 升為正式版本。`,
	"next-evaluate": ({ version }) => t`評估 ${version}，並提交它的 ${code("results.json")}。`,
	"next-fix-errors": ({ errors }) => t`修正下列 ${errors} 個錯誤。`,
	"next-close-gap": ({ metric, gap }, say) => t`${say.metric(metric)} 距離門檻還差 ${say.distance(metric, gap)}。`,
	"next-look-at-class": ({ label, change }, say) => t`退步最多的是「${label}」（F1 ${say.change(`per_class.${label}.f1`, change)}）。`,
	"next-look-at-metric": ({ metric, change }, say) => t`退步最多的是 ${say.metric(metric)}（${say.change(metric, change)}）。`,
	"next-only-change": ({ what }, say) => t`唯一的變更是${say.setting(what)}。`,
	"next-more-items": ({ metric, items }, say) => t`再多約 ${words(roughCount(items))} 筆測試資料即可判定 ${say.metric(metric)}。`,
	"next-evaluate-baseline": ({ version }) => t`用同一份測試集評估 ${version}。`,
	"next-keep": ({ version }) => t`繼續使用 ${version}。`,
	"next-state-items": () => t`註明測試資料筆數（${code("data.test_count")}），才能說明結論有多可靠。`,
	"next-state-counts": ({ metric }, say) => t`提交混淆矩陣、各類別筆數（support）或逐筆預測，才能說明 ${say.metric(metric)} 有多可靠。`,
	"next-declare-criteria": () => t`在 ${code("task.yaml")} 設定 ${code("success_criteria.primary_metric")} 與 ${code("threshold")}。`
};
const found = {
	explicit: t`由 ${code("baseline")} 設定指定`,
	"deployed-version": t`依 ${code("deployed_version")} 為部署中的版本`,
	"status-deployed": t`依 ${code("task.yaml")} 為部署中的版本`,
	"lineage-deployed": t`依其 ${code("lineage.yaml")} 為部署中的版本`,
	history: t`依 git 歷史為最後部署的版本`,
	parent: t`尚無部署版本，因此取其父版本`,
	active: t`尚無部署版本，因此取目標分支的當前版本`
};
const baseline = {
	"baseline-missing": ({ version }) => t`${version} 註明為部署版本，卻不在目標分支上；改由下一條規則決定。`,
	"baseline-from-head": ({ version }) => t`${version} 只存在於此 pull request，因此採用其中的數字。`,
	"baseline-found": ({ version, rule }) => t`比較對象為 ${version}（${found[rule]}）。`,
	"history-shallow": () => t`這是淺層 clone，無法得知更早的部署紀錄（設定 ${code("fetch-depth: 0")} 即可取得）。`,
	"new-task": () => t`新任務。`,
	"task-removed": () => t`此 pull request 移除了這個任務。`,
	"task-moved": ({ from }) => t`此 pull request 把任務從 ${code(from)} 移到這裡；比較對象為原處的版本。`
};
const reasons = {
	...gates,
	...verdict,
	...comparability,
	...notes,
	...next,
	...baseline,
	...run$1
};

// src/render/messages/zh-TW/rules-consistency.ts
const sources$1 = {
	support: t`各類別的 support`,
	confusion: t`混淆矩陣`,
	predictions: t`預測紀錄`,
	"sample-count": t`評估結果自己的筆數`
};
const consistency = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => t`${code(metric)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(results)}。`,
	"consistency/missing": ({ key, file }) => t`這裡寫了 ${code(key)}，${code(file)} 卻沒有。`,
	"consistency/config-differs": ({ key, lineage, config, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(config)}。`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(snapshot)}。`,
	"consistency/model-differs": ({ key, lineage, info, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(info)}。`,
	"consistency/distribution-sum": ({ sum, trainCount }) => t`類別分布合計 ${sum}，${code("train_count")} 卻是 ${trainCount}。`,
	"consistency/source-hash": ({ hash }) => t`${code("source_hash")} ${code(hash)} 不是 ${code("data_source.yaml")} 任何常見雜湊值的開頭。`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => t`${code(label)} 的 f1 是 ${code(f1)}，但由 precision ${code(precision)} 和 recall ${code(recall)} 算出 ${code(expected)}。`,
	"consistency/macro-f1": ({ metric, value, mean }) => t`${code(metric)} 是 ${code(value)}，但各類別的平均是 ${code(mean)}。`,
	"consistency/accuracy": ({ value, expected, from }) => t`accuracy 是 ${code(value)}，但由${sources$1[from]}算出 ${code(expected)}。`,
	"consistency/test-count": ({ testCount, found, from }) => t`${code("test_count")} 是 ${testCount}，但${sources$1[from]}共 ${found} 筆。`,
	"consistency/confusion": ({ label, score, value, expected }) => t`${code(label)} 的 ${code(score)} 是 ${code(value)}，但由混淆矩陣算出 ${code(expected)}。`,
	"consistency/no-data": () => t`有評估結果，但 ${code("data_snapshot.json")} 和 ${code("data")} 都沒有說明所用的資料。`
};

// src/render/messages/zh-TW/rules-history.ts
const rewritten$1 = {
	results: t`評估結果`,
	data: t`資料紀錄`,
	config: t`訓練配置`
};
const orNone = (text) => text === "" ? t`無` : code(text);
const history = {
	"history/rewritten": ({ version, what }) => t`此 pull request 改寫了目標分支上既有版本 ${version} 的${rewritten$1[what]}；請建立新版本。`,
	"history/origin-rewritten": ({ version, key, from, to }) => t`此 pull request 改寫了目標分支上既有版本 ${version} 的 ${code(key)}：${orNone(from)} → ${orNone(to)}。`,
	"history/deployed-removed": ({ version }) => t`此 pull request 移除了部署中的版本 ${version}。`,
	"history/version-removed": ({ version }) => t`此 pull request 移除了 ${version}，卻沒有在 ${code("versions/retired.yaml")} 留下紀錄。`,
	"history/name-reused": ({ version, removed }) => removed === "" ? t`版本名稱 ${code(version)} 屬於已移除的版本，請換一個新名稱。` : t`版本名稱 ${code(version)} 屬於已在 ${code(removed)} 移除的版本，請換一個新名稱。`,
	"history/retired-removed": ({ version }) => t`此 pull request 從 ${code("versions/retired.yaml")} 刪除了 ${version} 的紀錄。`
};
const secrets$1 = {
	"secrets/literal": ({ key }) => t`${code(key)} 直接寫入了機密；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/token": ({ kind }) => t`此處疑似機密（${code(kind)}）；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/url": ({ scheme }) => t`${code(scheme)} 網址含有密碼；請改用環境變數（${code(`\${NAME}`)}），並更換密碼。`
};
const settings = {
	"settings/unknown-rule": ({ id }) => t`沒有名為 ${code(id)} 的規則。`,
	"settings/unknown-key": ({ key }) => t`沒有名為 ${code(key)} 的設定。`
};

// src/render/messages/zh-TW/rules-lineage.ts
const more$2 = (count) => t`另 ${count} 項`;
const lineage = {
	"lineage/version-differs": ({ version, folder }) => t`${code("version")} 是 ${code(version)}，資料夾名稱卻是 ${code(folder)}。`,
	"lineage/strategy": ({ version, strategy, example }) => t`${code(version)} 不符合 ${code(strategy)} 命名策略，應類似 ${code(example)}。`,
	"lineage/unknown-form": ({ version }) => t`${code(version)} 不是已知形式的版本名稱，例如 ${code("v2")}、${code("2025-01-07")}、${code("v2-20250107")}。`,
	"lineage/empty-folder": ({ version }) => t`版本資料夾 ${code(version)} 沒有任何紀錄。`,
	"lineage/file-missing": ({ version }) => t`當前版本 ${code(version)} 沒有 ${code("lineage.yaml")}。`,
	"lineage/parent-missing": ({ parent }) => t`父版本 ${code(parent)} 不是此任務的版本，也不在已移除的版本中。`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? t`父版本 ${code(parent)} 排在 ${code(version)} 之後。` : t`${code(version)} 建立於 ${code(times.version)}，早於父版本 ${code(parent)}（${code(times.parent)}）。`,
	"lineage/parent-cycle": ({ cycle }) => t`父版本形成循環：${listed(cycle, " → ", more$2)}。`,
	"lineage/orphan": ({ version }) => t`${code(version)} 不是第一個版本，卻沒有 ${code("parent")}。`,
	"lineage/no-changes": () => t`${code("changes")} 沒有說明這個版本改了什麼。`,
	"lineage/vague-change": ({ text }) => t`${code(text)} 沒有說明具體改動；請寫成像 ${code("LoRA rank 32 → 64")}。`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => t`${code(text)} 寫的是 ${code(`${claimed.from} → ${claimed.to}`)}，但 ${code(key)} 實際是 ${code(`${actual.from} → ${actual.to}`)}。`,
	"lineage/count-differs": ({ text, claimed, actual }) => t`${code(text)} 寫的是 ${code(signed(claimed))}，但訓練資料實際變化 ${code(signed(actual))}。`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => t`${code(key)} 從 ${code(from)}（${parent}）變成 ${code(to)}，${code("changes")} 卻沒有提到。`,
	"lineage/deployed-before-created": ({ deployed, created }) => t`${code("deployed_at")} ${code(deployed)} 早於 ${code("created")} ${code(created)}。`,
	"lineage/created-in-future": ({ created }) => t`${code("created")} ${code(created)} 在未來。`,
	"lineage/artefact-name": ({ key, found, expected }) => t`${code(key)} 是 ${code(found)}，應為 ${code(expected)}。`
};
const signed = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/zh-TW/rules-syntax.ts
const size$1 = (count) => words(bytes(count));
const unreadable$1 = {
	yaml: t`此處不是有效的 YAML。`,
	json: t`此處不是有效的 JSON。`,
	unclosed: t`此處開始的引號或括號沒有結束。`,
	indentation: t`縮排與前面幾行不一致。`,
	empty: t`檔案是空的。`,
	html: t`檔案內容是 HTML 網頁，可能是下載失敗。`,
	"trailing-text": t`文件結束之後還有文字。`,
	"parser-failed": t`無法解析檔案。`
};
const encoding = {
	"not-utf-8": t`檔案不是 UTF-8 編碼`,
	"utf-16": t`檔案是 UTF-16，不是 UTF-8 編碼`,
	"byte-order-mark": t`檔案中間有位元組順序記號（BOM）`
};
const alias = {
	"too-many": (limit) => t`單一檔案的別名（alias）超過 ${limit} 個。`,
	expansion: (limit) => t`別名展開後超過 ${limit} 個值。`,
	"self-reference": () => t`別名指向包含它自己的值。`,
	unknown: () => t`別名指向不存在的錨點（anchor）。`
};
const kinds = {
	text: t`文字`,
	number: t`數字`,
	integer: t`整數`,
	boolean: t`布林值`,
	list: t`清單`,
	mapping: t`對應表（mapping）`,
	nothing: t`空值`,
	timestamp: t`時間`,
	duration: t`時間長度`,
	"version-name": t`版本名稱`,
	html: t`HTML 網頁`
};
const syntax = {
	"syntax/unreadable": ({ reason }) => unreadable$1[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => t`${code(key)} 已在第 ${firstLine} 行設定過。`,
	"syntax/tab": () => t`這一行以 tab 縮排；YAML 只接受空格。`,
	"syntax/encoding": ({ found, byte }) => t`${encoding[found]}（位元組 ${byte}）。`,
	"syntax/control-character": ({ code: point }) => t`不允許不可見字元 ${code(point)}。`,
	"syntax/too-large": ({ bytes: count, limit }) => t`檔案大小為 ${size$1(count)}，超過讀取上限 ${size$1(limit)}。`,
	"syntax/too-deep": ({ limit }) => t`巢狀超過 ${limit} 層。`,
	"syntax/too-many-keys": ({ limit }) => t`鍵的數量超過 ${limit} 個。`,
	"syntax/alias": ({ problem, limit }) => alias[problem](limit),
	"syntax/symlink": () => t`不會跟隨符號連結，請提交檔案本身。`,
	"syntax/submodule": () => t`不會讀取 submodule，請提交檔案本身。`,
	"syntax/lfs-pointer": () => t`這是 Git LFS 指標檔；紀錄必須直接放在 git 裡。`,
	"syntax/conflict-marker": () => t`此處有尚未解決的合併衝突。`,
	"syntax/not-a-mapping": ({ found }) => t`檔案最上層應為對應表（mapping），實際為${kinds[found]}。`,
	"syntax/tag": ({ tag }) => t`不允許 YAML 標籤 ${code(tag)}。`,
	"syntax/directive": ({ directive }) => t`不允許 YAML 指示詞 ${code(directive)}。`,
	"syntax/multiple-documents": () => t`此處開始第二份 YAML 文件；每個檔案只讀取一份。`,
	"syntax/merge-key": () => t`不支援合併鍵（${code("<<")}），請直接寫出各個鍵。`,
	"syntax/reserved-key": ({ key }) => t`不允許使用鍵 ${code(key)}。`,
	"syntax/key-type": ({ found }) => t`鍵必須是純文字，實際為 ${code(found)}。`,
	"syntax/json-nan": ({ token }) => t`${code(token)} 不是合法的 JSON，視為非數字（Python 請用 ${code("json.dumps(..., allow_nan=False)")}）。`
};

// src/render/messages/zh-TW/rules-shape.ts
const more$1 = (count) => t`另 ${count} 項`;
const shape = {
	"shape/wrong-type": ({ key, expected, found }) => t`${code(key)} 應為${kinds[expected]}，實際為${kinds[found]}。`,
	"shape/missing-field": ({ key }) => t`缺少 ${code(key)}。`,
	"shape/unknown-value": ({ key, found, allowed }) => t`${code(key)} 的值 ${code(found)} 不在允許範圍：${listed(allowed, "、", more$1)}。`,
	"shape/likely-typo": ({ key, known }) => t`沒有 ${code(key)} 這個鍵，是不是要寫 ${code(known)}？`,
	"shape/number-as-text": ({ key, text }) => t`${code(key)} 是文字 ${code(text)}，請寫成數字。`,
	"shape/python-differs": ({ key, text, python, here }) => t`${code(key)}：PyYAML 把 ${code(text)} 讀成${kinds[python]}，YAML 1.2 讀成${kinds[here]}；請改成兩者一致的寫法。`,
	"shape/quote-version": ({ key, text }) => t`${code(key)}：${code(text)} 沒有加引號會被當成數字，可能遺失字元。`,
	"shape/percent": ({ key, value, threshold }) => t`${code(key)} 是 ${value}（百分比），門檻 ${threshold} 卻是比率。`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return t`${code(key)} 是 ${value}，不應大於 ${high ?? Infinity}。`;
		if (high === null) return t`${code(key)} 是 ${value}，不應小於 ${low}。`;
		return t`${code(key)} 是 ${value}，應介於 ${low} 到 ${high}。`;
	},
	"shape/unsafe-integer": ({ key, text }) => t`${code(key)}：${code(text)} 太大，無法精確讀取；若是識別碼請加引號。`,
	"shape/not-finite": ({ key, text }) => t`${code(key)} 是 ${code(text)}，不是有限的數字。`,
	"shape/bad-timestamp": ({ key, text }) => t`${code(key)}：${code(text)} 不是存在的日期，寫法例如 ${code("2026-01-05T10:00:00")}。`,
	"shape/bad-duration": ({ key, text }) => t`${code(key)}：${code(text)} 不是時間長度，寫法例如 ${code("7d")}、${code("12h")}、${code("2w")}、${code("30m")}。`,
	"shape/bad-name": ({ key, text }) => t`${code(key)}：${code(text)} 不是合法的名稱，請用字母、數字、${code(".")}、${code("_")}、${code("-")}。`,
	"shape/name-collision": ({ name, other }) => t`${code(name)} 與 ${code(other)} 在不分大小寫的檔案系統上是同一個資料夾，請更名其中之一。`
};

// src/render/messages/zh-TW/rules-task.ts
const more = (count) => t`另 ${count} 項`;
const groups$1 = {
	task: t`任務`,
	lineage: t`版本沿革`,
	consistency: t`一致性`,
	history: t`歷史`
};
const task = {
	"task/name-differs": ({ name, directory }) => t`${code("task_name")} 是 ${code(name)}，目錄名稱卻是 ${code(directory)}。`,
	"task/active-version-missing": ({ version, status }) => t`當前版本 ${code(version)} 沒有資料夾 ${code(`versions/${version}`)}；狀態 ${code(status)} 必須要有。`,
	"task/status-move": ({ from, to, legal }) => t`狀態不能從 ${code(from)} 變成 ${code(to)}；可以是 ${listed(legal, "、", more)}。`,
	"task/primary-metric-missing": ({ metric, version, known }) => t`${version} 的評估結果沒有主要指標 ${code(metric)}；現有 ${listed(known, "、", more)}。`,
	"task/primary-metric-changed": ({ from, to }) => t`此 pull request 把主要指標從 ${code(from)} 改成 ${code(to)}。`,
	"task/no-criteria": ({ key }) => t`未設定 ${code(`success_criteria.${key}`)}，評估結果無從判斷。`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? t`此 pull request 取消了 ${code(metric)} 的門檻 ${from}。` : t`此 pull request 把 ${code(metric)} 的門檻從 ${from} 放寬到 ${to}。`,
	"task/unknown-label": ({ label, allowed }) => t`標籤 ${code(label)} 不在 ${code("output_format")} 中；可用的有 ${listed(allowed, "、", more)}。`,
	"task/label-not-evaluated": ({ label }) => t`評估結果沒有標籤 ${code(label)} 的分數。`,
	"task/deployed-version-missing": ({ version }) => t`${code("deployed_version")} 是 ${code(version)}，但此任務沒有這個版本。`,
	"task/deployed-version-differs": ({ deployed, version }) => t`${code("deployed_version")} 是 ${code(deployed)}，狀態卻表示已部署的是 ${code(version)}。`,
	"task/experimental-deployed": ({ version }) => t`已部署的 ${code(version)} 是實驗版本；請先改為正式名稱。`,
	"task/updated-before-created": ({ created, updated }) => t`${code("updated")} ${code(updated)} 早於 ${code("created")} ${code(created)}。`,
	"task/waiver-incomplete": ({ missing }) => t`此豁免無效：缺少 ${listed(missing, "、", more)}。`,
	"task/waiver-wildcard": ({ key, value }) => t`豁免的 ${code(key)} 是 ${code(value)}；請寫明單一對象。`,
	"task/waiver-expired": ({ gate, expires }) => t`關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
	"task/waiver-unknown": ({ key, value }) => t`此豁免無效：沒有可豁免的 ${code(key)} ${code(value)}。`,
	"task/not-checked": ({ files, groups: left }) => t`因為無法讀取 ${listed(files, "、", more)}，未檢查這些規則：${join$1(left.map((group) => groups$1[group]), "、")}。`
};

// src/render/messages/zh-TW.ts
const rules = {
	...syntax,
	...shape,
	...task,
	...lineage,
	...consistency,
	...history,
	...secrets$1,
	...settings
};
const sentences = reasons;
const zhTW = {
	language: "zh-TW",
	points: (count) => `${count} 個百分點`,
	labels,
	metricNames,
	settingNames,
	headline,
	reading,
	plan,
	reasons: sentences,
	rules
};

// src/render/messages/catalogue.ts
const catalogues = {
	en,
	"zh-TW": zhTW
};
/** All texts of one language. */
const messagesIn = (language) => catalogues[language];
/** A reason as a sentence. */
const reasonText = (messages, reason, say) => sentence(messages, reason.code, reason, say);
function sentence(messages, code, reason, say) {
	return messages.reasons[code](reason.args, say);
}
/** A finding's message, without its place, severity and suggestion. */
const findingText = (messages, finding) => ruleSentence(messages, finding.rule, finding);
function ruleSentence(messages, rule, finding) {
	return messages.rules[rule](finding.args);
}

// src/render/speaker.ts
const own$1 = (table, key) => Object.hasOwn(table, key) ? table[key] ?? null : null;
/** `per_class.<label>.<score>`: the label may itself hold dots. */
function classScore(metric) {
	const [, label, score] = /^per_class\.(.+)\.(f1|precision|recall)$/u.exec(metric) ?? [];
	return label === void 0 || score === void 0 ? null : {
		label,
		score
	};
}
/** A metric as people say it: `Macro F1`, `中立 F1`; an unknown one as written. */
function metricName(messages, metric) {
	const known = own$1(messages.metricNames, metric);
	if (known !== null) return words(known);
	const score = classScore(metric);
	if (score === null) return code(metric);
	return t`${name(score.label)} ${words(own$1(messages.metricNames, score.score) ?? score.score)}`;
}
/** A configuration key as people say it: `LoRA r`; an unknown one as written. */
function settingName(messages, key) {
	const known = own$1(messages.settingNames, key);
	return known === null ? code(key) : words(known);
}
/** A configuration key as the guide's tables have it: `LoRA r`, else the key itself. */
const settingKey = (key) => key.replace(/^lora\./u, "LoRA ");
/** Scores that are shares of items wherever they occur; for metrics that the report at hand does not list. */
const usualScale = (metric) => /(^|[._])(accuracy|f1|precision|recall|exact_match)$/u.test(metric) ? "ratio" : "absolute";
/** The speaker for one task or comparison. */
function speakerFor(messages, metrics) {
	const scales = new Map(metrics.map((metric) => [metric.name, metric.scale]));
	const scaleOf = (metric) => scales.get(metric) ?? usualScale(metric);
	return {
		metric: (metric) => metricName(messages, metric),
		setting: (key) => inSentence(settingName(messages, key)),
		value: (metric, value) => words(metricValue(value, scaleOf(metric))),
		against: (metric, value, limit) => words(valueAgainst(value, limit, scaleOf(metric))),
		limit: (metric, value) => words(limitValue(value, scaleOf(metric))),
		change: (metric, change) => words(metricChange(change, scaleOf(metric))),
		distance: (metric, change) => words(size(messages, change, scaleOf(metric))),
		about: (metric, change) => words(trimmed(size(messages, Number(change.toPrecision(2)), scaleOf(metric)))),
		roughly: (metric, change) => words(size(messages, change, scaleOf(metric)).replace(/\.0(?= )/u, ""))
	};
}
const trimmed = (shown) => shown.replace(/\.0(?= )/u, "");
/** A name of ours inside a sentence: `Learning rate` becomes `learning rate`, `LoRA r` stays. */
const inSentence = (text) => text.map((segment) => segment.kind === "words" ? {
	...segment,
	text: segment.text.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase())
} : segment);
/** The size of a change in words: `9.5 pp`, `0.12`. */
function size(messages, change, scale) {
	const shown = metricChange(Math.abs(change), scale).replace(/^\+/u, "");
	return shown.endsWith(" pp") ? messages.points(shown.slice(0, -3)) : shown;
}

// src/render/view.ts
/** What every renderer asks of a task; no text of ours and no markup. */
const primaryOf = (task) => task.metrics.find((metric) => metric.group === "primary") ?? null;
/** Metrics of a comparison with their scales, the declared primary metric first. */
function knownMetrics(metrics, primary) {
	return primary === null ? metrics : [primary, ...metrics.filter(({ name }) => name !== primary.name)];
}
const hasFailed = (task) => task.gates.some(({ outcome }) => outcome === "fail");
const isUndecided = (task) => !hasFailed(task) && task.gates.some(({ outcome }) => outcome === "inconclusive");
/** One word for a task's mark and colour; a failed gate outweighs the verdict's word. */
function stateOf(task) {
	if (hasFailed(task)) return "fail";
	const word = task.verdict.word;
	if (word === "hold" || word === "reject") return "fail";
	if (isUndecided(task)) return "inconclusive";
	if (word === "caution") return "caution";
	return word === "pending" ? "pending" : "pass";
}
const stateMarks = {
	fail: "❌",
	inconclusive: "❓",
	caution: "⚠️",
	pending: "⏳",
	pass: "✅"
};
const deployedRules = [
	"deployed-version",
	"status-deployed",
	"lineage-deployed",
	"history"
];
/** Whether the baseline is a version in production (by SPEC section 4, rules 1 to 4). */
const isDeployedBaseline = (baseline) => baseline !== null && deployedRules.includes(baseline.rule);
/** Counts of findings by severity. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
const ranks = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Worst first, then by place. */
const byWeight = (findings) => findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
const findingsOf$1 = (report, task) => byWeight(report.findings.filter((finding) => finding.task === task.path));
/** Findings that belong to no task of the report. */
function otherFindings(report) {
	const paths = new Set(report.tasks.map((task) => task.path));
	return byWeight(report.findings.filter(({ task }) => task === null || !paths.has(task)));
}
/** Whether the numbers of the two sides mean the same, or there is one side only. */
const isComparable = ({ baseline, comparability }) => baseline === null || comparability.comparable;
/**
* The change for a table cell: arrow by better or worse, signed number; relative beside it for plain numbers. A word where
* there is no number, or none that would be true.
* @param comparable of the comparison that the metric belongs to, see `isComparable`
*/
function changeCell(metric, comparable, labels) {
	if (metric.outcome === "missing") return labels.changeOutcomes.missing;
	if (metric.baseline === null) return labels.changeOutcomes.new;
	if (metric.change === null || !comparable) return labels.notComparable;
	const shown = `${arrow$1(metric.outcome)}${metricChange(metric.change, metric.scale)}`;
	return metric.scale === "absolute" && metric.relativeChange !== null && metric.change !== 0 ? `${shown} (${relative(metric.relativeChange)})` : shown;
}
/** A task's primary metric against its baseline, for a cell of the overview; `first` stands for a version without one. */
function versusCell(task, labels, first) {
	if (task.baseline === null) return task.candidate === null ? labels.none : first;
	const primary = primaryOf(task);
	return primary?.candidate == null ? labels.none : changeCell(primary, isComparable(task), labels);
}
/** A configuration value as people write it: small numbers with an exponent. Undefined for a key that is not there. */
function configText(value) {
	if (value === void 0) return null;
	if (typeof value !== "number") return String(value);
	return value !== 0 && Math.abs(value) < .001 ? value.toExponential().replace("e+", "e") : String(value);
}
/** How sure a change is, in words; says why when a class's own interval seems to say otherwise. */
function certaintyText(metric, all, labels) {
	const { significance, interval, group } = metric;
	const excludesZero = interval !== null && (interval[0] > 0 || interval[1] < 0);
	if (group === "class" && significance === "noise" && excludesZero) {
		const tested = all.filter((one) => one.group === "class" && one.name.endsWith(".f1") && one.pValue !== null);
		return labels.noiseTogether(tested.length);
	}
	return labels.significance[significance];
}
/** Whether there is anything to say on certainty. */
const hasIntervals = (metrics) => metrics.some(({ interval, significance }) => interval !== null || significance !== "unknown");

// src/render/plain-words.ts
/** Reasons of a verdict that say less than the sentence of `plainWords`. */
const saidInPlainWords = [
	"improved",
	"regressed",
	"improved-within-noise",
	"regressed-within-noise",
	"improved-unknown",
	"regressed-unknown"
];
/**
* The primary metric in one sentence for people without statistics: value with its interval, change, on how many items,
* how sure. Null where there is no fair comparison, or no change.
*/
function plainWords(task, messages) {
	const primary = primaryOf(task);
	if (primary === null || task.baseline === null || !isComparable(task)) return null;
	const { change, candidate, scale, candidateInterval, significance } = primary;
	if (change === null || candidate === null || primary.outcome === "unchanged") return null;
	const counted = task.notes.find((note) => note.code === "test-items")?.args;
	const items = counted?.baseline === counted?.candidate ? counted?.candidate ?? null : null;
	const range = candidateInterval === null ? "" : valueInterval(candidateInterval, scale).replace(" … ", "–");
	return messages.headline.plainWords({
		metric: metricName(messages, primary.name),
		value: words(metricValue(candidate, scale)),
		range,
		change: words(metricChange(change, scale)),
		baseline: task.baseline.version,
		items,
		significance,
		p: primary.pValue === null ? "" : pValue(primary.pValue)
	});
}

// src/render/headline.ts
function standingChange(task, messages) {
	const primary = primaryOf(task);
	if (primary === null || task.baseline === null || primary.change === null) return null;
	if (!task.comparability.comparable) return null;
	if (primary.outcome === "new" || primary.outcome === "missing") return null;
	return {
		outcome: primary.outcome,
		size: words(size(messages, primary.change, primary.scale)),
		baseline: task.baseline.version,
		deployed: isDeployedBaseline(task.baseline),
		significance: primary.significance,
		p: primary.pValue === null ? "" : pValue(primary.pValue)
	};
}
/** How the primary metric stands, in one sentence; else the verdict's first reasons. */
function standingOf(task, messages) {
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const primary = primaryOf(task);
	const value = primary?.candidate ?? null;
	const scaleDiffers = task.gates.some(({ reason }) => reason.code === "scale-differs");
	if (primary === null || value === null || !Number.isFinite(value) || scaleDiffers) return task.verdict.reasons.filter(({ code }) => code !== "errors-found").slice(0, 2).map((reason) => reasonText(messages, reason, say));
	const limit = task.primaryMetric?.threshold ?? null;
	const bound = task.gates.find(({ reason }) => reason.code === "threshold-bound-missed" || reason.code === "threshold-bound-unknown")?.reason;
	const gap = limit === null ? 0 : worsening(value - limit, primary.direction);
	const standing = messages.headline.standing({
		metric: metricName(messages, primary.name),
		value: words(valueAgainst(value, limit ?? value, primary.scale)),
		threshold: limit === null ? null : bound !== void 0 ? null : {
			limit: words(limitValue(limit, primary.scale)),
			met: gap <= 0,
			gap: words(size(messages, gap, primary.scale))
		},
		change: standingChange(task, messages)
	});
	const said = (task.comparability.comparable ? [] : task.comparability.reasons.slice(0, 1)).map((reason) => reasonText(messages, reason, say));
	const sentences = task.baseline === null ? [standing, ...said] : [...said, standing];
	return [
		...bound === void 0 ? [] : [reasonText(messages, bound, say)],
		...sentences,
		...remarks(task, messages)
	];
}
/** What the numbers alone do not explain: gates that failed or are waived, else what calls for caution. */
function remarks(task, messages) {
	const { also } = messages.headline;
	const named = (outcome, gates) => [...new Set(gates.filter((gate) => gate.outcome === outcome).map(({ name }) => name))];
	const failed = named("fail", task.gates.filter(({ name }) => name !== "threshold" && name !== "validation"));
	const waived = named("waived", task.gates);
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const [look] = task.verdict.reasons.filter(({ code }) => !saidInPlainWords.includes(code) && code !== "waived");
	const cautious = stateOf(task) === "caution" && isComparable(task) && look !== void 0;
	return [
		...failed.length > 0 ? [also.gates(failed)] : [],
		...waived.length > 0 ? [also.waived(waived)] : [],
		...cautious ? [reasonText(messages, look, say)] : []
	];
}
function failedLead(task, report, messages) {
	const say = messages.headline;
	const failed = task.gates.filter(({ outcome }) => outcome === "fail").map(({ name }) => name);
	const errors = report.findings.some(({ severity, task: path }) => severity === "error" && path === task.path);
	const version = task.candidate?.version;
	if (version === void 0 || errors && failed.every((gate) => gate === "validation")) return say.broken(task.taskName);
	return task.gates.some(({ name, outcome }) => name === "threshold" && outcome === "fail") ? say.below(task.taskName, version) : say.failed(task.taskName, version);
}
/** No version is under review: the task goes, rests, or has none yet. */
function leadWithout({ taskName, status, verdict }, messages) {
	const say = messages.headline;
	if (verdict.reasons.some(({ code }) => code === "task-removed")) return say.removed(taskName);
	return status.head === "archived" ? say.archived(taskName) : say.pendingTask(taskName);
}
function leadOfOne(task, report, messages) {
	const say = messages.headline;
	const version = task.candidate?.version;
	const state = stateOf(task);
	if (state === "fail") return failedLead(task, report, messages);
	if (version === void 0) return leadWithout(task, messages);
	if (state === "pending" && task.status.head === "archived") return say.archived(task.taskName);
	if (task.verdict.word === "rollback") return say.rollback(task.taskName, version);
	if (state === "inconclusive") return task.baseline === null || task.comparability.comparable ? say.undecided(task.taskName, version) : say.notComparable(task.taskName, version, task.baseline.version);
	if (state === "caution") return say.caution(task.taskName, version);
	if (state === "pending") return say.pending(task.taskName, version);
	return task.verdict.word === "adopt" ? say.ship(task.taskName, version) : say.acceptable(task.taskName, version);
}
function leadOfMany(tasks, messages) {
	const say = messages.headline;
	const named = (state) => tasks.filter((task) => stateOf(task) === state).map(({ taskName }) => taskName);
	const failed = named("fail");
	if (failed.length > 0) return say.manyFailed(failed.length, tasks.length, failed);
	const undecided = named("inconclusive");
	if (undecided.length > 0) return say.manyUndecided(undecided.length, tasks.length, undecided);
	const caution = named("caution");
	if (caution.length > 0) return say.manyCaution(caution.length, tasks.length, caution);
	return say.manyPassed(tasks.length);
}
function toneOf(report) {
	if (report.result === "fail") return "caution";
	if (report.result === "inconclusive") return "warning";
	if (report.tasks.some((task) => stateOf(task) === "caution")) return "warning";
	return report.result === "pending" ? "note" : "tip";
}
/** The headline of a report: about the one task that decides, or about all. */
function headlineOf(report, messages) {
	const tone = toneOf(report);
	const counts = countFindings(report.findings);
	const say = messages.headline;
	const states = report.tasks.map(stateOf);
	const pending = states.filter((state) => state === "pending").length;
	const decided = report.tasks.filter((_task, index) => states[index] !== "pending");
	const failing = decided.filter((task) => stateOf(task) === "fail");
	const also = [];
	const warnings = counts.warning > 0 ? [say.also.warnings(counts.warning)] : [];
	if (report.tasks.length === 0 || report.result === "fail" && failing.length === 0 && counts.error > 0) return {
		tone,
		lead: counts.error > 0 ? say.brokenFiles(counts.error) : say.nothing(),
		details: warnings
	};
	if (counts.error > 0) also.push(say.also.errors(counts.error));
	also.push(...warnings);
	const one = failing.length === 1 ? failing[0] : decided.length === 1 ? decided[0] : void 0;
	if (one !== void 0) return {
		tone,
		lead: leadOfOne(one, report, messages),
		details: [...standingOf(one, messages), ...also]
	};
	if (decided.length === 0) {
		const only = report.tasks.length === 1 ? report.tasks[0] : void 0;
		return {
			tone,
			lead: only === void 0 ? say.manyPending(report.tasks.length) : leadOfOne(only, report, messages),
			details: also
		};
	}
	if (pending > 0) also.unshift(say.also.pending(pending));
	return {
		tone,
		lead: leadOfMany(decided, messages),
		details: also
	};
}

// src/render/suggestion.ts
/** What would be right, in brackets; nothing when that is not known. */
function suggestionText({ suggestion }, { labels }) {
	if (suggestion === null) return [];
	return [
		...words(`${labels.open}${labels.suggestion}${labels.colon}`),
		...code(suggestion),
		...words(labels.close)
	];
}

// src/adapters/local/hashes.ts
const ALGORITHMS = [
	"md5",
	"sha1",
	"sha256",
	"sha512",
	"blake2b512"
];
/** Hexadecimal hashes of the bytes by the algorithms that people note in lineages, and git's own blob id. */
function commonHashes(bytes) {
	const blob = (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	return [...ALGORITHMS.map((name) => (0, node_crypto.createHash)(name).update(bytes).digest("hex")), blob];
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

// src/records/schemas/fields.ts
const marks = require_start.registry();
function field(schema, description, mark = {}) {
	const optional$1 = require_start.optional(schema);
	require_start.globalRegistry.add(optional$1, { description });
	marks.add(optional$1, mark);
	return optional$1;
}
/** The same field, required. */
function required$1(schema) {
	marks.add(schema, {
		...marks.get(schema),
		required: true
	});
	return schema;
}
/** The same field, which has to have a value where it is written. */
function valued(schema) {
	marks.add(schema, {
		...marks.get(schema),
		valued: true
	});
	return schema;
}
/** Text as written: `1.10` stays `1.10`, `no` stays `no`. */
const text = (description) => field(require_start.string(), description);
const version = (description) => field(require_start.string(), description, { form: "version-name" });
const timestamp$1 = (description) => field(require_start.string(), description, { form: "timestamp" });
const duration = (description) => field(require_start.string(), description, { form: "duration" });
const number$1 = (description) => field(require_start.number(), description);
/** A number with bounds, null where there is none. */
function numberBetween(low, high, description) {
	const checks = high === null ? [require_start._gte(low)] : [require_start._gte(low), require_start._lte(high)];
	return field(require_start.number().check(...checks), description);
}
const flag = (description) => field(require_start.boolean(), description);
const count = (description, minimum = 0) => field(require_start.int().check(require_start._gte(minimum)), description);
const choice = (values, description) => field(require_start._enum(values), description);
const mapping = (shape, description) => field(require_start.looseObject(shape), description);
const list$1 = (item, description) => field(require_start.array(item), description);
const texts = (description) => list$1(require_start.string(), description);
/** A mapping with keys of the team's own choice; its content is read elsewhere. */
const freeMapping = (description) => field(require_start.record(require_start.string(), require_start.unknown()), description);
const numbersByName = (description) => field(require_start.record(require_start.string(), require_start.number().check(require_start._gte(0))), description);
const anything = (description) => field(require_start.unknown(), description);
/** A field of any other type. */
const anyOf = (schema, description) => field(schema, description);
/** One of several forms, told apart by whether it is a scalar, a list or a mapping. */
const either$1 = (forms, description) => field(require_start.union(forms), description);

// src/records/schemas/task.ts
/** A limit on one metric or on all that a pattern names; in task.yaml and tunegate.yaml. */
const guardSchema = require_start.looseObject({
	metric: required$1(text("Metric name or pattern, such as `per_class.*.f1`")),
	min: valued(number$1("Least value, in the unit of the metric")),
	max: valued(number$1("Greatest value, in the unit of the metric")),
	max_regression: valued(number$1("Allowed drop against the baseline: 0.01 is one percentage point of a ratio, or 1 % of another number")),
	min_improvement: valued(number$1("Demanded improvement over the baseline, in the same unit"))
});
const successCriteria = {
	primary_metric: text("The metric that decides, such as `macro_f1`"),
	threshold: valued(number$1("What the primary metric has to reach, in its own unit")),
	direction: choice(directions, "Which direction is better; known by name for common metrics"),
	guards: list$1(guardSchema, "Limits on further metrics"),
	protected_classes: texts("Class labels whose f1 may not drop significantly"),
	baseline: text("Free text about what was there before")
};
const retention = either$1([require_start.int().check(require_start._gte(1)), require_start.looseObject({
	keep_recent: valued(count("How many of the most recent versions stay", 1)),
	keep_deployed: flag("Versions that are or were deployed stay"),
	keep_best: flag("The best version by the primary metric stays"),
	keep_parents: flag("Parents of versions that stay do so too"),
	cleanup_exp_after: valued(duration("How long experiments stay, such as `7d`, `12h`, `2w` or `2w3d`"))
})], "What cleanup keeps: a number (the most recent N), or rules");
const waiver = require_start.looseObject({
	gate: text("The gate that may fail"),
	version: version("The version it holds for"),
	reason: text("Why"),
	owner: text("Who answers for it"),
	expires: timestamp$1("Until when")
});
/** task.yaml */
const taskSchema = require_start.looseObject({
	task_name: required$1(text("Name of the task, as its directory")),
	version: version("The active version"),
	status: required$1(choice(require_start.taskStatuses, "Where the task stands")),
	task_type: text("Such as `classification`"),
	domain: text("Such as `finance`"),
	language: either$1([require_start.string(), require_start.array(require_start.string())], "Language of the texts, such as `zh-TW`"),
	input_template: text("Prompt with placeholders"),
	output_format: anything("Form of the output; `schema.*.enum` names the legal class labels"),
	training: freeMapping("Starting configuration of new versions"),
	success_criteria: mapping(successCriteria, "When a version is good enough"),
	execution: mapping({
		type: text("`local`, `remote_ssh`, `cloud` or another place"),
		host: text("Where training runs"),
		cuda_devices: text("Which devices")
	}, "Where training runs"),
	versioning: mapping({
		strategy: choice(require_start.versionStrategies, "How versions are named"),
		naming: text("Template of model names, such as `{task}-v{n}`"),
		deploy_target: choice(require_start.deployTargets, "Where models go"),
		retention
	}, "How versions are named, shipped and kept"),
	deployed_version: version("Which version is in production"),
	waivers: list$1(waiver, "Dated exceptions from gates"),
	created: timestamp$1("When the task was created"),
	updated: timestamp$1("When the task was last changed")
});

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
const nameForm$1 = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
* Whether a text can be the name of a version or task: it becomes a folder, a git tag, part of a command and of an
* output, so it has letters, digits, `.`, `_`, `-` alone, at most 64, no `..`, no dot at its end, no device name.
*/
const isSafeName = (text) => nameForm$1.test(text) && !text.includes("..") && !text.endsWith(".") && !device.test(text);

// src/records/shape-scalar.ts
const longestShown = 80;
/** A value as a finding may show it. */
const shown$2 = (text) => text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
/** The place of a node in the sink's file. */
const placeOf$1 = (sink, node) => ({
	...sink.ref,
	...sink.position(node.offset)
});
/** Reports a value of the wrong type; it counts as absent. */
function wrongType(sink, node, key, expected) {
	sink.findings.push(finding("shape/wrong-type", placeOf$1(sink, node), {
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
	const place = placeOf$1(sink, node);
	const text = shown$2(node.text);
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
		text: shown$2(node.text),
		python,
		here
	};
	const extra = suggestion === null ? {} : {
		suggestion,
		severity: "notice"
	};
	sink.findings.push(finding("shape/python-differs", placeOf$1(sink, node), args, extra));
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
		sink.findings.push(finding("shape/bad-name", placeOf$1(sink, node), {
			key,
			text: shown$2(text)
		}));
		return;
	}
	if ((typeof node.value === "number" || node.plain && pythonKind(text) === "number") && String(Number(text)) !== text) {
		const suggestion = `"${text}"`;
		sink.findings.push(finding("shape/quote-version", placeOf$1(sink, node), {
			key,
			text
		}, { suggestion }));
	} else if (node.plain && typeof node.value === "string") reportPython(sink, node, key);
	return text;
}
function readTimestamp(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value !== "string") return wrongType(sink, node, key, "timestamp");
	if (parseTimestamp(node.text) !== null) return node.text;
	sink.findings.push(finding("shape/bad-timestamp", placeOf$1(sink, node), {
		key,
		text: shown$2(node.text)
	}));
}
function readDuration(sink, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "duration");
	if (parseDuration(node.text) !== null) return node.text;
	const suggestion = /^\d{1,4}$/.test(node.text) ? `${node.text}d` : null;
	const args = {
		key,
		text: shown$2(node.text)
	};
	sink.findings.push(finding("shape/bad-duration", placeOf$1(sink, node), args, { suggestion }));
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
	sink.findings.push(finding("shape/python-differs", placeOf$1(sink, node), args, extra));
	return value;
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
	if (schema instanceof require_start.ZodMiniOptional) return walk$1(sink, schema.def.innerType, node, key, mark);
	if (schema instanceof require_start.ZodMiniUnion) {
		const form = schema.def.options.find((option) => takes(option, node)) ?? schema.def.options[0];
		return form === void 0 ? void 0 : walk$1(sink, form, node, key, mark);
	}
	if (schema instanceof require_start.ZodMiniString) return readText(sink, node, key, mark.form);
	if (schema instanceof require_start.ZodMiniNumber) return walkNumber(sink, schema, node, key);
	if (schema instanceof require_start.ZodMiniBoolean) return readFlag(sink, node, key);
	if (schema instanceof require_start.ZodMiniEnum) return walkChoice(sink, schema, node, key);
	if (schema instanceof require_start.ZodMiniObject) return node.kind === "map" ? walkMap(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof require_start.ZodMiniRecord) return node.kind === "map" ? walkRecord(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof require_start.ZodMiniArray) return node.kind === "list" ? walkList(sink, schema, node, key) : wrongType(sink, node, key, "list");
}
/** Whether a form of a union is meant for this kind of node. */
function takes(schema, node) {
	if (schema instanceof require_start.ZodMiniObject || schema instanceof require_start.ZodMiniRecord) return node.kind === "map";
	if (schema instanceof require_start.ZodMiniArray) return node.kind === "list";
	return node.kind === "scalar";
}
/** The schema judges the number, so that nothing gets through here that it would refuse in the end. */
function walkNumber(sink, schema, node, key) {
	const integer = schema instanceof require_start.ZodMiniNumberFormat;
	const value = readNumber(sink, node, key, integer);
	if (value === void 0) return void 0;
	const [issue] = schema.safeParse(value).error?.issues ?? [];
	if (issue === void 0) return value;
	const low = issue.code === "too_small" ? Number(issue.minimum) : null;
	const high = issue.code === "too_big" ? Number(issue.maximum) : null;
	sink.findings.push(finding("shape/out-of-range", placeOf$1(sink, node), {
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
		found: shown$2(node.text),
		allowed
	};
	const suggestion = require_start.nearest(node.text, allowed);
	sink.findings.push(finding("shape/unknown-value", placeOf$1(sink, node), args, { suggestion }));
}
function walkList(sink, schema, node, key) {
	return node.items.map((item, index) => walk$1(sink, schema.def.element, item, `${key}[${index}]`, {})).filter((value) => value !== void 0);
}
function walkRecord(sink, schema, node, key) {
	const values = /* @__PURE__ */ new Map();
	const { keyType } = schema.def;
	for (const [name, { value }] of node.entries) {
		if (keyType instanceof require_start.ZodMiniEnum && !keyType.safeParse(name).success) continue;
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
		const mark = marks.get(field) ?? {};
		const value = node.entries.get(name)?.value;
		const empty = value === void 0 || kindOf(value) === "nothing";
		if (empty && mark.required === true && !meant.has(name)) {
			const place = placeOf$1(sink, value ?? node);
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
		const likely = known.includes(name) ? null : require_start.nearest(name, absent);
		if (likely === null) continue;
		meant.add(likely);
		const field = schema.shape[likely];
		const needed = field !== void 0 && marks.get(field)?.required === true;
		const place = {
			...sink.ref,
			...sink.position(keyOffset)
		};
		const args = {
			key: `${prefix}${shown$2(name)}`,
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
	if (node.kind !== "scalar") return textOf$3(node);
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
function textOf$3(node) {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return `[${node.items.map(textOf$3).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${key}: ${textOf$3(value)}`).join(", ")}}`;
}

// src/records/results/leaf.ts
/** Names under which a value that is no number is a mistake; under any other name it is just no metric. */
const metricWord = /(?:^|[._\-\s])(?:acc|accuracy|f1|f1[-_]score|precision|recall|auc|auroc|loss|perplexity|ppl|bleu|rouge[-_]?\w?|exact_match|em|mcc|wer|cer|mae|mse|rmse|score|error|err)$/i;
const countKeys$2 = [
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
	for (const key of countKeys$2) {
		const node = root.entries.get(key)?.value;
		if (node?.kind !== "scalar" || typeof node.value !== "number") continue;
		if (Number.isSafeInteger(node.value) && node.value > 0) return node.value;
	}
	return null;
}
const isCountKey = (key) => countKeys$2.some((count) => count === key);
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
	const place = placeOf$1(sink, node);
	if (Number.isFinite(value)) {
		if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) sink.findings.push(finding("shape/unsafe-integer", place, {
			key,
			text: shown$2(node.text)
		}));
		else if (pythonDifference(node) !== null) readNumber(sink, node, key, false);
	} else if (!/^-?(?:NaN|Infinity)$/.test(node.text)) sink.findings.push(finding("shape/not-finite", place, {
		key,
		text: shown$2(node.text)
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
	const matrix = inner?.kind === "list" ? fromRows(inner.items, labelsOf$2(labelNode), perClass) : node.kind === "map" && inner === null ? fromMapping(node) : null;
	if (matrix === null) wrongType(sink, node, key, "list");
	return matrix;
}
function labelsOf$2(node) {
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

// src/records/schemas/version.ts
const dataShape = {
	source_hash: text("Hash of data_source.yaml, or a prefix of it"),
	train_count: count("Items for training"),
	valid_count: count("Items for validation"),
	test_count: count("Items for evaluation"),
	test_hash: text("Hash of the test set"),
	split_seed: text("Seed of the split into train, valid and test"),
	class_distribution: numbersByName("Class label to number of training items")
};
const modelShape = {
	adapter_path: text("Adapter weights"),
	merged_path: text("Merged weights"),
	gguf_path: text("Quantised model"),
	hf_repo: text("Hugging Face repository"),
	created: timestamp$1("When the model was made")
};
/** lineage.yaml */
const lineageSchema = require_start.looseObject({
	version: required$1(version("This version, as its folder")),
	created: timestamp$1("When this version was made"),
	parent: version("The version that this one started from; null for the first"),
	status: text("Such as `deployed`"),
	deployed_at: timestamp$1("When it went into production"),
	replaced: version("The version that it replaced in production"),
	pinned: flag("Never cleaned up"),
	data: mapping(dataShape, "The data it was trained and evaluated on"),
	config: freeMapping("Training configuration; `lora: {r: 64}` and `lora_r: 64` are the same"),
	results: freeMapping("Evaluation results: metric to number, `per_class`, `confusion_matrix`"),
	model: mapping(modelShape, "Where the model is"),
	changes: texts("What was changed and why, one change an entry"),
	notes: text("Anything else")
});
/** data_snapshot.json */
const dataSnapshotSchema = require_start.looseObject(dataShape);
/** model_info.json */
const modelInfoSchema = require_start.looseObject(modelShape);
/** config.yaml: every key is the team's own. */
const configSchema = require_start.looseObject({});
/** results.json in the guide's own form; the other forms are told apart by their keys. */
const resultsSchema = require_start.looseObject({
	per_class: anything("Class label to its f1, or to `precision`, `recall`, `f1` and `support`"),
	confusion_matrix: anything("Counts: `labels` and `matrix` (rows are true classes), or true label to predicted label")
});
/** data_source.yaml: where the data comes from, in the team's own words. */
const dataSourceSchema = require_start.looseObject({});
/** versions/retired.yaml: what is remembered of versions that were cleaned up. */
const retiredSchema = require_start.looseObject({ versions: list$1(require_start.looseObject({
	version: required$1(version("Name of the removed version; it is not used again")),
	parent: version("The version that it started from"),
	created: timestamp$1("When it was made"),
	removed: timestamp$1("When it was removed"),
	commit: text("The last commit that had it"),
	deployed: flag("Whether it ever was in production"),
	results: freeMapping("Its evaluation results"),
	changes: texts("Its changes")
}), "Removed versions, oldest first") });

// src/records/version-files.ts
/** A timestamp field's value; bad ones were reported and left out. */
const timeOf = (text) => text === void 0 ? null : parseTimestamp(text);
/** lineage.yaml */
function readLineage(sink, parsed) {
	const value = readShape(sink, lineageSchema, parsed.root);
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
const readDataSnapshot = (sink, parsed) => dataSummary(readShape(sink, dataSnapshotSchema, parsed.root), parsed.root);
/** model_info.json */
const readModelInfo = (sink, parsed) => modelInfo(readShape(sink, modelInfoSchema, parsed.root));
/** config.yaml */
const readConfigFile = (sink, parsed) => readConfig(sink, parsed.root, []);
/** results.json */
const readResultsFile = (sink, parsed) => resultsOf(sink, parsed.root, []);
function resultsOf(sink, root, base) {
	readShape(sink, resultsSchema, root, base.join("."));
	return readResults(sink, root, base);
}
/** versions/retired.yaml */
function readRetired(sink, parsed) {
	const { versions = [] } = readShape(sink, retiredSchema, parsed.root);
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
	const value = readShape(sink, taskSchema, parsed.root);
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
		labels: labelsOf$1(parsed.root),
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
function labelsOf$1(root) {
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
	const root = readValue$1(reader, 1);
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
function readValue$1(reader, depth) {
	skipSpace(reader);
	const first = reader.text.charAt(reader.offset);
	if (first !== "{" && first !== "[") return readScalar$1(reader, first);
	if (depth > 32) return fail(reader, finding("syntax/too-deep", place(reader, reader.offset), { limit: 32 }));
	return first === "{" ? readMap$1(reader, depth) : readList$1(reader, depth);
}
function readScalar$1(reader, first) {
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
			const value = escaped ? unescaped$1(text.slice(start, index + 1)) : text.slice(start + 1, index);
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
function unescaped$1(literal) {
	try {
		const value = JSON.parse(literal);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
function readList$1(reader, depth) {
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
		const item = readValue$1(reader, depth + 1);
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
function readMap$1(reader, depth) {
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
		const value = readValue$1(reader, depth + 1);
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

// src/records/yaml-plain-cursor.ts
/** Thrown where the text leaves the plain part; never leaves this file. */
const unusual = /* @__PURE__ */ new Error("not plain YAML");
/** Goes from a line's start (or the end of its content) to the next content; false at the end of the text. */
function nextLine(reader) {
	const { text } = reader;
	let start = reader.pos;
	for (;;) {
		let at = start;
		while (text[at] === " ") at += 1;
		const character = text[at];
		if (character === void 0) {
			reader.pos = text.length;
			reader.column = -1;
			return false;
		}
		if (character !== "\n" && character !== "#") {
			reader.pos = at;
			reader.column = at - start;
			return true;
		}
		start = text.indexOf("\n", at) + 1;
		if (start === 0) start = text.length;
	}
}
/** After a value: only spaces and a comment may follow on its line. Goes to the next content. */
function endLine(reader, from) {
	const { text } = reader;
	let at = from;
	while (text[at] === " ") at += 1;
	if (text[at] === "#" && at > from) at = lineEnd(text, at);
	if (at < text.length && text[at] !== "\n") throw unusual;
	reader.pos = Math.min(at + 1, text.length);
	nextLine(reader);
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}

// src/records/yaml-plain-scalar.ts
const doubleForm = /"((?:[^"\\]|\\[\s\S])*)"/y;
const singleForm = /'((?:[^']|'')*)'/y;
const plainForm = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[^ \n,[\]{}]))[^\n#]*/y;
const nextLineForm = / *\n( +)([A-Za-z0-9_(/.+$~\u0080-\uFFFF][^\n#]*)/y;
const plainInFlow = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[A-Za-z0-9.]))[^\n#:,[\]{}"'&*!|>%@`?]*/y;
/**
* A scalar, quoted or not. Leaves the reader behind it.
* @param column of the block that it belongs to, which its further lines have to stand right of; null in brackets, where
* it must end on its line
*/
function readScalar(reader, column) {
	switch (reader.text[reader.pos]) {
		case "\"": return readQuoted(reader, column, doubleForm, unescaped);
		case "'": return readQuoted(reader, column, singleForm, (text) => folded$1(text).replaceAll("''", "'"));
		default: return column === null ? readInFlow(reader) : readPlain(reader, column);
	}
}
function matchAt(form, { text, pos }) {
	form.lastIndex = pos;
	const match = form.exec(text);
	if (match === null) throw unusual;
	return match;
}
function readQuoted(reader, column, form, meaning) {
	const { pos: offset } = reader;
	const [whole, content = ""] = matchAt(form, reader);
	const indents = [...content.matchAll(/\n( *)(?=[^ \n])/g)].map(([, spaces = ""]) => spaces.length);
	if (content.includes("\n") && (column === null || indents.some((indent) => indent <= column))) throw unusual;
	reader.pos += whole.length;
	const value = meaning(content);
	return {
		kind: "scalar",
		offset,
		value,
		text: value,
		plain: false
	};
}
/** A line end is a space, and each empty line after it a line end. */
const folded$1 = (text) => text.replace(/ *\n(?: *\n)* */g, (gap) => {
	const lineEnds = gap.split("\n").length - 1;
	return lineEnds === 1 ? " " : "\n".repeat(lineEnds - 1);
});
const escapes = {
	n: "\n",
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	" ": " ",
	t: "	"
};
/** What PyYAML and JSON write inside double quotes; other escapes, and line ends without one, are left to the other reader. */
function unescaped(content) {
	if (/(?:^|[^\\])(?:\\\\)*\n/.test(content)) throw unusual;
	return content.replace(/\\(\n *|u[\dA-Fa-f]{4}|U000[\dA-Fa-f]{5}|[\s\S])/g, (_whole, code) => {
		if (code.startsWith("\n")) return "";
		if (code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
		const meant = escapes[code];
		if (meant === void 0) throw unusual;
		return meant;
	});
}
function withoutEnd(text) {
	let end = text.length;
	while (text[end - 1] === " ") end -= 1;
	return text.slice(0, end);
}
function readInFlow(reader) {
	const { pos: offset } = reader;
	const text = withoutEnd(matchAt(plainInFlow, reader)[0]);
	reader.pos += text.length;
	return {
		kind: "scalar",
		offset,
		value: resolved(text),
		text,
		plain: true
	};
}
/** Unquoted; deeper lines right below go on with it. */
function readPlain(reader, column) {
	const { pos: offset } = reader;
	let text = "";
	let line = matchAt(plainForm, reader)[0];
	while (line !== void 0) {
		const words = withoutEnd(line);
		if (words.endsWith(":") || words.includes(": ")) throw unusual;
		text += text === "" ? words : ` ${words}`;
		const behind = reader.pos + line.length;
		if (reader.text[behind] === "#" && words === line) throw unusual;
		reader.pos += words.length;
		nextLineForm.lastIndex = reader.pos;
		const next = nextLineForm.exec(reader.text);
		line = (next?.[1]?.length ?? 0) > column ? next?.[2] : void 0;
		if (line !== void 0) reader.pos = nextLineForm.lastIndex - line.length;
	}
	return {
		kind: "scalar",
		offset,
		value: resolved(text),
		text,
		plain: true
	};
}
const isNull = (text) => /^(?:~|null|Null|NULL)$/.test(text);
/** The core schema of YAML 1.2. */
function resolved(text) {
	if (!/^[-+.\dntfNTF~]/.test(text)) return text;
	if (isNull(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
	if (/^0o[0-7]+$/.test(text) || /^0x[\da-fA-F]+$/.test(text)) return Number(text);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}

// src/records/yaml-plain-values.ts
/** A key that means the same to every reader; all others are left to the careful one. */
function checkedKey(key, plain) {
	if (plain && (key.endsWith(" ") || key.startsWith(".") || isNull(key)) || key === "<<" || reservedKeys.has(key)) throw unusual;
	return key;
}
/** A list or mapping in brackets on one line. */
function readFlow(reader, level) {
	if (level >= 16) throw unusual;
	const offset = reader.pos;
	const isMap = reader.text[offset] === "{";
	const close = isMap ? "}" : "]";
	const entries = /* @__PURE__ */ new Map();
	const items = [];
	reader.pos += 1;
	skipSpaces(reader);
	while (reader.text[reader.pos] !== close) {
		if (isMap) readFlowEntry(reader, entries, level);
		else items.push(readFlowValue(reader, level));
		skipSpaces(reader);
		if (reader.text[reader.pos] === close) break;
		if (reader.text[reader.pos] !== ",") throw unusual;
		reader.pos += 1;
		skipSpaces(reader);
		if (reader.text[reader.pos] === close) throw unusual;
	}
	reader.pos += 1;
	return isMap ? {
		kind: "map",
		offset,
		entries
	} : {
		kind: "list",
		offset,
		items
	};
}
function skipSpaces(reader) {
	while (reader.text[reader.pos] === " ") reader.pos += 1;
}
function readFlowEntry(reader, entries, level) {
	const keyOffset = reader.pos;
	const { text, value, plain } = readScalar(reader, null);
	if (reader.text[reader.pos] !== ":" || reader.text[reader.pos + 1] !== " ") throw unusual;
	const key = checkedKey(plain || typeof value !== "string" ? text : value, plain);
	if (entries.has(key) || entries.size >= 2e3) throw unusual;
	if (plain) reader.onKey(key, keyOffset);
	reader.pos += 2;
	skipSpaces(reader);
	entries.set(key, {
		keyOffset,
		value: readFlowValue(reader, level)
	});
}
function readFlowValue(reader, level) {
	const first = reader.text[reader.pos];
	return first === "[" || first === "{" ? readFlow(reader, level + 1) : readScalar(reader, null);
}
/** A literal block (`|` or `|-`), whose lines all stand as far right as its first one. */
function readLiteral(reader, column) {
	const { text, pos: offset } = reader;
	const head = /\|(-?) *\n/y;
	head.lastIndex = offset;
	const keepsEnd = head.exec(text)?.[1] === "";
	if (head.lastIndex === 0 || !text.endsWith("\n")) throw unusual;
	const block = /(?: *\n)*( +)[^ \n]/y;
	block.lastIndex = head.lastIndex;
	const indent = block.exec(text)?.[1]?.length ?? 0;
	if (indent <= column || !text.startsWith(" ".repeat(indent), head.lastIndex)) throw unusual;
	const lines = [];
	let at = head.lastIndex;
	while (at < text.length) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const spaces = /^ */.exec(line)?.[0].length ?? 0;
		if (spaces < line.length && spaces < indent) break;
		lines.push(line.slice(indent));
		at = end + 1;
	}
	while (/^ *$/.test(lines.at(-1) ?? "none")) if (lines.pop() !== "") throw unusual;
	reader.pos = at;
	nextLine(reader);
	if (reader.column > column) throw unusual;
	const value = `${lines.join("\n")}${keepsEnd ? "\n" : ""}`;
	return {
		kind: "scalar",
		offset,
		value,
		text: value,
		plain: false
	};
}

// src/records/yaml-plain.ts
/**
* A reader for the plain part of YAML that PyYAML, ruamel.yaml and people write: block mappings and lists, scalars on one
* line, collections in brackets on one line, literal blocks. It gives the same tree as the careful reader, many times
* faster, or null for everything else, every mistake included: what is null here is read again with care. That the two
* agree is a differential test (test/records/yaml-plain.test.ts).
*/
function readPlainYaml(text, onKey) {
	if (/[\t\r]|^(?:---|\.\.\.)/m.test(text)) return null;
	const reader = {
		text,
		pos: 0,
		column: 0,
		onKey
	};
	try {
		if (!nextLine(reader) || reader.column !== 0) return null;
		const root = readMap(reader, 0, 1);
		return reader.pos === text.length ? root : null;
	} catch (error) {
		if (error === unusual) return null;
		throw error;
	}
}
function readMap(reader, column, level) {
	if (level > 16) throw unusual;
	const offset = reader.pos;
	const entries = /* @__PURE__ */ new Map();
	do {
		const keyOffset = reader.pos;
		const key = readKey$1(reader);
		if (entries.has(key) || entries.size >= 2e3) throw unusual;
		entries.set(key, {
			keyOffset,
			value: readValue(reader, column, level, "key")
		});
	} while (reader.column === column);
	if (reader.column > column) throw unusual;
	return {
		kind: "map",
		offset,
		entries
	};
}
const keyForm = /(?:"((?:[^"\\\n]|\\[^\n])*)"|'([^'\n]*)'|([A-Za-z0-9_(/.+$\u0080-\uFFFF][^\n:#,[\]{}"'&*!|>%@`?]*)):(?=[ \n]|$)/y;
/** Leaves the reader behind the colon. */
function readKey$1(reader) {
	keyForm.lastIndex = reader.pos;
	const match = keyForm.exec(reader.text);
	if (match === null) throw unusual;
	const [, double, single, plain] = match;
	const key = checkedKey(double === void 0 ? single ?? plain ?? "" : unescaped(double), plain !== void 0);
	if (plain !== void 0) reader.onKey(key, reader.pos);
	reader.pos = keyForm.lastIndex;
	return key;
}
/** What stands behind a colon or a dash: on the same line, or as a block on the lines below. */
function readValue(reader, column, level, under) {
	const { text } = reader;
	let at = reader.pos;
	while (text[at] === " ") at += 1;
	const first = text[at];
	if (first === void 0 || first === "\n" || first === "#" && at > reader.pos) return readBlock(reader, at, column, level, under);
	reader.pos = at;
	if (first === "|") return readLiteral(reader, column);
	const value = first === "[" || first === "{" ? readFlow(reader, level) : readScalar(reader, column);
	endLine(reader, reader.pos);
	if (reader.column > column) throw unusual;
	return value;
}
/** The lines below a key or a dash that has nothing on its own line; an empty value where they do not belong to it. */
function readBlock(reader, empty, column, level, under) {
	endLine(reader, reader.pos);
	if (reader.column > column) return (dashAt(reader) ? readList : readMap)(reader, reader.column, level + 1);
	if (reader.column === column && under === "key" && dashAt(reader)) return readList(reader, column, level + 1);
	return {
		kind: "scalar",
		offset: empty,
		value: null,
		text: "",
		plain: true
	};
}
const dashAt = ({ text, pos }) => text[pos] === "-" && (text[pos + 1] === " " || text[pos + 1] === "\n" || pos + 1 === text.length);
function readList(reader, column, level) {
	if (level > 16) throw unusual;
	const offset = reader.pos;
	const items = [];
	do {
		if (!dashAt(reader)) break;
		reader.pos += 1;
		items.push(readItem(reader, column, level));
	} while (reader.column === column);
	if (reader.column > column) throw unusual;
	return {
		kind: "list",
		offset,
		items
	};
}
/** Behind a dash: a mapping that begins on the same line, or a value like any other. */
function readItem(reader, column, level) {
	const { text, pos } = reader;
	let at = pos;
	while (text[at] === " ") at += 1;
	if (text[at] === "-" && (text[at + 1] === " " || text[at + 1] === "\n")) throw unusual;
	keyForm.lastIndex = at;
	if (!keyForm.test(text)) return readValue(reader, column, level, "dash");
	reader.pos = at;
	const own = column + 1 + at - pos;
	reader.column = own;
	return readMap(reader, own, level + 1);
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
* Reads one YAML 1.2 core document with the place of every value. The first mistake is the only finding. What nearly all
* files consist of is read by the fast reader of the plain part; everything else, mistakes included, with care.
*/
function readYaml(ref, text, position) {
	const warnings = [];
	const root = readPlainYaml(text, (key, offset) => {
		const warning = pythonWarning(key, () => ({
			...ref,
			...position(offset)
		}));
		if (warning !== null) warnings.push(warning);
	});
	return root === null ? readYamlWithCare(ref, text, position) : {
		root,
		findings: warnings
	};
}
/**
* The whole of YAML 1.2 core, by the `yaml` package.
* The tree is built from the composed document: `toJS` would expand aliases and lose places and source texts.
*/
function readYamlWithCare(ref, text, position) {
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
	if (isScalar(node) && node.type === Scalar.PLAIN) {
		const warning = pythonWarning(key, place);
		if (warning !== null) builder.warnings.push(warning);
	}
	if (entries.size < 2e3) return key;
	return stop(builder, finding("syntax/too-many-keys", place(), { limit: maxKeys }));
}
/** A label `no` is the key `False` for PyYAML. Numbers as keys are the same text there once they are printed. */
function pythonWarning(key, place) {
	if (key.length > 5) return null;
	const python = pythonKind(key);
	if (python !== "boolean" && python !== "nothing") return null;
	const args = {
		key,
		text: key,
		python,
		here: "text"
	};
	return finding("shape/python-differs", place(), args, { suggestion: `"${key}"` });
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

// src/records/schemas/policy.ts
const metricSchema = require_start.looseObject({
	direction: choice(directions, "Which direction is better"),
	scale: choice(metricScales, "0 to 1, 0 to 100, or a plain number")
});
/** `a`, `b` or `c`, as a description lists them. */
const either = (words) => words.map((word) => `\`${word}\``).join(", ").replace(/, (?=[^,]+$)/, " or ");
/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
const runSettings = {
	language: text(`Language of the output: ${either(require_start.languages)}`),
	"fail-on": text(`What makes the exit status 1: ${either(require_start.failOnChoices)}`),
	"warn-only": flag("Report failures, but end with status 0"),
	comment: text("When to comment on the pull request: `changes`, `always`, `on-failure` or `never`"),
	"comment-key": text("One comment for each key"),
	"job-summary": flag("Write the job summary"),
	"max-deletions": text("The most versions that one cleanup removes"),
	"exempt-versions": texts("Versions never to remove")
};
/** tunegate.yaml */
const policySchema = require_start.looseObject({
	rules: anyOf(require_start.partialRecord(require_start._enum(Object.keys(defaultSeverity)), require_start._enum(require_start.ruleSettings)), "Rule id to its severity, or `off`"),
	metrics: anyOf(require_start.record(require_start.string(), metricSchema), "Metric name or pattern to how it is read; the first that fits counts"),
	baseline: text(`What to compare with: ${require_start.baselineWords.map((word) => `\`${word}\``).join(", ")} or the name of a version`),
	max_regression: valued(numberBetween(0, null, "Allowed drop of the primary metric: 0.01 is one percentage point of a ratio")),
	"regression-mode": choice(require_start.regressionModes, "`strict` demands the whole interval within the allowed drop"),
	"threshold-mode": choice(require_start.thresholdModes, "What has to reach the threshold"),
	confidence: valued(numberBetween(.5, .9999, "Level of all intervals, such as 0.95")),
	guards: list$1(guardSchema, "Limits on further metrics, for every task"),
	protected_classes: texts("Class labels whose f1 may not drop significantly, in every task"),
	criteria: choice(require_start.sides, "Whose success criteria count"),
	waivers: choice(require_start.sides, "Whose waivers count"),
	...runSettings
});

// src/records/read-policy.ts
/**
* tunegate.yaml. What is not stated, or stated wrongly, is as in `defaultPolicy`; mistakes are findings outside every
* task. Unknown keys are errors here, since a setting that does nothing is worse than none; `-` and `_` are the same.
*/
function readPolicy(file, content) {
	const ref = {
		file,
		task: null
	};
	const { parsed, findings } = readMapping(ref, content);
	if (parsed === null) return {
		policy: require_start.defaultPolicy,
		settings: {},
		findings
	};
	const sink = {
		ref,
		position: parsed.position,
		findings: [...findings]
	};
	const root = knownKeys(sink, parsed.root);
	const value = readShape(sink, policySchema, root);
	return {
		policy: policyOf(sink, value, root),
		settings: settingsOf$1(value),
		findings: sink.findings
	};
}
const fold = (key) => key.replaceAll("-", "_");
/** The root with its keys spelt as in the schema, without those that are no setting. */
function knownKeys(sink, root) {
	const known = Object.keys(policySchema.shape);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of root.entries) {
		const name = known.find((candidate) => fold(candidate) === fold(key));
		if (name !== void 0 && !entries.has(name)) {
			entries.set(name, entry);
			continue;
		}
		const place = {
			...sink.ref,
			...sink.position(entry.keyOffset)
		};
		const suggestion = require_start.nearest(key, known);
		sink.findings.push(finding("settings/unknown-key", place, { key: shown$2(key) }, { suggestion }));
	}
	return {
		kind: "map",
		offset: root.offset,
		entries
	};
}
function policyOf(sink, value, root) {
	return {
		rules: rulesOf$1(sink, childMap(root, "rules"), value.rules ?? {}),
		metrics: metricsOf(childMap(root, "metrics"), value.metrics ?? {}),
		baseline: baselineOf(sink, child(root, "baseline"), value.baseline),
		maxRegression: value.max_regression ?? require_start.defaultPolicy.maxRegression,
		regressionMode: value["regression-mode"] ?? require_start.defaultPolicy.regressionMode,
		thresholdMode: value["threshold-mode"] ?? require_start.defaultPolicy.thresholdMode,
		confidence: value.confidence ?? require_start.defaultPolicy.confidence,
		guards: guardsOf(value.guards ?? []),
		protectedClasses: value.protected_classes ?? require_start.defaultPolicy.protectedClasses,
		criteria: value.criteria ?? require_start.defaultPolicy.criteria,
		waivers: value.waivers ?? require_start.defaultPolicy.waivers
	};
}
function rulesOf$1(sink, node, severities) {
	const rules = /* @__PURE__ */ new Map();
	for (const [id, { keyOffset }] of node?.entries ?? []) {
		if (isRuleId(id)) {
			const severity = severities[id];
			if (severity !== void 0) rules.set(id, severity);
			continue;
		}
		const place = {
			...sink.ref,
			...sink.position(keyOffset)
		};
		const suggestion = require_start.nearest(id, Object.keys(defaultSeverity));
		sink.findings.push(finding("settings/unknown-rule", place, { id: shown$2(id) }, { suggestion }));
	}
	return rules;
}
/** In the file's order, which a plain object loses for names such as `1`. */
function metricsOf(node, values) {
	return [...node?.entries.keys() ?? []].map((metric) => ({
		metric,
		direction: values[metric]?.direction ?? null,
		scale: values[metric]?.scale ?? null
	}));
}
function baselineOf(sink, node, text) {
	if (text === void 0 || node === null) return require_start.defaultPolicy.baseline;
	if (require_start.isBaselineWord(text)) return text;
	if (isSafeName(text)) return { version: text };
	const args = {
		key: "baseline",
		text: shown$2(text)
	};
	sink.findings.push(finding("shape/bad-name", placeOf$1(sink, node), args));
	return require_start.defaultPolicy.baseline;
}
function settingsOf$1(value) {
	const settings = {};
	for (const name of Object.keys(runSettings)) {
		const found = value[name];
		if (Array.isArray(found)) settings[name] = found.map(String).join(",");
		else if (typeof found === "string" || typeof found === "boolean") settings[name] = String(found);
	}
	return settings;
}

// src/commands/load-policy.ts
/** Where the policy is looked for when nobody says. */
const USUAL_FILES = ["tunegate.yaml", "tunegate.yml"];
const none = {
	file: null,
	policy: require_start.defaultPolicy,
	settings: {},
	findings: []
};
/** Where the policy file can be: the one that was named, else the usual ones. */
const policyFiles = (configFile) => configFile === null ? USUAL_FILES : [configFile.replace(/^(?:\.\/)+/, "")];
/** Reads the policy file of a snapshot: the one named by `--config-file`, else the usual one. */
async function loadPolicy(snapshot, entries, configFile) {
	const names = policyFiles(configFile);
	const entry = entries.find(({ path }) => names.includes(path));
	if (entry === void 0) return none;
	const file = entry.path;
	if (entry.kind !== "file") {
		const rule = entry.kind === "symlink" ? "syntax/symlink" : "syntax/submodule";
		return {
			...none,
			file,
			findings: [finding(rule, {
				file,
				task: null,
				line: 1,
				column: 1
			}, {})]
		};
	}
	const content = (await snapshot.read([entry], sizeLimit)).get(file);
	return content === void 0 ? none : {
		file,
		...readPolicy(file, content)
	};
}
/** Reads the policy files of both sides. Throws UsageError when one was named that neither side has. */
async function loadPolicies({ base, head }, configFile) {
	const places = policyFiles(configFile);
	const load = async (side) => loadPolicy(side, await side.entries(places), configFile);
	const [ofBase, ofHead] = await Promise.all([load(base), load(head)]);
	requirePolicy(configFile, [ofBase, ofHead]);
	return {
		base: ofBase,
		head: ofHead
	};
}
/** Throws UsageError when a policy file was named that none of the snapshots has. */
function requirePolicy(configFile, policies) {
	if (configFile !== null && policies.every(({ file }) => file === null)) throw new require_start.UsageError(`There is no policy file ${configFile} in the working directory.`);
}
/** The policy with the flags and inputs of this run laid over it. */
function withOverrides(policy, { baseline, criteria }) {
	return {
		...policy,
		baseline: baseline ?? policy.baseline,
		criteria: criteria ?? policy.criteria
	};
}

// src/domain/compare/compare-version.ts
/**
* Independent things that changed at once, most important first: base model, method, data, then settings by group
* (`lora.r` and `lora.alpha` are one). A source hash alone does not count: it changes with any edit of the file.
*/
function changedThings(comparison) {
	const { config, data } = comparison;
	const groups = [...new Set(config.map((change) => configGroup(change.key)))];
	const major = new Set(config.filter((change) => change.major).map((change) => configGroup(change.key)));
	return [
		...groups.filter((group) => major.has(group)),
		...dataChanged(data) ? ["data"] : [],
		...groups.filter((group) => !major.has(group))
	];
}
function dataChanged({ counts, classes }) {
	const train = counts.find((count) => count.name === "train");
	return train !== void 0 && train.baseline !== null && train.candidate !== null && train.baseline !== train.candidate || classes.some(({ baseline, candidate }) => baseline !== null && candidate !== null && Math.abs(baseline - candidate) > 1e-9);
}
/** Which of a version's sources a contradiction took out. */
const sources = {
	"value-contradicts-counts": "confusion",
	"not-a-count-matrix": "confusion",
	"value-contradicts-scores": "scores",
	"scores-contradict-each-other": "scores",
	"value-contradicts-predictions": "predictions",
	"value-contradicts-runs": "runs"
};
function certaintyNotes(primary, judged, versions) {
	if (judged === null || primary === null) return [];
	const items = judged.n.candidate;
	const contradicting = ["baseline", "candidate"].flatMap((side) => judged.contradictions[side].map(({ code }) => reason("inputs-contradict", {
		version: versions[side],
		what: sources[code]
	})));
	return [
		...judged.detectable !== null && items !== null ? [reason("smallest-detectable", {
			metric: primary,
			items,
			change: judged.detectable
		})] : [],
		...judged.conservative ? [reason("conservative-bound", { metric: primary })] : [],
		...judged.assumptions.includes("independent-samples") ? [reason("treated-as-independent", {})] : [],
		...judged.assumptions.includes("different-items") ? [reason("different-items", {})] : [],
		...judged.assumptions.includes("runs-vary-alone") ? [reason("runs-vary-alone", { metric: primary })] : [],
		...contradicting
	];
}
/** Classes outside the protected ones that fell significantly after Holm's correction: a warning each. */
function classNotes(metrics, protectedClasses) {
	return metrics.flatMap(({ group, label, outcome, significance, change }) => group === "class" && label !== null && change !== null && outcome === "regressed" && significance === "significant" && !protectedClasses.includes(label) ? [reason("class-regressed", {
		label,
		change
	})] : []);
}
const described = (facts) => ({
	version: facts.version,
	created: facts.created?.text ?? null,
	parent: facts.parent
});
/** One version beside its baseline: SPEC section 5. Without a baseline the candidate's own numbers stand alone. */
function compareVersion(candidate, baseline, none, settings) {
	const facts = baseline?.facts ?? null;
	const found = facts === null ? {
		comparable: false,
		reasons: none === null ? [] : [none]
	} : comparability$2(facts, candidate, settings.primary, settings.reading);
	const { metrics, primary } = compareMetrics(facts, candidate, found.comparable, settings);
	const config = facts === null ? [] : compareConfig(facts.config, candidate.config);
	const data = compareData(facts, candidate);
	const items = {
		baseline: primary?.n.baseline ?? (facts === null ? null : testItems(facts)),
		candidate: primary?.n.candidate ?? testItems(candidate)
	};
	const things = changedThings({
		config,
		data
	});
	const notes = [
		...facts !== null && (items.baseline ?? items.candidate) !== null ? [reason("test-items", items)] : [],
		...certaintyNotes(settings.primary, primary, {
			baseline: facts?.version ?? "",
			candidate: candidate.version
		}),
		...things.length > 1 ? [reason("confounded", { what: things })] : [],
		...data.sourceHashChanged === true && !dataChanged(data) ? [reason("source-hash-changed", {})] : [],
		...classNotes(metrics, settings.protectedClasses)
	];
	return {
		comparison: {
			candidate: described(candidate),
			baseline: baseline === null ? null : {
				version: baseline.facts.version,
				rule: baseline.rule,
				ageDays: ageDays(baseline.facts.created?.epochMs ?? null, settings.now)
			},
			comparability: found,
			confidence: settings.confidence,
			metrics,
			config,
			data,
			changes: candidate.changes,
			notes
		},
		items
	};
}

// src/domain/judge/base-notes.ts
/** Whether the pull request writes other results into the version it is compared with: they do not count, and it is said. */
function editedResults(input, baseline) {
	const edited = baseline === null ? void 0 : versionsOf(input.head).get(baseline.version);
	if (baseline === null || edited === void 0 || edited.retired) return [];
	const text = (facts) => JSON.stringify([...metricTable$1(facts.results).values()].map(plain$1));
	return text(baseline) === text(edited) ? [] : [reason("results-edited", { version: baseline.version })];
}
const plain$1 = ({ name, value }) => [name, String(value)];
/** Files of the base that criteria and comparison should come from and that cannot be read. */
function brokenOnBase({ base }, baseline) {
	const definition = base?.definition;
	return [...definition?.state === "broken" ? [definition.file] : [], ...baseline === null ? [] : versionsOf(base).get(baseline.version)?.broken ?? []].map((file) => reason("base-record-broken", { file }));
}

// src/domain/judge/baseline.ts
/** A baseline made so long before the candidate is worth a note: half a year, in which data and language move. */
const oldAfterDays = 180;
const deploymentTime = (facts) => facts.deployedAt?.epochMs ?? facts.created?.epochMs ?? Number.NEGATIVE_INFINITY;
/**
* Every version that the base's record or history calls deployed, in the order of the rules: `deployed_version`;
* `version` with `status: deployed`; lineages with `status: deployed` or `deployed_at`, the latest first; the last
* commit with `status: deployed`; retired versions that were deployed. The first one is in production.
*/
function deployedHits(base, inHistory) {
	const definition = definitionOf(base);
	const hits = [];
	const add = (version, rule) => {
		if (version !== null) hits.push({
			version,
			rule
		});
	};
	add(definition?.deployedVersion ?? null, "deployed-version");
	if (definition?.status === "deployed") add(definition.version, "status-deployed");
	const said = [...versionsOf(base).values()].filter((facts) => facts.status === "deployed" || facts.deployedAt !== null).sort((a, b) => deploymentTime(b) - deploymentTime(a) || require_start.compareVersions(b.name, a.name));
	for (const facts of said) add(facts.version, "lineage-deployed");
	add(inHistory?.version ?? null, "history");
	return hits;
}
/** Versions that versions/retired.yaml remembers as deployed: they count as deployed once, never as in production. */
function retiredHits(base) {
	if (base?.retired.state !== "read") return [];
	return base.retired.value.filter((version) => version.deployed).map((version) => ({
		version: version.version,
		rule: "lineage-deployed"
	}));
}
/** Facts of a baseline come from the base; from the head only where the base has no such version, and that is said. */
function lookUp(sides, version, rule, notes) {
	const fromBase = sides.base.get(version);
	if (fromBase !== void 0) return {
		facts: fromBase,
		rule
	};
	const fromHead = sides.head.get(version);
	if (fromHead === void 0) {
		notes.push(reason("baseline-missing", {
			version,
			rule
		}));
		return null;
	}
	notes.push(reason("baseline-from-head", { version }));
	return {
		facts: fromHead,
		rule
	};
}
function chosenName(choice, candidate, sides) {
	if (choice === "deployed") return null;
	if (choice === "parent") return candidate.parent;
	return choice === "active" ? sides.baseActive : choice.version;
}
function findBaseline(choice, candidate, sides, deployed, notes) {
	const chosen = chosenName(choice, candidate, sides);
	const explicit = chosen === null ? null : lookUp(sides, chosen, "explicit", notes);
	if (explicit !== null) return explicit;
	const production = deployed === null ? void 0 : sides.base.get(deployed.version);
	if (deployed !== null && production !== void 0) return {
		facts: production,
		rule: deployed.rule
	};
	const fallbacks = [[candidate.parent, "parent"], [sides.baseActive, "active"]];
	for (const [version, rule] of fallbacks) {
		if (version === null || version === candidate.version) continue;
		const found = lookUp(sides, version, rule, notes);
		if (found !== null) return found;
	}
	return null;
}
/** Whether a version is older: by name where both follow a comparable form, else only when both say when they were made. */
function isOlder(a, b) {
	const [createdA, createdB] = [a.created?.epochMs ?? null, b.created?.epochMs ?? null];
	if (require_start.sameFamily(a.name, b.name)) return require_start.compareVersions(a.name, b.name, {
		createdA,
		createdB
	}) < 0;
	return createdA !== null && createdB !== null && createdA < createdB;
}
function agedNote(baseline, candidate, now) {
	const created = baseline?.created?.epochMs ?? null;
	const apart = ageDays(created, candidate.created?.epochMs ?? now);
	const days = ageDays(created, now);
	return baseline !== null && days !== null && apart !== null && apart >= oldAfterDays ? [reason("baseline-old", {
		version: baseline.version,
		days
	})] : [];
}
const noCandidate = (deployments, none) => ({
	...deployments,
	candidate: null,
	baseline: null,
	none,
	rollback: false,
	notes: []
});
/** Nobody knows what an unreadable task.yaml names. */
function noActive(head) {
	return head?.definition.state === "broken" ? reason("record-broken", { file: head.definition.file }) : reason("no-active-version", {});
}
/**
* Which version is under review and what it is compared with: SPEC section 4. The deployed version's facts come from
* the base, so that a pull request cannot flatter itself by editing the past; the candidate is never its own baseline.
*/
function decideBaseline(input, choice, now) {
	const sides = {
		base: versionsOf(input.base),
		head: versionsOf(input.head),
		baseActive: definitionOf(input.base)?.version ?? null
	};
	const hits = deployedHits(input.base, input.deployedInHistory);
	const deployed = hits.find((hit) => sides.base.has(hit.version)) ?? null;
	const production = deployed === null ? null : sides.base.get(deployed.version) ?? null;
	const deployments = {
		deployed,
		production,
		everDeployed: [...hits, ...retiredHits(input.base)]
	};
	const active = definitionOf(input.head)?.version ?? null;
	if (active === null) return noCandidate(deployments, noActive(input.head));
	const candidate = sides.head.get(active);
	if (candidate === void 0 || candidate.retired) return noCandidate(deployments, reason("active-version-missing", { version: active }));
	const notes = [];
	const gone = hits[0];
	if (gone !== void 0 && gone !== deployed) notes.push(reason("baseline-missing", gone));
	const found = findBaseline(choice, candidate, sides, deployed, notes);
	const baseline = found !== null && found.facts.version === candidate.version ? null : found;
	if (input.shallow && (deployed === null || deployed.rule === "history")) notes.push(reason("history-shallow", {}));
	const known = sides.base.get(candidate.version);
	const rollback = production !== null && known !== void 0 && isOlder(candidate, production);
	return {
		candidate: rollback ? known : candidate,
		baseline,
		none: noneReason(input.base, found, baseline),
		...deployments,
		rollback,
		notes: [...notes, ...agedNote(baseline?.facts ?? null, candidate, now)]
	};
}
function noneReason(base, found, baseline) {
	if (baseline !== null) return null;
	if (found !== null) return reason("candidate-is-baseline", {
		version: found.facts.version,
		rule: found.rule
	});
	return base === null ? reason("new-task", {}) : reason("first-version", {});
}

// src/domain/judge/criteria.ts
const noCriteria$1 = {
	primaryMetric: null,
	threshold: null,
	direction: null,
	guards: [],
	protectedClasses: [],
	baseline: null
};
const limits = [
	[
		"min",
		"min",
		"higher"
	],
	[
		"max",
		"max",
		"lower"
	],
	[
		"max_regression",
		"maxRegression",
		"lower"
	],
	[
		"min_improvement",
		"minImprovement",
		"higher"
	]
];
const stricter = (a, b, strict) => isBetter(a, b, strict) ? a : b;
/** Whether one of `guards` holds its metric at least as tightly, limit by limit. */
function isKept(guard, guards) {
	return limits.every(([, key, strict]) => {
		const limit = guard[key];
		if (limit === null) return true;
		return guards.some((other) => {
			const held = other.metric === guard.metric ? other[key] : null;
			return held !== null && stricter(held, limit, strict) === held;
		});
	});
}
/** A guard in the words of task.yaml: `per_class.*.f1 min 0.6`. */
const guardText = (guard) => [guard.metric, ...limits.flatMap(([name, key]) => guard[key] === null ? [] : [`${name} ${guard[key]}`])].join(" ");
const textOf$2 = (value) => value === null ? "" : String(value);
function changed(what, loosened, base, head) {
	return reason(loosened ? "criteria-loosened" : "criteria-tightened", {
		what,
		base,
		head
	});
}
function guardChanges(base, head) {
	const counterpart = (guard, guards) => {
		const other = guards.find(({ metric }) => metric === guard.metric);
		return other === void 0 ? "" : guardText(other);
	};
	const loosened = base.filter((guard) => !isKept(guard, head));
	const tightened = head.filter((guard) => !isKept(guard, base));
	return [...loosened.map((guard) => changed("guards", true, guardText(guard), counterpart(guard, head))), ...tightened.filter((guard) => !loosened.some(({ metric }) => metric === guard.metric)).map((guard) => changed("guards", false, counterpart(guard, base), guardText(guard)))];
}
function classChanges(base, head) {
	const gone = base.filter((label) => !head.includes(label));
	const added = head.filter((label) => !base.includes(label));
	return [...gone.map((label) => changed("protected_classes", true, label, "")), ...added.map((label) => changed("protected_classes", false, "", label))];
}
/** Threshold and direction, told apart from a change of the metric they speak of. */
function targetChanges(base, head, readings) {
	const metric = base.primaryMetric;
	if (metric !== null && head.primaryMetric !== metric) return [changed("primary_metric", true, metric, textOf$2(head.primaryMetric))];
	const name = metric ?? head.primaryMetric;
	if (name === null) return [];
	const direction = readings.base.directionOf(name);
	const declared = readings.head.directionOf(name);
	const turned = direction === declared ? [] : [changed("direction", true, direction, declared)];
	const [before, after] = [base.threshold, head.threshold];
	if (before === after || before === null) return turned;
	const loosened = after === null || stricter(before, after, direction) === before;
	return [...turned, changed("threshold", loosened, textOf$2(before), textOf$2(after))];
}
function policyChanges(base, head) {
	const parts = [];
	const compare = (what, before, after, looser) => {
		if (before !== after) parts.push(changed(what, looser, String(before), String(after)));
	};
	compare("max_regression", base.maxRegression, head.maxRegression, !(head.maxRegression <= base.maxRegression));
	compare("regression_mode", base.regressionMode, head.regressionMode, head.regressionMode === "normal");
	compare("threshold_mode", base.thresholdMode, head.thresholdMode, head.thresholdMode === "point");
	compare("confidence", base.confidence, head.confidence, true);
	return parts;
}
/** The stricter threshold where both speak of the same metric; the base's where the pull request took it away. */
function strictThreshold(base, head, reading) {
	const metric = base.primaryMetric ?? head.primaryMetric;
	const comparable = base.primaryMetric === null || base.primaryMetric === head.primaryMetric;
	if (base.threshold === null) return comparable ? head.threshold : null;
	if (head.threshold === null || !comparable || metric === null) return base.threshold;
	return stricter(base.threshold, head.threshold, reading.directionOf(metric));
}
const distinctGuards = (guards) => [...new Map(guards.map((guard) => [guardText(guard), guard])).values()];
function ofOneSide(criteria, policy) {
	return {
		primaryMetric: criteria.primaryMetric,
		threshold: criteria.threshold,
		guards: distinctGuards([...criteria.guards, ...policy.guards]),
		protectedClasses: [.../* @__PURE__ */ new Set([...criteria.protectedClasses, ...policy.protectedClasses])],
		maxRegression: policy.maxRegression,
		regressionMode: policy.regressionMode,
		thresholdMode: policy.thresholdMode,
		confidence: policy.confidence,
		reading: metricReading(policy.metrics, {
			name: criteria.primaryMetric,
			direction: criteria.direction
		})
	};
}
/**
* What to judge by: SPEC section 6. The base's criteria where it has them; where the head says something else, the
* stricter of the two, limit by limit. What has no order (another primary metric, direction, confidence, how metrics
* are read) stays as the base has it. `criteria: head` in the base's policy takes the head's as they are.
*/
function decideCriteria(base, head, settings) {
	const { basePolicy, headPolicy } = settings;
	const own = head?.successCriteria ?? base?.successCriteria ?? noCriteria$1;
	const known = base?.successCriteria ?? own;
	const [before, after] = [ofOneSide(known, basePolicy), ofOneSide(own, headPolicy)];
	if (basePolicy.criteria === "head") return {
		...after,
		origin: "head",
		changes: []
	};
	const guards = distinctGuards([...before.guards, ...after.guards]);
	return {
		primaryMetric: known.primaryMetric ?? own.primaryMetric,
		threshold: strictThreshold(known, own, before.reading),
		guards,
		protectedClasses: [.../* @__PURE__ */ new Set([...before.protectedClasses, ...after.protectedClasses])],
		maxRegression: Math.min(basePolicy.maxRegression, headPolicy.maxRegression),
		regressionMode: [basePolicy, headPolicy].some((policy) => policy.regressionMode === "strict") ? "strict" : "normal",
		thresholdMode: [basePolicy, headPolicy].some((policy) => policy.thresholdMode === "lower-bound") ? "lower-bound" : "point",
		confidence: basePolicy.confidence,
		reading: known.primaryMetric === null ? metricReading(basePolicy.metrics, {
			name: own.primaryMetric,
			direction: own.direction
		}) : before.reading,
		origin: base === null ? "new" : "base",
		changes: [
			...targetChanges(known, own, {
				base: before.reading,
				head: after.reading
			}),
			...guardChanges(before.guards, after.guards),
			...classChanges(before.protectedClasses, after.protectedClasses),
			...policyChanges(basePolicy, headPolicy)
		]
	};
}

// src/domain/judge/gates/criteria.ts
/**
* Whether the pull request changes what it is judged by: one result for each change. It passes even when criteria are
* loosened, because the stricter ones were used; the verdict then asks for caution. Skipped where the head's own count.
*/
function criteriaGates({ origin, changes }) {
	if (origin === "head") return [gate("criteria", "skipped", reason("criteria-of-head", {}))];
	if (changes.length > 0) return changes.map((change) => gate("criteria", "pass", change));
	if (origin === "new") return [gate("criteria", "skipped", reason("criteria-new", {}))];
	return [gate("criteria", "pass", reason("criteria-unchanged", {}))];
}

// src/domain/judge/gates/context.ts
/** A value that a gate can be judged on, or the reason why it fails: missing and not-a-number are never passed over. */
function usableValue(table, name) {
	const metric = findMetric(table, name);
	if (metric === null) return { problem: reason("metric-missing", { metric: name }) };
	if (!Number.isFinite(metric.value)) return { problem: reason("metric-not-a-number", {
		metric: name,
		text: String(metric.value)
	}) };
	return { value: metric.value };
}
/**
* Whether a value is written on another scale than the limit it is held against: 81.5 against 0.80, or 0.815 against 80.
* Only for shares. A low value against an upper limit in percent is taken as it stands, since 0.3 % is a possible share.
*/
function otherScale(name, scale, value, limit, direction) {
	if (scale === "absolute" && !isShareByName(name)) return false;
	if (Math.abs(value) > 1) return Math.abs(limit) <= 1;
	return limit > 1 && !meets(value, limit, direction);
}
/**
* The drop that `max_regression` allows, in the metric's own unit, ≥ 0: points of a ratio, hundred times that for shares
* in percent, a share of the baseline's value for unbounded metrics.
*/
function allowedDrop(share, scale, baseline) {
	if (scale === "ratio") return share;
	return scale === "percent" ? share * 100 : share * Math.abs(baseline);
}
/** Why a gate that needs the candidate's results cannot be judged yet; null when it can. */
function notYet(context) {
	const { status, candidate } = context;
	if (status === "archived") return reason("task-archived", {});
	if (candidate.results !== null || candidate.resultsBroken) return null;
	return reason("no-results-yet", { status: status ?? "" });
}
/** The comparison's line of a metric, whichever way the name is written. */
const changeOf = (context, name) => context.comparison.metrics.find((metric) => metric.name === name);
/**
* Why a metric cannot be held against the baseline: a rollback, whose loss is expected; no baseline; one without a
* number for it. Null when it can.
*/
function noComparison(context, metric) {
	const { decision, candidate } = context;
	if (decision.rollback) {
		const { version } = candidate;
		return reason("rollback-to", {
			version,
			from: decision.deployed?.version ?? version
		});
	}
	if (decision.baseline === null) return decision.none ?? reason("no-baseline", {});
	const version = decision.baseline.facts.version;
	if (decision.baseline.facts.results === null) return reason("baseline-without-results", { version });
	const before = findMetric(context.baselineTable, metric);
	if (before === null) return reason("baseline-metric-missing", {
		metric,
		version
	});
	return Number.isFinite(before.value) ? null : reason("baseline-not-a-number", {
		metric,
		version
	});
}

// src/domain/judge/gates/guards.ts
/** Every metric that a guard speaks of, on either side: one that the candidate lost must fail, not vanish. */
function guardedMetrics(context, pattern) {
	if (!pattern.includes("*")) return [pattern];
	return [.../* @__PURE__ */ new Set([...context.candidateTable.keys(), ...context.baselineTable.keys()])].filter((name) => fitsPattern(pattern, name));
}
/** All guards, one result for each metric and limit. */
function guardGates(context) {
	const waiting = notYet(context);
	return context.criteria.guards.flatMap((guard) => {
		if (waiting !== null) return [gate("guards", "skipped", waiting, { metric: guard.metric })];
		const metrics = guardedMetrics(context, guard.metric);
		if (metrics.length === 0) {
			const why = reason("guard-unmatched", { pattern: guard.metric });
			return [gate("guards", "fail", why, { metric: guard.metric })];
		}
		return metrics.flatMap((metric) => guardMetric(context, guard, metric));
	});
}
function guardMetric(context, guard, metric) {
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return [gate("guards", "fail", usable.problem, { metric })];
	const { value } = usable;
	const held = [[
		"min",
		guard.min,
		"higher"
	], [
		"max",
		guard.max,
		"lower"
	]].flatMap(([limit, required, direction]) => required === null ? [] : [level(context, {
		metric,
		limit,
		value,
		required,
		direction
	})]);
	const changes = [["max_regression", guard.maxRegression], ["min_improvement", guard.minImprovement]];
	return [...held, ...changes.flatMap(([limit, share]) => share === null ? [] : [changeLimit(context, {
		metric,
		limit,
		value,
		share
	})])];
}
function level(context, { metric, limit, value, required, direction }) {
	const details = {
		metric,
		required,
		observed: value
	};
	const scale = context.criteria.reading.scaleOf(metric, [value, required]);
	if (otherScale(metric, scale, value, required, direction)) return gate("guards", "fail", reason("scale-differs", {
		metric,
		value,
		threshold: required
	}), details);
	const args = {
		metric,
		limit,
		value,
		required
	};
	return meets(value, required, direction) ? gate("guards", "pass", reason("guard-met", args), details) : gate("guards", "fail", reason("guard-missed", args), details);
}
/** Limits on the change look at the plain difference: a guard is a fixed line, not a test. */
function changeLimit(context, { metric, limit, value, share }) {
	const { decision, criteria } = context;
	const why = noComparison(context, metric);
	const before = findMetric(context.baselineTable, metric)?.value;
	if (why !== null || before === void 0 || decision.baseline === null) return gate("guards", "skipped", why ?? reason("no-baseline", {}), { metric });
	const scale = criteria.reading.scaleOf(metric, [value, before]);
	if (scaleChanged(before, value, scale)) {
		const changed = reason("scale-changed", {
			metric,
			baseline: before,
			candidate: value
		});
		return gate("guards", "fail", changed, { metric });
	}
	const drop = allowedDrop(share, scale, before);
	const worse = worsening(value - before, criteria.reading.directionOf(metric));
	const slack = 1e-9 * Math.max(drop, Math.abs(before));
	const met = limit === "max_regression" ? worse <= drop + slack : -worse >= drop - slack;
	const args = {
		metric,
		limit,
		value: value - before,
		required: drop
	};
	const details = {
		metric,
		required: drop,
		observed: value - before
	};
	return met ? gate("guards", "pass", reason("guard-met", args), details) : gate("guards", "fail", reason("guard-missed", args), details);
}

// src/domain/judge/gates/lost-metrics.ts
/** Words of numbers that say how an evaluation ran, not how good the model is: they may come and go. */
const bookkeeping = new Set("runtime duration time seconds ms memory cost tokens samples steps epoch count throughput flos".split(" "));
/**
* Metrics besides the primary one that the baseline has and the candidate no longer does: what is not measured any more
* cannot be shown to have held, so each fails the regression gate. Classes count by the label set, renamed metrics are
* said to be renamed.
*/
function lostMetricGates(context) {
	const { comparison, candidate, status } = context;
	if (candidate.results === null || status === "archived") return [];
	const renamed = new Set(comparison.comparability.reasons.flatMap((one) => one.code === "metric-renamed" ? [one.args.from] : []));
	return comparison.metrics.flatMap(({ name: metric, group, candidate: value }) => {
		if (group !== "overall" || value !== null || renamed.has(metric)) return [];
		if (metricWords$1(metric).some((word) => bookkeeping.has(word))) return [];
		if (noComparison(context, metric) !== null) return [];
		return [gate("regression", "fail", reason("metric-missing", { metric }), { metric })];
	});
}

// src/domain/judge/gates/protected-classes.ts
/**
* The f1 of each protected class may not drop significantly. Each was named beforehand, so its own interval and p-value
* count, without correction for the others. Without them, or where the two cannot be compared, a plain drop beyond
* `max_regression` fails.
*/
function protectedClassGates(context) {
	const waiting = notYet(context);
	return context.criteria.protectedClasses.map((label) => {
		const metric = classMetric(label, "f1");
		if (waiting !== null) return gate("protected_classes", "skipped", waiting, { metric });
		const usable = usableValue(context.candidateTable, metric);
		if ("problem" in usable) return gate("protected_classes", "fail", usable.problem, { metric });
		const none = noComparison(context, metric);
		if (none !== null) return gate("protected_classes", "skipped", none, { metric });
		return judged$2(context, label, metric);
	});
}
function judged$2(context, label, metric) {
	const change = changeOf(context, metric);
	if (change === void 0 || change.change === null || change.baseline === null) {
		const numbers = {
			baseline: change?.baseline ?? NaN,
			candidate: change?.candidate ?? NaN
		};
		return gate("protected_classes", "fail", reason("scale-changed", {
			metric,
			...numbers
		}), { metric });
	}
	const allowed = allowedDrop(context.criteria.maxRegression, change.scale, change.baseline);
	const details = {
		metric,
		required: allowed,
		observed: change.change,
		interval: change.interval
	};
	const args = {
		label,
		change: change.change
	};
	const worse = worsening(change.change, change.direction);
	if (!(worse > 0)) return gate("protected_classes", "pass", reason("class-kept", args), details);
	const certain = isCertainDrop(change, context.criteria.confidence);
	if (certain === null) return worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(change.baseline)) ? gate("protected_classes", "pass", reason("class-drop-allowed", {
		...args,
		allowed
	}), details) : gate("protected_classes", "fail", reason("class-drop-beyond", {
		...args,
		allowed
	}), details);
	return certain ? gate("protected_classes", "fail", reason("class-dropped", args), details) : gate("protected_classes", "pass", reason("class-drop-within-noise", args), details);
}
/** Whether the class's own test says that it dropped; null when nothing is known. */
function isCertainDrop({ interval, pValue, direction }, level) {
	if (interval === null || pValue === null) return null;
	return worsening(betterEnd(interval, direction), direction) > 0 && pValue < 1 - level;
}

// src/domain/judge/gates/regression.ts
function skipReason(context, metric) {
	const waiting = notYet(context);
	if (waiting !== null) return waiting;
	return metric === null ? reason("primary-metric-undeclared", {}) : noComparison(context, metric);
}
/**
* The primary metric against the baseline, as a question of non-inferiority (SPEC section 6): with an interval of the
* change, all of it worse than allowed fails, all of it within passes, and what straddles is inconclusive when the value
* observed is worse, in strict mode always. Without an interval, or where the two cannot be compared, a plain difference
* beyond what is allowed fails: a changed test set or missing counts never turn a failure into a pass.
*/
function regressionGate(context) {
	const metric = context.criteria.primaryMetric;
	const skipped = skipReason(context, metric);
	if (skipped !== null || metric === null) return gate("regression", "skipped", skipped ?? reason("primary-metric-undeclared", {}), { metric });
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("regression", "fail", usable.problem, { metric });
	const before = usableValue(context.baselineTable, metric);
	const change = changeOf(context, metric);
	const baseline = "value" in before ? before.value : NaN;
	if (change === void 0 || change.change === null) {
		const why = reason("scale-changed", {
			metric,
			baseline,
			candidate: usable.value
		});
		return gate("regression", "fail", why, { metric });
	}
	return judged$1(context, {
		...change,
		change: change.change
	}, baseline);
}
function judged$1(context, change, baseline) {
	const { direction, name: metric } = change;
	const allowed = allowedDrop(context.criteria.maxRegression, change.scale, baseline);
	const version = context.decision.baseline?.facts.version ?? "";
	const args = {
		metric,
		change: change.change,
		allowed,
		baseline: version
	};
	const details = {
		metric,
		required: allowed,
		observed: change.change,
		interval: change.interval
	};
	const worse = worsening(change.change, direction);
	const beyond = () => gate("regression", "fail", reason("regression-beyond", args), details);
	const plainBeyond = !(worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline)));
	if (!context.comparison.comparability.comparable) {
		if (plainBeyond) return beyond();
		const why = reason("regression-not-comparable", {
			metric,
			baseline: version
		});
		return gate("regression", "inconclusive", why, details);
	}
	const range = worseRange(change.interval, direction);
	if (range === null) return plainBeyond ? beyond() : gate("regression", "pass", reason("regression-none", {
		...args,
		possible: null
	}), details);
	const [least, most] = range;
	if (least > allowed) return beyond();
	if (most <= allowed) return gate("regression", "pass", reason("regression-none", {
		...args,
		possible: null
	}), details);
	if (worse > 0 || context.criteria.regressionMode === "strict") {
		const items = moreItems(context, worse, range, allowed);
		return gate("regression", "inconclusive", reason("regression-undecided", {
			...args,
			items
		}), details);
	}
	return gate("regression", "pass", reason("regression-none", {
		...args,
		possible: most
	}), details);
}
/** The interval of the change as one of worsening: larger is worse. */
function worseRange(interval, direction) {
	if (interval === null || interval.some(Number.isNaN)) return null;
	return [worsening(betterEnd(interval, direction), direction), worsening(worseEnd(interval, direction), direction)];
}
function moreItems(context, worse, range, allowed) {
	const items = context.items.candidate;
	return items === null ? null : itemsToSettle(worse, range, allowed, items);
}

// src/domain/judge/gates/threshold.ts
/**
* The primary metric against its threshold. Judged as soon as results exist; a deployed version without any fails.
* Mode `lower-bound` holds the interval's worse end against the threshold, and fails where there is no interval.
*/
function thresholdGate(context) {
	const { candidate, status, criteria } = context;
	const { primaryMetric: metric, threshold } = criteria;
	const required = threshold;
	if (status === "deployed" && candidate.results === null && !candidate.resultsBroken) {
		const why = reason("deployed-without-results", { version: candidate.version });
		return gate("threshold", "fail", why, {
			metric,
			required
		});
	}
	const waiting = notYet(context);
	if (waiting !== null) return gate("threshold", "skipped", waiting, {
		metric,
		required
	});
	if (candidate.resultsBroken) {
		const why = reason("record-broken", { file: candidate.broken[0] ?? candidate.version });
		return gate("threshold", "fail", why, {
			metric,
			required
		});
	}
	if (metric === null) return gate("threshold", "skipped", reason("primary-metric-undeclared", {}));
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("threshold", "fail", usable.problem, {
		metric,
		required
	});
	const { value } = usable;
	if (threshold === null) return gate("threshold", "skipped", reason("threshold-none", {}), {
		metric,
		observed: value
	});
	return judged(context, metric, value, threshold);
}
function judged(context, metric, value, threshold) {
	const { reading, thresholdMode } = context.criteria;
	const direction = reading.directionOf(metric);
	const interval = changeOf(context, metric)?.candidateInterval ?? null;
	const details = {
		metric,
		required: threshold,
		observed: value,
		interval
	};
	const numbers = {
		metric,
		value,
		threshold
	};
	if (otherScale(metric, reading.scaleOf(metric, [value, threshold]), value, threshold, direction)) return gate("threshold", "fail", reason("scale-differs", numbers), details);
	if (!meets(value, threshold, direction)) {
		const gap = Math.abs(threshold - value);
		return gate("threshold", "fail", reason("threshold-missed", {
			...numbers,
			gap
		}), details);
	}
	if (thresholdMode === "point") return gate("threshold", "pass", reason("threshold-met", numbers), details);
	if (interval === null) return gate("threshold", "fail", reason("threshold-bound-unknown", numbers), details);
	const bound = worseEnd(interval, direction);
	return meets(bound, threshold, direction) ? gate("threshold", "pass", reason("threshold-met", numbers), details) : gate("threshold", "fail", reason("threshold-bound-missed", {
		...numbers,
		bound
	}), details);
}

// src/domain/judge/gates/validation.ts
/**
* No finding of severity error in the task. A file that the judgement needs and that cannot be read fails too, even
* where its findings were turned down: nothing may pass because it could not be read.
*/
function validationGate(findings, broken) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const errors = count("error");
	const details = {
		required: 0,
		observed: errors
	};
	if (errors > 0) return gate("validation", "fail", reason("errors-found", { errors }), details);
	const [file] = broken;
	if (file !== void 0) return gate("validation", "fail", reason("record-broken", { file }), details);
	return gate("validation", "pass", reason("no-errors", { warnings: count("warning") }), details);
}

// src/domain/judge/next-steps.ts
/** The class that got worse the most, null when none did. */
function worstClass(metrics) {
	const [worst] = metrics.flatMap(({ group, label, change, direction }) => group === "class" && label !== null && change !== null && worsening(change, direction) > 0 ? [{
		label,
		change,
		worse: worsening(change, direction)
	}] : []).sort((a, b) => b.worse - a.worse);
	return worst === void 0 ? null : reason("next-look-at-class", {
		label: worst.label,
		change: worst.change
	});
}
/** The one thing that changed, where it is only one: then the effect has its cause. */
function onlyChange({ config, data, notes }) {
	if (notes.some((note) => note.code === "confounded")) return null;
	const groups = new Set(config.map((change) => configGroup(change.key)));
	const [only] = config;
	if (groups.size === 1 && only !== void 0) return reason("next-only-change", { what: config.length === 1 ? only.key : configGroup(only.key) });
	const train = data.counts.find((count) => count.name === "train");
	return groups.size === 0 && train !== void 0 && train.baseline !== train.candidate && train.baseline !== null ? reason("next-only-change", { what: "data" }) : null;
}
function afterFailure(context, gates, word) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	const { decision, comparison, candidate } = context;
	const kept = decision.deployed?.version ?? decision.baseline?.facts.version ?? null;
	const steps = failed.map((why) => {
		switch (why.code) {
			case "errors-found": return reason("next-fix-errors", { errors: why.args.errors });
			case "threshold-missed": return reason("next-close-gap", {
				metric: why.args.metric,
				gap: why.args.gap
			});
			case "threshold-bound-unknown": return reason("next-state-items", {});
			case "deployed-without-results": return reason("next-evaluate", { version: candidate.version });
			case "class-dropped": return reason("next-look-at-class", why.args);
			default: return null;
		}
	});
	const measured = failed.some((why) => why.code !== "errors-found" && why.code !== "record-broken");
	return [
		...steps.filter((step) => step !== null),
		measured && comparison.comparability.comparable ? worstClass(comparison.metrics) : null,
		measured ? onlyChange(comparison) : null,
		word === "reject" && kept !== null && kept !== candidate.version ? reason("next-keep", { version: kept }) : null
	].filter((step) => step !== null);
}
/** What would tell how sure the primary metric's change is: the number of items, or the counts behind an average. */
function certaintySteps(context, metric) {
	const found = findMetric(context.candidateTable, metric);
	const kind = found === null ? "other" : metricKind(found).type;
	if (kind === "other") return [];
	const { baseline, candidate } = context.items;
	if (baseline === null || candidate === null) return [reason("next-state-items", {})];
	return kind === "accuracy" || kind === "proportion" ? [] : [reason("next-state-counts", { metric })];
}
function afterPass(context, gates, verdict) {
	const { comparison, decision, candidate, criteria, status } = context;
	const steps = [];
	const undecided = gates.find((gate) => gate.reason.code === "regression-undecided")?.reason;
	if (undecided?.code === "regression-undecided" && undecided.args.items !== null) steps.push(reason("next-more-items", {
		metric: undecided.args.metric,
		items: undecided.args.items
	}));
	const baseline = decision.baseline?.facts;
	const unlike = /* @__PURE__ */ new Set([
		"test-set-changed",
		"label-set-changed",
		"baseline-without-results",
		"baseline-metric-missing",
		"baseline-not-a-number"
	]);
	if (baseline !== void 0 && comparison.comparability.reasons.some(({ code }) => unlike.has(code))) steps.push(reason("next-evaluate-baseline", { version: baseline.version }));
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	if (primary?.change != null && primary.significance === "unknown" && comparison.comparability.comparable) steps.push(...certaintySteps(context, primary.name));
	if (criteria.primaryMetric === null || criteria.threshold === null && candidate.results !== null) steps.push(reason("next-declare-criteria", {}));
	if (verdict.word === "caution") {
		if (!comparison.comparability.comparable) return steps;
		const fell = comparison.metrics.find(({ group, outcome, significance }) => group !== "class" && outcome === "regressed" && significance !== "noise");
		if (fell !== void 0 && fell.change !== null) steps.push(reason("next-look-at-metric", {
			metric: fell.name,
			change: fell.change
		}));
		return steps;
	}
	if (!(verdict.word === "adopt" || verdict.word === "acceptable" || verdict.word === "rollback")) return steps;
	if (candidate.name.experimental) return [reason("next-promote", { version: candidate.version }), ...steps];
	return status === "deployed" ? steps : [reason("next-deploy", { version: candidate.version }), ...steps];
}
const distinct = (reasons) => [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
/** What to do now, the most useful first. */
function nextSteps(context, gates, verdict) {
	if (verdict.word === "hold" || verdict.word === "reject") return distinct(afterFailure(context, gates, verdict.word));
	if (verdict.word === "pending" && context.status !== "archived") return [reason("next-evaluate", { version: context.candidate.version })];
	return distinct(afterPass(context, gates, verdict));
}

// src/domain/judge/primary-metric.ts
/** The primary metric as its criteria declare it; `values` help to tell a ratio from percent. */
function primaryMetricOf(criteria, values) {
	const { primaryMetric: name, threshold, reading } = criteria;
	if (name === null) return null;
	const numbers = [...values, threshold].filter((number) => number !== null);
	return {
		name,
		direction: reading.directionOf(name),
		threshold,
		scale: shownScale(name, numbers, threshold, reading)
	};
}
/** As the metric is read, or as written where the numbers are on different scales (81.5 against 0.80). */
function shownScale(name, numbers, threshold, reading) {
	const scale = reading.scaleOf(name, numbers);
	const [value] = numbers;
	const direction = reading.directionOf(name);
	return numbers.some((one) => numbers.some((other) => scaleChanged(one, other, scale))) || threshold !== null && value !== void 0 && otherScale(name, scale, value, threshold, direction) ? "absolute" : scale;
}

// src/domain/judge/waiver.ts
const dayMs$2 = 864e5;
/** Gates that a waiver can excuse. Errors have severities of their own; the criteria gate never fails. */
const waivable = /* @__PURE__ */ new Set([
	"threshold",
	"regression",
	"guards",
	"protected_classes"
]);
function complete(waiver) {
	const { gate, version, owner, expires } = waiver;
	if (gate === null || version === null || !waiver.reason || !owner || expires === null) return null;
	if (!waivable.has(gate)) return null;
	const until = expires.epochMs + (expires.dateOnly ? dayMs$2 : 0);
	return {
		gate,
		version,
		reason: waiver.reason,
		owner,
		expires: {
			text: expires.text,
			until
		}
	};
}
/**
* Turns failures into visible, dated exceptions. A waiver names one gate and one version, says why, who answers for it
* and until when; it counts as the base has it, or with `waivers: head` as the head has it.
* @param now milliseconds since 1970
*/
function applyWaivers(gates, version, sides, from, now) {
	const ofVersion = (definition) => (definition?.waivers ?? []).flatMap((waiver) => {
		const full = complete(waiver);
		return full !== null && full.version === version ? [full] : [];
	});
	const [base, head] = [ofVersion(sides.base), ofVersion(sides.head)];
	const kept = base.filter((waiver) => head.some((other) => other.gate === waiver.gate));
	const counting = from === "head" ? head : kept;
	const failed = new Set(gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.name));
	const notes = [];
	for (const { gate, owner, expires } of head.filter((waiver) => failed.has(waiver.gate))) if (expires.until <= now) notes.push(reason("waiver-expired", {
		gate,
		owner,
		expires: expires.text
	}));
	else if (!counting.some((other) => other.gate === gate && other.expires.until > now)) notes.push(reason("waiver-not-yet", {
		gate,
		owner
	}));
	return {
		gates: gates.map((gate) => {
			const waiver = counting.find((one) => one.gate === gate.name && one.expires.until > now);
			if (gate.outcome !== "fail" || waiver === void 0) return gate;
			const { gate: name, owner, expires } = waiver;
			const why = reason("waived", {
				gate: name,
				reason: waiver.reason,
				owner,
				expires: expires.text
			});
			return {
				...gate,
				outcome: "waived",
				reason: why
			};
		}),
		notes
	};
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
	const lineage = readValue$2(record.lineage)?.model ?? null;
	return [.../* @__PURE__ */ new Set([...pathsOf(lineage), ...pathsOf(readValue$2(record.modelInfo))])];
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
	const byName = versions.filter(({ name }) => !name.experimental && name.strategy !== null).toSorted((a, b) => require_start.compareVersions(b.name, a.name, {
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
		const best = scored.reduce((top, { score }) => top === null || isBetter(score, top, direction) ? score : top, null);
		return scored.filter(({ score }) => best !== null && Math.abs(score - best) <= tie * Math.abs(best)).map(({ version }) => version);
	}));
}
const isFiniteScore = (score) => score !== null && Number.isFinite(score);
/**
* The guide: merge an experiment on success, that is when it meets the threshold *and* beats the deployed version.
* What one of the two cannot say (no threshold, nothing deployed with a score) the other decides alone.
*/
function isWorthPromoting(task, { score }) {
	const { threshold, direction } = task;
	const deployed = isFiniteScore(task.deployedScore) ? task.deployedScore : null;
	if (!isFiniteScore(score) || threshold === null && deployed === null) return false;
	return (threshold === null || meets(score, threshold, direction)) && (deployed === null || isBetter(score, deployed, direction));
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
			...(readValue$2(record.retired) ?? []).filter(({ deployed }) => deployed).map(({ version }) => version),
			...record.versions.flatMap((version) => readValue$2(version.lineage)?.replaced ?? [])
		]),
		historyUnknown: facts.historyUnknown,
		unreadable: blockingFiles(record, facts.findings).length > 0,
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
		pinned: readValue$2(record.lineage)?.pinned ?? false,
		unreadable: unreadableFiles(record, facts.findings).length > 0,
		unsafe: facts.unsafe.has(known.version),
		score: scoreOf(known, scale),
		written: primaryValue(known, scale.metric)
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
	return [.../* @__PURE__ */ new Set([...versionFacts(record).broken, ...found.map(({ file }) => file)])];
}

// src/domain/retention/forecast.ts
/**
* The versions that retention would clean up once this state of the task is merged, oldest first: a forecast. Open pull
* requests, the whole history and the cap are looked at only by the cleanup itself.
*/
function versionsAfterMerge(record, facts) {
	const unsafe = record.versions.filter((version) => artefactTexts(version).some((text) => readArtefactPath(text).kind === "outside"));
	const task = retentionTask(record, {
		findings: facts.findings.filter(({ rule }) => rule.startsWith("syntax/") || rule.startsWith("shape/")),
		deployedInHistory: new Set(facts.deployed),
		lastDeployed: facts.deployed[0] ?? null,
		historyUnknown: false,
		addedMs: /* @__PURE__ */ new Map(),
		unsafe: new Set(unsafe.map(({ name }) => name.text)),
		unrecordable: false,
		exempt: /* @__PURE__ */ new Set(),
		baseline: facts.baseline,
		inOpenPullRequests: /* @__PURE__ */ new Set()
	}, facts.reading);
	return decideRetention(task, facts.now).filter(({ remove }) => remove !== null).map(({ version }) => version).sort((a, b) => require_start.compareVersions(a.name, b.name, {
		createdA: a.createdMs,
		createdB: b.createdMs
	})).map(({ name }) => name.text);
}

// src/domain/report/deployment.ts
/** Paths in the guide stand from the task's directory: `models/merged/v2` is `./models/merged/v2` in a command. */
const local = (path) => /^[./]/.test(path) ? path : `./${path}`;
/** The model's name in Ollama's registry: the organisation of `hf_repo`, where there is one, and the task's name. */
function ollamaName(facts, taskName) {
	const [organisation, rest] = (facts.model.hfRepo ?? "").split("/");
	return `${organisation !== void 0 && rest !== void 0 ? `${organisation}/` : ""}${taskName}:${facts.version}`;
}
function huggingFace(facts) {
	const { hfRepo, mergedPath, adapterPath } = facts.model;
	const path = mergedPath ?? adapterPath;
	if (hfRepo === null || path === null) return [];
	return [[
		"huggingface-cli",
		"upload",
		hfRepo,
		local(path),
		"--revision",
		facts.version
	]];
}
function targetCommands(target, candidate, previous, taskName) {
	switch (target) {
		case "huggingface": return {
			deploy: huggingFace(candidate),
			rollback: previous === null ? [] : huggingFace(previous)
		};
		case "ollama": return {
			deploy: [[
				"ollama",
				"push",
				ollamaName(candidate, taskName)
			]],
			rollback: previous === null ? [] : [[
				"ollama",
				"push",
				ollamaName(previous, taskName)
			]]
		};
		case "api": {
			const back = `/api/v1/rollback?version=${encodeURIComponent(previous?.version ?? "")}`;
			return {
				deploy: [],
				rollback: previous === null ? [] : [[
					"curl",
					"-X",
					"POST",
					back
				]]
			};
		}
		case "local":
		case null: return {
			deploy: [],
			rollback: []
		};
	}
}
/**
* Commands that ship the candidate and go back to the version in production, by `deploy_target`, as the guide has them;
* the last of each records it in the repository. Names come from files: sinks must quote them.
*/
function deploymentOf(target, candidate, previous, task) {
	if (candidate === null) return {
		target,
		deploy: [],
		rollback: []
	};
	const other = previous?.version === candidate.version ? null : previous;
	const commands = targetCommands(target, candidate, other, task.taskName);
	const argument = task.path === "" ? "." : task.path;
	return {
		target,
		deploy: [...commands.deploy, [
			"tunegate",
			"deploy",
			argument,
			candidate.version
		]],
		rollback: other === null ? [] : [...commands.rollback, [
			"tunegate",
			"rollback",
			argument,
			other.version
		]]
	};
}

// src/domain/report/task-outline.ts
/** All versions for the history: existing ones as the base has them, so that edits to the past do not show as facts. */
function historyVersions(input, candidate) {
	const base = versionsOf(input.base);
	return [...(input.head === null ? base : versionsOf(input.head)).values()].map((facts) => facts.version === candidate?.version ? candidate : facts.retired ? facts : base.get(facts.version) ?? facts);
}
/** What all reports of a task have in common, whether a version is under review or not. */
function taskFrame(input, decision, criteria, settings) {
	const { candidate } = decision;
	const [base, head] = [definitionOf(input.base), definitionOf(input.head)];
	const owner = input.head ?? input.base;
	const taskName = owner === null ? input.path : taskNameOf(owner);
	const previous = decision.production ?? decision.baseline?.facts ?? null;
	const target = (head ?? base)?.versioning.deployTarget ?? null;
	return {
		path: input.path,
		taskName,
		status: {
			base: base?.status ?? null,
			head: head?.status ?? null
		},
		history: taskHistory(historyVersions(input, candidate), {
			primary: criteria.primaryMetric,
			reading: criteria.reading,
			active: head?.version ?? null,
			decision: {
				...decision,
				baseline: decision.baseline?.facts.version ?? null,
				candidate: candidate?.version ?? null
			}
		}),
		deployment: deploymentOf(target, candidate, previous, {
			path: input.path,
			taskName
		}),
		cleanup: cleanupAfterMerge(input, decision, criteria, settings)
	};
}
function cleanupAfterMerge({ head, findings }, { everDeployed }, { reading }, { headPolicy, now }) {
	if (head === null) return [];
	return versionsAfterMerge(head, {
		findings,
		deployed: everDeployed.map(({ version }) => version),
		reading,
		baseline: typeof headPolicy.baseline === "string" ? null : headPolicy.baseline.version,
		now
	});
}

// src/domain/report/build-task-report.ts
/** How a task's metrics are compared under its criteria. */
const compareSettings = (criteria, now) => ({
	reading: criteria.reading,
	primary: criteria.primaryMetric,
	threshold: criteria.threshold,
	confidence: criteria.confidence,
	protectedClasses: criteria.protectedClasses,
	now
});
/** Task files without which nothing can be judged. */
function brokenFiles(input, candidate) {
	const definition = input.head?.definition;
	return [...definition === void 0 || definition.state === "read" ? [] : [definition.file], ...candidate?.broken ?? []];
}
/** Gates of a task whose active version cannot be judged: from `evaluating` on it must exist. */
function gatesWithout(input, none) {
	const status = definitionOf(input.head)?.status;
	const needed = status === "evaluating" || status === "deployed";
	const why = none ?? reason("no-active-version", {});
	return [...input.head === null ? [] : [gate("threshold", needed ? "fail" : "skipped", why)], validationGate(input.findings, brokenFiles(input, null))];
}
function judge(input, context, settings, notes) {
	const raw = [
		thresholdGate(context),
		regressionGate(context),
		...lostMetricGates(context),
		...guardGates(context),
		...protectedClassGates(context),
		...criteriaGates(context.criteria),
		validationGate(input.findings, brokenFiles(input, context.candidate))
	];
	const waived = applyWaivers(raw, context.candidate.version, {
		base: definitionOf(input.base),
		head: definitionOf(input.head)
	}, settings.basePolicy.waivers, settings.now);
	const verdict = verdictOf(context, waived.gates, notes);
	return {
		gates: waived.gates,
		verdict,
		notes: waived.notes,
		steps: nextSteps(context, waived.gates, verdict)
	};
}
const emptyComparison = (confidence, reasons) => ({
	candidate: null,
	confidence,
	baseline: null,
	comparability: {
		comparable: false,
		reasons
	},
	metrics: [],
	config: [],
	data: compareData(null, null),
	changes: [],
	notes: []
});
function stepsWithout({ head, findings }, { primaryMetric }) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	if (errors > 0) return [reason("next-fix-errors", { errors })];
	return primaryMetric === null && head !== null ? [reason("next-declare-criteria", {})] : [];
}
function reportWithout(input, decision, criteria, settings) {
	const none = input.head === null ? reason("task-removed", {}) : decision.none;
	const gates = gatesWithout(input, none);
	return {
		...taskFrame(input, decision, criteria, settings),
		...emptyComparison(criteria.confidence, none === null ? [] : [none]),
		primaryMetric: primaryMetricOf(criteria, []),
		verdict: verdictWithoutCandidate(none, gates),
		attainment: null,
		gates,
		others: otherVersions(input, null, decision.production, compareSettings(criteria, 0)),
		nextSteps: stepsWithout(input, criteria),
		notes: decision.notes
	};
}
function contextOf(input, decision, criteria, candidate, compared) {
	return {
		status: definitionOf(input.head)?.status ?? null,
		candidate,
		decision,
		criteria,
		comparison: compared.comparison,
		items: compared.items,
		candidateTable: metricTable$1(candidate.results),
		baselineTable: metricTable$1(decision.baseline?.facts.results ?? null)
	};
}
/** Commands are for versions that may ship: none for one that fails or waits for its evaluation. */
const offered = (deployment, { word }) => word === "pending" || word === "hold" || word === "reject" ? {
	target: deployment.target,
	deploy: [],
	rollback: []
} : deployment;
/** One task judged, from the two records of it to the advice. */
function buildTaskReport(input, settings) {
	const decision = decideBaseline(input, settings.basePolicy.baseline, settings.now);
	const criteria = decideCriteria(definitionOf(input.base), definitionOf(input.head), settings);
	const { candidate } = decision;
	if (candidate === null) return reportWithout(input, decision, criteria, settings);
	const comparing = compareSettings(criteria, settings.now);
	const compared = compareVersion(candidate, decision.baseline, decision.none, comparing);
	const context = contextOf(input, decision, criteria, candidate, compared);
	const baseline = decision.baseline?.facts ?? null;
	const moved = input.movedFrom === void 0 ? [] : [reason("task-moved", { from: input.movedFrom })];
	const past = [
		...brokenOnBase(input, baseline),
		...decision.notes,
		...editedResults(input, baseline)
	];
	const notes = [
		...moved,
		...past,
		...compared.comparison.notes
	];
	const judged = judge(input, context, settings, notes);
	const value = (table) => criteria.primaryMetric === null ? null : findMetric(table, criteria.primaryMetric)?.value ?? null;
	const primaryMetric = primaryMetricOf(criteria, [value(context.candidateTable), value(context.baselineTable)]);
	const common = taskFrame(input, decision, criteria, settings);
	return {
		...common,
		...compared.comparison,
		deployment: offered(common.deployment, judged.verdict),
		primaryMetric,
		verdict: judged.verdict,
		attainment: attainmentOf(value(context.candidateTable), criteria.threshold, primaryMetric?.direction ?? "higher"),
		gates: judged.gates,
		others: otherVersions(input, candidate.version, baseline ?? decision.production, comparing),
		nextSteps: judged.steps,
		notes: [...notes, ...judged.notes]
	};
}

// src/domain/report/build-report.ts
/**
* A task that moves to another directory keeps its past: the new directory is compared with the old one, or else a move
* would be a way around the baseline and the criteria. Told by the task's name, where only one task of that name goes
* and only one comes.
*/
function withMoves(tasks) {
	const nameOf = (record) => definitionOf(record)?.taskName ?? null;
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
	const tasks = withMoves(input.tasks).map((task) => buildTaskReport(task, input)).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
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
		exitCode: require_start.exitStatus({
			result,
			findings: input.findings
		}, input.failOn, input.warnOnly),
		tasks,
		findings: input.findings,
		notices: input.notices
	};
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

// src/rules/scope.ts
const resultsSuffix = "_results.json";
/**
* The version that a path of the task belongs to: `versions/<v>/...` or `benchmarks/results/<v>_results.json`; null for
* any other path.
*/
function versionOfPath(task, path) {
	const prefix = task === "" ? "" : `${task}/`;
	if (!path.startsWith(prefix)) return null;
	const [folder, second, third] = path.slice(prefix.length).split("/");
	if (folder === "versions" && second !== void 0 && third !== void 0) return second;
	if (folder === "benchmarks" && second === "results" && third?.endsWith(resultsSuffix)) return third.slice(0, -13);
	return null;
}
/** Names of the versions of which a pull request adds, changes or removes a file. */
const touchedVersions = (task, changes) => new Set(changes.map((change) => versionOfPath(task, change.path)).filter((version) => version !== null));

// src/rules/consequences.ts
/** What contradicts itself when one part of a finished record is rewritten in one of its files only. */
const fromRewriting = {
	results: [
		"consistency/results-differ",
		"consistency/missing",
		"consistency/f1",
		"consistency/macro-f1",
		"consistency/accuracy",
		"consistency/confusion",
		"consistency/test-count",
		"consistency/no-data",
		"task/label-not-evaluated"
	],
	data: [
		"consistency/data-differs",
		"consistency/missing",
		"consistency/distribution-sum",
		"consistency/test-count",
		"consistency/source-hash",
		"consistency/no-data",
		"lineage/claim-differs",
		"lineage/count-differs",
		"lineage/unmentioned-change"
	],
	config: [
		"consistency/config-differs",
		"consistency/missing",
		"lineage/claim-differs",
		"lineage/unmentioned-change"
	]
};
/** Whether a finding is about a version, by its own place or by the other one. */
const concerns = (task, version) => (found) => [found.file, found.related?.file].some((file) => file !== void 0 && versionOfPath(task, file) === version);
const isClaim = ({ rule }) => rule === "lineage/claim-differs" || rule === "lineage/count-differs" || rule === "lineage/unmentioned-change";
/** Which other findings a mistake explains; null where it explains none. */
function effectOf(cause) {
	const task = cause.task ?? "";
	switch (cause.rule) {
		case "history/rewritten": {
			const about = concerns(task, cause.args.version);
			const rules = fromRewriting[cause.args.what];
			return (found) => rules.includes(found.rule) && about(found);
		}
		case "history/origin-rewritten": {
			const about = concerns(task, cause.args.version);
			const rules = [
				"lineage/parent-missing",
				"lineage/parent-later",
				"lineage/orphan",
				"lineage/created-in-future",
				"lineage/deployed-before-created",
				"lineage/claim-differs",
				"lineage/count-differs",
				"lineage/unmentioned-change"
			];
			return (found) => rules.includes(found.rule) && about(found);
		}
		case "history/deployed-removed":
		case "history/version-removed": {
			const { version } = cause.args;
			return (found) => found.rule === "lineage/parent-missing" && found.args.parent === version || found.rule === "task/active-version-missing" && found.args.version === version || found.rule === "task/deployed-version-missing" && found.args.version === version || found.rule === "task/waiver-unknown" && found.args.value === version;
		}
		case "lineage/parent-later": return (found) => found.file === cause.file && isClaim(found);
		case "lineage/parent-cycle": {
			const members = new Set(cause.args.cycle);
			return (found) => isClaim(found) && members.has(versionOfPath(task, found.file) ?? "");
		}
		case "consistency/test-count": return (found) => cause.args.from === "confusion" && found.file === cause.file && (found.rule === "consistency/confusion" || found.rule === "consistency/accuracy");
		case "shape/percent": return (found) => found.file === cause.file && (found.rule === "consistency/macro-f1" || found.rule === "consistency/accuracy");
		default: return null;
	}
}
/** Leaves out findings that only follow from another one: one mistake is one finding. */
function withoutConsequences(findings) {
	const effects = findings.flatMap((cause) => {
		const explains = effectOf(cause);
		return explains === null ? [] : [{
			cause,
			explains
		}];
	});
	if (effects.length === 0) return findings;
	return findings.filter((found) => !effects.some(({ cause, explains }) => cause !== found && cause.task === found.task && explains(found)));
}

// src/rules/apply-policy.ts
/**
* Sets the severities that the policy lays down, leaves out the rules that it turns off, and then the findings that
* only follow from others: to be called once with all findings of one task, those of its readers included.
*/
function applyPolicy(findings, policy) {
	const judged = findings.flatMap((found) => {
		const severity = policy.rules.get(found.rule);
		if (severity === "off") return [];
		return severity === void 0 ? [found] : [{
			...found,
			severity
		}];
	});
	return withoutConsequences(judged);
}

// src/rules/context.ts
const byName = (task) => new Map((task?.versions ?? []).map((version) => [version.name.text, version]));
const retiredOf = (task) => task?.retired.state === "read" ? task.retired.value : [];
/** Puts together what the rules of one task share. */
function ruleContext(input, head) {
	const { base, path } = input;
	const baseVersions = byName(base);
	const touched = base === null ? null : touchedVersions(path, input.changes);
	const changed = new Set(input.changes.map((change) => change.path));
	return {
		path,
		base,
		head,
		now: input.now,
		dataSourceHashes: input.dataSourceHashes,
		task: head.definition.state === "read" ? head.definition : null,
		baseTask: definitionOf(base),
		taskName: taskNameOf(head),
		versions: byName(head),
		baseVersions,
		facts: versionsOf(head),
		retired: new Map([...retiredOf(base), ...retiredOf(head)].map((version) => [version.version, version])),
		deployed: deployedHits(base, null).map((hit) => hit.version),
		touched: (version) => touched === null || !baseVersions.has(version) || touched.has(version),
		changed: (file) => base === null || changed.has(file)
	};
}
/** Where a key or value of a file stands, for a finding. */
const placeAt = (context, source, path, part = "value") => ({
	file: source.file,
	...source.at(path, part),
	task: context.path
});
/** The other place of a cross-file finding. */
const locationAt = (source, path) => ({
	file: source.file,
	...source.at(path)
});
/** The beginning of a file: for findings about a file as a whole. */
const placeOf = (context, file) => ({
	file,
	line: 1,
	column: 1,
	task: context.path
});
/** Whether a finding is only about versions that the pull request leaves as they are: they cannot be mended there. */
function isElsewhere(context, found) {
	const untouched = (version) => version !== null && !context.touched(version);
	const other = found.related === null ? null : versionOfPath(context.path, found.related.file);
	return untouched(versionOfPath(context.path, found.file)) && (other === null || untouched(other));
}

// src/rules/history-removed.ts
const retiredBy = (task) => new Map((task?.retired.state === "read" ? task.retired.value : []).map((version) => [version.version, version]));
/** Where a version stood on the base: its folder is gone, so the file that said most about it. */
function gone(path, version) {
	return {
		file: version.lineage.state === "absent" ? `${version.path}/lineage.yaml` : version.lineage.file,
		line: 1,
		column: 1,
		task: path
	};
}
/**
* Versions that the pull request removes: the one in production never; one that was deployed once, or any other, only
* with its record in versions/retired.yaml.
*/
function versionsRemoved(path, base, head, deployed) {
	const present = new Set((head?.versions ?? []).map((version) => version.name.text));
	const remembered = retiredBy(head);
	const production = deployed.find((name) => base.versions.some((version) => version.name.text === name));
	return base.versions.flatMap((version) => {
		const name = version.name.text;
		if (present.has(name)) return [];
		const place = gone(path, version);
		if (name === production || deployed.includes(name) && !remembered.has(name)) return [finding("history/deployed-removed", place, { version: name })];
		if (head === null || head.retired.state === "broken" || remembered.has(name)) return [];
		return [finding("history/version-removed", place, { version: name })];
	});
}
/** The version brought back from the record of removed ones, not a new one under its name. */
const isRestored = (version, retired) => version.lineage.state === "read" && version.lineage.value.created !== null && version.lineage.value.created.epochMs === retired.created?.epochMs;
/** A new version has the name of one that was removed: tags, artefacts and links of that one now mean another model. */
const nameReused = (context, version) => {
	const name = version.name.text;
	const retired = context.retired.get(name);
	if (retired === void 0 || context.baseVersions.has(name) || isRestored(version, retired)) return [];
	const { lineage } = version;
	const place = lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf(context, lineage.file);
	return [finding("history/name-reused", place, {
		version: name,
		removed: retired.removed?.text ?? ""
	})];
};
/** The pull request takes a version out of the record of removed ones, without bringing it back. */
function retiredRemoved(context) {
	const { base, head } = context;
	if (base === null || head.retired.state === "broken") return [];
	const now = retiredBy(head);
	return [...retiredBy(base).keys()].filter((name) => !now.has(name) && !context.versions.has(name)).map((version) => {
		const place = placeOf(context, head.retired.file);
		return finding("history/retired-removed", place, { version });
	});
}
/** The pull request gives a version of the base another parent or another date. */
const originRewritten = (context, version) => {
	const before = context.baseVersions.get(version.name.text)?.lineage;
	const { lineage } = version;
	if (before?.state !== "read" || lineage.state !== "read") return [];
	return [[
		"parent",
		before.value.parent,
		lineage.value.parent
	], [
		"created",
		before.value.created?.text ?? null,
		lineage.value.created?.text ?? null
	]].filter(([, from, to]) => from !== null && from !== to).map(([key, from, to]) => {
		const place = placeAt(context, lineage.source, [key]);
		const args = {
			version: version.name.text,
			key,
			from: from ?? "",
			to: to ?? ""
		};
		return finding("history/origin-rewritten", place, args, { suggestion: from });
	});
};

// src/rules/stated-values.ts
const dataKeys = [
	["source_hash", "sourceHash"],
	["train_count", "trainCount"],
	["valid_count", "validCount"],
	["test_count", "testCount"],
	["test_hash", "testHash"],
	["split_seed", "splitSeed"]
];
const modelKeys = [
	["adapter_path", "adapterPath"],
	["merged_path", "mergedPath"],
	["gguf_path", "ggufPath"],
	["hf_repo", "hfRepo"]
];
/** What a data record states, class counts as `class_distribution.<label>`; `prefix` is where it stands in its file. */
function dataFacts(data, prefix) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, field] of dataKeys) if (data[field] !== null) facts.set(key, {
		value: data[field],
		path: [...prefix, key]
	});
	for (const [label, count] of data.classDistribution ?? []) {
		const path = [
			...prefix,
			"class_distribution",
			label
		];
		facts.set(`class_distribution.${label}`, {
			value: count,
			path
		});
	}
	return facts;
}
/** Where the model's artefacts are said to be. */
function modelFacts(model, prefix) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, field] of modelKeys) if (model[field] !== null) facts.set(key, {
		value: model[field],
		path: [...prefix, key]
	});
	return facts;
}
/** Every number of the results: metrics, scores of classes, supports; and the confusion matrix as one text. */
function resultsFacts(results, prefix) {
	const facts = new Map(results.metrics.map((metric) => [metric.name, metric]));
	for (const scores of results.perClass) for (const score of [
		"precision",
		"recall",
		"f1",
		"support"
	]) {
		const number = scores[score];
		const value = typeof number === "number" ? number : number?.value ?? null;
		if (value !== null) facts.set(`per_class.${scores.label}.${score}`, {
			value,
			path: [...scores.path, score]
		});
	}
	if (results.confusion !== null) {
		const path = [...prefix, "confusion_matrix"];
		facts.set("confusion_matrix", {
			value: JSON.stringify(results.confusion),
			path
		});
	}
	return facts;
}
/** Every key of a configuration; its entries know where they stand. */
const configFacts = (config) => config;
/** The part of a file that `pick` takes out, null when the file cannot say it. */
function partOf(file, pick, facts) {
	if (file.state !== "read") return null;
	const value = pick(file.value);
	return value === null ? null : {
		file: file.file,
		source: file.source,
		facts: facts(value)
	};
}

// src/rules/consistency-files.ts
const pair = (lineage, other) => lineage === null || other === null ? null : {
	lineage,
	other
};
/** Both places of a version's data record. */
const dataPair = ({ lineage, dataSnapshot }) => pair(partOf(lineage, (value) => value.data, (data) => dataFacts(data, ["data"])), partOf(dataSnapshot, (value) => value, (data) => dataFacts(data, [])));
const modelPair = ({ lineage, modelInfo }) => pair(partOf(lineage, (value) => value.model, (model) => modelFacts(model, ["model"])), partOf(modelInfo, (value) => value, (model) => modelFacts(model, [])));
const configPair = ({ lineage, config }) => pair(partOf(lineage, (value) => value.config, configFacts), partOf(config, (value) => value, configFacts));
/** Whether two values mean the same: numbers by value, hashes also when one is the beginning of the other. */
function sameFact(key, a, b) {
	if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
	if (/_hash$/.test(key) && typeof a === "string" && typeof b === "string") return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
	return a === b || String(a) === String(b);
}
function differences(both) {
	if (both === null) return [];
	return [...both.lineage.facts].flatMap(([key, lineage]) => {
		const other = both.other.facts.get(key);
		return other === void 0 || sameFact(key, lineage.value, other.value) ? [] : [{
			key,
			lineage,
			other
		}];
	});
}
/** Keys of the version's record on which its files contradict each other: rules on their meaning leave these alone. */
function contradictedKeys(version) {
	const pairs = [
		configPair(version),
		dataPair(version),
		modelPair(version)
	];
	return new Set(pairs.flatMap((both) => differences(both).map(({ key }) => key)));
}
const textOf$1 = (fact, part) => part.source.text(fact.path) ?? String(fact.value);
/** Keys of the one part that the other lacks. */
function missing(context, part, other, concerns) {
	return [...part.facts].flatMap(([key, fact]) => other.facts.has(key) || !concerns(key) ? [] : [finding("consistency/missing", placeAt(context, part.source, fact.path, "key"), {
		key,
		file: other.file
	}, { related: {
		file: other.file,
		line: 1,
		column: 1
	} })]);
}
/** lineage.yaml's configuration says other than config.yaml, or has a key that config.yaml lacks. */
const configDiffers = (context, version) => {
	const both = configPair(version);
	if (both === null) return [];
	return [...differences(both).map(({ key, lineage, other }) => finding("consistency/config-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		config: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) })), ...missing(context, both.lineage, both.other, () => true)];
};
const isClass = (key) => key.startsWith("class_distribution.");
/** lineage.yaml's data record says other than data_snapshot.json, or the two know other classes. */
const dataDiffers = (context, version) => {
	const both = dataPair(version);
	if (both === null) return [];
	const found = differences(both).map(({ key, lineage, other }) => finding("consistency/data-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		snapshot: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
	const sides = [both.lineage, both.other];
	if (!sides.every((part) => [...part.facts.keys()].some(isClass))) return found;
	const labels = context.task?.value.labels ?? [];
	const known = (key) => labels.length === 0 || labels.includes(key.slice(19));
	if (!sides.every((part) => [...part.facts.keys()].filter(isClass).every(known))) return found;
	return [
		...found,
		...missing(context, both.lineage, both.other, isClass),
		...missing(context, both.other, both.lineage, isClass)
	];
};
/** lineage.yaml names other artefacts than model_info.json. */
const modelDiffers = (context, version) => {
	const both = modelPair(version);
	if (both === null) return [];
	return differences(both).map(({ key, lineage, other }) => finding("consistency/model-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		info: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
};

// src/rules/consistency-data.ts
/** The data record of a version where it states a field: in lineage.yaml, else in data_snapshot.json. */
function dataStating(version, field) {
	const { lineage, dataSnapshot } = version;
	if (lineage.state === "read" && lineage.value.data?.[field] != null) return {
		data: lineage.value.data,
		source: lineage.source,
		prefix: ["data"]
	};
	if (dataSnapshot.state === "read" && dataSnapshot.value[field] !== null) return {
		data: dataSnapshot.value,
		source: dataSnapshot.source,
		prefix: []
	};
	return null;
}
/**
* Whether the classes of a task are counted once an item. Entities, spans and tags are counted apart from the texts
* they stand in, and an item of a multi-label task counts once a label.
*/
const countsItems = (context) => !/\bner\b|token|span|entit|tagg|extract|multi/i.test(context.task?.value.taskType ?? "");
/** The class distribution does not add up to train_count. */
const distributionSum = (context, version) => {
	const place = dataStating(version, "classDistribution");
	const trainCount = versionFacts(version).data.trainCount;
	const distribution = place?.data.classDistribution ?? null;
	if (place === null || distribution === null || trainCount === null || !countsItems(context)) return [];
	if ([...contradictedKeys(version)].some((key) => key === "train_count" || key.startsWith("class_distribution."))) return [];
	const sum = [...distribution.values()].reduce((total, count) => total + count, 0);
	if (sum === trainCount) return [];
	const at = placeAt(context, place.source, [...place.prefix, "class_distribution"], "key");
	const counted = dataStating(version, "trainCount");
	const related = counted === null ? null : locationAt(counted.source, [...counted.prefix, "train_count"]);
	return [finding("consistency/distribution-sum", at, {
		sum,
		trainCount
	}, { related })];
};
/** There are results, and nothing says on what data. */
const noData = (context, version) => {
	const { results, resultsFile, broken } = versionFacts(version);
	if (results === null || resultsFile === null || broken.length > 0) return [];
	const lineage = version.lineage.state === "read" ? version.lineage : null;
	if (version.dataSnapshot.state === "read" || lineage !== null && lineage.value.data !== null) return [];
	return [finding("consistency/no-data", placeOf(context, resultsFile), {})];
};
const trained = [
	"training",
	"evaluating",
	"deployed"
];
/** `sha256:` and the like, as some tools write before a hash. */
const algorithm = /^(?:md5|sha-?1|sha-?256|sha-?512|git|blob)[:-]/i;
/**
* The active version's source_hash is the beginning of no common hash of data_source.yaml. While the task is being
* configured the file may already be that of the next version.
*/
function sourceHash(context) {
	const { task, head, dataSourceHashes } = context;
	const version = context.versions.get(task?.value.version ?? "");
	const status = task?.value.status ?? null;
	if (version === void 0 || status === null || !trained.includes(status)) return [];
	const place = dataStating(version, "sourceHash");
	const hash = place?.data.sourceHash ?? null;
	if (place === null || hash === null || head.dataSource.state !== "read" || dataSourceHashes.length === 0) return [];
	if (contradictedKeys(version).has("source_hash")) return [];
	const bare = hash.replace(algorithm, "").toLowerCase();
	if (bare.length >= 4 && dataSourceHashes.some((known) => known.startsWith(bare))) return [];
	const stated = [...place.prefix, "source_hash"];
	const { file } = head.dataSource;
	if (!context.touched(version.name.text) && context.changed(file)) {
		const related = locationAt(place.source, stated);
		return [finding("consistency/source-hash", placeOf(context, file), { hash }, { related })];
	}
	const related = {
		file,
		line: 1,
		column: 1
	};
	return [finding("consistency/source-hash", placeAt(context, place.source, stated), { hash }, { related })];
}

// src/rules/numbers.ts
/** Sums and quotients of decimals are off by a few units in the last place of a double. */
const slack = 1e-9;
/**
* What the written digits allow: `0.86` is 0.855 to 0.865. A number whose digits are unknown stands for itself, and
* one that is not finite for nothing (null).
*/
function rangeOf(number) {
	if (!Number.isFinite(number.value)) return null;
	const half = number.decimals === null ? 0 : .5 * 10 ** -number.decimals;
	return {
		low: number.value - half,
		high: number.value + half
	};
}
/** Whether two ranges have a value in common. */
const overlap = (a, b) => a.low <= b.high + slack && b.low <= a.high + slack;
/**
* Whether two numbers are copies of one fact: equal, or the one with fewer decimals is the other one rounded. NaN is a
* copy of NaN.
*/
function agree(a, b) {
	if (Object.is(a.value, b.value)) return true;
	if (!(Number.isFinite(a.value) && Number.isFinite(b.value))) return false;
	const relative = slack * Math.max(1, Math.abs(a.value), Math.abs(b.value));
	const half = a.decimals === null || b.decimals === null || a.decimals === b.decimals ? 0 : .5 * 10 ** -Math.min(a.decimals, b.decimals);
	return Math.abs(a.value - b.value) <= half + relative;
}
/** A number as its author wrote it. */
const written = (number) => number.decimals === null || !Number.isFinite(number.value) ? String(number.value) : number.value.toFixed(Math.min(number.decimals, 20));

// src/rules/results-differ.ts
/** Every metric and score of a class with the digits written, by a dotted name. */
function numbersOf(results) {
	const numbers = new Map(results.metrics.map((metric) => [metric.name, metric]));
	for (const scores of results.perClass) for (const score of [
		"precision",
		"recall",
		"f1"
	]) {
		const number = scores[score];
		if (number === null) continue;
		numbers.set(`per_class.${scores.label}.${score}`, {
			...number,
			path: [...scores.path, score]
		});
	}
	return numbers;
}
/** lineage.yaml and results.json state one metric differently. */
const resultsDiffer = (context, { lineage, results }) => {
	if (lineage.state !== "read" || results.state !== "read" || lineage.value.results === null) return [];
	const other = numbersOf(results.value);
	return [...numbersOf(lineage.value.results)].flatMap(([metric, number]) => {
		const counterpart = other.get(metric);
		if (counterpart === void 0 || agree(number, counterpart)) return [];
		const args = {
			metric,
			lineage: written(number),
			results: written(counterpart),
			file: results.file
		};
		const related = locationAt(results.source, counterpart.path);
		return [finding("consistency/results-differ", placeAt(context, lineage.source, number.path), args, { related })];
	});
};
/**
* lineage.yaml states a metric that results.json lacks. Only where both have the guide's form: elsewhere one number has
* different names.
*/
const resultsMissing = (context, { lineage, results }) => {
	const stated = lineage.state === "read" ? lineage.value.results : null;
	if (lineage.state !== "read" || results.state !== "read" || stated === null) return [];
	if (stated.shape !== "guide" || results.value.shape !== "guide") return [];
	const other = numbersOf(results.value);
	const known = new Set(results.value.perClass.map((scores) => scores.label));
	const declared = context.task?.value.labels ?? [];
	const misnamed = declared.length > 0 && [...known].some((label) => !declared.includes(label));
	return [...numbersOf(stated)].flatMap(([key, number]) => {
		if (other.has(key)) return [];
		const label = stated.perClass.find((scores) => key.startsWith(`per_class.${scores.label}.`))?.label;
		if (label !== void 0 && misnamed) return [];
		if (label !== void 0 && !known.has(label) && !key.endsWith(".f1")) return [];
		const place = placeAt(context, lineage.source, number.path, "key");
		const related = {
			file: results.file,
			line: 1,
			column: 1
		};
		return [finding("consistency/missing", place, {
			key,
			file: results.file
		}, { related })];
	});
};

// src/rules/scores.ts
/** 2PR ÷ (P + R), 0 where both are 0. Its unit is that of `precision` and `recall`. */
function harmonic(precision, recall) {
	const sum = precision + recall;
	return sum > 0 ? 2 * precision * recall / sum : 0;
}
/** What f1 may be, by the written digits of precision and recall: it grows with both. Null when either is not finite. */
function f1Range(precision, recall) {
	const [p, r] = [rangeOf(precision), rangeOf(recall)];
	if (p === null || r === null) return null;
	return {
		low: harmonic(Math.max(0, p.low), Math.max(0, r.low)),
		high: harmonic(Math.max(0, p.high), Math.max(0, r.high))
	};
}
/** The mean of ranges, null when there are none. */
function meanRange(ranges) {
	if (ranges.length === 0) return null;
	return {
		low: ranges.reduce((sum, range) => sum + range.low, 0) / ranges.length,
		high: ranges.reduce((sum, range) => sum + range.high, 0) / ranges.length
	};
}
/**
* Ranges of one score over the classes. Classes whose score is NaN are left out, as scikit-learn's averages do with
* `zero_division=nan`; null when a class does not state the score.
*/
function classRanges(classes, score) {
	const ranges = [];
	for (const scores of classes) {
		const number = scores[score];
		if (number === null) return null;
		const range = rangeOf(number);
		if (range !== null) ranges.push(range);
		else if (!Number.isNaN(number.value)) return null;
	}
	return ranges;
}
/** What macro F1 may be, by the written digits of the classes' scores. */
function macroF1(classes) {
	const [f1, precision, recall] = [
		"f1",
		"precision",
		"recall"
	].map((score) => {
		const ranges = classRanges(classes, score);
		return ranges === null ? null : meanRange(ranges);
	});
	const ofMeans = precision == null || recall == null ? null : {
		low: harmonic(Math.max(0, precision.low), Math.max(0, recall.low)),
		high: harmonic(Math.max(0, precision.high), Math.max(0, recall.high))
	};
	return {
		ofF1: f1 ?? null,
		ofMeans
	};
}
/** Items of a confusion matrix, and those on its diagonal. */
function matrixTotals(matrix) {
	let items = 0;
	let right = 0;
	for (const [index, row] of matrix.rows.entries()) {
		for (const count of row) items += count;
		right += row[index] ?? 0;
	}
	return {
		items,
		right
	};
}
/** Precision, recall and f1 of every class of a confusion matrix; ratios, 0 where nothing was predicted or is true. */
function matrixScores(matrix) {
	const columns = matrix.labels.map((_, index) => matrix.rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
	return new Map(matrix.labels.map((label, index) => {
		const right = matrix.rows[index]?.[index] ?? 0;
		const truths = (matrix.rows[index] ?? []).reduce((sum, count) => sum + count, 0);
		const predicted = columns[index] ?? 0;
		const precision = predicted === 0 ? 0 : right / predicted;
		const recall = truths === 0 ? 0 : right / truths;
		return [label, {
			precision,
			recall,
			f1: harmonic(precision, recall)
		}];
	}));
}
/** The sum of the classes' supports, null unless all state one. */
function supportTotal(results) {
	let sum = 0;
	for (const { support } of results.perClass) {
		if (support === null) return null;
		sum += support;
	}
	return results.perClass.length === 0 ? null : sum;
}
/** Accuracy as the mean of the recalls weighted by support; null unless all classes state both. */
function accuracyFromRecalls(results) {
	let [low, high, items] = [
		0,
		0,
		0
	];
	for (const { recall, support } of results.perClass) {
		const range = recall === null ? null : rangeOf(recall);
		if (range === null || support === null) return null;
		low += range.low * support;
		high += range.high * support;
		items += support;
	}
	return items > 0 ? {
		low: low / items,
		high: high / items
	} : null;
}

// src/rules/consistency-scores.ts
/** Where the results of a version count from: its own file, else the lineage (SPEC section 1). */
function placedResults({ lineage, results }) {
	if (results.state === "read") return {
		results: results.value,
		file: results.file,
		source: results.source,
		prefix: []
	};
	if (results.state === "broken" || lineage.state !== "read" || lineage.value.results === null) return null;
	return {
		results: lineage.value.results,
		file: lineage.file,
		source: lineage.source,
		prefix: ["results"]
	};
}
/** A result that is to be looked into: none where its files contradict each other, which is a finding of its own. */
function settled(context, version) {
	return resultsDiffer(context, version).length > 0 ? null : placedResults(version);
}
/** One decimal more than written, so that what is expected can be told from what is there. */
const shown$1 = (value, like) => value.toFixed(Math.min(12, Math.max(4, (like.decimals ?? 6) + 1)));
function f1Finding(context, { source }, scores) {
	const { label, precision, recall, f1 } = scores;
	if (precision === null || recall === null || f1 === null) return [];
	const [given, stated] = [f1Range(precision, recall), rangeOf(f1)];
	if (given === null || stated === null || overlap(given, stated)) return [];
	const expected = shown$1(harmonic(precision.value, recall.value), f1);
	const args = {
		label,
		f1: written(f1),
		precision: written(precision),
		recall: written(recall),
		expected
	};
	const place = placeAt(context, source, [...scores.path, f1Key(source, scores)]);
	return [finding("consistency/f1", place, args, { suggestion: expected })];
}
const f1Keys = [
	"f1",
	"f1-score",
	"f1_score"
];
/** The key under which a class has its f1 in this file. */
const f1Key = (source, scores) => f1Keys.find((key) => source.text([...scores.path, key]) !== null) ?? "f1";
/** The f1 of a class is not what its precision and recall give. Where there is a confusion matrix, that decides. */
const classF1 = (context, version) => {
	const placed = settled(context, version);
	if (placed === null) return [];
	const inMatrix = new Set(placed.results.confusion?.labels ?? []);
	return placed.results.perClass.filter((scores) => !inMatrix.has(scores.label)).flatMap((scores) => f1Finding(context, placed, scores));
};
const scoreNames = [
	"precision",
	"recall",
	"f1"
];
/** A score of a class is not what the confusion matrix gives. */
const classConfusion = (context, version) => {
	const placed = settled(context, version);
	const matrix = placed?.results.confusion ?? null;
	if (placed === null || matrix === null) return [];
	const computed = matrixScores(matrix);
	return placed.results.perClass.flatMap((scores) => {
		const fromMatrix = computed.get(scores.label);
		if (fromMatrix === void 0) return [];
		return scoreNames.flatMap((score) => {
			const stated = scores[score];
			const range = stated === null ? null : rangeOf(stated);
			if (stated === null || range === null) return [];
			const value = fromMatrix[score] * (stated.value > 1 ? 100 : 1);
			if (overlap(range, {
				low: value,
				high: value
			})) return [];
			const key = score === "f1" ? f1Key(placed.source, scores) : score;
			const place = placeAt(context, placed.source, [...scores.path, key]);
			const expected = shown$1(value, stated);
			const args = {
				label: scores.label,
				score,
				value: written(stated),
				expected
			};
			return [finding("consistency/confusion", place, args, { suggestion: expected })];
		});
	});
};
const macroNames = /* @__PURE__ */ new Set([
	"macro_f1",
	"f1_macro",
	"macro-f1",
	"macro_f1_score",
	"f1_score_macro"
]);
const middle = (range) => (range.low + range.high) / 2;
/** Whether the classes that are listed are all that the average is over. */
function listsAllClasses(context, results) {
	const listed = new Set(results.perClass.map((scores) => scores.label));
	return (context.task?.value.labels ?? []).every((label) => listed.has(label));
}
function macroFinding(context, placed, metric) {
	const stated = rangeOf(metric);
	const { ofF1, ofMeans } = macroF1(placed.results.perClass);
	if (stated === null || ofF1 === null) return [];
	if (overlap(stated, ofF1) || ofMeans !== null && overlap(stated, ofMeans)) return [];
	const mean = shown$1(middle(ofF1), metric);
	const args = {
		metric: metric.name,
		value: written(metric),
		mean
	};
	const place = placeAt(context, placed.source, metric.path);
	return [finding("consistency/macro-f1", place, args, { suggestion: mean })];
}
/** Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and recall. */
const macroMean = (context, version) => {
	const placed = settled(context, version);
	if (placed === null || placed.results.perClass.length < 2) return [];
	if (!listsAllClasses(context, placed.results)) return [];
	if (classF1(context, version).length > 0 || classConfusion(context, version).length > 0) return [];
	return placed.results.metrics.filter((metric) => macroNames.has(metric.name.toLowerCase())).flatMap((metric) => macroFinding(context, placed, metric));
};
/** Items and right ones, by the confusion matrix. */
const totalsOf = (results) => results.confusion === null ? null : matrixTotals(results.confusion);

// src/rules/consistency-items.ts
/** Every place that says how many items were evaluated, the most direct first. */
function itemCounts(context, version, placed) {
	const counts = [];
	if (placed !== null) {
		const { results, source, prefix } = placed;
		const at = (key) => placeAt(context, source, [...prefix, key], "key");
		if (results.sampleCount !== null) {
			const key = countKeys$2.find((name) => source.text([...prefix, name]) !== null) ?? "";
			counts.push({
				from: "sample-count",
				items: results.sampleCount,
				place: at(key)
			});
		}
		const totals = countsItems(context) ? totalsOf(results) : null;
		if (totals !== null) counts.push({
			from: "confusion",
			items: totals.items,
			place: at("confusion_matrix")
		});
		const supports = countsItems(context) ? supportTotal(results) : null;
		if (supports !== null) counts.push({
			from: "support",
			items: supports,
			place: at("per_class")
		});
	}
	if (version.predictions.state === "read") {
		const { value, file } = version.predictions;
		counts.push({
			from: "predictions",
			items: value.length,
			place: placeOf(context, file)
		});
	}
	return counts;
}
/** test_count is not the number of items that were evaluated. The first place that says otherwise speaks for all. */
const testCount = (context, version) => {
	const stated = versionFacts(version).data.testCount;
	if (stated === null || contradictedKeys(version).has("test_count")) return [];
	const wrong = itemCounts(context, version, placedResults(version)).find((count) => count.items !== stated);
	if (wrong === void 0) return [];
	const args = {
		testCount: stated,
		found: wrong.items,
		from: wrong.from
	};
	const { lineage, dataSnapshot } = version;
	const holder = lineage.state === "read" && lineage.value.data?.testCount != null ? {
		source: lineage.source,
		path: ["data", "test_count"]
	} : dataSnapshot.state === "read" ? {
		source: dataSnapshot.source,
		path: ["test_count"]
	} : null;
	const related = holder === null ? null : {
		file: holder.source.file,
		...holder.source.at(holder.path)
	};
	return [finding("consistency/test-count", wrong.place, args, { related })];
};
const exactly = (value) => ({
	low: value,
	high: value
});
/** Accuracy by whatever else the version records; the most exact first. Ratios. */
function computedAccuracy(context, version, { results }) {
	const { predictions } = version;
	if (predictions.state === "read" && predictions.value.length > 0) {
		const right = predictions.value.filter((item) => item.label === item.prediction).length;
		return {
			from: "predictions",
			range: exactly(right / predictions.value.length)
		};
	}
	const totals = totalsOf(results);
	if (totals !== null && totals.items > 0) return {
		from: "confusion",
		range: exactly(totals.right / totals.items)
	};
	if (!countsItems(context) || supportTotal(results) !== versionFacts(version).data.testCount) return null;
	const range = accuracyFromRecalls(results);
	return range === null ? null : {
		from: "support",
		range
	};
}
/** The accuracy is not what predictions, confusion matrix or recalls give. */
const accuracy = (context, version) => {
	const placed = placedResults(version);
	const metric = placed?.results.metrics.find(({ name }) => name === "accuracy" || name === "acc");
	if (placed === null || metric === void 0) return [];
	const stated = rangeOf(metric);
	const explained = resultsDiffer(context, version).length > 0 || testCount(context, version).length > 0 || classConfusion(context, version).length > 0;
	const computed = stated === null || explained ? null : computedAccuracy(context, version, placed);
	if (stated === null || computed === null) return [];
	const scale = metric.value > 1 && computed.range.high <= 1 ? 100 : 1;
	const range = {
		low: computed.range.low * scale,
		high: computed.range.high * scale
	};
	if (overlap(stated, range)) return [];
	const expected = ((range.low + range.high) / 2).toFixed(Math.max(4, (metric.decimals ?? 4) + 1));
	const args = {
		value: written(metric),
		expected,
		from: computed.from
	};
	const place = placeAt(context, placed.source, metric.path);
	return [finding("consistency/accuracy", place, args, { suggestion: expected })];
};

// src/rules/history-rewritten.ts
/** The files that hold a part of a version's record, its own file first. */
function holders(version, what) {
	const { lineage } = version;
	switch (what) {
		case "results": return [{
			file: version.results,
			part: partOf(version.results, (value) => value, (value) => resultsFacts(value, []))
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.results, (value) => resultsFacts(value, ["results"]))
		}];
		case "data": return [{
			file: version.dataSnapshot,
			part: partOf(version.dataSnapshot, (value) => value, (value) => dataFacts(value, []))
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.data, (value) => dataFacts(value, ["data"]))
		}];
		case "config": return [{
			file: version.config,
			part: partOf(version.config, (value) => value, configFacts)
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.config, configFacts)
		}];
	}
}
/** The first key of the base's part that the head's part no longer states the same; null when all stands. */
function changedKey(before, after) {
	for (const [key, fact] of before.facts) {
		const now = after.facts.get(key);
		if (now === void 0 || !Object.is(now.value, fact.value)) return key;
	}
	return null;
}
function rewritten(context, before, after) {
	if (before.part === null || after === void 0 || after.file.state === "broken") return null;
	if (after.part === null) return placeOf(context, after.file.file);
	const key = changedKey(before.part, after.part);
	if (key === null) return null;
	const path = after.part.facts.get(key)?.path ?? before.part.facts.get(key)?.path ?? [];
	return placeAt(context, after.part.source, path);
}
/** A version counts as finished once it was evaluated or deployed; until then its record may still change. */
const isFinished = (context, base) => context.deployed.includes(base.name.text) || holders(base, "results").some((holder) => holder.part !== null);
/** The pull request changes results, data or config of a version that the base already has. Additions are fine. */
const historyRewritten = (context, version) => {
	const base = context.baseVersions.get(version.name.text);
	if (base === void 0 || !context.touched(version.name.text) || !isFinished(context, base)) return [];
	return [
		"results",
		"data",
		"config"
	].flatMap((what) => {
		const now = holders(version, what);
		const place = holders(base, what).map((before, index) => rewritten(context, before, now[index])).find((found) => found !== null);
		if (place === void 0 || place === null) return [];
		return [finding("history/rewritten", place, {
			version: version.name.text,
			what
		})];
	});
};

// src/rules/lineage-artefacts.ts
/** Parts of an artefact's name: quantisations such as `q8_0`, `Q4_K_M`, `f16`. */
const quantisation = /^[A-Za-z0-9_.]{1,24}$/;
function namesOf(context, version) {
	const { taskName: task } = context;
	const naming = context.task?.value.versioning.naming ?? null;
	const number = version.replace(/^v/, "");
	const values = /* @__PURE__ */ new Map([
		["task", task],
		["task_name", task],
		["version", version],
		["v", version],
		["n", number],
		["date", number]
	]);
	const template = naming?.replaceAll(/\{(\w+)\}/g, (whole, key) => values.get(key) ?? whole);
	const directory = context.path.split("/").at(-1) ?? "";
	return {
		task,
		directory: directory === "" ? task : directory,
		version,
		template: template ?? null
	};
}
/** Whether a path is the expected one, or ends with it: storage may put a prefix before it. */
const endsWith = (path, expected) => path === expected || path.endsWith(`/${expected}`);
const bare = (path) => path.replace(/^\.\//, "").replace(/\/+$/, "");
/**
* What the guide's table expects for a key, null when `found` is one of the forms in use. The guide writes the
* task's name into GGUF files and repositories in one place and leaves it out in another; both are taken.
*/
function expectedName(key, found, names) {
	const { task, directory, version, template } = names;
	const stems = [
		`${task}-${version}`,
		`${directory}-${version}`,
		version,
		...template === null ? [] : [template]
	];
	const path = bare(found);
	switch (key) {
		case "adapter_path":
		case "merged_path": {
			const folder = key === "adapter_path" ? "adapter" : "merged";
			return stems.map((stem) => `models/${folder}/${stem}`).some((form) => endsWith(path, form)) ? null : `models/${folder}/${version}`;
		}
		case "gguf_path": {
			const file = path.split("/").at(-1) ?? "";
			return stems.some((stem) => file === `${stem}.gguf` || file.startsWith(`${stem}-`) && file.endsWith(".gguf") && quantisation.test(file.slice(stem.length + 1, -5))) ? null : `models/gguf/${task}-${version}-q8_0.gguf`;
		}
		case "hf_repo": {
			const [name = "", revision] = (path.split("/").at(-1) ?? "").split("@");
			const fits = [
				task,
				directory,
				...stems
			].includes(name) && (revision === void 0 || revision === version);
			const owner = path.includes("/") ? `${path.split("/")[0]}/` : "";
			return fits ? null : `${owner}${task}`;
		}
		default: return null;
	}
}
/** An artefact is not named after its task and version. lineage.yaml decides where it says; model_info.json else. */
const artefactNames = (context, version) => {
	if (context.taskName === "") return [];
	const parts = [partOf(version.lineage, (value) => value.model, (model) => modelFacts(model, ["model"])), partOf(version.modelInfo, (value) => value, (model) => modelFacts(model, []))];
	const names = namesOf(context, version.name.text);
	const seen = new Set(contradictedKeys(version));
	const found = [];
	for (const part of parts) for (const [key, fact] of part?.facts ?? []) {
		if (part === null || seen.has(key) || typeof fact.value !== "string") continue;
		seen.add(key);
		const expected = expectedName(key, fact.value, names);
		if (expected === null) continue;
		const place = placeAt(context, part.source, fact.path);
		const args = {
			key,
			found: fact.value,
			expected
		};
		found.push(finding("lineage/artefact-name", place, args, { suggestion: expected }));
	}
	return found;
};

// src/rules/claims/known-values.ts
const countKeys$1 = [
	["train_count", "trainCount"],
	["valid_count", "validCount"],
	["test_count", "testCount"]
];
const classKey = (label) => `class_distribution.${label}`;
/** The settings of which both sides have a record: a side without any configuration says nothing about it. */
function settingsOf(parent, version) {
	const settings = /* @__PURE__ */ new Map();
	if (parent.config.size > 0 && version.config.size > 0) for (const key of /* @__PURE__ */ new Set([...parent.config.keys(), ...version.config.keys()])) {
		const [before, after] = [parent.config.get(key)?.value, version.config.get(key)?.value];
		settings.set(key, {
			key,
			before,
			after
		});
	}
	for (const [key, field] of countKeys$1) {
		const [before, after] = [parent.data[field], version.data[field]];
		if (before !== null && after !== null) settings.set(key, {
			key,
			before,
			after
		});
	}
	const [p, q] = [parent.data.classDistribution, version.data.classDistribution];
	if (p !== null && q !== null) for (const label of /* @__PURE__ */ new Set([...p.keys(), ...q.keys()])) {
		const key = classKey(label);
		settings.set(key, {
			key,
			before: p.get(label) ?? 0,
			after: q.get(label) ?? 0
		});
	}
	return settings;
}
/** The settings that really differ, class counts left out: they follow from what was added and removed. */
function changedSettings(parent, version) {
	const settings = settingsOf(parent, version);
	const config = parent.config.size > 0 && version.config.size > 0 ? compareConfig(parent.config, version.config).map(({ key }) => key) : [];
	const counts = countKeys$1.map(([key]) => key).filter((key) => settings.get(key)?.before !== settings.get(key)?.after);
	return [...config, ...counts].flatMap((key) => {
		const setting = settings.get(key);
		return setting === void 0 ? [] : [setting];
	});
}

// src/rules/claims/words.ts
const concepts = [
	{
		keys: [
			"lora.r",
			"lora.rank",
			"qlora.r",
			"dora.r",
			"rank",
			"r"
		],
		words: [
			"lora rank",
			"lora r",
			"rank",
			"r",
			"lora",
			"秩"
		]
	},
	{
		keys: [
			"lora.alpha",
			"qlora.alpha",
			"dora.alpha",
			"alpha"
		],
		words: [
			"lora alpha",
			"alpha",
			"縮放係數"
		]
	},
	{
		keys: ["dropout", "lora.dropout"],
		words: [
			"lora dropout",
			"dropout",
			"丟棄率",
			"随机失活"
		]
	},
	{
		keys: ["target_modules", "lora.target_modules"],
		words: [
			"target modules",
			"目標模組",
			"目标模块"
		]
	},
	{
		keys: ["learning_rate", "lr"],
		words: [
			"learning rate",
			"learning-rate",
			"lr",
			"學習率",
			"学习率"
		]
	},
	{
		keys: [
			"epochs",
			"num_epochs",
			"num_train_epochs"
		],
		words: [
			"epoch",
			"epochs",
			"訓練輪數",
			"訓練回合",
			"輪數",
			"輪次",
			"回合",
			"训练轮数",
			"轮数",
			"轮次"
		]
	},
	{
		keys: ["max_steps", "steps"],
		words: [
			"steps",
			"training steps",
			"步數",
			"步数"
		]
	},
	{
		keys: [
			"batch_size",
			"per_device_train_batch_size",
			"train_batch_size"
		],
		words: [
			"batch size",
			"batch",
			"批次大小",
			"批次",
			"批量",
			"批大小"
		]
	},
	{
		keys: ["gradient_accumulation_steps", "gradient_accumulation"],
		words: [
			"gradient accumulation",
			"grad accum",
			"accumulation",
			"梯度累積",
			"梯度累积"
		]
	},
	{
		keys: [
			"warmup",
			"warmup_ratio",
			"warmup_steps"
		],
		words: [
			"warmup",
			"warm-up",
			"暖身",
			"預熱",
			"预热"
		]
	},
	{
		keys: ["weight_decay"],
		words: [
			"weight decay",
			"權重衰減",
			"权重衰减"
		]
	},
	{
		keys: [
			"lr_scheduler",
			"lr_scheduler_type",
			"scheduler",
			"scheduler.type"
		],
		words: [
			"scheduler",
			"schedule",
			"排程器",
			"調度器",
			"调度器"
		]
	},
	{
		keys: [
			"max_seq_length",
			"max_seq_len",
			"max_length",
			"cutoff_len",
			"sequence_length"
		],
		words: [
			"max length",
			"sequence length",
			"context length",
			"序列長度",
			"最大長度",
			"序列长度",
			"最大长度"
		]
	},
	{
		keys: [
			"base_model",
			"model",
			"model_name",
			"model_name_or_path"
		],
		words: [
			"base model",
			"model",
			"基礎模型",
			"基底模型",
			"基座模型",
			"基础模型",
			"底模",
			"模型"
		]
	},
	{
		keys: ["method"],
		words: [
			"method",
			"訓練方法",
			"微調方法",
			"訓練方式",
			"训练方法",
			"方法"
		]
	},
	{
		keys: [
			"optimizer",
			"optim",
			"optimizer.type"
		],
		words: [
			"optimizer",
			"optimiser",
			"優化器",
			"优化器"
		]
	},
	{
		keys: [
			"quantization",
			"load_in_4bit",
			"load_in_8bit",
			"bits"
		],
		words: [
			"quantization",
			"quantisation",
			"quantized",
			"量化",
			"4-bit",
			"8-bit",
			"4bit",
			"8bit"
		]
	}
];
const dataWords = [
	"train count",
	"training samples",
	"training examples",
	"training data",
	"training set",
	"train set",
	"dataset",
	"samples",
	"sample",
	"examples",
	"example",
	"items",
	"rows",
	"records",
	"sentences",
	"data",
	"corpus",
	"訓練樣本",
	"訓練資料",
	"訓練集",
	"訓練數據",
	"訓練筆數",
	"樣本",
	"資料",
	"數據",
	"語料",
	"標註",
	"训练样本",
	"样本",
	"数据",
	"语料",
	"标注"
];
/** Words for the counts of the data record. */
const counts$1 = /* @__PURE__ */ new Map([
	["train_count", dataWords],
	["valid_count", [
		"validation",
		"valid",
		"dev set",
		"驗證",
		"验证",
		...dataWords
	]],
	["test_count", [
		"test",
		"test set",
		"evaluation set",
		"測試",
		"测试",
		"評估集"
	]]
]);
const byKey = new Map(concepts.flatMap(({ keys, words }) => keys.map((key) => [key, words])));
const lastPart = (key) => key.slice(key.lastIndexOf(".") + 1);
const conceptWords = (key) => counts$1.get(key) ?? byKey.get(key) ?? byKey.get(lastPart(key));
/** Whether a key is one that a reviewer expects to read about when it changes. */
const isExpected = (key) => conceptWords(key) !== void 0;
/** What people call a setting: its key in several spellings, and the words of its concept. Lower case. */
function wordsFor(key) {
	const spelled = [key, lastPart(key).length >= 3 ? lastPart(key) : key].flatMap((name) => [
		name,
		name.replaceAll(".", "_"),
		name.replaceAll(/[._]/g, " "),
		name.replaceAll(/[._]/g, "-")
	]);
	return [.../* @__PURE__ */ new Set([...spelled, ...conceptWords(key) ?? []])].map((word) => word.toLowerCase());
}
const letter$2 = /[a-z0-9]/;
/**
* The end of the last place where a word stands in a text, -1 when it does not. Words of Latin letters must stand
* alone (`r` is no part of `rank`); Chinese has no spaces. Both in lower case.
*/
function lastEnd(text, word) {
	for (let from = text.length; from >= 0;) {
		const at = text.lastIndexOf(word, from);
		if (at < 0) return -1;
		const end = at + word.length;
		const open = letter$2.test(word[0] ?? "") && letter$2.test(text[at - 1] ?? "");
		const close = letter$2.test(word.at(-1) ?? "") && letter$2.test(text[end] ?? "");
		if (!open && !close) return end;
		from = at - 1;
	}
	return -1;
}
/** Texts are compared in one width and case: full-width digits and letters are those of ASCII. */
const folded = (text) => text.normalize("NFKC").toLowerCase();

// src/rules/claims/check-claim.ts
/** Claims about results are no claims about the training. */
const metricWords = /(?:\bf1\b|accuracy|\bacc\b|precision|recall|\bloss\b|perplexity|score|\bauc\b|bleu|rouge|\bwer\b|準確率|精確率|召回率|準確度|分數|得分|准确率|精确率)/;
/** A number as people write it: `1,200`, `2k`, `5%`; the values that it may mean, none for other texts. */
function meanings(text) {
	const match = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*(k|%)?$/.exec(text);
	if (match === null) return [];
	const value = Number((match[1] ?? "").replaceAll(",", ""));
	return match[2] === "k" ? [value * 1e3] : [
		value,
		value / 100,
		value * 1e3
	];
}
const nothing = /* @__PURE__ */ new Set([
	"none",
	"null",
	"default",
	"off",
	"no",
	"false",
	"0",
	"無",
	"预设",
	"預設"
]);
/** Whether a value may be what a claim says; null where the two cannot be held against each other. */
function fits(said, actual) {
	if (actual === void 0 || actual === null || actual === false) return nothing.has(said) ? true : null;
	const numbers = meanings(said);
	if (typeof actual === "number") return numbers.length === 0 ? null : numbers.some((number) => sameNumber(number, actual));
	if (typeof actual !== "string" || /^v\d/.test(said)) return null;
	const [a, b] = [folded(actual), folded(said)];
	if (numbers.length > 0) return meanings(a).some((number) => numbers.includes(number)) || a.includes(b);
	return a.includes(b) || b.includes(a);
}
/** How a claim stands to one setting: true, false, or null where it cannot be said. */
function holds(claim, setting) {
	const [from, to] = [fits(claim.from, setting.before), fits(claim.to, setting.after)];
	if (from === null && to === null) return null;
	return from !== false && to !== false;
}
/** Where a text speaks of a setting last, by the longest word for it; null where it does not. */
function matchIn(subject, setting) {
	if (setting.key.startsWith(classKey(""))) {
		const label = folded(setting.key.slice(classKey("").length));
		return lastEnd(subject, label) < 0 ? null : {
			setting,
			end: subject.length + 1,
			length: label.length
		};
	}
	let best = null;
	for (const word of wordsFor(setting.key)) {
		const end = lastEnd(subject, word);
		const better = best === null || end > best.end || end === best.end && word.length > best.length;
		if (end >= 0 && better) best = {
			setting,
			end,
			length: word.length
		};
	}
	return best;
}
/** The settings that the words right before a claim speak of, the likeliest first; for counts every one it names. */
function settingsFor(subject, settings) {
	const matches = [...settings].flatMap((setting) => matchIn(subject, setting) ?? []);
	matches.sort((a, b) => b.end - a.end || b.length - a.length);
	const [first] = matches;
	const counts = first !== void 0 && isCount(first.setting);
	return matches.filter((match) => match.end === first?.end || counts && isCount(match.setting)).map(({ setting }) => setting);
}
const isCount = ({ key }) => key.endsWith("_count") || key.startsWith(classKey(""));
/**
* The setting that a claim is wrong about, null when it is right about any that it may mean, or is about none. Text
* can be read in more than one way, and a wrong accusation costs more than a claim that passes.
*/
function contradicted(claim, settings) {
	if (metricWords.test(claim.subject)) return null;
	const judged = settingsFor(claim.subject, settings).map((setting) => ({
		setting,
		held: holds(claim, setting)
	}));
	if (judged.some(({ held }) => held === true)) return null;
	const [first] = judged;
	return first === void 0 || first.held !== false ? null : first.setting;
}
/** Whether any of the entries speaks of a setting: by a word for it, by its group, or by its new value. */
function isMentioned(setting, entries) {
	const { key, after } = setting;
	const group = key.includes(".") ? key.slice(0, key.indexOf(".")) : null;
	const value = typeof after === "string" && after.length >= 3 ? folded(after) : null;
	const words = [
		...wordsFor(key),
		...group === null ? [] : [group],
		...value === null ? [] : [value, value.slice(value.lastIndexOf("/") + 1)]
	];
	return entries.some((entry) => words.some((word) => lastEnd(entry, word) >= 0));
}

// src/rules/claims/parse.ts
const number = String.raw`[-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?`;
const unit = String.raw`(?:\s?(?:%|k\b|筆|條|則|個|句|輪|步|samples?|examples?|items?|rows?|epochs?|steps?))?`;
const word = String.raw`[a-z][\w./-]*`;
const arrow = String.raw`\s*(?:-+>|=+>|[→⇒➔➜⟶])\s*`;
const becomes = String.raw`\s*(?:to|提升到|提升至|提高到|提高至|增加到|增加至|擴充到|擴充至|調整為|調整到|調整至|調高到|調高至|調高為|調低到|調低至|調低為|降低到|降低至|降低為|減少到|減少至|減少為|改為|改成|改用|變為|變成|換成|換為|升到|升至|增至|降到|降至|降為|減至|減到|到|至|调整为|调整到|改为|变为|换成|提高到|降低到|减少到|增加到|降为)\s*`;
const value = `(${number})${unit}`;
/** Between arrows anything may stand; between words such as "to" only numbers, or what follows "from". */
const forms$1 = [
	new RegExp(`(?:(?:from|從|由|从)\\s*)?(?:${value}|(${word}))${arrow}(?:${value}|(${word}))`, "gu"),
	new RegExp(`(?:(?:from|從|由|从)\\s*)${value}${becomes}${value}`, "gu"),
	new RegExp(`(?:from|從|由|从)\\s*(${word})${becomes}(${word})`, "gu"),
	new RegExp(`${value}${becomes}${value}`, "gu")
];
/** Longer entries are stories, and patterns need a bound. */
const longest$2 = 500;
function spans(text) {
	const found = [];
	for (const form of forms$1) for (const match of text.matchAll(form)) {
		const start = match.index;
		const end = start + match[0].length;
		if (found.some((other) => start < other.end && other.start < end)) continue;
		const [from = "", to = ""] = match.slice(1).filter((group) => group !== void 0);
		found.push({
			subject: "",
			from,
			to,
			start,
			end
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
/** What an entry says to have changed from one value to another. Texts are folded: one width, lower case. */
function claimsIn(entry) {
	const text = folded(entry).slice(0, longest$2);
	let before = 0;
	return spans(text).map(({ from, to, start, end }) => {
		const subject = text.slice(before, start);
		before = end;
		return {
			subject,
			from,
			to
		};
	});
}
const adding = String.raw`新增|增加|加入|添加|補充|擴充|擴增|补充|扩充|add(?:ed|s|ing)?|append(?:ed)?|\+`;
const taking = `移除|刪除|去除|減少|剔除|删除|减少|remov(?:e|ed|es|ing)|drop(?:ped|s)?|delet(?:e|ed|es)|filter(?:ed)? out`;
const items = `筆|條|則|句|份|条|则|samples?|examples?|items?|rows?|records?|sentences?`;
const letter$1 = String.raw`[a-z\u00c0-\u1fff\u3005\u3040-\udfff-]`;
const increment = new RegExp(String.raw`(?:(${adding})|(${taking}))([^\d,;，；。、]{0,24}?)(\d[\d,]*)(\s?k\b)?((?:\s?${letter$1}{1,20}){0,3}?\s?(?:${items}))`, "g");
/** How many items an entry says to have added or taken away; `從 500 筆增加到 700 筆` is a claim, no increment. */
function incrementsIn(entry) {
	const text = folded(entry).slice(0, longest$2);
	const claimed = spans(text);
	return [...text.matchAll(increment)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		if (claimed.some((other) => start < other.end && other.start < end)) return [];
		const digits = Number((match[4] ?? "").replaceAll(",", "")) * (match[5] === void 0 ? 1 : 1e3);
		const sign = match[1] === void 0 ? -1 : 1;
		return digits === 0 ? [] : [{
			count: sign * digits,
			text: match[0]
		}];
	});
}

// src/rules/claims/vague.ts
/** Words that say that something was done, and to what kind of thing, and no more. */
const english = new Set("a an and the of to in on for with some more various several few many misc miscellaneous minor small slight big major other further additional new old better good general another again also just adjust adjusted adjusting adjustment adjustments tune tuned tuning tweak tweaks tweaked change changes changed changing update updates updated updating modify modified modifies modification modifications improve improved improves improvement improvements fix fixed fixes fixing add added adds adding increase increased increases expand expanded optimize optimized optimise optimised optimization refine refined refactor refactored refactoring cleanup clean revise revised retrain retrained rerun enhance enhanced enhancement enhancements try tried trying experiment wip tmp temp todo tbd test testing stuff thing things something anything none nothing na unknown version n hyper param params parameter parameters hyperparam hyperparams hyperparameter hyperparameters setting settings config configs configuration configurations option options data dataset datasets sample samples example examples model models training train code script scripts bug bugs issue issues error errors performance quality result results accuracy work".split(" "));
/** The same in Chinese, longest first so that 超參數 is not read as 超 and 參數. */
const chinese = "一些 部分 部份 若干 少量 大量 小幅 大幅 微幅 稍微 略微 適當 適度 進行 進一步 相關 各項 各種 其他 其它 更多 更好 新的 一點 些許 持續 重新 再次 調整 微調 調優 修改 修正 修復 更新 優化 改善 改進 改良 提升 變更 變動 更動 更改 改動 增加 新增 添加 加入 補充 擴充 擴增 減少 刪減 整理 測試 實驗 嘗試 小修改 小改動 小調整 小更新 沒有 無 同上 待補 待定 略 暫定 未定 超參數 參數 資料集 資料 數據集 數據 樣本 樣本數 設定 設置 配置 組態 選項 模型 訓練 程式碼 程式 腳本 內容 效能 效果 性能 表現 品質 結果 準確率 錯誤 問題 東西 版本 调整 微调 调优 修复 优化 改进 变更 变动 更动 改动 增加 新增 补充 扩充 扩增 减少 删减 测试 实验 尝试 进行 一点 其他 超参数 参数 资料 数据集 数据 样本 设定 设置 配置 组态 模型 训练 代码 脚本 内容 性能 质量 结果 错误 问题 做 改 修 調 加 增 了 的 和 與 及 並 把 將 對 等 過 些 多".split(" ").sort((a, b) => b.length - a.length);
const longest$1 = 60;
/** Takes vague Chinese words off the front until something else stands there; the rest. */
function withoutVague(text) {
	let rest = text;
	for (let word = ""; word !== void 0 && rest !== "";) {
		word = chinese.find((candidate) => rest.startsWith(candidate));
		rest = rest.slice(word?.length ?? 0);
	}
	return rest;
}
/**
* Whether an entry of `changes` says only that something changed: it is made of words such as "adjust parameters" or
* 調整參數 alone, without a number or a name.
*/
function isVague(entry) {
	const text = folded(entry);
	if (text.length > longest$1 || /\d/.test(text)) return false;
	return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").every((word) => english.has(word) || withoutVague(word) === "");
}

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

// src/rules/lineage-changes.ts
/** An entry as it is shown in a finding: no secrets, and not longer than a line. */
const shown = (entry) => {
	const text = redact(entry);
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
/** The version that is being configured or trained: what it changes is not settled before it has results. */
function isBeingMade(context, version) {
	const task = context.task?.value;
	return (task?.status === "configuring" || task?.status === "training") && task?.version === version.name.text && versionFacts(version).results === null;
}
/** Nothing is said about what the version changes. A first version has less to say: a notice. */
const noChanges = (context, version) => {
	const { lineage } = version;
	if (isBeingMade(context, version)) return [];
	if (lineage.state !== "read" || lineage.value.changes.some((entry) => entry.trim() !== "")) return [];
	if (lineage.source.text(["changes", 0]) !== null && lineage.value.changes.length === 0) return [];
	const place = placeAt(context, lineage.source, ["changes"], "key");
	return lineage.value.parent === null ? [finding("lineage/no-changes", place, {}, { severity: "notice" })] : [finding("lineage/no-changes", place, {})];
};
/** An entry says that something changed, and not what. */
const vagueChanges = (context, { lineage }) => {
	if (lineage.state !== "read" || lineage.value.changes.every((entry) => entry.trim() === "")) return [];
	const { source } = lineage;
	return lineage.value.changes.flatMap((entry, index) => isVague(entry) ? [finding("lineage/vague-change", placeAt(context, source, ["changes", index]), { text: shown(entry) })] : []);
};
/** A version and its parent, when both can be read: a file that is broken would show differences that are none. */
function sidesOf(context, record) {
	if (record.lineage.state !== "read" || record.lineage.value.parent === null) return null;
	if (isBeingMade(context, record)) return null;
	const parentRecord = context.versions.get(record.lineage.value.parent);
	if (parentRecord === void 0 || parentRecord === record) return null;
	const [version, parent] = [versionFacts(record), versionFacts(parentRecord)];
	if (version.broken.length > 0 || parent.broken.length > 0) return null;
	const unsettled = /* @__PURE__ */ new Set([...contradictedKeys(record), ...contradictedKeys(parentRecord)]);
	return {
		lineage: record.lineage,
		version,
		parent,
		parentRecord,
		unsettled
	};
}
const textOf = (value) => value === void 0 ? "–" : redact(String(value));
/** Where a version states a setting: its lineage, else config.yaml or data_snapshot.json. */
function settingPlace(record, key) {
	const { lineage, config, dataSnapshot } = record;
	if (lineage.state === "read") {
		const entry = lineage.value.config?.get(key);
		if (entry !== void 0) return {
			source: lineage.source,
			path: entry.path
		};
		if (lineage.source.text(["data", key]) !== null) return {
			source: lineage.source,
			path: ["data", key]
		};
	}
	const entry = config.state === "read" ? config.value.get(key) : void 0;
	if (config.state === "read" && entry !== void 0) return {
		source: config.source,
		path: entry.path
	};
	if (dataSnapshot.state === "read" && dataSnapshot.source.text([key]) !== null) return {
		source: dataSnapshot.source,
		path: [key]
	};
	return null;
}
/** An entry says `a → b`, and the records of the version and its parent say otherwise. */
const claims = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null) return [];
	const settings = [...settingsOf(sides.parent, sides.version).values()].filter(({ key }) => !sides.unsettled.has(key));
	return sides.lineage.value.changes.flatMap((entry, index) => claimsIn(entry).flatMap((claim) => {
		const wrong = contradicted(claim, settings);
		if (wrong === null) return [];
		const place = placeAt(context, sides.lineage.source, ["changes", index]);
		const at = settingPlace(record, wrong.key);
		const args = {
			text: shown(entry),
			key: wrong.key,
			claimed: {
				from: redact(claim.from),
				to: redact(claim.to)
			},
			actual: {
				from: textOf(wrong.before),
				to: textOf(wrong.after)
			}
		};
		const related = at === null ? null : locationAt(at.source, at.path);
		return [finding("lineage/claim-differs", place, args, { related })];
	}));
};
const difference = (setting) => typeof setting?.before === "number" && typeof setting.after === "number" ? setting.after - setting.before : null;
/**
* An entry says that so many items came or went. It is right when train_count, another count, or a class that it
* names changed by as much, or when all entries together make up the change of train_count.
*/
const countClaims = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null) return [];
	const settings = settingsOf(sides.parent, sides.version);
	const total = difference(settings.get("train_count"));
	const touchesData = [...sides.unsettled].some((key) => key.endsWith("_count") || key.startsWith(classKey("")));
	if (total === null || touchesData) return [];
	const increments = sides.lineage.value.changes.flatMap((entry, index) => incrementsIn(entry).map((increment) => ({
		...increment,
		entry,
		index
	})));
	if (increments.reduce((sum, { count }) => sum + count, 0) === total) return [];
	const allowed = new Set([...settings.values()].filter(({ key }) => key.endsWith("_count") || key.startsWith(classKey(""))).map(difference));
	return increments.filter(({ count }) => !allowed.has(count)).map(({ count, entry, index }) => {
		const place = placeAt(context, sides.lineage.source, ["changes", index]);
		const at = settingPlace(record, "train_count");
		const related = at === null ? null : locationAt(at.source, at.path);
		const args = {
			text: shown(entry),
			claimed: count,
			actual: total
		};
		return finding("lineage/count-differs", place, args, { related });
	});
};
/** A setting differs from the parent's, and no entry speaks of it. Keys that few people write about: a notice. */
const unmentioned = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null || noChanges(context, record).length > 0 || vagueChanges(context, record).length > 0) return [];
	const entries = sides.lineage.value.changes.map(folded);
	return changedSettings(sides.parent, sides.version).filter((setting) => !sides.unsettled.has(setting.key) && !isMentioned(setting, entries)).flatMap((setting) => {
		const at = settingPlace(record, setting.key);
		const before = settingPlace(sides.parentRecord, setting.key);
		const place = at === null ? placeAt(context, sides.lineage.source, ["changes"], "key") : placeAt(context, at.source, at.path);
		const args = {
			key: setting.key,
			from: textOf(setting.before),
			to: textOf(setting.after),
			parent: sides.parent.version
		};
		const related = before === null ? null : locationAt(before.source, before.path);
		return isExpected(setting.key) ? [finding("lineage/unmentioned-change", place, args, { related })] : [finding("lineage/unmentioned-change", place, args, {
			related,
			severity: "notice"
		})];
	});
};

// src/rules/lineage-name.ts
/** One name of each form, as examples of what would fit. */
const examples = {
	semantic: "v2",
	date: "2025-01-07",
	hybrid: "v2-20250107"
};
/** The record says another version than its folder. */
const versionDiffers = (context, { name, lineage }) => {
	if (lineage.state !== "read" || lineage.value.version === null) return [];
	const { version } = lineage.value;
	if (version === name.text) return [];
	const place = placeAt(context, lineage.source, ["version"]);
	return [finding("lineage/version-differs", place, {
		version,
		folder: name.text
	}, { suggestion: name.text })];
};
/** The name does not follow the declared strategy, or no known form at all. */
const nameForm = (context, { name, path, lineage }) => {
	const strategy = context.task?.value.versioning.strategy ?? null;
	if (require_start.fitsStrategy(name, strategy) && name.strategy !== null) return [];
	const place = lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf(context, lineage.state === "broken" ? lineage.file : path);
	if (strategy === null) return [finding("lineage/unknown-form", place, { version: name.text })];
	const declared = context.task?.source ?? null;
	const related = declared === null ? null : {
		file: declared.file,
		...declared.at(["versioning", "strategy"])
	};
	const args = {
		version: name.text,
		strategy,
		example: examples[strategy]
	};
	return [finding("lineage/strategy", place, args, { related })];
};

// src/rules/lineage-times.ts
/** Clocks differ, and a time without zone may be that of any place: a day is allowed for both. */
const toleranceMs = 864e5;
/** The version was deployed before it was made. */
const deployedBeforeCreated = (context, { lineage }) => {
	if (lineage.state !== "read") return [];
	const { created, deployedAt } = lineage.value;
	if (created === null || deployedAt === null) return [];
	if (!(created.dateOnly || deployedAt.dateOnly ? deployedAt.text.slice(0, 10) < created.text.slice(0, 10) : deployedAt.epochMs < created.epochMs)) return [];
	const place = placeAt(context, lineage.source, ["deployed_at"]);
	const args = {
		deployed: deployedAt.text,
		created: created.text
	};
	return [finding("lineage/deployed-before-created", place, args, { related: locationAt(lineage.source, ["created"]) })];
};
/** The version was made tomorrow or later: retention and order would go by a date that is wrong. */
const createdInFuture = (context, { lineage }) => {
	const created = lineage.state === "read" ? lineage.value.created : null;
	if (lineage.state !== "read" || created === null || created.epochMs <= context.now + toleranceMs) return [];
	const place = placeAt(context, lineage.source, ["created"]);
	return [finding("lineage/created-in-future", place, { created: created.text })];
};

// src/rules/lineage-tree.ts
const parentOf = (record) => record?.lineage.state === "read" ? record.lineage.value.parent : null;
/** All cycles of parents, each with its members from child to parent. Every version is walked over once. */
function cyclesOf(versions) {
	const walks = /* @__PURE__ */ new Map();
	const cycles = [];
	let walk = 0;
	for (const start of versions.keys()) {
		walk += 1;
		const path = [];
		let at = start;
		while (at !== null && versions.has(at) && !walks.has(at)) {
			walks.set(at, walk);
			path.push(at);
			at = parentOf(versions.get(at));
		}
		if (at !== null && walks.get(at) === walk) cycles.push(path.slice(path.indexOf(at)));
	}
	return cycles;
}
/** Every cycle once, at its first version that the pull request touches. */
function parentCycles(context) {
	return cyclesOf(context.versions).flatMap((cycle) => {
		const first = [...cycle].sort()[0] ?? "";
		const at = cycle.find((member) => context.touched(member)) ?? first;
		const lineage = context.versions.get(at)?.lineage;
		if (lineage?.state !== "read") return [];
		const index = cycle.indexOf(at);
		const turned = [
			...cycle.slice(index),
			...cycle.slice(0, index),
			at
		];
		return [finding("lineage/parent-cycle", placeAt(context, lineage.source, ["parent"]), { cycle: turned })];
	});
}
/** The parent is no version of this task, neither here nor among the removed ones. */
const parentMissing = (context, { name, lineage }) => {
	const parent = lineage.state === "read" ? lineage.value.parent : null;
	if (lineage.state !== "read" || parent === null) return [];
	if (context.versions.has(parent) || context.retired.has(parent)) return [];
	const others = [...context.versions.keys()].filter((version) => version !== name.text);
	const place = placeAt(context, lineage.source, ["parent"]);
	return [finding("lineage/parent-missing", place, { parent }, { suggestion: require_start.nearest(parent, others) })];
};
/** Whether the parent's name or date is later than its child's, and which of the two says so. */
function laterBy({ version, parent }) {
	const child = version.lineage.state === "read" ? version.lineage.value.created : null;
	const parents = parent.lineage.state === "read" ? parent.lineage.value.created : null;
	const times = {
		createdA: parents?.epochMs ?? null,
		createdB: child?.epochMs ?? null
	};
	if (require_start.sameFamily(version.name, parent.name) && require_start.compareVersions(parent.name, version.name, times) > 0) return "name";
	if (child === null || parents === null) return null;
	return (child.dateOnly || parents.dateOnly ? parents.text.slice(0, 10) > child.text.slice(0, 10) : parents.epochMs > child.epochMs) ? "created" : null;
}
/** The parent comes after its child, by name or by `created`. Members of a cycle are left to the rule on cycles. */
function parentLater(context) {
	const inCycle = new Set(cyclesOf(context.versions).flat());
	return [...context.versions.values()].flatMap((version) => {
		const parent = context.versions.get(parentOf(version) ?? "");
		if (parent === void 0 || version.lineage.state !== "read" || inCycle.has(version.name.text)) return [];
		const by = laterBy({
			version,
			parent
		});
		if (by === null) return [];
		const { source, value } = version.lineage;
		const related = parent.lineage.state === "read" ? locationAt(parent.lineage.source, ["created"]) : null;
		const args = {
			version: version.name.text,
			parent: parent.name.text,
			times: by === "name" || value.created === null || parent.lineage.state !== "read" ? null : {
				version: value.created.text,
				parent: parent.lineage.value.created?.text ?? ""
			}
		};
		const place = placeAt(context, source, [by === "name" ? "parent" : "created"]);
		return [finding("lineage/parent-later", place, args, { related: by === "name" ? null : related })];
	});
}
/** Ways to write that there is none; any other text is a parent that cannot be used, which is a finding of its own. */
const noParent = /* @__PURE__ */ new Set([
	"",
	"~",
	"null",
	"Null",
	"NULL"
]);
/** A version that is not the first and names no parent: the lineage does not reach it. */
function orphans(context) {
	const found = [];
	let previous = null;
	for (const version of context.versions.values()) {
		const { lineage, name } = version;
		if (previous !== null && require_start.sameFamily(previous.name, name) && lineage.state === "read" && lineage.value.parent === null && noParent.has(lineage.source.text(["parent"]) ?? "")) {
			const place = placeAt(context, lineage.source, ["parent"], "key");
			const extra = { suggestion: previous.name.text };
			found.push(finding("lineage/orphan", place, { version: name.text }, extra));
		}
		if (!name.experimental) previous = version;
	}
	return found;
}
/** A version folder without any record, or the active version of an evaluated task without its lineage.yaml. */
const noRecord = (context, version) => {
	const files = [
		version.lineage,
		version.config,
		version.dataSnapshot,
		version.results,
		version.modelInfo,
		version.predictions
	];
	const place = placeOf(context, version.lineage.file);
	if (files.every((file) => file.state === "absent")) return [finding("lineage/empty-folder", place, { version: version.name.text })];
	const task = context.task?.value;
	const active = task?.version === version.name.text && (task.status === "evaluating" || task.status === "deployed");
	if (version.lineage.state !== "absent" || !active) return [];
	return [finding("lineage/file-missing", place, { version: version.name.text })];
};

// src/rules/not-checked.ts
const order = [
	"task",
	"lineage",
	"consistency",
	"history"
];
/** Files of a task that cannot be used, and the groups of rules that need each. */
function broken(task, counts) {
	const found = /* @__PURE__ */ new Map();
	const add = (file, groups) => {
		if (file.state === "broken") found.set(file.file, groups);
	};
	add(task.definition, ["task"]);
	add(task.dataSource, ["consistency"]);
	add(task.retired, ["history"]);
	for (const version of task.versions) {
		if (!counts(version.name.text)) continue;
		add(version.lineage, [
			"lineage",
			"consistency",
			"history"
		]);
		add(version.config, [
			"lineage",
			"consistency",
			"history"
		]);
		add(version.dataSnapshot, ["consistency", "history"]);
		add(version.results, [
			"task",
			"consistency",
			"history"
		]);
		add(version.modelInfo, ["consistency"]);
		add(version.predictions, ["consistency"]);
	}
	return found;
}
/**
* One notice a task with the files that cannot be read and what was not checked for it: one broken file sets off no
* rule that needed it, and that is no reason to believe that all is well.
*/
function notChecked(context) {
	const here = broken(context.head, context.touched);
	const there = context.base === null ? /* @__PURE__ */ new Map() : broken(context.base, context.touched);
	const files = [.../* @__PURE__ */ new Set([...here.keys(), ...there.keys()])].sort();
	const [first] = files;
	if (first === void 0) return [];
	const groups = /* @__PURE__ */ new Set();
	for (const group of [...here.values()].flat()) groups.add(group);
	if (there.size > 0) groups.add("history");
	const args = {
		files,
		groups: order.filter((group) => groups.has(group))
	};
	return [finding("task/not-checked", placeOf(context, first), args)];
}

// src/rules/secrets-rules.ts
/** Predictions hold labels and ids of items, and may be large. */
const isSearched = (context, { file }) => !file.endsWith(".jsonl") && context.changed(file);
function secretFinding(place, what) {
	switch (what.rule) {
		case "token": return finding("secrets/token", place, { kind: what.kind });
		case "url": return finding("secrets/url", place, { scheme: what.scheme });
		case "literal": return finding("secrets/literal", place, { key: what.key }, { suggestion: reference(what.key) });
	}
}
/** Literal secrets in the files that the pull request changes, whether or not they can be parsed. */
const secrets = (context) => context.head.texts.filter((text) => isSearched(context, text)).flatMap((text) => findSecrets(text.text).map(({ start, what }) => secretFinding({
	file: text.file,
	...text.position(start),
	task: context.path
}, what)));
/** The reference that would be right: `db_password` is `${DB_PASSWORD}`. */
const reference = (key) => `\${${key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase()}}`;

// src/rules/task-criteria.ts
/** The active version's record, null where the task names none that exists. */
const activeOf = (context) => context.versions.get(context.task?.value.version ?? "") ?? null;
/** The active version has results, and the task does not say how to judge them. */
function noCriteria(context) {
	const { task } = context;
	const active = activeOf(context);
	if (task === null || active === null || placedResults(active) === null) return [];
	const { primaryMetric, threshold } = task.value.successCriteria;
	const key = primaryMetric === null ? "primary_metric" : threshold === null ? "threshold" : null;
	if (key === null) return [];
	if (task.source.text(["success_criteria", key]) !== null) return [];
	const place = placeAt(context, task.source, ["success_criteria"], "key");
	return [finding("task/no-criteria", place, { key })];
}
/** The active version's results do not have the primary metric. */
function primaryMetricMissing(context) {
	const { task } = context;
	const active = activeOf(context);
	const metric = task?.value.successCriteria.primaryMetric ?? null;
	const placed = active === null ? null : placedResults(active);
	if (task === null || active === null || metric === null || placed === null) return [];
	const table = metricTable$1(placed.results);
	if (findMetric(table, metric) !== null) return [];
	const known = [...table.keys()];
	const suggestion = known.find((name) => similarNames(name, metric)) ?? require_start.nearest(metric, known);
	const place = placeAt(context, task.source, ["success_criteria", "primary_metric"]);
	const related = locationAt(placed.source, placed.prefix);
	const args = {
		metric,
		version: active.name.text,
		known: known.slice(0, 20)
	};
	return [finding("task/primary-metric-missing", place, args, {
		suggestion,
		related
	})];
}
/** This pull request judges by another metric, or by a lower bar. */
function criteriaChanged(context) {
	const { task, baseTask } = context;
	if (task === null || baseTask === null) return [];
	const [before, after] = [baseTask.successCriteria, task.value.successCriteria];
	const metric = before.primaryMetric;
	if (metric !== null && after.primaryMetric !== metric) {
		const place = placeAt(context, task.source, ["success_criteria", "primary_metric"]);
		return [finding("task/primary-metric-changed", place, {
			from: metric,
			to: after.primaryMetric ?? ""
		})];
	}
	const [from, to] = [before.threshold, after.threshold];
	if (from === null || from === to) return [];
	if (to === null && task.source.text(["success_criteria", "threshold"]) !== null) return [];
	const direction = before.direction ?? directionByName(metric ?? "");
	if (to !== null && isBetter(to, from, direction)) return [];
	const place = placeAt(context, task.source, ["success_criteria", "threshold"]);
	return [finding("task/threshold-lowered", place, {
		metric: metric ?? "",
		from,
		to
	})];
}
/** The primary metric is written in percent and its threshold as a ratio, or the other way round. */
function percentMix(context) {
	const { task } = context;
	const active = activeOf(context);
	const placed = active === null ? null : placedResults(active);
	const { primaryMetric: key = null, threshold = null } = task?.value.successCriteria ?? {};
	if (task === null || placed === null || key === null || threshold === null) return [];
	const name = findMetric(metricTable$1(placed.results), key)?.name;
	const metric = placed.results.metrics.find((candidate) => candidate.name === name);
	if (metric === void 0 || !isShareByName(key) || !Number.isFinite(metric.value)) return [];
	const { value } = metric;
	if (!(value > 1 && threshold <= 1 || value <= 1 && value > 0 && threshold > 1)) return [];
	const suggestion = value > 1 ? String(Number((value / 100).toPrecision(12))) : null;
	const related = locationAt(task.source, ["success_criteria", "threshold"]);
	const place = placeAt(context, placed.source, metric.path);
	return [finding("shape/percent", place, {
		key,
		value,
		threshold
	}, {
		suggestion,
		related
	})];
}

// src/rules/task-deployed.ts
/** `deployed_version` names no version of the task, or another one than the status does. */
function deployedVersion$1(context) {
	const { task } = context;
	const deployed = task?.value.deployedVersion ?? null;
	if (task === null || deployed === null) return [];
	const place = placeAt(context, task.source, ["deployed_version"]);
	if (!context.versions.has(deployed)) {
		const suggestion = require_start.nearest(deployed, context.versions.keys());
		return [finding("task/deployed-version-missing", place, { version: deployed }, { suggestion })];
	}
	const { version, status } = task.value;
	if (status !== "deployed" || version === null || version === deployed) return [];
	const related = locationAt(task.source, ["version"]);
	return [finding("task/deployed-version-differs", place, {
		deployed,
		version
	}, { related })];
}
/** What is in production has the name of an experiment, which retention would clean up. */
function experimentalDeployed(context) {
	const { task } = context;
	if (task === null) return [];
	const { deployedVersion: explicit, version, status } = task.value;
	const deployed = explicit ?? (status === "deployed" ? version : null);
	if (deployed === null || !require_start.parseVersionName(deployed, context.taskName).experimental) return [];
	const place = placeAt(context, task.source, [explicit === null ? "version" : "deployed_version"]);
	return [finding("task/experimental-deployed", place, { version: deployed })];
}
/** `updated` is before `created`. */
function updatedBeforeCreated(context) {
	const { task } = context;
	const [created, updated] = [task?.value.created ?? null, task?.value.updated ?? null];
	if (task === null || created === null || updated === null) return [];
	if (!(created.dateOnly || updated.dateOnly ? updated.text.slice(0, 10) < created.text.slice(0, 10) : updated.epochMs < created.epochMs)) return [];
	const args = {
		created: created.text,
		updated: updated.text
	};
	const related = locationAt(task.source, ["created"]);
	return [finding("task/updated-before-created", placeAt(context, task.source, ["updated"]), args, { related })];
}

// src/rules/task-labels.ts
/** Every class label of a version where it stands: results first, each label once. */
function labelsOf(context, version) {
	const labels = /* @__PURE__ */ new Map();
	const { lineage, dataSnapshot, results } = version;
	const add = (label, place) => {
		if (!labels.has(label)) labels.set(label, place);
	};
	if (results.state === "read") for (const { label, path } of results.value.perClass) add(label, placeAt(context, results.source, path, "key"));
	if (lineage.state === "read") {
		for (const { label, path } of lineage.value.results?.perClass ?? []) add(label, placeAt(context, lineage.source, path, "key"));
		for (const label of lineage.value.data?.classDistribution?.keys() ?? []) add(label, placeAt(context, lineage.source, [
			"data",
			"class_distribution",
			label
		], "key"));
	}
	if (dataSnapshot.state === "read") for (const label of dataSnapshot.value.classDistribution?.keys() ?? []) add(label, placeAt(context, dataSnapshot.source, ["class_distribution", label], "key"));
	return [...labels];
}
/** A class of the data or the results is not among the labels that the task declares. */
const unknownLabel = (context, version) => {
	const { task } = context;
	const allowed = task?.value.labels ?? [];
	if (task === null || allowed.length === 0) return [];
	const known = new Set(allowed);
	const related = locationAt(task.source, ["output_format", "schema"]);
	return labelsOf(context, version).filter(([label]) => !known.has(label)).map(([label, place]) => finding("task/unknown-label", place, {
		label,
		allowed
	}, {
		suggestion: require_start.nearest(label, allowed),
		related
	}));
};
/** A declared label has no scores, though others have: the average is not over what the model can answer. */
const labelNotEvaluated = (context, version) => {
	const allowed = context.task?.value.labels ?? [];
	const placed = placedResults(version);
	if (placed === null || placed.results.perClass.length === 0 || !countsItems(context)) return [];
	const scored = new Set(placed.results.perClass.map(({ label }) => label));
	const missing = allowed.filter((label) => !scored.has(label));
	if ([...scored].some((label) => !allowed.includes(label))) return [];
	const place = placeAt(context, placed.source, [...placed.prefix, "per_class"], "key");
	return missing.map((label) => finding("task/label-not-evaluated", place, { label }));
};

// src/rules/task-name.ts
/** task_name and the directory's name differ: commands and artefact names use the one, people look for the other. */
function nameDiffers(context) {
	const name = context.task?.value.taskName ?? null;
	const directory = context.path.split("/").at(-1) ?? "";
	if (context.task === null || name === null || directory === "" || name === directory) return [];
	const place = placeAt(context, context.task.source, ["task_name"]);
	return [finding("task/name-differs", place, {
		name,
		directory
	}, { suggestion: directory })];
}

// src/rules/task-status.ts
/** In which statuses the active version must have a folder (SPEC section 1). */
const needsFolder = ["evaluating", "deployed"];
const back = {
	created: [],
	configuring: [],
	training: [],
	evaluating: ["configuring", "training"],
	deployed: [
		"configuring",
		"training",
		"evaluating"
	],
	archived: ["configuring"]
};
/** The statuses that a task may go to: forward along the chain, back to iterate, and into the archive from anywhere. */
function legalMoves(from) {
	const chain = require_start.taskStatuses.filter((status) => status !== "archived");
	const forward = from === "archived" ? [] : chain.slice(chain.indexOf(from) + 1);
	return [
		...back[from],
		...forward,
		"archived"
	].filter((status) => status !== from);
}
/** The status goes a way that the life of a task does not know. */
function statusMove(context) {
	const from = context.baseTask?.status ?? null;
	const to = context.task?.value.status ?? null;
	if (context.task === null || from === null || to === null || from === to) return [];
	const legal = legalMoves(from);
	if (legal.includes(to)) return [];
	return [finding("task/status-move", placeAt(context, context.task.source, ["status"]), {
		from,
		to,
		legal
	})];
}
/** The active version has no folder, although the status needs one. */
function activeVersion(context) {
	const { task } = context;
	const [version, status] = [task?.value.version ?? null, task?.value.status ?? null];
	if (task === null || version === null || status === null) return [];
	if (context.versions.has(version) || !needsFolder.includes(status)) return [];
	const place = placeAt(context, task.source, ["version"]);
	const suggestion = require_start.nearest(version, context.versions.keys());
	return [finding("task/active-version-missing", place, {
		version,
		status
	}, { suggestion })];
}

// src/rules/task-waivers.ts
const required = [
	"gate",
	"version",
	"reason",
	"owner",
	"expires"
];
/** `*`, `all` and the like: an exception from everything is none that anyone decided on. */
const wildcard = /[*?]|^(?:all|any|every|latest|全部|所有|任何)$/i;
const isBlank = (value) => /^[\s\-_.…?]*$|^(?:n\/?a|none|tbd|todo|無)$/i.test(value);
const dayMs = 864e5;
/** The moment from which on a waiver is over: the end of the day where it names a day. */
const endOf = (expires) => expires.epochMs + (expires.dateOnly ? dayMs : 0);
function checkWaiver(context, task, waiver, index) {
	const at = (key) => placeAt(context, task.source, [
		"waivers",
		index,
		key
	]);
	const missing = required.filter((key) => {
		const value = waiver[key];
		if (value === null) return task.source.text([
			"waivers",
			index,
			key
		]) === null;
		return typeof value === "string" && isBlank(value);
	});
	if (missing.length > 0) {
		const place = placeAt(context, task.source, ["waivers", index]);
		return [finding("task/waiver-incomplete", place, { missing })];
	}
	const { gate, version, expires } = waiver;
	if (gate === null || version === null) return [];
	for (const [key, value] of [["gate", gate], ["version", version]]) if (wildcard.test(value)) return [finding("task/waiver-wildcard", at(key), {
		key,
		value
	})];
	if (!waivable.has(gate)) {
		const suggestion = require_start.nearest(gate, waivable);
		return [finding("task/waiver-unknown", at("gate"), {
			key: "gate",
			value: gate
		}, { suggestion })];
	}
	if (!context.facts.has(version) && !context.retired.has(version)) {
		const suggestion = require_start.nearest(version, context.versions.keys());
		return [finding("task/waiver-unknown", at("version"), {
			key: "version",
			value: version
		}, { suggestion })];
	}
	if (expires === null || endOf(expires) > context.now) return [];
	return [finding("task/waiver-expired", at("expires"), {
		gate,
		expires: expires.text
	})];
}
/** Waivers that do not say all they must, that are for everything or nothing, or that are over. */
function waivers(context) {
	const { task } = context;
	if (task === null) return [];
	return task.value.waivers.flatMap((waiver, index) => checkWaiver(context, task, waiver, index));
}

// src/rules/registry.ts
/** Rules that look at a task as a whole, in the order of their findings. */
const taskRules = [
	nameDiffers,
	statusMove,
	activeVersion,
	deployedVersion$1,
	experimentalDeployed,
	updatedBeforeCreated,
	noCriteria,
	primaryMetricMissing,
	percentMix,
	criteriaChanged,
	waivers,
	parentCycles,
	parentLater,
	orphans,
	sourceHash,
	retiredRemoved,
	secrets,
	notChecked
];
/** Rules that look at one version at a time; run over the versions that the pull request adds or changes. */
const versionRules = [
	versionDiffers,
	nameForm,
	noRecord,
	parentMissing,
	deployedBeforeCreated,
	createdInFuture,
	noChanges,
	vagueChanges,
	claims,
	countClaims,
	unmentioned,
	artefactNames,
	unknownLabel,
	labelNotEvaluated,
	resultsDiffer,
	resultsMissing,
	configDiffers,
	dataDiffers,
	modelDiffers,
	noData,
	distributionSum,
	testCount,
	classConfusion,
	classF1,
	macroMean,
	accuracy,
	nameReused,
	historyRewritten,
	originRewritten
];

// src/rules/check.ts
/**
* What the rules find in one task, with their default severities; syntax and shape of its files are found while they
* are read. In a pull request, versions that it leaves as they are have no findings. `applyPolicy` comes next.
*/
function checkTask(input) {
	const { path, base, head } = input;
	const deployed = deployedHits(base, null).map((hit) => hit.version);
	const removed = base === null ? [] : versionsRemoved(path, base, head, deployed);
	if (head === null) return removed;
	const context = ruleContext(input, head);
	const versions = [...context.versions.values()].filter((version) => context.touched(version.name.text));
	return [...[...taskRules.flatMap((rule) => rule(context)), ...versions.flatMap((version) => versionRules.flatMap((rule) => rule(context, version)))].filter((one) => !isElsewhere(context, one)), ...removed];
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
	return [...folders].flatMap((folder) => [joinPath(folder, "task.yaml"), joinPath(folder, "task.yml")]);
}

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
		key: shown$2(id),
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
	return [...folders.keys()].map((name) => readVersion(loader, name, taskName)).sort((a, b) => require_start.compareVersions(a.name, b.name, {
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
			text: shown$2(name)
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
		name: require_start.parseVersionName(name, taskName),
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

// src/commands/deployed-in-history.ts
/** More states of one file than this are not looked at: it was then not deployed in living memory. */
const MOST_REVISIONS = 500;
/**
* Baseline rule 4 of SPEC section 4: what task.yaml held at the last commit with `status: deployed`. Looked for only where
* nothing on the base itself says what is deployed; null when nothing was found.
*/
async function deployedInHistory(base, history) {
	if (base === null || history === null || deployedHits(base, null).length > 0) return null;
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
	const { record } = readTask({
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
	const definition = definitionOf(record);
	return definition?.status === "deployed" ? definition.version : null;
}

// src/commands/load-tasks.ts
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

// src/commands/validate.ts
/** Checks every task of one snapshot, with nothing to compare it with. */
async function validateTasks(snapshot, request) {
	const entries = await snapshot.entries([""]);
	const tasks = await loadTasks(snapshot, entries, taskDirectories(entries));
	const checked = [];
	for (const [path, task] of tasks) {
		const findings = findingsOf(task, request);
		checked.push({
			path,
			taskName: taskNameOf(task.record) || ".",
			...counted(findings),
			findings
		});
		request.step(checked.length, tasks.size);
	}
	const findings = [...applyPolicy(request.findings, request.policy), ...checked.flatMap((one) => one.findings)];
	const result = findings.some(({ severity }) => severity === "error") ? "fail" : "pass";
	return {
		schema: "tunegate.validate/1",
		tool: request.tool,
		source: snapshot.label,
		result,
		exitCode: require_start.exitStatus({
			result,
			findings
		}, request.failOn, request.warnOnly),
		tasks: checked.map(({ findings: _, ...task }) => task),
		findings
	};
}
function findingsOf({ record, findings }, request) {
	const found = checkTask({
		path: record.path,
		base: null,
		head: record,
		changes: [],
		dataSourceHashes: dataSourceHashes(record, request.hashes),
		now: request.now
	});
	return applyPolicy([...findings, ...found], request.policy);
}
/** Hashes of data_source.yaml; none when it cannot be read. */
function dataSourceHashes(record, hashes) {
	return record.dataSource.state === "read" ? hashes(record.dataSource.value.bytes) : [];
}
function counted(findings) {
	const count = (severity) => findings.filter((one) => one.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice")
	};
}

// src/commands/report.ts
/** Reads both sides, checks and judges every task that the head changes. SPEC sections 3 to 6. */
async function makeReport(pair, request) {
	const { policies, settings } = request;
	const basePolicy = withOverrides(policies.base.policy, settings);
	const headPolicy = withOverrides(policies.head.policy, settings);
	const rules = basePolicy.criteria === "head" ? headPolicy : basePolicy;
	const read = await readBoth(pair);
	const tasks = [];
	for (const path of read.changes.keys()) {
		tasks.push(await taskInput(path, pair, read, rules, request));
		request.step(tasks.length, read.changes.size);
	}
	return buildReport({
		basePolicy,
		headPolicy,
		now: request.now,
		toolVersion: request.toolVersion,
		base: pair.base.label,
		head: pair.head.label,
		tasks,
		findings: [...applyPolicy(policies.head.findings, rules), ...tasks.flatMap(({ findings }) => findings)],
		notices: noticesOf(policies.base),
		failOn: settings.failOn,
		warnOnly: settings.warnOnly
	});
}
async function readBoth(pair) {
	const changes = await pair.changes();
	const [basePlaces, headPlaces] = await entriesOfBoth(pair, taskFilePlaces(changes));
	const before = taskDirectories(basePlaces);
	const all = /* @__PURE__ */ new Set([...before, ...taskDirectories(headPlaces, before)]);
	const affected = affectedTasks([...all].sort(), changes);
	const [baseEntries, headEntries] = await entriesOfBoth(pair, affected);
	const baseDirectories = taskDirectories(baseEntries);
	const headDirectories = taskDirectories(headEntries, baseDirectories);
	const parsed = /* @__PURE__ */ new Map();
	const read = (side, entries, directories) => loadTasks(pair[side], entries, affected.filter((path) => directories.includes(path)), () => true, parsed);
	const [base, head] = await Promise.all([read("base", baseEntries, baseDirectories), read("head", headEntries, headDirectories)]);
	return {
		base,
		head,
		changes: byDirectory(changes, affected)
	};
}
const entriesOfBoth = (pair, directories) => Promise.all([pair.base.entries(directories), pair.head.entries(directories)]);
async function taskInput(path, pair, read, rules, request) {
	const base = read.base.get(path)?.record ?? null;
	const loaded = read.head.get(path);
	const head = loaded?.record ?? null;
	const changes = read.changes.get(path) ?? [];
	const found = checkTask({
		path,
		base,
		head,
		changes,
		dataSourceHashes: head === null ? [] : dataSourceHashes(head, request.hashes),
		now: request.now
	});
	const before = await deployedInHistory(base, pair.baseHistory);
	return {
		path,
		base,
		head,
		changes,
		findings: applyPolicy([...concerning(path, loaded?.findings ?? [], changes), ...found], rules),
		deployedInHistory: before,
		shallow: pair.baseHistory?.shallow ?? false
	};
}
/** Without what was wrong before and does no harm: warnings and notices in versions that the head leaves as they are. */
function concerning(task, findings, changes) {
	const touched = touchedVersions(task, changes);
	return findings.filter(({ severity, file }) => {
		const version = versionOfPath(task, file);
		return severity === "error" || version === null || touched.has(version);
	});
}
/** The base's policy decides; where it cannot be read, the reader must know that defaults did. */
function noticesOf(basePolicy) {
	return basePolicy.findings.some(({ severity }) => severity === "error") && basePolicy.file !== null ? [reason("record-broken", { file: basePolicy.file })] : [];
}

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

// src/adapters/local/changes.ts
/** The paths in which two lists of entries differ, in byte order; for folders, where no tree can be asked. */
function changesBetweenEntries(before, after) {
	const old = new Map(before.entries.map((entry) => [entry.path, entry]));
	const changes = [];
	for (const entry of after.entries) {
		const earlier = old.get(entry.path);
		old.delete(entry.path);
		if (earlier === void 0) changes.push({
			path: entry.path,
			kind: "added"
		});
		else if (!isSame(earlier, entry, before, after)) changes.push({
			path: entry.path,
			kind: "modified"
		});
	}
	for (const path of old.keys()) changes.push({
		path,
		kind: "removed"
	});
	return changes.sort((a, b) => comparePaths(a.path, b.path));
}
function isSame(a, b, before, after) {
	if (a.kind !== b.kind) return false;
	return a.id === b.id || before.blobId(a) === after.blobId(b);
}

// src/adapters/local/folder-pair.ts
/** Two folders as base and head; git has no part in it. */
function folderPair(base, head) {
	return {
		base: base.snapshot,
		head: head.snapshot,
		changes: async () => changesBetweenEntries(await folderEntries(base), await folderEntries(head)),
		baseHistory: null,
		baseFoundBy: "folder"
	};
}
/** All entries of a folder, with git's ids for those that were too large to hash at once. */
async function folderEntries({ root, snapshot }) {
	return {
		entries: await snapshot.entries([""]),
		blobId: (entry) => require_start.blobIdOf(root, entry)
	};
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
	return new Map(files.map(({ path }) => [path, require_start.readFile(root, path, limit(path))]));
}
/** Everything at or below `directory`, which may be a file; nothing when a link leads there. */
function entriesBelow(root, directory) {
	if (directory === "") return walk(root, "");
	const parts = directory.split("/");
	if (parts.some((part) => SKIPPED.has(part))) return [];
	if (!parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/")).every((parent) => require_start.statusOf(root, parent)?.isDirectory())) return [];
	if (require_start.statusOf(root, directory)?.isDirectory()) return walk(root, directory);
	const entry = require_start.entryAt(root, directory);
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
			const entry = require_start.entryAt(root, path);
			if (entry !== null) found.push(entry);
		}
	}
	return found;
}
function list(root, directory) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(root, directory), { withFileTypes: true });
	} catch (error) {
		throw new require_start.OperationError(`Cannot list the folder ${directory === "" ? root : directory}: ${require_start.reasonOf(error)}`, { cause: error });
	}
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/adapters/local/pair.ts
/**
* Opens two snapshots as the command line names them. A name that is a folder is taken for one, before git is asked; with
* two folders git is not started at all. Throws UsageError for a revision or folder that does not exist.
*/
async function openPair(request) {
	const root = require_start.workingFolder(request.workingDirectory);
	const base = request.baseRef === null ? null : folderAt(root, request.baseRef);
	const head = request.headRef === null ? null : folderAt(root, request.headRef);
	if (base !== null && (head !== null || request.headRef === null)) return {
		pair: folderPair(base, head ?? folderSide(root, {
			ref: ".",
			sha: null
		})),
		[Symbol.asyncDispose]: async () => void 0
	};
	const { openGitPair } = await Promise.resolve().then(() => require("./git-pair.js")).then((n) => n.git_pair_exports);
	return openGitPair({
		...request,
		workingDirectory: root
	}, {
		base,
		head
	});
}
function folderAt(root, name) {
	try {
		const path = (0, node_fs.realpathSync)((0, node_path.resolve)(root, name));
		return (0, node_fs.statSync)(path).isDirectory() ? folderSide(path, {
			ref: name,
			sha: null
		}) : null;
	} catch {
		return null;
	}
}
const folderSide = (root, label) => ({
	kind: "folder",
	root,
	snapshot: folderSnapshot(root, label)
});

// src/cli/policy-settings.ts
/** Settings and style with those of the policy file below what the command line gives. Throws UsageError for an impossible one. */
function withPolicyFile({ given, settings, style }, fromFile) {
	if (Object.keys(fromFile).length === 0) return {
		settings,
		style
	};
	const all = settingsOver(fromFile, given);
	return {
		settings: all,
		style: {
			...style,
			language: all.language ?? style.language
		}
	};
}
/** The command line passed before: what is wrong now stands in the policy file. */
function settingsOver(fromFile, given) {
	try {
		return require_start.readSettings(require_start.overFile(fromFile, given), "file");
	} catch (error) {
		if (!(error instanceof require_start.UsageError)) throw error;
		throw new require_start.UsageError(`The policy file has a setting that cannot be used: ${error.message}`, { cause: error });
	}
}

// src/cli/sarif.ts
/** Findings as SARIF 2.1.0, with the documentation of their rules; both are loaded only when asked for. */
async function sarif({ findings }, language) {
	const [{ renderReportSarif }, { ruleDocs }] = await Promise.all([Promise.resolve().then(() => require("./sarif.js")), Promise.resolve().then(() => require("./all.js"))]);
	return renderReportSarif({
		tool: require_start.tool,
		findings
	}, {
		language,
		help: ruleDocs
	});
}

// src/cli/run/report.ts
var report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ run: () => run });
const run = async (invocation) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const { workingDirectory, now, progress } = invocation;
		const { baseRef, headRef, configFile } = invocation.settings;
		const opened = _usingCtx$1.a(await openPair({
			workingDirectory,
			baseRef,
			headRef
		}));
		const policies = await loadPolicies(opened.pair, configFile);
		const { settings, style } = withPolicyFile(invocation, policies.base.settings);
		const report = await makeReport(opened.pair, {
			policies,
			settings,
			toolVersion: require_start.toolVersion,
			hashes: commonHashes,
			now,
			step: progress.step
		});
		if (settings.reportFile !== null) {
			const { writeOutputFile } = await Promise.resolve().then(() => require("./output-file.js")).then((n) => n.output_file_exports);
			writeOutputFile((0, node_path.resolve)(workingDirectory, settings.reportFile), await writers.json(report, style));
		}
		return {
			text: await writers[style.format](report, style),
			exitCode: report.exitCode
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const writers = {
	terminal: async (report, style) => (await Promise.resolve().then(() => terminal_exports)).renderReportTerminal(report, style),
	markdown: async (report, style) => (await Promise.resolve().then(() => require("./markdown.js")).then((n) => n.markdown_exports)).renderReportMarkdown(report, style),
	json: async (report, style) => (await Promise.resolve().then(() => require("./json.js")).then((n) => n.json_exports)).renderReportJson(report, style),
	html: async (report, style) => (await Promise.resolve().then(() => require("./html2.js"))).renderReportHtml(report, style),
	junit: async (report, style) => (await Promise.resolve().then(() => require("./junit.js"))).renderReportJunit(report, style),
	sarif: (report, style) => sarif(report, style.language)
};

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/render/escape/terminal.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picocolors(), 1);
/**
* Data for a terminal, which may be the log of a workflow: neither form of a workflow command (HAZARDS A14: the runner
* takes `::` at the start of a line and `##[` anywhere).
*/
const terminalData = (text, limit) => require_start.short(text, limit).replace(/^(\s*):(?=:)/u, "$1\\:").replace(/##(?=\[)/gu, "##\\");
/** A message for a terminal; control characters are written out, code gets `paint`, or backquotes without colour. */
function terminal(text, paint) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = terminalData(segment.text);
		if (segment.kind === "name" && isPlainWord(segment.text)) return shown;
		return paint === null ? `\`${shown}\`` : paint(shown);
	}).join("");
}

// src/render/terminal/style.ts
/** Colours only when asked for: the caller knows NO_COLOR and whether there is a terminal. */
function styleFor({ language, color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const same = (text) => text;
	const states = {
		fail: colors.red,
		inconclusive: colors.yellow,
		caution: colors.yellow,
		pending: colors.dim,
		pass: colors.green
	};
	return {
		messages: messagesIn(language),
		width: Math.max(40, width),
		bold: colors.bold,
		dim: colors.dim,
		good: colors.green,
		bad: colors.red,
		warn: colors.yellow,
		text: (text) => terminal(text, color ? colors.cyan : null),
		data: terminalData,
		state: (state) => states[state],
		outcome: (outcome) => outcome === "improved" ? colors.green : outcome === "regressed" ? colors.red : same
	};
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// src/render/terminal/width.ts
/**
* Characters that stand alone, by ranges: no marks, joiners, flags or emoji. Nearly all text is made of them, and neither
* grapheme segmentation nor a Unicode property has to be loaded for it, which took a tenth of the whole process.
*/
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3165-\ua48c\uac00-\ud7a3\uf900-\ufaff\uff01-\uff9d]*$/;
let segmenter;
/** What a reader takes for one character each. */
function graphemes(text) {
	if (plain.test(text)) return [...text];
	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Columns that a terminal takes for a text without control characters: a CJK character or an emoji is two. */
function textWidth(text) {
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}
function graphemeWidth(grapheme) {
	const point = grapheme.codePointAt(0) ?? 0;
	if (grapheme.length === 1 && plain.test(grapheme)) return eastAsianWidth(point);
	if (/.\ufe0f|\u200d\p{Extended_Pictographic}|^[\u{1f1e6}-\u{1f1ff}]{2}/su.test(grapheme)) return 2;
	let width = 0;
	let based = false;
	for (const character of grapheme.match(visible) ?? []) {
		if (!based || /[\p{Mc}\uff9e\uff9f]/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
		based = true;
	}
	return width;
}
const visible = /[^\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

// src/render/terminal/table.ts
const cellOf = (cell) => typeof cell === "string" ? { text: cell } : cell;
/** The text in lines of at most `width` columns, broken at spaces where there are some, else anywhere. */
function wrap(text, width) {
	if (textWidth(text) <= width) return [text];
	const lines = [];
	let line = "";
	for (const segment of graphemes(text)) {
		if (textWidth(line + segment) <= width) {
			line += segment;
			continue;
		}
		const space = line.lastIndexOf(" ");
		const breaks = segment !== " " && space > line.length / 2;
		lines.push((breaks ? line.slice(0, space) : line).trimEnd());
		line = (breaks ? line.slice(space + 1) : "") + (segment === " " ? "" : segment);
	}
	return [...lines, line];
}
/** Narrowest a column may become so that the table fits. */
const narrowest = 8;
/** Takes columns off the widest column until the table fits, or every column is at its narrowest. */
function fitted(widths, width) {
	const result = [...widths];
	const frame = 3 * widths.length + 1;
	for (;;) {
		const excess = result.reduce((sum, one) => sum + one, frame) - width;
		const widest = result.indexOf(Math.max(...result));
		const size = result[widest] ?? 0;
		if (excess <= 0 || size <= narrowest) return result;
		const second = Math.max(narrowest, ...result.filter((_, index) => index !== widest));
		result[widest] = Math.max(narrowest, Math.min(size - 1, Math.max(second, size - excess)));
	}
}
/** A table with box-drawing lines as in the guide; columns count as terminals do (a CJK character is two). */
function boxTable(align, head, rows, width) {
	const cells = [head.map(cellOf), ...rows.map((row) => row.map(cellOf))];
	const widths = fitted(head.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column]?.text ?? "")))), width);
	const rule = (left, middle, right) => `${left}${widths.map((size) => "─".repeat(size + 2)).join(middle)}${right}`;
	const line = (row) => {
		const parts = widths.map((size, column) => wrap(row[column]?.text ?? "", size));
		const height = Math.max(...parts.map((lines) => lines.length));
		return Array.from({ length: height }, (_, index) => {
			return `│${widths.map((size, column) => {
				const text = parts[column]?.[index] ?? "";
				const fill = " ".repeat(Math.max(0, size - textWidth(text)));
				const painted = row[column]?.paint?.(text) ?? text;
				return align[column] === "r" ? ` ${fill}${painted} ` : ` ${painted}${fill} `;
			}).join("│")}│`;
		}).join("\n");
	};
	const [first = [], ...rest] = cells;
	return [
		rule("┌", "┬", "┐"),
		line(first),
		rule("├", "┼", "┤"),
		...rest.map(line),
		rule("└", "┴", "┘")
	].join("\n");
}

// src/render/terminal/comparison.ts
var comparison_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderCompareTerminal: () => renderCompareTerminal });
const countKeys = {
	train: "train_count",
	valid: "valid_count",
	test: "test_count"
};
const sides = (style, compared) => [compared.baseline === null ? "–" : style.data(compared.baseline.version), compared.candidate === null ? "–" : style.data(compared.candidate.version)];
/** Configuration and data counts that changed, by the names that the files use; null when nothing did. */
function configTable(style, compared) {
	if (compared.baseline === null) return null;
	const { labels } = style.messages;
	const cell = (text) => text === null ? "–" : style.data(text);
	const config = compared.config.map((change) => [
		{
			text: style.data(settingKey(change.key)),
			...change.major ? { paint: style.bold } : {}
		},
		cell(configText(change.baseline)),
		cell(configText(change.candidate)),
		change.relativeChange === null ? "" : relative(change.relativeChange)
	]);
	const counts = compared.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		countKeys[count.name],
		cell(configText(count.baseline ?? void 0)),
		cell(configText(count.candidate ?? void 0)),
		count.relativeChange === null ? "" : relative(count.relativeChange)
	]);
	const rows = [...config, ...counts];
	if (rows.length === 0) return null;
	const head = [
		labels.setting,
		...sides(style, compared),
		labels.change
	];
	return boxTable([
		"l",
		"r",
		"r",
		"r"
	], head, rows, style.width);
}
/** Metrics, primary first, with the class table below; precision and recall of classes stay in the other formats. */
function metricTable(style, compared) {
	const { messages } = style;
	const { labels } = messages;
	const shown = compared.metrics.filter(({ group, name }) => group !== "class" || name.endsWith(".f1"));
	if (shown.length === 0) return null;
	const intervals = hasIntervals(shown);
	const comparable = isComparable(compared);
	const rows = shown.map((metric) => {
		const row = [
			{
				text: style.text(metricName(messages, metric.name)),
				...metric.group === "primary" ? { paint: style.bold } : {}
			},
			metricValue(metric.baseline, metric.scale),
			metricValue(metric.candidate, metric.scale),
			{
				text: changeCell(metric, comparable, labels),
				paint: style.outcome(comparable ? metric.outcome : "new")
			}
		];
		if (!intervals) return row;
		const interval = metric.interval === null ? "–" : changeInterval(metric.interval, metric.scale);
		return [
			...row,
			interval,
			certaintyText(metric, compared.metrics, labels)
		];
	});
	const head = [
		labels.metric,
		...sides(style, compared),
		labels.change,
		...intervals ? [labels.interval(limitValue(compared.confidence, "ratio")), labels.certainty] : []
	];
	return boxTable([
		"l",
		"r",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width);
}
/** The verdict with its reasons in one paragraph. */
function conclusion(style, task, version = null) {
	const { messages } = style;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const reasons = task.verdict.reasons.map((reason) => reasonText(messages, reason, say));
	const sentence = style.text(join$1(reasons, messages.labels.space));
	const { labels } = messages;
	const verdict = labels.verdicts[task.verdict.word];
	const word = version === null ? verdict : labels.verdictOn(version, verdict);
	return sentence === "" ? word : `${word}${messages.labels.wordThenReasons}${sentence}`;
}
/** `compare`: the guide's two tables and its conclusion. */
function renderCompareTerminal(document, options) {
	const style = styleFor(options);
	const { messages } = style;
	const { labels } = messages;
	const { comparison, verdict, primaryMetric } = document;
	const [from, to] = sides(style, comparison);
	const say = speakerFor(messages, knownMetrics(comparison.metrics, primaryMetric));
	const remarks = [...comparison.comparability.reasons, ...comparison.notes].map((reason) => style.text(reasonText(messages, reason, say)));
	const colon = labels.colon.trimEnd();
	const word = conclusion(style, {
		verdict,
		metrics: comparison.metrics,
		primaryMetric
	}, to);
	return `${[
		`${labels.comparing}${labels.colon}${style.bold(style.data(document.task.taskName))} ${from} → ${to}`,
		`${labels.configChanges}${colon}\n${configTable(style, comparison) ?? labels.nothingChanged}`,
		`${labels.metricChanges}${colon}\n${metricTable(style, comparison) ?? labels.noResults}`,
		...remarks.length === 0 ? [] : [remarks.join("\n")],
		`${labels.conclusion}${labels.colon}${word}`
	].join("\n\n")}\n`;
}

// src/render/terminal/findings.ts
var findings_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderValidationTerminal: () => renderValidationTerminal });
/** One finding as editors and terminals link it: `file:line:column severity rule message`. */
function findingLine(style, finding) {
	const { messages } = style;
	const paint = {
		error: style.bad,
		warning: style.warn,
		notice: style.dim
	}[finding.severity];
	const place = `${style.data(finding.file, 200)}:${String(finding.line)}:${String(finding.column)}`;
	const text = style.text([...findingText(messages, finding), ...suggestionText(finding, messages)]);
	const severity = messages.labels.severities[finding.severity];
	return `${place} ${paint(severity)} ${style.dim(finding.rule)} ${text}`;
}
/** `1 error, 2 warnings`, or that there is none. */
function countsLine(style, findings) {
	const counts = countFindings(findings);
	const { labels } = style.messages;
	const parts = severities.filter((severity) => counts[severity] > 0).map((severity) => labels.counts[severity](counts[severity]));
	return parts.length === 0 ? labels.counts.error(0) : parts.join(labels.comma);
}
/** `validate`: findings worst first, then the counts. */
function renderValidationTerminal(document, options) {
	const style = styleFor(options);
	const { labels } = style.messages;
	const lines = byWeight(document.findings).map((finding) => findingLine(style, finding));
	const counts = countsLine(style, document.findings);
	const paint = document.result === "fail" ? style.bad : style.good;
	const end = `${labels.tasksChecked(document.tasks.length)}${labels.colon}${paint(counts)}`;
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		end
	].join("\n")}\n`;
}

// src/render/terminal.ts
var terminal_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderReportTerminal: () => renderReportTerminal });
const gateMarks = {
	pass: "✓",
	fail: "✗",
	inconclusive: "?",
	skipped: "-",
	waived: "!"
};
function step(style, task) {
	const from = task.baseline?.version ?? null;
	const to = task.candidate?.version ?? null;
	if (to === null) return "–";
	return from === to ? style.data(to) : `${from === null ? "–" : style.data(from)} → ${style.data(to)}`;
}
function overview(style, report) {
	const { messages } = style;
	const { labels } = messages;
	const names = new Set(report.tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []));
	const [only] = names;
	const common = names.size === 1 && only !== void 0 ? only : null;
	const rows = report.tasks.map((task) => {
		const primary = primaryOf(task);
		const declared = task.primaryMetric;
		const limit = declared?.threshold ?? null;
		const value = primary?.candidate ?? null;
		const scale = declared?.scale ?? "absolute";
		const metric = common !== null || declared === null ? "" : `${style.text(metricName(messages, declared.name))} `;
		return [
			{
				text: style.data(task.taskName),
				paint: style.bold
			},
			step(style, task),
			value === null ? "–" : `${metric}${valueAgainst(value, limit ?? value, scale)}`,
			{
				text: versusCell(task, labels, labels.firstShort),
				paint: style.outcome(isComparable(task) ? primary?.outcome ?? "new" : "new")
			},
			limit === null ? "–" : `${comparison(declared?.direction ?? "higher")} ${limitValue(limit, scale)}`,
			{
				text: labels.verdicts[task.verdict.word],
				paint: style.state(stateOf(task))
			}
		];
	});
	const metricHead = common === null ? labels.primaryMetric : style.text(metricName(messages, common));
	const head = [
		labels.task,
		labels.version,
		metricHead,
		labels.change,
		labels.threshold,
		labels.verdict
	];
	return boxTable([
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width);
}
function gateLines(style, task) {
	const { messages } = style;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const width = Math.max(0, ...task.gates.map(({ name }) => name.length));
	return task.gates.map((gate) => {
		return `  ${{
			pass: style.good,
			fail: style.bad,
			inconclusive: style.warn,
			skipped: style.dim,
			waived: style.warn
		}[gate.outcome](`${gateMarks[gate.outcome]} ${gate.name.padEnd(width)}`)}  ${style.text(reasonText(messages, gate.reason, say))}`;
	});
}
function taskPart(style, report, task) {
	const { messages } = style;
	const { labels } = messages;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const title = `${style.bold(style.data(task.taskName))} ${step(style, task)}`;
	const remarks = [...task.comparability.reasons, ...task.notes].map((reason) => style.text(reasonText(messages, reason, say)));
	const next = join$1(task.nextSteps.slice(0, 2).map((reason) => reasonText(messages, reason, say)), labels.space);
	const findings = findingsOf$1(report, task).map((finding) => findingLine(style, finding));
	const verdict = style.state(stateOf(task))(conclusion(style, task));
	const ending = [`${labels.conclusion}${labels.colon}${verdict}`, ...next.length === 0 ? [] : [`${labels.nextStep}${labels.colon}${style.text(next)}`]];
	return [
		title,
		metricTable(style, task),
		configTable(style, task),
		gateLines(style, task).join("\n"),
		remarks.join("\n"),
		findings.join("\n"),
		ending.join("\n")
	].filter((part) => part !== null && part !== "").join("\n");
}
/** The report for a terminal. */
function renderReportTerminal(report, options) {
	const style = styleFor(options);
	const { messages } = style;
	const { tone, lead, details } = headlineOf(report, messages);
	const paint = {
		tip: style.good,
		note: style.dim,
		warning: style.warn,
		caution: style.bad
	}[tone];
	const headline = `${style.bold(paint(style.text(lead)))}${messages.labels.space}${style.text(join$1(details, messages.labels.space))}`;
	const say = speakerFor(messages, []);
	const notices = report.notices.map((notice) => style.text(reasonText(messages, notice, say)));
	const loose = otherFindings(report).map((finding) => findingLine(style, finding));
	const label = ({ ref, sha }) => style.data(sha === null ? ref : shortSha(sha));
	return `${[
		headline.trimEnd(),
		notices.join("\n"),
		report.tasks.length === 0 ? "" : overview(style, report),
		...report.tasks.map((task) => taskPart(style, report, task)),
		loose.join("\n"),
		style.dim(`Tunegate · ${label(report.head)} ${messages.labels.footer.against} ${label(report.base)}`)
	].filter((part) => part !== "").join("\n\n")}\n`;
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
Object.defineProperty(exports, "_usingCtx", {
  enumerable: true,
  get: function () {
    return _usingCtx;
  }
});
Object.defineProperty(exports, "arrow", {
  enumerable: true,
  get: function () {
    return arrow$1;
  }
});
Object.defineProperty(exports, "artefactTexts", {
  enumerable: true,
  get: function () {
    return artefactTexts;
  }
});
Object.defineProperty(exports, "baselineRules", {
  enumerable: true,
  get: function () {
    return baselineRules;
  }
});
Object.defineProperty(exports, "below", {
  enumerable: true,
  get: function () {
    return below;
  }
});
Object.defineProperty(exports, "blockingFiles", {
  enumerable: true,
  get: function () {
    return blockingFiles;
  }
});
Object.defineProperty(exports, "boxTable", {
  enumerable: true,
  get: function () {
    return boxTable;
  }
});
Object.defineProperty(exports, "buildTaskReport", {
  enumerable: true,
  get: function () {
    return buildTaskReport;
  }
});
Object.defineProperty(exports, "byWeight", {
  enumerable: true,
  get: function () {
    return byWeight;
  }
});
Object.defineProperty(exports, "certaintyText", {
  enumerable: true,
  get: function () {
    return certaintyText;
  }
});
Object.defineProperty(exports, "changeCell", {
  enumerable: true,
  get: function () {
    return changeCell;
  }
});
Object.defineProperty(exports, "changeInterval", {
  enumerable: true,
  get: function () {
    return changeInterval;
  }
});
Object.defineProperty(exports, "changeOutcomes", {
  enumerable: true,
  get: function () {
    return changeOutcomes;
  }
});
Object.defineProperty(exports, "changesBetweenEntries", {
  enumerable: true,
  get: function () {
    return changesBetweenEntries;
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
Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "commonHashes", {
  enumerable: true,
  get: function () {
    return commonHashes;
  }
});
Object.defineProperty(exports, "compareConfig", {
  enumerable: true,
  get: function () {
    return compareConfig;
  }
});
Object.defineProperty(exports, "comparePaths", {
  enumerable: true,
  get: function () {
    return comparePaths;
  }
});
Object.defineProperty(exports, "comparison", {
  enumerable: true,
  get: function () {
    return comparison;
  }
});
Object.defineProperty(exports, "comparison_exports", {
  enumerable: true,
  get: function () {
    return comparison_exports;
  }
});
Object.defineProperty(exports, "configSchema", {
  enumerable: true,
  get: function () {
    return configSchema;
  }
});
Object.defineProperty(exports, "configStates", {
  enumerable: true,
  get: function () {
    return configStates;
  }
});
Object.defineProperty(exports, "configText", {
  enumerable: true,
  get: function () {
    return configText;
  }
});
Object.defineProperty(exports, "countFindings", {
  enumerable: true,
  get: function () {
    return countFindings;
  }
});
Object.defineProperty(exports, "dataShifts", {
  enumerable: true,
  get: function () {
    return dataShifts;
  }
});
Object.defineProperty(exports, "dataSnapshotSchema", {
  enumerable: true,
  get: function () {
    return dataSnapshotSchema;
  }
});
Object.defineProperty(exports, "dataSourceSchema", {
  enumerable: true,
  get: function () {
    return dataSourceSchema;
  }
});
Object.defineProperty(exports, "dataSplits", {
  enumerable: true,
  get: function () {
    return dataSplits;
  }
});
Object.defineProperty(exports, "day", {
  enumerable: true,
  get: function () {
    return day;
  }
});
Object.defineProperty(exports, "decideBaseline", {
  enumerable: true,
  get: function () {
    return decideBaseline;
  }
});
Object.defineProperty(exports, "decideRetention", {
  enumerable: true,
  get: function () {
    return decideRetention;
  }
});
Object.defineProperty(exports, "defaultSeverity", {
  enumerable: true,
  get: function () {
    return defaultSeverity;
  }
});
Object.defineProperty(exports, "definitionOf", {
  enumerable: true,
  get: function () {
    return definitionOf;
  }
});
Object.defineProperty(exports, "deployedHits", {
  enumerable: true,
  get: function () {
    return deployedHits;
  }
});
Object.defineProperty(exports, "deployedInHistory", {
  enumerable: true,
  get: function () {
    return deployedInHistory;
  }
});
Object.defineProperty(exports, "deploymentOf", {
  enumerable: true,
  get: function () {
    return deploymentOf;
  }
});
Object.defineProperty(exports, "directions", {
  enumerable: true,
  get: function () {
    return directions;
  }
});
Object.defineProperty(exports, "findMetric", {
  enumerable: true,
  get: function () {
    return findMetric;
  }
});
Object.defineProperty(exports, "findingText", {
  enumerable: true,
  get: function () {
    return findingText;
  }
});
Object.defineProperty(exports, "findingsOf", {
  enumerable: true,
  get: function () {
    return findingsOf$1;
  }
});
Object.defineProperty(exports, "findings_exports", {
  enumerable: true,
  get: function () {
    return findings_exports;
  }
});
Object.defineProperty(exports, "fitsPattern", {
  enumerable: true,
  get: function () {
    return fitsPattern;
  }
});
Object.defineProperty(exports, "folderEntries", {
  enumerable: true,
  get: function () {
    return folderEntries;
  }
});
Object.defineProperty(exports, "folderSnapshot", {
  enumerable: true,
  get: function () {
    return folderSnapshot;
  }
});
Object.defineProperty(exports, "gateNames", {
  enumerable: true,
  get: function () {
    return gateNames;
  }
});
Object.defineProperty(exports, "gateOutcomes", {
  enumerable: true,
  get: function () {
    return gateOutcomes;
  }
});
Object.defineProperty(exports, "hasIntervals", {
  enumerable: true,
  get: function () {
    return hasIntervals;
  }
});
Object.defineProperty(exports, "headlineOf", {
  enumerable: true,
  get: function () {
    return headlineOf;
  }
});
Object.defineProperty(exports, "historyMarks", {
  enumerable: true,
  get: function () {
    return historyMarks;
  }
});
Object.defineProperty(exports, "isComparable", {
  enumerable: true,
  get: function () {
    return isComparable;
  }
});
Object.defineProperty(exports, "isDeployedBaseline", {
  enumerable: true,
  get: function () {
    return isDeployedBaseline;
  }
});
Object.defineProperty(exports, "isMap", {
  enumerable: true,
  get: function () {
    return isMap;
  }
});
Object.defineProperty(exports, "isOwnArtefact", {
  enumerable: true,
  get: function () {
    return isOwnArtefact;
  }
});
Object.defineProperty(exports, "isPlainWord", {
  enumerable: true,
  get: function () {
    return isPlainWord;
  }
});
Object.defineProperty(exports, "isRuleId", {
  enumerable: true,
  get: function () {
    return isRuleId;
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
Object.defineProperty(exports, "join", {
  enumerable: true,
  get: function () {
    return join$1;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
  }
});
Object.defineProperty(exports, "knownMetrics", {
  enumerable: true,
  get: function () {
    return knownMetrics;
  }
});
Object.defineProperty(exports, "limitValue", {
  enumerable: true,
  get: function () {
    return limitValue;
  }
});
Object.defineProperty(exports, "lineageSchema", {
  enumerable: true,
  get: function () {
    return lineageSchema;
  }
});
Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list$2;
  }
});
Object.defineProperty(exports, "loadPolicies", {
  enumerable: true,
  get: function () {
    return loadPolicies;
  }
});
Object.defineProperty(exports, "loadPolicy", {
  enumerable: true,
  get: function () {
    return loadPolicy;
  }
});
Object.defineProperty(exports, "loadTasks", {
  enumerable: true,
  get: function () {
    return loadTasks;
  }
});
Object.defineProperty(exports, "makeReport", {
  enumerable: true,
  get: function () {
    return makeReport;
  }
});
Object.defineProperty(exports, "marks", {
  enumerable: true,
  get: function () {
    return marks;
  }
});
Object.defineProperty(exports, "meets", {
  enumerable: true,
  get: function () {
    return meets;
  }
});
Object.defineProperty(exports, "mentionsName", {
  enumerable: true,
  get: function () {
    return mentionsName;
  }
});
Object.defineProperty(exports, "messagesIn", {
  enumerable: true,
  get: function () {
    return messagesIn;
  }
});
Object.defineProperty(exports, "metricChange", {
  enumerable: true,
  get: function () {
    return metricChange;
  }
});
Object.defineProperty(exports, "metricGroups", {
  enumerable: true,
  get: function () {
    return metricGroups;
  }
});
Object.defineProperty(exports, "metricName", {
  enumerable: true,
  get: function () {
    return metricName;
  }
});
Object.defineProperty(exports, "metricReading", {
  enumerable: true,
  get: function () {
    return metricReading;
  }
});
Object.defineProperty(exports, "metricScales", {
  enumerable: true,
  get: function () {
    return metricScales;
  }
});
Object.defineProperty(exports, "metricTable", {
  enumerable: true,
  get: function () {
    return metricTable$1;
  }
});
Object.defineProperty(exports, "metricValue", {
  enumerable: true,
  get: function () {
    return metricValue;
  }
});
Object.defineProperty(exports, "modelInfoSchema", {
  enumerable: true,
  get: function () {
    return modelInfoSchema;
  }
});
Object.defineProperty(exports, "name", {
  enumerable: true,
  get: function () {
    return name;
  }
});
Object.defineProperty(exports, "nullable", {
  enumerable: true,
  get: function () {
    return nullable;
  }
});
Object.defineProperty(exports, "number", {
  enumerable: true,
  get: function () {
    return number$2;
  }
});
Object.defineProperty(exports, "oneOf", {
  enumerable: true,
  get: function () {
    return oneOf;
  }
});
Object.defineProperty(exports, "openPair", {
  enumerable: true,
  get: function () {
    return openPair;
  }
});
Object.defineProperty(exports, "otherFindings", {
  enumerable: true,
  get: function () {
    return otherFindings;
  }
});
Object.defineProperty(exports, "otherVersionKinds", {
  enumerable: true,
  get: function () {
    return otherVersionKinds;
  }
});
Object.defineProperty(exports, "outermost", {
  enumerable: true,
  get: function () {
    return outermost;
  }
});
Object.defineProperty(exports, "overlaps", {
  enumerable: true,
  get: function () {
    return overlaps;
  }
});
Object.defineProperty(exports, "parseDocument", {
  enumerable: true,
  get: function () {
    return parseDocument;
  }
});
Object.defineProperty(exports, "plainNumber", {
  enumerable: true,
  get: function () {
    return plainNumber;
  }
});
Object.defineProperty(exports, "plainWords", {
  enumerable: true,
  get: function () {
    return plainWords;
  }
});
Object.defineProperty(exports, "policySchema", {
  enumerable: true,
  get: function () {
    return policySchema;
  }
});
Object.defineProperty(exports, "positions", {
  enumerable: true,
  get: function () {
    return positions;
  }
});
Object.defineProperty(exports, "primaryOf", {
  enumerable: true,
  get: function () {
    return primaryOf;
  }
});
Object.defineProperty(exports, "primaryValue", {
  enumerable: true,
  get: function () {
    return primaryValue;
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
Object.defineProperty(exports, "readArtefactPath", {
  enumerable: true,
  get: function () {
    return readArtefactPath;
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
Object.defineProperty(exports, "readTask", {
  enumerable: true,
  get: function () {
    return readTask;
  }
});
Object.defineProperty(exports, "readValue", {
  enumerable: true,
  get: function () {
    return readValue$2;
  }
});
Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});
Object.defineProperty(exports, "reason", {
  enumerable: true,
  get: function () {
    return reason;
  }
});
Object.defineProperty(exports, "reasonShapes", {
  enumerable: true,
  get: function () {
    return reasonShapes;
  }
});
Object.defineProperty(exports, "reasonText", {
  enumerable: true,
  get: function () {
    return reasonText;
  }
});
Object.defineProperty(exports, "record", {
  enumerable: true,
  get: function () {
    return record;
  }
});
Object.defineProperty(exports, "relative", {
  enumerable: true,
  get: function () {
    return relative;
  }
});
Object.defineProperty(exports, "relativePath", {
  enumerable: true,
  get: function () {
    return relativePath;
  }
});
Object.defineProperty(exports, "report_exports", {
  enumerable: true,
  get: function () {
    return report_exports;
  }
});
Object.defineProperty(exports, "requirePolicy", {
  enumerable: true,
  get: function () {
    return requirePolicy;
  }
});
Object.defineProperty(exports, "resultsSchema", {
  enumerable: true,
  get: function () {
    return resultsSchema;
  }
});
Object.defineProperty(exports, "retentionTask", {
  enumerable: true,
  get: function () {
    return retentionTask;
  }
});
Object.defineProperty(exports, "retiredSchema", {
  enumerable: true,
  get: function () {
    return retiredSchema;
  }
});
Object.defineProperty(exports, "saidInPlainWords", {
  enumerable: true,
  get: function () {
    return saidInPlainWords;
  }
});
Object.defineProperty(exports, "sarif", {
  enumerable: true,
  get: function () {
    return sarif;
  }
});
Object.defineProperty(exports, "scoreScale", {
  enumerable: true,
  get: function () {
    return scoreScale;
  }
});
Object.defineProperty(exports, "settingName", {
  enumerable: true,
  get: function () {
    return settingName;
  }
});
Object.defineProperty(exports, "severities", {
  enumerable: true,
  get: function () {
    return severities;
  }
});
Object.defineProperty(exports, "share", {
  enumerable: true,
  get: function () {
    return share;
  }
});
Object.defineProperty(exports, "shortSha", {
  enumerable: true,
  get: function () {
    return shortSha;
  }
});
Object.defineProperty(exports, "significances", {
  enumerable: true,
  get: function () {
    return significances;
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
Object.defineProperty(exports, "speakerFor", {
  enumerable: true,
  get: function () {
    return speakerFor;
  }
});
Object.defineProperty(exports, "stateMarks", {
  enumerable: true,
  get: function () {
    return stateMarks;
  }
});
Object.defineProperty(exports, "stateOf", {
  enumerable: true,
  get: function () {
    return stateOf;
  }
});
Object.defineProperty(exports, "stringify", {
  enumerable: true,
  get: function () {
    return stringify;
  }
});
Object.defineProperty(exports, "styleFor", {
  enumerable: true,
  get: function () {
    return styleFor;
  }
});
Object.defineProperty(exports, "suggestionText", {
  enumerable: true,
  get: function () {
    return suggestionText;
  }
});
Object.defineProperty(exports, "t", {
  enumerable: true,
  get: function () {
    return t;
  }
});
Object.defineProperty(exports, "taskDirectories", {
  enumerable: true,
  get: function () {
    return taskDirectories;
  }
});
Object.defineProperty(exports, "taskHistory", {
  enumerable: true,
  get: function () {
    return taskHistory;
  }
});
Object.defineProperty(exports, "taskNameOf", {
  enumerable: true,
  get: function () {
    return taskNameOf;
  }
});
Object.defineProperty(exports, "taskSchema", {
  enumerable: true,
  get: function () {
    return taskSchema;
  }
});
Object.defineProperty(exports, "terminal", {
  enumerable: true,
  get: function () {
    return terminal;
  }
});
Object.defineProperty(exports, "terminal_exports", {
  enumerable: true,
  get: function () {
    return terminal_exports;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text$1;
  }
});
Object.defineProperty(exports, "unreadableFiles", {
  enumerable: true,
  get: function () {
    return unreadableFiles;
  }
});
Object.defineProperty(exports, "validateTasks", {
  enumerable: true,
  get: function () {
    return validateTasks;
  }
});
Object.defineProperty(exports, "valueAgainst", {
  enumerable: true,
  get: function () {
    return valueAgainst;
  }
});
Object.defineProperty(exports, "valueInterval", {
  enumerable: true,
  get: function () {
    return valueInterval;
  }
});
Object.defineProperty(exports, "verdictWords", {
  enumerable: true,
  get: function () {
    return verdictWords;
  }
});
Object.defineProperty(exports, "versionFacts", {
  enumerable: true,
  get: function () {
    return versionFacts;
  }
});
Object.defineProperty(exports, "versionOfPath", {
  enumerable: true,
  get: function () {
    return versionOfPath;
  }
});
Object.defineProperty(exports, "versionsOf", {
  enumerable: true,
  get: function () {
    return versionsOf;
  }
});
Object.defineProperty(exports, "versusCell", {
  enumerable: true,
  get: function () {
    return versusCell;
  }
});
Object.defineProperty(exports, "withOverrides", {
  enumerable: true,
  get: function () {
    return withOverrides;
  }
});
Object.defineProperty(exports, "withPolicyFile", {
  enumerable: true,
  get: function () {
    return withPolicyFile;
  }
});
Object.defineProperty(exports, "words", {
  enumerable: true,
  get: function () {
    return words;
  }
});