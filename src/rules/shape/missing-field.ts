import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/missing-field': ArgumentsOf<typeof shapes>;
  }
}

export const shapeMissingField = rule({
  id: 'shape/missing-field',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A required field is missing: `task_name` and `status`, and `version` from `training` on.',
    why: 'Without it the task cannot be listed, compared or judged.',
    bad: { files: { 'task.yaml': 'task_name: demo\n' }, at: 'task.yaml:1:1' },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\n' } },
  },
});
