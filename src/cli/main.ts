import { resolve } from 'node:path';
import { workingFolder } from '../adapters/local/working-folder.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { visible } from '../render/escape/visible.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { toolVersion } from '../tool-version.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Outcome, Style } from './invocation.ts';
import { parseCommandLine, type Request } from './parse.ts';
import { progressOn } from './progress.ts';

/** What the CLI needs of the process it runs in. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Whether standard input is a terminal; asked late, since looking takes time. */
  readonly inputIsTerminal?: () => boolean;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Runs one command line and gives the exit status: 0 fine, 1 a gate failed or findings of severity error, 2 wrong usage or
 * configuration, 3 the work could not be done. Results go to standard output, everything else to standard error.
 */
export async function main(terminal: Terminal): Promise<0 | 1 | 2 | 3> {
  try {
    const outcome = await answer(parseCommandLine(terminal.args), terminal);
    terminal.stdout.write(outcome.text.endsWith('\n') ? outcome.text : `${outcome.text}\n`);
    return outcome.exitCode;
  } catch (error) {
    terminal.stderr.write(`tunegate: ${errorText(error, terminal)}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
}

async function answer(request: Request, terminal: Terminal): Promise<Outcome> {
  if (request.kind === 'version') return { text: toolVersion, exitCode: 0 };
  if (request.kind === 'help') {
    const { commandHelp, generalHelp } = await import('./help.ts');
    const text = request.command === null ? generalHelp() : commandHelp(request.command);
    return { text, exitCode: 0 };
  }
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

/** One line; names from a repository cannot move the cursor. The stack only for whoever asks for it. */
function errorText(error: unknown, { env }: Terminal): string {
  const debug = (env['TUNEGATE_DEBUG'] ?? '') !== '';
  if (debug && error instanceof Error) {
    const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : '';
    return `${error.stack}${cause}`;
  }
  if (error instanceof UsageError || error instanceof OperationError) return visible(error.message);
  const text = error instanceof Error ? error.message : String(error);
  return visible(`unexpected error: ${text} (set TUNEGATE_DEBUG=1 for details)`);
}
