import { describe, expect, test } from 'vitest';
import { scalesDiffer } from '../../src/domain/compare/unit.ts';
import { decideBaseline } from '../../src/domain/judge/baseline.ts';
import type { ResultsSketch, TaskSketch, VersionSketch } from './build.ts';
import { codes, gateLine, judge, now, type PullSketch, taskInput } from './judge.ts';

const f1 = (macro_f1: number, rest: ResultsSketch = {}): ResultsSketch => ({
  ...rest,
  metrics: { macro_f1 },
});
const pull = (before: VersionSketch, after: VersionSketch, rest: TaskSketch = {}): PullSketch => ({
  base: { active: 'v1', status: 'deployed', versions: { v1: before } },
  head: { active: 'v2', versions: { v1: before, v2: after }, ...rest },
});

describe('next steps after a failure', () => {
  const steps = (before: VersionSketch, after: VersionSketch) => judge(pull(before, after)).nextSteps;
  test('name the class that fell most, never one that rose', () => {
    const before = { results: f1(0.9, { perClass: { a: 0.9, b: 0.9, c: 0.9 } }) };
    const after = { results: f1(0.7, { perClass: { a: 0.8, b: 0.5, c: 0.95 } }) };
    expect(steps(before, after)).toContainEqual({
      code: 'next-look-at-class',
      args: { label: 'b', change: expect.closeTo(-0.4) },
    });
    const risen = { results: f1(0.7, { perClass: { a: 0.95, b: 0.95, c: 0.95 } }) };
    expect(codes(steps(before, risen))).not.toContain('next-look-at-class');
  });
  test('name the only change: a setting, a group of settings, or the data', () => {
    const only = (before: VersionSketch, after: VersionSketch) =>
      steps({ results: f1(0.9), ...before }, { results: f1(0.7), ...after }).find(
        ({ code }) => code === 'next-only-change',
      )?.args;
    expect(only({ config: { lr: 1, epochs: 2 } }, { config: { lr: 2, epochs: 2 } })).toEqual({ what: 'lr' });
    const lora = { 'lora.r': 8, 'lora.alpha': 16 };
    expect(only({ config: lora }, { config: { 'lora.r': 16, 'lora.alpha': 32 } })).toEqual({ what: 'lora' });
    expect(only({ data: { trainCount: 5 } }, { data: { trainCount: 6 } })).toEqual({ what: 'data' });
    expect(only({ data: { trainCount: 5 } }, { data: { trainCount: 5 } })).toBeUndefined();
    expect(only({ config: { lr: 1, epochs: 2 } }, { config: { lr: 2, epochs: 3 } })).toBeUndefined();
    expect(
      only({ config: { lr: 1 }, data: { trainCount: 5 } }, { config: { lr: 2 }, data: { trainCount: 6 } }),
    ).toBeUndefined();
  });
});

test('only one reason for each way in which a test set changed', () => {
  const side = (n: number): VersionSketch => ({
    results: { metrics: { macro_f1: 0.9 }, sampleCount: n },
    data: { testCount: n, testHash: `h${n}` },
  });
  const { reasons } = judge(pull(side(100), side(90))).comparability;
  expect(reasons.map(({ args }) => 'how' in args && args.how)).toEqual(['hash', 'count']);
});

test('confounded: only what really changed', () => {
  const what = (before: VersionSketch, after: VersionSketch) => {
    const { notes } = judge(pull({ results: f1(0.8), ...before }, { results: f1(0.9), ...after }));
    return notes.find(({ code }) => code === 'confounded')?.args ?? null;
  };
  const data = { trainCount: 5, classes: { a: 1, b: 4 } };
  const lr = [
    { lr: 1, method: 'sft', x: 1 },
    { lr: 2, method: 'dpo', x: 1 },
  ] as const;
  expect(what({ config: lr[0], data }, { config: lr[1], data })).toEqual({ what: ['method', 'lr'] });
  expect(what({ config: lr[0], data }, { config: lr[1], data: { ...data, trainCount: 6 } })).toEqual({
    what: ['method', 'data', 'lr'],
  });
  const moved = { ...data, classes: { a: 2, b: 3 } };
  expect(what({ config: { lr: 1 }, data }, { config: { lr: 2 }, data: moved })).toEqual({
    what: ['data', 'lr'],
  });
  expect(what({ config: { lr: 1 }, data }, { config: { lr: 2 }, data })).toBeNull();
});

describe('criteria where the base has none', () => {
  const open: TaskSketch = { criteria: { primaryMetric: null, threshold: null } };
  test('those of the pull request count', () => {
    const report = judge({ base: open, head: { active: 'v1', versions: { v1: { results: f1(0.7) } } } });
    expect(gateLine(report, 'threshold')).toBe('fail threshold-missed');
    expect(gateLine(report, 'criteria')).toBe('pass criteria-unchanged');
  });
  test('a threshold without a metric waits for one', () => {
    const base: TaskSketch = { criteria: { primaryMetric: null, threshold: 0.95 } };
    const report = judge({ base, head: { active: 'v1', versions: { v1: { results: f1(0.9) } } } });
    expect(report.primaryMetric).toMatchObject({ name: 'macro_f1', threshold: 0.95 });
  });
  test('a new task is judged by its own', () => {
    const report = judge({ base: null, head: { active: 'v1', versions: { v1: { results: f1(0.9) } } } });
    expect(gateLine(report, 'criteria')).toBe('skipped criteria-new');
  });
});

test('criteria that only grow stricter are no loosening', () => {
  const versions = { v1: { results: { metrics: { macro_f1: 0.9, recall: 0.9 } } } };
  const guards = (min: number) => ({ guards: [{ metric: 'recall', min }] });
  const report = judge({
    base: { criteria: guards(0.7), versions },
    head: { active: 'v1', criteria: { ...guards(0.8), protectedClasses: ['a'] }, versions },
    basePolicy: { maxRegression: 0.02 },
    headPolicy: { maxRegression: 0.01, regressionMode: 'strict', thresholdMode: 'lower-bound' },
  });
  const changes = report.gates.filter(({ name }) => name === 'criteria').map(({ reason }) => reason);
  expect(changes.map(({ code, args }) => [code, 'what' in args && args.what])).toEqual(
    ['guards', 'protected_classes', 'max_regression', 'max_drift', 'regression_mode', 'threshold_mode'].map(
      (what) => ['criteria-tightened', what],
    ),
  );
});

describe('baseline, further', () => {
  test('a shallow history is no matter where the base itself says what is deployed', () => {
    const sketch = { ...pull({ results: f1(0.8) }, { results: f1(0.9) }), shallow: true };
    expect(judge(sketch).notes.map(({ code }) => code)).not.toContain('history-shallow');
  });
  test('a rollback across kinds of names goes by the times of creation', () => {
    const versions = {
      v3: { results: f1(0.8), created: '2025-06-01', deployedAt: '2025-06-02' },
      '2025-12-01': { results: f1(0.9), created: '2025-12-01' },
    };
    const back = (created: string | undefined) => {
      const { created: _, ...timeless } = versions.v3;
      const own = { ...versions, v3: created === undefined ? timeless : { ...versions.v3, created } };
      const input = taskInput({
        base: { active: '2025-12-01', status: 'deployed', versions: own },
        head: { active: 'v3', versions: own },
      });
      return decideBaseline(input, 'deployed', now, null).rollback;
    };
    expect(back('2025-06-01')).toBe(true);
    expect(back('2026-01-01')).toBe(false);
    expect(back(undefined)).toBe(false);
  });
  test('further versions are compared with production where the candidate is production itself', () => {
    const versions = { v1: { results: f1(0.8) }, 'v2-exp': { results: f1(0.9) } };
    const report = judge({
      base: { active: 'v1', status: 'deployed', versions: { v1: versions.v1 } },
      head: { active: 'v1', status: 'deployed', versions },
      changed: ['sentiment/benchmarks/results/v2-exp_results.json'],
    });
    expect(report.verdict.reasons).toEqual([
      { code: 'version-unchanged', args: { version: 'v1', deployed: 'yes' } },
    ]);
    expect(report.others[0]?.primary).toMatchObject({ baseline: 0.8, candidate: 0.9 });
    expect(report.nextSteps).toEqual([]);
  });
});

test('an experiment that passes is to be promoted, not deployed', () => {
  const report = judge({
    base: null,
    head: { active: 'v2-exp', versions: { 'v2-exp': { results: f1(0.9) } } },
  });
  expect(codes(report.nextSteps)).toEqual(['next-promote']);
});

test('waivers that count leave no note, incomplete ones excuse nothing', () => {
  const waiver = { gate: 'threshold', version: 'v2', reason: 'demo', owner: 'amy', expires: '2026-02-01' };
  const report = (one: object) => {
    const versions = { v2: { results: f1(0.7) } };
    return judge({ base: { waivers: [one], versions }, head: { active: 'v2', waivers: [one], versions } });
  };
  expect(codes(report(waiver).notes).filter((code) => code.startsWith('waiver'))).toEqual([]);
  for (const key of ['gate', 'version', 'reason', 'owner', 'expires'] as const) {
    const { [key]: _, ...rest } = waiver;
    expect(gateLine(report(rest), 'threshold')).toBe('fail threshold-missed');
  }
});

test('another metric that falls for sure calls for caution and is the next thing to look at', () => {
  const side = (macro_f1: number, exact_match: number): VersionSketch => ({
    results: { metrics: { macro_f1, exact_match }, sampleCount: 500 },
  });
  const { verdict, nextSteps } = judge(pull(side(0.9, 0.9), side(0.92, 0.7)));
  expect(verdict).toMatchObject({
    word: 'caution',
    reasons: [{ code: 'regressed', args: { metric: 'exact_match' } }, {}],
  });
  expect(nextSteps).toContainEqual({
    code: 'next-look-at-metric',
    args: { metric: 'exact_match', change: expect.closeTo(-0.2) },
  });
});

test.each([
  ['accuracy', 0.5, 25, true],
  ['accuracy', 25, 0.5, true],
  ['accuracy', 0.8418, 60.2, true],
  ['ents_f', 0.8418, 85.43, true],
  ['accuracy', 95, 0.4, true],
  ['f1', 30, 0.9, true],
  ['f1', 0.9, 20, true],
  ['anything', 0.5, 6, true],
  ['accuracy', 1, 100, true],
  ['bleu', 0.27, 26.9, true],
  ['accuracy', 0.5, 4.9, false],
  ['accuracy', 0.05, 0.6, false],
  ['accuracy', 1.5, 100, false],
  ['accuracy', 0, 100, false],
  ['wer', 0.6, 1.55, false],
  ['cer', 0.1, 2, false],
  ['wer', 0.6, 55, true],
  ['loss', 0.4, 81, false],
  ['perplexity', 0.9, 40, false],
  ['elo', 1, 1200, false],
  ['latency', 350, 0.35, true],
  ['latency_p95_ms', 300, 0.3, true],
  ['model_size', 7000, 7, true],
  ['latency', 350, 300, false],
  ['latency', 350, 35, false],
])('%s: %d against %d is another scale: %s', (name, a, b, expected) => {
  expect(scalesDiffer(name, a, b)).toBe(expected);
  expect(scalesDiffer(name, b, a)).toBe(expected);
});
