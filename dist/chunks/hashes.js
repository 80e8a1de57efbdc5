let node_crypto = require("node:crypto");

// src/adapters/local/hashes.ts
const ALGORITHMS = [
	"md5",
	"sha1",
	"sha256",
	"sha512",
	"blake2b512"
];
/** Hexadecimal hashes of the bytes by the algorithms that people note in lineages, and git's own blob id. */
function commonHashes(bytes) {
	const blob = (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	return [...ALGORITHMS.map((name) => (0, node_crypto.createHash)(name).update(bytes).digest("hex")), blob];
}

Object.defineProperty(exports, "commonHashes", {
  enumerable: true,
  get: function () {
    return commonHashes;
  }
});