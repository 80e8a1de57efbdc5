import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/unsafe-integer': ArgumentsOf<typeof shapes>;
  }
}

export const shapeUnsafeInteger = rule({
  id: 'shape/unsafe-integer',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A whole number is too large to be read exactly.',
    why: 'JavaScript and many JSON readers round it, so that two ids become one.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  train_count: 9007199254740993\n',
      },
      at: 'versions/v1/lineage.yaml:4:16',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: 9007199\n',
      },
    },
  },
});
