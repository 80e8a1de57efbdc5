import { isMap, isScalar, Scalar } from 'yaml';
import {
  colonEnd,
  columnOf,
  isBlockScalar,
  isFlow,
  lineEnd,
  nextLine,
  type PlacedMap,
  type PlacedNode,
  type PlacedPair,
  pairEnd,
  pairOf,
  rootOf,
  stepOf,
  writtenEnd,
} from './edit-place.ts';
import { sameTree, withValue } from './edit-tree.ts';
import {
  blockLines,
  flowText,
  isInline,
  keyText,
  mapNode,
  pairLines,
  type Quoting,
  scalarText,
} from './edit-value.ts';
import { positions } from './source.ts';
import type { MapNode, Node } from './tree.ts';
import { readYaml } from './yaml.ts';

/** One value to set, or with null to take away, in a YAML file. */
export interface Edit {
  /** Keys from the root; mappings that are missing on the way are made. */
  readonly path: readonly string[];
  readonly value: Node | null;
  /** Where a new key goes: behind the first of these that is there, else at the end of its mapping. */
  readonly after?: readonly string[];
  /** A new key gets an empty line before it. */
  readonly apart?: boolean;
}

/** A text that takes the place of another. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Sets values in the text of a YAML file and leaves every other character as it is: comments, order, quotes, line ends.
 * (`Document.toString` of the yaml package lays out the whole file anew.) Each edit is checked by reading the result again:
 * exactly the meant value may have changed. Null when a text cannot be read, or not be edited in this way.
 */
export function editYaml(text: string, edits: readonly Edit[]): string | null {
  let current: string | null = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const mark = text.slice(0, text.length - current.length);
  for (const edit of edits) current = current === null ? null : editOnce(current, edit);
  return current === null ? null : mark + current;
}

function editOnce(text: string, edit: Edit): string | null {
  const before = readTree(text);
  if (before === null) return null;
  const expected = withValue(before, edit.path, edit.value);
  if (expected === null) return null;
  if (sameTree(before, expected)) return text;
  const splices = splicesFor(text, edit);
  if (splices === null) return null;
  const result = apply(text, splices);
  const after = readTree(result);
  return after !== null && sameTree(after, expected) ? result : null;
}

/** The mapping in a YAML text, null when it is unreadable or no mapping. */
export function readTree(text: string): MapNode | null {
  const { root } = readYaml({ file: '', task: null }, text, positions(text));
  return root?.kind === 'map' ? root : null;
}

function apply(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: piece }) => result.slice(0, from) + piece + result.slice(to), text);
}

interface Target {
  readonly map: PlacedMap;
  /** Undefined where `key` is not in the mapping. */
  readonly pair: PlacedPair | undefined;
  readonly key: string;
  /** Keys below `key`. */
  readonly rest: readonly string[];
}

/** As far as mappings lead along the path. */
function targetOf(root: PlacedMap, path: readonly string[]): Target | null {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  const pair = pairOf(root, key);
  const value = pair?.value;
  if (rest.length > 0 && isMap<PlacedNode, PlacedNode | null>(value)) return targetOf(value, rest);
  return { map: root, pair, key, rest };
}

function splicesFor(text: string, edit: Edit): readonly Splice[] | null {
  const root = rootOf(text);
  const target = root === null ? null : targetOf(root, edit.path);
  if (target === null) return null;
  const { map, pair, key, rest } = target;
  if (edit.value === null) return pair === undefined || rest.length > 0 ? null : removal(text, map, pair);
  const value = wrapped(rest, edit.value);
  if (pair === undefined) return insertion(text, map, key, value, edit);
  return replacement(text, map, pair, value);
}

const wrapped = (path: readonly string[], value: Node): Node =>
  path.reduceRight<Node>((inner, key) => mapNode([[key, inner]]), value);

/** Whole lines, put in at the beginning of a line. */
function lineSplice(text: string, offset: number, lines: readonly string[]): Splice {
  const end = lineEnd(text);
  const block = lines.join(end);
  const atEnd = offset === text.length && !text.endsWith('\n') && text !== '';
  return { from: offset, to: offset, text: atEnd ? end + block : block + end };
}

function insertion(
  text: string,
  map: PlacedMap,
  key: string,
  value: Node,
  { after = [], apart = false }: Edit,
): readonly Splice[] | null {
  const sibling =
    after.map((name) => pairOf(map, name)).find((pair) => pair !== undefined) ?? map.items.at(-1);
  if (isFlow(map)) return flowInsertion(text, map, sibling, `${keyText(key)}: ${flowText(value)}`);
  const first = map.items[0];
  if (sibling === undefined || first === undefined) return null;
  const lines = pairLines(key, value, columnOf(text, first.key.range[0]), stepOf(text));
  return [lineSplice(text, nextLine(text, pairEnd(text, sibling)), apart ? ['', ...lines] : lines)];
}

function flowInsertion(
  text: string,
  map: PlacedMap,
  sibling: PlacedPair | undefined,
  pair: string,
): readonly Splice[] {
  if (sibling === undefined) {
    const inside = map.range[0] + 1;
    return [{ from: inside, to: inside, text: pair }];
  }
  const end = pairEnd(text, sibling);
  return [{ from: end, to: end, text: `, ${pair}` }];
}

function replacement(text: string, map: PlacedMap, pair: PlacedPair, value: Node): readonly Splice[] | null {
  const old = pair.value;
  const colon = colonEnd(pair);
  if (colon === null) return null;
  if (old === null || old.range[0] === old.range[1]) return valueAt(text, map, pair, value, colon, colon);
  if ('items' in old && old.flow !== true) return blockReplacement(text, map, pair, value, colon);
  if (isInline(value) || isFlow(map)) {
    const end = isBlockScalar(old) ? writtenEnd(text, old) : old.range[1];
    return [{ from: old.range[0], to: end, text: inlineText(value, old) }];
  }
  return isBlockScalar(old) ? null : valueAt(text, map, pair, value, colon, old.range[1]);
}

/** Puts a value behind a colon, in the place of what ends at `end` on the same line. */
function valueAt(
  text: string,
  map: PlacedMap,
  pair: PlacedPair,
  value: Node,
  colon: number,
  end: number,
): readonly Splice[] {
  if (isInline(value) || isFlow(map)) {
    return [{ from: colon, to: end, text: ` ${inlineText(value, pair.value)}` }];
  }
  const step = stepOf(text);
  const lines = blockLines(value, columnOf(text, pair.key.range[0]) + step, step);
  return [{ from: colon, to: end, text: '' }, lineSplice(text, nextLine(text, end), lines)];
}

/** A block collection goes with the comments inside of it; the one behind its key stays. */
function blockReplacement(
  text: string,
  map: PlacedMap,
  pair: PlacedPair,
  value: Node,
  colon: number,
): readonly Splice[] | null {
  const from = nextLine(text, colon);
  const to = nextLine(text, pairEnd(text, pair));
  if (from >= to) return null;
  return [{ from, to, text: '' }, ...valueAt(text, map, pair, value, colon, colon)];
}

const inlineText = (value: Node, old: PlacedNode | null): string =>
  value.kind === 'scalar' ? scalarText(value, quotingOf(old)) : flowText(value);

function quotingOf(node: PlacedNode | null): Quoting {
  if (!isScalar(node)) return 'plain';
  if (node.type === Scalar.QUOTE_SINGLE) return 'single';
  return node.type === Scalar.QUOTE_DOUBLE ? 'double' : 'plain';
}

function removal(text: string, map: PlacedMap, pair: PlacedPair): readonly Splice[] | null {
  const index = map.items.indexOf(pair);
  const start = pair.key.range[0];
  if (isFlow(map)) return flowRemoval(text, map, index);
  const line = start - columnOf(text, start);
  if (map.items.length < 2 || text.slice(line, start).trim() !== '') return null;
  return [{ from: line, to: nextLine(text, pairEnd(text, pair)), text: '' }];
}

function flowRemoval(text: string, map: PlacedMap, index: number): readonly Splice[] | null {
  const [before, pair, after] = [map.items[index - 1], map.items[index], map.items[index + 1]];
  if (pair === undefined) return null;
  if (before !== undefined) return [{ from: pairEnd(text, before), to: pairEnd(text, pair), text: '' }];
  const end = after === undefined ? pairEnd(text, pair) : after.key.range[0];
  return [{ from: pair.key.range[0], to: end, text: '' }];
}
