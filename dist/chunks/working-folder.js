import { n as UsageError } from "./errors.js";
import { a as reasonOf } from "./files.js";
import { realpathSync, statSync } from "node:fs";

// src/adapters/local/working-folder.ts
/** The working directory, links resolved. Throws UsageError when it is no folder. */
function workingFolder(path) {
	try {
		const real = realpathSync(path);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		throw new UsageError(`The working directory ${path} cannot be used: ${reasonOf(error)}.`, { cause: error });
	}
	throw new UsageError(`The working directory ${path} is not a folder.`);
}

export { workingFolder as t };