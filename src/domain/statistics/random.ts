/**
 * Random numbers that are a function of the inputs: the same files give the same intervals on every machine.
 * xoroshiro128+ comes from pure-rand (MIT, no dependencies, 2 kB), whose sequence is fixed for its major version.
 */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of uniform integers. */
export interface Random {
  /** A uniform integer of 0…bound − 1, bound ≤ 2³¹. By multiplication; the bias, bound ÷ 2³², moves no reported digit. */
  readonly below: (bound: number) => number;
  /** True with probability ½, by the highest bit. */
  readonly coin: () => boolean;
}

/** A generator that starts from a 32-bit seed. */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return {
    below: (bound) => Math.floor(((generator.next() >>> 0) / 4_294_967_296) * bound),
    coin: () => generator.next() < 0,
  };
}

/** 32-bit FNV-1a over the UTF-16 units of texts, a separator after each: a seed, not a fingerprint. */
export function seedOf(texts: Iterable<string>): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  return hash | 0;
}
