import { n as plain } from "./plain.js";
import { n as messagesIn } from "./catalogue.js";
import { n as workMessagesIn, t as noteText } from "./work4.js";
import { a as speakerFor } from "./speaker.js";
import { i as gateJson, u as stringify } from "./pieces.js";

// src/render/json/work.ts
/** What a command did as one document, schema `tunegate.work/1`. */
function renderWorkJson(document, { language }) {
	const messages = messagesIn(language);
	const say = speakerFor(messages, []);
	return stringify({
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
			message: plain(noteText(workMessagesIn(language), note)),
			args: note.args
		})),
		commands: document.commands,
		gates: document.gates.map((gate) => gateJson({
			messages,
			say
		}, gate))
	});
}

export { renderWorkJson };