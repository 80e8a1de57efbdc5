// src/domain/retention/plan.ts
/** Why a version stays. Several rules may speak for one version; the kept set is their union. */
const keepRules = [
	"active",
	"unreadable",
	"task-unreadable",
	"unsafe",
	"unrecorded",
	"deployed",
	"history-unknown",
	"best",
	"unscored",
	"recent",
	"experiment-running",
	"promote",
	"undated",
	"future",
	"young",
	"pinned",
	"exempt",
	"baseline",
	"open-pull-request",
	"parent"
];
const removeRules = ["beyond-recent", "experiment-expired"];
const planActions = [
	"keep",
	"remove",
	"defer"
];
/** What the reader of a plan must know beside the decisions. `detail` is a path or a name from the repository. */
const planNoticeCodes = [
	"file-unreadable",
	"link-inside",
	"name-collision",
	"artefact-outside",
	"artefact-shared",
	"history-unknown",
	"scores-unknown",
	"metric-unset",
	"no-created",
	"created-in-future",
	"pull-requests-unknown",
	"pull-requests-many",
	"record-full",
	"nested-task"
];
/** Scores of one task are put on one scale: percentages count as ratios. */
const scoreScales = ["ratio", "absolute"];
/** The versions of a plan with one action, as `<task>/<version>` or, for a task in the root, the version alone. */
function versionsWith(plan, action) {
	return plan.tasks.flatMap(({ path, versions }) => versions.filter((version) => version.action === action).map(({ version }) => path === "" ? version : `${path}/${version}`));
}
/** Notices of a plan that does not know everything: a record, the history or the pull requests could not be read. */
const ignorance = /* @__PURE__ */ new Set([
	"file-unreadable",
	"history-unknown",
	"pull-requests-unknown",
	"pull-requests-many",
	"record-full"
]);
function answerOf({ totals, notices }) {
	if (totals.remove > 0) return "change";
	return notices.some(({ code }) => ignorance.has(code)) ? "unknown" : "nothing";
}

Object.defineProperty(exports, "answerOf", {
  enumerable: true,
  get: function () {
    return answerOf;
  }
});
Object.defineProperty(exports, "keepRules", {
  enumerable: true,
  get: function () {
    return keepRules;
  }
});
Object.defineProperty(exports, "planActions", {
  enumerable: true,
  get: function () {
    return planActions;
  }
});
Object.defineProperty(exports, "planNoticeCodes", {
  enumerable: true,
  get: function () {
    return planNoticeCodes;
  }
});
Object.defineProperty(exports, "removeRules", {
  enumerable: true,
  get: function () {
    return removeRules;
  }
});
Object.defineProperty(exports, "scoreScales", {
  enumerable: true,
  get: function () {
    return scoreScales;
  }
});
Object.defineProperty(exports, "versionsWith", {
  enumerable: true,
  get: function () {
    return versionsWith;
  }
});