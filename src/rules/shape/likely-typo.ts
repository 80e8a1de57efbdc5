import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, known: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/likely-typo': ArgumentsOf<typeof shapes>;
  }
}

export const shapeLikelyTypo = rule({
  id: 'shape/likely-typo',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'A key is one or two letters away from a known one. Other unknown keys are fine.',
    why: 'Unknown keys are kept and passed over, so a misspelt setting silently does nothing.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\nsucces_criteria:\n  primary_metric: macro_f1\n',
      },
      at: 'task.yaml:3:1',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: macro_f1\n',
      },
    },
  },
});
