const require_start = require("./start.js");
const require_reading = require("./reading.js");
const require_action = require("../action.js");
const require_committer_trouble = require("./adapters-github-committer-trouble.js");

// src/adapters/github/committer-refs.ts
const reference = require_reading.object({ object: require_reading.object({ sha: require_reading.string() }) });
const comparison = require_reading.object({
	status: require_reading._enum([
		"ahead",
		"behind",
		"identical",
		"diverged"
	]),
	files: require_reading.optional(require_reading.array(require_reading.object({
		filename: require_reading.string(),
		previous_filename: require_reading.optional(require_reading.string())
	})))
});
/** GitHub lists at most this many changed files of a comparison. */
const mostFiles = 300;
/** The commit of a branch, null when there is no such branch. */
async function readRef(github, { owner, repo }, branch) {
	try {
		const { data } = await github.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return require_action.checked(reference, data).object.sha;
	} catch (error) {
		if (require_action.statusOf(error) === 404) return null;
		throw error;
	}
}
/** Makes a branch. One that already points at this commit was made by us, and the answer got lost. */
async function createRef(github, at, branch, sha) {
	const { owner, repo } = at;
	const create = () => github.rest.git.createRef({
		owner,
		repo,
		ref: `refs/heads/${branch}`,
		sha
	});
	try {
		await create();
	} catch (error) {
		if (!require_committer_trouble.mayHaveHappened(error) && require_action.statusOf(error) !== 422) throw error;
		const found = await readRef(github, at, branch);
		if (found === sha) return;
		if (found !== null) throw new require_start.OperationError(`Another run made the branch ${branch} meanwhile.`, { cause: error });
		await create();
	}
}
/** Moves a branch; false when GitHub refuses because it would not be a fast forward, or somebody was faster. */
async function moveRef(github, { owner, repo }, branch, { sha, force }) {
	try {
		await require_committer_trouble.repeated(() => github.rest.git.updateRef({
			owner,
			repo,
			ref: `heads/${branch}`,
			sha,
			force
		}));
		return true;
	} catch (error) {
		const status = require_action.statusOf(error);
		if (!force && (status === 409 || status === 422)) return false;
		throw error;
	}
}
/** Deletes a branch; one that is gone already is fine. */
async function deleteRef(github, { owner, repo }, branch) {
	try {
		await github.rest.git.deleteRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
	} catch (error) {
		const status = require_action.statusOf(error);
		if (status !== 404 && status !== 422) throw error;
	}
}
async function compare(github, { owner, repo }, from, to) {
	const basehead = `${from}...${to}`;
	const { data } = await github.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead,
		per_page: 100
	});
	return require_action.checked(comparison, data);
}
/** Paths that changed from a commit to one that follows it; null when it does not, or when there are too many to know. */
async function changedFiles(github, at, from, to) {
	const { status, files = [] } = await compare(github, at, from, to);
	if (status === "identical") return [];
	if (status !== "ahead" || files.length >= mostFiles) return null;
	return files.flatMap(({ filename, previous_filename: previous }) => previous === void 0 ? [filename] : [filename, previous]);
}
/** Whether a commit is in the history of another one. */
async function isAncestor(github, at, ancestor, commit) {
	const { status } = await compare(github, at, ancestor, commit);
	return status === "ahead" || status === "identical";
}

exports.changedFiles = changedFiles;
exports.createRef = createRef;
exports.deleteRef = deleteRef;
exports.isAncestor = isAncestor;
exports.moveRef = moveRef;
exports.readRef = readRef;