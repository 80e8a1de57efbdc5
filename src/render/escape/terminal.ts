import { isPlainWord, type Text } from '../text.ts';
import { short } from './visible.ts';

type Formatter = (text: string) => string;

/**
 * Data for a terminal, which may be the log of a workflow: neither form of a workflow command (hazard workflow-command: the runner
 * takes `::` at the start of a line and `##[` anywhere).
 */
export const terminalData = (text: string, limit?: number): string =>
  short(text, limit)
    .replace(/^(\s*):(?=:)/u, '$1\\:')
    .replace(/##(?=\[)/gu, '##\\');

/** A message for a terminal; control characters are written out, code gets `paint`, or backquotes without colour. */
export function terminal(text: Text, paint: Formatter | null): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return segment.text;
      const shown = terminalData(segment.text);
      if (segment.kind === 'name' && isPlainWord(segment.text)) return shown;
      return paint === null ? `\`${shown}\`` : paint(shown);
    })
    .join('');
}
