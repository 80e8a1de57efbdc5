const require_judging = require("./judging.js");
const require_git = require("./git.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_workplace = require("./cli-workplace.js");

// src/cli/gated-run.ts
/** Runs a command that is judged by the gates before it writes. */
async function judgedRun(invocation, command, act) {
	try {
		var _usingCtx$1 = require_judging._usingCtx();
		const place = await require_workplace.openWorkplace(invocation);
		const task = await require_workplace.openTask(invocation, place);
		const force = forceOf(invocation);
		const opened = _usingCtx$1.a(await openHead(invocation, place));
		const policies = await require_reading.loadPolicies(opened.pair, invocation.settings.configFile);
		const { settings } = require_reading.withPolicyFile(invocation, policies.base.settings);
		const { now } = invocation;
		const judging = {
			policies,
			settings,
			toolVersion: require_start.toolVersion,
			hashes: require_judging.commonHashes,
			now,
			force
		};
		const work = await act(task, opened.pair, judging, invocation.positionals[1] ?? null);
		const outcome = await require_workplace.finish(invocation, place, command, require_workplace.labelOf(task), work);
		return work.exitCode === 0 || place.style.format === "json" ? outcome : await withReport(place, outcome, work);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Why gates may fail; null where they have to pass. */
function forceOf(invocation) {
	const reason = require_workplace.textFlag(invocation, "reason");
	const forced = invocation.flags["force"] === true;
	if (forced && (reason === null || reason.trim() === "")) throw new require_start.UsageError("--force also needs --reason \"...\": it stays in lineage.yaml, for everybody who asks later.");
	if (!forced && reason !== null) throw new require_start.UsageError("--reason is only for --force.");
	return forced ? reason : null;
}
/** The committed state as the base, the files as they are as the head. Without a commit the files are both. */
async function openHead({ workingDirectory }, { snapshot }) {
	const repository = await require_git.findRepository(workingDirectory);
	if (repository !== null && await require_git.findCommit(repository, "HEAD") !== null) return await require_judging.openPair({
		workingDirectory,
		baseRef: "HEAD",
		headRef: null,
		mergeText: require_judging.mergeText
	});
	return {
		pair: {
			base: snapshot,
			head: snapshot,
			changes: async () => [],
			baseHistory: null,
			baseFoundBy: "folder",
			conflicts: [],
			mergeBase: null
		},
		[Symbol.asyncDispose]: async () => void 0
	};
}
/** A refusal with all its reasons: the report that the pull request would get. */
async function withReport({ style }, { text, exitCode }, work) {
	const { renderReportTerminal } = await Promise.resolve().then(() => require("./judging.js")).then((n) => n.terminal_exports);
	return {
		text: `${text}\n${renderReportTerminal(work.report, style)}`,
		exitCode
	};
}

exports.judgedRun = judgedRun;