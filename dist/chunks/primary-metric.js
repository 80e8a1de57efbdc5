const require_direction = require("./direction.js");
const require_folder = require("./folder.js");

// src/commands/primary-metric.ts
/** The task's declared primary metric and how its numbers are to be read, judged by the values in `versions`. */
function primaryMetricOf(task, versions, policy) {
	const criteria = require_folder.definitionOf(task)?.successCriteria;
	const name = criteria?.primaryMetric ?? null;
	if (criteria === void 0 || name === null) return null;
	const reading = require_direction.metricReading(policy.metrics, {
		name,
		direction: criteria.direction
	});
	const numbers = [...versions.map((facts) => require_direction.findMetric(require_direction.metricTable(facts.results), name)?.value ?? null), criteria.threshold].filter((number) => number !== null);
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