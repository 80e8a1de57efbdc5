import { maxKeys } from './limits.ts';
import type { ListNode, MapNode, Node } from './tree.ts';
import { endLine, mostLevels, nextLine, type Reader, unusual } from './yaml-plain-cursor.ts';
import { readScalar, unescaped } from './yaml-plain-scalar.ts';
import { checkedKey, readFlow, readLiteral } from './yaml-plain-values.ts';

/**
 * A reader for the plain part of YAML that PyYAML, ruamel.yaml and people write: block mappings and lists, scalars on one
 * line, collections in brackets on one line, literal blocks. It gives the same tree as the careful reader, many times
 * faster, or null for everything else, every mistake included: what is null here is read again with care. That the two
 * agree is a differential test (test/records/yaml-plain.test.ts).
 */
export function readPlainYaml(text: string, onKey: (key: string, offset: number) => void): MapNode | null {
  // Tabs and carriage returns have rules of their own; `---` and `...` end documents.
  if (/[\t\r]|^(?:---|\.\.\.)/m.test(text)) return null;
  const reader: Reader = { text, pos: 0, column: 0, onKey };
  try {
    if (!nextLine(reader) || reader.column !== 0) return null;
    const root = readMap(reader, 0, 1);
    return reader.pos === text.length ? root : null;
  } catch (error) {
    if (error === unusual) return null;
    throw error;
  }
}

function readMap(reader: Reader, column: number, level: number): MapNode {
  if (level > mostLevels) throw unusual;
  const offset = reader.pos;
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  do {
    const keyOffset = reader.pos;
    const key = readKey(reader);
    if (entries.has(key) || entries.size >= maxKeys) throw unusual;
    entries.set(key, { keyOffset, value: readValue(reader, column, level, 'key') });
  } while (reader.column === column);
  if (reader.column > column) throw unusual;
  return { kind: 'map', offset, entries };
}

// The colon of a key has a space or a line end behind it. Keys of other characters are left to the careful reader.
const keyForm =
  /(?:"((?:[^"\\\n]|\\[^\n])*)"|'([^'\n]*)'|([A-Za-z0-9_(/.+$\u0080-\uFFFF][^\n:#,[\]{}"'&*!|>%@`?]*)):(?=[ \n]|$)/y;

/** Leaves the reader behind the colon. */
function readKey(reader: Reader): string {
  keyForm.lastIndex = reader.pos;
  const match = keyForm.exec(reader.text);
  if (match === null) throw unusual;
  const [, double, single, plain] = match;
  const key = checkedKey(
    double === undefined ? (single ?? plain ?? '') : unescaped(double),
    plain !== undefined,
  );
  if (plain !== undefined) reader.onKey(key, reader.pos);
  reader.pos = keyForm.lastIndex;
  return key;
}

type Under = 'key' | 'dash';

/** What stands behind a colon or a dash: on the same line, or as a block on the lines below. */
function readValue(reader: Reader, column: number, level: number, under: Under): Node {
  const { text } = reader;
  let at = reader.pos;
  while (text[at] === ' ') at += 1;
  const first = text[at];
  if (first === undefined || first === '\n' || (first === '#' && at > reader.pos)) {
    return readBlock(reader, at, column, level, under);
  }
  reader.pos = at;
  if (first === '|') return readLiteral(reader, column);
  const value = first === '[' || first === '{' ? readFlow(reader, level) : readScalar(reader, column);
  endLine(reader, reader.pos);
  // A deeper line behind a value goes on with it.
  if (reader.column > column) throw unusual;
  return value;
}

/** The lines below a key or a dash that has nothing on its own line; an empty value where they do not belong to it. */
function readBlock(reader: Reader, empty: number, column: number, level: number, under: Under): Node {
  // A hash right behind the colon would be no comment: the form of keys asks for a space.
  endLine(reader, reader.pos);
  if (reader.column > column) {
    const read = dashAt(reader) ? readList : readMap;
    return read(reader, reader.column, level + 1);
  }
  // A list may stand as far left as the key it belongs to.
  if (reader.column === column && under === 'key' && dashAt(reader))
    return readList(reader, column, level + 1);
  return { kind: 'scalar', offset: empty, value: null, text: '', plain: true };
}

const dashAt = ({ text, pos }: Reader): boolean =>
  text[pos] === '-' && (text[pos + 1] === ' ' || text[pos + 1] === '\n' || pos + 1 === text.length);

function readList(reader: Reader, column: number, level: number): ListNode {
  if (level > mostLevels) throw unusual;
  const offset = reader.pos;
  const items: Node[] = [];
  do {
    if (!dashAt(reader)) break;
    reader.pos += 1;
    items.push(readItem(reader, column, level));
  } while (reader.column === column);
  if (reader.column > column) throw unusual;
  return { kind: 'list', offset, items };
}

/** Behind a dash: a mapping that begins on the same line, or a value like any other. */
function readItem(reader: Reader, column: number, level: number): Node {
  const { text, pos } = reader;
  let at = pos;
  while (text[at] === ' ') at += 1;
  if (text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\n')) throw unusual;
  keyForm.lastIndex = at;
  if (!keyForm.test(text)) return readValue(reader, column, level, 'dash');
  reader.pos = at;
  const own = column + 1 + at - pos;
  reader.column = own;
  return readMap(reader, own, level + 1);
}
