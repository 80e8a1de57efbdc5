// src/domain/metric-table.ts
const scores = [
	"precision",
	"recall",
	"f1"
];
/** The name under which a class's score is known in criteria, guards and reports. */
const classMetric = (label, score) => `per_class.${label}.${score}`;
/** All numbers of a results file by name: overall metrics in the file's order, then classes. Empty without results. */
function metricTable(results) {
	const table = /* @__PURE__ */ new Map();
	for (const metric of results?.metrics ?? []) {
		const { name, value, decimals, standardError, runs } = metric;
		table.set(name, {
			name,
			value,
			decimals,
			standardError,
			runs,
			label: null,
			score: null
		});
	}
	for (const scored of results?.perClass ?? []) for (const score of scores) {
		const measured = scored[score];
		if (measured === null) continue;
		const name = classMetric(scored.label, score);
		table.set(name, {
			name,
			...measured,
			standardError: null,
			runs: null,
			label: scored.label,
			score
		});
	}
	return table;
}
const sameThing = {
	acc: "accuracy",
	avg: "mean",
	average: "mean"
};
const sayingLittle = /* @__PURE__ */ new Set([
	"eval",
	"test",
	"predict",
	"score",
	"value",
	"mean"
]);
const separatorsOf = (name) => /^[ -~]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
/** A metric's name in words, lower case: `macroF1`, `macro-f1` and `macro_f1` are the same two. */
const metricWords = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(separatorsOf(name)).filter((word) => word !== "");
/** Whether two names most likely mean one metric: `macro_f1`, `f1_macro` and `eval_macro_f1_score`. */
function similarNames(a, b) {
	const essence = (name) => metricWords(name).map((word) => sameThing[word] ?? word).filter((word) => !sayingLittle.has(word)).sort().join(" ");
	return a !== b && essence(a) !== "" && essence(a) === essence(b);
}
/** A metric by name: as written, else the only one that is written differently but in the same words in that order. */
function findMetric(table, name) {
	const exact = table.get(name);
	if (exact !== void 0) return exact;
	const words = metricWords(name).join(" ");
	const fitting = [...table.values()].filter((metric) => metricWords(metric.name).join(" ") === words);
	const [only] = fitting;
	return fitting.length === 1 && only !== void 0 ? only : null;
}

// src/domain/pattern.ts
/**
* Whether a metric's dotted name fits a pattern such as `per_class.*.f1`; `*` stands for any text, dots included,
* because class labels may hold dots. Linear in practice and never worse than the product of the lengths.
*/
function fitsPattern(pattern, name) {
	let p = 0;
	let n = 0;
	let star = -1;
	let resume = 0;
	while (n < name.length) if (pattern[p] === "*") {
		star = p++;
		resume = n;
	} else if (p < pattern.length && pattern[p] === name[n]) {
		p++;
		n++;
	} else if (star >= 0) {
		p = star + 1;
		n = ++resume;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/domain/direction.ts
/** Words of names whose metrics are better when lower. */
const lowerWords = new Set("loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl error errors err wer cer mer ter eer fpr fnr far frr mae mse rmse mape smape msle rmsle medae brier ece mce fid distance hamming deviation std variance latency runtime duration time seconds ms memory cost hallucination hallucinations toxicity bias misclassification invalid failures".split(" "));
/** Words that name a higher-is-better metric whatever stands before them (`error_type.accuracy`). */
const higherWords = new Set("accuracy acc f1 f2 fbeta precision recall auc auroc auprc roc map mrr ndcg bleu rouge rouge1 rouge2 rougel meteor chrf bertscore exact em match mcc kappa specificity sensitivity pass success correct coverage".split(" "));
/** Words of metrics that have no upper end or are no share: they are shown as they are, never in percent. */
const absoluteWords = new Set("loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl mae mse rmse medae msle rmsle fid distance deviation std variance latency runtime duration time seconds ms memory cost tokens samples steps epoch count throughput mcc kappa correlation pearson spearman r2 elo".split(" "));
/** Words of metrics that are shares: a value of 81.5 is then one in percent. */
const shareWords = /* @__PURE__ */ new Set([...higherWords, ..."wer cer mer eer fpr fnr far frr ter rate".split(" ")]);
/** Which way is better, by the metric's name: the last part of the dotted name that has a known word decides. */
function directionByName(name) {
	for (const part of name.split(".").reverse()) {
		const words = metricWords(part);
		if (words.some((word) => lowerWords.has(word))) return "lower";
		if (words.some((word) => higherWords.has(word))) return "higher";
	}
	return "higher";
}
const has = (name, known) => metricWords(name.split(".").at(-1) ?? name).some((word) => known.has(word));
/** Whether the name says that the metric is a share (accuracy, f1, word error rate), so that 0…1 or percent is meant. */
const isShareByName = (name) => has(name, shareWords) && !has(name, absoluteWords);
/**
* How a metric's numbers are written. By its name where that says it; else 0…1 is a ratio. A share above 1 is in
* percent. `numbers` are its values and threshold, those that are not finite are passed over; the first finite one
* decides between ratio and percent.
*/
function scaleByName(name, numbers) {
	const finite = numbers.filter((number) => Number.isFinite(number));
	if (has(name, absoluteWords)) return "absolute";
	if (isShareByName(name)) return Math.abs(finite[0] ?? 0) > 1 ? "percent" : "ratio";
	return finite.length > 0 && finite.every((number) => number >= 0 && number <= 1) ? "ratio" : "absolute";
}
/**
* Overrides of tunegate.yaml count first (the first pattern that fits and says something), for the primary metric
* `success_criteria.direction` before them.
*/
function metricReading(overrides, primary) {
	const fitting = (name) => overrides.filter((override) => fitsPattern(override.metric, name));
	return {
		directionOf: (name) => (name === primary.name ? primary.direction : null) ?? fitting(name).find((override) => override.direction !== null)?.direction ?? directionByName(name),
		scaleOf: (name, numbers) => fitting(name).find((override) => override.scale !== null)?.scale ?? scaleByName(name, numbers)
	};
}

Object.defineProperty(exports, "classMetric", {
  enumerable: true,
  get: function () {
    return classMetric;
  }
});
Object.defineProperty(exports, "directionByName", {
  enumerable: true,
  get: function () {
    return directionByName;
  }
});
Object.defineProperty(exports, "findMetric", {
  enumerable: true,
  get: function () {
    return findMetric;
  }
});
Object.defineProperty(exports, "fitsPattern", {
  enumerable: true,
  get: function () {
    return fitsPattern;
  }
});
Object.defineProperty(exports, "isShareByName", {
  enumerable: true,
  get: function () {
    return isShareByName;
  }
});
Object.defineProperty(exports, "metricReading", {
  enumerable: true,
  get: function () {
    return metricReading;
  }
});
Object.defineProperty(exports, "metricTable", {
  enumerable: true,
  get: function () {
    return metricTable;
  }
});
Object.defineProperty(exports, "metricWords", {
  enumerable: true,
  get: function () {
    return metricWords;
  }
});
Object.defineProperty(exports, "similarNames", {
  enumerable: true,
  get: function () {
    return similarNames;
  }
});