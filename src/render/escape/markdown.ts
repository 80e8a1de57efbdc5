import { isPlainWord, type Text } from '../text.ts';
import { longestData, short } from './visible.ts';

const gap = '\u200b';

/** Stops GitHub's filters, which work on the text as rendered: an invisible space inside what they look for. */
const unlinked = (text: string): string =>
  text
    .replace(/[@#]/gu, (character) => `${character}${gap}`)
    .replace(/\bGH-(?=\d)/giu, (prefix) => `${prefix}${gap}`)
    .replace(/:\/\//gu, `:${gap}//`)
    .replace(/\bwww\./giu, (prefix) => `${prefix.slice(0, 3)}${gap}.`)
    .replace(/:(?=[a-z0-9_+-]+:)/giu, `:${gap}`)
    .replace(/[0-9a-f]{7,}/giu, (run) =>
      // A run of digits alone is a date more often than a commit.
      /[a-f]/iu.test(run) || run.length >= 20 ? `${run.slice(0, 6)}${gap}${run.slice(6)}` : run,
    );

/**
 * What the markdown parser could take for markup: always `& < > " ` * [ ] ~ | \ ^ # $`; an underscore unless between two
 * ASCII letters or digits, where it is never emphasis; `--`, which ends an HTML comment; and what means something at the
 * start of a line, where bots look for their commands too.
 */
const markup =
  /[&<>"`*[\]~|\\^#]|\$|(?<![a-z0-9])_|_(?![a-z0-9])|(?<=-)-|-(?=-)|^[-+/=:]|(?<=\s)\/|(?<=^\d+)[.)]/giu;

const encode = (character: string): string =>
  character === '$' ? '<span>$</span>' : `&#${character.charCodeAt(0)};`;

/**
 * Text that renders as itself in GitHub's markdown, in a table cell or a sentence: no markup, mention, link, image,
 * emoji code, formula or bot command can come of it (HAZARDS B26–B30).
 */
export const escapeMarkdown = (text: string): string => unlinked(text).replace(markup, encode);

/** A piece of data in a cell or sentence of markdown, plain. */
export const markdownData = (text: string, limit: number = longestData): string =>
  escapeMarkdown(short(text, limit));

/** A piece of data in a cell or sentence of markdown, set as code. GitHub links nothing inside `<code>`. */
export const markdownCode = (text: string, limit: number = longestData): string =>
  `<code>${markdownData(text, limit)}</code>`;

/** A message as markdown on one line, safe in a table cell. */
export function markdown(text: Text): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return escapeMarkdown(segment.text);
      const asCode = segment.kind === 'code' || !isPlainWord(segment.text);
      return asCode ? markdownCode(segment.text) : markdownData(segment.text);
    })
    .join('');
}
