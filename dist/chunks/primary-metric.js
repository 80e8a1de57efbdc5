const require_judging = require("./judging.js");

// src/commands/primary-metric.ts
/** The task's declared primary metric and how its numbers are to be read, judged by the values in `versions`. */
function primaryMetricOf(task, versions, policy) {
	const criteria = require_judging.definitionOf(task)?.successCriteria;
	const name = criteria?.primaryMetric ?? null;
	if (criteria === void 0 || name === null) return null;
	const reading = require_judging.metricReading(policy.metrics, {
		name,
		direction: criteria.direction
	});
	const numbers = [...versions.map((facts) => require_judging.findMetric(require_judging.metricTable(facts.results), name)?.value ?? null), criteria.threshold].filter((number) => number !== null);
	return {
		name,
		direction: reading.directionOf(name),
		threshold: criteria.threshold,
		scale: reading.scaleOf(name, numbers)
	};
}

Object.defineProperty(exports, "primaryMetricOf", {
  enumerable: true,
  get: function () {
    return primaryMetricOf;
  }
});