import type { Format, Option, OptionName } from '../settings/options.ts';

/** A value that stands without a flag. */
export interface Positional {
  readonly name: string;
  readonly summary: string;
  /** May be left out; then all behind it is left out, too. */
  readonly optional?: true;
}

/** A flag that only some commands have and that is no setting. */
export type OwnFlag = Option & { readonly name: string; readonly kind: 'text' | 'choice' | 'switch' };

/** What help, usage errors and completion know of a command. */
export interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly Positional[];
  /** Beside those that every command has. */
  readonly flags: readonly OptionName[];
  readonly own?: readonly OwnFlag[];
  /** The first is the default. */
  readonly formats: readonly [Format, ...Format[]];
  readonly example: string;
}

/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
export const everywhere = [
  'format',
  'language',
  'working-directory',
  'config-file',
] as const satisfies readonly OptionName[];
