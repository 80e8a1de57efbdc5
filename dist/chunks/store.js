const require_start = require("./start.js");
const require_working_tree = require("./working-tree.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");

// src/adapters/local/store.ts
/** Configuration of the user's clone that a fetch elsewhere needs to reach the same server as the same user. */
const NETWORK_SETTINGS = "^(http|credential|url)\\.|^core\\.(sshcommand|askpass|gitproxy)$|^ssh\\.|^remote\\..*\\.(url|proxy)$";
/** What can be asked of a server: an id or the name of a ref; not `HEAD~1`. */
const SERVER_NAME = /^(?!.*\.\.)\w[\w./+-]*$/;
/**
* Opens the objects of `repository`. What has to be fetched goes into a private bare repository in the system's temporary
* folder, which borrows the clone's objects: a fetch into the clone itself could turn it shallow (HAZARDS A23).
*/
async function openStore(repository) {
	let borrowed = isPartial(repository) ? await borrow(repository) : null;
	let count = 0;
	const call = () => borrowed === null ? repository : {
		cwd: repository.cwd,
		gitDirectory: borrowed
	};
	const fetch = async (wanted) => {
		borrowed ??= await borrow(repository);
		const refs = wanted.map((one) => `+${one}:refs/tunegate/${count++}`);
		return fetchInto(borrowed, repository, refs);
	};
	const find = (revision) => require_working_tree.findCommit(require_working_tree.isObjectId(revision) ? call() : repository, revision);
	return {
		repository,
		call,
		workTree: () => ({
			cwd: repository.cwd,
			env: borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0, node_path.join)(borrowed, "objects") }
		}),
		fetch,
		find,
		commit: async (revision) => {
			const here = await find(revision) ?? await find(`refs/remotes/origin/${revision}`);
			if (here !== null) return here;
			if (!SERVER_NAME.test(revision)) throw missingCommit(revision, "no such revision");
			const reference = `refs/tunegate/${count}`;
			const failure = await fetch([revision]);
			const fetched = failure === null ? await require_working_tree.findCommit(call(), reference) : null;
			if (fetched === null) throw missingCommit(revision, failure);
			return fetched;
		},
		close: () => {
			if (borrowed !== null) (0, node_fs.rmSync)(borrowed, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	};
}
function missingCommit(revision, failure) {
	const what = require_working_tree.isObjectId(revision) ? `The commit ${revision}` : `The revision "${revision}"`;
	const fetching = require_working_tree.isObjectId(revision) ? `git fetch origin ${revision}` : "git fetch origin with its name";
	return new require_start.OperationError(`${what} is not in this clone and could not be fetched (${failure ?? "the server sent something else"}). Either check out with more history (fetch-depth: 0 of actions/checkout), or run ${fetching} before.`);
}
function isPartial(repository) {
	try {
		return /^\s*(?:promisor|partialclone)\s*=/im.test((0, node_fs.readFileSync)((0, node_path.join)(repository.commonDirectory, "config"), "utf8"));
	} catch {
		return false;
	}
}
/** An empty bare repository that sees all objects of `repository`, and the same edge of history. */
async function borrow(repository) {
	const directory = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "tunegate-"));
	try {
		const sha256 = (await require_working_tree.tryGit(["rev-parse", "--show-object-format"], repository)).output.toString("utf8").trim() === "sha256" ? ["--object-format=sha256"] : [];
		await require_working_tree.git([
			"init",
			"--bare",
			"--quiet",
			"--template=",
			...sha256,
			directory
		], { cwd: repository.cwd });
		(0, node_fs.writeFileSync)((0, node_path.join)(directory, "objects", "info", "alternates"), `${(0, node_path.join)(repository.commonDirectory, "objects")}\n`);
		if (repository.shallow) (0, node_fs.copyFileSync)((0, node_path.join)(repository.commonDirectory, "shallow"), (0, node_path.join)(directory, "shallow"));
		return directory;
	} catch (error) {
		(0, node_fs.rmSync)(directory, {
			recursive: true,
			force: true
		});
		if (error instanceof require_start.OperationError) throw error;
		throw new require_start.OperationError("No private repository could be made for fetching.", { cause: error });
	}
}
async function fetchInto(directory, repository, refs) {
	const settings = await networkSettings(repository);
	const url = remoteUrl(settings);
	if (url === null) return "the clone has no remote";
	const depth = repository.shallow ? ["--depth=1"] : [];
	const patience = [
		"-c",
		"http.lowSpeedLimit=1000",
		"-c",
		"http.lowSpeedTime=30"
	];
	const all = isPartial(repository) ? ["-c", "fetch.negotiationAlgorithm=noop"] : [];
	const result = await require_working_tree.tryGit([
		...patience,
		...all,
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		...depth,
		"--",
		url,
		...refs
	], {
		cwd: repository.cwd,
		gitDirectory: directory,
		env: configurationVariables(settings)
	});
	return result.status === 0 ? null : require_working_tree.complaint(result);
}
/** What the clone's own configuration says on its server; global settings hold for the private repository anyway. */
async function networkSettings(repository) {
	const items = require_working_tree.fields((await require_working_tree.tryGit([
		"config",
		"--show-scope",
		"-z",
		"--get-regexp",
		NETWORK_SETTINGS
	], repository)).output);
	const settings = [];
	for (let index = 0; index + 1 < items.length; index += 2) {
		const [key = "", ...value] = (items[index + 1] ?? "").split("\n");
		if (items[index] === "local" || items[index] === "worktree") settings.push([key, value.join("\n")]);
	}
	return settings;
}
function remoteUrl(settings) {
	const urls = settings.filter(([key]) => /^remote\..*\.url$/.test(key));
	const [, url] = urls.find(([key]) => key === "remote.origin.url") ?? urls[0] ?? [];
	return url ?? null;
}
/** In the environment and not among the arguments, which other users of the machine can see: a token may be in them. */
function configurationVariables(settings) {
	const variables = { GIT_CONFIG_COUNT: String(settings.length) };
	for (const [index, [key, value]] of settings.entries()) {
		variables[`GIT_CONFIG_KEY_${index}`] = key;
		variables[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return variables;
}

Object.defineProperty(exports, "openStore", {
  enumerable: true,
  get: function () {
    return openStore;
  }
});