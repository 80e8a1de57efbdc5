const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_git = require("./git.js");
const require_find_task = require("./commands-find-task.js");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_os = require("node:os");

// src/adapters/local/state.ts
/**
* Where things are kept that concern this work tree and this person alone: in git's own folder, which is never committed and
* which a pull request cannot write to; without git in the folder for state of the XDG base directories.
*/
async function stateFolder(workingDirectory, env) {
	const repository = await require_git.findRepository(workingDirectory);
	if (repository !== null) return (0, node_path.join)(repository.gitDirectory, "tunegate");
	const stated = env["XDG_STATE_HOME"];
	const home = stated !== void 0 && (0, node_path.isAbsolute)(stated) ? stated : (0, node_path.join)(env["HOME"] ?? (0, node_os.homedir)(), ".local", "state");
	const id = (0, node_crypto.createHash)("sha256").update(workingDirectory).digest("hex").slice(0, 16);
	return (0, node_path.join)(home, "tunegate", id);
}
/** The path of the task that `use` has remembered, null when there is none. */
function readCurrentTask(folder) {
	try {
		const [path = ""] = (0, node_fs.readFileSync)((0, node_path.join)(folder, "current"), "utf8").split("\n");
		return path === "" ? null : path;
	} catch (error) {
		if (require_reading.codeOf(error) === "ENOENT" || require_reading.codeOf(error) === "ENOTDIR") return null;
		throw new require_start.OperationError(`Cannot read what is in use: ${require_reading.reasonOf(error)}.`, { cause: error });
	}
}
/** Remembers a task by its path; `.` is the working directory itself. */
function writeCurrentTask(folder, path) {
	try {
		(0, node_fs.mkdirSync)(folder, { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, "current"), `${path}\n`);
	} catch (error) {
		throw new require_start.OperationError(`Cannot remember the task: ${require_reading.reasonOf(error)}.`, { cause: error });
	}
}

// src/adapters/local/write-disk.ts
const realDisk = {
	mkdir: (path) => (0, node_fs.mkdirSync)(path),
	write: (path, bytes, mode) => {
		const file = (0, node_fs.openSync)(path, "wx", mode);
		try {
			for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(file, bytes, done);
			if (mode !== 438) (0, node_fs.fchmodSync)(file, mode);
			(0, node_fs.fsyncSync)(file);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	},
	rename: (from, to) => (0, node_fs.renameSync)(from, to),
	remove: (path) => (0, node_fs.rmSync)(path, {
		recursive: true,
		force: true
	}),
	sync: (folder) => {
		if (node_process.default.platform === "win32") return;
		const file = (0, node_fs.openSync)(folder, "r");
		try {
			(0, node_fs.fsyncSync)(file);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}
};

// src/adapters/local/write-plan.ts
const segment = /^(?!\.{1,2}$)[^/\\\0]+$/;
/**
* The steps that make the changes, in order: what is new goes with the topmost folder that is missing, as one step; then the
* files, in the order given. Looks at the disk and changes nothing. Throws OperationError when a change does not fit it.
*/
function planSteps(root, changes) {
	const folders = /* @__PURE__ */ new Map();
	const files = [];
	for (const { path, before, after } of changes) {
		const parts = path.split("/");
		if (!parts.every((part) => segment.test(part))) throw new require_start.OperationError(`${path} is no path to write to.`);
		const missing = missingFolder(root, parts);
		if (missing === null) {
			files.push({
				kind: "file",
				path,
				before,
				after,
				mode: checkFile(root, path, before)
			});
			continue;
		}
		if (before !== null) throw new require_start.OperationError(`${path} is gone: it was there when the command began.`);
		const inside = folders.get(missing) ?? [];
		inside.push([path.slice(missing.length + 1), after]);
		folders.set(missing, inside);
	}
	return [...[...folders].map(([path, inside]) => ({
		kind: "folder",
		path,
		files: inside
	})), ...files];
}
/** The topmost folder on the way to a file that is not there, null when all are. A link on the way is refused. */
function missingFolder(root, parts) {
	for (let count = 1; count < parts.length; count++) {
		const path = parts.slice(0, count).join("/");
		const status = (0, node_fs.lstatSync)((0, node_path.join)(root, path), { throwIfNoEntry: false });
		if (status === void 0) return path;
		if (!status.isDirectory()) throw new require_start.OperationError(`${path} is no folder, so nothing is written there.`);
	}
	return null;
}
/** The mode that the file is to have. It must stand as it was read, or not at all. */
function checkFile(root, path, before) {
	const status = (0, node_fs.lstatSync)((0, node_path.join)(root, path), { throwIfNoEntry: false });
	if (status === void 0) {
		if (before === null) return 438;
		throw new require_start.OperationError(`${path} is gone: it was there when the command began.`);
	}
	if (!status.isFile()) throw new require_start.OperationError(`${path} is no regular file, so nothing is written there.`);
	if (before === null) throw new require_start.OperationError(`${path} already exists and is not overwritten.`);
	if (!same(readBytes(root, path), before)) throw new require_start.OperationError(`${path} was changed by someone else meanwhile. Nothing was written.`);
	return status.mode & 511;
}
function readBytes(root, path) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(root, path));
	} catch (error) {
		const reason = require_reading.codeOf(error) === null ? String(error) : require_reading.reasonOf(error);
		throw new require_start.OperationError(`Cannot read ${path}: ${reason}`, { cause: error });
	}
}
const same = (a, b) => Buffer.compare(a, b) === 0;

// src/adapters/local/write.ts
/**
* Writes files below `root` (absolute) all or none. New content goes into temporaries beside its place, with copies of what
* it replaces; then a journal in `stateFolder` (absolute, outside of the tree that others share) says what to rename to what;
* then come the renames, new folders first and whole. Opening finishes, or takes back, what an earlier run that was ended in
* the midst has left, so it comes before anything is read. Every file is whole at every moment.
*/
function openFileWriter(root, stateFolder, disk = realDisk) {
	const journalFile = (0, node_path.join)(stateFolder, "journal.json");
	recover(journalFile, disk);
	return { apply: (changes) => {
		if (changes.length === 0) return;
		const steps = planSteps(root, changes);
		const moves = steps.map((step, index) => moveOf(root, step, index));
		const made = [];
		begin(journalFile, disk, {
			pid: node_process.default.pid,
			ready: false,
			moves
		});
		try {
			for (const [index, step] of steps.entries()) stage(step, moves[index], disk);
			replaceJournal(journalFile, disk, {
				pid: node_process.default.pid,
				ready: true,
				moves
			});
			commit(moves, made, disk);
		} catch (error) {
			takeBack(moves, made, disk, error);
			removeJournal(journalFile, disk);
			throw new require_start.OperationError(`Nothing was written: ${require_reading.reasonOf(error)}.`, { cause: error });
		}
		removeJournal(journalFile, disk);
	} };
}
function moveOf(root, step, index) {
	const to = (0, node_path.join)(root, step.path);
	const beside = (0, node_path.join)((0, node_path.dirname)(to), `.tunegate-${node_process.default.pid}-${index}`);
	const replaces = step.kind === "file" && step.before !== null;
	return {
		from: `${beside}.new.tmp`,
		to,
		old: replaces ? `${beside}.old.tmp` : null
	};
}
function stage(step, move, disk) {
	if (move === void 0) return;
	if (step.kind === "file") {
		stageFile(step, move, disk);
		return;
	}
	disk.mkdir(move.from);
	const folders = /* @__PURE__ */ new Set([move.from]);
	for (const [path, bytes] of step.files) {
		for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
			const folder = (0, node_path.join)(move.from, path.slice(0, end));
			if (!folders.has(folder)) disk.mkdir(folder);
			folders.add(folder);
		}
		disk.write((0, node_path.join)(move.from, path), bytes, 438);
	}
	for (const folder of folders) disk.sync(folder);
}
function stageFile(step, move, disk) {
	disk.write(move.from, step.after, step.mode);
	if (move.old !== null && step.before !== null) disk.write(move.old, step.before, step.mode);
	disk.sync((0, node_path.dirname)(move.to));
}
/** @param made gets each move once it is made */
function commit(moves, made, disk) {
	for (const move of moves) {
		disk.rename(move.from, move.to);
		made.push(move);
	}
	for (const folder of new Set(moves.map(({ to }) => (0, node_path.dirname)(to)))) disk.sync(folder);
	for (const { old } of moves) if (old !== null) disk.remove(old);
}
/** Puts back what was there, and clears the temporaries away. */
function takeBack(moves, made, disk, why) {
	try {
		for (const { from, to, old } of made.toReversed()) disk.rename(old ?? to, old === null ? from : to);
		clear(moves, disk);
	} catch (error) {
		throw new require_start.OperationError(`The write failed (${require_reading.reasonOf(why)}) and could not be taken back (${require_reading.reasonOf(error)}): the next command finishes it.`, { cause: error });
	}
}
function clear(moves, disk) {
	for (const { from, old } of moves) {
		disk.remove(from);
		if (old !== null) disk.remove(old);
	}
}
/** Makes the journal; two runs at once are kept apart by its being there. */
function begin(file, disk, journal) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(file), { recursive: true });
		disk.write(file, bytesOf(journal), 438);
	} catch (error) {
		if (require_reading.codeOf(error) === "EEXIST") throw new require_start.OperationError("Another tunegate is writing here at this moment. Try again.", { cause: error });
		throw new require_start.OperationError(`Nothing was written: ${require_reading.reasonOf(error)}.`, { cause: error });
	}
}
function replaceJournal(file, disk, journal) {
	const next = nextOf(file);
	disk.remove(next);
	disk.write(next, bytesOf(journal), 438);
	disk.rename(next, file);
	disk.sync((0, node_path.dirname)(file));
}
/** Where the journal's next state is written before it takes the place of the last. */
const nextOf = (file) => `${file}.next`;
function removeJournal(file, disk) {
	disk.remove(nextOf(file));
	disk.remove(file);
}
const bytesOf = (journal) => Buffer.from(JSON.stringify(journal));
/** Finishes or takes back what a run that was ended left behind. */
function recover(file, disk) {
	if (!(0, node_fs.existsSync)(file)) return;
	const journal = readJournal(file);
	if (journal !== null && isRunning(journal.pid)) throw new require_start.OperationError(`Another tunegate (process ${journal.pid}) is writing here at this moment. If there is none, remove ${file}.`);
	try {
		const moves = journal?.moves ?? [];
		if (journal?.ready === true) commit(moves.filter(({ from }) => (0, node_fs.existsSync)(from)), [], disk);
		clear(moves, disk);
		removeJournal(file, disk);
	} catch (error) {
		throw new require_start.OperationError(`A write that was broken off cannot be finished: ${require_reading.reasonOf(error)}.`, { cause: error });
	}
}
/** Null for a journal that was cut off while it was made: then nothing else had begun. */
function readJournal(file) {
	try {
		const value = JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
		return isJournal(value) ? value : null;
	} catch {
		return null;
	}
}
function isJournal(value) {
	if (typeof value !== "object" || value === null || !("moves" in value) || !("pid" in value)) return false;
	const { moves, pid } = value;
	return "ready" in value && typeof value.ready === "boolean" && typeof pid === "number" && Array.isArray(moves) && moves.every(isMove);
}
const isMove = (value) => typeof value === "object" && value !== null && "from" in value && typeof value.from === "string" && "to" in value && typeof value.to === "string" && "old" in value && (value.old === null || typeof value.old === "string");
function isRunning(pid) {
	if (pid === node_process.default.pid) return false;
	try {
		node_process.default.kill(pid, 0);
		return true;
	} catch (error) {
		return require_reading.codeOf(error) === "EPERM";
	}
}

// src/cli/workplace.ts
async function openWorkplace(invocation) {
	const state = await stateFolder(invocation.workingDirectory, invocation.env);
	const writer = openFileWriter(invocation.workingDirectory, state);
	const snapshot = await require_git.openWorkingDirectory(invocation.workingDirectory);
	const { settings, style } = await require_reading.singlePolicy(snapshot, invocation);
	return {
		snapshot,
		state,
		writer,
		settings,
		style
	};
}
/** The task that the first positional names, else the one that is meant. */
async function openTask(invocation, { snapshot, state }) {
	const [named] = invocation.positionals;
	const path = named ?? await meantTask(invocation, snapshot, state);
	const { record, findings } = await require_find_task.findTask(snapshot, path);
	return {
		snapshot,
		entries: await snapshot.entries([""]),
		record,
		findings,
		now: invocation.now
	};
}
/** The task of the working directory itself, the only one, the one in use, or the one that a person chooses when asked. */
async function meantTask(invocation, snapshot, state) {
	const directories = require_reading.taskDirectories(await snapshot.entries([""]));
	const [first, ...others] = directories;
	if (first === "") return ".";
	const current = pathInUse(invocation.workingDirectory, state);
	if (current !== null && directories.includes(current)) return current;
	if (first !== void 0 && others.length === 0) return first;
	if (invocation.interactive && first !== void 0) {
		const { choose } = await Promise.resolve().then(() => require("./adapters-local-prompt.js"));
		const chosen = await choose("Task: ", directories);
		if (chosen !== null) return chosen;
	}
	throw new require_start.UsageError(current === null ? "Which task? Name one, or remember one with tunegate use <task>." : `The task in use, ${current}, is not here any more. Name one, or choose with tunegate use <task>.`);
}
/** The path of the task in use from the working directory; null when none is in use there. */
function pathInUse(workingDirectory, state) {
	const absolute = readCurrentTask(state);
	if (absolute === null) return null;
	const path = (0, node_path.relative)(workingDirectory, absolute);
	return path === ".." || path.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(path) ? null : path.split(node_path.sep).join("/");
}
/** Writes what a command has worked out, and says so. */
async function finish(invocation, { writer, style }, command, task, work) {
	writer.apply(work.changes);
	const files = work.changes.map(({ path, before }) => ({
		path,
		kind: before === null ? "created" : "changed"
	}));
	const document = {
		schema: "tunegate.work/1",
		tool: require_start.tool,
		command,
		exitCode: work.exitCode,
		task,
		version: work.version,
		files: files.toSorted((a, b) => a.path < b.path ? -1 : 1),
		notes: work.notes,
		commands: work.commands,
		gates: work.gates
	};
	invocation.progress.end();
	return {
		text: await writers[style.format](document, style),
		exitCode: work.exitCode
	};
}
const writers = {
	terminal: async (document, style) => (await Promise.resolve().then(() => require("./render-terminal-daily-work.js"))).renderWorkTerminal(document, style),
	json: async (document, style) => (await Promise.resolve().then(() => require("./render-json-daily-work.js"))).renderWorkJson(document, style)
};
/** A task by both of its names. */
const labelOf = ({ record }) => ({
	path: record.path,
	taskName: require_reading.taskNameOf(record) || "."
});
/** A flag's text, null when it was not given. */
function textFlag({ flags }, name) {
	const value = flags[name];
	return typeof value === "string" ? value : null;
}

Object.defineProperty(exports, "finish", {
  enumerable: true,
  get: function () {
    return finish;
  }
});
Object.defineProperty(exports, "labelOf", {
  enumerable: true,
  get: function () {
    return labelOf;
  }
});
Object.defineProperty(exports, "meantTask", {
  enumerable: true,
  get: function () {
    return meantTask;
  }
});
Object.defineProperty(exports, "openTask", {
  enumerable: true,
  get: function () {
    return openTask;
  }
});
Object.defineProperty(exports, "openWorkplace", {
  enumerable: true,
  get: function () {
    return openWorkplace;
  }
});
Object.defineProperty(exports, "pathInUse", {
  enumerable: true,
  get: function () {
    return pathInUse;
  }
});
Object.defineProperty(exports, "stateFolder", {
  enumerable: true,
  get: function () {
    return stateFolder;
  }
});
Object.defineProperty(exports, "textFlag", {
  enumerable: true,
  get: function () {
    return textFlag;
  }
});
Object.defineProperty(exports, "writeCurrentTask", {
  enumerable: true,
  get: function () {
    return writeCurrentTask;
  }
});