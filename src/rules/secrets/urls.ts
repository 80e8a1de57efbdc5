import { namesSecret } from './keys.ts';
import { entropyOf } from './patterns.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Secret } from './secret.ts';

/** No address is longer, and a text of nothing but addresses is still read in linear time. */
const longest = 2000;
/** What ends an address inside a record or a command line. */
const end = /[\s"'<>`\\]/;
const schemeBefore = /[a-z][a-z0-9+.-]{0,20}$/i;
/** Signatures and keys in the query of an address, beside the names that are secret everywhere. */
const inQuery = new Set([
  'sig',
  'signature',
  'x-amz-signature',
  'x-amz-security-token',
  'x-amz-credential',
  'x-goog-signature',
  'x-goog-credential',
  'auth',
  'authorization',
  'hmac',
  'code',
  'key',
]);
/** So many letters a signature or a key has at least; `?key=name` and `?code=200` are none. */
const shortestSignature = 12;
/** Users that a service gives to everybody. */
const publicUsers =
  /^(?:git|hg|svn|ssh|user|username|anonymous|guest|admin|root|oauth2|token|x-access-token)$/i;

interface Address {
  readonly scheme: string;
  /** Offset of what follows `://`. */
  readonly start: number;
  readonly rest: string;
}

function* addressesIn(text: string): Generator<Address> {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const scheme = schemeBefore.exec(text.slice(Math.max(0, at - 21), at))?.[0];
    if (scheme === undefined) continue;
    const start = at + 3;
    const near = text.slice(start, start + longest);
    const stop = near.search(end);
    yield { scheme: scheme.toLowerCase(), start, rest: stop < 0 ? near : near.slice(0, stop) };
  }
}

/** The user part of an address: to the last `@` before the path, or behind it where a password holds `/`, `?` or `#`. */
function userPart(rest: string): string | null {
  const path = rest.search(/[/?#]/);
  const authority = path < 0 ? rest : rest.slice(0, path);
  const at = authority.lastIndexOf('@');
  if (at >= 0) return authority.slice(0, at);
  const colon = authority.indexOf(':');
  const isPort = /^:\d{0,5}$/.test(authority.slice(Math.max(0, colon)));
  const later = rest.lastIndexOf('@');
  return colon < 0 || isPort || later < 0 ? null : rest.slice(0, later);
}

/** A user without a password is a token where it looks like nobody's name. */
const looksLikeToken = (user: string, shortest: number): boolean =>
  user.length >= shortest && !publicUsers.test(user) && /\d/.test(user) && entropyOf(user) >= 2.5;

function ofUser({ scheme, start, rest }: Address): readonly Secret[] {
  const user = userPart(rest);
  if (user === null || user === '') return [];
  const colon = user.indexOf(':');
  const from = colon < 0 ? 0 : colon + 1;
  const value = user.slice(from);
  const what = { rule: 'url', scheme } as const;
  if (isPlaceholder(value)) return [];
  const place = { start: start + from, end: start + user.length, what };
  const web = scheme === 'http' || scheme === 'https';
  if (colon < 0) return looksLikeToken(user, web ? 8 : 16) ? [place] : [];
  // `https://TOKEN:x-oauth-basic@host`: the token stands where the user does.
  return looksLikeToken(user.slice(0, colon), 16) ? [{ ...place, start }] : [place];
}

function ofQuery({ scheme, start, rest }: Address): readonly Secret[] {
  return [...rest.matchAll(/[?&#]([^=&;#?]{1,64})=([^&;#]{1,1500})/g)].flatMap((match): readonly Secret[] => {
    const [whole, name = '', value = ''] = match;
    const signature = inQuery.has(name.toLowerCase()) && value.length >= shortestSignature;
    if (!(signature || namesSecret(name)) || isPlaceholder(value)) return [];
    const from = start + match.index + whole.length - value.length;
    return [{ start: from, end: from + value.length, what: { rule: 'url', scheme } }];
  });
}

/** Credentials in any part of an address: a password, a user that is a token, a signature or a key in the query. */
export function urlSecrets(text: string): readonly Secret[] {
  return [...addressesIn(text)].flatMap((address) => [...ofUser(address), ...ofQuery(address)]);
}
