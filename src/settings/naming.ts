import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';

/** How people name a setting: `--fail-on` in a terminal, `fail-on` in a workflow and in the policy file of a command. */
export type SettingsOrigin = 'flag' | 'input' | 'file';

/** The error for a name that is no setting, with the nearest of `known`. */
export function unknownSetting(name: string, known: readonly string[], origin: SettingsOrigin): UsageError {
  const likely = nearest(name, known);
  const hint = likely === null ? '' : ` Did you mean ${settingName(likely, origin)}?`;
  return new UsageError(
    `Unknown ${origin === 'flag' ? 'option' : 'input'} ${settingName(name, origin)}.${hint}`,
  );
}

/** The name as a person writes it there. */
export const settingName = (name: string, origin: SettingsOrigin): string =>
  origin === 'flag' ? `--${name}` : name;
