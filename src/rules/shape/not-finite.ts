import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/not-finite': ArgumentsOf<typeof shapes>;
  }
}

export const shapeNotFinite = rule({
  id: 'shape/not-finite',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A setting is NaN or infinite. In results it is a warning, and a gate on the metric fails.',
    why: 'Every comparison with NaN is false, so a careless check passes.',
    bad: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: .nan\n' },
      at: 'task.yaml:4:14',
    },
    good: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\nsuccess_criteria:\n  threshold: 0.8\n' },
    },
  },
});
