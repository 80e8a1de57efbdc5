import { h as valueAgainst, l as pValue, o as limitValue } from "./format.js";
import { r as reasonText } from "./catalogue.js";
import { a as speakerFor, i as size, t as metricName } from "./speaker.js";
import { s as words } from "./text.js";
import { a as countFindings, f as primaryOf, l as isDeployedBaseline, m as stateOf, u as knownMetrics } from "./view.js";

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
	const gap = limit === null ? 0 : primary.direction === "higher" ? limit - value : value - limit;
	const standing = messages.headline.standing({
		metric: metricName(messages, primary.name),
		value: words(valueAgainst(value, limit ?? value, primary.scale)),
		threshold: limit === null ? null : {
			limit: words(limitValue(limit, primary.scale)),
			met: gap <= 0,
			gap: words(size(messages, gap, primary.scale))
		},
		change: standingChange(task, messages)
	});
	const said = (task.comparability.comparable ? [] : task.comparability.reasons.slice(0, 1)).map((reason) => reasonText(messages, reason, say));
	return task.baseline === null ? [standing, ...said] : [...said, standing];
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

export { headlineOf as t };