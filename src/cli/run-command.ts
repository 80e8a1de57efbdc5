import { resolve } from 'node:path';
import { workingFolder } from '../adapters/local/working-folder.ts';
import type { Language } from '../domain/language.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Outcome, Style } from './invocation.ts';
import type { RunRequest } from './parse.ts';
import { progressOn } from './progress.ts';
import type { Terminal } from './terminal-io.ts';

/** Checks the settings and runs the command. Throws UsageError for what the command does not take. */
export async function runCommand(request: RunRequest, terminal: Terminal): Promise<Outcome> {
  const { command, positionals, flags } = request;
  const settings = readSettings(request.given, 'flag');
  const style = styleOf(command, settings, request.color, terminal);
  const workingDirectory = workingFolder(resolve(terminal.cwd, settings.workingDirectory));
  const onTerminal = terminal.stderr.isTTY === true;
  const progress = progressOn(onTerminal ? (text) => terminal.stderr.write(text) : null, Date.now);
  try {
    return await command.run({
      given: request.given,
      settings,
      style,
      positionals,
      flags,
      commands,
      env: terminal.env,
      interactive: onTerminal && terminal.inputIsTerminal?.() === true,
      workingDirectory,
      now: Date.now(),
      progress,
    });
  } finally {
    progress.end();
  }
}

function styleOf(
  command: Command,
  settings: Settings,
  color: boolean | null,
  { env, stdout }: Terminal,
): Style {
  const columns = stdout.isTTY === true ? (stdout.columns ?? 80) : Number(env['COLUMNS'] ?? 80);
  return {
    format: settings.format ?? command.formats[0],
    language: settings.language ?? languageOf(env),
    width: Number.isInteger(columns) && columns > 0 ? columns : 80,
    color: color ?? colorOf(env, stdout.isTTY === true),
  };
}

/** https://no-color.org and https://force-color.org; else colours where somebody looks. */
function colorOf(env: Terminal['env'], isTerminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** The messages' language from the locale, in the order in which POSIX looks at the variables. */
function languageOf(env: Terminal['env']): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (one) => one !== undefined && one !== '',
  );
  return /^zh[_-](?:TW|HK|Hant)/i.test(locale ?? '') ? 'zh-TW' : 'en';
}
