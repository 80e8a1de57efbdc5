const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_baseline = require("./baseline.js");
const require_compare_config = require("./compare-config.js");
const require_folder = require("./folder.js");
const require_direction = require("./direction.js");
const require_history = require("./history.js");
const require_task_facts = require("./task-facts.js");
const require_scope = require("./scope.js");

// src/domain/compare-data.ts
/**
* A population stability index below 0.1 is called no notable shift by the rule of thumb of credit scoring (Siddiqi,
* Credit Risk Scorecards, 2006: below 0.1 stable, to 0.25 some shift, above that a large one).
*/
const stableBelow = .1;
/** Stands in for an empty class: the logarithm of zero shares is not defined. */
const smallestShare = 1e-4;
function shares(distribution) {
	const total = [...distribution?.values() ?? []].reduce((sum, count) => sum + count, 0);
	if (distribution === null || !(total > 0) || !Number.isFinite(total)) return null;
	return new Map([...distribution].map(([label, count]) => [label, count / total]));
}
/** Half the sum of the absolute differences of the shares, 0 (same) to 1 (disjoint). */
function totalVariation(labels, p, q) {
	return labels.reduce((sum, label) => sum + Math.abs((p.get(label) ?? 0) - (q.get(label) ?? 0)), 0) / 2;
}
/** Σ (q − p) ln(q ÷ p) over the classes, ≥ 0; shares below 0.01 % count as 0.01 %. */
function stabilityIndex(labels, p, q) {
	return labels.reduce((sum, label) => {
		const before = Math.max(p.get(label) ?? 0, smallestShare);
		const after = Math.max(q.get(label) ?? 0, smallestShare);
		return sum + (after - before) * Math.log(after / before);
	}, 0);
}
function counts(baseline, candidate) {
	return [
		["train", "trainCount"],
		["valid", "validCount"],
		["test", "testCount"]
	].map(([name, key]) => ({
		name,
		baseline: baseline[key],
		candidate: candidate[key],
		relativeChange: require_compare_config.relativeChange(baseline[key], candidate[key])
	})).filter((count) => count.baseline !== null || count.candidate !== null);
}
/** Number of test items: the results' own count, the confusion matrix, the supports, `data.test_count`. */
function testItems(facts) {
	const { results } = facts;
	return results?.sampleCount ?? matrixSum(results) ?? supportSum(results) ?? facts.data.testCount;
}
function matrixSum(results) {
	if (results?.confusion == null) return null;
	return results.confusion.rows.flat().reduce((sum, count) => sum + count, 0);
}
function supportSum(results) {
	const supports = (results?.perClass ?? []).map((scores) => scores.support);
	if (supports.length === 0) return null;
	let sum = 0;
	for (const support of supports) {
		if (support === null) return null;
		sum += support;
	}
	return sum;
}
/**
* Whether both were measured on the same test set: reasons where they were not, null where no side-by-side fact says
* anything. Like is compared with like; only where nothing is, the numbers of items are, wherever they come from.
*/
function testSetChanges(baseline, candidate) {
	const stated = [
		[
			"hash",
			baseline.data.testHash,
			candidate.data.testHash
		],
		[
			"seed",
			baseline.data.splitSeed,
			candidate.data.splitSeed
		],
		[
			"count",
			baseline.data.testCount,
			candidate.data.testCount
		],
		[
			"count",
			baseline.results?.sampleCount,
			candidate.results?.sampleCount
		],
		[
			"count",
			matrixSum(baseline.results),
			matrixSum(candidate.results)
		],
		[
			"count",
			supportSum(baseline.results),
			supportSum(candidate.results)
		]
	].filter(([, before, after]) => before != null && after != null);
	const known = stated.length > 0 ? stated : [[
		"count",
		testItems(baseline),
		testItems(candidate)
	]];
	if (known.every(([, before, after]) => before == null || after == null)) return null;
	const changed = known.filter(([, before, after]) => before !== after);
	const seen = /* @__PURE__ */ new Set();
	return changed.map(([how, before, after]) => ({
		how,
		baseline: String(before),
		candidate: String(after)
	})).filter(({ how }) => !seen.has(how) && seen.add(how)).map((change) => require_baseline.reason("test-set-changed", change));
}
/** The training data of two versions side by side; class shares are ratios of each side's own total. */
function compareData(baseline, candidate) {
	const [before, after] = [baseline?.data ?? require_folder.noData, candidate?.data ?? require_folder.noData];
	const [p, q] = [shares(before.classDistribution), shares(after.classDistribution)];
	const labels = [.../* @__PURE__ */ new Set([...p?.keys() ?? [], ...q?.keys() ?? []])];
	const psi = p === null || q === null ? null : stabilityIndex(labels, p, q);
	const changes = baseline === null || candidate === null ? null : testSetChanges(baseline, candidate);
	return {
		counts: counts(before, after),
		classes: labels.map((label) => ({
			label,
			baseline: p === null ? null : p.get(label) ?? 0,
			candidate: q === null ? null : q.get(label) ?? 0
		})),
		totalVariation: p === null || q === null ? null : totalVariation(labels, p, q),
		psi,
		shift: psi === null ? null : psi < stableBelow ? "stable" : "shifted",
		sourceHashChanged: hashChanged(before.sourceHash, after.sourceHash),
		testSetChanged: changes === null ? null : changes.length > 0
	};
}
/** Hashes may be written shortened: they differ when neither starts the other. */
function hashChanged(before, after) {
	if (before === null || after === null) return null;
	return !(before.startsWith(after) || after.startsWith(before));
}

// src/domain/metric-kind.ts
const byWords = /* @__PURE__ */ new Map([
	["accuracy", { type: "accuracy" }],
	["f1 micro", { type: "accuracy" }],
	["f1 macro", { type: "macro_f1" }],
	["f1 weighted", { type: "weighted_f1" }],
	["macro precision", { type: "macro_precision" }],
	["macro recall", { type: "macro_recall" }],
	["accuracy balanced", { type: "macro_recall" }]
]);
/** Words that say nothing about what is measured. */
const fillers = /* @__PURE__ */ new Set([
	"eval",
	"test",
	"predict",
	"avg",
	"mean",
	"score",
	"none"
]);
/** Shares of all items that are no function of a confusion matrix. Token accuracy is none: its items are tokens. */
const shareOfItems = /^(exact match|em|pass 1|(match|success|error|hit) rate|top \d+ accuracy|accuracy norm)$/;
/**
* What a metric measures, by its name, as far as the choice of a statistical method needs it. A dotted name other than
* of a class is one of several tasks or groups, whose number of items the file's own count does not tell.
*/
function metricKind(metric) {
	if (metric.label !== null && metric.score !== null) return {
		type: metric.score,
		label: metric.label
	};
	if (metric.name.includes(".") || !require_direction.isShareByName(metric.name)) return { type: "other" };
	const words = require_direction.metricWords(metric.name).map((word) => word === "acc" ? "accuracy" : word).filter((word) => !fillers.has(word));
	return byWords.get([...words].sort().join(" ")) ?? (shareOfItems.test(words.join(" ")) ? { type: "proportion" } : { type: "other" });
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/domain/statistics/random.ts
/**
* Random numbers that are a function of the inputs: the same files give the same intervals on every machine.
* xoroshiro128+ comes from pure-rand (MIT, no dependencies, 2 kB), whose sequence is fixed for its major version.
*/
/** A generator that starts from a 32-bit seed. */
function seededRandom(seed) {
	const generator = xoroshiro128plus(seed);
	return {
		below: (bound) => Math.floor((generator.next() >>> 0) / 4294967296 * bound),
		coin: () => generator.next() < 0
	};
}
/** 32-bit FNV-1a over the UTF-16 units of texts, a separator after each: a seed, not a fingerprint. */
function seedOf(texts) {
	let hash = 2166136261;
	for (const text of texts) {
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
		hash = Math.imul(hash ^ 65536, 16777619);
	}
	return hash | 0;
}

// src/domain/statistics/bootstrap.ts
/** Resamples for n items: 10,000 as far as 20,000 items, then fewer, never below 1,000, so that huge inputs end. */
function resampleCount(n) {
	return Math.max(1e3, Math.min(1e4, Math.floor(2e8 / n)));
}
/**
* Paired bootstrap over items with percentile intervals, and approximate randomisation (Noreen 1989: the two
* predictions of each item change places with probability ½; p = (1 + as extreme) / (1 + rounds)), for several
* metrics in one pass. Deterministic: the random numbers start from the items' own seed.
*/
function resamplePairs(items, metrics, { level = .95, resamples = resampleCount(items.truth.length) } = {}) {
	if (metrics.length === 0) return [];
	const random = seededRandom(items.seed);
	const drawn = drawer(items, random);
	const samples = metrics.map(() => ({
		baseline: new Float64Array(resamples),
		candidate: new Float64Array(resamples),
		change: new Float64Array(resamples)
	}));
	for (let round = 0; round < resamples; round++) {
		const pair = drawn();
		metrics.forEach((metric, i) => {
			const sample = samples[i];
			if (sample === void 0) return;
			const [before, after] = [metric(pair.baseline), metric(pair.candidate)];
			sample.baseline[round] = before;
			sample.candidate[round] = after;
			sample.change[round] = after - before;
		});
	}
	const observed = observedPair(items);
	const pValues = randomisation(items, metrics, random, resamples);
	return samples.map((sample, i) => {
		const baseline = metrics[i]?.(observed.baseline) ?? NaN;
		const candidate = metrics[i]?.(observed.candidate) ?? NaN;
		return {
			baseline,
			candidate,
			baselineInterval: percentiles(sample.baseline, baseline, level),
			candidateInterval: percentiles(sample.candidate, candidate, level),
			interval: percentiles(sample.change, candidate - baseline, level),
			standardError: standardDeviation(sample.change),
			pValue: pValues[i] ?? 1
		};
	});
}
function newPair(classes, n) {
	const actual = new Int32Array(classes);
	const side = () => ({
		correct: new Int32Array(classes),
		actual,
		predicted: new Int32Array(classes),
		n
	});
	return {
		baseline: side(),
		candidate: side()
	};
}
function addPrediction(side, truth, prediction, count) {
	side.predicted[prediction] = (side.predicted[prediction] ?? 0) + count;
	if (prediction === truth) side.correct[truth] = (side.correct[truth] ?? 0) + count;
}
function addItems(pair, truth, before, after, count) {
	pair.baseline.actual[truth] = (pair.baseline.actual[truth] ?? 0) + count;
	addPrediction(pair.baseline, truth, before, count);
	addPrediction(pair.candidate, truth, after, count);
}
function observedPair(items) {
	const pair = newPair(items.labels.length, items.truth.length);
	for (let i = 0; i < items.truth.length; i++) addItems(pair, items.truth[i] ?? 0, items.baseline[i] ?? 0, items.candidate[i] ?? 0, 1);
	return pair;
}
/**
* A function that draws n items with replacement and returns their margins, the same objects at every call. Items of
* equal truth and predictions are one cell, so that a round counts cells and not items.
*/
function drawer(items, random) {
	const classes = items.labels.length;
	const n = items.truth.length;
	const numbers = /* @__PURE__ */ new Map();
	const cells = [];
	const cellOf = new Int32Array(n);
	for (let i = 0; i < n; i++) {
		const cell = {
			truth: items.truth[i] ?? 0,
			before: items.baseline[i] ?? 0,
			after: items.candidate[i] ?? 0
		};
		const key = (cell.truth * classes + cell.before) * classes + cell.after;
		const number = numbers.get(key) ?? cells.push(cell) - 1;
		numbers.set(key, number);
		cellOf[i] = number;
	}
	const counts = new Int32Array(cells.length);
	const pair = newPair(classes, n);
	return () => {
		counts.fill(0);
		for (let draw = 0; draw < n; draw++) {
			const cell = cellOf[random.below(n)] ?? 0;
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
		clear(pair);
		cells.forEach((cell, i) => {
			addItems(pair, cell.truth, cell.before, cell.after, counts[i] ?? 0);
		});
		return pair;
	};
}
function clear(pair) {
	for (const side of [pair.baseline, pair.candidate]) {
		side.correct.fill(0);
		side.actual.fill(0);
		side.predicted.fill(0);
	}
}
/** p-values of the metrics; only items on which the two predictions differ can change anything. */
function randomisation(items, metrics, random, rounds) {
	const pair = observedPair(items);
	const change = (metric) => metric(pair.candidate) - metric(pair.baseline);
	const observed = metrics.map((metric) => Math.abs(change(metric)));
	const extreme = metrics.map(() => 0);
	const different = [...items.truth.keys()].filter((i) => items.baseline[i] !== items.candidate[i]);
	const swapped = new Uint8Array(items.truth.length);
	for (let round = 0; round < rounds; round++) {
		for (const i of different) {
			const swap = random.coin() ? 1 : 0;
			if (swap === swapped[i]) continue;
			swapped[i] = swap;
			const truth = items.truth[i] ?? 0;
			const [first, second] = [items.baseline[i] ?? 0, items.candidate[i] ?? 0];
			const [leaving, arriving] = swap === 1 ? [first, second] : [second, first];
			addPrediction(pair.baseline, truth, leaving, -1);
			addPrediction(pair.baseline, truth, arriving, 1);
			addPrediction(pair.candidate, truth, arriving, -1);
			addPrediction(pair.candidate, truth, leaving, 1);
		}
		metrics.forEach((metric, k) => {
			if (Math.abs(change(metric)) >= (observed[k] ?? 0) - 1e-12) extreme[k] = (extreme[k] ?? 0) + 1;
		});
	}
	return extreme.map((count) => (count + 1) / (rounds + 1));
}
/** Percentile interval (type 6 of Hyndman and Fan, at the ranks (B + 1) α/2), widened to hold `observed`. Sorts `sample`. */
function percentiles(sample, observed, level) {
	sample.sort();
	const at = (p) => {
		const rank = Math.min(sample.length - 1, Math.max(0, p * (sample.length + 1) - 1));
		const below = sample[Math.floor(rank)] ?? observed;
		return below + ((sample[Math.ceil(rank)] ?? observed) - below) * (rank - Math.floor(rank));
	};
	return [Math.min(observed, at((1 - level) / 2)), Math.max(observed, at((1 + level) / 2))];
}
function standardDeviation(sample) {
	const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
	const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (sample.length - 1));
}

// src/domain/statistics/confusion.ts
/** True for a square matrix of whole, non-negative counts with at least one item and a distinct label for every row. */
function isCountMatrix(matrix) {
	const size = matrix.labels.length;
	if (size === 0 || new Set(matrix.labels).size !== size || matrix.rows.length !== size) return false;
	const whole = (count) => Number.isSafeInteger(count) && count >= 0;
	if (!matrix.rows.every((row) => row.length === size && row.every(whole))) return false;
	return totalOf(matrix) > 0;
}
/** Number of items in a confusion matrix. */
function totalOf(matrix) {
	return matrix.rows.reduce((sum, row) => sum + row.reduce((part, count) => part + count, 0), 0);
}
/** Margins of a square confusion matrix; cells may be fractional. */
function marginsOf(matrix) {
	const size = matrix.labels.length;
	const correct = new Float64Array(size);
	const actual = new Float64Array(size);
	const predicted = new Float64Array(size);
	let n = 0;
	matrix.rows.forEach((row, i) => {
		row.forEach((count, j) => {
			if (i === j) correct[i] = count;
			actual[i] = (actual[i] ?? 0) + count;
			predicted[j] = (predicted[j] ?? 0) + count;
			n += count;
		});
	});
	return {
		correct,
		actual,
		predicted,
		n
	};
}
/** Beyond so many distinct labels the answers are text and not classes, and their matrix would not fit in memory. */
const MAX_CLASSES = 500;
/** Distinct true and predicted labels, sorted by code unit so that the same items give the same order. */
function labelsOf$1(items) {
	const labels = /* @__PURE__ */ new Set();
	for (const { label, prediction } of items) labels.add(label).add(prediction);
	return [...labels].sort();
}
/** The confusion matrix of item predictions; null for more than MAX_CLASSES labels. */
function confusionFromPredictions(items) {
	const labels = labelsOf$1(items);
	if (labels.length > MAX_CLASSES) return null;
	const index = new Map(labels.map((label, i) => [label, i]));
	const rows = labels.map(() => labels.map(() => 0));
	for (const item of items) {
		const row = rows[index.get(item.label) ?? 0];
		const column = index.get(item.prediction) ?? 0;
		if (row) row[column] = (row[column] ?? 0) + 1;
	}
	return {
		labels,
		rows
	};
}
/** a ÷ b, 0 where b is 0: scikit-learn's `zero_division=0`, and F1 = 0 for a class that is never right. */
const ratio = (a, b) => b > 0 ? a / b : 0;
const f1 = (m, i) => ratio(2 * (m.correct[i] ?? 0), (m.actual[i] ?? 0) + (m.predicted[i] ?? 0));
const recall = (m, i) => ratio(m.correct[i] ?? 0, m.actual[i] ?? 0);
const precision = (m, i) => ratio(m.correct[i] ?? 0, m.predicted[i] ?? 0);
function sumOver(m, term) {
	let sum = 0;
	for (let i = 0; i < m.correct.length; i++) sum += term(i);
	return sum;
}
/** 1 / r for each of the r classes that a macro average is over (those of `labels`), 0 for the others. */
function macroWeights(metric, labels) {
	const included = labels.map((label) => metric.over?.includes(label) ?? true);
	const count = included.filter(Boolean).length;
	return included.map((yes) => yes ? 1 / count : 0);
}
/**
* The metric as a function of margins whose classes are `labels`; null where it is about a class that is not among them.
*/
function marginMetric(metric, labels) {
	switch (metric.type) {
		case "accuracy": return (m) => ratio(sumOver(m, (i) => m.correct[i] ?? 0), m.n);
		case "weighted_f1": return (m) => ratio(sumOver(m, (i) => (m.actual[i] ?? 0) * f1(m, i)), m.n);
		case "macro_f1":
		case "macro_precision":
		case "macro_recall": {
			const score = {
				macro_f1: f1,
				macro_precision: precision,
				macro_recall: recall
			}[metric.type];
			const weights = macroWeights(metric, labels);
			return (m) => sumOver(m, (i) => (weights[i] ?? 0) * score(m, i));
		}
		default: {
			const at = labels.indexOf(metric.label);
			if (at < 0) return null;
			const score = {
				f1,
				precision,
				recall
			}[metric.type];
			return (m) => score(m, at);
		}
	}
}

// node_modules/jstat/dist/jstat.js
var require_jstat = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(window, factory) {
		if (typeof exports === "object") module.exports = factory();
		else if (typeof define === "function" && define.amd) define(factory);
		else window.jStat = factory();
	})(this$1, function() {
		var jStat = function(Math, undefined) {
			var concat = Array.prototype.concat;
			var slice = Array.prototype.slice;
			var toString = Object.prototype.toString;
			function calcRdx(n, m) {
				var val = n > m ? n : m;
				return Math.pow(10, 17 - ~~(Math.log(val > 0 ? val : -val) * Math.LOG10E));
			}
			var isArray = Array.isArray || function isArray(arg) {
				return toString.call(arg) === "[object Array]";
			};
			function isFunction(arg) {
				return toString.call(arg) === "[object Function]";
			}
			function isNumber(num) {
				return typeof num === "number" ? num - num === 0 : false;
			}
			function toVector(arr) {
				return concat.apply([], arr);
			}
			function jStat() {
				return new jStat._init(arguments);
			}
			jStat.fn = jStat.prototype;
			jStat._init = function _init(args) {
				if (isArray(args[0])) {
					if (isArray(args[0][0])) {
						if (isFunction(args[1])) args[0] = jStat.map(args[0], args[1]);
						for (var i = 0; i < args[0].length; i++) this[i] = args[0][i];
						this.length = args[0].length;
					} else {
						this[0] = isFunction(args[1]) ? jStat.map(args[0], args[1]) : args[0];
						this.length = 1;
					}
				} else if (isNumber(args[0])) {
					this[0] = jStat.seq.apply(null, args);
					this.length = 1;
				} else if (args[0] instanceof jStat) return jStat(args[0].toArray());
				else {
					this[0] = [];
					this.length = 1;
				}
				return this;
			};
			jStat._init.prototype = jStat.prototype;
			jStat._init.constructor = jStat;
			jStat.utils = {
				calcRdx,
				isArray,
				isFunction,
				isNumber,
				toVector
			};
			jStat._random_fn = Math.random;
			jStat.setRandom = function setRandom(fn) {
				if (typeof fn !== "function") throw new TypeError("fn is not a function");
				jStat._random_fn = fn;
			};
			jStat.extend = function extend(obj) {
				var i, j;
				if (arguments.length === 1) {
					for (j in obj) jStat[j] = obj[j];
					return this;
				}
				for (i = 1; i < arguments.length; i++) for (j in arguments[i]) obj[j] = arguments[i][j];
				return obj;
			};
			jStat.rows = function rows(arr) {
				return arr.length || 1;
			};
			jStat.cols = function cols(arr) {
				return arr[0].length || 1;
			};
			jStat.dimensions = function dimensions(arr) {
				return {
					rows: jStat.rows(arr),
					cols: jStat.cols(arr)
				};
			};
			jStat.row = function row(arr, index) {
				if (isArray(index)) return index.map(function(i) {
					return jStat.row(arr, i);
				});
				return arr[index];
			};
			jStat.rowa = function rowa(arr, i) {
				return jStat.row(arr, i);
			};
			jStat.col = function col(arr, index) {
				if (isArray(index)) {
					var submat = jStat.arange(arr.length).map(function() {
						return new Array(index.length);
					});
					index.forEach(function(ind, i) {
						jStat.arange(arr.length).forEach(function(j) {
							submat[j][i] = arr[j][ind];
						});
					});
					return submat;
				}
				var column = new Array(arr.length);
				for (var i = 0; i < arr.length; i++) column[i] = [arr[i][index]];
				return column;
			};
			jStat.cola = function cola(arr, i) {
				return jStat.col(arr, i).map(function(a) {
					return a[0];
				});
			};
			jStat.diag = function diag(arr) {
				var nrow = jStat.rows(arr);
				var res = new Array(nrow);
				for (var row = 0; row < nrow; row++) res[row] = [arr[row][row]];
				return res;
			};
			jStat.antidiag = function antidiag(arr) {
				var nrow = jStat.rows(arr) - 1;
				var res = new Array(nrow);
				for (var i = 0; nrow >= 0; nrow--, i++) res[i] = [arr[i][nrow]];
				return res;
			};
			jStat.transpose = function transpose(arr) {
				var obj = [];
				var objArr, rows, cols, j, i;
				if (!isArray(arr[0])) arr = [arr];
				rows = arr.length;
				cols = arr[0].length;
				for (i = 0; i < cols; i++) {
					objArr = new Array(rows);
					for (j = 0; j < rows; j++) objArr[j] = arr[j][i];
					obj.push(objArr);
				}
				return obj.length === 1 ? obj[0] : obj;
			};
			jStat.map = function map(arr, func, toAlter) {
				var row, nrow, ncol, res, col;
				if (!isArray(arr[0])) arr = [arr];
				nrow = arr.length;
				ncol = arr[0].length;
				res = toAlter ? arr : new Array(nrow);
				for (row = 0; row < nrow; row++) {
					if (!res[row]) res[row] = new Array(ncol);
					for (col = 0; col < ncol; col++) res[row][col] = func(arr[row][col], row, col);
				}
				return res.length === 1 ? res[0] : res;
			};
			jStat.cumreduce = function cumreduce(arr, func, toAlter) {
				var row, nrow, ncol, res, col;
				if (!isArray(arr[0])) arr = [arr];
				nrow = arr.length;
				ncol = arr[0].length;
				res = toAlter ? arr : new Array(nrow);
				for (row = 0; row < nrow; row++) {
					if (!res[row]) res[row] = new Array(ncol);
					if (ncol > 0) res[row][0] = arr[row][0];
					for (col = 1; col < ncol; col++) res[row][col] = func(res[row][col - 1], arr[row][col]);
				}
				return res.length === 1 ? res[0] : res;
			};
			jStat.alter = function alter(arr, func) {
				return jStat.map(arr, func, true);
			};
			jStat.create = function create(rows, cols, func) {
				var res = new Array(rows);
				var i, j;
				if (isFunction(cols)) {
					func = cols;
					cols = rows;
				}
				for (i = 0; i < rows; i++) {
					res[i] = new Array(cols);
					for (j = 0; j < cols; j++) res[i][j] = func(i, j);
				}
				return res;
			};
			function retZero() {
				return 0;
			}
			jStat.zeros = function zeros(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retZero);
			};
			function retOne() {
				return 1;
			}
			jStat.ones = function ones(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retOne);
			};
			jStat.rand = function rand(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, jStat._random_fn);
			};
			function retIdent(i, j) {
				return i === j ? 1 : 0;
			}
			jStat.identity = function identity(rows, cols) {
				if (!isNumber(cols)) cols = rows;
				return jStat.create(rows, cols, retIdent);
			};
			jStat.symmetric = function symmetric(arr) {
				var size = arr.length;
				var row, col;
				if (arr.length !== arr[0].length) return false;
				for (row = 0; row < size; row++) for (col = 0; col < size; col++) if (arr[col][row] !== arr[row][col]) return false;
				return true;
			};
			jStat.clear = function clear(arr) {
				return jStat.alter(arr, retZero);
			};
			jStat.seq = function seq(min, max, length, func) {
				if (!isFunction(func)) func = false;
				var arr = [];
				var hival = calcRdx(min, max);
				var step = (max * hival - min * hival) / ((length - 1) * hival);
				var current = min;
				var cnt = 0;
				for (; current <= max && cnt < length; cnt++, current = (min * hival + step * hival * cnt) / hival) arr.push(func ? func(current, cnt) : current);
				return arr;
			};
			jStat.arange = function arange(start, end, step) {
				var rl = [];
				var i;
				step = step || 1;
				if (end === undefined) {
					end = start;
					start = 0;
				}
				if (start === end || step === 0) return [];
				if (start < end && step < 0) return [];
				if (start > end && step > 0) return [];
				if (step > 0) for (i = start; i < end; i += step) rl.push(i);
				else for (i = start; i > end; i += step) rl.push(i);
				return rl;
			};
			jStat.slice = function() {
				function _slice(list, start, end, step) {
					var i;
					var rl = [];
					var length = list.length;
					if (start === undefined && end === undefined && step === undefined) return jStat.copy(list);
					start = start || 0;
					end = end || list.length;
					start = start >= 0 ? start : length + start;
					end = end >= 0 ? end : length + end;
					step = step || 1;
					if (start === end || step === 0) return [];
					if (start < end && step < 0) return [];
					if (start > end && step > 0) return [];
					if (step > 0) for (i = start; i < end; i += step) rl.push(list[i]);
					else for (i = start; i > end; i += step) rl.push(list[i]);
					return rl;
				}
				function slice(list, rcSlice) {
					var colSlice, rowSlice;
					rcSlice = rcSlice || {};
					if (isNumber(rcSlice.row)) {
						if (isNumber(rcSlice.col)) return list[rcSlice.row][rcSlice.col];
						var row = jStat.rowa(list, rcSlice.row);
						colSlice = rcSlice.col || {};
						return _slice(row, colSlice.start, colSlice.end, colSlice.step);
					}
					if (isNumber(rcSlice.col)) {
						var col = jStat.cola(list, rcSlice.col);
						rowSlice = rcSlice.row || {};
						return _slice(col, rowSlice.start, rowSlice.end, rowSlice.step);
					}
					rowSlice = rcSlice.row || {};
					colSlice = rcSlice.col || {};
					return _slice(list, rowSlice.start, rowSlice.end, rowSlice.step).map(function(row) {
						return _slice(row, colSlice.start, colSlice.end, colSlice.step);
					});
				}
				return slice;
			}();
			jStat.sliceAssign = function sliceAssign(A, rcSlice, B) {
				var nl, ml;
				if (isNumber(rcSlice.row)) {
					if (isNumber(rcSlice.col)) return A[rcSlice.row][rcSlice.col] = B;
					rcSlice.col = rcSlice.col || {};
					rcSlice.col.start = rcSlice.col.start || 0;
					rcSlice.col.end = rcSlice.col.end || A[0].length;
					rcSlice.col.step = rcSlice.col.step || 1;
					nl = jStat.arange(rcSlice.col.start, Math.min(A.length, rcSlice.col.end), rcSlice.col.step);
					var m = rcSlice.row;
					nl.forEach(function(n, i) {
						A[m][n] = B[i];
					});
					return A;
				}
				if (isNumber(rcSlice.col)) {
					rcSlice.row = rcSlice.row || {};
					rcSlice.row.start = rcSlice.row.start || 0;
					rcSlice.row.end = rcSlice.row.end || A.length;
					rcSlice.row.step = rcSlice.row.step || 1;
					ml = jStat.arange(rcSlice.row.start, Math.min(A[0].length, rcSlice.row.end), rcSlice.row.step);
					var n = rcSlice.col;
					ml.forEach(function(m, j) {
						A[m][n] = B[j];
					});
					return A;
				}
				if (B[0].length === undefined) B = [B];
				rcSlice.row.start = rcSlice.row.start || 0;
				rcSlice.row.end = rcSlice.row.end || A.length;
				rcSlice.row.step = rcSlice.row.step || 1;
				rcSlice.col.start = rcSlice.col.start || 0;
				rcSlice.col.end = rcSlice.col.end || A[0].length;
				rcSlice.col.step = rcSlice.col.step || 1;
				ml = jStat.arange(rcSlice.row.start, Math.min(A.length, rcSlice.row.end), rcSlice.row.step);
				nl = jStat.arange(rcSlice.col.start, Math.min(A[0].length, rcSlice.col.end), rcSlice.col.step);
				ml.forEach(function(m, i) {
					nl.forEach(function(n, j) {
						A[m][n] = B[i][j];
					});
				});
				return A;
			};
			jStat.diagonal = function diagonal(diagArray) {
				var mat = jStat.zeros(diagArray.length, diagArray.length);
				diagArray.forEach(function(t, i) {
					mat[i][i] = t;
				});
				return mat;
			};
			jStat.copy = function copy(A) {
				return A.map(function(row) {
					if (isNumber(row)) return row;
					return row.map(function(t) {
						return t;
					});
				});
			};
			var jProto = jStat.prototype;
			jProto.length = 0;
			jProto.push = Array.prototype.push;
			jProto.sort = Array.prototype.sort;
			jProto.splice = Array.prototype.splice;
			jProto.slice = Array.prototype.slice;
			jProto.toArray = function toArray() {
				return this.length > 1 ? slice.call(this) : slice.call(this)[0];
			};
			jProto.map = function map(func, toAlter) {
				return jStat(jStat.map(this, func, toAlter));
			};
			jProto.cumreduce = function cumreduce(func, toAlter) {
				return jStat(jStat.cumreduce(this, func, toAlter));
			};
			jProto.alter = function alter(func) {
				jStat.alter(this, func);
				return this;
			};
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(func) {
						var self = this, results;
						if (func) {
							setTimeout(function() {
								func.call(self, jProto[passfunc].call(self));
							});
							return this;
						}
						results = jStat[passfunc](this);
						return isArray(results) ? jStat(results) : results;
					};
				})(funcs[i]);
			})("transpose clear symmetric rows cols dimensions diag antidiag".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(index, func) {
						var self = this;
						if (func) {
							setTimeout(function() {
								func.call(self, jProto[passfunc].call(self, index));
							});
							return this;
						}
						return jStat(jStat[passfunc](this, index));
					};
				})(funcs[i]);
			})("row col".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function() {
						return jStat(jStat[passfunc].apply(null, arguments));
					};
				})(funcs[i]);
			})("create zeros ones rand identity".split(" "));
			return jStat;
		}(Math);
		(function(jStat, Math) {
			var isFunction = jStat.utils.isFunction;
			function ascNum(a, b) {
				return a - b;
			}
			function clip(arg, min, max) {
				return Math.max(min, Math.min(arg, max));
			}
			jStat.sum = function sum(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i];
				return sum;
			};
			jStat.sumsqrd = function sumsqrd(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i] * arr[i];
				return sum;
			};
			jStat.sumsqerr = function sumsqerr(arr) {
				var mean = jStat.mean(arr);
				var sum = 0;
				var i = arr.length;
				var tmp;
				while (--i >= 0) {
					tmp = arr[i] - mean;
					sum += tmp * tmp;
				}
				return sum;
			};
			jStat.sumrow = function sumrow(arr) {
				var sum = 0;
				var i = arr.length;
				while (--i >= 0) sum += arr[i];
				return sum;
			};
			jStat.product = function product(arr) {
				var prod = 1;
				var i = arr.length;
				while (--i >= 0) prod *= arr[i];
				return prod;
			};
			jStat.min = function min(arr) {
				var low = arr[0];
				var i = 0;
				while (++i < arr.length) if (arr[i] < low) low = arr[i];
				return low;
			};
			jStat.max = function max(arr) {
				var high = arr[0];
				var i = 0;
				while (++i < arr.length) if (arr[i] > high) high = arr[i];
				return high;
			};
			jStat.unique = function unique(arr) {
				var hash = {}, _arr = [];
				for (var i = 0; i < arr.length; i++) if (!hash[arr[i]]) {
					hash[arr[i]] = true;
					_arr.push(arr[i]);
				}
				return _arr;
			};
			jStat.mean = function mean(arr) {
				return jStat.sum(arr) / arr.length;
			};
			jStat.meansqerr = function meansqerr(arr) {
				return jStat.sumsqerr(arr) / arr.length;
			};
			jStat.geomean = function geomean(arr) {
				var logs = arr.map(Math.log);
				var meanOfLogs = jStat.mean(logs);
				return Math.exp(meanOfLogs);
			};
			jStat.median = function median(arr) {
				var arrlen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				return !(arrlen & 1) ? (_arr[arrlen / 2 - 1] + _arr[arrlen / 2]) / 2 : _arr[arrlen / 2 | 0];
			};
			jStat.cumsum = function cumsum(arr) {
				return jStat.cumreduce(arr, function(a, b) {
					return a + b;
				});
			};
			jStat.cumprod = function cumprod(arr) {
				return jStat.cumreduce(arr, function(a, b) {
					return a * b;
				});
			};
			jStat.diff = function diff(arr) {
				var diffs = [];
				var arrLen = arr.length;
				var i = 1;
				for (; i < arrLen; i++) diffs.push(arr[i] - arr[i - 1]);
				return diffs;
			};
			jStat.rank = function(arr) {
				var i;
				var distinctNumbers = [];
				var numberCounts = {};
				for (i = 0; i < arr.length; i++) {
					var number = arr[i];
					if (numberCounts[number]) numberCounts[number]++;
					else {
						numberCounts[number] = 1;
						distinctNumbers.push(number);
					}
				}
				var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
				var numberRanks = {};
				var currentRank = 1;
				for (i = 0; i < sortedDistinctNumbers.length; i++) {
					var number = sortedDistinctNumbers[i];
					var count = numberCounts[number];
					numberRanks[number] = (currentRank + (currentRank + count - 1)) / 2;
					currentRank += count;
				}
				return arr.map(function(number) {
					return numberRanks[number];
				});
			};
			jStat.mode = function mode(arr) {
				var arrLen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				var count = 1;
				var maxCount = 0;
				var numMaxCount = 0;
				var mode_arr = [];
				var i = 0;
				for (; i < arrLen; i++) if (_arr[i] === _arr[i + 1]) count++;
				else {
					if (count > maxCount) {
						mode_arr = [_arr[i]];
						maxCount = count;
						numMaxCount = 0;
					} else if (count === maxCount) {
						mode_arr.push(_arr[i]);
						numMaxCount++;
					}
					count = 1;
				}
				return numMaxCount === 0 ? mode_arr[0] : mode_arr;
			};
			jStat.range = function range(arr) {
				return jStat.max(arr) - jStat.min(arr);
			};
			jStat.variance = function variance(arr, flag) {
				return jStat.sumsqerr(arr) / (arr.length - (flag ? 1 : 0));
			};
			jStat.pooledvariance = function pooledvariance(arr) {
				return arr.reduce(function(a, samples) {
					return a + jStat.sumsqerr(samples);
				}, 0) / (arr.reduce(function(a, samples) {
					return a + samples.length;
				}, 0) - arr.length);
			};
			jStat.deviation = function(arr) {
				var mean = jStat.mean(arr);
				var arrlen = arr.length;
				var dev = new Array(arrlen);
				for (var i = 0; i < arrlen; i++) dev[i] = arr[i] - mean;
				return dev;
			};
			jStat.stdev = function stdev(arr, flag) {
				return Math.sqrt(jStat.variance(arr, flag));
			};
			jStat.pooledstdev = function pooledstdev(arr) {
				return Math.sqrt(jStat.pooledvariance(arr));
			};
			jStat.meandev = function meandev(arr) {
				var mean = jStat.mean(arr);
				var a = [];
				for (var i = arr.length - 1; i >= 0; i--) a.push(Math.abs(arr[i] - mean));
				return jStat.mean(a);
			};
			jStat.meddev = function meddev(arr) {
				var median = jStat.median(arr);
				var a = [];
				for (var i = arr.length - 1; i >= 0; i--) a.push(Math.abs(arr[i] - median));
				return jStat.median(a);
			};
			jStat.coeffvar = function coeffvar(arr) {
				return jStat.stdev(arr) / jStat.mean(arr);
			};
			jStat.quartiles = function quartiles(arr) {
				var arrlen = arr.length;
				var _arr = arr.slice().sort(ascNum);
				return [
					_arr[Math.round(arrlen / 4) - 1],
					_arr[Math.round(arrlen / 2) - 1],
					_arr[Math.round(arrlen * 3 / 4) - 1]
				];
			};
			jStat.quantiles = function quantiles(arr, quantilesArray, alphap, betap) {
				var sortedArray = arr.slice().sort(ascNum);
				var quantileVals = [quantilesArray.length];
				var n = arr.length;
				var i, p, m, aleph, k, gamma;
				if (typeof alphap === "undefined") alphap = 3 / 8;
				if (typeof betap === "undefined") betap = 3 / 8;
				for (i = 0; i < quantilesArray.length; i++) {
					p = quantilesArray[i];
					m = alphap + p * (1 - alphap - betap);
					aleph = n * p + m;
					k = Math.floor(clip(aleph, 1, n - 1));
					gamma = clip(aleph - k, 0, 1);
					quantileVals[i] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
				}
				return quantileVals;
			};
			jStat.percentile = function percentile(arr, k, exclusive) {
				var _arr = arr.slice().sort(ascNum);
				var realIndex = k * (_arr.length + (exclusive ? 1 : -1)) + (exclusive ? 0 : 1);
				var index = parseInt(realIndex);
				var frac = realIndex - index;
				if (index + 1 < _arr.length) return _arr[index - 1] + frac * (_arr[index] - _arr[index - 1]);
				else return _arr[index - 1];
			};
			jStat.percentileOfScore = function percentileOfScore(arr, score, kind) {
				var counter = 0;
				var len = arr.length;
				var strict = false;
				var value, i;
				if (kind === "strict") strict = true;
				for (i = 0; i < len; i++) {
					value = arr[i];
					if (strict && value < score || !strict && value <= score) counter++;
				}
				return counter / len;
			};
			jStat.histogram = function histogram(arr, binCnt) {
				binCnt = binCnt || 4;
				var first = jStat.min(arr);
				var binWidth = (jStat.max(arr) - first) / binCnt;
				var len = arr.length;
				var bins = [];
				var i = 0;
				for (; i < binCnt; i++) bins[i] = 0;
				for (i = 0; i < len; i++) bins[Math.min(Math.floor((arr[i] - first) / binWidth), binCnt - 1)] += 1;
				return bins;
			};
			jStat.covariance = function covariance(arr1, arr2) {
				var u = jStat.mean(arr1);
				var v = jStat.mean(arr2);
				var arr1Len = arr1.length;
				var sq_dev = new Array(arr1Len);
				var i = 0;
				for (; i < arr1Len; i++) sq_dev[i] = (arr1[i] - u) * (arr2[i] - v);
				return jStat.sum(sq_dev) / (arr1Len - 1);
			};
			jStat.corrcoeff = function corrcoeff(arr1, arr2) {
				return jStat.covariance(arr1, arr2) / jStat.stdev(arr1, 1) / jStat.stdev(arr2, 1);
			};
			jStat.spearmancoeff = function(arr1, arr2) {
				arr1 = jStat.rank(arr1);
				arr2 = jStat.rank(arr2);
				return jStat.corrcoeff(arr1, arr2);
			};
			jStat.stanMoment = function stanMoment(arr, n) {
				var mu = jStat.mean(arr);
				var sigma = jStat.stdev(arr);
				var len = arr.length;
				var skewSum = 0;
				for (var i = 0; i < len; i++) skewSum += Math.pow((arr[i] - mu) / sigma, n);
				return skewSum / arr.length;
			};
			jStat.skewness = function skewness(arr) {
				return jStat.stanMoment(arr, 3);
			};
			jStat.kurtosis = function kurtosis(arr) {
				return jStat.stanMoment(arr, 4) - 3;
			};
			var jProto = jStat.prototype;
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(fullbool, func) {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						if (isFunction(fullbool)) {
							func = fullbool;
							fullbool = false;
						}
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
							});
							return this;
						}
						if (this.length > 1) {
							tmpthis = fullbool === true ? this : this.transpose();
							for (; i < tmpthis.length; i++) arr[i] = jStat[passfunc](tmpthis[i]);
							return arr;
						}
						return jStat[passfunc](this[0], fullbool);
					};
				})(funcs[i]);
			})("cumsum cumprod".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function(fullbool, func) {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						if (isFunction(fullbool)) {
							func = fullbool;
							fullbool = false;
						}
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
							});
							return this;
						}
						if (this.length > 1) {
							if (passfunc !== "sumrow") tmpthis = fullbool === true ? this : this.transpose();
							for (; i < tmpthis.length; i++) arr[i] = jStat[passfunc](tmpthis[i]);
							return fullbool === true ? jStat[passfunc](jStat.utils.toVector(arr)) : arr;
						}
						return jStat[passfunc](this[0], fullbool);
					};
				})(funcs[i]);
			})("sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jProto[passfunc] = function() {
						var arr = [];
						var i = 0;
						var tmpthis = this;
						var args = Array.prototype.slice.call(arguments);
						var callbackFunction;
						if (isFunction(args[args.length - 1])) {
							callbackFunction = args[args.length - 1];
							var argsToPass = args.slice(0, args.length - 1);
							setTimeout(function() {
								callbackFunction.call(tmpthis, jProto[passfunc].apply(tmpthis, argsToPass));
							});
							return this;
						} else {
							callbackFunction = void 0;
							var curriedFunction = function curriedFunction(vector) {
								return jStat[passfunc].apply(tmpthis, [vector].concat(args));
							};
						}
						if (this.length > 1) {
							tmpthis = tmpthis.transpose();
							for (; i < tmpthis.length; i++) arr[i] = curriedFunction(tmpthis[i]);
							return arr;
						}
						return curriedFunction(this[0]);
					};
				})(funcs[i]);
			})("quantiles percentileOfScore".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			jStat.gammaln = function gammaln(x) {
				var j = 0;
				var cof = [
					76.18009172947146,
					-86.50532032941678,
					24.01409824083091,
					-1.231739572450155,
					.001208650973866179,
					-5395239384953e-18
				];
				var ser = 1.000000000190015;
				var xx, y, tmp = (y = xx = x) + 5.5;
				tmp -= (xx + .5) * Math.log(tmp);
				for (; j < 6; j++) ser += cof[j] / ++y;
				return Math.log(2.5066282746310007 * ser / xx) - tmp;
			};
			jStat.loggam = function loggam(x) {
				var x0, x2, xp, gl, gl0;
				var k, n;
				var a = [
					.08333333333333333,
					-.002777777777777778,
					.0007936507936507937,
					-.0005952380952380952,
					.0008417508417508418,
					-.001917526917526918,
					.00641025641025641,
					-.02955065359477124,
					.1796443723688307,
					-1.3924322169059
				];
				x0 = x;
				n = 0;
				if (x == 1 || x == 2) return 0;
				if (x <= 7) {
					n = Math.floor(7 - x);
					x0 = x + n;
				}
				x2 = 1 / (x0 * x0);
				xp = 2 * Math.PI;
				gl0 = a[9];
				for (k = 8; k >= 0; k--) {
					gl0 *= x2;
					gl0 += a[k];
				}
				gl = gl0 / x0 + .5 * Math.log(xp) + (x0 - .5) * Math.log(x0) - x0;
				if (x <= 7) for (k = 1; k <= n; k++) {
					gl -= Math.log(x0 - 1);
					x0 -= 1;
				}
				return gl;
			};
			jStat.gammafn = function gammafn(x) {
				var p = [
					-1.716185138865495,
					24.76565080557592,
					-379.80425647094563,
					629.3311553128184,
					866.9662027904133,
					-31451.272968848367,
					-36144.413418691176,
					66456.14382024054
				];
				var q = [
					-30.8402300119739,
					315.35062697960416,
					-1015.1563674902192,
					-3107.771671572311,
					22538.11842098015,
					4755.846277527881,
					-134659.9598649693,
					-115132.2596755535
				];
				var fact = false;
				var n = 0;
				var xden = 0;
				var xnum = 0;
				var y = x;
				var i, z, yi, res;
				if (x > 171.6243769536076) return Infinity;
				if (y <= 0) {
					res = y % 1 + 36e-17;
					if (res) {
						fact = (!(y & 1) ? 1 : -1) * Math.PI / Math.sin(Math.PI * res);
						y = 1 - y;
					} else return Infinity;
				}
				yi = y;
				if (y < 1) z = y++;
				else z = (y -= n = (y | 0) - 1) - 1;
				for (i = 0; i < 8; ++i) {
					xnum = (xnum + p[i]) * z;
					xden = xden * z + q[i];
				}
				res = xnum / xden + 1;
				if (yi < y) res /= yi;
				else if (yi > y) for (i = 0; i < n; ++i) {
					res *= y;
					y++;
				}
				if (fact) res = fact / res;
				return res;
			};
			jStat.gammap = function gammap(a, x) {
				return jStat.lowRegGamma(a, x) * jStat.gammafn(a);
			};
			jStat.lowRegGamma = function lowRegGamma(a, x) {
				var aln = jStat.gammaln(a);
				var ap = a;
				var sum = 1 / a;
				var del = sum;
				var b = x + 1 - a;
				var c = 1 / 1e-30;
				var d = 1 / b;
				var h = d;
				var i = 1;
				var ITMAX = -~(Math.log(a >= 1 ? a : 1 / a) * 8.5 + a * .4 + 17);
				var an;
				if (x < 0 || a <= 0) return NaN;
				else if (x < a + 1) {
					for (; i <= ITMAX; i++) sum += del *= x / ++ap;
					return sum * Math.exp(-x + a * Math.log(x) - aln);
				}
				for (; i <= ITMAX; i++) {
					an = -i * (i - a);
					b += 2;
					d = an * d + b;
					c = b + an / c;
					d = 1 / d;
					h *= d * c;
				}
				return 1 - h * Math.exp(-x + a * Math.log(x) - aln);
			};
			jStat.factorialln = function factorialln(n) {
				return n < 0 ? NaN : jStat.gammaln(n + 1);
			};
			jStat.factorial = function factorial(n) {
				return n < 0 ? NaN : jStat.gammafn(n + 1);
			};
			jStat.combination = function combination(n, m) {
				return n > 170 || m > 170 ? Math.exp(jStat.combinationln(n, m)) : jStat.factorial(n) / jStat.factorial(m) / jStat.factorial(n - m);
			};
			jStat.combinationln = function combinationln(n, m) {
				return jStat.factorialln(n) - jStat.factorialln(m) - jStat.factorialln(n - m);
			};
			jStat.permutation = function permutation(n, m) {
				return jStat.factorial(n) / jStat.factorial(n - m);
			};
			jStat.betafn = function betafn(x, y) {
				if (x <= 0 || y <= 0) return void 0;
				return x + y > 170 ? Math.exp(jStat.betaln(x, y)) : jStat.gammafn(x) * jStat.gammafn(y) / jStat.gammafn(x + y);
			};
			jStat.betaln = function betaln(x, y) {
				return jStat.gammaln(x) + jStat.gammaln(y) - jStat.gammaln(x + y);
			};
			jStat.betacf = function betacf(x, a, b) {
				var fpmin = 1e-30;
				var m = 1;
				var qab = a + b;
				var qap = a + 1;
				var qam = a - 1;
				var c = 1;
				var d = 1 - qab * x / qap;
				var m2, aa, del, h;
				if (Math.abs(d) < fpmin) d = fpmin;
				d = 1 / d;
				h = d;
				for (; m <= 100; m++) {
					m2 = 2 * m;
					aa = m * (b - m) * x / ((qam + m2) * (a + m2));
					d = 1 + aa * d;
					if (Math.abs(d) < fpmin) d = fpmin;
					c = 1 + aa / c;
					if (Math.abs(c) < fpmin) c = fpmin;
					d = 1 / d;
					h *= d * c;
					aa = -(a + m) * (qab + m) * x / ((a + m2) * (qap + m2));
					d = 1 + aa * d;
					if (Math.abs(d) < fpmin) d = fpmin;
					c = 1 + aa / c;
					if (Math.abs(c) < fpmin) c = fpmin;
					d = 1 / d;
					del = d * c;
					h *= del;
					if (Math.abs(del - 1) < 3e-7) break;
				}
				return h;
			};
			jStat.gammapinv = function gammapinv(p, a) {
				var j = 0;
				var a1 = a - 1;
				var EPS = 1e-8;
				var gln = jStat.gammaln(a);
				var x, err, t, u, pp, lna1, afac;
				if (p >= 1) return Math.max(100, a + 100 * Math.sqrt(a));
				if (p <= 0) return 0;
				if (a > 1) {
					lna1 = Math.log(a1);
					afac = Math.exp(a1 * (lna1 - 1) - gln);
					pp = p < .5 ? p : 1 - p;
					t = Math.sqrt(-2 * Math.log(pp));
					x = (2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t;
					if (p < .5) x = -x;
					x = Math.max(.001, a * Math.pow(1 - 1 / (9 * a) - x / (3 * Math.sqrt(a)), 3));
				} else {
					t = 1 - a * (.253 + a * .12);
					if (p < t) x = Math.pow(p / t, 1 / a);
					else x = 1 - Math.log(1 - (p - t) / (1 - t));
				}
				for (; j < 12; j++) {
					if (x <= 0) return 0;
					err = jStat.lowRegGamma(a, x) - p;
					if (a > 1) t = afac * Math.exp(-(x - a1) + a1 * (Math.log(x) - lna1));
					else t = Math.exp(-x + a1 * Math.log(x) - gln);
					u = err / t;
					x -= t = u / (1 - .5 * Math.min(1, u * ((a - 1) / x - 1)));
					if (x <= 0) x = .5 * (x + t);
					if (Math.abs(t) < EPS * x) break;
				}
				return x;
			};
			jStat.erf = function erf(x) {
				var cof = [
					-1.3026537197817094,
					.6419697923564902,
					.019476473204185836,
					-.00956151478680863,
					-.000946595344482036,
					.000366839497852761,
					42523324806907e-18,
					-20278578112534e-18,
					-1624290004647e-18,
					130365583558e-17,
					1.5626441722e-8,
					-8.5238095915e-8,
					6.529054439e-9,
					5.059343495e-9,
					-991364156e-18,
					-227365122e-18,
					96467911e-18,
					2394038e-18,
					-6886027e-18,
					894487e-18,
					313092e-18,
					-112708e-18,
					381e-18,
					7106e-18,
					-1523e-18,
					-94e-18,
					121e-18,
					-28e-18
				];
				var j = cof.length - 1;
				var isneg = false;
				var d = 0;
				var dd = 0;
				var t, ty, tmp, res;
				if (x < 0) {
					x = -x;
					isneg = true;
				}
				t = 2 / (2 + x);
				ty = 4 * t - 2;
				for (; j > 0; j--) {
					tmp = d;
					d = ty * d - dd + cof[j];
					dd = tmp;
				}
				res = t * Math.exp(-x * x + .5 * (cof[0] + ty * d) - dd);
				return isneg ? res - 1 : 1 - res;
			};
			jStat.erfc = function erfc(x) {
				return 1 - jStat.erf(x);
			};
			jStat.erfcinv = function erfcinv(p) {
				var j = 0;
				var x, err, t, pp;
				if (p >= 2) return -100;
				if (p <= 0) return 100;
				pp = p < 1 ? p : 2 - p;
				t = Math.sqrt(-2 * Math.log(pp / 2));
				x = -.70711 * ((2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t);
				for (; j < 2; j++) {
					err = jStat.erfc(x) - pp;
					x += err / (1.1283791670955126 * Math.exp(-x * x) - x * err);
				}
				return p < 1 ? x : -x;
			};
			jStat.ibetainv = function ibetainv(p, a, b) {
				var EPS = 1e-8;
				var a1 = a - 1;
				var b1 = b - 1;
				var j = 0;
				var lna, lnb, pp, t, u, err, x, al, h, w, afac;
				if (p <= 0) return 0;
				if (p >= 1) return 1;
				if (a >= 1 && b >= 1) {
					pp = p < .5 ? p : 1 - p;
					t = Math.sqrt(-2 * Math.log(pp));
					x = (2.30753 + t * .27061) / (1 + t * (.99229 + t * .04481)) - t;
					if (p < .5) x = -x;
					al = (x * x - 3) / 6;
					h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
					w = x * Math.sqrt(al + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (al + 5 / 6 - 2 / (3 * h));
					x = a / (a + b * Math.exp(2 * w));
				} else {
					lna = Math.log(a / (a + b));
					lnb = Math.log(b / (a + b));
					t = Math.exp(a * lna) / a;
					u = Math.exp(b * lnb) / b;
					w = t + u;
					if (p < t / w) x = Math.pow(a * w * p, 1 / a);
					else x = 1 - Math.pow(b * w * (1 - p), 1 / b);
				}
				afac = -jStat.gammaln(a) - jStat.gammaln(b) + jStat.gammaln(a + b);
				for (; j < 10; j++) {
					if (x === 0 || x === 1) return x;
					err = jStat.ibeta(x, a, b) - p;
					t = Math.exp(a1 * Math.log(x) + b1 * Math.log(1 - x) + afac);
					u = err / t;
					x -= t = u / (1 - .5 * Math.min(1, u * (a1 / x - b1 / (1 - x))));
					if (x <= 0) x = .5 * (x + t);
					if (x >= 1) x = .5 * (x + t + 1);
					if (Math.abs(t) < EPS * x && j > 0) break;
				}
				return x;
			};
			jStat.ibeta = function ibeta(x, a, b) {
				var bt = x === 0 || x === 1 ? 0 : Math.exp(jStat.gammaln(a + b) - jStat.gammaln(a) - jStat.gammaln(b) + a * Math.log(x) + b * Math.log(1 - x));
				if (x < 0 || x > 1) return false;
				if (x < (a + 1) / (a + b + 2)) return bt * jStat.betacf(x, a, b) / a;
				return 1 - bt * jStat.betacf(1 - x, b, a) / b;
			};
			jStat.randn = function randn(n, m) {
				var u, v, x, y, q;
				if (!m) m = n;
				if (n) return jStat.create(n, m, function() {
					return jStat.randn();
				});
				do {
					u = jStat._random_fn();
					v = 1.7156 * (jStat._random_fn() - .5);
					x = u - .449871;
					y = Math.abs(v) + .386595;
					q = x * x + y * (.196 * y - .25472 * x);
				} while (q > .27597 && (q > .27846 || v * v > -4 * Math.log(u) * u * u));
				return v / u;
			};
			jStat.randg = function randg(shape, n, m) {
				var oalph = shape;
				var a1, a2, u, v, x, mat;
				if (!m) m = n;
				if (!shape) shape = 1;
				if (n) {
					mat = jStat.zeros(n, m);
					mat.alter(function() {
						return jStat.randg(shape);
					});
					return mat;
				}
				if (shape < 1) shape += 1;
				a1 = shape - 1 / 3;
				a2 = 1 / Math.sqrt(9 * a1);
				do {
					do {
						x = jStat.randn();
						v = 1 + a2 * x;
					} while (v <= 0);
					v = v * v * v;
					u = jStat._random_fn();
				} while (u > 1 - .331 * Math.pow(x, 4) && Math.log(u) > .5 * x * x + a1 * (1 - v + Math.log(v)));
				if (shape == oalph) return a1 * v;
				do
					u = jStat._random_fn();
				while (u === 0);
				return Math.pow(u, 1 / oalph) * a1 * v;
			};
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function() {
						return jStat(jStat.map(this, function(value) {
							return jStat[passfunc](value);
						}));
					};
				})(funcs[i]);
			})("gammaln gammafn factorial factorialln".split(" "));
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function() {
						return jStat(jStat[passfunc].apply(null, arguments));
					};
				})(funcs[i]);
			})("randn".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			(function(list) {
				for (var i = 0; i < list.length; i++) (function(func) {
					jStat[func] = function f(a, b, c) {
						if (!(this instanceof f)) return new f(a, b, c);
						this._a = a;
						this._b = b;
						this._c = c;
						return this;
					};
					jStat.fn[func] = function(a, b, c) {
						var newthis = jStat[func](a, b, c);
						newthis.data = this;
						return newthis;
					};
					jStat[func].prototype.sample = function(arr) {
						var a = this._a;
						var b = this._b;
						var c = this._c;
						if (arr) return jStat.alter(arr, function() {
							return jStat[func].sample(a, b, c);
						});
						else return jStat[func].sample(a, b, c);
					};
					(function(vals) {
						for (var i = 0; i < vals.length; i++) (function(fnfunc) {
							jStat[func].prototype[fnfunc] = function(x) {
								var a = this._a;
								var b = this._b;
								var c = this._c;
								if (!x && x !== 0) x = this.data;
								if (typeof x !== "number") return jStat.fn.map.call(x, function(x) {
									return jStat[func][fnfunc](x, a, b, c);
								});
								return jStat[func][fnfunc](x, a, b, c);
							};
						})(vals[i]);
					})("pdf cdf inv".split(" "));
					(function(vals) {
						for (var i = 0; i < vals.length; i++) (function(fnfunc) {
							jStat[func].prototype[fnfunc] = function() {
								return jStat[func][fnfunc](this._a, this._b, this._c);
							};
						})(vals[i]);
					})("mean median mode variance".split(" "));
				})(list[i]);
			})("beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine".split(" "));
			jStat.extend(jStat.beta, {
				pdf: function pdf(x, alpha, beta) {
					if (x > 1 || x < 0) return 0;
					if (alpha == 1 && beta == 1) return 1;
					if (alpha < 512 && beta < 512) return Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1) / jStat.betafn(alpha, beta);
					else return Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x) - jStat.betaln(alpha, beta));
				},
				cdf: function cdf(x, alpha, beta) {
					return x > 1 || x < 0 ? (x > 1) * 1 : jStat.ibeta(x, alpha, beta);
				},
				inv: function inv(x, alpha, beta) {
					return jStat.ibetainv(x, alpha, beta);
				},
				mean: function mean(alpha, beta) {
					return alpha / (alpha + beta);
				},
				median: function median(alpha, beta) {
					return jStat.ibetainv(.5, alpha, beta);
				},
				mode: function mode(alpha, beta) {
					return (alpha - 1) / (alpha + beta - 2);
				},
				sample: function sample(alpha, beta) {
					var u = jStat.randg(alpha);
					return u / (u + jStat.randg(beta));
				},
				variance: function variance(alpha, beta) {
					return alpha * beta / (Math.pow(alpha + beta, 2) * (alpha + beta + 1));
				}
			});
			jStat.extend(jStat.centralF, {
				pdf: function pdf(x, df1, df2) {
					var p, q, f;
					if (x < 0) return 0;
					if (df1 <= 2) {
						if (x === 0 && df1 < 2) return Infinity;
						if (x === 0 && df1 === 2) return 1;
						return 1 / jStat.betafn(df1 / 2, df2 / 2) * Math.pow(df1 / df2, df1 / 2) * Math.pow(x, df1 / 2 - 1) * Math.pow(1 + df1 / df2 * x, -(df1 + df2) / 2);
					}
					p = df1 * x / (df2 + x * df1);
					q = df2 / (df2 + x * df1);
					f = df1 * q / 2;
					return f * jStat.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
				},
				cdf: function cdf(x, df1, df2) {
					if (x < 0) return 0;
					return jStat.ibeta(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2);
				},
				inv: function inv(x, df1, df2) {
					return df2 / (df1 * (1 / jStat.ibetainv(x, df1 / 2, df2 / 2) - 1));
				},
				mean: function mean(df1, df2) {
					return df2 > 2 ? df2 / (df2 - 2) : void 0;
				},
				mode: function mode(df1, df2) {
					return df1 > 2 ? df2 * (df1 - 2) / (df1 * (df2 + 2)) : void 0;
				},
				sample: function sample(df1, df2) {
					var x1 = jStat.randg(df1 / 2) * 2;
					var x2 = jStat.randg(df2 / 2) * 2;
					return x1 / df1 / (x2 / df2);
				},
				variance: function variance(df1, df2) {
					if (df2 <= 4) return void 0;
					return 2 * df2 * df2 * (df1 + df2 - 2) / (df1 * (df2 - 2) * (df2 - 2) * (df2 - 4));
				}
			});
			jStat.extend(jStat.cauchy, {
				pdf: function pdf(x, local, scale) {
					if (scale < 0) return 0;
					return scale / (Math.pow(x - local, 2) + Math.pow(scale, 2)) / Math.PI;
				},
				cdf: function cdf(x, local, scale) {
					return Math.atan((x - local) / scale) / Math.PI + .5;
				},
				inv: function(p, local, scale) {
					return local + scale * Math.tan(Math.PI * (p - .5));
				},
				median: function median(local) {
					return local;
				},
				mode: function mode(local) {
					return local;
				},
				sample: function sample(local, scale) {
					return jStat.randn() * Math.sqrt(1 / (2 * jStat.randg(.5))) * scale + local;
				}
			});
			jStat.extend(jStat.chisquare, {
				pdf: function pdf(x, dof) {
					if (x < 0) return 0;
					return x === 0 && dof === 2 ? .5 : Math.exp((dof / 2 - 1) * Math.log(x) - x / 2 - dof / 2 * Math.log(2) - jStat.gammaln(dof / 2));
				},
				cdf: function cdf(x, dof) {
					if (x < 0) return 0;
					return jStat.lowRegGamma(dof / 2, x / 2);
				},
				inv: function(p, dof) {
					return 2 * jStat.gammapinv(p, .5 * dof);
				},
				mean: function(dof) {
					return dof;
				},
				median: function median(dof) {
					return dof * Math.pow(1 - 2 / (9 * dof), 3);
				},
				mode: function mode(dof) {
					return dof - 2 > 0 ? dof - 2 : 0;
				},
				sample: function sample(dof) {
					return jStat.randg(dof / 2) * 2;
				},
				variance: function variance(dof) {
					return 2 * dof;
				}
			});
			jStat.extend(jStat.exponential, {
				pdf: function pdf(x, rate) {
					return x < 0 ? 0 : rate * Math.exp(-rate * x);
				},
				cdf: function cdf(x, rate) {
					return x < 0 ? 0 : 1 - Math.exp(-rate * x);
				},
				inv: function(p, rate) {
					return -Math.log(1 - p) / rate;
				},
				mean: function(rate) {
					return 1 / rate;
				},
				median: function(rate) {
					return 1 / rate * Math.log(2);
				},
				mode: function mode() {
					return 0;
				},
				sample: function sample(rate) {
					return -1 / rate * Math.log(jStat._random_fn());
				},
				variance: function(rate) {
					return Math.pow(rate, -2);
				}
			});
			jStat.extend(jStat.gamma, {
				pdf: function pdf(x, shape, scale) {
					if (x < 0) return 0;
					return x === 0 && shape === 1 ? 1 / scale : Math.exp((shape - 1) * Math.log(x) - x / scale - jStat.gammaln(shape) - shape * Math.log(scale));
				},
				cdf: function cdf(x, shape, scale) {
					if (x < 0) return 0;
					return jStat.lowRegGamma(shape, x / scale);
				},
				inv: function(p, shape, scale) {
					return jStat.gammapinv(p, shape) * scale;
				},
				mean: function(shape, scale) {
					return shape * scale;
				},
				mode: function mode(shape, scale) {
					if (shape > 1) return (shape - 1) * scale;
				},
				sample: function sample(shape, scale) {
					return jStat.randg(shape) * scale;
				},
				variance: function variance(shape, scale) {
					return shape * scale * scale;
				}
			});
			jStat.extend(jStat.invgamma, {
				pdf: function pdf(x, shape, scale) {
					if (x <= 0) return 0;
					return Math.exp(-(shape + 1) * Math.log(x) - scale / x - jStat.gammaln(shape) + shape * Math.log(scale));
				},
				cdf: function cdf(x, shape, scale) {
					if (x <= 0) return 0;
					return 1 - jStat.lowRegGamma(shape, scale / x);
				},
				inv: function(p, shape, scale) {
					return scale / jStat.gammapinv(1 - p, shape);
				},
				mean: function(shape, scale) {
					return shape > 1 ? scale / (shape - 1) : void 0;
				},
				mode: function mode(shape, scale) {
					return scale / (shape + 1);
				},
				sample: function sample(shape, scale) {
					return scale / jStat.randg(shape);
				},
				variance: function variance(shape, scale) {
					if (shape <= 2) return void 0;
					return scale * scale / ((shape - 1) * (shape - 1) * (shape - 2));
				}
			});
			jStat.extend(jStat.kumaraswamy, {
				pdf: function pdf(x, alpha, beta) {
					if (x === 0 && alpha === 1) return beta;
					else if (x === 1 && beta === 1) return alpha;
					return Math.exp(Math.log(alpha) + Math.log(beta) + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - Math.pow(x, alpha)));
				},
				cdf: function cdf(x, alpha, beta) {
					if (x < 0) return 0;
					else if (x > 1) return 1;
					return 1 - Math.pow(1 - Math.pow(x, alpha), beta);
				},
				inv: function inv(p, alpha, beta) {
					return Math.pow(1 - Math.pow(1 - p, 1 / beta), 1 / alpha);
				},
				mean: function(alpha, beta) {
					return beta * jStat.gammafn(1 + 1 / alpha) * jStat.gammafn(beta) / jStat.gammafn(1 + 1 / alpha + beta);
				},
				median: function median(alpha, beta) {
					return Math.pow(1 - Math.pow(2, -1 / beta), 1 / alpha);
				},
				mode: function mode(alpha, beta) {
					if (!(alpha >= 1 && beta >= 1 && alpha !== 1 && beta !== 1)) return void 0;
					return Math.pow((alpha - 1) / (alpha * beta - 1), 1 / alpha);
				},
				variance: function variance() {
					throw new Error("variance not yet implemented");
				}
			});
			jStat.extend(jStat.lognormal, {
				pdf: function pdf(x, mu, sigma) {
					if (x <= 0) return 0;
					return Math.exp(-Math.log(x) - .5 * Math.log(2 * Math.PI) - Math.log(sigma) - Math.pow(Math.log(x) - mu, 2) / (2 * sigma * sigma));
				},
				cdf: function cdf(x, mu, sigma) {
					if (x < 0) return 0;
					return .5 + .5 * jStat.erf((Math.log(x) - mu) / Math.sqrt(2 * sigma * sigma));
				},
				inv: function(p, mu, sigma) {
					return Math.exp(-1.4142135623730951 * sigma * jStat.erfcinv(2 * p) + mu);
				},
				mean: function mean(mu, sigma) {
					return Math.exp(mu + sigma * sigma / 2);
				},
				median: function median(mu) {
					return Math.exp(mu);
				},
				mode: function mode(mu, sigma) {
					return Math.exp(mu - sigma * sigma);
				},
				sample: function sample(mu, sigma) {
					return Math.exp(jStat.randn() * sigma + mu);
				},
				variance: function variance(mu, sigma) {
					return (Math.exp(sigma * sigma) - 1) * Math.exp(2 * mu + sigma * sigma);
				}
			});
			jStat.extend(jStat.noncentralt, {
				pdf: function pdf(x, dof, ncp) {
					var tol = 1e-14;
					if (Math.abs(ncp) < tol) return jStat.studentt.pdf(x, dof);
					if (Math.abs(x) < tol) return Math.exp(jStat.gammaln((dof + 1) / 2) - ncp * ncp / 2 - .5 * Math.log(Math.PI * dof) - jStat.gammaln(dof / 2));
					return dof / x * (jStat.noncentralt.cdf(x * Math.sqrt(1 + 2 / dof), dof + 2, ncp) - jStat.noncentralt.cdf(x, dof, ncp));
				},
				cdf: function cdf(x, dof, ncp) {
					var tol = 1e-14;
					var min_iterations = 200;
					if (Math.abs(ncp) < tol) return jStat.studentt.cdf(x, dof);
					var flip = false;
					if (x < 0) {
						flip = true;
						ncp = -ncp;
					}
					var prob = jStat.normal.cdf(-ncp, 0, 1);
					var value = tol + 1;
					var lastvalue = value;
					var y = x * x / (x * x + dof);
					var j = 0;
					var p = Math.exp(-ncp * ncp / 2);
					var q = Math.exp(-ncp * ncp / 2 - .5 * Math.log(2) - jStat.gammaln(3 / 2)) * ncp;
					while (j < min_iterations || lastvalue > tol || value > tol) {
						lastvalue = value;
						if (j > 0) {
							p *= ncp * ncp / (2 * j);
							q *= ncp * ncp / (2 * (j + 1 / 2));
						}
						value = p * jStat.beta.cdf(y, j + .5, dof / 2) + q * jStat.beta.cdf(y, j + 1, dof / 2);
						prob += .5 * value;
						j++;
					}
					return flip ? 1 - prob : prob;
				}
			});
			jStat.extend(jStat.normal, {
				pdf: function pdf(x, mean, std) {
					return Math.exp(-.5 * Math.log(2 * Math.PI) - Math.log(std) - Math.pow(x - mean, 2) / (2 * std * std));
				},
				cdf: function cdf(x, mean, std) {
					return .5 * (1 + jStat.erf((x - mean) / Math.sqrt(2 * std * std)));
				},
				inv: function(p, mean, std) {
					return -1.4142135623730951 * std * jStat.erfcinv(2 * p) + mean;
				},
				mean: function(mean) {
					return mean;
				},
				median: function median(mean) {
					return mean;
				},
				mode: function(mean) {
					return mean;
				},
				sample: function sample(mean, std) {
					return jStat.randn() * std + mean;
				},
				variance: function(mean, std) {
					return std * std;
				}
			});
			jStat.extend(jStat.pareto, {
				pdf: function pdf(x, scale, shape) {
					if (x < scale) return 0;
					return shape * Math.pow(scale, shape) / Math.pow(x, shape + 1);
				},
				cdf: function cdf(x, scale, shape) {
					if (x < scale) return 0;
					return 1 - Math.pow(scale / x, shape);
				},
				inv: function inv(p, scale, shape) {
					return scale / Math.pow(1 - p, 1 / shape);
				},
				mean: function mean(scale, shape) {
					if (shape <= 1) return void 0;
					return shape * Math.pow(scale, shape) / (shape - 1);
				},
				median: function median(scale, shape) {
					return scale * (shape * Math.SQRT2);
				},
				mode: function mode(scale) {
					return scale;
				},
				variance: function(scale, shape) {
					if (shape <= 2) return void 0;
					return scale * scale * shape / (Math.pow(shape - 1, 2) * (shape - 2));
				}
			});
			jStat.extend(jStat.studentt, {
				pdf: function pdf(x, dof) {
					dof = dof > 1e100 ? 1e100 : dof;
					return 1 / (Math.sqrt(dof) * jStat.betafn(.5, dof / 2)) * Math.pow(1 + x * x / dof, -((dof + 1) / 2));
				},
				cdf: function cdf(x, dof) {
					var dof2 = dof / 2;
					return jStat.ibeta((x + Math.sqrt(x * x + dof)) / (2 * Math.sqrt(x * x + dof)), dof2, dof2);
				},
				inv: function(p, dof) {
					var x = jStat.ibetainv(2 * Math.min(p, 1 - p), .5 * dof, .5);
					x = Math.sqrt(dof * (1 - x) / x);
					return p > .5 ? x : -x;
				},
				mean: function mean(dof) {
					return dof > 1 ? 0 : void 0;
				},
				median: function median() {
					return 0;
				},
				mode: function mode() {
					return 0;
				},
				sample: function sample(dof) {
					return jStat.randn() * Math.sqrt(dof / (2 * jStat.randg(dof / 2)));
				},
				variance: function variance(dof) {
					return dof > 2 ? dof / (dof - 2) : dof > 1 ? Infinity : void 0;
				}
			});
			jStat.extend(jStat.weibull, {
				pdf: function pdf(x, scale, shape) {
					if (x < 0 || scale < 0 || shape < 0) return 0;
					return shape / scale * Math.pow(x / scale, shape - 1) * Math.exp(-Math.pow(x / scale, shape));
				},
				cdf: function cdf(x, scale, shape) {
					return x < 0 ? 0 : 1 - Math.exp(-Math.pow(x / scale, shape));
				},
				inv: function(p, scale, shape) {
					return scale * Math.pow(-Math.log(1 - p), 1 / shape);
				},
				mean: function(scale, shape) {
					return scale * jStat.gammafn(1 + 1 / shape);
				},
				median: function median(scale, shape) {
					return scale * Math.pow(Math.log(2), 1 / shape);
				},
				mode: function mode(scale, shape) {
					if (shape <= 1) return 0;
					return scale * Math.pow((shape - 1) / shape, 1 / shape);
				},
				sample: function sample(scale, shape) {
					return scale * Math.pow(-Math.log(jStat._random_fn()), 1 / shape);
				},
				variance: function variance(scale, shape) {
					return scale * scale * jStat.gammafn(1 + 2 / shape) - Math.pow(jStat.weibull.mean(scale, shape), 2);
				}
			});
			jStat.extend(jStat.uniform, {
				pdf: function pdf(x, a, b) {
					return x < a || x > b ? 0 : 1 / (b - a);
				},
				cdf: function cdf(x, a, b) {
					if (x < a) return 0;
					else if (x < b) return (x - a) / (b - a);
					return 1;
				},
				inv: function(p, a, b) {
					return a + p * (b - a);
				},
				mean: function mean(a, b) {
					return .5 * (a + b);
				},
				median: function median(a, b) {
					return jStat.mean(a, b);
				},
				mode: function mode() {
					throw new Error("mode is not yet implemented");
				},
				sample: function sample(a, b) {
					return a / 2 + b / 2 + (b / 2 - a / 2) * (2 * jStat._random_fn() - 1);
				},
				variance: function variance(a, b) {
					return Math.pow(b - a, 2) / 12;
				}
			});
			function betinc(x, a, b, eps) {
				var a0 = 0;
				var b0 = 1;
				var a1 = 1;
				var b1 = 1;
				var m9 = 0;
				var a2 = 0;
				var c9;
				while (Math.abs((a1 - a2) / a1) > eps) {
					a2 = a1;
					c9 = -(a + m9) * (a + b + m9) * x / (a + 2 * m9) / (a + 2 * m9 + 1);
					a0 = a1 + c9 * a0;
					b0 = b1 + c9 * b0;
					m9 = m9 + 1;
					c9 = m9 * (b - m9) * x / (a + 2 * m9 - 1) / (a + 2 * m9);
					a1 = a0 + c9 * a1;
					b1 = b0 + c9 * b1;
					a0 = a0 / b1;
					b0 = b0 / b1;
					a1 = a1 / b1;
					b1 = 1;
				}
				return a1 / a;
			}
			jStat.extend(jStat.binomial, {
				pdf: function pdf(k, n, p) {
					return p === 0 || p === 1 ? n * p === k ? 1 : 0 : jStat.combination(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
				},
				cdf: function cdf(x, n, p) {
					var betacdf;
					var eps = 1e-10;
					if (x < 0) return 0;
					if (x >= n) return 1;
					if (p < 0 || p > 1 || n <= 0) return NaN;
					x = Math.floor(x);
					var z = p;
					var a = x + 1;
					var b = n - x;
					var s = a + b;
					var bt = Math.exp(jStat.gammaln(s) - jStat.gammaln(b) - jStat.gammaln(a) + a * Math.log(z) + b * Math.log(1 - z));
					if (z < (a + 1) / (s + 2)) betacdf = bt * betinc(z, a, b, eps);
					else betacdf = 1 - bt * betinc(1 - z, b, a, eps);
					return Math.round((1 - betacdf) * (1 / eps)) / (1 / eps);
				}
			});
			jStat.extend(jStat.negbin, {
				pdf: function pdf(k, r, p) {
					if (k !== k >>> 0) return false;
					if (k < 0) return 0;
					return jStat.combination(k + r - 1, r - 1) * Math.pow(1 - p, k) * Math.pow(p, r);
				},
				cdf: function cdf(x, r, p) {
					var sum = 0, k = 0;
					if (x < 0) return 0;
					for (; k <= x; k++) sum += jStat.negbin.pdf(k, r, p);
					return sum;
				}
			});
			jStat.extend(jStat.hypgeom, {
				pdf: function pdf(k, N, m, n) {
					if (k !== k | 0) return false;
					else if (k < 0 || k < m - (N - n)) return 0;
					else if (k > n || k > m) return 0;
					else if (m * 2 > N) {
						if (n * 2 > N) return jStat.hypgeom.pdf(N - m - n + k, N, N - m, N - n);
						else return jStat.hypgeom.pdf(n - k, N, N - m, n);
					} else if (n * 2 > N) return jStat.hypgeom.pdf(m - k, N, m, N - n);
					else if (m < n) return jStat.hypgeom.pdf(k, N, n, m);
					else {
						var scaledPDF = 1;
						var samplesDone = 0;
						for (var i = 0; i < k; i++) {
							while (scaledPDF > 1 && samplesDone < n) {
								scaledPDF *= 1 - m / (N - samplesDone);
								samplesDone++;
							}
							scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
						}
						for (; samplesDone < n; samplesDone++) scaledPDF *= 1 - m / (N - samplesDone);
						return Math.min(1, Math.max(0, scaledPDF));
					}
				},
				cdf: function cdf(x, N, m, n) {
					if (x < 0 || x < m - (N - n)) return 0;
					else if (x >= n || x >= m) return 1;
					else if (m * 2 > N) {
						if (n * 2 > N) return jStat.hypgeom.cdf(N - m - n + x, N, N - m, N - n);
						else return 1 - jStat.hypgeom.cdf(n - x - 1, N, N - m, n);
					} else if (n * 2 > N) return 1 - jStat.hypgeom.cdf(m - x - 1, N, m, N - n);
					else if (m < n) return jStat.hypgeom.cdf(x, N, n, m);
					else {
						var scaledCDF = 1;
						var scaledPDF = 1;
						var samplesDone = 0;
						for (var i = 0; i < x; i++) {
							while (scaledCDF > 1 && samplesDone < n) {
								var factor = 1 - m / (N - samplesDone);
								scaledPDF *= factor;
								scaledCDF *= factor;
								samplesDone++;
							}
							scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N - m - n + i + 1));
							scaledCDF += scaledPDF;
						}
						for (; samplesDone < n; samplesDone++) scaledCDF *= 1 - m / (N - samplesDone);
						return Math.min(1, Math.max(0, scaledCDF));
					}
				}
			});
			jStat.extend(jStat.poisson, {
				pdf: function pdf(k, l) {
					if (l < 0 || k % 1 !== 0 || k < 0) return 0;
					return Math.pow(l, k) * Math.exp(-l) / jStat.factorial(k);
				},
				cdf: function cdf(x, l) {
					var sumarr = [], k = 0;
					if (x < 0) return 0;
					for (; k <= x; k++) sumarr.push(jStat.poisson.pdf(k, l));
					return jStat.sum(sumarr);
				},
				mean: function(l) {
					return l;
				},
				variance: function(l) {
					return l;
				},
				sampleSmall: function sampleSmall(l) {
					var p = 1, k = 0, L = Math.exp(-l);
					do {
						k++;
						p *= jStat._random_fn();
					} while (p > L);
					return k - 1;
				},
				sampleLarge: function sampleLarge(l) {
					var lam = l;
					var k;
					var U, V, slam = Math.sqrt(lam), loglam = Math.log(lam), a, b = .931 + 2.53 * slam, invalpha, vr, us;
					a = -.059 + .02483 * b;
					invalpha = 1.1239 + 1.1328 / (b - 3.4);
					vr = .9277 - 3.6224 / (b - 2);
					while (1) {
						U = Math.random() - .5;
						V = Math.random();
						us = .5 - Math.abs(U);
						k = Math.floor((2 * a / us + b) * U + lam + .43);
						if (us >= .07 && V <= vr) return k;
						if (k < 0 || us < .013 && V > us) continue;
						if (Math.log(V) + Math.log(invalpha) - Math.log(a / (us * us) + b) <= -lam + k * loglam - jStat.loggam(k + 1)) return k;
					}
				},
				sample: function sample(l) {
					if (l < 10) return this.sampleSmall(l);
					else return this.sampleLarge(l);
				}
			});
			jStat.extend(jStat.triangular, {
				pdf: function pdf(x, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					else if (x < a || x > b) return 0;
					else if (x < c) return 2 * (x - a) / ((b - a) * (c - a));
					else if (x === c) return 2 / (b - a);
					else return 2 * (b - x) / ((b - a) * (b - c));
				},
				cdf: function cdf(x, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					if (x <= a) return 0;
					else if (x >= b) return 1;
					if (x <= c) return Math.pow(x - a, 2) / ((b - a) * (c - a));
					else return 1 - Math.pow(b - x, 2) / ((b - a) * (b - c));
				},
				inv: function inv(p, a, b, c) {
					if (b <= a || c < a || c > b) return NaN;
					else if (p <= (c - a) / (b - a)) return a + (b - a) * Math.sqrt(p * ((c - a) / (b - a)));
					else return a + (b - a) * (1 - Math.sqrt((1 - p) * (1 - (c - a) / (b - a))));
				},
				mean: function mean(a, b, c) {
					return (a + b + c) / 3;
				},
				median: function median(a, b, c) {
					if (c <= (a + b) / 2) return b - Math.sqrt((b - a) * (b - c)) / Math.sqrt(2);
					else if (c > (a + b) / 2) return a + Math.sqrt((b - a) * (c - a)) / Math.sqrt(2);
				},
				mode: function mode(a, b, c) {
					return c;
				},
				sample: function sample(a, b, c) {
					var u = jStat._random_fn();
					if (u < (c - a) / (b - a)) return a + Math.sqrt(u * (b - a) * (c - a));
					return b - Math.sqrt((1 - u) * (b - a) * (b - c));
				},
				variance: function variance(a, b, c) {
					return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
				}
			});
			jStat.extend(jStat.arcsine, {
				pdf: function pdf(x, a, b) {
					if (b <= a) return NaN;
					return x <= a || x >= b ? 0 : 2 / Math.PI * Math.pow(Math.pow(b - a, 2) - Math.pow(2 * x - a - b, 2), -.5);
				},
				cdf: function cdf(x, a, b) {
					if (x < a) return 0;
					else if (x < b) return 2 / Math.PI * Math.asin(Math.sqrt((x - a) / (b - a)));
					return 1;
				},
				inv: function(p, a, b) {
					return a + (.5 - .5 * Math.cos(Math.PI * p)) * (b - a);
				},
				mean: function mean(a, b) {
					if (b <= a) return NaN;
					return (a + b) / 2;
				},
				median: function median(a, b) {
					if (b <= a) return NaN;
					return (a + b) / 2;
				},
				mode: function mode() {
					throw new Error("mode is not yet implemented");
				},
				sample: function sample(a, b) {
					return (a + b) / 2 + (b - a) / 2 * Math.sin(2 * Math.PI * jStat.uniform.sample(0, 1));
				},
				variance: function variance(a, b) {
					if (b <= a) return NaN;
					return Math.pow(b - a, 2) / 8;
				}
			});
			function laplaceSign(x) {
				return x / Math.abs(x);
			}
			jStat.extend(jStat.laplace, {
				pdf: function pdf(x, mu, b) {
					return b <= 0 ? 0 : Math.exp(-Math.abs(x - mu) / b) / (2 * b);
				},
				cdf: function cdf(x, mu, b) {
					if (b <= 0) return 0;
					if (x < mu) return .5 * Math.exp((x - mu) / b);
					else return 1 - .5 * Math.exp(-(x - mu) / b);
				},
				mean: function(mu) {
					return mu;
				},
				median: function(mu) {
					return mu;
				},
				mode: function(mu) {
					return mu;
				},
				variance: function(mu, b) {
					return 2 * b * b;
				},
				sample: function sample(mu, b) {
					var u = jStat._random_fn() - .5;
					return mu - b * laplaceSign(u) * Math.log(1 - 2 * Math.abs(u));
				}
			});
			function tukeyWprob(w, rr, cc) {
				var nleg = 12;
				var ihalf = 6;
				var C1 = -30;
				var C2 = -50;
				var C3 = 60;
				var bb = 8;
				var wlar = 3;
				var wincr1 = 2;
				var wincr2 = 3;
				var xleg = [
					.9815606342467192,
					.9041172563704749,
					.7699026741943047,
					.5873179542866175,
					.3678314989981802,
					.1252334085114689
				];
				var aleg = [
					.04717533638651183,
					.10693932599531843,
					.16007832854334622,
					.20316742672306592,
					.2334925365383548,
					.24914704581340277
				];
				var qsqz = w * .5;
				if (qsqz >= bb) return 1;
				var pr_w = 2 * jStat.normal.cdf(qsqz, 0, 1, 1, 0) - 1;
				if (pr_w >= Math.exp(C2 / cc)) pr_w = Math.pow(pr_w, cc);
				else pr_w = 0;
				var wincr;
				if (w > wlar) wincr = wincr1;
				else wincr = wincr2;
				var blb = qsqz;
				var binc = (bb - qsqz) / wincr;
				var bub = blb + binc;
				var einsum = 0;
				var cc1 = cc - 1;
				for (var wi = 1; wi <= wincr; wi++) {
					var elsum = 0;
					var a = .5 * (bub + blb);
					var b = .5 * (bub - blb);
					for (var jj = 1; jj <= nleg; jj++) {
						var j, xx;
						if (ihalf < jj) {
							j = nleg - jj + 1;
							xx = xleg[j - 1];
						} else {
							j = jj;
							xx = -xleg[j - 1];
						}
						var ac = a + b * xx;
						var qexpo = ac * ac;
						if (qexpo > C3) break;
						var pplus = 2 * jStat.normal.cdf(ac, 0, 1, 1, 0);
						var pminus = 2 * jStat.normal.cdf(ac, w, 1, 1, 0);
						var rinsum = pplus * .5 - pminus * .5;
						if (rinsum >= Math.exp(C1 / cc1)) {
							rinsum = aleg[j - 1] * Math.exp(-(.5 * qexpo)) * Math.pow(rinsum, cc1);
							elsum += rinsum;
						}
					}
					elsum *= 2 * b * cc / Math.sqrt(2 * Math.PI);
					einsum += elsum;
					blb = bub;
					bub += binc;
				}
				pr_w += einsum;
				if (pr_w <= Math.exp(C1 / rr)) return 0;
				pr_w = Math.pow(pr_w, rr);
				if (pr_w >= 1) return 1;
				return pr_w;
			}
			function tukeyQinv(p, c, v) {
				var p0 = .322232421088;
				var q0 = .099348462606;
				var p1 = -1;
				var q1 = .588581570495;
				var p2 = -.342242088547;
				var q2 = .531103462366;
				var p3 = -.204231210125;
				var q3 = .10353775285;
				var p4 = -453642210148e-16;
				var q4 = .0038560700634;
				var c1 = .8832;
				var c2 = .2368;
				var c3 = 1.214;
				var c4 = 1.208;
				var c5 = 1.4142;
				var vmax = 120;
				var ps = .5 - .5 * p;
				var yi = Math.sqrt(Math.log(1 / (ps * ps)));
				var t = yi + ((((yi * p4 + p3) * yi + p2) * yi + p1) * yi + p0) / ((((yi * q4 + q3) * yi + q2) * yi + q1) * yi + q0);
				if (v < vmax) t += (t * t * t + t) / v / 4;
				var q = c1 - c2 * t;
				if (v < vmax) q += -c3 / v + c4 * t / v;
				return t * (q * Math.log(c - 1) + c5);
			}
			jStat.extend(jStat.tukey, {
				cdf: function cdf(q, nmeans, df) {
					var rr = 1;
					var cc = nmeans;
					var nlegq = 16;
					var ihalfq = 8;
					var eps1 = -30;
					var eps2 = 1e-14;
					var dhaf = 100;
					var dquar = 800;
					var deigh = 5e3;
					var dlarg = 25e3;
					var ulen1 = 1;
					var ulen2 = .5;
					var ulen3 = .25;
					var ulen4 = .125;
					var xlegq = [
						.9894009349916499,
						.9445750230732326,
						.8656312023878318,
						.755404408355003,
						.6178762444026438,
						.45801677765722737,
						.2816035507792589,
						.09501250983763744
					];
					var alegq = [
						.027152459411754096,
						.062253523938647894,
						.09515851168249279,
						.12462897125553388,
						.14959598881657674,
						.16915651939500254,
						.18260341504492358,
						.1894506104550685
					];
					if (q <= 0) return 0;
					if (df < 2 || rr < 1 || cc < 2) return NaN;
					if (!Number.isFinite(q)) return 1;
					if (df > dlarg) return tukeyWprob(q, rr, cc);
					var f2 = df * .5;
					var f2lf = f2 * Math.log(df) - df * Math.log(2) - jStat.gammaln(f2);
					var f21 = f2 - 1;
					var ff4 = df * .25;
					var ulen;
					if (df <= dhaf) ulen = ulen1;
					else if (df <= dquar) ulen = ulen2;
					else if (df <= deigh) ulen = ulen3;
					else ulen = ulen4;
					f2lf += Math.log(ulen);
					var ans = 0;
					for (var i = 1; i <= 50; i++) {
						var otsum = 0;
						var twa1 = (2 * i - 1) * ulen;
						for (var jj = 1; jj <= nlegq; jj++) {
							var j, t1;
							if (ihalfq < jj) {
								j = jj - ihalfq - 1;
								t1 = f2lf + f21 * Math.log(twa1 + xlegq[j] * ulen) - (xlegq[j] * ulen + twa1) * ff4;
							} else {
								j = jj - 1;
								t1 = f2lf + f21 * Math.log(twa1 - xlegq[j] * ulen) + (xlegq[j] * ulen - twa1) * ff4;
							}
							var qsqz;
							if (t1 >= eps1) {
								if (ihalfq < jj) qsqz = q * Math.sqrt((xlegq[j] * ulen + twa1) * .5);
								else qsqz = q * Math.sqrt((-(xlegq[j] * ulen) + twa1) * .5);
								var rotsum = tukeyWprob(qsqz, rr, cc) * alegq[j] * Math.exp(t1);
								otsum += rotsum;
							}
						}
						if (i * ulen >= 1 && otsum <= eps2) break;
						ans += otsum;
					}
					if (otsum > eps2) throw new Error("tukey.cdf failed to converge");
					if (ans > 1) ans = 1;
					return ans;
				},
				inv: function(p, nmeans, df) {
					var rr = 1;
					var cc = nmeans;
					var eps = 1e-4;
					var maxiter = 50;
					if (df < 2 || rr < 1 || cc < 2) return NaN;
					if (p < 0 || p > 1) return NaN;
					if (p === 0) return 0;
					if (p === 1) return Infinity;
					var x0 = tukeyQinv(p, cc, df);
					var valx0 = jStat.tukey.cdf(x0, nmeans, df) - p;
					var x1;
					if (valx0 > 0) x1 = Math.max(0, x0 - 1);
					else x1 = x0 + 1;
					var valx1 = jStat.tukey.cdf(x1, nmeans, df) - p;
					var ans;
					for (var iter = 1; iter < maxiter; iter++) {
						ans = x1 - valx1 * (x1 - x0) / (valx1 - valx0);
						valx0 = valx1;
						x0 = x1;
						if (ans < 0) {
							ans = 0;
							valx1 = -p;
						}
						valx1 = jStat.tukey.cdf(ans, nmeans, df) - p;
						x1 = ans;
						if (Math.abs(x1 - x0) < eps) return ans;
					}
					throw new Error("tukey.inv failed to converge");
				}
			});
		})(jStat, Math);
		(function(jStat, Math) {
			var push = Array.prototype.push;
			var isArray = jStat.utils.isArray;
			function isUsable(arg) {
				return isArray(arg) || arg instanceof jStat;
			}
			jStat.extend({
				add: function add(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.map(arr, function(value, row, col) {
							return value + arg[row][col];
						});
					}
					return jStat.map(arr, function(value) {
						return value + arg;
					});
				},
				subtract: function subtract(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.map(arr, function(value, row, col) {
							return value - arg[row][col] || 0;
						});
					}
					return jStat.map(arr, function(value) {
						return value - arg;
					});
				},
				divide: function divide(arr, arg) {
					if (isUsable(arg)) {
						if (!isUsable(arg[0])) arg = [arg];
						return jStat.multiply(arr, jStat.inv(arg));
					}
					return jStat.map(arr, function(value) {
						return value / arg;
					});
				},
				multiply: function multiply(arr, arg) {
					var row, col, nrescols, sum, nrow, ncol, res, rescols;
					if (arr.length === void 0 && arg.length === void 0) return arr * arg;
					nrow = arr.length, ncol = arr[0].length, res = jStat.zeros(nrow, nrescols = isUsable(arg) ? arg[0].length : ncol), rescols = 0;
					if (isUsable(arg)) {
						for (; rescols < nrescols; rescols++) for (row = 0; row < nrow; row++) {
							sum = 0;
							for (col = 0; col < ncol; col++) sum += arr[row][col] * arg[col][rescols];
							res[row][rescols] = sum;
						}
						return nrow === 1 && rescols === 1 ? res[0][0] : res;
					}
					return jStat.map(arr, function(value) {
						return value * arg;
					});
				},
				outer: function outer(A, B) {
					return jStat.multiply(A.map(function(t) {
						return [t];
					}), [B]);
				},
				dot: function dot(arr, arg) {
					if (!isUsable(arr[0])) arr = [arr];
					if (!isUsable(arg[0])) arg = [arg];
					var left = arr[0].length === 1 && arr.length !== 1 ? jStat.transpose(arr) : arr, right = arg[0].length === 1 && arg.length !== 1 ? jStat.transpose(arg) : arg, res = [], row = 0, nrow = left.length, ncol = left[0].length, sum, col;
					for (; row < nrow; row++) {
						res[row] = [];
						sum = 0;
						for (col = 0; col < ncol; col++) sum += left[row][col] * right[row][col];
						res[row] = sum;
					}
					return res.length === 1 ? res[0] : res;
				},
				pow: function pow(arr, arg) {
					return jStat.map(arr, function(value) {
						return Math.pow(value, arg);
					});
				},
				exp: function exp(arr) {
					return jStat.map(arr, function(value) {
						return Math.exp(value);
					});
				},
				log: function exp(arr) {
					return jStat.map(arr, function(value) {
						return Math.log(value);
					});
				},
				abs: function abs(arr) {
					return jStat.map(arr, function(value) {
						return Math.abs(value);
					});
				},
				norm: function norm(arr, p) {
					var nnorm = 0, i = 0;
					if (isNaN(p)) p = 2;
					if (isUsable(arr[0])) arr = arr[0];
					for (; i < arr.length; i++) nnorm += Math.pow(Math.abs(arr[i]), p);
					return Math.pow(nnorm, 1 / p);
				},
				angle: function angle(arr, arg) {
					return Math.acos(jStat.dot(arr, arg) / (jStat.norm(arr) * jStat.norm(arg)));
				},
				aug: function aug(a, b) {
					var newarr = [];
					var i = 0;
					for (; i < a.length; i++) newarr.push(a[i].slice());
					for (i = 0; i < newarr.length; i++) push.apply(newarr[i], b[i]);
					return newarr;
				},
				inv: function inv(a) {
					var rows = a.length;
					var cols = a[0].length;
					var b = jStat.identity(rows, cols);
					var c = jStat.gauss_jordan(a, b);
					var result = [];
					var i = 0;
					var j;
					for (; i < rows; i++) {
						result[i] = [];
						for (j = cols; j < c[0].length; j++) result[i][j - cols] = c[i][j];
					}
					return result;
				},
				det: function det(a) {
					if (a.length === 2) return a[0][0] * a[1][1] - a[0][1] * a[1][0];
					var determinant = 0;
					for (var i = 0; i < a.length; i++) {
						var submatrix = [];
						for (var row = 1; row < a.length; row++) {
							submatrix[row - 1] = [];
							for (var col = 0; col < a.length; col++) if (col < i) submatrix[row - 1][col] = a[row][col];
							else if (col > i) submatrix[row - 1][col - 1] = a[row][col];
						}
						var sign = i % 2 ? -1 : 1;
						determinant += det(submatrix) * a[0][i] * sign;
					}
					return determinant;
				},
				gauss_elimination: function gauss_elimination(a, b) {
					var i = 0, j = 0, n = a.length, m = a[0].length, factor = 1, sum = 0, x = [], maug, pivot, temp, k;
					a = jStat.aug(a, b);
					maug = a[0].length;
					for (i = 0; i < n; i++) {
						pivot = a[i][i];
						j = i;
						for (k = i + 1; k < m; k++) if (pivot < Math.abs(a[k][i])) {
							pivot = a[k][i];
							j = k;
						}
						if (j != i) for (k = 0; k < maug; k++) {
							temp = a[i][k];
							a[i][k] = a[j][k];
							a[j][k] = temp;
						}
						for (j = i + 1; j < n; j++) {
							factor = a[j][i] / a[i][i];
							for (k = i; k < maug; k++) a[j][k] = a[j][k] - factor * a[i][k];
						}
					}
					for (i = n - 1; i >= 0; i--) {
						sum = 0;
						for (j = i + 1; j <= n - 1; j++) sum = sum + x[j] * a[i][j];
						x[i] = (a[i][maug - 1] - sum) / a[i][i];
					}
					return x;
				},
				gauss_jordan: function gauss_jordan(a, b) {
					var m = jStat.aug(a, b);
					var h = m.length;
					var w = m[0].length;
					var c = 0;
					var x, y = 0, y2;
					for (; y < h; y++) {
						var maxrow = y;
						for (y2 = y + 1; y2 < h; y2++) if (Math.abs(m[y2][y]) > Math.abs(m[maxrow][y])) maxrow = y2;
						var tmp = m[y];
						m[y] = m[maxrow];
						m[maxrow] = tmp;
						for (y2 = y + 1; y2 < h; y2++) {
							c = m[y2][y] / m[y][y];
							for (x = y; x < w; x++) m[y2][x] -= m[y][x] * c;
						}
					}
					for (y = h - 1; y >= 0; y--) {
						c = m[y][y];
						for (y2 = 0; y2 < y; y2++) for (x = w - 1; x > y - 1; x--) m[y2][x] -= m[y][x] * m[y2][y] / c;
						m[y][y] /= c;
						for (x = h; x < w; x++) m[y][x] /= c;
					}
					return m;
				},
				triaUpSolve: function triaUpSolve(A, b) {
					var size = A[0].length;
					var x = jStat.zeros(1, size)[0];
					var parts;
					var matrix_mode = false;
					if (b[0].length != void 0) {
						b = b.map(function(i) {
							return i[0];
						});
						matrix_mode = true;
					}
					jStat.arange(size - 1, -1, -1).forEach(function(i) {
						parts = jStat.arange(i + 1, size).map(function(j) {
							return x[j] * A[i][j];
						});
						x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
					});
					if (matrix_mode) return x.map(function(i) {
						return [i];
					});
					return x;
				},
				triaLowSolve: function triaLowSolve(A, b) {
					var size = A[0].length;
					var x = jStat.zeros(1, size)[0];
					var parts;
					var matrix_mode = false;
					if (b[0].length != void 0) {
						b = b.map(function(i) {
							return i[0];
						});
						matrix_mode = true;
					}
					jStat.arange(size).forEach(function(i) {
						parts = jStat.arange(i).map(function(j) {
							return A[i][j] * x[j];
						});
						x[i] = (b[i] - jStat.sum(parts)) / A[i][i];
					});
					if (matrix_mode) return x.map(function(i) {
						return [i];
					});
					return x;
				},
				lu: function lu(A) {
					var size = A.length;
					var L = jStat.identity(size);
					var R = jStat.zeros(A.length, A[0].length);
					var parts;
					jStat.arange(size).forEach(function(t) {
						R[0][t] = A[0][t];
					});
					jStat.arange(1, size).forEach(function(l) {
						jStat.arange(l).forEach(function(i) {
							parts = jStat.arange(i).map(function(jj) {
								return L[l][jj] * R[jj][i];
							});
							L[l][i] = (A[l][i] - jStat.sum(parts)) / R[i][i];
						});
						jStat.arange(l, size).forEach(function(j) {
							parts = jStat.arange(l).map(function(jj) {
								return L[l][jj] * R[jj][j];
							});
							R[l][j] = A[parts.length][j] - jStat.sum(parts);
						});
					});
					return [L, R];
				},
				cholesky: function cholesky(A) {
					var size = A.length;
					var T = jStat.zeros(A.length, A[0].length);
					var parts;
					jStat.arange(size).forEach(function(i) {
						parts = jStat.arange(i).map(function(t) {
							return Math.pow(T[i][t], 2);
						});
						T[i][i] = Math.sqrt(A[i][i] - jStat.sum(parts));
						jStat.arange(i + 1, size).forEach(function(j) {
							parts = jStat.arange(i).map(function(t) {
								return T[i][t] * T[j][t];
							});
							T[j][i] = (A[i][j] - jStat.sum(parts)) / T[i][i];
						});
					});
					return T;
				},
				gauss_jacobi: function gauss_jacobi(a, b, x, r) {
					var i = 0;
					var j = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.multiply(jStat.inv(d), jStat.add(l, u)), -1);
					c = jStat.multiply(jStat.inv(d), b);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i++;
					}
					return xk;
				},
				gauss_seidel: function gauss_seidel(a, b, x, r) {
					var i = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var j, xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d, l)), u), -1);
					c = jStat.multiply(jStat.inv(jStat.add(d, l)), b);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i = i + 1;
					}
					return xk;
				},
				SOR: function SOR(a, b, x, r, w) {
					var i = 0;
					var n = a.length;
					var l = [];
					var u = [];
					var d = [];
					var j, xv, c, h, xk;
					for (; i < n; i++) {
						l[i] = [];
						u[i] = [];
						d[i] = [];
						for (j = 0; j < n; j++) if (i > j) {
							l[i][j] = a[i][j];
							u[i][j] = d[i][j] = 0;
						} else if (i < j) {
							u[i][j] = a[i][j];
							l[i][j] = d[i][j] = 0;
						} else {
							d[i][j] = a[i][j];
							l[i][j] = u[i][j] = 0;
						}
					}
					h = jStat.multiply(jStat.inv(jStat.add(d, jStat.multiply(l, w))), jStat.subtract(jStat.multiply(d, 1 - w), jStat.multiply(u, w)));
					c = jStat.multiply(jStat.multiply(jStat.inv(jStat.add(d, jStat.multiply(l, w))), b), w);
					xv = x;
					xk = jStat.add(jStat.multiply(h, x), c);
					i = 2;
					while (Math.abs(jStat.norm(jStat.subtract(xk, xv))) > r) {
						xv = xk;
						xk = jStat.add(jStat.multiply(h, xv), c);
						i++;
					}
					return xk;
				},
				householder: function householder(a) {
					var m = a.length;
					var n = a[0].length;
					var i = 0;
					var w = [];
					var p = [];
					var alpha, r, k, j, factor;
					for (; i < m - 1; i++) {
						alpha = 0;
						for (j = i + 1; j < n; j++) alpha += a[j][i] * a[j][i];
						factor = a[i + 1][i] > 0 ? -1 : 1;
						alpha = factor * Math.sqrt(alpha);
						r = Math.sqrt((alpha * alpha - a[i + 1][i] * alpha) / 2);
						w = jStat.zeros(m, 1);
						w[i + 1][0] = (a[i + 1][i] - alpha) / (2 * r);
						for (k = i + 2; k < m; k++) w[k][0] = a[k][i] / (2 * r);
						p = jStat.subtract(jStat.identity(m, n), jStat.multiply(jStat.multiply(w, jStat.transpose(w)), 2));
						a = jStat.multiply(p, jStat.multiply(a, p));
					}
					return a;
				},
				QR: function() {
					var sum = jStat.sum;
					var range = jStat.arange;
					function qr2(x) {
						var n = x.length;
						var p = x[0].length;
						var r = jStat.zeros(p, p);
						x = jStat.copy(x);
						var i, j = 0, k;
						for (; j < p; j++) {
							r[j][j] = Math.sqrt(sum(range(n).map(function(i) {
								return x[i][j] * x[i][j];
							})));
							for (i = 0; i < n; i++) x[i][j] = x[i][j] / r[j][j];
							for (k = j + 1; k < p; k++) {
								r[j][k] = sum(range(n).map(function(i) {
									return x[i][j] * x[i][k];
								}));
								for (i = 0; i < n; i++) x[i][k] = x[i][k] - x[i][j] * r[j][k];
							}
						}
						return [x, r];
					}
					return qr2;
				}(),
				lstsq: function() {
					function R_I(A) {
						A = jStat.copy(A);
						var size = A.length;
						var I = jStat.identity(size);
						jStat.arange(size - 1, -1, -1).forEach(function(i) {
							jStat.sliceAssign(I, { row: i }, jStat.divide(jStat.slice(I, { row: i }), A[i][i]));
							jStat.sliceAssign(A, { row: i }, jStat.divide(jStat.slice(A, { row: i }), A[i][i]));
							jStat.arange(i).forEach(function(j) {
								var c = jStat.multiply(A[j][i], -1);
								var Aj = jStat.slice(A, { row: j });
								var cAi = jStat.multiply(jStat.slice(A, { row: i }), c);
								jStat.sliceAssign(A, { row: j }, jStat.add(Aj, cAi));
								var Ij = jStat.slice(I, { row: j });
								var cIi = jStat.multiply(jStat.slice(I, { row: i }), c);
								jStat.sliceAssign(I, { row: j }, jStat.add(Ij, cIi));
							});
						});
						return I;
					}
					function qr_solve(A, b) {
						var array_mode = false;
						if (b[0].length === void 0) {
							b = b.map(function(x) {
								return [x];
							});
							array_mode = true;
						}
						var QR = jStat.QR(A);
						var Q = QR[0];
						var R = QR[1];
						var attrs = A[0].length;
						var Q1 = jStat.slice(Q, { col: { end: attrs } });
						var RI = R_I(jStat.slice(R, { row: { end: attrs } }));
						var Q2 = jStat.transpose(Q1);
						if (Q2[0].length === void 0) Q2 = [Q2];
						var x = jStat.multiply(jStat.multiply(RI, Q2), b);
						if (x.length === void 0) x = [[x]];
						if (array_mode) return x.map(function(i) {
							return i[0];
						});
						return x;
					}
					return qr_solve;
				}(),
				jacobi: function jacobi(a) {
					var condition = 1;
					var n = a.length;
					var e = jStat.identity(n, n);
					var ev = [];
					var b, i, j, p, q, maxim, theta, s;
					while (condition === 1) {
						maxim = a[0][1];
						p = 0;
						q = 1;
						for (i = 0; i < n; i++) for (j = 0; j < n; j++) if (i != j) {
							if (maxim < Math.abs(a[i][j])) {
								maxim = Math.abs(a[i][j]);
								p = i;
								q = j;
							}
						}
						if (a[p][p] === a[q][q]) theta = a[p][q] > 0 ? Math.PI / 4 : -Math.PI / 4;
						else theta = Math.atan(2 * a[p][q] / (a[p][p] - a[q][q])) / 2;
						s = jStat.identity(n, n);
						s[p][p] = Math.cos(theta);
						s[p][q] = -Math.sin(theta);
						s[q][p] = Math.sin(theta);
						s[q][q] = Math.cos(theta);
						e = jStat.multiply(e, s);
						b = jStat.multiply(jStat.multiply(jStat.inv(s), a), s);
						a = b;
						condition = 0;
						for (i = 1; i < n; i++) for (j = 1; j < n; j++) if (i != j && Math.abs(a[i][j]) > .001) condition = 1;
					}
					for (i = 0; i < n; i++) ev.push(a[i][i]);
					return [e, ev];
				},
				rungekutta: function rungekutta(f, h, p, t_j, u_j, order) {
					var k1, k2, u_j1, k3, k4;
					if (order === 2) while (t_j <= p) {
						k1 = h * f(t_j, u_j);
						k2 = h * f(t_j + h, u_j + k1);
						u_j1 = u_j + (k1 + k2) / 2;
						u_j = u_j1;
						t_j = t_j + h;
					}
					if (order === 4) while (t_j <= p) {
						k1 = h * f(t_j, u_j);
						k2 = h * f(t_j + h / 2, u_j + k1 / 2);
						k3 = h * f(t_j + h / 2, u_j + k2 / 2);
						k4 = h * f(t_j + h, u_j + k3);
						u_j1 = u_j + (k1 + 2 * k2 + 2 * k3 + k4) / 6;
						u_j = u_j1;
						t_j = t_j + h;
					}
					return u_j;
				},
				romberg: function romberg(f, a, b, order) {
					var i = 0;
					var h = (b - a) / 2;
					var x = [];
					var h1 = [];
					var g = [];
					var m, a1, j, k, I;
					while (i < order / 2) {
						I = f(a);
						for (j = a, k = 0; j <= b; j = j + h, k++) x[k] = j;
						m = x.length;
						for (j = 1; j < m - 1; j++) I += (j % 2 !== 0 ? 4 : 2) * f(x[j]);
						I = h / 3 * (I + f(b));
						g[i] = I;
						h /= 2;
						i++;
					}
					a1 = g.length;
					m = 1;
					while (a1 !== 1) {
						for (j = 0; j < a1 - 1; j++) h1[j] = (Math.pow(4, m) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
						a1 = h1.length;
						g = h1;
						h1 = [];
						m++;
					}
					return g;
				},
				richardson: function richardson(X, f, x, h) {
					function pos(X, x) {
						var i = 0;
						var n = X.length;
						var p;
						for (; i < n; i++) if (X[i] === x) p = i;
						return p;
					}
					var h_min = Math.abs(x - X[pos(X, x) + 1]);
					var i = 0;
					var g = [];
					var h1 = [];
					var y1, y2, m, a, j;
					while (h >= h_min) {
						y1 = pos(X, x + h);
						y2 = pos(X, x);
						g[i] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
						h /= 2;
						i++;
					}
					a = g.length;
					m = 1;
					while (a != 1) {
						for (j = 0; j < a - 1; j++) h1[j] = (Math.pow(4, m) * g[j + 1] - g[j]) / (Math.pow(4, m) - 1);
						a = h1.length;
						g = h1;
						h1 = [];
						m++;
					}
					return g;
				},
				simpson: function simpson(f, a, b, n) {
					var h = (b - a) / n;
					var I = f(a);
					var x = [];
					var j = a;
					var k = 0;
					var i = 1;
					var m;
					for (; j <= b; j = j + h, k++) x[k] = j;
					m = x.length;
					for (; i < m - 1; i++) I += (i % 2 !== 0 ? 4 : 2) * f(x[i]);
					return h / 3 * (I + f(b));
				},
				hermite: function hermite(X, F, dF, value) {
					var n = X.length;
					var p = 0;
					var i = 0;
					var l = [];
					var dl = [];
					var A = [];
					var B = [];
					var j;
					for (; i < n; i++) {
						l[i] = 1;
						for (j = 0; j < n; j++) if (i != j) l[i] *= (value - X[j]) / (X[i] - X[j]);
						dl[i] = 0;
						for (j = 0; j < n; j++) if (i != j) dl[i] += 1 / (X[i] - X[j]);
						A[i] = (1 - 2 * (value - X[i]) * dl[i]) * (l[i] * l[i]);
						B[i] = (value - X[i]) * (l[i] * l[i]);
						p += A[i] * F[i] + B[i] * dF[i];
					}
					return p;
				},
				lagrange: function lagrange(X, F, value) {
					var p = 0;
					var i = 0;
					var j, l;
					var n = X.length;
					for (; i < n; i++) {
						l = F[i];
						for (j = 0; j < n; j++) if (i != j) l *= (value - X[j]) / (X[i] - X[j]);
						p += l;
					}
					return p;
				},
				cubic_spline: function cubic_spline(X, F, value) {
					var n = X.length;
					var i = 0, j;
					var A = [];
					var B = [];
					var alpha = [];
					var c = [];
					var h = [];
					var b = [];
					var d = [];
					for (; i < n - 1; i++) h[i] = X[i + 1] - X[i];
					alpha[0] = 0;
					for (i = 1; i < n - 1; i++) alpha[i] = 3 / h[i] * (F[i + 1] - F[i]) - 3 / h[i - 1] * (F[i] - F[i - 1]);
					for (i = 1; i < n - 1; i++) {
						A[i] = [];
						B[i] = [];
						A[i][i - 1] = h[i - 1];
						A[i][i] = 2 * (h[i - 1] + h[i]);
						A[i][i + 1] = h[i];
						B[i][0] = alpha[i];
					}
					c = jStat.multiply(jStat.inv(A), B);
					for (j = 0; j < n - 1; j++) {
						b[j] = (F[j + 1] - F[j]) / h[j] - h[j] * (c[j + 1][0] + 2 * c[j][0]) / 3;
						d[j] = (c[j + 1][0] - c[j][0]) / (3 * h[j]);
					}
					for (j = 0; j < n; j++) if (X[j] > value) break;
					j -= 1;
					return F[j] + (value - X[j]) * b[j] + jStat.sq(value - X[j]) * c[j] + (value - X[j]) * jStat.sq(value - X[j]) * d[j];
				},
				gauss_quadrature: function gauss_quadrature() {
					throw new Error("gauss_quadrature not yet implemented");
				},
				PCA: function PCA(X) {
					var m = X.length;
					var n = X[0].length;
					var i = 0;
					var j, temp1;
					var u = [];
					var D = [];
					var result = [];
					var temp2 = [];
					var Y = [];
					var Bt = [];
					var B = [];
					var C = [];
					var V = [];
					var Vt = [];
					for (i = 0; i < m; i++) u[i] = jStat.sum(X[i]) / n;
					for (i = 0; i < n; i++) {
						B[i] = [];
						for (j = 0; j < m; j++) B[i][j] = X[j][i] - u[j];
					}
					B = jStat.transpose(B);
					for (i = 0; i < m; i++) {
						C[i] = [];
						for (j = 0; j < m; j++) C[i][j] = jStat.dot([B[i]], [B[j]]) / (n - 1);
					}
					result = jStat.jacobi(C);
					V = result[0];
					D = result[1];
					Vt = jStat.transpose(V);
					for (i = 0; i < D.length; i++) for (j = i; j < D.length; j++) if (D[i] < D[j]) {
						temp1 = D[i];
						D[i] = D[j];
						D[j] = temp1;
						temp2 = Vt[i];
						Vt[i] = Vt[j];
						Vt[j] = temp2;
					}
					Bt = jStat.transpose(B);
					for (i = 0; i < m; i++) {
						Y[i] = [];
						for (j = 0; j < Bt.length; j++) Y[i][j] = jStat.dot([Vt[i]], [Bt[j]]);
					}
					return [
						X,
						D,
						Vt,
						Y
					];
				}
			});
			(function(funcs) {
				for (var i = 0; i < funcs.length; i++) (function(passfunc) {
					jStat.fn[passfunc] = function(arg, func) {
						var tmpthis = this;
						if (func) {
							setTimeout(function() {
								func.call(tmpthis, jStat.fn[passfunc].call(tmpthis, arg));
							}, 15);
							return this;
						}
						if (typeof jStat[passfunc](this, arg) === "number") return jStat[passfunc](this, arg);
						else return jStat(jStat[passfunc](this, arg));
					};
				})(funcs[i]);
			})("add divide multiply subtract dot pow exp log abs norm angle".split(" "));
		})(jStat, Math);
		(function(jStat, Math) {
			var slice = [].slice;
			var isNumber = jStat.utils.isNumber;
			var isArray = jStat.utils.isArray;
			jStat.extend({
				zscore: function zscore() {
					var args = slice.call(arguments);
					if (isNumber(args[1])) return (args[0] - args[1]) / args[2];
					return (args[0] - jStat.mean(args[1])) / jStat.stdev(args[1], args[2]);
				},
				ztest: function ztest() {
					var args = slice.call(arguments);
					var z;
					if (isArray(args[1])) {
						z = jStat.zscore(args[0], args[1], args[3]);
						return args[2] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					} else if (args.length > 2) {
						z = jStat.zscore(args[0], args[1], args[2]);
						return args[3] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					} else {
						z = args[0];
						return args[1] === 1 ? jStat.normal.cdf(-Math.abs(z), 0, 1) : jStat.normal.cdf(-Math.abs(z), 0, 1) * 2;
					}
				}
			});
			jStat.extend(jStat.fn, {
				zscore: function zscore(value, flag) {
					return (value - this.mean()) / this.stdev(flag);
				},
				ztest: function ztest(value, sides, flag) {
					var zscore = Math.abs(this.zscore(value, flag));
					return sides === 1 ? jStat.normal.cdf(-zscore, 0, 1) : jStat.normal.cdf(-zscore, 0, 1) * 2;
				}
			});
			jStat.extend({
				tscore: function tscore() {
					var args = slice.call(arguments);
					return args.length === 4 ? (args[0] - args[1]) / (args[2] / Math.sqrt(args[3])) : (args[0] - jStat.mean(args[1])) / (jStat.stdev(args[1], true) / Math.sqrt(args[1].length));
				},
				ttest: function ttest() {
					var args = slice.call(arguments);
					var tscore;
					if (args.length === 5) {
						tscore = Math.abs(jStat.tscore(args[0], args[1], args[2], args[3]));
						return args[4] === 1 ? jStat.studentt.cdf(-tscore, args[3] - 1) : jStat.studentt.cdf(-tscore, args[3] - 1) * 2;
					}
					if (isNumber(args[1])) {
						tscore = Math.abs(args[0]);
						return args[2] == 1 ? jStat.studentt.cdf(-tscore, args[1] - 1) : jStat.studentt.cdf(-tscore, args[1] - 1) * 2;
					}
					tscore = Math.abs(jStat.tscore(args[0], args[1]));
					return args[2] == 1 ? jStat.studentt.cdf(-tscore, args[1].length - 1) : jStat.studentt.cdf(-tscore, args[1].length - 1) * 2;
				}
			});
			jStat.extend(jStat.fn, {
				tscore: function tscore(value) {
					return (value - this.mean()) / (this.stdev(true) / Math.sqrt(this.cols()));
				},
				ttest: function ttest(value, sides) {
					return sides === 1 ? 1 - jStat.studentt.cdf(Math.abs(this.tscore(value)), this.cols() - 1) : jStat.studentt.cdf(-Math.abs(this.tscore(value)), this.cols() - 1) * 2;
				}
			});
			jStat.extend({
				anovafscore: function anovafscore() {
					var args = slice.call(arguments), expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i, j;
					if (args.length === 1) {
						tmpargs = new Array(args[0].length);
						for (i = 0; i < args[0].length; i++) tmpargs[i] = args[0][i];
						args = tmpargs;
					}
					sample = new Array();
					for (i = 0; i < args.length; i++) sample = sample.concat(args[i]);
					sampMean = jStat.mean(sample);
					expVar = 0;
					for (i = 0; i < args.length; i++) expVar = expVar + args[i].length * Math.pow(jStat.mean(args[i]) - sampMean, 2);
					expVar /= args.length - 1;
					unexpVar = 0;
					for (i = 0; i < args.length; i++) {
						sampSampMean = jStat.mean(args[i]);
						for (j = 0; j < args[i].length; j++) unexpVar += Math.pow(args[i][j] - sampSampMean, 2);
					}
					unexpVar /= sample.length - args.length;
					return expVar / unexpVar;
				},
				anovaftest: function anovaftest() {
					var args = slice.call(arguments), df1, df2, n, i;
					if (isNumber(args[0])) return 1 - jStat.centralF.cdf(args[0], args[1], args[2]);
					var anovafscore = jStat.anovafscore(args);
					df1 = args.length - 1;
					n = 0;
					for (i = 0; i < args.length; i++) n = n + args[i].length;
					df2 = n - df1 - 1;
					return 1 - jStat.centralF.cdf(anovafscore, df1, df2);
				},
				ftest: function ftest(fscore, df1, df2) {
					return 1 - jStat.centralF.cdf(fscore, df1, df2);
				}
			});
			jStat.extend(jStat.fn, {
				anovafscore: function anovafscore() {
					return jStat.anovafscore(this.toArray());
				},
				anovaftes: function anovaftes() {
					var n = 0;
					var i = 0;
					for (; i < this.length; i++) n = n + this[i].length;
					return jStat.ftest(this.anovafscore(), this.length - 1, n - this.length);
				}
			});
			jStat.extend({
				qscore: function qscore() {
					var args = slice.call(arguments);
					var mean1, mean2, n1, n2, sd;
					if (isNumber(args[0])) {
						mean1 = args[0];
						mean2 = args[1];
						n1 = args[2];
						n2 = args[3];
						sd = args[4];
					} else {
						mean1 = jStat.mean(args[0]);
						mean2 = jStat.mean(args[1]);
						n1 = args[0].length;
						n2 = args[1].length;
						sd = args[2];
					}
					return Math.abs(mean1 - mean2) / (sd * Math.sqrt((1 / n1 + 1 / n2) / 2));
				},
				qtest: function qtest() {
					var args = slice.call(arguments);
					var qscore;
					if (args.length === 3) {
						qscore = args[0];
						args = args.slice(1);
					} else if (args.length === 7) {
						qscore = jStat.qscore(args[0], args[1], args[2], args[3], args[4]);
						args = args.slice(5);
					} else {
						qscore = jStat.qscore(args[0], args[1], args[2]);
						args = args.slice(3);
					}
					var n = args[0];
					var k = args[1];
					return 1 - jStat.tukey.cdf(qscore, k, n - k);
				},
				tukeyhsd: function tukeyhsd(arrays) {
					var sd = jStat.pooledstdev(arrays);
					var means = arrays.map(function(arr) {
						return jStat.mean(arr);
					});
					var n = arrays.reduce(function(n, arr) {
						return n + arr.length;
					}, 0);
					var results = [];
					for (var i = 0; i < arrays.length; ++i) for (var j = i + 1; j < arrays.length; ++j) {
						var p = jStat.qtest(means[i], means[j], arrays[i].length, arrays[j].length, sd, n, arrays.length);
						results.push([[i, j], p]);
					}
					return results;
				}
			});
			jStat.extend({
				normalci: function normalci() {
					var args = slice.call(arguments), ans = new Array(2), change;
					if (args.length === 4) change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) * args[2] / Math.sqrt(args[3]));
					else change = Math.abs(jStat.normal.inv(args[1] / 2, 0, 1) * jStat.stdev(args[2]) / Math.sqrt(args[2].length));
					ans[0] = args[0] - change;
					ans[1] = args[0] + change;
					return ans;
				},
				tci: function tci() {
					var args = slice.call(arguments), ans = new Array(2), change;
					if (args.length === 4) change = Math.abs(jStat.studentt.inv(args[1] / 2, args[3] - 1) * args[2] / Math.sqrt(args[3]));
					else change = Math.abs(jStat.studentt.inv(args[1] / 2, args[2].length - 1) * jStat.stdev(args[2], true) / Math.sqrt(args[2].length));
					ans[0] = args[0] - change;
					ans[1] = args[0] + change;
					return ans;
				},
				significant: function significant(pvalue, alpha) {
					return pvalue < alpha;
				}
			});
			jStat.extend(jStat.fn, {
				normalci: function normalci(value, alpha) {
					return jStat.normalci(value, alpha, this.toArray());
				},
				tci: function tci(value, alpha) {
					return jStat.tci(value, alpha, this.toArray());
				}
			});
			function differenceOfProportions(p1, n1, p2, n2) {
				if (p1 > 1 || p2 > 1 || p1 <= 0 || p2 <= 0) throw new Error("Proportions should be greater than 0 and less than 1");
				var pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
				var se = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
				return (p1 - p2) / se;
			}
			jStat.extend(jStat.fn, {
				oneSidedDifferenceOfProportions: function oneSidedDifferenceOfProportions(p1, n1, p2, n2) {
					var z = differenceOfProportions(p1, n1, p2, n2);
					return jStat.ztest(z, 1);
				},
				twoSidedDifferenceOfProportions: function twoSidedDifferenceOfProportions(p1, n1, p2, n2) {
					var z = differenceOfProportions(p1, n1, p2, n2);
					return jStat.ztest(z, 2);
				}
			});
		})(jStat, Math);
		jStat.models = (function() {
			function sub_regress(exog) {
				var var_count = exog[0].length;
				return jStat.arange(var_count).map(function(endog_index) {
					var exog_index = jStat.arange(var_count).filter(function(i) {
						return i !== endog_index;
					});
					return ols(jStat.col(exog, endog_index).map(function(x) {
						return x[0];
					}), jStat.col(exog, exog_index));
				});
			}
			function ols(endog, exog) {
				var nobs = endog.length;
				var df_model = exog[0].length - 1;
				var df_resid = nobs - df_model - 1;
				var coef = jStat.lstsq(exog, endog);
				var predict = jStat.multiply(exog, coef.map(function(x) {
					return [x];
				})).map(function(p) {
					return p[0];
				});
				var resid = jStat.subtract(endog, predict);
				var ybar = jStat.mean(endog);
				var SSE = jStat.sum(predict.map(function(f) {
					return Math.pow(f - ybar, 2);
				}));
				var SSR = jStat.sum(endog.map(function(y, i) {
					return Math.pow(y - predict[i], 2);
				}));
				var SST = SSE + SSR;
				return {
					exog,
					endog,
					nobs,
					df_model,
					df_resid,
					coef,
					predict,
					resid,
					ybar,
					SST,
					SSE,
					SSR,
					R2: SSE / SST
				};
			}
			function t_test(model) {
				var subModelList = sub_regress(model.exog);
				var sigmaHat = Math.sqrt(model.SSR / model.df_resid);
				var seBetaHat = subModelList.map(function(mod) {
					var SST = mod.SST;
					var R2 = mod.R2;
					return sigmaHat / Math.sqrt(SST * (1 - R2));
				});
				var tStatistic = model.coef.map(function(coef, i) {
					return (coef - 0) / seBetaHat[i];
				});
				var pValue = tStatistic.map(function(t) {
					var leftppf = jStat.studentt.cdf(t, model.df_resid);
					return (leftppf > .5 ? 1 - leftppf : leftppf) * 2;
				});
				var c = jStat.studentt.inv(.975, model.df_resid);
				return {
					se: seBetaHat,
					t: tStatistic,
					p: pValue,
					sigmaHat,
					interval95: model.coef.map(function(coef, i) {
						var d = c * seBetaHat[i];
						return [coef - d, coef + d];
					})
				};
			}
			function F_test(model) {
				var F_statistic = model.R2 / model.df_model / ((1 - model.R2) / model.df_resid);
				var fcdf = function(x, n1, n2) {
					return jStat.beta.cdf(x / (n2 / n1 + x), n1 / 2, n2 / 2);
				};
				return {
					F_statistic,
					pvalue: 1 - fcdf(F_statistic, model.df_model, model.df_resid)
				};
			}
			function ols_wrap(endog, exog) {
				var model = ols(endog, exog);
				var ttest = t_test(model);
				var ftest = F_test(model);
				var adjust_R2 = 1 - (1 - model.R2) * ((model.nobs - 1) / model.df_resid);
				model.t = ttest;
				model.f = ftest;
				model.adjust_R2 = adjust_R2;
				return model;
			}
			return { ols: ols_wrap };
		})();
		jStat.extend({
			buildxmatrix: function buildxmatrix() {
				var matrixRows = new Array(arguments.length);
				for (var i = 0; i < arguments.length; i++) matrixRows[i] = [1].concat(arguments[i]);
				return jStat(matrixRows);
			},
			builddxmatrix: function builddxmatrix() {
				var matrixRows = new Array(arguments[0].length);
				for (var i = 0; i < arguments[0].length; i++) matrixRows[i] = [1].concat(arguments[0][i]);
				return jStat(matrixRows);
			},
			buildjxmatrix: function buildjxmatrix(jMat) {
				var pass = new Array(jMat.length);
				for (var i = 0; i < jMat.length; i++) pass[i] = jMat[i];
				return jStat.builddxmatrix(pass);
			},
			buildymatrix: function buildymatrix(array) {
				return jStat(array).transpose();
			},
			buildjymatrix: function buildjymatrix(jMat) {
				return jMat.transpose();
			},
			matrixmult: function matrixmult(A, B) {
				var i, j, k, result, sum;
				if (A.cols() == B.rows()) {
					if (B.rows() > 1) {
						result = [];
						for (i = 0; i < A.rows(); i++) {
							result[i] = [];
							for (j = 0; j < B.cols(); j++) {
								sum = 0;
								for (k = 0; k < A.cols(); k++) sum += A.toArray()[i][k] * B.toArray()[k][j];
								result[i][j] = sum;
							}
						}
						return jStat(result);
					}
					result = [];
					for (i = 0; i < A.rows(); i++) {
						result[i] = [];
						for (j = 0; j < B.cols(); j++) {
							sum = 0;
							for (k = 0; k < A.cols(); k++) sum += A.toArray()[i][k] * B.toArray()[j];
							result[i][j] = sum;
						}
					}
					return jStat(result);
				}
			},
			regress: function regress(jMatX, jMatY) {
				var innerinv = jStat.xtranspxinv(jMatX);
				var xtransp = jMatX.transpose();
				var next = jStat.matrixmult(jStat(innerinv), xtransp);
				return jStat.matrixmult(next, jMatY);
			},
			regresst: function regresst(jMatX, jMatY, sides) {
				var beta = jStat.regress(jMatX, jMatY);
				var compile = {};
				compile.anova = {};
				var jMatYBar = jStat.jMatYBar(jMatX, beta);
				compile.yBar = jMatYBar;
				var yAverage = jMatY.mean();
				compile.anova.residuals = jStat.residuals(jMatY, jMatYBar);
				compile.anova.ssr = jStat.ssr(jMatYBar, yAverage);
				compile.anova.msr = compile.anova.ssr / (jMatX[0].length - 1);
				compile.anova.sse = jStat.sse(jMatY, jMatYBar);
				compile.anova.mse = compile.anova.sse / (jMatY.length - (jMatX[0].length - 1) - 1);
				compile.anova.sst = jStat.sst(jMatY, yAverage);
				compile.anova.mst = compile.anova.sst / (jMatY.length - 1);
				compile.anova.r2 = 1 - compile.anova.sse / compile.anova.sst;
				if (compile.anova.r2 < 0) compile.anova.r2 = 0;
				compile.anova.fratio = compile.anova.msr / compile.anova.mse;
				compile.anova.pvalue = jStat.anovaftest(compile.anova.fratio, jMatX[0].length - 1, jMatY.length - (jMatX[0].length - 1) - 1);
				compile.anova.rmse = Math.sqrt(compile.anova.mse);
				compile.anova.r2adj = 1 - compile.anova.mse / compile.anova.mst;
				if (compile.anova.r2adj < 0) compile.anova.r2adj = 0;
				compile.stats = new Array(jMatX[0].length);
				var covar = jStat.xtranspxinv(jMatX);
				var sds, ts, ps;
				for (var i = 0; i < beta.length; i++) {
					sds = Math.sqrt(compile.anova.mse * Math.abs(covar[i][i]));
					ts = Math.abs(beta[i] / sds);
					ps = jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);
					compile.stats[i] = [
						beta[i],
						sds,
						ts,
						ps
					];
				}
				compile.regress = beta;
				return compile;
			},
			xtranspx: function xtranspx(jMatX) {
				return jStat.matrixmult(jMatX.transpose(), jMatX);
			},
			xtranspxinv: function xtranspxinv(jMatX) {
				var inner = jStat.matrixmult(jMatX.transpose(), jMatX);
				return jStat.inv(inner);
			},
			jMatYBar: function jMatYBar(jMatX, beta) {
				return new jStat(jStat.matrixmult(jMatX, beta));
			},
			residuals: function residuals(jMatY, jMatYBar) {
				return jStat.matrixsubtract(jMatY, jMatYBar);
			},
			ssr: function ssr(jMatYBar, yAverage) {
				var ssr = 0;
				for (var i = 0; i < jMatYBar.length; i++) ssr += Math.pow(jMatYBar[i] - yAverage, 2);
				return ssr;
			},
			sse: function sse(jMatY, jMatYBar) {
				var sse = 0;
				for (var i = 0; i < jMatY.length; i++) sse += Math.pow(jMatY[i] - jMatYBar[i], 2);
				return sse;
			},
			sst: function sst(jMatY, yAverage) {
				var sst = 0;
				for (var i = 0; i < jMatY.length; i++) sst += Math.pow(jMatY[i] - yAverage, 2);
				return sst;
			},
			matrixsubtract: function matrixsubtract(A, B) {
				var ans = new Array(A.length);
				for (var i = 0; i < A.length; i++) {
					ans[i] = new Array(A[i].length);
					for (var j = 0; j < A[i].length; j++) ans[i][j] = A[i][j] - B[i][j];
				}
				return jStat(ans);
			}
		});
		jStat.jStat = jStat;
		return jStat;
	});
}));

// src/domain/statistics/distributions.ts
var import_jstat = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_jstat(), 1);
/** P(Z ≤ z) of the standard normal distribution. */
function normalCdf(z) {
	return import_jstat.default.normal.cdf(z, 0, 1);
}
/** The z with P(Z ≤ z) = p, 0 < p < 1. */
function normalQuantile(p) {
	return import_jstat.default.normal.inv(p, 0, 1);
}
/** Half-width of a two-sided normal interval in standard errors: 1.96 for a level of 0.95. */
function criticalZ(level) {
	return normalQuantile((1 + level) / 2);
}
/** Two-sided p-value of a standard normal statistic; taken from the lower tail, where digits are not lost. */
function normalTwoSidedP(z) {
	return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
/** Half-width of a two-sided t interval in standard errors; `df` > 0 need not be an integer. */
function criticalT(level, df) {
	return import_jstat.default.studentt.inv((1 + level) / 2, df);
}
/** Two-sided p-value of a t statistic with `df` > 0 degrees of freedom. */
function tTwoSidedP(t, df) {
	return Math.min(1, 2 * import_jstat.default.studentt.cdf(-Math.abs(t), df));
}
/**
* Probabilities of a discrete distribution on 0…size from the ratios of neighbours, `ratio(k)` = P(k + 1) / P(k).
* Weights are taken relative to the mode, so that nothing overflows and what underflows is truly negligible.
*/
function fromRatios(size, mode, ratio) {
	const weights = new Float64Array(size + 1);
	weights[mode] = 1;
	for (let k = mode; k < size; k++) weights[k + 1] = (weights[k] ?? 0) * ratio(k);
	for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k] ?? 0) / ratio(k - 1);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}
/** P(X = 0…n) of heads among n fair coins. */
function fairCoinProbabilities(n) {
	return fromRatios(n, Math.floor(n / 2), (k) => (n - k) / (k + 1));
}
/**
* Hypergeometric probabilities: `draws` items drawn from `total`, of which `marked` are marked. `probabilities[i]`
* belongs to `first + i` marked ones among the drawn.
*/
function hypergeometricProbabilities(total, marked, draws) {
	const first = Math.max(0, draws + marked - total);
	const last = Math.min(draws, marked);
	const mode = Math.floor((draws + 1) * (marked + 1) / (total + 2));
	const ratio = (i) => {
		const k = first + i;
		return (marked - k) * (draws - k) / ((k + 1) * (total - marked - draws + k + 1));
	};
	const start = Math.min(Math.max(mode, first), last) - first;
	return {
		first,
		probabilities: fromRatios(last - first, start, ratio)
	};
}

// src/domain/statistics/macro.ts
/**
* A macro average may be over all classes of a matrix or only over those that truly occur (a model's unreadable answers
* are a column, not a class): the reading that is nearer to the stated values.
*/
function readMacro(kind, matrices, values) {
	if (!(kind.type === "macro_f1" || kind.type === "macro_precision" || kind.type === "macro_recall")) return kind;
	if (kind.over) return kind;
	const occurring = /* @__PURE__ */ new Set();
	for (const { labels, rows } of matrices) rows.forEach((row, i) => {
		const label = labels[i];
		if (label !== void 0 && row.some((count) => count > 0)) occurring.add(label);
	});
	const narrow = {
		type: kind.type,
		over: [...occurring]
	};
	const distance = (metric) => matrices.reduce((sum, matrix, i) => {
		const value = marginMetric(metric, matrix.labels)?.(marginsOf(matrix));
		return sum + Math.abs((values[i] ?? 0) - (value ?? 0));
	}, 0);
	return distance(narrow) < distance(kind) - 1e-12 ? narrow : kind;
}

// src/domain/statistics/paired.ts
/**
* McNemar's test on the discordant items: `gained` are right only with the candidate, `lost` only with the baseline.
* Exact conditional p, and mid-p, which Fagerland, Lydersen and Laake, BMC Med. Res. Methodol. 13:91 (2013) recommend.
*/
function mcnemar(gained, lost) {
	if (gained + lost === 0) return {
		exact: 1,
		midP: 1
	};
	const probabilities = fairCoinProbabilities(gained + lost);
	const fewer = Math.min(gained, lost);
	const tail = probabilities.subarray(0, fewer + 1).reduce((sum, probability) => sum + probability, 0);
	const exact = Math.min(1, 2 * tail);
	const point = probabilities[fewer] ?? 0;
	return {
		exact,
		midP: gained === lost ? 1 - point / 2 : Math.min(1, 2 * tail - point)
	};
}
/** z of the score test that a difference of paired proportions is `delta`; Tango 1998, eq. for q̃21 in closed form. */
function scoreStatistic(gained, lost, n, delta) {
	const b = 2 * n * delta - gained - lost - (gained - lost) * delta;
	const c = -lost * delta * (1 - delta);
	const q = Math.max(0, (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n));
	const spread = Math.sqrt(Math.max(0, n * (2 * q + delta * (1 - delta))));
	const distance = gained - lost - n * delta;
	if (spread === 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
	return distance / spread;
}
/**
* Score interval of the change of accuracy on the same `n` items, (gained − lost) / n. Tango, Stat. Med. 17:891 (1998);
* found by bisection of the score statistic, which falls with the difference.
*/
function tangoInterval(gained, lost, n, level = .95) {
	const z = criticalZ(level);
	const estimate = (gained - lost) / n;
	const solve = (from, to, target) => {
		let [low, high] = [from, to];
		for (let step = 0; step < 60; step++) {
			const middle = (low + high) / 2;
			if (scoreStatistic(gained, lost, n, middle) > target) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	};
	return [solve(-1, estimate, z), solve(estimate, 1, -z)];
}

// src/domain/statistics/paired-items.ts
/**
* Pairs predictions by id. Null unless both sides have exactly the same ids, each once, with the same true labels:
* anything else is not the same test set. Order of the lines plays no part.
*/
function pairItems(baseline, candidate) {
	const before = new Map(baseline.map((item) => [item.id, item]));
	const after = new Map(candidate.map((item) => [item.id, item]));
	const n = after.size;
	if (n === 0 || n !== candidate.length || n !== before.size || n !== baseline.length) return null;
	const labels = labelsOf$1([...baseline, ...candidate]);
	const index = new Map(labels.map((label, i) => [label, i]));
	const at = (label) => index.get(label) ?? 0;
	const items = {
		labels,
		truth: new Int32Array(n),
		baseline: new Int32Array(n),
		candidate: new Int32Array(n),
		seed: 0
	};
	const texts = [];
	for (const [row, id] of [...after.keys()].sort().entries()) {
		const [old, now] = [before.get(id), after.get(id)];
		if (old === void 0 || now === void 0 || old.label !== now.label) return null;
		items.truth[row] = at(now.label);
		items.baseline[row] = at(old.prediction);
		items.candidate[row] = at(now.prediction);
		texts.push(id, now.label, ...[old.prediction, now.prediction].sort());
	}
	return {
		...items,
		seed: seedOf(texts)
	};
}
/** Items right with only one of the two versions, for McNemar's test. */
function discordantItems(items) {
	let [gained, lost] = [0, 0];
	items.truth.forEach((truth, i) => {
		const [before, after] = [items.baseline[i] === truth, items.candidate[i] === truth];
		if (after && !before) gained++;
		if (before && !after) lost++;
	});
	return {
		gained,
		lost
	};
}

// src/domain/statistics/proportion.ts
/**
* Wilson's score interval of a proportion. `successes` may be fractional (a rounded share × n); 0 ≤ successes ≤ n, n > 0.
* E. B. Wilson 1927; the form and its coverage as in Newcombe, Stat. Med. 17:857 (1998), method 3.
*/
function wilson(successes, n, level = .95) {
	const z2 = criticalZ(level) ** 2;
	const p = successes / n;
	const centre = 2 * successes + z2;
	const spread = Math.sqrt(z2 * (z2 + 4 * successes * (1 - p)));
	const scale = 2 * (n + z2);
	const low = successes <= 0 ? 0 : (centre - spread) / scale;
	const high = successes >= n ? 1 : (centre + spread) / scale;
	return [Math.max(0, low), Math.min(1, high)];
}
/**
* Interval of x1/n1 − x2/n2 of two independent proportions, from their Wilson intervals.
* Newcombe, Stat. Med. 17:873 (1998), method 10.
*/
function newcombeDifference(x1, n1, x2, n2, level = .95) {
	const p1 = x1 / n1;
	const p2 = x2 / n2;
	const [low1, high1] = wilson(x1, n1, level);
	const [low2, high2] = wilson(x2, n2, level);
	const difference = p1 - p2;
	return [difference - Math.hypot(p1 - low1, high2 - p2), difference + Math.hypot(high1 - p1, p2 - low2)];
}
/** z of the pooled two-proportion test and its two-sided p; equal shares of 0 or 1 give z = 0, p = 1. */
function pooledZ(x1, n1, x2, n2) {
	const pooled = (x1 + x2) / (n1 + n2);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
	const z = error > 0 ? (x1 / n1 - x2 / n2) / error : 0;
	return {
		z,
		pValue: normalTwoSidedP(z)
	};
}
/** True where a cell of the 2 × 2 table expects fewer than 5 items under equal shares: the normal test is then too coarse. */
function hasSmallExpectedCount(x1, n1, x2, n2) {
	const pooled = (x1 + x2) / (n1 + n2);
	return Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < 5;
}
/**
* Two-sided p of Fisher's exact test: the tables no likelier than the one seen, as R's `fisher.test` does it, with its
* tolerance of 1e-7 for ties. Counts are rounded to integers.
*/
function fisherExact(x1, n1, x2, n2) {
	const [a, b] = [Math.round(x1), Math.round(x2)];
	const { first, probabilities } = hypergeometricProbabilities(n1 + n2, a + b, n1);
	const limit = (probabilities[a - first] ?? 0) * (1 + 1e-7);
	const p = probabilities.reduce((sum, probability) => probability <= limit ? sum + probability : sum, 0);
	return Math.min(1, p);
}
/** Number of decimals in the shortest decimal form of a number (`0.82` has 2, `1e-7` has 7). */
function decimalsOf(value) {
	const [mantissa = "", exponent = "0"] = String(value).split("e");
	return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}
/**
* True where `value` can be a share of `n` items: it lies in 0…1 and value × n is an integer within the decimals
* written (0.82 of 160 is 130.4…132, which holds 131; 0.8418 of 160 is no count).
*/
function isShareOfItems(value, decimals, n) {
	if (!(value >= 0 && value <= 1)) return false;
	const half = .5 * 10 ** -decimals;
	const slack = 1e-9 * Math.max(1, n);
	return Math.floor((value + half) * n + slack) >= Math.ceil((value - half) * n - slack);
}

// src/domain/statistics/bound.ts
/**
* F1 and the largest standard error that per-class precision, recall and support allow. Null where a class lacks one
* of the three, a score is no ratio, a support no count, or the asked class is not there.
*
* Macro F1: the off-diagonal shares p_ij are not known, but Σ p_ij (a_i + a_j)² with a_i = F_i / D_i is at most 2M,
* M = Σ a_i² ((p_i. − p_ii) + (p_.i − p_ii)), as (x + y)² ≤ 2x² + 2y². One class's F1 has a_j = 0 elsewhere, so that
* the sum is M exactly. Weighted F1 has off-diagonal gradients (F_i − b_i) − b_j with b_i = F_i p_i. / D_i, both
* brackets ≥ 0, and (x − y)² ≤ x² + y².
*/
function f1FromScores(scores, metric) {
	const read = readShares(scores);
	if (read === null) return null;
	const { shares, n } = read;
	const at = metric.type === "f1" ? shares.findIndex((share) => share.label === metric.label) : -1;
	if (metric.type === "f1" && at < 0) return null;
	const weights = shares.map((share, i) => {
		if (metric.type === "f1") return i === at ? 1 : 0;
		return metric.type === "macro_f1" ? 1 / shares.length : share.actual;
	});
	const value = weighted(shares, weights, f1Of);
	const spread = (parts, items) => Math.sqrt(varianceBound(parts, metric, at) / items);
	const plain = spread(shares, n);
	const smoothed = !(plain > 0);
	const more = n + 2 * shares.length;
	return {
		value,
		standardError: smoothed ? spread(withTwoItemsMore$1(shares, n), more) : plain,
		smoothed,
		conservative: metric.type !== "f1",
		n,
		tolerance: weighted(shares, weights, (share) => share.f1Error),
		contradiction: contradictionOf(shares)
	};
}
const f1Of = (share) => {
	const d = share.actual + share.predicted;
	return d > 0 ? 2 * share.correct / d : 0;
};
function weighted(shares, weights, term) {
	return shares.reduce((sum, share, i) => sum + (weights[i] ?? 0) * term(share), 0);
}
/** Upper bound of the variance for one item (exact for one class). */
function varianceBound(shares, metric, at) {
	if (metric.type === "weighted_f1") return weightedBound(shares);
	const own = metric.type === "f1" ? shares.slice(at, at + 1) : shares;
	let diagonal = 0;
	let m = 0;
	for (const share of own) {
		const d = share.actual + share.predicted;
		if (d === 0) continue;
		diagonal += share.correct * (2 * (d - 2 * share.correct) / d ** 2) ** 2;
		m += (f1Of(share) / d) ** 2 * (d - 2 * share.correct);
	}
	return metric.type === "f1" ? diagonal + m : (diagonal + 2 * m) / shares.length ** 2;
}
function weightedBound(shares) {
	let squares = 0;
	let mean = 0;
	for (const share of shares) {
		const d = share.actual + share.predicted;
		if (d === 0) continue;
		const f = f1Of(share);
		const b = f * share.actual / d;
		const own = f + 2 * share.actual * (d - 2 * share.correct) / d ** 2;
		squares += share.correct * own ** 2;
		squares += (share.actual - share.correct) * (f - b) ** 2 + (share.predicted - share.correct) * b ** 2;
		mean += share.actual * f;
	}
	const bound = squares - mean ** 2;
	return bound > 1e-14 * squares ? bound : 0;
}
/** Shares with one item right and one wrong more for each class; see deltaFromConfusion. */
function withTwoItemsMore$1(shares, n) {
	const total = n + 2 * shares.length;
	return shares.map((share) => ({
		...share,
		correct: (share.correct * n + 1) / total,
		actual: (share.actual * n + 2) / total,
		predicted: (share.predicted * n + 2) / total
	}));
}
function readShares(scores) {
	const n = supportTotal(scores);
	if (n === null || new Set(scores.map((score) => score.label)).size !== scores.length) return null;
	const shares = [];
	for (const { label, precision, recall, support } of scores) {
		if (recall === null || support === null || !isRatio(recall.value)) return null;
		const p = precision === null || Number.isNaN(precision.value) ? null : precision;
		if (p !== null && !isRatio(p.value)) return null;
		if (p === null && recall.value > 0) return null;
		shares.push(sharesOf(label, p, recall, support, n));
	}
	return {
		shares,
		n
	};
}
const isRatio = (value) => value >= 0 && value <= 1;
/** Sum of the supports, null unless every class has a whole one and the sum is positive. */
function supportTotal(scores) {
	let sum = 0;
	for (const { support } of scores) {
		if (support === null || !Number.isSafeInteger(support) || support < 0) return null;
		sum += support;
	}
	return sum > 0 ? sum : null;
}
const halfUnit = (number) => .5 * 10 ** -(number.decimals ?? decimalsOf(number.value));
function sharesOf(label, precision, recall, support, n) {
	const actual = support / n;
	const p = precision?.value ?? 0;
	const correct = p > 0 ? recall.value * actual : 0;
	const predicted = p > 0 ? correct / p : 0;
	const dp = precision === null ? 0 : halfUnit(precision);
	const dr = halfUnit(recall);
	const most = (recall.value + dr) * actual / Math.max(p - dp, 1e-9);
	const sum = p + recall.value;
	const f1Error = sum > 0 ? 2 * (recall.value ** 2 * dp + p ** 2 * dr) / sum ** 2 : dp + dr;
	return {
		label,
		correct,
		actual,
		predicted,
		predictedError: correct === 0 && precision !== null ? 1 : most - predicted,
		f1Error
	};
}
function contradictionOf(shares) {
	const predictedShare = shares.reduce((sum, share) => sum + share.predicted, 0);
	const tolerance = shares.reduce((sum, share) => sum + share.predictedError, 0) + 1e-6;
	return Math.abs(predictedShare - 1) <= tolerance ? null : {
		predictedShare,
		tolerance
	};
}

// src/domain/statistics/delta.ts
/** value ± z × standard error, not cut at 0 or 1. */
function normalInterval(value, standardError, level = .95) {
	const half = criticalZ(level) * standardError;
	return [value - half, value + half];
}
/**
* Standard error of a metric of a confusion matrix of multinomial counts by the delta method, and the metric.
* For macro F1 (and one class's F1) after Takahashi, Yamamoto, Kuchiba and Koyama, Applied Intelligence 52 (2022).
* Null where the metric is about a class that the matrix lacks. `matrix` holds whole counts (isCountMatrix).
*
* Where no mistake (or no hit) was seen the formula gives 0, which is not certainty: each class then gets one item
* that is right and one that is wrong, for the standard error alone. With two classes these are the two successes and
* two failures of Agresti and Coull, The American Statistician 52 (1998).
*/
function deltaFromConfusion(matrix, metric) {
	const margins = marginsOf(matrix);
	const evaluate = marginMetric(metric, matrix.labels);
	if (evaluate === null) return null;
	const value = evaluate(margins);
	const plain = Math.sqrt(variance(matrix, margins, metric) / margins.n);
	if (plain > 0) return {
		value,
		standardError: plain,
		smoothed: false
	};
	const more = withTwoItemsMore(matrix);
	const padded = marginsOf(more);
	return {
		value,
		standardError: Math.sqrt(variance(more, padded, metric) / padded.n),
		smoothed: true
	};
}
/** One item right and one wrong for each class, the wrong one shared out over the other classes. */
function withTwoItemsMore(matrix) {
	const wrong = 1 / Math.max(1, matrix.labels.length - 1);
	const rows = matrix.rows.map((row, i) => row.map((count, j) => count + (i === j ? 1 : wrong)));
	return {
		labels: matrix.labels,
		rows
	};
}
/** Variance for one item: Σ p g² − (Σ p g)², with g the gradient of the metric by the share p of each cell. */
function variance(matrix, margins, metric) {
	const gradient = gradientOf(metric, matrix.labels, margins);
	let squares = 0;
	let mean = 0;
	matrix.rows.forEach((row, i) => {
		row.forEach((count, j) => {
			if (count === 0) return;
			const share = count / margins.n;
			const g = gradient(i, j);
			squares += share * g * g;
			mean += share * g;
		});
	});
	const result = squares - mean * mean;
	return result > 1e-14 * squares ? result : 0;
}
function gradientOf(metric, labels, margins) {
	const shares = (counts) => Array.from(counts, (count) => count / margins.n);
	const parts = {
		correct: shares(margins.correct),
		actual: shares(margins.actual),
		predicted: shares(margins.predicted)
	};
	switch (metric.type) {
		case "accuracy": return (i, j) => i === j ? 1 : 0;
		case "macro_f1": return f1Gradient(parts, macroWeights(metric, labels));
		case "weighted_f1": return weightedF1Gradient(parts);
		case "macro_precision": return quotientGradient(parts.correct, parts.predicted, macroWeights(metric, labels), "column");
		case "macro_recall": return quotientGradient(parts.correct, parts.actual, macroWeights(metric, labels), "row");
		default: {
			const only = labels.map((label) => label === metric.label ? 1 : 0);
			if (metric.type === "f1") return f1Gradient(parts, only);
			return metric.type === "precision" ? quotientGradient(parts.correct, parts.predicted, only, "column") : quotientGradient(parts.correct, parts.actual, only, "row");
		}
	}
}
/**
* Of Σ w_i F_i with constant weights. With D_i = p_i. + p_.i: g_ii = 2 w_i (D_i − 2 p_ii) / D_i², and
* g_ij = −(w_i F_i / D_i + w_j F_j / D_j). Classes without items have D_i = 0 and no part in it.
*/
function f1Gradient(p, weights) {
	const own = [];
	const other = [];
	p.correct.forEach((hit, i) => {
		const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
		const weight = weights[i] ?? 0;
		own.push(d > 0 ? 2 * weight * (d - 2 * hit) / d ** 2 : 0);
		other.push(d > 0 ? 2 * weight * hit / d ** 2 : 0);
	});
	return (i, j) => i === j ? own[i] ?? 0 : -((other[i] ?? 0) + (other[j] ?? 0));
}
/** Of Σ p_i. F_i: the weights are random as well, so that each cell of row i adds F_i to the gradient with constant weights. */
function weightedF1Gradient(p) {
	const constant = f1Gradient(p, p.actual);
	const f1 = p.correct.map((hit, i) => {
		const d = (p.actual[i] ?? 0) + (p.predicted[i] ?? 0);
		return d > 0 ? 2 * hit / d : 0;
	});
	return (i, j) => (f1[i] ?? 0) + constant(i, j);
}
/** Of Σ w_i p_ii / q_i, where q_i is the share of row i (recall) or of column i (precision). */
function quotientGradient(hits, shares, weights, axis) {
	return (i, j) => {
		const at = axis === "row" ? i : j;
		const share = shares[at] ?? 0;
		if (share === 0) return 0;
		const hit = i === j ? 1 / share : 0;
		return (weights[at] ?? 0) * (hit - (hits[at] ?? 0) / share ** 2);
	};
}

// src/domain/statistics/runs.ts
/** Mean and standard error of at least two finite values, else null. */
function summariseRuns(values) {
	const count = values.length;
	if (count < 2 || !values.every(Number.isFinite)) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const standardError = Math.sqrt(squares / (count - 1) / count);
	return Number.isFinite(standardError) ? {
		mean,
		standardError,
		count
	} : null;
}
/** t interval of the mean of runs. */
function tInterval(runs, level = .95) {
	const half = criticalT(level, runs.count - 1) * runs.standardError;
	return [runs.mean - half, runs.mean + half];
}
/**
* Welch's test and interval of the difference of two means, candidate − baseline, with Satterthwaite's degrees of
* freedom. Null where neither side varies at all: identical runs say nothing of their spread.
*/
function welch(candidate, baseline, level = .95) {
	const standardError = Math.hypot(candidate.standardError, baseline.standardError);
	if (!(standardError > 0)) return null;
	const share = (candidate.standardError / standardError) ** 2;
	const degreesOfFreedom = 1 / (share ** 2 / (candidate.count - 1) + (1 - share) ** 2 / (baseline.count - 1));
	const difference = candidate.mean - baseline.mean;
	const half = criticalT(level, degreesOfFreedom) * standardError;
	return {
		difference,
		interval: [difference - half, difference + half],
		pValue: tTwoSidedP(difference / standardError, degreesOfFreedom),
		degreesOfFreedom,
		standardError
	};
}

// src/domain/statistics/sources.ts
/**
* Number of test items, first known of: the results file's own count, the confusion matrix's sum, the supports' sum,
* `data.test_count`.
*/
function itemCount(side) {
	const whole = (n) => typeof n === "number" && Number.isSafeInteger(n) && n > 0 ? n : null;
	const { confusion, classScores, predictions } = side;
	return whole(side.n) ?? (confusion && isCountMatrix(confusion) ? totalOf(confusion) : null) ?? (classScores ? supportTotal(classScores) : null) ?? whole(side.testCount) ?? whole(predictions?.length);
}
/** Largest distance that rounding to the written decimals explains. */
function roundingOf(side) {
	return .5 * 10 ** -(side.decimals ?? decimalsOf(side.value)) + 1e-9;
}
/** Collects what is known of one metric of one version. Never throws, whatever the numbers. */
function collectSources(kind, side) {
	const contradictions = [];
	const confusion = readConfusion(side, contradictions);
	const { value } = side;
	const runs = readRuns(side, contradictions);
	const standardError = side.standardError ?? NaN;
	return {
		value,
		n: itemsBehind(kind, side, confusion),
		share: runs === null ? shareOf(kind, side, confusion) : null,
		computed: kind.type === "other" || kind.type === "proportion" ? null : fromConfusion(kind, side, confusion, contradictions) ?? fromScores(kind, side, side.classScores ?? [], contradictions),
		reported: Number.isFinite(standardError) && standardError > 0 ? {
			value,
			standardError,
			n: itemCount(side),
			origin: "reported",
			conservative: false,
			smoothed: false,
			inexact: false
		} : null,
		runs,
		contradictions
	};
}
function readConfusion(side, contradictions) {
	if (side.confusion) {
		if (isCountMatrix(side.confusion)) return side.confusion;
		contradictions.push({ code: "not-a-count-matrix" });
	}
	const items = side.predictions ?? [];
	const distinct = new Set(items.map((item) => item.id)).size === items.length;
	return items.length > 0 && distinct ? confusionFromPredictions(items) : null;
}
function readRuns(side, contradictions) {
	const runs = side.runs ? summariseRuns(side.runs) : null;
	if (runs === null) return null;
	const tolerance = Math.max(roundingOf(side), runs.standardError);
	if (Math.abs(side.value - runs.mean) <= tolerance) return runs;
	contradictions.push({
		code: "value-contradicts-runs",
		stated: side.value,
		computed: runs.mean,
		tolerance
	});
	return null;
}
/** Items that the metric is a share of: predicted ones for precision, true ones for recall, else all. */
function itemsBehind(kind, side, confusion) {
	if (kind.type !== "precision" && kind.type !== "recall") return itemCount(side);
	const at = confusion?.labels.indexOf(kind.label) ?? -1;
	if (confusion && at >= 0) return marginsOf(confusion)[kind.type === "precision" ? "predicted" : "actual"][at] || null;
	const score = side.classScores?.find(({ label }) => label === kind.label);
	const support = score?.support ?? 0;
	if (!Number.isSafeInteger(support) || support <= 0) return null;
	if (kind.type === "recall") return support;
	const [precision, recall] = [score?.precision?.value ?? 0, score?.recall?.value ?? NaN];
	const predicted = Math.round(recall * support / precision);
	return Number.isSafeInteger(predicted) && predicted > 0 ? predicted : null;
}
function shareOf(kind, side, confusion) {
	const n = [
		"accuracy",
		"proportion",
		"precision",
		"recall"
	].includes(kind.type) ? itemsBehind(kind, side, confusion) : null;
	if (n === null || !isShareOfItems(side.value, side.decimals ?? decimalsOf(side.value), n)) return null;
	return {
		value: side.value,
		n
	};
}
function fromConfusion(kind, side, confusion, contradictions) {
	if (confusion === null) return null;
	const estimate = deltaFromConfusion(confusion, readMacro(kind, [confusion], [side.value]));
	if (estimate === null || !(estimate.standardError > 0)) return null;
	const off = Math.abs(side.value - estimate.value);
	const tolerance = Math.max(roundingOf(side), estimate.standardError);
	if (!(off <= tolerance)) {
		const code = side.confusion ? "value-contradicts-counts" : "value-contradicts-predictions";
		contradictions.push({
			code,
			stated: side.value,
			computed: estimate.value,
			tolerance
		});
		return null;
	}
	return {
		...estimate,
		value: side.value,
		n: totalOf(confusion),
		origin: "confusion",
		conservative: false,
		inexact: off > roundingOf(side)
	};
}
function fromScores(kind, side, scores, contradictions) {
	if (kind.type !== "macro_f1" && kind.type !== "weighted_f1" && kind.type !== "f1") return null;
	const estimate = f1FromScores(scores, kind);
	if (estimate === null) return null;
	if (estimate.contradiction) {
		const { predictedShare, tolerance } = estimate.contradiction;
		contradictions.push({
			code: "scores-contradict-each-other",
			stated: 1,
			computed: predictedShare,
			tolerance
		});
		return null;
	}
	const off = Math.abs(side.value - estimate.value);
	const exact = roundingOf(side) + estimate.tolerance;
	const tolerance = Math.max(exact, estimate.standardError);
	if (!(off <= tolerance)) {
		contradictions.push({
			code: "value-contradicts-scores",
			stated: side.value,
			computed: estimate.value,
			tolerance
		});
		return null;
	}
	const { standardError, conservative, smoothed, n } = estimate;
	return {
		value: side.value,
		standardError,
		n,
		origin: "scores",
		conservative,
		smoothed,
		inexact: off > exact
	};
}

// src/domain/statistics/compare-paired.ts
/** Written values are trusted as being of the predictions file when they are within half a point of it. */
const SAME_VALUE = .005;
const keyOf = (metric) => JSON.stringify(metric);
/**
* Resamples the items once for several metrics, which costs hardly more than for one. Null where the two files are
* not of the same items (see pairItems).
*/
function resampleAll(baseline, candidate, metrics, level = .95) {
	const items = pairItems(baseline, candidate);
	if (items === null) return null;
	const [old, now] = [confusionFromPredictions(baseline), confusionFromPredictions(candidate)];
	if (old === null || now === null) return {
		items,
		matrices: [],
		outcomes: /* @__PURE__ */ new Map()
	};
	const matrices = [old, now];
	const wanted = /* @__PURE__ */ new Map();
	for (const { kind, baseline: before, candidate: after } of metrics) {
		if (kind.type === "other" || kind.type === "proportion" || kind.type === "accuracy") continue;
		const metric = readMacro(kind, matrices, [before, after]);
		const evaluate = marginMetric(metric, items.labels);
		if (evaluate) wanted.set(keyOf(metric), evaluate);
	}
	const outcomes = resamplePairs(items, [...wanted.values()], { level });
	const named = /* @__PURE__ */ new Map();
	[...wanted.keys()].forEach((key, i) => {
		const outcome = outcomes[i];
		if (outcome) named.set(key, outcome);
	});
	return {
		items,
		matrices,
		outcomes: named
	};
}
/** Judges a change from item predictions of both sides; null where a side has none. */
function comparePaired(kind, baseline, candidate, level, shared) {
	const [before, after] = [baseline.predictions ?? [], candidate.predictions ?? []];
	if (kind.type === "other" || before.length === 0 || after.length === 0) return null;
	const values = {
		kind,
		baseline: baseline.value,
		candidate: candidate.value
	};
	const results = shared ?? resampleAll(before, after, [values], level);
	if (results === null) return {
		judgement: null,
		differentItems: true
	};
	return {
		judgement: kind.type === "accuracy" || kind.type === "proportion" ? judgeAccuracy(baseline, candidate, results.items, level) : judgeResampled(kind, baseline, candidate, results),
		differentItems: false
	};
}
function judgeAccuracy(baseline, candidate, items, level) {
	const n = items.truth.length;
	const hits = (side) => side.reduce((sum, label, i) => sum + (label === items.truth[i] ? 1 : 0), 0);
	const [old, now] = [hits(items.baseline), hits(items.candidate)];
	const inexact = agreement(baseline, old / n, candidate, now / n);
	if (inexact === null) return null;
	const { gained, lost } = discordantItems(items);
	const interval = tangoInterval(gained, lost, n, level);
	return {
		method: "mcnemar",
		interval,
		pValue: mcnemar(gained, lost).midP,
		planningError: (interval[1] - interval[0]) / 2 / criticalZ(level),
		conservative: false,
		assumptions: ["same-items", ...inexact ? ["inexact-value"] : []],
		n,
		baselineInterval: wilson(old, n, level),
		candidateInterval: wilson(now, n, level)
	};
}
function judgeResampled(kind, baseline, candidate, results) {
	const metric = readMacro(kind, results.matrices, [baseline.value, candidate.value]);
	const outcome = results.outcomes.get(keyOf(metric));
	if (outcome === void 0) return null;
	const inexact = agreement(baseline, outcome.baseline, candidate, outcome.candidate);
	if (inexact === null) return null;
	return {
		method: "paired-bootstrap",
		interval: outcome.interval,
		pValue: outcome.pValue,
		planningError: outcome.standardError > 0 ? outcome.standardError : null,
		conservative: false,
		assumptions: ["same-items", ...inexact ? ["inexact-value"] : []],
		n: results.items.truth.length,
		...sideIntervals(outcome)
	};
}
/** A bootstrap of values that never vary (no mistake at all) shows nothing; the delta method then speaks for the side. */
function sideIntervals(outcome) {
	const { baselineInterval, candidateInterval } = outcome;
	const varies = ([low, high]) => high > low;
	return {
		...varies(baselineInterval) ? { baselineInterval } : {},
		...varies(candidateInterval) ? { candidateInterval } : {}
	};
}
/** False where both stated values are those of the predictions, true where they are nearly, null where they are not. */
function agreement(baseline, old, candidate, now) {
	const sides = [{
		off: Math.abs(baseline.value - old),
		rounding: roundingOf(baseline)
	}, {
		off: Math.abs(candidate.value - now),
		rounding: roundingOf(candidate)
	}];
	if (!sides.every(({ off, rounding }) => off <= Math.max(rounding, SAME_VALUE))) return null;
	return !sides.every(({ off, rounding }) => off <= rounding);
}

// src/domain/statistics/power.ts
/** z(level) + z(power): how many standard errors of the change a true change must have to be found that often. */
function powerFactor(level = .95, power = .8) {
	return criticalZ(level) + normalQuantile(power);
}
/**
* Smallest true difference of two independent proportions near `p`, of n items each, that a two-sided test at `level`
* finds with probability `power`: (z + z') √(2 p̃ (1 − p̃) / n), where p̃ is the centre of the Wilson interval, so that
* p = 1 does not promise that every change would be seen. 160 items at 0.82: 0.122.
*/
function detectableDifference(p, n, level = .95, power = .8) {
	return powerFactor(level, power) * Math.SQRT2 * adjustedStandardError(p, n, level);
}
/** √(p̃ (1 − p̃) / n) with p̃ = (p n + z²/2) / (n + z²); never 0. */
function adjustedStandardError(p, n, level = .95) {
	const z2 = criticalZ(level) ** 2;
	const centre = (p * n + z2 / 2) / (n + z2);
	return Math.sqrt(centre * (1 - centre) / n);
}
/**
* How many test items more settle whether a change is beyond `limit`, which its interval now straddles: intervals
* shrink with √n, so the side that reaches over the limit must shrink to the distance between change and limit. It
* supposes that the change stays as observed. 0 where the interval does not straddle; null where no number would do
* (the change is the limit) or where it is not a number worth naming (over a billion).
*/
function itemsToSettle(change, interval, limit, n) {
	const [low, high] = interval;
	if (low > limit || high < limit) return 0;
	const needed = n * ((change > limit ? change - low : high - change) / Math.abs(change - limit)) ** 2;
	const more = Math.ceil(needed * (1 - 1e-12)) - n;
	return Number.isFinite(more) && more <= 1e9 ? Math.max(1, more) : null;
}

// src/domain/statistics/value-interval.ts
/** Interval of one version's value by the best that is known of it; for a first version, and for a threshold. */
function estimateValue(kind, side, level = .95) {
	const sources = collectSources(kind, side);
	const { n, contradictions } = sources;
	const found = intervalOf(kind, sources, level);
	const detectable = Number.isFinite(side.value) ? detectableFrom(sources, level) : null;
	return {
		interval: null,
		method: null,
		conservative: false,
		...found,
		n,
		detectable,
		contradictions
	};
}
function detectableFrom(sources, level) {
	const { share } = sources;
	if (share) return detectableDifference(share.value, share.n, level);
	const standardError = errorOf(sources, level);
	return standardError === null ? null : powerFactor(level) * Math.SQRT2 * standardError;
}
/** Best interval of the sources, null without any; shares are cut at 0 and 1. */
function intervalOf(kind, sources, level) {
	const { share, runs, value } = sources;
	if (!Number.isFinite(value)) return null;
	if (share) return {
		interval: wilson(share.value * share.n, share.n, level),
		method: "wilson",
		conservative: false
	};
	const error = sources.computed ?? sources.reported;
	if (error) return {
		interval: cut(kind, [value], normalInterval(value, error.standardError, level), 0),
		method: methodOf$1(error),
		conservative: error.conservative
	};
	if (runs === null || !(runs.standardError > 0)) return null;
	return {
		interval: cut(kind, [value], tInterval(runs, level), 0),
		method: "t",
		conservative: false
	};
}
function methodOf$1(error) {
	if (error.origin === "reported") return "standard-error";
	return error.origin === "confusion" ? "delta-confusion" : "delta-bound";
}
/** Standard error of one value for planning: never 0. Runs are left out: more items would not narrow them. */
function errorOf(sources, level) {
	if (sources.share) return adjustedStandardError(sources.share.value, sources.share.n, level);
	return (sources.computed ?? sources.reported)?.standardError ?? null;
}
/**
* An interval of shares ends at `lowest` and 1. Other metrics have no such ends, nor have the same metrics written in
* another unit (81.5 for 0.815), which shows in `values`.
*/
function cut(kind, values, [low, high], lowest) {
	return kind.type !== "other" && values.every((value) => value >= 0 && value <= 1) ? [Math.max(lowest, low), Math.min(1, high)] : [low, high];
}

// src/domain/statistics/compare.ts
/**
* Compares one metric of two versions by the best method that the facts of both sides allow, in the order of the table
* in docs/statistics.md. Never throws on numbers from files: what cannot be judged is `unknown`.
*/
function compareMetric(kind, baseline, candidate, { level = .95, paired: shared } = {}) {
	const [before, after] = [collectSources(kind, baseline), collectSources(kind, candidate)];
	const finite = Number.isFinite(baseline.value) && Number.isFinite(candidate.value);
	const change = candidate.value - baseline.value;
	const unknown = {
		change: finite ? change : null,
		significance: "unknown",
		interval: null,
		pValue: null,
		method: null,
		assumptions: [],
		baselineInterval: intervalOf(kind, before, level)?.interval ?? null,
		candidateInterval: intervalOf(kind, after, level)?.interval ?? null,
		conservative: false,
		detectable: null,
		n: {
			baseline: before.n,
			candidate: after.n
		},
		contradictions: {
			baseline: before.contradictions,
			candidate: after.contradictions
		}
	};
	if (!finite) return unknown;
	const paired = comparePaired(kind, baseline, candidate, level, shared);
	const extra = paired?.differentItems ? ["different-items"] : [];
	const found = paired?.judgement ?? compareIndependent(before, after, level);
	const judged = found && wholeJudgement(found, change);
	if (judged === null) return {
		...unknown,
		assumptions: extra
	};
	const known = withJudgement$1(unknown, judged, level);
	return {
		...known,
		interval: cut(kind, [baseline.value, candidate.value], judged.interval, -1),
		assumptions: [...known.assumptions, ...extra]
	};
}
/** The comparison with what a method says filled in. */
function withJudgement$1(unknown, judged, level) {
	const { significance, disagree } = significanceOf(judged, level);
	const { planningError } = judged;
	return {
		...unknown,
		significance,
		pValue: judged.pValue,
		method: judged.method,
		assumptions: disagree ? [...judged.assumptions, "test-and-interval-disagree"] : judged.assumptions,
		baselineInterval: judged.baselineInterval ?? unknown.baselineInterval,
		candidateInterval: judged.candidateInterval ?? unknown.candidateInterval,
		conservative: judged.conservative,
		detectable: planningError === null ? null : powerFactor(level) * planningError,
		n: judged.n === void 0 ? unknown.n : {
			baseline: judged.n,
			candidate: judged.n
		}
	};
}
/**
* The judgement with its interval widened, where it must be, to hold the change of the values as written (counts and
* runs may differ from those by their rounding). Null where absurd inputs left no numbers.
*/
function wholeJudgement(judgement, change) {
	const [low, high] = judgement.interval;
	return Number.isFinite(low) && Number.isFinite(high) && !Number.isNaN(judgement.pValue) ? {
		...judgement,
		interval: [Math.min(low, change), Math.max(high, change)]
	} : null;
}
function significanceOf({ interval, pValue }, level) {
	const excludesZero = interval[0] > 0 || interval[1] < 0;
	const rejects = pValue < 1 - level;
	return {
		significance: excludesZero && rejects ? "significant" : "noise",
		disagree: excludesZero !== rejects
	};
}
function compareIndependent(before, after, level) {
	if (before.computed && after.computed && !(before.share && after.share)) return compareErrors(before, before.computed, after, after.computed, level);
	if (before.share && after.share) return compareShares(before, after, level);
	if (before.reported && after.reported) return compareErrors(before, before.reported, after, after.reported, level);
	if (before.runs && after.runs) return compareRuns(before, after, level);
	const [old, now] = [anyError(before, level), anyError(after, level)];
	return old && now ? compareErrors(before, old, after, now, level) : null;
}
function compareShares(before, after, level) {
	const [old, now] = [before.share, after.share];
	if (old === null || now === null) return null;
	const [x1, n1, x2, n2] = [
		now.value * now.n,
		now.n,
		old.value * old.n,
		old.n
	];
	const small = hasSmallExpectedCount(x1, n1, x2, n2);
	return {
		method: small ? "newcombe-fisher" : "newcombe-z",
		interval: newcombeDifference(x1, n1, x2, n2, level),
		pValue: small ? fisherExact(x1, n1, x2, n2) : pooledZ(x1, n1, x2, n2).pValue,
		planningError: planningError(before, after, level),
		conservative: false,
		assumptions: ["independent-samples", ...small ? [] : ["large-sample"]]
	};
}
/** Standard error of a share as an error source, for the comparison with a side that has only a standard error. */
function anyError(sources, level) {
	const { share } = sources;
	if (sources.computed ?? sources.reported) return sources.computed ?? sources.reported;
	if (share === null) return null;
	const standardError = adjustedStandardError(share.value, share.n, level);
	const { value, n } = share;
	return {
		value,
		standardError,
		n,
		origin: "reported",
		conservative: false,
		smoothed: false,
		inexact: false
	};
}
function compareErrors(before, old, after, now, level) {
	const standardError = Math.hypot(old.standardError, now.standardError);
	const change = after.value - before.value;
	const assumptions = ["independent-samples", "large-sample"];
	if (old.conservative || now.conservative) assumptions.push("upper-bound");
	if (old.smoothed || now.smoothed) assumptions.push("smoothed");
	if (old.inexact || now.inexact) assumptions.push("inexact-value");
	return {
		method: methodOf(old, now),
		interval: normalInterval(change, standardError, level),
		pValue: normalTwoSidedP(change / standardError),
		planningError: planningError(before, after, level),
		conservative: old.conservative || now.conservative,
		assumptions
	};
}
function methodOf(old, now) {
	const origins = /* @__PURE__ */ new Set([old.origin, now.origin]);
	if (origins.has("reported")) return origins.size === 1 ? "standard-error" : "mixed";
	return origins.has("scores") ? "delta-bound" : "delta-confusion";
}
/**
* Standard error of the change between two versions as good as the candidate on the two test sets: what the numbers of
* items can show from here on, which is what a reader plans with.
*/
function planningError(before, after, level) {
	const error = errorOf(after, level);
	if (error === null) return null;
	if (before.n !== null && after.n !== null) return error * Math.sqrt(1 + after.n / before.n);
	return Math.hypot(error, errorOf(before, level) ?? error);
}
function compareRuns(before, after, level) {
	if (before.runs === null || after.runs === null) return null;
	const result = welch(after.runs, before.runs, level);
	if (result === null) return null;
	return {
		method: "welch",
		interval: result.interval,
		pValue: result.pValue,
		planningError: null,
		conservative: false,
		assumptions: ["runs-vary-alone"]
	};
}

// src/domain/certainty.ts
/** Shares written in percent are judged as ratios: only those have known distributions. */
const divisorOf = (scale) => scale === "percent" ? 100 : 1;
const divided = (measured, divisor) => measured === null || divisor === 1 ? measured : {
	value: measured.value / divisor,
	decimals: measured.decimals === null ? null : measured.decimals + 2
};
function sideFacts({ metric, facts }, scale) {
	const divisor = divisorOf(scale);
	const results = facts.results;
	const written = divided(metric, divisor);
	return {
		value: written?.value ?? metric.value,
		decimals: written?.decimals ?? null,
		standardError: metric.standardError === null ? null : metric.standardError / divisor,
		runs: metric.runs?.map((run) => run / divisor) ?? null,
		n: results?.sampleCount ?? null,
		testCount: facts.data.testCount,
		confusion: results?.confusion ?? null,
		classScores: results?.perClass.map((scores) => ({
			...scores,
			precision: divided(scores.precision, divisor),
			recall: divided(scores.recall, divisor),
			f1: divided(scores.f1, divisor)
		})),
		predictions: facts.predictions
	};
}
const scaled = (interval, divisor) => interval === null ? null : [interval[0] * divisor, interval[1] * divisor];
/** How sure the change of one metric is, in the metric's own unit. */
function judgeChange(baseline, candidate, scale, options) {
	const divisor = divisorOf(scale);
	const judged = compareMetric(metricKind(candidate.metric), sideFacts(baseline, scale), sideFacts(candidate, scale), options);
	return {
		...judged,
		interval: scaled(judged.interval, divisor),
		baselineInterval: scaled(judged.baselineInterval, divisor),
		candidateInterval: scaled(judged.candidateInterval, divisor),
		detectable: judged.detectable === null ? null : judged.detectable * divisor
	};
}
/** Interval of one value in the metric's own unit, null when too little is known. */
function valueInterval(measured, scale, level) {
	const estimate = estimateValue(metricKind(measured.metric), sideFacts(measured, scale), level);
	return scaled(estimate.interval, divisorOf(scale));
}

// src/domain/statistics/holm.ts
/**
* Holm's step-down adjustment (1979): adjusted p-values in the order given, so that "adjusted < α" keeps the chance of
* any false alarm among them below α. Null (no p-value) stays null and does not count as a test.
*/
function holm(pValues) {
	const tests = pValues.flatMap((p, index) => p === null ? [] : [{
		p,
		index
	}]).sort((a, b) => a.p - b.p);
	const adjusted = pValues.map(() => null);
	let largest = 0;
	tests.forEach(({ p, index }, rank) => {
		largest = Math.max(largest, Math.min(1, (tests.length - rank) * p));
		adjusted[index] = largest;
	});
	return adjusted;
}

// src/domain/statistics/classes.ts
/**
* Applies Holm's correction to the classes of one comparison: a change stays significant only where its adjusted p is
* below 1 − level. Intervals stay those of the single class.
*/
function adjustForClasses(comparisons, level = .95) {
	const adjusted = holm(comparisons.map(({ pValue }) => pValue));
	return comparisons.map((comparison, i) => {
		const adjustedPValue = adjusted[i] ?? null;
		const lost = comparison.significance === "significant" && !((adjustedPValue ?? 1) < 1 - level);
		return {
			...comparison,
			adjustedPValue,
			significance: lost ? "noise" : comparison.significance
		};
	});
}

// src/domain/compare-metrics.ts
/** Whether two numbers of one metric are written on different scales: 85.43 against 0.8418 (ratio 50 to 200). */
function scaleChanged(a, b, scale) {
	if (scale === "absolute") return false;
	const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	return small > 0 && small <= 1 && large > 1 && large / small >= 50 && large / small <= 200;
}
/** The metrics to show, in order; precision and recall by class stay for guards only. */
function rowsOf(baseline, candidate, primary) {
	const names = [.../* @__PURE__ */ new Set([...candidate.keys(), ...baseline.keys()])];
	const leading = primary === null ? [] : [primary];
	const named = primary === null ? null : require_direction.findMetric(candidate, primary);
	const namedBefore = primary === null ? null : require_direction.findMetric(baseline, primary);
	const rest = names.filter((name) => name !== primary && name !== named?.name && name !== namedBefore?.name).map((name) => ({
		name,
		before: baseline.get(name) ?? null,
		after: candidate.get(name) ?? null
	}));
	const isClass = ({ before, after }) => (after ?? before)?.label !== null;
	return [
		...leading.map((name) => ({
			name,
			before: namedBefore,
			after: named
		})),
		...rest.filter((row) => !isClass(row)),
		...rest.filter((row) => isClass(row) && (row.after ?? row.before)?.score === "f1")
	].filter(({ before, after }) => before !== null || after !== null);
}
function outcomeOf(before, after, better) {
	if (after === null || !Number.isFinite(after)) return "missing";
	if (before === null || better === null) return "new";
	if (require_compare_config.sameNumber(before, after)) return "unchanged";
	return better > 0 ? "improved" : "regressed";
}
function prepare(row, context) {
	const { reading, primary, threshold } = context;
	const [before, after] = [row.before?.value ?? null, row.after?.value ?? null];
	const isPrimary = row.name === primary;
	const numbers = [
		after,
		before,
		isPrimary ? threshold : null
	].filter((number) => number !== null);
	const named = reading.scaleOf(row.name, numbers);
	const direction = reading.directionOf(row.name);
	const usable = before !== null && after !== null && Number.isFinite(before) && Number.isFinite(after);
	const rescaled = usable && scaleChanged(before, after, named);
	const judged = usable && !rescaled;
	const scale = rescaled ? "absolute" : named;
	const change = judged ? require_compare_config.sameNumber(before, after) ? 0 : after - before : null;
	const better = change === null ? null : direction === "higher" ? change : -change;
	return {
		...row,
		judged,
		change: {
			name: row.name,
			group: isPrimary ? "primary" : (row.after ?? row.before)?.label == null ? "overall" : "class",
			label: (row.after ?? row.before)?.label ?? null,
			direction,
			scale,
			baseline: before,
			candidate: after,
			change,
			relativeChange: change === null ? null : require_compare_config.relativeChange(before, after),
			significance: "unknown",
			interval: null,
			pValue: null,
			adjustedPValue: null,
			method: null,
			candidateInterval: null,
			baselineInterval: null,
			outcome: outcomeOf(before, after, better)
		}
	};
}
function resampled(baseline, candidate, rows, level) {
	if (baseline?.predictions == null || candidate.predictions === null) return void 0;
	const metrics = rows.filter((row) => row.judged).flatMap(({ before, after }) => before === null || after === null ? [] : [{
		kind: metricKind(after),
		baseline: before.value,
		candidate: after.value
	}]);
	return resampleAll(baseline.predictions, candidate.predictions, metrics, level) ?? void 0;
}
/**
* Every metric of two versions side by side. Where the two were not measured on the same test set, only single values
* have intervals: a difference of unlike things has none.
*/
function compareMetrics(baseline, candidate, comparable, context) {
	const { primary, confidence: level } = context;
	const rows = rowsOf(...[require_direction.metricTable(baseline?.results ?? null), require_direction.metricTable(candidate.results)], primary).filter((row) => context.onlyPrimary !== true || row.name === primary).map((row) => prepare(row, context));
	const paired = comparable ? resampled(baseline, candidate, rows, level) : void 0;
	const judgements = /* @__PURE__ */ new Map();
	for (const { name, before, after, judged, change } of rows) {
		if (!comparable || !judged || baseline === null || before === null || after === null) continue;
		const sides = [{
			metric: before,
			facts: baseline
		}, {
			metric: after,
			facts: candidate
		}];
		judgements.set(name, judgeChange(...sides, change.scale, {
			level,
			paired
		}));
	}
	const classes = rows.filter(({ name, change }) => change.group === "class" && judgements.has(name) && !context.protectedClasses.includes(change.label ?? ""));
	const adjusted = adjustForClasses(classes.flatMap((row) => judgements.get(row.name) ?? []), level);
	const adjustedByName = new Map(classes.map((row, index) => [row.name, adjusted[index]]));
	return {
		metrics: rows.map((row) => {
			const judged = adjustedByName.get(row.name) ?? judgements.get(row.name);
			const adjustedPValue = adjustedByName.get(row.name)?.adjustedPValue ?? judged?.pValue ?? null;
			return judged === void 0 ? withIntervals(row, baseline, candidate, level) : withJudgement(row.change, judged, adjustedPValue);
		}),
		primary: (primary === null ? void 0 : judgements.get(primary)) ?? null
	};
}
function withJudgement(change, judged, adjusted) {
	return {
		...change,
		significance: judged.significance,
		interval: judged.interval,
		pValue: judged.pValue,
		adjustedPValue: adjusted,
		method: judged.method,
		candidateInterval: judged.candidateInterval,
		baselineInterval: judged.baselineInterval
	};
}
function withIntervals({ change, before, after }, baseline, candidate, level) {
	const interval = (metric, facts) => metric === null || facts === null ? null : valueInterval({
		metric,
		facts
	}, change.scale, level);
	return {
		...change,
		candidateInterval: interval(after, candidate),
		baselineInterval: interval(before, baseline)
	};
}

// src/domain/comparability.ts
const labelsOf = (results) => (results?.perClass.length ?? 0) > 0 ? (results?.perClass ?? []).map((scores) => scores.label) : results?.confusion?.labels ?? [];
function labelChanges(baseline, candidate) {
	const [before, after] = [labelsOf(baseline), labelsOf(candidate)];
	if (before.length === 0 || after.length === 0) return [];
	const added = after.filter((label) => !before.includes(label));
	const removed = before.filter((label) => !after.includes(label));
	return added.length + removed.length === 0 ? [] : [require_baseline.reason("label-set-changed", {
		added,
		removed
	})];
}
/** Metrics that vanished while one of nearly the same name appeared. */
function renames(before, after) {
	const overall = (table) => [...table.values()].filter((metric) => metric.label === null);
	const gone = overall(before).filter((metric) => !after.has(metric.name));
	const appeared = overall(after).filter((metric) => !before.has(metric.name));
	return gone.flatMap(({ name }) => {
		const to = appeared.find((metric) => require_direction.similarNames(name, metric.name))?.name;
		return to === void 0 ? [] : [{
			from: name,
			to
		}];
	});
}
const harmonic = (a, b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
/**
* Which definitions of macro F1 a file's own numbers fit: the mean of the classes' f1, or the f1 of mean precision and
* mean recall. Opitz and Burst, Macro F1 and Macro F1, 2019: the two can differ by several points.
*/
function macroDefinitions(results) {
	const fitting = /* @__PURE__ */ new Set();
	const macro = require_direction.findMetric(require_direction.metricTable(results), "macro_f1");
	const complete = (results?.perClass ?? []).flatMap(({ f1, precision, recall }) => f1 === null || precision === null || recall === null ? [] : [[
		f1.value,
		precision.value,
		recall.value
	]]);
	if (macro === null || complete.length < 2 || complete.length !== results?.perClass.length) return fitting;
	const column = (index) => complete.map((row) => row[index] ?? NaN);
	const tolerance = 10 ** -(macro.decimals ?? 3) + 1e-9;
	if (Math.abs(macro.value - mean(column(0))) <= tolerance) fitting.add("mean-of-f1");
	if (Math.abs(macro.value - harmonic(mean(column(1)), mean(column(2)))) <= tolerance) fitting.add("f1-of-means");
	return fitting;
}
function redefinition(baseline, candidate) {
	const [before, after] = [macroDefinitions(baseline), macroDefinitions(candidate)];
	if (before.size === 0 || after.size === 0 || [...before].some((one) => after.has(one))) return [];
	return [require_baseline.reason("metric-redefined", { metric: "macro_f1" })];
}
const hourMs = 36e5;
/** The largest offset of a time zone from UTC. */
const farthestZoneMs = 14 * hourMs;
function outdated(facts) {
	const [results, model] = [facts.results?.evaluated ?? null, facts.model.created];
	if (results === null || model === null) return [];
	const day = results.dateOnly ? 24 * hourMs - 1 : 0;
	const doubt = require_folder.statesZone(results) === require_folder.statesZone(model) ? 0 : farthestZoneMs;
	return results.epochMs + day + doubt >= model.epochMs ? [] : [require_baseline.reason("results-older-than-model", {
		version: facts.version,
		results: results.text,
		model: model.text
	})];
}
function primaryReasons(before, after, primary, version, reading) {
	const [old, now] = [require_direction.findMetric(before, primary), require_direction.findMetric(after, primary)];
	if (old === null) return [require_baseline.reason("baseline-metric-missing", {
		metric: primary,
		version
	})];
	if (!Number.isFinite(old.value)) return [require_baseline.reason("baseline-not-a-number", {
		metric: primary,
		version
	})];
	if (now === null) return [];
	if (scaleChanged(old.value, now.value, reading.scaleOf(primary, [now.value, old.value]))) return [require_baseline.reason("scale-changed", {
		metric: primary,
		baseline: old.value,
		candidate: now.value
	})];
	return [];
}
/**
* What stands against comparing two versions, most important first: SPEC section 5. A zero baseline is said too, but
* only takes the relative change away.
*/
function comparability(baseline, candidate, primary, reading) {
	const version = baseline.version;
	if (baseline.results === null) return {
		comparable: false,
		reasons: [require_baseline.reason("baseline-without-results", { version })]
	};
	const [before, after] = [require_direction.metricTable(baseline.results), require_direction.metricTable(candidate.results)];
	const measured = candidate.results !== null;
	const against = [
		...testSetChanges(baseline, candidate) ?? [],
		...labelChanges(baseline.results, candidate.results),
		...primary === null ? [] : primaryReasons(before, after, primary, version, reading),
		...redefinition(baseline.results, candidate.results),
		...outdated(baseline),
		...outdated(candidate)
	];
	const renamed = measured ? renames(before, after).map((names) => require_baseline.reason("metric-renamed", names)) : [];
	const primaryRenamed = renamed.filter(({ args }) => primary !== null && (args.from === primary || args.to === primary));
	const zero = primary !== null && require_direction.findMetric(before, primary)?.value === 0;
	return {
		comparable: against.length + primaryRenamed.length === 0,
		reasons: [
			...against,
			...renamed,
			...zero && primary !== null ? [require_baseline.reason("zero-baseline", { metric: primary })] : []
		]
	};
}

// src/domain/compare.ts
/**
* Independent things that changed at once, most important first: base model, method, data, then settings by group
* (`lora.r` and `lora.alpha` are one). A source hash alone does not count: it changes with any edit of the file.
*/
function changedThings(comparison) {
	const { config, data } = comparison;
	const groups = [...new Set(config.map((change) => require_compare_config.configGroup(change.key)))];
	const major = new Set(config.filter((change) => change.major).map((change) => require_compare_config.configGroup(change.key)));
	return [
		...groups.filter((group) => major.has(group)),
		...dataChanged(data) ? ["data"] : [],
		...groups.filter((group) => !major.has(group))
	];
}
function dataChanged({ counts, classes }) {
	const train = counts.find((count) => count.name === "train");
	return train !== void 0 && train.baseline !== null && train.candidate !== null && train.baseline !== train.candidate || classes.some(({ baseline, candidate }) => baseline !== null && candidate !== null && Math.abs(baseline - candidate) > 1e-9);
}
/** Which of a version's sources a contradiction took out. */
const sources = {
	"value-contradicts-counts": "confusion",
	"not-a-count-matrix": "confusion",
	"value-contradicts-scores": "scores",
	"scores-contradict-each-other": "scores",
	"value-contradicts-predictions": "predictions",
	"value-contradicts-runs": "runs"
};
function certaintyNotes(primary, judged, versions) {
	if (judged === null || primary === null) return [];
	const items = judged.n.candidate;
	const contradicting = ["baseline", "candidate"].flatMap((side) => judged.contradictions[side].map(({ code }) => require_baseline.reason("inputs-contradict", {
		version: versions[side],
		what: sources[code]
	})));
	return [
		...judged.detectable !== null && items !== null ? [require_baseline.reason("smallest-detectable", {
			metric: primary,
			items,
			change: judged.detectable
		})] : [],
		...judged.conservative ? [require_baseline.reason("conservative-bound", { metric: primary })] : [],
		...judged.assumptions.includes("independent-samples") ? [require_baseline.reason("treated-as-independent", {})] : [],
		...judged.assumptions.includes("different-items") ? [require_baseline.reason("different-items", {})] : [],
		...judged.assumptions.includes("runs-vary-alone") ? [require_baseline.reason("runs-vary-alone", { metric: primary })] : [],
		...contradicting
	];
}
/** Classes outside the protected ones that fell significantly after Holm's correction: a warning each. */
function classNotes(metrics, protectedClasses) {
	return metrics.flatMap(({ group, label, outcome, significance, change }) => group === "class" && label !== null && change !== null && outcome === "regressed" && significance === "significant" && !protectedClasses.includes(label) ? [require_baseline.reason("class-regressed", {
		label,
		change
	})] : []);
}
const described = (facts) => ({
	version: facts.version,
	created: facts.created?.text ?? null,
	parent: facts.parent
});
/** One version beside its baseline: SPEC section 5. Without a baseline the candidate's own numbers stand alone. */
function compareVersion(candidate, baseline, none, settings) {
	const facts = baseline?.facts ?? null;
	const found = facts === null ? {
		comparable: false,
		reasons: none === null ? [] : [none]
	} : comparability(facts, candidate, settings.primary, settings.reading);
	const { metrics, primary } = compareMetrics(facts, candidate, found.comparable, settings);
	const config = facts === null ? [] : require_compare_config.compareConfig(facts.config, candidate.config);
	const data = compareData(facts, candidate);
	const items = {
		baseline: primary?.n.baseline ?? (facts === null ? null : testItems(facts)),
		candidate: primary?.n.candidate ?? testItems(candidate)
	};
	const things = changedThings({
		config,
		data
	});
	const notes = [
		...facts !== null && (items.baseline ?? items.candidate) !== null ? [require_baseline.reason("test-items", items)] : [],
		...certaintyNotes(settings.primary, primary, {
			baseline: facts?.version ?? "",
			candidate: candidate.version
		}),
		...things.length > 1 ? [require_baseline.reason("confounded", { what: things })] : [],
		...data.sourceHashChanged === true && !dataChanged(data) ? [require_baseline.reason("source-hash-changed", {})] : [],
		...classNotes(metrics, settings.protectedClasses)
	];
	return {
		comparison: {
			candidate: described(candidate),
			baseline: baseline === null ? null : {
				version: baseline.facts.version,
				rule: baseline.rule,
				ageDays: require_baseline.ageDays(baseline.facts.created?.epochMs ?? null, settings.now)
			},
			comparability: found,
			confidence: settings.confidence,
			metrics,
			config,
			data,
			changes: candidate.changes,
			notes
		},
		items
	};
}

// src/domain/criteria.ts
const noCriteria = {
	primaryMetric: null,
	threshold: null,
	direction: null,
	guards: [],
	protectedClasses: [],
	baseline: null
};
const limits = [
	[
		"min",
		"min",
		"higher"
	],
	[
		"max",
		"max",
		"lower"
	],
	[
		"max_regression",
		"maxRegression",
		"lower"
	],
	[
		"min_improvement",
		"minImprovement",
		"higher"
	]
];
const stricter = (a, b, strict) => strict === "higher" ? Math.max(a, b) : Math.min(a, b);
/** Whether one of `guards` holds its metric at least as tightly, limit by limit. */
function isKept(guard, guards) {
	return limits.every(([, key, strict]) => {
		const limit = guard[key];
		if (limit === null) return true;
		return guards.some((other) => {
			const held = other.metric === guard.metric ? other[key] : null;
			return held !== null && stricter(held, limit, strict) === held;
		});
	});
}
/** A guard in the words of task.yaml: `per_class.*.f1 min 0.6`. */
const guardText = (guard) => [guard.metric, ...limits.flatMap(([name, key]) => guard[key] === null ? [] : [`${name} ${guard[key]}`])].join(" ");
const textOf = (value) => value === null ? "" : String(value);
function changed(what, loosened, base, head) {
	return require_baseline.reason(loosened ? "criteria-loosened" : "criteria-tightened", {
		what,
		base,
		head
	});
}
function guardChanges(base, head) {
	const counterpart = (guard, guards) => {
		const other = guards.find(({ metric }) => metric === guard.metric);
		return other === void 0 ? "" : guardText(other);
	};
	const loosened = base.filter((guard) => !isKept(guard, head));
	const tightened = head.filter((guard) => !isKept(guard, base));
	return [...loosened.map((guard) => changed("guards", true, guardText(guard), counterpart(guard, head))), ...tightened.filter((guard) => !loosened.some(({ metric }) => metric === guard.metric)).map((guard) => changed("guards", false, counterpart(guard, base), guardText(guard)))];
}
function classChanges(base, head) {
	const gone = base.filter((label) => !head.includes(label));
	const added = head.filter((label) => !base.includes(label));
	return [...gone.map((label) => changed("protected_classes", true, label, "")), ...added.map((label) => changed("protected_classes", false, "", label))];
}
/** Threshold and direction, told apart from a change of the metric they speak of. */
function targetChanges(base, head, readings) {
	const metric = base.primaryMetric;
	if (metric !== null && head.primaryMetric !== metric) return [changed("primary_metric", true, metric, textOf(head.primaryMetric))];
	const name = metric ?? head.primaryMetric;
	if (name === null) return [];
	const direction = readings.base.directionOf(name);
	const declared = readings.head.directionOf(name);
	const turned = direction === declared ? [] : [changed("direction", true, direction, declared)];
	const [before, after] = [base.threshold, head.threshold];
	if (before === after || before === null) return turned;
	const loosened = after === null || stricter(before, after, direction) === before;
	return [...turned, changed("threshold", loosened, textOf(before), textOf(after))];
}
function policyChanges(base, head) {
	const parts = [];
	const compare = (what, before, after, looser) => {
		if (before !== after) parts.push(changed(what, looser, String(before), String(after)));
	};
	compare("max_regression", base.maxRegression, head.maxRegression, !(head.maxRegression <= base.maxRegression));
	compare("regression_mode", base.regressionMode, head.regressionMode, head.regressionMode === "normal");
	compare("threshold_mode", base.thresholdMode, head.thresholdMode, head.thresholdMode === "point");
	compare("confidence", base.confidence, head.confidence, true);
	return parts;
}
/** The stricter threshold where both speak of the same metric; the base's where the pull request took it away. */
function strictThreshold(base, head, reading) {
	const metric = base.primaryMetric ?? head.primaryMetric;
	const comparable = base.primaryMetric === null || base.primaryMetric === head.primaryMetric;
	if (base.threshold === null) return comparable ? head.threshold : null;
	if (head.threshold === null || !comparable || metric === null) return base.threshold;
	return stricter(base.threshold, head.threshold, reading.directionOf(metric));
}
const distinctGuards = (guards) => [...new Map(guards.map((guard) => [guardText(guard), guard])).values()];
function ofOneSide(criteria, policy) {
	return {
		primaryMetric: criteria.primaryMetric,
		threshold: criteria.threshold,
		guards: distinctGuards([...criteria.guards, ...policy.guards]),
		protectedClasses: [.../* @__PURE__ */ new Set([...criteria.protectedClasses, ...policy.protectedClasses])],
		maxRegression: policy.maxRegression,
		regressionMode: policy.regressionMode,
		thresholdMode: policy.thresholdMode,
		confidence: policy.confidence,
		reading: require_direction.metricReading(policy.metrics, {
			name: criteria.primaryMetric,
			direction: criteria.direction
		})
	};
}
/**
* What to judge by: SPEC section 6. The base's criteria where it has them; where the head says something else, the
* stricter of the two, limit by limit. What has no order (another primary metric, direction, confidence, how metrics
* are read) stays as the base has it. `criteria: head` in the base's policy takes the head's as they are.
*/
function decideCriteria(base, head, settings) {
	const { basePolicy, headPolicy } = settings;
	const own = head?.successCriteria ?? base?.successCriteria ?? noCriteria;
	const known = base?.successCriteria ?? own;
	const [before, after] = [ofOneSide(known, basePolicy), ofOneSide(own, headPolicy)];
	if (basePolicy.criteria === "head") return {
		...after,
		origin: "head",
		changes: []
	};
	const guards = distinctGuards([...before.guards, ...after.guards]);
	return {
		primaryMetric: known.primaryMetric ?? own.primaryMetric,
		threshold: strictThreshold(known, own, before.reading),
		guards,
		protectedClasses: [.../* @__PURE__ */ new Set([...before.protectedClasses, ...after.protectedClasses])],
		maxRegression: Math.min(basePolicy.maxRegression, headPolicy.maxRegression),
		regressionMode: [basePolicy, headPolicy].some((policy) => policy.regressionMode === "strict") ? "strict" : "normal",
		thresholdMode: [basePolicy, headPolicy].some((policy) => policy.thresholdMode === "lower-bound") ? "lower-bound" : "point",
		confidence: basePolicy.confidence,
		reading: known.primaryMetric === null ? require_direction.metricReading(basePolicy.metrics, {
			name: own.primaryMetric,
			direction: own.direction
		}) : before.reading,
		origin: base === null ? "new" : "base",
		changes: [
			...targetChanges(known, own, {
				base: before.reading,
				head: after.reading
			}),
			...guardChanges(before.guards, after.guards),
			...classChanges(before.protectedClasses, after.protectedClasses),
			...policyChanges(basePolicy, headPolicy)
		]
	};
}

// src/domain/gate.ts
/** One gate's result; what is not given is null. */
function gate(name, outcome, why, { metric = null, required = null, observed = null, interval = null } = {}) {
	return {
		name,
		metric,
		outcome,
		required,
		observed,
		interval,
		reason: why
	};
}
/** A value that a gate can be judged on, or the reason why it fails: missing and not-a-number are never passed over. */
function usableValue(table, name) {
	const metric = require_direction.findMetric(table, name);
	if (metric === null) return { problem: require_baseline.reason("metric-missing", { metric: name }) };
	if (!Number.isFinite(metric.value)) return { problem: require_baseline.reason("metric-not-a-number", {
		metric: name,
		text: String(metric.value)
	}) };
	return { value: metric.value };
}
/**
* Whether a value is written on another scale than the limit it is held against: 81.5 against 0.80, or 0.815 against 80.
* Only for shares. A low value against an upper limit in percent is taken as it stands, since 0.3 % is a possible share.
*/
function otherScale(name, scale, value, limit, direction) {
	if (scale === "absolute" && !require_direction.isShareByName(name)) return false;
	if (Math.abs(value) > 1) return Math.abs(limit) <= 1;
	return direction === "higher" && limit > 1;
}
/** Whether a value meets a limit; false for NaN on either side, whichever way is better. */
const meets = (value, limit, direction) => direction === "higher" ? value >= limit : value <= limit;
/** How far a candidate is worse than its baseline, in the metric's unit: negative when it is better. */
const worsening = (change, direction) => direction === "higher" ? -change : change;
/**
* The drop that `max_regression` allows, in the metric's own unit, ≥ 0: points of a ratio, hundred times that for shares
* in percent, a share of the baseline's value for unbounded metrics.
*/
function allowedDrop(share, scale, baseline) {
	if (scale === "ratio") return share;
	return scale === "percent" ? share * 100 : share * Math.abs(baseline);
}
/** Why a gate that needs the candidate's results cannot be judged yet; null when it can. */
function notYet(context) {
	const { status, candidate } = context;
	if (status === "archived") return require_baseline.reason("task-archived", {});
	if (candidate.results !== null || candidate.resultsBroken) return null;
	return require_baseline.reason("no-results-yet", { status: status ?? "" });
}
/** The comparison's line of a metric, whichever way the name is written. */
const changeOf = (context, name) => context.comparison.metrics.find((metric) => metric.name === name);
/**
* Why a metric cannot be held against the baseline: a rollback, whose loss is expected; no baseline; one without a
* number for it. Null when it can.
*/
function noComparison(context, metric) {
	const { decision, candidate } = context;
	if (decision.rollback) {
		const { version } = candidate;
		return require_baseline.reason("rollback-to", {
			version,
			from: decision.deployed?.version ?? version
		});
	}
	if (decision.baseline === null) return decision.none ?? require_baseline.reason("no-baseline", {});
	const version = decision.baseline.facts.version;
	if (decision.baseline.facts.results === null) return require_baseline.reason("baseline-without-results", { version });
	const before = require_direction.findMetric(context.baselineTable, metric);
	if (before === null) return require_baseline.reason("baseline-metric-missing", {
		metric,
		version
	});
	return Number.isFinite(before.value) ? null : require_baseline.reason("baseline-not-a-number", {
		metric,
		version
	});
}

// src/domain/gates/criteria.ts
/**
* Whether the pull request changes what it is judged by: one result for each change. It passes even when criteria are
* loosened, because the stricter ones were used; the verdict then asks for caution. Skipped where the head's own count.
*/
function criteriaGates({ origin, changes }) {
	if (origin === "head") return [gate("criteria", "skipped", require_baseline.reason("criteria-of-head", {}))];
	if (changes.length > 0) return changes.map((change) => gate("criteria", "pass", change));
	if (origin === "new") return [gate("criteria", "skipped", require_baseline.reason("criteria-new", {}))];
	return [gate("criteria", "pass", require_baseline.reason("criteria-unchanged", {}))];
}

// src/domain/gates/guards.ts
/** Every metric that a guard speaks of, on either side: one that the candidate lost must fail, not vanish. */
function guardedMetrics(context, pattern) {
	if (!pattern.includes("*")) return [pattern];
	return [.../* @__PURE__ */ new Set([...context.candidateTable.keys(), ...context.baselineTable.keys()])].filter((name) => require_direction.fitsPattern(pattern, name));
}
/** All guards, one result for each metric and limit. */
function guardGates(context) {
	const waiting = notYet(context);
	return context.criteria.guards.flatMap((guard) => {
		if (waiting !== null) return [gate("guards", "skipped", waiting, { metric: guard.metric })];
		const metrics = guardedMetrics(context, guard.metric);
		if (metrics.length === 0) {
			const why = require_baseline.reason("guard-unmatched", { pattern: guard.metric });
			return [gate("guards", "fail", why, { metric: guard.metric })];
		}
		return metrics.flatMap((metric) => guardMetric(context, guard, metric));
	});
}
function guardMetric(context, guard, metric) {
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return [gate("guards", "fail", usable.problem, { metric })];
	const { value } = usable;
	const held = [[
		"min",
		guard.min,
		"higher"
	], [
		"max",
		guard.max,
		"lower"
	]].flatMap(([limit, required, direction]) => required === null ? [] : [level(context, {
		metric,
		limit,
		value,
		required,
		direction
	})]);
	const changes = [["max_regression", guard.maxRegression], ["min_improvement", guard.minImprovement]];
	return [...held, ...changes.flatMap(([limit, share]) => share === null ? [] : [changeLimit(context, {
		metric,
		limit,
		value,
		share
	})])];
}
function level(context, { metric, limit, value, required, direction }) {
	const details = {
		metric,
		required,
		observed: value
	};
	const scale = context.criteria.reading.scaleOf(metric, [value, required]);
	if (otherScale(metric, scale, value, required, direction)) return gate("guards", "fail", require_baseline.reason("scale-differs", {
		metric,
		value,
		threshold: required
	}), details);
	const args = {
		metric,
		limit,
		value,
		required
	};
	return meets(value, required, direction) ? gate("guards", "pass", require_baseline.reason("guard-met", args), details) : gate("guards", "fail", require_baseline.reason("guard-missed", args), details);
}
/** Limits on the change look at the plain difference: a guard is a fixed line, not a test. */
function changeLimit(context, { metric, limit, value, share }) {
	const { decision, criteria } = context;
	const why = noComparison(context, metric);
	const before = require_direction.findMetric(context.baselineTable, metric)?.value;
	if (why !== null || before === void 0 || decision.baseline === null) return gate("guards", "skipped", why ?? require_baseline.reason("no-baseline", {}), { metric });
	const scale = criteria.reading.scaleOf(metric, [value, before]);
	if (scaleChanged(before, value, scale)) {
		const changed = require_baseline.reason("scale-changed", {
			metric,
			baseline: before,
			candidate: value
		});
		return gate("guards", "fail", changed, { metric });
	}
	const drop = allowedDrop(share, scale, before);
	const worse = worsening(value - before, criteria.reading.directionOf(metric));
	const slack = 1e-9 * Math.max(drop, Math.abs(before));
	const met = limit === "max_regression" ? worse <= drop + slack : -worse >= drop - slack;
	const args = {
		metric,
		limit,
		value: value - before,
		required: drop
	};
	const details = {
		metric,
		required: drop,
		observed: value - before
	};
	return met ? gate("guards", "pass", require_baseline.reason("guard-met", args), details) : gate("guards", "fail", require_baseline.reason("guard-missed", args), details);
}

// src/domain/gates/lost-metrics.ts
/** Words of numbers that say how an evaluation ran, not how good the model is: they may come and go. */
const bookkeeping = new Set("runtime duration time seconds ms memory cost tokens samples steps epoch count throughput flos".split(" "));
/**
* Metrics besides the primary one that the baseline has and the candidate no longer does: what is not measured any more
* cannot be shown to have held, so each fails the regression gate. Classes count by the label set, renamed metrics are
* said to be renamed.
*/
function lostMetricGates(context) {
	const { comparison, candidate, status } = context;
	if (candidate.results === null || status === "archived") return [];
	const renamed = new Set(comparison.comparability.reasons.flatMap((one) => one.code === "metric-renamed" ? [one.args.from] : []));
	return comparison.metrics.flatMap(({ name: metric, group, candidate: value }) => {
		if (group !== "overall" || value !== null || renamed.has(metric)) return [];
		if (require_direction.metricWords(metric).some((word) => bookkeeping.has(word))) return [];
		if (noComparison(context, metric) !== null) return [];
		return [gate("regression", "fail", require_baseline.reason("metric-missing", { metric }), { metric })];
	});
}

// src/domain/gates/protected-classes.ts
/**
* The f1 of each protected class may not drop significantly. Each was named beforehand, so its own interval and p-value
* count, without correction for the others. Without them, or where the two cannot be compared, a plain drop beyond
* `max_regression` fails.
*/
function protectedClassGates(context) {
	const waiting = notYet(context);
	return context.criteria.protectedClasses.map((label) => {
		const metric = require_direction.classMetric(label, "f1");
		if (waiting !== null) return gate("protected_classes", "skipped", waiting, { metric });
		const usable = usableValue(context.candidateTable, metric);
		if ("problem" in usable) return gate("protected_classes", "fail", usable.problem, { metric });
		const none = noComparison(context, metric);
		if (none !== null) return gate("protected_classes", "skipped", none, { metric });
		return judged$2(context, label, metric);
	});
}
function judged$2(context, label, metric) {
	const change = changeOf(context, metric);
	if (change === void 0 || change.change === null || change.baseline === null) {
		const numbers = {
			baseline: change?.baseline ?? NaN,
			candidate: change?.candidate ?? NaN
		};
		return gate("protected_classes", "fail", require_baseline.reason("scale-changed", {
			metric,
			...numbers
		}), { metric });
	}
	const allowed = allowedDrop(context.criteria.maxRegression, change.scale, change.baseline);
	const details = {
		metric,
		required: allowed,
		observed: change.change,
		interval: change.interval
	};
	const args = {
		label,
		change: change.change
	};
	const worse = worsening(change.change, change.direction);
	if (!(worse > 0)) return gate("protected_classes", "pass", require_baseline.reason("class-kept", args), details);
	const certain = isCertainDrop(change, context.criteria.confidence);
	if (certain === null) return worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(change.baseline)) ? gate("protected_classes", "pass", require_baseline.reason("class-drop-allowed", {
		...args,
		allowed
	}), details) : gate("protected_classes", "fail", require_baseline.reason("class-drop-beyond", {
		...args,
		allowed
	}), details);
	return certain ? gate("protected_classes", "fail", require_baseline.reason("class-dropped", args), details) : gate("protected_classes", "pass", require_baseline.reason("class-drop-within-noise", args), details);
}
/** Whether the class's own test says that it dropped; null when nothing is known. */
function isCertainDrop({ interval, pValue, direction }, level) {
	if (interval === null || pValue === null) return null;
	return (direction === "higher" ? interval[1] < 0 : interval[0] > 0) && pValue < 1 - level;
}

// src/domain/gates/regression.ts
function skipReason(context, metric) {
	const waiting = notYet(context);
	if (waiting !== null) return waiting;
	return metric === null ? require_baseline.reason("primary-metric-undeclared", {}) : noComparison(context, metric);
}
/**
* The primary metric against the baseline, as a question of non-inferiority (SPEC section 6): with an interval of the
* change, all of it worse than allowed fails, all of it within passes, and what straddles is inconclusive when the value
* observed is worse, in strict mode always. Without an interval, or where the two cannot be compared, a plain difference
* beyond what is allowed fails: a changed test set or missing counts never turn a failure into a pass.
*/
function regressionGate(context) {
	const metric = context.criteria.primaryMetric;
	const skipped = skipReason(context, metric);
	if (skipped !== null || metric === null) return gate("regression", "skipped", skipped ?? require_baseline.reason("primary-metric-undeclared", {}), { metric });
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("regression", "fail", usable.problem, { metric });
	const before = usableValue(context.baselineTable, metric);
	const change = changeOf(context, metric);
	const baseline = "value" in before ? before.value : NaN;
	if (change === void 0 || change.change === null) {
		const why = require_baseline.reason("scale-changed", {
			metric,
			baseline,
			candidate: usable.value
		});
		return gate("regression", "fail", why, { metric });
	}
	return judged$1(context, {
		...change,
		change: change.change
	}, baseline);
}
function judged$1(context, change, baseline) {
	const { direction, name: metric } = change;
	const allowed = allowedDrop(context.criteria.maxRegression, change.scale, baseline);
	const version = context.decision.baseline?.facts.version ?? "";
	const args = {
		metric,
		change: change.change,
		allowed,
		baseline: version
	};
	const details = {
		metric,
		required: allowed,
		observed: change.change,
		interval: change.interval
	};
	const worse = worsening(change.change, direction);
	const beyond = () => gate("regression", "fail", require_baseline.reason("regression-beyond", args), details);
	const plainBeyond = !(worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline)));
	if (!context.comparison.comparability.comparable) {
		if (plainBeyond) return beyond();
		const why = require_baseline.reason("regression-not-comparable", {
			metric,
			baseline: version
		});
		return gate("regression", "inconclusive", why, details);
	}
	const range = worseRange(change.interval, direction);
	if (range === null) return plainBeyond ? beyond() : gate("regression", "pass", require_baseline.reason("regression-none", {
		...args,
		possible: null
	}), details);
	const [least, most] = range;
	if (least > allowed) return beyond();
	if (most <= allowed) return gate("regression", "pass", require_baseline.reason("regression-none", {
		...args,
		possible: null
	}), details);
	if (worse > 0 || context.criteria.regressionMode === "strict") {
		const items = moreItems(context, worse, range, allowed);
		return gate("regression", "inconclusive", require_baseline.reason("regression-undecided", {
			...args,
			items
		}), details);
	}
	return gate("regression", "pass", require_baseline.reason("regression-none", {
		...args,
		possible: most
	}), details);
}
/** The interval of the change as one of worsening: larger is worse. */
function worseRange(interval, direction) {
	if (interval === null || interval.some(Number.isNaN)) return null;
	return direction === "higher" ? [-interval[1], -interval[0]] : interval;
}
function moreItems(context, worse, range, allowed) {
	const items = context.items.candidate;
	return items === null ? null : itemsToSettle(worse, range, allowed, items);
}

// src/domain/gates/threshold.ts
/**
* The primary metric against its threshold. Judged as soon as results exist; a deployed version without any fails.
* Mode `lower-bound` holds the interval's worse end against the threshold, and fails where there is no interval.
*/
function thresholdGate(context) {
	const { candidate, status, criteria } = context;
	const { primaryMetric: metric, threshold } = criteria;
	const required = threshold;
	if (status === "deployed" && candidate.results === null && !candidate.resultsBroken) {
		const why = require_baseline.reason("deployed-without-results", { version: candidate.version });
		return gate("threshold", "fail", why, {
			metric,
			required
		});
	}
	const waiting = notYet(context);
	if (waiting !== null) return gate("threshold", "skipped", waiting, {
		metric,
		required
	});
	if (candidate.resultsBroken) {
		const why = require_baseline.reason("record-broken", { file: candidate.broken[0] ?? candidate.version });
		return gate("threshold", "fail", why, {
			metric,
			required
		});
	}
	if (metric === null) return gate("threshold", "skipped", require_baseline.reason("primary-metric-undeclared", {}));
	const usable = usableValue(context.candidateTable, metric);
	if ("problem" in usable) return gate("threshold", "fail", usable.problem, {
		metric,
		required
	});
	const { value } = usable;
	if (threshold === null) return gate("threshold", "skipped", require_baseline.reason("threshold-none", {}), {
		metric,
		observed: value
	});
	return judged(context, metric, value, threshold);
}
function judged(context, metric, value, threshold) {
	const { reading, thresholdMode } = context.criteria;
	const direction = reading.directionOf(metric);
	const interval = changeOf(context, metric)?.candidateInterval ?? null;
	const details = {
		metric,
		required: threshold,
		observed: value,
		interval
	};
	const numbers = {
		metric,
		value,
		threshold
	};
	if (otherScale(metric, reading.scaleOf(metric, [value, threshold]), value, threshold, direction)) return gate("threshold", "fail", require_baseline.reason("scale-differs", numbers), details);
	if (!meets(value, threshold, direction)) {
		const gap = Math.abs(threshold - value);
		return gate("threshold", "fail", require_baseline.reason("threshold-missed", {
			...numbers,
			gap
		}), details);
	}
	if (thresholdMode === "point") return gate("threshold", "pass", require_baseline.reason("threshold-met", numbers), details);
	if (interval === null) return gate("threshold", "fail", require_baseline.reason("threshold-bound-unknown", numbers), details);
	const bound = direction === "higher" ? interval[0] : interval[1];
	return meets(bound, threshold, direction) ? gate("threshold", "pass", require_baseline.reason("threshold-met", numbers), details) : gate("threshold", "fail", require_baseline.reason("threshold-bound-missed", {
		...numbers,
		bound
	}), details);
}

// src/domain/gates/validation.ts
/**
* No finding of severity error in the task. A file that the judgement needs and that cannot be read fails too, even
* where its findings were turned down: nothing may pass because it could not be read.
*/
function validationGate(findings, broken) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const errors = count("error");
	const details = {
		required: 0,
		observed: errors
	};
	if (errors > 0) return gate("validation", "fail", require_baseline.reason("errors-found", { errors }), details);
	const [file] = broken;
	if (file !== void 0) return gate("validation", "fail", require_baseline.reason("record-broken", { file }), details);
	return gate("validation", "pass", require_baseline.reason("no-errors", { warnings: count("warning") }), details);
}

// src/domain/next-steps.ts
/** The class that got worse the most, null when none did. */
function worstClass(metrics) {
	const [worst] = metrics.flatMap(({ group, label, change, direction }) => group === "class" && label !== null && change !== null && worsening(change, direction) > 0 ? [{
		label,
		change,
		worse: worsening(change, direction)
	}] : []).sort((a, b) => b.worse - a.worse);
	return worst === void 0 ? null : require_baseline.reason("next-look-at-class", {
		label: worst.label,
		change: worst.change
	});
}
/** The one thing that changed, where it is only one: then the effect has its cause. */
function onlyChange({ config, data, notes }) {
	if (notes.some((note) => note.code === "confounded")) return null;
	const groups = new Set(config.map((change) => require_compare_config.configGroup(change.key)));
	const [only] = config;
	if (groups.size === 1 && only !== void 0) return require_baseline.reason("next-only-change", { what: config.length === 1 ? only.key : require_compare_config.configGroup(only.key) });
	const train = data.counts.find((count) => count.name === "train");
	return groups.size === 0 && train !== void 0 && train.baseline !== train.candidate && train.baseline !== null ? require_baseline.reason("next-only-change", { what: "data" }) : null;
}
function afterFailure(context, gates, word) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	const { decision, comparison, candidate } = context;
	const kept = decision.deployed?.version ?? decision.baseline?.facts.version ?? null;
	const steps = failed.map((why) => {
		switch (why.code) {
			case "errors-found": return require_baseline.reason("next-fix-errors", { errors: why.args.errors });
			case "threshold-missed": return require_baseline.reason("next-close-gap", {
				metric: why.args.metric,
				gap: why.args.gap
			});
			case "threshold-bound-unknown": return require_baseline.reason("next-state-items", {});
			case "deployed-without-results": return require_baseline.reason("next-evaluate", { version: candidate.version });
			case "class-dropped": return require_baseline.reason("next-look-at-class", why.args);
			default: return null;
		}
	});
	const measured = failed.some((why) => why.code !== "errors-found" && why.code !== "record-broken");
	return [
		...steps.filter((step) => step !== null),
		measured && comparison.comparability.comparable ? worstClass(comparison.metrics) : null,
		measured ? onlyChange(comparison) : null,
		word === "reject" && kept !== null && kept !== candidate.version ? require_baseline.reason("next-keep", { version: kept }) : null
	].filter((step) => step !== null);
}
/** What would tell how sure the primary metric's change is: the number of items, or the counts behind an average. */
function certaintySteps(context, metric) {
	const found = require_direction.findMetric(context.candidateTable, metric);
	const kind = found === null ? "other" : metricKind(found).type;
	if (kind === "other") return [];
	const { baseline, candidate } = context.items;
	if (baseline === null || candidate === null) return [require_baseline.reason("next-state-items", {})];
	return kind === "accuracy" || kind === "proportion" ? [] : [require_baseline.reason("next-state-counts", { metric })];
}
function afterPass(context, gates, verdict) {
	const { comparison, decision, candidate, criteria, status } = context;
	const steps = [];
	const undecided = gates.find((gate) => gate.reason.code === "regression-undecided")?.reason;
	if (undecided?.code === "regression-undecided" && undecided.args.items !== null) steps.push(require_baseline.reason("next-more-items", {
		metric: undecided.args.metric,
		items: undecided.args.items
	}));
	const baseline = decision.baseline?.facts;
	const unlike = /* @__PURE__ */ new Set([
		"test-set-changed",
		"label-set-changed",
		"baseline-without-results",
		"baseline-metric-missing",
		"baseline-not-a-number"
	]);
	if (baseline !== void 0 && comparison.comparability.reasons.some(({ code }) => unlike.has(code))) steps.push(require_baseline.reason("next-evaluate-baseline", { version: baseline.version }));
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	if (primary?.change != null && primary.significance === "unknown" && comparison.comparability.comparable) steps.push(...certaintySteps(context, primary.name));
	if (criteria.primaryMetric === null || criteria.threshold === null && candidate.results !== null) steps.push(require_baseline.reason("next-declare-criteria", {}));
	if (verdict.word === "caution") {
		if (!comparison.comparability.comparable) return steps;
		const fell = comparison.metrics.find(({ group, outcome, significance }) => group !== "class" && outcome === "regressed" && significance !== "noise");
		if (fell !== void 0 && fell.change !== null) steps.push(require_baseline.reason("next-look-at-metric", {
			metric: fell.name,
			change: fell.change
		}));
		return steps;
	}
	if (!(verdict.word === "adopt" || verdict.word === "acceptable" || verdict.word === "rollback")) return steps;
	if (candidate.name.experimental) return [require_baseline.reason("next-promote", { version: candidate.version }), ...steps];
	return status === "deployed" ? steps : [require_baseline.reason("next-deploy", { version: candidate.version }), ...steps];
}
const distinct$1 = (reasons) => [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
/** What to do now, the most useful first. */
function nextSteps(context, gates, verdict) {
	if (verdict.word === "hold" || verdict.word === "reject") return distinct$1(afterFailure(context, gates, verdict.word));
	if (verdict.word === "pending" && context.status !== "archived") return [require_baseline.reason("next-evaluate", { version: context.candidate.version })];
	return distinct$1(afterPass(context, gates, verdict));
}

// src/domain/other-versions.ts
/** Names of the versions in whose folders, or in whose benchmark results, the pull request changes something. */
function touchedVersions({ path, changes }) {
	const root = path === "" ? "" : `${path}/`;
	const names = changes.flatMap((change) => {
		if (!change.path.startsWith(root)) return [];
		const rest = change.path.slice(root.length);
		const [, name] = /^versions\/([^/]+)\/./.exec(rest) ?? /^benchmarks\/results\/([^/]+)_results\.json$/.exec(rest) ?? [];
		return name === void 0 ? [] : [name];
	});
	return new Set(names);
}
function primaryChange(version, baseline, context) {
	if (context.primary === null || version.results === null) return null;
	const { comparable } = baseline === null ? { comparable: false } : comparability(baseline, version, context.primary, context.reading);
	const { metrics } = compareMetrics(baseline, version, comparable, {
		...context,
		onlyPrimary: true
	});
	const [primary] = metrics;
	if (primary === void 0) return null;
	const alone = {
		...primary,
		change: null,
		relativeChange: null,
		outcome: "new"
	};
	return baseline === null || comparable ? primary : alone;
}
/** Further versions that the pull request adds, changes or removes, against the same baseline as the candidate. */
function otherVersions(input, candidate, baseline, context) {
	const present = (versions, name) => {
		const facts = versions.get(name);
		return facts === void 0 || facts.retired ? null : facts;
	};
	const [base, head] = [require_folder.versionsOf(input.base), require_folder.versionsOf(input.head)];
	return [...touchedVersions(input)].flatMap((name) => {
		if (name === candidate) return [];
		const [before, after] = [present(base, name), present(head, name)];
		if (after === null) return before === null ? [] : [{
			version: name,
			kind: "removed",
			primary: null
		}];
		return [{
			version: name,
			kind: before === null ? "added" : "changed",
			primary: primaryChange(after, baseline, context)
		}];
	});
}

// src/domain/past.ts
/** Whether the pull request writes other results into the version it is compared with: they do not count, and it is said. */
function editedResults(input, baseline) {
	const edited = baseline === null ? void 0 : require_folder.versionsOf(input.head).get(baseline.version);
	if (baseline === null || edited === void 0 || edited.retired) return [];
	const text = (facts) => JSON.stringify([...require_direction.metricTable(facts.results).values()].map(plain));
	return text(baseline) === text(edited) ? [] : [require_baseline.reason("results-edited", { version: baseline.version })];
}
const plain = ({ name, value }) => [name, String(value)];
/** Files of the base that criteria and comparison should come from and that cannot be read. */
function brokenOnBase({ base }, baseline) {
	const definition = base?.definition;
	return [...definition?.state === "broken" ? [definition.file] : [], ...baseline === null ? [] : require_folder.versionsOf(base).get(baseline.version)?.broken ?? []].map((file) => require_baseline.reason("base-record-broken", { file }));
}

// src/domain/primary-metric.ts
/** The primary metric as its criteria declare it; `values` help to tell a ratio from percent. */
function primaryMetricOf(criteria, values) {
	const { primaryMetric: name, threshold, reading } = criteria;
	if (name === null) return null;
	const numbers = [...values, threshold].filter((number) => number !== null);
	return {
		name,
		direction: reading.directionOf(name),
		threshold,
		scale: shownScale(name, numbers, threshold, reading)
	};
}
/** As the metric is read, or as written where the numbers are on different scales (81.5 against 0.80). */
function shownScale(name, numbers, threshold, reading) {
	const scale = reading.scaleOf(name, numbers);
	const [value] = numbers;
	const direction = reading.directionOf(name);
	return numbers.some((one) => numbers.some((other) => scaleChanged(one, other, scale))) || threshold !== null && value !== void 0 && otherScale(name, scale, value, threshold, direction) ? "absolute" : scale;
}

// src/domain/deployment.ts
/** Paths in the guide stand from the task's directory: `models/merged/v2` is `./models/merged/v2` in a command. */
const local = (path) => /^[./]/.test(path) ? path : `./${path}`;
/** The model's name in Ollama's registry: the organisation of `hf_repo`, where there is one, and the task's name. */
function ollamaName(facts, taskName) {
	const [organisation, rest] = (facts.model.hfRepo ?? "").split("/");
	return `${organisation !== void 0 && rest !== void 0 ? `${organisation}/` : ""}${taskName}:${facts.version}`;
}
function huggingFace(facts) {
	const { hfRepo, mergedPath, adapterPath } = facts.model;
	const path = mergedPath ?? adapterPath;
	if (hfRepo === null || path === null) return [];
	return [[
		"huggingface-cli",
		"upload",
		hfRepo,
		local(path),
		"--revision",
		facts.version
	]];
}
function targetCommands(target, candidate, previous, taskName) {
	switch (target) {
		case "huggingface": return {
			deploy: huggingFace(candidate),
			rollback: previous === null ? [] : huggingFace(previous)
		};
		case "ollama": return {
			deploy: [[
				"ollama",
				"push",
				ollamaName(candidate, taskName)
			]],
			rollback: previous === null ? [] : [[
				"ollama",
				"push",
				ollamaName(previous, taskName)
			]]
		};
		case "api": {
			const back = `/api/v1/rollback?version=${encodeURIComponent(previous?.version ?? "")}`;
			return {
				deploy: [],
				rollback: previous === null ? [] : [[
					"curl",
					"-X",
					"POST",
					back
				]]
			};
		}
		case "local":
		case null: return {
			deploy: [],
			rollback: []
		};
	}
}
/**
* Commands that ship the candidate and go back to the version in production, by `deploy_target`, as the guide has them;
* the last of each records it in the repository. Names come from files: sinks must quote them.
*/
function deploymentOf(target, candidate, previous, task) {
	if (candidate === null) return {
		target,
		deploy: [],
		rollback: []
	};
	const other = previous?.version === candidate.version ? null : previous;
	const commands = targetCommands(target, candidate, other, task.taskName);
	const argument = task.path === "" ? "." : task.path;
	return {
		target,
		deploy: [...commands.deploy, [
			"tunegate",
			"deploy",
			argument,
			candidate.version
		]],
		rollback: other === null ? [] : [...commands.rollback, [
			"tunegate",
			"rollback",
			argument,
			other.version
		]]
	};
}

// src/domain/retention/forecast.ts
/**
* The versions that retention would clean up once this state of the task is merged, oldest first: a forecast. Open pull
* requests, the whole history and the cap are looked at only by the cleanup itself.
*/
function versionsAfterMerge(record, facts) {
	const unsafe = record.versions.filter((version) => require_task_facts.artefactTexts(version).some((text) => require_task_facts.readArtefactPath(text).kind === "outside"));
	const task = require_task_facts.retentionTask(record, {
		findings: facts.findings.filter(({ rule }) => rule.startsWith("syntax/") || rule.startsWith("shape/")),
		deployedInHistory: new Set(facts.deployed),
		lastDeployed: facts.deployed[0] ?? null,
		historyUnknown: false,
		addedMs: /* @__PURE__ */ new Map(),
		unsafe: new Set(unsafe.map(({ name }) => name.text)),
		unrecordable: false,
		exempt: /* @__PURE__ */ new Set(),
		baseline: facts.baseline,
		inOpenPullRequests: /* @__PURE__ */ new Set()
	}, facts.reading);
	return require_task_facts.decideRetention(task, facts.now).filter(({ remove }) => remove !== null).map(({ version }) => version).sort((a, b) => require_folder.compareVersions(a.name, b.name, {
		createdA: a.createdMs,
		createdB: b.createdMs
	})).map(({ name }) => name.text);
}

// src/domain/task-frame.ts
/** All versions for the history: existing ones as the base has them, so that edits to the past do not show as facts. */
function historyVersions(input, candidate) {
	const base = require_folder.versionsOf(input.base);
	return [...(input.head === null ? base : require_folder.versionsOf(input.head)).values()].map((facts) => facts.version === candidate?.version ? candidate : facts.retired ? facts : base.get(facts.version) ?? facts);
}
/** What all reports of a task have in common, whether a version is under review or not. */
function taskFrame(input, decision, criteria, settings) {
	const { candidate } = decision;
	const [base, head] = [require_folder.definitionOf(input.base), require_folder.definitionOf(input.head)];
	const owner = input.head ?? input.base;
	const taskName = owner === null ? input.path : require_folder.taskNameOf(owner);
	const previous = decision.production ?? decision.baseline?.facts ?? null;
	const target = (head ?? base)?.versioning.deployTarget ?? null;
	return {
		path: input.path,
		taskName,
		status: {
			base: base?.status ?? null,
			head: head?.status ?? null
		},
		history: require_history.taskHistory(historyVersions(input, candidate), {
			primary: criteria.primaryMetric,
			reading: criteria.reading,
			active: head?.version ?? null,
			decision: {
				...decision,
				baseline: decision.baseline?.facts.version ?? null,
				candidate: candidate?.version ?? null
			}
		}),
		deployment: deploymentOf(target, candidate, previous, {
			path: input.path,
			taskName
		}),
		cleanup: cleanupAfterMerge(input, decision, criteria, settings)
	};
}
function cleanupAfterMerge({ head, findings }, { everDeployed }, { reading }, { headPolicy, now }) {
	if (head === null) return [];
	return versionsAfterMerge(head, {
		findings,
		deployed: everDeployed.map(({ version }) => version),
		reading,
		baseline: typeof headPolicy.baseline === "string" ? null : headPolicy.baseline.version,
		now
	});
}

// src/domain/verdict.ts
/**
* Below the threshold, but near enough that a little more would do: 2 points of a share, 2 % of the threshold of an
* unbounded metric.
*/
const nearPoints = .02;
/** Share of the target reached, a ratio (1 is the threshold met); null without a number or a positive threshold. */
function attainmentOf(value, threshold, direction) {
	if (value === null || threshold === null || !Number.isFinite(value) || !(threshold > 0)) return null;
	if (direction === "higher") return value / threshold;
	return value > 0 ? threshold / value : null;
}
/** The primary metric against the baseline as a reason; null where the two cannot be compared. */
function changeReason(comparison) {
	const primary = comparison.metrics.find((metric) => metric.group === "primary");
	if (comparison.baseline === null || !comparison.comparability.comparable) return null;
	if (primary === void 0 || primary.change === null) return null;
	const subject = {
		metric: primary.name,
		baseline: comparison.baseline.version
	};
	if (primary.outcome === "unchanged") return require_baseline.reason("unchanged", subject);
	const args = {
		...subject,
		change: primary.change
	};
	const better = primary.outcome === "improved";
	switch (primary.significance) {
		case "significant": return require_baseline.reason(better ? "improved" : "regressed", args);
		case "noise": return require_baseline.reason(better ? "improved-within-noise" : "regressed-within-noise", args);
		case "unknown": return require_baseline.reason(better ? "improved-unknown" : "regressed-unknown", args);
	}
}
function isNear(gate, context) {
	const { reading, primaryMetric } = context.criteria;
	if (gate.observed === null || gate.required === null || primaryMetric === null) return false;
	const direction = reading.directionOf(primaryMetric);
	const scale = reading.scaleOf(primaryMetric, [gate.observed, gate.required]);
	const near = {
		ratio: nearPoints,
		percent: nearPoints * 100,
		absolute: nearPoints * Math.abs(gate.required)
	};
	const gap = Math.abs(gate.required - gate.observed);
	const best = gate.interval?.[direction === "higher" ? 1 : 0] ?? NaN;
	return gap <= near[scale] + 1e-9 || meets(best, gate.required, direction);
}
/**
* Failures that the candidate itself need not be better for: records to repair, a metric besides the primary one to
* measure again, or a bound that more items would lift.
*/
function isRepairable(gate, primary) {
	return gate.name === "regression" && gate.reason.code === "metric-missing" && gate.metric !== primary || gate.name === "validation" || gate.reason.code === "record-broken" || gate.reason.code === "threshold-bound-missed" || gate.reason.code === "threshold-bound-unknown";
}
/**
* `hold` or `reject` for a candidate that fails. It is within reach, `hold`, when nothing fails but what can be repaired
* without another model, or the threshold is missed by at most 2 points (2 % of an unbounded metric's threshold) or lies
* inside the value's interval, and the candidate is not worse than the version it is compared with beyond what
* `max_regression` allows. Everything else fails clearly: `reject`.
*/
function failing(failed, gates, context) {
	const worse = gates.some((gate) => isWorse(gate, context));
	return failed.every((gate) => isRepairable(gate, context.criteria.primaryMetric) || gate.reason.code === "threshold-missed" && !worse && isNear(gate, context)) ? "hold" : "reject";
}
/** Whether the value observed is worse than the baseline by more than what is allowed, however sure that is. */
function isWorse({ reason: why }, context) {
	if (why.code !== "regression-undecided") return false;
	const direction = context.criteria.reading.directionOf(why.args.metric);
	return worsening(why.args.change, direction) > why.args.allowed;
}
const loosened = ({ criteria }) => criteria.changes.filter(({ code }) => code === "criteria-loosened");
/** Notes that a pass must not hide. */
const cautious = /* @__PURE__ */ new Set([
	"base-record-broken",
	"class-regressed",
	"results-edited",
	"baseline-missing"
]);
/** What calls for caution although all gates pass. */
function warnings(context, gates, notes) {
	const { comparison, decision, criteria } = context;
	const { comparability, metrics } = comparison;
	const change = changeReason(comparison);
	const fell = metrics.filter(({ group, outcome, significance }) => group === "overall" && outcome === "regressed" && significance === "significant");
	const broken = metrics.filter(({ group, candidate }) => group === "overall" && candidate !== null && !Number.isFinite(candidate));
	return [
		...gates.filter((gate) => gate.outcome === "inconclusive" && gate.reason.code !== "regression-not-comparable").map((gate) => gate.reason),
		...gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason),
		...decision.baseline !== null && !comparability.comparable ? [require_baseline.reason("not-comparable", { baseline: decision.baseline.facts.version }), ...comparability.reasons] : [],
		...change?.code === "regressed" || change?.code === "regressed-unknown" ? [change] : [],
		...fell.flatMap((metric) => regressed(metric, comparison)),
		...broken.map(({ name, candidate }) => require_baseline.reason("metric-not-a-number", {
			metric: name,
			text: String(candidate)
		})),
		...notes.filter(({ code }) => cautious.has(code)),
		...loosened(context),
		...criteria.primaryMetric === null ? [require_baseline.reason("primary-metric-undeclared", {})] : []
	];
}
function regressed(metric, comparison) {
	if (metric.change === null || comparison.baseline === null) return [];
	const { version: baseline } = comparison.baseline;
	return [require_baseline.reason("regressed", {
		metric: metric.name,
		change: metric.change,
		baseline
	})];
}
const distinct = (reasons) => [...new Map(reasons.flatMap((one) => one === null ? [] : [[JSON.stringify(one), one]])).values()];
/** The advice in one word, with every reason that led to it, most important first. */
function verdictOf(context, gates, notes) {
	const { comparison, decision, candidate, status } = context;
	const failed = gates.filter((gate) => gate.outcome === "fail");
	const change = changeReason(comparison);
	const rollback = decision.rollback ? require_baseline.reason("rollback-to", {
		version: candidate.version,
		from: decision.deployed?.version ?? candidate.version
	}) : null;
	const waived = gates.filter((gate) => gate.outcome === "waived").map((gate) => gate.reason);
	if (failed.length > 0) {
		const called = [...notes.filter(({ code }) => code === "results-edited"), ...loosened(context)];
		const reasons = distinct([
			...failed.map((gate) => gate.reason),
			rollback,
			change,
			...called,
			...waived
		]);
		return {
			word: failing(failed, gates, context),
			reasons
		};
	}
	if (status === "archived") return {
		word: "pending",
		reasons: [require_baseline.reason("task-archived", {})]
	};
	if (rollback !== null) return {
		word: "rollback",
		reasons: distinct([rollback, ...waived])
	};
	if (candidate.results === null) return {
		word: "pending",
		reasons: [require_baseline.reason("no-results-yet", { status: status ?? "" })]
	};
	const cautions = warnings(context, gates, notes);
	if (cautions.length > 0) return {
		word: "caution",
		reasons: distinct([...cautions, change])
	};
	const met = gates.find((gate) => gate.name === "threshold" && gate.outcome === "pass")?.reason ?? null;
	const reasons = distinct([
		change,
		decision.none,
		met
	]);
	return {
		word: change?.code === "improved" ? "adopt" : "acceptable",
		reasons
	};
}
/** The advice where no version is under review: nothing to judge yet, or records to repair first. */
function verdictWithoutCandidate(none, gates) {
	const failed = gates.filter((gate) => gate.outcome === "fail").map((gate) => gate.reason);
	return {
		word: failed.length > 0 ? "hold" : "pending",
		reasons: distinct([...failed, none])
	};
}

// src/domain/task-report.ts
/** How a task's metrics are compared under its criteria. */
const compareSettings = (criteria, now) => ({
	reading: criteria.reading,
	primary: criteria.primaryMetric,
	threshold: criteria.threshold,
	confidence: criteria.confidence,
	protectedClasses: criteria.protectedClasses,
	now
});
/** Task files without which nothing can be judged. */
function brokenFiles(input, candidate) {
	const definition = input.head?.definition;
	return [...definition === void 0 || definition.state === "read" ? [] : [definition.file], ...candidate?.broken ?? []];
}
/** Gates of a task whose active version cannot be judged: from `evaluating` on it must exist. */
function gatesWithout(input, none) {
	const status = require_folder.definitionOf(input.head)?.status;
	const needed = status === "evaluating" || status === "deployed";
	const why = none ?? require_baseline.reason("no-active-version", {});
	return [...input.head === null ? [] : [gate("threshold", needed ? "fail" : "skipped", why)], validationGate(input.findings, brokenFiles(input, null))];
}
function judge(input, context, settings, notes) {
	const raw = [
		thresholdGate(context),
		regressionGate(context),
		...lostMetricGates(context),
		...guardGates(context),
		...protectedClassGates(context),
		...criteriaGates(context.criteria),
		validationGate(input.findings, brokenFiles(input, context.candidate))
	];
	const waived = require_scope.applyWaivers(raw, context.candidate.version, {
		base: require_folder.definitionOf(input.base),
		head: require_folder.definitionOf(input.head)
	}, settings.basePolicy.waivers, settings.now);
	const verdict = verdictOf(context, waived.gates, notes);
	return {
		gates: waived.gates,
		verdict,
		notes: waived.notes,
		steps: nextSteps(context, waived.gates, verdict)
	};
}
const emptyComparison = (confidence, reasons) => ({
	candidate: null,
	confidence,
	baseline: null,
	comparability: {
		comparable: false,
		reasons
	},
	metrics: [],
	config: [],
	data: compareData(null, null),
	changes: [],
	notes: []
});
function stepsWithout({ head, findings }, { primaryMetric }) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	if (errors > 0) return [require_baseline.reason("next-fix-errors", { errors })];
	return primaryMetric === null && head !== null ? [require_baseline.reason("next-declare-criteria", {})] : [];
}
function reportWithout(input, decision, criteria, settings) {
	const none = input.head === null ? require_baseline.reason("task-removed", {}) : decision.none;
	const gates = gatesWithout(input, none);
	return {
		...taskFrame(input, decision, criteria, settings),
		...emptyComparison(criteria.confidence, none === null ? [] : [none]),
		primaryMetric: primaryMetricOf(criteria, []),
		verdict: verdictWithoutCandidate(none, gates),
		attainment: null,
		gates,
		others: otherVersions(input, null, decision.production, compareSettings(criteria, 0)),
		nextSteps: stepsWithout(input, criteria),
		notes: decision.notes
	};
}
function contextOf(input, decision, criteria, candidate, compared) {
	return {
		status: require_folder.definitionOf(input.head)?.status ?? null,
		candidate,
		decision,
		criteria,
		comparison: compared.comparison,
		items: compared.items,
		candidateTable: require_direction.metricTable(candidate.results),
		baselineTable: require_direction.metricTable(decision.baseline?.facts.results ?? null)
	};
}
/** Commands are for versions that may ship: none for one that fails or waits for its evaluation. */
const offered = (deployment, { word }) => word === "pending" || word === "hold" || word === "reject" ? {
	target: deployment.target,
	deploy: [],
	rollback: []
} : deployment;
/** One task judged, from the two records of it to the advice. */
function buildTaskReport(input, settings) {
	const decision = require_baseline.decideBaseline(input, settings.basePolicy.baseline, settings.now);
	const criteria = decideCriteria(require_folder.definitionOf(input.base), require_folder.definitionOf(input.head), settings);
	const { candidate } = decision;
	if (candidate === null) return reportWithout(input, decision, criteria, settings);
	const comparing = compareSettings(criteria, settings.now);
	const compared = compareVersion(candidate, decision.baseline, decision.none, comparing);
	const context = contextOf(input, decision, criteria, candidate, compared);
	const baseline = decision.baseline?.facts ?? null;
	const moved = input.movedFrom === void 0 ? [] : [require_baseline.reason("task-moved", { from: input.movedFrom })];
	const past = [
		...brokenOnBase(input, baseline),
		...decision.notes,
		...editedResults(input, baseline)
	];
	const notes = [
		...moved,
		...past,
		...compared.comparison.notes
	];
	const judged = judge(input, context, settings, notes);
	const value = (table) => criteria.primaryMetric === null ? null : require_direction.findMetric(table, criteria.primaryMetric)?.value ?? null;
	const primaryMetric = primaryMetricOf(criteria, [value(context.candidateTable), value(context.baselineTable)]);
	const common = taskFrame(input, decision, criteria, settings);
	return {
		...common,
		...compared.comparison,
		deployment: offered(common.deployment, judged.verdict),
		primaryMetric,
		verdict: judged.verdict,
		attainment: attainmentOf(value(context.candidateTable), criteria.threshold, primaryMetric?.direction ?? "higher"),
		gates: judged.gates,
		others: otherVersions(input, candidate.version, baseline ?? decision.production, comparing),
		nextSteps: judged.steps,
		notes: [...notes, ...judged.notes]
	};
}

Object.defineProperty(exports, "buildTaskReport", {
  enumerable: true,
  get: function () {
    return buildTaskReport;
  }
});
Object.defineProperty(exports, "deploymentOf", {
  enumerable: true,
  get: function () {
    return deploymentOf;
  }
});