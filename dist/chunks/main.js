import { t as workingFolder } from "./working-folder.js";
import { n as UsageError, t as OperationError } from "./errors.js";
import { n as visible } from "./visible.js";
import { n as readSettings, t as overFile } from "./settings.js";
import { n as toolVersion } from "./version.js";
import { r as commands, t as parseCommandLine } from "./parse.js";
import { resolve } from "node:path";

// src/cli/progress.ts
const PATIENCE_MS = 1e3;
const PAUSE_MS = 100;
/** `write` puts text on standard error; null where that is no terminal. `clock` gives milliseconds. */
function progressOn(write, clock) {
	const start = clock();
	let last = 0;
	let shown = false;
	return {
		step(done, total) {
			const now = clock();
			if (write === null || now - start < PATIENCE_MS || now - last < PAUSE_MS) return;
			last = now;
			shown = true;
			write(`\r\u001b[K${done} / ${total}`);
		},
		end() {
			if (shown) write?.("\r\x1B[K");
			shown = false;
		}
	};
}

// src/cli/main.ts
/**
* Runs one command line and gives the exit status: 0 fine, 1 a gate failed or findings of severity error, 2 wrong usage or
* configuration, 3 the work could not be done. Results go to standard output, everything else to standard error.
*/
async function main(terminal) {
	try {
		const outcome = await answer(parseCommandLine(terminal.args), terminal);
		terminal.stdout.write(outcome.text.endsWith("\n") ? outcome.text : `${outcome.text}\n`);
		return outcome.exitCode;
	} catch (error) {
		terminal.stderr.write(`tunegate: ${errorText(error, terminal)}\n`);
		return error instanceof UsageError ? 2 : 3;
	}
}
async function answer(request, terminal) {
	if (request.kind === "version") return {
		text: toolVersion,
		exitCode: 0
	};
	if (request.kind === "help") {
		const { commandHelp, generalHelp } = await import("./help.js");
		return {
			text: request.command === null ? generalHelp() : commandHelp(request.command),
			exitCode: 0
		};
	}
	const { command, positionals, flags } = request;
	const settings = readSettings(request.given, "flag");
	const style = styleOf(command, settings, request.color, terminal);
	const over = (fromFile) => {
		if (Object.keys(fromFile).length === 0) return {
			settings,
			style
		};
		const all = settingsOverFile(fromFile, request.given);
		return {
			settings: all,
			style: {
				...style,
				language: all.language ?? style.language
			}
		};
	};
	const workingDirectory = workingFolder(resolve(terminal.cwd, settings.workingDirectory));
	const onTerminal = terminal.stderr.isTTY === true;
	const progress = progressOn(onTerminal ? (text) => terminal.stderr.write(text) : null, Date.now);
	try {
		return await (await command.load())({
			settings,
			over,
			positionals,
			flags,
			commands,
			env: terminal.env,
			interactive: onTerminal && terminal.inputIsTerminal?.() === true,
			workingDirectory,
			now: Date.now(),
			progress
		});
	} finally {
		progress.end();
	}
}
/** The command line passed before: what is wrong now stands in the policy file. */
function settingsOverFile(fromFile, given) {
	try {
		return readSettings(overFile(fromFile, given), "input");
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(`The policy file has a setting that cannot be used: ${error.message}`, { cause: error });
	}
}
function styleOf(command, settings, color, { env, stdout }) {
	const format = settings.format ?? command.formats[0] ?? "json";
	if (!command.formats.includes(format)) throw new UsageError(`tunegate ${command.name} has no format ${format}, but ${command.formats.join(", ")}.`);
	const columns = stdout.isTTY === true ? stdout.columns ?? 80 : Number(env["COLUMNS"] ?? 80);
	return {
		format,
		language: settings.language ?? languageOf(env),
		width: Number.isInteger(columns) && columns > 0 ? columns : 80,
		color: color ?? colorOf(env, stdout.isTTY === true)
	};
}
/** https://no-color.org and https://force-color.org; else colours where somebody looks. */
function colorOf(env, isTerminal) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	return isTerminal && env["TERM"] !== "dumb";
}
/** The messages' language from the locale, in the order in which POSIX looks at the variables. */
function languageOf(env) {
	const locale = [
		env["LC_ALL"],
		env["LC_MESSAGES"],
		env["LANG"]
	].find((one) => one !== void 0 && one !== "");
	return /^zh[_-](?:TW|HK|Hant)/i.test(locale ?? "") ? "zh-TW" : "en";
}
/** One line; names from a repository cannot move the cursor. The stack only for whoever asks for it. */
function errorText(error, { env }) {
	if ((env["TUNEGATE_DEBUG"] ?? "") !== "" && error instanceof Error) {
		const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
		return `${error.stack}${cause}`;
	}
	if (error instanceof UsageError || error instanceof OperationError) return visible(error.message);
	const text = error instanceof Error ? error.message : String(error);
	return visible(`unexpected error: ${text} (set TUNEGATE_DEBUG=1 for details)`);
}

export { main };