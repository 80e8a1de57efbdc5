import { createHash } from 'node:crypto';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512', 'blake2b512'];

/** Hexadecimal hashes of the bytes by the algorithms that people note in lineages, and git's own blob id. */
export function commonHashes(bytes: Uint8Array): readonly string[] {
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return [...ALGORITHMS.map((name) => createHash(name).update(bytes).digest('hex')), blob];
}
