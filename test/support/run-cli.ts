import { join } from 'node:path';
import { temporaryFolder } from './files.ts';
import { type NodeChoice, nodeBinary, type ProcessResult, ROOT, runProcess } from './process.ts';

export interface CliOptions {
  readonly cwd: string;
  /** Added to an environment that holds only PATH, HOME (an empty folder), LC_ALL and TZ. */
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: NodeChoice;
  readonly input?: string;
  readonly deadline?: number;
  /** The built file; `dist/cli.js` when absent. */
  readonly entry?: string;
}

/** Runs the built command-line tool as a process. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<ProcessResult> {
  await using home = await temporaryFolder();
  return await runProcess(
    nodeBinary(options.node),
    [options.entry ?? join(ROOT, 'dist', 'cli.js'), ...args],
    {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: home.path, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...options.env },
      ...(options.input === undefined ? {} : { input: options.input }),
      ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    },
  );
}
