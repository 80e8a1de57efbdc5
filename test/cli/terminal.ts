import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; none when standard output is a pipe. */
  readonly columns?: number;
}

/** Runs a command line in this process, with streams that are kept. */
export async function run(line: readonly string[], { cwd, env = {}, columns }: RunOptions): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const tty = columns === undefined ? {} : { isTTY: true, columns };
  const code = await main({
    args: line,
    env,
    cwd,
    stdout: { ...tty, write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    inputIsTerminal: () => false,
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}
