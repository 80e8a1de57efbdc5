const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_path = require("node:path");
let node_util = require("node:util");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");

// src/domain/errors.ts
/** Wrong usage or configuration: the person can fix it by calling differently. Ends the process with status 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** The work could not be done (file system, git, GitHub). Ends the process with status 3; `cause` keeps the origin. */
var OperationError = class extends Error {
	name = "OperationError";
};

// src/adapters/local/files.ts
/** Larger files, and those that are no records by their name, are not hashed: a model of gigabytes would take minutes. */
const HASH_LIMIT = 8388608;
const RECORD_NAME = /\.(?:ya?ml|jsonl?)$/i;
/**
* The file's bytes, or its size when that is above `limit` bytes. Opens neither links nor devices, and reads no more than
* the size found on opening, so that a file which grows meanwhile cannot fill the memory.
* Throws OperationError when it cannot be read.
*/
function readFile(root, path, limit) {
	return withFile(root, path, (file, size) => size > limit ? {
		kind: "too-large",
		size
	} : {
		kind: "bytes",
		bytes: readAtMost(file, size)
	});
}
function withFile(root, path, use) {
	const flags = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
	let file;
	try {
		file = (0, node_fs.openSync)(`${root}/${path}`, flags);
		const status = (0, node_fs.fstatSync)(file);
		if (!status.isFile()) throw new OperationError(`${path} is no longer a regular file`);
		return use(file, status.size);
	} catch (error) {
		if (error instanceof OperationError) throw error;
		throw new OperationError(`Cannot read ${path}: ${reasonOf(error)}`, { cause: error });
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}
function readAtMost(file, size) {
	const bytes = new Uint8Array(size);
	let filled = 0;
	while (filled < size) {
		const count = (0, node_fs.readSync)(file, bytes, filled, size - filled, null);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}
/** The entry at `path` without following links; null for a directory, a device, or nothing at all. */
function entryAt(root, path) {
	const status = statusOf(root, path);
	if (status === null) return null;
	if (status.isSymbolicLink()) return {
		path,
		kind: "symlink",
		id: linkId(root, path)
	};
	if (!status.isFile()) return null;
	return {
		path,
		kind: "file",
		id: fileId(root, path, status)
	};
}
/** What stands at `path`, links not followed; null when nothing does. */
function statusOf(root, path) {
	try {
		return (0, node_fs.lstatSync)(`${root}/${path}`, {
			bigint: true,
			throwIfNoEntry: false
		}) ?? null;
	} catch (error) {
		if (codeOf(error) === "ENOTDIR") return null;
		throw new OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
	}
}
/** A link's blob in git is the text of its target. */
function linkId(root, path) {
	try {
		return blobId((0, node_fs.readlinkSync)(`${root}/${path}`, { encoding: "buffer" }));
	} catch (error) {
		throw new OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
	}
}
function fileId(root, path, status) {
	if (!RECORD_NAME.test(path) || status.size > HASH_LIMIT) return identity(status);
	const content = readFile(root, path, HASH_LIMIT);
	return content.kind === "bytes" ? blobId(content.bytes) : identity(status);
}
/** No blob id, but still equal only for the same unchanged file. */
function identity(status) {
	return `stat:${status.dev}:${status.ino}:${status.size}:${status.mtimeNs}`;
}
/** The id that git gives to a blob of these bytes. */
function blobId(bytes) {
	return (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** The entry's id as git would have it: a file that was not hashed before is read in pieces. */
function blobIdOf(root, entry) {
	if (!entry.id.startsWith("stat:") || entry.kind !== "file") return entry.id;
	return withFile(root, entry.path, (file, size) => {
		const hash = (0, node_crypto.createHash)("sha1").update(`blob ${size}\0`);
		const buffer = Buffer.allocUnsafe(1048576);
		for (let count = -1; count !== 0;) {
			count = (0, node_fs.readSync)(file, buffer, 0, buffer.length, null);
			hash.update(buffer.subarray(0, count));
		}
		return hash.digest("hex");
	});
}
/** A system error's code such as `ENOENT`, null for anything else. */
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
/** A system error in few words, without the path that Node puts into its messages. */
function reasonOf(error) {
	const known = {
		ENOENT: "it does not exist",
		EACCES: "permission denied",
		EPERM: "permission denied",
		ELOOP: "it is a symbolic link",
		ENOTDIR: "it is not a directory",
		EISDIR: "it is a directory"
	};
	const code = codeOf(error);
	return (code !== null ? known[code] : void 0) ?? code ?? "unexpected error";
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish$1(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer);
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$1 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish$1(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version$2 = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$2;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$1;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazy(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, ch._zod.def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// src/domain/report/exit-status.ts
const reportResults = [
	"pass",
	"fail",
	"inconclusive",
	"pending"
];
/** What ends with status 1 beside a pass: `error` is failed gates and error findings; the others add to it. */
const failOnChoices = [
	"error",
	"inconclusive",
	"warning",
	"never"
];
/**
* The one place that turns a result into an exit status: 0 fine (pending and inconclusive too), 1 a gate failed or a
* finding is an error. `fail-on` moves the line, `warn-only` takes it away; the result itself says the same either way.
*/
function exitStatus(report, failOn, warnOnly) {
	if (warnOnly || failOn === "never") return 0;
	const has = (severity) => report.findings.some((finding) => finding.severity === severity);
	if (report.result === "fail" || has("error")) return 1;
	if (failOn === "inconclusive") return report.result === "inconclusive" ? 1 : 0;
	if (failOn === "warning") return report.result === "inconclusive" || has("warning") ? 1 : 0;
	return 0;
}

// src/domain/records/version-name.ts
const versionStrategies = [
	"semantic",
	"date",
	"hybrid"
];
const dayMs = 864e5;
const daySeconds = 86400;
const experimentForm = /^(.*?)-exp(?:(\d{1,9})|-([A-Za-z0-9][A-Za-z0-9._-]*))?$/;
const semanticForm = /^v(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/;
const hybridForm = /^v(0|[1-9]\d{0,8})(?:-(\d{8})|_(\d{10}))$/;
const dateForm = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))$/;
/** Days since 1970-01-01 of a real calendar date, null for one such as 2025-02-30. */
function dayNumber(year, month, day) {
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return new Date(ms).toISOString().startsWith(`${year}-${month}-${day}T`) ? ms / dayMs : null;
}
/** The date of a day number, `YYYY-MM-DD`. */
const dayText = (day) => (/* @__PURE__ */ new Date(day * dayMs)).toISOString().slice(0, 10);
function readDay(text) {
	const match = dateForm.exec(text);
	if (match === null) return null;
	const [, year = match[4] ?? "", month = match[5] ?? "", day = match[6] ?? ""] = match;
	return dayNumber(year, month, day);
}
function readNumber(text, taskName) {
	const semantic = semanticForm.exec(text);
	if (semantic !== null) return {
		strategy: "semantic",
		order: [Number(semantic[1]), Number(semantic[2] ?? "0")]
	};
	const hybrid = hybridForm.exec(text);
	if (hybrid !== null) {
		const [, number, date, second] = hybrid;
		const day = date === void 0 ? null : readDay(date);
		const time = day === null ? second : day * daySeconds;
		return time === void 0 ? null : {
			strategy: "hybrid",
			order: [Number(number), Number(time)]
		};
	}
	const prefix = taskName === null ? "" : `${taskName}-`;
	const day = prefix !== "" && text.startsWith(prefix) && text.length === prefix.length + 10 ? readDay(text.slice(prefix.length)) : readDay(text);
	return day === null ? null : {
		strategy: "date",
		order: [day]
	};
}
/**
* Reads a version's name: `v2`, `v2.1` (semantic); `2025-01-07`, `20250107`, `{task}-2025-01-07` (date);
* `v2-20250107`, `v2_1736236800` (hybrid); each with `-exp`, `-exp2` or `-exp-name` behind it.
* Dates must exist in the calendar. Any other name has `strategy: null`.
*/
function parseVersionName(text, taskName = null) {
	const match = experimentForm.exec(text);
	const known = readNumber(match?.[1] ?? text, taskName);
	if (known === null) return {
		text,
		strategy: null,
		experimental: false,
		experiment: "",
		order: []
	};
	return {
		text,
		...known,
		experimental: match !== null,
		experiment: match?.[2] ?? match?.[3] ?? ""
	};
}
/** Whether a name follows the task's declared strategy; every name fits where none is declared. */
const fitsStrategy = (name, strategy) => strategy === null || name.strategy === strategy;
/**
* Names are compared number by number: family, number, kind, minor or time, release. Semantic and hybrid names are
* one family (a task that moves from `v2` to `v3-20250115` stays in order), dates are the next, unknown names the last.
*/
function orderKey(name) {
	const [first = 0, second = 0] = name.order;
	const release = name.experimental ? 0 : 1;
	switch (name.strategy) {
		case "semantic": return [
			0,
			first,
			0,
			second,
			release
		];
		case "hybrid": return [
			0,
			first,
			1,
			second,
			release
		];
		case "date": return [
			1,
			first,
			0,
			0,
			release
		];
		case null: return [2];
	}
}
/** Whether the order of the two follows from their names; else only their times can tell which is older. */
const sameFamily = (a, b) => a.strategy !== null && b.strategy !== null && a.strategy === "date" === (b.strategy === "date");
function compareLists(a, b) {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** By text, digits as numbers (`exp2` before `exp10`); zero only for equal texts. */
function compareText(a, b) {
	const partsA = a.match(/\d+|\D+/g) ?? [];
	const partsB = b.match(/\d+|\D+/g) ?? [];
	for (const [index, partA] of partsA.entries()) {
		const partB = partsB[index];
		if (partB === void 0) return 1;
		if (partA === partB) continue;
		const difference = Number(partA) - Number(partB);
		if (Number.isFinite(difference) && difference !== 0) return difference;
		if (partA !== partB) return partA < partB ? -1 : 1;
	}
	return partsB.length > partsA.length ? -1 : 0;
}
/**
* The order of a task's versions, oldest first: negative when `a` comes before `b`, zero only for the same name.
* An experiment comes just before the release of its number. Ties (two experiments of one number, two forms of one
* date, unknown names) go by time of creation, those without one first, then by name.
* @param created times of creation in milliseconds since 1970, null where unknown
*/
function compareVersions(a, b, created = {
	createdA: null,
	createdB: null
}) {
	const byName = compareLists(orderKey(a), orderKey(b));
	if (byName !== 0) return byName;
	const { createdA, createdB } = created;
	if (createdA !== createdB) {
		if (createdA === null) return -1;
		if (createdB === null) return 1;
		return createdA - createdB;
	}
	return compareText(a.text, b.text);
}
const last = (names) => names.reduce((a, b) => a === null || compareVersions(a, b) < 0 ? b : a, null);
function nextSemantic(existing, minor) {
	const numbered = existing.filter((name) => name.strategy === "semantic" || name.strategy === "hybrid");
	if (minor) {
		const [major = 1, minorNumber = -1] = last(numbered.filter((name) => name.strategy === "semantic" && !name.experimental))?.order ?? [];
		return minorNumber < 0 ? "v1" : `v${major}.${minorNumber + 1}`;
	}
	const free = numbered.map((name) => {
		const [first = 0, second = 0] = name.order;
		return name.experimental && name.strategy === "semantic" && second === 0 ? first : first + 1;
	});
	return `v${Math.max(1, ...free)}`;
}
/** The first day from today on that lies behind the newest version, so that the order stays right. */
function nextDay(today, newest, used) {
	if (newest === null) return today;
	return Math.max(today, newest.experimental ? used : used + 1);
}
function nextDate(existing, now) {
	const newest = last(existing.filter((name) => name.strategy === "date"));
	const day = dayText(nextDay(Math.floor(now / dayMs), newest, newest?.order[0] ?? 0));
	const written = newest?.text.replace(experimentForm, "$1") ?? "";
	return /^\d{8}$/.test(written) ? day.replaceAll("-", "") : `${written.slice(0, -10)}${day}`;
}
function nextHybrid(existing, minor, now) {
	const numbered = existing.filter((name) => name.strategy === "semantic" || name.strategy === "hybrid");
	const newest = last(numbered);
	const [number = 0, used = 0] = newest?.order ?? [];
	const stamped = newest !== null && /_\d{10}/.test(newest.text);
	const [today, step] = stamped ? [Math.floor(now / 1e3), 1] : [Math.floor(now / dayMs) * daySeconds, daySeconds];
	const hybrid = newest?.strategy === "hybrid";
	const same = newest !== null && (minor || newest.experimental && (!hybrid || used <= today));
	const time = same && hybrid ? Math.max(today, newest.experimental ? used : used + step) : today;
	const text = stamped ? `_${time}` : `-${dayText(Math.ceil(time / daySeconds)).replaceAll("-", "")}`;
	return `v${same ? number : number + 1}${text}`;
}
/**
* The name of the next version. It follows the strategy's form, is not among `existing` (pass removed names too), and
* comes after all existing names of its family; a minor comes after all releases and may stand before an experiment.
* A second version on one day gets the next free day: the convention has no form for two.
*/
function nextVersion(strategy, existing, options) {
	const next = {
		semantic: () => nextSemantic(existing, options.minor),
		date: () => nextDate(existing, options.now),
		hybrid: () => nextHybrid(existing, options.minor, options.now)
	}[strategy]();
	if (!options.exp) return next;
	const taken = new Set(existing.map((name) => name.text));
	let name = `${next}-exp`;
	for (let number = 2; taken.has(name); number++) name = `${next}-exp${number}`;
	return name;
}

// src/domain/language.ts
/** Languages of the messages. */
const languages = ["en", "zh-TW"];

// src/domain/records/records.ts
const taskStatuses = [
	"created",
	"configuring",
	"training",
	"evaluating",
	"deployed",
	"archived"
];
const deployTargets = [
	"huggingface",
	"ollama",
	"api",
	"local"
];

// src/render/escape/visible.ts
/** Longest piece of data that is shown, in code points; the rest becomes an ellipsis (HAZARDS B31). */
const longestData = 80;
/**
* What a reader cannot see or what moves other characters: C0 and C1 controls, directional marks, line separators,
* zero-width space, byte-order mark, soft hyphen, tag characters, lone surrogates. Joiners stay: scripts and emoji need them.
*/
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
function nameOf(character) {
	const point = character.codePointAt(0) ?? 0;
	if (/[\t\n\r\u2028\u2029]/u.test(character)) return " ";
	if (point <= 255) return `\\x${point.toString(16).padStart(2, "0")}`;
	return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
/** The text on one line with everything invisible written out: ESC as `\x1b`, U+202E as its number. */
const visible = (text) => text.replace(/\r\n/gu, " ").replace(unseen, nameOf);
/** `visible`, and cut after `limit` code points with an ellipsis; never inside a surrogate pair. */
function short(text, limit = 80) {
	const points = [...visible(text.slice(0, 2 * limit + 2))];
	return points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : points.join("");
}

// src/domain/judge/policy.ts
const baselineWords = [
	"deployed",
	"parent",
	"active"
];
/** Whether a text is one of the rules, not a version's name. */
const isBaselineWord = (text) => baselineWords.some((word) => word === text);
/** The two sides of a pull request. */
const sides = ["base", "head"];
/** `strict` demands the whole interval within the allowed drop. */
const regressionModes = ["normal", "strict"];
/** What has to reach the threshold: the value, or the lower end of its interval. */
const thresholdModes = ["point", "lower-bound"];
/** A rule's severity as a policy sets it. */
const ruleSettings = [
	"off",
	"notice",
	"warning",
	"error"
];
/** The policy where a repository has no tunegate.yaml. */
const defaultPolicy = {
	rules: /* @__PURE__ */ new Map(),
	metrics: [],
	baseline: "deployed",
	maxRegression: .01,
	regressionMode: "normal",
	thresholdMode: "point",
	confidence: .95,
	guards: [],
	protectedClasses: [],
	criteria: "base",
	waivers: "base"
};

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params),
		partial: true
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
	return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};

// src/records/nearest.ts
const longest = 64;
/**
* The known word that a person most likely meant: at most two letters away, one for words of up to four letters.
* Case, `-` and `_` do not count as letters. Null when there is none, and for very short words.
*/
function nearest(word, known) {
	if (word.length > longest) return null;
	const folded = fold(word);
	let best = null;
	let bestDistance = folded.length < 3 ? 1 : folded.length <= 4 ? 2 : 3;
	for (const candidate of known) {
		if (candidate === word || Math.abs(candidate.length - word.length) > 4) continue;
		const found = edits(folded, fold(candidate));
		if (found < bestDistance) {
			best = candidate;
			bestDistance = found;
		}
	}
	return best;
}
/** Letters to change; two that changed places are one mistake. */
function edits(a, b) {
	const found = distance(a, b);
	return found === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : found;
}
const sorted = (word) => [...word].sort().join("");
const fold = (word) => word.toLowerCase().replaceAll(/[-_ ]/g, "");

// src/settings/options.ts
/** What each setting with a closed list of values takes; the first is the default where there is one. */
const choices = {
	format: [
		"terminal",
		"markdown",
		"json",
		"html",
		"junit",
		"sarif"
	],
	language: languages,
	criteria: sides,
	comment: [
		"changes",
		"always",
		"on-failure",
		"never"
	],
	"fail-on": failOnChoices,
	apply: [
		"pull-request",
		"commit",
		"working-tree"
	]
};
/** Every setting of SPEC section 10. Help, usage errors and shell completion come from this table. */
const options = {
	"working-directory": {
		kind: "text",
		summary: "work in this folder; paths start there",
		value: "<folder>",
		short: "C"
	},
	"config-file": {
		kind: "text",
		summary: "the policy file, if not tunegate.yaml",
		value: "<file>"
	},
	format: {
		kind: "choice",
		summary: "the form of output",
		choices: choices.format
	},
	language: {
		kind: "choice",
		summary: "the language of the output",
		choices: choices.language,
		alias: "lang"
	},
	"base-ref": {
		kind: "text",
		summary: "compare with this git revision or folder",
		value: "<ref>"
	},
	"head-ref": {
		kind: "text",
		summary: "judge this git revision or folder",
		value: "<ref>"
	},
	baseline: {
		kind: "text",
		summary: `${baselineWords.join(", ")}, or a version`,
		value: "<version>"
	},
	criteria: {
		kind: "choice",
		summary: "judge by the success criteria of",
		choices: choices.criteria
	},
	"fail-on": {
		kind: "choice",
		summary: "exit 1 on",
		choices: choices["fail-on"]
	},
	"warn-only": {
		kind: "switch",
		summary: "report failures, but exit 0"
	},
	"report-file": {
		kind: "text",
		summary: "write the JSON report to this file, too",
		value: "<file>"
	},
	"dry-run": {
		kind: "switch",
		summary: "say what would be done, and do nothing"
	},
	apply: {
		kind: "choice",
		summary: "carry it out in the working tree",
		choices: choices.apply,
		bare: "working-tree"
	},
	confirm: {
		kind: "text",
		summary: "owner/repo, to clean up without a pull request",
		value: "<name>"
	},
	"max-deletions": {
		kind: "count",
		summary: "the most versions that one run removes",
		value: "<n>"
	},
	"exempt-versions": {
		kind: "list",
		summary: "versions never to remove, with commas",
		value: "<names>"
	},
	comment: {
		kind: "choice",
		summary: "when to comment on the pull request",
		choices: choices.comment
	},
	"comment-key": {
		kind: "text",
		summary: "one comment for each key",
		value: "<key>"
	},
	"job-summary": {
		kind: "switch",
		summary: "write the job summary"
	},
	"github-token": {
		kind: "text",
		summary: "the token for the API of GitHub",
		value: "<token>"
	}
};
/** Whether `name` is the full name of a setting. */
const isOptionName = (name) => Object.hasOwn(options, name);

// src/settings/settings.ts
/** What a policy file lays down for every run, with what was given for this one over it. */
function overFile(fromFile, given) {
	return {
		...fromFile,
		...present(given)
	};
}
const present = (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0 && value !== ""));
const text = _default(nullable(string()), null);
const trueWords = [
	"true",
	"True",
	"TRUE"
];
const words = _enum([
	...trueWords,
	"false",
	"False",
	"FALSE"
]);
const toggle = union([boolean(), pipe(words, transform((word) => trueWords.includes(word)))]);
const version$1 = string().check(_regex(/^[^\s/\\]{1,128}$/));
const commentKey = string().check(_regex(/^(?!.*--)[A-Za-z0-9._-]{1,64}$/));
const count = pipe(string().check(_regex(/^\d{1,6}$/)), transform(Number));
const split = pipe(string(), transform((list) => list.split(/[\s,]+/).filter((name) => name !== "")));
const schema = strictObject({
	"working-directory": _default(string(), "."),
	"config-file": text,
	format: _default(nullable(_enum(choices.format)), null),
	language: _default(nullable(_enum(choices.language)), null),
	"base-ref": text,
	"head-ref": text,
	baseline: _default(nullable(version$1), null),
	criteria: _default(nullable(_enum(choices.criteria)), null),
	"fail-on": _default(_enum(choices["fail-on"]), "error"),
	"warn-only": _default(toggle, false),
	"report-file": text,
	"dry-run": optional(toggle),
	apply: _default(_enum(choices.apply), "pull-request"),
	confirm: text,
	"max-deletions": _default(count, 10),
	"exempt-versions": _default(pipe(split, array(version$1)), []),
	comment: _default(_enum(choices.comment), "changes"),
	"comment-key": _default(commentKey, "default"),
	"job-summary": _default(toggle, true),
	"github-token": text
});
/** What a value must look like, where the setting has no closed list of values. */
const expectations = {
	"warn-only": "true or false",
	"dry-run": "true or false",
	"job-summary": "true or false",
	"max-deletions": "a whole number from 0 to 999999",
	"exempt-versions": "names of versions with commas between them",
	baseline: `${baselineWords.join(", ")}, or the name of a version`,
	"comment-key": "1 to 64 letters, digits, dots, underscores and single hyphens"
};
/**
* Checks what was given and fills in the defaults. An empty text counts as not given, as the runner passes an unset input.
* Throws UsageError, in our own words, for an unknown name, a value of the wrong form, and settings that exclude each other.
*/
function readSettings(given, origin) {
	const stated = present(given);
	const parsed = schema.safeParse(stated);
	if (!parsed.success) throw wrongSetting(parsed.error, stated, origin);
	const data = parsed.data;
	const settings = {
		workingDirectory: data["working-directory"],
		configFile: data["config-file"],
		format: data.format,
		language: data.language,
		baseRef: data["base-ref"],
		headRef: data["head-ref"],
		baseline: baselineChoice(data.baseline),
		criteria: data.criteria,
		failOn: data["fail-on"],
		warnOnly: data["warn-only"],
		reportFile: data["report-file"],
		dryRun: data["dry-run"] ?? data.apply !== "working-tree",
		apply: data.apply,
		confirm: data.confirm,
		maxDeletions: data["max-deletions"],
		exemptVersions: Object.freeze(data["exempt-versions"]),
		comment: data.comment,
		commentKey: data["comment-key"],
		jobSummary: data["job-summary"],
		githubToken: data["github-token"]
	};
	checkTogether(settings, origin);
	return Object.freeze(settings);
}
function baselineChoice(name) {
	if (name === null || isBaselineWord(name)) return name;
	return { version: name };
}
/** The rules that look at more than one setting. */
function checkTogether(settings, origin) {
	if (settings.apply === "working-tree" && origin === "input") throw new UsageError("apply: working-tree is for a terminal; a workflow takes pull-request or commit.");
	if (!settings.dryRun && settings.apply === "commit" && settings.confirm === null) throw new UsageError(`${shown("apply", origin)} commit removes versions without a review: it also needs ${shown("confirm", origin)} with the name of the repository (owner/repo).`);
}
function wrongSetting(error, given, origin) {
	const [issue] = error.issues;
	const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	if (unknown !== void 0) return unknownSetting(unknown, Object.keys(options), origin);
	const name = String(issue?.path[0]);
	if (!isOptionName(name)) return new UsageError("The settings have an impossible form.");
	const value = name === "github-token" ? "" : ` is "${String(given[name])}"`;
	const option = options[name];
	const allowed = "choices" in option ? `one of ${option.choices.join(", ")}` : expectations[name];
	const likely = "choices" in option ? nearest(String(given[name]), option.choices) : null;
	return new UsageError(`${shown(name, origin)}${value}, but must be ${allowed ?? "a text"}.${likely === null ? "" : ` Did you mean ${likely}?`}`);
}
/** The error for a name that is no setting, with the nearest of `known`. */
function unknownSetting(name, known, origin) {
	const likely = nearest(name, known);
	const hint = likely === null ? "" : ` Did you mean ${shown(likely, origin)}?`;
	return new UsageError(`Unknown ${origin === "flag" ? "option" : "input"} ${shown(name, origin)}.${hint}`);
}
const shown = (name, origin) => origin === "flag" ? `--${name}` : name;

// src/tool-version.ts
/** Tunegate's own version; a test holds it equal to package.json, which the built files must not need. */
const toolVersion = "0.1.0";
/** How documents name the program that made them. */
const tool = {
	name: "tunegate",
	version: toolVersion
};

// src/adapters/local/working-folder.ts
/** The working directory, links resolved. Throws UsageError when it is no folder. */
function workingFolder(path) {
	try {
		const real = (0, node_fs.realpathSync)(path);
		if ((0, node_fs.statSync)(real).isDirectory()) return real;
	} catch (error) {
		throw new UsageError(`The working directory ${path} cannot be used: ${reasonOf(error)}.`, { cause: error });
	}
	throw new UsageError(`The working directory ${path} is not a folder.`);
}

// src/cli/command.ts
/** A command whose code takes no other formats than those of its list. */
function command({ load, ...about }) {
	const run = async (invocation) => {
		const format = about.formats.find((one) => one === invocation.style.format);
		if (format === void 0) throw new UsageError(`tunegate ${about.name} has no format ${invocation.style.format}, but ${about.formats.join(", ")}.`);
		return (await load())({
			...invocation,
			style: {
				...invocation.style,
				format
			}
		});
	};
	return {
		...about,
		run
	};
}
/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
const everywhere = [
	"format",
	"language",
	"working-directory",
	"config-file"
];

// src/cli/formats.ts
const reportFormats = choices.format;
const validationFormats = [
	"terminal",
	"json",
	"junit",
	"sarif"
];
const planFormats = [
	"terminal",
	"markdown",
	"json"
];
const documentFormats = ["terminal", "json"];
const textFormats = ["terminal"];
/** Forms of other tools, which `export` writes. */
const exportForms = [
	"model-index",
	"dvc",
	"badge"
];

// src/cli/daily-commands.ts
const task$1 = {
	name: "task",
	summary: "name or path; else the one in use",
	optional: true
};
const version = {
	name: "version",
	summary: "else the active one",
	optional: true
};
const force = [{
	name: "force",
	kind: "switch",
	summary: "although a gate fails; needs --reason"
}, {
	name: "reason",
	kind: "text",
	summary: "why; it stays in lineage.yaml",
	value: "<text>"
}];
/** What the guide has a person do by hand. */
const workCommands = [
	command({
		name: "new-task",
		summary: "make a complete task directory",
		positionals: [{
			name: "name",
			summary: "its name, or the path of its folder"
		}],
		flags: [],
		own: [
			{
				name: "type",
				kind: "text",
				summary: "such as classification",
				value: "<type>"
			},
			{
				name: "domain",
				kind: "text",
				summary: "such as finance",
				value: "<domain>"
			},
			{
				name: "text-language",
				kind: "text",
				summary: "of the texts, such as zh-TW",
				value: "<language>"
			},
			{
				name: "labels",
				kind: "text",
				summary: "the classes, with commas",
				value: "<names>"
			},
			{
				name: "metric",
				kind: "text",
				summary: "the primary metric",
				value: "<metric>"
			},
			{
				name: "threshold",
				kind: "text",
				summary: "what it has to reach",
				value: "<number>"
			},
			{
				name: "strategy",
				kind: "choice",
				summary: "version names",
				choices: versionStrategies
			},
			{
				name: "target",
				kind: "choice",
				summary: "ships to",
				choices: deployTargets
			},
			{
				name: "base-model",
				kind: "text",
				summary: "what is fine-tuned",
				value: "<model>"
			}
		],
		formats: documentFormats,
		example: "tunegate new-task entity-sentiment --threshold 0.80",
		load: async () => (await Promise.resolve().then(() => require("./new-task.js"))).run
	}),
	command({
		name: "new-version",
		summary: "make the next version and set it active",
		positionals: [task$1],
		flags: [],
		own: [
			{
				name: "minor",
				kind: "switch",
				summary: "a small change: v2.1 after v2"
			},
			{
				name: "exp",
				kind: "text",
				bare: "",
				summary: "an experiment: v3-exp",
				value: "<name>"
			},
			{
				name: "from",
				kind: "text",
				summary: "start from this one",
				value: "<version>"
			},
			{
				name: "change",
				kind: "text",
				summary: "what is going to change",
				value: "<text>"
			}
		],
		formats: documentFormats,
		example: "tunegate new-version entity-sentiment --minor",
		load: async () => (await Promise.resolve().then(() => require("./new-version.js"))).run
	}),
	command({
		name: "record",
		summary: "fill lineage.yaml from what training wrote",
		positionals: [task$1, version],
		flags: [],
		formats: documentFormats,
		example: "tunegate record entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./record.js"))).run
	}),
	command({
		name: "deploy",
		summary: "put a version into production, if gates pass",
		positionals: [task$1, version],
		flags: ["baseline", "fail-on"],
		own: force,
		formats: documentFormats,
		example: "tunegate deploy entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).deploy
	}),
	command({
		name: "rollback",
		summary: "back to what was in production before",
		positionals: [task$1, {
			name: "version",
			summary: "the one to go back to",
			optional: true
		}],
		flags: ["fail-on"],
		own: force,
		formats: documentFormats,
		example: "tunegate rollback entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).rollback
	}),
	command({
		name: "promote",
		summary: "make an experiment the next regular version",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}, {
			name: "exp",
			summary: "the experiment, such as v3-exp"
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate promote entity-sentiment v3-exp",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).promote
	}),
	command({
		name: "archive",
		summary: "put a task away",
		positionals: [{
			name: "task",
			summary: "the name or path of a task"
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate archive entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).archive
	}),
	command({
		name: "path",
		summary: "print the folder of a task or a version",
		positionals: [task$1, {
			name: "version",
			summary: "a version, for its own folder",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate path entity-sentiment v2",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).path
	}),
	command({
		name: "use",
		summary: "remember a task, to leave out its name",
		positionals: [{
			name: "task",
			summary: "name or path; asked for if left out",
			optional: true
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate use entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./use.js"))).run
	}),
	command({
		name: "current",
		summary: "print the task that is remembered",
		positionals: [],
		flags: [],
		formats: textFormats,
		example: "tunegate current",
		load: async () => (await Promise.resolve().then(() => require("./current.js"))).run
	}),
	command({
		name: "export",
		summary: "print results in the form of another tool",
		positionals: [task$1, version],
		flags: [],
		own: [{
			name: "as",
			kind: "choice",
			summary: "the form",
			choices: exportForms
		}, {
			name: "against",
			kind: "text",
			summary: "for dvc: compare with this one",
			value: "<version>"
		}],
		formats: textFormats,
		example: "tunegate export entity-sentiment v2 --as badge",
		load: async () => (await Promise.resolve().then(() => require("./export.js"))).run
	}),
	command({
		name: "schema",
		summary: "print the JSON Schema of a file, for editors",
		positionals: [{
			name: "name",
			summary: "such as task; else the names of all",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate schema lineage",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).schema
	}),
	command({
		name: "init",
		summary: "write workflows and a first tunegate.yaml",
		positionals: [],
		flags: [],
		formats: documentFormats,
		example: "tunegate init",
		load: async () => (await Promise.resolve().then(() => require("./one-call.js"))).init
	}),
	command({
		name: "completion",
		summary: "print a script that completes in a shell",
		positionals: [{
			name: "shell",
			summary: "bash, zsh or fish; tasks, versions: names"
		}, {
			name: "task",
			summary: "whose versions to list",
			optional: true
		}],
		flags: [],
		formats: textFormats,
		example: "tunegate completion bash",
		load: async () => (await Promise.resolve().then(() => require("./completion.js"))).run
	})
];

// src/cli/commands.ts
const task = {
	name: "task",
	summary: "the name or the path of a task"
};
const commands = [
	command({
		name: "report",
		summary: "judge every task that changed between two states",
		positionals: [],
		flags: [
			"base-ref",
			"head-ref",
			"baseline",
			"criteria",
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: reportFormats,
		example: "tunegate report --base-ref main",
		load: async () => (await Promise.resolve().then(() => require("./judging.js")).then((n) => n.report_exports)).run
	}),
	command({
		name: "validate",
		summary: "check all records and list what is wrong",
		positionals: [],
		flags: [
			"fail-on",
			"warn-only",
			"report-file"
		],
		formats: validationFormats,
		example: "tunegate validate --working-directory models",
		load: async () => (await Promise.resolve().then(() => require("./validate.js"))).run
	}),
	command({
		name: "list",
		summary: "all tasks: status, version, primary metric",
		positionals: [],
		flags: [],
		formats: documentFormats,
		example: "tunegate list --format json",
		load: async () => (await Promise.resolve().then(() => require("./list2.js"))).run
	}),
	command({
		name: "history",
		summary: "all versions of a task: primary metric, changes",
		positionals: [{
			...task,
			optional: true
		}],
		flags: [],
		formats: documentFormats,
		example: "tunegate history entity-sentiment",
		load: async () => (await Promise.resolve().then(() => require("./history.js"))).run
	}),
	command({
		name: "compare",
		summary: "two versions: configuration, data and metrics",
		positionals: [
			task,
			{
				name: "a",
				summary: "the version to compare with"
			},
			{
				name: "b",
				summary: "the version to judge"
			}
		],
		flags: [],
		formats: documentFormats,
		example: "tunegate compare entity-sentiment v1 v2",
		load: async () => (await Promise.resolve().then(() => require("./compare.js"))).run
	}),
	command({
		name: "cleanup",
		summary: "what retention no longer keeps, and remove it",
		positionals: [],
		flags: [
			"apply",
			"dry-run",
			"max-deletions",
			"exempt-versions"
		],
		formats: planFormats,
		example: "tunegate cleanup --apply",
		load: async () => (await Promise.resolve().then(() => require("./cleanup3.js"))).run
	}),
	...workCommands
];
const findCommand = (name) => commands.find((one) => one.name === name);

// src/cli/parse.ts
/** Flags about the CLI itself. */
const OWN = {
	help: "h",
	version: null,
	json: null,
	color: null
};
const isOwn = (name) => Object.hasOwn(OWN, name);
/** Lists as the type checker cannot: the options by name with their common type. */
const optionOf = (name) => options[name];
/**
* Reads the arguments after the program's name. Throws UsageError, with the nearest name where there is one, for an unknown
* command or flag, a flag without its value or given twice, and too few or too many positional arguments.
*/
function parseCommandLine(args) {
	const { tokens } = (0, node_util.parseArgs)({
		args: [...args],
		options: definitions(),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	const flags = tokens.filter((token) => token.kind === "option");
	const [name, ...positionals] = words;
	const isHelpCommand = name === "help";
	const commandName = isHelpCommand ? positionals[0] : name;
	const command = commandName === void 0 ? null : knownCommand(commandName);
	const known = knownOptions(command);
	const given = {};
	const ownFlags = {};
	const own = /* @__PURE__ */ new Map();
	for (const flag of flags) {
		const read = readFlag(flag, known);
		if (isOwn(read.name)) own.set(read.name, read.value !== false);
		else if (Object.hasOwn(given, read.name) || Object.hasOwn(ownFlags, read.name)) throw new UsageError(`--${read.name} is given twice.`);
		else if (isOptionName(read.name)) given[read.name] = read.value;
		else ownFlags[read.name] = read.value;
	}
	if (own.get("version") === true) return { kind: "version" };
	if (own.get("help") === true || isHelpCommand || command === null) {
		if (command === null && flags.length > own.size) throw missingCommand();
		return {
			kind: "help",
			command
		};
	}
	checkPositionals(command, positionals);
	if (own.get("json") === true) given["format"] = jsonFormat(given["format"]);
	return {
		kind: "run",
		command,
		positionals,
		given,
		flags: ownFlags,
		color: own.get("color") ?? null
	};
}
/** By name: what a command takes, or every command where none is named. */
function knownOptions(command) {
	const settings = [...command?.flags ?? [], ...everywhere].map((name) => [name, optionOf(name)]);
	return new Map([...(command?.own ?? []).map((flag) => [flag.name, flag]), ...settings]);
}
/** Definitions for `parseArgs`, which has to know what takes a value and what the short names are. */
function definitions() {
	const result = {};
	for (const name of Object.keys(options).filter(isOptionName)) {
		const { kind, short, alias, bare } = optionOf(name);
		const type = kind === "switch" || bare !== void 0 ? "boolean" : "string";
		result[name] = short === void 0 ? { type } : {
			type,
			short
		};
		if (alias !== void 0) result[alias] = { type };
	}
	for (const { name, kind, bare } of commands.flatMap(({ own = [] }) => own)) result[name] = { type: kind === "switch" || bare !== void 0 ? "boolean" : "string" };
	for (const [name, short] of Object.entries(OWN)) result[name] = short === null ? { type: "boolean" } : {
		type: "boolean",
		short
	};
	return result;
}
function readFlag(token, known) {
	const { name, negated } = fullName(token.name, known);
	const option = known.get(name);
	const value = token.value;
	if (isOwn(name) || option === void 0 || option.kind === "switch") {
		if (value === void 0) return {
			name,
			value: !negated
		};
		if (!isOptionName(name) || negated) throw new UsageError(`${token.rawName} takes no value.`);
		return {
			name,
			value
		};
	}
	const { bare } = option;
	if (bare !== void 0 && value === void 0 && !negated) return {
		name,
		value: bare
	};
	if (value === void 0 || token.inlineValue !== true && /^-./.test(value) || negated) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${valuePattern(option)}`);
	if (!isOptionName(name) && option.choices !== void 0 && !option.choices.includes(value)) {
		const likely = nearest(value, option.choices);
		const hint = likely === null ? "" : ` Did you mean ${likely}?`;
		throw new UsageError(`--${name} is "${value}", but must be one of ${option.choices.join(", ")}.${hint}`);
	}
	return {
		name,
		value
	};
}
/** What stands for an option's value in help. */
const valuePattern = (option) => option.choices?.join("|") ?? option.value ?? "<value>";
function fullName(written, known) {
	const negated = written.startsWith("no-");
	for (const text of negated ? [written, written.slice(3)] : [written]) {
		const found = [...known].find(([name, option]) => name === text || option.alias === text);
		if (found !== void 0) return {
			name: found[0],
			negated: text !== written
		};
		if (isOwn(text)) return {
			name: text,
			negated: text !== written
		};
	}
	throw unknownSetting(written, [...known.keys(), ...Object.keys(OWN)], "flag");
}
function knownCommand(name) {
	const command = findCommand(name);
	if (command !== void 0) return command;
	const likely = nearest(name, commands.map((one) => one.name));
	const hint = likely === null ? "See tunegate --help." : `Did you mean ${likely}?`;
	throw new UsageError(`Unknown command "${name}". ${hint}`);
}
const missingCommand = () => new UsageError(`A command is missing: one of ${commands.map(({ name }) => name).join(", ")}.`);
function checkPositionals(command, given) {
	const missing = command.positionals[given.length];
	if (missing !== void 0 && missing.optional !== true) throw new UsageError(`tunegate ${command.name} needs <${missing.name}>: ${missing.summary}. Example: ${command.example}`);
	const extra = given[command.positionals.length];
	if (extra !== void 0) throw new UsageError(`tunegate ${command.name} takes no "${extra}". See tunegate ${command.name} --help.`);
}
function jsonFormat(format) {
	if (format !== void 0 && format !== "json") throw new UsageError("--json and --format exclude each other.");
	return "json";
}

// src/cli/progress.ts
const PATIENCE_MS = 1e3;
const PAUSE_MS = 100;
/** `write` puts text on standard error; null where that is no terminal. `clock` gives milliseconds. */
function progressOn(write, clock) {
	const start = clock();
	let last = 0;
	let shown = false;
	return {
		step(done, total) {
			const now = clock();
			if (write === null || now - start < PATIENCE_MS || now - last < PAUSE_MS) return;
			last = now;
			shown = true;
			write(`\r\u001b[K${done} / ${total}`);
		},
		end() {
			if (shown) write?.("\r\x1B[K");
			shown = false;
		}
	};
}

// src/cli/main.ts
var main_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ main: () => main });
/**
* Runs one command line and gives the exit status: 0 fine, 1 a gate failed or findings of severity error, 2 wrong usage or
* configuration, 3 the work could not be done. Results go to standard output, everything else to standard error.
*/
async function main(terminal) {
	try {
		const outcome = await answer(parseCommandLine(terminal.args), terminal);
		terminal.stdout.write(outcome.text.endsWith("\n") ? outcome.text : `${outcome.text}\n`);
		return outcome.exitCode;
	} catch (error) {
		terminal.stderr.write(`tunegate: ${errorText(error, terminal)}\n`);
		return error instanceof UsageError ? 2 : 3;
	}
}
async function answer(request, terminal) {
	if (request.kind === "version") return {
		text: toolVersion,
		exitCode: 0
	};
	if (request.kind === "help") {
		const { commandHelp, generalHelp } = await Promise.resolve().then(() => require("./help.js"));
		return {
			text: request.command === null ? generalHelp() : commandHelp(request.command),
			exitCode: 0
		};
	}
	const { command, positionals, flags } = request;
	const settings = readSettings(request.given, "flag");
	const style = styleOf(command, settings, request.color, terminal);
	const workingDirectory = workingFolder((0, node_path.resolve)(terminal.cwd, settings.workingDirectory));
	const onTerminal = terminal.stderr.isTTY === true;
	const progress = progressOn(onTerminal ? (text) => terminal.stderr.write(text) : null, Date.now);
	try {
		return await command.run({
			given: request.given,
			settings,
			style,
			positionals,
			flags,
			commands,
			env: terminal.env,
			interactive: onTerminal && terminal.inputIsTerminal?.() === true,
			workingDirectory,
			now: Date.now(),
			progress
		});
	} finally {
		progress.end();
	}
}
function styleOf(command, settings, color, { env, stdout }) {
	const columns = stdout.isTTY === true ? stdout.columns ?? 80 : Number(env["COLUMNS"] ?? 80);
	return {
		format: settings.format ?? command.formats[0],
		language: settings.language ?? languageOf(env),
		width: Number.isInteger(columns) && columns > 0 ? columns : 80,
		color: color ?? colorOf(env, stdout.isTTY === true)
	};
}
/** https://no-color.org and https://force-color.org; else colours where somebody looks. */
function colorOf(env, isTerminal) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	return isTerminal && env["TERM"] !== "dumb";
}
/** The messages' language from the locale, in the order in which POSIX looks at the variables. */
function languageOf(env) {
	const locale = [
		env["LC_ALL"],
		env["LC_MESSAGES"],
		env["LANG"]
	].find((one) => one !== void 0 && one !== "");
	return /^zh[_-](?:TW|HK|Hant)/i.test(locale ?? "") ? "zh-TW" : "en";
}
/** One line; names from a repository cannot move the cursor. The stack only for whoever asks for it. */
function errorText(error, { env }) {
	if ((env["TUNEGATE_DEBUG"] ?? "") !== "" && error instanceof Error) {
		const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
		return `${error.stack}${cause}`;
	}
	if (error instanceof UsageError || error instanceof OperationError) return visible(error.message);
	const text = error instanceof Error ? error.message : String(error);
	return visible(`unexpected error: ${text} (set TUNEGATE_DEBUG=1 for details)`);
}

Object.defineProperty(exports, "$ZodArray", {
  enumerable: true,
  get: function () {
    return $ZodArray;
  }
});
Object.defineProperty(exports, "$ZodBase64", {
  enumerable: true,
  get: function () {
    return $ZodBase64;
  }
});
Object.defineProperty(exports, "$ZodBase64URL", {
  enumerable: true,
  get: function () {
    return $ZodBase64URL;
  }
});
Object.defineProperty(exports, "$ZodBoolean", {
  enumerable: true,
  get: function () {
    return $ZodBoolean;
  }
});
Object.defineProperty(exports, "$ZodCIDRv4", {
  enumerable: true,
  get: function () {
    return $ZodCIDRv4;
  }
});
Object.defineProperty(exports, "$ZodCIDRv6", {
  enumerable: true,
  get: function () {
    return $ZodCIDRv6;
  }
});
Object.defineProperty(exports, "$ZodCUID", {
  enumerable: true,
  get: function () {
    return $ZodCUID;
  }
});
Object.defineProperty(exports, "$ZodCUID2", {
  enumerable: true,
  get: function () {
    return $ZodCUID2;
  }
});
Object.defineProperty(exports, "$ZodCatch", {
  enumerable: true,
  get: function () {
    return $ZodCatch;
  }
});
Object.defineProperty(exports, "$ZodCustom", {
  enumerable: true,
  get: function () {
    return $ZodCustom;
  }
});
Object.defineProperty(exports, "$ZodDefault", {
  enumerable: true,
  get: function () {
    return $ZodDefault;
  }
});
Object.defineProperty(exports, "$ZodE164", {
  enumerable: true,
  get: function () {
    return $ZodE164;
  }
});
Object.defineProperty(exports, "$ZodEmail", {
  enumerable: true,
  get: function () {
    return $ZodEmail;
  }
});
Object.defineProperty(exports, "$ZodEmoji", {
  enumerable: true,
  get: function () {
    return $ZodEmoji;
  }
});
Object.defineProperty(exports, "$ZodEncodeError", {
  enumerable: true,
  get: function () {
    return $ZodEncodeError;
  }
});
Object.defineProperty(exports, "$ZodEnum", {
  enumerable: true,
  get: function () {
    return $ZodEnum;
  }
});
Object.defineProperty(exports, "$ZodError", {
  enumerable: true,
  get: function () {
    return $ZodError;
  }
});
Object.defineProperty(exports, "$ZodExactOptional", {
  enumerable: true,
  get: function () {
    return $ZodExactOptional;
  }
});
Object.defineProperty(exports, "$ZodGUID", {
  enumerable: true,
  get: function () {
    return $ZodGUID;
  }
});
Object.defineProperty(exports, "$ZodIPv4", {
  enumerable: true,
  get: function () {
    return $ZodIPv4;
  }
});
Object.defineProperty(exports, "$ZodIPv6", {
  enumerable: true,
  get: function () {
    return $ZodIPv6;
  }
});
Object.defineProperty(exports, "$ZodISODate", {
  enumerable: true,
  get: function () {
    return $ZodISODate;
  }
});
Object.defineProperty(exports, "$ZodISODateTime", {
  enumerable: true,
  get: function () {
    return $ZodISODateTime;
  }
});
Object.defineProperty(exports, "$ZodISODuration", {
  enumerable: true,
  get: function () {
    return $ZodISODuration;
  }
});
Object.defineProperty(exports, "$ZodISOTime", {
  enumerable: true,
  get: function () {
    return $ZodISOTime;
  }
});
Object.defineProperty(exports, "$ZodIntersection", {
  enumerable: true,
  get: function () {
    return $ZodIntersection;
  }
});
Object.defineProperty(exports, "$ZodJWT", {
  enumerable: true,
  get: function () {
    return $ZodJWT;
  }
});
Object.defineProperty(exports, "$ZodKSUID", {
  enumerable: true,
  get: function () {
    return $ZodKSUID;
  }
});
Object.defineProperty(exports, "$ZodLazy", {
  enumerable: true,
  get: function () {
    return $ZodLazy;
  }
});
Object.defineProperty(exports, "$ZodLiteral", {
  enumerable: true,
  get: function () {
    return $ZodLiteral;
  }
});
Object.defineProperty(exports, "$ZodNanoID", {
  enumerable: true,
  get: function () {
    return $ZodNanoID;
  }
});
Object.defineProperty(exports, "$ZodNever", {
  enumerable: true,
  get: function () {
    return $ZodNever;
  }
});
Object.defineProperty(exports, "$ZodNonOptional", {
  enumerable: true,
  get: function () {
    return $ZodNonOptional;
  }
});
Object.defineProperty(exports, "$ZodNull", {
  enumerable: true,
  get: function () {
    return $ZodNull;
  }
});
Object.defineProperty(exports, "$ZodNullable", {
  enumerable: true,
  get: function () {
    return $ZodNullable;
  }
});
Object.defineProperty(exports, "$ZodNumber", {
  enumerable: true,
  get: function () {
    return $ZodNumber;
  }
});
Object.defineProperty(exports, "$ZodNumberFormat", {
  enumerable: true,
  get: function () {
    return $ZodNumberFormat;
  }
});
Object.defineProperty(exports, "$ZodObjectJIT", {
  enumerable: true,
  get: function () {
    return $ZodObjectJIT;
  }
});
Object.defineProperty(exports, "$ZodOptional", {
  enumerable: true,
  get: function () {
    return $ZodOptional;
  }
});
Object.defineProperty(exports, "$ZodPipe", {
  enumerable: true,
  get: function () {
    return $ZodPipe;
  }
});
Object.defineProperty(exports, "$ZodPrefault", {
  enumerable: true,
  get: function () {
    return $ZodPrefault;
  }
});
Object.defineProperty(exports, "$ZodReadonly", {
  enumerable: true,
  get: function () {
    return $ZodReadonly;
  }
});
Object.defineProperty(exports, "$ZodRecord", {
  enumerable: true,
  get: function () {
    return $ZodRecord;
  }
});
Object.defineProperty(exports, "$ZodString", {
  enumerable: true,
  get: function () {
    return $ZodString;
  }
});
Object.defineProperty(exports, "$ZodStringFormat", {
  enumerable: true,
  get: function () {
    return $ZodStringFormat;
  }
});
Object.defineProperty(exports, "$ZodTransform", {
  enumerable: true,
  get: function () {
    return $ZodTransform;
  }
});
Object.defineProperty(exports, "$ZodTuple", {
  enumerable: true,
  get: function () {
    return $ZodTuple;
  }
});
Object.defineProperty(exports, "$ZodType", {
  enumerable: true,
  get: function () {
    return $ZodType;
  }
});
Object.defineProperty(exports, "$ZodULID", {
  enumerable: true,
  get: function () {
    return $ZodULID;
  }
});
Object.defineProperty(exports, "$ZodURL", {
  enumerable: true,
  get: function () {
    return $ZodURL;
  }
});
Object.defineProperty(exports, "$ZodUUID", {
  enumerable: true,
  get: function () {
    return $ZodUUID;
  }
});
Object.defineProperty(exports, "$ZodUnion", {
  enumerable: true,
  get: function () {
    return $ZodUnion;
  }
});
Object.defineProperty(exports, "$ZodUnknown", {
  enumerable: true,
  get: function () {
    return $ZodUnknown;
  }
});
Object.defineProperty(exports, "$ZodXID", {
  enumerable: true,
  get: function () {
    return $ZodXID;
  }
});
Object.defineProperty(exports, "$constructor", {
  enumerable: true,
  get: function () {
    return $constructor;
  }
});
Object.defineProperty(exports, "BIGINT_FORMAT_RANGES", {
  enumerable: true,
  get: function () {
    return BIGINT_FORMAT_RANGES;
  }
});
Object.defineProperty(exports, "NUMBER_FORMAT_RANGES", {
  enumerable: true,
  get: function () {
    return NUMBER_FORMAT_RANGES;
  }
});
Object.defineProperty(exports, "OperationError", {
  enumerable: true,
  get: function () {
    return OperationError;
  }
});
Object.defineProperty(exports, "UsageError", {
  enumerable: true,
  get: function () {
    return UsageError;
  }
});
Object.defineProperty(exports, "ZodMiniArray", {
  enumerable: true,
  get: function () {
    return ZodMiniArray;
  }
});
Object.defineProperty(exports, "ZodMiniBoolean", {
  enumerable: true,
  get: function () {
    return ZodMiniBoolean;
  }
});
Object.defineProperty(exports, "ZodMiniEnum", {
  enumerable: true,
  get: function () {
    return ZodMiniEnum;
  }
});
Object.defineProperty(exports, "ZodMiniNumber", {
  enumerable: true,
  get: function () {
    return ZodMiniNumber;
  }
});
Object.defineProperty(exports, "ZodMiniNumberFormat", {
  enumerable: true,
  get: function () {
    return ZodMiniNumberFormat;
  }
});
Object.defineProperty(exports, "ZodMiniObject", {
  enumerable: true,
  get: function () {
    return ZodMiniObject;
  }
});
Object.defineProperty(exports, "ZodMiniOptional", {
  enumerable: true,
  get: function () {
    return ZodMiniOptional;
  }
});
Object.defineProperty(exports, "ZodMiniRecord", {
  enumerable: true,
  get: function () {
    return ZodMiniRecord;
  }
});
Object.defineProperty(exports, "ZodMiniString", {
  enumerable: true,
  get: function () {
    return ZodMiniString;
  }
});
Object.defineProperty(exports, "ZodMiniUnion", {
  enumerable: true,
  get: function () {
    return ZodMiniUnion;
  }
});
Object.defineProperty(exports, "_array", {
  enumerable: true,
  get: function () {
    return _array;
  }
});
Object.defineProperty(exports, "_base64", {
  enumerable: true,
  get: function () {
    return _base64;
  }
});
Object.defineProperty(exports, "_base64url", {
  enumerable: true,
  get: function () {
    return _base64url;
  }
});
Object.defineProperty(exports, "_boolean", {
  enumerable: true,
  get: function () {
    return _boolean;
  }
});
Object.defineProperty(exports, "_cidrv4", {
  enumerable: true,
  get: function () {
    return _cidrv4;
  }
});
Object.defineProperty(exports, "_cidrv6", {
  enumerable: true,
  get: function () {
    return _cidrv6;
  }
});
Object.defineProperty(exports, "_cuid", {
  enumerable: true,
  get: function () {
    return _cuid;
  }
});
Object.defineProperty(exports, "_cuid2", {
  enumerable: true,
  get: function () {
    return _cuid2;
  }
});
Object.defineProperty(exports, "_custom", {
  enumerable: true,
  get: function () {
    return _custom;
  }
});
Object.defineProperty(exports, "_decode", {
  enumerable: true,
  get: function () {
    return _decode;
  }
});
Object.defineProperty(exports, "_decodeAsync", {
  enumerable: true,
  get: function () {
    return _decodeAsync;
  }
});
Object.defineProperty(exports, "_e164", {
  enumerable: true,
  get: function () {
    return _e164;
  }
});
Object.defineProperty(exports, "_email", {
  enumerable: true,
  get: function () {
    return _email;
  }
});
Object.defineProperty(exports, "_emoji", {
  enumerable: true,
  get: function () {
    return _emoji;
  }
});
Object.defineProperty(exports, "_encode", {
  enumerable: true,
  get: function () {
    return _encode;
  }
});
Object.defineProperty(exports, "_encodeAsync", {
  enumerable: true,
  get: function () {
    return _encodeAsync;
  }
});
Object.defineProperty(exports, "_endsWith", {
  enumerable: true,
  get: function () {
    return _endsWith;
  }
});
Object.defineProperty(exports, "_enum", {
  enumerable: true,
  get: function () {
    return _enum;
  }
});
Object.defineProperty(exports, "_gt", {
  enumerable: true,
  get: function () {
    return _gt;
  }
});
Object.defineProperty(exports, "_gte", {
  enumerable: true,
  get: function () {
    return _gte;
  }
});
Object.defineProperty(exports, "_guid", {
  enumerable: true,
  get: function () {
    return _guid;
  }
});
Object.defineProperty(exports, "_includes", {
  enumerable: true,
  get: function () {
    return _includes;
  }
});
Object.defineProperty(exports, "_int", {
  enumerable: true,
  get: function () {
    return _int;
  }
});
Object.defineProperty(exports, "_ipv4", {
  enumerable: true,
  get: function () {
    return _ipv4;
  }
});
Object.defineProperty(exports, "_ipv6", {
  enumerable: true,
  get: function () {
    return _ipv6;
  }
});
Object.defineProperty(exports, "_isoDate", {
  enumerable: true,
  get: function () {
    return _isoDate;
  }
});
Object.defineProperty(exports, "_isoDateTime", {
  enumerable: true,
  get: function () {
    return _isoDateTime;
  }
});
Object.defineProperty(exports, "_isoDuration", {
  enumerable: true,
  get: function () {
    return _isoDuration;
  }
});
Object.defineProperty(exports, "_isoTime", {
  enumerable: true,
  get: function () {
    return _isoTime;
  }
});
Object.defineProperty(exports, "_jwt", {
  enumerable: true,
  get: function () {
    return _jwt;
  }
});
Object.defineProperty(exports, "_ksuid", {
  enumerable: true,
  get: function () {
    return _ksuid;
  }
});
Object.defineProperty(exports, "_length", {
  enumerable: true,
  get: function () {
    return _length;
  }
});
Object.defineProperty(exports, "_lowercase", {
  enumerable: true,
  get: function () {
    return _lowercase;
  }
});
Object.defineProperty(exports, "_lt", {
  enumerable: true,
  get: function () {
    return _lt;
  }
});
Object.defineProperty(exports, "_lte", {
  enumerable: true,
  get: function () {
    return _lte;
  }
});
Object.defineProperty(exports, "_maxLength", {
  enumerable: true,
  get: function () {
    return _maxLength;
  }
});
Object.defineProperty(exports, "_minLength", {
  enumerable: true,
  get: function () {
    return _minLength;
  }
});
Object.defineProperty(exports, "_multipleOf", {
  enumerable: true,
  get: function () {
    return _multipleOf;
  }
});
Object.defineProperty(exports, "_nanoid", {
  enumerable: true,
  get: function () {
    return _nanoid;
  }
});
Object.defineProperty(exports, "_never", {
  enumerable: true,
  get: function () {
    return _never;
  }
});
Object.defineProperty(exports, "_normalize", {
  enumerable: true,
  get: function () {
    return _normalize;
  }
});
Object.defineProperty(exports, "_null", {
  enumerable: true,
  get: function () {
    return _null;
  }
});
Object.defineProperty(exports, "_number", {
  enumerable: true,
  get: function () {
    return _number;
  }
});
Object.defineProperty(exports, "_overwrite", {
  enumerable: true,
  get: function () {
    return _overwrite;
  }
});
Object.defineProperty(exports, "_parse", {
  enumerable: true,
  get: function () {
    return _parse;
  }
});
Object.defineProperty(exports, "_parseAsync", {
  enumerable: true,
  get: function () {
    return _parseAsync;
  }
});
Object.defineProperty(exports, "_refine", {
  enumerable: true,
  get: function () {
    return _refine;
  }
});
Object.defineProperty(exports, "_regex", {
  enumerable: true,
  get: function () {
    return _regex;
  }
});
Object.defineProperty(exports, "_safeDecode", {
  enumerable: true,
  get: function () {
    return _safeDecode;
  }
});
Object.defineProperty(exports, "_safeDecodeAsync", {
  enumerable: true,
  get: function () {
    return _safeDecodeAsync;
  }
});
Object.defineProperty(exports, "_safeEncode", {
  enumerable: true,
  get: function () {
    return _safeEncode;
  }
});
Object.defineProperty(exports, "_safeEncodeAsync", {
  enumerable: true,
  get: function () {
    return _safeEncodeAsync;
  }
});
Object.defineProperty(exports, "_safeParse", {
  enumerable: true,
  get: function () {
    return _safeParse;
  }
});
Object.defineProperty(exports, "_safeParseAsync", {
  enumerable: true,
  get: function () {
    return _safeParseAsync;
  }
});
Object.defineProperty(exports, "_slugify", {
  enumerable: true,
  get: function () {
    return _slugify;
  }
});
Object.defineProperty(exports, "_startsWith", {
  enumerable: true,
  get: function () {
    return _startsWith;
  }
});
Object.defineProperty(exports, "_string", {
  enumerable: true,
  get: function () {
    return _string;
  }
});
Object.defineProperty(exports, "_superRefine", {
  enumerable: true,
  get: function () {
    return _superRefine;
  }
});
Object.defineProperty(exports, "_toLowerCase", {
  enumerable: true,
  get: function () {
    return _toLowerCase;
  }
});
Object.defineProperty(exports, "_toUpperCase", {
  enumerable: true,
  get: function () {
    return _toUpperCase;
  }
});
Object.defineProperty(exports, "_trim", {
  enumerable: true,
  get: function () {
    return _trim;
  }
});
Object.defineProperty(exports, "_ulid", {
  enumerable: true,
  get: function () {
    return _ulid;
  }
});
Object.defineProperty(exports, "_unknown", {
  enumerable: true,
  get: function () {
    return _unknown;
  }
});
Object.defineProperty(exports, "_uppercase", {
  enumerable: true,
  get: function () {
    return _uppercase;
  }
});
Object.defineProperty(exports, "_url", {
  enumerable: true,
  get: function () {
    return _url;
  }
});
Object.defineProperty(exports, "_uuid", {
  enumerable: true,
  get: function () {
    return _uuid;
  }
});
Object.defineProperty(exports, "_uuidv4", {
  enumerable: true,
  get: function () {
    return _uuidv4;
  }
});
Object.defineProperty(exports, "_uuidv6", {
  enumerable: true,
  get: function () {
    return _uuidv6;
  }
});
Object.defineProperty(exports, "_uuidv7", {
  enumerable: true,
  get: function () {
    return _uuidv7;
  }
});
Object.defineProperty(exports, "_xid", {
  enumerable: true,
  get: function () {
    return _xid;
  }
});
Object.defineProperty(exports, "array", {
  enumerable: true,
  get: function () {
    return array;
  }
});
Object.defineProperty(exports, "assignProp", {
  enumerable: true,
  get: function () {
    return assignProp;
  }
});
Object.defineProperty(exports, "base64", {
  enumerable: true,
  get: function () {
    return base64;
  }
});
Object.defineProperty(exports, "base64Charset", {
  enumerable: true,
  get: function () {
    return base64Charset;
  }
});
Object.defineProperty(exports, "base64url", {
  enumerable: true,
  get: function () {
    return base64url;
  }
});
Object.defineProperty(exports, "base64urlCharset", {
  enumerable: true,
  get: function () {
    return base64urlCharset;
  }
});
Object.defineProperty(exports, "baselineWords", {
  enumerable: true,
  get: function () {
    return baselineWords;
  }
});
Object.defineProperty(exports, "blobIdOf", {
  enumerable: true,
  get: function () {
    return blobIdOf;
  }
});
Object.defineProperty(exports, "boolean", {
  enumerable: true,
  get: function () {
    return boolean;
  }
});
Object.defineProperty(exports, "clone", {
  enumerable: true,
  get: function () {
    return clone;
  }
});
Object.defineProperty(exports, "codeOf", {
  enumerable: true,
  get: function () {
    return codeOf;
  }
});
Object.defineProperty(exports, "commands", {
  enumerable: true,
  get: function () {
    return commands;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "config", {
  enumerable: true,
  get: function () {
    return config;
  }
});
Object.defineProperty(exports, "constantCatch", {
  enumerable: true,
  get: function () {
    return constantCatch;
  }
});
Object.defineProperty(exports, "defaultPolicy", {
  enumerable: true,
  get: function () {
    return defaultPolicy;
  }
});
Object.defineProperty(exports, "deployTargets", {
  enumerable: true,
  get: function () {
    return deployTargets;
  }
});
Object.defineProperty(exports, "derived", {
  enumerable: true,
  get: function () {
    return derived;
  }
});
Object.defineProperty(exports, "entryAt", {
  enumerable: true,
  get: function () {
    return entryAt;
  }
});
Object.defineProperty(exports, "everywhere", {
  enumerable: true,
  get: function () {
    return everywhere;
  }
});
Object.defineProperty(exports, "exitStatus", {
  enumerable: true,
  get: function () {
    return exitStatus;
  }
});
Object.defineProperty(exports, "exportForms", {
  enumerable: true,
  get: function () {
    return exportForms;
  }
});
Object.defineProperty(exports, "extend", {
  enumerable: true,
  get: function () {
    return extend;
  }
});
Object.defineProperty(exports, "failOnChoices", {
  enumerable: true,
  get: function () {
    return failOnChoices;
  }
});
Object.defineProperty(exports, "fitsStrategy", {
  enumerable: true,
  get: function () {
    return fitsStrategy;
  }
});
Object.defineProperty(exports, "flattenError", {
  enumerable: true,
  get: function () {
    return flattenError;
  }
});
Object.defineProperty(exports, "formatError", {
  enumerable: true,
  get: function () {
    return formatError;
  }
});
Object.defineProperty(exports, "getEnumValues", {
  enumerable: true,
  get: function () {
    return getEnumValues;
  }
});
Object.defineProperty(exports, "globalConfig", {
  enumerable: true,
  get: function () {
    return globalConfig;
  }
});
Object.defineProperty(exports, "globalRegistry", {
  enumerable: true,
  get: function () {
    return globalRegistry;
  }
});
Object.defineProperty(exports, "hide", {
  enumerable: true,
  get: function () {
    return hide;
  }
});
Object.defineProperty(exports, "installLazyProp", {
  enumerable: true,
  get: function () {
    return installLazyProp;
  }
});
Object.defineProperty(exports, "int", {
  enumerable: true,
  get: function () {
    return int;
  }
});
Object.defineProperty(exports, "integer", {
  enumerable: true,
  get: function () {
    return integer;
  }
});
Object.defineProperty(exports, "isBaselineWord", {
  enumerable: true,
  get: function () {
    return isBaselineWord;
  }
});
Object.defineProperty(exports, "isOptionName", {
  enumerable: true,
  get: function () {
    return isOptionName;
  }
});
Object.defineProperty(exports, "issue", {
  enumerable: true,
  get: function () {
    return issue;
  }
});
Object.defineProperty(exports, "joinValues", {
  enumerable: true,
  get: function () {
    return joinValues;
  }
});
Object.defineProperty(exports, "jsonStringifyReplacer", {
  enumerable: true,
  get: function () {
    return jsonStringifyReplacer;
  }
});
Object.defineProperty(exports, "languages", {
  enumerable: true,
  get: function () {
    return languages;
  }
});
Object.defineProperty(exports, "literal", {
  enumerable: true,
  get: function () {
    return literal;
  }
});
Object.defineProperty(exports, "looseObject", {
  enumerable: true,
  get: function () {
    return looseObject;
  }
});
Object.defineProperty(exports, "main_exports", {
  enumerable: true,
  get: function () {
    return main_exports;
  }
});
Object.defineProperty(exports, "merge", {
  enumerable: true,
  get: function () {
    return merge;
  }
});
Object.defineProperty(exports, "mergeDefs", {
  enumerable: true,
  get: function () {
    return mergeDefs;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "nextVersion", {
  enumerable: true,
  get: function () {
    return nextVersion;
  }
});
Object.defineProperty(exports, "normalizeParams", {
  enumerable: true,
  get: function () {
    return normalizeParams;
  }
});
Object.defineProperty(exports, "nullable", {
  enumerable: true,
  get: function () {
    return nullable;
  }
});
Object.defineProperty(exports, "nullish", {
  enumerable: true,
  get: function () {
    return nullish;
  }
});
Object.defineProperty(exports, "number", {
  enumerable: true,
  get: function () {
    return number;
  }
});
Object.defineProperty(exports, "number$1", {
  enumerable: true,
  get: function () {
    return number$1;
  }
});
Object.defineProperty(exports, "object", {
  enumerable: true,
  get: function () {
    return object;
  }
});
Object.defineProperty(exports, "omit", {
  enumerable: true,
  get: function () {
    return omit;
  }
});
Object.defineProperty(exports, "optional", {
  enumerable: true,
  get: function () {
    return optional;
  }
});
Object.defineProperty(exports, "options", {
  enumerable: true,
  get: function () {
    return options;
  }
});
Object.defineProperty(exports, "overFile", {
  enumerable: true,
  get: function () {
    return overFile;
  }
});
Object.defineProperty(exports, "own", {
  enumerable: true,
  get: function () {
    return own;
  }
});
Object.defineProperty(exports, "parseVersionName", {
  enumerable: true,
  get: function () {
    return parseVersionName;
  }
});
Object.defineProperty(exports, "parsedType", {
  enumerable: true,
  get: function () {
    return parsedType;
  }
});
Object.defineProperty(exports, "partial", {
  enumerable: true,
  get: function () {
    return partial;
  }
});
Object.defineProperty(exports, "partialRecord", {
  enumerable: true,
  get: function () {
    return partialRecord;
  }
});
Object.defineProperty(exports, "pick", {
  enumerable: true,
  get: function () {
    return pick;
  }
});
Object.defineProperty(exports, "rawShape", {
  enumerable: true,
  get: function () {
    return rawShape;
  }
});
Object.defineProperty(exports, "readFile", {
  enumerable: true,
  get: function () {
    return readFile;
  }
});
Object.defineProperty(exports, "readSettings", {
  enumerable: true,
  get: function () {
    return readSettings;
  }
});
Object.defineProperty(exports, "reasonOf", {
  enumerable: true,
  get: function () {
    return reasonOf;
  }
});
Object.defineProperty(exports, "record", {
  enumerable: true,
  get: function () {
    return record;
  }
});
Object.defineProperty(exports, "registry", {
  enumerable: true,
  get: function () {
    return registry;
  }
});
Object.defineProperty(exports, "regressionModes", {
  enumerable: true,
  get: function () {
    return regressionModes;
  }
});
Object.defineProperty(exports, "reportResults", {
  enumerable: true,
  get: function () {
    return reportResults;
  }
});
Object.defineProperty(exports, "required", {
  enumerable: true,
  get: function () {
    return required;
  }
});
Object.defineProperty(exports, "ruleSettings", {
  enumerable: true,
  get: function () {
    return ruleSettings;
  }
});
Object.defineProperty(exports, "safeExtend", {
  enumerable: true,
  get: function () {
    return safeExtend;
  }
});
Object.defineProperty(exports, "sameFamily", {
  enumerable: true,
  get: function () {
    return sameFamily;
  }
});
Object.defineProperty(exports, "shallowClone", {
  enumerable: true,
  get: function () {
    return shallowClone;
  }
});
Object.defineProperty(exports, "short", {
  enumerable: true,
  get: function () {
    return short;
  }
});
Object.defineProperty(exports, "sides", {
  enumerable: true,
  get: function () {
    return sides;
  }
});
Object.defineProperty(exports, "standardProps", {
  enumerable: true,
  get: function () {
    return standardProps;
  }
});
Object.defineProperty(exports, "statusOf", {
  enumerable: true,
  get: function () {
    return statusOf;
  }
});
Object.defineProperty(exports, "strictObject", {
  enumerable: true,
  get: function () {
    return strictObject;
  }
});
Object.defineProperty(exports, "string", {
  enumerable: true,
  get: function () {
    return string;
  }
});
Object.defineProperty(exports, "stringifyPrimitive", {
  enumerable: true,
  get: function () {
    return stringifyPrimitive;
  }
});
Object.defineProperty(exports, "taskStatuses", {
  enumerable: true,
  get: function () {
    return taskStatuses;
  }
});
Object.defineProperty(exports, "thresholdModes", {
  enumerable: true,
  get: function () {
    return thresholdModes;
  }
});
Object.defineProperty(exports, "tool", {
  enumerable: true,
  get: function () {
    return tool;
  }
});
Object.defineProperty(exports, "toolVersion", {
  enumerable: true,
  get: function () {
    return toolVersion;
  }
});
Object.defineProperty(exports, "union", {
  enumerable: true,
  get: function () {
    return union;
  }
});
Object.defineProperty(exports, "unknown", {
  enumerable: true,
  get: function () {
    return unknown;
  }
});
Object.defineProperty(exports, "validate", {
  enumerable: true,
  get: function () {
    return validate;
  }
});
Object.defineProperty(exports, "validateAsync", {
  enumerable: true,
  get: function () {
    return validateAsync$1;
  }
});
Object.defineProperty(exports, "valuePattern", {
  enumerable: true,
  get: function () {
    return valuePattern;
  }
});
Object.defineProperty(exports, "versionStrategies", {
  enumerable: true,
  get: function () {
    return versionStrategies;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "workingFolder", {
  enumerable: true,
  get: function () {
    return workingFolder;
  }
});