const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reading = require("./reading.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/adapters/local/output-file.ts
var output_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ writeOutputFile: () => writeOutputFile });
/** Writes a result to a file (absolute path) that the person named, and makes its folder. Throws OperationError. */
function writeOutputFile(path, text) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
		(0, node_fs.writeFileSync)(path, text);
	} catch (error) {
		throw new require_start.OperationError(`Cannot write ${path}: ${require_reading.reasonOf(error)}`, { cause: error });
	}
}

Object.defineProperty(exports, "output_file_exports", {
  enumerable: true,
  get: function () {
    return output_file_exports;
  }
});
Object.defineProperty(exports, "writeOutputFile", {
  enumerable: true,
  get: function () {
    return writeOutputFile;
  }
});