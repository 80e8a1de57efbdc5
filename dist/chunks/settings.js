import { n as UsageError } from "./errors.js";
import { i as nearest } from "./records.js";
import { D as string, E as strictObject, N as _regex, O as transform, S as optional, d as _default, f as _enum, k as union, m as boolean, p as array, v as nullable, w as pipe } from "./schemas.js";
import { n as isOptionName, r as options, t as choices } from "./options.js";

// src/settings.ts
/** What a policy file lays down for every run, with what was given for this one over it. */
function overFile(fromFile, given) {
	return {
		...fromFile,
		...present(given)
	};
}
const present = (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0 && value !== ""));
const text = _default(nullable(string()), null);
const trueWords = [
	"true",
	"True",
	"TRUE"
];
const words = _enum([
	...trueWords,
	"false",
	"False",
	"FALSE"
]);
const toggle = union([boolean(), pipe(words, transform((word) => trueWords.includes(word)))]);
const version = string().check(_regex(/^[^\s/\\]{1,128}$/));
const commentKey = string().check(_regex(/^(?!.*--)[A-Za-z0-9._-]{1,64}$/));
const count = pipe(string().check(_regex(/^\d{1,6}$/)), transform(Number));
const split = pipe(string(), transform((list) => list.split(/[\s,]+/).filter((name) => name !== "")));
const schema = strictObject({
	"working-directory": _default(string(), "."),
	"config-file": text,
	format: _default(nullable(_enum(choices.format)), null),
	language: _default(nullable(_enum(choices.language)), null),
	"base-ref": text,
	"head-ref": text,
	baseline: _default(nullable(version), null),
	criteria: _default(nullable(_enum(choices.criteria)), null),
	"fail-on": _default(_enum(choices["fail-on"]), "error"),
	"warn-only": _default(toggle, false),
	"report-file": text,
	"dry-run": optional(toggle),
	apply: _default(_enum(choices.apply), "pull-request"),
	confirm: text,
	"max-deletions": _default(count, 10),
	"exempt-versions": _default(pipe(split, array(version)), []),
	comment: _default(_enum(choices.comment), "changes"),
	"comment-key": _default(commentKey, "default"),
	"job-summary": _default(toggle, true),
	"github-token": text
});
/** What a value must look like, where the setting has no closed list of values. */
const expectations = {
	"warn-only": "true or false",
	"dry-run": "true or false",
	"job-summary": "true or false",
	"max-deletions": "a whole number from 0 to 999999",
	"exempt-versions": "names of versions with commas between them",
	baseline: "deployed, parent, active, or the name of a version",
	"comment-key": "1 to 64 letters, digits, dots, underscores and single hyphens"
};
/**
* Checks what was given and fills in the defaults. An empty text counts as not given, as the runner passes an unset input.
* Throws UsageError, in our own words, for an unknown name, a value of the wrong form, and settings that exclude each other.
*/
function readSettings(given, origin) {
	const stated = present(given);
	const parsed = schema.safeParse(stated);
	if (!parsed.success) throw wrongSetting(parsed.error, stated, origin);
	const data = parsed.data;
	const settings = {
		workingDirectory: data["working-directory"],
		configFile: data["config-file"],
		format: data.format,
		language: data.language,
		baseRef: data["base-ref"],
		headRef: data["head-ref"],
		baseline: baselineChoice(data.baseline),
		criteria: data.criteria,
		failOn: data["fail-on"],
		warnOnly: data["warn-only"],
		reportFile: data["report-file"],
		dryRun: data["dry-run"] ?? data.apply !== "working-tree",
		apply: data.apply,
		confirm: data.confirm,
		maxDeletions: data["max-deletions"],
		exemptVersions: Object.freeze(data["exempt-versions"]),
		comment: data.comment,
		commentKey: data["comment-key"],
		jobSummary: data["job-summary"],
		githubToken: data["github-token"]
	};
	checkTogether(settings, origin);
	return Object.freeze(settings);
}
function baselineChoice(name) {
	if (name === null || name === "deployed" || name === "parent" || name === "active") return name;
	return { version: name };
}
/** The rules that look at more than one setting. */
function checkTogether(settings, origin) {
	if (settings.apply === "working-tree" && origin === "input") throw new UsageError("apply: working-tree is for a terminal; a workflow takes pull-request or commit.");
	if (!settings.dryRun && settings.apply === "commit" && settings.confirm === null) throw new UsageError(`${shown("apply", origin)} commit removes versions without a review: it also needs ${shown("confirm", origin)} with the name of the repository (owner/repo).`);
}
function wrongSetting(error, given, origin) {
	const [issue] = error.issues;
	const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	if (unknown !== void 0) return unknownSetting(unknown, Object.keys(options), origin);
	const name = String(issue?.path[0]);
	if (!isOptionName(name)) return new UsageError("The settings have an impossible form.");
	const value = name === "github-token" ? "" : ` is "${String(given[name])}"`;
	const option = options[name];
	const allowed = "choices" in option ? `one of ${option.choices.join(", ")}` : expectations[name];
	const likely = "choices" in option ? nearest(String(given[name]), option.choices) : null;
	return new UsageError(`${shown(name, origin)}${value}, but must be ${allowed ?? "a text"}.${likely === null ? "" : ` Did you mean ${likely}?`}`);
}
/** The error for a name that is no setting, with the nearest of `known`. */
function unknownSetting(name, known, origin) {
	const likely = nearest(name, known);
	const hint = likely === null ? "" : ` Did you mean ${shown(likely, origin)}?`;
	return new UsageError(`Unknown ${origin === "flag" ? "option" : "input"} ${shown(name, origin)}.${hint}`);
}
const shown = (name, origin) => origin === "flag" ? `--${name}` : name;

export { readSettings as n, unknownSetting as r, overFile as t };