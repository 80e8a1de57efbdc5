import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';
import { overlap, rangeOf, written } from '../numbers.ts';
import { matrixScores } from '../scores.ts';
import { f1Key, oneDecimalMore, settled } from './settled-results.ts';

const shapes = { label: text, score: text, value: text, expected: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/confusion': ArgumentsOf<typeof shapes>;
  }
}

const scoreNames = ['precision', 'recall', 'f1'] as const;

/** A score of a class is not what the confusion matrix gives. */
export const classConfusion: VersionCheck<'consistency/confusion'> = (context, version) => {
  const placed = settled(context, version);
  const matrix = placed?.results.confusion ?? null;
  if (placed === null || matrix === null) return [];
  const computed = matrixScores(matrix);
  return placed.results.perClass.flatMap((scores) => {
    const fromMatrix = computed.get(scores.label);
    if (fromMatrix === undefined) return [];
    return scoreNames.flatMap((score): readonly Hit<'consistency/confusion'>[] => {
      const stated = scores[score];
      const range = stated === null ? null : rangeOf(stated);
      if (stated === null || range === null) return [];
      const value = fromMatrix[score] * (stated.value > 1 ? 100 : 1);
      if (overlap(range, { low: value, high: value })) return [];
      const key = score === 'f1' ? f1Key(placed.source, scores) : score;
      const place = placeAt(context, placed.source, [...scores.path, key]);
      const expected = oneDecimalMore(value, stated);
      const args = { label: scores.label, score, value: written(stated), expected };
      return [hit(place, args, { suggestion: expected })];
    });
  });
};

export const consistencyConfusion = rule({
  id: 'consistency/confusion',
  severity: 'error',
  shapes,
  checkVersion: classConfusion,
  documentation: {
    what: "A class's precision, recall or f1 is not what the confusion matrix gives (rows are true classes).",
    why: 'The numbers are not of one evaluation, or the matrix is turned.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.90}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
      at: 'versions/v1/lineage.yaml:6:33',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
    },
  },
});
