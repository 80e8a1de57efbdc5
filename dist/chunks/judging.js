const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_messages = require("./messages.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");

// src/render/suggestion.ts
/** What would be right, in brackets; nothing when that is not known. */
function suggestionText({ suggestion }, { labels }) {
	if (suggestion === null) return [];
	return [
		...require_messages.words(`${labels.open}${labels.suggestion}${labels.colon}`),
		...require_messages.code(suggestion),
		...require_messages.words(labels.close)
	];
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
/** Whether the baseline is the version in production, and not the parent or another choice. */
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
	const shown = `${require_messages.arrow(metric.outcome)}${require_messages.metricChange(metric.change, metric.scale)}`;
	return !require_reading.isShareScale(metric.scale) && metric.relativeChange !== null && metric.change !== 0 ? `${shown} (${require_messages.relative(metric.relativeChange)})` : shown;
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
/** How sure a change is, in words; says why when its own interval seems to say otherwise. */
function certaintyText(metric, all, labels) {
	const { significance, interval, group, adjustedPValue, pValue } = metric;
	const excludesZero = interval !== null && (interval[0] > 0 || interval[1] < 0);
	if (significance === "noise" && excludesZero) {
		const together = adjustedPValue !== null && pValue !== null && adjustedPValue > pValue;
		const tested = all.filter((one) => one.group === group && one.pValue !== null);
		return together ? labels.noiseTogether(tested.length, group === "class" ? "class" : "overall") : labels.noiseByTest;
	}
	return labels.significance[significance];
}
/** Whether there is anything to say on certainty. */
const hasIntervals = (metrics) => metrics.some(({ interval, significance }) => interval !== null || significance !== "unknown");
/** The report with tasks of one name called by their paths, so that a sentence tells which one it means. */
function toldApart(report) {
	const count = /* @__PURE__ */ new Map();
	for (const { taskName } of report.tasks) count.set(taskName, (count.get(taskName) ?? 0) + 1);
	const name = ({ taskName, path }) => (count.get(taskName) ?? 0) > 1 && path !== "" ? path : taskName;
	return {
		...report,
		tasks: report.tasks.map((task) => ({
			...task,
			taskName: name(task)
		}))
	};
}

// src/domain/compare/allowed-drop.ts
/**
* The drop that `max_regression` allows, in the metric's own unit, ≥ 0: points of a ratio, hundred times that for shares
* in percent and for scores whose points go beyond 1, a share of the baseline's value for unbounded metrics.
*/
function allowedDrop(share, scale, baseline) {
	if (scale === "ratio") return share;
	if (scale === "points") return Math.abs(baseline) > 1 ? share * 100 : share;
	return scale === "percent" ? share * 100 : share * Math.abs(baseline);
}
/**
* Whether two versions are practically equal in a metric: the whole interval of the change lies within the allowed drop
* and as large a gain. Whatever p says then, the difference is too small to matter.
* @param share `max_regression`: points of a ratio, a share of the baseline's value for unbounded metrics
*/
function isPracticallyEqual({ interval, scale, baseline }, share) {
	if (interval === null || baseline === null) return false;
	const margin = allowedDrop(share, scale, baseline);
	return interval[0] >= -margin && interval[1] <= margin;
}
/** Points of a share below which a change shows as none: half of the last digit shown. */
const shownPoints = .05;
/** Whether a change is none to a reader: it vanishes in the digits shown. */
const isShownAsNone = ({ change, scale }) => change !== null && (change === 0 || scale !== "absolute" && Math.abs(change) < (scale === "percent" ? shownPoints : shownPoints / 100));

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
	const range = candidateInterval === null ? "" : require_messages.valueInterval(candidateInterval, scale).replace(" … ", "–");
	return messages.headline.plainWords({
		metric: require_messages.metricName(messages, primary.name),
		value: require_messages.words(require_messages.metricValue(candidate, scale)),
		range,
		change: require_messages.words(require_messages.metricChange(change, scale)),
		baseline: task.baseline.version,
		items,
		significance,
		p: primary.pValue === null ? "" : require_messages.pValue(primary.pValue)
	});
}

// src/render/headline-remarks.ts
/** Failures that the lead of the line says already. */
const impliedByLead = ["threshold", "validation"];
/** What the numbers alone do not explain: gates that failed, are open or waived, else what calls for caution. */
function remarks(task, messages) {
	const { also } = messages.headline;
	const named = (outcome) => [...new Set(task.gates.filter((gate) => gate.outcome === outcome).map(({ name }) => name))];
	const all = named("fail");
	const failed = all.every((name) => impliedByLead.includes(name)) ? [] : all;
	const open = named("inconclusive").filter((name) => name !== "regression");
	const waived = named("waived");
	const better = task.notes.filter(({ code }) => code === "better-version");
	const say = require_messages.speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const [look] = task.verdict.reasons.filter(({ code }) => !saidInPlainWords.includes(code) && code !== "waived" && code !== "setting-weakened");
	const cautious = stateOf(task) === "caution" && isComparable(task) && look !== void 0;
	return [
		...failed.length > 0 ? [also.gates(failed)] : [],
		...open.length > 0 ? [also.open(open)] : [],
		...waived.length > 0 ? [also.waived(waived)] : [],
		...better.map((note) => require_messages.reasonText(messages, note, say)),
		...cautious ? [require_messages.reasonText(messages, look, say)] : []
	];
}

// src/render/said-first.ts
/** Sentences of one kind that stand in a headline beside the answer at most. */
const most = 3;
/** What the pull request weakens for those after it, also where nothing fails and nothing is under review. */
function loosenedOf(report, messages) {
	const reasons = report.tasks.flatMap(({ gates }) => gates.map((gate) => gate.reason));
	const keys = [...report.findings.flatMap((found) => found.rule === "settings/weakened" ? [found.args.key] : []), ...reasons.flatMap((reason) => reason.code === "setting-weakened" ? [reason.args.key] : [])];
	const waiting = report.tasks.filter((task) => stateOf(task) === "pending" || task.candidate === null).flatMap(({ gates }) => gates.map((gate) => gate.reason)).filter(({ code }) => code === "criteria-loosened");
	const say = require_messages.speakerFor(messages, []);
	return [...keys.length > 0 ? [messages.headline.weakened([...new Set(keys)])] : [], ...waiting.slice(0, most).map((reason) => require_messages.reasonText(messages, reason, say))];
}
/** A task that goes or is hidden is said first, where the answer is not this already. */
function goneOf(task, report, messages) {
	const gone = goneSentence(task, messages);
	return gone === null || report.tasks.length === 1 && stateOf(task) === "pending" ? [] : [gone];
}
function goneSentence({ taskName, verdict }, { headline: say }) {
	const has = (code) => verdict.reasons.some((reason) => reason.code === code);
	if (has("task-hidden")) return say.hidden(taskName);
	return has("task-removed") ? say.removed(taskName) : null;
}
/** What the merge does to production is said before anything else. */
function productionOf({ taskName, notes }, messages) {
	return notes.flatMap((note) => note.code === "production-moves" || note.code === "production-forgotten" ? [messages.headline.production(taskName, note.args.from, note.args.to)] : []);
}
/** What stands before the answer: what goes into production, and what goes out of sight. */
const saidFirst = (report, messages) => report.tasks.flatMap((task) => [...goneOf(task, report, messages), ...productionOf(task, messages)]).slice(0, most);

// src/render/headline.ts
function standingChange(task, messages) {
	const primary = primaryOf(task);
	if (primary === null || task.baseline === null || primary.change === null) return null;
	if (!task.comparability.comparable) return null;
	if (primary.outcome !== "improved" && primary.outcome !== "regressed" && primary.outcome !== "unchanged") return null;
	if (task.verdict.reasons.some(({ code }) => code === "zero-baseline")) return null;
	return {
		outcome: isShownAsNone(primary) ? "unchanged" : primary.outcome,
		size: require_messages.words(require_messages.size(messages, primary.change, primary.scale)),
		signed: require_messages.words(require_messages.metricChange(primary.change, primary.scale)),
		equal: task.verdict.reasons.some(({ code }) => code === "practically-equal"),
		baseline: task.baseline.version,
		deployed: isDeployedBaseline(task.baseline),
		significance: primary.significance,
		p: primary.pValue === null ? "" : require_messages.pValue(primary.pValue)
	};
}
/** How the primary metric stands, in one sentence; else the verdict's first reasons. */
function standingOf(task, messages) {
	const say = require_messages.speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const primary = primaryOf(task);
	const value = primary?.candidate ?? null;
	const scaleDiffers = task.gates.some(({ reason }) => reason.code === "scale-differs");
	if (primary === null || value === null || !Number.isFinite(value) || scaleDiffers) return task.verdict.reasons.filter(({ code }) => code !== "errors-found").slice(0, 2).map((reason) => require_messages.reasonText(messages, reason, say));
	const limit = task.primaryMetric?.threshold ?? null;
	const bound = task.gates.find(({ reason }) => reason.code === "threshold-bound-missed" || reason.code === "threshold-bound-unknown")?.reason;
	const gap = limit === null ? 0 : require_reading.worsening(value - limit, primary.direction);
	const standing = messages.headline.standing({
		metric: require_messages.metricName(messages, primary.name),
		value: require_messages.words(require_messages.valueAgainst(value, limit ?? value, primary.scale)),
		threshold: limit === null ? null : bound !== void 0 ? null : {
			limit: require_messages.words(require_messages.limitValue(limit, primary.scale)),
			met: gap <= 0,
			gap: require_messages.words(require_messages.size(messages, gap, primary.scale))
		},
		change: standingChange(task, messages)
	});
	const said = (task.comparability.comparable ? [] : task.comparability.reasons.slice(0, 1)).map((reason) => require_messages.reasonText(messages, reason, say));
	const sentences = task.baseline === null ? [standing, ...said] : [...said, standing];
	return [
		...bound === void 0 ? [] : [require_messages.reasonText(messages, bound, say)],
		...sentences,
		...remarks(task, messages)
	];
}
function failedLead(task, report, messages) {
	const say = messages.headline;
	const failed = task.gates.filter(({ outcome }) => outcome === "fail").map(({ name }) => name);
	const errors = report.findings.some(({ severity, task: path }) => severity === "error" && path === task.path);
	const version = task.candidate?.version;
	if (version === void 0 || errors && failed.every((gate) => gate === "validation")) return say.broken(task.taskName);
	return task.gates.some(({ reason }) => reason.code === "threshold-missed" || reason.code === "threshold-bound-missed") ? say.below(task.taskName, version) : say.failed(task.taskName, version);
}
/** No version is under review: the task goes, rests, or has none yet. */
function leadWithout(task, messages) {
	const say = messages.headline;
	const { taskName, status } = task;
	const gone = goneSentence(task, messages);
	if (gone !== null) return gone;
	const { reasons } = task.verdict;
	if (reasons.some(({ code }) => code === "cleanup")) return say.cleanup(taskName);
	if (reasons.some(({ code }) => code === "version-unchanged")) return say.unchanged(taskName);
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
	const promoted = task.nextSteps.some(({ code }) => code === "next-promote");
	if (task.verdict.word === "adopt") return promoted ? say.promote(task.taskName, version) : say.ship(task.taskName, version);
	return promoted ? say.promotable(task.taskName, version) : say.acceptable(task.taskName, version);
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
function toneOf(report, loose) {
	if (report.result === "fail") return "caution";
	if (report.result === "inconclusive") return "warning";
	if (loose || report.tasks.some((task) => stateOf(task) === "caution")) return "warning";
	if (report.notices.some(({ code }) => code === "no-task-found")) return "warning";
	return report.result === "pending" ? "note" : "tip";
}
/** The headline of a report: about the one task that decides, or about all. */
function headlineOf(report, messages) {
	const named = toldApart(report);
	const { lead, details } = answerOf(named, messages);
	const loose = loosenedOf(named, messages);
	const alone = named.tasks.length === 0 && loose.length > 0 && report.result === "pass";
	const answer = alone ? loose : [lead];
	return {
		tone: toneOf(report, loose.length > 0),
		lead: require_messages.join([...saidFirst(named, messages), ...answer], messages.labels.space),
		details: alone ? details : [...details, ...loose]
	};
}
function answerOf(report, messages) {
	const counts = countFindings(report.findings);
	const say = messages.headline;
	const states = report.tasks.map(stateOf);
	const pending = states.filter((state) => state === "pending").length;
	const decided = report.tasks.filter((_task, index) => states[index] !== "pending");
	const failing = decided.filter((task) => stateOf(task) === "fail");
	const also = [];
	const warnings = counts.warning > 0 ? [say.also.warnings(counts.warning)] : [];
	if (report.tasks.length === 0 || report.result === "fail" && failing.length === 0 && counts.error > 0) {
		const noTask = report.notices.some(({ code }) => code === "no-task-found");
		return {
			lead: counts.error > 0 ? say.brokenFiles(counts.error) : noTask ? say.noTask() : say.nothing(),
			details: warnings
		};
	}
	if (counts.error > 0) also.push(say.also.errors(counts.error));
	also.push(...warnings);
	const one = failing.length === 1 ? failing[0] : decided.length === 1 ? decided[0] : void 0;
	if (one !== void 0) return {
		lead: leadOfOne(one, report, messages),
		details: [...standingOf(one, messages), ...also]
	};
	if (decided.length === 0) {
		const only = report.tasks.length === 1 ? report.tasks[0] : void 0;
		return {
			lead: only === void 0 ? say.manyPending(report.tasks.length) : leadOfOne(only, report, messages),
			details: also
		};
	}
	if (pending > 0) also.unshift(say.also.pending(pending));
	return {
		lead: leadOfMany(decided, messages),
		details: also
	};
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

// src/domain/judge/guard-limits.ts
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
const stricter = (a, b, strict) => require_reading.isBetter(a, b, strict) ? a : b;
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

// src/domain/judge/weakened.ts
/** Weakest first. */
const failOn = [
	"never",
	"error",
	"inconclusive",
	"warning"
];
const severities = [
	"off",
	"notice",
	"warning",
	"error"
];
/** Gates that `weakenings` leaves to the criteria of each task, which say them with their values. */
const ofCriteria = /* @__PURE__ */ new Set([
	"max_regression",
	"max_drift",
	"min_coverage",
	"confidence",
	"regression-mode",
	"threshold-mode",
	"guards",
	"protected_classes",
	"required_metrics"
]);
const weakening = (key, from, to) => [{
	key,
	from: String(from),
	to: String(to)
}];
const choiceText = (choice) => typeof choice === "string" ? choice : choice.version;
/** A list from which something is missing. */
function shortened(key, base, head) {
	return base.filter((one) => !head.includes(one)).length === 0 ? [] : weakening(key, base.join(", "), head.join(", "));
}
function ofPolicy(base, head) {
	const sides = ["criteria", "waivers"].flatMap((key) => base[key] === "base" && head[key] === "head" ? weakening(key, "base", "head") : []);
	const [from, to] = [choiceText(base.baseline), choiceText(head.baseline)];
	const drift = (policy) => policy.maxDrift ?? 2 * policy.maxRegression;
	const looseGuards = base.guards.filter((guard) => !isKept(guard, head.guards));
	return [
		...sides,
		...from !== to && to !== "deployed" ? weakening("baseline", from, to) : [],
		...head.maxRegression > base.maxRegression ? weakening("max_regression", base.maxRegression, head.maxRegression) : [],
		...drift(head) > drift(base) ? weakening("max_drift", drift(base), drift(head)) : [],
		...head.minCoverage < base.minCoverage ? weakening("min_coverage", base.minCoverage, head.minCoverage) : [],
		...base.confidence === head.confidence ? [] : weakening("confidence", base.confidence, head.confidence),
		...base.regressionMode === "strict" && head.regressionMode === "normal" ? weakening("regression-mode", "strict", "normal") : [],
		...base.thresholdMode === "lower-bound" && head.thresholdMode === "point" ? weakening("threshold-mode", "lower-bound", "point") : [],
		...looseGuards.flatMap(({ metric }) => weakening("guards", metric, "")),
		...shortened("protected_classes", base.protectedClasses, head.protectedClasses),
		...shortened("required_metrics", base.requiredMetrics, head.requiredMetrics)
	];
}
function ofRun(base, head) {
	const both = (key, absent) => [base[key] ?? absent, head[key] ?? absent];
	const [before, after] = both("fail-on", "error");
	const [quiet, quieter] = both("warn-only", "false");
	const [comment, silent] = both("comment", "changes");
	const [most, more] = both("max-deletions", "10");
	const names = (text) => text.split(",").filter((name) => name !== "");
	const [exempt, left] = both("exempt-versions", "");
	return [
		...failOn.indexOf(after) < failOn.indexOf(before) ? weakening("fail-on", before, after) : [],
		...quiet !== "true" && quieter === "true" ? weakening("warn-only", quiet, quieter) : [],
		...comment !== "never" && silent === "never" ? weakening("comment", comment, silent) : [],
		...Number(more) > Number(most) ? weakening("max-deletions", most, more) : [],
		...shortened("exempt-versions", names(exempt), names(left))
	];
}
/**
* Every setting of tunegate.yaml with which the head would check less than the base.
* @param usual the severity of a rule of which a policy says nothing
*/
function weakenings(base, head, usual) {
	const rules = [.../* @__PURE__ */ new Set([...base.policy.rules.keys(), ...head.policy.rules.keys()])].flatMap((rule) => {
		const [before, after] = [base, head].map(({ policy }) => policy.rules.get(rule) ?? usual(rule));
		if (before === void 0 || after === void 0) return [];
		return severities.indexOf(after) < severities.indexOf(before) ? weakening(`rules.${rule}`, before, after) : [];
	});
	return [
		...ofPolicy(base.policy, head.policy),
		...ofRun(base.settings, head.settings),
		...rules
	];
}
/** The weakenings that every task must be told of; the others are changes of its criteria. */
const weakenedForAll = (found) => found.filter(({ key }) => !ofCriteria.has(key)).map((one) => require_reading.reason("setting-weakened", one));
const week = 6048e5;
/** Retention rules of task.yaml that would keep less than those of the base. */
function weakenedRetention(base, head) {
	if (base === null || head === null) return [];
	const [before, after] = [base.versioning.retention, head.versioning.retention];
	const said = (key, from, to) => require_reading.reason("setting-weakened", {
		key: `retention.${key}`,
		from: String(from),
		to: String(to)
	});
	const kept = [
		"keepDeployed",
		"keepBest",
		"keepParents"
	].flatMap((key) => {
		const absent = key !== "keepParents";
		const [from, to] = [before[key] ?? absent, after[key] ?? absent];
		return from && !to ? [said(yamlNames[key], from, to)] : [];
	});
	const days = (retention) => (retention.cleanupExpAfterMs ?? week) / 864e5;
	return [
		...(after.keepRecent ?? 3) < (before.keepRecent ?? 3) ? [said("keep_recent", before.keepRecent ?? 3, after.keepRecent ?? 3)] : [],
		...kept,
		...days(after) < days(before) ? [said("cleanup_exp_after", days(before), days(after))] : []
	];
}
const yamlNames = {
	keepDeployed: "keep_deployed",
	keepBest: "keep_best",
	keepParents: "keep_parents"
};

// src/domain/records/version-paths.ts
const resultsSuffix = "_results.json";
/**
* The version that a path of the task belongs to: `versions/<v>/...` or `benchmarks/results/<v>_results.json`; null for
* any other path.
*/
function versionOfPath(task, path) {
	const prefix = task === "" ? "" : `${task}/`;
	if (!path.startsWith(prefix)) return null;
	const [folder, second, third, ...deeper] = path.slice(prefix.length).split("/");
	if (folder === "versions" && second !== void 0 && third !== void 0) return second;
	if (folder !== "benchmarks" || second !== "results" || deeper.length > 0) return null;
	const name = third?.endsWith(resultsSuffix) === true ? third.slice(0, -13) : "";
	return name === "" ? null : name;
}
/** Names of the versions of which a pull request adds, changes or removes a file. */
const changedVersions = (task, changes) => new Set(changes.map((change) => versionOfPath(task, change.path)).filter((version) => version !== null));

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
* Smallest true drop that a test set finds to be beyond `margin` with probability `power`, by the one-sided bound of
* `level`: margin + (z + z') × the standard error of the change. In the metric's unit.
*/
const noticeableDrop = (error, margin, level = .95, power = .8) => margin + (normalQuantile(level) + normalQuantile(power)) * error;
/** A plan for more than so many times the present test set is no advice. */
const worthPlanning = 10;
/**
* How many test items more give an equal model the chance `power` to be certified: its worse one-sided bound is then
* within `margin`. n ((z + z') error / margin)² in all, as errors shrink with √n: at an accuracy of 0.82 with 13 % of
* the items answered differently 8,039 for 1 pp. Null where these are no more than there are, or beyond ten times the
* present number.
* @param error standard error of the change on `n` items
*/
function itemsToCertify(error, margin, n, level = .95, power = .8) {
	const needed = n * ((normalQuantile(level) + normalQuantile(power)) * error / margin) ** 2;
	return needed > n && needed <= worthPlanning * n ? Math.ceil(needed * (1 - 1e-12)) - n : null;
}

// src/domain/compare/coverage.ts
/** Below this share of the items a smaller number of them is another test set, not a test set with gaps. */
const wholeTest = .75;
/** By the counts of the results (errors, timeouts, skipped), else by the items evaluated of those in the test set. */
function sideCoverage({ results, data }) {
	const counted = results?.withoutResult ?? 0;
	const [n, all] = [results?.sampleCount ?? null, data.testCount];
	const gap = n !== null && all !== null && n < all && n >= wholeTest * all ? all - n : 0;
	const missing = Math.max(counted, gap);
	return {
		missing,
		items: all ?? (n === null ? null : n + missing)
	};
}
/** Items of one side that the predictions of the other side have and its own do not. */
function lostItems(own, other) {
	const [mine, theirs] = [own.predictions, other.predictions].map((list) => new Set(list?.map(({ id }) => id)));
	if (mine === void 0 || theirs === void 0 || mine.size === 0 || theirs.size === 0) return 0;
	return [...mine].every((id) => theirs.has(id)) && mine.size >= wholeTest * theirs.size ? theirs.size - mine.size : 0;
}
/** What is missing on each side. A set that is a part of the other one lacks the rest of it. */
function coverageOf(baseline, candidate) {
	const own = sideCoverage(candidate);
	if (baseline === null) return {
		baseline: {
			missing: 0,
			items: null
		},
		candidate: own
	};
	const base = sideCoverage(baseline);
	return {
		baseline: {
			...base,
			missing: Math.max(base.missing, lostItems(baseline, candidate))
		},
		candidate: {
			...own,
			missing: Math.max(own.missing, lostItems(candidate, baseline))
		}
	};
}
/** How many more items the candidate lost than the version it is compared with. */
const lostByCandidate = ({ baseline, candidate }) => Math.max(0, candidate.missing - baseline.missing);

// src/domain/compare/configuration.ts
/** The order in which people read a configuration; keys outside follow alphabetically. */
const usualOrder = [
	"base_model",
	"base_model_name_or_path",
	"model",
	"model_id",
	"model_name",
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"method",
	"stage",
	"finetuning_type",
	"adapter",
	"peft_type",
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
/**
* Keys whose change makes another kind of model, as axolotl, LLaMA-Factory, PEFT, TRL and transformers call them: base model,
* method, adapter. The last part of a dotted key counts.
*/
const majorKeys = /* @__PURE__ */ new Set([
	"base_model",
	"base_model_name",
	"base_model_name_or_path",
	"base_model_config",
	"base_model_revision",
	"model",
	"model_id",
	"model_name",
	"model_name_or_path",
	"model_path",
	"model_type",
	"model_revision",
	"pretrained_model_name_or_path",
	"method",
	"training_method",
	"train_type",
	"training_type",
	"finetuning_type",
	"finetune_method",
	"stage",
	"rl",
	"adapter",
	"adapter_name",
	"peft_type",
	"peft_method",
	"use_peft",
	"use_lora",
	"use_dora",
	"use_rslora"
]);
/** Lists that are sets: their order says nothing. */
const setKeys = /(?:^|\.)(?:(?:lora_)?target_modules|target_parameters|modules_to_save|exclude_modules|lora_modules_to_save|unfrozen_parameters|layers_to_transform|trainable_modules|additional_target|lora_target(?:_modules)?|target|callbacks|report_to|special_tokens|tags)$/;
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
const truths = /* @__PURE__ */ new Map([
	["true", true],
	["yes", true],
	["on", true],
	["false", false],
	["no", false],
	["off", false]
]);
/** A setting by its meaning: `yes` is true, `5e-5` a number, nothing and an empty text or list as if it were not there. */
function meaningOf(key, value) {
	if (value === null || value === void 0 || value === "" || value === "[]" || value === "{}") return void 0;
	if (typeof value !== "string") return value;
	const truth = truths.get(value.toLowerCase());
	if (truth !== void 0) return truth;
	if (/^-?\d+(?:\.\d*)?(?:[eE][-+]?\d{1,2})?$/.test(value) && value.length < 16) return Number(value);
	const items = setKeys.test(key) ? /^\[(.*)\]$/s.exec(value)?.[1] : void 0;
	return items === void 0 ? value : `[${items.split(", ").sort().join(", ")}]`;
}
/** Whether two values of one setting mean the same. */
function sameSetting(key, before, after) {
	const [a, b] = [meaningOf(key, before), meaningOf(key, after)];
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
	})).filter(({ key, before, after }) => !sameSetting(key, before, after)).map(({ key, before, after }) => ({
		key,
		baseline: before,
		candidate: after,
		relativeChange: relativeChange(before, after),
		major: majorKeys.has(key.split(".").at(-1) ?? key)
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
	const predicted = facts.predictions === null ? null : new Set(facts.predictions.map(({ id }) => id)).size;
	return results?.sampleCount ?? matrixSum(results) ?? supportSum(results) ?? facts.data.testCount ?? predicted;
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
function testSetChanges(baseline, candidate, missing = {
	baseline: 0,
	candidate: 0
}) {
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
		],
		[
			"count",
			supportsOf(baseline.results),
			supportsOf(candidate.results)
		]
	].filter(([, before, after]) => before != null && after != null);
	const known = stated.length > 0 ? stated : [[
		"count",
		testItems(baseline),
		testItems(candidate)
	]];
	if (known.every(([, before, after]) => before == null || after == null)) return null;
	const changed = known.filter(([, before, after]) => before !== after && !differsByMissing(before, after, missing));
	const seen = /* @__PURE__ */ new Set();
	return changed.map(([how, before, after]) => ({
		how,
		baseline: String(before),
		candidate: String(after)
	})).filter(({ how }) => !seen.has(how) && seen.add(how)).map((change) => require_reading.reason("test-set-changed", change));
}
/** Whether two counts are of one test set, of which some items have no result. */
function differsByMissing(before, after, missing) {
	if (typeof before !== "number" || typeof after !== "number") return false;
	const asked = (count, lost) => [count, count + lost];
	return asked(before, missing.baseline).some((n) => asked(after, missing.candidate).includes(n));
}
/** The support of every class as one text, where its sum alone would look the same. Null unless all classes state theirs. */
function supportsOf(results) {
	if (supportSum(results) === null) return null;
	return (results?.perClass ?? []).map(({ label, support }) => `${label} ${support}`).sort().join(", ");
}
/** The training data of two versions side by side; class shares are ratios of each side's own total. */
function compareData(baseline, candidate) {
	const [before, after] = [baseline?.data ?? require_reading.noData, candidate?.data ?? require_reading.noData];
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

// src/domain/compare/instrument.ts
/** Fields whose values are numbers or truth values written in several ways. */
function sameText(a, b) {
	if (a === b) return true;
	const [x, y] = [Number(a), Number(b)];
	if (a.trim() !== "" && b.trim() !== "" && Number.isFinite(x) && Number.isFinite(y)) return x === y;
	const plain = (text) => text.trim().toLowerCase();
	return plain(a) === plain(b);
}
/** Hashes may be written shortened, and with the algorithm before them. */
function sameHash(a, b) {
	const [x, y] = [a, b].map((text) => text.toLowerCase().replace(/^(?:sha-?\d+|md5|git|blob)[:-]/, ""));
	return x !== void 0 && y !== void 0 && x !== "" && y !== "" && (x.startsWith(y) || y.startsWith(x));
}
const isHash = (field) => /(?:hash|sha\d*|fingerprint)$/.test(field);
/** Every field on which two files differ or of which only one speaks. Empty where neither says anything. */
function instrumentChanges(baseline, candidate) {
	const [before, after] = [baseline?.instrument ?? /* @__PURE__ */ new Map(), candidate?.instrument ?? /* @__PURE__ */ new Map()];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((field) => {
		const [old, now] = [before.get(field) ?? null, after.get(field) ?? null];
		return old !== null && now !== null && (isHash(field) ? sameHash(old, now) : sameText(old, now)) ? [] : [{
			field,
			baseline: old,
			candidate: now
		}];
	});
}

// src/domain/compare/metric-rows.ts
/** Whether the one name is the other one within a section: `metrics.macro_f1` and `macro_f1`. */
const isWithin = (one, other) => one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
/** The same metric of the other side: by its key, its name, or the end of its name where that is unique. */
function counterpart(metric, table) {
	const named = table.get(metric.name) ?? null;
	const found = named?.key === metric.key ? named : byKey$1(metric.key, table) ?? named;
	if (found !== null && found.label === metric.label) return found;
	if (metric.label !== null) return null;
	let near = null;
	for (const other of table.values()) {
		if (other.label !== null || !isWithin(other.name, metric.name)) continue;
		if (near !== null) return null;
		near = other;
	}
	return near;
}
function byKey$1(key, table) {
	for (const metric of table.values()) if (metric.key === key) return metric;
	return null;
}
/**
* The metrics to show, in order, then those that are for guards only.
* @param guarded names or patterns of metrics that a guard speaks of
*/
function rowsOf(baseline, candidate, primary, guarded = []) {
	const named = primary === null ? null : require_reading.findMetric(candidate, primary);
	const namedBefore = primary === null ? null : require_reading.findMetric(baseline, primary);
	const taken = /* @__PURE__ */ new Set([namedBefore?.key]);
	const rest = [];
	for (const after of candidate.values()) {
		if (after.key === named?.key) continue;
		const before = counterpart(after, baseline);
		const free = before === null || taken.has(before.key) ? null : before;
		if (free !== null) taken.add(free.key);
		rest.push({
			name: after.name,
			before: free,
			after
		});
	}
	for (const before of baseline.values()) if (!taken.has(before.key)) rest.push({
		name: before.name,
		before,
		after: null
	});
	const isClass = ({ before, after }) => (after ?? before)?.label !== null;
	return [
		...primary === null ? [] : [{
			name: primary,
			before: namedBefore,
			after: named
		}],
		...rest.filter((row) => !isClass(row)),
		...rest.filter((row) => isClass(row) && (row.after ?? row.before)?.score === "f1"),
		...rest.filter((row) => isClass(row) && (row.after ?? row.before)?.score !== "f1").filter(({ name }) => guarded.some((pattern) => require_reading.fitsPattern(pattern, name))).map((row) => ({
			...row,
			hidden: true
		}))
	].filter(({ before, after }) => before !== null || after !== null);
}

// src/domain/compare/same-measure.ts
/** What an evaluation says of the test behind one metric, told apart from its value. */
const aspects = [
	"shots",
	"taskVersion",
	"filter",
	"taskHash"
];
const names = {
	shots: "shots",
	taskVersion: "task-version",
	filter: "filter",
	taskHash: "task-hash"
};
/**
* Why two values of one metric were not measured alike, by what the files say of this metric: another part of the data,
* other shots, task version, filter or task, another number of items. Null where nothing is known to differ. Items that are
* known to be missing make no other test.
* @param missing items without a result on each side
*/
function measuredOtherwise(metric, before, after, missing) {
	const differs = (what, baseline, candidate) => require_reading.reason("measured-otherwise", {
		metric,
		what,
		baseline: String(baseline),
		candidate: String(candidate)
	});
	if (before.split !== null && after.split !== null && before.split !== after.split) return differs("split", before.split, after.split);
	for (const aspect of aspects) {
		const [old, now] = [before.test?.[aspect] ?? null, after.test?.[aspect] ?? null];
		if (old !== null && now !== null && old !== now) return differs(names[aspect], old, now);
	}
	for (const [field, old] of before.test?.settings ?? []) {
		const now = after.test?.settings.get(field);
		if (now !== void 0 && now !== old) return differs("settings", `${field}: ${old}`, `${field}: ${now}`);
	}
	const [old, now] = [before.n, after.n];
	if (old === null || now === null) return null;
	const asked = (n, lost) => [n, n + lost];
	return asked(old, missing.baseline).some((n) => asked(now, missing.candidate).includes(n)) ? null : differs("items", old, now);
}

// src/domain/compare/comparability.ts
const labelsOf$2 = (results) => (results?.perClass.length ?? 0) > 0 ? (results?.perClass ?? []).map((scores) => scores.label) : results?.confusion?.labels ?? [];
function labelChanges(baseline, candidate) {
	const [before, after] = [labelsOf$2(baseline), labelsOf$2(candidate)];
	if (before.length === 0 || after.length === 0) return [];
	const added = after.filter((label) => !before.includes(label));
	const removed = before.filter((label) => !after.includes(label));
	return added.length + removed.length === 0 ? [] : [require_reading.reason("label-set-changed", {
		added,
		removed
	})];
}
/** Metrics that vanished while one of nearly the same name appeared. */
function renames(before, after) {
	const overall = (table) => [...table.values()].filter((metric) => metric.label === null);
	const gone = overall(before).filter((metric) => counterpart(metric, after) === null);
	const appeared = overall(after).filter((metric) => counterpart(metric, before) === null);
	return gone.flatMap(({ name }) => {
		const to = appeared.find((metric) => require_reading.similarNames(name, metric.name))?.name;
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
	const macro = require_reading.findMetric(require_reading.metricTable(results), "macro_f1");
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
	return [require_reading.reason("metric-redefined", { metric: "macro_f1" })];
}
const hourMs = 36e5;
/** The largest offset of a time zone from UTC. */
const farthestZoneMs$1 = 14 * hourMs;
function outdated(facts) {
	const [results, model] = [facts.results?.evaluated ?? null, facts.model.created];
	if (results === null || model === null) return [];
	const day = results.dateOnly ? 24 * hourMs - 1 : 0;
	const doubt = require_reading.statesZone(results) === require_reading.statesZone(model) ? 0 : farthestZoneMs$1;
	return results.epochMs + day + doubt >= model.epochMs ? [] : [require_reading.reason("results-older-than-model", {
		version: facts.version,
		results: results.text,
		model: model.text
	})];
}
function primaryReasons(before, after, primary, version, reading, missing) {
	const [old, now] = [require_reading.findMetric(before, primary), require_reading.findMetric(after, primary)];
	if (old === null) return [require_reading.reason("baseline-metric-missing", {
		metric: primary,
		version
	})];
	if (!Number.isFinite(old.value)) return [require_reading.reason("baseline-not-a-number", {
		metric: primary,
		version
	})];
	if (now === null) return [];
	if (reading.scalesDiffer(primary, old.value, now.value)) return [require_reading.reason("scale-changed", {
		metric: primary,
		baseline: old.value,
		candidate: now.value
	})];
	const otherwise = measuredOtherwise(primary, old, now, missing);
	return otherwise === null ? [] : [otherwise];
}
/** What the two were measured with, where both say it and not the same. */
const instrumentReasons = (baseline, candidate) => instrumentChanges(baseline, candidate).flatMap(({ field, baseline: before, candidate: after }) => before === null || after === null ? [] : [require_reading.reason("instrument-changed", {
	field,
	baseline: before,
	candidate: after
})]);
/** What only one of two versions says of its instrument: said, and judged all the same. */
function unsaidInstrument(baseline, candidate) {
	if (baseline.results === null || candidate.results === null) return [];
	const changes = instrumentChanges(baseline.results, candidate.results);
	return ["baseline", "candidate"].flatMap((side) => {
		const fields = changes.filter((change) => change[side] === null).map(({ field }) => field);
		const { version } = side === "baseline" ? baseline : candidate;
		return fields.length === 0 ? [] : [require_reading.reason("instrument-unknown", {
			version,
			fields
		})];
	});
}
/**
* What stands against comparing two versions, most important first. A zero baseline is said too, but
* only takes the relative change away.
*/
function comparability(baseline, candidate, primary, reading) {
	const version = baseline.version;
	if (baseline.results === null) return {
		comparable: false,
		reasons: [require_reading.reason("baseline-without-results", { version })]
	};
	const [before, after] = [require_reading.metricTable(baseline.results), require_reading.metricTable(candidate.results)];
	const coverage = coverageOf(baseline, candidate);
	const missing = {
		baseline: coverage.baseline.missing,
		candidate: coverage.candidate.missing
	};
	const measured = candidate.results !== null;
	const against = [
		...testSetChanges(baseline, candidate, missing) ?? [],
		...labelChanges(baseline.results, candidate.results),
		...primary === null ? [] : primaryReasons(before, after, primary, version, reading, missing),
		...instrumentReasons(baseline.results, candidate.results),
		...redefinition(baseline.results, candidate.results),
		...outdated(baseline),
		...outdated(candidate)
	];
	const renamed = measured ? renames(before, after).map((names) => require_reading.reason("metric-renamed", names)) : [];
	const primaryRenamed = renamed.filter(({ args }) => primary !== null && (args.from === primary || args.to === primary));
	const zero = primary !== null && require_reading.findMetric(before, primary)?.value === 0;
	return {
		comparable: against.length + primaryRenamed.length === 0,
		reasons: [
			...against,
			...renamed,
			...zero && primary !== null ? [require_reading.reason("zero-baseline", { metric: primary })] : []
		]
	};
}

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

// src/domain/compare/fallen.ts
/**
* The metrics and classes beside the primary metric that surely got worse, by more than nothing. All of them are tested
* together by Holm's correction, whatever family the table tests them in: each is a caution, and of forty equal metrics
* a false one must stay as rare as of one.
*/
function fallenMetrics(metrics, { confidence, maxRegression, protectedClasses }) {
	const secondary = metrics.filter(({ group, label, pValue }) => group !== "primary" && pValue !== null && !protectedClasses.includes(label ?? ""));
	const adjusted = holm(secondary.map(({ pValue }) => pValue));
	return secondary.filter((metric, i) => metric.outcome === "regressed" && metric.significance === "significant" && (adjusted[i] ?? 1) < 1 - confidence && !isPracticallyEqual(metric, maxRegression));
}

// src/domain/statistics/percentiles.ts
/**
* Percentile interval of a sample in ascending order (type 6 of Hyndman and Fan, at the ranks (B + 1) α/2), widened to
* hold `observed`.
*/
function percentileInterval(sorted, observed, level) {
	const at = (p) => {
		const rank = Math.min(sorted.length - 1, Math.max(0, p * (sorted.length + 1) - 1));
		const below = sorted[Math.floor(rank)] ?? observed;
		return below + ((sorted[Math.ceil(rank)] ?? observed) - below) * (rank - Math.floor(rank));
	};
	return [Math.min(observed, at((1 - level) / 2)), Math.max(observed, at((1 + level) / 2))];
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
* Paired bootstrap over clusters of items (an item alone is one) with percentile intervals, and approximate
* randomisation (Noreen 1989: the two predictions of each cluster change places with probability ½; p = (1 + as extreme) / (1 + rounds)), for several
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
			baselineInterval: percentileInterval(sample.baseline.sort(), baseline, level),
			candidateInterval: percentileInterval(sample.candidate.sort(), candidate, level),
			interval: percentileInterval(sample.change.sort(), candidate - baseline, level),
			sorted: sample.change,
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
* A function that draws as many clusters as there are with replacement and returns the margins of their items, the same
* objects at every call. Items of equal truth and predictions are one cell, so that a round counts cells and not items.
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
	const members = membersOf(items);
	const inOrder = Int32Array.from(members.flat(), (row) => cellOf[row] ?? 0);
	const start = new Int32Array(items.clusters + 1);
	members.forEach((rows, number) => {
		start[number + 1] = (start[number] ?? 0) + rows.length;
	});
	return () => {
		counts.fill(0);
		let drawn = 0;
		for (let draw = 0; draw < items.clusters; draw++) {
			const number = random.below(items.clusters);
			const end = start[number + 1] ?? 0;
			for (let at = start[number] ?? 0; at < end; at++) {
				const cell = inOrder[at] ?? 0;
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			drawn += end - (start[number] ?? 0);
		}
		clear(pair);
		pair.baseline.n = drawn;
		pair.candidate.n = drawn;
		cells.forEach((cell, i) => {
			addItems(pair, cell.truth, cell.before, cell.after, counts[i] ?? 0);
		});
		return pair;
	};
}
/** The rows of each cluster. */
function membersOf({ cluster, clusters }) {
	const members = Array.from({ length: clusters }, () => []);
	cluster.forEach((number, row) => {
		members[number]?.push(row);
	});
	return members;
}
function clear(pair) {
	for (const side of [pair.baseline, pair.candidate]) {
		side.correct.fill(0);
		side.actual.fill(0);
		side.predicted.fill(0);
	}
}
/**
* p-values of the metrics: the two predictions of a cluster change places together. Only clusters in which predictions
* differ can change anything.
*/
function randomisation(items, metrics, random, rounds) {
	const pair = observedPair(items);
	const change = (metric) => metric(pair.candidate) - metric(pair.baseline);
	const observed = metrics.map((metric) => Math.abs(change(metric)));
	const extreme = metrics.map(() => 0);
	const different = membersOf(items).map((rows) => rows.filter((i) => items.baseline[i] !== items.candidate[i])).filter((rows) => rows.length > 0);
	const swapped = new Uint8Array(different.length);
	const exchange = (i, swap) => {
		const truth = items.truth[i] ?? 0;
		const [first, second] = [items.baseline[i] ?? 0, items.candidate[i] ?? 0];
		const [leaving, arriving] = swap === 1 ? [first, second] : [second, first];
		addPrediction(pair.baseline, truth, leaving, -1);
		addPrediction(pair.baseline, truth, arriving, 1);
		addPrediction(pair.candidate, truth, arriving, -1);
		addPrediction(pair.candidate, truth, leaving, 1);
	};
	for (let round = 0; round < rounds; round++) {
		different.forEach((rows, number) => {
			const swap = random.coin() ? 1 : 0;
			if (swap === swapped[number]) return;
			swapped[number] = swap;
			for (const i of rows) exchange(i, swap);
		});
		metrics.forEach((metric, k) => {
			if (Math.abs(change(metric)) >= (observed[k] ?? 0) - 1e-12) extreme[k] = (extreme[k] ?? 0) + 1;
		});
	}
	return extreme.map((count) => (count + 1) / (rounds + 1));
}
function standardDeviation(sample) {
	const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
	const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (sample.length - 1));
}

// src/domain/statistics/clusters.ts
/**
* Mean of `values` with its cluster-robust standard error: √(G / (G − 1) Σ_g (Σ_i∈g (x_i − mean))²) / N. This is what
* statsmodels gives for `OLS(x, 1).fit(cov_type='cluster')` with its small-sample correction; with one item a group it
* is the usual error of a mean. Liang and Zeger, Biometrika 73 (1986); Miller, "Adding Error Bars to Evals" (2024).
* @param cluster the group of each value
*/
function clusteredMean(values, cluster) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const sums = /* @__PURE__ */ new Map();
	values.forEach((value, i) => {
		const key = cluster[i] ?? "";
		sums.set(key, (sums.get(key) ?? 0) + value - mean);
	});
	const clusters = sums.size;
	const squares = [...sums.values()].reduce((total, sum) => total + sum * sum, 0);
	return {
		mean,
		standardError: Math.sqrt(clusters / (clusters - 1) * squares) / values.length,
		clusters
	};
}
/** t interval of a clustered mean with G − 1 degrees of freedom, cut at 0 and 1 for a share. */
function clusteredInterval({ mean, standardError, clusters }, level) {
	const half = criticalT(level, clusters - 1) * standardError;
	return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
/** Two-sided p of a clustered mean of differences being 0. */
const clusteredP = ({ mean, standardError, clusters }) => standardError > 0 ? tTwoSidedP(mean / standardError, clusters - 1) : mean === 0 ? 1 : 0;
/** Whether items are not independent of each other: they come in groups, or were answered several times. */
const areClustered = (items) => items.some(({ group, sample }) => group != null || sample != null);
/** What items that are alike have in common: their group, else the item itself. */
const clusterOf = ({ id, group }) => group == null ? `item ${id}` : `group ${group}`;
/** Items by id, repeats averaged within their item. */
function itemShares(items) {
	const found = /* @__PURE__ */ new Map();
	for (const answer of items) {
		const { id, label, prediction } = answer;
		const item = found.get(id) ?? {
			right: 0,
			of: 0,
			group: clusterOf(answer)
		};
		item.right += label === prediction ? 1 : 0;
		item.of++;
		found.set(id, item);
	}
	return new Map([...found].map(([id, { right, of, group }]) => [id, {
		right: right / of,
		group
	}]));
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
function decimalsOf(value) {
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

// src/domain/statistics/rounding.ts
/** Half a point of a ratio: so much the written digits of a number explain at most, since programs drop zeros. */
const mostRounding = .005;
/** Largest distance that rounding to the written decimals explains. */
function roundingOf$1(side) {
	const digits = .5 * 10 ** -(side.decimals ?? decimalsOf(side.value));
	return (Math.abs(side.value) <= 1 ? Math.min(mostRounding, digits) : digits) + 1e-9;
}
/** Written values are trusted as being of the predictions file when they are within half a point of it. */
const sameValue = mostRounding;
/** False where both stated values are those of the predictions, true where they are nearly, null where they are not. */
function agreement(baseline, old, candidate, now) {
	const sides = [{
		off: Math.abs(baseline.value - old),
		rounding: roundingOf$1(baseline)
	}, {
		off: Math.abs(candidate.value - now),
		rounding: roundingOf$1(candidate)
	}];
	if (!sides.every(({ off, rounding }) => off <= Math.max(rounding, sameValue))) return null;
	return !sides.every(({ off, rounding }) => off <= rounding);
}

// src/domain/statistics/compare-clustered.ts
/**
* A change of accuracy over items that come in groups or were answered several times: the mean of the items' differences,
* repeats averaged, with its cluster-robust error and t with one degree of freedom less than there are groups.
*/
function compareClustered(baseline, candidate, level) {
	const [old, now] = [itemShares(baseline.predictions ?? []), itemShares(candidate.predictions ?? [])];
	const ids = [...now.keys()];
	const unlike = {
		judgement: null,
		differentItems: true,
		tooFewGroups: null
	};
	if (old.size !== now.size || !ids.every((id) => old.has(id))) return unlike;
	const groups = ids.map((id) => groupOf(old.get(id), now.get(id)));
	const [before, after] = [old, now].map((side) => ids.map((id) => side.get(id)?.right ?? NaN));
	if (before === void 0 || after === void 0 || groups.includes(null)) return unlike;
	const cluster = groups.map((group) => group ?? "");
	const means = {
		old: clusteredMean(before, cluster),
		now: clusteredMean(after, cluster)
	};
	const { clusters } = means.now;
	if (clusters < 10) return {
		judgement: null,
		differentItems: false,
		tooFewGroups: clusters
	};
	const inexact = agreement(baseline, means.old.mean, candidate, means.now.mean);
	if (inexact === null) return {
		judgement: null,
		differentItems: false,
		tooFewGroups: null
	};
	const change = clusteredMean(after.map((right, i) => right - (before[i] ?? NaN)), cluster);
	const { standardError } = change;
	return {
		judgement: {
			method: "clustered",
			source: standardError > 0 ? {
				kind: "t",
				standardError,
				degreesOfFreedom: clusters - 1
			} : {
				kind: "tango",
				gained: 0,
				lost: 0,
				n: clusters
			},
			pValue: clusteredP(change),
			planningError: standardError > 0 ? standardError : null,
			conservative: false,
			assumptions: ["same-items", ...inexact ? ["inexact-value"] : []],
			n: ids.length,
			baselineInterval: clusteredInterval(means.old, level),
			candidateInterval: clusteredInterval(means.now, level)
		},
		differentItems: false,
		tooFewGroups: null
	};
}
/** The group that an item has on either side; null where the two sides disagree. */
function groupOf(old, now) {
	if (old === void 0 || now === void 0) return null;
	if (old.group === now.group) return now.group;
	const alone = [old, now].filter(({ group }) => group.startsWith("group "));
	return alone.length === 1 ? alone[0]?.group ?? null : null;
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
function labelsOf$1(items) {
	const labels = /* @__PURE__ */ new Set();
	for (const { label, prediction } of items) labels.add(label).add(prediction);
	return [...labels].sort();
}
/** The confusion matrix of item predictions; null for more than MAX_CLASSES labels. */
function confusionFromPredictions(items) {
	const labels = labelsOf$1(items);
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
/** What a file has once: an item, or one of several answers to it. */
const keyOf$1 = ({ id, sample }) => sample == null ? id : `${id}\u0000${sample}`;
/**
* Pairs predictions by id (and sample, where items were answered several times). Null unless both sides have exactly the
* same ones, each once, with the same true labels and groups: anything else is not the same test set. Order of the lines
* plays no part.
*/
function pairItems(baseline, candidate) {
	const before = new Map(baseline.map((item) => [keyOf$1(item), item]));
	const after = new Map(candidate.map((item) => [keyOf$1(item), item]));
	const n = after.size;
	if (n === 0 || n !== candidate.length || n !== before.size || n !== baseline.length) return null;
	const labels = labelsOf$1([...baseline, ...candidate]);
	const index = new Map(labels.map((label, i) => [label, i]));
	const at = (label) => index.get(label) ?? 0;
	const items = {
		labels,
		truth: new Int32Array(n),
		baseline: new Int32Array(n),
		candidate: new Int32Array(n),
		cluster: new Int32Array(n),
		clusters: 0,
		seed: 0
	};
	const clusters = /* @__PURE__ */ new Map();
	const texts = [];
	for (const [row, id] of [...after.keys()].sort().entries()) {
		const [old, now] = [before.get(id), after.get(id)];
		if (old === void 0 || now === void 0 || old.label !== now.label) return null;
		if (old.group != null && now.group != null && old.group !== now.group) return null;
		items.truth[row] = at(now.label);
		items.baseline[row] = at(old.prediction);
		items.candidate[row] = at(now.prediction);
		const cluster = clusterOf(now.group == null ? old : now);
		const number = clusters.get(cluster) ?? clusters.size;
		clusters.set(cluster, number);
		items.cluster[row] = number;
		texts.push(id, now.label, ...[old.prediction, now.prediction].sort());
	}
	return {
		...items,
		clusters: clusters.size,
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

// src/domain/statistics/compare-paired.ts
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
	const clustered = areClustered(before) || areClustered(after);
	const isShare = kind.type === "accuracy" || kind.type === "proportion";
	if (clustered && isShare) return compareClustered(baseline, candidate, level);
	const values = {
		kind,
		baseline: baseline.value,
		candidate: candidate.value
	};
	const results = shared ?? resampleAll(before, after, [values], level);
	if (results === null) return {
		judgement: null,
		differentItems: true,
		tooFewGroups: null
	};
	const { clusters } = results.items;
	if (clustered && clusters < 10) return {
		judgement: null,
		differentItems: false,
		tooFewGroups: clusters
	};
	return {
		judgement: isShare ? judgeAccuracy(baseline, candidate, results.items, level) : judgeResampled(kind, baseline, candidate, results),
		differentItems: false,
		tooFewGroups: null
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
		source: {
			kind: "tango",
			gained,
			lost,
			n
		},
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
		source: {
			kind: "resampled",
			sorted: outcome.sorted
		},
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

// src/domain/statistics/together.ts
/**
* Applies Holm's correction to comparisons that are tested together: a change stays significant only where its adjusted
* p is below 1 − level. Intervals stay those of the single metric.
*/
function adjustTogether(comparisons, level = .95) {
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

// src/domain/statistics/change-evidence.ts
/** Level of a two-sided interval whose ends are the one-sided bounds of `level` (0.95 gives 0.90). */
const bothSides = (level) => 2 * level - 1;
function sourceInterval({ change, source }, level) {
	switch (source.kind) {
		case "normal": {
			const half = criticalZ(level) * source.standardError;
			return [change - half, change + half];
		}
		case "t": {
			const half = criticalT(level, source.degreesOfFreedom) * source.standardError;
			return [change - half, change + half];
		}
		case "tango": return tangoInterval(source.gained, source.lost, source.n, level);
		case "newcombe": return newcombeDifference(...source.now, ...source.before, level);
		case "resampled": return percentileInterval(source.sorted, change, level);
	}
}
/**
* Two-sided interval of the change in the metric's unit, widened where it must be to hold the change as written (counts
* and runs may differ from that by their rounding), and cut at −1 and 1 for shares.
* @param level 0 < level < 1
*/
function changeInterval(evidence, level) {
	const { change, share, unit } = evidence;
	const [low, high] = sourceInterval(evidence, level);
	const whole = [Math.min(low, change), Math.max(high, change)];
	const cut = share ? [Math.max(-1, whole[0]), Math.min(1, whole[1])] : whole;
	return [cut[0] * unit, cut[1] * unit];
}
/** Smaller p-values are not told apart: quantiles so far out are not exact. */
const leastP = 1e-9;
/** Just below one half, where the bound is the change itself. */
const mostP = .4999;
/**
* One-sided p-value for "the true change lies beyond `limit`", on the side asked for: the smallest α whose one-sided
* bound, of level 1 − α, lies beyond it. By inversion of the interval, so that test and bound never disagree, whatever
* the method. 1 where not even the change itself is beyond.
* @param limit in the metric's unit
*/
function beyondPValue(evidence, limit, side) {
	const isBeyond = (alpha) => {
		const [low, high] = changeInterval(evidence, bothSides(1 - alpha));
		return side === "below" ? high < limit : low > limit;
	};
	if (!isBeyond(mostP)) return 1;
	if (isBeyond(leastP)) return leastP;
	let [low, high] = [leastP, mostP];
	for (let step = 0; step < 40; step++) {
		const middle = Math.sqrt(low * high);
		if (isBeyond(middle)) high = middle;
		else low = middle;
	}
	return high;
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
const halfUnit = (number) => .5 * 10 ** -(number.decimals ?? decimalsOf(number.value));
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

// src/domain/statistics/cluster-source.ts
/** The error of a share over items in groups, null for other metrics and where the groups are too few. */
function fromClusters(kind, side) {
	if (kind.type !== "accuracy" && kind.type !== "proportion") return null;
	const items = [...itemShares(side.predictions ?? []).values()];
	const { mean, standardError, clusters } = clusteredMean(items.map(({ right }) => right), items.map(({ group }) => group));
	const off = Math.abs(side.value - mean);
	if (clusters < 10 || !(standardError > 0) || !(off <= Math.max(roundingOf$1(side), .005))) return null;
	return {
		value: side.value,
		standardError,
		n: items.length,
		inexact: off > roundingOf$1(side),
		origin: "clusters",
		conservative: false,
		smoothed: false
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

// src/domain/statistics/few-items.ts
/**
* Items of a class below which the delta method is not to be trusted: on equal models with 77 skewed classes and 160
* items it called 17 % significant, and one value's interval held the truth in 3 to 72 % of runs.
*/
const enoughItems = 5;
/** What the delta method lacks for a macro average or for one class's F1; null where every class has enough items. */
function tooFewInMatrix(kind, matrix) {
	const { actual } = marginsOf(matrix);
	return tooFew(kind, matrix.labels.map((label, i) => ({
		label,
		support: actual[i] ?? 0
	})));
}
/** The same from the supports of a class table. */
const tooFewInScores = (kind, scores) => tooFew(kind, scores.map(({ label, support }) => ({
	label,
	support: support ?? 0
})));
function tooFew(kind, classes) {
	const counting = countingClasses(kind, classes);
	const few = counting.filter(({ support }) => support < enoughItems).length;
	return few > 0 ? {
		few,
		of: counting.length
	} : null;
}
function countingClasses(kind, classes) {
	switch (kind.type) {
		case "macro_f1":
		case "macro_precision":
		case "macro_recall": {
			const weights = macroWeights(kind, classes.map(({ label }) => label));
			return classes.filter((_one, i) => (weights[i] ?? 0) > 0);
		}
		case "f1": return classes.filter(({ label }) => label === kind.label);
		default: return [];
	}
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
/** Collects what is known of one metric of one version. Never throws, whatever the numbers. */
function collectSources(kind, side) {
	const contradictions = [];
	const confusion = readConfusion(side, contradictions);
	const { value } = side;
	const clustered = areClustered(side.predictions ?? []);
	const runs = readRuns(side, contradictions);
	const standardError = side.standardError ?? NaN;
	const counted = countedError(kind, side, confusion, contradictions);
	return {
		value,
		n: itemsBehind(kind, side, confusion),
		share: runs === null && !clustered ? shareOf(kind, side, confusion) : null,
		...counted,
		...clustered ? { computed: fromClusters(kind, side) } : {},
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
/** The error that counts or scores per class give, unless classes that count have too few items for the delta method. */
function countedError(kind, side, confusion, contradictions) {
	if (kind.type === "other" || kind.type === "proportion") return {
		computed: null,
		tooFew: null
	};
	const counts = fromConfusion(kind, side, confusion, contradictions);
	const scores = side.classScores ?? [];
	const computed = counts ?? fromScores(kind, side, scores, contradictions);
	if (computed === null) return {
		computed,
		tooFew: null
	};
	const read = confusion === null ? kind : readMacro(kind, [confusion], [side.value]);
	const tooFew = counts !== null && confusion !== null ? tooFewInMatrix(read, confusion) : tooFewInScores(kind, scores);
	return {
		computed: tooFew === null ? computed : null,
		tooFew
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
	const tolerance = Math.max(roundingOf$1(side), runs.standardError);
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
	if (n === null || !isShareOfItems(side.value, side.decimals ?? decimalsOf(side.value), n)) return null;
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
	const tolerance = Math.max(roundingOf$1(side), estimate.standardError);
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
		inexact: off > roundingOf$1(side)
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
	const exact = roundingOf$1(side) + estimate.tolerance;
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
	const standardError = errorOf(sources, level);
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
		interval: cut(kind, value, normalInterval(value, error.standardError, level)),
		method: methodOf$1(error),
		conservative: error.conservative
	};
	if (runs === null || !(runs.standardError > 0)) return null;
	return {
		interval: cut(kind, value, tInterval(runs, level)),
		method: "t",
		conservative: false
	};
}
function methodOf$1(error) {
	if (error.origin === "reported") return "standard-error";
	if (error.origin === "clusters") return "clustered";
	return error.origin === "confusion" ? "delta-confusion" : "delta-bound";
}
/** Standard error of one value for planning: never 0. Runs are left out: more items would not narrow them. */
function errorOf(sources, level) {
	if (sources.share) return adjustedStandardError(sources.share.value, sources.share.n, level);
	return (sources.computed ?? sources.reported)?.standardError ?? null;
}
/**
* Whether the values are shares, whose intervals end at 0 and 1. Other metrics have no such ends, nor have the same
* metrics written in another unit (81.5 for 0.815).
*/
const isShare$1 = (kind, values) => kind.type !== "other" && values.every((value) => value >= 0 && value <= 1);
const cut = (kind, value, [low, high]) => isShare$1(kind, [value]) ? [Math.max(0, low), Math.min(1, high)] : [low, high];

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
		evidence: null,
		method: null,
		assumptions: [],
		baselineInterval: intervalOf(kind, before, level)?.interval ?? null,
		candidateInterval: intervalOf(kind, after, level)?.interval ?? null,
		conservative: false,
		planningError: null,
		detectable: null,
		tooFew: before.tooFew ?? after.tooFew,
		tooFewGroups: null,
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
	const tooFewGroups = paired?.tooFewGroups ?? null;
	if (tooFewGroups !== null) return {
		...unknown,
		baselineInterval: null,
		candidateInterval: null,
		tooFewGroups
	};
	const found = paired?.judgement ?? compareIndependent(before, after, level);
	if (found === null) return {
		...unknown,
		assumptions: extra
	};
	const share = isShare$1(kind, [baseline.value, candidate.value]);
	const known = withJudgement$1(unknown, found, {
		change,
		source: found.source,
		share,
		unit: 1
	}, level);
	return known === null ? {
		...unknown,
		assumptions: extra
	} : {
		...known,
		assumptions: [...known.assumptions, ...extra]
	};
}
/** The comparison with what a method says filled in; null where absurd inputs left no numbers. */
function withJudgement$1(unknown, judged, evidence, level) {
	const interval = changeInterval(evidence, level);
	if (!interval.every(Number.isFinite) || Number.isNaN(judged.pValue)) return null;
	const { significance, disagree } = significanceOf(interval, judged.pValue, level);
	const { planningError } = judged;
	return {
		...unknown,
		significance,
		interval,
		pValue: judged.pValue,
		evidence,
		method: judged.method,
		assumptions: disagree ? [...judged.assumptions, "test-and-interval-disagree"] : judged.assumptions,
		baselineInterval: judged.baselineInterval ?? unknown.baselineInterval,
		candidateInterval: judged.candidateInterval ?? unknown.candidateInterval,
		conservative: judged.conservative,
		planningError,
		detectable: planningError === null ? null : powerFactor(level) * planningError,
		tooFew: null,
		n: judged.n === void 0 ? unknown.n : {
			baseline: judged.n,
			candidate: judged.n
		}
	};
}
function significanceOf(interval, pValue, level) {
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
		source: {
			kind: "newcombe",
			now: [x1, n1],
			before: [x2, n2]
		},
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
		source: {
			kind: "normal",
			standardError
		},
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
* Standard error of the change between two versions that are both as good as the candidate, on these two test sets. It
* says what so many items can show, which is what a reader plans with.
*/
function planningError(before, after, level) {
	const error = errorOf(after, level);
	if (error === null) return null;
	if (before.n !== null && after.n !== null) return error * Math.sqrt(1 + after.n / before.n);
	return Math.hypot(error, errorOf(before, level) ?? error);
}
function compareRuns(before, after, level) {
	if (before.runs === null || after.runs === null) return null;
	const result = welch(after.runs, before.runs, level);
	if (result === null) return null;
	return {
		method: "welch",
		source: {
			kind: "t",
			standardError: result.standardError,
			degreesOfFreedom: result.degreesOfFreedom
		},
		pValue: result.pValue,
		planningError: null,
		conservative: false,
		assumptions: ["runs-vary-alone"]
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
/**
* Shares of all items that are no function of a confusion matrix, by the last words of the name. Accuracy of tokens and
* averages over classes are none, nor are error rates of words and characters: their items are others.
*/
const shareOfItems = /(?:^|[ ])(?:exact match|em|pass(?: at)? \d+|accuracy norm|rate|winrate|accuracy|top \d+|correct|match|compliance|validity|valid|solved|resolved)$/;
const otherItems = /(?:^| )(?:(?:words?|char|character|phoneme|match|diarization|equal|tokens?) error rate|tokens? acc(?:uracy)?|(?:balanced|macro|weighted|per class) (?:\w+ )*acc(?:uracy)?|(?:learning|sample|bit|frame) rate)$/;
/**
* What a metric measures, by the last part of its name, as far as the choice of a statistical method needs it.
*/
function metricKind(metric) {
	if (metric.label !== null && metric.score !== null) return {
		type: metric.score,
		label: metric.label
	};
	const name = require_reading.lastPart(metric.name);
	if (!require_reading.isShareByName(name)) return { type: "other" };
	const words = require_reading.metricWords(name).map((word) => word === "acc" ? "accuracy" : word).filter((word) => !fillers.has(word));
	return byWords.get([...words].sort().join(" ")) ?? (shareOfItems.test(words.join(" ")) && !otherItems.test(require_reading.metricWords(name).join(" ")) ? { type: "proportion" } : { type: "other" });
}

// src/domain/compare/trusted-evidence.ts
/** A standard error, or a spread of runs, so many times the baseline's is not taken on trust. */
const mostTimesWider = 3;
/**
* A candidate cannot choose how sure one may be: the number of test items is the largest that any of its files states, and
* a confusion matrix, class counts or predictions of fewer items are not used.
*/
function trustedEvidence(facts) {
	const { results, predictions, data } = facts;
	if (results === null) return {
		facts,
		contradictions: []
	};
	const distinct = predictions === null ? null : new Set(predictions.map(({ id }) => id)).size;
	const counts = {
		confusion: results.confusion === null ? null : itemCount({
			value: 0,
			confusion: results.confusion
		}),
		scores: results.perClass.length === 0 ? null : itemCount({
			value: 0,
			classScores: results.perClass
		}),
		predictions: distinct
	};
	const stated = Math.max(...[
		results.sampleCount,
		data.testCount,
		counts.confusion,
		counts.predictions
	].map((n) => n ?? 0));
	const fewer = [
		"confusion",
		"scores",
		"predictions"
	].filter((source) => {
		const count = counts[source];
		return count !== null && count < stated * .98;
	});
	if (fewer.length === 0 && (results.sampleCount ?? stated) === stated) return {
		facts,
		contradictions: []
	};
	const left = (source, value) => fewer.includes(source) ? null : value;
	return {
		facts: {
			...facts,
			predictions: left("predictions", predictions),
			results: {
				...results,
				sampleCount: stated > 0 ? stated : null,
				confusion: left("confusion", results.confusion),
				perClass: fewer.includes("scores") ? results.perClass.map((scores) => ({
					...scores,
					support: null
				})) : results.perClass
			}
		},
		contradictions: fewer.map((source) => ({
			code: "fewer-items-than-stated",
			source,
			stated,
			computed: counts[source] ?? 0
		}))
	};
}
const spreadOf = (runs) => (runs === null ? null : summariseRuns(runs)?.standardError) ?? null;
/**
* Standard error and runs of a candidate, as far as they can be: no share over n items has a standard error above
* 1 / (2 √(n − 1)), and none several times the baseline's is believed. What is not is null, and said.
* @param n test items, null where unknown
*/
function trustedSpread(kind, candidate, baseline, n) {
	const widest = n !== null && n > 1 && kind.type !== "other" ? .5 / Math.sqrt(n - 1) : null;
	const share = kind.type === "accuracy" || kind.type === "proportion";
	const known = baseline?.standardError ?? spreadOf(baseline?.runs ?? null);
	const limits = [
		share && widest !== null ? widest * 1.05 : null,
		known !== null && known > 0 ? known * mostTimesWider : null,
		known === null && widest !== null ? widest * mostTimesWider : null
	].filter((limit) => limit !== null);
	const limit = Math.min(...limits);
	const check = (source, found) => found !== null && found > limit ? [{
		code: "spread-impossible",
		source,
		stated: limit,
		computed: found
	}] : [];
	const ofError = check("standard-error", candidate.standardError);
	const ofRuns = check("runs", spreadOf(candidate.runs));
	return {
		standardError: ofError.length > 0 ? null : candidate.standardError,
		runs: ofRuns.length > 0 ? null : candidate.runs,
		contradictions: [...ofError, ...ofRuns]
	};
}

// src/domain/compare/certainty.ts
/** Shares written in percent are judged as ratios: only those have known distributions. */
const divisorOf = (scale) => scale === "percent" ? 100 : 1;
const divided = (measured, divisor) => measured === null || divisor === 1 ? measured : {
	value: measured.value / divisor,
	decimals: measured.decimals === null ? null : measured.decimals + 2
};
/** Flags say how many answers are right, and nothing of classes. */
function isAbout(metric, predictions) {
	const { type } = metricKind(metric);
	return type === "accuracy" || type === "proportion" || predictions?.some(({ flag }) => flag === true) !== true;
}
function sideFacts({ metric, facts }, scale) {
	const divisor = divisorOf(scale);
	const results = facts.results;
	const written = divided(metric, divisor);
	const exact = metric.numerator !== null && metric.n !== null ? metric.numerator / metric.n : null;
	return {
		value: exact ?? written?.value ?? metric.value,
		decimals: exact === null ? written?.decimals ?? null : null,
		standardError: metric.standardError === null ? null : metric.standardError / divisor,
		runs: metric.runs?.map((run) => run / divisor) ?? null,
		n: metric.n ?? (metric.whole ? results?.sampleCount ?? null : null),
		testCount: metric.whole && facts.data.testCount !== null ? facts.data.testCount - (results?.withoutResult ?? 0) : null,
		confusion: metric.whole ? results?.confusion ?? null : null,
		classScores: (metric.whole ? results?.perClass : void 0)?.map((scores) => ({
			...scores,
			precision: divided(scores.precision, divisor),
			recall: divided(scores.recall, divisor),
			f1: divided(scores.f1, divisor)
		})),
		predictions: metric.whole && isAbout(metric, facts.predictions) ? facts.predictions : null
	};
}
const scaled = (interval, divisor) => interval === null ? null : [interval[0] * divisor, interval[1] * divisor];
/** How sure the change of one metric is, in the metric's own unit. */
function judgeChange(baseline, candidate, scale, options) {
	const divisor = divisorOf(scale);
	const kind = metricKind(candidate.metric);
	const [before, claimed] = [sideFacts(baseline, scale), sideFacts(candidate, scale)];
	const asSpread = ({ value, standardError, runs }) => ({
		value,
		standardError: standardError ?? null,
		runs: runs ?? null
	});
	const { contradictions, ...spread } = trustedSpread(kind, asSpread(claimed), asSpread(before), itemCount(claimed));
	const judged = compareMetric(kind, before, {
		...claimed,
		...spread
	}, options);
	return {
		...judged,
		contradictions: {
			...judged.contradictions,
			candidate: [...judged.contradictions.candidate, ...contradictions]
		},
		interval: scaled(judged.interval, divisor),
		evidence: judged.evidence === null ? null : {
			...judged.evidence,
			unit: divisor
		},
		planningError: judged.planningError === null ? null : judged.planningError * divisor,
		baselineInterval: scaled(judged.baselineInterval, divisor),
		candidateInterval: scaled(judged.candidateInterval, divisor),
		detectable: judged.detectable === null ? null : judged.detectable * divisor
	};
}
/** Interval of one value in the metric's own unit, null when too little is known. */
function valueInterval(measured, scale, level) {
	const estimate = estimateValue(metricKind(measured.metric), sideFacts(measured, scale), level);
	return scaled(estimate.interval, divisorOf(scale));
}

// src/domain/compare/metrics.ts
function outcomeOf(before, after, better) {
	if (after === null || !Number.isFinite(after)) return "missing";
	if (before === null || better === null) return "new";
	if (sameNumber(before, after)) return "unchanged";
	return better > 0 ? "improved" : "regressed";
}
/** The two values of a row, and whether they mean the same: finite, on one scale, measured alike. */
function pairOf$1(row, { reading, missing = nothingMissing }) {
	const [before, after] = [row.before?.value ?? null, row.after?.value ?? null];
	const finite = before !== null && after !== null && Number.isFinite(before) && Number.isFinite(after);
	const rescaled = finite && reading.scalesDiffer(row.name, before, after);
	const otherwise = finite && row.before !== null && row.after !== null ? measuredOtherwise(row.name, row.before, row.after, missing) : null;
	return {
		before,
		after,
		rescaled,
		change: finite && !rescaled ? sameNumber(before, after) ? 0 : after - before : null,
		incomparable: otherwise
	};
}
const nothingMissing = {
	baseline: 0,
	candidate: 0
};
/** Nothing is known yet of how sure a change is. */
const unjudged = {
	significance: "unknown",
	interval: null,
	pValue: null,
	adjustedPValue: null,
	method: null,
	candidateInterval: null,
	baselineInterval: null
};
/** What the row is about: its key, its class, its group. */
function subjectOf(row, isPrimary) {
	const metric = row.after ?? row.before;
	const label = metric?.label ?? null;
	const group = isPrimary ? "primary" : label === null ? "overall" : "class";
	return {
		name: row.name,
		key: metric?.key ?? row.name,
		group,
		label
	};
}
function prepare(row, context) {
	const { reading, primary, threshold } = context;
	const { before, after, rescaled, change, incomparable } = pairOf$1(row, context);
	const isPrimary = row.name === primary;
	const numbers = [
		after,
		before,
		isPrimary ? threshold : null
	].filter((number) => number !== null);
	const { direction, from } = reading.knownDirection(row.name);
	const outcome = outcomeOf(before, after, change === null ? null : -require_reading.worsening(change, direction));
	const untold = from === "unknown" && !isPrimary || incomparable !== null;
	const shown = incomparable === null || isPrimary ? change : null;
	return {
		...row,
		judged: change !== null && incomparable === null,
		change: {
			...subjectOf(row, isPrimary),
			direction,
			directionFrom: from,
			scale: rescaled ? "absolute" : reading.scaleOf(row.name, numbers),
			n: {
				baseline: row.before?.n ?? null,
				candidate: row.after?.n ?? null
			},
			baseline: before,
			candidate: after,
			change: shown,
			relativeChange: shown === null ? null : relativeChange(before, after),
			...unjudged,
			outcome: untold && (outcome === "improved" || outcome === "regressed") ? "changed" : outcome,
			incomparable
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
function compareMetrics(before, after, comparable, context) {
	const { primary, confidence: level } = context;
	const trusted = {
		baseline: before === null ? null : trustedEvidence(before),
		candidate: trustedEvidence(after)
	};
	const [baseline, candidate] = [trusted.baseline?.facts ?? null, trusted.candidate.facts];
	const tables = [require_reading.metricTable(baseline?.results ?? null), require_reading.metricTable(candidate.results)];
	const rows = rowsOf(...tables, primary, context.guarded).filter((row) => context.onlyPrimary !== true || row.name === primary).map((row) => prepare(row, context));
	const paired = comparable ? resampled(baseline, candidate, rows, level) : void 0;
	const judgements = /* @__PURE__ */ new Map();
	for (const { name, before, after, judged, change } of rows) {
		if (!comparable || !judged || baseline === null || before === null || after === null) continue;
		const judgement = judgeChange(...[{
			metric: before,
			facts: baseline
		}, {
			metric: after,
			facts: candidate
		}], change.scale, {
			level,
			paired
		});
		const { contradictions } = judgement;
		judgements.set(name, {
			...judgement,
			contradictions: {
				baseline: [...contradictions.baseline, ...trusted.baseline?.contradictions ?? []],
				candidate: [...contradictions.candidate, ...trusted.candidate.contradictions]
			}
		});
	}
	const shown = rows.filter(({ hidden }) => hidden !== true);
	const adjusted = adjustSecondary(shown, judgements, context);
	return {
		metrics: shown.map((row) => {
			const judged = adjusted.get(row.name) ?? judgements.get(row.name);
			const adjustedPValue = adjusted.get(row.name)?.adjustedPValue ?? judged?.pValue ?? null;
			return judged === void 0 ? withIntervals(row, baseline, candidate, level) : withJudgement(row.change, judged, adjustedPValue);
		}),
		primary: (primary === null ? void 0 : judgements.get(primary)) ?? null,
		judgements
	};
}
/**
* Holm's correction over the classes, and over the overall metrics beside the primary one: of many one looks significant
* by chance. Protected classes are tested by their gate.
*/
function adjustSecondary(rows, judgements, { confidence, protectedClasses }) {
	const families = ["overall", "class"].map((group) => rows.flatMap(({ name, change }) => {
		const judged = judgements.get(name);
		const apart = change.group !== group || protectedClasses.includes(change.label ?? "");
		return judged === void 0 || apart ? [] : [{
			name,
			judged
		}];
	}));
	return new Map(families.flatMap((family) => {
		const adjusted = adjustTogether(family.map(({ judged }) => judged), confidence);
		return family.flatMap(({ name }, i) => {
			const one = adjusted[i];
			return one === void 0 ? [] : [[name, one]];
		});
	}));
}
function withJudgement(change, judged, adjusted) {
	return {
		...change,
		significance: judged.significance,
		interval: judged.interval,
		pValue: judged.pValue,
		adjustedPValue: adjusted,
		method: judged.method,
		n: judged.n,
		candidateInterval: judged.candidateInterval,
		baselineInterval: judged.baselineInterval
	};
}
function withIntervals({ change, before, after }, baseline, candidate, level) {
	const interval = (metric, facts) => metric === null || facts === null ? null : valueInterval({
		metric,
		facts
	}, change.scale, level);
	return {
		...change,
		candidateInterval: interval(after, candidate),
		baselineInterval: interval(before, baseline)
	};
}

// src/domain/compare/worst-case.ts
/** The primary metric judged as if every item that the candidate lacks were wrong. Only shares can be judged so. */
function worstCaseOf(candidate, baseline, missing, { primary, reading, confidence: level }) {
	const before = primary === null ? null : require_reading.findMetric(require_reading.metricTable(baseline.results), primary);
	const after = primary === null ? null : require_reading.findMetric(require_reading.metricTable(candidate.results), primary);
	const n = after?.n ?? candidate.results?.sampleCount ?? null;
	if (primary === null || before === null || after === null || n === null) return "not-shown";
	const value = after.value * n / (n + missing);
	const metric = {
		...after,
		value,
		decimals: null,
		n: n + missing,
		numerator: null,
		standardError: null
	};
	const scale = reading.scaleOf(primary, [after.value, before.value]);
	const { significance } = judgeChange({
		metric: before,
		facts: baseline
	}, {
		metric: {
			...metric,
			runs: null,
			whole: false
		},
		facts: candidate
	}, scale, {
		level,
		paired: void 0
	});
	const better = require_reading.worsening(value - before.value, reading.directionOf(primary)) < 0;
	return require_reading.isShareScale(scale) && better && significance === "significant" ? "improved" : "not-shown";
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
function certaintyNotes(primary, judged, versions, { allowed, level }) {
	if (judged === null || primary === null) return [];
	const items = judged.n.candidate;
	const contradicting = ["baseline", "candidate"].flatMap((side) => judged.contradictions[side].map((found) => require_reading.reason("inputs-contradict", {
		version: versions[side],
		what: "source" in found ? found.source : sources[found.code]
	})));
	return [
		...judged.detectable !== null && items !== null ? [require_reading.reason("smallest-detectable", {
			metric: primary,
			items,
			change: judged.detectable
		})] : [],
		...judged.planningError !== null && items !== null && allowed !== null ? [require_reading.reason("drop-noticed", {
			metric: primary,
			items,
			drop: noticeableDrop(judged.planningError, allowed, level)
		})] : [],
		...judged.tooFew === null ? [] : [require_reading.reason("too-few-items", {
			metric: primary,
			...judged.tooFew
		})],
		...judged.tooFewGroups === null ? [] : [require_reading.reason("too-few-groups", {
			metric: primary,
			groups: judged.tooFewGroups
		})],
		...judged.conservative ? [require_reading.reason("conservative-bound", { metric: primary })] : [],
		...judged.assumptions.includes("independent-samples") ? [require_reading.reason("treated-as-independent", {})] : [],
		...judged.assumptions.includes("different-items") ? [require_reading.reason("different-items", {})] : [],
		...judged.assumptions.includes("runs-vary-alone") ? [require_reading.reason("runs-vary-alone", { metric: primary })] : [],
		...contradicting
	];
}
/** The drop of the primary metric that is allowed, in its unit; null without a baseline's value. */
function allowedOf(metrics, { maxRegression }) {
	const primary = metrics.find(({ group }) => group === "primary");
	return primary?.baseline == null ? null : allowedDrop(maxRegression, primary.scale, primary.baseline);
}
/** Classes outside the protected ones that surely fell: a warning each. */
const classNotes = (metrics, settings) => fallenMetrics(metrics, settings).flatMap(({ label, change }) => label === null || change === null ? [] : [require_reading.reason("class-regressed", {
	label,
	change
})]);
/** A primary metric of which nothing says which way it is better. */
function directionNotes({ primary, reading }) {
	if (primary === null || reading.knownDirection(primary).from !== "unknown") return [];
	return [require_reading.reason("direction-unknown", { metric: primary })];
}
const described = (facts) => ({
	version: facts.version,
	created: facts.created?.text ?? null,
	parent: facts.parent
});
/** One version beside its baseline. Without a baseline the candidate's own numbers stand alone. */
function compareVersion(candidate, baseline, none, settings) {
	const facts = baseline?.facts ?? null;
	const found = facts === null ? {
		comparable: false,
		reasons: none === null ? [] : [none]
	} : comparability(facts, candidate, settings.primary, settings.reading);
	const unsaid = facts === null ? [] : unsaidInstrument(facts, candidate);
	const coverage = coverageOf(facts, candidate);
	const lost = lostByCandidate(coverage);
	const missing = {
		baseline: coverage.baseline.missing,
		candidate: coverage.candidate.missing
	};
	const context = {
		...settings,
		missing
	};
	const { metrics, primary, judgements } = compareMetrics(facts, candidate, found.comparable, context);
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
		...facts !== null && (items.baseline ?? items.candidate) !== null ? [require_reading.reason("test-items", items)] : [],
		...certaintyNotes(settings.primary, primary, {
			baseline: facts?.version ?? "",
			candidate: candidate.version
		}, {
			allowed: allowedOf(metrics, settings),
			level: settings.confidence
		}),
		...unsaid,
		...directionNotes(settings),
		...things.length > 1 ? [require_reading.reason("confounded", { what: things })] : [],
		...data.sourceHashChanged === true && !dataChanged(data) ? [require_reading.reason("source-hash-changed", {})] : [],
		...classNotes(metrics, settings)
	];
	return {
		comparison: {
			candidate: described(candidate),
			baseline: baseline === null ? null : {
				version: baseline.facts.version,
				rule: baseline.rule,
				ageDays: require_reading.ageDays(baseline.facts.created?.epochMs ?? null, settings.now)
			},
			comparability: found,
			confidence: settings.confidence,
			metrics,
			config,
			data,
			changes: candidate.changes,
			notes
		},
		items,
		judgements,
		coverage,
		worstCase: facts === null || lost === 0 ? "not-shown" : worstCaseOf(candidate, facts, lost, settings)
	};
}

// src/domain/judge/base-notes.ts
/** A note where the pull request changes results of the version that it is compared with: those changes do not count. */
function editedResults(input, baseline) {
	const edited = baseline === null ? void 0 : require_reading.versionsOf(input.head).get(baseline.version);
	if (baseline === null || edited === void 0 || edited.retired) return [];
	const text = (facts) => JSON.stringify([...require_reading.metricTable(facts.results).values()].map(plain));
	return text(baseline) === text(edited) ? [] : [require_reading.reason("results-edited", { version: baseline.version })];
}
const plain = ({ name, value }) => [name, String(value)];
/** Notes on files of the base that criteria or comparison need and that cannot be read. */
function brokenOnBase({ base }, baseline) {
	const definition = base?.definition;
	return [...definition?.state === "broken" ? [definition.file] : [], ...baseline === null ? [] : require_reading.versionsOf(base).get(baseline.version)?.broken ?? []].map((file) => require_reading.reason("base-record-broken", { file }));
}
/** What the merge does to production: the first thing that a reader must know. */
function moveNotes({ move, also }) {
	if (move === null) return [];
	const [from, to] = [move.from ?? "", move.to ?? ""];
	if (move.shipped.length === 0) return [require_reading.reason("production-forgotten", {
		from,
		to
	})];
	const moves = from === to ? [] : [require_reading.reason("production-moves", {
		from,
		to
	})];
	const further = also.filter((version) => version !== to);
	return [...moves, ...further.map((version) => require_reading.reason("deployment-claimed", { version }))];
}

// src/domain/judge/criteria.ts
const noCriteria$1 = {
	primaryMetric: null,
	threshold: null,
	direction: null,
	guards: [],
	protectedClasses: [],
	maxRegression: null,
	maxDrift: null,
	requiredMetrics: [],
	driftFrom: null
};
const textOf = (value) => value === null ? "" : String(value);
function changed(what, loosened, base, head) {
	return require_reading.reason(loosened ? "criteria-loosened" : "criteria-tightened", {
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
/** Names that a list takes away or adds: each one more is stricter. */
function listChanges(what, base, head) {
	const gone = base.filter((name) => !head.includes(name));
	const added = head.filter((name) => !base.includes(name));
	return [...gone.map((name) => changed(what, true, name, "")), ...added.map((name) => changed(what, false, "", name))];
}
/** The allowed drops, of the task or else of tunegate.yaml; a start of drift that moves is always a loosening. */
function dropChanges(base, head) {
	const limits = [[
		"max_regression",
		base.maxRegression,
		head.maxRegression
	], [
		"max_drift",
		base.maxDrift,
		head.maxDrift
	]];
	const [before, after] = [base.driftFrom?.version ?? "", head.driftFrom?.version ?? ""];
	return [...limits.flatMap(([what, old, now]) => old === now ? [] : [changed(what, !(now <= old), String(old), String(now))]), ...before === after ? [] : [changed("drift_from", after !== "", before, after)]];
}
/** Threshold and direction, told apart from a change of the metric they speak of. */
function targetChanges(base, head, readings) {
	const metric = base.primaryMetric;
	if (metric !== null && head.primaryMetric !== metric) return [changed("primary_metric", true, metric, textOf(head.primaryMetric))];
	const name = metric ?? head.primaryMetric;
	if (name === null) return [];
	const direction = readings.base.directionOf(name);
	const declared = readings.head.directionOf(name);
	const turned = direction === declared ? [] : [changed("direction", true, direction, declared)];
	const [before, after] = [base.threshold, head.threshold];
	if (before === after || before === null) return turned;
	const loosened = after === null || stricter(before, after, direction) === before;
	return [...turned, changed("threshold", loosened, textOf(before), textOf(after))];
}
function policyChanges(base, head) {
	const parts = [];
	const compare = (what, before, after, looser) => {
		if (before !== after) parts.push(changed(what, looser, String(before), String(after)));
	};
	compare("regression_mode", base.regressionMode, head.regressionMode, head.regressionMode === "normal");
	compare("threshold_mode", base.thresholdMode, head.thresholdMode, head.thresholdMode === "point");
	compare("min_coverage", base.minCoverage, head.minCoverage, head.minCoverage < base.minCoverage);
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
function ofOneSide(criteria, policy, stated) {
	const maxRegression = criteria.maxRegression ?? policy.maxRegression;
	return {
		primaryMetric: criteria.primaryMetric,
		threshold: criteria.threshold,
		guards: distinctGuards([...criteria.guards, ...policy.guards]),
		protectedClasses: [.../* @__PURE__ */ new Set([...criteria.protectedClasses, ...policy.protectedClasses])],
		maxRegression,
		maxDrift: criteria.maxDrift ?? policy.maxDrift ?? 2 * maxRegression,
		driftFrom: criteria.driftFrom,
		requiredMetrics: [.../* @__PURE__ */ new Set([...criteria.requiredMetrics, ...policy.requiredMetrics])],
		regressionMode: policy.regressionMode,
		thresholdMode: policy.thresholdMode,
		minCoverage: policy.minCoverage,
		confidence: policy.confidence,
		reading: require_reading.metricReading(policy.metrics, {
			name: criteria.primaryMetric,
			direction: criteria.direction
		}, stated)
	};
}
/**
* What to judge by (hazard lowered-bar). The base's criteria where it has them; where the head says something else, the
* stricter of the two, limit by limit. What has no order (another primary metric, direction, confidence, how metrics
* are read) stays as the base has it. `criteria: head` in the base's policy takes the head's as they are.
*/
function decideCriteria(base, head, settings, stated = () => null) {
	const { basePolicy, headPolicy } = settings;
	const own = head?.successCriteria ?? base?.successCriteria ?? noCriteria$1;
	const known = base?.successCriteria ?? own;
	const [before, after] = [ofOneSide(known, basePolicy, stated), ofOneSide(own, headPolicy, stated)];
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
		maxRegression: Math.min(before.maxRegression, after.maxRegression),
		maxDrift: Math.min(before.maxDrift, after.maxDrift),
		driftFrom: before.driftFrom,
		requiredMetrics: [.../* @__PURE__ */ new Set([...before.requiredMetrics, ...after.requiredMetrics])],
		regressionMode: [basePolicy, headPolicy].some((policy) => policy.regressionMode === "strict") ? "strict" : "normal",
		thresholdMode: [basePolicy, headPolicy].some((policy) => policy.thresholdMode === "lower-bound") ? "lower-bound" : "point",
		minCoverage: Math.max(before.minCoverage, after.minCoverage),
		confidence: basePolicy.confidence,
		reading: known.primaryMetric === null ? require_reading.metricReading(basePolicy.metrics, {
			name: own.primaryMetric,
			direction: own.direction
		}, stated) : before.reading,
		origin: base === null ? "new" : "base",
		changes: [
			...targetChanges(known, own, {
				base: before.reading,
				head: after.reading
			}),
			...guardChanges(before.guards, after.guards),
			...listChanges("protected_classes", before.protectedClasses, after.protectedClasses),
			...listChanges("required_metrics", before.requiredMetrics, after.requiredMetrics),
			...dropChanges(before, after),
			...policyChanges(basePolicy, headPolicy),
			...weakenedRetention(base, head),
			...settings.weakened ?? []
		]
	};
}

// src/domain/judge/gates/gate.ts
const gateNames = [
	"threshold",
	"regression",
	"drift",
	"metrics",
	"guards",
	"protected_classes",
	"coverage",
	"deployment",
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

// src/domain/judge/gates/coverage.ts
/** Items that must have a result; a product such as 0.98 × 50 that binary numbers put just above 49 is 49. */
const leastItems = (share, items) => Math.max(0, Math.ceil(share * items - 1e-9 * items));
/**
* Items of the candidate that have no result, where the version that it is compared with has one: the hard ones are the first
* to fail, and a mean over the others flatters. They count as wrong: where the gain does not survive that, or too many are
* missing, the data decide nothing. No gate where nothing is missing.
*/
function coverageGates(context) {
	const { coverage, worstCase, candidate, criteria, decision } = context;
	const { missing, items } = coverage.candidate;
	if (candidate.results === null || decision.baseline === null || lostByCandidate(coverage) === 0) return [];
	const required = items === null ? null : leastItems(criteria.minCoverage, items);
	const observed = items === null ? null : items - missing;
	const why = require_reading.reason("items-without-result", {
		version: candidate.version,
		missing,
		items
	});
	return [gate("coverage", required !== null && observed !== null && observed >= required && worstCase === "improved" ? "pass" : "inconclusive", why, {
		required,
		observed
	})];
}

// src/domain/judge/gates/criteria.ts
/**
* Whether the pull request changes what it is judged by: one result for each change. It passes even when criteria are
* loosened, because the stricter ones were used; the verdict then asks for caution. Skipped where the policy lets the head's criteria count.
*/
function criteriaGates({ origin, changes }) {
	if (origin === "head") return [gate("criteria", "skipped", require_reading.reason("criteria-of-head", {}))];
	if (changes.length > 0) return changes.map((change) => gate("criteria", "pass", change));
	if (origin === "new") return [gate("criteria", "skipped", require_reading.reason("criteria-new", {}))];
	return [gate("criteria", "pass", require_reading.reason("criteria-unchanged", {}))];
}

// src/domain/judge/gates/drift.ts
/**
* The level at which the best of `k` deployed versions may be called better, so that equal models raise an alarm in at
* most 5 % of whole series and not at each deployment: the best of many owes part of its lead to luck, and each
* deployment looks again. Of α, 3 / ((k + 1) (k + 2)) is spent where there are k references (from 2 on, with one only
* the regression gate looks; these sum to 1), shared by the k.
*/
function driftLevel(level, k) {
	const of = Math.max(2, k);
	return 1 - (1 - level) * 3 / (of * (of + 1) * (of + 2));
}
/**
* Three outcomes. `fail`: the better bound at the level of a series is beyond what is allowed. `inconclusive`: the value
* is beyond and a loss is sure at that level, though not how much. `pass`: the rest, since the best of many deployed
* versions is partly lucky and the next one rarely as much. Without evidence the plain difference decides.
*/
function driftOutcome(drift, level) {
	const { change, direction, allowed, baseline, evidence, of } = drift;
	if (require_reading.worsening(change, direction) <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline))) return "pass";
	if (evidence === null) return "fail";
	const alpha = 1 - driftLevel(level, of);
	const side = {
		higher: "below",
		lower: "above"
	}[direction];
	const lostMoreThan = (margin) => beyondPValue(evidence, {
		higher: -margin,
		lower: margin
	}[direction], side) < alpha;
	if (lostMoreThan(allowed)) return "fail";
	return lostMoreThan(0) ? "inconclusive" : "pass";
}
/**
* Has more been lost since the best version ever deployed than `max_drift`? Each small loss is within its tolerance, ten
* of them are not. Silent where it passes: the regression gate speaks of the last step.
*/
function driftGates(context) {
	const { drift, criteria } = context;
	if (drift === null || drift.change.change === null || drift.change.baseline === null) return [];
	if (drift.judgement?.tooFew != null || drift.judgement?.tooFewGroups != null) return [];
	const { change, direction, name: metric, scale, baseline } = drift.change;
	const allowed = allowedDrop(criteria.maxDrift, scale, baseline);
	const evidence = drift.judgement?.evidence ?? null;
	const { confidence } = criteria;
	const outcome = driftOutcome({
		change,
		direction,
		allowed,
		baseline,
		evidence,
		of: drift.of
	}, confidence);
	if (outcome === "pass") return [];
	const args = {
		metric,
		change,
		allowed,
		version: drift.version,
		of: drift.of
	};
	const details = {
		metric,
		required: allowed,
		observed: change,
		interval: evidence === null ? null : changeInterval(evidence, bothSides(driftLevel(confidence, drift.of)))
	};
	return outcome === "fail" ? [gate("drift", outcome, require_reading.reason("drift-beyond", args), details)] : [gate("drift", outcome, require_reading.reason("drift-undecided", args), details)];
}

// src/domain/judge/gates/change-limit.ts
const meetsLeast = (worse, { least, baseline }) => worse <= -least + 1e-9 * Math.max(Math.abs(least), Math.abs(baseline));
/**
* Three outcomes for limits on changes that belong together. `fail`: even the better one-sided bound does not meet the
* limit, with Holm's correction over all of them, so that equal models fail one of many as seldom as one alone. `pass`:
* the change meets it (in strict mode its worse bound too, each at the plain level, since all must pass). `inconclusive`:
* the rest. Without evidence the plain difference decides, and a strict pass is not possible.
*/
function judgeLimits(limits, rules) {
	const adjusted = holm(limits.map(failingP));
	return limits.map((limit, i) => judgeLimit(limit, adjusted[i] ?? null, rules));
}
/** p-value of "the true change does not meet the limit"; null without evidence. */
function failingP({ evidence, direction, least }) {
	if (evidence === null) return null;
	const limit = {
		higher: least,
		lower: -least
	}[direction];
	return beyondPValue(evidence, limit, {
		higher: "below",
		lower: "above"
	}[direction]);
}
function judgeLimit(limit, p, { level, strict }) {
	const { evidence, direction, change } = limit;
	const met = meetsLeast(require_reading.worsening(change, direction), limit);
	if (evidence === null || p === null) return {
		outcome: (met ? strict : limit.tooFewItems === true) ? "inconclusive" : met ? "pass" : "fail",
		bounds: null,
		possible: null,
		sure: null
	};
	const bounds = changeInterval(evidence, bothSides(level));
	const worst = require_reading.worsening(require_reading.worseEnd(bounds, direction), direction);
	const possible = meetsLeast(worst, limit) ? null : worst;
	return {
		outcome: p < 1 - level ? "fail" : met && !(strict && possible !== null) ? "pass" : "inconclusive",
		bounds,
		possible,
		sure: require_reading.worsening(require_reading.betterEnd(bounds, direction), direction)
	};
}

// src/domain/judge/gates/context.ts
/** A value that a gate can be judged on, or the reason why it fails: missing and not-a-number are never passed over. */
function usableValue(table, name) {
	const metric = require_reading.findMetric(table, name);
	if (metric === null) return { problem: require_reading.reason("metric-missing", { metric: name }) };
	if (!Number.isFinite(metric.value)) return { problem: require_reading.reason("metric-not-a-number", {
		metric: name,
		text: String(metric.value)
	}) };
	return { value: metric.value };
}
/** Why a gate that needs the candidate's results cannot be judged yet; null when it can. */
function notYet(context) {
	const { status, candidate } = context;
	if (status === "archived") return require_reading.reason("task-archived", {});
	if (candidate.results !== null || candidate.resultsBroken) return null;
	return require_reading.reason("no-results-yet", { status: status ?? "" });
}
/** The comparison's line of a metric, whichever way the name is written. */
const changeOf = (context, name) => context.comparison.metrics.find((metric) => metric.name === name);
/** That the pull request goes back to an older version, and whether something is lost or gained by it; else null. */
function rollbackReason({ decision, candidate, comparison }) {
	if (!decision.rollback) return null;
	const { version } = candidate;
	const from = decision.deployed?.version ?? version;
	const primary = comparison.metrics.find(({ group }) => group === "primary");
	return comparison.comparability.comparable && primary?.outcome === "improved" && primary.change !== null ? require_reading.reason("rollback-gains", {
		version,
		from,
		metric: primary.name,
		change: primary.change
	}) : require_reading.reason("rollback-to", {
		version,
		from
	});
}
/**
* Why a metric cannot be held against the baseline: a rollback, whose loss is expected; no baseline; one without a
* number for it. Null when it can.
*/
function noComparison(context, metric) {
	const { decision } = context;
	const rollback = rollbackReason(context);
	if (rollback !== null) return rollback;
	if (decision.baseline === null) return decision.none ?? require_reading.reason("no-baseline", {});
	const version = decision.baseline.facts.version;
	if (decision.baseline.facts.results === null) return require_reading.reason("baseline-without-results", { version });
	const before = require_reading.findMetric(context.baselineTable, metric);
	if (before === null) return require_reading.reason("baseline-metric-missing", {
		metric,
		version
	});
	return Number.isFinite(before.value) ? null : require_reading.reason("baseline-not-a-number", {
		metric,
		version
	});
}
/** The limit on the change of one metric, with what the statistics know of it. */
function limitOn(context, change, least) {
	const judged = context.judgements.get(change.name);
	return {
		change: change.change,
		direction: change.direction,
		least,
		baseline: change.baseline,
		evidence: judged?.evidence ?? null,
		tooFewItems: judged != null && (judged.tooFew !== null || judged.tooFewGroups !== null)
	};
}

// src/domain/judge/gates/guards.ts
/** Every metric that a guard speaks of, on either side: one that the candidate lost must fail, not vanish. */
function guardedMetrics(context, pattern) {
	if (!pattern.includes("*")) return [pattern];
	return [.../* @__PURE__ */ new Set([...context.candidateTable.keys(), ...context.baselineTable.keys()])].filter((name) => require_reading.fitsPattern(pattern, name));
}
/** All guards, one result for each metric and limit. */
function guardGates(context) {
	const waiting = notYet(context);
	return context.criteria.guards.flatMap((guard) => {
		if (waiting !== null) return [gate("guards", "skipped", waiting, { metric: guard.metric })];
		const metrics = guardedMetrics(context, guard.metric);
		if (metrics.length === 0) {
			const why = require_reading.reason("guard-unmatched", { pattern: guard.metric });
			return [gate("guards", "fail", why, { metric: guard.metric })];
		}
		return guardMetrics(context, guard, metrics);
	});
}
/** All metrics of one guard: levels each by itself, changes together, since of many one falls by chance. */
function guardMetrics(context, guard, names) {
	const gates = new Map(names.map((metric) => [metric, []]));
	const usable = [];
	for (const metric of names) {
		const found = usableValue(context.candidateTable, metric);
		if ("problem" in found) gates.get(metric)?.push(gate("guards", "fail", found.problem, { metric }));
		else usable.push({
			metric,
			value: found.value
		});
	}
	const levels = [[
		"min",
		guard.min,
		"higher"
	], [
		"max",
		guard.max,
		"lower"
	]];
	for (const { metric, value } of usable) for (const [limit, required, direction] of levels) {
		if (required === null) continue;
		gates.get(metric)?.push(level(context, {
			metric,
			limit,
			value,
			required,
			direction
		}));
	}
	const changes = [["max_regression", guard.maxRegression], ["min_improvement", guard.minImprovement]];
	for (const [limit, share] of changes) {
		if (share === null) continue;
		for (const one of changeGates(context, usable, {
			limit,
			share
		})) gates.get(one.metric)?.push(one.gate);
	}
	return [...gates.values()].flat();
}
function level(context, { metric, limit, value, required, direction }) {
	const details = {
		metric,
		required,
		observed: value
	};
	if (context.criteria.reading.scalesDiffer(metric, value, required)) return gate("guards", "fail", require_reading.reason("scale-differs", {
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
	return require_reading.meets(value, required, direction) ? gate("guards", "pass", require_reading.reason("guard-met", args), details) : gate("guards", "fail", require_reading.reason("guard-missed", args), details);
}
/** Limits on a change have the three outcomes of `judgeLimits`, with its correction over the matches of a wildcard. */
function changeGates(context, metrics, rule) {
	const entries = metrics.map((one) => ({
		...one,
		...readChange(context, one, rule)
	}));
	const found = entries.flatMap(({ change }) => change === null ? [] : [change]);
	const { confidence, regressionMode } = context.criteria;
	const judged = judgeLimits(found.map((change) => {
		const least = rule.limit === "max_regression" ? -change.required : change.required;
		return limitOn(context, change, least);
	}), {
		level: confidence,
		strict: regressionMode === "strict"
	});
	return entries.flatMap(({ metric, change, otherwise }) => {
		const outcome = change === null ? void 0 : judged[found.indexOf(change)];
		if (change === null || outcome === void 0) return otherwise === null ? [] : [{
			metric,
			gate: otherwise
		}];
		return [{
			metric,
			gate: changeGate(rule.limit, change, outcome)
		}];
	});
}
/** The change of a guarded metric, or the gate where there is none to judge. */
function readChange(context, { metric, value }, { share }) {
	const instead = (outcome, why) => ({
		change: null,
		otherwise: gate("guards", outcome, why, { metric })
	});
	const { decision, criteria } = context;
	const why = noComparison(context, metric);
	const before = require_reading.findMetric(context.baselineTable, metric)?.value;
	if (why !== null || before === void 0 || decision.baseline === null) return instead("skipped", why ?? require_reading.reason("no-baseline", {}));
	const scale = criteria.reading.scaleOf(metric, [value, before]);
	if (criteria.reading.scalesDiffer(metric, before, value)) return instead("fail", require_reading.reason("scale-changed", {
		metric,
		baseline: before,
		candidate: value
	}));
	const direction = criteria.reading.directionOf(metric);
	const required = allowedDrop(share, scale, before);
	return {
		change: {
			name: metric,
			direction,
			change: value - before,
			baseline: before,
			required
		},
		otherwise: null
	};
}
function changeGate(limit, { name: metric, change, required }, { outcome, bounds }) {
	const args = {
		metric,
		limit,
		value: change,
		required
	};
	const details = {
		metric,
		required,
		observed: change,
		interval: bounds
	};
	switch (outcome) {
		case "pass": return gate("guards", outcome, require_reading.reason("guard-met", args), details);
		case "fail": return gate("guards", outcome, require_reading.reason("guard-missed", args), details);
		case "inconclusive": return gate("guards", outcome, require_reading.reason("guard-undecided", args), details);
	}
}

// src/domain/judge/gates/lost-metrics.ts
/** Names and patterns of the metrics that must not be lost: what is not measured any more cannot be shown to have held. */
function needed({ criteria }) {
	const { primaryMetric, requiredMetrics, guards, protectedClasses } = criteria;
	return [
		...primaryMetric === null ? [] : [primaryMetric],
		...requiredMetrics,
		...guards.map(({ metric }) => metric),
		...protectedClasses.map((label) => require_reading.classMetric(label, "f1"))
	];
}
/**
* The metrics that the baseline has and the candidate no longer does. Those that the criteria name fail the gate, each
* named once; the others are one warning. Classes that nobody named count by the label set, renamed metrics are said to
* be renamed.
*/
function lostMetricGates(context) {
	const { candidate, status, decision, candidateTable, baselineTable } = context;
	const baseline = decision.baseline?.facts;
	if (candidate.results === null || status === "archived" || decision.rollback) return [];
	if (baseline === void 0 || baseline.results === null) return [];
	const names = needed(context);
	const lost = [...baselineTable.values()].filter((metric) => counterpart(metric, candidateTable) === null && require_reading.findMetric(candidateTable, metric.name) === null && noComparison(context, metric.name) === null);
	const written = new Set(names.map((name) => require_reading.findMetric(baselineTable, name)?.name ?? name));
	const isNeeded = (name) => written.has(name) || names.some((pattern) => require_reading.fitsPattern(pattern, name));
	const failing = lost.filter(({ name }) => isNeeded(name)).map(({ name }) => name);
	const others = lost.filter((metric) => !isNeeded(metric.name) && isReportWorthy(context, metric));
	const version = baseline.version;
	if (failing.length === 0 && others.length === 0) return [gate("metrics", "pass", require_reading.reason("metrics-kept", { baseline: version }))];
	const said = (metrics) => ({
		details: {
			metric: metrics.length === 1 ? metrics[0] ?? null : null,
			required: 0,
			observed: metrics.length
		},
		args: {
			metrics,
			baseline: version
		}
	});
	const [bad, rest] = [said(failing), said(others.map(({ name }) => name))];
	return [...failing.length > 0 ? [gate("metrics", "fail", require_reading.reason("metrics-lost", bad.args), bad.details)] : [], ...others.length > 0 ? [gate("metrics", "pass", require_reading.reason("metrics-not-measured", rest.args), rest.details)] : []];
}
/** Whether the loss of a metric that nobody named is worth a warning. */
function isReportWorthy({ comparison }, { name, label }) {
	if (label !== null) return false;
	return !comparison.comparability.reasons.some((one) => one.code === "metric-renamed" && one.args.from === name);
}

// src/domain/judge/gates/protected-classes.ts
/**
* The f1 of no protected class may drop by more than `max_regression`: the three outcomes of `judgeLimits`, with its
* correction over all protected classes.
*/
function protectedClassGates(context) {
	const { criteria } = context;
	const entries = criteria.protectedClasses.map((label) => ({
		label,
		...readClass(context, label)
	}));
	const changes = entries.flatMap(({ found }) => found === null ? [] : [found]);
	const judged = judgeLimits(changes.map((change) => limitOn(context, change, -change.allowed)), {
		level: criteria.confidence,
		strict: criteria.regressionMode === "strict"
	});
	return entries.flatMap(({ label, found, otherwise }) => {
		const outcome = found === null ? void 0 : judged[changes.indexOf(found)];
		if (found === null || outcome === void 0) return otherwise === null ? [] : [otherwise];
		return [classGate(label, found, outcome)];
	});
}
/** The change of a class's f1, or the gate where there is none to judge. */
function readClass(context, label) {
	const metric = require_reading.classMetric(label, "f1");
	const instead = (outcome, why) => ({
		found: null,
		otherwise: gate("protected_classes", outcome, why, { metric })
	});
	const waiting = notYet(context);
	if (waiting !== null) return instead("skipped", waiting);
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return instead("fail", usable.problem);
	const none = noComparison(context, metric);
	if (none !== null) return instead("skipped", none);
	const change = changeOf(context, metric);
	if (change === void 0 || change.change === null || change.baseline === null) {
		const numbers = {
			baseline: change?.baseline ?? NaN,
			candidate: change?.candidate ?? NaN
		};
		return instead("fail", require_reading.reason("scale-changed", {
			metric,
			...numbers
		}));
	}
	const { direction, baseline } = change;
	const allowed = allowedDrop(context.criteria.maxRegression, change.scale, baseline);
	return {
		found: {
			name: metric,
			direction,
			change: change.change,
			baseline,
			allowed
		},
		otherwise: null
	};
}
function classGate(label, { name: metric, change, allowed }, found) {
	const details = {
		metric,
		required: allowed,
		observed: change,
		interval: found.bounds
	};
	const args = {
		label,
		change,
		allowed
	};
	const { outcome, possible, sure } = found;
	switch (outcome) {
		case "fail": return gate("protected_classes", outcome, require_reading.reason("class-dropped", {
			...args,
			sure
		}), details);
		case "inconclusive": return gate("protected_classes", outcome, require_reading.reason("class-undecided", {
			...args,
			possible
		}), details);
		case "pass": return gate("protected_classes", outcome, require_reading.reason("class-kept", {
			...args,
			possible
		}), details);
	}
}

// src/domain/judge/gates/regression.ts
function skipReason(context, metric) {
	const waiting = notYet(context);
	if (waiting !== null) return waiting;
	return metric === null ? require_reading.reason("primary-metric-undeclared", {}) : noComparison(context, metric);
}
/**
* The primary metric against the baseline: has more been lost than is allowed (`judgeLimits`)? Where the
* two cannot be compared, a plain difference beyond what is allowed fails and all else is inconclusive: a changed test
* set never turns a failure into a pass.
*/
function regressionGate(context) {
	const metric = context.criteria.primaryMetric;
	const skipped = skipReason(context, metric);
	if (skipped !== null || metric === null) return gate("regression", "skipped", skipped ?? require_reading.reason("primary-metric-undeclared", {}), { metric });
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("regression", "fail", usable.problem, { metric });
	const before = usableValue(context.baselineTable, metric);
	const change = changeOf(context, metric);
	const baseline = "value" in before ? before.value : NaN;
	if (change === void 0 || change.change === null) {
		const why = require_reading.reason("scale-changed", {
			metric,
			baseline,
			candidate: usable.value
		});
		return gate("regression", "fail", why, { metric });
	}
	return judged$1(context, {
		...change,
		change: change.change,
		baseline
	});
}
function judged$1(context, change) {
	const { name: metric, baseline } = change;
	const { criteria, comparison } = context;
	const allowed = allowedDrop(criteria.maxRegression, change.scale, baseline);
	const rules = {
		level: criteria.confidence,
		strict: criteria.regressionMode === "strict"
	};
	const [found] = judgeLimits([limitOn(context, change, -allowed)], rules);
	const version = context.decision.baseline?.facts.version ?? "";
	const args = {
		metric,
		change: change.change,
		allowed,
		baseline: version
	};
	if (!comparison.comparability.comparable) return unlike$1(metric, version, allowed, found);
	const details = {
		metric,
		required: allowed,
		observed: change.change,
		interval: found?.bounds ?? null
	};
	if (found === void 0 || found.outcome === "fail") return gate("regression", "fail", require_reading.reason("regression-beyond", {
		...args,
		sure: found?.sure ?? null
	}), details);
	if (found.outcome === "inconclusive") {
		const why = require_reading.reason("regression-undecided", {
			...args,
			...undecided(context, found, metric, allowed)
		});
		return gate("regression", "inconclusive", why, details);
	}
	const known = {
		possible: found.possible,
		tested: found.bounds !== null
	};
	return gate("regression", "pass", require_reading.reason("regression-none", {
		...args,
		...known
	}), details);
}
/** Without a difference: that of unlike things is none. */
function unlike$1(metric, baseline, required, found) {
	const args = {
		metric,
		baseline
	};
	return found?.outcome === "pass" ? gate("regression", "inconclusive", require_reading.reason("regression-not-comparable", args), {
		metric,
		required
	}) : gate("regression", "fail", require_reading.reason("regression-unlike", args), {
		metric,
		required
	});
}
/** What the data leave open, and how many items more would certify an equal model four times in five. */
function undecided(context, { possible }, metric, allowed) {
	const error = context.judgements.get(metric)?.planningError ?? null;
	const items = context.items.candidate;
	return {
		possible,
		items: error === null || items === null ? null : itemsToCertify(error, allowed, items, context.criteria.confidence)
	};
}
/** Whether the value observed is worse by more than what is allowed, however sure that is. */
function isWorseThanAllowed({ reason: why }, context) {
	if (why.code !== "regression-undecided") return false;
	const direction = context.criteria.reading.directionOf(why.args.metric);
	return require_reading.worsening(why.args.change, direction) > why.args.allowed;
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
		const why = require_reading.reason("deployed-without-results", { version: candidate.version });
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
		const why = require_reading.reason("record-broken", { file: candidate.broken[0] ?? candidate.version });
		return gate("threshold", "fail", why, {
			metric,
			required
		});
	}
	if (metric === null) return gate("threshold", "skipped", require_reading.reason("primary-metric-undeclared", {}));
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("threshold", "fail", usable.problem, {
		metric,
		required
	});
	const { value } = usable;
	if (threshold === null) return gate("threshold", "skipped", require_reading.reason("threshold-none", {}), {
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
	if (reading.scalesDiffer(metric, value, threshold)) return gate("threshold", "fail", require_reading.reason("scale-differs", numbers), details);
	if (!require_reading.meets(value, threshold, direction)) {
		const gap = Math.abs(threshold - value);
		return gate("threshold", "fail", require_reading.reason("threshold-missed", {
			...numbers,
			gap
		}), details);
	}
	const bound = interval === null ? null : require_reading.worseEnd(interval, direction);
	const reach = bound === null || require_reading.meets(bound, threshold, direction) ? null : bound;
	const met = gate("threshold", "pass", require_reading.reason("threshold-met", {
		...numbers,
		reach
	}), details);
	if (thresholdMode === "point") return met;
	if (bound === null) return gate("threshold", "fail", require_reading.reason("threshold-bound-unknown", numbers), details);
	return reach === null ? met : gate("threshold", "fail", require_reading.reason("threshold-bound-missed", {
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
	if (errors > 0) return gate("validation", "fail", require_reading.reason("errors-found", { errors }), details);
	const [file] = broken;
	if (file !== void 0) return gate("validation", "fail", require_reading.reason("record-broken", { file }), details);
	return gate("validation", "pass", require_reading.reason("no-errors", { warnings: count("warning") }), details);
}

// src/domain/judge/next-steps.ts
/** The class that got worse the most, of those that failed if any did; null when none got worse. */
function worstClass(metrics, failed) {
	const named = new Set(failed.flatMap((why) => why.code === "class-dropped" ? [why.args.label] : []));
	const [worst] = metrics.flatMap(({ group, label, change, direction }) => group === "class" && label !== null && change !== null && (named.size === 0 || named.has(label)) && require_reading.worsening(change, direction) > 0 ? [{
		label,
		change,
		worse: require_reading.worsening(change, direction)
	}] : []).sort((a, b) => b.worse - a.worse);
	return worst === void 0 ? null : require_reading.reason("next-look-at-class", {
		label: worst.label,
		change: worst.change
	});
}
/** The one thing that changed, where it is only one: then the effect has its cause. */
function onlyChange({ config, data, notes }) {
	if (notes.some((note) => note.code === "confounded")) return null;
	const groups = new Set(config.map((change) => configGroup(change.key)));
	const [only] = config;
	if (groups.size === 1 && only !== void 0) return require_reading.reason("next-only-change", { what: config.length === 1 ? only.key : configGroup(only.key) });
	const train = data.counts.find((count) => count.name === "train");
	return groups.size === 0 && train !== void 0 && train.baseline !== train.candidate && train.baseline !== null ? require_reading.reason("next-only-change", { what: "data" }) : null;
}
function afterFailure(context, gates, word) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	const { decision, comparison, candidate } = context;
	const kept = decision.deployed?.version ?? decision.baseline?.facts.version ?? null;
	const steps = failed.map((why) => {
		switch (why.code) {
			case "errors-found": return require_reading.reason("next-fix-errors", { errors: why.args.errors });
			case "threshold-missed": return require_reading.reason("next-close-gap", {
				metric: why.args.metric,
				gap: why.args.gap
			});
			case "threshold-bound-unknown": return require_reading.reason("next-state-items", {});
			case "deployed-without-results": return require_reading.reason("next-evaluate", { version: candidate.version });
			case "metrics-lost": return require_reading.reason("next-measure-lost", { metrics: why.args.metrics });
			case "guard-unmatched": return require_reading.reason("next-mend-guard", { pattern: why.args.pattern });
			case "drift-beyond": return require_reading.reason("next-look-at-drift", { version: why.args.version });
			default: return null;
		}
	});
	const lost = new Set(failed.flatMap((why) => why.code === "metrics-lost" ? why.args.metrics : []));
	const missing = failed.flatMap((why) => why.code === "metric-missing" && !lost.has(why.args.metric) ? [why.args.metric] : []);
	const untested = failed.flatMap((why) => why.code === "regression-beyond" && why.args.sure === null ? certaintySteps(context, why.args.metric) : []);
	const measured = failed.some((why) => !repaired.has(why.code));
	return [
		...steps.filter((step) => step !== null),
		missing.length > 0 ? require_reading.reason("next-measure-lost", { metrics: [...new Set(missing)] }) : null,
		measured && comparison.comparability.comparable ? worstClass(comparison.metrics, failed) : null,
		measured ? onlyChange(comparison) : null,
		...untested,
		word === "reject" && kept !== null && kept !== candidate.version ? require_reading.reason("next-keep", { version: kept }) : null
	].filter((step) => step !== null);
}
/** Failures that another model would not mend. */
const repaired = /* @__PURE__ */ new Set([
	"errors-found",
	"record-broken",
	"metric-missing",
	"metrics-lost",
	"guard-unmatched"
]);
/** What would tell how sure the primary metric's change is: the number of items, or the counts behind an average. */
function certaintySteps(context, metric) {
	const found = require_reading.findMetric(context.candidateTable, metric);
	const kind = found === null ? "other" : metricKind(found).type;
	if (kind === "other") return [];
	const { baseline, candidate } = context.items;
	if (baseline === null || candidate === null) return [require_reading.reason("next-state-items", {})];
	return kind === "accuracy" || kind === "proportion" ? [] : [require_reading.reason("next-state-counts", { metric })];
}
/** What would sharpen the comparison, the free things first: predictions, counts, and only then more items. */
function sharper(context, gates) {
	const undecided = gates.filter(({ outcome }) => outcome === "inconclusive").map((gate) => gate.reason);
	const open = /* @__PURE__ */ new Set([
		"regression-undecided",
		"class-undecided",
		"guard-undecided",
		"drift-undecided"
	]);
	const metric = context.criteria.primaryMetric;
	if (metric === null || !undecided.some(({ code }) => open.has(code))) return [];
	const { candidate, decision } = context;
	const paired = candidate.predictions !== null && decision.baseline?.facts.predictions != null;
	const items = undecided.flatMap((why) => why.code === "regression-undecided" && why.args.items !== null ? [require_reading.reason("next-more-items", {
		metric,
		items: why.args.items
	})] : []);
	return [...paired ? [] : [require_reading.reason("next-predictions", { metric })], ...items];
}
const unlike = /* @__PURE__ */ new Set([
	"test-set-changed",
	"label-set-changed",
	"baseline-without-results",
	"baseline-metric-missing",
	"baseline-not-a-number",
	"zero-baseline"
]);
/** The metric beside the primary one that fell the most of those that the verdict speaks of. */
function worstMetric({ comparison }, verdict) {
	const said = verdict.reasons.flatMap((why) => why.code === "regressed" || why.code === "dropped-unknown" ? [why.args.metric] : []);
	const [worst] = comparison.metrics.flatMap(({ name, group, change, direction, baseline }) => change === null || baseline === null || group === "primary" || !said.includes(name) ? [] : [{
		metric: name,
		change,
		share: require_reading.worsening(change, direction) / Math.max(Math.abs(baseline), 1e-9)
	}]).sort((a, b) => b.share - a.share);
	return worst === void 0 ? [] : [require_reading.reason("next-look-at-metric", {
		metric: worst.metric,
		change: worst.change
	})];
}
function afterPass(context, gates, verdict) {
	const { comparison, decision, candidate, criteria, status } = context;
	const waived = gates.filter(({ outcome }) => outcome === "waived").map(({ name }) => name);
	const baseline = decision.baseline?.facts;
	const { comparable, reasons } = comparison.comparability;
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	const lost = verdict.reasons.flatMap((why) => why.code === "metrics-not-measured" ? [require_reading.reason("next-measure-lost", { metrics: why.args.metrics })] : []);
	const sharpening = sharper(context, gates);
	const steps = [
		...waived.length > 0 ? [require_reading.reason("next-end-waiver", { gates: [...new Set(waived)] })] : [],
		...lost,
		...sharpening,
		...baseline !== void 0 && reasons.some(({ code }) => unlike.has(code)) ? [require_reading.reason("next-evaluate-baseline", { version: baseline.version })] : [],
		...primary?.change != null && primary.significance === "unknown" && comparable && sharpening.length === 0 ? certaintySteps(context, primary.name) : [],
		...criteria.primaryMetric === null || criteria.threshold === null && candidate.results !== null ? [require_reading.reason("next-declare-criteria", {})] : []
	];
	if (verdict.word === "caution") return comparable ? [...steps, ...worstMetric(context, verdict)] : steps;
	if (verdict.word === "rollback") return [require_reading.reason("next-roll-back", { version: candidate.version }), ...steps];
	if (verdict.word !== "adopt" && verdict.word !== "acceptable") return steps;
	if (candidate.name.experimental) return [require_reading.reason("next-promote", { version: candidate.version }), ...steps];
	return status === "deployed" ? steps : [require_reading.reason("next-deploy", { version: candidate.version }), ...steps];
}
const distinct$1 = (reasons) => [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
/** What to do now, the most useful first. */
function nextSteps(context, gates, verdict) {
	if (verdict.word === "hold" || verdict.word === "reject") return distinct$1(afterFailure(context, gates, verdict.word));
	if (verdict.word === "pending" && context.status !== "archived") return [require_reading.reason("next-evaluate", { version: context.candidate.version })];
	return distinct$1(afterPass(context, gates, verdict));
}

// src/domain/judge/nothing-to-judge.ts
/**
* Why a pull request puts no version of the task under review: it cleans up, or neither the version nor what it is judged by
* changes. Null where there is something to judge. A version that failed before is no fault of who edits a note.
*/
function nothingToJudge(input, decision, criteria) {
	return cleanup(input, decision, criteria) ?? unchanged(input, decision, criteria);
}
/** Only versions go, each with its record in versions/retired.yaml, and none that production, people or the best score need. */
function cleanup(input, { everDeployed }, criteria) {
	const { base, head, path, changes } = input;
	if (base === null || head === null) return null;
	const present = new Set(head.versions.map(({ name }) => name.text));
	const removed = base.versions.map(({ name }) => name.text).filter((name) => !present.has(name));
	const recorded = new Set((require_reading.readValue(head.retired) ?? []).map(({ version }) => version));
	const record = `${path === "" ? "" : `${path}/`}versions/retired.y`;
	const onlyRemoves = changes.every((change) => change.path.startsWith(record) || change.kind === "removed" && !isRecordOfOther(change.path));
	function isRecordOfOther(changed) {
		const version = versionOfPath(path, changed);
		return version === null ? isTaskFile(path, changed) : !removed.includes(version);
	}
	if (removed.length === 0 || !onlyRemoves || !removed.every((name) => recorded.has(name))) return null;
	const active = require_reading.definitionOf(base)?.version ?? null;
	const best = bestOf([...require_reading.versionsOf(base).values()], criteria);
	const deployed = everDeployed.map(({ version }) => version);
	const needed = [
		...deployed,
		...best,
		...active === null ? [] : [active]
	];
	if (removed.some((name) => needed.includes(name))) return null;
	const [production = ""] = deployed;
	return require_reading.reason("cleanup", {
		removed,
		deployed: production,
		active: active ?? "",
		best: best[0] ?? ""
	});
}
const isTaskFile = (task, path) => /^(?:task|data_source)\.ya?ml$/.test(task === "" ? path : path.slice(task.length + 1));
/** Names of the versions with the best primary metric, ties all; none where it is not known. */
function bestOf(versions, { primaryMetric, reading }) {
	if (primaryMetric === null) return [];
	const direction = reading.directionOf(primaryMetric);
	const scored = versions.flatMap((facts) => {
		const value = require_reading.primaryValue(facts, primaryMetric);
		return value === null || facts.retired ? [] : [{
			version: facts.version,
			value
		}];
	});
	return scored.filter(({ value }) => !scored.some((other) => require_reading.isBetter(other.value, value, direction))).map(({ version }) => version);
}
/** The version under review is the base's, with the same facts, status and criteria. */
function unchanged({ base, head }, { candidate, move, deployed, also }, criteria) {
	const [before, after] = [require_reading.definitionOf(base), require_reading.definitionOf(head)];
	if (candidate === null || before === null || after === null) return null;
	const known = require_reading.versionsOf(base).get(candidate.version);
	if (!(before.version === candidate.version && before.version === after.version && before.status === after.status && move === null && also.length === 0 && criteria.changes.length === 0 && asText(before.successCriteria) === asText(after.successCriteria) && candidate.results !== null && known !== void 0 && asText(judgedBy(known)) === asText(judgedBy(candidate)))) return null;
	return require_reading.reason("version-unchanged", {
		version: candidate.version,
		deployed: deployed?.version === candidate.version ? "yes" : "no"
	});
}
/** A version without what people write about it, and wherever it stands. */
const judgedBy = ({ changes: _, notes: __, resultsFile: ___, ...facts }) => facts;
const asText = (value) => JSON.stringify(value, (_key, one) => {
	if (one instanceof Map) return [...one];
	return typeof one === "number" && !Number.isFinite(one) ? String(one) : one;
});

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
		scale: shownScale(name, numbers, reading)
	};
}
/** As the metric is read, or as written where the numbers are on different scales (81.5 against 0.80). */
function shownScale(name, numbers, reading) {
	return numbers.some((one) => numbers.some((other) => reading.scalesDiffer(name, one, other))) ? "absolute" : reading.scaleOf(name, numbers);
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
function changeReason({ comparison, criteria, together }) {
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	if (comparison.baseline === null || !comparison.comparability.comparable) return null;
	if (primary === void 0 || primary.change === null || primary.baseline === null) return null;
	if (brokenBaseline(comparison).length > 0) return null;
	const subject = {
		metric: primary.name,
		baseline: comparison.baseline.version
	};
	if (primary.outcome === "unchanged" || isShownAsNone(primary)) return require_reading.reason("unchanged", subject);
	const args = {
		...subject,
		change: primary.change
	};
	if (isPracticallyEqual(primary, criteria.maxRegression)) {
		const allowed = allowedDrop(criteria.maxRegression, primary.scale, primary.baseline);
		return require_reading.reason("practically-equal", {
			...args,
			allowed
		});
	}
	const better = primary.outcome === "improved";
	switch (primary.significance) {
		case "significant": return require_reading.reason(better ? "improved" : "regressed", args);
		case "noise":
			if (better && together > 1 && (primary.pValue ?? 1) < 1 - criteria.confidence) return require_reading.reason("improved-one-of-many", {
				...args,
				versions: together
			});
			return require_reading.reason(better ? "improved-within-noise" : "regressed-within-noise", args);
		case "unknown": return require_reading.reason(better ? "improved-unknown" : "regressed-unknown", args);
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
		points: nearPoints * (Math.abs(gate.required) > 1 ? 100 : 1),
		absolute: nearPoints * Math.abs(gate.required)
	};
	const gap = Math.abs(gate.required - gate.observed);
	const best = gate.interval === null ? NaN : require_reading.betterEnd(gate.interval, direction);
	return gap <= near[scale] + 1e-9 || require_reading.meets(best, gate.required, direction);
}
/**
* Failures that the candidate itself need not be better for: records to repair, metrics besides the primary one to
* measure again, or a bound that more items would lift.
*/
function isRepairable({ name, metric, reason: why }, primary) {
	return why.code === "metrics-lost" && !(primary !== null && why.args.metrics.includes(primary)) || why.code === "metric-missing" && metric !== primary || name === "validation" || why.code === "record-broken" || why.code === "threshold-bound-missed" || why.code === "threshold-bound-unknown";
}
/**
* `hold` or `reject` for a candidate that fails. It is within reach, `hold`, when nothing fails but what can be repaired
* without another model, or the threshold is missed by at most 2 points (2 % of an unbounded metric's threshold) or lies
* inside the value's interval, and the candidate is not worse than the version it is compared with beyond what
* `max_regression` allows. Everything else fails clearly: `reject`.
*/
function failing(failed, gates, context) {
	const worse = gates.some((gate) => isWorseThanAllowed(gate, context));
	return failed.every((gate) => isRepairable(gate, context.criteria.primaryMetric) || gate.reason.code === "threshold-missed" && !worse && isNear(gate, context)) ? "hold" : "reject";
}
const loosened = ({ criteria }) => criteria.changes.filter(({ code }) => code === "criteria-loosened" || code === "setting-weakened");
/** Notes that a pass must not hide. */
const cautious = /* @__PURE__ */ new Set([
	"base-record-broken",
	"class-regressed",
	"results-edited",
	"baseline-missing",
	"production-forgotten",
	"inputs-contradict"
]);
/** What calls for caution although all gates pass. */
function warnings(context, gates, notes) {
	const { comparison, decision, criteria } = context;
	const { comparability, metrics } = comparison;
	const change = changeReason(context);
	const broken = metrics.filter(({ group, candidate }) => group === "overall" && candidate !== null && !Number.isFinite(candidate));
	return [
		...gates.filter((gate) => gate.outcome === "inconclusive" && gate.reason.code !== "regression-not-comparable").map((gate) => gate.reason),
		...gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason),
		...decision.baseline !== null && !comparability.comparable ? [require_reading.reason("not-comparable", { baseline: decision.baseline.facts.version }), ...comparability.reasons] : [],
		...brokenBaseline(comparison),
		...change?.code === "regressed" || change?.code === "regressed-unknown" ? [change] : [],
		...fallen(context),
		...gates.filter(({ reason: why }) => why.code === "metrics-not-measured").map((gate) => gate.reason),
		...broken.map(({ name, candidate }) => require_reading.reason("metric-not-a-number", {
			metric: name,
			text: String(candidate)
		})),
		...notes.filter(({ code }) => cautious.has(code)),
		...loosened(context),
		...criteria.primaryMetric === null ? [require_reading.reason("primary-metric-undeclared", {})] : []
	];
}
/** A baseline of exactly 0 where more is better is no model but an evaluation that broke: beating it proves nothing. */
function brokenBaseline({ comparability, metrics }) {
	const primary = metrics.find(({ group }) => group === "primary");
	return primary !== void 0 && require_reading.isBetter(1, 0, primary.direction) ? comparability.reasons.filter(({ code }) => code === "zero-baseline") : [];
}
/** So many times the allowed drop is said even where nobody knows how sure it is. */
const severalTimes = 3;
/** Metrics beside the primary one that got worse: surely, or by far where nobody knows how surely. */
function fallen({ comparison, criteria }) {
	if (comparison.baseline === null || !comparison.comparability.comparable) return [];
	const { version: baseline } = comparison.baseline;
	const sure = new Set(fallenMetrics(comparison.metrics, criteria));
	return comparison.metrics.flatMap((metric) => {
		const { name, group, change, baseline: before, significance, scale, direction, outcome } = metric;
		if (group !== "overall" || change === null || before === null || outcome !== "regressed") return [];
		if (sure.has(metric)) return [require_reading.reason("regressed", {
			metric: name,
			change,
			baseline
		})];
		const allowed = allowedDrop(criteria.maxRegression, scale, before);
		return significance === "unknown" && require_reading.worsening(change, direction) > severalTimes * allowed ? [require_reading.reason("dropped-unknown", {
			metric: name,
			change,
			allowed,
			baseline
		})] : [];
	});
}
const distinct = (reasons) => [...new Map(reasons.flatMap((one) => one === null ? [] : [[JSON.stringify(one), one]])).values()];
/** The reasons of failed gates; a metric that the gate `metrics` names as lost is not said again by the others. */
function saidOnce(failed) {
	const reasons = failed.map((gate) => gate.reason);
	const lost = new Set(reasons.flatMap((why) => why.code === "metrics-lost" ? why.args.metrics : []));
	return reasons.filter((why) => why.code !== "metric-missing" || !lost.has(why.args.metric));
}
/** The advice in one word, with every reason that led to it, most important first. */
function verdictOf(context, gates, notes) {
	const { decision, candidate, status } = context;
	const failed = gates.filter((gate) => gate.outcome === "fail");
	const change = changeReason(context);
	const rollback = rollbackReason(context);
	const waived = gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason);
	if (failed.length > 0) {
		const called = [...notes.filter(({ code }) => code === "results-edited"), ...loosened(context)];
		const undecided = gates.filter(({ outcome }) => outcome === "inconclusive").map((gate) => gate.reason);
		const reasons = distinct([
			...saidOnce(failed),
			...undecided,
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
		reasons: [require_reading.reason("task-archived", {})]
	};
	if (rollback !== null) return {
		word: "rollback",
		reasons: distinct([rollback, ...waived])
	};
	if (candidate.results === null) return {
		word: "pending",
		reasons: [require_reading.reason("no-results-yet", { status: status ?? "" })]
	};
	const cautions = warnings(context, gates, notes);
	if (cautions.length > 0) return {
		word: "caution",
		reasons: distinct([...cautions, change])
	};
	const met = gates.find((gate) => gate.name === "threshold" && gate.outcome === "pass")?.reason ?? null;
	const reasons = distinct([
		change,
		decision.none,
		met
	]);
	return {
		word: change?.code === "improved" ? "adopt" : "acceptable",
		reasons
	};
}
/**
* The advice where no version is under review: nothing to judge yet, records to repair first, or, for `done`, a pull request
* that puts none under review.
*/
function verdictWithoutCandidate(none, gates, done = false) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	return {
		word: failed.length > 0 ? "hold" : done ? "acceptable" : "pending",
		reasons: distinct([...failed, none])
	};
}

// src/domain/judge/waiver.ts
const dayMs$2 = 864e5;
/** Gates that a waiver can excuse. Errors have severities of their own; the criteria gate never fails. */
const waivable = /* @__PURE__ */ new Set([
	"threshold",
	"regression",
	"drift",
	"metrics",
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
	for (const { gate, owner, expires } of head.filter((waiver) => failed.has(waiver.gate))) if (expires.until <= now) notes.push(require_reading.reason("waiver-expired", {
		gate,
		owner,
		expires: expires.text
	}));
	else if (!counting.some((other) => other.gate === gate && other.expires.until > now)) notes.push(require_reading.reason("waiver-not-yet", {
		gate,
		owner
	}));
	return {
		gates: gates.map((gate) => {
			const waiver = counting.find((one) => one.gate === gate.name && one.expires.until > now);
			if (gate.outcome !== "fail" || waiver === void 0) return gate;
			const { gate: name, owner, expires } = waiver;
			const why = require_reading.reason("waived", {
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

// src/domain/report/correct-candidates.ts
/**
* Holm's correction over all versions of one pull request that are compared with the same baseline: the best of several
* tries looks better than it is. Only "better" is taken back; a loss stays as sure as it was.
* @param level of tests, a ratio (0.95)
*/
function correctCandidates(compared, others, level) {
	const own = compared.comparison.metrics.find(({ group }) => group === "primary");
	const tried = others.filter(({ kind, primary }) => kind !== "removed" && primary?.pValue != null);
	if (own?.pValue == null || tried.length === 0) return {
		compared,
		others,
		together: 1
	};
	const [first = null, ...rest] = holm([own.pValue, ...tried.map(({ primary }) => primary?.pValue ?? null)]);
	const metrics = compared.comparison.metrics.map((metric) => metric === own ? corrected(own, first, level) : metric);
	return {
		compared: {
			...compared,
			comparison: {
				...compared.comparison,
				metrics
			}
		},
		others: others.map((other) => {
			const at = tried.indexOf(other);
			const { primary } = other;
			return at < 0 || primary === null ? other : {
				...other,
				primary: corrected(primary, rest[at] ?? null, level)
			};
		}),
		together: tried.length + 1
	};
}
function corrected(metric, adjustedPValue, level) {
	const lost = metric.significance === "significant" && metric.outcome === "improved" && !((adjustedPValue ?? 1) < 1 - level);
	return {
		...metric,
		adjustedPValue,
		significance: lost ? "noise" : metric.significance
	};
}
/** The version of the pull request that has a better primary metric than its candidate, the best of them; else nothing. */
function betterVersion({ metrics }, others) {
	const own = metrics.find(({ group }) => group === "primary");
	if (own?.candidate == null || !Number.isFinite(own.candidate)) return [];
	let best = {
		version: null,
		value: own.candidate
	};
	for (const { version, kind, primary } of others) {
		const value = kind === "removed" ? null : primary?.candidate ?? null;
		if (value !== null && primary?.scale === own.scale && require_reading.isBetter(value, best.value, own.direction)) best = {
			version,
			value
		};
	}
	const { version, value } = best;
	return version === null ? [] : [require_reading.reason("better-version", {
		version,
		metric: own.name,
		value
	})];
}

// src/domain/judge/drift-reference.ts
/**
* The candidate beside the best version ever deployed on a comparable test set. Null where there is none beside the
* baseline, against which the regression gate judges already, and for a rollback, whose loss is expected.
* @param versions of the base, retired ones too
* @param from `drift_from`: versions before it no longer count
*/
function driftComparison(decision, versions, from, context) {
	const { candidate, baseline, rollback } = decision;
	const { primary, reading } = context;
	if (candidate === null || primary === null || rollback || candidate.results === null) return null;
	const direction = reading.directionOf(primary);
	const names = new Set(decision.everDeployed.map(({ version }) => version));
	const first = from === null ? void 0 : versions.get(from.version);
	const known = [...names].flatMap((name) => {
		const facts = versions.get(name);
		const value = facts === void 0 ? null : require_reading.primaryValue(facts, primary);
		if (facts === void 0 || value === null || !Number.isFinite(value)) return [];
		if (facts.version === candidate.version || isBefore(facts, first)) return [];
		return comparability(facts, candidate, primary, reading).comparable ? [{
			facts,
			value
		}] : [];
	});
	const [start, ...rest] = known;
	if (start === void 0) return null;
	const best = rest.reduce((top, one) => require_reading.isBetter(one.value, top.value, direction) ? one : top, start);
	if (best.facts.version === baseline?.facts.version) return null;
	const { metrics, primary: judgement } = compareMetrics(best.facts, candidate, true, {
		...context,
		onlyPrimary: true
	});
	const change = metrics.find(({ group }) => group === "primary");
	return change === void 0 ? null : {
		version: best.facts.version,
		change,
		judgement,
		of: known.length
	};
}
/** Whether a version was deployed before the one from which drift counts. */
function isBefore(facts, first) {
	if (first === void 0 || facts.version === first.version) return false;
	const [a, b] = [facts.deployedAt?.epochMs, first.deployedAt?.epochMs];
	if (a !== void 0 && b !== void 0) return a < b;
	const [createdA, createdB] = [facts.created?.epochMs ?? null, first.created?.epochMs ?? null];
	return require_start.compareVersions(facts.name, first.name, {
		createdA,
		createdB
	}) < 0;
}

// src/domain/report/gate-context.ts
/** How a task's metrics are compared under its criteria. */
const compareSettings = (criteria, now) => ({
	reading: criteria.reading,
	primary: criteria.primaryMetric,
	threshold: criteria.threshold,
	confidence: criteria.confidence,
	protectedClasses: criteria.protectedClasses,
	guarded: criteria.guards.map(({ metric }) => metric),
	maxRegression: criteria.maxRegression,
	now
});
/** What the gates look at: one version under review, with its decisions made and its comparison computed. */
function contextOf(input, decision, criteria, candidate, { compared, together }) {
	const drifting = compareSettings(criteria, 0);
	return {
		status: decision.move?.shipped.includes(candidate.version) ? "deployed" : require_reading.definitionOf(input.head)?.status ?? null,
		candidate,
		decision,
		criteria,
		comparison: compared.comparison,
		items: compared.items,
		judgements: compared.judgements,
		coverage: compared.coverage,
		worstCase: compared.worstCase,
		together,
		drift: driftComparison(decision, require_reading.versionsOf(input.base), criteria.driftFrom, drifting),
		candidateTable: require_reading.metricTable(candidate.results),
		baselineTable: require_reading.metricTable(decision.baseline?.facts.results ?? null)
	};
}
/** That `drift_from` is in force: it is said as long as it is. */
const driftMoved = ({ driftFrom }) => driftFrom === null ? [] : [require_reading.reason("drift-moved", {
	version: driftFrom.version,
	reason: driftFrom.reason,
	date: driftFrom.date.text
})];

// src/domain/statistics/best-of-many.ts
/**
* Expected value of the largest of `k` independent standard normal draws, in standard errors: how much better the best
* of `k` equal versions looks than it is. ∫ 1 − Φ(x)^k − (1 − Φ(x))^k over x ≥ 0, by Simpson's rule; 1.86748 for 20.
*/
function bestOfMany(k) {
	const [end, steps] = [8, 800];
	const height = (x) => {
		const below = normalCdf(x);
		return 1 - below ** k - (1 - below) ** k;
	};
	let sum = height(0) + height(end);
	for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * height(i * end / steps);
	return sum * end / steps / 3;
}

// src/domain/report/looks.ts
/** From so many versions on it is said how much the best of them owes to luck. */
const manyVersions = 5;
/**
* How many versions of the task were measured on the candidate's test set, and from five on by how much the best of so
* many looks better than it is: the expected largest of as many draws, with the standard error of one value that the
* change's error implies. Nothing where the candidate is the only one.
*/
function looksNote(candidate, versions, { judgements }, { primary, reading }) {
	if (primary === null || require_reading.primaryValue(candidate, primary) === null) return [];
	const measured = [...versions.values()].filter((facts) => facts.version === candidate.version || require_reading.primaryValue(facts, primary) !== null && comparability(facts, candidate, primary, reading).comparable).length;
	if (measured < 2) return [];
	const error = judgements.get(primary)?.planningError ?? null;
	const luck = error === null || measured < manyVersions ? null : bestOfMany(measured) * (error / Math.SQRT2);
	return [require_reading.reason("versions-on-test-set", {
		metric: primary,
		versions: measured,
		luck
	})];
}

// src/domain/report/other-versions.ts
const otherVersionKinds = [
	"added",
	"changed",
	"removed"
];
function primaryChange(version, baseline, context) {
	if (context.primary === null || version.results === null) return null;
	const { comparable } = baseline === null ? { comparable: false } : comparability(baseline, version, context.primary, context.reading);
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
	const [base, head] = [require_reading.versionsOf(input.base), require_reading.versionsOf(input.head)];
	return [...changedVersions(input.path, input.changes)].flatMap((name) => {
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
	const lineage = require_reading.readValue(record.lineage)?.model ?? null;
	return [.../* @__PURE__ */ new Set([...pathsOf(lineage), ...pathsOf(require_reading.readValue(record.modelInfo))])];
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
/** What holds where a task says nothing; docs/retention.md has the same numbers. */
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
	const best = policy.keepBest ? bestVersions$1(task) : /* @__PURE__ */ new Set();
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
		["unscored", ({ unscored, promoted }) => policy.keepBest && unscored && !promoted],
		["recent", ({ name }) => recent.has(name.text)],
		["experiment-running", (version) => version.name.experimental && isWithin(version, policy.cleanupExpAfterMs)],
		["promote", (version) => version.name.experimental && !version.promoted && isWorthPromoting(task, version)],
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
/** Differences below this share come from writing numbers down: they are no change, and so a tie. */
const tie = 1e-9;
/**
* All versions with the best score. Where files write shares differently (85.4 and 0.86), once by the numbers on one
* scale and once as written: a number that was put on the wrong scale must not push out the real best. What an experiment
* achieved is counted for the version that it became.
*/
function bestVersions$1(task) {
	const { direction } = task;
	const versions = task.versions.filter(({ promoted }) => !promoted);
	return new Set([(version) => version.score, (version) => version.written].flatMap((reading) => {
		const scored = versions.flatMap((version) => {
			const score = reading(version);
			return isFiniteScore(score) ? [{
				version: version.name.text,
				score
			}] : [];
		});
		const best = scored.reduce((top, { score }) => top === null || require_reading.isBetter(score, top, direction) ? score : top, null);
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
	return (threshold === null || require_reading.meets(score, threshold, direction)) && (deployed === null || require_reading.isBetter(score, deployed, direction));
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

// src/domain/retention/retention-task.ts
/** A metric's number as a ratio where it is a share written in percent, else as it is. */
function onOneScale({ metric, reading }, value) {
	if (value === null || metric === null) return null;
	return reading.scaleOf(metric, [value]) === "percent" ? value / 100 : value;
}
/** The scale of a task's scores, for showing them; percent does not occur any more. */
function scoreScale({ metric, reading }, values) {
	if (metric === null) return "absolute";
	return require_reading.isShareScale(reading.scaleOf(metric, values)) ? "ratio" : "absolute";
}
/** Everything that the rules of retention need to know of a task. */
function retentionTask(record, surroundings, reading) {
	const definition = require_reading.definitionOf(record);
	const scale = {
		metric: definition?.successCriteria.primaryMetric ?? null,
		reading
	};
	const known = require_reading.versionsOf(record);
	const last = surroundings.lastDeployed;
	const hits = require_reading.deployedHits(record, last === null ? null : {
		version: last,
		commit: ""
	});
	const promoted = new Set(record.versions.flatMap((version) => require_reading.readValue(version.lineage)?.promotedFrom ?? []));
	const production = hits.flatMap(({ version }) => known.get(version) ?? [])[0];
	return {
		policy: retentionPolicy(definition?.versioning.retention ?? null),
		direction: scale.metric === null ? "higher" : reading.directionOf(scale.metric),
		threshold: onOneScale(scale, definition?.successCriteria.threshold ?? null),
		versions: record.versions.map((version) => retentionVersion(version, surroundings, scale, promoted)),
		active: definition?.version ?? null,
		deployedScore: production === void 0 ? null : scoreOf(production, scale),
		everDeployed: /* @__PURE__ */ new Set([
			...hits.map(({ version }) => version),
			...surroundings.deployedInHistory,
			...(require_reading.readValue(record.retired) ?? []).filter(({ deployed }) => deployed).map(({ version }) => version),
			...record.versions.flatMap((version) => require_reading.readValue(version.lineage)?.replaced ?? [])
		]),
		historyUnknown: surroundings.historyUnknown,
		unreadable: blockingFiles(record, surroundings.findings).length > 0,
		unrecordable: surroundings.unrecordable,
		exempt: surroundings.exempt,
		baseline: surroundings.baseline,
		inOpenPullRequests: surroundings.inOpenPullRequests
	};
}
const scoreOf = (facts, scale) => onOneScale(scale, require_reading.primaryValue(facts, scale.metric));
function retentionVersion(record, surroundings, scale, promoted) {
	const known = require_reading.versionFacts(record);
	const created = known.created?.epochMs ?? null;
	return {
		name: record.name,
		createdMs: created ?? surroundings.addedMs.get(known.version) ?? null,
		dated: created !== null,
		parent: known.parent,
		pinned: require_reading.readValue(record.lineage)?.pinned ?? false,
		unreadable: unreadableFiles(record, surroundings.findings).length > 0,
		unsafe: surroundings.unsafe.has(known.version),
		score: scoreOf(known, scale),
		written: require_reading.primaryValue(known, scale.metric),
		unscored: isUnscored(known, scale.metric),
		promoted: known.name.experimental && promoted.has(known.version)
	};
}
/**
* Whether nobody can say how good a version is. What is there and no finite number is known not to be the best; an experiment
* that was never measured has had its time, and a regular version without results may have them elsewhere.
*/
function isUnscored(facts, metric) {
	if (facts.results === null) return !facts.name.experimental;
	return metric === null || require_reading.findMetric(require_reading.metricTable(facts.results), metric) === null;
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
	return [.../* @__PURE__ */ new Set([...require_reading.versionFacts(record).broken, ...found.map(({ file }) => file)])];
}

// src/domain/retention/forecast.ts
/**
* The versions that retention would clean up once this state of the task is merged, oldest first: a forecast. Open pull
* requests, the whole history and the cap are looked at only by the cleanup itself.
*/
function versionsAfterMerge(record, input) {
	const unsafe = record.versions.filter((version) => artefactTexts(version).some((text) => readArtefactPath(text).kind === "outside"));
	const task = retentionTask(record, {
		findings: input.findings.filter(({ rule }) => rule.startsWith("syntax/") || rule.startsWith("shape/")),
		deployedInHistory: new Set(input.deployed),
		lastDeployed: input.deployed[0] ?? null,
		historyUnknown: false,
		addedMs: /* @__PURE__ */ new Map(),
		unsafe: new Set(unsafe.map(({ name }) => name.text)),
		unrecordable: false,
		exempt: /* @__PURE__ */ new Set(),
		baseline: input.baseline,
		inOpenPullRequests: /* @__PURE__ */ new Set()
	}, input.reading);
	return decideRetention(task, input.now).filter(({ remove }) => remove !== null).map(({ version }) => version).sort((a, b) => require_start.compareVersions(a.name, b.name, {
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
function bestVersions(versions, settings) {
	const { primary, reading, candidate } = settings;
	if (primary === null) return /* @__PURE__ */ new Set();
	const direction = reading.directionOf(primary);
	const scored = versions.flatMap((facts) => {
		const value = facts.version === candidate ? null : require_reading.primaryValue(facts, primary);
		return value === null ? [] : [{
			version: facts.version,
			score: -require_reading.worsening(value, direction)
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
	const best = bestVersions(versions, {
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
		value: require_reading.primaryValue(facts, settings.primary),
		changes: facts.changes,
		marks: marksOf(facts, settings, best),
		deployedAt: facts.deployedAt?.text ?? null,
		replaced: facts.replaced
	}));
}

// src/domain/report/task-outline.ts
/** All versions for the history: existing ones as the base has them, so that edits to the past do not show as facts. */
function historyVersions(input, candidate) {
	const base = require_reading.versionsOf(input.base);
	return [...(input.head === null ? base : require_reading.versionsOf(input.head)).values()].map((facts) => facts.version === candidate?.version ? candidate : facts.retired ? facts : base.get(facts.version) ?? facts);
}
/** What all reports of a task have in common, whether a version is under review or not. */
function taskFrame(input, decision, criteria, settings) {
	const { candidate } = decision;
	const [base, head] = [require_reading.definitionOf(input.base), require_reading.definitionOf(input.head)];
	const owner = input.head ?? input.base;
	const taskName = owner === null ? input.path : require_reading.taskNameOf(owner);
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
/** Task files without which nothing can be judged. */
function brokenFiles(input, candidate) {
	const definition = input.head?.definition;
	return [...definition === void 0 || definition.state === "read" ? [] : [definition.file], ...candidate?.broken ?? []];
}
/** Gates of a task whose active version cannot be judged: from `evaluating` on it must exist. */
function gatesWithout(input, none, criteria) {
	const status = require_reading.definitionOf(input.head)?.status;
	const needed = status === "evaluating" || status === "deployed";
	const why = none ?? require_reading.reason("no-active-version", {});
	return [
		...input.head === null ? [] : [gate("threshold", needed ? "fail" : "skipped", why)],
		...input.head === null ? [] : criteriaGates(criteria),
		validationGate(input.findings, brokenFiles(input, null))
	];
}
/** The gates that look at one version's numbers. */
const versionGates = (context) => [
	thresholdGate(context),
	regressionGate(context),
	...driftGates(context),
	...lostMetricGates(context),
	...guardGates(context),
	...protectedClassGates(context)
];
/** Each further version that the merge puts into production, held to what a deployment is held to: one gate for each. */
function deploymentGates(input, { criteria, decision }, settings) {
	return decision.also.map((version) => {
		const own = require_reading.decideBaseline(input, settings.basePolicy.baseline, settings.now, criteria, version);
		if (own.candidate === null) return gate("deployment", "fail", own.none ?? require_reading.reason("no-active-version", {}));
		const comparing = compareSettings(criteria, settings.now);
		const compared = compareVersion(own.candidate, own.baseline, own.none, comparing);
		const context = contextOf(input, own, criteria, own.candidate, {
			compared,
			together: 1
		});
		const sides = {
			base: require_reading.definitionOf(input.base),
			head: require_reading.definitionOf(input.head)
		};
		const { gates } = applyWaivers(versionGates(context), version, sides, settings.basePolicy.waivers, settings.now);
		const open = gates.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
		const outcome = open.find((one) => one.outcome === "fail")?.outcome ?? open[0]?.outcome ?? "pass";
		const names = [...new Set(open.map(({ name }) => name))];
		const { metric, required, observed } = gates[0] ?? {};
		return gate("deployment", outcome, require_reading.reason("deployment-judged", {
			version,
			gates: names
		}), {
			metric,
			required,
			observed
		});
	});
}
function judgeTask(input, context, settings, notes) {
	const raw = [
		...versionGates(context),
		...deploymentGates(input, context, settings),
		...coverageGates(context),
		...criteriaGates(context.criteria),
		validationGate(input.findings, brokenFiles(input, context.candidate))
	];
	const waived = applyWaivers(raw, context.candidate.version, {
		base: require_reading.definitionOf(input.base),
		head: require_reading.definitionOf(input.head)
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
	if (errors > 0) return [require_reading.reason("next-fix-errors", { errors })];
	return primaryMetric === null && head !== null ? [require_reading.reason("next-declare-criteria", {})] : [];
}
const goneReason = ({ hiddenBy }) => hiddenBy === void 0 ? require_reading.reason("task-removed", {}) : require_reading.reason("task-hidden", { by: hiddenBy });
function reportWithout(input, decision, criteria, settings, idle) {
	const none = idle ?? (input.head === null ? goneReason(input) : decision.none);
	const validation = validationGate(input.findings, brokenFiles(input, null));
	const gates = idle === null ? gatesWithout(input, none, criteria) : [...criteriaGates(criteria), validation];
	return {
		...taskFrame(input, decision, criteria, settings),
		...emptyComparison(criteria.confidence, none === null ? [] : [none]),
		primaryMetric: primaryMetricOf(criteria, []),
		verdict: verdictWithoutCandidate(none, gates, idle !== null),
		attainment: null,
		gates,
		others: otherVersions(input, idle === null ? null : decision.candidate?.version ?? null, decision.production, compareSettings(criteria, 0)),
		nextSteps: stepsWithout(input, criteria),
		notes: [
			...movedNote(input),
			...moveNotes(decision),
			...idle === null ? decision.notes : []
		]
	};
}
const movedNote = ({ movedFrom }) => movedFrom === void 0 ? [] : [require_reading.reason("task-moved", { from: movedFrom })];
/** Commands are for versions that may ship: none for one that fails or waits for its evaluation. */
const offered = (deployment, { word }) => word === "pending" || word === "hold" || word === "reject" ? {
	target: deployment.target,
	deploy: [],
	rollback: []
} : deployment;
/** One task judged, from the two records of it to the advice. */
function buildTaskReport(input, settings) {
	const files = [input.base, input.head].flatMap((side) => [...require_reading.versionsOf(side).values()]);
	const stated = require_reading.statedIn(files.map(({ results }) => results));
	const criteria = decideCriteria(require_reading.definitionOf(input.base), require_reading.definitionOf(input.head), settings, stated);
	const decision = require_reading.decideBaseline(input, settings.basePolicy.baseline, settings.now, criteria);
	const idle = nothingToJudge(input, decision, criteria);
	const { candidate } = decision;
	if (idle !== null || candidate === null) return reportWithout(input, decision, criteria, settings, idle);
	const comparing = compareSettings(criteria, settings.now);
	const baseline = decision.baseline?.facts ?? null;
	const corrected = correctCandidates(compareVersion(candidate, decision.baseline, decision.none, comparing), otherVersions(input, candidate.version, baseline ?? decision.production, comparing), criteria.confidence);
	const { compared, others } = corrected;
	const context = contextOf(input, decision, criteria, candidate, corrected);
	const past = [
		...brokenOnBase(input, baseline),
		...decision.notes,
		...editedResults(input, baseline)
	];
	const notes = [
		...movedNote(input),
		...moveNotes(decision),
		...past,
		...driftMoved(criteria),
		...compared.comparison.notes,
		...looksNote(candidate, require_reading.versionsOf(input.head), compared, comparing),
		...betterVersion(compared.comparison, others)
	];
	const judged = judgeTask(input, context, settings, notes);
	const value = (table) => criteria.primaryMetric === null ? null : require_reading.findMetric(table, criteria.primaryMetric)?.value ?? null;
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
		others,
		nextSteps: judged.steps,
		notes: [...notes, ...judged.notes]
	};
}

// src/domain/report/build-report.ts
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
	const tasks = input.tasks.map((task) => buildTaskReport(task, input)).sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
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

// src/rules/consequences.ts
/** What contradicts itself when one part of a finished record is rewritten in one of its files only. */
const fromRewriting = {
	results: [
		"consistency/results-differ",
		"consistency/missing",
		"consistency/f1",
		"consistency/macro-f1",
		"consistency/accuracy",
		"consistency/refuted",
		"consistency/impossible-share",
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
	model: [
		"consistency/model-differs",
		"consistency/missing",
		"lineage/artefact-name"
	],
	deployment: ["lineage/deployed-before-created"],
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
	const touched = base === null ? null : changedVersions(path, input.changes);
	const changed = new Set(input.changes.map((change) => change.path));
	return {
		path,
		base,
		head,
		now: input.now,
		dataSourceHashes: input.dataSourceHashes,
		overrides: input.overrides ?? [],
		task: head.definition.state === "read" ? head.definition : null,
		baseTask: require_reading.definitionOf(base),
		taskName: require_reading.taskNameOf(head),
		namesakes: input.namesakes ?? [],
		versions: byName(head),
		baseVersions,
		facts: require_reading.versionsOf(head),
		retired: new Map([...retiredOf(base), ...retiredOf(head)].map((version) => [version.version, version])),
		deployed: require_reading.deployedHits(base, input.deployedInHistory ?? null).map((hit) => hit.version),
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
const placeOf$1 = (context, file) => ({
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

// src/rules/history/merge-conflict.ts
/** `key` from the root with dots, empty for the file as a whole. */
const shapes$68 = { key: require_reading.text };
/** What base and branch changed in ways that do not go together. `task` is null for files outside of every task. */
function mergeConflicts(path, result, conflicts) {
	const definition = result?.definition;
	return conflicts.flatMap(({ path: file, keys }) => {
		const source = definition?.state === "read" && definition.file === file ? definition.source : null;
		return keys.map((key) => {
			const position = source?.at(key) ?? {
				line: 1,
				column: 1
			};
			return require_reading.finding(historyMergeConflict, {
				file,
				task: path,
				...position
			}, { key: key.join(".") });
		});
	});
}
const historyMergeConflict = require_reading.rule({
	id: "history/merge-conflict",
	severity: "error",
	shapes: shapes$68,
	documentation: {
		what: "The pull request and its base changed the same key of task.yaml, or the same lines of another record, in different ways since they parted.",
		why: "GitHub cannot merge this. What the base says is judged, so that the verdict is not about what the pull request wants: merge the base into the branch and decide.",
		bad: {
			fork: { "task.yaml": "task_name: demo\nstatus: created\n" },
			base: { "task.yaml": "task_name: demo\nstatus: archived\n" },
			files: { "task.yaml": "task_name: demo\nstatus: configuring\n" },
			at: "task.yaml:2:9"
		},
		good: {
			fork: { "task.yaml": "task_name: demo\nstatus: created\n" },
			base: { "task.yaml": "task_name: demo\nstatus: configuring\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\ndomain: finance\n" }
		}
	}
});

// src/rules/numbers.ts
/** Sums and quotients of decimals are off by a few units in the last place of a double. */
const slack = 1e-9;
/** Programs drop zeros, and `1` may be 1.000: digits explain half a point at most. */
const mostOfRatio = .005;
const mostOfPercent = .5;
/**
* What the written digits allow: `0.86` is 0.855 to 0.865. A number whose digits are unknown stands for itself, and
* one that is not finite for nothing (null).
*/
function rangeOf(number) {
	if (!Number.isFinite(number.value)) return null;
	const digits = number.decimals === null ? 0 : .5 * 10 ** -number.decimals;
	const half = Math.min(digits, Math.abs(number.value) <= 1 ? mostOfRatio : mostOfPercent);
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

// src/rules/consistency/placed-results.ts
/** Where the results of a version count from: its own file, else the lineage. */
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
/** Items and right ones, by the confusion matrix. */
const totalsOf = (results) => results.confusion === null ? null : matrixTotals(results.confusion);

// src/rules/consistency/placed-numbers.ts
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

// src/rules/consistency/results-differ.ts
const shapes$67 = {
	metric: require_reading.text,
	lineage: require_reading.text,
	results: require_reading.text,
	file: require_reading.text
};
/** lineage.yaml and results.json state one metric differently. */
const resultsDiffer$1 = (context, { lineage, results }) => {
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
		return [require_reading.hit(placeAt(context, lineage.source, number.path), args, { related })];
	});
};
const consistencyResultsDiffer = require_reading.rule({
	id: "consistency/results-differ",
	severity: "error",
	shapes: shapes$67,
	checkVersion: resultsDiffer$1,
	documentation: {
		what: "lineage.yaml and results.json state a metric differently. A number with fewer digits may be the other one rounded.",
		why: "One of the two was edited or comes from another run; the report shows only one of them.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.82\n",
				"versions/v1/results.json": "{\"accuracy\": 0.72}\n"
			},
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.82\n",
			"versions/v1/results.json": "{\"accuracy\": 0.8187}\n"
		} }
	}
});

// src/rules/consistency/settled-results.ts
/** A result that is to be looked into: none where its files contradict each other, which is a finding of its own. */
function settled(context, version) {
	return resultsDiffer$1(context, version).length > 0 ? null : placedResults(version);
}
/** One decimal more than written, so that what is expected can be told from what is there. */
const oneDecimalMore = (value, like) => value.toFixed(Math.min(12, Math.max(4, (like.decimals ?? 6) + 1)));
const f1Keys = [
	"f1",
	"f1-score",
	"f1_score"
];
/** The key under which a class has its f1 in this file. */
const f1Key = (source, scores) => f1Keys.find((key) => source.text([...scores.path, key]) !== null) ?? "f1";

// src/rules/consistency/confusion.ts
const shapes$66 = {
	label: require_reading.text,
	score: require_reading.text,
	value: require_reading.text,
	expected: require_reading.text
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
			const expected = oneDecimalMore(value, stated);
			const args = {
				label: scores.label,
				score,
				value: written(stated),
				expected
			};
			return [require_reading.hit(place, args, { suggestion: expected })];
		});
	});
};
const consistencyConfusion = require_reading.rule({
	id: "consistency/confusion",
	severity: "error",
	shapes: shapes$66,
	checkVersion: classConfusion,
	documentation: {
		what: "A class's precision, recall or f1 is not what the confusion matrix gives (rows are true classes).",
		why: "The numbers are not of one evaluation, or the matrix is turned.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.90}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" },
			at: "versions/v1/lineage.yaml:6:33"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" } }
	}
});

// src/rules/consistency/data-record.ts
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

// src/rules/consistency/item-counts.ts
/** Every place that says how many items were evaluated, the most direct first. */
function itemCounts(context, version, placed) {
	const counts = [];
	if (placed !== null) {
		const { results, source, prefix } = placed;
		const at = (key) => placeAt(context, source, [...prefix, key], "key");
		if (results.sampleCount !== null) {
			const fact = results.facts.find(({ kind, value }) => kind === "count" && value === results.sampleCount);
			const place = fact === void 0 ? at("") : placeAt(context, source, fact.path, "key");
			counts.push({
				from: "sample-count",
				items: results.sampleCount,
				place
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
			place: placeOf$1(context, file)
		});
	}
	return counts;
}

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

// src/rules/consistency/two-files.ts
const pair = (lineage, other) => lineage === null || other === null ? null : {
	lineage,
	other
};
/** Both places of a version's data record. */
const dataPair = ({ lineage, dataSnapshot }) => pair(partOf(lineage, (value) => value.data, (data) => dataFacts(data, ["data"])), partOf(dataSnapshot, (value) => value, (data) => dataFacts(data, [])));
/** Both places of a version's artefacts. */
const modelPair = ({ lineage, modelInfo }) => pair(partOf(lineage, (value) => value.model, (model) => modelFacts(model, ["model"])), partOf(modelInfo, (value) => value, (model) => modelFacts(model, [])));
/** Both places of a version's configuration. */
const configPair = ({ lineage, config }) => pair(partOf(lineage, (value) => value.config, configFacts), partOf(config, (value) => value, configFacts));
/** Whether two values mean the same: numbers by value, hashes also when one is the beginning of the other. */
function sameFact(key, a, b) {
	if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
	if (/_hash$/.test(key) && typeof a === "string" && typeof b === "string") return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
	return sameSetting(key, a, b) || String(a) === String(b);
}
/** The keys that both parts state, and not the same. */
function differences$1(both) {
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
	return new Set(pairs.flatMap((both) => differences$1(both).map(({ key }) => key)));
}
/** A fact as its author wrote it. */
const factText = (fact, part) => part.source.text(fact.path) ?? String(fact.value);
/** Keys of the one part that the other lacks. */
const missingKeys = (part, other) => [...part.facts].filter(([key]) => !other.facts.has(key));

// src/rules/consistency/test-count.ts
const shapes$65 = {
	testCount: require_reading.number,
	found: require_reading.number,
	from: require_reading.oneOf(require_reading.computedFrom)
};
/** test_count is not the number of items that were evaluated. The first place that says otherwise speaks for all. */
const testCount = (context, version) => {
	const stated = require_reading.versionFacts(version).data.testCount;
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
	return [require_reading.hit(wrong.place, args, { related })];
};
const consistencyTestCount = require_reading.rule({
	id: "consistency/test-count",
	severity: "warning",
	shapes: shapes$65,
	checkVersion: testCount,
	documentation: {
		what: "`test_count` is not the number of items that were evaluated, by the results' own count, the confusion matrix, the supports or the predictions.",
		why: "How sure a result is follows from this number, and a test set that changed makes results incomparable.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" },
			at: "versions/v1/lineage.yaml:8:3"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" } }
	}
});

// src/rules/consistency/accuracy.ts
const shapes$64 = {
	value: require_reading.text,
	expected: require_reading.text,
	from: require_reading.oneOf(require_reading.computedFrom)
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
	if (!countsItems(context) || supportTotal(results) !== require_reading.versionFacts(version).data.testCount) return null;
	const range = accuracyFromRecalls(results);
	return range === null ? null : {
		from: "support",
		range
	};
}
/**
* What a stated accuracy may stand for: its written digits, but never more than half a point, and not up to the very end of
* that, since a JSON file does not keep trailing zeros: 0.9 is 180 of 200 and not 179.
*/
function roundedAs({ value }, digits, scale) {
	const most = .005 * scale;
	if (digits.high - value <= most) return digits;
	const within = most * (1 - 1e-6);
	return {
		low: value - within,
		high: value + within
	};
}
/** The accuracy is not what predictions, confusion matrix or recalls give. */
const accuracy = (context, version) => {
	const placed = placedResults(version);
	const metric = placed?.results.metrics.find(({ name, whole }) => whole && /^acc(?:uracy)?$/.test(require_reading.lastPart(name)));
	if (placed === null || metric === void 0) return [];
	const stated = rangeOf(metric);
	const explained = resultsDiffer$1(context, version).length > 0 || testCount(context, version).length > 0 || classConfusion(context, version).length > 0;
	const computed = stated === null || explained ? null : computedAccuracy(context, version, placed);
	if (stated === null || computed === null) return [];
	const scale = metric.value > 1 && computed.range.high <= 1 ? 100 : 1;
	const range = {
		low: computed.range.low * scale,
		high: computed.range.high * scale
	};
	if (overlap(roundedAs(metric, stated, scale), range)) return [];
	const expected = ((range.low + range.high) / 2).toFixed(Math.max(4, (metric.decimals ?? 4) + 1));
	const args = {
		value: written(metric),
		expected,
		from: computed.from
	};
	const place = placeAt(context, placed.source, metric.path);
	return [require_reading.hit(place, args, { suggestion: expected })];
};
const consistencyAccuracy = require_reading.rule({
	id: "consistency/accuracy",
	severity: "error",
	shapes: shapes$64,
	checkVersion: accuracy,
	documentation: {
		what: "The accuracy is not what predictions, confusion matrix, or recalls and supports of the classes give.",
		why: "The numbers are not of one evaluation.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  accuracy: 0.95\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" },
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  accuracy: 0.85\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n" } }
	}
});

// src/rules/consistency/config-differs.ts
const shapes$63 = {
	key: require_reading.text,
	lineage: require_reading.text,
	config: require_reading.text,
	file: require_reading.text
};
const configDiffers = (context, version) => {
	const both = configPair(version);
	if (both === null) return [];
	return differences$1(both).map(({ key, lineage, other }) => require_reading.hit(placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: factText(lineage, both.lineage),
		config: factText(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
};
const consistencyConfigDiffers = require_reading.rule({
	id: "consistency/config-differs",
	severity: "error",
	shapes: shapes$63,
	checkVersion: configDiffers,
	documentation: {
		what: "lineage.yaml's `config` says other than config.yaml.",
		why: "Nobody can tell with which of the two the model was trained.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  epochs: 8\n",
				"versions/v1/config.yaml": "epochs: 6\n"
			},
			at: "versions/v1/lineage.yaml:4:11"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n",
			"versions/v1/config.yaml": "epochs: 6\n"
		} }
	}
});

// src/rules/consistency/data-differs.ts
const shapes$62 = {
	key: require_reading.text,
	lineage: require_reading.text,
	snapshot: require_reading.text,
	file: require_reading.text
};
const dataDiffers = (context, version) => {
	const both = dataPair(version);
	if (both === null) return [];
	return differences$1(both).map(({ key, lineage, other }) => require_reading.hit(placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: factText(lineage, both.lineage),
		snapshot: factText(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
};
const consistencyDataDiffers = require_reading.rule({
	id: "consistency/data-differs",
	severity: "error",
	shapes: shapes$62,
	checkVersion: dataDiffers,
	documentation: {
		what: "lineage.yaml's `data` says other than data_snapshot.json. Hashes may be shortened.",
		why: "Nobody can tell on what the model was trained and evaluated.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n",
				"versions/v1/data_snapshot.json": "{\"train_count\": 500}\n"
			},
			at: "versions/v1/lineage.yaml:4:16"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n",
			"versions/v1/data_snapshot.json": "{\"train_count\": 700}\n"
		} }
	}
});

// src/rules/consistency/distribution-sum.ts
const shapes$61 = {
	sum: require_reading.number,
	trainCount: require_reading.number
};
/** The class distribution does not add up to train_count. */
const distributionSum = (context, version) => {
	const place = dataStating(version, "classDistribution");
	const trainCount = require_reading.versionFacts(version).data.trainCount;
	const distribution = place?.data.classDistribution ?? null;
	if (place === null || distribution === null || trainCount === null || !countsItems(context)) return [];
	if ([...contradictedKeys(version)].some((key) => key === "train_count" || key.startsWith("class_distribution."))) return [];
	const sum = [...distribution.values()].reduce((total, count) => total + count, 0);
	if (sum === trainCount) return [];
	const at = placeAt(context, place.source, [...place.prefix, "class_distribution"], "key");
	const counted = dataStating(version, "trainCount");
	const related = counted === null ? null : locationAt(counted.source, [...counted.prefix, "train_count"]);
	return [require_reading.hit(at, {
		sum,
		trainCount
	}, { related })];
};
const consistencyDistributionSum = require_reading.rule({
	id: "consistency/distribution-sum",
	severity: "warning",
	shapes: shapes$61,
	checkVersion: distributionSum,
	documentation: {
		what: "The class distribution does not add up to `train_count`. Not for tasks that count entities or several labels an item.",
		why: "Items without a label, or counted twice, or a number that was not brought up to date.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n  class_distribution: {positive: 280, negative: 245}\n" },
			at: "versions/v1/lineage.yaml:5:3"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n  class_distribution: {positive: 455, negative: 245}\n" } }
	}
});

// src/rules/consistency/f1.ts
const shapes$60 = {
	label: require_reading.text,
	f1: require_reading.text,
	precision: require_reading.text,
	recall: require_reading.text,
	/** What precision and recall give. */
	expected: require_reading.text
};
function f1Hits(context, { source }, scores) {
	const { label, precision, recall, f1 } = scores;
	if (precision === null || recall === null || f1 === null) return [];
	const [given, stated] = [f1Range(precision, recall), rangeOf(f1)];
	if (given === null || stated === null || overlap(given, stated)) return [];
	const expected = oneDecimalMore(harmonic(precision.value, recall.value), f1);
	const args = {
		label,
		f1: written(f1),
		precision: written(precision),
		recall: written(recall),
		expected
	};
	const place = placeAt(context, source, [...scores.path, f1Key(source, scores)]);
	return [require_reading.hit(place, args, { suggestion: expected })];
}
/** The f1 of a class is not what its precision and recall give. Where there is a confusion matrix, that decides. */
const classF1 = (context, version) => {
	const placed = settled(context, version);
	if (placed === null) return [];
	const inMatrix = new Set(placed.results.confusion?.labels ?? []);
	return placed.results.perClass.filter((scores) => !inMatrix.has(scores.label)).flatMap((scores) => f1Hits(context, placed, scores));
};
const consistencyF1 = require_reading.rule({
	id: "consistency/f1",
	severity: "error",
	shapes: shapes$60,
	checkVersion: classF1,
	documentation: {
		what: "A class's f1 is not 2PR ÷ (P + R), whatever its digits stand for: 0.86 is 0.855 to 0.865.",
		why: "The three numbers are not of one evaluation.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.68}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n" },
			at: "versions/v1/lineage.yaml:6:51"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n" } }
	}
});

// src/rules/consistency/impossible-share.ts
/** `fits` are the other numbers of items that the record knows and of which the value is a share. */
const shapes$59 = {
	metric: require_reading.text,
	value: require_reading.text,
	items: require_reading.number,
	fits: require_reading.list(require_reading.number)
};
/** Whether value × n is a whole number of items within the written digits; single precision is allowed for. */
function isShare({ value, decimals }, n) {
	const share = value > 1 ? value / 100 : value;
	const digits = decimals === null ? 9 : decimals + (value > 1 ? 2 : 0);
	const slack = Math.max(.5 * 10 ** -digits, 2e-7) * n + 1e-9;
	return Math.abs(share * n - Math.round(share * n)) <= slack;
}
/** Shares that are right answers by items, one each. Estimates such as pass@10 and rates with ties are none. */
function countsAnswers({ name }) {
	const { type } = metricKind({
		name,
		label: null,
		score: null
	});
	const words = require_reading.metricWords(require_reading.lastPart(name)).join(" ");
	return type === "accuracy" || type === "proportion" && /(?:acc|accuracy|exact match|em|pass 1)$/.test(words);
}
/** Every number of items that the record knows, but for the one that the metric is held against. */
function otherCounts(version, results, items) {
	const { predictions } = version;
	const known = [
		items - results.withoutResult,
		results.confusion === null ? null : matrixTotals(results.confusion).items,
		supportTotal(results),
		predictions.state === "read" ? predictions.value.length : null,
		require_reading.versionFacts(version).data.testCount,
		results.sampleCount
	];
	return [...new Set(known)].filter((count) => count !== null && count > 0 && count !== items);
}
const fewestDigits = 4;
/** A share of so many items cannot have this value. */
const impossibleShare = (context, version) => {
	const placed = settled(context, version);
	if (placed === null) return [];
	const { results, source } = placed;
	return results.metrics.flatMap((metric) => {
		const { value, n, numerator, runs } = metric;
		const items = n ?? (metric.whole ? results.sampleCount ?? require_reading.versionFacts(version).data.testCount : null);
		if (items === null || numerator !== null || runs !== null || !(value >= 0 && value <= 100) || !countsAnswers(metric)) return [];
		if (isShare(metric, items)) return [];
		const fits = otherCounts(version, results, items).filter((count) => isShare(metric, count));
		if (fits.length === 0 && (metric.decimals ?? 0) < fewestDigits) return [];
		const args = {
			metric: metric.key,
			value: written(metric),
			items,
			fits
		};
		return [require_reading.hit(placeAt(context, source, metric.path), args)];
	});
};
const consistencyImpossibleShare = require_reading.rule({
	id: "consistency/impossible-share",
	severity: "warning",
	shapes: shapes$59,
	checkVersion: impossibleShare,
	documentation: {
		what: "A share of right answers, times the number of items, is no whole number within its written digits. The finding says which other number of items fits.",
		why: "Items without a result were left out of the mean, or the number of items is of another test set: how sure the result is cannot be said.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 500}\nresults:\n  accuracy: 0.9091\n  errors: 60\n" },
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 500}\nresults:\n  accuracy: 0.908\n" } }
	}
});

// src/rules/consistency/macro-f1.ts
const shapes$58 = {
	metric: require_reading.text,
	value: require_reading.text,
	mean: require_reading.text
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
function macroHits(context, placed, metric) {
	const stated = rangeOf(metric);
	const { ofF1, ofMeans } = macroF1(placed.results.perClass);
	if (stated === null || ofF1 === null) return [];
	if (overlap(stated, ofF1) || ofMeans !== null && overlap(stated, ofMeans)) return [];
	const mean = oneDecimalMore(middle(ofF1), metric);
	const args = {
		metric: metric.name,
		value: written(metric),
		mean
	};
	const place = placeAt(context, placed.source, metric.path);
	return [require_reading.hit(place, args, { suggestion: mean })];
}
/** Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and recall. */
const macroMean = (context, version) => {
	const placed = settled(context, version);
	if (placed === null || placed.results.perClass.length < 2) return [];
	if (!listsAllClasses(context, placed.results)) return [];
	if (classF1(context, version).length > 0 || classConfusion(context, version).length > 0) return [];
	return placed.results.metrics.filter((metric) => macroNames.has(metric.name.toLowerCase())).flatMap((metric) => macroHits(context, placed, metric));
};
const consistencyMacroF1 = require_reading.rule({
	id: "consistency/macro-f1",
	severity: "error",
	shapes: shapes$58,
	checkVersion: macroMean,
	documentation: {
		what: "Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and mean recall, whatever the digits stand for. Classes whose f1 is NaN are left out, as scikit-learn does. Nothing is said where labels of `output_format` have no scores.",
		why: "The metric that decides is not of the evaluation that the classes are from.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  macro_f1: 0.811\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n" },
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  macro_f1: 0.835\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n" } }
	}
});

// src/rules/consistency/missing.ts
/** Stated in the one file and not in the other, which should have it too. */
const shapes$57 = {
	key: require_reading.text,
	file: require_reading.text
};
const missingIn = (part, other) => missingKeys(part, other).map(([key, fact]) => ({
	key,
	fact,
	part,
	other
}));
/** config.yaml may well hold more than the lineage repeats, but not less. */
function ofConfig(version) {
	const both = configPair(version);
	return both === null ? [] : missingIn(both.lineage, both.other);
}
const isClass = (key) => key.startsWith("class_distribution.");
/** Classes that one of the two data records does not know. */
function ofData(context, version) {
	const both = dataPair(version);
	if (both === null) return [];
	const sides = [both.lineage, both.other];
	if (!sides.every((part) => [...part.facts.keys()].some(isClass))) return [];
	const labels = context.task?.value.labels ?? [];
	const known = (key) => labels.length === 0 || labels.includes(key.slice(19));
	if (!sides.every((part) => [...part.facts.keys()].filter(isClass).every(known))) return [];
	return [...missingIn(both.lineage, both.other), ...missingIn(both.other, both.lineage)].filter(({ key }) => isClass(key));
}
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
		return [require_reading.hit(place, {
			key,
			file: results.file
		}, { related })];
	});
};
const missing = (context, version) => [...resultsMissing(context, version), ...[...ofConfig(version), ...ofData(context, version)].map(({ key, fact, part, other }) => require_reading.hit(placeAt(context, part.source, fact.path, "key"), {
	key,
	file: other.file
}, { related: {
	file: other.file,
	line: 1,
	column: 1
} }))];
const consistencyMissing = require_reading.rule({
	id: "consistency/missing",
	severity: "warning",
	shapes: shapes$57,
	checkVersion: missing,
	documentation: {
		what: "lineage.yaml states a metric, a configuration key or a class that the file for it does not have (classes also the other way round).",
		why: "The record claims more than was recorded.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n  seed: 7\n",
				"versions/v1/config.yaml": "epochs: 6\n"
			},
			at: "versions/v1/lineage.yaml:5:3"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n",
			"versions/v1/config.yaml": "epochs: 6\nseed: 7\n"
		} }
	}
});

// src/rules/consistency/model-differs.ts
const shapes$56 = {
	key: require_reading.text,
	lineage: require_reading.text,
	info: require_reading.text,
	file: require_reading.text
};
const modelDiffers = (context, version) => {
	const both = modelPair(version);
	if (both === null) return [];
	return differences$1(both).map(({ key, lineage, other }) => require_reading.hit(placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: factText(lineage, both.lineage),
		info: factText(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
};
const consistencyModelDiffers = require_reading.rule({
	id: "consistency/model-differs",
	severity: "warning",
	shapes: shapes$56,
	checkVersion: modelDiffers,
	documentation: {
		what: "lineage.yaml's `model` says other than model_info.json.",
		why: "One of the two points at a model that this record does not describe.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nmodel:\n  hf_repo: org/demo\n",
				"versions/v1/model_info.json": "{\"hf_repo\": \"org/demo-v1\"}\n"
			},
			at: "versions/v1/lineage.yaml:4:12"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nmodel:\n  hf_repo: org/demo\n",
			"versions/v1/model_info.json": "{\"hf_repo\": \"org/demo\"}\n"
		} }
	}
});

// src/rules/consistency/no-data.ts
const shapes$55 = {};
/** There are results, and nothing says on what data. */
const noData = (context, version) => {
	const { results, resultsFile, broken } = require_reading.versionFacts(version);
	if (results === null || resultsFile === null || broken.length > 0) return [];
	const lineage = version.lineage.state === "read" ? version.lineage : null;
	if (version.dataSnapshot.state === "read" || lineage !== null && lineage.value.data !== null) return [];
	return [require_reading.hit(placeOf$1(context, resultsFile), {})];
};
const consistencyNoData = require_reading.rule({
	id: "consistency/no-data",
	severity: "warning",
	shapes: shapes$55,
	checkVersion: noData,
	documentation: {
		what: "A version has results, but neither lineage.yaml nor data_snapshot.json says on what data.",
		why: "Without the number of test items nobody can say how sure the results are.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v1/results.json": "{\"accuracy\": 0.82}\n"
			},
			at: "versions/v1/results.json:1:1"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\n",
			"versions/v1/results.json": "{\"accuracy\": 0.82}\n"
		} }
	}
});

// src/rules/consistency/refuted.ts
const shapes$54 = {
	metric: require_reading.text,
	value: require_reading.text,
	expected: require_reading.text,
	from: require_reading.oneOf(require_reading.computedFrom)
};
/** The items' own counts: predictions first, they are the evaluation itself. */
function evidenceOf({ predictions }, { results }) {
	const read = predictions.state === "read" ? predictions.value : [];
	const matrix = read.length > 0 && !read.some(({ flag }) => flag === true) ? confusionFromPredictions(read) : null;
	if (matrix !== null) return {
		matrix,
		from: "predictions"
	};
	const { confusion } = results;
	return confusion !== null && isCountMatrix(confusion) ? {
		matrix: confusion,
		from: "confusion"
	} : null;
}
const averages = [
	"macro_f1",
	"weighted_f1",
	"macro_precision",
	"macro_recall"
];
/** The largest distance that rounding explains, at most half a point: nobody means 0.9 to stand for 0.85. */
const roundingOf = ({ decimals }) => Math.min(.005, .5 * 10 ** -(decimals ?? 9)) + 1e-9;
/** What counts give for an average over classes, every definition in use; ratios. */
function valuesOf(kind, matrix, stated) {
	const margins = marginsOf(matrix);
	const of = (metric) => marginMetric(readMacro(metric, [matrix], [stated]), matrix.labels)?.(margins) ?? NaN;
	const own = of(kind);
	return kind.type === "macro_f1" ? [own, harmonic(of({ type: "macro_precision" }), of({ type: "macro_recall" }))] : [own];
}
function hitOf(placed, metric, { matrix, from }, path) {
	const kind = metricKind({
		name: metric.name,
		label: null,
		score: null
	});
	if (kind.type === "other" || kind.type === "proportion" || !averages.includes(kind.type)) return [];
	if (!metric.whole || !Number.isFinite(metric.value)) return [];
	const factor = metric.value > 1 ? 100 : 1;
	const values = valuesOf(kind, matrix, metric.value / factor);
	const [first = NaN] = values;
	if (values.some((value) => !(Math.abs(value * factor - metric.value) > roundingOf(metric) * factor))) return [];
	const expected = oneDecimalMore(first * factor, metric);
	const args = {
		metric: metric.name,
		value: written(metric),
		expected,
		from
	};
	return [require_reading.hit(placeAt({ path }, placed.source, metric.path), args, { suggestion: expected })];
}
/** An average over classes is not what predictions or the confusion matrix give. */
const refuted = (context, version) => {
	const placed = settled(context, version);
	const evidence = placed === null ? null : evidenceOf(version, placed);
	if (placed === null || evidence === null) return [];
	if ([
		testCount,
		classConfusion,
		macroMean,
		accuracy
	].some((check) => check(context, version).length > 0)) return [];
	return placed.results.metrics.flatMap((metric) => hitOf(placed, metric, evidence, context.path));
};
const consistencyRefuted = require_reading.rule({
	id: "consistency/refuted",
	severity: "error",
	shapes: shapes$54,
	checkVersion: refuted,
	documentation: {
		what: "An average over classes (macro F1, weighted F1, macro precision or recall) is not what predictions or the confusion matrix give.",
		why: "The number that decides is not of the evaluation that stands beside it; such a version is never adopted.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  macro_f1: 0.95\n  confusion_matrix: [[90, 20], [10, 80]]\n" },
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  macro_f1: 0.85\n  confusion_matrix: [[90, 20], [10, 80]]\n" } }
	}
});

// src/rules/consistency/source-hash.ts
const shapes$53 = { hash: require_reading.text };
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
		return [require_reading.hit(placeOf$1(context, file), { hash }, { related })];
	}
	const related = {
		file,
		line: 1,
		column: 1
	};
	return [require_reading.hit(placeAt(context, place.source, stated), { hash }, { related })];
}
const consistencySourceHash = require_reading.rule({
	id: "consistency/source-hash",
	severity: "warning",
	shapes: shapes$53,
	checkTask: sourceHash,
	documentation: {
		what: "The `source_hash` of the active version is the beginning of no common hash of data_source.yaml (MD5, SHA-1, SHA-256, SHA-512, git blob).",
		why: "The data source was changed after the data was taken, so the record does not say where the data came from.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
				"data_source.yaml": "type: file\npath: data/train.jsonl\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  source_hash: abc123def456\n"
			},
			at: "versions/v1/lineage.yaml:4:16"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
			"data_source.yaml": "type: file\npath: data/train.jsonl\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  source_hash: 68268d3e7be5\n"
		} }
	}
});

// src/rules/consistency/two-values.ts
/** `used` is the value that counts, `other` the one that does not; both as text. */
const shapes$52 = {
	metric: require_reading.text,
	used: require_reading.text,
	other: require_reading.text
};
/** A results file states one metric in two places, and they disagree. */
function twoValues(context, version) {
	const placed = placedResults(version);
	return (placed?.results.rivals ?? []).flatMap(({ name, value, path }) => {
		const used = placed?.results.metrics.find((metric) => metric.name === name)?.value;
		if (placed === null || used === void 0) return [];
		const place = placeAt(context, placed.source, path);
		return [require_reading.hit(place, {
			metric: name,
			used: String(used),
			other: String(value)
		})];
	});
}
const consistencyTwoValues = require_reading.rule({
	id: "consistency/two-values",
	severity: "warning",
	shapes: shapes$52,
	checkVersion: twoValues,
	documentation: {
		what: "A results file states one metric in two places with two values: `macro_f1` and `macro avg` of a report. The worse one counts.",
		why: "Nobody can tell which one was measured.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 9}\n",
				"versions/v1/results.json": "{\"macro_f1\": 0.95, \"macro avg\": {\"precision\": 0.2, \"recall\": 0.2, \"f1-score\": 0.2, \"support\": 9}}\n"
			},
			at: "versions/v1/results.json:1:14"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 9}\n",
			"versions/v1/results.json": "{\"macro_f1\": 0.2, \"macro avg\": {\"precision\": 0.2, \"recall\": 0.2, \"f1-score\": 0.2, \"support\": 9}}\n"
		} }
	}
});

// src/rules/history/removed-versions.ts
/** versions/retired.yaml by the name of the version. */
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
* Versions that the pull request removes: the one in production only where it goes back to an earlier one, as the revert of
* its deployment does; one that was deployed once, or any other, only with its record in versions/retired.yaml.
*/
function removedVersions({ path, base, head, deployed, rollback, elsewhere }) {
	const present = new Set((head?.versions ?? []).map((version) => version.name.text));
	const remembered = retiredBy(head);
	const production = deployed.find((name) => base.versions.some((version) => version.name.text === name));
	return base.versions.flatMap((record) => {
		const version = record.name.text;
		if (present.has(version) || elsewhere.has(version)) return [];
		const place = gone(path, record);
		if (!(rollback && version === production) && (version === production || deployed.includes(version) && !remembered.has(version))) return [{
			version,
			kind: "deployed",
			place
		}];
		if (head === null || head.retired.state === "broken" || remembered.has(version)) return [];
		return [{
			version,
			kind: "unrecorded",
			place
		}];
	});
}

// src/rules/history/deployed-removed.ts
const shapes$51 = { version: require_reading.text };
const historyDeployedRemoved = require_reading.rule({
	id: "history/deployed-removed",
	severity: "error",
	shapes: shapes$51,
	checkRemoval: (removal) => removedVersions(removal).filter(({ kind }) => kind === "deployed").map(({ version, place }) => require_reading.hit(place, { version })),
	documentation: {
		what: "The pull request removes the version in production, or one that was deployed and is not in versions/retired.yaml.",
		why: "There is no way back to what users had.",
		bad: {
			base: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n",
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: training\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			},
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: {
			base: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n",
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: training\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n",
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			}
		}
	}
});

// src/rules/history/name-reused.ts
/** `removed` is the day of the removal as written, empty where unknown. */
const shapes$50 = {
	version: require_reading.text,
	removed: require_reading.text
};
/** The version brought back from the record of removed ones, not a new one under its name. */
const isRestored = (version, retired) => version.lineage.state === "read" && version.lineage.value.created !== null && version.lineage.value.created.epochMs === retired.created?.epochMs;
/** A new version has the name of one that was removed: tags, artefacts and links of that one now mean another model. */
const nameReused = (context, version) => {
	const name = version.name.text;
	const retired = context.retired.get(name);
	if (retired === void 0 || context.baseVersions.has(name) || isRestored(version, retired)) return [];
	const { lineage } = version;
	const place = lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf$1(context, lineage.file);
	return [require_reading.hit(place, {
		version: name,
		removed: retired.removed?.text ?? ""
	})];
};
const historyNameReused = require_reading.rule({
	id: "history/name-reused",
	severity: "error",
	shapes: shapes$50,
	checkVersion: nameReused,
	documentation: {
		what: "A new version has the name of one in versions/retired.yaml, and is not that one brought back (same `created`).",
		why: "Tags, artefacts and links of the old one would mean another model.",
		bad: {
			base: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n" },
			files: {
				"versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n",
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-25\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n"
			},
			at: "versions/v1/lineage.yaml:1:10"
		},
		good: {
			base: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n" },
			files: {
				"versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n",
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n"
			}
		}
	}
});

// src/rules/history/origin-rewritten.ts
/** Values as text, empty for none. */
const shapes$49 = {
	version: require_reading.text,
	key: require_reading.oneOf(["parent", "created"]),
	from: require_reading.text,
	to: require_reading.text
};
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
		return require_reading.hit(place, args, { suggestion: from });
	});
};
const historyOriginRewritten = require_reading.rule({
	id: "history/origin-rewritten",
	severity: "warning",
	shapes: shapes$49,
	checkVersion: originRewritten,
	documentation: {
		what: "The pull request gives a version of the base another parent or another `created`.",
		why: "Order, lineage and cleanup go by them.",
		bad: {
			base: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-25\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			at: "versions/v1/lineage.yaml:2:10"
		},
		good: {
			base: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" }
		}
	}
});

// src/rules/history/retired-differs.ts
/** `key` is what differs; `base` and `record` are the two values as text, empty for none. */
const shapes$48 = {
	version: require_reading.text,
	key: require_reading.text,
	base: require_reading.text,
	record: require_reading.text
};
/** Numbers that the base has otherwise, or not at all. A record may leave some out; of what was deployed not all. */
function resultsDiffer(known, record, deployed) {
	if (deployed && known.results !== null && record.results === null) return [{
		key: "results",
		base: String(known.results.metrics.length),
		record: ""
	}];
	const table = require_reading.metricTable(known.results);
	return [...require_reading.metricTable(record.results).values()].flatMap(({ name, value }) => {
		const before = require_reading.findMetric(table, name)?.value ?? null;
		if (before !== null && Object.is(before, value)) return [];
		return [{
			key: name,
			base: before === null ? "" : String(before),
			record: String(value)
		}];
	});
}
function differences(known, record, deployed) {
	const parent = [known.parent ?? "", record.parent ?? ""];
	const created = [known.created?.text ?? "", record.created?.text ?? ""];
	return [
		...parent[0] === parent[1] ? [] : [{
			key: "parent",
			base: parent[0],
			record: parent[1]
		}],
		...created[0] === created[1] ? [] : [{
			key: "created",
			base: created[0],
			record: created[1]
		}],
		...deployed && !record.deployed ? [{
			key: "deployed",
			base: "true",
			record: ""
		}] : [],
		...resultsDiffer(known, record, deployed)
	];
}
/** The record of a removed version, new or changed, is not what the base says of it. */
function retiredDiffers(context) {
	const { base, head } = context;
	if (base === null) return [];
	const facts = require_reading.versionsOf(base);
	const before = retiredBy(base);
	return [...retiredBy(head).values()].flatMap((record) => {
		const { version } = record;
		const known = facts.get(version);
		if (known === void 0 || JSON.stringify(before.get(version)) === JSON.stringify(record)) return [];
		const [first] = differences(known, record, context.deployed.includes(version) || (before.get(version)?.deployed ?? false));
		return first === void 0 ? [] : [require_reading.hit(placeOf$1(context, head.retired.file), {
			version,
			...first
		})];
	});
}
const historyRetiredDiffers = require_reading.rule({
	id: "history/retired-differs",
	severity: "error",
	shapes: shapes$48,
	checkTask: retiredDiffers,
	documentation: {
		what: "The pull request writes into versions/retired.yaml another parent, date, result or deployment of a version than the base has. `tunegate cleanup` writes it right.",
		why: "What was removed is compared with what comes next: a record that is worse makes the next version look better.",
		bad: {
			base: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n    results: {accuracy: 0.12}\n" },
			at: "versions/retired.yaml:1:1"
		},
		good: {
			base: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n    results: {accuracy: 0.72}\n" }
		}
	}
});

// src/rules/history/retired-removed.ts
const shapes$47 = { version: require_reading.text };
/** The pull request takes a version out of the record of removed ones, without bringing it back. */
function retiredRemoved(context) {
	const { base, head } = context;
	if (base === null || head.retired.state === "broken") return [];
	const now = retiredBy(head);
	return [...retiredBy(base).keys()].filter((name) => !now.has(name) && !context.versions.has(name)).map((version) => {
		const place = placeOf$1(context, head.retired.file);
		return require_reading.hit(place, { version });
	});
}
const historyRetiredRemoved = require_reading.rule({
	id: "history/retired-removed",
	severity: "warning",
	shapes: shapes$47,
	checkTask: retiredRemoved,
	documentation: {
		what: "The pull request takes a version out of versions/retired.yaml without bringing it back.",
		why: "The lineage gets a hole, and the name can be used again for another model.",
		bad: {
			base: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n" },
			files: { "versions/retired.yaml": "versions: []\n" },
			at: "versions/retired.yaml:1:1"
		},
		good: {
			base: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n" },
			files: { "versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n" }
		}
	}
});

// src/rules/history/retired-unknown.ts
const shapes$46 = { version: require_reading.text };
/** The pull request records a removed version that the base never had. */
function retiredUnknown(context) {
	const { base, head } = context;
	if (base === null || base.definition.state === "absent") return [];
	const known = require_reading.versionsOf(base);
	return [...retiredBy(head).keys()].filter((version) => !known.has(version)).map((version) => require_reading.hit(placeOf$1(context, head.retired.file), { version }));
}
const historyRetiredUnknown = require_reading.rule({
	id: "history/retired-unknown",
	severity: "error",
	shapes: shapes$46,
	checkTask: retiredUnknown,
	documentation: {
		what: "The pull request adds a version to versions/retired.yaml that the base never had.",
		why: "A version that nobody saw becomes a part of the past, and something to be compared with.",
		bad: {
			base: { "task.yaml": "task_name: demo\nstatus: created\n" },
			files: { "versions/retired.yaml": "versions:\n  - version: v1\n    removed: 2026-01-20\n" },
			at: "versions/retired.yaml:1:1"
		},
		good: {
			base: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" },
			files: { "versions/retired.yaml": "versions:\n  - version: v1\n    removed: 2026-01-20\n" }
		}
	}
});

// src/rules/history/rewritten.ts
const shapes$45 = {
	version: require_reading.text,
	what: require_reading.oneOf(require_reading.rewrittenParts)
};
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
		case "model": return [{
			file: version.modelInfo,
			part: partOf(version.modelInfo, (value) => value, (value) => modelFacts(value, []))
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.model, (value) => modelFacts(value, ["model"]))
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
	if (after.part === null) return placeOf$1(context, after.file.file);
	const key = changedKey(before.part, after.part);
	if (key === null) return null;
	const path = after.part.facts.get(key)?.path ?? before.part.facts.get(key)?.path ?? [];
	return placeAt(context, after.part.source, path);
}
/** A version counts as finished once it was evaluated or deployed; until then its record may still change. */
const isFinished = (context, base) => context.deployed.includes(base.name.text) || holders(base, "results").some((holder) => holder.part !== null);
function changedPart(context, base, version, what) {
	const now = holders(version, what);
	return holders(base, what).map((before, index) => rewritten(context, before, now[index])).find((found) => found !== null);
}
/** Where the day of deployment is taken away or put earlier; a later one is a new deployment, which is judged as such. */
function backDated(context, base, { lineage }) {
	const before = base.lineage.state === "read" ? base.lineage.value.deployedAt : null;
	if (before === null || lineage.state === "broken") return null;
	if (lineage.state === "absent") return placeOf$1(context, lineage.file);
	const after = lineage.value.deployedAt;
	return after !== null && after.epochMs >= before.epochMs ? null : placeAt(context, lineage.source, ["deployed_at"]);
}
/** The pull request changes the record of a version that the base already has. Additions are fine. */
const partsRewritten = (context, version) => {
	const base = context.baseVersions.get(version.name.text);
	if (base === void 0 || !context.touched(version.name.text) || !isFinished(context, base)) return [];
	return require_reading.rewrittenParts.flatMap((what) => {
		const place = what === "deployment" ? backDated(context, base, version) : changedPart(context, base, version, what);
		if (place === void 0 || place === null) return [];
		return [require_reading.hit(place, {
			version: version.name.text,
			what
		})];
	});
};
const historyRewritten = require_reading.rule({
	id: "history/rewritten",
	severity: "error",
	shapes: shapes$45,
	checkVersion: partsRewritten,
	documentation: {
		what: "The pull request changes results, data, configuration or model of a version that the base has with results or has deployed, or takes away or back-dates its `deployed_at`. Additions are fine.",
		why: "New versions are compared with it: a past that is made worse makes them look better.",
		bad: {
			base: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.62\n" },
			at: "versions/v1/lineage.yaml:6:13"
		},
		good: {
			base: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n" },
			files: { "versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n  recall: 0.70\n" }
		}
	}
});

// src/rules/history/version-removed.ts
const shapes$44 = { version: require_reading.text };
const historyVersionRemoved = require_reading.rule({
	id: "history/version-removed",
	severity: "warning",
	shapes: shapes$44,
	checkRemoval: (removal) => removedVersions(removal).filter(({ kind }) => kind === "unrecorded").map(({ version, place }) => require_reading.hit(place, { version })),
	documentation: {
		what: "The pull request removes a version without a record in versions/retired.yaml. `tunegate cleanup` writes it.",
		why: "The lineage gets a hole, and the name can be used again for another model.",
		bad: {
			base: {
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			},
			files: { "versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: {
			base: {
				"versions/v1/lineage.yaml": "version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n"
			},
			files: {
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: [\"prompt with two examples\"]\n",
				"versions/retired.yaml": "versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n"
			}
		}
	}
});

// src/rules/lineage/artefact-name.ts
const shapes$43 = {
	key: require_reading.text,
	found: require_reading.text,
	expected: require_reading.text
};
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
		found.push(require_reading.hit(place, args, { suggestion: expected }));
	}
	return found;
};
const lineageArtefactName = require_reading.rule({
	id: "lineage/artefact-name",
	severity: "warning",
	shapes: shapes$43,
	checkVersion: artefactNames,
	documentation: {
		what: "A path or repository of the model is not named after task and version: `models/adapter/<version>`, `models/merged/<version>`, `<task>-<version>-q8_0.gguf` or `<version>-q8_0.gguf`, `<org>/<task>` or `<org>/<task>-<version>`; or as `versioning.naming` says. A prefix before `models/` is fine.",
		why: "A record that points at the files of another version ships that other version.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\nmodel:\n  adapter_path: models/adapter/v1\n"
			},
			at: "versions/v2/lineage.yaml:5:17"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\nmodel:\n  adapter_path: models/adapter/v2\n"
		} }
	}
});

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
const letter$1 = /[a-z0-9]/;
/**
* The end of the last place where a word stands in a text, -1 when it does not. Words of Latin letters must stand
* alone (`r` is no part of `rank`); Chinese has no spaces. Both in lower case.
*/
function lastEnd(text, word) {
	for (let from = text.length; from >= 0;) {
		const at = text.lastIndexOf(word, from);
		if (at < 0) return -1;
		const end = at + word.length;
		const open = letter$1.test(word[0] ?? "") && letter$1.test(text[at - 1] ?? "");
		const close = letter$1.test(word.at(-1) ?? "") && letter$1.test(text[end] ?? "");
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
const nothing$1 = /* @__PURE__ */ new Set([
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
	if (actual === void 0 || actual === null || actual === false) return nothing$1.has(said) ? true : null;
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
const forms = [
	new RegExp(`(?:(?:from|從|由|从)\\s*)?(?:${value}|(${word}))${arrow}(?:${value}|(${word}))`, "gu"),
	new RegExp(`(?:(?:from|從|由|从)\\s*)${value}${becomes}${value}`, "gu"),
	new RegExp(`(?:from|從|由|从)\\s*(${word})${becomes}(${word})`, "gu"),
	new RegExp(`${value}${becomes}${value}`, "gu")
];
/** Longer entries are stories, and patterns need a bound. */
const longest$1 = 500;
function spans(text) {
	const found = [];
	for (const form of forms) for (const match of text.matchAll(form)) {
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
	const text = folded(entry).slice(0, longest$1);
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
const letter = String.raw`[a-z\u00c0-\u1fff\u3005\u3040-\udfff-]`;
const increment = new RegExp(String.raw`(?:(${adding})|(${taking}))([^\d,;，；。、]{0,24}?)(\d[\d,]*)(\s?k\b)?((?:\s?${letter}{1,20}){0,3}?\s?(?:${items}))`, "g");
/** How many items an entry says to have added or taken away; `從 500 筆增加到 700 筆` is a claim, no increment. */
function incrementsIn(entry) {
	const text = folded(entry).slice(0, longest$1);
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

// src/rules/lineage/version-and-parent.ts
/** An entry as it is shown in a finding: no secrets, and not longer than a line. */
const shown = (entry) => {
	const text = require_reading.redact(entry);
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
/** The version that is being configured or trained: what it changes is not settled before it has results. */
function isBeingMade(context, version) {
	const task = context.task?.value;
	return (task?.status === "configuring" || task?.status === "training") && task?.version === version.name.text && require_reading.versionFacts(version).results === null;
}
/** A version and its parent, when both can be read: a file that is broken would show differences that are none. */
function sidesOf$1(context, record) {
	if (record.lineage.state !== "read" || record.lineage.value.parent === null) return null;
	if (isBeingMade(context, record)) return null;
	const parentRecord = context.versions.get(record.lineage.value.parent);
	if (parentRecord === void 0 || parentRecord === record) return null;
	const [version, parent] = [require_reading.versionFacts(record), require_reading.versionFacts(parentRecord)];
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
/** A value of a setting as it is shown: no secrets, `–` for none. */
const settingText = (value) => value === void 0 ? "–" : require_reading.redact(String(value));
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

// src/rules/lineage/claim-differs.ts
/** `text` is the entry, `actual` what the records of the version and its parent say. */
const shapes$42 = {
	text: require_reading.text,
	key: require_reading.text,
	claimed: require_reading.record({
		from: require_reading.text,
		to: require_reading.text
	}),
	actual: require_reading.record({
		from: require_reading.text,
		to: require_reading.text
	})
};
/** An entry says `a → b`, and the records of the version and its parent say otherwise. */
const claims = (context, record) => {
	const sides = sidesOf$1(context, record);
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
				from: require_reading.redact(claim.from),
				to: require_reading.redact(claim.to)
			},
			actual: {
				from: settingText(wrong.before),
				to: settingText(wrong.after)
			}
		};
		const related = at === null ? null : locationAt(at.source, at.path);
		return [require_reading.hit(place, args, { related })];
	}));
};
const lineageClaimDiffers = require_reading.rule({
	id: "lineage/claim-differs",
	severity: "warning",
	shapes: shapes$42,
	checkVersion: claims,
	documentation: {
		what: "An entry of `changes` says `a → b` (also `->`, `from a to b`, 從 a 改為 b), and configuration or data say otherwise. An entry that can be read in several ways is taken in the way that is true.",
		why: "Whoever reads the history believes the sentence, and repeats what was never done.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 128\nconfig:\n  lora: {r: 64}\n  epochs: 8\n"
			},
			at: "versions/v2/lineage.yaml:4:5"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\nconfig:\n  lora: {r: 64}\n  epochs: 8\n"
		} }
	}
});

// src/rules/lineage/count-differs.ts
/** An entry says that so many items came or went; the records say another number. */
const shapes$41 = {
	text: require_reading.text,
	claimed: require_reading.number,
	actual: require_reading.number
};
const difference = (setting) => typeof setting?.before === "number" && typeof setting.after === "number" ? setting.after - setting.before : null;
/**
* An entry says that so many items came or went. It is right when train_count, another count, or a class that it
* names changed by as much, or when all entries together make up the change of train_count.
*/
const countClaims = (context, record) => {
	const sides = sidesOf$1(context, record);
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
		return require_reading.hit(place, args, { related });
	});
};
const lineageCountDiffers = require_reading.rule({
	id: "lineage/count-differs",
	severity: "warning",
	shapes: shapes$41,
	checkVersion: countClaims,
	documentation: {
		what: "An entry of `changes` says that so many items were added or removed, and neither `train_count`, nor another count, nor a class changed by as much, nor do all entries together make up the change.",
		why: "Either items are missing, or others came in that nobody mentions.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {train_count: 500}\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - 新增中立樣本 150 筆\ndata: {train_count: 700}\n"
			},
			at: "versions/v2/lineage.yaml:4:5"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {train_count: 500}\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - 新增中立樣本 200 筆\ndata: {train_count: 700}\n"
		} }
	}
});

// src/rules/lineage/created-in-future.ts
const shapes$40 = { created: require_reading.text };
/** Clocks differ, and a time without zone may be that of any place: a day is allowed for both. */
const toleranceMs = 864e5;
/** The version was made tomorrow or later: retention and order would go by a date that is wrong. */
const createdInFuture = (context, { lineage }) => {
	const created = lineage.state === "read" ? lineage.value.created : null;
	if (lineage.state !== "read" || created === null || created.epochMs <= context.now + toleranceMs) return [];
	const place = placeAt(context, lineage.source, ["created"]);
	return [require_reading.hit(place, { created: created.text })];
};
const lineageCreatedInFuture = require_reading.rule({
	id: "lineage/created-in-future",
	severity: "warning",
	shapes: shapes$40,
	checkVersion: createdInFuture,
	documentation: {
		what: "`created` is more than a day ahead.",
		why: "Order and cleanup go by it: such a version stays the newest for as long.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2062-01-05T10:00:00\n" },
			at: "versions/v1/lineage.yaml:3:10"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2026-01-05T10:00:00\n" } }
	}
});

// src/rules/lineage/deployed-before-created.ts
/** Times as written. */
const shapes$39 = {
	deployed: require_reading.text,
	created: require_reading.text
};
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
	return [require_reading.hit(place, args, { related: locationAt(lineage.source, ["created"]) })];
};
const lineageDeployedBeforeCreated = require_reading.rule({
	id: "lineage/deployed-before-created",
	severity: "warning",
	shapes: shapes$39,
	checkVersion: deployedBeforeCreated,
	documentation: {
		what: "`deployed_at` is before `created`.",
		why: "One of the two dates is wrong; what was deployed when follows from them.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2026-01-06T10:00:00\ndeployed_at: 2026-01-05T10:00:00\n" },
			at: "versions/v1/lineage.yaml:4:14"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2026-01-05T10:00:00\ndeployed_at: 2026-01-06T10:00:00\n" } }
	}
});

// src/rules/lineage/records-of-version.ts
/** Whether a version folder holds none of the files of a record. */
const hasNoRecord = (version) => [
	version.lineage,
	version.config,
	version.dataSnapshot,
	version.results,
	version.modelInfo,
	version.predictions
].every((file) => file.state === "absent");

// src/rules/lineage/empty-folder.ts
const shapes$38 = { version: require_reading.text };
/** A version folder without any record. */
const emptyFolder = (context, version) => hasNoRecord(version) ? [require_reading.hit(placeOf$1(context, version.lineage.file), { version: version.name.text })] : [];
const lineageEmptyFolder = require_reading.rule({
	id: "lineage/empty-folder",
	severity: "warning",
	shapes: shapes$38,
	checkVersion: emptyFolder,
	documentation: {
		what: "A version folder holds none of the files of a record.",
		why: "It looks like a version, and nothing is known about it.",
		bad: {
			files: { "versions/v1/todo.txt": "later\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/lineage/file-missing.ts
const shapes$37 = { version: require_reading.text };
/** The active version of an evaluated or deployed task has no lineage.yaml. */
const fileMissing = (context, version) => {
	const task = context.task?.value;
	const active = task?.version === version.name.text && (task.status === "evaluating" || task.status === "deployed");
	if (version.lineage.state !== "absent" || !active || hasNoRecord(version)) return [];
	return [require_reading.hit(placeOf$1(context, version.lineage.file), { version: version.name.text })];
};
const lineageFileMissing = require_reading.rule({
	id: "lineage/file-missing",
	severity: "warning",
	shapes: shapes$37,
	checkVersion: fileMissing,
	documentation: {
		what: "The active version is evaluated or deployed and has no lineage.yaml.",
		why: "Nobody can say later what it was made from.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
				"versions/v1/config.yaml": "epochs: 3\n"
			},
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/lineage/no-changes.ts
const shapes$36 = {};
/** Nothing is said about what the version changes. A first version has less to say: a notice. */
const noChanges = (context, version) => {
	const { lineage } = version;
	if (isBeingMade(context, version)) return [];
	if (lineage.state !== "read" || lineage.value.changes.some((entry) => entry.trim() !== "")) return [];
	if (lineage.source.text(["changes", 0]) !== null && lineage.value.changes.length === 0) return [];
	const place = placeAt(context, lineage.source, ["changes"], "key");
	return lineage.value.parent === null ? [require_reading.hit(place, {}, { severity: "notice" })] : [require_reading.hit(place, {})];
};
const lineageNoChanges = require_reading.rule({
	id: "lineage/no-changes",
	severity: "warning",
	shapes: shapes$36,
	checkVersion: noChanges,
	documentation: {
		what: "`changes` is empty or missing. For a first version this is a notice.",
		why: "It is the only place that says why the version exists.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\n"
			},
			at: "versions/v2/lineage.yaml:1:1"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n"
		} }
	}
});

// src/rules/lineage/orphan.ts
const shapes$35 = { version: require_reading.text };
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
			found.push(require_reading.hit(place, { version: name.text }, extra));
		}
		if (!name.experimental) previous = version;
	}
	return found;
}
const lineageOrphan = require_reading.rule({
	id: "lineage/orphan",
	severity: "warning",
	shapes: shapes$35,
	checkTask: orphans,
	documentation: {
		what: "A version has no parent, though an earlier one exists.",
		why: "The lineage is broken there: what changed cannot be said.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nchanges: [\"epochs 8 → 6\"]\n"
			},
			at: "versions/v2/lineage.yaml:1:1"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n"
		} }
	}
});

// src/rules/lineage/parents.ts
/** The parent that a version names; null where it names none. */
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

// src/rules/lineage/parent-cycle.ts
/** From child to parent, the first again at the end. */
const shapes$34 = { cycle: require_reading.list(require_reading.text) };
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
		return [require_reading.hit(placeAt(context, lineage.source, ["parent"]), { cycle: turned })];
	});
}
const lineageParentCycle = require_reading.rule({
	id: "lineage/parent-cycle",
	severity: "error",
	shapes: shapes$34,
	checkTask: parentCycles,
	documentation: {
		what: "Following the parents leads back to where one began.",
		why: "The lineage has no beginning then, and every walk over it is endless.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nparent: v2\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n"
			},
			at: "versions/v1/lineage.yaml:3:9"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n"
		} }
	}
});

// src/rules/lineage/parent-later.ts
/** `times` are both `created` as written where they say it, null where the names do. */
const shapes$33 = {
	version: require_reading.text,
	parent: require_reading.text,
	times: require_reading.nullable(require_reading.record({
		version: require_reading.text,
		parent: require_reading.text
	}))
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
/** The farthest a place on Earth is from UTC. */
const farthestZoneMs = 504e5;
/** Whether only one of the two says its zone, and they are so near that the other one's zone may explain it. */
function zoneInDoubt({ version, parent }) {
	const child = version.lineage.state === "read" ? version.lineage.value.created : null;
	const parents = parent.lineage.state === "read" ? parent.lineage.value.created : null;
	if (child === null || parents === null || require_reading.statesZone(child) === require_reading.statesZone(parents)) return false;
	return Math.abs(parents.epochMs - child.epochMs) < farthestZoneMs;
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
		const extra = { related: by === "name" ? null : related };
		return [require_reading.hit(place, args, by === "created" && zoneInDoubt({
			version,
			parent
		}) ? {
			...extra,
			severity: "warning"
		} : extra)];
	});
}
const lineageParentLater = require_reading.rule({
	id: "lineage/parent-later",
	severity: "error",
	shapes: shapes$33,
	checkTask: parentLater,
	documentation: {
		what: "The parent comes after its child, by name or by `created`.",
		why: "A version cannot be made from one that did not exist.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2026-01-09\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\ncreated: 2026-01-06\n"
			},
			at: "versions/v2/lineage.yaml:4:10"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ncreated: 2026-01-05\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\ncreated: 2026-01-06\n"
		} }
	}
});

// src/rules/lineage/parent-missing.ts
const shapes$32 = { parent: require_reading.text };
/** The parent is no version of this task, neither here nor among the removed ones. */
const parentMissing = (context, { name, lineage }) => {
	const parent = lineage.state === "read" ? lineage.value.parent : null;
	if (lineage.state !== "read" || parent === null) return [];
	if (context.versions.has(parent) || context.retired.has(parent)) return [];
	const others = [...context.versions.keys()].filter((version) => version !== name.text);
	const place = placeAt(context, lineage.source, ["parent"]);
	return [require_reading.hit(place, { parent }, { suggestion: require_start.nearest(parent, others) })];
};
const lineageParentMissing = require_reading.rule({
	id: "lineage/parent-missing",
	severity: "error",
	shapes: shapes$32,
	checkVersion: parentMissing,
	documentation: {
		what: "The parent is neither a version of this task nor one in versions/retired.yaml.",
		why: "The version cannot be compared with what it was made from.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v11\nchanges: [\"prompt with two examples\"]\n"
			},
			at: "versions/v2/lineage.yaml:2:9"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"prompt with two examples\"]\n"
		} }
	}
});

// src/rules/lineage/name-form.ts
/** Null where the name fits. */
function misfitOf(context, { name, path, lineage }) {
	const strategy = context.task?.value.versioning.strategy ?? null;
	if (require_start.fitsStrategy(name, strategy) && name.strategy !== null) return null;
	return {
		place: lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf$1(context, lineage.state === "broken" ? lineage.file : path),
		strategy
	};
}

// src/rules/lineage/strategy.ts
const shapes$31 = {
	version: require_reading.text,
	strategy: require_reading.text,
	example: require_reading.text
};
/** One name of each form, as examples of what would fit. */
const examples = {
	semantic: "v2",
	date: "2025-01-07",
	hybrid: "v2-20250107"
};
/** The name does not follow the declared strategy. */
const strategyBroken = (context, version) => {
	const misfit = misfitOf(context, version);
	if (misfit === null || misfit.strategy === null) return [];
	const { place, strategy } = misfit;
	const declared = context.task?.source ?? null;
	const related = declared === null ? null : locationAt(declared, ["versioning", "strategy"]);
	return [require_reading.hit(place, {
		version: version.name.text,
		strategy,
		example: examples[strategy]
	}, { related })];
};
const lineageStrategy = require_reading.rule({
	id: "lineage/strategy",
	severity: "warning",
	shapes: shapes$31,
	checkVersion: strategyBroken,
	documentation: {
		what: "A version's name does not follow `versioning.strategy`.",
		why: "Order, the next name and artefact names follow from the form of the name.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\nversioning: {strategy: date}\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "versions/v1/lineage.yaml:1:10"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\nversioning: {strategy: semantic}\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/lineage/unknown-form.ts
const shapes$30 = { version: require_reading.text };
/** The name has no known form, and the task declares none. */
const formUnknown = (context, version) => {
	const misfit = misfitOf(context, version);
	return misfit === null || misfit.strategy !== null ? [] : [require_reading.hit(misfit.place, { version: version.name.text })];
};
const lineageUnknownForm = require_reading.rule({
	id: "lineage/unknown-form",
	severity: "warning",
	shapes: shapes$30,
	checkVersion: formUnknown,
	documentation: {
		what: "A version's name has none of the known forms, and the task declares no strategy.",
		why: "Nothing says where it stands in the order, and cleanup never touches it.",
		bad: {
			files: { "versions/final/lineage.yaml": "version: final\nchanges: [first version]\n" },
			at: "versions/final/lineage.yaml:1:10"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/claims/vague.ts
/** Words that say that something was done, and to what kind of thing, and no more. */
const english = new Set("a an and the of to in on for with some more various several few many misc miscellaneous minor small slight big major other further additional new old better good general another again also just adjust adjusted adjusting adjustment adjustments tune tuned tuning tweak tweaks tweaked change changes changed changing update updates updated updating modify modified modifies modification modifications improve improved improves improvement improvements fix fixed fixes fixing add added adds adding increase increased increases expand expanded optimize optimized optimise optimised optimization refine refined refactor refactored refactoring cleanup clean revise revised retrain retrained rerun enhance enhanced enhancement enhancements try tried trying experiment wip tmp temp todo tbd test testing stuff thing things something anything none nothing na unknown version n hyper param params parameter parameters hyperparam hyperparams hyperparameter hyperparameters setting settings config configs configuration configurations option options data dataset datasets sample samples example examples model models training train code script scripts bug bugs issue issues error errors performance quality result results accuracy work".split(" "));
/** The same in Chinese, longest first so that 超參數 is not read as 超 and 參數. */
const chinese = "一些 部分 部份 若干 少量 大量 小幅 大幅 微幅 稍微 略微 適當 適度 進行 進一步 相關 各項 各種 其他 其它 更多 更好 新的 一點 些許 持續 重新 再次 調整 微調 調優 修改 修正 修復 更新 優化 改善 改進 改良 提升 變更 變動 更動 更改 改動 增加 新增 添加 加入 補充 擴充 擴增 減少 刪減 整理 測試 實驗 嘗試 小修改 小改動 小調整 小更新 沒有 無 同上 待補 待定 略 暫定 未定 超參數 參數 資料集 資料 數據集 數據 樣本 樣本數 設定 設置 配置 組態 選項 模型 訓練 程式碼 程式 腳本 內容 效能 效果 性能 表現 品質 結果 準確率 錯誤 問題 東西 版本 调整 微调 调优 修复 优化 改进 变更 变动 更动 改动 增加 新增 补充 扩充 扩增 减少 删减 测试 实验 尝试 进行 一点 其他 超参数 参数 资料 数据集 数据 样本 设定 设置 配置 组态 模型 训练 代码 脚本 内容 性能 质量 结果 错误 问题 做 改 修 調 加 增 了 的 和 與 及 並 把 將 對 等 過 些 多".split(" ").sort((a, b) => b.length - a.length);
const longest = 60;
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
	if (text.length > longest || /\d/.test(text)) return false;
	return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").every((word) => english.has(word) || withoutVague(word) === "");
}

// src/rules/lineage/vague-change.ts
const shapes$29 = { text: require_reading.text };
/** An entry says that something changed, and not what. */
const vagueChanges = (context, { lineage }) => {
	if (lineage.state !== "read" || lineage.value.changes.every((entry) => entry.trim() === "")) return [];
	const { source } = lineage;
	return lineage.value.changes.flatMap((entry, index) => isVague(entry) ? [require_reading.hit(placeAt(context, source, ["changes", index]), { text: shown(entry) })] : []);
};
const lineageVagueChange = require_reading.rule({
	id: "lineage/vague-change",
	severity: "warning",
	shapes: shapes$29,
	checkVersion: vagueChanges,
	documentation: {
		what: "An entry of `changes` says that something changed, and not what: \"adjust parameters\", 調整參數, 增加資料, \"wip\".",
		why: "Nobody can tell from it what made the version better or worse.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - 調整參數\n"
			},
			at: "versions/v2/lineage.yaml:4:5"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n"
		} }
	}
});

// src/rules/lineage/unmentioned-change.ts
const shapes$28 = {
	key: require_reading.text,
	from: require_reading.text,
	to: require_reading.text,
	parent: require_reading.text
};
/** A setting differs from the parent's, and no entry speaks of it. Keys that few people write about: a notice. */
const unmentioned = (context, record) => {
	const sides = sidesOf$1(context, record);
	if (sides === null || noChanges(context, record).length > 0 || vagueChanges(context, record).length > 0) return [];
	const entries = sides.lineage.value.changes.map(folded);
	return changedSettings(sides.parent, sides.version).filter((setting) => !sides.unsettled.has(setting.key) && !isMentioned(setting, entries)).flatMap((setting) => {
		const at = settingPlace(record, setting.key);
		const before = settingPlace(sides.parentRecord, setting.key);
		const place = at === null ? placeAt(context, sides.lineage.source, ["changes"], "key") : placeAt(context, at.source, at.path);
		const args = {
			key: setting.key,
			from: settingText(setting.before),
			to: settingText(setting.after),
			parent: sides.parent.version
		};
		const related = before === null ? null : locationAt(before.source, before.path);
		return isExpected(setting.key) ? [require_reading.hit(place, args, { related })] : [require_reading.hit(place, args, {
			related,
			severity: "notice"
		})];
	});
};
const lineageUnmentionedChange = require_reading.rule({
	id: "lineage/unmentioned-change",
	severity: "warning",
	shapes: shapes$28,
	checkVersion: unmentioned,
	documentation: {
		what: "Configuration or data differ from the parent, and no entry of `changes` speaks of it. For keys that few people write about, such as `logging_steps`, this is a notice.",
		why: "The improvement is then put down to the change that was written up.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\nconfig:\n  lora: {r: 64}\n  epochs: 6\n"
			},
			at: "versions/v2/lineage.yaml:7:11"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n",
			"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n  - 訓練輪數 8 → 6\nconfig:\n  lora: {r: 64}\n  epochs: 6\n"
		} }
	}
});

// src/rules/lineage/version-differs.ts
const shapes$27 = {
	version: require_reading.text,
	folder: require_reading.text
};
/** The record says another version than its folder. */
const versionDiffers = (context, { name, lineage }) => {
	if (lineage.state !== "read" || lineage.value.version === null) return [];
	const { version } = lineage.value;
	if (version === name.text) return [];
	const place = placeAt(context, lineage.source, ["version"]);
	return [require_reading.hit(place, {
		version,
		folder: name.text
	}, { suggestion: name.text })];
};
const lineageVersionDiffers = require_reading.rule({
	id: "lineage/version-differs",
	severity: "error",
	shapes: shapes$27,
	checkVersion: versionDiffers,
	documentation: {
		what: "`version` is not the name of the folder.",
		why: "The record was copied from another version, and perhaps more of it was.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v2\nchanges: [first version]\n" },
			at: "versions/v1/lineage.yaml:1:10"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/secrets/placed-secrets.ts
/** More in one file are counted: who leaks so many needs no list of them. */
const mostInOneFile = 100;
/** The secrets of one file, as many as are listed, and what more there is. `task` as in a finding. */
function secretsIn(file, task) {
	const found = require_reading.secretsOf(file);
	const place = (offset) => ({
		file: file.file,
		...file.position(offset),
		task
	});
	const next = found[mostInOneFile];
	return {
		listed: found.slice(0, mostInOneFile).map(({ start, what }) => ({
			place: place(start),
			what
		})),
		more: next === void 0 ? [] : [{
			place: place(next.start),
			count: found.length - mostInOneFile
		}]
	};
}
/** The files that the pull request changes, and their names, whether or not they can be parsed. */
const searched = (context) => context.head.texts.filter(({ file }) => context.changed(file)).flatMap((text) => [text, require_reading.nameOf(text)]);
/** Secrets of one kind. */
const placedSecrets = (context, kind) => searched(context).flatMap((file) => secretsIn(file, context.path).listed.flatMap(({ place, what }) => isOf(what, kind) ? [{
	place,
	what
}] : []));
/** What more there is, by file. */
const moreSecrets = (context) => searched(context).flatMap((file) => secretsIn(file, context.path).more);
const isOf = (what, kind) => what.rule === kind;

// src/rules/secrets/literal.ts
/** A literal value under a key that names a secret. */
const shapes$26 = { key: require_reading.text };
/** The reference that would be right: `db_password` is `${DB_PASSWORD}`. */
const reference = (key) => `\${${key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase()}}`;
const secretsLiteral = require_reading.rule({
	id: "secrets/literal",
	severity: "error",
	shapes: shapes$26,
	checkTask: (context) => placedSecrets(context, "literal").map(({ place, what }) => require_reading.hit(place, { key: what.key }, { suggestion: reference(what.key) })),
	documentation: {
		what: "A key such as `password`, `api_key` or `db_token` has a literal value. References (`${NAME}`, `{{ name }}`, `env:NAME`), names of variables, paths and placeholders are fine. The value is shown nowhere.",
		why: "Whoever can read the repository, now or in its history, has it: take it out, and revoke it.",
		bad: {
			files: { "data_source.yaml": "type: postgresql\npassword: correct-horse-battery\n" },
			at: "data_source.yaml:2:11"
		},
		good: { files: { "data_source.yaml": "type: postgresql\npassword: ${DB_PASSWORD}\n" } }
	}
});

// src/rules/secrets/more.ts
/** More secrets in the same file than are listed one by one. */
const shapes$25 = { count: require_reading.number };
/** So many passwords in one line, each seven characters long. */
const many = (count) => `passwords: [${Array.from({ length: count }, (_, index) => `k3y-${index + 100}`).join(", ")}]\n`;
const secretsMore = require_reading.rule({
	id: "secrets/more",
	severity: "error",
	shapes: shapes$25,
	checkTask: (context) => moreSecrets(context).map(({ place, count }) => require_reading.hit(place, { count })),
	documentation: {
		what: "A file holds more than a hundred secrets: the rest is counted. No value is shown anywhere.",
		why: "Whoever can read the repository, now or in its history, has them: take them out, and revoke them.",
		bad: {
			files: { "data_source.yaml": {
				text: many(101),
				shown: "passwords: [k3y-100, k3y-101, and 99 more]\n"
			} },
			at: `data_source.yaml:1:913`
		},
		good: { files: { "data_source.yaml": "passwords: [\"${FIRST_PASSWORD}\", \"${SECOND_PASSWORD}\"]\n" } }
	}
});

// src/rules/secrets/token.ts
/** A value of a known form; `kind` names the form, such as `github-pat`. */
const shapes$24 = { kind: require_reading.text };
/** Put together here, so that no scanner takes this file for a leak. */
const token = ["hf", "qWmXvTzKpLrNbYcHdJsFgAeUiOoPtRwE"].join("_");
const secretsToken = require_reading.rule({
	id: "secrets/token",
	severity: "error",
	shapes: shapes$24,
	checkTask: (context) => placedSecrets(context, "token").map(({ place, what }) => require_reading.hit(place, { kind: what.kind })),
	documentation: {
		what: "A text has the form of a known kind of token, key or private key, in any file of the task. The patterns are those of gitleaks and some of our own. The value is shown nowhere.",
		why: "Whoever can read the repository, now or in its history, has it: take it out, and revoke it.",
		bad: {
			files: { "data_source.yaml": `type: huggingface\nheaders: {x-auth: ${token}}\n` },
			at: "data_source.yaml:2:19"
		},
		good: { files: { "data_source.yaml": "type: huggingface\nheaders: {x-auth: \"${HF_TOKEN}\"}\n" } }
	}
});

// src/rules/secrets/url.ts
/** A URL with a password, a token or a signature; `scheme` such as `postgres`. */
const shapes$23 = { scheme: require_reading.text };
const secretsUrl = require_reading.rule({
	id: "secrets/url",
	severity: "error",
	shapes: shapes$23,
	checkTask: (context) => placedSecrets(context, "url").map(({ place, what }) => require_reading.hit(place, { scheme: what.scheme })),
	documentation: {
		what: "A URL holds a password, a token in place of the user, or a signature or key in its query. The value is shown nowhere.",
		why: "Whoever can read the repository, now or in its history, has it: take it out, and revoke it.",
		bad: {
			files: { "data_source.yaml": "type: postgresql\nurl: postgres://svc:correct-horse@db.internal/reviews\n" },
			at: "data_source.yaml:2:21"
		},
		good: { files: { "data_source.yaml": "type: postgresql\nurl: postgres://svc:${DB_PASSWORD}@db.internal/reviews\n" } }
	}
});

// src/rules/settings/unknown-rule.ts
const shapes$22 = { id: require_reading.text };
const settingsUnknownRule = require_reading.rule({
	id: "settings/unknown-rule",
	severity: "error",
	shapes: shapes$22,
	documentation: {
		what: "`rules` in tunegate.yaml names a rule that does not exist.",
		why: "A rule that was meant to be off still fires, or one that was meant to be an error does not.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\n",
				"tunegate.yaml": "rules:\n  lineage/vague-changes: error\n"
			},
			at: "tunegate.yaml:2:3"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\n",
			"tunegate.yaml": "rules:\n  lineage/vague-change: error\n"
		} }
	}
});

// src/rules/settings/weakened.ts
/** A setting with which the check says less; values as text, empty for none. */
const shapes$21 = {
	key: require_reading.text,
	from: require_reading.text,
	to: require_reading.text
};
const settingsWeakened = require_reading.rule({
	id: "settings/weakened",
	severity: "warning",
	shapes: shapes$21,
	documentation: {
		what: "The pull request changes tunegate.yaml so that the check says less or cleanup keeps less: `criteria` or `waivers` from the head, another `baseline`, a laxer `fail-on`, `warn-only`, rules off or lowered, looser limits.",
		why: "It counts after the merge: the next pull request is checked by it.",
		bad: {
			base: { "tunegate.yaml": "fail-on: inconclusive\n" },
			files: { "tunegate.yaml": "language: en\nfail-on: never\n" },
			at: "tunegate.yaml:2:1"
		},
		good: {
			base: { "tunegate.yaml": "fail-on: error\n" },
			files: { "tunegate.yaml": "fail-on: inconclusive\n" }
		}
	}
});
/** Where a setting stands in the file, whichever way it is spelt; the beginning where it is gone. */
function placeOf(file, key) {
	const [name = ""] = key.split(".");
	const spelt = name.replaceAll(/[-_]/g, "[-_]");
	const at = new RegExp(`^["']?${spelt}["']?[ \\t]*:`, "m").exec(file.text)?.index ?? 0;
	return {
		file: file.file,
		...file.position(at),
		task: null
	};
}
/** What the pull request weakens, in the head's policy file; in the base's where it is removed. */
const weakenedFindings = (found, file) => file === null ? [] : found.map((one) => require_reading.finding(settingsWeakened, placeOf(file, one.key), { ...one }));

// src/rules/task/active-version.ts
/** The active version's record, null where the task names none that exists. */
const activeOf = (context) => context.versions.get(context.task?.value.version ?? "") ?? null;

// src/rules/shape/percent.ts
const shapes$20 = {
	key: require_reading.text,
	value: require_reading.number,
	threshold: require_reading.number
};
/** The primary metric is written in percent and its threshold as a ratio, or the other way round. */
function percentMix(context) {
	const { task } = context;
	const active = activeOf(context);
	const placed = active === null ? null : placedResults(active);
	const { primaryMetric: key = null, threshold = null } = task?.value.successCriteria ?? {};
	if (task === null || placed === null || key === null || threshold === null) return [];
	const name = require_reading.findMetric(require_reading.metricTable(placed.results), key)?.name;
	const metric = placed.results.metrics.find((candidate) => candidate.name === name);
	if (metric === void 0 || !require_reading.isShareByName(key) || !Number.isFinite(metric.value)) return [];
	const { value } = metric;
	if (!(value > 1 && threshold <= 1 || value <= 1 && value > 0 && threshold > 1)) return [];
	const suggestion = value > 1 ? String(Number((value / 100).toPrecision(12))) : null;
	const related = locationAt(task.source, ["success_criteria", "threshold"]);
	const place = placeAt(context, placed.source, metric.path);
	return [require_reading.hit(place, {
		key,
		value,
		threshold
	}, {
		suggestion,
		related
	})];
}
const shapePercent = require_reading.rule({
	id: "shape/percent",
	severity: "error",
	shapes: shapes$20,
	checkTask: percentMix,
	documentation: {
		what: "The primary metric is written in percent and its threshold as a ratio, or the other way round.",
		why: "81.5 passes every threshold that is a ratio.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 81.5\n"
			},
			at: "versions/v1/lineage.yaml:5:13"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.815\n"
		} }
	}
});

// src/rules/task/active-version-missing.ts
const shapes$19 = {
	version: require_reading.text,
	status: require_reading.text
};
/** In which statuses the active version must have a folder. */
const needsFolder = ["evaluating", "deployed"];
/** The active version has no folder, although the status needs one. */
function activeVersion(context) {
	const { task } = context;
	const [version, status] = [task?.value.version ?? null, task?.value.status ?? null];
	if (task === null || version === null || status === null) return [];
	if (context.versions.has(version) || !needsFolder.includes(status)) return [];
	const place = placeAt(context, task.source, ["version"]);
	const suggestion = require_start.nearest(version, context.versions.keys());
	return [require_reading.hit(place, {
		version,
		status
	}, { suggestion })];
}
const taskActiveVersionMissing = require_reading.rule({
	id: "task/active-version-missing",
	severity: "error",
	shapes: shapes$19,
	checkTask: activeVersion,
	documentation: {
		what: "The active version has no folder, though the task is being evaluated or is deployed.",
		why: "What is evaluated or deployed has no record.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: evaluating\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:2:10"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/deployed-version-differs.ts
const shapes$18 = {
	deployed: require_reading.text,
	version: require_reading.text
};
/** `deployed_version` is another version than the one that the status calls deployed. */
function deployedVersionDiffers(context) {
	const { task, versions } = context;
	if (task === null) return [];
	const { deployedVersion: deployed, version, status } = task.value;
	if (deployed === null || !versions.has(deployed)) return [];
	if (status !== "deployed" || version === null || version === deployed) return [];
	const place = placeAt(context, task.source, ["deployed_version"]);
	return [require_reading.hit(place, {
		deployed,
		version
	}, { related: locationAt(task.source, ["version"]) })];
}
const taskDeployedVersionDiffers = require_reading.rule({
	id: "task/deployed-version-differs",
	severity: "warning",
	shapes: shapes$18,
	checkTask: deployedVersionDiffers,
	documentation: {
		what: "The status is `deployed`, but `deployed_version` is not the active version.",
		why: "One of the two is wrong about what is in production.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v2\nstatus: deployed\ndeployed_version: v1\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n",
				"versions/v2/lineage.yaml": "version: v2\nparent: v1\nchanges: [\"epochs 8 → 6\"]\n"
			},
			at: "task.yaml:4:19"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\ndeployed_version: v1\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/deployed-version-missing.ts
const shapes$17 = { version: require_reading.text };
/** `deployed_version` names no version of the task. */
function deployedVersionMissing(context) {
	const { task, versions } = context;
	const version = task?.value.deployedVersion ?? null;
	if (task === null || version === null || versions.has(version)) return [];
	const place = placeAt(context, task.source, ["deployed_version"]);
	return [require_reading.hit(place, { version }, { suggestion: require_start.nearest(version, versions.keys()) })];
}
const taskDeployedVersionMissing = require_reading.rule({
	id: "task/deployed-version-missing",
	severity: "error",
	shapes: shapes$17,
	checkTask: deployedVersionMissing,
	documentation: {
		what: "`deployed_version` names no version of this task.",
		why: "New versions are compared with what is deployed.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\ndeployed_version: v9\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:3:19"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\ndeployed_version: v1\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/direction-unknown.ts
const shapes$16 = { metric: require_reading.text };
/** Nothing says which way the primary metric, or one that a guard limits the change of, is better. */
const directionUnknown = (context) => {
	const { task, facts, overrides } = context;
	if (task === null) return [];
	const { primaryMetric, direction, guards } = task.value.successCriteria;
	const stated = require_reading.statedIn([...facts.values()].map(({ results }) => results));
	const reading = require_reading.metricReading(overrides, {
		name: primaryMetric,
		direction
	}, stated);
	const active = facts.get(task.value.version ?? "")?.results ?? null;
	const missing = (name) => active !== null && require_reading.findMetric(require_reading.metricTable(active), name) === null;
	const unknown = (name) => !name.includes("*") && reading.knownDirection(name).from === "unknown" && (name !== primaryMetric || !missing(name));
	const guarded = guards.flatMap(({ metric, maxRegression, minImprovement }, index) => maxRegression === null && minImprovement === null ? [] : [{
		metric,
		path: [
			"guards",
			index,
			"metric"
		]
	}]);
	return [...primaryMetric === null ? [] : [{
		metric: primaryMetric,
		path: ["primary_metric"]
	}], ...guarded].filter(({ metric }) => unknown(metric)).map(({ metric, path }) => require_reading.hit(placeAt(context, task.source, ["success_criteria", ...path]), { metric }));
};
const taskDirectionUnknown = require_reading.rule({
	id: "task/direction-unknown",
	severity: "warning",
	shapes: shapes$16,
	checkTask: directionUnknown,
	documentation: {
		what: "Nothing says which way the primary metric, or one whose change a guard limits, is better: no `direction`, no line under `metrics` in tunegate.yaml, no word in its name, nothing in the results. It counts as higher.",
		why: "Judged the wrong way round, every loss is a gain.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: zork\n  threshold: 0.8\n" },
			at: "task.yaml:4:19"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: zork\n  direction: lower\n  threshold: 0.8\n" } }
	}
});

// src/rules/task/experimental-deployed.ts
const shapes$15 = { version: require_reading.text };
/** What is in production has the name of an experiment, which retention would clean up. */
function experimentalDeployed(context) {
	const { task } = context;
	if (task === null) return [];
	const { deployedVersion: explicit, version, status } = task.value;
	const deployed = explicit ?? (status === "deployed" ? version : null);
	if (deployed === null || !require_start.parseVersionName(deployed, context.taskName).experimental) return [];
	const place = placeAt(context, task.source, [explicit === null ? "version" : "deployed_version"]);
	return [require_reading.hit(place, { version: deployed })];
}
const taskExperimentalDeployed = require_reading.rule({
	id: "task/experimental-deployed",
	severity: "warning",
	shapes: shapes$15,
	checkTask: experimentalDeployed,
	documentation: {
		what: "The deployed version is an experiment (`v3-exp`).",
		why: "Experiments are cleaned up after some days; `tunegate promote` gives one a regular name.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1-exp\nstatus: deployed\n",
				"versions/v1-exp/lineage.yaml": "version: v1-exp\nchanges: [first version]\n"
			},
			at: "task.yaml:2:10"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: deployed\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/label-not-evaluated.ts
const shapes$14 = { label: require_reading.text };
/** A declared label has no scores, though others have: the average is not over what the model can answer. */
const labelNotEvaluated = (context, version) => {
	const allowed = context.task?.value.labels ?? [];
	const placed = placedResults(version);
	if (placed === null || placed.results.perClass.length === 0 || !countsItems(context)) return [];
	const scored = new Set(placed.results.perClass.map(({ label }) => label));
	const missing = allowed.filter((label) => !scored.has(label));
	if ([...scored].some((label) => !allowed.includes(label))) return [];
	const place = placeAt(context, placed.source, [...placed.prefix, "per_class"], "key");
	return missing.map((label) => require_reading.hit(place, { label }));
};
const taskLabelNotEvaluated = require_reading.rule({
	id: "task/label-not-evaluated",
	severity: "warning",
	shapes: shapes$14,
	checkVersion: labelNotEvaluated,
	documentation: {
		what: "A label of `output_format` has no scores, though other classes have. Not for tasks that count entities or several labels an item.",
		why: "The average is then not over everything that the model can answer.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class: {positive: 0.86}\n"
			},
			at: "versions/v1/lineage.yaml:5:3"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class: {positive: 0.86, negative: 0.81}\n"
		} }
	}
});

// src/rules/task/name-differs.ts
const shapes$13 = {
	name: require_reading.text,
	directory: require_reading.text
};
/** task_name and the directory's name differ: commands and artefact names use the one, people look for the other. */
function nameDiffers(context) {
	const name = context.task?.value.taskName ?? null;
	const directory = context.path.split("/").at(-1) ?? "";
	if (context.task === null || name === null || directory === "" || name === directory) return [];
	const place = placeAt(context, context.task.source, ["task_name"]);
	return [require_reading.hit(place, {
		name,
		directory
	}, { suggestion: directory })];
}
const taskNameDiffers = require_reading.rule({
	id: "task/name-differs",
	severity: "warning",
	shapes: shapes$13,
	checkTask: nameDiffers,
	documentation: {
		what: "`task_name` is not the name of the directory.",
		why: "Artefacts and commands use the one, people look for the other.",
		bad: {
			files: { "task.yaml": "task_name: other\nstatus: created\n" },
			at: "task.yaml:1:12"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\n" } }
	}
});

// src/rules/task/name-taken.ts
/** `other` is the directory of another task that has this name. */
const shapes$12 = {
	name: require_reading.text,
	other: require_reading.text
};
/** A new task has the name of another one: whoever reads the name alone takes one for the other. */
function nameTaken({ path, task, taskName: name, namesakes }) {
	if (task === null) return [];
	const place = placeAt({ path }, task.source, ["task_name"]);
	return namesakes.map((other) => require_reading.hit(place, {
		name,
		other
	}));
}
const taskNameTaken = require_reading.rule({
	id: "task/name-taken",
	severity: "warning",
	shapes: shapes$12,
	checkTask: nameTaken,
	documentation: {
		what: "A new task has the name of another task of the repository, or of its directory.",
		why: "Whoever reads the name alone takes one for the other.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\n",
				"copies/demo/task.yaml": "task_name: demo\nstatus: created\n"
			},
			at: "task.yaml:1:12"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\n",
			"copies/other/task.yaml": "task_name: other\nstatus: created\n"
		} }
	}
});

// src/rules/task/no-criteria.ts
const shapes$11 = { key: require_reading.text };
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
	return [require_reading.hit(place, { key })];
}
const taskNoCriteria = require_reading.rule({
	id: "task/no-criteria",
	severity: "warning",
	shapes: shapes$11,
	checkTask: noCriteria,
	documentation: {
		what: "The active version has results, but the task has no primary metric or no threshold.",
		why: "Nothing says whether the results are good enough.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n"
			},
			at: "task.yaml:4:1"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n"
		} }
	}
});

// src/rules/task/not-checked.ts
/** Files that cannot be read, and the groups of rules that needed them. */
const shapes$10 = {
	files: require_reading.list(require_reading.text),
	groups: require_reading.list(require_reading.oneOf(require_reading.checkedGroups))
};
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
		groups: require_reading.checkedGroups.filter((group) => groups.has(group))
	};
	return [require_reading.hit(placeOf$1(context, first), args)];
}
const taskNotChecked = require_reading.rule({
	id: "task/not-checked",
	severity: "notice",
	shapes: shapes$10,
	checkTask: notChecked,
	documentation: {
		what: "A file cannot be read, so the rules that need it were not run. The file has a finding of its own.",
		why: "A broken file sets off no other rule, and silence about it is no sign that all is well.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\n---\nversion: v2\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/task/primary-metric-changed.ts
const shapes$9 = {
	from: require_reading.text,
	to: require_reading.text
};
/** This pull request judges by another metric. */
function primaryMetricChanged({ path, task, baseTask }) {
	const from = baseTask?.successCriteria.primaryMetric ?? null;
	if (task === null || from === null || task.value.successCriteria.primaryMetric === from) return [];
	const place = placeAt({ path }, task.source, ["success_criteria", "primary_metric"]);
	return [require_reading.hit(place, {
		from,
		to: task.value.successCriteria.primaryMetric ?? ""
	})];
}
const taskPrimaryMetricChanged = require_reading.rule({
	id: "task/primary-metric-changed",
	severity: "warning",
	shapes: shapes$9,
	checkTask: primaryMetricChanged,
	documentation: {
		what: "The pull request judges the task by another metric.",
		why: "A change that makes a version pass deserves to be seen.",
		bad: {
			base: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: recall\n  threshold: 0.80\n" },
			at: "task.yaml:4:19"
		},
		good: {
			base: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n" }
		}
	}
});

// src/rules/task/primary-metric-missing.ts
/** `known` are the metrics that the results do have. */
const shapes$8 = {
	metric: require_reading.text,
	version: require_reading.text,
	known: require_reading.list(require_reading.text)
};
/** The active version's results do not have the primary metric. */
function primaryMetricMissing(context) {
	const { task } = context;
	const active = activeOf(context);
	const metric = task?.value.successCriteria.primaryMetric ?? null;
	const placed = active === null ? null : placedResults(active);
	if (task === null || active === null || metric === null || placed === null) return [];
	const table = require_reading.metricTable(placed.results);
	if (require_reading.findMetric(table, metric) !== null) return [];
	const known = [...table.keys()];
	const suggestion = known.find((name) => require_reading.similarNames(name, metric)) ?? require_start.nearest(metric, known);
	const place = placeAt(context, task.source, ["success_criteria", "primary_metric"]);
	const related = locationAt(placed.source, placed.prefix);
	const args = {
		metric,
		version: active.name.text,
		known: known.slice(0, 20)
	};
	return [require_reading.hit(place, args, {
		suggestion,
		related
	})];
}
const taskPrimaryMetricMissing = require_reading.rule({
	id: "task/primary-metric-missing",
	severity: "error",
	shapes: shapes$8,
	checkTask: primaryMetricMissing,
	documentation: {
		what: "The active version's results do not have the primary metric.",
		why: "The threshold cannot be judged, and a typing mistake looks like a missing evaluation.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accurcy\n  threshold: 0.80\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n"
			},
			at: "task.yaml:5:19"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n"
		} }
	}
});

// src/rules/task/status-move.ts
const shapes$7 = {
	from: require_reading.text,
	to: require_reading.text,
	legal: require_reading.list(require_reading.text)
};
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
	return [require_reading.hit(placeAt(context, context.task.source, ["status"]), {
		from,
		to,
		legal
	})];
}
const taskStatusMove = require_reading.rule({
	id: "task/status-move",
	severity: "error",
	shapes: shapes$7,
	checkTask: statusMove,
	documentation: {
		what: "The status goes a way that the life of a task does not have. Forward along created, configuring, training, evaluating, deployed; back from evaluating or deployed to iterate; into the archive from anywhere, and out of it to configuring.",
		why: "A leap backwards hides that something was deployed or evaluated before.",
		bad: {
			base: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: created\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:3:9"
		},
		good: {
			base: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: evaluating\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			files: {
				"task.yaml": "task_name: demo\nversion: v1\nstatus: training\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			}
		}
	}
});

// src/rules/task/threshold-lowered.ts
/** `to` is null where the threshold is taken away. Numbers in the metric's unit. */
const shapes$6 = {
	metric: require_reading.text,
	from: require_reading.number,
	to: require_reading.nullable(require_reading.number)
};
/** This pull request judges the same metric by a lower bar. */
function thresholdLowered({ path, task, baseTask }) {
	if (task === null || baseTask === null) return [];
	const [before, after] = [baseTask.successCriteria, task.value.successCriteria];
	const metric = before.primaryMetric;
	if (metric !== null && after.primaryMetric !== metric) return [];
	const [from, to] = [before.threshold, after.threshold];
	if (from === null || from === to) return [];
	if (to === null && task.source.text(["success_criteria", "threshold"]) !== null) return [];
	const direction = before.direction ?? require_reading.directionByName(metric ?? "") ?? "higher";
	if (to !== null && require_reading.isBetter(to, from, direction)) return [];
	const place = placeAt({ path }, task.source, ["success_criteria", "threshold"]);
	return [require_reading.hit(place, {
		metric: metric ?? "",
		from,
		to
	})];
}
const taskThresholdLowered = require_reading.rule({
	id: "task/threshold-lowered",
	severity: "warning",
	shapes: shapes$6,
	checkTask: thresholdLowered,
	documentation: {
		what: "The pull request lowers the threshold (raises it, where lower is better), or takes it away.",
		why: "A bar that is lowered in the same pull request that has to clear it deserves to be seen.",
		bad: {
			base: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.75\n" },
			at: "task.yaml:5:14"
		},
		good: {
			base: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n" },
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.85\n" }
		}
	}
});

// src/rules/task/unknown-label.ts
const shapes$5 = {
	label: require_reading.text,
	allowed: require_reading.list(require_reading.text)
};
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
	return labelsOf(context, version).filter(([label]) => !known.has(label)).map(([label, place]) => require_reading.hit(place, {
		label,
		allowed
	}, {
		suggestion: require_start.nearest(label, allowed),
		related
	}));
};
const taskUnknownLabel = require_reading.rule({
	id: "task/unknown-label",
	severity: "warning",
	shapes: shapes$5,
	checkVersion: unknownLabel,
	documentation: {
		what: "A class of the data or the results is not among the labels of `output_format`.",
		why: "A misspelt label is a class of its own: it splits the data and shifts every average.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  class_distribution: {positive: 350, negativ: 350}\n"
			},
			at: "versions/v1/lineage.yaml:4:39"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  class_distribution: {positive: 350, negative: 350}\n"
		} }
	}
});

// src/rules/task/updated-before-created.ts
/** Both as written. */
const shapes$4 = {
	created: require_reading.text,
	updated: require_reading.text
};
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
	return [require_reading.hit(placeAt(context, task.source, ["updated"]), args, { related })];
}
const taskUpdatedBeforeCreated = require_reading.rule({
	id: "task/updated-before-created",
	severity: "warning",
	shapes: shapes$4,
	checkTask: updatedBeforeCreated,
	documentation: {
		what: "`updated` is before `created`.",
		why: "One of the two dates is wrong; lists and ages go by them.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\ncreated: 2026-01-06T10:00:00\nupdated: 2026-01-05T10:00:00\n" },
			at: "task.yaml:4:10"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\ncreated: 2026-01-05T10:00:00\nupdated: 2026-01-06T10:00:00\n" } }
	}
});

// src/rules/task/waiver-mistakes.ts
const required = [
	"gate",
	"version",
	"reason",
	"owner",
	"expires"
];
/** `*`, `all` and the like. An exception from everything is not a decision that somebody made. */
const wildcard = /[*?]|^(?:all|any|every|latest|全部|所有|任何)$/i;
const isBlank = (value) => /^[\s\-_.…?]*$|^(?:n\/?a|none|tbd|todo|無)$/i.test(value);
const dayMs = 864e5;
/** The moment from which on a waiver is over: the end of the day where it names a day. */
const endOf = (expires) => expires.epochMs + (expires.dateOnly ? dayMs : 0);
/** The first mistake of one waiver; null where it counts. */
function mistakeOf(context, task, waiver, index) {
	const at = (...key) => placeAt(context, task.source, [
		"waivers",
		index,
		...key
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
	if (missing.length > 0) return {
		kind: "incomplete",
		place: at(),
		missing
	};
	const { gate, version, expires } = waiver;
	if (gate === null || version === null) return null;
	if (wildcard.test(gate)) return {
		kind: "wildcard",
		place: at("gate"),
		key: "gate",
		value: gate
	};
	if (wildcard.test(version)) return {
		kind: "wildcard",
		place: at("version"),
		key: "version",
		value: version
	};
	if (!waivable.has(gate)) return {
		kind: "unknown",
		place: at("gate"),
		key: "gate",
		value: gate,
		suggestion: require_start.nearest(gate, waivable)
	};
	if (!context.facts.has(version) && !context.retired.has(version)) {
		const suggestion = require_start.nearest(version, context.versions.keys());
		return {
			kind: "unknown",
			place: at("version"),
			key: "version",
			value: version,
			suggestion
		};
	}
	if (expires === null || endOf(expires) > context.now) return null;
	return {
		kind: "expired",
		place: at("expires"),
		gate,
		expires: expires.text
	};
}
/** All mistakes of one kind, at most one a waiver. */
function waiverMistakes(context, kind) {
	const { task } = context;
	if (task === null) return [];
	return task.value.waivers.map((waiver, index) => mistakeOf(context, task, waiver, index)).filter((mistake) => mistake?.kind === kind);
}

// src/rules/task/waiver-expired.ts
const shapes$3 = {
	gate: require_reading.text,
	expires: require_reading.text
};
const taskWaiverExpired = require_reading.rule({
	id: "task/waiver-expired",
	severity: "warning",
	shapes: shapes$3,
	checkTask: (context) => waiverMistakes(context, "expired").map(({ place, gate, expires }) => require_reading.hit(place, {
		gate,
		expires
	})),
	documentation: {
		what: "A waiver is over (its last day has passed, in UTC).",
		why: "It no longer counts: remove it, or decide anew.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-01-15\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:8:14"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/waiver-incomplete.ts
const shapes$2 = { missing: require_reading.list(require_reading.text) };
const taskWaiverIncomplete = require_reading.rule({
	id: "task/waiver-incomplete",
	severity: "warning",
	shapes: shapes$2,
	checkTask: (context) => waiverMistakes(context, "incomplete").map(({ place, missing }) => require_reading.hit(place, { missing })),
	documentation: {
		what: "A waiver lacks one of `gate`, `version`, `reason`, `owner`, `expires`. It does not count.",
		why: "An exception that nobody answers for and that never ends is no exception.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    owner: li\n    expires: 2026-03-01\n" },
			at: "task.yaml:4:5"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\n" } }
	}
});

// src/rules/task/waiver-unknown.ts
const shapes$1 = {
	key: require_reading.text,
	value: require_reading.text
};
const taskWaiverUnknown = require_reading.rule({
	id: "task/waiver-unknown",
	severity: "warning",
	shapes: shapes$1,
	checkTask: (context) => waiverMistakes(context, "unknown").map(({ place, key, value, suggestion }) => require_reading.hit(place, {
		key,
		value
	}, { suggestion })),
	documentation: {
		what: "A waiver names a version that does not exist, or something else than one of the gates `threshold`, `regression`, `guards` and `protected_classes`.",
		why: "It does nothing, and its author believes otherwise.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: treshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:4:11"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/task/waiver-wildcard.ts
const shapes = {
	key: require_reading.text,
	value: require_reading.text
};
const taskWaiverWildcard = require_reading.rule({
	id: "task/waiver-wildcard",
	severity: "warning",
	shapes,
	checkTask: (context) => waiverMistakes(context, "wildcard").map(({ place, key, value }) => require_reading.hit(place, {
		key,
		value
	})),
	documentation: {
		what: "A waiver is for all gates or all versions.",
		why: "An exception from everything was decided by nobody.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: all\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
			},
			at: "task.yaml:4:11"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n"
		} }
	}
});

// src/rules/registry.ts
/** Every rule, in the order of the documentation and of the findings in one place. One that is forgotten here is a type error. */
const rules = {
	"syntax/unreadable": require_reading.syntaxUnreadable,
	"syntax/duplicate-key": require_reading.syntaxDuplicateKey,
	"syntax/tab": require_reading.syntaxTab,
	"syntax/encoding": require_reading.syntaxEncoding,
	"syntax/control-character": require_reading.syntaxControlCharacter,
	"syntax/too-large": require_reading.syntaxTooLarge,
	"syntax/too-deep": require_reading.syntaxTooDeep,
	"syntax/too-many-keys": require_reading.syntaxTooManyKeys,
	"syntax/alias": require_reading.syntaxAlias,
	"syntax/symlink": require_reading.syntaxSymlink,
	"syntax/submodule": require_reading.syntaxSubmodule,
	"syntax/lfs-pointer": require_reading.syntaxLfsPointer,
	"syntax/conflict-marker": require_reading.syntaxConflictMarker,
	"syntax/not-a-mapping": require_reading.syntaxNotAMapping,
	"syntax/tag": require_reading.syntaxTag,
	"syntax/directive": require_reading.syntaxDirective,
	"syntax/multiple-documents": require_reading.syntaxMultipleDocuments,
	"syntax/merge-key": require_reading.syntaxMergeKey,
	"syntax/reserved-key": require_reading.syntaxReservedKey,
	"syntax/key-type": require_reading.syntaxKeyType,
	"syntax/json-nan": require_reading.syntaxJsonNan,
	"shape/wrong-type": require_reading.shapeWrongType,
	"shape/missing-field": require_reading.shapeMissingField,
	"shape/unknown-value": require_reading.shapeUnknownValue,
	"shape/likely-typo": require_reading.shapeLikelyTypo,
	"shape/number-as-text": require_reading.shapeNumberAsText,
	"shape/python-differs": require_reading.shapePythonDiffers,
	"shape/quote-version": require_reading.shapeQuoteVersion,
	"shape/percent": shapePercent,
	"shape/out-of-range": require_reading.shapeOutOfRange,
	"shape/unsafe-integer": require_reading.shapeUnsafeInteger,
	"shape/not-finite": require_reading.shapeNotFinite,
	"shape/bad-timestamp": require_reading.shapeBadTimestamp,
	"shape/bad-duration": require_reading.shapeBadDuration,
	"shape/bad-name": require_reading.shapeBadName,
	"shape/name-collision": require_reading.shapeNameCollision,
	"shape/unread": require_reading.shapeUnread,
	"shape/passed-over": require_reading.shapePassedOver,
	"task/name-differs": taskNameDiffers,
	"task/name-taken": taskNameTaken,
	"task/active-version-missing": taskActiveVersionMissing,
	"task/status-move": taskStatusMove,
	"task/primary-metric-missing": taskPrimaryMetricMissing,
	"task/direction-unknown": taskDirectionUnknown,
	"task/primary-metric-changed": taskPrimaryMetricChanged,
	"task/no-criteria": taskNoCriteria,
	"task/threshold-lowered": taskThresholdLowered,
	"task/unknown-label": taskUnknownLabel,
	"task/label-not-evaluated": taskLabelNotEvaluated,
	"task/deployed-version-missing": taskDeployedVersionMissing,
	"task/deployed-version-differs": taskDeployedVersionDiffers,
	"task/experimental-deployed": taskExperimentalDeployed,
	"task/updated-before-created": taskUpdatedBeforeCreated,
	"task/waiver-incomplete": taskWaiverIncomplete,
	"task/waiver-wildcard": taskWaiverWildcard,
	"task/waiver-expired": taskWaiverExpired,
	"task/waiver-unknown": taskWaiverUnknown,
	"task/not-checked": taskNotChecked,
	"lineage/version-differs": lineageVersionDiffers,
	"lineage/strategy": lineageStrategy,
	"lineage/unknown-form": lineageUnknownForm,
	"lineage/empty-folder": lineageEmptyFolder,
	"lineage/file-missing": lineageFileMissing,
	"lineage/parent-missing": lineageParentMissing,
	"lineage/parent-later": lineageParentLater,
	"lineage/parent-cycle": lineageParentCycle,
	"lineage/orphan": lineageOrphan,
	"lineage/no-changes": lineageNoChanges,
	"lineage/vague-change": lineageVagueChange,
	"lineage/claim-differs": lineageClaimDiffers,
	"lineage/count-differs": lineageCountDiffers,
	"lineage/unmentioned-change": lineageUnmentionedChange,
	"lineage/deployed-before-created": lineageDeployedBeforeCreated,
	"lineage/created-in-future": lineageCreatedInFuture,
	"lineage/artefact-name": lineageArtefactName,
	"consistency/results-differ": consistencyResultsDiffer,
	"consistency/missing": consistencyMissing,
	"consistency/config-differs": consistencyConfigDiffers,
	"consistency/data-differs": consistencyDataDiffers,
	"consistency/model-differs": consistencyModelDiffers,
	"consistency/distribution-sum": consistencyDistributionSum,
	"consistency/source-hash": consistencySourceHash,
	"consistency/f1": consistencyF1,
	"consistency/macro-f1": consistencyMacroF1,
	"consistency/accuracy": consistencyAccuracy,
	"consistency/refuted": consistencyRefuted,
	"consistency/impossible-share": consistencyImpossibleShare,
	"consistency/test-count": consistencyTestCount,
	"consistency/confusion": consistencyConfusion,
	"consistency/no-data": consistencyNoData,
	"consistency/two-values": consistencyTwoValues,
	"history/rewritten": historyRewritten,
	"history/origin-rewritten": historyOriginRewritten,
	"history/deployed-removed": historyDeployedRemoved,
	"history/version-removed": historyVersionRemoved,
	"history/name-reused": historyNameReused,
	"history/retired-removed": historyRetiredRemoved,
	"history/retired-differs": historyRetiredDiffers,
	"history/retired-unknown": historyRetiredUnknown,
	"history/merge-conflict": historyMergeConflict,
	"secrets/literal": secretsLiteral,
	"secrets/token": secretsToken,
	"secrets/url": secretsUrl,
	"secrets/more": secretsMore,
	"settings/unknown-rule": settingsUnknownRule,
	"settings/unknown-key": require_reading.settingsUnknownKey,
	"settings/weakened": settingsWeakened
};
/** Whether `id` names a rule. */
const isRuleId = (id) => Object.hasOwn(rules, id);
/** A rule's severity where no policy says another; of a rule that does not exist, the highest. */
const usualSeverity = (id) => isRuleId(id) ? rules[id].severity : "error";
/** All ids, in the order of the documentation. */
const ruleIds = Object.keys(rules).filter(isRuleId);

// src/rules/check.ts
/**
* What the rules find in one task, with their default severities; syntax and shape of its files are found while they
* are read. In a pull request, versions that it leaves as they are have no findings. `applyPolicy` comes next.
*/
function checkTask(input) {
	const { path, base, head } = input;
	const deployed = require_reading.deployedHits(base, input.deployedInHistory ?? null).map((hit) => hit.version);
	const { rollback = false, elsewhere = /* @__PURE__ */ new Set() } = input;
	const removal = base === null ? null : {
		path,
		base,
		head,
		deployed,
		rollback,
		elsewhere
	};
	const removed = removal === null ? [] : ruleIds.flatMap((id) => inRemoval(id, removal));
	const conflicts = mergeConflicts(path, head, input.conflicts);
	if (head === null) return [...removed, ...conflicts];
	const context = ruleContext(input, head);
	const versions = [...context.versions.values()].filter((version) => context.touched(version.name.text));
	const own = [...ruleIds.flatMap((id) => inTask(id, context)), ...versions.flatMap((version) => ruleIds.flatMap((id) => inVersion(id, context, version)))].filter((one) => !isElsewhere(context, one));
	return require_reading.masked([
		...own,
		...removed,
		...conflicts
	], require_reading.maskerOf(head.texts));
}
const inTask = (id, context) => findings(rules[id], rules[id].checkTask?.(context) ?? []);
const inVersion = (id, context, version) => findings(rules[id], rules[id].checkVersion?.(context, version) ?? []);
const inRemoval = (id, removal) => findings(rules[id], rules[id].checkRemoval?.(removal) ?? []);
const findings = (card, hits) => hits.map(({ place, args, extra }) => require_reading.finding(card, place, args, extra));

// src/commands/affected.ts
/** What makes a task affected when it changes; everything else in its directory is no record. */
const counts = /^(?:task\.ya?ml$|data_source\.ya?ml$|versions\/|benchmarks\/results\/)/;
/**
* The task directories in which something changed that counts, in the order of `directories`. One that
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
/** Whether a path belongs to what a task is judged by. */
function isRecordOf(directory, path) {
	const rest = require_reading.relativePath(directory, path);
	return rest !== null && counts.test(rest);
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
	return [...folders].flatMap((folder) => [require_reading.joinPath(folder, "task.yaml"), require_reading.joinPath(folder, "task.yml")]);
}

// src/commands/deployed-in-history.ts
/** More states of one file than this are not looked at: it was then not deployed in living memory. */
const MOST_REVISIONS = 500;
/**
* The baseline rule `history`: what task.yaml called deployed at the last commit at which it did. Looked for only
* where nothing on the base itself says what is deployed; null when nothing was found.
*/
async function deployedInHistory(base, history) {
	if (base === null || history === null || require_reading.deployedHits(base, null).length > 0) return null;
	for await (const { commit, versions } of deployedStates(base, history)) {
		const [version] = versions;
		if (version !== void 0) return {
			version,
			commit
		};
	}
	return null;
}
/**
* Which of the versions that the result makes active or calls deployed were in production at some commit of the base.
* Looked for only where a version is on the base with results and nothing else says that it was: it may be a rollback.
*/
async function deployedOnce(base, head, history, before) {
	if (base === null || head === null || history === null) return [];
	const versions = require_reading.versionsOf(base);
	const hits = require_reading.deployedHits(base, before);
	const known = new Set(hits.map(({ version }) => version));
	const production = hits.map(({ version }) => versions.get(version)).find((facts) => facts !== void 0);
	if (production === void 0) return [];
	const asked = new Set([require_reading.definitionOf(head)?.version ?? null, ...require_reading.deployedHits(head, null).map(({ version }) => version)].filter((version) => version !== null && !known.has(version)));
	const missing = new Set([...versions.values()].filter((facts) => asked.has(facts.version) && facts.results !== null && require_reading.isOlder(facts, production)).map(({ version }) => version));
	const found = [];
	if (missing.size === 0) return found;
	for await (const state of deployedStates(base, history)) {
		for (const version of state.versions) if (missing.delete(version)) found.push(version);
		if (missing.size === 0) break;
	}
	return found;
}
/**
* Whether the base's task.yaml once said that this version is in production: what goes back to it and takes the present one
* away is the revert of a deployment. What a lineage says of itself is not enough for that.
*/
async function wasInProduction(base, version, history) {
	if (history === null) return false;
	for await (const { versions } of deployedStates(base, history)) if (versions.includes(version)) return true;
	return false;
}
/** What task.yaml called deployed at each commit that changed it, the latest first. */
async function* deployedStates({ definition: { file }, path }, history) {
	let seen = 0;
	for await (const revision of history.revisions(file)) {
		yield {
			commit: revision.commit,
			versions: deployedAt(file, path, revision)
		};
		seen += 1;
		if (seen >= MOST_REVISIONS) return;
	}
}
function deployedAt(file, task, { bytes }) {
	if (bytes === null) return [];
	const { record } = require_reading.readTask({
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
	return require_reading.deployedHits(record, null).map(({ version }) => version);
}

// src/domain/report/moves.ts
const nameOf = (record) => require_reading.definitionOf(record)?.taskName ?? null;
/** Texts of a version's files by their path from its folder. */
function textsOf$1(task, version) {
	const folder = `${task.path === "" ? "" : `${task.path}/`}versions/${version}/`;
	const own = task.texts.filter(({ file }) => file.startsWith(folder));
	return new Map(own.map(({ file, text }) => [file.slice(folder.length), text]));
}
/** Whether a version stands in the other task with the same content. */
function hasVersion(task, version, other) {
	const [here, there] = [textsOf$1(task, version), textsOf$1(other, version)];
	return here.size > 0 && here.size === there.size && [...here].every(([file, text]) => there.get(file) === text);
}
const kept = (from, to) => from.versions.filter(({ name }) => hasVersion(from, name.text, to)).length;
/**
* Where tasks went that stand in another directory after the merge: new path → old path. A moved task keeps its past, or else
* a move would be a way around the baseline and the criteria. It is known by its name; where several have that name or the
* name changed on the way, by versions that stand there with the same content.
*/
function findMoves(tasks) {
	const gone = tasks.flatMap(({ path, base, head }) => base !== null && head === null ? [{
		path,
		task: base
	}] : []);
	const come = tasks.flatMap(({ path, base, head }) => base === null && head !== null ? [{
		path,
		task: head
	}] : []);
	const pairs = gone.flatMap((from) => come.flatMap((to) => {
		const named = nameOf(from.task) !== null && nameOf(from.task) === nameOf(to.task);
		const versions = kept(from.task, to.task);
		const whole = versions > 0 && versions === from.task.versions.length;
		return named || whole ? [{
			from: from.path,
			to: to.path,
			named,
			versions
		}] : [];
	}));
	const moves = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const rank = (pair) => (pair.named ? 1 : 0) + pair.versions * 2;
	for (const pair of pairs.toSorted((a, b) => rank(b) - rank(a))) {
		if (pairs.filter((other) => other !== pair && (other.from === pair.from || other.to === pair.to) && rank(other) === rank(pair)).length > 0 || moves.has(pair.to) || taken.has(pair.from)) continue;
		moves.set(pair.to, pair.from);
		taken.add(pair.from);
	}
	return moves;
}

// src/commands/moved-tasks.ts
/** In what a moved task differs from what stood in its old place, as paths of the new one. */
function changesOfMove(baseEntries, headEntries, from, to) {
	const below = (entries, directory) => new Map(entries.flatMap((entry) => {
		const path = require_reading.relativePath(directory, entry.path);
		return path === null ? [] : [[path, `${entry.kind} ${entry.id}`]];
	}));
	const [before, after] = [below(baseEntries, from), below(headEntries, to)];
	const changed = [...after].flatMap(([path, id]) => {
		const old = before.get(path);
		if (old === id) return [];
		return [{
			path: require_reading.joinPath(to, path),
			kind: old === void 0 ? "added" : "modified"
		}];
	});
	const removed = [...before.keys()].filter((path) => !after.has(path));
	return [...changed, ...removed.map((path) => ({
		path: require_reading.joinPath(to, path),
		kind: "removed"
	}))];
}
/** Versions that left a task for another directory of the same task, with the same content. */
function versionsElsewhere(path, base, head, tasks) {
	if (base === null || head === null) return /* @__PURE__ */ new Set();
	const others = [...tasks.values()].map(({ record }) => record).filter((record) => record.path !== path && require_reading.taskNameOf(record) === require_reading.taskNameOf(base));
	const names = base.versions.map(({ name }) => name.text);
	return new Set(names.filter((name) => others.some((other) => hasVersion(base, name, other))));
}

// src/commands/namesakes.ts
const lastOf = (path) => path.split("/").at(-1) ?? "";
/**
* Directories of other tasks with the same name, for tasks whose name is new. Of tasks that the pull request leaves alone
* the directory's name counts, so that none of them is read; the repository is listed only where a name is new.
*/
async function namesakesOf(head, tasks) {
	const named = tasks.flatMap(({ path, base, head: record }) => record === null ? [] : [{
		path,
		name: require_reading.taskNameOf(record),
		isNew: base === null || require_reading.taskNameOf(base) !== require_reading.taskNameOf(record)
	}]);
	const fresh = named.filter(({ name, isNew }) => isNew && name !== "");
	if (fresh.length === 0) return /* @__PURE__ */ new Map();
	const read = new Set(named.map(({ path }) => path));
	const others = require_reading.taskDirectories(await head.entries([""])).filter((path) => !read.has(path));
	const all = [...named, ...others.map((path) => ({
		path,
		name: lastOf(path)
	}))];
	return new Map(fresh.map(({ path, name }) => [path, all.filter((other) => other.name === name && other.path !== path).map((other) => other.path)]));
}

// src/commands/no-task.ts
/**
* What to say where a folder has no task at all: a misspelt one would look like a sound one for ever. Null when there is one
* in any of the snapshots. Throws UsageError where a person named the folder (`workingDirectory` is not `.`).
*/
async function noTask(snapshots, workingDirectory) {
	for (const snapshot of snapshots) if (require_reading.taskDirectories(await snapshot.entries([""])).length > 0) return null;
	if (/^(?:\.\/?)?$/.test(workingDirectory)) return require_reading.reason("no-task-found", { folder: "" });
	throw new require_start.UsageError(`The working directory is "${workingDirectory}", but no folder in it has a task.yaml: there is no task to look at.`);
}

// src/rules/secrets/outside-tasks.ts
function foundIn({ place, what }) {
	switch (what.rule) {
		case "token": return require_reading.finding(secretsToken, place, { kind: what.kind });
		case "url": return require_reading.finding(secretsUrl, place, { scheme: what.scheme });
		case "literal": return require_reading.finding(secretsLiteral, place, { key: what.key }, { suggestion: reference(what.key) });
	}
}
/** The secrets of a file that belongs to no task, such as tunegate.yaml. */
function secretsOutsideTasks(file) {
	const { listed, more } = secretsIn(file, null);
	return [...listed.map(foundIn), ...more.map(({ place, count }) => require_reading.finding(secretsMore, place, { count }))];
}

// src/rules/unknown-rules.ts
/** Names of rules that do not exist: a rule that was meant to be off still fires. */
const unknownRules = (stated) => stated.filter(({ id }) => !isRuleId(id)).map(({ id, place }) => require_reading.finding(settingsUnknownRule, place, { id }, { suggestion: require_start.nearest(id, ruleIds) }));

// src/commands/policy-findings.ts
/**
* All mistakes of a policy file; what it must not hold is found, and stands in none of them. It stands alone, so that
* commands that print none of them do not load the rules.
*/
function policyFindings(read) {
	const { file = null, text, passedOver = [] } = read;
	const texts = text === null ? [] : [text];
	return [
		...require_reading.masked([...read.mistakes, ...unknownRules(read.statedRules)], require_reading.maskerOf(texts)),
		...texts.flatMap(secretsOutsideTasks),
		...file === null ? [] : passedOver.map((path) => require_reading.filePassedOver(path, file))
	];
}

// src/commands/read-pair.ts
/** Finds the tasks that the head changes, hides or covers, and reads them from both sides. */
async function readPair(pair) {
	const changes = await pair.changes();
	const [basePlaces, headPlaces] = await entriesOfBoth(pair, taskFilePlaces(changes));
	const before = require_reading.taskDirectories(basePlaces);
	const covers = await coversOf(pair, changes, before);
	const after = require_reading.taskDirectories([...headPlaces, ...covers], before);
	const swallowed = await swallowedBy(pair, before, after);
	const all = [.../* @__PURE__ */ new Set([...before, ...after])].sort();
	const affected = [.../* @__PURE__ */ new Set([...affectedTasks(all, changes), ...swallowed])].sort();
	const [baseEntries, headEntries] = await entriesOfBoth(pair, affected);
	const withCovers = [...headEntries, ...covers];
	const directories = {
		base: require_reading.taskDirectories(baseEntries),
		head: require_reading.taskDirectories(withCovers, require_reading.taskDirectories(baseEntries))
	};
	const parsed = /* @__PURE__ */ new Map();
	const read = (side, entries) => require_reading.loadTasks(pair[side], entries, affected.filter((path) => directories[side].includes(path)), () => true, parsed);
	const [base, head] = await Promise.all([read("base", baseEntries), read("head", withCovers)]);
	const hidden = hiddenTasks(directories, headEntries);
	const record = (side, path) => side.get(path)?.record ?? null;
	const moves = findMoves(affected.filter((path) => !hidden.has(path)).map((path) => ({
		path,
		base: record(base, path),
		head: record(head, path)
	})));
	const own = new Map(require_reading.byDirectory(changes, affected));
	for (const [to, from] of moves) own.set(to, changesOfMove(baseEntries, headEntries, from, to));
	return {
		base,
		head,
		changes: own,
		changed: changes,
		moves,
		hidden,
		passedOver: passedOver(headPlaces, after, affected)
	};
}
const entriesOfBoth = (pair, directories) => Promise.all([pair.base.entries(directories), pair.head.entries(directories)]);
/** Links and submodules that the head puts in the place of a folder in which the base has tasks. */
async function coversOf({ head }, changes, tasks) {
	const places = new Set(tasks.flatMap((task) => require_reading.foldersUpward(task)));
	const covering = changes.filter(({ path, kind }) => kind !== "removed" && places.has(path));
	if (covering.length === 0) return [];
	return (await head.entries(covering.map(({ path }) => path))).filter(({ path, kind }) => kind !== "file" && places.has(path));
}
/** Tasks of the base below a folder of a new task in which no task is looked for. */
async function swallowedBy({ base }, before, after) {
	const added = after.filter((task) => !before.includes(task));
	return added.length === 0 ? [] : require_reading.taskDirectories(await base.entries(added.flatMap(require_reading.innerFolders)));
}
function hiddenTasks({ base, head }, headEntries) {
	const standing = new Set(headEntries.map(({ path }) => require_reading.directoryOfTask(path)));
	return new Map(base.filter((task) => !head.includes(task) && standing.has(task)).map((task) => [task, head.find((other) => require_reading.foldersUpward(task).includes(other)) ?? ""]));
}
function passedOver(headPlaces, tasks, affected) {
	return headPlaces.flatMap(({ path }) => {
		const directory = require_reading.directoryOfTask(path);
		if (directory === null || tasks.includes(directory) || affected.includes(directory)) return [];
		const inside = tasks.find((task) => require_reading.foldersUpward(directory).includes(task));
		return inside === void 0 ? [] : [require_reading.taskPassedOver(path, inside)];
	});
}

// src/commands/validate.ts
/** Checks every task of one snapshot, with nothing to compare it with. Throws UsageError where a named folder has none. */
async function validateTasks(snapshot, request) {
	const entries = await snapshot.entries([""]);
	const directories = require_reading.taskDirectories(entries);
	if (directories.length === 0) await noTask([snapshot], request.workingDirectory);
	const tasks = [];
	const findings = [...applyPolicy(request.findings, request.policy)];
	for await (const [path, task] of require_reading.eachTask(snapshot, entries, directories)) {
		const found = findingsOf(task, request);
		for (const one of found) findings.push(one);
		tasks.push({
			path,
			taskName: require_reading.taskNameOf(task.record) || ".",
			...counted(found)
		});
		request.step(tasks.length, directories.length);
	}
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
		tasks,
		findings
	};
}
function findingsOf({ record, findings }, request) {
	const found = checkTask({
		path: record.path,
		base: null,
		head: record,
		changes: [],
		conflicts: [],
		dataSourceHashes: dataSourceHashes(record, request.hashes),
		overrides: request.policy.metrics,
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
/** Reads both sides, checks and judges every task that the head changes. */
async function makeReport(pair, request) {
	const { policies, settings } = request;
	const basePolicy = require_reading.withOverrides(policies.base.policy, settings);
	const headPolicy = require_reading.withOverrides(policies.head.policy, settings);
	const rules = basePolicy.criteria === "head" ? headPolicy : basePolicy;
	const weakened = weakenings(policies.base, policies.head, usualSeverity);
	const read = await readPair(pair);
	const none = read.changes.size > 0 ? null : await noTask([pair.head, pair.base], settings.workingDirectory);
	const namesakes = await namesakesOf(pair.head, sidesOf(read));
	const tasks = [];
	const left = new Set(read.moves.values());
	for (const path of read.changes.keys()) {
		if (left.has(path)) continue;
		tasks.push(await taskInput(path, pair, {
			...read,
			namesakes
		}, {
			rules,
			basePolicy
		}, request));
		request.step(tasks.length, read.changes.size);
	}
	const report = buildReport({
		basePolicy,
		headPolicy,
		weakened: weakenedForAll(weakened),
		now: request.now,
		toolVersion: request.toolVersion,
		base: pair.base.label,
		head: pair.head.label,
		tasks,
		findings: [...applyPolicy([
			...policyFindings(policies.head),
			...policyConflicts(pair, policies),
			...weakenedFindings(weakened, policies.head.text ?? policies.base.text),
			...read.passedOver
		], rules), ...tasks.flatMap(({ findings }) => findings)],
		notices: [
			...none === null ? [] : [none],
			...noticesOf(policies.base),
			...touchedNotice(read.changed, policies)
		],
		failOn: settings.failOn,
		warnOnly: settings.warnOnly
	});
	return require_reading.withoutValues(report, textsOf(tasks, policies));
}
/** Every text that the report was made of. What is secret on one side is on the other, whatever stands around it. */
function textsOf(tasks, { base, head }) {
	return [...tasks.flatMap((task) => [...task.base?.texts ?? [], ...task.head?.texts ?? []]), ...[base.text, head.text].filter((text) => text !== null)];
}
const sidesOf = ({ changes, base, head, moves }) => [...changes.keys()].map((path) => ({
	path,
	base: base.get(moves.get(path) ?? path)?.record ?? null,
	head: head.get(path)?.record ?? null
}));
async function taskInput(path, pair, read, { rules, basePolicy }, request) {
	const from = read.moves.get(path);
	const base = read.base.get(from ?? path)?.record ?? null;
	const loaded = read.head.get(path);
	const head = loaded?.record ?? null;
	const changes = read.changes.get(path) ?? [];
	const before = await deployedInHistory(base, pair.baseHistory);
	const hiddenBy = read.hidden.get(path);
	const common = {
		path,
		base,
		head,
		changes,
		deployedInHistory: before,
		shallow: pair.baseHistory?.shallow ?? false,
		...from === void 0 ? {} : { movedFrom: from }
	};
	if (base !== null && hiddenBy !== void 0) {
		const hidden = require_reading.taskHidden(base, hiddenBy, require_reading.deployedHits(base, before).length > 0);
		return {
			...common,
			findings: applyPolicy([hidden], rules),
			hiddenBy
		};
	}
	const once = await deployedOnce(base, head, wholeOf(pair.baseHistory), before);
	const sides = {
		...common,
		deployedOnce: once
	};
	const found = checkTask({
		...sides,
		conflicts: pair.conflicts.filter((conflict) => [path, from ?? path].some((directory) => isRecordOf(directory, conflict.path))),
		dataSourceHashes: head === null ? [] : dataSourceHashes(head, request.hashes),
		overrides: rules.metrics,
		now: request.now,
		namesakes: read.namesakes.get(path) ?? [],
		rollback: await isRevert(sides, basePolicy, pair, request.now),
		elsewhere: versionsElsewhere(path, base, head, read.head)
	});
	return {
		...sides,
		findings: applyPolicy([...concerning(path, loaded?.findings ?? [], changes), ...found], rules)
	};
}
/** Whether the head takes the version in production away by going back to what was in production before it. */
async function isRevert(sides, { baseline }, { baseHistory }, now) {
	const { base, head } = sides;
	const { rollback, production, candidate } = require_reading.decideBaseline(sides, baseline, now, null);
	if (!rollback || base === null || head === null || production === null || candidate === null) return false;
	return !head.versions.some(({ name }) => name.text === production.version) && wasInProduction(base, candidate.version, wholeOf(baseHistory));
}
/** Asked only about going back, which is rare, so that it may cost requests. */
const wholeOf = (history) => history?.whole ?? history;
/** Leaves out warnings and notices about versions that the pull request does not touch. */
function concerning(task, findings, changes) {
	const touched = changedVersions(task, changes);
	return findings.filter(({ severity, file }) => {
		const version = versionOfPath(task, file);
		return severity === "error" || version === null || touched.has(version);
	});
}
/** The policy file is no task's, and decides over all of them. */
const policyConflicts = ({ conflicts }, { base, head }) => mergeConflicts(null, null, conflicts.filter(({ path }) => path === base.file || path === head.file));
/** The pull request may edit what decides its own check, and turn it green: at least the reader knows. */
function touchedNotice(changes, { base, head }) {
	const files = changes.map(({ path }) => path).filter((path) => path.startsWith(".github/") || path === base.file || path === head.file);
	return files.length === 0 ? [] : [require_reading.reason("check-touched", { files })];
}
/** The base's policy decides; where it cannot be read, the reader must know that defaults did. */
function noticesOf(basePolicy) {
	return policyFindings(basePolicy).some(({ severity, rule }) => severity === "error" && !rule.startsWith("secrets/")) && basePolicy.file !== null ? [require_reading.reason("record-broken", { file: basePolicy.file })] : [];
}

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
	let equivalenceClasses = Object.create(null);
	for (let j = 0; j < buffer2.length; j++) {
		const item = buffer2[j];
		if (equivalenceClasses[item]) equivalenceClasses[item].push(j);
		else equivalenceClasses[item] = [j];
	}
	let candidates = [{
		buffer1index: -1,
		buffer2index: -1,
		chain: null
	}];
	for (let i = 0; i < buffer1.length; i++) {
		const buffer2indices = equivalenceClasses[buffer1[i]] || [];
		let r = 0;
		let c = candidates[0];
		for (const j of buffer2indices) {
			let s;
			for (s = r; s < candidates.length; s++) if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) break;
			if (s < candidates.length) {
				const newCandidate = {
					buffer1index: i,
					buffer2index: j,
					chain: candidates[s]
				};
				if (r === candidates.length) candidates.push(c);
				else candidates[r] = c;
				r = s + 1;
				c = newCandidate;
				if (r === candidates.length) break;
			}
		}
		candidates[r] = c;
	}
	return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
	const lcs = LCS(buffer1, buffer2);
	let result = [];
	let tail1 = buffer1.length;
	let tail2 = buffer2.length;
	for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
		const mismatchLength1 = tail1 - candidate.buffer1index - 1;
		const mismatchLength2 = tail2 - candidate.buffer2index - 1;
		tail1 = candidate.buffer1index;
		tail2 = candidate.buffer2index;
		if (mismatchLength1 || mismatchLength2) result.push({
			buffer1: [tail1 + 1, mismatchLength1],
			buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
			buffer2: [tail2 + 1, mismatchLength2],
			buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
		});
	}
	result.reverse();
	return result;
}
function diff3MergeRegions(a, o, b) {
	let hunks = [];
	function addHunk(h, ab) {
		hunks.push({
			ab,
			oStart: h.buffer1[0],
			oLength: h.buffer1[1],
			abStart: h.buffer2[0],
			abLength: h.buffer2[1]
		});
	}
	diffIndices(o, a).forEach((item) => addHunk(item, "a"));
	diffIndices(o, b).forEach((item) => addHunk(item, "b"));
	hunks.sort((x, y) => x.oStart - y.oStart);
	let results = [];
	let currOffset = 0;
	function advanceTo(endOffset) {
		if (endOffset > currOffset) {
			results.push({
				stable: true,
				buffer: "o",
				bufferStart: currOffset,
				bufferLength: endOffset - currOffset,
				bufferContent: o.slice(currOffset, endOffset)
			});
			currOffset = endOffset;
		}
	}
	while (hunks.length) {
		let hunk = hunks.shift();
		let regionStart = hunk.oStart;
		let regionEnd = hunk.oStart + hunk.oLength;
		let regionHunks = [hunk];
		advanceTo(regionStart);
		while (hunks.length) {
			const nextHunk = hunks[0];
			const nextHunkStart = nextHunk.oStart;
			if (nextHunkStart > regionEnd) break;
			regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
			regionHunks.push(hunks.shift());
		}
		if (regionHunks.length === 1) {
			if (hunk.abLength > 0) {
				const buffer = hunk.ab === "a" ? a : b;
				results.push({
					stable: true,
					buffer: hunk.ab,
					bufferStart: hunk.abStart,
					bufferLength: hunk.abLength,
					bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
				});
			}
		} else {
			let bounds = {
				a: [
					a.length,
					-1,
					o.length,
					-1
				],
				b: [
					b.length,
					-1,
					o.length,
					-1
				]
			};
			while (regionHunks.length) {
				hunk = regionHunks.shift();
				const oStart = hunk.oStart;
				const oEnd = oStart + hunk.oLength;
				const abStart = hunk.abStart;
				const abEnd = abStart + hunk.abLength;
				let b2 = bounds[hunk.ab];
				b2[0] = Math.min(abStart, b2[0]);
				b2[1] = Math.max(abEnd, b2[1]);
				b2[2] = Math.min(oStart, b2[2]);
				b2[3] = Math.max(oEnd, b2[3]);
			}
			const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
			const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
			const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
			const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
			let result = {
				stable: false,
				aStart,
				aLength: aEnd - aStart,
				aContent: a.slice(aStart, aEnd),
				oStart: regionStart,
				oLength: regionEnd - regionStart,
				oContent: o.slice(regionStart, regionEnd),
				bStart,
				bLength: bEnd - bStart,
				bContent: b.slice(bStart, bEnd)
			};
			results.push(result);
		}
		currOffset = regionEnd;
	}
	advanceTo(o.length);
	return results;
}
function diff3Merge(a, o, b, options) {
	options = Object.assign({
		excludeFalseConflicts: true,
		stringSeparator: /\s+/
	}, options);
	if (typeof a === "string") a = a.split(options.stringSeparator);
	if (typeof o === "string") o = o.split(options.stringSeparator);
	if (typeof b === "string") b = b.split(options.stringSeparator);
	let results = [];
	const regions = diff3MergeRegions(a, o, b);
	let okBuffer = [];
	function flushOk() {
		if (okBuffer.length) results.push({ ok: okBuffer });
		okBuffer = [];
	}
	function isFalseConflict(a2, b2) {
		if (a2.length !== b2.length) return false;
		for (let i = 0; i < a2.length; i++) if (a2[i] !== b2[i]) return false;
		return true;
	}
	regions.forEach((region) => {
		if (region.stable) okBuffer.push(...region.bufferContent);
		else if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) okBuffer.push(...region.aContent);
		else {
			flushOk();
			results.push({ conflict: {
				a: region.aContent,
				aIndex: region.aStart,
				o: region.oContent,
				oIndex: region.oStart,
				b: region.bContent,
				bIndex: region.bStart
			} });
		}
	});
	flushOk();
	return results;
}

// src/records/edit-place.ts
/** The document with its places. Only called for texts that `readYaml` has taken: bounded in size and depth. */
function rootOf(text) {
	const [document] = new require_reading.Composer({
		stringKeys: true,
		prettyErrors: false,
		uniqueKeys: false,
		keepSourceTokens: true
	}).compose(new require_reading.Parser().parse(text), false, text.length);
	const contents = document?.contents ?? null;
	return require_reading.isMap(contents) ? contents : null;
}
function pairOf(map, key) {
	return map.items.find((pair) => {
		const node = pair.key;
		return require_reading.isScalar(node) && (typeof node.value === "string" ? node.value : node.source) === key;
	});
}
const isFlow = (map) => map.srcToken?.type === "flow-collection" || map.flow === true;
const isBlockScalar = (node) => require_reading.isScalar(node) && (node.type === require_reading.Scalar.BLOCK_LITERAL || node.type === require_reading.Scalar.BLOCK_FOLDED);
/** The offset behind a pair's colon, null when it has none. */
function colonEnd(pair) {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
	return colon === void 0 ? null : colon.offset + colon.source.length;
}
/** The end of a node's last character that is no white space. */
function writtenEnd(text, node) {
	const [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
/** Where what a node says ends; comments and blank lines behind it are not part of it. */
function contentEnd(text, node) {
	const [start, end] = node.range;
	if (isBlockScalar(node)) return /^[|>]\d?\+/.test(text.slice(start, start + 3)) ? end : writtenEnd(text, node);
	if (!("items" in node) || node.flow === true) return end;
	const last = node.items.at(-1);
	if (last === void 0 || last === null) return end;
	return "key" in last ? pairEnd(text, last) : contentEnd(text, last);
}
function pairEnd(text, pair) {
	const value = pair.value;
	const own = colonEnd(pair) ?? pair.key.range[1];
	return value === null || value.range[1] <= own ? own : contentEnd(text, value);
}
/** The beginning of the next line, or the end of the text. */
function nextLine(text, offset) {
	if (text[offset - 1] === "\n") return offset;
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
}
const lineEnd = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
/** How far this file moves inner mappings in. */
function stepOf(text) {
	const inner = /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:\s*#[^\n]*\n)*( +)[^\s#-]/m.exec(text)?.[1];
	return inner === void 0 ? 2 : Math.min(inner.length, 8);
}

// src/records/edit-tree.ts
/** Whether two trees hold the same values in the same order; where they stand does not count. */
function sameTree(a, b) {
	if (a.kind === "scalar" && b.kind === "scalar") return Object.is(a.value, b.value);
	if (a.kind === "list" && b.kind === "list") return a.items.length === b.items.length && a.items.every((item, index) => sameNode(item, b.items[index]));
	if (a.kind !== "map" || b.kind !== "map" || a.entries.size !== b.entries.size) return false;
	return [...a.entries].every(([key, { value }]) => sameNode(value, b.entries.get(key)?.value));
}
const sameNode = (a, b) => b !== void 0 && sameTree(a, b);
/**
* The tree with one value set, or removed where `value` is null. Mappings that are missing or empty on the way are made.
* Null when the path leads through something else than a mapping, or when there is nothing to remove.
*/
function withValue(root, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const entries = new Map(root.entries);
	const old = entries.get(key)?.value;
	if (rest.length === 0) {
		if (value === null) return entries.delete(key) ? {
			...root,
			entries
		} : null;
		entries.set(key, {
			keyOffset: 0,
			value
		});
		return {
			...root,
			entries
		};
	}
	const inner = mapAt(old);
	const changed = inner === null ? null : withValue(inner, rest, value);
	if (changed === null) return null;
	entries.set(key, {
		keyOffset: 0,
		value: changed
	});
	return {
		...root,
		entries
	};
}
function mapAt(node) {
	if (node === void 0 || node.kind === "scalar" && node.value === null) return {
		kind: "map",
		offset: 0,
		entries: /* @__PURE__ */ new Map()
	};
	return node.kind === "map" ? node : null;
}

// src/records/edit-value.ts
/** A value to be written; numbers keep the digits of `text` (`0.80`). Places of such nodes mean nothing. */
const scalarNode = (value, text = String(value)) => ({
	kind: "scalar",
	offset: 0,
	value,
	text,
	plain: typeof value !== "string"
});
/** A mapping to be written, in this order; entries that are null are left out. */
function mapNode(entries) {
	const kept = [...entries].flatMap(([key, value]) => value === null ? [] : [[key, {
		keyOffset: 0,
		value
	}]]);
	return {
		kind: "map",
		offset: 0,
		entries: new Map(kept)
	};
}
/** A list to be written. */
const listNode = (items) => ({
	kind: "list",
	offset: 0,
	items
});
/** Times are written without quotes. A bare date gets quotes: it may be a version's name, and some readers make a date of it. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;
/** Unquoted by every reader the same text: no indicator, no `: `, no ` #`, no edge spaces. */
const bareText = /^[\p{L}_/$][\p{L}\p{N}\p{M}_./@+-]*(?: [\p{L}\p{N}\p{M}_./@+-]+)*$/u;
/** A hash or a name that begins with a digit and is no number to anyone: neither `123e4` nor `1_000` nor `0x1f`. */
const digitsFirst = /^\d[\p{L}\p{N}_.-]*$/u;
function isBare(text) {
	if (time.test(text)) return true;
	if (require_reading.pythonKind(text) !== "text") return false;
	return bareText.test(text) || digitsFirst.test(text) && Number.isNaN(Number(text));
}
/** Written as in JSON, which YAML reads as well. Characters that no record may contain are escaped. */
const doubleQuoted = (text) => JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const needsEscapes = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
/** One text as YAML, in the quotes that were there where those can hold it. */
function quotedText(text, quoting) {
	if (quoting === "single" && !needsEscapes.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return quoting === "plain" && isBare(text) ? text : doubleQuoted(text);
}
/** One scalar as YAML on one line. Exponents are written so that PyYAML sees a number, too. */
function scalarText(node, quoting = "plain") {
	const { value, text } = node;
	if (typeof value === "string") return quotedText(value, quoting);
	if (typeof value !== "number") return String(value);
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
	const written = Number(text) === value ? text : String(value);
	return require_reading.pythonNumberText(written) ?? written;
}
/** A key as YAML. */
const keyText = (key) => quotedText(key, "plain");
/** A value on one line, collections in flow style. */
function flowText(node) {
	if (node.kind === "scalar") return scalarText(node, typeof node.value === "string" ? "double" : "plain");
	if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${keyText(key)}: ${flowText(value)}`).join(", ")}}`;
}
/** Whether a value stands on the line of its key. */
const isInline = (node) => node.kind === "scalar" || (node.kind === "list" ? node.items.length === 0 : node.entries.size === 0);
/** `key: value` as lines of a block mapping; `column` is the key's, `step` how far inner lines are moved in. */
function pairLines(key, node, column, step) {
	const head = `${" ".repeat(column)}${keyText(key)}:`;
	if (isInline(node)) return [`${head} ${node.kind === "scalar" ? scalarText(node) : flowText(node)}`];
	return [head, ...blockLines(node, column + step, step)];
}
/** A collection that is not empty as lines of block style. Lists and mappings inside a list are in flow style. */
function blockLines(node, column, step) {
	const pad = " ".repeat(column);
	if (node.kind === "scalar") return [`${pad}${scalarText(node)}`];
	if (node.kind === "list") return node.items.map((item) => `${pad}- ${flowText(item)}`);
	return [...node.entries].flatMap(([key, { value }]) => pairLines(key, value, column, step));
}
/** A mapping as the text of a new file. */
const documentText = (root) => `${blockLines(root, 0, 2).join("\n")}\n`;

// src/records/edit.ts
/**
* Sets values in the text of a YAML file and leaves every other character as it is: comments, order, quotes, line ends.
* (`Document.toString` of the yaml package lays out the whole file anew.) Each edit is checked by reading the result again:
* exactly the meant value may have changed. Null when a text cannot be read, or not be edited in this way.
*/
function editYaml(text, edits) {
	let current = text.startsWith("﻿") ? text.slice(1) : text;
	const mark = text.slice(0, text.length - current.length);
	for (const edit of edits) current = current === null ? null : editOnce(current, edit);
	return current === null ? null : mark + current;
}
function editOnce(text, edit) {
	const before = readTree(text);
	if (before === null) return null;
	const expected = withValue(before, edit.path, edit.value);
	if (expected === null) return null;
	if (sameTree(before, expected)) return text;
	const splices = splicesFor(text, edit);
	if (splices === null) return null;
	const result = apply(text, splices);
	const after = readTree(result);
	return after !== null && sameTree(after, expected) ? result : null;
}
/** The mapping in a YAML text, null when it is unreadable or no mapping. */
function readTree(text) {
	const { root } = require_reading.readYaml({
		file: "",
		task: null
	}, text, require_reading.positions(text));
	return root?.kind === "map" ? root : null;
}
function apply(text, splices) {
	return [...splices].sort((a, b) => b.from - a.from).reduce((result, { from, to, text: piece }) => result.slice(0, from) + piece + result.slice(to), text);
}
/** As far as mappings lead along the path. */
function targetOf(root, path) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const pair = pairOf(root, key);
	const value = pair?.value;
	if (rest.length > 0 && require_reading.isMap(value)) return targetOf(value, rest);
	return {
		map: root,
		pair,
		key,
		rest
	};
}
function splicesFor(text, edit) {
	const root = rootOf(text);
	const target = root === null ? null : targetOf(root, edit.path);
	if (target === null) return null;
	const { map, pair, key, rest } = target;
	if (edit.value === null) return pair === void 0 || rest.length > 0 ? null : removal(text, map, pair);
	const value = wrapped(rest, edit.value);
	if (pair === void 0) return insertion(text, map, key, value, edit);
	return replacement(text, map, pair, value);
}
const wrapped = (path, value) => path.reduceRight((inner, key) => mapNode([[key, inner]]), value);
/** Whole lines, put in at the beginning of a line. */
function lineSplice(text, offset, lines) {
	const end = lineEnd(text);
	const block = lines.join(end);
	return {
		from: offset,
		to: offset,
		text: offset === text.length && !text.endsWith("\n") && text !== "" ? end + block : block + end
	};
}
function insertion(text, map, key, value, { after = [], apart = false }) {
	const sibling = after.map((name) => pairOf(map, name)).find((pair) => pair !== void 0) ?? map.items.at(-1);
	if (isFlow(map)) return flowInsertion(text, map, sibling, `${keyText(key)}: ${flowText(value)}`);
	const first = map.items[0];
	if (sibling === void 0 || first === void 0) return null;
	const lines = pairLines(key, value, columnOf(text, first.key.range[0]), stepOf(text));
	return [lineSplice(text, nextLine(text, pairEnd(text, sibling)), apart ? ["", ...lines] : lines)];
}
function flowInsertion(text, map, sibling, pair) {
	if (sibling === void 0) {
		const inside = map.range[0] + 1;
		return [{
			from: inside,
			to: inside,
			text: pair
		}];
	}
	const end = pairEnd(text, sibling);
	return [{
		from: end,
		to: end,
		text: `, ${pair}`
	}];
}
function replacement(text, map, pair, value) {
	const old = pair.value;
	const colon = colonEnd(pair);
	if (colon === null) return null;
	if (old === null || old.range[0] === old.range[1]) return valueAt$1(text, map, pair, value, colon, colon);
	if ("items" in old && old.flow !== true) return blockReplacement(text, map, pair, value, colon);
	if (isInline(value) || isFlow(map)) {
		const end = isBlockScalar(old) ? writtenEnd(text, old) : old.range[1];
		return [{
			from: old.range[0],
			to: end,
			text: inlineText(value, old)
		}];
	}
	return isBlockScalar(old) ? null : valueAt$1(text, map, pair, value, colon, old.range[1]);
}
/** Puts a value behind a colon, in the place of what ends at `end` on the same line. */
function valueAt$1(text, map, pair, value, colon, end) {
	if (isInline(value) || isFlow(map)) return [{
		from: colon,
		to: end,
		text: ` ${inlineText(value, pair.value)}`
	}];
	const step = stepOf(text);
	const lines = blockLines(value, columnOf(text, pair.key.range[0]) + step, step);
	return [{
		from: colon,
		to: end,
		text: ""
	}, lineSplice(text, nextLine(text, end), lines)];
}
/** A block collection goes with the comments inside of it; the one behind its key stays. */
function blockReplacement(text, map, pair, value, colon) {
	const from = nextLine(text, colon);
	const to = nextLine(text, pairEnd(text, pair));
	if (from >= to) return null;
	return [{
		from,
		to,
		text: ""
	}, ...valueAt$1(text, map, pair, value, colon, colon)];
}
const inlineText = (value, old) => value.kind === "scalar" ? scalarText(value, quotingOf(old)) : flowText(value);
function quotingOf(node) {
	if (!require_reading.isScalar(node)) return "plain";
	if (node.type === require_reading.Scalar.QUOTE_SINGLE) return "single";
	return node.type === require_reading.Scalar.QUOTE_DOUBLE ? "double" : "plain";
}
function removal(text, map, pair) {
	const index = map.items.indexOf(pair);
	const start = pair.key.range[0];
	if (isFlow(map)) return flowRemoval(text, map, index);
	const line = start - columnOf(text, start);
	if (map.items.length < 2 || text.slice(line, start).trim() !== "") return null;
	return [{
		from: line,
		to: nextLine(text, pairEnd(text, pair)),
		text: ""
	}];
}
function flowRemoval(text, map, index) {
	const [before, pair, after] = [
		map.items[index - 1],
		map.items[index],
		map.items[index + 1]
	];
	if (pair === void 0) return null;
	if (before !== void 0) return [{
		from: pairEnd(text, before),
		to: pairEnd(text, pair),
		text: ""
	}];
	const end = after === void 0 ? pairEnd(text, pair) : after.key.range[0];
	return [{
		from: pair.key.range[0],
		to: end,
		text: ""
	}];
}

// src/records/merge-keys.ts
const nothing = {
	kind: "map",
	offset: 0,
	entries: /* @__PURE__ */ new Map()
};
/**
* Merges a YAML mapping key by key, into the base's text: each key as the side has it that changed it. Null where a side
* cannot be read, or the base's text not be edited.
*/
function mergeKeys({ fork, base, head }) {
	const text = require_reading.utf8(base);
	const [old, ours, theirs] = [
		fork === null ? nothing : treeOf(fork),
		treeOf(base),
		treeOf(head)
	];
	if (text === null || old === null || ours === null || theirs === null) return null;
	const merge = {
		edits: [],
		conflicts: []
	};
	collect(merge, [], old, ours, theirs);
	const edited = editYaml(text, merge.edits);
	return edited === null ? null : {
		bytes: new TextEncoder().encode(edited),
		conflicts: merge.conflicts
	};
}
/** What the head changed since the fork and the base did not, as edits of the base. */
function collect(merge, path, fork, base, head) {
	for (const key of /* @__PURE__ */ new Set([...fork.entries.keys(), ...head.entries.keys()])) {
		const at = [...path, key];
		const [old, ours, theirs] = [
			valueAt(fork, key),
			valueAt(base, key),
			valueAt(head, key)
		];
		if (isSame(old, theirs) || isSame(ours, theirs)) continue;
		if (isSame(old, ours)) merge.edits.push({
			path: at,
			value: theirs
		});
		else if (ours?.kind === "map" && theirs?.kind === "map") collect(merge, at, old?.kind === "map" ? old : nothing, ours, theirs);
		else merge.conflicts.push(at);
	}
}
const valueAt = (map, key) => map.entries.get(key)?.value ?? null;
/** By value and, for a scalar, as it is written: version `1.10` is not `1.1`. */
function isSame(a, b) {
	if (a === null || b === null) return a === b;
	if (a.kind === "scalar" && b.kind === "scalar") return a.text === b.text && Object.is(a.value, b.value);
	return sameTree(a, b);
}
function treeOf(bytes) {
	const text = require_reading.utf8(bytes);
	return text === null ? null : readTree(text);
}

// src/records/merge-text.ts
const TASK_FILE = /(?:^|\/)task\.ya?ml$/;
/**
* More pairs of equal lines than this, and the search for the longest common part would take seconds: a file of one line
* repeated a thousand times is somebody's trick, or no record.
*/
const mostPairs = 4e6;
/**
* Merges two versions of a text as git does, line by line. Where lines conflict, `task.yaml` is merged key by key; for any
* other file the base's text stands and the file is the conflict.
*/
const mergeText = (path, texts) => {
	const merged = mergeLines(texts);
	if (merged !== null) return {
		bytes: merged,
		conflicts: []
	};
	return (TASK_FILE.test(path) ? mergeKeys(texts) : null) ?? whole(texts.base);
};
const whole = (bytes) => ({
	bytes,
	conflicts: [[]]
});
/** Null where lines conflict, and for what is no text. */
function mergeLines({ fork, base, head }) {
	const [old, ours, theirs] = [
		linesOf(fork),
		linesOf(base),
		linesOf(head)
	];
	if (old === null || ours === null || theirs === null) return null;
	if (pairs(old, ours) > mostPairs || pairs(old, theirs) > mostPairs) return null;
	const lines = [];
	for (const region of diff3Merge(ours, old, theirs, { excludeFalseConflicts: true })) {
		if (region.ok === void 0) return null;
		lines.push(...region.ok);
	}
	return new TextEncoder().encode(lines.join(""));
}
/** With their ends; null for what is no UTF-8 text. */
function linesOf(bytes) {
	const text = bytes === null || bytes.includes(0) ? null : require_reading.utf8(bytes);
	return text === null ? null : text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** How often a line of one text equals a line of the other. */
function pairs(a, b) {
	const count = /* @__PURE__ */ new Map();
	for (const line of a) count.set(line, (count.get(line) ?? 0) + 1);
	return b.reduce((sum, line) => sum + (count.get(line) ?? 0), 0);
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
	const root = require_reading.workingFolder(request.workingDirectory);
	const base = request.baseRef === null ? null : folderAt(root, request.baseRef);
	const head = request.headRef === null ? null : folderAt(root, request.headRef);
	if (base !== null && (head !== null || request.headRef === null)) return {
		pair: require_reading.folderPair(base, head ?? folderSide(root, {
			ref: ".",
			sha: null
		})),
		[Symbol.asyncDispose]: async () => void 0
	};
	const { openGitPair } = await Promise.resolve().then(() => require("./git.js")).then((n) => n.git_pair_exports);
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
	snapshot: require_reading.folderSnapshot(root, label)
});

// src/cli/sarif.ts
/** Findings as SARIF 2.1.0, with the documentation of their rules. */
async function sarif({ findings }, language) {
	const { renderReportSarif } = await Promise.resolve().then(() => require("./render-sarif.js"));
	return renderReportSarif({
		tool: require_start.tool,
		findings
	}, {
		language,
		rules
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
			headRef,
			mergeText
		}));
		const policies = await require_reading.loadPolicies(opened.pair, configFile);
		const { settings, style } = require_reading.withPolicyFile(invocation, policies.base.settings);
		const report = await makeReport(opened.pair, {
			policies,
			settings,
			toolVersion: require_start.toolVersion,
			hashes: commonHashes,
			now,
			step: progress.step
		});
		if (settings.reportFile !== null) {
			const { writeOutputFile } = await Promise.resolve().then(() => require("./adapters-local-output-file.js")).then((n) => n.output_file_exports);
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
	markdown: async (report, style) => (await Promise.resolve().then(() => require("./render-markdown.js")).then((n) => n.markdown_exports)).renderReportMarkdown(report, style),
	json: async (report, style) => (await Promise.resolve().then(() => require("./render-json.js")).then((n) => n.json_exports)).renderReportJson(report, style),
	html: async (report, style) => (await Promise.resolve().then(() => require("./render-html.js"))).renderReportHtml(report, style),
	junit: async (report, style) => (await Promise.resolve().then(() => require("./render-junit.js"))).renderReportJunit(report, style),
	sarif: (report, style) => sarif(report, style.language)
};

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
			text: style.data(require_messages.settingKey(change.key)),
			...change.major ? { paint: style.bold } : {}
		},
		cell(configText(change.baseline)),
		cell(configText(change.candidate)),
		change.relativeChange === null ? "" : require_messages.relative(change.relativeChange)
	]);
	const counts = compared.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		countKeys[count.name],
		cell(configText(count.baseline ?? void 0)),
		cell(configText(count.candidate ?? void 0)),
		count.relativeChange === null ? "" : require_messages.relative(count.relativeChange)
	]);
	const rows = [...config, ...counts];
	if (rows.length === 0) return null;
	const head = [
		labels.setting,
		...sides(style, compared),
		labels.change
	];
	return require_messages.boxTable([
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
				text: style.text(require_messages.metricName(messages, metric.name)),
				...metric.group === "primary" ? { paint: style.bold } : {}
			},
			require_messages.metricValue(metric.baseline, metric.scale),
			require_messages.metricValue(metric.candidate, metric.scale),
			{
				text: changeCell(metric, comparable, labels),
				paint: style.outcome(comparable ? metric.outcome : "new")
			}
		];
		if (!intervals) return row;
		const interval = metric.interval === null ? "–" : require_messages.changeInterval(metric.interval, metric.scale);
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
		...intervals ? [labels.interval(require_messages.limitValue(compared.confidence, "ratio")), labels.certainty] : []
	];
	return require_messages.boxTable([
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
	const say = require_messages.speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const reasons = task.verdict.reasons.map((reason) => require_messages.reasonText(messages, reason, say));
	const sentence = style.text(require_messages.join(reasons, messages.labels.space));
	const { labels } = messages;
	const verdict = labels.verdicts[task.verdict.word];
	const word = version === null ? verdict : labels.verdictOn(version, verdict);
	return sentence === "" ? word : `${word}${messages.labels.wordThenReasons}${sentence}`;
}
/** `compare`: the guide's two tables and its conclusion. */
function renderCompareTerminal(document, options) {
	const style = require_messages.styleFor(options);
	const { messages } = style;
	const { labels } = messages;
	const { comparison, verdict, primaryMetric } = document;
	const [from, to] = sides(style, comparison);
	const say = require_messages.speakerFor(messages, knownMetrics(comparison.metrics, primaryMetric));
	const remarks = [...comparison.comparability.reasons, ...comparison.notes].map((reason) => style.text(require_messages.reasonText(messages, reason, say)));
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
	const text = style.text([...require_messages.findingText(messages, finding), ...suggestionText(finding, messages)]);
	const severity = messages.labels.severities[finding.severity];
	return `${place} ${paint(severity)} ${style.dim(finding.rule)} ${text}`;
}
/** `1 error, 2 warnings`, or that there is none. */
function countsLine(style, findings) {
	const counts = countFindings(findings);
	const { labels } = style.messages;
	const parts = require_reading.severities.filter((severity) => counts[severity] > 0).map((severity) => labels.counts[severity](counts[severity]));
	return parts.length === 0 ? labels.counts.error(0) : parts.join(labels.comma);
}
/** `validate`: findings worst first, then the counts. */
function renderValidationTerminal(document, options) {
	const style = require_messages.styleFor(options);
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
		const metric = common !== null || declared === null ? "" : `${style.text(require_messages.metricName(messages, declared.name))} `;
		return [
			{
				text: style.data(task.taskName),
				paint: style.bold
			},
			step(style, task),
			value === null ? "–" : `${metric}${require_messages.valueAgainst(value, limit ?? value, scale)}`,
			{
				text: versusCell(task, labels, labels.firstShort),
				paint: style.outcome(isComparable(task) ? primary?.outcome ?? "new" : "new")
			},
			limit === null ? "–" : `${require_messages.comparison(declared?.direction ?? "higher")} ${require_messages.limitValue(limit, scale)}`,
			{
				text: labels.verdicts[task.verdict.word],
				paint: style.state(stateOf(task))
			}
		];
	});
	const metricHead = common === null ? labels.primaryMetric : style.text(require_messages.metricName(messages, common));
	const head = [
		labels.task,
		labels.version,
		metricHead,
		labels.change,
		labels.threshold,
		labels.verdict
	];
	return require_messages.boxTable([
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
	const say = require_messages.speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const width = Math.max(0, ...task.gates.map(({ name }) => name.length));
	return task.gates.map((gate) => {
		return `  ${{
			pass: style.good,
			fail: style.bad,
			inconclusive: style.warn,
			skipped: style.dim,
			waived: style.warn
		}[gate.outcome](`${gateMarks[gate.outcome]} ${gate.name.padEnd(width)}`)}  ${style.text(require_messages.reasonText(messages, gate.reason, say))}`;
	});
}
function taskPart(style, report, task) {
	const { messages } = style;
	const { labels } = messages;
	const say = require_messages.speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const title = `${style.bold(style.data(task.taskName))} ${step(style, task)}`;
	const remarks = [...task.comparability.reasons, ...task.notes].map((reason) => style.text(require_messages.reasonText(messages, reason, say)));
	const next = require_messages.join(task.nextSteps.slice(0, 2).map((reason) => require_messages.reasonText(messages, reason, say)), labels.space);
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
	const style = require_messages.styleFor(options);
	const { messages } = style;
	const { tone, lead, details } = headlineOf(report, messages);
	const paint = {
		tip: style.good,
		note: style.dim,
		warning: style.warn,
		caution: style.bad
	}[tone];
	const headline = `${style.bold(paint(style.text(lead)))}${messages.labels.space}${style.text(require_messages.join(details, messages.labels.space))}`;
	const say = require_messages.speakerFor(messages, []);
	const notices = report.notices.map((notice) => style.text(require_messages.reasonText(messages, notice, say)));
	const loose = otherFindings(report).map((finding) => findingLine(style, finding));
	const label = ({ ref, sha }) => style.data(sha === null ? ref : require_messages.shortSha(sha));
	return `${[
		headline.trimEnd(),
		notices.join("\n"),
		report.tasks.length === 0 ? "" : overview(style, report),
		...report.tasks.map((task) => taskPart(style, report, task)),
		loose.join("\n"),
		style.dim(`Tunegate · ${label(report.head)} ${messages.labels.footer.against} ${label(report.base)}`)
	].filter((part) => part !== "").join("\n\n")}\n`;
}

Object.defineProperty(exports, "_usingCtx", {
  enumerable: true,
  get: function () {
    return _usingCtx;
  }
});
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
Object.defineProperty(exports, "comparison_exports", {
  enumerable: true,
  get: function () {
    return comparison_exports;
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
Object.defineProperty(exports, "decideRetention", {
  enumerable: true,
  get: function () {
    return decideRetention;
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
Object.defineProperty(exports, "documentText", {
  enumerable: true,
  get: function () {
    return documentText;
  }
});
Object.defineProperty(exports, "editYaml", {
  enumerable: true,
  get: function () {
    return editYaml;
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
Object.defineProperty(exports, "isOwnArtefact", {
  enumerable: true,
  get: function () {
    return isOwnArtefact;
  }
});
Object.defineProperty(exports, "isShareOfItems", {
  enumerable: true,
  get: function () {
    return isShareOfItems;
  }
});
Object.defineProperty(exports, "knownMetrics", {
  enumerable: true,
  get: function () {
    return knownMetrics;
  }
});
Object.defineProperty(exports, "listNode", {
  enumerable: true,
  get: function () {
    return listNode;
  }
});
Object.defineProperty(exports, "makeReport", {
  enumerable: true,
  get: function () {
    return makeReport;
  }
});
Object.defineProperty(exports, "mapNode", {
  enumerable: true,
  get: function () {
    return mapNode;
  }
});
Object.defineProperty(exports, "mentionsName", {
  enumerable: true,
  get: function () {
    return mentionsName;
  }
});
Object.defineProperty(exports, "mergeText", {
  enumerable: true,
  get: function () {
    return mergeText;
  }
});
Object.defineProperty(exports, "metricKind", {
  enumerable: true,
  get: function () {
    return metricKind;
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
Object.defineProperty(exports, "overlaps", {
  enumerable: true,
  get: function () {
    return overlaps;
  }
});
Object.defineProperty(exports, "plainWords", {
  enumerable: true,
  get: function () {
    return plainWords;
  }
});
Object.defineProperty(exports, "policyFindings", {
  enumerable: true,
  get: function () {
    return policyFindings;
  }
});
Object.defineProperty(exports, "primaryOf", {
  enumerable: true,
  get: function () {
    return primaryOf;
  }
});
Object.defineProperty(exports, "readArtefactPath", {
  enumerable: true,
  get: function () {
    return readArtefactPath;
  }
});
Object.defineProperty(exports, "readTree", {
  enumerable: true,
  get: function () {
    return readTree;
  }
});
Object.defineProperty(exports, "report_exports", {
  enumerable: true,
  get: function () {
    return report_exports;
  }
});
Object.defineProperty(exports, "retentionTask", {
  enumerable: true,
  get: function () {
    return retentionTask;
  }
});
Object.defineProperty(exports, "ruleIds", {
  enumerable: true,
  get: function () {
    return ruleIds;
  }
});
Object.defineProperty(exports, "rules", {
  enumerable: true,
  get: function () {
    return rules;
  }
});
Object.defineProperty(exports, "saidInPlainWords", {
  enumerable: true,
  get: function () {
    return saidInPlainWords;
  }
});
Object.defineProperty(exports, "sameTree", {
  enumerable: true,
  get: function () {
    return sameTree;
  }
});
Object.defineProperty(exports, "sarif", {
  enumerable: true,
  get: function () {
    return sarif;
  }
});
Object.defineProperty(exports, "scalarNode", {
  enumerable: true,
  get: function () {
    return scalarNode;
  }
});
Object.defineProperty(exports, "scoreScale", {
  enumerable: true,
  get: function () {
    return scoreScale;
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
Object.defineProperty(exports, "suggestionText", {
  enumerable: true,
  get: function () {
    return suggestionText;
  }
});
Object.defineProperty(exports, "taskHistory", {
  enumerable: true,
  get: function () {
    return taskHistory;
  }
});
Object.defineProperty(exports, "terminal_exports", {
  enumerable: true,
  get: function () {
    return terminal_exports;
  }
});
Object.defineProperty(exports, "testItems", {
  enumerable: true,
  get: function () {
    return testItems;
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
Object.defineProperty(exports, "verdictWords", {
  enumerable: true,
  get: function () {
    return verdictWords;
  }
});
Object.defineProperty(exports, "versionOfPath", {
  enumerable: true,
  get: function () {
    return versionOfPath;
  }
});
Object.defineProperty(exports, "versusCell", {
  enumerable: true,
  get: function () {
    return versusCell;
  }
});
Object.defineProperty(exports, "withValue", {
  enumerable: true,
  get: function () {
    return withValue;
  }
});