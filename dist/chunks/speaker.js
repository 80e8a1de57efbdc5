import { c as metricValue, h as valueAgainst, o as limitValue, s as metricChange } from "./format.js";
import { a as name, o as t, s as words, t as code } from "./text.js";

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
/** A name of ours inside a sentence: `Learning rate` becomes `learning rate`, `LoRA r` stays. */
const inSentence = (text) => text.map((segment) => segment.kind === "words" ? {
	...segment,
	text: segment.text.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase())
} : segment);
/** The size of a change in words: `9.5 pp`, `0.12`. */
function size(messages, change, scale) {
	const shown = metricChange(Math.abs(change), scale).replace(/^\+/u, "");
	return shown.endsWith(" pp") ? messages.points(shown.slice(0, -3)) : shown;
}

export { speakerFor as a, size as i, settingKey as n, settingName as r, metricName as t };