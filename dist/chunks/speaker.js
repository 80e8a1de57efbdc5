const require_format = require("./format.js");
const require_text = require("./text.js");

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
	if (known !== null) return require_text.words(known);
	const score = classScore(metric);
	if (score === null) return require_text.code(metric);
	return require_text.t`${require_text.name(score.label)} ${require_text.words(own(messages.metricNames, score.score) ?? score.score)}`;
}
/** A configuration key as people say it: `LoRA r`; an unknown one as written. */
function settingName(messages, key) {
	const known = own(messages.settingNames, key);
	return known === null ? require_text.code(key) : require_text.words(known);
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
		value: (metric, value) => require_text.words(require_format.metricValue(value, scaleOf(metric))),
		against: (metric, value, limit) => require_text.words(require_format.valueAgainst(value, limit, scaleOf(metric))),
		limit: (metric, value) => require_text.words(require_format.limitValue(value, scaleOf(metric))),
		change: (metric, change) => require_text.words(require_format.metricChange(change, scaleOf(metric))),
		distance: (metric, change) => require_text.words(size(messages, change, scaleOf(metric))),
		about: (metric, change) => require_text.words(trimmed(size(messages, Number(change.toPrecision(2)), scaleOf(metric)))),
		roughly: (metric, change) => require_text.words(size(messages, change, scaleOf(metric)).replace(/\.0(?= )/u, ""))
	};
}
const trimmed = (shown) => shown.replace(/\.0(?= )/u, "");
/** A name of ours inside a sentence: `Learning rate` becomes `learning rate`, `LoRA r` stays. */
const inSentence = (text) => text.map((segment) => segment.kind === "words" ? {
	...segment,
	text: segment.text.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase())
} : segment);
/** The size of a change in words: `9.5 pp`, `0.12`. */
function size(messages, change, scale) {
	const shown = require_format.metricChange(Math.abs(change), scale).replace(/^\+/u, "");
	return shown.endsWith(" pp") ? messages.points(shown.slice(0, -3)) : shown;
}

Object.defineProperty(exports, "metricName", {
  enumerable: true,
  get: function () {
    return metricName;
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