import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/tab': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxTab = rule({
  id: 'syntax/tab',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A tab indents a line.',
    why: 'YAML allows only spaces there, and editors show tabs in different widths.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n\ttrain_count: 700\n',
      },
      at: 'versions/v1/lineage.yaml:4:1',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n',
      },
    },
  },
});
