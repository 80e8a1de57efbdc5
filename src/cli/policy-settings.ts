import { UsageError } from '../domain/errors.ts';
import type { Format } from '../settings/options.ts';
import { overFile, readSettings, type Settings } from '../settings/settings.ts';
import type { Invocation, Style } from './invocation.ts';

/** How a run goes on once its policy file is known. */
export interface Resolved<F extends Format = Format> {
  readonly settings: Settings;
  readonly style: Style<F>;
}

/** Settings and style with those of the policy file below what the command line gives. Throws UsageError for an impossible one. */
export function withPolicyFile<F extends Format>(
  { given, settings, style }: Pick<Invocation<F>, 'given' | 'settings' | 'style'>,
  fromFile: Readonly<Record<string, string>>,
): Resolved<F> {
  if (Object.keys(fromFile).length === 0) return { settings, style };
  const all = settingsOver(fromFile, given);
  return { settings: all, style: { ...style, language: all.language ?? style.language } };
}

/** The command line passed before: what is wrong now stands in the policy file. */
function settingsOver(fromFile: Readonly<Record<string, string>>, given: Invocation['given']): Settings {
  try {
    return readSettings(overFile(fromFile, given), 'file');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`The policy file has a setting that cannot be used: ${error.message}`, {
      cause: error,
    });
  }
}
