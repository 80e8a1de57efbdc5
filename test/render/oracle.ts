import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as a GFM parser understands it; raw HTML stays, as GitHub keeps the tags that we use. */
export const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Cells a line of every table in the rendered HTML. */
export const tableShapes = (html: string): readonly (readonly number[])[] =>
  [...html.matchAll(/<table>([\s\S]*?)<\/table>/gu)].map(([, table = '']) =>
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(
      ([, row = '']) => [...row.matchAll(/<t[hd][ >]/gu)].length,
    ),
  );

/** How often a tag opens and closes. */
export const tagCounts = (html: string, tag: string): readonly [number, number] => [
  [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>`, 'gu'))].length,
  [...html.matchAll(new RegExp(`</${tag}>`, 'gu'))].length,
];
