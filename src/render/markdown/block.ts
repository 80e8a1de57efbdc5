import { markdownTable } from 'markdown-table';

export type Align = 'l' | 'r' | 'c';

/** A table; every cell must be markdown on one line already (escaped by the sink). */
export const table = (
  align: readonly Align[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => markdownTable([head, ...rows], { align, alignDelimiters: false });

/** A folded part. `title` is HTML on one line, escaped. */
export const fold = (title: string, body: string, open = false): string =>
  `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;

/** A GitHub alert; the body must be one paragraph. */
export const alert = (kind: 'TIP' | 'NOTE' | 'WARNING' | 'CAUTION', body: string): string =>
  `> [!${kind}]\n> ${body}`;

/** A fenced block. Control characters must be gone; the fence is longer than any run of backquotes inside. */
export function fence(language: string, body: string): string {
  const longest = Math.max(2, ...(body.match(/`+/gu) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${body}\n${marks}`;
}

const encoder = new TextEncoder();

/** Size of a text in UTF-8 bytes. */
export const byteLength = (text: string): number => encoder.encode(text).length;
