const require_action = require("../action.js");
const require_cleanup = require("./commands-cleanup.js");
const require_git = require("./git.js");
const require_start = require("./start.js");
const require_plan = require("./domain-retention-plan.js");
const require_plain = require("./render-escape-plain.js");
const require_messages = require("./messages.js");
const require_json = require("./render-plan-json.js");
let node_path = require("node:path");

// src/action/cleanup.ts
/** Plans a cleanup of the branch that the run is on and, unless it is a dry run, carries it out. Gives the exit status. */
async function cleanupRun(run) {
	const { context } = run;
	const branch = branchOf(run);
	checkConfirmation(run.settings, context.repository);
	const github = await run.github();
	if (github === null && !run.settings.dryRun) throw new require_start.UsageError("A cleanup that is carried out needs a github-token.");
	const root = (0, node_path.resolve)(context.workspace || ".", run.settings.workingDirectory);
	const repository = await require_git.findRepository(root);
	if (repository === null) throw new require_start.OperationError("A cleanup needs a checkout with its whole history: actions/checkout with fetch-depth: 0 before this step.");
	const store = await require_git.openStore(repository);
	try {
		await publish(run, await require_cleanup.runCleanup({
			tool: require_start.tool,
			now: run.now,
			given: run.given
		}, {
			open: () => openTarget(run, store, github, branch),
			...await portsOf(run, github, branch, repository.prefix)
		}));
		return 0;
	} finally {
		store.close();
	}
}
/** Pull requests are what a cleanup makes; it never works on one. */
function branchOf({ context }) {
	const [, branch] = /^refs\/heads\/(.+)$/.exec(context.ref) ?? [];
	if (branch !== void 0) return branch;
	throw new require_start.UsageError(`command: cleanup works on a branch, with the events schedule and workflow_dispatch; this run is on ${context.ref}.`);
}
function checkConfirmation({ dryRun, apply, confirm }, repository) {
	if (dryRun || apply !== "commit" || confirm?.toLowerCase() === repository.toLowerCase()) return;
	throw new require_start.UsageError(`apply: commit removes versions without a review: set confirm to this repository's full name, ${repository}.`);
}
/**
* The branch as it stands now. Where the checkout lacks that commit and may not fetch it (`persist-credentials: false` on
* a private repository), the commit of the run: what moved since is looked at before anything is written.
*/
async function openTarget(run, store, github, branch) {
	const live = await headOf(run, github, branch);
	try {
		return await require_cleanup.openCommitTarget(store, live, branch);
	} catch (error) {
		if (!(error instanceof require_start.OperationError) || live === run.context.sha) throw error;
		return require_cleanup.openCommitTarget(store, run.context.sha, branch);
	}
}
async function headOf({ context }, github, branch) {
	if (github === null) return context.sha;
	const { readRef } = await Promise.resolve().then(() => require("./adapters-github-committer-refs.js"));
	return await readRef(github, context, branch) ?? context.sha;
}
async function portsOf({ context }, github, branch, prefix) {
	if (github === null) return {
		openPullRequests: async () => ({ kind: "not-asked" }),
		committer: () => null
	};
	const { owner, repo } = context;
	const { githubCommitter } = await Promise.resolve().then(() => require("./adapters-github-committer.js"));
	const { readOpenPullRequests } = await Promise.resolve().then(() => require("./adapters-github-open-pull-requests.js"));
	return {
		openPullRequests: () => readOpenPullRequests(github, {
			owner,
			repo,
			prefix
		}),
		committer: (settings) => settings.dryRun ? null : githubCommitter(github, committerOptions(settings, {
			owner,
			repo,
			branch,
			prefix
		}))
	};
}
/** The working directory is told by the prefix, however the input writes it. */
const committerOptions = ({ apply, commentKey, labels, reviewers, assignees, draft }, at) => ({
	...at,
	key: commentKey === "default" ? "" : commentKey,
	mode: apply === "commit" ? "commit" : "pull-request",
	proposal: {
		labels,
		reviewers,
		assignees,
		draft
	}
});
async function publish(run, { plan, settings, outcome }) {
	const language = settings.language ?? "en";
	const logged = outcomeText(outcome, language);
	const done = "url" in outcome && outcome.url !== "" ? `<a href="${encodeURI(outcome.url)}">${logged}</a>` : logged;
	const markdown = (budgetBytes) => `${require_cleanup.renderPlanMarkdown(plan, {
		language,
		budgetBytes
	})}\n${done}\n`;
	const what = {
		json: require_json.renderPlanJson(plan),
		markdown: markdown(Number.MAX_SAFE_INTEGER),
		summary: (budgetBytes) => markdown(budgetBytes - done.length * 4),
		findings: [],
		outputs: {
			"removed-versions": require_action.outputJson(require_plan.versionsWith(plan, "remove")),
			deferred: String(plan.totals.defer),
			"pull-request-url": "url" in outcome ? outcome.url : ""
		}
	};
	require_action.sayLines([...require_action.planLines(plan, language), ...logged === "" ? [] : [logged]]);
	await require_action.publishFiles(run, settings, what);
	require_action.publishAnnotations(await require_action.publishSummary(run, settings, what), [], language, "");
	const say = (level, message) => require_action.annotate({
		level,
		file: null,
		line: null,
		column: null,
		title: "Tunegate",
		message
	});
	for (const message of warnings(plan.notices, outcome, language)) say("warning", message);
	if (leftAlone.has(outcome.kind)) say("notice", require_plain.logLine(logged));
}
const leftAlone = /* @__PURE__ */ new Set([
	"declined",
	"taken-over",
	"unknown"
]);
/** What became of the plan, in one line. Numbers are GitHub's own. */
function outcomeText(outcome, language) {
	const { plan: words } = require_messages.messagesIn(language);
	switch (outcome.kind) {
		case "opened":
		case "updated":
		case "unchanged": return words.proposed(outcome.number);
		case "declined": return words.declined(outcome.number);
		case "taken-over": return words.takenOver(outcome.branch, outcome.number);
		case "unknown": return words.incomplete(outcome.number);
		case "closed": return words.withdrawn(outcome.number);
		case "committed": return words.committed(require_messages.shortSha(outcome.sha));
		case "dry-run": return words.dryRun;
		case "nothing":
		case "removed": return "";
	}
}
/** At most so many warnings: nobody reads more. */
const mostWarnings = 5;
const urgent = /* @__PURE__ */ new Set([
	"history-unknown",
	"record-full",
	"file-unreadable"
]);
function warnings(notices, outcome, language) {
	const { plan: words } = require_messages.messagesIn(language);
	const unstored = "bodyStored" in outcome && !outcome.bodyStored ? [words.bodyNotStored(outcome.number)] : [];
	const refused = "refused" in outcome ? outcome.refused.map(words.notTaken) : [];
	const said = notices.filter(({ code }) => urgent.has(code)).map((notice) => require_plain.plain(words.notices[notice.code](notice)));
	return [
		...unstored,
		...refused,
		...said
	].slice(0, mostWarnings).map(require_plain.logLine);
}

exports.cleanupRun = cleanupRun;