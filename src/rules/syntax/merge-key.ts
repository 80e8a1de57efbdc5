import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/merge-key': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxMergeKey = rule({
  id: 'syntax/merge-key',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file uses the merge key `<<`.',
    why: 'YAML 1.2 does not know it: one reader merges, the next one sees a key of that name.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nbase: &base {seed: 1}\nconfig:\n  <<: *base\n  epochs: 3\n',
      },
      at: 'versions/v1/lineage.yaml:4:3',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  seed: 1\n  epochs: 3\n',
      },
    },
  },
});
