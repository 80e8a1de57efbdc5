const require_reading = require("./reading.js");
const require_action = require("../action.js");
let node_buffer = require("node:buffer");

// src/adapters/github/api-history.ts
const pageSize = 30;
const commits = require_reading.array(require_reading.object({
	sha: require_reading.string(),
	commit: require_reading.object({ committer: require_reading.nullable$1(require_reading.object({ date: require_reading.optional(require_reading.string()) })) })
}));
const file = require_reading.object({
	content: require_reading.string(),
	encoding: require_reading.literal("base64")
});
/**
* The history of a file up to `commit`, below the folder `prefix`: one request for each page of commits, and one for each
* state of the file.
*/
function apiHistory(github, at, commit, prefix) {
	return {
		shallow: false,
		async *revisions(path) {
			const full = prefix === "" ? path : `${prefix}/${path}`;
			for (let page = 1;; page += 1) {
				const request = {
					...at,
					sha: commit,
					path: full,
					per_page: pageSize,
					page
				};
				const found = require_action.checked(commits, (await github.rest.repos.listCommits(request)).data);
				for (const one of found) {
					const epochMs = Date.parse(one.commit.committer?.date ?? "");
					yield {
						commit: one.sha,
						epochMs,
						bytes: await contentAt(github, at, full, one.sha)
					};
				}
				if (found.length < pageSize) return;
			}
		}
	};
}
async function contentAt(github, at, path, ref) {
	try {
		const { data } = await github.rest.repos.getContent({
			...at,
			path,
			ref
		});
		return node_buffer.Buffer.from(require_action.checked(file, data).content, "base64");
	} catch (error) {
		if (require_action.statusOf(error) === 404) return null;
		throw error;
	}
}

exports.apiHistory = apiHistory;