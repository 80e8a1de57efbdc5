const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_action = require("../action.js");
const require_committer_trouble = require("./adapters-github-committer-trouble.js");

// src/adapters/github/committer-refs.ts
const reference = require_reading.object({ object: require_reading.object({ sha: require_reading.string() }) });
const comparison = require_reading.object({ status: require_reading._enum([
	"ahead",
	"behind",
	"identical",
	"diverged"
]) });
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
/** Makes a branch; one that is there already at this very commit is ours, after an answer that got lost. */
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
/**
* Moves a branch forward from `parent`; false when somebody was faster. What GitHub refuses while the branch stands still is a
* rule of the repository, and is thrown.
*/
async function advanceRef(github, at, branch, { sha, parent }) {
	const { owner, repo } = at;
	try {
		await require_committer_trouble.repeated(() => github.rest.git.updateRef({
			owner,
			repo,
			ref: `heads/${branch}`,
			sha,
			force: false
		}));
		return true;
	} catch (error) {
		const status = require_action.statusOf(error);
		if (status !== 409 && status !== 422) throw error;
		const live = await readRef(github, at, branch);
		if (live === parent) throw error;
		return live !== null && (live === sha || await isAncestor(github, at, sha, live));
	}
}
/** Moves a branch wherever it points. For `swapRef` alone, which has looked. */
async function forceRef(github, { owner, repo }, branch, sha) {
	await require_committer_trouble.repeated(() => github.rest.git.updateRef({
		owner,
		repo,
		ref: `heads/${branch}`,
		sha,
		force: true
	}));
}
/** Deletes a branch; one that is gone already is fine. For `swapRef` alone, which has looked. */
async function deleteRef(github, at, branch) {
	const { owner, repo } = at;
	try {
		await github.rest.git.deleteRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
	} catch (error) {
		const status = require_action.statusOf(error);
		if (status !== 404 && status !== 422) throw error;
		if (await readRef(github, at, branch) !== null) throw error;
	}
}
/** Whether a commit is another one or in its history. */
async function isAncestor(github, { owner, repo }, ancestor, commit) {
	if (ancestor === commit) return true;
	try {
		const request = {
			owner,
			repo,
			basehead: `${ancestor}...${commit}`,
			per_page: 1
		};
		const { status } = require_action.checked(comparison, (await github.rest.repos.compareCommitsWithBasehead(request)).data);
		return status === "ahead" || status === "identical";
	} catch (error) {
		if (require_action.statusOf(error) === 404) return false;
		throw error;
	}
}

exports.advanceRef = advanceRef;
exports.createRef = createRef;
exports.deleteRef = deleteRef;
exports.forceRef = forceRef;
exports.isAncestor = isAncestor;
exports.readRef = readRef;