import type { CompletedCommand } from './completion-table.ts';

type Script = (commands: readonly CompletedCommand[]) => string;

const unique = (items: Iterable<string>): readonly string[] => [...new Set(items)];

const flagNames = ({ flags }: CompletedCommand): string => flags.map(({ name }) => `--${name}`).join(' ');

/** Flags by the values they take; a flag of two commands with other values (`--format`) is told apart by its command. */
function choiceCases(
  commands: readonly CompletedCommand[],
): readonly (readonly [pattern: string, words: string])[] {
  return commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ choices }) => choices.length > 0)
      .map((flag) => [`${name}:--${flag.name}`, flag.choices.join(' ')] as const),
  );
}

const valued = (commands: readonly CompletedCommand[]): string =>
  unique(
    commands.flatMap(({ flags }) => flags.filter((flag) => flag.takesValue).map(({ name }) => `--${name}`)),
  ).join('|');

const shellNames = 'bash zsh fish';

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html; works in the bash 3.2 of macOS. */
const bash: Script = (
  commands,
) => `# bash completion for tunegate; in ~/.bashrc: eval "$(tunegate completion bash)"
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
${choiceCases(commands)
  .map(([pattern, words]) => `    ${pattern}) words="${words}" ;;`)
  .join('\n')}
    *:-C|*:--working-directory) COMPREPLY=($(compgen -d -- "$current")); return ;;
    *:--config-file|*:--report-file) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [[ -z "$words" && -z "$command" ]]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  elif [[ -z "$words" && "$current" == -* ]]; then
    case "$command" in
${commands.map((command) => `      ${command.name}) words="${flagNames(command)}" ;;`).join('\n')}
    esac
  elif [[ -z "$words" ]]; then
    case "$command:$position" in
${positionCases(commands, {
  task: '$(tunegate completion tasks 2>/dev/null)',
  version: '$(tunegate completion versions "$task" 2>/dev/null)',
  shell: shellNames,
})
  .map(([pattern, words]) => `      ${pattern}) words="${words}" ;;`)
  .join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _tunegate tunegate
`;

/** `command:position` → what stands there. */
function positionCases(
  commands: readonly CompletedCommand[],
  words: Readonly<Record<'task' | 'version' | 'shell', string>>,
): readonly (readonly [pattern: string, words: string])[] {
  const kinds = ['task', 'version', 'shell'] as const;
  return kinds.flatMap((kind) => {
    const patterns = commands.flatMap(({ name, positionals }) =>
      positionals.flatMap((one, index) => (one === kind ? [`${name}:${index}`] : [])),
    );
    return patterns.length === 0 ? [] : [[patterns.join('|'), words[kind]] as const];
  });
}

/** Text between single quotes for zsh and fish. Characters that would end the quotes are left out; no summary has one. */
const quoted = (text: string): string => `'${text.replaceAll(/['\\[\]]/g, '')}'`;

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
const zsh: Script = (commands) => `#compdef tunegate
# zsh completion for tunegate; in ~/.zshrc behind compinit: eval "$(tunegate completion zsh)"
_tunegate_tasks() { local -a names; names=(\${(f)"$(tunegate completion tasks 2>/dev/null)"}); compadd -a names }
_tunegate_versions() {
  local -a names; local task="\${\${words:#-*}[2]}"
  names=(\${(f)"$(tunegate completion versions "$task" 2>/dev/null)"}); compadd -a names
}
_tunegate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if ((CURRENT == 2)); then _describe 'command' commands; return; fi
  shift words; ((CURRENT--))
  case "$words[1]" in
${commands.map(zshCase).join('\n')}
  esac
}
compdef _tunegate tunegate
`;

const zshActions = {
  task: '_tunegate_tasks',
  version: '_tunegate_versions',
  shell: `(${shellNames})`,
  text: ' ',
} as const;

function zshCase({ name, flags, positionals }: CompletedCommand): string {
  const options = flags.map((flag) => {
    const action = flag.choices.length > 0 ? `(${flag.choices.join(' ')})` : '_files';
    const value = flag.takesValue ? `:value:${action}` : '';
    return `'--${flag.name}[${flag.summary.replaceAll(/['\\[\]:]/g, '')}]${value}'`;
  });
  const values = positionals.map((kind, index) => `'${index + 1}:${kind}:${zshActions[kind]}'`);
  return `    ${name}) _arguments ${[...options, ...values].join(' ')} ;;`;
}

/** https://fishshell.com/docs/current/completions.html */
const fish: Script = (commands) => {
  const lines = commands.flatMap((command) => {
    const after = `__fish_seen_subcommand_from ${command.name}`;
    const flags = command.flags.map((flag) => {
      const choices =
        flag.choices.length > 0 ? ` -xa ${quoted(flag.choices.join(' '))}` : flag.takesValue ? ' -r' : '';
      return `complete -c tunegate -n '${after}' -l ${flag.name} -d ${quoted(flag.summary)}${choices}`;
    });
    return [
      `complete -c tunegate -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...(command.positionals.includes('task')
        ? [`complete -c tunegate -n '${after}' -a '(tunegate completion tasks 2>/dev/null)'`]
        : []),
      ...(command.positionals.includes('version')
        ? [
            `complete -c tunegate -n '${after}; and test (count (commandline -opc)) -ge 3' -a '(tunegate completion versions (commandline -opc)[3] 2>/dev/null)'`,
          ]
        : []),
      ...(command.positionals.includes('shell')
        ? [`complete -c tunegate -n '${after}' -a '${shellNames}'`]
        : []),
      ...flags,
    ];
  });
  return `# fish completion for tunegate; tunegate completion fish > ~/.config/fish/completions/tunegate.fish
complete -c tunegate -f
${lines.join('\n')}
`;
};

/** The scripts by shell. */
export const shells: ReadonlyMap<string, Script> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);
