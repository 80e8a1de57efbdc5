const require_reading = require("./reading.js");
const require_action = require("../action.js");
const require_pages = require("./adapters-github-pages.js");

// src/adapters/github/comment-store.ts
/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;
const comment = require_reading.object({
	id: require_reading.number(),
	html_url: require_reading.string(),
	body: require_reading.nullish(require_reading.string()),
	user: require_reading.nullable(require_reading.object({ login: require_reading.string() }))
});
const pull = require_reading.object({ head: require_reading.object({ sha: require_reading.string() }) });
const viewer = require_reading.object({ viewer: require_reading.object({ login: require_reading.string() }) });
/** The comments of one pull request over the REST API. Methods throw errors with GitHub's `status`, or OperationError. */
function commentStore(github, address) {
	const { owner, repo, number } = address;
	const list = () => listComments(github, address);
	return {
		identity: () => identity(github),
		list,
		async liveHead() {
			const { data } = await github.rest.pulls.get({
				owner,
				repo,
				pull_number: number
			});
			return require_action.checked(pull, data).head.sha;
		},
		async create(body) {
			const post = () => github.rest.issues.createComment({
				owner,
				repo,
				issue_number: number,
				body
			});
			try {
				return stored(require_action.checked(comment, (await post()).data));
			} catch (error) {
				if (!mayHaveHappened(error)) throw error;
				return (await list()).find((one) => one.body.trim() === body.trim()) ?? stored(require_action.checked(comment, (await post()).data));
			}
		},
		async update(id, body) {
			await github.rest.issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body
			});
		},
		async remove(id) {
			try {
				await github.rest.issues.deleteComment({
					owner,
					repo,
					comment_id: id
				});
			} catch (error) {
				if (require_action.statusOf(error) !== 404) throw error;
			}
		}
	};
}
async function listComments(github, { owner, repo, number }) {
	return [...await require_pages.allPages(maxPages, async (page) => {
		const request = {
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		};
		const { data, headers } = await github.rest.issues.listComments(request);
		return {
			data: require_action.checked(require_reading.array(comment), data).map(stored),
			headers
		};
	})].sort((a, b) => a.id - b.id);
}
/** The login under which this token writes comments. A token that may not ask for it is that of the workflow. */
async function identity(github) {
	try {
		return require_action.checked(viewer, await github.graphql("query { viewer { login } }")).viewer.login;
	} catch (error) {
		const status = require_action.statusOf(error);
		if (!(error instanceof Error && error.name === "GraphqlResponseError") && status !== 403 && status !== 404) throw error;
		return "github-actions[bot]";
	}
}
const stored = (one) => ({
	id: one.id,
	url: one.html_url,
	body: one.body ?? "",
	author: one.user?.login ?? ""
});
const mayHaveHappened = (error) => {
	const status = require_action.statusOf(error);
	return status === null || status >= 500;
};

exports.commentStore = commentStore;
exports.identity = identity;