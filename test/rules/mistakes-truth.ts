import { inPlace, type Mistake } from './mistakes.ts';
import { inMatrix } from './mistakes-consistency.ts';

/** Stated values that their own evidence refutes. */
export const truthMistakes: readonly Mistake[] = [
  inMatrix('consistency/refuted', /accuracy: 0.825/, 'weighted_f1: 0.91'),
  inMatrix('consistency/refuted', /accuracy: 0.825/, 'macro_recall: 0.95'),
  inPlace(
    'consistency/impossible-share',
    (site) => `versions/${site.choose(['v1', 'v2', 'v3'])}/results.json`,
    [
      [/"accuracy"/, '"exact_match": 0.8222, "accuracy"'],
      [/"accuracy"/, '"pass@1": 0.7111, "accuracy"'],
    ],
  ),
];
