const require_reading = require("./reading.js");
const require_cleanup = require("./commands-cleanup.js");
const require_action = require("../action.js");
const require_committer_trouble = require("./adapters-github-committer-trouble.js");
const require_proposal_marker = require("./adapters-github-proposal-marker.js");
let node_buffer = require("node:buffer");

// src/adapters/github/open-pull-requests.ts
/** Beyond these numbers nothing is cleaned up: the token has 1,000 requests an hour, and GitHub lists 3,000 files. */
const mostPulls = 300;
const mostFiles = 3e3;
const mostTexts = 300;
/** Records are not larger than this, in bytes. */
const largestText = 65536;
const pullSchema = require_reading.object({
	number: require_reading.number$1(),
	body: require_reading.nullable$1(require_reading.string()),
	head: require_reading.object({
		ref: require_reading.string(),
		repo: require_reading.nullable$1(require_reading.object({ full_name: require_reading.string() }))
	})
});
const fileSchema = require_reading.object({
	filename: require_reading.string(),
	previous_filename: require_reading.optional(require_reading.string()),
	status: require_reading.string(),
	sha: require_reading.nullable$1(require_reading.string())
});
const blob = require_reading.object({
	content: require_reading.string(),
	encoding: require_reading.string(),
	size: require_reading.nullable$1(require_reading.number$1())
});
/** What all open pull requests change, those of forks too. Throws OperationError when that cannot be known. */
function readOpenPullRequests(github, request) {
	return require_committer_trouble.explained(() => read(github, request));
}
async function read(github, request) {
	const { owner, repo } = request;
	const full = `${owner}/${repo}`.toLowerCase();
	const listing = {
		owner,
		repo,
		state: "open",
		per_page: 100
	};
	const pulls = await collect(github.paginate.iterator(github.rest.pulls.list, listing), pullSchema, mostPulls);
	if (pulls === null) return { kind: "too-many" };
	const changes = [];
	const texts = /* @__PURE__ */ new Map();
	for (const { number, head, body } of pulls) {
		if (head.ref.startsWith("tunegate/cleanup/") && head.repo?.full_name.toLowerCase() === full && require_proposal_marker.readMarker(body ?? "") !== null) continue;
		const target = {
			owner,
			repo,
			pull_number: number,
			per_page: 100
		};
		const files = await collect(github.paginate.iterator(github.rest.pulls.listFiles, target), fileSchema, mostFiles);
		if (files === null) return { kind: "too-many" };
		for (const file of files) changes.push(...await changesOf(github, request, file, texts));
		if (texts.size > mostTexts) return { kind: "too-many" };
	}
	return {
		kind: "known",
		changes
	};
}
/** A renamed file counts as changed at its old path and at its new one. */
async function changesOf(github, request, file, texts) {
	const { prefix } = request;
	const inside = [file.filename, ...file.previous_filename === void 0 ? [] : [file.previous_filename]].filter((path) => path.startsWith(prefix));
	const text = inside.some(require_cleanup.isTellingFile) ? await textIn(github, request, file, texts) : null;
	return inside.map((path) => ({
		path: path.slice(prefix.length),
		text
	}));
}
/** Empty for a file that the pull request removes. */
async function textIn(github, request, { sha, status }, texts) {
	if (status === "removed") return "";
	if (sha === null || texts.size > mostTexts) return null;
	const text = texts.has(sha) ? texts.get(sha) ?? null : await textOf(github, request, sha);
	texts.set(sha, text);
	return text;
}
/** All items of all pages, null when there are `most` or more. */
async function collect(pages, schema, most) {
	const items = [];
	for await (const { data } of pages) {
		items.push(...require_action.checked(require_reading.array(schema), data));
		if (items.length >= most) return null;
	}
	return items;
}
async function textOf(github, { owner, repo }, sha) {
	const { data } = await github.rest.git.getBlob({
		owner,
		repo,
		file_sha: sha
	});
	const { content, encoding, size } = require_action.checked(blob, data);
	if (encoding !== "base64" || (size ?? 0) > largestText) return null;
	return node_buffer.Buffer.from(content, "base64").toString("utf8");
}

exports.readOpenPullRequests = readOpenPullRequests;