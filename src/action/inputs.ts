import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { isOptionName, options } from '../settings/options.ts';
import { type GivenSettings, readSettings, type Settings } from '../settings/settings.ts';

const actionCommands = ['report', 'validate', 'comment', 'cleanup'] as const;
export type ActionCommand = (typeof actionCommands)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Inputs {
  readonly command: ActionCommand;
  /** As the workflow gives them; what the policy file lays down goes below. */
  readonly given: GivenSettings;
  readonly settings: Settings;
}

/** Reads what the workflow has under `with:`. Throws UsageError for a value that no input takes. */
export function readInputs(env: Environment): Inputs {
  const names = Object.keys(options)
    .filter(isOptionName)
    .filter((name) => name !== 'format');
  const given = Object.fromEntries(names.map((name) => [name, input(env, name)]));
  return { command: commandOf(input(env, 'command')), given, settings: readSettings(given, 'input') };
}

/** As actions/core reads an input. */
const input = (env: Environment, name: string): string =>
  (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();

function commandOf(text: string): ActionCommand {
  if (text === '') return 'report';
  const found = actionCommands.find((name) => name === text);
  if (found !== undefined) return found;
  const likely = nearest(text, actionCommands);
  const hint = likely === null ? '' : ` Did you mean ${likely}?`;
  throw new UsageError(`command is "${text}", but must be one of ${actionCommands.join(', ')}.${hint}`);
}
