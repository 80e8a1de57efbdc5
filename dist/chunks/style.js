const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_text = require("./text.js");
const require_working_folder = require("./working-folder.js");
const require_catalogue = require("./catalogue.js");

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/render/escape/terminal.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picocolors(), 1);
/**
* Data for a terminal, which may be the log of a workflow: neither form of a workflow command (HAZARDS A14: the runner
* takes `::` at the start of a line and `##[` anywhere).
*/
const terminalData = (text, limit) => require_working_folder.short(text, limit).replace(/^(\s*):(?=:)/u, "$1\\:").replace(/##(?=\[)/gu, "##\\");
/** A message for a terminal; control characters are written out, code gets `paint`, or backquotes without colour. */
function terminal(text, paint) {
	return text.map((segment) => {
		if (segment.kind === "words") return segment.text;
		const shown = terminalData(segment.text);
		if (segment.kind === "name" && require_text.isPlainWord(segment.text)) return shown;
		return paint === null ? `\`${shown}\`` : paint(shown);
	}).join("");
}

// src/render/terminal/style.ts
/** Colours only when asked for: the caller knows NO_COLOR and whether there is a terminal. */
function styleFor({ language, color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const same = (text) => text;
	const states = {
		fail: colors.red,
		inconclusive: colors.yellow,
		caution: colors.yellow,
		pending: colors.dim,
		pass: colors.green
	};
	return {
		messages: require_catalogue.messagesIn(language),
		width: Math.max(40, width),
		bold: colors.bold,
		dim: colors.dim,
		good: colors.green,
		bad: colors.red,
		warn: colors.yellow,
		text: (text) => terminal(text, color ? colors.cyan : null),
		data: terminalData,
		state: (state) => states[state],
		outcome: (outcome) => outcome === "improved" ? colors.green : outcome === "regressed" ? colors.red : same
	};
}

Object.defineProperty(exports, "styleFor", {
  enumerable: true,
  get: function () {
    return styleFor;
  }
});
Object.defineProperty(exports, "terminal", {
  enumerable: true,
  get: function () {
    return terminal;
  }
});