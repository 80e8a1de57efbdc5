import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { type ComputedFrom, computedFrom } from '../../domain/findings/argument-values.ts';
import { lastPart } from '../../domain/records/metric-name.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import type { Metric } from '../../domain/records/results.ts';
import { versionFacts } from '../../domain/records/version-facts.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { overlap, type Range, rangeOf, written } from '../numbers.ts';
import { accuracyFromRecalls, supportTotal } from '../scores.ts';
import { classConfusion } from './confusion.ts';
import { countsItems } from './data-record.ts';
import { type PlacedResults, placedResults, totalsOf } from './placed-results.ts';
import { resultsDiffer } from './results-differ.ts';
import { testCount } from './test-count.ts';

const shapes = { value: text, expected: text, from: oneOf(computedFrom) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/accuracy': ArgumentsOf<typeof shapes>;
  }
}

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

/**
 * What a stated accuracy may stand for: its written digits, but never more than half a point, and not up to the very end of
 * that, since a JSON file does not keep trailing zeros: 0.9 is 180 of 200 and not 179.
 */
function roundedAs({ value }: Metric, digits: Range, scale: number): Range {
  const most = 0.005 * scale;
  if (digits.high - value <= most) return digits;
  const within = most * (1 - 1e-6);
  return { low: value - within, high: value + within };
}

/** The accuracy is not what predictions, confusion matrix or recalls give. */
export const accuracy: VersionCheck<'consistency/accuracy'> = (
  context,
  version,
): readonly Hit<'consistency/accuracy'>[] => {
  const placed = placedResults(version);
  const metric = placed?.results.metrics.find(
    ({ name, whole }) => whole && /^acc(?:uracy)?$/.test(lastPart(name)),
  );
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
  if (overlap(roundedAs(metric, stated, scale), range)) return [];
  const expected = ((range.low + range.high) / 2).toFixed(Math.max(4, (metric.decimals ?? 4) + 1));
  const args = { value: written(metric), expected, from: computed.from };
  const place = placeAt(context, placed.source, metric.path);
  return [hit(place, args, { suggestion: expected })];
};

export const consistencyAccuracy = rule({
  id: 'consistency/accuracy',
  severity: 'error',
  shapes,
  checkVersion: accuracy,
  documentation: {
    what: 'The accuracy is not what predictions, confusion matrix, or recalls and supports of the classes give.',
    why: 'The numbers are not of one evaluation.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  accuracy: 0.95\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  accuracy: 0.85\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
    },
  },
});
