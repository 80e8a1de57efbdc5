import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { type TaskStatus, taskStatuses } from '../../domain/records/records.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { from: text, to: text, legal: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/status-move': ArgumentsOf<typeof shapes>;
  }
}

const back: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  created: [],
  configuring: [],
  training: [],
  evaluating: ['configuring', 'training'],
  deployed: ['configuring', 'training', 'evaluating'],
  archived: ['configuring'],
};

/** The statuses that a task may go to: forward along the chain, back to iterate, and into the archive from anywhere. */
function legalMoves(from: TaskStatus): readonly TaskStatus[] {
  const chain = taskStatuses.filter((status) => status !== 'archived');
  const forward = from === 'archived' ? [] : chain.slice(chain.indexOf(from) + 1);
  const legal: readonly TaskStatus[] = [...back[from], ...forward, 'archived'];
  return legal.filter((status) => status !== from);
}

/** The status goes a way that the life of a task does not know. */
function statusMove(context: RuleContext): readonly Hit<'task/status-move'>[] {
  const from = context.baseTask?.status ?? null;
  const to = context.task?.value.status ?? null;
  if (context.task === null || from === null || to === null || from === to) return [];
  const legal = legalMoves(from);
  if (legal.includes(to)) return [];
  return [hit(placeAt(context, context.task.source, ['status']), { from, to, legal })];
}

export const taskStatusMove = rule({
  id: 'task/status-move',
  severity: 'error',
  shapes,
  checkTask: statusMove,
  documentation: {
    what: 'The status goes a way that the life of a task does not have. Forward along created, configuring, training, evaluating, deployed; back from evaluating or deployed to iterate; into the archive from anywhere, and out of it to configuring.',
    why: 'A leap backwards hides that something was deployed or evaluated before.',
    bad: {
      base: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: created\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'task.yaml:3:9',
    },
    good: {
      base: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: training\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
