import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { countsItems } from '../consistency/data-record.ts';
import { placedResults } from '../consistency/placed-results.ts';
import { placeAt } from '../context.ts';

const shapes = { label: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/label-not-evaluated': ArgumentsOf<typeof shapes>;
  }
}

/** A declared label has no scores, though others have: the average is not over what the model can answer. */
const labelNotEvaluated: VersionCheck<'task/label-not-evaluated'> = (context, version) => {
  const allowed = context.task?.value.labels ?? [];
  const placed = placedResults(version);
  if (placed === null || placed.results.perClass.length === 0 || !countsItems(context)) return [];
  const scored = new Set(placed.results.perClass.map(({ label }) => label));
  const missing = allowed.filter((label) => !scored.has(label));
  // Labels that go by another name are that rule's finding.
  if ([...scored].some((label) => !allowed.includes(label))) return [];
  const place = placeAt(context, placed.source, [...placed.prefix, 'per_class'], 'key');
  return missing.map((label): Hit<'task/label-not-evaluated'> => hit(place, { label }));
};

export const taskLabelNotEvaluated = rule({
  id: 'task/label-not-evaluated',
  severity: 'warning',
  shapes,
  checkVersion: labelNotEvaluated,
  documentation: {
    what: 'A label of `output_format` has no scores, though other classes have. Not for tasks that count entities or several labels an item.',
    why: 'The average is then not over everything that the model can answer.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class: {positive: 0.86}\n',
      },
      at: 'versions/v1/lineage.yaml:5:3',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class: {positive: 0.86, negative: 0.81}\n',
      },
    },
  },
});
