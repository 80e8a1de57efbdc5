import { t as folderSnapshot } from "./folder.js";
import { n as workingTreeSnapshot, o as findRepository } from "./working-tree.js";

// src/adapters/local/working-directory.ts
/** The files of a folder (absolute) as they are on disk; in a repository without those that it ignores. */
async function openWorkingDirectory(path) {
	const label = {
		ref: ".",
		sha: null
	};
	const repository = await findRepository(path);
	return repository === null ? folderSnapshot(path, label) : workingTreeSnapshot(repository, label);
}

export { openWorkingDirectory as t };