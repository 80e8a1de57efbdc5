#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_tty = require("node:tty");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_vm = require("node:vm");

// src/cli/code-cache.ts
/**
* Keeps the compiled code of what a command runs, so that its next start need not compile it again: a third of the time
* that a small report takes. Node's own `enableCompileCache` is not in Node 20, and keeps no function that is called only
* after loading. `scripts` is the folder of the chunks, the only files concerned; run from source there are none.
*
* Whoever can write the cache can have code run: it lies in the user's own folder, and one of somebody else, or one that
* others may write to, is not used. Any trouble means no cache, never an error.
*/
function cacheCode(scripts, command, env) {
	const folder = ownFolder(command, env);
	const compile = Reflect.get(node_module.default.prototype, "_compile");
	if (folder === null || typeof compile !== "function") return;
	const fresh = [];
	const compiling = function(source, file, ...more) {
		if ((0, node_path.dirname)(file) !== scripts) return Reflect.apply(compile, this, [
			source,
			file,
			...more
		]);
		const compiled = compiledWith(folder, source, file);
		if (!compiled.known) fresh.push(compiled);
		const load = (id) => this.require(id);
		const run = compiled.script.runInThisContext();
		return Reflect.apply(run, this.exports, [
			this.exports,
			load,
			this,
			file,
			scripts
		]);
	};
	Reflect.set(node_module.default.prototype, "_compile", compiling);
	node_process.default.once("exit", () => {
		for (const compiled of fresh) keep(compiled);
	});
}
const stampLength = 64;
function compiledWith(folder, source, file) {
	const place = (0, node_path.join)(folder, (0, node_path.basename)(file));
	const { ctimeMs, size, ino } = (0, node_fs.statSync)(file);
	const stamp = `${ctimeMs} ${size} ${ino}`.slice(0, stampLength).padEnd(stampLength);
	const cachedData = cached(place, stamp);
	const options = cachedData === null ? { filename: file } : {
		filename: file,
		cachedData
	};
	const script = new node_vm.Script(node_module.default.wrap(source), options);
	return {
		script,
		place,
		stamp,
		known: cachedData !== null && script.cachedDataRejected === false
	};
}
function cached(place, stamp) {
	try {
		const bytes = (0, node_fs.readFileSync)(place);
		return bytes.toString("latin1", 0, stampLength) === stamp ? bytes.subarray(stampLength) : null;
	} catch {
		return null;
	}
}
/** Written beside and moved, so that a second process never reads half of it. */
function keep({ script, place, stamp }) {
	try {
		const half = `${place}.${node_process.default.pid}`;
		const bytes = Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]);
		(0, node_fs.writeFileSync)(half, bytes, { mode: 384 });
		(0, node_fs.renameSync)(half, place);
	} catch {}
}
/** Each command has its own: the code of those functions that it runs. Null where there is no safe place. */
function ownFolder(command, env) {
	if (!/^[a-z-]{1,20}$/.test(command) || env["NODE_DISABLE_COMPILE_CACHE"] === "1") return null;
	try {
		const given = env["XDG_CACHE_HOME"] ?? "";
		const base = (0, node_path.isAbsolute)(given) ? given : (0, node_path.join)((0, node_os.homedir)(), ".cache");
		const folder = (0, node_path.join)(base, "tunegate", `${node_process.default.version}-${node_process.default.arch}`, command);
		(0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
		const { uid, mode } = (0, node_fs.lstatSync)(folder);
		return node_process.default.geteuid === void 0 || node_process.default.geteuid() === uid && (mode & 18) === 0 ? folder : null;
	} catch {
		return null;
	}
}

// src/cli.ts
node_process.default.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
function fail(error) {
	node_process.default.stderr.write(`tunegate: ${String(error)}\n`);
	node_process.default.exitCode = 3;
}
cacheCode((0, node_path.join)(__dirname, "chunks"), node_process.default.argv[2] ?? "help", node_process.default.env);
Promise.resolve().then(() => require("./chunks/start.js")).then((n) => n.main_exports).then(({ main }) => main({
	args: node_process.default.argv.slice(2),
	env: node_process.default.env,
	cwd: node_process.default.cwd(),
	stdout: node_process.default.stdout,
	stderr: node_process.default.stderr,
	inputIsTerminal: () => (0, node_tty.isatty)(0)
})).then((status) => {
	node_process.default.exitCode = status;
}, fail);
