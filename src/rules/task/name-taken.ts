import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

/** `other` is the directory of another task that has this name. */
const shapes = { name: text, other: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/name-taken': ArgumentsOf<typeof shapes>;
  }
}

/** A new task has the name of another one: whoever reads the name alone takes one for the other. */
function nameTaken({
  path,
  task,
  taskName: name,
  namesakes,
}: RuleContext): readonly Hit<'task/name-taken'>[] {
  if (task === null) return [];
  const place = placeAt({ path }, task.source, ['task_name']);
  return namesakes.map((other) => hit(place, { name, other }));
}

export const taskNameTaken = rule({
  id: 'task/name-taken',
  severity: 'warning',
  shapes,
  checkTask: nameTaken,
  documentation: {
    what: 'A new task has the name of another task of the repository, or of its directory.',
    why: 'Whoever reads the name alone takes one for the other.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'copies/demo/task.yaml': 'task_name: demo\nstatus: created\n',
      },
      at: 'task.yaml:1:12',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'copies/other/task.yaml': 'task_name: other\nstatus: created\n',
      },
    },
  },
});
