import { namesSecret } from './keys.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Secret } from './secret.ts';

// A quoted value may go over lines, as both YAML and a careless hand write them.
const quoted = String.raw`"((?:[^"\\]|\\[^]){0,2000})"|'((?:[^']|''){0,2000})'`;
// Letters and digits by ranges, here and there a sign among them: V8 takes milliseconds to compile `\p{L}` so many times.
const letter = String.raw`[\w.\u00aa-\u1fff\u3005-\u3007\u3040-\udfff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc-]`;
const key = `["']?(${letter}{1,64})["']?`;
const separator = String.raw`[ \t]{0,20}:(?:[ \t]{1,200}|(?=["']))`;
/** `key: value` at the beginning of a line or an item; what follows a plain value is cut off later. */
const entry = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,200}(?:-[ \t]{1,20}){0,8}${key}${separator}(?:${quoted}|([|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]{0,200})?\n)|([^\s#"'|>[{][^\n]{0,2000}))`,
  'dg',
);
/** The same inside `{...}`, where a plain value ends with the next comma or bracket. */
const flowEntry = new RegExp(
  String.raw`[{,][ \t\n]{0,200}${key}${separator}(?:${quoted}|((?!))|([^\s#"',}\]][^,}\]\n]{0,2000}))`,
  'dg',
);
/** A key whose values are a list below it: each item counts. */
const listed = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,200}${key}[ \t]{0,20}:[ \t]{0,20}(?:\n[ \t]{0,200}-[ \t]{1,20}[^\n]{1,500}){1,200}`,
  'g',
);
const item = /\n[ \t]{0,200}-[ \t]{1,20}(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s#"'][^\n]{0,500}))/dg;
/** A list in brackets: `tokens: [a, b]`. */
const inBrackets = new RegExp(String.raw`${key}[ \t]{0,20}:[ \t]{0,20}\[([^\]\[{}]{1,2000})\]`, 'dg');
/** `key=value` inside connection strings and command lines. */
const setting = new RegExp(
  String.raw`(?:^|[\s;&?,"'])(?:--?)?(${letter}{1,64})=(?:\\?"([^"\\\n]{1,500})|'([^'\n]{1,500})|([^\s;&'",}\])\\]{1,500}))`,
  'dg',
);

/** The length of a plain value without a comment behind it. */
function plainLength(value: string): number {
  const comment = value.search(/\s#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd().length;
}

/** Longest block that is read as one value. */
const longestBlock = 20_000;

/** A block scalar goes on as long as its lines are empty or stand at least as far in as its first one. */
function blockEnd(text: string, from: number): number {
  const indent = /^(?:[ \t]*\n)*([ \t]*)/.exec(text.slice(from, from + longestBlock))?.[1]?.length ?? 0;
  let end = from;
  while (indent > 0 && end < text.length && end - from < longestBlock) {
    const next = text.indexOf('\n', end);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(end, stop);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) < indent) break;
    end = stop + 1;
  }
  return Math.min(end, text.length);
}

function literal(text: string, name: string, place: readonly [number, number]): readonly Secret[] {
  let [start, end] = place;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (isPlaceholder(text.slice(start, end))) return [];
  return [{ start, end, what: { rule: 'literal', key: name } }];
}

function ofEntry(text: string, match: RegExpExecArray): readonly Secret[] {
  const name = match[1] ?? '';
  if (!namesSecret(name)) return [];
  const [double, single, block, plain] = match.indices?.slice(2) ?? [];
  if (block !== undefined) return literal(text, name, [block[1], blockEnd(text, block[1])]);
  if (plain === undefined) return literal(text, name, double ?? single ?? [0, 0]);
  return literal(text, name, [plain[0], plain[0] + plainLength(text.slice(...plain))]);
}

const oneOf = (places: RegExpIndicesArray | undefined, from: number): readonly [number, number] | null =>
  places?.slice(from).find((place) => place !== undefined) ?? null;

function inLists(text: string): readonly Secret[] {
  const below = [...text.matchAll(listed)].flatMap((match): readonly Secret[] => {
    const name = match[1] ?? '';
    if (!namesSecret(name)) return [];
    return [...match[0].matchAll(item)].flatMap((one) => {
      const [start, end] = oneOf(one.indices, 1) ?? [0, 0];
      const whole = one[3] === undefined ? end : start + plainLength(one[3]);
      return literal(text, name, [match.index + start, match.index + whole]);
    });
  });
  const flow = [...text.matchAll(inBrackets)].flatMap((match): readonly Secret[] => {
    const [start = 0] = match.indices?.[2] ?? [];
    if (!namesSecret(match[1] ?? '')) return [];
    return [...(match[2] ?? '').matchAll(/[^,"'\s][^,"']{0,500}/g)].flatMap((one) =>
      literal(text, match[1] ?? '', [start + one.index, start + one.index + one[0].length]),
    );
  });
  return [...below, ...flow];
}

/** Part of every key that names a secret: most files have none, and need no closer look. */
const hint = /pass|pwd|secret|token|credential|key|jwt|webhook|bearer|密|pat\d*["']?[ \t]*[:=]/iu;

/** Literal values under keys that name a secret. */
export function literalsIn(text: string): readonly Secret[] {
  if (!hint.test(text)) return [];
  const found = [entry, flowEntry].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => ofEntry(text, match)),
  );
  const settings = [...text.matchAll(setting)].flatMap((match): readonly Secret[] => {
    const name = match[1] ?? '';
    const place = oneOf(match.indices, 2);
    return place === null || !namesSecret(name) ? [] : literal(text, name, place);
  });
  return [...found, ...settings, ...inLists(text)];
}
