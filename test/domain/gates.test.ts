import { describe, expect, test } from 'vitest';
import type { ResultsSketch, TaskSketch } from './build.ts';
import { codes, gateLine, judge, type PullSketch } from './judge.ts';

const withCounts = (sampleCount: number, metrics: Record<string, number>): ResultsSketch => ({
  metrics,
  sampleCount,
});

/** v1 deployed, v2 under review. */
function pull(
  v1: ResultsSketch | undefined,
  v2: ResultsSketch | 'broken' | undefined,
  rest: Omit<PullSketch, 'base' | 'head'> & { base?: TaskSketch; head?: TaskSketch } = {},
): PullSketch {
  const old = v1 === undefined ? {} : { results: v1 };
  const fresh = v2 === undefined ? {} : { results: v2 };
  return {
    ...rest,
    base: { active: 'v1', status: 'deployed', versions: { v1: old }, ...rest.base },
    head: { active: 'v2', versions: { v1: old, v2: fresh }, ...rest.head },
  };
}
const f1 = (macro_f1: number): ResultsSketch => ({ metrics: { macro_f1 } });
const line = (sketch: PullSketch, name: string, metric?: string) => gateLine(judge(sketch), name, metric);

describe('threshold', () => {
  test.each([
    [0.8, 'pass threshold-met'],
    [0.81, 'pass threshold-met'],
    [0.7999, 'fail threshold-missed'],
    [Number.NaN, 'fail metric-not-a-number'],
    [Number.POSITIVE_INFINITY, 'fail metric-not-a-number'],
    [81.5, 'fail scale-differs'],
  ])('%d against 0.80: %s', (value, expected) => {
    expect(line(pull(f1(0.7), f1(value)), 'threshold')).toBe(expected);
  });
  test('lower is better for a loss', () => {
    const goal = { criteria: { primaryMetric: 'eval_loss', threshold: 0.5 } };
    const loss = (value: number) =>
      pull(
        { metrics: { eval_loss: 0.6 } },
        { metrics: { eval_loss: value } },
        {
          base: { active: 'v1', ...goal, versions: {} },
          head: { active: 'v2', ...goal, versions: { v2: { results: { metrics: { eval_loss: value } } } } },
        },
      );
    expect(line(loss(0.4), 'threshold')).toBe('pass threshold-met');
    expect(line(loss(0.6), 'threshold')).toBe('fail threshold-missed');
  });
  test('missing primary metric fails', () => {
    expect(line(pull(f1(0.7), { metrics: { accuracy: 0.9 } }), 'threshold')).toBe('fail metric-missing');
  });
  test('no results yet waits, unless the version is deployed', () => {
    expect(line(pull(f1(0.7), undefined), 'threshold')).toBe('skipped no-results-yet');
    const deployed = pull(f1(0.7), undefined, {
      head: { active: 'v2', status: 'deployed', versions: { v2: {} } },
    });
    expect(line(deployed, 'threshold')).toBe('fail deployed-without-results');
  });
  test('results that cannot be read fail', () => {
    expect(line(pull(f1(0.7), 'broken'), 'threshold')).toBe('fail record-broken');
  });
  test('nothing declared is skipped and said', () => {
    const none = { criteria: { primaryMetric: null, threshold: null } };
    const versions = { v2: { results: f1(0.9) } };
    expect(
      line({ base: { active: null, ...none }, head: { active: 'v2', ...none, versions } }, 'threshold'),
    ).toBe('skipped primary-metric-undeclared');
    const open = { criteria: { threshold: null } };
    expect(
      line({ base: { active: null, ...open }, head: { active: 'v2', ...open, versions } }, 'threshold'),
    ).toBe('skipped threshold-none');
  });
  test('an archived task ships nothing', () => {
    const archived = pull(f1(0.7), f1(0.1), {
      head: { active: 'v2', status: 'archived', versions: { v2: { results: f1(0.1) } } },
    });
    expect(line(archived, 'threshold')).toBe('skipped task-archived');
  });
  test('lower-bound holds the interval against the threshold', () => {
    const accuracy = { criteria: { primaryMetric: 'accuracy', threshold: 0.8 } };
    const of = (value: number, n: number | undefined, policy = { thresholdMode: 'lower-bound' as const }) =>
      line(
        {
          base: { active: null, ...accuracy },
          head: {
            active: 'v1',
            ...accuracy,
            versions: {
              v1: {
                results: { metrics: { accuracy: value }, ...(n === undefined ? {} : { sampleCount: n }) },
              },
            },
          },
          basePolicy: policy,
        },
        'threshold',
      );
    expect(of(0.82, 1000)).toBe('fail threshold-bound-missed');
    expect(of(0.85, 1000)).toBe('pass threshold-met');
    expect(of(0.85, undefined)).toBe('fail threshold-bound-unknown');
    expect(of(0.7, 1000)).toBe('fail threshold-missed');
  });
});

describe('regression', () => {
  test.each([
    [0.8, 'pass regression-none'],
    [0.795, 'pass regression-none'],
    [0.79, 'pass regression-none'],
    [0.789, 'fail regression-beyond'],
    [Number.NaN, 'fail metric-not-a-number'],
    [80.1, 'fail scale-changed'],
  ])('without counts, 0.80 → %d: %s', (value, expected) => {
    expect(line(pull(f1(0.8), f1(value)), 'regression')).toBe(expected);
  });

  const accuracy = { primaryMetric: 'accuracy', threshold: 0.5 };
  const counted = (before: number, after: number, n: number, policy = {}) =>
    judge({
      base: {
        active: 'v1',
        status: 'deployed',
        criteria: accuracy,
        versions: { v1: { results: withCounts(n, { accuracy: before }) } },
      },
      head: {
        active: 'v2',
        criteria: accuracy,
        versions: { v2: { results: withCounts(n, { accuracy: after }) } },
      },
      basePolicy: policy,
    });
  test('the whole interval worse than allowed fails', () => {
    expect(gateLine(counted(0.8, 0.6, 500), 'regression')).toBe('fail regression-beyond');
  });
  test('the whole interval within what is allowed passes', () => {
    expect(gateLine(counted(0.7, 0.8, 500), 'regression')).toBe('pass regression-none');
  });
  test('straddling and worse is inconclusive, with what would sharpen it: free things first, items within reason', () => {
    const steps = (n: number) => codes(counted(0.8, 0.75, n, { maxRegression: 0.03 }).nextSteps);
    expect(gateLine(counted(0.8, 0.75, 160), 'regression')).toBe('inconclusive regression-undecided');
    expect(steps(160)).toEqual(['next-predictions']);
    expect(steps(300)).toEqual(['next-predictions', 'next-more-items']);
  });
  test('straddling and better passes with the drop that cannot be excluded; strict mode wants more', () => {
    const found = counted(0.8, 0.81875, 160).gates.find((gate) => gate.name === 'regression');
    expect(found?.outcome).toBe('pass');
    if (found?.reason.code !== 'regression-none') throw new Error('not reached');
    expect(found.reason.args.possible).toBeGreaterThan(0.05);
    expect(gateLine(counted(0.8, 0.81875, 160, { regressionMode: 'strict' }), 'regression')).toBe(
      'inconclusive regression-undecided',
    );
  });
  test('unbounded metrics: the drop is a share of the baseline', () => {
    const goal = { primaryMetric: 'perplexity', threshold: 30 };
    const run = (after: number) =>
      line(
        {
          base: {
            active: 'v1',
            status: 'deployed',
            criteria: goal,
            versions: { v1: { results: { metrics: { perplexity: 20 } } } },
          },
          head: {
            active: 'v2',
            criteria: goal,
            versions: { v2: { results: { metrics: { perplexity: after } } } },
          },
        },
        'regression',
      );
    expect(run(20.2)).toBe('pass regression-none');
    expect(run(20.3)).toBe('fail regression-beyond');
    expect(run(15)).toBe('pass regression-none');
  });
  test('percent: a point is one percent', () => {
    const goal = { criteria: { primaryMetric: 'macro_f1', threshold: 70 } };
    const run = (after: number) =>
      line(
        {
          base: { active: 'v1', status: 'deployed', ...goal, versions: { v1: { results: f1(80) } } },
          head: { active: 'v2', ...goal, versions: { v2: { results: f1(after) } } },
        },
        'regression',
      );
    expect(run(79)).toBe('pass regression-none');
    expect(run(78.9)).toBe('fail regression-beyond');
  });

  test('states that are never silent', () => {
    expect(line(pull(undefined, f1(0.9)), 'regression')).toBe('skipped baseline-without-results');
    expect(line(pull({ metrics: { accuracy: 0.7 } }, f1(0.9)), 'regression')).toBe(
      'skipped baseline-metric-missing',
    );
    expect(line(pull(f1(Number.NaN), f1(0.9)), 'regression')).toBe('skipped baseline-not-a-number');
    expect(line(pull(f1(0), f1(0.9)), 'regression')).toBe('pass regression-none');
    expect(line(pull(f1(0.7), undefined), 'regression')).toBe('skipped no-results-yet');
    const first = { base: null, head: { active: 'v1', versions: { v1: { results: f1(0.9) } } } };
    expect(line(first, 'regression')).toBe('skipped new-task');
  });
  test('a rollback may be worse', () => {
    const once = { deployedAt: '2026-01-02' };
    const versions = { v1: { results: f1(0.81), ...once }, v2: { results: f1(0.9) } };
    const back = {
      base: { active: 'v2', status: 'deployed' as const, versions },
      head: { active: 'v1', versions },
    };
    expect(line(back, 'regression')).toBe('skipped rollback-to');
    expect(line(back, 'threshold')).toBe('pass threshold-met');
  });
});
