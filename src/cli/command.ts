import { UsageError } from '../domain/errors.ts';
import type { Format, Option, OptionName } from '../settings/options.ts';
import type { Run } from './invocation.ts';

/** A value that stands without a flag. */
export interface Positional {
  readonly name: string;
  readonly summary: string;
  /** May be left out; then all behind it is left out, too. */
  readonly optional?: true;
}

/** A flag that only some commands have and that is no setting. */
export type OwnFlag = Option & { readonly name: string; readonly kind: 'text' | 'choice' | 'switch' };

/** One command. Help, usage errors and the dispatch come from this and from nothing else. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly Positional[];
  /** Beside those that every command has. */
  readonly flags: readonly OptionName[];
  readonly own?: readonly OwnFlag[];
  /** The first is the default. */
  readonly formats: readonly [Format, ...Format[]];
  readonly example: string;
  /** Throws UsageError for a format that the command does not write. */
  readonly run: Run;
}

interface WrittenIn<F extends Format> extends Omit<Command, 'run'> {
  readonly formats: readonly [F, ...F[]];
  /** Loads what the command needs, and nothing of the others. */
  readonly load: () => Promise<Run<F>>;
}

/** A command whose code takes no other formats than those of its list. */
export function command<F extends Format>({ load, ...about }: WrittenIn<F>): Command {
  const run: Run = async (invocation) => {
    const format = about.formats.find((one) => one === invocation.style.format);
    if (format === undefined) {
      throw new UsageError(
        `tunegate ${about.name} has no format ${invocation.style.format}, but ${about.formats.join(', ')}.`,
      );
    }
    return (await load())({ ...invocation, style: { ...invocation.style, format } });
  };
  return { ...about, run };
}

/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
export const everywhere = [
  'format',
  'language',
  'working-directory',
  'config-file',
] as const satisfies readonly OptionName[];
