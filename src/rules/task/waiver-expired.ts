import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { waiverMistakes } from './waiver-mistakes.ts';

const shapes = { gate: text, expires: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/waiver-expired': ArgumentsOf<typeof shapes>;
  }
}

export const taskWaiverExpired = rule({
  id: 'task/waiver-expired',
  severity: 'warning',
  shapes,
  checkTask: (context) =>
    waiverMistakes(context, 'expired').map(({ place, gate, expires }) => hit(place, { gate, expires })),
  documentation: {
    what: 'A waiver is over (its last day has passed, in UTC).',
    why: 'It no longer counts: remove it, or decide anew.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-01-15\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'task.yaml:8:14',
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
