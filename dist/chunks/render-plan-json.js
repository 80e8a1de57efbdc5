const require_task_report = require("./render-json-task-report.js");

// src/render/plan/json.ts
/** The plan as a document, schema `tunegate.plan/1` (schema/plan.json). The same in every language. */
function renderPlanJson(plan) {
	const { totals } = plan;
	return require_task_report.stringify({
		schema: plan.schema,
		tool: {
			name: plan.tool.name,
			version: plan.tool.version
		},
		head: require_task_report.revisionJson(plan.head),
		cap: plan.cap,
		totals: {
			keep: totals.keep,
			remove: totals.remove,
			defer: totals.defer,
			bytes: totals.bytes,
			lfsBytes: totals.lfsBytes,
			recordBytes: totals.recordBytes
		},
		tasks: plan.tasks.map(({ path, taskName, metric, scale, versions }) => ({
			path,
			taskName,
			metric,
			scale,
			versions: versions.map((version) => ({
				version: version.version,
				action: version.action,
				rules: version.rules,
				ageDays: version.ageDays,
				score: version.score,
				bytes: version.bytes,
				lfsBytes: version.lfsBytes,
				external: version.external,
				restore: version.restore,
				paths: version.paths
			}))
		})),
		notices: plan.notices.map(({ code, task, version, detail }) => ({
			code,
			task,
			version,
			detail
		}))
	});
}

exports.renderPlanJson = renderPlanJson;