import { execFileSync, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** `current` is the Node that runs the tests, `24` what the action runs on, `20` the oldest that runs the CLI. */
export type NodeChoice = 'current' | '24' | '20';

export interface ProcessResult {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** It was still running at the deadline and was killed. */
  readonly timedOut: boolean;
}

export interface ProcessOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Milliseconds until it is killed; 60,000 when absent. */
  readonly deadline?: number;
  /** Called once it runs; a test that cancels a run keeps the way to signal it. */
  readonly started?: (signal: (name: NodeJS.Signals) => void) => void;
}

/** Runs a program to its end. Never rejects for how it ends, only when it cannot be started. */
export function runProcess(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, [...args], { cwd: options.cwd, env: { ...options.env }, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.deadline ?? 60_000);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
        milliseconds: performance.now() - start,
        timedOut,
      });
    });
    options.started?.((name) => child.kill(name));
  });
}

/** The Node binary for `choice`; throws when this machine has none of that version. */
export function nodeBinary(choice: NodeChoice = 'current'): string {
  const found = findNode(choice);
  if (found === undefined) throw new Error(`no Node ${choice} found; set NODE_${choice} to its path`);
  return realpathSync(found);
}

/** Whether this machine has such a Node; for `test.runIf`. */
export function hasNode(choice: NodeChoice): boolean {
  return findNode(choice) !== undefined;
}

function findNode(choice: NodeChoice): string | undefined {
  if (choice === 'current') return process.execPath;
  const places = [
    ...(process.env[`NODE_${choice}`] ? [process.env[`NODE_${choice}`] ?? ''] : []),
    join(ROOT, 'node_modules', 'node', 'bin', 'node'),
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node')),
  ];
  return places.find((place) => existsSync(place) && versionOf(place) === choice);
}

const versions = new Map<string, string>();

function versionOf(binary: string): string {
  const known = versions.get(binary);
  if (known !== undefined) return known;
  const output = execFileSync(binary, ['--version'], { encoding: 'utf8' });
  const major = /^v(\d+)\./.exec(output)?.[1] ?? '';
  versions.set(binary, major);
  return major;
}
