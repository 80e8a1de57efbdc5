import { t as OperationError } from "./errors.js";
import { D as string, b as number, p as array, v as nullable, x as object, y as nullish } from "./schemas.js";

// src/adapters/github/comment-store.ts
/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;
const comment = object({
	id: number(),
	html_url: string(),
	body: nullish(string()),
	user: nullable(object({ login: string() }))
});
const pull = object({ head: object({ sha: string() }) });
const viewer = object({ viewer: object({ login: string() }) });
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
			return checked(pull, data).head.sha;
		},
		async create(body) {
			const post = () => github.rest.issues.createComment({
				owner,
				repo,
				issue_number: number,
				body
			});
			try {
				return stored(checked(comment, (await post()).data));
			} catch (error) {
				if (!mayHaveHappened(error)) throw error;
				return (await list()).find((one) => one.body.trim() === body.trim()) ?? stored(checked(comment, (await post()).data));
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
				if (statusOf(error) !== 404) throw error;
			}
		}
	};
}
async function listComments(github, { owner, repo, number }) {
	const comments = [];
	let pages = 0;
	const request = {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	};
	for await (const page of github.paginate.iterator(github.rest.issues.listComments, request)) {
		comments.push(...checked(array(comment), page.data).map(stored));
		pages += 1;
		if (pages === maxPages) break;
	}
	return comments.sort((a, b) => a.id - b.id);
}
/** The login that comments of this token carry. A token that may not ask is the workflow's own. */
async function identity(github) {
	try {
		return checked(viewer, await github.graphql("query { viewer { login } }")).viewer.login;
	} catch (error) {
		const status = statusOf(error);
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
/** An answer of GitHub in the form that the schema asks for; OperationError for any other. */
function checked(schema, answer) {
	const parsed = schema.safeParse(answer);
	if (parsed.success) return parsed.data;
	throw new OperationError("GitHub's answer has an unexpected form.");
}
/** HTTP status of a failed request; null for anything that is no answer of GitHub. */
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("status" in error)) return null;
	return typeof error.status === "number" ? error.status : null;
}
const mayHaveHappened = (error) => {
	const status = statusOf(error);
	return status === null || status >= 500;
};

export { statusOf as i, commentStore as n, identity as r, checked as t };