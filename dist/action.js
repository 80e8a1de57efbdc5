Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_start = require("./chunks/start.js");
const require_plain = require("./chunks/render-escape-plain.js");
const require_reading = require("./chunks/reading.js");
const require_output_file = require("./chunks/adapters-local-output-file.js");
const require_messages = require("./chunks/messages.js");
const require_judging = require("./chunks/judging.js");
const require_markdown = require("./chunks/render-markdown.js");
const require_json = require("./chunks/render-json.js");
const require_view = require("./chunks/render-plan-view.js");
const require_block = require("./chunks/render-markdown-block.js");
const require_git = require("./chunks/git.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");

// src/adapters/github/answers.ts
/** An answer of GitHub in the form that the schema asks for; OperationError for any other. */
function checked(schema, answer) {
	const parsed = schema.safeParse(answer);
	if (parsed.success) return parsed.data;
	throw new require_start.OperationError("GitHub's answer has an unexpected form.");
}
/** HTTP status of a failed request; null for anything that is no answer of GitHub. */
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("status" in error)) return null;
	return typeof error.status === "number" ? error.status : null;
}
/** A failure after which nobody can tell whether it happened: the server's own, or no answer at all. */
const isOpen = (error) => (statusOf(error) ?? 0) >= 500;
/** What GraphQL calls a refusal that REST has a status for. */
const statuses = /* @__PURE__ */ new Map([
	["FORBIDDEN", 403],
	["INSUFFICIENT_SCOPES", 403],
	["NOT_FOUND", 404],
	["RATE_LIMITED", 429]
]);
const refusal$1 = require_reading.object({ errors: require_reading.array(require_reading.object({
	type: require_reading.optional(require_reading.string()),
	message: require_reading.string()
})) });
/** A query that GraphQL refused, with the status and the answer that an error of REST has. */
var RefusedQuery = class extends Error {
	name = "RefusedQuery";
	response = {};
	status;
	constructor(message, status) {
		super(message);
		this.status = status;
	}
};
/** An error of GraphQL in the form of one of REST, where it is of a kind that REST knows; any other as it is or OperationError. */
function asRestError(error) {
	if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return error;
	const [first] = refusal$1.safeParse(error).data?.errors ?? [];
	const status = statuses.get(first?.type ?? "");
	if (first !== void 0 && status !== void 0) return new RefusedQuery(first.message, status);
	return new require_start.OperationError(`GitHub did not answer the query: ${first?.message ?? error.message}`, { cause: error });
}

// src/action/failure.ts
/** Why a run failed, in one text that may still hold characters of a repository. */
function failureText(error) {
	if (error instanceof require_start.UsageError || error instanceof require_start.OperationError) return error.message;
	const message = error instanceof Error ? error.message : String(error);
	if (statusOf(error) === null) return `Unexpected error: ${message}`;
	return `${error instanceof Object && "response" in error && error.response !== void 0 ? `GitHub answered with status ${statusOf(error)}` : "GitHub could not be reached"}${message.startsWith("<") ? "" : `: ${message}`}. What the report needs could not be read.`;
}

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

// src/adapters/github/runner.ts
/** The runner cuts longer messages at 4,096 characters; nobody reads that much beside a line. */
const messageLength = 1e3;
const levels = {
	error,
	warning,
	notice
};
/**
* Writes one annotation. The toolkit escapes line ends and `%`; the text must come from the escape for logs, because
* the runner also looks for `##[command]` inside a line.
*/
function annotate({ level, file, line, column, title, message }) {
	levels[level](message.slice(0, messageLength), {
		title: title.slice(0, messageLength),
		...file === null ? {} : { file },
		...line === null ? {} : { startLine: line },
		...column === null ? {} : { startColumn: column }
	});
}
/** Writes one line of plain log text. It must come from the escape for logs: the toolkit writes it as it is. */
const say = (line) => info(line);
/** Writes one line that GitHub shows where a run is asked to be verbose; from the escape for logs, too. */
const whisper = (line) => debug(line);
/** Keeps a value out of every later log line. */
const hide = (secret) => setSecret(secret);
/** Sets an output; the toolkit guards the file against values that look like its own delimiters. */
const giveOutput = (name, value) => setOutput(name, value);
/** Bytes that the step has already written to its job summary; 0 where there is no summary file. */
async function summaryBytes(path) {
	if (path === void 0 || path === "") return 0;
	return (await (0, node_fs_promises.stat)(path).catch(() => null))?.size ?? 0;
}
/** Appends to the job summary. Throws where the runner offers none or the file is gone. */
async function appendSummary(markdown) {
	await summary.addRaw(markdown, true).write();
}
/**
* Writes a file into `folder` below the runner's temporary folder, which no later checkout removes; gives its path.
* Throws OperationError.
*/
async function writeTemporary(temporary, folder, name, text) {
	const path = (0, node_path.join)(temporary, folder, name);
	try {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
		await (0, node_fs_promises.writeFile)(path, text);
	} catch (cause) {
		throw new require_start.OperationError(`Cannot write ${name} into the runner's temporary folder.`, { cause });
	}
	return path;
}

// src/action/log.ts
/** The only ways into the log: everything goes through the escape that keeps the runner from taking it for a command. */
function sayLines(lines) {
	for (const line of lines) say(require_plain.logLine(line));
}
const debugLine = (line) => whisper(require_plain.logLine(line));
/** The one line that says why a step is red. */
const sayFailure = (text) => annotate({
	level: "error",
	file: null,
	line: null,
	column: null,
	title: "Tunegate",
	message: require_plain.logLine(text)
});
/** What is compared, and how it was found. */
async function debugPair(pair) {
	const { base, head, baseFoundBy, mergeBase } = pair;
	const named = ({ ref, sha }) => sha === null || sha === ref ? ref : `${ref} ${sha}`;
	debugLine(`base: ${named(base.label)}, found by ${baseFoundBy}`);
	debugLine(`head: ${named(head.label)}`);
	debugLine(`merge base: ${mergeBase ?? "not needed, the head is the result"}`);
	const changes = await pair.changes();
	debugLine(`changed paths: ${changes.length}, conflicts: ${pair.conflicts.length}`);
}

// src/action/event-sides.ts
const nowhere = {
	from: "checkout",
	eventHead: null,
	eventBase: null,
	baseName: null,
	headName: null,
	mergeCommit: null,
	pull: null
};
/**
* What to do about an event. `workflow_run` is not decided here: its pull request has to be asked for first.
* Throws OperationError for an event without what it must carry: nothing is compared, so nothing may be green.
*/
function planOf(context, settings, command) {
	const sides = sidesOf(context, settings.baseRef !== null);
	if ("notice" in sides) return {
		kind: "validate",
		sides: {
			...nowhere,
			...sides.head
		},
		notice: sides.notice
	};
	return {
		kind: command === "validate" ? "validate" : "compare",
		sides: {
			...nowhere,
			...sides
		},
		notice: null
	};
}
function sidesOf(context, baseGiven) {
	const { eventName } = context;
	const head = { headName: branchName(context.ref) };
	switch (eventName) {
		case "pull_request":
		case "pull_request_target": return pullRequestSides(context, baseGiven);
		case "merge_group":
			if (context.mergeGroup === null) return baseGiven ? head : missing(eventName, "merge group");
			return {
				...head,
				eventHead: context.mergeGroup.headSha,
				eventBase: {
					kind: "commit",
					sha: context.mergeGroup.baseSha
				},
				baseName: context.mergeGroup.baseBranch
			};
		case "push": return pushed(context, baseGiven);
		case "workflow_run": return missing(eventName, "finished run");
		case "schedule":
		case "workflow_dispatch": return baseGiven ? head : {
			head,
			notice: null
		};
		default: return baseGiven ? head : {
			head,
			notice: require_reading.reason("event-validates", { event: eventName })
		};
	}
}
function missing(event, what) {
	throw new require_start.OperationError(`The event ${event} carries no ${what}, so that there is nothing to compare: its payload (GITHUB_EVENT_PATH) is missing or incomplete. Give the payload, or name the commit to compare with: base-ref.`);
}
function pullRequestSides(context, baseGiven) {
	const { pullRequest: pull, eventName } = context;
	const privileged = eventName !== "pull_request";
	if (pull === null) return baseGiven && !privileged ? {} : missing(eventName, "pull request");
	return {
		from: privileged ? "api" : "checkout",
		eventHead: pull.headSha,
		eventBase: {
			kind: "branch",
			name: pull.baseRef
		},
		baseName: pull.baseRef,
		headName: pull.headName,
		mergeCommit: privileged ? null : context.sha,
		pull: pull.number
	};
}
function pushed(context, baseGiven) {
	const { push, defaultBranch, ref } = context;
	const head = {
		eventHead: context.sha,
		headName: branchName(ref)
	};
	if (baseGiven) return head;
	if (push === null) return missing("push", "commit before it");
	if (push.deleted || ref.startsWith("refs/tags/")) return {
		head,
		notice: require_reading.reason("event-validates", { event: "push" })
	};
	if (push.before !== null) return {
		...head,
		eventBase: {
			kind: "commit",
			sha: push.before
		}
	};
	if (defaultBranch === null) return missing("push", "default branch");
	if (ref === `refs/heads/${defaultBranch}`) return {
		head,
		notice: null
	};
	return {
		...head,
		eventBase: {
			kind: "branch",
			name: defaultBranch
		},
		baseName: defaultBranch
	};
}
const branchName = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "") || null;

// src/render/annotations.ts
/** GitHub keeps ten of each level a step (hazard dropped-annotations). */
const annotationRoom = {
	error: 10,
	warning: 10,
	notice: 10
};
const longestMessage = 1e3;
const annotation = (finding, messages) => ({
	level: finding.severity,
	file: finding.file,
	line: finding.line,
	column: finding.column,
	title: finding.rule,
	message: require_start.short(require_plain.plain([...require_messages.findingText(messages, finding), ...require_judging.suggestionText(finding, messages)]), longestMessage)
});
/** Findings as annotations: of each level as many as there is room for, the last then says how many more there are. */
function annotations(report, language, room = annotationRoom) {
	const messages = require_messages.messagesIn(language);
	const findings = require_judging.byWeight(report.findings);
	return require_reading.severities.flatMap((level) => {
		const all = findings.filter(({ severity }) => severity === level);
		const kept = room[level];
		if (all.length <= kept) return all.map((finding) => annotation(finding, messages));
		const shown = all.slice(0, kept).map((finding) => annotation(finding, messages));
		const last = shown[kept - 1];
		if (last === void 0) return shown;
		const rest = {
			...last,
			title: "Tunegate",
			message: messages.labels.moreInSummary(all.length - kept + 1)
		};
		return [...shown.slice(0, kept - 1), rest];
	});
}

// src/action/run-notices.ts
const warn = (reason) => ({
	level: "warning",
	reason
});
const note = (reason) => ({
	level: "notice",
	reason
});
/** What became of the report, in the log alone: nobody has to act on it. */
const sayReasons = (reasons, language) => sayLines(reasons.map((one) => sentenceOf(one, language)));
/** As one line that the runner takes for nothing but text. */
function sentenceOf(reason, language) {
	const messages = require_messages.messagesIn(language);
	return require_plain.logLine(require_plain.plain(require_messages.reasonText(messages, reason, require_messages.speakerFor(messages, []))));
}

// src/action/publish.ts
/** A summary below this size would be a heading alone. */
const leastSummary = 12e3;
/** Writes the files and the outputs that later steps read. Throws OperationError when a file cannot be written. */
async function publishFiles(run, settings, what) {
	const folder = `tunegate-${settings.commentKey}`;
	const temporary = run.env["RUNNER_TEMP"] ?? ".";
	const path = settings.reportFile === null ? await writeTemporary(temporary, folder, "report.json", what.json) : writeReportFile((0, node_path.resolve)(run.context.workspace || ".", settings.reportFile), what.json);
	const outputs = {
		...what.outputs,
		"report-path": path,
		"markdown-path": await writeTemporary(temporary, folder, "report.md", what.markdown)
	};
	for (const [name, value] of Object.entries(outputs)) giveOutput(name, value);
	sayReasons([require_reading.reason("report-stored", { path })], settings.language ?? "en");
}
function writeReportFile(path, json) {
	require_output_file.writeOutputFile(path, json);
	return path;
}
/** Adds the report to the job summary, within what the step has left of it. */
async function publishSummary(run, settings, what) {
	if (!settings.jobSummary) return [];
	const room = require_markdown.summaryBudget - await summaryBytes(run.env["GITHUB_STEP_SUMMARY"]);
	if (room < leastSummary) return [warn(require_reading.reason("summary-failed", { why: "no-room" }))];
	try {
		await appendSummary(what.summary(room));
		sayReasons([require_reading.reason("summary-written", {})], settings.language ?? "en");
		return [];
	} catch {
		return [warn(require_reading.reason("summary-failed", { why: "no-file" }))];
	}
}
/**
* Annotations on the lines, after what the run has to say of itself and, where the step fails, why; together no more than the
* runner keeps.
*/
function publishAnnotations(said, findings, language, prefix, failure = null) {
	if (failure !== null) sayFailure(failure);
	for (const { level, reason: why } of said) {
		const message = sentenceOf(why, language);
		annotate({
			level,
			file: null,
			line: null,
			column: null,
			title: "Tunegate",
			message
		});
	}
	const room = {
		error: annotationRoom.error - (failure === null ? 0 : 1),
		warning: annotationRoom.warning - said.filter(({ level }) => level === "warning").length,
		notice: annotationRoom.notice - said.filter(({ level }) => level === "notice").length
	};
	for (const one of annotations({ findings }, language, room)) annotate({
		...one,
		file: `${prefix}${one.file}`,
		title: `Tunegate: ${one.title}`,
		message: require_plain.logLine(one.message)
	});
}

// src/action/pull-request.ts
/**
* The pull request that this run is about: that of the event, or the one open pull request whose head is the commit that
* the triggering run was for. Throws UsageError for an event without any.
*/
async function findPull(run) {
	const { context } = run;
	if (context.triggeringRun !== null) return pullOfTrigger(run);
	const pull = context.pullRequest;
	if (pull === null) throw new require_start.UsageError(`The event ${context.eventName} has no pull request to comment on. Use pull_request or workflow_run.`);
	const stamp = {
		headSha: pull.headSha,
		runId: context.runId,
		runAttempt: context.runAttempt
	};
	const fork = pull.fork && context.eventName === "pull_request";
	return {
		pull: {
			number: pull.number,
			stamp,
			fork
		},
		sides: null
	};
}
async function pullOfTrigger({ context, github }) {
	const trigger = context.triggeringRun;
	const client = await github();
	if (trigger === null || client === null) throw new require_start.OperationError("Without a github-token the pull request of the finished run cannot be found.");
	const { pullsOfRun } = await Promise.resolve().then(() => require("./chunks/adapters-github-find-pull.js"));
	const [pull, ...others] = await pullsOfRun(client, {
		owner: context.owner,
		repo: context.repo
	}, trigger);
	if (pull === void 0 || others.length > 0) {
		const matches = pull === void 0 ? 0 : others.length + 1;
		return {
			pull: null,
			why: require_reading.reason("comment-no-pull-request", { matches })
		};
	}
	const stamp = {
		headSha: trigger.headSha,
		runId: trigger.id,
		runAttempt: trigger.attempt
	};
	return {
		pull: {
			number: pull.number,
			stamp,
			fork: false
		},
		sides: {
			from: "api",
			eventHead: pull.headSha,
			eventBase: {
				kind: "branch",
				name: pull.baseRef
			},
			baseName: pull.baseRef,
			headName: pull.headName,
			mergeCommit: pull.mergeCommit,
			pull: pull.number
		}
	};
}
/** `pull_request_target` names no merge commit, so that it has to be asked for; one of an older head is of no use. */
async function withMergeCommit({ context, github }, sides) {
	const client = sides.from === "api" && sides.pull !== null ? await github() : null;
	if (client === null || sides.pull === null) return sides;
	const { getPull } = await Promise.resolve().then(() => require("./chunks/adapters-github-find-pull.js"));
	const pull = await getPull(client, {
		owner: context.owner,
		repo: context.repo
	}, sides.pull);
	return {
		...sides,
		mergeCommit: pull.mergeCommit
	};
}

// src/render/log.ts
/** What a run says in its log: plain lines, which the caller guards against being taken for commands. */
/** The report: the headline, notices, then a line a task and a line a gate. */
function reportLines(report, language) {
	const messages = require_messages.messagesIn(language);
	const say = require_messages.speakerFor(messages, []);
	return [
		headlineText(report, messages),
		...report.notices.map((notice) => require_plain.plain(require_messages.reasonText(messages, notice, say))),
		...report.tasks.flatMap((task) => taskLines(task, messages))
	];
}
function headlineText(report, messages) {
	const { lead, details } = require_judging.headlineOf(report, messages);
	return [lead, ...details].map(require_plain.plain).join(messages.labels.space);
}
function taskLines(task, messages) {
	const { labels } = messages;
	const say = require_messages.speakerFor(messages, require_judging.knownMetrics(task.metrics, task.primaryMetric));
	const version = task.candidate === null ? require_messages.t`` : require_messages.t` ${require_messages.name(task.candidate.version)}`;
	const verdict = require_messages.words(labels.verdicts[task.verdict.word]);
	const subject = require_messages.t`${require_messages.name(task.path || ".")}${version}${require_messages.words(labels.colon)}${verdict}`;
	const gates = task.gates.map(({ name: gate, outcome, reason: why }) => {
		const said = require_messages.reasonText(messages, why, say);
		return require_plain.plain(require_messages.t`  ${require_messages.words(gate)} ${require_messages.words(labels.outcomes[outcome])}${require_messages.words(labels.colon)}${said}`);
	});
	return [require_plain.plain(subject), ...gates];
}
/** Why the check fails, in one line: what a person reads who looks at the red step alone. */
function failureLine(report, failOn, language) {
	const messages = require_messages.messagesIn(language);
	return `${headlineText(report, messages)}${bySetting(report, failOn, messages)}`;
}
function bySetting({ result, findings }, failOn, messages) {
	if (result === "fail" || require_judging.countFindings(findings).error > 0) return "";
	const why = require_reading.reason("fails-by-setting", { failOn });
	return `${messages.labels.space}${require_plain.plain(require_messages.reasonText(messages, why, require_messages.speakerFor(messages, [])))}`;
}
/** `validate`: the counts, then a line a task with findings. */
function validationLines(document, language) {
	const { labels } = require_messages.messagesIn(language);
	const counts = (errors, warnings) => `${labels.counts.error(errors)}${labels.comma}${labels.counts.warning(warnings)}`;
	const all = require_judging.countFindings(document.findings);
	const tasks = document.tasks.filter(({ errors, warnings }) => errors + warnings > 0);
	return [`${labels.tasksChecked(document.tasks.length)}${labels.colon}${counts(all.error, all.warning)}`, ...tasks.map((task) => require_plain.plain(require_messages.t`${require_messages.name(task.path || ".")}${require_messages.words(labels.colon)}${require_messages.words(counts(task.errors, task.warnings))}`))];
}
/** Why a validation fails: the counts and where the first error is. */
function validationFailure(document, failOn, language) {
	const [counts = ""] = validationLines(document, language);
	const [first] = require_judging.byWeight(document.findings);
	return `${counts}${first === void 0 ? "" : ` (${first.file}:${first.line})`}${bySetting(document, failOn, require_messages.messagesIn(language))}`;
}
/** A cleanup: what happens in sentences, then a line a version that goes. */
function planLines(plan, language) {
	const messages = require_messages.messagesIn(language);
	const { plan: words_, labels } = messages;
	const gone = plan.tasks.flatMap(({ path, versions }) => versions.filter(({ action }) => action !== "keep").map((version) => {
		const action = require_messages.words(words_.actions[version.action]);
		return require_plain.plain(require_messages.t`${require_messages.name(path || ".")} ${require_messages.name(version.version)}${require_messages.words(labels.colon)}${action} (${require_messages.words(require_view.rulesText(version, messages))})`);
	}));
	return [require_view.planSentences(plan, messages).join(labels.space), ...gone];
}

// src/adapters/github/marker.ts
/** The comment's first line. `key` must have passed the settings' check, so that it cannot end the HTML comment. */
const markerLine = (key) => `<!-- tunegate:report key=${key} -->`;
const stampLine = (stamp) => `<!-- head=${stamp.headSha} run=${stamp.runId} attempt=${stamp.runAttempt} -->`;
/** The body with the two hidden lines that make it ours and say which run wrote it. */
function stampBody(key, stamp, body) {
	return `${markerLine(key)}\n${stampLine(stamp)}\n\n${body}`;
}
/** Whether the body's first line is our marker for this key. */
const hasMarker = (key, body) => firstLine(body) === markerLine(key);
/**
* The stamp of one of our own comments, null where it has none. Only the order of runs is read back from a comment,
* never anything that decides a verdict.
*/
function readStamp(body) {
	const [, headSha, runId, runAttempt] = /^<!-- head=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,6}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? "") ?? [];
	if (headSha === void 0) return null;
	return {
		headSha,
		runId: Number(runId),
		runAttempt: Number(runAttempt)
	};
}
/** Whether both are of one attempt of one run; the jobs of its matrix share them. */
const isSameRun = (a, b) => a.runId === b.runId && a.runAttempt === b.runAttempt;
/** Whether `ours` may replace a comment that carries `theirs`: a later run, or a later attempt of the same one. */
function mayReplace(ours, theirs) {
	if (theirs === null || ours.runId !== theirs.runId) return theirs === null || ours.runId > theirs.runId;
	return ours.runAttempt >= theirs.runAttempt;
}
const firstLine = (body) => body.split(/\r?\n/, 1)[0] ?? "";

// src/adapters/github/sticky.ts
const realClock = {
	now: () => performance.now(),
	sleep: (milliseconds) => (0, node_timers_promises.setTimeout)(milliseconds)
};
/**
* Puts the report into the one comment of this key: found by marker *and* author, updated in place, created only when
* asked for. One that somebody has hidden stays as it is, and a new one is made. Another run may create one at the same
* time, so it looks again afterwards: the oldest comment stays. Throws what the store throws.
*/
async function postSticky(store, comment, clock = realClock) {
	const isOurs = ({ own, hidden, body }) => own && !hidden && hasMarker(comment.key, body);
	const start = clock.now();
	const { headSha, comments } = await store.look();
	if (headSha !== comment.stamp.headSha) return { kind: "outdated" };
	const [kept, ...extra] = comments.filter(isOurs);
	const body = stampBody(comment.key, comment.stamp, comment.body);
	if (kept !== void 0) {
		const outcome = await settle(store, comment.stamp, kept, body, {
			...clock,
			start
		});
		await quietly(async () => {
			for (const duplicate of extra) await store.remove(duplicate.id);
		});
		return outcome;
	}
	if (!comment.create) return { kind: "nothing-to-say" };
	const created = await store.create(body);
	const [first] = (await quietly(() => store.look()))?.comments.filter(isOurs) ?? [];
	if (first === void 0 || first.id === created.id) return {
		kind: "created",
		id: created.id,
		url: created.url
	};
	await store.remove(created.id);
	return settle(store, comment.stamp, first, body, {
		...clock,
		start: clock.now()
	});
}
/** Tidies up after the report is posted. If that fails, the next run does it, and the report still counts as posted. */
async function quietly(tidy) {
	return tidy().catch(() => null);
}
/** Two older runs that overwrite us one after the other are seldom, and GitHub may fail a few times. */
const mostWrites = 5;
/**
* Writes until a report of this run or of a newer one stands there. GitHub has no write on condition: an older run that
* looked before our write can write after it. So we look again when such a write must be through.
*/
async function settle(store, stamp, kept, body, { now, sleep, start }) {
	const { id, url } = kept;
	if (kept.body === body) return {
		kind: "unchanged",
		id,
		url
	};
	let standing = readStamp(kept.body);
	let looked = start;
	for (let write = 1;; write += 1) {
		if (!mayReplace(stamp, standing)) return { kind: "outdated" };
		const failure = await failureOf(() => store.update(id, body));
		if (failure !== null && (!isOpen(failure) || write === mostWrites)) throw failure;
		if (write === mostWrites) return {
			kind: "updated",
			id,
			url
		};
		await sleep(patience(now() - looked));
		looked = now();
		const found = (failure === null ? await quietly(() => store.look()) : await store.look())?.comments.find((one) => one.id === id);
		if (found === void 0) {
			if (failure !== null) throw failure;
			return {
				kind: "updated",
				id,
				url
			};
		}
		standing = readStamp(found.body);
		if (standing !== null && isSameRun(standing, stamp)) return {
			kind: "updated",
			id,
			url
		};
	}
}
/**
* Milliseconds after which a write that was decided on before ours is through: a few times what it took us to look and to
* write, since runs at once wait for each other at GitHub as well.
*/
const patience = (taken) => Math.min(4e3, Math.max(1e3, 4 * taken));
async function failureOf(act) {
	try {
		await act();
		return null;
	} catch (error) {
		return error;
	}
}

// src/action/links.ts
/** Addresses of this run's summary and of the page on the statistics, both on the server that the run is on. */
function linksOf({ context, env }, runId = context.runId) {
	const { serverUrl, repository } = context;
	const action = env["GITHUB_ACTION_REPOSITORY"] ?? "";
	const revision = env["GITHUB_ACTION_REF"] ?? "";
	const known = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(revision);
	return {
		summaryUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
		statisticsUrl: known ? `${serverUrl}/${action}/blob/${revision}/docs/statistics.md` : null
	};
}

// src/action/comment.ts
const silent = {
	said: [],
	id: null,
	url: null
};
const only = (said) => ({
	...silent,
	said: [said]
});
/** Puts the report into the pull request's one comment. Whatever goes wrong is said and changes nothing else. */
async function publishComment(run, settings, report, to, links = linksOf(run)) {
	if (settings.comment === "never") {
		sayReasons([require_reading.reason("comment-not-wanted", { why: "setting" })], settings.language ?? "en");
		return silent;
	}
	const github = await run.github();
	if (github === null) return only(note(require_reading.reason("comment-without-token", {})));
	try {
		return await post(github, run, settings, report, to, links);
	} catch (error) {
		if (statusOf(error) === null && !(error instanceof require_start.OperationError)) throw error;
		return only(refusal(error, to, run));
	}
}
/** Why there is no comment. A token that may only read is no mistake where GitHub gives no other. */
function refusal(error, { fork }, { context }) {
	const why = troubleOf(error);
	const mayNotWrite = why === "permission" || why === "not-found";
	if (mayNotWrite && fork) return note(require_reading.reason("comment-fork", {}));
	const cause = mayNotWrite && context.actor === "dependabot[bot]" ? "dependabot" : why;
	return warn(require_reading.reason("comment-refused", {
		why: cause,
		status: answeredStatus(error)
	}));
}
async function post(github, { context }, settings, report, { number, stamp }, links) {
	const { commentStore } = await Promise.resolve().then(() => require("./chunks/adapters-github-comment-store.js"));
	const key = settings.commentKey;
	const language = settings.language ?? "en";
	const body = require_markdown.renderComment(report, {
		language,
		budgetBytes: require_markdown.commentBudget - require_block.byteLength(stampBody(key, stamp, "")),
		...links
	});
	const store = commentStore(github, {
		owner: context.owner,
		repo: context.repo,
		number
	});
	const outcome = await postSticky(store, {
		key,
		stamp,
		body,
		create: wantsComment(settings, report)
	});
	switch (outcome.kind) {
		case "nothing-to-say":
			sayReasons([require_reading.reason("comment-not-wanted", { why: "nothing-to-say" })], language);
			return silent;
		case "outdated": return only(note(require_reading.reason("comment-outdated", { sha: stamp.headSha.slice(0, 7) })));
		default:
			sayReasons([require_reading.reason("comment-posted", {
				how: outcome.kind,
				url: outcome.url
			})], language);
			return {
				said: [],
				id: outcome.id,
				url: outcome.url
			};
	}
}
/** Whether a report is worth a comment where there is none yet; an existing one is kept up to date either way. */
function wantsComment({ comment }, report) {
	if (comment === "always") return true;
	if (comment === "on-failure") return report.result === "fail" || report.exitCode !== 0;
	return report.tasks.length > 0 || report.findings.length > 0;
}
/** The status that GitHub gave. Octokit says 500 also where no answer came, which would mislead. */
function answeredStatus(error) {
	const status = statusOf(error);
	return error instanceof Object && "response" in error && error.response !== void 0 ? status : null;
}
/** GitHub's answer as one of the reasons that a person can act on (hazard refused-comment). */
function troubleOf(error) {
	const message = error instanceof Error ? error.message : "";
	switch (statusOf(error)) {
		case 401: return "token";
		case 403:
			if (/rate limit/i.test(message)) return "rate-limit";
			return /\blocked\b/i.test(message) ? "locked" : "permission";
		case 404: return "not-found";
		case 410: return "gone";
		case 422: return /too long/i.test(message) ? "too-long" : "rejected";
		case 429: return "rate-limit";
		case 451: return "blocked";
		default: return "unavailable";
	}
}

// src/adapters/local/checkout.ts
/**
* Opens both sides of a run from the git objects of its checkout; never reads the work tree. Null when the working directory
* is in no repository. The base is found in this order (hazard stale-base): the input, the first parent of the merge commit that
* GitHub made and checked out, the live branch, the commit that the event names. Throws OperationError when it cannot be had
* (hazard missing-base).
*/
async function openCheckout(request) {
	const store = await storeOf(request.workingDirectory);
	if (store === null) return null;
	try {
		return {
			pair: await openSides$1(store, request),
			[Symbol.asyncDispose]: async () => store.close()
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
/** Opens the commit to look at alone, where there is nothing to compare it with. Null outside of a repository. */
async function openCheckedOut(request) {
	const store = await storeOf(request.workingDirectory);
	if (store === null) return null;
	try {
		const { snapshot } = await headSide(store, request, await findHead(store, request));
		return {
			snapshot,
			[Symbol.asyncDispose]: async () => store.close()
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
async function storeOf(workingDirectory) {
	const repository = await require_git.findRepository(require_reading.workingFolder(workingDirectory));
	return repository === null ? null : await require_git.openStore(repository);
}
async function openSides$1(store, request) {
	const found = await findHead(store, request);
	const { commit, foundBy } = await findBase(store, request, found);
	const label = {
		ref: request.baseRef ?? request.baseName ?? commit,
		sha: commit
	};
	const base = {
		commit,
		snapshot: await require_git.gitSnapshot(store, commit, label)
	};
	const head = await headSide(store, request, found);
	const fork = foundBy === "merge-parent" || foundBy === "event" ? null : await require_git.findMergeBase(store, commit, head.commit, request.server?.mergeBase ?? null);
	return {
		...fork === null ? require_git.successor(store, base, head) : await require_git.mergeCommits(store, base, head, fork, request.mergeText),
		base: base.snapshot,
		baseHistory: historyOf(store, commit, request.server),
		baseFoundBy: foundBy,
		mergeBase: fork
	};
}
function historyOf(store, commit, server) {
	const history = require_git.gitHistory(store, commit);
	if (server === null || !history.shallow) return history;
	return {
		...history,
		whole: server.history(commit, store.repository.prefix.replace(/\/$/, ""))
	};
}
async function headSide(store, { headRef, headName }, { commit, mergeOf }) {
	const sha = mergeOf ?? commit;
	return {
		commit,
		snapshot: await require_git.gitSnapshot(store, commit, {
			ref: headRef ?? headName ?? sha,
			sha
		})
	};
}
/** The commit to judge. A checkout of something else than the event speaks of is passed over for the event's own head. */
async function findHead(store, { headRef, eventHead }) {
	const plain = (commit) => ({
		commit,
		mergeOf: null,
		mergeParent: null
	});
	if (headRef !== null) return plain(await store.commit(headRef));
	const checkedOut = await store.find("HEAD");
	if (eventHead === null) return plain(checkedOut ?? await store.commit("HEAD"));
	if (checkedOut === null || checkedOut === eventHead) return plain(await store.commit(eventHead));
	const [first, second, ...more] = await require_git.parentsOf(store.call(), checkedOut);
	if (first !== void 0 && second === eventHead && more.length === 0) return {
		commit: checkedOut,
		mergeOf: eventHead,
		mergeParent: first
	};
	return plain(await store.commit(eventHead));
}
async function findBase(store, request, head) {
	const { baseRef, eventBase } = request;
	if (baseRef !== null) return {
		commit: await store.commit(baseRef),
		foundBy: "input"
	};
	if (head.mergeParent !== null && eventBase?.kind !== "commit") return {
		commit: await store.commit(head.mergeParent),
		foundBy: "merge-parent"
	};
	if (eventBase?.kind === "commit") return {
		commit: await store.commit(eventBase.sha),
		foundBy: "event"
	};
	if (eventBase?.kind === "branch") return liveBranch(store, eventBase.name, request.server);
	throw new require_start.OperationError("There is nothing to compare with. Say what: base-ref.");
}
/** The base branch as it stands now: as the API says, else as it can be fetched. Nothing older takes its place. */
async function liveBranch(store, name, server) {
	let trouble = null;
	try {
		const live = server === null ? null : await server.branch(name);
		if (live !== null) return {
			commit: await store.commit(live),
			foundBy: "api"
		};
	} catch (error) {
		trouble = error;
	}
	const fetched = await store.latest(name);
	if ("commit" in fetched) return {
		commit: fetched.commit,
		foundBy: "fetch"
	};
	throw new require_start.OperationError(`The base branch "${name}" cannot be established: ${server === null ? "there is no github-token to ask GitHub with" : whyNot(trouble)}, and it could not be fetched (${fetched.failure}). Give a github-token that may read the repository, or name the commit to compare with: base-ref.`, { cause: trouble });
}
const whyNot = (trouble) => trouble === null ? "GitHub knows no such branch" : `GitHub did not say where it stands (${trouble instanceof Error ? trouble.message : "no answer"})`;

// src/action/open-sides.ts
/**
* Opens both sides: from the checkout's git objects where it has them, else through the API.
* Throws OperationError when neither way leads there: what cannot be read is never taken for unchanged.
*/
async function openSides(run, sides) {
	const { settings } = run;
	const opened = await openEither(run, sides, (workingDirectory) => openCheckout({
		...settings,
		...sides,
		workingDirectory,
		server: serverOf(run),
		mergeText: require_judging.mergeText
	}), async (github, at) => {
		const { openThroughApi } = await Promise.resolve().then(() => require("./chunks/adapters-github-api-pair.js"));
		return {
			pair: await openThroughApi(github, {
				...at,
				...settings,
				...sides,
				eventHead: headOf(run, sides),
				mergeText: require_judging.mergeText
			}),
			[Symbol.asyncDispose]: nothingToClose
		};
	});
	return checkedFolder(run, opened, [opened.pair.head, opened.pair.base]);
}
/** Opens the head alone, in the same ways. */
async function openHead(run, sides) {
	const { headRef } = run.settings;
	const opened = await openEither(run, sides, (workingDirectory) => openCheckedOut({
		workingDirectory,
		headRef,
		...sides
	}), async (github, at) => {
		const { openHeadThroughApi } = await Promise.resolve().then(() => require("./chunks/adapters-github-api-pair.js"));
		return {
			snapshot: await openHeadThroughApi(github, {
				...at,
				headRef,
				headName: sides.headName,
				eventHead: headOf(run, sides)
			}),
			[Symbol.asyncDispose]: nothingToClose
		};
	});
	return checkedFolder(run, opened, [opened.snapshot]);
}
const nothingToClose = async () => void 0;
const headOf = ({ context }, { eventHead }) => eventHead ?? context.sha;
/** A misspelt folder would pass for one without tasks, and the check would be green for ever. */
async function checkedFolder(run, opened, sides) {
	if (opened.prefix === "") return opened;
	for (const side of sides) if ((await side.entries([""])).length > 0) return opened;
	await opened[Symbol.asyncDispose]();
	throw new require_start.UsageError(`working-directory is "${run.settings.workingDirectory}", but there are no files in ${opened.prefix}`);
}
async function openEither(run, sides, fromCheckout, fromApi) {
	if (sides.from === "api") return throughApi(run, fromApi, null);
	const directory = (0, node_path.resolve)(run.context.workspace || ".", run.settings.workingDirectory);
	if (!isDirectory(directory)) return throughApi(run, fromApi, null);
	let opened;
	try {
		opened = await fromCheckout(directory);
	} catch (error) {
		if (error instanceof require_start.OperationError) return throughApi(run, fromApi, error);
		throw error;
	}
	if (opened === null) return throughApi(run, fromApi, null);
	const prefix = (await require_git.findRepository(directory))?.prefix ?? "";
	return {
		...opened,
		prefix
	};
}
const isDirectory = (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** What the checkout may ask GitHub; null without a token. */
function serverOf({ settings, github, context }) {
	if (settings.githubToken === null) return null;
	const at = {
		owner: context.owner,
		repo: context.repo
	};
	const asking = async (ask) => {
		const client = await github();
		return client === null ? null : ask(client, await Promise.resolve().then(() => require("./chunks/adapters-github-api-pair.js")));
	};
	return {
		branch: (name) => asking((client, api) => api.liveCommit(client, at, name)),
		history: (commit, folder) => ({
			shallow: false,
			async *revisions(path) {
				const { apiHistory } = await Promise.resolve().then(() => require("./chunks/adapters-github-api-history.js"));
				const client = await github();
				if (client !== null) yield* apiHistory(client, at, commit, folder).revisions(path);
			}
		}),
		mergeBase: (base, head) => asking((client, api) => api.askMergeBase(client, at, base, head))
	};
}
async function throughApi(run, open, trouble) {
	const { context, settings } = run;
	const client = await run.github();
	if (client === null) throw trouble ?? new require_start.OperationError("There is no checkout to read and no github-token to read through the API. Check out with actions/checkout before this step, or give a token.");
	const prefix = repositoryFolder(settings.workingDirectory);
	try {
		return {
			...await open(client, {
				owner: context.owner,
				repo: context.repo,
				prefix
			}),
			prefix: prefix === "" ? "" : `${prefix}/`
		};
	} catch (error) {
		throw trouble ?? error;
	}
}
/** The working directory as a folder of the repository. */
function repositoryFolder(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (parts.includes("..") || path.startsWith("/")) throw new require_start.UsageError(`working-directory is "${path}", but without a checkout it must be a folder of the repository.`);
	return parts.join("/");
}

// src/action/outputs.ts
/** Longer ones are left empty: the report's path leads to everything (hazard output-too-large). */
const longest = 65536;
/**
* JSON whose texts hold nothing that a shell or a workflow expression would act on, should somebody write the output
* straight into a `run:` line (hazard output-in-shell). Any JSON reader gives the texts back as they were.
*/
function outputJson(value) {
	const inert = JSON.stringify(value).replace(/[$`&;|<>()!#*?~'%\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return inert.length > longest ? "" : inert;
}
/** What a report gives to later steps. */
function reportOutputs(report) {
	const failed = report.tasks.filter((task) => task.gates.some(({ outcome }) => outcome === "fail"));
	return {
		result: report.result,
		verdicts: outputJson(Object.fromEntries(report.tasks.map((task) => [task.path, task.verdict.word]))),
		"failed-tasks": outputJson(failed.map((task) => task.path))
	};
}

// src/action/report.ts
/** Compares both sides, judges, and posts the report everywhere. Gives the exit status, which follows from the report. */
async function reportRun(run, sides, to, notice) {
	try {
		var _usingCtx$2 = require_judging._usingCtx();
		const opened = _usingCtx$2.a(await openSides(run, sides));
		await debugPair(opened.pair);
		const policies = await require_reading.loadPolicies(opened.pair, run.settings.configFile);
		const settings = require_reading.readSettings(require_reading.overFile(policies.base.settings, run.given), "input");
		const report = await require_judging.makeReport(opened.pair, {
			policies,
			settings,
			toolVersion: require_start.toolVersion,
			hashes: require_judging.commonHashes,
			now: run.now,
			step: () => void 0
		});
		const language = settings.language ?? "en";
		sayLines(reportLines(report, language));
		const what = publicationOf(run, settings, report);
		await publishFiles(run, settings, what);
		const said = notice === null ? [] : [note(notice)];
		said.push(...await publishSummary(run, settings, what));
		if (to !== null) {
			const comment = await publishComment(run, settings, report, to);
			said.push(...comment.said);
			giveOutput("comment-id", comment.id === null ? "" : String(comment.id));
			giveOutput("comment-url", comment.url ?? "");
		}
		const failure = report.exitCode === 0 ? null : failureLine(report, settings.failOn, language);
		publishAnnotations(said, report.findings, language, opened.prefix, failure);
		return report.exitCode;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function publicationOf(run, settings, report) {
	const language = settings.language ?? "en";
	return {
		json: require_json.renderReportJson(report, { language }),
		markdown: require_markdown.renderReportMarkdown(report, { language }),
		summary: (budgetBytes) => require_markdown.renderSummary(report, {
			language,
			budgetBytes,
			statisticsUrl: linksOf(run).statisticsUrl
		}),
		findings: report.findings,
		outputs: reportOutputs(report)
	};
}

// src/adapters/github/event.ts
const repository = require_reading.object({
	id: require_reading.number$1(),
	full_name: require_reading.string(),
	default_branch: require_reading.optional(require_reading.string())
});
const side = require_reading.object({
	sha: require_reading.string(),
	ref: require_reading.string(),
	repo: require_reading.nullable$1(repository)
});
/** What every payload may hold; what belongs to one event alone is read for that event alone: others have fields of the same name. */
const anyPayload = require_reading.object({ repository: require_reading.optional(repository) });
const pullPayload = require_reading.object({ pull_request: require_reading.optional(require_reading.object({
	number: require_reading.number$1(),
	head: side,
	base: side
})) });
const mergeGroupPayload = require_reading.object({ merge_group: require_reading.optional(require_reading.object({
	base_sha: require_reading.string(),
	head_sha: require_reading.string(),
	base_ref: require_reading.string()
})) });
const pushPayload = require_reading.object({
	before: require_reading.optional(require_reading.string()),
	deleted: require_reading.optional(require_reading.boolean())
});
const workflowRunPayload = require_reading.object({ workflow_run: require_reading.optional(require_reading.object({
	id: require_reading.number$1(),
	run_attempt: require_reading.optional(require_reading.number$1()),
	event: require_reading.optional(require_reading.string()),
	head_sha: require_reading.string(),
	head_branch: require_reading.nullish(require_reading.string()),
	head_repository: require_reading.nullish(repository)
})) });
/**
* Reads the runner's environment and the event's payload (parsed JSON).
* Throws OperationError where the environment is not that of an action or the payload has an impossible form.
*/
function readRunContext(env, payload) {
	const eventName = required(env, "GITHUB_EVENT_NAME");
	const event = form(anyPayload, payload);
	const repositoryName = required(env, "GITHUB_REPOSITORY");
	const [owner = "", repo = ""] = repositoryName.split("/");
	return {
		eventName,
		owner,
		repo,
		repository: repositoryName,
		sha: required(env, "GITHUB_SHA"),
		ref: env["GITHUB_REF"] ?? "",
		actor: env["GITHUB_ACTOR"] ?? null,
		runId: Number(env["GITHUB_RUN_ID"] ?? 0),
		runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
		apiUrl: required(env, "GITHUB_API_URL"),
		serverUrl: required(env, "GITHUB_SERVER_URL"),
		workspace: env["GITHUB_WORKSPACE"] ?? "",
		defaultBranch: event.repository?.default_branch ?? null,
		pullRequest: eventName.startsWith("pull_request") ? pullRequest(form(pullPayload, payload)) : null,
		mergeGroup: eventName === "merge_group" ? mergeGroup(form(mergeGroupPayload, payload)) : null,
		push: eventName === "push" ? push(form(pushPayload, payload)) : null,
		triggeringRun: eventName === "workflow_run" ? triggeringRun(form(workflowRunPayload, payload)) : null
	};
}
/** The payload as the schema has it. Throws OperationError. */
function form(schema, payload) {
	const parsed = schema.safeParse(payload);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new require_start.OperationError(`The event file has an unexpected form at ${issue?.path.join(".") || "its root"}.`);
}
function pullRequest({ pull_request: pull }) {
	if (pull === void 0) return null;
	const fork = pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id;
	const owner = pull.head.repo?.full_name.split("/")[0];
	return {
		number: pull.number,
		headSha: pull.head.sha,
		baseRef: pull.base.ref,
		headName: fork && owner !== void 0 ? `${owner}:${pull.head.ref}` : pull.head.ref,
		fork
	};
}
const mergeGroup = ({ merge_group: group }) => group === void 0 ? null : {
	baseSha: group.base_sha,
	headSha: group.head_sha,
	baseBranch: group.base_ref.replace(/^refs\/heads\//, "")
};
function push({ before, deleted }) {
	if (before === void 0) return null;
	return {
		before: /^0+$/.test(before) ? null : before,
		deleted: deleted === true
	};
}
function triggeringRun({ workflow_run: run }) {
	if (run === void 0) return null;
	const from = run.head_repository ?? null;
	return {
		id: run.id,
		attempt: run.run_attempt ?? 1,
		event: run.event ?? null,
		headSha: run.head_sha,
		headBranch: run.head_branch ?? null,
		headRepository: from === null ? null : {
			id: from.id,
			owner: from.full_name.split("/")[0] ?? ""
		}
	};
}
function required(env, name) {
	const value = env[name];
	if (value === void 0 || value === "") throw new require_start.OperationError(`${name} is not set: this entry runs as a GitHub Action; on a command line use the CLI.`);
	return value;
}

// src/action/inputs.ts
const actionCommands = [
	"report",
	"validate",
	"comment",
	"cleanup"
];
/** Reads what the workflow has under `with:`. Throws UsageError for a value that no input takes. */
function readInputs(env) {
	const names = Object.keys(require_start.options).filter(require_start.isOptionName).filter((name) => name !== "format");
	const given = Object.fromEntries(names.map((name) => [name, input(env, name)]));
	return {
		command: commandOf(input(env, "command")),
		given,
		settings: require_reading.readSettings(given, "input")
	};
}
/** As actions/core reads an input. */
const input = (env, name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
function commandOf(text) {
	if (text === "") return "report";
	const found = actionCommands.find((name) => name === text);
	if (found !== void 0) return found;
	const likely = require_start.nearest(text, actionCommands);
	const hint = likely === null ? "" : ` Did you mean ${likely}?`;
	throw new require_start.UsageError(`command is "${text}", but must be one of ${actionCommands.join(", ")}.${hint}`);
}

// src/action/start-run.ts
/** Reads inputs, environment and event. Throws UsageError or OperationError. */
async function startRun(env, now) {
	const inputs = readInputs(env);
	const context = readRunContext(env, await readEvent(env["GITHUB_EVENT_PATH"]));
	const token = inputs.settings.githubToken;
	const budgetMs = apiBudget(env["TUNEGATE_API_TIMEOUT"]);
	let connection = null;
	const connected = async (secret) => {
		const { connect, defaultBudgetMs } = await Promise.resolve().then(() => require("./chunks/adapters-github-client.js"));
		return connect({
			token: secret,
			apiUrl: context.apiUrl,
			budgetMs: budgetMs ?? defaultBudgetMs,
			heard: debugLine
		});
	};
	const github = async () => {
		if (token === null) return null;
		connection ??= connected(token);
		return connection;
	};
	return {
		...inputs,
		env,
		context,
		now,
		github
	};
}
async function readEvent(path) {
	if (path === void 0 || path === "") return {};
	try {
		return JSON.parse(await (0, node_fs_promises.readFile)(path, "utf8"));
	} catch (error) {
		throw new require_start.OperationError("The event file cannot be read.", { cause: error });
	}
}
/** Milliseconds for everything that is asked of GitHub; null for the default. */
function apiBudget(seconds) {
	if (seconds === void 0 || seconds === "") return null;
	if (!/^[1-9]\d{0,3}$/.test(seconds)) throw new require_start.UsageError("TUNEGATE_API_TIMEOUT must be a number of seconds from 1 to 9999.");
	return Number(seconds) * 1e3;
}

// src/render/markdown/validation.ts
/** `validate` as markdown: one line that says how it ended, then the findings. */
function renderValidationMarkdown(document, { language, budgetBytes }) {
	const messages = require_messages.messagesIn(language);
	const { labels } = messages;
	const findings = require_judging.byWeight(document.findings);
	const counts = findings.length === 0 ? labels.counts.error(0) : require_markdown.findingSummary(findings, messages);
	const empty = document.tasks.length === 0 ? 1 : 0;
	const tone = document.result === "fail" ? "CAUTION" : findings.length + empty > 0 ? "WARNING" : "TIP";
	const head = require_block.alert(tone, `**${labels.tasksChecked(document.tasks.length)}${labels.colon}${counts}**`);
	const { sha } = document.source;
	const foot = `<sub>Tunegate${sha === null ? "" : ` · \`${require_messages.shortSha(sha)}\``}</sub>`;
	if (findings.length === 0) return `${head}\n\n${foot}\n`;
	const text = (rows) => `${head}\n\n${require_markdown.findingTable(findings, messages, "", rows)}\n\n${foot}\n`;
	let rows = findings.length;
	while (rows > 1 && require_block.byteLength(text(rows)) > budgetBytes) rows = Math.floor(rows / 2);
	return text(rows);
}

// src/action/validate.ts
/** Checks all records of the head, by the rules of the base where there is one. Gives the exit status. */
async function validateRun(run, sides, notice) {
	try {
		var _usingCtx$1 = require_judging._usingCtx();
		const alone = sides.eventBase === null && run.settings.baseRef === null;
		const opened = _usingCtx$1.a(alone ? await openHead(run, sides) : await openSides(run, sides));
		const pair = "pair" in opened ? opened.pair : {
			base: opened.snapshot,
			head: opened.snapshot
		};
		if ("pair" in opened) await debugPair(opened.pair);
		const policies = await require_reading.loadPolicies(pair, run.settings.configFile);
		const settings = require_reading.readSettings(require_reading.overFile(policies.base.settings, run.given), "input");
		const document = await require_judging.validateTasks(pair.head, {
			policy: require_reading.withOverrides(policies.base.policy, settings),
			findings: require_judging.policyFindings(policies.head),
			failOn: settings.failOn,
			warnOnly: settings.warnOnly,
			workingDirectory: settings.workingDirectory,
			tool: require_start.tool,
			hashes: require_judging.commonHashes,
			now: run.now,
			step: () => void 0
		});
		const language = settings.language ?? "en";
		sayLines(validationLines(document, language));
		const markdown = (budgetBytes) => renderValidationMarkdown(document, {
			language,
			budgetBytes
		});
		const what = {
			json: require_json.renderValidationJson(document, { language }),
			markdown: markdown(Number.MAX_SAFE_INTEGER),
			summary: markdown,
			findings: document.findings,
			outputs: { result: document.result }
		};
		await publishFiles(run, settings, what);
		const said = await publishSummary(run, settings, what);
		const all = notice === null ? said : [note(notice), ...said];
		const failure = document.exitCode === 0 ? null : validationFailure(document, settings.failOn, language);
		publishAnnotations(all, document.findings, language, opened.prefix, failure);
		return document.exitCode;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

// src/action/main.ts
/** Runs the action once and gives its exit status. Throws UsageError, OperationError, or whatever nobody foresaw. */
async function main(env) {
	const run = await startRun(env, Date.now());
	const { githubToken } = run.settings;
	if (githubToken !== null) hide(githubToken);
	switch (run.command) {
		case "comment": return (await Promise.resolve().then(() => require("./chunks/action-post-stored-report.js"))).commentRun(run);
		case "cleanup": return (await Promise.resolve().then(() => require("./chunks/action-cleanup.js"))).cleanupRun(run);
		default: return run.context.triggeringRun === null ? runEvent(run) : runTrigger(run);
	}
}
async function runEvent(run) {
	const { context, command } = run;
	const plan = planOf(context, run.settings, command);
	const sides = await withMergeCommit(run, plan.sides);
	if (plan.kind === "validate") return validateRun(run, sides, plan.notice);
	const found = context.pullRequest === null ? null : await findPull(run);
	return reportRun(run, sides, found?.pull ?? null, plan.notice);
}
/** The report made anew from the API, out of reach of what the pull request does to its own workflow (hazard edited-workflow). */
async function runTrigger(run) {
	const found = await findPull(run);
	if (found.pull === null || found.sides === null) {
		if (found.pull === null) publishAnnotations([note(found.why)], [], run.settings.language ?? "en", "");
		return 0;
	}
	return run.command === "validate" ? validateRun(run, found.sides, null) : reportRun(run, found.sides, found.pull, null);
}

// src/action.ts
/** Ends at once what still waits (idle connections, timers), after everything has been written. */
function end(status) {
	node_process.default.stdout.write("", () => node_process.default.exit(status));
}
/** Whatever went wrong, the step fails, with one line that says why; a stack could quote what others wrote. */
function fail(error) {
	sayFailure(failureText(error));
	for (let cause = causeOf(error); cause !== void 0; cause = causeOf(cause)) debugLine(`caused by: ${cause instanceof Error ? cause.message : String(cause)}`);
	end(error instanceof require_start.UsageError ? 2 : 3);
}
const causeOf = (error) => error instanceof Error ? error.cause : void 0;
node_process.default.on("uncaughtException", fail);
for (const signal of ["SIGINT", "SIGTERM"]) node_process.default.on(signal, () => node_process.default.exit(130));
main(node_process.default.env).then(end, fail);

exports.annotate = annotate;
exports.asRestError = asRestError;
exports.checked = checked;
exports.findPull = findPull;
exports.giveOutput = giveOutput;
exports.isOpen = isOpen;
exports.linksOf = linksOf;
exports.note = note;
exports.outputJson = outputJson;
exports.planLines = planLines;
exports.publishAnnotations = publishAnnotations;
exports.publishComment = publishComment;
exports.publishFiles = publishFiles;
exports.publishSummary = publishSummary;
exports.sayLines = sayLines;
exports.statusOf = statusOf;
exports.warn = warn;