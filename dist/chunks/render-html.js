const require_html = require("./render-escape-html.js");
const require_plain = require("./render-escape-plain.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");
const require_shell = require("./render-shell.js");
const require_reading = require("./reading.js");

// src/render/html/style.ts
/** The page's look: light and dark by the reader's system, no font and no image from anywhere. */
const style = `
:root { color-scheme: light dark; --fg: #1f2328; --dim: #59636e; --line: #d1d9e0; --bg: #fff; --soft: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --blue: #0969da; --limit: #bf8700 }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --dim: #9198a1; --line: #3d444d; --bg: #0d1117; --soft: #151b23;
  --good: #3fb950; --bad: #f85149; --warn: #d29922; --blue: #4493f8; --limit: #d29922 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; color: var(--fg); background: var(--bg);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif }
h1 { font-size: 1.15rem; margin: 0 0 1rem; color: var(--dim); font-weight: 500 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem }
.headline { font-size: 1.15rem; padding: .8rem 1rem; border-left: .3rem solid var(--tone); background: var(--soft); border-radius: .3rem }
.tip { --tone: var(--good) } .note { --tone: var(--blue) } .warning { --tone: var(--warn) } .caution { --tone: var(--bad) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums }
th, td { padding: .35rem .8rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft); font-weight: 600 }
.n { text-align: right; white-space: nowrap }
.good { color: var(--good) } .bad { color: var(--bad) } .dim { color: var(--dim) }
code, pre { font: .88em ui-monospace, SFMono-Regular, Menlo, monospace; background: var(--soft); border-radius: .25rem }
code { padding: .1em .35em } pre { padding: .8rem 1rem; overflow-x: auto }
svg { display: block; max-width: 100%; height: auto; margin: .6rem 0 }
svg text { font-size: 12px; fill: var(--dim) } svg .name { fill: var(--fg) }
footer { margin-top: 3rem; color: var(--dim); font-size: .85rem }
`;

// src/render/html/plots.ts
/** Plots as SVG in the page itself; coordinates are in pixels of a 720 wide drawing. */
const width = 720;
/** A metric's name without elements: HTML's own would end the drawing. */
const label = (messages, metric) => require_html.escapeHtml(require_plain.plain(require_messages.metricName(messages, metric)));
const rounded = (value) => value.toFixed(1);
/** Points on a line from `low` to `high` onto pixels; a line without length is put in the middle. */
const scaler = (low, high, from, to) => (value) => high === low ? (from + to) / 2 : from + (value - low) / (high - low) * (to - from);
const colorOf = ({ outcome, significance }) => {
	if (significance !== "significant") return "var(--dim)";
	return outcome === "improved" ? "var(--good)" : "var(--bad)";
};
const rowHeight = 26;
const nameWidth = 190;
/** More rows than this do not fit into one picture. */
const most = 40;
/** Every change with its interval beside zero (a forest plot); null where no metric has an interval. */
function changePlot(metrics, messages) {
	const rows = metrics.filter(({ interval, change, scale }) => interval !== null && change !== null && require_reading.isShareScale(scale)).slice(0, most);
	if (rows.length === 0) return null;
	const factor = ({ scale }) => scale === "ratio" ? 1 : .01;
	const ends = rows.flatMap((row) => (row.interval ?? []).map((end) => end * factor(row)));
	const x = scaler(Math.min(0, ...ends), Math.max(0, ...ends), nameWidth, 530);
	const zero = rounded(x(0));
	const height = rows.length * rowHeight + 10;
	const lines = rows.map((row, index) => {
		const y = index * rowHeight + 20;
		const [low, high] = row.interval ?? [0, 0];
		const color = colorOf(row);
		const numbers = `${require_messages.metricChange(row.change, row.scale)} (${require_messages.changeInterval([low, high], row.scale)})`;
		return [
			`<text class="name" x="0" y="${y + 4}">${label(messages, row.name)}</text>`,
			`<line x1="${rounded(x(low * factor(row)))}" x2="${rounded(x(high * factor(row)))}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="2"/>`,
			`<circle cx="${rounded(x((row.change ?? 0) * factor(row)))}" cy="${y}" r="4.5" fill="${color}"/>`,
			`<text x="${width}" y="${y + 4}" text-anchor="end">${numbers}</text>`
		].join("");
	});
	const title = messages.labels.changePlot;
	return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}"><line x1="${zero}" x2="${zero}" y1="4" y2="${height}" stroke="var(--line)" stroke-width="2"/>${lines.join("")}</svg>`;
}
const plotHeight = 220;
const plotBottom = 190;
/** The primary metric over the versions with the threshold as a dashed line; null for fewer than two values. */
function historyPlot(task, messages) {
	const metric = task.primaryMetric;
	if (metric === null) return null;
	const points = task.history.flatMap(({ version, value }) => value === null || !Number.isFinite(value) ? [] : [{
		version,
		value
	}]).slice(-40);
	if (points.length < 2) return null;
	const limit = metric.threshold === null ? [] : [metric.threshold];
	const all = [...points.map(({ value }) => value), ...limit];
	const y = scaler(Math.min(...all), Math.max(...all), 180, 30);
	const x = scaler(0, points.length - 1, 40, 660);
	const path = points.map(({ value }, index) => `${rounded(x(index))},${rounded(y(value))}`).join(" ");
	const every = Math.ceil(points.length / 10);
	const marks = points.map(({ version, value }, index) => {
		const named = (points.length - 1 - index) % every === 0;
		const at = `x="${rounded(x(index))}" text-anchor="middle"`;
		const texts = named ? `<text class="name" ${at} y="${rounded(y(value) - 10)}">${require_messages.metricValue(value, metric.scale)}</text><text ${at} y="212">${require_html.htmlData(version, 14)}</text>` : "";
		return `<circle cx="${rounded(x(index))}" cy="${rounded(y(value))}" r="4" fill="var(--blue)"/>${texts}`;
	});
	const thresholds = limit.map((value) => `<line x1="30" x2="670" y1="${rounded(y(value))}" y2="${rounded(y(value))}" stroke="var(--limit)" stroke-dasharray="5 4"/><text x="674" y="${rounded(y(value) + 4)}">${require_messages.limitValue(value, metric.scale)}</text>`);
	const title = messages.labels.historyTitle(label(messages, metric.name));
	return `<svg viewBox="0 0 ${width} ${plotHeight}" width="${width}" height="${plotHeight}" role="img" aria-label="${title}"><line x1="30" x2="670" y1="${plotBottom}" y2="${plotBottom}" stroke="var(--line)"/>${thresholds.join("")}<polyline points="${path}" fill="none" stroke="var(--blue)" stroke-width="2"/>${marks.join("")}</svg>`;
}

// src/render/html/task.ts
/** Cells are HTML already; a column that starts with `>` in the head is right-aligned. */
function htmlTable(head, rows) {
	const right = head.map((cell) => cell.startsWith(">"));
	const cells = (tag, row) => row.map((cell, index) => `<${tag}${right[index] ? " class=\"n\"" : ""}>${cell}</${tag}>`).join("");
	const names = head.map((cell) => cell.replace(/^>/u, ""));
	const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
	return `<div class="scroll"><table><thead><tr>${cells("th", names)}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}
const gateMarks = {
	pass: "✅",
	fail: "❌",
	inconclusive: "❓",
	skipped: "➖",
	waived: "🟡"
};
const findingMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
function findingsHtml(findings, messages) {
	const rows = findings.map((finding) => [
		findingMarks[finding.severity],
		`<code>${require_html.htmlData(`${finding.file}:${finding.line}:${finding.column}`, 200)}</code>`,
		`<b>${finding.rule}</b><br>${require_html.html([...require_messages.findingText(messages, finding), ...require_judging.suggestionText(finding, messages)])}`
	]);
	return htmlTable([
		"",
		messages.labels.where,
		messages.labels.what
	], rows);
}
const side = (version) => version === void 0 ? "–" : require_html.htmlData(version);
function metricsHtml(task, messages) {
	const { labels } = messages;
	const comparable = require_judging.isComparable(task);
	const tones = {
		improved: "good",
		regressed: "bad"
	};
	const rows = task.metrics.map((metric) => {
		const tone = (comparable ? tones[metric.outcome] : void 0) ?? "dim";
		return [
			require_html.html(require_messages.metricName(messages, metric.name)),
			require_messages.metricValue(metric.baseline, metric.scale),
			`<b>${require_messages.metricValue(metric.candidate, metric.scale)}</b>`,
			`<span class="${tone}">${require_judging.changeCell(metric, comparable, labels)}</span>`,
			metric.interval === null ? "–" : require_messages.changeInterval(metric.interval, metric.scale),
			require_judging.certaintyText(metric, task.metrics, labels)
		];
	});
	return htmlTable([
		labels.metric,
		`>${side(task.baseline?.version)}`,
		`>${side(task.candidate?.version)}`,
		`>${labels.change}`,
		`>${labels.interval(require_messages.limitValue(task.confidence, "ratio"))}`,
		labels.certainty
	], rows);
}
function causesHtml(task, messages) {
	const { labels } = messages;
	const text = (value) => value === null ? "–" : require_html.htmlData(value);
	const config = task.config.map((change) => [
		require_html.html(require_messages.settingName(messages, change.key)),
		text(require_judging.configText(change.baseline)),
		text(require_judging.configText(change.candidate)),
		change.relativeChange === null ? "" : require_messages.relative(change.relativeChange)
	]);
	const counts = task.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		labels.counted[count.name],
		String(count.baseline ?? "–"),
		String(count.candidate ?? "–"),
		count.relativeChange === null ? "" : require_messages.relative(count.relativeChange)
	]);
	const classes = task.data.classes.map(({ label, baseline, candidate }) => [
		`${labels.share}${labels.colon}${require_html.htmlData(label)}`,
		baseline === null ? "–" : require_messages.share(baseline),
		candidate === null ? "–" : require_messages.share(candidate),
		""
	]);
	const rows = task.baseline === null ? [] : [
		...config,
		...counts,
		...classes
	];
	if (rows.length === 0) return null;
	return htmlTable([
		labels.whatChanged,
		`>${side(task.baseline?.version)}`,
		`>${side(task.candidate?.version)}`,
		">"
	], rows);
}
function historyHtml(task, messages) {
	const { labels } = messages;
	const scale = task.primaryMetric?.scale ?? "absolute";
	const rows = task.history.toReversed().map((entry) => [
		require_html.htmlData(entry.version),
		entry.created === null ? "–" : require_html.htmlData(require_messages.day(entry.created)),
		require_messages.metricValue(entry.value, scale),
		entry.marks.map((mark) => labels.marks[mark]).join(labels.comma),
		entry.changes.map((change) => require_html.htmlData(change, 200)).join("<br>")
	]);
	return htmlTable([
		labels.version,
		labels.created,
		`>${labels.primaryMetric}`,
		"",
		labels.mainChanges
	], rows);
}
/** One task, everything in it. */
function taskHtml(report, task, messages) {
	const { labels } = messages;
	const say = require_messages.speakerFor(messages, require_judging.knownMetrics(task.metrics, task.primaryMetric));
	const sentence = (reason) => require_html.html(require_messages.reasonText(messages, reason, say));
	const paragraph = (reasons) => reasons.length === 0 ? "" : `<p>${reasons.map(sentence).join(labels.space)}</p>`;
	const part = (title, body) => body === null ? "" : `<h3>${title}</h3>\n${body}`;
	const gates = task.gates.map((gate) => [
		gateMarks[gate.outcome],
		gate.name,
		sentence(gate.reason)
	]);
	const findings = require_judging.findingsOf(report, task);
	const commands = [...task.deployment.deploy, ...task.deployment.rollback].map(require_shell.shellLine).join("\n");
	return [
		`<h2>${require_judging.stateMarks[require_judging.stateOf(task)]} ${require_html.htmlData(task.taskName)} · ${side(task.baseline?.version)} → ${side(task.candidate?.version)} · ${labels.verdicts[task.verdict.word]}</h2>`,
		paragraph(task.verdict.reasons),
		paragraph([...task.comparability.reasons, ...task.notes]),
		task.nextSteps.length === 0 ? "" : `<p><b>${labels.nextStep}</b>${labels.colon}${task.nextSteps.map(sentence).join(labels.space)}</p>`,
		part(labels.sections.gates, gates.length === 0 ? null : htmlTable([
			"",
			labels.gate,
			labels.observed
		], gates)),
		part(labels.sections.metrics, task.metrics.length === 0 ? null : metricsHtml(task, messages)),
		changePlot(task.metrics, messages) ?? "",
		part(labels.whatChanged, causesHtml(task, messages)),
		part(labels.sections.findings, findings.length === 0 ? null : findingsHtml(findings, messages)),
		part(labels.sections.history, task.history.length < 2 ? null : `${historyPlot(task, messages) ?? ""}${historyHtml(task, messages)}`),
		part(labels.sections.deployment, commands === "" ? null : `<pre>${require_html.escapeHtml(commands)}</pre>`)
	].filter((text) => text !== "").join("\n");
}

// src/render/html.ts
function overview(report, messages) {
	const { labels } = messages;
	const rows = report.tasks.map((task) => {
		const declared = task.primaryMetric;
		const value = require_judging.primaryOf(task)?.candidate ?? null;
		const limit = declared?.threshold ?? null;
		const scale = declared?.scale ?? "absolute";
		return [
			require_judging.stateMarks[require_judging.stateOf(task)],
			require_html.htmlData(task.taskName),
			task.candidate === null ? "–" : require_html.htmlData(task.candidate.version),
			declared === null ? "–" : require_html.html(require_messages.metricName(messages, declared.name)),
			value === null ? "–" : require_messages.valueAgainst(value, limit ?? value, scale),
			require_judging.versusCell(task, labels, labels.firstVersion),
			limit === null ? "–" : `${require_messages.comparison(declared?.direction ?? "higher")} ${require_messages.limitValue(limit, scale)}`,
			labels.verdicts[task.verdict.word]
		];
	});
	const head = [
		"",
		labels.task,
		labels.version,
		labels.primaryMetric,
		">",
		`>${labels.change}`,
		`>${labels.threshold}`,
		labels.verdict
	];
	return htmlTable(head, rows);
}
/** Our own sentences with `**bold**` in them; they hold no data. */
const bold = (text) => text.replace(/\*\*(.+?)\*\*/gu, "<b>$1</b>");
function legend({ legend: words }) {
	const items = [
		words.pp,
		words.interval,
		words.significant,
		words.noise,
		words.unknown,
		words.together
	].map((line) => `<li>${bold(line)}</li>`).join("");
	return `<details><summary>${words.title}</summary><ul>${items}</ul></details>`;
}
/**
* The report as one page that needs nothing else: no script, no request (its own policy forbids both), plots as SVG,
* light and dark.
*/
function renderReportHtml(report, { language }) {
	const messages = require_messages.messagesIn(language);
	const { tone, lead, details } = require_judging.headlineOf(report, messages);
	const { space, footer } = messages.labels;
	const say = require_messages.speakerFor(messages, []);
	const notices = report.notices.map((notice) => require_html.html(require_messages.reasonText(messages, notice, say)));
	const loose = require_judging.otherFindings(report);
	const label = ({ ref, sha }) => `<code>${require_html.htmlData(sha === null ? ref : require_messages.shortSha(sha))}</code>`;
	const body = [
		`<h1>Tunegate · ${`${label(report.head)} ${footer.against} ${label(report.base)}`}</h1>`,
		`<p class="headline ${tone}"><b>${require_html.html(lead)}</b> ${details.map(require_html.html).join(space)}</p>`,
		notices.length === 0 ? "" : `<p>${notices.join(space)}</p>`,
		report.tasks.length === 0 ? "" : overview(report, messages),
		...report.tasks.map((task) => taskHtml(report, task, messages)),
		loose.length === 0 ? "" : `<h2>${messages.labels.sections.findings}</h2>\n${findingsHtml(loose, messages)}`,
		`<footer>${legend(messages)}<p>Tunegate ${require_html.htmlData(report.tool.version)}</p></footer>`
	];
	return require_html.quietMarkup(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Tunegate · ${require_html.escapeHtml(require_plain.plain(lead))}</title>
<style>${style}</style>
</head>
<body>
${body.filter((part) => part !== "").join("\n")}
</body>
</html>
`);
}

exports.renderReportHtml = renderReportHtml;