import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { id: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'settings/unknown-rule': ArgumentsOf<typeof shapes>;
  }
}

export const settingsUnknownRule = rule({
  id: 'settings/unknown-rule',
  severity: 'error',
  shapes,
  documentation: {
    what: '`rules` in tunegate.yaml names a rule that does not exist.',
    why: 'A rule that was meant to be off still fires, or one that was meant to be an error does not.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'tunegate.yaml': 'rules:\n  lineage/vague-changes: error\n',
      },
      at: 'tunegate.yaml:2:3',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'tunegate.yaml': 'rules:\n  lineage/vague-change: error\n',
      },
    },
  },
});
