const require_judging = require("./judging.js");
const require_working_tree = require("./working-tree.js");

// src/adapters/local/working-directory.ts
/** The files of a folder (absolute) as they are on disk; in a repository without those that it ignores. */
async function openWorkingDirectory(path) {
	const label = {
		ref: ".",
		sha: null
	};
	const repository = await require_working_tree.findRepository(path);
	return repository === null ? require_judging.folderSnapshot(path, label) : require_working_tree.workingTreeSnapshot(repository, label);
}

Object.defineProperty(exports, "openWorkingDirectory", {
  enumerable: true,
  get: function () {
    return openWorkingDirectory;
  }
});