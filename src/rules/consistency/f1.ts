import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { ClassScores } from '../../domain/records/results.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { overlap, rangeOf, written } from '../numbers.ts';
import { f1Range, harmonic } from '../scores.ts';
import type { PlacedResults } from './placed-results.ts';
import { f1Key, oneDecimalMore, settled } from './settled-results.ts';

const shapes = {
  label: text,
  f1: text,
  precision: text,
  recall: text,
  /** What precision and recall give. */
  expected: text,
};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/f1': ArgumentsOf<typeof shapes>;
  }
}

function f1Hits(
  context: RuleContext,
  { source }: PlacedResults,
  scores: ClassScores,
): readonly Hit<'consistency/f1'>[] {
  const { label, precision, recall, f1 } = scores;
  if (precision === null || recall === null || f1 === null) return [];
  const [given, stated] = [f1Range(precision, recall), rangeOf(f1)];
  if (given === null || stated === null || overlap(given, stated)) return [];
  const expected = oneDecimalMore(harmonic(precision.value, recall.value), f1);
  const args = { label, f1: written(f1), precision: written(precision), recall: written(recall), expected };
  const place = placeAt(context, source, [...scores.path, f1Key(source, scores)]);
  return [hit(place, args, { suggestion: expected })];
}

/** The f1 of a class is not what its precision and recall give. Where there is a confusion matrix, that decides. */
export const classF1: VersionCheck<'consistency/f1'> = (context, version) => {
  const placed = settled(context, version);
  if (placed === null) return [];
  const inMatrix = new Set(placed.results.confusion?.labels ?? []);
  return placed.results.perClass
    .filter((scores) => !inMatrix.has(scores.label))
    .flatMap((scores) => f1Hits(context, placed, scores));
};

export const consistencyF1 = rule({
  id: 'consistency/f1',
  severity: 'error',
  shapes,
  checkVersion: classF1,
  documentation: {
    what: "A class's f1 is not 2PR ÷ (P + R), whatever its digits stand for: 0.86 is 0.855 to 0.865.",
    why: 'The three numbers are not of one evaluation.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.68}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n',
      },
      at: 'versions/v1/lineage.yaml:6:51',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n',
      },
    },
  },
});
