import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placedResults } from '../consistency/placed-results.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { activeOf } from './active-version.ts';

const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/no-criteria': ArgumentsOf<typeof shapes>;
  }
}

/** The active version has results, and the task does not say how to judge them. */
function noCriteria(context: RuleContext): readonly Hit<'task/no-criteria'>[] {
  const { task } = context;
  const active = activeOf(context);
  if (task === null || active === null || placedResults(active) === null) return [];
  const { primaryMetric, threshold } = task.value.successCriteria;
  const key = primaryMetric === null ? 'primary_metric' : threshold === null ? 'threshold' : null;
  if (key === null) return [];
  // A value that is there but cannot be used has a finding of its own.
  if (task.source.text(['success_criteria', key]) !== null) return [];
  const place = placeAt(context, task.source, ['success_criteria'], 'key');
  return [hit(place, { key })];
}

export const taskNoCriteria = rule({
  id: 'task/no-criteria',
  severity: 'warning',
  shapes,
  checkTask: noCriteria,
  documentation: {
    what: 'The active version has results, but the task has no primary metric or no threshold.',
    why: 'Nothing says whether the results are good enough.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n',
      },
      at: 'task.yaml:4:1',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n',
      },
    },
  },
});
