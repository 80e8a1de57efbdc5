import { type ArgumentsOf, nullable, number, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {
  key: text,
  value: number,
  /** Null where there is no bound on that side. */
  low: nullable(number),
  high: nullable(number),
};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/out-of-range': ArgumentsOf<typeof shapes>;
  }
}

export const shapeOutOfRange = rule({
  id: 'shape/out-of-range',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A number is outside the range of its field.',
    why: 'A negative count or a retention of zero versions is a slip.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: -700\n',
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
