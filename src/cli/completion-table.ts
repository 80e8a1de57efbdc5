import type { Option } from '../settings/options.ts';
import { options } from '../settings/options.ts';
import type { CommandDescription } from './command-description.ts';
import { everywhere } from './command-description.ts';

/** What a shell can offer behind one command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  /** What the positionals are, in their order. */
  readonly positionals: readonly ('task' | 'version' | 'shell' | 'text')[];
}

export interface CompletedFlag {
  readonly name: string;
  readonly summary: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

const versions = ['version', 'exp', 'a', 'b'];

function kindOf(positional: string): CompletedCommand['positionals'][number] {
  if (positional === 'task') return 'task';
  if (positional === 'shell') return 'shell';
  return versions.includes(positional) ? 'version' : 'text';
}

const flagOf = (name: string, option: Option, choices = option.choices ?? []): CompletedFlag => ({
  name,
  summary: option.summary.replace(/:$/, ''),
  takesValue: option.kind !== 'switch' && option.bare === undefined,
  choices,
});

/** The command table as the shells see it. */
export function completionTable(commands: readonly CommandDescription[]): readonly CompletedCommand[] {
  return commands.map(({ name, summary, positionals, flags, own = [], formats }) => ({
    name,
    summary,
    positionals: positionals.map((one) => kindOf(one.name)),
    flags: [
      ...own.map((flag) => flagOf(flag.name, flag)),
      ...[...flags, ...everywhere].map((flag) =>
        flagOf(flag, options[flag], flag === 'format' ? formats : undefined),
      ),
      { name: 'help', summary: 'show help', takesValue: false, choices: [] },
    ],
  }));
}
