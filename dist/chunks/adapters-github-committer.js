const require_reading = require("./reading.js");
const require_start = require("./start.js");
const require_action = require("../action.js");
const require_committer_trouble = require("./adapters-github-committer-trouble.js");
const require_proposal_marker = require("./adapters-github-proposal-marker.js");
const require_committer_refs = require("./adapters-github-committer-refs.js");
const require_judging = require("./judging.js");

// src/adapters/github/committer-commit.ts
const made = require_reading.object({ sha: require_reading.string() });
const commit = require_reading.object({
	sha: require_reading.string(),
	parents: require_reading.array(require_reading.object({ sha: require_reading.string() }))
});
/** What a change does, as one short text: the same for the same removals, whatever the day. */
function changeDigest(change, prefix) {
	const removals = change.removals.map(({ path, id }) => [prefix + path, id]);
	const writes = change.writes.map(({ path, before }) => [prefix + path, before]);
	return require_proposal_marker.digest([removals, writes]);
}
async function readCommit(github, { owner, repo }, sha) {
	const { data } = await github.rest.git.getCommit({
		owner,
		repo,
		commit_sha: sha
	});
	const found = require_action.checked(commit, data);
	return {
		sha: found.sha,
		parents: found.parents.map((parent) => parent.sha)
	};
}
/**
* Makes the commit on top of `parent`: its tree without the listed entries, with the written files. Objects that no
* branch names are nothing yet, so that each request may be repeated.
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
	const { message, parent } = wanted;
	const request = {
		owner,
		repo,
		message,
		tree: require_action.checked(made, tree.data).sha,
		parents: [parent]
	};
	return require_action.checked(made, (await require_committer_trouble.repeated(() => git.createCommit(request))).data).sha;
}

// src/adapters/github/committer-trees.ts
const treeSchema = require_reading.object({
	tree: require_reading.array(require_reading.object({
		path: require_reading.string(),
		mode: require_reading.string(),
		type: require_reading.string(),
		sha: require_reading.string()
	})),
	truncated: require_reading.boolean()
});
/** @param from,to commits or trees by their full ids */
function treeComparer(github, { owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	const list = (sha) => {
		const found = known.get(sha) ?? readTree(github, {
			owner,
			repo
		}, sha);
		known.set(sha, found);
		return found;
	};
	/** Calls `visit` for each differing path; it says whether to look inside. False when a listing is missing. */
	const walk = async (from, to, above, visit) => {
		const [a, b] = [await list(from), await list(to)];
		if (a === null || b === null) return false;
		for (const name of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
			const [before, after] = [a.get(name) ?? null, b.get(name) ?? null];
			if (before?.state === after?.state) continue;
			const path = `${above}${name}`;
			if (!visit(path, before, after) || before === null || after === null || !before.isTree || !after.isTree) continue;
			if (!await walk(before.sha, after.sha, `${path}/`, visit)) return false;
		}
		return true;
	};
	return {
		differences: async (from, to) => {
			const found = /* @__PURE__ */ new Map();
			return await walk(from, to, "", (path, before, after) => {
				if (before?.isTree === true && after?.isTree === true) return true;
				found.set(path, [before?.state ?? null, after?.state ?? null]);
				return false;
			}) ? found : null;
		},
		isTouched: async (from, to, paths) => {
			let isTouched = false;
			const isWhole = await walk(from, to, "", (path, before, after) => {
				if (isTouched || !paths.some((one) => require_judging.overlaps(path, one))) return false;
				if (paths.every((one) => path !== one && !path.startsWith(`${one}/`)) && before?.isTree === true && after?.isTree === true) return true;
				isTouched = true;
				return false;
			});
			return isTouched || !isWhole;
		}
	};
}
async function readTree(github, { owner, repo }, sha) {
	const { data } = await github.rest.git.getTree({
		owner,
		repo,
		tree_sha: sha
	});
	const { tree, truncated } = require_action.checked(treeSchema, data);
	if (truncated) return null;
	return new Map(tree.map((one) => [one.path, {
		sha: one.sha,
		isTree: one.type === "tree",
		state: `${one.mode} ${one.sha}`
	}]));
}
/** Whether two states differ from their own pasts in exactly the same way. */
function isSameChange(a, b) {
	return a.size === b.size && [...a].every(([path, [before, after]]) => b.get(path)?.[0] === before && b.get(path)?.[1] === after);
}

// src/adapters/github/identity.ts
const viewer = require_reading.object({ viewer: require_reading.object({ login: require_reading.string() }) });
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

// src/adapters/github/committer-pull.ts
const pullSchema = require_reading.object({
	number: require_reading.number$1(),
	html_url: require_reading.string(),
	title: require_reading.string(),
	body: require_reading.nullable$1(require_reading.string()),
	state: require_reading._enum(["open", "closed"]),
	merged_at: require_reading.nullish(require_reading.string()),
	head: require_reading.object({
		ref: require_reading.string(),
		sha: require_reading.string(),
		repo: require_reading.nullable$1(require_reading.object({ full_name: require_reading.string() }))
	}),
	base: require_reading.object({ ref: require_reading.string() })
});
const pullOf = (found) => ({
	number: found.number,
	url: found.html_url,
	title: found.title,
	body: found.body ?? "",
	base: found.base.ref,
	state: found.state === "open" ? "open" : (found.merged_at ?? null) === null ? "closed" : "merged",
	headSha: found.head.sha,
	marker: require_proposal_marker.readMarker(found.body ?? "")
});
/** The latest hundred pull requests from a branch of this repository, the newest first, whatever became of them. */
async function pullsFrom(github, { owner, repo }, branch) {
	const request = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		per_page: 100
	};
	const { data } = await github.rest.pulls.list(request);
	const full = `${owner}/${repo}`.toLowerCase();
	return require_action.checked(require_reading.array(pullSchema), data).filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === full).sort((a, b) => b.number - a.number).map(pullOf);
}
/** Opens the pull request; one that is there after an answer that got lost is taken. */
async function openPull(github, at, branch, text) {
	const { owner, repo, base, draft } = at;
	const create = async () => {
		const request = {
			owner,
			repo,
			head: branch,
			base,
			...text,
			...draft ? { draft } : {}
		};
		return pullOf(require_action.checked(pullSchema, (await github.rest.pulls.create(request)).data));
	};
	try {
		return await create();
	} catch (error) {
		if (!require_committer_trouble.mayHaveHappened(error) && require_action.statusOf(error) !== 422) throw error;
		const found = (await pullsFrom(github, at, branch)).find((one) => one.state === "open");
		if (found !== void 0 && require_proposal_marker.isSameBody(found.body, text.body)) return found;
		if (!require_committer_trouble.mayHaveHappened(error)) throw error;
		return create();
	}
}
/** Gives a pull request another text. */
async function rewritePull(github, { owner, repo }, number, text) {
	await require_committer_trouble.repeated(() => github.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		...text
	}));
}
/** Whether GitHub has this text: one that is too long may be dropped without a word (hazard body-not-stored). False when unknown. */
async function hasBody(github, { owner, repo }, number, body) {
	try {
		const { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return require_proposal_marker.isSameBody(require_action.checked(pullSchema, data).body ?? "", body);
	} catch {
		return false;
	}
}
/** Adds labels, reviewers and assignees. Gives what GitHub refused, in a sentence each: the proposal stands without. */
async function introduce(github, { owner, repo }, number, { labels, reviewers, assignees }) {
	const issue = {
		owner,
		repo,
		issue_number: number
	};
	const teams = reviewers.filter((name) => name.includes("/")).map((name) => name.replace(/^.*\//, ""));
	const people = reviewers.filter((name) => !name.includes("/"));
	const steps = [
		[
			"labels",
			labels,
			() => github.rest.issues.addLabels({
				...issue,
				labels: [...labels]
			})
		],
		[
			"assignees",
			assignees,
			() => github.rest.issues.addAssignees({
				...issue,
				assignees: [...assignees]
			})
		],
		[
			"reviewers",
			reviewers,
			() => github.rest.pulls.requestReviewers({
				owner,
				repo,
				pull_number: number,
				reviewers: people,
				team_reviewers: teams
			})
		]
	];
	const refused = [];
	for (const [name, wanted, send] of steps) {
		if (wanted.length === 0) continue;
		try {
			await require_committer_trouble.repeated(send);
		} catch (error) {
			refused.push(`${name}: ${require_committer_trouble.refusalOf(error) ?? "no answer from GitHub"}`);
		}
	}
	return refused;
}

// src/adapters/github/proposal-branch.ts
/** Merges of the base on top of one proposal: more than anybody makes. */
const mostMerges = 50;
/**
* Whose the branch is. Ours is only a commit whose id a pull request's marker names: a message, an author or a trailer goes
* along with every amend, squash and cherry-pick.
*/
async function branchState(github, { tip, pulls, base, owner, repo }, trees) {
	const at = {
		owner,
		repo
	};
	if (tip === null) return { kind: "none" };
	const own = await ownCommit(github, at, {
		tip,
		named: new Set(pulls.flatMap(({ marker }) => marker?.commits ?? [])),
		base
	}, trees);
	if (own !== null) return {
		kind: "ours",
		tip,
		...own
	};
	return {
		kind: pulls.some(({ state, headSha }) => state === "merged" && headSha === tip) || await require_committer_refs.isAncestor(github, at, tip, base) ? "spent" : "foreign",
		tip
	};
}
async function ownCommit(github, at, { tip, named, base }, trees) {
	const merges = [];
	let commit = await readCommit(github, at, tip);
	while (!named.has(commit.sha)) {
		const [first, merged, ...others] = commit.parents;
		if (first === void 0 || merged === void 0 || others.length > 0) return null;
		if (merges.push({
			sha: commit.sha,
			merged
		}) > mostMerges) return null;
		commit = await readCommit(github, at, first);
	}
	const [parent, ...others] = commit.parents;
	if (parent === void 0 || others.length > 0) return null;
	if (merges.length > 0) {
		const planned = await trees.differences(parent, commit.sha);
		for (const { sha, merged } of merges) {
			if (planned === null || !await require_committer_refs.isAncestor(github, at, merged, base)) return null;
			const found = await trees.differences(merged, sha);
			if (found === null || !isSameChange(planned, found)) return null;
		}
	}
	return {
		commit: commit.sha,
		onto: merges[0]?.merged ?? parent
	};
}
/**
* Whether a branch without any pull request is what a killed run of ours left behind: one commit on the base that does to it
* what is planned, and nothing else. Only the records of what goes may read differently, since they hold a date.
*/
async function isLeftBehind(github, at, tip, change, trees) {
	const { parents } = await readCommit(github, at, tip);
	const [parent, ...others] = parents;
	if (parent === void 0 || others.length > 0 || !await require_committer_refs.isAncestor(github, at, parent, at.base)) return false;
	try {
		const same = await createCleanupCommit(github, at, {
			change,
			parent,
			message: "compare"
		});
		const found = await trees.differences(same, tip);
		const written = new Set(change.writes.map(({ path }) => at.prefix + path));
		return found !== null && [...found.keys()].every((path) => written.has(path));
	} catch (error) {
		if (require_action.statusOf(error) === 422) return false;
		throw error;
	}
}

// src/adapters/github/ref-swap.ts
const idSchema = require_reading.object({ repository: require_reading.object({ id: require_reading.string() }) });
const nothing = "0".repeat(40);
/**
* Moves or deletes a branch that still points where we saw it; false, and nothing done, when somebody was faster. One step on
* GitHub's side (`updateRefs` with `beforeOid`), so that no commit of a person is lost in between. Where a server
* does not know or allow it, the branch is looked at right before the write instead; a refusal then comes with its reason.
*/
async function swapRef(github, at, swap) {
	const { owner, repo } = at;
	const { branch, from, to } = swap;
	try {
		const found = await github.graphql("query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }", {
			owner,
			name: repo
		});
		await github.graphql("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", { input: {
			repositoryId: require_action.checked(idSchema, found).repository.id,
			refUpdates: [{
				name: `refs/heads/${branch}`,
				beforeOid: from,
				afterOid: to ?? nothing,
				force: true
			}]
		} });
		return true;
	} catch {
		return afterFailure(github, at, swap);
	}
}
async function afterFailure(github, at, { branch, from, to }) {
	const now = await require_committer_refs.readRef(github, at, branch);
	if (now === to) return true;
	if (now !== from) return false;
	if (to === null) await require_committer_refs.deleteRef(github, at, branch);
	else await require_committer_refs.forceRef(github, at, branch, to);
	return true;
}

// src/adapters/github/propose.ts
const branchOf = ({ branch, prefix, key }) => require_proposal_marker.cleanupBranch({
	base: branch,
	prefix,
	key
});
/** Proposes a change: opens the pull request, brings ours up to date, or leaves alone what is a person's. */
async function propose(github, options, wanted, trees) {
	const branch = branchOf(options);
	const tip = await require_committer_refs.readRef(github, options, branch);
	const pulls = await pullsFrom(github, options, branch);
	const open = pulls.find(({ state }) => state === "open") ?? null;
	if (open !== null && (open.marker === null || open.base !== options.branch)) return takenOver(branch, open);
	const { owner, repo } = options;
	const state = await reclaimed(github, options, await branchState(github, {
		owner,
		repo,
		tip,
		pulls,
		base: wanted.parent
	}, trees), pulls, wanted, trees);
	if (state.kind === "foreign") return takenOver(branch, open);
	const plan = changeDigest(wanted.change, options.prefix);
	const text = require_proposal_marker.digest([wanted.words.title, wanted.words.essence]);
	const job = {
		...wanted,
		github,
		options,
		branch,
		state,
		marker: {
			plan,
			text,
			state: "open"
		}
	};
	if (open !== null && open.marker !== null) return renew(job, open, open.marker);
	const declined = pulls.find((pull) => pull.state === "closed" && pull.marker?.state === "open" && pull.marker.plan === plan);
	if (declined !== void 0) return {
		kind: "declined",
		number: declined.number,
		url: declined.url
	};
	return begin(job);
}
const takenOver = (branch, pull) => ({
	kind: "taken-over",
	branch,
	number: pull?.number ?? null,
	url: pull?.url ?? ""
});
/** A branch that no pull request ever named may be what a killed run left behind. */
async function reclaimed(github, options, state, pulls, { change, parent }, trees) {
	if (state.kind !== "foreign" || pulls.length > 0) return state;
	const at = {
		owner: options.owner,
		repo: options.repo,
		prefix: options.prefix,
		base: parent
	};
	return await isLeftBehind(github, at, state.tip, change, trees) ? {
		kind: "spent",
		tip: state.tip
	} : state;
}
const commitFor = ({ github, options, change, parent, words }) => createCleanupCommit(github, options, {
	change,
	parent,
	message: words.commitMessage
});
/** The open proposal: left as it is, told anew, or made anew on the base as it stands. */
async function renew(job, open, before) {
	const { github, options, parent, state, marker, words } = job;
	if (state.kind === "none") return null;
	const [current = ""] = before.commits;
	const isRight = state.kind === "ours" && state.commit === current && before.plan === marker.plan && await require_committer_refs.isAncestor(github, options, state.onto, parent);
	if (isRight && before.text === marker.text && before.state === "open" && open.title === words.title) return {
		kind: "unchanged",
		number: open.number,
		url: open.url,
		bodyStored: true,
		refused: []
	};
	const sha = isRight ? current : await commitFor(job);
	const commits = isRight ? before.commits : [sha, ...before.commits];
	const text = {
		title: words.title,
		body: require_proposal_marker.withMarker({
			...marker,
			commits
		}, words.body)
	};
	await rewritePull(github, options, open.number, text);
	if (!isRight && !await moved(job, open, sha)) return takenOver(job.branch, open);
	const bodyStored = await hasBody(github, options, open.number, text.body);
	return {
		kind: "updated",
		number: open.number,
		url: open.url,
		bodyStored,
		refused: []
	};
}
/** Moves the branch; where that fails, or somebody was faster, the old text comes back. */
async function moved({ github, options, branch, state }, open, sha) {
	const restore = () => rewritePull(github, options, open.number, {
		title: open.title,
		body: open.body
	}).catch(() => void 0);
	try {
		const isMoved = state.kind !== "none" && await swapRef(github, options, {
			branch,
			from: state.tip,
			to: sha
		});
		if (!isMoved) await restore();
		return isMoved;
	} catch (error) {
		await restore();
		throw error;
	}
}
/** A first proposal, or the next one after a merge or a changed plan. */
async function begin(job) {
	const { github, options, branch, state, marker, words } = job;
	const sha = await commitFor(job);
	const from = state.kind === "none" ? null : state.tip;
	if (from === null) await require_committer_refs.createRef(github, options, branch, sha);
	else if (!await swapRef(github, options, {
		branch,
		from,
		to: sha
	})) return takenOver(branch, null);
	const body = require_proposal_marker.withMarker({
		...marker,
		commits: [sha]
	}, words.body);
	const at = {
		owner: options.owner,
		repo: options.repo,
		base: options.branch,
		draft: options.proposal.draft
	};
	let pull;
	try {
		pull = await openPull(github, at, branch, {
			title: words.title,
			body
		});
	} catch (error) {
		await swapRef(github, options, {
			branch,
			from: sha,
			to: from
		}).catch(() => void 0);
		throw error;
	}
	const refused = await introduce(github, options, pull.number, options.proposal);
	const bodyStored = await hasBody(github, options, pull.number, body);
	return {
		kind: "opened",
		number: pull.number,
		url: pull.url,
		bodyStored,
		refused
	};
}

// src/adapters/github/proposal-withdraw.ts
/**
* Takes our proposal back, because nothing is left to do: its text says so first, so that nobody takes it for a person's no;
* then its branch is deleted, which closes it. What a person has worked on stays.
*/
async function withdraw(github, options) {
	const branch = branchOf(options);
	const tip = await require_committer_refs.readRef(github, options, branch);
	if (tip === null) return { kind: "nothing" };
	const pulls = await pullsFrom(github, options, branch);
	const open = pulls.find(({ state }) => state === "open") ?? null;
	if (open === null && pulls[0]?.marker?.state !== "withdrawn") return { kind: "nothing" };
	if (open !== null && (open.marker === null || open.base !== options.branch)) return takenOver(branch, open);
	const base = await require_committer_refs.readRef(github, options, options.branch);
	if (base === null) throw new require_start.OperationError(`The branch ${options.branch} does not exist any more.`);
	const { owner, repo } = options;
	if ((await branchState(github, {
		owner,
		repo,
		tip,
		pulls,
		base
	}, treeComparer(github, options))).kind !== "ours") return open === null ? { kind: "nothing" } : takenOver(branch, open);
	if (open === null) {
		await swapRef(github, options, {
			branch,
			from: tip,
			to: null
		});
		return { kind: "nothing" };
	}
	return await takeBack(github, options, {
		branch,
		tip,
		open
	}) ? {
		kind: "closed",
		number: open.number,
		url: open.url
	} : takenOver(branch, open);
}
async function takeBack(github, options, { branch, tip, open }) {
	const { title, body, marker } = open;
	if (marker === null) return false;
	const restore = () => rewritePull(github, options, open.number, {
		title,
		body
	}).catch(() => void 0);
	try {
		if (marker.state === "open") {
			const said = require_proposal_marker.remarked(body, {
				...marker,
				state: "withdrawn"
			});
			await rewritePull(github, options, open.number, {
				title,
				body: said
			});
		}
		const isGone = await swapRef(github, options, {
			branch,
			from: tip,
			to: null
		});
		if (!isGone) await restore();
		return isGone;
	} catch (error) {
		await restore();
		throw error;
	}
}
/** The open pull request of this proposal; null when there is none. Reads only. */
async function standing(github, options) {
	const open = (await pullsFrom(github, options, branchOf(options))).find(({ state }) => state === "open");
	return open === void 0 ? null : {
		number: open.number,
		url: open.url
	};
}

// src/adapters/github/committer.ts
/** Carries cleanups out through the API's git data: one commit, made as a whole or not at all. */
function githubCommitter(github, options) {
	const isProposing = options.mode === "pull-request";
	return {
		identity: () => require_committer_trouble.explained(() => identity(github)),
		apply: (change, words) => require_committer_trouble.explained(async () => {
			const trees = treeComparer(github, options);
			const parent = await currentHead(github, options, change, trees);
			if (parent === null) return null;
			return isProposing ? propose(github, options, {
				change,
				words,
				parent
			}, trees) : commitToBranch(github, options, change, parent, words);
		}),
		withdraw: async () => isProposing ? require_committer_trouble.explained(() => withdraw(github, options)) : { kind: "nothing" },
		standing: async () => isProposing ? require_committer_trouble.explained(() => standing(github, options)) : null
	};
}
/** Where the branch stands, when nothing that the plan rests on has changed since it was made; else null. */
async function currentHead(github, options, change, trees) {
	const live = await require_committer_refs.readRef(github, options, options.branch);
	if (live === null) throw new require_start.OperationError(`The branch ${options.branch} does not exist any more.`);
	if (live === change.head) return live;
	const watched = change.watched.map((path) => options.prefix + path);
	return await trees.isTouched(change.head, live, watched) ? null : live;
}
async function commitToBranch(github, options, change, parent, words) {
	const sha = await createCleanupCommit(github, options, {
		change,
		parent,
		message: words.commitMessage
	});
	return await require_committer_refs.advanceRef(github, options, options.branch, {
		sha,
		parent
	}) ? {
		kind: "committed",
		sha
	} : null;
}

exports.githubCommitter = githubCommitter;