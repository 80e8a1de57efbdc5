import { namesSecret } from './keys.ts';
import { entropyOf, patternsFor } from './patterns.ts';
import { isPlaceholder } from './placeholder.ts';

/** A secret in a text, as offsets: `start` to `end` is the value itself, which goes into no finding. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly what:
    | { readonly rule: 'token'; readonly kind: string }
    | { readonly rule: 'url'; readonly scheme: string }
    | { readonly rule: 'literal'; readonly key: string };
}

/** Values of a known form. */
function tokensIn(text: string): readonly Secret[] {
  return patternsFor(text).flatMap(({ id, entropy, expression }) =>
    [...text.matchAll(expression())].flatMap((match): readonly Secret[] => {
      const [start, end] = match.indices?.slice(1).find((place) => place !== undefined) ?? [
        match.index,
        match.index + match[0].length,
      ];
      const value = text.slice(start, end);
      if (entropyOf(value) < entropy || /example$/i.test(value)) return [];
      return [{ start, end, what: { rule: 'token', kind: id } }];
    }),
  );
}

const url = /\b([a-z][a-z0-9+.-]{1,20}):\/\/([^\s:@/'"<>]{0,200}):([^\s@'"<>]{1,300})@/dgi;

/** URLs with a password: `postgres://user:password@host/database`. */
function urlsIn(text: string): readonly Secret[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(url)].flatMap((match): readonly Secret[] => {
    const [start, end] = match.indices?.[3] ?? [0, 0];
    const password = match[3] ?? '';
    // `http://host:8080/path@tag` has a port there.
    if (isPlaceholder(password) || /^\d{1,5}(?:[/?#]|$)/.test(password)) return [];
    return [{ start, end, what: { rule: 'url', scheme: (match[1] ?? '').toLowerCase() } }];
  });
}

const quoted = String.raw`"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\n]|''){0,2000})'`;
// Letters and digits by ranges, here and there a sign among them: V8 takes milliseconds to compile `\p{L}` so many times.
const letter = String.raw`[\w.\u00aa-\u1fff\u3005-\u3007\u3040-\udfff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc-]`;
const key = `["']?(${letter}{1,64})["']?`;
const separator = String.raw`[ \t]{0,20}:(?:[ \t]{1,200}|(?=["']))`;
/** `key: value` at the beginning of a line or an item; what follows a plain value is cut off later. */
const entry = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,200}(?:-[ \t]{1,20}){0,8}${key}${separator}(?:${quoted}|([|>][+-]?\d?[ \t]*\n[^\n]{1,2000})|([^\s#"'][^\n]{0,2000}))`,
  'dg',
);
/** The same inside `{...}`, where a plain value ends with the next comma or bracket. */
const flowEntry = new RegExp(
  String.raw`[{,][ \t\n]{0,200}${key}${separator}(?:${quoted}|((?!))|([^\s#"',}\]][^,}\]\n]{0,2000}))`,
  'dg',
);
/** `key=value` inside connection strings and command lines. */
const setting = new RegExp(
  String.raw`(?:^|[\s;&?,"'])(?:--)?(${letter}{1,64})=([^\s;&'",}\])]{1,500})`,
  'dg',
);

/** The length of a plain value without a comment behind it. */
function plainLength(value: string): number {
  const comment = value.search(/\s#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd().length;
}

function literal(text: string, match: RegExpExecArray): Secret | null {
  const name = match[1] ?? '';
  const [double, single, block, plain] = match.indices?.slice(2) ?? [];
  const found = double ?? single ?? block ?? plain;
  if (found === undefined || !namesSecret(name)) return null;
  let [start, end] = found;
  if (found === block) start = text.indexOf('\n', start) + 1;
  if (found === plain) end = start + plainLength(text.slice(start, end));
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  if (isPlaceholder(text.slice(start, end))) return null;
  return { start, end, what: { rule: 'literal', key: name } };
}

/** Part of every key that names a secret: most files have none, and need no closer look. */
const hint = /pass|pwd|secret|token|credential|key|jwt|webhook|bearer|密|pat\d*["']?[ \t]*[:=]/iu;

/** Literal values under keys that name a secret. */
function literalsIn(text: string): readonly Secret[] {
  if (!hint.test(text)) return [];
  const found = [entry, flowEntry].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => literal(text, match) ?? []),
  );
  const settings = [...text.matchAll(setting)].flatMap((match): readonly Secret[] => {
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const name = match[1] ?? '';
    if (!namesSecret(name) || isPlaceholder(match[2] ?? '')) return [];
    return [{ start, end, what: { rule: 'literal', key: name } }];
  });
  return [...found, ...settings];
}

/**
 * Every secret in a text, in order, none inside another: a token of a known form under a key `password` is one secret.
 * Works on any text, so that a file that cannot be parsed is looked at too.
 */
export function findSecrets(text: string): readonly Secret[] {
  const chosen: Secret[] = [];
  for (const secret of [...tokensIn(text), ...urlsIn(text), ...literalsIn(text)]) {
    if (!chosen.some((other) => secret.start < other.end && other.start < secret.end)) chosen.push(secret);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
