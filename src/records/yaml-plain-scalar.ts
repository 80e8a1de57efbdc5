import type { ScalarNode } from './tree.ts';
import { type Reader, unusual } from './yaml-plain-cursor.ts';

const doubleForm = /"((?:[^"\\]|\\[\s\S])*)"/y;
const singleForm = /'((?:[^']|'')*)'/y;
const plainForm = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[^ \n,[\]{}]))[^\n#]*/y;
const nextLineForm = / *\n( +)([A-Za-z0-9_(/.+$~\u0080-\uFFFF][^\n#]*)/y;
// In brackets a comma or a bracket ends a plain scalar; other signs are left to the careful reader.
const plainInFlow = /(?:[A-Za-z0-9_(/.+$~\u0080-\uFFFF]|-(?=[A-Za-z0-9.]))[^\n#:,[\]{}"'&*!|>%@`?]*/y;

/**
 * A scalar, quoted or not. Leaves the reader behind it.
 * @param column of the block that it belongs to, which its further lines have to stand right of; null in brackets, where
 * it must end on its line
 */
export function readScalar(reader: Reader, column: number | null): ScalarNode {
  switch (reader.text[reader.pos]) {
    case '"':
      return readQuoted(reader, column, doubleForm, unescaped);
    case "'":
      return readQuoted(reader, column, singleForm, (text) => folded(text).replaceAll("''", "'"));
    default:
      return column === null ? readInFlow(reader) : readPlain(reader, column);
  }
}

function matchAt(form: RegExp, { text, pos }: Reader): RegExpExecArray {
  form.lastIndex = pos;
  const match = form.exec(text);
  if (match === null) throw unusual;
  return match;
}

function readQuoted(
  reader: Reader,
  column: number | null,
  form: RegExp,
  meaning: (content: string) => string,
): ScalarNode {
  const { pos: offset } = reader;
  const [whole, content = ''] = matchAt(form, reader);
  const indents = [...content.matchAll(/\n( *)(?=[^ \n])/g)].map(([, spaces = '']) => spaces.length);
  if (content.includes('\n') && (column === null || indents.some((indent) => indent <= column)))
    throw unusual;
  reader.pos += whole.length;
  const value = meaning(content);
  return { kind: 'scalar', offset, value, text: value, plain: false };
}

/** A line end is a space, and each empty line after it a line end. */
const folded = (text: string): string =>
  text.replace(/ *\n(?: *\n)* */g, (gap) => {
    const lineEnds = gap.split('\n').length - 1;
    return lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1);
  });

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  t: '\t',
};

/** What PyYAML and JSON write inside double quotes; other escapes, and line ends without one, are left to the other reader. */
export function unescaped(content: string): string {
  if (/(?:^|[^\\])(?:\\\\)*\n/.test(content)) throw unusual;
  return content.replace(/\\(\n *|u[\dA-Fa-f]{4}|U000[\dA-Fa-f]{5}|[\s\S])/g, (_whole, code: string) => {
    if (code.startsWith('\n')) return '';
    if (code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    const meant = escapes[code];
    if (meant === undefined) throw unusual;
    return meant;
  });
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function readInFlow(reader: Reader): ScalarNode {
  const { pos: offset } = reader;
  const text = withoutEnd(matchAt(plainInFlow, reader)[0]);
  reader.pos += text.length;
  return { kind: 'scalar', offset, value: resolved(text), text, plain: true };
}

/** Unquoted; deeper lines right below go on with it. */
function readPlain(reader: Reader, column: number): ScalarNode {
  const { pos: offset } = reader;
  let text = '';
  let line: string | undefined = matchAt(plainForm, reader)[0];
  while (line !== undefined) {
    const words = withoutEnd(line);
    if (words.endsWith(':') || words.includes(': ')) throw unusual;
    text += text === '' ? words : ` ${words}`;
    const behind = reader.pos + line.length;
    // A hash that follows a word at once is a part of it.
    if (reader.text[behind] === '#' && words === line) throw unusual;
    reader.pos += words.length;
    nextLineForm.lastIndex = reader.pos;
    const next = nextLineForm.exec(reader.text);
    line = (next?.[1]?.length ?? 0) > column ? next?.[2] : undefined;
    if (line !== undefined) reader.pos = nextLineForm.lastIndex - line.length;
  }
  return { kind: 'scalar', offset, value: resolved(text), text, plain: true };
}

export const isNull = (text: string): boolean => /^(?:~|null|Null|NULL)$/.test(text);

/** The core schema of YAML 1.2. */
function resolved(text: string): string | number | boolean | null {
  // Most values are words: only these letters and signs begin anything else.
  if (!/^[-+.\dntfNTF~]/.test(text)) return text;
  if (isNull(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text) || /^0x[\da-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) {
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
