import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { nearest } from '../../domain/nearest.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';

const shapes = { label: text, allowed: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/unknown-label': ArgumentsOf<typeof shapes>;
  }
}

type Labelled = readonly [label: string, place: ReturnType<typeof placeAt>];

/** Every class label of a version where it stands: results first, each label once. */
function labelsOf(context: RuleContext, version: VersionRecord): readonly Labelled[] {
  const labels = new Map<string, Labelled[1]>();
  const { lineage, dataSnapshot, results } = version;
  const add = (label: string, place: Labelled[1]) => {
    if (!labels.has(label)) labels.set(label, place);
  };
  if (results.state === 'read') {
    for (const { label, path } of results.value.perClass) {
      add(label, placeAt(context, results.source, path, 'key'));
    }
  }
  if (lineage.state === 'read') {
    for (const { label, path } of lineage.value.results?.perClass ?? []) {
      add(label, placeAt(context, lineage.source, path, 'key'));
    }
    for (const label of lineage.value.data?.classDistribution?.keys() ?? []) {
      add(label, placeAt(context, lineage.source, ['data', 'class_distribution', label], 'key'));
    }
  }
  if (dataSnapshot.state === 'read') {
    for (const label of dataSnapshot.value.classDistribution?.keys() ?? []) {
      add(label, placeAt(context, dataSnapshot.source, ['class_distribution', label], 'key'));
    }
  }
  return [...labels];
}

/** A class of the data or the results is not among the labels that the task declares. */
const unknownLabel: VersionCheck<'task/unknown-label'> = (context, version) => {
  const { task } = context;
  const allowed = task?.value.labels ?? [];
  if (task === null || allowed.length === 0) return [];
  const known = new Set(allowed);
  const related = locationAt(task.source, ['output_format', 'schema']);
  return labelsOf(context, version)
    .filter(([label]) => !known.has(label))
    .map(([label, place]) =>
      hit(place, { label, allowed }, { suggestion: nearest(label, allowed), related }),
    );
};

export const taskUnknownLabel = rule({
  id: 'task/unknown-label',
  severity: 'warning',
  shapes,
  checkVersion: unknownLabel,
  documentation: {
    what: 'A class of the data or the results is not among the labels of `output_format`.',
    why: 'A misspelt label is a class of its own: it splits the data and shifts every average.',
    bad: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  class_distribution: {positive: 350, negativ: 350}\n',
      },
      at: 'versions/v1/lineage.yaml:4:39',
    },
    good: {
      files: {
        'task.yaml':
          'task_name: demo\nstatus: created\noutput_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  class_distribution: {positive: 350, negative: 350}\n',
      },
    },
  },
});
