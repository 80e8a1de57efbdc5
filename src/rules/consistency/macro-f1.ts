import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { Metric, Results } from '../../domain/records/results.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { overlap, type Range, rangeOf, written } from '../numbers.ts';
import { macroF1 } from '../scores.ts';
import { classConfusion } from './confusion.ts';
import { classF1 } from './f1.ts';
import type { PlacedResults } from './placed-results.ts';
import { oneDecimalMore, settled } from './settled-results.ts';

const shapes = { metric: text, value: text, mean: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/macro-f1': ArgumentsOf<typeof shapes>;
  }
}

const macroNames: ReadonlySet<string> = new Set([
  'macro_f1',
  'f1_macro',
  'macro-f1',
  'macro_f1_score',
  'f1_score_macro',
]);

const middle = (range: Range): number => (range.low + range.high) / 2;

/** Whether the classes that are listed are all that the average is over. */
function listsAllClasses(context: RuleContext, results: Results): boolean {
  const listed = new Set(results.perClass.map((scores) => scores.label));
  return (context.task?.value.labels ?? []).every((label) => listed.has(label));
}

function macroHits(
  context: RuleContext,
  placed: PlacedResults,
  metric: Metric,
): readonly Hit<'consistency/macro-f1'>[] {
  const stated = rangeOf(metric);
  const { ofF1, ofMeans } = macroF1(placed.results.perClass);
  if (stated === null || ofF1 === null) return [];
  if (overlap(stated, ofF1) || (ofMeans !== null && overlap(stated, ofMeans))) return [];
  const mean = oneDecimalMore(middle(ofF1), metric);
  const args = { metric: metric.name, value: written(metric), mean };
  const place = placeAt(context, placed.source, metric.path);
  return [hit(place, args, { suggestion: mean })];
}

/** Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and recall. */
export const macroMean: VersionCheck<'consistency/macro-f1'> = (context, version) => {
  const placed = settled(context, version);
  if (placed === null || placed.results.perClass.length < 2) return [];
  if (!listsAllClasses(context, placed.results)) return [];
  // A class that is wrong in itself makes the mean wrong too.
  if (classF1(context, version).length > 0 || classConfusion(context, version).length > 0) return [];
  return placed.results.metrics
    .filter((metric) => macroNames.has(metric.name.toLowerCase()))
    .flatMap((metric) => macroHits(context, placed, metric));
};

export const consistencyMacroF1 = rule({
  id: 'consistency/macro-f1',
  severity: 'error',
  shapes,
  checkVersion: macroMean,
  documentation: {
    what: "Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and mean recall, whatever the digits stand for. Classes whose f1 is NaN are left out, as scikit-learn does. Nothing is said where labels of `output_format` have no scores.",
    why: 'The metric that decides is not of the evaluation that the classes are from.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  macro_f1: 0.811\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  macro_f1: 0.835\n  per_class:\n    positive: {precision: 0.85, recall: 0.87, f1: 0.86}\n    negative: {precision: 0.82, recall: 0.80, f1: 0.81}\n',
      },
    },
  },
});
