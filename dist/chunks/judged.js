import { t as commonHashes } from "./hashes.js";
import { t as openPair } from "./pair.js";
import { a as findCommit, o as findRepository } from "./working-tree.js";
import { n as UsageError } from "./errors.js";
import { n as toolVersion } from "./version.js";
import { i as openWorkplace, n as labelOf, o as textFlag, r as openTask, t as finish } from "./work3.js";
import { t as _usingCtx } from "./usingCtx.js";

// src/cli/judged.ts
/** A command that is judged by the gates before it writes. */
const judgedRun = (command, act) => async (invocation) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const place = await openWorkplace(invocation);
		const task = await openTask(invocation, place);
		const judging = judgingOf(invocation);
		const work = await act(task, _usingCtx$1.a(await openHead(invocation, place)).pair, judging, invocation.positionals[1] ?? null);
		const outcome = await finish(invocation, place, command, labelOf(task), work);
		return work.exitCode === 0 || place.style.format === "json" ? outcome : await withReport(place, outcome, work);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
function judgingOf(invocation) {
	const { configFile, baseline, criteria } = invocation.settings;
	const reason = textFlag(invocation, "reason");
	const forced = invocation.flags["force"] === true;
	if (forced && (reason === null || reason.trim() === "")) throw new UsageError("--force also needs --reason \"...\": it stays in lineage.yaml, for everybody who asks later.");
	if (!forced && reason !== null) throw new UsageError("--reason is only for --force.");
	return {
		configFile,
		baseline,
		criteria,
		settings: (fromFile) => invocation.over(fromFile).settings,
		toolVersion,
		hashes: commonHashes,
		now: invocation.now,
		force: forced ? reason : null
	};
}
/** What is committed against the files as they are; without a commit the files against themselves. */
async function openHead({ workingDirectory }, { snapshot }) {
	const repository = await findRepository(workingDirectory);
	if (repository !== null && await findCommit(repository, "HEAD") !== null) return await openPair({
		workingDirectory,
		baseRef: "HEAD",
		headRef: null
	});
	return {
		pair: {
			base: snapshot,
			head: snapshot,
			changes: async () => [],
			baseHistory: null,
			baseFoundBy: "folder"
		},
		[Symbol.asyncDispose]: async () => void 0
	};
}
/** A refusal with all its reasons: the report that the pull request would get. */
async function withReport({ style }, { text, exitCode }, work) {
	const { renderReportTerminal } = await import("./terminal2.js");
	return {
		text: `${text}\n${renderReportTerminal(work.report, style)}`,
		exitCode
	};
}

export { judgedRun as t };