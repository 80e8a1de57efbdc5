const require_start = require("./start.js");
const require_reading = require("./reading.js");

// src/records/edit-place.ts
/** The document with its places. Only called for texts that `readYaml` has taken: bounded in size and depth. */
function rootOf(text) {
	const [document] = new require_reading.Composer({
		stringKeys: true,
		prettyErrors: false,
		uniqueKeys: false,
		keepSourceTokens: true
	}).compose(new require_reading.Parser().parse(text), false, text.length);
	const contents = document?.contents ?? null;
	return require_reading.isMap(contents) ? contents : null;
}
function pairOf(map, key) {
	return map.items.find((pair) => {
		const node = pair.key;
		return require_reading.isScalar(node) && (typeof node.value === "string" ? node.value : node.source) === key;
	});
}
const isFlow = (map) => map.srcToken?.type === "flow-collection" || map.flow === true;
const isBlockScalar = (node) => require_reading.isScalar(node) && (node.type === require_reading.Scalar.BLOCK_LITERAL || node.type === require_reading.Scalar.BLOCK_FOLDED);
/** The offset behind a pair's colon, null when it has none. */
function colonEnd(pair) {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
	return colon === void 0 ? null : colon.offset + colon.source.length;
}
/** The end of a node's last character that is no white space. */
function writtenEnd(text, node) {
	const [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
/** Where what a node says ends; comments and blank lines behind it are not part of it. */
function contentEnd(text, node) {
	const [start, end] = node.range;
	if (isBlockScalar(node)) return /^[|>]\d?\+/.test(text.slice(start, start + 3)) ? end : writtenEnd(text, node);
	if (!("items" in node) || node.flow === true) return end;
	const last = node.items.at(-1);
	if (last === void 0 || last === null) return end;
	return "key" in last ? pairEnd(text, last) : contentEnd(text, last);
}
function pairEnd(text, pair) {
	const value = pair.value;
	const own = colonEnd(pair) ?? pair.key.range[1];
	return value === null || value.range[1] <= own ? own : contentEnd(text, value);
}
/** The beginning of the next line, or the end of the text. */
function nextLine(text, offset) {
	if (text[offset - 1] === "\n") return offset;
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
}
const lineEnd = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
/** How far this file moves inner mappings in. */
function stepOf(text) {
	const inner = /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:\s*#[^\n]*\n)*( +)[^\s#-]/m.exec(text)?.[1];
	return inner === void 0 ? 2 : Math.min(inner.length, 8);
}

// src/records/edit-tree.ts
/** Whether two trees hold the same values in the same order; where they stand does not count. */
function sameTree(a, b) {
	if (a.kind === "scalar" && b.kind === "scalar") return Object.is(a.value, b.value);
	if (a.kind === "list" && b.kind === "list") return a.items.length === b.items.length && a.items.every((item, index) => sameNode(item, b.items[index]));
	if (a.kind !== "map" || b.kind !== "map" || a.entries.size !== b.entries.size) return false;
	return [...a.entries].every(([key, { value }]) => sameNode(value, b.entries.get(key)?.value));
}
const sameNode = (a, b) => b !== void 0 && sameTree(a, b);
/**
* The tree with one value set, or with null taken away. Mappings on the way are made where there is none, or nothing yet.
* Null when the path leads through something else than a mapping, or what is to be taken away is not there.
*/
function withValue(root, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const entries = new Map(root.entries);
	const old = entries.get(key)?.value;
	if (rest.length === 0) {
		if (value === null) return entries.delete(key) ? {
			...root,
			entries
		} : null;
		entries.set(key, {
			keyOffset: 0,
			value
		});
		return {
			...root,
			entries
		};
	}
	const inner = mapAt(old);
	const changed = inner === null ? null : withValue(inner, rest, value);
	if (changed === null) return null;
	entries.set(key, {
		keyOffset: 0,
		value: changed
	});
	return {
		...root,
		entries
	};
}
function mapAt(node) {
	if (node === void 0 || node.kind === "scalar" && node.value === null) return {
		kind: "map",
		offset: 0,
		entries: /* @__PURE__ */ new Map()
	};
	return node.kind === "map" ? node : null;
}

// src/records/edit-value.ts
/** A value to be written; numbers keep the digits of `text` (`0.80`). Places of such nodes mean nothing. */
const scalarNode = (value, text = String(value)) => ({
	kind: "scalar",
	offset: 0,
	value,
	text,
	plain: typeof value !== "string"
});
/** A mapping to be written, in this order; entries that are null are left out. */
function mapNode(entries) {
	const kept = [...entries].flatMap(([key, value]) => value === null ? [] : [[key, {
		keyOffset: 0,
		value
	}]]);
	return {
		kind: "map",
		offset: 0,
		entries: new Map(kept)
	};
}
/** A list to be written. */
const listNode = (items) => ({
	kind: "list",
	offset: 0,
	items
});
/** Times are written without quotes. A bare date gets quotes: it may be a version's name, and some readers make a date of it. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;
/** Unquoted by every reader the same text: no indicator, no `: `, no ` #`, no edge spaces. */
const bareText = /^[\p{L}_/$][\p{L}\p{N}\p{M}_./@+-]*(?: [\p{L}\p{N}\p{M}_./@+-]+)*$/u;
/** A hash or a name that begins with a digit and is no number to anyone: neither `123e4` nor `1_000` nor `0x1f`. */
const digitsFirst = /^\d[\p{L}\p{N}_.-]*$/u;
function isBare(text) {
	if (time.test(text)) return true;
	if (require_reading.pythonKind(text) !== "text") return false;
	return bareText.test(text) || digitsFirst.test(text) && Number.isNaN(Number(text));
}
/** Written as in JSON, which YAML reads as well. Characters that no record may contain are escaped. */
const doubleQuoted = (text) => JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const needsEscapes = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
/** One text as YAML, in the quotes that were there where those can hold it. */
function quotedText(text, quoting) {
	if (quoting === "single" && !needsEscapes.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return quoting === "plain" && isBare(text) ? text : doubleQuoted(text);
}
/** One scalar as YAML on one line. Exponents are written so that PyYAML sees a number, too. */
function scalarText(node, quoting = "plain") {
	const { value, text } = node;
	if (typeof value === "string") return quotedText(value, quoting);
	if (typeof value !== "number") return String(value);
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
	const written = Number(text) === value ? text : String(value);
	return require_reading.pythonNumberText(written) ?? written;
}
/** A key as YAML. */
const keyText = (key) => quotedText(key, "plain");
/** A value on one line, collections in flow style. */
function flowText(node) {
	if (node.kind === "scalar") return scalarText(node, typeof node.value === "string" ? "double" : "plain");
	if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${keyText(key)}: ${flowText(value)}`).join(", ")}}`;
}
/** Whether a value stands on the line of its key. */
const isInline = (node) => node.kind === "scalar" || (node.kind === "list" ? node.items.length === 0 : node.entries.size === 0);
/** `key: value` as lines of a block mapping; `column` is the key's, `step` how far inner lines are moved in. */
function pairLines(key, node, column, step) {
	const head = `${" ".repeat(column)}${keyText(key)}:`;
	if (isInline(node)) return [`${head} ${node.kind === "scalar" ? scalarText(node) : flowText(node)}`];
	return [head, ...blockLines(node, column + step, step)];
}
/** A collection that is not empty as lines of block style. Lists and mappings inside a list are in flow style. */
function blockLines(node, column, step) {
	const pad = " ".repeat(column);
	if (node.kind === "scalar") return [`${pad}${scalarText(node)}`];
	if (node.kind === "list") return node.items.map((item) => `${pad}- ${flowText(item)}`);
	return [...node.entries].flatMap(([key, { value }]) => pairLines(key, value, column, step));
}
/** A mapping as the text of a new file. */
const documentText = (root) => `${blockLines(root, 0, 2).join("\n")}\n`;

// src/records/edit.ts
/**
* Sets values in the text of a YAML file and leaves every other character as it is: comments, order, quotes, line ends.
* (`Document.toString` of the yaml package lays out the whole file anew.) Each edit is checked by reading the result again:
* exactly the meant value may have changed. Null when a text cannot be read, or not be edited in this way.
*/
function editYaml(text, edits) {
	let current = text.startsWith("﻿") ? text.slice(1) : text;
	const mark = text.slice(0, text.length - current.length);
	for (const edit of edits) current = current === null ? null : editOnce(current, edit);
	return current === null ? null : mark + current;
}
function editOnce(text, edit) {
	const before = readTree(text);
	if (before === null) return null;
	const expected = withValue(before, edit.path, edit.value);
	if (expected === null) return null;
	if (sameTree(before, expected)) return text;
	const splices = splicesFor(text, edit);
	if (splices === null) return null;
	const result = apply(text, splices);
	const after = readTree(result);
	return after !== null && sameTree(after, expected) ? result : null;
}
/** The mapping in a YAML text, null when it is unreadable or no mapping. */
function readTree(text) {
	const { root } = require_reading.readYaml({
		file: "",
		task: null
	}, text, require_reading.positions(text));
	return root?.kind === "map" ? root : null;
}
function apply(text, splices) {
	return [...splices].sort((a, b) => b.from - a.from).reduce((result, { from, to, text: piece }) => result.slice(0, from) + piece + result.slice(to), text);
}
/** As far as mappings lead along the path. */
function targetOf(root, path) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const pair = pairOf(root, key);
	const value = pair?.value;
	if (rest.length > 0 && require_reading.isMap(value)) return targetOf(value, rest);
	return {
		map: root,
		pair,
		key,
		rest
	};
}
function splicesFor(text, edit) {
	const root = rootOf(text);
	const target = root === null ? null : targetOf(root, edit.path);
	if (target === null) return null;
	const { map, pair, key, rest } = target;
	if (edit.value === null) return pair === void 0 || rest.length > 0 ? null : removal(text, map, pair);
	const value = wrapped(rest, edit.value);
	if (pair === void 0) return insertion(text, map, key, value, edit);
	return replacement(text, map, pair, value);
}
const wrapped = (path, value) => path.reduceRight((inner, key) => mapNode([[key, inner]]), value);
/** Whole lines, put in at the beginning of a line. */
function lineSplice(text, offset, lines) {
	const end = lineEnd(text);
	const block = lines.join(end);
	return {
		from: offset,
		to: offset,
		text: offset === text.length && !text.endsWith("\n") && text !== "" ? end + block : block + end
	};
}
function insertion(text, map, key, value, { after = [], apart = false }) {
	const sibling = after.map((name) => pairOf(map, name)).find((pair) => pair !== void 0) ?? map.items.at(-1);
	if (isFlow(map)) return flowInsertion(text, map, sibling, `${keyText(key)}: ${flowText(value)}`);
	const first = map.items[0];
	if (sibling === void 0 || first === void 0) return null;
	const lines = pairLines(key, value, columnOf(text, first.key.range[0]), stepOf(text));
	return [lineSplice(text, nextLine(text, pairEnd(text, sibling)), apart ? ["", ...lines] : lines)];
}
function flowInsertion(text, map, sibling, pair) {
	if (sibling === void 0) {
		const inside = map.range[0] + 1;
		return [{
			from: inside,
			to: inside,
			text: pair
		}];
	}
	const end = pairEnd(text, sibling);
	return [{
		from: end,
		to: end,
		text: `, ${pair}`
	}];
}
function replacement(text, map, pair, value) {
	const old = pair.value;
	const colon = colonEnd(pair);
	if (colon === null) return null;
	if (old === null || old.range[0] === old.range[1]) return valueAt(text, map, pair, value, colon, colon);
	if ("items" in old && old.flow !== true) return blockReplacement(text, map, pair, value, colon);
	if (isInline(value) || isFlow(map)) {
		const end = isBlockScalar(old) ? writtenEnd(text, old) : old.range[1];
		return [{
			from: old.range[0],
			to: end,
			text: inlineText(value, old)
		}];
	}
	return isBlockScalar(old) ? null : valueAt(text, map, pair, value, colon, old.range[1]);
}
/** Puts a value behind a colon, in the place of what ends at `end` on the same line. */
function valueAt(text, map, pair, value, colon, end) {
	if (isInline(value) || isFlow(map)) return [{
		from: colon,
		to: end,
		text: ` ${inlineText(value, pair.value)}`
	}];
	const step = stepOf(text);
	const lines = blockLines(value, columnOf(text, pair.key.range[0]) + step, step);
	return [{
		from: colon,
		to: end,
		text: ""
	}, lineSplice(text, nextLine(text, end), lines)];
}
/** A block collection goes with the comments inside of it; the one behind its key stays. */
function blockReplacement(text, map, pair, value, colon) {
	const from = nextLine(text, colon);
	const to = nextLine(text, pairEnd(text, pair));
	if (from >= to) return null;
	return [{
		from,
		to,
		text: ""
	}, ...valueAt(text, map, pair, value, colon, colon)];
}
const inlineText = (value, old) => value.kind === "scalar" ? scalarText(value, quotingOf(old)) : flowText(value);
function quotingOf(node) {
	if (!require_reading.isScalar(node)) return "plain";
	if (node.type === require_reading.Scalar.QUOTE_SINGLE) return "single";
	return node.type === require_reading.Scalar.QUOTE_DOUBLE ? "double" : "plain";
}
function removal(text, map, pair) {
	const index = map.items.indexOf(pair);
	const start = pair.key.range[0];
	if (isFlow(map)) return flowRemoval(text, map, index);
	const line = start - columnOf(text, start);
	if (map.items.length < 2 || text.slice(line, start).trim() !== "") return null;
	return [{
		from: line,
		to: nextLine(text, pairEnd(text, pair)),
		text: ""
	}];
}
function flowRemoval(text, map, index) {
	const [before, pair, after] = [
		map.items[index - 1],
		map.items[index],
		map.items[index + 1]
	];
	if (pair === void 0) return null;
	if (before !== void 0) return [{
		from: pairEnd(text, before),
		to: pairEnd(text, pair),
		text: ""
	}];
	const end = after === void 0 ? pairEnd(text, pair) : after.key.range[0];
	return [{
		from: pair.key.range[0],
		to: end,
		text: ""
	}];
}

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
	const edited = editYaml(text, edits);
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
		value: scalarNode(value),
		after: places[key] ?? []
	})), {
		path: ["updated"],
		value: scalarNode(stamp(now)),
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
Object.defineProperty(exports, "documentText", {
  enumerable: true,
  get: function () {
    return documentText;
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
Object.defineProperty(exports, "listNode", {
  enumerable: true,
  get: function () {
    return listNode;
  }
});
Object.defineProperty(exports, "mapNode", {
  enumerable: true,
  get: function () {
    return mapNode;
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
Object.defineProperty(exports, "readTree", {
  enumerable: true,
  get: function () {
    return readTree;
  }
});
Object.defineProperty(exports, "sameTree", {
  enumerable: true,
  get: function () {
    return sameTree;
  }
});
Object.defineProperty(exports, "scalarNode", {
  enumerable: true,
  get: function () {
    return scalarNode;
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
Object.defineProperty(exports, "withValue", {
  enumerable: true,
  get: function () {
    return withValue;
  }
});
Object.defineProperty(exports, "work", {
  enumerable: true,
  get: function () {
    return work;
  }
});