const require_open_task = require("./commands-open-task.js");
const require_daily_work = require("./domain-documents-daily-work.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_daily_work$1 = require("./render-messages-daily-work.js");
const require_workplace = require("./cli-workplace.js");

// src/commands/lineage-edits.ts
/** In the guide's order; a part that is new goes behind the nearest one before it. */
const order = [
	"version",
	"created",
	"parent",
	"data",
	"config",
	"results",
	"model"
];
/** What lineage.yaml lacks or says otherwise than data_snapshot.json, config.yaml, the results and model_info.json. */
function partEdits(version, lineage, texts) {
	const root = require_judging.readTree(lineage);
	if (root === null) return [];
	const data = require_reading.readValue(version.dataSnapshot);
	const results = require_reading.readValue(version.results);
	const model = require_reading.readValue(version.modelInfo);
	return [
		{
			key: "data",
			edits: data === null ? [] : [...merge(root, "data", dataNode(data)), ...goneClasses(version, data)]
		},
		{
			key: "config",
			edits: configEdits(root, version, texts)
		},
		{
			key: "results",
			edits: results === null ? [] : merge(root, "results", resultsNode(results))
		},
		{
			key: "model",
			edits: model === null ? [] : merge(root, "model", modelNode(model))
		}
	].filter(({ edits }) => edits.length > 0);
}
const before = (key) => order.slice(0, order.indexOf(key)).toReversed();
/** Sets what is missing or different, and leaves what only the old mapping has. */
function merge(root, key, wanted) {
	if (wanted.entries.size === 0) return [];
	const old = require_reading.child(root, key);
	if (old === null) return [{
		path: [key],
		value: wanted,
		after: before(key),
		apart: true
	}];
	return inner(old, wanted, [key]);
}
function inner(old, wanted, path) {
	if (old.kind !== "map") return [{
		path,
		value: wanted
	}];
	return [...wanted.entries].flatMap(([key, { value }]) => {
		const there = require_reading.child(old, key);
		if (there !== null && require_judging.sameTree(there, value)) return [];
		const place = [...path, key];
		return there?.kind === "map" && value.kind === "map" ? inner(there, value, place) : [{
			path: place,
			value
		}];
	});
}
const number = (value) => value === null ? null : require_judging.scalarNode(value);
const text = (value) => value === null ? null : require_judging.scalarNode(value);
function dataNode(data) {
	const classes = data.classDistribution;
	return require_judging.mapNode([
		["source_hash", text(data.sourceHash)],
		["train_count", number(data.trainCount)],
		["valid_count", number(data.validCount)],
		["test_count", number(data.testCount)],
		["test_hash", text(data.testHash)],
		["split_seed", text(data.splitSeed)],
		["class_distribution", classes === null ? null : require_judging.mapNode([...classes].map(([label, n]) => [label, require_judging.scalarNode(n)]))]
	]);
}
/** Classes that only lineage.yaml counts: its distribution would not add up with them. */
function goneClasses(version, data) {
	const counted = data.classDistribution;
	const old = require_reading.readValue(version.lineage)?.data?.classDistribution ?? null;
	if (counted === null || counted.size === 0 || old === null) return [];
	return [...old.keys()].filter((label) => !counted.has(label)).map((label) => ({
		path: [
			"data",
			"class_distribution",
			label
		],
		value: null
	}));
}
function modelNode(model) {
	return require_judging.mapNode([
		["adapter_path", text(model.adapterPath)],
		["merged_path", text(model.mergedPath)],
		["gguf_path", text(model.ggufPath)],
		["hf_repo", text(model.hfRepo)]
	]);
}
/** A number with the decimals of its author. */
function measured(value) {
	if (value === null) return null;
	const fixed = value.decimals === null ? "" : value.value.toFixed(Math.min(value.decimals, 20));
	return Number(fixed) === value.value && fixed !== "" ? require_judging.scalarNode(value.value, fixed) : require_judging.scalarNode(value.value);
}
/** The results in the guide's form, whatever form their file has. */
function resultsNode(results) {
	const classes = results.perClass.map((scores) => [scores.label, require_judging.mapNode([
		["precision", measured(scores.precision)],
		["recall", measured(scores.recall)],
		["f1", measured(scores.f1)],
		["support", number(scores.support)]
	])]);
	const ownNames = results.shape === "guide" || results.shape === "numbers";
	return require_judging.mapNode([...results.metrics.map((metric) => [ownNames ? metric.key : metric.name, measured(metric)]), ["per_class", classes.length === 0 ? null : require_judging.mapNode(classes)]]);
}
/**
* `lora_r` and `lora: {r}` are the same key: what lineage.yaml has in one form stays in it. Keys that config.yaml does not
* have go, since the two have to agree.
*/
function configEdits(root, version, texts) {
	const config = require_reading.readValue(version.config);
	const file = texts.find((one) => one.file === version.config.file)?.text;
	const tree = file === void 0 ? null : require_judging.readTree(file);
	if (config === null || tree === null || tree.entries.size === 0) return [];
	const old = require_reading.readValue(version.lineage)?.config ?? null;
	if (old === null || old.size === 0) return merge(root, "config", tree);
	return [...changedKeys(old, config, tree), ...goneKeys(old, config)];
}
function changedKeys(old, config, tree) {
	return [...config.values()].flatMap((entry) => {
		const known = old.get(entry.key);
		const value = nodeAt(tree, entry.path);
		if (value === null || known !== void 0 && known.value === entry.value) return [];
		return [{
			path: (known === void 0 ? ["config", ...entry.path] : known.path).map(String),
			value
		}];
	});
}
const goneKeys = (old, config) => [...old.values()].filter(({ key }) => !config.has(key)).map(({ path }) => ({
	path: path.map(String),
	value: null
}));
function nodeAt(root, path) {
	return path.reduce((node, key) => node?.kind === "map" ? require_reading.child(node, String(key)) : null, root);
}

// src/commands/propose-changes.ts
const counts = [
	["train_count", "trainCount"],
	["valid_count", "validCount"],
	["test_count", "testCount"]
];
/**
* What a version changed, one entry a difference that its records show: configuration keys in the order in which people read
* them, then counts of items. A first version says that it is one. Empty where nothing differs.
*/
function proposedChanges(parent, version, words) {
	if (parent === null) return [words.first];
	const steps = (parent.config.size === 0 || version.config.size === 0 ? [] : require_judging.compareConfig(parent.config, version.config)).map(({ key, baseline, candidate }) => {
		if (baseline === void 0) return words.added(key, valueText(candidate));
		if (candidate === void 0) return words.removed(key, valueText(baseline));
		return words.step(key, valueText(baseline), valueText(candidate));
	});
	const data = counts.flatMap(([key, field]) => {
		const [before, after] = [parent.data[field], version.data[field]];
		return before === null || after === null || before === after ? [] : [words.step(key, String(before), String(after))];
	});
	return [...steps, ...data];
}
/** Small numbers as people write them: `1e-5`. */
function valueText(value) {
	if (typeof value !== "number") return String(value);
	return value !== 0 && Math.abs(value) < .001 ? value.toExponential() : String(value);
}

// src/commands/record.ts
/**
* Brings lineage.yaml of a version up to what its other files say, and proposes `changes` where there are none. What a person
* wrote stays: changes, notes, comments, keys that no file speaks of. A version with results takes the task on to `evaluating`.
*/
async function recordVersion(task, request) {
	const { record, now } = task;
	const definition = require_open_task.definitionFor(record);
	const version = require_open_task.versionFor(record, request.version);
	const broken = require_reading.versionFacts(version).broken[0];
	if (broken !== void 0) throw new require_start.UsageError(`${broken} cannot be read; nothing was changed. See tunegate validate.`);
	const text = lineageText(version, record.texts, now);
	const parts = partEdits(version, text, record.texts);
	const merged = require_open_task.editedText(version.lineage.file, text, parts.flatMap(({ edits }) => edits));
	const proposal = proposedFor(task, version, merged, request.words);
	const lineage = proposal.edit === null ? merged : require_open_task.editedText(version.lineage.file, merged, [proposal.edit]);
	const status = definition.version === version.name.text ? statusAfter(definition.status, version) : null;
	const changes = [...await lineageChange(task, version, text, lineage), ...status === null ? [] : await require_open_task.editedFile(task, record.definition.file, require_open_task.taskEdits({ status }, now))];
	const name = version.name.text;
	const notes = [
		changes.length === 0 ? require_daily_work.note("nothing-to-record", { version: name }) : require_daily_work.note("recorded", {
			version: name,
			parts: parts.map(({ key }) => key)
		}),
		...proposal.notes,
		...require_reading.versionFacts(version).results === null ? [require_daily_work.note("no-results", { version: name })] : [],
		...status === null ? [] : [require_daily_work.note("status-set", {
			from: definition.status,
			to: status
		})]
	];
	return require_open_task.work({
		changes,
		notes,
		version: name
	});
}
/** lineage.yaml as it is, or the beginning of one. */
function lineageText(version, texts, now) {
	const text = texts.find(({ file }) => file === version.lineage.file)?.text;
	if (text !== void 0) return text;
	return require_judging.documentText(require_judging.mapNode([["version", require_judging.scalarNode(version.name.text)], ["created", require_judging.scalarNode(require_open_task.stamp(now))]]));
}
async function lineageChange(task, version, before, after) {
	const { file, state } = version.lineage;
	if (state === "absent") return [require_open_task.newFile(file, after)];
	if (before === after) return [];
	const entry = task.entries.find(({ path }) => path === file);
	const content = entry === void 0 ? void 0 : (await task.snapshot.read([entry], () => 1048576)).get(file);
	if (content?.kind !== "bytes") throw new require_start.UsageError(`${file} cannot be read.`);
	const mark = content.bytes[0] === 239 ? "﻿" : "";
	return [{
		path: file,
		before: content.bytes,
		after: new TextEncoder().encode(mark + after)
	}];
}
/** The version as lineage.yaml will have it: its other files count before what it says now. */
function asRecorded(version) {
	const facts = require_reading.versionFacts(version);
	const snapshot = require_reading.readValue(version.dataSnapshot);
	return {
		...facts,
		config: require_reading.readValue(version.config) ?? facts.config,
		data: {
			...facts.data,
			trainCount: snapshot?.trainCount ?? facts.data.trainCount,
			validCount: snapshot?.validCount ?? facts.data.validCount,
			testCount: snapshot?.testCount ?? facts.data.testCount
		}
	};
}
/** Changes from the real difference to the parent, where nobody has written any. */
function proposedFor(task, version, lineage, words) {
	const facts = asRecorded(version);
	if (facts.changes.length > 0) return {
		edit: null,
		notes: []
	};
	const parent = facts.parent === null ? null : require_reading.versionsOf(task.record).get(facts.parent) ?? null;
	if (facts.parent !== null && parent === null) return {
		edit: null,
		notes: []
	};
	const changes = proposedChanges(parent, facts, words);
	if (changes.length === 0) return {
		edit: null,
		notes: [require_daily_work.note("changes-missing", {
			version: facts.version,
			parent: facts.parent ?? ""
		})]
	};
	const value = require_judging.listNode(changes.map((text) => require_judging.scalarNode(text)));
	const root = require_judging.readTree(lineage);
	return {
		edit: {
			path: ["changes"],
			value,
			after: [
				"model",
				"results",
				"config",
				"data"
			],
			apart: !(root !== null && require_reading.child(root, "changes") !== null)
		},
		notes: [require_daily_work.note("changes-proposed", { changes })]
	};
}
/** A version that has results is being evaluated, whatever its task said before; what runs in production stays there. */
function statusAfter(status, version) {
	return (status === "created" || status === "configuring" || status === "training") && require_reading.versionFacts(version).results !== null ? "evaluating" : null;
}

// src/cli/run/record.ts
const run = async (invocation) => {
	const place = await require_workplace.openWorkplace(invocation);
	const task = await require_workplace.openTask(invocation, place);
	const messages = require_daily_work$1.workMessagesIn(place.style.language);
	const work = await recordVersion(task, {
		version: invocation.positionals[1] ?? require_open_task.activeVersion(task.record),
		words: {
			first: messages.firstVersion,
			step: (key, from, to) => `${key} ${from} → ${to}`,
			added: messages.added,
			removed: messages.removed
		}
	});
	return await require_workplace.finish(invocation, place, "record", require_workplace.labelOf(task), work);
};

exports.run = run;