import { type ArgumentsOf, oneOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { found: oneOf(['nothing', 'list', 'text', 'number', 'boolean']) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/not-a-mapping': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxNotAMapping = rule({
  id: 'syntax/not-a-mapping',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file is empty, or its top is a list, a text or a number.',
    why: 'Every record is a mapping of names to values.',
    bad: { files: { 'versions/v1/lineage.yaml': '- version: v1\n' }, at: 'versions/v1/lineage.yaml:1:1' },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
