import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { from: text, to: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/primary-metric-changed': ArgumentsOf<typeof shapes>;
  }
}

/** This pull request judges by another metric. */
function primaryMetricChanged({
  path,
  task,
  baseTask,
}: RuleContext): readonly Hit<'task/primary-metric-changed'>[] {
  const from = baseTask?.successCriteria.primaryMetric ?? null;
  if (task === null || from === null || task.value.successCriteria.primaryMetric === from) return [];
  const place = placeAt({ path }, task.source, ['success_criteria', 'primary_metric']);
  return [hit(place, { from, to: task.value.successCriteria.primaryMetric ?? '' })];
}

export const taskPrimaryMetricChanged = rule({
  id: 'task/primary-metric-changed',
  severity: 'warning',
  shapes,
  checkTask: primaryMetricChanged,
  documentation: {
    what: 'The pull request judges the task by another metric.',
    why: 'A change that makes a version pass deserves to be seen.',
    bad: {
      base: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: recall\n  threshold: 0.80\n',
      },
      at: 'task.yaml:4:19',
    },
    good: {
      base: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
      },
    },
  },
});
