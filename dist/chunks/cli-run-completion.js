const require_git = require("./git.js");
const require_find_task = require("./commands-find-task.js");
const require_reading = require("./reading.js");
const require_start = require("./start.js");

// src/cli/completion-scripts.ts
const unique = (items) => [...new Set(items)];
const flagNames = ({ flags }) => flags.map(({ name }) => `--${name}`).join(" ");
/** Flags by the values they take; a flag of two commands with other values (`--format`) is told apart by its command. */
function choiceCases(commands) {
	return commands.flatMap(({ name, flags }) => flags.filter(({ choices }) => choices.length > 0).map((flag) => [`${name}:--${flag.name}`, flag.choices.join(" ")]));
}
const valued = (commands) => unique(commands.flatMap(({ flags }) => flags.filter((flag) => flag.takesValue).map(({ name }) => `--${name}`))).join("|");
const shellNames = "bash zsh fish";
/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html; works in the bash 3.2 of macOS. */
const bash = (commands) => `# bash completion for tunegate; in ~/.bashrc: eval "$(tunegate completion bash)"
_tunegate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" task="" position=0 word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${valued(commands)}|-C) ((i++)) ;;
      -*) ;;
      *)
        if [[ -z "$command" ]]; then command="$word"
        else ((position++)); [[ -z "$task" ]] && task="$word"
        fi ;;
    esac
  done
  local words=""
  case "$command:$previous" in
${choiceCases(commands).map(([pattern, words]) => `    ${pattern}) words="${words}" ;;`).join("\n")}
    *:-C|*:--working-directory) COMPREPLY=($(compgen -d -- "$current")); return ;;
    *:--config-file|*:--report-file) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [[ -z "$words" && -z "$command" ]]; then
    words="${commands.map(({ name }) => name).join(" ")} --help --version"
  elif [[ -z "$words" && "$current" == -* ]]; then
    case "$command" in
${commands.map((command) => `      ${command.name}) words="${flagNames(command)}" ;;`).join("\n")}
    esac
  elif [[ -z "$words" ]]; then
    case "$command:$position" in
${positionCases(commands, {
	task: "$(tunegate completion tasks 2>/dev/null)",
	version: "$(tunegate completion versions \"$task\" 2>/dev/null)",
	shell: shellNames
}).map(([pattern, words]) => `      ${pattern}) words="${words}" ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _tunegate tunegate
`;
/** `command:position` → what stands there. */
function positionCases(commands, words) {
	return [
		"task",
		"version",
		"shell"
	].flatMap((kind) => {
		const patterns = commands.flatMap(({ name, positionals }) => positionals.flatMap((one, index) => one === kind ? [`${name}:${index}`] : []));
		return patterns.length === 0 ? [] : [[patterns.join("|"), words[kind]]];
	});
}
/** Text between single quotes for zsh and fish. Characters that would end the quotes are left out; no summary has one. */
const quoted = (text) => `'${text.replaceAll(/['\\[\]]/g, "")}'`;
/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
const zsh = (commands) => `#compdef tunegate
# zsh completion for tunegate; in ~/.zshrc behind compinit: eval "$(tunegate completion zsh)"
_tunegate_tasks() { local -a names; names=(\${(f)"$(tunegate completion tasks 2>/dev/null)"}); compadd -a names }
_tunegate_versions() {
  local -a names; local task="\${\${words:#-*}[2]}"
  names=(\${(f)"$(tunegate completion versions "$task" 2>/dev/null)"}); compadd -a names
}
_tunegate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if ((CURRENT == 2)); then _describe 'command' commands; return; fi
  shift words; ((CURRENT--))
  case "$words[1]" in
${commands.map(zshCase).join("\n")}
  esac
}
compdef _tunegate tunegate
`;
const zshActions = {
	task: "_tunegate_tasks",
	version: "_tunegate_versions",
	shell: `(${shellNames})`,
	text: " "
};
function zshCase({ name, flags, positionals }) {
	const options = flags.map((flag) => {
		const action = flag.choices.length > 0 ? `(${flag.choices.join(" ")})` : "_files";
		const value = flag.takesValue ? `:value:${action}` : "";
		return `'--${flag.name}[${flag.summary.replaceAll(/['\\[\]:]/g, "")}]${value}'`;
	});
	const values = positionals.map((kind, index) => `'${index + 1}:${kind}:${zshActions[kind]}'`);
	return `    ${name}) _arguments ${[...options, ...values].join(" ")} ;;`;
}
/** https://fishshell.com/docs/current/completions.html */
const fish = (commands) => {
	return `# fish completion for tunegate; tunegate completion fish > ~/.config/fish/completions/tunegate.fish
complete -c tunegate -f
${commands.flatMap((command) => {
		const after = `__fish_seen_subcommand_from ${command.name}`;
		const flags = command.flags.map((flag) => {
			const choices = flag.choices.length > 0 ? ` -xa ${quoted(flag.choices.join(" "))}` : flag.takesValue ? " -r" : "";
			return `complete -c tunegate -n '${after}' -l ${flag.name} -d ${quoted(flag.summary)}${choices}`;
		});
		return [
			`complete -c tunegate -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
			...command.positionals.includes("task") ? [`complete -c tunegate -n '${after}' -a '(tunegate completion tasks 2>/dev/null)'`] : [],
			...command.positionals.includes("version") ? [`complete -c tunegate -n '${after}; and test (count (commandline -opc)) -ge 3' -a '(tunegate completion versions (commandline -opc)[3] 2>/dev/null)'`] : [],
			...command.positionals.includes("shell") ? [`complete -c tunegate -n '${after}' -a '${shellNames}'`] : [],
			...flags
		];
	}).join("\n")}
`;
};
/** The scripts by shell. */
const shells = /* @__PURE__ */ new Map([
	["bash", bash],
	["zsh", zsh],
	["fish", fish]
]);

// src/cli/completion-table.ts
const versions = [
	"version",
	"exp",
	"a",
	"b"
];
function kindOf(positional) {
	if (positional === "task") return "task";
	if (positional === "shell") return "shell";
	return versions.includes(positional) ? "version" : "text";
}
const flagOf = (name, option, choices = option.choices ?? []) => ({
	name,
	summary: option.summary.replace(/:$/, ""),
	takesValue: option.kind !== "switch" && option.bare === void 0,
	choices
});
/** The command table as the shells see it. */
function completionTable(commands) {
	return commands.map(({ name, summary, positionals, flags, own = [], formats }) => ({
		name,
		summary,
		positionals: positionals.map((one) => kindOf(one.name)),
		flags: [
			...own.map((flag) => flagOf(flag.name, flag)),
			...[...flags, ...require_start.everywhere].map((flag) => flagOf(flag, require_start.options[flag], flag === "format" ? formats : void 0)),
			{
				name: "help",
				summary: "show help",
				takesValue: false,
				choices: []
			}
		]
	}));
}

// src/cli/run/completion.ts
/** Shells expand what they are offered (bash runs `$(...)` in it): names with anything else than these are left out. */
const harmless = /^[\p{L}\p{N}_./-]+$/u;
const run = async (invocation) => {
	const [what = "", task] = invocation.positionals;
	const script = shells.get(what);
	if (script !== void 0) return {
		text: script(completionTable(invocation.commands)),
		exitCode: 0
	};
	if (what === "tasks" || what === "versions") return {
		text: (await namesOf(invocation, what === "tasks" ? null : task ?? "")).filter((name) => harmless.test(name)).join("\n"),
		exitCode: 0
	};
	const known = [
		...shells.keys(),
		"tasks",
		"versions"
	];
	const likely = require_start.nearest(what, known);
	const hint = likely === null ? `one of ${known.join(", ")}` : `Did you mean ${likely}?`;
	throw new require_start.UsageError(`There is no completion for "${what}": ${hint}`);
};
async function namesOf({ workingDirectory }, task) {
	const snapshot = await require_git.openWorkingDirectory(workingDirectory);
	if (task === null) {
		const { tasks } = await require_reading.listTasks(snapshot, require_start.defaultPolicy, require_start.tool);
		return tasks.map(({ path, taskName }) => path === "" ? "." : taskName);
	}
	const { record } = await require_find_task.findTask(snapshot, task);
	return record.versions.map(({ name }) => name.text);
}

exports.run = run;