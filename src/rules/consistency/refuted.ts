import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { metricKind } from '../../domain/compare/metric-kind.ts';
import { type ComputedFrom, computedFrom } from '../../domain/findings/argument-values.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import type { ConfusionMatrix, Metric } from '../../domain/records/results.ts';
import {
  confusionFromPredictions,
  isCountMatrix,
  marginMetric,
  marginsOf,
} from '../../domain/statistics/confusion.ts';
import { readMacro } from '../../domain/statistics/macro.ts';
import type { ConfusionMetric } from '../../domain/statistics/types.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';
import { written } from '../numbers.ts';
import { harmonic } from '../scores.ts';
import { accuracy } from './accuracy.ts';
import { classConfusion } from './confusion.ts';
import { macroMean } from './macro-f1.ts';
import type { PlacedResults } from './placed-results.ts';
import { oneDecimalMore, settled } from './settled-results.ts';
import { testCount } from './test-count.ts';

const shapes = { metric: text, value: text, expected: text, from: oneOf(computedFrom) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/refuted': ArgumentsOf<typeof shapes>;
  }
}

interface Evidence {
  readonly matrix: ConfusionMatrix;
  readonly from: ComputedFrom;
}

/** The items' own counts: predictions first, they are the evaluation itself. */
function evidenceOf({ predictions }: VersionRecord, { results }: PlacedResults): Evidence | null {
  const read = predictions.state === 'read' ? predictions.value : [];
  const classes = read.length > 0 && !read.some(({ flag }) => flag === true);
  const matrix = classes ? confusionFromPredictions(read) : null;
  if (matrix !== null) return { matrix, from: 'predictions' };
  const { confusion } = results;
  return confusion !== null && isCountMatrix(confusion) ? { matrix: confusion, from: 'confusion' } : null;
}

const averages: readonly ConfusionMetric['type'][] = [
  'macro_f1',
  'weighted_f1',
  'macro_precision',
  'macro_recall',
];

/** The largest distance that rounding explains, at most half a point: nobody means 0.9 to stand for 0.85. */
const roundingOf = ({ decimals }: Metric): number => Math.min(0.005, 0.5 * 10 ** -(decimals ?? 9)) + 1e-9;

/** What counts give for an average over classes, every definition in use; ratios. */
function valuesOf(kind: ConfusionMetric, matrix: ConfusionMatrix, stated: number): readonly number[] {
  const margins = marginsOf(matrix);
  const of = (metric: ConfusionMetric) =>
    marginMetric(readMacro(metric, [matrix], [stated]), matrix.labels)?.(margins) ?? Number.NaN;
  const own = of(kind);
  return kind.type === 'macro_f1'
    ? [own, harmonic(of({ type: 'macro_precision' }), of({ type: 'macro_recall' }))]
    : [own];
}

function hitOf(
  placed: PlacedResults,
  metric: Metric,
  { matrix, from }: Evidence,
  path: string,
): readonly Hit<'consistency/refuted'>[] {
  const kind = metricKind({ name: metric.name, label: null, score: null });
  if (kind.type === 'other' || kind.type === 'proportion' || !averages.includes(kind.type)) return [];
  if (!metric.whole || !Number.isFinite(metric.value)) return [];
  const factor = metric.value > 1 ? 100 : 1;
  const values = valuesOf(kind, matrix, metric.value / factor);
  const [first = Number.NaN] = values;
  if (values.some((value) => !(Math.abs(value * factor - metric.value) > roundingOf(metric) * factor)))
    return [];
  const expected = oneDecimalMore(first * factor, metric);
  const args = { metric: metric.name, value: written(metric), expected, from };
  return [hit(placeAt({ path }, placed.source, metric.path), args, { suggestion: expected })];
}

/** An average over classes is not what predictions or the confusion matrix give. */
const refuted: VersionCheck<'consistency/refuted'> = (context, version) => {
  const placed = settled(context, version);
  const evidence = placed === null ? null : evidenceOf(version, placed);
  if (placed === null || evidence === null) return [];
  const explained = [testCount, classConfusion, macroMean, accuracy].some(
    (check) => check(context, version).length > 0,
  );
  if (explained) return [];
  return placed.results.metrics.flatMap((metric) => hitOf(placed, metric, evidence, context.path));
};

export const consistencyRefuted = rule({
  id: 'consistency/refuted',
  severity: 'error',
  shapes,
  checkVersion: refuted,
  documentation: {
    what: 'An average over classes (macro F1, weighted F1, macro precision or recall) is not what predictions or the confusion matrix give.',
    why: 'The number that decides is not of the evaluation that stands beside it; such a version is never adopted.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  macro_f1: 0.95\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  macro_f1: 0.85\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
    },
  },
});
