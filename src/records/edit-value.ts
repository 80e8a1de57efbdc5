import { pythonKind, pythonNumberText } from './scalar.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './tree.ts';

/** A value to be written; numbers keep the digits of `text` (`0.80`). Places of such nodes mean nothing. */
export const scalarNode = (value: ScalarNode['value'], text = String(value)): ScalarNode => ({
  kind: 'scalar',
  offset: 0,
  value,
  text,
  plain: typeof value !== 'string',
});

/** A mapping to be written, in this order; entries that are null are left out. */
export function mapNode(entries: Iterable<readonly [string, Node | null]>): MapNode {
  const kept = [...entries].flatMap(([key, value]) =>
    value === null ? [] : [[key, { keyOffset: 0, value }] as const],
  );
  return { kind: 'map', offset: 0, entries: new Map(kept) };
}

/** A list to be written. */
export const listNode = (items: readonly Node[]): ListNode => ({ kind: 'list', offset: 0, items });

/** How a text stood in its file: the new one is written the same way. */
export type Quoting = 'plain' | 'single' | 'double';

/** Times are written without quotes. A bare date gets quotes: it may be a version's name, and some readers make a date of it. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;
/** Unquoted by every reader the same text: no indicator, no `: `, no ` #`, no edge spaces. */
const bareText = /^[\p{L}_/$][\p{L}\p{N}\p{M}_./@+-]*(?: [\p{L}\p{N}\p{M}_./@+-]+)*$/u;

/** A hash or a name that begins with a digit and is no number to anyone: neither `123e4` nor `1_000` nor `0x1f`. */
const digitsFirst = /^\d[\p{L}\p{N}_.-]*$/u;

function isBare(text: string): boolean {
  if (time.test(text)) return true;
  if (pythonKind(text) !== 'text') return false;
  return bareText.test(text) || (digitsFirst.test(text) && Number.isNaN(Number(text)));
}

/** Written as in JSON, which YAML reads as well. Characters that no record may contain are escaped. */
const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

// biome-ignore lint/suspicious/noControlCharactersInRegex: single quotes cannot hold these
const needsEscapes = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;

/** One text as YAML, in the quotes that were there where those can hold it. */
function quotedText(text: string, quoting: Quoting): string {
  if (quoting === 'single' && !needsEscapes.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return quoting === 'plain' && isBare(text) ? text : doubleQuoted(text);
}

/** One scalar as YAML on one line. Exponents are written so that PyYAML sees a number, too. */
export function scalarText(node: ScalarNode, quoting: Quoting = 'plain'): string {
  const { value, text } = node;
  if (typeof value === 'string') return quotedText(value, quoting);
  if (typeof value !== 'number') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  const written = Number(text) === value ? text : String(value);
  return pythonNumberText(written) ?? written;
}

/** A key as YAML. */
export const keyText = (key: string): string => quotedText(key, 'plain');

/** A value on one line, collections in flow style. */
export function flowText(node: Node): string {
  if (node.kind === 'scalar') return scalarText(node, typeof node.value === 'string' ? 'double' : 'plain');
  if (node.kind === 'list') return `[${node.items.map(flowText).join(', ')}]`;
  return `{${[...node.entries].map(([key, { value }]) => `${keyText(key)}: ${flowText(value)}`).join(', ')}}`;
}

/** Whether a value stands on the line of its key. */
export const isInline = (node: Node): boolean =>
  node.kind === 'scalar' || (node.kind === 'list' ? node.items.length === 0 : node.entries.size === 0);

/** `key: value` as lines of a block mapping; `column` is the key's, `step` how far inner lines are moved in. */
export function pairLines(key: string, node: Node, column: number, step: number): readonly string[] {
  const head = `${' '.repeat(column)}${keyText(key)}:`;
  if (isInline(node)) return [`${head} ${node.kind === 'scalar' ? scalarText(node) : flowText(node)}`];
  return [head, ...blockLines(node, column + step, step)];
}

/** A collection that is not empty as lines of block style. Lists and mappings inside a list are in flow style. */
export function blockLines(node: Node, column: number, step: number): readonly string[] {
  const pad = ' '.repeat(column);
  if (node.kind === 'scalar') return [`${pad}${scalarText(node)}`];
  if (node.kind === 'list') return node.items.map((item) => `${pad}- ${flowText(item)}`);
  return [...node.entries].flatMap(([key, { value }]) => pairLines(key, value, column, step));
}

/** A mapping as the text of a new file. */
export const documentText = (root: MapNode): string => `${blockLines(root, 0, 2).join('\n')}\n`;
