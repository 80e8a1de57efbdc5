import { expect, test } from 'vitest';
import { metricReading, statedIn } from '../../src/domain/compare/metric-reading.ts';
import { explainedNumbers } from '../../src/domain/documents/explanation.ts';
import { readFile } from '../records/read-all.ts';

/** Every number in one line, as a person reads it in the table: key, name, kind, direction, unit, n, rule. */
function explained(file: object): readonly (readonly unknown[])[] {
  const { results } = readFile(file);
  const reading = metricReading([], { name: 'accuracy', direction: null }, statedIn([results]));
  return explainedNumbers(results, reading, 'eval_accuracy', results.sampleCount).map(
    ({ key, name, kind, direction, directionFrom, unit, n, rule, primary }) =>
      primary
        ? ['*', key, name, kind, direction, directionFrom, unit, n, rule]
        : [key, name, kind, direction, directionFrom, unit, n, rule],
  );
}

test('each number says what it is taken for, and by which rule', () => {
  const file = {
    eval_accuracy: 0.8125,
    eval_loss: 0.51,
    eval_samples: 160,
    eval_runtime: 12.5,
    auc: [0.81, 0.82, 0.83],
    win_rate: 0.55,
    wins: 88,
    zork: 0.3,
    bleu: 27.3,
    bleu_stderr: 0.4,
    bleu_ci: [26.5, 28.1],
    p_value: 0.03,
    learning_rate: 2e-5,
    config: { dropout: 0.1 },
    per_class: { pos: { precision: 0.8, recall: 0.9, f1: 0.85, support: 90 } },
  };
  expect(explained(file)).toEqual([
    ['*', 'eval_accuracy', 'accuracy', 'share', 'higher', 'name', 'ratio', 160, 'whole-items'],
    ['eval_loss', 'loss', 'metric', 'lower', 'name', 'absolute', 160, 'number'],
    ['auc', 'auc', 'runs', 'higher', 'name', 'ratio', 160, 'list'],
    ['win_rate', 'win_rate', 'share', 'higher', 'name', 'ratio', 160, 'numerator'],
    ['zork', 'zork', 'metric', 'higher', 'unknown', 'ratio', 160, 'number'],
    ['bleu', 'bleu', 'metric', 'higher', 'name', 'points', 160, 'number'],
    ['per_class.pos.precision', 'per_class.pos.precision', 'metric', 'higher', 'name', 'ratio', 90, 'class'],
    ['per_class.pos.recall', 'per_class.pos.recall', 'metric', 'higher', 'name', 'ratio', 90, 'class'],
    ['per_class.pos.f1', 'per_class.pos.f1', 'metric', 'higher', 'name', 'ratio', 90, 'class'],
    ['eval_samples', null, 'count', null, null, null, null, 'count-name'],
    ['eval_runtime', null, 'setting', null, null, null, null, 'setting-name'],
    ['wins', null, 'count', null, null, null, null, 'count-name'],
    ['bleu_stderr', null, 'standard-error', null, null, null, null, 'error-name'],
    ['bleu_ci.0', null, 'bound', null, null, null, null, 'bound-name'],
    ['bleu_ci.1', null, 'bound', null, null, null, null, 'bound-name'],
    ['p_value', null, 'p-value', null, null, null, null, 'p-value-name'],
    ['learning_rate', null, 'setting', null, null, null, null, 'setting-name'],
    ['config.dropout', null, 'setting', null, null, null, null, 'setting-section'],
  ]);
});
