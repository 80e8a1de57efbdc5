const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");
const require_block = require("./render-markdown-block.js");
const require_shell = require("./render-shell.js");
const require_view = require("./render-plan-view.js");
const require_git = require("./git.js");
const require_plan = require("./domain-retention-plan.js");

// src/adapters/local/task-history.ts
/** Larger states of a file are no records. */
const sizeLimit = 1048576;
/** What the history of `commit` says about tasks, in one pass of git for all of them. Reads objects only. */
function taskHistory(store, commit) {
	const { prefix, shallow } = store.repository;
	return {
		shallow,
		async read(files, directories) {
			const changes = await changesOf(store, commit, directories);
			const statesOf = byFile(changes);
			return {
				states: await contents(store, new Map(files.map((file) => [file, statesOf(prefix + file)]))),
				addedMs: shallow ? /* @__PURE__ */ new Map() : additions(changes, directories, prefix)
			};
		}
	};
}
/**
* Every change of a task file anywhere, newest first, on merged branches too, because a commit can have come into the branch
* as the second parent of a merge; and of what lies in `directories`. Renames are found among the task files.
*/
async function changesOf(store, commit, directories) {
	const { prefix } = store.repository;
	const pathspecs = [
		":(top,glob)**/task.yaml",
		":(top,glob)**/task.yml",
		...directories.filter((directory) => !/[\r\n]/.test(directory)).map((one) => `:(top,literal)${prefix}${one}`)
	];
	const output = await require_git.git([
		"log",
		...[
			"-m",
			"--full-history",
			"--raw",
			"-z",
			"-M",
			"--no-abbrev",
			"--format=%ct"
		],
		commit,
		"--stdin"
	], {
		...store.call(),
		input: ["--", ...pathspecs].map((line) => `${line}\n`).join(""),
		env: { GIT_LITERAL_PATHSPECS: "0" }
	});
	return parse(require_git.fields(output));
}
/** Items are a commit's time, and for each file `:<modes> <ids> <status>` with one path, or two after a rename or copy. */
function parse(items) {
	const changes = [];
	let epochMs = NaN;
	for (let index = 0; index < items.length; index++) {
		const item = (items[index] ?? "").trim();
		const [, before, after, status] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(item) ?? [];
		if (before === void 0 || after === void 0 || status === void 0) {
			if (item !== "") epochMs = Number(item) * 1e3;
			continue;
		}
		const isMove = status === "R" || status === "C";
		const first = items[++index] ?? "";
		const path = isMove ? items[++index] ?? "" : first;
		changes.push({
			epochMs,
			before,
			after,
			status,
			path,
			from: isMove ? first : null
		});
	}
	return changes;
}
/** Looks the changes of a file up under every name that it had. */
function byFile(changes) {
	const places = /* @__PURE__ */ new Map();
	const formerNames = /* @__PURE__ */ new Map();
	const add = (map, key, value) => {
		const known = map.get(key);
		if (known === void 0) map.set(key, [value]);
		else known.push(value);
	};
	for (const [index, { path, from }] of changes.entries()) {
		add(places, path, index);
		if (from === null) continue;
		add(places, from, index);
		add(formerNames, path, from);
	}
	return (file) => {
		const names = /* @__PURE__ */ new Set([file]);
		for (const name of names) for (const former of formerNames.get(name) ?? []) names.add(former);
		const ids = [...new Set([...names].flatMap((name) => places.get(name) ?? []))].sort((a, b) => a - b).flatMap((index) => [changes[index]?.after ?? "", changes[index]?.before ?? ""]);
		return [...new Set(ids)].filter((id) => /[^0]/.test(id));
	};
}
/** When each directory first had a file, in milliseconds since 1970. */
function additions(changes, directories, prefix) {
	const wanted = new Set(directories);
	const added = /* @__PURE__ */ new Map();
	for (const { path, status, epochMs } of changes) {
		if (status === "D" || !Number.isFinite(epochMs) || !path.startsWith(prefix)) continue;
		const own = path.slice(prefix.length);
		for (let end = own.lastIndexOf("/"); end > 0; end = own.lastIndexOf("/", end - 1)) {
			const directory = own.slice(0, end);
			if (wanted.has(directory)) added.set(directory, Math.min(epochMs, added.get(directory) ?? epochMs));
		}
	}
	return added;
}
/** States by file; null for a file of which some state is not in the clone. All objects in one go. */
async function contents(store, ids) {
	const limits = new Map([...ids.values()].flat().map((id) => [id, sizeLimit]));
	const blobs = await require_git.readBlobs(store.call(), limits);
	return new Map([...ids].map(([file, own]) => {
		const found = own.flatMap((id) => {
			const content = blobs.get(id);
			return content === void 0 ? [] : [content];
		});
		return [file, found.length === own.length ? found : null];
	}));
}

// src/adapters/local/cleanup-target.ts
/**
* The files on disk with the history of what is checked out; outside git, a folder without a history.
* @param root absolute, links resolved
*/
async function openWorkingTreeTarget(root) {
	const repository = await require_git.findRepository(root);
	const label = {
		ref: ".",
		sha: null
	};
	if (repository === null) return {
		target: {
			snapshot: require_reading.folderSnapshot(root, label),
			history: null,
			prefix: ""
		},
		repository,
		[Symbol.asyncDispose]: async () => void 0
	};
	const store = await require_git.openStore(repository);
	const head = await require_git.findCommit(store.call(), "HEAD");
	return {
		target: {
			snapshot: require_git.workingTreeSnapshot(repository, {
				ref: "HEAD",
				sha: head
			}),
			history: head === null ? null : taskHistory(store, head),
			prefix: repository.prefix
		},
		repository,
		[Symbol.asyncDispose]: async () => store.close()
	};
}
/** A commit with its history, from git's objects alone; fetched where the clone lacks it. `ref` is how people call it. */
async function openCommitTarget(store, revision, ref) {
	const commit = await store.commit(revision);
	return {
		snapshot: await require_git.gitSnapshot(store, commit, {
			ref,
			sha: commit
		}),
		history: taskHistory(store, commit),
		prefix: store.repository.prefix
	};
}

// src/render/plan/sections.ts
/** Notes that are read without a click. */
const openNotices = 5;
const more = (count, messages) => count > 0 ? [messages.plan.more(count)] : [];
const titleOf = (task) => task.path === task.taskName || task.path === "" ? require_block.markdownData(task.taskName || ".") : `${require_block.markdownData(task.taskName)} (${require_block.markdownData(task.path)})`;
const tasksWith = (plan, action) => plan.tasks.filter((task) => require_view.withAction(task, action).length > 0);
const goesPart = (plan, messages, detail) => {
	const tasks = tasksWith(plan, "remove");
	if (tasks.length === 0) return [];
	const shown = tasks.slice(0, detail.tasks);
	return [
		`### ${messages.plan.goesTitle}`,
		...shown.flatMap((task) => goingTable(task, messages, detail)),
		...more(tasks.length - shown.length, messages)
	];
};
function goingTable(task, messages, detail) {
	const { plan: words, labels } = messages;
	const going = require_view.withAction(task, "remove");
	const shown = going.slice(0, detail.rows);
	const metric = task.metric === null ? labels.primaryMetric : require_block.markdown(require_messages.metricName(messages, task.metric));
	const rows = shown.map((version) => [
		require_block.markdownData(version.version),
		require_view.ageText(version, messages),
		require_view.scoreText(version, task),
		require_view.sizeText(version.bytes),
		require_view.rulesText(version, messages)
	]);
	const head = [
		words.version,
		words.age,
		metric,
		words.size,
		words.why
	];
	const part = rows.length === 0 ? [] : [require_block.table([
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, rows)];
	return [
		`**${titleOf(task)}**`,
		...part,
		...more(going.length - shown.length, messages)
	];
}
/** A line a task: which versions stay, by why they do. */
const staysPart = (plan, messages, detail) => {
	const tasks = tasksWith(plan, "keep");
	const shown = tasks.slice(0, detail.tasks);
	if (shown.length === 0 || !detail.kept) return [];
	const lines = shown.map((task) => `- **${titleOf(task)}**${messages.labels.colon}${keptText(task, messages, detail)}`);
	return [
		`### ${messages.plan.staysTitle}`,
		lines.join("\n"),
		...more(tasks.length - shown.length, messages)
	];
};
function keptText(task, messages, detail) {
	const groups = /* @__PURE__ */ new Map();
	for (const version of require_view.withAction(task, "keep")) {
		const why = require_view.rulesText(version, messages);
		groups.set(why, [...groups.get(why) ?? [], version.version]);
	}
	return [...groups].map(([why, names]) => `${namesText(names, messages, detail)} (${why})`).join(" · ");
}
function namesText(names, messages, detail) {
	const shown = names.slice(0, detail.rows).map((name) => require_block.markdownData(name));
	const rest = names.length - shown.length;
	return [...shown, ...rest > 0 ? [`+${rest}`] : []].join(messages.labels.comma);
}
const laterPart = (plan, messages, detail) => {
	const tasks = tasksWith(plan, "defer");
	const shown = tasks.slice(0, detail.tasks);
	if (shown.length === 0) return [];
	const lines = shown.map((task) => {
		const names = require_view.withAction(task, "defer").map(({ version }) => version);
		return `- **${titleOf(task)}**${messages.labels.colon}${namesText(names, messages, detail)}`;
	});
	const { plan: words } = messages;
	return [
		`### ${words.laterTitle}`,
		words.later,
		lines.join("\n"),
		...more(tasks.length - shown.length, messages)
	];
};
const storedPart = (plan, messages, detail) => {
	const shown = require_view.externalModels(plan).slice(0, detail.rows);
	const lines = require_view.storedLines(plan, messages, shown, ([name, versions]) => {
		return `${require_block.markdownCode(name)} (${namesText(versions, messages, detail)})`;
	});
	if (lines.length === 0) return [];
	const list = lines.map((line) => `- ${line}`).join("\n");
	const rest = require_view.externalModels(plan).length - shown.length;
	return [
		`### ${messages.plan.storedTitle}`,
		list,
		...more(rest, messages)
	];
};
const noticesPart = (plan, messages, detail) => {
	const { notices } = plan;
	if (notices.length === 0) return [];
	const shown = notices.slice(0, detail.notices);
	const body = [shown.map((notice) => `- ${require_block.markdown(messages.plan.notices[notice.code](notice))}`).join("\n"), ...more(notices.length - shown.length, messages)].join("\n\n");
	const title = messages.plan.noticesTitle(notices.length);
	return notices.length > openNotices ? [require_block.fold(title, body)] : [`### ${title}`, body];
};
/** One command for everything that goes; each path stands on a line of its own, so that one version can be picked out. */
const restorePart = (plan, messages, detail) => {
	const { plan: words } = messages;
	const going = tasksWith(plan, "remove").flatMap((task) => require_view.withAction(task, "remove"));
	const commands = going.flatMap(({ restore }) => restore === null ? [] : [restore]);
	const [first] = commands;
	if (first === void 0 || !detail.restore) return going.length > 0 ? [words.undo] : [];
	const shown = commands.slice(0, detail.rows);
	const start = first.slice(0, first.indexOf("--") + 1);
	const paths = shown.flatMap((argv) => argv.slice(argv.indexOf("--") + 1));
	const lines = [require_shell.shellLine(start), ...paths.map((path) => `  ${require_shell.shellLine([path])}`)];
	return [
		`### ${words.restoreTitle}`,
		require_block.fence("sh", lines.join(" \\\n")),
		...more(commands.length - shown.length, messages),
		`${words.restoreOne}${messages.labels.space}${words.undo}`
	];
};

// src/render/plan/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderPlanMarkdown: () => renderPlanMarkdown });
const everything = 1e6;
const details = [
	{
		tasks: everything,
		rows: everything,
		kept: true,
		restore: true,
		notices: everything
	},
	{
		tasks: 200,
		rows: 200,
		kept: true,
		restore: true,
		notices: 100
	},
	{
		tasks: 200,
		rows: 200,
		kept: false,
		restore: true,
		notices: 50
	},
	{
		tasks: 50,
		rows: 20,
		kept: false,
		restore: true,
		notices: 20
	},
	{
		tasks: 20,
		rows: 10,
		kept: false,
		restore: false,
		notices: 10
	},
	{
		tasks: 5,
		rows: 5,
		kept: false,
		restore: false,
		notices: 3
	},
	{
		tasks: 0,
		rows: 0,
		kept: false,
		restore: false,
		notices: 0
	}
];
/** The plan as markdown, at most `budgetBytes` long: for the job summary, the pull request, and files. */
function renderPlanMarkdown(plan, options) {
	const messages = require_messages.messagesIn(options.language);
	let text = "";
	for (const detail of details) {
		text = render(plan, messages, detail);
		if (require_block.byteLength(text) <= options.budgetBytes) break;
	}
	return text;
}
function render(plan, messages, detail) {
	const { plan: words, labels } = messages;
	const [lead = "", ...rest] = require_view.planSentences(plan, messages);
	const strong = [`**${lead}**`, ...rest].join(labels.space);
	const { ref, sha } = plan.head;
	const commit = sha === null ? require_block.markdownCode(ref) : `${require_messages.shortSha(sha)} (${require_block.markdownCode(ref)})`;
	return `${[
		require_block.alert(require_view.hasWork(plan.totals) ? "NOTE" : "TIP", strong),
		...goesPart(plan, messages, detail),
		...staysPart(plan, messages, detail),
		...laterPart(plan, messages, detail),
		...noticesPart(plan, messages, detail),
		...storedPart(plan, messages, detail),
		...restorePart(plan, messages, detail),
		`<sub>Tunegate · ${words.planFor(commit)}</sub>`
	].join("\n\n")}\n`;
}

// src/render/plan/cleanup-words.ts
/** Room for a pull request's body: GitHub refuses, or silently ignores, more than 65,536 characters (hazard body-not-stored). */
const bodyBudget = 58e3;
/** Versions that a commit message names. */
const named$1 = 50;
/** What the decisions are and why; not the ages, nor the commit, which are others every day. */
const essenceOf = ({ tasks, notices }) => [tasks.map(({ path, versions }) => [path, versions.map(({ version, action, rules, score, bytes }) => [
	version,
	action,
	rules,
	score,
	bytes
])]), notices];
/** Title, body and commit message of a cleanup. @param workflowToken pull requests of that token start no checks (hazard unchecked-proposal) */
function cleanupWords(plan, { language, workflowToken }) {
	const { plan: words } = require_messages.messagesIn(language);
	const title = words.pullRequestTitle(plan.totals.remove);
	const text = renderPlanMarkdown(plan, {
		language,
		budgetBytes: bodyBudget
	});
	const body = workflowToken ? `${text}\n> [!NOTE]\n> ${words.checks}\n` : text;
	const versions = require_plan.versionsWith(plan, "remove");
	const lines = versions.slice(0, named$1).map((version) => `- ${unlinked(version)}`);
	const rest = versions.length > named$1 ? [`- … ${versions.length - named$1}`] : [];
	return {
		title,
		body,
		essence: JSON.stringify([
			language,
			workflowToken,
			essenceOf(plan)
		]),
		commitMessage: [
			title,
			"",
			...lines,
			...rest
		].join("\n")
	};
}
/** Plain text for a commit message; names with anything unusual in them go through the markdown escape. */
const unlinked = (text) => /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(text) ? text : require_block.markdownData(require_start.visible(text));

// src/domain/retention/cap.ts
/** At most a fifth of all versions may go in one run, so that a wrong policy cannot empty a repository. */
const oneOf = 5;
/** How many removals one run may make: `maxDeletions`, at most a fifth of all versions, but at least one of them. */
function removalCap(maxDeletions, versionCount) {
	return Math.min(maxDeletions, Math.max(1, Math.floor(versionCount / oneOf)));
}
/** The removals of this run: the oldest first, ties by task and version, so that the same input gives the same plan. */
function withinCap(removals, cap) {
	const order = removals.toSorted((a, b) => a.createdMs - b.createdMs || compareText(a.task, b.task) || compareText(a.version, b.version));
	return new Set(order.slice(0, cap));
}
/** Order by code units: the same on every machine, whatever its language. */
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/domain/retention/claims.ts
/** Looks claims up by path: the cost of a question follows the depth of the path, not the number of claims. */
function claimedByOthers(claims) {
	const at = /* @__PURE__ */ new Map();
	const below = /* @__PURE__ */ new Map();
	const add = (map, path, owner) => {
		const known = map.get(path);
		if (known === void 0) map.set(path, /* @__PURE__ */ new Set([owner]));
		else known.add(owner);
	};
	for (const { path, owner } of claims) {
		add(at, path, owner);
		for (const directory of directoriesAbove$1(path)) add(below, directory, owner);
	}
	const isOthers = (owners, owner) => owners !== void 0 && (owners.size > 1 || !owners.has(owner));
	return (path, owner) => isOthers(at.get(path), owner) || isOthers(below.get(path), owner) || directoriesAbove$1(path).some((directory) => isOthers(at.get(directory), owner));
}
/** Every directory above a path, without the root. */
function directoriesAbove$1(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

// src/domain/retention/footprint.ts
const within = (directory, path) => directory === "" ? path : `${directory}/${path}`;
/** Where a path leads from a directory, `..` taken literally; null when it leaves the repository. */
function resolveFrom(directory, path) {
	if (path.startsWith("/")) return null;
	const parts = directory === "" ? [] : directory.split("/");
	for (const part of path.split("/")) {
		if (part === ".." && parts.pop() === void 0) return null;
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	return parts.join("/");
}
/**
* Looks a version's folder and model paths up among the tree's entries.
* @param nested directories of the tasks that lie below this one
*/
function footprintOf(task, record, tree, nested) {
	const version = record.name.text;
	const notices = [];
	const say = (code, detail) => notices.push({
		code,
		task: task.path,
		version,
		detail
	});
	const folder = record.path;
	const artefacts = [];
	for (const text of require_judging.artefactTexts(record)) {
		const read = require_judging.readArtefactPath(text);
		if (read.kind === "outside") say("artefact-outside", text);
		if (read.kind !== "inside") continue;
		const path = within(task.path, read.path);
		if (require_judging.overlaps(path, folder) || tree.below(path).length === 0) continue;
		if (require_judging.isOwnArtefact(read.path, version)) artefacts.push(path);
		else say("artefact-shared", text);
	}
	for (const root of [folder, ...artefacts]) {
		const link = tree.below(root).find(isLink);
		if (link !== void 0) say("link-inside", link.path);
		if (tree.collides(root)) say("name-collision", root);
		const other = nested.find((directory) => require_judging.overlaps(directory, root));
		if (other !== void 0) say("nested-task", other);
	}
	return {
		version,
		folder,
		artefacts,
		named: require_judging.artefactTexts(record).flatMap((text) => resolveFrom(task.path, text) ?? []),
		external: externalModels(record),
		unsafe: notices.some(({ code }) => code !== "artefact-shared"),
		notices
	};
}
function externalModels(record) {
	const { hfRepo } = require_reading.versionFacts(record).model;
	const elsewhere = require_judging.artefactTexts(record).filter((text) => require_judging.readArtefactPath(text).kind !== "inside");
	return [...hfRepo === null ? [] : [hfRepo], ...elsewhere];
}
/** Whether a path lies below a directory; everything lies below the root's own `''`. */
const isBelow = (path, directory) => directory === "" || path.startsWith(`${directory}/`);
const isLink = (entry) => entry.kind !== "file";

// src/domain/retention/plan-totals.ts
/** The sums of a plan, the records of what goes not counted yet. */
function totalsOf(tasks) {
	const versions = tasks.flatMap((task) => task.versions);
	const count = (action) => versions.filter((version) => version.action === action).length;
	const going = versions.filter(({ action }) => action === "remove");
	return {
		keep: count("keep"),
		remove: count("remove"),
		defer: count("defer"),
		bytes: going.reduce((sum, { bytes }) => sum + bytes, 0),
		lfsBytes: going.reduce((sum, { lfsBytes }) => sum + lfsBytes, 0),
		recordBytes: 0
	};
}
/** The plan with what each removal gives back. `sizes` is by path; of Git LFS objects it has their real size. */
function withSizes(plan, sizes) {
	const sum = (paths, counts) => paths.reduce((total, path) => {
		const size = sizes.get(path);
		return total + (size !== void 0 && counts(size) ? size.bytes : 0);
	}, 0);
	const tasks = plan.tasks.map((task) => ({
		...task,
		versions: task.versions.map((version) => ({
			...version,
			bytes: sum(version.paths, () => true),
			lfsBytes: sum(version.paths, ({ isLfs }) => isLfs)
		}))
	}));
	return {
		...plan,
		tasks,
		totals: totalsOf(tasks)
	};
}
/** The plan with what the records of its removals add to the checkout. */
const withRecords = (plan, recordBytes) => ({
	...plan,
	totals: {
		...plan.totals,
		recordBytes
	}
});

// src/domain/retention/build-plan.ts
const dayMs = 864e5;
/**
* The plan of one run over all tasks, bytes not counted yet (see `withSizes`). A pure function of its arguments: the same
* input gives the same plan, in whatever order tasks and versions come.
*/
function buildPlan(tasks, tree, options) {
	const paths = tasks.map(({ record }) => record.path);
	const decided = tasks.filter(({ record }) => record.versions.length > 0).sort((a, b) => compareText(a.record.path, b.record.path)).map((task) => decideTask(task, tree, paths, options.now));
	const removals = decided.flatMap(({ task, decisions }) => decisions.flatMap(({ version: { name, createdMs }, remove }) => remove === null || createdMs === null ? [] : [{
		task: task.record.path,
		version: name.text,
		createdMs
	}]));
	const count = decided.reduce((sum, { decisions }) => sum + decisions.length, 0);
	const cap = removalCap(options.maxDeletions, count);
	const chosen = new Set([...withinCap(removals, cap)].map(({ task, version }) => keyOf(task, version)));
	const isRemoved = (task, version) => chosen.has(keyOf(task, version));
	const claims = decided.flatMap(({ task, footprints }) => [...footprints.values()].filter(({ version }) => !isRemoved(task.record.path, version)).flatMap(({ version, named: paths }) => paths.map((path) => ({
		path,
		owner: keyOf(task.record.path, version)
	}))));
	const isSpared = claimedByOthers(claims);
	const planned = decided.map((one) => planTask(one, {
		tree,
		options,
		isSpared,
		isRemoved
	}));
	return {
		schema: "tunegate.plan/1",
		tool: options.tool,
		head: options.head,
		cap,
		tasks: planned,
		totals: totalsOf(planned),
		notices: [...options.notices, ...decided.flatMap((one) => noticesOf$1(one))]
	};
}
/** A slash cannot be part of a version's name: two versions never have one key. */
const keyOf = (task, version) => `${task}/${version}`;
function decideTask(task, tree, paths, now) {
	const { record, surroundings, reading } = task;
	const nested = paths.filter((path) => isBelow(path, record.path));
	const footprints = new Map(record.versions.map((version) => [version.name.text, footprintOf(record, version, tree, nested)]));
	const unsafe = new Set([...footprints.values()].flatMap((one) => one.unsafe ? [one.version] : []));
	return {
		task,
		decisions: require_judging.decideRetention(require_judging.retentionTask(record, {
			...surroundings,
			unsafe
		}, reading), now).toSorted(({ version: a }, { version: b }) => require_start.compareVersions(a.name, b.name, {
			createdA: a.createdMs,
			createdB: b.createdMs
		})),
		footprints
	};
}
function planTask({ task, decisions, footprints }, context) {
	const { record, reading } = task;
	const metric = require_reading.definitionOf(record)?.successCriteria.primaryMetric ?? null;
	const scores = decisions.flatMap(({ version }) => version.score === null ? [] : [version.score]);
	const taken = /* @__PURE__ */ new Set();
	return {
		path: record.path,
		taskName: require_reading.taskNameOf(record),
		metric,
		scale: require_judging.scoreScale({
			metric,
			reading
		}, scores),
		versions: decisions.map((decision) => planVersion(decision, footprints.get(decision.version.name.text), record.path, taken, context))
	};
}
function planVersion({ version, keep, remove }, footprint, task, taken, { tree, options, isSpared, isRemoved }) {
	const { createdMs, name, score } = version;
	const common = {
		version: name.text,
		ageDays: createdMs === null ? null : Math.floor((options.now - createdMs) / dayMs),
		score,
		bytes: 0,
		lfsBytes: 0
	};
	if (remove === null || footprint === void 0) return {
		...common,
		action: "keep",
		rules: keep,
		external: [],
		paths: [],
		restore: null
	};
	const removed = isRemoved(task, name.text);
	const artefacts = footprint.artefacts.filter((path) => !isSpared(path, keyOf(task, name.text)));
	const roots = [footprint.folder, ...artefacts];
	const paths = roots.flatMap((root) => tree.below(root).map((entry) => entry.path));
	const own = [...new Set(paths)].filter((path) => !taken.has(path)).sort(compareText);
	for (const path of own) taken.add(path);
	const { sha } = options.head;
	return {
		...common,
		action: removed ? "remove" : "defer",
		rules: [remove],
		external: footprint.external,
		paths: own,
		restore: sha === null ? null : [
			"git",
			"checkout",
			sha,
			"--",
			...roots.map((root) => pathspec(options.prefix + root))
		]
	};
}
/** A colon at the start would be magic to git. */
const pathspec = (path) => path.startsWith(":") ? `./${path}` : path;
function noticesOf$1({ task, decisions, footprints }) {
	const { path } = task.record;
	const ofTask = (code, detail) => ({
		code,
		task: path,
		version: null,
		detail
	});
	const ofVersion = (code, version, detail) => ({
		...ofTask(code, detail),
		version
	});
	const files = require_judging.blockingFiles(task.record, task.surroundings.findings);
	const own = task.record.versions.flatMap((version) => require_judging.unreadableFiles(version, task.surroundings.findings).filter((file) => !files.includes(file)).map((file) => ofVersion("file-unreadable", version.name.text, file)));
	return [
		...files.map((file) => ofTask("file-unreadable", file)),
		...own,
		...unscored(task.record, decisions).map((metric) => metric === null ? ofTask("metric-unset", null) : ofTask("scores-unknown", metric)),
		...task.surroundings.historyUnknown ? [ofTask("history-unknown", null)] : [],
		...task.surroundings.unrecordable ? [ofTask("record-full", task.record.retired.file)] : [],
		...decisions.flatMap(({ version: { name }, keep }) => [
			...keep.includes("undated") ? [ofVersion("no-created", name.text, null)] : [],
			...keep.includes("future") ? [ofVersion("created-in-future", name.text, null)] : [],
			...footprints.get(name.text)?.notices ?? []
		])
	];
}
/** The metric that could not be found where that alone keeps something; null inside for a task without one. */
function unscored(record, decisions) {
	return decisions.some(({ keep }) => keep.length === 1 && keep[0] === "unscored") ? [require_reading.definitionOf(record)?.successCriteria.primaryMetric ?? null] : [];
}

// src/domain/retention/policy-mistakes.ts
/** Mistakes in what one task.yaml says of retention. @param findings of reading the task */
function retentionMistakes(record, findings) {
	const { file } = record.definition;
	const stray = require_reading.definitionOf(record)?.versioning.retention.stray ?? [];
	const misread = findings.flatMap((finding) => {
		if (finding.file !== file || !("key" in finding.args)) return [];
		const { key } = finding.args;
		const isRule = /^versioning(?:\.retention(?:\.|$)|$)/.test(key);
		const isKnown = stray.some(({ line }) => line === finding.line);
		const counts = finding.severity === "error" || finding.rule === "shape/likely-typo";
		const meant = finding.rule === "shape/likely-typo" ? finding.args.known : null;
		if (meant !== null && /^(?:versioning\.)?(?:versioning|retention)$/.test(meantPath(key, meant))) return [{
			kind: "stray-rule",
			file,
			line: finding.line,
			key,
			meant: meantPath(key, meant)
		}];
		return isRule && counts && !isKnown ? [{
			kind: "misread-rule",
			file,
			line: finding.line,
			key
		}] : [];
	});
	return [...stray.map(({ line, key, meant }) => ({
		kind: "stray-rule",
		file,
		line,
		key,
		meant
	})), ...misread];
}
/** The known key in the place of the unknown one. */
const meantPath = (key, known) => [...key.split(".").slice(0, -1), known].join(".");
/** Names and patterns of the run that are no version's: a person thinks that they keep something. */
function idleNames(records, { exempt, baseline }) {
	const known = records.flatMap((record) => [...require_reading.versionsOf(record).keys()]);
	const idle = exempt.filter((pattern) => !known.some((name) => require_reading.fitsPattern(pattern, name)));
	const missing = baseline === null || known.includes(baseline) ? [] : [baseline];
	return [...idle.map((name) => ({
		kind: "keeps-none",
		setting: "exempt-versions",
		name
	})), ...missing.map((name) => ({
		kind: "keeps-none",
		setting: "baseline",
		name
	}))];
}
/** Tasks of which the policy keeps nothing. */
const emptiedTasks = ({ tasks }) => tasks.filter(({ versions }) => versions.every(({ action }) => action !== "keep")).map(({ path }) => ({
	kind: "keeps-nothing",
	task: path
}));

// src/records/retire.ts
const heading = "# Versions that were cleaned up: their names are not used again, and histories stay whole.\n";
const mostMetrics = 20;
const mostClasses = 12;
const mostChanges = 20;
/**
* The text of versions/retired.yaml with `entries` behind what it holds (`text`, null where there is no file yet). All
* that was there stays as it is, byte by byte where the list is in block style. Versions that it already remembers are
* not written again. Null when the result could not be read back: too large, or not of the known form.
*/
function addRetired(file, text, entries) {
	const known = text === null ? [] : versionsIn(file, text);
	if (known === null) return null;
	const missing = entries.filter(({ version }) => !known.includes(version));
	if (missing.length === 0) return text;
	for (const item of [fullItem, shortItem]) {
		const result = append(text, missing.map(item));
		const read = versionsIn(file, result);
		const expected = [...known, ...missing.map(({ version }) => version)];
		if (read !== null && read.join("\n") === expected.join("\n")) return result;
	}
	return null;
}
/** Names in the file, null when any part of it cannot be read. */
function versionsIn(file, text) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > require_reading.sizeLimit(file.file)) return null;
	const { parsed, findings } = require_reading.readMapping(file, {
		kind: "bytes",
		bytes
	});
	if (parsed === null) return null;
	const sink = {
		ref: file,
		position: parsed.position,
		findings: [...findings]
	};
	const read = require_reading.readRetired(sink, parsed);
	return sink.findings.some(({ severity }) => severity === "error") ? null : read.map(({ version }) => version);
}
function fullItem(entry) {
	const { results, primary, changes } = entry;
	return {
		...facts(entry),
		...results === null ? {} : { results: resultsItem(results, primary) },
		...changes.length === 0 ? {} : { changes: changes.slice(0, mostChanges) }
	};
}
/** For a file that is nearly full: the primary metric alone. */
function shortItem(entry) {
	const value = require_reading.findMetric(require_reading.metricTable(entry.results), entry.primary ?? "")?.value;
	return {
		...facts(entry),
		...value === void 0 ? {} : { results: { [entry.primary ?? ""]: value } }
	};
}
const facts = ({ version, parent, created, removed, commit, deployed }) => ({
	version,
	parent,
	...created === null ? {} : { created },
	removed,
	commit,
	...deployed ? { deployed } : {}
});
/** The guide's form, classes by their f1 alone. */
function resultsItem({ metrics, perClass }, primary) {
	const first = metrics.filter(({ name }) => name === primary);
	const others = metrics.filter(({ name }) => name !== primary);
	const shown = [...first, ...others].slice(0, mostMetrics).flatMap(({ name, value, standardError }) => [[name, value], ...standardError === null ? [] : [[`${name}_stderr`, standardError]]]);
	const classes = perClass.flatMap(({ label, f1 }) => f1 === null ? [] : [[label, f1.value]]);
	const some = classes.length > 0 && classes.length <= mostClasses;
	return {
		...Object.fromEntries(shown),
		...some ? { per_class: Object.fromEntries(classes) } : {}
	};
}
function append(text, items) {
	if (text === null) return heading + require_reading.stringify({ versions: items }, { lineWidth: 0 });
	const document = require_reading.parseDocument(text);
	const list = document.get("versions");
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	if (require_reading.isSeq(list) && list.items.length > 0 && list.flow !== true && list.range) {
		const [start, end] = list.range;
		const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
		const before = text.slice(0, end);
		const added = require_reading.stringify(items, { lineWidth: 0 }).trimEnd().split("\n").map((line) => line === "" ? line : indent + line).join(lineEnd);
		return `${before}${before.endsWith("\n") ? "" : lineEnd}${added}${lineEnd}${text.slice(end)}`;
	}
	const written = require_reading.isSeq(list) ? list.items : [];
	document.set("versions", document.createNode([...written, ...items]));
	return document.toString({ lineWidth: 0 }).replaceAll("\n", lineEnd);
}

// src/commands/cleanup-change.ts
/** A day for what depends on the length of a date alone. */
const anyDay = "2000-01-01";
/** Tasks whose versions/retired.yaml cannot take what the plan would have to write, by path. */
function unrecordableTasks(plan, tasks) {
	return new Set(touched(plan, tasks).filter(({ task, planned }) => recordText(task, planned, plan, anyDay) === null).map(({ planned }) => planned.path));
}
/** Turns a plan into what it changes: the listed entries go, and each task's record grows. Null when nothing goes. */
function changeOf({ plan, tasks, entries, day, policyFile }) {
	const { sha } = plan.head;
	const affected = touched(plan, tasks);
	if (sha === null || affected.length === 0) return null;
	const ids = new Map(entries.map(({ path, id }) => [path, id]));
	const paths = affected.flatMap(({ planned }) => removedOf(planned).flatMap((version) => version.paths));
	const writes = affected.flatMap(({ task, planned }) => {
		const text = recordText(task, planned, plan, day);
		const path = task.record.retired.file;
		if (text === null) throw new require_start.OperationError(`${path} cannot take the record of what would be removed.`);
		return task.record.texts.some((one) => one.file === path && one.text === text) ? [] : [{
			path,
			text,
			before: ids.get(path) ?? null
		}];
	});
	return {
		head: sha,
		removals: paths.map((path) => ({
			path,
			id: ids.get(path) ?? ""
		})),
		writes,
		watched: [
			policyFile ?? "tunegate.yaml",
			...affected.flatMap(({ task }) => watchedBy(task.record)),
			...paths
		]
	};
}
function touched(plan, tasks) {
	return plan.tasks.filter((planned) => removedOf(planned).length > 0).flatMap((planned) => {
		const task = tasks.find(({ record }) => record.path === planned.path);
		return task === void 0 ? [] : [{
			task,
			planned
		}];
	});
}
const removedOf = (planned) => planned.versions.filter(({ action }) => action === "remove");
/** The files that the decisions about a task are based on. */
function watchedBy(record) {
	const directory = record.path === "" ? "" : `${record.path}/`;
	return [
		record.definition.file,
		`${directory}versions`,
		`${directory}benchmarks/results`
	];
}
function recordText(task, planned, plan, day) {
	const { record } = task;
	const file = record.retired.file;
	const existing = record.texts.find((text) => text.file === file)?.text ?? null;
	if (record.retired.state === "broken") return null;
	return addRetired({
		file,
		task: record.path
	}, existing, entriesOf(task, planned, plan, day));
}
function entriesOf({ record, surroundings, reading }, planned, plan, day) {
	const names = new Set(removedOf(planned).map(({ version }) => version));
	const { everDeployed } = require_judging.retentionTask(record, {
		...surroundings,
		unsafe: /* @__PURE__ */ new Set()
	}, reading);
	return record.versions.filter(({ name }) => names.has(name.text)).map((version) => {
		const known = require_reading.versionFacts(version);
		return {
			version: known.version,
			parent: known.parent,
			created: known.created?.text ?? null,
			removed: day,
			commit: plan.head.sha ?? "",
			deployed: everDeployed.has(known.version),
			results: known.results,
			primary: require_reading.definitionOf(record)?.successCriteria.primaryMetric ?? null,
			changes: known.changes
		};
	});
}

// src/domain/retention/directory-tree.ts
/** What a file system that ignores case and Unicode forms takes for the same name. */
const fold = (path) => path.normalize("NFKC").toLowerCase();
/** Every directory above a path, the nearest first, without the root. */
function* directoriesAbove(path) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) yield path.slice(0, end);
}
/** Reads a snapshot's entries once. */
function treeOf(entries) {
	const byDirectory = /* @__PURE__ */ new Map();
	const spellings = /* @__PURE__ */ new Map();
	const spell = (path) => {
		const folded = fold(path);
		const known = spellings.get(folded);
		if (known === void 0) spellings.set(folded, /* @__PURE__ */ new Set([path]));
		else known.add(path);
	};
	const add = (path, entry) => {
		const known = byDirectory.get(path);
		if (known !== void 0) {
			known.push(entry);
			return;
		}
		byDirectory.set(path, [entry]);
		spell(path);
	};
	for (const entry of entries) {
		add(entry.path, entry);
		for (const directory of directoriesAbove(entry.path)) add(directory, entry);
	}
	return {
		below: (path) => byDirectory.get(path) ?? [],
		collides: (path) => [path, ...directoriesAbove(path)].some((one) => (spellings.get(fold(one))?.size ?? 0) > 1)
	};
}

// src/domain/retention/open-pull-requests.ts
/** Whether a changed file's text is wanted: only these say which versions a pull request needs. */
const isTellingFile = (path) => /(?:^|\/)(?:task\.ya?ml|versions\/[^/]+\/lineage\.ya?ml)$/.test(path);
/**
* The versions of a task that open pull requests change, make active, start from or compare with. Names are looked for
* as words in the changed records, which finds a few too many and misses none.
*/
function versionsInPullRequests(record, open) {
	const all = record.versions.map(({ name }) => name.text);
	if (open.kind === "not-asked") return /* @__PURE__ */ new Set();
	if (open.kind === "too-many") return new Set(all);
	const changes = open.changes.filter(({ path }) => require_judging.overlaps(path, record.path) || record.path === "");
	const telling = changes.filter(({ path }) => isTellingFile(path));
	if (telling.some(({ text }) => text === null)) return new Set(all);
	const touched = record.versions.filter((version) => telling.some(({ text }) => text !== null && require_judging.mentionsName(text, version.name.text)) || placesOf(record, version).some((place) => changes.some(({ path }) => require_judging.overlaps(path, place))));
	const parents = touched.flatMap((version) => require_reading.readValue(version.lineage)?.parent ?? []);
	const production = require_reading.deployedHits(record, null).find(({ version }) => all.includes(version))?.version;
	const compared = changes.length === 0 || production === void 0 ? [] : [production];
	return /* @__PURE__ */ new Set([
		...touched.map(({ name }) => name.text),
		...parents,
		...compared
	]);
}
const placesOf = (record, version) => [
	version.path,
	version.results.file,
	...require_judging.artefactTexts(version).flatMap((text) => resolveFrom(record.path, text) ?? [])
];

// src/commands/cleanup-history.ts
/** Where the history has no answer. */
const nothingKnown = {
	deployedInHistory: /* @__PURE__ */ new Set(),
	lastDeployed: null,
	historyUnknown: true,
	addedMs: /* @__PURE__ */ new Map()
};
const historyQuestion = ({ definition, versions }) => ({
	file: definition.file,
	versions: versions.map(({ name }) => name.text),
	undated: new Map(versions.filter(({ lineage }) => (require_reading.readValue(lineage)?.created ?? null) === null).map(({ name, path }) => [name.text, path]))
});
/**
* What was deployed at any time, and when versions without a date of their own came into the repository; by task file. One
* look into the history for all of them.
*/
async function fromHistory(questions, history) {
	const folders = questions.flatMap(({ undated }) => [...undated.values()]);
	const past = history === null || questions.length === 0 ? null : await history.read(questions.map(({ file }) => file), folders);
	return new Map(questions.map((question) => {
		const { file, versions, undated } = question;
		const addedMs = new Map([...undated].flatMap(([version, folder]) => {
			const added = past?.addedMs.get(folder);
			return added === void 0 ? [] : [[version, added]];
		}));
		const states = past?.states.get(file) ?? null;
		const deployed = (states ?? []).map((state) => deployedIn(file, state, versions));
		return [file, {
			deployedInHistory: new Set(deployed.flat()),
			lastDeployed: deployed.find((one) => one.length > 0)?.[0] ?? null,
			historyUnknown: states === null || history?.shallow !== false,
			addedMs
		}];
	}));
}
/**
* The versions that one state of task.yaml calls deployed. A state that cannot be read keeps every version whose name it
* mentions. One that is too large to look at keeps all: nobody knows what it said.
*/
function deployedIn(file, state, names) {
	if (state.kind !== "bytes") return names;
	const findings = [];
	const ref = {
		file,
		task: null
	};
	const { parsed } = require_reading.readMapping(ref, state);
	if (parsed === null) {
		const text = new TextDecoder().decode(state.bytes);
		return names.filter((name) => require_judging.mentionsName(text, name));
	}
	const definition = require_reading.readDefinition({
		ref,
		position: parsed.position,
		findings
	}, parsed);
	const active = definition.status === "deployed" ? definition.version : null;
	return [definition.deployedVersion, active].filter((name) => name !== null);
}

// src/commands/cleanup-refusal.ts
/** Mistakes that one message names. */
const named = 5;
/** Throws UsageError where the policy is not what somebody meant: it could remove what it should keep. */
function refusePolicy(mistakes) {
	if (mistakes.length === 0) return;
	const more = mistakes.length > named ? [`And ${mistakes.length - named} more.`] : [];
	throw new require_start.UsageError([
		"Nothing is cleaned up.",
		...mistakes.slice(0, named).map(sentence),
		...more
	].join(" "));
}
function sentence(mistake) {
	switch (mistake.kind) {
		case "stray-rule": {
			const hint = mistake.meant === null ? "" : ` Did you mean ${mistake.meant}?`;
			return `${mistake.file}:${mistake.line}: ${mistake.key} is no rule of retention there.${hint}`;
		}
		case "misread-rule": return `${mistake.file}:${mistake.line}: ${mistake.key} cannot be read as it was meant; see tunegate validate.`;
		case "keeps-none": return `${mistake.setting}: no version is called ${mistake.name}.`;
		case "keeps-nothing": return `The policy would keep no version of ${mistake.task || "the task"} at all: make one active, pin one, or archive the task by hand.`;
	}
}

// src/commands/lean-record.ts
/** Positions are of no use to a plan, and hold the whole parsed file. */
const nowhere = {
	at: () => ({
		line: 1,
		column: 1
	}),
	text: () => null
};
function lean(record, change = (value) => value) {
	if (record.state !== "read") return record;
	return {
		...record,
		value: change(record.value),
		source: {
			...nowhere,
			file: record.file
		}
	};
}
const leanVersion = (version) => ({
	...version,
	lineage: lean(version.lineage, (lineage) => ({
		...lineage,
		config: null,
		data: null
	})),
	config: lean(version.config, () => /* @__PURE__ */ new Map()),
	dataSnapshot: lean(version.dataSnapshot),
	results: lean(version.results),
	modelInfo: lean(version.modelInfo)
});
/** What retention asks of a task, without its texts: a thousand tasks are in memory at once. */
const leanRecord = (record) => ({
	...record,
	definition: lean(record.definition),
	versions: record.versions.map(leanVersion),
	retired: lean(record.retired),
	texts: record.texts.filter(({ file }) => file === record.retired.file)
});

// src/commands/cleanup-facts.ts
/** Reads what a plan needs to know. Throws UsageError for a policy that says something else than somebody meant. */
async function cleanupFacts(target, open, options) {
	const { snapshot } = target;
	const entries = await snapshot.entries([""]);
	const directories = require_reading.taskDirectories(entries);
	const isWanted = (path) => !path.endsWith(".jsonl");
	const records = [];
	const atHand = await allRead(snapshot, entries, directories, isWanted);
	for await (const [, { record, findings }] of require_reading.eachTask(atHand, entries, directories, isWanted)) records.push({
		record: leanRecord(record),
		findings
	});
	const baseline = typeof options.policy.baseline === "string" ? null : options.policy.baseline.version;
	refusePolicy([...records.flatMap(({ record, findings }) => retentionMistakes(record, findings)), ...idleNames(records.map(({ record }) => record), {
		exempt: options.exemptVersions,
		baseline
	})]);
	const used = records.filter(({ record }) => record.versions.length > 0);
	const past = await fromHistory(used.map(({ record }) => historyQuestion(record)), target.history);
	const tasks = used.map(({ record, findings }) => ({
		record,
		reading: readingOf(record, options.policy),
		surroundings: {
			...past.get(record.definition.file) ?? nothingKnown,
			findings,
			unrecordable: false,
			exempt: exemptIn(record, options.exemptVersions),
			baseline,
			inOpenPullRequests: versionsInPullRequests(record, open)
		}
	}));
	const planOptions = {
		tool: options.tool,
		head: snapshot.label,
		now: options.now,
		maxDeletions: options.maxDeletions,
		prefix: target.prefix,
		notices: noticesOf(open)
	};
	return {
		snapshot,
		entries,
		tasks,
		tree: treeOf(entries),
		planOptions
	};
}
/** The snapshot with all record files of its tasks read in one go; they are parsed some at a time. */
async function allRead(snapshot, entries, directories, isWanted) {
	const records = [...require_reading.byDirectory(entries, directories)].flatMap(([directory, own]) => require_reading.recordEntries(directory, own).filter(({ path }) => isWanted(path)));
	const contents = await snapshot.read(records, require_reading.sizeLimit);
	const read = async (wanted) => new Map(wanted.flatMap(({ path }) => {
		const content = contents.get(path);
		return content === void 0 ? [] : [[path, content]];
	}));
	return {
		...snapshot,
		read
	};
}
function readingOf(record, policy) {
	const criteria = require_reading.definitionOf(record)?.successCriteria;
	return require_reading.metricReading(policy.metrics, {
		name: criteria?.primaryMetric ?? null,
		direction: criteria?.direction ?? null
	}, require_reading.statedIn([...require_reading.versionsOf(record).values()].map(({ results }) => results)));
}
function exemptIn(record, patterns) {
	const names = record.versions.map(({ name }) => name.text);
	return new Set(names.filter((name) => patterns.some((pattern) => require_reading.fitsPattern(pattern, name))));
}
function noticesOf(open) {
	if (open.kind === "known") return [];
	return [{
		code: open.kind === "too-many" ? "pull-requests-many" : "pull-requests-unknown",
		task: null,
		version: null,
		detail: null
	}];
}

// src/commands/cleanup-sizes.ts
/** A pointer is smaller by definition (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const largestPointer = 1024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d{1,15})\n/;
/** Bytes of everything that could go, by path; a Git LFS pointer counts as what it points to. */
async function sizesOf(snapshot, entries, wanted) {
	const paths = new Set(wanted);
	const contents = await snapshot.read(entries.filter(({ path }) => paths.has(path)), () => largestPointer);
	return new Map([...contents].map(([path, content]) => {
		if (content.kind === "too-large") return [path, {
			bytes: content.size,
			isLfs: false
		}];
		const size = pointer.exec(new TextDecoder().decode(content.bytes))?.[1];
		return size === void 0 ? [path, {
			bytes: content.bytes.length,
			isLfs: false
		}] : [path, {
			bytes: Number(size),
			isLfs: true
		}];
	}));
}

// src/commands/cleanup-plan.ts
/**
* Plans a cleanup. Reads only: nothing that it is given can write. Throws UsageError for a policy that says something else
* than somebody meant, or keeps nothing of a task.
*/
async function planCleanup(target, open, options) {
	const { snapshot, entries, tasks, tree, planOptions } = await cleanupFacts(target, open, options);
	const first = buildPlan(tasks, tree, planOptions);
	let blocked = unrecordableTasks(first, tasks);
	let plan = first;
	while (blocked.size > 0) {
		const withBlocked = tasks.map((task) => ({
			...task,
			surroundings: {
				...task.surroundings,
				unrecordable: blocked.has(task.record.path)
			}
		}));
		plan = buildPlan(withBlocked, tree, planOptions);
		const more = unrecordableTasks(plan, tasks);
		if (more.size === 0) break;
		blocked = /* @__PURE__ */ new Set([...blocked, ...more]);
	}
	refusePolicy(emptiedTasks(plan));
	const sized = withSizes(plan, await sizesOf(snapshot, entries, pathsOf(plan)));
	const change = (day) => changeOf({
		plan: sized,
		tasks,
		entries,
		day,
		policyFile: options.policyFile
	});
	return {
		plan: withRecords(sized, recordBytes(change(anyDay), tasks)),
		change
	};
}
const pathsOf = (plan) => plan.tasks.flatMap(({ versions }) => versions.flatMap((version) => version.paths));
/** How much longer the records of what goes make their files. */
function recordBytes(change, tasks) {
	const length = (text) => new TextEncoder().encode(text).length;
	const before = new Map(tasks.flatMap(({ record }) => record.texts.map(({ file, text }) => [file, text])));
	return (change?.writes ?? []).reduce((sum, { path, text }) => sum + length(text) - length(before.get(path) ?? ""), 0);
}

// src/commands/cleanup.ts
/** A branch that moves while it is cleaned up is planned for once more. */
const attempts = 2;
/**
* Plans and, with a committer, carries out one cleanup on GitHub.
* Throws UsageError for a policy file with mistakes, OperationError when the work could not be done.
*/
async function runCleanup(request, ports) {
	const { tool, now, given } = request;
	const { configFile } = require_reading.readSettings(given, "input");
	for (let attempt = 0; attempt < attempts; attempt++) {
		const target = await ports.open();
		const loaded = await loadCleanupPolicy(target, configFile);
		const settings = require_reading.readSettings(require_reading.overFile(loaded.settings, given), "input");
		const open = await ports.openPullRequests();
		const planned = await planCleanup(target, open, cleanupOptions({
			tool,
			now,
			loaded,
			settings
		}));
		const { plan } = planned;
		const committer = ports.committer(settings);
		if (committer === null) return {
			plan,
			settings,
			outcome: { kind: "dry-run" }
		};
		const outcome = await carryOut(planned, settings, committer, now);
		if (outcome !== null) return {
			plan,
			settings,
			outcome
		};
	}
	throw new require_start.OperationError("The branch kept moving while it was cleaned up. Nothing was changed; run it again.");
}
/** The policy file of what is to be cleaned up. Throws UsageError where it is missing or has mistakes. */
async function loadCleanupPolicy({ snapshot }, configFile) {
	const loaded = await require_reading.loadPolicy(snapshot, await snapshot.entries([""]), configFile);
	require_reading.requirePolicy(configFile, [loaded]);
	refuseMistakes(require_judging.policyFindings(loaded));
	return loaded;
}
/** What a plan is made by: the policy file with the settings of the run over it. */
const cleanupOptions = (request) => ({
	tool: request.tool,
	now: request.now,
	policy: require_reading.withOverrides(request.loaded.policy, request.settings),
	policyFile: request.loaded.file,
	maxDeletions: request.settings.maxDeletions,
	exemptVersions: request.settings.exemptVersions
});
/** Refuses a policy with mistakes: read in another way than it was meant, it could remove what it should keep. */
function refuseMistakes(findings) {
	const mistake = findings.find(({ severity }) => severity === "error");
	if (mistake === void 0) return;
	throw new require_start.UsageError(`${mistake.file}:${mistake.line} has a mistake (${mistake.rule}), so nothing is cleaned up. See tunegate validate.`);
}
async function carryOut({ plan, change }, settings, committer, now) {
	const wanted = change(new Date(now).toISOString().slice(0, 10));
	if (wanted === null) {
		if (require_plan.answerOf(plan) === "nothing") return committer.withdraw();
		return {
			kind: "unknown",
			...await committer.standing() ?? {
				number: null,
				url: ""
			}
		};
	}
	const words = cleanupWords(plan, {
		language: settings.language ?? "en",
		workflowToken: await committer.identity() === "github-actions[bot]"
	});
	return committer.apply(wanted, words);
}

Object.defineProperty(exports, "buildPlan", {
  enumerable: true,
  get: function () {
    return buildPlan;
  }
});
Object.defineProperty(exports, "cleanupFacts", {
  enumerable: true,
  get: function () {
    return cleanupFacts;
  }
});
Object.defineProperty(exports, "cleanupOptions", {
  enumerable: true,
  get: function () {
    return cleanupOptions;
  }
});
Object.defineProperty(exports, "isTellingFile", {
  enumerable: true,
  get: function () {
    return isTellingFile;
  }
});
Object.defineProperty(exports, "loadCleanupPolicy", {
  enumerable: true,
  get: function () {
    return loadCleanupPolicy;
  }
});
Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "openCommitTarget", {
  enumerable: true,
  get: function () {
    return openCommitTarget;
  }
});
Object.defineProperty(exports, "openWorkingTreeTarget", {
  enumerable: true,
  get: function () {
    return openWorkingTreeTarget;
  }
});
Object.defineProperty(exports, "planCleanup", {
  enumerable: true,
  get: function () {
    return planCleanup;
  }
});
Object.defineProperty(exports, "renderPlanMarkdown", {
  enumerable: true,
  get: function () {
    return renderPlanMarkdown;
  }
});
Object.defineProperty(exports, "runCleanup", {
  enumerable: true,
  get: function () {
    return runCleanup;
  }
});
Object.defineProperty(exports, "sizesOf", {
  enumerable: true,
  get: function () {
    return sizesOf;
  }
});