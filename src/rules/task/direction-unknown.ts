import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { metricReading, statedIn } from '../../domain/compare/metric-reading.ts';
import { findMetric, metricTable } from '../../domain/records/metric-table.ts';
import { type Hit, hit, rule, type TaskCheck } from '../card.ts';
import { placeAt } from '../context.ts';

const shapes = { metric: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/direction-unknown': ArgumentsOf<typeof shapes>;
  }
}

/** Nothing says which way the primary metric, or one that a guard limits the change of, is better. */
const directionUnknown: TaskCheck<'task/direction-unknown'> = (context) => {
  const { task, facts, overrides } = context;
  if (task === null) return [];
  const { primaryMetric, direction, guards } = task.value.successCriteria;
  const stated = statedIn([...facts.values()].map(({ results }) => results));
  const reading = metricReading(overrides, { name: primaryMetric, direction }, stated);
  const active = facts.get(task.value.version ?? '')?.results ?? null;
  // A metric that the results do not have may be misspelt, which is another finding.
  const missing = (name: string) => active !== null && findMetric(metricTable(active), name) === null;
  const unknown = (name: string) =>
    !name.includes('*') &&
    reading.knownDirection(name).from === 'unknown' &&
    (name !== primaryMetric || !missing(name));
  const guarded = guards.flatMap(({ metric, maxRegression, minImprovement }, index) =>
    maxRegression === null && minImprovement === null ? [] : [{ metric, path: ['guards', index, 'metric'] }],
  );
  const named = [
    ...(primaryMetric === null ? [] : [{ metric: primaryMetric, path: ['primary_metric'] }]),
    ...guarded,
  ];
  return named
    .filter(({ metric }) => unknown(metric))
    .map(
      ({ metric, path }): Hit<'task/direction-unknown'> =>
        hit(placeAt(context, task.source, ['success_criteria', ...path]), { metric }),
    );
};

export const taskDirectionUnknown = rule({
  id: 'task/direction-unknown',
  severity: 'warning',
  shapes,
  checkTask: directionUnknown,
  documentation: {
    what: 'Nothing says which way the primary metric, or one whose change a guard limits, is better: no `direction`, no line under `metrics` in tunegate.yaml, no word in its name, nothing in the results. It counts as higher.',
    why: 'Judged the wrong way round, every loss is a gain.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: zork\n  threshold: 0.8\n',
      },
      at: 'task.yaml:4:19',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\nsuccess_criteria:\n  primary_metric: zork\n  direction: lower\n  threshold: 0.8\n',
      },
    },
  },
});
