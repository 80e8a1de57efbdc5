import module from 'node:module';
import process from 'node:process';
import { isatty } from 'node:tty';

// Node 22.8 and newer keep the compiled code; Node 20 has no such function.
if ('enableCompileCache' in module) module.enableCompileCache();

// A reader that has seen enough (`tunegate list | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { main } = await import('./cli/main.ts');
process.exitCode = await main({
  args: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  inputIsTerminal: () => isatty(0),
});
