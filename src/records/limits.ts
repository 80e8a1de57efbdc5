/** Largest YAML file that is read, in bytes: the parser's worst case at this size stays below a second. */
const yamlBytes = 64 * 1024;
const jsonBytes = 1024 * 1024;
/** Results of a harness hold its samples; the reader is bounded by depth and keys, and takes time in proportion. */
const resultsBytes = 8 * 1024 * 1024;
const predictionBytes = 8 * 1024 * 1024;

/** How many bytes of a record file are read at most. */
export function sizeLimit(path: string): number {
  if (path.endsWith('.jsonl')) return predictionBytes;
  if (/(?:^|\/|_)results\.json$/.test(path)) return resultsBytes;
  return path.endsWith('.json') ? jsonBytes : yamlBytes;
}

/** Mappings and lists inside each other. */
export const maxDepth = 32;
export const maxKeys = 2_000;
export const maxAliases = 50;
/** Values that aliases of one file may stand for, all together. */
export const maxExpandedNodes = 10_000;

/** Keys that change the meaning of an object in JavaScript; no record needs one. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
