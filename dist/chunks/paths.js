// src/adapters/local/paths.ts
/** Order of two paths by their UTF-8 bytes, as git sorts a tree; JavaScript's own order differs beyond U+FFFF. */
function comparePaths(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** Whether `path` is one of `directories` or lies below one; `''` is the root. */
function isBelow(path, directories) {
	return directories.some((directory) => directory === "" || path === directory || path.startsWith(directory) && path[directory.length] === "/");
}
/** `directories` without those that another one contains already, and without ways out such as `a/..`. */
function outermost(directories) {
	const unique = [...new Set(directories)].filter((one) => one === "" || one.split("/").every(isName));
	return unique.filter((one) => !unique.some((other) => other !== one && isBelow(one, [other])));
}
const isName = (part) => part !== "" && part !== "." && part !== "..";
/** Sorted by path; of several entries with one path the first stays. */
function sortedEntries(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
	return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}

export { sortedEntries as i, isBelow as n, outermost as r, comparePaths as t };