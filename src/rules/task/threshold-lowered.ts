import { type ArgumentsOf, nullable, number, text } from '../../domain/arguments.ts';
import { directionByName } from '../../domain/compare/direction-by-name.ts';
import { isBetter } from '../../domain/records/direction.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

/** `to` is null where the threshold is taken away. Numbers in the metric's unit. */
const shapes = { metric: text, from: number, to: nullable(number) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/threshold-lowered': ArgumentsOf<typeof shapes>;
  }
}

/** This pull request judges the same metric by a lower bar. */
function thresholdLowered({ path, task, baseTask }: RuleContext): readonly Hit<'task/threshold-lowered'>[] {
  if (task === null || baseTask === null) return [];
  const [before, after] = [baseTask.successCriteria, task.value.successCriteria];
  const metric = before.primaryMetric;
  // Another metric is that rule's finding: two bars for two metrics cannot be compared.
  if (metric !== null && after.primaryMetric !== metric) return [];
  const [from, to] = [before.threshold, after.threshold];
  if (from === null || from === to) return [];
  if (to === null && task.source.text(['success_criteria', 'threshold']) !== null) return [];
  const direction = before.direction ?? directionByName(metric ?? '') ?? 'higher';
  if (to !== null && isBetter(to, from, direction)) return [];
  const place = placeAt({ path }, task.source, ['success_criteria', 'threshold']);
  return [hit(place, { metric: metric ?? '', from, to })];
}

export const taskThresholdLowered = rule({
  id: 'task/threshold-lowered',
  severity: 'warning',
  shapes,
  checkTask: thresholdLowered,
  documentation: {
    what: 'The pull request lowers the threshold (raises it, where lower is better), or takes it away.',
    why: 'A bar that is lowered in the same pull request that has to clear it deserves to be seen.',
    bad: {
      base: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.75\n',
      },
      at: 'task.yaml:5:14',
    },
    good: {
      base: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.85\n',
      },
    },
  },
});
