import { t as OperationError } from "./errors.js";
import { n as codeOf } from "./files.js";
import { spawn } from "node:child_process";

// src/adapters/local/git.ts
/** Configuration of a repository must not start programs or take detours when all we do is read objects. */
const SAFE_CONFIGURATION = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"protocol.ext.allow=never",
	"log.showSignature=false",
	"submodule.recurse=false",
	"maintenance.auto=false",
	"gc.auto=0"
].flatMap((setting) => ["-c", setting]);
/** Kept from our own environment: how git reaches the network and its user, never which repository it works on. */
const KEPT_VARIABLES = /^(?!GIT_)|^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|CONFIG_GLOBAL|SSL_.*|HTTP_.*|CURL_.*)$/;
/** The arguments and environment of every git process of this tool. */
function prepare(args, call) {
	const directory = call.gitDirectory === void 0 ? [] : [`--git-dir=${call.gitDirectory}`];
	return {
		args: [
			"--no-replace-objects",
			"--no-pager",
			...SAFE_CONFIGURATION,
			...directory,
			...args
		],
		env: {
			...Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT_VARIABLES.test(name))),
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C",
			...call.env
		}
	};
}
/**
* Runs git to its end and gives its status and output, whatever the status is.
* Throws OperationError when git cannot be started.
*/
function tryGit(args, call) {
	const { args: all, env } = prepare(args, call);
	return new Promise((resolve, reject) => {
		const child = spawn("git", all, {
			cwd: call.cwd,
			env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
		const output = [];
		const errors = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.on("error", (error) => reject(cannotStart(error)));
		child.on("close", (status) => {
			const text = Buffer.concat(errors).toString("utf8");
			resolve({
				status: status ?? -1,
				output: Buffer.concat(output),
				errors: text
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(call.input ?? "");
	});
}
function cannotStart(error) {
	const text = codeOf(error) === "ENOENT" ? "git was not found. Install git, or give folders with --base-ref and --head-ref." : "git could not be started.";
	return new OperationError(text, { cause: error });
}
/** As `tryGit`, but throws OperationError, with git's first line of complaint, unless git ends with 0. */
async function git(args, call) {
	const result = await tryGit(args, call);
	if (result.status === 0) return result.output;
	throw new OperationError(`git ${args[0] ?? ""} failed: ${complaint(result)}`, { cause: new Error(result.errors) });
}
/** The line of standard error that says what went wrong. */
function complaint(result) {
	const lines = result.errors.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0])?.replace(/^(?:fatal|error): /, "") ?? `status ${result.status}`;
}
/** The items of NUL-terminated output, as text. */
function fields(output) {
	const items = output.toString("utf8").split("\0");
	if (items.at(-1) === "") items.pop();
	return items;
}

// src/adapters/local/objects.ts
/** Above this many directories one listing of everything, filtered afterwards, is safer than a long command line. */
const MANY_DIRECTORIES = 64;
const LINE_FEED = 10;
/** A tree's entries at or below `directories` (all when empty), in git's order, which is that of the paths' bytes. */
async function listTree(repository, tree, directories) {
	const few = directories.length <= MANY_DIRECTORIES ? directories : [];
	const output = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree,
		"--",
		...few
	], repository);
	return fields(output).flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
		return {
			path: line.slice(tab + 1),
			kind: kindOf(mode),
			id
		};
	});
}
/** What a git file mode stands for. */
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "file";
}
/**
* Blobs by id: one process asks for the sizes, a second one reads those within their limit (bytes), so that a huge blob is
* never in memory. Ids that the repository lacks are absent from the result.
*/
async function readBlobs(repository, limits) {
	const contents = /* @__PURE__ */ new Map();
	if (limits.size === 0) return contents;
	const ids = [...limits.keys()];
	const wanted = [];
	const sizes = await git(["cat-file", "--batch-check"], {
		...repository,
		input: lines(ids)
	});
	for (const line of sizes.toString("utf8").split("\n")) {
		const [id = "", type, sizeText] = line.split(" ");
		const size = Number(sizeText);
		if (type !== "blob" || !Number.isSafeInteger(size)) continue;
		if (size > (limits.get(id) ?? 0)) contents.set(id, {
			kind: "too-large",
			size
		});
		else wanted.push(id);
	}
	if (wanted.length === 0) return contents;
	const output = await git([
		"cat-file",
		"--batch",
		"--buffer"
	], {
		...repository,
		input: lines(wanted)
	});
	for (const [id, bytes] of splitBatch(output)) contents.set(id, {
		kind: "bytes",
		bytes
	});
	return contents;
}
const lines = (ids) => ids.map((id) => `${id}\n`).join("");
/** Takes `cat-file --batch` output apart: `<id> blob <size>`, the bytes, a line end. */
function* splitBatch(output) {
	let start = 0;
	while (start < output.length) {
		const end = output.indexOf(LINE_FEED, start);
		const [id = "", type, sizeText] = output.toString("latin1", start, end).split(" ");
		const size = Number(sizeText);
		if (end < 0 || type !== "blob" || !Number.isSafeInteger(size) || end + 1 + size > output.length) throw new OperationError("git cat-file gave an answer of unknown form.");
		yield [id, output.subarray(end + 1, end + 1 + size)];
		start = end + 1 + size + 1;
	}
}
/** Contents of the files among `entries`, by path. Throws OperationError when the repository lacks one of them. */
async function readEntries(repository, entries, limit) {
	const files = entries.filter((entry) => entry.kind === "file");
	const limits = /* @__PURE__ */ new Map();
	for (const { id, path } of files) limits.set(id, Math.max(limits.get(id) ?? 0, limit(path)));
	const blobs = await readBlobs(repository, limits);
	return new Map(files.map((entry) => [entry.path, contentOf(entry, blobs, limit(entry.path))]));
}
function contentOf(entry, blobs, limit) {
	const content = blobs.get(entry.id);
	if (content === void 0) throw new OperationError(`The clone does not have the content of ${entry.path} (object ${entry.id}).`);
	return content.kind === "bytes" && content.bytes.length > limit ? {
		kind: "too-large",
		size: content.bytes.length
	} : content;
}

export { complaint as a, tryGit as c, readEntries as i, listTree as n, fields as o, readBlobs as r, git as s, kindOf as t };