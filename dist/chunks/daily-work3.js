const require_plain = require("./plain.js");
const require_judging = require("./judging.js");
const require_daily_work = require("./daily-work2.js");
const require_task_report = require("./task-report.js");

// src/render/json/daily-work.ts
/** What a command did as one document, schema `tunegate.work/1`. */
function renderWorkJson(document, { language }) {
	const messages = require_judging.messagesIn(language);
	const say = require_judging.speakerFor(messages, []);
	return require_task_report.stringify({
		schema: document.schema,
		tool: {
			name: document.tool.name,
			version: document.tool.version
		},
		language,
		command: document.command,
		exitCode: document.exitCode,
		task: document.task === null ? null : {
			path: document.task.path,
			taskName: document.task.taskName
		},
		version: document.version,
		files: document.files.map(({ path, kind }) => ({
			path,
			kind
		})),
		notes: document.notes.map((note) => ({
			code: note.code,
			message: require_plain.plain(require_daily_work.noteText(require_daily_work.workMessagesIn(language), note)),
			args: note.args
		})),
		commands: document.commands,
		gates: document.gates.map((gate) => require_task_report.gateJson({
			messages,
			say
		}, gate))
	});
}

exports.renderWorkJson = renderWorkJson;