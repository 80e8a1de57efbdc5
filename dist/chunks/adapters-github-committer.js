const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_judging = require("./judging.js");
const require_comment_store = require("./adapters-github-comment-store.js");
const require_action = require("../action.js");
const require_committer_trouble = require("./adapters-github-committer-trouble.js");
const require_committer_refs = require("./adapters-github-committer-refs.js");
let node_crypto = require("node:crypto");

// src/adapters/github/committer-commit.ts
const made = require_reading.object({ sha: require_reading.string() });
const commit = require_reading.object({
	sha: require_reading.string(),
	message: require_reading.string(),
	parents: require_reading.array(require_reading.object({ sha: require_reading.string() }))
});
const trailer = "Tunegate-Plan";
/** A short text that stands for a change: the same removals give the same text on every day. */
function digestOf(change, prefix) {
	const removals = change.removals.map(({ path, id }) => [prefix + path, id]);
	const writes = change.writes.map(({ path, before }) => [prefix + path, before]);
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify([removals, writes])).digest("hex");
}
/** One of our commits by its id; null for anybody else's. */
async function readCleanupCommit(github, at, sha) {
	const { owner, repo } = at;
	const { data } = await github.rest.git.getCommit({
		owner,
		repo,
		commit_sha: sha
	});
	const { message, parents } = require_action.checked(commit, data);
	const [parent, ...others] = parents;
	const digest = new RegExp(`^${trailer}: ([0-9a-f]{64})$`, "m").exec(message)?.[1];
	if (parent === void 0 || others.length > 0 || digest === void 0) return null;
	return {
		sha,
		parent: parent.sha,
		digest
	};
}
/**
* Makes the commit on top of `parent`: its tree without the listed entries, with the written files. The new objects
* have no effect until a branch points at them, so each request may be repeated.
*/
async function createCleanupCommit(github, at, wanted) {
	const { owner, repo, prefix } = at;
	const { git } = github.rest;
	const file = {
		mode: "100644",
		type: "blob"
	};
	const written = [];
	for (const { path, text } of wanted.change.writes) {
		const { data } = await require_committer_trouble.repeated(() => git.createBlob({
			owner,
			repo,
			content: text,
			encoding: "utf-8"
		}));
		written.push({
			...file,
			path: prefix + path,
			sha: require_action.checked(made, data).sha
		});
	}
	const removed = wanted.change.removals.map(({ path }) => ({
		...file,
		path: prefix + path,
		sha: null
	}));
	const tree = await require_committer_trouble.repeated(() => git.createTree({
		owner,
		repo,
		base_tree: wanted.parent,
		tree: [...removed, ...written]
	}));
	const message = `${wanted.message}\n\n${trailer}: ${digestOf(wanted.change, prefix)}`;
	const { data } = await require_committer_trouble.repeated(() => git.createCommit({
		owner,
		repo,
		message,
		tree: require_action.checked(made, tree.data).sha,
		parents: [wanted.parent]
	}));
	return require_action.checked(made, data).sha;
}

// src/adapters/github/committer-pull.ts
const pullSchema = require_reading.object({
	number: require_reading.number(),
	html_url: require_reading.string(),
	title: require_reading.string(),
	body: require_reading.nullable(require_reading.string()),
	head: require_reading.object({
		ref: require_reading.string(),
		repo: require_reading.nullable(require_reading.object({ full_name: require_reading.string() }))
	}),
	base: require_reading.object({ ref: require_reading.string() })
});
const marker = /^<!-- tunegate:cleanup plan=[0-9a-f]{64} body=([0-9a-f]{64}) -->/;
/** The body with a first line that only this very body has, so that reading it back tells whether it was stored. */
function marked(body, digest) {
	const nonce = (0, node_crypto.createHash)("sha256").update(body).digest("hex");
	return {
		body: `<!-- tunegate:cleanup plan=${digest} body=${nonce} -->\n\n${body}`,
		nonce
	};
}
const nonceOf = (body) => marker.exec(body)?.[1] ?? null;
/** The open pull request from our branch; null when there is none. OperationError for one that is not ours. */
async function findCleanupPull(github, { owner, repo }, branch) {
	const request = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "open",
		per_page: 100
	};
	const { data } = await github.rest.pulls.list(request);
	const found = require_action.checked(require_reading.array(pullSchema), data).find(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase());
	if (found === void 0) return null;
	if (nonceOf(found.body ?? "") === null) throw new require_start.OperationError(`Pull request #${found.number} from ${branch} was not opened by Tunegate. Close it, then run the cleanup again.`);
	return pullOf(found);
}
const pullOf = (found) => ({
	number: found.number,
	url: found.html_url,
	title: found.title,
	body: found.body ?? "",
	base: found.base.ref
});
/** Opens the pull request, or brings the one that there is up to date; then reads it back (hazard body-not-stored). */
async function savePull(github, at, wanted) {
	const { body, nonce } = marked(wanted.words.body, wanted.digest);
	const { title } = wanted.words;
	const existing = wanted.pull;
	const pull = existing ?? await openPull(github, at, wanted.branch, {
		title,
		body
	});
	const isSame = existing === null || existing.title === title && nonceOf(existing.body) === nonce && existing.base === at.branch;
	if (!isSame) {
		const { owner, repo, branch: base } = at;
		const text = {
			owner,
			repo,
			pull_number: pull.number,
			title,
			body,
			base
		};
		await require_committer_trouble.repeated(() => github.rest.pulls.update(text));
	}
	const bodyStored = await readNonce(github, at, pull.number).catch(() => null) === nonce;
	const kind = existing === null ? "opened" : "updated";
	return {
		kind,
		isSame: existing !== null && isSame,
		outcome: {
			kind,
			number: pull.number,
			url: pull.url,
			bodyStored
		}
	};
}
async function readNonce(github, { owner, repo }, number) {
	const { data } = await github.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	return nonceOf(require_action.checked(pullSchema, data).body ?? "");
}
async function openPull(github, at, branch, text) {
	const { owner, repo } = at;
	const create = async () => {
		const { data } = await github.rest.pulls.create({
			owner,
			repo,
			head: branch,
			base: at.branch,
			...text
		});
		return pullOf(require_action.checked(pullSchema, data));
	};
	try {
		return await create();
	} catch (error) {
		if (!require_committer_trouble.mayHaveHappened(error) && require_action.statusOf(error) !== 422) throw error;
		const found = await findCleanupPull(github, at, branch);
		if (found !== null) return found;
		if (!require_committer_trouble.mayHaveHappened(error)) throw error;
		return create();
	}
}

// src/adapters/github/committer.ts
/** The branch of the cleanup's one pull request. Nothing else may use it. */
const cleanupBranch = "tunegate/cleanup";
/** Carries cleanups out through the API's git data: one commit, made as a whole or not at all. */
function githubCommitter(github, options) {
	const apply = options.mode === "commit" ? commitToBranch : propose;
	return {
		identity: () => require_comment_store.identity(github),
		apply: (change, words) => require_committer_trouble.explained(() => apply(github, options, change, words)),
		withdraw: () => options.mode === "commit" ? Promise.resolve(null) : require_committer_trouble.explained(() => withdraw(github, options))
	};
}
/**
* The present commit of the branch, or null when something that the plan rests on has changed since. If more files changed
* than GitHub lists, all count as changed.
*/
async function currentHead(github, options, change) {
	const live = await require_committer_refs.readRef(github, options, options.branch);
	if (live === null) throw new require_start.OperationError(`The branch ${options.branch} does not exist any more.`);
	if (live === change.head) return live;
	const files = await require_committer_refs.changedFiles(github, options, change.head, live);
	const watched = change.watched.map((path) => options.prefix + path);
	return files === null || files.some((file) => watched.some((path) => require_judging.overlaps(file, path))) ? null : live;
}
async function commitToBranch(github, options, change, words) {
	const parent = await currentHead(github, options, change);
	if (parent === null) return null;
	const sha = await createCleanupCommit(github, options, {
		change,
		parent,
		message: words.commitMessage
	});
	if (await require_committer_refs.moveRef(github, options, options.branch, {
		sha,
		force: false
	})) return {
		kind: "committed",
		sha
	};
	const live = await require_committer_refs.readRef(github, options, options.branch);
	return live !== null && (live === sha || await require_committer_refs.isAncestor(github, options, sha, live)) ? {
		kind: "committed",
		sha
	} : null;
}
async function propose(github, options, change, words) {
	const parent = await currentHead(github, options, change);
	if (parent === null) return null;
	const tip = await require_committer_refs.readRef(github, options, cleanupBranch);
	const before = tip === null ? null : await ownCommit(github, options, tip);
	const pull = await findCleanupPull(github, options, cleanupBranch);
	const reused = before !== null && pull !== null && await isStillRight(github, options, change, before, parent);
	const sha = reused ? before.sha : await createCleanupCommit(github, options, {
		change,
		parent,
		message: words.commitMessage
	});
	if (!reused) await pointAt(github, options, sha, tip);
	try {
		const digest = digestOf(change, options.prefix);
		const saved = await savePull(github, options, {
			branch: cleanupBranch,
			words,
			digest,
			pull
		});
		return saved.kind === "updated" && reused && saved.isSame ? {
			...saved.outcome,
			kind: "unchanged"
		} : saved.outcome;
	} catch (error) {
		if (!reused) await pointBack(github, options, tip);
		throw error;
	}
}
/** The commit that the branch points at, which must be one of ours: what others put there is not overwritten. */
async function ownCommit(github, options, tip) {
	const commit = await readCleanupCommit(github, options, tip);
	if (commit !== null) return commit;
	throw new require_start.OperationError(`The branch ${cleanupBranch} has commits that Tunegate did not make. Merge or delete it, then run the cleanup again.`);
}
/** Whether an earlier commit of ours still does exactly what is planned now, although the branch has moved on. */
async function isStillRight(github, options, change, before, parent) {
	if (before.digest !== digestOf(change, options.prefix)) return false;
	const files = await require_committer_refs.changedFiles(github, options, before.parent, before.sha);
	const planned = [...change.removals, ...change.writes].map(({ path }) => options.prefix + path);
	if (files === null || files.toSorted().join("\0") !== planned.toSorted().join("\0")) return false;
	return before.parent === parent || require_committer_refs.isAncestor(github, options, before.parent, parent);
}
async function pointAt(github, options, sha, tip) {
	if (tip === null) await require_committer_refs.createRef(github, options, cleanupBranch, sha);
	else await require_committer_refs.moveRef(github, options, cleanupBranch, {
		sha,
		force: true
	});
}
/** Tries to put the branch back. If that fails as well, a later run finds the branch and goes on from there. */
async function pointBack(github, options, tip) {
	try {
		if (tip === null) await require_committer_refs.deleteRef(github, options, cleanupBranch);
		else await require_committer_refs.moveRef(github, options, cleanupBranch, {
			sha: tip,
			force: true
		});
	} catch {}
}
/** Deletes the branch, which closes its pull request: one request, so that there is no state in between. */
async function withdraw(github, options) {
	const tip = await require_committer_refs.readRef(github, options, cleanupBranch);
	if (tip === null || await readCleanupCommit(github, options, tip) === null) return null;
	const pull = await findCleanupPull(github, options, cleanupBranch);
	await require_committer_refs.deleteRef(github, options, cleanupBranch);
	return pull === null ? null : {
		kind: "closed",
		number: pull.number,
		url: pull.url
	};
}

exports.cleanupBranch = cleanupBranch;
exports.githubCommitter = githubCommitter;