const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_judging = require("./judging.js");
const require_working_tree = require("./working-tree.js");
const require_store = require("./store.js");

// src/adapters/local/history.ts
/** How many revisions one git process gives; most callers stop after a few. */
const PAGE = 20;
/** Larger states of a file are passed over: no record is as large. */
const SIZE_LIMIT = 1048576;
/** The history of a commit as its branch saw it: a merge counts as one step, at the time of the merge. */
function gitHistory(store, commit) {
	return {
		shallow: store.repository.shallow,
		async *revisions(path) {
			for (let seen = 0;; seen += PAGE) {
				const page = await log(store, commit, path, seen);
				yield* contents(store, page);
				if (page.length < PAGE) return;
			}
		}
	};
}
async function log(store, commit, path, skip) {
	const options = [
		"--first-parent",
		"-m",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--format=%H %ct"
	];
	const page = [`--max-count=${PAGE}`, `--skip=${skip}`];
	const file = `${store.repository.prefix}${path}`;
	return parseLog(require_working_tree.fields(await require_working_tree.git([
		"log",
		...options,
		...page,
		commit,
		"--",
		file
	], store.call())));
}
/** For one file a commit is three items: `<id> <time>`, `:<modes and ids> <status>`, the path. */
function parseLog(items) {
	const found = [];
	for (let index = 0; index + 2 < items.length; index += 3) {
		const [commit = "", seconds] = (items[index] ?? "").trim().split(" ");
		const [, , , id = "", status] = (items[index + 1] ?? "").trim().split(" ");
		found.push({
			commit,
			epochMs: Number(seconds) * 1e3,
			blob: status === "D" ? null : id
		});
	}
	return found;
}
async function* contents(store, page) {
	const ids = page.flatMap(({ blob }) => blob === null ? [] : [blob]);
	const blobs = await require_working_tree.readBlobs(store.call(), new Map(ids.map((id) => [id, SIZE_LIMIT])));
	for (const { commit, epochMs, blob } of page) {
		const content = blob === null ? null : blobs.get(blob);
		if (content === null) yield {
			commit,
			epochMs,
			bytes: null
		};
		else if (content?.kind === "bytes") yield {
			commit,
			epochMs,
			bytes: content.bytes
		};
	}
}

// src/adapters/local/git-pair.ts
var git_pair_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openGitPair: () => openGitPair });
/** Where the work goes on when no base is named: first what the server has, as the pull request would see it. */
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
/**
* A pair of which at least one side comes from git. `folders` are the sides that are folders.
* Throws UsageError for a revision that does not exist, and outside of a repository.
*/
async function openGitPair(request, folders) {
	const { baseRef, headRef } = request;
	const repository = await require_working_tree.findRepository(request.workingDirectory);
	if (repository === null) throw new require_start.UsageError(baseRef === null ? "There is nothing to compare with: this is no git repository. Give two folders with --base-ref and --head-ref." : `"${folders.base === null ? baseRef : headRef}" is no folder, and this is no git repository.`);
	const store = await require_store.openStore(repository);
	try {
		return pairOf(store, folders.base ?? await baseCommit(store, baseRef), folders.head ?? await headSide(store, headRef), baseRef === null ? "merge-base" : "input");
	} catch (error) {
		store.close();
		throw error;
	}
}
async function baseCommit(store, ref) {
	if (ref !== null) return commitSide(store, await named(store, ref, "--base-ref"), ref);
	for (const branch of DEFAULT_BRANCHES) {
		const commit = await store.find(branch);
		if (commit !== null) return commitSide(store, commit, branch.replace(/^refs\/(?:remotes|heads)\//, ""));
	}
	throw new require_start.UsageError("The default branch is unknown (no origin/HEAD, main or master). Say what to compare with: --base-ref <revision>.");
}
async function headSide(store, ref) {
	if (ref !== null) return commitSide(store, await named(store, ref, "--head-ref"), ref);
	return {
		kind: "working-tree",
		snapshot: require_working_tree.workingTreeSnapshot(store.repository, {
			ref: "working tree",
			sha: null
		})
	};
}
async function named(store, ref, flag) {
	try {
		return await store.commit(ref);
	} catch (error) {
		if (!(error instanceof require_start.OperationError)) throw error;
		throw new require_start.UsageError(`${flag}: "${ref}" is neither a folder nor a revision here. ${error.message}`, { cause: error });
	}
}
async function commitSide(store, commit, ref) {
	return {
		kind: "commit",
		commit,
		snapshot: await require_working_tree.gitSnapshot(store, commit, {
			ref,
			sha: commit
		})
	};
}
function pairOf(store, base, head, foundBy) {
	return {
		pair: {
			base: base.snapshot,
			head: head.snapshot,
			changes: () => changes(store, base, head),
			baseHistory: base.kind === "commit" ? gitHistory(store, base.commit) : null,
			baseFoundBy: base.kind === "folder" ? "folder" : foundBy
		},
		[Symbol.asyncDispose]: async () => store.close()
	};
}
/** From where the head left the base, so that what others did on the base meanwhile does not count as changed here. */
async function changes(store, base, head) {
	if (base.kind !== "commit" || head.kind === "folder") return compared(base, head);
	const headCommit = head.kind === "commit" ? head.commit : await store.find("HEAD");
	const fork = headCommit === null ? base.commit : await require_working_tree.mergeBase(store.call(), base.commit, headCommit) ?? base.commit;
	return head.kind === "working-tree" ? require_working_tree.changesInWorkingTree(store.workTree(), fork) : changesBetweenCommits(store, fork, head.commit);
}
/** What differs in the working directory between two commits. */
async function changesBetweenCommits(store, before, after) {
	const { prefix } = store.repository;
	const [old, now] = [await require_working_tree.treeOf(store.call(), before, prefix), await require_working_tree.treeOf(store.call(), after, prefix)];
	if (old !== null && now !== null) return require_working_tree.changesBetweenTrees(store.call(), old, now);
	const label = {
		ref: "",
		sha: null
	};
	const base = await require_working_tree.gitSnapshot(store, before, label);
	const head = await require_working_tree.gitSnapshot(store, after, label);
	return require_judging.changesBetweenEntries({
		entries: await base.entries([""]),
		blobId: (entry) => entry.id
	}, {
		entries: await head.entries([""]),
		blobId: (entry) => entry.id
	});
}
async function compared(base, head) {
	return require_judging.changesBetweenEntries(await sideOf(base), await sideOf(head));
}
async function sideOf(side) {
	if (side.kind === "folder") return require_judging.folderEntries(side);
	return {
		entries: await side.snapshot.entries([""]),
		blobId: (entry) => entry.id
	};
}

Object.defineProperty(exports, "changesBetweenCommits", {
  enumerable: true,
  get: function () {
    return changesBetweenCommits;
  }
});
Object.defineProperty(exports, "gitHistory", {
  enumerable: true,
  get: function () {
    return gitHistory;
  }
});
Object.defineProperty(exports, "git_pair_exports", {
  enumerable: true,
  get: function () {
    return git_pair_exports;
  }
});