const require_start = require("./start.js");

// src/commands/next-name.ts
/** The name of the next version. Throws UsageError, with what can be done, where there is none that tells the truth. */
function nextName(strategy, existing, options) {
	const next = require_start.nextVersion(strategy, existing, options);
	if (typeof next === "string") return next;
	switch (next.kind) {
		case "no-minor": throw new require_start.UsageError("Names that are dates have no minor: leave --minor out, or use the hybrid strategy.");
		case "taken": throw new require_start.UsageError(`There is ${next.by} already, and no second name for its time. Make an experiment (--exp), wait, or use the hybrid strategy.`);
		case "dated-ahead": throw new require_start.UsageError(`${next.by} is dated later than now (UTC), so that no true name comes behind it. Put its date right first.`);
	}
}

Object.defineProperty(exports, "nextName", {
  enumerable: true,
  get: function () {
    return nextName;
  }
});