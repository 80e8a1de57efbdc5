const require_folder = require("./folder.js");
const require_working_folder = require("./working-folder.js");

// src/adapters/local/changes.ts
/** The paths in which two lists of entries differ, in byte order; for folders, where no tree can be asked. */
function changesBetweenEntries(before, after) {
	const old = new Map(before.entries.map((entry) => [entry.path, entry]));
	const changes = [];
	for (const entry of after.entries) {
		const earlier = old.get(entry.path);
		old.delete(entry.path);
		if (earlier === void 0) changes.push({
			path: entry.path,
			kind: "added"
		});
		else if (!isSame(earlier, entry, before, after)) changes.push({
			path: entry.path,
			kind: "modified"
		});
	}
	for (const path of old.keys()) changes.push({
		path,
		kind: "removed"
	});
	return changes.sort((a, b) => require_folder.comparePaths(a.path, b.path));
}
function isSame(a, b, before, after) {
	if (a.kind !== b.kind) return false;
	return a.id === b.id || before.blobId(a) === after.blobId(b);
}

// src/adapters/local/folder-pair.ts
/** Two folders as base and head; git has no part in it. */
function folderPair(base, head) {
	return {
		base: base.snapshot,
		head: head.snapshot,
		changes: async () => changesBetweenEntries(await folderEntries(base), await folderEntries(head)),
		baseHistory: null,
		baseFoundBy: "folder"
	};
}
/** All entries of a folder, with git's ids for those that were too large to hash at once. */
async function folderEntries({ root, snapshot }) {
	return {
		entries: await snapshot.entries([""]),
		blobId: (entry) => require_working_folder.blobIdOf(root, entry)
	};
}

Object.defineProperty(exports, "changesBetweenEntries", {
  enumerable: true,
  get: function () {
    return changesBetweenEntries;
  }
});
Object.defineProperty(exports, "folderEntries", {
  enumerable: true,
  get: function () {
    return folderEntries;
  }
});
Object.defineProperty(exports, "folderPair", {
  enumerable: true,
  get: function () {
    return folderPair;
  }
});