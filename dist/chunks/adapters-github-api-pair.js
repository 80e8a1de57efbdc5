const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_git = require("./git.js");
const require_action = require("../action.js");
const require_api_history = require("./adapters-github-api-history.js");
let node_buffer = require("node:buffer");
let node_crypto = require("node:crypto");

// src/adapters/github/blobs.ts
/** GraphQL cuts text at 512,000 bytes; an answer of all blobs together should stay small. */
const textBytes = 4e5;
const queryBytes = 4e6;
const queryBlobs = 100;
const texts = require_reading.object({ repository: require_reading.record$1(require_reading.string(), require_reading.nullable$1(require_reading.object({ text: require_reading.optional(require_reading.nullable$1(require_reading.string())) }))) });
const blob = require_reading.object({
	content: require_reading.string(),
	encoding: require_reading.string()
});
function blobReader(github, at) {
	const known = /* @__PURE__ */ new Map();
	let waiting = [];
	let fetched = null;
	const fetchWaiting = async () => {
		await new Promise((resolve) => setImmediate(resolve));
		const wanted = waiting;
		waiting = [];
		fetched = null;
		return readAll(github, at, wanted);
	};
	const one = async (id, batch) => {
		const bytes = (await batch).get(id);
		if (bytes === void 0) throw new require_start.OperationError(`GitHub did not give the object ${id}.`);
		return bytes;
	};
	return { read: async (blobs) => {
		for (const wanted of blobs) {
			if (known.has(wanted.id)) continue;
			waiting.push(wanted);
			fetched ??= fetchWaiting();
			known.set(wanted.id, one(wanted.id, fetched));
		}
		const ids = [...new Set(blobs.map(({ id }) => id))];
		return new Map(await Promise.all(ids.map(async (id) => [id, await (known.get(id) ?? missing(id))])));
	} };
}
const missing = (id) => Promise.reject(new require_start.OperationError(`No object ${id}.`));
/** Small ones a hundred at a time over GraphQL, which spares the token's 1,000 requests an hour; the others one by one. */
async function readAll(github, at, wanted) {
	const found = /* @__PURE__ */ new Map();
	await Promise.all(chunks(wanted).map(async (ids) => {
		for (const [id, bytes] of await readTexts(github, at, ids)) found.set(id, bytes);
	}));
	const rest = wanted.filter(({ id }) => !found.has(id));
	await Promise.all(rest.map(async ({ id }) => found.set(id, await readBlob(github, at, id))));
	return found;
}
function chunks(wanted) {
	const result = [];
	let room = 0;
	for (const { id, size } of wanted) {
		if (size === null || size > textBytes) continue;
		const last = result.at(-1);
		if (last === void 0 || last.length === queryBlobs || size > room) {
			result.push([id]);
			room = queryBytes - size;
		} else {
			last.push(id);
			room -= size;
		}
	}
	return result;
}
/**
* The files whose text is exactly their bytes. GraphQL decodes texts, which damages a binary file or another encoding:
* those are left out.
*/
async function readTexts(github, at, ids) {
	const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`).join(" ")} } }`;
	const { repository } = require_action.checked(texts, await github.graphql(query, {
		owner: at.owner,
		repo: at.repo
	}));
	const found = /* @__PURE__ */ new Map();
	ids.forEach((id, index) => {
		const text = repository[`b${index}`]?.text;
		if (typeof text !== "string") return;
		const bytes = node_buffer.Buffer.from(text);
		if (idOf(bytes) === id) found.set(id, bytes);
	});
	return found;
}
async function readBlob(github, at, id) {
	const { data } = await github.rest.git.getBlob({
		...at,
		file_sha: id
	});
	const { content, encoding } = require_action.checked(blob, data);
	const bytes = node_buffer.Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
	if (idOf(bytes) !== id) throw new require_start.OperationError(`GitHub gave another content for the object ${id}.`);
	return bytes;
}
/** The id that git gives to a blob of these bytes. */
const idOf = (bytes) => (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

// src/adapters/github/trees.ts
const id = require_reading.string().check(require_reading._regex(/^[0-9a-f]{40}$/));
const commit = require_reading.object({
	sha: id,
	tree: require_reading.object({ sha: id }),
	parents: require_reading.array(require_reading.object({ sha: id }))
});
const tree = require_reading.object({
	truncated: require_reading.boolean(),
	tree: require_reading.array(require_reading.object({
		path: require_reading.string(),
		mode: require_reading.string(),
		type: require_reading.string(),
		sha: id,
		size: require_reading.optional(require_reading.number$1())
	}))
});
/** The token has 1,000 requests an hour. A repository that needs more listings than this needs a checkout. */
const mostListings = 200;
/** A commit by its full id. */
async function readCommit(github, at, sha) {
	const { data } = await github.rest.git.getCommit({
		...at,
		commit_sha: sha
	});
	const found = require_action.checked(commit, data);
	return {
		sha: found.sha,
		tree: found.tree.sha,
		parents: found.parents.map((parent) => parent.sha)
	};
}
/** All files below the folder `prefix` (`''` is the root) of a tree, in byte order of path; none where it has no such folder. */
async function listTree(github, at, root, prefix) {
	const count = { listings: 0 };
	let start = root;
	for (const name of prefix === "" ? [] : prefix.split("/")) {
		if (start === null) return [];
		const { items } = await listing(github, at, start, false, count);
		start = items.find((item) => item.type === "tree" && item.path === name)?.sha ?? null;
	}
	if (start === null) return [];
	return [...await below(github, at, {
		sha: start,
		path: ""
	}, count)].sort((a, b) => require_reading.comparePaths(a.path, b.path));
}
/** In one listing where GitHub gives all of it, else folder by folder (hazard cut-listing). */
async function below(github, at, folder, count) {
	const all = await listing(github, at, folder.sha, true, count);
	if (!all.truncated) return all.items.flatMap((item) => entryOf(folder.path, item));
	const { items, truncated } = await listing(github, at, folder.sha, false, count);
	if (truncated) throw new require_start.OperationError("A folder has too many files to be read through the API.");
	const entries = items.flatMap((item) => entryOf(folder.path, item));
	for (const item of items.filter(({ type }) => type === "tree")) entries.push(...await below(github, at, {
		sha: item.sha,
		path: joined(folder.path, item.path)
	}, count));
	return entries;
}
async function listing(github, at, sha, recursive, count) {
	count.listings += 1;
	if (count.listings > mostListings) throw new require_start.OperationError("The repository is too large to be read through the API. Check it out with actions/checkout before this step.");
	const request = {
		...at,
		tree_sha: sha,
		...recursive ? { recursive: "1" } : {}
	};
	const { data } = await github.rest.git.getTree(request);
	const found = require_action.checked(tree, data);
	return {
		items: found.tree,
		truncated: found.truncated
	};
}
const joined = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function entryOf(folder, { type, path, mode, sha, size }) {
	if (type === "tree") return [];
	return [{
		path: joined(folder, path),
		kind: require_git.kindOf(mode),
		id: sha,
		size: size ?? null
	}];
}

// src/adapters/github/api-pair.ts
const ref = require_reading.object({ object: require_reading.object({ sha: require_reading.string() }) });
const named = require_reading.object({ sha: require_reading.string() });
const comparison = require_reading.object({ merge_base_commit: require_reading.object({ sha: require_reading.string() }) });
/**
* Opens both sides through the API alone, so that nothing that a fork wrote is ever run. Base and head are found as in a
* checkout.
*/
async function openThroughApi(github, request) {
	const { owner, repo, prefix } = request;
	const at = {
		owner,
		repo
	};
	const found = await findHead(github, request);
	const { sha, foundBy } = await findBase(github, request, found);
	const open = commitReader(github, request);
	const base = open(sha, {
		ref: request.baseRef ?? request.baseName ?? sha,
		sha
	});
	const head = open(found.commit, headLabel(request, found));
	const fork = foundBy === "merge-parent" || foundBy === "event" ? null : await mergeBase(github, at, sha, found.commit);
	return {
		...fork === null || fork === sha ? successor(base, head) : await merge(base, head, open(fork, head.label), request.mergeText),
		base,
		baseHistory: require_api_history.apiHistory(github, at, sha, prefix),
		baseFoundBy: foundBy,
		mergeBase: fork
	};
}
/** Opens the head alone, where there is nothing to compare it with. */
async function openHeadThroughApi(github, request) {
	const head = await findHead(github, {
		...request,
		mergeCommit: null
	});
	return commitReader(github, request)(head.commit, headLabel(request, head));
}
const headLabel = ({ headRef, headName }, { commit, mergeOf }) => ({
	ref: headRef ?? headName ?? mergeOf ?? commit,
	sha: mergeOf ?? commit
});
/** Opens commits as snapshots; each is listed once, each file read once. */
function commitReader(github, { owner, repo, prefix }) {
	const at = {
		owner,
		repo
	};
	const blobs = blobReader(github, at);
	const trees = /* @__PURE__ */ new Map();
	const entriesOf = (commit) => {
		const listing = trees.get(commit) ?? listTree(github, at, commit, prefix);
		trees.set(commit, listing);
		return listing;
	};
	return (commit, label) => snapshot(label, () => entriesOf(commit), blobs);
}
const between = async (before, after) => require_git.differences(...await Promise.all([before.entries([""]), after.entries([""])]));
const successor = (base, head) => ({
	head,
	changes: async () => (await between(base, head)).map(require_git.changeOf),
	conflicts: []
});
async function merge(base, head, fork, mergeText) {
	const [onBase, onHead] = await Promise.all([between(fork, base), between(fork, head)]);
	const sides = await require_git.mergeSides({
		base,
		head,
		readFork: fork.read,
		onBase,
		onHead,
		mergeText
	});
	return {
		head: require_git.mergedSnapshot(base, head, sides, head.label),
		changes: async () => sides.changes,
		conflicts: sides.conflicts
	};
}
async function findHead(github, request) {
	const plain = (commit) => ({
		commit,
		mergeOf: null,
		mergeParent: null
	});
	if (request.headRef !== null) return plain(await resolve(github, request, request.headRef));
	const { eventHead, mergeCommit } = request;
	if (mergeCommit === null || mergeCommit === eventHead) return plain(eventHead);
	const [first, second, ...more] = (await commitOrNull(github, request, mergeCommit))?.parents ?? [];
	if (first !== void 0 && second === eventHead && more.length === 0) return {
		commit: mergeCommit,
		mergeOf: eventHead,
		mergeParent: first
	};
	return plain(eventHead);
}
async function findBase(github, { baseRef, eventBase, owner, repo }, head) {
	if (baseRef !== null) return {
		sha: await resolve(github, {
			owner,
			repo
		}, baseRef),
		foundBy: "input"
	};
	if (eventBase?.kind === "commit") return {
		sha: eventBase.sha,
		foundBy: "event"
	};
	if (head.mergeParent !== null) return {
		sha: head.mergeParent,
		foundBy: "merge-parent"
	};
	if (eventBase === null) throw new require_start.OperationError("There is nothing to compare with. Say what: base-ref.");
	const live = await liveCommit(github, {
		owner,
		repo
	}, eventBase.name);
	if (live !== null) return {
		sha: live,
		foundBy: "api"
	};
	throw new require_start.OperationError(`The repository has no branch "${eventBase.name}" (any more), or the github-token may not see it. Name the commit to compare with: base-ref.`);
}
/** The commit that a branch points at now; null where there is no such branch. */
async function liveCommit(github, { owner, repo }, branch) {
	try {
		const { data } = await github.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return require_action.checked(ref, data).object.sha;
	} catch (error) {
		if (require_action.statusOf(error) === 404) return null;
		throw error;
	}
}
async function resolve(github, { owner, repo }, name) {
	try {
		const { data } = await github.rest.repos.getCommit({
			owner,
			repo,
			ref: name,
			per_page: 1
		});
		return require_action.checked(named, data).sha;
	} catch (error) {
		const status = require_action.statusOf(error);
		if (status !== 404 && status !== 422) throw error;
		throw new require_start.OperationError(`The repository has no revision "${name}".`, { cause: error });
	}
}
async function commitOrNull(github, { owner, repo }, sha) {
	try {
		return await readCommit(github, {
			owner,
			repo
		}, sha);
	} catch (error) {
		if (require_action.statusOf(error) === 404) return null;
		throw error;
	}
}
/** The commit at which `head` left `base`. Throws OperationError where the two have no common history. */
async function mergeBase(github, at, base, head) {
	const found = await askMergeBase(github, at, base, head);
	if (found !== null) return found;
	throw new require_start.OperationError(`The commits ${base} and ${head} have no common history that GitHub knows of. Name the commit to compare with: base-ref.`);
}
/** The best common ancestor of two commits; null where GitHub knows none. */
async function askMergeBase(github, { owner, repo }, base, head) {
	if (base === head) return base;
	try {
		const request = {
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1
		};
		const { data } = await github.rest.repos.compareCommitsWithBasehead(request);
		return require_action.checked(comparison, data).merge_base_commit.sha;
	} catch (error) {
		if (require_action.statusOf(error) === 404) return null;
		throw error;
	}
}
function snapshot(label, listing, blobs) {
	return {
		label,
		entries: async (directories) => {
			const isWanted = require_reading.below(require_reading.outermost(directories));
			return (await listing()).filter(({ path }) => isWanted(path));
		},
		read: async (entries, limit) => {
			const byPath = new Map((await listing()).map((entry) => [entry.path, entry]));
			const contents = /* @__PURE__ */ new Map();
			const wanted = [];
			for (const { path, kind } of entries) {
				const entry = byPath.get(path);
				if (entry === void 0 || kind !== "file") continue;
				if (entry.size !== null && entry.size > limit(path)) contents.set(path, {
					kind: "too-large",
					size: entry.size
				});
				else wanted.push(entry);
			}
			const read = await blobs.read(wanted);
			for (const { path, id } of wanted) {
				const bytes = read.get(id);
				if (bytes === void 0) throw new require_start.OperationError(`GitHub did not give the file ${path}.`);
				const fits = bytes.length <= limit(path);
				contents.set(path, fits ? {
					kind: "bytes",
					bytes
				} : {
					kind: "too-large",
					size: bytes.length
				});
			}
			return contents;
		}
	};
}

exports.askMergeBase = askMergeBase;
exports.liveCommit = liveCommit;
exports.openHeadThroughApi = openHeadThroughApi;
exports.openThroughApi = openThroughApi;