const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");

// src/commands/open-task.ts
/** A piece of work that succeeds; what is not given is empty. */
const work = (parts) => ({
	changes: [],
	notes: [],
	version: null,
	commands: [],
	gates: [],
	exitCode: 0,
	...parts
});
/** A moment as the guide writes it, without a zone: by rule that is UTC. */
const stamp = (epochMs) => new Date(epochMs).toISOString().slice(0, 19);
/** task.yaml, which has to be readable before anything is built on it. */
function definitionFor(record) {
	const definition = require_reading.definitionOf(record);
	if (definition !== null) return definition;
	throw new require_start.UsageError(`${record.definition.file} cannot be read; nothing was changed. See tunegate validate.`);
}
/** The folder of a version that a person names. Throws UsageError with the nearest name. */
function versionFor(record, name) {
	const found = record.versions.find((version) => version.name.text === name);
	if (found !== void 0) return found;
	const names = record.versions.map((version) => version.name.text);
	const likely = require_start.nearest(name, names);
	const hint = likely !== null ? `Did you mean ${likely}?` : names.length === 0 ? "It has none yet: tunegate new-version." : `It has: ${names.slice(-8).join(", ")}.`;
	throw new require_start.UsageError(`The task ${require_reading.taskNameOf(record) || "."} has no version "${name}". ${hint}`);
}
/** The version that is meant when none is named. */
function activeVersion(record) {
	const version = definitionFor(record).version;
	if (version !== null) return version;
	throw new require_start.UsageError(`${record.definition.file} names no active version. Name one, or start with tunegate new-version.`);
}
/** The bytes of one file, null when it is not there. */
async function readBytes({ snapshot, entries }, path, limit = require_reading.sizeLimit) {
	const entry = entries.find((one) => one.path === path);
	if (entry === void 0) return null;
	const content = entry.kind === "file" ? (await snapshot.read([entry], limit)).get(path) : void 0;
	if (content?.kind === "bytes") return content.bytes;
	throw new require_start.UsageError(`${path} cannot be read: it is ${content === void 0 ? "no regular file" : "too large"}.`);
}
/** A file that does not exist yet. */
const newFile = (path, text) => ({
	path,
	before: null,
	after: new TextEncoder().encode(text)
});
/** A YAML file with some values set; throws where that would change anything else. No change gives no item. */
async function editedFile(task, path, edits) {
	const before = await readBytes(task, path);
	if (before === null) throw new require_start.OperationError(`${path} is gone.`);
	const after = editedText(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(before), edits);
	const bytes = new TextEncoder().encode(after);
	return sameBytes(before, bytes) ? [] : [{
		path,
		before,
		after: bytes
	}];
}
const sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
/** The text of a YAML file with some values set. Throws UsageError where that would change anything else. */
function editedText(path, text, edits) {
	const edited = require_judging.editYaml(text, edits);
	if (edited !== null) return edited;
	const keys = edits.map((edit) => edit.path.join(".")).join(", ");
	throw new require_start.UsageError(`${path} is written in a way in which ${keys} cannot be set without changing more. Edit it by hand.`);
}
/** Sets keys of task.yaml in their usual order, and when it was changed. */
function taskEdits(values, now) {
	const places = {
		version: ["task_name"],
		status: ["version", "task_name"],
		deployed_version: ["version", "status"]
	};
	return [...Object.entries(values).map(([key, value]) => ({
		path: [key],
		value: require_judging.scalarNode(value),
		after: places[key] ?? []
	})), {
		path: ["updated"],
		value: require_judging.scalarNode(stamp(now)),
		after: ["created"]
	}];
}
/** The version in production, where only the task's status says so and is about to say something else; null elsewhere. */
function productionToNote(record) {
	const [hit, ...others] = require_reading.deployedHits(record, null);
	if (hit?.rule !== "status-deployed") return null;
	return others.some(({ version }) => version === hit.version) ? null : hit.version;
}

Object.defineProperty(exports, "activeVersion", {
  enumerable: true,
  get: function () {
    return activeVersion;
  }
});
Object.defineProperty(exports, "definitionFor", {
  enumerable: true,
  get: function () {
    return definitionFor;
  }
});
Object.defineProperty(exports, "editedFile", {
  enumerable: true,
  get: function () {
    return editedFile;
  }
});
Object.defineProperty(exports, "editedText", {
  enumerable: true,
  get: function () {
    return editedText;
  }
});
Object.defineProperty(exports, "newFile", {
  enumerable: true,
  get: function () {
    return newFile;
  }
});
Object.defineProperty(exports, "productionToNote", {
  enumerable: true,
  get: function () {
    return productionToNote;
  }
});
Object.defineProperty(exports, "readBytes", {
  enumerable: true,
  get: function () {
    return readBytes;
  }
});
Object.defineProperty(exports, "stamp", {
  enumerable: true,
  get: function () {
    return stamp;
  }
});
Object.defineProperty(exports, "taskEdits", {
  enumerable: true,
  get: function () {
    return taskEdits;
  }
});
Object.defineProperty(exports, "versionFor", {
  enumerable: true,
  get: function () {
    return versionFor;
  }
});
Object.defineProperty(exports, "work", {
  enumerable: true,
  get: function () {
    return work;
  }
});