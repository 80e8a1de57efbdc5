import { type ArgumentsOf, list, number, text } from '../../domain/arguments.ts';
import { metricKind } from '../../domain/compare/metric-kind.ts';
import { lastPart, metricWords } from '../../domain/records/metric-name.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import type { Metric, Results } from '../../domain/records/results.ts';
import { versionFacts } from '../../domain/records/version-facts.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';
import { written } from '../numbers.ts';
import { matrixTotals, supportTotal } from '../scores.ts';
import { settled } from './settled-results.ts';

/** `fits` are the other numbers of items that the record knows and of which the value is a share. */
const shapes = { metric: text, value: text, items: number, fits: list(number) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/impossible-share': ArgumentsOf<typeof shapes>;
  }
}

/** Whether value × n is a whole number of items within the written digits; single precision is allowed for. */
function isShare({ value, decimals }: Metric, n: number): boolean {
  const share = value > 1 ? value / 100 : value;
  const digits = decimals === null ? 9 : decimals + (value > 1 ? 2 : 0);
  const slack = Math.max(0.5 * 10 ** -digits, 2e-7) * n + 1e-9;
  return Math.abs(share * n - Math.round(share * n)) <= slack;
}

/** Shares that are right answers by items, one each. Estimates such as pass@10 and rates with ties are none. */
function countsAnswers({ name }: Metric): boolean {
  const { type } = metricKind({ name, label: null, score: null });
  const words = metricWords(lastPart(name)).join(' ');
  return (
    type === 'accuracy' || (type === 'proportion' && /(?:acc|accuracy|exact match|em|pass 1)$/.test(words))
  );
}

/** Every number of items that the record knows, but for the one that the metric is held against. */
function otherCounts(version: VersionRecord, results: Results, items: number): readonly number[] {
  const { predictions } = version;
  const known = [
    items - results.withoutResult,
    results.confusion === null ? null : matrixTotals(results.confusion).items,
    supportTotal(results),
    predictions.state === 'read' ? predictions.value.length : null,
    versionFacts(version).data.testCount,
    results.sampleCount,
  ];
  return [...new Set(known)].filter(
    (count): count is number => count !== null && count > 0 && count !== items,
  );
}

const fewestDigits = 4;

/** A share of so many items cannot have this value. */
const impossibleShare: VersionCheck<'consistency/impossible-share'> = (context, version) => {
  const placed = settled(context, version);
  if (placed === null) return [];
  const { results, source } = placed;
  return results.metrics.flatMap((metric): readonly Hit<'consistency/impossible-share'>[] => {
    const { value, n, numerator, runs } = metric;
    const items = n ?? (metric.whole ? (results.sampleCount ?? versionFacts(version).data.testCount) : null);
    const inRange = value >= 0 && value <= 100;
    if (items === null || numerator !== null || runs !== null || !inRange || !countsAnswers(metric))
      return [];
    if (isShare(metric, items)) return [];
    const fits = otherCounts(version, results, items).filter((count) => isShare(metric, count));
    // Three digits are often those of a percentage that was rounded by hand: alone they accuse nobody.
    if (fits.length === 0 && (metric.decimals ?? 0) < fewestDigits) return [];
    const args = { metric: metric.key, value: written(metric), items, fits };
    return [hit(placeAt(context, source, metric.path), args)];
  });
};

export const consistencyImpossibleShare = rule({
  id: 'consistency/impossible-share',
  severity: 'warning',
  shapes,
  checkVersion: impossibleShare,
  documentation: {
    what: 'A share of right answers, times the number of items, is no whole number within its written digits. The finding says which other number of items fits.',
    why: 'Items without a result were left out of the mean, or the number of items is of another test set: how sure the result is cannot be said.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 500}\nresults:\n  accuracy: 0.9091\n  errors: 60\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 500}\nresults:\n  accuracy: 0.908\n',
      },
    },
  },
});
