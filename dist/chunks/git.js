const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_os = require("node:os");

// src/adapters/merge/renames.ts
/** Below half in common it is another file, as git has it. */
const leastInCommon = .5;
const longestPiece = 64;
const mostCandidates = 100;
/**
* Where a file went that one side took away, among those that this side added, as git sees it: the same content, else the one
* with most in common. Null when it is simply gone. `read` gives contents of added files, null for what is not read.
*/
async function findRename(gone, content, added, read) {
	const files = added.filter(({ kind }) => kind === "file");
	const alikeFirst = (entries) => [...entries].sort((a, b) => commonEnd(b.path, gone.path) - commonEnd(a.path, gone.path));
	const [exact] = alikeFirst(files.filter(({ id }) => id === gone.id));
	if (exact !== void 0) return exact;
	if (content === null) return null;
	const alike = files.filter((one) => nameOf(one) === nameOf(gone));
	const candidates = alikeFirst(alike.length > 0 ? alike : files).slice(0, mostCandidates);
	const contents = await read(candidates);
	const best = candidates.map((entry, index) => ({
		entry,
		score: inCommon(content, contents[index] ?? null)
	})).sort((a, b) => b.score - a.score)[0];
	return best !== void 0 && best.score >= leastInCommon ? best.entry : null;
}
const nameOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);
/** How many names the ends of two paths have in common. */
function commonEnd(a, b) {
	const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
	const differs = left.findIndex((name, index) => name !== right[index]);
	return differs < 0 ? left.length : differs;
}
/** Share of the larger file that stands in both, counted in lines (long ones in pieces), 0 to 1. */
function inCommon(a, b) {
	const larger = Math.max(a.length, b?.length ?? 0);
	if (b === null || larger === 0) return 0;
	const pieces = piecesOf(a);
	let bytes = 0;
	for (const [piece, count] of piecesOf(b)) bytes += Math.min(count, pieces.get(piece) ?? 0) * piece.length;
	return bytes / larger;
}
function piecesOf(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
	const counts = /* @__PURE__ */ new Map();
	for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) for (let start = 0; start < line.length; start += longestPiece) {
		const piece = line.slice(start, start + longestPiece);
		counts.set(piece, (counts.get(piece) ?? 0) + 1);
	}
	return counts;
}

// src/adapters/merge/side-change.ts
/** The differences of two lists of entries by kind and id, in byte order of path. */
function differences(before, after) {
	const old = new Map(before.map((entry) => [entry.path, entry]));
	const found = [];
	for (const entry of after) {
		const earlier = old.get(entry.path) ?? null;
		old.delete(entry.path);
		if (!sameEntry(earlier, entry)) found.push({
			path: entry.path,
			before: earlier,
			after: entry
		});
	}
	for (const entry of old.values()) found.push({
		path: entry.path,
		before: entry,
		after: null
	});
	return found.sort((a, b) => require_reading.comparePaths(a.path, b.path));
}
/** Whether both are the same content. Modes do not count: no record is run. */
const sameEntry = (a, b) => a === null || b === null ? a === b : a.kind === b.kind && a.id === b.id;
/** The change as rules and reports see it. */
function changeOf({ path, before, after }) {
	return {
		path,
		kind: before === null ? "added" : after === null ? "removed" : "modified"
	};
}

// src/adapters/merge/merge-sides.ts
/** Larger texts are not merged: no record that people write is as large. */
const largestText = 1048576;
/**
* Merges what a branch did into its base, path by path as git does: what only the branch changed comes from it; what both
* changed is merged as text, also where one of them moved the file. Where that cannot be done the base's side stands.
*/
async function mergeSides(parted) {
	const onBase = new Map(parted.onBase.map((change) => [change.path, change]));
	const merged = /* @__PURE__ */ new Map();
	const contested = [];
	for (const { path, before, after } of parted.onHead) {
		const base = onBase.get(path);
		if (base === void 0) merged.set(path, after === null ? null : {
			from: "head",
			entry: after
		});
		else if (!isSame(parted, base.after, after)) contested.push({
			path,
			fork: before,
			base: base.after,
			head: after
		});
	}
	const conflicts = await settle(parted, await withRenames(parted, contested, merged), merged);
	const before = (path) => onBase.get(path)?.after ?? null;
	return {
		merged,
		conflicts,
		changes: changesOf(parted, merged, conflicts, before)
	};
}
function isSame({ same }, base, head) {
	if (sameEntry(base, head)) return true;
	return base !== null && head !== null && same?.(base, head) === true;
}
/** Files that one side changed and the other one moved meet again under the new name. */
async function withRenames(parted, contested, merged) {
	const result = [];
	for (const one of contested) {
		const moved = one.base === null || one.head === null ? await destination(parted, one) : null;
		if (moved === null || contested.some(({ path }) => path === moved.path)) result.push(one);
		else if (one.head === null) {
			merged.set(one.path, null);
			merged.delete(moved.path);
			result.push({
				path: moved.path,
				fork: one.fork,
				base: one.base,
				head: moved
			});
		} else result.push({
			path: moved.path,
			fork: one.fork,
			base: moved,
			head: one.head
		});
	}
	return result;
}
async function destination(parted, { fork, head }) {
	if (fork?.kind !== "file") return null;
	const [snapshot, changes] = head === null ? [parted.head, parted.onHead] : [parted.base, parted.onBase];
	const added = changes.flatMap(({ before, after }) => before === null && after !== null ? [after] : []);
	const content = bytesOf((await parted.readFork([fork], () => largestText)).get(fork.path));
	return findRename(fork, content, added, async (entries) => {
		const contents = await snapshot.read(entries, () => largestText);
		return entries.map(({ path }) => bytesOf(contents.get(path)));
	});
}
const bytesOf = (content) => content?.kind === "bytes" ? content.bytes : null;
/**
* Whether both sides took the same file away: what both put under one new name may then be that file, moved twice, and
* git would merge it with what it was. By paths that is not known, so such a name is a conflict.
*/
function goneOnBoth({ onBase, onHead }) {
	const gone = (changes) => changes.flatMap(({ path, before, after }) => before?.kind === "file" && after === null ? [path] : []);
	const onHeadGone = new Set(gone(onHead));
	return gone(onBase).some((path) => onHeadGone.has(path));
}
/** Merges the texts; gives what does not go together. */
async function settle(parted, contested, merged) {
	const files = (side) => contested.flatMap((one) => one[side]?.kind === "file" ? [one[side]] : []);
	const [fork, base, head] = await Promise.all([
		parted.readFork(files("fork"), () => largestText),
		parted.base.read(files("base"), () => largestText),
		parted.head.read(files("head"), () => largestText)
	]);
	const moved = goneOnBoth(parted);
	const conflicts = [];
	for (const one of contested) {
		const text = (contents, entry) => entry === null ? null : bytesOf(contents.get(entry.path));
		const [old, ours, theirs] = [
			text(fork, one.fork),
			text(base, one.base),
			text(head, one.head)
		];
		const unknown = one.fork === null ? moved : old === null;
		if (ours === null || theirs === null || unknown) {
			conflicts.push({
				path: one.path,
				keys: [[]]
			});
			continue;
		}
		const { bytes, conflicts: keys } = parted.mergeText(one.path, {
			fork: old,
			base: ours,
			head: theirs
		});
		if (keys.length > 0) conflicts.push({
			path: one.path,
			keys
		});
		if (one.base?.path !== one.path || !Buffer.from(bytes).equals(ours)) merged.set(one.path, {
			from: "text",
			bytes,
			entry: {
				path: one.path,
				kind: "file",
				id: blobId(bytes)
			}
		});
	}
	return conflicts.sort((a, b) => require_reading.comparePaths(a.path, b.path));
}
function changesOf(parted, merged, conflicts, onBase) {
	const touched = new Set(parted.onBase.map(({ path }) => path));
	const fork = new Map(parted.onHead.map(({ path, before }) => [path, before]));
	const before = (path) => touched.has(path) ? onBase(path) : fork.get(path) ?? null;
	const changes = /* @__PURE__ */ new Map();
	for (const { path } of conflicts) changes.set(path, {
		path,
		kind: "modified"
	});
	for (const [path, now] of merged) {
		const change = {
			path,
			before: before(path),
			after: now?.entry ?? null
		};
		if (!sameEntry(change.before, change.after)) changes.set(path, changeOf(change));
	}
	return [...changes.values()].sort((a, b) => require_reading.comparePaths(a.path, b.path));
}
const blobId = (bytes) => (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

// src/adapters/merge/merged-snapshot.ts
/** The base with what the merge makes of it. */
function mergedSnapshot(base, head, { merged }, label) {
	return {
		label,
		entries: async (directories) => {
			const isWanted = require_reading.below(require_reading.outermost(directories));
			const kept = (await base.entries(directories)).filter(({ path }) => !merged.has(path));
			const changed = [...merged.values()].flatMap((one) => one === null ? [] : [one.entry]);
			return require_reading.sortedEntries([...kept, ...changed.filter(({ path }) => isWanted(path))]);
		},
		read: async (entries, limit) => {
			const from = (side) => entries.filter(({ path }) => (merged.get(path)?.from ?? (merged.has(path) ? null : "base")) === side);
			const [ours, theirs] = await Promise.all([base.read(from("base"), limit), head.read(from("head"), limit)]);
			const contents = new Map([...ours, ...theirs]);
			for (const { path } of entries) {
				const one = merged.get(path);
				if (one?.from !== "text") continue;
				const fits = one.bytes.length <= limit(path);
				contents.set(path, fits ? {
					kind: "bytes",
					bytes: one.bytes
				} : {
					kind: "too-large",
					size: one.bytes.length
				});
			}
			return contents;
		}
	};
}

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
	const text = require_reading.codeOf(error) === "ENOENT" ? "git was not found. Install git; only the comparison of two folders does without." : "git could not be started.";
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
/** The tree of the folder `prefix` in a commit, or in a tree of the whole repository; null when there is no such folder. */
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
/**
* The folder (the working directory's place in the repository) of a commit, or of a tree of the whole repository, as a
* snapshot, from git's objects alone.
*/
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
/** What differs between two snapshots; a rename is one removed and one added. */
async function changesBetween(store, before, after) {
	if (before.tree === null || after.tree === null) return differences(await before.entries([""]), await after.entries([""]));
	return rawChanges(await git([
		"diff-tree",
		...[
			"-r",
			"-z",
			"--raw",
			"--no-abbrev",
			"--no-renames"
		],
		before.tree,
		after.tree,
		"--"
	], store.call()));
}
/** Reads `--raw -z`: `:<mode> <mode> <id> <id> <status>`, then the path. A file that is not hashed yet has zeros for an id. */
function rawChanges(output) {
	const items = fields(output);
	const changes = [];
	for (let index = 0; index + 1 < items.length; index += 2) {
		const [oldMode = "", mode = "", oldId = "", id = ""] = (items[index] ?? "").slice(1).split(" ");
		const path = items[index + 1] ?? "";
		const entry = (of, at) => /^0+$/.test(of) ? null : {
			path,
			kind: kindOf(of),
			id: at
		};
		const change = {
			path,
			before: entry(oldMode, oldId),
			after: entry(mode, id)
		};
		if (!sameEntry(change.before, change.after)) changes.push(change);
	}
	return changes;
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
/** What differs between a commit and the files on disk (`files`), those that git does not know yet included. */
async function changesInWorkingTree(at, commit, files) {
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
	const before = new Map(rawChanges(output).map((change) => [change.path, change.before]));
	for (const path of fields(others)) if (!path.endsWith("/") && !before.has(path)) before.set(path, null);
	const after = new Map((await files.entries([...before.keys()])).map((entry) => [entry.path, entry]));
	return [...before].flatMap(([path, old]) => {
		const change = {
			path,
			before: old,
			after: after.get(path) ?? null
		};
		return sameEntry(change.before, change.after) ? [] : [change];
	});
}

// src/adapters/local/git-merge.ts
/** What comes after the base, as it is: nothing is merged. */
function successor(store, base, head) {
	return {
		head: head.snapshot,
		changes: async () => (await changesBetween(store, base.snapshot, head.snapshot)).map(changeOf),
		conflicts: []
	};
}
/** Merges the commit `head` into `base`, which it left at the commit `fork`. */
async function mergeCommits(store, base, head, fork, mergeText) {
	if (fork === base.commit) return successor(store, base, head);
	const { label } = head.snapshot;
	const tree = fork === head.commit ? base.commit : await mergedTree(store, base.commit, head.commit, fork);
	if (tree !== null) return successor(store, base, {
		commit: tree,
		snapshot: await gitSnapshot(store, tree, label)
	});
	const parted = await gitSnapshot(store, fork, label);
	return merge(label, {
		base: base.snapshot,
		head: head.snapshot,
		readFork: parted.read,
		onBase: await changesBetween(store, parted, base.snapshot),
		onHead: await changesBetween(store, parted, head.snapshot),
		mergeText
	});
}
/** Merges the files as they are on disk, uncommitted ones too, into `base`. */
async function mergeWorkingTree(store, base, head, fork, mergeText) {
	const onHead = () => changesInWorkingTree(store.workTree(), fork, head);
	if (fork === base.commit) return {
		head,
		changes: async () => (await onHead()).map(changeOf),
		conflicts: []
	};
	const parted = await gitSnapshot(store, fork, head.label);
	return merge(head.label, {
		base: base.snapshot,
		head,
		readFork: parted.read,
		onBase: await changesBetween(store, parted, base.snapshot),
		onHead: await onHead(),
		mergeText,
		same: (ours, theirs) => ours.kind === theirs.kind && ours.id === require_reading.blobIdOf(store.repository.cwd, theirs)
	});
}
async function merge(label, parted) {
	const sides = await mergeSides(parted);
	return {
		head: mergedSnapshot(parted.base, parted.head, sides, label),
		changes: async () => sides.changes,
		conflicts: sides.conflicts
	};
}
/** So that the user's settings do not change what GitHub would make of it. */
const MERGE_SETTINGS = [
	"merge.renames=true",
	"merge.directoryRenames=conflict",
	"diff.renameLimit=0"
];
const AUTHOR = {
	name: "tunegate",
	email: "tunegate@localhost",
	date: "2000-01-01T00:00:00Z"
};
/**
* The tree that git itself makes of the merge; null where there are conflicts, or git is older than 2.38. Its objects go into
* the store's private repository.
*/
async function mergedTree(store, base, head, fork) {
	const at = await store.scratch();
	const [ours, theirs] = store.boundary().size === 0 ? [base, head] : await onFork(at, [base, head], fork);
	const settings = MERGE_SETTINGS.flatMap((one) => ["-c", one]);
	const merged = await tryGit([
		...settings,
		"merge-tree",
		"--write-tree",
		"--no-messages",
		ours,
		theirs
	], at);
	const tree = merged.output.toString("utf8").trim();
	return merged.status === 0 && isObjectId(tree) ? tree : null;
}
/** In a shallow clone git cannot see where two commits parted: the same trees as commits that say it. */
async function onFork(at, [base, head], fork) {
	const env = {
		GIT_AUTHOR_NAME: AUTHOR.name,
		GIT_AUTHOR_EMAIL: AUTHOR.email,
		GIT_AUTHOR_DATE: AUTHOR.date,
		GIT_COMMITTER_NAME: AUTHOR.name,
		GIT_COMMITTER_EMAIL: AUTHOR.email,
		GIT_COMMITTER_DATE: AUTHOR.date
	};
	const commit = async (of, parents) => {
		const options = parents.flatMap((parent) => ["-p", parent]);
		return (await git([
			"commit-tree",
			...options,
			"-m",
			"side",
			`${of}^{tree}`
		], {
			...at,
			env
		})).toString("utf8").trim();
	};
	const parent = await commit(fork, []);
	return [await commit(base, [parent]), await commit(head, [parent])];
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

// src/adapters/local/merge-base.ts
/** How many commits back a shallow history is fetched, step by step; the last one is everything. */
const depths = [
	50,
	500,
	2147483647
];
/**
* The commit at which `head` left `base`. In a shallow clone it is asked of the server, else more history is fetched into the
* store's private repository. Throws OperationError, with what can be done, when it cannot be found: another commit in its
* place would blame the branch for what others did.
*/
async function findMergeBase(store, base, head, ask) {
	const here = await known(store, base, head);
	if (here !== null) return here;
	if (store.boundary().size === 0) throw unrelated(base, head);
	let trouble = null;
	try {
		const answer = ask === null ? null : await ask(base, head);
		if (answer !== null) return await store.commit(answer);
	} catch (error) {
		trouble = error;
	}
	for (const depth of depths) {
		const failure = await store.fetch([...store.boundary()], depth);
		const found = failure === null ? await known(store, base, head) : null;
		if (found !== null) return found;
		if (failure !== null) throw tooShallow(base, head, failure, trouble);
		if (store.boundary().size === 0) break;
	}
	throw unrelated(base, head);
}
/** The merge base, where the history at hand leaves no doubt: behind a cut there may be a nearer one. */
async function known(store, base, head) {
	if (base === head) return base;
	const result = await tryGit([
		"merge-base",
		base,
		head
	], store.call());
	const id = result.output.toString("utf8").trim();
	if (result.status !== 0 || !isObjectId(id)) return null;
	const boundary = store.boundary();
	if (boundary.size === 0) return id;
	return (await git([
		"rev-list",
		base,
		head,
		"--not",
		id
	], store.call())).toString("utf8").split("\n").some((commit) => boundary.has(commit)) ? null : id;
}
function unrelated(base, head) {
	return new require_start.OperationError(`The commits ${base} and ${head} have no common history, so that nobody can say what the branch changes. Name the commit to compare with: base-ref.`);
}
function tooShallow(base, head, failure, cause) {
	return new require_start.OperationError(`Where ${head} left ${base} is not in this shallow clone, and more history could not be fetched (${failure}). Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow), or name the commit to compare with: base-ref.`, { cause });
}

// src/adapters/local/store.ts
/** Configuration of the user's clone that a fetch elsewhere needs to reach the same server as the same user. */
const NETWORK_SETTINGS = "^(http|credential|url)\\.|^core\\.(sshcommand|askpass|gitproxy)$|^ssh\\.|^remote\\..*\\.(url|proxy)$";
/** What can be asked of a server: an id or the name of a ref; not `HEAD~1`. */
const SERVER_NAME = /^(?!.*\.\.)\w[\w./+-]*$/;
/**
* Opens the objects of `repository`. What has to be fetched goes into a private bare repository in the temporary folder of
* the runner or the system, gone at the end of the process even where nobody closes it. It borrows the clone's objects: a fetch into the clone itself could turn it shallow (hazard changed-clone).
*/
async function openStore(repository) {
	let borrowed = isPartial(repository) ? await borrow(repository) : null;
	let count = 0;
	const call = () => borrowed === null ? repository : {
		cwd: repository.cwd,
		gitDirectory: borrowed
	};
	const scratch = async () => {
		borrowed ??= await borrow(repository);
		return {
			cwd: repository.cwd,
			gitDirectory: borrowed
		};
	};
	const fetch = async (wanted, depth) => {
		borrowed ??= await borrow(repository);
		const refs = wanted.map((one) => `+${one}:refs/tunegate/${count++}`);
		return fetchInto(borrowed, repository, refs, depth ?? (repository.shallow ? 1 : null));
	};
	const fetchCommit = async (name) => {
		const reference = `refs/tunegate/${count}`;
		const failure = await fetch([name]);
		const commit = failure === null ? await findCommit(call(), reference) : null;
		return commit === null ? { failure: failure ?? "the server sent something else" } : { commit };
	};
	const find = (revision) => findCommit(isObjectId(revision) ? call() : repository, revision);
	return {
		repository,
		call,
		workTree: () => ({
			cwd: repository.cwd,
			env: borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0, node_path.join)(borrowed, "objects") }
		}),
		scratch,
		boundary: () => shallowCommits(borrowed ?? repository.commonDirectory),
		fetch,
		latest: (branch) => fetchCommit(`refs/heads/${branch}`),
		find,
		commit: async (revision) => {
			const here = await find(revision) ?? await find(`refs/remotes/origin/${revision}`);
			if (here !== null) return here;
			if (!SERVER_NAME.test(revision)) throw missingCommit(revision, "no such revision");
			const fetched = await fetchCommit(revision);
			if ("failure" in fetched) throw missingCommit(revision, fetched.failure);
			return fetched.commit;
		},
		close: () => {
			if (borrowed !== null) takeAway(borrowed);
		}
	};
}
function missingCommit(revision, failure) {
	const what = isObjectId(revision) ? `The commit ${revision}` : `The revision "${revision}"`;
	const fetching = isObjectId(revision) ? `git fetch origin ${revision}` : "git fetch origin with its name";
	return new require_start.OperationError(`${what} is not in this clone and could not be fetched (${failure}). Either check out with more history (fetch-depth: 0 of actions/checkout), or run ${fetching} before.`);
}
/** The edge of a shallow history, as git notes it. */
function shallowCommits(gitDirectory) {
	try {
		const text = (0, node_fs.readFileSync)((0, node_path.join)(gitDirectory, "shallow"), "utf8");
		return new Set(text.split("\n").filter(isObjectId));
	} catch (error) {
		if (require_reading.codeOf(error) === "ENOENT") return /* @__PURE__ */ new Set();
		throw new require_start.OperationError("The edge of the shallow history cannot be read.", { cause: error });
	}
}
function isPartial(repository) {
	try {
		return /^\s*(?:promisor|partialclone)\s*=/im.test((0, node_fs.readFileSync)((0, node_path.join)(repository.commonDirectory, "config"), "utf8"));
	} catch {
		return false;
	}
}
/** Private repositories that are there. */
const standing = /* @__PURE__ */ new Set();
function makePrivate() {
	if (standing.size === 0) node_process.default.once("exit", takeAllAway);
	const directory = (0, node_fs.mkdtempSync)((0, node_path.join)(node_process.default.env["RUNNER_TEMP"] || (0, node_os.tmpdir)(), "tunegate-objects-"));
	standing.add(directory);
	return directory;
}
function takeAway(directory) {
	(0, node_fs.rmSync)(directory, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	standing.delete(directory);
	if (standing.size === 0) node_process.default.off("exit", takeAllAway);
}
function takeAllAway() {
	for (const directory of standing) try {
		takeAway(directory);
	} catch {}
}
/** An empty bare repository that sees all objects of `repository`, and the same edge of history. */
async function borrow(repository) {
	const directory = makePrivate();
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
		takeAway(directory);
		if (error instanceof require_start.OperationError) throw error;
		throw new require_start.OperationError("No private repository could be made for fetching.", { cause: error });
	}
}
async function fetchInto(directory, repository, refs, depth) {
	const settings = await networkSettings(repository);
	const url = remoteUrl(settings);
	if (url === null) return "the clone has no remote";
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
		...depth === null ? [] : [`--depth=${depth}`],
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
		return {
			pair: await pairOf(store, folders.base ?? await baseCommit(store, baseRef), folders.head ?? await headSide(store, headRef), request),
			[Symbol.asyncDispose]: async () => store.close()
		};
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
async function pairOf(store, base, head, { baseRef, mergeText }) {
	if (base.kind !== "commit" || head.kind === "folder") return {
		base: base.snapshot,
		head: head.snapshot,
		changes: async () => compared(base, head),
		conflicts: [],
		baseHistory: base.kind === "commit" ? gitHistory(store, base.commit) : null,
		baseFoundBy: base.kind === "commit" ? "input" : "folder",
		mergeBase: null
	};
	const committed = head.kind === "commit" ? head.commit : await store.find("HEAD");
	const fork = committed === null ? base.commit : await findMergeBase(store, base.commit, committed, null);
	return {
		...head.kind === "commit" ? await mergeCommits(store, base, head, fork, mergeText) : await mergeWorkingTree(store, base, head.snapshot, fork, mergeText),
		base: base.snapshot,
		baseHistory: gitHistory(store, base.commit),
		baseFoundBy: baseRef === null ? "default-branch" : "input",
		mergeBase: fork
	};
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

Object.defineProperty(exports, "changeOf", {
  enumerable: true,
  get: function () {
    return changeOf;
  }
});
Object.defineProperty(exports, "differences", {
  enumerable: true,
  get: function () {
    return differences;
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
Object.defineProperty(exports, "findMergeBase", {
  enumerable: true,
  get: function () {
    return findMergeBase;
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
Object.defineProperty(exports, "mergeCommits", {
  enumerable: true,
  get: function () {
    return mergeCommits;
  }
});
Object.defineProperty(exports, "mergeSides", {
  enumerable: true,
  get: function () {
    return mergeSides;
  }
});
Object.defineProperty(exports, "mergedSnapshot", {
  enumerable: true,
  get: function () {
    return mergedSnapshot;
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
Object.defineProperty(exports, "successor", {
  enumerable: true,
  get: function () {
    return successor;
  }
});
Object.defineProperty(exports, "workingTreeSnapshot", {
  enumerable: true,
  get: function () {
    return workingTreeSnapshot;
  }
});