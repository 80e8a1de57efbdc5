import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { tag: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/tag': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxTag = rule({
  id: 'syntax/tag',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A value has an explicit YAML tag.',
    why: 'Tags make some readers build objects or even run code.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\nnotes: !!python/object/apply:os.system ["id"]\n' },
      at: 'versions/v1/lineage.yaml:2:8',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
