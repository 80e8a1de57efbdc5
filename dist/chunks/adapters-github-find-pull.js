const require_reading = require("./reading.js");
const require_action = require("../action.js");

// src/adapters/github/pages.ts
/**
* The items of all pages, `most` pages at the most. Octokit's own pagination takes status 409 for an empty page: a
* conflict would then look like "no comment yet", and a second comment would be posted.
*/
async function allPages(most, read) {
	const items = [];
	for (let page = 1; page <= most; page += 1) {
		const { data, headers } = await read(page);
		items.push(...data);
		if (headers.link?.includes("rel=\"next\"") !== true) break;
	}
	return items;
}

// src/adapters/github/find-pull.ts
/** With the filter GitHub lists one pull request, seldom more. Without it, at most this many pages of 100 are read. */
const maxPages = 30;
const side = require_reading.object({
	sha: require_reading.string(),
	ref: require_reading.string(),
	repo: require_reading.nullable$1(require_reading.object({
		id: require_reading.number$1(),
		full_name: require_reading.string()
	}))
});
const pull = require_reading.object({
	number: require_reading.number$1(),
	head: side,
	base: side,
	merge_commit_sha: require_reading.nullish(require_reading.string())
});
function livePull(data) {
	const found = require_action.checked(pull, data);
	const { head, base } = found;
	const owner = head.repo?.full_name.split("/")[0];
	const fork = head.repo === null || head.repo.id !== base.repo?.id;
	return {
		number: found.number,
		headSha: head.sha,
		baseRef: base.ref,
		baseSha: base.sha,
		headName: fork && owner !== void 0 ? `${owner}:${head.ref}` : head.ref,
		mergeCommit: found.merge_commit_sha ?? null,
		headRepositoryId: head.repo?.id ?? null
	};
}
async function getPull(github, at, number) {
	return livePull((await github.rest.pulls.get({
		...at,
		pull_number: number
	})).data);
}
/**
* The open pull requests that a finished run was for: head commit *and* head repository must be the run's own. For forks
* GitHub's payload names none, and what an artefact says is the fork's choice (hazard wrong-pull-request).
*/
async function pullsOfRun(github, at, run) {
	const { headRepository, headBranch } = run;
	if (headRepository === null) return [];
	const head = headBranch === null ? {} : { head: `${headRepository.owner}:${headBranch}` };
	return (await allPages(maxPages, async (page) => {
		const request = {
			...at,
			state: "open",
			per_page: 100,
			page,
			...head
		};
		const answer = await github.rest.pulls.list(request);
		return {
			data: require_action.checked(require_reading.array(require_reading.unknown()), answer.data).map(livePull),
			headers: answer.headers
		};
	})).filter((one) => one.headSha === run.headSha && one.headRepositoryId === headRepository.id);
}

exports.getPull = getPull;
exports.pullsOfRun = pullsOfRun;