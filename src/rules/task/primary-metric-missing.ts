import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { nearest } from '../../domain/nearest.ts';
import { similarNames } from '../../domain/records/metric-name.ts';
import { findMetric, metricTable } from '../../domain/records/metric-table.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placedResults } from '../consistency/placed-results.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';
import { activeOf } from './active-version.ts';

/** `known` are the metrics that the results do have. */
const shapes = { metric: text, version: text, known: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/primary-metric-missing': ArgumentsOf<typeof shapes>;
  }
}

/** The active version's results do not have the primary metric. */
function primaryMetricMissing(context: RuleContext): readonly Hit<'task/primary-metric-missing'>[] {
  const { task } = context;
  const active = activeOf(context);
  const metric = task?.value.successCriteria.primaryMetric ?? null;
  const placed = active === null ? null : placedResults(active);
  if (task === null || active === null || metric === null || placed === null) return [];
  const table = metricTable(placed.results);
  if (findMetric(table, metric) !== null) return [];
  const known = [...table.keys()];
  const suggestion = known.find((name) => similarNames(name, metric)) ?? nearest(metric, known);
  const place = placeAt(context, task.source, ['success_criteria', 'primary_metric']);
  const related = locationAt(placed.source, placed.prefix);
  const args = { metric, version: active.name.text, known: known.slice(0, 20) };
  return [hit(place, args, { suggestion, related })];
}

export const taskPrimaryMetricMissing = rule({
  id: 'task/primary-metric-missing',
  severity: 'error',
  shapes,
  checkTask: primaryMetricMissing,
  documentation: {
    what: "The active version's results do not have the primary metric.",
    why: 'The threshold cannot be judged, and a typing mistake looks like a missing evaluation.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accurcy\n  threshold: 0.80\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults: {accuracy: 0.85}\n',
      },
      at: 'task.yaml:5:19',
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
