/** Where the reader of plain YAML (yaml-plain.ts) stands in its text. */
export interface Reader {
  readonly text: string;
  /** The first character of a line that is neither empty nor a comment; the end of the text behind the last one. */
  pos: number;
  /** Of `pos` in its line, 0-based; -1 at the end. */
  column: number;
  /** Called for every unquoted key, before its value is read. */
  readonly onKey: (key: string, offset: number) => void;
}

/** Thrown where the text leaves the plain part; never leaves this file. */
export const unusual = new Error('not plain YAML');

/** Well below the limit of the careful reader, which says so when a text is too deep. */
export const mostLevels = 16;

/** Goes from a line's start (or the end of its content) to the next content; false at the end of the text. */
export function nextLine(reader: Reader): boolean {
  const { text } = reader;
  let start = reader.pos;
  for (;;) {
    let at = start;
    while (text[at] === ' ') at += 1;
    const character = text[at];
    if (character === undefined) {
      reader.pos = text.length;
      reader.column = -1;
      return false;
    }
    if (character !== '\n' && character !== '#') {
      reader.pos = at;
      reader.column = at - start;
      return true;
    }
    start = text.indexOf('\n', at) + 1;
    if (start === 0) start = text.length;
  }
}

/** After a value: only spaces and a comment may follow on its line. Goes to the next content. */
export function endLine(reader: Reader, from: number): void {
  const { text } = reader;
  let at = from;
  while (text[at] === ' ') at += 1;
  if (text[at] === '#' && at > from) at = lineEnd(text, at);
  if (at < text.length && text[at] !== '\n') throw unusual;
  reader.pos = Math.min(at + 1, text.length);
  nextLine(reader);
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
