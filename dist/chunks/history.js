const require_direction = require("./direction.js");
const require_folder = require("./folder.js");

// src/domain/history.ts
/** The primary metric of one version; null when it is missing or no finite number. */
function primaryValue(facts, primary) {
	const value = primary === null ? NaN : require_direction.findMetric(require_direction.metricTable(facts.results), primary)?.value ?? NaN;
	return Number.isFinite(value) ? value : null;
}
/** Names of the versions with the best primary metric, ties all named, the one under review left out. */
function bestVersions(versions, settings) {
	const { primary, reading, candidate } = settings;
	if (primary === null) return /* @__PURE__ */ new Set();
	const sign = reading.directionOf(primary) === "higher" ? 1 : -1;
	const scored = versions.flatMap((facts) => {
		const value = facts.version === candidate ? null : primaryValue(facts, primary);
		return value === null ? [] : [{
			version: facts.version,
			score: sign * value
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
	return [...versions].sort((a, b) => require_folder.compareVersions(a.name, b.name, {
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

Object.defineProperty(exports, "primaryValue", {
  enumerable: true,
  get: function () {
    return primaryValue;
  }
});
Object.defineProperty(exports, "taskHistory", {
  enumerable: true,
  get: function () {
    return taskHistory;
  }
});