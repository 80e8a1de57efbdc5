const require_messages = require("./messages.js");

// src/render/plan/view.ts
/** What the renderers of a plan ask of it; no markup. */
const units = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** A size as people say it: decimal units as in file managers (`812 B`, `3.2 MB`). */
function sizeText(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${unit === 0 ? require_messages.plainNumber(value) : value.toFixed(value < 10 ? 1 : 0)} ${units[unit] ?? ""}`;
}
/** What happens, in sentences; the last ones only where there is something to say. */
function planSentences(plan, { plan: words }) {
	const { totals } = plan;
	const promoted = plan.tasks.flatMap((task) => task.versions).filter(({ rules }) => rules.includes("promote")).length;
	const promote = promoted > 0 ? [words.promote(promoted)] : [];
	if (!hasWork(totals)) return [words.nothing, ...promote];
	const net = totals.bytes - totals.recordBytes;
	const touched = plan.tasks.filter(({ versions }) => versions.some(({ action }) => action === "remove"));
	return [
		words.goes(totals.remove, touched.length),
		...net > 0 ? [words.givesBack(sizeText(net))] : [],
		...totals.defer > 0 ? [words.deferred(totals.defer, plan.cap)] : [],
		...promote
	];
}
const ageText = ({ ageDays }, { plan: words }) => ageDays === null ? "–" : words.days(ageDays);
const scoreText = ({ score }, task) => require_messages.metricValue(score, task.scale);
/** Why, in the reader's words: every rule that speaks for the action. */
const rulesText = ({ rules }, { plan: words, labels }) => rules.map((rule) => words.rules[rule]).join(labels.comma);
const withAction = (task, action) => task.versions.filter((version) => version.action === action);
const hasWork = ({ remove, defer }) => remove + defer > 0;
function externalModels(plan) {
	const found = /* @__PURE__ */ new Map();
	for (const { external, version } of plan.tasks.flatMap((task) => withAction(task, "remove"))) for (const name of external) found.set(name, [...found.get(name) ?? [], version]);
	return [...found];
}
/** What a removal does not free, each with what would. `show` makes a model's name inert for where it is read. */
function storedLines({ totals }, { plan: words, labels }, external, show) {
	const git = totals.bytes - totals.lfsBytes;
	return [
		...git > 0 ? [words.storedGit(sizeText(git))] : [],
		...totals.lfsBytes > 0 ? [words.storedLfs(sizeText(totals.lfsBytes))] : [],
		...external.length > 0 ? [words.notRemoved(external.map(show).join(labels.comma))] : []
	];
}

Object.defineProperty(exports, "ageText", {
  enumerable: true,
  get: function () {
    return ageText;
  }
});
Object.defineProperty(exports, "externalModels", {
  enumerable: true,
  get: function () {
    return externalModels;
  }
});
Object.defineProperty(exports, "hasWork", {
  enumerable: true,
  get: function () {
    return hasWork;
  }
});
Object.defineProperty(exports, "planSentences", {
  enumerable: true,
  get: function () {
    return planSentences;
  }
});
Object.defineProperty(exports, "rulesText", {
  enumerable: true,
  get: function () {
    return rulesText;
  }
});
Object.defineProperty(exports, "scoreText", {
  enumerable: true,
  get: function () {
    return scoreText;
  }
});
Object.defineProperty(exports, "sizeText", {
  enumerable: true,
  get: function () {
    return sizeText;
  }
});
Object.defineProperty(exports, "storedLines", {
  enumerable: true,
  get: function () {
    return storedLines;
  }
});
Object.defineProperty(exports, "withAction", {
  enumerable: true,
  get: function () {
    return withAction;
  }
});