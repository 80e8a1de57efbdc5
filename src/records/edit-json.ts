import { applyEdits, modify } from 'jsonc-parser';
import { sameTree, withValue } from './edit-tree.ts';
import { scalarNode } from './edit-value.ts';
import { readJson } from './json.ts';
import { positions } from './source.ts';
import type { MapNode } from './tree.ts';

/**
 * Sets one text in a JSON file and leaves all else as it is. Null when the file cannot be read, or when anything
 * else would change.
 */
export function editJson(text: string, path: readonly string[], value: string): string | null {
  const before = rootOf(text);
  const expected = before === null ? null : withValue(before, path, scalarNode(value));
  if (expected === null) return null;
  const edited = applyEdits(text, modify(text, [...path], value, {}));
  const after = rootOf(edited);
  return after !== null && sameTree(after, expected) ? edited : null;
}

function rootOf(text: string): MapNode | null {
  const { root } = readJson({ file: '', task: null }, text, positions(text));
  return root?.kind === 'map' ? root : null;
}
