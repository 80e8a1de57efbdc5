import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, found: text, allowed: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/unknown-value': ArgumentsOf<typeof shapes>;
  }
}

export const shapeUnknownValue = rule({
  id: 'shape/unknown-value',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A field with a fixed set of values has another one.',
    why: 'A status or strategy that nobody knows switches off what depends on it.',
    bad: { files: { 'task.yaml': 'task_name: demo\nstatus: trainning\n' }, at: 'task.yaml:2:9' },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\n' } },
  },
});
