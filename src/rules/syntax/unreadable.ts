import { type ArgumentsOf, oneOf } from '../../domain/arguments.ts';
import { unreadableReasons } from '../../domain/findings/argument-values.ts';
import { rule } from '../card.ts';

const shapes = { reason: oneOf(unreadableReasons) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/unreadable': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxUnreadable = rule({
  id: 'syntax/unreadable',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file is no valid YAML or JSON, or is another kind of file altogether.',
    why: 'Nothing in it can be checked or compared, so a report without it would be about something else.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: ["first version"\n' },
      at: 'versions/v1/lineage.yaml:3:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
