import { OperationError, UsageError } from '../domain/errors.ts';
import { visible } from '../render/escape/visible.ts';
import { toolVersion } from '../tool-version.ts';
import type { Outcome } from './invocation.ts';
import { parseCommandLine, type Request } from './parse.ts';
import type { Terminal } from './terminal-io.ts';

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
  const { runCommand } = await import('./run-command.ts');
  return runCommand(request, terminal);
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
