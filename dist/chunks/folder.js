import { t as OperationError } from "./errors.js";
import { a as reasonOf, i as readFile, o as statusOf, r as entryAt } from "./files.js";
import { i as sortedEntries, r as outermost } from "./paths.js";
import { join } from "node:path";
import { readdirSync } from "node:fs";

// src/adapters/local/folder.ts
/** Never part of a snapshot: git's own files, and what package managers unpack. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* A plain folder as a snapshot, read as it stands on disk. `root` is absolute. Needs no git. What was listed once stays as it
* was: a snapshot is one moment.
*/
function folderSnapshot(root, label) {
	const listed = /* @__PURE__ */ new Map();
	const below = (directory) => {
		const known = listed.get(directory) ?? entriesBelow(root, directory);
		listed.set(directory, known);
		return known;
	};
	return {
		label,
		entries: async (directories) => sortedEntries(outermost(directories).flatMap(below)),
		read: async (entries, limit) => readFiles(root, entries, limit)
	};
}
/** Contents of the files among `entries`; links and submodules are left out. */
function readFiles(root, entries, limit) {
	const files = entries.filter((entry) => entry.kind === "file");
	return new Map(files.map(({ path }) => [path, readFile(root, path, limit(path))]));
}
/** Everything at or below `directory`, which may be a file; nothing when a link leads there. */
function entriesBelow(root, directory) {
	if (directory === "") return walk(root, "");
	const parts = directory.split("/");
	if (parts.some((part) => SKIPPED.has(part))) return [];
	if (!parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/")).every((parent) => statusOf(root, parent)?.isDirectory())) return [];
	if (statusOf(root, directory)?.isDirectory()) return walk(root, directory);
	const entry = entryAt(root, directory);
	return entry === null ? [] : [entry];
}
/** All entries below a real directory, without recursion: depth is the repository's choice, not ours. */
function walk(root, start) {
	const found = [];
	const pending = [start];
	for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) for (const item of list(root, directory)) {
		if (SKIPPED.has(item.name)) continue;
		const path = directory === "" ? item.name : `${directory}/${item.name}`;
		if (item.isDirectory()) pending.push(path);
		else {
			const entry = entryAt(root, path);
			if (entry !== null) found.push(entry);
		}
	}
	return found;
}
function list(root, directory) {
	try {
		return readdirSync(join(root, directory), { withFileTypes: true });
	} catch (error) {
		throw new OperationError(`Cannot list the folder ${directory === "" ? root : directory}: ${reasonOf(error)}`, { cause: error });
	}
}

export { readFiles as n, folderSnapshot as t };