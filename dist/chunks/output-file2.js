import { t as OperationError } from "./errors.js";
import { a as reasonOf } from "./files.js";
import { dirname } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";

// src/adapters/local/output-file.ts
/** Writes a result to a file (absolute path) that the person named, and makes its folder. Throws OperationError. */
function writeOutputFile(path, text) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		throw new OperationError(`Cannot write ${path}: ${reasonOf(error)}`, { cause: error });
	}
}

export { writeOutputFile as t };