import { describe, expect, test } from 'vitest';
import { directionByName } from '../../src/domain/compare/direction-by-name.ts';
import { metricKind } from '../../src/domain/compare/metric-kind.ts';
import { metricReading } from '../../src/domain/compare/metric-reading.ts';
import { scaleByName } from '../../src/domain/compare/unit.ts';
import { similarNames } from '../../src/domain/records/metric-name.ts';
import { fitsPattern } from '../../src/domain/records/metric-pattern.ts';
import { findMetric, metricTable } from '../../src/domain/records/metric-table.ts';
import { results } from './build.ts';

test.each([
  ['macro_f1', 'higher'],
  ['accuracy', 'higher'],
  ['lossless_acc', 'higher'],
  ['eval_loss', 'lower'],
  ['eval.loss', 'lower'],
  ['loss', 'lower'],
  ['trainLoss', 'lower'],
  ['perplexity', 'lower'],
  ['ppl', 'lower'],
  ['wer', 'lower'],
  ['wer.clean', 'lower'],
  ['cer', 'lower'],
  ['mae', 'lower'],
  ['rmse', 'lower'],
  ['latency_p95_ms', 'lower'],
  ['word_perplexity,none', 'lower'],
  ['hellaswag.acc_norm,none', 'higher'],
  ['error_analysis.accuracy', 'higher'],
  ['per_class.loss.f1', 'higher'],
  ['per_class.錯誤.f1', 'higher'],
  ['helpfulness', 'higher'],
  ['brier_score', 'lower'],
] as const)('%s: %s is better', (name, direction) => {
  expect(directionByName(name)).toBe(direction);
});

test('overrides: the first pattern that fits and says something, the primary metric by its criteria', () => {
  const overrides = [
    { metric: 'judge.*', direction: null, scale: 'absolute' as const },
    { metric: 'judge.*', direction: 'lower' as const, scale: null },
    { metric: '*', direction: 'higher' as const, scale: null },
  ];
  const reading = metricReading(overrides, { name: 'gap', direction: 'lower' });
  expect(reading.directionOf('judge.harm')).toBe('lower');
  expect(reading.directionOf('eval_loss')).toBe('higher');
  expect(reading.directionOf('gap')).toBe('lower');
  expect(reading.scaleOf('judge.harm', [0.5])).toBe('absolute');
  expect(reading.scaleOf('accuracy', [0.5])).toBe('ratio');
});

test.each([
  ['accuracy', [0.82, 0.72], 'ratio'],
  ['accuracy', [82, 72], 'percent'],
  ['accuracy', [1], 'ratio'],
  ['macro_f1', [Number.NaN, 81.5], 'percent'],
  ['wer', [0.12], 'ratio'],
  ['wer', [12.5], 'percent'],
  ['loss', [0.4], 'absolute'],
  ['judge_score', [3.11], 'absolute'],
  ['judge_share', [0.4, 1], 'ratio'],
  ['accuracy', [], 'ratio'],
  ['score', [], 'absolute'],
] as const)('%s %j is %s', (name, values, scale) => {
  expect(scaleByName(name, values)).toBe(scale);
});

test.each([
  ['macro_f1', 'f1_macro', true],
  ['macro_f1', 'eval_macro_f1_score', true],
  ['acc', 'accuracy', true],
  ['macro_f1', 'weighted_f1', false],
  ['accuracy', 'accuracy', false],
  ['score', 'value', false],
])('%s and %s: %s', (a, b, similar) => {
  expect(similarNames(a, b)).toBe(similar);
});

test.each([
  ['per_class.*.f1', 'per_class.中立.f1', true],
  ['per_class.*.f1', 'per_class.a.b.f1', true],
  ['per_class.*.f1', 'per_class.中立.recall', false],
  ['*', 'anything', true],
  ['*loss', 'eval_loss', true],
  ['a*b*c', 'a1b2c3c', true],
  ['a*b*c', 'a1b2d', false],
  ['macro_f1', 'macro_f1', true],
  ['macro_f1', 'macro_f12', false],
  ['', '', true],
])('%s on %s: %s', (pattern, name, fits) => {
  expect(fitsPattern(pattern, name)).toBe(fits);
});

test('a hostile pattern takes no time', () => {
  const started = performance.now();
  expect(fitsPattern(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});

describe('names', () => {
  const table = metricTable(
    results({ metrics: { 'macro-f1': 0.8, accuracy: 0.82 }, perClass: { a: { f1: 0.7, precision: 0.6 } } }),
  );
  test('of classes', () => {
    expect([...table.keys()]).toEqual(['macro-f1', 'accuracy', 'per_class.a.precision', 'per_class.a.f1']);
  });
  test('found as written, else in the same words', () => {
    expect(findMetric(table, 'accuracy')?.value).toBe(0.82);
    expect(findMetric(table, 'macro_f1')?.value).toBe(0.8);
    expect(findMetric(table, 'Macro F1')?.value).toBe(0.8);
    expect(findMetric(table, 'f1')).toBeNull();
    const twice = metricTable(results({ metrics: { 'macro-f1': 0.8, macroF1: 0.9 } }));
    expect(findMetric(twice, 'macro_f1')).toBeNull();
  });
});

test.each([
  ['accuracy', 'accuracy'],
  ['eval_accuracy', 'accuracy'],
  ['micro_f1', 'accuracy'],
  ['macro_f1', 'macro_f1'],
  ['f1_macro', 'macro_f1'],
  ['weighted_f1', 'weighted_f1'],
  ['balanced_accuracy', 'macro_recall'],
  ['exact_match', 'proportion'],
  ['acc_norm,none', 'proportion'],
  ['pass@1', 'proportion'],
  ['top_5_accuracy', 'proportion'],
  ['mean_token_accuracy', 'other'],
  ['f1', 'other'],
  ['bleu', 'other'],
  ['loss', 'other'],
  ['hellaswag.acc', 'accuracy'],
  ['wer', 'other'],
])('%s is measured as %s', (name, type) => {
  expect(metricKind({ name, label: null, score: null }).type).toBe(type);
});
