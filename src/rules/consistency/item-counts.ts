import type { ComputedFrom } from '../../domain/findings/argument-values.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { placeAt, placeOf, type RuleContext } from '../context.ts';
import { supportTotal } from '../scores.ts';
import { countsItems } from './data-record.ts';
import { type PlacedResults, totalsOf } from './placed-results.ts';

interface Count {
  readonly from: ComputedFrom;
  readonly items: number;
  readonly place: ReturnType<typeof placeOf>;
}

/** Every place that says how many items were evaluated, the most direct first. */
export function itemCounts(
  context: RuleContext,
  version: VersionRecord,
  placed: PlacedResults | null,
): readonly Count[] {
  const counts: Count[] = [];
  if (placed !== null) {
    const { results, source, prefix } = placed;
    const at = (key: string) => placeAt(context, source, [...prefix, key], 'key');
    if (results.sampleCount !== null) {
      const fact = results.facts.find(({ kind, value }) => kind === 'count' && value === results.sampleCount);
      const place = fact === undefined ? at('') : placeAt(context, source, fact.path, 'key');
      counts.push({ from: 'sample-count', items: results.sampleCount, place });
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
