import type { Node } from '../../src/records/tree.ts';

/** Every path to a scalar that leads through mappings alone. */
export function scalarPaths(node: Node, path: readonly string[] = []): readonly (readonly string[])[] {
  if (node.kind === 'scalar') return path.length === 0 ? [] : [path];
  if (node.kind === 'list') return [];
  return [...node.entries].flatMap(([key, { value }]) => scalarPaths(value, [...path, key]));
}

/** How many characters of `before` are neither in the common beginning nor in the common end. */
export function touched(before: string, after: string): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end;
}
