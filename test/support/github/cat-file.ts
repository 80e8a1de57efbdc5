import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

/** Reads objects through one `git cat-file --batch`, so that thousands of requests do not start thousands of processes. */
export interface ObjectReader {
  /** By full id; `null` when there is no such object. */
  readonly read: (sha: string) => Promise<GitObject | null>;
  readonly close: () => Promise<void>;
}

export function objectReader(path: string): ObjectReader {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: path,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const waiting: ((object: GitObject | null) => void)[] = [];
  let data: Buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    data = Buffer.concat([data, chunk]);
    for (let found = take(data); found !== null; found = take(data)) {
      waiting.shift()?.(found.object);
      data = data.subarray(found.length);
    }
  });
  return {
    read: (sha) => {
      const answer = new Promise<GitObject | null>((resolve) => waiting.push(resolve));
      child.stdin.write(`${sha}\n`);
      return answer;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** The first whole answer in `data` and its length; `null` while it is incomplete. */
function take(data: Buffer): { readonly object: GitObject | null; readonly length: number } | null {
  const end = data.indexOf('\n');
  if (end < 0) return null;
  const [, type = '', size = ''] = data.subarray(0, end).toString('latin1').split(' ');
  if (size === '') return { object: null, length: end + 1 };
  const length = end + 1 + Number(size) + 1;
  if (data.length < length) return null;
  return { object: { type, content: Buffer.from(data.subarray(end + 1, length - 1)) }, length };
}
