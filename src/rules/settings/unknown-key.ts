import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'settings/unknown-key': ArgumentsOf<typeof shapes>;
  }
}

export const settingsUnknownKey = rule({
  id: 'settings/unknown-key',
  severity: 'error',
  shapes,
  documentation: {
    what: 'tunegate.yaml has a key that is no setting.',
    why: 'A setting that does nothing is worse than none.',
    bad: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\n', 'tunegate.yaml': 'max_regresion: 0.02\n' },
      at: 'tunegate.yaml:1:1',
    },
    good: {
      files: { 'task.yaml': 'task_name: demo\nstatus: created\n', 'tunegate.yaml': 'max_regression: 0.02\n' },
    },
  },
});
