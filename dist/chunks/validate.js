const require_folder = require("./folder.js");
const require_baseline = require("./baseline.js");
const require_scope = require("./scope.js");
const require_compare_config = require("./compare-config.js");
const require_working_folder = require("./working-folder.js");
const require_direction = require("./direction.js");

// src/domain/exit-status.ts
/**
* The one place that turns a result into an exit status: 0 fine (pending and inconclusive too), 1 a gate failed or a
* finding is an error. `fail-on` moves the line, `warn-only` takes it away; the result itself says the same either way.
*/
function exitStatus(report, failOn, warnOnly) {
	if (warnOnly || failOn === "never") return 0;
	const has = (severity) => report.findings.some((finding) => finding.severity === severity);
	if (report.result === "fail" || has("error")) return 1;
	if (failOn === "inconclusive") return report.result === "inconclusive" ? 1 : 0;
	if (failOn === "warning") return report.result === "inconclusive" || has("warning") ? 1 : 0;
	return 0;
}

// src/rules/context.ts
const byName = (task) => new Map((task?.versions ?? []).map((version) => [version.name.text, version]));
const retiredOf = (task) => task?.retired.state === "read" ? task.retired.value : [];
/** Puts together what the rules of one task share. */
function ruleContext(input, head) {
	const { base, path } = input;
	const baseVersions = byName(base);
	const touched = base === null ? null : require_scope.touchedVersions(path, input.changes);
	const changed = new Set(input.changes.map((change) => change.path));
	return {
		path,
		base,
		head,
		now: input.now,
		dataSourceHashes: input.dataSourceHashes,
		task: head.definition.state === "read" ? head.definition : null,
		baseTask: require_folder.definitionOf(base),
		taskName: require_folder.taskNameOf(head),
		versions: byName(head),
		baseVersions,
		facts: require_folder.versionsOf(head),
		retired: new Map([...retiredOf(base), ...retiredOf(head)].map((version) => [version.version, version])),
		deployed: require_baseline.deployedHits(base, null).map((hit) => hit.version),
		touched: (version) => touched === null || !baseVersions.has(version) || touched.has(version),
		changed: (file) => base === null || changed.has(file)
	};
}
/** Where a key or value of a file stands, for a finding. */
const placeAt = (context, source, path, part = "value") => ({
	file: source.file,
	...source.at(path, part),
	task: context.path
});
/** The other place of a cross-file finding. */
const locationAt = (source, path) => ({
	file: source.file,
	...source.at(path)
});
/** The beginning of a file: for findings about a file as a whole. */
const placeOf = (context, file) => ({
	file,
	line: 1,
	column: 1,
	task: context.path
});
/** Whether a finding is only about versions that the pull request leaves as they are: they cannot be mended there. */
function isElsewhere(context, found) {
	const untouched = (version) => version !== null && !context.touched(version);
	const other = found.related === null ? null : require_scope.versionOfPath(context.path, found.related.file);
	return untouched(require_scope.versionOfPath(context.path, found.file)) && (other === null || untouched(other));
}

// src/rules/history-removed.ts
const retiredBy = (task) => new Map((task?.retired.state === "read" ? task.retired.value : []).map((version) => [version.version, version]));
/** Where a version stood on the base: its folder is gone, so the file that said most about it. */
function gone(path, version) {
	return {
		file: version.lineage.state === "absent" ? `${version.path}/lineage.yaml` : version.lineage.file,
		line: 1,
		column: 1,
		task: path
	};
}
/**
* Versions that the pull request removes: the one in production never; one that was deployed once, or any other, only
* with its record in versions/retired.yaml.
*/
function versionsRemoved(path, base, head, deployed) {
	const present = new Set((head?.versions ?? []).map((version) => version.name.text));
	const remembered = retiredBy(head);
	const production = deployed.find((name) => base.versions.some((version) => version.name.text === name));
	return base.versions.flatMap((version) => {
		const name = version.name.text;
		if (present.has(name)) return [];
		const place = gone(path, version);
		if (name === production || deployed.includes(name) && !remembered.has(name)) return [require_folder.finding("history/deployed-removed", place, { version: name })];
		if (head === null || head.retired.state === "broken" || remembered.has(name)) return [];
		return [require_folder.finding("history/version-removed", place, { version: name })];
	});
}
/** The version brought back from the record of removed ones, not a new one under its name. */
const isRestored = (version, retired) => version.lineage.state === "read" && version.lineage.value.created !== null && version.lineage.value.created.epochMs === retired.created?.epochMs;
/** A new version has the name of one that was removed: tags, artefacts and links of that one now mean another model. */
const nameReused = (context, version) => {
	const name = version.name.text;
	const retired = context.retired.get(name);
	if (retired === void 0 || context.baseVersions.has(name) || isRestored(version, retired)) return [];
	const { lineage } = version;
	const place = lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf(context, lineage.file);
	return [require_folder.finding("history/name-reused", place, {
		version: name,
		removed: retired.removed?.text ?? ""
	})];
};
/** The pull request takes a version out of the record of removed ones, without bringing it back. */
function retiredRemoved(context) {
	const { base, head } = context;
	if (base === null || head.retired.state === "broken") return [];
	const now = retiredBy(head);
	return [...retiredBy(base).keys()].filter((name) => !now.has(name) && !context.versions.has(name)).map((version) => {
		const place = placeOf(context, head.retired.file);
		return require_folder.finding("history/retired-removed", place, { version });
	});
}
/** The pull request gives a version of the base another parent or another date. */
const originRewritten = (context, version) => {
	const before = context.baseVersions.get(version.name.text)?.lineage;
	const { lineage } = version;
	if (before?.state !== "read" || lineage.state !== "read") return [];
	return [[
		"parent",
		before.value.parent,
		lineage.value.parent
	], [
		"created",
		before.value.created?.text ?? null,
		lineage.value.created?.text ?? null
	]].filter(([, from, to]) => from !== null && from !== to).map(([key, from, to]) => {
		const place = placeAt(context, lineage.source, [key]);
		const args = {
			version: version.name.text,
			key,
			from: from ?? "",
			to: to ?? ""
		};
		return require_folder.finding("history/origin-rewritten", place, args, { suggestion: from });
	});
};

// src/rules/parts.ts
const dataKeys = [
	["source_hash", "sourceHash"],
	["train_count", "trainCount"],
	["valid_count", "validCount"],
	["test_count", "testCount"],
	["test_hash", "testHash"],
	["split_seed", "splitSeed"]
];
const modelKeys = [
	["adapter_path", "adapterPath"],
	["merged_path", "mergedPath"],
	["gguf_path", "ggufPath"],
	["hf_repo", "hfRepo"]
];
/** What a data record states, class counts as `class_distribution.<label>`; `prefix` is where it stands in its file. */
function dataFacts(data, prefix) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, field] of dataKeys) if (data[field] !== null) facts.set(key, {
		value: data[field],
		path: [...prefix, key]
	});
	for (const [label, count] of data.classDistribution ?? []) {
		const path = [
			...prefix,
			"class_distribution",
			label
		];
		facts.set(`class_distribution.${label}`, {
			value: count,
			path
		});
	}
	return facts;
}
/** Where the model's artefacts are said to be. */
function modelFacts(model, prefix) {
	const facts = /* @__PURE__ */ new Map();
	for (const [key, field] of modelKeys) if (model[field] !== null) facts.set(key, {
		value: model[field],
		path: [...prefix, key]
	});
	return facts;
}
/** Every number of the results: metrics, scores of classes, supports; and the confusion matrix as one text. */
function resultsFacts(results, prefix) {
	const facts = new Map(results.metrics.map((metric) => [metric.name, metric]));
	for (const scores of results.perClass) for (const score of [
		"precision",
		"recall",
		"f1",
		"support"
	]) {
		const number = scores[score];
		const value = typeof number === "number" ? number : number?.value ?? null;
		if (value !== null) facts.set(`per_class.${scores.label}.${score}`, {
			value,
			path: [...scores.path, score]
		});
	}
	if (results.confusion !== null) {
		const path = [...prefix, "confusion_matrix"];
		facts.set("confusion_matrix", {
			value: JSON.stringify(results.confusion),
			path
		});
	}
	return facts;
}
/** Every key of a configuration; its entries know where they stand. */
const configFacts = (config) => config;
/** The part of a file that `pick` takes out, null when the file cannot say it. */
function partOf(file, pick, facts) {
	if (file.state !== "read") return null;
	const value = pick(file.value);
	return value === null ? null : {
		file: file.file,
		source: file.source,
		facts: facts(value)
	};
}

// src/rules/consistency-files.ts
const pair = (lineage, other) => lineage === null || other === null ? null : {
	lineage,
	other
};
/** Both places of a version's data record. */
const dataPair = ({ lineage, dataSnapshot }) => pair(partOf(lineage, (value) => value.data, (data) => dataFacts(data, ["data"])), partOf(dataSnapshot, (value) => value, (data) => dataFacts(data, [])));
const modelPair = ({ lineage, modelInfo }) => pair(partOf(lineage, (value) => value.model, (model) => modelFacts(model, ["model"])), partOf(modelInfo, (value) => value, (model) => modelFacts(model, [])));
const configPair = ({ lineage, config }) => pair(partOf(lineage, (value) => value.config, configFacts), partOf(config, (value) => value, configFacts));
/** Whether two values mean the same: numbers by value, hashes also when one is the beginning of the other. */
function sameFact(key, a, b) {
	if (typeof a === "number" && typeof b === "number") return require_compare_config.sameNumber(a, b);
	if (/_hash$/.test(key) && typeof a === "string" && typeof b === "string") return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
	return a === b || String(a) === String(b);
}
function differences(both) {
	if (both === null) return [];
	return [...both.lineage.facts].flatMap(([key, lineage]) => {
		const other = both.other.facts.get(key);
		return other === void 0 || sameFact(key, lineage.value, other.value) ? [] : [{
			key,
			lineage,
			other
		}];
	});
}
/** Keys of the version's record on which its files contradict each other: rules on their meaning leave these alone. */
function contradictedKeys(version) {
	const pairs = [
		configPair(version),
		dataPair(version),
		modelPair(version)
	];
	return new Set(pairs.flatMap((both) => differences(both).map(({ key }) => key)));
}
const textOf$1 = (fact, part) => part.source.text(fact.path) ?? String(fact.value);
/** Keys of the one part that the other lacks. */
function missing(context, part, other, concerns) {
	return [...part.facts].flatMap(([key, fact]) => other.facts.has(key) || !concerns(key) ? [] : [require_folder.finding("consistency/missing", placeAt(context, part.source, fact.path, "key"), {
		key,
		file: other.file
	}, { related: {
		file: other.file,
		line: 1,
		column: 1
	} })]);
}
/** lineage.yaml's configuration says other than config.yaml, or has a key that config.yaml lacks. */
const configDiffers = (context, version) => {
	const both = configPair(version);
	if (both === null) return [];
	return [...differences(both).map(({ key, lineage, other }) => require_folder.finding("consistency/config-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		config: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) })), ...missing(context, both.lineage, both.other, () => true)];
};
const isClass = (key) => key.startsWith("class_distribution.");
/** lineage.yaml's data record says other than data_snapshot.json, or the two know other classes. */
const dataDiffers = (context, version) => {
	const both = dataPair(version);
	if (both === null) return [];
	const found = differences(both).map(({ key, lineage, other }) => require_folder.finding("consistency/data-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		snapshot: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
	const sides = [both.lineage, both.other];
	if (!sides.every((part) => [...part.facts.keys()].some(isClass))) return found;
	const labels = context.task?.value.labels ?? [];
	const known = (key) => labels.length === 0 || labels.includes(key.slice(19));
	if (!sides.every((part) => [...part.facts.keys()].filter(isClass).every(known))) return found;
	return [
		...found,
		...missing(context, both.lineage, both.other, isClass),
		...missing(context, both.other, both.lineage, isClass)
	];
};
/** lineage.yaml names other artefacts than model_info.json. */
const modelDiffers = (context, version) => {
	const both = modelPair(version);
	if (both === null) return [];
	return differences(both).map(({ key, lineage, other }) => require_folder.finding("consistency/model-differs", placeAt(context, both.lineage.source, lineage.path), {
		key,
		lineage: textOf$1(lineage, both.lineage),
		info: textOf$1(other, both.other),
		file: both.other.file
	}, { related: locationAt(both.other.source, other.path) }));
};

// src/rules/consistency-data.ts
/** The data record of a version where it states a field: in lineage.yaml, else in data_snapshot.json. */
function dataStating(version, field) {
	const { lineage, dataSnapshot } = version;
	if (lineage.state === "read" && lineage.value.data?.[field] != null) return {
		data: lineage.value.data,
		source: lineage.source,
		prefix: ["data"]
	};
	if (dataSnapshot.state === "read" && dataSnapshot.value[field] !== null) return {
		data: dataSnapshot.value,
		source: dataSnapshot.source,
		prefix: []
	};
	return null;
}
/**
* Whether the classes of a task are counted once an item. Entities, spans and tags are counted apart from the texts
* they stand in, and an item of a multi-label task counts once a label.
*/
const countsItems = (context) => !/\bner\b|token|span|entit|tagg|extract|multi/i.test(context.task?.value.taskType ?? "");
/** The class distribution does not add up to train_count. */
const distributionSum = (context, version) => {
	const place = dataStating(version, "classDistribution");
	const trainCount = require_folder.versionFacts(version).data.trainCount;
	const distribution = place?.data.classDistribution ?? null;
	if (place === null || distribution === null || trainCount === null || !countsItems(context)) return [];
	if ([...contradictedKeys(version)].some((key) => key === "train_count" || key.startsWith("class_distribution."))) return [];
	const sum = [...distribution.values()].reduce((total, count) => total + count, 0);
	if (sum === trainCount) return [];
	const at = placeAt(context, place.source, [...place.prefix, "class_distribution"], "key");
	const counted = dataStating(version, "trainCount");
	const related = counted === null ? null : locationAt(counted.source, [...counted.prefix, "train_count"]);
	return [require_folder.finding("consistency/distribution-sum", at, {
		sum,
		trainCount
	}, { related })];
};
/** There are results, and nothing says on what data. */
const noData = (context, version) => {
	const { results, resultsFile, broken } = require_folder.versionFacts(version);
	if (results === null || resultsFile === null || broken.length > 0) return [];
	const lineage = version.lineage.state === "read" ? version.lineage : null;
	if (version.dataSnapshot.state === "read" || lineage !== null && lineage.value.data !== null) return [];
	return [require_folder.finding("consistency/no-data", placeOf(context, resultsFile), {})];
};
const trained = [
	"training",
	"evaluating",
	"deployed"
];
/** `sha256:` and the like, as some tools write before a hash. */
const algorithm = /^(?:md5|sha-?1|sha-?256|sha-?512|git|blob)[:-]/i;
/**
* The active version's source_hash is the beginning of no common hash of data_source.yaml. While the task is being
* configured the file may already be that of the next version.
*/
function sourceHash(context) {
	const { task, head, dataSourceHashes } = context;
	const version = context.versions.get(task?.value.version ?? "");
	const status = task?.value.status ?? null;
	if (version === void 0 || status === null || !trained.includes(status)) return [];
	const place = dataStating(version, "sourceHash");
	const hash = place?.data.sourceHash ?? null;
	if (place === null || hash === null || head.dataSource.state !== "read" || dataSourceHashes.length === 0) return [];
	if (contradictedKeys(version).has("source_hash")) return [];
	const bare = hash.replace(algorithm, "").toLowerCase();
	if (bare.length >= 4 && dataSourceHashes.some((known) => known.startsWith(bare))) return [];
	const stated = [...place.prefix, "source_hash"];
	const { file } = head.dataSource;
	if (!context.touched(version.name.text) && context.changed(file)) {
		const related = locationAt(place.source, stated);
		return [require_folder.finding("consistency/source-hash", placeOf(context, file), { hash }, { related })];
	}
	const related = {
		file,
		line: 1,
		column: 1
	};
	return [require_folder.finding("consistency/source-hash", placeAt(context, place.source, stated), { hash }, { related })];
}

// src/rules/numbers.ts
/** Sums and quotients of decimals are off by a few units in the last place of a double. */
const slack = 1e-9;
/**
* What the written digits allow: `0.86` is 0.855 to 0.865. A number whose digits are unknown stands for itself, and
* one that is not finite for nothing (null).
*/
function rangeOf(number) {
	if (!Number.isFinite(number.value)) return null;
	const half = number.decimals === null ? 0 : .5 * 10 ** -number.decimals;
	return {
		low: number.value - half,
		high: number.value + half
	};
}
/** Whether two ranges have a value in common. */
const overlap = (a, b) => a.low <= b.high + slack && b.low <= a.high + slack;
/**
* Whether two numbers are copies of one fact: equal, or the one with fewer decimals is the other one rounded. NaN is a
* copy of NaN.
*/
function agree(a, b) {
	if (Object.is(a.value, b.value)) return true;
	if (!(Number.isFinite(a.value) && Number.isFinite(b.value))) return false;
	const relative = slack * Math.max(1, Math.abs(a.value), Math.abs(b.value));
	const half = a.decimals === null || b.decimals === null || a.decimals === b.decimals ? 0 : .5 * 10 ** -Math.min(a.decimals, b.decimals);
	return Math.abs(a.value - b.value) <= half + relative;
}
/** A number as its author wrote it. */
const written = (number) => number.decimals === null || !Number.isFinite(number.value) ? String(number.value) : number.value.toFixed(Math.min(number.decimals, 20));

// src/rules/results-differ.ts
/** Every metric and score of a class with the digits written, by a dotted name. */
function numbersOf(results) {
	const numbers = new Map(results.metrics.map((metric) => [metric.name, metric]));
	for (const scores of results.perClass) for (const score of [
		"precision",
		"recall",
		"f1"
	]) {
		const number = scores[score];
		if (number === null) continue;
		numbers.set(`per_class.${scores.label}.${score}`, {
			...number,
			path: [...scores.path, score]
		});
	}
	return numbers;
}
/** lineage.yaml and results.json state one metric differently. */
const resultsDiffer = (context, { lineage, results }) => {
	if (lineage.state !== "read" || results.state !== "read" || lineage.value.results === null) return [];
	const other = numbersOf(results.value);
	return [...numbersOf(lineage.value.results)].flatMap(([metric, number]) => {
		const counterpart = other.get(metric);
		if (counterpart === void 0 || agree(number, counterpart)) return [];
		const args = {
			metric,
			lineage: written(number),
			results: written(counterpart),
			file: results.file
		};
		const related = locationAt(results.source, counterpart.path);
		return [require_folder.finding("consistency/results-differ", placeAt(context, lineage.source, number.path), args, { related })];
	});
};
/**
* lineage.yaml states a metric that results.json lacks. Only where both have the guide's form: elsewhere one number has
* different names.
*/
const resultsMissing = (context, { lineage, results }) => {
	const stated = lineage.state === "read" ? lineage.value.results : null;
	if (lineage.state !== "read" || results.state !== "read" || stated === null) return [];
	if (stated.shape !== "guide" || results.value.shape !== "guide") return [];
	const other = numbersOf(results.value);
	const known = new Set(results.value.perClass.map((scores) => scores.label));
	const declared = context.task?.value.labels ?? [];
	const misnamed = declared.length > 0 && [...known].some((label) => !declared.includes(label));
	return [...numbersOf(stated)].flatMap(([key, number]) => {
		if (other.has(key)) return [];
		const label = stated.perClass.find((scores) => key.startsWith(`per_class.${scores.label}.`))?.label;
		if (label !== void 0 && misnamed) return [];
		if (label !== void 0 && !known.has(label) && !key.endsWith(".f1")) return [];
		const place = placeAt(context, lineage.source, number.path, "key");
		const related = {
			file: results.file,
			line: 1,
			column: 1
		};
		return [require_folder.finding("consistency/missing", place, {
			key,
			file: results.file
		}, { related })];
	});
};

// src/rules/scores.ts
/** 2PR ÷ (P + R), 0 where both are 0. Its unit is that of `precision` and `recall`. */
function harmonic(precision, recall) {
	const sum = precision + recall;
	return sum > 0 ? 2 * precision * recall / sum : 0;
}
/** What f1 may be, by the written digits of precision and recall: it grows with both. Null when either is not finite. */
function f1Range(precision, recall) {
	const [p, r] = [rangeOf(precision), rangeOf(recall)];
	if (p === null || r === null) return null;
	return {
		low: harmonic(Math.max(0, p.low), Math.max(0, r.low)),
		high: harmonic(Math.max(0, p.high), Math.max(0, r.high))
	};
}
/** The mean of ranges, null when there are none. */
function meanRange(ranges) {
	if (ranges.length === 0) return null;
	return {
		low: ranges.reduce((sum, range) => sum + range.low, 0) / ranges.length,
		high: ranges.reduce((sum, range) => sum + range.high, 0) / ranges.length
	};
}
/**
* Ranges of one score over the classes. Classes whose score is NaN are left out, as scikit-learn's averages do with
* `zero_division=nan`; null when a class does not state the score.
*/
function classRanges(classes, score) {
	const ranges = [];
	for (const scores of classes) {
		const number = scores[score];
		if (number === null) return null;
		const range = rangeOf(number);
		if (range !== null) ranges.push(range);
		else if (!Number.isNaN(number.value)) return null;
	}
	return ranges;
}
/** What macro F1 may be, by the written digits of the classes' scores. */
function macroF1(classes) {
	const [f1, precision, recall] = [
		"f1",
		"precision",
		"recall"
	].map((score) => {
		const ranges = classRanges(classes, score);
		return ranges === null ? null : meanRange(ranges);
	});
	const ofMeans = precision == null || recall == null ? null : {
		low: harmonic(Math.max(0, precision.low), Math.max(0, recall.low)),
		high: harmonic(Math.max(0, precision.high), Math.max(0, recall.high))
	};
	return {
		ofF1: f1 ?? null,
		ofMeans
	};
}
/** Items of a confusion matrix, and those on its diagonal. */
function matrixTotals(matrix) {
	let items = 0;
	let right = 0;
	for (const [index, row] of matrix.rows.entries()) {
		for (const count of row) items += count;
		right += row[index] ?? 0;
	}
	return {
		items,
		right
	};
}
/** Precision, recall and f1 of every class of a confusion matrix; ratios, 0 where nothing was predicted or is true. */
function matrixScores(matrix) {
	const columns = matrix.labels.map((_, index) => matrix.rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
	return new Map(matrix.labels.map((label, index) => {
		const right = matrix.rows[index]?.[index] ?? 0;
		const truths = (matrix.rows[index] ?? []).reduce((sum, count) => sum + count, 0);
		const predicted = columns[index] ?? 0;
		const precision = predicted === 0 ? 0 : right / predicted;
		const recall = truths === 0 ? 0 : right / truths;
		return [label, {
			precision,
			recall,
			f1: harmonic(precision, recall)
		}];
	}));
}
/** The sum of the classes' supports, null unless all state one. */
function supportTotal(results) {
	let sum = 0;
	for (const { support } of results.perClass) {
		if (support === null) return null;
		sum += support;
	}
	return results.perClass.length === 0 ? null : sum;
}
/** Accuracy as the mean of the recalls weighted by support; null unless all classes state both. */
function accuracyFromRecalls(results) {
	let [low, high, items] = [
		0,
		0,
		0
	];
	for (const { recall, support } of results.perClass) {
		const range = recall === null ? null : rangeOf(recall);
		if (range === null || support === null) return null;
		low += range.low * support;
		high += range.high * support;
		items += support;
	}
	return items > 0 ? {
		low: low / items,
		high: high / items
	} : null;
}

// src/rules/consistency-scores.ts
/** Where the results of a version count from: its own file, else the lineage (SPEC section 1). */
function placedResults({ lineage, results }) {
	if (results.state === "read") return {
		results: results.value,
		file: results.file,
		source: results.source,
		prefix: []
	};
	if (results.state === "broken" || lineage.state !== "read" || lineage.value.results === null) return null;
	return {
		results: lineage.value.results,
		file: lineage.file,
		source: lineage.source,
		prefix: ["results"]
	};
}
/** A result that is to be looked into: none where its files contradict each other, which is a finding of its own. */
function settled(context, version) {
	return resultsDiffer(context, version).length > 0 ? null : placedResults(version);
}
/** One decimal more than written, so that what is expected can be told from what is there. */
const shown$1 = (value, like) => value.toFixed(Math.min(12, Math.max(4, (like.decimals ?? 6) + 1)));
function f1Finding(context, { source }, scores) {
	const { label, precision, recall, f1 } = scores;
	if (precision === null || recall === null || f1 === null) return [];
	const [given, stated] = [f1Range(precision, recall), rangeOf(f1)];
	if (given === null || stated === null || overlap(given, stated)) return [];
	const expected = shown$1(harmonic(precision.value, recall.value), f1);
	const args = {
		label,
		f1: written(f1),
		precision: written(precision),
		recall: written(recall),
		expected
	};
	const place = placeAt(context, source, [...scores.path, f1Key(source, scores)]);
	return [require_folder.finding("consistency/f1", place, args, { suggestion: expected })];
}
const f1Keys = [
	"f1",
	"f1-score",
	"f1_score"
];
/** The key under which a class has its f1 in this file. */
const f1Key = (source, scores) => f1Keys.find((key) => source.text([...scores.path, key]) !== null) ?? "f1";
/** The f1 of a class is not what its precision and recall give. Where there is a confusion matrix, that decides. */
const classF1 = (context, version) => {
	const placed = settled(context, version);
	if (placed === null) return [];
	const inMatrix = new Set(placed.results.confusion?.labels ?? []);
	return placed.results.perClass.filter((scores) => !inMatrix.has(scores.label)).flatMap((scores) => f1Finding(context, placed, scores));
};
const scoreNames = [
	"precision",
	"recall",
	"f1"
];
/** A score of a class is not what the confusion matrix gives. */
const classConfusion = (context, version) => {
	const placed = settled(context, version);
	const matrix = placed?.results.confusion ?? null;
	if (placed === null || matrix === null) return [];
	const computed = matrixScores(matrix);
	return placed.results.perClass.flatMap((scores) => {
		const fromMatrix = computed.get(scores.label);
		if (fromMatrix === void 0) return [];
		return scoreNames.flatMap((score) => {
			const stated = scores[score];
			const range = stated === null ? null : rangeOf(stated);
			if (stated === null || range === null) return [];
			const value = fromMatrix[score] * (stated.value > 1 ? 100 : 1);
			if (overlap(range, {
				low: value,
				high: value
			})) return [];
			const key = score === "f1" ? f1Key(placed.source, scores) : score;
			const place = placeAt(context, placed.source, [...scores.path, key]);
			const expected = shown$1(value, stated);
			const args = {
				label: scores.label,
				score,
				value: written(stated),
				expected
			};
			return [require_folder.finding("consistency/confusion", place, args, { suggestion: expected })];
		});
	});
};
const macroNames = /* @__PURE__ */ new Set([
	"macro_f1",
	"f1_macro",
	"macro-f1",
	"macro_f1_score",
	"f1_score_macro"
]);
const middle = (range) => (range.low + range.high) / 2;
/** Whether the classes that are listed are all that the average is over. */
function listsAllClasses(context, results) {
	const listed = new Set(results.perClass.map((scores) => scores.label));
	return (context.task?.value.labels ?? []).every((label) => listed.has(label));
}
function macroFinding(context, placed, metric) {
	const stated = rangeOf(metric);
	const { ofF1, ofMeans } = macroF1(placed.results.perClass);
	if (stated === null || ofF1 === null) return [];
	if (overlap(stated, ofF1) || ofMeans !== null && overlap(stated, ofMeans)) return [];
	const mean = shown$1(middle(ofF1), metric);
	const args = {
		metric: metric.name,
		value: written(metric),
		mean
	};
	const place = placeAt(context, placed.source, metric.path);
	return [require_folder.finding("consistency/macro-f1", place, args, { suggestion: mean })];
}
/** Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and recall. */
const macroMean = (context, version) => {
	const placed = settled(context, version);
	if (placed === null || placed.results.perClass.length < 2) return [];
	if (!listsAllClasses(context, placed.results)) return [];
	if (classF1(context, version).length > 0 || classConfusion(context, version).length > 0) return [];
	return placed.results.metrics.filter((metric) => macroNames.has(metric.name.toLowerCase())).flatMap((metric) => macroFinding(context, placed, metric));
};
/** Items and right ones, by the confusion matrix. */
const totalsOf = (results) => results.confusion === null ? null : matrixTotals(results.confusion);

// src/rules/consistency-items.ts
/** Every place that says how many items were evaluated, the most direct first. */
function itemCounts(context, version, placed) {
	const counts = [];
	if (placed !== null) {
		const { results, source, prefix } = placed;
		const at = (key) => placeAt(context, source, [...prefix, key], "key");
		if (results.sampleCount !== null) {
			const key = require_folder.countKeys.find((name) => source.text([...prefix, name]) !== null) ?? "";
			counts.push({
				from: "sample-count",
				items: results.sampleCount,
				place: at(key)
			});
		}
		const totals = countsItems(context) ? totalsOf(results) : null;
		if (totals !== null) counts.push({
			from: "confusion",
			items: totals.items,
			place: at("confusion_matrix")
		});
		const supports = countsItems(context) ? supportTotal(results) : null;
		if (supports !== null) counts.push({
			from: "support",
			items: supports,
			place: at("per_class")
		});
	}
	if (version.predictions.state === "read") {
		const { value, file } = version.predictions;
		counts.push({
			from: "predictions",
			items: value.length,
			place: placeOf(context, file)
		});
	}
	return counts;
}
/** test_count is not the number of items that were evaluated. The first place that says otherwise speaks for all. */
const testCount = (context, version) => {
	const stated = require_folder.versionFacts(version).data.testCount;
	if (stated === null || contradictedKeys(version).has("test_count")) return [];
	const wrong = itemCounts(context, version, placedResults(version)).find((count) => count.items !== stated);
	if (wrong === void 0) return [];
	const args = {
		testCount: stated,
		found: wrong.items,
		from: wrong.from
	};
	const { lineage, dataSnapshot } = version;
	const holder = lineage.state === "read" && lineage.value.data?.testCount != null ? {
		source: lineage.source,
		path: ["data", "test_count"]
	} : dataSnapshot.state === "read" ? {
		source: dataSnapshot.source,
		path: ["test_count"]
	} : null;
	const related = holder === null ? null : {
		file: holder.source.file,
		...holder.source.at(holder.path)
	};
	return [require_folder.finding("consistency/test-count", wrong.place, args, { related })];
};
const exactly = (value) => ({
	low: value,
	high: value
});
/** Accuracy by whatever else the version records; the most exact first. Ratios. */
function computedAccuracy(context, version, { results }) {
	const { predictions } = version;
	if (predictions.state === "read" && predictions.value.length > 0) {
		const right = predictions.value.filter((item) => item.label === item.prediction).length;
		return {
			from: "predictions",
			range: exactly(right / predictions.value.length)
		};
	}
	const totals = totalsOf(results);
	if (totals !== null && totals.items > 0) return {
		from: "confusion",
		range: exactly(totals.right / totals.items)
	};
	if (!countsItems(context) || supportTotal(results) !== require_folder.versionFacts(version).data.testCount) return null;
	const range = accuracyFromRecalls(results);
	return range === null ? null : {
		from: "support",
		range
	};
}
/** The accuracy is not what predictions, confusion matrix or recalls give. */
const accuracy = (context, version) => {
	const placed = placedResults(version);
	const metric = placed?.results.metrics.find(({ name }) => name === "accuracy" || name === "acc");
	if (placed === null || metric === void 0) return [];
	const stated = rangeOf(metric);
	const explained = resultsDiffer(context, version).length > 0 || testCount(context, version).length > 0 || classConfusion(context, version).length > 0;
	const computed = stated === null || explained ? null : computedAccuracy(context, version, placed);
	if (stated === null || computed === null) return [];
	const scale = metric.value > 1 && computed.range.high <= 1 ? 100 : 1;
	const range = {
		low: computed.range.low * scale,
		high: computed.range.high * scale
	};
	if (overlap(stated, range)) return [];
	const expected = ((range.low + range.high) / 2).toFixed(Math.max(4, (metric.decimals ?? 4) + 1));
	const args = {
		value: written(metric),
		expected,
		from: computed.from
	};
	const place = placeAt(context, placed.source, metric.path);
	return [require_folder.finding("consistency/accuracy", place, args, { suggestion: expected })];
};

// src/rules/history-rewritten.ts
/** The files that hold a part of a version's record, its own file first. */
function holders(version, what) {
	const { lineage } = version;
	switch (what) {
		case "results": return [{
			file: version.results,
			part: partOf(version.results, (value) => value, (value) => resultsFacts(value, []))
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.results, (value) => resultsFacts(value, ["results"]))
		}];
		case "data": return [{
			file: version.dataSnapshot,
			part: partOf(version.dataSnapshot, (value) => value, (value) => dataFacts(value, []))
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.data, (value) => dataFacts(value, ["data"]))
		}];
		case "config": return [{
			file: version.config,
			part: partOf(version.config, (value) => value, configFacts)
		}, {
			file: lineage,
			part: partOf(lineage, (value) => value.config, configFacts)
		}];
	}
}
/** The first key of the base's part that the head's part no longer states the same; null when all stands. */
function changedKey(before, after) {
	for (const [key, fact] of before.facts) {
		const now = after.facts.get(key);
		if (now === void 0 || !Object.is(now.value, fact.value)) return key;
	}
	return null;
}
function rewritten(context, before, after) {
	if (before.part === null || after === void 0 || after.file.state === "broken") return null;
	if (after.part === null) return placeOf(context, after.file.file);
	const key = changedKey(before.part, after.part);
	if (key === null) return null;
	const path = after.part.facts.get(key)?.path ?? before.part.facts.get(key)?.path ?? [];
	return placeAt(context, after.part.source, path);
}
/** A version counts as finished once it was evaluated or deployed; until then its record may still change. */
const isFinished = (context, base) => context.deployed.includes(base.name.text) || holders(base, "results").some((holder) => holder.part !== null);
/** The pull request changes results, data or config of a version that the base already has. Additions are fine. */
const historyRewritten = (context, version) => {
	const base = context.baseVersions.get(version.name.text);
	if (base === void 0 || !context.touched(version.name.text) || !isFinished(context, base)) return [];
	return [
		"results",
		"data",
		"config"
	].flatMap((what) => {
		const now = holders(version, what);
		const place = holders(base, what).map((before, index) => rewritten(context, before, now[index])).find((found) => found !== null);
		if (place === void 0 || place === null) return [];
		return [require_folder.finding("history/rewritten", place, {
			version: version.name.text,
			what
		})];
	});
};

// src/rules/lineage-artefacts.ts
/** Parts of an artefact's name: quantisations such as `q8_0`, `Q4_K_M`, `f16`. */
const quantisation = /^[A-Za-z0-9_.]{1,24}$/;
function namesOf(context, version) {
	const { taskName: task } = context;
	const naming = context.task?.value.versioning.naming ?? null;
	const number = version.replace(/^v/, "");
	const values = /* @__PURE__ */ new Map([
		["task", task],
		["task_name", task],
		["version", version],
		["v", version],
		["n", number],
		["date", number]
	]);
	const template = naming?.replaceAll(/\{(\w+)\}/g, (whole, key) => values.get(key) ?? whole);
	const directory = context.path.split("/").at(-1) ?? "";
	return {
		task,
		directory: directory === "" ? task : directory,
		version,
		template: template ?? null
	};
}
/** Whether a path is the expected one, or ends with it: storage may put a prefix before it. */
const endsWith = (path, expected) => path === expected || path.endsWith(`/${expected}`);
const bare = (path) => path.replace(/^\.\//, "").replace(/\/+$/, "");
/**
* What the guide's table expects for a key, null when `found` is one of the forms in use. The guide writes the
* task's name into GGUF files and repositories in one place and leaves it out in another; both are taken.
*/
function expectedName(key, found, names) {
	const { task, directory, version, template } = names;
	const stems = [
		`${task}-${version}`,
		`${directory}-${version}`,
		version,
		...template === null ? [] : [template]
	];
	const path = bare(found);
	switch (key) {
		case "adapter_path":
		case "merged_path": {
			const folder = key === "adapter_path" ? "adapter" : "merged";
			return stems.map((stem) => `models/${folder}/${stem}`).some((form) => endsWith(path, form)) ? null : `models/${folder}/${version}`;
		}
		case "gguf_path": {
			const file = path.split("/").at(-1) ?? "";
			return stems.some((stem) => file === `${stem}.gguf` || file.startsWith(`${stem}-`) && file.endsWith(".gguf") && quantisation.test(file.slice(stem.length + 1, -5))) ? null : `models/gguf/${task}-${version}-q8_0.gguf`;
		}
		case "hf_repo": {
			const [name = "", revision] = (path.split("/").at(-1) ?? "").split("@");
			const fits = [
				task,
				directory,
				...stems
			].includes(name) && (revision === void 0 || revision === version);
			const owner = path.includes("/") ? `${path.split("/")[0]}/` : "";
			return fits ? null : `${owner}${task}`;
		}
		default: return null;
	}
}
/** An artefact is not named after its task and version. lineage.yaml decides where it says; model_info.json else. */
const artefactNames = (context, version) => {
	if (context.taskName === "") return [];
	const parts = [partOf(version.lineage, (value) => value.model, (model) => modelFacts(model, ["model"])), partOf(version.modelInfo, (value) => value, (model) => modelFacts(model, []))];
	const names = namesOf(context, version.name.text);
	const seen = new Set(contradictedKeys(version));
	const found = [];
	for (const part of parts) for (const [key, fact] of part?.facts ?? []) {
		if (part === null || seen.has(key) || typeof fact.value !== "string") continue;
		seen.add(key);
		const expected = expectedName(key, fact.value, names);
		if (expected === null) continue;
		const place = placeAt(context, part.source, fact.path);
		const args = {
			key,
			found: fact.value,
			expected
		};
		found.push(require_folder.finding("lineage/artefact-name", place, args, { suggestion: expected }));
	}
	return found;
};

// src/rules/claims/facts.ts
const countKeys = [
	["train_count", "trainCount"],
	["valid_count", "validCount"],
	["test_count", "testCount"]
];
const classKey = (label) => `class_distribution.${label}`;
/** The settings of which both sides have a record: a side without any configuration says nothing about it. */
function settingsOf(parent, version) {
	const settings = /* @__PURE__ */ new Map();
	if (parent.config.size > 0 && version.config.size > 0) for (const key of /* @__PURE__ */ new Set([...parent.config.keys(), ...version.config.keys()])) {
		const [before, after] = [parent.config.get(key)?.value, version.config.get(key)?.value];
		settings.set(key, {
			key,
			before,
			after
		});
	}
	for (const [key, field] of countKeys) {
		const [before, after] = [parent.data[field], version.data[field]];
		if (before !== null && after !== null) settings.set(key, {
			key,
			before,
			after
		});
	}
	const [p, q] = [parent.data.classDistribution, version.data.classDistribution];
	if (p !== null && q !== null) for (const label of /* @__PURE__ */ new Set([...p.keys(), ...q.keys()])) {
		const key = classKey(label);
		settings.set(key, {
			key,
			before: p.get(label) ?? 0,
			after: q.get(label) ?? 0
		});
	}
	return settings;
}
/** The settings that really differ, class counts left out: they follow from what was added and removed. */
function changedSettings(parent, version) {
	const settings = settingsOf(parent, version);
	const config = parent.config.size > 0 && version.config.size > 0 ? require_compare_config.compareConfig(parent.config, version.config).map(({ key }) => key) : [];
	const counts = countKeys.map(([key]) => key).filter((key) => settings.get(key)?.before !== settings.get(key)?.after);
	return [...config, ...counts].flatMap((key) => {
		const setting = settings.get(key);
		return setting === void 0 ? [] : [setting];
	});
}

// src/rules/claims/words.ts
const concepts = [
	{
		keys: [
			"lora.r",
			"lora.rank",
			"qlora.r",
			"dora.r",
			"rank",
			"r"
		],
		words: [
			"lora rank",
			"lora r",
			"rank",
			"r",
			"lora",
			"秩"
		]
	},
	{
		keys: [
			"lora.alpha",
			"qlora.alpha",
			"dora.alpha",
			"alpha"
		],
		words: [
			"lora alpha",
			"alpha",
			"縮放係數"
		]
	},
	{
		keys: ["dropout", "lora.dropout"],
		words: [
			"lora dropout",
			"dropout",
			"丟棄率",
			"随机失活"
		]
	},
	{
		keys: ["target_modules", "lora.target_modules"],
		words: [
			"target modules",
			"目標模組",
			"目标模块"
		]
	},
	{
		keys: ["learning_rate", "lr"],
		words: [
			"learning rate",
			"learning-rate",
			"lr",
			"學習率",
			"学习率"
		]
	},
	{
		keys: [
			"epochs",
			"num_epochs",
			"num_train_epochs"
		],
		words: [
			"epoch",
			"epochs",
			"訓練輪數",
			"訓練回合",
			"輪數",
			"輪次",
			"回合",
			"训练轮数",
			"轮数",
			"轮次"
		]
	},
	{
		keys: ["max_steps", "steps"],
		words: [
			"steps",
			"training steps",
			"步數",
			"步数"
		]
	},
	{
		keys: [
			"batch_size",
			"per_device_train_batch_size",
			"train_batch_size"
		],
		words: [
			"batch size",
			"batch",
			"批次大小",
			"批次",
			"批量",
			"批大小"
		]
	},
	{
		keys: ["gradient_accumulation_steps", "gradient_accumulation"],
		words: [
			"gradient accumulation",
			"grad accum",
			"accumulation",
			"梯度累積",
			"梯度累积"
		]
	},
	{
		keys: [
			"warmup",
			"warmup_ratio",
			"warmup_steps"
		],
		words: [
			"warmup",
			"warm-up",
			"暖身",
			"預熱",
			"预热"
		]
	},
	{
		keys: ["weight_decay"],
		words: [
			"weight decay",
			"權重衰減",
			"权重衰减"
		]
	},
	{
		keys: [
			"lr_scheduler",
			"lr_scheduler_type",
			"scheduler",
			"scheduler.type"
		],
		words: [
			"scheduler",
			"schedule",
			"排程器",
			"調度器",
			"调度器"
		]
	},
	{
		keys: [
			"max_seq_length",
			"max_seq_len",
			"max_length",
			"cutoff_len",
			"sequence_length"
		],
		words: [
			"max length",
			"sequence length",
			"context length",
			"序列長度",
			"最大長度",
			"序列长度",
			"最大长度"
		]
	},
	{
		keys: [
			"base_model",
			"model",
			"model_name",
			"model_name_or_path"
		],
		words: [
			"base model",
			"model",
			"基礎模型",
			"基底模型",
			"基座模型",
			"基础模型",
			"底模",
			"模型"
		]
	},
	{
		keys: ["method"],
		words: [
			"method",
			"訓練方法",
			"微調方法",
			"訓練方式",
			"训练方法",
			"方法"
		]
	},
	{
		keys: [
			"optimizer",
			"optim",
			"optimizer.type"
		],
		words: [
			"optimizer",
			"optimiser",
			"優化器",
			"优化器"
		]
	},
	{
		keys: [
			"quantization",
			"load_in_4bit",
			"load_in_8bit",
			"bits"
		],
		words: [
			"quantization",
			"quantisation",
			"quantized",
			"量化",
			"4-bit",
			"8-bit",
			"4bit",
			"8bit"
		]
	}
];
const dataWords = [
	"train count",
	"training samples",
	"training examples",
	"training data",
	"training set",
	"train set",
	"dataset",
	"samples",
	"sample",
	"examples",
	"example",
	"items",
	"rows",
	"records",
	"sentences",
	"data",
	"corpus",
	"訓練樣本",
	"訓練資料",
	"訓練集",
	"訓練數據",
	"訓練筆數",
	"樣本",
	"資料",
	"數據",
	"語料",
	"標註",
	"训练样本",
	"样本",
	"数据",
	"语料",
	"标注"
];
/** Words for the counts of the data record. */
const counts = /* @__PURE__ */ new Map([
	["train_count", dataWords],
	["valid_count", [
		"validation",
		"valid",
		"dev set",
		"驗證",
		"验证",
		...dataWords
	]],
	["test_count", [
		"test",
		"test set",
		"evaluation set",
		"測試",
		"测试",
		"評估集"
	]]
]);
const byKey = new Map(concepts.flatMap(({ keys, words }) => keys.map((key) => [key, words])));
const lastPart = (key) => key.slice(key.lastIndexOf(".") + 1);
const conceptWords = (key) => counts.get(key) ?? byKey.get(key) ?? byKey.get(lastPart(key));
/** Whether a key is one that a reviewer expects to read about when it changes. */
const isExpected = (key) => conceptWords(key) !== void 0;
/** What people call a setting: its key in several spellings, and the words of its concept. Lower case. */
function wordsFor(key) {
	const spelled = [key, lastPart(key).length >= 3 ? lastPart(key) : key].flatMap((name) => [
		name,
		name.replaceAll(".", "_"),
		name.replaceAll(/[._]/g, " "),
		name.replaceAll(/[._]/g, "-")
	]);
	return [.../* @__PURE__ */ new Set([...spelled, ...conceptWords(key) ?? []])].map((word) => word.toLowerCase());
}
const letter$1 = /[a-z0-9]/;
/**
* The end of the last place where a word stands in a text, -1 when it does not. Words of Latin letters must stand
* alone (`r` is no part of `rank`); Chinese has no spaces. Both in lower case.
*/
function lastEnd(text, word) {
	for (let from = text.length; from >= 0;) {
		const at = text.lastIndexOf(word, from);
		if (at < 0) return -1;
		const end = at + word.length;
		const open = letter$1.test(word[0] ?? "") && letter$1.test(text[at - 1] ?? "");
		const close = letter$1.test(word.at(-1) ?? "") && letter$1.test(text[end] ?? "");
		if (!open && !close) return end;
		from = at - 1;
	}
	return -1;
}
/** Texts are compared in one width and case: full-width digits and letters are those of ASCII. */
const folded = (text) => text.normalize("NFKC").toLowerCase();

// src/rules/claims/judge.ts
/** Claims about results are no claims about the training. */
const metricWords = /(?:\bf1\b|accuracy|\bacc\b|precision|recall|\bloss\b|perplexity|score|\bauc\b|bleu|rouge|\bwer\b|準確率|精確率|召回率|準確度|分數|得分|准确率|精确率)/;
/** A number as people write it: `1,200`, `2k`, `5%`; the values that it may mean, none for other texts. */
function meanings(text) {
	const match = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*(k|%)?$/.exec(text);
	if (match === null) return [];
	const value = Number((match[1] ?? "").replaceAll(",", ""));
	return match[2] === "k" ? [value * 1e3] : [
		value,
		value / 100,
		value * 1e3
	];
}
const nothing = /* @__PURE__ */ new Set([
	"none",
	"null",
	"default",
	"off",
	"no",
	"false",
	"0",
	"無",
	"预设",
	"預設"
]);
/** Whether a value may be what a claim says; null where the two cannot be held against each other. */
function fits(said, actual) {
	if (actual === void 0 || actual === null || actual === false) return nothing.has(said) ? true : null;
	const numbers = meanings(said);
	if (typeof actual === "number") return numbers.length === 0 ? null : numbers.some((number) => require_compare_config.sameNumber(number, actual));
	if (typeof actual !== "string" || /^v\d/.test(said)) return null;
	const [a, b] = [folded(actual), folded(said)];
	if (numbers.length > 0) return meanings(a).some((number) => numbers.includes(number)) || a.includes(b);
	return a.includes(b) || b.includes(a);
}
/** How a claim stands to one setting: true, false, or null where it cannot be said. */
function holds(claim, setting) {
	const [from, to] = [fits(claim.from, setting.before), fits(claim.to, setting.after)];
	if (from === null && to === null) return null;
	return from !== false && to !== false;
}
/** Where a text speaks of a setting last, by the longest word for it; null where it does not. */
function matchIn(subject, setting) {
	if (setting.key.startsWith(classKey(""))) {
		const label = folded(setting.key.slice(classKey("").length));
		return lastEnd(subject, label) < 0 ? null : {
			setting,
			end: subject.length + 1,
			length: label.length
		};
	}
	let best = null;
	for (const word of wordsFor(setting.key)) {
		const end = lastEnd(subject, word);
		const better = best === null || end > best.end || end === best.end && word.length > best.length;
		if (end >= 0 && better) best = {
			setting,
			end,
			length: word.length
		};
	}
	return best;
}
/** The settings that the words right before a claim speak of, the likeliest first; for counts every one it names. */
function settingsFor(subject, settings) {
	const matches = [...settings].flatMap((setting) => matchIn(subject, setting) ?? []);
	matches.sort((a, b) => b.end - a.end || b.length - a.length);
	const [first] = matches;
	const counts = first !== void 0 && isCount(first.setting);
	return matches.filter((match) => match.end === first?.end || counts && isCount(match.setting)).map(({ setting }) => setting);
}
const isCount = ({ key }) => key.endsWith("_count") || key.startsWith(classKey(""));
/**
* The setting that a claim is wrong about, null when it is right about any that it may mean, or is about none. Text
* can be read in more than one way, and a wrong accusation costs more than a claim that passes.
*/
function contradicted(claim, settings) {
	if (metricWords.test(claim.subject)) return null;
	const judged = settingsFor(claim.subject, settings).map((setting) => ({
		setting,
		held: holds(claim, setting)
	}));
	if (judged.some(({ held }) => held === true)) return null;
	const [first] = judged;
	return first === void 0 || first.held !== false ? null : first.setting;
}
/** Whether any of the entries speaks of a setting: by a word for it, by its group, or by its new value. */
function isMentioned(setting, entries) {
	const { key, after } = setting;
	const group = key.includes(".") ? key.slice(0, key.indexOf(".")) : null;
	const value = typeof after === "string" && after.length >= 3 ? folded(after) : null;
	const words = [
		...wordsFor(key),
		...group === null ? [] : [group],
		...value === null ? [] : [value, value.slice(value.lastIndexOf("/") + 1)]
	];
	return entries.some((entry) => words.some((word) => lastEnd(entry, word) >= 0));
}

// src/rules/claims/parse.ts
const number = String.raw`[-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?`;
const unit = String.raw`(?:\s?(?:%|k\b|筆|條|則|個|句|輪|步|samples?|examples?|items?|rows?|epochs?|steps?))?`;
const word = String.raw`[a-z][\w./-]*`;
const arrow = String.raw`\s*(?:-+>|=+>|[→⇒➔➜⟶])\s*`;
const becomes = String.raw`\s*(?:to|提升到|提升至|提高到|提高至|增加到|增加至|擴充到|擴充至|調整為|調整到|調整至|調高到|調高至|調高為|調低到|調低至|調低為|降低到|降低至|降低為|減少到|減少至|減少為|改為|改成|改用|變為|變成|換成|換為|升到|升至|增至|降到|降至|降為|減至|減到|到|至|调整为|调整到|改为|变为|换成|提高到|降低到|减少到|增加到|降为)\s*`;
const value = `(${number})${unit}`;
/** Between arrows anything may stand; between words such as "to" only numbers, or what follows "from". */
const forms = [
	new RegExp(`(?:(?:from|從|由|从)\\s*)?(?:${value}|(${word}))${arrow}(?:${value}|(${word}))`, "gu"),
	new RegExp(`(?:(?:from|從|由|从)\\s*)${value}${becomes}${value}`, "gu"),
	new RegExp(`(?:from|從|由|从)\\s*(${word})${becomes}(${word})`, "gu"),
	new RegExp(`${value}${becomes}${value}`, "gu")
];
/** Longer entries are stories, and patterns need a bound. */
const longest$1 = 500;
function spans(text) {
	const found = [];
	for (const form of forms) for (const match of text.matchAll(form)) {
		const start = match.index;
		const end = start + match[0].length;
		if (found.some((other) => start < other.end && other.start < end)) continue;
		const [from = "", to = ""] = match.slice(1).filter((group) => group !== void 0);
		found.push({
			subject: "",
			from,
			to,
			start,
			end
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
/** What an entry says to have changed from one value to another. Texts are folded: one width, lower case. */
function claimsIn(entry) {
	const text = folded(entry).slice(0, longest$1);
	let before = 0;
	return spans(text).map(({ from, to, start, end }) => {
		const subject = text.slice(before, start);
		before = end;
		return {
			subject,
			from,
			to
		};
	});
}
const adding = String.raw`新增|增加|加入|添加|補充|擴充|擴增|补充|扩充|add(?:ed|s|ing)?|append(?:ed)?|\+`;
const taking = `移除|刪除|去除|減少|剔除|删除|减少|remov(?:e|ed|es|ing)|drop(?:ped|s)?|delet(?:e|ed|es)|filter(?:ed)? out`;
const items = `筆|條|則|句|份|条|则|samples?|examples?|items?|rows?|records?|sentences?`;
const letter = String.raw`[a-z\u00c0-\u1fff\u3005\u3040-\udfff-]`;
const increment = new RegExp(String.raw`(?:(${adding})|(${taking}))([^\d,;，；。、]{0,24}?)(\d[\d,]*)(\s?k\b)?((?:\s?${letter}{1,20}){0,3}?\s?(?:${items}))`, "g");
/** How many items an entry says to have added or taken away; `從 500 筆增加到 700 筆` is a claim, no increment. */
function incrementsIn(entry) {
	const text = folded(entry).slice(0, longest$1);
	const claimed = spans(text);
	return [...text.matchAll(increment)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		if (claimed.some((other) => start < other.end && other.start < end)) return [];
		const digits = Number((match[4] ?? "").replaceAll(",", "")) * (match[5] === void 0 ? 1 : 1e3);
		const sign = match[1] === void 0 ? -1 : 1;
		return digits === 0 ? [] : [{
			count: sign * digits,
			text: match[0]
		}];
	});
}

// src/rules/claims/vague.ts
/** Words that say that something was done, and to what kind of thing, and no more. */
const english = new Set("a an and the of to in on for with some more various several few many misc miscellaneous minor small slight big major other further additional new old better good general another again also just adjust adjusted adjusting adjustment adjustments tune tuned tuning tweak tweaks tweaked change changes changed changing update updates updated updating modify modified modifies modification modifications improve improved improves improvement improvements fix fixed fixes fixing add added adds adding increase increased increases expand expanded optimize optimized optimise optimised optimization refine refined refactor refactored refactoring cleanup clean revise revised retrain retrained rerun enhance enhanced enhancement enhancements try tried trying experiment wip tmp temp todo tbd test testing stuff thing things something anything none nothing na unknown version n hyper param params parameter parameters hyperparam hyperparams hyperparameter hyperparameters setting settings config configs configuration configurations option options data dataset datasets sample samples example examples model models training train code script scripts bug bugs issue issues error errors performance quality result results accuracy work".split(" "));
/** The same in Chinese, longest first so that 超參數 is not read as 超 and 參數. */
const chinese = "一些 部分 部份 若干 少量 大量 小幅 大幅 微幅 稍微 略微 適當 適度 進行 進一步 相關 各項 各種 其他 其它 更多 更好 新的 一點 些許 持續 重新 再次 調整 微調 調優 修改 修正 修復 更新 優化 改善 改進 改良 提升 變更 變動 更動 更改 改動 增加 新增 添加 加入 補充 擴充 擴增 減少 刪減 整理 測試 實驗 嘗試 小修改 小改動 小調整 小更新 沒有 無 同上 待補 待定 略 暫定 未定 超參數 參數 資料集 資料 數據集 數據 樣本 樣本數 設定 設置 配置 組態 選項 模型 訓練 程式碼 程式 腳本 內容 效能 效果 性能 表現 品質 結果 準確率 錯誤 問題 東西 版本 调整 微调 调优 修复 优化 改进 变更 变动 更动 改动 增加 新增 补充 扩充 扩增 减少 删减 测试 实验 尝试 进行 一点 其他 超参数 参数 资料 数据集 数据 样本 设定 设置 配置 组态 模型 训练 代码 脚本 内容 性能 质量 结果 错误 问题 做 改 修 調 加 增 了 的 和 與 及 並 把 將 對 等 過 些 多".split(" ").sort((a, b) => b.length - a.length);
const longest = 60;
/** Takes vague Chinese words off the front until something else stands there; the rest. */
function withoutVague(text) {
	let rest = text;
	for (let word = ""; word !== void 0 && rest !== "";) {
		word = chinese.find((candidate) => rest.startsWith(candidate));
		rest = rest.slice(word?.length ?? 0);
	}
	return rest;
}
/**
* Whether an entry of `changes` says only that something changed: it is made of words such as "adjust parameters" or
* 調整參數 alone, without a number or a name.
*/
function isVague(entry) {
	const text = folded(entry);
	if (text.length > longest || /\d/.test(text)) return false;
	return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").every((word) => english.has(word) || withoutVague(word) === "");
}

// src/rules/lineage-changes.ts
/** An entry as it is shown in a finding: no secrets, and not longer than a line. */
const shown = (entry) => {
	const text = require_folder.redact(entry);
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
/** The version that is being configured or trained: what it changes is not settled before it has results. */
function isBeingMade(context, version) {
	const task = context.task?.value;
	return (task?.status === "configuring" || task?.status === "training") && task?.version === version.name.text && require_folder.versionFacts(version).results === null;
}
/** Nothing is said about what the version changes. A first version has less to say: a notice. */
const noChanges = (context, version) => {
	const { lineage } = version;
	if (isBeingMade(context, version)) return [];
	if (lineage.state !== "read" || lineage.value.changes.some((entry) => entry.trim() !== "")) return [];
	if (lineage.source.text(["changes", 0]) !== null && lineage.value.changes.length === 0) return [];
	const place = placeAt(context, lineage.source, ["changes"], "key");
	return lineage.value.parent === null ? [require_folder.finding("lineage/no-changes", place, {}, { severity: "notice" })] : [require_folder.finding("lineage/no-changes", place, {})];
};
/** An entry says that something changed, and not what. */
const vagueChanges = (context, { lineage }) => {
	if (lineage.state !== "read" || lineage.value.changes.every((entry) => entry.trim() === "")) return [];
	const { source } = lineage;
	return lineage.value.changes.flatMap((entry, index) => isVague(entry) ? [require_folder.finding("lineage/vague-change", placeAt(context, source, ["changes", index]), { text: shown(entry) })] : []);
};
/** A version and its parent, when both can be read: a file that is broken would show differences that are none. */
function sidesOf(context, record) {
	if (record.lineage.state !== "read" || record.lineage.value.parent === null) return null;
	if (isBeingMade(context, record)) return null;
	const parentRecord = context.versions.get(record.lineage.value.parent);
	if (parentRecord === void 0 || parentRecord === record) return null;
	const [version, parent] = [require_folder.versionFacts(record), require_folder.versionFacts(parentRecord)];
	if (version.broken.length > 0 || parent.broken.length > 0) return null;
	const unsettled = /* @__PURE__ */ new Set([...contradictedKeys(record), ...contradictedKeys(parentRecord)]);
	return {
		lineage: record.lineage,
		version,
		parent,
		parentRecord,
		unsettled
	};
}
const textOf = (value) => value === void 0 ? "–" : require_folder.redact(String(value));
/** Where a version states a setting: its lineage, else config.yaml or data_snapshot.json. */
function settingPlace(record, key) {
	const { lineage, config, dataSnapshot } = record;
	if (lineage.state === "read") {
		const entry = lineage.value.config?.get(key);
		if (entry !== void 0) return {
			source: lineage.source,
			path: entry.path
		};
		if (lineage.source.text(["data", key]) !== null) return {
			source: lineage.source,
			path: ["data", key]
		};
	}
	const entry = config.state === "read" ? config.value.get(key) : void 0;
	if (config.state === "read" && entry !== void 0) return {
		source: config.source,
		path: entry.path
	};
	if (dataSnapshot.state === "read" && dataSnapshot.source.text([key]) !== null) return {
		source: dataSnapshot.source,
		path: [key]
	};
	return null;
}
/** An entry says `a → b`, and the records of the version and its parent say otherwise. */
const claims = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null) return [];
	const settings = [...settingsOf(sides.parent, sides.version).values()].filter(({ key }) => !sides.unsettled.has(key));
	return sides.lineage.value.changes.flatMap((entry, index) => claimsIn(entry).flatMap((claim) => {
		const wrong = contradicted(claim, settings);
		if (wrong === null) return [];
		const place = placeAt(context, sides.lineage.source, ["changes", index]);
		const at = settingPlace(record, wrong.key);
		const args = {
			text: shown(entry),
			key: wrong.key,
			claimed: {
				from: require_folder.redact(claim.from),
				to: require_folder.redact(claim.to)
			},
			actual: {
				from: textOf(wrong.before),
				to: textOf(wrong.after)
			}
		};
		const related = at === null ? null : locationAt(at.source, at.path);
		return [require_folder.finding("lineage/claim-differs", place, args, { related })];
	}));
};
const difference = (setting) => typeof setting?.before === "number" && typeof setting.after === "number" ? setting.after - setting.before : null;
/**
* An entry says that so many items came or went. It is right when train_count, another count, or a class that it
* names changed by as much, or when all entries together make up the change of train_count.
*/
const countClaims = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null) return [];
	const settings = settingsOf(sides.parent, sides.version);
	const total = difference(settings.get("train_count"));
	const touchesData = [...sides.unsettled].some((key) => key.endsWith("_count") || key.startsWith(classKey("")));
	if (total === null || touchesData) return [];
	const increments = sides.lineage.value.changes.flatMap((entry, index) => incrementsIn(entry).map((increment) => ({
		...increment,
		entry,
		index
	})));
	if (increments.reduce((sum, { count }) => sum + count, 0) === total) return [];
	const allowed = new Set([...settings.values()].filter(({ key }) => key.endsWith("_count") || key.startsWith(classKey(""))).map(difference));
	return increments.filter(({ count }) => !allowed.has(count)).map(({ count, entry, index }) => {
		const place = placeAt(context, sides.lineage.source, ["changes", index]);
		const at = settingPlace(record, "train_count");
		const related = at === null ? null : locationAt(at.source, at.path);
		const args = {
			text: shown(entry),
			claimed: count,
			actual: total
		};
		return require_folder.finding("lineage/count-differs", place, args, { related });
	});
};
/** A setting differs from the parent's, and no entry speaks of it. Keys that few people write about: a notice. */
const unmentioned = (context, record) => {
	const sides = sidesOf(context, record);
	if (sides === null || noChanges(context, record).length > 0 || vagueChanges(context, record).length > 0) return [];
	const entries = sides.lineage.value.changes.map(folded);
	return changedSettings(sides.parent, sides.version).filter((setting) => !sides.unsettled.has(setting.key) && !isMentioned(setting, entries)).flatMap((setting) => {
		const at = settingPlace(record, setting.key);
		const before = settingPlace(sides.parentRecord, setting.key);
		const place = at === null ? placeAt(context, sides.lineage.source, ["changes"], "key") : placeAt(context, at.source, at.path);
		const args = {
			key: setting.key,
			from: textOf(setting.before),
			to: textOf(setting.after),
			parent: sides.parent.version
		};
		const related = before === null ? null : locationAt(before.source, before.path);
		return isExpected(setting.key) ? [require_folder.finding("lineage/unmentioned-change", place, args, { related })] : [require_folder.finding("lineage/unmentioned-change", place, args, {
			related,
			severity: "notice"
		})];
	});
};

// src/rules/lineage-name.ts
/** One name of each form, as examples of what would fit. */
const examples = {
	semantic: "v2",
	date: "2025-01-07",
	hybrid: "v2-20250107"
};
/** The record says another version than its folder. */
const versionDiffers = (context, { name, lineage }) => {
	if (lineage.state !== "read" || lineage.value.version === null) return [];
	const { version } = lineage.value;
	if (version === name.text) return [];
	const place = placeAt(context, lineage.source, ["version"]);
	return [require_folder.finding("lineage/version-differs", place, {
		version,
		folder: name.text
	}, { suggestion: name.text })];
};
/** The name does not follow the declared strategy, or no known form at all. */
const nameForm = (context, { name, path, lineage }) => {
	const strategy = context.task?.value.versioning.strategy ?? null;
	if (require_folder.fitsStrategy(name, strategy) && name.strategy !== null) return [];
	const place = lineage.state === "read" ? placeAt(context, lineage.source, ["version"]) : placeOf(context, lineage.state === "broken" ? lineage.file : path);
	if (strategy === null) return [require_folder.finding("lineage/unknown-form", place, { version: name.text })];
	const declared = context.task?.source ?? null;
	const related = declared === null ? null : {
		file: declared.file,
		...declared.at(["versioning", "strategy"])
	};
	const args = {
		version: name.text,
		strategy,
		example: examples[strategy]
	};
	return [require_folder.finding("lineage/strategy", place, args, { related })];
};

// src/rules/lineage-times.ts
/** Clocks differ, and a time without zone may be that of any place: a day is allowed for both. */
const toleranceMs = 864e5;
/** The version was deployed before it was made. */
const deployedBeforeCreated = (context, { lineage }) => {
	if (lineage.state !== "read") return [];
	const { created, deployedAt } = lineage.value;
	if (created === null || deployedAt === null) return [];
	if (!(created.dateOnly || deployedAt.dateOnly ? deployedAt.text.slice(0, 10) < created.text.slice(0, 10) : deployedAt.epochMs < created.epochMs)) return [];
	const place = placeAt(context, lineage.source, ["deployed_at"]);
	const args = {
		deployed: deployedAt.text,
		created: created.text
	};
	return [require_folder.finding("lineage/deployed-before-created", place, args, { related: locationAt(lineage.source, ["created"]) })];
};
/** The version was made tomorrow or later: retention and order would go by a date that is wrong. */
const createdInFuture = (context, { lineage }) => {
	const created = lineage.state === "read" ? lineage.value.created : null;
	if (lineage.state !== "read" || created === null || created.epochMs <= context.now + toleranceMs) return [];
	const place = placeAt(context, lineage.source, ["created"]);
	return [require_folder.finding("lineage/created-in-future", place, { created: created.text })];
};

// src/rules/lineage-tree.ts
const parentOf = (record) => record?.lineage.state === "read" ? record.lineage.value.parent : null;
/** All cycles of parents, each with its members from child to parent. Every version is walked over once. */
function cyclesOf(versions) {
	const walks = /* @__PURE__ */ new Map();
	const cycles = [];
	let walk = 0;
	for (const start of versions.keys()) {
		walk += 1;
		const path = [];
		let at = start;
		while (at !== null && versions.has(at) && !walks.has(at)) {
			walks.set(at, walk);
			path.push(at);
			at = parentOf(versions.get(at));
		}
		if (at !== null && walks.get(at) === walk) cycles.push(path.slice(path.indexOf(at)));
	}
	return cycles;
}
/** Every cycle once, at its first version that the pull request touches. */
function parentCycles(context) {
	return cyclesOf(context.versions).flatMap((cycle) => {
		const first = [...cycle].sort()[0] ?? "";
		const at = cycle.find((member) => context.touched(member)) ?? first;
		const lineage = context.versions.get(at)?.lineage;
		if (lineage?.state !== "read") return [];
		const index = cycle.indexOf(at);
		const turned = [
			...cycle.slice(index),
			...cycle.slice(0, index),
			at
		];
		return [require_folder.finding("lineage/parent-cycle", placeAt(context, lineage.source, ["parent"]), { cycle: turned })];
	});
}
/** The parent is no version of this task, neither here nor among the removed ones. */
const parentMissing = (context, { name, lineage }) => {
	const parent = lineage.state === "read" ? lineage.value.parent : null;
	if (lineage.state !== "read" || parent === null) return [];
	if (context.versions.has(parent) || context.retired.has(parent)) return [];
	const others = [...context.versions.keys()].filter((version) => version !== name.text);
	const place = placeAt(context, lineage.source, ["parent"]);
	return [require_folder.finding("lineage/parent-missing", place, { parent }, { suggestion: require_working_folder.nearest(parent, others) })];
};
/** Whether the parent's name or date is later than its child's, and which of the two says so. */
function laterBy({ version, parent }) {
	const child = version.lineage.state === "read" ? version.lineage.value.created : null;
	const parents = parent.lineage.state === "read" ? parent.lineage.value.created : null;
	const times = {
		createdA: parents?.epochMs ?? null,
		createdB: child?.epochMs ?? null
	};
	if (require_folder.sameFamily(version.name, parent.name) && require_folder.compareVersions(parent.name, version.name, times) > 0) return "name";
	if (child === null || parents === null) return null;
	return (child.dateOnly || parents.dateOnly ? parents.text.slice(0, 10) > child.text.slice(0, 10) : parents.epochMs > child.epochMs) ? "created" : null;
}
/** The parent comes after its child, by name or by `created`. Members of a cycle are left to the rule on cycles. */
function parentLater(context) {
	const inCycle = new Set(cyclesOf(context.versions).flat());
	return [...context.versions.values()].flatMap((version) => {
		const parent = context.versions.get(parentOf(version) ?? "");
		if (parent === void 0 || version.lineage.state !== "read" || inCycle.has(version.name.text)) return [];
		const by = laterBy({
			version,
			parent
		});
		if (by === null) return [];
		const { source, value } = version.lineage;
		const related = parent.lineage.state === "read" ? locationAt(parent.lineage.source, ["created"]) : null;
		const args = {
			version: version.name.text,
			parent: parent.name.text,
			times: by === "name" || value.created === null || parent.lineage.state !== "read" ? null : {
				version: value.created.text,
				parent: parent.lineage.value.created?.text ?? ""
			}
		};
		const place = placeAt(context, source, [by === "name" ? "parent" : "created"]);
		return [require_folder.finding("lineage/parent-later", place, args, { related: by === "name" ? null : related })];
	});
}
/** Ways to write that there is none; any other text is a parent that cannot be used, which is a finding of its own. */
const noParent = /* @__PURE__ */ new Set([
	"",
	"~",
	"null",
	"Null",
	"NULL"
]);
/** A version that is not the first and names no parent: the lineage does not reach it. */
function orphans(context) {
	const found = [];
	let previous = null;
	for (const version of context.versions.values()) {
		const { lineage, name } = version;
		if (previous !== null && require_folder.sameFamily(previous.name, name) && lineage.state === "read" && lineage.value.parent === null && noParent.has(lineage.source.text(["parent"]) ?? "")) {
			const place = placeAt(context, lineage.source, ["parent"], "key");
			const extra = { suggestion: previous.name.text };
			found.push(require_folder.finding("lineage/orphan", place, { version: name.text }, extra));
		}
		if (!name.experimental) previous = version;
	}
	return found;
}
/** A version folder without any record, or the active version of an evaluated task without its lineage.yaml. */
const noRecord = (context, version) => {
	const files = [
		version.lineage,
		version.config,
		version.dataSnapshot,
		version.results,
		version.modelInfo,
		version.predictions
	];
	const place = placeOf(context, version.lineage.file);
	if (files.every((file) => file.state === "absent")) return [require_folder.finding("lineage/empty-folder", place, { version: version.name.text })];
	const task = context.task?.value;
	const active = task?.version === version.name.text && (task.status === "evaluating" || task.status === "deployed");
	if (version.lineage.state !== "absent" || !active) return [];
	return [require_folder.finding("lineage/file-missing", place, { version: version.name.text })];
};

// src/rules/not-checked.ts
const order = [
	"task",
	"lineage",
	"consistency",
	"history"
];
/** Files of a task that cannot be used, and the groups of rules that need each. */
function broken(task, counts) {
	const found = /* @__PURE__ */ new Map();
	const add = (file, groups) => {
		if (file.state === "broken") found.set(file.file, groups);
	};
	add(task.definition, ["task"]);
	add(task.dataSource, ["consistency"]);
	add(task.retired, ["history"]);
	for (const version of task.versions) {
		if (!counts(version.name.text)) continue;
		add(version.lineage, [
			"lineage",
			"consistency",
			"history"
		]);
		add(version.config, [
			"lineage",
			"consistency",
			"history"
		]);
		add(version.dataSnapshot, ["consistency", "history"]);
		add(version.results, [
			"task",
			"consistency",
			"history"
		]);
		add(version.modelInfo, ["consistency"]);
		add(version.predictions, ["consistency"]);
	}
	return found;
}
/**
* One notice a task with the files that cannot be read and what was not checked for it: one broken file sets off no
* rule that needed it, and that is no reason to believe that all is well.
*/
function notChecked(context) {
	const here = broken(context.head, context.touched);
	const there = context.base === null ? /* @__PURE__ */ new Map() : broken(context.base, context.touched);
	const files = [.../* @__PURE__ */ new Set([...here.keys(), ...there.keys()])].sort();
	const [first] = files;
	if (first === void 0) return [];
	const groups = /* @__PURE__ */ new Set();
	for (const group of [...here.values()].flat()) groups.add(group);
	if (there.size > 0) groups.add("history");
	const args = {
		files,
		groups: order.filter((group) => groups.has(group))
	};
	return [require_folder.finding("task/not-checked", placeOf(context, first), args)];
}

// src/rules/secrets-rules.ts
/** Predictions hold labels and ids of items, and may be large. */
const isSearched = (context, { file }) => !file.endsWith(".jsonl") && context.changed(file);
function secretFinding(place, what) {
	switch (what.rule) {
		case "token": return require_folder.finding("secrets/token", place, { kind: what.kind });
		case "url": return require_folder.finding("secrets/url", place, { scheme: what.scheme });
		case "literal": return require_folder.finding("secrets/literal", place, { key: what.key }, { suggestion: reference(what.key) });
	}
}
/** Literal secrets in the files that the pull request changes, whether or not they can be parsed. */
const secrets = (context) => context.head.texts.filter((text) => isSearched(context, text)).flatMap((text) => require_folder.findSecrets(text.text).map(({ start, what }) => secretFinding({
	file: text.file,
	...text.position(start),
	task: context.path
}, what)));
/** The reference that would be right: `db_password` is `${DB_PASSWORD}`. */
const reference = (key) => `\${${key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase()}}`;

// src/rules/task-criteria.ts
/** The active version's record, null where the task names none that exists. */
const activeOf = (context) => context.versions.get(context.task?.value.version ?? "") ?? null;
/** The active version has results, and the task does not say how to judge them. */
function noCriteria(context) {
	const { task } = context;
	const active = activeOf(context);
	if (task === null || active === null || placedResults(active) === null) return [];
	const { primaryMetric, threshold } = task.value.successCriteria;
	const key = primaryMetric === null ? "primary_metric" : threshold === null ? "threshold" : null;
	if (key === null) return [];
	if (task.source.text(["success_criteria", key]) !== null) return [];
	const place = placeAt(context, task.source, ["success_criteria"], "key");
	return [require_folder.finding("task/no-criteria", place, { key })];
}
/** The active version's results do not have the primary metric. */
function primaryMetricMissing(context) {
	const { task } = context;
	const active = activeOf(context);
	const metric = task?.value.successCriteria.primaryMetric ?? null;
	const placed = active === null ? null : placedResults(active);
	if (task === null || active === null || metric === null || placed === null) return [];
	const table = require_direction.metricTable(placed.results);
	if (require_direction.findMetric(table, metric) !== null) return [];
	const known = [...table.keys()];
	const suggestion = known.find((name) => require_direction.similarNames(name, metric)) ?? require_working_folder.nearest(metric, known);
	const place = placeAt(context, task.source, ["success_criteria", "primary_metric"]);
	const related = locationAt(placed.source, placed.prefix);
	const args = {
		metric,
		version: active.name.text,
		known: known.slice(0, 20)
	};
	return [require_folder.finding("task/primary-metric-missing", place, args, {
		suggestion,
		related
	})];
}
/** This pull request judges by another metric, or by a lower bar. */
function criteriaChanged(context) {
	const { task, baseTask } = context;
	if (task === null || baseTask === null) return [];
	const [before, after] = [baseTask.successCriteria, task.value.successCriteria];
	const metric = before.primaryMetric;
	if (metric !== null && after.primaryMetric !== metric) {
		const place = placeAt(context, task.source, ["success_criteria", "primary_metric"]);
		return [require_folder.finding("task/primary-metric-changed", place, {
			from: metric,
			to: after.primaryMetric ?? ""
		})];
	}
	const [from, to] = [before.threshold, after.threshold];
	if (from === null || from === to) return [];
	if (to === null && task.source.text(["success_criteria", "threshold"]) !== null) return [];
	const direction = before.direction ?? require_direction.directionByName(metric ?? "");
	if (to !== null && (direction === "higher" ? to > from : to < from)) return [];
	const place = placeAt(context, task.source, ["success_criteria", "threshold"]);
	return [require_folder.finding("task/threshold-lowered", place, {
		metric: metric ?? "",
		from,
		to
	})];
}
/** The primary metric is written in percent and its threshold as a ratio, or the other way round. */
function percentMix(context) {
	const { task } = context;
	const active = activeOf(context);
	const placed = active === null ? null : placedResults(active);
	const { primaryMetric: key = null, threshold = null } = task?.value.successCriteria ?? {};
	if (task === null || placed === null || key === null || threshold === null) return [];
	const name = require_direction.findMetric(require_direction.metricTable(placed.results), key)?.name;
	const metric = placed.results.metrics.find((candidate) => candidate.name === name);
	if (metric === void 0 || !require_direction.isShareByName(key) || !Number.isFinite(metric.value)) return [];
	const { value } = metric;
	if (!(value > 1 && threshold <= 1 || value <= 1 && value > 0 && threshold > 1)) return [];
	const suggestion = value > 1 ? String(Number((value / 100).toPrecision(12))) : null;
	const related = locationAt(task.source, ["success_criteria", "threshold"]);
	const place = placeAt(context, placed.source, metric.path);
	return [require_folder.finding("shape/percent", place, {
		key,
		value,
		threshold
	}, {
		suggestion,
		related
	})];
}

// src/rules/task-deployed.ts
/** `deployed_version` names no version of the task, or another one than the status does. */
function deployedVersion(context) {
	const { task } = context;
	const deployed = task?.value.deployedVersion ?? null;
	if (task === null || deployed === null) return [];
	const place = placeAt(context, task.source, ["deployed_version"]);
	if (!context.versions.has(deployed)) {
		const suggestion = require_working_folder.nearest(deployed, context.versions.keys());
		return [require_folder.finding("task/deployed-version-missing", place, { version: deployed }, { suggestion })];
	}
	const { version, status } = task.value;
	if (status !== "deployed" || version === null || version === deployed) return [];
	const related = locationAt(task.source, ["version"]);
	return [require_folder.finding("task/deployed-version-differs", place, {
		deployed,
		version
	}, { related })];
}
/** What is in production has the name of an experiment, which retention would clean up. */
function experimentalDeployed(context) {
	const { task } = context;
	if (task === null) return [];
	const { deployedVersion: explicit, version, status } = task.value;
	const deployed = explicit ?? (status === "deployed" ? version : null);
	if (deployed === null || !require_folder.parseVersionName(deployed, context.taskName).experimental) return [];
	const place = placeAt(context, task.source, [explicit === null ? "version" : "deployed_version"]);
	return [require_folder.finding("task/experimental-deployed", place, { version: deployed })];
}
/** `updated` is before `created`. */
function updatedBeforeCreated(context) {
	const { task } = context;
	const [created, updated] = [task?.value.created ?? null, task?.value.updated ?? null];
	if (task === null || created === null || updated === null) return [];
	if (!(created.dateOnly || updated.dateOnly ? updated.text.slice(0, 10) < created.text.slice(0, 10) : updated.epochMs < created.epochMs)) return [];
	const args = {
		created: created.text,
		updated: updated.text
	};
	const related = locationAt(task.source, ["created"]);
	return [require_folder.finding("task/updated-before-created", placeAt(context, task.source, ["updated"]), args, { related })];
}

// src/rules/task-labels.ts
/** Every class label of a version where it stands: results first, each label once. */
function labelsOf(context, version) {
	const labels = /* @__PURE__ */ new Map();
	const { lineage, dataSnapshot, results } = version;
	const add = (label, place) => {
		if (!labels.has(label)) labels.set(label, place);
	};
	if (results.state === "read") for (const { label, path } of results.value.perClass) add(label, placeAt(context, results.source, path, "key"));
	if (lineage.state === "read") {
		for (const { label, path } of lineage.value.results?.perClass ?? []) add(label, placeAt(context, lineage.source, path, "key"));
		for (const label of lineage.value.data?.classDistribution?.keys() ?? []) add(label, placeAt(context, lineage.source, [
			"data",
			"class_distribution",
			label
		], "key"));
	}
	if (dataSnapshot.state === "read") for (const label of dataSnapshot.value.classDistribution?.keys() ?? []) add(label, placeAt(context, dataSnapshot.source, ["class_distribution", label], "key"));
	return [...labels];
}
/** A class of the data or the results is not among the labels that the task declares. */
const unknownLabel = (context, version) => {
	const { task } = context;
	const allowed = task?.value.labels ?? [];
	if (task === null || allowed.length === 0) return [];
	const known = new Set(allowed);
	const related = locationAt(task.source, ["output_format", "schema"]);
	return labelsOf(context, version).filter(([label]) => !known.has(label)).map(([label, place]) => require_folder.finding("task/unknown-label", place, {
		label,
		allowed
	}, {
		suggestion: require_working_folder.nearest(label, allowed),
		related
	}));
};
/** A declared label has no scores, though others have: the average is not over what the model can answer. */
const labelNotEvaluated = (context, version) => {
	const allowed = context.task?.value.labels ?? [];
	const placed = placedResults(version);
	if (placed === null || placed.results.perClass.length === 0 || !countsItems(context)) return [];
	const scored = new Set(placed.results.perClass.map(({ label }) => label));
	const missing = allowed.filter((label) => !scored.has(label));
	if ([...scored].some((label) => !allowed.includes(label))) return [];
	const place = placeAt(context, placed.source, [...placed.prefix, "per_class"], "key");
	return missing.map((label) => require_folder.finding("task/label-not-evaluated", place, { label }));
};

// src/rules/task-name.ts
/** task_name and the directory's name differ: commands and artefact names use the one, people look for the other. */
function nameDiffers(context) {
	const name = context.task?.value.taskName ?? null;
	const directory = context.path.split("/").at(-1) ?? "";
	if (context.task === null || name === null || directory === "" || name === directory) return [];
	const place = placeAt(context, context.task.source, ["task_name"]);
	return [require_folder.finding("task/name-differs", place, {
		name,
		directory
	}, { suggestion: directory })];
}

// src/rules/task-status.ts
/** In which statuses the active version must have a folder (SPEC section 1). */
const needsFolder = ["evaluating", "deployed"];
const back = {
	created: [],
	configuring: [],
	training: [],
	evaluating: ["configuring", "training"],
	deployed: [
		"configuring",
		"training",
		"evaluating"
	],
	archived: ["configuring"]
};
/** The statuses that a task may go to: forward along the chain, back to iterate, and into the archive from anywhere. */
function legalMoves(from) {
	const chain = require_working_folder.taskStatuses.filter((status) => status !== "archived");
	const forward = from === "archived" ? [] : chain.slice(chain.indexOf(from) + 1);
	return [
		...back[from],
		...forward,
		"archived"
	].filter((status) => status !== from);
}
/** The status goes a way that the life of a task does not know. */
function statusMove(context) {
	const from = context.baseTask?.status ?? null;
	const to = context.task?.value.status ?? null;
	if (context.task === null || from === null || to === null || from === to) return [];
	const legal = legalMoves(from);
	if (legal.includes(to)) return [];
	return [require_folder.finding("task/status-move", placeAt(context, context.task.source, ["status"]), {
		from,
		to,
		legal
	})];
}
/** The active version has no folder, although the status needs one. */
function activeVersion(context) {
	const { task } = context;
	const [version, status] = [task?.value.version ?? null, task?.value.status ?? null];
	if (task === null || version === null || status === null) return [];
	if (context.versions.has(version) || !needsFolder.includes(status)) return [];
	const place = placeAt(context, task.source, ["version"]);
	const suggestion = require_working_folder.nearest(version, context.versions.keys());
	return [require_folder.finding("task/active-version-missing", place, {
		version,
		status
	}, { suggestion })];
}

// src/rules/task-waivers.ts
const required = [
	"gate",
	"version",
	"reason",
	"owner",
	"expires"
];
/** `*`, `all` and the like: an exception from everything is none that anyone decided on. */
const wildcard = /[*?]|^(?:all|any|every|latest|全部|所有|任何)$/i;
const isBlank = (value) => /^[\s\-_.…?]*$|^(?:n\/?a|none|tbd|todo|無)$/i.test(value);
const dayMs = 864e5;
/** The moment from which on a waiver is over: the end of the day where it names a day. */
const endOf = (expires) => expires.epochMs + (expires.dateOnly ? dayMs : 0);
function checkWaiver(context, task, waiver, index) {
	const at = (key) => placeAt(context, task.source, [
		"waivers",
		index,
		key
	]);
	const missing = required.filter((key) => {
		const value = waiver[key];
		if (value === null) return task.source.text([
			"waivers",
			index,
			key
		]) === null;
		return typeof value === "string" && isBlank(value);
	});
	if (missing.length > 0) {
		const place = placeAt(context, task.source, ["waivers", index]);
		return [require_folder.finding("task/waiver-incomplete", place, { missing })];
	}
	const { gate, version, expires } = waiver;
	if (gate === null || version === null) return [];
	for (const [key, value] of [["gate", gate], ["version", version]]) if (wildcard.test(value)) return [require_folder.finding("task/waiver-wildcard", at(key), {
		key,
		value
	})];
	if (!require_scope.waivable.has(gate)) {
		const suggestion = require_working_folder.nearest(gate, require_scope.waivable);
		return [require_folder.finding("task/waiver-unknown", at("gate"), {
			key: "gate",
			value: gate
		}, { suggestion })];
	}
	if (!context.facts.has(version) && !context.retired.has(version)) {
		const suggestion = require_working_folder.nearest(version, context.versions.keys());
		return [require_folder.finding("task/waiver-unknown", at("version"), {
			key: "version",
			value: version
		}, { suggestion })];
	}
	if (expires === null || endOf(expires) > context.now) return [];
	return [require_folder.finding("task/waiver-expired", at("expires"), {
		gate,
		expires: expires.text
	})];
}
/** Waivers that do not say all they must, that are for everything or nothing, or that are over. */
function waivers(context) {
	const { task } = context;
	if (task === null) return [];
	return task.value.waivers.flatMap((waiver, index) => checkWaiver(context, task, waiver, index));
}

// src/rules/registry.ts
/** Rules that look at a task as a whole, in the order of their findings. */
const taskRules = [
	nameDiffers,
	statusMove,
	activeVersion,
	deployedVersion,
	experimentalDeployed,
	updatedBeforeCreated,
	noCriteria,
	primaryMetricMissing,
	percentMix,
	criteriaChanged,
	waivers,
	parentCycles,
	parentLater,
	orphans,
	sourceHash,
	retiredRemoved,
	secrets,
	notChecked
];
/** Rules that look at one version at a time; run over the versions that the pull request adds or changes. */
const versionRules = [
	versionDiffers,
	nameForm,
	noRecord,
	parentMissing,
	deployedBeforeCreated,
	createdInFuture,
	noChanges,
	vagueChanges,
	claims,
	countClaims,
	unmentioned,
	artefactNames,
	unknownLabel,
	labelNotEvaluated,
	resultsDiffer,
	resultsMissing,
	configDiffers,
	dataDiffers,
	modelDiffers,
	noData,
	distributionSum,
	testCount,
	classConfusion,
	classF1,
	macroMean,
	accuracy,
	nameReused,
	historyRewritten,
	originRewritten
];

// src/rules/check.ts
/**
* What the rules find in one task, with their default severities; syntax and shape of its files are found while they
* are read. In a pull request, versions that it leaves as they are have no findings. `applyPolicy` comes next.
*/
function checkTask(input) {
	const { path, base, head } = input;
	const deployed = require_baseline.deployedHits(base, null).map((hit) => hit.version);
	const removed = base === null ? [] : versionsRemoved(path, base, head, deployed);
	if (head === null) return removed;
	const context = ruleContext(input, head);
	const versions = [...context.versions.values()].filter((version) => context.touched(version.name.text));
	return [...[...taskRules.flatMap((rule) => rule(context)), ...versions.flatMap((version) => versionRules.flatMap((rule) => rule(context, version)))].filter((one) => !isElsewhere(context, one)), ...removed];
}

// src/rules/consequences.ts
/** What contradicts itself when one part of a finished record is rewritten in one of its files only. */
const fromRewriting = {
	results: [
		"consistency/results-differ",
		"consistency/missing",
		"consistency/f1",
		"consistency/macro-f1",
		"consistency/accuracy",
		"consistency/confusion",
		"consistency/test-count",
		"consistency/no-data",
		"task/label-not-evaluated"
	],
	data: [
		"consistency/data-differs",
		"consistency/missing",
		"consistency/distribution-sum",
		"consistency/test-count",
		"consistency/source-hash",
		"consistency/no-data",
		"lineage/claim-differs",
		"lineage/count-differs",
		"lineage/unmentioned-change"
	],
	config: [
		"consistency/config-differs",
		"consistency/missing",
		"lineage/claim-differs",
		"lineage/unmentioned-change"
	]
};
/** Whether a finding is about a version, by its own place or by the other one. */
const concerns = (task, version) => (found) => [found.file, found.related?.file].some((file) => file !== void 0 && require_scope.versionOfPath(task, file) === version);
const isClaim = ({ rule }) => rule === "lineage/claim-differs" || rule === "lineage/count-differs" || rule === "lineage/unmentioned-change";
/** Which other findings a mistake explains; null where it explains none. */
function effectOf(cause) {
	const task = cause.task ?? "";
	switch (cause.rule) {
		case "history/rewritten": {
			const about = concerns(task, cause.args.version);
			const rules = fromRewriting[cause.args.what];
			return (found) => rules.includes(found.rule) && about(found);
		}
		case "history/origin-rewritten": {
			const about = concerns(task, cause.args.version);
			const rules = [
				"lineage/parent-missing",
				"lineage/parent-later",
				"lineage/orphan",
				"lineage/created-in-future",
				"lineage/deployed-before-created",
				"lineage/claim-differs",
				"lineage/count-differs",
				"lineage/unmentioned-change"
			];
			return (found) => rules.includes(found.rule) && about(found);
		}
		case "history/deployed-removed":
		case "history/version-removed": {
			const { version } = cause.args;
			return (found) => found.rule === "lineage/parent-missing" && found.args.parent === version || found.rule === "task/active-version-missing" && found.args.version === version || found.rule === "task/deployed-version-missing" && found.args.version === version || found.rule === "task/waiver-unknown" && found.args.value === version;
		}
		case "lineage/parent-later": return (found) => found.file === cause.file && isClaim(found);
		case "lineage/parent-cycle": {
			const members = new Set(cause.args.cycle);
			return (found) => isClaim(found) && members.has(require_scope.versionOfPath(task, found.file) ?? "");
		}
		case "consistency/test-count": return (found) => cause.args.from === "confusion" && found.file === cause.file && (found.rule === "consistency/confusion" || found.rule === "consistency/accuracy");
		case "shape/percent": return (found) => found.file === cause.file && (found.rule === "consistency/macro-f1" || found.rule === "consistency/accuracy");
		default: return null;
	}
}
/** Leaves out findings that only follow from another one: one mistake is one finding. */
function withoutConsequences(findings) {
	const effects = findings.flatMap((cause) => {
		const explains = effectOf(cause);
		return explains === null ? [] : [{
			cause,
			explains
		}];
	});
	if (effects.length === 0) return findings;
	return findings.filter((found) => !effects.some(({ cause, explains }) => cause !== found && cause.task === found.task && explains(found)));
}

// src/rules/policy.ts
/**
* Sets the severities that the policy lays down, leaves out the rules that it turns off, and then the findings that
* only follow from others: to be called once with all findings of one task, those of its readers included.
*/
function applyPolicy(findings, policy) {
	const judged = findings.flatMap((found) => {
		const severity = policy.rules.get(found.rule);
		if (severity === "off") return [];
		return severity === void 0 ? [found] : [{
			...found,
			severity
		}];
	});
	return withoutConsequences(judged);
}

// src/commands/validate.ts
/** Checks every task of one snapshot, with nothing to compare it with. */
async function validateTasks(snapshot, request) {
	const entries = await snapshot.entries([""]);
	const tasks = await require_folder.loadTasks(snapshot, entries, require_folder.taskDirectories(entries));
	const checked = [];
	for (const [path, task] of tasks) {
		const findings = findingsOf(task, request);
		checked.push({
			path,
			taskName: require_folder.taskNameOf(task.record) || ".",
			...counted(findings),
			findings
		});
		request.step(checked.length, tasks.size);
	}
	const findings = [...applyPolicy(request.findings, request.policy), ...checked.flatMap((one) => one.findings)];
	const result = findings.some(({ severity }) => severity === "error") ? "fail" : "pass";
	return {
		schema: "tunegate.validate/1",
		tool: request.tool,
		source: snapshot.label,
		result,
		exitCode: exitStatus({
			result,
			findings
		}, request.failOn, request.warnOnly),
		tasks: checked.map(({ findings: _, ...task }) => task),
		findings
	};
}
function findingsOf({ record, findings }, request) {
	const found = checkTask({
		path: record.path,
		base: null,
		head: record,
		changes: [],
		dataSourceHashes: dataSourceHashes(record, request.hashes),
		now: request.now
	});
	return applyPolicy([...findings, ...found], request.policy);
}
/** Hashes of data_source.yaml; none when it cannot be read. */
function dataSourceHashes(record, hashes) {
	return record.dataSource.state === "read" ? hashes(record.dataSource.value.bytes) : [];
}
function counted(findings) {
	const count = (severity) => findings.filter((one) => one.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice")
	};
}

Object.defineProperty(exports, "applyPolicy", {
  enumerable: true,
  get: function () {
    return applyPolicy;
  }
});
Object.defineProperty(exports, "checkTask", {
  enumerable: true,
  get: function () {
    return checkTask;
  }
});
Object.defineProperty(exports, "dataSourceHashes", {
  enumerable: true,
  get: function () {
    return dataSourceHashes;
  }
});
Object.defineProperty(exports, "exitStatus", {
  enumerable: true,
  get: function () {
    return exitStatus;
  }
});
Object.defineProperty(exports, "validateTasks", {
  enumerable: true,
  get: function () {
    return validateTasks;
  }
});