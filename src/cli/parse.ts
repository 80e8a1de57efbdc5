import { parseArgs } from 'node:util';
import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { unknownSetting } from '../settings/naming.ts';
import { isOptionName, type Option, type OptionName, options } from '../settings/options.ts';
import type { Command } from './command.ts';
import { everywhere } from './command-description.ts';
import { commands, findCommand } from './commands.ts';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | RunRequest;

export interface RunRequest {
  readonly kind: 'run';
  readonly command: Command;
  readonly positionals: readonly string[];
  readonly given: Readonly<Record<string, string | boolean>>;
  /** Flags that are the command's own and no settings. */
  readonly flags: Readonly<Record<string, string | boolean>>;
  readonly color: boolean | null;
}

/** Flags about the CLI itself. */
const OWN = { help: 'h', version: null, json: null, color: null } as const;
type OwnFlag = keyof typeof OWN;
const isOwn = (name: string): name is OwnFlag => Object.hasOwn(OWN, name);

/** An option by its name, with the type that all options share. */
const optionOf = (name: OptionName): Option => options[name];

/**
 * Reads the arguments after the program's name. Throws UsageError, with the nearest name where there is one, for an unknown
 * command or flag, a flag without its value or given twice, and too few or too many positional arguments.
 */
export function parseCommandLine(args: readonly string[]): Request {
  const { tokens } = parseArgs({
    args: [...args],
    options: definitions(),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const flags = tokens.filter((token) => token.kind === 'option');
  const [name, ...positionals] = words;
  const isHelpCommand = name === 'help';
  const commandName = isHelpCommand ? positionals[0] : name;
  const command = commandName === undefined ? null : knownCommand(commandName);
  const known = knownOptions(command);
  const given: Record<string, string | boolean> = {};
  const ownFlags: Record<string, string | boolean> = {};
  // A command's own flag may have the name of a setting that is an input of the action alone, such as `labels`.
  const ofCommand = new Set((command?.own ?? []).map((flag) => flag.name));
  const isSetting = (flag: string): boolean => isOptionName(flag) && !ofCommand.has(flag);
  const own = new Map<OwnFlag, boolean>();
  for (const flag of flags) {
    const read = readFlag(flag, known);
    if (isOwn(read.name)) own.set(read.name, read.value !== false);
    else if (Object.hasOwn(given, read.name) || Object.hasOwn(ownFlags, read.name)) {
      throw new UsageError(`--${read.name} is given twice.`);
    } else if (isSetting(read.name)) given[read.name] = read.value;
    else ownFlags[read.name] = read.value;
  }
  if (own.get('version') === true) return { kind: 'version' };
  if (own.get('help') === true || isHelpCommand || command === null) {
    if (command === null && flags.length > own.size) throw missingCommand();
    return { kind: 'help', command };
  }
  checkPositionals(command, positionals);
  if (own.get('json') === true) given['format'] = jsonFormat(given['format']);
  return { kind: 'run', command, positionals, given, flags: ownFlags, color: own.get('color') ?? null };
}

/** By name: what a command takes, or every command where none is named. */
function knownOptions(command: Command | null): ReadonlyMap<string, Option> {
  const settings = [...(command?.flags ?? []), ...everywhere].map((name) => [name, optionOf(name)] as const);
  return new Map([...(command?.own ?? []).map((flag) => [flag.name, flag] as const), ...settings]);
}

interface FlagToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Definitions for `parseArgs`, which has to know what takes a value and what the short names are. */
function definitions() {
  const result: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const name of Object.keys(options).filter(isOptionName)) {
    const { kind, short, alias, bare } = optionOf(name);
    const type = kind === 'switch' || bare !== undefined ? 'boolean' : 'string';
    result[name] = short === undefined ? { type } : { type, short };
    if (alias !== undefined) result[alias] = { type };
  }
  for (const { name, kind, bare } of commands.flatMap(({ own = [] }) => own)) {
    result[name] = { type: kind === 'switch' || bare !== undefined ? 'boolean' : 'string' };
  }
  for (const [name, short] of Object.entries(OWN)) {
    result[name] = short === null ? { type: 'boolean' } : { type: 'boolean', short };
  }
  return result;
}

function readFlag(
  token: FlagToken,
  known: ReadonlyMap<string, Option>,
): { readonly name: string; readonly value: string | boolean } {
  const { name, negated } = fullName(token.name, known);
  const option = known.get(name);
  const value = token.value;
  if (isOwn(name) || option === undefined || option.kind === 'switch') {
    if (value === undefined) return { name, value: !negated };
    if (!isOptionName(name) || negated) throw new UsageError(`${token.rawName} takes no value.`);
    return { name, value };
  }
  const { bare } = option;
  if (bare !== undefined && value === undefined && !negated) return { name, value: bare };
  // Node takes any next argument for the value: in `--base-ref --head-ref x` the value was forgotten.
  const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
  if (forgotten || negated) {
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${valuePattern(option)}`);
  }
  // The values of settings are checked where those of the action are.
  if (!isOptionName(name) && option.choices !== undefined && !option.choices.includes(value)) {
    const likely = nearest(value, option.choices);
    const hint = likely === null ? '' : ` Did you mean ${likely}?`;
    throw new UsageError(`--${name} is "${value}", but must be one of ${option.choices.join(', ')}.${hint}`);
  }
  return { name, value };
}

/** What stands for an option's value in help. */
export const valuePattern = (option: Option): string =>
  option.choices?.join('|') ?? option.value ?? '<value>';

function fullName(
  written: string,
  known: ReadonlyMap<string, Option>,
): { readonly name: string; readonly negated: boolean } {
  const negated = written.startsWith('no-');
  for (const text of negated ? [written, written.slice(3)] : [written]) {
    const found = [...known].find(([name, option]) => name === text || option.alias === text);
    if (found !== undefined) return { name: found[0], negated: text !== written };
    if (isOwn(text)) return { name: text, negated: text !== written };
  }
  throw unknownSetting(written, [...known.keys(), ...Object.keys(OWN)], 'flag');
}

function knownCommand(name: string): Command {
  const command = findCommand(name);
  if (command !== undefined) return command;
  const likely = nearest(
    name,
    commands.map((one) => one.name),
  );
  const hint = likely === null ? 'See tunegate --help.' : `Did you mean ${likely}?`;
  throw new UsageError(`Unknown command "${name}". ${hint}`);
}

const missingCommand = (): UsageError =>
  new UsageError(`A command is missing: one of ${commands.map(({ name }) => name).join(', ')}.`);

function checkPositionals(command: Command, given: readonly string[]): void {
  const missing = command.positionals[given.length];
  if (missing !== undefined && missing.optional !== true) {
    throw new UsageError(
      `tunegate ${command.name} needs <${missing.name}>: ${missing.summary}. Example: ${command.example}`,
    );
  }
  const extra = given[command.positionals.length];
  if (extra !== undefined) {
    throw new UsageError(
      `tunegate ${command.name} takes no "${extra}". See tunegate ${command.name} --help.`,
    );
  }
}

function jsonFormat(format: string | boolean | undefined): string {
  if (format !== undefined && format !== 'json')
    throw new UsageError('--json and --format exclude each other.');
  return 'json';
}
