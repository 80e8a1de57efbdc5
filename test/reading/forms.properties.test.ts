import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeFiles } from './judge-files.ts';

/** Results as a team may write them: a primary metric, others, counts, bookkeeping, classes, a matrix. */
const results = fc
  .record({
    right: fc.integer({ min: 60, max: 195 }),
    f1: fc.integer({ min: 500, max: 950 }).map((n) => n / 1000),
    loss: fc.integer({ min: 1, max: 300 }).map((n) => n / 100),
    rate: fc.integer({ min: 0, max: 200 }).map((n) => n / 200),
    classes: fc.boolean(),
    matrix: fc.boolean(),
    bookkeeping: fc.boolean(),
    stderr: fc.boolean(),
  })
  .map(({ right, f1, loss, rate, classes, matrix, bookkeeping, stderr }) => ({
    accuracy: right / 200,
    n: 200,
    f1,
    loss,
    false_positive_rate: rate,
    ...(stderr ? { bleu: 27.5, bleu_stderr: 0.4 } : {}),
    ...(bookkeeping ? { epoch: 3, learning_rate: 2e-5, runtime: 12.3, num_parameters: 7e9 } : {}),
    ...(classes ? { per_class: { a: { f1: 0.8, support: 120 }, b: { f1: 0.7, support: 80 } } } : {}),
    ...(matrix
      ? {
          confusion_matrix: [
            [100, 20],
            [200 - right - 20 > 0 ? 200 - right - 20 : 0, Math.max(0, right - 100)],
          ],
        }
      : {}),
  }));

type Form = (file: object) => object;

const forms: readonly (readonly [name: string, form: Form])[] = [
  [
    'every key with eval_',
    (file) => Object.fromEntries(Object.entries(file).map(([key, value]) => [`eval_${key}`, value])),
  ],
  ['one section deeper', (file) => ({ metrics: file })],
  ['in a section of any name', (file) => ({ run_7: file })],
  ['two sections deeper', (file) => ({ results: { final: file } })],
  ['the other way round', (file) => Object.fromEntries(Object.entries(file).reverse())],
  [
    'as the last of a log',
    (file) => ({
      log_history: [
        { step: 1, loss: 9 },
        { step: 2, ...file },
      ],
    }),
  ],
];

/** Everything that a person acts on. */
function outcome(before: object, after: object, primary: string) {
  const criteria = `primary_metric: ${primary}, threshold: 0.5, guards: [{metric: f1, min: 0.6}, {metric: loss, max_regression: 0.2}]`;
  const { verdict, gates, metrics } = judgeFiles({
    before,
    after,
    criteria,
    lineage: 'data: {test_count: 200}\n',
  });
  const shown = metrics.map(({ name, outcome: word, significance, direction, scale, n }) =>
    JSON.stringify([name.split('.').at(-1), word, significance, direction, scale, n]),
  );
  return {
    word: verdict.word,
    codes: verdict.reasons.map(({ code }) => code).sort(),
    gates: gates.map(({ name, outcome: word, reason }) => `${name} ${word} ${reason.code}`).sort(),
    metrics: shown.sort(),
  };
}

test.each(forms)('%s: the verdict stays', (_name, form) => {
  fc.assert(
    fc.property(
      results,
      results,
      fc.constantFrom('accuracy', 'false_positive_rate'),
      (before, after, primary) => {
        const plain = outcome(before, after, primary);
        expect(outcome(form(before), form(after), primary)).toEqual(plain);
        expect(outcome(before, form(after), primary)).toEqual(plain);
        expect(outcome(form(before), after, primary)).toEqual(plain);
      },
    ),
    { numRuns: 25 },
  );
});
