import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { VersionRecord } from '../domain/records/records.ts';
import { nearest } from '../records/nearest.ts';
import { countsItems } from './consistency-data.ts';
import { placedResults } from './consistency-scores.ts';
import { locationAt, placeAt, type RuleContext, type VersionRule } from './context.ts';

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
export const unknownLabel: VersionRule = (context, version) => {
  const { task } = context;
  const allowed = task?.value.labels ?? [];
  if (task === null || allowed.length === 0) return [];
  const known = new Set(allowed);
  const related = locationAt(task.source, ['output_format', 'schema']);
  return labelsOf(context, version)
    .filter(([label]) => !known.has(label))
    .map(([label, place]) =>
      finding(
        'task/unknown-label',
        place,
        { label, allowed },
        { suggestion: nearest(label, allowed), related },
      ),
    );
};

/** A declared label has no scores, though others have: the average is not over what the model can answer. */
export const labelNotEvaluated: VersionRule = (context, version) => {
  const allowed = context.task?.value.labels ?? [];
  const placed = placedResults(version);
  if (placed === null || placed.results.perClass.length === 0 || !countsItems(context)) return [];
  const scored = new Set(placed.results.perClass.map(({ label }) => label));
  const missing = allowed.filter((label) => !scored.has(label));
  // Labels that go by another name are that rule's finding.
  if ([...scored].some((label) => !allowed.includes(label))) return [];
  const place = placeAt(context, placed.source, [...placed.prefix, 'per_class'], 'key');
  return missing.map((label): AnyFinding => finding('task/label-not-evaluated', place, { label }));
};
