import { graphemes, textWidth } from './width.ts';

export type Align = 'l' | 'r';

export interface TerminalCell {
  /** Without control characters. */
  readonly text: string;
  /** Adds colour; must not change the width. */
  readonly paint?: ((text: string) => string) | null;
}

export type Cell = string | TerminalCell;

const cellOf = (cell: Cell): TerminalCell => (typeof cell === 'string' ? { text: cell } : cell);

/** The text in lines of at most `width` columns, broken at spaces where there are some, else anywhere. */
function wrap(text: string, width: number): readonly string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const segment of graphemes(text)) {
    if (textWidth(line + segment) <= width) {
      line += segment;
      continue;
    }
    const space = line.lastIndexOf(' ');
    const breaks = segment !== ' ' && space > line.length / 2;
    lines.push((breaks ? line.slice(0, space) : line).trimEnd());
    line = (breaks ? line.slice(space + 1) : '') + (segment === ' ' ? '' : segment);
  }
  return [...lines, line];
}

/** Narrowest a column may become so that the table fits. */
const narrowest = 8;

/** Takes columns off the widest column until the table fits, or every column is at its narrowest. */
function fitted(widths: readonly number[], width: number): readonly number[] {
  const result = [...widths];
  const frame = 3 * widths.length + 1;
  for (;;) {
    const excess = result.reduce((sum, one) => sum + one, frame) - width;
    const widest = result.indexOf(Math.max(...result));
    const size = result[widest] ?? 0;
    if (excess <= 0 || size <= narrowest) return result;
    const second = Math.max(narrowest, ...result.filter((_, index) => index !== widest));
    result[widest] = Math.max(narrowest, Math.min(size - 1, Math.max(second, size - excess)));
  }
}

/** A table with box-drawing lines as in the guide; columns count as terminals do (a CJK character is two). */
export function boxTable(
  align: readonly Align[],
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  const cells = [head.map(cellOf), ...rows.map((row) => row.map(cellOf))];
  const natural = head.map((_, column) =>
    Math.max(...cells.map((row) => textWidth(row[column]?.text ?? ''))),
  );
  const widths = fitted(natural, width);
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((size) => '─'.repeat(size + 2)).join(middle)}${right}`;
  const line = (row: readonly TerminalCell[]) => {
    const parts = widths.map((size, column) => wrap(row[column]?.text ?? '', size));
    const height = Math.max(...parts.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, index) => {
      const cells = widths.map((size, column) => {
        const text = parts[column]?.[index] ?? '';
        const fill = ' '.repeat(Math.max(0, size - textWidth(text)));
        const painted = row[column]?.paint?.(text) ?? text;
        return align[column] === 'r' ? ` ${fill}${painted} ` : ` ${painted}${fill} `;
      });
      return `│${cells.join('│')}│`;
    });
    return lines.join('\n');
  };
  const [first = [], ...rest] = cells;
  return [rule('┌', '┬', '┐'), line(first), rule('├', '┼', '┤'), ...rest.map(line), rule('└', '┴', '┘')].join(
    '\n',
  );
}
