import { describe, expect, test } from 'vitest';
import type { Tree } from '../records/support.ts';
import { findingsOf, judgeFiles, wordOf } from './judge-files.ts';

const n = (count: number) => `data: {test_count: ${count}}\n`;
const criteria = 'primary_metric: accuracy, threshold: 0.5';

const readTruth = (before: object, after: object, items: number, files: readonly [Tree, Tree] = [{}, {}]) =>
  findingsOf({ before, after, criteria: `${criteria}`, lineage: n(items), files }).filter(
    ({ rule }) => rule !== 'task/primary-metric-missing',
  );
const rulesFound = (before: object, after: object, files?: readonly [Tree, Tree]) =>
  readTruth(before, after, 200, files).map(({ rule }) => rule);

describe('refuted by its own evidence', () => {
  const matrix = [
    [90, 20],
    [10, 80],
  ];
  test.each([
    ['accuracy by the matrix', { accuracy: 0.95, confusion_matrix: matrix }, 'consistency/accuracy'],
    [
      'macro F1 by the matrix',
      { macro_f1: 0.95, accuracy: 0.85, confusion_matrix: matrix },
      'consistency/refuted',
    ],
    ['weighted F1 by the matrix', { weighted_f1: 0.95, confusion_matrix: matrix }, 'consistency/refuted'],
    [
      'macro recall, one section deeper',
      { m: { macro_recall: 0.7, confusion_matrix: matrix } },
      'consistency/refuted',
    ],
    [
      'macro F1 by the classes',
      { macro_f1: 0.95, per_class: { a: { f1: 0.8 }, b: { f1: 0.9 } } },
      'consistency/macro-f1',
    ],
  ])('%s', (_name, after, rule) => {
    const [name = ''] = Object.keys(after);
    const metric = name === 'm' ? 'macro_recall' : name;
    const judged = judgeFiles({
      before: { [metric]: 0.7, n: 200 },
      after,
      criteria: `primary_metric: ${metric}, threshold: 0.5`,
      lineage: n(200),
    });
    const validation = judged.gates.find((one) => one.name === 'validation');
    expect([validation?.outcome, wordOf(judged)]).toEqual(['fail', 'hold']);
    expect(rulesFound({ [metric]: 0.7, n: 200 }, after)).toContain(rule);
  });

  const lines = (right: number, of: number) =>
    Array.from({ length: of }, (_, i) =>
      JSON.stringify({ id: i, label: 'a', prediction: i < right ? 'a' : 'b' }),
    ).join('\n');
  test('0.9 of 200 is 180, and the predictions give 179', () => {
    const found = rulesFound({ accuracy: 0.8 }, { accuracy: 0.9 }, [
      {},
      { 'predictions.jsonl': lines(179, 200) },
    ]);
    expect(found).toContain('consistency/accuracy');
    expect(
      rulesFound({ accuracy: 0.8 }, { accuracy: 0.9 }, [{}, { 'predictions.jsonl': lines(180, 200) }]),
    ).toEqual([]);
  });

  test.each([
    [{ accuracy: 0.9091, errors: 60 }, 500, [440]],
    [{ accuracy: 0.8182, timeouts: 20 }, 240, [220]],
    [{ accuracy: 0.90909 }, 500, []],
    [{ exact_match: 0.3333, skipped: 5 }, 35, [30]],
  ])('%j of %d items: %j fit', (after, items, fits) => {
    const report = readTruth({ accuracy: 0.8 }, after, items);
    expect(report).toMatchObject([{ rule: 'consistency/impossible-share', args: { items, fits } }]);
  });
});
