import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

/** Asks running processes of git, so that thousands of requests do not start thousands of processes. */
export interface ObjectReader {
  /** By full id; `null` when there is no such object. */
  readonly read: (sha: string) => Promise<GitObject | null>;
  /** What a revision, on one line, stands for; `null` when it is nothing, or not clear. */
  readonly look: (revision: string) => Promise<ObjectName | null>;
  readonly close: () => Promise<void>;
}

export interface ObjectName {
  readonly sha: string;
  readonly type: string;
}

export function objectReader(path: string): ObjectReader {
  const contents = conversation(path, '--batch', takeObject);
  const names = conversation(path, '--batch-check', takeName);
  return {
    read: contents.ask,
    look: async (revision) => (revision.includes('\n') ? null : await names.ask(revision)),
    close: async () => {
      await contents.close();
      await names.close();
    },
  };
}

/** The first whole answer at the beginning of `data` and its length; `null` while it is incomplete. */
type Take<Answer> = (data: Buffer) => { readonly answer: Answer | null; readonly length: number } | null;

/** One `git cat-file` that is asked line by line. It is started by the first question. */
function conversation<Answer>(path: string, mode: '--batch' | '--batch-check', take: Take<Answer>) {
  const waiting: ((answer: Answer | null) => void)[] = [];
  let data: Buffer = Buffer.alloc(0);
  const start = () => {
    const child = spawn('git', ['cat-file', mode], {
      cwd: path,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdout.on('data', (chunk: Buffer) => {
      data = Buffer.concat([data, chunk]);
      for (let found = take(data); found !== null; found = take(data)) {
        waiting.shift()?.(found.answer);
        data = data.subarray(found.length);
      }
    });
    return { child, ended: once(child, 'close') };
  };
  let running: ReturnType<typeof start> | undefined;
  return {
    ask: (line: string): Promise<Answer | null> => {
      running ??= start();
      const answer = new Promise<Answer | null>((resolve) => waiting.push(resolve));
      running.child.stdin.write(`${line}\n`);
      return answer;
    },
    close: async (): Promise<void> => {
      running?.child.stdin.end();
      await running?.ended;
    },
  };
}

/** `<id> <type> <size>`, or `<what was asked> missing` and the like. The revision may hold spaces, an id does not. */
const header = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;

const takeObject: Take<GitObject> = (data) => {
  const end = data.indexOf('\n');
  if (end < 0) return null;
  const [, , type = '', size] = header.exec(data.subarray(0, end).toString('latin1')) ?? [];
  if (size === undefined) return { answer: null, length: end + 1 };
  const length = end + 1 + Number(size) + 1;
  if (data.length < length) return null;
  return { answer: { type, content: Buffer.from(data.subarray(end + 1, length - 1)) }, length };
};

const takeName: Take<ObjectName> = (data) => {
  const end = data.indexOf('\n');
  if (end < 0) return null;
  const [, sha, type = ''] = header.exec(data.subarray(0, end).toString('latin1')) ?? [];
  return { answer: sha === undefined ? null : { sha, type }, length: end + 1 };
};
