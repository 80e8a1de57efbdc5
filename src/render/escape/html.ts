import { isPlainWord, type Text } from '../text.ts';
import { longestData, short } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element's content or a quoted attribute; also right for XML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);

/** A piece of data for HTML or XML, on one line. */
export const htmlData = (text: string, limit: number = longestData): string => escapeHtml(short(text, limit));

/** A message as HTML. */
export function html(text: Text): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return escapeHtml(segment.text);
      const shown = htmlData(segment.text);
      return segment.kind === 'name' && isPlainWord(segment.text) ? shown : `<code>${shown}</code>`;
    })
    .join('');
}

/**
 * Markup as it may be printed into the log of a workflow, where the runner takes `##[` for a command anywhere in a line and
 * `::` for one at its start (hazard workflow-command). A reader of XML or HTML sees no difference.
 */
export const quietMarkup = (markup: string): string =>
  markup.replaceAll('##[', '##&#91;').replaceAll(/^(\s*)::/gmu, '$1&#58;:');
