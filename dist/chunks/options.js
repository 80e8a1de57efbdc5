// src/domain/language.ts
/** Languages of the messages. */
const languages = ["en", "zh-TW"];

// src/settings/options.ts
/** What each setting with a closed list of values takes; the first is the default where there is one. */
const choices = {
	format: [
		"terminal",
		"markdown",
		"json",
		"html",
		"junit",
		"sarif"
	],
	language: languages,
	criteria: ["base", "head"],
	comment: [
		"changes",
		"always",
		"on-failure",
		"never"
	],
	"fail-on": [
		"error",
		"inconclusive",
		"warning",
		"never"
	],
	apply: [
		"pull-request",
		"commit",
		"working-tree"
	]
};
/** Every setting of SPEC section 10. Help, usage errors and shell completion come from this table. */
const options = {
	"working-directory": {
		kind: "text",
		summary: "work in this folder; paths start there",
		value: "<folder>",
		short: "C"
	},
	"config-file": {
		kind: "text",
		summary: "the policy file, if not tunegate.yaml",
		value: "<file>"
	},
	format: {
		kind: "choice",
		summary: "the form of output",
		choices: choices.format
	},
	language: {
		kind: "choice",
		summary: "the language of the output",
		choices: choices.language,
		alias: "lang"
	},
	"base-ref": {
		kind: "text",
		summary: "compare with this git revision or folder",
		value: "<ref>"
	},
	"head-ref": {
		kind: "text",
		summary: "judge this git revision or folder",
		value: "<ref>"
	},
	baseline: {
		kind: "text",
		summary: "deployed, parent, active, or a version",
		value: "<version>"
	},
	criteria: {
		kind: "choice",
		summary: "judge by the success criteria of",
		choices: choices.criteria
	},
	"fail-on": {
		kind: "choice",
		summary: "exit 1 on",
		choices: choices["fail-on"]
	},
	"warn-only": {
		kind: "switch",
		summary: "report failures, but exit 0"
	},
	"report-file": {
		kind: "text",
		summary: "write the JSON report to this file, too",
		value: "<file>"
	},
	"dry-run": {
		kind: "switch",
		summary: "say what would be done, and do nothing"
	},
	apply: {
		kind: "choice",
		summary: "carry it out in the working tree",
		choices: choices.apply,
		bare: "working-tree"
	},
	confirm: {
		kind: "text",
		summary: "owner/repo, to clean up without a pull request",
		value: "<name>"
	},
	"max-deletions": {
		kind: "count",
		summary: "the most versions that one run removes",
		value: "<n>"
	},
	"exempt-versions": {
		kind: "list",
		summary: "versions never to remove, with commas",
		value: "<names>"
	},
	comment: {
		kind: "choice",
		summary: "when to comment on the pull request",
		choices: choices.comment
	},
	"comment-key": {
		kind: "text",
		summary: "one comment for each key",
		value: "<key>"
	},
	"job-summary": {
		kind: "switch",
		summary: "write the job summary"
	},
	"github-token": {
		kind: "text",
		summary: "the token for the API of GitHub",
		value: "<token>"
	}
};
/** Whether `name` is the full name of a setting. */
const isOptionName = (name) => Object.hasOwn(options, name);

export { isOptionName as n, options as r, choices as t };