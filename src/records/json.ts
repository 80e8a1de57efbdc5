import type { UnreadableReason } from '../domain/findings/argument-values.ts';
import { type AnyFinding, finding, type Position } from '../domain/findings/finding.ts';
import { syntaxDuplicateKey } from '../rules/syntax/duplicate-key.ts';
import { syntaxJsonNan } from '../rules/syntax/json-nan.ts';
import { syntaxReservedKey } from '../rules/syntax/reserved-key.ts';
import { syntaxTooDeep } from '../rules/syntax/too-deep.ts';
import { syntaxTooManyKeys } from '../rules/syntax/too-many-keys.ts';
import { syntaxUnreadable } from '../rules/syntax/unreadable.ts';
import type { FileRef } from './decode.ts';
import { maxDepth, maxKeys, reservedKeys } from './limits.ts';
import type { MapNode, Node, ScalarNode } from './tree.ts';

/** What a reader makes of a text: the root, null when the text is unusable, and findings. */
export interface Parsed {
  readonly root: Node | null;
  readonly findings: readonly AnyFinding[];
}

interface Reader {
  readonly text: string;
  readonly ref: FileRef;
  readonly position: (offset: number) => Position;
  readonly findings: AnyFinding[];
  offset: number;
}

const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const wordEnd = /[\s,:[\]{}"]|$/g;
const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** What Python's `json.dumps` writes for numbers that JSON does not have. */
const notFinite: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/**
 * Reads strict JSON (RFC 8259) with the place of every value, in one pass. The first mistake is the only finding;
 * `NaN` and infinities are read and reported once. `JSON.parse` would lose duplicate keys and places, and its
 * messages quote the text, which may hold a secret.
 */
export function readJson(ref: FileRef, text: string, position: (offset: number) => Position): Parsed {
  const reader: Reader = { text, ref, position, findings: [], offset: 0 };
  skipSpace(reader);
  if (reader.offset === text.length) return { root: null, findings: [unreadable(reader, 0, 'empty')] };
  const root = readValue(reader, 1);
  if (root === null) return { root: null, findings: reader.findings.slice(-1) };
  skipSpace(reader);
  if (reader.offset < text.length) {
    return { root: null, findings: [unreadable(reader, reader.offset, 'trailing-text')] };
  }
  return { root, findings: reader.findings };
}

const place = (reader: Reader, offset: number) => ({ ...reader.ref, ...reader.position(offset) });

const unreadable = (reader: Reader, offset: number, reason: UnreadableReason): AnyFinding =>
  finding(syntaxUnreadable, place(reader, offset), { reason });

/** Records why reading ends here. */
function fail(reader: Reader, found: AnyFinding): null {
  reader.findings.push(found);
  return null;
}

/** A text that ends too early is truncated: another mistake than a wrong character. */
const unexpected = (reader: Reader): null =>
  fail(reader, unreadable(reader, reader.offset, reader.offset >= reader.text.length ? 'unclosed' : 'json'));

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.offset);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    reader.offset += 1;
  }
}

function readValue(reader: Reader, depth: number): Node | null {
  skipSpace(reader);
  const first = reader.text.charAt(reader.offset);
  if (first !== '{' && first !== '[') return readScalar(reader, first);
  if (depth > maxDepth) {
    return fail(reader, finding(syntaxTooDeep, place(reader, reader.offset), { limit: maxDepth }));
  }
  return first === '{' ? readMap(reader, depth) : readList(reader, depth);
}

function readScalar(reader: Reader, first: string): ScalarNode | null {
  const { offset, text } = reader;
  if (first === '"') {
    const value = readString(reader);
    return value === null ? null : { kind: 'scalar', offset, value, text: value, plain: false };
  }
  wordEnd.lastIndex = offset;
  const word = text.slice(offset, wordEnd.exec(text)?.index ?? text.length);
  const value =
    literals.get(word) ?? notFinite.get(word) ?? (numberForm.test(word) ? Number(word) : undefined);
  if (value === undefined && word !== 'null') return unexpected(reader);
  // Files full of NaN say it once: the first place is enough to find the cause.
  if (notFinite.has(word) && reader.findings.length === 0) {
    reader.findings.push(finding(syntaxJsonNan, place(reader, offset), { token: word }));
  }
  reader.offset += word.length;
  return { kind: 'scalar', offset, value: value ?? null, text: word, plain: false };
}

function readString(reader: Reader): string | null {
  const { text, offset: start } = reader;
  let escaped = false;
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      const value = escaped ? unescaped(text.slice(start, index + 1)) : text.slice(start + 1, index);
      if (value === null) return unexpected(reader);
      reader.offset = index + 1;
      return value;
    }
    if (code < 0x20) break;
    if (code === 0x5c) {
      escaped = true;
      index += 1;
    }
  }
  return fail(reader, unreadable(reader, start, 'unclosed'));
}

function unescaped(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function readList(reader: Reader, depth: number): Node | null {
  const offset = reader.offset;
  const items: Node[] = [];
  reader.offset += 1;
  skipSpace(reader);
  if (reader.text.charAt(reader.offset) === ']') {
    reader.offset += 1;
    return { kind: 'list', offset, items };
  }
  for (;;) {
    const item = readValue(reader, depth + 1);
    if (item === null) return null;
    items.push(item);
    const end = readSeparator(reader, ']');
    if (end === null) return null;
    if (end) return { kind: 'list', offset, items };
  }
}

/** True after the closing bracket, false after a comma, null at anything else. */
function readSeparator(reader: Reader, close: ']' | '}'): boolean | null {
  skipSpace(reader);
  const next = reader.text.charAt(reader.offset);
  if (next !== ',' && next !== close) return unexpected(reader);
  reader.offset += 1;
  return next === close;
}

function readMap(reader: Reader, depth: number): MapNode | null {
  const offset = reader.offset;
  const entries = new Map<string, { keyOffset: number; value: Node }>();
  reader.offset += 1;
  skipSpace(reader);
  if (reader.text.charAt(reader.offset) === '}') {
    reader.offset += 1;
    return { kind: 'map', offset, entries };
  }
  for (;;) {
    skipSpace(reader);
    const keyOffset = reader.offset;
    if (reader.text.charAt(keyOffset) !== '"') return unexpected(reader);
    const key = readString(reader);
    if (key === null) return null;
    const wrong = keyMistake(reader, key, keyOffset, entries);
    if (wrong !== null) return fail(reader, wrong);
    skipSpace(reader);
    if (reader.text.charAt(reader.offset) !== ':') return unexpected(reader);
    reader.offset += 1;
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    entries.set(key, { keyOffset, value });
    const end = readSeparator(reader, '}');
    if (end === null) return null;
    if (end) return { kind: 'map', offset, entries };
  }
}

function keyMistake(
  reader: Reader,
  key: string,
  keyOffset: number,
  entries: ReadonlyMap<string, { readonly keyOffset: number }>,
): AnyFinding | null {
  const at = () => place(reader, keyOffset);
  if (reservedKeys.has(key)) return finding(syntaxReservedKey, at(), { key });
  const first = entries.get(key);
  if (first !== undefined) {
    const firstLine = reader.position(first.keyOffset).line;
    return finding(syntaxDuplicateKey, at(), { key, firstLine });
  }
  return entries.size >= maxKeys ? finding(syntaxTooManyKeys, at(), { limit: maxKeys }) : null;
}
