import { describe, expect, test } from 'vitest';
import type { ResultsSketch, TaskSketch, VersionSketch } from './build.ts';
import { codes, judge } from './judge.ts';

function compare(before: VersionSketch, after: VersionSketch, criteria: TaskSketch['criteria'] = {}) {
  return judge({
    base: { criteria, active: 'v1', status: 'deployed', versions: { v1: before } },
    head: { criteria, active: 'v2', versions: { v1: before, v2: after } },
  });
}
const macro = (macro_f1: number, rest: ResultsSketch = {}): ResultsSketch => ({
  ...rest,
  metrics: { macro_f1, ...rest.metrics },
});

describe('states of a metric', () => {
  const one = (before: number | undefined, after: number | undefined) =>
    compare(
      { results: { metrics: { macro_f1: 0.8, ...(before === undefined ? {} : { recall: before }) } } },
      { results: { metrics: { macro_f1: 0.8, ...(after === undefined ? {} : { recall: after }) } } },
    ).metrics.find(({ name }) => name === 'recall');
  test.each([
    [0.5, 0.6, 'improved', expect.closeTo(0.1)],
    [0.5, 0.4, 'regressed', expect.closeTo(-0.1)],
    [0.3, 0.1 + 0.2, 'unchanged', 0],
    [undefined, 0.5, 'new', null],
    [0.5, undefined, 'missing', null],
    [Number.NaN, 0.5, 'new', null],
    [0.5, Number.NaN, 'missing', null],
    [0, 0.5, 'improved', 0.5],
  ])('%d → %d is %s', (before, after, outcome, change) => {
    expect(one(before, after)).toMatchObject({ outcome, change });
  });
  test('a zero baseline has no relative change', () => {
    expect(one(0, 0.5)?.relativeChange).toBeNull();
    expect(codes(compare({ results: macro(0) }, { results: macro(0.9) }).comparability.reasons)).toEqual([
      'zero-baseline',
    ]);
  });
});

describe('not comparable is said', () => {
  const reasons = (before: VersionSketch, after: VersionSketch) => {
    const { comparability } = compare(before, after);
    return [comparability.comparable, ...codes(comparability.reasons)];
  };
  const full = (
    macro_f1: number,
    f1: [number, number],
    p: [number, number],
    r: [number, number],
  ): VersionSketch => ({
    results: macro(macro_f1, {
      perClass: {
        a: { f1: f1[0], precision: p[0], recall: r[0] },
        b: { f1: f1[1], precision: p[1], recall: r[1] },
      },
    }),
  });
  test.each<[string, VersionSketch, VersionSketch, (string | boolean)[]]>([
    ['same', { results: macro(0.8) }, { results: macro(0.9) }, [true]],
    [
      'test count',
      { results: macro(0.8), data: { testCount: 160 } },
      { results: macro(0.9), data: { testCount: 150 } },
      [false, 'test-set-changed'],
    ],
    [
      'split seed',
      { results: macro(0.8), data: { testCount: 160, splitSeed: '1' } },
      { results: macro(0.9), data: { testCount: 160, splitSeed: '2' } },
      [false, 'test-set-changed'],
    ],
    [
      'label set',
      { results: macro(0.8, { perClass: { a: 0.8 } }) },
      { results: macro(0.9, { perClass: { a: 0.9, b: 0.9 } }) },
      [false, 'label-set-changed'],
    ],
    ['scale', { results: macro(0.8418) }, { results: macro(85.43) }, [false, 'scale-changed']],
    [
      'renamed primary metric',
      { results: { metrics: { f1_macro: 0.8 } } },
      { results: macro(0.9) },
      [false, 'baseline-metric-missing', 'metric-renamed'],
    ],
    [
      'another metric renamed',
      { results: macro(0.8, { metrics: { acc: 0.8 } }) },
      { results: macro(0.9, { metrics: { accuracy: 0.9 } }) },
      [true, 'metric-renamed'],
    ],
    [
      'macro f1 by another definition',
      full(0.72, [0.78, 0.6], [0.9, 0.54], [0.68, 0.76]),
      full(0.695, [0.8, 0.59], [0.9, 0.54], [0.72, 0.68]),
      [false, 'metric-redefined'],
    ],
    [
      'results older than the model',
      { results: macro(0.8) },
      { results: macro(0.9, { evaluated: '2026-01-04' }), model: { created: '2026-01-05T08:00:00' } },
      [false, 'results-older-than-model'],
    ],
    ['baseline without results', {}, { results: macro(0.9) }, [false, 'baseline-without-results']],
  ])('%s', (_, before, after, expected) => {
    expect(reasons(before, after)).toEqual(expected);
  });
  test('results of the day on which the model was made are not older', () => {
    const after = {
      results: macro(0.9, { evaluated: '2026-01-05' }),
      model: { created: '2026-01-05T08:00:00' },
    };
    expect(reasons({ results: macro(0.8) }, after)).toEqual([true]);
  });
  test.each([
    ['local time against UTC may be half a day apart', '2026-01-05T06:00:00Z', '2026-01-05T14:00:00', [true]],
    [
      'both without a zone are of one zone',
      '2026-01-05T06:00:00',
      '2026-01-05T14:00:00',
      [false, 'results-older-than-model'],
    ],
    [
      'both with one are exact',
      '2026-01-05T06:00:00Z',
      '2026-01-05T14:30:00+08:00',
      [false, 'results-older-than-model'],
    ],
    [
      'a day apart is older in every zone',
      '2026-01-04T06:00:00Z',
      '2026-01-05T14:00:00',
      [false, 'results-older-than-model'],
    ],
  ])('%s', (_, evaluated, created, expected) => {
    const after = { results: macro(0.9, { evaluated }), model: { created } };
    expect(reasons({ results: macro(0.8) }, after)).toEqual(expected);
  });
  test('unlike test sets have no interval of the change, single values keep theirs', () => {
    const criteria = { primaryMetric: 'accuracy' };
    const { metrics } = compare(
      { results: { metrics: { accuracy: 0.8 }, sampleCount: 500 } },
      { results: { metrics: { accuracy: 0.9 }, sampleCount: 100 } },
      criteria,
    );
    expect(metrics[0]).toMatchObject({ significance: 'unknown', interval: null, pValue: null });
    expect(metrics[0]?.candidateInterval).not.toBeNull();
  });
});

describe('configuration', () => {
  const config = (before: VersionSketch['config'], after: VersionSketch['config']) =>
    compare({ ...(before && { config: before }) }, { ...(after && { config: after }) }).config;
  test('only what changed, in the usual order, with what stands out', () => {
    const changes = config(
      {
        zeta: 1,
        batch_size: 4,
        base_model: 'a',
        'lora.alpha': 64,
        'lora.r': 32,
        same: 1,
        gone: true,
        epochs: 0,
      },
      {
        zeta: 2,
        batch_size: 8,
        base_model: 'b',
        'lora.alpha': 128,
        'lora.r': 64,
        same: 1 + 1e-12,
        fresh: 'x',
        epochs: 2,
      },
    );
    expect(changes.map(({ key, relativeChange, major }) => [key, relativeChange, major])).toEqual([
      ['base_model', null, true],
      ['lora.r', 1, false],
      ['lora.alpha', 1, false],
      ['epochs', null, false],
      ['batch_size', 1, false],
      ['fresh', null, false],
      ['gone', null, false],
      ['zeta', 1, false],
    ]);
    expect(changes.find(({ key }) => key === 'gone')).toMatchObject({ baseline: true, candidate: undefined });
  });
  test('a single change is named as the likely cause', () => {
    const report = compare(
      { results: macro(0.9), config: { learning_rate: 1e-5 } },
      { results: macro(0.7), config: { learning_rate: 5e-5 } },
    );
    expect(report.nextSteps).toContainEqual({ code: 'next-only-change', args: { what: 'learning_rate' } });
  });
});

describe('data', () => {
  const data = (before: NonNullable<VersionSketch['data']>, after: NonNullable<VersionSketch['data']>) =>
    compare({ data: before }, { data: after });
  test('equal shares are stable, whatever the counts', () => {
    const { totalVariation, psi, shift } = data(
      { classes: { a: 10, b: 30 } },
      { classes: { a: 20, b: 60 } },
    ).data;
    expect([totalVariation, psi, shift]).toEqual([0, 0, 'stable']);
  });
  test('a new class is a shift and stays finite', () => {
    const found = data({ classes: { a: 50, b: 50 } }, { classes: { a: 40, b: 40, c: 20 } }).data;
    expect(found.totalVariation).toBeCloseTo(0.2);
    expect(found.psi).toBeGreaterThan(1);
    expect(found.classes[2]).toEqual({ label: 'c', baseline: 0, candidate: 0.2 });
  });
  test('PSI by hand: 50/50 against 60/40', () => {
    expect(data({ classes: { a: 1, b: 1 } }, { classes: { a: 6, b: 4 } }).data.psi).toBeCloseTo(
      0.1 * Math.log(1.2) - 0.1 * Math.log(0.8),
    );
  });
  test('a shortened hash is the same hash; a changed one alone is a note', () => {
    expect(data({ sourceHash: 'abc123' }, { sourceHash: 'abc123def' }).data.sourceHashChanged).toBe(false);
    const changed = data({ sourceHash: 'abc' }, { sourceHash: 'def' });
    expect(changed.data.sourceHashChanged).toBe(true);
    expect(codes(changed.notes)).toContain('source-hash-changed');
    expect(data({}, { sourceHash: 'def' }).data.sourceHashChanged).toBeNull();
  });
});
