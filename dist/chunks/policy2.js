const require_working_folder = require("./working-folder.js");
const require_folder = require("./folder.js");
const require_version = require("./version.js");
const require_policy = require("./policy.js");

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
	const { parsed, findings } = require_folder.readMapping(ref, content);
	if (parsed === null) return {
		policy: require_folder.defaultPolicy,
		settings: {},
		findings
	};
	const sink = {
		ref,
		position: parsed.position,
		findings: [...findings]
	};
	const root = knownKeys(sink, parsed.root);
	const value = require_folder.readShape(sink, require_policy.policySchema, root);
	return {
		policy: policyOf(sink, value, root),
		settings: settingsOf(value),
		findings: sink.findings
	};
}
const fold = (key) => key.replaceAll("-", "_");
/** The root with its keys spelt as in the schema, without those that are no setting. */
function knownKeys(sink, root) {
	const known = Object.keys(require_policy.policySchema.shape);
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
		const suggestion = require_working_folder.nearest(key, known);
		sink.findings.push(require_folder.finding("settings/unknown-key", place, { key: require_folder.shown(key) }, { suggestion }));
	}
	return {
		kind: "map",
		offset: root.offset,
		entries
	};
}
function policyOf(sink, value, root) {
	return {
		rules: rulesOf(sink, require_folder.childMap(root, "rules"), value.rules ?? {}),
		metrics: metricsOf(require_folder.childMap(root, "metrics"), value.metrics ?? {}),
		baseline: baselineOf(sink, require_folder.child(root, "baseline"), value.baseline),
		maxRegression: value.max_regression ?? require_folder.defaultPolicy.maxRegression,
		regressionMode: value["regression-mode"] ?? require_folder.defaultPolicy.regressionMode,
		thresholdMode: value["threshold-mode"] ?? require_folder.defaultPolicy.thresholdMode,
		confidence: value.confidence ?? require_folder.defaultPolicy.confidence,
		guards: require_folder.guardsOf(value.guards ?? []),
		protectedClasses: value.protected_classes ?? require_folder.defaultPolicy.protectedClasses,
		criteria: value.criteria ?? require_folder.defaultPolicy.criteria,
		waivers: value.waivers ?? require_folder.defaultPolicy.waivers
	};
}
function rulesOf(sink, node, severities) {
	const rules = /* @__PURE__ */ new Map();
	for (const [id, { keyOffset }] of node?.entries ?? []) {
		if (require_version.isRuleId(id)) {
			const severity = severities[id];
			if (severity !== void 0) rules.set(id, severity);
			continue;
		}
		const place = {
			...sink.ref,
			...sink.position(keyOffset)
		};
		const suggestion = require_working_folder.nearest(id, Object.keys(require_version.defaultSeverity));
		sink.findings.push(require_folder.finding("settings/unknown-rule", place, { id: require_folder.shown(id) }, { suggestion }));
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
	if (text === void 0 || node === null) return require_folder.defaultPolicy.baseline;
	if (text === "deployed" || text === "parent" || text === "active") return text;
	if (require_folder.isSafeName(text)) return { version: text };
	const args = {
		key: "baseline",
		text: require_folder.shown(text)
	};
	sink.findings.push(require_folder.finding("shape/bad-name", require_folder.placeOf(sink, node), args));
	return require_folder.defaultPolicy.baseline;
}
function settingsOf(value) {
	const settings = {};
	for (const name of Object.keys(require_policy.runSettings)) {
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
	policy: require_folder.defaultPolicy,
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
			findings: [require_folder.finding(rule, {
				file,
				task: null,
				line: 1,
				column: 1
			}, {})]
		};
	}
	const content = (await snapshot.read([entry], require_folder.sizeLimit)).get(file);
	return content === void 0 ? none : {
		file,
		...readPolicy(file, content)
	};
}
/** Throws UsageError when a policy file was named that none of the snapshots has. */
function requirePolicy(configFile, policies) {
	if (configFile !== null && policies.every(({ file }) => file === null)) throw new require_working_folder.UsageError(`There is no policy file ${configFile} in the working directory.`);
}
/** The policy with the flags and inputs of this run laid over it. */
function withOverrides(policy, { baseline, criteria }) {
	return {
		...policy,
		baseline: baseline ?? policy.baseline,
		criteria: criteria ?? policy.criteria
	};
}

Object.defineProperty(exports, "loadPolicy", {
  enumerable: true,
  get: function () {
    return loadPolicy;
  }
});
Object.defineProperty(exports, "policyFiles", {
  enumerable: true,
  get: function () {
    return policyFiles;
  }
});
Object.defineProperty(exports, "requirePolicy", {
  enumerable: true,
  get: function () {
    return requirePolicy;
  }
});
Object.defineProperty(exports, "withOverrides", {
  enumerable: true,
  get: function () {
    return withOverrides;
  }
});