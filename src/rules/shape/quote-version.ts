import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** An unquoted version name that is a YAML number and would lose characters (`1.10`). */
const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/quote-version': ArgumentsOf<typeof shapes>;
  }
}

export const shapeQuoteVersion = rule({
  id: 'shape/quote-version',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'A version name is written as a number that loses characters.',
    why: 'For Python `1.10` is 1.1: another version.',
    bad: {
      files: { 'versions/retired.yaml': 'versions:\n  - version: 1.10\n' },
      at: 'versions/retired.yaml:2:14',
    },
    good: { files: { 'versions/retired.yaml': 'versions:\n  - version: "1.10"\n' } },
  },
});
