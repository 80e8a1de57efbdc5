const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");

// src/render/text.ts
/** Our own words. Never call it with anything from a repository. */
const words = (text) => [{
	kind: "words",
	text
}];
/** Data that reads as part of a sentence when it is one harmless word, else is set apart like code. */
const name = (text) => [{
	kind: "name",
	text
}];
/** Data shown as written. */
const code = (text) => [{
	kind: "code",
	text
}];
/** Whether a name is one plain word (letters, digits, `.`, `_`, `-`) and so cannot pass for words of ours. */
const isPlainWord = (text) => /^[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff._-]{0,63}$/.test(text) || /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,63}$/u.test(text);
/** Builds a Text; every interpolated string is data (a name), numbers are written as they are, Texts are put in. */
function t(strings, ...values) {
	const segments = [];
	strings.forEach((text, index) => {
		if (text !== "") segments.push({
			kind: "words",
			text
		});
		const value = values[index];
		if (value === void 0) return;
		if (typeof value === "string") segments.push({
			kind: "name",
			text: value
		});
		else if (typeof value === "number") segments.push({
			kind: "words",
			text: String(value)
		});
		else segments.push(...value);
	});
	return segments;
}
/** Puts Texts together with our own words between them. */
function join(texts, separator) {
	return texts.flatMap((text, index) => index === 0 ? text : [...words(separator), ...text]);
}
/** At most `limit` pieces of data, then how many more there are (`more` says that in the reader's language). */
function listed(items, separator, more, limit = 8) {
	const shown = items.slice(0, limit).map(code);
	const rest = items.length - shown.length;
	return join(rest > 0 ? [...shown, more(rest)] : shown, separator);
}

// src/render/messages/en/explain.ts
/** What `explain` says: how a number of the results was read. */
const explain$1 = {
	file: "File",
	shape: "Form",
	items: "n",
	withoutResult: "Without result",
	instrument: "Measured with",
	key: "Key",
	name: "Name",
	value: "Value",
	kind: "Taken for",
	direction: "Better",
	unit: "Unit",
	rule: "Why",
	directions: {
		higher: "higher",
		lower: "lower"
	},
	directionFrom: {
		criteria: "success_criteria",
		settings: "tunegate.yaml",
		file: "file",
		name: "name",
		unknown: "unknown"
	},
	units: {
		ratio: "ratio",
		percent: "percent",
		points: "points",
		absolute: "absolute"
	},
	kinds: {
		metric: "metric",
		share: "share",
		runs: "runs",
		"standard-error": "standard error",
		spread: "spread",
		bound: "bound",
		"p-value": "p-value",
		count: "count",
		support: "support",
		setting: "setting"
	},
	rules: {
		number: "plain number",
		class: "class scores",
		"whole-items": "name, whole items",
		numerator: "count beside it",
		list: "list of values",
		"error-name": "its name",
		"spread-name": "its name",
		"bound-name": "its name",
		"p-value-name": "its name",
		"count-name": "its name",
		"support-name": "its name",
		"setting-name": "its name",
		"setting-section": "its section"
	}
};

// src/render/messages/en/headline.ts
const more$13 = (count) => t`${count} more`;
const plural = (count, one, many) => words(`${count} ${count === 1 ? one : many}`);
const orNone$5 = (version) => version === "" ? t`none` : t`${version}`;
const sureness$1 = {
	significant: t`significant`,
	noise: t`within noise`,
	unknown: t`how sure that is, is unknown`
};
function changeClause$1(change) {
	const baseline = change.deployed ? t`deployed ${change.baseline}` : t`${change.baseline}`;
	if (change.outcome === "unchanged") return t`equals ${baseline}`;
	if (change.equal) return t`is practically equal to ${baseline} (${change.signed})`;
	if (change.significance === "noise") return t`cannot be told from ${baseline} (${change.signed}, within noise)`;
	if (change.significance === "unknown") {
		const way = change.outcome === "improved" ? t`better` : t`worse`;
		return t`is ${change.size} ${way} than ${baseline} (how sure: unknown)`;
	}
	const verb = change.outcome === "improved" ? t`beats` : t`is worse than`;
	return t`${verb} ${baseline} by ${change.size} (${words(change.p)})`;
}
/** The first line: what is so, and what to do. Every function gives one sentence (or two short ones). */
const headline$1 = {
	noTask: () => t`There is no training task to judge.`,
	nothing: () => t`No training task is touched.`,
	ship: (task, version) => t`Ready to ship: ${task} ${version}.`,
	promote: (task, version) => t`Ready to promote: ${task} ${version}.`,
	acceptable: (task, version) => t`${task} ${version} may ship.`,
	promotable: (task, version) => t`${task} ${version} may be promoted.`,
	caution: (task, version) => t`${task} ${version} may ship, but look first.`,
	undecided: (task, version) => t`${task} ${version}: the data cannot tell yet.`,
	notComparable: (task, version, baseline) => t`${task} ${version} cannot be compared with ${baseline}.`,
	below: (task, version) => t`${task} ${version} misses its target: do not ship.`,
	failed: (task, version) => t`${task} ${version} does not pass: do not ship.`,
	broken: (task) => t`The records of ${task} have errors: fix them first.`,
	brokenFiles: (count) => t`${plural(count, "error", "errors")} in the records: fix ${words(count === 1 ? "it" : "them")} first.`,
	pending: (task, version) => t`${task} ${version} has no results yet.`,
	pendingTask: (task) => t`${task} has no version to judge yet.`,
	archived: (task) => t`${task} is archived.`,
	production: (task, from, to) => t`${task} production: ${orNone$5(from)} → ${orNone$5(to)}.`,
	weakened: (keys) => t`This pull request weakens the check: ${listed(keys, ", ", more$13, 4)}.`,
	hidden: (task) => t`This pull request hides ${task}.`,
	cleanup: (task) => t`Cleanup of ${task}.`,
	unchanged: (task) => t`Nothing to judge in ${task}.`,
	removed: (task) => t`This pull request removes ${task}.`,
	rollback: (task, version) => t`Rollback of ${task} to ${version}.`,
	manyFailed: (count, of, tasks) => t`${count} of ${of} tasks do not pass: ${listed(tasks, ", ", more$13, 3)}.`,
	manyPassed: (count) => t`All ${count} tasks pass.`,
	manyUndecided: (count, of, tasks) => t`${count} of ${of} tasks cannot be decided yet: ${listed(tasks, ", ", more$13, 3)}.`,
	manyPending: (count) => t`None of the ${count} tasks has results yet.`,
	manyCaution: (count, of, tasks) => t`All ${of} tasks pass; look at ${count} before shipping: ${listed(tasks, ", ", more$13, 3)}.`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? t`meets the ${threshold.limit} threshold` : t`is ${threshold.gap} short of the ${threshold.limit} threshold`);
		if (change !== null) parts.push(changeClause$1(change));
		if (parts.length === 0) return t`${metric} ${value}.`;
		const worse = change?.outcome === "regressed" && !change.equal && change.significance !== "noise";
		const contrast = threshold?.met === true && worse;
		return t`${metric} ${value} ${join(parts, contrast ? ", but " : " and ")}.`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? t`` : t` (${words(range)})`;
		const on = items === null ? t`` : t` on ${items} items`;
		const tested = p === "" ? t`` : t` (${words(p)})`;
		return t`${metric} ${value}${around}, ${change} against ${baseline}${on}: ${sureness$1[significance]}${tested}.`;
	},
	also: {
		errors: (count) => t`${plural(count, "error", "errors")}.`,
		warnings: (count) => t`${plural(count, "warning", "warnings")}.`,
		pending: (count) => t`${plural(count, "further task", "further tasks")} without results yet.`,
		waived: (gates) => t`Waived: ${join(gates.map(code), ", ")}.`,
		open: (gates) => t`Cannot be decided: ${join(gates.map(code), ", ")}.`,
		gates: (gates) => t`Failed: ${join(gates.map(code), ", ")}.`
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
	tasksChecked: (count) => count === 0 ? "No training task here: no folder has a task.yaml" : `${count} ${count === 1 ? "task" : "tasks"} checked`,
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
	/** A metric whose own interval leaves out zero, but not once all are tested together. */
	noiseTogether: (count, what) => `within noise (${count} ${what === "class" ? "classes" : "metrics"} tested together)`,
	/** The interval leaves out zero, the test does not. */
	noiseByTest: "within noise (interval and test disagree)",
	changeOutcomes: {
		improved: "better",
		regressed: "worse",
		unchanged: "unchanged",
		changed: "changed",
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
	undecided: "cannot be decided",
	untested: "plain difference",
	notExcluded: (drop) => `a drop of up to ${drop} cannot be excluded`,
	gateRules: {
		byName: {
			threshold: "no threshold set",
			regression: "no relevant drop against the baseline",
			drift: "not much lost since the best version ever deployed",
			metrics: "no metric that the criteria name is lost",
			guards: "every guard holds",
			protected_classes: "no protected class drops by more than is allowed",
			coverage: "every item that the baseline answered has a result",
			criteria: "not loosened by this pull request",
			deployment: "what goes into production meets the same gates",
			validation: "no errors in the records"
		},
		regression: (limit, baseline) => `no drop of more than ${limit} against ${baseline}`,
		drift: (limit, version) => `no more than ${limit} lost since ${version}, the best ever deployed`
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

// src/render/messages/en/legend.ts
/** The folded explanation of the words on certainty; the page docs/statistics.md says more. */
const legend$1 = {
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
		clustered: "the same items in groups, or answered several times (cluster-robust error, t)",
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

// src/render/messages/en/names.ts
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
const who$1 = ({ task, version }) => version === null ? t`${task || "."}` : t`${task || "."} ${version}`;
/** Everything that the output of `cleanup` says. */
const plan$1 = {
	title: "Retention plan",
	pullRequestTitle: (count) => `Clean up ${versions(count)} by retention policy`,
	nothing: "Nothing to clean up.",
	goes: (count, of) => `${versions(count)} of ${tasks(of)} ${count === 1 ? "goes" : "go"}.`,
	givesBack: (size) => `A checkout gets ${size} smaller; what is stored on GitHub stays.`,
	deferred: (count, cap) => `${count} more ${count === 1 ? "version waits" : "versions wait"} for a later run: one run removes at most ${cap}.`,
	promote: (count) => count === 1 ? "1 experiment succeeded: promote it (tunegate promote)." : `${count} experiments succeeded: promote them (tunegate promote).`,
	planFor: (commit) => `Plan for ${commit}`,
	policy: "Policy",
	keptVersions: "Kept versions",
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
	goesTitle: "What goes",
	staysTitle: "What stays, and why",
	laterTitle: "What follows later",
	later: "The oldest go first:",
	storedTitle: "What stays stored",
	storedGit: (size) => `${size} in the git history: only rewriting it would free them, and break every clone and open pull request.`,
	storedLfs: (size) => `${size} in Git LFS: GitHub frees them when the repository is deleted and made anew, or through its support.`,
	notRemoved: (what) => `Not removed by this, and to be deleted where they are: ${what}.`,
	restoreTitle: "Bring a version back",
	restoreOne: "For a single version, name its paths alone.",
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
	declined: (number) => `Pull request #${number} proposed this very plan, and somebody closed it: it is not proposed again until the plan changes. Reopen it to go on.`,
	takenOver: (branch, number) => number === null ? `Somebody else's commits stand on the branch ${branch}: it is left alone. Merge or delete it, and the next run proposes again.` : `Somebody else's commits stand in pull request #${number}: it is theirs now and is left alone. Merge or close it and delete ${branch}, and the next run proposes again.`,
	incomplete: (number) => number === null ? "The plan is not complete (see its notes), so that nothing was proposed." : `The plan is not complete (see its notes): pull request #${number} stays as it is, and is not confirmed by this run.`,
	notTaken: (what) => `GitHub did not take ${what}`,
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
		unscored: "its result cannot be compared",
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
		"file-unreadable": (notice) => t`${code(notice.detail ?? "")} cannot be read as it was meant: ${who$1(notice)} is left alone.`,
		"link-inside": (notice) => t`${who$1(notice)} stays: ${code(notice.detail ?? "")} is a symbolic link or a submodule.`,
		"name-collision": (notice) => t`${who$1(notice)} stays: where case does not count, ${code(notice.detail ?? "")} is also another path.`,
		"artefact-outside": (notice) => t`${who$1(notice)} stays: its model path ${code(notice.detail ?? "")} leads out of the task.`,
		"artefact-shared": (notice) => t`${code(notice.detail ?? "")}, named by ${who$1(notice)}, stays: it does not carry the version's name or is in a folder for something else.`,
		"history-unknown": (notice) => t`What was deployed earlier in ${who$1(notice)} is unknown, so nothing goes: check out the whole history (fetch-depth: 0).`,
		"scores-unknown": (notice) => t`${code(notice.detail ?? "")} cannot be found in the results of every version of ${who$1(notice)}. Each one without it stays, since it may be the best: correct ${code("primary_metric")} or the results, or set ${code("keep_best: false")}.`,
		"metric-unset": (notice) => t`${who$1(notice)} names no ${code("primary_metric")}, so nobody can say which version is the best, and all stay: name one, or set ${code("keep_best: false")}.`,
		"no-created": (notice) => t`${who$1(notice)} stays: its lineage has no ${code("created")}.`,
		"created-in-future": (notice) => t`${who$1(notice)} stays: its date lies in the future.`,
		"pull-requests-many": () => t`There are more open pull requests, or more files in them, than can be looked at: everything that one of them may need stays.`,
		"pull-requests-unknown": () => t`Open pull requests were not looked at.`,
		"record-full": (notice) => t`${code(notice.detail ?? "")} cannot take another record: nothing goes from ${who$1(notice)}.`,
		"nested-task": (notice) => t`${who$1(notice)} stays: the task ${code(notice.detail ?? "")} lies within it.`
	}
};

// src/render/format.ts
/** The minus sign U+2212: as wide as a plus, and no line breaks after it. */
const minus = "−";
const none = "–";
const withMinus = (text) => text.replace(/^-/u, minus);
const grouped = (digits) => {
	const [whole = "", fraction] = digits.split(".");
	const parts = whole.replace(/^-/u, "").length > 4 ? whole.replace(/\B(?=(\d{3})+$)/gu, ",") : whole;
	return fraction === void 0 ? parts : `${parts}.${fraction}`;
};
/** A number without a unit: whole as it is, else four significant digits (`0.4312`, `12.35`, `1,234.5`). */
function plainNumber(value) {
	if (!Number.isFinite(value)) return withMinus(String(value));
	if (Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000) return withMinus(grouped(String(value)));
	const size = Math.abs(value);
	if (size < 1e-4 || size >= 0x38d7ea4c68000) return withMinus(String(Number(value.toPrecision(4))));
	const decimals = Math.max(1, 3 - Math.floor(Math.log10(size)));
	return withMinus(grouped(String(Number(value.toFixed(decimals)))));
}
/** A count that is only estimated, with two digits that mean something: `2,800`, `46,000`, `85`. */
const roughCount = (count) => String(Number(count.toPrecision(2))).replace(/\B(?=(\d{3})+$)/gu, ",");
/** Factor from a metric's own unit to what is shown: ratios are shown in percent. */
const shownFactor = (scale) => scale === "ratio" ? 100 : 1;
/** A metric's value for display: `81.5 %`, or a plain number. `decimals` counts those of the percentage. */
function metricValue(value, scale, decimals = 1) {
	if (value === null) return "–";
	if (!Number.isFinite(value)) return withMinus(String(value));
	if (!require_reading.isShareScale(scale)) return plainNumber(value);
	return `${withMinus((value * shownFactor(scale)).toFixed(decimals))} %`;
}
/** A limit that people wrote: like a value, without a decimal that says nothing (`80 %`, `82.5 %`). */
function limitValue(value, scale) {
	if (!require_reading.isShareScale(scale) || !Number.isFinite(value)) return metricValue(value, scale);
	const shown = Number((value * shownFactor(scale)).toFixed(4));
	return `${withMinus(String(shown))} %`;
}
/** Value and limit with as many decimals as it takes to see that they differ: never "80.0 % misses 80 %". */
function valueAgainst(value, limit, scale) {
	if (!require_reading.isShareScale(scale) || !Number.isFinite(value) || value === limit) return metricValue(value, scale);
	for (let decimals = 1; decimals <= 6; decimals++) if ((value * shownFactor(scale)).toFixed(decimals) !== (limit * shownFactor(scale)).toFixed(decimals)) return metricValue(value, scale, decimals);
	return metricValue(value, scale, 6);
}
/** Number with its sign, `decimals` at least, more (up to four) when it would else round to zero. */
function signed$2(value, decimals) {
	let digits = value.toFixed(decimals);
	for (let more = decimals + 1; Number(digits) === 0 && value !== 0 && more <= 4; more++) digits = value.toFixed(more);
	if (Number(digits) === 0) return 0 .toFixed(decimals);
	return value > 0 ? `+${digits}` : withMinus(digits);
}
/** A change in the metric's own unit: `+9.5 pp` for shares, else a signed number. */
function metricChange(change, scale) {
	if (change === null) return "–";
	if (!Number.isFinite(change)) return "–";
	if (require_reading.isShareScale(scale)) return `${signed$2(change * shownFactor(scale), 1)} pp`;
	if (change === 0) return "0";
	return change > 0 ? `+${plainNumber(change)}` : plainNumber(change);
}
/** A ratio as signed percentage: `+100 %`, `−25 %`, `+33.3 %`. */
function relative(ratio) {
	if (ratio === null || !Number.isFinite(ratio)) return "–";
	const percent = Number((ratio * 100).toFixed(1));
	if (percent === 0) return ratio === 0 ? "0 %" : ratio > 0 ? "<+0.1 %" : `>${minus}0.1 %`;
	const digits = grouped(String(Math.abs(percent)));
	return `${percent > 0 ? "+" : minus}${digits} %`;
}
/** A ratio as unsigned percentage for shares of a whole: `40.0 %`. */
const share = (ratio) => metricValue(ratio, "ratio");
const arrows = {
	improved: "▲ ",
	regressed: "▼ ",
	unchanged: "",
	changed: "",
	new: "",
	missing: ""
};
/** Arrow by better or worse, number with its own sign: a loss that falls by 0.2 is `▲ −0.2`. */
const arrow = (outcome) => arrows[outcome];
/** The comparison a threshold stands for. */
const comparison = (direction) => ({
	higher: "≥",
	lower: "≤"
})[direction];
/** Interval of values: `75.4 … 87.6`, in percent for shares, without the unit. */
const valueInterval = (interval, scale) => interval.map((end) => metricValue(end, scale).replace(/ %$/u, "")).join(" … ");
/** Interval of a change: `+0.2 … +18.8`, in points for shares, without the unit. */
const changeInterval = (interval, scale) => interval.map((end) => metricChange(end, scale).replace(/ pp$/u, "")).join(" … ");
/** `p = 0.046`, `p < 0.001`. */
const pValue = (p) => p < .001 ? "p < 0.001" : `p = ${p.toFixed(p < .1 ? 3 : 2)}`;
/** The day of a timestamp as written, or the text itself where it does not start with one. */
const day = (timestamp) => /^\d{4}-\d{2}-\d{2}/u.exec(timestamp)?.[0] ?? timestamp;
const units = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** Bytes for people, decimal units: `1.2 GB`. */
function bytes(count) {
	let value = count;
	let unit = 0;
	while (value >= 1e3 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${unit === 0 ? String(value) : value.toFixed(1)} ${units[unit] ?? "B"}`;
}
/** First seven digits of a commit id. */
const shortSha = (sha) => sha.slice(0, 7);

// src/render/messages/en/reasons-gates.ts
const more$12 = (count) => t`${count} more`;
const rules$3 = {
	explicit: t`the ${code("baseline")} setting`,
	"deployed-version": code("deployed_version"),
	"status-deployed": t`the status in ${code("task.yaml")}`,
	"lineage-deployed": t`its ${code("lineage.yaml")}`,
	history: t`the git history`,
	parent: t`${code("parent")}, as none is deployed`,
	active: t`the active version, as none is deployed`
};
const criterion$1 = {
	primary_metric: t`the primary metric`,
	threshold: t`the threshold`,
	direction: t`the direction`,
	guards: t`the guards`,
	protected_classes: t`the protected classes`,
	max_regression: t`the allowed drop`,
	max_drift: t`the allowed drift`,
	drift_from: t`the start of drift`,
	required_metrics: t`the required metrics`,
	regression_mode: t`the regression mode`,
	threshold_mode: t`the threshold mode`,
	min_coverage: t`the least coverage`,
	confidence: t`the confidence level`,
	metrics: t`the metric settings`
};
const limits$1 = {
	min: t`at least`,
	max: t`at most`,
	max_regression: t`an allowed drop of`,
	min_improvement: t`a gain of at least`
};
const guarded$1 = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit$1 = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo$1 = (base, head) => t`${base === "" ? words("none") : code(base)} → ${head === "" ? words("none") : code(head)}`;
const gates$1 = {
	"threshold-met": ({ metric, value, threshold, reach }, say) => {
		const met = t`${say.metric(metric)} ${say.against(metric, value, threshold)} meets the ${say.limit(metric, threshold)} threshold`;
		return reach === null ? t`${met}.` : t`${met}; on other test items it may be as far off as ${say.value(metric, reach)}.`;
	},
	"threshold-missed": ({ metric, value, threshold, gap }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)} misses the ${say.limit(metric, threshold)} threshold by ${say.distance(metric, gap)}.`,
	"threshold-none": () => t`No threshold is set in ${code("success_criteria")}.`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)} meets the ${say.limit(metric, threshold)} threshold, but its interval reaches down to ${say.value(metric, bound)}.`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)}: too little is known for an interval to hold against the ${say.limit(metric, threshold)} threshold.`,
	"metric-missing": ({ metric }, say) => t`${say.metric(metric)} is not in the results.`,
	"metric-not-a-number": ({ metric, text }, say) => t`${say.metric(metric)} is ${code(text)}, which is not a number.`,
	"primary-metric-undeclared": () => t`${code("success_criteria.primary_metric")} is not set.`,
	"no-results-yet": ({ status }) => t`No results yet: the task is in status ${code(status)}.`,
	"deployed-without-results": ({ version }) => t`${version} is marked deployed but has no results.`,
	"deployment-judged": ({ version, gates }) => gates.length === 0 ? t`${version} goes into production and passes its gates.` : t`${version} goes into production and does not pass: ${join(gates.map(code), ", ")}.`,
	"no-errors": ({ warnings }) => warnings === 0 ? t`No errors in the records.` : t`No errors in the records, ${warnings} ${warnings === 1 ? t`warning` : t`warnings`}.`,
	"errors-found": ({ errors }) => errors === 1 ? t`The records have 1 error.` : t`The records have ${errors} errors.`,
	"no-baseline": () => t`There is no version to compare with.`,
	"scale-differs": ({ metric, value, threshold }, say) => t`${say.metric(metric)} is ${value}, the threshold ${threshold}: these are different scales.`,
	"regression-none": ({ metric, change, allowed, baseline, possible, tested }, say) => {
		const drop = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: no drop beyond ${say.roughly(metric, allowed)}`;
		if (!tested) return t`${drop} by the plain difference; how sure that is, is unknown.`;
		return possible === null ? t`${drop}.` : t`${drop}; a drop of up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline, sure }, say) => {
		const drop = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: a drop beyond the allowed ${say.roughly(metric, allowed)}`;
		return sure === null ? t`${drop} by the plain difference; with predictions per item, a confusion matrix or the number of items it could be told from noise.` : t`${drop}; at least ${say.distance(metric, sure)} of it is sure.`;
	},
	"regression-undecided": ({ metric, change, allowed, baseline, possible }, say) => {
		const open = t`${say.metric(metric)} ${say.change(metric, change)} against ${baseline}: the data cannot tell whether the drop is beyond ${say.roughly(metric, allowed)}`;
		return possible === null ? t`${open}.` : t`${open}; up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"regression-not-comparable": ({ baseline }) => t`Not comparable with ${baseline}.`,
	"regression-unlike": ({ metric, baseline }, say) => t`Not comparable with ${baseline}, and ${say.metric(metric)} is worse by more than is allowed: a new test set is no way round the gate.`,
	"drift-beyond": ({ metric, change, allowed, version, of }, say) => t`${say.metric(metric)} ${say.change(metric, change)} against ${version}, the best of ${of} deployed versions: more than ${say.roughly(metric, allowed)} was lost step by step.`,
	"drift-undecided": ({ metric, change, allowed, version, of }, say) => t`${say.metric(metric)} ${say.change(metric, change)} against ${version}, the best of ${of} deployed versions: something was lost step by step, perhaps more than ${say.roughly(metric, allowed)}.`,
	"drift-moved": ({ version, reason, date }) => t`Drift counts from ${version} on, by ${code("drift_from")} of ${code(date)}: ${code(reason)}. Better versions before it are no reference any more.`,
	"metrics-kept": ({ baseline }) => t`Every metric of ${baseline} was measured again.`,
	"metrics-lost": ({ metrics, baseline }) => t`Measured for ${baseline}, asked for by the criteria, and now missing: ${listed(metrics, ", ", more$12, 5)}.`,
	"metrics-not-measured": ({ metrics, baseline }) => t`Measured for ${baseline} and now missing: ${listed(metrics, ", ", more$12, 5)}.`,
	"candidate-is-baseline": ({ version, rule }) => t`${version} is itself the version in production (by ${rules$3[rule]}): nothing to compare.`,
	"task-archived": () => t`The task is archived.`,
	"no-active-version": () => t`${code("task.yaml")} names no active version.`,
	"active-version-missing": ({ version }) => t`The active version ${version} has no folder in ${code("versions/")}.`,
	"guard-met": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)}; required: ${limits$1[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-missed": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)} breaks its guard: ${limits$1[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-undecided": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded$1(metric, limit, value, say)}: the data cannot tell whether its guard holds, ${limits$1[limit]} ${guardLimit$1(metric, limit, required, say)}.`,
	"guard-unmatched": ({ pattern }) => t`No metric fits the guard ${code(pattern)}.`,
	"baseline-metric-missing": ({ metric, version }, say) => t`${version} has no ${say.metric(metric)} to compare with.`,
	"baseline-not-a-number": ({ metric, version }, say) => t`${say.metric(metric)} of ${version} is not a number.`,
	"class-kept": ({ label, change, possible }, say) => {
		const metric = `per_class.${label}.f1`;
		const kept = t`${code(label)} F1 ${say.change(metric, change)}: no drop beyond what is allowed`;
		return possible === null ? t`${kept}.` : t`${kept}; up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"class-dropped": ({ label, change, allowed, sure }, say) => {
		const metric = `per_class.${label}.f1`;
		const drop = t`The protected class ${code(label)} dropped by more than the allowed ${say.roughly(metric, allowed)}: F1 ${say.change(metric, change)}`;
		return sure === null ? t`${drop} (plain difference).` : t`${drop}.`;
	},
	"class-undecided": ({ label, change, allowed, possible }, say) => {
		const metric = `per_class.${label}.f1`;
		const open = t`The data cannot tell whether the protected class ${code(label)} dropped by more than ${say.roughly(metric, allowed)}: F1 ${say.change(metric, change)}`;
		return possible === null ? t`${open}.` : t`${open}; up to ${say.distance(metric, possible)} cannot be excluded.`;
	},
	"criteria-unchanged": () => t`The success criteria are unchanged.`,
	"criteria-new": () => t`The success criteria are new with this pull request.`,
	"criteria-of-head": () => t`Judged by the criteria of this pull request (${code("criteria: head")}).`,
	"criteria-loosened": ({ what, base, head }) => t`This pull request loosens ${criterion$1[what]} (${fromTo$1(base, head)}); the stricter one counts.`,
	"setting-weakened": ({ key, from, to }) => t`This pull request weakens ${code(key)} (${fromTo$1(from, to)}), which counts after the merge.`,
	"criteria-tightened": ({ what, base, head }) => t`This pull request tightens ${criterion$1[what]} (${fromTo$1(base, head)}).`,
	waived: ({ gate, reason, owner, expires }) => t`The failure of ${code(gate)} is waived until ${code(expires)} by ${code(owner)}: ${code(reason)}.`,
	"waiver-expired": ({ gate, owner, expires }) => t`The waiver of ${code(owner)} for ${code(gate)} expired on ${code(expires)}.`,
	"waiver-not-yet": ({ gate, owner }) => t`The waiver of ${code(owner)} for ${code(gate)} comes with this pull request and counts only after the merge.`
};

// src/render/messages/en/reasons-run.ts
const more$11 = (count) => t`${count} more`;
const troubles$1 = {
	permission: t`the token may not write comments. Give the job ${code("permissions: pull-requests: write")}`,
	dependabot: t`a run that Dependabot starts may only read, unless the workflow itself says otherwise. Give the job ${code("permissions: pull-requests: write")}; a token of your own has to be among the secrets of Dependabot`,
	token: t`GitHub does not accept the token. Check the input ${code("github-token")}`,
	locked: t`the conversation of the pull request is locked`,
	"not-found": t`the pull request was not found, or the token may not see it. Give the job ${code("permissions: pull-requests: write")}`,
	gone: t`the pull request or the comment was deleted`,
	"too-long": t`it is too long for GitHub`,
	rejected: t`GitHub rejects its content`,
	"rate-limit": t`too many requests were made with this token. Run again later`,
	blocked: t`access to the repository is blocked`,
	unavailable: t`GitHub could not be reached or did not answer properly. Run again`
};
/** What happens to a run on GitHub, beside the verdict. */
const run$1 = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? t`` : t` (status ${status})`;
		return t`The report was not posted as a comment${answer}: ${troubles$1[why]}. The job summary has the full report.`;
	},
	"comment-fork": () => t`No comment: this run for a fork may only read. The job summary has the report; for a comment add a workflow with ${code("command: comment")} on ${code("workflow_run")} (docs/github.md).`,
	"comment-without-token": () => t`No comment: the input ${code("github-token")} is empty.`,
	"comment-outdated": ({ sha }) => t`No comment: the pull request has moved on from ${code(sha)}, or a later run has reported.`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? t`No comment: no open pull request has the commit of this run as its head.` : t`No comment: ${matches} open pull requests have the commit of this run as their head.`,
	"report-unusable": ({ why }) => why === "too-large" ? t`The stored report is too large: it is not read.` : t`The stored file is no report of this version of Tunegate: it is not used.`,
	"summary-failed": ({ why }) => why === "no-file" ? t`The job summary could not be written. The report is in the file that the output ${code("markdown-path")} names.` : t`This step has already filled the job summary. The report is in the file that the output ${code("markdown-path")} names.`,
	"event-validates": ({ event }) => t`The event ${code(event)} has nothing to compare with: all records were validated.`,
	"no-task-found": ({ folder }) => folder === "" ? t`There is no training task here: no folder has a ${code("task.yaml")}.` : t`There is no training task in ${folder}: no folder there has a ${code("task.yaml")}.`,
	"comment-posted": ({ how, url }) => how === "unchanged" ? t`The comment ${words(url)} says this already.` : t`The comment ${words(url)} was ${words(how)}.`,
	"comment-not-wanted": ({ why }) => why === "setting" ? t`No comment: ${code("comment")} is set to ${code("never")}.` : t`No comment: there is nothing to say (${code("comment: always")} makes one).`,
	"summary-written": () => t`The job summary has the report.`,
	"report-stored": ({ path }) => t`The report as JSON is in ${path}.`,
	"fails-by-setting": ({ failOn }) => t`The check fails because ${code("fail-on")} is ${code(failOn)}.`,
	"check-touched": ({ files }) => t`This pull request changes what checks it (${listed(files, ", ", more$11)}): read that part with care.`
};

// src/render/messages/en/reasons.ts
const staying$1 = {
	deployed: "deployed",
	active: "active",
	best: "best"
};
/** What a cleanup leaves alone. */
const untouched$1 = (stays) => join([
	"deployed",
	"active",
	"best"
].filter((what) => stays[what] !== "").map((what) => t`${words(staying$1[what])} ${stays[what]}`), ", ");
const more$10 = (count) => t`${count} more`;
const verdict$1 = {
	"first-version": () => t`First version: nothing to compare with yet.`,
	improved: ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (significant).`,
	regressed: ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (significant).`,
	"improved-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} cannot be told from that of ${baseline} (${say.change(metric, change)}, within noise).`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} cannot be told from that of ${baseline} (${say.change(metric, change)}, within noise).`,
	"improved-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (how sure: unknown).`,
	"regressed-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown).`,
	"practically-equal": ({ metric, change, allowed, baseline }, say) => t`${say.metric(metric)} is practically equal to that of ${baseline}: ${say.change(metric, change)}, surely within ±${say.roughly(metric, allowed)}.`,
	"improved-one-of-many": ({ metric, change, baseline, versions }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline}, which is within noise as ${versions} versions of this pull request are tested together.`,
	"dropped-unknown": ({ metric, change, allowed, baseline }, say) => t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown), several times the allowed ${say.roughly(metric, allowed)}.`,
	"not-comparable": ({ baseline }) => t`The numbers are not comparable with those of ${baseline}.`,
	unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} is the same as that of ${baseline}.`,
	"rollback-to": ({ version, from }) => t`Rollback from ${from} to ${version}: the loss against ${from} is expected.`,
	"rollback-gains": ({ version, from, metric, change }, say) => t`Rollback from ${from} to ${version}, which gains: ${say.metric(metric)} is ${say.distance(metric, change)} better.`,
	"gate-failed": ({ gate }) => t`The gate ${code(gate)} failed.`,
	"gate-inconclusive": ({ gate }) => t`The data cannot decide the gate ${code(gate)}.`,
	"record-broken": ({ file }) => t`${code(file)} cannot be read.`
};
const aspects$1 = {
	split: t`part of the data`,
	shots: t`shots`,
	"task-version": t`task version`,
	filter: t`filter`,
	"task-hash": t`task hash`,
	settings: t`settings`,
	items: t`items`
};
const comparability$1 = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: t`size`,
			hash: t`hash`,
			seed: t`split seed`
		}[how];
		return t`The test set changed (${what} ${code(baseline)} → ${code(candidate)}): the metrics are not comparable.`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? t`; added ${listed(added, ", ", more$10)}` : t``;
		const less = removed.length > 0 ? t`; removed ${listed(removed, ", ", more$10)}` : t``;
		return t`The class labels changed${plus}${less}: averages over classes are not comparable.`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => t`${say.metric(metric)} is written on another scale (${baseline} → ${candidate}): not comparable.`,
	"zero-baseline": ({ metric }, say) => t`${say.metric(metric)} is exactly 0 in the baseline: most likely its evaluation broke, and beating it proves nothing.`,
	"baseline-without-results": ({ version }) => t`${version} has no results to compare with.`,
	"metric-renamed": ({ from, to }) => t`${code(from)} is now called ${code(to)}: not compared.`,
	"metric-redefined": ({ metric }, say) => t`${say.metric(metric)} is averaged in two different ways on the two sides: not comparable.`,
	"measured-otherwise": ({ metric, what, baseline, candidate }, say) => t`${say.metric(metric)} was measured otherwise (${aspects$1[what]}: ${code(baseline)} → ${code(candidate)}): not comparable.`,
	"instrument-changed": ({ field, baseline, candidate }) => t`Measured with another instrument (${code(field)}: ${code(baseline)} → ${code(candidate)}): the metrics are not comparable.`,
	"instrument-unknown": ({ version, fields }) => t`The results of ${version} do not say ${listed(fields, ", ", more$10)}; the other side does.`,
	"items-without-result": ({ version, missing, items }) => items === null ? t`${missing} items of ${version} have no result.` : t`${missing} of ${items} items of ${version} have no result.`,
	"direction-unknown": ({ metric }) => t`Nothing says which way ${code(metric)} is better; it counts as higher. Say it with ${code("success_criteria.direction")} or ${code(`metrics: {${metric}: {direction: lower}}`)} in ${code("tunegate.yaml")}.`,
	"direction-turned": ({ metric, base, head }) => t`The results file turns ${code(metric)} round (${code(base)} → ${code(head)} is better); the base's direction counts.`,
	"results-older-than-model": ({ version, results, model }) => t`The results of ${version} (${code(results)}) are older than its model (${code(model)}).`
};
const sources$3 = {
	confusion: t`counts of the confusion matrix`,
	scores: t`scores per class`,
	predictions: t`predictions`,
	runs: t`values of the runs`,
	"standard-error": t`standard errors`
};
const notes$1 = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? t`The number of test items is not known.` : t`${known} test items on one side; the other does not say.`;
		}
		return baseline === candidate ? t`${candidate} test items on both sides.` : t`${baseline} test items before, ${candidate} now.`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => t`${items} test items would find a true change of ${say.metric(metric)} of ${say.about(metric, change)} four times in five.`,
	"drop-noticed": ({ metric, drop }, say) => t`The regression gate would notice a true drop of ${say.metric(metric)} of ${say.about(metric, drop)} four times in five.`,
	"too-few-items": ({ metric, few, of }, say) => t`How sure ${say.metric(metric)} is, is unknown: too few items in ${few} of ${of} classes.`,
	"too-few-groups": ({ metric, groups }, say) => t`How sure ${say.metric(metric)} is, is unknown: the items come in ${groups} groups only.`,
	"versions-on-test-set": ({ metric, versions, luck }, say) => luck === null ? t`${versions} versions were measured on this test set.` : t`${versions} versions were measured on this test set: the best of so many equal ones would look about ${say.about(metric, luck)} better in ${say.metric(metric)} than it is.`,
	"better-version": ({ version, metric, value }, say) => t`${version} of this pull request is better: ${say.metric(metric)} ${say.value(metric, value)}.`,
	confounded: ({ what }, say) => t`${what.length} things changed at once (${join(what.map(say.setting), ", ")}): the effect cannot be put down to one of them.`,
	"source-hash-changed": () => t`The data source changed.`,
	"treated-as-independent": () => t`Without predictions per item the two evaluations count as independent, which is cautious.`,
	"conservative-bound": ({ metric }, say) => t`The interval of ${say.metric(metric)} is an upper bound from precision, recall and support; a confusion matrix would narrow it.`,
	"inputs-contradict": ({ version, what }) => t`The ${sources$3[what]} of ${version} do not fit the metrics and counts that its files state, so they are not used.`,
	"different-items": () => t`Both versions have predictions, but not of the same items: they count as independent.`,
	"runs-vary-alone": ({ metric }, say) => t`The interval of ${say.metric(metric)} shows how training runs differ, not how many test items there are.`,
	"class-regressed": ({ label, change }, say) => t`${code(label)} F1 fell significantly (${say.change(`per_class.${label}.f1`, change)}).`,
	"baseline-old": ({ version, days }) => t`${version} is ${days} days old.`,
	"base-record-broken": ({ file }) => t`${code(file)} of the base cannot be read: what it says does not count.`,
	"results-edited": ({ version }) => t`This pull request edits the results of ${version}; those of the base count.`
};
const next$1 = {
	"next-deploy": ({ version }) => t`Ship ${version}.`,
	"next-roll-back": ({ version }) => t`Put ${version} back into production.`,
	"next-promote": ({ version }) => t`Promote ${version} to a regular version.`,
	"next-evaluate": ({ version }) => t`Evaluate ${version} and commit its ${code("results.json")}.`,
	"next-fix-errors": ({ errors }) => errors === 1 ? t`Fix the error below.` : t`Fix the ${errors} errors below.`,
	"next-close-gap": ({ metric, gap }, say) => t`${say.metric(metric)} lacks ${say.distance(metric, gap)} to the threshold.`,
	"next-look-at-class": ({ label, change }, say) => t`The largest drop is in class ${code(label)} (F1 ${say.change(`per_class.${label}.f1`, change)}).`,
	"next-look-at-metric": ({ metric, change }, say) => t`The largest drop is in ${say.metric(metric)} (${say.change(metric, change)}).`,
	"next-only-change": ({ what }, say) => t`The only change: ${say.setting(what)}.`,
	"next-more-items": ({ metric, items }, say) => t`About ${words(roughCount(items))} more test items would certify an equal ${say.metric(metric)} four times in five.`,
	"next-predictions": ({ metric }, say) => t`Commit ${code("predictions.jsonl")} of both versions: it costs nothing and says the most about ${say.metric(metric)}.`,
	"next-measure-lost": ({ metrics }) => t`Measure ${listed(metrics, ", ", more$10, 5)} again.`,
	"next-mend-guard": ({ pattern }) => t`Correct the guard ${code(pattern)} in ${code("task.yaml")} or ${code("tunegate.yaml")}, or measure what it names.`,
	"next-end-waiver": ({ gates }) => t`Mend what is waived before the waiver ends: ${listed(gates, ", ", more$10)}.`,
	"next-look-at-drift": ({ version }) => t`Look at what was lost since ${version}, or move the reference with ${code("drift_from")}, dated and reasoned.`,
	"next-evaluate-baseline": ({ version }) => t`Evaluate ${version} on the same test set.`,
	"next-keep": ({ version }) => t`Keep ${version} in production.`,
	"next-state-items": () => t`State the number of test items (${code("data.test_count")}), so that it can be said how sure this is.`,
	"next-state-counts": ({ metric }, say) => t`Commit a confusion matrix, or the support of each class, or the predictions per item, so that it can be said how sure ${say.metric(metric)} is.`,
	"next-declare-criteria": () => t`Set ${code("success_criteria.primary_metric")} and ${code("threshold")} in ${code("task.yaml")}.`
};
const found$1 = {
	explicit: t`chosen by the ${code("baseline")} setting`,
	"deployed-version": t`deployed according to ${code("deployed_version")}`,
	"status-deployed": t`deployed according to ${code("task.yaml")}`,
	"lineage-deployed": t`deployed according to its ${code("lineage.yaml")}`,
	history: t`the last one deployed according to the git history`,
	parent: t`its parent, as no version is deployed`,
	active: t`the active version of the base, as none is deployed`
};
const orNone$4 = (version) => version === "" ? t`none` : t`${version}`;
const baseline$1 = {
	"baseline-missing": ({ version }) => t`${version} is named as deployed, but is not on the base; the next rule decided.`,
	"production-moves": ({ from, to }) => t`Production: ${orNone$4(from)} → ${orNone$4(to)}.`,
	"production-forgotten": ({ from, to }) => t`Production: ${orNone$4(from)} → ${orNone$4(to)}: nothing says any more that ${from} is deployed.`,
	"deployment-claimed": ({ version }) => t`This pull request says that ${version} was deployed: it is held to what a deployment is.`,
	"never-deployed": ({ version }) => t`Nothing on the base says that ${version} ever was in production: it is judged like a new version.`,
	"baseline-found": ({ version, rule }) => t`Compared with ${version}, ${found$1[rule]}.`,
	"history-shallow": () => t`The clone is shallow: earlier deployments are not known (${code("fetch-depth: 0")} gets them).`,
	"new-task": () => t`New task.`,
	"task-hidden": ({ by }) => by === "" ? t`This pull request hides the task: it lies in another one in the root now.` : t`This pull request hides the task: it lies in the task ${code(by)} now.`,
	"task-removed": () => t`This pull request removes the task.`,
	"task-moved": ({ from }) => t`This pull request moves the task here from ${code(from)}; it is compared with what stood there.`,
	cleanup: ({ removed, ...stays }) => t`Removes ${listed(removed, ", ", more$10)}, recorded in ${code("versions/retired.yaml")}. Untouched: ${untouched$1(stays)}.`,
	"version-unchanged": ({ version, deployed }) => deployed === "yes" ? t`${version}, which is in production, is not changed by this pull request.` : t`${version} is not changed by this pull request.`
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
	support: t`the supports of the classes`,
	confusion: t`the confusion matrix`,
	predictions: t`the predictions`,
	"sample-count": t`the results' own count`
};
const consistency$1 = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => t`${code(metric)} is ${code(lineage)} here and ${code(results)} in ${code(file)}.`,
	"consistency/missing": ({ key, file }) => t`${code(key)} is stated here but is not in ${code(file)}.`,
	"consistency/config-differs": ({ key, lineage, config, file }) => t`${code(key)} is ${code(lineage)} here and ${code(config)} in ${code(file)}.`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => t`${code(key)} is ${code(lineage)} here and ${code(snapshot)} in ${code(file)}.`,
	"consistency/model-differs": ({ key, lineage, info, file }) => t`${code(key)} is ${code(lineage)} here and ${code(info)} in ${code(file)}.`,
	"consistency/distribution-sum": ({ sum, trainCount }) => t`The class distribution adds up to ${sum}, while ${code("train_count")} is ${trainCount}.`,
	"consistency/source-hash": ({ hash }) => t`${code("source_hash")} ${code(hash)} is not the beginning of any common hash of ${code("data_source.yaml")}.`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => t`The f1 of ${code(label)} is ${code(f1)}, but precision ${code(precision)} and recall ${code(recall)} give ${code(expected)}.`,
	"consistency/macro-f1": ({ metric, value, mean }) => t`${code(metric)} is ${code(value)}, but the mean of the classes is ${code(mean)}.`,
	"consistency/accuracy": ({ value, expected, from }) => t`The accuracy is ${code(value)}, but ${sources$2[from]} give ${code(expected)}.`,
	"consistency/refuted": ({ metric, value, expected, from }) => t`${code(metric)} is ${code(value)}, but ${sources$2[from]} give ${code(expected)}.`,
	"consistency/impossible-share": ({ metric, value, items, fits }) => {
		const other = fits.length === 0 ? t`` : t`; ${join(fits.map((count) => t`${count}`), " or ")} fits`;
		return t`${code(metric)} ${code(value)} is no share of ${items} items${other}.`;
	},
	"consistency/test-count": ({ testCount, found, from }) => t`${code("test_count")} is ${testCount}, but ${sources$2[from]} make ${found}.`,
	"consistency/confusion": ({ label, score, value, expected }) => t`The ${code(score)} of ${code(label)} is ${code(value)}, but the confusion matrix gives ${code(expected)}.`,
	"consistency/two-values": ({ metric, used, other }) => t`${code(metric)} has two values in this file, ${code(used)} and ${code(other)}; the worse one counts.`,
	"consistency/no-data": () => t`There are results, but neither ${code("data_snapshot.json")} nor ${code("data")} says on what data.`
};

// src/render/messages/en/rules-history.ts
const rewritten$1 = {
	results: t`results`,
	data: t`data record`,
	config: t`configuration`,
	model: t`model`,
	deployment: t`date of deployment`
};
const orNone$3 = (text) => text === "" ? t`none` : code(text);
const history$1 = {
	"history/rewritten": ({ version, what }) => t`This pull request rewrites the ${rewritten$1[what]} of ${version}, which exists on the base; make a new version.`,
	"history/origin-rewritten": ({ version, key, from, to }) => t`This pull request changes ${code(key)} of ${version}, which exists on the base: ${orNone$3(from)} → ${orNone$3(to)}.`,
	"history/deployed-removed": ({ version }) => t`This pull request removes ${version}, which is deployed.`,
	"history/version-removed": ({ version }) => t`This pull request removes ${version} without a record in ${code("versions/retired.yaml")}.`,
	"history/name-reused": ({ version, removed }) => removed === "" ? t`The name ${code(version)} belongs to a version that was removed; take a new one.` : t`The name ${code(version)} belongs to a version that was removed on ${code(removed)}; take a new one.`,
	"history/retired-differs": ({ version, key, base, record }) => t`${code("versions/retired.yaml")} says otherwise of ${version} than the base: ${code(key)} ${orNone$3(base)} → ${orNone$3(record)}.`,
	"history/retired-unknown": ({ version }) => t`${code("versions/retired.yaml")} remembers ${version}, which the base never had.`,
	"history/retired-removed": ({ version }) => t`This pull request drops the record of ${version} from ${code("versions/retired.yaml")}.`,
	"history/merge-conflict": ({ key }) => key === "" ? t`This pull request and the base changed this file in ways that do not go together; what the base says counts until the conflict is resolved.` : t`This pull request and the base set ${code(key)} to different values; the base's counts until the conflict is resolved.`
};
const secrets$1 = {
	"secrets/literal": ({ key }) => t`${code(key)} holds a literal secret; refer to the environment (${code(`\${NAME}`)}) and revoke this one.`,
	"secrets/token": ({ kind }) => t`This looks like a secret (${code(kind)}); refer to the environment (${code(`\${NAME}`)}) and revoke it.`,
	"secrets/more": ({ count }) => t`This file holds ${count} more secrets.`,
	"secrets/url": ({ scheme }) => t`A ${code(scheme)} address holds a password or a key; refer to the environment (${code(`\${NAME}`)}) and change it.`
};
const settings$1 = {
	"settings/unknown-rule": ({ id }) => t`There is no rule ${code(id)}.`,
	"settings/weakened": ({ key, from, to }) => t`This pull request weakens ${code(key)}: ${orNone$3(from)} → ${orNone$3(to)}.`,
	"settings/unknown-key": ({ key }) => t`There is no setting ${code(key)}.`
};

// src/render/messages/en/rules-lineage.ts
const more$9 = (count) => t`${count} more`;
const lineage$1 = {
	"lineage/version-differs": ({ version, folder }) => t`${code("version")} is ${code(version)}, but the folder is ${code(folder)}.`,
	"lineage/strategy": ({ version, strategy, example }) => t`${code(version)} does not fit the strategy ${code(strategy)}; expected a name such as ${code(example)}.`,
	"lineage/unknown-form": ({ version }) => t`${code(version)} is no version name of a known form, such as ${code("v2")}, ${code("2025-01-07")} or ${code("v2-20250107")}.`,
	"lineage/empty-folder": ({ version }) => t`The version folder ${code(version)} holds no record.`,
	"lineage/file-missing": ({ version }) => t`The active version ${code(version)} has no ${code("lineage.yaml")}.`,
	"lineage/parent-missing": ({ parent }) => t`The parent ${code(parent)} is no version of this task, nor a removed one.`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? t`The parent ${code(parent)} comes after ${code(version)}.` : t`${code(version)} was created on ${code(times.version)}, before its parent ${code(parent)} (${code(times.parent)}).`,
	"lineage/parent-cycle": ({ cycle }) => t`The parents go in a circle: ${listed(cycle, " → ", more$9)}.`,
	"lineage/orphan": ({ version }) => t`${code(version)} has no ${code("parent")}, though it is not the first version.`,
	"lineage/no-changes": () => t`${code("changes")} says nothing about what this version changes.`,
	"lineage/vague-change": ({ text }) => t`${code(text)} does not say what changed; write it like ${code("LoRA rank 32 → 64")}.`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => t`${code(text)} says ${code(`${claimed.from} → ${claimed.to}`)}, but ${code(key)} is ${code(`${actual.from} → ${actual.to}`)}.`,
	"lineage/count-differs": ({ text, claimed, actual }) => t`${code(text)} says ${code(signed$1(claimed))}, but the training data changed by ${code(signed$1(actual))}.`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => t`${code(key)} changed from ${code(from)} (${parent}) to ${code(to)}, which ${code("changes")} does not mention.`,
	"lineage/deployed-before-created": ({ deployed, created }) => t`${code("deployed_at")} ${code(deployed)} is before ${code("created")} ${code(created)}.`,
	"lineage/created-in-future": ({ created }) => t`${code("created")} ${code(created)} is in the future.`,
	"lineage/artefact-name": ({ key, found, expected }) => t`${code(key)} is ${code(found)}; expected ${code(expected)}.`
};
const signed$1 = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/en/rules-syntax.ts
const size$2 = (count) => words(bytes(count));
const unreadable$1 = {
	yaml: t`This is not valid YAML here.`,
	json: t`This is not valid JSON here.`,
	unclosed: t`A quote or bracket that opens here is never closed.`,
	indentation: t`The indentation does not fit the lines above.`,
	empty: t`The file is empty.`,
	html: t`The file is an HTML page, perhaps a download that failed.`,
	"trailing-text": t`There is text after the end of the document.`,
	"parser-failed": t`The file could not be parsed.`
};
const encoding$1 = {
	"not-utf-8": t`The file is not UTF-8`,
	"utf-16": t`The file is UTF-16, not UTF-8`,
	"byte-order-mark": t`There is a byte-order mark inside the file`
};
const alias$1 = {
	"too-many": (limit) => t`More than ${limit} aliases in one file.`,
	expansion: (limit) => t`The aliases expand to more than ${limit} values.`,
	"self-reference": () => t`An alias refers to a value that contains it.`,
	unknown: () => t`An alias refers to an anchor that does not exist.`
};
const kinds$1 = {
	text: t`text`,
	number: t`a number`,
	integer: t`a whole number`,
	boolean: t`true or false`,
	list: t`a list`,
	mapping: t`a mapping`,
	nothing: t`nothing`,
	timestamp: t`a timestamp`,
	duration: t`a duration`,
	"version-name": t`a version name`,
	html: t`an HTML page`
};
const syntax$1 = {
	"syntax/unreadable": ({ reason }) => unreadable$1[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => t`${code(key)} is already set on line ${firstLine}.`,
	"syntax/tab": () => t`A tab indents this line; YAML allows only spaces.`,
	"syntax/encoding": ({ found, byte }) => t`${encoding$1[found]} (byte ${byte}).`,
	"syntax/control-character": ({ code: point }) => t`The invisible character ${code(point)} is not allowed.`,
	"syntax/too-large": ({ bytes: count, limit }) => t`The file has ${size$2(count)}; files up to ${size$2(limit)} are read.`,
	"syntax/too-deep": ({ limit }) => t`Nested deeper than ${limit} levels.`,
	"syntax/too-many-keys": ({ limit }) => t`More than ${limit} keys.`,
	"syntax/alias": ({ problem, limit }) => alias$1[problem](limit),
	"syntax/symlink": () => t`A symbolic link is not followed; commit the file itself.`,
	"syntax/submodule": () => t`A submodule is not read; commit the files themselves.`,
	"syntax/lfs-pointer": () => t`This is a Git LFS pointer; records must be in git itself.`,
	"syntax/conflict-marker": () => t`A merge conflict is left unresolved here.`,
	"syntax/not-a-mapping": ({ found }) => t`Expected a mapping at the top of the file, found ${kinds$1[found]}.`,
	"syntax/tag": ({ tag }) => t`The YAML tag ${code(tag)} is not allowed.`,
	"syntax/directive": ({ directive }) => t`The YAML directive ${code(directive)} is not allowed.`,
	"syntax/multiple-documents": () => t`A second YAML document starts here; one a file is read.`,
	"syntax/merge-key": () => t`Merge keys (${code("<<")}) are not supported; write the keys out.`,
	"syntax/reserved-key": ({ key }) => t`The key ${code(key)} is not allowed.`,
	"syntax/key-type": ({ found }) => t`A key must be plain text, found ${code(found)}.`,
	"syntax/json-nan": ({ token }) => t`${code(token)} is not JSON and counts as not a number (in Python: ${code("json.dumps(..., allow_nan=False)")}).`
};

// src/render/messages/en/rules-shape.ts
const more$8 = (count) => t`${count} more`;
const shape$1 = {
	"shape/wrong-type": ({ key, expected, found }) => t`${code(key)} must be ${kinds$1[expected]}, found ${kinds$1[found]}.`,
	"shape/missing-field": ({ key }) => t`${code(key)} is missing.`,
	"shape/unknown-value": ({ key, found, allowed }) => t`${code(key)} is ${code(found)}; allowed: ${listed(allowed, ", ", more$8)}.`,
	"shape/likely-typo": ({ key, known }) => t`${code(key)} is not a known key; did you mean ${code(known)}?`,
	"shape/number-as-text": ({ key, text }) => t`${code(key)} is the text ${code(text)}; write a number.`,
	"shape/python-differs": ({ key, text, python, here }) => t`${code(key)}: PyYAML reads ${code(text)} as ${kinds$1[python]}, YAML 1.2 as ${kinds$1[here]}; write it so that both agree.`,
	"shape/quote-version": ({ key, text }) => t`${code(key)}: without quotes ${code(text)} is a number and may lose characters.`,
	"shape/percent": ({ key, value, threshold }) => Math.abs(value) > Math.abs(threshold) ? t`${code(key)} is ${value}, a percentage, while the threshold ${threshold} is a ratio.` : t`${code(key)} is ${value}, a ratio, while the threshold ${threshold} is a percentage.`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return t`${code(key)} is ${value}; expected at most ${high ?? Infinity}.`;
		if (high === null) return t`${code(key)} is ${value}; expected at least ${low}.`;
		return t`${code(key)} is ${value}; expected ${low} to ${high}.`;
	},
	"shape/unsafe-integer": ({ key, text }) => t`${code(key)}: ${code(text)} is too large to be read exactly; quote it if it is an identifier.`,
	"shape/not-finite": ({ key, text }) => t`${code(key)} is ${code(text)}, which is not a finite number.`,
	"shape/bad-timestamp": ({ key, text }) => t`${code(key)}: ${code(text)} is not a date that exists, such as ${code("2026-01-05T10:00:00")}.`,
	"shape/bad-duration": ({ key, text }) => t`${code(key)}: ${code(text)} is not a duration such as ${code("7d")}, ${code("12h")}, ${code("2w")} or ${code("30m")}.`,
	"shape/bad-name": ({ key, text }) => t`${code(key)}: ${code(text)} is not a name; use letters, digits, ${code(".")}, ${code("_")} and ${code("-")}.`,
	"shape/name-collision": ({ name, other }) => t`${code(name)} and ${code(other)} are the same folder where case does not count; rename one of them.`,
	"shape/unread": ({ key, found }) => t`${code(key)} is ${kinds$1[found]} whose numbers are not read: no metric, no class, no runs.`,
	"shape/passed-over": ({ used }) => t`This file is passed over: ${code(used)} counts instead.`
};

// src/render/messages/en/rules-task.ts
const more$7 = (count) => t`${count} more`;
const groups$1 = {
	task: t`task`,
	lineage: t`lineage`,
	consistency: t`consistency`,
	history: t`history`
};
const task$1 = {
	"task/name-differs": ({ name, directory }) => t`${code("task_name")} is ${code(name)}, but the directory is ${code(directory)}.`,
	"task/name-taken": ({ name, other }) => t`The task in ${code(other)} has the name ${code(name)}, too.`,
	"task/active-version-missing": ({ version, status }) => t`The active version ${code(version)} has no folder ${code(`versions/${version}`)}; status ${code(status)} needs one.`,
	"task/status-move": ({ from, to, legal }) => t`The status may not go from ${code(from)} to ${code(to)}; allowed: ${listed(legal, ", ", more$7)}.`,
	"task/primary-metric-missing": ({ metric, version, known }) => known.length === 0 ? t`The primary metric ${code(metric)} is not in the results of ${version}; they have no metric.` : t`The primary metric ${code(metric)} is not in the results of ${version}; they have ${listed(known, ", ", more$7)}.`,
	"task/direction-unknown": ({ metric }) => t`Nothing says which way ${code(metric)} is better; it counts as higher. Add ${code("direction: higher")} or ${code("direction: lower")} to ${code("success_criteria")}, or a line under ${code("metrics")} in ${code("tunegate.yaml")}.`,
	"task/primary-metric-changed": ({ from, to }) => t`This pull request changes the primary metric from ${code(from)} to ${code(to)}.`,
	"task/no-criteria": ({ key }) => t`${code(`success_criteria.${key}`)} is not set, so the results are judged by nothing.`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? t`This pull request takes away the threshold ${from} of ${code(metric)}.` : t`This pull request loosens the threshold of ${code(metric)} from ${from} to ${to}.`,
	"task/unknown-label": ({ label, allowed }) => t`The label ${code(label)} is not in ${code("output_format")}; allowed: ${listed(allowed, ", ", more$7)}.`,
	"task/label-not-evaluated": ({ label }) => t`The results have no scores for the label ${code(label)}.`,
	"task/deployed-version-missing": ({ version }) => t`${code("deployed_version")} is ${code(version)}, which is no version of this task.`,
	"task/deployed-version-differs": ({ deployed, version }) => t`${code("deployed_version")} is ${code(deployed)}, while the status says that ${code(version)} is deployed.`,
	"task/experimental-deployed": ({ version }) => t`The experimental version ${code(version)} is deployed; give it a regular name first.`,
	"task/updated-before-created": ({ created, updated }) => t`${code("updated")} ${code(updated)} is before ${code("created")} ${code(created)}.`,
	"task/waiver-incomplete": ({ missing }) => t`The waiver does not count: it lacks ${listed(missing, ", ", more$7)}.`,
	"task/waiver-wildcard": ({ key, value }) => t`The waiver's ${code(key)} is ${code(value)}; name the one that it is for.`,
	"task/waiver-expired": ({ gate, expires }) => t`The waiver for the gate ${code(gate)} expired on ${code(expires)}.`,
	"task/waiver-unknown": ({ key, value }) => t`The waiver does nothing: there is no ${code(key)} ${code(value)} to waive.`,
	"task/not-checked": ({ files, groups: left }) => t`Not checked, because ${listed(files, ", ", more$7)} cannot be read: rules of ${join(left.map((group) => groups$1[group]), ", ")}.`
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
	legend: legend$1,
	explain: explain$1,
	plan: plan$1,
	reasons: sentences$1,
	rules: rules$2
};

// src/render/messages/zh-TW/explain.ts
const explain = {
	file: "檔案",
	shape: "格式",
	items: "n",
	withoutResult: "沒有結果的筆數",
	instrument: "量測工具",
	key: "鍵",
	name: "名稱",
	value: "數值",
	kind: "視為",
	direction: "較佳方向",
	unit: "單位",
	rule: "原因",
	directions: {
		higher: "越高越好",
		lower: "越低越好"
	},
	directionFrom: {
		criteria: "success_criteria",
		settings: "tunegate.yaml",
		file: "檔案",
		name: "名稱",
		unknown: "無法得知"
	},
	units: {
		ratio: "比率",
		percent: "百分比",
		points: "分數",
		absolute: "絕對值"
	},
	kinds: {
		metric: "指標",
		share: "題目占比",
		runs: "多次執行",
		"standard-error": "標準誤",
		spread: "離散程度",
		bound: "區間端點",
		"p-value": "p 值",
		count: "計數",
		support: "類別筆數",
		setting: "設定"
	},
	rules: {
		number: "一般數值",
		class: "類別分數",
		"whole-items": "名稱、整數筆",
		numerator: "旁邊的計數",
		list: "一串數值",
		"error-name": "名稱",
		"spread-name": "名稱",
		"bound-name": "名稱",
		"p-value-name": "名稱",
		"count-name": "名稱",
		"support-name": "名稱",
		"setting-name": "名稱",
		"setting-section": "所在區段"
	}
};

// src/render/messages/zh-TW/headline.ts
const more$6 = (count) => t`另 ${count} 個`;
const sureness = {
	significant: t`顯著`,
	noise: t`在誤差範圍內`,
	unknown: t`無從得知有多可靠`
};
const orNone$2 = (version) => version === "" ? t`無` : t`${version}`;
function changeClause(change) {
	const baseline = change.deployed ? t`部署中的 ${change.baseline} ` : t` ${change.baseline} `;
	if (change.outcome === "unchanged") return t`與${baseline}相同`;
	if (change.equal) return t`與${baseline}實質相當（${change.signed}）`;
	if (change.significance === "noise") return t`與${baseline}看不出差別（${change.signed}，在誤差範圍內）`;
	const way = change.outcome === "improved" ? t`好` : t`差`;
	const sure = change.significance === "unknown" ? t`無從得知有多可靠` : words(change.p);
	return t`比${baseline}${way} ${change.size}（${sure}）`;
}
const headline = {
	noTask: () => t`沒有可判定的訓練任務。`,
	nothing: () => t`沒有訓練任務受到影響。`,
	ship: (task, version) => t`建議採用 ${task} ${version}。`,
	promote: (task, version) => t`建議將 ${task} ${version} 升為正式版本。`,
	acceptable: (task, version) => t`${task} ${version} 可以採用。`,
	promotable: (task, version) => t`${task} ${version} 可以升為正式版本。`,
	caution: (task, version) => t`${task} ${version} 通過關卡，但部署前請先確認。`,
	undecided: (task, version) => t`${task} ${version}：現有資料還無法判定。`,
	notComparable: (task, version, baseline) => t`${task} ${version} 無法與 ${baseline} 比較。`,
	below: (task, version) => t`${task} ${version} 未達標，請勿部署。`,
	failed: (task, version) => t`${task} ${version} 未通過，請勿部署。`,
	broken: (task) => t`${task} 的紀錄有錯誤，請先修正。`,
	brokenFiles: (count) => t`紀錄有 ${count} 個錯誤，請先修正。`,
	pending: (task, version) => t`${task} ${version} 尚無評估結果。`,
	pendingTask: (task) => t`${task} 還沒有可評估的版本。`,
	archived: (task) => t`${task} 已封存。`,
	production: (task, from, to) => t`${task} 部署版本：${orNone$2(from)} → ${orNone$2(to)}。`,
	weakened: (keys) => t`此 pull request 放寬了檢查：${listed(keys, "、", more$6, 4)}。`,
	hidden: (task) => t`此 pull request 使 ${task} 不再被讀取。`,
	cleanup: (task) => t`清理 ${task}。`,
	unchanged: (task) => t`${task} 沒有需要判定的版本。`,
	removed: (task) => t`此 pull request 移除了 ${task}。`,
	rollback: (task, version) => t`${task} 回滾到 ${version}。`,
	manyFailed: (count, of, tasks) => t`${of} 個任務中有 ${count} 個未通過：${listed(tasks, "、", more$6, 3)}。`,
	manyPassed: (count) => t`${count} 個任務全部通過。`,
	manyUndecided: (count, of, tasks) => t`${of} 個任務中有 ${count} 個還無法判定：${listed(tasks, "、", more$6, 3)}。`,
	manyPending: (count) => t`${count} 個任務都還沒有評估結果。`,
	manyCaution: (count, of, tasks) => t`${of} 個任務全部通過；其中 ${count} 個部署前請先確認：${listed(tasks, "、", more$6, 3)}。`,
	standing: ({ metric, value, threshold, change }) => {
		const parts = [];
		if (threshold !== null) parts.push(threshold.met ? t`達到門檻 ${threshold.limit}` : t`門檻 ${threshold.limit}，差 ${threshold.gap}`);
		if (change !== null) parts.push(changeClause(change));
		if (parts.length === 0) return t`${metric} ${value}。`;
		const worse = change?.outcome === "regressed" && !change.equal && change.significance !== "noise";
		const contrast = threshold?.met === true && worse;
		const separator = threshold?.met === false ? "；" : contrast ? "，但" : "，";
		return t`${metric} ${value}，${join(parts, separator)}。`;
	},
	plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
		const around = range === "" ? t`` : t`（${words(range)}）`;
		const on = items === null ? t`` : t`，共 ${items} 筆測試資料`;
		const tested = p === "" ? t`` : t`（${words(p)}）`;
		return t`${metric} ${value}${around}，與 ${baseline} 相比 ${change}${on}：${sureness[significance]}${tested}。`;
	},
	also: {
		errors: (count) => t`${count} 個錯誤。`,
		warnings: (count) => t`${count} 個警告。`,
		pending: (count) => t`另有 ${count} 個任務尚無結果。`,
		waived: (gates) => t`已豁免的關卡：${join(gates.map(code), "、")}。`,
		open: (gates) => t`無法判定的關卡：${join(gates.map(code), "、")}。`,
		gates: (gates) => t`未通過的關卡：${join(gates.map(code), "、")}。`
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
	tasksChecked: (count) => count === 0 ? "這裡沒有訓練任務：沒有任何資料夾含有 task.yaml" : `檢查了 ${count} 個任務`,
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
	noiseTogether: (count, what) => `在誤差範圍內（${count} ${what === "class" ? "類" : "項指標"}一併檢定）`,
	noiseByTest: "在誤差範圍內（區間與檢定結果不一致）",
	changeOutcomes: {
		improved: "進步",
		regressed: "退步",
		unchanged: "不變",
		changed: "有變動",
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
	undecided: "無法判定",
	untested: "只比較數值本身",
	notExcluded: (drop) => `無法排除最多 ${drop}的下降`,
	gateRules: {
		byName: {
			threshold: "沒有設定門檻",
			regression: "相較基準版沒有明顯退步",
			drift: "相較曾部署過最好的版本沒有累積退步",
			metrics: "標準所列的指標一項不少",
			guards: "所有防護條件成立",
			protected_classes: "受保護的類別下降不得超過容許範圍",
			coverage: "基準版有結果的題目都要有結果",
			criteria: "此 PR 沒有放寬標準",
			deployment: "上線的版本通過同樣的關卡",
			validation: "紀錄沒有錯誤"
		},
		regression: (limit, baseline) => `相較 ${baseline} 不得下降超過 ${limit}`,
		drift: (limit, version) => `相較曾部署過最好的 ${version}，累積下降不得超過 ${limit}`
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

// src/render/messages/zh-TW/legend.ts
const legend = {
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
		clustered: "同一批資料，分組或重複作答（群集穩健標準誤、t 檢定）",
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

// src/render/messages/zh-TW/names.ts
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
const who = ({ task, version }) => version === null ? t`${task || "."}` : t`${task || "."} ${version}`;
const plan = {
	title: "版本清理計畫",
	pullRequestTitle: (count) => `依保留規則清理 ${count} 個版本`,
	nothing: "沒有需要清理的版本。",
	goes: (count, of) => `將移除 ${of} 個任務中的 ${count} 個版本。`,
	givesBack: (size) => `簽出後可節省 ${size}；GitHub 上的儲存空間不會減少。`,
	deferred: (count, cap) => `另有 ${count} 個版本留待之後清理：每次最多移除 ${cap} 個。`,
	promote: (count) => `${count} 個實驗成功：建議升級為正式版本（tunegate promote）。`,
	planFor: (commit) => `依據 ${commit}`,
	policy: "規則",
	keptVersions: "保留的版本",
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
	goesTitle: "移除哪些版本",
	staysTitle: "保留哪些版本與原因",
	laterTitle: "之後才移除",
	later: "最舊的優先：",
	storedTitle: "仍然佔用的空間",
	storedGit: (size) => `git 歷史中的 ${size}：只有改寫歷史才能釋放，但會使所有 clone 與開啟中的 PR 失效。`,
	storedLfs: (size) => `Git LFS 中的 ${size}：刪除並重建儲存庫，或聯絡 GitHub 支援，才能釋放。`,
	notRemoved: (what) => `不在移除範圍，需自行到原處刪除：${what}。`,
	restoreTitle: "還原版本",
	restoreOne: "若只還原一個版本，僅列出該版本的路徑即可。",
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
	declined: (number) => `PR #${number} 提出的正是這份計畫，但已被關閉：計畫改變之前不會再提出。若要繼續，請重新開啟該 PR。`,
	takenOver: (branch, number) => number === null ? `分支 ${branch} 上有其他人的提交，因此不更動。合併或刪除該分支後，下次執行會重新提出。` : `PR #${number} 上有其他人的提交，現在由他們負責，因此不更動。合併，或關閉並刪除 ${branch} 後，下次執行會重新提出。`,
	incomplete: (number) => number === null ? "計畫不完整（見說明），因此沒有提出任何變更。" : `計畫不完整（見說明）：PR #${number} 保持原樣，本次執行無法確認其內容。`,
	notTaken: (what) => `GitHub 未接受 ${what}`,
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
		unscored: "結果無法比較",
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
		"file-unreadable": (notice) => t`無法依原意讀取 ${code(notice.detail ?? "")}：${who(notice)} 不處理。`,
		"link-inside": (notice) => t`保留 ${who(notice)}：${code(notice.detail ?? "")} 是符號連結或子模組。`,
		"name-collision": (notice) => t`保留 ${who(notice)}：不分大小寫時，${code(notice.detail ?? "")} 與另一個路徑相同。`,
		"artefact-outside": (notice) => t`保留 ${who(notice)}：模型路徑 ${code(notice.detail ?? "")} 指向任務之外。`,
		"artefact-shared": (notice) => t`${who(notice)} 所列的 ${code(notice.detail ?? "")} 不移除：路徑中沒有版本名稱，或位於其他用途的資料夾。`,
		"history-unknown": (notice) => t`${who(notice)} 過去部署過哪些版本不明，因此不移除：請簽出完整歷史（fetch-depth: 0）。`,
		"scores-unknown": (notice) => t`${who(notice)} 有版本的結果找不到 ${code(notice.detail ?? "")}，可能正是最佳版本，因此保留：請修正 ${code("primary_metric")} 或結果檔，或設定 ${code("keep_best: false")}。`,
		"metric-unset": (notice) => t`${who(notice)} 沒有設定 ${code("primary_metric")}，無法判斷最佳版本，因此全部保留：請設定指標，或設定 ${code("keep_best: false")}。`,
		"no-created": (notice) => t`保留 ${who(notice)}：lineage 沒有 ${code("created")}。`,
		"created-in-future": (notice) => t`保留 ${who(notice)}：日期在未來。`,
		"pull-requests-many": () => t`開啟中的 PR 或其檔案太多，無法全部檢查：可能用到的版本全部保留。`,
		"pull-requests-unknown": () => t`未檢查開啟中的 PR。`,
		"record-full": (notice) => t`${code(notice.detail ?? "")} 無法再加入紀錄：${who(notice)} 不移除任何版本。`,
		"nested-task": (notice) => t`保留 ${who(notice)}：其中包含任務 ${code(notice.detail ?? "")}。`
	}
};

// src/render/messages/zh-TW/reasons-gates.ts
const more$5 = (count) => t`另 ${count} 項`;
const rules$1 = {
	explicit: t`${code("baseline")} 設定`,
	"deployed-version": code("deployed_version"),
	"status-deployed": t`${code("task.yaml")} 的狀態`,
	"lineage-deployed": t`其 ${code("lineage.yaml")}`,
	history: t`git 歷史`,
	parent: t`${code("parent")}，因為尚無部署版本`,
	active: t`當前版本，因為尚無部署版本`
};
const criterion = {
	primary_metric: t`主要指標`,
	threshold: t`門檻`,
	direction: t`指標方向`,
	guards: t`防護條件`,
	protected_classes: t`受保護的類別`,
	max_regression: t`容許的下降幅度`,
	max_drift: t`容許的累積退步`,
	drift_from: t`累積退步的起算版本`,
	required_metrics: t`必要指標`,
	regression_mode: t`退步判定模式`,
	threshold_mode: t`門檻判定模式`,
	min_coverage: t`最低涵蓋率`,
	confidence: t`信賴水準`,
	metrics: t`指標設定`
};
const limits = {
	min: t`至少`,
	max: t`至多`,
	max_regression: t`下降不超過`,
	min_improvement: t`至少提升`
};
const guarded = (metric, limit, value, say) => limit === "min" || limit === "max" ? say.value(metric, value) : say.change(metric, value);
const guardLimit = (metric, limit, required, say) => limit === "min" || limit === "max" ? say.limit(metric, required) : say.roughly(metric, required);
const fromTo = (base, head) => t`${base === "" ? words("無") : code(base)} → ${head === "" ? words("無") : code(head)}`;
const gates = {
	"threshold-met": ({ metric, value, threshold, reach }, say) => {
		const met = t`${say.metric(metric)} ${say.against(metric, value, threshold)}，達到門檻 ${say.limit(metric, threshold)}`;
		return reach === null ? t`${met}。` : t`${met}；但信賴區間仍包含 ${say.value(metric, reach)}，尚在門檻之外。`;
	},
	"threshold-missed": ({ metric, value, threshold, gap }, say) => t`${say.metric(metric)} ${say.against(metric, value, threshold)}，門檻 ${say.limit(metric, threshold)}，差 ${say.distance(metric, gap)}。`,
	"threshold-none": () => t`${code("success_criteria")} 沒有設定門檻。`,
	"threshold-bound-missed": ({ metric, value, bound, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)} 達到門檻 ${say.limit(metric, threshold)}，但信賴區間下限只有 ${say.value(metric, bound)}。`,
	"threshold-bound-unknown": ({ metric, value, threshold }, say) => t`${say.metric(metric)} ${say.value(metric, value)}：資訊不足，無法算出信賴區間來對照門檻 ${say.limit(metric, threshold)}。`,
	"metric-missing": ({ metric }, say) => t`評估結果裡沒有 ${say.metric(metric)}。`,
	"metric-not-a-number": ({ metric, text }, say) => t`${say.metric(metric)} 是 ${code(text)}，不是數字。`,
	"primary-metric-undeclared": () => t`沒有設定 ${code("success_criteria.primary_metric")}。`,
	"no-results-yet": ({ status }) => t`尚無評估結果：任務狀態為 ${code(status)}。`,
	"deployed-without-results": ({ version }) => t`${version} 標示為已部署，卻沒有評估結果。`,
	"deployment-judged": ({ version, gates }) => gates.length === 0 ? t`${version} 將部署上線，且通過各關卡。` : t`${version} 將部署上線，但未通過：${join(gates.map(code), "、")}。`,
	"no-errors": ({ warnings }) => warnings === 0 ? t`紀錄沒有錯誤。` : t`紀錄沒有錯誤，${warnings} 個警告。`,
	"errors-found": ({ errors }) => t`紀錄有 ${errors} 個錯誤。`,
	"no-baseline": () => t`沒有可比較的版本。`,
	"scale-differs": ({ metric, value, threshold }, say) => t`${say.metric(metric)} 是 ${value}，門檻是 ${threshold}，兩者尺度不同。`,
	"regression-none": ({ metric, change, allowed, baseline, possible, tested }, say) => {
		const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降未超過 ${say.roughly(metric, allowed)}`;
		if (!tested) return t`${drop}（只比較數值本身，無從得知有多可靠）。`;
		return possible === null ? t`${drop}。` : t`${drop}；但無法排除最多 ${say.distance(metric, possible)}的下降。`;
	},
	"regression-beyond": ({ metric, change, allowed, baseline, sure }, say) => {
		const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降超過容許的 ${say.roughly(metric, allowed)}`;
		return sure === null ? t`${drop}（只比較數值本身；提供逐筆預測、混淆矩陣或測試筆數，才能與誤差區分）。` : t`${drop}，可確定至少下降 ${say.distance(metric, sure)}。`;
	},
	"regression-undecided": ({ metric, change, allowed, baseline, possible }, say) => {
		const open = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}；現有資料無法判定下降是否超過 ${say.roughly(metric, allowed)}`;
		return possible === null ? t`${open}。` : t`${open}，最多可能下降 ${say.distance(metric, possible)}。`;
	},
	"regression-not-comparable": ({ baseline }) => t`無法與 ${baseline} 比較。`,
	"regression-unlike": ({ metric, baseline }, say) => t`無法與 ${baseline} 比較，而且 ${say.metric(metric)} 的下降超過容許範圍：不能靠更換測試集通過關卡。`,
	"drift-beyond": ({ metric, change, allowed, version, of }, say) => t`相較 ${of} 個曾部署版本中最好的 ${version}，${say.metric(metric)} ${say.change(metric, change)}：逐次累積的下降已超過 ${say.roughly(metric, allowed)}。`,
	"drift-undecided": ({ metric, change, allowed, version, of }, say) => t`相較 ${of} 個曾部署版本中最好的 ${version}，${say.metric(metric)} ${say.change(metric, change)}：確實逐次下降，可能已超過 ${say.roughly(metric, allowed)}。`,
	"drift-moved": ({ version, reason, date }) => t`累積退步自 ${version} 起算（${code("drift_from")}，${code(date)}）：${code(reason)}。在此之前更好的版本不再作為參考。`,
	"metrics-kept": ({ baseline }) => t`${baseline} 有的指標都重新評估了。`,
	"metrics-lost": ({ metrics, baseline }) => t`${baseline} 有 ${listed(metrics, "、", more$5, 5)}，這次沒有評估，但標準有此要求。`,
	"metrics-not-measured": ({ metrics, baseline }) => t`${baseline} 有 ${listed(metrics, "、", more$5, 5)}，這次沒有評估。`,
	"candidate-is-baseline": ({ version, rule }) => t`${version} 就是部署中的版本（依 ${rules$1[rule]}），無需比較。`,
	"task-archived": () => t`任務已封存。`,
	"no-active-version": () => t`${code("task.yaml")} 沒有指定當前版本。`,
	"active-version-missing": ({ version }) => t`${code("versions/")} 裡沒有當前版本 ${version} 的資料夾。`,
	"guard-met": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-missed": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，不符要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-undecided": ({ metric, limit, value, required }, say) => t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，現有資料無法判定是否符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
	"guard-unmatched": ({ pattern }) => t`沒有指標符合防護條件 ${code(pattern)}。`,
	"baseline-metric-missing": ({ metric, version }, say) => t`${version} 沒有 ${say.metric(metric)} 可供比較。`,
	"baseline-not-a-number": ({ metric, version }, say) => t`${version} 的 ${say.metric(metric)} 不是數字。`,
	"class-kept": ({ label, change, possible }, say) => {
		const metric = `per_class.${label}.f1`;
		const kept = t`「${label}」F1 ${say.change(metric, change)}，下降未超過容許範圍`;
		return possible === null ? t`${kept}。` : t`${kept}；但無法排除最多 ${say.distance(metric, possible)}的下降。`;
	},
	"class-dropped": ({ label, change, allowed, sure }, say) => {
		const metric = `per_class.${label}.f1`;
		const drop = t`受保護的類別「${label}」下降超過容許的 ${say.roughly(metric, allowed)}：F1 ${say.change(metric, change)}`;
		return sure === null ? t`${drop}（只比較數值本身）。` : t`${drop}。`;
	},
	"class-undecided": ({ label, change, allowed, possible }, say) => {
		const metric = `per_class.${label}.f1`;
		const open = t`現有資料無法判定受保護的類別「${label}」的下降是否超過 ${say.roughly(metric, allowed)}：F1 ${say.change(metric, change)}`;
		return possible === null ? t`${open}。` : t`${open}，最多可能下降 ${say.distance(metric, possible)}。`;
	},
	"criteria-unchanged": () => t`成功標準沒有改變。`,
	"criteria-new": () => t`成功標準是此 pull request 新增的。`,
	"criteria-of-head": () => t`以此 pull request 的標準判定（${code("criteria: head")}）。`,
	"criteria-loosened": ({ what, base, head }) => t`此 pull request 放寬了${criterion[what]}（${fromTo(base, head)}）；以較嚴格者為準。`,
	"setting-weakened": ({ key, from, to }) => t`此 pull request 放寬了 ${code(key)}（${fromTo(from, to)}），合併後生效。`,
	"criteria-tightened": ({ what, base, head }) => t`此 pull request 收緊了${criterion[what]}（${fromTo(base, head)}）。`,
	waived: ({ gate, reason, owner, expires }) => t`關卡 ${code(gate)} 未通過，由 ${code(owner)} 豁免至 ${code(expires)}：${code(reason)}。`,
	"waiver-expired": ({ gate, owner, expires }) => t`${code(owner)} 對關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
	"waiver-not-yet": ({ gate, owner }) => t`${code(owner)} 對關卡 ${code(gate)} 的豁免是此 pull request 才加入的，合併後才算數。`
};

// src/render/messages/zh-TW/reasons-run.ts
const more$4 = (count) => t`另外 ${count} 個`;
const troubles = {
	permission: t`這個 token 沒有寫入留言的權限。請在 job 加上 ${code("permissions: pull-requests: write")}`,
	dependabot: t`Dependabot 觸發的執行預設只有讀取權限。請在 job 加上 ${code("permissions: pull-requests: write")}；若使用自己的 token，要放在 Dependabot secrets`,
	token: t`GitHub 不接受這個 token。請檢查輸入 ${code("github-token")}`,
	locked: t`這個 pull request 的討論已鎖定`,
	"not-found": t`找不到這個 pull request，或 token 無權讀取。請在 job 加上 ${code("permissions: pull-requests: write")}`,
	gone: t`pull request 或留言已被刪除`,
	"too-long": t`內容超過 GitHub 的長度上限`,
	rejected: t`GitHub 拒絕這份內容`,
	"rate-limit": t`這個 token 的請求次數過多，請稍後重跑`,
	blocked: t`這個儲存庫已被封鎖存取`,
	unavailable: t`無法連上 GitHub，或回應不完整，請重跑`
};
const posted = {
	created: "已建立",
	updated: "已更新",
	unchanged: "內容已是最新"
};
const run = {
	"comment-refused": ({ why, status }) => {
		const answer = status === null ? t`` : t`（狀態碼 ${status}）`;
		return t`報告未能以留言發布${answer}：${troubles[why]}。完整報告在 job summary。`;
	},
	"comment-fork": () => t`沒有留言：這次 fork 的執行只有讀取權限。報告在 job summary；若要留言，請加上一個在 ${code("workflow_run")} 執行 ${code("command: comment")} 的 workflow（見 docs/github.md）。`,
	"comment-without-token": () => t`沒有留言：輸入 ${code("github-token")} 是空的。`,
	"comment-outdated": ({ sha }) => t`沒有留言：pull request 已不在 ${code(sha)}，或更新的執行已經回報。`,
	"comment-no-pull-request": ({ matches }) => matches === 0 ? t`沒有留言：沒有任何開啟中的 pull request 以這次執行的 commit 為 head。` : t`沒有留言：有 ${matches} 個開啟中的 pull request 以這次執行的 commit 為 head。`,
	"report-unusable": ({ why }) => why === "too-large" ? t`儲存的報告太大，因此不讀取。` : t`儲存的檔案不是這個版本的 Tunegate 報告，因此不採用。`,
	"summary-failed": ({ why }) => why === "no-file" ? t`無法寫入 job summary。報告在輸出 ${code("markdown-path")} 所指的檔案。` : t`這個步驟已把 job summary 寫滿。報告在輸出 ${code("markdown-path")} 所指的檔案。`,
	"event-validates": ({ event }) => t`事件 ${code(event)} 沒有比較對象：已檢查所有紀錄。`,
	"no-task-found": ({ folder }) => folder === "" ? t`這裡沒有訓練任務：沒有任何資料夾含有 ${code("task.yaml")}。` : t`${folder} 裡沒有訓練任務：沒有任何資料夾含有 ${code("task.yaml")}。`,
	"comment-posted": ({ how, url }) => t`留言 ${words(url)} ${words(posted[how])}。`,
	"comment-not-wanted": ({ why }) => why === "setting" ? t`沒有留言：${code("comment")} 設為 ${code("never")}。` : t`沒有留言：沒有需要說明的內容（設定 ${code("comment: always")} 便會留言）。`,
	"summary-written": () => t`報告已寫入 job summary。`,
	"report-stored": ({ path }) => t`JSON 報告存於 ${path}。`,
	"fails-by-setting": ({ failOn }) => t`檢查未通過，因為 ${code("fail-on")} 設為 ${code(failOn)}。`,
	"check-touched": ({ files }) => t`這個 pull request 改動了檢查它的設定（${listed(files, "、", more$4)}）：請仔細檢視這部分。`
};

// src/render/messages/zh-TW/reasons.ts
const staying = {
	deployed: "部署中",
	active: "使用中",
	best: "最佳"
};
/** What a cleanup leaves alone. */
const untouched = (stays) => join([
	"deployed",
	"active",
	"best"
].filter((what) => stays[what] !== "").map((what) => t`${words(staying[what])} ${stays[what]}`), "、");
const more$3 = (count) => t`另 ${count} 項`;
const verdict = {
	"first-version": () => t`第一個版本，尚無比較對象。`,
	improved: ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，顯著提升。`,
	regressed: ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，顯著退步。`,
	"improved-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 看不出差別（${say.change(metric, change)}，在誤差範圍內）。`,
	"regressed-within-noise": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 看不出差別（${say.change(metric, change)}，在誤差範圍內）。`,
	"improved-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"regressed-unknown": ({ metric, change, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，但無從得知有多可靠。`,
	"practically-equal": ({ metric, change, allowed, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 實質相當：${say.change(metric, change)}，可確定在 ±${say.roughly(metric, allowed)}以內。`,
	"improved-one-of-many": ({ metric, change, baseline, versions }, say) => t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}；但此 pull request 有 ${versions} 個版本一併檢定，仍在誤差範圍內。`,
	"dropped-unknown": ({ metric, change, allowed, baseline }, say) => t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，是容許的 ${say.roughly(metric, allowed)} 的數倍，但無從得知有多可靠。`,
	"not-comparable": ({ baseline }) => t`數字無法與 ${baseline} 比較。`,
	unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 相同。`,
	"rollback-to": ({ version, from }) => t`從 ${from} 回滾到 ${version}：相較 ${from} 的下降在預期之內。`,
	"rollback-gains": ({ version, from, metric, change }, say) => t`從 ${from} 回滾到 ${version}，反而進步：${say.metric(metric)} 好 ${say.distance(metric, change)}。`,
	"gate-failed": ({ gate }) => t`關卡 ${code(gate)} 未通過。`,
	"gate-inconclusive": ({ gate }) => t`現有資料無法判定關卡 ${code(gate)}。`,
	"record-broken": ({ file }) => t`無法讀取 ${code(file)}。`
};
const aspects = {
	split: t`資料切分`,
	shots: t`範例數`,
	"task-version": t`任務版本`,
	filter: t`篩選方式`,
	"task-hash": t`任務雜湊值`,
	settings: t`設定`,
	items: t`筆數`
};
const comparability = {
	"test-set-changed": ({ how, baseline, candidate }) => {
		const what = {
			count: t`筆數`,
			hash: t`雜湊值`,
			seed: t`切分種子`
		}[how];
		return t`測試集改變了（${what} ${code(baseline)} → ${code(candidate)}），指標無法比較。`;
	},
	"label-set-changed": ({ added, removed }) => {
		const plus = added.length > 0 ? t`，新增 ${listed(added, "、", more$3)}` : t``;
		const less = removed.length > 0 ? t`，移除 ${listed(removed, "、", more$3)}` : t``;
		return t`類別標籤改變了${plus}${less}，類別平均無法比較。`;
	},
	"scale-changed": ({ metric, baseline, candidate }, say) => t`${say.metric(metric)} 的尺度改變了（${baseline} → ${candidate}），無法比較。`,
	"zero-baseline": ({ metric }, say) => t`基準版的 ${say.metric(metric)} 正好是 0，很可能是評估出了問題，贏過它並不能證明什麼。`,
	"baseline-without-results": ({ version }) => t`${version} 沒有評估結果可供比較。`,
	"metric-renamed": ({ from, to }) => t`${code(from)} 改名為 ${code(to)}，不予比較。`,
	"metric-redefined": ({ metric }, say) => t`兩邊的 ${say.metric(metric)} 平均方式不同，無法比較。`,
	"measured-otherwise": ({ metric, what, baseline, candidate }, say) => t`${say.metric(metric)} 的量測方式改變了（${aspects[what]}：${code(baseline)} → ${code(candidate)}），無法比較。`,
	"instrument-changed": ({ field, baseline, candidate }) => t`評估工具改變了（${code(field)}：${code(baseline)} → ${code(candidate)}），指標無法比較。`,
	"instrument-unknown": ({ version, fields }) => t`${version} 的評估結果沒有記錄 ${listed(fields, "、", more$3)}，另一邊有。`,
	"items-without-result": ({ version, missing, items }) => items === null ? t`${version} 有 ${missing} 筆沒有結果。` : t`${version} 的 ${items} 筆中有 ${missing} 筆沒有結果。`,
	"direction-unknown": ({ metric }) => t`無法得知 ${code(metric)} 是越高越好還是越低越好，先視為越高越好；請在 ${code("success_criteria.direction")} 或 ${code("tunegate.yaml")} 的 ${code(`metrics: {${metric}: {direction: lower}}`)} 註明。`,
	"direction-turned": ({ metric, base, head }) => t`評估結果檔把 ${code(metric)} 的好壞方向反過來了（${code(base)} → ${code(head)}），以基準分支為準。`,
	"results-older-than-model": ({ version, results, model }) => t`${version} 的評估結果（${code(results)}）早於模型（${code(model)}）。`
};
const sources$1 = {
	confusion: t`混淆矩陣`,
	scores: t`各類別分數`,
	predictions: t`逐筆預測`,
	runs: t`各次訓練數值`,
	"standard-error": t`標準誤`
};
const notes = {
	"test-items": ({ baseline, candidate }) => {
		if (baseline === null || candidate === null) {
			const known = baseline ?? candidate;
			return known === null ? t`測試資料筆數不明。` : t`一邊有 ${known} 筆測試資料，另一邊沒有註明。`;
		}
		return baseline === candidate ? t`兩邊各有 ${candidate} 筆測試資料。` : t`測試資料原有 ${baseline} 筆，現有 ${candidate} 筆。`;
	},
	"smallest-detectable": ({ metric, items, change }, say) => t`${items} 筆測試資料有八成機會看出 ${say.metric(metric)} ${say.about(metric, change)}的真實變化。`,
	"drop-noticed": ({ metric, drop }, say) => t`退步關卡有八成機會看出 ${say.metric(metric)} ${say.about(metric, drop)}的真實下降。`,
	"too-few-items": ({ metric, few, of }, say) => t`無從得知 ${say.metric(metric)} 有多可靠：${of} 個類別中有 ${few} 個的資料太少。`,
	"too-few-groups": ({ metric, groups }, say) => t`無從得知 ${say.metric(metric)} 有多可靠：測試資料只有 ${groups} 組。`,
	"versions-on-test-set": ({ metric, versions, luck }, say) => luck === null ? t`已有 ${versions} 個版本用過這份測試集。` : t`已有 ${versions} 個版本用過這份測試集：即使全部一樣好，其中最好的 ${say.metric(metric)} 看起來也會高估約 ${say.about(metric, luck)}。`,
	"better-version": ({ version, metric, value }, say) => t`此 pull request 的 ${version} 更好：${say.metric(metric)} ${say.value(metric, value)}。`,
	confounded: ({ what }, say) => t`同時改了 ${what.length} 項（${join(what.map(say.setting), "、")}），無法把效果歸因於其中一項。`,
	"source-hash-changed": () => t`資料來源已改變。`,
	"treated-as-independent": () => t`沒有逐筆預測，因此把兩次評估視為彼此獨立，這是保守的做法。`,
	"conservative-bound": ({ metric }, say) => t`${say.metric(metric)} 的信賴區間是由精確率、召回率與筆數推得的保守上限；提供混淆矩陣可以更精確。`,
	"inputs-contradict": ({ version, what }) => t`由 ${version} 的${sources$1[what]}算不出檔案所寫的指標，因此不予採用。`,
	"different-items": () => t`兩個版本都有逐筆預測，但不是同一批資料，因此視為彼此獨立。`,
	"runs-vary-alone": ({ metric }, say) => t`${say.metric(metric)} 的信賴區間只反映各次訓練的差異，與測試資料筆數無關。`,
	"class-regressed": ({ label, change }, say) => t`「${label}」F1 顯著下降（${say.change(`per_class.${label}.f1`, change)}）。`,
	"baseline-old": ({ version, days }) => t`${version} 已有 ${days} 天。`,
	"base-record-broken": ({ file }) => t`目標分支上的 ${code(file)} 無法讀取，其內容不列入判斷。`,
	"results-edited": ({ version }) => t`此 pull request 修改了 ${version} 的評估結果；以目標分支上的為準。`
};
const next = {
	"next-deploy": ({ version }) => t`部署 ${version}。`,
	"next-roll-back": ({ version }) => t`把 ${version} 放回線上。`,
	"next-promote": ({ version }) => t`把 ${version} 升為正式版本。`,
	"next-evaluate": ({ version }) => t`評估 ${version}，並提交它的 ${code("results.json")}。`,
	"next-fix-errors": ({ errors }) => t`修正下列 ${errors} 個錯誤。`,
	"next-close-gap": ({ metric, gap }, say) => t`${say.metric(metric)} 距離門檻還差 ${say.distance(metric, gap)}。`,
	"next-look-at-class": ({ label, change }, say) => t`退步最多的是「${label}」（F1 ${say.change(`per_class.${label}.f1`, change)}）。`,
	"next-look-at-metric": ({ metric, change }, say) => t`退步最多的是 ${say.metric(metric)}（${say.change(metric, change)}）。`,
	"next-only-change": ({ what }, say) => t`唯一的變更是${say.setting(what)}。`,
	"next-more-items": ({ metric, items }, say) => t`再多約 ${words(roughCount(items))} 筆測試資料，就有八成機會確認 ${say.metric(metric)} 沒有退步。`,
	"next-predictions": ({ metric }, say) => t`提交兩個版本的 ${code("predictions.jsonl")}：不必多花成本，最能說明 ${say.metric(metric)} 的差異。`,
	"next-measure-lost": ({ metrics }) => t`重新評估 ${listed(metrics, "、", more$3, 5)}。`,
	"next-mend-guard": ({ pattern }) => t`修正 ${code("task.yaml")} 或 ${code("tunegate.yaml")} 裡的防護條件 ${code(pattern)}，或補上它所指的評估。`,
	"next-end-waiver": ({ gates }) => t`在豁免到期前修好：${listed(gates, "、", more$3)}。`,
	"next-look-at-drift": ({ version }) => t`查看自 ${version} 以來退步了什麼；或以 ${code("drift_from")} 移動起算版本，註明日期與理由。`,
	"next-evaluate-baseline": ({ version }) => t`用同一份測試集評估 ${version}。`,
	"next-keep": ({ version }) => t`繼續使用 ${version}。`,
	"next-state-items": () => t`註明測試資料筆數（${code("data.test_count")}），才能說明結論有多可靠。`,
	"next-state-counts": ({ metric }, say) => t`提交混淆矩陣、各類別筆數（support）或逐筆預測，才能說明 ${say.metric(metric)} 有多可靠。`,
	"next-declare-criteria": () => t`在 ${code("task.yaml")} 設定 ${code("success_criteria.primary_metric")} 與 ${code("threshold")}。`
};
const found = {
	explicit: t`由 ${code("baseline")} 設定指定`,
	"deployed-version": t`依 ${code("deployed_version")} 為部署中的版本`,
	"status-deployed": t`依 ${code("task.yaml")} 為部署中的版本`,
	"lineage-deployed": t`依其 ${code("lineage.yaml")} 為部署中的版本`,
	history: t`依 git 歷史為最後部署的版本`,
	parent: t`尚無部署版本，因此取其父版本`,
	active: t`尚無部署版本，因此取目標分支的當前版本`
};
const orNone$1 = (version) => version === "" ? t`無` : t`${version}`;
const baseline = {
	"baseline-missing": ({ version }) => t`${version} 註明為部署版本，卻不在目標分支上；改由下一條規則決定。`,
	"production-moves": ({ from, to }) => t`部署版本：${orNone$1(from)} → ${orNone$1(to)}。`,
	"production-forgotten": ({ from, to }) => t`部署版本：${orNone$1(from)} → ${orNone$1(to)}，已無任何紀錄註明 ${from} 正在線上。`,
	"deployment-claimed": ({ version }) => t`此 pull request 聲稱 ${version} 曾經部署，因此比照部署版本判定。`,
	"never-deployed": ({ version }) => t`目標分支上沒有任何紀錄顯示 ${version} 曾經部署，因此比照新版本判定。`,
	"baseline-found": ({ version, rule }) => t`比較對象為 ${version}（${found[rule]}）。`,
	"history-shallow": () => t`這是淺層 clone，無法得知更早的部署紀錄（設定 ${code("fetch-depth: 0")} 即可取得）。`,
	"new-task": () => t`新任務。`,
	"task-hidden": ({ by }) => by === "" ? t`此 pull request 使這個任務不再被讀取：它現在位於根目錄的任務之中。` : t`此 pull request 使這個任務不再被讀取：它現在位於任務 ${code(by)} 之中。`,
	"task-removed": () => t`此 pull request 移除了這個任務。`,
	"task-moved": ({ from }) => t`此 pull request 把任務從 ${code(from)} 移到這裡；比較對象為原處的版本。`,
	cleanup: ({ removed, ...stays }) => t`移除 ${listed(removed, "、", more$3)}，紀錄保留在 ${code("versions/retired.yaml")}。未受影響：${untouched(stays)}。`,
	"version-unchanged": ({ version, deployed }) => deployed === "yes" ? t`此 pull request 沒有改動部署中的 ${version}。` : t`此 pull request 沒有改動 ${version}。`
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
	support: t`各類別的 support`,
	confusion: t`混淆矩陣`,
	predictions: t`預測紀錄`,
	"sample-count": t`評估結果自己的筆數`
};
const consistency = {
	"consistency/results-differ": ({ metric, lineage, results, file }) => t`${code(metric)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(results)}。`,
	"consistency/missing": ({ key, file }) => t`這裡寫了 ${code(key)}，${code(file)} 卻沒有。`,
	"consistency/config-differs": ({ key, lineage, config, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(config)}。`,
	"consistency/data-differs": ({ key, lineage, snapshot, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(snapshot)}。`,
	"consistency/model-differs": ({ key, lineage, info, file }) => t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(info)}。`,
	"consistency/distribution-sum": ({ sum, trainCount }) => t`類別分布合計 ${sum}，${code("train_count")} 卻是 ${trainCount}。`,
	"consistency/source-hash": ({ hash }) => t`${code("source_hash")} ${code(hash)} 不是 ${code("data_source.yaml")} 任何常見雜湊值的開頭。`,
	"consistency/f1": ({ label, f1, precision, recall, expected }) => t`${code(label)} 的 f1 是 ${code(f1)}，但由 precision ${code(precision)} 和 recall ${code(recall)} 算出 ${code(expected)}。`,
	"consistency/macro-f1": ({ metric, value, mean }) => t`${code(metric)} 是 ${code(value)}，但各類別的平均是 ${code(mean)}。`,
	"consistency/accuracy": ({ value, expected, from }) => t`accuracy 是 ${code(value)}，但由${sources[from]}算出 ${code(expected)}。`,
	"consistency/refuted": ({ metric, value, expected, from }) => t`${code(metric)} 是 ${code(value)}，但由${sources[from]}算出 ${code(expected)}。`,
	"consistency/impossible-share": ({ metric, value, items, fits }) => {
		const other = fits.length === 0 ? t`` : t`，${join(fits.map((count) => t`${count}`), "或")} 筆才對得上`;
		return t`${code(metric)} ${code(value)} 不可能是 ${items} 筆的占比${other}。`;
	},
	"consistency/test-count": ({ testCount, found, from }) => t`${code("test_count")} 是 ${testCount}，但${sources[from]}共 ${found} 筆。`,
	"consistency/confusion": ({ label, score, value, expected }) => t`${code(label)} 的 ${code(score)} 是 ${code(value)}，但由混淆矩陣算出 ${code(expected)}。`,
	"consistency/two-values": ({ metric, used, other }) => t`此檔案中 ${code(metric)} 有 ${code(used)} 與 ${code(other)} 兩個值；以較差者為準。`,
	"consistency/no-data": () => t`有評估結果，但 ${code("data_snapshot.json")} 和 ${code("data")} 都沒有說明所用的資料。`
};

// src/render/messages/zh-TW/rules-history.ts
const rewritten = {
	results: t`評估結果`,
	data: t`資料紀錄`,
	config: t`訓練配置`,
	model: t`模型`,
	deployment: t`部署時間`
};
const orNone = (text) => text === "" ? t`無` : code(text);
const history = {
	"history/rewritten": ({ version, what }) => t`此 pull request 改寫了目標分支上既有版本 ${version} 的${rewritten[what]}；請建立新版本。`,
	"history/origin-rewritten": ({ version, key, from, to }) => t`此 pull request 改寫了目標分支上既有版本 ${version} 的 ${code(key)}：${orNone(from)} → ${orNone(to)}。`,
	"history/deployed-removed": ({ version }) => t`此 pull request 移除了部署中的版本 ${version}。`,
	"history/version-removed": ({ version }) => t`此 pull request 移除了 ${version}，卻沒有在 ${code("versions/retired.yaml")} 留下紀錄。`,
	"history/name-reused": ({ version, removed }) => removed === "" ? t`版本名稱 ${code(version)} 屬於已移除的版本，請換一個新名稱。` : t`版本名稱 ${code(version)} 屬於已在 ${code(removed)} 移除的版本，請換一個新名稱。`,
	"history/retired-differs": ({ version, key, base, record }) => t`${code("versions/retired.yaml")} 對 ${version} 的紀錄與目標分支不符：${code(key)} ${orNone(base)} → ${orNone(record)}。`,
	"history/retired-unknown": ({ version }) => t`${code("versions/retired.yaml")} 記載了目標分支上從未有過的 ${version}。`,
	"history/retired-removed": ({ version }) => t`此 pull request 從 ${code("versions/retired.yaml")} 刪除了 ${version} 的紀錄。`,
	"history/merge-conflict": ({ key }) => key === "" ? t`此 pull request 與目標分支對這個檔案的修改互相衝突；解決衝突之前，以目標分支的內容為準。` : t`此 pull request 與目標分支把 ${code(key)} 改成了不同的值；解決衝突之前，以目標分支的值為準。`
};
const secrets = {
	"secrets/literal": ({ key }) => t`${code(key)} 直接寫入了機密；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/token": ({ kind }) => t`此處疑似機密（${code(kind)}）；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
	"secrets/more": ({ count }) => t`此檔案另有 ${count} 組機密。`,
	"secrets/url": ({ scheme }) => t`${code(scheme)} 網址含有密碼或金鑰；請改用環境變數（${code(`\${NAME}`)}），並更換。`
};
const settings = {
	"settings/unknown-rule": ({ id }) => t`沒有名為 ${code(id)} 的規則。`,
	"settings/weakened": ({ key, from, to }) => t`此 pull request 放寬了 ${code(key)}：${orNone(from)} → ${orNone(to)}。`,
	"settings/unknown-key": ({ key }) => t`沒有名為 ${code(key)} 的設定。`
};

// src/render/messages/zh-TW/rules-lineage.ts
const more$2 = (count) => t`另 ${count} 項`;
const lineage = {
	"lineage/version-differs": ({ version, folder }) => t`${code("version")} 是 ${code(version)}，資料夾名稱卻是 ${code(folder)}。`,
	"lineage/strategy": ({ version, strategy, example }) => t`${code(version)} 不符合 ${code(strategy)} 命名策略，應類似 ${code(example)}。`,
	"lineage/unknown-form": ({ version }) => t`${code(version)} 不是已知形式的版本名稱，例如 ${code("v2")}、${code("2025-01-07")}、${code("v2-20250107")}。`,
	"lineage/empty-folder": ({ version }) => t`版本資料夾 ${code(version)} 沒有任何紀錄。`,
	"lineage/file-missing": ({ version }) => t`當前版本 ${code(version)} 沒有 ${code("lineage.yaml")}。`,
	"lineage/parent-missing": ({ parent }) => t`父版本 ${code(parent)} 不是此任務的版本，也不在已移除的版本中。`,
	"lineage/parent-later": ({ version, parent, times }) => times === null ? t`父版本 ${code(parent)} 排在 ${code(version)} 之後。` : t`${code(version)} 建立於 ${code(times.version)}，早於父版本 ${code(parent)}（${code(times.parent)}）。`,
	"lineage/parent-cycle": ({ cycle }) => t`父版本形成循環：${listed(cycle, " → ", more$2)}。`,
	"lineage/orphan": ({ version }) => t`${code(version)} 不是第一個版本，卻沒有 ${code("parent")}。`,
	"lineage/no-changes": () => t`${code("changes")} 沒有說明這個版本改了什麼。`,
	"lineage/vague-change": ({ text }) => t`${code(text)} 沒有說明具體改動；請寫成像 ${code("LoRA rank 32 → 64")}。`,
	"lineage/claim-differs": ({ text, key, claimed, actual }) => t`${code(text)} 寫的是 ${code(`${claimed.from} → ${claimed.to}`)}，但 ${code(key)} 實際是 ${code(`${actual.from} → ${actual.to}`)}。`,
	"lineage/count-differs": ({ text, claimed, actual }) => t`${code(text)} 寫的是 ${code(signed(claimed))}，但訓練資料實際變化 ${code(signed(actual))}。`,
	"lineage/unmentioned-change": ({ key, from, to, parent }) => t`${code(key)} 從 ${code(from)}（${parent}）變成 ${code(to)}，${code("changes")} 卻沒有提到。`,
	"lineage/deployed-before-created": ({ deployed, created }) => t`${code("deployed_at")} ${code(deployed)} 早於 ${code("created")} ${code(created)}。`,
	"lineage/created-in-future": ({ created }) => t`${code("created")} ${code(created)} 在未來。`,
	"lineage/artefact-name": ({ key, found, expected }) => t`${code(key)} 是 ${code(found)}，應為 ${code(expected)}。`
};
const signed = (count) => count > 0 ? `+${count}` : String(count);

// src/render/messages/zh-TW/rules-syntax.ts
const size$1 = (count) => words(bytes(count));
const unreadable = {
	yaml: t`此處不是有效的 YAML。`,
	json: t`此處不是有效的 JSON。`,
	unclosed: t`此處開始的引號或括號沒有結束。`,
	indentation: t`縮排與前面幾行不一致。`,
	empty: t`檔案是空的。`,
	html: t`檔案內容是 HTML 網頁，可能是下載失敗。`,
	"trailing-text": t`文件結束之後還有文字。`,
	"parser-failed": t`無法解析檔案。`
};
const encoding = {
	"not-utf-8": t`檔案不是 UTF-8 編碼`,
	"utf-16": t`檔案是 UTF-16，不是 UTF-8 編碼`,
	"byte-order-mark": t`檔案中間有位元組順序記號（BOM）`
};
const alias = {
	"too-many": (limit) => t`單一檔案的別名（alias）超過 ${limit} 個。`,
	expansion: (limit) => t`別名展開後超過 ${limit} 個值。`,
	"self-reference": () => t`別名指向包含它自己的值。`,
	unknown: () => t`別名指向不存在的錨點（anchor）。`
};
const kinds = {
	text: t`文字`,
	number: t`數字`,
	integer: t`整數`,
	boolean: t`布林值`,
	list: t`清單`,
	mapping: t`對應表（mapping）`,
	nothing: t`空值`,
	timestamp: t`時間`,
	duration: t`時間長度`,
	"version-name": t`版本名稱`,
	html: t`HTML 網頁`
};
const syntax = {
	"syntax/unreadable": ({ reason }) => unreadable[reason],
	"syntax/duplicate-key": ({ key, firstLine }) => t`${code(key)} 已在第 ${firstLine} 行設定過。`,
	"syntax/tab": () => t`這一行以 tab 縮排；YAML 只接受空格。`,
	"syntax/encoding": ({ found, byte }) => t`${encoding[found]}（位元組 ${byte}）。`,
	"syntax/control-character": ({ code: point }) => t`不允許不可見字元 ${code(point)}。`,
	"syntax/too-large": ({ bytes: count, limit }) => t`檔案大小為 ${size$1(count)}，超過讀取上限 ${size$1(limit)}。`,
	"syntax/too-deep": ({ limit }) => t`巢狀超過 ${limit} 層。`,
	"syntax/too-many-keys": ({ limit }) => t`鍵的數量超過 ${limit} 個。`,
	"syntax/alias": ({ problem, limit }) => alias[problem](limit),
	"syntax/symlink": () => t`不會跟隨符號連結，請提交檔案本身。`,
	"syntax/submodule": () => t`不會讀取 submodule，請提交檔案本身。`,
	"syntax/lfs-pointer": () => t`這是 Git LFS 指標檔；紀錄必須直接放在 git 裡。`,
	"syntax/conflict-marker": () => t`此處有尚未解決的合併衝突。`,
	"syntax/not-a-mapping": ({ found }) => t`檔案最上層應為對應表（mapping），實際為${kinds[found]}。`,
	"syntax/tag": ({ tag }) => t`不允許 YAML 標籤 ${code(tag)}。`,
	"syntax/directive": ({ directive }) => t`不允許 YAML 指示詞 ${code(directive)}。`,
	"syntax/multiple-documents": () => t`此處開始第二份 YAML 文件；每個檔案只讀取一份。`,
	"syntax/merge-key": () => t`不支援合併鍵（${code("<<")}），請直接寫出各個鍵。`,
	"syntax/reserved-key": ({ key }) => t`不允許使用鍵 ${code(key)}。`,
	"syntax/key-type": ({ found }) => t`鍵必須是純文字，實際為 ${code(found)}。`,
	"syntax/json-nan": ({ token }) => t`${code(token)} 不是合法的 JSON，視為非數字（Python 請用 ${code("json.dumps(..., allow_nan=False)")}）。`
};

// src/render/messages/zh-TW/rules-shape.ts
const more$1 = (count) => t`另 ${count} 項`;
const shape = {
	"shape/wrong-type": ({ key, expected, found }) => t`${code(key)} 應為${kinds[expected]}，實際為${kinds[found]}。`,
	"shape/missing-field": ({ key }) => t`缺少 ${code(key)}。`,
	"shape/unknown-value": ({ key, found, allowed }) => t`${code(key)} 的值 ${code(found)} 不在允許範圍：${listed(allowed, "、", more$1)}。`,
	"shape/likely-typo": ({ key, known }) => t`沒有 ${code(key)} 這個鍵，是不是要寫 ${code(known)}？`,
	"shape/number-as-text": ({ key, text }) => t`${code(key)} 是文字 ${code(text)}，請寫成數字。`,
	"shape/python-differs": ({ key, text, python, here }) => t`${code(key)}：PyYAML 把 ${code(text)} 讀成${kinds[python]}，YAML 1.2 讀成${kinds[here]}；請改成兩者一致的寫法。`,
	"shape/quote-version": ({ key, text }) => t`${code(key)}：${code(text)} 沒有加引號會被當成數字，可能遺失字元。`,
	"shape/percent": ({ key, value, threshold }) => Math.abs(value) > Math.abs(threshold) ? t`${code(key)} 是 ${value}（百分比），門檻 ${threshold} 卻是比率。` : t`${code(key)} 是 ${value}（比率），門檻 ${threshold} 卻是百分比。`,
	"shape/out-of-range": ({ key, value, low, high }) => {
		if (low === null) return t`${code(key)} 是 ${value}，不應大於 ${high ?? Infinity}。`;
		if (high === null) return t`${code(key)} 是 ${value}，不應小於 ${low}。`;
		return t`${code(key)} 是 ${value}，應介於 ${low} 到 ${high}。`;
	},
	"shape/unsafe-integer": ({ key, text }) => t`${code(key)}：${code(text)} 太大，無法精確讀取；若是識別碼請加引號。`,
	"shape/not-finite": ({ key, text }) => t`${code(key)} 是 ${code(text)}，不是有限的數字。`,
	"shape/bad-timestamp": ({ key, text }) => t`${code(key)}：${code(text)} 不是存在的日期，寫法例如 ${code("2026-01-05T10:00:00")}。`,
	"shape/bad-duration": ({ key, text }) => t`${code(key)}：${code(text)} 不是時間長度，寫法例如 ${code("7d")}、${code("12h")}、${code("2w")}、${code("30m")}。`,
	"shape/bad-name": ({ key, text }) => t`${code(key)}：${code(text)} 不是合法的名稱，請用字母、數字、${code(".")}、${code("_")}、${code("-")}。`,
	"shape/name-collision": ({ name, other }) => t`${code(name)} 與 ${code(other)} 在不分大小寫的檔案系統上是同一個資料夾，請更名其中之一。`,
	"shape/unread": ({ key, found }) => t`${code(key)} 是${kinds[found]}，其中的數字沒有讀取：看不出是指標、類別或多次執行的結果。`,
	"shape/passed-over": ({ used }) => t`此檔案不會被讀取；以 ${code(used)} 為準。`
};

// src/render/messages/zh-TW/rules-task.ts
const more = (count) => t`另 ${count} 項`;
const groups = {
	task: t`任務`,
	lineage: t`版本沿革`,
	consistency: t`一致性`,
	history: t`歷史`
};
const task = {
	"task/name-differs": ({ name, directory }) => t`${code("task_name")} 是 ${code(name)}，目錄名稱卻是 ${code(directory)}。`,
	"task/name-taken": ({ name, other }) => t`${code(other)} 的任務也叫 ${code(name)}。`,
	"task/active-version-missing": ({ version, status }) => t`當前版本 ${code(version)} 沒有資料夾 ${code(`versions/${version}`)}；狀態 ${code(status)} 必須要有。`,
	"task/status-move": ({ from, to, legal }) => t`狀態不能從 ${code(from)} 變成 ${code(to)}；可以是 ${listed(legal, "、", more)}。`,
	"task/primary-metric-missing": ({ metric, version, known }) => known.length === 0 ? t`${version} 的評估結果沒有主要指標 ${code(metric)}，其中沒有任何指標。` : t`${version} 的評估結果沒有主要指標 ${code(metric)}；現有 ${listed(known, "、", more)}。`,
	"task/direction-unknown": ({ metric }) => t`無法得知 ${code(metric)} 是越高越好還是越低越好，先視為越高越好；請在 ${code("success_criteria")} 加上 ${code("direction: higher")} 或 ${code("direction: lower")}，或在 ${code("tunegate.yaml")} 的 ${code("metrics")} 註明。`,
	"task/primary-metric-changed": ({ from, to }) => t`此 pull request 把主要指標從 ${code(from)} 改成 ${code(to)}。`,
	"task/no-criteria": ({ key }) => t`未設定 ${code(`success_criteria.${key}`)}，評估結果無從判斷。`,
	"task/threshold-lowered": ({ metric, from, to }) => to === null ? t`此 pull request 取消了 ${code(metric)} 的門檻 ${from}。` : t`此 pull request 把 ${code(metric)} 的門檻從 ${from} 放寬到 ${to}。`,
	"task/unknown-label": ({ label, allowed }) => t`標籤 ${code(label)} 不在 ${code("output_format")} 中；可用的有 ${listed(allowed, "、", more)}。`,
	"task/label-not-evaluated": ({ label }) => t`評估結果沒有標籤 ${code(label)} 的分數。`,
	"task/deployed-version-missing": ({ version }) => t`${code("deployed_version")} 是 ${code(version)}，但此任務沒有這個版本。`,
	"task/deployed-version-differs": ({ deployed, version }) => t`${code("deployed_version")} 是 ${code(deployed)}，狀態卻表示已部署的是 ${code(version)}。`,
	"task/experimental-deployed": ({ version }) => t`已部署的 ${code(version)} 是實驗版本；請先改為正式名稱。`,
	"task/updated-before-created": ({ created, updated }) => t`${code("updated")} ${code(updated)} 早於 ${code("created")} ${code(created)}。`,
	"task/waiver-incomplete": ({ missing }) => t`此豁免無效：缺少 ${listed(missing, "、", more)}。`,
	"task/waiver-wildcard": ({ key, value }) => t`豁免的 ${code(key)} 是 ${code(value)}；請寫明單一對象。`,
	"task/waiver-expired": ({ gate, expires }) => t`關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
	"task/waiver-unknown": ({ key, value }) => t`此豁免無效：沒有可豁免的 ${code(key)} ${code(value)}。`,
	"task/not-checked": ({ files, groups: left }) => t`因為無法讀取 ${listed(files, "、", more)}，未檢查這些規則：${join(left.map((group) => groups[group]), "、")}。`
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
	legend,
	explain,
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

// src/render/speaker.ts
const own = (table, key) => Object.hasOwn(table, key) ? table[key] ?? null : null;
/** `per_class.<label>.<score>`: the label may itself hold dots. */
function classScore(metric) {
	const [, label, score] = /^per_class\.(.+)\.(f1|precision|recall)$/u.exec(metric) ?? [];
	return label === void 0 || score === void 0 ? null : {
		label,
		score
	};
}
/** A metric as people say it: `Macro F1`, `中立 F1`; an unknown one as written. */
function metricName(messages, metric) {
	const known = own(messages.metricNames, metric);
	if (known !== null) return words(known);
	const score = classScore(metric);
	if (score === null) return code(metric);
	return t`${name(score.label)} ${words(own(messages.metricNames, score.score) ?? score.score)}`;
}
/** A configuration key as people say it: `LoRA r`; an unknown one as written. */
function settingName(messages, key) {
	const known = own(messages.settingNames, key);
	return known === null ? code(key) : words(known);
}
/** A configuration key as the guide's tables have it: `LoRA r`, else the key itself. */
const settingKey = (key) => key.replace(/^lora\./u, "LoRA ");
/** Scores that are shares of items wherever they occur; for metrics that the report at hand does not list. */
const usualScale = (metric) => /(^|[._])(accuracy|f1|precision|recall|exact_match)$/u.test(metric) ? "ratio" : "absolute";
/** The speaker for one task or comparison. */
function speakerFor(messages, metrics) {
	const scales = new Map(metrics.map((metric) => [metric.name, metric.scale]));
	const scaleOf = (metric) => scales.get(metric) ?? usualScale(metric);
	return {
		metric: (metric) => metricName(messages, metric),
		setting: (key) => inSentence(settingName(messages, key)),
		value: (metric, value) => words(metricValue(value, scaleOf(metric))),
		against: (metric, value, limit) => words(valueAgainst(value, limit, scaleOf(metric))),
		limit: (metric, value) => words(limitValue(value, scaleOf(metric))),
		change: (metric, change) => words(metricChange(change, scaleOf(metric))),
		distance: (metric, change) => words(size(messages, change, scaleOf(metric))),
		about: (metric, change) => words(trimmed(size(messages, Number(change.toPrecision(2)), scaleOf(metric)))),
		roughly: (metric, change) => words(size(messages, change, scaleOf(metric)).replace(/\.0(?= )/u, ""))
	};
}
const trimmed = (shown) => shown.replace(/\.0(?= )/u, "");
/** A name of the catalogue inside a sentence: `Learning rate` becomes `learning rate`, `LoRA r` stays. */
const inSentence = (text) => text.map((segment) => segment.kind === "words" ? {
	...segment,
	text: segment.text.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase())
} : segment);
/** The size of a change in words: `9.5 pp`, `0.12`. */
function size(messages, change, scale) {
	const shown = metricChange(Math.abs(change), scale).replace(/^\+/u, "");
	return shown.endsWith(" pp") ? messages.points(shown.slice(0, -3)) : shown;
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/render/escape/terminal.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picocolors(), 1);
/**
* Data for a terminal, which may be the log of a workflow: neither form of a workflow command (hazard workflow-command: the runner
* takes `::` at the start of a line and `##[` anywhere).
*/
const terminalData = (text, limit) => require_start.short(text, limit).replace(/^(\s*):(?=:)/u, "$1\\:").replace(/##(?=\[)/gu, "##\\");
/** A message for a terminal; control characters are written out, code gets `paint`, or backquotes without colour. */
function terminal(text, paint) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = terminalData(segment.text);
		if (segment.kind === "name" && isPlainWord(segment.text)) return shown;
		return paint === null ? `\`${shown}\`` : paint(shown);
	}).join("");
}

// src/render/terminal/style.ts
/** Colours only when asked for: the caller knows NO_COLOR and whether there is a terminal. */
function styleFor({ language, color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const same = (text) => text;
	const states = {
		fail: colors.red,
		inconclusive: colors.yellow,
		caution: colors.yellow,
		pending: colors.dim,
		pass: colors.green
	};
	return {
		messages: messagesIn(language),
		width: Math.max(40, width),
		bold: colors.bold,
		dim: colors.dim,
		good: colors.green,
		bad: colors.red,
		warn: colors.yellow,
		text: (text) => terminal(text, color ? colors.cyan : null),
		data: terminalData,
		state: (state) => states[state],
		outcome: (outcome) => outcome === "improved" ? colors.green : outcome === "regressed" ? colors.red : same
	};
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// src/render/terminal/width.ts
/**
* Characters that stand alone, by ranges: no marks, joiners, flags or emoji. Nearly all text is made of them, and neither
* grapheme segmentation nor a Unicode property has to be loaded for it, which took a tenth of the whole process.
*/
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3165-\ua48c\uac00-\ud7a3\uf900-\ufaff\uff01-\uff9d]*$/;
let segmenter;
/** What a reader takes for one character each. */
function graphemes(text) {
	if (plain.test(text)) return [...text];
	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Columns that a terminal takes for a text without control characters: a CJK character or an emoji is two. */
function textWidth(text) {
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}
function graphemeWidth(grapheme) {
	const point = grapheme.codePointAt(0) ?? 0;
	if (grapheme.length === 1 && plain.test(grapheme)) return eastAsianWidth(point);
	if (/.\ufe0f|\u200d\p{Extended_Pictographic}|^[\u{1f1e6}-\u{1f1ff}]{2}/su.test(grapheme)) return 2;
	let width = 0;
	let based = false;
	for (const character of grapheme.match(visible) ?? []) {
		if (!based || /[\p{Mc}\uff9e\uff9f]/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
		based = true;
	}
	return width;
}
const visible = /[^\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

// src/render/terminal/table.ts
const cellOf = (cell) => typeof cell === "string" ? { text: cell } : cell;
/** The text in lines of at most `width` columns, broken at spaces where there are some, else anywhere. */
function wrap(text, width) {
	if (textWidth(text) <= width) return [text];
	const lines = [];
	let line = "";
	for (const segment of graphemes(text)) {
		if (textWidth(line + segment) <= width) {
			line += segment;
			continue;
		}
		const space = line.lastIndexOf(" ");
		const breaks = segment !== " " && space > line.length / 2;
		lines.push((breaks ? line.slice(0, space) : line).trimEnd());
		line = (breaks ? line.slice(space + 1) : "") + (segment === " " ? "" : segment);
	}
	return [...lines, line];
}
/** Narrowest a column may become so that the table fits. */
const narrowest = 8;
/** Takes columns off the widest column until the table fits, or every column is at its narrowest. */
function fitted(widths, width) {
	const result = [...widths];
	const frame = 3 * widths.length + 1;
	for (;;) {
		const excess = result.reduce((sum, one) => sum + one, frame) - width;
		const widest = result.indexOf(Math.max(...result));
		const size = result[widest] ?? 0;
		if (excess <= 0 || size <= narrowest) return result;
		const second = Math.max(narrowest, ...result.filter((_, index) => index !== widest));
		result[widest] = Math.max(narrowest, Math.min(size - 1, Math.max(second, size - excess)));
	}
}
/** A table with box-drawing lines as in the guide; columns count as terminals do (a CJK character is two). */
function boxTable(align, head, rows, width) {
	const cells = [head.map(cellOf), ...rows.map((row) => row.map(cellOf))];
	const widths = fitted(head.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column]?.text ?? "")))), width);
	const rule = (left, middle, right) => `${left}${widths.map((size) => "─".repeat(size + 2)).join(middle)}${right}`;
	const line = (row) => {
		const parts = widths.map((size, column) => wrap(row[column]?.text ?? "", size));
		const height = Math.max(...parts.map((lines) => lines.length));
		return Array.from({ length: height }, (_, index) => {
			return `│${widths.map((size, column) => {
				const text = parts[column]?.[index] ?? "";
				const fill = " ".repeat(Math.max(0, size - textWidth(text)));
				const painted = row[column]?.paint?.(text) ?? text;
				return align[column] === "r" ? ` ${fill}${painted} ` : ` ${painted}${fill} `;
			}).join("│")}│`;
		}).join("\n");
	};
	const [first = [], ...rest] = cells;
	return [
		rule("┌", "┬", "┐"),
		line(first),
		rule("├", "┼", "┤"),
		...rest.map(line),
		rule("└", "┴", "┘")
	].join("\n");
}

// src/render/terminal/listing.ts
var listing_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	renderHistoryTerminal: () => renderHistoryTerminal,
	renderListTerminal: () => renderListTerminal
});
/** The column head for a metric that all rows share, else the general word. */
function metricHead(style, names) {
	const [only, ...others] = [...new Set(names)];
	const { messages } = style;
	return only !== void 0 && others.length === 0 ? style.text(metricName(messages, only)) : messages.labels.primaryMetric;
}
/** The guide's task table. */
function renderListTerminal(list, options) {
	const style = styleFor(options);
	const { labels } = style.messages;
	if (list.tasks.length === 0) return `${labels.noTasks}\n`;
	const names = list.tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []);
	const common = new Set(names).size <= 1;
	const rows = list.tasks.map((task) => {
		const metric = task.primaryMetric;
		const value = metric === null ? "–" : metricValue(metric.value, metric.scale);
		const named = metric === null || common || metric.value === null;
		return [
			{
				text: style.data(task.taskName),
				paint: style.bold
			},
			task.readable ? task.status ?? "–" : {
				text: labels.unreadable,
				paint: style.bad
			},
			task.version === null ? "–" : style.data(task.version),
			named ? value : `${style.text(metricName(style.messages, metric.name))} ${value}`,
			task.updated === null ? "–" : style.data(day(task.updated))
		];
	});
	const head = [
		labels.taskName,
		labels.status,
		labels.version,
		metricHead(style, names),
		labels.updated
	];
	return `${boxTable([
		"l",
		"l",
		"l",
		"r",
		"l"
	], head, rows, style.width)}\n`;
}
/** `v2 (*)` for the active version, as in the guide. */
const marked = (style, entry) => `${style.data(entry.version)}${entry.marks.includes("active") ? " (*)" : ""}`;
/** A mark in words; that of a deployment with its day, and with what was replaced. */
function markText(style, entry, mark) {
	const word = style.messages.labels.marks[mark];
	const { deployedAt, replaced } = entry;
	if (mark !== "deployed" && mark !== "was-deployed" || deployedAt === null) return word;
	const step = replaced === null ? "" : ` (${style.data(replaced)} → ${style.data(entry.version)})`;
	return `${word} ${style.data(day(deployedAt))}${step}`;
}
/** The guide's version table; marks other than the active version have a column of their own. */
function renderHistoryTerminal(document, options) {
	const style = styleFor(options);
	const { labels } = style.messages;
	const { task, primaryMetric } = document;
	const scale = primaryMetric?.scale ?? "absolute";
	const intro = [
		`${labels.task}${labels.colon}${style.bold(style.data(task.taskName))}`,
		`${labels.activeVersion}${labels.colon}${task.version === null ? "–" : style.data(task.version)}`,
		"",
		`${labels.history}${labels.colon.trimEnd()}`
	];
	if (document.history.length === 0) return `${[...intro, labels.noVersions].join("\n")}\n`;
	const rows = document.history.map((entry) => [
		{
			text: marked(style, entry),
			...entry.marks.includes("active") ? { paint: style.bold } : {}
		},
		entry.created === null ? "–" : style.data(day(entry.created)),
		metricValue(entry.value, scale),
		entry.marks.filter((mark) => mark !== "active").map((mark) => markText(style, entry, mark)).join(labels.comma),
		entry.changes.length === 0 ? "–" : entry.changes.map((change) => style.data(change)).join(labels.comma)
	]);
	const head = [
		labels.version,
		labels.created,
		metricHead(style, primaryMetric === null ? [] : [primaryMetric.name]),
		labels.mark,
		labels.mainChanges
	];
	return `${[...intro, boxTable([
		"l",
		"l",
		"r",
		"l",
		"l"
	], head, rows, style.width)].join("\n")}\n`;
}

Object.defineProperty(exports, "arrow", {
  enumerable: true,
  get: function () {
    return arrow;
  }
});
Object.defineProperty(exports, "boxTable", {
  enumerable: true,
  get: function () {
    return boxTable;
  }
});
Object.defineProperty(exports, "changeInterval", {
  enumerable: true,
  get: function () {
    return changeInterval;
  }
});
Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "comparison", {
  enumerable: true,
  get: function () {
    return comparison;
  }
});
Object.defineProperty(exports, "day", {
  enumerable: true,
  get: function () {
    return day;
  }
});
Object.defineProperty(exports, "findingText", {
  enumerable: true,
  get: function () {
    return findingText;
  }
});
Object.defineProperty(exports, "isPlainWord", {
  enumerable: true,
  get: function () {
    return isPlainWord;
  }
});
Object.defineProperty(exports, "join", {
  enumerable: true,
  get: function () {
    return join;
  }
});
Object.defineProperty(exports, "limitValue", {
  enumerable: true,
  get: function () {
    return limitValue;
  }
});
Object.defineProperty(exports, "listing_exports", {
  enumerable: true,
  get: function () {
    return listing_exports;
  }
});
Object.defineProperty(exports, "messagesIn", {
  enumerable: true,
  get: function () {
    return messagesIn;
  }
});
Object.defineProperty(exports, "metricChange", {
  enumerable: true,
  get: function () {
    return metricChange;
  }
});
Object.defineProperty(exports, "metricName", {
  enumerable: true,
  get: function () {
    return metricName;
  }
});
Object.defineProperty(exports, "metricValue", {
  enumerable: true,
  get: function () {
    return metricValue;
  }
});
Object.defineProperty(exports, "name", {
  enumerable: true,
  get: function () {
    return name;
  }
});
Object.defineProperty(exports, "pValue", {
  enumerable: true,
  get: function () {
    return pValue;
  }
});
Object.defineProperty(exports, "plainNumber", {
  enumerable: true,
  get: function () {
    return plainNumber;
  }
});
Object.defineProperty(exports, "reasonText", {
  enumerable: true,
  get: function () {
    return reasonText;
  }
});
Object.defineProperty(exports, "relative", {
  enumerable: true,
  get: function () {
    return relative;
  }
});
Object.defineProperty(exports, "settingKey", {
  enumerable: true,
  get: function () {
    return settingKey;
  }
});
Object.defineProperty(exports, "settingName", {
  enumerable: true,
  get: function () {
    return settingName;
  }
});
Object.defineProperty(exports, "share", {
  enumerable: true,
  get: function () {
    return share;
  }
});
Object.defineProperty(exports, "shortSha", {
  enumerable: true,
  get: function () {
    return shortSha;
  }
});
Object.defineProperty(exports, "size", {
  enumerable: true,
  get: function () {
    return size;
  }
});
Object.defineProperty(exports, "speakerFor", {
  enumerable: true,
  get: function () {
    return speakerFor;
  }
});
Object.defineProperty(exports, "styleFor", {
  enumerable: true,
  get: function () {
    return styleFor;
  }
});
Object.defineProperty(exports, "t", {
  enumerable: true,
  get: function () {
    return t;
  }
});
Object.defineProperty(exports, "terminal", {
  enumerable: true,
  get: function () {
    return terminal;
  }
});
Object.defineProperty(exports, "valueAgainst", {
  enumerable: true,
  get: function () {
    return valueAgainst;
  }
});
Object.defineProperty(exports, "valueInterval", {
  enumerable: true,
  get: function () {
    return valueInterval;
  }
});
Object.defineProperty(exports, "words", {
  enumerable: true,
  get: function () {
    return words;
  }
});