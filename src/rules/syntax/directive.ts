import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { directive: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/directive': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxDirective = rule({
  id: 'syntax/directive',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file has a YAML directive other than `%YAML 1.2`.',
    why: 'A directive changes how values are read: with `%YAML 1.1` the text `no` becomes false.',
    bad: {
      files: { 'versions/v1/lineage.yaml': '%YAML 1.1\n---\nversion: v1\n' },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: {
      files: { 'versions/v1/lineage.yaml': '%YAML 1.2\n---\nversion: v1\nchanges: [first version]\n' },
    },
  },
});
