const require_folder = require("./folder.js");

// src/domain/reason.ts
function reason(code, args) {
	return {
		code,
		args
	};
}

// src/domain/baseline.ts
/** A baseline made so long before the candidate is worth a note: half a year, in which data and language move. */
const oldAfterDays = 180;
const dayMs = 864e5;
const deploymentTime = (facts) => facts.deployedAt?.epochMs ?? facts.created?.epochMs ?? Number.NEGATIVE_INFINITY;
/**
* Every version that the base's record or history calls deployed, in the order of the rules: `deployed_version`;
* `version` with `status: deployed`; lineages with `status: deployed` or `deployed_at`, the latest first; the last
* commit with `status: deployed`; retired versions that were deployed. The first one is in production.
*/
function deployedHits(base, inHistory) {
	const definition = require_folder.definitionOf(base);
	const hits = [];
	const add = (version, rule) => {
		if (version !== null) hits.push({
			version,
			rule
		});
	};
	add(definition?.deployedVersion ?? null, "deployed-version");
	if (definition?.status === "deployed") add(definition.version, "status-deployed");
	const said = [...require_folder.versionsOf(base).values()].filter((facts) => facts.status === "deployed" || facts.deployedAt !== null).sort((a, b) => deploymentTime(b) - deploymentTime(a) || require_folder.compareVersions(b.name, a.name));
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
	if (require_folder.sameFamily(a.name, b.name)) return require_folder.compareVersions(a.name, b.name, {
		createdA,
		createdB
	}) < 0;
	return createdA !== null && createdB !== null && createdA < createdB;
}
/** Whole days from `from` to `now`; null when unknown or in the future. */
function ageDays(from, now) {
	return from === null || from > now ? null : Math.floor((now - from) / dayMs);
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
		base: require_folder.versionsOf(input.base),
		head: require_folder.versionsOf(input.head),
		baseActive: require_folder.definitionOf(input.base)?.version ?? null
	};
	const hits = deployedHits(input.base, input.deployedInHistory);
	const deployed = hits.find((hit) => sides.base.has(hit.version)) ?? null;
	const production = deployed === null ? null : sides.base.get(deployed.version) ?? null;
	const deployments = {
		deployed,
		production,
		everDeployed: [...hits, ...retiredHits(input.base)]
	};
	const active = require_folder.definitionOf(input.head)?.version ?? null;
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

Object.defineProperty(exports, "ageDays", {
  enumerable: true,
  get: function () {
    return ageDays;
  }
});
Object.defineProperty(exports, "decideBaseline", {
  enumerable: true,
  get: function () {
    return decideBaseline;
  }
});
Object.defineProperty(exports, "deployedHits", {
  enumerable: true,
  get: function () {
    return deployedHits;
  }
});
Object.defineProperty(exports, "reason", {
  enumerable: true,
  get: function () {
    return reason;
  }
});