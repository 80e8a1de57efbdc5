import { type ArgumentsOf, number } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { limit: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/too-deep': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxTooDeep = rule({
  id: 'syntax/too-deep',
  severity: 'error',
  shapes,
  documentation: {
    what: 'Lists and mappings are nested deeper than 32 levels.',
    why: 'No record needs it, and some parsers take minutes or crash on such files.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': {
          get text() {
            return `a: ${'['.repeat(40)}${']'.repeat(40)}\n`;
          },
          shown: 'a: [[[[[[[[[[...]]]]]]]]]]  # 40 levels\n',
        },
      },
      at: 'versions/v1/lineage.yaml:1:35',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
