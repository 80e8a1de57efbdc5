import { type ArgumentsOf, number } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { limit: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/too-many-keys': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxTooManyKeys = rule({
  id: 'syntax/too-many-keys',
  severity: 'error',
  shapes,
  documentation: {
    what: 'One mapping has more than 2,000 keys.',
    why: 'No record needs it, and it makes a report unreadable.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': {
          get text() {
            return `version: v1\nchanges: [first version]\n${Array.from({ length: 2100 }, (_, index) => `k${index}: 1`).join('\n')}\n`;
          },
          shown: 'version: v1\nk0: 1\nk1: 1\n# ... 2,100 keys\n',
        },
      },
      at: 'versions/v1/lineage.yaml:2001:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
