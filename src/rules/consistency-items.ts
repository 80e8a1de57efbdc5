import type { ComputedFrom } from '../domain/findings/consistency.ts';
import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { VersionRecord } from '../domain/records/records.ts';
import { versionFacts } from '../domain/records/version-facts.ts';
import { countKeys } from '../records/results/leaf.ts';
import { countsItems } from './consistency-data.ts';
import { contradictedKeys } from './consistency-files.ts';
import { classConfusion, type PlacedResults, placedResults, totalsOf } from './consistency-scores.ts';
import { placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';
import { overlap, type Range, rangeOf, written } from './numbers.ts';
import { resultsDiffer } from './results-differ.ts';
import { accuracyFromRecalls, supportTotal } from './scores.ts';

interface Count {
  readonly from: ComputedFrom;
  readonly items: number;
  readonly place: ReturnType<typeof placeOf>;
}

/** Every place that says how many items were evaluated, the most direct first. */
function itemCounts(
  context: RuleContext,
  version: VersionRecord,
  placed: PlacedResults | null,
): readonly Count[] {
  const counts: Count[] = [];
  if (placed !== null) {
    const { results, source, prefix } = placed;
    const at = (key: string) => placeAt(context, source, [...prefix, key], 'key');
    if (results.sampleCount !== null) {
      const key = countKeys.find((name) => source.text([...prefix, name]) !== null) ?? '';
      counts.push({ from: 'sample-count', items: results.sampleCount, place: at(key) });
    }
    const totals = countsItems(context) ? totalsOf(results) : null;
    if (totals !== null)
      counts.push({ from: 'confusion', items: totals.items, place: at('confusion_matrix') });
    const supports = countsItems(context) ? supportTotal(results) : null;
    if (supports !== null) counts.push({ from: 'support', items: supports, place: at('per_class') });
  }
  if (version.predictions.state === 'read') {
    const { value, file } = version.predictions;
    counts.push({ from: 'predictions', items: value.length, place: placeOf(context, file) });
  }
  return counts;
}

/** test_count is not the number of items that were evaluated. The first place that says otherwise speaks for all. */
export const testCount: VersionRule = (context, version) => {
  const stated = versionFacts(version).data.testCount;
  if (stated === null || contradictedKeys(version).has('test_count')) return [];
  const wrong = itemCounts(context, version, placedResults(version)).find((count) => count.items !== stated);
  if (wrong === undefined) return [];
  const args = { testCount: stated, found: wrong.items, from: wrong.from };
  const { lineage, dataSnapshot } = version;
  const holder =
    lineage.state === 'read' && lineage.value.data?.testCount != null
      ? { source: lineage.source, path: ['data', 'test_count'] }
      : dataSnapshot.state === 'read'
        ? { source: dataSnapshot.source, path: ['test_count'] }
        : null;
  const related = holder === null ? null : { file: holder.source.file, ...holder.source.at(holder.path) };
  return [finding('consistency/test-count', wrong.place, args, { related })];
};

interface Computed {
  readonly from: ComputedFrom;
  readonly range: Range;
}

const exactly = (value: number): Range => ({ low: value, high: value });

/** Accuracy by whatever else the version records; the most exact first. Ratios. */
function computedAccuracy(
  context: RuleContext,
  version: VersionRecord,
  { results }: PlacedResults,
): Computed | null {
  const { predictions } = version;
  if (predictions.state === 'read' && predictions.value.length > 0) {
    const right = predictions.value.filter((item) => item.label === item.prediction).length;
    return { from: 'predictions', range: exactly(right / predictions.value.length) };
  }
  const totals = totalsOf(results);
  if (totals !== null && totals.items > 0) {
    return { from: 'confusion', range: exactly(totals.right / totals.items) };
  }
  // Only where every item has one label is accuracy the weighted mean of the recalls.
  if (!countsItems(context) || supportTotal(results) !== versionFacts(version).data.testCount) return null;
  const range = accuracyFromRecalls(results);
  return range === null ? null : { from: 'support', range };
}

/** The accuracy is not what predictions, confusion matrix or recalls give. */
export const accuracy: VersionRule = (context, version): readonly AnyFinding[] => {
  const placed = placedResults(version);
  const metric = placed?.results.metrics.find(({ name }) => name === 'accuracy' || name === 'acc');
  if (placed === null || metric === undefined) return [];
  const stated = rangeOf(metric);
  const explained =
    resultsDiffer(context, version).length > 0 ||
    testCount(context, version).length > 0 ||
    classConfusion(context, version).length > 0;
  const computed = stated === null || explained ? null : computedAccuracy(context, version, placed);
  if (stated === null || computed === null) return [];
  const scale = metric.value > 1 && computed.range.high <= 1 ? 100 : 1;
  const range = { low: computed.range.low * scale, high: computed.range.high * scale };
  if (overlap(stated, range)) return [];
  const expected = ((range.low + range.high) / 2).toFixed(Math.max(4, (metric.decimals ?? 4) + 1));
  const args = { value: written(metric), expected, from: computed.from };
  const place = placeAt(context, placed.source, metric.path);
  return [finding('consistency/accuracy', place, args, { suggestion: expected })];
};
