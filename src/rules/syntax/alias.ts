import { type ArgumentsOf, number, oneOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { problem: oneOf(['too-many', 'expansion', 'self-reference', 'unknown']), limit: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/alias': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxAlias = rule({
  id: 'syntax/alias',
  severity: 'error',
  shapes,
  documentation: {
    what: 'Aliases are unknown, contain themselves, are more than 50, or stand for more than 10,000 values.',
    why: 'A few lines can expand to gigabytes in whatever reads the file next.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\nconfig: *shared\n' },
      at: 'versions/v1/lineage.yaml:2:9',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndefaults: &shared {seed: 1}\nconfig: *shared\n',
      },
    },
  },
});
