const require_format = require("./format.js");
const require_catalogue = require("./catalogue.js");
const require_speaker = require("./speaker.js");
const require_text = require("./text.js");
const require_view = require("./view.js");
const require_style = require("./style.js");
const require_table = require("./table.js");

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
			text: style.data(require_speaker.settingKey(change.key)),
			...change.major ? { paint: style.bold } : {}
		},
		cell(require_view.configText(change.baseline)),
		cell(require_view.configText(change.candidate)),
		change.relativeChange === null ? "" : require_format.relative(change.relativeChange)
	]);
	const counts = compared.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		countKeys[count.name],
		cell(require_view.configText(count.baseline ?? void 0)),
		cell(require_view.configText(count.candidate ?? void 0)),
		count.relativeChange === null ? "" : require_format.relative(count.relativeChange)
	]);
	const rows = [...config, ...counts];
	if (rows.length === 0) return null;
	const head = [
		labels.setting,
		...sides(style, compared),
		labels.change
	];
	return require_table.boxTable([
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
	const intervals = require_view.hasIntervals(shown);
	const comparable = require_view.isComparable(compared);
	const rows = shown.map((metric) => {
		const row = [
			{
				text: style.text(require_speaker.metricName(messages, metric.name)),
				...metric.group === "primary" ? { paint: style.bold } : {}
			},
			require_format.metricValue(metric.baseline, metric.scale),
			require_format.metricValue(metric.candidate, metric.scale),
			{
				text: require_view.changeCell(metric, comparable, labels),
				paint: style.outcome(comparable ? metric.outcome : "new")
			}
		];
		if (!intervals) return row;
		const interval = metric.interval === null ? "–" : require_format.changeInterval(metric.interval, metric.scale);
		return [
			...row,
			interval,
			require_view.certaintyText(metric, compared.metrics, labels)
		];
	});
	const head = [
		labels.metric,
		...sides(style, compared),
		labels.change,
		...intervals ? [labels.interval(require_format.limitValue(compared.confidence, "ratio")), labels.certainty] : []
	];
	return require_table.boxTable([
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
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(task.metrics, task.primaryMetric));
	const reasons = task.verdict.reasons.map((reason) => require_catalogue.reasonText(messages, reason, say));
	const sentence = style.text(require_text.join(reasons, messages.labels.space));
	const { labels } = messages;
	const verdict = labels.verdicts[task.verdict.word];
	const word = version === null ? verdict : labels.verdictOn(version, verdict);
	return sentence === "" ? word : `${word}${messages.labels.wordThenReasons}${sentence}`;
}
/** `compare`: the guide's two tables and its conclusion. */
function renderCompareTerminal(document, options) {
	const style = require_style.styleFor(options);
	const { messages } = style;
	const { labels } = messages;
	const { comparison, verdict, primaryMetric } = document;
	const [from, to] = sides(style, comparison);
	const say = require_speaker.speakerFor(messages, require_view.knownMetrics(comparison.metrics, primaryMetric));
	const remarks = [...comparison.comparability.reasons, ...comparison.notes].map((reason) => style.text(require_catalogue.reasonText(messages, reason, say)));
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

exports.conclusion = conclusion;
exports.configTable = configTable;
exports.metricTable = metricTable;
exports.renderCompareTerminal = renderCompareTerminal;