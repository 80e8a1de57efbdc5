import { isPlainWord, type Text } from '../text.ts';
import { longestData, short } from './visible.ts';

const gap = '\u200b';

/** What GitHub links wherever it stands: mentions, references and addresses. Stopped by an invisible space inside. */
const unlinked = (text: string): string =>
  text
    .replace(/[@#]/gu, (character) => `${character}${gap}`)
    .replace(/:\/\//gu, `:${gap}//`)
    .replace(/www\./giu, (prefix) => `${prefix.slice(0, 3)}${gap}.`);

/** What GitHub turns into links and pictures outside of code only: issue keys, emoji codes, commits. */
const unlinkedProse = (text: string): string =>
  unlinked(text)
    .replace(/GH-(?=\d)/giu, (prefix) => `${prefix}${gap}`)
    .replace(/:(?=[a-z0-9_+-]+:)/giu, `:${gap}`)
    .replace(/[0-9a-f]{7,}/giu, (run) =>
      // A run of digits alone is a date more often than a commit.
      /[a-f]/iu.test(run) || run.length >= 20 ? `${run.slice(0, 6)}${gap}${run.slice(6)}` : run,
    );

/**
 * What the markdown parser could take for markup inside a line: `& < > " ` * [ ] ~ | \ ^ # $`; an underscore unless
 * between two ASCII letters or digits, where it is never emphasis; `--`, which ends an HTML comment.
 */
const inline = /[&<>"`*[\]~|\\^#$]|(?<![a-z0-9])_|_(?![a-z0-9])|(?<=-)-|-(?=-)/giu;

/** What means something at the start of a line, to the parser or to bots that look for their commands there. */
const lineStart = /^[-+/=:]|(?<=\s)\/|(?<=^\d+)[.)]/giu;

const encode = (character: string): string =>
  character === '$' ? '<span>$</span>' : `&#${character.charCodeAt(0)};`;

/** Our own words: they hold no link and no command, but may hold a character of markup. */
const ownWords = (text: string): string => text.replace(inline, encode);

const encoded = (text: string): string => {
  const [first = ''] = /^(?:\d+[.)]|[-+/=:])/u.exec(text) ?? [];
  const start = first.replace(lineStart, encode);
  return (
    start +
    text
      .slice(first.length)
      .replace(inline, encode)
      .replace(/(?<=\s)\//gu, encode)
  );
};

/**
 * Text that renders as itself in GitHub's markdown, in a table cell or a sentence: no markup, mention, link, image,
 * emoji code, formula or bot command can come of it (hazard live-markdown).
 */
export const escapeMarkdown = (text: string): string => encoded(unlinkedProse(text));

/** A piece of data in a cell or sentence of markdown, plain. */
export const markdownData = (text: string, limit: number = longestData): string =>
  escapeMarkdown(short(text, limit));

/** A piece of data in a cell or sentence of markdown, set as code. GitHub links nothing inside `<code>`. */
export const markdownCode = (text: string, limit: number = longestData): string =>
  `<code>${encoded(unlinked(short(text, limit)))}</code>`;

/** A message as markdown on one line, safe in a table cell. */
export function markdown(text: Text): string {
  return text
    .map((segment) => {
      if (segment.kind === 'words') return ownWords(segment.text);
      const asCode = segment.kind === 'code' || !isPlainWord(segment.text);
      return asCode ? markdownCode(segment.text) : markdownData(segment.text);
    })
    .join('');
}
