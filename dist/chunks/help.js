import { r as options } from "./options.js";
import { t as everywhere } from "./command.js";
import { n as valuePattern, r as commands } from "./parse.js";

// src/cli/help.ts
/** All commands, on one screen. */
function generalHelp() {
	return [
		"Usage: tunegate <command> [options]",
		"Validate, compare and gate fine-tuned model versions.",
		section("Commands", commands.map((command) => [usageOf(command), command.summary])),
		section("Options of every command", [...everywhere.map((name) => row(name, [
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
	const flags = [...command.flags, ...everywhere].map((name) => row(name, command.formats));
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
	const option = options[name];
	return optionRow(name, name === "format" && formats !== void 0 ? {
		...option,
		choices: formats
	} : option);
}
function optionRow(name, option) {
	const short = option.short === void 0 ? "" : `-${option.short}, `;
	const alias = option.alias === void 0 ? "" : `, --${option.alias}`;
	if (option.kind === "switch") return [`--${name}`, option.summary];
	if (option.bare !== void 0) return [option.choices === void 0 ? `--${name}[=${valuePattern(option)}]` : `--${name}`, option.summary];
	return option.choices === void 0 ? [`${short}--${name}${alias} ${valuePattern(option)}`, option.summary] : [`${short}--${name}${alias}`, `${option.summary}: ${valuePattern(option)}`];
}
function section(title, rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join("\n");
}
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export { commandHelp, generalHelp };