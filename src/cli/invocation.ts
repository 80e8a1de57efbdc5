import type { Language } from '../domain/language.ts';
import type { Format } from '../settings/options.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import type { CommandDescription } from './command-description.ts';
import type { Progress } from './progress.ts';

/** How the output is to look. */
export interface Style<F extends Format = Format> {
  readonly format: F;
  readonly language: Language;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  readonly color: boolean;
}

/** A checked command line for a command that writes the formats `F`. */
export interface Invocation<F extends Format = Format> {
  /** The settings that the command line gives, and no others. */
  readonly given: GivenSettings;
  /** As far as the command line says; a policy file may say more (`withPolicyFile`). */
  readonly settings: Settings;
  readonly style: Style<F>;
  /** In the order of the command's list; optional ones that were left out are missing at the end. */
  readonly positionals: readonly string[];
  /** The command's own flags that were given. */
  readonly flags: Readonly<Record<string, string | boolean>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person at a terminal can be asked. */
  readonly interactive: boolean;
  /** All commands, for help and completion. */
  readonly commands: readonly CommandDescription[];
  /** Absolute, links resolved. */
  readonly workingDirectory: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly progress: Progress;
}

/** What goes to standard output, and how the process ends. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1;
}

/** A command: from a checked command line to its text. */
export type Run<F extends Format = Format> = (invocation: Invocation<F>) => Promise<Outcome>;
