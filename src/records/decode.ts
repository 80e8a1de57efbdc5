import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { syntaxConflictMarker } from '../rules/syntax/conflict-marker.ts';
import { syntaxControlCharacter } from '../rules/syntax/control-character.ts';
import { syntaxEncoding } from '../rules/syntax/encoding.ts';
import { syntaxLfsPointer } from '../rules/syntax/lfs-pointer.ts';
import { syntaxTooLarge } from '../rules/syntax/too-large.ts';
import { syntaxUnreadable } from '../rules/syntax/unreadable.ts';
import { positions } from './source.ts';

/** A file of a task; `task` is null for a file outside every task. */
export interface FileRef {
  readonly file: string;
  readonly task: string | null;
}

export interface Decoded {
  /** Null when the bytes are no text. */
  readonly text: string | null;
  /** Null when the text can be given to a parser. */
  readonly finding: AnyFinding | null;
}

/** The start of the format that git-lfs checks in instead of the content. */
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
const html = /^\s*<(?:!doctype html|html|head|body)\b/i;
const conflictMarker = /^(?:<{7}|>{7})(?: |$)/m;
// Everything that YAML 1.2 and JSON do not allow or that reorders what a reviewer sees as a line: C0, C1 and DEL
// without tab and line ends, the Unicode line ends, a byte order mark inside the file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;

/**
 * The text of a file's bytes: UTF-8, a byte order mark at the start taken off. One finding when it is too large, no
 * UTF-8, or evidently not the file that it should be (a Git LFS pointer, conflict markers, a web page).
 */
export function decode(ref: FileRef, content: Content, limit: number): Decoded {
  const start = { ...ref, line: 1, column: 1 };
  const size = content.kind === 'too-large' ? content.size : content.bytes.length;
  if (content.kind === 'too-large' || size > limit) {
    return { text: null, finding: finding(syntaxTooLarge, start, { bytes: size, limit }) };
  }
  const { bytes } = content;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: null, finding: finding(syntaxEncoding, start, { found: 'utf-16', byte: 0 }) };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: null, finding: badUtf8(ref, bytes) };
  }
  return { text, finding: misfit(ref, text) };
}

function misfit(ref: FileRef, text: string): AnyFinding | null {
  const at = (offset: number) => ({ ...ref, ...positions(text)(offset) });
  if (text.startsWith(lfsPointer)) return finding(syntaxLfsPointer, at(0), {});
  if (html.test(text)) return finding(syntaxUnreadable, at(0), { reason: 'html' });
  const control = forbidden.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0);
    if (code === 0xfeff) {
      const byte = new TextEncoder().encode(text.slice(0, control.index)).length;
      return finding(syntaxEncoding, at(control.index), { found: 'byte-order-mark', byte });
    }
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return finding(syntaxControlCharacter, at(control.index), { code: name });
  }
  const marker = conflictMarker.exec(text);
  return marker === null ? null : finding(syntaxConflictMarker, at(marker.index), {});
}

function badUtf8(ref: FileRef, bytes: Uint8Array): AnyFinding {
  // The length of the longest beginning that is UTF-8; a character that is cut off does not belong to it.
  let good = 0;
  let bad = bytes.length;
  let before = '';
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      before = decoder.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const byte = new TextEncoder().encode(before).length;
  const place = positions(before)(before.length);
  return finding(syntaxEncoding, { ...ref, ...place }, { found: 'not-utf-8', byte });
}

/** The text as it stands, a byte order mark included; null for what is no UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
