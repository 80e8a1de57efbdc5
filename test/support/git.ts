import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FIRST_DATE = Date.UTC(2026, 0, 5, 10, 0, 0);
const MINUTE = 60_000;

export interface GitOptions {
  readonly cwd: string;
  /** Which commit of a history this is: the fixed author date moves on by a minute for each, so histories have an order. */
  readonly tick?: number;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * An environment in which git depends on nothing of this machine: no system or user configuration, a fixed identity, fixed
 * dates (hence fixed commit ids), no prompt, English messages.
 */
function gitEnvironment(tick = 0): Record<string, string> {
  const date = new Date(FIRST_DATE + tick * MINUTE).toISOString();
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Ada Author',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
    GIT_COMMITTER_DATE: date,
  };
}

/** Runs git and gives its standard output as bytes; rejects with git's own words when it fails. */
export function gitBytes(args: readonly string[], options: GitOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd: options.cwd,
        env: { ...gitEnvironment(options.tick), ...options.env },
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        if (error)
          reject(new Error(`git ${args.join(' ')}: ${stderr.toString() || error.message}`, { cause: error }));
        else resolve(stdout);
      },
    );
    // git may end before it has read all its input; how it ended says enough.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** As `gitBytes`, but gives text without the last line end. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  const output = await gitBytes(args, options);
  return output.toString('utf8').replace(/\n$/, '');
}

/** Configuration of the tests' repositories; GitHub serves any commit by its id and partial clones, and so do these. */
const CONFIGURATION = `[core]
\tautocrlf = false
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;

/** Makes a repository at `path` on branch `main`, without the sample hooks that git copies into each; bare on demand. */
export async function initRepository(path: string, more: readonly string[] = []): Promise<void> {
  await gitText(['init', '--quiet', '--template=', '--initial-branch=main', ...more, path], {
    cwd: dirname(path),
  });
  const config = join(path, more.includes('--bare') ? '' : '.git', 'config');
  await appendFile(config, CONFIGURATION);
}
