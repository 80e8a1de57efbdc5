import { describe, expect, test } from 'vitest';
import type { Tree } from '../records/support.ts';
import { judgeFiles, primaryOf, reasonCodes, wordOf } from './judge-files.ts';

const items = 500;
const lineage = `data: {test_count: ${items}}\n`;
const criteria = 'primary_metric: accuracy, threshold: 0.5';

/** Mulberry32 (public domain, Tommy Ettinger): the same seed gives the same items on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Item {
  readonly id: number;
  readonly right: readonly [boolean, boolean];
  readonly hard: number;
}

/** Answers of two equally good models to the same items; hard items are those that both tend to miss. */
function itemsOf(seed: number): readonly Item[] {
  const next = random(seed);
  return Array.from({ length: items }, (_, id) => {
    const hard = next();
    const right = (): boolean => next() > hard ** 3;
    return { id, right: [right(), right()], hard } as const;
  });
}

const lines = (list: readonly Item[], side: 0 | 1): Tree => ({
  'predictions.jsonl': list
    .map(({ id, right }) => JSON.stringify({ id, label: 'a', prediction: right[side] ? 'a' : 'b' }))
    .join('\n'),
});

const share = (list: readonly Item[], side: 0 | 1) =>
  list.filter(({ right }) => right[side]).length / list.length;

/** The verdict on an equal model that lost the hardest k % of the items, as aggregates or with predictions. */
function verdictWithout(k: number, seed: number, predictions: boolean): string {
  const all = itemsOf(seed);
  const kept = [...all].sort((a, b) => a.hard - b.hard).slice(0, Math.round(items * (1 - k / 100)));
  const judged = judgeFiles({
    before: { accuracy: share(all, 0), n: items },
    after: predictions
      ? { accuracy: share(kept, 1) }
      : { accuracy: share(kept, 1), errors: items - kept.length },
    criteria,
    lineage,
    files: predictions ? [lines(all, 0), lines(kept, 1)] : [{}, {}],
  });
  return wordOf(judged);
}

describe('equal models, the hard items dropped', () => {
  const percents = Array.from({ length: 20 }, (_, index) => index + 1);
  test.each([
    ['counts of errors', false],
    ['predictions by item', true],
  ])('adopt or acceptable in at most 5 %% of runs: %s', (_name, predictions) => {
    const words = percents.map((k) => verdictWithout(k, 1000 + k, predictions));
    const shipped = words.filter((word) => word === 'adopt' || word === 'acceptable');
    expect(shipped.length).toBeLessThanOrEqual(0.05 * words.length);
  });

  test('without anything missing the same models are acceptable', () => {
    expect(['acceptable', 'caution']).toContain(verdictWithout(0, 7, false));
  });
});

describe('how many items must have a result', () => {
  /** A clear gain on 2,000 items, of which the candidate lost some. */
  const lost = (errors: number, minCoverage?: number) =>
    judgeFiles({
      before: { accuracy: 0.6, n: 2000 },
      after: { accuracy: 0.9, n: 2000 - errors, errors },
      criteria,
      lineage: 'data: {test_count: 2000}\n',
      ...(minCoverage === undefined ? {} : { policy: { minCoverage } }),
    }).gates.find(({ name }) => name === 'coverage');

  test.each([
    ['98 % without a setting', 40, undefined, 'pass', 1960],
    ['one more than that', 41, undefined, 'inconclusive', 1960],
    ['less by min_coverage', 200, 0.9, 'pass', 1800],
    ['less by min_coverage, and one more', 201, 0.9, 'inconclusive', 1800],
    ['all of them', 1, 1, 'inconclusive', 2000],
    ['any number', 300, 0, 'pass', 0],
  ] as const)('%s', (_name, errors, minCoverage, outcome, required) => {
    expect(lost(errors, minCoverage)).toMatchObject({ outcome, required, observed: 2000 - errors });
  });
});

describe('answers that are only said to be right or wrong', () => {
  const flags = (right: number): Tree => ({
    'predictions.jsonl': Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, ok: id < right })).join(
      '\n',
    ),
  });
  test('pair up by item', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.8 },
      after: { accuracy: 0.9 },
      criteria,
      files: [flags(160), flags(180)],
    });
    expect(primaryOf(judged)).toMatchObject({ method: 'mcnemar', significance: 'significant' });
    expect(wordOf(judged)).toBe('adopt');
  });
  test('a macro F1 beside them is not judged by them', () => {
    const judged = judgeFiles({
      before: { macro_f1: 0.8 },
      after: { macro_f1: 0.9 },
      criteria: 'primary_metric: macro_f1, threshold: 0.5',
      files: [flags(160), flags(180)],
    });
    expect(primaryOf(judged)).toMatchObject({ significance: 'unknown' });
    expect(reasonCodes(judged)).not.toContain('inputs-contradict');
  });
});
