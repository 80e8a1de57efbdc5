const require_working_folder = require("./working-folder.js");

// src/cli/sarif.ts
/** Findings as SARIF 2.1.0, with the documentation of their rules; both are loaded only when asked for. */
async function sarif({ findings }, language) {
	const [{ renderReportSarif }, { ruleDocs }] = await Promise.all([Promise.resolve().then(() => require("./sarif2.js")), Promise.resolve().then(() => require("./all.js"))]);
	return renderReportSarif({
		tool: require_working_folder.tool,
		findings
	}, {
		language,
		help: ruleDocs
	});
}

Object.defineProperty(exports, "sarif", {
  enumerable: true,
  get: function () {
    return sarif;
  }
});