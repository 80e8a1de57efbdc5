import { namesSecret } from './keys.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Secret } from './secret.ts';

/** A word of a command line, in quotes of its own, in escaped ones (inside JSON), or bare. */
const word = String.raw`(?:\\?"((?:[^"\\\n]|\\[^"\n]){1,300})\\?"|'([^'\n]{1,300})'|([^\s"'\\;|&)\]}]{1,300}))`;
/** `--password hunter2`; with `=` it is a setting. */
const longFlag = new RegExp(String.raw`(?:^|[\s"'])--?([A-Za-z][\w-]{2,63})[ \t]{1,20}(?!-)${word}`, 'dg');
/** `-H 'X-Api-Key: ...'` */
const header = /(?:-H|--header)[ =\t]{0,20}\\?["']([\w-]{1,64}):[ \t]{0,20}([^"'\\\n]{1,500})/dg;
/** Programs whose `-u` takes user and password, and whose `-p` or `-a` takes a password. */
const withUser = /\b(?:curl|wget|http|https|xh|nexus|jfrog|mosquitto_pub)[ \t]/;
const userFlag = new RegExp(String.raw`[\s"'](?:-u|--user|--proxy-user)[ =\t]{0,20}${word}`, 'dg');
const withPassword =
  /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|sshpass|mongo|mongosh|mongodump|redis-cli|ldapsearch|smbclient|docker|podman|helm|az|psql)[ \t]/;
const passwordFlag = new RegExp(String.raw`[\s"'](-p|-a|-w)([ \t]{0,20})${word}`, 'dg');
/** Programs whose `-p` takes its word behind a space too; of the others it is a port, a path or a database. */
const spaced = /\b(?:sshpass|mongo|mongosh|mongodump|redis-cli|ldapsearch|docker|podman|helm|az)[ \t]/;

type Indices = RegExpIndicesArray | undefined;

/** The word that was caught, from group `first` on. */
function caught(indices: Indices, first: number): readonly [number, number] | null {
  return indices?.slice(first, first + 3).find((place) => place !== undefined) ?? null;
}

function secretAt(
  text: string,
  place: readonly [number, number] | null,
  key: string,
  offset: number,
): readonly Secret[] {
  if (place === null || isPlaceholder(text.slice(place[0], place[1]))) return [];
  return [{ start: offset + place[0], end: offset + place[1], what: { rule: 'literal', key } }];
}

/** `user:password` of `-u`; two numbers are ids of a user and a group. */
function ofUser(line: string, offset: number): readonly Secret[] {
  return [...line.matchAll(userFlag)].flatMap((match) => {
    const place = caught(match.indices, 1);
    const value = place === null ? '' : line.slice(place[0], place[1]);
    const colon = value.indexOf(':');
    if (place === null || colon < 0 || /^\d+:\d+$/.test(value)) return [];
    return secretAt(line, [place[0] + colon + 1, place[1]], '-u', offset);
  });
}

function ofPassword(line: string, offset: number): readonly Secret[] {
  return [...line.matchAll(passwordFlag)].flatMap((match) => {
    const [, flag = '', space = ''] = match;
    if (space !== '' && !spaced.test(line)) return [];
    const place = caught(match.indices, 3);
    const value = place === null ? '' : line.slice(place[0], place[1]);
    // Ports and volumes: `-p 8080:80`.
    return /^[\d.:/-]+$/.test(value) && value.includes(':') ? [] : secretAt(line, place, flag, offset);
  });
}

/** No command is longer; what follows is looked at as a line of its own. */
const longestLine = 4000;

function* linesOf(text: string): Generator<readonly [line: string, offset: number]> {
  let offset = 0;
  while (offset < text.length) {
    const end = text.indexOf('\n', offset);
    const stop = Math.min(end < 0 ? text.length : end, offset + longestLine);
    yield [text.slice(offset, stop), offset];
    offset = stop === end ? stop + 1 : stop;
  }
}

/** Passwords on command lines, quoted or not: `curl -u a:b`, `mysql -pX`, `--password X`, `-H 'X-Api-Key: X'`. */
export function commandSecrets(text: string): readonly Secret[] {
  if (!/[\s"'](?:-[uapwH]|--?[A-Za-z])/.test(text)) return [];
  return [...linesOf(text)].flatMap(([line, offset]) => [
    ...[...line.matchAll(longFlag)].flatMap((match) => {
      const name = match[1] ?? '';
      return namesSecret(name) ? secretAt(line, caught(match.indices, 2), name, offset) : [];
    }),
    ...[...line.matchAll(header)].flatMap((match) => {
      const name = match[1] ?? '';
      const place = match.indices?.[2] ?? null;
      return namesSecret(name) ? secretAt(line, place, name, offset) : [];
    }),
    ...(withUser.test(line) ? ofUser(line, offset) : []),
    ...(withPassword.test(line) ? ofPassword(line, offset) : []),
  ]);
}
