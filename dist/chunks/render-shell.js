const require_start = require("./start.js");

// src/render/shell.ts
/** One argument for a POSIX shell. */
const shellWord = (argument) => /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
/** A command as a person would type it. */
const shellLine = (argv) => argv.map((part) => shellWord(require_start.visible(part))).join(" ");

Object.defineProperty(exports, "shellLine", {
  enumerable: true,
  get: function () {
    return shellLine;
  }
});