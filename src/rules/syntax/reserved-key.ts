import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/reserved-key': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxReservedKey = rule({
  id: 'syntax/reserved-key',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A key is `__proto__`, `constructor` or `prototype`.',
    why: 'Such keys change objects in JavaScript programs that read the file.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\n__proto__: {passed: true}\n' },
      at: 'versions/v1/lineage.yaml:2:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
