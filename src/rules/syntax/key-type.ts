import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { found: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/key-type': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxKeyType = rule({
  id: 'syntax/key-type',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A key is a list, a mapping or nothing.',
    why: 'JSON and most tools know only keys that are texts.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\n? [a, b]\n: 1\n' },
      at: 'versions/v1/lineage.yaml:2:3',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
