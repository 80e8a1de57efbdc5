import { c as metricValue, d as relative, o as limitValue, r as changeInterval } from "./format.js";
import { r as reasonText } from "./catalogue.js";
import { a as speakerFor, n as settingKey, t as metricName } from "./speaker.js";
import { r as join } from "./text.js";
import { c as isComparable, i as configText, n as certaintyText, r as changeCell, s as hasIntervals, u as knownMetrics } from "./view.js";
import { t as styleFor } from "./style.js";
import { t as boxTable } from "./table.js";

// src/render/terminal/comparison.ts
const countKeys = {
	train: "train_count",
	valid: "valid_count",
	test: "test_count"
};
const sides = (style, compared) => [compared.baseline === null ? "–" : style.data(compared.baseline.version), compared.candidate === null ? "–" : style.data(compared.candidate.version)];
/** Configuration and data counts that changed, by the names that the files use; null when nothing did. */
function configTable(style, compared) {
	if (compared.baseline === null) return null;
	const { labels } = style.messages;
	const cell = (text) => text === null ? "–" : style.data(text);
	const config = compared.config.map((change) => [
		{
			text: style.data(settingKey(change.key)),
			...change.major ? { paint: style.bold } : {}
		},
		cell(configText(change.baseline)),
		cell(configText(change.candidate)),
		change.relativeChange === null ? "" : relative(change.relativeChange)
	]);
	const counts = compared.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		countKeys[count.name],
		cell(configText(count.baseline ?? void 0)),
		cell(configText(count.candidate ?? void 0)),
		count.relativeChange === null ? "" : relative(count.relativeChange)
	]);
	const rows = [...config, ...counts];
	if (rows.length === 0) return null;
	const head = [
		labels.setting,
		...sides(style, compared),
		labels.change
	];
	return boxTable([
		"l",
		"r",
		"r",
		"r"
	], head, rows, style.width);
}
/** Metrics, primary first, with the class table below; precision and recall of classes stay in the other formats. */
function metricTable(style, compared) {
	const { messages } = style;
	const { labels } = messages;
	const shown = compared.metrics.filter(({ group, name }) => group !== "class" || name.endsWith(".f1"));
	if (shown.length === 0) return null;
	const intervals = hasIntervals(shown);
	const comparable = isComparable(compared);
	const rows = shown.map((metric) => {
		const row = [
			{
				text: style.text(metricName(messages, metric.name)),
				...metric.group === "primary" ? { paint: style.bold } : {}
			},
			metricValue(metric.baseline, metric.scale),
			metricValue(metric.candidate, metric.scale),
			{
				text: changeCell(metric, comparable, labels),
				paint: style.outcome(comparable ? metric.outcome : "new")
			}
		];
		if (!intervals) return row;
		const interval = metric.interval === null ? "–" : changeInterval(metric.interval, metric.scale);
		return [
			...row,
			interval,
			certaintyText(metric, compared.metrics, labels)
		];
	});
	const head = [
		labels.metric,
		...sides(style, compared),
		labels.change,
		...intervals ? [labels.interval(limitValue(compared.confidence, "ratio")), labels.certainty] : []
	];
	return boxTable([
		"l",
		"r",
		"r",
		"r",
		"r",
		"l"
	], head, rows, style.width);
}
/** The verdict with its reasons in one paragraph. */
function conclusion(style, task, version = null) {
	const { messages } = style;
	const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
	const reasons = task.verdict.reasons.map((reason) => reasonText(messages, reason, say));
	const sentence = style.text(join(reasons, messages.labels.space));
	const { labels } = messages;
	const verdict = labels.verdicts[task.verdict.word];
	const word = version === null ? verdict : labels.verdictOn(version, verdict);
	return sentence === "" ? word : `${word}${messages.labels.wordThenReasons}${sentence}`;
}
/** `compare`: the guide's two tables and its conclusion. */
function renderCompareTerminal(document, options) {
	const style = styleFor(options);
	const { messages } = style;
	const { labels } = messages;
	const { comparison, verdict, primaryMetric } = document;
	const [from, to] = sides(style, comparison);
	const say = speakerFor(messages, knownMetrics(comparison.metrics, primaryMetric));
	const remarks = [...comparison.comparability.reasons, ...comparison.notes].map((reason) => style.text(reasonText(messages, reason, say)));
	const colon = labels.colon.trimEnd();
	const word = conclusion(style, {
		verdict,
		metrics: comparison.metrics,
		primaryMetric
	}, to);
	return `${[
		`${labels.comparing}${labels.colon}${style.bold(style.data(document.task.taskName))} ${from} → ${to}`,
		`${labels.configChanges}${colon}\n${configTable(style, comparison) ?? labels.nothingChanged}`,
		`${labels.metricChanges}${colon}\n${metricTable(style, comparison) ?? labels.noResults}`,
		...remarks.length === 0 ? [] : [remarks.join("\n")],
		`${labels.conclusion}${labels.colon}${word}`
	].join("\n\n")}\n`;
}

export { renderCompareTerminal as i, configTable as n, metricTable as r, conclusion as t };