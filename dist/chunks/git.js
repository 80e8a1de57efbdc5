const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_os = require("node:os");

// src/adapters/local/git.ts
/** Settings of a repository can start programs. Reading objects must not, so these are switched off. */
const SAFE_CONFIGURATION = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"protocol.ext.allow=never",
	"log.showSignature=false",
	"submodule.recurse=false",
	"maintenance.auto=false",
	"gc.auto=0"
].flatMap((setting) => ["-c", setting]);
/** What git gets of our environment: variables about the network and the user, none about which repository to use. */
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
		const child = (0, node_child_process.spawn)("git", all, {
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
	const text = require_reading.codeOf(error) === "ENOENT" ? "git was not found. Install git, or give folders with --base-ref and --head-ref." : "git could not be started.";
	return new require_start.OperationError(text, { cause: error });
}
/** As `tryGit`, but throws OperationError, with git's first line of complaint, unless git ends with 0. */
async function git(args, call) {
	const result = await tryGit(args, call);
	if (result.status === 0) return result.output;
	throw new require_start.OperationError(`git ${args[0] ?? ""} failed: ${complaint(result)}`, { cause: new Error(result.errors) });
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
		if (end < 0 || type !== "blob" || !Number.isSafeInteger(size) || end + 1 + size > output.length) throw new require_start.OperationError("git cat-file gave an answer of unknown form.");
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
	if (content === void 0) throw new require_start.OperationError(`The clone does not have the content of ${entry.path} (object ${entry.id}).`);
	return content.kind === "bytes" && content.bytes.length > limit ? {
		kind: "too-large",
		size: content.bytes.length
	} : content;
}

// src/adapters/local/repository.ts
/** The repository that `workingDirectory` (absolute) is in, null when it is in none. Starts git only when there is one. */
async function findRepository(workingDirectory) {
	if (!hasGitAbove(workingDirectory)) return null;
	const result = await tryGit(["rev-parse", ...[
		"--absolute-git-dir",
		"--git-common-dir",
		"--is-shallow-repository",
		"--show-prefix"
	]], { cwd: workingDirectory });
	if (result.status !== 0) throw refused(complaint(result), workingDirectory);
	const [gitDirectory, common, shallow, prefix, ...rest] = result.output.toString("utf8").split("\n");
	if (gitDirectory === void 0 || common === void 0 || prefix === void 0 || rest.join("") !== "") throw new require_start.OperationError("The path of the repository has a line break in it, which git cannot report.");
	return {
		cwd: workingDirectory,
		gitDirectory,
		commonDirectory: (0, node_path.resolve)(workingDirectory, common),
		prefix,
		shallow: shallow === "true"
	};
}
function hasGitAbove(directory) {
	const above = (0, node_path.dirname)(directory);
	return (0, node_fs.existsSync)((0, node_path.join)(directory, ".git")) || above !== directory && hasGitAbove(above);
}
function refused(words, directory) {
	const hint = words.includes("dubious ownership") ? ` It belongs to another user; allow it with: git config --global --add safe.directory ${directory}` : "";
	return new require_start.OperationError(`git cannot open the repository at ${directory}: ${words}.${hint}`);
}
/**
* The commit that a revision names, null when there is none here.
* Throws UsageError for one that git would take for an option. (`--end-of-options` would do, but old gits lack it, and every
* later call is given nothing but the full id that comes out of here.)
*/
async function findCommit(repository, revision) {
	if (revision.startsWith("-")) throw new require_start.UsageError(`"${revision}" is no git revision.`);
	if (revision === "" || revision.includes("\0")) return null;
	const question = [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	];
	const result = await tryGit(question, repository);
	const id = result.output.toString("utf8").trim();
	return result.status === 0 && isObjectId(id) ? id : null;
}
/** Whether a text is a full object id. */
const isObjectId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** Parents as the commit itself names them: unlike `git log`, this also works at the edge of a shallow clone. */
async function parentsOf(repository, commit) {
	const text = (await git([
		"cat-file",
		"commit",
		commit
	], repository)).toString("utf8");
	return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
}
/** The best common ancestor, null when there is none or the clone does not reach that far. */
async function mergeBase(repository, a, b) {
	const result = await tryGit([
		"merge-base",
		a,
		b
	], repository);
	const id = result.output.toString("utf8").trim();
	return result.status === 0 && isObjectId(id) ? id : null;
}
/** The tree of the folder `prefix` in a commit, null when the commit has no such folder. */
async function treeOf(repository, commit, prefix) {
	if (prefix === "") return (await git([
		"rev-parse",
		"--verify",
		`${commit}^{tree}`
	], repository)).toString("utf8").trim();
	const folder = prefix.replace(/\/$/, "");
	const output = await git([
		"ls-tree",
		"-d",
		"-z",
		"--full-tree",
		commit,
		"--",
		folder
	], repository);
	return /^040000 tree ([0-9a-f]+)\t/.exec(output.toString("utf8"))?.[1] ?? null;
}

// src/adapters/local/git-snapshot.ts
/** A commit's folder (the working directory's place in the repository) as a snapshot, from git's objects alone. */
async function gitSnapshot(store, commit, label) {
	const tree = await treeOf(store.call(), commit, store.repository.prefix);
	return {
		label,
		tree,
		entries: async (directories) => {
			const wanted = require_reading.outermost(directories);
			if (tree === null || wanted.length === 0) return [];
			const all = await listTree(store.call(), tree, wanted.includes("") ? [] : wanted);
			const isWanted = require_reading.below(wanted);
			return all.filter(({ path }) => isWanted(path));
		},
		read: async (entries, limit) => {
			await completeBlobs(store, entries);
			return readEntries(store.call(), entries, limit);
		}
	};
}
/** Gets what a partial clone left on the server, in one go. */
async function completeBlobs(store, entries) {
	if (store.call() === store.repository) return;
	const ids = [...new Set(entries.filter(({ kind }) => kind === "file").map(({ id }) => id))];
	const missing = await missingObjects(store.call(), ids);
	if (missing.length === 0) return;
	const failure = await store.fetch(missing);
	if (failure === null) return;
	throw new require_start.OperationError(`The clone is partial and ${missing.length} files could not be fetched (${failure}). Check out without a filter.`);
}
async function missingObjects(repository, ids) {
	if (ids.length === 0) return [];
	const input = ids.map((id) => `${id}\n`).join("");
	return (await git(["cat-file", "--batch-check"], {
		...repository,
		input
	})).toString("utf8").split("\n").filter((line) => line.endsWith(" missing")).map((line) => line.slice(0, -8));
}
/** The paths in which two trees differ; a rename is one removed and one added. */
async function changesBetweenTrees(repository, before, after) {
	return rawChanges(await git([
		"diff-tree",
		"-r",
		"-z",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		before,
		after,
		"--"
	], repository));
}
/** Reads `--raw -z`: `:<mode> <mode> <id> <id> <status>`, then the path. */
function rawChanges(output) {
	const items = fields(output);
	const changes = [];
	for (let index = 0; index + 1 < items.length; index += 2) {
		const status = items[index]?.split(" ")[4]?.[0];
		const kind = status === "A" ? "added" : status === "D" ? "removed" : "modified";
		changes.push({
			path: items[index + 1] ?? "",
			kind
		});
	}
	return changes;
}

// src/adapters/local/history.ts
/** How many revisions one git process gives; most callers stop after a few. */
const PAGE = 20;
/** Larger states of a file are passed over: no record is as large. */
const SIZE_LIMIT = 1048576;
/** The history of a commit as its branch saw it: a merge counts as one step, at the time of the merge. */
function gitHistory(store, commit) {
	return {
		shallow: store.repository.shallow,
		async *revisions(path) {
			for (let seen = 0;; seen += PAGE) {
				const page = await log(store, commit, path, seen);
				yield* contents(store, page);
				if (page.length < PAGE) return;
			}
		}
	};
}
async function log(store, commit, path, skip) {
	const options = [
		"--first-parent",
		"-m",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--format=%H %ct"
	];
	const page = [`--max-count=${PAGE}`, `--skip=${skip}`];
	const file = `${store.repository.prefix}${path}`;
	return parseLog(fields(await git([
		"log",
		...options,
		...page,
		commit,
		"--",
		file
	], store.call())));
}
/** For one file a commit is three items: `<id> <time>`, `:<modes and ids> <status>`, the path. */
function parseLog(items) {
	const found = [];
	for (let index = 0; index + 2 < items.length; index += 3) {
		const [commit = "", seconds] = (items[index] ?? "").trim().split(" ");
		const [, , , id = "", status] = (items[index + 1] ?? "").trim().split(" ");
		found.push({
			commit,
			epochMs: Number(seconds) * 1e3,
			blob: status === "D" ? null : id
		});
	}
	return found;
}
async function* contents(store, page) {
	const ids = page.flatMap(({ blob }) => blob === null ? [] : [blob]);
	const blobs = await readBlobs(store.call(), new Map(ids.map((id) => [id, SIZE_LIMIT])));
	for (const { commit, epochMs, blob } of page) {
		const content = blob === null ? null : blobs.get(blob);
		if (content === null) yield {
			commit,
			epochMs,
			bytes: null
		};
		else if (content?.kind === "bytes") yield {
			commit,
			epochMs,
			bytes: content.bytes
		};
	}
}

// src/adapters/local/store.ts
/** Configuration of the user's clone that a fetch elsewhere needs to reach the same server as the same user. */
const NETWORK_SETTINGS = "^(http|credential|url)\\.|^core\\.(sshcommand|askpass|gitproxy)$|^ssh\\.|^remote\\..*\\.(url|proxy)$";
/** What can be asked of a server: an id or the name of a ref; not `HEAD~1`. */
const SERVER_NAME = /^(?!.*\.\.)\w[\w./+-]*$/;
/**
* Opens the objects of `repository`. What has to be fetched goes into a private bare repository in the system's temporary
* folder, which borrows the clone's objects: a fetch into the clone itself could turn it shallow (hazard changed-clone).
*/
async function openStore(repository) {
	let borrowed = isPartial(repository) ? await borrow(repository) : null;
	let count = 0;
	const call = () => borrowed === null ? repository : {
		cwd: repository.cwd,
		gitDirectory: borrowed
	};
	const fetch = async (wanted) => {
		borrowed ??= await borrow(repository);
		const refs = wanted.map((one) => `+${one}:refs/tunegate/${count++}`);
		return fetchInto(borrowed, repository, refs);
	};
	const find = (revision) => findCommit(isObjectId(revision) ? call() : repository, revision);
	return {
		repository,
		call,
		workTree: () => ({
			cwd: repository.cwd,
			env: borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0, node_path.join)(borrowed, "objects") }
		}),
		fetch,
		find,
		commit: async (revision) => {
			const here = await find(revision) ?? await find(`refs/remotes/origin/${revision}`);
			if (here !== null) return here;
			if (!SERVER_NAME.test(revision)) throw missingCommit(revision, "no such revision");
			const reference = `refs/tunegate/${count}`;
			const failure = await fetch([revision]);
			const fetched = failure === null ? await findCommit(call(), reference) : null;
			if (fetched === null) throw missingCommit(revision, failure);
			return fetched;
		},
		close: () => {
			if (borrowed !== null) (0, node_fs.rmSync)(borrowed, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	};
}
function missingCommit(revision, failure) {
	const what = isObjectId(revision) ? `The commit ${revision}` : `The revision "${revision}"`;
	const fetching = isObjectId(revision) ? `git fetch origin ${revision}` : "git fetch origin with its name";
	return new require_start.OperationError(`${what} is not in this clone and could not be fetched (${failure ?? "the server sent something else"}). Either check out with more history (fetch-depth: 0 of actions/checkout), or run ${fetching} before.`);
}
function isPartial(repository) {
	try {
		return /^\s*(?:promisor|partialclone)\s*=/im.test((0, node_fs.readFileSync)((0, node_path.join)(repository.commonDirectory, "config"), "utf8"));
	} catch {
		return false;
	}
}
/** An empty bare repository that sees all objects of `repository`, and the same edge of history. */
async function borrow(repository) {
	const directory = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "tunegate-"));
	try {
		const sha256 = (await tryGit(["rev-parse", "--show-object-format"], repository)).output.toString("utf8").trim() === "sha256" ? ["--object-format=sha256"] : [];
		await git([
			"init",
			"--bare",
			"--quiet",
			"--template=",
			...sha256,
			directory
		], { cwd: repository.cwd });
		(0, node_fs.writeFileSync)((0, node_path.join)(directory, "objects", "info", "alternates"), `${(0, node_path.join)(repository.commonDirectory, "objects")}\n`);
		if (repository.shallow) (0, node_fs.copyFileSync)((0, node_path.join)(repository.commonDirectory, "shallow"), (0, node_path.join)(directory, "shallow"));
		return directory;
	} catch (error) {
		(0, node_fs.rmSync)(directory, {
			recursive: true,
			force: true
		});
		if (error instanceof require_start.OperationError) throw error;
		throw new require_start.OperationError("No private repository could be made for fetching.", { cause: error });
	}
}
async function fetchInto(directory, repository, refs) {
	const settings = await networkSettings(repository);
	const url = remoteUrl(settings);
	if (url === null) return "the clone has no remote";
	const depth = repository.shallow ? ["--depth=1"] : [];
	const patience = [
		"-c",
		"http.lowSpeedLimit=1000",
		"-c",
		"http.lowSpeedTime=30"
	];
	const all = isPartial(repository) ? ["-c", "fetch.negotiationAlgorithm=noop"] : [];
	const result = await tryGit([
		...patience,
		...all,
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		...depth,
		"--",
		url,
		...refs
	], {
		cwd: repository.cwd,
		gitDirectory: directory,
		env: configurationVariables(settings)
	});
	return result.status === 0 ? null : complaint(result);
}
/** What the clone's own configuration says on its server; global settings hold for the private repository anyway. */
async function networkSettings(repository) {
	const items = fields((await tryGit([
		"config",
		"--show-scope",
		"-z",
		"--get-regexp",
		NETWORK_SETTINGS
	], repository)).output);
	const settings = [];
	for (let index = 0; index + 1 < items.length; index += 2) {
		const [key = "", ...value] = (items[index + 1] ?? "").split("\n");
		if (items[index] === "local" || items[index] === "worktree") settings.push([key, value.join("\n")]);
	}
	return settings;
}
function remoteUrl(settings) {
	const urls = settings.filter(([key]) => /^remote\..*\.url$/.test(key));
	const [, url] = urls.find(([key]) => key === "remote.origin.url") ?? urls[0] ?? [];
	return url ?? null;
}
/** In the environment and not among the arguments, which other users of the machine can see: a token may be in them. */
function configurationVariables(settings) {
	const variables = { GIT_CONFIG_COUNT: String(settings.length) };
	for (const [index, [key, value]] of settings.entries()) {
		variables[`GIT_CONFIG_KEY_${index}`] = key;
		variables[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return variables;
}

// src/adapters/local/working-tree.ts
/**
* The files of a work tree as they are on disk: tracked ones and new ones that are not ignored. What a sparse checkout leaves
* out is there as the index has it. A folder that is ignored as a whole is read like one outside git.
*/
function workingTreeSnapshot(repository, label) {
	const root = repository.cwd;
	const plain = require_reading.folderSnapshot(root, label);
	let listed;
	const listing = () => {
		listed ??= list(repository);
		return listed;
	};
	return {
		label,
		entries: async (directories) => {
			const isWanted = require_reading.below(require_reading.outermost(directories));
			const { paths, absent } = await listing();
			if (paths.length === 0 && absent.length === 0) return plain.entries(directories);
			const entries = [...paths.filter(isWanted).map((path) => require_reading.entryAt(root, path)).filter((entry) => entry !== null), ...absent];
			return require_reading.sortedEntries(entries.filter(({ path }) => isWanted(path)));
		},
		read: async (entries, limit) => {
			const absent = new Set((await listing()).absent.map(({ path }) => path));
			const here = entries.filter(({ path }) => !absent.has(path));
			const elsewhere = entries.filter(({ path }) => absent.has(path));
			const contents = new Map(require_reading.readFiles(root, here, limit));
			if (elsewhere.length === 0) return contents;
			for (const [path, content] of await readEntries(repository, elsewhere, limit)) contents.set(path, content);
			return contents;
		}
	};
}
async function list(repository) {
	const at = { cwd: repository.cwd };
	const [tracked, others] = await Promise.all([git([
		"ls-files",
		"-z",
		"-t",
		"--stage"
	], at), git([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], at)]);
	const paths = [];
	const absent = [];
	for (const line of fields(tracked)) {
		const tab = line.indexOf("	");
		const [tag, mode = "", id = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		const kind = kindOf(mode);
		if (tag === "S" || kind === "submodule") absent.push({
			path,
			kind,
			id
		});
		else paths.push(path);
	}
	const untracked = fields(others).filter((path) => !path.endsWith("/"));
	return {
		paths: [.../* @__PURE__ */ new Set([...paths, ...untracked])],
		absent
	};
}
/** What differs between a commit and the work tree at `at`, files that git does not know yet included. */
async function changesInWorkingTree(at, commit) {
	const [output, others] = await Promise.all([git([
		"diff",
		...[
			"--raw",
			"-z",
			"--no-abbrev",
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv",
			"--relative"
		],
		"--ignore-submodules=dirty",
		commit,
		"--"
	], at), git([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], at)]);
	const changes = new Map(rawChanges(output).map((change) => [change.path, change]));
	for (const path of fields(others)) {
		const kind = changes.get(path)?.kind === "removed" ? "modified" : "added";
		if (!path.endsWith("/")) changes.set(path, {
			path,
			kind
		});
	}
	return [...changes.values()];
}

// src/adapters/local/git-pair.ts
var git_pair_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openGitPair: () => openGitPair });
/** The branches that are tried as the base when none is named: first those of the server, as for a pull request. */
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
/**
* A pair of which at least one side comes from git. `folders` are the sides that are folders.
* Throws UsageError for a revision that does not exist, and outside of a repository.
*/
async function openGitPair(request, folders) {
	const { baseRef, headRef } = request;
	const repository = await findRepository(request.workingDirectory);
	if (repository === null) throw new require_start.UsageError(baseRef === null ? "There is nothing to compare with: this is no git repository. Give two folders with --base-ref and --head-ref." : `"${folders.base === null ? baseRef : headRef}" is no folder, and this is no git repository.`);
	const store = await openStore(repository);
	try {
		return pairOf(store, folders.base ?? await baseCommit(store, baseRef), folders.head ?? await headSide(store, headRef), baseRef === null ? "merge-base" : "input");
	} catch (error) {
		store.close();
		throw error;
	}
}
async function baseCommit(store, ref) {
	if (ref !== null) return commitSide(store, await named(store, ref, "--base-ref"), ref);
	for (const branch of DEFAULT_BRANCHES) {
		const commit = await store.find(branch);
		if (commit !== null) return commitSide(store, commit, branch.replace(/^refs\/(?:remotes|heads)\//, ""));
	}
	throw new require_start.UsageError("The default branch is unknown (no origin/HEAD, main or master). Say what to compare with: --base-ref <revision>.");
}
async function headSide(store, ref) {
	if (ref !== null) return commitSide(store, await named(store, ref, "--head-ref"), ref);
	return {
		kind: "working-tree",
		snapshot: workingTreeSnapshot(store.repository, {
			ref: "working tree",
			sha: null
		})
	};
}
async function named(store, ref, flag) {
	try {
		return await store.commit(ref);
	} catch (error) {
		if (!(error instanceof require_start.OperationError)) throw error;
		throw new require_start.UsageError(`${flag}: "${ref}" is neither a folder nor a revision here. ${error.message}`, { cause: error });
	}
}
async function commitSide(store, commit, ref) {
	return {
		kind: "commit",
		commit,
		snapshot: await gitSnapshot(store, commit, {
			ref,
			sha: commit
		})
	};
}
function pairOf(store, base, head, foundBy) {
	return {
		pair: {
			base: base.snapshot,
			head: head.snapshot,
			changes: () => changes(store, base, head),
			baseHistory: base.kind === "commit" ? gitHistory(store, base.commit) : null,
			baseFoundBy: base.kind === "folder" ? "folder" : foundBy
		},
		[Symbol.asyncDispose]: async () => store.close()
	};
}
/** Changes since the head left the base. What others did on the base since then does not count. */
async function changes(store, base, head) {
	if (base.kind !== "commit" || head.kind === "folder") return compared(base, head);
	const headCommit = head.kind === "commit" ? head.commit : await store.find("HEAD");
	const fork = headCommit === null ? base.commit : await mergeBase(store.call(), base.commit, headCommit) ?? base.commit;
	return head.kind === "working-tree" ? changesInWorkingTree(store.workTree(), fork) : changesBetweenCommits(store, fork, head.commit);
}
/** What differs in the working directory between two commits. */
async function changesBetweenCommits(store, before, after) {
	const { prefix } = store.repository;
	const [old, now] = [await treeOf(store.call(), before, prefix), await treeOf(store.call(), after, prefix)];
	if (old !== null && now !== null) return changesBetweenTrees(store.call(), old, now);
	const label = {
		ref: "",
		sha: null
	};
	const base = await gitSnapshot(store, before, label);
	const head = await gitSnapshot(store, after, label);
	return require_reading.changesBetweenEntries({
		entries: await base.entries([""]),
		blobId: (entry) => entry.id
	}, {
		entries: await head.entries([""]),
		blobId: (entry) => entry.id
	});
}
async function compared(base, head) {
	return require_reading.changesBetweenEntries(await sideOf(base), await sideOf(head));
}
async function sideOf(side) {
	if (side.kind === "folder") return require_reading.folderEntries(side);
	return {
		entries: await side.snapshot.entries([""]),
		blobId: (entry) => entry.id
	};
}

// src/adapters/local/working-directory.ts
/** The files of a folder (absolute) as they are on disk; in a repository without those that it ignores. */
async function openWorkingDirectory(path) {
	const label = {
		ref: ".",
		sha: null
	};
	const repository = await findRepository(path);
	return repository === null ? require_reading.folderSnapshot(path, label) : workingTreeSnapshot(repository, label);
}

Object.defineProperty(exports, "changesBetweenCommits", {
  enumerable: true,
  get: function () {
    return changesBetweenCommits;
  }
});
Object.defineProperty(exports, "fields", {
  enumerable: true,
  get: function () {
    return fields;
  }
});
Object.defineProperty(exports, "findCommit", {
  enumerable: true,
  get: function () {
    return findCommit;
  }
});
Object.defineProperty(exports, "findRepository", {
  enumerable: true,
  get: function () {
    return findRepository;
  }
});
Object.defineProperty(exports, "git", {
  enumerable: true,
  get: function () {
    return git;
  }
});
Object.defineProperty(exports, "gitHistory", {
  enumerable: true,
  get: function () {
    return gitHistory;
  }
});
Object.defineProperty(exports, "gitSnapshot", {
  enumerable: true,
  get: function () {
    return gitSnapshot;
  }
});
Object.defineProperty(exports, "git_pair_exports", {
  enumerable: true,
  get: function () {
    return git_pair_exports;
  }
});
Object.defineProperty(exports, "kindOf", {
  enumerable: true,
  get: function () {
    return kindOf;
  }
});
Object.defineProperty(exports, "mergeBase", {
  enumerable: true,
  get: function () {
    return mergeBase;
  }
});
Object.defineProperty(exports, "openStore", {
  enumerable: true,
  get: function () {
    return openStore;
  }
});
Object.defineProperty(exports, "openWorkingDirectory", {
  enumerable: true,
  get: function () {
    return openWorkingDirectory;
  }
});
Object.defineProperty(exports, "parentsOf", {
  enumerable: true,
  get: function () {
    return parentsOf;
  }
});
Object.defineProperty(exports, "readBlobs", {
  enumerable: true,
  get: function () {
    return readBlobs;
  }
});
Object.defineProperty(exports, "workingTreeSnapshot", {
  enumerable: true,
  get: function () {
    return workingTreeSnapshot;
  }
});