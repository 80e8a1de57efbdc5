import { isPlainWord, type Text } from '../text.ts';
import { short } from './visible.ts';

type Formatter = (text: string) => string;

/** A message for a terminal; control characters are written out, code gets `paint`, or backquotes without colour. */
export function terminal(text: Text, paint: Formatter | null): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return segment.text;
      const shown = short(segment.text);
      if (segment.kind === 'name' && isPlainWord(segment.text)) return shown;
      return paint === null ? `\`${shown}\`` : paint(shown);
    })
    .join('');
}
