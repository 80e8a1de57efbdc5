import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/bad-duration': ArgumentsOf<typeof shapes>;
  }
}

export const shapeBadDuration = rule({
  id: 'shape/bad-duration',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A duration is not written like `7d`, `12h`, `2w`, `30m` or `2w3d`.',
    why: 'A bare 7 may mean days, hours or seconds, and cleanup would go by a guess.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nversioning:\n  retention:\n    cleanup_exp_after: 7\n',
      },
      at: 'task.yaml:5:24',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nversioning:\n  retention:\n    cleanup_exp_after: 7d\n',
      },
    },
  },
});
