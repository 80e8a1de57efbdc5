const require_working_folder = require("./working-folder.js");

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// src/domain/rule/consistency.ts
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

// src/domain/rule/history.ts
const historyRules = {
	"history/rewritten": "error",
	"history/origin-rewritten": "warning",
	"history/deployed-removed": "error",
	"history/version-removed": "warning",
	"history/name-reused": "error",
	"history/retired-removed": "warning"
};

// src/domain/rule/lineage.ts
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

// src/domain/rule/secrets.ts
const secretsRules = {
	"secrets/literal": "error",
	"secrets/token": "error",
	"secrets/url": "error"
};

// src/domain/rule/settings.ts
const settingsRules = {
	"settings/unknown-rule": "error",
	"settings/unknown-key": "error"
};

// src/domain/rule/shape.ts
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

// src/domain/rule/syntax.ts
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

// src/domain/rule/task.ts
const taskRules = {
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

// src/domain/rules.ts
/** Default severity of every rule; `rules:` in tunegate.yaml overrides it per rule. */
const defaultSeverity = {
	...syntaxRules,
	...shapeRules,
	...taskRules,
	...lineageRules,
	...consistencyRules,
	...historyRules,
	...secretsRules,
	...settingsRules
};
/** Whether `id` names a rule. */
const isRuleId = (id) => Object.hasOwn(defaultSeverity, id);

// src/records/schemas/fields.ts
const marks = registry();
function field(schema, description, mark = {}) {
	const optional$1 = require_working_folder.optional(schema);
	globalRegistry.add(optional$1, { description });
	marks.add(optional$1, mark);
	return optional$1;
}
/** The same field, required. */
function required(schema) {
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
const text = (description) => field(require_working_folder.string(), description);
const version = (description) => field(require_working_folder.string(), description, { form: "version-name" });
const timestamp = (description) => field(require_working_folder.string(), description, { form: "timestamp" });
const duration = (description) => field(require_working_folder.string(), description, { form: "duration" });
const number = (description) => field(require_working_folder.number(), description);
/** A number with bounds, null where there is none. */
function numberBetween(low, high, description) {
	const checks = high === null ? [require_working_folder._gte(low)] : [require_working_folder._gte(low), require_working_folder._lte(high)];
	return field(require_working_folder.number().check(...checks), description);
}
const flag = (description) => field(require_working_folder.boolean(), description);
const count = (description, minimum = 0) => field(require_working_folder.int().check(require_working_folder._gte(minimum)), description);
const choice = (values, description) => field(require_working_folder._enum(values), description);
const mapping = (shape, description) => field(require_working_folder.looseObject(shape), description);
const list = (item, description) => field(require_working_folder.array(item), description);
const texts = (description) => list(require_working_folder.string(), description);
/** A mapping with keys of the team's own choice; its content is read elsewhere. */
const freeMapping = (description) => field(require_working_folder.record(require_working_folder.string(), require_working_folder.unknown()), description);
const numbersByName = (description) => field(require_working_folder.record(require_working_folder.string(), require_working_folder.number().check(require_working_folder._gte(0))), description);
const anything = (description) => field(require_working_folder.unknown(), description);
/** A field of any other type. */
const anyOf = (schema, description) => field(schema, description);
/** One of several forms, told apart by whether it is a scalar, a list or a mapping. */
const either = (forms, description) => field(require_working_folder.union(forms), description);

// src/records/schemas/task.ts
/** A limit on one metric or on all that a pattern names; in task.yaml and tunegate.yaml. */
const guardSchema = require_working_folder.looseObject({
	metric: required(text("Metric name or pattern, such as `per_class.*.f1`")),
	min: valued(number("Least value, in the unit of the metric")),
	max: valued(number("Greatest value, in the unit of the metric")),
	max_regression: valued(number("Allowed drop against the baseline: 0.01 is one percentage point of a ratio, or 1 % of another number")),
	min_improvement: valued(number("Demanded improvement over the baseline, in the same unit"))
});
const successCriteria = {
	primary_metric: text("The metric that decides, such as `macro_f1`"),
	threshold: valued(number("What the primary metric has to reach, in its own unit")),
	direction: choice(["higher", "lower"], "Which direction is better; known by name for common metrics"),
	guards: list(guardSchema, "Limits on further metrics"),
	protected_classes: texts("Class labels whose f1 may not drop significantly"),
	baseline: text("Free text about what was there before")
};
const retention = either([require_working_folder.int().check(require_working_folder._gte(1)), require_working_folder.looseObject({
	keep_recent: valued(count("How many of the most recent versions stay", 1)),
	keep_deployed: flag("Versions that are or were deployed stay"),
	keep_best: flag("The best version by the primary metric stays"),
	keep_parents: flag("Parents of versions that stay do so too"),
	cleanup_exp_after: valued(duration("How long experiments stay, such as `7d`, `12h`, `2w` or `2w3d`"))
})], "What cleanup keeps: a number (the most recent N), or rules");
const waiver = require_working_folder.looseObject({
	gate: text("The gate that may fail"),
	version: version("The version it holds for"),
	reason: text("Why"),
	owner: text("Who answers for it"),
	expires: timestamp("Until when")
});
/** task.yaml */
const taskSchema = require_working_folder.looseObject({
	task_name: required(text("Name of the task, as its directory")),
	version: version("The active version"),
	status: required(choice(require_working_folder.taskStatuses, "Where the task stands")),
	task_type: text("Such as `classification`"),
	domain: text("Such as `finance`"),
	language: either([require_working_folder.string(), require_working_folder.array(require_working_folder.string())], "Language of the texts, such as `zh-TW`"),
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
		strategy: choice(require_working_folder.versionStrategies, "How versions are named"),
		naming: text("Template of model names, such as `{task}-v{n}`"),
		deploy_target: choice(require_working_folder.deployTargets, "Where models go"),
		retention
	}, "How versions are named, shipped and kept"),
	deployed_version: version("Which version is in production"),
	waivers: list(waiver, "Dated exceptions from gates"),
	created: timestamp("When the task was created"),
	updated: timestamp("When the task was last changed")
});

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
	created: timestamp("When the model was made")
};
/** lineage.yaml */
const lineageSchema = require_working_folder.looseObject({
	version: required(version("This version, as its folder")),
	created: timestamp("When this version was made"),
	parent: version("The version that this one started from; null for the first"),
	status: text("Such as `deployed`"),
	deployed_at: timestamp("When it went into production"),
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
const dataSnapshotSchema = require_working_folder.looseObject(dataShape);
/** model_info.json */
const modelInfoSchema = require_working_folder.looseObject(modelShape);
/** config.yaml: every key is the team's own. */
const configSchema = require_working_folder.looseObject({});
/** results.json in the guide's own form; the other forms are told apart by their keys. */
const resultsSchema = require_working_folder.looseObject({
	per_class: anything("Class label to its f1, or to `precision`, `recall`, `f1` and `support`"),
	confusion_matrix: anything("Counts: `labels` and `matrix` (rows are true classes), or true label to predicted label")
});
/** data_source.yaml: where the data comes from, in the team's own words. */
const dataSourceSchema = require_working_folder.looseObject({});
/** versions/retired.yaml: what is remembered of versions that were cleaned up. */
const retiredSchema = require_working_folder.looseObject({ versions: list(require_working_folder.looseObject({
	version: required(version("Name of the removed version; it is not used again")),
	parent: version("The version that it started from"),
	created: timestamp("When it was made"),
	removed: timestamp("When it was removed"),
	commit: text("The last commit that had it"),
	deployed: flag("Whether it ever was in production"),
	results: freeMapping("Its evaluation results"),
	changes: texts("Its changes")
}), "Removed versions, oldest first") });

Object.defineProperty(exports, "anyOf", {
  enumerable: true,
  get: function () {
    return anyOf;
  }
});
Object.defineProperty(exports, "choice", {
  enumerable: true,
  get: function () {
    return choice;
  }
});
Object.defineProperty(exports, "configSchema", {
  enumerable: true,
  get: function () {
    return configSchema;
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
Object.defineProperty(exports, "defaultSeverity", {
  enumerable: true,
  get: function () {
    return defaultSeverity;
  }
});
Object.defineProperty(exports, "flag", {
  enumerable: true,
  get: function () {
    return flag;
  }
});
Object.defineProperty(exports, "globalRegistry", {
  enumerable: true,
  get: function () {
    return globalRegistry;
  }
});
Object.defineProperty(exports, "guardSchema", {
  enumerable: true,
  get: function () {
    return guardSchema;
  }
});
Object.defineProperty(exports, "isRuleId", {
  enumerable: true,
  get: function () {
    return isRuleId;
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
    return list;
  }
});
Object.defineProperty(exports, "marks", {
  enumerable: true,
  get: function () {
    return marks;
  }
});
Object.defineProperty(exports, "modelInfoSchema", {
  enumerable: true,
  get: function () {
    return modelInfoSchema;
  }
});
Object.defineProperty(exports, "numberBetween", {
  enumerable: true,
  get: function () {
    return numberBetween;
  }
});
Object.defineProperty(exports, "resultsSchema", {
  enumerable: true,
  get: function () {
    return resultsSchema;
  }
});
Object.defineProperty(exports, "retiredSchema", {
  enumerable: true,
  get: function () {
    return retiredSchema;
  }
});
Object.defineProperty(exports, "taskSchema", {
  enumerable: true,
  get: function () {
    return taskSchema;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});
Object.defineProperty(exports, "texts", {
  enumerable: true,
  get: function () {
    return texts;
  }
});
Object.defineProperty(exports, "valued", {
  enumerable: true,
  get: function () {
    return valued;
  }
});