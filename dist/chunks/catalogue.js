const require_text = require("./text.js");
const require_format = require("./format.js");

// src/render/messages/en/headline.ts
const more$11 = (count) => require_text.t`${count} more`;
const plural = (count, one, many) => require_text.words(`${count} ${count === 1 ? one : many}`);
const sureness$1 = {
	significant: require_text.t`significant`,
	noise: require_text.t`within noise`,
	unknown: require_text.t`how sure that is, is unknown`
};
function certainty$1(change) {
	if (change.significance === "noise") return require_text.t` (within noise)`;
	return change.p === "" ? require_text.t`` : require_text.t` (${require_text.words(change.p)})`;
}
function changeClause$1(change) {
	const baseline = change.deployed ? require_text.t`deployed ${change.baseline}` : require_text.t`${change.baseline}`;
	if (change.outcome === "unchanged") return require_text.t`equals ${baseline}`;
	const verb = change.outcome === "improved" ? require_text.t`beats` : require_text.t`is worse than`;
	return require_text.t`${verb} ${baseline} by ${change.size}${certainty$1(change)}`;
}
/** The first line: what is so, and what to do. Every function gives one sentence (or two short ones). */
const headline$1 = {
	nothing: () => require_text.t`No training task is touched.`,
	ship: (task, version) => require_text.t`Ready to ship: ${task} ${version}.`,
	acceptable: (task, version) => require_text.t`${task} ${version} may ship.`,
	caution: (task, version) => require_text.t`${task} ${version} may ship, but look first.`,
	undecided: (task, version) => require_text.t`${task} ${version}: the data cannot tell yet.`,
	notComparable: (task, version, baseline) => require_text.t`${task} ${version} cannot be compared with ${baseline}.`,
	below: (task, version) => require_text.t`${task} ${version} misses its target: do not ship.`,
	failed: (task, version) => require_text.t`${task} ${version} does not pass: do not ship.`,
	broken: (task) => require_text.t`The records of ${task} have errors: fix them first.`,
	brokenFiles: (count) => require_text.t`${plural(count, "error", "errors")} in the records: fix ${require_text.words(count === 1 ? "it" : "them")} first.`,
	pending: (task, version) => require_text.t`${task} ${version} has no results yet.`,
	pendingTask: (task) => require_text.t`${task} has no version to judge yet.`,
	archived: (task) => require_text.t`${task} is archived.`,
	removed: (task) => require_text.t`This pull request removes ${task}.`,
	rollback: (task, version) => require_text.t`Rollback of ${task} to ${version}.`,
	manyFailed: (count, of, tasks) => require_text.t`${count} of ${of} tasks do not pass: ${require_text.listed(tasks, ", ", more$11, 3)}.`,
	manyPassed: (count) => require_text.t`All ${count} tasks pass.`,
	manyUndecided: (count, of, tasks) => require_text.t`${count} of ${of} tasks cannot be decided yet: ${require_text.listed(tasks, ", ", more$11, 3)}.`,
	manyPending: (count) => require_text.t`None of the ${count} tasks has results yet.`,
	manyCaution: (count, of, tasks) => require_text.t`All ${of} tasks pass; look at ${count} before shipping: ${require_text.listed(tasks, ", ", more$11, 3)}.`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? require_text.t`meets the ${threshold.limit} threshold` : require_text.t`is ${threshold.gap} short of the ${threshold.limit} threshold`);
		if (change !== null) parts.push(changeClause$1(change));
		if (parts.length === 0) return require_text.t`${metric} ${value}.`;
		const contrast = threshold?.met === true && change?.outcome === "regressed";
		return require_text.t`${metric} ${value} ${require_text.join(parts, contrast ? ", but " : " and ")}.`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? require_text.t`` : require_text.t` (${require_text.words(range)})`;
		const on = items === null ? require_text.t`` : require_text.t` on ${items} items`;
		const tested = p === "" ? require_text.t`` : require_text.t` (${require_text.words(p)})`;
		return require_text.t`${metric} ${value}${around}, ${change} against ${baseline}${on}: ${sureness$1[significance]}${tested}.`;
	},
	also: {
		errors: (count) => require_text.t`${plural(count, "error", "errors")}.`,
		warnings: (count) => require_text.t`${plural(count, "warning", "warnings")}.`,
		pending: (count) => require_text.t`${plural(count, "further task", "further tasks")} without results yet.`,
		waived: (gates) => require_text.t`Waived: ${require_text.join(gates.map(require_text.code), ", ")}.`,
		gates: (gates) => require_text.t`Failed: ${require_text.join(gates.map(require_text.code), ", ")}.`
	}
};

// src/render/messages/en/labels.ts
/** Short texts of ours: heads, titles, words. Functions take numbers and finished texts, never data. */
const labels$1 = {
	/** Before a value in `name: value` and inside a sentence. */
	colon: ": ",
	comma: ", ",
	/** Between two clauses. */
	pause: ", ",
	space: " ",
	open: " (",
	close: ")",
	none: "–",
	task: "Task",
	taskName: "Task",
	mark: "Marks",
	certainty: "Certainty",
	wordThenReasons: ". ",
	tasksChecked: (count) => `${count} ${count === 1 ? "task" : "tasks"} checked`,
	status: "Status",
	version: "Version",
	verdict: "Verdict",
	threshold: "Threshold",
	primaryMetric: "Primary metric",
	updated: "Updated",
	verdictOn: (version, verdict) => `${version}: ${verdict.toLowerCase()}`,
	created: "Created",
	mainChanges: "Main changes",
	metric: "Metric",
	change: "Change",
	interval: (percent) => `${percent} interval`,
	versus: (version) => `vs ${version}`,
	versusDeployed: "vs deployed",
	versusBaseline: "vs baseline",
	firstVersion: "first version",
	firstShort: "first",
	noResults: "no results yet",
	notComparable: "not comparable",
	whatChanged: "What changed",
	setting: "Setting",
	gate: "Gate",
	required: "Required",
	observed: "Observed",
	where: "Where",
	what: "What",
	class: "Class",
	share: "Share",
	nextStep: "Next step",
	conclusion: "Conclusion",
	activeVersion: "Active version",
	history: "Version history",
	configChanges: "Configuration",
	metricChanges: "Metrics",
	comparing: "Compare",
	noTasks: "No task in this folder.",
	noVersions: "No version yet.",
	nothingChanged: "No change.",
	unreadable: "unreadable",
	sections: {
		gates: "Gates",
		metrics: "Metrics",
		classes: "Classes",
		config: "Configuration",
		data: "Data",
		changes: "Changes",
		findings: "Findings",
		history: "History and lineage",
		deployment: "Ship it, or go back",
		others: "Further versions",
		cleanup: "Clean-up after the merge"
	},
	/** Parts of a task as the line on what was left out calls them. */
	sectionNames: {
		core: "Reasons",
		metrics: "Metrics",
		causes: "What changed",
		gates: "Gates",
		classes: "Classes",
		config: "Configuration",
		data: "Data",
		changes: "Changes",
		findings: "Findings",
		history: "History",
		deployment: "Deployment",
		others: "Further versions",
		cleanup: "Clean-up"
	},
	detailsOf: (count) => `details of ${count} ${count === 1 ? "task" : "tasks"}`,
	sectionCount: {
		gates: (passed, of) => `${passed} of ${of} passed`,
		metrics: (count) => `${count} ${count === 1 ? "metric" : "metrics"}`,
		classes: (better, worse, same) => [
			better > 0 ? `${better} better` : "",
			worse > 0 ? `${worse} worse` : "",
			same > 0 ? `${same} unchanged` : ""
		].filter((part) => part !== "").join(", "),
		config: (count) => `${count} ${count === 1 ? "setting" : "settings"} changed`,
		versions: (count) => `${count} ${count === 1 ? "version" : "versions"}`,
		entries: (count) => `${count}`
	},
	counts: {
		error: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
		warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
		notice: (count) => `${count} ${count === 1 ? "notice" : "notices"}`
	},
	verdicts: {
		adopt: "Adopt",
		acceptable: "Acceptable",
		caution: "Caution",
		hold: "Hold",
		reject: "Reject",
		pending: "Pending",
		rollback: "Rollback"
	},
	results: {
		pass: "passed",
		fail: "failed",
		inconclusive: "inconclusive",
		pending: "pending"
	},
	outcomes: {
		pass: "pass",
		fail: "fail",
		inconclusive: "inconclusive",
		skipped: "skipped",
		waived: "waived"
	},
	severities: {
		error: "error",
		warning: "warning",
		notice: "notice"
	},
	significance: {
		significant: "significant",
		noise: "within noise",
		unknown: "unknown"
	},
	/** A class whose own interval leaves out zero, but not once all classes are tested together. */
	noiseTogether: (classes) => `within noise (${classes} classes tested together)`,
	changeOutcomes: {
		improved: "better",
		regressed: "worse",
		unchanged: "unchanged",
		new: "new",
		missing: "missing"
	},
	marks: {
		active: "active",
		candidate: "this pull request",
		deployed: "deployed",
		"was-deployed": "was deployed",
		baseline: "baseline",
		best: "best",
		experimental: "experimental",
		retired: "retired"
	},
	statuses: {
		created: "created",
		configuring: "configuring",
		training: "in training",
		evaluating: "in evaluation",
		deployed: "deployed",
		archived: "archived"
	},
	otherKinds: {
		added: "added",
		changed: "changed",
		removed: "removed"
	},
	counted: {
		train: "Training items",
		valid: "Validation items",
		test: "Test items"
	},
	sourceHash: "Data source",
	shareDistance: (variation, word) => `${variation} of the items moved between classes: ${word}`,
	shift: {
		stable: "stable",
		shifted: "shifted"
	},
	hashChanged: {
		yes: "changed",
		no: "unchanged"
	},
	suggestion: "suggested",
	undecided: (items) => items === null ? "cannot be decided" : `cannot be decided; about ${require_format.roughCount(items)} more test items would settle it`,
	gateRules: {
		validation: "no errors in the records",
		criteria: "not loosened by this pull request",
		regression: (limit, baseline) => `no drop of more than ${limit} against ${baseline}`,
		regressionFree: "no relevant drop against the baseline",
		guards: "every guard holds",
		protectedClasses: "no protected class drops significantly",
		noThreshold: "no threshold set"
	},
	commands: {
		deploy: "Ship it",
		rollback: "Go back"
	},
	cleanup: (versions) => `Retention will propose to remove: ${versions}.`,
	moreRows: (count) => `${count} more`,
	moreInSummary: (count) => `${count} more in the job summary`,
	leftOut: (what) => `Left out here to fit: ${what}.`,
	summaryLink: "The job summary has everything.",
	footer: {
		against: "against",
		fullReport: "full report",
		howSure: "how sure is this?"
	},
	historyAndThreshold: (metric) => `${metric} by version, and the threshold`,
	changePlot: "Changes with their intervals",
	historyTitle: (metric) => `${metric} by version`
};
/** Spoken names of metrics and settings that many teams use; anything else is shown as written. */
const metricNames$1 = {
	accuracy: "Accuracy",
	balanced_accuracy: "Balanced accuracy",
	f1: "F1",
	macro_f1: "Macro F1",
	micro_f1: "Micro F1",
	weighted_f1: "Weighted F1",
	precision: "Precision",
	macro_precision: "Macro precision",
	weighted_precision: "Weighted precision",
	recall: "Recall",
	macro_recall: "Macro recall",
	weighted_recall: "Weighted recall",
	exact_match: "Exact match",
	loss: "Loss",
	eval_loss: "Evaluation loss",
	perplexity: "Perplexity",
	bleu: "BLEU",
	rouge1: "ROUGE-1",
	rouge2: "ROUGE-2",
	rougeL: "ROUGE-L",
	wer: "WER",
	cer: "CER",
	mae: "MAE",
	mse: "MSE",
	rmse: "RMSE",
	auc: "AUC",
	roc_auc: "ROC AUC",
	mcc: "MCC",
	latency: "Latency",
	latency_ms: "Latency (ms)",
	error_rate: "Error rate"
};
const settingNames$1 = {
	base_model: "Base model",
	method: "Method",
	data: "data",
	lora: "LoRA",
	"lora.r": "LoRA r",
	"lora.alpha": "LoRA alpha",
	"lora.dropout": "LoRA dropout",
	"lora.target_modules": "LoRA target modules",
	epochs: "Epochs",
	learning_rate: "Learning rate",
	batch_size: "Batch size",
	gradient_accumulation_steps: "Gradient accumulation",
	warmup_ratio: "Warm-up ratio",
	warmup_steps: "Warm-up steps",
	weight_decay: "Weight decay",
	max_length: "Maximum length",
	max_seq_length: "Maximum length",
	lr_scheduler: "LR scheduler",
	lr_scheduler_type: "LR scheduler",
	optimizer: "Optimizer",
	seed: "Seed"
};

// src/render/messages/en/plan.ts
const versions = (count) => `${count} ${count === 1 ? "version" : "versions"}`;
const tasks = (count) => `${count} ${count === 1 ? "task" : "tasks"}`;
const who$1 = ({ task, version }) => version === null ? require_text.t`${task || "."}` : require_text.t`${task || "."} ${version}`;
/** Everything that the output of `cleanup` says. */
const plan$1 = {
	title: "Retention plan",
	pullRequestTitle: (count) => `Clean up ${versions(count)} by retention policy`,
	nothing: "Nothing to clean up.",
	goes: (count, of) => `${versions(count)} of ${tasks(of)} ${count === 1 ? "goes" : "go"}.`,
	givesBack: (size) => `A checkout gets ${size} smaller.`,
	deferred: (count, cap) => `${count} more ${count === 1 ? "version waits" : "versions wait"} for a later run: one run removes at most ${cap}.`,
	promote: (count) => count === 1 ? "1 experiment succeeded: promote it (tunegate promote)." : `${count} experiments succeeded: promote them (tunegate promote).`,
	planFor: (commit) => `Plan for ${commit}`,
	version: "Version",
	action: "Action",
	age: "Age",
	size: "Size",
	why: "Why",
	days: (count) => `${count} d`,
	actions: {
		keep: "keep",
		remove: "remove",
		defer: "later"
	},
	keptTitle: (count) => `Kept · ${versions(count)}`,
	restoreTitle: "Bring a version back",
	noticesTitle: (count) => `Notes · ${count}`,
	more: (count) => `${count} more in the job summary`,
	dryRun: "This was a dry run: nothing has been changed.",
	applyHint: "To carry it out: tunegate cleanup --apply",
	removed: "Removed in the working tree. Look at git status, then commit.",
	finished: "An earlier cleanup that was interrupted has been finished. Look at git status, then commit.",
	unfinished: "An earlier cleanup was interrupted: finish it with tunegate cleanup --apply.",
	proposed: (number) => `Proposed in pull request #${number}.`,
	withdrawn: (number) => `Nothing is left to do: pull request #${number} is closed.`,
	committed: (commit) => `Removed by commit ${commit}.`,
	bodyNotStored: (number) => `GitHub did not store the new text of pull request #${number}: what it says may be out of date. The job summary has the plan.`,
	undo: "Each removed version leaves its record in versions/retired.yaml. Reverting the commit brings every byte back.",
	checks: "This pull request was made with the token of a workflow: GitHub starts no checks for it, or holds them until somebody with write access approves the runs on this page. Closing and reopening it starts them too.",
	rules: {
		active: "active version",
		unreadable: "cannot be read",
		"task-unreadable": "the task has an error",
		unsafe: "not safe to remove",
		unrecorded: "cannot be recorded",
		deployed: "is or was deployed",
		"history-unknown": "history unknown",
		best: "best result",
		recent: "among the newest",
		"experiment-running": "experiment within its time",
		promote: "successful experiment: promote it",
		undated: "no date",
		future: "dated in the future",
		young: "younger than a day",
		pinned: "pinned",
		exempt: "exempt",
		baseline: "baseline in tunegate.yaml",
		"open-pull-request": "open pull request",
		parent: "parent of a kept version",
		"beyond-recent": "older than the versions to keep",
		"experiment-expired": "experiment past its time"
	},
	notices: {
		"file-unreadable": (notice) => require_text.t`${require_text.code(notice.detail ?? "")} cannot be read as it was meant: ${who$1(notice)} is left alone.`,
		"link-inside": (notice) => require_text.t`${who$1(notice)} stays: ${require_text.code(notice.detail ?? "")} is a symbolic link or a submodule.`,
		"name-collision": (notice) => require_text.t`${who$1(notice)} stays: where case does not count, ${require_text.code(notice.detail ?? "")} is also another path.`,
		"artefact-outside": (notice) => require_text.t`${who$1(notice)} stays: its model path ${require_text.code(notice.detail ?? "")} leads out of the task.`,
		"artefact-shared": (notice) => require_text.t`${require_text.code(notice.detail ?? "")}, named by ${who$1(notice)}, stays: it does not carry the version's name or is in a folder for something else.`,
		"history-unknown": (notice) => require_text.t`What was deployed earlier in ${who$1(notice)} is unknown, so nothing goes: check out the whole history (fetch-depth: 0).`,
		"no-created": (notice) => require_text.t`${who$1(notice)} stays: its lineage has no ${require_text.code("created")}.`,
		"created-in-future": (notice) => require_text.t`${who$1(notice)} stays: its date lies in the future.`,
		"pull-requests-unknown": () => require_text.t`Open pull requests were not looked at.`,
		"record-full": (notice) => require_text.t`${require_text.code(notice.detail ?? "")} cannot take another record: nothing goes from ${who$1(notice)}.`,
		"nested-task": (notice) => require_text.t`${who$1(notice)} stays: the task ${require_text.code(notice.detail ?? "")} lies within it.`
	}
};

// src/render/messages/en/reading.ts
/** The folded explanation of the words on certainty; the page docs/statistics.md says more. */
const reading$1 = {
	title: "How to read these numbers",
	pp: "**pp**: percentage points, the plain difference of two percentages. ▲ is better and ▼ is worse, whichever way the metric counts.",
	interval: "**interval**: where the true change may well lie. The test items are a sample; other items would have given a somewhat different number.",
	significant: "**significant**: the interval leaves out zero, so a change in this direction is hard to put down to chance. **p** is how often chance alone would give at least this much.",
	noise: "**within noise**: the change may be chance. It is no proof that nothing changed.",
	unknown: "**unknown**: the files hold too little to tell, such as no number of test items.",
	together: "Classes are tested together: among many, one would look significant by chance, so each must be clearer (Holm).",
	methodsUsed: "Methods used",
	methods: {
		mcnemar: "the same items answered by both versions (McNemar)",
		"paired-bootstrap": "the same items, resampled many times (paired bootstrap)",
		"delta-confusion": "confusion matrices (delta method)",
		"delta-bound": "precision, recall and support (delta method, cautious upper bound)",
		"newcombe-z": "two shares of items (Newcombe interval, z test)",
		"newcombe-fisher": "two shares of few items (Newcombe interval, Fisher’s exact test)",
		"standard-error": "reported standard errors (z test)",
		welch: "several runs (Welch’s t test)",
		mixed: "standard errors from different sources (z test)"
	}
};

// src/render/messages/en/reasons-gates.ts
const rules$3 = {
	explicit: require_text.t`the ${require_text.code("baseline")} setting`,
	"deployed-version": require_text.code("deployed_version"),
	"status-deployed": require_text.t`the status in ${require_text.code("task.yaml")}`,
	"lineage-deployed": require_text.t`its ${require_text.code("lineage.yaml")}`,
	history: require_text.t`the git history`,
	parent: require_text.t`${require_text.code("parent")}, as none is deployed`,
	active: require_text.t`the active version, as none is deployed`
};
const criterion$1 = {
	primary_metric: require_text.t`the primary metric`,
	threshold: require_text.t`the threshold`,
	direction: require_text.t`the direction`,
	guards: require_text.t`the guards`,
	protected_classes: require_text.t`the protected classes`,
	max_regression: require_text.t`the allowed drop`,
	regression_mode: require_text.t`the regression mode`,
	threshold_mode: require_text.t`the threshold mode`,
	confidence: require_text.t`the confidence level`,
	metrics: require_text.t`the metric settings`
};
const limits$1 = {
	min: require_text.t`at least`,
	max: require_text.t`at most`,
	max_regression: require_text.t`an allowed drop of`,
	min_improvement: require_text.t`a gain of at least`
};
const guarded$1 = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit$1 = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo$1 = (base, head) => require_text.t`${base === "" ? require_text.words("none") : require_text.code(base)} → ${head === "" ? require_text.words("none") : require_text.code(head)}`;
const gates$1 = {
	"threshold-met": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} ${say.against(metric, value, threshold)} meets the ${say.limit(metric, threshold)} threshold.`,
	"threshold-missed": ({ metric, value, threshold, gap }, say) => require_text.t`${say.metric(metric)} ${say.against(metric, value, threshold)} misses the ${say.limit(metric, threshold)} threshold by ${say.distance(metric, gap)}.`,
	"threshold-none": () => require_text.t`No threshold is set in ${require_text.code("success_criteria")}.`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => require_text.t`${say.metric(metric)} ${say.value(metric, value)} meets the ${say.limit(metric, threshold)} threshold, but its interval reaches down to ${say.value(metric, bound)}.`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} ${say.value(metric, value)}: too little is known for an interval to hold against the ${say.limit(metric, threshold)} threshold.`,
	"metric-missing": ({ metric }, say) => require_text.t`${say.metric(metric)} is not in the results.`,
	"metric-not-a-number": ({ metric, text }, say) => require_text.t`${say.metric(metric)} is ${require_text.code(text)}, which is not a number.`,
	"primary-metric-undeclared": () => require_text.t`${require_text.code("success_criteria.primary_metric")} is not set.`,
	"no-results-yet": ({ status }) => require_text.t`No results yet: the task is in status ${require_text.code(status)}.`,
	"deployed-without-results": ({ version }) => require_text.t`${version} is marked deployed but has no results.`,
	"no-errors": ({ warnings }) => warnings === 0 ? require_text.t`No errors in the records.` : require_text.t`No errors in the records, ${warnings} ${warnings === 1 ? require_text.t`warning` : require_text.t`warnings`}.`,
	"errors-found": ({ errors }) => errors === 1 ? require_text.t`The records have 1 error.` : require_text.t`The records have ${errors} errors.`,
	"no-baseline": () => require_text.t`There is no version to compare with.`,
	"scale-differs": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} is ${value}, the threshold ${threshold}: these are different scales.`,
	"regression-none": ({ metric, change, allowed, baseline, possible }, say) => {
		const drop = require_text.t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: no drop beyond ${say.roughly(metric, allowed)}`;
		return possible === null ? require_text.t`${drop}.` : require_text.t`${drop}; a drop of up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline }, say) => require_text.t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: a drop beyond the allowed ${say.roughly(metric, allowed)}.`,
	"regression-undecided": ({ metric, change, allowed, baseline, items }, say) => {
		const open = require_text.t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: too few test items to tell whether the drop is beyond ${say.roughly(metric, allowed)}`;
		return items === null ? require_text.t`${open}.` : require_text.t`${open}; about ${require_text.words(require_format.roughCount(items))} more would settle it.`;
	},
	"regression-not-comparable": ({ baseline }) => require_text.t`Not comparable with ${baseline}.`,
	"candidate-is-baseline": ({ version, rule }) => require_text.t`${version} is itself the version in production (by ${rules$3[rule]}): nothing to compare.`,
	"task-archived": () => require_text.t`The task is archived.`,
	"no-active-version": () => require_text.t`${require_text.code("task.yaml")} names no active version.`,
	"active-version-missing": ({ version }) => require_text.t`The active version ${version} has no folder in ${require_text.code("versions/")}.`,
	"guard-met": ({ metric, limit, value, required }, say) => require_text.t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)}; required: ${limits$1[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-missed": ({ metric, limit, value, required }, say) => require_text.t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)} breaks its guard: ${limits$1[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-unmatched": ({ pattern }) => require_text.t`No metric fits the guard ${require_text.code(pattern)}.`,
	"baseline-metric-missing": ({ metric, version }, say) => require_text.t`${version} has no ${say.metric(metric)} to compare with.`,
	"baseline-not-a-number": ({ metric, version }, say) => require_text.t`${say.metric(metric)} of ${version} is not a number.`,
	"class-kept": ({ label, change }, say) => require_text.t`${require_text.code(label)} F1 ${say.change(`per_class.${label}.f1`, change)}: no significant drop.`,
	"class-dropped": ({ label, change }, say) => require_text.t`The protected class ${require_text.code(label)} dropped significantly: F1 ${say.change(`per_class.${label}.f1`, change)}.`,
	"class-drop-beyond": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return require_text.t`The protected class ${require_text.code(label)} dropped: F1 ${say.change(metric, change)}, allowed ${say.roughly(metric, allowed)}.`;
	},
	"class-drop-allowed": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return require_text.t`${require_text.code(label)} F1 ${say.change(metric, change)}: within the allowed ${say.roughly(metric, allowed)}.`;
	},
	"class-drop-within-noise": ({ label, change }, say) => require_text.t`The protected class ${require_text.code(label)} is lower, within noise: F1 ${say.change(`per_class.${label}.f1`, change)}.`,
	"criteria-unchanged": () => require_text.t`The success criteria are unchanged.`,
	"criteria-new": () => require_text.t`The success criteria are new with this pull request.`,
	"criteria-of-head": () => require_text.t`Judged by the criteria of this pull request (${require_text.code("criteria: head")}).`,
	"criteria-loosened": ({ what, base, head }) => require_text.t`This pull request loosens ${criterion$1[what]} (${fromTo$1(base, head)}); the stricter one counts.`,
	"criteria-tightened": ({ what, base, head }) => require_text.t`This pull request tightens ${criterion$1[what]} (${fromTo$1(base, head)}).`,
	waived: ({ gate, reason, owner, expires }) => require_text.t`The failure of ${require_text.code(gate)} is waived until ${require_text.code(expires)} by ${require_text.code(owner)}: ${require_text.code(reason)}.`,
	"waiver-expired": ({ gate, owner, expires }) => require_text.t`The waiver of ${require_text.code(owner)} for ${require_text.code(gate)} expired on ${require_text.code(expires)}.`,
	"waiver-not-yet": ({ gate, owner }) => require_text.t`The waiver of ${require_text.code(owner)} for ${require_text.code(gate)} comes with this pull request and counts only after the merge.`
};

// src/render/messages/en/reasons-run.ts
const more$10 = (count) => require_text.t`${count} more`;
const troubles$1 = {
	permission: require_text.t`the token may not write comments. Give the job ${require_text.code("permissions: pull-requests: write")}`,
	token: require_text.t`GitHub does not accept the token. Check the input ${require_text.code("github-token")}`,
	locked: require_text.t`the conversation of the pull request is locked`,
	"not-found": require_text.t`the pull request was not found, or the token may not see it. Give the job ${require_text.code("permissions: pull-requests: write")}`,
	gone: require_text.t`the pull request or the comment was deleted`,
	"too-long": require_text.t`it is too long for GitHub`,
	rejected: require_text.t`GitHub rejects its content`,
	"rate-limit": require_text.t`too many requests were made with this token. Run again later`,
	blocked: require_text.t`access to the repository is blocked`,
	unavailable: require_text.t`GitHub could not be reached or did not answer properly. Run again`
};
/** What happens to a run on GitHub, beside the verdict. */
const run$1 = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? require_text.t`` : require_text.t` (status ${status})`;
		return require_text.t`The report was not posted as a comment${answer}: ${troubles$1[why]}. The job summary has the full report.`;
	},
	"comment-fork": () => require_text.t`No comment: runs for a fork may only read. The job summary has the report; for a comment add a workflow with ${require_text.code("command: comment")} on ${require_text.code("workflow_run")} (docs/github.md).`,
	"comment-without-token": () => require_text.t`No comment: the input ${require_text.code("github-token")} is empty.`,
	"comment-outdated": ({ sha }) => require_text.t`No comment: the pull request has moved on from ${require_text.code(sha)}, or a later run has reported.`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? require_text.t`No comment: no open pull request has the commit of this run as its head.` : require_text.t`No comment: ${matches} open pull requests have the commit of this run as their head.`,
	"report-unusable": ({ why }) => why === "too-large" ? require_text.t`The stored report is too large: it is not read.` : require_text.t`The stored file is no report of this version of Tunegate: it is not used.`,
	"summary-failed": ({ why }) => why === "no-file" ? require_text.t`The job summary could not be written. The report is in the file that the output ${require_text.code("markdown-path")} names.` : require_text.t`This step has already filled the job summary. The report is in the file that the output ${require_text.code("markdown-path")} names.`,
	"event-validates": ({ event }) => require_text.t`The event ${require_text.code(event)} has nothing to compare with: all records were validated.`,
	"check-touched": ({ files }) => require_text.t`This pull request changes what checks it (${require_text.listed(files, ", ", more$10)}): read that part with care.`
};

// src/render/messages/en/reasons.ts
const more$9 = (count) => require_text.t`${count} more`;
const verdict$1 = {
	"first-version": () => require_text.t`First version: nothing to compare with yet.`,
	improved: ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (significant).`,
	regressed: ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (significant).`,
	"improved-within-noise": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (within noise).`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (within noise).`,
	"improved-unknown": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (how sure: unknown).`,
	"regressed-unknown": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown).`,
	"not-comparable": ({ baseline }) => require_text.t`The numbers are not comparable with those of ${baseline}.`,
	unchanged: ({ metric, baseline }, say) => require_text.t`${say.metric(metric)} is the same as that of ${baseline}.`,
	"rollback-to": ({ version, from }) => require_text.t`Rollback from ${from} to ${version}: the loss against ${from} is expected.`,
	"gate-failed": ({ gate }) => require_text.t`The gate ${require_text.code(gate)} failed.`,
	"gate-inconclusive": ({ gate }) => require_text.t`The data cannot decide the gate ${require_text.code(gate)}.`,
	"record-broken": ({ file }) => require_text.t`${require_text.code(file)} cannot be read.`
};
const comparability$1 = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: require_text.t`size`,
			hash: require_text.t`hash`,
			seed: require_text.t`split seed`
		}[how];
		return require_text.t`The test set changed (${what} ${require_text.code(baseline)} → ${require_text.code(candidate)}): the metrics are not comparable.`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? require_text.t`; added ${require_text.listed(added, ", ", more$9)}` : require_text.t``;
		const less = removed.length > 0 ? require_text.t`; removed ${require_text.listed(removed, ", ", more$9)}` : require_text.t``;
		return require_text.t`The class labels changed${plus}${less}: averages over classes are not comparable.`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => require_text.t`${say.metric(metric)} is written on another scale (${baseline} → ${candidate}): not comparable.`,
	"zero-baseline": ({ metric }, say) => require_text.t`${say.metric(metric)} was zero in the baseline: there is no relative change.`,
	"baseline-without-results": ({ version }) => require_text.t`${version} has no results to compare with.`,
	"metric-renamed": ({ from, to }) => require_text.t`${require_text.code(from)} is now called ${require_text.code(to)}: not compared.`,
	"metric-redefined": ({ metric }, say) => require_text.t`${say.metric(metric)} is averaged in two different ways on the two sides: not comparable.`,
	"results-older-than-model": ({ version, results, model }) => require_text.t`The results of ${version} (${require_text.code(results)}) are older than its model (${require_text.code(model)}).`
};
const sources$3 = {
	confusion: require_text.t`counts of the confusion matrix`,
	scores: require_text.t`scores per class`,
	predictions: require_text.t`predictions`,
	runs: require_text.t`values of the runs`
};
const notes$1 = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? require_text.t`The number of test items is not known.` : require_text.t`${known} test items on one side; the other does not say.`;
		}
		return baseline === candidate ? require_text.t`${candidate} test items on both sides.` : require_text.t`${baseline} test items before, ${candidate} now.`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => require_text.t`On ${items} test items, changes of ${say.metric(metric)} under about ${say.about(metric, change)} can be chance.`,
	confounded: ({ what }, say) => require_text.t`${what.length} things changed at once (${require_text.join(what.map(say.setting), ", ")}): the effect cannot be put down to one of them.`,
	"source-hash-changed": () => require_text.t`The data source changed.`,
	"treated-as-independent": () => require_text.t`Without predictions per item the two evaluations count as independent, which is cautious.`,
	"conservative-bound": ({ metric }, say) => require_text.t`The interval of ${say.metric(metric)} is an upper bound from precision, recall and support; a confusion matrix would narrow it.`,
	"inputs-contradict": ({ version, what }) => require_text.t`The ${sources$3[what]} of ${version} do not give the metrics that the file states, so they are not used.`,
	"different-items": () => require_text.t`Both versions have predictions, but not of the same items: they count as independent.`,
	"runs-vary-alone": ({ metric }, say) => require_text.t`The interval of ${say.metric(metric)} shows how training runs differ, not how many test items there are.`,
	"class-regressed": ({ label, change }, say) => require_text.t`${require_text.code(label)} F1 fell significantly (${say.change(`per_class.${label}.f1`, change)}).`,
	"baseline-old": ({ version, days }) => require_text.t`${version} is ${days} days old.`,
	"base-record-broken": ({ file }) => require_text.t`${require_text.code(file)} of the base cannot be read: what it says does not count.`,
	"results-edited": ({ version }) => require_text.t`This pull request edits the results of ${version}; those of the base count.`
};
const next$1 = {
	"next-deploy": ({ version }) => require_text.t`Ship ${version}.`,
	"next-promote": ({ version }) => require_text.t`Promote ${version} to a regular version.`,
	"next-evaluate": ({ version }) => require_text.t`Evaluate ${version} and commit its ${require_text.code("results.json")}.`,
	"next-fix-errors": ({ errors }) => errors === 1 ? require_text.t`Fix the error below.` : require_text.t`Fix the ${errors} errors below.`,
	"next-close-gap": ({ metric, gap }, say) => require_text.t`${say.metric(metric)} lacks ${say.distance(metric, gap)} to the threshold.`,
	"next-look-at-class": ({ label, change }, say) => require_text.t`The largest drop is in class ${require_text.code(label)} (F1 ${say.change(`per_class.${label}.f1`, change)}).`,
	"next-look-at-metric": ({ metric, change }, say) => require_text.t`The largest drop is in ${say.metric(metric)} (${say.change(metric, change)}).`,
	"next-only-change": ({ what }, say) => require_text.t`The only change: ${say.setting(what)}.`,
	"next-more-items": ({ metric, items }, say) => require_text.t`About ${require_text.words(require_format.roughCount(items))} more test items would settle ${say.metric(metric)}.`,
	"next-evaluate-baseline": ({ version }) => require_text.t`Evaluate ${version} on the same test set.`,
	"next-keep": ({ version }) => require_text.t`Keep ${version} in production.`,
	"next-state-items": () => require_text.t`State the number of test items (${require_text.code("data.test_count")}), so that it can be said how sure this is.`,
	"next-state-counts": ({ metric }, say) => require_text.t`Commit a confusion matrix, or the support of each class, or the predictions per item, so that it can be said how sure ${say.metric(metric)} is.`,
	"next-declare-criteria": () => require_text.t`Set ${require_text.code("success_criteria.primary_metric")} and ${require_text.code("threshold")} in ${require_text.code("task.yaml")}.`
};
const found$1 = {
	explicit: require_text.t`chosen by the ${require_text.code("baseline")} setting`,
	"deployed-version": require_text.t`deployed according to ${require_text.code("deployed_version")}`,
	"status-deployed": require_text.t`deployed according to ${require_text.code("task.yaml")}`,
	"lineage-deployed": require_text.t`deployed according to its ${require_text.code("lineage.yaml")}`,
	history: require_text.t`the last one deployed according to the git history`,
	parent: require_text.t`its parent, as no version is deployed`,
	active: require_text.t`the active version of the base, as none is deployed`
};
const baseline$1 = {
	"baseline-missing": ({ version }) => require_text.t`${version} is named as deployed, but is not on the base; the next rule decided.`,
	"baseline-from-head": ({ version }) => require_text.t`${version} exists only in this pull request, so its numbers come from there.`,
	"baseline-found": ({ version, rule }) => require_text.t`Compared with ${version}, ${found$1[rule]}.`,
	"history-shallow": () => require_text.t`The clone is shallow: earlier deployments are not known (${require_text.code("fetch-depth: 0")} gets them).`,
	"new-task": () => require_text.t`New task.`,
	"task-removed": () => require_text.t`This pull request removes the task.`,
	"task-moved": ({ from }) => require_text.t`This pull request moves the task here from ${require_text.code(from)}; it is compared with what stood there.`
};
const reasons$1 = {
	...gates$1,
	...verdict$1,
	...comparability$1,
	...notes$1,
	...next$1,
	...baseline$1,
	...run$1
};

// src/render/messages/en/rules-consistency.ts
const sources$2 = {
	support: require_text.t`the supports of the classes`,
	confusion: require_text.t`the confusion matrix`,
	predictions: require_text.t`the predictions`,
	"sample-count": require_text.t`the results' own count`
};
const consistency$1 = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => require_text.t`${require_text.code(metric)} is ${require_text.code(lineage)} here and ${require_text.code(results)} in ${require_text.code(file)}.`,
	"consistency/missing": ({ key, file }) => require_text.t`${require_text.code(key)} is stated here but is not in ${require_text.code(file)}.`,
	"consistency/config-differs": ({ key, lineage, config, file }) => require_text.t`${require_text.code(key)} is ${require_text.code(lineage)} here and ${require_text.code(config)} in ${require_text.code(file)}.`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => require_text.t`${require_text.code(key)} is ${require_text.code(lineage)} here and ${require_text.code(snapshot)} in ${require_text.code(file)}.`,
	"consistency/model-differs": ({ key, lineage, info, file }) => require_text.t`${require_text.code(key)} is ${require_text.code(lineage)} here and ${require_text.code(info)} in ${require_text.code(file)}.`,
	"consistency/distribution-sum": ({ sum, trainCount }) => require_text.t`The class distribution adds up to ${sum}, while ${require_text.code("train_count")} is ${trainCount}.`,
	"consistency/source-hash": ({ hash }) => require_text.t`${require_text.code("source_hash")} ${require_text.code(hash)} is not the beginning of any common hash of ${require_text.code("data_source.yaml")}.`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => require_text.t`The f1 of ${require_text.code(label)} is ${require_text.code(f1)}, but precision ${require_text.code(precision)} and recall ${require_text.code(recall)} give ${require_text.code(expected)}.`,
	"consistency/macro-f1": ({ metric, value, mean }) => require_text.t`${require_text.code(metric)} is ${require_text.code(value)}, but the mean of the classes is ${require_text.code(mean)}.`,
	"consistency/accuracy": ({ value, expected, from }) => require_text.t`The accuracy is ${require_text.code(value)}, but ${sources$2[from]} give ${require_text.code(expected)}.`,
	"consistency/test-count": ({ testCount, found, from }) => require_text.t`${require_text.code("test_count")} is ${testCount}, but ${sources$2[from]} make ${found}.`,
	"consistency/confusion": ({ label, score, value, expected }) => require_text.t`The ${require_text.code(score)} of ${require_text.code(label)} is ${require_text.code(value)}, but the confusion matrix gives ${require_text.code(expected)}.`,
	"consistency/no-data": () => require_text.t`There are results, but neither ${require_text.code("data_snapshot.json")} nor ${require_text.code("data")} says on what data.`
};

// src/render/messages/en/rules-history.ts
const rewritten$1 = {
	results: require_text.t`results`,
	data: require_text.t`data record`,
	config: require_text.t`configuration`
};
const orNone$1 = (text) => text === "" ? require_text.t`none` : require_text.code(text);
const history$1 = {
	"history/rewritten": ({ version, what }) => require_text.t`This pull request rewrites the ${rewritten$1[what]} of ${version}, which exists on the base; make a new version.`,
	"history/origin-rewritten": ({ version, key, from, to }) => require_text.t`This pull request changes ${require_text.code(key)} of ${version}, which exists on the base: ${orNone$1(from)} → ${orNone$1(to)}.`,
	"history/deployed-removed": ({ version }) => require_text.t`This pull request removes ${version}, which is deployed.`,
	"history/version-removed": ({ version }) => require_text.t`This pull request removes ${version} without a record in ${require_text.code("versions/retired.yaml")}.`,
	"history/name-reused": ({ version, removed }) => removed === "" ? require_text.t`The name ${require_text.code(version)} belongs to a version that was removed; take a new one.` : require_text.t`The name ${require_text.code(version)} belongs to a version that was removed on ${require_text.code(removed)}; take a new one.`,
	"history/retired-removed": ({ version }) => require_text.t`This pull request drops the record of ${version} from ${require_text.code("versions/retired.yaml")}.`
};
const secrets$1 = {
	"secrets/literal": ({ key }) => require_text.t`${require_text.code(key)} holds a literal secret; refer to the environment (${require_text.code(`\${NAME}`)}) and revoke this one.`,
	"secrets/token": ({ kind }) => require_text.t`This looks like a secret (${require_text.code(kind)}); refer to the environment (${require_text.code(`\${NAME}`)}) and revoke it.`,
	"secrets/url": ({ scheme }) => require_text.t`A ${require_text.code(scheme)} address holds a password; refer to the environment (${require_text.code(`\${NAME}`)}) and change the password.`
};
const settings$1 = {
	"settings/unknown-rule": ({ id }) => require_text.t`There is no rule ${require_text.code(id)}.`,
	"settings/unknown-key": ({ key }) => require_text.t`There is no setting ${require_text.code(key)}.`
};

// src/render/messages/en/rules-lineage.ts
const more$8 = (count) => require_text.t`${count} more`;
const lineage$1 = {
	"lineage/version-differs": ({ version, folder }) => require_text.t`${require_text.code("version")} is ${require_text.code(version)}, but the folder is ${require_text.code(folder)}.`,
	"lineage/strategy": ({ version, strategy, example }) => require_text.t`${require_text.code(version)} does not fit the strategy ${require_text.code(strategy)}; expected a name such as ${require_text.code(example)}.`,
	"lineage/unknown-form": ({ version }) => require_text.t`${require_text.code(version)} is no version name of a known form, such as ${require_text.code("v2")}, ${require_text.code("2025-01-07")} or ${require_text.code("v2-20250107")}.`,
	"lineage/empty-folder": ({ version }) => require_text.t`The version folder ${require_text.code(version)} holds no record.`,
	"lineage/file-missing": ({ version }) => require_text.t`The active version ${require_text.code(version)} has no ${require_text.code("lineage.yaml")}.`,
	"lineage/parent-missing": ({ parent }) => require_text.t`The parent ${require_text.code(parent)} is no version of this task, nor a removed one.`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? require_text.t`The parent ${require_text.code(parent)} comes after ${require_text.code(version)}.` : require_text.t`${require_text.code(version)} was created on ${require_text.code(times.version)}, before its parent ${require_text.code(parent)} (${require_text.code(times.parent)}).`,
	"lineage/parent-cycle": ({ cycle }) => require_text.t`The parents go in a circle: ${require_text.listed(cycle, " → ", more$8)}.`,
	"lineage/orphan": ({ version }) => require_text.t`${require_text.code(version)} has no ${require_text.code("parent")}, though it is not the first version.`,
	"lineage/no-changes": () => require_text.t`${require_text.code("changes")} says nothing about what this version changes.`,
	"lineage/vague-change": ({ text }) => require_text.t`${require_text.code(text)} does not say what changed; write it like ${require_text.code("LoRA rank 32 → 64")}.`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => require_text.t`${require_text.code(text)} says ${require_text.code(`${claimed.from} → ${claimed.to}`)}, but ${require_text.code(key)} is ${require_text.code(`${actual.from} → ${actual.to}`)}.`,
	"lineage/count-differs": ({ text, claimed, actual }) => require_text.t`${require_text.code(text)} says ${require_text.code(signed$1(claimed))}, but the training data changed by ${require_text.code(signed$1(actual))}.`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => require_text.t`${require_text.code(key)} changed from ${require_text.code(from)} (${parent}) to ${require_text.code(to)}, which ${require_text.code("changes")} does not mention.`,
	"lineage/deployed-before-created": ({ deployed, created }) => require_text.t`${require_text.code("deployed_at")} ${require_text.code(deployed)} is before ${require_text.code("created")} ${require_text.code(created)}.`,
	"lineage/created-in-future": ({ created }) => require_text.t`${require_text.code("created")} ${require_text.code(created)} is in the future.`,
	"lineage/artefact-name": ({ key, found, expected }) => require_text.t`${require_text.code(key)} is ${require_text.code(found)}; expected ${require_text.code(expected)}.`
};
const signed$1 = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/en/rules-syntax.ts
const size$1 = (count) => require_text.words(require_format.bytes(count));
const unreadable$1 = {
	yaml: require_text.t`This is not valid YAML here.`,
	json: require_text.t`This is not valid JSON here.`,
	unclosed: require_text.t`A quote or bracket that opens here is never closed.`,
	indentation: require_text.t`The indentation does not fit the lines above.`,
	empty: require_text.t`The file is empty.`,
	html: require_text.t`The file is an HTML page, perhaps a download that failed.`,
	"trailing-text": require_text.t`There is text after the end of the document.`,
	"parser-failed": require_text.t`The file could not be parsed.`
};
const encoding$1 = {
	"not-utf-8": require_text.t`The file is not UTF-8`,
	"utf-16": require_text.t`The file is UTF-16, not UTF-8`,
	"byte-order-mark": require_text.t`There is a byte-order mark inside the file`
};
const alias$1 = {
	"too-many": (limit) => require_text.t`More than ${limit} aliases in one file.`,
	expansion: (limit) => require_text.t`The aliases expand to more than ${limit} values.`,
	"self-reference": () => require_text.t`An alias refers to a value that contains it.`,
	unknown: () => require_text.t`An alias refers to an anchor that does not exist.`
};
const kinds$1 = {
	text: require_text.t`text`,
	number: require_text.t`a number`,
	integer: require_text.t`a whole number`,
	boolean: require_text.t`true or false`,
	list: require_text.t`a list`,
	mapping: require_text.t`a mapping`,
	nothing: require_text.t`nothing`,
	timestamp: require_text.t`a timestamp`,
	duration: require_text.t`a duration`,
	"version-name": require_text.t`a version name`,
	html: require_text.t`an HTML page`
};
const syntax$1 = {
	"syntax/unreadable": ({ reason }) => unreadable$1[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => require_text.t`${require_text.code(key)} is already set on line ${firstLine}.`,
	"syntax/tab": () => require_text.t`A tab indents this line; YAML allows only spaces.`,
	"syntax/encoding": ({ found, byte }) => require_text.t`${encoding$1[found]} (byte ${byte}).`,
	"syntax/control-character": ({ code: point }) => require_text.t`The invisible character ${require_text.code(point)} is not allowed.`,
	"syntax/too-large": ({ bytes: count, limit }) => require_text.t`The file has ${size$1(count)}; files up to ${size$1(limit)} are read.`,
	"syntax/too-deep": ({ limit }) => require_text.t`Nested deeper than ${limit} levels.`,
	"syntax/too-many-keys": ({ limit }) => require_text.t`More than ${limit} keys.`,
	"syntax/alias": ({ problem, limit }) => alias$1[problem](limit),
	"syntax/symlink": () => require_text.t`A symbolic link is not followed; commit the file itself.`,
	"syntax/submodule": () => require_text.t`A submodule is not read; commit the files themselves.`,
	"syntax/lfs-pointer": () => require_text.t`This is a Git LFS pointer; records must be in git itself.`,
	"syntax/conflict-marker": () => require_text.t`A merge conflict is left unresolved here.`,
	"syntax/not-a-mapping": ({ found }) => require_text.t`Expected a mapping at the top of the file, found ${kinds$1[found]}.`,
	"syntax/tag": ({ tag }) => require_text.t`The YAML tag ${require_text.code(tag)} is not allowed.`,
	"syntax/directive": ({ directive }) => require_text.t`The YAML directive ${require_text.code(directive)} is not allowed.`,
	"syntax/multiple-documents": () => require_text.t`A second YAML document starts here; one a file is read.`,
	"syntax/merge-key": () => require_text.t`Merge keys (${require_text.code("<<")}) are not supported; write the keys out.`,
	"syntax/reserved-key": ({ key }) => require_text.t`The key ${require_text.code(key)} is not allowed.`,
	"syntax/key-type": ({ found }) => require_text.t`A key must be plain text, found ${require_text.code(found)}.`,
	"syntax/json-nan": ({ token }) => require_text.t`${require_text.code(token)} is not JSON and counts as not a number (in Python: ${require_text.code("json.dumps(..., allow_nan=False)")}).`
};

// src/render/messages/en/rules-shape.ts
const more$7 = (count) => require_text.t`${count} more`;
const shape$1 = {
	"shape/wrong-type": ({ key, expected, found }) => require_text.t`${require_text.code(key)} must be ${kinds$1[expected]}, found ${kinds$1[found]}.`,
	"shape/missing-field": ({ key }) => require_text.t`${require_text.code(key)} is missing.`,
	"shape/unknown-value": ({ key, found, allowed }) => require_text.t`${require_text.code(key)} is ${require_text.code(found)}; allowed: ${require_text.listed(allowed, ", ", more$7)}.`,
	"shape/likely-typo": ({ key, known }) => require_text.t`${require_text.code(key)} is not a known key; did you mean ${require_text.code(known)}?`,
	"shape/number-as-text": ({ key, text }) => require_text.t`${require_text.code(key)} is the text ${require_text.code(text)}; write a number.`,
	"shape/python-differs": ({ key, text, python, here }) => require_text.t`${require_text.code(key)}: PyYAML reads ${require_text.code(text)} as ${kinds$1[python]}, YAML 1.2 as ${kinds$1[here]}; write it so that both agree.`,
	"shape/quote-version": ({ key, text }) => require_text.t`${require_text.code(key)}: without quotes ${require_text.code(text)} is a number and may lose characters.`,
	"shape/percent": ({ key, value, threshold }) => require_text.t`${require_text.code(key)} is ${value}, a percentage, while the threshold ${threshold} is a ratio.`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return require_text.t`${require_text.code(key)} is ${value}; expected at most ${high ?? Infinity}.`;
		if (high === null) return require_text.t`${require_text.code(key)} is ${value}; expected at least ${low}.`;
		return require_text.t`${require_text.code(key)} is ${value}; expected ${low} to ${high}.`;
	},
	"shape/unsafe-integer": ({ key, text }) => require_text.t`${require_text.code(key)}: ${require_text.code(text)} is too large to be read exactly; quote it if it is an identifier.`,
	"shape/not-finite": ({ key, text }) => require_text.t`${require_text.code(key)} is ${require_text.code(text)}, which is not a finite number.`,
	"shape/bad-timestamp": ({ key, text }) => require_text.t`${require_text.code(key)}: ${require_text.code(text)} is not a date that exists, such as ${require_text.code("2026-01-05T10:00:00")}.`,
	"shape/bad-duration": ({ key, text }) => require_text.t`${require_text.code(key)}: ${require_text.code(text)} is not a duration such as ${require_text.code("7d")}, ${require_text.code("12h")}, ${require_text.code("2w")} or ${require_text.code("30m")}.`,
	"shape/bad-name": ({ key, text }) => require_text.t`${require_text.code(key)}: ${require_text.code(text)} is not a name; use letters, digits, ${require_text.code(".")}, ${require_text.code("_")} and ${require_text.code("-")}.`,
	"shape/name-collision": ({ name, other }) => require_text.t`${require_text.code(name)} and ${require_text.code(other)} are the same folder where case does not count; rename one of them.`
};

// src/render/messages/en/rules-task.ts
const more$6 = (count) => require_text.t`${count} more`;
const groups$1 = {
	task: require_text.t`task`,
	lineage: require_text.t`lineage`,
	consistency: require_text.t`consistency`,
	history: require_text.t`history`
};
const task$1 = {
	"task/name-differs": ({ name, directory }) => require_text.t`${require_text.code("task_name")} is ${require_text.code(name)}, but the directory is ${require_text.code(directory)}.`,
	"task/active-version-missing": ({ version, status }) => require_text.t`The active version ${require_text.code(version)} has no folder ${require_text.code(`versions/${version}`)}; status ${require_text.code(status)} needs one.`,
	"task/status-move": ({ from, to, legal }) => require_text.t`The status may not go from ${require_text.code(from)} to ${require_text.code(to)}; allowed: ${require_text.listed(legal, ", ", more$6)}.`,
	"task/primary-metric-missing": ({ metric, version, known }) => require_text.t`The primary metric ${require_text.code(metric)} is not in the results of ${version}; they have ${require_text.listed(known, ", ", more$6)}.`,
	"task/primary-metric-changed": ({ from, to }) => require_text.t`This pull request changes the primary metric from ${require_text.code(from)} to ${require_text.code(to)}.`,
	"task/no-criteria": ({ key }) => require_text.t`${require_text.code(`success_criteria.${key}`)} is not set, so the results are judged by nothing.`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? require_text.t`This pull request takes away the threshold ${from} of ${require_text.code(metric)}.` : require_text.t`This pull request loosens the threshold of ${require_text.code(metric)} from ${from} to ${to}.`,
	"task/unknown-label": ({ label, allowed }) => require_text.t`The label ${require_text.code(label)} is not in ${require_text.code("output_format")}; allowed: ${require_text.listed(allowed, ", ", more$6)}.`,
	"task/label-not-evaluated": ({ label }) => require_text.t`The results have no scores for the label ${require_text.code(label)}.`,
	"task/deployed-version-missing": ({ version }) => require_text.t`${require_text.code("deployed_version")} is ${require_text.code(version)}, which is no version of this task.`,
	"task/deployed-version-differs": ({ deployed, version }) => require_text.t`${require_text.code("deployed_version")} is ${require_text.code(deployed)}, while the status says that ${require_text.code(version)} is deployed.`,
	"task/experimental-deployed": ({ version }) => require_text.t`The experimental version ${require_text.code(version)} is deployed; give it a regular name first.`,
	"task/updated-before-created": ({ created, updated }) => require_text.t`${require_text.code("updated")} ${require_text.code(updated)} is before ${require_text.code("created")} ${require_text.code(created)}.`,
	"task/waiver-incomplete": ({ missing }) => require_text.t`The waiver does not count: it lacks ${require_text.listed(missing, ", ", more$6)}.`,
	"task/waiver-wildcard": ({ key, value }) => require_text.t`The waiver's ${require_text.code(key)} is ${require_text.code(value)}; name the one that it is for.`,
	"task/waiver-expired": ({ gate, expires }) => require_text.t`The waiver for the gate ${require_text.code(gate)} expired on ${require_text.code(expires)}.`,
	"task/waiver-unknown": ({ key, value }) => require_text.t`The waiver does nothing: there is no ${require_text.code(key)} ${require_text.code(value)} to waive.`,
	"task/not-checked": ({ files, groups: left }) => require_text.t`Not checked, because ${require_text.listed(files, ", ", more$6)} cannot be read: rules of ${require_text.join(left.map((group) => groups$1[group]), ", ")}.`
};

// src/render/messages/en.ts
const rules$2 = {
	...syntax$1,
	...shape$1,
	...task$1,
	...lineage$1,
	...consistency$1,
	...history$1,
	...secrets$1,
	...settings$1
};
const sentences$1 = reasons$1;
/** The English texts; their shape is what every other language must have. */
const en = {
	language: "en",
	/** A size in percentage points inside a sentence. */
	points: (count) => `${count} pp`,
	labels: labels$1,
	metricNames: metricNames$1,
	settingNames: settingNames$1,
	headline: headline$1,
	reading: reading$1,
	plan: plan$1,
	reasons: sentences$1,
	rules: rules$2
};

// src/render/messages/zh-TW/headline.ts
const more$5 = (count) => require_text.t`另 ${count} 個`;
const sureness = {
	significant: require_text.t`顯著`,
	noise: require_text.t`在誤差範圍內`,
	unknown: require_text.t`無從得知有多可靠`
};
function certainty(change) {
	if (change.significance === "noise") return require_text.t`（在誤差範圍內）`;
	return change.p === "" ? require_text.t`` : require_text.t`（${require_text.words(change.p)}）`;
}
function changeClause(change) {
	const baseline = change.deployed ? require_text.t`部署中的 ${change.baseline} ` : require_text.t` ${change.baseline} `;
	if (change.outcome === "unchanged") return require_text.t`與${baseline}相同`;
	return require_text.t`比${baseline}${change.outcome === "improved" ? require_text.t`好` : require_text.t`差`} ${change.size}${certainty(change)}`;
}
const headline = {
	nothing: () => require_text.t`沒有訓練任務受到影響。`,
	ship: (task, version) => require_text.t`${task} ${version} 可以部署。`,
	acceptable: (task, version) => require_text.t`${task} ${version} 可以採用。`,
	caution: (task, version) => require_text.t`${task} ${version} 通過關卡，但部署前請先確認。`,
	undecided: (task, version) => require_text.t`${task} ${version}：現有資料還無法判定。`,
	notComparable: (task, version, baseline) => require_text.t`${task} ${version} 無法與 ${baseline} 比較。`,
	below: (task, version) => require_text.t`${task} ${version} 未達標，請勿部署。`,
	failed: (task, version) => require_text.t`${task} ${version} 未通過，請勿部署。`,
	broken: (task) => require_text.t`${task} 的紀錄有錯誤，請先修正。`,
	brokenFiles: (count) => require_text.t`紀錄有 ${count} 個錯誤，請先修正。`,
	pending: (task, version) => require_text.t`${task} ${version} 尚無評估結果。`,
	pendingTask: (task) => require_text.t`${task} 還沒有可評估的版本。`,
	archived: (task) => require_text.t`${task} 已封存。`,
	removed: (task) => require_text.t`此 pull request 移除了 ${task}。`,
	rollback: (task, version) => require_text.t`${task} 回滾到 ${version}。`,
	manyFailed: (count, of, tasks) => require_text.t`${of} 個任務中有 ${count} 個未通過：${require_text.listed(tasks, "、", more$5, 3)}。`,
	manyPassed: (count) => require_text.t`${count} 個任務全部通過。`,
	manyUndecided: (count, of, tasks) => require_text.t`${of} 個任務中有 ${count} 個還無法判定：${require_text.listed(tasks, "、", more$5, 3)}。`,
	manyPending: (count) => require_text.t`${count} 個任務都還沒有評估結果。`,
	manyCaution: (count, of, tasks) => require_text.t`${of} 個任務全部通過；其中 ${count} 個部署前請先確認：${require_text.listed(tasks, "、", more$5, 3)}。`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? require_text.t`達到門檻 ${threshold.limit}` : require_text.t`門檻 ${threshold.limit}，差 ${threshold.gap}`);
		if (change !== null) parts.push(changeClause(change));
		if (parts.length === 0) return require_text.t`${metric} ${value}。`;
		const contrast = threshold?.met === true && change?.outcome === "regressed";
		const separator = threshold?.met === false ? "；" : contrast ? "，但" : "，";
		return require_text.t`${metric} ${value}，${require_text.join(parts, separator)}。`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? require_text.t`` : require_text.t`（${require_text.words(range)}）`;
		const on = items === null ? require_text.t`` : require_text.t`，共 ${items} 筆測試資料`;
		const tested = p === "" ? require_text.t`` : require_text.t`（${require_text.words(p)}）`;
		return require_text.t`${metric} ${value}${around}，與 ${baseline} 相比 ${change}${on}：${sureness[significance]}${tested}。`;
	},
	also: {
		errors: (count) => require_text.t`${count} 個錯誤。`,
		warnings: (count) => require_text.t`${count} 個警告。`,
		pending: (count) => require_text.t`另有 ${count} 個任務尚無結果。`,
		waived: (gates) => require_text.t`已豁免的關卡：${require_text.join(gates.map(require_text.code), "、")}。`,
		gates: (gates) => require_text.t`未通過的關卡：${require_text.join(gates.map(require_text.code), "、")}。`
	}
};

// src/render/messages/zh-TW/labels.ts
const labels = {
	colon: "：",
	comma: "、",
	pause: "，",
	space: "",
	open: "（",
	close: "）",
	none: "–",
	task: "任務",
	taskName: "任務名稱",
	mark: "標記",
	certainty: "可靠度",
	wordThenReasons: "。",
	tasksChecked: (count) => `檢查了 ${count} 個任務`,
	status: "狀態",
	version: "版本",
	verdict: "結論",
	threshold: "門檻",
	primaryMetric: "主要指標",
	updated: "更新時間",
	verdictOn: (version, verdict) => `${version} ${verdict}`,
	created: "建立時間",
	mainChanges: "主要變更",
	metric: "指標",
	change: "變化",
	interval: (percent) => `${percent} 信賴區間`,
	versus: (version) => `與 ${version} 比較`,
	versusDeployed: "與部署版比較",
	versusBaseline: "與基準版比較",
	firstVersion: "第一個版本",
	firstShort: "首版",
	noResults: "尚無結果",
	notComparable: "無法比較",
	whatChanged: "改了什麼",
	setting: "配置項",
	gate: "關卡",
	required: "要求",
	observed: "實際",
	where: "位置",
	what: "內容",
	class: "類別",
	share: "占比",
	nextStep: "下一步",
	conclusion: "結論",
	activeVersion: "當前版本",
	history: "版本歷史",
	configChanges: "配置變更",
	metricChanges: "效能比較",
	comparing: "比較",
	noTasks: "此資料夾沒有任務。",
	noVersions: "尚無版本。",
	nothingChanged: "沒有變更。",
	unreadable: "無法讀取",
	sections: {
		gates: "關卡",
		metrics: "指標",
		classes: "各類別",
		config: "訓練配置",
		data: "資料",
		changes: "變更說明",
		findings: "檢查結果",
		history: "歷史與版本系譜",
		deployment: "部署與回滾",
		others: "其他版本",
		cleanup: "合併後的清理"
	},
	/** Parts of a task as the line on what was left out calls them. */
	sectionNames: {
		core: "結論理由",
		metrics: "指標",
		causes: "變更項目",
		gates: "關卡",
		classes: "各類別",
		config: "訓練配置",
		data: "資料",
		changes: "變更說明",
		findings: "檢查結果",
		history: "歷史",
		deployment: "部署與回滾",
		others: "其他版本",
		cleanup: "清理"
	},
	detailsOf: (count) => `${count} 個任務的細節`,
	sectionCount: {
		gates: (passed, of) => `${of} 項通過 ${passed} 項`,
		metrics: (count) => `${count} 項`,
		classes: (better, worse, same) => [
			better > 0 ? `${better} 類進步` : "",
			worse > 0 ? `${worse} 類退步` : "",
			same > 0 ? `${same} 類不變` : ""
		].filter((part) => part !== "").join("、"),
		config: (count) => `${count} 項變更`,
		versions: (count) => `${count} 個版本`,
		entries: (count) => `${count} 項`
	},
	counts: {
		error: (count) => `${count} 個錯誤`,
		warning: (count) => `${count} 個警告`,
		notice: (count) => `${count} 個提醒`
	},
	verdicts: {
		adopt: "建議採用",
		acceptable: "可以採用",
		caution: "謹慎採用",
		hold: "暫緩",
		reject: "不建議採用",
		pending: "等待結果",
		rollback: "回滾"
	},
	results: {
		pass: "通過",
		fail: "未通過",
		inconclusive: "無法判定",
		pending: "等待結果"
	},
	outcomes: {
		pass: "通過",
		fail: "未通過",
		inconclusive: "無法判定",
		skipped: "略過",
		waived: "豁免"
	},
	severities: {
		error: "錯誤",
		warning: "警告",
		notice: "提醒"
	},
	significance: {
		significant: "顯著",
		noise: "在誤差範圍內",
		unknown: "無法得知"
	},
	noiseTogether: (classes) => `在誤差範圍內（${classes} 類一併檢定）`,
	changeOutcomes: {
		improved: "進步",
		regressed: "退步",
		unchanged: "不變",
		new: "新增",
		missing: "缺少"
	},
	marks: {
		active: "當前",
		candidate: "此 PR",
		deployed: "部署中",
		"was-deployed": "曾部署",
		baseline: "基準",
		best: "最佳",
		experimental: "實驗",
		retired: "已清理"
	},
	statuses: {
		created: "已建立",
		configuring: "配置中",
		training: "訓練中",
		evaluating: "評估中",
		deployed: "已部署",
		archived: "已封存"
	},
	otherKinds: {
		added: "新增",
		changed: "修改",
		removed: "移除"
	},
	counted: {
		train: "訓練資料",
		valid: "驗證資料",
		test: "測試資料"
	},
	sourceHash: "資料來源",
	shareDistance: (variation, word) => `類別分布移動了 ${variation}：${word}`,
	shift: {
		stable: "穩定",
		shifted: "偏移"
	},
	hashChanged: {
		yes: "已改變",
		no: "未改變"
	},
	suggestion: "建議",
	undecided: (items) => items === null ? "無法判定" : `無法判定；再多約 ${require_format.roughCount(items)} 筆測試資料即可判定`,
	gateRules: {
		validation: "紀錄沒有錯誤",
		criteria: "此 PR 沒有放寬標準",
		regression: (limit, baseline) => `相較 ${baseline} 不得下降超過 ${limit}`,
		regressionFree: "相較基準版沒有明顯退步",
		guards: "所有防護條件成立",
		protectedClasses: "受保護的類別沒有顯著退步",
		noThreshold: "沒有設定門檻"
	},
	commands: {
		deploy: "部署",
		rollback: "回滾"
	},
	cleanup: (versions) => `保留政策將建議移除：${versions}。`,
	moreRows: (count) => `另有 ${count} 項`,
	moreInSummary: (count) => `另有 ${count} 項，見工作摘要（job summary）`,
	leftOut: (what) => `為符合長度上限，此處省略：${what}。`,
	summaryLink: "完整內容見工作摘要（job summary）。",
	footer: {
		against: "對",
		fullReport: "完整報告",
		howSure: "這個結論有多可靠？"
	},
	historyAndThreshold: (metric) => `各版本 ${metric} 與門檻`,
	changePlot: "各項變化與信賴區間",
	historyTitle: (metric) => `各版本 ${metric}`
};
const metricNames = {
	accuracy: "Accuracy",
	balanced_accuracy: "平衡準確率",
	f1: "F1",
	macro_f1: "Macro F1",
	micro_f1: "Micro F1",
	weighted_f1: "加權 F1",
	precision: "精確率",
	macro_precision: "Macro 精確率",
	weighted_precision: "加權精確率",
	recall: "召回率",
	macro_recall: "Macro 召回率",
	weighted_recall: "加權召回率",
	exact_match: "完全相符率",
	loss: "損失",
	eval_loss: "驗證損失",
	perplexity: "困惑度",
	bleu: "BLEU",
	rouge1: "ROUGE-1",
	rouge2: "ROUGE-2",
	rougeL: "ROUGE-L",
	wer: "詞錯誤率",
	cer: "字錯誤率",
	mae: "MAE",
	mse: "MSE",
	rmse: "RMSE",
	auc: "AUC",
	roc_auc: "ROC AUC",
	mcc: "MCC",
	latency: "延遲",
	latency_ms: "延遲（毫秒）",
	error_rate: "錯誤率"
};
const settingNames = {
	base_model: "基礎模型",
	method: "訓練方法",
	data: "資料",
	lora: "LoRA",
	"lora.r": "LoRA r",
	"lora.alpha": "LoRA alpha",
	"lora.dropout": "LoRA dropout",
	"lora.target_modules": "LoRA 目標模組",
	epochs: "訓練輪數",
	learning_rate: "學習率",
	batch_size: "批次大小",
	gradient_accumulation_steps: "梯度累積步數",
	warmup_ratio: "暖身比例",
	warmup_steps: "暖身步數",
	weight_decay: "權重衰減",
	max_length: "最大長度",
	max_seq_length: "最大長度",
	lr_scheduler: "學習率排程",
	lr_scheduler_type: "學習率排程",
	optimizer: "最佳化器",
	seed: "隨機種子"
};

// src/render/messages/zh-TW/plan.ts
const who = ({ task, version }) => version === null ? require_text.t`${task || "."}` : require_text.t`${task || "."} ${version}`;
const plan = {
	title: "版本清理計畫",
	pullRequestTitle: (count) => `依保留規則清理 ${count} 個版本`,
	nothing: "沒有需要清理的版本。",
	goes: (count, of) => `將移除 ${of} 個任務中的 ${count} 個版本。`,
	givesBack: (size) => `簽出後可節省 ${size}。`,
	deferred: (count, cap) => `另有 ${count} 個版本留待之後清理：每次最多移除 ${cap} 個。`,
	promote: (count) => `${count} 個實驗成功：建議升級為正式版本（tunegate promote）。`,
	planFor: (commit) => `依據 ${commit}`,
	version: "版本",
	action: "處理",
	age: "天數",
	size: "大小",
	why: "原因",
	days: (count) => `${count} 天`,
	actions: {
		keep: "保留",
		remove: "移除",
		defer: "延後"
	},
	keptTitle: (count) => `保留 · ${count} 個版本`,
	restoreTitle: "還原版本",
	noticesTitle: (count) => `說明 · ${count}`,
	more: (count) => `另有 ${count} 項，見 job summary`,
	dryRun: "這是試跑，沒有任何變更。",
	applyHint: "要實際執行：tunegate cleanup --apply",
	removed: "已在工作目錄中移除。請以 git status 檢查後提交。",
	finished: "先前中斷的清理已完成。請以 git status 檢查後提交。",
	unfinished: "先前的清理被中斷：請執行 tunegate cleanup --apply 完成。",
	proposed: (number) => `已提出 PR #${number}。`,
	withdrawn: (number) => `已無需清理：PR #${number} 已關閉。`,
	committed: (commit) => `已由提交 ${commit} 移除。`,
	bodyNotStored: (number) => `GitHub 沒有儲存 PR #${number} 的新內文，內容可能過時；完整計畫見 job summary。`,
	undo: "移除的版本會記錄在 versions/retired.yaml。還原（revert）該提交即可完整復原。",
	checks: "此 PR 由工作流程的權杖建立：GitHub 不會自動執行檢查，或需由具寫入權限的人在此頁核准。關閉後重新開啟也會觸發檢查。",
	rules: {
		active: "當前版本",
		unreadable: "無法讀取",
		"task-unreadable": "任務有錯誤",
		unsafe: "移除不安全",
		unrecorded: "無法記錄",
		deployed: "部署中或曾部署",
		"history-unknown": "歷史不明",
		best: "最佳結果",
		recent: "最近的版本",
		"experiment-running": "實驗期限內",
		promote: "實驗成功：建議升級為正式版本",
		undated: "沒有日期",
		future: "日期在未來",
		young: "未滿一天",
		pinned: "已釘選",
		exempt: "已豁免",
		baseline: "tunegate.yaml 指定的基準版",
		"open-pull-request": "有開啟中的 PR",
		parent: "保留版本的前一版",
		"beyond-recent": "超出保留數量",
		"experiment-expired": "實驗已過期"
	},
	notices: {
		"file-unreadable": (notice) => require_text.t`無法依原意讀取 ${require_text.code(notice.detail ?? "")}：${who(notice)} 不處理。`,
		"link-inside": (notice) => require_text.t`保留 ${who(notice)}：${require_text.code(notice.detail ?? "")} 是符號連結或子模組。`,
		"name-collision": (notice) => require_text.t`保留 ${who(notice)}：不分大小寫時，${require_text.code(notice.detail ?? "")} 與另一個路徑相同。`,
		"artefact-outside": (notice) => require_text.t`保留 ${who(notice)}：模型路徑 ${require_text.code(notice.detail ?? "")} 指向任務之外。`,
		"artefact-shared": (notice) => require_text.t`${who(notice)} 所列的 ${require_text.code(notice.detail ?? "")} 不移除：路徑中沒有版本名稱，或位於其他用途的資料夾。`,
		"history-unknown": (notice) => require_text.t`${who(notice)} 過去部署過哪些版本不明，因此不移除：請簽出完整歷史（fetch-depth: 0）。`,
		"no-created": (notice) => require_text.t`保留 ${who(notice)}：lineage 沒有 ${require_text.code("created")}。`,
		"created-in-future": (notice) => require_text.t`保留 ${who(notice)}：日期在未來。`,
		"pull-requests-unknown": () => require_text.t`未檢查開啟中的 PR。`,
		"record-full": (notice) => require_text.t`${require_text.code(notice.detail ?? "")} 無法再加入紀錄：${who(notice)} 不移除任何版本。`,
		"nested-task": (notice) => require_text.t`保留 ${who(notice)}：其中包含任務 ${require_text.code(notice.detail ?? "")}。`
	}
};

// src/render/messages/zh-TW/reading.ts
const reading = {
	title: "如何解讀這些數字",
	pp: "**pp**：百分點，兩個百分比直接相減。▲ 表示變好、▼ 表示變差，與指標是越高越好還是越低越好無關。",
	interval: "**信賴區間**：真實變化可能落在的範圍。測試資料只是抽樣，換一批資料，數字就會略有不同。",
	significant: "**顯著**：信賴區間不包含零，這個方向的變化很難用偶然解釋。**p** 是單憑偶然就出現至少這麼大變化的機率。",
	noise: "**在誤差範圍內**：變化可能只是偶然，但不代表證明了沒有變化。",
	unknown: "**無法得知**：檔案提供的資訊太少，例如沒有測試資料筆數。",
	together: "各類別一併檢定：類別一多，總會有一類碰巧看似顯著，因此每一類都必須更明確才算數（Holm 校正）。",
	methodsUsed: "採用的方法",
	methods: {
		mcnemar: "兩個版本對同一批資料的逐筆結果（McNemar 檢定）",
		"paired-bootstrap": "同一批資料反覆重抽樣（成對 bootstrap）",
		"delta-confusion": "混淆矩陣（delta method）",
		"delta-bound": "精確率、召回率與筆數（delta method，保守上限）",
		"newcombe-z": "兩個比例（Newcombe 區間、z 檢定）",
		"newcombe-fisher": "少量資料的兩個比例（Newcombe 區間、Fisher 精確檢定）",
		"standard-error": "檔案提供的標準誤（z 檢定）",
		welch: "多次訓練（Welch t 檢定）",
		mixed: "來源不同的標準誤（z 檢定）"
	}
};

// src/render/messages/zh-TW/reasons-gates.ts
const rules$1 = {
	explicit: require_text.t`${require_text.code("baseline")} 設定`,
	"deployed-version": require_text.code("deployed_version"),
	"status-deployed": require_text.t`${require_text.code("task.yaml")} 的狀態`,
	"lineage-deployed": require_text.t`其 ${require_text.code("lineage.yaml")}`,
	history: require_text.t`git 歷史`,
	parent: require_text.t`${require_text.code("parent")}，因為尚無部署版本`,
	active: require_text.t`當前版本，因為尚無部署版本`
};
const criterion = {
	primary_metric: require_text.t`主要指標`,
	threshold: require_text.t`門檻`,
	direction: require_text.t`指標方向`,
	guards: require_text.t`防護條件`,
	protected_classes: require_text.t`受保護的類別`,
	max_regression: require_text.t`容許的下降幅度`,
	regression_mode: require_text.t`退步判定模式`,
	threshold_mode: require_text.t`門檻判定模式`,
	confidence: require_text.t`信賴水準`,
	metrics: require_text.t`指標設定`
};
const limits = {
	min: require_text.t`至少`,
	max: require_text.t`至多`,
	max_regression: require_text.t`下降不超過`,
	min_improvement: require_text.t`至少提升`
};
const guarded = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo = (base, head) => require_text.t`${base === "" ? require_text.words("無") : require_text.code(base)} → ${head === "" ? require_text.words("無") : require_text.code(head)}`;
const gates = {
	"threshold-met": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} ${say.against(metric, value, threshold)}，達到門檻 ${say.limit(metric, threshold)}。`,
	"threshold-missed": ({ metric, value, threshold, gap }, say) => require_text.t`${say.metric(metric)} ${say.against(metric, value, threshold)}，門檻 ${say.limit(metric, threshold)}，差 ${say.distance(metric, gap)}。`,
	"threshold-none": () => require_text.t`${require_text.code("success_criteria")} 沒有設定門檻。`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => require_text.t`${say.metric(metric)} ${say.value(metric, value)} 達到門檻 ${say.limit(metric, threshold)}，但信賴區間下限只有 ${say.value(metric, bound)}。`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} ${say.value(metric, value)}：資訊不足，無法算出信賴區間來對照門檻 ${say.limit(metric, threshold)}。`,
	"metric-missing": ({ metric }, say) => require_text.t`評估結果裡沒有 ${say.metric(metric)}。`,
	"metric-not-a-number": ({ metric, text }, say) => require_text.t`${say.metric(metric)} 是 ${require_text.code(text)}，不是數字。`,
	"primary-metric-undeclared": () => require_text.t`沒有設定 ${require_text.code("success_criteria.primary_metric")}。`,
	"no-results-yet": ({ status }) => require_text.t`尚無評估結果：任務狀態為 ${require_text.code(status)}。`,
	"deployed-without-results": ({ version }) => require_text.t`${version} 標示為已部署，卻沒有評估結果。`,
	"no-errors": ({ warnings }) => warnings === 0 ? require_text.t`紀錄沒有錯誤。` : require_text.t`紀錄沒有錯誤，${warnings} 個警告。`,
	"errors-found": ({ errors }) => require_text.t`紀錄有 ${errors} 個錯誤。`,
	"no-baseline": () => require_text.t`沒有可比較的版本。`,
	"scale-differs": ({ metric, value, threshold }, say) => require_text.t`${say.metric(metric)} 是 ${value}，門檻是 ${threshold}，兩者尺度不同。`,
	"regression-none": ({ metric, change, allowed, baseline, possible }, say) => {
		const drop = require_text.t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降未超過 ${say.roughly(metric, allowed)}`;
		return possible === null ? require_text.t`${drop}。` : require_text.t`${drop}；但無法排除最多 ${say.distance(metric, possible)} 的下降。`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline }, say) => require_text.t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降超過容許的 ${say.roughly(metric, allowed)}。`,
	"regression-undecided": ({ metric, change, allowed, baseline, items }, say) => {
		const open = require_text.t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}；測試資料太少，無法判定下降是否超過 ${say.roughly(metric, allowed)}`;
		return items === null ? require_text.t`${open}。` : require_text.t`${open}，再多約 ${require_text.words(require_format.roughCount(items))} 筆即可判定。`;
	},
	"regression-not-comparable": ({ baseline }) => require_text.t`無法與 ${baseline} 比較。`,
	"candidate-is-baseline": ({ version, rule }) => require_text.t`${version} 就是部署中的版本（依 ${rules$1[rule]}），無需比較。`,
	"task-archived": () => require_text.t`任務已封存。`,
	"no-active-version": () => require_text.t`${require_text.code("task.yaml")} 沒有指定當前版本。`,
	"active-version-missing": ({ version }) => require_text.t`${require_text.code("versions/")} 裡沒有當前版本 ${version} 的資料夾。`,
	"guard-met": ({ metric, limit, value, required }, say) => require_text.t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-missed": ({ metric, limit, value, required }, say) => require_text.t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，不符要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-unmatched": ({ pattern }) => require_text.t`沒有指標符合防護條件 ${require_text.code(pattern)}。`,
	"baseline-metric-missing": ({ metric, version }, say) => require_text.t`${version} 沒有 ${say.metric(metric)} 可供比較。`,
	"baseline-not-a-number": ({ metric, version }, say) => require_text.t`${version} 的 ${say.metric(metric)} 不是數字。`,
	"class-kept": ({ label, change }, say) => require_text.t`「${label}」F1 ${say.change(`per_class.${label}.f1`, change)}，沒有顯著退步。`,
	"class-dropped": ({ label, change }, say) => require_text.t`受保護的類別「${label}」顯著退步：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
	"class-drop-beyond": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return require_text.t`受保護的類別「${label}」退步：F1 ${say.change(metric, change)}，容許 ${say.roughly(metric, allowed)}。`;
	},
	"class-drop-allowed": ({ label, change, allowed }, say) => {
		const metric = `per_class.${label}.f1`;
		return require_text.t`「${label}」F1 ${say.change(metric, change)}，在容許的 ${say.roughly(metric, allowed)} 以內。`;
	},
	"class-drop-within-noise": ({ label, change }, say) => require_text.t`受保護的類別「${label}」略降，在誤差範圍內：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
	"criteria-unchanged": () => require_text.t`成功標準沒有改變。`,
	"criteria-new": () => require_text.t`成功標準是此 pull request 新增的。`,
	"criteria-of-head": () => require_text.t`以此 pull request 的標準判定（${require_text.code("criteria: head")}）。`,
	"criteria-loosened": ({ what, base, head }) => require_text.t`此 pull request 放寬了${criterion[what]}（${fromTo(base, head)}）；以較嚴格者為準。`,
	"criteria-tightened": ({ what, base, head }) => require_text.t`此 pull request 收緊了${criterion[what]}（${fromTo(base, head)}）。`,
	waived: ({ gate, reason, owner, expires }) => require_text.t`關卡 ${require_text.code(gate)} 未通過，由 ${require_text.code(owner)} 豁免至 ${require_text.code(expires)}：${require_text.code(reason)}。`,
	"waiver-expired": ({ gate, owner, expires }) => require_text.t`${require_text.code(owner)} 對關卡 ${require_text.code(gate)} 的豁免已於 ${require_text.code(expires)} 到期。`,
	"waiver-not-yet": ({ gate, owner }) => require_text.t`${require_text.code(owner)} 對關卡 ${require_text.code(gate)} 的豁免是此 pull request 才加入的，合併後才算數。`
};

// src/render/messages/zh-TW/reasons-run.ts
const more$4 = (count) => require_text.t`另外 ${count} 個`;
const troubles = {
	permission: require_text.t`這個 token 沒有寫入留言的權限。請在 job 加上 ${require_text.code("permissions: pull-requests: write")}`,
	token: require_text.t`GitHub 不接受這個 token。請檢查輸入 ${require_text.code("github-token")}`,
	locked: require_text.t`這個 pull request 的討論已鎖定`,
	"not-found": require_text.t`找不到這個 pull request，或 token 無權讀取。請在 job 加上 ${require_text.code("permissions: pull-requests: write")}`,
	gone: require_text.t`pull request 或留言已被刪除`,
	"too-long": require_text.t`內容超過 GitHub 的長度上限`,
	rejected: require_text.t`GitHub 拒絕這份內容`,
	"rate-limit": require_text.t`這個 token 的請求次數過多，請稍後重跑`,
	blocked: require_text.t`這個儲存庫已被封鎖存取`,
	unavailable: require_text.t`無法連上 GitHub，或回應不完整，請重跑`
};
const run = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? require_text.t`` : require_text.t`（狀態碼 ${status}）`;
		return require_text.t`報告未能以留言發布${answer}：${troubles[why]}。完整報告在 job summary。`;
	},
	"comment-fork": () => require_text.t`沒有留言：fork 的執行只有讀取權限。報告在 job summary；若要留言，請加上一個在 ${require_text.code("workflow_run")} 執行 ${require_text.code("command: comment")} 的 workflow（見 docs/github.md）。`,
	"comment-without-token": () => require_text.t`沒有留言：輸入 ${require_text.code("github-token")} 是空的。`,
	"comment-outdated": ({ sha }) => require_text.t`沒有留言：pull request 已不在 ${require_text.code(sha)}，或更新的執行已經回報。`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? require_text.t`沒有留言：沒有任何開啟中的 pull request 以這次執行的 commit 為 head。` : require_text.t`沒有留言：有 ${matches} 個開啟中的 pull request 以這次執行的 commit 為 head。`,
	"report-unusable": ({ why }) => why === "too-large" ? require_text.t`儲存的報告太大，因此不讀取。` : require_text.t`儲存的檔案不是這個版本的 Tunegate 報告，因此不採用。`,
	"summary-failed": ({ why }) => why === "no-file" ? require_text.t`無法寫入 job summary。報告在輸出 ${require_text.code("markdown-path")} 所指的檔案。` : require_text.t`這個步驟已把 job summary 寫滿。報告在輸出 ${require_text.code("markdown-path")} 所指的檔案。`,
	"event-validates": ({ event }) => require_text.t`事件 ${require_text.code(event)} 沒有比較對象：已檢查所有紀錄。`,
	"check-touched": ({ files }) => require_text.t`這個 pull request 改動了檢查它的設定（${require_text.listed(files, "、", more$4)}）：請仔細檢視這部分。`
};

// src/render/messages/zh-TW/reasons.ts
const more$3 = (count) => require_text.t`另 ${count} 項`;
const verdict = {
	"first-version": () => require_text.t`第一個版本，尚無比較對象。`,
	improved: ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，顯著提升。`,
	regressed: ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，顯著退步。`,
	"improved-within-noise": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，在誤差範圍內。`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，在誤差範圍內。`,
	"improved-unknown": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"regressed-unknown": ({ metric, change, baseline }, say) => require_text.t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"not-comparable": ({ baseline }) => require_text.t`數字無法與 ${baseline} 比較。`,
	unchanged: ({ metric, baseline }, say) => require_text.t`${say.metric(metric)} 與 ${baseline} 相同。`,
	"rollback-to": ({ version, from }) => require_text.t`從 ${from} 回滾到 ${version}：相較 ${from} 的下降在預期之內。`,
	"gate-failed": ({ gate }) => require_text.t`關卡 ${require_text.code(gate)} 未通過。`,
	"gate-inconclusive": ({ gate }) => require_text.t`現有資料無法判定關卡 ${require_text.code(gate)}。`,
	"record-broken": ({ file }) => require_text.t`無法讀取 ${require_text.code(file)}。`
};
const comparability = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: require_text.t`筆數`,
			hash: require_text.t`雜湊值`,
			seed: require_text.t`切分種子`
		}[how];
		return require_text.t`測試集改變了（${what} ${require_text.code(baseline)} → ${require_text.code(candidate)}），指標無法比較。`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? require_text.t`，新增 ${require_text.listed(added, "、", more$3)}` : require_text.t``;
		const less = removed.length > 0 ? require_text.t`，移除 ${require_text.listed(removed, "、", more$3)}` : require_text.t``;
		return require_text.t`類別標籤改變了${plus}${less}，類別平均無法比較。`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => require_text.t`${say.metric(metric)} 的尺度改變了（${baseline} → ${candidate}），無法比較。`,
	"zero-baseline": ({ metric }, say) => require_text.t`${say.metric(metric)} 的基準值為零，無法計算相對變化。`,
	"baseline-without-results": ({ version }) => require_text.t`${version} 沒有評估結果可供比較。`,
	"metric-renamed": ({ from, to }) => require_text.t`${require_text.code(from)} 改名為 ${require_text.code(to)}，不予比較。`,
	"metric-redefined": ({ metric }, say) => require_text.t`兩邊的 ${say.metric(metric)} 平均方式不同，無法比較。`,
	"results-older-than-model": ({ version, results, model }) => require_text.t`${version} 的評估結果（${require_text.code(results)}）早於模型（${require_text.code(model)}）。`
};
const sources$1 = {
	confusion: require_text.t`混淆矩陣`,
	scores: require_text.t`各類別分數`,
	predictions: require_text.t`逐筆預測`,
	runs: require_text.t`各次訓練數值`
};
const notes = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? require_text.t`測試資料筆數不明。` : require_text.t`一邊有 ${known} 筆測試資料，另一邊沒有註明。`;
		}
		return baseline === candidate ? require_text.t`兩邊各有 ${candidate} 筆測試資料。` : require_text.t`測試資料原有 ${baseline} 筆，現有 ${candidate} 筆。`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => require_text.t`在 ${items} 筆測試資料上，${say.metric(metric)} 約 ${say.about(metric, change)}以內的變化可能只是偶然。`,
	confounded: ({ what }, say) => require_text.t`同時改了 ${what.length} 項（${require_text.join(what.map(say.setting), "、")}），無法把效果歸因於其中一項。`,
	"source-hash-changed": () => require_text.t`資料來源已改變。`,
	"treated-as-independent": () => require_text.t`沒有逐筆預測，因此把兩次評估視為彼此獨立，這是保守的做法。`,
	"conservative-bound": ({ metric }, say) => require_text.t`${say.metric(metric)} 的信賴區間是由精確率、召回率與筆數推得的保守上限；提供混淆矩陣可以更精確。`,
	"inputs-contradict": ({ version, what }) => require_text.t`由 ${version} 的${sources$1[what]}算不出檔案所寫的指標，因此不予採用。`,
	"different-items": () => require_text.t`兩個版本都有逐筆預測，但不是同一批資料，因此視為彼此獨立。`,
	"runs-vary-alone": ({ metric }, say) => require_text.t`${say.metric(metric)} 的信賴區間只反映各次訓練的差異，與測試資料筆數無關。`,
	"class-regressed": ({ label, change }, say) => require_text.t`「${label}」F1 顯著下降（${say.change(`per_class.${label}.f1`, change)}）。`,
	"baseline-old": ({ version, days }) => require_text.t`${version} 已有 ${days} 天。`,
	"base-record-broken": ({ file }) => require_text.t`目標分支上的 ${require_text.code(file)} 無法讀取，其內容不列入判斷。`,
	"results-edited": ({ version }) => require_text.t`此 pull request 修改了 ${version} 的評估結果；以目標分支上的為準。`
};
const next = {
	"next-deploy": ({ version }) => require_text.t`部署 ${version}。`,
	"next-promote": ({ version }) => require_text.t`把 ${version} 升為正式版本。`,
	"next-evaluate": ({ version }) => require_text.t`評估 ${version}，並提交它的 ${require_text.code("results.json")}。`,
	"next-fix-errors": ({ errors }) => require_text.t`修正下列 ${errors} 個錯誤。`,
	"next-close-gap": ({ metric, gap }, say) => require_text.t`${say.metric(metric)} 距離門檻還差 ${say.distance(metric, gap)}。`,
	"next-look-at-class": ({ label, change }, say) => require_text.t`退步最多的是「${label}」（F1 ${say.change(`per_class.${label}.f1`, change)}）。`,
	"next-look-at-metric": ({ metric, change }, say) => require_text.t`退步最多的是 ${say.metric(metric)}（${say.change(metric, change)}）。`,
	"next-only-change": ({ what }, say) => require_text.t`唯一的變更是${say.setting(what)}。`,
	"next-more-items": ({ metric, items }, say) => require_text.t`再多約 ${require_text.words(require_format.roughCount(items))} 筆測試資料即可判定 ${say.metric(metric)}。`,
	"next-evaluate-baseline": ({ version }) => require_text.t`用同一份測試集評估 ${version}。`,
	"next-keep": ({ version }) => require_text.t`繼續使用 ${version}。`,
	"next-state-items": () => require_text.t`註明測試資料筆數（${require_text.code("data.test_count")}），才能說明結論有多可靠。`,
	"next-state-counts": ({ metric }, say) => require_text.t`提交混淆矩陣、各類別筆數（support）或逐筆預測，才能說明 ${say.metric(metric)} 有多可靠。`,
	"next-declare-criteria": () => require_text.t`在 ${require_text.code("task.yaml")} 設定 ${require_text.code("success_criteria.primary_metric")} 與 ${require_text.code("threshold")}。`
};
const found = {
	explicit: require_text.t`由 ${require_text.code("baseline")} 設定指定`,
	"deployed-version": require_text.t`依 ${require_text.code("deployed_version")} 為部署中的版本`,
	"status-deployed": require_text.t`依 ${require_text.code("task.yaml")} 為部署中的版本`,
	"lineage-deployed": require_text.t`依其 ${require_text.code("lineage.yaml")} 為部署中的版本`,
	history: require_text.t`依 git 歷史為最後部署的版本`,
	parent: require_text.t`尚無部署版本，因此取其父版本`,
	active: require_text.t`尚無部署版本，因此取目標分支的當前版本`
};
const baseline = {
	"baseline-missing": ({ version }) => require_text.t`${version} 註明為部署版本，卻不在目標分支上；改由下一條規則決定。`,
	"baseline-from-head": ({ version }) => require_text.t`${version} 只存在於此 pull request，因此採用其中的數字。`,
	"baseline-found": ({ version, rule }) => require_text.t`比較對象為 ${version}（${found[rule]}）。`,
	"history-shallow": () => require_text.t`這是淺層 clone，無法得知更早的部署紀錄（設定 ${require_text.code("fetch-depth: 0")} 即可取得）。`,
	"new-task": () => require_text.t`新任務。`,
	"task-removed": () => require_text.t`此 pull request 移除了這個任務。`,
	"task-moved": ({ from }) => require_text.t`此 pull request 把任務從 ${require_text.code(from)} 移到這裡；比較對象為原處的版本。`
};
const reasons = {
	...gates,
	...verdict,
	...comparability,
	...notes,
	...next,
	...baseline,
	...run
};

// src/render/messages/zh-TW/rules-consistency.ts
const sources = {
	support: require_text.t`各類別的 support`,
	confusion: require_text.t`混淆矩陣`,
	predictions: require_text.t`預測紀錄`,
	"sample-count": require_text.t`評估結果自己的筆數`
};
const consistency = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => require_text.t`${require_text.code(metric)} 在這裡是 ${require_text.code(lineage)}，在 ${require_text.code(file)} 卻是 ${require_text.code(results)}。`,
	"consistency/missing": ({ key, file }) => require_text.t`這裡寫了 ${require_text.code(key)}，${require_text.code(file)} 卻沒有。`,
	"consistency/config-differs": ({ key, lineage, config, file }) => require_text.t`${require_text.code(key)} 在這裡是 ${require_text.code(lineage)}，在 ${require_text.code(file)} 卻是 ${require_text.code(config)}。`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => require_text.t`${require_text.code(key)} 在這裡是 ${require_text.code(lineage)}，在 ${require_text.code(file)} 卻是 ${require_text.code(snapshot)}。`,
	"consistency/model-differs": ({ key, lineage, info, file }) => require_text.t`${require_text.code(key)} 在這裡是 ${require_text.code(lineage)}，在 ${require_text.code(file)} 卻是 ${require_text.code(info)}。`,
	"consistency/distribution-sum": ({ sum, trainCount }) => require_text.t`類別分布合計 ${sum}，${require_text.code("train_count")} 卻是 ${trainCount}。`,
	"consistency/source-hash": ({ hash }) => require_text.t`${require_text.code("source_hash")} ${require_text.code(hash)} 不是 ${require_text.code("data_source.yaml")} 任何常見雜湊值的開頭。`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => require_text.t`${require_text.code(label)} 的 f1 是 ${require_text.code(f1)}，但由 precision ${require_text.code(precision)} 和 recall ${require_text.code(recall)} 算出 ${require_text.code(expected)}。`,
	"consistency/macro-f1": ({ metric, value, mean }) => require_text.t`${require_text.code(metric)} 是 ${require_text.code(value)}，但各類別的平均是 ${require_text.code(mean)}。`,
	"consistency/accuracy": ({ value, expected, from }) => require_text.t`accuracy 是 ${require_text.code(value)}，但由${sources[from]}算出 ${require_text.code(expected)}。`,
	"consistency/test-count": ({ testCount, found, from }) => require_text.t`${require_text.code("test_count")} 是 ${testCount}，但${sources[from]}共 ${found} 筆。`,
	"consistency/confusion": ({ label, score, value, expected }) => require_text.t`${require_text.code(label)} 的 ${require_text.code(score)} 是 ${require_text.code(value)}，但由混淆矩陣算出 ${require_text.code(expected)}。`,
	"consistency/no-data": () => require_text.t`有評估結果，但 ${require_text.code("data_snapshot.json")} 和 ${require_text.code("data")} 都沒有說明所用的資料。`
};

// src/render/messages/zh-TW/rules-history.ts
const rewritten = {
	results: require_text.t`評估結果`,
	data: require_text.t`資料紀錄`,
	config: require_text.t`訓練配置`
};
const orNone = (text) => text === "" ? require_text.t`無` : require_text.code(text);
const history = {
	"history/rewritten": ({ version, what }) => require_text.t`此 pull request 改寫了目標分支上既有版本 ${version} 的${rewritten[what]}；請建立新版本。`,
	"history/origin-rewritten": ({ version, key, from, to }) => require_text.t`此 pull request 改寫了目標分支上既有版本 ${version} 的 ${require_text.code(key)}：${orNone(from)} → ${orNone(to)}。`,
	"history/deployed-removed": ({ version }) => require_text.t`此 pull request 移除了部署中的版本 ${version}。`,
	"history/version-removed": ({ version }) => require_text.t`此 pull request 移除了 ${version}，卻沒有在 ${require_text.code("versions/retired.yaml")} 留下紀錄。`,
	"history/name-reused": ({ version, removed }) => removed === "" ? require_text.t`版本名稱 ${require_text.code(version)} 屬於已移除的版本，請換一個新名稱。` : require_text.t`版本名稱 ${require_text.code(version)} 屬於已在 ${require_text.code(removed)} 移除的版本，請換一個新名稱。`,
	"history/retired-removed": ({ version }) => require_text.t`此 pull request 從 ${require_text.code("versions/retired.yaml")} 刪除了 ${version} 的紀錄。`
};
const secrets = {
	"secrets/literal": ({ key }) => require_text.t`${require_text.code(key)} 直接寫入了機密；請改用環境變數（${require_text.code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/token": ({ kind }) => require_text.t`此處疑似機密（${require_text.code(kind)}）；請改用環境變數（${require_text.code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/url": ({ scheme }) => require_text.t`${require_text.code(scheme)} 網址含有密碼；請改用環境變數（${require_text.code(`\${NAME}`)}），並更換密碼。`
};
const settings = {
	"settings/unknown-rule": ({ id }) => require_text.t`沒有名為 ${require_text.code(id)} 的規則。`,
	"settings/unknown-key": ({ key }) => require_text.t`沒有名為 ${require_text.code(key)} 的設定。`
};

// src/render/messages/zh-TW/rules-lineage.ts
const more$2 = (count) => require_text.t`另 ${count} 項`;
const lineage = {
	"lineage/version-differs": ({ version, folder }) => require_text.t`${require_text.code("version")} 是 ${require_text.code(version)}，資料夾名稱卻是 ${require_text.code(folder)}。`,
	"lineage/strategy": ({ version, strategy, example }) => require_text.t`${require_text.code(version)} 不符合 ${require_text.code(strategy)} 命名策略，應類似 ${require_text.code(example)}。`,
	"lineage/unknown-form": ({ version }) => require_text.t`${require_text.code(version)} 不是已知形式的版本名稱，例如 ${require_text.code("v2")}、${require_text.code("2025-01-07")}、${require_text.code("v2-20250107")}。`,
	"lineage/empty-folder": ({ version }) => require_text.t`版本資料夾 ${require_text.code(version)} 沒有任何紀錄。`,
	"lineage/file-missing": ({ version }) => require_text.t`當前版本 ${require_text.code(version)} 沒有 ${require_text.code("lineage.yaml")}。`,
	"lineage/parent-missing": ({ parent }) => require_text.t`父版本 ${require_text.code(parent)} 不是此任務的版本，也不在已移除的版本中。`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? require_text.t`父版本 ${require_text.code(parent)} 排在 ${require_text.code(version)} 之後。` : require_text.t`${require_text.code(version)} 建立於 ${require_text.code(times.version)}，早於父版本 ${require_text.code(parent)}（${require_text.code(times.parent)}）。`,
	"lineage/parent-cycle": ({ cycle }) => require_text.t`父版本形成循環：${require_text.listed(cycle, " → ", more$2)}。`,
	"lineage/orphan": ({ version }) => require_text.t`${require_text.code(version)} 不是第一個版本，卻沒有 ${require_text.code("parent")}。`,
	"lineage/no-changes": () => require_text.t`${require_text.code("changes")} 沒有說明這個版本改了什麼。`,
	"lineage/vague-change": ({ text }) => require_text.t`${require_text.code(text)} 沒有說明具體改動；請寫成像 ${require_text.code("LoRA rank 32 → 64")}。`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => require_text.t`${require_text.code(text)} 寫的是 ${require_text.code(`${claimed.from} → ${claimed.to}`)}，但 ${require_text.code(key)} 實際是 ${require_text.code(`${actual.from} → ${actual.to}`)}。`,
	"lineage/count-differs": ({ text, claimed, actual }) => require_text.t`${require_text.code(text)} 寫的是 ${require_text.code(signed(claimed))}，但訓練資料實際變化 ${require_text.code(signed(actual))}。`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => require_text.t`${require_text.code(key)} 從 ${require_text.code(from)}（${parent}）變成 ${require_text.code(to)}，${require_text.code("changes")} 卻沒有提到。`,
	"lineage/deployed-before-created": ({ deployed, created }) => require_text.t`${require_text.code("deployed_at")} ${require_text.code(deployed)} 早於 ${require_text.code("created")} ${require_text.code(created)}。`,
	"lineage/created-in-future": ({ created }) => require_text.t`${require_text.code("created")} ${require_text.code(created)} 在未來。`,
	"lineage/artefact-name": ({ key, found, expected }) => require_text.t`${require_text.code(key)} 是 ${require_text.code(found)}，應為 ${require_text.code(expected)}。`
};
const signed = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/zh-TW/rules-syntax.ts
const size = (count) => require_text.words(require_format.bytes(count));
const unreadable = {
	yaml: require_text.t`此處不是有效的 YAML。`,
	json: require_text.t`此處不是有效的 JSON。`,
	unclosed: require_text.t`此處開始的引號或括號沒有結束。`,
	indentation: require_text.t`縮排與前面幾行不一致。`,
	empty: require_text.t`檔案是空的。`,
	html: require_text.t`檔案內容是 HTML 網頁，可能是下載失敗。`,
	"trailing-text": require_text.t`文件結束之後還有文字。`,
	"parser-failed": require_text.t`無法解析檔案。`
};
const encoding = {
	"not-utf-8": require_text.t`檔案不是 UTF-8 編碼`,
	"utf-16": require_text.t`檔案是 UTF-16，不是 UTF-8 編碼`,
	"byte-order-mark": require_text.t`檔案中間有位元組順序記號（BOM）`
};
const alias = {
	"too-many": (limit) => require_text.t`單一檔案的別名（alias）超過 ${limit} 個。`,
	expansion: (limit) => require_text.t`別名展開後超過 ${limit} 個值。`,
	"self-reference": () => require_text.t`別名指向包含它自己的值。`,
	unknown: () => require_text.t`別名指向不存在的錨點（anchor）。`
};
const kinds = {
	text: require_text.t`文字`,
	number: require_text.t`數字`,
	integer: require_text.t`整數`,
	boolean: require_text.t`布林值`,
	list: require_text.t`清單`,
	mapping: require_text.t`對應表（mapping）`,
	nothing: require_text.t`空值`,
	timestamp: require_text.t`時間`,
	duration: require_text.t`時間長度`,
	"version-name": require_text.t`版本名稱`,
	html: require_text.t`HTML 網頁`
};
const syntax = {
	"syntax/unreadable": ({ reason }) => unreadable[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => require_text.t`${require_text.code(key)} 已在第 ${firstLine} 行設定過。`,
	"syntax/tab": () => require_text.t`這一行以 tab 縮排；YAML 只接受空格。`,
	"syntax/encoding": ({ found, byte }) => require_text.t`${encoding[found]}（位元組 ${byte}）。`,
	"syntax/control-character": ({ code: point }) => require_text.t`不允許不可見字元 ${require_text.code(point)}。`,
	"syntax/too-large": ({ bytes: count, limit }) => require_text.t`檔案大小為 ${size(count)}，超過讀取上限 ${size(limit)}。`,
	"syntax/too-deep": ({ limit }) => require_text.t`巢狀超過 ${limit} 層。`,
	"syntax/too-many-keys": ({ limit }) => require_text.t`鍵的數量超過 ${limit} 個。`,
	"syntax/alias": ({ problem, limit }) => alias[problem](limit),
	"syntax/symlink": () => require_text.t`不會跟隨符號連結，請提交檔案本身。`,
	"syntax/submodule": () => require_text.t`不會讀取 submodule，請提交檔案本身。`,
	"syntax/lfs-pointer": () => require_text.t`這是 Git LFS 指標檔；紀錄必須直接放在 git 裡。`,
	"syntax/conflict-marker": () => require_text.t`此處有尚未解決的合併衝突。`,
	"syntax/not-a-mapping": ({ found }) => require_text.t`檔案最上層應為對應表（mapping），實際為${kinds[found]}。`,
	"syntax/tag": ({ tag }) => require_text.t`不允許 YAML 標籤 ${require_text.code(tag)}。`,
	"syntax/directive": ({ directive }) => require_text.t`不允許 YAML 指示詞 ${require_text.code(directive)}。`,
	"syntax/multiple-documents": () => require_text.t`此處開始第二份 YAML 文件；每個檔案只讀取一份。`,
	"syntax/merge-key": () => require_text.t`不支援合併鍵（${require_text.code("<<")}），請直接寫出各個鍵。`,
	"syntax/reserved-key": ({ key }) => require_text.t`不允許使用鍵 ${require_text.code(key)}。`,
	"syntax/key-type": ({ found }) => require_text.t`鍵必須是純文字，實際為 ${require_text.code(found)}。`,
	"syntax/json-nan": ({ token }) => require_text.t`${require_text.code(token)} 不是合法的 JSON，視為非數字（Python 請用 ${require_text.code("json.dumps(..., allow_nan=False)")}）。`
};

// src/render/messages/zh-TW/rules-shape.ts
const more$1 = (count) => require_text.t`另 ${count} 項`;
const shape = {
	"shape/wrong-type": ({ key, expected, found }) => require_text.t`${require_text.code(key)} 應為${kinds[expected]}，實際為${kinds[found]}。`,
	"shape/missing-field": ({ key }) => require_text.t`缺少 ${require_text.code(key)}。`,
	"shape/unknown-value": ({ key, found, allowed }) => require_text.t`${require_text.code(key)} 的值 ${require_text.code(found)} 不在允許範圍：${require_text.listed(allowed, "、", more$1)}。`,
	"shape/likely-typo": ({ key, known }) => require_text.t`沒有 ${require_text.code(key)} 這個鍵，是不是要寫 ${require_text.code(known)}？`,
	"shape/number-as-text": ({ key, text }) => require_text.t`${require_text.code(key)} 是文字 ${require_text.code(text)}，請寫成數字。`,
	"shape/python-differs": ({ key, text, python, here }) => require_text.t`${require_text.code(key)}：PyYAML 把 ${require_text.code(text)} 讀成${kinds[python]}，YAML 1.2 讀成${kinds[here]}；請改成兩者一致的寫法。`,
	"shape/quote-version": ({ key, text }) => require_text.t`${require_text.code(key)}：${require_text.code(text)} 沒有加引號會被當成數字，可能遺失字元。`,
	"shape/percent": ({ key, value, threshold }) => require_text.t`${require_text.code(key)} 是 ${value}（百分比），門檻 ${threshold} 卻是比率。`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return require_text.t`${require_text.code(key)} 是 ${value}，不應大於 ${high ?? Infinity}。`;
		if (high === null) return require_text.t`${require_text.code(key)} 是 ${value}，不應小於 ${low}。`;
		return require_text.t`${require_text.code(key)} 是 ${value}，應介於 ${low} 到 ${high}。`;
	},
	"shape/unsafe-integer": ({ key, text }) => require_text.t`${require_text.code(key)}：${require_text.code(text)} 太大，無法精確讀取；若是識別碼請加引號。`,
	"shape/not-finite": ({ key, text }) => require_text.t`${require_text.code(key)} 是 ${require_text.code(text)}，不是有限的數字。`,
	"shape/bad-timestamp": ({ key, text }) => require_text.t`${require_text.code(key)}：${require_text.code(text)} 不是存在的日期，寫法例如 ${require_text.code("2026-01-05T10:00:00")}。`,
	"shape/bad-duration": ({ key, text }) => require_text.t`${require_text.code(key)}：${require_text.code(text)} 不是時間長度，寫法例如 ${require_text.code("7d")}、${require_text.code("12h")}、${require_text.code("2w")}、${require_text.code("30m")}。`,
	"shape/bad-name": ({ key, text }) => require_text.t`${require_text.code(key)}：${require_text.code(text)} 不是合法的名稱，請用字母、數字、${require_text.code(".")}、${require_text.code("_")}、${require_text.code("-")}。`,
	"shape/name-collision": ({ name, other }) => require_text.t`${require_text.code(name)} 與 ${require_text.code(other)} 在不分大小寫的檔案系統上是同一個資料夾，請更名其中之一。`
};

// src/render/messages/zh-TW/rules-task.ts
const more = (count) => require_text.t`另 ${count} 項`;
const groups = {
	task: require_text.t`任務`,
	lineage: require_text.t`版本沿革`,
	consistency: require_text.t`一致性`,
	history: require_text.t`歷史`
};
const task = {
	"task/name-differs": ({ name, directory }) => require_text.t`${require_text.code("task_name")} 是 ${require_text.code(name)}，目錄名稱卻是 ${require_text.code(directory)}。`,
	"task/active-version-missing": ({ version, status }) => require_text.t`當前版本 ${require_text.code(version)} 沒有資料夾 ${require_text.code(`versions/${version}`)}；狀態 ${require_text.code(status)} 必須要有。`,
	"task/status-move": ({ from, to, legal }) => require_text.t`狀態不能從 ${require_text.code(from)} 變成 ${require_text.code(to)}；可以是 ${require_text.listed(legal, "、", more)}。`,
	"task/primary-metric-missing": ({ metric, version, known }) => require_text.t`${version} 的評估結果沒有主要指標 ${require_text.code(metric)}；現有 ${require_text.listed(known, "、", more)}。`,
	"task/primary-metric-changed": ({ from, to }) => require_text.t`此 pull request 把主要指標從 ${require_text.code(from)} 改成 ${require_text.code(to)}。`,
	"task/no-criteria": ({ key }) => require_text.t`未設定 ${require_text.code(`success_criteria.${key}`)}，評估結果無從判斷。`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? require_text.t`此 pull request 取消了 ${require_text.code(metric)} 的門檻 ${from}。` : require_text.t`此 pull request 把 ${require_text.code(metric)} 的門檻從 ${from} 放寬到 ${to}。`,
	"task/unknown-label": ({ label, allowed }) => require_text.t`標籤 ${require_text.code(label)} 不在 ${require_text.code("output_format")} 中；可用的有 ${require_text.listed(allowed, "、", more)}。`,
	"task/label-not-evaluated": ({ label }) => require_text.t`評估結果沒有標籤 ${require_text.code(label)} 的分數。`,
	"task/deployed-version-missing": ({ version }) => require_text.t`${require_text.code("deployed_version")} 是 ${require_text.code(version)}，但此任務沒有這個版本。`,
	"task/deployed-version-differs": ({ deployed, version }) => require_text.t`${require_text.code("deployed_version")} 是 ${require_text.code(deployed)}，狀態卻表示已部署的是 ${require_text.code(version)}。`,
	"task/experimental-deployed": ({ version }) => require_text.t`已部署的 ${require_text.code(version)} 是實驗版本；請先改為正式名稱。`,
	"task/updated-before-created": ({ created, updated }) => require_text.t`${require_text.code("updated")} ${require_text.code(updated)} 早於 ${require_text.code("created")} ${require_text.code(created)}。`,
	"task/waiver-incomplete": ({ missing }) => require_text.t`此豁免無效：缺少 ${require_text.listed(missing, "、", more)}。`,
	"task/waiver-wildcard": ({ key, value }) => require_text.t`豁免的 ${require_text.code(key)} 是 ${require_text.code(value)}；請寫明單一對象。`,
	"task/waiver-expired": ({ gate, expires }) => require_text.t`關卡 ${require_text.code(gate)} 的豁免已於 ${require_text.code(expires)} 到期。`,
	"task/waiver-unknown": ({ key, value }) => require_text.t`此豁免無效：沒有可豁免的 ${require_text.code(key)} ${require_text.code(value)}。`,
	"task/not-checked": ({ files, groups: left }) => require_text.t`因為無法讀取 ${require_text.listed(files, "、", more)}，未檢查這些規則：${require_text.join(left.map((group) => groups[group]), "、")}。`
};

// src/render/messages/zh-TW.ts
const rules = {
	...syntax,
	...shape,
	...task,
	...lineage,
	...consistency,
	...history,
	...secrets,
	...settings
};
const sentences = reasons;
const zhTW = {
	language: "zh-TW",
	points: (count) => `${count} 個百分點`,
	labels,
	metricNames,
	settingNames,
	headline,
	reading,
	plan,
	reasons: sentences,
	rules
};

// src/render/messages/catalogue.ts
const catalogues = {
	en,
	"zh-TW": zhTW
};
/** All texts of one language. */
const messagesIn = (language) => catalogues[language];
/** A reason as a sentence. */
const reasonText = (messages, reason, say) => sentence(messages, reason.code, reason, say);
function sentence(messages, code, reason, say) {
	return messages.reasons[code](reason.args, say);
}
/** A finding's message, without its place, severity and suggestion. */
const findingText = (messages, finding) => ruleSentence(messages, finding.rule, finding);
function ruleSentence(messages, rule, finding) {
	return messages.rules[rule](finding.args);
}

Object.defineProperty(exports, "findingText", {
  enumerable: true,
  get: function () {
    return findingText;
  }
});
Object.defineProperty(exports, "messagesIn", {
  enumerable: true,
  get: function () {
    return messagesIn;
  }
});
Object.defineProperty(exports, "reasonText", {
  enumerable: true,
  get: function () {
    return reasonText;
  }
});