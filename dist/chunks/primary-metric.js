import { o as findMetric, r as metricReading, s as metricTable } from "./direction.js";
import { V as definitionOf } from "./policy.js";

// src/commands/primary-metric.ts
/** The task's declared primary metric and how its numbers are to be read, judged by the values in `versions`. */
function primaryMetricOf(task, versions, policy) {
	const criteria = definitionOf(task)?.successCriteria;
	const name = criteria?.primaryMetric ?? null;
	if (criteria === void 0 || name === null) return null;
	const reading = metricReading(policy.metrics, {
		name,
		direction: criteria.direction
	});
	const numbers = [...versions.map((facts) => findMetric(metricTable(facts.results), name)?.value ?? null), criteria.threshold].filter((number) => number !== null);
	return {
		name,
		direction: reading.directionOf(name),
		threshold: criteria.threshold,
		scale: reading.scaleOf(name, numbers)
	};
}

export { primaryMetricOf as t };