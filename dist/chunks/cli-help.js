const require_start = require("./start.js");

// src/cli/help.ts
/** All commands, on one screen. */
function generalHelp() {
	return [
		"Usage: tunegate <command> [options]",
		"Validate, compare and gate fine-tuned model versions.",
		section("Commands", require_start.commands.map((command) => [usageOf(command), command.summary])),
		section("Options of every command", [...require_start.everywhere.map((name) => row(name, [
			"terminal",
			"json",
			"…"
		])), ...ownRows]),
		"Help on one: tunegate <command> --help"
	].join("\n\n");
}
/** One command with its options and an example, on one screen. */
function commandHelp(command) {
	const positionals = command.positionals.map(({ name, summary, optional }) => [optional === true ? `[${name}]` : `<${name}>`, summary]);
	const own = (command.own ?? []).map((flag) => optionRow(flag.name, flag));
	const flags = [...command.flags, ...require_start.everywhere].map((name) => row(name, command.formats));
	return [
		`Usage: tunegate ${usageOf(command)} [options]`,
		sentence(command.summary),
		section("Options", [
			...positionals,
			...own,
			...flags,
			...ownRows
		]),
		`Example: ${command.example}`
	].join("\n\n");
}
const ownRows = [["--json, --no-color", "short for --format json; no colours"], ["-h, --help, --version", "this help; the version of tunegate"]];
const usageOf = ({ name, positionals }) => [name, ...positionals.map((one) => one.optional === true ? `[${one.name}]` : `<${one.name}>`)].join(" ");
function row(name, formats) {
	const option = require_start.options[name];
	return optionRow(name, name === "format" && formats !== void 0 ? {
		...option,
		choices: formats
	} : option);
}
function optionRow(name, option) {
	const short = option.short === void 0 ? "" : `-${option.short}, `;
	const alias = option.alias === void 0 ? "" : `, --${option.alias}`;
	if (option.kind === "switch") return [`--${name}`, option.summary];
	if (option.bare !== void 0) return [option.choices === void 0 ? `--${name}[=${require_start.valuePattern(option)}]` : `--${name}`, option.summary];
	return option.choices === void 0 ? [`${short}--${name}${alias} ${require_start.valuePattern(option)}`, option.summary] : [`${short}--${name}${alias}`, `${option.summary}: ${require_start.valuePattern(option)}`];
}
/** Help is read in terminals of this width. */
const screen = 80;
function section(title, rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	const indent = " ".repeat(width + 4);
	const lines = rows.map(([left, right]) => {
		const text = wrapped(right, screen - indent.length).join(`\n${indent}`);
		return `  ${left.padEnd(width)}  ${text}`;
	});
	return [`${title}:`, ...lines].join("\n");
}
/** Breaks at spaces and between the values of a list. */
function wrapped(text, width) {
	const lines = [];
	for (const part of text.split(/(?<=[ |])/)) {
		const last = lines.at(-1);
		if (last === void 0 || (last + part).trimEnd().length > width) lines.push(part);
		else lines[lines.length - 1] = last + part;
	}
	return lines.map((line) => line.trimEnd());
}
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

exports.commandHelp = commandHelp;
exports.generalHelp = generalHelp;