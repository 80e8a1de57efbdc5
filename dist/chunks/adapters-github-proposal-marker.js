let node_crypto = require("node:crypto");

// src/adapters/github/proposal-marker.ts
/** All branches of proposals begin so. */
const cleanupBranches = "tunegate/cleanup/";
const digest = (value) => (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
/**
* The branch of a proposal: readable, and another one for every identity. Names are flat below the prefix, because git cannot
* have `main` and `main/nlp` side by side.
*/
function cleanupBranch({ base, prefix, key }) {
	const slug = [
		base,
		prefix,
		key
	].filter((part) => part !== "").join("-").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/\.{2,}/g, ".").replaceAll(/^[-.]+|[-.]+$/g, "").slice(0, 80);
	const isPlain = prefix === "" && key === "" && slug === base && !/(?:\.lock|-[0-9a-f]{8})$/.test(base);
	return `${cleanupBranches}${isPlain ? base : `${slug}-${digest([
		base,
		prefix,
		key
	]).slice(0, 8)}`}`;
}
const form = /^<!-- tunegate:cleanup plan=([0-9a-f]{64}) text=([0-9a-f]{64}) commits=([0-9a-f]{40,64}(?:,[0-9a-f]{40,64})*) state=(open|withdrawn) body=([0-9a-f]{64}) -->/;
/** More are not needed: one is there, and one before it while the branch moves. */
const mostCommits = 3;
/** The body with its marker in front. The marker holds the body's own hash, so that reading it back tells whether it was stored. */
function withMarker(marker, body) {
	const commits = marker.commits.slice(0, mostCommits).join(",");
	const { plan, text, state } = marker;
	return `<!-- tunegate:cleanup plan=${plan} text=${text} commits=${commits} state=${state} body=${digest(body)} -->\n\n${body}`;
}
/** The marker of a body; null for any other text. */
function readMarker(body) {
	const [, plan, text, commits, state] = form.exec(body) ?? [];
	if (plan === void 0 || text === void 0 || commits === void 0) return null;
	return {
		plan,
		text,
		commits: commits.split(","),
		state: state === "withdrawn" ? "withdrawn" : "open"
	};
}
/** The same body with another marker. */
function remarked(body, marker) {
	return withMarker(marker, body.replace(form, "").replace(/^\s+/, ""));
}
/** Whether two bodies are the same for us: GitHub may change line ends. */
const isSameBody = (a, b) => form.exec(a)?.[0] !== void 0 && form.exec(a)?.[0] === form.exec(b)?.[0];

Object.defineProperty(exports, "cleanupBranch", {
  enumerable: true,
  get: function () {
    return cleanupBranch;
  }
});
Object.defineProperty(exports, "cleanupBranches", {
  enumerable: true,
  get: function () {
    return cleanupBranches;
  }
});
Object.defineProperty(exports, "digest", {
  enumerable: true,
  get: function () {
    return digest;
  }
});
Object.defineProperty(exports, "isSameBody", {
  enumerable: true,
  get: function () {
    return isSameBody;
  }
});
Object.defineProperty(exports, "readMarker", {
  enumerable: true,
  get: function () {
    return readMarker;
  }
});
Object.defineProperty(exports, "remarked", {
  enumerable: true,
  get: function () {
    return remarked;
  }
});
Object.defineProperty(exports, "withMarker", {
  enumerable: true,
  get: function () {
    return withMarker;
  }
});