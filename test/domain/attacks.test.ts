import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/domain/report/build-report.ts';
import { findMoves } from '../../src/domain/report/moves.ts';
import type { ResultsSketch, TaskSketch, VersionSketch } from './build.ts';
import { codes, gateLine, judge, type PullSketch, reportInput } from './judge.ts';

/** v1 deployed at 90 %, v2 under review; each attack makes a failing pull request look better. */
const accuracy = (value: number, n = 500): ResultsSketch => ({
  metrics: { accuracy: value },
  sampleCount: n,
});
const criteria = { primaryMetric: 'accuracy', threshold: 0.8 };

interface Attack {
  before?: VersionSketch;
  after: VersionSketch;
  base?: TaskSketch;
  head?: TaskSketch;
  rest?: Partial<PullSketch>;
}

function pull({ before = { results: accuracy(0.9) }, after, base, head, rest }: Attack): PullSketch {
  return {
    base: { criteria, active: 'v1', status: 'deployed', versions: { v1: before }, ...base },
    head: { criteria, active: 'v2', versions: { v1: before, v2: after }, ...head },
    ...rest,
  };
}
const exit = (sketch: PullSketch) => buildReport(reportInput(sketch)).exitCode;

describe('a pull request that moves its own goal', () => {
  const weak = { results: accuracy(0.7) };
  test.each([
    ['lowers the threshold', { ...criteria, threshold: 0.6 }],
    ['removes the threshold', { ...criteria, threshold: null }],
    ['names another primary metric', { ...criteria, primaryMetric: 'recall' }],
    ['turns the direction', { ...criteria, direction: 'lower' as const }],
  ])('%s: still fails, and is told so', (_, own) => {
    const sketch = pull({ after: weak, head: { criteria: own } });
    const report = judge(sketch);
    expect(gateLine(report, 'threshold')).toBe('fail threshold-missed');
    expect(gateLine(report, 'criteria')).toBe('pass criteria-loosened');
    expect(exit(sketch)).toBe(1);
  });
  test('a passing version with a loosened goal is no clean pass', () => {
    const report = judge(
      pull({ after: { results: accuracy(0.97) }, head: { criteria: { ...criteria, threshold: 0.6 } } }),
    );
    expect(report.verdict.word).toBe('caution');
    expect(codes(report.verdict.reasons)).toContain('criteria-loosened');
    expect(report.primaryMetric?.threshold).toBe(0.8);
  });
  test('criteria: head is a setting of the base, not of the pull request', () => {
    const own = { ...criteria, threshold: 0.6 };
    const attack = { before: { results: accuracy(0.7) }, after: weak, head: { criteria: own } };
    expect(exit(pull({ ...attack, rest: { basePolicy: {}, headPolicy: { criteria: 'head' } } }))).toBe(1);
    const allowed = pull({ ...attack, rest: { basePolicy: { criteria: 'head' } } });
    expect(gateLine(judge(allowed), 'criteria')).toBe('skipped criteria-of-head');
    expect(exit(allowed)).toBe(0);
  });
  test('a raised threshold counts at once', () => {
    const report = judge(
      pull({ after: { results: accuracy(0.9) }, head: { criteria: { ...criteria, threshold: 0.95 } } }),
    );
    expect(gateLine(report, 'threshold')).toBe('fail threshold-missed');
    expect(gateLine(report, 'criteria')).toBe('pass criteria-tightened');
  });
  test('guards and protected classes cannot be taken away or loosened', () => {
    const strict = { ...criteria, guards: [{ metric: 'recall', min: 0.8 }], protectedClasses: ['a'] };
    const after = { results: { ...accuracy(0.9), metrics: { accuracy: 0.9, recall: 0.5 } } };
    for (const guards of [[], [{ metric: 'recall', min: 0.4 }]]) {
      const report = judge(
        pull({ after, base: { criteria: strict }, head: { criteria: { ...criteria, guards } } }),
      );
      expect(gateLine(report, 'guards', 'recall')).toBe('fail guard-missed');
      expect(
        codes(report.gates.map((gate) => gate.reason)).filter((code) => code === 'criteria-loosened'),
      ).toHaveLength(2);
    }
  });
  test('a wider allowance in tunegate.yaml does not count', () => {
    const rest = { basePolicy: { maxRegression: 0.01 }, headPolicy: { maxRegression: 0.5 } };
    const report = judge(pull({ after: { results: accuracy(0.82) }, rest }));
    expect(gateLine(report, 'regression')).toBe('fail regression-beyond');
    expect(gateLine(report, 'criteria')).toBe('pass criteria-loosened');
  });
});

describe('a pull request that rewrites the past', () => {
  test('edits the results of the baseline: those of the base count, and it is said', () => {
    const after = { results: accuracy(0.82) };
    const sketch = pull({ after, head: { versions: { v1: { results: accuracy(0.81) }, v2: after } } });
    const report = judge(sketch);
    expect(report.metrics[0]).toMatchObject({ baseline: 0.9, candidate: 0.82 });
    expect(gateLine(report, 'regression')).toBe('fail regression-beyond');
    expect(codes(report.notes)).toContain('results-edited');
    expect(exit(sketch)).toBe(1);
    expect(report.history.map(({ version, value }) => [version, value])).toEqual([
      ['v1', 0.9],
      ['v2', 0.82],
    ]);
  });
  test('removes the baseline', () => {
    const after = { results: accuracy(0.82) };
    const report = judge(pull({ after, head: { versions: { v2: after } } }));
    expect(report.baseline?.version).toBe('v1');
    expect(gateLine(report, 'regression')).toBe('fail regression-beyond');
  });
  test('calls another version deployed', () => {
    const after = { results: accuracy(0.82), parent: 'v0' };
    const versions = { v0: { results: accuracy(0.5), deployedAt: '2026-01-06' }, v2: after };
    const report = judge(pull({ after, head: { deployed: 'v0', versions } }));
    expect(report.baseline?.version).toBe('v1');
  });
});

test('a task that moves keeps its baseline and its criteria', () => {
  const after = { results: accuracy(0.82) };
  const stay = pull({ after, head: { criteria: { ...criteria, threshold: 0.1 } } });
  const [whole] = reportInput(stay).tasks;
  if (whole === undefined) throw new Error('no task');
  const sides = [
    { ...whole, path: 'elsewhere', base: null },
    { ...whole, head: null },
  ];
  const movedFrom = findMoves(sides).get('elsewhere') ?? '';
  expect(movedFrom).toBe('sentiment');
  const tasks = [{ ...whole, path: 'elsewhere', movedFrom }];
  const report = buildReport(reportInput(stay, { tasks }));
  expect(report.tasks).toHaveLength(1);
  const [moved] = report.tasks;
  expect(moved).toMatchObject({ path: 'elsewhere', baseline: { version: 'v1' } });
  expect(moved && gateLine(moved, 'regression')).toBe('fail regression-beyond');
  expect(moved && gateLine(moved, 'criteria')).toBe('pass criteria-loosened');
  expect(moved && codes(moved.notes)).toContain('task-moved');
});

describe('a pull request that changes the measure', () => {
  const fails = (after: VersionSketch, before?: VersionSketch) => {
    const sketch = pull(before === undefined ? { after } : { before, after });
    const report = judge(sketch);
    expect(gateLine(report, 'regression')).toBe('fail regression-unlike');
    expect(report.comparability.comparable).toBe(false);
    expect(exit(sketch)).toBe(1);
    return codes(report.comparability.reasons);
  };
  test('shrinks the test set until nothing is significant', () => {
    expect(fails({ results: accuracy(0.82, 20) })).toEqual(['test-set-changed']);
  });
  test('takes another test set of the same size', () => {
    const before = { results: accuracy(0.9), data: { testHash: 'aaa' } };
    expect(fails({ results: accuracy(0.82), data: { testHash: 'bbb' } }, before)).toEqual([
      'test-set-changed',
    ]);
  });
  test('leaves classes out', () => {
    const before = { results: { ...accuracy(0.9), perClass: { a: 0.9, b: 0.6 } } };
    expect(fails({ results: { ...accuracy(0.82), perClass: { a: 0.9 } } }, before)).toEqual([
      'label-set-changed',
    ]);
  });
  test('does not say how many items: the plain difference decides', () => {
    const report = judge(pull({ after: { results: { metrics: { accuracy: 0.82 } } } }));
    expect(gateLine(report, 'regression')).toBe('fail regression-beyond');
  });
  test('writes percent instead of ratios', () => {
    const sketch = pull({ after: { results: accuracy(50) } });
    expect(gateLine(judge(sketch), 'threshold')).toBe('fail scale-differs');
    expect(gateLine(judge(sketch), 'regression')).toBe('fail scale-changed');
    expect(judge(sketch).metrics[0]).toMatchObject({ change: null, relativeChange: null, outcome: 'new' });
  });
  test('writes NaN', () => {
    expect(exit(pull({ after: { results: accuracy(Number.NaN) } }))).toBe(1);
  });
  test('better numbers on another test set are inconclusive, not a pass', () => {
    const report = judge(pull({ after: { results: accuracy(0.95, 50) } }));
    expect(gateLine(report, 'regression')).toBe('inconclusive regression-not-comparable');
    expect(report.verdict.word).toBe('caution');
  });
});
