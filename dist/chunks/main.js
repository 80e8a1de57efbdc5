const require_working_folder = require("./working-folder.js");
const require_command = require("./command.js");
let node_path = require("node:path");
let node_util = require("node:util");

// src/cli/work-commands.ts
const task$1 = {
	name: "task",
	summary: "name or path; else the one in use",
	optional: true
};
const version = {
	name: "version",
	summary: "else the active one",
	optional: true
};
const formats = ["terminal", "json"];
const force = [{
	name: "force",
	kind: "switch",
	summary: "although a gate fails; needs --reason"
}, {
	name: "reason",
	kind: "text",
	summary: "why; it stays in lineage.yaml",
	value: "<text>"
}];
/** What the guide has a person do by hand. */
const workCommands = [
	{
		name: "new-task",
		summary: "make a complete task directory",
		positionals: [{
			name: "name",
			summary: "its name, or the path of its folder"
		}],
		flags: [],
		own: [
			{
				name: "type",
				kind: "text",
				summary: "such as classification",
				value: "<type>"
			},
			{
				name: "domain",
				kind: "text",
				summary: "such as finance",
				value: "<domain>"
			},
			{
				name: "text-language",
				kind: "text",
				summary: "of the texts, such as zh-TW",
				value: "<language>"
			},
			{
				name: "labels",
				kind: "text",
				summary: "the classes, with commas",
				value: "<names>"
			},
			{
				name: "metric",
				kind: "text",
				summary: "the primary metric",
				value: "<metric>"
			},
			{
				name: "threshold",
				kind: "text",
				summary: "what it has to reach",
				value: "<number>"
			},
			{
				name: "strategy",
				kind: "choice",
				summary: "version names",
				choices: require_working_folder.versionStrategies
			},
			{
				name: "target",
				kind: "choice",
				summary: "ships to",
				choices: require_working_folder.deployTargets
			},
			{
				name: "base-model",
				kind: "text",
				summary: "what is fine-tuned",
				value: "<model>"
			}
		],
		formats,
		example: "tunegate new-task entity-sentiment --threshold 0.80",
		load: async () => (await Promise.resolve().then(() => require("./new-task.js"))).run
	},
	{
		name: "new-version",
		summary: "make the next version and set it active",
		positionals: [task$1],
		flags: [],
		own: [
			{
				name: "minor",
				kind: "switch",
				summary: "a small change: v2.1 after v2"
			},
			{
				name: "exp",
				kind: "text",
				bare: "",
				summary: "an experiment: v3-exp",
				value: "<name>"
			},
			{
				name: "from",
				kind: "text",
				summary: "start from this one",
				value: "<version>"
			},
			{
				name: "change",
				kind: "text",
				summary: "what is going to change",
				value: "<text>"
			}
		],
		formats,
		example: "tunegate new-version entity-sentiment --minor",
		load: async () => (await Promise.resolve().then(() => require("./new-version.js"))).run
	},
	{
		name: "record",
		summary: "fill lineage.yaml from what training wrote",
		positionals: [task$1, version],
		flags: [],
		formats,
		example: "tunegate record entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).run
	},
	{
		name: "deploy",
		summary: "put a version into production, if gates pass",
		positionals: [task$1, version],
		flags: ["baseline", "fail-on"],
		own: force,
		formats,
		example: "tunegate deploy entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./deploy2.js"))).run
	},
	{
		name: "rollback",
		summary: "back to what was in production before",
		positionals: [task$1, {
			name: "version",
			summary: "the one to go back to",
			optional: true
		}],
		flags: ["fail-on"],
		own: force,
		formats,
		example: "tunegate rollback entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./rollback.js"))).run
	},
	{
		name: "promote",
		summary: "make an experiment the next regular version",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}, {
			name: "exp",
			summary: "the experiment, such as v3-exp"
		}],
		flags: [],
		formats,
		example: "tunegate promote entity-sentiment v3-exp",
		load: async () => (await Promise.resolve().then(() => require("./promote.js"))).run
	},
	{
		name: "archive",
		summary: "put a task away",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}],
		flags: [],
		formats,
		example: "tunegate archive entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./archive.js"))).run
	},
	{
		name: "path",
		summary: "print the folder of a task or a version",
		positionals: [task$1, {
			name: "version",
			summary: "a version, for its own folder",
			optional: true
		}],
		flags: [],
		formats: ["terminal"],
		example: "tunegate path entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./path.js"))).run
	},
	{
		name: "use",
		summary: "remember a task, to leave out its name",
		positionals: [{
			name: "task",
			summary: "name or path; asked for if left out",
			optional: true
		}],
		flags: [],
		formats,
		example: "tunegate use entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./use.js"))).run
	},
	{
		name: "current",
		summary: "print the task that is remembered",
		positionals: [],
		flags: [],
		formats: ["terminal"],
		example: "tunegate current",
		load: async () => (await Promise.resolve().then(() => require("./current.js"))).run
	},
	{
		name: "export",
		summary: "print results in the form of another tool",
		positionals: [task$1, version],
		flags: [],
		own: [{
			name: "as",
			kind: "choice",
			summary: "the form",
			choices: [
				"model-index",
				"dvc",
				"badge"
			]
		}, {
			name: "against",
			kind: "text",
			summary: "for dvc: compare with this one",
			value: "<version>"
		}],
		formats: ["terminal"],
		example: "tunegate export entity-sentiment v2 --as badge",
		load: async () => (await Promise.resolve().then(() => require("./export.js"))).run
	},
	{
		name: "schema",
		summary: "print the JSON Schema of a file, for editors",
		positionals: [{
			name: "name",
			summary: "such as task; else the names of all",
			optional: true
		}],
		flags: [],
		formats: ["terminal"],
		example: "tunegate schema lineage",
		load: async () => (await Promise.resolve().then(() => require("./schema.js"))).run
	},
	{
		name: "init",
		summary: "write workflows and a first tunegate.yaml",
		positionals: [],
		flags: [],
		formats,
		example: "tunegate init",
		load: async () => (await Promise.resolve().then(() => require("./init.js"))).run
	},
	{
		name: "completion",
		summary: "print a script that completes in a shell",
		positionals: [{
			name: "shell",
			summary: "bash, zsh or fish; tasks, versions: names"
		}, {
			name: "task",
			summary: "whose versions to list",
			optional: true
		}],
		flags: [],
		formats: ["terminal"],
		example: "tunegate completion bash",
		load: async () => (await Promise.resolve().then(() => require("./completion.js"))).run
	}
];

// src/cli/commands.ts
const task = {
	name: "task",
	summary: "the name or the path of a task"
};
const commands = [
	{
		name: "report",
		summary: "judge every task that changed between two states",
		positionals: [],
		flags: [
			"base-ref",
			"head-ref",
			"baseline",
			"criteria",
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: [
			"terminal",
			"markdown",
			"json",
			"html",
			"junit",
			"sarif"
		],
		example: "tunegate report --base-ref main",
		load: async () => (await Promise.resolve().then(() => require("./report3.js"))).run
	},
	{
		name: "validate",
		summary: "check all records and list what is wrong",
		positionals: [],
		flags: [
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: [
			"terminal",
			"json",
			"junit",
			"sarif"
		],
		example: "tunegate validate --working-directory models",
		load: async () => (await Promise.resolve().then(() => require("./validate2.js"))).run
	},
	{
		name: "list",
		summary: "all tasks: status, version, primary metric",
		positionals: [],
		flags: [],
		formats: ["terminal", "json"],
		example: "tunegate list --format json",
		load: async () => (await Promise.resolve().then(() => require("./list2.js"))).run
	},
	{
		name: "history",
		summary: "all versions of a task: primary metric, changes",
		positionals: [{
			...task,
			optional: true
		}],
		flags: [],
		formats: ["terminal", "json"],
		example: "tunegate history entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./history2.js"))).run
	},
	{
		name: "compare",
		summary: "two versions: configuration, data and metrics",
		positionals: [
			task,
			{
				name: "a",
				summary: "the version to compare with"
			},
			{
				name: "b",
				summary: "the version to judge"
			}
		],
		flags: [],
		formats: ["terminal", "json"],
		example: "tunegate compare entity-sentiment v1 v2",
		load: async () => (await Promise.resolve().then(() => require("./compare.js"))).run
	},
	{
		name: "cleanup",
		summary: "what retention no longer keeps, and remove it",
		positionals: [],
		flags: [
			"apply",
			"dry-run",
			"max-deletions",
			"exempt-versions"
		],
		formats: [
			"terminal",
			"markdown",
			"json"
		],
		example: "tunegate cleanup --apply",
		load: async () => (await Promise.resolve().then(() => require("./cleanup3.js"))).run
	},
	...workCommands
];
const findCommand = (name) => commands.find((one) => one.name === name);

// src/cli/parse.ts
/** Flags about the CLI itself. */
const OWN = {
	help: "h",
	version: null,
	json: null,
	color: null
};
const isOwn = (name) => Object.hasOwn(OWN, name);
/** Lists as the type checker cannot: the options by name with their common type. */
const optionOf = (name) => require_working_folder.options[name];
/**
* Reads the arguments after the program's name. Throws UsageError, with the nearest name where there is one, for an unknown
* command or flag, a flag without its value or given twice, and too few or too many positional arguments.
*/
function parseCommandLine(args) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: definitions(),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const flags = tokens.filter((token) => token.kind === "option");
	const [name, ...positionals] = words;
	const isHelpCommand = name === "help";
	const commandName = isHelpCommand ? positionals[0] : name;
	const command = commandName === void 0 ? null : knownCommand(commandName);
	const known = knownOptions(command);
	const given = {};
	const ownFlags = {};
	const own = /* @__PURE__ */ new Map();
	for (const flag of flags) {
		const read = readFlag(flag, known);
		if (isOwn(read.name)) own.set(read.name, read.value !== false);
		else if (Object.hasOwn(given, read.name) || Object.hasOwn(ownFlags, read.name)) throw new require_working_folder.UsageError(`--${read.name} is given twice.`);
		else if (require_working_folder.isOptionName(read.name)) given[read.name] = read.value;
		else ownFlags[read.name] = read.value;
	}
	if (own.get("version") === true) return { kind: "version" };
	if (own.get("help") === true || isHelpCommand || command === null) {
		if (command === null && flags.length > own.size) throw missingCommand();
		return {
			kind: "help",
			command
		};
	}
	checkPositionals(command, positionals);
	if (own.get("json") === true) given["format"] = jsonFormat(given["format"]);
	return {
		kind: "run",
		command,
		positionals,
		given,
		flags: ownFlags,
		color: own.get("color") ?? null
	};
}
/** By name: what a command takes, or every command where none is named. */
function knownOptions(command) {
	const settings = [...command?.flags ?? [], ...require_command.everywhere].map((name) => [name, optionOf(name)]);
	return new Map([...(command?.own ?? []).map((flag) => [flag.name, flag]), ...settings]);
}
/** Definitions for `parseArgs`, which has to know what takes a value and what the short names are. */
function definitions() {
	const result = {};
	for (const name of Object.keys(require_working_folder.options).filter(require_working_folder.isOptionName)) {
		const { kind, short, alias, bare } = optionOf(name);
		const type = kind === "switch" || bare !== void 0 ? "boolean" : "string";
		result[name] = short === void 0 ? { type } : {
			type,
			short
		};
		if (alias !== void 0) result[alias] = { type };
	}
	for (const { name, kind, bare } of commands.flatMap(({ own = [] }) => own)) result[name] = { type: kind === "switch" || bare !== void 0 ? "boolean" : "string" };
	for (const [name, short] of Object.entries(OWN)) result[name] = short === null ? { type: "boolean" } : {
		type: "boolean",
		short
	};
	return result;
}
function readFlag(token, known) {
	const { name, negated } = fullName(token.name, known);
	const option = known.get(name);
	const value = token.value;
	if (isOwn(name) || option === void 0 || option.kind === "switch") {
		if (value === void 0) return {
			name,
			value: !negated
		};
		if (!require_working_folder.isOptionName(name) || negated) throw new require_working_folder.UsageError(`${token.rawName} takes no value.`);
		return {
			name,
			value
		};
	}
	const { bare } = option;
	if (bare !== void 0 && value === void 0 && !negated) return {
		name,
		value: bare
	};
	if (value === void 0 || token.inlineValue !== true && /^-./.test(value) || negated) throw new require_working_folder.UsageError(`${token.rawName} needs a value: ${token.rawName} ${valuePattern(option)}`);
	if (!require_working_folder.isOptionName(name) && option.choices !== void 0 && !option.choices.includes(value)) {
		const likely = require_working_folder.nearest(value, option.choices);
		const hint = likely === null ? "" : ` Did you mean ${likely}?`;
		throw new require_working_folder.UsageError(`--${name} is "${value}", but must be one of ${option.choices.join(", ")}.${hint}`);
	}
	return {
		name,
		value
	};
}
/** What stands for an option's value in help. */
const valuePattern = (option) => option.choices?.join("|") ?? option.value ?? "<value>";
function fullName(written, known) {
	const negated = written.startsWith("no-");
	for (const text of negated ? [written, written.slice(3)] : [written]) {
		const found = [...known].find(([name, option]) => name === text || option.alias === text);
		if (found !== void 0) return {
			name: found[0],
			negated: text !== written
		};
		if (isOwn(text)) return {
			name: text,
			negated: text !== written
		};
	}
	throw require_working_folder.unknownSetting(written, [...known.keys(), ...Object.keys(OWN)], "flag");
}
function knownCommand(name) {
	const command = findCommand(name);
	if (command !== void 0) return command;
	const likely = require_working_folder.nearest(name, commands.map((one) => one.name));
	const hint = likely === null ? "See tunegate --help." : `Did you mean ${likely}?`;
	throw new require_working_folder.UsageError(`Unknown command "${name}". ${hint}`);
}
const missingCommand = () => new require_working_folder.UsageError(`A command is missing: one of ${commands.map(({ name }) => name).join(", ")}.`);
function checkPositionals(command, given) {
	const missing = command.positionals[given.length];
	if (missing !== void 0 && missing.optional !== true) throw new require_working_folder.UsageError(`tunegate ${command.name} needs <${missing.name}>: ${missing.summary}. Example: ${command.example}`);
	const extra = given[command.positionals.length];
	if (extra !== void 0) throw new require_working_folder.UsageError(`tunegate ${command.name} takes no "${extra}". See tunegate ${command.name} --help.`);
}
function jsonFormat(format) {
	if (format !== void 0 && format !== "json") throw new require_working_folder.UsageError("--json and --format exclude each other.");
	return "json";
}

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
		return error instanceof require_working_folder.UsageError ? 2 : 3;
	}
}
async function answer(request, terminal) {
	if (request.kind === "version") return {
		text: require_working_folder.toolVersion,
		exitCode: 0
	};
	if (request.kind === "help") {
		const { commandHelp, generalHelp } = await Promise.resolve().then(() => require("./help.js"));
		return {
			text: request.command === null ? generalHelp() : commandHelp(request.command),
			exitCode: 0
		};
	}
	const { command, positionals, flags } = request;
	const settings = require_working_folder.readSettings(request.given, "flag");
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
	const workingDirectory = require_working_folder.workingFolder((0, node_path.resolve)(terminal.cwd, settings.workingDirectory));
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
		return require_working_folder.readSettings(require_working_folder.overFile(fromFile, given), "input");
	} catch (error) {
		if (!(error instanceof require_working_folder.UsageError)) throw error;
		throw new require_working_folder.UsageError(`The policy file has a setting that cannot be used: ${error.message}`, { cause: error });
	}
}
function styleOf(command, settings, color, { env, stdout }) {
	const format = settings.format ?? command.formats[0] ?? "json";
	if (!command.formats.includes(format)) throw new require_working_folder.UsageError(`tunegate ${command.name} has no format ${format}, but ${command.formats.join(", ")}.`);
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
	if (error instanceof require_working_folder.UsageError || error instanceof require_working_folder.OperationError) return require_working_folder.visible(error.message);
	const text = error instanceof Error ? error.message : String(error);
	return require_working_folder.visible(`unexpected error: ${text} (set TUNEGATE_DEBUG=1 for details)`);
}

exports.commands = commands;
exports.main = main;
exports.valuePattern = valuePattern;