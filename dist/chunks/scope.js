const require_baseline = require("./baseline.js");

// src/domain/waiver.ts
const dayMs = 864e5;
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
	const until = expires.epochMs + (expires.dateOnly ? dayMs : 0);
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
	for (const { gate, owner, expires } of head.filter((waiver) => failed.has(waiver.gate))) if (expires.until <= now) notes.push(require_baseline.reason("waiver-expired", {
		gate,
		owner,
		expires: expires.text
	}));
	else if (!counting.some((other) => other.gate === gate && other.expires.until > now)) notes.push(require_baseline.reason("waiver-not-yet", {
		gate,
		owner
	}));
	return {
		gates: gates.map((gate) => {
			const waiver = counting.find((one) => one.gate === gate.name && one.expires.until > now);
			if (gate.outcome !== "fail" || waiver === void 0) return gate;
			const { gate: name, owner, expires } = waiver;
			const why = require_baseline.reason("waived", {
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

Object.defineProperty(exports, "applyWaivers", {
  enumerable: true,
  get: function () {
    return applyWaivers;
  }
});
Object.defineProperty(exports, "touchedVersions", {
  enumerable: true,
  get: function () {
    return touchedVersions;
  }
});
Object.defineProperty(exports, "versionOfPath", {
  enumerable: true,
  get: function () {
    return versionOfPath;
  }
});
Object.defineProperty(exports, "waivable", {
  enumerable: true,
  get: function () {
    return waivable;
  }
});