import type { MergedText, ThreeTexts } from '../domain/records/snapshot.ts';
import { utf8 } from './decode.ts';
import { type Edit, editYaml, readTree } from './edit.ts';
import { sameTree } from './edit-tree.ts';
import type { MapNode, Node } from './tree.ts';

const nothing: MapNode = { kind: 'map', offset: 0, entries: new Map() };

interface Merge {
  readonly edits: Edit[];
  readonly conflicts: (readonly string[])[];
}

/**
 * Merges a YAML mapping key by key, into the base's text: each key as the side has it that changed it. Null where a side
 * cannot be read, or the base's text not be edited.
 */
export function mergeKeys({ fork, base, head }: ThreeTexts): MergedText | null {
  const text = utf8(base);
  const trees = [fork === null ? nothing : treeOf(fork), treeOf(base), treeOf(head)] as const;
  const [old, ours, theirs] = trees;
  if (text === null || old === null || ours === null || theirs === null) return null;
  const merge: Merge = { edits: [], conflicts: [] };
  collect(merge, [], old, ours, theirs);
  const edited = editYaml(text, merge.edits);
  return edited === null ? null : { bytes: new TextEncoder().encode(edited), conflicts: merge.conflicts };
}

/** What the head changed since the fork and the base did not, as edits of the base. */
function collect(merge: Merge, path: readonly string[], fork: MapNode, base: MapNode, head: MapNode): void {
  for (const key of new Set([...fork.entries.keys(), ...head.entries.keys()])) {
    const at = [...path, key];
    const [old, ours, theirs] = [valueAt(fork, key), valueAt(base, key), valueAt(head, key)];
    if (isSame(old, theirs) || isSame(ours, theirs)) continue;
    if (isSame(old, ours)) {
      merge.edits.push({ path: at, value: theirs });
    } else if (ours?.kind === 'map' && theirs?.kind === 'map') {
      collect(merge, at, old?.kind === 'map' ? old : nothing, ours, theirs);
    } else {
      merge.conflicts.push(at);
    }
  }
}

const valueAt = (map: MapNode, key: string): Node | null => map.entries.get(key)?.value ?? null;

/** By value and, for a scalar, as it is written: version `1.10` is not `1.1`. */
function isSame(a: Node | null, b: Node | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.text === b.text && Object.is(a.value, b.value);
  return sameTree(a, b);
}

function treeOf(bytes: Uint8Array): MapNode | null {
  const text = utf8(bytes);
  return text === null ? null : readTree(text);
}
