import type { Position } from '../domain/findings/finding.ts';
import type { Source } from '../domain/records/records.ts';

/** A YAML or JSON value with where it stands. Offsets are UTF-16 indices into the text; positions are computed late. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly offset: number;
  /** In the file's order; keys are text even where the file writes a number. */
  readonly entries: ReadonlyMap<string, { readonly keyOffset: number; readonly value: Node }>;
}

export interface ListNode {
  readonly kind: 'list';
  readonly offset: number;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly offset: number;
  /** What YAML 1.2 core (or JSON) resolves it to; NaN and infinities included. */
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes. */
  readonly text: string;
  /** True for an unquoted YAML scalar: only there do readers disagree on the type. */
  readonly plain: boolean;
}

/** A parsed file: its root, which is a mapping, and its positions. */
export interface ParsedText {
  readonly root: MapNode;
  readonly source: Source;
  readonly position: (offset: number) => Position;
}

/** The value under a key, null when the key is not there. */
export const child = (node: MapNode, key: string): Node | null => node.entries.get(key)?.value ?? null;

/** The mapping under a key, null when there is none. */
export function childMap(node: MapNode, key: string): MapNode | null {
  const value = child(node, key);
  return value?.kind === 'map' ? value : null;
}
