import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { waiverMistakes } from './waiver-mistakes.ts';

const shapes = { key: text, value: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/waiver-unknown': ArgumentsOf<typeof shapes>;
  }
}

export const taskWaiverUnknown = rule({
  id: 'task/waiver-unknown',
  severity: 'warning',
  shapes,
  checkTask: (context) =>
    waiverMistakes(context, 'unknown').map(({ place, key, value, suggestion }) =>
      hit(place, { key, value }, { suggestion }),
    ),
  documentation: {
    what: 'A waiver names a version that does not exist, or something else than one of the gates `threshold`, `regression`, `guards` and `protected_classes`.',
    why: 'It does nothing, and its author believes otherwise.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nwaivers:\n  - gate: treshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'task.yaml:4:11',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
