import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/conflict-marker': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxConflictMarker = rule({
  id: 'syntax/conflict-marker',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A merge conflict was committed.',
    why: 'The file holds both sides, and a reader that takes one of them takes the wrong one.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\n<<<<<<< HEAD\nnotes: a\n=======\nnotes: b\n>>>>>>> main\n',
      },
      at: 'versions/v1/lineage.yaml:2:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
