import { type ArgumentsOf, number, text } from '../../domain/arguments.ts';
import { isShareByName } from '../../domain/compare/unit.ts';
import { findMetric, metricTable } from '../../domain/records/metric-table.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placedResults } from '../consistency/placed-results.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';
import { activeOf } from '../task/active-version.ts';

const shapes = { key: text, value: number, threshold: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/percent': ArgumentsOf<typeof shapes>;
  }
}

/** The primary metric is written in percent and its threshold as a ratio, or the other way round. */
function percentMix(context: RuleContext): readonly Hit<'shape/percent'>[] {
  const { task } = context;
  const active = activeOf(context);
  const placed = active === null ? null : placedResults(active);
  const { primaryMetric: key = null, threshold = null } = task?.value.successCriteria ?? {};
  if (task === null || placed === null || key === null || threshold === null) return [];
  const name = findMetric(metricTable(placed.results), key)?.name;
  const metric = placed.results.metrics.find((candidate) => candidate.name === name);
  if (metric === undefined || !isShareByName(key) || !Number.isFinite(metric.value)) return [];
  const { value } = metric;
  // A perfect score is 1 as a ratio; as a percentage it would be far from any threshold that a team sets.
  const mixed = (value > 1 && threshold <= 1) || (value <= 1 && value > 0 && threshold > 1);
  if (!mixed) return [];
  const suggestion = value > 1 ? String(Number((value / 100).toPrecision(12))) : null;
  const related = locationAt(task.source, ['success_criteria', 'threshold']);
  const place = placeAt(context, placed.source, metric.path);
  return [hit(place, { key, value, threshold }, { suggestion, related })];
}

export const shapePercent = rule({
  id: 'shape/percent',
  severity: 'error',
  shapes,
  checkTask: percentMix,
  documentation: {
    what: 'The primary metric is written in percent and its threshold as a ratio, or the other way round.',
    why: '81.5 passes every threshold that is a ratio.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 81.5\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: evaluating\nsuccess_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.815\n',
      },
    },
  },
});
