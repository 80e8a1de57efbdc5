import { describe, expect, test } from 'vitest';
import type { ResultsSketch, TaskSketch, VersionSketch } from './build.ts';
import { codes, judge } from './judge.ts';

function compare(before: VersionSketch, after: VersionSketch, criteria: TaskSketch['criteria'] = {}) {
  return judge({
    base: { criteria, active: 'v1', status: 'deployed', versions: { v1: before } },
    head: { criteria, active: 'v2', versions: { v1: before, v2: after } },
  });
}
/** The guide's own example. */
const guide = compare(
  {
    created: '2026-01-05T09:00:00',
    config: { base_model: 'Qwen/Qwen3-4B', 'lora.r': 32, epochs: 8, learning_rate: 1e-5 },
    data: { trainCount: 500, testCount: 160, classes: { 正面: 235, 負面: 205, 中立: 60 } },
    results: {
      metrics: { macro_f1: 0.72, accuracy: 0.72 },
      perClass: {
        正面: { precision: 0.76, recall: 0.8, f1: 0.78 },
        負面: { precision: 0.72, recall: 0.72, f1: 0.72 },
        中立: { precision: 0.68, recall: 0.64, f1: 0.62 },
      },
    },
  },
  {
    created: '2026-01-06T14:00:00',
    parent: 'v1',
    changes: ['LoRA rank 32 → 64'],
    config: { base_model: 'Qwen/Qwen3-4B', 'lora.r': 64, epochs: 6, learning_rate: 1e-5 },
    data: { trainCount: 700, testCount: 160, classes: { 正面: 280, 負面: 245, 中立: 175 } },
    results: {
      metrics: { macro_f1: 0.815, accuracy: 0.82 },
      perClass: {
        正面: { precision: 0.85, recall: 0.87, f1: 0.86 },
        負面: { precision: 0.82, recall: 0.8, f1: 0.81 },
        中立: { precision: 0.78, recall: 0.79, f1: 0.785 },
      },
    },
  },
);

describe('the guide: v1 → v2', () => {
  test('metrics: primary, overall, then classes', () => {
    expect(guide.metrics.map(({ name, group, change, outcome }) => [name, group, change, outcome])).toEqual([
      ['macro_f1', 'primary', expect.closeTo(0.095), 'improved'],
      ['accuracy', 'overall', expect.closeTo(0.1), 'improved'],
      ['per_class.正面.f1', 'class', expect.closeTo(0.08), 'improved'],
      ['per_class.負面.f1', 'class', expect.closeTo(0.09), 'improved'],
      ['per_class.中立.f1', 'class', expect.closeTo(0.165), 'improved'],
    ]);
    expect(guide.primaryMetric).toEqual({
      name: 'macro_f1',
      direction: 'higher',
      threshold: 0.8,
      scale: 'ratio',
    });
  });
  test('accuracy on 160 items is significant, p = 0.034', () => {
    const accuracy = guide.metrics[1];
    expect(accuracy?.significance).toBe('significant');
    expect(accuracy?.pValue).toBeCloseTo(0.0336, 4);
    expect(accuracy?.interval?.[0]).toBeCloseTo(0.0076, 4);
    expect(accuracy?.interval?.[1]).toBeCloseTo(0.1904, 4);
  });
  test('configuration and data', () => {
    expect(guide.config).toEqual([
      { key: 'lora.r', baseline: 32, candidate: 64, relativeChange: 1, major: false },
      { key: 'epochs', baseline: 8, candidate: 6, relativeChange: -0.25, major: false },
    ]);
    expect(guide.data.counts).toEqual([
      { name: 'train', baseline: 500, candidate: 700, relativeChange: expect.closeTo(0.4) },
      { name: 'test', baseline: 160, candidate: 160, relativeChange: 0 },
    ]);
    expect(guide.data.totalVariation).toBeCloseTo(0.13);
    expect(guide.data.shift).toBe('shifted');
    expect(guide.data.testSetChanged).toBe(false);
  });
  test('notes say how many items and that several things changed', () => {
    expect(guide.notes).toContainEqual({ code: 'test-items', args: { baseline: 160, candidate: 160 } });
    expect(guide.notes).toContainEqual({ code: 'confounded', args: { what: ['data', 'lora', 'epochs'] } });
    expect(guide.baseline).toEqual({ version: 'v1', rule: 'status-deployed', ageDays: 1 });
    expect(guide.changes).toEqual(['LoRA rank 32 → 64']);
  });
});

test('with confusion matrices that fit, the primary metric is significant: adopt', () => {
  const matrix = (rows: number[][]) => ({ labels: ['正面', '負面', '中立'], rows });
  const v1 = matrix([
    [48, 9, 7],
    [8, 40, 8],
    [7, 6, 27],
  ]);
  const v2 = matrix([
    [58, 4, 2],
    [4, 49, 3],
    [2, 3, 35],
  ]);
  const report = compare(
    { results: { metrics: { macro_f1: 0.714 }, confusion: v1 } },
    { results: { metrics: { macro_f1: 0.885 }, confusion: v2 } },
  );
  expect(report.metrics[0]).toMatchObject({ significance: 'significant', method: 'delta-confusion' });
  expect(report.verdict.word).toBe('adopt');
});

test('precision, recall and support alone: the conservative bound decides, and it is said', () => {
  const scores = (p: number, r: number, support: number) => ({
    precision: p,
    recall: r,
    f1: Number(((2 * p * r) / (p + r)).toFixed(4)),
    support,
  });
  const side = (macro_f1: number, p: number): ResultsSketch => ({
    metrics: { macro_f1 },
    perClass: { a: scores(p, p, 80), b: scores(p, p, 80) },
  });
  const report = compare({ results: side(0.7, 0.7) }, { results: side(0.85, 0.85) });
  expect(report.metrics[0]).toMatchObject({ method: 'delta-bound', significance: 'significant' });
  expect(codes(report.notes)).toContain('conservative-bound');
});

test('percent is judged like the ratio that it is', () => {
  const criteria = { primaryMetric: 'accuracy', threshold: 80 };
  const report = compare(
    { results: { metrics: { accuracy: 72 }, sampleCount: 160 } },
    { results: { metrics: { accuracy: 82 }, sampleCount: 160 } },
    criteria,
  );
  expect(report.primaryMetric?.scale).toBe('percent');
  expect(report.metrics[0]?.pValue).toBeCloseTo(0.0336, 4);
  expect(report.metrics[0]?.interval?.[0]).toBeCloseTo(0.76, 2);
});

test('item predictions of both sides are compared in pairs', () => {
  const items = (right: number) =>
    Array.from({ length: 200 }, (_, i) => ({
      id: `${i}`,
      label: i % 2 ? 'a' : 'b',
      prediction: i < right ? (i % 2 ? 'a' : 'b') : i % 2 ? 'b' : 'a',
    }));
  const criteria = { primaryMetric: 'accuracy', threshold: 0.8 };
  const report = compare(
    { results: { metrics: { accuracy: 0.8 } }, predictions: items(160) },
    { results: { metrics: { accuracy: 0.85 } }, predictions: items(170) },
    criteria,
  );
  expect(report.metrics[0]).toMatchObject({ method: 'mcnemar', significance: 'significant' });
});

test('classes: Holm over all of them; one that falls for sure is a warning', () => {
  const matrix = (right: number) => ({
    labels: ['a', 'b'],
    rows: [
      [right, 300 - right],
      [30, 270],
    ],
  });
  const side = (right: number, macro_f1: number): ResultsSketch => ({
    metrics: { macro_f1 },
    confusion: matrix(right),
    perClass: {
      a: Number(((2 * right) / (right + 330)).toFixed(4)),
      b: Number((540 / (870 - right)).toFixed(4)),
    },
  });
  const report = compare({ results: side(270, 0.9) }, { results: side(210, 0.799) }, { threshold: 0.5 });
  expect(codes(report.notes)).toContain('class-regressed');
  const fell = report.metrics.find(({ label }) => label === 'a');
  expect(fell?.adjustedPValue).toBeGreaterThanOrEqual(fell?.pValue ?? 1);
});
