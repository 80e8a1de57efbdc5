import { createReadStream, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadLines } from '../../ports.ts';

/** Reads files below `root` (absolute) line by line; neither links nor anything outside. */
export const lineReader =
  (root: string): ReadLines =>
  (path) => {
    const parts = path.split('/');
    const regular = parts.every((part, index) => {
      const status = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
      const last = index === parts.length - 1;
      return part !== '..' && (last ? status?.isFile() : status?.isDirectory()) === true;
    });
    if (!regular) return null;
    return createInterface({
      input: createReadStream(join(root, path)),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
  };
