const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_block = require("./render-markdown-block.js");
const require_messages = require("./messages.js");
const require_judging = require("./judging.js");
const require_reading = require("./reading.js");
const require_shell = require("./render-shell.js");
const require_start = require("./start.js");
const require_plain = require("./render-escape-plain.js");

// src/render/markdown/task-context.ts
const taskContext = (report, task, messages) => ({
	report,
	task,
	messages,
	say: require_messages.speakerFor(messages, require_judging.knownMetrics(task.metrics, task.primaryMetric))
});
/** Sentences side by side: Chinese punctuation brings its own space. */
const sentences = (messages, texts) => require_block.markdown(require_messages.join(texts, messages.labels.space));
const reasonsText = ({ messages, say }, reasons) => sentences(messages, reasons.map((reason) => require_messages.reasonText(messages, reason, say)));
/** Rows within the limit and the line that counts those beyond it. */
function limited(rows, limit, messages) {
	const beyond = rows.length - limit;
	if (beyond <= 0) return {
		rows,
		rest: ""
	};
	return {
		rows: rows.slice(0, limit),
		rest: `\n\n${messages.labels.moreInSummary(beyond)}`
	};
}

// src/render/markdown/details.ts
const findingMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
/** A table of findings; places are given from `root` (a task's path) or from the snapshot's root. */
function findingTable(findings, messages, root, limit) {
	const { labels } = messages;
	const prefix = root === "" ? "" : `${root}/`;
	const { rows, rest } = limited(findings, limit, messages);
	const cells = rows.map((finding) => {
		const place = `${finding.file.startsWith(prefix) ? finding.file.slice(prefix.length) : finding.file}:${String(finding.line)}:${String(finding.column)}`;
		const hint = require_judging.suggestionText(finding, messages);
		const text = require_block.markdown([...require_messages.findingText(messages, finding), ...hint]);
		return [
			findingMarks[finding.severity],
			require_block.markdownCode(place, 120),
			`**${require_block.escapeMarkdown(finding.rule)}**${labels.colon}${text}`
		];
	});
	return `${require_block.table([
		"c",
		"l",
		"l"
	], [
		"",
		labels.where,
		labels.what
	], cells)}${rest}`;
}
/** `1 error, 2 warnings`. */
function findingSummary(findings, messages) {
	const counts = require_judging.countFindings(findings);
	return require_reading.severities.filter((severity) => counts[severity] > 0).map((severity) => messages.labels.counts[severity](counts[severity])).join(messages.labels.comma);
}
function findingsSection({ report, task, messages }, limit) {
	const findings = require_judging.findingsOf(report, task);
	if (findings.length === 0) return null;
	const title = `${messages.labels.sections.findings} · ${findingSummary(findings, messages)}`;
	const hasErrors = findings.some(({ severity }) => severity === "error");
	return require_block.fold(title, findingTable(findings, messages, task.path, limit), hasErrors);
}
/** Class distribution side by side, and whether the source changed. */
function dataSection({ task, messages }, limit) {
	const { data } = task;
	const { labels } = messages;
	const parts = [];
	if (data.classes.length > 0) {
		const cell = (ratio) => ratio === null ? labels.none : require_messages.share(ratio);
		const { rows, rest } = limited(data.classes, limit, messages);
		const head = [
			labels.class,
			task.baseline === null ? labels.none : require_block.markdownData(task.baseline.version),
			task.candidate === null ? labels.none : require_block.markdownData(task.candidate.version)
		];
		const cells = rows.map((one) => [
			require_block.markdownData(one.label),
			cell(one.baseline),
			cell(one.candidate)
		]);
		parts.push(`${require_block.table([
			"l",
			"r",
			"r"
		], head, cells)}${rest}`);
	}
	const facts = [];
	if (data.totalVariation !== null && data.shift !== null) facts.push(labels.shareDistance(require_messages.share(data.totalVariation), labels.shift[data.shift]));
	if (data.sourceHashChanged !== null) facts.push(`${labels.sourceHash}${labels.colon}${labels.hashChanged[data.sourceHashChanged ? "yes" : "no"]}`);
	if (facts.length > 0) parts.push(facts.join(" · "));
	if (parts.length === 0) return null;
	const title = [labels.sections.data, ...facts.slice(0, 1)].join(" · ");
	return require_block.fold(title, parts.join("\n\n"));
}
/** The candidate's own words on what changed. */
function changesSection({ task, messages }, limit) {
	if (task.changes.length === 0) return null;
	const { labels } = messages;
	const { rows, rest } = limited(task.changes, limit, messages);
	const items = rows.map((change) => `- ${require_block.markdownData(change, 200)}`).join("\n");
	const title = `${labels.sections.changes} · ${labels.sectionCount.entries(task.changes.length)}`;
	return require_block.fold(title, `${items}${rest}`);
}
/** Other versions that the pull request touches. */
function othersSection({ task, messages }, limit) {
	if (task.others.length === 0) return null;
	const { labels } = messages;
	const { rows, rest } = limited(task.others, limit, messages);
	const cells = rows.map(({ version, kind, primary }) => [
		require_block.markdownData(version),
		labels.otherKinds[kind],
		primary === null ? labels.noResults : require_messages.metricValue(primary.candidate, primary.scale),
		primary === null ? "" : require_judging.changeCell(primary, true, labels)
	]);
	const metric = task.primaryMetric === null ? labels.metric : labels.primaryMetric;
	const head = [
		labels.version,
		"",
		metric,
		labels.change
	];
	const title = `${labels.sections.others} · ${labels.sectionCount.versions(task.others.length)}`;
	return require_block.fold(title, `${require_block.table([
		"l",
		"l",
		"r",
		"r"
	], head, cells)}${rest}`);
}
/** What retention would remove. */
function cleanupSection({ task, messages }, limit) {
	if (task.cleanup.length === 0) return null;
	const { labels } = messages;
	const { rows, rest } = limited(task.cleanup, limit, messages);
	const title = `${labels.sections.cleanup} · ${labels.sectionCount.versions(task.cleanup.length)}`;
	const list = rows.map((version) => require_block.markdown(require_messages.name(version))).join(labels.comma);
	return require_block.fold(title, `${labels.cleanup(list)}${rest}`);
}
/** Commands to ship the candidate and to go back. */
function deploymentSection({ task, messages }) {
	const { deploy, rollback } = task.deployment;
	if (deploy.length === 0 && rollback.length === 0) return null;
	const { labels } = messages;
	const block = (title, commands) => commands.length === 0 ? [] : [`# ${title}`, ...commands.map(require_shell.shellLine)];
	const lines = [...block(labels.commands.deploy, deploy), ...block(labels.commands.rollback, rollback)];
	return require_block.fold(labels.sections.deployment, require_block.fence("sh", lines.join("\n")));
}
/** All versions in one table, the newest first. */
function historyTable({ task, messages }, limit) {
	const { labels } = messages;
	const { rows, rest } = limited(task.history.toReversed(), limit, messages);
	const scale = task.primaryMetric?.scale ?? "absolute";
	const cells = rows.map((entry) => [
		require_block.markdownData(entry.version),
		entry.created === null ? labels.none : require_block.markdownData(require_messages.day(entry.created)),
		require_messages.metricValue(entry.value, scale),
		entry.marks.map((mark) => labels.marks[mark]).join(labels.comma),
		require_block.markdownData(entry.changes.join(labels.comma))
	]);
	const head = [
		labels.version,
		labels.created,
		labels.primaryMetric,
		"",
		labels.mainChanges
	];
	return `${require_block.table([
		"l",
		"l",
		"r",
		"l",
		"l"
	], head, cells)}${rest}`;
}

// src/render/markdown/gates.ts
const gateMarks = {
	pass: "✅",
	fail: "❌",
	inconclusive: "❓",
	skipped: "➖",
	waived: "🟡"
};
const scaleOf = ({ task }, metric) => task.metrics.find(({ name }) => name === metric)?.scale ?? task.primaryMetric?.scale ?? "absolute";
/** What the gate asks for, in our own words and numbers; it holds no data. */
function requirement(context, gate) {
	const { task, messages, say } = context;
	const rules = messages.labels.gateRules;
	const baseline = task.baseline?.version;
	if (gate.name === "threshold") {
		if (gate.metric === null || gate.required === null) return rules.byName.threshold;
		const sign = require_messages.comparison(task.primaryMetric?.direction ?? "higher");
		const limit = require_messages.limitValue(gate.required, scaleOf(context, gate.metric));
		return require_block.markdown(require_messages.t`${say.metric(gate.metric)} ${require_messages.words(sign)} ${require_messages.words(limit)}`);
	}
	if (gate.name === "regression") {
		const allowed = "allowed" in gate.reason.args ? gate.reason.args.allowed : gate.required;
		if (allowed === null || baseline === void 0 || gate.metric === null) return rules.byName.regression;
		return rules.regression(require_block.markdown(say.roughly(gate.metric, allowed)), require_block.markdown(require_messages.t`${baseline}`));
	}
	if (gate.name === "guards") return gate.metric === null ? rules.byName.guards : `${rules.byName.guards}${messages.labels.colon}${require_block.markdown(say.metric(gate.metric))}`;
	if (gate.name === "drift") return driftRequirement(context, gate);
	return rules.byName[gate.name];
}
function driftRequirement({ messages, say }, { reason, metric }) {
	const rules = messages.labels.gateRules;
	if (reason.code !== "drift-beyond" && reason.code !== "drift-undecided") return rules.byName.drift;
	const { allowed, version } = reason.args;
	return rules.drift(require_block.markdown(say.roughly(metric ?? "", allowed)), require_block.markdown(require_messages.t`${version}`));
}
/** What was found: the number where there is one and it says enough, else the reason as a sentence. */
function observation(context, gate) {
	const { messages, say, task, report } = context;
	const scale = scaleOf(context, gate.metric);
	const around = (interval) => `${messages.labels.open}${interval}${messages.labels.close}`;
	const sentence = require_block.markdown(require_messages.reasonText(messages, gate.reason, say));
	if (gate.name === "validation" && gate.outcome !== "skipped") {
		const counts = require_judging.countFindings(require_judging.findingsOf(report, task));
		const parts = [messages.labels.counts.error(counts.error)];
		if (counts.warning > 0) parts.push(messages.labels.counts.warning(counts.warning));
		return parts.join(messages.labels.comma);
	}
	if (gate.observed === null || !Number.isFinite(gate.observed)) return sentence;
	if (gate.name === "threshold" && (gate.outcome === "pass" || gate.reason.code === "threshold-missed")) {
		const value = require_messages.valueAgainst(gate.observed, gate.required ?? gate.observed, scale);
		return gate.interval === null ? value : `${value}${around(require_messages.valueInterval(gate.interval, scale))}`;
	}
	const changed = regressionObservation(context, gate.reason, gate.observed);
	if (changed !== null) return changed;
	return sentence;
}
/** The change, and how far it can be trusted: the drop that cannot be excluded, or that nothing was tested. */
function regressionObservation({ task, messages, say }, reason, observed) {
	const { labels } = messages;
	if (reason.code !== "regression-none" && reason.code !== "regression-beyond" && reason.code !== "regression-undecided") return null;
	const metric = task.metrics.find(({ name }) => name === reason.args.metric);
	const scale = metric?.scale ?? task.primaryMetric?.scale ?? "absolute";
	const shown = `${metric === void 0 ? "" : require_messages.arrow(metric.outcome)}${require_messages.metricChange(observed, scale)}`;
	const possible = "possible" in reason.args ? reason.args.possible : null;
	const parts = [shown];
	if (reason.code === "regression-undecided") parts.push(labels.undecided);
	if (!(reason.code === "regression-none" ? reason.args.tested : !("sure" in reason.args) || reason.args.sure !== null)) parts.push(labels.untested);
	const line = parts.join(labels.pause);
	if (possible === null) return line;
	return `${line}${labels.pause}${labels.notExcluded(require_block.markdown(say.distance(reason.args.metric, possible)))}`;
}
/** Loosened criteria pass, as the stricter ones counted; a plain tick beside them would hide the attempt. */
const markOf = ({ outcome, reason }) => reason.code === "criteria-loosened" || reason.code === "setting-weakened" ? "⚠️" : gateMarks[outcome];
const gateRow = (context, gate) => [
	markOf(gate),
	require_block.escapeMarkdown(gate.name),
	requirement(context, gate),
	observation(context, gate)
];
function gateTable(context, gates, limit) {
	const { labels } = context.messages;
	const { rows, rest } = limited(gates, limit, context.messages);
	const head = [
		"",
		labels.gate,
		labels.required,
		labels.observed
	];
	return `${require_block.table([
		"c",
		"l",
		"l",
		"l"
	], head, rows.map((gate) => gateRow(context, gate)))}${rest}`;
}
const needsEyes = ({ outcome }) => outcome !== "pass" && outcome !== "skipped";
const weights = {
	fail: 0,
	inconclusive: 1,
	waived: 2,
	pass: 3,
	skipped: 4
};
/** What the test set can do, beside the gate that needs it. */
function power({ task, messages, say }) {
	const note = task.notes.find(({ code }) => code === "drop-noticed");
	return note === void 0 ? "" : `\n\n${require_block.markdown(require_messages.reasonText(messages, note, say))}`;
}
/** All gates, unfolded and the worst first, when one of them needs eyes. */
function loudGates(context, limit) {
	const { gates } = context.task;
	if (!gates.some(needsEyes)) return null;
	return gateTable(context, gates.toSorted((a, b) => weights[a.outcome] - weights[b.outcome]), limit) + power(context);
}
/** All gates, folded, when they stand nowhere else. */
function gatesSection(context, limit) {
	const { task, messages } = context;
	if (task.gates.length === 0 || task.gates.some(needsEyes)) return null;
	const judged = task.gates.filter(({ outcome }) => outcome !== "skipped");
	const passed = judged.filter(({ outcome }) => outcome === "pass").length;
	const { labels } = messages;
	const summary = judged.length === 0 ? labels.outcomes.skipped : labels.sectionCount.gates(passed, judged.length);
	return require_block.fold(`${labels.sections.gates} · ${summary}`, gateTable(context, task.gates, limit) + power(context));
}

// src/render/markdown/core.ts
/** Notes that deserve a box of their own. */
const loudNotes = [
	"confounded",
	"class-regressed",
	"results-edited",
	"base-record-broken",
	"inputs-contradict"
];
/** What must not be missed: comparability first, said loudly, then confounding and the like. */
function warnings(context) {
	const { comparability, notes } = context.task;
	const boxes = [];
	if (!require_judging.isComparable(context.task) && comparability.reasons.length > 0) boxes.push(require_block.alert("WARNING", reasonsText(context, comparability.reasons)));
	const loud = notes.filter(({ code }) => loudNotes.includes(code));
	if (loud.length > 0) boxes.push(require_block.alert("NOTE", reasonsText(context, loud)));
	return boxes;
}
/** Verdict reasons that repeat a line of the table of gates. */
const gateReasons = [
	"threshold-met",
	"threshold-missed",
	"gate-failed",
	"gate-inconclusive",
	"regression-not-comparable",
	"errors-found"
];
function basis(context) {
	const { task, messages, say } = context;
	const { baseline } = task;
	const texts = [];
	const told = new Set(task.verdict.reasons.map(({ code }) => code));
	const remarks = require_judging.isComparable(task) ? task.comparability.reasons.filter(({ code }) => !told.has(code)) : [];
	texts.push(...remarks.map((remark) => require_messages.reasonText(messages, remark, say)));
	if (baseline !== null) {
		const found = {
			code: "baseline-found",
			args: {
				version: baseline.version,
				rule: baseline.rule
			}
		};
		texts.push(require_messages.reasonText(messages, found, say));
	}
	const quiet = task.notes.filter(({ code }) => !loudNotes.includes(code) && code !== "baseline-found" && code !== "drop-noticed");
	texts.push(...quiet.map((note) => require_messages.reasonText(messages, note, say)));
	return texts.length === 0 ? null : sentences(messages, texts);
}
/**
* What comes before every fold: on trouble the next step and the gates that did not pass, then the verdict's reasons
* and what it was compared with.
*/
function coreSection(context, limit) {
	const { task, messages, say } = context;
	const { labels } = messages;
	const parts = [];
	const isLoud = require_judging.stateOf(task) !== "pass" && require_judging.stateOf(task) !== "pending";
	const steps = task.nextSteps.slice(0, 2).map((step) => require_messages.reasonText(messages, step, say));
	if (isLoud && steps.length > 0) parts.push(`**${labels.nextStep}**${labels.colon}${sentences(messages, steps)}`);
	const gates = loudGates(context, limit);
	if (gates !== null) parts.push(gates);
	const reasonsAgainst = task.comparability.reasons.map(({ code }) => code);
	const boxed = require_judging.isComparable(task) ? [] : ["not-comparable", ...reasonsAgainst];
	const reasons = task.verdict.reasons.filter(({ code }) => !boxed.includes(code) && (gates === null || !gateReasons.includes(code)));
	const plain = require_judging.plainWords(task, messages);
	const others = reasons.filter(({ code }) => plain === null || !require_judging.saidInPlainWords.includes(code));
	const said = [...plain === null ? [] : [sentences(messages, [plain])], ...others.length === 0 ? [] : [reasonsText(context, others)]];
	if (said.length > 0) parts.push(said.join(messages.labels.space));
	const compared = basis(context);
	if (compared !== null) parts.push(compared);
	parts.push(...warnings(context));
	const waived = task.gates.filter(({ outcome }) => outcome === "waived");
	parts.push(...waived.map(({ reason }) => require_block.alert("WARNING", require_block.markdown(require_messages.reasonText(messages, reason, say)))));
	if (!isLoud && steps.length > 0) parts.push(`${labels.nextStep}${labels.colon}${sentences(messages, steps)}`);
	return parts.length === 0 ? null : parts.join("\n\n");
}

// src/render/escape/mermaid.ts
/**
* A label between double quotes in a Mermaid diagram. Mermaid has its own entities (`#quot;`, `#35;`); everything that its
* grammars, its markdown strings, or a fence could take for syntax becomes one. `limit` is in code points.
*/
const mermaidLabel = (text, limit = 40) => require_start.short(text, limit).replace(/[^\p{L}\p{M}\p{N} .,·…–−+()/:-]/gu, (character) => `#${String(character.codePointAt(0))};`);

// src/render/markdown/diagrams.ts
/** Diagrams say something from so many versions on. */
const fewest = 3;
/** Longest version name on an axis, in code points. */
const axisName = 16;
/**
* Small, and readable on white and on black: Mermaid's default chart is tall and its first line nearly white. The second
* colour is the threshold's.
*/
const chartLook = {
	theme: "base",
	xyChart: {
		width: 720,
		height: 260,
		titleFontSize: 14,
		chartOrientation: "vertical"
	},
	themeVariables: {
		fontFamily: "system-ui, sans-serif",
		xyChart: {
			backgroundColor: "transparent",
			titleColor: "#7d8590",
			xAxisLabelColor: "#7d8590",
			xAxisTitleColor: "#7d8590",
			xAxisTickColor: "#8c959f",
			xAxisLineColor: "#8c959f",
			yAxisLabelColor: "#7d8590",
			yAxisTitleColor: "#7d8590",
			yAxisTickColor: "#8c959f",
			yAxisLineColor: "#8c959f",
			plotColorPalette: "#218bff, #d4a72c"
		}
	}
};
const flowLook = {
	theme: "base",
	flowchart: {
		nodeSpacing: 24,
		rankSpacing: 36,
		padding: 8
	},
	themeVariables: {
		fontFamily: "system-ui, sans-serif",
		fontSize: "13px",
		primaryColor: "#eaeef2",
		primaryTextColor: "#1f2328",
		primaryBorderColor: "#8c959f",
		lineColor: "#8c959f"
	}
};
const directive = (look) => `%%{init: ${JSON.stringify(look)}}%%`;
const diagram = (look, lines) => require_block.fence("mermaid", [directive(look), ...lines].join("\n"));
const factor = (scale) => scale === "ratio" ? 100 : 1;
/** Bounds of the axis: all points and the threshold with a tenth of their spread to spare; shares stay in 0…100. */
function axisRange(values, scale) {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const spare = Math.max((high - low) / 10, Math.abs(high) / 100, 1e-6);
	const step = 10 ** Math.floor(Math.log10(spare));
	const bounds = [Math.floor((low - spare) / step) * step, Math.ceil((high + spare) / step) * step];
	const isShare = require_reading.isShareScale(scale);
	return [isShare ? Math.max(0, bounds[0]) : bounds[0], isShare ? Math.min(100, bounds[1]) : bounds[1]];
}
/** A number for Mermaid's grammar: no exponent. */
const plotted = (value) => String(Number(value.toFixed(6)));
/** The primary metric over the versions, the threshold as a second line; null for fewer than three values. */
function historyChart(task, messages) {
	const metric = task.primaryMetric;
	if (metric === null) return null;
	const points = task.history.filter(({ value }) => value !== null && Number.isFinite(value) && Math.abs(value) < 1e9).slice(-20);
	if (points.length < fewest) return null;
	const values = points.map(({ value }) => (value ?? 0) * factor(metric.scale));
	const limit = metric.threshold === null ? null : metric.threshold * factor(metric.scale);
	const [low, high] = axisRange(limit === null ? values : [...values, limit], metric.scale);
	const names = points.map(({ version }) => `"${mermaidLabel(version, axisName)}"`).join(", ");
	const name = require_plain.plain(require_messages.metricName(messages, metric.name));
	const title = limit === null ? messages.labels.historyTitle(name) : messages.labels.historyAndThreshold(name);
	return diagram(chartLook, [
		"xychart-beta",
		`  title "${mermaidLabel(title, 80)}"`,
		`  x-axis [${names}]`,
		`  y-axis "${require_reading.isShareScale(metric.scale) ? "%" : " "}" ${plotted(low)} --> ${plotted(high)}`,
		`  line [${values.map(plotted).join(", ")}]`,
		...limit === null ? [] : [`  line [${values.map(() => plotted(limit)).join(", ")}]`]
	]);
}
/** Version and value, and below them its marks; what another mark implies is left out. */
function nodeLabel(entry, scale, messages) {
	const implied = (mark) => mark === "active" && entry.marks.includes("candidate") || mark === "baseline" && entry.marks.includes("deployed");
	const marks = entry.marks.filter((mark) => !implied(mark)).map((mark) => messages.labels.marks[mark]);
	const value = entry.value === null ? [] : [require_messages.metricValue(entry.value, scale)];
	const first = [mermaidLabel(entry.version), ...value].join(" · ");
	return marks.length === 0 ? first : `${first}<br/>${marks.join(" · ")}`;
}
const looks = [
	"classDef candidate stroke:#0969da,stroke-width:2px",
	"classDef deployed fill:#dafbe1,stroke:#1a7f37",
	"classDef retired stroke-dasharray:4 3"
];
function lookOf({ marks }) {
	if (marks.includes("candidate")) return "candidate";
	if (marks.includes("deployed")) return "deployed";
	return marks.includes("retired") ? "retired" : null;
}
/** Which version came from which; null for fewer than three versions. */
function lineageGraph(task, messages) {
	const entries = task.history.slice(-20);
	if (entries.length < fewest) return null;
	const scale = task.primaryMetric?.scale ?? "absolute";
	const ids = new Map(entries.map(({ version }, index) => [version, `n${index}`]));
	const nodes = entries.map((entry, index) => `  n${index}["${nodeLabel(entry, scale, messages)}"]`);
	const edges = entries.flatMap(({ parent }, index) => {
		const from = parent === null ? void 0 : ids.get(parent);
		return from === void 0 || from === `n${index}` ? [] : [`  ${from} --> n${index}`];
	});
	const classes = entries.flatMap((entry, index) => {
		const look = lookOf(entry);
		return look === null ? [] : [`  class n${index} ${look}`];
	});
	return diagram(flowLook, [
		"flowchart LR",
		...nodes,
		...edges,
		...looks.map((look) => `  ${look}`),
		...classes
	]);
}

// src/render/markdown/history.ts
/** Chart, lineage graph and table of all versions, folded. */
function historySection(context, limit) {
	const { task, messages } = context;
	if (task.history.length < 2) return null;
	const { labels } = messages;
	const parts = [
		historyChart(task, messages),
		lineageGraph(task, messages),
		historyTable(context, limit)
	];
	const title = `${labels.sections.history} · ${labels.sectionCount.versions(task.history.length)}`;
	return require_block.fold(title, parts.filter((part) => part !== null).join("\n\n"));
}

// src/render/markdown/metrics.ts
/** Up to so many classes have their F1 in the main table; more are folded. */
const classesInMainTable = 6;
/** At most so many changed settings beside the metrics; more are folded. */
const causesShown = 8;
const strong = (text, isStrong) => isStrong ? `**${text}**` : text;
function metricRow(context, metric, intervals) {
	const { labels } = context.messages;
	const isPrimary = metric.group === "primary";
	const row = [
		strong(require_block.markdown(require_messages.metricName(context.messages, metric.name)), isPrimary),
		require_messages.metricValue(metric.baseline, metric.scale),
		strong(require_messages.metricValue(metric.candidate, metric.scale), isPrimary),
		require_judging.changeCell(metric, require_judging.isComparable(context.task), labels)
	];
	if (!intervals) return row;
	const interval = metric.interval === null ? labels.none : require_messages.changeInterval(metric.interval, metric.scale);
	return [
		...row,
		interval,
		strong(require_judging.certaintyText(metric, context.task.metrics, labels), metric.significance === "significant")
	];
}
function metricTable(context, metrics, limit) {
	const { task, messages } = context;
	const { labels } = messages;
	const intervals = require_judging.hasIntervals(metrics);
	const head = [
		labels.metric,
		task.baseline === null ? labels.none : require_block.markdownData(task.baseline.version),
		task.candidate === null ? labels.none : require_block.markdownData(task.candidate.version),
		labels.change,
		...intervals ? [labels.interval(require_messages.limitValue(task.confidence, "ratio")), ""] : []
	];
	const align = intervals ? [
		"l",
		"r",
		"r",
		"r",
		"c",
		"l"
	] : [
		"l",
		"r",
		"r",
		"r"
	];
	const { rows, rest } = limited(metrics, limit, messages);
	return `${require_block.table(align, head, rows.map((metric) => metricRow(context, metric, intervals)))}${rest}`;
}
const isClassF1 = (metric) => metric.group === "class" && metric.name.endsWith(".f1");
function mainMetrics(metrics) {
	const classes = metrics.filter(isClassF1);
	const shown = classes.length <= classesInMainTable ? classes : [];
	return [...metrics.filter(({ group }) => group !== "class"), ...shown];
}
/** Primary metric, overall metrics and, when they are few, the classes. */
function metricsSection(context, limit) {
	const metrics = mainMetrics(context.task.metrics);
	if (context.task.verdict.word === "pending" && metrics.every(({ candidate }) => candidate === null)) return null;
	return metrics.length === 0 ? null : metricTable(context, metrics, limit);
}
/** Every score of every class that the main table does not show, folded. */
function classesSection(context, limit) {
	const { task, messages } = context;
	const shown = new Set(mainMetrics(task.metrics));
	const rest = task.metrics.filter((metric) => metric.group === "class" && !shown.has(metric));
	if (rest.length === 0) return null;
	const f1 = task.metrics.filter(isClassF1);
	const counted = (outcome) => f1.filter((metric) => metric.outcome === outcome).length;
	const { labels } = messages;
	const summary = labels.sectionCount.classes(counted("improved"), counted("regressed"), counted("unchanged"));
	const title = [labels.sections.classes, summary].filter((part) => part !== "").join(" · ");
	return require_block.fold(title, metricTable(context, rest, limit));
}
function configCauses({ task, messages }) {
	const cell = (text) => text === null ? messages.labels.none : require_block.markdownData(text);
	return task.config.map((change) => [
		strong(require_block.markdown(require_messages.settingName(messages, change.key)), change.major),
		cell(require_judging.configText(change.baseline)),
		cell(require_judging.configText(change.candidate)),
		change.relativeChange === null ? "" : require_messages.relative(change.relativeChange)
	]);
}
function dataCauses({ task, messages }) {
	return task.data.counts.filter(({ baseline, candidate }) => baseline !== candidate).map((count) => [
		strong(messages.labels.counted[count.name], count.name === "test"),
		count.baseline === null ? messages.labels.none : String(count.baseline),
		count.candidate === null ? messages.labels.none : String(count.candidate),
		count.relativeChange === null ? "" : require_messages.relative(count.relativeChange)
	]);
}
function causeTable(context, causes, limit) {
	const { task, messages } = context;
	const { rows, rest } = limited(causes, limit, messages);
	const head = [
		messages.labels.whatChanged,
		task.baseline === null ? messages.labels.none : require_block.markdownData(task.baseline.version),
		task.candidate === null ? messages.labels.none : require_block.markdownData(task.candidate.version),
		""
	];
	return `${require_block.table([
		"l",
		"r",
		"r",
		"r"
	], head, rows)}${rest}`;
}
/** What changed, beside its effect: major settings, data, then the rest. Long lists go to the folded part. */
function causesSection(context, limit) {
	if (context.task.baseline === null) return null;
	const causes = [...configCauses(context), ...dataCauses(context)];
	if (causes.length === 0) return null;
	if (causes.length <= causesShown) return causeTable(context, causes, limit);
	return `${causeTable(context, causes.slice(0, causesShown), limit)}\n\n${context.messages.labels.moreRows(causes.length - causesShown)}`;
}
/** The whole list of changed settings, when it is too long to stand unfolded. */
function configSection(context, limit) {
	const { task, messages } = context;
	if (task.baseline === null || task.config.length + dataCauses(context).length <= causesShown) return null;
	const { labels } = messages;
	const title = `${labels.sections.config} · ${labels.sectionCount.config(task.config.length)}`;
	return require_block.fold(title, causeTable(context, configCauses(context), limit));
}

// src/render/markdown/overview.ts
function columnsOf(tasks) {
	const names = new Set(tasks.flatMap(({ primaryMetric }) => primaryMetric?.name ?? []));
	const baselines = tasks.flatMap(({ baseline }) => baseline === null ? [] : [baseline]);
	const [only] = names;
	return {
		metric: names.size === 1 && only !== void 0 ? only : null,
		allDeployed: baselines.every(require_judging.isDeployedBaseline)
	};
}
const bold = (text, isBold) => isBold ? `**${text}**` : text;
/** `v1 → v2`, `– → v1` for a first version. */
function versionStep(task) {
	const from = task.baseline?.version ?? null;
	const to = task.candidate?.version ?? null;
	if (to === null) return "–";
	if (from === to) return require_block.markdownData(to);
	return `${from === null ? "–" : require_block.markdownData(from)} → ${require_block.markdownData(to)}`;
}
function verdictCell(task, messages) {
	const { labels } = messages;
	const word = labels.verdicts[task.verdict.word];
	const status = task.status.head;
	return task.verdict.word === "pending" && status !== null ? `${word} · ${labels.statuses[status]}` : word;
}
function row(task, columns, messages) {
	const { labels } = messages;
	const state = require_judging.stateOf(task);
	const loud = state === "fail" || state === "inconclusive" || task.verdict.word === "adopt";
	const primary = require_judging.primaryOf(task);
	const declared = task.primaryMetric;
	const metric = columns.metric === null && declared !== null ? `${require_block.markdown(require_messages.metricName(messages, declared.name))}${labels.colon}` : "";
	const value = primary?.candidate ?? null;
	const limit = declared?.threshold ?? null;
	const scale = declared?.scale ?? "absolute";
	const change = require_judging.versusCell(task, labels, labels.firstVersion);
	return [
		require_judging.stateMarks[state],
		bold(require_block.markdownData(task.taskName), loud),
		versionStep(task),
		value === null ? "–" : bold(`${metric}${require_messages.valueAgainst(value, limit ?? value, scale)}`, loud),
		change,
		limit === null ? "–" : `${require_messages.comparison(declared?.direction ?? "higher")} ${require_messages.limitValue(limit, scale)}`,
		bold(verdictCell(task, messages), loud)
	];
}
/** One table over the first `count` tasks, failing first as in the report. */
function overview(report, messages, count) {
	const { labels } = messages;
	const tasks = report.tasks.slice(0, count);
	const columns = columnsOf(report.tasks);
	const metric = columns.metric === null ? labels.primaryMetric : require_block.markdown(require_messages.metricName(messages, columns.metric));
	const head = [
		"",
		labels.task,
		labels.version,
		metric,
		columns.allDeployed ? labels.versusDeployed : labels.versusBaseline,
		labels.threshold,
		labels.verdict
	];
	return require_block.table([
		"c",
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	], head, tasks.map((task) => row(task, columns, messages)));
}
/** Title of a task's fold: name, step, verdict. */
const taskTitle = (task, messages) => `<b>${require_block.markdownData(task.taskName)}</b> · ${versionStep(task)} · ${require_block.escapeMarkdown(messages.labels.verdicts[task.verdict.word].toLowerCase())}`;

// src/render/markdown/section.ts
/** Parts of a task in the order in which they are shown. */
const sectionOrder = [
	"core",
	"metrics",
	"causes",
	"gates",
	"classes",
	"config",
	"data",
	"changes",
	"findings",
	"history",
	"deployment",
	"others",
	"cleanup"
];
/** The same parts, most important first: when the report is too long, those at the end go. */
const importance = [
	"core",
	"metrics",
	"findings",
	"gates",
	"causes",
	"classes",
	"deployment",
	"data",
	"config",
	"changes",
	"history",
	"others",
	"cleanup"
];

// src/render/markdown/fit.ts
const renderers = {
	core: coreSection,
	metrics: metricsSection,
	causes: causesSection,
	gates: gatesSection,
	classes: classesSection,
	config: configSection,
	data: dataSection,
	changes: changesSection,
	findings: findingsSection,
	history: historySection,
	deployment: deploymentSection,
	others: othersSection,
	cleanup: cleanupSection
};
/** Rows a table in full, and in the short form that is tried before a part is left out. */
const rowLimits = [500, 10];
/** Tasks that stand unfolded at most. */
const openTasks = 3;
function fullOrShort(context, key, room) {
	for (const rows of rowLimits) {
		const text = renderers[key](context, rows);
		if (text === null) return null;
		if (require_block.byteLength(text) + 2 <= room) return text;
	}
}
/** Whether a task is shown unfolded: one that somebody has to look at, or the only one with anything to show. */
function opener(tasks) {
	const loud = tasks.filter((task) => [
		"fail",
		"inconclusive",
		"caution"
	].includes(require_judging.stateOf(task)));
	const decided = tasks.filter((task) => require_judging.stateOf(task) !== "pending");
	const open = new Set(loud.length > 0 ? loud.slice(0, openTasks) : decided.length === 1 ? decided : []);
	return (task) => open.has(task);
}
const assemble = (parts) => sectionOrder.flatMap((key) => parts.get(key) ?? []).join("\n\n");
/**
* Takes whole parts in the order of their importance, for every task before the next part, until the first one that does
* not fit in `budget` bytes even with short tables; that one and everything less important is left out.
*/
function fitTasks(report, messages, budget) {
	const contexts = report.tasks.map((task) => taskContext(report, task, messages));
	const isOpen = opener(report.tasks);
	const wrap = (context, body) => require_block.fold(taskTitle(context.task, messages), body, isOpen(context.task));
	const shown = /* @__PURE__ */ new Map();
	const leftOut = /* @__PURE__ */ new Set();
	let room = budget;
	let full = false;
	for (const key of importance) for (const context of full ? shown.keys() : contexts) {
		const parts = shown.get(context);
		const wrapper = parts === void 0 ? require_block.byteLength(wrap(context, "")) + 2 : 0;
		const text = fullOrShort(context, key, full ? -1 : room - wrapper);
		if (text === null) continue;
		if (text === void 0) {
			full = true;
			leftOut.add(key);
			break;
		}
		room -= wrapper + require_block.byteLength(text) + 2;
		shown.set(context, (parts ?? /* @__PURE__ */ new Map()).set(key, text));
	}
	return {
		body: contexts.filter((context) => shown.has(context)).map((context) => wrap(context, assemble(shown.get(context) ?? /* @__PURE__ */ new Map()))).join("\n\n"),
		leftOut: sectionOrder.filter((key) => leftOut.has(key)),
		tasksLeftOut: full ? contexts.length - shown.size : 0
	};
}

// src/render/markdown/legend.ts
/** Metric names a method at most; the rest is an ellipsis. */
const namesShown = 4;
function methodLines(report, messages) {
	const { legend, labels } = messages;
	const used = /* @__PURE__ */ new Map();
	for (const { metrics } of report.tasks) for (const { method, name } of metrics) {
		if (method === null) continue;
		const names = used.get(method) ?? /* @__PURE__ */ new Map();
		used.set(method, names.set(name, require_messages.metricName(messages, name)));
	}
	return Object.entries(legend.methods).filter(([method]) => used.has(method)).map(([method, text]) => {
		const names = [...used.get(method)?.values() ?? []];
		const more = names.length > namesShown ? " …" : "";
		return `  - ${require_block.markdown(require_messages.join(names.slice(0, namesShown), labels.comma))}${more}${labels.colon}${text}`;
	});
}
/** What the words on certainty mean and which methods gave them; null when the report uses none of them. */
function legendSection(report, messages) {
	const { legend, labels } = messages;
	const metrics = report.tasks.flatMap((task) => task.metrics);
	const found = new Set(metrics.map(({ significance }) => significance));
	if (!found.has("significant") && !found.has("noise")) return null;
	const methods = methodLines(report, messages);
	const lines = [
		legend.pp,
		legend.interval,
		legend.significant,
		legend.noise,
		...found.has("unknown") ? [legend.unknown] : [],
		...metrics.some(({ group, method }) => group === "class" && method !== null) ? [legend.together] : [],
		...methods.length > 0 ? [`${legend.methodsUsed}${labels.colon.trimEnd()}\n${methods.join("\n")}`] : []
	];
	return require_block.fold(legend.title, lines.map((line) => `- ${line}`).join("\n"));
}

// src/render/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderReportMarkdown: () => renderReportMarkdown });
/** Room for a comment: GitHub refuses more than 65,536 characters and counts differently in places (hazard comment-too-long). */
const commentBudget = 6e4;
/** Room for the job summary: GitHub drops a whole file above 1 MiB (hazard summary-too-large). */
const summaryBudget = 921600;
const alerts = {
	tip: "TIP",
	note: "NOTE",
	warning: "WARNING",
	caution: "CAUTION"
};
/** Findings outside every task, and notices of the run, that are shown at most. */
const looseRows = 20;
const noticesShown = 5;
function head(report, messages) {
	const { tone, lead, details } = require_judging.headlineOf(report, messages);
	const strong = `**${require_block.markdown(lead)}**`;
	const rest = sentences(messages, details);
	return require_block.alert(alerts[tone], rest === "" ? strong : `${strong} ${rest}`);
}
function notices(report, messages) {
	const say = require_messages.speakerFor(messages, []);
	const shown = report.notices.slice(0, noticesShown).map((notice) => require_messages.reasonText(messages, notice, say));
	return shown.length === 0 ? [] : [sentences(messages, shown)];
}
function looseFindings(report, messages) {
	const findings = require_judging.otherFindings(report);
	if (findings.length === 0) return [];
	const title = `${messages.labels.sections.findings} · ${findingSummary(findings, messages)}`;
	const hasErrors = findings.some(({ severity }) => severity === "error");
	return [require_block.fold(title, findingTable(findings, messages, "", looseRows), hasErrors)];
}
const revision = ({ ref, sha }) => require_block.markdownCode(sha === null ? ref : require_messages.shortSha(sha));
const link = (url, text) => url === null || url === void 0 ? [] : [`<a href="${encodeURI(url).replaceAll("&", "&amp;")}">${text}</a>`];
function footer(report, messages, options) {
	const { footer: words } = messages.labels;
	return `<sub>${[
		"Tunegate",
		`${revision(report.head)} ${words.against} ${revision(report.base)}`,
		...link(options.summaryUrl, words.fullReport),
		...link(options.statisticsUrl, words.howSure)
	].join(" · ")}</sub>`;
}
/** As many lines of the overview as fit in `room` bytes; the rest is counted. */
function fittedOverview(report, messages, room) {
	const total = report.tasks.length;
	if (total === 0) return [];
	let count = total;
	let text = overview(report, messages, count);
	while (require_block.byteLength(text) > room && count > 1) {
		count = Math.max(1, Math.min(count - 1, Math.floor(.9 * count * room / require_block.byteLength(text))));
		text = overview(report, messages, count);
	}
	return count === total ? [text] : [text, messages.labels.moreInSummary(total - count)];
}
function leftOutLine(fitted, messages, options) {
	const { labels } = messages;
	const parts = fitted.leftOut.map((key) => labels.sectionNames[key]);
	if (fitted.tasksLeftOut > 0) parts.push(labels.detailsOf(fitted.tasksLeftOut));
	if (parts.length === 0) return [];
	const [anchor = labels.summaryLink] = link(options.summaryUrl, labels.summaryLink);
	return [`${labels.leftOut(parts.join(labels.comma))}${labels.space}${anchor}`];
}
const reserve = 600;
/** With less room than this, in bytes, the explanation would push out what it explains. */
const roomForLegend = 3e4;
function render(report, options) {
	const messages = require_messages.messagesIn(options.language);
	const marker = options.marker ?? null;
	const before = [
		...marker === null ? [] : [marker],
		head(report, messages),
		...notices(report, messages)
	].join("\n\n");
	const legend = options.budgetBytes >= roomForLegend ? legendSection(report, messages) ?? "" : "";
	const end = footer(report, messages, options);
	const after = legend === "" ? end : `${legend}\n\n${end}`;
	const fixed = require_block.byteLength(before) + require_block.byteLength(after) + 20;
	const room = options.budgetBytes - fixed - reserve;
	const table = fittedOverview(report, messages, room * .5).join("\n\n");
	const loose = looseFindings(report, messages).join("\n\n");
	const looseFits = require_block.byteLength(loose) + require_block.byteLength(table) <= room * .8;
	const used = require_block.byteLength(table) + (looseFits ? require_block.byteLength(loose) : 0);
	const fitted = fitTasks(report, messages, room - used - 20);
	const kept = looseFits ? fitted : {
		...fitted,
		leftOut: [...fitted.leftOut, "findings"]
	};
	return `${[
		before,
		table,
		fitted.body,
		looseFits ? loose : "",
		...leftOutLine(kept, messages, options),
		after
	].filter((part) => part !== "").join("\n\n")}\n`;
}
/** The sticky comment: at most `budgetBytes` (see `commentBudget`), whole parts only. */
const renderComment = (report, options) => render(report, options);
/** The job summary: the same with more room (see `summaryBudget`). */
const renderSummary = (report, options) => render(report, options);
/** The report for a file or a pipe, with everything in it. */
const renderReportMarkdown = (report, options) => render(report, {
	...options,
	budgetBytes: 67108864
});

Object.defineProperty(exports, "commentBudget", {
  enumerable: true,
  get: function () {
    return commentBudget;
  }
});
Object.defineProperty(exports, "findingSummary", {
  enumerable: true,
  get: function () {
    return findingSummary;
  }
});
Object.defineProperty(exports, "findingTable", {
  enumerable: true,
  get: function () {
    return findingTable;
  }
});
Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "renderComment", {
  enumerable: true,
  get: function () {
    return renderComment;
  }
});
Object.defineProperty(exports, "renderReportMarkdown", {
  enumerable: true,
  get: function () {
    return renderReportMarkdown;
  }
});
Object.defineProperty(exports, "renderSummary", {
  enumerable: true,
  get: function () {
    return renderSummary;
  }
});
Object.defineProperty(exports, "summaryBudget", {
  enumerable: true,
  get: function () {
    return summaryBudget;
  }
});