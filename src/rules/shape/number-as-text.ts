import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/number-as-text': ArgumentsOf<typeof shapes>;
  }
}

export const shapeNumberAsText = rule({
  id: 'shape/number-as-text',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'A number is written as a text.',
    why: 'It is read as a number here, but other tools will compare texts: "0.9" comes after "0.80", and "10" before "9".',
    bad: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: "0.80"\n' },
      at: 'task.yaml:4:14',
    },
    good: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: 0.80\n' },
    },
  },
});
