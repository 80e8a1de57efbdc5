const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_action = require("../action.js");

// src/adapters/github/comment-store.ts
/** Beyond this many pages of 100 comments the search ends: GitHub's own page is unusable there. */
const maxPages = 30;
/** Everything that has to be known before a comment is written, in one request for each hundred comments. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { url body isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const node = require_reading.object({
	url: require_reading.string(),
	body: require_reading.string(),
	isMinimized: require_reading.boolean(),
	author: require_reading.nullable$1(require_reading.object({
		__typename: require_reading.string(),
		login: require_reading.string()
	}))
});
const answer = require_reading.object({
	viewer: require_reading.object({ login: require_reading.string() }),
	repository: require_reading.object({ pullRequest: require_reading.object({
		headRefOid: require_reading.string(),
		comments: require_reading.object({
			nodes: require_reading.array(require_reading.nullable$1(node)),
			pageInfo: require_reading.object({
				hasNextPage: require_reading.boolean(),
				endCursor: require_reading.nullable$1(require_reading.string())
			})
		})
	}) })
});
const created = require_reading.object({
	id: require_reading.number$1(),
	html_url: require_reading.string(),
	body: require_reading.nullish(require_reading.string())
});
/** The comments of one pull request. Methods throw errors with GitHub's `status`, or OperationError. */
function commentStore(github, address) {
	const { owner, repo, number } = address;
	const look = () => lookAt(github, address);
	return {
		look,
		async create(body) {
			const post = async () => {
				const { data } = await github.rest.issues.createComment({
					owner,
					repo,
					issue_number: number,
					body
				});
				const { id, html_url, body: text } = require_action.checked(created, data);
				return {
					id,
					url: html_url,
					body: text ?? "",
					own: true,
					hidden: false
				};
			};
			try {
				return await post();
			} catch (error) {
				if (!require_action.isOpen(error)) throw error;
				const { comments } = await look();
				return comments.find((one) => one.own && one.body.trim() === body.trim()) ?? await post();
			}
		},
		async update(id, body) {
			await github.rest.issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body,
				request: { retries: 0 }
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
async function lookAt(github, { owner, repo, number }) {
	const comments = [];
	let after = null;
	for (let page = 1;; page += 1) {
		const { viewer, repository } = await ask(github, {
			owner,
			repo,
			number,
			after
		});
		const { headRefOid, comments: found } = repository.pullRequest;
		comments.push(...found.nodes.flatMap((one) => one === null ? [] : [stored(one, viewer.login)]));
		after = found.pageInfo.endCursor;
		if (!found.pageInfo.hasNextPage || after === null || page === maxPages) return {
			headSha: headRefOid,
			comments: comments.sort((a, b) => a.id - b.id)
		};
	}
}
async function ask(github, variables) {
	try {
		return require_action.checked(answer, await github.graphql(query, variables));
	} catch (error) {
		throw require_action.asRestError(error);
	}
}
/** Comments are numbered in their address; the number itself GraphQL gives as one of 32 bits, which GitHub has used up. */
function stored({ url, body, isMinimized, author }, viewer) {
	const id = Number(/#issuecomment-(\d{1,15})$/.exec(url)?.[1]);
	if (Number.isNaN(id)) throw new require_start.OperationError(`GitHub's answer has a comment without a number: ${url}`);
	return {
		id,
		url,
		body,
		own: (author === null ? null : author.__typename === "Bot" ? `${author.login}[bot]` : author.login) === viewer,
		hidden: isMinimized
	};
}

exports.commentStore = commentStore;