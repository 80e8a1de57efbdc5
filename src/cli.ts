import { join } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import { cacheCode } from './cli/code-cache.ts';

// A reader that has seen enough (`tunegate list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// `main` reports every error itself: what arrives here is a `dist/` with a file missing.
function fail(error: unknown): void {
  process.stderr.write(`tunegate: ${String(error)}\n`);
  process.exitCode = 3;
}

cacheCode(join(import.meta.dirname, 'chunks'), process.argv[2] ?? 'help', process.env);

// Imported late, so that the cache is there; without `await`, which the CommonJS of `dist/` has not at this level.
import('./cli/main.ts')
  .then(({ main }) =>
    main({
      args: process.argv.slice(2),
      env: process.env,
      cwd: process.cwd(),
      stdout: process.stdout,
      stderr: process.stderr,
      inputIsTerminal: () => isatty(0),
    }),
  )
  .then((status) => {
    process.exitCode = status;
  }, fail);
