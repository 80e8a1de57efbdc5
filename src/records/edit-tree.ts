import type { MapNode, Node } from './tree.ts';

/** Whether two trees hold the same values in the same order; where they stand does not count. */
export function sameTree(a: Node, b: Node): boolean {
  if (a.kind === 'scalar' && b.kind === 'scalar') return Object.is(a.value, b.value);
  if (a.kind === 'list' && b.kind === 'list') {
    return (
      a.items.length === b.items.length && a.items.every((item, index) => sameNode(item, b.items[index]))
    );
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, { value }]) => sameNode(value, b.entries.get(key)?.value));
}

const sameNode = (a: Node, b: Node | undefined): boolean => b !== undefined && sameTree(a, b);

/**
 * The tree with one value set, or removed where `value` is null. Mappings that are missing or empty on the way are made.
 * Null when the path leads through something else than a mapping, or when there is nothing to remove.
 */
export function withValue(root: MapNode, path: readonly string[], value: Node | null): MapNode | null {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  const entries = new Map(root.entries);
  const old = entries.get(key)?.value;
  if (rest.length === 0) {
    if (value === null) return entries.delete(key) ? { ...root, entries } : null;
    entries.set(key, { keyOffset: 0, value });
    return { ...root, entries };
  }
  const inner = mapAt(old);
  const changed = inner === null ? null : withValue(inner, rest, value);
  if (changed === null) return null;
  entries.set(key, { keyOffset: 0, value: changed });
  return { ...root, entries };
}

function mapAt(node: Node | undefined): MapNode | null {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) {
    return { kind: 'map', offset: 0, entries: new Map() };
  }
  return node.kind === 'map' ? node : null;
}
