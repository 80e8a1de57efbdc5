import {
  Composer,
  type CST,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  Parser,
  Scalar,
  type YAMLMap,
} from 'yaml';

/** A mapping, and an entry of one, with their places in the text. */
export type PlacedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
export type PlacedPair = PlacedMap['items'][number];
export type PlacedNode = ParsedNode;

/** The document with its places. Only called for texts that `readYaml` has taken: bounded in size and depth. */
export function rootOf(text: string): PlacedMap | null {
  const composer = new Composer({
    stringKeys: true,
    prettyErrors: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const [document] = composer.compose(new Parser().parse(text), false, text.length);
  const contents = document?.contents ?? null;
  return isMap<ParsedNode, ParsedNode | null>(contents) ? contents : null;
}

export function pairOf(map: PlacedMap, key: string): PlacedPair | undefined {
  return map.items.find((pair) => {
    const node = pair.key;
    return isScalar(node) && (typeof node.value === 'string' ? node.value : node.source) === key;
  });
}

export const isFlow = (map: PlacedMap): boolean =>
  map.srcToken?.type === 'flow-collection' || map.flow === true;

export const isBlockScalar = (node: ParsedNode): boolean =>
  isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);

/** The offset behind a pair's colon, null when it has none. */
export function colonEnd(pair: PlacedPair): number | null {
  const token: CST.CollectionItem | undefined = pair.srcToken;
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? null : colon.offset + colon.source.length;
}

/** The end of a node's last character that is no white space. */
export function writtenEnd(text: string, node: PlacedNode): number {
  const [start, end] = node.range;
  return start + text.slice(start, end).trimEnd().length;
}

/** Where what a node says ends; comments and blank lines behind it are not part of it. */
function contentEnd(text: string, node: ParsedNode): number {
  const [start, end] = node.range;
  if (isBlockScalar(node)) {
    // With `+` the blank lines at the end are content.
    const kept = /^[|>]\d?\+/.test(text.slice(start, start + 3));
    return kept ? end : writtenEnd(text, node);
  }
  if (!('items' in node) || node.flow === true) return end;
  const last = node.items.at(-1);
  if (last === undefined || last === null) return end;
  return 'key' in last ? pairEnd(text, last) : contentEnd(text, last);
}

export function pairEnd(text: string, pair: PlacedPair | Pair<ParsedNode, ParsedNode | null>): number {
  const value = pair.value;
  const own = colonEnd(pair) ?? pair.key.range[1];
  return value === null || value.range[1] <= own ? own : contentEnd(text, value);
}

/** The beginning of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** How far this file moves inner mappings in. */
export function stepOf(text: string): number {
  const inner = /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:\s*#[^\n]*\n)*( +)[^\s#-]/m.exec(text)?.[1];
  return inner === undefined ? 2 : Math.min(inner.length, 8);
}
