const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");

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
function pick$1(schema, mask) {
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
function merge$1(a, b) {
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
function required$1(Class, schema, mask) {
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
function own$1(inst, key, value, enumerable = true) {
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
	return own$1(inst, key, value, false);
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
				return own$1(this, key, compute(this));
			},
			set(value) {
				own$1(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
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
const duration$1 = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
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
const number$3 = /^-?\d+(?:\.\d+)?$/;
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
		own$1(this, "~standard", value);
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
	def.pattern ?? (def.pattern = duration$1);
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
	inst._zod.pattern = number$3;
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
				if (typeof key === "string" && number$3.test(key) && keyResult.issues.length) {
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
		own$1(this, "with", value);
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
function string$1(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number$2(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int$2(params) {
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
function record$1(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string$1(),
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
function literal$1(value, params) {
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
function nullable$1(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
	return /* @__PURE__ */ optional(/* @__PURE__ */ nullable$1(innerType));
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

// src/domain/arguments.ts
/** Any text, such as a name or a value as written. */
const text$2 = { kind: "text" };
/** Any number, NaN and the infinities included. */
const number$1 = { kind: "number" };
/** Yes or no. */
const flag$1 = { kind: "flag" };
/** One of a closed list of words. */
const oneOf$1 = (values) => ({
	kind: "one-of",
	values
});
/** Any number of values of one shape. */
const list$2 = (of) => ({
	kind: "list",
	of
});
/** A value of the shape, or null. */
const nullable = (of) => ({
	kind: "nullable",
	of
});
/** Several named values. */
const record = (fields) => ({
	kind: "record",
	fields
});

// src/domain/reasons/argument-values.ts
/** Values that arguments of reasons take; the stored report is checked against the same lists. */
/** Which rule found the baseline, the first that does. */
const baselineRules = [
	"explicit",
	"deployed-version",
	"status-deployed",
	"lineage-deployed",
	"history",
	"parent",
	"active"
];
/** The four limits of a guard, as task.yaml calls them. */
const guardLimits = [
	"min",
	"max",
	"max_regression",
	"min_improvement"
];
/** One thing that success criteria or tunegate.yaml lay down. */
const criterionParts = [
	"primary_metric",
	"threshold",
	"direction",
	"guards",
	"protected_classes",
	"max_regression",
	"max_drift",
	"drift_from",
	"required_metrics",
	"regression_mode",
	"threshold_mode",
	"min_coverage",
	"confidence",
	"metrics"
];
/** Why GitHub did not take a comment. */
const commentTroubles = [
	"permission",
	"dependabot",
	"token",
	"locked",
	"not-found",
	"gone",
	"too-long",
	"rejected",
	"rate-limit",
	"blocked",
	"unavailable"
];
/** In what two measurements of one metric differ beside the value. */
const measuredAspects = [
	"split",
	"shots",
	"task-version",
	"filter",
	"task-hash",
	"settings",
	"items"
];

// src/domain/reasons/baseline.ts
/** What a version is compared with, and what the pull request does to production and to whole tasks. */
const baselineShapes = {
	/** The version that a rule names is not on the base (any more); the next rule decided. */
	"baseline-missing": {
		version: text$2,
		rule: oneOf$1(baselineRules)
	},
	/** The merge puts another version into production; empty for none. */
	"production-moves": {
		from: text$2,
		to: text$2
	},
	/** The same, where nothing on the result says any more that `from` is deployed. */
	"production-forgotten": {
		from: text$2,
		to: text$2
	},
	"deployment-claimed": { version: text$2 },
	/** An older version that no rule calls deployed: going there is no rollback. */
	"never-deployed": { version: text$2 },
	"baseline-found": {
		version: text$2,
		rule: oneOf$1(baselineRules)
	},
	"history-shallow": {},
	"new-task": {},
	"task-removed": {},
	/** Its file stands, and is a part of another task now; empty for the root. */
	"task-hidden": { by: text$2 },
	/** The pull request moves the task's directory; it is compared with what stood there before. */
	"task-moved": { from: text$2 },
	/** Only versions that are recorded in versions/retired.yaml go; the others stay, empty where there is none. */
	cleanup: {
		removed: list$2(text$2),
		deployed: text$2,
		active: text$2,
		best: text$2
	},
	/** Neither the active version nor what it is judged by changes; `deployed` is `yes` where it is in production. */
	"version-unchanged": {
		version: text$2,
		deployed: oneOf$1(["yes", "no"])
	}
};

// src/domain/reasons/measure.ts
/** Reasons on how a metric was measured: with what, on how many items, and which way it is better. */
const measureShapes = {
	/** One metric was measured otherwise on the two sides, as the files say of it; both as text. */
	"measured-otherwise": {
		metric: text$2,
		what: oneOf$1(measuredAspects),
		baseline: text$2,
		candidate: text$2
	},
	/** Another instrument: harness, data, prompt, decoding, judge. `field` is a dotted name such as `judge.model`. */
	"instrument-changed": {
		field: text$2,
		baseline: text$2,
		candidate: text$2
	},
	/** Only one of the two says with what it was measured. */
	"instrument-unknown": {
		version: text$2,
		fields: list$2(text$2)
	},
	/** Items that were asked and have no result: errors, timeouts, skipped; `items` counts all that were asked. */
	"items-without-result": {
		version: text$2,
		missing: number$1,
		items: nullable(number$1)
	},
	/** Nothing says which way a metric is better: it counts as higher. */
	"direction-unknown": { metric: text$2 },
	/** The candidate's file turns the direction of a metric round; that of the base counts. */
	"direction-turned": {
		metric: text$2,
		base: text$2,
		head: text$2
	}
};

// src/domain/reasons/run.ts
/** Reasons on the run itself: what was posted where, and what its reader must know beside the verdict. */
const runShapes = {
	/** `status` is that of GitHub's answer, null where none came or it could not be read. */
	"comment-refused": {
		why: oneOf$1(commentTroubles),
		status: nullable(number$1)
	},
	"comment-fork": {},
	"comment-without-token": {},
	"comment-outdated": { sha: text$2 },
	"comment-no-pull-request": { matches: number$1 },
	"report-unusable": { why: oneOf$1(["too-large", "not-a-report"]) },
	"summary-failed": { why: oneOf$1(["no-file", "no-room"]) },
	"event-validates": { event: text$2 },
	/** Empty where the folder was not named. */
	"no-task-found": { folder: text$2 },
	"comment-posted": {
		how: oneOf$1([
			"created",
			"updated",
			"unchanged"
		]),
		url: text$2
	},
	"comment-not-wanted": { why: oneOf$1(["setting", "nothing-to-say"]) },
	"summary-written": {},
	"report-stored": { path: text$2 },
	/** The check fails by the setting `fail-on`, although no gate does and no finding is an error. */
	"fails-by-setting": { failOn: text$2 },
	/** The pull request changes what decides its own check. */
	"check-touched": { files: list$2(text$2) }
};

// src/domain/reasons/reason.ts
/**
* Reason code → the shapes of its arguments. Codes are stable (they are in the JSON report); the sentences are in the
* message catalogues. Numbers keep the unit of the metric they speak of; `metric` lets the renderer choose how to show
* them.
*/
const reasonShapes = {
	/** `reach` is the worse end of the value's interval, null where it meets the threshold too or is not known. */
	"threshold-met": {
		metric: text$2,
		value: number$1,
		threshold: number$1,
		reach: nullable(number$1)
	},
	"threshold-missed": {
		metric: text$2,
		value: number$1,
		threshold: number$1,
		gap: number$1
	},
	"threshold-none": {},
	"metric-missing": { metric: text$2 },
	"metric-not-a-number": {
		metric: text$2,
		text: text$2
	},
	"primary-metric-undeclared": {},
	"no-results-yet": { status: text$2 },
	"deployed-without-results": { version: text$2 },
	"no-errors": { warnings: number$1 },
	"errors-found": { errors: number$1 },
	"no-baseline": {},
	/** Threshold mode `lower-bound`: the value meets the threshold, the lower end of its interval does not. */
	"threshold-bound-missed": {
		metric: text$2,
		value: number$1,
		bound: number$1,
		threshold: number$1
	},
	/** Threshold mode `lower-bound` without enough information for an interval. */
	"threshold-bound-unknown": {
		metric: text$2,
		value: number$1,
		threshold: number$1
	},
	/** The value is written on another scale than its threshold (81.5 against 0.80). */
	"scale-differs": {
		metric: text$2,
		value: number$1,
		threshold: number$1
	},
	/** `change` is candidate − baseline; `allowed` is the permitted worsening, ≥ 0, in the metric's unit. */
	"regression-none": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		baseline: text$2,
		/** The largest worsening that the data cannot exclude, ≥ 0; null when it is within what is allowed or unknown. */
		possible: nullable(number$1),
		/** Whether that was tested; else the plain difference decided, because too little is known. */
		tested: flag$1
	},
	"regression-beyond": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		baseline: text$2,
		/** The least worsening that is sure, ≥ 0; null where the plain difference decided. */
		sure: nullable(number$1)
	},
	"regression-undecided": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		baseline: text$2,
		/** The largest worsening that the data cannot exclude, ≥ 0; null when unknown. */
		possible: nullable(number$1),
		/** Further test items that would certify an equal model four times in five; null when unknown or too many. */
		items: nullable(number$1)
	},
	/** The best version ever deployed, the best `of` so many, was better by more than is allowed. */
	"drift-beyond": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		version: text$2,
		of: number$1
	},
	"drift-undecided": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		version: text$2,
		of: number$1
	},
	/** `drift_from` of task.yaml: better versions before that one do not count any more. */
	"drift-moved": {
		version: text$2,
		reason: text$2,
		date: text$2
	},
	"metrics-kept": { baseline: text$2 },
	/** Metrics of the baseline that the candidate no longer has, named by the criteria. */
	"metrics-lost": {
		metrics: list$2(text$2),
		baseline: text$2
	},
	/** The same, named by nobody. */
	"metrics-not-measured": {
		metrics: list$2(text$2),
		baseline: text$2
	},
	/** The two sides cannot be compared, and the plain difference is not beyond what is allowed. */
	"regression-not-comparable": {
		metric: text$2,
		baseline: text$2
	},
	/** Another version that the merge puts into production, beside the one under review: its gates that did not pass. */
	"deployment-judged": {
		version: text$2,
		gates: list$2(text$2)
	},
	/** The two sides cannot be compared, and the plain difference is beyond what is allowed. */
	"regression-unlike": {
		metric: text$2,
		baseline: text$2
	},
	"candidate-is-baseline": {
		version: text$2,
		rule: oneOf$1(baselineRules)
	},
	"task-archived": {},
	"no-active-version": {},
	"active-version-missing": { version: text$2 },
	/** `value` and `required` are a level for min and max, a change for the other two limits. */
	"guard-met": {
		metric: text$2,
		limit: oneOf$1(guardLimits),
		value: number$1,
		required: number$1
	},
	"guard-missed": {
		metric: text$2,
		limit: oneOf$1(guardLimits),
		value: number$1,
		required: number$1
	},
	"guard-undecided": {
		metric: text$2,
		limit: oneOf$1(guardLimits),
		value: number$1,
		required: number$1
	},
	/** No metric of either side fits the guard's pattern. */
	"guard-unmatched": { pattern: text$2 },
	"baseline-metric-missing": {
		metric: text$2,
		version: text$2
	},
	"baseline-not-a-number": {
		metric: text$2,
		version: text$2
	},
	/** A protected class; numbers are of its f1, `allowed`, `possible` and `sure` as in the regression reasons. */
	"class-kept": {
		label: text$2,
		change: number$1,
		allowed: number$1,
		possible: nullable(number$1)
	},
	"class-dropped": {
		label: text$2,
		change: number$1,
		allowed: number$1,
		sure: nullable(number$1)
	},
	"class-undecided": {
		label: text$2,
		change: number$1,
		allowed: number$1,
		possible: nullable(number$1)
	},
	"criteria-unchanged": {},
	"criteria-new": {},
	"criteria-of-head": {},
	/** The pull request makes a criterion easier; the stricter one counts. Values as text, empty for none. */
	"criteria-loosened": {
		what: oneOf$1(criterionParts),
		base: text$2,
		head: text$2
	},
	/** A setting that makes the check say less, or cleanup keep less, after the merge; empty for none. */
	"setting-weakened": {
		key: text$2,
		from: text$2,
		to: text$2
	},
	"criteria-tightened": {
		what: oneOf$1(criterionParts),
		base: text$2,
		head: text$2
	},
	waived: {
		gate: text$2,
		reason: text$2,
		owner: text$2,
		/** As written. */
		expires: text$2
	},
	"waiver-expired": {
		gate: text$2,
		owner: text$2,
		expires: text$2
	},
	/** Added by the pull request itself: counts only after the merge, unless `waivers: head`. */
	"waiver-not-yet": {
		gate: text$2,
		owner: text$2
	},
	"first-version": {},
	improved: {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	regressed: {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	/** Better or worse, but the interval of the change holds zero. */
	"improved-within-noise": {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	"regressed-within-noise": {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	/** Better or worse, and too little is known to say how sure that is. */
	"improved-unknown": {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	"regressed-unknown": {
		metric: text$2,
		change: number$1,
		baseline: text$2
	},
	/** The whole interval of the change lies within the allowed drop and as large a gain. */
	"practically-equal": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		baseline: text$2
	},
	/** Better on its own, but not once the pull request's versions are tested together. */
	"improved-one-of-many": {
		metric: text$2,
		change: number$1,
		baseline: text$2,
		versions: number$1
	},
	/** A metric beside the primary one that is worse by several times what is allowed, nobody knows how surely. */
	"dropped-unknown": {
		metric: text$2,
		change: number$1,
		allowed: number$1,
		baseline: text$2
	},
	"not-comparable": { baseline: text$2 },
	unchanged: {
		metric: text$2,
		baseline: text$2
	},
	"rollback-to": {
		version: text$2,
		from: text$2
	},
	/** A rollback to a version that is better than the one in production. */
	"rollback-gains": {
		version: text$2,
		from: text$2,
		metric: text$2,
		change: number$1
	},
	"gate-failed": { gate: text$2 },
	"gate-inconclusive": { gate: text$2 },
	"record-broken": { file: text$2 },
	"test-set-changed": {
		how: oneOf$1([
			"count",
			"hash",
			"seed"
		]),
		baseline: text$2,
		candidate: text$2
	},
	"label-set-changed": {
		added: list$2(text$2),
		removed: list$2(text$2)
	},
	"scale-changed": {
		metric: text$2,
		baseline: number$1,
		candidate: number$1
	},
	"zero-baseline": { metric: text$2 },
	"baseline-without-results": { version: text$2 },
	"metric-renamed": {
		from: text$2,
		to: text$2
	},
	/** The two macro averages follow different definitions (mean of f1, f1 of means). */
	"metric-redefined": { metric: text$2 },
	...measureShapes,
	"results-older-than-model": {
		version: text$2,
		results: text$2,
		model: text$2
	},
	"test-items": {
		baseline: nullable(number$1),
		candidate: nullable(number$1)
	},
	/** The smallest change that so many items could show with 80 % power, in the metric's unit. */
	"smallest-detectable": {
		metric: text$2,
		items: number$1,
		change: number$1
	},
	/** The true drop that the regression gate would notice four times in five, ≥ 0, in the metric's unit. */
	"drop-noticed": {
		metric: text$2,
		items: number$1,
		drop: number$1
	},
	/** Classes of an average that have too few items for an interval from their counts. */
	"too-few-items": {
		metric: text$2,
		few: number$1,
		of: number$1
	},
	/** Items come in so few groups that nobody can say how sure a metric is. */
	"too-few-groups": {
		metric: text$2,
		groups: number$1
	},
	/** Versions measured on one test set; `luck` is how much better the best of them looks than it is, null below five. */
	"versions-on-test-set": {
		metric: text$2,
		versions: number$1,
		luck: nullable(number$1)
	},
	/** Another version of the pull request has the better primary metric. */
	"better-version": {
		version: text$2,
		metric: text$2,
		value: number$1
	},
	/** Independent things that changed at once: `data`, configuration keys or their groups, most important first. */
	confounded: { what: list$2(text$2) },
	"source-hash-changed": {},
	/** Two evaluations without item-level predictions are treated as independent. */
	"treated-as-independent": {},
	"conservative-bound": { metric: text$2 },
	/** A source of certainty was left out, because it gives another value than the file states, or none at all. */
	"inputs-contradict": {
		version: text$2,
		what: oneOf$1([
			"confusion",
			"scores",
			"predictions",
			"runs",
			"standard-error"
		])
	},
	/** Both versions have predictions, but not of the same items. */
	"different-items": {},
	/** The interval shows how training runs differ, not how many test items there are. */
	"runs-vary-alone": { metric: text$2 },
	/** A class outside `protected_classes` whose f1 fell significantly, after Holm's correction. */
	"class-regressed": {
		label: text$2,
		change: number$1
	},
	"baseline-old": {
		version: text$2,
		days: number$1
	},
	"results-edited": { version: text$2 },
	/** A file of the base that cannot be read: what it says does not count. */
	"base-record-broken": { file: text$2 },
	"next-deploy": { version: text$2 },
	"next-roll-back": { version: text$2 },
	"next-promote": { version: text$2 },
	"next-evaluate": { version: text$2 },
	"next-fix-errors": { errors: number$1 },
	"next-close-gap": {
		metric: text$2,
		gap: number$1
	},
	"next-look-at-class": {
		label: text$2,
		change: number$1
	},
	"next-look-at-metric": {
		metric: text$2,
		change: number$1
	},
	"next-only-change": { what: text$2 },
	/** Commit the predictions of both versions: they cost nothing and sharpen the most. */
	"next-predictions": { metric: text$2 },
	"next-more-items": {
		metric: text$2,
		items: number$1
	},
	"next-measure-lost": { metrics: list$2(text$2) },
	"next-mend-guard": { pattern: text$2 },
	"next-end-waiver": { gates: list$2(text$2) },
	"next-look-at-drift": { version: text$2 },
	"next-evaluate-baseline": { version: text$2 },
	"next-keep": { version: text$2 },
	"next-state-items": {},
	/** The number of items is known, but an average over classes needs their counts (or item predictions) too. */
	"next-state-counts": { metric: text$2 },
	"next-declare-criteria": {},
	...baselineShapes,
	...runShapes
};
function reason(code, args) {
	return {
		code,
		args
	};
}

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
		if (!status.isFile()) throw new require_start.OperationError(`${path} is no longer a regular file`);
		return use(file, status.size);
	} catch (error) {
		if (error instanceof require_start.OperationError) throw error;
		throw new require_start.OperationError(`Cannot read ${path}: ${reasonOf(error)}`, { cause: error });
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
	let id;
	return {
		path,
		kind: "file",
		get id() {
			id ??= fileId(root, path, status);
			return id;
		}
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
		throw new require_start.OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
	}
}
/** A link's blob in git is the text of its target. */
function linkId(root, path) {
	try {
		return blobId((0, node_fs.readlinkSync)(`${root}/${path}`, { encoding: "buffer" }));
	} catch (error) {
		throw new require_start.OperationError(`Cannot look at ${path}: ${reasonOf(error)}`, { cause: error });
	}
}
function fileId(root, path, status) {
	if (!RECORD_NAME.test(path) || status.size > HASH_LIMIT) return identity(status);
	const content = readFile(root, path, HASH_LIMIT);
	return content.kind === "bytes" ? blobId(content.bytes) : identity(status);
}
/** Not a blob id. Equal texts still mean the same unchanged file. */
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

// src/domain/findings/finding.ts
/** The worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
function finding(rule, place, args, extra = {}) {
	return {
		rule: rule.id,
		severity: extra.severity ?? rule.severity,
		file: place.file,
		line: place.line,
		column: place.column,
		task: place.task,
		args,
		suggestion: extra.suggestion ?? null,
		related: extra.related ?? null
	};
}

// src/domain/compare/comparison.ts
/** The unit of a metric's numbers: a share (0…1), a share in percent (0…100), points of a score such as BLEU, or plain. */
const metricScales = [
	"ratio",
	"percent",
	"points",
	"absolute"
];
/** Whether numbers are shown in percent and their changes in percentage points. */
const isShareScale = (scale) => scale === "ratio" || scale === "percent";
/** What says which way a metric is better, the first that does. */
const directionRules = [
	"criteria",
	"settings",
	"file",
	"name",
	"unknown"
];
const metricGroups = [
	"primary",
	"overall",
	"class"
];
const significances = [
	"significant",
	"noise",
	"unknown"
];
/** `changed` where nothing says which way is better, or the two cannot be compared. */
const changeOutcomes = [
	"improved",
	"regressed",
	"unchanged",
	"changed",
	"new",
	"missing"
];
/** The splits of a data set whose items are counted. */
const dataSplits = [
	"train",
	"valid",
	"test"
];
const dataShifts = ["stable", "shifted"];
/** What became of a configuration key. */
const configStates = [
	"added",
	"removed",
	"changed"
];

// src/domain/records/direction.ts
/** Which way a metric is better. Nothing else in the code asks for the word itself: these functions do. */
const directions = ["higher", "lower"];
/** Whether `a` is strictly better than `b`; false for NaN on either side. */
const isBetter = (a, b, direction) => direction === "higher" ? a > b : a < b;
/** Whether a value meets a limit; false for NaN on either side, whichever way is better. */
const meets = (value, limit, direction) => direction === "higher" ? value >= limit : value <= limit;
/** A change (new − old) counted as loss, in the metric's unit: positive when it got worse, negative when better. */
const worsening = (change, direction) => direction === "higher" ? -change : change;
/** The worse end of an interval `[low, high]` of values or changes. */
const worseEnd = (interval, direction) => direction === "higher" ? interval[0] : interval[1];
/** The better end of the same interval. */
const betterEnd = (interval, direction) => direction === "higher" ? interval[1] : interval[0];

// src/records/limits.ts
/** Largest YAML file that is read, in bytes: the parser's worst case at this size stays below a second. */
const yamlBytes = 65536;
const jsonBytes = 1048576;
/** Results of a harness hold its samples; the reader is bounded by depth and keys, and takes time in proportion. */
const resultsBytes = 8388608;
const predictionBytes = 8388608;
/** How many bytes of a record file are read at most. */
function sizeLimit(path) {
	if (path.endsWith(".jsonl")) return predictionBytes;
	if (/(?:^|\/|_)results\.json$/.test(path)) return resultsBytes;
	return path.endsWith(".json") ? jsonBytes : yamlBytes;
}
const maxKeys = 2e3;
/** Values that aliases of one file may stand for, all together. */
const maxExpandedNodes = 1e4;
/** Keys that change the meaning of an object in JavaScript; no record needs one. */
const reservedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);

// src/rules/card.ts
const hit = (place, args, extra = {}) => ({
	place,
	args,
	extra
});
/** A rule's card; the type checker holds shapes, arguments and check against the id. */
const rule = (card) => card;

// src/rules/settings/unknown-key.ts
const shapes$37 = { key: text$2 };
const settingsUnknownKey = rule({
	id: "settings/unknown-key",
	severity: "error",
	shapes: shapes$37,
	documentation: {
		what: "tunegate.yaml has a key that is no setting.",
		why: "A setting that does nothing is worse than none.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\n",
				"tunegate.yaml": "max_regresion: 0.02\n"
			},
			at: "tunegate.yaml:1:1"
		},
		good: { files: {
			"task.yaml": "task_name: demo\nstatus: created\n",
			"tunegate.yaml": "max_regression: 0.02\n"
		} }
	}
});

// src/rules/shape/bad-name.ts
/** `key` is `versions` where the name is that of a version folder. */
const shapes$36 = {
	key: text$2,
	text: text$2
};
const shapeBadName = rule({
	id: "shape/bad-name",
	severity: "error",
	shapes: shapes$36,
	documentation: {
		what: "A name of a version or folder has characters beside letters, digits, `.`, `_` and `-`.",
		why: "It becomes a folder, a git tag and part of commands: `../v1` would lead out of the task.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nparent: ../v0\n" },
			at: "versions/v1/lineage.yaml:3:9"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/domain/records/time.ts
const timestampForm = /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|[ ]{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ ]?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const minuteMs = 6e4;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Milliseconds that a zone such as `+08:00` is ahead of UTC; null for one that does not exist. */
function zoneOffset(zone) {
	if (zone === void 0 || !/^[+-]/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(3).replace(":", "") || "0");
	if (hours > 14 || minutes > 59) return null;
	return (zone.startsWith("-") ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}
/**
* Reads `2026-01-05`, `2026-01-05T10:00:00`, `2026-01-05 10:00:00.123+08:00` and the like: what PyYAML and ISO 8601
* write. Null for anything else and for moments that are not in the calendar, such as February 31.
* `Date.parse` is not used: it takes a text without zone as local time and rolls impossible dates over.
*/
function parseTimestamp(text) {
	const match = timestampForm.exec(text);
	if (match === null) return null;
	const [, year = "", month = "", day = "", hour, minute, second, fraction, zone] = match;
	const [h, m, s] = [
		Number(hour ?? 0),
		Number(minute ?? 0),
		Number(second ?? 0)
	];
	const offset = zoneOffset(zone);
	if (h > 23 || m > 59 || s > 59 || offset === null || Number(year) < 1e3) return null;
	const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
	if (!new Date(midnight).toISOString().startsWith(`${year}-${month}-${day}T`)) return null;
	const ms = Math.floor(Number(`0.${fraction ?? "0"}`) * 1e3);
	return {
		text,
		epochMs: midnight + h * hourMs + m * minuteMs + s * 1e3 + ms - offset,
		dateOnly: hour === void 0
	};
}
/**
* Whether the text says in which zone it is. One that does not is taken as UTC, but may mean up to 14 hours before or
* after it.
*/
const statesZone = ({ text }) => /:\d{2}(?:[.,]\d+)?[ ]?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i.test(text);
const durationForm = /^(?:(\d{1,4})w)?(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?$/;
/** Milliseconds of `7d`, `12h`, `2w`, `30m` (minutes) or a combination from large to small (`2w3d`); null otherwise. */
function parseDuration(text) {
	const match = text === "" ? null : durationForm.exec(text);
	if (match === null) return null;
	const [, weeks = "0", days = "0", hours = "0", minutes = "0"] = match;
	return Number(weeks) * 7 * dayMs + Number(days) * dayMs + Number(hours) * hourMs + Number(minutes) * minuteMs;
}
/** Whole days from `from` to `now`; null when unknown or in the future. */
function ageDays(from, now) {
	return from === null || from > now ? null : Math.floor((now - from) / dayMs);
}

// src/rules/shape/missing-field.ts
const shapes$35 = { key: text$2 };
const shapeMissingField = rule({
	id: "shape/missing-field",
	severity: "error",
	shapes: shapes$35,
	documentation: {
		what: "A required field is missing: `task_name` and `status`, and `version` from `training` on.",
		why: "Without it the task cannot be listed, compared or judged.",
		bad: {
			files: { "task.yaml": "task_name: demo\n" },
			at: "task.yaml:1:1"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\n" } }
	}
});

// src/records/schemas/fields.ts
const marks = registry();
function field(schema, description, mark = {}) {
	const optional$1 = optional(schema);
	globalRegistry.add(optional$1, { description });
	marks.add(optional$1, mark);
	return optional$1;
}
/** The same field, required. */
function required(schema) {
	marks.add(schema, {
		...marks.get(schema),
		required: true
	});
	return schema;
}
/** The same field, which has to have a value where it is written. */
function valued(schema) {
	marks.add(schema, {
		...marks.get(schema),
		valued: true
	});
	return schema;
}
/** Text as written: `1.10` stays `1.10`, `no` stays `no`. */
const text$1 = (description) => field(string$1(), description);
const version$1 = (description) => field(string$1(), description, { form: "version-name" });
const timestamp$1 = (description) => field(string$1(), description, { form: "timestamp" });
const duration = (description) => field(string$1(), description, { form: "duration" });
const number = (description) => field(number$2(), description);
/** A number with bounds, null where there is none. */
function numberBetween(low, high, description) {
	const checks = high === null ? [_gte(low)] : [_gte(low), _lte(high)];
	return field(number$2().check(...checks), description);
}
const flag = (description) => field(boolean(), description);
const count$1 = (description, minimum = 0) => field(int$2().check(_gte(minimum)), description);
const choice = (values, description) => field(_enum(values), description);
const mapping = (shape, description) => field(looseObject(shape), description);
const list$1 = (item, description) => field(array(item), description);
const texts = (description) => list$1(string$1(), description);
/** A mapping with keys of the team's own choice; its content is read elsewhere. */
const freeMapping = (description) => field(record$1(string$1(), unknown()), description);
const numbersByName = (description) => field(record$1(string$1(), number$2().check(_gte(0))), description);
const anything = (description) => field(unknown(), description);
/** A field of any other type. */
const anyOf = (schema, description) => field(schema, description);
/** One of several forms, told apart by whether it is a scalar, a list or a mapping. */
const either$1 = (forms, description) => field(union(forms), description);

// src/records/schemas/task.ts
/** A limit on one metric or on all that a pattern names; in task.yaml and tunegate.yaml. */
const guardSchema = looseObject({
	metric: required(text$1("Metric name or pattern, such as `per_class.*.f1`")),
	min: valued(number("Least value, in the unit of the metric")),
	max: valued(number("Greatest value, in the unit of the metric")),
	max_regression: valued(number("Allowed drop against the baseline: 0.01 is one percentage point of a ratio, or 1 % of another number")),
	min_improvement: valued(number("Demanded improvement over the baseline, in the same unit"))
});
const successCriteria = {
	primary_metric: text$1("The metric that decides, such as `macro_f1`"),
	threshold: valued(number("What the primary metric has to reach, in its own unit")),
	direction: choice(directions, "Which direction is better; known by name for common metrics"),
	guards: list$1(guardSchema, "Limits on further metrics"),
	protected_classes: texts("Class labels whose f1 may not drop by more than `max_regression`"),
	max_regression: valued(numberBetween(0, null, "Allowed drop of the primary metric: 0.01 is one percentage point of a ratio")),
	max_drift: valued(numberBetween(0, null, "Allowed drop against the best version ever deployed; twice `max_regression` when absent")),
	required_metrics: texts("Metrics, or patterns of them, that a version must not lose"),
	drift_from: mapping({
		version: version$1("From which version on drift counts"),
		reason: text$1("Why better versions before it no longer count"),
		date: timestamp$1("When that was decided")
	}, "Moves the start of drift; it counts with version, reason and date"),
	baseline: text$1("Free text about what was there before")
};
const retention = either$1([int$2().check(_gte(1)), looseObject({
	keep_recent: valued(count$1("How many of the most recent versions stay", 1)),
	keep_deployed: flag("Versions that are or were deployed stay"),
	keep_best: flag("The best version by the primary metric stays"),
	keep_parents: flag("Parents of versions that stay do so too"),
	cleanup_exp_after: valued(duration("How long experiments stay, such as `7d`, `12h`, `2w` or `2w3d`"))
})], "What cleanup keeps: a number (the most recent N), or rules");
const waiver = looseObject({
	gate: text$1("The gate that may fail"),
	version: version$1("The version it holds for"),
	reason: text$1("Why"),
	owner: text$1("Who answers for it"),
	expires: timestamp$1("Until when")
});
/** task.yaml */
const taskSchema = looseObject({
	task_name: required(text$1("Name of the task, as its directory")),
	version: version$1("The active version"),
	status: required(choice(require_start.taskStatuses, "Where the task stands")),
	task_type: text$1("Such as `classification`"),
	domain: text$1("Such as `finance`"),
	language: either$1([string$1(), array(string$1())], "Language of the texts, such as `zh-TW`"),
	input_template: text$1("Prompt with placeholders"),
	output_format: anything("Form of the output; `schema.*.enum` names the legal class labels"),
	training: freeMapping("Starting configuration of new versions"),
	success_criteria: mapping(successCriteria, "When a version is good enough"),
	execution: mapping({
		type: text$1("`local`, `remote_ssh`, `cloud` or another place"),
		host: text$1("Where training runs"),
		cuda_devices: text$1("Which devices")
	}, "Where training runs"),
	versioning: mapping({
		strategy: choice(require_start.versionStrategies, "How versions are named"),
		naming: text$1("Template of model names, such as `{task}-v{n}`"),
		deploy_target: choice(require_start.deployTargets, "Where models go"),
		retention
	}, "How versions are named, shipped and kept"),
	deployed_version: version$1("Which version is in production"),
	waivers: list$1(waiver, "Dated exceptions from gates"),
	created: timestamp$1("When the task was created"),
	updated: timestamp$1("When the task was last changed")
});

// src/rules/shape/likely-typo.ts
const shapes$34 = {
	key: text$2,
	known: text$2
};
const shapeLikelyTypo = rule({
	id: "shape/likely-typo",
	severity: "warning",
	shapes: shapes$34,
	documentation: {
		what: "A key is one or two letters away from a known one. Other unknown keys are fine.",
		why: "Unknown keys are kept and passed over, so a misspelt setting silently does nothing.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nsucces_criteria:\n  primary_metric: macro_f1\n" },
			at: "task.yaml:3:1"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: macro_f1\n" } }
	}
});

// src/rules/shape/out-of-range.ts
const shapes$33 = {
	key: text$2,
	value: number$1,
	/** Null where there is no bound on that side. */
	low: nullable(number$1),
	high: nullable(number$1)
};
const shapeOutOfRange = rule({
	id: "shape/out-of-range",
	severity: "error",
	shapes: shapes$33,
	documentation: {
		what: "A number is outside the range of its field.",
		why: "A negative count or a retention of zero versions is a slip.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: -700\n" },
			at: "versions/v1/lineage.yaml:4:16"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n" } }
	}
});

// src/rules/shape/unknown-value.ts
const shapes$32 = {
	key: text$2,
	found: text$2,
	allowed: list$2(text$2)
};
const shapeUnknownValue = rule({
	id: "shape/unknown-value",
	severity: "error",
	shapes: shapes$32,
	documentation: {
		what: "A field with a fixed set of values has another one.",
		why: "A status or strategy that nobody knows switches off what depends on it.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: trainning\n" },
			at: "task.yaml:2:9"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\n" } }
	}
});

// src/records/scalar.ts
const pythonBoolean = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const pythonFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const pythonInteger = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const pythonNull = /^(?:~|null|Null|NULL|)$/;
const pythonTimestamp = /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
/** Numeric text that is taken as a number: no sign of plus, no spaces, no hexadecimal (hazard missing-number). */
const numericText = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** How PyYAML's safe loader reads an unquoted scalar. */
function pythonKind(text) {
	if (pythonNull.test(text)) return "nothing";
	if (pythonBoolean.test(text)) return "boolean";
	if (pythonInteger.test(text) || pythonFloat.test(text)) return "number";
	return pythonTimestamp.test(text) ? "timestamp" : "text";
}
/** What kind of value a node is, as YAML 1.2 core and JSON see it. */
function kindOf(node) {
	if (node.kind === "map") return "mapping";
	if (node.kind === "list") return "list";
	switch (typeof node.value) {
		case "number": return "number";
		case "boolean": return "boolean";
		default: return node.value === null ? "nothing" : "text";
	}
}
/** The number that a text like `0.8` or `1e-5` means, null for any other text. */
const numberOf = (text) => numericText.test(text) ? Number(text) : null;
/**
* How PyYAML reads an unquoted scalar when it is another kind, or another number (`010` is eight there), than here;
* null when both agree. Timestamps stay text here on purpose and count as agreement.
*/
function pythonDifference(node) {
	if (!node.plain) return null;
	const python = pythonKind(node.text);
	const here = kindOf(node);
	if (python === "timestamp") return null;
	if (python !== here) return python;
	return python === "number" && /^[-+]?0[0-7_]*[1-9_][0-7_]*$/.test(node.text) ? python : null;
}
/** A number with exponent as PyYAML reads it too: `1e-5` → `1.0e-5`, `1e5` → `1.0e+5`; null for other texts. */
function pythonNumberText(text) {
	const match = /^([-+]?\d+)(\.\d*)?[eE]([-+]?)(\d+)$/.exec(text);
	if (match === null) return null;
	const [, whole = "", fraction, sign = "", exponent = ""] = match;
	return `${whole}${fraction ?? ".0"}e${sign === "" ? "+" : sign}${exponent}`;
}
/** Decimals that the author of a number wrote (`0.815` has 3, `8.15e-1` too), null for texts of another form. */
function decimalsOf(text) {
	const match = /^[-+]?\d*(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text);
	if (match === null || text === "") return null;
	return Math.max(0, (match[1]?.length ?? 0) - Number(match[2] ?? 0));
}

// src/rules/shape/bad-duration.ts
const shapes$31 = {
	key: text$2,
	text: text$2
};
const shapeBadDuration = rule({
	id: "shape/bad-duration",
	severity: "error",
	shapes: shapes$31,
	documentation: {
		what: "A duration is not written like `7d`, `12h`, `2w`, `30m` or `2w3d`.",
		why: "A bare 7 may mean days, hours or seconds, and cleanup would go by a guess.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nversioning:\n  retention:\n    cleanup_exp_after: 7\n" },
			at: "task.yaml:5:24"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nversioning:\n  retention:\n    cleanup_exp_after: 7d\n" } }
	}
});

// src/rules/shape/bad-timestamp.ts
const shapes$30 = {
	key: text$2,
	text: text$2
};
const shapeBadTimestamp = rule({
	id: "shape/bad-timestamp",
	severity: "error",
	shapes: shapes$30,
	documentation: {
		what: "A date is not in the calendar, or is not written as one.",
		why: "Some readers turn February 31 into March 3; order and retention would go by that.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\ncreated: 2026-02-31T10:00:00\n" },
			at: "task.yaml:3:10"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\ncreated: 2026-02-28T10:00:00\n" } }
	}
});

// src/rules/shape/not-finite.ts
const shapes$29 = {
	key: text$2,
	text: text$2
};
const shapeNotFinite = rule({
	id: "shape/not-finite",
	severity: "error",
	shapes: shapes$29,
	documentation: {
		what: "A setting is NaN or infinite. In results it is a warning, and a gate on the metric fails.",
		why: "Every comparison with NaN is false, so a careless check passes.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: .nan\n" },
			at: "task.yaml:4:14"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: 0.8\n" } }
	}
});

// src/rules/shape/number-as-text.ts
const shapes$28 = {
	key: text$2,
	text: text$2
};
const shapeNumberAsText = rule({
	id: "shape/number-as-text",
	severity: "warning",
	shapes: shapes$28,
	documentation: {
		what: "A number is written as a text.",
		why: "It is read as a number here, but other tools will compare texts: \"0.9\" comes after \"0.80\", and \"10\" before \"9\".",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: \"0.80\"\n" },
			at: "task.yaml:4:14"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: 0.80\n" } }
	}
});

// src/domain/findings/argument-values.ts
/** Values that arguments of findings take, where more than one rule or a catalogue needs the list. */
/** Why a text could not be read at all, as a code; the catalogues hold the sentence. */
const unreadableReasons = [
	"yaml",
	"json",
	"unclosed",
	"indentation",
	"empty",
	"html",
	"trailing-text",
	"parser-failed"
];
/** Kinds of values as people name them; the catalogues translate them. */
const valueKinds = [
	"text",
	"number",
	"integer",
	"boolean",
	"list",
	"mapping",
	"nothing",
	"timestamp",
	"duration",
	"version-name"
];
/** From what a number was worked out. */
const computedFrom = [
	"support",
	"confusion",
	"predictions",
	"sample-count"
];
/** The rules on meaning, by group: what is left unchecked when a file cannot be read. */
const checkedGroups = [
	"task",
	"lineage",
	"consistency",
	"history"
];
/** What a version that exists keeps: each part of its record, and when it went into production. */
const rewrittenParts = [
	"results",
	"data",
	"config",
	"model",
	"deployment"
];

// src/rules/shape/python-differs.ts
/** A value that PyYAML and YAML 1.2 read differently; `python` and `yaml` name what each reads. */
const shapes$27 = {
	key: text$2,
	text: text$2,
	python: oneOf$1(valueKinds),
	here: oneOf$1(valueKinds)
};
const shapePythonDiffers = rule({
	id: "shape/python-differs",
	severity: "warning",
	shapes: shapes$27,
	documentation: {
		what: "PyYAML, which most training scripts use, reads the value differently from YAML 1.2.",
		why: "The record then says one thing and the training did another: `no` is false there, `1e-5` a text.",
		bad: {
			files: { "task.yaml": "task_name: demo\nstatus: created\nlanguage: no\n" },
			at: "task.yaml:3:11"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\nlanguage: \"no\"\n" } }
	}
});

// src/rules/shape/quote-version.ts
/** An unquoted version name that is a YAML number and would lose characters (`1.10`). */
const shapes$26 = {
	key: text$2,
	text: text$2
};
const shapeQuoteVersion = rule({
	id: "shape/quote-version",
	severity: "warning",
	shapes: shapes$26,
	documentation: {
		what: "A version name is written as a number that loses characters.",
		why: "For Python `1.10` is 1.1: another version.",
		bad: {
			files: { "versions/retired.yaml": "versions:\n  - version: 1.10\n" },
			at: "versions/retired.yaml:2:14"
		},
		good: { files: { "versions/retired.yaml": "versions:\n  - version: \"1.10\"\n" } }
	}
});

// src/rules/shape/unsafe-integer.ts
const shapes$25 = {
	key: text$2,
	text: text$2
};
const shapeUnsafeInteger = rule({
	id: "shape/unsafe-integer",
	severity: "error",
	shapes: shapes$25,
	documentation: {
		what: "A whole number is too large to be read exactly.",
		why: "JavaScript and many JSON readers round it, so that two ids become one.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 9007199254740993\n" },
			at: "versions/v1/lineage.yaml:4:16"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 9007199\n" } }
	}
});

// src/rules/shape/wrong-type.ts
const shapes$24 = {
	key: text$2,
	expected: oneOf$1(valueKinds),
	found: oneOf$1(valueKinds)
};
const shapeWrongType = rule({
	id: "shape/wrong-type",
	severity: "error",
	shapes: shapes$24,
	documentation: {
		what: "A value has another type than its field.",
		why: "It cannot be used: a text is no list, and `yes` is no number.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: many\n" },
			at: "versions/v1/lineage.yaml:4:16"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n" } }
	}
});

// src/records/names.ts
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
* Whether a text can be the name of a version or task: it becomes a folder, a git tag, part of a command and of an
* output, so it has letters, digits, `.`, `_`, `-` alone, at most 64, no `..`, no dot at its end, no device name.
*/
const isSafeName = (text) => nameForm.test(text) && !text.includes("..") && !text.endsWith(".") && !device.test(text);

// src/records/shape-scalar.ts
const longestShown = 80;
/** A value as a finding may show it. */
const shown = (text) => text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
/** The place of a node in the sink's file. */
const placeOf$1 = (sink, node) => ({
	...sink.ref,
	...sink.position(node.offset)
});
/** Reports a value of the wrong type; it counts as absent. */
function wrongType(sink, node, key, expected) {
	sink.findings.push(finding(shapeWrongType, placeOf$1(sink, node), {
		key,
		expected,
		found: kindOf(node)
	}));
}
/**
* A number field: a finite number, or text that looks like one (with a warning). Undefined with a finding otherwise.
* @param integer whether a fraction is a mistake
*/
function readNumber(sink, node, key, integer) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, integer ? "integer" : "number");
	const value = typeof node.value === "string" ? numberOf(node.value) : node.value;
	if (typeof value !== "number" || integer && Number.isFinite(value) && !Number.isInteger(value)) return wrongType(sink, node, key, integer ? "integer" : "number");
	const place = placeOf$1(sink, node);
	const text = shown(node.text);
	if (!Number.isFinite(value)) {
		sink.findings.push(finding(shapeNotFinite, place, {
			key,
			text
		}));
		return;
	}
	if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) {
		sink.findings.push(finding(shapeUnsafeInteger, place, {
			key,
			text
		}));
		return;
	}
	if (typeof node.value === "string") sink.findings.push(finding(shapeNumberAsText, place, {
		key,
		text
	}, { suggestion: String(value) }));
	else reportPython(sink, node, key);
	return value;
}
/**
* Says where PyYAML reads a value otherwise. A number with exponent and no point (`1e-5`, which the guide itself
* writes) is only a notice: training scripts know to convert it.
*/
function reportPython(sink, node, key) {
	const python = pythonDifference(node);
	if (python === null) return;
	const here = kindOf(node);
	const suggestion = python === "text" && here === "number" ? pythonNumberText(node.text) : null;
	const args = {
		key,
		text: shown(node.text),
		python,
		here
	};
	const extra = suggestion === null ? {} : {
		suggestion,
		severity: "notice"
	};
	sink.findings.push(finding(shapePythonDiffers, placeOf$1(sink, node), args, extra));
}
/** A text field: the text as written, whatever type a YAML reader would make of it. */
function readText(sink, node, key, form) {
	switch (form) {
		case void 0: return readPlainText(sink, node, key);
		case "version-name": return readVersionName(sink, node, key);
		case "timestamp": return readTimestamp(sink, node, key);
		case "duration": return readDuration(sink, node, key);
	}
}
function readPlainText(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongType(sink, node, key, "text");
	if (node.plain && typeof node.value === "string") reportPython(sink, node, key);
	return node.text;
}
function readVersionName(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value === "boolean") return wrongType(sink, node, key, "version-name");
	const { text } = node;
	if (!isSafeName(text)) {
		sink.findings.push(finding(shapeBadName, placeOf$1(sink, node), {
			key,
			text: shown(text)
		}));
		return;
	}
	if ((typeof node.value === "number" || node.plain && pythonKind(text) === "number") && String(Number(text)) !== text) {
		const suggestion = `"${text}"`;
		sink.findings.push(finding(shapeQuoteVersion, placeOf$1(sink, node), {
			key,
			text
		}, { suggestion }));
	} else if (node.plain && typeof node.value === "string") reportPython(sink, node, key);
	return text;
}
function readTimestamp(sink, node, key) {
	if (node.kind !== "scalar" || typeof node.value !== "string") return wrongType(sink, node, key, "timestamp");
	if (parseTimestamp(node.text) !== null) return node.text;
	sink.findings.push(finding(shapeBadTimestamp, placeOf$1(sink, node), {
		key,
		text: shown(node.text)
	}));
}
function readDuration(sink, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "duration");
	if (parseDuration(node.text) !== null) return node.text;
	const suggestion = /^\d{1,4}$/.test(node.text) ? `${node.text}d` : null;
	const args = {
		key,
		text: shown(node.text)
	};
	sink.findings.push(finding(shapeBadDuration, placeOf$1(sink, node), args, { suggestion }));
}
/** `true` or `false`; `yes`, `no`, `on`, `off` are taken as PyYAML takes them, and reported. */
function readFlag(sink, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "boolean");
	if (typeof node.value === "boolean") return node.value;
	if (!node.plain || pythonDifference(node) !== "boolean") return wrongType(sink, node, key, "boolean");
	const value = /^(?:yes|on)$/i.test(node.text);
	const args = {
		key,
		text: node.text,
		python: "boolean",
		here: "text"
	};
	const extra = { suggestion: String(value) };
	sink.findings.push(finding(shapePythonDiffers, placeOf$1(sink, node), args, extra));
	return value;
}

// src/records/shape.ts
/**
* Holds a mapping against its schema and gives what fits; what does not is left out and reported.
* The schema says what is expected; the values are taken from the texts as written, because YAML readers disagree on
* types and zod would see only what one of them made of a text. Every field of a file's schema is optional, so that
* one wrong value costs no other.
*/
function readShape(sink, schema, root, key = "") {
	return schema.parse(walkMap(sink, schema, root, key));
}
function walk$1(sink, schema, node, key, mark) {
	if (schema instanceof ZodMiniOptional) return walk$1(sink, schema.def.innerType, node, key, mark);
	if (schema instanceof ZodMiniUnion) {
		const form = schema.def.options.find((option) => takes(option, node)) ?? schema.def.options[0];
		return form === void 0 ? void 0 : walk$1(sink, form, node, key, mark);
	}
	if (schema instanceof ZodMiniString) return readText(sink, node, key, mark.form);
	if (schema instanceof ZodMiniNumber) return walkNumber(sink, schema, node, key);
	if (schema instanceof ZodMiniBoolean) return readFlag(sink, node, key);
	if (schema instanceof ZodMiniEnum) return walkChoice(sink, schema, node, key);
	if (schema instanceof ZodMiniObject) return node.kind === "map" ? walkMap(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof ZodMiniRecord) return node.kind === "map" ? walkRecord(sink, schema, node, key) : wrongType(sink, node, key, "mapping");
	if (schema instanceof ZodMiniArray) return node.kind === "list" ? walkList(sink, schema, node, key) : wrongType(sink, node, key, "list");
}
/** Whether a form of a union is meant for this kind of node. */
function takes(schema, node) {
	if (schema instanceof ZodMiniObject || schema instanceof ZodMiniRecord) return node.kind === "map";
	if (schema instanceof ZodMiniArray) return node.kind === "list";
	return node.kind === "scalar";
}
/** The schema judges the number, so that nothing gets through here that it would refuse in the end. */
function walkNumber(sink, schema, node, key) {
	const integer = schema instanceof ZodMiniNumberFormat;
	const value = readNumber(sink, node, key, integer);
	if (value === void 0) return void 0;
	const [issue] = schema.safeParse(value).error?.issues ?? [];
	if (issue === void 0) return value;
	const low = issue.code === "too_small" ? Number(issue.minimum) : null;
	const high = issue.code === "too_big" ? Number(issue.maximum) : null;
	sink.findings.push(finding(shapeOutOfRange, placeOf$1(sink, node), {
		key,
		value,
		low,
		high
	}));
}
function walkChoice(sink, schema, node, key) {
	if (node.kind !== "scalar") return wrongType(sink, node, key, "text");
	const allowed = Object.values(schema.def.entries).map(String);
	if (allowed.includes(node.text)) return node.text;
	const args = {
		key,
		found: shown(node.text),
		allowed
	};
	const suggestion = require_start.nearest(node.text, allowed);
	sink.findings.push(finding(shapeUnknownValue, placeOf$1(sink, node), args, { suggestion }));
}
function walkList(sink, schema, node, key) {
	return node.items.map((item, index) => walk$1(sink, schema.def.element, item, `${key}[${index}]`, {})).filter((value) => value !== void 0);
}
function walkRecord(sink, schema, node, key) {
	const values = /* @__PURE__ */ new Map();
	const { keyType } = schema.def;
	for (const [name, { value }] of node.entries) {
		if (keyType instanceof ZodMiniEnum && !keyType.safeParse(name).success) continue;
		const read = walk$1(sink, schema.def.valueType, value, `${key}.${name}`, {});
		if (read !== void 0) values.set(name, read);
	}
	return Object.fromEntries(values);
}
function walkMap(sink, schema, node, key) {
	const values = {};
	const prefix = key === "" ? "" : `${key}.`;
	const meant = reportTypos(sink, schema, node, prefix);
	for (const [name, field] of Object.entries(schema.shape)) {
		const mark = marks.get(field) ?? {};
		const value = node.entries.get(name)?.value;
		const empty = value === void 0 || kindOf(value) === "nothing";
		if (empty && mark.required === true && !meant.has(name)) {
			const place = placeOf$1(sink, value ?? node);
			sink.findings.push(finding(shapeMissingField, place, { key: `${prefix}${name}` }));
		}
		if (value === void 0 || empty && mark.valued !== true) continue;
		const read = walk$1(sink, field, value, `${prefix}${name}`, mark);
		if (read !== void 0) values[name] = read;
	}
	return values;
}
/** Gives the known names that were meant: their absence is part of the same mistake, an error if they are required. */
function reportTypos(sink, schema, node, prefix) {
	const known = Object.keys(schema.shape);
	const absent = known.filter((name) => !node.entries.has(name));
	const meant = /* @__PURE__ */ new Set();
	for (const [name, { keyOffset }] of node.entries) {
		const likely = known.includes(name) ? null : require_start.nearest(name, absent);
		if (likely === null) continue;
		meant.add(likely);
		const field = schema.shape[likely];
		const needed = field !== void 0 && marks.get(field)?.required === true;
		const place = {
			...sink.ref,
			...sink.position(keyOffset)
		};
		const args = {
			key: `${prefix}${shown(name)}`,
			known: likely
		};
		const extra = {
			suggestion: likely,
			...needed ? { severity: "error" } : {}
		};
		sink.findings.push(finding(shapeLikelyTypo, place, args, extra));
	}
	return meant;
}

// src/records/tree.ts
/** The value under a key, null when the key is not there. */
const child = (node, key) => node.entries.get(key)?.value ?? null;
/** The mapping under a key, null when there is none. */
function childMap(node, key) {
	const value = child(node, key);
	return value?.kind === "map" ? value : null;
}

// src/records/stray-rules.ts
const rules = [
	"keep_recent",
	"keep_deployed",
	"keep_best",
	"keep_parents",
	"cleanup_exp_after"
];
const home = "versioning.retention";
/** `keepRecent`, `keep-recent` and `Keep Recent` are written the same. */
const fold$1 = (key) => key.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
/**
* Keys of task.yaml that look like rules of retention and are read by nobody: any unknown one among the rules, and a rule, or
* the whole mapping, in a wrong place. Elsewhere unknown keys are everybody's own; here one may have kept something.
*/
function strayRules(sink, root) {
	const versioning = childMap(root, "versioning");
	const retention = versioning === null ? null : childMap(versioning, "retention");
	const misplaced = [...rules, "retention"];
	const stray = (map, prefix, meantBy) => [...map?.entries ?? []].flatMap(([key, { keyOffset }]) => {
		const meant = meantBy(key);
		return meant === void 0 ? [] : [{
			key: `${prefix}${shown(key)}`,
			meant,
			...sink.position(keyOffset)
		}];
	});
	const elsewhere = (key) => {
		const rule = misplaced.find((name) => fold$1(name) === fold$1(key));
		if (rule === void 0) return void 0;
		return rule === "retention" ? home : `${home}.${rule}`;
	};
	return [
		...stray(root, "", elsewhere),
		...stray(versioning, "versioning.", (key) => key === "retention" ? void 0 : elsewhere(key)),
		...stray(retention, `${home}.`, (key) => {
			if (rules.some((rule) => rule === key)) return void 0;
			const rule = rules.find((name) => fold$1(name) === fold$1(key)) ?? require_start.nearest(key.toLowerCase(), rules);
			return rule === null ? null : `${home}.${rule}`;
		})
	];
}

// src/rules/syntax/duplicate-key.ts
const shapes$23 = {
	key: text$2,
	firstLine: number$1
};
const syntaxDuplicateKey = rule({
	id: "syntax/duplicate-key",
	severity: "error",
	shapes: shapes$23,
	documentation: {
		what: "A key is set twice in one mapping. `lora_r` and `lora: {r: ...}` are the same key.",
		why: "Readers disagree on which of the two counts: Python takes the last one without a word.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nnotes: a\nnotes: b\n" },
			at: "versions/v1/lineage.yaml:4:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/config-keys.ts
/**
* Keys of training configurations as transformers, PEFT, TRL, axolotl and LLaMA-Factory have them, by the last part of a
* dotted key. A key that is near to one of them is most likely misspelt, and the trainer takes its default in silence.
*/
const known$3 = "adam_beta1 adam_beta2 adam_epsilon attn_implementation auto_find_batch_size base_model base_model_name_or_path bf16 bias bnb_4bit_compute_dtype bnb_4bit_quant_type bnb_4bit_use_double_quant cutoff_len dataloader_num_workers dataset dataset_dir ddp_timeout deepspeed do_eval do_train dropout early_stopping early_stopping_patience eval_batch_size eval_steps eval_strategy evaluation_strategy finetuning_type flash_attention fp16 fsdp gradient_accumulation_steps gradient_checkpointing group_by_length hub_model_id label_smoothing_factor learning_rate load_best_model_at_end load_in_4bit load_in_8bit logging_steps lora_alpha lora_dropout lora_rank lora_bias lora_plus min_length min_steps min_epochs max_epochs max_tokens max_new_tokens load_in_16bit adam_beta3 lora_target lr_scheduler lr_scheduler_type max_grad_norm max_length max_prompt_length max_samples max_seq_length max_steps metric_for_best_model micro_batch_size mixed_precision model_name model_name_or_path modules_to_save neftune_noise_alpha num_epochs num_train_epochs optimizer output_dir overwrite_output_dir packing per_device_eval_batch_size per_device_train_batch_size precision quantization quantization_bit remove_unused_columns report_to resume_from_checkpoint save_steps save_strategy save_total_limit scheduler sequence_len target_modules task_type tokenizer train_batch_size train_on_inputs trust_remote_code use_lora use_dora use_qlora use_peft use_rslora val_set_size warmup_ratio warmup_steps weight_decay temperature optimiser dataset_path model_path model_type task_name test_batch_size valid_batch_size epochs batch_size method alpha".split(" ");
const names$1 = new Set(known$3);
/** Below this length too many words are near to each other. */
const shortest = 6;
/** The known key that a person most likely meant by the last part of a key; null where the key may be one of its own. */
function likelyKey(part) {
	const name = part.toLowerCase();
	if (names$1.has(name) || name.length < shortest) return null;
	const likely = require_start.nearest(part, known$3.filter((key) => key.length >= shortest));
	if (likely === null || likely[0] !== name[0] || `${likely}s` === name || likely === `${name}s`) return null;
	return likely;
}

// src/records/config.ts
/**
* Groups that people write nested (`lora: {r: 64}`) or flat (`lora_r: 64`). Only these are folded: a general rule
* would tear names such as `learning_rate` apart.
*/
const groups = [
	"lora",
	"qlora",
	"dora",
	"optimizer",
	"scheduler"
];
/**
* A training configuration with flat dotted keys in the file's order; `lora_r` and `lora: {r}` are both `lora.r`.
* Lists are text. The same setting in both forms with two values is a finding, and the first one counts.
* @param base path of `root` in its file: empty for config.yaml, `['config']` in lineage.yaml
*/
function readConfig(sink, root, base) {
	const config = /* @__PURE__ */ new Map();
	const firstOffsets = /* @__PURE__ */ new Map();
	const visit = (map, names, path) => {
		for (const [name, { keyOffset, value }] of map.entries) {
			const inner = [...names, name];
			const place = [...path, name];
			if (value.kind === "map" && value.entries.size > 0) {
				visit(value, inner, place);
				continue;
			}
			const key = normalKey(inner);
			reportTypo(sink, name, keyOffset, map, place);
			const entry = {
				key,
				value: configValue(sink, value, place),
				path: place
			};
			const first = config.get(key);
			if (first === void 0) {
				config.set(key, entry);
				firstOffsets.set(key, keyOffset);
			} else if (first.value !== entry.value) {
				const firstLine = sink.position(firstOffsets.get(key) ?? 0).line;
				const at = {
					...sink.ref,
					...sink.position(keyOffset)
				};
				sink.findings.push(finding(syntaxDuplicateKey, at, {
					key,
					firstLine
				}));
			}
		}
	};
	visit(root, [], base);
	return config;
}
/** A key near to one that trainers know is most likely that one, unless that stands there too. */
function reportTypo(sink, name, keyOffset, around, path) {
	const likely = likelyKey(name);
	if (likely === null || around.entries.has(likely)) return;
	const at = {
		...sink.ref,
		...sink.position(keyOffset)
	};
	const args = {
		key: path.join("."),
		known: likely
	};
	sink.findings.push(finding(shapeLikelyTypo, at, args, { suggestion: likely }));
}
function normalKey(names) {
	const [first = "", ...rest] = names;
	const group = groups.find((candidate) => first.startsWith(`${candidate}_`));
	return [...group === void 0 ? [first] : [group, first.slice(group.length + 1)], ...rest].join(".");
}
function configValue(sink, node, path) {
	if (node.kind !== "scalar") return textOf$1(node);
	reportPython(sink, node, path.join("."));
	return scalarValue(node);
}
/**
* These stay text: a hash such as `695e0514`, which YAML 1.2 reads as an infinite number; a long id, which would lose
* digits; NaN, which is not equal to itself.
*/
function scalarValue(node) {
	if (typeof node.value !== "number") return node.value;
	const exact = !/^-?\d+$/.test(node.text) || Number.isSafeInteger(node.value);
	return Number.isFinite(node.value) && exact ? node.value : node.text;
}
function textOf$1(node) {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return `[${node.items.map(textOf$1).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${key}: ${textOf$1(value)}`).join(", ")}}`;
}

// src/domain/records/metric-name.ts
const splits = /* @__PURE__ */ new Map([
	["test", "test"],
	["predict", "test"],
	["eval", "eval"],
	["val", "eval"],
	["valid", "eval"],
	["validation", "eval"],
	["dev", "eval"],
	["train", "train"]
]);
/** `eval_accuracy` of Hugging Face Trainer, `val_acc` of Keras and Lightning, `eval/accuracy` of a tracker. */
const prefixed = /^(test|predict|eval|val|validation|dev|train|valid(?=[_/](?:loss|acc|f1|auc|precision|recall|bleu|rouge|perplexity|ppl|wer|cer|ms|ma|rms|mi|macro|weighted|overall|map|mrr|ndcg|em|exact)))[_/](.+)$/i;
/** A key without the prefix that names the part of the data. */
function splitName(key) {
	const [, word = "", bare = key] = prefixed.exec(key) ?? [];
	const prefix = word.toLowerCase();
	return {
		split: splits.get(prefix) ?? null,
		prefix,
		bare
	};
}
const separatorsOf$1 = (name) => /^[ -~]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
/** A metric's name in words, lower case: `macroF1`, `macro-f1` and `macro_f1` are the same two. */
const metricWords = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split(separatorsOf$1(name)).filter((word) => word !== "");
const sameThing = {
	acc: "accuracy",
	avg: "mean",
	average: "mean"
};
const sayingLittle = /* @__PURE__ */ new Set([
	"eval",
	"test",
	"predict",
	"score",
	"value",
	"mean"
]);
/** Whether two names most likely mean one metric: `macro_f1`, `f1_macro` and `eval_macro_f1_score`. */
function similarNames(a, b) {
	const essence = (name) => metricWords(name).map((word) => sameThing[word] ?? word).filter((word) => !sayingLittle.has(word)).sort().join(" ");
	return a !== b && essence(a) !== "" && essence(a) === essence(b);
}
/** The last part of a dotted name: `macro_f1` of `metrics.macro_f1`. A decimal point parts nothing. */
const lastPart = (name) => name.split(/\.(?!\d)/).at(-1) ?? name;

// src/rules/shape/unread.ts
const shapes$22 = {
	key: text$2,
	found: oneOf$1(valueKinds)
};
const shapeUnread = rule({
	id: "shape/unread",
	severity: "notice",
	shapes: shapes$22,
	documentation: {
		what: "A list or mapping of numbers in a results file is taken for nothing: it is no metric, no class and no list of runs.",
		why: "A score that stands in a form which nobody reads is not judged, and its absence looks like a pass.",
		bad: {
			files: {
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 40}\n",
				"versions/v1/results.json": "{\"accuracy\": 0.8, \"roc_curve\": [0.1, 0.4, 0.9]}\n"
			},
			at: "versions/v1/results.json:1:32"
		},
		good: { files: {
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 40}\n",
			"versions/v1/results.json": "{\"accuracy\": 0.8, \"auc\": [0.71, 0.74, 0.79]}\n"
		} }
	}
});

// src/rules/syntax/too-many-keys.ts
const shapes$21 = { limit: number$1 };
const syntaxTooManyKeys = rule({
	id: "syntax/too-many-keys",
	severity: "error",
	shapes: shapes$21,
	documentation: {
		what: "One mapping has more than 2,000 keys.",
		why: "No record needs it, and it makes a report unreadable.",
		bad: {
			files: { "versions/v1/lineage.yaml": {
				get text() {
					return `version: v1\nchanges: [first version]\n${Array.from({ length: 2100 }, (_, index) => `k${index}: 1`).join("\n")}\n`;
				},
				shown: "version: v1\nk0: 1\nk1: 1\n# ... 2,100 keys\n"
			} },
			at: "versions/v1/lineage.yaml:2001:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/results/leaf.ts
/** Names under which a value that is no number is a mistake; under any other name it is just no metric. */
const metricWord = /(?:^|[._\-\s])(?:acc|accuracy|f1|f1[-_]score|precision|recall|auc|auroc|loss|perplexity|ppl|bleu|rouge[-_]?\w?|exact_match|em|mcc|wer|cer|mae|mse|rmse|score|error|err)$/i;
const namesMetric = (key) => metricWord.test(key);
/**
* One measured number: NaN and infinities are kept (a gate on them fails), numeric text is taken with a warning.
* Null when the value is no number; that is a finding only where `key` names a metric.
*/
function measured(sink, node, key, expected = metricWord.test(key)) {
	if (node.kind !== "scalar") return expected ? wrongType(sink, node, key, "number") ?? null : null;
	if (typeof node.value === "number") return {
		value: numberValue(sink, node, key),
		decimals: decimalsOf(node.text)
	};
	const numeric = typeof node.value === "string" ? numberOf(node.value) : null;
	const clearly = expected || /[.eE]/.test(node.text);
	if (numeric !== null && clearly) {
		const value = readNumber(sink, node, key, false);
		return value === void 0 ? null : {
			value,
			decimals: decimalsOf(node.text)
		};
	}
	return expected ? wrongType(sink, node, key, "number") ?? null : null;
}
function numberValue(sink, node, key) {
	const value = typeof node.value === "number" ? node.value : NaN;
	const place = placeOf$1(sink, node);
	if (Number.isFinite(value)) {
		if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) sink.findings.push(finding(shapeUnsafeInteger, place, {
			key,
			text: shown(node.text)
		}));
		else if (pythonDifference(node) !== null) readNumber(sink, node, key, false);
	} else if (!/^-?(?:NaN|Infinity)$/.test(node.text)) sink.findings.push(finding(shapeNotFinite, place, {
		key,
		text: shown(node.text)
	}, { severity: "warning" }));
	return value;
}
/** The numbers of a list. Null unless all items are numbers. */
function numbersOf(node) {
	if (node.kind !== "list") return null;
	const values = [];
	for (const item of node.items) {
		if (item.kind !== "scalar" || typeof item.value !== "number") return null;
		values.push(item.value);
	}
	return values.length === 0 ? null : values;
}
/** The finite number at a node, null otherwise. */
function finiteOf(node) {
	if (node?.kind !== "scalar" || typeof node.value !== "number") return null;
	return Number.isFinite(node.value) ? node.value : null;
}
/** Whether a number stands at a node or anywhere below it. */
function holdsNumber(node) {
	if (node.kind === "scalar") return kindOf(node) === "number";
	if (node.kind === "list") return node.items.some(holdsNumber);
	return [...node.entries.values()].some(({ value }) => holdsNumber(value));
}

// src/records/results/classes.ts
const scoreKeys = {
	precision: ["precision"],
	recall: ["recall"],
	f1: [
		"f1",
		"f1-score",
		"f1_score"
	]
};
const scoreNames = new Set(Object.values(scoreKeys).flat());
/** How many items a class has: scikit-learn, seqeval. */
const supportKeys = ["support", "number"];
/** Names of averages in scikit-learn's report, as their metrics begin. */
const averages = new Map([
	"macro",
	"weighted",
	"micro",
	"samples"
].flatMap((name) => [
	[`${name} avg`, name],
	[`${name}_avg`, name],
	[`${name}-avg`, name]
]));
/** Words of sections that are no class though they have precision, recall and f1: parts of the data and metrics. */
const noClass = /^(?:overall|total|all|micro|macro|weighted|average|avg|mean|metrics?|results?|scores?|summary|evaluation|eval|test|dev|val|valid|validation|train|predict|bert_?score|rouge.*|bleu.*|report|classification_report|final|best|last|baseline|candidate)$/i;
/**
* Whether a mapping is a class by its meaning: precision, recall or f1 with their support, or at least two of them under a
* name that may be a label.
*/
function isClass(label, node) {
	const keys = [...node.entries].filter(([, { value }]) => holdsNumber(value)).map(([key]) => key);
	const scores = keys.filter((key) => scoreNames.has(key));
	const supported = keys.some((key) => key === "support" || key === "number");
	const others = keys.filter((key) => !scoreNames.has(key) && key !== "support" && key !== "number");
	if (scores.length === 0 || noClass.test(label) || averages.has(label)) return false;
	if (supported) return others.length <= 4;
	return node.entries.has("f1-score") || scores.length >= 2 && others.length === 0;
}
/** Scores of one class: a mapping of precision, recall, f1 and support, or a bare f1. */
function classScores(sink, label, node, path, bare = "f1") {
	const key = path.join(".");
	const nothing = {
		label: label.normalize("NFC"),
		precision: null,
		recall: null,
		f1: null,
		support: null,
		path
	};
	if (node.kind !== "map") return {
		...nothing,
		[bare]: measured(sink, node, key, true)
	};
	const score = (names) => {
		const name = names.find((candidate) => node.entries.has(candidate));
		const value = name === void 0 ? null : child(node, name);
		return value === null ? null : measured(sink, value, `${key}.${name}`, true);
	};
	const supportKey = supportKeys.find((name) => finiteOf(child(node, name)) !== null);
	return {
		label: label.normalize("NFC"),
		precision: score(scoreKeys.precision),
		recall: score(scoreKeys.recall),
		f1: score(scoreKeys.f1),
		support: supportKey === void 0 ? null : finiteOf(child(node, supportKey)),
		path
	};
}
/** `per_class` and its kin hold classes; `f1_per_class` one score of each. Null for any other key. */
function perClassScore(key) {
	const words = metricWords(key).filter((word) => ![
		"eval",
		"test",
		"predict",
		"val",
		"dev"
	].includes(word));
	const rest = words.join("_").replace(/(?:^|_)(?:per|by)_(?:class|label|entity|type|tag)(?:_|$)/, "");
	if (rest === words.join("_")) return null;
	if (/^(?:f1|f1_score|f1_scores|scores|metrics|results|report|)$/.test(rest)) return "f1";
	return rest === "precision" || rest === "recall" ? rest : null;
}
/** `per_class` of the guide: label to scores. Anything but a mapping is a mistake under the guide's own name. */
function perClassOf(sink, key, node, path, labels) {
	const score = perClassScore(key) ?? "f1";
	if (node.kind === "scalar" && node.value === null) return [];
	if (node.kind === "map") return [...node.entries].map(([label, { value }]) => classScores(sink, label, value, [...path, label], score));
	if (node.kind === "list" && labels !== null && labels.length === node.items.length) return node.items.map((item, index) => classScores(sink, labels[index] ?? "", item, [...path, index], score));
	if (key === "per_class") wrongType(sink, node, path.join("."), "mapping");
	return null;
}
const isMatrixKey = (key) => /(?:^|_)(?:confusion_matrix|confusion|confmat|cm)$/.test(metricWords(key).join("_"));
/**
* `confusion_matrix`: rows of counts with `labels` beside or around them, or true label → predicted label → count.
* Rows without labels take those of the classes when there are as many, else their numbers. Null where it is none.
*/
function confusionOf(node, labels, classes) {
	const inner = node.kind === "map" ? child(node, "matrix") ?? child(node, "rows") ?? child(node, "values") : node;
	const own = node.kind === "map" ? labelsOf$1(child(node, "labels")) : null;
	if (inner?.kind === "list") return fromRows(inner.items, own ?? labels, classes);
	return node.kind === "map" && inner === null ? fromMapping(node) : null;
}
/** The labels in a list, null where there is none. */
function labelsOf$1(node) {
	if (node?.kind !== "list" || node.items.length === 0) return null;
	return node.items.map((item) => item.kind === "scalar" ? item.text.normalize("NFC") : "");
}
/** A count of items: a whole number, also written `3.0` as NumPy does. */
function countOf(node) {
	const value = finiteOf(node);
	return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function fromRows(items, labels, classes) {
	const rows = [];
	for (const item of items) {
		if (item.kind !== "list" || item.items.length !== items.length) return null;
		const row = [];
		for (const cell of item.items) {
			const count = countOf(cell);
			if (count === null) return null;
			row.push(count);
		}
		rows.push(row);
	}
	if (labels !== null && labels.length !== rows.length) return null;
	const known = classes.length === rows.length ? classes.map((scores) => scores.label) : null;
	return {
		labels: labels ?? known ?? rows.map((_, index) => String(index)),
		rows
	};
}
function fromMapping(node) {
	const labels = new Set(node.entries.keys());
	for (const { value } of node.entries.values()) {
		if (value.kind !== "map") return null;
		for (const label of value.entries.keys()) labels.add(label);
	}
	const rows = [];
	for (const truth of labels) {
		const row = child(node, truth);
		const counts = [];
		for (const predicted of labels) {
			const cell = row?.kind === "map" ? child(row, predicted) : null;
			const count = cell === null ? 0 : countOf(cell);
			if (count === null) return null;
			counts.push(count);
		}
		rows.push(counts);
	}
	return {
		labels: [...labels],
		rows
	};
}

// src/records/results/draft.ts
const pathOf = (spot, key) => spot.elsewhere?.get(key) ?? [...spot.path, key];
const keyOf$1 = (spot, key) => [...spot.keys, key].join(".");
const deeper = (spot, key, counts) => ({
	names: [...spot.names, key],
	keys: [...spot.keys, key],
	path: pathOf(spot, key),
	scope: {
		counts,
		outer: spot.scope
	}
});
/** A section's name without the prefix of a Trainer: `eval_PER` is the class `PER`. */
const bareLabel = (key) => splitName(key).bare;
/** So many metrics are read of one file: each is compared, and no evaluation has more. */
const mostMetrics = 2e3;
/** Notes a metric; `key` is the last part of its name. */
function addMetric(walk, key, spot, found, keys = keyOf$1(spot, key)) {
	if (walk.metrics.length > 2e3) return;
	walk.metrics.push({
		...found,
		key: keys,
		sections: spot.names,
		last: key,
		scope: spot.scope,
		harness: null
	});
}

// src/records/results/evaluated.ts
/** 2000-01-01 and 2100-01-01 in seconds since 1970: a number outside is no time of an evaluation. */
const plausible = [946684800, 4102444800];
/**
* When an evaluation was made: `evaluated_at` as text; lm-evaluation-harness notes the seconds since 1970 as `date`
* (`lm_eval/loggers/evaluation_tracker.py`: `time.time()`), older releases a text. Null where the file does not say.
*/
function evaluatedOf(root, shape) {
	return momentAt(root, "evaluated_at") ?? (shape === "lm-eval" ? momentAt(root, "date") : null);
}
function momentAt(root, key) {
	const node = root.entries.get(key)?.value;
	if (node?.kind !== "scalar") return null;
	if (typeof node.value === "string") return parseTimestamp(node.value);
	if (typeof node.value !== "number") return null;
	const [first, last] = plausible;
	if (!(node.value >= first && node.value < last)) return null;
	const seconds = Math.floor(node.value);
	return parseTimestamp((/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z"));
}

// src/records/results/number-name.ts
const words$3 = (text) => new Set(text.split(" "));
const itemWords = words$3("sample samples example examples item items question questions problem problems instance instances case cases row rows prompt prompts conversation conversations sentence sentences utterance utterances document documents doc docs query queries pair pairs trial trials test tests record records entry entries task tasks point points datapoints words tokens chars characters entities spans labels classes class images texts turns dialogs dialogues files runs");
const numberWords = words$3("n num number count counts total nb no");
/** Outcomes that are counted. Alone they are a count where the value is a whole number. */
const outcomes = words$3("correct incorrect wrong right passed passes failed failures fails success successes successful wins losses ties draws hits misses errors errored exceptions timeouts skipped attempted completed evaluated scored unscored solved unsolved refused refusals answered unanswered invalid missing crashed insertions deletions substitutions matches tp fp tn fn true_positives false_positives true_negatives false_negatives positives negatives");
/** Settings and what a run took, by their whole name. */
const settings = words$3("step steps epoch epochs iteration iterations iter iters lr learning_rate seed seeds grad_norm gradient_norm weight_decay dropout temperature top_p top_k min_p k port limit threshold best_threshold runtime elapsed time wall_time walltime duration start_time end_time date timestamp created_at started_at completed_at version parameters params num_parameters model_size vocab_size n_params memory gpu_memory peak_memory max_memory rank num_fewshot n_shot n_shots shots few_shot fewshot num_beams beam_size num_return_sequences world_size n_gpu num_gpus num_workers bootstrap_iters bootstrap_samples repeats best_metric best_step best_epoch lora_r lora_alpha confidence_level ci_level significance_level level brevity_penalty length_ratio translation_length reference_length hyp_len ref_len sys_len sample_len gen_len cost total_cost fold year month day size bytes");
/** Settings by the last word, or by the last two. */
const settingEnds = words$3("steps epochs epoch step seed limit lr flos flops runtime version size parameters params timestamp iterations iters fewshot shots beams workers gpus gpu length len decay warmup dropout temperature memory mb gb bytes");
const settingPairs = /(?:^|_)(?:(?:samples|steps|examples|batches|iterations|it)_per_(?:second|sec|s)|learning_rate|grad_norm|warmup_ratio|batch_size|rank_size|wall_time|(?:train|training|eval|evaluation|total|start|end|elapsed|run|wall)_time(?:_(?:s|sec|seconds|ms))?|(?:train|training|evaluation|total|total_evaluation|wall|elapsed)(?:_time)?_(?:seconds|secs|minutes|hours|duration)|(?:max|min)_(?:new_)?(?:tokens|length|seq_length|seq_len|steps|epochs|samples)|duration_ms|latency_total_ms|total_latency_ms)$/;
const errorEnds = /(?:^|[_. -])(?:stderr|std_err|std_error|standard_error|sem)(?:,[^,]*)?$/;
const boundEnds = /(?:^|[_. -])(?:ci(?:_?\d\d?)?(?:_(?:low|lower|high|upper|lo|hi))?|(?:confidence|conf)_?(?:interval|int|mean|var)?(?:_(?:low|lower|high|upper))?|lower|upper|low|high|(?:lower|upper)_bound|ci_(?:half_width|width)|half_width|margin_of_error)$/;
const pValues = /(?:^|[_. -])(?:p_?val(?:ue)?s?|p)$/;
const spreadEnds = /(?:^|[_. -])(?:std|stdev|std_dev|stddev|sd|variance|var|min|max|median|iqr|q1|q3|p25|p75)$/;
const named = (kind, rule) => ({
	kind,
	rule
});
/** Greek letters and short names that are settings of LoRA when whole numbers, and statistics when fractions. */
const wholeSettings = words$3("r alpha rank d dim n_layers layers heads");
/**
* What the name of a number says that it is, where that is no metric.
* @param siblings the keys that stand in the same mapping, this one included
*/
function namedKind(key, value, siblings) {
	const { bare } = splitName(key.replace(/^_+/, ""));
	const parts = metricWords(bare);
	const name = parts.join("_");
	if (name === "") return null;
	if (errorEnds.test(name) || errorEnds.test(bare)) return named("standard-error", "error-name");
	if (pValues.test(name) && (name !== "p" || siblings.size > 1)) return named("p-value", "p-value-name");
	if (isBound(name, siblings)) return named("bound", "bound-name");
	if (isSpread(name, bare, key, siblings)) return named("spread", "spread-name");
	if (name === "support" || name.endsWith("_support")) return named("support", "support-name");
	if (isCount(bare, parts, value, siblings)) return named("count", "count-name");
	return isSetting(name, parts, value) ? named("setting", "setting-name") : null;
}
function isBound(name, siblings) {
	if (!boundEnds.test(name)) return false;
	if (/^(?:low|lower|high|upper)$/.test(name)) return siblings.size > 1;
	return name !== "confidence" && !/_(?:confidence|conf)$/.test(name);
}
function isSpread(name, bare, key, siblings) {
	if (!spreadEnds.test(name)) return false;
	const stem = key.slice(0, key.length - (/[_. -]?[a-z0-9]+$/i.exec(bare)?.[0].length ?? 0));
	if (stem === "" || stem === splitName(key).prefix) return [
		"mean",
		"value",
		"score",
		"average",
		"avg",
		"mid"
	].some((middle) => siblings.has(middle));
	return [
		stem,
		`${stem}_mean`,
		`${stem}_avg`
	].some((other) => siblings.has(other));
}
/** A count of items or outcomes by its name: `n`, `num_samples`, `n_questions`, `eval_samples`, `accuracy_count`, `correct`. */
function isCount(bare, parts, value, siblings) {
	const whole = Number.isInteger(value) && value >= 0;
	const [first = "", ...rest] = parts;
	const last = parts.at(-1) ?? "";
	if (!whole) return false;
	if (/^(?:n|N|count|total|support)$/.test(bare)) return true;
	if (numberWords.has(last) && parts.length > 1 && last !== "no") return true;
	if ([
		"n",
		"num",
		"nb"
	].includes(first) && rest.length > 0 && !rest.includes("rate")) return true;
	if ([
		"number",
		"total",
		"count"
	].includes(first) && rest.some((word) => itemWords.has(word) || outcomes.has(word))) return true;
	if (itemWords.has(last) && !parts.some((word) => word === "per" || word === "mean" || word === "avg")) return true;
	const name = parts.join("_");
	if (/(?:^|_)test_(?:size|set_size)$/.test(`test_${name}`) && name === "size") return true;
	if (!outcomes.has(name) && !outcomes.has(last)) return false;
	return value > 1 || /s$/.test(last) || [...siblings].some((key) => key !== bare && isItemCountName(key));
}
function isSetting(name, parts, value) {
	if (settings.has(name) || settingPairs.test(name)) return !(name === "k" && !Number.isInteger(value));
	if (wholeSettings.has(name)) return Number.isInteger(value) && Math.abs(value) > 1;
	const last = parts.at(-1) ?? "";
	if (!settingEnds.has(last) || parts.length < 2) return false;
	return !parts.some((word) => [
		"error",
		"accuracy",
		"acc",
		"f1",
		"rate",
		"score",
		"loss",
		"latency"
	].includes(word));
}
const itemCountNames = /^(?:n|count|total|size|(?:n|num|nb|number_of|total|count_of|no_of)_(?:test_|eval_|evaluated_|scored_|total_)?(?:samples?|examples?|items?|questions?|problems?|instances?|cases?|rows?|prompts?|conversations?|sentences?|utterances?|documents?|docs?|quer(?:y|ies)|pairs?|trials?|tests?|records?|entries|tasks?|points?|datapoints|dialogues?|texts?|images?|turns?)|(?:sample|example|item|question|problem|instance|case|row|prompt|test|eval|doc|query|sentence|record|task)s?_(?:count|size|total|n|num)|samples?|examples?|questions?|problems?|instances?|items|cases|prompts|scored_samples|completed_samples|evaluated|n_test|num_test|n_eval|num_eval|test_set_size)$/;
/** Whether a key names the number of items that were evaluated: `n`, `n_questions`, `eval_samples`, `test_count`. */
function isItemCountName(key) {
	const { split, bare } = splitName(key);
	if (split === "train") return false;
	return [bare, key].some((text) => itemCountNames.test(metricWords(text).join("_")));
}
/** Items that were asked and got no result, by the name of their count. A failed test has a result, an error has none. */
const isMissingName = (key) => /^(?:(?:n|num|number_of|total)_)?(?:errors|errored|error_count|errors_count|exceptions|timeouts?|timed_out|timeout_count|skipped|skips|unscored|unscored_samples|missing|crashed|unanswered|no_result|failed_requests|api_errors)(?:_(?:count|samples|items))?$/.test(metricWords(splitName(key).bare).join("_"));
/** Items that were tried or finished, by the name of their count: n where nothing else says it. */
const isAttemptedName = (key) => /^(?:(?:n|num|number_of|total)_)?(?:attempted|asked|requested|original|total_samples)$/.test(metricWords(splitName(key).bare).join("_"));
/** Items that count for a share, by the name of their count. */
const isNumeratorName = (key) => /^(?:(?:n|num|nb|number_of|total|count)_)?(?:correct|right|passed|passes|pass|success|successes|successful|wins|won|hits|matches|matched|solved|true|refusals|refused|positives|accepted)(?:_(?:count|number|n|samples|items))?$|_(?:count|number)$|(?:^|_)(?:num|n)_[a-z]+$/.test(metricWords(splitName(key).bare).join("_"));
/** Sections whose numbers say how it was run. */
const settingSections = /^(?:configs?|configuration|args|arguments|(?:.*_)?args|(?:.*_)?kwargs|params|parameters|(?:.*_)?params|hyper_?param(?:eter)?s|hparams|settings|(?:.*_?)options|training_(?:args|arguments|config)|env|environment|git|versions?|n-shot|n-samples|higher_is_better|dataset|datasets|data_snapshot|lora|peft|peft_config|meta|metadata|system(?:_info)?|usage|model_usage|role_usage|token_?usage|tokens|task_hashes|packages|runtime|timing|timings|hardware|stateful_callbacks|plan|eval_config|generation_config|_wandb|judge|decoding|agreement|group_subtasks|class_distribution|label_counts|model_generate_config)$/i;
/** Whether a section of that name holds settings. */
const isSettingSection = (key) => settingSections.test(key);

// src/records/results/harness.ts
/** lm-evaluation-harness: `results.<task>` holds `<metric>,<filter>`, before its version 0.4 `<metric>_stderr`. */
function isHarness(map) {
	const results = childMap(map, "results");
	if (results === null) return false;
	return [...results.entries.values()].some(({ value }) => {
		if (value.kind !== "map") return false;
		const keys = [...value.entries.keys()];
		if (keys.some((key) => /^[^,]+,[^,]+$/.test(key))) return true;
		return keys.some((key) => /_stderr$/.test(key)) && !keys.some(isItemCountName);
	});
}
/** Numbers beside the metrics of a task that are none. */
const besides = /* @__PURE__ */ new Set([
	"alias",
	"name",
	"sample_len",
	"sample_count"
]);
const textAt$1 = (map, key) => {
	const node = map === null ? null : child(map, key);
	return node?.kind === "scalar" && node.value !== null ? node.text : null;
};
/** Below this share of the whole set a smaller number of items is another test, not a test with gaps. */
const wholeTest = .75;
function saidOf(root, task) {
	const { effective, original } = countsOf(root, task);
	const limit = childMap(root, "config");
	const gap = limit !== null && finiteOf(child(limit, "limit")) !== null || effective === null || original === null ? 0 : original - effective;
	const shots = childMap(root, "n-shot");
	const config = childMap(childMap(root, "configs") ?? root, task);
	return {
		n: effective,
		withoutResult: gap > 0 && effective !== null && effective >= wholeTest * (original ?? 0) ? gap : 0,
		shots: (shots === null ? null : finiteOf(child(shots, task))) ?? (config === null ? null : finiteOf(child(config, "num_fewshot"))),
		version: textAt$1(childMap(root, "versions"), task),
		hash: textAt$1(childMap(root, "task_hashes"), task),
		higher: childMap(childMap(root, "higher_is_better") ?? root, task),
		settings: settingsOf$1(config)
	};
}
/** What makes another test of a task. Prompts may be long: their text is cut. */
const taskSettings = [
	"dataset_path",
	"dataset_name",
	"test_split",
	"output_type",
	"description",
	"doc_to_text",
	"doc_to_target",
	"doc_to_choice",
	"repeats"
];
const longestSetting = 300;
function settingsOf$1(config) {
	const found = /* @__PURE__ */ new Map();
	for (const key of taskSettings) {
		const text = textAt$1(config, key);
		if (text !== null) found.set(key, text.slice(0, longestSetting));
	}
	const generation = config === null ? null : childMap(config, "generation_kwargs");
	for (const [key, { value }] of generation?.entries ?? []) found.set(`generation.${key}`, writtenOf(value).slice(0, longestSetting));
	return found;
}
const writtenOf = (node) => {
	if (node.kind === "scalar") return node.text;
	if (node.kind === "list") return `[${node.items.map(writtenOf).join(", ")}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${key}: ${writtenOf(value)}`).join(", ")}}`;
};
/** Items of a task; of a group those of its tasks together. */
function countsOf(root, task) {
	const counts = childMap(root, "n-samples");
	if (counts === null) return {
		effective: null,
		original: null
	};
	const own = childMap(counts, task);
	if (own !== null) return {
		effective: finiteOf(child(own, "effective")),
		original: finiteOf(child(own, "original"))
	};
	const subtasks = child(childMap(root, "group_subtasks") ?? counts, task);
	if (subtasks?.kind !== "list" || subtasks.items.length === 0) return {
		effective: null,
		original: null
	};
	let sum = 0;
	for (const item of subtasks.items) {
		const part = item.kind === "scalar" ? childMap(counts, item.text) : null;
		const n = part === null ? null : finiteOf(child(part, "effective"));
		if (n === null) return {
			effective: null,
			original: null
		};
		sum += n;
	}
	return {
		effective: sum,
		original: sum
	};
}
/** lm-evaluation-harness: `<task>.<metric>`, with the filter behind it unless that is `none`. */
function readHarness(walk, root, spot) {
	let lost = 0;
	for (const [task, { value: scores }] of childMap(root, "results")?.entries ?? []) {
		if (scores.kind !== "map") continue;
		const said = saidOf(root, task);
		lost = Math.max(lost, said.withoutResult);
		const place = {
			names: [...spot.names, task],
			keys: [
				...spot.keys,
				"results",
				task
			],
			path: [
				...spot.path,
				"results",
				task
			],
			scope: spot.scope
		};
		for (const key of scores.entries.keys()) readScore(walk, scores, place, {
			task,
			key,
			said
		});
	}
	walk.withoutResult += lost;
}
function readScore(walk, scores, spot, { key, said }) {
	const value = child(scores, key);
	const [metric = "", filter] = key.split(",");
	if (value === null || besides.has(key)) return;
	const fullKey = keyOf$1(spot, key);
	const path = [...spot.path, key];
	const number = finiteOf(value);
	if (metric.endsWith("_stderr")) {
		if (number !== null) walk.facts.push({
			key: fullKey,
			value: number,
			kind: "standard-error",
			rule: "error-name",
			path
		});
		return;
	}
	if (value.kind !== "scalar" || typeof value.value !== "number") return;
	const written = measured(walk.sink, value, fullKey, false);
	if (written === null) return;
	const suffix = filter === void 0 ? "" : `,${filter}`;
	const higher = said.higher === null ? null : child(said.higher, metric);
	const test = {
		shots: said.shots,
		taskVersion: said.version,
		filter: filter ?? null,
		taskHash: said.hash,
		settings: said.settings
	};
	const last = filter === void 0 || filter === "none" ? metric : `${metric}.${filter}`;
	const draft = {
		...written,
		key: fullKey,
		sections: spot.names,
		last,
		runs: null,
		scope: spot.scope,
		path,
		harness: {
			name: [...spot.names, last].join("."),
			n: said.n,
			higherIsBetter: higher?.kind === "scalar" && typeof higher.value === "boolean" ? higher.value : null,
			standardError: finiteOf(child(scores, `${metric}_stderr${suffix}`)),
			test
		}
	};
	if (walk.metrics.length <= 2e3) walk.metrics.push(draft);
}

// src/records/results/instrument.ts
/** What a metric was measured with, by the normal name of the field; the keys under which files have it. */
const fields = [
	["harness.version", /^(?:harness_version|lm_eval_version|eval_version|evaluate_version|evaluator_version|framework_version)$/],
	["harness", /^(?:harness|evaluator|framework|eval_framework)$/],
	["dataset.hash", /^(?:dataset_hash|dataset_sha\d*|test_hash|test_set_hash|data_hash|dataset_fingerprint)$/],
	["dataset.version", /^(?:dataset_version|dataset_revision)$/],
	["dataset", /^(?:dataset|dataset_name|dataset_path|test_set|eval_dataset|benchmark)$/],
	["prompt.hash", /^(?:prompt_hash|prompt_sha\d*|prompt_template_hash|template_hash)$/],
	["prompt", /^(?:prompt|prompt_template|prompt_version|template|prompt_name)$/],
	["system_prompt.hash", /^(?:system_prompt_hash|system_instruction_sha)$/],
	["system_prompt", /^(?:system_instruction|system_prompt)$/],
	["chat_template.hash", /^(?:chat_template_hash|chat_template_sha)$/],
	["chat_template", /^(?:chat_template|apply_chat_template|fewshot_as_multiturn)$/],
	["judge.model", /^(?:judge_model|judge|grader|grader_model|judge_name|evaluator_model|scorer_model)$/],
	["judge.prompt_hash", /^(?:judge_prompt_hash|judge_prompt_sha\d*|rubric_hash|grader_prompt_hash)$/],
	["judge.prompt", /^(?:judge_prompt|judge_prompt_version|rubric|rubric_version)$/],
	["shots", /^(?:num_fewshot|n_shot|n_shots|shots|few_shot|num_few_shot)$/],
	["signature", /^(?:signature|bleu_signature|sacrebleu_signature)$/],
	["task_version", /^(?:task_version)$/],
	["split", /^(?:test_split|eval_split|split)$/]
];
/** Settings of the decoding, wherever an evaluation has them. */
const decoding = /^(?:temperature|top_p|top_k|min_p|do_sample|num_beams|max_new_tokens|max_tokens|max_gen_toks|repetition_penalty|until|stop|seed)$/;
const decodingSections = /^(?:decoding|generation_kwargs|gen_kwargs|generation_config|sampling|sampling_params|model_generate_config)$/;
/** Sections in which an evaluation describes itself. */
const ownSections = /^(?:evaluation|eval|eval_config|evaluation_config|instrument|metadata|meta|config)$/;
/** The name of the field `judge` inside a section of that name. */
const nested = /* @__PURE__ */ new Map([
	["judge", "judge"],
	["judge_config", "judge"],
	["grader", "judge"],
	["dataset", "dataset"],
	["prompt", "prompt"],
	["harness", "harness"]
]);
const longest$2 = 200;
function textOf(node) {
	if (node.kind === "scalar") return node.value === null || node.text === "" ? null : node.text.slice(0, longest$2);
	if (node.kind === "list") return node.items.length === 0 ? null : `[${node.items.map((item) => textOf(item) ?? "").join(", ")}]`.slice(0, longest$2);
	return null;
}
const keyWords$1 = (key) => metricWords(key).join("_");
/**
* What a results file says its numbers were measured with, by a dotted name; empty where it says nothing. Hosts, dates,
* paths and the model itself are no part of it.
*/
function instrumentOf(root) {
	const found = /* @__PURE__ */ new Map();
	readFields(found, root, "");
	for (const [key, { value }] of root.entries) {
		if (value.kind !== "map") continue;
		const name = keyWords$1(key);
		if (ownSections.test(name)) readFields(found, value, "");
		readNested(found, name, value);
		if (ownSections.test(name)) {
			for (const [inner, { value: section }] of value.entries) if (section.kind === "map") readNested(found, keyWords$1(inner), section);
		}
	}
	const packages = childMap(childMap(root, "eval") ?? root, "packages");
	const version = packages === null ? null : child(packages, "inspect_ai");
	if (version !== null) found.set("harness.version", textOf(version) ?? "");
	return found;
}
function readFields(found, map, prefix) {
	for (const [key, { value }] of map.entries) {
		const name = keyWords$1(key);
		const field = fields.find(([, keys]) => keys.test(prefix === "" ? name : `${prefix}_${name}`))?.[0];
		const text = textOf(value);
		if (field !== void 0 && text !== null) found.set(field, field === "signature" ? bareSignature(text) : text);
	}
}
function readNested(found, name, map) {
	const prefix = nested.get(name);
	for (const [key, { value }] of map.entries) {
		const text = textOf(value);
		if (text === null) continue;
		const inner = keyWords$1(key);
		if (prefix !== void 0 && !/^(?:kappa|n|agreement|samples|sample_ids|shuffled|location)$/.test(inner)) found.set(inner === "name" ? prefix : `${prefix}.${inner}`, text);
		if (decodingSections.test(name) || decoding.test(inner) && prefix === void 0 && ownSections.test(name) && inner !== "seed") found.set(`decoding.${inner}`, text);
	}
}
/** A sacrebleu signature without what only the confidence interval needs. */
const bareSignature = (text) => text.split("|").filter((part) => !/^(?:bs|seed|ar):/.test(part)).join("|");

// src/records/results/items.ts
/** Counts of what was evaluated come before counts of what was to be. */
const first = [
	"scored_samples",
	"completed_samples",
	"evaluated",
	"n",
	"num_samples",
	"sample_count",
	"total"
];
const rank = (key) => {
	const index = first.indexOf(splitName(key).bare);
	return index < 0 ? first.length : index;
};
/** How near a count's part of the data is to the metric's: the same, none, or another one. */
function distance(count, metric) {
	if (count === metric) return 0;
	if (count === null) return 1;
	if (metric !== null) return Number.POSITIVE_INFINITY;
	return count === "test" ? 2 : 3;
}
/** The number of items of a part of the data that one mapping states; whole and positive. */
function itemsIn(counts, split) {
	const stated = [...counts].filter(([key, value]) => isItemCountName(key) && Number.isSafeInteger(value) && value > 0).map(([key, value]) => ({
		key,
		value,
		far: distance(splitName(key).split, split)
	})).filter(({ far }) => Number.isFinite(far)).sort((a, b) => a.far - b.far || rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
	if (stated[0] !== void 0) return stated[0].value;
	const attempted = [...counts].find(([key, value]) => isAttemptedName(key) && value > 0)?.[1];
	return attempted === void 0 ? null : attempted - missingIn(counts);
}
const suffixes = [
	"_n",
	"_total",
	"_num_samples",
	"_n_samples",
	"_samples",
	"_support"
];
/** Items behind one metric: those that name it, those of its mapping, then those of the mappings around it. */
function itemsOf(draft, split, isOwn) {
	if (draft.harness !== null) return draft.harness.n;
	for (const suffix of suffixes) {
		const own = draft.scope.counts.get(`${draft.last}${suffix}`);
		if (own !== void 0 && Number.isSafeInteger(own) && own > 0) return own;
	}
	for (let scope = draft.scope; scope !== null; scope = scope.outer) {
		const n = scope === draft.scope || isOwn(scope) ? itemsIn(scope.counts, split) : null;
		if (n !== null) return n;
	}
	return null;
}
/** Whether x of n items are what a share says, in its written digits. `value` may be in percent. */
function isShareOf(x, n, value, decimals) {
	const scale = value > 1 ? 100 : 1;
	const half = decimals === null ? 0 : .5 * 10 ** -decimals;
	return Math.abs(x / n * scale - value) <= half + 1e-9 * scale;
}
/** The count beside a share that is its numerator; null where none gives it. */
function numeratorOf(draft, n) {
	if (n === null || !(draft.value >= 0)) return null;
	for (const [key, x] of draft.scope.counts) {
		if (!isNumeratorName(key) || isItemCountName(key) || x > n) continue;
		if (isShareOf(x, n, draft.value, draft.decimals)) return x;
	}
	return null;
}
/** Items without a result in one mapping. */
function missingIn(counts) {
	return [...counts].reduce((sum, [key, value]) => isMissingName(key) ? sum + value : sum, 0);
}
/**
* Items of the test set that have no result, by the counts of the mapping that holds the metrics: errors, timeouts,
* skipped, or those attempted beyond the n evaluated. Errors that are the wrong answers themselves (right ones and errors
* make all) are none.
*/
function withoutResult(scope, shares) {
	const lost = missingIn(scope.counts);
	const n = itemsIn(scope.counts, null);
	const attempted = [...scope.counts].find(([key]) => isAttemptedName(key))?.[1] ?? null;
	if (lost === 0) return attempted !== null && n !== null && attempted > n ? attempted - n : 0;
	return shares.some(({ value, n: items }) => {
		const share = value > 1 ? value / 100 : value;
		return Math.abs((1 - share) * items - lost) < .5 || Math.abs(share * items - lost) < .5;
	}) ? 0 : lost;
}

// src/domain/records/metric-pattern.ts
/**
* Whether a metric's dotted name fits a pattern such as `per_class.*.f1`; `*` stands for any text, dots included,
* because class labels may hold dots. Linear in practice and never worse than the product of the lengths.
*/
function fitsPattern(pattern, name) {
	let p = 0;
	let n = 0;
	let star = -1;
	let resume = 0;
	while (n < name.length) if (pattern[p] === "*") {
		star = p++;
		resume = n;
	} else if (p < pattern.length && pattern[p] === name[n]) {
		p++;
		n++;
	} else if (star >= 0) {
		p = star + 1;
		n = ++resume;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/domain/records/metric-table.ts
const scores = [
	"precision",
	"recall",
	"f1"
];
/** The name under which a class's score is known in criteria, guards and reports. */
const classMetric = (label, score) => `per_class.${label}.${score}`;
const plain = {
	split: null,
	decimals: null,
	standardError: null,
	runs: null,
	n: null,
	numerator: null,
	whole: true,
	higherIsBetter: null,
	test: null,
	label: null,
	score: null
};
/** Tables that were made already, by the results that they are of. */
const tables = /* @__PURE__ */ new WeakMap();
/**
* All numbers of a results file by name: overall metrics in the file's order, then classes. Empty without results. Made
* once for the same results, however many ask.
*/
function metricTable(results) {
	if (results === null) return tableOf(null);
	const known = tables.get(results) ?? tableOf(results);
	tables.set(results, known);
	return known;
}
function tableOf(results) {
	const table = /* @__PURE__ */ new Map();
	for (const { path: _, ...metric } of results?.metrics ?? []) table.set(metric.name, {
		...metric,
		label: null,
		score: null
	});
	for (const scored of results?.perClass ?? []) for (const score of scores) {
		const measured = scored[score];
		if (measured === null) continue;
		const name = classMetric(scored.label, score);
		const key = [...scored.path, score].join(".");
		table.set(name, {
			...plain,
			name,
			key,
			...measured,
			label: scored.label,
			score
		});
	}
	const facts = (results?.facts ?? []).map(({ key, value }) => ({
		...plain,
		name: key,
		key,
		value
	}));
	return Object.assign(table, { facts });
}
/** The one that fits, null for none or several: of two that fit none is meant. */
function only(metrics) {
	const [one, other] = metrics;
	return one !== void 0 && other === void 0 ? one : null;
}
const inWords = (name) => metricWords(name).join(" ");
/** Whether a name asks for another part of the data than the metric is about: `eval_f1` is no `test_f1`. */
const otherSplit = (asked, metric) => asked !== null && metric.split !== null && asked !== metric.split;
/**
* A metric by the name that a person writes: the file's own key, else the normal name, else the only one in the same words
* in that order, else the only one that has it as the last part of its name. Facts that are no metrics last. Null where
* none or several fit.
*/
function findMetric(table, written) {
	const name = written.normalize("NFC");
	const all = [...table.values()];
	const byKey = all.find(({ key }) => key === name);
	if (byKey !== void 0) return byKey;
	const asked = splitName(name);
	const byName = table.get(name) ?? table.get(asked.bare);
	if (byName !== void 0 && !otherSplit(asked.split, byName)) return byName;
	const fitting = all.filter((metric) => !otherSplit(asked.split, metric));
	return only(fitting.filter((metric) => inWords(metric.name) === inWords(name))) ?? only(fitting.filter((metric) => inWords(metric.name) === inWords(asked.bare))) ?? oneDeeper(fitting, name, asked.bare) ?? only(table.facts.filter(({ key }) => key === name || key.endsWith(`.${name}`)));
}
function oneDeeper(metrics, name, bare) {
	const overall = metrics.filter(({ label }) => label === null);
	return only(overall.filter(({ key }) => key.endsWith(`.${name}`))) ?? only(overall.filter((metric) => metric.name.endsWith(`.${bare}`))) ?? only(overall.filter((metric) => inWords(lastPart(metric.name)) === inWords(bare)));
}

// src/domain/compare/direction-words.ts
/**
* Words of metrics' names that say which way is better, by the documentation of scikit-learn, torchmetrics, evaluate,
* lm-evaluation-harness, TRL, seqeval and the fields of speech, retrieval and serving.
*/
const words$2 = (text) => new Set(text.split(" "));
const higherWords = words$2("accuracy acc f0 f1 f2 f05 f fbeta fscore f1score fmeasure precision prec recall auc auroc auprc aupr roc map ap mar mrr ndcg dcg rprec bpref rbp infap bleu sacrebleu gleu rouge rougel rougelsum meteor chrf chr cider spice nist bleurt comet bertscore moverscore em exact match matched matching mcc matthews kappa specificity sensitivity tpr tnr ppv npv pass passed passes success successes successful correct correctness coverage win wins winrate hit hits iou miou jaccard dice giou diou ciou pq sq r2 pearson pearsonr spearman spearmanr kendall kendalltau tau correlation correlations corr corrcoef ccc agreement concordance silhouette calinski harabasz rand ari ami nmi homogeneity completeness fowlkes mallows dunn measure informedness youden gmean gini lift likelihood loglikelihood reward rewards margin margins helpfulness harmlessness honesty safety safe coherence fluency consistency relevance relevancy faithfulness faithful groundedness grounded helpful quality utility acceptance accepted compliance adherence following validity valid parseable parsable parse parsed compile compiles compilation executable executability alignment similarity sim truthfulness truthful truth informativeness informative satisfaction preference preferred elo throughput tps qps rps speedup uptime availability improvement gain gains reduction savings uplift resistance robustness resilience avoidance prevention protection detection detected mitigation resolved resolution solved solve completion completed distinct psnr ssim msssim vif uqi snr sdr sisdr pesq stoi dnsmos mos nisqa squim srmr inception qnr scc csi wip score scores rating ratings stars points clipscore preserved fairness parity efficiency top1 top5 top3 top10 nuggets citation attribution readability naturalness intelligibility bem squad usefulness attainment adequacy engagement empathy factuality factual entailment");
const lowerWords = words$2("loss losses logloss perplexity ppl crossentropy nll bpb bpc bpw bits divergence kl kld approxkl jsd mmd wasserstein emd error errors err wer cer mer wil ter der jer eer ser pwer fpr fnr far frr fmr fnmr fdr fer mae mse rmse nrmse mape smape wmape wape mase msle rmsle medae crps rse rae pinball deviance brier ece mce ace aece sce hinge huber logcosh fid kid mifid lpips ergas sam rase distance distances levenshtein hamming hausdorff deviation variance latency runtime duration delay time seconds second secs sec ms milliseconds minutes hours ttft tpot itl rtf memory cost costs price hallucination hallucinations hallucinated toxicity toxic bias biased stereotype stereotypes stereotyping misclassification invalid lost failure failures failed fail unsafe harmful harm harmfulness violation violations jailbreak jailbreaks attack attacks leakage leak leaks memorization contamination repetition repetitiveness degeneration crash crashes timeout timeouts incorrect wrong miss misses missed mistake mistakes regret risk rank ranks drop degradation disparity gap unfairness davies bouldin fallout falsepositives overconfidence miscalibration dcf mindcf aurc eaurc insertions deletions substitutions edits perturbation hate profanity insult threat obscene identity_attack drift staleness waste carbon emissions energy flips inconsistency contradiction contradictions complaints churn rejections overfitting lag jitter slop nonsense garbage truncation truncations redundancy ambiguity incoherence severity");
/** Words after which nothing before them counts: what they name is better in neither direction by itself. */
const unclearWords = words$2("entropy refusal refusals refused abstention abstentions length lengths len tokens token_count verbosity temperature confidence probability logps logits logit std stdev rejected difference size count counts number frequency support clipfrac clip_ratio eps lr threshold skew kurtosis quantile percentile median_value");
/** Words that say nothing of the direction, so that those before them decide. */
const neutralWords = words$2("rate ratio share percent percentage pct mean avg average value metric index final total");
/** Names and parts of names in which the single words mislead. Tried in order on the words with `_` between them. */
const phrases$1 = [
	[/(?:^|_)d2_/, "higher"],
	[/(?:^|_)explained_variance/, "higher"],
	[/(?:^|_)(?:adjusted_)?r_?(?:2|squared|square)(?:_score)?$/, "higher"],
	[/(?:^|_)(?:mean_)?recip(?:rocal)?_rank/, "higher"],
	[/(?:spearman|kendall)\w*_rank|rank_(?:correlation|corr|biased)|rank_ic$/, "higher"],
	[/(?:^|_)(?:mutual|normalized_mutual|adjusted_mutual)_info(?:rmation)?/, "higher"],
	[/(?:^|_)(?:io_u|g_mean)$/, "higher"],
	[/(?:^|_)(?:positive|negative)_predictive_value/, "higher"],
	[/(?:^|_)(?:attack|jailbreak|injection|exploit|poisoning|evasion)_success/, "lower"],
	[/(?:^|_)(?:over|false|wrong|incorrect|unnecessary|excessive)_?refusals?(?:_rate)?$/, "lower"],
	[/(?:^|_)(?:correct|true|appropriate)_refusals?(?:_rate)?$/, "higher"],
	[/(?:^|_)(?:fall_out|false_alarm|miss_detection|missed_detection)/, "lower"],
	[/(?:^|_)on_time/, "higher"],
	[/_per_(?:second|sec|s|minute|hour)$/, "higher"],
	[/(?:^|_)cross_entropy/, "lower"],
	[/(?:^|_)(?:demographic_parity|equalized_odds|equal_opportunity|statistical_parity)_difference/, "lower"],
	[/(?:^|_)(?:demographic_parity|equalized_odds|disparate_impact)(?:_ratio)?$/, "higher"],
	[/(?:^|_)likelihood_diff/, "lower"],
	[/(?:^|_)(?:total_variation)(?:_distance)?$/, "lower"],
	[/(?:^|_)spectral_(?:angle|distortion)/, "lower"],
	[/(?:^|_)spatial_distortion/, "lower"],
	[/(?:^|_)signal_(?:noise|distortion|to_noise|to_distortion)/, "higher"],
	[/(?:^|_)(?:error|mistake|failure|fault|bug|toxicity|hallucination|bias|leak|attack|hate)_(?:correction|recovery)/, "higher"],
	[/(?:^|_)(?:median|mean|average|avg)_(?:rank)$/, "lower"],
	[/(?:^|_)inception/, "higher"],
	[/(?:^|_)(?:bias|toxicity|risk|error|anomaly)_(?:score|rating)s?$/, "lower"],
	[/(?:^|_)time_(?:saved|savings?)$/, "higher"],
	[/(?:^|_)(?:critical_success_index)$/, "higher"],
	[/(?:^|_)no_answer$/, null]
];
/** Adjectives before a kind of answer: `false_positive_rate`, `true_negative_rate`. */
const wrongKinds = words$2("false wrong incorrect missed hallucinated unsafe harmful invalid failed toxic biased unfaithful unsupported");
const rightKinds = words$2("true correct");
const answerKinds = words$2("positive positives negative negatives alarm alarms discovery omission acceptance accept rejection reject match nonmatch detection detections prediction predictions answer answers citation citations completion completions response responses output outputs parse");

// src/domain/compare/direction-by-name.ts
const opposite = {
	higher: "lower",
	lower: "higher",
	unclear: "unclear"
};
/** `rouge1`, `bleu4`, `ndcg10`, `f1`: the word without its number, and the singular of a plural. */
function formsOf$2(word) {
	const bare = /^([a-z]{2,})\d+$/.exec(word)?.[1];
	const forms = bare === void 0 ? [word] : [word, bare];
	if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
	else if (word.endsWith("s")) forms.push(word.slice(0, -1));
	const joined = /^[a-z]{3,}(score|loss|rate|f1|error|accuracy|bleu|distance|similarity)$/.exec(word)?.[1];
	return joined === void 0 ? forms : [...forms, joined];
}
function directionOfWord(word) {
	for (const form of formsOf$2(word)) {
		if (lowerWords.has(form)) return "lower";
		if (higherWords.has(form)) return "higher";
		if (unclearWords.has(form)) return "unclear";
		if (neutralWords.has(form)) return null;
	}
	return null;
}
/** Words of a part of a name without the part of the data, the filter of a harness and what counts per item. */
function wordsOf$2(part) {
	const { bare } = splitName(part.replace(/,[^,]*$/, ""));
	const ranked = /^([pr])@\d+$/i.exec(bare)?.[1]?.toLowerCase();
	if (ranked !== void 0) return [ranked === "p" ? "precision" : "recall"];
	return metricWords(bare).filter((word) => !/^\d+$/.test(word));
}
/** `false_positive` and its kin: what an adjective makes of a kind of answer. */
function ofAnswer(word, before) {
	if (!answerKinds.has(word)) return null;
	if (wrongKinds.has(before)) return "lower";
	return rightKinds.has(before) ? "higher" : null;
}
const isTurned = (before) => [
	"non",
	"no",
	"not",
	"anti"
].includes(before);
/** A score is a score of something, and that decides where it is known: `bias_score`. */
const isWeak = (word) => /^(?:scores?|ratings?|measure|points|index)$/.test(word);
/** The last word that says something decides: `toxicity_f1` is an f1. Null where none does, or the last one is unclear. */
function headNoun(words) {
	const per = words.indexOf("per");
	let weak = null;
	for (let index = (per > 0 ? per : words.length) - 1; index >= 0; index--) {
		const [word = "", before = ""] = [words[index], words[index - 1]];
		const found = ofAnswer(word, before) ?? directionOfWord(word);
		if (found === "unclear") return weak ?? "unclear";
		if (found !== null && !isWeak(word)) return isTurned(before) ? opposite[found] : found;
		weak ??= found;
	}
	return weak;
}
function directionOfPart(part) {
	const all = wordsOf$2(part);
	const [first, ...rest] = all;
	if (first === "neg" || first === "negative" && rest[0] !== "predictive") {
		const turned = directionOfPart(rest.join("_"));
		return turned === null ? null : opposite[turned];
	}
	const joined = all.join("_");
	const phrase = phrases$1.find(([pattern]) => pattern.test(joined));
	return phrase === void 0 ? headNoun(all) : phrase[1] ?? "unclear";
}
/**
* Which way is better, by the metric's name: the last part of the dotted name that says it, in it the last word. Null where
* the name does not say it.
*/
function directionByName(name) {
	const parts = [lastPart(name), ...name.split(".").toReversed()];
	for (const part of parts) {
		const found = directionOfPart(part);
		if (found === "unclear") return null;
		if (found !== null) return found;
	}
	return null;
}

// src/domain/compare/unit.ts
const words$1 = (text) => new Set(text.split(" "));
/** Words of metrics without an upper end, or that are no share: shown as they are, never in percent. */
const absoluteWords = words$1("loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl kld approxkl mae mse rmse nrmse medae msle rmsle mase rse pinball deviance likelihood loglikelihood logps logits fid kid mifid lpips ergas sam psnr snr sdr sisdr pesq mos dnsmos distance levenshtein hausdorff deviation std variance latency runtime duration delay time second seconds ms milliseconds minutes hours ttft tpot rtf memory cost price tokens throughput tps qps rps speedup elo rank reward margin calinski harabasz davies bouldin inception length len size rating stars gb mb usd");
/** Words of scores that are told in points: signed ones, differences, and those of translation and summaries. */
const pointWords = words$1("bleu sacrebleu gleu chrf chr rouge rougel rougelsum meteor cider spice nist comet bleurt diff difference delta change mcc matthews kappa correlation corr corrcoef pearson pearsonr spearman spearmanr kendall kendalltau tau r2 silhouette ccc ter");
/** Error rates by words and characters: more may be wrong than there is. */
const unboundedShares = words$1("wer cer mer wil der jer ser pwer mape smape wmape wape");
/** Words of metrics that are shares: a value of 81.5 is then one in percent. */
const shareWords = /* @__PURE__ */ new Set([...[...higherWords].filter((word) => !absoluteWords.has(word) && !pointWords.has(word) && !/^(?:scores?|ratings?|quality|points|measure|map|clip|index|improvement|gain|gains|reduction|lift|utility)$/.test(word)), ..."wer cer mer wil der jer eer error fpr fnr far frr fdr fmr fnmr rate share percent percentage pct ece hallucination toxicity map".split(" ")]);
const timeOrSize = words$1("latency runtime duration delay time second seconds ms milliseconds ttft tpot memory size bytes gb mb");
/** Names and parts of names in which the single words mislead, on the words with `_` between them. */
const phrases = [
	[/(?:squared|absolute|log|logarithmic|bias|relative|minkowski|cosh|max)_error$|explained_variance|^d2_/, "absolute"],
	[/recip(?:rocal)?_rank|on_time|_parity_ratio/, "share"],
	[/r_(?:squared|square|2)(?:_score)?$|rank_corr/, "points"],
	[/(?:^|_)(?:rouge|chr_?f)(?!.*_acc)/, "points"],
	[/_per_/, "absolute"]
];
const wordsOf$1 = (part) => metricWords(splitName(part.replace(/,[^,]*$/, "")).bare);
/** A word without its number, and the singular of a plural: `rouge1`, `accuracies`. */
const formsOf$1 = (word) => [
	word,
	/^([a-z]{2,})\d+$/.exec(word)?.[1] ?? word,
	word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "")
];
const isOneOf = (word, known) => formsOf$1(word).some((form) => known.has(form));
function kindOfPart(part) {
	const all = wordsOf$1(part);
	const phrase = phrases.find(([pattern]) => pattern.test(all.join("_")));
	if (phrase !== void 0) return phrase[1];
	for (const word of all.toReversed()) {
		if (isOneOf(word, absoluteWords)) return "absolute";
		if (isOneOf(word, pointWords)) return "points";
		if (isOneOf(word, shareWords)) return "share";
	}
	return null;
}
/** What the name says of the unit: the last word that says something, as for the direction. ROUGE's f-measure is ROUGE. */
function kindByName(name) {
	const last = lastPart(name);
	const kind = kindOfPart(last);
	const sections = name.slice(0, -last.length);
	return kind === "share" && /(?:rouge|bleu)[^.]*\.$/i.test(sections) ? "points" : kind;
}
/** Whether the name says that the metric is a share (accuracy, f1, word error rate), so that 0…1 or percent is meant. */
const isShareByName = (name) => kindByName(name) === "share";
const has = (name, known) => wordsOf$1(lastPart(name)).some((word) => isOneOf(word, known));
/**
* How a metric's numbers are written, decided once over all of them (both sides, threshold, every version): by the name where
* that says it, else 0…1 is a ratio. A share is in percent only where all are above 10 or some are; between 1 and 10 its unit
* is not known, and the numbers stand as they are. Numbers that are not finite are passed over.
*/
function scaleByName(name, numbers) {
	const finite = numbers.filter((number) => Number.isFinite(number));
	const kind = kindByName(name);
	if (kind === "points" || kind === "absolute") return kind;
	const within = finite.every((number) => number >= 0 && number <= 1);
	if (kind === null) return finite.length > 0 && within ? "ratio" : "absolute";
	if (within) return "ratio";
	if (has(name, unboundedShares)) return finite.every((number) => number >= 0 && number <= 10) ? "ratio" : "percent";
	if (finite.some((number) => number < 0 || number > 100)) return "absolute";
	return finite.some((number) => number > 10) ? "percent" : "absolute";
}
/**
* Whether two numbers of one metric (two values, or a value and a limit) are written on different scales: one lies within
* 0…1 and the other is above 1 and more than ten times as large (85.43 against 0.8418), unless the metric is unbounded by
* nature; or they are about a thousand times apart in a time or a size (350 ms against 0.35 s).
*/
function scalesDiffer(name, a, b) {
	const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	if (!(small > 0) || !Number.isFinite(large)) return false;
	const factor = large / small;
	const absolute = kindByName(name) === "absolute";
	if (absolute && has(name, timeOrSize)) return factor >= 500 && factor <= 2e3;
	if (absolute) return false;
	const beyond = has(name, unboundedShares) ? 10 : 1;
	return small <= 1 && large > beyond && factor > 10;
}

// src/domain/compare/metric-reading.ts
/** The direction that the first of some files states: of base and candidate the base's counts. */
function statedIn(files) {
	const tables = files.filter((results) => results?.metrics.some((metric) => metric.higherIsBetter !== null)).map((results) => metricTable(results));
	return (name) => {
		for (const table of tables) {
			const stated = findMetric(table, name)?.higherIsBetter ?? null;
			if (stated !== null) return stated ? "higher" : "lower";
		}
		return null;
	};
}
/**
* Overrides of tunegate.yaml count first (the first pattern that fits and says something), for the primary metric
* `success_criteria.direction` before them. A pattern fits the name as written and the name without its prefix.
*/
function metricReading(overrides, primary, stated = () => null) {
	const fitting = (name) => {
		const { bare } = splitName(name);
		return overrides.filter(({ metric }) => fitsPattern(metric, name) || fitsPattern(splitName(metric).bare, bare));
	};
	const knownDirection = (name) => {
		const declared = name === primary.name ? primary.direction : null;
		const set = fitting(name).find((override) => override.direction !== null)?.direction ?? null;
		const said = declared === null && set === null ? stated(name) : null;
		const named = directionByName(name);
		if (declared !== null) return {
			direction: declared,
			from: "criteria"
		};
		if (set !== null) return {
			direction: set,
			from: "settings"
		};
		if (said !== null) return {
			direction: said,
			from: "file"
		};
		return named === null ? {
			direction: "higher",
			from: "unknown"
		} : {
			direction: named,
			from: "name"
		};
	};
	const ownScale = (name) => fitting(name).find((override) => override.scale !== null)?.scale ?? null;
	return {
		knownDirection,
		directionOf: (name) => knownDirection(name).direction,
		scaleOf: (name, numbers) => ownScale(name) ?? scaleByName(name, numbers),
		scalesDiffer: (name, a, b) => ownScale(name) === null && scalesDiffer(name, a, b)
	};
}

// src/records/results/one-value.ts
/** Differences below this are those of a binary fraction. */
const sameWithin = 1e-9;
/** Half a unit of the last written digit, and half a point of a ratio at most. */
function roundingOf({ value, decimals }) {
	const digits = decimals === null ? 0 : .5 * 10 ** -decimals;
	return Math.abs(value) <= 1 ? Math.min(.005, digits) : digits;
}
const disagree = (a, b) => Math.abs(a.value - b.value) > Math.max(roundingOf(a), roundingOf(b)) + sameWithin;
/**
* One value for each name. Two places of a file may state one metric: where they disagree the worse one counts, and the
* others are given back as rivals. Which is worse goes by the name alone; not a number is the worst.
*/
function oneValueEach(named) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of named) groups.set(one.name, [...groups.get(one.name) ?? [], one]);
	const rivals = [];
	const reading = metricReading([], {
		name: null,
		direction: null
	});
	return {
		kept: [...groups].map(([name, [first, ...others]]) => {
			if (first === void 0) throw new Error("A group of metrics has at least one.");
			const loss = ({ draft }) => Number.isNaN(draft.value) ? Infinity : worsening(draft.value, reading.directionOf(name) ?? "higher");
			const worst = others.reduce((worse, one) => loss(one) > loss(worse) ? one : worse, first);
			for (const { draft } of [first, ...others]) if (disagree(draft, worst.draft)) rivals.push({
				name,
				key: draft.key,
				value: draft.value,
				path: draft.path
			});
			return rivals.some((rival) => rival.name === name) ? worst : first;
		}),
		rivals
	};
}

// src/records/results/lists.ts
/** More values than this are no repeated runs unless they are said to be. */
const mostRuns = 10;
/** Names that say of a list that its values are runs. */
const runsName = /(?:^|_)(?:runs|seeds|per_seed|by_seed|repeats|repetitions|trials|folds|cv_scores|bootstraps?)$/;
/** Names of a course over time, of thresholds, and of parts that belong together: never runs. */
const courseName = /(?:^|_)(?:per_class|per_label|by_class|history|log|logs|curve|trajectory|per_epoch|by_epoch|per_step|by_step|steps|epochs|thresholds?|precisions|counts|totals|bins|hist|histogram|quantiles|percentiles|matrix|confmat|weights|logits|probs|probabilities|embeddings?|predictions|labels|targets|lengths?)$/;
const axisName = /^(?:.*_)?(?:steps?|epochs?|iterations?|iters?|global_steps?|thresholds?|times?|timestamps?|x|k|ks|fpr|tpr|lr|learning_rates?)$/;
/** Whether the values of a list are those of runs or seeds of one metric. */
function isRuns(key, values, around) {
	const name = metricWords(key).join("_");
	const declared = runsName.test(name) || hasSeeds(around, values.length);
	if (courseName.test(name)) return false;
	return ![...around.entries].some(([other, { value }]) => other !== key && value.kind === "list" && value.items.length === values.length && axisName.test(metricWords(other).join("_"))) && (declared || values.length <= mostRuns);
}
const hasSeeds = (around, length) => [...around.entries].some(([key, { value }]) => /(?:^|_)seeds?$/.test(key) && value.kind === "list" && value.items.length === length);
/** The two numbers of an interval; null for anything else. */
function boundsOf(key, values) {
	const [low, high] = values;
	if (low === void 0 || high === void 0 || values.length !== 2) return null;
	const name = metricWords(key).join("_");
	return /(?:^|_)(?:ci\d*|conf(?:idence)?|interval|bounds?|range|limits|quantiles|credible|bootstrap)(?:_|$)/.test(name) ? [low, high] : null;
}
const axisKeys = [
	"step",
	"epoch",
	"global_step",
	"iteration",
	"iter",
	"checkpoint"
];
const historyKey = /^(?:log_?history|history|logs?|checkpoints|epochs|evals|evaluations)$/i;
const nameKeys = [
	"metric",
	"metric_name",
	"name",
	"type",
	"task",
	"task_name",
	"dataset",
	"scorer",
	"system",
	"label",
	"class"
];
/** Keys of one item of a test set. */
const itemKeys = /^(?:id|.*_id|idx|index|text|input|inputs|output|outputs|prediction|predictions|pred|target|reference|answer|question|prompt|response|doc|sample|messages|hypothesis|gold|label_text|raw|content)$/i;
const mostNamed = 200;
/** How a list of mappings is to be read. */
function recordsOf(key, node, path) {
	const maps = node.items.filter((item) => item.kind === "map");
	const [first] = maps;
	if (first === void 0 || maps.length !== node.items.length) return null;
	if (maps.some((map) => [...map.entries.keys()].some((one) => itemKeys.test(one)))) return { form: "none" };
	if (maps.some((map) => axisKeys.some((axis) => map.entries.has(axis))) || historyKey.test(key)) return lastOf(maps, path);
	const nameKey = nameKeys.find((name) => distinctTexts(maps, name));
	if (nameKey !== void 0 && maps.length <= mostNamed) return {
		form: "named",
		records: maps.map((map, index) => [
			textAt(map, nameKey) ?? "",
			index,
			without(map, nameKey)
		])
	};
	return maps.every((map) => [...map.entries.values()].some(({ value }) => isNumber(value))) && maps.length <= mostNamed ? lastOf(maps, path) : { form: "none" };
}
const isNumber = (node) => node.kind === "scalar" && typeof node.value === "number";
function textAt(map, key) {
	const node = child(map, key);
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function distinctTexts(maps, key) {
	const texts = maps.map((map) => textAt(map, key));
	return texts.every((text) => text !== null && text !== "") && new Set(texts).size === texts.length;
}
const without = (map, key) => ({
	...map,
	entries: new Map([...map.entries].filter(([name]) => name !== key))
});
/** `{name: "BLEU", score: 66.2}`: the name and the record without it. Null where a mapping does not name itself so. */
function selfNamed(map) {
	const nameKey = [
		"metric",
		"metric_name",
		"name"
	].find((key) => textAt(map, key) !== null);
	const value = ["value", "score"].map((key) => child(map, key)).find((node) => node !== null);
	const name = nameKey === void 0 ? null : textAt(map, nameKey);
	if (nameKey === void 0 || name === null || name === "" || value == null || !isNumber(value)) return null;
	return [name, without(map, nameKey)];
}
/** Every key as the last record that has it says it: a Trainer's log has rows of loss, of evaluations, and one at the end. */
function lastOf(maps, path) {
	const entries = /* @__PURE__ */ new Map();
	const paths = /* @__PURE__ */ new Map();
	for (const [index, map] of maps.entries()) for (const [key, entry] of map.entries) {
		entries.set(key, entry);
		paths.set(key, [
			...path,
			index,
			key
		]);
	}
	return {
		form: "last",
		map: {
			kind: "map",
			offset: maps[0]?.offset ?? 0,
			entries
		},
		paths
	};
}
/** The values of declared runs inside the mapping of one metric: `accuracy: {mean: 0.8, runs: [0.79, 0.81]}`. */
function declaredRuns(map) {
	for (const [key, { value }] of map.entries) if (/^(?:runs|values|seeds|per_seed|scores|trials|folds|repeats)$/.test(key)) {
		const values = numbersOf(value);
		if (values !== null) return values;
	}
	return null;
}

// src/records/results/sections.ts
/** Sections and lists inside each other that are followed. */
const deepest = 12;
/** The counts of a mapping, by key. */
function countsIn(map) {
	const siblings = new Set(map.entries.keys());
	const counts = /* @__PURE__ */ new Map();
	for (const [key, { value }] of map.entries) {
		const number = finiteOf(value);
		if (number === null) continue;
		const kind = namedKind(key, number, siblings)?.kind;
		if (kind === "count" || kind === "support") counts.set(key, number);
	}
	return counts;
}
/** Everything in a section of settings, its sections too. */
function readSettings$1(walk, map, spot) {
	for (const [key, { value }] of map.entries) {
		const number = finiteOf(value);
		if (number !== null && walk.facts.length < 500) {
			const kind = namedKind(key, number, new Set(map.entries.keys()));
			const fact = kind?.kind === "count" ? kind : {
				kind: "setting",
				rule: "setting-section"
			};
			walk.facts.push({
				key: keyOf$1(spot, key),
				value: number,
				...fact,
				path: pathOf(spot, key)
			});
		} else if (value.kind === "map" && spot.names.length < 12) readSettings$1(walk, value, deeper(spot, key, /* @__PURE__ */ new Map()));
	}
}
/** Whether a section is an average of scikit-learn's report. */
const isAverage = (key, map) => averages.has(bareLabel(key)) && (map.entries.has("f1-score") || map.entries.has("f1"));
/** An average of scikit-learn's report: `macro avg` has `f1-score`, which is `macro_f1`. */
function readAverage(walk, name, map, inner, spot) {
	const average = averages.get(bareLabel(name));
	for (const [key, { value }] of map.entries) {
		const score = key === "f1-score" || key === "f1_score" ? "f1" : key;
		const number = finiteOf(value);
		if (score === "support" || score === "number") {
			if (number !== null) walk.facts.push({
				key: keyOf$1(inner, key),
				value: number,
				kind: "support",
				rule: "support-name",
				path: pathOf(inner, key)
			});
			continue;
		}
		const path = pathOf(inner, key);
		const found = measured(walk.sink, value, path.join("."), true);
		if (found !== null) addMetric(walk, `${average}_${score}`, spot, {
			...found,
			runs: null,
			path
		}, keyOf$1(inner, key));
	}
}
const valueKeys = [
	"value",
	"score",
	"mean",
	"estimate",
	"point_estimate",
	"average",
	"avg",
	"mid"
];
/** One metric with what is known of it: `accuracy: {value: 0.9, n: 500, stderr: 0.013}`. False where it is none. */
function readValueMapping(walk, key, map, inner, spot) {
	const siblings = new Set(map.entries.keys());
	const main = valueKeys.find((name) => {
		const node = map.entries.get(name)?.value;
		return node?.kind === "scalar" && kindOf(node) === "number";
	});
	const numbers = [...map.entries].filter(([name, { value }]) => name !== main && holdsNumber(value));
	const others = numbers.filter(([name, { value }]) => {
		if (valueKeys.includes(name) || value.kind !== "scalar") return false;
		return namedKind(name, finiteOf(value) ?? 0, siblings) === null;
	});
	const lists = numbers.filter(([name, { value }]) => {
		if (value.kind === "scalar") return false;
		const values = numbersOf(value);
		return values === null || boundsOf(name, values) === null && declaredRuns(map) === null;
	});
	if (others.length > 0 || lists.length > 0) return false;
	const runs = declaredRuns(map);
	if (main === void 0 && runs === null) return false;
	addValueMapping(walk, {
		key,
		main,
		map,
		inner,
		spot,
		runs
	});
	return true;
}
function addValueMapping(walk, { key, main, map, inner, spot, runs }) {
	const siblings = new Set(map.entries.keys());
	const node = main === void 0 ? void 0 : map.entries.get(main)?.value;
	const path = main === void 0 ? inner.path : pathOf(inner, main);
	const value = node === void 0 ? {
		value: mean(runs ?? []),
		decimals: null
	} : measured(walk.sink, node, path.join("."), true);
	const own = value === null ? null : namedKind(key, value.value, /* @__PURE__ */ new Set([key]));
	if (value !== null && own !== null) walk.facts.push({
		key: keyOf$1(spot, key),
		value: value.value,
		...own,
		path
	});
	else if (value !== null) {
		const where = {
			...spot,
			scope: inner.scope
		};
		addMetric(walk, key, where, {
			...value,
			runs,
			path
		}, main === void 0 ? keyOf$1(spot, key) : keyOf$1(inner, main));
	}
	for (const [name, { value: other }] of map.entries) if (name !== main) addBeside(walk, name, other, siblings, inner);
}
/** What stands beside the value of one metric: its error, its bounds, its count. */
function addBeside(walk, name, node, siblings, inner) {
	const number = finiteOf(node);
	const bounds = boundsOf(name, numbersOf(node) ?? []);
	if (bounds !== null) addBounds(walk, bounds, keyOf$1(inner, name), pathOf(inner, name));
	if (number === null) return;
	const fact = namedKind(name, number, siblings) ?? {
		kind: "spread",
		rule: "spread-name"
	};
	walk.facts.push({
		key: keyOf$1(inner, name),
		value: number,
		...fact,
		path: pathOf(inner, name)
	});
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
function addBounds(walk, bounds, key, path) {
	for (const [index, value] of bounds.entries()) walk.facts.push({
		key: `${key}.${index}`,
		value,
		kind: "bound",
		rule: "bound-name",
		path: [...path, index]
	});
}

// src/records/results/walk.ts
/** Reads a mapping of results and all below it into `walk`. */
function walkMapping(walk, map, spot) {
	if (isHarness(map)) readHarness(walk, map, spot);
	else if (!readSelfNamed(walk, map, spot)) walkEntries(walk, map, spot);
}
/** A mapping that is one thing by itself: a metric with its name, a matrix with its labels. */
function readSelfNamed(walk, map, spot) {
	const named = selfNamed(map);
	if (named !== null) {
		readSection(walk, named[0], named[1], {
			...spot,
			elsewhere: /* @__PURE__ */ new Map([[named[0], spot.path]])
		});
		return true;
	}
	if (!map.entries.has("matrix") || !map.entries.has("labels")) return false;
	readMatrix(walk, "matrix", map, spot, null);
	return true;
}
function walkEntries(walk, map, spot) {
	const flat = flatClasses(walk, map, spot);
	const labels = labelsAround(map);
	for (const [key, { value }] of map.entries) {
		if (flat.has(key)) continue;
		if (isMatrixKey(key)) readMatrix(walk, key, value, spot, labels);
		else if (perClassScore(key) !== null && (value.kind !== "scalar" || key === "per_class")) readPerClass(walk, key, value, spot, labels);
		else if (value.kind === "map") readSection(walk, key, value, spot);
		else if (value.kind === "list") readList$2(walk, key, value, map, spot);
		else readScalar$2(walk, key, value, map, spot);
	}
}
const labelKeys = [
	"labels",
	"classes",
	"class_names",
	"target_names",
	"label_names"
];
/** The labels that a file states beside its scores. */
const labelsAround = (map) => [...map.entries].filter(([key]) => labelKeys.includes(splitName(key).bare)).map(([, { value }]) => labelsOf$1(value)).find((labels) => labels !== null) ?? null;
function readScalar$2(walk, key, node, map, spot) {
	const number = finiteOf(node);
	const path = pathOf(spot, key);
	const fact = namedKind(key, number ?? 0, new Set(map.entries.keys()));
	if (number === null && fact !== null) return;
	if (number !== null && fact !== null) {
		walk.facts.push({
			key: keyOf$1(spot, key),
			value: number,
			...fact,
			path
		});
		return;
	}
	const expected = spot.names.length < 2 && namesMetric(key) && !isProse(node);
	const value = measured(walk.sink, node, path.join("."), expected);
	if (value !== null) addMetric(walk, key, spot, {
		...value,
		runs: null,
		path
	});
}
/** A text that is more than one value: an explanation such as sacrebleu's `verbose_score`. */
const isProse = (node) => node.kind === "scalar" && typeof node.value === "string" && /[\s/|]/.test(node.text.trim());
/** A confusion matrix: its labels may be those of classes that come later in the file. */
function readMatrix(walk, key, node, spot, labels) {
	if (node.kind === "scalar" && node.value === null) return;
	walk.matrices.push({
		key,
		node,
		labels,
		path: pathOf(spot, key),
		fullKey: keyOf$1(spot, key)
	});
}
function readPerClass(walk, key, node, spot, labels) {
	const classes = perClassOf(walk.sink, key, node, pathOf(spot, key), labels);
	const section = spot.names.join(".");
	if (classes === null) {
		if (key !== "per_class") walk.unread.push({
			key: keyOf$1(spot, key),
			node
		});
		return;
	}
	for (const scores of classes) walk.classes.push({
		section,
		split: splitName(key).split,
		scores
	});
}
/** Classes that stand flat, as seqeval's in a Trainer: `eval_LOC_precision`, `_recall`, `_f1-score` and `_support`. */
function flatClasses(walk, map, spot) {
	const taken = /* @__PURE__ */ new Set();
	for (const [key, { keyOffset }] of map.entries) {
		const stem = /^(.+)_(?:support|number)$/.exec(key)?.[1];
		if (stem === void 0 || averages.has(bareLabel(stem)) || /^overall$/.test(bareLabel(stem))) continue;
		const entries = [
			"precision",
			"recall",
			"f1",
			"f1-score",
			"f1_score",
			"support",
			"number"
		].flatMap((score) => {
			const entry = map.entries.get(`${stem}_${score}`);
			return entry === void 0 ? [] : [[score, entry]];
		});
		if (!entries.some(([score]) => score === "precision" || score === "recall")) continue;
		for (const [score] of entries) taken.add(`${stem}_${score}`);
		const path = [...spot.path, `${stem}_support`];
		const node = {
			kind: "map",
			offset: keyOffset,
			entries: new Map(entries)
		};
		walk.classes.push({
			section: spot.names.join("."),
			split: splitName(stem).split,
			scores: classScores(walk.sink, bareLabel(stem), node, path)
		});
	}
	return taken;
}
function readSection(walk, key, map, spot) {
	if (spot.names.length >= 12) return;
	const inner = deeper(spot, key, countsIn(map));
	if (isSettingSection(key)) readSettings$1(walk, map, inner);
	else if (isAverage(key, map)) readAverage(walk, key, map, inner, spot);
	else if (isClass(bareLabel(key), map)) {
		const scores = classScores(walk.sink, bareLabel(key), map, inner.path);
		walk.classes.push({
			section: spot.names.join("."),
			split: splitName(key).split,
			scores
		});
	} else if (!readMiddle(walk, key, map, inner, spot) && !readValueMapping(walk, key, map, inner, spot)) walkMapping(walk, map, inner);
}
/** rouge_score's aggregate: `mid` is the value, `low` and `high` are its bounds. */
function readMiddle(walk, key, map, inner, spot) {
	const [low, mid, high] = [
		"low",
		"mid",
		"high"
	].map((name) => map.entries.get(name)?.value);
	if (low?.kind !== "map" || mid?.kind !== "map" || high?.kind !== "map") return false;
	for (const [name, bound] of [["low", low], ["high", high]]) for (const [score, { value }] of bound.entries) {
		const number = finiteOf(value);
		if (number === null) continue;
		walk.facts.push({
			key: `${keyOf$1(inner, name)}.${score}`,
			value: number,
			kind: "bound",
			rule: "bound-name",
			path: [
				...inner.path,
				name,
				score
			]
		});
	}
	walkMapping(walk, mid, {
		...deeper(inner, "mid", countsIn(mid)),
		names: [...spot.names, key]
	});
	return true;
}
function readList$2(walk, key, list, around, spot) {
	const values = numbersOf(list);
	if (!(values === null ? readRecords(walk, key, list, spot) : readValues(walk, key, values, around, spot)) && holdsNumber(list) && splitName(key).split !== "train") walk.unread.push({
		key: keyOf$1(spot, key),
		node: list
	});
}
/** Bounds, settings and runs. False for any other list of numbers. */
function readValues(walk, key, values, around, spot) {
	const path = pathOf(spot, key);
	const bounds = boundsOf(key, values);
	if (bounds !== null) {
		addBounds(walk, bounds, keyOf$1(spot, key), path);
		return true;
	}
	const setting = namedKind(key, values[0] ?? 0, new Set(around.entries.keys()));
	if (setting !== null) return setting.kind !== "count";
	if (!isRuns(key, values, around)) return false;
	addMetric(walk, key, spot, {
		value: mean(values),
		decimals: null,
		runs: values,
		path
	});
	return true;
}
/** Records over time are read as the last of each key, records with names as sections. False for any others. */
function readRecords(walk, key, list, spot) {
	const path = pathOf(spot, key);
	const records = recordsOf(key, list, path);
	if (records?.form === "last") {
		const scope = {
			counts: new Map([...spot.scope.counts, ...countsIn(records.map)]),
			outer: spot.scope.outer
		};
		walkMapping(walk, records.map, {
			...spot,
			scope,
			elsewhere: records.paths
		});
		return true;
	}
	if (records?.form !== "named") return false;
	for (const [name, index, map] of records.records) readSection(walk, name, map, {
		...spot,
		elsewhere: /* @__PURE__ */ new Map([[name, [...path, index]]])
	});
	return true;
}

// src/records/results/read-results.ts
/** So many lists and mappings that are read as nothing are named. */
const mostNotices = 5;
/**
* Evaluation results in any form, each number read by its meaning wherever it stands.
* @param base path of `root` in its file: empty for results.json, `['results']` in lineage.yaml
*/
function readResults(sink, root, base) {
	const scope = {
		counts: countsIn(root),
		outer: null
	};
	const walk = {
		sink,
		metrics: [],
		facts: [],
		classes: [],
		matrices: [],
		unread: [],
		withoutResult: 0
	};
	walkMapping(walk, root, {
		names: [],
		keys: [],
		path: base,
		scope
	});
	if (walk.metrics.length > 2e3) sink.findings.push(finding(syntaxTooManyKeys, placeOf$1(sink, root), { limit: mostMetrics }));
	const { metrics, rivals } = finish(walk);
	const perClass = classesOf(walk);
	const confusion = matrixOf(walk, perClass);
	const shape = shapeOf(root);
	for (const { key, node } of walk.unread.slice(0, mostNotices)) {
		const found = node.kind === "list" ? "list" : "mapping";
		sink.findings.push(finding(shapeUnread, placeOf$1(sink, node), {
			key,
			found
		}));
	}
	const scopes = /* @__PURE__ */ new Set([scope, ...walk.metrics.flatMap((draft) => chainOf(draft.scope))]);
	const shares = metrics.flatMap(({ value, n }) => n === null ? [] : [{
		value,
		n
	}]);
	const lost = [...scopes].map((one) => withoutResult(one, shares));
	return {
		shape,
		metrics,
		rivals,
		facts: walk.facts,
		perClass,
		confusion,
		sampleCount: shape === "lm-eval" ? sharedCount(metrics) : itemsIn(scope.counts, null) ?? sharedCount(metrics),
		withoutResult: Math.max(walk.withoutResult, ...lost),
		instrument: instrumentOf(root),
		evaluated: evaluatedOf(root, shape)
	};
}
/** The first confusion matrix. Under the guide's own name anything else is a mistake; elsewhere it may be a normalised one. */
function matrixOf(walk, classes) {
	for (const { key, fullKey, node, labels, path } of walk.matrices) {
		const matrix = confusionOf(node, labels, classes);
		if (matrix !== null) return matrix;
		if (key === "confusion_matrix") wrongType(walk.sink, node, path.join("."), "list");
		else walk.unread.push({
			key: fullKey,
			node
		});
	}
	return null;
}
function chainOf(scope) {
	return scope.outer === null ? [scope] : [scope, ...chainOf(scope.outer)];
}
/** The number of items, when it is the same for all metrics. */
function sharedCount(metrics) {
	const counts = new Set(metrics.map(({ n }) => n));
	const [count = null] = counts;
	return counts.size === 1 ? count : null;
}
/** Which of the known forms a results file has, told by its keys. */
function shapeOf(root) {
	if (isHarness(root)) return "lm-eval";
	if ([...root.entries.values()].map((entry) => entry.value).some((value) => value.kind === "map" && value.entries.has("f1-score"))) return "scikit-learn";
	const keys = [...root.entries.keys()];
	if (keys.some((key) => isTrainerKey(key) && !isItemCountName(key))) return "trainer";
	return keys.some((key) => key === "per_class" || key === "macro_f1" || key === "accuracy") ? "guide" : "numbers";
}
const isTrainerKey = (key) => [
	"test",
	"predict",
	"eval"
].includes(splitName(key).prefix);
/** Parts of the data in the order in which one of them has the bare name. */
const splitOrder = [
	null,
	"test",
	"eval",
	"train"
];
/** The classes of the whole file, or of the one section that has some; of several those nearest to the root, the test before others. */
function classesOf({ classes }) {
	const order = ({ section, split }) => {
		const own = split ?? sectionSplit(section.split("."));
		return (section === "" ? 0 : section.split(".").length) * 10 + splitOrder.indexOf(own);
	};
	const sorted = [...classes].sort((a, b) => order(a) - order(b) || (a.section < b.section ? -1 : a.section > b.section ? 1 : 0));
	const [first] = sorted;
	const seen = /* @__PURE__ */ new Map();
	for (const one of sorted) {
		if (one.section !== first?.section || one.split !== first.split) continue;
		const { label } = one.scores;
		const known = seen.get(label);
		seen.set(label, known === void 0 ? one.scores : merged(known, one.scores));
	}
	return [...seen.values()];
}
/** `f1_per_class` and `recall_per_class` are about the same classes. */
const merged = (one, other) => ({
	...one,
	precision: one.precision ?? other.precision,
	recall: one.recall ?? other.recall,
	f1: one.f1 ?? other.f1,
	support: one.support ?? other.support
});
/** Parts of the data in the order in which one of them has the bare name. */
const precedence = [
	"",
	"test",
	"predict",
	"eval",
	"validation",
	"valid",
	"val",
	"dev"
];
/**
* Names without a Trainer's prefix: `eval_loss` is `loss` unless another part of the data has the name. The bare one comes
* before test, predict and eval; the others keep their prefix as `eval.loss`, so that nothing collides.
*/
function nameAll(drafts) {
	const parts = drafts.map((draft) => {
		const { split, prefix, bare } = splitName(draft.last);
		return draft.harness !== null || split === "train" ? {
			draft,
			split,
			prefix: "",
			bare: draft.last
		} : {
			draft,
			split,
			prefix,
			bare
		};
	});
	const owner = /* @__PURE__ */ new Map();
	for (const { draft, prefix, bare } of parts) {
		const place = [...draft.sections, bare].join(".");
		const order = precedence.indexOf(prefix);
		owner.set(place, Math.min(order, owner.get(place) ?? precedence.length));
	}
	return parts.map(({ draft, split, prefix, bare }) => {
		const place = [...draft.sections, bare].join(".");
		const name = owner.get(place) === precedence.indexOf(prefix) ? place : [
			...draft.sections,
			prefix,
			bare
		].join(".");
		return {
			draft,
			split: split ?? sectionSplit(draft.sections),
			name: draft.harness?.name ?? name
		};
	});
}
/** The part of the data that a section is about: `test: {accuracy: 0.8}`. */
function sectionSplit(sections) {
	return sections.map((section) => splitName(`${section}_x`).split).filter((split) => split !== null).at(-1) ?? null;
}
function finish(walk) {
	const named = nameAll(walk.metrics);
	const lasts = /* @__PURE__ */ new Map();
	for (const { name, draft } of named) {
		const last = draft.harness === null ? lastPart(name) : name;
		lasts.set(last, (lasts.get(last) ?? 0) + 1);
	}
	const errors = new Map(walk.facts.flatMap((fact) => fact.kind === "standard-error" ? [[fact.key, fact.value]] : []));
	const own = ownScopes(named);
	const inSection = /* @__PURE__ */ new Map();
	for (const { sections } of walk.metrics) {
		const section = sections.join(".");
		inSection.set(section, (inSection.get(section) ?? 0) + 1);
	}
	const { kept, rivals } = oneValueEach(named);
	return {
		metrics: kept.map(({ draft, split, name }) => {
			const whole = draft.harness === null && lasts.get(lastPart(name)) === 1;
			const n = itemsOf(draft, split, (scope) => own(scope, lastPart(name)));
			return {
				key: draft.key,
				name,
				split,
				value: draft.value,
				decimals: draft.decimals,
				standardError: draft.harness?.standardError ?? errorOf(draft, errors, inSection),
				runs: draft.runs,
				n,
				numerator: draft.harness === null ? numeratorOf(draft, n) : null,
				whole,
				higherIsBetter: draft.harness?.higherIsBetter ?? null,
				test: draft.harness?.test ?? null,
				path: draft.path
			};
		}),
		rivals
	};
}
/** Whether a mapping holds only one metric of that last name: then its counts are about it, however deep it stands. */
function ownScopes(named) {
	const seen = /* @__PURE__ */ new Map();
	for (const { draft, name } of named) for (let scope = draft.scope; scope !== null; scope = scope.outer) {
		const lasts = seen.get(scope) ?? /* @__PURE__ */ new Map();
		lasts.set(lastPart(name), (lasts.get(lastPart(name)) ?? 0) + 1);
		seen.set(scope, lasts);
	}
	return (scope, last) => (seen.get(scope)?.get(last) ?? 0) <= 1;
}
const errorNames = [
	"stderr",
	"std_err",
	"std_error",
	"standard_error",
	"sem",
	"se"
];
/** The standard error that stands beside a metric: `bleu_stderr`, or `stderr` in the mapping of one metric alone. */
function errorOf(draft, errors, inSection) {
	const around = draft.key.slice(0, draft.key.lastIndexOf(".") + 1);
	for (const name of errorNames) {
		const beside = errors.get(`${draft.key}_${name}`) ?? errors.get(`${around}${name}`);
		if (beside !== void 0) return beside;
	}
	const alone = inSection.get(draft.sections.join(".")) === 1;
	const key = [...draft.key.split(".").slice(0, -2), "stderr"].join(".");
	return alone ? errors.get(key) ?? null : null;
}

// src/records/schemas/version.ts
const dataShape = {
	source_hash: text$1("Hash of data_source.yaml, or a prefix of it"),
	train_count: count$1("Items for training"),
	valid_count: count$1("Items for validation"),
	test_count: count$1("Items for evaluation"),
	test_hash: text$1("Hash of the test set"),
	split_seed: text$1("Seed of the split into train, valid and test"),
	class_distribution: numbersByName("Class label to number of training items")
};
const modelShape = {
	adapter_path: text$1("Adapter weights"),
	merged_path: text$1("Merged weights"),
	gguf_path: text$1("Quantised model"),
	hf_repo: text$1("Hugging Face repository"),
	created: timestamp$1("When the model was made")
};
/** lineage.yaml */
const lineageSchema = looseObject({
	version: required(version$1("This version, as its folder")),
	created: timestamp$1("When this version was made"),
	parent: version$1("The version that this one started from; null for the first"),
	status: text$1("Such as `deployed`"),
	deployed_at: timestamp$1("When it went into production"),
	replaced: version$1("The version that it replaced in production"),
	promoted_from: version$1("The experiment that this version was until it was promoted"),
	pinned: flag("Never cleaned up"),
	data: mapping(dataShape, "The data it was trained and evaluated on"),
	config: freeMapping("Training configuration; `lora: {r: 64}` and `lora_r: 64` are the same"),
	results: freeMapping("Evaluation results: metric to number, `per_class`, `confusion_matrix`"),
	model: mapping(modelShape, "Where the model is"),
	changes: texts("What was changed and why, one change an entry"),
	notes: text$1("Anything else")
});
/** data_snapshot.json */
const dataSnapshotSchema = looseObject(dataShape);
/** model_info.json */
const modelInfoSchema = looseObject(modelShape);
/** config.yaml: every key is the team's own. */
const configSchema = looseObject({});
/** results.json in the guide's own form; the other forms are told apart by their keys. */
const resultsSchema = looseObject({
	per_class: anything("Class label to its f1, or to `precision`, `recall`, `f1` and `support`"),
	confusion_matrix: anything("Counts: `labels` and `matrix` (rows are true classes), or true label to predicted label")
});
/** data_source.yaml: where the data comes from, in the team's own words. */
const dataSourceSchema = looseObject({});
/** versions/retired.yaml: what is remembered of versions that were cleaned up. */
const retiredSchema = looseObject({ versions: list$1(looseObject({
	version: required(version$1("Name of the removed version; it is not used again")),
	parent: version$1("The version that it started from"),
	created: timestamp$1("When it was made"),
	removed: timestamp$1("When it was removed"),
	commit: text$1("The last commit that had it"),
	deployed: flag("Whether it ever was in production"),
	results: freeMapping("Its evaluation results"),
	changes: texts("Its changes")
}), "Removed versions, oldest first") });

// src/records/version-files.ts
/** A timestamp field's value; bad ones were reported and left out. */
const timeOf = (text) => text === void 0 ? null : parseTimestamp(text);
/** lineage.yaml */
function readLineage(sink, parsed) {
	const value = readShape(sink, lineageSchema, parsed.root);
	const { root } = parsed;
	const [data, config, results] = [
		childMap(root, "data"),
		childMap(root, "config"),
		childMap(root, "results")
	];
	return {
		version: value.version ?? null,
		created: timeOf(value.created),
		parent: value.parent ?? null,
		status: value.status ?? null,
		deployedAt: timeOf(value.deployed_at),
		replaced: value.replaced ?? null,
		promotedFrom: value.promoted_from ?? null,
		pinned: value.pinned ?? false,
		data: data === null ? null : dataSummary(value.data ?? {}, data),
		config: config === null ? null : readConfig(sink, config, ["config"]),
		results: results === null ? null : resultsOf$1(sink, results, ["results"]),
		model: value.model === void 0 ? null : modelInfo(value.model),
		changes: value.changes ?? [],
		notes: value.notes ?? null
	};
}
function dataSummary(value, root) {
	return {
		sourceHash: value.source_hash ?? null,
		trainCount: value.train_count ?? null,
		validCount: value.valid_count ?? null,
		testCount: value.test_count ?? null,
		testHash: value.test_hash ?? null,
		splitSeed: value.split_seed ?? null,
		classDistribution: distribution(child(root, "class_distribution"), value.class_distribution)
	};
}
/** Good counts by label in the file's order, which a plain object loses for labels such as `1` and `0`. */
function distribution(node, counts) {
	if (node?.kind !== "map" || counts === void 0) return null;
	const result = /* @__PURE__ */ new Map();
	for (const label of node.entries.keys()) {
		const count = counts[label];
		if (count !== void 0) result.set(label.normalize("NFC"), count);
	}
	return result;
}
function modelInfo(value) {
	return {
		adapterPath: value.adapter_path ?? null,
		mergedPath: value.merged_path ?? null,
		ggufPath: value.gguf_path ?? null,
		hfRepo: value.hf_repo ?? null,
		created: timeOf(value.created)
	};
}
/** data_snapshot.json */
const readDataSnapshot = (sink, parsed) => dataSummary(readShape(sink, dataSnapshotSchema, parsed.root), parsed.root);
/** model_info.json */
const readModelInfo = (sink, parsed) => modelInfo(readShape(sink, modelInfoSchema, parsed.root));
/** config.yaml */
const readConfigFile = (sink, parsed) => readConfig(sink, parsed.root, []);
/** results.json */
const readResultsFile = (sink, parsed) => resultsOf$1(sink, parsed.root, []);
function resultsOf$1(sink, root, base) {
	readShape(sink, resultsSchema, root, base.join("."));
	return readResults(sink, root, base);
}
/** versions/retired.yaml */
function readRetired(sink, parsed) {
	const { versions = [] } = readShape(sink, retiredSchema, parsed.root);
	const list = child(parsed.root, "versions");
	const nodes = list?.kind === "list" ? list.items : [];
	const read = [];
	let next = 0;
	for (const [index, node] of nodes.entries()) {
		if (node.kind !== "map") continue;
		const value = versions[next];
		next += 1;
		const results = childMap(node, "results");
		if (value?.version === void 0) continue;
		read.push({
			version: value.version,
			parent: value.parent ?? null,
			created: timeOf(value.created),
			removed: timeOf(value.removed),
			commit: value.commit ?? null,
			changes: value.changes ?? [],
			results: results === null ? null : readResults(sink, results, [
				"versions",
				index,
				"results"
			]),
			deployed: value.deployed ?? false
		});
	}
	return read;
}

// src/records/definition.ts
/** task.yaml */
function readDefinition(sink, parsed) {
	const value = readShape(sink, taskSchema, parsed.root);
	requireVersion(sink, value, parsed);
	const versioning = value.versioning ?? {};
	return {
		taskName: value.task_name ?? null,
		version: value.version ?? null,
		status: value.status ?? null,
		deployedVersion: value.deployed_version ?? null,
		taskType: value.task_type ?? null,
		language: Array.isArray(value.language) ? value.language.join(", ") : value.language ?? null,
		labels: labelsOf(sink, parsed.root),
		successCriteria: criteriaOf(value.success_criteria ?? {}),
		versioning: {
			strategy: versioning.strategy ?? null,
			naming: versioning.naming ?? null,
			deployTarget: versioning.deploy_target ?? null,
			retention: {
				...retentionOf(versioning.retention),
				stray: strayRules(sink, parsed.root)
			}
		},
		waivers: (value.waivers ?? []).map(waiverOf),
		created: timeOf(value.created),
		updated: timeOf(value.updated)
	};
}
/** From the status `training` on a task has to name a version. */
function requireVersion(sink, value, parsed) {
	const waiting = value.status === void 0 || value.status === "created" || value.status === "configuring";
	const written = parsed.root.entries.has("version") && parsed.source.text(["version"]) !== "";
	if (waiting || value.status === "archived" || written) return;
	const place = {
		...sink.ref,
		...parsed.source.at(["status"], "key")
	};
	sink.findings.push(finding(shapeMissingField, place, { key: "version" }));
}
/** Legal labels: `output_format.schema.*.enum`. */
function labelsOf(sink, root) {
	const format = childMap(root, "output_format");
	const schema = format === null ? null : childMap(format, "schema");
	const labels = /* @__PURE__ */ new Set();
	for (const [name, { value }] of schema?.entries ?? []) {
		const values = value.kind === "map" ? value.entries.get("enum")?.value : void 0;
		if (values?.kind !== "list") continue;
		for (const item of values.items) {
			if (item.kind !== "scalar") continue;
			labels.add(item.text.normalize("NFC"));
			if (typeof item.value === "string") reportPython(sink, item, `output_format.schema.${name}.enum`);
		}
	}
	return [...labels];
}
function criteriaOf(value) {
	return {
		primaryMetric: value.primary_metric ?? null,
		threshold: value.threshold ?? null,
		direction: value.direction ?? null,
		guards: guardsOf(value.guards ?? []),
		protectedClasses: (value.protected_classes ?? []).map((label) => label.normalize("NFC")),
		maxRegression: value.max_regression ?? null,
		maxDrift: value.max_drift ?? null,
		requiredMetrics: value.required_metrics ?? [],
		driftFrom: driftFromOf(value.drift_from)
	};
}
/** Counts only with all that it must say. */
function driftFromOf(value) {
	const date = timeOf(value?.date);
	if (!value?.version || !value.reason || date === null) return null;
	return {
		version: value.version,
		reason: value.reason,
		date
	};
}
/** Guards without a metric were reported and are left out. */
function guardsOf(guards) {
	return guards.flatMap((guard) => guard.metric === void 0 ? [] : [{
		metric: guard.metric.normalize("NFC"),
		min: guard.min ?? null,
		max: guard.max ?? null,
		maxRegression: guard.max_regression ?? null,
		minImprovement: guard.min_improvement ?? null
	}]);
}
const noRetention = {
	keepRecent: null,
	keepDeployed: null,
	keepBest: null,
	keepParents: null,
	cleanupExpAfterMs: null
};
/** Both forms of `retention`: a bare number is `keep_recent`. */
function retentionOf(value) {
	if (value === void 0) return noRetention;
	if (typeof value === "number") return {
		...noRetention,
		keepRecent: value
	};
	return {
		keepRecent: value.keep_recent ?? null,
		keepDeployed: value.keep_deployed ?? null,
		keepBest: value.keep_best ?? null,
		keepParents: value.keep_parents ?? null,
		cleanupExpAfterMs: value.cleanup_exp_after === void 0 ? null : parseDuration(value.cleanup_exp_after)
	};
}
function waiverOf(value) {
	return {
		gate: value.gate ?? null,
		version: value.version ?? null,
		reason: value.reason ?? null,
		owner: value.owner ?? null,
		expires: timeOf(value.expires)
	};
}

// src/rules/syntax/not-a-mapping.ts
const shapes$20 = { found: oneOf$1([
	"nothing",
	"list",
	"text",
	"number",
	"boolean"
]) };
const syntaxNotAMapping = rule({
	id: "syntax/not-a-mapping",
	severity: "error",
	shapes: shapes$20,
	documentation: {
		what: "The file is empty, or its top is a list, a text or a number.",
		why: "Every record is a mapping of names to values.",
		bad: {
			files: { "versions/v1/lineage.yaml": "- version: v1\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/conflict-marker.ts
const shapes$19 = {};
const syntaxConflictMarker = rule({
	id: "syntax/conflict-marker",
	severity: "error",
	shapes: shapes$19,
	documentation: {
		what: "A merge conflict was committed.",
		why: "The file holds both sides, and a reader that takes one of them takes the wrong one.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\n<<<<<<< HEAD\nnotes: a\n=======\nnotes: b\n>>>>>>> main\n" },
			at: "versions/v1/lineage.yaml:2:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/control-character.ts
/** `code` such as `U+202E`. */
const shapes$18 = { code: text$2 };
const syntaxControlCharacter = rule({
	id: "syntax/control-character",
	severity: "error",
	shapes: shapes$18,
	documentation: {
		what: "The file holds a control character or an invisible line end.",
		why: "What a reviewer sees is then not what a reader gets; terminals may even act on it.",
		bad: {
			files: { "versions/v1/lineage.yaml": {
				text: "version: v1\nnotes: a\x1Bb\n",
				shown: "version: v1\nnotes: a\\x1bb\n"
			} },
			at: "versions/v1/lineage.yaml:2:9"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/encoding.ts
/** `byte` is the 0-based offset of the first bad byte. */
const shapes$17 = {
	found: oneOf$1([
		"not-utf-8",
		"utf-16",
		"byte-order-mark"
	]),
	byte: number$1
};
const syntaxEncoding = rule({
	id: "syntax/encoding",
	severity: "error",
	shapes: shapes$17,
	documentation: {
		what: "The file is not UTF-8, or has a byte-order mark inside.",
		why: "Another reader would see other characters, for example other class labels.",
		bad: {
			files: { "versions/v1/lineage.yaml": {
				bytes: [
					...new TextEncoder().encode("version: v1\nnotes: caf"),
					233,
					10
				],
				shown: "version: v1\nnotes: caf\\xe9\n"
			} },
			at: "versions/v1/lineage.yaml:2:11"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nnotes: café\n" } }
	}
});

// src/rules/syntax/lfs-pointer.ts
const shapes$16 = {};
const syntaxLfsPointer = rule({
	id: "syntax/lfs-pointer",
	severity: "error",
	shapes: shapes$16,
	documentation: {
		what: "A record is a Git LFS pointer.",
		why: "Records are read from git objects; the content behind the pointer is not there.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 512\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/too-large.ts
/** Sizes in bytes. */
const shapes$15 = {
	bytes: number$1,
	limit: number$1
};
const syntaxTooLarge = rule({
	id: "syntax/too-large",
	severity: "error",
	shapes: shapes$15,
	documentation: {
		what: "A YAML file has more than 64 KiB, a JSON file more than 1 MiB, results.json and predictions.jsonl more than 8 MiB.",
		why: "Records are small; parsers take seconds to minutes for large files that were made for it.",
		bad: {
			files: { "versions/v1/lineage.yaml": {
				get text() {
					return `version: v1\nchanges: [first version]\nnotes: ${"x".repeat(7e4)}\n`;
				},
				shown: "version: v1\nchanges: [first version]\nnotes: xxx...  # 70,000 characters\n"
			} },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/unreadable.ts
const shapes$14 = { reason: oneOf$1(unreadableReasons) };
const syntaxUnreadable = rule({
	id: "syntax/unreadable",
	severity: "error",
	shapes: shapes$14,
	documentation: {
		what: "The file is no valid YAML or JSON, or is another kind of file altogether.",
		why: "Nothing in it can be checked or compared, so a report without it would be about something else.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [\"first version\"\n" },
			at: "versions/v1/lineage.yaml:3:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/source.ts
/** Positions of UTF-16 offsets in a text, 1-based; line ends are LF, CRLF and a lone CR. Lines are found on the first call. */
function positions(text) {
	let starts = null;
	return (offset) => {
		starts ??= lineStarts(text);
		const place = Math.max(0, Math.min(offset, text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: place - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
	return starts;
}
function find(root, path) {
	let node = root;
	let keyOffset = root.offset;
	for (const step of path) if (node.kind === "map") {
		const entry = node.entries.get(String(step));
		if (entry === void 0) return {
			node,
			keyOffset,
			whole: false
		};
		node = entry.value;
		keyOffset = entry.keyOffset;
	} else {
		const item = node.kind === "list" && typeof step === "number" ? node.items[step] : void 0;
		if (item === void 0) return {
			node,
			keyOffset,
			whole: false
		};
		node = item;
		keyOffset = item.offset;
	}
	return {
		node,
		keyOffset,
		whole: true
	};
}
/** Where the values of one parsed file stand. */
function sourceOf(file, root, position) {
	return {
		file,
		at(path, part = "value") {
			const found = find(root, path);
			return position(found.whole && part === "value" ? found.node.offset : found.keyOffset);
		},
		text(path) {
			const { node, whole } = find(root, path);
			return whole && node.kind === "scalar" ? node.text : null;
		}
	};
}

// src/records/decode.ts
/** The start of the format that git-lfs checks in instead of the content. */
const lfsPointer = "version https://git-lfs.github.com/spec/v1";
const html = /^\s*<(?:!doctype html|html|head|body)\b/i;
const conflictMarker = /^(?:<{7}|>{7})(?: |$)/m;
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
/**
* The text of a file's bytes: UTF-8, a byte order mark at the start taken off. One finding when it is too large, no
* UTF-8, or evidently not the file that it should be (a Git LFS pointer, conflict markers, a web page).
*/
function decode(ref, content, limit) {
	const start = {
		...ref,
		line: 1,
		column: 1
	};
	const size = content.kind === "too-large" ? content.size : content.bytes.length;
	if (content.kind === "too-large" || size > limit) return {
		text: null,
		finding: finding(syntaxTooLarge, start, {
			bytes: size,
			limit
		})
	};
	const { bytes } = content;
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return {
		text: null,
		finding: finding(syntaxEncoding, start, {
			found: "utf-16",
			byte: 0
		})
	};
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			text: null,
			finding: badUtf8(ref, bytes)
		};
	}
	return {
		text,
		finding: misfit(ref, text)
	};
}
function misfit(ref, text) {
	const at = (offset) => ({
		...ref,
		...positions(text)(offset)
	});
	if (text.startsWith(lfsPointer)) return finding(syntaxLfsPointer, at(0), {});
	if (html.test(text)) return finding(syntaxUnreadable, at(0), { reason: "html" });
	const control = forbidden.exec(text);
	if (control !== null) {
		const code = control[0].charCodeAt(0);
		if (code === 65279) {
			const byte = new TextEncoder().encode(text.slice(0, control.index)).length;
			return finding(syntaxEncoding, at(control.index), {
				found: "byte-order-mark",
				byte
			});
		}
		const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		return finding(syntaxControlCharacter, at(control.index), { code: name });
	}
	const marker = conflictMarker.exec(text);
	return marker === null ? null : finding(syntaxConflictMarker, at(marker.index), {});
}
function badUtf8(ref, bytes) {
	let good = 0;
	let bad = bytes.length;
	let before = "";
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		try {
			before = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes.subarray(0, middle), { stream: true });
			good = middle;
		} catch {
			bad = middle;
		}
	}
	const byte = new TextEncoder().encode(before).length;
	const place = positions(before)(before.length);
	return finding(syntaxEncoding, {
		...ref,
		...place
	}, {
		found: "not-utf-8",
		byte
	});
}
/** The text as it stands, a byte order mark included; null for what is no UTF-8. */
function utf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}

// src/rules/syntax/json-nan.ts
/** `NaN`, `Infinity` or `-Infinity` as a bare JSON token: read as not a number, but no JSON. */
const shapes$13 = { token: text$2 };
const syntaxJsonNan = rule({
	id: "syntax/json-nan",
	severity: "warning",
	shapes: shapes$13,
	documentation: {
		what: "JSON holds `NaN`, `Infinity` or `-Infinity`. The value counts as not a number, and a gate on it fails.",
		why: "Python writes them by default, but they are no JSON: most other readers refuse the whole file.",
		bad: {
			files: {
				"versions/v1/results.json": "{\"loss\": NaN}\n",
				"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\n"
			},
			at: "versions/v1/results.json:1:10"
		},
		good: { files: {
			"versions/v1/results.json": "{\"loss\": 0.31}\n",
			"versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata: {test_count: 160}\n"
		} }
	}
});

// src/rules/syntax/reserved-key.ts
const shapes$12 = { key: text$2 };
const syntaxReservedKey = rule({
	id: "syntax/reserved-key",
	severity: "error",
	shapes: shapes$12,
	documentation: {
		what: "A key is `__proto__`, `constructor` or `prototype`.",
		why: "Such keys change objects in JavaScript programs that read the file.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\n__proto__: {passed: true}\n" },
			at: "versions/v1/lineage.yaml:2:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/too-deep.ts
const shapes$11 = { limit: number$1 };
const syntaxTooDeep = rule({
	id: "syntax/too-deep",
	severity: "error",
	shapes: shapes$11,
	documentation: {
		what: "Lists and mappings are nested deeper than 32 levels.",
		why: "No record needs it, and some parsers take minutes or crash on such files.",
		bad: {
			files: { "versions/v1/lineage.yaml": {
				get text() {
					return `a: ${"[".repeat(40)}${"]".repeat(40)}\n`;
				},
				shown: "a: [[[[[[[[[[...]]]]]]]]]]  # 40 levels\n"
			} },
			at: "versions/v1/lineage.yaml:1:35"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/json.ts
const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const wordEnd = /[\s,:[\]{}"]|$/g;
const literals = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
/** What Python's `json.dumps` writes for numbers that JSON does not have. */
const notFinite = /* @__PURE__ */ new Map([
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
]);
/**
* Reads strict JSON (RFC 8259) with the place of every value, in one pass. The first mistake is the only finding;
* `NaN` and infinities are read and reported once. `JSON.parse` would lose duplicate keys and places, and its
* messages quote the text, which may hold a secret.
*/
function readJson(ref, text, position) {
	const reader = {
		text,
		ref,
		position,
		findings: [],
		offset: 0
	};
	skipSpace(reader);
	if (reader.offset === text.length) return {
		root: null,
		findings: [unreadable(reader, 0, "empty")]
	};
	const root = readValue$2(reader, 1);
	if (root === null) return {
		root: null,
		findings: reader.findings.slice(-1)
	};
	skipSpace(reader);
	if (reader.offset < text.length) return {
		root: null,
		findings: [unreadable(reader, reader.offset, "trailing-text")]
	};
	return {
		root,
		findings: reader.findings
	};
}
const place = (reader, offset) => ({
	...reader.ref,
	...reader.position(offset)
});
const unreadable = (reader, offset, reason) => finding(syntaxUnreadable, place(reader, offset), { reason });
/** Records why reading ends here. */
function fail(reader, found) {
	reader.findings.push(found);
	return null;
}
/** A text that ends too early is truncated: another mistake than a wrong character. */
const unexpected = (reader) => fail(reader, unreadable(reader, reader.offset, reader.offset >= reader.text.length ? "unclosed" : "json"));
function skipSpace(reader) {
	for (;;) {
		const code = reader.text.charCodeAt(reader.offset);
		if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
		reader.offset += 1;
	}
}
function readValue$2(reader, depth) {
	skipSpace(reader);
	const first = reader.text.charAt(reader.offset);
	if (first !== "{" && first !== "[") return readScalar$1(reader, first);
	if (depth > 32) return fail(reader, finding(syntaxTooDeep, place(reader, reader.offset), { limit: 32 }));
	return first === "{" ? readMap$1(reader, depth) : readList$1(reader, depth);
}
function readScalar$1(reader, first) {
	const { offset, text } = reader;
	if (first === "\"") {
		const value = readString(reader);
		return value === null ? null : {
			kind: "scalar",
			offset,
			value,
			text: value,
			plain: false
		};
	}
	wordEnd.lastIndex = offset;
	const word = text.slice(offset, wordEnd.exec(text)?.index ?? text.length);
	const value = literals.get(word) ?? notFinite.get(word) ?? (numberForm.test(word) ? Number(word) : void 0);
	if (value === void 0 && word !== "null") return unexpected(reader);
	if (notFinite.has(word) && reader.findings.length === 0) reader.findings.push(finding(syntaxJsonNan, place(reader, offset), { token: word }));
	reader.offset += word.length;
	return {
		kind: "scalar",
		offset,
		value: value ?? null,
		text: word,
		plain: false
	};
}
function readString(reader) {
	const { text, offset: start } = reader;
	let escaped = false;
	for (let index = start + 1; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 34) {
			const value = escaped ? unescaped$2(text.slice(start, index + 1)) : text.slice(start + 1, index);
			if (value === null) return unexpected(reader);
			reader.offset = index + 1;
			return value;
		}
		if (code < 32) break;
		if (code === 92) {
			escaped = true;
			index += 1;
		}
	}
	return fail(reader, unreadable(reader, start, "unclosed"));
}
function unescaped$2(literal) {
	try {
		const value = JSON.parse(literal);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
function readList$1(reader, depth) {
	const offset = reader.offset;
	const items = [];
	reader.offset += 1;
	skipSpace(reader);
	if (reader.text.charAt(reader.offset) === "]") {
		reader.offset += 1;
		return {
			kind: "list",
			offset,
			items
		};
	}
	for (;;) {
		const item = readValue$2(reader, depth + 1);
		if (item === null) return null;
		items.push(item);
		const end = readSeparator(reader, "]");
		if (end === null) return null;
		if (end) return {
			kind: "list",
			offset,
			items
		};
	}
}
/** True after the closing bracket, false after a comma, null at anything else. */
function readSeparator(reader, close) {
	skipSpace(reader);
	const next = reader.text.charAt(reader.offset);
	if (next !== "," && next !== close) return unexpected(reader);
	reader.offset += 1;
	return next === close;
}
function readMap$1(reader, depth) {
	const offset = reader.offset;
	const entries = /* @__PURE__ */ new Map();
	reader.offset += 1;
	skipSpace(reader);
	if (reader.text.charAt(reader.offset) === "}") {
		reader.offset += 1;
		return {
			kind: "map",
			offset,
			entries
		};
	}
	for (;;) {
		skipSpace(reader);
		const keyOffset = reader.offset;
		if (reader.text.charAt(keyOffset) !== "\"") return unexpected(reader);
		const key = readString(reader);
		if (key === null) return null;
		const wrong = keyMistake(reader, key, keyOffset, entries);
		if (wrong !== null) return fail(reader, wrong);
		skipSpace(reader);
		if (reader.text.charAt(reader.offset) !== ":") return unexpected(reader);
		reader.offset += 1;
		const value = readValue$2(reader, depth + 1);
		if (value === null) return null;
		entries.set(key, {
			keyOffset,
			value
		});
		const end = readSeparator(reader, "}");
		if (end === null) return null;
		if (end) return {
			kind: "map",
			offset,
			entries
		};
	}
}
function keyMistake(reader, key, keyOffset, entries) {
	const at = () => place(reader, keyOffset);
	if (reservedKeys.has(key)) return finding(syntaxReservedKey, at(), { key });
	const first = entries.get(key);
	if (first !== void 0) {
		const firstLine = reader.position(first.keyOffset).line;
		return finding(syntaxDuplicateKey, at(), {
			key,
			firstLine
		});
	}
	return entries.size >= 2e3 ? finding(syntaxTooManyKeys, at(), { limit: maxKeys }) : null;
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection$1(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection$1(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection$1(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection$1(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection$1(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection$1(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection$1(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection$1(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection$1(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection$1(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection$1(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection$1(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection$1(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection$1(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$3 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$2 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema$1 = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$3],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$2],
	["yaml11", schema$1],
	["yaml-1.1", schema$1]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection$1(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection$1(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection$1(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection$1(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection$1(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection$1(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection$1(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && "items" in token;
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/rules/syntax/alias.ts
const shapes$10 = {
	problem: oneOf$1([
		"too-many",
		"expansion",
		"self-reference",
		"unknown"
	]),
	limit: number$1
};
const syntaxAlias = rule({
	id: "syntax/alias",
	severity: "error",
	shapes: shapes$10,
	documentation: {
		what: "Aliases are unknown, contain themselves, are more than 50, or stand for more than 10,000 values.",
		why: "A few lines can expand to gigabytes in whatever reads the file next.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nconfig: *shared\n" },
			at: "versions/v1/lineage.yaml:2:9"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndefaults: &shared {seed: 1}\nconfig: *shared\n" } }
	}
});

// src/rules/syntax/key-type.ts
const shapes$9 = { found: text$2 };
const syntaxKeyType = rule({
	id: "syntax/key-type",
	severity: "error",
	shapes: shapes$9,
	documentation: {
		what: "A key is a list, a mapping or nothing.",
		why: "JSON and most tools know only keys that are texts.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\n? [a, b]\n: 1\n" },
			at: "versions/v1/lineage.yaml:2:3"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/merge-key.ts
const shapes$8 = {};
const syntaxMergeKey = rule({
	id: "syntax/merge-key",
	severity: "error",
	shapes: shapes$8,
	documentation: {
		what: "The file uses the merge key `<<`.",
		why: "YAML 1.2 does not know it: one reader merges, the next one sees a key of that name.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nbase: &base {seed: 1}\nconfig:\n  <<: *base\n  epochs: 3\n" },
			at: "versions/v1/lineage.yaml:4:3"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\nconfig:\n  seed: 1\n  epochs: 3\n" } }
	}
});

// src/rules/syntax/tab.ts
const shapes$7 = {};
const syntaxTab = rule({
	id: "syntax/tab",
	severity: "error",
	shapes: shapes$7,
	documentation: {
		what: "A tab indents a line.",
		why: "YAML allows only spaces there, and editors show tabs in different widths.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n	train_count: 700\n" },
			at: "versions/v1/lineage.yaml:4:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n" } }
	}
});

// src/rules/syntax/tag.ts
const shapes$6 = { tag: text$2 };
const syntaxTag = rule({
	id: "syntax/tag",
	severity: "error",
	shapes: shapes$6,
	documentation: {
		what: "A value has an explicit YAML tag.",
		why: "Tags make some readers build objects or even run code.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\nnotes: !!python/object/apply:os.system [\"id\"]\n" },
			at: "versions/v1/lineage.yaml:2:8"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/yaml-plain-cursor.ts
/** Thrown where the text leaves the plain part; never leaves this file. */
const unusual = /* @__PURE__ */ new Error("not plain YAML");
/** Goes from a line's start (or the end of its content) to the next content; false at the end of the text. */
function nextLine(reader) {
	const { text } = reader;
	let start = reader.pos;
	for (;;) {
		let at = start;
		while (text[at] === " ") at += 1;
		const character = text[at];
		if (character === void 0) {
			reader.pos = text.length;
			reader.column = -1;
			return false;
		}
		if (character !== "\n" && character !== "#") {
			reader.pos = at;
			reader.column = at - start;
			return true;
		}
		start = text.indexOf("\n", at) + 1;
		if (start === 0) start = text.length;
	}
}
/** After a value: only spaces and a comment may follow on its line. Goes to the next content. */
function endLine(reader, from) {
	const { text } = reader;
	let at = from;
	while (text[at] === " ") at += 1;
	if (text[at] === "#" && at > from) at = lineEnd(text, at);
	if (at < text.length && text[at] !== "\n") throw unusual;
	reader.pos = Math.min(at + 1, text.length);
	nextLine(reader);
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}

// src/records/yaml-plain-scalar.ts
const doubleForm = /"((?:[^"\\]|\\[\s\S])*)"/y;
const singleForm = /'((?:[^']|'')*)'/y;
const plainForm = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[^ \n,[\]{}]))[^\n#]*/y;
const nextLineForm = / *\n( +)([A-Za-z0-9_(/.+$~\u0080-\uFFFF][^\n#]*)/y;
const plainInFlow = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[A-Za-z0-9.]))[^\n#:,[\]{}"'&*!|>%@`?]*/y;
/**
* A scalar, quoted or not. Leaves the reader behind it.
* @param column of the block that it belongs to, which its further lines have to stand right of; null in brackets, where
* it must end on its line
*/
function readScalar(reader, column) {
	switch (reader.text[reader.pos]) {
		case "\"": return readQuoted(reader, column, doubleForm, unescaped$1);
		case "'": return readQuoted(reader, column, singleForm, (text) => folded(text).replaceAll("''", "'"));
		default: return column === null ? readInFlow(reader) : readPlain(reader, column);
	}
}
function matchAt(form, { text, pos }) {
	form.lastIndex = pos;
	const match = form.exec(text);
	if (match === null) throw unusual;
	return match;
}
function readQuoted(reader, column, form, meaning) {
	const { pos: offset } = reader;
	const [whole, content = ""] = matchAt(form, reader);
	const indents = [...content.matchAll(/\n( *)(?=[^ \n])/g)].map(([, spaces = ""]) => spaces.length);
	if (content.includes("\n") && (column === null || indents.some((indent) => indent <= column))) throw unusual;
	reader.pos += whole.length;
	const value = meaning(content);
	return {
		kind: "scalar",
		offset,
		value,
		text: value,
		plain: false
	};
}
/** A line end is a space, and each empty line after it a line end. */
const folded = (text) => text.replace(/ *\n(?: *\n)* */g, (gap) => {
	const lineEnds = gap.split("\n").length - 1;
	return lineEnds === 1 ? " " : "\n".repeat(lineEnds - 1);
});
const escapes = {
	n: "\n",
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	" ": " ",
	t: "	"
};
/** What PyYAML and JSON write inside double quotes; other escapes, and line ends without one, are left to the other reader. */
function unescaped$1(content) {
	if (/(?:^|[^\\])(?:\\\\)*\n/.test(content)) throw unusual;
	return content.replace(/\\(\n *|u[\dA-Fa-f]{4}|U000[\dA-Fa-f]{5}|[\s\S])/g, (_whole, code) => {
		if (code.startsWith("\n")) return "";
		if (code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
		const meant = escapes[code];
		if (meant === void 0) throw unusual;
		return meant;
	});
}
function withoutEnd(text) {
	let end = text.length;
	while (text[end - 1] === " ") end -= 1;
	return text.slice(0, end);
}
function readInFlow(reader) {
	const { pos: offset } = reader;
	const text = withoutEnd(matchAt(plainInFlow, reader)[0]);
	reader.pos += text.length;
	return {
		kind: "scalar",
		offset,
		value: resolved(text),
		text,
		plain: true
	};
}
/** Unquoted; deeper lines right below go on with it. */
function readPlain(reader, column) {
	const { pos: offset } = reader;
	let text = "";
	let line = matchAt(plainForm, reader)[0];
	while (line !== void 0) {
		const words = withoutEnd(line);
		if (words.endsWith(":") || words.includes(": ")) throw unusual;
		text += text === "" ? words : ` ${words}`;
		const behind = reader.pos + line.length;
		if (reader.text[behind] === "#" && words === line) throw unusual;
		reader.pos += words.length;
		nextLineForm.lastIndex = reader.pos;
		const next = nextLineForm.exec(reader.text);
		line = (next?.[1]?.length ?? 0) > column ? next?.[2] : void 0;
		if (line !== void 0) reader.pos = nextLineForm.lastIndex - line.length;
	}
	return {
		kind: "scalar",
		offset,
		value: resolved(text),
		text,
		plain: true
	};
}
const isNull = (text) => /^(?:~|null|Null|NULL)$/.test(text);
/** The core schema of YAML 1.2. */
function resolved(text) {
	if (!/^[-+.\dntfNTF~]/.test(text)) return text;
	if (isNull(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
	if (/^0o[0-7]+$/.test(text) || /^0x[\da-fA-F]+$/.test(text)) return Number(text);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}

// src/records/yaml-plain-values.ts
/** A key that means the same to every reader; all others are left to the careful one. */
function checkedKey(key, plain) {
	if (plain && (key.endsWith(" ") || key.startsWith(".") || isNull(key)) || key === "<<" || reservedKeys.has(key)) throw unusual;
	return key;
}
/** A list or mapping in brackets on one line. */
function readFlow(reader, level) {
	if (level >= 16) throw unusual;
	const offset = reader.pos;
	const isMap = reader.text[offset] === "{";
	const close = isMap ? "}" : "]";
	const entries = /* @__PURE__ */ new Map();
	const items = [];
	reader.pos += 1;
	skipSpaces(reader);
	while (reader.text[reader.pos] !== close) {
		if (isMap) readFlowEntry(reader, entries, level);
		else items.push(readFlowValue(reader, level));
		skipSpaces(reader);
		if (reader.text[reader.pos] === close) break;
		if (reader.text[reader.pos] !== ",") throw unusual;
		reader.pos += 1;
		skipSpaces(reader);
		if (reader.text[reader.pos] === close) throw unusual;
	}
	reader.pos += 1;
	return isMap ? {
		kind: "map",
		offset,
		entries
	} : {
		kind: "list",
		offset,
		items
	};
}
function skipSpaces(reader) {
	while (reader.text[reader.pos] === " ") reader.pos += 1;
}
function readFlowEntry(reader, entries, level) {
	const keyOffset = reader.pos;
	const { text, value, plain } = readScalar(reader, null);
	if (reader.text[reader.pos] !== ":" || reader.text[reader.pos + 1] !== " ") throw unusual;
	const key = checkedKey(plain || typeof value !== "string" ? text : value, plain);
	if (entries.has(key) || entries.size >= 2e3) throw unusual;
	if (plain) reader.onKey(key, keyOffset);
	reader.pos += 2;
	skipSpaces(reader);
	entries.set(key, {
		keyOffset,
		value: readFlowValue(reader, level)
	});
}
function readFlowValue(reader, level) {
	const first = reader.text[reader.pos];
	return first === "[" || first === "{" ? readFlow(reader, level + 1) : readScalar(reader, null);
}
/** A literal block (`|` or `|-`), whose lines all stand as far right as its first one. */
function readLiteral(reader, column) {
	const { text, pos: offset } = reader;
	const head = /\|(-?) *\n/y;
	head.lastIndex = offset;
	const keepsEnd = head.exec(text)?.[1] === "";
	if (head.lastIndex === 0 || !text.endsWith("\n")) throw unusual;
	const block = /(?: *\n)*( +)[^ \n]/y;
	block.lastIndex = head.lastIndex;
	const indent = block.exec(text)?.[1]?.length ?? 0;
	if (indent <= column || !text.startsWith(" ".repeat(indent), head.lastIndex)) throw unusual;
	const lines = [];
	let at = head.lastIndex;
	while (at < text.length) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const spaces = /^ */.exec(line)?.[0].length ?? 0;
		if (spaces < line.length && spaces < indent) break;
		lines.push(line.slice(indent));
		at = end + 1;
	}
	while (/^ *$/.test(lines.at(-1) ?? "none")) if (lines.pop() !== "") throw unusual;
	reader.pos = at;
	nextLine(reader);
	if (reader.column > column) throw unusual;
	const value = `${lines.join("\n")}${keepsEnd ? "\n" : ""}`;
	return {
		kind: "scalar",
		offset,
		value,
		text: value,
		plain: false
	};
}

// src/records/yaml-plain.ts
/**
* A reader for the plain part of YAML that PyYAML, ruamel.yaml and people write: block mappings and lists, scalars on one
* line, collections in brackets on one line, literal blocks. It gives the same tree as the careful reader, many times
* faster, or null for everything else, every mistake included: what is null here is read again with care. That the two
* agree is a differential test (test/records/yaml-plain.test.ts).
*/
function readPlainYaml(text, onKey) {
	if (/[\t\r]|^(?:---|\.\.\.)/m.test(text)) return null;
	const reader = {
		text,
		pos: 0,
		column: 0,
		onKey
	};
	try {
		if (!nextLine(reader) || reader.column !== 0) return null;
		const root = readMap(reader, 0, 1);
		return reader.pos === text.length ? root : null;
	} catch (error) {
		if (error === unusual) return null;
		throw error;
	}
}
function readMap(reader, column, level) {
	if (level > 16) throw unusual;
	const offset = reader.pos;
	const entries = /* @__PURE__ */ new Map();
	do {
		const keyOffset = reader.pos;
		const key = readKey$1(reader);
		if (entries.has(key) || entries.size >= 2e3) throw unusual;
		entries.set(key, {
			keyOffset,
			value: readValue$1(reader, column, level, "key")
		});
	} while (reader.column === column);
	if (reader.column > column) throw unusual;
	return {
		kind: "map",
		offset,
		entries
	};
}
const keyForm = /(?:"((?:[^"\\\n]|\\[^\n])*)"|'([^'\n]*)'|([A-Za-z0-9_(/.+$\u0080-\uFFFF][^\n:#,[\]{}"'&*!|>%@`?]*)):(?=[ \n]|$)/y;
/** Leaves the reader behind the colon. */
function readKey$1(reader) {
	keyForm.lastIndex = reader.pos;
	const match = keyForm.exec(reader.text);
	if (match === null) throw unusual;
	const [, double, single, plain] = match;
	const key = checkedKey(double === void 0 ? single ?? plain ?? "" : unescaped$1(double), plain !== void 0);
	if (plain !== void 0) reader.onKey(key, reader.pos);
	reader.pos = keyForm.lastIndex;
	return key;
}
/** What stands behind a colon or a dash: on the same line, or as a block on the lines below. */
function readValue$1(reader, column, level, under) {
	const { text } = reader;
	let at = reader.pos;
	while (text[at] === " ") at += 1;
	const first = text[at];
	if (first === void 0 || first === "\n" || first === "#" && at > reader.pos) return readBlock(reader, at, column, level, under);
	reader.pos = at;
	if (first === "|") return readLiteral(reader, column);
	const value = first === "[" || first === "{" ? readFlow(reader, level) : readScalar(reader, column);
	endLine(reader, reader.pos);
	if (reader.column > column) throw unusual;
	return value;
}
/** The lines below a key or a dash that has nothing on its own line; an empty value where they do not belong to it. */
function readBlock(reader, empty, column, level, under) {
	endLine(reader, reader.pos);
	if (reader.column > column) return (dashAt(reader) ? readList : readMap)(reader, reader.column, level + 1);
	if (reader.column === column && under === "key" && dashAt(reader)) return readList(reader, column, level + 1);
	return {
		kind: "scalar",
		offset: empty,
		value: null,
		text: "",
		plain: true
	};
}
const dashAt = ({ text, pos }) => text[pos] === "-" && (text[pos + 1] === " " || text[pos + 1] === "\n" || pos + 1 === text.length);
function readList(reader, column, level) {
	if (level > 16) throw unusual;
	const offset = reader.pos;
	const items = [];
	do {
		if (!dashAt(reader)) break;
		reader.pos += 1;
		items.push(readItem(reader, column, level));
	} while (reader.column === column);
	if (reader.column > column) throw unusual;
	return {
		kind: "list",
		offset,
		items
	};
}
/** Behind a dash: a mapping that begins on the same line, or a value like any other. */
function readItem(reader, column, level) {
	const { text, pos } = reader;
	let at = pos;
	while (text[at] === " ") at += 1;
	if (text[at] === "-" && (text[at + 1] === " " || text[at + 1] === "\n")) throw unusual;
	keyForm.lastIndex = at;
	if (!keyForm.test(text)) return readValue$1(reader, column, level, "dash");
	reader.pos = at;
	const own = column + 1 + at - pos;
	reader.column = own;
	return readMap(reader, own, level + 1);
}

// src/rules/syntax/directive.ts
const shapes$5 = { directive: text$2 };
const syntaxDirective = rule({
	id: "syntax/directive",
	severity: "error",
	shapes: shapes$5,
	documentation: {
		what: "The file has a YAML directive other than `%YAML 1.2`.",
		why: "A directive changes how values are read: with `%YAML 1.1` the text `no` becomes false.",
		bad: {
			files: { "versions/v1/lineage.yaml": "%YAML 1.1\n---\nversion: v1\n" },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "%YAML 1.2\n---\nversion: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/multiple-documents.ts
const shapes$4 = {};
const syntaxMultipleDocuments = rule({
	id: "syntax/multiple-documents",
	severity: "error",
	shapes: shapes$4,
	documentation: {
		what: "The file holds more than one YAML document.",
		why: "Readers take the first one, the last one or fail.",
		bad: {
			files: { "versions/v1/lineage.yaml": "version: v1\n---\nversion: v2\n" },
			at: "versions/v1/lineage.yaml:2:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/records/yaml-scan.ts
/** Tags that state what a reader of the core schema sees anyway; all others make some reader build objects. */
const coreTags = /* @__PURE__ */ new Set([
	"!!str",
	"!!int",
	"!!float",
	"!!bool",
	"!!null",
	"!!map",
	"!!seq"
]);
/**
* Splits a YAML text into its concrete syntax and looks, without recursion, for what must not reach the composer:
* nesting that would exhaust it (about 800 levels overflow its stack, complex keys make it exponential), directives
* that switch the schema, further documents, tags.
*/
function scanYaml(ref, text, position) {
	const tokens = [...new Parser().parse(text)];
	const at = (offset) => ({
		...ref,
		...position(offset)
	});
	let documents = 0;
	for (const token of tokens) {
		if (token.type === "directive" && !/^%YAML +1\.2\s*$/.test(token.source)) {
			const directive = /^%(?:YAML 1\.\d|[A-Z]{1,16})/.exec(token.source)?.[0] ?? "%";
			return {
				tokens,
				finding: finding(syntaxDirective, at(token.offset), { directive })
			};
		}
		if (token.type !== "document") continue;
		documents += 1;
		if (documents > 1) return {
			tokens,
			finding: finding(syntaxMultipleDocuments, at(token.offset), {})
		};
		const mistake = scanDocument(token, at);
		if (mistake !== null) return {
			tokens,
			finding: mistake
		};
	}
	return {
		tokens,
		finding: null
	};
}
function scanDocument(document, at) {
	const open = [];
	let mistake = findTag(document.start, at);
	if (document.value) open.push({
		token: document.value,
		depth: 1
	});
	while (mistake === null) {
		const next = open.pop();
		if (next === void 0) return null;
		const { token, depth } = next;
		if (token.type === "block-scalar") mistake = findTag(token.props, at);
		if (!isCollection(token)) continue;
		if (depth > 32) return finding(syntaxTooDeep, at(token.offset), { limit: 32 });
		for (const item of token.items) {
			mistake ??= findTag(item.start, at) ?? findTag(item.sep, at);
			if (item.key) open.push({
				token: item.key,
				depth: depth + 1
			});
			if (item.value) open.push({
				token: item.value,
				depth: depth + 1
			});
		}
	}
	return mistake;
}
function findTag(tokens, at) {
	for (const token of tokens ?? []) {
		if (token.type !== "tag" || coreTags.has(token.source)) continue;
		return finding(syntaxTag, at(token.offset), { tag: tagName(token.source) });
	}
	return null;
}
/** A tag as a finding shows it: only as far as it is a name. */
const tagName = (text) => /^!{1,2}[\w./-]{0,60}/.exec(text)?.[0] ?? "!";

// src/records/yaml.ts
/**
* Reads one YAML 1.2 core document with the place of every value. The first mistake is the only finding. What nearly all
* files consist of is read by the fast reader of the plain part; everything else, mistakes included, with care.
*/
function readYaml(ref, text, position) {
	const warnings = [];
	const root = readPlainYaml(text, (key, offset) => {
		const warning = pythonWarning(key, () => ({
			...ref,
			...position(offset)
		}));
		if (warning !== null) warnings.push(warning);
	});
	return root === null ? readYamlWithCare(ref, text, position) : {
		root,
		findings: warnings
	};
}
/**
* The whole of YAML 1.2 core, by the `yaml` package.
* The tree is built from the composed document: `toJS` would expand aliases and lose places and source texts.
*/
function readYamlWithCare(ref, text, position) {
	const at = (offset) => ({
		...ref,
		...position(offset)
	});
	const failed = (mistake) => ({
		root: null,
		findings: [mistake]
	});
	let composed;
	try {
		composed = compose(ref, text, position);
	} catch {
		return failed(finding(syntaxUnreadable, at(0), { reason: "parser-failed" }));
	}
	const { document, mistake } = composed;
	if (mistake !== null) return failed(mistake);
	if (!document?.contents) return failed(finding(syntaxNotAMapping, at(0), { found: "nothing" }));
	if (document.errors.length > 0) return failed(mistakeOf(document.errors, text, at));
	const misfit = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED")?.pos[0];
	if (misfit !== void 0) return failed(finding(syntaxTag, at(misfit), { tag: tagName(text.slice(misfit, misfit + 64)) }));
	const builder = {
		at,
		anchors: /* @__PURE__ */ new Map(),
		aliases: 0,
		size: 0,
		expanded: 0,
		mistake: null,
		warnings: []
	};
	const root = build(builder, document.contents);
	if (builder.mistake !== null) return failed(builder.mistake);
	return {
		root,
		findings: builder.warnings
	};
}
function compose(ref, text, position) {
	const scan = scanYaml(ref, text, position);
	if (scan.finding !== null) return {
		document: void 0,
		mistake: scan.finding
	};
	const [document] = new Composer({
		stringKeys: true,
		prettyErrors: false,
		uniqueKeys: false
	}).compose(scan.tokens, false, text.length);
	return {
		document,
		mistake: null
	};
}
/** The first error counts; what ends too early is called that, though the parser sees an indentation first. */
function mistakeOf(errors, text, at) {
	const offset = errors[0]?.pos[0] ?? 0;
	const place = at(offset);
	const unclosed = text.slice(offset).trim() === "" || errors.some(({ code }) => code === "MISSING_CHAR");
	switch (errors[0]?.code) {
		case "TAB_AS_INDENT": return finding(syntaxTab, place, {});
		case "MISSING_CHAR": return finding(syntaxUnreadable, place, { reason: "unclosed" });
		case "BAD_INDENT": return finding(syntaxUnreadable, place, { reason: unclosed ? "unclosed" : "indentation" });
		case "RESOURCE_EXHAUSTION": return finding(syntaxUnreadable, place, { reason: "parser-failed" });
		case "NON_STRING_KEY": return finding(syntaxKeyType, place, { found: text[offset] === "[" ? "list" : "mapping" });
		default: return finding(syntaxUnreadable, place, { reason: "yaml" });
	}
}
/** Recursion is bounded: deeper nesting than `maxDepth` was refused by the scan. */
function build(builder, node) {
	if (isAlias(node)) return buildAlias(builder, node.source, node.range[0]);
	const before = builder.size;
	builder.size += 1;
	if (node.anchor !== void 0) builder.anchors.set(node.anchor, "open");
	const built = buildContent(builder, node);
	if (built !== null && node.anchor !== void 0) builder.anchors.set(node.anchor, {
		node: built,
		size: builder.size - before
	});
	return built;
}
function buildContent(builder, node) {
	const offset = node.range[0];
	if (isMap(node)) return buildMap(builder, node.items, offset);
	if (isSeq(node)) {
		const items = [];
		for (const item of node.items) {
			const built = build(builder, item);
			if (built === null) return null;
			items.push(built);
		}
		return {
			kind: "list",
			offset,
			items
		};
	}
	return isScalar(node) ? scalarNode(node, offset) : null;
}
function scalarNode(scalar, offset) {
	const { value, source } = scalar;
	return {
		kind: "scalar",
		offset,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value),
		text: source ?? "",
		plain: scalar.type === Scalar.PLAIN && scalar.tag === void 0
	};
}
function stop(builder, mistake) {
	builder.mistake ??= mistake;
	return null;
}
function buildAlias(builder, name, offset) {
	const place = builder.at(offset);
	const problem = (kind, limit) => stop(builder, finding(syntaxAlias, place, {
		problem: kind,
		limit
	}));
	builder.aliases += 1;
	if (builder.aliases > 50) return problem("too-many", 50);
	const target = builder.anchors.get(name);
	if (target === void 0) return problem("unknown", 50);
	if (target === "open") return problem("self-reference", 50);
	builder.size += target.size;
	builder.expanded += target.size;
	if (builder.expanded > 1e4) return problem("expansion", maxExpandedNodes);
	return {
		...target.node,
		offset
	};
}
function buildMap(builder, pairs, offset) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key: keyNode, value: valueNode } of pairs) {
		const keyOffset = keyNode.range[0];
		const key = readKey(builder, keyNode, entries);
		if (key === null) return null;
		const value = valueNode === null ? {
			kind: "scalar",
			offset: keyOffset,
			value: null,
			text: "",
			plain: true
		} : build(builder, valueNode);
		if (value === null) return null;
		entries.set(key, {
			keyOffset,
			value
		});
	}
	return {
		kind: "map",
		offset,
		entries
	};
}
/** A key as text; `1` and `"1"` are the same key, as in JSON. */
function keyText(key) {
	if (key.source === "" && key.type === Scalar.PLAIN) return null;
	if (typeof key.value === "string") return key.value;
	return key.value === null || key.source === void 0 ? null : key.source;
}
function readKey(builder, node, entries) {
	const place = () => builder.at(node.range[0]);
	const key = isScalar(node) ? keyText(node) : null;
	if (key === null) return stop(builder, finding(syntaxKeyType, place(), { found: isAlias(node) ? "alias" : "nothing" }));
	if (key === "<<" && isScalar(node) && node.type === Scalar.PLAIN) return stop(builder, finding(syntaxMergeKey, place(), {}));
	if (reservedKeys.has(key)) return stop(builder, finding(syntaxReservedKey, place(), { key }));
	const first = entries.get(key);
	if (first !== void 0) {
		const firstLine = builder.at(first.keyOffset).line;
		return stop(builder, finding(syntaxDuplicateKey, place(), {
			key,
			firstLine
		}));
	}
	if (isScalar(node) && node.type === Scalar.PLAIN) {
		const warning = pythonWarning(key, place);
		if (warning !== null) builder.warnings.push(warning);
	}
	if (entries.size < 2e3) return key;
	return stop(builder, finding(syntaxTooManyKeys, place(), { limit: maxKeys }));
}
/** A label `no` is the key `False` for PyYAML. Numbers as keys are the same text there once they are printed. */
function pythonWarning(key, place) {
	if (key.length > 5) return null;
	const python = pythonKind(key);
	if (python !== "boolean" && python !== "nothing") return null;
	const args = {
		key,
		text: key,
		python,
		here: "text"
	};
	return finding(shapePythonDiffers, place(), args, { suggestion: `"${key}"` });
}

// src/records/read.ts
/** Reads a YAML or JSON file (by its ending) whose root must be a mapping. Never throws, whatever the bytes are. */
function readMapping(ref, content) {
	const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
	if (misfit !== null || text === null) return {
		parsed: null,
		text,
		findings: misfit === null ? [] : [misfit]
	};
	const position = positions(text);
	const { root, findings } = (ref.file.endsWith(".json") ? readJson : readYaml)(ref, text, position);
	if (root === null) return {
		parsed: null,
		text,
		findings
	};
	if (root.kind === "list" && isResults(ref.file) && root.items.some(({ kind }) => kind === "map")) return {
		parsed: ofList(ref.file, root, position),
		text,
		findings
	};
	if (root.kind !== "map") return {
		parsed: null,
		text,
		findings: [finding(syntaxNotAMapping, {
			...ref,
			line: 1,
			column: 1
		}, { found: rootKind(root) })]
	};
	return {
		parsed: {
			root,
			position,
			source: sourceOf(ref.file, root, position)
		},
		text,
		findings
	};
}
const isResults = (file) => /(?:^|\/|_)results\.json$/.test(file);
/** A list of records of metrics, as sacrebleu writes it: read as a mapping whose only key is empty. */
function ofList(file, list, position) {
	const root = {
		kind: "map",
		offset: list.offset,
		entries: /* @__PURE__ */ new Map([["", {
			keyOffset: list.offset,
			value: list
		}]])
	};
	return {
		root,
		position,
		source: sourceOf(file, root, position)
	};
}
function rootKind(root) {
	if (root.kind === "list") return "list";
	if (root.value === null) return "nothing";
	return typeof root.value === "string" ? "text" : typeof root.value === "number" ? "number" : "boolean";
}

// src/records/schemas/policy.ts
const metricSchema = looseObject({
	direction: choice(directions, "Which direction is better"),
	unit: choice(metricScales, "0 to 1, 0 to 100, points of a score such as BLEU, or a plain number")
});
/** `a`, `b` or `c`, as a description lists them. */
const either = (words) => words.map((word) => `\`${word}\``).join(", ").replace(/, (?=[^,]+$)/, " or ");
/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
const runSettings = {
	language: text$1(`Language of the output: ${either(require_start.languages)}`),
	"fail-on": text$1(`What makes the exit status 1: ${either(require_start.failOnChoices)}`),
	"warn-only": flag("Report failures, but end with status 0"),
	comment: text$1("When to comment on the pull request: `changes`, `always`, `on-failure` or `never`"),
	"comment-key": text$1("One comment for each key"),
	"job-summary": flag("Write the job summary"),
	"max-deletions": text$1("The most versions that one cleanup removes"),
	"exempt-versions": texts("Versions never to remove")
};
/** What `rules` means, in the schema that is read by and the one that is published. */
const rulesMeaning = "Rule id to its severity, or `off`";
/** tunegate.yaml. Any text can be the id of a rule here: which ids there are is known above, and is published. */
const policySchema = looseObject({
	rules: anyOf(record$1(string$1(), _enum(require_start.ruleSettings)), rulesMeaning),
	metrics: anyOf(record$1(string$1(), metricSchema), "Metric name or pattern to how it is read; the first that fits counts"),
	baseline: text$1(`What to compare with: ${require_start.baselineWords.map((word) => `\`${word}\``).join(", ")} or the name of a version`),
	max_regression: valued(numberBetween(0, null, "Allowed drop of the primary metric: 0.01 is one percentage point of a ratio")),
	max_drift: valued(numberBetween(0, null, "Allowed drop against the best version ever deployed; twice `max_regression` when absent")),
	required_metrics: texts("Metrics, or patterns of them, that a version of any task must not lose"),
	"regression-mode": choice(require_start.regressionModes, "`strict` passes only where the data exclude a drop beyond the allowed one"),
	"threshold-mode": choice(require_start.thresholdModes, "What has to reach the threshold"),
	min_coverage: valued(numberBetween(0, 1, "Share of the test items that must have a result for a version to be adopted; 0.98 when absent")),
	confidence: valued(numberBetween(.5, .9999, "Level of all intervals, such as 0.95")),
	guards: list$1(guardSchema, "Limits on further metrics, for every task"),
	protected_classes: texts("Class labels whose f1 may not drop by more than `max_regression`, in every task"),
	criteria: choice(require_start.sides, "Whose success criteria count"),
	waivers: choice(require_start.sides, "Whose waivers count"),
	...runSettings
});

// src/records/read-policy.ts
/**
* tunegate.yaml. What is not stated, or stated wrongly, is as in `defaultPolicy`; mistakes are findings outside every
* task. Unknown keys are errors here, since a setting that does nothing is worse than none; `-` and `_` are the same.
*/
function readPolicy(file, content) {
	const ref = {
		file,
		task: null
	};
	const { parsed, text: read, findings } = readMapping(ref, content);
	const text = read === null ? null : {
		file,
		text: read,
		position: positions(read)
	};
	if (parsed === null) return {
		policy: require_start.defaultPolicy,
		settings: {},
		mistakes: findings,
		statedRules: [],
		text
	};
	const sink = {
		ref,
		position: parsed.position,
		findings: [...findings]
	};
	const root = knownKeys(sink, parsed.root);
	const value = readShape(sink, policySchema, root);
	return {
		policy: policyOf(sink, value, root),
		settings: settingsOf(value),
		mistakes: sink.findings,
		statedRules: statedRules(sink, root),
		text
	};
}
const fold = (key) => key.replaceAll("-", "_");
/** The root with its keys spelt as in the schema, without those that are no setting. */
function knownKeys(sink, root) {
	const known = Object.keys(policySchema.shape);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of root.entries) {
		const name = known.find((candidate) => fold(candidate) === fold(key));
		if (name !== void 0 && !entries.has(name)) {
			entries.set(name, entry);
			continue;
		}
		const place = {
			...sink.ref,
			...sink.position(entry.keyOffset)
		};
		const suggestion = require_start.nearest(key, known);
		sink.findings.push(finding(settingsUnknownKey, place, { key: shown(key) }, { suggestion }));
	}
	return {
		kind: "map",
		offset: root.offset,
		entries
	};
}
function policyOf(sink, value, root) {
	return {
		rules: new Map(Object.entries(value.rules ?? {})),
		metrics: metricsOf(childMap(root, "metrics"), value.metrics ?? {}),
		baseline: baselineOf(sink, child(root, "baseline"), value.baseline),
		maxRegression: value.max_regression ?? require_start.defaultPolicy.maxRegression,
		maxDrift: value.max_drift ?? require_start.defaultPolicy.maxDrift,
		requiredMetrics: value.required_metrics ?? require_start.defaultPolicy.requiredMetrics,
		regressionMode: value["regression-mode"] ?? require_start.defaultPolicy.regressionMode,
		thresholdMode: value["threshold-mode"] ?? require_start.defaultPolicy.thresholdMode,
		minCoverage: value.min_coverage ?? require_start.defaultPolicy.minCoverage,
		confidence: value.confidence ?? require_start.defaultPolicy.confidence,
		guards: guardsOf(value.guards ?? []),
		protectedClasses: value.protected_classes?.map((label) => label.normalize("NFC")) ?? require_start.defaultPolicy.protectedClasses,
		criteria: value.criteria ?? require_start.defaultPolicy.criteria,
		waivers: value.waivers ?? require_start.defaultPolicy.waivers
	};
}
const statedRules = (sink, root) => [...childMap(root, "rules")?.entries ?? []].map(([id, { keyOffset }]) => ({
	id: shown(id),
	place: {
		...sink.ref,
		...sink.position(keyOffset)
	}
}));
/** In the file's order, which a plain object loses for names such as `1`. */
function metricsOf(node, values) {
	return [...node?.entries.keys() ?? []].map((metric) => ({
		metric,
		direction: values[metric]?.direction ?? null,
		scale: values[metric]?.unit ?? null
	}));
}
function baselineOf(sink, node, text) {
	if (text === void 0 || node === null) return require_start.defaultPolicy.baseline;
	if (require_start.isBaselineWord(text)) return text;
	if (isSafeName(text)) return { version: text };
	const args = {
		key: "baseline",
		text: shown(text)
	};
	sink.findings.push(finding(shapeBadName, placeOf$1(sink, node), args));
	return require_start.defaultPolicy.baseline;
}
function settingsOf(value) {
	const settings = {};
	for (const name of Object.keys(runSettings)) {
		const found = value[name];
		if (Array.isArray(found)) settings[name] = found.map(String).join(",");
		else if (typeof found === "string" || typeof found === "boolean") settings[name] = String(found);
	}
	return settings;
}

// src/rules/syntax/submodule.ts
const shapes$3 = {};
const syntaxSubmodule = rule({
	id: "syntax/submodule",
	severity: "error",
	shapes: shapes$3,
	documentation: {
		what: "A version folder is a submodule.",
		why: "Its content is in another repository and is neither reviewed nor compared here.",
		bad: {
			files: { "versions/v1": { submodule: true } },
			at: "versions/v1:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/rules/syntax/symlink.ts
const shapes$2 = {};
const syntaxSymlink = rule({
	id: "syntax/symlink",
	severity: "error",
	shapes: shapes$2,
	documentation: {
		what: "A record is a symbolic link.",
		why: "A link can point out of the repository, and the report would show what is there.",
		bad: {
			files: { "versions/v1/lineage.yaml": { link: "../v0/lineage.yaml" } },
			at: "versions/v1/lineage.yaml:1:1"
		},
		good: { files: { "versions/v1/lineage.yaml": "version: v1\nchanges: [first version]\n" } }
	}
});

// src/commands/load-policy.ts
/** Where the policy is looked for when nobody says. */
const USUAL_FILES = ["tunegate.yaml", "tunegate.yml"];
const none = {
	file: null,
	policy: require_start.defaultPolicy,
	settings: {},
	mistakes: [],
	statedRules: [],
	text: null,
	passedOver: []
};
/** Where the policy file can be: the one that was named, else the usual ones. */
const policyFiles = (configFile) => configFile === null ? USUAL_FILES : [configFile.replace(/^(?:\.\/)+/, "")];
/** Reads the policy file of a snapshot: the one named by `--config-file`, else the usual one. */
async function loadPolicy(snapshot, entries, configFile) {
	const [entry, ...others] = policyFiles(configFile).flatMap((name) => entries.filter(({ path }) => path === name));
	if (entry === void 0) return none;
	return {
		...await loadOne(snapshot, entry),
		passedOver: others.filter(({ id }) => id !== entry.id).map(({ path }) => path)
	};
}
async function loadOne(snapshot, entry) {
	const file = entry.path;
	if (entry.kind !== "file") {
		const rule = entry.kind === "symlink" ? syntaxSymlink : syntaxSubmodule;
		return {
			...none,
			file,
			mistakes: [finding(rule, {
				file,
				task: null,
				line: 1,
				column: 1
			}, {})]
		};
	}
	const content = (await snapshot.read([entry], sizeLimit)).get(file);
	return content === void 0 ? none : {
		file,
		passedOver: [],
		...readPolicy(file, content)
	};
}
/** Reads the policy files of both sides. Throws UsageError when one was named that neither side has. */
async function loadPolicies({ base, head }, configFile) {
	const places = policyFiles(configFile);
	const load = async (side) => loadPolicy(side, await side.entries(places), configFile);
	const [ofBase, ofHead] = await Promise.all([load(base), load(head)]);
	requirePolicy(configFile, [ofBase, ofHead]);
	return {
		base: ofBase,
		head: ofHead
	};
}
/** Throws UsageError when a policy file was named that none of the snapshots has. */
function requirePolicy(configFile, policies) {
	if (configFile !== null && policies.every(({ file }) => file === null)) throw new require_start.UsageError(`There is no policy file ${configFile} in the working directory.`);
}
/** The policy with the flags and inputs of this run laid over it. */
function withOverrides(policy, { baseline, criteria }) {
	return {
		...policy,
		baseline: baseline ?? policy.baseline,
		criteria: criteria ?? policy.criteria
	};
}

// src/domain/records/primary-value.ts
/** The primary metric of one version; null when it is missing or no finite number. */
function primaryValue(facts, primary) {
	const value = primary === null ? NaN : findMetric(metricTable(facts.results), primary)?.value ?? NaN;
	return Number.isFinite(value) ? value : null;
}

// src/domain/records/version-facts.ts
/** Nothing known of the data. */
const noData = {
	sourceHash: null,
	trainCount: null,
	validCount: null,
	testCount: null,
	testHash: null,
	splitSeed: null,
	classDistribution: null
};
const noModel = {
	adapterPath: null,
	mergedPath: null,
	ggufPath: null,
	hfRepo: null,
	created: null
};
/** The content of a file that was read, null when it is absent or broken. */
const readValue = (file) => file.state === "read" ? file.value : null;
function mergeData(first, second) {
	return {
		sourceHash: first.sourceHash ?? second.sourceHash,
		trainCount: first.trainCount ?? second.trainCount,
		validCount: first.validCount ?? second.validCount,
		testCount: first.testCount ?? second.testCount,
		testHash: first.testHash ?? second.testHash,
		splitSeed: first.splitSeed ?? second.splitSeed,
		classDistribution: first.classDistribution ?? second.classDistribution
	};
}
function mergeModel(first, second) {
	return {
		adapterPath: first.adapterPath ?? second.adapterPath,
		mergedPath: first.mergedPath ?? second.mergedPath,
		ggufPath: first.ggufPath ?? second.ggufPath,
		hfRepo: first.hfRepo ?? second.hfRepo,
		created: first.created ?? second.created
	};
}
function resultsOf(record, lineage) {
	if (record.results.state === "read") return {
		results: record.results.value,
		resultsFile: record.results.file,
		resultsBroken: false
	};
	const broken = record.results.state === "broken" || record.lineage.state === "broken";
	const results = record.results.state === "absent" ? lineage?.results ?? null : null;
	return {
		results,
		resultsFile: results === null ? null : record.lineage.file,
		resultsBroken: results === null && broken
	};
}
/** One merged view of a version's files. Where two hold the same fact the lineage's counts, but results.json goes before it. */
function versionFacts(record) {
	const lineage = readValue(record.lineage);
	const files = [
		record.lineage,
		record.config,
		record.dataSnapshot,
		record.results,
		record.modelInfo,
		record.predictions
	];
	return {
		name: record.name,
		version: record.name.text,
		created: lineage?.created ?? null,
		parent: lineage?.parent ?? null,
		status: lineage?.status ?? null,
		deployedAt: lineage?.deployedAt ?? null,
		replaced: lineage?.replaced ?? null,
		...resultsOf(record, lineage),
		broken: files.filter((file) => file.state === "broken").map((file) => file.file),
		data: mergeData(lineage?.data ?? noData, readValue(record.dataSnapshot) ?? noData),
		config: new Map([...readValue(record.config) ?? [], ...lineage?.config ?? []]),
		model: mergeModel(lineage?.model ?? noModel, readValue(record.modelInfo) ?? noModel),
		changes: lineage?.changes ?? [],
		notes: lineage?.notes ?? null,
		predictions: readValue(record.predictions),
		retired: false
	};
}
function retiredFacts(record, taskName, file) {
	return {
		name: require_start.parseVersionName(record.version, taskName),
		version: record.version,
		created: record.created,
		parent: record.parent,
		status: null,
		deployedAt: null,
		replaced: null,
		results: record.results,
		resultsFile: record.results === null ? null : file,
		broken: [],
		resultsBroken: false,
		data: noData,
		config: /* @__PURE__ */ new Map(),
		model: noModel,
		changes: record.changes,
		notes: null,
		predictions: null,
		retired: true
	};
}
/** The task's definition, null when task.yaml is absent or broken. */
const definitionOf = (task) => task === null ? null : readValue(task.definition);
/** `task_name`, else the directory's name; empty for a nameless task in the snapshot's root. */
const taskNameOf = (task) => definitionOf(task)?.taskName ?? task.path.split("/").at(-1) ?? "";
/** All versions that a snapshot knows of a task, by name, in their order; retired ones only where no folder stands. */
function versionsOf(task) {
	if (task === null) return /* @__PURE__ */ new Map();
	const retired = (readValue(task.retired) ?? []).map((record) => retiredFacts(record, taskNameOf(task), task.retired.file));
	const present = task.versions.map(versionFacts);
	const names = new Set(present.map((facts) => facts.version));
	return new Map([...retired.filter((facts) => !names.has(facts.version)), ...present].map((facts) => [facts.version, facts]));
}

// src/domain/judge/candidate.ts
/**
* The version under review: the head's active version. Where the merge puts another one into production and leaves the
* active version as it is (or has none), that one: there is nothing else to judge. Null when there is no version.
*/
function candidateName(pull, move) {
	const active = definitionOf(pull.head)?.version ?? null;
	const versions = versionsOf(pull.head);
	const shipped = (move?.shipped ?? []).filter((version) => versions.get(version)?.retired === false);
	const [first] = shipped;
	if (first === void 0 || active !== null && shipped.includes(active)) return active;
	return active !== null && versions.has(active) && isNews(pull, active) ? active : first;
}
/** Whether the pull request makes the version active or changes a file of it. */
function isNews({ path, base, changes }, version) {
	if (definitionOf(base)?.version !== version) return true;
	const folder = `${path === "" ? "" : `${path}/`}versions/${version}/`;
	const benchmark = `${path === "" ? "" : `${path}/`}benchmarks/results/${version}_results.json`;
	return changes.some((change) => change.path.startsWith(folder) || change.path === benchmark);
}

// src/domain/judge/deployments.ts
const deploymentTime = (facts) => facts.deployedAt?.epochMs ?? facts.created?.epochMs ?? Number.NEGATIVE_INFINITY;
/**
* Every version that a record or its history calls deployed, in the order of the rules: `deployed_version`; `version` with
* `status: deployed`; lineages with `status: deployed` or `deployed_at`, the latest first; what history remembers. The
* first one is in production.
*/
function deployedHits(base, inHistory) {
	const definition = definitionOf(base);
	const hits = [];
	const add = (version, rule) => {
		if (version !== null) hits.push({
			version,
			rule
		});
	};
	add(definition?.deployedVersion ?? null, "deployed-version");
	if (definition?.status === "deployed") add(definition.version, "status-deployed");
	const said = [...versionsOf(base).values()].filter((facts) => facts.status === "deployed" || facts.deployedAt !== null).sort((a, b) => deploymentTime(b) - deploymentTime(a) || require_start.compareVersions(b.name, a.name));
	for (const facts of said) add(facts.version, "lineage-deployed");
	add(inHistory?.version ?? null, "history");
	return hits;
}
/** Versions that versions/retired.yaml remembers as deployed: they count as deployed once, never as in production. */
function retiredHits(base) {
	if (base?.retired.state !== "read") return [];
	return base.retired.value.filter((version) => version.deployed).map((version) => ({
		version: version.version,
		rule: "lineage-deployed"
	}));
}
/** Whether a version is older: by name where both follow a comparable form, else only when both say when they were made. */
function isOlder(a, b) {
	const [createdA, createdB] = [a.created?.epochMs ?? null, b.created?.epochMs ?? null];
	if (require_start.sameFamily(a.name, b.name)) return require_start.compareVersions(a.name, b.name, {
		createdA,
		createdB
	}) < 0;
	return createdA !== null && createdB !== null && createdA < createdB;
}
/** Whether the pull request itself says so, and not only a lineage of the base that nothing covers any more. */
function isStated({ version, rule }, { base, head }) {
	if (rule !== "lineage-deployed") return true;
	const [before, after] = [versionsOf(base).get(version), versionsOf(head).get(version)];
	return before?.status !== after?.status || before?.deployedAt?.epochMs !== after?.deployedAt?.epochMs;
}
/**
* Whether the result puts another version into production than the base: by `deployed_version`, a status, or a
* `deployed_at`. A task that goes on from `deployed` without naming another version moves nothing, since history knows.
*/
function productionMove(input, hits, deployed) {
	const { base, head } = input;
	if (head === null || definitionOf(head) === null) return null;
	const after = deployedHits(head, null);
	const [first] = after;
	const from = deployed?.version ?? null;
	const to = first?.version ?? null;
	const known = new Set(hits.map(({ version }) => version));
	const stated = first !== void 0 && to !== from && isStated(first, input) ? [first.version] : [];
	const added = after.filter(({ version }) => !known.has(version)).map(({ version }) => version);
	const shipped = [.../* @__PURE__ */ new Set([...stated, ...added])];
	if (to === null) {
		const forgotten = deployed?.rule === "deployed-version" || deployed?.rule === "lineage-deployed";
		return base !== null && forgotten ? {
			from,
			to,
			shipped
		} : null;
	}
	return to === from && shipped.length === 0 ? null : {
		from,
		to,
		shipped
	};
}

// src/domain/judge/baseline.ts
/** Days between baseline and candidate that are worth a note: in half a year data and language change. */
const oldAfterDays = 180;
/** Facts of a baseline come from the base alone: what the pull request itself adds is never its own measure. */
function lookUp(sides, version, rule, notes) {
	const facts = sides.base.get(version);
	if (facts !== void 0) return {
		facts,
		rule
	};
	notes.push(reason("baseline-missing", {
		version,
		rule
	}));
	return null;
}
function chosenName(choice, candidate, sides) {
	if (choice === "deployed") return null;
	if (choice === "parent") return candidate.parent;
	return choice === "active" ? sides.baseActive : choice.version;
}
function findBaseline(choice, candidate, sides, deployed, measure, notes) {
	const chosen = chosenName(choice, candidate, sides);
	const explicit = chosen === null ? null : lookUp(sides, chosen, "explicit", notes);
	if (explicit !== null) return explicit;
	const production = deployed === null ? void 0 : sides.base.get(deployed.version);
	if (deployed !== null && production !== void 0) return {
		facts: production,
		rule: deployed.rule
	};
	return betterFallback(candidate, sides, measure, notes);
}
/** Nothing was ever deployed: the better of the candidate's parent and the base's active version, as the base has them. */
function betterFallback(candidate, sides, measure, notes) {
	const [first, second] = [[candidate.parent, "parent"], [sides.baseActive, "active"]].flatMap(([version, rule]) => {
		if (version === null || version === candidate.version) return [];
		return lookUp(sides, version, rule, notes) ?? [];
	});
	if (first === void 0 || second === void 0) return first ?? null;
	const metric = measure?.primaryMetric ?? null;
	const [one, other] = [primaryValue(first.facts, metric), primaryValue(second.facts, metric)];
	if (metric === null || measure === null || other === null) return first;
	return one === null || isBetter(other, one, measure.reading.directionOf(metric)) ? second : first;
}
function agedNote(baseline, candidate, now) {
	const created = baseline?.created?.epochMs ?? null;
	const apart = ageDays(created, candidate.created?.epochMs ?? now);
	const days = ageDays(created, now);
	return baseline !== null && days !== null && apart !== null && apart >= oldAfterDays ? [reason("baseline-old", {
		version: baseline.version,
		days
	})] : [];
}
function deploymentsOf(input, hits, base) {
	const deployed = hits.find((hit) => base.has(hit.version)) ?? null;
	const once = (input.deployedOnce ?? []).map((version) => ({
		version,
		rule: "history"
	}));
	return {
		deployed,
		production: deployed === null ? null : base.get(deployed.version) ?? null,
		everDeployed: [
			...hits,
			...once,
			...retiredHits(input.base)
		],
		move: productionMove(input, hits, deployed)
	};
}
const noCandidate = (deployments, none) => ({
	...deployments,
	candidate: null,
	also: [],
	baseline: null,
	none,
	rollback: false,
	notes: []
});
/** Why there is no active version. A task.yaml that cannot be read may name one: that is a reason of its own. */
function noActive(head) {
	return head?.definition.state === "broken" ? reason("record-broken", { file: head.definition.file }) : reason("no-active-version", {});
}
/** Whether the head goes back: to an older version that the base has with results and that was in production once. */
function rollbackOf(candidate, known, { production, everDeployed }) {
	if (!(production !== null && known !== void 0 && !known.retired && known.results !== null && isOlder(candidate, production))) return {
		rollback: false,
		notes: []
	};
	if (everDeployed.some(({ version }) => version === candidate.version) && !candidate.name.experimental) return {
		rollback: true,
		notes: []
	};
	return {
		rollback: false,
		notes: [reason("never-deployed", { version: candidate.version })]
	};
}
/**
* Which version is under review and what it is compared with (see `baselineRules`). The deployed version's facts come from
* the base, so that a pull request cannot flatter itself by editing the past; the candidate is never its own baseline.
* @param version a version to decide for instead of the one that the pull request puts under review
*/
function decideBaseline(input, choice, now, measure, version = null) {
	const sides = {
		base: versionsOf(input.base),
		head: versionsOf(input.head),
		baseActive: definitionOf(input.base)?.version ?? null
	};
	const hits = deployedHits(input.base, input.deployedInHistory);
	const deployments = deploymentsOf(input, hits, sides.base);
	const { deployed, move } = deployments;
	const name = version ?? candidateName(input, move);
	if (name === null) return noCandidate(deployments, noActive(input.head));
	const candidate = sides.head.get(name);
	if (candidate === void 0 || candidate.retired) return noCandidate(deployments, reason("active-version-missing", { version: name }));
	const notes = [];
	const gone = hits[0];
	if (gone !== void 0 && gone !== deployed) notes.push(reason("baseline-missing", gone));
	const found = findBaseline(choice, candidate, sides, deployed, measure, notes);
	const baseline = found !== null && found.facts.version === candidate.version ? null : found;
	if (input.shallow && (deployed === null || deployed.rule === "history")) notes.push(reason("history-shallow", {}));
	const known = sides.base.get(candidate.version);
	const back = rollbackOf(candidate, known, deployments);
	return {
		candidate: back.rollback && known !== void 0 ? known : candidate,
		also: (move?.shipped ?? []).filter((other) => other !== name && sides.head.get(other)?.retired === false),
		baseline,
		none: noneReason(input.base, found, baseline),
		...deployments,
		rollback: back.rollback,
		notes: [
			...notes,
			...back.notes,
			...agedNote(baseline?.facts ?? null, candidate, now)
		]
	};
}
function noneReason(base, found, baseline) {
	if (baseline !== null) return null;
	if (found !== null) return reason("candidate-is-baseline", {
		version: found.facts.version,
		rule: found.rule
	});
	return base === null ? reason("new-task", {}) : reason("first-version", {});
}

// src/rules/secrets/keys.ts
/** Last words of keys whose value is a secret whatever stands before them. */
const always = /* @__PURE__ */ new Set([
	"password",
	"passwords",
	"passwd",
	"passphrase",
	"pwd",
	"passcode",
	"secret",
	"secrets",
	"credential",
	"credentials",
	"密碼",
	"密码"
]);
const tokens = /* @__PURE__ */ new Set([
	"token",
	"pat",
	"jwt",
	"bearer",
	"webhook"
]);
const keyWords = /* @__PURE__ */ new Set([
	"key",
	"apikey",
	"accesskey",
	"secretkey",
	"privatekey",
	"keys"
]);
/** Tokens of language models and of counting, which are no secrets. */
const harmlessToken = new Set("eos bos pad unk sep cls mask special stop start end image audio video vision additional max min num new total input output prompt completion per count user assistant system tool think begin placeholder im generation ignore first last next".split(" "));
/** What makes a key one that opens something. */
const keyBefore = new Set("api access private secret encryption signing master storage account auth ssh deploy service app client license admin wandb openai anthropic hf".split(" "));
const separatorsOf = (key) => /^[ -~]*$/.test(key) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
/** Words of a key: `awsSecretAccessKey`, `aws-secret-access-key` and `AWS_SECRET_ACCESS_KEY` are the same five. */
const wordsOf = (key) => key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(separatorsOf(key)).filter((word) => word !== "");
/** Whether a key names a secret: `password`, `db_password`, `HF_TOKEN`, `api-key`; not `max_tokens`, `pad_token`, `key`. */
function namesSecret(key) {
	const words = wordsOf(key);
	const last = words.at(-1)?.replace(/\d+$/, "") ?? "";
	const before = words.at(-2) ?? null;
	if (always.has(last) || /(?:password|passwd|passphrase)$/.test(last)) return true;
	if (tokens.has(last)) return before === null ? last === "token" || last === "pat" : !harmlessToken.has(before);
	if (last === "key") return before !== null && keyBefore.has(before);
	return keyWords.has(last) && last !== "keys";
}

// src/rules/secrets/placeholder.ts
/** Texts that stand where a secret belongs without being one. */
const forms = [
	/^\$\{?\w[^\s]*$|^\$\{.*\}$|^\$\(.*\)$|^\$\$/s,
	/^\{.*\}$|^<.*>$|^%\w+%$|^\[.*\]$/s,
	/^(?:env|environ|environment|vault|ssm|secret|secrets|secretsmanager|file|keyring|op|ref|gcp|aws|azure)(?::|:\/\/|\.)\S+$/i,
	/^(?:os\.)?(?:environ|getenv|env)\b.*$/i,
	/^![A-Za-z]/,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
	/^(?:~|\.{1,2})?\/[\w./-]+$/,
	/^[xX*.\-_#?•]+$|^(.)\1+$|[xX*.\-_#0]{8}/,
	/^(?:null|none|nil|~|true|false|yes|no|on|off|empty|unset|todo|tbd|n\/a|required|optional|secret|password|token|key|redacted|masked|hidden|removed|default|changeme|change[-_ ]me|placeholder|dummy|fake|sample|example|test)$/i,
	/^(?:your|my|insert|enter|put|replace|some|the)[-_ ].*$|example|placeholder|redacted/i
];
/** Longer than any placeholder, and long enough to make a pattern slow. */
const longest$1 = 300;
/** Whether a value is a reference, an example or nothing, rather than a secret. */
function isPlaceholder(value) {
	const text = value.trim();
	return text.length < 3 || text.length <= longest$1 && forms.some((form) => form.test(text));
}

// src/rules/secrets/command-lines.ts
/** A word of a command line, in quotes of its own, in escaped ones (inside JSON), or bare. */
const word = String.raw`(?:\\?"((?:[^"\\\n]|\\[^"\n]){1,300})\\?"|'([^'\n]{1,300})'|([^\s"'\\;|&)\]}]{1,300}))`;
/** `--password hunter2`; with `=` it is a setting. */
const longFlag = new RegExp(String.raw`(?:^|[\s"'])--?([A-Za-z][\w-]{2,63})[ \t]{1,20}(?!-)${word}`, "dg");
/** `-H 'X-Api-Key: ...'` */
const header = /(?:-H|--header)[ =\t]{0,20}\\?["']([\w-]{1,64}):[ \t]{0,20}([^"'\\\n]{1,500})/dg;
/** Programs whose `-u` takes user and password, and whose `-p` or `-a` takes a password. */
const withUser = /\b(?:curl|wget|http|https|xh|nexus|jfrog|mosquitto_pub)[ \t]/;
const userFlag = new RegExp(String.raw`[\s"'](?:-u|--user|--proxy-user)[ =\t]{0,20}${word}`, "dg");
const withPassword = /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|sshpass|mongo|mongosh|mongodump|redis-cli|ldapsearch|smbclient|docker|podman|helm|az|psql)[ \t]/;
const passwordFlag = new RegExp(String.raw`[\s"'](-p|-a|-w)([ \t]{0,20})${word}`, "dg");
/** Programs whose `-p` takes its word behind a space too; of the others it is a port, a path or a database. */
const spaced = /\b(?:sshpass|mongo|mongosh|mongodump|redis-cli|ldapsearch|docker|podman|helm|az)[ \t]/;
/** The word that was caught, from group `first` on. */
function caught(indices, first) {
	return indices?.slice(first, first + 3).find((place) => place !== void 0) ?? null;
}
function secretAt(text, place, key, offset) {
	if (place === null || isPlaceholder(text.slice(place[0], place[1]))) return [];
	return [{
		start: offset + place[0],
		end: offset + place[1],
		what: {
			rule: "literal",
			key
		}
	}];
}
/** `user:password` of `-u`; two numbers are ids of a user and a group. */
function ofUser$1(line, offset) {
	return [...line.matchAll(userFlag)].flatMap((match) => {
		const place = caught(match.indices, 1);
		const value = place === null ? "" : line.slice(place[0], place[1]);
		const colon = value.indexOf(":");
		if (place === null || colon < 0 || /^\d+:\d+$/.test(value)) return [];
		return secretAt(line, [place[0] + colon + 1, place[1]], "-u", offset);
	});
}
function ofPassword(line, offset) {
	return [...line.matchAll(passwordFlag)].flatMap((match) => {
		const [, flag = "", space = ""] = match;
		if (space !== "" && !spaced.test(line)) return [];
		const place = caught(match.indices, 3);
		const value = place === null ? "" : line.slice(place[0], place[1]);
		return /^[\d.:/-]+$/.test(value) && value.includes(":") ? [] : secretAt(line, place, flag, offset);
	});
}
/** No command is longer; what follows is looked at as a line of its own. */
const longestLine = 4e3;
function* linesOf(text) {
	let offset = 0;
	while (offset < text.length) {
		const end = text.indexOf("\n", offset);
		const stop = Math.min(end < 0 ? text.length : end, offset + longestLine);
		yield [text.slice(offset, stop), offset];
		offset = stop === end ? stop + 1 : stop;
	}
}
/** Passwords on command lines, quoted or not: `curl -u a:b`, `mysql -pX`, `--password X`, `-H 'X-Api-Key: X'`. */
function commandSecrets(text) {
	if (!/[\s"'](?:-[uapwH]|--?[A-Za-z])/.test(text)) return [];
	return [...linesOf(text)].flatMap(([line, offset]) => [
		...[...line.matchAll(longFlag)].flatMap((match) => {
			const name = match[1] ?? "";
			return namesSecret(name) ? secretAt(line, caught(match.indices, 2), name, offset) : [];
		}),
		...[...line.matchAll(header)].flatMap((match) => {
			const name = match[1] ?? "";
			const place = match.indices?.[2] ?? null;
			return namesSecret(name) ? secretAt(line, place, name, offset) : [];
		}),
		...withUser.test(line) ? ofUser$1(line, offset) : [],
		...withPassword.test(line) ? ofPassword(line, offset) : []
	]);
}

// src/rules/secrets/literals.ts
const quoted = String.raw`"((?:[^"\\]|\\[^]){0,2000})"|'((?:[^']|''){0,2000})'`;
const letter = String.raw`[\w.\u00aa-\u1fff\u3005-\u3007\u3040-\udfff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc-]`;
const key = `["']?(${letter}{1,64})["']?`;
const separator = String.raw`[ \t]{0,20}:(?:[ \t]{1,200}|(?=["']))`;
/** `key: value` at the beginning of a line or an item; what follows a plain value is cut off later. */
const entry = new RegExp(String.raw`(?:^|\n)[ \t]{0,200}(?:-[ \t]{1,20}){0,8}${key}${separator}(?:${quoted}|([|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]{0,200})?\n)|([^\s#"'|>[{][^\n]{0,2000}))`, "dg");
/** The same inside `{...}`, where a plain value ends with the next comma or bracket. */
const flowEntry = new RegExp(String.raw`[{,][ \t\n]{0,200}${key}${separator}(?:${quoted}|((?!))|([^\s#"',}\]][^,}\]\n]{0,2000}))`, "dg");
/** A key whose values are a list below it: each item counts. */
const listed = new RegExp(String.raw`(?:^|\n)[ \t]{0,200}${key}[ \t]{0,20}:[ \t]{0,20}(?:\n[ \t]{0,200}-[ \t]{1,20}[^\n]{1,500}){1,200}`, "g");
const item = /\n[ \t]{0,200}-[ \t]{1,20}(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s#"'][^\n]{0,500}))/dg;
/** A list in brackets: `tokens: [a, b]`. */
const inBrackets = new RegExp(String.raw`${key}[ \t]{0,20}:[ \t]{0,20}\[([^\]\[{}]{1,2000})\]`, "dg");
/** `key=value` inside connection strings and command lines. */
const setting = new RegExp(String.raw`(?:^|[\s;&?,"'])(?:--?)?(${letter}{1,64})=(?:\\?"([^"\\\n]{1,500})|'([^'\n]{1,500})|([^\s;&'",}\])\\]{1,500}))`, "dg");
/** The length of a plain value without a comment behind it. */
function plainLength(value) {
	const comment = value.search(/\s#/);
	return (comment < 0 ? value : value.slice(0, comment)).trimEnd().length;
}
/** Longest block that is read as one value. */
const longestBlock = 2e4;
/** A block scalar goes on as long as its lines are empty or stand at least as far in as its first one. */
function blockEnd(text, from) {
	const indent = /^(?:[ \t]*\n)*([ \t]*)/.exec(text.slice(from, from + longestBlock))?.[1]?.length ?? 0;
	let end = from;
	while (indent > 0 && end < text.length && end - from < longestBlock) {
		const next = text.indexOf("\n", end);
		const stop = next < 0 ? text.length : next;
		const line = text.slice(end, stop);
		if (line.trim() !== "" && (/^[ \t]*/.exec(line)?.[0].length ?? 0) < indent) break;
		end = stop + 1;
	}
	return Math.min(end, text.length);
}
function literal(text, name, place) {
	let [start, end] = place;
	while (start < end && /\s/.test(text[start] ?? "")) start += 1;
	while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
	if (isPlaceholder(text.slice(start, end))) return [];
	return [{
		start,
		end,
		what: {
			rule: "literal",
			key: name
		}
	}];
}
function ofEntry(text, match) {
	const name = match[1] ?? "";
	if (!namesSecret(name)) return [];
	const [double, single, block, plain] = match.indices?.slice(2) ?? [];
	if (block !== void 0) return literal(text, name, [block[1], blockEnd(text, block[1])]);
	if (plain === void 0) return literal(text, name, double ?? single ?? [0, 0]);
	return literal(text, name, [plain[0], plain[0] + plainLength(text.slice(...plain))]);
}
const oneOf = (places, from) => places?.slice(from).find((place) => place !== void 0) ?? null;
function inLists(text) {
	const below = [...text.matchAll(listed)].flatMap((match) => {
		const name = match[1] ?? "";
		if (!namesSecret(name)) return [];
		return [...match[0].matchAll(item)].flatMap((one) => {
			const [start, end] = oneOf(one.indices, 1) ?? [0, 0];
			const whole = one[3] === void 0 ? end : start + plainLength(one[3]);
			return literal(text, name, [match.index + start, match.index + whole]);
		});
	});
	const flow = [...text.matchAll(inBrackets)].flatMap((match) => {
		const [start = 0] = match.indices?.[2] ?? [];
		if (!namesSecret(match[1] ?? "")) return [];
		return [...(match[2] ?? "").matchAll(/[^,"'\s][^,"']{0,500}/g)].flatMap((one) => literal(text, match[1] ?? "", [start + one.index, start + one.index + one[0].length]));
	});
	return [...below, ...flow];
}
/** Part of every key that names a secret: most files have none, and need no closer look. */
const hint = /pass|pwd|secret|token|credential|key|jwt|webhook|bearer|密|pat\d*["']?[ \t]*[:=]/iu;
/** Literal values under keys that name a secret. */
function literalsIn(text) {
	if (!hint.test(text)) return [];
	const found = [entry, flowEntry].flatMap((form) => [...text.matchAll(form)].flatMap((match) => ofEntry(text, match)));
	const settings = [...text.matchAll(setting)].flatMap((match) => {
		const name = match[1] ?? "";
		const place = oneOf(match.indices, 2);
		return place === null || !namesSecret(name) ? [] : literal(text, name, place);
	});
	return [
		...found,
		...settings,
		...inLists(text)
	];
}

// src/rules/secrets/known.ts
/*! Patterns of gitleaks (https://github.com/gitleaks/gitleaks), MIT License, Copyright (c) 2019 Zachary Rice.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
/** From gitleaks v8.30.0-27-gb58d3f10. One pattern a line: id, least entropy in bits, keywords, flags, pattern; between tabs. */
const known$2 = String.raw`
1password-secret-key	3.8	a3-	-	\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b
1password-service-account-token	4	ops_	-	ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}
adobe-client-secret	2	p8e-	i	\b(p8e-[a-z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
age-secret-key	0	age-secret-key-1	-	AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}
airtable-personnal-access-token	0	airtable	-	\b(pat[a-zA-Z0-9]{14}\.[a-f0-9]{64})\b
alibaba-access-key-id	2	ltai	i	\b(LTAI[a-z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-admin-api-key	0	sk-ant-admin01	-	\b(sk-ant-admin01-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-api-key	0	sk-ant-api03	-	\b(sk-ant-api03-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
artifactory-api-key	4.5	akcp	-	\bAKCp[A-Za-z0-9]{69}\b
artifactory-reference-token	4.5	cmvmd	-	\bcmVmd[A-Za-z0-9]{59}\b
authress-service-client-access-key	2	sc_,ext_,scauth_,authress_	i	\b((?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.(?:acc)[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-access-token	3	a3t,akia,asia,abia,acca	-	\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b
aws-amazon-bedrock-api-key-long-lived	3	absk	-	\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-amazon-bedrock-api-key-short-lived	3	bedrock-api-key-	-	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t
azure-ad-client-secret	3	q~	-	(?:^|[\\'"\x60\s>=:(,)])([a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\'"\x60\s<),])
clickhouse-cloud-api-secret-key	3	4b1d	-	\b(4b1d[A-Za-z0-9]{38})\b
clojars-api-token	2	clojars_	i	CLOJARS_[a-z0-9]{60}
cloudflare-origin-ca-key	2	cloudflare,v1.0-	-	\b(v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
databricks-api-token	3	dapi	-	\b(dapi[a-f0-9]{32}(?:-\d)?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-access-token	3	doo_v1_	-	\b(doo_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-pat	3	dop_v1_	-	\b(dop_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-refresh-token	0	dor_v1_	i	\b(dor_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
doppler-api-token	2	dp.pt.	i	dp\.pt\.[a-z0-9]{43}
duffel-api-token	2	duffel_	i	duffel_(?:test|live)_[a-z0-9_\-=]{43}
dynatrace-api-token	4	dt0c01.	i	dt0c01\.[a-z0-9]{24}\.[a-z0-9]{64}
easypost-api-token	2	ezak	i	\bEZAK[a-z0-9]{54}\b
easypost-test-api-token	2	eztk	i	\bEZTK[a-z0-9]{54}\b
facebook-page-access-token	4	eaam,eaac	i	\b(EAA[MC][a-z0-9]{100,})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
flutterwave-encryption-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{12}
flutterwave-public-key	2	flwpubk_test	i	FLWPUBK_TEST-[a-h0-9]{32}-X
flutterwave-secret-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{32}-X
flyio-access-token	4	fo1_,fm1,fm2_	-	\b((?:fo1_[\w-]{43}|fm1[ar]_[a-zA-Z0-9+\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\/]{100,}={0,3}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
frameio-api-token	0	fio-u-	i	fio-u-[a-z0-9\-_=]{64}
gcp-api-key	4	aiza	-	\b(AIza[\w-]{35})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
github-app-token	3	ghu_,ghs_	-	(?:ghu|ghs)_[0-9a-zA-Z]{36}
github-fine-grained-pat	3	github_pat_	-	github_pat_\w{82}
github-oauth	3	gho_	-	gho_[0-9a-zA-Z]{36}
github-pat	3	ghp_	-	ghp_[0-9a-zA-Z]{36}
github-refresh-token	3	ghr_	-	ghr_[0-9a-zA-Z]{36}
gitlab-cicd-job-token	3	glcbt-	-	glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}
gitlab-deploy-token	3	gldt-	-	gldt-[0-9a-zA-Z_\-]{20}
gitlab-feature-flag-client-token	3	glffct-	-	glffct-[0-9a-zA-Z_\-]{20}
gitlab-feed-token	3	glft-	-	glft-[0-9a-zA-Z_\-]{20}
gitlab-incoming-mail-token	3	glimt-	-	glimt-[0-9a-zA-Z_\-]{25}
gitlab-kubernetes-agent-token	3	glagent-	-	glagent-[0-9a-zA-Z_\-]{50}
gitlab-oauth-app-secret	3	gloas-	-	gloas-[0-9a-zA-Z_\-]{64}
gitlab-pat	3	glpat-	-	glpat-[\w-]{20}
gitlab-pat-routable	4	glpat-	-	\bglpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-ptt	3	glptt-	-	glptt-[0-9a-f]{40}
gitlab-rrt	3	gr1348941	-	GR1348941[\w-]{20}
gitlab-runner-authentication-token	3	glrt-	-	glrt-[0-9a-zA-Z_\-]{20}
gitlab-runner-authentication-token-routable	4	glrt-	-	\bglrt-t\d_[0-9a-zA-Z_\-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-scim-token	3	glsoat-	-	glsoat-[0-9a-zA-Z_\-]{20}
gitlab-session-cookie	3	_gitlab_session=	-	_gitlab_session=[0-9a-z]{32}
grafana-api-key	3	eyjrijoi	i	\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-cloud-api-token	3	glc_	i	\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-service-account-token	3	glsa_	i	\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
harness-api-key	0	pat.,sat.	-	(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}
hashicorp-tf-api-token	3.5	atlasv1	i	[a-z0-9]{14}\.(?:atlasv1)\.[a-z0-9\-_=]{60,70}
heroku-api-key-v2	4	hrku-aa	-	\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-access-token	2	hf_	i	\b(hf_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-organization-api-token	2	api_org_	i	\b(api_org_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
infracost-api-token	3	ico-	-	\b(ico-[a-zA-Z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
intra42-client-secret	3	intra,s-s4t2ud-,s-s4t2af-	i	\b(s-s4t2(?:ud|af)-[abcdef0123456789]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
jwt	3	ey	-	\b(ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.(?:[a-zA-Z0-9\/\\_-]{10,}={0,2})?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
linear-api-key	2	lin_api_	i	lin_api_[a-z0-9]{40}
maxmind-license-key	4	_mmk	-	\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
microsoft-teams-webhook	0	webhook.office.com,webhookb2,incomingwebhook	-	https://[a-z0-9]+\.webhook\.office\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}
notion-api-token	4	ntn_	-	\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
npm-access-token	2	npm_	i	\b(npm_[a-z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
octopus-deploy-api-key	3	api-	-	\b(API-[A-Z0-9]{26})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openai-api-key	3	t3blbkfj	-	\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openshift-user-token	3.5	sha256~	-	\b(sha256~[\w-]{43})(?:[^\w-]|$)
perplexity-api-key	4	pplx-	-	\b(pplx-[a-zA-Z0-9]{48})(?:[\x60'"\s;]|\\[nr]|$|\b)
planetscale-api-token	3	pscale_tkn_	i	\b(pscale_tkn_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-oauth-token	3	pscale_oauth_	-	\b(pscale_oauth_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-password	3	pscale_pw_	i	\b(pscale_pw_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
postman-api-token	3	pmak-	i	\b(PMAK-[a-f0-9]{24}\-[a-f0-9]{34})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
prefect-api-token	2	pnu_	-	\b(pnu_[a-zA-Z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pulumi-api-token	2	pul-	-	\b(pul-[a-f0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pypi-upload-token	3	pypi-ageichlwas5vcmc	-	pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}
readme-api-token	2	rdme_	-	\b(rdme_[a-z0-9]{70})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
rubygems-api-token	2	rubygems_	-	\b(rubygems_[a-f0-9]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
scalingo-api-token	2	tk-us-	-	\b(tk-us-[\w-]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendgrid-api-token	2	sg.	i	\b(SG\.[a-z0-9=_\-\.]{66})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendinblue-api-token	2	xkeysib-	i	\b(xkeysib-[a-f0-9]{64}\-[a-z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sentry-org-token	4.5	sntrys_eyjpyxqio	-	\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|$)
sentry-user-token	3.5	sntryu_	-	\b(sntryu_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-application-access-token	3	sm_aat	-	\b(sm_aat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-personal-access-token	3	sm_pat	-	\b(sm_pat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-service-access-token	3	sm_sat	-	\b(sm_sat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shippo-api-token	2	shippo_	-	\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shopify-access-token	2	shpat_	-	shpat_[a-fA-F0-9]{32}
shopify-custom-access-token	2	shpca_	-	shpca_[a-fA-F0-9]{32}
shopify-private-app-access-token	2	shppa_	-	shppa_[a-fA-F0-9]{32}
shopify-shared-secret	2	shpss_	-	shpss_[a-fA-F0-9]{32}
slack-app-token	2	xapp	i	xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+
slack-bot-token	3	xoxb	-	xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*
slack-config-access-token	2	xoxe.xoxb-,xoxe.xoxp-	i	xoxe.xox[bp]-\d-[A-Z0-9]{163,166}
slack-config-refresh-token	2	xoxe-	i	xoxe-\d-[A-Z0-9]{146}
slack-legacy-bot-token	2	xoxb	-	xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}
slack-legacy-token	2	xoxo,xoxs	-	xox[os]-\d+-\d+-\d+-[a-fA-F\d]+
slack-legacy-workspace-token	2	xoxa,xoxr	-	xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}
slack-user-token	2	xoxp-,xoxe-	-	xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}
slack-webhook-url	0	hooks.slack.com	-	(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}
stripe-access-token	2	sk_test,sk_live,sk_prod,rk_test,rk_live,rk_prod	-	\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
twilio-api-key	3	sk	-	SK[0-9a-fA-F]{32}
vault-batch-token	4	hvb.	-	\b(hvb\.[\w-]{138,300})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
`;

// src/rules/secrets/patterns.ts
/**
* Forms that gitleaks lacks or keeps for its keyword rules: Hugging Face tokens with digits, keys of OpenAI's form as
* other providers give them, private keys whose end is not in the file, authorization headers.
*/
const own = String.raw`
huggingface-access-token	3	hf_	-	\b(hf_[A-Za-z0-9]{30,60})\b
openai-style-key	3	sk-	-	\b(sk-[A-Za-z0-9_-]{32,200})\b
private-key	0	private key	-	-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----
authorization-header	3	bearer ,basic 	i	\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic)\s{1,4}([A-Za-z0-9._~+/=-]{16,2000})
azure-storage-key	3	accountkey=	i	\bAccountKey=([A-Za-z0-9+/=]{40,120})
`;
function compiled(body, flags) {
	let expression = null;
	return () => {
		expression ??= new RegExp(body, flags);
		return expression;
	};
}
function read(line) {
	const [id = "", entropy = "0", keywords = "", flags = "-", body = ""] = line.split("	");
	return {
		id,
		entropy: Number(entropy),
		keywords: keywords.split(",").map((word) => word.toLowerCase()),
		expression: compiled(body, flags === "-" ? "dg" : "dgi")
	};
}
function readTable() {
	const patterns = `${own}${known$2}`.split("\n").filter((line) => line !== "").map(read);
	const escaped = [...new Set(patterns.flatMap(({ keywords }) => keywords))].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return {
		patterns,
		keyword: new RegExp(`(?=(${escaped.join("|")}))`, "g")
	};
}
let table = null;
/** The known forms of tokens that may be in a text, by their keywords. The table is read on the first call. */
function patternsFor(text) {
	table ??= readTable();
	const seen = /* @__PURE__ */ new Set();
	for (const match of text.toLowerCase().matchAll(table.keyword)) seen.add(match[1] ?? "");
	if (seen.size === 0) return [];
	const found = [...seen];
	return table.patterns.filter(({ keywords }) => keywords.some((keyword) => found.some((word) => word.startsWith(keyword))));
}
/** Shannon entropy of a text's characters, bits a character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}

// src/rules/secrets/urls.ts
/** No address is longer, and a text of nothing but addresses is still read in linear time. */
const longest = 2e3;
/** What ends an address inside a record or a command line. */
const end = /[\s"'<>`\\]/;
const schemeBefore = /[a-z][a-z0-9+.-]{0,20}$/i;
/** Signatures and keys in the query of an address, beside the names that are secret everywhere. */
const inQuery = /* @__PURE__ */ new Set([
	"sig",
	"signature",
	"x-amz-signature",
	"x-amz-security-token",
	"x-amz-credential",
	"x-goog-signature",
	"x-goog-credential",
	"auth",
	"authorization",
	"hmac",
	"code",
	"key"
]);
/** So many letters a signature or a key has at least; `?key=name` and `?code=200` are none. */
const shortestSignature = 12;
/** Users that a service gives to everybody. */
const publicUsers = /^(?:git|hg|svn|ssh|user|username|anonymous|guest|admin|root|oauth2|token|x-access-token)$/i;
function* addressesIn(text) {
	for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
		const scheme = schemeBefore.exec(text.slice(Math.max(0, at - 21), at))?.[0];
		if (scheme === void 0) continue;
		const start = at + 3;
		const near = text.slice(start, start + longest);
		const stop = near.search(end);
		yield {
			scheme: scheme.toLowerCase(),
			start,
			rest: stop < 0 ? near : near.slice(0, stop)
		};
	}
}
/** The user part of an address: to the last `@` before the path, or behind it where a password holds `/`, `?` or `#`. */
function userPart(rest) {
	const path = rest.search(/[/?#]/);
	const authority = path < 0 ? rest : rest.slice(0, path);
	const at = authority.lastIndexOf("@");
	if (at >= 0) return authority.slice(0, at);
	const colon = authority.indexOf(":");
	const isPort = /^:\d{0,5}$/.test(authority.slice(Math.max(0, colon)));
	const later = rest.lastIndexOf("@");
	return colon < 0 || isPort || later < 0 ? null : rest.slice(0, later);
}
/** A user without a password is a token where it looks like nobody's name. */
const looksLikeToken = (user, shortest) => user.length >= shortest && !publicUsers.test(user) && /\d/.test(user) && entropyOf(user) >= 2.5;
function ofUser({ scheme, start, rest }) {
	const user = userPart(rest);
	if (user === null || user === "") return [];
	const colon = user.indexOf(":");
	const from = colon < 0 ? 0 : colon + 1;
	const value = user.slice(from);
	const what = {
		rule: "url",
		scheme
	};
	if (isPlaceholder(value)) return [];
	const place = {
		start: start + from,
		end: start + user.length,
		what
	};
	const web = scheme === "http" || scheme === "https";
	if (colon < 0) return looksLikeToken(user, web ? 8 : 16) ? [place] : [];
	return looksLikeToken(user.slice(0, colon), 16) ? [{
		...place,
		start
	}] : [place];
}
function ofQuery({ scheme, start, rest }) {
	return [...rest.matchAll(/[?&#]([^=&;#?]{1,64})=([^&;#]{1,1500})/g)].flatMap((match) => {
		const [whole, name = "", value = ""] = match;
		if (!(inQuery.has(name.toLowerCase()) && value.length >= shortestSignature || namesSecret(name)) || isPlaceholder(value)) return [];
		const from = start + match.index + whole.length - value.length;
		return [{
			start: from,
			end: from + value.length,
			what: {
				rule: "url",
				scheme
			}
		}];
	});
}
/** Credentials in any part of an address: a password, a user that is a token, a signature or a key in the query. */
function urlSecrets(text) {
	return [...addressesIn(text)].flatMap((address) => [...ofUser(address), ...ofQuery(address)]);
}

// src/rules/secrets/find.ts
const keyEnd = /-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** A private key goes to its last line; one whose last line is not there, to the end of the text. */
function privateKeyEnd(text, from) {
	keyEnd.lastIndex = from;
	const end = keyEnd.exec(text);
	return end === null ? text.length : end.index + end[0].length;
}
/** Values of a known form. */
function tokensIn(text) {
	return patternsFor(text).flatMap(({ id, entropy, expression }) => {
		const found = [...text.matchAll(expression())].map((match) => {
			const [start, end] = match.indices?.slice(1).find((group) => group !== void 0) ?? [match.index, match.index + match[0].length];
			return {
				start,
				end,
				what: {
					rule: "token",
					kind: id
				}
			};
		});
		if (id === "private-key") return wholeKeys(text, found);
		return found.filter(({ start, end }) => {
			const value = text.slice(start, end);
			return entropyOf(value) >= entropy && !/example$/i.test(value);
		});
	});
}
/** A key that begins inside another is part of it. */
function wholeKeys(text, found) {
	const keys = [];
	for (const secret of found) {
		if (secret.start < (keys.at(-1)?.end ?? 0)) continue;
		keys.push({
			...secret,
			end: privateKeyEnd(text, secret.end)
		});
	}
	return keys;
}
/** Places that overlap become one, with the name of the first in the order given: a token under a key is a token. */
function united(found) {
	const places = found.map((secret, rank) => ({
		...secret,
		rank
	})).sort((a, b) => a.start - b.start || b.end - a.end);
	const whole = [];
	for (const place of places) {
		const last = whole.at(-1);
		if (last === void 0 || place.start >= last.end) {
			whole.push(place);
			continue;
		}
		const named = place.rank < last.rank ? place : last;
		whole[whole.length - 1] = {
			...named,
			start: last.start,
			end: Math.max(last.end, place.end)
		};
	}
	return whole.map(({ start, end, what }) => ({
		start,
		end,
		what
	}));
}
/**
* Every secret in a text, in order; where finds overlap, all that any of them covers is one secret. Works on any text, so
* that a file that cannot be parsed is looked at too. The time grows with the length of the text.
*/
const findSecrets = (text) => united([
	...tokensIn(text),
	...urlSecrets(text),
	...commandSecrets(text),
	...literalsIn(text)
]);

// src/rules/secrets/mask.ts
/** What stands where a secret was. */
const mask = "***";
/** So much of a value is enough to know it by: long texts are cut where they are shown. */
const telling = 12;
/** Values that are shorter would take ordinary words along when they are masked everywhere. */
const shortestValue = 4;
/** How many characters two texts have in common from an offset of the first on. */
function common(text, at, value) {
	let length = 0;
	while (length < value.length && at + length < text.length && text[at + length] === value[length]) length += 1;
	return length;
}
/** The place of the first value that does not come before what stands at `at`; values are in code unit order. */
function placeOf(values, text, at) {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = low + high >> 1;
		const value = values[middle] ?? "";
		const length = common(text, at, value);
		if (length < value.length && (value[length] ?? "") < (text[at + length] ?? "") || length === value.length && at + length < text.length) low = middle + 1;
		else high = middle;
	}
	return low;
}
function known$1(values) {
	const open = [];
	return {
		values,
		beginsWith: values.map((value, index) => {
			while (open.length > 0 && !value.startsWith(values[open.at(-1) ?? 0] ?? "")) open.pop();
			const before = open.at(-1) ?? -1;
			open.push(index);
			return before;
		})
	};
}
/** Length of the longest value, or beginning of one that tells it, that stands at `at`; 0 where none does. */
function lengthAt({ values, beginsWith }, text, at) {
	const place = placeOf(values, text, at);
	const [before, after] = [place - 1, place].map((index) => common(text, at, values[index] ?? ""));
	const cut = Math.max(before ?? 0, after ?? 0);
	if (cut >= telling) return cut;
	if (after !== void 0 && place < values.length && after === values[place]?.length) return after;
	for (let index = place - 1; index >= 0; index = beginsWith[index] ?? -1) {
		const { length } = values[index] ?? "";
		if (length <= (before ?? 0)) return length;
	}
	return 0;
}
/** Masks all of `secrets`, whole or cut short, in any text; the time grows with the text, not with their number. */
function maskerFor(secrets) {
	const values = [...new Set(secrets)].filter((value) => value.length >= 4).sort();
	if (values.length === 0) return null;
	const all = known$1(values);
	const beginnings = new Set(values.map((value) => value.slice(0, 4)));
	return (text) => {
		let result = "";
		let from = 0;
		for (let at = 0; at + 4 <= text.length;) {
			const length = beginnings.has(text.slice(at, at + 4)) ? lengthAt(all, text, at) : 0;
			if (length === 0) {
				at += 1;
				continue;
			}
			result += `${text.slice(from, at)}${"***"}`;
			at += length;
			from = at;
		}
		return from === 0 ? text : result + text.slice(from);
	};
}
function maskInside(node, masker) {
	if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) return;
	if (node instanceof Map) {
		const entries = [...node.entries()];
		node.clear();
		for (const [key, value] of entries) node.set(maskedPart(key, masker), maskedPart(value, masker));
		return;
	}
	if (Array.isArray(node)) {
		for (const [index, value] of node.entries()) node[index] = maskedPart(value, masker);
		return;
	}
	for (const [key, value] of Object.entries(node)) Reflect.set(node, key, maskedPart(value, masker));
}
function maskedPart(value, masker) {
	if (typeof value === "string") return masker(value);
	maskInside(value, masker);
	return value;
}
/** A copy of plain data (findings, a record, a report) in which no text and no map's key holds a secret; the same without any. */
function masked(data, masker) {
	if (masker === null) return data;
	const copy = structuredClone(data);
	maskInside(copy, masker);
	return copy;
}

// src/rules/secrets/redact.ts
/** A text with every secret in it replaced by `***`; the same text where there is none. */
function redact(text) {
	let result = "";
	let from = 0;
	for (const { start, end } of findSecrets(text)) {
		result += `${text.slice(from, start)}${"***"}`;
		from = end;
	}
	return from === 0 ? text : result + text.slice(from);
}
const known = /* @__PURE__ */ new WeakMap();
/** The secrets of a file, looked for once. */
function secretsOf(file) {
	const before = known.get(file);
	if (before !== void 0) return before;
	const found = findSecrets(file.text);
	known.set(file, found);
	return found;
}
/** What an escaped text says, in JSON or in double quotes: `a\"b` is `a"b`. Null where it is not escaped, or wrongly. */
function unescaped(text) {
	if (!text.includes("\\")) return null;
	try {
		const value = JSON.parse(`"${text}"`);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
/** The forms in which a value comes back from the readers: as written, unescaped, and line by line. */
function formsOf(value) {
	return [
		value,
		unescaped(value) ?? value,
		value.replaceAll("''", "'")
	].flatMap((form) => form.split(/\r?\n|\\r|\\n/)).map((line) => line.trim()).filter((line) => line.length >= 4);
}
/** The values of all secrets in some files: for masking what is printed. Never print them. */
const secretValues = (files) => new Set(files.flatMap((file) => secretsOf(file).flatMap(({ start, end }) => formsOf(file.text.slice(start, end)))));
const names = /* @__PURE__ */ new WeakMap();
/** A file's path as a text of its own: a token may stand in a name, too. */
function nameOf(file) {
	const before = names.get(file);
	if (before !== void 0) return before;
	const name = {
		file: file.file,
		text: file.file,
		position: () => ({
			line: 1,
			column: 1
		})
	};
	names.set(file, name);
	return name;
}
/** Masks the values of all secrets in some files and their names; null where they hold none. */
const maskerOf = (files) => maskerFor(secretValues([...files, ...files.map(nameOf)]));
/** What may be a word of our own documents: such a value stays, or the document would lose its form. */
const ownWord = /^[a-z][a-z_/-]*$/;
/** A finished document without the values of all secrets that any of the files it was made of holds. */
function withoutValues(document, files) {
	const values = [...secretValues([...files, ...files.map(nameOf)])].filter((value) => !ownWord.test(value));
	return masked(document, maskerFor(values));
}
function maskFile(file, masker) {
	if (file.state !== "read") return file;
	const { source } = file;
	const text = (path) => {
		const found = source.text(path);
		return found === null ? null : masker(found);
	};
	return {
		...file,
		value: masked(file.value, masker),
		source: {
			...source,
			text
		}
	};
}
function maskVersion(version, masker) {
	return {
		...version,
		lineage: maskFile(version.lineage, masker),
		config: maskFile(version.config, masker),
		dataSnapshot: maskFile(version.dataSnapshot, masker),
		results: maskFile(version.results, masker),
		modelInfo: maskFile(version.modelInfo, masker),
		predictions: maskFile(version.predictions, masker)
	};
}
/**
* A task and its findings without the secrets that its files hold, so that no command can show one, whatever it
* shows. The texts stay as they are: the rules on secrets look at them. The same task where there are none.
*/
function withoutSecrets(task) {
	const { record, findings } = task;
	const masker = maskerOf(record.texts);
	if (masker === null) return task;
	return {
		...task,
		record: {
			...record,
			definition: maskFile(record.definition, masker),
			versions: record.versions.map((version) => maskVersion(version, masker)),
			retired: maskFile(record.retired, masker)
		},
		findings: masked(findings, masker)
	};
}

// src/rules/shape/name-collision.ts
/** Two version folders that are one on a file system that ignores case. */
const shapes$1 = {
	name: text$2,
	other: text$2
};
const shapeNameCollision = rule({
	id: "shape/name-collision",
	severity: "error",
	shapes: shapes$1,
	documentation: {
		what: "Two version folders have names that differ only in case.",
		why: "On macOS and Windows they are one folder, and a checkout mixes their files.",
		bad: {
			files: {
				"versions/v1-exp-A/config.yaml": "epochs: 3\n",
				"versions/v1-exp-a/config.yaml": "epochs: 3\n"
			},
			at: "versions/v1-exp-a/config.yaml:1:1"
		},
		good: { files: { "versions/v1/config.yaml": "epochs: 3\n" } }
	}
});

// src/rules/shape/passed-over.ts
/** `used` is the file, or the task's folder with a `/` behind it, that counts instead. */
const shapes = { used: text$2 };
const shapePassedOver = rule({
	id: "shape/passed-over",
	severity: "warning",
	shapes,
	documentation: {
		what: "A second file for what another one says already, with other content: `task.yml` beside `task.yaml`, `benchmarks/results/v1_results.json` beside `versions/v1/results.json`; or a task file inside another task, which is none. An error where it hides a task of which a version is deployed.",
		why: "Whoever reads the repository believes it, and nothing checks it.",
		bad: {
			files: {
				"task.yaml": "task_name: demo\nstatus: created\n",
				"task.yml": "task_name: demo\nstatus: archived\n"
			},
			at: "task.yml:1:1"
		},
		good: { files: { "task.yaml": "task_name: demo\nstatus: created\n" } }
	}
});
const folder = (task) => task === "" ? "./" : `${task}/`;
/**
* The pull request takes a task out of sight: its file stands, and a new task file above makes it a part of that task.
* An error where anything calls a version of it deployed.
*/
function taskHidden(task, by, deployed) {
	const place = {
		file: task.definition.file,
		line: 1,
		column: 1,
		task: task.path
	};
	const severity = deployed ? "error" : "warning";
	return finding(shapePassedOver, place, { used: folder(by) }, { severity });
}
/** A file outside every task beside, or inside, something else that counts. */
const filePassedOver = (file, used) => finding(shapePassedOver, {
	file,
	line: 1,
	column: 1,
	task: null
}, { used });
/** A task file that is none, because it lies in a folder of another task in which no task is looked for. */
const taskPassedOver = (file, inside) => filePassedOver(file, folder(inside));

// src/records/task-paths.ts
/** Files of a task that hold records, relative to its directory. */
const recordPath = /^(?:task\.ya?ml|data_source\.ya?ml|versions\/retired\.ya?ml|versions\/[^/]+\/(?:(?:lineage|config)\.ya?ml|(?:data_snapshot|results|model_info)\.json|predictions\.jsonl)|benchmarks\/results\/[^/]+_results\.json)$/;
/** Where a symbolic link or a submodule stands in for records; below data/ and models/ they are no concern. */
const guardedPath = /^(?:(?:task|data_source)\.ya?ml|versions|versions\/.*|benchmarks|benchmarks\/results(?:\/.*)?)$/;
const taskFile = /^(?:(.*)\/)?task\.ya?ml$/s;
/** The last is what a write of ours that was broken off has left behind. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.tunegate-\d+-\d+\.new\.tmp)(?:\/|$)/;
const inner = [
	"versions",
	"data",
	"models"
];
/** A path in a directory; `''` is the snapshot's root. */
const joinPath = (directory, path) => directory === "" ? path : `${directory}/${path}`;
/** The path from a directory on, null when it is not below it. */
function relativePath(directory, path) {
	if (directory === "") return path;
	return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : null;
}
/** The directory of a task file, null when the path is none; `''` is the snapshot's root. */
function directoryOfTask(path) {
	const match = taskFile.exec(path);
	return match === null || foreign.test(path) ? null : match[1] ?? "";
}
/** Folders of a task in which no other task is looked for. */
const innerFolders = (task) => inner.map((name) => joinPath(task, name));
/** A directory and all that it lies in, the nearest first; `''`, the snapshot's root, is the last. */
function foldersUpward(directory) {
	const parts = directory === "" ? [] : directory.split("/");
	return Array.from({ length: parts.length + 1 }, (_, index) => parts.slice(0, parts.length - index).join("/"));
}
/**
* The task directories of a snapshot, in order of path: those with `task.yaml` or `task.yml`, but not inside another
* task's `versions`, `data` or `models`, nor in `node_modules` or `.git`.
* @param known task directories of the other snapshot: where one, or a folder above it, became a symbolic link or a
* submodule it is still listed, so that the change is refused and not overlooked
*/
function taskDirectories(entries, known = []) {
	const found = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const directory = directoryOfTask(entry.path);
		if (directory !== null) found.add(directory);
		if (entry.kind !== "file") {
			for (const task of known) if (isAtOrAbove(entry.path, task)) found.add(task);
		}
	}
	const accepted = /* @__PURE__ */ new Set();
	for (const directory of [...found].sort((a, b) => a.length - b.length)) if (!isInside(directory, accepted)) accepted.add(directory);
	return [...accepted].sort();
}
const isAtOrAbove = (path, directory) => path === directory || directory.startsWith(`${path}/`);
function isInside(directory, tasks) {
	const parts = directory.split("/");
	return parts.some((part, index) => {
		if (!inner.some((name) => name === part)) return false;
		return tasks.has(parts.slice(0, index).join("/"));
	});
}
/** The entries of a task that are worth reading: its record files, wherever they are below the task directory. */
function recordEntries(taskPath, entries) {
	return entries.filter((entry) => {
		const path = relativePath(taskPath, entry.path);
		return entry.kind === "file" && path !== null && recordPath.test(path);
	});
}
/** Whether a link or submodule at this path (from the task directory) would hide or replace records. */
const isGuarded = (path) => guardedPath.test(path);

// src/records/predictions.ts
/**
* predictions.jsonl: one object a line with `id`, `label` and `prediction`, or `id` and whether the answer is right; and where
* there are such `sample` (which of several answers to the item) and `group` (what the item belongs to). A line with an `error`
* or with nothing as its prediction is an item without a result. Empty lines do not count. A file whose first line has neither
* is of another form: it is passed over with a notice.
*/
function readPredictions(ref, content) {
	const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
	if (misfit !== null || text === null) return {
		value: null,
		text,
		findings: misfit === null ? [] : [misfit]
	};
	const value = [];
	const lines = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const place = {
			...ref,
			line: index + 1,
			column: 1
		};
		const read = readLine(line, place);
		if (read === "without-result") continue;
		if (read === "other-form" && value.length === 0) return passedOver(ref, text);
		const mistake = read === "other-form" ? finding(shapeMissingField, place, { key: "id" }) : read;
		if ("rule" in mistake) return {
			value: null,
			text,
			findings: [mistake]
		};
		const firstLine = lines.get(keyOf(mistake));
		if (firstLine !== void 0) {
			const key = shown(mistake.id);
			return {
				value: null,
				text,
				findings: [finding(syntaxDuplicateKey, place, {
					key,
					firstLine
				})]
			};
		}
		lines.set(keyOf(mistake), place.line);
		value.push(mistake);
	}
	return {
		value,
		text,
		findings: []
	};
}
function passedOver(ref, text) {
	const place = {
		...ref,
		line: 1,
		column: 1
	};
	return {
		value: [],
		text,
		findings: [finding(shapeUnread, place, {
			key: "predictions.jsonl",
			found: "list"
		})]
	};
}
/** An item and which of its answers: what a file has once. */
const keyOf = ({ id, sample }) => JSON.stringify([id, sample ?? null]);
const idKeys = [
	"id",
	"doc_id",
	"sample_id",
	"example_id",
	"item_id",
	"question_id",
	"qid",
	"case_id",
	"idx",
	"index"
];
const flagKeys = [
	"correct",
	"is_correct",
	"right",
	"ok",
	"passed",
	"pass",
	"success",
	"acc",
	"exact_match",
	"score"
];
const fieldKeys = ["label", "prediction"];
function readLine(line, place) {
	const record = parseObject(line);
	if (record === null) return finding(syntaxUnreadable, place, { reason: "json" });
	const fields = new Map(Object.entries(record));
	const id = idKeys.map((key) => textIn(fields, key)).find((text) => text !== null) ?? null;
	if (id !== null && hasNoResult(fields)) return "without-result";
	const answer = answerIn(fields);
	if (answer === null || id === null && !fields.has("label")) return "other-form";
	if (id === null) return finding(shapeMissingField, place, { key: "id" });
	if ("missing" in answer) return finding(shapeMissingField, place, { key: answer.missing });
	const [group, sample] = [textIn(fields, "group"), textIn(fields, "sample")];
	return {
		id,
		...answer,
		...group === null ? {} : { group },
		...sample === null ? {} : { sample }
	};
}
/** An error, or nothing as the prediction. */
function hasNoResult(fields) {
	return (fields.get("error") ?? false) !== false || fields.has("prediction") && fields.get("prediction") === null;
}
/** Label and prediction, or whether the answer is right; null where the line has neither. */
function answerIn(fields) {
	if (fieldKeys.some((key) => fields.has(key))) return answerOf(fields);
	const flag = flagKeys.map((key) => flagOf(fields.get(key))).find((value) => value !== null) ?? null;
	return flag === null ? null : judgedAnswer(flag);
}
/** Label and prediction, or which of them is not there. */
function answerOf(fields) {
	const [label, prediction] = [textIn(fields, "label"), textIn(fields, "prediction")];
	if (label === null) return { missing: "label" };
	if (prediction === null) return { missing: "prediction" };
	return {
		label: label.normalize("NFC"),
		prediction: prediction.normalize("NFC")
	};
}
const judgedAnswer = (right) => ({
	label: "right",
	prediction: right ? "right" : "wrong",
	flag: true
});
/** True and false, also as 1 and 0; null for anything else, such as a score between them. */
function flagOf(value) {
	if (typeof value === "boolean") return value;
	return value === 1 || value === 0 ? value === 1 : null;
}
function parseObject(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
/** Text, or a number or truth value as text: labels are often 0 and 1. */
function textIn(fields, key) {
	const value = fields.get(key);
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

// src/records/task.ts
/** Reads one task of one snapshot. Nothing in its files makes this throw; findings are in order of file and line. */
function readTask(input) {
	const loader = {
		...input,
		byPath: entriesOf(input),
		findings: [],
		texts: []
	};
	refuseLinks(loader);
	const definition = load(loader, ["task.yaml", "task.yml"], readDefinition);
	const taskName = definition.state === "read" ? definition.value.taskName : null;
	return {
		record: {
			path: input.path,
			definition,
			dataSource: load(loader, ["data_source.yaml", "data_source.yml"], (_sink, _parsed, bytes) => ({ bytes })),
			versions: readVersions(loader, taskName),
			retired: load(loader, ["versions/retired.yaml", "versions/retired.yml"], readRetired),
			texts: loader.texts
		},
		findings: loader.findings.sort(byPlace)
	};
}
function byPlace(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}
function entriesOf(input) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of input.entries) {
		const path = entry.kind !== "file" && foldersUpward(input.path).includes(entry.path) ? "" : relativePath(input.path, entry.path);
		if (path !== null) byPath.set(path, entry);
	}
	return byPath;
}
/** Links and submodules are never followed, and never skipped in silence. */
function refuseLinks(loader) {
	for (const [path, entry] of loader.byPath) {
		if (entry.kind === "file" || !(path === "" || isGuarded(path))) continue;
		const rule = entry.kind === "symlink" ? syntaxSymlink : syntaxSubmodule;
		loader.findings.push(finding(rule, startOf(loader, entry.path), {}));
	}
}
const startOf = (loader, file) => ({
	file,
	task: loader.path,
	line: 1,
	column: 1
});
/** The first of the names that is there. Another one that says something else is passed over, and that is said. */
function pick(loader, names) {
	const [first, ...others] = names.flatMap((name) => loader.byPath.get(name) ?? []);
	if (first === void 0) return null;
	for (const other of others) {
		if (sameContent(loader.contents.get(first.path), loader.contents.get(other.path))) continue;
		loader.findings.push(finding(shapePassedOver, startOf(loader, other.path), { used: first.path }));
	}
	return first;
}
/** Whether two files hold the same bytes; a file that was not read says nothing. */
function sameContent(a, b) {
	if (a === void 0 || b === void 0) return true;
	if (a.kind !== "bytes" || b.kind !== "bytes" || a.bytes.length !== b.bytes.length) return false;
	return a.bytes.every((byte, index) => byte === b.bytes[index]);
}
function load(loader, names, read) {
	const entry = pick(loader, names);
	const file = entry?.path ?? joinPath(loader.path, names[0] ?? "");
	if (entry === null) return {
		state: loader.byPath.get("") === void 0 ? "absent" : "broken",
		file
	};
	if (entry.kind !== "file") return {
		state: "broken",
		file
	};
	const content = loader.contents.get(file);
	if (content === void 0) return {
		state: "absent",
		file
	};
	const ref = {
		file,
		task: loader.path
	};
	const { parsed, text, findings } = readOnce(loader, ref, entry, content);
	keepText(loader, file, text);
	loader.findings.push(...findings);
	if (parsed === null || content.kind !== "bytes") return {
		state: "broken",
		file
	};
	return {
		state: "read",
		file,
		value: read({
			ref,
			position: parsed.position,
			findings: loader.findings
		}, parsed, content.bytes),
		source: parsed.source
	};
}
function readOnce(loader, ref, entry, content) {
	if (loader.parsed === void 0) return readMapping(ref, content);
	const key = `${entry.id} ${ref.file}`;
	const known = loader.parsed.get(key) ?? readMapping(ref, content);
	loader.parsed.set(key, known);
	return known;
}
function keepText(loader, file, text) {
	if (text !== null) loader.texts.push({
		file,
		text,
		position: positions(text)
	});
}
function readVersions(loader, taskName) {
	const folders = /* @__PURE__ */ new Map();
	for (const [path, entry] of loader.byPath) {
		const name = /^versions\/(?!\.tunegate-\d+-\d+\.new\.tmp\/)([^/]+)\/./s.exec(path)?.[1];
		if (name !== void 0 && !folders.has(name)) folders.set(name, entry.path);
	}
	checkNames(loader, folders);
	return [...folders.keys()].map((name) => readVersion(loader, name, taskName)).sort((a, b) => require_start.compareVersions(a.name, b.name, {
		createdA: createdOf(a),
		createdB: createdOf(b)
	}));
}
const createdOf = ({ lineage }) => lineage.state === "read" ? lineage.value.created?.epochMs ?? null : null;
/** @param folders name → a file inside, where a finding about the folder can stand */
function checkNames(loader, folders) {
	const seen = /* @__PURE__ */ new Map();
	for (const [name, file] of folders) {
		const place = startOf(loader, file);
		const folded = name.normalize("NFKC").toLowerCase();
		const other = seen.get(folded);
		if (!isSafeName(name)) loader.findings.push(finding(shapeBadName, place, {
			key: "versions",
			text: shown(name)
		}));
		else if (other !== void 0) loader.findings.push(finding(shapeNameCollision, place, {
			name,
			other
		}));
		seen.set(folded, name);
	}
}
function readVersion(loader, name, taskName) {
	const path = `versions/${name}`;
	const results = [`${path}/results.json`, `benchmarks/results/${name}_results.json`];
	return {
		name: require_start.parseVersionName(name, taskName),
		path: joinPath(loader.path, path),
		lineage: load(loader, [`${path}/lineage.yaml`, `${path}/lineage.yml`], readLineage),
		config: load(loader, [`${path}/config.yaml`, `${path}/config.yml`], readConfigFile),
		dataSnapshot: load(loader, [`${path}/data_snapshot.json`], readDataSnapshot),
		results: load(loader, results, readResultsFile),
		modelInfo: load(loader, [`${path}/model_info.json`], readModelInfo),
		predictions: loadPredictions(loader, `${path}/predictions.jsonl`)
	};
}
function loadPredictions(loader, path) {
	const file = joinPath(loader.path, path);
	const entry = loader.byPath.get(path);
	const content = loader.contents.get(file);
	if (entry !== void 0 && entry.kind !== "file") return {
		state: "broken",
		file
	};
	if (entry === void 0 || content === void 0) return {
		state: "absent",
		file
	};
	const { value, text, findings } = readPredictions({
		file,
		task: loader.path
	}, content);
	keepText(loader, file, text);
	loader.findings.push(...findings);
	if (value === null) return {
		state: "broken",
		file
	};
	if (value.length === 0 && findings.length > 0) return {
		state: "absent",
		file
	};
	return {
		state: "read",
		file,
		value,
		source: linesOnly(file)
	};
}
/** Predictions are addressed by their index alone: `[3]` is the line of the fourth item when no line is empty. */
function linesOnly(file) {
	return {
		file,
		at: ([index]) => ({
			line: typeof index === "number" ? index + 1 : 1,
			column: 1
		}),
		text: () => null
	};
}

// src/commands/load-tasks.ts
/** What lies in each of the directories or in its place; below two of them (one inside the other) it belongs to both. */
function byDirectory(items, directories) {
	const found = new Map(directories.map((directory) => [directory, []]));
	for (const item of items) {
		found.get("")?.push(item);
		for (let end = item.path.indexOf("/"); end >= 0; end = item.path.indexOf("/", end + 1)) found.get(item.path.slice(0, end))?.push(item);
		found.get(item.path)?.push(item);
	}
	return found;
}
/** What lies in a task, and the link or submodule above it, where one stands there. */
function withCover(task, own, covers) {
	const above = covers.filter(({ path }) => task.startsWith(`${path}/`));
	return above.length === 0 ? own : [...own, ...above];
}
/** Tasks whose files are in memory at once where a command looks at all of them. */
const batch = 16;
/**
* Reads the tasks of a whole snapshot some at a time, in the order of `directories`. Who keeps none of them needs memory for
* one batch, whatever the size of the repository.
*/
async function* eachTask(snapshot, entries, directories, wanted = () => true) {
	const byTask = byDirectory(entries, directories);
	for (let start = 0; start < directories.length; start += batch) {
		const some = directories.slice(start, start + batch);
		yield* await loadTasks(snapshot, some.flatMap((directory) => byTask.get(directory) ?? []), some, wanted);
	}
}
/**
* Reads tasks of a snapshot, their contents in one batch. `wanted` leaves out record files by path; such a file then counts
* as absent. `entries` are all of the snapshot's. `parsed`, handed in for both sides, has equal files parsed once.
*/
async function loadTasks(snapshot, entries, directories, wanted = () => true, parsed) {
	const covers = entries.filter(({ kind }) => kind !== "file");
	const byTask = new Map([...byDirectory(entries, directories)].map(([path, own]) => [path, withCover(path, own, covers)]));
	const files = [...byTask].flatMap(([directory, own]) => recordEntries(directory, own));
	const contents = await snapshot.read(files.filter(({ path }) => wanted(path)), sizeLimit);
	return new Map([...byTask].map(([path, own]) => [path, withoutSecrets(readTask({
		path,
		entries: own,
		contents,
		...parsed && { parsed }
	}))]));
}

// src/settings/settings.ts
/** What a policy file lays down for every run, with what was given for this one over it. */
function overFile(fromFile, given) {
	return {
		...fromFile,
		...present(given)
	};
}
const present = (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0 && value !== ""));
const text = _default(nullable$1(string$1()), null);
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
const version = string$1().check(_regex(/^[^\s/\\]{1,128}$/));
const commentKey = string$1().check(_regex(/^(?!.*--)[A-Za-z0-9._-]{1,64}$/));
const count = pipe(string$1().check(_regex(/^\d{1,6}$/)), transform(Number));
const split = pipe(string$1(), transform((list) => list.split(/[\s,]+/).filter((name) => name !== "")));
/** Names of labels hold spaces: commas and lines alone part them. */
const lines = pipe(string$1(), transform((list) => list.split(/[,\r\n]+/).map((name) => name.trim()).filter((name) => name !== "")));
const labels = pipe(lines, array(string$1().check(_maxLength(50))));
const login = string$1().check(_regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));
const reviewer = string$1().check(_regex(/^@?(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));
const people = (name) => pipe(split, array(name));
const schema = strictObject({
	"working-directory": _default(string$1(), "."),
	"config-file": text,
	format: _default(nullable$1(_enum(require_start.choices.format)), null),
	language: _default(nullable$1(_enum(require_start.choices.language)), null),
	"base-ref": text,
	"head-ref": text,
	baseline: _default(nullable$1(version), null),
	criteria: _default(nullable$1(_enum(require_start.choices.criteria)), null),
	"fail-on": _default(_enum(require_start.choices["fail-on"]), "error"),
	"warn-only": _default(toggle, false),
	"report-file": text,
	"dry-run": optional(toggle),
	apply: _default(_enum(require_start.choices.apply), "pull-request"),
	confirm: text,
	"max-deletions": _default(count, 10),
	"exempt-versions": _default(pipe(split, array(version)), []),
	labels: _default(labels, []),
	reviewers: _default(people(reviewer), []),
	assignees: _default(people(login), []),
	draft: _default(toggle, false),
	comment: _default(_enum(require_start.choices.comment), "changes"),
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
	baseline: `${require_start.baselineWords.join(", ")}, or the name of a version`,
	labels: "names of at most 50 characters with commas between them",
	reviewers: "logins, or teams as organisation/team, with commas between them",
	assignees: "logins with commas between them",
	draft: "true or false",
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
		labels: Object.freeze(data.labels),
		reviewers: Object.freeze(data.reviewers.map((name) => name.replace(/^@/, ""))),
		assignees: Object.freeze(data.assignees),
		draft: data.draft,
		comment: data.comment,
		commentKey: data["comment-key"],
		jobSummary: data["job-summary"],
		githubToken: data["github-token"]
	};
	checkTogether(settings, origin);
	return Object.freeze(settings);
}
function baselineChoice(name) {
	if (name === null || require_start.isBaselineWord(name)) return name;
	return { version: name };
}
/** The rules that look at more than one setting. */
function checkTogether(settings, origin) {
	if (settings.apply === "working-tree" && origin === "input") throw new require_start.UsageError("apply: working-tree is for a terminal; a workflow takes pull-request or commit.");
	if (!settings.dryRun && settings.apply === "commit" && settings.confirm === null) throw new require_start.UsageError(`${require_start.settingName("apply", origin)} commit removes versions without a review: it also needs ${require_start.settingName("confirm", origin)} with the name of the repository (owner/repo).`);
}
function wrongSetting(error, given, origin) {
	const [issue] = error.issues;
	const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	if (unknown !== void 0) return require_start.unknownSetting(unknown, Object.keys(require_start.options), origin);
	const name = String(issue?.path[0]);
	if (!require_start.isOptionName(name)) return new require_start.UsageError("The settings have an impossible form.");
	const value = name === "github-token" ? "" : ` is "${String(given[name])}"`;
	const option = require_start.options[name];
	const allowed = "choices" in option ? `one of ${option.choices.join(", ")}` : expectations[name];
	const likely = "choices" in option ? require_start.nearest(String(given[name]), option.choices) : null;
	return new require_start.UsageError(`${require_start.settingName(name, origin)}${value}, but must be ${allowed ?? "a text"}.${likely === null ? "" : ` Did you mean ${likely}?`}`);
}

// src/adapters/local/paths.ts
/** Order of two paths by their UTF-8 bytes, as git sorts a tree; JavaScript's own order differs beyond U+FFFF. */
function comparePaths(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** A test whether a path is one of `directories` or lies below one; `''` is the root. Its cost is the path's depth. */
function below(directories) {
	const known = new Set(directories);
	return (path) => {
		if (known.has("") || known.has(path)) return true;
		for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (known.has(path.slice(0, end))) return true;
		return false;
	};
}
/** `directories` without those that another one contains already, and without paths that lead out, such as `a/..`. */
function outermost(directories) {
	const unique = [...new Set(directories)].filter((one) => one === "" || one.split("/").every(isName));
	if (unique.includes("")) return [""];
	const isBelow = below(unique);
	return unique.filter((one) => !one.includes("/") || !isBelow(one.slice(0, one.lastIndexOf("/"))));
}
const isName = (part) => part !== "" && part !== "." && part !== "..";
/** Sorted by path; of several entries with one path the first stays. */
function sortedEntries(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
	return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}

// src/adapters/local/folder.ts
/** Never part of a snapshot: git's own files, and what package managers unpack. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* A plain folder as a snapshot, read as it stands on disk. `root` is absolute. Needs no git. A listing is kept once it
* was made: a snapshot is one moment.
*/
function folderSnapshot(root, label) {
	const listed = /* @__PURE__ */ new Map();
	const below$1 = (directory) => {
		const known = listed.get(directory) ?? entriesBelow(root, directory);
		listed.set(directory, known);
		return known;
	};
	return {
		label,
		entries: async (directories) => {
			const wanted = outermost(directories);
			const all = listed.get("");
			if (all === void 0) return sortedEntries(wanted.flatMap(below$1));
			const isWanted = below(wanted);
			return sortedEntries(all.filter(({ path }) => isWanted(path)));
		},
		read: async (entries, limit) => readFiles(root, entries, limit)
	};
}
/** Contents of the files among `entries`; links and submodules are left out. */
function readFiles(root, entries, limit) {
	const files = entries.filter((entry) => entry.kind === "file");
	return new Map(files.map(({ path }) => [path, readFile(root, path, limit(path))]));
}
/** Everything at or below `directory`, which may be a file; nothing when a link leads there. */
function entriesBelow(root, directory) {
	if (directory === "") return walk(root, "");
	const parts = directory.split("/");
	if (parts.some((part) => SKIPPED.has(part))) return [];
	if (!parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/")).every((parent) => statusOf(root, parent)?.isDirectory())) return [];
	if (statusOf(root, directory)?.isDirectory()) return walk(root, directory);
	const entry = entryAt(root, directory);
	return entry === null ? [] : [entry];
}
/** All entries below a real directory, without recursion: depth is the repository's choice, not ours. */
function walk(root, start) {
	const found = [];
	const pending = [start];
	for (let directory = pending.pop(); directory !== void 0; directory = pending.pop()) for (const item of list(root, directory)) {
		if (SKIPPED.has(item.name)) continue;
		const path = directory === "" ? item.name : `${directory}/${item.name}`;
		if (item.isDirectory()) pending.push(path);
		else {
			const entry = entryAt(root, path);
			if (entry !== null) found.push(entry);
		}
	}
	return found;
}
function list(root, directory) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(root, directory), { withFileTypes: true });
	} catch (error) {
		throw new require_start.OperationError(`Cannot list the folder ${directory === "" ? root : directory}: ${reasonOf(error)}`, { cause: error });
	}
}

// src/adapters/local/working-folder.ts
/** The working directory, links resolved. Throws UsageError when it is no folder. */
function workingFolder(path) {
	try {
		const real = (0, node_fs.realpathSync)(path);
		if ((0, node_fs.statSync)(real).isDirectory()) return real;
	} catch (error) {
		throw new require_start.UsageError(`The working directory ${path} cannot be used: ${reasonOf(error)}.`, { cause: error });
	}
	throw new require_start.UsageError(`The working directory ${path} is not a folder.`);
}

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
	return changes.sort((a, b) => comparePaths(a.path, b.path));
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
		conflicts: [],
		baseHistory: null,
		baseFoundBy: "folder",
		mergeBase: null
	};
}
/** All entries of a folder, with git's ids for those that were too large to hash at once. */
async function folderEntries({ root, snapshot }) {
	return {
		entries: await snapshot.entries([""]),
		blobId: (entry) => blobIdOf(root, entry)
	};
}

// src/cli/policy-settings.ts
/** Settings and style with those of the policy file below what the command line gives. Throws UsageError for an impossible one. */
function withPolicyFile({ given, settings, style }, fromFile) {
	if (Object.keys(fromFile).length === 0) return {
		settings,
		style
	};
	const all = settingsOver(fromFile, given);
	return {
		settings: all,
		style: {
			...style,
			language: all.language ?? style.language
		}
	};
}
/** The command line passed before: what is wrong now stands in the policy file. */
function settingsOver(fromFile, given) {
	try {
		return readSettings(overFile(fromFile, given), "file");
	} catch (error) {
		if (!(error instanceof require_start.UsageError)) throw error;
		throw new require_start.UsageError(`The policy file has a setting that cannot be used: ${error.message}`, { cause: error });
	}
}

// src/cli/single-policy.ts
/** The policy of the snapshot with the command line laid over it. */
async function singlePolicy(snapshot, invocation) {
	const { configFile } = invocation.settings;
	const entries = await snapshot.entries([""]);
	const loaded = await loadPolicy(snapshot, entries, configFile);
	requirePolicy(configFile, [loaded]);
	const { settings, style } = withPolicyFile(invocation, loaded.settings);
	return {
		settings,
		style,
		policy: withOverrides(loaded.policy, settings),
		loaded
	};
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

// src/cli/run-command.ts
var run_command_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runCommand: () => runCommand });
/** Checks the settings and runs the command. Throws UsageError for what the command does not take. */
async function runCommand(request, terminal) {
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
			commands: require_start.commands,
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

// src/commands/primary-metric.ts
/** The task's declared primary metric and how its numbers are to be read, judged by the values in `versions`. */
function primaryMetricOf(task, versions, policy) {
	const criteria = definitionOf(task)?.successCriteria;
	const name = criteria?.primaryMetric ?? null;
	if (criteria === void 0 || name === null) return null;
	const primary = {
		name,
		direction: criteria.direction
	};
	const reading = metricReading(policy.metrics, primary, statedIn(versions.map(({ results }) => results)));
	const numbers = [...versions.map((facts) => findMetric(metricTable(facts.results), name)?.value ?? null), criteria.threshold].filter((number) => number !== null);
	return {
		name,
		direction: reading.directionOf(name),
		threshold: criteria.threshold,
		scale: reading.scaleOf(name, numbers)
	};
}

// src/commands/list.ts
const isDefinition = (path) => /(?:^|\/)task\.ya?ml$/.test(path);
/** All tasks of a snapshot. Of their versions only the active one's results are read. */
async function listTasks(snapshot, policy, tool) {
	const entries = await snapshot.entries([""]);
	const directories = taskDirectories(entries);
	const places = new Set(directories);
	const paths = new Set(entries.map(({ path }) => path));
	const definitions = await loadTasks(snapshot, entries.filter(({ path }) => isDefinition(path) || places.has(path)), directories);
	const records = [...definitions.values()].map(({ record }) => record);
	const folders = new Set(records.map(activeFolder));
	const wanted = new Set(records.map((record) => resultsPath(record, paths)));
	const results = await loadTasks(snapshot, entries.filter(({ path }) => wanted.has(path) || folders.has(path.slice(0, path.lastIndexOf("/")))), directories, (path) => wanted.has(path));
	const listed = [...definitions].map(([path, { record }]) => listedTask({
		...record,
		versions: results.get(path)?.record.versions ?? []
	}, policy));
	return {
		schema: "tunegate.list/1",
		tool,
		source: snapshot.label,
		tasks: listed
	};
}
const activeFolder = (record) => joinPath(record.path, `versions/${definitionOf(record)?.version ?? ""}`);
/** The file that has the active version's results: of the places where they can stand the first that is there. */
function resultsPath(record, paths) {
	const version = definitionOf(record)?.version ?? "";
	return [
		`${activeFolder(record)}/results.json`,
		joinPath(record.path, `benchmarks/results/${version}_results.json`),
		`${activeFolder(record)}/lineage.yaml`,
		`${activeFolder(record)}/lineage.yml`
	].find((path) => paths.has(path));
}
function listedTask(record, policy) {
	const definition = definitionOf(record);
	const active = versionsOf(record).get(definition?.version ?? "");
	const primary = primaryMetricOf(record, active === void 0 ? [] : [active], policy);
	return {
		path: record.path,
		taskName: taskNameOf(record) || ".",
		readable: definition !== null,
		status: definition?.status ?? null,
		version: definition?.version ?? null,
		primaryMetric: primary === null ? null : {
			name: primary.name,
			value: active === void 0 ? null : primaryValue(active, primary.name),
			scale: primary.scale
		},
		updated: definition?.updated?.text ?? null
	};
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
Object.defineProperty(exports, "Composer", {
  enumerable: true,
  get: function () {
    return Composer;
  }
});
Object.defineProperty(exports, "NUMBER_FORMAT_RANGES", {
  enumerable: true,
  get: function () {
    return NUMBER_FORMAT_RANGES;
  }
});
Object.defineProperty(exports, "Parser", {
  enumerable: true,
  get: function () {
    return Parser;
  }
});
Object.defineProperty(exports, "Scalar", {
  enumerable: true,
  get: function () {
    return Scalar;
  }
});
Object.defineProperty(exports, "ZodMiniObject", {
  enumerable: true,
  get: function () {
    return ZodMiniObject;
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
Object.defineProperty(exports, "ageDays", {
  enumerable: true,
  get: function () {
    return ageDays;
  }
});
Object.defineProperty(exports, "anyOf", {
  enumerable: true,
  get: function () {
    return anyOf;
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
Object.defineProperty(exports, "baselineRules", {
  enumerable: true,
  get: function () {
    return baselineRules;
  }
});
Object.defineProperty(exports, "below", {
  enumerable: true,
  get: function () {
    return below;
  }
});
Object.defineProperty(exports, "betterEnd", {
  enumerable: true,
  get: function () {
    return betterEnd;
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
Object.defineProperty(exports, "byDirectory", {
  enumerable: true,
  get: function () {
    return byDirectory;
  }
});
Object.defineProperty(exports, "changeOutcomes", {
  enumerable: true,
  get: function () {
    return changeOutcomes;
  }
});
Object.defineProperty(exports, "changesBetweenEntries", {
  enumerable: true,
  get: function () {
    return changesBetweenEntries;
  }
});
Object.defineProperty(exports, "checkedGroups", {
  enumerable: true,
  get: function () {
    return checkedGroups;
  }
});
Object.defineProperty(exports, "child", {
  enumerable: true,
  get: function () {
    return child;
  }
});
Object.defineProperty(exports, "childMap", {
  enumerable: true,
  get: function () {
    return childMap;
  }
});
Object.defineProperty(exports, "classMetric", {
  enumerable: true,
  get: function () {
    return classMetric;
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
Object.defineProperty(exports, "comparePaths", {
  enumerable: true,
  get: function () {
    return comparePaths;
  }
});
Object.defineProperty(exports, "computedFrom", {
  enumerable: true,
  get: function () {
    return computedFrom;
  }
});
Object.defineProperty(exports, "config", {
  enumerable: true,
  get: function () {
    return config;
  }
});
Object.defineProperty(exports, "configSchema", {
  enumerable: true,
  get: function () {
    return configSchema;
  }
});
Object.defineProperty(exports, "configStates", {
  enumerable: true,
  get: function () {
    return configStates;
  }
});
Object.defineProperty(exports, "constantCatch", {
  enumerable: true,
  get: function () {
    return constantCatch;
  }
});
Object.defineProperty(exports, "dataShifts", {
  enumerable: true,
  get: function () {
    return dataShifts;
  }
});
Object.defineProperty(exports, "dataSnapshotSchema", {
  enumerable: true,
  get: function () {
    return dataSnapshotSchema;
  }
});
Object.defineProperty(exports, "dataSourceSchema", {
  enumerable: true,
  get: function () {
    return dataSourceSchema;
  }
});
Object.defineProperty(exports, "dataSplits", {
  enumerable: true,
  get: function () {
    return dataSplits;
  }
});
Object.defineProperty(exports, "decideBaseline", {
  enumerable: true,
  get: function () {
    return decideBaseline;
  }
});
Object.defineProperty(exports, "definitionOf", {
  enumerable: true,
  get: function () {
    return definitionOf;
  }
});
Object.defineProperty(exports, "deployedHits", {
  enumerable: true,
  get: function () {
    return deployedHits;
  }
});
Object.defineProperty(exports, "derived", {
  enumerable: true,
  get: function () {
    return derived;
  }
});
Object.defineProperty(exports, "directionByName", {
  enumerable: true,
  get: function () {
    return directionByName;
  }
});
Object.defineProperty(exports, "directionRules", {
  enumerable: true,
  get: function () {
    return directionRules;
  }
});
Object.defineProperty(exports, "directions", {
  enumerable: true,
  get: function () {
    return directions;
  }
});
Object.defineProperty(exports, "directoryOfTask", {
  enumerable: true,
  get: function () {
    return directoryOfTask;
  }
});
Object.defineProperty(exports, "eachTask", {
  enumerable: true,
  get: function () {
    return eachTask;
  }
});
Object.defineProperty(exports, "entryAt", {
  enumerable: true,
  get: function () {
    return entryAt;
  }
});
Object.defineProperty(exports, "extend", {
  enumerable: true,
  get: function () {
    return extend;
  }
});
Object.defineProperty(exports, "filePassedOver", {
  enumerable: true,
  get: function () {
    return filePassedOver;
  }
});
Object.defineProperty(exports, "findMetric", {
  enumerable: true,
  get: function () {
    return findMetric;
  }
});
Object.defineProperty(exports, "finding", {
  enumerable: true,
  get: function () {
    return finding;
  }
});
Object.defineProperty(exports, "fitsPattern", {
  enumerable: true,
  get: function () {
    return fitsPattern;
  }
});
Object.defineProperty(exports, "flattenError", {
  enumerable: true,
  get: function () {
    return flattenError;
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
Object.defineProperty(exports, "folderSnapshot", {
  enumerable: true,
  get: function () {
    return folderSnapshot;
  }
});
Object.defineProperty(exports, "foldersUpward", {
  enumerable: true,
  get: function () {
    return foldersUpward;
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
Object.defineProperty(exports, "hit", {
  enumerable: true,
  get: function () {
    return hit;
  }
});
Object.defineProperty(exports, "innerFolders", {
  enumerable: true,
  get: function () {
    return innerFolders;
  }
});
Object.defineProperty(exports, "installLazyProp", {
  enumerable: true,
  get: function () {
    return installLazyProp;
  }
});
Object.defineProperty(exports, "integer", {
  enumerable: true,
  get: function () {
    return integer;
  }
});
Object.defineProperty(exports, "isBetter", {
  enumerable: true,
  get: function () {
    return isBetter;
  }
});
Object.defineProperty(exports, "isMap", {
  enumerable: true,
  get: function () {
    return isMap;
  }
});
Object.defineProperty(exports, "isOlder", {
  enumerable: true,
  get: function () {
    return isOlder;
  }
});
Object.defineProperty(exports, "isSafeName", {
  enumerable: true,
  get: function () {
    return isSafeName;
  }
});
Object.defineProperty(exports, "isScalar", {
  enumerable: true,
  get: function () {
    return isScalar;
  }
});
Object.defineProperty(exports, "isSeq", {
  enumerable: true,
  get: function () {
    return isSeq;
  }
});
Object.defineProperty(exports, "isShareByName", {
  enumerable: true,
  get: function () {
    return isShareByName;
  }
});
Object.defineProperty(exports, "isShareScale", {
  enumerable: true,
  get: function () {
    return isShareScale;
  }
});
Object.defineProperty(exports, "issue", {
  enumerable: true,
  get: function () {
    return issue;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
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
Object.defineProperty(exports, "lastPart", {
  enumerable: true,
  get: function () {
    return lastPart;
  }
});
Object.defineProperty(exports, "lineageSchema", {
  enumerable: true,
  get: function () {
    return lineageSchema;
  }
});
Object.defineProperty(exports, "list", {
  enumerable: true,
  get: function () {
    return list$2;
  }
});
Object.defineProperty(exports, "listTasks", {
  enumerable: true,
  get: function () {
    return listTasks;
  }
});
Object.defineProperty(exports, "literal", {
  enumerable: true,
  get: function () {
    return literal$1;
  }
});
Object.defineProperty(exports, "loadPolicies", {
  enumerable: true,
  get: function () {
    return loadPolicies;
  }
});
Object.defineProperty(exports, "loadPolicy", {
  enumerable: true,
  get: function () {
    return loadPolicy;
  }
});
Object.defineProperty(exports, "loadTasks", {
  enumerable: true,
  get: function () {
    return loadTasks;
  }
});
Object.defineProperty(exports, "looseObject", {
  enumerable: true,
  get: function () {
    return looseObject;
  }
});
Object.defineProperty(exports, "marks", {
  enumerable: true,
  get: function () {
    return marks;
  }
});
Object.defineProperty(exports, "masked", {
  enumerable: true,
  get: function () {
    return masked;
  }
});
Object.defineProperty(exports, "maskerOf", {
  enumerable: true,
  get: function () {
    return maskerOf;
  }
});
Object.defineProperty(exports, "meets", {
  enumerable: true,
  get: function () {
    return meets;
  }
});
Object.defineProperty(exports, "merge", {
  enumerable: true,
  get: function () {
    return merge$1;
  }
});
Object.defineProperty(exports, "mergeDefs", {
  enumerable: true,
  get: function () {
    return mergeDefs;
  }
});
Object.defineProperty(exports, "metricGroups", {
  enumerable: true,
  get: function () {
    return metricGroups;
  }
});
Object.defineProperty(exports, "metricReading", {
  enumerable: true,
  get: function () {
    return metricReading;
  }
});
Object.defineProperty(exports, "metricScales", {
  enumerable: true,
  get: function () {
    return metricScales;
  }
});
Object.defineProperty(exports, "metricTable", {
  enumerable: true,
  get: function () {
    return metricTable;
  }
});
Object.defineProperty(exports, "metricWords", {
  enumerable: true,
  get: function () {
    return metricWords;
  }
});
Object.defineProperty(exports, "modelInfoSchema", {
  enumerable: true,
  get: function () {
    return modelInfoSchema;
  }
});
Object.defineProperty(exports, "nameOf", {
  enumerable: true,
  get: function () {
    return nameOf;
  }
});
Object.defineProperty(exports, "noData", {
  enumerable: true,
  get: function () {
    return noData;
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
Object.defineProperty(exports, "nullable$1", {
  enumerable: true,
  get: function () {
    return nullable$1;
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
    return number$1;
  }
});
Object.defineProperty(exports, "number$1", {
  enumerable: true,
  get: function () {
    return number$2;
  }
});
Object.defineProperty(exports, "number$2", {
  enumerable: true,
  get: function () {
    return number$3;
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
Object.defineProperty(exports, "oneOf", {
  enumerable: true,
  get: function () {
    return oneOf$1;
  }
});
Object.defineProperty(exports, "optional", {
  enumerable: true,
  get: function () {
    return optional;
  }
});
Object.defineProperty(exports, "outermost", {
  enumerable: true,
  get: function () {
    return outermost;
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
    return own$1;
  }
});
Object.defineProperty(exports, "parseDocument", {
  enumerable: true,
  get: function () {
    return parseDocument;
  }
});
Object.defineProperty(exports, "parseDuration", {
  enumerable: true,
  get: function () {
    return parseDuration;
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
    return pick$1;
  }
});
Object.defineProperty(exports, "policySchema", {
  enumerable: true,
  get: function () {
    return policySchema;
  }
});
Object.defineProperty(exports, "positions", {
  enumerable: true,
  get: function () {
    return positions;
  }
});
Object.defineProperty(exports, "primaryMetricOf", {
  enumerable: true,
  get: function () {
    return primaryMetricOf;
  }
});
Object.defineProperty(exports, "primaryValue", {
  enumerable: true,
  get: function () {
    return primaryValue;
  }
});
Object.defineProperty(exports, "pythonKind", {
  enumerable: true,
  get: function () {
    return pythonKind;
  }
});
Object.defineProperty(exports, "pythonNumberText", {
  enumerable: true,
  get: function () {
    return pythonNumberText;
  }
});
Object.defineProperty(exports, "rawShape", {
  enumerable: true,
  get: function () {
    return rawShape;
  }
});
Object.defineProperty(exports, "readDefinition", {
  enumerable: true,
  get: function () {
    return readDefinition;
  }
});
Object.defineProperty(exports, "readFile", {
  enumerable: true,
  get: function () {
    return readFile;
  }
});
Object.defineProperty(exports, "readFiles", {
  enumerable: true,
  get: function () {
    return readFiles;
  }
});
Object.defineProperty(exports, "readJson", {
  enumerable: true,
  get: function () {
    return readJson;
  }
});
Object.defineProperty(exports, "readMapping", {
  enumerable: true,
  get: function () {
    return readMapping;
  }
});
Object.defineProperty(exports, "readRetired", {
  enumerable: true,
  get: function () {
    return readRetired;
  }
});
Object.defineProperty(exports, "readSettings", {
  enumerable: true,
  get: function () {
    return readSettings;
  }
});
Object.defineProperty(exports, "readTask", {
  enumerable: true,
  get: function () {
    return readTask;
  }
});
Object.defineProperty(exports, "readValue", {
  enumerable: true,
  get: function () {
    return readValue;
  }
});
Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});
Object.defineProperty(exports, "reason", {
  enumerable: true,
  get: function () {
    return reason;
  }
});
Object.defineProperty(exports, "reasonOf", {
  enumerable: true,
  get: function () {
    return reasonOf;
  }
});
Object.defineProperty(exports, "reasonShapes", {
  enumerable: true,
  get: function () {
    return reasonShapes;
  }
});
Object.defineProperty(exports, "record", {
  enumerable: true,
  get: function () {
    return record;
  }
});
Object.defineProperty(exports, "record$1", {
  enumerable: true,
  get: function () {
    return record$1;
  }
});
Object.defineProperty(exports, "recordEntries", {
  enumerable: true,
  get: function () {
    return recordEntries;
  }
});
Object.defineProperty(exports, "redact", {
  enumerable: true,
  get: function () {
    return redact;
  }
});
Object.defineProperty(exports, "relativePath", {
  enumerable: true,
  get: function () {
    return relativePath;
  }
});
Object.defineProperty(exports, "requirePolicy", {
  enumerable: true,
  get: function () {
    return requirePolicy;
  }
});
Object.defineProperty(exports, "required", {
  enumerable: true,
  get: function () {
    return required$1;
  }
});
Object.defineProperty(exports, "resultsSchema", {
  enumerable: true,
  get: function () {
    return resultsSchema;
  }
});
Object.defineProperty(exports, "retiredSchema", {
  enumerable: true,
  get: function () {
    return retiredSchema;
  }
});
Object.defineProperty(exports, "rewrittenParts", {
  enumerable: true,
  get: function () {
    return rewrittenParts;
  }
});
Object.defineProperty(exports, "rule", {
  enumerable: true,
  get: function () {
    return rule;
  }
});
Object.defineProperty(exports, "rulesMeaning", {
  enumerable: true,
  get: function () {
    return rulesMeaning;
  }
});
Object.defineProperty(exports, "run_command_exports", {
  enumerable: true,
  get: function () {
    return run_command_exports;
  }
});
Object.defineProperty(exports, "safeExtend", {
  enumerable: true,
  get: function () {
    return safeExtend;
  }
});
Object.defineProperty(exports, "secretsOf", {
  enumerable: true,
  get: function () {
    return secretsOf;
  }
});
Object.defineProperty(exports, "settingsUnknownKey", {
  enumerable: true,
  get: function () {
    return settingsUnknownKey;
  }
});
Object.defineProperty(exports, "severities", {
  enumerable: true,
  get: function () {
    return severities;
  }
});
Object.defineProperty(exports, "shallowClone", {
  enumerable: true,
  get: function () {
    return shallowClone;
  }
});
Object.defineProperty(exports, "shapeBadDuration", {
  enumerable: true,
  get: function () {
    return shapeBadDuration;
  }
});
Object.defineProperty(exports, "shapeBadName", {
  enumerable: true,
  get: function () {
    return shapeBadName;
  }
});
Object.defineProperty(exports, "shapeBadTimestamp", {
  enumerable: true,
  get: function () {
    return shapeBadTimestamp;
  }
});
Object.defineProperty(exports, "shapeLikelyTypo", {
  enumerable: true,
  get: function () {
    return shapeLikelyTypo;
  }
});
Object.defineProperty(exports, "shapeMissingField", {
  enumerable: true,
  get: function () {
    return shapeMissingField;
  }
});
Object.defineProperty(exports, "shapeNameCollision", {
  enumerable: true,
  get: function () {
    return shapeNameCollision;
  }
});
Object.defineProperty(exports, "shapeNotFinite", {
  enumerable: true,
  get: function () {
    return shapeNotFinite;
  }
});
Object.defineProperty(exports, "shapeNumberAsText", {
  enumerable: true,
  get: function () {
    return shapeNumberAsText;
  }
});
Object.defineProperty(exports, "shapeOutOfRange", {
  enumerable: true,
  get: function () {
    return shapeOutOfRange;
  }
});
Object.defineProperty(exports, "shapePassedOver", {
  enumerable: true,
  get: function () {
    return shapePassedOver;
  }
});
Object.defineProperty(exports, "shapePythonDiffers", {
  enumerable: true,
  get: function () {
    return shapePythonDiffers;
  }
});
Object.defineProperty(exports, "shapeQuoteVersion", {
  enumerable: true,
  get: function () {
    return shapeQuoteVersion;
  }
});
Object.defineProperty(exports, "shapeUnknownValue", {
  enumerable: true,
  get: function () {
    return shapeUnknownValue;
  }
});
Object.defineProperty(exports, "shapeUnread", {
  enumerable: true,
  get: function () {
    return shapeUnread;
  }
});
Object.defineProperty(exports, "shapeUnsafeInteger", {
  enumerable: true,
  get: function () {
    return shapeUnsafeInteger;
  }
});
Object.defineProperty(exports, "shapeWrongType", {
  enumerable: true,
  get: function () {
    return shapeWrongType;
  }
});
Object.defineProperty(exports, "significances", {
  enumerable: true,
  get: function () {
    return significances;
  }
});
Object.defineProperty(exports, "similarNames", {
  enumerable: true,
  get: function () {
    return similarNames;
  }
});
Object.defineProperty(exports, "singlePolicy", {
  enumerable: true,
  get: function () {
    return singlePolicy;
  }
});
Object.defineProperty(exports, "sizeLimit", {
  enumerable: true,
  get: function () {
    return sizeLimit;
  }
});
Object.defineProperty(exports, "sortedEntries", {
  enumerable: true,
  get: function () {
    return sortedEntries;
  }
});
Object.defineProperty(exports, "standardProps", {
  enumerable: true,
  get: function () {
    return standardProps;
  }
});
Object.defineProperty(exports, "statedIn", {
  enumerable: true,
  get: function () {
    return statedIn;
  }
});
Object.defineProperty(exports, "statesZone", {
  enumerable: true,
  get: function () {
    return statesZone;
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
    return string$1;
  }
});
Object.defineProperty(exports, "stringify", {
  enumerable: true,
  get: function () {
    return stringify;
  }
});
Object.defineProperty(exports, "stringifyPrimitive", {
  enumerable: true,
  get: function () {
    return stringifyPrimitive;
  }
});
Object.defineProperty(exports, "syntaxAlias", {
  enumerable: true,
  get: function () {
    return syntaxAlias;
  }
});
Object.defineProperty(exports, "syntaxConflictMarker", {
  enumerable: true,
  get: function () {
    return syntaxConflictMarker;
  }
});
Object.defineProperty(exports, "syntaxControlCharacter", {
  enumerable: true,
  get: function () {
    return syntaxControlCharacter;
  }
});
Object.defineProperty(exports, "syntaxDirective", {
  enumerable: true,
  get: function () {
    return syntaxDirective;
  }
});
Object.defineProperty(exports, "syntaxDuplicateKey", {
  enumerable: true,
  get: function () {
    return syntaxDuplicateKey;
  }
});
Object.defineProperty(exports, "syntaxEncoding", {
  enumerable: true,
  get: function () {
    return syntaxEncoding;
  }
});
Object.defineProperty(exports, "syntaxJsonNan", {
  enumerable: true,
  get: function () {
    return syntaxJsonNan;
  }
});
Object.defineProperty(exports, "syntaxKeyType", {
  enumerable: true,
  get: function () {
    return syntaxKeyType;
  }
});
Object.defineProperty(exports, "syntaxLfsPointer", {
  enumerable: true,
  get: function () {
    return syntaxLfsPointer;
  }
});
Object.defineProperty(exports, "syntaxMergeKey", {
  enumerable: true,
  get: function () {
    return syntaxMergeKey;
  }
});
Object.defineProperty(exports, "syntaxMultipleDocuments", {
  enumerable: true,
  get: function () {
    return syntaxMultipleDocuments;
  }
});
Object.defineProperty(exports, "syntaxNotAMapping", {
  enumerable: true,
  get: function () {
    return syntaxNotAMapping;
  }
});
Object.defineProperty(exports, "syntaxReservedKey", {
  enumerable: true,
  get: function () {
    return syntaxReservedKey;
  }
});
Object.defineProperty(exports, "syntaxSubmodule", {
  enumerable: true,
  get: function () {
    return syntaxSubmodule;
  }
});
Object.defineProperty(exports, "syntaxSymlink", {
  enumerable: true,
  get: function () {
    return syntaxSymlink;
  }
});
Object.defineProperty(exports, "syntaxTab", {
  enumerable: true,
  get: function () {
    return syntaxTab;
  }
});
Object.defineProperty(exports, "syntaxTag", {
  enumerable: true,
  get: function () {
    return syntaxTag;
  }
});
Object.defineProperty(exports, "syntaxTooDeep", {
  enumerable: true,
  get: function () {
    return syntaxTooDeep;
  }
});
Object.defineProperty(exports, "syntaxTooLarge", {
  enumerable: true,
  get: function () {
    return syntaxTooLarge;
  }
});
Object.defineProperty(exports, "syntaxTooManyKeys", {
  enumerable: true,
  get: function () {
    return syntaxTooManyKeys;
  }
});
Object.defineProperty(exports, "syntaxUnreadable", {
  enumerable: true,
  get: function () {
    return syntaxUnreadable;
  }
});
Object.defineProperty(exports, "taskDirectories", {
  enumerable: true,
  get: function () {
    return taskDirectories;
  }
});
Object.defineProperty(exports, "taskHidden", {
  enumerable: true,
  get: function () {
    return taskHidden;
  }
});
Object.defineProperty(exports, "taskNameOf", {
  enumerable: true,
  get: function () {
    return taskNameOf;
  }
});
Object.defineProperty(exports, "taskPassedOver", {
  enumerable: true,
  get: function () {
    return taskPassedOver;
  }
});
Object.defineProperty(exports, "taskSchema", {
  enumerable: true,
  get: function () {
    return taskSchema;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text$2;
  }
});
Object.defineProperty(exports, "unknown", {
  enumerable: true,
  get: function () {
    return unknown;
  }
});
Object.defineProperty(exports, "utf8", {
  enumerable: true,
  get: function () {
    return utf8;
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
Object.defineProperty(exports, "versionFacts", {
  enumerable: true,
  get: function () {
    return versionFacts;
  }
});
Object.defineProperty(exports, "versionsOf", {
  enumerable: true,
  get: function () {
    return versionsOf;
  }
});
Object.defineProperty(exports, "withOverrides", {
  enumerable: true,
  get: function () {
    return withOverrides;
  }
});
Object.defineProperty(exports, "withPolicyFile", {
  enumerable: true,
  get: function () {
    return withPolicyFile;
  }
});
Object.defineProperty(exports, "withoutValues", {
  enumerable: true,
  get: function () {
    return withoutValues;
  }
});
Object.defineProperty(exports, "workingFolder", {
  enumerable: true,
  get: function () {
    return workingFolder;
  }
});
Object.defineProperty(exports, "worseEnd", {
  enumerable: true,
  get: function () {
    return worseEnd;
  }
});
Object.defineProperty(exports, "worsening", {
  enumerable: true,
  get: function () {
    return worsening;
  }
});