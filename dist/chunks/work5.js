const require_plain = require("./plain.js");
const require_judging = require("./judging.js");
const require_work = require("./work4.js");
const require_pieces = require("./pieces.js");

// src/render/json/work.ts
/** What a command did as one document, schema `tunegate.work/1`. */
function renderWorkJson(document, { language }) {
	const messages = require_judging.messagesIn(language);
	const say = require_judging.speakerFor(messages, []);
	return require_pieces.stringify({
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
			message: require_plain.plain(require_work.noteText(require_work.workMessagesIn(language), note)),
			args: note.args
		})),
		commands: document.commands,
		gates: document.gates.map((gate) => require_pieces.gateJson({
			messages,
			say
		}, gate))
	});
}

exports.renderWorkJson = renderWorkJson;