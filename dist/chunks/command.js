// src/cli/command.ts
/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
const everywhere = [
	"format",
	"language",
	"working-directory",
	"config-file"
];

Object.defineProperty(exports, "everywhere", {
  enumerable: true,
  get: function () {
    return everywhere;
  }
});