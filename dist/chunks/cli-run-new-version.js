const require_judging = require("./judging.js");
const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_next_name = require("./commands-next-name.js");
const require_open_task = require("./commands-open-task.js");
const require_daily_work$1 = require("./render-messages-daily-work.js");
const require_workplace = require("./cli-workplace.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_readline = require("node:readline");

// src/adapters/local/lines.ts
/** Reads files below `root` (absolute) line by line; neither links nor anything outside. */
const lineReader = (root) => (path) => {
	const parts = path.split("/");
	if (!parts.every((part, index) => {
		const status = (0, node_fs.lstatSync)((0, node_path.join)(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
		const last = index === parts.length - 1;
		return part !== ".." && (last ? status?.isFile() : status?.isDirectory()) === true;
	})) return null;
	return (0, node_readline.createInterface)({
		input: (0, node_fs.createReadStream)((0, node_path.join)(root, path)),
		crlfDelay: Number.POSITIVE_INFINITY
	});
};

// src/commands/count-items.ts
/** Keys under which the class of an item is looked for, behind those that task.yaml declares. */
const usualKeys = [
	"label",
	"class",
	"category",
	"output",
	"answer",
	"target"
];
/** More values than this are no classes but free text. */
const mostClasses = 200;
const files = {
	train: ["train"],
	valid: [
		"valid",
		"validation",
		"dev",
		"eval"
	],
	test: ["test"]
};
/**
* Counts the items of `data/train.jsonl`, `valid.jsonl` and `test.jsonl` of a task, one a line that is not empty.
* @param keys where the task declares the class of an item to stand
* @param labels the legal classes, for the order
*/
async function countItems(readLines, taskPath, keys, labels) {
	const wanted = [...keys, ...usualKeys];
	const first = async (names) => {
		for (const name of names) {
			const found = await tally(readLines(require_reading.joinPath(taskPath, `data/${name}.jsonl`)), wanted);
			if (found !== null) return found;
		}
		return null;
	};
	const [train, valid, test] = [
		await first(files.train),
		await first(files.valid),
		await first(files.test)
	];
	return {
		train: train?.items ?? null,
		valid: valid?.items ?? null,
		test: test?.items ?? null,
		classes: train === null ? null : classesOf(train, labels)
	};
}
async function tally(lines, keys) {
	if (lines === null) return null;
	const byKey = new Map(keys.map((key) => [key, /* @__PURE__ */ new Map()]));
	let items = 0;
	for await (const line of lines) {
		if (line.trim() === "") continue;
		items++;
		const item = parsed(line);
		for (const [key, counts] of byKey) {
			const value = item?.[key];
			const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
			if (text === null || counts.size > mostClasses) byKey.delete(key);
			else counts.set(text, (counts.get(text) ?? 0) + 1);
		}
	}
	return {
		items,
		byKey
	};
}
function parsed(line) {
	try {
		const value = JSON.parse(line);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function classesOf({ items, byKey }, labels) {
	if (items === 0) return null;
	for (const counts of byKey.values()) {
		if (counts.size > mostClasses) continue;
		if (labels.length > 0 && ![...counts.keys()].every((label) => labels.includes(label))) continue;
		const known = labels.filter((label) => counts.has(label));
		const order = [...known, ...[...counts.keys()].filter((label) => !known.includes(label))];
		return new Map(order.map((label) => [label, counts.get(label) ?? 0]));
	}
	return null;
}

// src/commands/new-version.ts
/**
* The next version of a task: its folder with the configuration of the one it starts from and the beginning of its lineage,
* and task.yaml pointing at it. Throws UsageError for a version that is not there or a name that is taken.
*/
async function newVersion(task, request) {
	const { record, now } = task;
	const definition = require_open_task.definitionFor(record);
	const parent = parentOf(record, definition, request.from);
	const version = nameFor(record, definition, parent, request, now);
	const folder = require_reading.joinPath(record.path, `versions/${version}`);
	const config = await configFor(task, parent);
	const items = await countedItems(task, definition, request.readLines);
	const lineage = lineageText(task, {
		version,
		parent,
		items,
		request
	});
	const production = require_open_task.productionToNote(record);
	const status = nextStatus(definition.status);
	const edits = require_open_task.taskEdits({
		version,
		status,
		...production === null ? {} : { deployed_version: production }
	}, now);
	const changes = [
		...config === null ? [] : [require_open_task.newFile(`${folder}/config.yaml`, config.text)],
		require_open_task.newFile(`${folder}/lineage.yaml`, lineage),
		...await require_open_task.editedFile(task, record.definition.file, edits)
	];
	const notes = [
		require_daily_work.note("version-created", {
			version,
			parent
		}),
		config?.note ?? require_daily_work.note("no-config", {}),
		...itemNotes(items, require_reading.joinPath(record.path, "data/train.jsonl")),
		...status === definition.status ? [] : [require_daily_work.note("status-set", {
			from: definition.status,
			to: status
		})],
		...production === null ? [] : [require_daily_work.note("production-noted", { version: production })]
	];
	return require_open_task.work({
		changes,
		notes,
		version
	});
}
/** The version to start from: the one named, else the active one, else the newest; null for the first. */
function parentOf(record, definition, from) {
	if (from !== null) return require_open_task.versionFor(record, from).name.text;
	return (record.versions.find(({ name }) => name.text === definition.version) ?? record.versions.at(-1))?.name.text ?? null;
}
function nameFor(record, definition, parent, request, now) {
	const existing = [...require_reading.versionsOf(record).values()].map((facts) => facts.name);
	const strategy = definition.versioning.strategy ?? strategyOf(existing);
	const { minor, exp, from } = request;
	const own = minor && from !== null && parent !== null ? sameMajor(record, existing, parent) : existing;
	const name = require_next_name.nextName(strategy, own, {
		minor,
		exp,
		now
	});
	if (!require_reading.isSafeName(name)) throw new require_start.UsageError(`"${exp}" cannot be part of the name of a version.`);
	if (existing.some((one) => one.text.toLowerCase() === name.toLowerCase())) throw new require_start.UsageError(`The name ${name} is taken: versions are never overwritten, and names of removed ones stay theirs.`);
	return name;
}
/** The minor of the version that was named, not of the newest: `v2.1` although there is a `v3`. */
function sameMajor(record, existing, parent) {
	const { strategy, order } = require_start.parseVersionName(parent, require_reading.taskNameOf(record));
	return strategy === "semantic" ? existing.filter((name) => name.order[0] === order[0]) : existing;
}
/** How the task has named its versions so far. */
function strategyOf(existing) {
	return existing.filter(({ strategy }) => strategy !== null).sort((a, b) => require_start.compareVersions(a, b)).at(-1)?.strategy ?? "semantic";
}
/** The status of a task whose next version is going to be trained. */
function nextStatus(status) {
	return status === "training" ? "training" : "configuring";
}
/** config.yaml of the parent as it is; else what its lineage says; for a first version what task.yaml lays down. */
async function configFor(task, parent) {
	const { record } = task;
	const source = parent === null ? null : require_open_task.versionFor(record, parent);
	if (source !== null && parent !== null) {
		const copied = require_daily_work.note("config-copied", { from: parent });
		const bytes = source.config.state === "absent" ? null : await require_open_task.readBytes(task, source.config.file);
		if (bytes !== null) return {
			text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
			note: copied
		};
		const said = sectionOf(record, source.lineage.file, "config");
		if (said !== null) return {
			text: require_judging.documentText(said),
			note: copied
		};
	}
	const training = sectionOf(record, record.definition.file, "training");
	return training === null ? null : {
		text: require_judging.documentText(training),
		note: require_daily_work.note("config-from-task", {})
	};
}
/** A mapping of a file of the task, null when it is not there or empty. */
function sectionOf(record, file, key) {
	const text = record.texts.find((one) => one.file === file)?.text;
	const root = text === void 0 ? null : require_judging.readTree(text);
	const section = root === null ? null : require_reading.childMap(root, key);
	return section === null || section.entries.size === 0 ? null : section;
}
async function countedItems(task, definition, readLines) {
	const format = sectionOf(task.record, task.record.definition.file, "output_format");
	const keys = [...(format === null ? null : require_reading.childMap(format, "schema"))?.entries ?? []].flatMap(([key, { value }]) => value.kind === "map" && require_reading.child(value, "enum") !== null ? [key] : []);
	return await countItems(readLines, task.record.path, keys, definition.labels);
}
function itemNotes({ train, valid, test, classes }, file) {
	if (train === null && valid === null && test === null) return [require_daily_work.note("no-items", {})];
	const counted = require_daily_work.note("items-counted", {
		train,
		valid,
		test
	});
	return train !== null && train > 0 && classes === null ? [counted, require_daily_work.note("no-labels", { file })] : [counted];
}
function lineageText({ record, now }, { version, parent, items, request }) {
	const count = (value) => value === null ? null : require_judging.scalarNode(value);
	const data = require_judging.mapNode([
		["source_hash", sourceHash(record, request.hashes)],
		["train_count", count(items.train)],
		["valid_count", count(items.valid)],
		["test_count", count(items.test)],
		["class_distribution", items.classes === null ? null : require_judging.mapNode([...items.classes].map(([label, n]) => [label, require_judging.scalarNode(n)]))]
	]);
	const first = parent === null && request.changes.length === 0 ? [request.firstChange] : [];
	const changes = require_judging.listNode([...request.changes, ...first].map((text) => require_judging.scalarNode(text)));
	return [
		require_judging.mapNode([
			["version", require_judging.scalarNode(version)],
			["created", require_judging.scalarNode(require_open_task.stamp(createdAt(record, parent, now)))],
			["parent", require_judging.scalarNode(parent)]
		]),
		...data.entries.size === 0 ? [] : [require_judging.mapNode([["data", data]])],
		require_judging.mapNode([["changes", changes]])
	].map(require_judging.documentText).join("\n");
}
/** Now; where the parent claims to be from a later time (clocks differ, local time without its zone), that time. */
function createdAt(record, parent, now) {
	const before = parent === null ? null : require_reading.versionFacts(require_open_task.versionFor(record, parent)).created;
	return Math.max(now, before?.epochMs ?? now);
}
/** The first 12 digits of the SHA-256 of data_source.yaml. */
function sourceHash(record, hashes) {
	if (record.dataSource.state !== "read") return null;
	const sha256 = hashes(record.dataSource.value.bytes).find((hash) => hash.length === 64);
	return sha256 === void 0 ? null : require_judging.scalarNode(sha256.slice(0, 12));
}

// src/cli/run/new-version.ts
const run = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(invocation, place);
	const change = require_workplace.textFlag(invocation, "change");
	const work = await newVersion(task, {
		minor: invocation.flags["minor"] === true,
		exp: require_workplace.textFlag(invocation, "exp") ?? false,
		from: require_workplace.textFlag(invocation, "from"),
		changes: change === null ? [] : [change],
		firstChange: require_daily_work$1.workMessagesIn(place.style.language).firstVersion,
		readLines: lineReader(invocation.workingDirectory),
		hashes: require_judging.commonHashes
	});
	return await require_workplace.finish(invocation, place, "new-version", require_workplace.labelOf(task), work);
};

exports.run = run;