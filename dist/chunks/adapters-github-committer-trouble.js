const require_start = require("./start.js");
const require_action = require("../action.js");

// src/adapters/github/committer-trouble.ts
/** Whether a failed request may still have taken effect: its answer got lost, or the server failed while answering. */
function mayHaveHappened(error) {
	const status = require_action.statusOf(error);
	return status === null || status >= 500;
}
/** Sends a request once more after such a failure. Only for what may happen twice: git objects, the same state again. */
async function repeated(send) {
	try {
		return await send();
	} catch (error) {
		if (!mayHaveHappened(error)) throw error;
		return await send();
	}
}
/** What to do, by what GitHub says. The first that fits; GitHub's own words stand in front of it. */
const advice = [
	[/not permitted to create or approve pull requests/i, "Turn on \"Allow GitHub Actions to create and approve pull requests\" in the settings of the repository (Actions, General), or give the token of a GitHub App."],
	[/verified signatures|must be signed|signature/i, "The branch asks for signed commits: with the token of the workflow or of a GitHub App the commits are signed by GitHub; a personal token signs none."],
	[/rule violations|ruleset|protected (?:branch|ref)|changes must be made through a pull request|required status check|approving review|cannot (?:force-push|update this protected)|not authorized to push/i, "The branch is protected: use apply: pull-request, exempt tunegate/cleanup/** from the rule, or let the App whose token is used bypass it."],
	[/draft pull requests are not supported/i, "Leave the input draft out: this repository has no drafts."],
	[/resource not accessible by (?:integration|personal access token)/i, "The token may not do it: the job needs \"permissions: contents: write, pull-requests: write\"."],
	[/rate limit/i, "Run it again later."]
];
const byStatus = {
	401: "The token is not valid.",
	403: "The job needs \"permissions: contents: write, pull-requests: write\".",
	404: "The repository is not there, or the token may not see it.",
	409: "The repository is empty or was changed at the same time: run it again."
};
/** Longer reasons are cut: the first words say it. */
const longest = 400;
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const texts = (value) => Array.isArray(value) ? value.flatMap((one) => {
	if (typeof one === "string") return [one];
	return typeof one === "object" && one !== null && "message" in one && typeof one.message === "string" ? [one.message] : [];
}) : [];
/** What GitHub answered, in its own words and in one line: `message` and every `errors[].message`; null without an answer. */
function reasonOf(error) {
	if (typeof error !== "object" || error === null) return null;
	const response = "response" in error ? error.response : null;
	if (typeof response !== "object" || response === null) return null;
	const data = "data" in response ? response.data : response;
	const message = typeof data === "object" && data !== null && "message" in data ? [data.message] : [];
	const errors = typeof data === "object" && data !== null && "errors" in data ? texts(data.errors) : [];
	const own = "errors" in error ? texts(error.errors) : [];
	const line = [.../* @__PURE__ */ new Set([
		...message.filter((one) => typeof one === "string"),
		...errors,
		...own
	])].join("; ").replace(control, " ").replaceAll(/ {2,}/g, " ").trim();
	if (line === "") return null;
	return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
/** What GitHub said and what can be done about it, in one line; null for what is no answer of GitHub. */
function refusalOf(error) {
	const reason = reasonOf(error);
	const status = require_action.statusOf(error);
	if (reason === null && status === null) return null;
	const hint = advice.find(([pattern]) => pattern.test(reason ?? ""))?.[1] ?? byStatus[status ?? 0] ?? "";
	return `${reason === null ? `GitHub answered with status ${status}.` : `GitHub says: "${reason}".`} ${hint}`.trim();
}
/** Runs `work`; what GitHub answers becomes OperationError, with GitHub's reason and what can be done. */
async function explained(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof require_start.OperationError || error instanceof require_start.UsageError) throw error;
		const refusal = refusalOf(error);
		if (refusal === null) throw error;
		throw new require_start.OperationError(`The cleanup could not be carried out. ${refusal}`, { cause: error });
	}
}

Object.defineProperty(exports, "explained", {
  enumerable: true,
  get: function () {
    return explained;
  }
});
Object.defineProperty(exports, "mayHaveHappened", {
  enumerable: true,
  get: function () {
    return mayHaveHappened;
  }
});
Object.defineProperty(exports, "refusalOf", {
  enumerable: true,
  get: function () {
    return refusalOf;
  }
});
Object.defineProperty(exports, "repeated", {
  enumerable: true,
  get: function () {
    return repeated;
  }
});