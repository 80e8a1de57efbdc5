import { spawn } from 'node:child_process';
import { OperationError } from '../../domain/errors.ts';
import { codeOf } from './files.ts';

export interface GitCall {
  /** Where git starts to look for the repository. */
  readonly cwd: string;
  /** A repository named outright; git then neither searches for one nor checks who owns it. */
  readonly gitDirectory?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly status: number;
  readonly output: Buffer;
  /** What git wrote to standard error; may quote names from the repository. */
  readonly errors: string;
}

/** Settings of a repository can start programs. Reading objects must not, so these are switched off. */
const SAFE_CONFIGURATION = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'log.showSignature=false',
  'submodule.recurse=false',
  'maintenance.auto=false',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

/** What git gets of our environment: variables about the network and the user, none about which repository to use. */
const KEPT_VARIABLES =
  /^(?!GIT_)|^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|CONFIG_GLOBAL|SSL_.*|HTTP_.*|CURL_.*)$/;

/** The arguments and environment of every git process of this tool. */
function prepare(args: readonly string[], call: GitCall) {
  const directory = call.gitDirectory === undefined ? [] : [`--git-dir=${call.gitDirectory}`];
  return {
    args: ['--no-replace-objects', '--no-pager', ...SAFE_CONFIGURATION, ...directory, ...args],
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT_VARIABLES.test(name))),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      // A partial clone would otherwise fetch into the user's repository by itself (heeded from git 2.45 on).
      GIT_NO_LAZY_FETCH: '1',
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'C',
      ...call.env,
    },
  };
}

/**
 * Runs git to its end and gives its status and output, whatever the status is.
 * Throws OperationError when git cannot be started.
 */
export function tryGit(args: readonly string[], call: GitCall): Promise<GitResult> {
  const { args: all, env } = prepare(args, call);
  return new Promise((resolve, reject) => {
    const child = spawn('git', all, {
      cwd: call.cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error) => reject(cannotStart(error)));
    child.on('close', (status) => {
      const text = Buffer.concat(errors).toString('utf8');
      resolve({ status: status ?? -1, output: Buffer.concat(output), errors: text });
    });
    // git may end before it has read all its input; its status says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
  });
}

function cannotStart(error: Error): OperationError {
  const text =
    codeOf(error) === 'ENOENT'
      ? 'git was not found. Install git; only the comparison of two folders does without.'
      : 'git could not be started.';
  return new OperationError(text, { cause: error });
}

/** As `tryGit`, but throws OperationError, with git's first line of complaint, unless git ends with 0. */
export async function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  const result = await tryGit(args, call);
  if (result.status === 0) return result.output;
  throw new OperationError(`git ${args[0] ?? ''} failed: ${complaint(result)}`, {
    cause: new Error(result.errors),
  });
}

/** The line of standard error that says what went wrong. */
export function complaint(result: GitResult): string {
  const lines = result.errors.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0];
  return line?.replace(/^(?:fatal|error): /, '') ?? `status ${result.status}`;
}

/** The items of NUL-terminated output, as text. */
export function fields(output: Buffer): readonly string[] {
  const items = output.toString('utf8').split('\0');
  if (items.at(-1) === '') items.pop();
  return items;
}
