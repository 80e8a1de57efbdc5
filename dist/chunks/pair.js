import { t as folderSnapshot } from "./folder.js";
import { n as folderPair } from "./folder-pair.js";
import { t as workingFolder } from "./working-folder.js";
import { resolve } from "node:path";
import { realpathSync, statSync } from "node:fs";

// src/adapters/local/pair.ts
/**
* Opens two snapshots as the command line names them. A name that is a folder is taken for one, before git is asked; with
* two folders git is not started at all. Throws UsageError for a revision or folder that does not exist.
*/
async function openPair(request) {
	const root = workingFolder(request.workingDirectory);
	const base = request.baseRef === null ? null : folderAt(root, request.baseRef);
	const head = request.headRef === null ? null : folderAt(root, request.headRef);
	if (base !== null && (head !== null || request.headRef === null)) return {
		pair: folderPair(base, head ?? folderSide(root, {
			ref: ".",
			sha: null
		})),
		[Symbol.asyncDispose]: async () => void 0
	};
	const { openGitPair } = await import("./git-pair2.js");
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
		const path = realpathSync(resolve(root, name));
		return statSync(path).isDirectory() ? folderSide(path, {
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
	snapshot: folderSnapshot(root, label)
});

export { openPair as t };