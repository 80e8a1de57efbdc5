import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import process from 'node:process';

/** The calls that change the disk, so that a test can make each of them fail, or end the process there. */
export interface Disk {
  mkdir(path: string): void;
  /** Writes a new file and waits until it is on the disk. */
  write(path: string, bytes: Uint8Array, mode: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Waits until the names in a folder are on the disk. */
  sync(folder: string): void;
}

export const realDisk: Disk = {
  mkdir: (path) => mkdirSync(path),
  write: (path, bytes, mode) => {
    const file = openSync(path, 'wx', mode);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      // The mode on opening is cut by the umask; a file that was there keeps its own.
      if (mode !== 0o666) fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  sync: (folder) => {
    // Windows cannot open a folder, and has its names on the disk without it.
    if (process.platform === 'win32') return;
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
};
