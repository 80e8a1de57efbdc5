import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';

/** Both as written. */
const shapes = { created: text, updated: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/updated-before-created': ArgumentsOf<typeof shapes>;
  }
}

/** `updated` is before `created`. */
function updatedBeforeCreated(context: RuleContext): readonly Hit<'task/updated-before-created'>[] {
  const { task } = context;
  const [created, updated] = [task?.value.created ?? null, task?.value.updated ?? null];
  if (task === null || created === null || updated === null) return [];
  const before =
    created.dateOnly || updated.dateOnly
      ? updated.text.slice(0, 10) < created.text.slice(0, 10)
      : updated.epochMs < created.epochMs;
  if (!before) return [];
  const args = { created: created.text, updated: updated.text };
  const related = locationAt(task.source, ['created']);
  return [hit(placeAt(context, task.source, ['updated']), args, { related })];
}

export const taskUpdatedBeforeCreated = rule({
  id: 'task/updated-before-created',
  severity: 'warning',
  shapes,
  checkTask: updatedBeforeCreated,
  documentation: {
    what: '`updated` is before `created`.',
    why: 'One of the two dates is wrong; lists and ages go by them.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\ncreated: 2026-01-06T10:00:00\nupdated: 2026-01-05T10:00:00\n',
      },
      at: 'task.yaml:4:10',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\ncreated: 2026-01-05T10:00:00\nupdated: 2026-01-06T10:00:00\n',
      },
    },
  },
});
