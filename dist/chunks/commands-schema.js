const require_reading = require("./reading.js");
const require_daily_work = require("./domain-documents-daily-work.js");
const require_report = require("./documents-report.js");
const require_plan = require("./domain-retention-plan.js");
const require_start = require("./start.js");
const require_judging = require("./judging.js");

// src/domain/documents/listing.ts
const validationResults = ["pass", "fail"];

// src/domain/records/results.ts
/** What a number of a results file is taken for. Only the first three are judged; the others serve as facts. */
const numberKinds = [
	"metric",
	"share",
	"runs",
	"standard-error",
	"spread",
	"bound",
	"p-value",
	"count",
	"support",
	"setting"
];
/** By which rule a number is taken for what it is. */
const readingRules = [
	"number",
	"class",
	"whole-items",
	"numerator",
	"list",
	"error-name",
	"spread-name",
	"bound-name",
	"p-value-name",
	"count-name",
	"support-name",
	"setting-name",
	"setting-section"
];
/** Which of the five known forms a results file has. */
const resultsShapes = [
	"guide",
	"scikit-learn",
	"trainer",
	"lm-eval",
	"numbers"
];

// src/documents/plan.ts
/** Any whole number: dates in the future give negative ages. */
const days = require_report.nullable(require_report.int());
const version = require_report.strictObject({
	version: require_report.text,
	action: require_report._enum(require_plan.planActions),
	rules: require_report.array(require_report._enum([...require_plan.keepRules, ...require_plan.removeRules])).readonly(),
	ageDays: days,
	score: require_report.nullable(require_report.number$1()),
	bytes: require_report.count,
	lfsBytes: require_report.count,
	external: require_report.texts,
	restore: require_report.nullable(require_report.texts),
	paths: require_report.texts
});
/** `cleanup` as a document. */
const planDocument = require_report.strictObject({
	schema: require_report.literal("tunegate.plan/1"),
	tool: require_report.tool,
	head: require_report.revision,
	cap: require_report.count,
	totals: require_report.strictObject({
		keep: require_report.count,
		remove: require_report.count,
		defer: require_report.count,
		bytes: require_report.count,
		lfsBytes: require_report.count,
		recordBytes: require_report.count
	}),
	tasks: require_report.array(require_report.strictObject({
		path: require_report.text,
		taskName: require_report.text,
		metric: require_report.nullable(require_report.text),
		scale: require_report._enum(require_plan.scoreScales),
		versions: require_report.array(version).readonly()
	})).readonly(),
	notices: require_report.array(require_report.strictObject({
		code: require_report._enum(require_plan.planNoticeCodes),
		task: require_report.nullable(require_report.text),
		version: require_report.nullable(require_report.text),
		detail: require_report.nullable(require_report.text)
	})).readonly()
});

// src/documents/schemas.ts
const label = {
	path: require_report.text,
	taskName: require_report.text
};
const list = require_report.strictObject({
	schema: require_report.literal("tunegate.list/1"),
	tool: require_report.tool,
	source: require_report.revision,
	tasks: require_report.array(require_report.strictObject({
		...label,
		readable: require_report.boolean(),
		status: require_report.nullable(require_report.status),
		version: require_report.nullable(require_report.text),
		primaryMetric: require_report.nullable(require_report.strictObject({
			name: require_report.text,
			value: require_report.nullable(require_report.number),
			scale: require_report.scale
		})),
		updated: require_report.nullable(require_report.text)
	})).readonly()
});
const history = require_report.strictObject({
	schema: require_report.literal("tunegate.history/1"),
	tool: require_report.tool,
	source: require_report.revision,
	task: require_report.strictObject({
		...label,
		status: require_report.nullable(require_report.status),
		version: require_report.nullable(require_report.text)
	}),
	primaryMetric: require_report.primaryMetric,
	history: require_report.array(require_report.historyEntry).readonly()
});
/** How each number of the results was read. */
const explain = require_report.strictObject({
	schema: require_report.literal("tunegate.explain/1"),
	tool: require_report.tool,
	source: require_report.revision,
	task: require_report.strictObject(label),
	version: require_report.text,
	file: require_report.text,
	shape: require_report._enum(resultsShapes),
	items: require_report.nullable(require_report.number),
	withoutResult: require_report.number,
	instrument: require_report.array(require_report.strictObject({
		field: require_report.text,
		value: require_report.text
	})).readonly(),
	numbers: require_report.array(require_report.strictObject({
		key: require_report.text,
		name: require_report.nullable(require_report.text),
		value: require_report.number,
		kind: require_report._enum(numberKinds),
		rule: require_report._enum(readingRules),
		direction: require_report.nullable(require_report.direction),
		directionFrom: require_report.nullable(require_report._enum(require_reading.directionRules)),
		unit: require_report.nullable(require_report.scale),
		n: require_report.nullable(require_report.number),
		primary: require_report.boolean()
	})).readonly()
});
const compare = require_report.strictObject({
	schema: require_report.literal("tunegate.compare/1"),
	tool: require_report.tool,
	language: require_report.language,
	source: require_report.revision,
	task: require_report.strictObject(label),
	primaryMetric: require_report.primaryMetric,
	comparison: require_report.strictObject({
		candidate: require_report.candidate,
		...require_report.comparisonShape
	}),
	verdict: require_report.verdict
});
const validate = require_report.strictObject({
	schema: require_report.literal("tunegate.validate/1"),
	tool: require_report.tool,
	language: require_report.language,
	source: require_report.revision,
	result: require_report._enum(validationResults),
	exitCode: require_report.union([require_report.literal(0), require_report.literal(1)]),
	tasks: require_report.array(require_report.strictObject({
		...label,
		...require_report.findingCounts
	})).readonly(),
	findings: require_report.findings
});
/** What the commands of daily work print, such as `new-version` and `deploy`. */
const work = require_report.strictObject({
	schema: require_report.literal("tunegate.work/1"),
	tool: require_report.tool,
	language: require_report.language,
	command: require_report.text,
	exitCode: require_report.union([require_report.literal(0), require_report.literal(1)]),
	task: require_report.nullable(require_report.strictObject(label)),
	version: require_report.nullable(require_report.text),
	files: require_report.array(require_report.strictObject({
		path: require_report.text,
		kind: require_report._enum(require_daily_work.writtenKinds)
	})).readonly(),
	notes: require_report.array(require_report.strictObject({
		code: require_report.text,
		message: require_report.text,
		args: require_report.looseArguments
	})).readonly(),
	commands: require_report.array(require_report.texts).readonly(),
	gates: require_report.array(require_report.gate).readonly()
});
const documents = {
	report: require_report.reportDocument,
	list,
	history,
	explain,
	compare,
	validate,
	plan: planDocument,
	work
};
/** The JSON Schema (draft 2020-12) of every document that a command writes, by command. */
function documentSchemas() {
	const schema = (name) => require_report.toJSONSchema(documents[name], {
		io: "input",
		target: "draft-2020-12"
	});
	return {
		report: schema("report"),
		list: schema("list"),
		history: schema("history"),
		explain: schema("explain"),
		compare: schema("compare"),
		validate: schema("validate"),
		plan: schema("plan"),
		work: schema("work")
	};
}

// src/records/schemas/json-schema.ts
const files = {
	task: require_reading.taskSchema,
	data_source: require_reading.dataSourceSchema,
	lineage: require_reading.lineageSchema,
	config: require_reading.configSchema,
	data_snapshot: require_reading.dataSnapshotSchema,
	results: require_reading.resultsSchema,
	model_info: require_reading.modelInfoSchema,
	retired: require_reading.retiredSchema,
	tunegate: require_reading.looseObject({
		...require_reading.policySchema.shape,
		rules: require_reading.anyOf(require_reading.partialRecord(require_reading._enum(require_judging.ruleIds), require_reading._enum(require_start.ruleSettings)), require_reading.rulesMeaning)
	})
};
/** What the readers ask of a text, in the regular expressions of JSON Schema. */
const patterns = {
	timestamp: "^\\d{4}-\\d{2}-\\d{2}([Tt ]|$)",
	duration: "^(\\d{1,4}w)?(\\d{1,5}d)?(\\d{1,6}h)?(\\d{1,7}m)?$",
	"version-name": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
};
/** Says of the fields of a mapping what zod does not know: which are required, may be empty, have a form. */
const addMarks = ({ zodSchema, jsonSchema }) => {
	if (!(zodSchema instanceof require_reading.ZodMiniObject)) return;
	const properties = jsonSchema.properties ?? {};
	const required = [];
	for (const [name, field] of Object.entries(zodSchema.shape)) {
		const mark = require_reading.marks.get(field) ?? {};
		const property = properties[name];
		if (mark.required === true) required.push(name);
		if (typeof property !== "object") continue;
		if (mark.form !== void 0) property.pattern = patterns[mark.form];
		if (property.type === "string" && property.enum === void 0 && mark.form !== "timestamp") Object.assign(property, { type: ["string", mark.form === "version-name" ? "integer" : "number"] });
		if (mark.required !== true && mark.valued !== true) allowNothing(property);
	}
	if (required.length > 0) jsonSchema.required = required;
};
/** Allows null beside the value: an empty field is the same as no field. */
function allowNothing(property) {
	const { type, anyOf, enum: values } = property;
	if (values !== void 0) property.enum = [...values, null];
	if (type !== void 0) Object.assign(property, { type: [type, "null"].flat() });
	else if (anyOf !== void 0) property.anyOf = [...anyOf, { type: "null" }];
}
/** JSON Schema (draft 7, which editors know best) of every file that a person writes, by the file's name. */
function fileSchemas() {
	const schema = (name) => require_report.toJSONSchema(files[name], {
		io: "input",
		target: "draft-7",
		override: addMarks
	});
	return {
		task: schema("task"),
		data_source: schema("data_source"),
		lineage: schema("lineage"),
		config: schema("config"),
		data_snapshot: schema("data_snapshot"),
		results: schema("results"),
		model_info: schema("model_info"),
		retired: schema("retired"),
		tunegate: {
			...schema("tunegate"),
			additionalProperties: false
		}
	};
}

// src/commands/schema.ts
/**
* The JSON Schema of one kind of file, as text; without a name the names of all. Throws UsageError with the nearest name.
*/
function schemaText(name) {
	const schemas = {
		...fileSchemas(),
		...documentSchemas()
	};
	const names = Object.keys(schemas);
	if (name === null) return `${names.join("\n")}\n`;
	const bare = name.replace(/\.(?:ya?ml|json)$/, "");
	if (Object.hasOwn(schemas, bare)) return `${JSON.stringify(schemas[bare], null, 2)}\n`;
	const likely = require_start.nearest(bare, names);
	const hint = likely === null ? `There are: ${names.join(", ")}.` : `Did you mean ${likely}?`;
	throw new require_start.UsageError(`There is no schema "${name}". ${hint}`);
}

exports.schemaText = schemaText;