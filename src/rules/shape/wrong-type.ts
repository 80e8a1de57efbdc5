import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { valueKinds } from '../../domain/findings/argument-values.ts';
import { rule } from '../card.ts';

const shapes = { key: text, expected: oneOf(valueKinds), found: oneOf(valueKinds) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/wrong-type': ArgumentsOf<typeof shapes>;
  }
}

export const shapeWrongType = rule({
  id: 'shape/wrong-type',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A value has another type than its field.',
    why: 'It cannot be used: a text is no list, and `yes` is no number.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: many\n',
      },
      at: 'versions/v1/lineage.yaml:4:16',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n',
      },
    },
  },
});
