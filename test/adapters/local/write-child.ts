/** Applies changes from standard input, and ends itself the hard way at call number `at` of the disk. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { openFileWriter } from '../../../src/adapters/local/write.ts';
import { type Disk, realDisk } from '../../../src/adapters/local/write-disk.ts';
import { listAt, numberAt, textAt } from '../../support/json.ts';

const request: unknown = JSON.parse(readFileSync(0, 'utf8'));
const at = numberAt(request, 'at') ?? 0;
let count = 0;

function tick(): void {
  count++;
  if (count === at) process.kill(process.pid, 'SIGKILL');
}

const disk: Disk = {
  mkdir: (path) => {
    tick();
    realDisk.mkdir(path);
  },
  write: (path, bytes, mode) => {
    tick();
    realDisk.write(path, bytes, mode);
    tick();
  },
  rename: (from, to) => {
    tick();
    realDisk.rename(from, to);
  },
  remove: (path) => {
    tick();
    realDisk.remove(path);
  },
  sync: (folder) => {
    tick();
    realDisk.sync(folder);
  },
};

const bytes = (text: string | undefined): Uint8Array | null =>
  text === undefined ? null : Buffer.from(text);

openFileWriter(textAt(request, 'root') ?? '', textAt(request, 'state') ?? '', disk).apply(
  listAt(request, 'changes').map((change) => ({
    path: textAt(change, 'path') ?? '',
    before: bytes(textAt(change, 'before')),
    after: bytes(textAt(change, 'after')) ?? Buffer.from(''),
  })),
);
