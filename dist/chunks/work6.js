import { n as terminal, t as styleFor } from "./style.js";
import { t as short } from "./visible.js";
import { u as shellLine } from "./details.js";
import { n as workMessagesIn, t as noteText } from "./work4.js";

// src/render/terminal/work.ts
/** What a command did, the files it wrote, and what is left to do outside of the repository. */
function renderWorkTerminal(document, options) {
	const style = styleFor(options);
	const messages = workMessagesIn(options.language);
	const [first, ...notes] = document.notes.map((note) => terminal(noteText(messages, note), null));
	const paint = document.exitCode === 0 ? style.good : style.bad;
	const files = document.files.map(({ path, kind }) => `  ${style.dim(messages[kind])} ${short(path, 200)}`);
	const commands = document.commands.map((command) => `  ${shellLine(command)}`);
	return [
		...first === void 0 ? [] : [style.bold(paint(first))],
		...notes,
		...files,
		...commands.length === 0 ? [] : [messages.toDo, ...commands],
		""
	].join("\n");
}

export { renderWorkTerminal };