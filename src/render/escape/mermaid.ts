import { short } from './visible.ts';

/**
 * A label between double quotes in a Mermaid diagram. Mermaid has its own entities (`#quot;`, `#35;`); everything that its
 * grammars, its markdown strings, or a fence could take for syntax becomes one. `limit` is in code points.
 */
export const mermaidLabel = (text: string, limit = 40): string =>
  short(text, limit).replace(
    /[^\p{L}\p{M}\p{N} .,·…–−+()/:-]/gu,
    (character) => `#${String(character.codePointAt(0))};`,
  );
