const require_messages = require("./messages.js");
const require_start = require("./start.js");
const require_daily_work = require("./render-messages-daily-work.js");
const require_shell = require("./render-shell.js");

// src/render/terminal/daily-work.ts
/** What a command did, the files it wrote, and what is left to do outside of the repository. */
function renderWorkTerminal(document, options) {
	const style = require_messages.styleFor(options);
	const messages = require_daily_work.workMessagesIn(options.language);
	const [first, ...notes] = document.notes.map((note) => require_messages.terminal(require_daily_work.noteText(messages, note), null));
	const paint = document.exitCode === 0 ? style.good : style.bad;
	const files = document.files.map(({ path, kind }) => `  ${style.dim(messages[kind])} ${require_start.short(path, 200)}`);
	const commands = document.commands.map((command) => `  ${require_shell.shellLine(command)}`);
	return [
		...first === void 0 ? [] : [style.bold(paint(first))],
		...notes,
		...files,
		...commands.length === 0 ? [] : [messages.toDo, ...commands],
		""
	].join("\n");
}

exports.renderWorkTerminal = renderWorkTerminal;