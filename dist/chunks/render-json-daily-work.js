const require_plain = require("./render-escape-plain.js");
const require_messages = require("./messages.js");
const require_daily_work = require("./render-messages-daily-work.js");
const require_task_report = require("./render-json-task-report.js");

// src/render/json/daily-work.ts
/** What a command did as one document, schema `tunegate.work/1`. */
function renderWorkJson(document, { language }) {
	const messages = require_messages.messagesIn(language);
	const say = require_messages.speakerFor(messages, []);
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