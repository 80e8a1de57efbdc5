import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { name: text, directory: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/name-differs': ArgumentsOf<typeof shapes>;
  }
}

/** task_name and the directory's name differ: commands and artefact names use the one, people look for the other. */
function nameDiffers(context: RuleContext): readonly Hit<'task/name-differs'>[] {
  const name = context.task?.value.taskName ?? null;
  const directory = context.path.split('/').at(-1) ?? '';
  if (context.task === null || name === null || directory === '' || name === directory) return [];
  const place = placeAt(context, context.task.source, ['task_name']);
  return [hit(place, { name, directory }, { suggestion: directory })];
}

export const taskNameDiffers = rule({
  id: 'task/name-differs',
  severity: 'warning',
  shapes,
  checkTask: nameDiffers,
  documentation: {
    what: '`task_name` is not the name of the directory.',
    why: 'Artefacts and commands use the one, people look for the other.',
    bad: { files: { 'task.yaml': 'task_name: other\nstatus: created\n' }, at: 'task.yaml:1:12' },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\n' } },
  },
});
