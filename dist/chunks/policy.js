const require_working_folder = require("./working-folder.js");
const require_version = require("./version.js");

// src/records/schemas/policy.ts
const severities = [
	"off",
	"notice",
	"warning",
	"error"
];
const metricSchema = require_working_folder.looseObject({
	direction: require_version.choice(["higher", "lower"], "Which direction is better"),
	scale: require_version.choice([
		"ratio",
		"percent",
		"absolute"
	], "0 to 1, 0 to 100, or a plain number")
});
/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
const runSettings = {
	language: require_version.text("Language of the output: `en` or `zh-TW`"),
	"fail-on": require_version.text("What makes the exit status 1: `error`, `inconclusive`, `warning` or `never`"),
	"warn-only": require_version.flag("Report failures, but end with status 0"),
	comment: require_version.text("When to comment on the pull request: `changes`, `always`, `on-failure` or `never`"),
	"comment-key": require_version.text("One comment for each key"),
	"job-summary": require_version.flag("Write the job summary"),
	"max-deletions": require_version.text("The most versions that one cleanup removes"),
	"exempt-versions": require_version.texts("Versions never to remove")
};
/** tunegate.yaml */
const policySchema = require_working_folder.looseObject({
	rules: require_version.anyOf(require_working_folder.partialRecord(require_working_folder._enum(Object.keys(require_version.defaultSeverity)), require_working_folder._enum(severities)), "Rule id to its severity, or `off`"),
	metrics: require_version.anyOf(require_working_folder.record(require_working_folder.string(), metricSchema), "Metric name or pattern to how it is read; the first that fits counts"),
	baseline: require_version.text("What to compare with: `deployed`, `parent`, `active` or the name of a version"),
	max_regression: require_version.valued(require_version.numberBetween(0, null, "Allowed drop of the primary metric: 0.01 is one percentage point of a ratio")),
	"regression-mode": require_version.choice(["normal", "strict"], "`strict` demands the whole interval within the allowed drop"),
	"threshold-mode": require_version.choice(["point", "lower-bound"], "What has to reach the threshold"),
	confidence: require_version.valued(require_version.numberBetween(.5, .9999, "Level of all intervals, such as 0.95")),
	guards: require_version.list(require_version.guardSchema, "Limits on further metrics, for every task"),
	protected_classes: require_version.texts("Class labels whose f1 may not drop significantly, in every task"),
	criteria: require_version.choice(["base", "head"], "Whose success criteria count"),
	waivers: require_version.choice(["base", "head"], "Whose waivers count"),
	...runSettings
});

Object.defineProperty(exports, "policySchema", {
  enumerable: true,
  get: function () {
    return policySchema;
  }
});
Object.defineProperty(exports, "runSettings", {
  enumerable: true,
  get: function () {
    return runSettings;
  }
});