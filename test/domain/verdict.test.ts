import { describe, expect, test } from 'vitest';
import type { ResultsSketch, TaskSketch, VersionSketch } from './build.ts';
import { codes, finding, gateLine, judge, type PullSketch } from './judge.ts';

const accuracy = (value: number, n?: number): ResultsSketch => ({
  metrics: { accuracy: value },
  ...(n === undefined ? {} : { sampleCount: n }),
});
const goal: TaskSketch = { criteria: { primaryMetric: 'accuracy', threshold: 0.8 } };

function pull(
  before: VersionSketch,
  after: VersionSketch,
  head: TaskSketch = {},
  rest: Omit<PullSketch, 'base' | 'head'> = {},
) {
  return judge({
    ...rest,
    base: { ...goal, active: 'v1', status: 'deployed', versions: { v1: before } },
    head: { ...goal, active: 'v2', versions: { v1: before, v2: after }, ...head },
  });
}
const measured = (before: number, after: number, n?: number) =>
  pull({ results: accuracy(before, n) }, { results: accuracy(after, n) });

describe('one word for each outcome', () => {
  test('adopt: passes and is significantly better', () => {
    const { verdict, nextSteps } = measured(0.8, 0.9, 500);
    expect(verdict.word).toBe('adopt');
    expect(codes(verdict.reasons)).toEqual(['improved', 'threshold-met']);
    expect(codes(nextSteps)).toEqual(['next-deploy']);
  });
  test('acceptable: passes without a significant change', () => {
    const noise = measured(0.9, 0.91, 500).verdict;
    expect([noise.word, codes(noise.reasons)]).toEqual([
      'acceptable',
      ['improved-within-noise', 'threshold-met'],
    ]);
    const unknown = measured(0.8, 0.9);
    expect([unknown.verdict.word, codes(unknown.verdict.reasons)[0]]).toEqual([
      'acceptable',
      'improved-unknown',
    ]);
    expect(codes(unknown.nextSteps)).toEqual(['next-deploy', 'next-state-items']);
    const same = measured(0.9, 0.9, 500).verdict;
    expect([same.word, codes(same.reasons)[0]]).toEqual(['acceptable', 'unchanged']);
  });
  test('acceptable: the first version', () => {
    const first = judge({
      base: null,
      head: { ...goal, active: 'v1', versions: { v1: { results: accuracy(0.9) } } },
    });
    expect([first.verdict.word, codes(first.verdict.reasons)]).toEqual([
      'acceptable',
      ['new-task', 'threshold-met'],
    ]);
  });
  test('caution: passes, but something regressed or cannot be compared', () => {
    const undecided = measured(0.87, 0.85, 500).verdict;
    expect([undecided.word, undecided.reasons[0]?.code]).toEqual(['caution', 'regression-undecided']);
    const unlike = pull({ results: accuracy(0.82, 500) }, { results: accuracy(0.9, 400) });
    expect([unlike.verdict.word, codes(unlike.verdict.reasons)]).toEqual([
      'caution',
      ['not-comparable', 'test-set-changed'],
    ]);
    expect(codes(unlike.nextSteps)).toContain('next-evaluate-baseline');
    const empty = pull({}, { results: accuracy(0.9) }).verdict;
    expect([empty.word, codes(empty.reasons)]).toEqual([
      'caution',
      ['not-comparable', 'baseline-without-results'],
    ]);
  });
  test('caution: another metric vanished; hold where the criteria name it', () => {
    const before = { results: { metrics: { accuracy: 0.8, recall: 0.9 }, sampleCount: 500 } };
    const open = pull(before, { results: accuracy(0.9, 500) });
    expect([open.verdict.word, codes(open.verdict.reasons), codes(open.nextSteps)]).toEqual([
      'caution',
      ['metrics-not-measured', 'improved'],
      ['next-measure-lost'],
    ]);
    const criteria = { ...goal.criteria, requiredMetrics: ['recall'] };
    const named = judge({
      base: { criteria, active: 'v1', status: 'deployed', versions: { v1: before } },
      head: { criteria, active: 'v2', versions: { v1: before, v2: { results: accuracy(0.9, 500) } } },
    });
    expect([named.verdict.word, codes(named.verdict.reasons), codes(named.nextSteps)]).toEqual([
      'hold',
      ['metrics-lost', 'improved'],
      ['next-measure-lost'],
    ]);
  });
  test('caution: another metric is not a number', () => {
    const before = { results: { metrics: { accuracy: 0.8, recall: 0.9 }, sampleCount: 500 } };
    const after = { results: { metrics: { accuracy: 0.9, recall: Number.NaN }, sampleCount: 500 } };
    const { verdict } = pull(before, after);
    expect([verdict.word, codes(verdict.reasons)]).toEqual(['caution', ['metric-not-a-number', 'improved']]);
  });
  test('hold: below the threshold but within reach', () => {
    const near = measured(0.75, 0.785);
    expect(near.verdict.word).toBe('hold');
    expect(near.verdict.reasons[0]).toMatchObject({
      code: 'threshold-missed',
      args: { gap: expect.closeTo(0.015) },
    });
    expect(codes(near.nextSteps)).toContain('next-close-gap');
    // 5 points below, but the threshold lies inside the interval.
    expect(measured(0.74, 0.75, 160).verdict.word).toBe('hold');
    // Records to repair are no reason for another model.
    const findings = [finding('error')];
    const broken = pull({ results: accuracy(0.8, 500) }, { results: accuracy(0.9, 500) }, {}, { findings });
    expect([broken.verdict.word, codes(broken.verdict.reasons)]).toEqual([
      'hold',
      ['errors-found', 'improved'],
    ]);
    expect(codes(broken.nextSteps)).toEqual(['next-fix-errors']);
  });
  test('reject: fails clearly', () => {
    expect(measured(0.7, 0.6).verdict.word).toBe('reject');
    expect(measured(0.7, 0.75).verdict.word).toBe('reject');
    // Within reach, yet worse than what is deployed.
    expect(measured(0.83, 0.79).verdict.word).toBe('reject');
    expect(measured(0.83, 0.79, 160).verdict.word).toBe('reject');
    const worse = measured(0.95, 0.85, 500);
    expect([worse.verdict.word, worse.verdict.reasons[0]?.code]).toEqual(['reject', 'regression-beyond']);
    expect(codes(worse.nextSteps)).toContain('next-keep');
  });
  test('pending: no results yet', () => {
    for (const status of ['training', 'evaluating'] as const) {
      const { verdict, nextSteps } = pull({ results: accuracy(0.8) }, {}, { status });
      expect([verdict.word, codes(verdict.reasons), codes(nextSteps)]).toEqual([
        'pending',
        ['no-results-yet'],
        ['next-evaluate'],
      ]);
    }
    expect(judge({ base: null, head: { ...goal, status: 'created' } }).verdict).toEqual({
      word: 'pending',
      reasons: [{ code: 'no-active-version', args: {} }],
    });
    expect(judge({ base: goal, head: null }).verdict).toMatchObject({
      word: 'pending',
      reasons: [{ code: 'task-removed' }],
    });
  });
  test('a version that must exist and does not fails', () => {
    const report = judge({ base: null, head: { ...goal, active: 'v2', status: 'evaluating' } });
    expect([report.verdict.word, gateLine(report, 'threshold')]).toEqual([
      'hold',
      'fail active-version-missing',
    ]);
  });
  test('rollback: the loss is expected, the threshold still holds', () => {
    const versions = {
      v1: { results: accuracy(0.82, 500), deployedAt: '2026-01-02' },
      v2: { results: accuracy(0.95, 500) },
    };
    const back = (threshold: number) => {
      const criteria = { primaryMetric: 'accuracy', threshold };
      return judge({
        base: { criteria, active: 'v2', status: 'deployed', versions },
        head: { criteria, active: 'v1', status: 'deployed', versions },
      }).verdict;
    };
    expect(back(0.8)).toMatchObject({ word: 'rollback', reasons: [{ code: 'rollback-to' }] });
    expect(back(0.9).word).toBe('reject');
  });
});

test('share of the target reached', () => {
  expect(measured(0.7, 0.6).attainment).toBeCloseTo(0.75);
  expect(pull({ results: accuracy(0.8) }, {}).attainment).toBeNull();
  const loss = { criteria: { primaryMetric: 'loss', threshold: 0.5 } };
  const report = judge({
    base: loss,
    head: { ...loss, active: 'v1', versions: { v1: { results: { metrics: { loss: 0.4 } } } } },
  });
  expect(report.attainment).toBeCloseTo(1.25);
});

describe('waivers', () => {
  const waiver = { gate: 'threshold', version: 'v2', reason: 'demo', owner: 'amy', expires: '2026-01-07' };
  const waived = (base: object[], head: object[], policy = {}) => {
    const results = { results: accuracy(0.75, 500) };
    return judge({
      base: { ...goal, active: 'v1', status: 'deployed', waivers: base, versions: { v1: results } },
      head: { ...goal, active: 'v2', waivers: head, versions: { v1: results, v2: results } },
      basePolicy: policy,
    });
  };
  test('turn a failure into a visible exception, to the end of the day', () => {
    const report = waived([waiver], [waiver]);
    expect(gateLine(report, 'threshold')).toBe('waived waived');
    expect(report.verdict).toMatchObject({ word: 'caution', reasons: [{ code: 'waived' }, {}] });
  });
  test.each([
    ['expired', { ...waiver, expires: '2026-01-06' }, ['waiver-expired']],
    ['of another version', { ...waiver, version: 'v1' }, []],
    ['of another gate', { ...waiver, gate: 'regression' }, []],
    ['for everything', { ...waiver, gate: '*' }, []],
    ['without a reason', { ...waiver, reason: '' }, []],
    ['without an owner', { ...waiver, owner: undefined }, []],
  ])('do not count when %s', (_, one, notes) => {
    const report = waived([one], [one]);
    expect(gateLine(report, 'threshold')).toBe('fail threshold-missed');
    expect(codes(report.notes).filter((code) => code.startsWith('waiver'))).toEqual(notes);
  });
  test('added by the pull request count only with waivers: head', () => {
    const report = waived([], [waiver]);
    expect(gateLine(report, 'threshold')).toBe('fail threshold-missed');
    expect(codes(report.notes)).toContain('waiver-not-yet');
    expect(gateLine(waived([], [waiver], { waivers: 'head' }), 'threshold')).toBe('waived waived');
    const longer = { ...waiver, expires: '2030-01-01' };
    const expired = { ...waiver, expires: '2026-01-01' };
    expect(gateLine(waived([expired], [longer]), 'threshold')).toBe('fail threshold-missed');
  });
  test('taken away by the pull request no longer count', () => {
    expect(gateLine(waived([waiver], []), 'threshold')).toBe('fail threshold-missed');
  });
});
