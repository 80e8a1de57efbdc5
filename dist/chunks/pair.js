const require_folder = require("./folder.js");
const require_folder_pair = require("./folder-pair.js");
const require_working_folder = require("./working-folder.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/adapters/local/pair.ts
/**
* Opens two snapshots as the command line names them. A name that is a folder is taken for one, before git is asked; with
* two folders git is not started at all. Throws UsageError for a revision or folder that does not exist.
*/
async function openPair(request) {
	const root = require_working_folder.workingFolder(request.workingDirectory);
	const base = request.baseRef === null ? null : folderAt(root, request.baseRef);
	const head = request.headRef === null ? null : folderAt(root, request.headRef);
	if (base !== null && (head !== null || request.headRef === null)) return {
		pair: require_folder_pair.folderPair(base, head ?? folderSide(root, {
			ref: ".",
			sha: null
		})),
		[Symbol.asyncDispose]: async () => void 0
	};
	const { openGitPair } = await Promise.resolve().then(() => require("./git-pair.js")).then((n) => n.git_pair_exports);
	return openGitPair({
		...request,
		workingDirectory: root
	}, {
		base,
		head
	});
}
function folderAt(root, name) {
	try {
		const path = (0, node_fs.realpathSync)((0, node_path.resolve)(root, name));
		return (0, node_fs.statSync)(path).isDirectory() ? folderSide(path, {
			ref: name,
			sha: null
		}) : null;
	} catch {
		return null;
	}
}
const folderSide = (root, label) => ({
	kind: "folder",
	root,
	snapshot: require_folder.folderSnapshot(root, label)
});

Object.defineProperty(exports, "openPair", {
  enumerable: true,
  get: function () {
    return openPair;
  }
});