import { n as UsageError } from "./errors.js";
import { A as shown, C as text, F as defaultSeverity, I as isRuleId, P as finding, S as numberBetween, T as valued, _ as guardSchema, a as readMapping, b as flag, d as guardsOf, g as readShape, h as childMap, j as isSafeName, k as placeOf, l as sizeLimit, m as child, t as defaultPolicy, v as anyOf, w as texts, x as list, y as choice } from "./policy.js";
import { i as nearest } from "./records.js";
import { C as partialRecord, D as string, T as record, _ as looseObject, f as _enum } from "./schemas.js";

// src/records/schemas/policy.ts
const severities = [
	"off",
	"notice",
	"warning",
	"error"
];
const metricSchema = looseObject({
	direction: choice(["higher", "lower"], "Which direction is better"),
	scale: choice([
		"ratio",
		"percent",
		"absolute"
	], "0 to 1, 0 to 100, or a plain number")
});
/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
const runSettings = {
	language: text("Language of the output: `en` or `zh-TW`"),
	"fail-on": text("What makes the exit status 1: `error`, `inconclusive`, `warning` or `never`"),
	"warn-only": flag("Report failures, but end with status 0"),
	comment: text("When to comment on the pull request: `changes`, `always`, `on-failure` or `never`"),
	"comment-key": text("One comment for each key"),
	"job-summary": flag("Write the job summary"),
	"max-deletions": text("The most versions that one cleanup removes"),
	"exempt-versions": texts("Versions never to remove")
};
/** tunegate.yaml */
const policySchema = looseObject({
	rules: anyOf(partialRecord(_enum(Object.keys(defaultSeverity)), _enum(severities)), "Rule id to its severity, or `off`"),
	metrics: anyOf(record(string(), metricSchema), "Metric name or pattern to how it is read; the first that fits counts"),
	baseline: text("What to compare with: `deployed`, `parent`, `active` or the name of a version"),
	max_regression: valued(numberBetween(0, null, "Allowed drop of the primary metric: 0.01 is one percentage point of a ratio")),
	"regression-mode": choice(["normal", "strict"], "`strict` demands the whole interval within the allowed drop"),
	"threshold-mode": choice(["point", "lower-bound"], "What has to reach the threshold"),
	confidence: valued(numberBetween(.5, .9999, "Level of all intervals, such as 0.95")),
	guards: list(guardSchema, "Limits on further metrics, for every task"),
	protected_classes: texts("Class labels whose f1 may not drop significantly, in every task"),
	criteria: choice(["base", "head"], "Whose success criteria count"),
	waivers: choice(["base", "head"], "Whose waivers count"),
	...runSettings
});

// src/records/policy.ts
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
		policy: defaultPolicy,
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
		settings: settingsOf(value),
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
		const suggestion = nearest(key, known);
		sink.findings.push(finding("settings/unknown-key", place, { key: shown(key) }, { suggestion }));
	}
	return {
		kind: "map",
		offset: root.offset,
		entries
	};
}
function policyOf(sink, value, root) {
	return {
		rules: rulesOf(sink, childMap(root, "rules"), value.rules ?? {}),
		metrics: metricsOf(childMap(root, "metrics"), value.metrics ?? {}),
		baseline: baselineOf(sink, child(root, "baseline"), value.baseline),
		maxRegression: value.max_regression ?? defaultPolicy.maxRegression,
		regressionMode: value["regression-mode"] ?? defaultPolicy.regressionMode,
		thresholdMode: value["threshold-mode"] ?? defaultPolicy.thresholdMode,
		confidence: value.confidence ?? defaultPolicy.confidence,
		guards: guardsOf(value.guards ?? []),
		protectedClasses: value.protected_classes ?? defaultPolicy.protectedClasses,
		criteria: value.criteria ?? defaultPolicy.criteria,
		waivers: value.waivers ?? defaultPolicy.waivers
	};
}
function rulesOf(sink, node, severities) {
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
		const suggestion = nearest(id, Object.keys(defaultSeverity));
		sink.findings.push(finding("settings/unknown-rule", place, { id: shown(id) }, { suggestion }));
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
	if (text === void 0 || node === null) return defaultPolicy.baseline;
	if (text === "deployed" || text === "parent" || text === "active") return text;
	if (isSafeName(text)) return { version: text };
	const args = {
		key: "baseline",
		text: shown(text)
	};
	sink.findings.push(finding("shape/bad-name", placeOf(sink, node), args));
	return defaultPolicy.baseline;
}
function settingsOf(value) {
	const settings = {};
	for (const name of Object.keys(runSettings)) {
		const found = value[name];
		if (Array.isArray(found)) settings[name] = found.map(String).join(",");
		else if (typeof found === "string" || typeof found === "boolean") settings[name] = String(found);
	}
	return settings;
}

// src/commands/policy.ts
/** Where the policy is looked for when nobody says. */
const USUAL_FILES = ["tunegate.yaml", "tunegate.yml"];
const none = {
	file: null,
	policy: defaultPolicy,
	settings: {},
	findings: []
};
/** Reads the policy file of a snapshot: the one named by `--config-file`, else the usual one. */
async function loadPolicy(snapshot, entries, configFile) {
	const names = configFile === null ? USUAL_FILES : [configFile.replace(/^(?:\.\/)+/, "")];
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
/** Throws UsageError when a policy file was named that none of the snapshots has. */
function requirePolicy(configFile, policies) {
	if (configFile !== null && policies.every(({ file }) => file === null)) throw new UsageError(`There is no policy file ${configFile} in the working directory.`);
}
/** The policy with the flags and inputs of this run laid over it. */
function withOverrides(policy, { baseline, criteria }) {
	return {
		...policy,
		baseline: baseline ?? policy.baseline,
		criteria: criteria ?? policy.criteria
	};
}

export { requirePolicy as n, withOverrides as r, loadPolicy as t };