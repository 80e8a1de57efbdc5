const require_format = require("./format.js");
const require_catalogue = require("./catalogue.js");
const require_speaker = require("./speaker.js");
const require_text = require("./text.js");
const require_view = require("./view.js");

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
	const primary = require_view.primaryOf(task);
	if (primary === null || task.baseline === null || !require_view.isComparable(task)) return null;
	const { change, candidate, scale, candidateInterval, significance } = primary;
	if (change === null || candidate === null || primary.outcome === "unchanged") return null;
	const counted = task.notes.find((note) => note.code === "test-items")?.args;
	const items = counted?.baseline === counted?.candidate ? counted?.candidate ?? null : null;
	const range = candidateInterval === null ? "" : require_format.valueInterval(candidateInterval, scale).replace(" … ", "–");
	return messages.headline.plainWords({
		metric: require_speaker.metricName(messages, primary.name),
		value: require_text.words(require_format.metricValue(candidate, scale)),
		range,
		change: require_text.words(require_format.metricChange(change, scale)),
		baseline: task.baseline.version,
		items,
		significance,
		p: primary.pValue === null ? "" : require_format.pValue(primary.pValue)
	});
}

// src/render/headline.ts
function standingChange(task, messages) {
	const primary = require_view.primaryOf(task);
	if (primary === null || task.baseline === null || primary.change === null) return null;
	if (!task.comparability.comparable) return null;
	if (primary.outcome === "new" || primary.outcome === "missing") return null;
	return {
		outcome: primary.outcome,
		size: require_text.words(require_speaker.size(messages, primary.change, primary.scale)),
		baseline: task.baseline.version,
		deployed: require_view.isDeployedBaseline(task.baseline),
		significance: primary.significance,
		p: primary.pValue === null ? "" : require_format.pValue(primary.pValue)
	};
}
/** How the primary metric stands, in one sentence; else the verdict's first reasons. */
function standingOf(task, messages) {
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(task.metrics, task.primaryMetric));
	const primary = require_view.primaryOf(task);
	const value = primary?.candidate ?? null;
	const scaleDiffers = task.gates.some(({ reason }) => reason.code === "scale-differs");
	if (primary === null || value === null || !Number.isFinite(value) || scaleDiffers) return task.verdict.reasons.filter(({ code }) => code !== "errors-found").slice(0, 2).map((reason) => require_catalogue.reasonText(messages, reason, say));
	const limit = task.primaryMetric?.threshold ?? null;
	const bound = task.gates.find(({ reason }) => reason.code === "threshold-bound-missed" || reason.code === "threshold-bound-unknown")?.reason;
	const gap = limit === null ? 0 : primary.direction === "higher" ? limit - value : value - limit;
	const standing = messages.headline.standing({
		metric: require_speaker.metricName(messages, primary.name),
		value: require_text.words(require_format.valueAgainst(value, limit ?? value, primary.scale)),
		threshold: limit === null ? null : bound !== void 0 ? null : {
			limit: require_text.words(require_format.limitValue(limit, primary.scale)),
			met: gap <= 0,
			gap: require_text.words(require_speaker.size(messages, gap, primary.scale))
		},
		change: standingChange(task, messages)
	});
	const said = (task.comparability.comparable ? [] : task.comparability.reasons.slice(0, 1)).map((reason) => require_catalogue.reasonText(messages, reason, say));
	const sentences = task.baseline === null ? [standing, ...said] : [...said, standing];
	return [
		...bound === void 0 ? [] : [require_catalogue.reasonText(messages, bound, say)],
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
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(task.metrics, task.primaryMetric));
	const [look] = task.verdict.reasons.filter(({ code }) => !saidInPlainWords.includes(code) && code !== "waived");
	const cautious = require_view.stateOf(task) === "caution" && require_view.isComparable(task) && look !== void 0;
	return [
		...failed.length > 0 ? [also.gates(failed)] : [],
		...waived.length > 0 ? [also.waived(waived)] : [],
		...cautious ? [require_catalogue.reasonText(messages, look, say)] : []
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
	const state = require_view.stateOf(task);
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
	const named = (state) => tasks.filter((task) => require_view.stateOf(task) === state).map(({ taskName }) => taskName);
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
	if (report.tasks.some((task) => require_view.stateOf(task) === "caution")) return "warning";
	return report.result === "pending" ? "note" : "tip";
}
/** The headline of a report: about the one task that decides, or about all. */
function headlineOf(report, messages) {
	const tone = toneOf(report);
	const counts = require_view.countFindings(report.findings);
	const say = messages.headline;
	const states = report.tasks.map(require_view.stateOf);
	const pending = states.filter((state) => state === "pending").length;
	const decided = report.tasks.filter((_task, index) => states[index] !== "pending");
	const failing = decided.filter((task) => require_view.stateOf(task) === "fail");
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

Object.defineProperty(exports, "headlineOf", {
  enumerable: true,
  get: function () {
    return headlineOf;
  }
});
Object.defineProperty(exports, "plainWords", {
  enumerable: true,
  get: function () {
    return plainWords;
  }
});
Object.defineProperty(exports, "saidInPlainWords", {
  enumerable: true,
  get: function () {
    return saidInPlainWords;
  }
});