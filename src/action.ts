import process from 'node:process';
import { failureText } from './action/failure.ts';
import { debugLine, sayFailure } from './action/log.ts';
import { main } from './action/main.ts';
import { UsageError } from './domain/errors.ts';

/** Ends at once what still waits (idle connections, timers), after everything has been written. */
function end(status: number): void {
  process.stdout.write('', () => process.exit(status));
}

/** Whatever went wrong, the step fails, with one line that says why; a stack could quote what others wrote. */
function fail(error: unknown): void {
  sayFailure(failureText(error));
  for (let cause = causeOf(error); cause !== undefined; cause = causeOf(cause)) {
    debugLine(`caused by: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  end(error instanceof UsageError ? 2 : 3);
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

process.on('uncaughtException', fail);
// A cancelled job: no request is sent any more; what was sent is a single call each, so nothing is left half done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

main(process.env).then(end, fail);
