import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { waiverMistakes } from './waiver-mistakes.ts';

const shapes = { key: text, value: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/waiver-wildcard': ArgumentsOf<typeof shapes>;
  }
}

export const taskWaiverWildcard = rule({
  id: 'task/waiver-wildcard',
  severity: 'warning',
  shapes,
  checkTask: (context) =>
    waiverMistakes(context, 'wildcard').map(({ place, key, value }) => hit(place, { key, value })),
  documentation: {
    what: 'A waiver is for all gates or all versions.',
    why: 'An exception from everything was decided by nobody.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nwaivers:\n  - gate: all\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01\n',
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
