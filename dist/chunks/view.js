const require_format = require("./format.js");

// src/render/view.ts
/** What every renderer asks of a task; no text of ours and no markup. */
const primaryOf = (task) => task.metrics.find((metric) => metric.group === "primary") ?? null;
/** Metrics of a comparison with their scales, the declared primary metric first. */
function knownMetrics(metrics, primary) {
	return primary === null ? metrics : [primary, ...metrics.filter(({ name }) => name !== primary.name)];
}
const hasFailed = (task) => task.gates.some(({ outcome }) => outcome === "fail");
const isUndecided = (task) => !hasFailed(task) && task.gates.some(({ outcome }) => outcome === "inconclusive");
/** One word for a task's mark and colour; a failed gate outweighs the verdict's word. */
function stateOf(task) {
	if (hasFailed(task)) return "fail";
	const word = task.verdict.word;
	if (word === "hold" || word === "reject") return "fail";
	if (isUndecided(task)) return "inconclusive";
	if (word === "caution") return "caution";
	return word === "pending" ? "pending" : "pass";
}
const stateMarks = {
	fail: "❌",
	inconclusive: "❓",
	caution: "⚠️",
	pending: "⏳",
	pass: "✅"
};
const deployedRules = [
	"deployed-version",
	"status-deployed",
	"lineage-deployed",
	"history"
];
/** Whether the baseline is a version in production (by SPEC section 4, rules 1 to 4). */
const isDeployedBaseline = (baseline) => baseline !== null && deployedRules.includes(baseline.rule);
/** Counts of findings by severity. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
const ranks = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Worst first, then by place. */
const byWeight = (findings) => findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
const findingsOf = (report, task) => byWeight(report.findings.filter((finding) => finding.task === task.path));
/** Findings that belong to no task of the report. */
function otherFindings(report) {
	const paths = new Set(report.tasks.map((task) => task.path));
	return byWeight(report.findings.filter(({ task }) => task === null || !paths.has(task)));
}
/** Whether the numbers of the two sides mean the same, or there is one side only. */
const isComparable = ({ baseline, comparability }) => baseline === null || comparability.comparable;
/**
* The change for a table cell: arrow by better or worse, signed number; relative beside it for plain numbers. A word where
* there is no number, or none that would be true.
* @param comparable of the comparison that the metric belongs to, see `isComparable`
*/
function changeCell(metric, comparable, labels) {
	if (metric.outcome === "missing") return labels.changeOutcomes.missing;
	if (metric.baseline === null) return labels.changeOutcomes.new;
	if (metric.change === null || !comparable) return labels.notComparable;
	const shown = `${require_format.arrow(metric.outcome)}${require_format.metricChange(metric.change, metric.scale)}`;
	return metric.scale === "absolute" && metric.relativeChange !== null && metric.change !== 0 ? `${shown} (${require_format.relative(metric.relativeChange)})` : shown;
}
/** A task's primary metric against its baseline, for a cell of the overview; `first` stands for a version without one. */
function versusCell(task, labels, first) {
	if (task.baseline === null) return task.candidate === null ? labels.none : first;
	const primary = primaryOf(task);
	return primary?.candidate == null ? labels.none : changeCell(primary, isComparable(task), labels);
}
/** A configuration value as people write it: small numbers with an exponent. Undefined for a key that is not there. */
function configText(value) {
	if (value === void 0) return null;
	if (typeof value !== "number") return String(value);
	return value !== 0 && Math.abs(value) < .001 ? value.toExponential().replace("e+", "e") : String(value);
}
/** How sure a change is, in words; says why when a class's own interval seems to say otherwise. */
function certaintyText(metric, all, labels) {
	const { significance, interval, group } = metric;
	const excludesZero = interval !== null && (interval[0] > 0 || interval[1] < 0);
	if (group === "class" && significance === "noise" && excludesZero) {
		const tested = all.filter((one) => one.group === "class" && one.name.endsWith(".f1") && one.pValue !== null);
		return labels.noiseTogether(tested.length);
	}
	return labels.significance[significance];
}
/** Whether there is anything to say on certainty. */
const hasIntervals = (metrics) => metrics.some(({ interval, significance }) => interval !== null || significance !== "unknown");

Object.defineProperty(exports, "byWeight", {
  enumerable: true,
  get: function () {
    return byWeight;
  }
});
Object.defineProperty(exports, "certaintyText", {
  enumerable: true,
  get: function () {
    return certaintyText;
  }
});
Object.defineProperty(exports, "changeCell", {
  enumerable: true,
  get: function () {
    return changeCell;
  }
});
Object.defineProperty(exports, "configText", {
  enumerable: true,
  get: function () {
    return configText;
  }
});
Object.defineProperty(exports, "countFindings", {
  enumerable: true,
  get: function () {
    return countFindings;
  }
});
Object.defineProperty(exports, "findingsOf", {
  enumerable: true,
  get: function () {
    return findingsOf;
  }
});
Object.defineProperty(exports, "hasIntervals", {
  enumerable: true,
  get: function () {
    return hasIntervals;
  }
});
Object.defineProperty(exports, "isComparable", {
  enumerable: true,
  get: function () {
    return isComparable;
  }
});
Object.defineProperty(exports, "isDeployedBaseline", {
  enumerable: true,
  get: function () {
    return isDeployedBaseline;
  }
});
Object.defineProperty(exports, "knownMetrics", {
  enumerable: true,
  get: function () {
    return knownMetrics;
  }
});
Object.defineProperty(exports, "otherFindings", {
  enumerable: true,
  get: function () {
    return otherFindings;
  }
});
Object.defineProperty(exports, "primaryOf", {
  enumerable: true,
  get: function () {
    return primaryOf;
  }
});
Object.defineProperty(exports, "stateMarks", {
  enumerable: true,
  get: function () {
    return stateMarks;
  }
});
Object.defineProperty(exports, "stateOf", {
  enumerable: true,
  get: function () {
    return stateOf;
  }
});
Object.defineProperty(exports, "versusCell", {
  enumerable: true,
  get: function () {
    return versusCell;
  }
});