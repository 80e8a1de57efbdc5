import { describe, expect, test } from 'vitest';
import type { TaskSketch, VersionSketch } from './build.ts';
import { codes, gateLine, judge } from './judge.ts';

const accuracy = (value: number, n: number, more: Record<string, number> = {}): VersionSketch => ({
  results: { metrics: { accuracy: value, ...more }, sampleCount: n },
});
const goal = (more: TaskSketch['criteria'] = {}): TaskSketch => ({
  criteria: { primaryMetric: 'accuracy', threshold: 0.5, ...more },
});
const pull = (v1: VersionSketch, v2: VersionSketch, base = goal(), head = base) =>
  judge({
    base: { ...base, active: 'v1', status: 'deployed', versions: { v1 } },
    head: { ...head, active: 'v2', versions: { v1, v2 } },
  });

describe('the allowed drop of a task', () => {
  const drop = (base: TaskSketch, head = base) => pull(accuracy(0.9, 1000), accuracy(0.88, 1000), base, head);
  test('counts before that of tunegate.yaml', () => {
    expect(gateLine(drop(goal()), 'regression')).toBe('inconclusive regression-undecided');
    expect(gateLine(drop(goal({ maxRegression: 0.03 })), 'regression')).toBe('pass regression-none');
  });
  test('a pull request cannot widen it, nor the drift, nor what is required', () => {
    const loose = goal({ maxRegression: 0.5, maxDrift: 0.9, requiredMetrics: [] });
    const report = drop(goal({ maxRegression: 0.01, requiredMetrics: ['recall'] }), loose);
    expect(gateLine(report, 'regression')).toBe('inconclusive regression-undecided');
    const loosened = report.verdict.reasons.flatMap((why) =>
      why.code === 'criteria-loosened' ? [[why.args.what, why.args.base, why.args.head]] : [],
    );
    expect(loosened).toEqual([
      ['required_metrics', 'recall', ''],
      ['max_regression', '0.01', '0.5'],
      ['max_drift', '0.02', '0.9'],
    ]);
  });
});

describe('practically equal', () => {
  const margin = goal({ maxRegression: 0.02 });
  test('neither adopted nor a caution, however significant', () => {
    for (const after of [0.857, 0.843]) {
      const { verdict, metrics } = pull(accuracy(0.85, 40_000), accuracy(after, 40_000), margin);
      expect(metrics[0]?.significance).toBe('significant');
      expect([verdict.word, codes(verdict.reasons)]).toEqual([
        'acceptable',
        ['practically-equal', 'threshold-met'],
      ]);
    }
  });
  test('not where the interval reaches over the margin', () => {
    expect(pull(accuracy(0.85, 40_000), accuracy(0.867, 40_000), margin).verdict.word).toBe('adopt');
  });
});

describe('metrics beside the primary one', () => {
  const names = Array.from({ length: 20 }, (_one, i) => `top_${i + 2}_accuracy`);
  const many = (first: number) => Object.fromEntries(names.map((name, i) => [name, i === 0 ? first : 0.8]));
  const report = (first: number) => pull(accuracy(0.8, 1000, many(0.8)), accuracy(0.9, 1000, many(first)));
  test('one of twenty that fell by chance is no caution, one that fell for sure is', () => {
    const chance = report(0.76);
    const [one] = chance.metrics.filter(({ name }) => name === names[0]);
    expect([one?.significance, (one?.pValue ?? 1) < 0.05, (one?.adjustedPValue ?? 0) > 0.05]).toEqual([
      'noise',
      ...[true, true],
    ]);
    expect(chance.verdict.word).toBe('adopt');
    const sure = report(0.7);
    expect([sure.verdict.word, sure.verdict.reasons[0]]).toEqual([
      'caution',
      { code: 'regressed', args: { metric: names[0], change: expect.closeTo(-0.1), baseline: 'v1' } },
    ]);
  });
  test.each([
    [27.1, 'adopt'],
    [27, 'caution'],
  ])('of unknown certainty: 30 → %d is %s', (bleu, word) => {
    expect(
      pull(accuracy(0.8, 1000, { bleu: 30 }), accuracy(0.9, 1000, { bleu: bleu - 0.01 })).verdict.word,
    ).toBe(word);
  });
});

describe('drift', () => {
  const series = (values: readonly number[], n: number) =>
    Object.fromEntries(
      values.map((value, i): [string, VersionSketch] => [
        `v${i + 1}`,
        { ...accuracy(value, n), created: `2025-0${i + 1}-01`, deployedAt: `2025-0${i + 1}-01` },
      ]),
    );
  const next = (values: readonly number[], now: number, n: number, criteria: TaskSketch['criteria'] = {}) => {
    const versions = series(values, n);
    const active = `v${values.length}`;
    return judge({
      base: { ...goal(criteria), active, status: 'deployed', versions },
      head: { ...goal(criteria), active: 'v9', versions: { ...versions, v9: accuracy(now, n) } },
    });
  };
  const losing = [0.9, 0.892, 0.884, 0.876];
  test('small losses add up', () => {
    const report = next(losing, 0.868, 20_000);
    expect(gateLine(report, 'regression')).toBe('pass regression-none');
    expect(report.gates.find(({ name }) => name === 'drift')).toMatchObject({
      outcome: 'fail',
      metric: 'accuracy',
      required: 0.02,
      observed: expect.closeTo(-0.032),
      reason: { code: 'drift-beyond', args: { version: 'v1', of: 4 } },
    });
    expect([report.verdict.word, codes(report.nextSteps)]).toEqual([
      'reject',
      ['next-look-at-drift', 'next-keep'],
    ]);
  });
  test('silent on few items, for the best version itself, and after a moved start', () => {
    expect(gateLine(next(losing, 0.868, 250), 'drift')).toBe('none');
    expect(gateLine(next([0.8, 0.9], 0.868, 20_000), 'drift')).toBe('none');
    const date = { text: '2025-06-01', epochMs: Date.parse('2025-06-01'), dateOnly: true };
    const driftFrom = { version: 'v3', reason: 'new labels', date };
    const moved = next(losing, 0.868, 20_000, { driftFrom } as never);
    expect(gateLine(moved, 'drift')).toBe('none');
    expect(codes(moved.notes)).toContain('drift-moved');
  });
  test('a wider max_drift', () => {
    expect(gateLine(next(losing, 0.868, 20_000, { maxDrift: 0.05 }), 'drift')).toBe('none');
  });
});

describe('several versions of one pull request', () => {
  const tried = (values: readonly number[]) => {
    const names = values.map((_value, i) => `v${i + 2}`);
    const fresh = Object.fromEntries(values.map((value, i) => [`v${i + 2}`, accuracy(value, 1000)]));
    const v1 = accuracy(0.82, 1000);
    return judge({
      base: { ...goal(), active: 'v1', status: 'deployed', versions: { v1 } },
      head: { ...goal(), active: 'v2', versions: { v1, ...fresh } },
      changed: names.map((name) => `sentiment/versions/${name}/results.json`),
    });
  };
  test('are tested together: what is significant alone need not be of three', () => {
    expect(tried([0.855]).verdict.word).toBe('adopt');
    const three = tried([0.855, 0.85, 0.82]);
    expect([three.verdict.word, three.verdict.reasons[0]?.code]).toEqual([
      'acceptable',
      'improved-one-of-many',
    ]);
  });
  test('the better one is named', () => {
    const note = tried([0.855, 0.87]).notes.find(({ code }) => code === 'better-version');
    expect(note?.args).toEqual({ version: 'v3', metric: 'accuracy', value: 0.87 });
    expect(codes(tried([0.87, 0.855]).notes)).not.toContain('better-version');
  });
  test('from five versions on one test set on, it is said what the best owes to luck', () => {
    const four = tried([0.855, 0.85, 0.84]).notes.find(({ code }) => code === 'versions-on-test-set');
    expect(four?.args).toEqual({ metric: 'accuracy', versions: 4, luck: null });
    const note = tried([0.855, 0.85, 0.84, 0.83]).notes.find(({ code }) => code === 'versions-on-test-set');
    // 1.163 standard errors of one value of 1,000 items at 0.855.
    expect(note?.args).toEqual({
      metric: 'accuracy',
      versions: 5,
      luck: expect.closeTo(1.163 * Math.sqrt((0.855 * 0.145) / 1000), 4),
    });
  });
});

test('a metric that contradicts its own evidence is neither adopted nor accepted', () => {
  const rows = [
    [400, 100],
    [100, 400],
  ];
  const confusion = { labels: ['a', 'b'], rows };
  const v2 = { results: { metrics: { accuracy: 0.9 }, sampleCount: 1000, confusion } };
  const { verdict } = pull(accuracy(0.8, 1000), v2);
  expect([verdict.word, codes(verdict.reasons)]).toEqual([
    'caution',
    expect.arrayContaining(['inputs-contradict']),
  ]);
});
