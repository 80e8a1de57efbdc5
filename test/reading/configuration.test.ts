import { describe, expect, test } from 'vitest';
import { findingsOf, judgeFiles, type PullFiles } from './judge-files.ts';

const results = { accuracy: 0.8 };
const criteria = 'primary_metric: accuracy, threshold: 0.5';
const pull = (before: string, after: string, rest: Partial<PullFiles> = {}): PullFiles => ({
  before: results,
  after: results,
  criteria,
  files: [{ 'config.yaml': before }, { 'config.yaml': after }],
  ...rest,
});

describe('what means the same is no change', () => {
  test.each([
    ['bf16: true', 'bf16: yes'],
    ['bf16: on', 'bf16: True'],
    ['fp16: "no"', 'fp16: false'],
    ['target_modules: [q_proj, v_proj]', 'target_modules: [v_proj, q_proj]'],
    ['lora: {target_modules: [a, b, c]}', 'lora_target_modules: [c, b, a]'],
    ['modules_to_save: [x, y]', 'modules_to_save: [y, x]'],
    ['epochs: 3', 'epochs: 3\neva_config: null'],
    ['epochs: 3\nnote: ""', 'epochs: 3'],
    ['epochs: 3\ntags: []', 'epochs: 3'],
    ['learning_rate: 5e-5', 'learning_rate: 0.00005'],
    ['learning_rate: "2e-5"', 'learning_rate: 0.00002'],
  ])('%s and %s', (before, after) => {
    expect(judgeFiles(pull(before, after)).config).toEqual([]);
  });

  test.each([
    ['layers: [1, 2]', 'layers: [2, 1]'],
    ['bf16: true', 'bf16: no'],
    ['hash: 695e0514', 'hash: 695e0515'],
    ['epochs: 3', 'epochs: 4'],
  ])('%s and %s are a change', (before, after) => {
    expect(judgeFiles(pull(before, after)).config).toHaveLength(1);
  });

  test.each([
    'base_model_name_or_path',
    'model_name_or_path',
    'finetuning_type',
    'adapter',
    'peft_type',
    'model_id',
    'rl',
    'lora.peft_type',
  ])('%s stands out', (key) => {
    const file = (value: string) =>
      `${key
        .split('.')
        .map((part, i) => `${'  '.repeat(i)}${part}:`)
        .join('\n')} ${value}\nepochs: 3`;
    expect(judgeFiles(pull(file('a'), `${file('b')}\nzeta: 1`)).config[0]).toMatchObject({
      key,
      major: true,
    });
  });
});

describe('keys that are misspelt', () => {
  test.each([
    ['learning_rte: 0.1', 'learning_rate'],
    ['lora: {dropuot: 0.1}', 'dropout'],
    ['lora_dropuot: 0.1', 'lora_dropout'],
    ['num_train_epoch5: 3', 'num_train_epochs'],
    ['gradient_acumulation_steps: 4', 'gradient_accumulation_steps'],
    ['wieght_decay: 0.1', 'weight_decay'],
    ['target_module5: [a]', 'target_modules'],
  ])('%s', (after, known) => {
    const found = findingsOf(pull('epochs: 3', after)).filter(({ rule }) => rule === 'shape/likely-typo');
    expect(found).toMatchObject([{ args: { known }, severity: 'warning' }]);
  });

  test.each([
    'val_steps: 10',
    'min_length: 5',
    'load_in_16bit: true',
    'use_lora: true',
    'my_own_key: 1',
    'learning_rates: [1]',
    'epoch: 3',
    'model_name: a',
    'seed: 7',
    'warmup_step: 3',
    'eval_step: 3',
    'learning_rate: 1',
    'r: 8',
    'lr: 0.1',
  ])('%s is a key of its own', (after) => {
    expect(findingsOf(pull('epochs: 3', after)).filter(({ rule }) => rule === 'shape/likely-typo')).toEqual(
      [],
    );
  });
});

describe('time and labels', () => {
  const created = (first: string, second: string): PullFiles => ({
    ...pull('epochs: 3', 'epochs: 4'),
    createds: [first, second],
  });
  test.each([
    ['2025-01-07T09:00:00', '2025-01-07T02:00:00Z', 'warning'],
    ['2025-01-07T09:00:00+08:00', '2025-01-07T00:30:00', 'warning'],
    ['2025-01-08T09:00:00', '2025-01-07T02:00:00Z', 'error'],
    ['2025-01-07T09:00:00Z', '2025-01-07T02:00:00Z', 'error'],
    ['2025-01-07T09:00:00', '2025-01-07T02:00:00', 'error'],
  ])('parent %s, child %s: %s', (parent, child, severity) => {
    const found = findingsOf(created(parent, child)).filter(({ rule }) => rule === 'lineage/parent-later');
    expect(found).toMatchObject([{ severity }]);
  });

  test('labels that PyYAML reads as truth values', () => {
    const found = findingsOf(
      pull('a: 1', 'a: 1', { task: 'output_format: {schema: {label: {enum: [yes, no, maybe]}}}\n' }),
    );
    expect(found.filter(({ rule }) => rule === 'shape/python-differs')).toHaveLength(2);
  });

  test('labels in NFC and NFD are one', () => {
    const file = (label: string) => ({
      macro_f1: 0.8,
      per_class: { [label]: { f1: 0.8 }, tea: { f1: 0.8 } },
    });
    const judged = judgeFiles({
      before: file('caf\u00e9'),
      after: file('cafe\u0301'),
      criteria:
        'primary_metric: macro_f1, threshold: 0.5, protected_classes: ["cafe\u0301"], guards: [{metric: "per_class.cafe\u0301.f1", min: 0.5}]',
    });
    expect(judged.comparability).toMatchObject({ comparable: true, reasons: [] });
    expect(judged.gates.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});
