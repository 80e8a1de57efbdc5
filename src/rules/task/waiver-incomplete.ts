import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { waiverMistakes } from './waiver-mistakes.ts';

const shapes = { missing: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/waiver-incomplete': ArgumentsOf<typeof shapes>;
  }
}

export const taskWaiverIncomplete = rule({
  id: 'task/waiver-incomplete',
  severity: 'warning',
  shapes,
  checkTask: (context) =>
    waiverMistakes(context, 'incomplete').map(({ place, missing }) => hit(place, { missing })),
  documentation: {
    what: 'A waiver lacks one of `gate`, `version`, `reason`, `owner`, `expires`. It does not count.',
    why: 'An exception that nobody answers for and that never ends is no exception.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nwaivers:\n  - gate: threshold\n    version: v1\n    owner: li\n    expires: 2026-03-01\n',
      },
      at: 'task.yaml:4:5',
    },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\n' } },
  },
});
