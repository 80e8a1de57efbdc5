import { isPlainWord, type Text } from '../text.ts';
import { short, visible } from './visible.ts';

/** A message as plain text on one line (JSON, annotations, JUnit); data that could pass for our words is in backquotes. */
export function plain(text: Text): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return segment.text;
      const shown = short(segment.text);
      return segment.kind === 'code' || !isPlainWord(segment.text) ? `\`${shown}\`` : shown;
    })
    .join('');
}

/**
 * One line for a log of GitHub Actions: no control characters, and neither form of a workflow command (hazard workflow-command:
 * the runner takes `::` at the start of a trimmed line and `##[` anywhere).
 */
export const logLine = (text: string): string =>
  visible(text)
    .replace(/^(\s*):(?=:)/u, '$1:\u200b')
    .replace(/##(?=\[)/gu, '#\u200b#');
