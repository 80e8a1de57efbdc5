import type { Position } from '../domain/findings/finding.ts';
import type { KeyPath, Source } from '../domain/records/records.ts';
import type { Node } from './tree.ts';

/** Positions of UTF-16 offsets in a text, 1-based; line ends are LF, CRLF and a lone CR. Lines are found on the first call. */
export function positions(text: string): (offset: number) => Position {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const place = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

interface Found {
  readonly node: Node;
  readonly keyOffset: number;
  /** False when the path goes on below the nearest ancestor that exists. */
  readonly whole: boolean;
}

function find(root: Node, path: KeyPath): Found {
  let node = root;
  let keyOffset = root.offset;
  for (const step of path) {
    if (node.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (entry === undefined) return { node, keyOffset, whole: false };
      node = entry.value;
      keyOffset = entry.keyOffset;
    } else {
      const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
      if (item === undefined) return { node, keyOffset, whole: false };
      node = item;
      keyOffset = item.offset;
    }
  }
  return { node, keyOffset, whole: true };
}

/** Where the values of one parsed file stand. */
export function sourceOf(file: string, root: Node, position: (offset: number) => Position): Source {
  return {
    file,
    at(path, part = 'value') {
      const found = find(root, path);
      return position(found.whole && part === 'value' ? found.node.offset : found.keyOffset);
    },
    text(path) {
      const { node, whole } = find(root, path);
      return whole && node.kind === 'scalar' ? node.text : null;
    },
  };
}
