import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/bad-timestamp': ArgumentsOf<typeof shapes>;
  }
}

export const shapeBadTimestamp = rule({
  id: 'shape/bad-timestamp',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A date is not in the calendar, or is not written as one.',
    why: 'Some readers turn February 31 into March 3; order and retention would go by that.',
    bad: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\ncreated: 2026-02-31T10:00:00\n' },
      at: 'task.yaml:3:10',
    },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\ncreated: 2026-02-28T10:00:00\n' } },
  },
});
