import { r as entryAt } from "./files.js";
import { n as readFiles, t as folderSnapshot } from "./folder.js";
import { a as complaint, c as tryGit, i as readEntries, n as listTree, o as fields, s as git, t as kindOf } from "./objects.js";
import { n as UsageError, t as OperationError } from "./errors.js";
import { i as sortedEntries, n as isBelow, r as outermost } from "./paths.js";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";

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
	if (gitDirectory === void 0 || common === void 0 || prefix === void 0 || rest.join("") !== "") throw new OperationError("The path of the repository has a line break in it, which git cannot report.");
	return {
		cwd: workingDirectory,
		gitDirectory,
		commonDirectory: resolve(workingDirectory, common),
		prefix,
		shallow: shallow === "true"
	};
}
function hasGitAbove(directory) {
	const above = dirname(directory);
	return existsSync(join(directory, ".git")) || above !== directory && hasGitAbove(above);
}
function refused(words, directory) {
	const hint = words.includes("dubious ownership") ? ` It belongs to another user; allow it with: git config --global --add safe.directory ${directory}` : "";
	return new OperationError(`git cannot open the repository at ${directory}: ${words}.${hint}`);
}
/**
* The commit that a revision names, null when there is none here.
* Throws UsageError for one that git would take for an option. (`--end-of-options` would do, but old gits lack it, and every
* later call is given nothing but the full id that comes out of here.)
*/
async function findCommit(repository, revision) {
	if (revision.startsWith("-")) throw new UsageError(`"${revision}" is no git revision.`);
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
			const wanted = outermost(directories);
			if (tree === null || wanted.length === 0) return [];
			return (await listTree(store.call(), tree, wanted.includes("") ? [] : wanted)).filter(({ path }) => isBelow(path, wanted));
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
	throw new OperationError(`The clone is partial and ${missing.length} files could not be fetched (${failure}). Check out without a filter.`);
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

// src/adapters/local/working-tree.ts
/**
* The files of a work tree as they are on disk: tracked ones and new ones that are not ignored. What a sparse checkout leaves
* out is there as the index has it. A folder that is ignored as a whole is read like one outside git.
*/
function workingTreeSnapshot(repository, label) {
	const root = repository.cwd;
	const plain = folderSnapshot(root, label);
	let listed;
	const listing = () => {
		listed ??= list(repository);
		return listed;
	};
	return {
		label,
		entries: async (directories) => {
			const wanted = outermost(directories);
			const { paths, absent } = await listing();
			if (paths.length === 0 && absent.length === 0) return plain.entries(directories);
			const entries = [...paths.filter((path) => isBelow(path, wanted)).map((path) => entryAt(root, path)).filter((entry) => entry !== null), ...absent];
			return sortedEntries(entries.filter(({ path }) => isBelow(path, wanted)));
		},
		read: async (entries, limit) => {
			const absent = new Set((await listing()).absent.map(({ path }) => path));
			const here = entries.filter(({ path }) => !absent.has(path));
			const elsewhere = entries.filter(({ path }) => absent.has(path));
			const contents = new Map(readFiles(root, here, limit));
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

export { findCommit as a, mergeBase as c, gitSnapshot as i, parentsOf as l, workingTreeSnapshot as n, findRepository as o, changesBetweenTrees as r, isObjectId as s, changesInWorkingTree as t, treeOf as u };