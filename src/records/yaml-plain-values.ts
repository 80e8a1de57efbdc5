import { maxKeys, reservedKeys } from './limits.ts';
import type { Node, ScalarNode } from './tree.ts';
import { lineEnd, mostLevels, nextLine, type Reader, unusual } from './yaml-plain-cursor.ts';
import { isNull, readScalar } from './yaml-plain-scalar.ts';

/** A key that means the same to every reader; all others are left to the careful one. */
export function checkedKey(key: string, plain: boolean): string {
  const odd = plain && (key.endsWith(' ') || key.startsWith('.') || isNull(key));
  if (odd || key === '<<' || reservedKeys.has(key)) throw unusual;
  return key;
}

/** A list or mapping in brackets on one line. */
export function readFlow(reader: Reader, level: number): Node {
  if (level >= mostLevels) throw unusual;
  const offset = reader.pos;
  const isMap = reader.text[offset] === '{';
  const close = isMap ? '}' : ']';
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  const items: Node[] = [];
  reader.pos += 1;
  skipSpaces(reader);
  while (reader.text[reader.pos] !== close) {
    if (isMap) readFlowEntry(reader, entries, level);
    else items.push(readFlowValue(reader, level));
    skipSpaces(reader);
    if (reader.text[reader.pos] === close) break;
    if (reader.text[reader.pos] !== ',') throw unusual;
    reader.pos += 1;
    skipSpaces(reader);
    if (reader.text[reader.pos] === close) throw unusual;
  }
  reader.pos += 1;
  return isMap ? { kind: 'map', offset, entries } : { kind: 'list', offset, items };
}

function skipSpaces(reader: Reader): void {
  while (reader.text[reader.pos] === ' ') reader.pos += 1;
}

function readFlowEntry(
  reader: Reader,
  entries: Map<string, { keyOffset: number; value: Node }>,
  level: number,
): void {
  const keyOffset = reader.pos;
  const { text, value, plain } = readScalar(reader, null);
  if (reader.text[reader.pos] !== ':' || reader.text[reader.pos + 1] !== ' ') throw unusual;
  const key = checkedKey(plain || typeof value !== 'string' ? text : value, plain);
  if (entries.has(key) || entries.size >= maxKeys) throw unusual;
  if (plain) reader.onKey(key, keyOffset);
  reader.pos += 2;
  skipSpaces(reader);
  entries.set(key, { keyOffset, value: readFlowValue(reader, level) });
}

function readFlowValue(reader: Reader, level: number): Node {
  const first = reader.text[reader.pos];
  return first === '[' || first === '{' ? readFlow(reader, level + 1) : readScalar(reader, null);
}

/** A literal block (`|` or `|-`), whose lines all stand as far right as its first one. */
export function readLiteral(reader: Reader, column: number): ScalarNode {
  const { text, pos: offset } = reader;
  const head = /\|(-?) *\n/y;
  head.lastIndex = offset;
  const keepsEnd = head.exec(text)?.[1] === '';
  if (head.lastIndex === 0 || !text.endsWith('\n')) throw unusual;
  const block = /(?: *\n)*( +)[^ \n]/y;
  block.lastIndex = head.lastIndex;
  const indent = block.exec(text)?.[1]?.length ?? 0;
  // A block below the root needs no indentation; one that has none is left to the careful reader.
  if (indent <= column || !text.startsWith(' '.repeat(indent), head.lastIndex)) throw unusual;
  const lines: string[] = [];
  let at = head.lastIndex;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    if (spaces < line.length && spaces < indent) break;
    lines.push(line.slice(indent));
    at = end + 1;
  }
  while (/^ *$/.test(lines.at(-1) ?? 'none')) {
    if (lines.pop() !== '') throw unusual;
  }
  reader.pos = at;
  nextLine(reader);
  if (reader.column > column) throw unusual;
  const value = `${lines.join('\n')}${keepsEnd ? '\n' : ''}`;
  return { kind: 'scalar', offset, value, text: value, plain: false };
}
